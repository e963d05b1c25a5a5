/* share.c -- kernels that differ in sizes share one function, which is told its sizes.
   In: every kernel of the file, written once with plain names and without its sizes: that text is the key.
   Out: the function each kernel calls, and what it tells it.
   Invariant: a size is an argument only where two kernels of one function differ in it, and sizes that agree in
   all of them are one argument; so a function that one kernel calls has its sizes in its text. */
#include <string.h>

#include "emit/emit.h"

enum { UNROLLED = 4 };           /* loops of fewer vectors keep their size: they are unrolled */

static const char *told(KernelWriter *kw, Size s)
{
    int i = kw->sizes.count;
    if (kw->fixed && !s.table)
        return s.text;
    s.in_tile = kw->in_tile;
    vec_push(kw->p->arena, &kw->sizes, s);
    if (kw->plain)
        return arena_printf(kw->p->arena, "#%d", i);
    return kw->told && kw->told[i] ? kw->told[i] : s.text;
}

const char *size_text(KernelWriter *kw, const char *role, int64_t size)
{
    return told(kw, (Size){ role, arena_printf(kw->p->arena, "%lld", (long long)size), "int64_t ", false, NULL });
}

const char *extent_text(KernelWriter *kw, const char *index, int64_t extent, bool inner)
{
    static const struct { char index; const char *role; } roles[] = {
        { 'j', "columns" }, { 'i', "rows" }, { 'h', "images" }, { 'g', "groups" },
    };
    const char *role = "outer";
    if (inner && extent < UNROLLED * kw->p->target->lanes)
        return arena_printf(kw->p->arena, "%lld", (long long)extent);
    for (size_t i = 0; i < sizeof roles / sizeof *roles; i++)
        if (*index == roles[i].index)
            role = roles[i].role;
    return size_text(kw, role, extent);
}

const char *factor_text(KernelWriter *kw, double factor)
{
    Arena *a = kw->p->arena;
    float f = (float)factor;
    if (f == 0 || f == 1 || f == -1 || f - f != 0)
        return number_text(a, factor);
    const char *size = told(kw, (Size){ "factor", number_text(a, f < 0 ? -factor : factor), "float ", false, NULL });
    return f < 0 ? arena_printf(a, "-%s", size) : size;
}

/* The table with this text, written if it is not there; what points to it. */
static const char *table_of(KernelTable *t, Writer *w, const Size *s, const char *kernel)
{
    Arena *a = t->p->arena;
    bool array = strchr(s->table, '[') != NULL;
    for (int i = 0; i < t->tables.count; i++)
        if (strcmp(t->tables.at[i].text, s->text) == 0)
            return t->tables.at[i].name;
    const char *name = name_unique(&t->names, arena_printf(a, "%s_%s", kernel, s->role));
    Text declared = { .arena = a };
    text_printf(&declared, s->table, name);
    w_line(w, "static const %s = {", declared.at);
    w_text(w, s->text, strlen(s->text));
    w_line(w, "};");
    w_blank(w);
    const char *pointer = array ? name : arena_printf(a, "&%s", name);
    vec_push(a, &t->tables, (ConstTable){ s->text, pointer });
    return pointer;
}

void write_table(KernelWriter *kw, const char *role, const char *declare, const char *text)
{
    Arena *a = kw->p->arena;
    const char *type = arena_printf(a, "const %.*s *", (int)strcspn(declare, " "), declare);
    Size s = { role, text, type, false, declare };
    const char *name = told(kw, s);
    if (name != text)                        /* plain, or an argument, which is called the same */
        return;
    Writer before = { &kw->before, 0 };
    w_line(&kw->w, "%sconst %s = %s;", type, role, table_of(kw->table, &before, &s, kw->name));
}

const char *size_arguments(KernelWriter *kw, bool declare, bool tile)
{
    Text t = { .arena = kw->p->arena };
    const Emitted *e = kw->shared;
    for (int i = 0; e && i < e->told.count; i++)
        if (!tile || e->told.at[i].in_tile)
            text_printf(&t, ", %s%s", declare ? e->told.at[i].type : "", e->told.at[i].name);
    return t.at ? t.at : "";
}

/* ---- which sizes are arguments ---- */

static bool agree(const Emitted *e, int a, int b)
{
    for (int m = 0; m < e->sharing.count; m++)
        if (strcmp(e->sharing.at[m]->size[a].text, e->sharing.at[m]->size[b].text) != 0)
            return false;
    return strcmp(e->sharing.at[0]->size[a].type, e->sharing.at[0]->size[b].type) == 0;
}

static bool differs(const Emitted *e, int size)
{
    for (int m = 1; m < e->sharing.count; m++)
        if (strcmp(e->sharing.at[m]->size[size].text, e->sharing.at[0]->size[size].text) != 0)
            return true;
    return false;
}

/* The arguments, each by the first size that is one; told_as[i]: the argument that size i is, or -1. */
static void find_arguments(Arena *a, Emitted *e)
{
    int count = e->sharing.at[0]->sizes;
    const Size *size = e->sharing.at[0]->size;
    e->told_as = arena_array(a, int, count + 1);
    for (int i = 0; i < count; i++) {
        e->told_as[i] = -1;
        if (!differs(e, i))
            continue;
        for (int t = 0; t < e->told.count && e->told_as[i] < 0; t++)
            if (agree(e, e->told.at[t].size, i))
                e->told_as[i] = t;
        if (e->told_as[i] < 0) {
            e->told_as[i] = e->told.count;
            vec_push(a, &e->told, (Told){ i, size[i].type, NULL, false });
        }
        e->told.at[e->told_as[i]].in_tile |= size[i].in_tile;
    }
}

void find_shared(KernelTable *t)
{
    for (int i = 0; i < t->emitted.count; i++)
        find_arguments(t->p->arena, t->emitted.at[i]);
}

void name_sizes(KernelWriter *kw)
{
    Emitted *e = kw->shared;
    const Sharing *first = e ? e->sharing.at[0] : NULL;
    if (!e)
        return;
    for (int i = 0; i < e->told.count; i++) {
        const Size *size = &first->size[e->told.at[i].size];
        e->told.at[i].name = size->table ? size->role : name_unique(&kw->names, size->role);   /* tables' are reserved */
    }
    kw->told = arena_array(kw->p->arena, const char *, first->sizes + 1);
    for (int i = 0; i < first->sizes; i++)
        kw->told[i] = e->told_as[i] < 0 ? NULL : e->told.at[e->told_as[i]].name;
}

const char *const *told_sizes(KernelTable *t, Writer *w, const Sharing *s, int *count)
{
    const Emitted *e = s->emitted;
    *count = e->told.count;
    const char **text = arena_array(t->p->arena, const char *, *count + 1);
    for (int i = 0; i < *count; i++) {
        const Size *size = &s->size[e->told.at[i].size];
        text[i] = size->table ? table_of(t, w, size, s->kernel->name) : size->text;
    }
    return text;
}
