/* index.c -- affine maps from loop indices to elements.
   In: a domain (loop extents), a position in a node given as its row-major element number, affine in
   the loop indices.  Out: the position in the operand of a view.  The invariant: a position never
   carries from one axis into the next, so splitting it by axis is exact. */
#include "loop/loop.h"

#include <stdlib.h>

Place1 place_identity(const Domain *d)
{
    Place1 p = { 0, { 0 } };
    int64_t stride = 1;
    for (int i = d->dims - 1; i >= 0; i--) {
        p.stride[i] = stride;
        stride *= d->extent[i];
    }
    return p;
}

static void row_major(const Shape *s, int64_t *stride)
{
    int64_t step = 1;
    for (int a = s->rank - 1; a >= 0; a--) {
        stride[a] = step;
        step *= s->dim[a];
    }
}

/* The axis a loop with this stride walks along, either way: the outermost whose own stride divides it. */
static int axis_of(const Shape *s, const int64_t *own, int64_t stride)
{
    for (int a = 0; a < s->rank; a++)
        if (s->dim[a] > 1 && own[a] <= llabs(stride) && stride % own[a] == 0)
            return a;
    return -1;
}

bool place_split(const Domain *d, const Place1 *p, const Shape *s, Place1 *axis)
{
    int64_t own[MAX_RANK], at = p->at;
    row_major(s, own);
    for (int a = 0; a < s->rank; a++) {
        axis[a] = (Place1){ at / own[a], { 0 } };
        at %= own[a];
    }
    for (int i = 0; i < d->dims; i++) {
        if (p->stride[i] == 0 || d->extent[i] == 1)
            continue;
        int a = axis_of(s, own, p->stride[i]);
        if (a < 0)
            return false;
        axis[a].stride[i] = p->stride[i] / own[a];
    }
    for (int a = 0; a < s->rank; a++) {
        int64_t least = axis[a].at, most = axis[a].at;
        for (int i = 0; i < d->dims; i++)
            *(axis[a].stride[i] < 0 ? &least : &most) += axis[a].stride[i] * (d->extent[i] - 1);
        if (least < 0 || most >= s->dim[a])
            return false;
    }
    return true;
}

bool place_in_row(const Domain *d, const Place1 *p, const Node *gather, Place1 *row, Place1 *column)
{
    Shape rows = shape_of(2, (int64_t[]){ 1, gather->shape.dim[gather->shape.rank - 1] });
    Place1 axis[MAX_RANK];
    rows.dim[0] = shape_size(&gather->shape) / rows.dim[1];
    if (!place_split(d, p, &rows, axis))
        return false;
    *row = axis[0];
    *column = axis[1];
    return true;
}

/* Row-major position in `s` of one position per axis. */
static Place1 join(const Domain *d, const Shape *s, const Place1 *axis)
{
    int64_t own[MAX_RANK];
    Place1 p = { 0, { 0 } };
    row_major(s, own);
    for (int a = 0; a < s->rank; a++) {
        p.at += axis[a].at * own[a];
        for (int i = 0; i < d->dims; i++)
            p.stride[i] += axis[a].stride[i] * own[a];
    }
    return p;
}

/* Neighbouring axes that are all repeated, or all not, are one: a loop may run across them. */
static void coarsen(const Node *view, Shape *out, Shape *in)
{
    const Shape *o = &view->shape, *i = &view->in[0]->shape;
    bool last = false;
    *out = *in = (Shape){ .rank = 0 };
    for (int a = 0; a < o->rank; a++) {
        bool repeated = o->dim[a] != i->dim[a];
        if (o->dim[a] == 1)
            continue;
        if (!out->rank || repeated != last) {
            out->dim[out->rank++] = 1;
            in->dim[in->rank++] = 1;
        }
        out->dim[out->rank - 1] *= o->dim[a];
        in->dim[in->rank - 1] *= i->dim[a];
        last = repeated;
    }
}

static bool through_broadcast(const Domain *d, const Node *view, Place1 *p)
{
    Shape out, in;
    Place1 axis[MAX_RANK];
    coarsen(view, &out, &in);
    if (!place_split(d, p, &out, axis))
        return false;
    for (int a = 0; a < out.rank; a++)
        if (in.dim[a] == 1)
            axis[a] = (Place1){ 0, { 0 } };
    *p = join(d, &in, axis);
    return true;
}

bool place_through(const Domain *d, const Node *view, Place1 *p)
{
    const Node *in = view->in[0];
    Place1 out[MAX_RANK], to[MAX_RANK];
    if (view->op == OP_reshape || view->op == OP_again)
        return true;
    if (view->op == OP_broadcast)
        return through_broadcast(d, view, p);
    if (!place_split(d, p, &view->shape, out))
        return false;
    for (int a = 0; a < view->shape.rank; a++) {
        switch (view->op) {
        case OP_permute:
            to[view->attr.permute.order[a]] = out[a];
            break;
        case OP_slice:
            to[a] = out[a];
            to[a].at = view->attr.slice.start[a] + out[a].at * view->attr.slice.step[a];
            for (int i = 0; i < d->dims; i++)
                to[a].stride[i] *= view->attr.slice.step[a];
            break;
        default:
            return false;
        }
    }
    *p = join(d, &in->shape, to);
    return true;
}

bool domain_refine(const Shape *a, const Shape *b, Shape *out)
{
    int i = 0, j = 0;
    int64_t x = 1, y = 1;        /* what is left of the current axis of each */
    out->rank = 0;
    for (;;) {
        while (x == 1 && i < a->rank) x = a->dim[i++];
        while (y == 1 && j < b->rank) y = b->dim[j++];
        if (x == 1 || y == 1)
            return x == y;
        int64_t inner = 1;       /* the finer of the two trailing cuts becomes an axis */
        if (x % y == 0 || y % x == 0)
            inner = x < y ? x : y;
        else
            return false;
        if (out->rank == MAX_RANK)
            return false;
        out->dim[out->rank++] = inner;
        x /= inner;
        y /= inner;
    }
}
