"""Forms of names in texts: enough grammar for names of places, no more. Forms that no one writes do no harm."""


def russian_name(name):
    """Cases of a name, by its last word's ending; a name that ends in -о, -е, -и, -у keeps its form."""
    stem, last = name[:-1], name[-1]
    if name.isupper():
        return [name]
    if name.endswith("ия"):
        ends = [stem + e for e in ("и", "ю", "ей")]
    elif last == "а":
        ends = [stem + e for e in ("и" if stem[-1] in "гкхжчшщ" else "ы", "е", "у", "ой")]
    elif last == "я":
        ends = [stem + e for e in ("и", "е", "ю", "ей")]
    elif last == "й":
        ends = [stem + e for e in ("я", "ю", "ем", "е")]
    elif last == "ь":
        ends = [stem + e for e in ("я", "ю", "ем", "ём", "е", "и", "ью")]
    elif last == "ы":
        ends = [stem] + [stem + e for e in ("ам", "ами", "ах")]
    elif last in "бвгджзклмнпрстфхцчшщ":
        ends = [name + e for e in ("а", "у", "ом", "е")]
    else:
        ends = []
    return [name] + ends


def russian_adjectives(stems):
    soft = ("ий", "ого", "ому", "им", "ом", "ая", "ой", "ую", "ое", "ие", "их", "ими")
    hard = ("ый", "ого", "ому", "ым", "ом", "ая", "ой", "ую", "ое", "ые", "ых", "ыми")
    return [s + e for s in stems.split("|") if s for e in (soft if s.endswith("к") else hard)]


def russian_people(people):
    forms = []
    for one in filter(None, people.split("|")):
        if one.endswith("ец"):
            stem = one[:-2] + ("й" if one[-3] in "иае" else "ь" if one[-3] == "л" else "") + "ц"
            forms += [one] + [stem + e for e in ("а", "у", "ем", "е", "ы", "ев", "ам", "ами", "ах")]
        elif one.endswith("ин"):
            stem = one[:-2]
            forms += [one] + [one + e for e in ("а", "у", "ом", "е")] + [stem + e for e in ("е", "", "ам", "ами", "ах")]
        else:
            plural = "и" if one[-1] in "гкх" else "ы"
            forms += [one] + [one + e for e in ("а", "у", "ом", "е", plural, "ов", "ам", "ами", "ах")]
    return forms


def arabic(names):
    """Without the article at the start: the reader takes و ف ب ك ل ال off the text's first word."""
    return [n[2:] if n.startswith("ال") and len(n) > 4 else n for n in names.split("|") if n and "(" not in n]


def esperanto(names, roots):
    """Nouns with -n and -j, adjectives of the roots and of the names, and the people: kirgizo, usonano."""
    forms, adjectives = [], [r + e for r in roots.split("|") if r for e in ADJECTIVE + PEOPLE]
    for name in names.split("|"):
        variants = [name]
        if name.endswith("ujo"):
            variants.append(name[:-3] + "io")
        for one in variants:
            forms += [one] + ([one + "n"] if one[-1] in "oj" else [])
            if one.endswith("o") and " " not in one:
                root = one[:-1].lower()
                adjectives += [root + e for e in ADJECTIVE] + [root + "an" + e for e in ("o", "on", "oj", "ojn")]
    return forms, [a for a in adjectives if len(a) > 3 and a not in WORDS]


ADJECTIVE = ("a", "an", "aj", "ajn")
PEOPLE = ("o", "on", "oj", "ojn", "ino", "inoj", "ano", "anoj", "anojn")
# Esperanto words that are spelled as one of the forms: dance, calendar, tea, only, pole, day and the like.
WORDS = {"dano", "danoj", "poloj", "polo", "mali", "mala", "malan", "malaj", "togo", "kongo", "turka", "dana",
         "rosa", "roma", "lima", "gana", "gazo", "gazon", "gazoj", "gaza", "gazan", "gazaj", "gazajn", "limo", "limon",
         "limoj", "limojn", "limaj", "liman", "limajn", "mondo", "monda", "kita", "romo", "angla", "anglan", "anglaj",
         "eston", "hispana", "franca", "polaj"}
WORDS -= {"turka", "angla", "anglan", "anglaj", "hispana", "franca", "polaj", "poloj", "polo", "roma"}


def with_endings(name, language):
    """The name with the case endings that a language sets behind it; wrong vowels among them harm nothing."""
    if "(" in name or " " in name and language not in ("fr", "de", "es"):
        return [] if "(" in name else [name]
    if language == "uk":
        if name.endswith("ія"):
            return [name] + [name[:-1] + e for e in ("ї", "ю", "єю")]
        if name.endswith("а"):
            return [name] + [name[:-1] + e for e in ("и", "і", "у", "ою")]
        return [name] + [name + e for e in ("у", "а", "і", "ом", "ові")]
    ends = ENDINGS.get(language, "").split()
    return [name] + [name + e for e in ends]


ENDINGS = {
    "kk": "да де та те дан ден тан тен нан нен ға ге қа ке ды ді ты ті ны ні ның нің дың дің тың тің дағы дегі тағы "
          "тегі мен пен бен",
    "ky": "да де та те до дө дан ден тан тен дон га ге ка ке го гө ды ди ты ти ны ни нын нин дын дин тын тин дагы деги "
          "тагы теги",
    "uz": "da dan ga ni ning dagi lik liklar ka qa",
    "tg": "и ро у",
    "tr": "'da 'de 'ta 'te 'dan 'den 'tan 'ten 'ya 'ye 'a 'e 'ı 'i 'u 'ü 'yı 'yi 'nın 'nin 'nun 'nün 'ın 'in 'un 'ün "
          "'daki 'deki 'taki 'teki",
    "de": "s",
}
