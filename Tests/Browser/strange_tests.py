"""Archives that try a design: no page of theirs is wider than its window, and each has its heading in sight."""
import shutil

import strange_archives
from site_pages import Site, build


def checked(folder):
    """The front page, and of each folder the largest page."""
    largest = {}
    for page in sorted(folder.rglob("*.html")):
        largest.setdefault(page.parent.relative_to(folder).parts[:1], []).append(page)
    pages = {max(of_one, key=lambda page: page.stat().st_size) for of_one in largest.values()}
    return sorted(str(page.relative_to(folder)) for page in pages | {folder / "index.html"})[:12]


def built(site, archive):
    root = site.folder.parent / "strange" / archive.__name__
    shutil.rmtree(root, ignore_errors=True)
    archive(root)
    return Site(site.browser, build(root, root / "output", "--force"), root)


def examine(site, archive):
    other = built(site, archive)
    for address in checked(other.folder):
        for width in (320, 1280):
            page = other.open(address, width=width)
            where = f"{archive.__name__}/{address} at {width}"
            assert not page.evaluate("document.documentElement.scrollWidth > innerWidth + 1"), where
            assert page.locator("h1").first.bounding_box()["y"] < 900, where
            assert page.complaints == [], (where, page.complaints)
            other.close_pages()


def test_one_article(site):
    examine(site, strange_archives.one)


def test_no_article_has_a_date(site):
    examine(site, strange_archives.undated)


def test_rows_that_tabs_part_are_read_as_rows(site):
    other = built(site, strange_archives.rows_and_code)
    page = other.open("2001/01/rows.html", width=320)
    lefts = page.eval_on_selector_all(".text tr", "all => all.map((row) => row.cells[2].getBoundingClientRect().x)")
    assert len(lefts) == 9 and len(set(lefts)) == 1, lefts
    assert not page.evaluate("document.documentElement.scrollWidth > innerWidth + 1")
    other.close_pages()


def test_on_paper_nothing_is_cut_and_all_is_as_wide_as_the_text(site):
    other = built(site, strange_archives.rows_and_code)
    for name in ("code", "arabic"):
        page = other.open(f"2001/01/{name}.html", width=1000)
        page.emulate_media(media="print")
        full = page.locator("article").bounding_box()["width"]
        for part in page.locator(".head, .text, .editors-notes").all():
            width = part.bounding_box()["width"] + (32 if part.evaluate("part => !!part.closest('aside')") else 0)
            assert width >= full - 1, (name, part.get_attribute("class"), width, full)
    page = other.open("2001/01/code.html", width=700)
    page.emulate_media(media="print")
    assert page.evaluate("(pre => pre.scrollWidth <= pre.clientWidth)(document.querySelector('pre'))")
    other.close_pages()


def test_where_nothing_can_be_sought_no_field_is_shown(site):
    other = built(site, strange_archives.rows_and_code)
    assert other.open("404.html").is_visible("#search_words")
    assert not other.open("404.html", java_script_enabled=False).is_visible("#search_words")
    other.close_pages()


def test_nearly_every_country(site):
    examine(site, strange_archives.worldwide)


def test_one_author_of_everything(site):
    examine(site, strange_archives.prolific)


def test_long_words_many_names_and_emoji(site):
    examine(site, strange_archives.odd)
