/* reach.c -- how reaches move with the elements of a tensor.
   In: the flow of an operand and what a view, a fold or an element-wise operation does to its axes.  Out: the
   flow of the result.  Invariant: the result never claims less than what the elements depend on; where the
   axes cannot say it, it claims more. */
#include "pass/reach.h"

#include <string.h>

static const Reach nothing = { NOWHERE, NOWHERE, 0 }, everything = { EVERYWHERE, 0, 0 };

/* ---- one reach ---- */

int reach_compare(const Reach *a, const Reach *b)
{
    if (a->row != b->row)
        return a->row < b->row ? -1 : 1;
    if (a->row == NOWHERE || a->row == EVERYWHERE)
        return 0;
    if (a->col != b->col)
        return a->col < b->col ? -1 : 1;
    return (a->channel > b->channel) - (a->channel < b->channel);
}

Reach reach_join(Reach a, Reach b)
{
    return reach_compare(&a, &b) < 0 ? b : a;
}

Reach reach_shift(Reach r, int64_t rows, int64_t cols)
{
    if (r.row == NOWHERE || r.row == EVERYWHERE)
        return r;
    r.row += rows;
    if (r.col != NOWHERE)
        r.col += cols;
    return r;
}

/* ---- entries: copied by strides, joined where several meet ---- */

typedef struct { int64_t dim[MAX_RANK], from[MAX_RANK], to[MAX_RANK]; int rank; } Walk;

static void join_strided(const Walk *w, int axis, const Reach *from, Reach *to)
{
    if (axis == w->rank) {
        *to = reach_join(*to, *from);
        return;
    }
    for (int64_t i = 0; i < w->dim[axis]; i++)
        join_strided(w, axis + 1, from + i * w->from[axis], to + i * w->to[axis]);
}

/* Row-major; an axis along which all entries are alike has stride 0. */
static void strides(int rank, const int64_t *vary, int64_t *stride)
{
    int64_t step = 1;
    for (int i = rank; i-- > 0; step *= vary[i])
        stride[i] = vary[i] == 1 ? 0 : step;
}

int64_t flow_entries(const Flow *f)
{
    int64_t count = 1;
    for (int i = 0; i < f->rank; i++)
        count *= f->vary[i];
    return count;
}

static void fresh_entries(Flow *f)
{
    int64_t count = flow_entries(f);
    f->at = arena_array(f->arena, Reach, count);
    for (int64_t i = 0; i < count; i++)
        f->at[i] = nothing;
}

/* One form for each meaning: entries that are alike are one. */
static Flow settled(Flow f)
{
    int64_t count = flow_entries(&f);
    for (int64_t i = 1; i < count; i++)
        if (reach_compare(&f.at[i], &f.at[0]) != 0)
            return f;
    for (int i = 0; i < f.rank; i++)
        f.vary[i] = 1;
    if (f.at[0].row == NOWHERE)
        return flow_nothing(f.arena);
    f.placed = f.at[0].row != EVERYWHERE;
    return f;
}

/* ---- whole flows ---- */

static Flow unplaced(Arena *a, Reach r)
{
    Flow f = { .arena = a };
    f.at = arena_new_of(a, Reach);
    *f.at = r;
    return f;
}

Flow flow_nothing(Arena *a)
{
    return unplaced(a, nothing);
}

bool flow_is_nothing(const Flow *f)
{
    return !f->placed && f->at[0].row == NOWHERE;
}

Flow flow_lost(const Flow *f)
{
    return flow_is_nothing(f) ? *f : unplaced(f->arena, everything);
}

Flow flow_ordered(Arena *arena, const Node *x)
{
    const Shape *s = &x->shape;
    Flow f = { .arena = arena, .placed = true, .rank = s->rank };
    if (s->rank < 2 || s->rank > 4)
        fatal("an ordered tensor has two to four axes");
    bool image = s->rank > 2;
    for (int i = 0; i < s->rank; i++) {
        int64_t row = i == 1 && image, col = i == (image ? 2 : 1);
        f.axis[i] = axis_of(s->dim[i], row, col, i == 0);
        f.vary[i] = i == 3 ? s->dim[i] : 1;
    }
    fresh_entries(&f);
    for (int64_t k = 0; k < flow_entries(&f); k++)
        f.at[k] = (Reach){ 0, 0, k + 1 };
    return f;
}

static Flow shifted(Flow f, int64_t rows, int64_t cols)
{
    Flow from = f;
    fresh_entries(&f);
    for (int64_t i = 0; i < flow_entries(&f); i++)
        f.at[i] = reach_shift(from.at[i], rows, cols);
    return f;
}

Flow flow_collapse(Flow f, int axis)
{
    Walk w = { .rank = f.rank };
    if (f.vary[axis] == 1)
        return f;
    Flow from = f;
    memcpy(w.dim, f.vary, sizeof w.dim);
    f.vary[axis] = 1;
    fresh_entries(&f);
    strides(f.rank, from.vary, w.from);
    strides(f.rank, f.vary, w.to);
    join_strided(&w, 0, from.at, f.at);
    return f;
}

Flow flow_single(Flow f, int axis)
{
    Axis *x = &f.axis[axis];
    if (!f.placed || x->count < 2)
        return f;
    if (has_batch(x))
        return flow_lost(&f);
    Factor all = axis_bounding(x);
    if (!is_channel(&all))
        f = flow_collapse(f, axis);
    f.axis[axis] = (Axis){ 1, { all } };
    return f;
}

/* ---- element-wise ---- */

static bool same_sizes(const Axis *a, const Axis *b)
{
    if (a->count != b->count)
        return false;
    for (int i = 0; i < a->count; i++)
        if (a->at[i].size != b->at[i].size)
            return false;
    return true;
}

/* Gives both flows the same factors along an axis, with the larger steps; false when they cannot be compared.
   A factor that only one of them counts as channels counts none in the other's terms. */
static bool match_axis(Flow *a, Flow *b, int axis)
{
    if (!same_sizes(&a->axis[axis], &b->axis[axis])) {
        *a = flow_single(*a, axis);
        *b = flow_single(*b, axis);
    }
    Axis *p = &a->axis[axis], *q = &b->axis[axis];
    if (!a->placed || !b->placed || !same_sizes(p, q))
        return false;
    for (int i = 0; i < p->count; i++) {
        Factor *f = &p->at[i], *g = &q->at[i];
        if (f->batch != g->batch)
            return false;
        if (is_channel(f) != is_channel(g)) {
            *a = flow_collapse(*a, axis);
            *b = flow_collapse(*b, axis);
        }
        for (int d = 0; d < 2; d++)
            f->step[d] = g->step[d] = f->step[d] > g->step[d] ? f->step[d] : g->step[d];
    }
    return true;
}

static void join_into(Flow *to, const Flow *from)
{
    Walk w = { .rank = to->rank };
    memcpy(w.dim, to->vary, sizeof w.dim);
    strides(from->rank, from->vary, w.from);
    strides(to->rank, to->vary, w.to);
    join_strided(&w, 0, from->at, to->at);
}

Flow flow_join(const Flow *a, const Flow *b)
{
    if (flow_is_nothing(a) || flow_is_nothing(b))
        return flow_is_nothing(a) ? *b : *a;
    Flow p = *a, q = *b;
    if (!p.placed || !q.placed)
        return flow_lost(a);
    for (int i = 0; i < p.rank; i++)
        if (!match_axis(&p, &q, i))
            return flow_lost(a);
    Flow f = p;
    for (int i = 0; i < f.rank; i++)
        f.vary[i] = p.vary[i] > q.vary[i] ? p.vary[i] : q.vary[i];
    fresh_entries(&f);
    join_into(&f, &p);
    join_into(&f, &q);
    return settled(f);
}

/* ---- folds ---- */

static bool has_step(const Flow *f, int d)
{
    for (int i = 0; i < f->rank; i++)
        for (int k = 0; k < f->axis[i].count; k++)
            if (f->axis[i].at[k].step[d])
                return true;
    return false;
}

/* No index counts columns any more: the whole row is seen; or no index counts rows: the whole image. */
static Flow whole(Flow f, bool row, bool image)
{
    for (int64_t i = 0; i < flow_entries(&f); i++) {
        Reach *r = &f.at[i];
        if (r->row == NOWHERE || r->row == EVERYWHERE)
            continue;
        if (row && r->col != NOWHERE)
            *r = (Reach){ r->row + 1, NOWHERE, 0 };
        if (image)
            *r = everything;
    }
    return settled(f);
}

Flow flow_fold(Flow f, int axis, bool statistics)
{
    if (!f.placed)
        return f;
    if (has_batch(&f.axis[axis]))
        return statistics ? flow_nothing(f.arena) : flow_lost(&f);
    Axis gone = f.axis[axis];
    bool before[2] = { has_step(&f, 0), has_step(&f, 1) };
    int64_t far[2] = { 0 };
    for (int i = 0; i < gone.count; i++)
        for (int d = 0; d < 2; d++)
            far[d] += (gone.at[i].step[d] > 0 ? gone.at[i].step[d] : 0) * (gone.at[i].size - 1);
    f = flow_collapse(f, axis);
    f.axis[axis].count = 0;
    f = shifted(f, far[0], far[1]);
    return whole(f, before[1] && !has_step(&f, 1), before[0] && !has_step(&f, 0));
}

bool flow_ascends(const Flow *f, int axis)
{
    const Axis *x = &f->axis[axis];
    bool columns = false;
    if (!f->placed || f->vary[axis] != 1)
        return false;
    for (int i = 0; i < x->count; i++) {
        const Factor *g = &x->at[i];
        if (g->batch || g->step[0] < 0 || g->step[1] < 0 || !g->step[0] == !g->step[1] || (columns && g->step[0]))
            return false;
        columns = columns || g->step[1];
    }
    return true;
}

/* ---- views ---- */

Flow flow_permute(const Flow *f, const int *order)
{
    if (!f->placed)
        return *f;
    Flow to = *f;
    Walk w = { .rank = f->rank };
    int64_t from[MAX_RANK];
    strides(f->rank, f->vary, from);
    for (int i = 0; i < f->rank; i++) {
        to.axis[i] = f->axis[order[i]];
        to.vary[i] = w.dim[i] = f->vary[order[i]];
        w.from[i] = from[order[i]];
    }
    strides(to.rank, to.vary, w.to);
    fresh_entries(&to);
    join_strided(&w, 0, f->at, to.at);
    return to;
}

Flow flow_broadcast(Flow f, const Shape *shape)
{
    for (int i = 0; f.placed && i < f.rank; i++)
        if (axis_size(&f.axis[i]) != shape->dim[i])
            f.axis[i] = axis_of(shape->dim[i], 0, 0, false);
    return f;
}

/* Entries for every channel, alike or not. */
static Flow spread(Flow f)
{
    Flow from = f;
    for (int i = 0; i < f.rank; i++)
        f.vary[i] = axis_channels(&f.axis[i]);
    fresh_entries(&f);
    join_into(&f, &from);
    return f;
}

Flow flow_reshape(const Flow *f, const Shape *shape)
{
    if (!f->placed)
        return *f;
    bool alike = flow_entries(f) == 1;
    Flow to = alike ? *f : spread(*f);
    if (!axes_regroup(&to, shape))
        return flow_lost(f);
    for (int i = 0; i < to.rank; i++)
        to.vary[i] = alike ? 1 : axis_channels(&to.axis[i]);
    return to;
}

/* Every from_step-th entry along a channel axis goes to one of the places from to_start on; the rest see nothing. */
static Flow move_channels(Flow f, int axis, int64_t from_start, int64_t from_step, int64_t to_start,
                          int64_t count, int64_t total)
{
    Flow from = f;
    Walk w = { .rank = f.rank };
    bool alike = f.vary[axis] == 1;      /* nothing to move, but zeros may come in */
    if (alike && count == total) {
        f.axis[axis] = axis_of(total, 0, 0, false);
        return f;
    }
    f.vary[axis] = total;
    f.axis[axis] = axis_of(total, 0, 0, false);
    fresh_entries(&f);
    strides(f.rank, from.vary, w.from);
    strides(f.rank, f.vary, w.to);
    memcpy(w.dim, f.vary, sizeof w.dim);
    w.dim[axis] = count;
    int64_t base = alike ? 0 : from_start * w.from[axis], to = to_start * w.to[axis];
    w.from[axis] *= from_step;
    join_strided(&w, 0, from.at + base, f.at + to);
    return settled(f);
}

/* One image out of the batch, for all of them, is a statistic like a sum. */
Flow flow_slice(Flow f, int axis, int64_t start, int64_t step, int64_t count, bool statistics)
{
    if (!f.placed || !f.axis[axis].count || (axis_size(&f.axis[axis]) == count && step > 0))
        return f;
    if (has_batch(&f.axis[axis]) && count == 1 && statistics)
        return flow_nothing(f.arena);
    f = flow_single(f, axis);
    if (!f.placed || has_batch(&f.axis[axis]))
        return flow_lost(&f);
    const Factor g = f.axis[axis].at[0];
    if (is_channel(&g))
        return move_channels(f, axis, start, step, 0, count, count);
    f.axis[axis] = axis_of(count, g.step[0] * step, g.step[1] * step, false);
    return shifted(f, g.step[0] * start, g.step[1] * start);
}

Flow flow_pad(Flow f, int axis, int64_t before, int64_t total)
{
    int64_t size = axis_size(&f.axis[axis]);
    if (!f.placed || size == total)
        return f;
    f = flow_single(f, axis);
    if (!f.placed || has_batch(&f.axis[axis]))
        return flow_lost(&f);
    const Factor g = f.axis[axis].at[0];
    if (!f.axis[axis].count || is_channel(&g))
        return move_channels(f, axis, 0, 1, before, size, total);
    f.axis[axis] = axis_of(total, g.step[0], g.step[1], false);
    return shifted(f, -g.step[0] * before, -g.step[1] * before);
}
