# Random programs (MODELS of them: 4), and those of tests/models that once were compiled wrongly, through gmc verify.
set -u
bad=0
tests/random.sh "${MODELS:-4}" || bad=1
GENERATE=tests/models/generate_conv.c tests/random.sh "${MODELS:-4}" || bad=1
GENERATE=tests/models/generate_loop.c tests/random.sh "${MODELS:-4}" || bad=1
GENERATE=tests/models/generate_turns.c tests/random.sh "$((${MODELS:-4} / 2))" || bad=1
for file in tests/models/*.gm; do
    [ -e "$file" ] || continue
    "$GMC" verify "$file" >"$TMP/out" 2>&1 && continue
    echo "FAILED: gmc verify $file"
    grep -E 'FAILED|rror' "$TMP/out" | grep -v '^check ' | head -n 5
    bad=1
done
exit $bad
