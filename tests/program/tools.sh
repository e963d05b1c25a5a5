# size, dot, ops and passes print what they promise.
set -eu
"$GMC" size examples/vae.gm | grep -q 'parameters in'
"$GMC" size examples/vae.gm --json | grep -q '"arena_least_bytes"'
"$GMC" examples/vae.gm --emit=dot | grep -q '^digraph vae {'
"$GMC" --ops | diff docs/ops.md -
"$GMC" --passes | diff docs/passes.md -
"$GMC" --version | grep -q '^gmc [0-9]'
"$GMC" --help | grep -q -- '--standalone'
