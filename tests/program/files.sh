# Files that gmc cannot or will not read, and command lines that make no sense: one sentence each (after
# a bad command line also where help is), the documented exit code, nothing written.
set -u
try() {                          # try CODE "TEXT" ARGS...: the code, and the text in the first line said
    want=$1 text=$2 lines=$(($1 == 2 ? 2 : 1))
    shift 2
    "$GMC" "$@" >"$TMP/out" 2>"$TMP/err"
    code=$?
    if [ "$code" -ne "$want" ] || ! head -n 1 "$TMP/err" | grep -qF -- "$text" || [ "$(wc -l <"$TMP/err")" -ne $lines ]
    then
        echo "gmc $*: exit $code, not $want, or not $lines lines, the first with: $text"
        cat "$TMP/err"
        bad=1
    fi
}
bad=0
truncate -s 100M "$TMP/big.gm"
printf 'let a = 1\nrun { print a }\n' >"$TMP/good.gm"
try 1  "larger than 16 MiB"                "$TMP/big.gm"
try 74 "No such file"                      "$TMP/none.gm"
try 74 "Is a directory"                    "$TMP"
try 74 "No such file"                      run "$TMP/none.gm"
try 74 "No such file"                      size "$TMP/none.gm"
try 74 "No such file"                      check "$TMP/none.c"
try 74 "cannot write"                      "$TMP/good.gm" -o "$TMP/no/folder/x.c"
try 2  "did you mean '--standalone'?"      --standalon
try 2  "did you mean 'simplify'?"          "$TMP/good.gm" --dump=simplfy
try 2  "--target 'avx1024' is unknown"     "$TMP/good.gm" --target=avx1024
try 2  "must end in .c"                    "$TMP/good.gm" -o x.h
try 2  "must be NAME=VALUE"                "$TMP/good.gm" --set a
try 2  "needs a value"                     "$TMP/good.gm" --target
try 2  "takes no value"                    "$TMP/good.gm" --app=1
try 2  "no file given"
try 2  "one file at a time"                a.gm b.gm
if "$GMC" --help >/dev/full 2>"$TMP/err" || ! grep -q "cannot write to standard output" "$TMP/err"; then
    echo "a full disk below standard output goes unnoticed"
    bad=1
fi
exit $bad
