#!/usr/bin/env python3
"""Times builds beside Hugo and beside the least work there is (libcmark-gfm in C and one file an article), and writes
the table of Tests/Benchmark/RESULTS.md.

    bench.py [ARTICLES…]          1000 and 10000 without any

DATELINE names the program; HUGO the Hugo binary (else the one on the PATH); DATELINE_SHARED the folder that holds the
kit, `bench/compare.py`; ROUNDS the rounds after a warm-up, 5 without it. All folders are made on a memory file system.
"""
import datetime
import json
import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
PROJECT = os.path.dirname(os.path.dirname(HERE))
RESULTS = os.path.join(HERE, "RESULTS.md")


def skip(reason):
    print("bench: SKIPPED: " + reason)
    sys.exit(0)


def corpus(kit, folder, count, shape):
    path = os.path.join(folder, "%s-%d" % (shape, count))
    subprocess.run([sys.executable, os.path.join(kit, "make_corpus.py"), str(count), path, "--shape", shape],
                   check=True, stdout=subprocess.DEVNULL)
    return path


def pack(program, folder, articles, config):
    """The files of the site that `articles` make, in the one file that `same-files` reads."""
    root, output = os.path.join(folder, "packed"), os.path.join(folder, "packed", "output")
    os.mkdir(root)
    subprocess.run([program, "build", "--quiet", "--root", root, "--output", output, "--source", articles] + config,
                   check=True)
    path = root + (".bare" if config else ".all")
    with open(path, "wb") as file:
        for at, folders, names in os.walk(output):
            below = os.path.relpath(at, output)
            file.write(b"%s\0-1\0" % os.fsencode(below))
            for name in names:
                with open(os.path.join(at, name), "rb") as made:
                    content = made.read()
                file.write(b"%s\0%d\0" % (os.fsencode(os.path.join(below, name)), len(content)))
                file.write(content)
    shutil.rmtree(root)
    return path


def same_files(folder):
    """The program that only parses and writes; see its head."""
    path = os.path.join(folder, "same-files")
    subprocess.run(["cc", "-std=gnu11", "-O2", "-Wall", "-Wextra", "-o", path, os.path.join(HERE, "same-files.c"),
                    "-lcmark-gfm-extensions", "-lcmark-gfm"], check=True)
    return path


def compare(kit, folder, program, hugo, count, rounds):
    """What `compare.py` measured of `count` articles, by mode and contestant."""
    front = corpus(kit, folder, count, "front-matter")
    plain = corpus(kit, folder, count, "plain")
    bare = os.path.join(folder, "bare.yml")
    with open(bare, "w", encoding="utf-8") as file:
        file.write("search: false\n")
    ours = program + " build --quiet --root {cache} --output {out} --source "
    least = same_files(folder)
    packs = [pack(program, folder, front + "/articles", config) for config in ([], ["--config", bare])]
    result = os.path.join(folder, "result-%d.json" % count)
    command = [
        sys.executable, os.path.join(kit, "compare.py"), front, "--limit", "--hugo", hugo, "-n", str(rounds),
        "--json", result, "--work", os.path.join(folder, "work"),
        "--ours", "dateline=%s{src}" % ours,
        "--ours", "without_search=%s{src} --config %s" % (ours, bare),
        "--ours", "plain=%s%s/articles" % (ours, plain),
        "--ours", "same=%s %s {src} {out}" % (least, packs[0]),
        "--ours", "same_bare=%s %s {src} {out}" % (least, packs[1]),
    ]
    subprocess.run(command, check=True)
    with open(result, encoding="utf-8") as file:
        measured = json.load(file)
    shutil.rmtree(os.path.join(folder, "work"), ignore_errors=True)
    for path in packs:
        os.remove(path)
    return {mode: found["median"] for mode, found in measured["modes"].items()}


NAMES = [("hugo", "Hugo"), ("dateline", "Dateline"), ("without_search", "Dateline, `search: false`"),
         ("plain", "Dateline, plain captures"), ("same", "Dateline's files made beforehand"),
         ("same_bare", "the same, `search: false`"), ("limit", "the least work")]
# Know no earlier run, or are not what is edited.
COLD_ONLY = ("plain", "same", "same_bare", "limit")
MODES = [("cold", "from nothing"), ("warm", "nothing changed"), ("edit1", "one article changed")]


def table(count, modes):
    lines = ["", "## %s articles" % format(count, ","), "",
             "| | | wall, s | CPU, s | wall : Hugo | CPU : Hugo | memory, MiB | files | written |",
             "|---|---|---|---|---|---|---|---|---|"]
    for mode, words in MODES:
        for name, called in NAMES:
            found = modes.get(mode, {}).get(name)
            if not found or (mode != "cold" and name in COLD_ONLY):
                continue
            lines.append("| %s | %s | %.2f | %.2f | %.3f | %.3f | %.0f | %d | %d |" % (
                words, called, found["wall_s"], found["cpu_s"], found["ratio_wall_s"], found["ratio_cpu_s"],
                found["rss_mib"], found["files"], found["written"]))
    return lines


def machine():
    with open("/proc/cpuinfo", encoding="utf-8") as file:
        model = re.search(r"model name\s*: (.*)", file.read())
    return "%d cores (%s), %s %s" % (
        os.cpu_count(), model.group(1) if model else "unknown", platform.system(), platform.release())


def said(command):
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip().split("\n")[0]


def main():
    shared = os.environ.get("DATELINE_SHARED") or os.path.join(os.path.dirname(PROJECT), "shared")
    kit = os.path.join(shared, "bench")
    if not os.path.exists(os.path.join(kit, "compare.py")):
        skip("the kit that compares generators is not beside this project")
    hugo = os.environ.get("HUGO") or shutil.which("hugo")
    if not hugo:
        skip("there is no Hugo; HUGO names its binary")
    program = os.path.abspath(os.environ["DATELINE"])
    rounds = int(os.environ.get("ROUNDS", "5"))
    counts = [int(word) for word in sys.argv[1:]] or [1000, 10000]
    memory = "/dev/shm" if os.path.isdir("/dev/shm") else None
    with tempfile.TemporaryDirectory(prefix="dateline-bench-", dir=memory) as folder:
        own = os.path.join(folder, "kit")
        shutil.copytree(kit, own)
        subprocess.run(["make", "-s", "-C", os.path.join(own, "limit")], check=True)
        lines = [
            "# Benchmark", "",
            "Written by `make bench`; medians of %d rounds in alternation after a warm-up, output on a memory file" % rounds,
            "system. Seconds hang on the machine and on what else it does; the ratios are of the same rounds.", "",
            "- %s, on %s" % (datetime.date.today().isoformat(), machine()),
            "- %s; %s" % (said([program, "--version"]), said([hugo, "version"]).split("+")[0]),
            "- Dateline does more: inference with evidence, maps, crossings, records of authors, the index of the search.",
            "- *Dateline's files made beforehand*: the texts are parsed and the finished site's files are written, in C, and",
            "  nothing else is done (`same-files.c`). No program can make this site in less; its memory is the finished site.",
            "- *written* counts every file whose status the system has changed. The first edit after a build from nothing",
            "  links every file, which counts too; it falls into the warm-up.",
        ]
        for count in counts:
            lines += table(count, compare(own, folder, program, hugo, count, rounds))
    with open(RESULTS, "w", encoding="utf-8") as file:
        file.write("\n".join(lines) + "\n")
    print("bench: wrote " + os.path.relpath(RESULTS, PROJECT))


if __name__ == "__main__":
    main()
