"""The interface in its other languages."""
from site_pages import Site, build


def speaking(site, language):
    """The sample archive with another language around its texts."""
    folder = site.folder.parent / f"site-{language}"
    settings = site.folder.parent / f"{language}.yml"
    settings.write_text(f"title: The Reading Room\nlanguage: {language}\n", encoding="utf-8")
    build(site.root, folder, "--config", str(settings))
    return Site(site.browser, folder, site.root)


def test_the_arabic_interface_runs_from_the_right(site):
    other = speaking(site, "ar")
    page = other.open("index.html")
    assert page.get_attribute("html", "dir") == "rtl" and page.get_attribute("html", "lang") == "ar"
    first, last = page.locator(".bars a").first.bounding_box(), page.locator(".bars a").last.bounding_box()
    assert first["x"] > last["x"], "time runs from the right"
    title, navigation = page.locator("h1").bounding_box(), page.locator(".masthead nav").bounding_box()
    assert title["x"] + title["width"] > 1000 and navigation["x"] > 100
    assert "60 مقالة" in page.inner_text(".summary")
    other.close_pages()


def test_an_english_article_keeps_its_italics_and_its_lines_in_the_arabic_interface(site):
    other = speaking(site, "ar")
    other_page, page = (each.open("2025/03/the-ferry-with-no-engine.html") for each in (other, site))
    style = ("(() => { const made = document.createElement('em'); document.querySelector('.text').append(made);"
             "const ratio = (name) => { const style = getComputedStyle(document.querySelector(name));"
             "return (parseFloat(style.lineHeight) / parseFloat(style.fontSize)).toFixed(2); };"
             "return [getComputedStyle(made).fontStyle, ratio('h1')]; })()")
    assert other_page.evaluate(style) == page.evaluate(style) == ["italic", "1.18"]
    other.close_pages()


def test_the_russian_interface_counts_in_russian(site):
    other = speaking(site, "ru")
    page = other.open("index.html")
    assert "60 статей" in page.inner_text(".summary"), page.inner_text(".summary")
    page = other.open("search.html")
    page.fill("#search_words", "семафор")
    page.wait_for_selector("#search_rows .row-title a")
    assert "стат" in page.inner_text("#search_status")
    other.close_pages()


def test_no_english_is_left_around_the_texts(site):
    other = speaking(site, "ru")
    english = ["By year", "Authors", "Regions", "Search", "inferred", "Related", "Cite this", "articles"]
    for address in ("index.html", "dates/index.html", "authors/index.html", "404.html", "search.html"):
        page = other.open(address)
        around = page.evaluate(
            "(() => { const copy = document.body.cloneNode(true);"
            "copy.querySelectorAll('[lang], bdi, h1').forEach((part) => part.remove()); return copy.textContent; })()")
        assert not [word for word in english if word in around], (address, around)
    other.close_pages()
