#!/usr/bin/env python3
"""Learns region-weights.tsv from labelled captures: a logistic regression, one row a country of a text. Needs numpy.

    make fit EVAL=/data        or
    region-features /data/lgl/articles ... seeds > features.tsv
    python3 fit-region-weights.py features.tsv

features.tsv has a line for each country of a capture: folder, article, country, and the features that its header names.
Labels lie in truth.jsonl beside each folder, and for the sample archive in Tests/DatelineTests/Fixtures. The folder
digitalgov has no labels: it is a blog on the web sites of one government, so that a country that is neither its own nor
in the headline is a false claim; it teaches to keep silent about what is named in passing.

Writes region-weights.tsv and region-weights-ablation.tsv beside this file, and prints what the second holds: F1 on
articles the weights were not fitted on (five parts, by the article's name), F1 of weights fitted on the other sets alone,
and what is lost without each feature. --quick leaves that last part out, and writes nothing but the weights.
"""
import argparse, json, sys, zlib
from collections import defaultdict
from pathlib import Path

import numpy as np

HERE = Path(__file__).resolve().parent
SAMPLE = [HERE.parents[2] / "Tests/DatelineTests/Fixtures" / n for n in ("sample-archive.jsonl", "corpus-answers.jsonl")]
SUCCESSOR = {"SU": "RU", "DD": "DE", "YU": "RS", "CS": "CZ", "AN": "CW", "ZR": "CD", "BU": "MM", "TP": "TL"}
# How much one capture of a set weighs: the 8,700 wires would decide alone.
SHARE = {"reuters": 1, "lgl": 5, "geovirus": 5, "gveo": 4, "sample": 80, "digitalgov": 1}
SCORED = ["reuters", "lgl", "geovirus", "gveo"]
# Features that stand or fall together.
GROUPS = {
    "headline": ["title people", "others in title", "nothing in title"],
    "lead and order": ["lead name", "first named", "second named", "early in its length"],
    "dateline": ["dateline here", "dateline and body", "dateline only", "United States in dateline"],
    "no dateline": ["no dateline", "share, no dateline"],
    "kinds of names": ["names", "people", "informal", "signs", "places only"],
    "counts": ["twice", "density", "in one line", "lines of top", "share of top", "top of a short text"],
    "other candidates": ["only one", "log of countries", "log of words"],
    "United States": ["United States", "United States in dateline"],
}


class Captures:
    """The rows of features.tsv, with what is true of each, and all captures with labels, those without rows too."""

    def __init__(self, path):
        with open(path, encoding="utf-8") as lines:
            self.names = next(lines).rstrip("\n").split("\t")[3:]
            cells = [line.rstrip("\n").split("\t") for line in lines]
        self.truth = {}
        for folder in sorted({c[0] for c in cells}):
            self.read_truth(folder)
        keys = [(self.set_of(c[0]), c[1].split("/")[-1]) for c in cells]
        other = [3 + self.names.index(n) for n in ("others in title", "nothing in title")]
        keep = [r for r, k in enumerate(keys) if k in self.truth or k[0] == "digitalgov" and cells[r][2] != "US"
                and any(float(cells[r][h]) for h in other)]
        self.keys, self.codes = [keys[r] for r in keep], [cells[r][2] for r in keep]
        self.X = np.array([cells[r][3:] for r in keep], dtype=float)
        self.y = np.array([c in self.truth.get(k, ((), 0))[0] for k, c in zip(self.keys, self.codes)], dtype=float)
        self.sets = np.array([k[0] for k in self.keys])
        self.part = np.array([zlib.crc32(k[1].encode()) % 5 for k in self.keys])
        self.weight = np.array([SHARE[s] for s in self.sets], dtype=float)
        # Nothing but currencies and company names.
        column = {name: self.X[:, j] for j, name in enumerate(self.names)}
        self.bare = (column["density"] + column["dateline here"] == 0) \
            & (column["others in title"] + column["nothing in title"] > 0)
        self.rows = defaultdict(list)
        for r, k in enumerate(self.keys):
            self.rows[k].append(r)

    @staticmethod
    def set_of(folder):
        return folder.rstrip("/").split("/")[-2] if folder.rstrip("/").endswith("/articles") else "sample"

    def read_truth(self, folder):
        name = self.set_of(folder)
        paths = SAMPLE if name == "sample" else [Path(folder).parent / "truth.jsonl"]
        for line in (line for path in paths for line in open(path, encoding="utf-8")):
            one = json.loads(line)
            codes = {SUCCESSOR.get(c, c) for c in one["regions"] or [] if c.isalpha()}
            if codes:
                article = one.get("id") or one["file"].split("/")[-1].split(".")[0]
                self.truth[name, article] = (codes, one.get("words") or 10**9)


def fit(X, y, w, start=None, penalty=2.0):
    """Newton's method; the bias is not penalised."""
    beta = np.zeros(X.shape[1]) if start is None else start.copy()
    ridge = np.full(X.shape[1], penalty)
    ridge[0] = 1e-6
    for _ in range(40):
        p = 1 / (1 + np.exp(-np.clip(X @ beta, -30, 30)))
        step = np.linalg.solve((X * (w * p * (1 - p))[:, None]).T @ X + np.diag(ridge), X.T @ (w * (y - p)) - ridge * beta)
        beta += step
        if np.abs(step).max() < 1e-4:
            break
    return beta


def sums(data, columns, parts, start=None):
    """What each row sums to, by weights fitted on the rows of other parts."""
    X, found = data.X[:, columns], np.zeros(len(data.y))
    for k in sorted(set(parts)):
        here = parts == k
        found[here] = X[here] @ fit(X[~here], data.y[~here], data.weight[~here], start)
    return found


def choose(data, sums, key, threshold, floor):
    at = data.rows.get(key, [])
    chosen = [r for r in at if sums[r] >= threshold]
    if not chosen and at:
        best = max(at, key=lambda r: (sums[r], -r))
        chosen = [best] if sums[best] >= floor and not data.bare[best] else []
    return {data.codes[r] for r in chosen}


def score(data, sums, threshold, floor):
    """Precision, recall and F1 by view: each set, and the wires of 120 words and more, and without the United States."""
    counts = defaultdict(lambda: [0, 0, 0])
    for key, (true, words) in data.truth.items():
        made = choose(data, sums, key, threshold, floor)
        views = [(key[0], true, made)]
        if key[0] == "reuters":
            views.append(("without US", true - {"US"}, made - {"US"}))
            if words >= 120:
                views.append(("120+ words", true, made))
        for view, t, m in views:
            c = counts[view]
            c[0], c[1], c[2] = c[0] + len(t & m), c[1] + len(m - t), c[2] + len(t - m)
    return {v: (a / max(1, a + b), a / max(1, a + c), 2 * a / max(1, 2 * a + b + c)) for v, (a, b, c) in counts.items()}


def false_claims(data, sums, threshold, floor):
    """Captures of digitalgov with a claim that isn't so."""
    keys = {k for k, s in zip(data.keys, data.sets) if s == "digitalgov"}
    return sum(bool(choose(data, sums, k, threshold, floor)) for k in keys)


def loss(data, sums):
    """Log loss of each set in thousandths: moves where F1 does not."""
    each = np.logaddexp(0, -sums) * data.y + np.logaddexp(0, sums) * (1 - data.y)
    return {s: 1000 * each[data.sets == s].mean() for s in SCORED}


def best_limits(data, sums):
    choices = []
    for t in (-0.2, -0.1):
        for f in (-1.5, -1.0):
            made = score(data, sums, t, f)
            choices.append((np.mean([made[s][2] for s in [*SCORED, "sample"]]) - false_claims(data, sums, t, f) / 2000, t, f))
    return max(choices)[1:]


VIEWS = ["reuters", "120+ words", "without US", "lgl", "geovirus", "gveo"]


def ablation(data, base, base_loss, limits, start):
    """A line for each feature and each group: what F1 and log loss are without it, less what they are with it."""
    for what, names in [*GROUPS.items(), *((n, [n]) for n in data.names[1:])]:
        columns = [j for j, n in enumerate(data.names) if n not in names]
        without = sums(data, columns, data.part, start[columns])
        made, lost = score(data, without, *limits), loss(data, without)
        cells = ["%+.1f" % (1000 * (made[v][2] - base[v][2])) for v in VIEWS]
        yield [what, *cells, *("%+.2f" % (lost[s] - base_loss[s]) for s in SCORED)]


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("features")
    arguments.add_argument("--quick", action="store_true")
    a = arguments.parse_args()
    data = Captures(a.features)
    everything = list(range(len(data.names)))
    weights = fit(data.X, data.y, data.weight)
    crossed = sums(data, everything, data.part, weights)
    limits = best_limits(data, crossed)
    base = score(data, crossed, *limits)
    others = score(data, sums(data, everything, data.sets), *limits)
    lines = [["measured", *VIEWS, *("log loss " + s for s in SCORED)]]
    for what, made, column in (("precision", base, 0), ("recall", base, 1), ("F1", base, 2), ("F1, fitted on other sets", others, 2)):
        lines.append([what, *("%.4f" % made[v][column] for v in VIEWS), *([""] * 4)])
    base_loss = loss(data, crossed)
    lines.append(["log loss", *([""] * 6), *("%.2f" % base_loss[s] for s in SCORED)])
    lines.append(["false claims on digitalgov", str(false_claims(data, crossed, *limits)), *([""] * 9)])
    print("\n".join("\t".join(line) for line in lines), "sample %.4f" % base["sample"][2], flush=True)
    with open(HERE / "region-weights.tsv", "w", encoding="utf-8") as table:
        table.write("feature\tweight\n")
        for name, value in zip(data.names, weights):
            table.write("%s\t%.3f\n" % (name, value))
        table.write("threshold\t%.3f\nfloor\t%.3f\n" % limits)
    if a.quick:
        return
    for line in ablation(data, base, base_loss, limits, weights):
        print("\t".join(line), flush=True)
        lines.append(["without " + line[0], *line[1:]])
    with open(HERE / "region-weights-ablation.tsv", "w", encoding="utf-8") as table:
        table.writelines("\t".join(line) + "\n" for line in lines)


main()
