# SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
# SPDX-License-Identifier: MIT
# shellcheck shell=bash
#
# What app/run and tests/run share. Sourced, with `root` set to the repository's top folder. Everything here
# talks on stderr and leaves stdin alone: both belong to the program that is started in the end.
#
# Whoever sources this may have any shell options. Each function with more than one command is a subshell that begins
# with default_options, so that none of them changes what the function does.

# What the program needs to be built, to run and to be packed by cpack. Debian 12, Debian 13 and Ubuntu 24.04 have all of
# these names.
# shellcheck disable=SC2034
program_packages=(
    g++ cmake ninja-build
    qt6-base-dev libgl-dev libxkbcommon-dev
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n
    ca-certificates fonts-dejavu-core
    file dpkg-dev # cpack asks them for the type of each file and for the packages of its libraries
)

# Where build trees are: one folder for each preset.
builds=${INSPECTOR_BUILD_DIR:-$root/build}
[[ $builds == /* ]] || builds=$PWD/$builds

default_options() {
    set +efuC +o pipefail
    shopt -u nullglob failglob
    IFS=$' \t\n'
}

say() {
    local IFS=' '
    printf '%s\n' "$*" >&2
}

# Prints those of its arguments that are not installed.
missing_packages() (
    default_options
    installed=" $(dpkg-query -W -f '${db:Status-Status}=${Package} ' "$@" 2>/dev/null) "
    for package in "$@"; do
        [[ $installed == *" installed=$package "* ]] || printf '%s\n' "$package"
    done
)

# Runs apt-get, its output on stdout. Waits up to a minute for another program that holds one of its locks; its own option
# for that (DPkg::Lock::Timeout) leaves two of the three locks out.
apt_get() (
    default_options
    for ((waited = 0; ; waited += 2)); do
        output=$(LC_ALL=C DEBIAN_FRONTEND=noninteractive apt-get -q -y "$@" 2>&1 </dev/null)
        status=$?
        [[ $status != 0 && $waited -lt 60 && $output == *'Could not get lock'* ]] || break
        ((waited)) || say "Another program is using apt. Waiting for it, up to a minute ..."
        sleep 2
    done
    printf '%s\n' "$output"
    exit "$status"
)

# The part of ensure_packages that root does.
install_packages() (
    default_options
    echo "This is root."
    # Its status says little: one package source of several may be out of order, and without a network it is 0.
    updated=$(apt_get update)
    printf '%s\n' "$updated"
    [[ $updated != *'Could not get lock'* ]] || exit 1
    apt_get --no-install-recommends install "$@"
)

# Installs those of its arguments that are missing. No network and no sudo when none is.
ensure_packages() (
    default_options
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        say "This system has no apt-get, so nothing is installed. Needed, as Debian names it: $*"
        exit 0
    fi
    mapfile -t missing < <(missing_packages "$@")
    ((${#missing[@]})) || exit 0

    by_hand="    apt-get update && apt-get install --no-install-recommends ${missing[*]}"
    as_root=()
    if [[ $(id -u) != 0 ]]; then
        if ! command -v sudo >/dev/null; then
            say "Packages are missing and there is no sudo here to install them. As root, run:"
            say "$by_hand"
            exit 1
        fi
        as_root=(sudo)
    fi
    say "Installing from the system's package sources: ${missing[*]}"
    log=$(mktemp) || exit 1
    trap 'rm -f "$log"' EXIT
    # The log is shown only when it fails: apt tells hundreds of lines when all is well. What sudo says is seen at once.
    "${as_root[@]}" bash -c "$(declare -f default_options say apt_get install_packages)
        install_packages \"\$@\"" bash "${missing[@]}" </dev/null >"$log" && exit 0

    if [[ ! -s $log ]]; then
        say "sudo did not allow it. As root, run:"
        say "$by_hand"
    elif grep 'Could not get lock' "$log" >/dev/null; then
        say "Another program is still using apt. Try again when it has finished."
    elif grep -E 'Failed to fetch|Some index files failed' "$log" >/dev/null; then
        say "The package sources do not answer, so nothing was installed. Is there a network?"
        say "$(grep -A 1 -E '^(Err|E: Failed)' "$log" | tail -n 1)"
    elif grep -E 'Unable to locate package|no installation candidate' "$log" >/dev/null; then
        mapfile -t unknown < <(sed -nE -e 's/^E: Unable to locate package //p' \
            -e "s/^E: Package '(.*)' has no installation candidate/\1/p" "$log")
        say "The package sources of this system do not have: ${unknown[*]}"
        say "Debian 12, Ubuntu 24.04 and later have them."
    else
        tail -n 30 "$log" >&2
        say "The packages could not be installed."
    fi
    exit 1
)

# False, with one sentence, where nothing can be built.
check_build_folder() (
    default_options
    mkdir -p "$builds" 2>/dev/null && [[ -w $builds ]] && exit 0
    say "Cannot write to $builds: set INSPECTOR_BUILD_DIR to a folder in which you can."
    exit 1
)

# False, with one sentence, where CMake is missing or older than CMakeLists.txt asks for. CMake itself, too old to read
# the presets, would speak of these.
check_cmake() (
    default_options
    needed=$(sed -nE 's/^cmake_minimum_required\(VERSION ([0-9.]+).*/\1/p' "$root/CMakeLists.txt")
    found=$(cmake --version 2>/dev/null | sed -nE '1s/.* ([0-9]+[.][0-9.]+).*/\1/p')
    [[ $(printf '%s\n' "$needed" "${found:-0}" | sort -V | head -n 1) == "$needed" ]] && exit 0
    say "CMake $needed or later is needed; here is ${found:-none}."
    exit 1
)

# configure_preset PRESET [cmake argument...]
configure_preset() (
    default_options
    cd "$root" && cmake --preset "$1" -B "$builds/$1" "${@:2}" </dev/null
)

# build_preset PRESET [ninja target...]: configures where needed and builds with all cores.
build_preset() (
    default_options
    preset=$1 tree=$builds/$1
    shift
    check_build_folder && check_cmake || exit 1
    log=$(mktemp) || exit 1
    trap 'rm -f "$log"' EXIT
    # Ninja itself configures again when a CMakeLists.txt changes, but it does not know the presets.
    if [[ ! -f $tree/build.ninja || $root/CMakePresets.json -nt $tree/build.ninja ]]; then
        say "Configuring ${tree#"$root"/} ..."
        if ! configure_preset "$preset" >"$log" 2>&1; then
            qt=$(sed -nE 's/.*Qt6Config[.]cmake, version: ([0-9.]+).*/\1/p' "$log" | head -n 1)
            if [[ $qt ]]; then
                say "Qt $(sed -nE 's/.*requested version "([0-9.]+)".*/\1/p' "$log" | head -n 1) or later is needed; here is $qt."
            else
                cat "$log" >&2
            fi
            exit 1
        fi
    fi
    targets=()
    (($# == 0)) || targets=(--target "$@")
    [[ -f $tree/.ninja_deps ]] || say "Building ${tree#"$root"/} (the first time takes a few minutes) ..."
    if ! cmake --build "$tree" --parallel "$(nproc)" "${targets[@]}" </dev/null >"$log" 2>&1; then
        grep -vE '^\[[0-9]+/[0-9]+\] (Building|Linking|Automatic|Generating)' "$log" | tail -n 100 >&2
        exit 1
    fi
)
