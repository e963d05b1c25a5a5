#!/bin/sh
# Damaged programs through gmc: it must end by itself, with code 0 or 1, and never with a fault of its own.
#   tests/fuzz.sh [COUNT [FIRST]]     COUNT programs (300), seeds from FIRST (1)
# Best with a gmc built by `make SAN=1`.  KEEP=DIR leaves programs that fail there.
set -u
cd "$(dirname "$0")/.." || exit 1
GMC=${GMC:-build/gmc} CC=${CC:-cc} count=${1:-300} first=${2:-1}
export ASAN_OPTIONS=detect_leaks=0 UBSAN_OPTIONS=halt_on_error=1
tmp=$(mktemp -d) && trap 'rm -rf "$tmp"' EXIT && trap 'exit 130' INT TERM
# shellcheck disable=SC2086  # CC may be words
$CC -std=c11 -O1 tests/fuzz/mutate.c -o "$tmp/mutate" || exit 1
# shellcheck disable=SC2086
$CC -std=c11 -O1 tests/models/generate.c -o "$tmp/generate" || exit 1
for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do "$tmp/generate" $i >"$tmp/random$i.gm"; done
find examples tests/pass/build tests/models "$tmp" -name '*.gm' | sort >"$tmp/files"
passed=0 failed=0
seed=$first
while [ "$seed" -lt $((first + count)) ]; do
    file=$tmp/fuzz$seed.gm
    # shellcheck disable=SC2046  # one word per file
    "$tmp/mutate" "$seed" $(cat "$tmp/files") >"$file"
    timeout 60 "$GMC" "$file" --app -o "$tmp/out.c" >"$tmp/out" 2>&1
    code=$?
    if [ $code -le 1 ]; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "FAILED: seed $seed: exit $code"
        grep -m 3 -E 'error:|ERROR|SUMMARY|rror' "$tmp/out"
        [ -z "${KEEP:-}" ] || cp "$file" "$KEEP"
    fi
    rm -f "$file"
    seed=$((seed + 1))
done
echo "$passed passed, $failed failed, 0 skipped"
[ "$failed" -eq 0 ]
