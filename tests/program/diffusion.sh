# What the library of diffusion models computes, against closed forms: each program below tests/program/diffusion prints
# a name and what holds of it on a line, and nothing may be false; or its sampler `check` returns how far off it is, as a
# share of what is allowed.
set -u
bad=0
fail() {
    echo "FAILED: $1"
    head -n 10 "$2"
    bad=1
}
for file in tests/program/diffusion/*.gm; do
    if grep -q '^sample check' "$file"; then
        if ! "$GMC" run "$file" sample check -n 3 -o "$TMP/off.npy" >"$TMP/out" 2>&1; then fail "$file" "$TMP/out"; continue; fi
        for array in "$TMP"/off*.npy; do
            od -A n -t f4 -j 128 -v "$array" | awk '{ for (i = 1; i <= NF; i++) if (!($i > -1 && $i < 1)) bad = 1 } { print } END { exit bad }' \
                >"$TMP/out" || fail "$file: $(basename "$array")" "$TMP/out"
        done
    elif ! "$GMC" run "$file" train --out "$TMP/run" >"$TMP/out" 2>&1 || ! grep -q . "$TMP/out"; then
        fail "$file" "$TMP/out"
    elif grep -E '(^| )(0|false)( |$)' "$TMP/out" >"$TMP/false"; then
        fail "$file" "$TMP/false"
    fi
done
exit $bad
