# The same weights for every target, profile and compiler, linked and standalone, killed and resumed: the
# short form of tests/reproduce.sh.  It names its compilers itself, without the sanitizers' flags.
if nm "$BUILD/libgm.a" 2>/dev/null | grep -q __asan_; then
    echo "built with sanitizers"
    exit 77
fi
exec sh tests/reproduce.sh --quick
