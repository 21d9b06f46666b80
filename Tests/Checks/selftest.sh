#!/bin/sh
# A check that can't fail checks nothing: each is given something bad here and has to refuse it, with the right words,
# and something good and has to pass it.
set -eu

swift=${SWIFT:-swift}
temporary=$(mktemp -d)
trap 'rm -rf "$temporary"' EXIT
cd "$(dirname "$0")/../.."
checks=$(pwd)/Tests/Checks
root=$(pwd)
count=0

# refuses WORDS COMMAND...: the command fails and prints the words.
refuses() {
    words=$1
    shift
    if "$@" >"$temporary/log" 2>&1; then
        echo "selftest: this should have failed: $*"
        exit 1
    fi
    if ! grep -qF -- "$words" "$temporary/log"; then
        echo "selftest: this failed without the words '$words': $*"
        cat "$temporary/log"
        exit 1
    fi
    count=$((count + 1))
}

# passes COMMAND...: the command ends with 0.
passes() {
    if ! "$@" >"$temporary/log" 2>&1; then
        echo "selftest: this should have passed: $*"
        cat "$temporary/log"
        exit 1
    fi
    count=$((count + 1))
}

write() {
    mkdir -p "$(dirname "$temporary/$1")"
    cat >"$temporary/$1"
}

# Sizes: 300 lines are let through, 301 are not, nor is a folder without any Swift.
mkdir "$temporary/sizes" "$temporary/empty"
awk 'BEGIN { for (i = 1; i <= 300; i++) print "// line" }' >"$temporary/sizes/Long.swift"
passes sh "$checks/sizes.sh" "$temporary/sizes"
echo '// one more' >>"$temporary/sizes/Long.swift"
refuses 'Long.swift has 301 lines' sh "$checks/sizes.sh" "$temporary/sizes"
refuses 'no Swift file' sh "$checks/sizes.sh" "$temporary/empty"

# Imports by name: siblings, Foundation, a second door to a library, an unknown target.
echo 'import ArchiveModel' | write imports/Cataloguing/Good.swift
passes sh "$checks/imports.sh" "$temporary/imports"
for line in 'import Presswork' 'package import Accessioning' '@testable import Presswork' 'import struct Foundation.Date'; do
    echo "$line" | write imports/Cataloguing/Bad.swift
    refuses 'Cataloguing may not import' sh "$checks/imports.sh" "$temporary/imports"
done
rm "$temporary/imports/Cataloguing/Bad.swift"
echo 'import CYAML' | write imports/Accessioning/Supplied/YAMLEvents.swift
passes sh "$checks/imports.sh" "$temporary/imports"
echo 'import CYAML' | write imports/Accessioning/Accessioner.swift
refuses 'Accessioner.swift:1: Accessioning may not import CYAML' sh "$checks/imports.sh" "$temporary/imports"
rm -r "$temporary/imports/Accessioning"
echo 'import ArchiveModel' | write imports/Other/New.swift
refuses 'no rule for the target Other' sh "$checks/imports.sh" "$temporary/imports"

# Imports by the compiler, with the flags of `make test`: a sibling that no target declares, though it is built.
strict=$(sed -n 's/^STRICT = //p' "$root/Makefile")
write siblings/Package.swift <<'END'
// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "siblings",
    targets: [
        .target(name: "Presswork"),
        .target(name: "Cataloguing"),
        .executableTarget(name: "dateline", dependencies: ["Cataloguing", "Presswork"]),
    ])
END
echo 'package let pages = 1' | write siblings/Sources/Presswork/Pages.swift
echo 'package let entries = 1' | write siblings/Sources/Cataloguing/Entries.swift
echo 'import Cataloguing' | write siblings/Sources/dateline/main.swift
# shellcheck disable=SC2086
passes "$swift" build --package-path "$temporary/siblings" $strict
printf 'import Presswork\npackage let entries = pages\n' | write siblings/Sources/Cataloguing/Entries.swift
# shellcheck disable=SC2086
refuses 'Cataloguing imports another target (Presswork)' "$swift" build --package-path "$temporary/siblings" $strict

# Layout: the rules of this repository, not those of the formatter.
echo 'let four = 2 + 2' | write Format.swift
passes "$swift" format lint --strict --configuration "$root/.swift-format" "$temporary/Format.swift"
echo 'let four=2+2;' | write Format.swift
refuses 'Format.swift:1:' "$swift" format lint --strict --configuration "$root/.swift-format" "$temporary/Format.swift"

# Tests: one that fails is not lost in the pipe that keeps the log.
printf '#!/bin/sh\n[ "$1" != test ] || { echo "a test failed"; exit 1; }\n' | write swift
chmod +x "$temporary/swift"
refuses 'a test failed' make -C "$root" test SWIFT="$temporary/swift" TEST_LOG="$temporary/test.log"

# Sites: one byte, one file, and whatever the kit refuses.
echo one | write here/a/page.html
echo one | write there/a/page.html
passes sh "$checks/same-bytes.sh" "$temporary/here" "$temporary/there"
echo two | write there/a/page.html
refuses 'should be the same' sh "$checks/same-bytes.sh" "$temporary/here" "$temporary/there"
rm "$temporary/there/a/page.html"
refuses 'should be the same' sh "$checks/same-bytes.sh" "$temporary/here" "$temporary/there"
printf '#!/bin/sh\nexit 0\n' | write shared/site-checks/setup.sh
printf '#!/bin/sh\n' | write shared/site-checks/venv/bin/python
printf '#!/bin/sh\necho "a broken link in $1"\nexit 1\n' | write shared/site-checks/check_site.py
chmod +x "$temporary/shared/site-checks/check_site.py" "$temporary/shared/site-checks/venv/bin/python"
refuses 'a broken link' env DATELINE_SHARED="$temporary/shared" sh "$checks/site.sh" "$temporary/here"
passes env DATELINE_SHARED="$temporary/nowhere" sh "$checks/site.sh" "$temporary/here"

# Weights: a page of the limit is let through, one byte more is not, nor an article or the scripts that are too heavy.
page() { awk -v size="$1" 'BEGIN { printf "<body class=\"article\">"; for (i = 22; i < size; i++) printf "x" }'; }
echo '<body class="front">' | write weights/index.html
page 40960 | write weights/2020/article.html
passes sh "$checks/weights.sh" "$temporary/weights"
page 40961 | write weights/2020/article.html
refuses '2020/article.html weighs 40961 bytes' sh "$checks/weights.sh" "$temporary/weights"
rm "$temporary/weights/2020/article.html"
page 20481 | write weights/assets/search.js
refuses 'all scripts weighs 20481 bytes' sh "$checks/weights.sh" "$temporary/weights"
refuses 'no site in' sh "$checks/weights.sh" "$temporary/empty"

# Builds after edits: one that keeps an old page is found out, and one that touches a page which stays the same.
if command -v python3 >/dev/null; then
    cat >"$temporary/builder" <<'END'
#!/bin/sh
mkdir -p "$3/site"
find -L "$3/seeds" -type f | LC_ALL=C sort | xargs cat >"$3/new"
cmp -s "$3/new" "$3/site/index.html" || cp "$3/new" "$3/site/index.html"
rm "$3/new"
END
    sed 's/^cmp.*/[ -f "$3\/site\/index.html" ] || cp "$3\/new" "$3\/site\/index.html"/' "$temporary/builder" >"$temporary/lazy"
    sed 's/^cmp.*/rm -f "$3\/site\/index.html"; cp "$3\/new" "$3\/site\/index.html"/' "$temporary/builder" >"$temporary/eager"
    chmod +x "$temporary/builder" "$temporary/lazy" "$temporary/eager"
    passes env TMPDIR="$temporary" python3 -B "$checks/edits.py" "$temporary/builder" 8
    refuses 'stale: index.html' env TMPDIR="$temporary" python3 -B "$checks/edits.py" "$temporary/lazy" 8
    refuses 'touched: index.html' env TMPDIR="$temporary" python3 -B "$checks/edits.py" "$temporary/eager" 12 2
fi

echo "selftest: $count times a check refused or passed what it had to"
