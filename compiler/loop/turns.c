/* turns.c -- the memory of samplers that fill a tensor turn by turn.
   In: the planned parts of such samplers.  Out: at the start of the arena what is kept from turn to turn, the
   batches that parts read and the panels that are packed once; behind it, what each part needs while it runs.
   Invariant: nothing that outlives a part overlaps anything else of the sampler, and no two parts overlap: no
   barrier stands between them, so that one thread may be a few turns ahead of another. */
#include "loop/loop.h"

enum { ALIGN = 16 };             /* floats: one cache line */

static int64_t take(int64_t *base, int64_t size)
{
    int64_t at = *base;
    *base += (size + ALIGN - 1) / ALIGN * ALIGN;
    return at;
}

static bool is_steady(const Buffer *b)
{
    return b->place == PLACE_VAR || b->place == PLACE_TABLE
        || (b->place == PLACE_KEPT && !b->region->keep->grid && !b->region->by_turn && !b->replaced);
}

/* Panels of weights are the same at every turn. */
void run_ahead(Program *p, Kernels *ks)
{
    int left = 0;
    bool turns = (ks->func->kind == FUNC_PART && ks->func->turn != TURN_ONCE) || ks->func->loop;
    for (int i = 0; i < ks->kernel.count; i++) {
        Kernel *k = ks->kernel.at[i];
        bool ahead = turns && k->kind == KERNEL_PACK;
        for (int r = 0; r < k->reads.count; r++)
            ahead = ahead && is_steady(k->reads.at[r]);
        for (int r = 0; r < k->olds.count; r++)
            ahead = ahead && is_steady(k->olds.at[r]);
        if (ahead) {
            vec_push(p->arena, &ks->ahead, k);
            for (int w = 0; w < k->writes.count; w++)
                k->writes.at[w]->ahead = true;
        } else
            ks->kernel.at[left++] = k;
        k->ahead = ahead;
    }
    ks->kernel.count = left;
}

static int64_t keep_size(const Keep *k)
{
    const int64_t *s = k->shape.dim;
    return k->ring ? s[0] * k->rows * (k->left + s[2] + k->right) * s[3] : shape_size(&k->shape);
}

Kernels *kernels_of(Program *p, const Func *f)
{
    for (int i = 0; i < p->kernels.count; i++)
        if (p->kernels.at[i]->func == f)
            return p->kernels.at[i];
    fatal("plan: a part without kernels");
}

static void place_panels(Kernels *ks, int64_t *base)
{
    for (int i = 0; i < ks->ahead.count; i++)
        for (int w = 0; w < ks->ahead.at[i]->writes.count; w++)
            ks->ahead.at[i]->writes.at[w]->offset = take(base, ks->ahead.at[i]->writes.at[w]->size);
}

void move_arena(Kernels *ks, int64_t base)
{
    for (int i = 0; i < ks->buffer.count; i++) {
        Buffer *b = ks->buffer.at[i];
        if (b->place == PLACE_ARENA && b->dies >= 0 && !b->ahead)
            b->offset += base;
    }
    ks->arena += base;
    ks->least += base;
}

static void place_fill(Program *p, Kernels *whole)
{
    const Fill *fill = whole->func->fill;
    int64_t base = 0;
    for (int i = 0; i < fill->keeps.count; i++)
        fill->keeps.at[i]->offset = take(&base, keep_size(fill->keeps.at[i]));
    for (int i = 0; i < whole->func->inputs.count; i++)
        if (whole->staging[i])
            whole->staging[i]->offset = take(&base, whole->staging[i]->size);
    for (int i = 0; i < fill->parts.count; i++)
        place_panels(kernels_of(p, fill->parts.at[i]), &base);
    place_panels(kernels_of(p, fill->naive), &base);
    move_arena(kernels_of(p, fill->naive), base);
    move_arena(whole, base);
    for (int i = 0; i < fill->parts.count; i++) {
        int64_t size = kernels_of(p, fill->parts.at[i])->arena;
        move_arena(kernels_of(p, fill->parts.at[i]), base);
        take(&base, size);
    }
}

void place_turns(Program *p)
{
    for (int i = 0; i < p->kernels.count; i++)
        if (p->kernels.at[i]->func->fill)
            place_fill(p, p->kernels.at[i]);
}
