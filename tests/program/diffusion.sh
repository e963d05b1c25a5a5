# What the library of diffusion models computes, against closed forms: each program below tests/program/diffusion prints
# a name and what holds of it on a line; nothing may be false.
set -u
bad=0
for file in tests/program/diffusion/*.gm; do
    if ! "$GMC" run "$file" train --out "$TMP/run" >"$TMP/out" 2>&1 || ! grep -q . "$TMP/out"; then
        echo "FAILED: $file"
        head -n 10 "$TMP/out"
        bad=1
    elif grep -E '(^| )(0|false)( |$)' "$TMP/out" >"$TMP/false"; then
        sed "s,^,FAILED: $file: ," "$TMP/false"
        bad=1
    fi
done
exit $bad
