#!/usr/bin/env python3
"""Learns region-weights.tsv from labelled articles: a logistic regression, one row a country of a text. Needs numpy.

    python3 fit-region-weights.py features.tsv truth.jsonl... > region-weights.tsv

features.tsv is what the test `writesFeaturesForFitting` writes (DATELINE_FEATURES=features.tsv DATELINE_LABELLED=folder):
article, country, then the features in the order of RegionFeatures.names, which the header line repeats. A truth file has
one object a line with "id" (or "file") and "regions". Every set weighs by --share, so that the largest does not decide alone.
Scores on articles the weights were not fitted on (five parts, by the article's name) go to standard error.
"""
import argparse, json, sys, zlib
from collections import defaultdict

import numpy as np

SUCCESSOR = {"SU": "RU", "DD": "DE", "YU": "RS", "CS": "CZ", "AN": "CW", "ZR": "CD", "BU": "MM", "TP": "TL"}
SHARE = {"reuters": 1, "lgl": 5, "geovirus": 5, "gveo": 4, "corpus": 80}


def load(features, truths):
    truth, corpus = {}, {}
    for path in truths:
        name = path.split("/")[-2]
        for line in open(path, encoding="utf-8"):
            one = json.loads(line)
            name_of_one = one.get("id") or one["file"].split("/")[-1].split(".")[0]
            if one.get("regions") is not None:
                truth[name_of_one] = {SUCCESSOR.get(r, r) for r in one["regions"]}
                corpus[name_of_one] = name
    with open(features, encoding="utf-8") as lines:
        names = next(lines).rstrip("\n").split("\t")[2:]
        cells = [line.rstrip("\n").split("\t") for line in lines]
    cells = [c for c in cells if c[0] in truth]
    ids, codes = [c[0] for c in cells], [c[1] for c in cells]
    X = np.array([c[2:] for c in cells], dtype=float)
    y = np.array([code in truth[i] for i, code in zip(ids, codes)], dtype=float)
    return names, truth, corpus, ids, X, y


def fit(X, y, w, penalty):
    """Newton's method; the bias is not penalised."""
    beta = np.zeros(X.shape[1])
    ridge = np.full(X.shape[1], penalty)
    ridge[0] = 1e-6
    for _ in range(40):
        p = 1 / (1 + np.exp(-np.clip(X @ beta, -30, 30)))
        step = np.linalg.solve((X * (w * p * (1 - p))[:, None]).T @ X + np.diag(ridge), X.T @ (w * (y - p)) - ridge * beta)
        beta += step
        if np.abs(step).max() < 1e-8:
            break
    return beta


def score(sums, threshold, floor, rows, truth, y, ids):
    """Pooled hits, false and missed per set of articles."""
    tp = fp = fn = 0
    for i in ids:
        at = rows.get(i, [])
        chosen = [r for r in at if sums[r] >= threshold]
        if not chosen and at:
            best = max(at, key=lambda r: (sums[r], -r))
            chosen = [best] if sums[best] >= floor else []
        hits = sum(y[r] for r in chosen)
        tp, fp, fn = tp + hits, fp + len(chosen) - hits, fn + len(truth[i]) - hits
    return tp, fp, fn


def f1(counts):
    tp, fp, fn = counts
    return 2 * tp / (2 * tp + fp + fn) if tp else 0


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("features")
    arguments.add_argument("truth", nargs="+")
    arguments.add_argument("--penalty", type=float, default=2)
    a = arguments.parse_args()
    names, truth, corpus, ids, X, y = load(a.features, a.truth)
    rows = defaultdict(list)
    for r, i in enumerate(ids):
        rows[i].append(r)
    w = np.array([SHARE.get(corpus[i], 1) for i in ids], dtype=float)
    part = np.array([zlib.crc32(i.encode()) % 5 for i in ids])
    sums = np.zeros(len(y))
    for k in range(5):
        sums[part == k] = X[part == k] @ fit(X[part != k], y[part != k], w[part != k], a.penalty)
    sets = defaultdict(list)
    for i in truth:
        if truth[i]:
            sets[corpus[i]].append(i)
    choices = [(np.mean([f1(score(sums, t, f, rows, truth, y, sets[s])) for s in sorted(sets) if len(sets[s]) > 100]), t, f)
               for t in (-0.3, -0.2, -0.1) for f in (-3.0, -2.0, -1.5, -1.0) if f <= t]
    _, threshold, floor = max(choices)
    for s in sorted(sets):
        counts = score(sums, threshold, floor, rows, truth, y, sets[s])
        print("%-9s P %.3f R %.3f F1 %.3f" % (s, counts[0] / (counts[0] + counts[1]), counts[0] / (counts[0] + counts[2]),
                                              f1(counts)), file=sys.stderr)
    print("feature\tweight")
    for name, value in zip(names, fit(X, y, w, a.penalty)):
        print("%s\t%.3f" % (name, value))
    print("threshold\t%.3f\nfloor\t%.3f" % (threshold, floor))


main()
