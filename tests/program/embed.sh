# examples/embed: two standalone models in one program, without a warning; the same output for one and
# two threads, and no file left behind.
set -eu
case $GMC in /*) gmc=$GMC ;; *) gmc=$PWD/$GMC ;; esac
make -s -C examples/embed GMC="$gmc" CC="$CC -Werror" BUILD="$TMP/embed"
ls "$TMP/embed" >"$TMP/before"
cd "$TMP/embed"
OMP_NUM_THREADS=1 ./draw >"$TMP/one"
OMP_NUM_THREADS=2 ./draw >"$TMP/two"
cmp "$TMP/one" "$TMP/two"
tail -n 1 "$TMP/one" | grep -Eq '(ring|bar|cross).*(ring|bar|cross)'
ls . | cmp - "$TMP/before"
