# Two stages: codes that the first one makes, a second one trained on them; stopped in either and resumed; the
# first one's weights loaded by another program.
set -eu
fail() { echo "$1"; exit 1; }
cat >"$TMP/two.gm" <<'END'
data mnist { x: f32[28,28,1] from digits / 255 |> binarise }
data codes {
    c: cat 2 [8] from bits(E(mnist.x)).code
    h: f32[8] from E(x)
}
net E(x) { return x |> flatten |> linear(16) |> relu |> linear(8) }
net D(z) { return z |> linear(16) |> relu |> linear(784) |> reshape(28, 28, 1) }
net bits(h) { b = h > 0; return stop(b - sigmoid(h)) + sigmoid(h), code: b }
step ae(x) over E, D by adam(1e-3) batch 64 {
    z, _b = bits(E(x))
    minimize mean(nll(bernoulli(logits: D(z)), x))
}
net M(h) { return h |> linear(16) |> relu |> linear(8) }
step prior(c, h) over M by adam(1e-2) batch 64 { minimize mean(nll(bernoulli(logits: M(0.1 * h)), c)) }
sample show(c) { return mean bernoulli(logits: D(c)) }
run { ae steps 30; prior steps 20; test prior; sample show 9; save "two.safetensors" }
END
cat >"$TMP/one.gm" <<'END'
let theirs = [["F", "E"]]
data mnist { x: f32[28,28,1] from digits / 255 |> binarise }
data codes { c: cat 2 [8] from bits(F(x)).code }
net F(x) { return x |> flatten |> linear(16) |> relu |> linear(8) }
net D(z) { return z |> linear(16) |> relu |> linear(784) |> reshape(28, 28, 1) }
net bits(h) { b = h > 0; return stop(b - sigmoid(h)) + sigmoid(h), code: b }
load F from "two.safetensors" names theirs
load D from "two.safetensors"
net M(c) { return linear(c, 8) }
step prior(c) over M by adam(1e-2) batch 64 { minimize mean(nll(bernoulli(logits: M(c)), c)) }
sample show(c) { return mean bernoulli(logits: D(c)) }
run { prior steps 5; test prior }
END
for model in two one; do
    "$GMC" "$TMP/$model.gm" --app -o "$TMP/$model.c"
    # shellcheck disable=SC2046,SC2086  # flags are words
    $CC $("$GMC" --cflags) "$TMP/$model.c" $("$GMC" --libs) -o "$TMP/$model"
done
cd "$TMP"
./two train --data digits --out straight >out
grep -q 'c: 60000 rows made in' out || fail "$(cat out)"
for stop in 12 41; do
    ./two train --data digits --out pieces --steps $stop >out 2>&1
    ./two train --data digits --out pieces --resume --threads 1 >out 2>&1
    for part in last.safetensors last.state.safetensors show.png; do      # notes count the tests made on the way
        for run in straight pieces; do tail -c 50000 $run/$part >$run.end; done
        cmp straight.end pieces.end || fail "stopped at $stop: another $part"
    done
done
code=0; ./one train --data digits >out 2>&1 || code=$?
[ $code = 74 ] || fail "exit code $code without the file"
grep -q 'one: two.safetensors: cannot be read: No such file or directory (one.gm:7 loads it)' out || fail "$(cat out)"
cp straight/two.safetensors .
./one train --data digits >out
./one sample encode_c --data digits -n 50 -o one.npy 2>out
./two sample encode_c --data digits -n 50 -o two.npy --weights two.safetensors >out
cmp one.npy two.npy || fail 'loaded weights make other codes'
head -c 5000 straight/two.safetensors >two.safetensors
code=0; ./one train --data digits >out 2>&1 || code=$?
[ $code = 1 ] || fail "exit code $code with a damaged file"
grep -q 'two.safetensors: has 5000 bytes, but its header describes' out || fail "$(cat out)"
