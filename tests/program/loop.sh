# Loops that run: the same bits for one and two threads, gcc and clang, and however many rows are asked for; the same
# images, but for rounding, as the loop written out; a step with a loop in its loss trains and resumes.
set -u
bad=0
model=tests/program/loop/loop.gm
fail() { echo "FAILED: $1"; bad=1; }
numbers() { od -An -v -tf4 -w4 -j128 "$1"; }
flags=$("$GMC" --cflags)
libs=$("$GMC" --libs)
"$GMC" "$model" --app -o "$TMP/loop.c" || exit 1
grep -q 'for (call.turn = 0; call.turn < 6; call.turn++)' "$TMP/loop.c" || fail "there is no loop"
builds=
for cc in "$CC" clang; do
    name=$(echo "$cc" | tr -c 'a-z\n' _)
    # shellcheck disable=SC2086  # CC and the flags are words
    command -v ${cc%% *} >/dev/null && $cc $flags "$TMP/loop.c" $libs -o "$TMP/$name" 2>"$TMP/err" && builds="$builds $name"
done
[ -n "$builds" ] || { cat "$TMP/err"; exit 1; }
first=
for name in $builds; do
    for threads in 1 2; do
        run=$TMP/run_$name$threads
        OMP_NUM_THREADS=$threads "$TMP/$name" train --out "$run" >"$TMP/out" 2>&1 || { fail "train"; cat "$TMP/out"; exit 1; }
        for sampler in looped drawn; do
            OMP_NUM_THREADS=$threads "$TMP/$name" sample $sampler -n 7 --weights "$run/last.safetensors" -o "$run/$sampler.npy" >"$TMP/out" 2>&1 || fail "$sampler"
        done
        [ -n "$first" ] || first=$run
        for file in last.safetensors looped.npy drawn.npy; do
            cmp -s "$first/$file" "$run/$file" || fail "$name with $threads threads: other bits in $file"
        done
    done
done
program=$TMP/${builds##* }
"$program" sample drawn -n 2 --weights "$first/last.safetensors" -o "$TMP/two.npy" >/dev/null
numbers "$TMP/two.npy" >"$TMP/two"
numbers "$first/drawn.npy" | head -n 1568 | cmp -s - "$TMP/two" || fail "two rows are not the first two of seven"
"$program" sample written -n 7 --weights "$first/last.safetensors" -o "$TMP/written.npy" >/dev/null
numbers "$TMP/written.npy" >"$TMP/written"
numbers "$first/looped.npy" | paste - "$TMP/written" |
    awk '{ d = $1 - $2; if (d < 0) d = -d; if (d > 1e-4) bad = 1 } END { exit bad || NR != 5488 }' || fail "the loop written out draws other images"
"$GMC" "$model" --mem=4000 -o "$TMP/small.c" 2>"$TMP/err" && fail "a step with a loop fits into 4000 bytes"
grep -q "'fit' does not fit" "$TMP/err" || { fail "--mem says"; cat "$TMP/err"; }
exit $bad
