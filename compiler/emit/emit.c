/* emit.c -- the order of an emitted file: what it is, runtime, tables, the model's memory, tiles, kernels
   in call order with the function that calls them, the user's functions, the model's description, main.
   In: planned kernels of every entry point.  Out: Program.c and Program.h. */
#include <string.h>

#include "emit/emit.h"

static void write_banner(Program *p, Writer *w, const char *suffix)
{
    char hash[65];
    sha256_hex(p->text, p->length, hash);
    w_comment(w, "%s.%s -- from %s by gmc %s. Do not edit: change %s and compile it again.\n"
              "Target %s, numeric profile %s. SHA-256 of %s: %s.\nThis file belongs to whoever compiled it, to use as they like.",
              p->name, suffix, base_name(p->path), GMC_VERSION, base_name(p->path), p->target->name, p->portable ? "portable" : "fma",
              base_name(p->path), hash);
}

/* ---- constant tables ---- */

static const char *table_base(Program *p, const Node *n) { return n->name ? c_name(p->arena, n->name) : "constant"; }

static bool same_table(const Node *a, const Node *b)
{
    int64_t size = shape_size(&a->shape);
    return size == shape_size(&b->shape) && memcmp(a->attr.table, b->attr.table, sizeof(double) * (size_t)size) == 0;
}

/* Equal tables are one.  No other name ends in _table: c_name sees to that. */
const char *table_name(Program *p, const Node *n)
{
    int at = 0, alike = 1;
    while (at < p->tables.count && !same_table(p->tables.at[at], n))
        at++;
    if (at == p->tables.count)
        vec_push(p->arena, &p->tables, n);
    const char *base = table_base(p, p->tables.at[at]);
    for (int i = 0; i < at; i++)
        alike += strcmp(base, table_base(p, p->tables.at[i])) == 0;
    return alike == 1 ? arena_printf(p->arena, "%s_table", base) : arena_printf(p->arena, "%s_%d_table", base, alike);
}

static void write_tables(Program *p, Writer *w)
{
    for (int i = 0; i < p->tables.count; i++) {
        const Node *n = p->tables.at[i];
        int64_t size = shape_size(&n->shape);
        w_line(w, "static const float %s[%lld] = {  /* %s */", table_name(p, n), (long long)size, shape_text(p->arena, &n->shape));
        for (int64_t at = 0; at < size; at += 8) {
            Text t = { .arena = p->arena };
            for (int64_t k = at; k < size && k < at + 8; k++)
                text_printf(&t, "%s%s", k > at ? ", " : "", number_text(p->arena, n->attr.table[k]));
            w_line(w, "    %s%s", t.at, at + 8 < size ? "," : "");
        }
        w_line(w, "};");
        w_blank(w);
    }
}

/* ---- the model's memory ---- */

/* Whether only programs have the function: the naive form of a sampler that needs none. */
static bool only_compared(const Program *p, const Func *naive)
{
    for (int i = 0; i < p->funcs.count; i++) {
        const Fill *fill = p->funcs.at[i]->fill;
        if (fill && fill->naive == naive && !fill->why)
            return true;
    }
    return false;
}

static int64_t arena_size(const Program *p)
{
    int64_t arena = 16;
    for (int i = 0; i < p->kernels.count; i++) {
        const Kernels *ks = p->kernels.at[i];
        if (ks->arena > arena && (p->app || !only_compared(p, ks->func)))
            arena = ks->arena;
    }
    return arena;
}

static void write_struct(Program *p, Writer *w)
{
    w_comment(w, "The model: parameters, buffers and optimiser state, and one arena that every entry point uses in turn. "
              "A matrix that is stored transposed says so.");
    w_line(w, "struct %s {", p->name);
    w_line(w, "    gm_context head;");
    for (int i = 0; i < p->vars.count; i++) {
        const Var *v = p->vars.at[i];
        bool moved = false;
        for (int a = 0; a < v->shape.rank; a++)
            moved = moved || v->order[a] != a;
        w_line(w, "    _Alignas(64) float %s[%lld];  /* %s%s */", member_name(p, v), (long long)shape_size(&v->shape),
               shape_text(p->arena, &v->shape), moved ? ", transposed" : "");
    }
    w_line(w, "    _Alignas(64) float arena[%lld];", (long long)arena_size(p));
    w_line(w, "};");
    w_blank(w);
    w_line(w, "static const gm_model %s_model;", p->name);
    w_blank(w);
}

/* ---- kernels ---- */

static FuncCalls emit_kernels(KernelTable *table, Writer *w, Kernels *ks)
{
    int ahead = ks->ahead.count;
    FuncCalls c = { ks, arena_array(table->p->arena, Call, ahead + ks->kernel.count + 1), ahead + ks->kernel.count };
    for (int i = 0; i < c.calls; i++) {
        Call *call = &c.call[i];
        Kernel *k = i < ahead ? ks->ahead.at[i] : ks->kernel.at[i - ahead];
        const Sharing *s = emit_kernel(table, w, ks, k);
        *call = (Call){ .name = s->emitted->name, .args = s->args, .count = s->count, .kernel = k };
        call->sizes = told_sizes(table, w, s, &call->told);
    }
    return c;
}


/* The function that runs the kernels of entry point i; parts of a sampler, and stages, run in the whole's. */
static void emit_entry(Program *p, Writer *w, const FuncCalls *calls, int i)
{
    const Func *f = calls[i].ks->func;
    if (f->kind == FUNC_PART || f->kind == FUNC_STAGE)
        return;
    if (f->fill) {
        if (!f->fill->why)
            emit_sampler(p, w, calls, i, &calls[i], false);
        if (f->fill->why || p->app)
            emit_sampler(p, w, calls, i, &calls[i], true);
        return;
    }
    Stages s = stages_of(p, calls, i, &calls[i]);
    emit_func(p, w, &s);
}

static void write_c(Program *p)
{
    Text body = { .arena = p->arena };
    Writer w = { &p->c, 0 }, bw = { &body, 0 };
    KernelTable table = { .p = p, .names = { .arena = p->arena } };
    FuncCalls *calls = arena_array(p->arena, FuncCalls, p->kernels.count + 1);
    for (int i = 0; i < p->kernels.count; i++)
        collect_kernels(&table, p->kernels.at[i]);
    find_shared(&table);
    for (int i = 0; i < p->kernels.count; i++) {
        calls[i] = emit_kernels(&table, &bw, p->kernels.at[i]);
        emit_entry(p, &bw, calls, i);
    }
    emit_api(p, &bw, calls, p->kernels.count);
    emit_tables(p, &bw, calls, p->kernels.count);
    write_banner(p, &w, "c");
    emit_runtime(p, &w);
    w_line(&w, "#include \"%s\"", p->header);
    w_blank(&w);
    write_tables(p, &w);
    write_struct(p, &w);
    write_tiles(p, &w);
    write_conv_tiles(p, &w);
    write_deep_tiles(p, &w);
    write_weight_tiles(p, &w);
    w_text(&w, body.at, body.length);
}

void pass_emit(Program *p)
{
    p->c = (Text){ .arena = p->arena };
    p->h = (Text){ .arena = p->arena };
    write_c(p);
    Writer w = { &p->h, 0 };
    write_banner(p, &w, "h");
    emit_header(p, &w);
}
