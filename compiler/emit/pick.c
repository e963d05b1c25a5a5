/* pick.c -- loads from, and additions to, rows of a table that values name.
   In: a gather's item or a scatter kernel.  Out: its C.
   Invariant: a row that the table does not have reads zeros and is added nowhere; each row of a table is
   summed by one thread, in the order of what is added, so bits do not depend on the number of threads. */
#include "emit/emit.h"

/* Whether the value is the same for all lanes. */
static bool same_in_lanes(const Body *b, const Item *it)
{
    if (it->kind == ITEM_SCALAR)
        return true;
    if (it->kind != ITEM_MAP)
        return it->kind != ITEM_GATHER && inner_stride(b, &it->access) == 0;
    for (int i = 0; i < it->node->args; i++)
        if (!same_in_lanes(b, it->arg[i]))
            return false;
    return true;
}

const char *gather_text(KernelWriter *kw, const Body *b, const Item *it)
{
    const Shape *table = &it->node->in[0]->shape;
    const char *name = param_name(kw, it->access.buffer, false), *at = vector_text(kw, it->arg[0]);
    const char *column = offset_text(kw, &it->access, b->index, b->dims);
    long long rows = (long long)table->dim[0], width = (long long)table->dim[1];
    int64_t stride = b->single ? 0 : inner_stride(b, &it->access);
    if (!b->single && stride == 1 && same_in_lanes(b, it->arg[0]))
        return arena_printf(kw->p->arena, "gm_row(%s, %lld, %lld, %s, %s, %s)", name, rows, width, at, column,
                            kw->part ? "n" : "GM_LANES");
    return arena_printf(kw->p->arena, "gm_gather(%s, %lld, %lld, %s, %s, %lld, %s)", name, rows, width, at, column,
                        (long long)stride, kw->part ? "n" : "GM_LANES");
}

static void write_addition(KernelWriter *kw, const Body *b, const char *to)
{
    const Store *s = &kw->k->stores.at[0];
    int named = kw->names.taken.count;
    write_items(kw, b);
    const char *value = vector_text(kw, s->value);
    if (kw->part)
        w_line(&kw->w, "gm_store_part(%s + j, gm_load_part(%s + j, n) + %s, n);", to, to, value);
    else
        w_line(&kw->w, "gm_store(%s + j, gm_load(%s + j) + %s);", to, to, value);
    kw->names.taken.count = named;
}

/* Threads share the rows of the table: each looks at all places and adds what falls into its own. */
void write_scatter(KernelWriter *kw)
{
    const Kernel *k = kw->k;
    const char *index[MAX_RANK];
    long long width = (long long)k->extent[1], lanes = kw->p->target->lanes;
    index_names(kw->p->arena, k->dims, index);
    const char *table = param_name(kw, k->stores.at[0].to.buffer, true);
    Body place = { k->post.at, k->post.count, 1, index, true, NULL };
    Body value = { k->items.at, k->items.count, 2, index, false, NULL };
    write_scalars(kw, k->items.at, k->items.count);
    write_scalars(kw, k->post.at, k->post.count);
    write_share(kw, k->units);
    w_open(&kw->w, "for (int64_t j = lo * %lld; j < hi * %lld; j++)", width, width);
    w_line(&kw->w, "%s[j] = 0.0f;", table);
    w_close(&kw->w);
    w_open(&kw->w, "for (int64_t i = 0; i < %lld; i++)", (long long)k->extent[0]);
    write_items(kw, &place);
    w_line(&kw->w, "const float row = (%s)[0];", vector_text(kw, k->place));
    w_open(&kw->w, "if (row >= (float)lo && row < (float)hi)");
    w_line(&kw->w, "float *to = %s + (int64_t)row * %lld;", table, width);
    if (width >= lanes) {
        w_open(&kw->w, "for (int64_t j = 0; j + GM_LANES <= %lld; j += GM_LANES)", width);
        write_addition(kw, &value, "to");
        w_close(&kw->w);
    }
    if (width % lanes) {
        w_line(&kw->w, "const int64_t j = %lld;", width / lanes * lanes);
        w_line(&kw->w, "const int n = %lld;", width % lanes);
        kw->part = true;
        write_addition(kw, &value, "to");
        kw->part = false;
    }
    w_close(&kw->w);
    w_close(&kw->w);
}
