/* inplace.c -- arrays over arrays that are dead.
   In: scheduled kernels of a function with much memory.  Out: the same kernels, where a kernel that is the last to
   read one array, and reads it exactly where it writes another of the same size, writes over it: the gradient of
   an activation lands on the activation, a sum on one of its terms.  And within a phase an array takes the place of
   one of its size that is dead, if all kernels touch only their own rows of both.
   Invariant: within a kernel every element is read before it is overwritten, by the thread that overwrites it. */
#include "loop/loop.h"

static bool touches(const Kernel *k, const Buffer *b)
{
    for (int i = 0; i < k->reads.count; i++)
        if (k->reads.at[i] == b)
            return true;
    for (int i = 0; i < k->writes.count; i++)
        if (k->writes.at[i] == b)
            return true;
    return false;
}

static bool writes(const Kernel *k, const Buffer *b)
{
    for (int i = 0; i < k->writes.count; i++)
        if (k->writes.at[i] == b)
            return true;
    return false;
}

/* An array of its own, that neither the caller nor a concatenation sees. */
static bool is_private(const Kernels *ks, const Buffer *b)
{
    if (b->place != PLACE_ARENA || b->inside)
        return false;
    for (int i = 0; i < ks->buffer.count; i++)
        if (ks->buffer.at[i]->inside == b)
            return false;
    for (int i = 0; i < ks->func->outputs.count; i++)
        if (ks->of[same_elements(ks->func->outputs.at[i].node)->id] == b)
            return false;
    return true;
}

static bool touched_between(const Kernels *ks, int from, int to, const Buffer *b)
{
    for (int k = from; k < to; k++)
        if (touches(ks->kernel.at[k], b))
            return true;
    return false;
}

static bool same_place(const Kernel *k, const Access *a, const Access *b)
{
    bool same = a->at == b->at;
    for (int d = 0; d < k->dims; d++)
        same = same && (a->stride[d] == b->stride[d] || k->extent[d] == 1);
    return same;
}

/* Whether the kernel reads the array nowhere but at the elements it stores. */
static bool read_in_step(const Kernel *k, const Buffer *from, const Access *to)
{
    const Product *c = &k->product;
    bool found = false;
    if (c->a.buffer == from || c->b.buffer == from || c->panels == from || writes(k, from) || k->kind == KERNEL_SCATTER)
        return false;
    for (int i = 0; i < k->items.count; i++) {
        const Item *item = k->items.at[i];
        if ((item->kind != ITEM_LOAD && item->kind != ITEM_GATHER) || item->access.buffer != from)
            continue;
        if (item->kind == ITEM_GATHER || !same_place(k, &item->access, to))
            return false;
        found = true;
    }
    for (int i = 0; i < k->post.count; i++)
        if (k->post.at[i]->access.buffer == from)
            return false;
    return found;
}

/* ---- one array in place of another ---- */

static void replace(Buffer **at, Buffer *old, Buffer *by)
{
    if (*at == old)
        *at = by;
}

static void replace_everywhere(Program *p, Kernels *ks, Buffer *old, Buffer *by)
{
    for (int i = 0; i < ks->kernel.count; i++) {
        Kernel *k = ks->kernel.at[i];
        for (int j = 0; j < k->items.count; j++)
            replace(&k->items.at[j]->access.buffer, old, by);
        for (int j = 0; j < k->post.count; j++)
            replace(&k->post.at[j]->access.buffer, old, by);
        for (int j = 0; j < k->stores.count; j++)
            replace(&k->stores.at[j].to.buffer, old, by);
        for (int j = 0; j < k->post_stores.count; j++)
            replace(&k->post_stores.at[j].to.buffer, old, by);
        for (int j = 0; j < k->image_folds.count; j++)
            replace(&k->image_folds.at[j].to.buffer, old, by);
        for (int j = 0; j < k->reads.count; j++)
            replace(&k->reads.at[j], old, by);
        for (int j = 0; j < k->writes.count; j++)
            replace(&k->writes.at[j], old, by);
        for (int j = 0; k->attend && j < ATTEND_ROLES + 2; j++)
            replace(j < ATTEND_ROLES ? &k->attend->operand[j].buffer : &k->attend->result[j - ATTEND_ROLES].buffer, old, by);
        replace(&k->product.a.buffer, old, by);
        replace(&k->product.b.buffer, old, by);
    }
    for (int i = 0; i < ks->fusion.graph->count; i++)
        replace(&ks->of[i], old, by);
    by->then = by->then ? arena_printf(p->arena, "%s, %s", by->then, old->name) : old->name;
}

/* Whether whoever else touches the array in this kernel's phase does so in rows of its own. */
static bool shared_by_rows(const Kernels *ks, int at, const Buffer *b)
{
    const Kernel *k = ks->kernel.at[at];
    for (int i = 0; i < ks->kernel.count; i++) {
        const Kernel *other = ks->kernel.at[i];
        if (i != at && other->phase == k->phase && touches(other, b) && !(own_rows(other, b) && own_rows(k, b)))
            return false;
    }
    return true;
}

/* The array that the kernel can write this result over, or NULL. */
static Buffer *dying(const Kernels *ks, int at, const Access *to)
{
    const Kernel *k = ks->kernel.at[at];
    if (!is_private(ks, to->buffer) || touched_between(ks, 0, at, to->buffer) || !shared_by_rows(ks, at, to->buffer))
        return NULL;
    for (int i = 0; i < k->reads.count; i++) {
        Buffer *b = k->reads.at[i];
        if (b->size == to->buffer->size && b != to->buffer && is_private(ks, b)
            && !touched_between(ks, at + 1, ks->kernel.count, b) && read_in_step(k, b, to) && shared_by_rows(ks, at, b))
            return b;
    }
    return NULL;
}

static int first_touch(const Kernels *ks, const Buffer *b)
{
    int k = 0;
    while (k < ks->kernel.count && !touches(ks->kernel.at[k], b))
        k++;
    return k;
}

static int last_touch(const Kernels *ks, const Buffer *b)
{
    int k = ks->kernel.count - 1;
    while (k >= 0 && !touches(ks->kernel.at[k], b))
        k--;
    return k;
}

/* An array of this size that is dead before kernel `at`, the first to touch b, but only since this phase. */
static Buffer *dead_in_phase(const Kernels *ks, int at, const Buffer *b)
{
    for (int i = 0; i < ks->buffer.count; i++) {
        Buffer *o = ks->buffer.at[i];
        int last = o != b && o->size == b->size && is_private(ks, o) ? last_touch(ks, o) : -1;
        if (last >= 0 && last < at && ks->kernel.at[last]->phase == ks->kernel.at[at]->phase
            && own_rows(ks->kernel.at[last], o) && shared_by_rows(ks, last, o))
            return o;
    }
    return NULL;
}

void share_dying(Program *p, Kernels *ks)
{
    for (int at = 0; ks->tight && at < ks->kernel.count; at++) {
        const Kernel *k = ks->kernel.at[at];
        for (int i = 0; i < k->stores.count; i++) {
            Buffer *over = dying(ks, at, &k->stores.at[i].to);
            if (over)
                replace_everywhere(p, ks, k->stores.at[i].to.buffer, over);
        }
    }
    for (int i = 0; ks->tight && i < ks->buffer.count; i++) {
        Buffer *b = ks->buffer.at[i];
        int at = is_private(ks, b) ? first_touch(ks, b) : ks->kernel.count;
        if (at == ks->kernel.count || !own_rows(ks->kernel.at[at], b) || !shared_by_rows(ks, at, b))
            continue;
        Buffer *over = dead_in_phase(ks, at, b);
        if (over)
            replace_everywhere(p, ks, b, over);
    }
}
