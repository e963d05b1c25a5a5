#!/bin/sh
# Speed, all in one run: every kernel of vae and vae_deep in percent of this machine's peak, then the
# training step and sampling beside PyTorch eager (tests/peers/vae.py), with the ratio.
# PYTHON names a Python that has torch (default: python3); threads follow OMP_NUM_THREADS (2).
set -eu
cd "$(dirname "$0")/.."
GMC=${GMC:-build/gmc} CC=${CC:-cc} BUILD=${BUILD:-build} PYTHON=${PYTHON:-python3}
OMP_NUM_THREADS=${OMP_NUM_THREADS:-2} && export OMP_NUM_THREADS
out=$BUILD/bench
mkdir -p "$out"
for name in vae vae_deep; do
    "$GMC" "examples/$name.gm" --app -o "$out/$name.c"
    # shellcheck disable=SC2046,SC2086  # flags are words
    $CC $("$GMC" --cflags) "$out/$name.c" $("$GMC" --libs) -o "$out/$name"
    "$out/$name" bench
    "$out/$name" bench --json >"$out/$name.json"
done

code=0
"$PYTHON" tests/peers/vae.py time vae vae_deep --json >"$out/torch.json" || code=$?
if [ "$code" -eq 3 ]; then
    echo "SKIPPED: the ratio to PyTorch: '$PYTHON' has no torch (Debian: python3-torch; or set PYTHON)"
    exit 0
fi
[ "$code" -eq 0 ] || exit "$code"
"$PYTHON" tests/peers/ratio.py "$out/torch.json" "$out/vae.json" "$out/vae_deep.json"
