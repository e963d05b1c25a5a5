# Layers of images from text to C: models that use every function of dsl/image.gm, the second one with the
# gradient of a gradient, give the interpreter's values, gradients that central differences confirm, and the same
# bits for any number of threads.
cat >"$TMP/layers.gm" <<'END'
data d { x: f32[6,6,4] from idx("x") }
net M(x) {
    h = x |> c1: conv(8) |> relu |> max_pool |> c2: conv(8, 3) |> upsample
    h = h |> c3: conv(8) |> relu |> upsample([2, 1]) |> c4: conv(4, [3, 1], groups: 2) |> tanh
    h = h |> shift(down: 1) |> c5: down_conv(4) |> relu |> down_right_conv(8) |> tanh
    h = h |> avg_pool(3, stride: 2, pad: 1) |> upsample |> c6: conv(3, 1) |> up: conv_transposed(2) |> tanh
    h = pad(h, [[1, 0], [2, -1]]) |> c7: conv(4, 5, stride: 2, pad: 0)
    return mean(h ^ 2)
}
step fit(x) over M by adam(1e-3) batch 4 { minimize M(x) }
END
cat >"$TMP/twice.gm" <<'END'
data d { x: f32[6,6,2] from idx("x") }
net D(x) {
    h = x |> c1: conv(4, 4, stride: 2) |> tanh |> upsample |> c2: conv(4) |> tanh |> max_pool
    h = h |> t: conv_transposed(3, 3, pad: 1, out_pad: 1) |> tanh |> avg_pool(3, stride: 2, pad: 1) |> tanh
    h = h |> upsample_bilinear |> flip(1) |> shift(1, 1) |> pixel_unshuffle |> tanh
    return h |> flatten |> linear(1)
}
step fit(x) over D by adam(1e-3) batch 4 {
    y = D(x)
    g = grad(sum(y), x)
    minimize mean(y) + 10 * mean((sqrt(rows(g ^ 2) + 1e-6) - 1) ^ 2)
}
END
cat >"$TMP/moves.gm" <<'END'
data d { x: f32[6,8,4] from idx("x") }
net M(x) {
    h = x |> linear(4) |> tanh
    a = flip(h, 1) * 2 + h[:, :, ::-2][:, :, ::-1][:, :, 1:2]
    b = flip(h, [1, 3]) * a + upsample(avg_pool(h)) + pixel_shuffle(pixel_unshuffle(h))
    c = flip(randn(4, 6, 8, 4), 3) * flip(x, 0)
    d = flip(flip(h, 2), 2) + h[:, 4:1:-1, :, :1][:, :1] + max_pool(h, 3, stride: 1, pad: same)
    return mean(a * b + c * d + sum(flip(h, 3), axis: 3, keep: true) * upsample_bilinear(max_pool(h)))
}
step fit(x) over M by adam(1e-3) batch 4 { minimize M(x) }
END
for model in layers twice moves; do
    "$GMC" verify "$TMP/$model.gm" >"$TMP/log" 2>&1 || { cat "$TMP/log"; exit 1; }
done
