# --standalone: one file, no library, and the same weights as the linked program.  On the
# built-in digits: a standalone program reads no compressed files.
set -eu
unset GM_DATA
"$GMC" examples/vae.gm --app -o "$TMP/vae.c"
mkdir "$TMP/alone"
"$GMC" examples/vae.gm --app --standalone -o "$TMP/alone/vae.c"
# shellcheck disable=SC2046,SC2086  # flags are words
$CC $("$GMC" --cflags) "$TMP/vae.c" $("$GMC" --libs) -o "$TMP/linked"
flags=$("$GMC" --cflags | sed 's/-I[^ ]*//')
# shellcheck disable=SC2086
$CC $flags "$TMP/alone/vae.c" -lz -lm -o "$TMP/alone/vae"
cd "$TMP"
./linked train --steps 20 --seed 3 --out a >/dev/null 2>&1
alone/vae train --steps 20 --seed 3 --out b >/dev/null 2>&1
cmp a/last.safetensors b/last.safetensors
