"""Articles as they are read: evidence without a script, notes, translations, widths."""


def article(site, words, **options):
    """The page of the article whose title has the words, by the archive's own list of links."""
    page = site.open("search.html")
    page.fill("#search_words", words)
    page.wait_for_selector("#search_rows .row-title a")
    target = page.locator("#search_rows .row-title a").first.get_attribute("href")
    return site.open(target, **options)


def is_wider_than_its_window(page):
    return page.evaluate("document.documentElement.scrollWidth > innerWidth + 1")


def test_how_we_know_opens_without_a_script(site):
    page = article(site, "two gauges", java_script_enabled=False)
    assert not page.is_visible("#evidence_date")
    page.click(".evidence summary")
    assert page.is_visible("#evidence_date")


def test_an_inferred_value_leads_to_its_evidence(site):
    page = article(site, "two gauges")
    page.click("a[href='#evidence_date']")
    page.wait_for_selector("#evidence_date", state="visible")


def test_notes_lead_both_ways(site):
    page = article(site, "arc beneath the hill", java_script_enabled=False)
    page.click(".text sup a")
    assert "#" in page.url
    page.click("[role=doc-backlink]")
    assert page.locator(":target").count() == 1


def test_a_translation_and_its_original_stand_side_by_side(site):
    page = article(site, "two shores of tea")
    page.click("a[href$='.parallel.html']")
    left, right = page.locator(".pair > div:has(.text)").first.locator(".text").all()
    assert left.get_attribute("lang") == "tr" and right.get_attribute("lang") == "en"
    assert left.bounding_box()["y"] == right.bounding_box()["y"]
    page.set_viewport_size({"width": 390, "height": 800})
    assert left.bounding_box()["y"] < right.bounding_box()["y"]


def test_an_arabic_text_runs_from_the_right_in_an_english_page(site):
    page = article(site, "ساعة من ظل وماء")
    assert page.get_attribute("html", "dir") == "ltr"
    assert page.evaluate("getComputedStyle(document.querySelector('.text')).direction") == "rtl"


def test_no_page_is_wider_than_a_small_phone(site):
    pages = ["index.html", "dates/index.html", "regions/index.html", "authors/index.html", "indices/index.html",
             "regions/kyrgyzstan.html", "authors/timur-aldanov.html", "2016/index.html", "search.html?q=water"]
    for address in pages:
        assert not is_wider_than_its_window(site.open(address, width=320)), address
