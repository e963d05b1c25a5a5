# Numbers and classes that the command line chooses for a sampler; its defaults; what is wrong with them.
set -u
bad=0
say() { echo "$1"; bad=1; }
cat >"$TMP/choose.gm" <<'END'
data d { x: f32[4] from npy("x.npy"); y: cat 3 from npy("y.npy"); z: cat 3 [2] from npy("z.npy") }
sample generate(n, w = 3, y) { return w * onehot(y, 3) + zeros(n, 3) }
sample pairs(y, z) { return onehot(z, 3) + onehot(y, 3)[:, none] }
sample fixed(a = 0.5) { return a * ones(2, 3) }
END
values() { od -A n -t f4 -j 128 -v "$1" | tr -s ' \n' ' '; }
app() { "$GMC" run "$TMP/choose.gm" "$@" 2>"$TMP/error"; }
# WANTED ARGS...
gives() {
    want=$1
    shift
    app "$@" -o "$TMP/out.npy" >/dev/null || { say "fails: $*"; cat "$TMP/error"; return; }
    [ "$(values "$TMP/out.npy")" = " $want " ] || say "$*: $(values "$TMP/out.npy")"
}
# CODE WORDS ARGS...
refuses() {
    code=$1 words=$2
    shift 2
    app "$@" >/dev/null
    [ $? -eq "$code" ] || say "$*: another exit code than $code"
    grep -q -e "$words" "$TMP/error" || { say "$*: says"; cat "$TMP/error"; }
}
gives "3 0 0 0 0 3 3 0 0" sample generate -n 3 --y 0,2
gives "0 1.5 0" sample generate -n 1 --w=1.5 --y=1
gives "0 2 0" sample --y 0 --y 1 --w 2 -n 1
gives "0.5 0.5 0.5 0.5 0.5 0.5" sample fixed
gives "4 4 4 4 4 4" sample fixed --a 4
refuses 2 "fixed does not take --w" sample fixed --w 3
refuses 2 "there is no option --z" sample pairs --z 1
refuses 2 "train does not take --w" train --w 3
refuses 2 "train does not take --w" --w 3 train
refuses 2 "'3x'" sample generate --w 3x --y 1
refuses 2 "'nan'" sample generate --w nan --y 1
refuses 2 "'1,'" sample generate --y 1,
refuses 2 "3 is none of the classes 0 to 2" sample generate --y 0,3
refuses 2 "needs a value" sample generate --w
refuses 74 "no data" sample generate
app --help | grep -q "generate \[--w 3\] \[--y CLASSES\]" || say "--help does not name the arguments"
exit $bad
