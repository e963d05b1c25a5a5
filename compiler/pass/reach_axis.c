/* reach_axis.c -- axes as lists of factors, and the same factors as other axes.
   In: the axes of a flow, and the shape that a reshape gives them.  Out: their sizes, what a step along one is worth at
   most, and the new axes.  Invariant: factors are only cut where their sizes divide, so every element keeps the rows and
   columns that its indices are worth. */
#include "pass/reach.h"

/* ---- one axis ---- */

bool is_channel(const Factor *f)
{
    return !f->batch && !f->step[0] && !f->step[1];
}

int64_t axis_size(const Axis *x)
{
    int64_t size = 1;
    for (int i = 0; i < x->count; i++)
        size *= x->at[i].size;
    return size;
}

int64_t axis_channels(const Axis *x)
{
    int64_t size = 1;
    for (int i = 0; i < x->count; i++)
        size *= is_channel(&x->at[i]) ? x->at[i].size : 1;
    return size;
}

bool has_batch(const Axis *x)
{
    for (int i = 0; i < x->count; i++)
        if (x->at[i].batch)
            return true;
    return false;
}

Axis axis_of(int64_t size, int64_t rows, int64_t cols, bool batch)
{
    return (Axis){ size > 1, { { size, { rows, cols }, batch } } };
}

Factor axis_bounding(const Axis *x)
{
    Factor all = { .size = axis_size(x) };
    int64_t stride = 1;
    for (int i = x->count; i-- > 0; stride *= x->at[i].size)
        for (int d = 0; d < 2; d++) {
            int64_t step = ceil_div(x->at[i].step[d], stride);
            all.step[d] = step > all.step[d] ? step : all.step[d];
        }
    return all;
}

/* ---- all axes ---- */

/* Takes a factor off the list, or a part of one, so that `need` more positions are counted; 0: impossible. */
static int64_t take(Factor *list, int *at, int64_t need, Factor *out)
{
    Factor *f = &list[*at];
    *out = *f;
    if (need % f->size == 0) {
        ++*at;
        return f->size;
    }
    if (f->size % need)
        return 0;
    out->size = need;
    f->size /= need;
    for (int d = 0; d < 2; d++)
        out->step[d] *= f->size;
    return need;
}

/* All factors in order, neighbours that count on from each other made one. */
static int flatten(const Flow *f, Factor *list)
{
    int count = 0;
    for (int i = 0; i < f->rank; i++)
        for (int k = 0; k < f->axis[i].count; k++) {
            Factor g = f->axis[i].at[k], *last = count ? &list[count - 1] : NULL;
            if (last && last->batch == g.batch && last->step[0] == g.step[0] * g.size
                && last->step[1] == g.step[1] * g.size) {
                g.size *= last->size;
                *last = g;
            } else {
                list[count++] = g;
            }
        }
    return count;
}

bool axes_regroup(Flow *f, const Shape *shape)
{
    Factor list[MAX_RANK * FACTORS];
    int at = 0;
    flatten(f, list);
    f->rank = shape->rank;
    for (int i = 0; i < shape->rank; i++) {
        Axis *x = &f->axis[i];
        x->count = 0;
        for (int64_t need = shape->dim[i]; need > 1; ) {
            if (x->count == FACTORS)
                return false;
            int64_t got = take(list, &at, need, &x->at[x->count++]);
            if (!got)
                return false;
            need /= got;
        }
    }
    return true;
}
