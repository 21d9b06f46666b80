"""The preview: pages load again after an edit, and errors are shown over them."""
import contextlib
import re
import shutil
import signal
import subprocess
import threading

from site_pages import program


class Preview:
    """`dateline serve` in a small archive of its own."""

    def __init__(self, folder):
        self.folder = folder
        shutil.rmtree(folder, ignore_errors=True)
        (folder / "seeds").mkdir(parents=True)
        self.seed("The Wells")
        self.process = subprocess.Popen([program(), "serve", "--port", "0"], cwd=folder, text=True,
                                        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        for line in self.process.stdout:
            if found := re.match(r"Serving (http://127\.0\.0\.1:\d+/)", line):
                self.address = found[1]
                break
        # A pipe that nobody empties would stop the preview.
        threading.Thread(target=self.process.stdout.read, daemon=True).start()

    def seed(self, headline):
        text = f"{headline}\n\nBy Jane Roe\n\n12 March 2021\n\nThe wells are deep.\n"
        (self.folder / "seeds" / "wells.txt").write_text(text, encoding="utf-8")

    def template(self, text):
        (self.folder / "templates").mkdir(exist_ok=True)
        (self.folder / "templates" / "front.mustache").write_text(text, encoding="utf-8")


@contextlib.contextmanager
def previewing(site, address="index.html"):
    """A preview and a page that shows it."""
    preview = Preview(site.folder.parent / "preview")
    context = site.browser.new_context()
    site.contexts.append(context)
    page = context.new_page()
    page.set_default_timeout(15000)
    page.complaints = []
    page.on("pageerror", lambda error: page.complaints.append(str(error)))
    page.goto(preview.address + address)
    try:
        yield preview, page
    finally:
        preview.process.send_signal(signal.SIGINT)
        ended = preview.process.wait(20)
    assert ended == 0, ended
    assert not list(preview.folder.glob(".output*")), "a half-made site is left"
    assert not page.complaints, page.complaints


def test_a_page_is_loaded_again_after_an_edit(site):
    with previewing(site) as (preview, page):
        page.wait_for_selector("text=The Wells")
        preview.seed("The Deep Wells")
        page.wait_for_selector("text=The Deep Wells")
        assert "reload.js" not in (preview.folder / "output" / "index.html").read_text(encoding="utf-8")


def test_errors_are_shown_over_the_page_until_they_are_mended(site):
    with previewing(site) as (preview, page):
        preview.template("<p>\n<b>{{titel}}</b>")
        panel = page.locator("#dateline_errors")
        panel.wait_for(state="attached")
        told = panel.locator("section").inner_text()
        assert "templates/front.mustache:2:6" in told and "{{titel}}" in told, told
        assert "nothing was built, this is the last good site" in told, told
        assert panel.locator("mark").inner_text() == "titel"
        assert page.locator("h1").count(), "the last good page stays"
        shutil.rmtree(preview.folder / "templates")
        panel.wait_for(state="detached")


def test_hidden_errors_come_back_only_when_they_change(site):
    with previewing(site) as (preview, page):
        preview.template("{{<img src=x onerror=alert(1)>}}")
        panel = page.locator("#dateline_errors")
        panel.locator("button").click()
        panel.wait_for(state="detached")
        page.reload()
        page.wait_for_timeout(500)
        assert not panel.count()
        preview.template("{{other}}")
        panel.wait_for(state="attached")


def test_an_error_page_at_any_depth_has_its_style_and_is_loaded_again(site):
    with previewing(site, "2021/03/the-deep-wells.html") as (preview, page):
        assert page.evaluate("getComputedStyle(document.querySelector('.skip')).position") == "absolute"
        preview.seed("The Deep Wells")
        page.wait_for_selector("h1:has-text('The Deep Wells')")
