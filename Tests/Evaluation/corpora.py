"""The labelled corpora and the captures with answers, each run once."""
import os

import answers
import listing
import places
import scoring


class Labelled:
    """A folder with articles/ and truth.jsonl."""

    def __init__(self, name, folder):
        self.name, self.source = name, os.path.join(folder, "articles")
        self.truth = answers.load(os.path.join(folder, "truth.jsonl"))

    def figures(self, score, *flags):
        """(measure → figure, the predictions, the list, seconds of processor time)."""
        output, seconds = listing.run(self.source, "--format", "jsonl", *flags)
        predicted, listed = scoring.predictions(output), listing.articles(output)
        made = scoring.figures(score, self.truth, predicted)
        language = scoring.language(self.truth, listed)
        if language is not None:
            made["language"] = language
        return made, predicted, output, seconds


class Answered:
    """A folder of captures, and a table of what a cataloguer would say of each."""

    def __init__(self, name, folder, table):
        self.name, self.source, self.answers = name, folder, answers.load(table)

    def counts(self, *flags):
        """(field → (right, of, misses), the list)."""
        output, _ = listing.run(self.source, "--format", "jsonl", *flags)
        return answers.counts(self.answers, listing.articles(output)), output


def labelled():
    """Those of the kit, and after them those of DATELINE_LAYOUTS."""
    kit = [Labelled(name, folder) for name, folder in places.unpacked().items()]
    return kit, [Labelled(name, folder) for name, folder in places.others().items()]


def answered():
    return [Answered(*one) for one in places.answered()]


# Texts from the web, which carry bylines and dates; their figures are also pooled.
WEB = ["digitalgov", "gveo", "wikinews"]
