/* simplify_view.c -- rewriting views: reshapes, permutations, slices, padding, joins and repeats move
   towards the leaves and into each other, where they cost nothing.
   In: a view of the old graph.  Out: its replacement in the new one, or NULL.  A view passes an
   operation only if nobody else wants that operation's result as it was; so no work is doubled. */
#include "simplify.h"

#include <string.h>

enum { DEEP = 8 };               /* maps that are looked through */

/* ---- reshape ---- */

/* Cuts two shapes of equal size into the smallest groups of axes with equal products:
   from[i0..i1) against to[j0..j1). False at the end. */
typedef struct { int i0, i1, j0, j1; } Group;

static bool next_group(const Shape *from, const Shape *to, Group *g)
{
    int64_t p = 1, q = 1;
    g->i0 = g->i1;
    g->j0 = g->j1;
    if (g->i0 == from->rank && g->j0 == to->rank)
        return false;
    do {
        if (g->i1 < from->rank && (p <= q || g->j1 == to->rank))
            p *= from->dim[g->i1++];
        else
            q *= to->dim[g->j1++];
    } while (p != q || (g->i1 == g->i0 && g->j1 == g->j0));
    return true;
}

/* The shape of x for which broadcast(x', to) is reshape(broadcast(x, from), to); false if none. */
static bool reshape_stretched(const Shape *x, const Shape *from, const Shape *to, Shape *out)
{
    Group g = { 0, 0, 0, 0 };
    *out = *to;
    while (next_group(from, to, &g)) {
        bool stretched = false, kept = false;
        for (int i = g.i0; i < g.i1; i++) {
            stretched = stretched || x->dim[i] != from->dim[i];
            kept = kept || x->dim[i] != 1;
        }
        if (stretched && kept)
            return false;
        for (int j = g.j0; j < g.j1 && stretched; j++)
            out->dim[j] = 1;
    }
    return true;
}

/* memo by id: 0 unknown, 1 yes, 2 no */
static bool reshapes(const Node *n, const Shape *shape, char *memo)
{
    Shape small;
    if (memo[n->id])
        return memo[n->id] == 1;
    bool yes = true;
    switch (op_info[n->op].cls) {
    case CLASS_LEAF:     yes = n->op != OP_index; break;
    case CLASS_FOLD:
    case CLASS_CONTRACT:
    case CLASS_CONV:
    case CLASS_ATTEND:
    case CLASS_PICK:
    case CLASS_SCAN:     break;
    case CLASS_MAP:      for (int k = 0; k < n->args && yes; k++)
                             yes = reshapes(n->in[k], shape, memo);
                         break;
    case CLASS_VIEW:     if (n->op == OP_reshape)
                             yes = reshapes(n->in[0], shape, memo);
                         else
                             yes = n->op == OP_concat || (n->op == OP_broadcast
                                   && reshape_stretched(&n->in[0]->shape, &n->shape, shape, &small));
                         break;
    }
    memo[n->id] = yes ? 1 : 2;
    return yes;
}

bool reshapes_freely(Round *r, const Node *n, const Shape *shape)
{
    return reshapes(n, shape, arena_array(r->arena, char, r->from->count));
}

Node *reshaped(Round *r, const Node *n, const Shape *shape)
{
    Shape small;
    Node *in[3];
    if (shape_equal(&n->shape, shape))
        return made(r, n);
    if (n->op == OP_constant)
        return graph_constant(r->to, n->attr.value, shape);
    if (n->op == OP_reshape)
        return reshaped(r, n->in[0], shape);
    if (n->op == OP_broadcast && reshape_stretched(&n->in[0]->shape, &n->shape, shape, &small))
        return graph_broadcast(r->to, reshaped(r, n->in[0], &small), shape);
    bool scalar = shape_size(shape) == 1;          /* maps of one element keep rank 0 */
    if (op_info[n->op].cls != CLASS_MAP || !used_once(r, n) || (scalar && shape->rank > 0)
        || !reshapes_freely(r, n, shape))
        return graph_reshape(r->to, made(r, n), shape);
    for (int k = 0; k < n->args; k++)
        in[k] = reshaped(r, n->in[k], shape);
    return graph_copy(r->to, n, in);
}

static Node *rewrite_reshape(Round *r, const Node *n)
{
    const Node *a = n->in[0];
    if (a->op == OP_reshape)                       /* of the new graph: it may be the right shape */
        return graph_reshape(r->to, made(r, a->in[0]), &n->shape);
    Node *plain = graph_reshape(r->to, made(r, a), &n->shape);
    Node *y = r->root[n->id] && op_info[a->op].cls == CLASS_MAP ? plain : reshaped(r, a, &n->shape);
    return y == plain ? NULL : y;
}

/* ---- permute ---- */

static bool moves_only_ones(const Shape *s, const int *order)
{
    int last = -1;
    for (int i = 0; i < s->rank; i++)
        if (s->dim[order[i]] != 1) {
            if (order[i] < last)
                return false;
            last = order[i];
        }
    return true;
}

static bool swaps_last_two(int rank, const int *order)
{
    for (int i = 0; i < rank - 2; i++)
        if (order[i] != i)
            return false;
    return rank >= 2 && order[rank - 2] == rank - 1;
}

static Shape permuted_shape(const Shape *s, const int *order)
{
    Shape y = { .rank = s->rank };
    for (int i = 0; i < s->rank; i++)
        y.dim[i] = s->dim[order[i]];
    return y;
}

static Node *permuted(Round *r, const Node *n, const int *order);

/* The permutation has passed the op: its attributes are permuted too. */
static Node *permute_before(Round *r, const Node *n, const int *order)
{
    Shape shape = permuted_shape(&n->shape, order);
    Attr attr = n->attr;
    Node **in = arena_array(r->arena, Node *, n->args);
    for (int k = 0; k < n->args; k++)
        in[k] = permuted(r, n->in[k], order);
    for (int i = 0; i < shape.rank; i++) {
        if (n->op == OP_pad)
            attr.pad.before[i] = n->attr.pad.before[order[i]];
        if (n->op == OP_slice) {
            attr.slice.start[i] = n->attr.slice.start[order[i]];
            attr.slice.step[i] = n->attr.slice.step[order[i]];
        }
        if (n->op == OP_concat && order[i] == n->attr.concat.axis)
            attr.concat.axis = i;
    }
    r->to->span = n->span;
    Node *y = graph_add(r->to, n->op, &shape, n->args, in, &attr);
    if (n->name)
        graph_name(y, n->name);
    return y;
}

static Node *permuted(Round *r, const Node *n, const int *order)
{
    Shape shape = permuted_shape(&n->shape, order);
    int composed[MAX_RANK];
    if (n->op == OP_constant)
        return graph_constant(r->to, n->attr.value, &shape);
    if (moves_only_ones(&n->shape, order))
        return graph_reshape(r->to, made(r, n), &shape);
    if (n->op == OP_permute) {
        for (int i = 0; i < shape.rank; i++)
            composed[i] = n->attr.permute.order[order[i]];
        return permuted(r, n->in[0], composed);
    }
    if (n->op == OP_broadcast)
        return graph_broadcast(r->to, permuted(r, n->in[0], order), &shape);
    if (n->op == OP_contract && used_once(r, n) && swaps_last_two(shape.rank, order))
        return graph_contract(r->to, made(r, n->in[1]), made(r, n->in[0]), !n->attr.contract.tb,
                              !n->attr.contract.ta);
    bool passes = op_info[n->op].cls == CLASS_MAP || n->op == OP_pad || n->op == OP_slice
               || n->op == OP_concat;
    if (!passes || !used_once(r, n))               /* a fold is passed the other way: it is smaller */
        return graph_permute(r->to, made(r, n), order);
    return permute_before(r, n, order);
}

static Node *rewrite_permute(Round *r, const Node *n)
{
    Node *y = permuted(r, n->in[0], n->attr.permute.order);
    return y == graph_permute(r->to, made(r, n->in[0]), n->attr.permute.order) ? NULL : y;
}

/* ---- slice ---- */

typedef struct { int64_t start[MAX_RANK], step[MAX_RANK]; Shape shape; } Cut;

static Node *sliced(Round *r, const Node *n, const Cut *c);

static Node *cut(Round *r, Node *n, const Cut *c)
{
    return graph_slice(r->to, n, c->start, c->step, &c->shape);
}

/* The part of a padded tensor: zeros, or a part of what was padded; NULL when it has some of both. */
static Node *slice_padded(Round *r, const Node *n, const Cut *c)
{
    Cut inner = *c;
    bool inside = true;
    for (int i = 0; i < c->shape.rank; i++) {
        int64_t end = n->in[0]->shape.dim[i];
        int64_t first = inner.start[i] -= n->attr.pad.before[i];
        int64_t last = first + (c->shape.dim[i] - 1) * c->step[i];
        int64_t least = first < last ? first : last, most = first < last ? last : first;
        if (most < 0 || least >= end)
            return graph_constant(r->to, 0, &c->shape);
        inside = inside && least >= 0 && most < end;
    }
    return inside ? sliced(r, n->in[0], &inner) : NULL;
}

/* The part of a join: the parts of what was joined. */
static Node *slice_joined(Round *r, const Node *n, const Cut *c)
{
    int axis = n->attr.concat.axis, count = 0;
    Node **part = arena_array(r->arena, Node *, n->args);
    int64_t from = 0, first = c->start[axis], last = first + c->shape.dim[axis] - 1;
    for (int k = 0; k < n->args; k++) {
        int64_t len = n->in[k]->shape.dim[axis];
        int64_t lo = first > from ? first : from, hi = last < from + len - 1 ? last : from + len - 1;
        Cut inner = *c;
        inner.start[axis] = lo - from;
        inner.shape.dim[axis] = hi - lo + 1;
        if (lo <= hi)
            part[count++] = sliced(r, n->in[k], &inner);
        from += len;
    }
    return graph_concat(r->to, count, part, axis);
}

/* Whether maps alone stand between n and the gradient of an image, which can be made in parts; what stands on a
   convolution would only leave its epilogue. */
static bool on_gradient(const Node *n, int depth)
{
    bool found = n->op == OP_conv_data;
    for (int i = 0; !found && depth > 0 && op_info[n->op].cls == CLASS_MAP && i < n->args; i++)
        found = on_gradient(n->in[i], depth - 1);
    return found;
}

static Node *sliced(Round *r, const Node *n, const Cut *c)
{
    Cut inner = *c;
    Node *in[3], *y;
    if (n->op == OP_constant)
        return graph_constant(r->to, n->attr.value, &c->shape);
    if (n->op == OP_slice) {
        for (int i = 0; i < c->shape.rank; i++) {
            inner.start[i] = n->attr.slice.start[i] + c->start[i] * n->attr.slice.step[i];
            inner.step[i] = n->attr.slice.step[i] * c->step[i];
        }
        return sliced(r, n->in[0], &inner);
    }
    if (n->op == OP_broadcast) {
        for (int i = 0; i < c->shape.rank; i++)
            if (n->in[0]->shape.dim[i] == 1)
                inner.start[i] = 0, inner.step[i] = 1, inner.shape.dim[i] = 1;
        return graph_broadcast(r->to, sliced(r, n->in[0], &inner), &c->shape);
    }
    if (n->op == OP_pad && (y = slice_padded(r, n, c)))
        return y;
    if (n->op == OP_concat && c->step[n->attr.concat.axis] == 1)
        return slice_joined(r, n, c);
    if (op_info[n->op].cls == CLASS_CONV && (y = sliced_conv(r, n, c->start, c->step, &c->shape)))
        return y;
    if ((y = part_of_conv_data(r, n, c->start, c->step, &c->shape)))
        return y;
    if (op_info[n->op].cls != CLASS_MAP || !(used_once(r, n) || (on_gradient(n, DEEP) && wanted_in_parts(r, n))))
        return cut(r, made(r, n), c);
    for (int k = 0; k < n->args; k++)
        in[k] = sliced(r, n->in[k], c);
    return graph_copy(r->to, n, in);
}

static Node *rewrite_slice(Round *r, const Node *n)
{
    Cut c = { .shape = n->shape };
    memcpy(c.start, n->attr.slice.start, sizeof c.start);
    memcpy(c.step, n->attr.slice.step, sizeof c.step);
    Node *y = sliced(r, n->in[0], &c);
    return y == cut(r, made(r, n->in[0]), &c) ? NULL : y;
}

/* ---- broadcast, pad, concat ---- */

static Node *rewrite_pad(Round *r, const Node *n)
{
    const Node *a = n->in[0];
    int64_t before[MAX_RANK];
    if (a->op != OP_pad)
        return padded_conv(r, n);
    for (int i = 0; i < n->shape.rank; i++)
        before[i] = n->attr.pad.before[i] + a->attr.pad.before[i];
    return graph_pad(r->to, made(r, a->in[0]), before, &n->shape);
}

/* b continues a: both are parts of one tensor, side by side along the axis. */
static bool continues(const Node *a, const Node *b, int axis)
{
    if (a->op != OP_slice || b->op != OP_slice || a->in[0] != b->in[0])
        return false;
    const int64_t *s = a->attr.slice.start, *t = b->attr.slice.start;
    for (int i = 0; i < a->shape.rank; i++)
        if (a->attr.slice.step[i] != b->attr.slice.step[i]
            || (i == axis ? s[i] + a->shape.dim[i] != t[i] || a->attr.slice.step[i] != 1 : s[i] != t[i]))
            return false;
    return true;
}

/* Joins inside joins are opened, neighbouring parts of one tensor become one part. */
static Node *rewrite_concat(Round *r, const Node *n)
{
    int axis = n->attr.concat.axis, count = 0, parts = 0;
    for (int k = 0; k < n->args; k++)
        parts += n->in[k]->op == OP_concat ? n->in[k]->args : 1;
    Node **part = arena_array(r->arena, Node *, parts);
    for (int k = 0; k < n->args; k++) {
        const Node *a = n->in[k];
        Cut c = { .shape = a->shape };
        if (a->op == OP_concat && a->attr.concat.axis == axis) {
            for (int i = 0; i < a->args; i++)
                part[count++] = made(r, a->in[i]);
            continue;
        }
        for (; k + 1 < n->args && continues(n->in[k], n->in[k + 1], axis); k++)
            c.shape.dim[axis] += n->in[k + 1]->shape.dim[axis];
        memcpy(c.start, a->attr.slice.start, sizeof c.start);
        memcpy(c.step, a->attr.slice.step, sizeof c.step);
        part[count++] = n->in[k] == a ? made(r, a) : cut(r, made(r, a->in[0]), &c);
    }
    return count == n->args ? NULL : graph_concat(r->to, count, part, axis);
}

Node *rewrite_view(Round *r, const Node *n)
{
    switch (n->op) {
    case OP_reshape:   return rewrite_reshape(r, n);
    case OP_permute:   return rewrite_permute(r, n);
    case OP_slice:     return rewrite_slice(r, n);
    case OP_pad:       return rewrite_pad(r, n);
    case OP_concat:    return rewrite_concat(r, n);
    case OP_again:     return NULL;
    default:           return n->in[0]->op != OP_broadcast ? NULL
                            : graph_broadcast(r->to, made(r, n->in[0]->in[0]), &n->shape);
    }
}
