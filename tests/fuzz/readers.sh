#!/bin/sh
# The safetensors and the IDX reader on damaged files, SECONDS each (60), under the sanitizers: libFuzzer where
# clang has it, else a plain loop.
set -u
cd "$(dirname "$0")/../.." || exit 1
seconds=${1:-60}
tmp=$(mktemp -d) && trap 'rm -rf "$tmp"' EXIT && trap 'exit 130' INT TERM
passed=0 failed=0
for reader in SAFETENSORS IDX; do
    mkdir "$tmp/$reader"
    flags="-std=c11 -D_GNU_SOURCE -g -O1 -DFUZZ_$reader -Iruntime"
    files='runtime/load.c runtime/checkpoint.c runtime/json.c runtime/idx.c'
    # shellcheck disable=SC2086  # flags and files are words
    if clang $flags -fsanitize=fuzzer,address,undefined tests/fuzz/readers.c $files -lz -lm -o "$tmp/fuzz" 2>/dev/null; then
        printf '\150\0\0\0\0\0\0\0{"Q.bias":{"dtype":"F32","shape":[2],"data_offsets":[24,32]},"__metadata__":{"a":"b"}} ' \
            >"$tmp/$reader/seed1"
        printf '\0\0\010\003\0\0\0\002\0\0\0\002\0\0\0\002abcdefgh' >"$tmp/$reader/seed2"
        gzip -c "$tmp/$reader/seed2" >"$tmp/$reader/seed3"
        run="$tmp/fuzz -max_total_time=$seconds -timeout=10 -rss_limit_mb=1000 -artifact_prefix=$tmp/ $tmp/$reader"
    else
        ${CC:-cc} $flags -DFUZZ_LOOP -fsanitize=address,undefined tests/fuzz/readers.c $files -lz -lm -o "$tmp/fuzz" || exit 1
        run="$tmp/fuzz $seconds"
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
