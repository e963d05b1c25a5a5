# autopsy: a loss that is not finite is followed to the first value that is not: in a part of a concatenation, in a sum
# of rows that go through several kernels together, in a turn of a loop, and at the first step or a later one.
set -eu
cat >"$TMP/looks.gm" <<'M'
let part = 1
let whole = 1
let turn = 0.5
let rate = 1e-3
data d { x: f32[28,28,1] from digits }
net U(x) {
    left = x |> conv(32, 3) |> sigmoid
    both = concat(left * part * part, x |> conv(32, 3) |> relu) * whole
    return both |> norm: group_norm(2) |> conv(1, 3)
}
step fit(x) over U by adam(rate) batch 64 {
    y = U(x)
    loop i in 2..0 { y = y * turn + 0.1 * sin(y) }
    minimize mean(y ^ 2)
}
run { fit steps 3 }
M
says() {
    line=$1 want=$2
    shift 2
    "$GMC" --app -o "$TMP/looks.c" "$TMP/looks.gm" "$@"
    # shellcheck disable=SC2046,SC2086  # flags are words
    $CC $("$GMC" --cflags) -O1 "$TMP/looks.c" $("$GMC" --libs) -o "$TMP/looks"
    OMP_NUM_THREADS=2 "$TMP/looks" train --seed 3 --out "$TMP/run" >"$TMP/out" 2>&1 && { echo "$*: nothing was wrong"; exit 1; }
    rm -rf "$TMP/run"
    grep -q "^looks.gm:$line: $want\$" "$TMP/out" && return
    echo "$*: looks.gm:$line: $want was expected, not"
    cat "$TMP/out"
    exit 1
}
says 7 "both became non-finite at step 1" --set=part=1e20
says 9 "sub became non-finite at step 1" --set=whole=1e30
says 13 "y became non-finite at step 1" --set=turn=1e25
says 8 "relu became non-finite at step 2" --set=rate=1e37
