#!/bin/sh
# Makes sure that what building gmc needs is there. Installs what is missing with apt where this
# user may, and otherwise names the packages. Silent when nothing is missing.
set -u

missing=
need()    { command -v "$1" >/dev/null 2>&1 || missing="$missing $2"; }
need_header() {
    printf '#include <%s>\n' "$1" | ${CC:-cc} -E - >/dev/null 2>&1 || missing="$missing $2"
}
need_libclang() {
    for library in /usr/lib/*/libclang-1[4-9]*.so* /usr/lib/*/libclang.so* /usr/lib/llvm-*/lib/libclang.so*; do
        [ -e "$library" ] && return
    done
    missing="$missing libclang1-14"
}

need gcc gcc
need make make
need flex flex
need bison bison
CC=$(command -v gcc || command -v cc || echo cc)
need_header stdio.h libc6-dev
need_header zlib.h zlib1g-dev
need_header png.h libpng-dev
need_header jpeglib.h libjpeg62-turbo-dev
need_libclang
[ -z "$missing" ] && exit 0

missing=${missing# }
if ! command -v apt-get >/dev/null 2>&1; then
    echo "gmc needs these packages (Debian's names): $missing" >&2
    exit 1
fi
sudo=
if [ "$(id -u)" -ne 0 ]; then
    sudo="sudo -n"
    if ! $sudo true 2>/dev/null; then
        echo "gmc needs some packages; please run: sudo apt-get install $missing" >&2
        exit 1
    fi
fi
echo "Installing: $missing"
$sudo apt-get update -q >/dev/null 2>&1
# shellcheck disable=SC2086  # one word per package
if ! $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $missing
then
    echo "apt could not install: $missing" >&2
    exit 1
fi
