#!/bin/sh
# Random valid programs through `gmc verify`: emitted C against the interpreter, gradients against
# differences, the optimised build against the scalar one and 1 against 2 threads, bit for bit.
#   tests/random.sh [COUNT [FIRST]]     COUNT programs (15), seeds from FIRST (1)
# Every fourth program is compiled for avx2, every fourth for sse2 in profile portable, the others for this
# machine.  GENERATE=tests/models/generate_conv.c makes programs of convolutions, generate_loop.c of loops.  KEEP=DIR leaves programs that
# fail there; SANITIZE=1 runs what was emitted under the sanitizers.
set -u
cd "$(dirname "$0")/.." || exit 1
GMC=${GMC:-build/gmc} CC=${CC:-cc} count=${1:-15} first=${2:-1}
export CC OMP_NUM_THREADS=2 ASAN_OPTIONS=detect_leaks=0
tmp=$(mktemp -d) && trap 'rm -rf "$tmp"' EXIT && trap 'exit 130' INT TERM
# shellcheck disable=SC2086  # CC may be words
$CC -std=c11 -O1 "${GENERATE:-tests/models/generate.c}" -o "$tmp/generate" || exit 1
[ -z "${SANITIZE:-}" ] || CC="$CC -fsanitize=address,undefined -fno-sanitize-recover=all"
passed=0 failed=0 skipped=0
seed=$first
while [ "$seed" -lt $((first + count)) ]; do
    case $((seed % 4)) in
        0) target=--target=avx2 need=fma ;;
        2) target='--target=sse2 --numeric=portable' need=sse2 ;;
        *) target= need= ;;
    esac
    file=$tmp/random$seed.gm
    "$tmp/generate" "$seed" >"$file"
    if [ -n "$need" ] && ! grep -q "\b$need\b" /proc/cpuinfo; then
        skipped=$((skipped + 1))
        echo "SKIPPED: seed $seed: this machine has no $need"
    elif "$GMC" verify "$file" $target >"$tmp/out" 2>&1; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "FAILED: seed $seed: gmc verify $target"
        grep -E 'FAILED|rror' "$tmp/out" | grep -v '^check ' | head -n 5
        [ -z "${KEEP:-}" ] || cp "$file" "$KEEP"
    fi
    rm -f "$file"
    seed=$((seed + 1))
done
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ]
