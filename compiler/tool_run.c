/* tool_run.c -- gmc run FILE.gm ARGS...: a model as if it were a script.
   In: a model file and the arguments of its program.  Out: the program, started in place of gmc.
   The binary is cached under the hash of the emitted C, the flags and the library, so that a change of
   any of them builds anew, and nothing else does. */
#include "tools.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const char *cache_folder(Arena *a)
{
    const char *cache = getenv("XDG_CACHE_HOME"), *home = getenv("HOME");
    const char *base = cache && *cache ? cache : home && *home ? arena_printf(a, "%s/.cache", home) : "/tmp";
    const char *folder = arena_printf(a, "%s/gmc", base);
    if ((mkdir(base, 0700) && errno != EEXIST) || (mkdir(folder, 0700) && errno != EEXIST))
        fail_io("cannot make the folder '%s' for compiled programs: %s", folder, strerror(errno));
    return folder;
}

static const char *cache_key(Arena *a, const Program *p, const char *flags)
{
    struct stat library = { 0 };
    stat(arena_printf(a, "%s/libgm.a", paths_find(a).lib), &library);
    Text key = { .arena = a };
    text_printf(&key, "%s %s %s %lld %lld\n", GMC_VERSION, c_compiler(), flags,
                (long long)library.st_size, (long long)library.st_mtime);
    text_add(&key, p->c.at, p->c.length);
    text_add(&key, p->h.at, p->h.length);
    char hex[65];
    sha256_hex(key.at, key.length, hex);
    return arena_printf(a, "%s-%.16s", p->name, hex);
}

static void write_text(const char *path, const Text *text)
{
    if (!write_file(path, text->at, text->length))
        fail_io("cannot write '%s': %s", path, strerror(errno));
}

/* Builds in a folder of its own and renames, so that two at once do no harm. */
static void build_program(Arena *a, const Program *p, const char *flags, const char *binary)
{
    const char *folder = make_temp_dir(a);
    const char *c = arena_printf(a, "%s/%s.c", folder, p->name);
    write_text(c, &p->c);
    write_text(arena_printf(a, "%s/%s", folder, p->header), &p->h);
    const char *made = arena_printf(a, "%s.%ld", binary, (long)getpid());
    int code = compile_c(a, flags, c, link_flags(a), made);
    remove_temp_dir(folder);
    if (code == 127)
        fail_io("cannot start the C compiler '%s': set CC to one that is installed", c_compiler());
    if (code)
        fatal("'%s' refuses the emitted C", c_compiler());
    if (rename(made, binary))
        fail_io("cannot write '%s': %s", binary, strerror(errno));
}

int tool_run(const Options *o)
{
    if (!o->file)
        fail_usage("gmc run needs a file: gmc run FILE.gm ARGS...");
    Arena *a = arena_new();
    Options app = *o;
    app.app = true;
    Program *p = tool_compile(a, &app);
    if (!p)
        return EXIT_BAD_PROGRAM;
    const char *flags = compile_flags(a, p->target);
    const char *binary = arena_printf(a, "%s/%s", cache_folder(a), cache_key(a, p, flags));
    if (access(binary, X_OK))
        build_program(a, p, flags, binary);
    int count = 0;
    while (o->rest[count])
        count++;
    char **argv = arena_array(a, char *, count + 2);
    argv[0] = arena_strndup(a, p->name, strlen(p->name));
    memcpy(argv + 1, o->rest, sizeof *argv * (size_t)count);
    execv(binary, argv);
    fail_io("cannot start '%s': %s", binary, strerror(errno));
}
