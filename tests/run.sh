#!/bin/sh
# Runs every test and says how many passed; exit 1 when one failed.  Kinds, by folder:
#   BUILD/tests/*        C unit tests: exit code 0
#   tests/error/**.gm    "#| " lines are the exact text on standard error, "#exit N" the code (1),
#                        "#args ..." more options; run as gmc FILE --stop=build
#   tests/pass/**.gm     "# dump PASS", then "#| " lines that appear in its dump in this order; "#- " ones do not
#   tests/check/*.c      "expect: " lines are the findings of gmc check
#   examples/*.gm        emitted anew: equal to generated/; checked by libclang; verified (tests/verify.txt: how large)
#   tests/program/*.sh   programs as users run them; exit 77 is a skip, said loudly
# VERIFY=0 leaves out gmc verify of the examples.
set -u
cd "$(dirname "$0")/.." || exit 1
export BUILD="${BUILD:-build}" CC="${CC:-cc}" LC_ALL=C ASAN_OPTIONS=detect_leaks=0 UBSAN_OPTIONS=halt_on_error=1
export GMC="${GMC:-$BUILD/gmc}"
tmp=$(mktemp -d) && trap 'rm -rf "$tmp"' EXIT && trap 'exit 130' INT TERM
passed=0 failed=0 skipped=0
pass() { passed=$((passed + 1)); }
skip() { skipped=$((skipped + 1)); echo "SKIPPED: $1: $2"; }
fail() { failed=$((failed + 1)); echo "FAILED: $1"; sed 's/^/    /' "$2" | head -n 30; }
expected() { sed -n 's/^#| \{0,1\}//p' "$1"; }

for test in "$BUILD"/tests/*; do
    case $test in *.d|*.gc*|*'*') continue ;; esac
    if "$test" >"$tmp/out" 2>&1; then pass; else fail "$test" "$tmp/out"; fi
done

find tests/error -name '*.gm' 2>/dev/null | sort >"$tmp/list"
while read -r file; do
    args=$(sed -n 's/^#args //p' "$file")
    # shellcheck disable=SC2086  # one word per option
    "$GMC" "$file" --stop=build $args >/dev/null 2>"$tmp/err"
    code=$?
    want=$(sed -n 's/^#exit //p' "$file")
    expected "$file" >"$tmp/want"
    if ! diff -u "$tmp/want" "$tmp/err" >"$tmp/out"; then fail "$file" "$tmp/out"
    elif [ "$code" -ne "${want:-1}" ]; then
        echo "exit code $code, not ${want:-1}" >"$tmp/out"
        fail "$file" "$tmp/out"
    else pass; fi
done <"$tmp/list"

find tests/pass -name '*.gm' 2>/dev/null | sort >"$tmp/list"
while read -r file; do
    args=$(sed -n 's/^#args //p' "$file")
    for name in $(sed -n 's/^# dump //p' "$file"); do
        awk -v name="$name" '/^# dump /{on = $3 == name} on && sub(/^#\| ?/, "")' "$file" >"$tmp/want"
        # shellcheck disable=SC2086
        "$GMC" "$file" --dump="$name" $args >"$tmp/dump" 2>"$tmp/out" || { fail "$file ($name)" "$tmp/out"; continue; }
        if awk 'NR == FNR {want[n++] = $0; next} i < n && index($0, want[i]) {i++}
                END {if (i < n) {print "not found, in this order: " want[i]; exit 1}}' \
               "$tmp/want" "$tmp/dump" >"$tmp/out"
        then pass; else cat "$tmp/dump" >>"$tmp/out"; fail "$file ($name)" "$tmp/out"; fi
        awk -v name="$name" '/^# dump /{on = $3 == name} on && sub(/^#- /, "")' "$file" >"$tmp/absent"
        [ -s "$tmp/absent" ] || continue
        if grep -F -f "$tmp/absent" "$tmp/dump" >"$tmp/out"; then fail "$file ($name): should not be there" "$tmp/out"; else pass; fi
    done
done <"$tmp/list"

# gmc check FILE: 74 means that there is no libclang.
check() {
    "$GMC" check "$1" >"$tmp/found" 2>"$tmp/err"
    code=$?
    [ $code -eq 74 ] && skip "check $1" "$(cat "$tmp/err")" && return 1
    return 0
}
for file in tests/check/*.c; do
    check "$file" || continue
    sed -n 's/^ *expect: \(.*:.*\)/\1/p' "$file" | sed 's, \*/$,,' >"$tmp/want"
    sed 's,^tests/check/,,' "$tmp/found" | diff -u "$tmp/want" - >"$tmp/out" && pass || fail "$file" "$tmp/out"
done

for file in examples/*.gm; do
    [ -e "$file" ] || continue
    name=$(basename "$file" .gm)
    if ! "$GMC" "$file" --app --target=avx2 -o "$tmp/$name.c" >"$tmp/out" 2>&1; then fail "$file" "$tmp/out"; continue; fi
    for part in "$name.c" "$name.h"; do
        if diff -u "generated/$part" "$tmp/$part" >"$tmp/out" 2>&1; then pass; else fail "generated/$part" "$tmp/out"; fi
    done
    if check "$tmp/$name.c"; then
        cat "$tmp/err" >>"$tmp/found"
        if [ $code -eq 0 ]; then pass; else fail "gmc check $name.c" "$tmp/found"; fi
    fi
    [ "${VERIFY:-1}" = 0 ] && skip "gmc verify $file" "VERIFY=0" && continue
    # shellcheck disable=SC2046  # one word per option
    if "$GMC" verify "$file" $(sed -n "s/^$name  *//p" tests/verify.txt) >"$tmp/out" 2>&1; then pass
    else grep FAILED "$tmp/out" >"$tmp/bad" || cp "$tmp/out" "$tmp/bad"; fail "gmc verify $file" "$tmp/bad"; fi
done

for test in tests/program/*.sh; do
    TMP="$tmp/program" && export TMP && rm -rf "$TMP" && mkdir "$TMP"
    sh "$test" >"$tmp/out" 2>&1
    case $? in 0) pass ;; 77) skip "$test" "$(tail -n 1 "$tmp/out")" ;; *) fail "$test" "$tmp/out" ;; esac
done

echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ]
