"""The search page, from a server and from a disk."""


def wait(page):
    """Until what was typed is answered: typing is waited for 150 ms, and the list is busy until it stands."""
    page.wait_for_timeout(200)
    page.wait_for_selector("#search_rows[aria-busy=false]", state="attached")


def search(site, query, **options):
    page = site.open("search.html", **options)
    page.fill("#search_words", query)
    wait(page)
    return page


def asked(site, address, **options):
    page = site.open("search.html?" + address, **options)
    wait(page)
    return page


def titles(page):
    return page.locator("#search_rows .row-title").all_inner_texts()


def status(page):
    return page.inner_text("#search_status")


def facet(page, name):
    rows = page.locator(f"[data-facet={name}] label").all_inner_texts()
    return {" ".join(row.split()[:-1]): int(row.split()[-1]) for row in rows}


def test_nothing_is_fetched_before_something_is_sought(site):
    page = site.open("search.html")
    page.wait_for_timeout(300)
    assert page.fetched == {}, page.fetched


def test_words_are_found_from_a_server_and_from_a_disk(site):
    for from_disk in (False, True):
        page = search(site, "white honey", from_disk=from_disk)
        assert titles(page)[0] == "On White Honey", titles(page)
        assert page.complaints == [], page.complaints


def test_what_is_asked_stands_in_the_address_and_is_taken_from_it(site):
    for from_disk in (False, True):
        page = asked(site, "q=water&region=Uzbekistan&from=2016&order=newest", from_disk=from_disk)
        assert "q=water&region=Uzbekistan&from=2016&order=newest" in page.url, page.url
        assert page.input_value("#search_words") == "water"
        assert page.input_value("#search_from") == "2016"
        assert page.input_value("#search_order") == "newest"
        assert page.is_checked("input[value=Uzbekistan]")
        page.fill("#search_words", "canal")
        wait(page)
        assert "q=canal&region=Uzbekistan" in page.url, page.url


def test_a_query_fetches_little(site):
    page = search(site, "honey")
    assert 0 < sum(page.fetched.values()) < 300_000, page.fetched


def test_a_phrase_needs_its_words_side_by_side(site):
    loose = search(site, "shores tea two")
    assert len(titles(loose)) >= 1
    assert titles(search(site, '"two shores"'))[0] == "The Two Shores of Tea"
    assert status(search(site, '"shores two"')) == "Nothing was found."


def test_the_last_word_may_be_unfinished(site):
    assert "On White Honey" in titles(search(site, "sainf"))
    assert status(search(site, "sainf ")) == "Nothing was found."


def test_where_no_article_has_all_words_those_with_some_are_shown(site):
    page = search(site, "honey zzzz ")
    assert status(page).startswith("No article has all of these words; "), status(page)
    assert "On White Honey" in titles(page)


def test_spellings_are_folded(site):
    for query, title in (("vicuna", "Lamps That Look at Their Feet"), ("ДВЕРИ хивы", "Двери Хивы"),
                         ("ساعه من ظل", "ساعةٌ من ظلٍّ وماء"), ("CAYIN", "Çayın İki Yakası")):
        assert title in titles(search(site, query)), (query, titles(search(site, query)))


def test_words_sought_are_marked(site):
    page = search(site, "honey")
    marks = {text.lower() for text in page.locator("#search_rows mark").all_inner_texts()}
    assert marks and all(mark.startswith("honey") for mark in marks), marks


def test_facets_count_and_narrow(site):
    page = search(site, "water")
    before = facet(page, "region")
    page.check("input[value=Kazakhstan]")
    wait(page)
    assert status(page).startswith(f"{before['Kazakhstan']} article"), status(page)
    assert facet(page, "region")["Uzbekistan"] == before["Uzbekistan"], "a facet's own counts stay"
    page.check("input[value=Uzbekistan]")
    wait(page)
    assert status(page).startswith(f"{before['Kazakhstan'] + before['Uzbekistan']} article"), status(page)
    assert page.evaluate("document.activeElement.value") == "Uzbekistan", "focus stays where it was"


def test_a_range_of_years_takes_what_may_be_of_it(site):
    page = asked(site, "q=melons&from=2023&to=2024")
    assert titles(page) == ["Melons Under the Ceiling"], "2019 or later may be 2023"
    page = asked(site, "q=melons&to=2018")
    assert "Melons Under the Ceiling" not in titles(page)


def test_a_range_may_begin_and_end_with_a_month_or_a_day(site):
    def dates(address):
        return asked(site, "order=oldest&" + address).locator(".row-date").all_inner_texts()

    assert "21 April 2017" in dates("from=2017-04&to=2017-04")
    assert "21 April 2017" in dates("from=2017-04-21&to=2017-04-21")
    assert "21 April 2017" not in dates("from=2017-04-22&to=2017-05")
    assert "21 April 2017" in dates("from=٢٠١٧-٠٤&to=۲۰۱۷-۰۴-۳۰"), "digits of other scripts"
    assert "about November 2015" in dates("from=2015-11-30&to=2015-11-30"), "a month may be its last day"


def test_what_is_no_date_is_told_and_narrows_nothing(site):
    page = asked(site, "q=water")
    before = status(page)
    page.fill("#search_from", "2016-13")
    wait(page)
    assert page.get_attribute("#search_from", "aria-invalid") == "true"
    assert page.evaluate("getComputedStyle(document.querySelector('#search_from')).borderStyle") == "dashed"
    assert "search_dates_fault" in page.get_attribute("#search_from", "aria-describedby")
    assert page.inner_text("#search_dates_fault").startswith("That is no date."), page.inner_text("#search_dates_fault")
    assert status(page) == before, status(page)
    page.fill("#search_from", "2016-12")
    wait(page)
    assert page.get_attribute("#search_from", "aria-invalid") == "false"
    assert page.inner_text("#search_dates_fault") == ""


def test_a_range_that_ends_before_it_begins_is_told(site):
    page = asked(site, "q=water&from=2020&to=2019")
    assert page.inner_text("#search_dates_fault") == "The first date is later than the last."
    assert page.get_attribute("#search_to", "aria-invalid") == "true"
    page.fill("#search_to", "2021")
    wait(page)
    assert page.inner_text("#search_dates_fault") == ""
    assert page.get_attribute("#search_to", "aria-invalid") == "false"


def test_without_a_script_there_is_no_field_that_does_nothing(site):
    page = site.open("search.html", java_script_enabled=False)
    assert not page.is_visible("#search_words") and page.is_visible("#search_note")


def test_a_range_leaves_undated_articles_out_and_says_so(site):
    page = asked(site, "q=wagons+melon+traffic")
    assert titles(page)[0] == "MELON TRAFFIC SHORT OF WAGONS"
    page.fill("#search_from", "1990")
    wait(page)
    assert titles(page) == []
    assert status(page) == "Nothing was found. 1 undated article is left out.", status(page)


def test_results_stand_by_date_if_asked(site):
    def years(order):
        dates = asked(site, "q=the&order=" + order).locator(".row-date").all_inner_texts()
        return [int(date[-4:]) for date in dates if date[-4:].isdigit()]

    assert years("newest") == sorted(years("newest"), reverse=True)
    assert years("oldest") == sorted(years("oldest"))


def test_more_results_come_below_and_get_the_focus(site):
    page = search(site, "water")
    page.click("#search_more")
    page.wait_for_selector("#search_rows > li:nth-child(11)")
    assert len(titles(page)) == 20
    assert page.evaluate("document.activeElement.closest('li') === document.querySelectorAll('#search_rows > li')[10]")


def test_filters_alone_are_a_search(site):
    page = asked(site, "language=Arabic")
    assert status(page) == "6 articles found.", status(page)


def test_the_keyboard_does_it_all(site):
    page = site.open("search.html")
    page.keyboard.press("/")
    page.keyboard.type("honey")
    page.keyboard.press("Enter")
    wait(page)
    for _ in range(60):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.matches('#search_rows a')"):
            break
    page.keyboard.press("Enter")
    page.wait_for_url("**/on-white-honey.html")


def test_what_was_found_is_announced(site):
    page = search(site, "honey")
    live = page.locator("#search_status")
    assert live.get_attribute("role") == "status"
    assert "found" in live.inner_text()


def test_without_a_script_the_page_says_so_and_offers_the_indices(site):
    page = site.open("search.html", java_script_enabled=False)
    assert "takes JavaScript" in page.inner_text("#search_note")
    for address in ("dates/index.html", "regions/index.html", "authors/index.html"):
        assert page.is_visible(f"#search_note a[href='{address}']")
    assert not site.open("search.html").is_visible("#search_note")


def test_the_front_page_leads_here(site):
    page = site.open("index.html")
    page.click(".search-way a")
    assert page.evaluate("document.activeElement.id") == "search_words"
    page.keyboard.type("honey")
    wait(page)
    assert "On White Honey" in titles(page)


def test_odd_queries_do_no_harm(site):
    for query in ("🐪", '"', "'", '""', "\\", "<b>", "a" * 200, "ا", "的", "%", "__proto__", "constructor "):
        page = search(site, query)
        assert page.complaints == [], (query, page.complaints)
        assert page.evaluate("document.querySelectorAll('#search_rows b').length") == 0


def test_scripts_weigh_little(site):
    weights = {file.name: file.stat().st_size for file in site.folder.glob("assets/**/*.js")}
    assert sum(weights.values()) <= 20_000, weights
