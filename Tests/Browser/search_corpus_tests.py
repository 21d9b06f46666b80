"""The page that has to come first among 700 articles of one kind, in English: a corpus beside the checkout."""
import json
import os
import pathlib
import subprocess
import tarfile
from urllib.parse import unquote

from search_tests import wait
from site_pages import Site, build, program

HERE = pathlib.Path(__file__).resolve().parent
WORK = HERE.parent.parent / ".build" / "browser"

EXPECTED = """
census app statistics | 0055896230
national transit map | 0136646254
IVR contact centers podcast | 0223194209
gamification bureaucracy | 0283997829
social media influencers campaign | 0446465151
FRED ALFRED | 0544689938
intranet KPIs benchmarks | 0690864013
typography | 0813651455
pokemon go | 1092245777
Pointe du Hoc | 1265692867
warning banners frightening | 1339262762
reddit listen | 1414364670
financial tips for seniors | 1642869524
nasa content management system | 1799985811
latte | 2191692338
slack team communication | 2278974013
mobile location data | 2601054237
ocean service usability | 2665338262
peace corps countries api | 2763961564
fotonovela | 3252465758
21st century idea | 3492705438
mobilegeddon | 3709025843
covid-19 clinical decision tool | 3813508323
military onesource | 3998730193
mary meeker 2016 | 4298480161
pillbox hangout | 4414439972
bookmarklet | 4502938426
code.gov user interviews | 5130054701
usability walkthroughs | 5371320847
ABMC app development | 5729813341
generic equivalent brand name drug | 5984519749
who is controlling your control system | 6239561930
fourth of july | 6353606091
twitter cards | 6804835385
child exploitation smartphones | 6983473558
phablets tablets holiday | 7119831772
link rot | 7451674787
glanceable moment | 7637224379
paper prototyping ptsd coach | 8064972874
"two step verification" | 8987710202
coast guard hswl | 9118356070
electric vehicle datathon | 9481892226
pages with zero pageviews | 9775194145
"""


def corpus():
    shared = pathlib.Path(os.environ.get("DATELINE_SHARED", HERE.parent.parent.parent / "shared"))
    packed = shared / "eval" / "digitalgov.tar.gz"
    if not packed.exists():
        print("browser: SKIPPED: the corpus to rank is not beside the checkout")
        return None
    folder = WORK / "corpus"
    if not folder.exists():
        with tarfile.open(packed) as archive:
            archive.extractall(folder, filter="data")
    return next(folder.rglob("articles"))


def permalinks(seeds):
    command = [program(), "list", "--format", "jsonl", "--source", str(seeds)]
    lines = subprocess.run(command, capture_output=True, text=True, cwd=WORK).stdout.splitlines()
    return {pathlib.Path(row["source"]).stem[-10:]: row["permalink"] for row in map(json.loads, lines)}


def test_the_right_page_comes_first_among_many(site):
    seeds = corpus()
    if seeds is None:
        return
    large = Site(site.browser, build(WORK, WORK / "corpus-site", "--source", str(seeds)), WORK)
    pages = permalinks(seeds)
    page = large.open("search.html")
    wrong = []
    rows = [tuple(part.strip() for part in line.split(" | ")) for line in EXPECTED.strip().splitlines()]
    for query, number in rows:
        page.fill("#search_words", query)
        wait(page)
        links = page.locator("#search_rows .row-title a").evaluate_all("all => all.map(a => a.getAttribute('href'))")
        found = [unquote(link) for link in links]
        if found[:1] != [pages[number]]:
            wrong.append((query, pages[number], found[:3]))
    large.close_pages()
    assert not wrong, f"{len(wrong)} of {len(rows)}:\n" + "\n".join(map(str, wrong))
