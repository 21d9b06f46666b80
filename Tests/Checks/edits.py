#!/usr/bin/env python3
"""Edits an archive at random and builds it after each edit: the site that comes of the last one and what has changed
since must be, byte for byte, the site that a build from nothing makes. Files whose bytes stay the same must not be
touched.

    edits.py PROGRAM [ROUNDS] [SEED]

The archive is the sample's seeds; the folder that it works in is removed at the end, and left where a round fails.
"""
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
PROJECT = os.path.dirname(os.path.dirname(HERE))
WORDS = "water rail orchard library Almaty Bishkek Georgia Jordan ferry Türkiye Ташкент Алматы القاهرة gauge canal".split()
NAMES = ["Aigul Seitova", "T. Aldanov", "Mira Lane", "Айгуль Сеитова", "Sam Okoro", "The Wells Desk", "Lane, Mira"]


class Archive:
    def __init__(self, root, chance):
        self.root, self.chance, self.made = root, chance, 0
        # What somebody put into the site: address → text.
        self.foreign = {}
        shutil.copytree(os.path.join(PROJECT, "seeds"), self.path("seeds"))
        for name in ("dateline.yml", "authorities.yml"):
            shutil.copy(os.path.join(PROJECT, name), self.path(name))

    def path(self, *parts):
        return os.path.join(self.root, *parts)

    def read(self, path):
        with open(path, encoding="utf-8", newline="") as file:
            return file.read()

    def write(self, path, text):
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8", newline="") as file:
            file.write(text)

    def seeds(self, suffixes=(".txt", ".md", ".markdown")):
        found = [os.path.join(folder, name) for folder, _, names in os.walk(self.path("seeds")) for name in names
                 if name.endswith(suffixes) and not name.startswith("README")]
        return sorted(found)

    def seed(self):
        return self.chance.choice(self.seeds())

    def words(self, count):
        return " ".join(self.chance.choice(WORDS) for _ in range(count))

    # Each edit gives the words that tell what it did.

    def add(self):
        self.made += 1
        year, month, day = self.chance.randint(1995, 2024), self.chance.randint(1, 12), self.chance.randint(1, 28)
        text = "%s\n\nBy %s\n\n%d %s %d\n\n%s.\n" % (
            self.words(4).title(), self.chance.choice(NAMES), day,
            "January February March April May June July August September October November December".split()[month - 1],
            year, self.words(60))
        path = self.path("seeds", self.chance.choice(["", "new", "letters"]), "added-%d.txt" % self.made)
        self.write(path, text)
        return "added " + path

    def append(self):
        path = self.seed()
        self.write(path, self.read(path) + "\n\nA correction about %s.\n" % self.words(8))
        return "appended to " + path

    def retitle(self):
        path = self.seed()
        lines = self.read(path).split("\n")
        at = next((number for number, line in enumerate(lines) if len(line) > 5 and ":" not in line), 0)
        lines[at] = self.words(5).title()
        self.write(path, "\n".join(lines))
        return "changed line %d of %s" % (at + 1, path)

    def redate(self):
        path = self.seed()
        text = re.sub(r"\b(19|20)\d\d\b", lambda _: str(self.chance.randint(1990, 2024)), self.read(path), count=1)
        self.write(path, text)
        return "changed a year in " + path

    def link(self):
        path = self.seed()
        target = os.path.relpath(self.chance.choice(self.seeds() + [self.path("seeds", "nowhere.md")]),
                                 os.path.dirname(path))
        mark = self.chance.choice(["[another piece](%s)", "![a picture](%s)"])
        if mark.startswith("!"):
            target = os.path.relpath(self.path("seeds", "pictures", "added.png"), os.path.dirname(path))
        self.write(path, self.read(path) + "\n\nSee %s.\n" % (mark % target))
        return "linked %s from %s" % (target, path)

    def remove(self):
        path = self.seed()
        os.remove(path)
        return "removed " + path

    def rename(self):
        path = self.seed()
        self.made += 1
        to = self.path("seeds", self.chance.choice(["", "moved"]), "renamed-%d%s" % (self.made, os.path.splitext(path)[1]))
        os.makedirs(os.path.dirname(to), exist_ok=True)
        os.rename(path, to)
        return "renamed %s to %s" % (path, to)

    def describe(self):
        path = os.path.splitext(self.seed())[0] + ".meta.yml"
        if os.path.exists(path) and self.chance.random() < 0.4:
            os.remove(path)
            return "removed " + path
        other = os.path.relpath(self.seed(), self.path("seeds"))
        lines = self.chance.sample([
            "title: \"%s\"" % self.words(4).title(), "authors: [\"%s\"]" % self.chance.choice(NAMES),
            "regions: [%s]" % self.chance.choice(["KZ", "KG, UZ", "GE", "143", "EG"]),
            "date: %s" % self.chance.choice(["2015-11", "2020-02-29", "2003~", "unknown", "1999-05-01/.."]),
            "tags: [%s]" % ", ".join(self.chance.sample(["water", "rail", "maps", "bees"], 2)),
            "slug: %s" % self.chance.choice(["one", "two", "three"]), "draft: true", "aliases: [old/%d.html]" % self.made,
            "translation_of: %s" % other, "kicker: %s" % self.chance.choice(["Letters", "Notes"]),
            "notes: [\"%s\"]" % self.words(5), "lang: %s" % self.chance.choice(["en", "ru", "ar"]),
        ], self.chance.randint(1, 4))
        self.write(path, "\n".join(lines) + "\n")
        return "wrote %s: %s" % (path, "; ".join(lines))

    def picture(self):
        path = self.path("seeds", "pictures", "added.png")
        if os.path.exists(path):
            os.remove(path)
            return "removed a picture"
        # One pixel; its width stands in the header, which is all that is read of it.
        self.writeBytes(path, bytes.fromhex("89504e470d0a1a0a0000000d49484452") + (
            self.chance.randint(1, 900)).to_bytes(4, "big") + b"\0\0\0\1\x08\0\0\0\0" + b"\0" * 16)
        return "added a picture"

    def writeBytes(self, path, content):
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file:
            file.write(content)

    def authorities(self):
        path = self.path("authorities.yml")
        if os.path.exists(path) and self.chance.random() < 0.3:
            os.remove(path)
            return "removed authorities.yml"
        pair = self.chance.sample(NAMES, 2)
        filed = self.chance.choice(["", "    filed_as: Zz\n", "    filed_as: Aa\n"])
        self.write(path, "authors:\n  - heading: \"%s\"\n    variants: [\"%s\"]\n%sregions:\n  - code: KZ\n    heading: %s\n" % (
            pair[0], pair[1], filed, self.chance.choice(["Kazakhstan", "The Steppe"])))
        return "wrote authorities.yml: %s = %s" % tuple(pair)

    def template(self):
        name = self.chance.choice(["partials/row.mustache", "article.mustache", "index.mustache", "assets/style.css",
                                   "strings/en.yml"])
        path = self.path("templates", name)
        if os.path.exists(path):
            os.remove(path)
            return "removed the template " + name
        text = "authors: Writers\n" if name.endswith("yml") else self.read(os.path.join(PROJECT, "templates", name))
        if name.endswith("mustache"):
            text = text.rstrip("\n") + "<!-- %s -->\n" % self.words(2)
        if name.endswith("css"):
            text += "/* %s */\n" % self.words(2)
        self.write(path, text)
        return "wrote the template " + name

    def configure(self):
        lines = ["title: %s" % self.words(2).title()]
        for line in ("base_url: https://archive.example/x/", "page_size: %d" % self.chance.choice([5, 10, 50]),
                     "feed_size: 3", "language: %s" % self.chance.choice(["en", "ru", "ar"]), "search: false",
                     "accent: \"#0a5\"", "footer: \"Kept by %s\"" % self.words(2), "drafts: true",
                     "day_month_order: day-first", "navigation: [dates, tags, authors]"):
            if self.chance.random() < 0.25:
                lines.append(line)
        self.write(self.path("dateline.yml"), "\n".join(lines) + "\n")
        return "configured: " + "; ".join(lines)

    def touch(self):
        path = self.seed()
        os.utime(path)
        return "touched " + path

    def disguise(self):
        """Other content of the same size, with the time of before."""
        path = self.seed()
        before = os.stat(path)
        text = self.read(path)
        place = text.rfind(" e") + 1
        self.write(path, text[:place] + "o" + text[place + 1:] if place else text)
        os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
        return "changed %s and set its time back" % path

    def tamper(self):
        files = [os.path.join(folder, name) for folder, _, names in os.walk(self.path("site")) for name in names
                 if name != ".dateline-files"]
        files = [file for file in files if os.path.relpath(file, self.path("site")) not in self.foreign]
        path = self.chance.choice(sorted(files))
        if self.chance.random() < 0.5:
            os.remove(path)
            return "removed %s from the site" % path
        os.remove(path)
        self.write(path, "by hand\n")
        return "wrote over %s of the site" % path

    def put(self):
        self.made += 1
        name = self.chance.choice(["CNAME", "by-hand/%d/note.txt" % self.made, "topics/by-hand.txt"])
        self.foreign[name] = "%d\n" % self.made
        self.write(self.path("site", name), self.foreign[name])
        return "put %s into the site" % name

    def spare(self):
        """What waits for the next build is disturbed."""
        files = [os.path.join(folder, name) for folder, _, names in os.walk(self.path(".dateline")) for name in names
                 if os.sep + "spare" + os.sep in folder]
        if not files:
            return "nothing, for there is no spare site"
        path = self.chance.choice(sorted(files))
        how = self.chance.choice(["removed", "replaced", "added to"])
        if how != "added to":
            os.remove(path)
        if how != "removed":
            self.write(path + (".more" if how == "added to" else ""), "by hand\n")
        return "%s %s" % (how, path)

    def lose(self):
        lost = self.chance.choice([".dateline", "site"])
        shutil.rmtree(self.path(lost), ignore_errors=True)
        if lost == "site":
            self.foreign = {}
        return "removed " + lost

    def damage(self):
        files = [os.path.join(folder, name) for folder, _, names in os.walk(self.path(".dateline")) for name in names
                 if name != ".gitignore"]
        path = self.chance.choice(sorted(files)) if files else None
        if path and os.path.getsize(path):
            with open(path, "r+b") as file:
                file.seek(self.chance.randrange(os.path.getsize(path)))
                file.write(b"\xff")
        return "damaged %s" % path

    def edit(self):
        common = [self.add, self.append, self.retitle, self.redate, self.link, self.rename, self.describe]
        rare = [self.remove, self.picture, self.authorities, self.template, self.configure, self.touch, self.disguise,
                self.tamper, self.put]
        seldom = [self.lose, self.damage, self.spare]
        pool = self.chance.choices([common, rare, seldom], [60, 35, 5])[0]
        return self.chance.choice(pool)()


def tree(root):
    found = {}
    for folder, _, names in os.walk(root):
        for name in names:
            path = os.path.join(folder, name)
            with open(path, "rb") as file:
                status = os.fstat(file.fileno())
                found[os.path.relpath(path, root)] = (file.read(), (status.st_ino, status.st_mtime_ns))
    return found


def inodes(*folders):
    return {os.stat(folder).st_ino for folder in folders if os.path.isdir(folder)}


def spares(root):
    return [os.path.join(root, ".dateline", name, "spare") for name in os.listdir(os.path.join(root, ".dateline"))
            ] if os.path.isdir(os.path.join(root, ".dateline")) else []


def build(program, root, output):
    run = subprocess.run([program, "build", "--root", root, "--output", output], capture_output=True, text=True)
    return run.returncode, run.stderr


def differences(old, new, clean):
    """What is wrong with `new`, which was made from `old`."""
    wrong = ["missing: " + path for path in sorted(clean.keys() - new.keys())]
    wrong += ["too many: " + path for path in sorted(new.keys() - clean.keys())]
    for path in sorted(clean.keys() & new.keys()):
        if clean[path][0] != new[path][0]:
            wrong.append("stale: " + path)
        elif path in old and old[path][0] == new[path][0] and old[path][1] != new[path][1]:
            wrong.append("touched: " + path)
    return wrong


def main():
    program = os.path.abspath(sys.argv[1])
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 300
    chance = random.Random(int(sys.argv[3]) if len(sys.argv) > 3 else 1)
    root = tempfile.mkdtemp(prefix="dateline-edits-")
    archive = Archive(root, chance)
    published, reused = 0, 0
    for number in range(1, rounds + 1):
        did = archive.edit() if number > 1 else "nothing"
        old = tree(archive.path("site"))
        spare = inodes(*spares(root))
        status, told = build(program, root, "site")
        clean = tempfile.mkdtemp(prefix="dateline-clean-")
        for name in os.listdir(root):
            if name not in ("site", ".dateline"):
                os.symlink(archive.path(name), os.path.join(clean, name))
        clean_status, clean_told = build(program, clean, "site")
        clean_told = clean_told.replace(clean, root)
        new = tree(archive.path("site"))
        wrong = []
        if status != clean_status:
            wrong.append("ended with %d, from nothing with %d" % (status, clean_status))
        left_aside = "was left aside"
        if left_aside not in told and told != clean_told:
            wrong.append("told:\n%s\nfrom nothing:\n%s" % (told, clean_told))
        if status in (0, 3):
            published += 1
            wanted = tree(os.path.join(clean, "site"))
            for name, text in archive.foreign.items():
                wanted.setdefault(name, (text.encode(), None))
            wrong += differences(old, new, wanted)
            reused += len(spare & inodes(archive.path("site")))
        elif new != old:
            wrong.append("a build that failed changed the site")
        shutil.rmtree(clean)
        if wrong:
            print("edits: round %d, %s\n  %s\nThe archive is in %s" % (number, did, "\n  ".join(wrong[:20]), root))
            return 1
    shutil.rmtree(root)
    print("edits: %d of %d rounds gave the site that a build from nothing gives (%d were published, %d of them made of "
          "the site before)" % (rounds, rounds, published, reused))
    return 0


if __name__ == "__main__":
    sys.exit(main())
