# Programs that read pictures: a folder of PNG and JPEG in two classes, changed on their way; resumed bit for bit;
# damaged files named before the first step; colour grids; what one program samples, another one reads.
set -eu
fail() { echo "$1"; exit 1; }
cat >"$TMP/colour.gm" <<'END'
data d {
    x: f32[16,12,3] from images("train", test: "test") / 255 |> flip |> crop(pad: 2) |> noise(0.05)
    y: cat 2 from images("train", test: "test")
}
net Q(x, y) { return concat(flatten(x), onehot(y, 2)) |> linear(8) }
net P(z) { return z |> linear(576) |> sigmoid |> reshape(16, 12, 3) }
step fit(x, y) over Q, P by adam(1e-2) batch 4 { minimize mse(P(Q(x, y)), x) }
sample again(x, y) { return P(Q(x, y)) }
run { fit epochs 6; every epoch { test fit }; sample again 4 }
END
cat >"$TMP/numbers.gm" <<'END'
data d { x: f32[16,12,3] from npy("again.npy") }
net P(x) { return x |> flatten |> linear(4) }
step fit(x) over P by adam(1e-2) batch 2 { minimize mean(P(x) ^ 2) }
run { fit epochs 2 }
END
for model in colour numbers; do
    "$GMC" "$TMP/$model.gm" --app -o "$TMP/$model.c"
    # shellcheck disable=SC2046,SC2086  # flags are words
    $CC $("$GMC" --cflags) "$TMP/$model.c" $("$GMC" --libs) -o "$TMP/$model"
done
for part in train test; do
    for class in one two; do
        mkdir -p "$TMP/set/$part/$class"
        for i in 1 2 3 4 5; do cp tests/fuzz/small.png "$TMP/set/$part/$class/$i.png"; done
        cp tests/fuzz/small.jpg "$TMP/set/$part/$class/6.jpg"
    done
done
old=$PWD
mkdir "$TMP/alone"
cd "$TMP"
./colour train --data set --out straight >out || fail "$(cat out)"
grep -q 'data: set, 12 images of 2 classes to train, 12 to test' out || fail "$(cat out)"
./colour train --data set --out pieces --steps 7 >out
./colour train --data set --out pieces --resume --threads 1 >out
cmp straight/last.safetensors pieces/last.safetensors || fail 'resumed, the changes are others'
# 2 x 4 pictures of 12 x 16 with gutters of 2, in colour
od -An -tu1 -j16 -N10 straight/again.png | grep -q '0 *0 *0 *30 *0 *0 *0 *74 *8 *2' || fail 'not a grid of colours'

./colour sample again --data set -n 6 --weights straight/last.safetensors -o again.npy >out
./numbers train --data . --out n >out || fail "$(cat out)"
grep -q 'data: ., 6 images to train' out || fail "$(cat out)"
(cd "$old" && "$GMC" "$TMP/numbers.gm" --app --standalone -o "$TMP/alone/numbers.c")
# shellcheck disable=SC2046,SC2086  # flags are words
$CC $(cd "$old" && "$GMC" --cflags | sed 's/-I[^ ]*//') alone/numbers.c -lm -o alone/numbers
./alone/numbers train --data . --out alone/n >out || fail "$(cat out)"
cmp n/last.safetensors alone/n/last.safetensors || fail 'a standalone program trains otherwise'
head -c 3000 again.npy >cut.npy && mv cut.npy again.npy
code=0; ./numbers train --data . --out n >out 2>&1 || code=$?
[ $code = 1 ] || fail "exit code $code for a cut array"
grep -q './again.npy: has 3000 bytes, but its header describes' out || fail "$(cat out)"

bad() {
    code=0; ./colour train --data set --out bad >out 2>&1 || code=$?
    [ $code = "$1" ] || fail "exit code $code, not $1"
    grep -q "$2" out || fail "$(cat out)"
}
head -c 300 set/train/two/6.jpg >cut && mv cut set/train/two/6.jpg
bad 1 'colour: set/train/two/6.jpg: is damaged: Premature end of JPEG file'
head -c 300 set/train/two/2.png >cut && mv cut set/train/two/2.png
bad 1 'colour: set/train/two/2.png: is damaged: '
mv set/train/two gone
bad 1 'colour: set/train: has 1 sub-folders, but y has 2 classes'
rm -r set/train
bad 74 'colour: set/train: No such file or directory'
