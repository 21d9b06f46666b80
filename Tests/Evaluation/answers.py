"""How many captures with given answers are read right, field by field."""
import json

FIELDS = ["title", "kicker", "authors", "publication", "issue", "translated", "date", "updated", "dateline_place",
          "regions", "regions_also", "lang"]


def load(table):
    with open(table, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def counts(answers, listed):
    """Field → (right, of, misses in words); a field that a table never names is left out."""
    made = {}
    for field in FIELDS:
        if any(field in answer for answer in answers):
            misses = [miss for miss in (compare(field, a, listed.get(a["file"], {})) for a in answers) if miss]
            made[field] = (len(answers) - len(misses), len(answers), misses)
    return made


def compare(field, answer, article):
    """What is wrong, or None. A key that an answer lacks must have no value; `regions_also` may name more."""
    right, made = plain(field, answer), plain(field, article)
    if field == "regions_also":
        return None if set(right) <= set(made) else "%s lacks %s" % (answer["file"], sorted(set(right) - set(made)))
    return None if made == right else "%s: %s is %s" % (answer["file"], made, right)


def plain(field, one):
    value = one.get(field)
    if field == "authors":
        return [(a["name"], a["kind"], a.get("role")) for a in value or []]
    if field in ("regions", "regions_also"):
        return value or []
    return value or False if field == "translated" else value
