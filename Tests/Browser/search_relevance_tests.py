"""Which page has to come first: words of titles, of texts, of names, in the archive's languages and in the spellings that
readers type."""
from search_tests import wait

EXPECTED = """
white honey | 2008/05/on-white-honey.html
bees of at-bashy | 2008/05/on-white-honey.html
sainfoin | 2008/05/on-white-honey.html
последний семафор | 2008/10/последний-семафор.html
двери хивы | 2010/03/двери-хивы.html
wells mongolia | 2009/05/the-register-of-wells.html
register of wells | 2009/05/the-register-of-wells.html
papyrus boats | 2012/11/still-afloat-the-papyrus-boats-of-lake-tana.html
Lake Tana | 2012/11/still-afloat-the-papyrus-boats-of-lake-tana.html
cubits of the nile | 2018/02/sixteen-cubits.html
مطاحن الورق | 2016/05/مطاحن-الورق-في-كونيغيل.html
حراس القنوات | 2017/04/حراس-القنوات.html
حُرّاس | 2017/04/حراس-القنوات.html
ساعه من ظل | 2018/06/ساعة-من-ظل-وماء.html
clock of shadow | 2018/06/a-clock-of-shadow-and-water.html
cayin iki yakasi | 2014/05/cayin-iki-yakasi.html
Çayın İki Yakası | 2014/05/cayin-iki-yakasi.html
ceviz düşünce | 2022/09/ceviz-dusunce.html
kutukte bal | 2011/07/kutukte-bal.html
wild apple | 2016/12/kazakhstans-quiet-war-for-the-wild-apple.html
aport | 2017/the-apple-that-refused-the-plain-what-happened-to-the-aport.html
ferry issyk-kul | 2022/10/who-will-bring-the-ferry-back-to-issyk-kul.html
ferry engine | 2025/03/the-ferry-with-no-engine.html
two gauges | 2015/11/two-gauges-one-corridor-why-trains-still-change-wheels-at-the-kazakh-border.html
trains change wheels | 2015/11/two-gauges-one-corridor-why-trains-still-change-wheels-at-the-kazakh-border.html
ulugh beg observatory | 2019/05/the-arc-beneath-the-hill-measuring-the-year-at-ulugh-begs-observatory.html
observatory murghab | 2019/02/the-darkest-night-has-been-measured-above-murghab.html
night logs assy | 2013/08/night-logs-of-assy-observatory-found-behind-a-stove.html
fedchenko weather station | 2021/07/a-weather-station-returns-to-the-fedchenko-glacier.html
felt offcuts | 2021/04/felt-without-offcuts.html
войлок | 2021/03/войлок-без-обрезков.html
canal lined | 2021/04/will-the-great-canal-be-lined-before-the-next-dry-year.html
storks nest | 2021/03/the-harbour-cranes-of-aralsk-have-stood-on-dry-land-for-so-long-that-storks-nest.html
melon wagons | undated/melon-traffic-short-of-wagons.html
melons ceiling | 2019/melons-under-the-ceiling.html
library carriage | 2020/11/carriage-eleven-the-library-that-stops-for-eight-minutes.html
footbridges gunt | undated/counting-the-footbridges-of-the-gunt.html
card catalogue | undated/the-card-catalogue-is-not-a-table.html
reading room hours | undated/reading-room-hours-change.html
cape race | 2006/10/the-last-note-at-cape-race.html
relief keeper | 2006/12/what-the-relief-keeper-wrote.html
komuz | 2016/01/you-hear-the-knot-before-you-see-it.html
grass bridge | 2010/07/thirty-three-metres-of-grass.html
cones of merv | 2012/04/what-were-the-cones-of-merv-for.html
"two shores" | 2014/07/the-two-shores-of-tea.html
kericho | 2005/09/letter-from-kericho.html
water clock fez | 2016/11/twelve-windows-and-no-works.html
isle of the dead | 2016/11/the-broad-arrow-on-the-isle-of-the-dead.html
lake landslide | 2015/08/the-lake-behind-the-landslide.html
"""


def pairs():
    return [tuple(part.strip() for part in line.split(" | ")) for line in EXPECTED.strip().splitlines()]


def test_the_right_page_comes_first(site):
    from urllib.parse import unquote
    page = site.open("search.html")
    wrong = []
    for query, expected in pairs():
        page.fill("#search_words", query)
        wait(page)
        links = page.locator("#search_rows .row-title a").evaluate_all("all => all.map(a => a.getAttribute('href'))")
        found = [unquote(link) for link in links]
        if found[:1] != [expected]:
            wrong.append((query, expected, found[:3]))
    assert not wrong, f"{len(wrong)} of {len(pairs())}: " + "\n".join(map(str, wrong))
