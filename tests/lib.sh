# SPDX-FileCopyrightText: 2026 HubSpot Token Inspector contributors
# SPDX-License-Identifier: MIT
# shellcheck shell=bash
#
# Counting for tests/run. Sourced after app/setup.sh, which sets root and builds.
# shellcheck disable=SC2154

passed=0
failed=0
summary=()

# check NAME COMMAND...: one thing that passes or fails; what the command says is shown when it fails.
check() {
    local name=$1 said
    shift
    if said=$("$@" 2>&1); then
        passed=$((passed + 1))
        return 0
    fi
    failed=$((failed + 1))
    say "FAIL $name"
    [[ -z $said ]] || printf '%s\n' "$said" | tail -n 60 | sed 's/^/    /' >&2
    return 1
}

fail() {
    failed=$((failed + 1))
    say "FAIL $*"
}

# Reads the output of `ctest -V` and prints "PASSED FAILED SKIPPED", counting QtTest's functions and rows. A
# test program that ends badly without telling of a failed function (crash, time limit, leak) is one failure;
# one that is no QtTest at all counts as one.
count_ctest() {
    awk '
        match($0, /^[0-9]+: Totals: [0-9]+ passed, [0-9]+ failed, [0-9]+ skipped/) {
            split($0, part, /[: ,]+/) # number Totals P passed F failed S skipped
            pass[part[1]] += part[3]; fail[part[1]] += part[5]; skip[part[1]] += part[7]
            counted[part[1]] = 1
        }
        /^ *[0-9]+\/[0-9]+ Test +#[0-9]+:/ {
            number = $0
            sub(/^[^#]*#/, "", number); sub(/:.*/, "", number)
            if ($0 ~ /  Passed +[0-9.]+ sec/) {
                if (!(number in counted)) { pass[number] = 1 }
            } else if ($0 ~ /\*\*\*Skipped/) {
                skip[number] += 1
            } else if (!fail[number]) {
                fail[number] = 1
            }
        }
        END {
            for (n in pass) { p += pass[n] }
            for (n in fail) { f += fail[n] }
            for (n in skip) { s += skip[n] }
            printf "%d %d %d\n", p, f, s
        }' "$1"
}

# Shows from the output of `ctest -V` what the failed test programs said about it.
show_failures() {
    local number name said
    while read -r number name; do
        say "FAIL $name:"
        # The failed functions first; where there are none, the end of what it said.
        said=$(grep -E "^$number: (FAIL!|XPASS|QFATAL|   (Actual|Expected|Loc)|.*(runtime error:|ERROR: .*Sanitizer|#[0-9]+ 0x))" \
            "$1" | head -n 60) || said=$(grep "^$number: " "$1" | tail -n 30)
        printf '%s\n' "$said" | sed "s/^$number: /    /" >&2
    done < <(sed -nE '/^ *[0-9]+\/[0-9]+ Test +#/{/  Passed /d; /\*\*\*Skipped/d; s/^[^#]*#([0-9]+): *([^ ]+).*/\1 \2/p}' "$1")
}

# run_ctest PRESET: builds a preset and runs its tests headless.
run_ctest() {
    if ! build_preset "$1"; then
        fail "build of preset $1"
        return 1
    fi
    find "$builds/$1" -name '*.gcda' -delete # what an earlier run reached
    local some=()
    [[ $1 != coverage ]] || some=(-LE slow) # as the preset has it; `ctest --preset` writes into the checkout
    count_tests "$builds/$1/test-output.txt" --test-dir "$builds/$1" "${some[@]}"
}

# count_tests LOG CTEST_ARGUMENT...: runs the tests of a build tree headless.
count_tests() {
    local log=$1 status=0
    shift
    # One more than there are cores: most of what they do is waiting for each other's deadlines.
    (cd "$root" && ctest "$@" -V --parallel $(($(nproc) + 1))) </dev/null >"$log" 2>&1 || status=$?
    local p f s
    read -r p f s < <(count_ctest "$log")
    if ((p + f == 0)); then
        tail -n 20 "$log" >&2
        fail "ctest $* ran no test"
        return 1
    fi
    if ((status != 0 && f == 0)); then
        f=1
    fi
    ((f == 0)) || show_failures "$log"
    ((s == 0)) || say "  $s skipped:" "$(grep -oE 'SKIP +: [^ ]+' "$log" | sed 's/SKIP *: //' | sort -u | tr '\n' ' ')"
    passed=$((passed + p))
    failed=$((failed + f))
    ((f == 0))
}

# run_rows LOG COMMAND...: what it prints goes to LOG, its rows, printed as QtTest does, count.
run_rows() {
    local log=$1 p f s
    shift
    "$@" </dev/null >"$log" 2>&1
    read -r p f s < <(sed -nE 's/^Totals: ([0-9]+) passed, ([0-9]+) failed, ([0-9]+) skipped.*/\1 \2 \3/p' "$log")
    if [[ -z ${p-} ]]; then
        tail -n 20 "$log" >&2
        fail "$1 came to no end"
        return 1
    fi
    grep -B 8 -A 8 '^FAIL' "$log" | sed 's/^/    /' >&2
    ((s == 0)) || grep '^SKIP' "$log" | sed 's/^/  /' >&2
    passed=$((passed + p))
    failed=$((failed + f))
    ((f == 0))
}

# step NAME FUNCTION [argument...]: runs it, notes how it went and how long it took.
step() {
    local name=$1 began=$SECONDS p=$passed f=$failed
    shift
    say "== $name"
    "$@" || true
    summary+=("$(printf '%-28s %5d passed %3d failed %5d s' "$name" $((passed - p)) $((failed - f)) $((SECONDS - began)))")
}

# finish: prints the summary and, as the last line, the sum. False when anything failed.
finish() {
    say "== Summary"
    printf '  %s\n' "${summary[@]}" >&2
    ((passed + failed > 0)) || failed=1
    printf '%d passed, %d failed\n' "$passed" "$failed"
    ((failed == 0))
}
