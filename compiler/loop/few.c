/* few.c -- samplers that are asked for fewer rows than their block has.
   In: the planned kernels of a function that runs in blocks of rows, with its stages.  Out: whether its kernels may
   leave out the rows that nobody asked for.
   Invariant: they may only if whoever reads what is made row by row reads its own row of it: what is not made is then
   read by nobody whose result counts. */
#include "loop/loop.h"

static const Kernels *stage_at(const Kernels *whole, int s)
{
    return s < whole->stages.count ? whole->stages.at[s] : whole;
}

static bool same_array(const Buffer *a, const Buffer *b)
{
    if (a->place == PLACE_KEPT && b->place == PLACE_KEPT)
        return a->region->keep == b->region->keep;
    return share_memory(a, b);
}

/* Whether some kernel makes the array row by row of the batch. */
static bool made_by_rows(const Kernels *whole, const Buffer *b)
{
    for (int s = 0; s <= whole->stages.count; s++) {
        const Kernels *ks = stage_at(whole, s);
        for (int i = 0; i < ks->kernel.count; i++)
            for (int w = 0; w < ks->kernel.at[i]->writes.count; w++)
                if (ks->kernel.at[i]->by_rows && same_array(ks->kernel.at[i]->writes.at[w], b))
                    return true;
    }
    return false;
}

static bool keeps_to_rows(const Kernels *whole, const Kernel *k, Buffer *const *at, int count)
{
    for (int i = 0; i < count; i++)
        if (!(k->by_rows && own_rows(k, at[i])) && made_by_rows(whole, at[i]))
            return false;
    return true;
}

static bool rows_are_apart(const Kernels *whole)
{
    for (int s = 0; s <= whole->stages.count; s++) {
        const Kernels *ks = stage_at(whole, s);
        for (int i = 0; i < ks->kernel.count; i++) {
            const Kernel *k = ks->kernel.at[i];
            if (!keeps_to_rows(whole, k, k->reads.at, k->reads.count) || !keeps_to_rows(whole, k, k->olds.at, k->olds.count))
                return false;
        }
    }
    return true;
}

void find_few(Program *p)
{
    for (int i = 0; i < p->kernels.count; i++) {
        Kernels *ks = p->kernels.at[i];
        if (!ks->func->counted || ks->func->kind == FUNC_PART || ks->func->kind == FUNC_STAGE || ks->func->fill)
            continue;
        ks->few = rows_are_apart(ks);
        for (int s = 0; s < ks->stages.count; s++)
            ks->stages.at[s]->few = ks->few;
    }
}
