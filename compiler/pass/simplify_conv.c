/* simplify_conv.c -- rewriting convolutions: padding, cropping and shifting around them become part of them.
   In: a convolution of the old graph, or a view of one.  Out: its replacement in the new one, or NULL.
   All three faces tie an image x to a result y: y[o] meets x[o * stride - before + tap * dilation].  Zeros that
   were put around x or y add nothing, and a part of what is computed is computed alone; both only move `before`.
   What was cut off x may come back only where no tap reaches it. */
#include "simplify.h"

static const Shape *image_shape(const Node *n) { return n->op == OP_conv_data ? &n->shape : &n->in[0]->shape; }

static const Shape *result_shape(const Node *n)
{
    return n->op == OP_conv ? &n->shape : &n->in[n->op == OP_conv_data ? 0 : 1]->shape;
}

/* A view between these shapes changes the height and the width at most. */
static bool is_spatial(const Shape *a, const Shape *b)
{
    return a->rank == 4 && a->dim[0] == b->dim[0] && a->dim[3] == b->dim[3];
}

/* Whether any tap reaches less than 0 (end 0) or beyond the image (end 1) along an axis. */
static bool reaches_over(const Node *n, int axis, int end)
{
    const Conv *c = &n->attr.conv;
    int64_t last = (result_shape(n)->dim[1 + axis] - 1) * c->stride[axis] - c->before[axis]
                 + (c->kernel[axis] - 1) * c->dilation[axis];
    return end ? last >= image_shape(n)->dim[1 + axis] : c->before[axis] > 0;
}

/* The image continues beyond its ends by so much: no tap may get there. */
static bool may_grow(const Node *n, int64_t front, int64_t back, int axis)
{
    return (!front || !reaches_over(n, axis, 0)) && (!back || !reaches_over(n, axis, 1));
}

/* ---- views of the operands -------------------------------------------------------------- */

/* What was padded: an image moves by the padding, a result by the stride times it. */
static const Node *inside_padding(const Node *a, Conv *c, bool image)
{
    if (a->op != OP_pad || !is_spatial(&a->shape, &a->in[0]->shape))
        return NULL;
    for (int i = 0; i < 2; i++)
        c->before[i] += a->attr.pad.before[1 + i] * (image ? 1 : -c->stride[i]);
    return a->in[0];
}

/* What an image was cut out of, where no tap leaves the part. */
static const Node *around_part(const Node *n, Conv *c)
{
    const Node *x = n->in[0];
    if (x->op != OP_slice || !is_spatial(&x->shape, &x->in[0]->shape))
        return NULL;
    for (int i = 0; i < 2; i++) {
        int64_t front = x->attr.slice.start[1 + i], all = x->in[0]->shape.dim[1 + i];
        if (x->attr.slice.step[1 + i] != 1 || !may_grow(n, front, all - front - x->shape.dim[1 + i], i))
            return NULL;
    }
    for (int i = 0; i < 2; i++)
        c->before[i] -= x->attr.slice.start[1 + i];
    return x->in[0];
}

Node *rewrite_conv(Round *r, const Node *n)
{
    Conv c = n->attr.conv;
    bool image = n->op != OP_conv_data;            /* the first operand is one */
    const Node *a = inside_padding(n->in[0], &c, image);
    if (!a && image)
        a = around_part(n, &c);
    const Node *b = n->op == OP_conv_weight ? inside_padding(n->in[1], &c, false) : NULL;
    if (!a && !b)
        return NULL;
    return graph_conv(r->to, n->op, made(r, a ? a : n->in[0]), made(r, b ? b : n->in[1]), &c, &n->shape);
}

/* ---- views of what is computed ---------------------------------------------------------- */

Node *sliced_conv(Round *r, const Node *n, const int64_t *start, const int64_t *step, const Shape *shape)
{
    Conv c = n->attr.conv;
    if (n->op == OP_conv_weight || !used_once(r, n) || !is_spatial(&n->shape, shape))
        return NULL;
    for (int i = 0; i < 2; i++) {
        bool image = n->op == OP_conv_data;        /* its positions are those of x */
        if (image ? step[1 + i] != 1 : step[1 + i] < 1)
            return NULL;
        c.before[i] += image ? start[1 + i] : -start[1 + i] * c.stride[i];
        c.stride[i] *= image ? 1 : step[1 + i];
    }
    return graph_conv(r->to, n->op, made(r, n->in[0]), made(r, n->in[1]), &c, shape);
}

/* Whether all that is wanted of n is parts of its channels, no channel twice. */
bool wanted_in_parts(const Round *r, const Node *n)
{
    int parts = 0;
    if (n->shape.rank != 4 || r->root[n->id])
        return false;
    bool *taken = arena_array(r->arena, bool, n->shape.dim[3]);
    for (int i = n->id + 1; i < r->from->count && parts < r->uses[n->id]; i++) {
        const Node *user = r->from->node[i];
        if (user->op != OP_slice || user->in[0] != n || !(r->uses[i] || r->root[i]))
            continue;
        for (int a = 0; a < 3; a++)
            if (user->shape.dim[a] != n->shape.dim[a])
                return false;
        for (int64_t k = 0; k < user->shape.dim[3]; k++) {
            bool *channel = &taken[user->attr.slice.start[3] + k * user->attr.slice.step[3]];
            if (*channel)
                return false;
            *channel = true;
        }
        parts++;
    }
    return parts == r->uses[n->id];
}

/* The gradient of an image that was joined is wanted in parts: each is a convolution of its own, with its part of
   the weight, whose result goes where it is used. */
Node *part_of_conv_data(Round *r, const Node *n, const int64_t *start, const int64_t *step, const Shape *shape)
{
    int64_t from[MAX_RANK] = { 0, 0, start[3], 0 }, by[MAX_RANK] = { 1, 1, step[3], 1 };
    if (n->op != OP_conv_data || n->attr.conv.groups > 1 || r->root[n->id] || !wanted_in_parts(r, n))
        return NULL;
    Shape part = n->in[1]->shape;
    part.dim[2] = shape->dim[3];
    Node *w = graph_slice(r->to, made(r, n->in[1]), from, by, &part);
    return graph_conv(r->to, OP_conv_data, made(r, n->in[0]), w, &n->attr.conv, shape);
}

Node *padded_conv(Round *r, const Node *pad)
{
    const Node *n = pad->in[0];
    Conv c = n->attr.conv;
    if (n->op != OP_conv_data || !used_once(r, n) || !is_spatial(&n->shape, &pad->shape))
        return NULL;
    for (int i = 0; i < 2; i++) {
        int64_t front = pad->attr.pad.before[1 + i];
        if (!may_grow(n, front, pad->shape.dim[1 + i] - n->shape.dim[1 + i] - front, i))
            return NULL;
        c.before[i] -= front;
    }
    return graph_conv(r->to, n->op, made(r, n->in[0]), made(r, n->in[1]), &c, &pad->shape);
}
