# micro: a batch in parts has the same bits for all parts and threads, with skips, dropout, clipping and running means,
# and takes less memory.
set -eu
cat >"$TMP/parts.gm" <<'M'
let rows = 12
data d { x: f32[28,28,1] from digits / 127.5 - 1 |> noise(0.1) }
unet U(x, t) {
    x = x |> conv(8, 3); push x
    x = x |> down: conv(16, 4, stride: 2, pad: 1) |> group_norm(4) |> silu
    x = (x + reshape(linear(t, 16), 1, 1, 16)) |> dropout(0.1) |> up: conv_transposed(8, 4, stride: 2, pad: 1)
    return concat(x, pop) |> relu |> last: conv(1, 3)
}
net L(x) { return x |> flatten |> linear(24) |> tanh |> linear(10) }
step fit(x) over U, L by adam(1e-3) batch 12 clip 1 ema 0.9 micro rows {
    y = x[:, 8:20, 8:20]
    t = rand(dim(x, 0), 1)
    noise = randn(shape(y))
    minimize mse(U(y + noise * reshape(t, 1, 1, 1), t), noise) + 0.1 * mean(L(y) ^ 2)
}
run { fit steps 3 }
M
arena() { "$GMC" size --json "$@" | sed 's/.*"kind": "step"[^}]*"arena_bytes": \([0-9]*\).*/\1/'; }
train() {
    "$GMC" --app -o "$TMP/parts.c" "$TMP/parts.gm" --set=rows="$1"
    # shellcheck disable=SC2046,SC2086  # flags are words
    $CC $("$GMC" --cflags) "$TMP/parts.c" $("$GMC" --libs) -o "$TMP/parts"
    OMP_NUM_THREADS=$2 "$TMP/parts" train --seed 3 --out "$TMP/run" >/dev/null
    cat "$TMP/run/last.safetensors" "$TMP/run/last.state.safetensors" | sha256sum
}
want=$(train 12 1)
for rows in 2 3 6; do
    [ "$(train $rows $((rows / 2 + 1)))" = "$want" ] || { echo "parts of $rows rows have other bits"; exit 1; }
done
whole=$(arena "$TMP/parts.gm") less=$(arena --set=rows=2 "$TMP/parts.gm")
[ $((2 * less)) -lt "$whole" ] || { echo "parts take $less bytes, all rows $whole"; exit 1; }
