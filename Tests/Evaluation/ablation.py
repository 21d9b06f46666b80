#!/usr/bin/env python3
"""What each rule earns: every corpus is read once with all rules and once without each of them.

    make ablation                                    # writes Tests/Evaluation/ABLATION.md
    make ablation DATELINE_LAYOUTS=folder            # one more folder counts, in what is printed alone

Of Reuters a sixth is read, the same in every run.
"""
import os
import re
import sys
import zlib

import corpora
import evaluate
import listing
import places
import scoring
import table

TARGET = os.path.join(os.path.dirname(os.path.abspath(__file__)), "ABLATION.md")
# Differences that a single document makes in the larger corpora are told too.
LEAST = 0.0005


def rules():
    """As RuleName.swift lists them."""
    path = os.path.join(places.ROOT, "Sources", "Accessioning", "Rules", "RuleName.swift")
    with open(path, encoding="utf-8") as file:
        return re.findall(r'^    case \w+ = "(.*)"$', file.read(), re.MULTILINE)


def sampled(corpus):
    """The sixth of the corpus whose names' checksums say so, in a folder of its own; links are no captures."""
    folder = os.path.join(places.WORK, "sample-" + corpus.name, "articles")
    os.makedirs(folder, exist_ok=True)
    corpus.truth = [t for t in corpus.truth if zlib.crc32(t["id"].encode()) % 6 == 0]
    for name in {os.path.basename(t["file"]) for t in corpus.truth} - set(os.listdir(folder)):
        os.link(os.path.join(corpus.source, name), os.path.join(folder, name))
    corpus.source = folder
    return corpus


def distinct(answered):
    """Without sets whose captures are all in one that stands before."""
    chosen, known = [], set()
    for captures in answered:
        files = {a["file"] for a in captures.answers}
        if not files <= known:
            chosen.append(captures)
        known |= files
    return chosen


class Reading:
    """All corpora read without one rule, or with all."""

    def __init__(self, score, labelled, answered, *flags):
        self.figures, self.lines, self.right, self.of = {}, {}, {}, {}
        for corpus in labelled:
            self.figures[corpus.name], _, output, _ = corpus.figures(score, *flags)
            self.lines[corpus.name] = set(output.splitlines())
        for captures in answered:
            counts, output = captures.counts(*flags)
            self.right[captures.name] = {field: right for field, (right, _, _) in counts.items()}
            self.lines[captures.name] = set(output.splitlines())
            self.of[captures.name] = len(captures.answers)

    def changed(self, other):
        """In how many articles the list differs."""
        return sum(len(lines - other.lines[name]) for name, lines in self.lines.items())

    def losses(self, other):
        """What `other` has less of than this one, the largest first: (share, words)."""
        found = []
        for name, figures in self.figures.items():
            for measure, figure in figures.items():
                loss = figure - (other.figures[name].get(measure) or 0)
                loss = -loss if "overclaim" in measure else loss
                if abs(loss) >= LEAST and measure not in DERIVED:
                    found.append((loss, "%s, %s %+.3f" % (name, measure, -loss if "overclaim" not in measure else loss)))
        for name, fields in self.right.items():
            for field, right in fields.items():
                loss = right - other.right[name][field]
                if loss:
                    found.append((loss / self.of[name], "%s, %s %+d" % (name, field, -loss)))
        return sorted(found, key=lambda one: (-one[0], one[1]))


# Told by the measure they are parts of.
DERIVED = {"regions precision", "regions recall", "regions, exact set", "regions F1, 120+ words",
           "regions F1, without US", "author precision"}


def resting(sources):
    """Rule → how many values rest on it, over all sources."""
    counts = {}
    for source in sources:
        output, _ = listing.run(source, "--rules")
        for line in output.splitlines():
            for rule in line.split("\t")[1:]:
                counts[rule] = counts.get(rule, 0) + 1
    return counts


def row(rule, counts, full, without):
    losses = full.losses(without)
    words = "; ".join(w for _, w in losses[:5]) + ("; …" if len(losses) > 5 else "")
    changed = full.changed(without)
    return [rule, str(counts.get(rule, 0)), str(changed), words or ("" if changed else "nothing")]


HEAD = """# What each rule earns

Written by `make ablation`. Each row reads every corpus of `make eval` (of Reuters a sixth) and every capture with answers
without one rule: how many values rest on the rule with all others beside it, in how many articles the list is another
without it, and what that does to the figures: shares in the labelled corpora, captures in those with answers, the
largest loss first. A rule may earn nothing here and be right elsewhere; then its own tests say what it is for.
"""


def write(rows):
    with open(TARGET, "w", encoding="utf-8") as file:
        file.write("\n".join([HEAD, table.markdown(rows, left=[0, 3]), ""]))


def main():
    if not places.kit():
        return
    score = scoring.scorer()
    kit, others = corpora.labelled()
    kit.sort(key=lambda c: (evaluate.ORDER + [c.name]).index(c.name))
    kit = [sampled(c) if len(c.truth) > 3000 else c for c in kit]
    answered = distinct(corpora.answered())
    rows = [["rule", "values", "articles", "without it"]]
    elsewhere = []
    counts = resting([c.source for c in kit + answered])
    full, apart = Reading(score, kit, answered), Reading(score, others, [])
    for rule in rules():
        rows.append(row(rule, counts, full, Reading(score, kit, answered, "--without", rule)))
        print(" | ".join(rows[-1]), flush=True)
        if others:
            elsewhere.append(row(rule, {}, apart, Reading(score, others, [], "--without", rule)))
            print("    elsewhere: " + " | ".join(elsewhere[-1][2:]), flush=True)
    write(rows)


if __name__ == "__main__":
    main()
