# --mem: less working memory, the same bits; what cannot be had is said; two branches and skips over segments, too.
set -eu
cat >"$TMP/deep.gm" <<'E'
data d { x: f32[28,28,1] from digits / 255 }
net branch(x; n) {
    for i in 1..4 { x = x + (x |> tanh |> linear(192) |> softplus |> linear(n)) }
    return x
}
net N(x) {
    x = x |> flatten
    a = x |> linear(128) |> relu
    b = (x |> linear(96) |> branch(96)) + linear(branch(a, 128), 96)
    return bernoulli(logits: concat(b, a) |> branch(224) |> linear(784) |> reshape(28, 28, 1))
}
step fit(x) over N by adam(1e-3) batch 128 { minimize mean(nll(N(x), x)) }
run { fit steps 3 }
E
arena() { "$GMC" size --json "$@" | sed 's/.*"kind": "step"[^}]*"arena_bytes": \([0-9]*\).*/\1/'; }
train() {
    "$GMC" --app -o "$TMP/deep.c" "$@"
    # shellcheck disable=SC2046,SC2086  # flags are words
    $CC $("$GMC" --cflags) "$TMP/deep.c" $("$GMC" --libs) -o "$TMP/deep"
    OMP_NUM_THREADS=$threads "$TMP/deep" train --seed 3 --out "$TMP/run" >/dev/null
    sha256sum <"$TMP/run/last.safetensors"
}
threads=1 && want=$(train "$TMP/deep.gm")
whole=$(arena "$TMP/deep.gm")
for share in 75 65; do
    [ "$(arena --mem=$share% "$TMP/deep.gm")" -le $((whole * share / 100)) ]
    threads=$((share / 10 - 5))
    [ "$(train --mem=$share% "$TMP/deep.gm")" = "$want" ] || { echo "--mem=$share% with $threads threads has other bits"; exit 1; }
done
# Convolutions, whose epilogues sum over the pixels of an image in an order of their own.
cat >"$TMP/image.gm" <<'E'
data d { x: f32[28,28,1] from digits / 255 |> dither(2) }
order x: raster(28, 28, 1)
net M(x) {
    a = x |> conv(16, 7, see: A)
    for i in 1..6 { a = a |> pixel_block(8) }
    return bernoulli(logits: a |> relu |> conv(1, 1))
}
step fit(x) over M by adam(1e-3) batch 16 { minimize mean(nll(M(x), x)) }
run { fit steps 2 }
E
threads=2 && [ "$(train "$TMP/image.gm")" = "$(train --mem=65% "$TMP/image.gm")" ] || { echo "an image model has other bits"; exit 1; }
# Sums of the backward half that share a tile with others, and read what is made again: the copies stand before all of them.
cat >"$TMP/batch.gm" <<'E'
data d { x: f32[28,28,1] from digits / 255 }
net block(x; n) { return x |> conv(n) |> relu |> batch_norm |> conv(n) |> relu |> batch_norm |> conv(n, 4, stride: 2, pad: 1) }
net N(x) { return x |> conv(16) |> block(16) |> block(32) |> block(64) |> flatten |> linear(10) }
step fit(x) over N by adam(1e-3) batch 64 { minimize mean(N(x) ^ 2) }
run { fit steps 2 }
E
want=$(train "$TMP/batch.gm")
for share in 75 65; do
    [ "$(train --mem=$share% "$TMP/batch.gm")" = "$want" ] || { echo "batch norm with --mem=$share% has other bits"; exit 1; }
done
"$GMC" size --mem=65% "$TMP/deep.gm" | grep -q 'of its arena, for .* % more FLOPs'
code=0
"$GMC" --mem=100K "$TMP/deep.gm" >/dev/null 2>"$TMP/said" || code=$?
[ $code -eq 1 ] && grep -q "'fit' does not fit into 0.10 MB of working memory: the least is" "$TMP/said"
least=$(sed -n 's/.*hint: --mem=//p' "$TMP/said" | sort -n | tail -n 1)
"$GMC" size --mem="$least" "$TMP/deep.gm" >/dev/null
for bad in 0 -1 5x 60%% K nan; do
    code=0
    "$GMC" --mem=$bad "$TMP/deep.gm" >/dev/null 2>&1 || code=$?
    [ $code -eq 2 ] || { echo "--mem=$bad: exit code $code"; exit 1; }
done

# A kernel that sums what it writes over, as group norm does behind SiLU, reads it before; attention is made again.
cat >"$TMP/norm.gm" <<'E'
data d { x: f32[6,6,16] from npy("none") }
net M(x) {
    x = x |> conv(16) |> silu |> a: attention_block(heads: 2, groups: 4) |> c: conv(16) |> silu
    return x |> b: group_norm(4) |> out: conv(16)
}
step fit(x) over M by sgd(1e-2) batch 2 { minimize mean((M(x) - x) ^ 2) }
run { fit steps 1 }
E
least=$("$GMC" size --mem=1 "$TMP/norm.gm" 2>&1 | sed -n 's/.*--mem=//p')
"$GMC" verify --mem="$least" "$TMP/norm.gm" >"$TMP/out" || { grep FAILED "$TMP/out"; exit 1; }
