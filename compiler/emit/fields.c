/* fields.c -- the data fields in the emitted file, and the weights that are loaded from other files.
   In: Program.data and Program.loads.  Out: the tables `fields` and `loads`, which data.c of the runtime and
   preload.c walk.  A field names its reader, so that a program is linked with the readers it uses. */
#include "emit/emit.h"

bool is_sampler(const Func *f)
{
    return f->kind == FUNC_SAMPLE || f->kind == FUNC_ENCODE || f->kind == FUNC_DECODE;
}

static const char *names(Program *p, int count, const char *const *name)
{
    Text t = { .arena = p->arena };
    if (!count)
        return "NULL";
    text_printf(&t, "(const char *const[]){ ");
    for (int i = 0; i < count; i++)
        text_printf(&t, "%s, ", quoted(p, name[i]));
    text_printf(&t, "NULL }");
    return t.at;
}

/* Which change, whether its argument was given, and what it is. */
static const char *changes(Program *p, const Field *f)
{
#define GM_CHANGE(name, argument, picture, training) "GM_CHANGE_" #name,
    static const char *const kinds[] = { GM_CHANGES(GM_CHANGE) };
#undef GM_CHANGE
    Text t = { .arena = p->arena };
    text_printf(&t, "(const gm_change[]){ ");
    for (int i = 0; i < f->changes.count; i++)
        text_printf(&t, "%s{ %s, %s, %s }", i ? ", " : "", kinds[f->changes.at[i].kind],
                    f->changes.at[i].given ? "true" : "false", number_text(p->arena, f->changes.at[i].value));
    text_printf(&t, " }");
    return t.at;
}

/* The place of a sampler, an encoder or a decoder in the table of samplers. */
static int sampler_number(const Program *p, const Func *f)
{
    int number = 0;
    for (int i = 0; i < p->funcs.count && p->funcs.at[i] != f; i++)
        number += is_sampler(p->funcs.at[i]);
    return number;
}

static bool reads_var(const Func *f, const Var *v)
{
    for (int i = 0; i < f->graph->count; i++)
        if (f->graph->node[i]->op == OP_var && f->graph->node[i]->attr.var == v)
            return true;
    return false;
}

/* Bit i: the update of training step i changes what the encoder reads. */
static uint64_t stale_after(const Program *p, const Func *encoder)
{
    uint64_t mask = 0;
    int step = 0;
    for (int i = 0; i < p->funcs.count; i++) {
        const Func *f = p->funcs.at[i];
        if (f->kind != FUNC_STEP)
            continue;
        for (int u = 0; u < f->updates.count; u++)
            if (reads_var(encoder, f->updates.at[u].var))
                mask |= UINT64_C(1) << step;
        step++;
    }
    return mask;
}

#define GM_SOURCE(name, files, what) "gm_read_" #name,
static const char *const readers[] = { GM_SOURCES(GM_SOURCE) };
#undef GM_SOURCE

/* The readers that this program is linked with. */
static void write_readers(Program *p, Writer *w)
{
    bool seen[SOURCE_COUNT] = { false };
    for (int d = 0; d < p->data.count; d++)
        for (int i = 0; i < p->data.at[d]->fields.count; i++) {
            const Field *f = p->data.at[d]->fields.at[i];
            if (!f->encoder && !seen[f->source])
                w_line(w, "GM_API gm_reader %s;", readers[f->source]);
            seen[f->source] = seen[f->source] || !f->encoder;
        }
    w_blank(w);
}

static void write_field(Program *p, Writer *w, const Field *f)
{
    Text t = { .arena = p->arena };
    for (int i = 0; i < f->shape.rank; i++)
        text_printf(&t, "%s%lld", i ? ", " : "", (long long)f->shape.dim[i]);
    w_line(w, "    { .name = %s, .type = %s, .rank = %d, .dim = { %s }, .classes = %d, .line = %d,", quoted(p, f->name),
           f->type == I32 ? "GM_I32" : "GM_F32", f->shape.rank, f->shape.rank ? t.at : "0", f->classes, f->span.line);
    if (f->encoder) {
        w_line(w, "      .encoder = %d, .stale = %llu, .scale = 1 },", sampler_number(p, f->encoder),
               (unsigned long long)stale_after(p, f->encoder));
        return;
    }
    w_line(w, "      .read = %s, .train = %s,", readers[f->source], names(p, f->train.count, f->train.at));
    if (f->test.count)
        w_line(w, "      .test = %s,", names(p, f->test.count, f->test.at));
    if (f->changes.count)
        w_line(w, "      .changes = %d, .change = %s,", f->changes.count, changes(p, f));
    w_line(w, "      .scale = %s, .shift = %s },", number_text(p->arena, f->scale), number_text(p->arena, f->shift));
}

void emit_fields(Program *p, Writer *w)
{
    write_readers(p, w);
    w_line(w, "static const gm_field fields[] = {");
    for (int d = 0; d < p->data.count; d++)
        for (int i = 0; i < p->data.at[d]->fields.count; i++)
            write_field(p, w, p->data.at[d]->fields.at[i]);
    w_line(w, "};");
    w_blank(w);
}

/* load E, V from "file" names theirs */
void emit_loads(Program *p, Writer *w)
{
    w_line(w, "static const gm_preload loads[] = {");
    for (int i = 0; i < p->loads.count; i++) {
        const Load *l = &p->loads.at[i];
        Text t = { .arena = p->arena };
        for (int k = 0; k < l->ours.count; k++)
            text_printf(&t, "{ %s, %s }, ", quoted(p, l->ours.at[k]), quoted(p, l->theirs.at[k]));
        w_line(w, "    { %s, %d, %s,", quoted(p, l->path), l->span.line, names(p, l->owners.count, l->owners.at));
        w_line(w, "      (const char *const[][2]){ %s{ NULL, NULL } } },", t.at ? t.at : "");
    }
    w_line(w, "};");
    w_blank(w);
}
