/* lower_goes_on.c -- sums that go on from those of the turns before.
   In: in a loop over parts of the batch, an addition of a kept sum and a sum over this part's rows.  Out: the product or
   fold starts from the kept sum, and the addition is gone.
   Invariant: the sum is then one chain over the whole batch, so where parts end does not show in the bits. */
#include "loop/lower.h"

static void forget(Lower *l, const Item *item)
{
    Kernel *k = l->k;
    int left = 0;
    for (int i = 0; i < (l->post ? k->post.count : k->items.count); i++) {
        Item **at = l->post ? k->post.at : k->items.at;
        if (at[i] != item)
            at[left++] = at[i];
    }
    *(l->post ? &k->post.count : &k->items.count) = left;
    for (int i = 0; i < l->known.count; i++)
        if (l->known.at[i].item == item)
            l->known.at[i--] = l->known.at[--l->known.count];
}

/* A fold that goes on: the one there is, or, if that goes on from something else, its twin. */
static Item *fold_from(Lower *l, Item *sum, const Access *start)
{
    if (sum->uses) {
        const Fold *f = &l->k->folds.at[sum->fold];
        vec_push(l->p->arena, &l->k->folds, (Fold){ .node = f->node, .value = f->value });
        sum = new_item(l, ITEM_FOLDED, sum->node);
        sum->fold = l->k->folds.count - 1;
    }
    l->k->folds.at[sum->fold].start = *start;
    return sum;
}

/* In a loop over parts of the batch, a sum over rows goes on from what the turns before have summed: then it is one
   chain, and where parts end does not show. The item of the sum, or NULL if this is no such addition. */
Item *lower_goes_on(Lower *l, const Node *n, Item *const *arg)
{
    const Loop *loop = l->ks->func->loop;
    for (int i = 0; loop && loop->rows && n->op == OP_add && i < 2; i++) {
        Item *sum = arg[i], *kept = arg[1 - i];
        bool tile = sum->kind == ITEM_TILE && (l->k->kind == KERNEL_CONTRACT || l->k->kind == KERNEL_CONV_WEIGHT);
        bool fold = sum->kind == ITEM_FOLDED && sum->node->op == OP_sum
                 && (l->k->kind == KERNEL_COLUMNS || l->k->kind == KERNEL_ROWS);
        if (kept->kind != ITEM_LOAD || kept->access.buffer->place != PLACE_KEPT || kept->uses || !(tile || fold)
            || !only_added(l->ks, sum->node, n, fold))
            continue;
        Access start = kept->access;
        forget(l, kept);
        if (fold)
            return fold_from(l, sum, &start);
        l->k->product.start = start;
        return sum;
    }
    return NULL;
}
