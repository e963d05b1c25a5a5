# Samplers that fill a tensor turn by turn: the same bits as the whole network for every position, for any number
# of threads and, of one model, another width of vectors; each model of tests/program/fill has its turns derived.
set -u
bad=0
here=$PWD
say() { echo "$1: $2"; bad=1; }
# NAME SHAPE COUNT: bytes 0 to 9, in turn
npy() {
    printf '\223NUMPY\001\000v\000%-117s\n' "{'descr': '|u1', 'fortran_order': False, 'shape': ($2), }" >"$TMP/$1"
    awk "BEGIN { for (i = 0; i < $3; i++) printf \"%c\", i % 10 + 48 }" | tr 0-9 '\000-\011' >>"$TMP/$1"
}
npy y.npy 64, 64
npy c.npy '64, 6, 5' 1920
for file in tests/program/fill/*.gm; do
    name=$(basename "$file" .gm)
    for target in native $([ "$name" = shifted ] && echo avx2); do
        # shellcheck disable=SC2046,SC2086  # flags are words
        if ! "$GMC" "$file" --app --target=$target -o "$TMP/$name.c" ||
           ! $CC $("$GMC" --cflags --target=$target) "$TMP/$name.c" $("$GMC" --libs) -o "$TMP/$name"; then
            say "$name" "cannot be built"
            continue 2
        fi
        cd "$TMP" || exit 1
        for threads in 1 2 3; do
            ./"$name" sample generate -n 20 --seed 5 --threads $threads --data . -o "$name.$target.$threads.npy" >out 2>&1 || cat out
        done
        ./"$name" sample generate -n 20 --seed 5 --naive --data . -o "$name.$target.naive.npy" >out 2>&1 || cat out
        cd "$here" || exit 1
        for form in 1 2 3 naive; do
            cmp "$TMP/$name.native.1.npy" "$TMP/$name.$target.$form.npy" || say "$name" "other bits: $target, $form"
        done
    done
    "$GMC" "$file" --dump=depend --stop=depend | grep -q 'each pixel' || say "$name" "has no turns"
done
exit $bad
