#!/bin/sh
# One seed, one model: reproduce.sh [--quick] [NAME [OPTION...]]
# Hashes of the weights after some steps of examples/NAME.gm (vae) and of four rows of its sampler, for threads,
# compilers, vector widths, linked and standalone, and for a run killed and resumed.  Every line of a
# profile must show the same two; exit 1 when one does not.  Also prints what each build's training costs.
# --quick: fewer steps and one build per target and profile.  OPTIONs go to gmc: --set=F=8.  The data are the built-in
# digits: a standalone program reads no compressed files, and everybody has the digits.
set -u
unset GM_DATA
cd "$(dirname "$0")/.." || exit 1
GMC=${GMC:-build/gmc} BUILD=${BUILD:-build} quick=
[ "${1:-}" = --quick ] && quick=1 STEPS=${STEPS:-60} KILL_AT=${KILL_AT:-31} && shift
name=${1:-vae}
[ $# -gt 0 ] && shift
[ "$name" = vae ] || STEPS=${STEPS:-12} KILL_AT=${KILL_AT:-7}
options=$* steps=${STEPS:-300} kill_at=${KILL_AT:-173}
out=${TMP:-$BUILD}/reproduce
rm -rf "$out" && mkdir -p "$out"
bad=0 hash_fma='' hash_portable=''

# report PROFILE WHAT FOLDER TIME: with the weights in the folder, $program draws
report() {
    "$program" sample -n 4 --seed 1 --weights "$3/last.safetensors" -o "$3/drawn.npy" >"$out/log" 2>&1 || cat "$out/log"
    hash=$(cat "$3"/drawn*.npy | sha256sum | cut -c1-32)
    hash=$(sha256sum <"$3/last.safetensors" | cut -c1-32)_$hash
    eval "want=\$hash_$1"
    [ -z "$want" ] && eval "hash_$1=$hash" && want=$hash
    mark=
    [ "$hash" = "$want" ] || { mark='  DIFFERS' && bad=1; }
    printf '%-9s %-28s %s %s%s\n' "$1" "$2" "$(echo "$hash" | tr _ ' ')" "$4" "$mark"
}
train() {                        # train PROGRAM FOLDER ARGS...: seconds of training
    program=$1 folder=$2
    shift 2
    start=$(date +%s%N)
    "$program" train --steps "$steps" --seed 1 --out "$folder" "$@" >"$out/log" 2>&1 || cat "$out/log"
    echo "$(( ($(date +%s%N) - start) / 1000000 )) ms"
}
# Which compiler made libgm.a: the other one brings an OpenMP library that this one's objects do not know.
nm "$BUILD/libgm.a" 2>/dev/null | grep -q __kmpc_ && library=clang || library=gcc
# build CC PROFILE TARGET [--standalone]: sets $program; false when it cannot be built here
build() {
    [ "$1" = $library ] || set -- "$1" "$2" "$3" --standalone
    program=$out/$1-$2-$3${4:-}
    mkdir -p "$program-out"
    # shellcheck disable=SC2086  # options are words
    "$GMC" "examples/$name.gm" $options --app --numeric="$2" --target="$3" ${4:-} -o "$program-out/$name.c" || return 1
    flags=$("$GMC" --cflags --target="$3")
    libs=$("$GMC" --libs)
    [ -n "${4:-}" ] && flags=$(echo "$flags" | sed 's/-I[^ ]*//') && libs='-lz -lm'
    # shellcheck disable=SC2086  # flags are words
    "$1" $flags "$program-out/$name.c" $libs -o "$program"
}
# Of every target and profile, --quick builds with one compiler only.
wanted() {
    [ -z "$quick" ] && return
    case "$1 $2 $3" in
        'gcc fma avx2' | 'clang fma avx512' | 'gcc portable sse2' | 'clang portable avx2') return 0 ;;
        *) return 1 ;;
    esac
}
has() { grep -q -m1 "$1" /proc/cpuinfo; }

for profile in fma portable; do
    targets='sse2 avx2 avx512'
    [ $profile = fma ] && targets='avx2 avx512'
    for target in $targets; do
        case $target in avx512) need=avx512bw ;; avx2) need=fma ;; *) need=sse2 ;; esac
        has $need || { echo "SKIPPED: this machine has no $need for $target"; continue; }
        for cc in gcc clang; do
            wanted $cc $profile $target || continue
            command -v $cc >/dev/null || { echo "SKIPPED: $cc is not installed"; continue; }
            build $cc $profile $target || { bad=1; continue; }
            time=$(OMP_NUM_THREADS=2 train "$program" "$program.run")
            report $profile "$cc $target, 2 threads" "$program.run" "$time"
        done
    done
done

has fma || { echo "SKIPPED: threads, --standalone and resuming need avx2"; exit $bad; }
build $library fma avx2
for threads in 1 3 4; do
    time=$(OMP_NUM_THREADS=$threads train "$program" "$out/threads$threads")
    report fma "$library avx2, $threads threads" "$out/threads$threads" "$time"
done

linked=$program
build $library fma avx2 --standalone && time=$(train "$program" "$out/standalone") &&
    report fma "$library avx2, --standalone" "$out/standalone" "$time"

# Killed as soon as the checkpoint of step $kill_at is there, then resumed.
"$linked" train --steps "$steps" --seed 1 --save-every "$kill_at" --out "$out/killed" >/dev/null 2>&1 &
pid=$!
until [ -e "$out/killed/last.safetensors" ]; do kill -0 $pid 2>/dev/null || break; done
kill -9 $pid 2>/dev/null
wait $pid 2>/dev/null
[ $? -eq 137 ] || { echo "the run to be killed had ended by itself" && bad=1; }
time=$(train "$linked" "$out/killed" --resume)
report fma "killed at $kill_at, resumed" "$out/killed" "$time"
exit $bad
