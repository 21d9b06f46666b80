#!/usr/bin/env python3
"""Edits an archive at random while it is served: what the preview makes of each edit, from what it has in memory, must
be, byte for byte, the site that a build from nothing makes.

    served_edits.py PROGRAM [ROUNDS] [SEED]

The archive is the sample's seeds; the folder that it works in is removed at the end, and left where a round fails.
"""
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time

from edits import Archive, build, differences, tree

# Seconds until a preview that shows something else is taken to show it for good.
PATIENCE = 30


class Preview:
    def __init__(self, program, archive):
        self.archive = archive
        self.log = archive.path(".log")
        with open(self.log, "w") as log:
            self.process = subprocess.Popen(
                [program, "serve", "--root", archive.root, "--output", "site", "--port", "0"], stdout=log, stderr=log)
        while "Ctrl-C" not in archive.read(self.log):
            if self.process.poll() is not None:
                raise SystemExit("edits: the preview ended:\n" + archive.read(self.log))
            time.sleep(0.05)

    def count(self):
        return self.archive.read(self.log).lower().count("rebuilt")

    def end(self):
        self.process.terminate()
        self.process.wait()


def site(archive):
    """Nil while it is being swapped."""
    try:
        return tree(archive.path("site"))
    except OSError:
        return None


def edit(archive):
    """What a preview isn't told of is seen at the next edit that it is told of."""
    unseen = [archive.tamper, archive.put, archive.spare, archive.damage, archive.lose]
    if archive.chance.random() < 0.15:
        return archive.chance.choice(unseen)() + ", " + archive.append()
    while True:
        did = archive.edit()
        if not any(did.startswith(word) for word in ("put ", "damaged ", "nothing", "touched ")) and " site" not in did:
            return did


def main():
    program = os.path.abspath(sys.argv[1])
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 100
    archive = Archive(tempfile.mkdtemp(prefix="dateline-served-"), random.Random(int(sys.argv[3]) if len(sys.argv) > 3 else 1))
    preview = Preview(program, archive)
    published = 0
    for number in range(1, rounds + 1):
        old, before = site(archive), preview.count()
        did = edit(archive)
        clean = tempfile.mkdtemp(prefix="dateline-clean-")
        for name in os.listdir(archive.root):
            # Nor where the preview puts its next site together, which may stand there at this moment.
            if name != "site" and not name.startswith("."):
                os.symlink(archive.path(name), os.path.join(clean, name))
        status, _ = build(program, clean, "site")
        isPublished = status in (0, 3)
        wanted = tree(os.path.join(clean, "site")) if isPublished else old
        if isPublished:
            published += 1
            for name, text in archive.foreign.items():
                wanted.setdefault(name, (text.encode(), None))
        end = time.time() + PATIENCE
        wrong = ["nothing yet"]
        while wrong and time.time() < end:
            time.sleep(0.05)
            if preview.process.poll() is not None:
                wrong = ["the preview ended"]
                break
            new = site(archive)
            wrong = ["no site"] if new is None else differences({}, new, wanted)
            if not isPublished and preview.count() == before:
                wrong = wrong or ["the failure isn't told"]
        shutil.rmtree(clean)
        if wrong:
            preview.end()
            print("edits: served, round %d, %s\n  %s\nThe archive is in %s" % (
                number, did, "\n  ".join(wrong[:20]), archive.root))
            return 1
    preview.end()
    shutil.rmtree(archive.root)
    print("edits: %d of %d served edits gave the site that a build from nothing gives (%d were published)" % (
        rounds, rounds, published))
    return 0


if __name__ == "__main__":
    sys.exit(main())
