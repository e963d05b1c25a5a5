/* kernels.c -- one C function per distinct kernel.
   In: kernels in the order they run.  Out: their functions, each with a comment that says where it comes
   from, what it does and what it costs.  Kernels whose text is equal but for names share one function: the
   text written with plain names is the key. */
#include <string.h>

#include "emit/emit.h"

static void write_body(KernelWriter *kw)
{
    switch (kw->k->kind) {
    case KERNEL_MAP:      write_map(kw); break;
    case KERNEL_ROWS:     write_rows(kw); break;
    case KERNEL_COLUMNS:  write_columns(kw); break;
    case KERNEL_CONTRACT: write_product(kw); break;
    case KERNEL_CONV:     write_conv(kw); break;
    case KERNEL_CONV_WEIGHT: write_conv_weight(kw); break;
    case KERNEL_ATTEND:   write_attend(kw); break;
    case KERNEL_SCATTER:  write_scatter(kw); break;
    case KERNEL_PACK:     kw->k->product.conv ? write_conv_pack(kw) : write_pack(kw); break;
    }
}

static void name_params(KernelWriter *kw)
{
    const Kernel *k = kw->k;
    for (int i = 0; i < k->reads.count; i++)
        param_name(kw, k->reads.at[i], false);
    for (int i = 0; i < k->olds.count; i++)
        param_name(kw, k->olds.at[i], false);
    for (int i = 0; i < k->writes.count; i++)
        param_name(kw, k->writes.at[i], true);
}

bool is_whole(const Buffer *b) { return b->place == PLACE_INPUT && b->node->type == I32; }

static const char *signature(KernelWriter *kw, const char *name)
{
    Text t = { .arena = kw->p->arena };
    text_printf(&t, "GM_KERNEL void %s(const gm_call *call", name);
    for (int i = 0; i < kw->params.count; i++) {
        const Param *p = &kw->params.at[i];
        text_printf(&t, ", %s%s *restrict %s", p->written ? "" : "const ", is_whole(p->buffer) ? "int32_t" : "float", p->name);
    }
    text_printf(&t, "%s)", size_arguments(kw, true, false));
    return wrap_list(kw->p->arena, t.at, 4);
}

/* What the text of a kernel needs for itself: the programmer's names give way. */
static void reserve_names(KernelWriter *kw)
{
    static const char *const words[] = {
        [KERNEL_MAP] = "lo hi end", [KERNEL_ROWS] = "lo hi j16", [KERNEL_COLUMNS] = "lo hi",
        [KERNEL_CONTRACT] = "lo hi first end chunk stop row column rows vectors last c r v",
        [KERNEL_CONV] = "lo hi first end chunk from to at p places pixels parts runs steps column row vectors last c r v o taps shape sums image top part stride stop unit",
        [KERNEL_CONV_WEIGHT] = "lo hi first stop t at c r v taps border shape sums n",
        [KERNEL_ATTEND] = "lo hi shape room",
        [KERNEL_SCATTER] = "lo hi row to",
        [KERNEL_PACK] = "lo hi taps tap from vector column width inside to",
    };
    Arena *a = kw->p->arena;
    const Kernel *k = kw->k;
    int count;
    char **word = split_words(a, words[k->kind], &count);
    for (int i = 0; i < count; i++)
        vec_push(a, &kw->names.taken, word[i]);
    for (int d = 0; d < k->dims; d++)
        vec_push(a, &kw->names.taken, arena_printf(a, "%c", 'j' - d));
    if (k->product.g > 1)
        vec_push(a, &kw->names.taken, "g");
}

static void write_function(KernelWriter *kw, const char *name)
{
    Text *out = kw->w.out, body = { .arena = kw->p->arena };
    kw->w = (Writer){ &body, 1 };
    kw->name = name;
    kw->before = (Text){ .arena = kw->p->arena };
    reserve_names(kw);
    name_params(kw);
    name_sizes(kw);
    write_body(kw);
    kw->w = (Writer){ out, 0 };
    w_text(&kw->w, kw->before.at, kw->before.length);
    w_line(&kw->w, "%s", signature(kw, name));
    w_line(&kw->w, "{");
    w_text(&kw->w, body.at, body.length);
    w_line(&kw->w, "}");
    w_blank(&kw->w);
}

static KernelWriter start(KernelTable *t, const Kernels *ks, Kernel *k, Text *out, bool plain)
{
    return (KernelWriter){ .p = t->p, .table = t, .k = k, .w = { out, 0 }, .names = { .arena = t->p->arena }, .plain = plain,
                           .counted = ks->func->counted, .few = ks->few, .turns = ks->func->kind == FUNC_PART || ks->func->fill };
}

/* ---- what the comment says ---- */

static const char *source_line(Program *p, Span at)
{
    const char *line = p->text;
    if (!at.file || strcmp(at.file, p->path) != 0 || at.line < 1)
        return "";
    for (int i = 1; i < at.line && line; i++) {
        line = strchr(line, '\n');
        line = line ? line + 1 : NULL;
    }
    if (!line)
        return "";
    line += strspn(line, " \t");
    size_t n = strcspn(line, "\n");
    while (n && (line[n - 1] == ' ' || line[n - 1] == '{'))
        n--;
    return arena_strndup(p->arena, line, n);
}

static const char *what(Program *p, const Kernel *k)
{
    const Product *c = &k->product;
    Shape s = { k->dims, { 0 } };
    memcpy(s.dim, k->extent, sizeof s.dim);
    long long rows = c->tile.rows, width = (long long)(c->tail.at ? c->tile.vectors : c->tail.vectors) * p->target->lanes;
    if (k->kind == KERNEL_CONTRACT)
        return arena_printf(p->arena, "[%lld,%lld] x [%lld,%lld], tiles of %lld x %lld%s", (long long)c->m,
                            (long long)c->k, (long long)c->k, (long long)c->n, rows, width,
                            c->panels ? ", b in panels" : "");
    if (c->weight)
        return conv_weight_what(p, k);
    if (c->conv)
        return conv_what(p, k);
    if (k->attend)
        return attend_what(p, k);
    if (k->kind == KERNEL_PACK)
        return arena_printf(p->arena, "[%lld,%lld] into panels of %lld columns", (long long)c->k, (long long)c->n, width);
    const char *kind = k->kind == KERNEL_ROWS ? "summed along rows" : k->kind == KERNEL_COLUMNS ? "summed down columns"
                     : k->kind == KERNEL_SCATTER ? "rows added to those of a table"
                     : "element by element";
    return arena_printf(p->arena, "%s %s", shape_text(p->arena, &s), kind);
}

static const char *fused(Program *p, const Kernel *k)
{
    Text t = { .arena = p->arena };
    for (int part = 0; part < 2; part++)
        for (int i = 0; i < (part ? k->post.count : k->items.count); i++) {
            const Item *it = part ? k->post.at[i] : k->items.at[i];
            const char *op = op_info[it->node->op].name;
            if (it->kind == ITEM_MAP && !(t.at && strstr(t.at, op)))
                text_printf(&t, "%s%s", t.length ? ", " : "; fused: ", op);
        }
    return t.at ? t.at : "";
}

/* Of the kernels that share the function, the first is what the comment is about. */
static void write_comment(Program *p, Writer *w, const Emitted *e)
{
    const Kernel *k = e->sharing.at[0]->kernel;
    const char *file = strrchr(p->path, '/'), *line = source_line(p, k->span), *others = "";
    if (e->told.count)
        others = arena_printf(p->arena, "\nand %d more, of %s sizes", e->sharing.count - 1, e->sharing.count > 2 ? "several" : "other");
    w_comment(w, "%s:%d%s%s\n%s%s; %s, %s%s", file ? file + 1 : p->path, k->span.line, *line ? "   " : "", line,
              what(p, k), fused(p, k), flops_text(p->arena, k->flops), bytes_text(p->arena, k->bytes), others);
}

/* The first of these stores that goes to an array with a name of the programmer's; else the first, or NULL. */
static const char *stored_name(const Store *store, int count, bool named)
{
    for (int i = 0; i < count; i++) {
        const Buffer *b = store[i].to.buffer;
        bool own = b->var ? b->var->kind < VAR_STATE : !b->node || strcmp(b->name, op_info[b->node->op].name) != 0;
        if (own || !named)
            return b->name;
    }
    return NULL;
}

/* A kernel is called after what it stores, or what it computes on the way, as far as that has a name. */
static const char *value_name(const Kernel *k)
{
    const char *value = k->kind == KERNEL_PACK ? k->product.panels->name : NULL;
    if (!value)
        value = stored_name(k->post_stores.at, k->post_stores.count, true);
    if (!value)
        value = stored_name(k->stores.at, k->stores.count, true);
    for (int i = 0; i < 2 && k->attend && !value; i++)
        value = k->attend->result[i].buffer ? k->attend->result[i].buffer->name : NULL;
    for (int i = k->items.count - 1; i >= 0 && !value; i--)
        value = k->items.at[i]->kind == ITEM_MAP ? k->items.at[i]->node->name : NULL;
    if (!value)
        value = stored_name(k->stores.at, k->stores.count, false);
    return value ? value : op_info[k->node->op].name;
}

static const char *kernel_name(KernelTable *t, Kernels *ks, const Kernel *k)
{
    bool exported = !strcmp(ks->func->name, t->p->name);      /* PROGRAM_... are the user's functions */
    return name_unique(&t->names, arena_printf(t->p->arena, "%s%s_%s", ks->func->name, exported ? "_" : "", value_name(k)));
}

/* The words that both names end with. */
static const char *common_end(const char *a, const char *b)
{
    const char *at = a + strlen(a), *word = at, *other = b + strlen(b);
    while (at > a && other > b && at[-1] == other[-1]) {
        at--, other--;
        bool starts = (at == a || at[-1] == '_') && (other == b || other[-1] == '_');
        if (starts)
            word = at;
    }
    return word;
}

/* A function that is told its sizes is called after how it walks, and what the names of its kernels have in common. */
static const char *general_name(KernelTable *t, const Emitted *e)
{
    static const char *const walks[] = {
        [KERNEL_MAP] = "each", [KERNEL_ROWS] = "rows", [KERNEL_COLUMNS] = "columns", [KERNEL_CONTRACT] = "product",
        [KERNEL_CONV] = "convolution", [KERNEL_CONV_WEIGHT] = "convolution", [KERNEL_ATTEND] = "attention",
        [KERNEL_SCATTER] = "scatter", [KERNEL_PACK] = "pack",
    };
    Arena *a = t->p->arena;
    const Kernel *k = e->sharing.at[0]->kernel;
    const char *name = c_name(a, value_name(k));
    for (int i = 1; i < e->sharing.count; i++)
        name = common_end(name, c_name(a, value_name(e->sharing.at[i]->kernel)));
    const Item *last = k->post_stores.count ? k->post_stores.at[0].value : k->stores.count ? k->stores.at[0].value : NULL;
    if (!*name)
        name = op_info[last ? last->node->op : k->node->op].name;
    return name_unique(&t->names, arena_printf(a, "%s_%s", walks[k->kind], name));
}

/* The text of kernels that share a function. */
static Emitted *emitted_with(KernelTable *t, const char *key)
{
    for (int i = 0; i < t->emitted.count; i++)
        if (strcmp(t->emitted.at[i]->key, key) == 0)
            return t->emitted.at[i];
    Emitted *e = arena_new_of(t->p->arena, Emitted);
    e->key = key;
    vec_push(t->p->arena, &t->emitted, e);
    return e;
}

static void collect_kernel(KernelTable *t, const Kernels *ks, Kernel *k)
{
    Arena *a = t->p->arena;
    Text key = { .arena = a };
    KernelWriter plain = start(t, ks, k, &key, true);
    write_function(&plain, "kernel");
    Sharing *s = arena_new_of(a, Sharing);
    *s = (Sharing){ k, emitted_with(t, key.at), arena_array(a, Buffer *, plain.params.count + 1), plain.sizes.at,
                    plain.params.count, plain.sizes.count };
    for (int i = 0; i < s->count; i++)
        s->args[i] = plain.params.at[i].buffer;
    vec_push(a, &s->emitted->sharing, s);
    vec_push(a, &t->sharing, s);
}

void collect_kernels(KernelTable *t, const Kernels *ks)
{
    for (int i = 0; i < ks->ahead.count; i++)
        collect_kernel(t, ks, ks->ahead.at[i]);
    for (int i = 0; i < ks->kernel.count; i++)
        collect_kernel(t, ks, ks->kernel.at[i]);
}

const Sharing *emit_kernel(KernelTable *t, Writer *w, Kernels *ks, Kernel *k)
{
    const Sharing *s = t->sharing.at[t->next++];
    Emitted *e = s->emitted;
    k->name = kernel_name(t, ks, k);
    if (e->name)
        return s;
    e->name = e->told.count ? general_name(t, e) : k->name;
    write_comment(t->p, w, e);
    KernelWriter real = start(t, ks, k, w->out, false);
    real.shared = e;
    vec_push(t->p->arena, &real.names.taken, e->name);
    write_function(&real, e->name);
    return s;
}
