#!/bin/sh
# Builds with gcov, runs every test and prints the lines covered of the compiler and the runtime.
set -eu
cd "$(dirname "$0")/.."
BUILD=${BUILD:-build-coverage}
make -j2 BUILD="$BUILD" CC=gcc COVERAGE=1 check || echo "coverage: some tests failed; their lines count"
if ! command -v lcov >/dev/null; then
    echo "lcov is not installed (Debian: lcov); the counts are in $BUILD/**/*.gcda" >&2
    exit 1
fi
lcov -q --capture --directory "$BUILD" --base-directory . --no-external --output-file "$BUILD/all.info"
for part in compiler dsl runtime; do
    lcov -q --extract "$BUILD/all.info" "$PWD/$part/*" --output-file "$BUILD/$part.info"
    printf '%-10s' "$part"
    lcov --summary "$BUILD/$part.info" 2>&1 | sed -n 's/^ *lines\.*: *//p'
done
