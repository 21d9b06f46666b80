"""What `dateline list` makes of a folder of captures."""
import json
import os
import resource
import subprocess
import sys

import places


def run(folder, *flags):
    """Standard output of `dateline list` over a folder, and the processor time it took, in seconds."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    root, source = os.path.split(os.path.normpath(folder))
    done = subprocess.run(
        [places.program(), "list", "--root", root, "--source", source, "--jobs", "2", *flags],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8")
    if done.returncode not in (0, 3):
        sys.exit("evaluation: dateline list %s: %s" % (folder, done.stderr))
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return done.stdout, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def articles(output):
    """The listed articles by their path below the folder."""
    return {a["source"]: a for a in map(json.loads, output.splitlines())}
