"""Where things are: the program, the data, the captures with answers."""
import glob
import json
import os
import sys
import tarfile

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SHARED = os.environ.get("DATELINE_SHARED") or os.path.join(ROOT, "..", "shared")
KIT = os.path.join(SHARED, "eval")
WORK = os.path.join(ROOT, ".build", "eval")


def program():
    """The built program; `make eval` builds it and says where it is."""
    path = os.environ.get("DATELINE") or os.path.join(ROOT, ".build", "release", "dateline")
    if not os.access(path, os.X_OK):
        sys.exit("evaluation: no program at %s; run 'make build'" % path)
    return path


def kit():
    """Whether there is labelled data; says aloud that there is none."""
    if os.path.isfile(os.path.join(KIT, "score.py")):
        return True
    print("evaluation: LABELLED CORPORA SKIPPED, for there is no score.py in %s (set DATELINE_SHARED)" % KIT)
    return False


def unpacked():
    """Folders of the kit's corpora, by name, unpacked once below .build/eval/data."""
    for archive in sorted(glob.glob(os.path.join(KIT, "*.tar.gz"))):
        name = os.path.basename(archive)[: -len(".tar.gz")]
        mark = os.path.join(WORK, name + ".unpacked")
        stamp = "%d %d" % (os.path.getsize(archive), int(os.path.getmtime(archive)))
        if not (os.path.isfile(mark) and open(mark).read() == stamp):
            os.makedirs(WORK, exist_ok=True)
            with tarfile.open(archive) as tar:
                # Older ones of Python's releases have no filter.
                safe = {"filter": "data"} if hasattr(tarfile, "data_filter") else {}
                tar.extractall(os.path.join(WORK, "data"), **safe)
            with open(mark, "w") as file:
                file.write(stamp)
    return {os.path.basename(f): f for f in sorted(glob.glob(os.path.join(WORK, "data", "*"))) if os.path.isdir(f)}


def others():
    """More folders of the same shape (articles/ and truth.jsonl), as DATELINE_LAYOUTS names them, parted by colons."""
    found = {}
    for path in filter(None, os.environ.get("DATELINE_LAYOUTS", "").split(":")):
        if not os.path.isfile(os.path.join(path, "truth.jsonl")):
            sys.exit("evaluation: no truth.jsonl in %s, which DATELINE_LAYOUTS names" % path)
        name = os.path.basename(os.path.normpath(path))
        parent = os.path.basename(os.path.dirname(os.path.normpath(path)))
        found["%s/%s" % (parent, name)] = path
    return found


def answered():
    """Captures with answers: (name, folder of the captures, table of answers)."""
    fixtures = os.path.join(ROOT, "Tests", "DatelineTests", "Fixtures")
    given = os.path.join(SHARED, "corpus")
    tables = sorted(glob.glob(os.path.join(fixtures, "**", "*.jsonl"), recursive=True))
    found = [(named(t), captures(t), t) for t in tables]
    if os.path.isfile(os.path.join(given, "expected.jsonl")):
        found.insert(0, ("corpus", os.path.join(given, "articles"), os.path.join(given, "expected.jsonl")))
    return [one for one in found if one[1]]


def named(table):
    """What a table is called: its own name, or its folder's where it is just the answers."""
    stem = os.path.basename(table)[: -len(".jsonl")]
    return os.path.basename(os.path.dirname(table)) if stem == "answers" else stem


def captures(table):
    """The folder that holds the first file of a table: its own, one beside it, or that of the seeds."""
    with open(table, encoding="utf-8") as lines:
        first = json.loads(next(lines, "{}")).get("file")
    beside = os.path.dirname(table)
    for folder in [beside, *sorted(glob.glob(os.path.join(beside, "*"))), os.path.join(ROOT, "seeds")]:
        if first and os.path.isfile(os.path.join(folder, first)):
            return folder
    return None
