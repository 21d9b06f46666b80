#!/bin/sh
# One idea a file: no Swift file in the folders given may have more than 300 lines. Prints the median besides.
set -eu

limit=300
find "$@" -name '*.swift' -type f -exec awk 'END { print NR, FILENAME }' {} \; | sort -n | awk -v limit="$limit" '
    { lines[NR] = $1 }
    $1 > limit { printf "sizes: %s has %d lines, and %d is the most\n", substr($0, index($0, " ") + 1), $1, limit; bad = 1 }
    END {
        if (NR == 0) { print "sizes: no Swift file here"; exit 1 }
        printf "sizes: %d Swift files, median %d lines, longest %d\n", NR, lines[int((NR + 1) / 2)], lines[NR]
        exit bad
    }'
