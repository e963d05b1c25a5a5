#!/bin/sh
# Compiles examples/vae.gm, trains it for some seconds and leaves demo/: samples.png, manifold.png,
# curve.svg, metrics.csv.  GM_DATA names a folder with MNIST's IDX files; without it the built-in digits
# are drawn.
set -eu
cd "$(dirname "$0")/.."
GMC=${GMC:-build/gmc} CC=${CC:-cc} BUILD=${BUILD:-build}
epochs=${EPOCHS:-20}
mkdir -p demo "$BUILD/demo"
"$GMC" examples/vae.gm --app -o "$BUILD/demo/vae.c"
# shellcheck disable=SC2046,SC2086  # flags are words
$CC $("$GMC" --cflags) "$BUILD/demo/vae.c" $("$GMC" --libs) -o "$BUILD/demo/vae"
vae=$BUILD/demo/vae
set -- --out "$BUILD/demo/run" --seed 1 --epochs "$epochs"
[ -n "${GM_DATA:-}" ] && set -- "$@" --data "$GM_DATA"
$vae train "$@"
weights=$BUILD/demo/run/best.safetensors
[ -e "$weights" ] || weights=$BUILD/demo/run/last.safetensors
$vae sample generate -n 64 --seed 7 --weights "$weights" -o demo/samples.png
$vae sample manifold --weights "$weights" -o demo/manifold.png
cp "$BUILD/demo/run/curve.svg" "$BUILD/demo/run/metrics.csv" demo/
ls -l demo
