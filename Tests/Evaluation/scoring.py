"""Figures of a labelled corpus, by the kit's own scorer."""
import importlib.util
import json
import os
import subprocess
import sys

import places


def scorer():
    """The kit's score.py as a module."""
    spec = importlib.util.spec_from_file_location("score", os.path.join(places.KIT, "score.py"))
    module = importlib.util.module_from_spec(spec)
    # No __pycache__ in a folder that is not ours.
    sys.dont_write_bytecode = True
    spec.loader.exec_module(module)
    return module


def predictions(output):
    """Through the kit's predict.py, as whoever scores us would."""
    made = subprocess.run(
        [sys.executable, os.path.join(places.KIT, "predict.py")], input=output, stdout=subprocess.PIPE,
        encoding="utf-8", check=True)
    return [json.loads(line) for line in made.stdout.splitlines()]


def figures(score, truth, predicted):
    """Measure → figure, in the order of printing; what a corpus does not label is left out."""
    out, _ = score.score(truth, predicted)
    made = {}
    regions = out.get("regions")
    if regions and regions["n"]:
        made["regions F1"] = regions["f1"]
        made["regions precision"] = regions["p"]
        made["regions recall"] = regions["r"]
        made["regions, exact set"] = regions["exact_document"]
        made["regions F1, 120+ words"] = regions_f1(score, [t for t in truth if (t.get("words") or 0) >= 120], predicted)
        made["regions F1, without US"] = regions_f1(score, truth, predicted, ["US"])
    if "title" in out:
        made["title exact"] = out["title"]["exact"]
        made["title, case and marks aside"] = out["title"]["normalised"]
    authors = out.get("authors_normalised")
    if authors:
        if authors["with_author"]:
            made["author F1"], made["author precision"] = authors["f1"], authors["p"]
        if authors["correct_silence"] is not None:
            made["author, right silence"] = authors["correct_silence"]
    dates = out.get("date")
    if dates:
        made["date right at stated precision"] = dates["at_stated_precision"]
        made["date overclaim"] = dates["overclaim"]
        made["undated: answered"] = dates["undated_answered"]
        made["undated: overclaim"] = dates["undated_overclaim"]
    for field, value in out.get("extras", {}).items():
        if value["tp"] + value["fn"]:
            made[field] = value["f1"]
    return {measure: figure for measure, figure in made.items() if figure is not None}


def regions_f1(score, truth, predicted, exclude=()):
    return score.score(truth, predicted, exclude)[0].get("regions", {}).get("f1")


def language(truth, listed):
    """Share of articles whose language is right, where it is labelled."""
    known = [(t["lang"], listed.get(os.path.basename(t["file"]), {}).get("lang")) for t in truth if t.get("lang")]
    return sum(a == b for a, b in known) / len(known) if known else None
