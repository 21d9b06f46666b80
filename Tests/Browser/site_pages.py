"""A site that tests open pages of: served below a folder under a strict policy, or from the disk."""
import functools
import http.server
import os
import pathlib
import subprocess
import threading

POLICY = "default-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'"
BELOW = "/below/"


def program():
    """The program under test: DATELINE, else that of `swift build`."""
    root = pathlib.Path(__file__).resolve().parent.parent.parent
    if not os.environ.get("DATELINE"):
        command = ["swift", "build", "--show-bin-path"]
        path = subprocess.run(command, cwd=root, capture_output=True, text=True, check=True).stdout.strip()
        os.environ["DATELINE"] = path + "/dateline"
    return os.environ["DATELINE"]


def build(root, output, *flags):
    """The folder of the site that is built there. Some seeds may be held back."""
    ended = subprocess.run([program(), "build", "--quiet", "--output", str(output), *flags], cwd=root)
    assert ended.returncode in (0, 3), f"the site can't be built: {ended.returncode}"
    return output


class Handler(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass

    def do_GET(self):
        """Browsers ask every host for an icon; that there is none is no complaint about a page."""
        if self.path == "/favicon.ico":
            self.send_response(204)
            self.end_headers()
        else:
            super().do_GET()

    def translate_path(self, path):
        return super().translate_path("/" + path.removeprefix(BELOW)) if path.startswith(BELOW) else "/nowhere"

    def end_headers(self):
        self.send_header("Content-Security-Policy", POLICY)
        super().end_headers()


class Site:
    def __init__(self, browser, folder, root):
        """`root` is that of the archive whose site is in `folder`."""
        self.browser = browser
        self.root = root
        self.folder = pathlib.Path(folder).resolve()
        handler = functools.partial(Handler, directory=str(folder))
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.served = f"http://127.0.0.1:{self.server.server_port}{BELOW}"
        self.on_disk = self.folder.as_uri() + "/"
        self.contexts = []

    def open(self, address, from_disk=False, width=1280, **options):
        """The page at an address relative to the site's root. `page.complaints` collects errors of its scripts and
        refusals, `page.fetched` the bytes of each file below search/ that it loaded, by name."""
        context = self.browser.new_context(viewport={"width": width, "height": 900}, **options)
        self.contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(5000)
        page.complaints = []
        page.fetched = {}
        page.on("pageerror", lambda error: page.complaints.append(str(error)))
        page.on("console", lambda line: page.complaints.append(line.text) if line.type == "error" else None)
        page.on("requestfinished", lambda request: self.note(page, request.url))
        page.goto((self.on_disk if from_disk else self.served) + address, wait_until="load")
        return page

    def note(self, page, url):
        name = url.split("?")[0].removeprefix(self.served).removeprefix(self.on_disk)
        if name.startswith("search/"):
            page.fetched[name] = (self.folder / name).stat().st_size

    def close_pages(self):
        for context in self.contexts:
            context.close()
        self.contexts = []
