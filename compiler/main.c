/* main.c -- the command line of gmc: one table of options gives the parser and --help.
   In: argv.  Out: the emitted files, a dump, or what a tool prints, and the exit code:
   0 ok, 1 bad program, 2 bad usage, 70 internal error, 74 input/output. */
#include "tools.h"

#include <ctype.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_FILE = 16 << 20 };

typedef enum { TAKES_NOTHING, TAKES_TEXT, TAKES_MANY } Takes;

typedef struct {
    const char *name, *value;    /* "--target", "NAME" in --help */
    Takes       takes;
    size_t      offset;          /* of the member of Options it sets */
    const char *doc;
} OptionRow;

#define AT(member) offsetof(Options, member)
static const OptionRow option_table[] = {
    { "-o",           "FILE.c", TAKES_TEXT,    AT(out),        "write FILE.c and FILE.h (default: the C text on standard output)" },
    { "--app",        NULL,     TAKES_NOTHING, AT(app),        "emit main as well: train, test, sample, info, bench, verify" },
    { "--standalone", NULL,     TAKES_NOTHING, AT(standalone), "paste the runtime into FILE.c, which then needs no library" },
    { "--target",     "NAME",   TAKES_TEXT,    AT(target),     "native (default), avx512, avx2, sse2 or scalar" },
    { "--numeric",    "NAME",   TAKES_TEXT,    AT(numeric),    "fma (default) or portable: each has its own bits" },
    { "--mem",        "BYTES",  TAKES_TEXT,    AT(mem),        "most working memory of a training step: 64M, or 60%" },
    { "--set",        "NAME=VALUE", TAKES_MANY, AT(sets),      "give a `let` of the program another value" },
    { "--emit",       "KIND",   TAKES_TEXT,    AT(emit),       "c (default) or dot: the simplified graph for Graphviz" },
    { "--dump",       "PASS",   TAKES_TEXT,    AT(dump),       "print what this pass left (see --passes)" },
    { "--stop",       "PASS",   TAKES_TEXT,    AT(stop),       "stop after this pass" },
    { "--time",       NULL,     TAKES_NOTHING, AT(time),       "print each pass's time on standard error" },
    { "--json",       NULL,     TAKES_NOTHING, AT(json),       "size and verify: one JSON object" },
    { "--cflags",     NULL,     TAKES_NOTHING, AT(cflags),     "print the flags that emitted C is compiled with" },
    { "--libs",       NULL,     TAKES_NOTHING, AT(libs),       "print what a program made with --app is linked with" },
    { "--ops",        NULL,     TAKES_NOTHING, AT(ops),        "print the table of operations" },
    { "--passes",     NULL,     TAKES_NOTHING, AT(passes),     "print the table of passes" },
    { "--version",    NULL,     TAKES_NOTHING, AT(version),    "print the version" },
    { "--help",       NULL,     TAKES_NOTHING, AT(help),       "print this" },
};
#undef AT
enum { OPTIONS = sizeof option_table / sizeof option_table[0] };

static const struct { const char *name; int (*run)(const Options *); const char *doc; } commands[] = {
    { "run",    tool_run,    "compile with --app, build (cached) and start with ARGS" },
    { "size",   tool_size,   "parameters, FLOPs, arena and lines of the emitted C" },
    { "check",  tool_check,  "ask libclang whether an emitted file keeps the house rules" },
    { "verify", tool_verify, "emitted C against the interpreter, gradients, threads, targets" },
};
enum { COMMANDS = sizeof commands / sizeof commands[0] };

static int print_help(void)
{
    printf("gmc compiles a generative model (FILE.gm) to C.\n\n"
           "usage: gmc FILE.gm [-o FILE.c] [options]\n"
           "       gmc run FILE.gm [ARGS...]\n"
           "       gmc size|verify FILE.gm [--json]\n"
           "       gmc check FILE.c\n\ncommands\n");
    for (int i = 0; i < COMMANDS; i++)
        printf("  %-22s %s\n", commands[i].name, commands[i].doc);
    printf("\noptions\n");
    for (int i = 0; i < OPTIONS; i++) {
        char left[40];
        const OptionRow *o = &option_table[i];
        snprintf(left, sizeof left, "%s%s%s", o->name, o->value ? (o->name[1] == '-' ? "=" : " ") : "",
                 o->value ? o->value : "");
        printf("  %-22s %s\n", left, o->doc);
    }
    printf("\nexit codes: 0 ok, 1 bad program, 2 bad usage, 70 internal error, 74 input/output\n");
    return EXIT_OK;
}

static const OptionRow *find_option(const char *word, size_t length)
{
    for (int i = 0; i < OPTIONS; i++)
        if (strlen(option_table[i].name) == length && !strncmp(option_table[i].name, word, length))
            return &option_table[i];
    const char *names[OPTIONS];
    for (int i = 0; i < OPTIONS; i++)
        names[i] = option_table[i].name;
    char name[64];
    snprintf(name, sizeof name, "%.*s", (int)length, word);
    const char *near = nearest_name(name, names, OPTIONS);
    if (near)
        fail_usage("unknown option '%s': did you mean '%s'?", name, near);
    fail_usage("unknown option '%s'; gmc --help lists them", name);
}

/* Handles argv[i], and the value after it where it takes one; returns the last index used. */
static int read_option(Arena *a, Options *to, int argc, char **argv, int i)
{
    const char *word = argv[i], *equals = word[1] == '-' ? strchr(word, '=') : NULL;
    const OptionRow *row = find_option(word, equals ? (size_t)(equals - word) : strlen(word));
    char *member = (char *)to + row->offset;
    if (row->takes == TAKES_NOTHING) {
        if (equals)
            fail_usage("option '%s' takes no value", row->name);
        *(bool *)member = true;
        return i;
    }
    const char *value = equals ? equals + 1 : i + 1 < argc ? argv[++i] : NULL;
    if (!value || !*value)
        fail_usage("option '%s' needs a value: %s", row->name, row->value);
    if (row->takes == TAKES_MANY)
        vec_push(a, &to->sets, value);
    else
        *(const char **)member = value;
    return i;
}

static const char *find_command(const char *word)
{
    for (int i = 0; i < COMMANDS; i++)
        if (!strcmp(commands[i].name, word))
            return commands[i].name;
    return NULL;
}

static void read_options(Arena *a, Options *to, int argc, char **argv)
{
    for (int i = 1; i < argc; i++) {
        if (argv[i][0] == '-' && argv[i][1])
            i = read_option(a, to, argc, argv, i);
        else if (!to->command && !to->file && find_command(argv[i]))
            to->command = find_command(argv[i]);
        else if (!to->file)
            to->file = argv[i];
        else
            fail_usage("one file at a time: '%s' follows '%s'", argv[i], to->file);
        /* What follows the file belongs to the program that is run. */
        if (to->file && to->command && !strcmp(to->command, "run")) {
            to->rest = argv + i + 1;
            return;
        }
    }
}

static void check_word(const char *option, const char *word, int count, const char *const *known)
{
    if (!word)
        return;
    Text all = { .arena = arena_new() };
    for (int i = 0; i < count; i++) {
        if (!strcmp(known[i], word))
            return;
        text_printf(&all, "%s%s", i ? ", " : "", known[i]);
    }
    const char *near = nearest_name(word, known, count);
    if (near)
        fail_usage("%s '%s' is unknown: did you mean '%s'?", option, word, near);
    fail_usage("%s '%s' is unknown; known are: %s", option, word, all.at);
}

enum { MOST_TARGETS = 16 };      /* that --target can name */

/* The values are checked before any file is read, so that a slip costs nothing. */
static void check_options(const Options *o)
{
    const char *targets[MOST_TARGETS] = { "native" };
    int known = 1;
    for (; known < MOST_TARGETS && target_at(known - 1); known++)
        targets[known] = target_at(known - 1)->name;
    static const char *const numerics[] = { "fma", "portable" };
    static const char *const kinds[] = { "c", "dot" };
    const char *const *passes;
    int count = passes_names(&passes);
    check_word("--target", o->target, known, targets);
    check_word("--numeric", o->numeric, 2, numerics);
    check_word("--emit", o->emit, 2, kinds);
    check_word("--dump", o->dump, count, passes);
    check_word("--stop", o->stop, count, passes);
    size_t length = o->out ? strlen(o->out) : 0;
    bool c = !o->emit || !strcmp(o->emit, "c");
    if (o->out && c && (length < 3 || strcmp(o->out + length - 2, ".c")))
        fail_usage("-o '%s': the name must end in .c; the header is written beside it", o->out);
    for (int i = 0; i < o->sets.count; i++)
        if (!strchr(o->sets.at[i], '=') || o->sets.at[i][0] == '=')
            fail_usage("--set '%s' must be NAME=VALUE", o->sets.at[i]);
}

/* "models/my-vae.gm" -> "my-vae" */
static const char *stem_of(Arena *a, const char *path)
{
    const char *base = strrchr(path, '/') ? strrchr(path, '/') + 1 : path;
    const char *dot = strrchr(base, '.');
    return arena_strndup(a, base, dot && dot > base ? (size_t)(dot - base) : strlen(base));
}

/* Whether NAME_t is a type of C's library, or NAME_... what the emitted text calls its own. */
static bool is_bad_prefix(const char *stem)
{
    static const char *const bad[] = {
        "size", "ssize", "ptrdiff", "wchar", "wint", "max_align", "float", "double", "div", "ldiv", "lldiv", "fpos",
        "time", "clock", "off", "int8", "int16", "int32", "int64", "intmax", "intptr", "uint8", "uint16", "uint32",
        "uint64", "uintmax", "uintptr", "gm", "gmd", "run", "check", "call", "kernels",
    };
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        if (!strcmp(stem, bad[i]))
            return true;
    return false;
}

/* The prefix of everything emitted: the stem made a C identifier. */
static const char *prefix_of(Arena *a, const char *path)
{
    const char *stem = stem_of(a, path);
    bool bad = isdigit((unsigned char)*stem) || is_bad_prefix(stem);
    char *name = arena_printf(a, "%s%s", bad ? "m" : "", stem);
    for (char *c = name; *c; c++)
        if (!isalnum((unsigned char)*c) || (unsigned char)*c > 127)
            *c = '_';
    return name;
}

/* 1048576, 1.5G, 64M, 100K, or 60%. */
static void read_memory(Program *p, const char *text)
{
    static const char units[] = "KMG";
    char *end;
    p->mem = strtod(text, &end);
    const char *unit = *end ? strchr(units, *end) : NULL;
    p->mem_share = *end == '%';
    for (const char *u = units; unit && u <= unit; u++)
        p->mem *= 1024;
    p->mem *= p->mem_share ? 0.01 : 1;
    if (end == text || !(p->mem > 0 && p->mem < 1e18) || (*end && (end[1] || !(unit || p->mem_share))))
        fail_usage("--mem '%s' must be a number of bytes such as 1500000 or 64M, or a share such as 60%%", text);
}

Program *tool_load(Arena *a, const Options *o)
{
    Program *p = arena_new_of(a, Program);
    p->arena = a;
    p->path = o->file;
    p->name = prefix_of(a, o->file);
    p->header = arena_printf(a, "%s.h", o->out ? stem_of(a, o->out) : p->name);
    p->text = read_file(a, o->file, MAX_FILE, &p->length);
    if (!p->text && errno == EFBIG) {
        fprintf(stderr, "%s: error: larger than 16 MiB, which no model file needs\n", o->file);
        exit(EXIT_BAD_PROGRAM);
    }
    if (!p->text)
        fail_io("cannot read '%s': %s", o->file, strerror(errno));
    source_add(p->path, p->text, p->length);
    p->target = target_find(o->target ? o->target : "native");
    p->portable = o->numeric && !strcmp(o->numeric, "portable");
    if (o->mem)
        read_memory(p, o->mem);
    p->app = o->app;
    p->standalone = o->standalone;
    for (int i = 0; i < o->sets.count; i++)
        vec_push(a, &p->sets, o->sets.at[i]);
    p->c.arena = p->h.arena = a;
    return p;
}

Program *tool_compile(Arena *a, const Options *o)
{
    Program *p = tool_load(a, o);
    Walk walk = { .time = o->time, .out = stdout };
    return passes_run(p, &walk) ? p : NULL;
}

static void write_whole(const char *path, const Text *text)
{
    if (!write_file(path, text->at, text->length))
        fail_io("cannot write '%s': %s", path, strerror(errno));
}

/* FILE.c and the header beside it, or the C text on standard output. */
static void write_emitted(const Program *p, const Options *o)
{
    if (!o->out) {
        if (fwrite(p->c.at, 1, p->c.length, stdout) != p->c.length || fflush(stdout))
            fail_io("cannot write to standard output: %s", strerror(errno));
        return;
    }
    write_whole(arena_printf(p->arena, "%.*s.h", (int)strlen(o->out) - 2, o->out), &p->h);
    write_whole(o->out, &p->c);
}

static void write_dot(const Program *p, const Options *o)
{
    char *bytes = NULL;
    size_t length = 0;
    FILE *to = o->out ? open_memstream(&bytes, &length) : stdout;
    if (!to)
        fatal("out of memory");
    print_dot(to, p);
    if (!o->out)
        return;
    fclose(to);
    if (!write_file(o->out, bytes, length))
        fail_io("cannot write '%s': %s", o->out, strerror(errno));
    free(bytes);
}

static int compile(const Options *o)
{
    Arena *a = arena_new();
    Program *p = tool_load(a, o);
    bool dot = o->emit && !strcmp(o->emit, "dot");
    /* A dump alone needs nothing after it. */
    const char *stop = o->stop ? o->stop : dot ? "simplify" : o->out ? NULL : o->dump;
    Walk walk = { o->dump, stop, o->time, stdout };
    bool good = passes_run(p, &walk);
    if (good && dot)
        write_dot(p, o);
    else if (good && !stop)
        write_emitted(p, o);
    arena_free(a);
    return good ? EXIT_OK : EXIT_BAD_PROGRAM;
}

/* Questions that need no file; -1 when none was asked. */
static int answer(const Options *o)
{
    Arena *a = arena_new();
    const Target *target = target_find(o->target ? o->target : "native");
    int code = EXIT_OK;
    if (o->help)
        print_help();
    else if (o->version)
        printf("gmc %s\n", GMC_VERSION);
    else if (o->cflags)
        printf("%s\n", compile_flags(a, target));
    else if (o->libs)
        printf("%s\n", link_flags(a));
    else if (o->ops)
        print_ops(stdout);
    else if (o->passes)
        print_passes(stdout);
    else
        code = -1;
    arena_free(a);
    return code;
}

int main(int argc, char **argv)
{
    Arena *a = arena_new();
    Options o = { 0 };
    read_options(a, &o, argc, argv);
    check_options(&o);
    int code = answer(&o);
    if (code < 0 && !o.file)
        fail_usage("no file given; usage: gmc FILE.gm -o FILE.c, or gmc --help");
    for (int i = 0; code < 0 && o.command && i < COMMANDS; i++)
        if (!strcmp(commands[i].name, o.command))
            code = commands[i].run(&o);
    if (code < 0)
        code = compile(&o);
    if (fflush(stdout) || ferror(stdout))
        fail_io("cannot write to standard output: %s", strerror(errno));
    arena_free(a);
    return code;
}
