# tests/math.c and tests/random.c once per target and profile that this machine runs, with the flags that
# emitted C is compiled with.
set -u
bad=0
for target in avx512 avx2 sse2 scalar; do
    case $target in avx512) need=avx512bw ;; avx2) need=fma ;; *) need= ;; esac
    [ -z "$need" ] || grep -q "\b$need\b" /proc/cpuinfo || { echo "left out: no $target here"; continue; }
    for profile in "" -DGM_PORTABLE; do
        [ "$target$profile" = sse2 ] && continue       # sse2 has no fused multiply-add
        for test in math random; do
            macro=GM_TARGET_$(echo $target | tr a-z A-Z)
            # shellcheck disable=SC2046,SC2086  # flags are words
            if ! $CC $("$GMC" --cflags --target=$target) -D$macro $profile tests/$test.c -lm -o "$TMP/$test" ||
               ! "$TMP/$test" >"$TMP/out"; then
                echo "$test, $target $profile:"
                cat "$TMP/out"
                bad=1
            fi
        done
    done
done
exit $bad
