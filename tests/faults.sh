#!/bin/sh
# Faults: what saving and loading a checkpoint call, failing once, or the last before a kill; a full disk at
# every byte.  Then an emitted program that trains and saves, with each of its calls failing once: it ends
# with a sentence and a documented code, or goes on, and its checkpoint can be loaded.
#   tests/faults.sh [STRIDE]     every STRIDE-th call of the program (1)
set -u
cd "$(dirname "$0")/.." || exit 1
BUILD=${BUILD:-build} GMC=${GMC:-$BUILD/gmc} CC=${CC:-cc} stride=${1:-1}
tmp=$(mktemp -d) && trap 'rm -rf "$tmp"' EXIT && trap 'exit 130' INT TERM
wraps=$(sed -n 's/^WRAP([^,]*, \([a-z_]*\),.*/-Wl,--wrap=\1/p' tests/faults/wrap.h)
flags='-std=c11 -D_GNU_SOURCE -O1 -fopenmp -Iruntime -Itests'
# shellcheck disable=SC2086  # flags are words
$CC $flags tests/faults/checkpoint.c $wraps "$BUILD/libgm.a" -lz -lm -o "$tmp/checkpoint" || exit 1
"$tmp/checkpoint" >"$tmp/out"
code=$?
grep -v passed "$tmp/out"
passed=$(sed -n 's/^\([0-9]*\) passed.*/\1/p' "$tmp/out") failed=$(sed -n 's/.* \([0-9]*\) failed.*/\1/p' "$tmp/out")
[ "$code" -le 1 ] || { echo "FAILED: faults/checkpoint.c ends with $code" && failed=$((${failed:-0} + 1)); }

cat >"$tmp/model.gm" <<'END'
data d { x: f32[28,28,1] from digits / 255 }
encoder E(x) { return x |> flatten |> linear(4) }
decoder D(z) { return z |> linear(784) |> reshape(28, 28, 1) }
step fit(x) over E, D by adam batch 16 { minimize mse(D(E(x)), x) }
sample again(x) { return D(E(x)) }
run { fit steps 6; every 3 steps { test fit; keep best; sample again 4; save "extra.safetensors" } }
END
"$GMC" "$tmp/model.gm" --app -o "$tmp/model.c" || exit 1
# shellcheck disable=SC2046,SC2086
$CC $("$GMC" --cflags) -D_GNU_SOURCE -Itests -c "$tmp/model.c" -o "$tmp/model.o" &&
$CC $flags "$tmp/model.o" tests/faults/program.c $wraps $("$GMC" --libs) -o "$tmp/model" || exit 1
export OMP_NUM_THREADS=1
"$tmp/model" train --seed 1 --steps 2 --save-every 1 --out "$tmp/first" >/dev/null 2>&1
k=1
while :; do
    rm -rf "$tmp/run" && cp -r "$tmp/first" "$tmp/run"
    FAULT_AT=$k FAULT_REACHED="$tmp/reached" timeout 60 "$tmp/model" train --seed 1 --steps 6 --save-every 2 --resume \
        --out "$tmp/run" >"$tmp/out" 2>&1
    code=$?
    if [ $code -gt 2 ] && [ $code -ne 74 ] || { [ $code -ne 0 ] && ! [ -s "$tmp/out" ]; }; then
        failed=$((failed + 1))
        echo "FAILED: call $k of train: exit $code"
        tail -n 3 "$tmp/out"
    elif ! "$tmp/model" test --weights "$tmp/run/last.safetensors" >"$tmp/out" 2>&1; then
        failed=$((failed + 1))
        echo "FAILED: call $k of train: exit $code, and then the weights cannot be loaded"
        tail -n 3 "$tmp/out"
    else
        passed=$((passed + 1))
    fi
    [ -e "$tmp/reached" ] || break
    rm "$tmp/reached"
    k=$((k + stride))
done
echo "$passed passed, $failed failed, 0 skipped"
[ "$failed" -eq 0 ]
