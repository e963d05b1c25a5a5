#!/bin/sh
# The readers of safetensors, IDX, npy, CIFAR, PNG and JPEG on damaged files, SECONDS each (60), under the
# sanitizers: libFuzzer where clang has it, else a plain loop.
set -u
cd "$(dirname "$0")/../.." || exit 1
seconds=${1:-60}
tmp=$(mktemp -d) && trap 'rm -rf "$tmp"' EXIT && trap 'exit 130' INT TERM
passed=0 failed=0
flags='-std=c11 -D_GNU_SOURCE -g -O1 -Iruntime -fopenmp'
for reader in SAFETENSORS IDX NPY CIFAR PICTURE; do
    mkdir "$tmp/$reader"
    libraries='-lpng -ljpeg -lz -lm' seed=
    [ $reader = PICTURE ] && seed=tests/fuzz/small.jpg
    # shellcheck disable=SC2086  # flags and libraries are words
    if clang $flags -DFUZZ_$reader -fsanitize=fuzzer,address,undefined tests/fuzz/readers.c runtime/*.c $libraries \
        -o "$tmp/fuzz" 2>/dev/null; then
        printf '\150\0\0\0\0\0\0\0{"Q.bias":{"dtype":"F32","shape":[2],"data_offsets":[24,32]},"__metadata__":{"a":"b"}} ' \
            >"$tmp/$reader/seed1"
        printf '\0\0\010\003\0\0\0\002\0\0\0\002\0\0\0\002abcdefgh' >"$tmp/$reader/seed2"
        gzip -c "$tmp/$reader/seed2" >"$tmp/$reader/seed3"
        printf "\223NUMPY\1\0\066\0{'descr': '|u1', 'fortran_order': False, 'shape': (3, 2)}\n\1\2\3\4\5\6" \
            >"$tmp/$reader/seed4"
        head -c 3073 /dev/zero >"$tmp/$reader/seed5"
        cp tests/fuzz/small.png tests/fuzz/small.jpg "$tmp/$reader"
        run="$tmp/fuzz -max_total_time=$seconds -timeout=10 -rss_limit_mb=2000 -artifact_prefix=$tmp/ $tmp/$reader"
    else
        ${CC:-cc} $flags -DFUZZ_$reader -DFUZZ_LOOP -fsanitize=address,undefined tests/fuzz/readers.c runtime/*.c \
            $libraries -o "$tmp/fuzz" || exit 1
        run="$tmp/fuzz $seconds $seed"
    fi
    if $run >"$tmp/out" 2>&1; then
        passed=$((passed + 1))
        tail -n 1 "$tmp/out"
    else
        failed=$((failed + 1))
        echo "FAILED: $reader"
        grep -m 5 -E 'ERROR|SUMMARY|error|#[0-9] ' "$tmp/out"
        for file in "$tmp"/crash-* "$tmp"/timeout-* "$tmp"/oom-*; do
            [ -e "$file" ] && od -An -c "$file" | head -n 20
        done
    fi
done
echo "$passed passed, $failed failed, 0 skipped"
[ "$failed" -eq 0 ]
