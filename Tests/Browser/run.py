#!/usr/bin/env python3
"""Tests the pages of the sample archive in Chromium.

    run.py              all tests
    run.py WORD...      those whose name holds one of the words

Tests are the functions `test_...(site)` of the files `*_tests.py` beside this one; `site` is a `site.Site`. Playwright is
installed into .build/browser where it isn't there; without it or without Chromium the tests are skipped, and that is said.
DATELINE names the program to build the archive with; else that of `swift build` is taken.
"""
import importlib
import os
import pathlib
import shutil
import subprocess
import sys
import traceback

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
WORK = ROOT / ".build" / "browser"


def skip(reason):
    print(f"browser: SKIPPED: {reason}")
    sys.exit(0)


def run_with_playwright():
    """Starts this program again in an environment that has Playwright, made once."""
    python = WORK / "venv" / "bin" / "python"
    if os.environ.get("DATELINE_BROWSER_AGAIN"):
        skip("Playwright is installed and can't be imported")
    if not python.exists():
        install = [[sys.executable, "-m", "venv", str(WORK / "venv")],
                   [str(python), "-m", "pip", "--quiet", "--disable-pip-version-check", "install", "playwright"]]
        for command in install:
            if subprocess.run(command).returncode:
                shutil.rmtree(WORK / "venv", ignore_errors=True)
                skip("Playwright can't be installed here")
    os.execve(python, [str(python), *sys.argv], {**os.environ, "DATELINE_BROWSER_AGAIN": "1"})


def launch(playwright):
    """Debian's Chromium where there is one, else Playwright's own, which is fetched once."""
    arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
    path = shutil.which("chromium") or shutil.which("google-chrome")
    if path:
        return playwright.chromium.launch(executable_path=path, args=arguments)
    try:
        return playwright.chromium.launch(args=arguments)
    except Exception:
        if subprocess.run([sys.executable, "-m", "playwright", "install", "--with-deps", "chromium"]).returncode:
            skip("Chromium can't be installed here")
        return playwright.chromium.launch(args=arguments)


def tests():
    words = sys.argv[1:]
    for file in sorted(HERE.glob("*_tests.py")):
        module = importlib.import_module(file.stem)
        for name, function in vars(module).items():
            if name.startswith("test_") and callable(function):
                if not words or any(word in f"{file.stem}.{name}" for word in words):
                    yield f"{file.stem}.{name}", function


def main():
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        run_with_playwright()
    from site_pages import Site, build
    failed = count = 0
    with sync_playwright() as playwright:
        browser = launch(playwright)
        site = Site(browser, build(ROOT, WORK / "site"), ROOT)
        for name, test in tests():
            count += 1
            try:
                test(site)
            except Exception:
                failed += 1
                print(f"browser: {name} FAILED\n{traceback.format_exc()}")
            finally:
                site.close_pages()
        browser.close()
    print(f"browser: {count} tests, {failed} failed" if failed else f"browser: {count} tests passed")
    sys.exit(1 if failed or not count else 0)


if __name__ == "__main__":
    main()
