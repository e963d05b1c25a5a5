/* print.c -- kernels as text, for --dump=fuse, lower and plan.
   In: one function's kernels.  Out: one line a kernel with its domain, what it reads and writes, and one
   line a buffer with its place. */
#include "loop/loop.h"

static const char *const kinds[] = { "map", "rows", "columns", "contract", "conv", "conv_weight", "attend", "scatter", "pack" };

static void print_group(FILE *out, const Fusion *f, const Group *g)
{
    fprintf(out, "  group %d %s", g->id, kinds[g->kind]);
    for (int i = 0; i < g->domain.rank; i++)
        fprintf(out, "%s%lld", i ? "," : " [", (long long)g->domain.dim[i]);
    fprintf(out, "%s:", g->domain.rank ? "]" : " []");
    for (int i = 0; i < g->nodes.count; i++) {
        const Node *n = g->nodes.at[i];
        fprintf(out, " %s%s%s%s", n->name ? n->name : "", n->name ? "=" : "", op_info[n->op].name, f->stored[n->id] ? "!" : "");
    }
    fprintf(out, "\n");
}

/* A map that computes nothing: a value is moved. */
static bool is_copy(const Kernel *k)
{
    for (int i = 0; i < k->items.count; i++)
        if (k->items.at[i]->kind != ITEM_LOAD)
            return false;
    return k->kind == KERNEL_MAP;
}

static void print_kernel(FILE *out, const Kernel *k)
{
    fprintf(out, "  %s %s", k->barrier ? "barrier;" : "", is_copy(k) ? "copy" : kinds[k->kind]);
    for (int i = 0; i < k->dims; i++)
        fprintf(out, "%s%lld", i == 0 ? " [" : i == k->row_dims ? "|" : ",", (long long)k->extent[i]);
    fprintf(out, "]");
    if (k->kind == KERNEL_CONTRACT)
        fprintf(out, " k %lld tile %dx%d", (long long)k->product.k, k->product.tile.rows, k->product.tile.vectors);
    if (k->kind == KERNEL_CONV && k->product.conv->deep)
        fprintf(out, " k %lld tile %dx%d, deep, %lld panels at a time", (long long)k->product.k, k->product.tile.rows,
                k->product.tile.vectors, (long long)k->product.conv->deep->group);
    else if (k->kind == KERNEL_CONV)
        fprintf(out, " k %lld tile %dx%d in %d parts", (long long)k->product.k, k->product.tile.rows, k->product.tile.vectors,
                k->product.conv->parts.count);
    fprintf(out, " %s %lld x %lld:", k->by_rows ? "by rows" : "in pieces", (long long)k->units, (long long)k->grain);
    for (int i = 0; i < k->reads.count; i++)
        fprintf(out, " %s", k->reads.at[i]->name);
    for (int i = 0; i < k->olds.count; i++)
        fprintf(out, " %s", k->olds.at[i]->name);
    fprintf(out, " ->");
    for (int i = 0; i < k->writes.count; i++)
        fprintf(out, " %s", k->writes.at[i]->name);
    fprintf(out, "\n");
}

void kernels_print(FILE *out, const Kernels *ks)
{
    for (int i = 0; i < ks->fusion.groups.count && !ks->kernel.count; i++)
        print_group(out, &ks->fusion, ks->fusion.groups.at[i]);
    for (int i = 0; i < ks->kernel.count; i++)
        print_kernel(out, ks->kernel.at[i]);
    if (!ks->arena)
        return;
    fprintf(out, "  arena %lld floats, at least %lld\n", (long long)ks->arena, (long long)ks->least);
    for (int i = 0; i < ks->buffer.count; i++) {
        const Buffer *b = ks->buffer.at[i];
        if (b->place == PLACE_ARENA && !b->inside && b->dies >= 0)
            fprintf(out, "  %8lld +%lld %s, phases %d to %d\n", (long long)b->offset, (long long)b->size, b->name, b->born, b->dies);
    }
}
