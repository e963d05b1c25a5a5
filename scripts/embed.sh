#!/bin/sh
# Writes a C file with the bytes of the files named, and builtin_file() that finds them by path:
# the language's library and the runtime's text travel inside the compiler.
set -eu

echo '/* Made by scripts/embed.sh: the files that gmc carries. */'
echo '#include <string.h>'
echo '#include "gmc.h"'
echo
i=0
for file; do
    echo "static const unsigned char file_${i}[] = { /* $file */"
    od -An -v -tu1 "$file" | sed 's/  */ /g; s/^ //; s/ /,/g; s/$/,/'
    echo '0 };'
    i=$((i + 1))
done

echo 'static const struct { const char *name; const unsigned char *text; size_t length; } files[] = {'
i=0
for file; do
    echo "    { \"$file\", file_$i, sizeof file_$i - 1 },"
    i=$((i + 1))
done
cat <<'END'
};

const char *builtin_file(const char *name, size_t *length)
{
    for (size_t i = 0; i < sizeof files / sizeof files[0]; i++)
        if (!strcmp(files[i].name, name)) {
            if (length)
                *length = files[i].length;
            return (const char *)files[i].text;
        }
    return NULL;
}
END
