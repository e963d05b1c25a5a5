# The whole job on the built-in digits: emit, build, train, test, sample, info; then the same weights
# whatever the number of threads, and a run resumed halfway.
set -eu
"$GMC" examples/vae.gm --app -o "$TMP/vae.c"
# shellcheck disable=SC2046,SC2086  # flags are words
$CC $("$GMC" --cflags) "$TMP/vae.c" $("$GMC" --libs) -o "$TMP/vae"
cd "$TMP"
OMP_NUM_THREADS=1 ./vae train --steps 60 --seed 3 --out one >/dev/null 2>&1
OMP_NUM_THREADS=2 ./vae train --steps 60 --seed 3 --out two >/dev/null 2>&1
cmp one/last.safetensors two/last.safetensors
./vae train --steps 30 --seed 3 --out half >/dev/null 2>&1
./vae train --steps 60 --seed 3 --out half --resume >/dev/null 2>&1
cmp one/last.safetensors half/last.safetensors
./vae test --weights one/last.safetensors --json | grep -q '"loss"'
./vae sample generate -n 16 --seed 7 --weights one/last.safetensors -o grid.png
[ "$(head -c 4 grid.png | tail -c 3)" = PNG ]
./vae info --json | grep -q '"parameters"'
[ -s one/metrics.csv ]
