/* lift.c -- one operation for all turns of a loop at once.
   In: a node that depends on the turn alone, its operands lifted or outside of the loop.  Out: the same operation with
   the turns as a further, first axis: a product has turns x rows, a convolution turns x images.
   Invariant: what is the same along an axis stays so: that axis has size 1, and is stretched only where a neighbour
   is not. */
#include "pass/turns.h"

#include <string.h>

static const Lifted none;

static Shape with_turns(int64_t turns, const Shape *s)
{
    Shape all = { .rank = s->rank + 1, .dim = { turns } };
    memcpy(all.dim + 1, s->dim, sizeof(int64_t) * (size_t)s->rank);
    return all;
}

/* An operand: what is outside of the loop is one row for all turns, and a repetition what it repeats. */
static Lifted operand(Lift *l, const Node *n)
{
    if (l->lifted[n->id].all)
        return l->lifted[n->id];
    Lifted x = { .shape = n->shape };
    Node *made = l->made[n->id];
    if (n->op == OP_constant)
        for (int i = 0; i < n->shape.rank; i++)
            x.shape.dim[i] = 1;
    else if (n->op == OP_broadcast)
        x.shape = n->in[0]->shape, made = l->made[n->in[0]->id];
    Shape one = with_turns(1, &x.shape);
    x.all = n->op == OP_constant ? graph_constant(l->to, n->attr.value, &one) : graph_reshape(l->to, made, &one);
    return x;
}

static Node *stretched(Lift *l, const Lifted *x, int64_t turns, const Shape *to)
{
    Shape all = with_turns(turns, to);
    return graph_broadcast(l->to, x->all, &all);
}

static void join_sizes(Shape *to, const Shape *s)
{
    for (int i = 0; i < to->rank; i++)
        to->dim[i] = s->dim[i] > to->dim[i] ? s->dim[i] : to->dim[i];
}

static Lifted lift_map(Lift *l, const Node *n)
{
    Lifted in[3], y = { .shape = n->shape };
    Node *all[3] = { NULL };
    for (int i = 0; i < n->shape.rank; i++)
        y.shape.dim[i] = 1;
    for (int k = 0; k < n->args; k++) {
        in[k] = operand(l, n->in[k]);
        join_sizes(&y.shape, &in[k].shape);
    }
    for (int k = 0; k < n->args; k++)
        all[k] = stretched(l, &in[k], l->turns, &y.shape);
    y.all = graph_map(l->to, n->op, all[0], all[1], all[2]);
    return y;
}

static Lifted lift_fold(Lift *l, const Node *n)
{
    Lifted x = operand(l, n->in[0]), y = { .shape = x.shape };
    bool axis[MAX_RANK] = { false };
    for (int i = 0; i < n->shape.rank; i++) {
        axis[i + 1] = n->attr.fold.axis[i];
        if (axis[i + 1]) {
            x.shape.dim[i] = n->in[0]->shape.dim[i];
            y.shape.dim[i] = 1;
        }
    }
    y.all = graph_fold(l->to, n->op, stretched(l, &x, l->turns, &x.shape), axis);
    return y;
}

/* Rows by a matrix that stands outside: the rows of all turns are one matrix. */
static Lifted lift_contract(Lift *l, const Node *n)
{
    Lifted a = operand(l, n->in[0]);
    bool ta = n->attr.contract.ta;
    if (n->shape.rank != 2 || l->lifted[n->in[1]->id].all)
        return none;
    int k = ta ? 0 : 1;
    a.shape.dim[k] = n->in[0]->shape.dim[k];
    Node *rows = stretched(l, &a, l->turns, &a.shape);
    rows = ta ? graph_transpose(l->to, rows) : rows;
    int64_t count = a.shape.dim[1 - k], width = n->shape.dim[1];
    rows = graph_reshape(l->to, rows, &(Shape){ 2, { l->turns * count, a.shape.dim[k] } });
    Node *y = graph_contract(l->to, rows, l->made[n->in[1]->id], false, n->attr.contract.tb);
    return (Lifted){ graph_reshape(l->to, y, &(Shape){ 3, { l->turns, count, width } }), { 2, { count, width } } };
}

/* Images by a weight that stands outside. */
static Lifted lift_conv(Lift *l, const Node *n)
{
    Lifted x = operand(l, n->in[0]), y = { .shape = n->shape };
    if (n->op == OP_conv_weight || l->lifted[n->in[1]->id].all)
        return none;
    int64_t images = x.shape.dim[0];
    x.shape = n->in[0]->shape;
    x.shape.dim[0] = y.shape.dim[0] = images;
    Shape in = x.shape, out = y.shape, all = with_turns(l->turns, &y.shape);
    in.dim[0] = out.dim[0] = l->turns * images;
    Node *rows = graph_reshape(l->to, stretched(l, &x, l->turns, &x.shape), &in);
    Node *made = graph_conv(l->to, n->op, rows, l->made[n->in[1]->id], &n->attr.conv, &out);
    y.all = graph_reshape(l->to, made, &all);
    return y;
}

/* Rows of a table that stands outside. */
static Lifted lift_pick(Lift *l, const Node *n)
{
    if (n->op != OP_gather || l->lifted[n->in[0]->id].all)
        return none;
    Lifted at = operand(l, n->in[1]), y = { .shape = at.shape };
    y.shape.dim[y.shape.rank++] = n->shape.dim[n->shape.rank - 1];
    y.all = graph_gather(l->to, l->made[n->in[0]->id], at.all);
    return y;
}

/* ---- views ---- */

/* Axes in runs of equal size before and after: a run of ones stays one, any other is stretched to its full size. */
static Lifted lift_reshape(Lift *l, const Node *n)
{
    const Shape *from = &n->in[0]->shape, *to = &n->shape;
    Lifted x = operand(l, n->in[0]), y = { .shape = *to };
    Shape full = x.shape;
    for (int i = 0, j = 0; i < from->rank || j < to->rank; ) {
        int i0 = i, j0 = j;
        int64_t a = 1, b = 1;
        bool same = true;
        do {
            if (i < from->rank && (a <= b || j == to->rank))
                same = same && x.shape.dim[i] == 1, a *= from->dim[i++];
            else
                b *= to->dim[j++];
        } while (a != b);
        for (; i0 < i && !same; i0++)
            full.dim[i0] = from->dim[i0];
        for (; j0 < j && same; j0++)
            y.shape.dim[j0] = 1;
    }
    Shape all = with_turns(l->turns, &y.shape);
    y.all = graph_reshape(l->to, stretched(l, &x, l->turns, &full), &all);
    return y;
}

static Lifted lift_permute(Lift *l, const Node *n)
{
    Lifted x = operand(l, n->in[0]), y = { .shape = n->shape };
    int order[MAX_RANK] = { 0 };
    for (int i = 0; i < n->shape.rank; i++) {
        order[i + 1] = n->attr.permute.order[i] + 1;
        y.shape.dim[i] = x.shape.dim[n->attr.permute.order[i]];
    }
    y.all = graph_permute(l->to, x.all, order);
    return y;
}

static Lifted lift_slice(Lift *l, const Node *n)
{
    Lifted x = operand(l, n->in[0]), y = { .shape = n->shape };
    int64_t start[MAX_RANK] = { 0 }, step[MAX_RANK] = { 1 };
    for (int i = 0; i < n->shape.rank; i++) {
        bool same = x.shape.dim[i] == 1;
        y.shape.dim[i] = same ? 1 : n->shape.dim[i];
        start[i + 1] = same ? 0 : n->attr.slice.start[i];
        step[i + 1] = same ? 1 : n->attr.slice.step[i];
    }
    Shape all = with_turns(l->turns, &y.shape);
    y.all = graph_slice(l->to, x.all, start, step, &all);
    return y;
}

static Lifted lift_pad(Lift *l, const Node *n)
{
    Lifted x = operand(l, n->in[0]), y = { .shape = n->shape };
    int64_t before[MAX_RANK] = { 0 };
    for (int i = 0; i < n->shape.rank; i++) {
        bool grows = n->shape.dim[i] != n->in[0]->shape.dim[i];
        if (grows)
            x.shape.dim[i] = n->in[0]->shape.dim[i];
        else
            y.shape.dim[i] = x.shape.dim[i];
        before[i + 1] = n->attr.pad.before[i];
    }
    Shape all = with_turns(l->turns, &y.shape);
    y.all = graph_pad(l->to, stretched(l, &x, l->turns, &x.shape), before, &all);
    return y;
}

static Lifted lift_concat(Lift *l, const Node *n)
{
    int axis = n->attr.concat.axis;
    Node **part = arena_array(l->arena, Node *, n->args);
    Shape common = n->shape;
    for (int i = 0; i < common.rank; i++)
        common.dim[i] = 1;
    for (int k = 0; k < n->args; k++) {
        Shape s = operand(l, n->in[k]).shape;
        join_sizes(&common, &s);
    }
    for (int k = 0; k < n->args; k++) {
        Lifted x = operand(l, n->in[k]);
        common.dim[axis] = n->in[k]->shape.dim[axis];
        part[k] = stretched(l, &x, l->turns, &common);
    }
    common.dim[axis] = n->shape.dim[axis];
    return (Lifted){ graph_concat(l->to, n->args, part, axis + 1), common };
}

static Lifted lift_view(Lift *l, const Node *n)
{
    switch (n->op) {
    case OP_reshape:   return lift_reshape(l, n);
    case OP_broadcast: return operand(l, n->in[0]);
    case OP_permute:   return lift_permute(l, n);
    case OP_slice:     return lift_slice(l, n);
    case OP_pad:       return lift_pad(l, n);
    case OP_concat:    return lift_concat(l, n);
    default:           return none;
    }
}

Lifted lift_node(Lift *l, const Node *n)
{
    l->to->span = n->span;
    if (n->shape.rank == MAX_RANK || (n->args && n->in[0]->shape.rank == MAX_RANK))
        return none;
    switch (op_info[n->op].cls) {
    case CLASS_LEAF:     break;                    /* the turn: the only one that gets here */
    case CLASS_MAP:      return lift_map(l, n);
    case CLASS_FOLD:     return lift_fold(l, n);
    case CLASS_CONTRACT: return lift_contract(l, n);
    case CLASS_CONV:     return lift_conv(l, n);
    case CLASS_PICK:     return lift_pick(l, n);
    case CLASS_VIEW:     return lift_view(l, n);
    case CLASS_ATTEND:
    case CLASS_SCAN:     return none;
    }
    return (Lifted){ graph_add(l->to, OP_index, &(Shape){ 1, { l->turns } }, 0, NULL, NULL), { .rank = 0 } };
}
