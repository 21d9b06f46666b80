#!/bin/sh
# Installs what Dateline needs beside Swift, where it is missing. Does nothing, and asks for no rights, when all is there.
set -eu

wanted="libcmark-gfm-dev libcmark-gfm-extensions-dev libyaml-dev"
missing=""
if command -v dpkg-query >/dev/null 2>&1; then
    for package in $wanted; do
        dpkg-query -W -f '${Status}\n' "$package" 2>/dev/null | grep -q 'ok installed' || missing="$missing $package"
    done
elif ! pkg-config --exists libcmark-gfm yaml-0.1 2>/dev/null; then
    missing=" $wanted"
fi
command -v pkg-config >/dev/null 2>&1 || missing="$missing pkg-config"

if ! command -v "${SWIFT:-swift}" >/dev/null 2>&1; then
    echo "setup: Swift is not here; https://www.swift.org/install/linux/ says how to get it" >&2
    exit 1
fi
[ -n "$missing" ] || exit 0

if ! command -v apt-get >/dev/null 2>&1; then
    echo "setup: there is no apt-get here; please install:$missing" >&2
    exit 1
fi
as_root=""
if [ "$(id -u)" != 0 ]; then
    if ! command -v sudo >/dev/null 2>&1; then
        echo "setup: as root, please run: apt-get install$missing" >&2
        exit 1
    fi
    as_root="sudo"
fi

install_missing() {
    # shellcheck disable=SC2086
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 install -y --no-install-recommends \
        $missing </dev/null
}

echo "setup: installing$missing"
# A fresh machine has no package lists, and an old one has stale ones: fetch them only then.
if ! install_missing; then
    $as_root apt-get -o DPkg::Lock::Timeout=300 update
    install_missing
fi
