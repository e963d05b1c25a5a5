#!/bin/sh
# Rewrites generated/: the emitted C of every example.  The diff is the review.
set -eu
cd "$(dirname "$0")/.."
GMC=${GMC:-build/gmc}
for file in examples/*.gm; do
    "$GMC" "$file" --app --target=avx2 -o "generated/$(basename "$file" .gm).c"
done
