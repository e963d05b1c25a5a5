/* contract.c -- matrix products -> the operands, tile and panels of one kernel.
   In: a contract node whose operands are in memory, maybe behind views.  Out: strides for both operands,
   the tile of the target clipped to the product, and a kernel that packs b into panels where b cannot be
   read in place: when its rows are not contiguous.
   Invariant: every output sums its k terms in ascending order, whatever the tile. */
#include <string.h>

#include "loop/loop.h"

/* Strides of an operand over (group, row, column) of the matrix the product sees. */
static Access operand(Program *p, Kernels *ks, Kernel *k, const Node *n, bool transposed)
{
    const Shape *s = &n->shape;
    int r = s->rank;
    Domain d = { 3, { r == 3 ? s->dim[0] : 1, s->dim[r - 2], s->dim[r - 1] } };
    Place1 place = place_identity(&d);
    while (!ks->of[n->id]) {
        if (!is_view(n) || !place_through(&d, n, &place))
            fatal("contract: an operand is not in memory: %s", op_info[n->op].name);
        n = n->in[0];
    }
    Access a = lower_access(ks, n, &d, &place);
    kernel_reads(p, k, n, a.buffer);
    if (d.extent[0] == 1)
        a.stride[0] = 0;
    if (transposed) {
        int64_t row = a.stride[1];
        a.stride[1] = a.stride[2];
        a.stride[2] = row;
    }
    return a;
}

/* Tiles of the target's shape, and for the columns that are left over panels that are not much narrower:
   one too narrow would wait for its own multiply-adds. */
void choose_tiles(const Target *t, Product *c)
{
    int64_t vectors = (c->n + t->lanes - 1) / t->lanes, full = vectors / t->tile.vectors;
    int rest = (int)(vectors % t->tile.vectors);
    c->tile = (Tile){ c->m < t->tile.rows ? (int)c->m : t->tile.rows, t->tile.vectors };
    if (rest == 1 && full && t->tile.vectors == 2) {
        full--;
        rest = 3;
    } else if (rest == 1 && full && t->tile.vectors == 3) {
        full--;
        rest = 2;
    }
    c->tail.at = full * t->tile.vectors * t->lanes;
    c->tail.vectors = rest;
    if (vectors == 1 && c->m % (2 * t->tile.rows) == 0)
        c->tile.rows = 2 * t->tile.rows;     /* narrow, so high: enough chains to hide a multiply-add */
}

/* The kernel that copies b, as [group][panel][k][width of the panel], zeros where the last one is short. */
static Buffer *pack(Program *p, Kernels *ks, Kernel *k, const Node *b)
{
    Product *c = &k->product;
    int64_t width = (c->n + p->target->lanes - 1) / p->target->lanes * p->target->lanes;
    Kernel *pack = kernel_new(p, ks, KERNEL_PACK, b);
    pack->span = k->span;
    pack->dims = 2;
    pack->extent[0] = c->k;
    pack->extent[1] = c->n;
    pack->product = *c;
    pack->product.b = operand(p, ks, pack, b, k->node->attr.contract.tb);
    const char *name = arena_printf(p->arena, "%s_panels", c->b.buffer->name);
    c->panels = buffer_new(p, ks, name, PLACE_ARENA, NULL, c->g * c->k * width);
    pack->product.panels = c->panels;
    kernel_writes(p, pack, c->panels);
    k->reads.count = 0;                      /* b itself is no longer read by the product ... */
    k->olds.count = 0;
    c->a = operand(p, ks, k, k->node->in[0], k->node->attr.contract.ta);
    vec_push(p->arena, &k->reads, c->panels);/* ... but its panels are */
    return c->panels;
}

void lower_product(Program *p, Kernels *ks, Kernel *k, const Node *n)
{
    const Attr *t = &n->attr;
    const Shape *a = &n->in[0]->shape, *s = &n->shape;
    Product *c = &k->product;
    c->g = s->rank == 3 ? s->dim[0] : 1;
    c->m = s->dim[s->rank - 2];
    c->n = s->dim[s->rank - 1];
    c->k = a->dim[a->rank - (t->contract.ta ? 2 : 1)];
    c->a = operand(p, ks, k, n->in[0], t->contract.ta);
    c->b = operand(p, ks, k, n->in[1], t->contract.tb);
    choose_tiles(p->target, c);
    if (c->b.stride[2] != 1 && c->n > 1)
        pack(p, ks, k, n->in[1]);
}
