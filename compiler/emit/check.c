/* check.c -- does emitted C keep the house rules?
   In: the path of a C file, its flags and its prefix.  Out: one line per finding on standard output,
   "vae.c:120:5: calls malloc".  Refused: any diagnostic of clang, calls that take or free memory or end
   the process (the app section may), variable-length arrays, recursion, globals that change, and symbols
   exported outside the prefix.  Invariant: only what stands in the file itself is looked at, no header. */
#include "tools.h"

#include <stdlib.h>
#include <string.h>

#include "emit/libclang.h"

typedef struct { const char *name; unsigned line, column; Vec(int) calls; int state; } Function;

typedef struct {
    Clang       clang;
    Arena      *arena;
    const char *path, *prefix;
    unsigned    app;             /* first line of the app section */
    Vec(Function) functions;
    int         current;         /* the function whose body is visited, or -1 */
    int         findings;
} Check;

static const char *const forbidden[] = {
    "malloc", "calloc", "realloc", "reallocarray", "free", "aligned_alloc", "posix_memalign", "memalign",
    "strdup", "strndup", "alloca", "__builtin_alloca", "mmap", "munmap", "sbrk", "brk",
    "exit", "_exit", "_Exit", "abort",
};

static const char *const strict_flags[] = {
    "-x", "c", "-Wall", "-Wextra", "-Wpedantic", "-Wshadow", "-Wvla", "-Wstrict-prototypes",
    "-Wold-style-definition", "-Wmissing-prototypes", "-Wpointer-arith",
};

static void report(Check *c, unsigned line, unsigned column, const char *what)
{
    printf("%s:%u:%u: %s\n", c->path, line, column, what);
    c->findings++;
}

static const char *keep_string(Check *c, ClangString s)
{
    const char *text = c->clang.getCString(s);
    const char *kept = arena_printf(c->arena, "%s", text ? text : "");
    c->clang.disposeString(s);
    return kept;
}

static void find_place(const Check *c, ClangLocation at, unsigned *line, unsigned *column)
{
    unsigned offset;
    void *file;
    c->clang.getSpellingLocation(at, &file, line, column, &offset);
}

static int function_index(Check *c, const char *name)
{
    for (int i = 0; i < c->functions.count; i++)
        if (!strcmp(c->functions.at[i].name, name))
            return i;
    vec_push(c->arena, &c->functions, (Function){ .name = name });
    return c->functions.count - 1;
}

/* ---- one declaration or call ------------------------------------------------------------- */

static bool has_variable_size(const Check *c, ClangType type)
{
    for (type = c->clang.getCanonicalType(type); type.kind; ) {
        if (type.kind == CLANG_VARIABLE_ARRAY)
            return true;
        type = c->clang.getCanonicalType(type.kind == CLANG_POINTER ? c->clang.getPointeeType(type)
                                                                    : c->clang.getArrayElementType(type));
    }
    return false;
}

static void see_call(Check *c, ClangCursor call, unsigned line, unsigned column)
{
    ClangCursor callee = c->clang.getCursorReferenced(call);
    if (callee.kind != CLANG_FUNCTION)
        return;                  /* through a pointer: the caller's own function */
    const char *name = keep_string(c, c->clang.getCursorSpelling(callee));
    for (size_t i = 0; i < sizeof forbidden / sizeof forbidden[0]; i++)
        if (!strcmp(name, forbidden[i]) && (!c->app || line < c->app))
            report(c, line, column, arena_printf(c->arena, "calls %s", name));
    if (c->current >= 0) {
        int to = function_index(c, name);
        vec_push(c->arena, &c->functions.at[c->current].calls, to);
    }
}

static bool is_ours(const Check *c, const char *name)
{
    size_t n = strlen(c->prefix);
    return !strcmp(name, "main") || (!strncmp(name, c->prefix, n) && name[n] == '_');
}

/* An element type's `const` is the array's. */
static bool is_constant(const Check *c, ClangType type)
{
    for (type = c->clang.getCanonicalType(type); type.kind; ) {
        if (c->clang.isConstQualifiedType(type))
            return true;
        type = c->clang.getCanonicalType(c->clang.getArrayElementType(type));
    }
    return false;
}

static int see_inside(ClangCursor at, ClangCursor parent, void *data);

static void see_top(Check *c, ClangCursor at, unsigned line, unsigned column)
{
    const char *name = keep_string(c, c->clang.getCursorSpelling(at));
    bool defined = c->clang.isCursorDefinition(at);
    if (defined && c->clang.getCursorLinkage(at) == CLANG_EXTERNAL && !is_ours(c, name))
        report(c, line, column, arena_printf(c->arena, "exports %s, outside the prefix %s_", name, c->prefix));
    if (at.kind == CLANG_VARIABLE && !is_constant(c, c->clang.getCursorType(at)) && (!c->app || line < c->app))
        report(c, line, column, arena_printf(c->arena, "global %s is not constant", name));
    if (at.kind != CLANG_FUNCTION || !defined)
        return;
    c->current = function_index(c, name);
    c->functions.at[c->current].line = line;
    c->functions.at[c->current].column = column;
}

static int see_inside(ClangCursor at, ClangCursor parent, void *data)
{
    Check *c = data;
    ClangLocation location = c->clang.getCursorLocation(at);
    (void)parent;
    if (!c->clang.Location_isFromMainFile(location))
        return CLANG_CONTINUE;
    unsigned line, column;
    find_place(c, location, &line, &column);
    if (c->current < 0 && (at.kind == CLANG_FUNCTION || at.kind == CLANG_VARIABLE))
        see_top(c, at, line, column);
    if ((at.kind == CLANG_VARIABLE || at.kind == CLANG_PARAMETER)
        && has_variable_size(c, c->clang.getCursorType(at)))
        report(c, line, column, arena_printf(c->arena, "array %s has a variable length",
                                             keep_string(c, c->clang.getCursorSpelling(at))));
    if (at.kind == CLANG_CALL)
        see_call(c, at, line, column);
    if (at.kind == CLANG_FUNCTION) {
        c->clang.visitChildren(at, see_inside, c);
        c->current = -1;
        return CLANG_CONTINUE;
    }
    return CLANG_RECURSE;
}

/* ---- the whole file ---------------------------------------------------------------------- */

enum { UNSEEN, OPEN, DONE };

/* A call back into a function whose calls are still being followed closes a cycle. */
static void follow_calls(Check *c, int i)
{
    Function *f = &c->functions.at[i];
    f->state = OPEN;
    for (int k = 0; k < f->calls.count; k++) {
        const Function *to = &c->functions.at[f->calls.at[k]];
        if (to->state == UNSEEN)
            follow_calls(c, f->calls.at[k]);
        else if (to->state == OPEN)
            report(c, f->line, f->column, arena_printf(c->arena, "recursion: %s calls %s", f->name, to->name));
    }
    f->state = DONE;
}

static void report_diagnostics(Check *c, void *unit)
{
    unsigned count = c->clang.getNumDiagnostics(unit);
    for (unsigned i = 0; i < count; i++) {
        void *d = c->clang.getDiagnostic(unit, i);
        if (c->clang.getDiagnosticSeverity(d) >= CLANG_WARNING) {
            unsigned line, column;
            find_place(c, c->clang.getDiagnosticLocation(d), &line, &column);
            report(c, line, column, keep_string(c, c->clang.getDiagnosticSpelling(d)));
        }
        c->clang.disposeDiagnostic(d);
    }
}

/* The line on which the emitter says that the program around the model begins; 0 without one. */
static unsigned find_app(Check *c)
{
    size_t length;
    const char *text = read_file(c->arena, c->path, (size_t)256 << 20, &length);
    const char *mark = text ? strstr(text, "\n/* ---- app") : NULL;
    unsigned line = 2;
    for (const char *at = text; mark && at < mark; at++)
        line += *at == '\n';
    return mark ? line : 0;
}

static void *parse(Check *c, void *index, const char *flags)
{
    Vec(const char *) args = { 0 };
    int count;
    char **words = split_words(c->arena, flags, &count);
    for (int i = 0; i < count; i++)
        if (strncmp(words[i], "-O", 2))
            vec_push(c->arena, &args, words[i]);
    for (size_t i = 0; i < sizeof strict_flags / sizeof strict_flags[0]; i++)
        vec_push(c->arena, &args, strict_flags[i]);
    return c->clang.parseTranslationUnit(index, c->path, args.at, args.count, NULL, 0, 0);
}

int check_emitted(Arena *a, const char *path, const char *flags, const char *prefix)
{
    Check c = { .arena = a, .path = path, .prefix = prefix, .current = -1 };
    if (!clang_open(&c.clang))
        return -1;
    c.app = find_app(&c);
    void *index = c.clang.createIndex(0, 0);
    void *unit = parse(&c, index, flags);
    if (!unit)
        fail_io("libclang could not read '%s'", path);
    report_diagnostics(&c, unit);
    c.clang.visitChildren(c.clang.getTranslationUnitCursor(unit), see_inside, &c);
    for (int i = 0; i < c.functions.count; i++)
        if (c.functions.at[i].state == UNSEEN)
            follow_calls(&c, i);
    c.clang.disposeTranslationUnit(unit);
    c.clang.disposeIndex(index);
    return c.findings;
}
