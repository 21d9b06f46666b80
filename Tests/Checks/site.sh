#!/bin/sh
# Judges a finished site with a kit of independent checkers, where there is one: in `site-checks`, below the folder that
# DATELINE_SHARED names or below `../shared`. Without the kit it says so and passes.
set -eu

site=$1
shared=${DATELINE_SHARED:-../shared}
kit=$shared/site-checks
if [ ! -f "$kit/check_site.py" ]; then
    echo "site: NOT JUDGED, for there is no kit of checks in $kit (set DATELINE_SHARED)"
    exit 0
fi

# The kit installs its tools beside itself, so it has to stand where we may write.
if [ ! -w "$kit" ] || [ ! -x "$kit/venv/bin/python" ]; then
    copy=$(pwd)/.build/site-checks
    mkdir -p "$copy"
    (cd "$kit" && tar -cf - --exclude ./venv .) | tar -xf - -C "$copy"
    chmod -R u+w "$copy"
    kit=$copy
fi
if ! (cd "$kit" && sh ./setup.sh </dev/null); then
    echo "site: NOT JUDGED, for the kit's tools could not be installed"
    exit 0
fi
"$kit/check_site.py" "$site" --only html,links,fileurls,feeds,sitemap,safety,nojs
