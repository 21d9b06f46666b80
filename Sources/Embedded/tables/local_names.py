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


FORMS = {"fr": french, "de": german, "es": spanish, "fa": persian, "uk": ukrainian}


def forms(word, language):
    return FORMS.get(language, same)(word)
