#!/bin/sh
# The recipes that go on to published figures, in pieces: each call trains for MINUTES more (30) and stops as Ctrl-C
# would, so that the next one goes on from there, bit for bit as if it had never stopped.
#   published.sh pixelcnn   h=16, 7 blocks, MNIST binarised once by draws: towards 81.30 nats (van den Oord 2016)
#   published.sh gated      F=16, 7 layers behind the first, the same data
# The rate falls along one cosine over UPDATES steps (a million), so the end comes with the last of them.
# GM_DATA names the folder with MNIST. What was trained stays in BUILD/published/NAME.
set -eu
cd "$(dirname "$0")/.."
GMC=${GMC:-build/gmc} CC=${CC:-cc} BUILD=${BUILD:-build} minutes=${MINUTES:-30}
case ${1:-} in
    pixelcnn) name=pixelcnn ;;
    gated) name=pixelcnn_gated ;;
    *) sed -n '2,8s/^# \{0,1\}//p' "$0"; exit 2 ;;
esac
out=$BUILD/published/$name
mkdir -p "$out"
if [ ! -x "$out/$name" ]; then           # the program stays the same from piece to piece
    "$GMC" "examples/$name.gm" --set=updates="${UPDATES:-1000000}" --app -o "$out/$name.c"
    # shellcheck disable=SC2046  # flags are words
    $CC $("$GMC" --cflags) "$out/$name.c" $("$GMC" --libs) -o "$out/$name"
fi
resume=
[ -f "$out/run/last.state.safetensors" ] && resume=--resume
# shellcheck disable=SC2086
timeout -s INT "${minutes}m" "$out/$name" train --data "${GM_DATA:?names the folder with MNIST}" --seed 1 --out "$out/run" $resume || [ $? -eq 124 ]
grep ',test,' "$out/run/metrics.csv" | tail -n 5
