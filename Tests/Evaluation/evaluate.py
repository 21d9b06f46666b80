#!/usr/bin/env python3
"""Scores the program on every labelled corpus and every capture with answers, and prints one table of each.

    make eval                                        # builds, scores, writes Tests/Evaluation/RESULTS.md
    make eval DATELINE_LAYOUTS=folder:folder         # more folders with articles/ and truth.jsonl, printed only
"""
import os
import sys

import corpora
import places
import scoring
import table

RESULTS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "RESULTS.md")
ORDER = ["reuters", "lgl", "geovirus", "gveo", "digitalgov", "wikinews"]


def labelled_figures():
    """Corpus → figures, in order of printing; and microseconds of processor time an article."""
    score = scoring.scorer()
    kit, others = corpora.labelled()
    kit.sort(key=lambda c: (ORDER + [c.name]).index(c.name))
    made, cost, truth, predicted = {}, {}, [], []
    for corpus in kit + others:
        made[corpus.name], predictions, _, seconds = corpus.figures(score)
        cost[corpus.name] = 1e6 * seconds / max(1, len(predictions))
        if corpus.name in corpora.WEB:
            truth, predicted = truth + corpus.truth, predicted + predictions
    web = scoring.figures(score, truth, predicted) if truth else {}
    order = [c.name for c in kit] + ["web"] + [c.name for c in others]
    made["web"] = {m: f for m, f in web.items() if not m.startswith("regions")}
    return {name: made[name] for name in order}, cost


def labelled_rows(made):
    """A row a measure, a column a corpus, then the best tool today and the goal."""
    goals = table.goals()
    measures = list(dict.fromkeys(m for figures in made.values() for m in figures))
    rows = [["measure", *made, "best tool today", "goal"]]
    for measure in measures:
        cells = [table.figure(figures.get(measure)) for figures in made.values()]
        named = [goals.get((measure, name)) for name in made]
        rows.append([measure, *cells, *(" ".join(g[i] or "–" for g in named if g) for i in (0, 1))])
    return rows


def below(made):
    """The goals that are not reached, in words."""
    return ["%s, %s: %s, goal %s" % (measure, name, table.figure(made[name][measure]), goal)
            for (measure, name), (_, goal) in table.goals().items()
            if measure in made.get(name, {}) and not table.meets(measure, made[name][measure], goal)]


def answered_rows(counts):
    """A row a set of captures, a column a field: how many are right, and of how many where not all are."""
    fields = list(dict.fromkeys(f for fields in counts.values() for f in fields))
    rows = [["captures with answers", "of", *fields]]
    for name, made in counts.items():
        total = max(of for _, of, _ in made.values())
        rows.append([name, str(total)] + [str(made[f][0]) if f in made else "" for f in fields])
    return rows


HEAD = """# How well captures are read

Written by `make eval`; what the columns hold is told in [README.md](README.md). Figures of the labelled corpora are on
development data: the rules were tuned on it, so they tell what is lost by a change, and not what to expect elsewhere.
"""


def report(made, counts):
    """The text of RESULTS.md; it has no figure that differs between two runs."""
    missing = below(made)
    goals = "All goals are reached." if not missing else "Below the goal:\n\n" + "\n".join("- " + m for m in missing)
    return "\n".join([HEAD, table.markdown(labelled_rows(made)), "", goals, "", table.markdown(answered_rows(counts)), ""])


def main():
    counts = {}
    for captures in corpora.answered():
        counts[captures.name], _ = captures.counts()
    if not places.kit():
        print(table.markdown(answered_rows(counts)))
        return
    made, cost = labelled_figures()
    print(report(made, counts))
    for name, fields in counts.items():
        for field, (_, _, misses) in fields.items():
            for miss in misses:
                print("%s, %s: %s" % (name, field, miss))
    print("µs of processor time an article, reading and listing: "
          + ", ".join("%s %d" % one for one in cost.items()), file=sys.stderr)
    others = {name for name in places.others()}
    with open(RESULTS, "w", encoding="utf-8") as file:
        file.write(report({n: f for n, f in made.items() if n not in others}, counts))


if __name__ == "__main__":
    main()
