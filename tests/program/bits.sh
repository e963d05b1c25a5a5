# The same weights for every target, profile and compiler, linked and standalone, killed and resumed: the
# short form of tests/reproduce.sh.
exec sh tests/reproduce.sh --quick
