# SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
# SPDX-License-Identifier: MIT
# shellcheck shell=bash
#
# What app/run and tests/run share. Sourced, with `root` set to the repository's top folder. Everything here
# talks on stderr and leaves stdin alone: both belong to the program that is started in the end.

# What the program needs to be built and to run, as Debian 12 calls it.
program_packages=(
    g++ cmake ninja-build
    qt6-base-dev libgl-dev libxkbcommon-dev
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n
    ca-certificates fonts-dejavu-core
)

say() { printf '%s\n' "$*" >&2; }

# Prints those of its arguments that are not installed.
missing_packages() {
    local installed
    installed=" $(dpkg-query -W -f '${db:Status-Status}=${Package} ' "$@" 2>/dev/null) "
    local package
    for package in "$@"; do
        [[ $installed == *" installed=$package "* ]] || printf '%s\n' "$package"
    done
}

# Installs those of its arguments that are missing. No network and no sudo when none is.
ensure_packages() {
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        say "This system has no apt-get, so nothing is installed. Needed, as Debian names it: $*"
        return 0
    fi
    local missing
    mapfile -t missing < <(missing_packages "$@")
    ((${#missing[@]})) || return 0

    local install=(env DEBIAN_FRONTEND=noninteractive apt-get)
    say "Installing from the system's package sources: ${missing[*]}"
    if ((EUID != 0)); then
        if ! command -v sudo >/dev/null; then
            say "That needs root and there is no sudo here. As root, run:"
            say "    apt-get update && apt-get install --no-install-recommends ${missing[*]}"
            return 1
        fi
        install=(sudo "${install[@]}")
    fi
    # Through the log only when it fails: apt tells hundreds of lines when all is well.
    local log
    log=$(mktemp)
    if ! { "${install[@]}" -q update && "${install[@]}" -q -y --no-install-recommends install "${missing[@]}"; } \
        </dev/null >"$log" 2>&1; then
        tail -n 30 "$log" >&2
        rm -f "$log"
        say "The packages could not be installed."
        return 1
    fi
    rm -f "$log"
}

# quietly COMMAND...: what it says is shown only when it fails, the end of it.
quietly() {
    local log status=0
    log=$(mktemp)
    "$@" </dev/null >"$log" 2>&1 || status=$?
    ((status == 0)) || grep -vE '^\[[0-9]+/[0-9]+\] (Building|Linking|Automatic|Generating)' "$log" | tail -n 100 >&2
    rm -f "$log"
    return "$status"
}

# configure_preset PRESET [cmake option...]
configure_preset() {
    local preset=$1
    shift
    say "Configuring build/$preset ..."
    (cd "$root" && quietly cmake --preset "$preset" "$@")
}

# build_preset PRESET [target...]: configures where needed and builds with all cores.
build_preset() {
    local preset=$1 tree=$root/build/$1
    shift
    # Ninja itself configures again when a CMakeLists.txt changes, but it does not know the presets.
    [[ -f $tree/build.ninja && ! $root/CMakePresets.json -nt $tree/build.ninja ]] || configure_preset "$preset" || return 1
    local targets=()
    (($# == 0)) || targets=(--target "$@")
    [[ -f $tree/.ninja_deps ]] || say "Building build/$preset (the first time takes a few minutes) ..."
    quietly cmake --build "$tree" --parallel "$(nproc)" "${targets[@]}"
}
