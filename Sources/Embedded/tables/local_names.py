"""Adjectives and peoples in the archive's smaller languages: the forms that endings.tsv does not make."""

GERMAN = ("", "e", "en", "er", "es", "em")
UKRAINIAN = ("ий", "ого", "ому", "им", "а", "ої", "ій", "у", "ою", "е", "і", "их", "ими")


def french(word):
    if word.endswith("en"):
        return [word, word + "s", word + "ne", word + "nes"]
    if word.endswith("e"):
        return [word, word + "s"]
    return [word, word + "e", word + "es"] + ([] if word.endswith("s") else [word + "s"])


def german(word):
    if word.islower():
        return [word + e for e in GERMAN]
    return [word, word + "n", word + "in", word + "innen"] + ([word + "s"] if word.endswith("r") else [])


def spanish(word):
    if word.endswith("o"):
        return [word[:-1] + e for e in ("o", "a", "os", "as")]
    if word.endswith(("és", "án", "ol", "ín")):
        stem = word[:-2] + {"é": "e", "á": "a", "í": "i"}.get(word[-2], word[-2]) + word[-1]
        return [word] + [stem + e for e in ("a", "as", "es")]
    return [word, word + ("es" if word[-1] in "íl" else "s")]


def persian(word):
    ends = ("", "ها", "های", "ان", "ی", "هایی") if not word.endswith("ی") else ("", "ها", "های", "هایی")
    return [word + e for e in ends]


def ukrainian(word):
    return [word + e for e in UKRAINIAN]


def same(word):
    return [word]


def city(name, language):
    """A city's name; the reader takes the article off an Arabic one, and Esperanto sets -n behind it."""
    if language == "ar":
        return [name[2:] if name.startswith("ال") and len(name) > 4 else name]
    return [name, name + "n"] if language == "eo" and name.endswith("o") else [name]


def persian_nisba(country):
    """The adjective of a country's name, by the rule: کنیا کنیایی, ویتنام ویتنامی; none where the ending has another."""
    if " " in country or "‌" in country or country[-1] in "هیة":
        return []
    return persian(country + ("یی" if country[-1] in "او" else "ی"))


def arabic_nisba(country):
    """The adjectives of a country's name, by the rule: كينيا كيني, فيتنام فيتنامي, سنغافورة سنغافوري."""
    name = country[2:] if country.startswith("ال") else country
    if " " in name or len(name) < 4 or name[-1] in "يىو" or name in NO_NISBA:
        return []
    stem = name[:-2] if name.endswith("يا") else name[:-1] if name[-1] in "اة" else name
    return [stem + e for e in ("ي", "ية", "يين", "يون", "يات")] if len(stem) > 2 else []


# Their adjectives are other words, or words of another sense: مجرى is a river's bed.
NO_NISBA = {"مجر", "نمسا", "هند", "صين", "مغرب", "جزائر", "سلفادور"}


FORMS = {"fr": french, "de": german, "es": spanish, "fa": persian, "uk": ukrainian}


def forms(word, language):
    return FORMS.get(language, same)(word)
