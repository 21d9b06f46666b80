#!/bin/sh
# Imports point one way, and a foreign library has one door. The folder given holds the targets.
#
# `swift build --explicit-target-dependency-import-check error` refuses an undeclared target; this also refuses a
# declared library in a second file, and what is part of every toolchain (Foundation).
set -eu
sources=$1

# target: the modules it may import; module@file: only that file may.
rules='
ArchiveModel: Embedded Glibc Synchronization
Accessioning: ArchiveModel Glibc Synchronization CYAML@Supplied/YAMLEvents.swift
Cataloguing: ArchiveModel
Presswork: ArchiveModel Glibc Synchronization CMarkGFM@Markdown/CMarkParser.swift CSystem@Markdown/CMarkParser.swift
dateline: ArchiveModel Accessioning Cataloguing Presswork CSystem Embedded Glibc Synchronization ArgumentParser
'

find "$sources" -name '*.swift' -type f | LC_ALL=C sort | xargs awk -v sources="$sources/" -v rules="$rules" '
    BEGIN {
        count = split(rules, lines, "\n")
        for (i = 1; i <= count; i++) {
            words = split(lines[i], word, " ")
            if (words == 0) continue
            target = word[1]
            sub(/:$/, "", target)
            known[target] = 1
            for (j = 2; j <= words; j++) allowed[target "/" word[j]] = 1
        }
    }
    /^[ \t]*(@[A-Za-z_]+(\([^)]*\))?[ \t]+)*((public|package|internal|fileprivate|private)[ \t]+)?import[ \t]/ {
        path = substr(FILENAME, length(sources) + 1)
        target = substr(path, 1, index(path, "/") - 1)
        file = substr(path, length(target) + 2)
        module = $0
        sub(/^.*import[ \t]+((typealias|struct|class|enum|protocol|let|var|func)[ \t]+)?/, "", module)
        sub(/[^A-Za-z0-9_].*$/, "", module)
        if (!(target in known)) {
            printf "imports: %s:%d: no rule for the target %s in Tests/Checks/imports.sh\n", FILENAME, FNR, target
            bad = 1
        } else if (!((target "/" module) in allowed) && !((target "/" module "@" file) in allowed)) {
            printf "imports: %s:%d: %s may not import %s here\n", FILENAME, FNR, target, module
            bad = 1
        }
    }
    END {
        if (!bad) print "imports: they all point one way"
        exit bad
    }'
