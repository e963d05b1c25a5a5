# gmc run: builds once, then starts from the cache; arguments and exit code go through.
set -eu
export XDG_CACHE_HOME="$TMP/cache"
programs() { find "$XDG_CACHE_HOME/gmc" -type f -perm -u+x | wc -l; }
"$GMC" run examples/vae.gm info --json | grep -q '"parameters"'
[ "$(programs)" -eq 1 ]
CC=/nonexistent "$GMC" run examples/vae.gm info >/dev/null 2>&1 && exit 1   # another compiler: a new key
"$GMC" run examples/vae.gm info >/dev/null
[ "$(programs)" -eq 1 ]
"$GMC" run examples/vae.gm nonsense >/dev/null 2>&1 && exit 1
[ "$?" -le 2 ]
