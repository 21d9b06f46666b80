#!/bin/sh
# Judges a finished site with a kit of independent checkers, where there is one: in `site-checks`, below the folder that
# DATELINE_SHARED names or below `../shared`. Without the kit it says so and passes. A second site, built for an address
# below /x/, is judged there.
set -eu

site=$1
below=${2:-}
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
# All parts but `perf`, whose figures are the machine's; below a path those that it can change.
"$kit/check_site.py" "$site" --only html,links,fileurls,feeds,sitemap,meta,safety,a11y,layout,keyboard,nojs,browser,xss
if [ -n "$below" ]; then
    "$kit/check_site.py" "$below" --base-path /x/ --only links,fileurls,sitemap,nojs,browser
fi
