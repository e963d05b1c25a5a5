/* simplify_map.c -- rewriting element-wise nodes where a pattern of rules.def does not suffice.
   In: a map of the old graph.  Out: its replacement in the new one, or NULL.  Scalars are computed
   as scalars, repeated values before they are repeated, masks from what is kept anyway. */
#include "simplify.h"

#include <float.h>
#include <math.h>

/* A map over one element has rank 0, so that equal scalars are equal nodes. */
static Node *lower_rank(Round *r, const Node *n)
{
    const Shape scalar = { .rank = 0 };
    Node *in[3];
    if (n->shape.rank == 0 || shape_size(&n->shape) != 1)
        return NULL;
    for (int k = 0; k < n->args; k++)
        in[k] = reshaped(r, n->in[k], &scalar);
    return graph_reshape(r->to, graph_copy(r->to, n, in), &n->shape);
}

/* f(broadcast(x), broadcast(y)) = broadcast(f(x, y)) where that computes fewer elements. */
static Node *map_before_broadcast(Round *r, const Node *n)
{
    Shape small = n->shape;
    Node *in[3];
    for (int i = 0; i < small.rank; i++)
        small.dim[i] = 1;
    for (int k = 0; k < n->args; k++) {
        const Node *a = n->in[k];
        if (a->op != OP_constant
            && (a->op != OP_broadcast || !shape_broadcast(&small, &a->in[0]->shape, &small)))
            return NULL;
    }
    if (shape_equal(&small, &n->shape))
        return NULL;
    for (int k = 0; k < n->args; k++)
        in[k] = n->in[k]->op == OP_constant
              ? graph_constant(r->to, n->in[k]->attr.value, &small)
              : graph_broadcast(r->to, made(r, n->in[k]->in[0]), &small);
    return graph_broadcast(r->to, graph_copy(r->to, n, in), &n->shape);
}

/* x > 0 is relu(x) > 0, and where relu(x) is kept for the backward pass x need not be. */
static Node *mask_from_relu(Round *r, const Node *n)
{
    const Node *x = n->in[0];
    if (n->op != OP_gt || n->in[1]->op != OP_constant || n->in[1]->attr.value != 0)
        return NULL;
    const Node *y = r->relu[x->id];
    if (x->op == OP_relu || !y || !made(r, y))
        return NULL;
    return graph_map(r->to, OP_gt, made(r, y), made(r, n->in[1]), NULL);
}

/* Division by a power of two is multiplication, to the last bit. */
static Node *multiply_by_reciprocal(Round *r, const Node *n)
{
    int exponent;
    if (n->op != OP_div || n->in[1]->op != OP_constant)
        return NULL;
    double c = n->in[1]->attr.value;
    if (fabs(frexp(c, &exponent)) != 0.5 || exponent > FLT_MAX_EXP - 4 || exponent < FLT_MIN_EXP + 4)
        return NULL;
    return graph_map(r->to, OP_mul, made(r, n->in[0]), graph_constant(r->to, 1 / c, &n->shape), NULL);
}

/* x / s for one number s, not known before it runs: one division instead of one for every element. */
static Node *divide_once(Round *r, const Node *n)
{
    const Node *s = n->op == OP_div && n->in[1]->op == OP_broadcast ? n->in[1]->in[0] : NULL;
    if (!s || shape_size(&s->shape) != 1 || n->in[0]->op == OP_constant)
        return NULL;
    Node *inverse = graph_map(r->to, OP_div, graph_constant(r->to, 1, &s->shape), made(r, s), NULL);
    return graph_map(r->to, OP_mul, made(r, n->in[0]), graph_broadcast(r->to, inverse, &n->shape), NULL);
}

/* The one axis along which two padded tensors lie side by side, a before b; -1 if there is none. */
static int adjacent_axis(const Node *a, const Node *b)
{
    int axis = -1;
    for (int i = 0; i < a->shape.rank; i++) {
        int64_t at = a->attr.pad.before[i], len = a->in[0]->shape.dim[i];
        int64_t bt = b->attr.pad.before[i];
        if (at == bt && len == b->in[0]->shape.dim[i])
            continue;
        if (axis >= 0 || at + len != bt)
            return -1;
        axis = i;
    }
    return axis;
}

static bool same_place(const Node *a, const Node *b)
{
    bool same = shape_equal(&a->in[0]->shape, &b->in[0]->shape);
    for (int i = 0; i < a->shape.rank; i++)
        same = same && a->attr.pad.before[i] == b->attr.pad.before[i];
    return same;
}

/* Sums of padded tensors: side by side they are joined, in the same place they are added. */
static Node *add_padded(Round *r, const Node *n)
{
    const Node *a = n->in[0], *b = n->in[1];
    if (n->op != OP_add || a->op != OP_pad || b->op != OP_pad)
        return NULL;
    if (same_place(a, b))
        return graph_pad(r->to, graph_map(r->to, OP_add, made(r, a->in[0]), made(r, b->in[0]), NULL),
                         a->attr.pad.before, &n->shape);
    int axis = adjacent_axis(a, b);
    if (axis < 0) {
        a = n->in[1], b = n->in[0];
        axis = adjacent_axis(a, b);
    }
    if (axis < 0)
        return NULL;
    Node *parts[] = { made(r, a->in[0]), made(r, b->in[0]) };
    return graph_pad(r->to, graph_concat(r->to, 2, parts, axis), a->attr.pad.before, &n->shape);
}

/* A result that is a map of reshaped tensors is a reshaped map: it joins the loop of its operand. */
static Node *map_before_reshape(Round *r, const Node *n)
{
    const Shape *shape = NULL;
    Node *in[3];
    if (!r->root[n->id])
        return NULL;
    for (int k = 0; k < n->args && !shape; k++)
        if (n->in[k]->op == OP_reshape && n->in[k]->in[0]->shape.rank < n->shape.rank)
            shape = &n->in[k]->in[0]->shape;
    for (int k = 0; k < n->args; k++)
        if (!shape || !reshapes_freely(r, n->in[k], shape))
            return NULL;
    for (int k = 0; k < n->args; k++)
        in[k] = reshaped(r, n->in[k], shape);
    return graph_reshape(r->to, graph_copy(r->to, n, in), &n->shape);
}

Node *rewrite_map(Round *r, const Node *n)
{
    static Node *(*const rewriters[])(Round *, const Node *) = {
        lower_rank, map_before_broadcast, mask_from_relu, multiply_by_reciprocal, divide_once,
        add_padded, map_before_reshape,
    };
    Node *y = NULL;
    for (size_t i = 0; i < sizeof rewriters / sizeof *rewriters && !y; i++)
        y = rewriters[i](r, n);
    return y;
}
