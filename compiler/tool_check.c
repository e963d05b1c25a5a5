/* tool_check.c -- gmc check FILE.c: the emitted file against the house rules, through libclang.
   In: an emitted file, whose target stands in its text.  Out: its findings; exit 1 when there is one. */
#include "tools.h"

#include <errno.h>
#include <string.h>

/* The emitted file says which macro of vec.h it was made for. */
static const Target *target_of(const char *text)
{
    for (int i = 0; target_at(i); i++)
        if (strstr(text, target_at(i)->macro))
            return target_at(i);
    return target_find("native");
}

/* Where a C compiler keeps headers that libclang may lack: stddef.h without clang's package, omp.h. */
static const char *compiler_headers(Arena *a)
{
    const char *folder = make_temp_dir(a);
    const char *file = arena_printf(a, "%s/path", folder);
    int words;
    char *argv[] = { split_words(a, c_compiler(), &words)[0], "-print-file-name=include", NULL };
    size_t length = 0;
    char *path = process_run(argv, file) ? NULL : read_file(a, file, 4096, &length);
    remove_temp_dir(folder);
    if (!path || *path != '/')
        return "";
    path[strcspn(path, "\n")] = '\0';
    return arena_printf(a, " -idirafter %s", path);
}

/* What the file may export begins with the name on its first line, "vae.c -- from vae.gm"; a file without
   that line is called as it should be. */
static const char *prefix_of(Arena *a, const char *path, const char *text)
{
    const char *base = strrchr(path, '/') ? strrchr(path, '/') + 1 : path;
    size_t name = strspn(text, "/* ");
    if (!strncmp(text + name + strcspn(text + name, ".\n"), ".c -- from ", 11))
        base = text + name;
    return arena_strndup(a, base, strcspn(base, "."));
}

int tool_check(const Options *o)
{
    if (!o->file)
        fail_usage("gmc check needs a file: gmc check FILE.c");
    Arena *a = arena_new();
    size_t length;
    const char *text = read_file(a, o->file, (size_t)256 << 20, &length);
    if (!text)
        fail_io("cannot read '%s': %s", o->file, strerror(errno));
    const char *flags = arena_printf(a, "%s%s", compile_flags(a, target_of(text)), compiler_headers(a));
    int findings = check_emitted(a, o->file, flags, prefix_of(a, o->file, text));
    arena_free(a);
    if (findings < 0) {
        fprintf(stderr, "gmc check: libclang is not installed (Debian: libclang1-14); nothing was checked\n");
        return EXIT_IO;
    }
    return findings ? EXIT_BAD_PROGRAM : EXIT_OK;
}
