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


def examine(site, archive):
    root = site.folder.parent / "strange" / archive.__name__
    shutil.rmtree(root, ignore_errors=True)
    archive(root)
    other = Site(site.browser, build(root, root / "output", "--force"), root)
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


def test_nearly_every_country(site):
    examine(site, strange_archives.worldwide)


def test_one_author_of_everything(site):
    examine(site, strange_archives.prolific)


def test_long_words_many_names_and_emoji(site):
    examine(site, strange_archives.odd)
