/* store.c -- which values have to be in memory.
   In: nodes in groups.  Out: `stored`: what another kernel, a product or the caller reads.
   Invariant: whatever a group reads at a place is made there by the group itself, is in memory, or is a
   cheap map of such values, which is computed again. */
#include "loop/loop.h"

enum { LARGE = 1 << 17,          /* elements that are sooner computed again than fetched: 512 KB */
       FURTHER = 2,              /* operations more below one of these */
       TABLE = 16 };             /* what is so many times smaller than a large array is kept for it */

/* A function of an array that a step would keep until its backward half: making it again costs some operations
   an element, keeping it a walk to memory and back. */
static bool made_again(const Fusion *f, const Node *n)
{
    return (n->op == OP_sigmoid || n->op == OP_tanh) && f->func->kind == FUNC_STEP && shape_size(&n->shape) >= LARGE;
}

/* A value for each channel or image, read by loops over many pixels: it is in memory sooner than made again in each. */
static bool is_table(const Fusion *f, const Node *n, int64_t size)
{
    return size >= LARGE && group_of(f, n) && shape_size(&n->shape) * TABLE <= size;
}

static bool cheap(Op op)
{
    static const Op ops[] = { OP_neg, OP_abs, OP_sign, OP_relu, OP_stop, OP_add, OP_sub, OP_mul, OP_max, OP_min,
                              OP_lt, OP_le, OP_gt, OP_ge, OP_eq, OP_select };
    for (size_t i = 0; i < sizeof ops / sizeof *ops; i++)
        if (ops[i] == op)
            return true;
    return false;
}

/* A cheap map of values that are in memory anyway is computed again where it is read, by loops over `size` elements. */
static bool cloneable(const Fusion *f, const Node *n, int64_t size, int depth)
{
    if (f->scalar[n->id] || (is_leaf(n) && f->group[n->id] < 0) || f->stored[n->id] || is_table(f, n, size))
        return true;
    if (is_view(n))
        return n->op != OP_concat && cloneable(f, n->in[0], size, depth);
    bool again = made_again(f, n);
    if (depth == 0 || op_info[n->op].cls != CLASS_MAP || (!again && !cheap(n->op)) || f->post[n->id])
        return false;
    for (int i = 0; i < n->args; i++)
        if (!cloneable(f, n->in[i], size, depth - 1 + (again ? FURTHER : 0)))
            return false;
    return true;
}

static void store(Fusion *f, const Node *n);

/* Whether the positions that a leaf counts can be told from the loops of the domain; draws count upwards. */
static bool counts_along(const Domain *d, const Place1 *place, const Node *leaf)
{
    Place1 axis[MAX_RANK];
    if (leaf->op == OP_normal || leaf->op == OP_uniform)
        for (int i = 0; i < d->dims; i++)
            if (place->stride[i] < 0)
                return false;
    return (leaf->op != OP_index && leaf->op != OP_rows) || place_split(d, place, &leaf->shape, axis);
}

/* Makes the value of n readable at `at` of domain d by a kernel of group g (-1: a copy). */
static void need(Fusion *f, int g, const Domain *d, const Place1 *at, const Node *n)
{
    Place1 place = *at;
    if (f->scalar[n->id])
        return;
    const Node *base = walk_views(d, n, &place);
    bool computed = is_leaf(base) && f->group[base->id] < 0 && counts_along(d, &place, base);
    if (computed || f->stored[base->id] || (f->group[base->id] == g && g >= 0))
        return;
    int64_t size = 1;
    for (int i = 0; i < d->dims; i++)
        size *= d->extent[i];
    if (op_info[base->op].cls != CLASS_MAP || is_table(f, base, size) || !cloneable(f, base, size, CLONE_DEPTH)) {
        store(f, base);
        return;
    }
    for (int i = 0; i < base->args; i++)
        need(f, g, d, &place, base->in[i]);
}

/* The value of n goes to memory; if no group makes it, by a kernel that copies what it looks at. */
static void store(Fusion *f, const Node *n)
{
    if (f->stored[n->id])
        return;
    f->stored[n->id] = true;
    if (f->scalar[n->id] || is_leaf(n) || group_of(f, n))
        return;
    Domain d = shape_domain(&n->shape);
    Place1 at = place_identity(&d), through = at;
    if (is_view(n) && place_through(&d, n, &through)) {
        need(f, -1, &d, &through, n->in[0]);
        return;
    }
    for (int i = 0; i < n->args; i++) {
        const Node *part = same_elements(n->in[i]);
        if (group_of(f, part)) {             /* its kernel puts it there */
            store(f, part);
            continue;
        }
        d = shape_domain(&n->in[i]->shape);
        at = place_identity(&d);
        need(f, -1, &d, &at, n->in[i]);
    }
}

/* Whether the innermost axis of an operand may have any stride: an image's channels are read along runs, a head's too. */
static bool read_anyhow(const Node *c, int operand)
{
    if (op_info[c->op].cls == CLASS_ATTEND)
        return false;
    return op_info[c->op].cls != CLASS_CONV || (operand == 1 && c->op != OP_conv_weight);
}

static bool in_memory(Op op) { return op == OP_var || op == OP_input || op == OP_table || op == OP_kept; }

static void need_product_operands(Fusion *f, const Node *c)
{
    for (int i = 0; i < c->args; i++) {
        Domain d = shape_domain(&c->in[i]->shape);
        Place1 place = place_identity(&d);
        const Node *base = f->scalar[c->in[i]->id] ? c->in[i] : walk_views(&d, c->in[i], &place);
        if (!read_anyhow(c, i) && d.extent[d.dims - 1] > 1 && place.stride[d.dims - 1] != 1)
            store(f, same_elements(c->in[i]));
        else if (!in_memory(base->op))
            store(f, is_leaf(base) ? same_elements(c->in[i]) : base);
    }
}

/* A gather's table is in memory as it is; places are read once a row. */
static void need_picked(Fusion *f, const Group *g, const Node *n)
{
    Shape rows = shape_of(1, (int64_t[]){ shape_size(&n->in[1]->shape) });
    Domain d = shape_domain(n->op == OP_gather ? &g->domain : &rows);
    const Node *table = same_elements(n->in[0]);
    Place1 at = place_identity(&d), row = at, column;
    if (n->op == OP_gather && !place_in_row(&d, &at, n, &row, &column))
        fatal("store: a gather whose rows the loops do not tell");
    need(f, g->id, &d, &row, n->in[1]);
    d = shape_domain(&g->domain);
    at = place_identity(&d);
    if (n->op == OP_scatter)
        need(f, g->id, &d, &at, n->in[0]);
    else if (!in_memory(table->op))
        store(f, table);
}

/* Whether n can only be read from memory: it is no cheap map, or one of a product, which is gone by then. */
static bool made_once(const Fusion *f, const Node *n)
{
    if (op_info[n->op].cls != CLASS_MAP || (!cheap(n->op) && !made_again(f, n)) || f->post[n->id])
        return true;
    for (int i = 0; i < n->args; i++) {
        const Node *o = same_elements(n->in[i]);
        OpClass cls = op_info[o->op].cls;
        if ((cls == CLASS_CONTRACT || cls == CLASS_CONV || cls == CLASS_PICK) && group_of(f, o) == group_of(f, n))
            return true;
    }
    return false;
}

/* What is made once is in memory for certain, so that cheap maps of it need not be. */
static void mark_certain(Fusion *f, const Group *g, const Node *n)
{
    Shape post = group_post_domain(g);
    Domain d = shape_domain(f->post[n->id] ? &post : &g->domain);
    for (int a = 0; a < n->args && n != g->contract && g->kind != KERNEL_ATTEND; a++) {
        Place1 place = place_identity(&d);
        const Node *base = walk_views(&d, n->in[a], &place);
        const Group *maker = group_of(f, base);
        if (maker && maker != g && made_once(f, base))
            f->stored[base->id] = true;
    }
}

static void mark_stored(Fusion *f)
{
    for (int i = 0; i < f->groups.count; i++)
        for (int k = 0; k < f->groups.at[i]->nodes.count; k++)
            mark_certain(f, f->groups.at[i], f->groups.at[i]->nodes.at[k]);
    for (int i = 0; i < f->groups.count; i++)
        for (int k = 0; k < f->groups.at[i]->nodes.count; k++)
            if (f->groups.at[i]->nodes.at[k] == f->groups.at[i]->contract || f->groups.at[i]->kind == KERNEL_ATTEND)
                need_product_operands(f, f->groups.at[i]->nodes.at[k]);
    for (int i = 0; i < f->groups.count; i++) {
        const Group *g = f->groups.at[i];
        for (int k = 0; k < g->nodes.count; k++) {
            const Node *n = g->nodes.at[k];
            Shape post = group_post_domain(g);
            Domain d = shape_domain(f->post[n->id] ? &post : &g->domain);
            Place1 at = place_identity(&d);
            if (op_info[n->op].cls == CLASS_PICK)
                need_picked(f, g, n);
            if (folds_images(g, n))
                store(f, n);
            for (int a = 0; a < n->args && n != g->contract && op_info[n->op].cls != CLASS_PICK && op_info[n->op].cls != CLASS_ATTEND; a++)
                need(f, g->id, &d, &at, n->in[a]);
        }
    }
}

static void mark_roots(Fusion *f)
{
    for (int i = 0; i < f->func->outputs.count; i++)
        store(f, same_elements(f->func->outputs.at[i].node));
    for (int i = 0; i < f->func->updates.count; i++) {
        const Node *n = same_elements(f->func->updates.at[i].node);
        if (!f->scalar[n->id])               /* one that is the same everywhere is filled in where it goes */
            store(f, n);
    }
}

void find_stored(Fusion *f)
{
    mark_roots(f);
    mark_stored(f);
}
