#!/bin/sh
# The same seeds give the same bytes: refuses two site folders of which any file differs.
set -eu

if ! diff -r -q -x .gitignore "$1" "$2"; then
    echo "same-bytes: $1 and $2 should be the same"
    exit 1
fi
echo "same-bytes: $(find "$1" -type f ! -name .gitignore | wc -l) files, all the same"
