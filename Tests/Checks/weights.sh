#!/bin/sh
# A page is light, or people on bad lines can't read it: refuses what weighs more, uncompressed, than it may.
set -eu

site=$1
bad=0

# most LIMIT NAME BYTES: says it where a thing is too heavy.
most() {
    if [ "$3" -gt "$1" ]; then
        echo "weights: $2 weighs $3 bytes, and $1 is the most"
        bad=1
    fi
}

# total PATTERN: bytes of all files of one kind.
total() { find "$site" -name "$1" ! -path "$site/search/*" -type f -exec cat {} + | wc -c; }

[ -f "$site/index.html" ] || { echo "weights: no site in $site"; exit 1; }
most 61440 'the front page' "$(wc -c <"$site/index.html")"
most 20480 'all style sheets' "$(total '*.css')"
most 20480 'all scripts' "$(total '*.js')"
heaviest=$(find "$site" -name '*.html' -type f -exec grep -l '<body class="article"' {} + | tr '\n' '\0' \
    | xargs -0 wc -c | awk '$2 != "total" && $1 > most { most = $1; $1 = ""; page = $0 } END { print most + 0 page }')
most 40960 "the article${heaviest#"${heaviest%% *}"}" "${heaviest%% *}"
[ "$bad" = 0 ] && echo "weights: front $(wc -c <"$site/index.html"), heaviest article ${heaviest%% *} bytes"
exit "$bad"
