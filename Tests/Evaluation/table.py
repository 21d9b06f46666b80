"""Rows of text, for a terminal and for Markdown alike."""
import os


def goals():
    """(measure, corpus) → (best tool today, goal), as printed; empty where there is none."""
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "goals.tsv")
    with open(path, encoding="utf-8") as lines:
        next(lines)
        cells = [line.rstrip("\n").split("\t") for line in lines]
    return {(c[0], c[1]): (c[2], c[3]) for c in cells}


def figure(value):
    """Three places, cut and not rounded up: .9996 is no 1.000."""
    if value is None:
        return ""
    cut = int(abs(value) * 1000 + 1e-6) / 1000
    text = "%.3f" % cut
    return text if cut >= 1 else text[1:]


def markdown(rows, left=(0,)):
    """The first row is the head; the columns in `left` are set left, the others right. The last left one may run over."""
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    if len(left) > 1:
        widths[left[-1]] = len(rows[0][left[-1]])
    lines = ["| " + " | ".join(cell.ljust(w) if i in left else cell.rjust(w)
                               for i, (cell, w) in enumerate(zip(row, widths))) + " |" for row in rows]
    rule = "|" + "|".join("-" * (w + 2) if i in left else "-" * (w + 1) + ":" for i, w in enumerate(widths)) + "|"
    return "\n".join([lines[0], rule] + lines[1:])


def meets(measure, value, goal):
    """Of overclaim less is better."""
    return value <= float(goal) if "overclaim" in measure else value >= float(goal)
