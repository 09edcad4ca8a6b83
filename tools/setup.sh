# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What the tools share, to be sourced: words, packages, configuring and building. Goes to the root of the checkout.

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

say() { printf '== %s\n' "$*" >&2; }
stop() {
    printf 'cutline: %s\n' "$*" >&2
    exit 1
}

# packages_of SECTION...: the lines of tools/packages below these headings.
packages_of() {
    local wanted=" $* " section='' line
    while read -r line; do
        case $line in
            '' | '#'*) ;;
            '['*']') section=${line:1:-1} ;;
            *) if [[ $wanted == *" $section "* ]]; then printf '%s\n' "$line"; fi ;;
        esac
    done <tools/packages
}

is_installed() {
    [[ $(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null) == installed ]]
}

can_be_had() {
    local candidate
    candidate=$(LC_ALL=C apt-cache policy "$1" 2>/dev/null | sed -n 's/^ *Candidate: //p')
    [[ -n $candidate && $candidate != '(none)' ]]
}

# first_that TEST a|b|c: the first alternative that passes the test.
first_that() {
    local test=$1 alternative
    local -a alternatives
    IFS='|' read -ra alternatives <<<"$2"
    for alternative in "${alternatives[@]}"; do
        if "$test" "$alternative"; then
            printf '%s\n' "$alternative"
            return 0
        fi
    done
    return 1
}

as_root() {
    if [[ $EUID -eq 0 ]]; then
        DEBIAN_FRONTEND=noninteractive "$@"
    else
        sudo DEBIAN_FRONTEND=noninteractive "$@"
    fi
}

# choose LINE...: puts what is to be installed into `chosen`, what no package source has into `lacking`.
choose() {
    local line name
    chosen=() lacking=()
    for line in "$@"; do
        if name=$(first_that can_be_had "$line"); then chosen+=("$name"); else lacking+=("$line"); fi
    done
}

# install_missing SECTION...: asks for the network only when something is missing.
install_missing() {
    local line
    local -a needed missing=() chosen lacking
    mapfile -t needed < <(packages_of "$@")
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        stop "this is neither Debian nor Ubuntu, so nothing can be installed from here. Cutline needs what these Debian" \
            "packages hold: ${needed[*]}. Install them in your system's way, then: cmake --preset release &&" \
            "cmake --build --preset release"
    fi
    for line in "${needed[@]}"; do
        first_that is_installed "$line" >/dev/null || missing+=("$line")
    done
    [[ ${#missing[@]} -eq 0 ]] && return
    if [[ $EUID -ne 0 ]] && ! command -v sudo >/dev/null; then
        stop "these packages are missing: ${missing[*]}. Installing them takes root or sudo: ask whoever looks after this" \
            "machine for them, then try again."
    fi
    choose "${missing[@]}"
    local is_updated=no
    if [[ ${#lacking[@]} -gt 0 ]]; then
        say "Reading the package lists"
        as_root apt-get update -qq || stop "the package lists cannot be read. Is there a network?"
        is_updated=yes
        choose "${missing[@]}"
    fi
    if [[ ${#lacking[@]} -gt 0 ]]; then
        stop "no package source of this system has ${lacking[*]}. Cutline is made for Debian 12 or newer and Ubuntu 24.04" \
            "or newer."
    fi
    say "Installing ${chosen[*]}"
    as_root apt-get install -y -qq --no-install-recommends "${chosen[@]}" && return
    if [[ $is_updated == no ]]; then
        # The lists were there but old: what they name may be gone.
        say "Reading the package lists again"
        as_root apt-get update -qq || stop "the package lists cannot be read. Is there a network?"
        as_root apt-get install -y -qq --no-install-recommends "${chosen[@]}" && return
    fi
    stop "installing ${chosen[*]} failed; the lines above say why."
}

# build PRESET [TARGET...]: configures and builds in build/PRESET.
build() {
    local preset=$1
    shift
    local -a launcher=() targets=()
    command -v ccache >/dev/null && launcher=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache -DCUTLINE_PRECOMPILED=OFF)
    [[ $# -gt 0 ]] && targets=(--target "$@")
    say "Building in build/$preset"
    cmake --preset "$preset" "${launcher[@]}" --log-level=WARNING >/dev/null ||
        stop "configuring failed; the lines above say why. To begin anew, remove build/$preset."
    cmake --build --preset "$preset" "${targets[@]}" >&2 ||
        stop "building failed; the lines above say why."
}
