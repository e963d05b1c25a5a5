/* verify_run.c -- builds an emitted model together with runtime/verify/driver.c and runs it.
   In: the model and a target.  Out: the driver's records.  The driver sees the model only through its
   descriptor, so one text serves every model. */
#include "verify.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

static void write_text(const char *path, const char *text, size_t length)
{
    if (!write_file(path, text, length))
        fail_io("cannot write '%s': %s", path, strerror(errno));
}

static void compile_part(Verify *v, const char *flags, const char *source, const char *tail, const char *out)
{
    int code = compile_c(v->arena, flags, source, tail, out);
    if (code == 127)
        fail_io("cannot start the C compiler '%s': set CC to one that is installed", c_compiler());
    if (code)
        fatal("'%s' refuses '%s'", c_compiler(), source);
}

const char *verify_build(Verify *v, const char *target)
{
    Arena *a = v->arena;
    Options o = *v->options;
    o.target = target;
    o.app = true;
    o.out = NULL;
    const Program *p = tool_compile(a, &o);
    if (!p)
        fatal("the model compiled once, and then for target '%s' it did not", target);
    const char *base = arena_printf(a, "%s/%s", v->folder, target);
    const char *c = arena_printf(a, "%s.c", base), *driver = arena_printf(a, "%s/driver.c", v->folder);
    /* The scalar build is slow in any case, and quick to make at -O1; no level of optimisation may show in the bits. */
    const char *flags = arena_printf(a, "%s%s", compile_flags(a, p->target), strcmp(target, "scalar") == 0 ? " -O1" : "");
    size_t length;
    const char *text = builtin_file("runtime/verify/driver.c", &length);
    write_text(c, p->c.at, p->c.length);
    write_text(arena_printf(a, "%s/%s", v->folder, p->header), p->h.at, p->h.length);
    write_text(driver, text, length);
    const char *model = arena_printf(a, "%s-model.o", base);
    compile_part(v, flags, c, "-c", model);
    compile_part(v, flags, driver, arena_printf(a, "%s %s", model, link_flags(a)), base);
    return base;
}

/* "NAME COUNT\n" and COUNT values, to the end of the file. */
static void read_records(Verify *v, Dump *d)
{
    const char *at = d->bytes, *end = at + d->length;
    while (at < end) {
        const char *line = memchr(at, '\n', (size_t)(end - at));
        const char *space = line;
        while (space && space > at && *space != ' ')
            space--;
        if (!space || space == at)
            fatal("'%s' is no file of records", d->path);
        Record r = { arena_strndup(v->arena, at, (size_t)(space - at)), strtoll(space + 1, NULL, 10), NULL };
        /* The values follow a line of any length: a copy aligns them. */
        size_t bytes = (size_t)r.count * 4;
        if ((size_t)(end - line - 1) < bytes)
            fatal("'%s' ends early", d->path);
        r.at = memcpy(arena_alloc(v->arena, bytes + 1), line + 1, bytes);
        vec_push(v->arena, &d->record, r);
        at = line + 1 + bytes;
    }
}

Dump verify_run(Verify *v, const char *program, int threads)
{
    Dump d = { .path = arena_printf(v->arena, "%s-%d.records", program, threads) };
    char *argv[] = { arena_printf(v->arena, "%s", program), arena_printf(v->arena, "%s", d.path),
                     arena_printf(v->arena, "%d", threads), NULL };
    int code = process_run(argv, NULL);
    if (code)
        fatal("the emitted program failed with exit code %d", code);
    d.bytes = read_file(v->arena, d.path, (size_t)1 << 40, &d.length);
    if (!d.bytes)
        fail_io("cannot read '%s': %s", d.path, strerror(errno));
    read_records(v, &d);
    return d;
}

const Record *dump_find(const Dump *d, const char *entry, const char *part, const char *name)
{
    size_t e = strlen(entry), p = strlen(part);
    for (int i = 0; i < d->record.count; i++) {
        const char *n = d->record.at[i].name;
        if (!strncmp(n, entry, e) && n[e] == '/' && !strncmp(n + e + 1, part, p) && n[e + 1 + p] == '/'
            && !strcmp(n + e + p + 2, name))
            return &d->record.at[i];
    }
    return NULL;
}
