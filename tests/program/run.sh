# gmc run: builds once, then starts from the cache; arguments and exit code go through.
set -eu
export XDG_CACHE_HOME="$TMP/cache"
"$GMC" run examples/vae.gm info --json | grep -q '"parameters"'
[ "$(ls "$XDG_CACHE_HOME/gmc" | wc -l)" -eq 1 ]
CC=/nonexistent "$GMC" run examples/vae.gm info >/dev/null 2>&1 && exit 1   # another compiler: a new key
"$GMC" run examples/vae.gm info >/dev/null
[ "$(ls "$XDG_CACHE_HOME/gmc" | wc -l)" -eq 1 ]
"$GMC" run examples/vae.gm nonsense >/dev/null 2>&1 && exit 1
[ "$?" -le 2 ]
