# SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
# SPDX-License-Identifier: MIT
# shellcheck shell=bash
#
# What the options of the build lead to, for whoever builds and packages the program otherwise than app/run does.
# Sourced by tests/run. Trees are configured, and one file of each is compiled.

readonly option_trees=$root/build/options

# configured NAME [CXXFLAGS=... [cmake argument...]]: makes build/options/NAME anew.
configured() {
    local tree=$option_trees/$1
    rm -rf "$tree"
    mkdir -p "$tree"
    env "${2:-CXXFLAGS=}" cmake -G Ninja -S "$root" -B "$tree" -DINSPECTOR_BUILD_TESTS=OFF "${@:3}"
}

# The flags with which NAME compiles a file, and what comes of them.
command_of() { sed -nE 's/^ *"command": "(.*) -o [^ ]*(commandline|wipingallocator)[.]cpp[.]o .*/\1/p' "$option_trees/$1/compile_commands.json" | head -n 1; }
compile_as() { bash -c "$(command_of "$1" | sed 's/\\"/"/g; s/\\\\/\\/g')"' "$@"' bash "${@:2}"; }
macros_of() { compile_as "$1" -dM -E -x c++ /dev/null; }

# The program's allocator is linked, and it defines what it has to. Compiled by hand: ninja would build what the whole
# program depends on.
wipes() {
    local tree=$option_trees/$1
    ninja -C "$tree" -t query app/hubspot-token-inspector | has '^ +app/.*/wipingallocator[.]cpp[.]o$' || return 1
    compile_as "$1" -c -o "$tree/allocator.o" "$root/app/wipingallocator.cpp" || return 1
    [[ $(nm "$tree/allocator.o" | grep -cE ' T (free|realloc)$') == 2 ]]
}
wipes_not() {
    [[ -f $option_trees/$1/build.ninja ]] || return 1
    ! ninja -C "$option_trees/$1" -t query app/hubspot-token-inspector | has wipingallocator
}
# has_fortify NAME LEVEL: 0 is none.
has_fortify() { [[ $(macros_of "$1" | sed -n 's/^#define _FORTIFY_SOURCE //p') == "${2#0}" ]]; }
has_flag() { [[ " $(command_of "$1") " == *" $2 "* ]]; }
has_no_flag() { [[ -n $(command_of "$1") && " $(command_of "$1") " != *" $2 "* ]]; }
# A packager's flags and ours in one command, where each warning is an error.
compiles_quietly() { compile_as "$1" -Werror -c -o /dev/null "$root/app/processhardening.cpp"; }

check_build_types() {
    local type name level
    for type in "" None Debug Release RelWithDebInfo MinSizeRel; do
        name=type-${type:-empty}
        check "build type '$type' is configured" configured "$name" CXXFLAGS= "-DCMAKE_BUILD_TYPE=$type" || continue
        check "build type '$type' wipes what it frees" wipes "$name"
        check "build type '$type' has the stack protector" has_flag "$name" -fstack-protector-strong
        check "build type '$type' has library assertions" has_flag "$name" -D_GLIBCXX_ASSERTIONS
        case $type in "" | None | Debug) level=0 ;; *) level=2 ;; esac
        check "build type '$type' has FORTIFY $level" has_fortify "$name" $level
        check "build type '$type' compiles without a warning" compiles_quietly "$name"
    done
}

# What Debian's, Ubuntu's and Fedora's builders set, in a build type without flags of its own.
check_packagers_flags() {
    local level
    for level in 2 3; do
        check "a packager's FORTIFY $level is configured" configured "fortify-$level" \
            "CXXFLAGS=-g -O2 -fstack-protector-strong -Wformat -Werror=format-security -Wdate-time -D_FORTIFY_SOURCE=$level" \
            -DCMAKE_BUILD_TYPE=None || continue
        check "a packager's FORTIFY $level is left as it is" has_fortify "fortify-$level" $level
        check "a packager's FORTIFY $level compiles without a warning" compiles_quietly "fortify-$level"
    done
    check "a packager's -O2 is configured" configured optimised CXXFLAGS=-O2 -DCMAKE_BUILD_TYPE=None
    check "a packager's -O2 gets FORTIFY" has_fortify optimised 2
}

check_what_is_missing() {
    check "a sanitizer is configured" configured sanitizer CXXFLAGS= -DINSPECTOR_SANITIZERS=address
    check "a sanitizer keeps its own allocator" wipes_not sanitizer
    check "a sanitizer in CXXFLAGS is configured" configured sanitizer-flag CXXFLAGS=-fsanitize=address
    check "a sanitizer in CXXFLAGS keeps its own allocator" wipes_not sanitizer-flag
    check "all options off are configured" configured off CXXFLAGS= -DCMAKE_BUILD_TYPE=Release \
        -DINSPECTOR_WIPE_FREED_MEMORY=OFF -DINSPECTOR_HARDENING=OFF
    check "all options off wipe nothing" wipes_not off
    check "all options off harden nothing" has_no_flag off -D_GLIBCXX_ASSERTIONS
    # As GCC for arm64 answers.
    local compiler=$option_trees/without-cf-protection
    cat >"$compiler" <<'END'
#!/bin/sh
case " $* " in *" -fcf-protection"*) echo "error: '-fcf-protection=full' is not supported for this target" >&2; exit 1 ;; esac
exec g++ "$@"
END
    chmod +x "$compiler"
    check "a compiler without a flag is configured" configured lacking CXXFLAGS= -DCMAKE_BUILD_TYPE=Release \
        "-DCMAKE_CXX_COMPILER=$compiler"
    check "a compiler without a flag is spared it" has_no_flag lacking -fcf-protection=full
    check "a compiler without a flag gets the others" has_flag lacking -fstack-clash-protection
}

check_options() {
    check_build_types
    check_packagers_flags
    check_what_is_missing
}
