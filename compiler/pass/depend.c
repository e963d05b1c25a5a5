/* depend.c -- the dependency analysis: what of an ordered tensor each node may see.
   In: a graph and its ordered leaf.  Out: a reach per node and channel, never less than the truth, which the
   algebra of reach.c composes from what each class of operation does to positions.  Masks (build_order.c),
   the proof that nothing leaks and the incremental sampler all read this and nothing else. */
#include "pass/reach.h"

#include <string.h>

struct Depends {
    Arena      *arena;
    const Node *x;
    bool        statistics;
    Vec(Flow *) flows;           /* by node id */
};

/* ---- products and convolutions ---- */

/* A product is a sum over k of element-wise products. */
static Flow factor_flow(Flow f, const Node *n, bool transposed, int sum, const Depends *d)
{
    int order[MAX_RANK], last = n->shape.rank - 1;
    for (int i = 0; i <= last; i++)
        order[i] = i;
    if (transposed) {
        order[last] = last - 1;
        order[last - 1] = last;
    }
    f = flow_permute(&f, order);
    return flow_broadcast(flow_fold(f, last - 1 + sum, d->statistics), &n->shape);
}

static Flow contract_flow(const Node *n, Flow a, Flow b, const Depends *d)
{
    a = factor_flow(a, n, n->attr.contract.ta, 1, d);
    b = factor_flow(b, n, n->attr.contract.tb, 0, d);
    return flow_join(&a, &b);
}

/* The channels of a group are summed, and make `count` new ones. */
static Flow mix_channels(Flow f, int64_t groups, int64_t count, const Depends *d)
{
    const Shape *s = &(Shape){ 4, { axis_size(&f.axis[0]), axis_size(&f.axis[1]), axis_size(&f.axis[2]), count } };
    int64_t each = axis_size(&f.axis[3]) / groups;
    if (groups == 1 || f.vary[3] == 1)
        return flow_broadcast(flow_fold(f, 3, d->statistics), s);
    const Shape split = { 5, { s->dim[0], s->dim[1], s->dim[2], groups, each } };
    Shape all = split;
    all.dim[4] = count / groups;
    Flow five = flow_broadcast(flow_fold(flow_reshape(&f, &split), 4, d->statistics), &all);
    return flow_reshape(&five, s);
}

/* The furthest of the live taps; by[a]: rows and columns of x that one step of the image along its axis a is
   worth; down: how many steps of the result make one of the operand's. */
static Reach furthest_tap(const Conv *c, bool data, const Axis *y, const Axis *x, Reach r)
{
    Reach far = { NOWHERE, NOWHERE, 0 };
    for (int64_t ky = 0; ky < c->kernel[0]; ky++)
        for (int64_t kx = 0; kx < c->kernel[1]; kx++) {
            int64_t dy = ky * c->dilation[0] - c->before[0], dx = kx * c->dilation[1] - c->before[1], by[2];
            for (int d = 0; d < 2; d++) {
                int64_t rows = y->count ? y->at[0].step[d] : 0, cols = x->count ? x->at[0].step[d] : 0;
                by[d] = data ? ceil_div(-rows * dy, c->stride[0]) + ceil_div(-cols * dx, c->stride[1])
                             : rows * dy + cols * dx;
            }
            if (conv_live(c, ky, kx))
                far = reach_join(far, reach_shift(r, by[0], by[1]));
        }
    return far;
}

static Axis scaled(const Axis *x, int64_t size, int64_t stride, bool data)
{
    Axis to = *x;
    for (int d = 0; d < 2 && x->count; d++)
        to.at[0].step[d] = data ? ceil_div(x->at[0].step[d], stride) : x->at[0].step[d] * stride;
    if (x->count)
        to.at[0].size = size;
    else if (size > 1)
        to = (Axis){ 1, { { .size = size } } };
    to.count = size > 1;
    return to;
}

/* Both faces that read an image: positions move by the taps, channels are mixed. */
static Flow image_flow(const Node *n, Flow f, const Depends *d)
{
    const Conv *c = &n->attr.conv;
    bool data = n->op == OP_conv_data;
    for (int i = 1; i < 3; i++)
        if (f.placed)
            f = flow_collapse(flow_single(f, i), i);
    if (!f.placed)
        return f;
    f = mix_channels(f, c->groups, n->shape.dim[3], d);
    if (!f.placed)
        return f;
    Axis y = f.axis[1], x = f.axis[2];
    Reach *at = arena_array(d->arena, Reach, flow_entries(&f));
    for (int64_t i = 0; i < flow_entries(&f); i++)
        at[i] = furthest_tap(c, data, &y, &x, f.at[i]);
    f.at = at;
    f.axis[1] = scaled(&y, n->shape.dim[1], c->stride[0], data);
    f.axis[2] = scaled(&x, n->shape.dim[2], c->stride[1], data);
    return f;
}

static Flow conv_flow(const Node *n, Flow a, Flow w, const Depends *d)
{
    if (n->op == OP_conv_weight || !flow_is_nothing(&w)) {
        Flow both = flow_is_nothing(&a) ? w : a;
        return flow_lost(&both);
    }
    return image_flow(n, a, d);
}

/* Each query sees keys and values up to its own position, which see no further than those there; or it sees all. */
static Flow attend_flow(const Node *n, Flow *const *flow, const Depends *d)
{
    Flow seen = flow_nothing(d->arena);
    for (int k = 1; k < n->args; k++)
        seen = flow_join(&seen, flow[n->in[k]->id]);
    Flow all = flow_join(&seen, flow[n->in[0]->id]);
    bool at_query = flow_is_nothing(&seen) && n->op == OP_attend;
    if (!at_query && !(n->op == OP_attend && n->attr.attend.causal && flow_ascends(&all, 1)))
        return flow_lost(&all);
    Shape s = n->shape;
    return all.placed ? flow_broadcast(flow_fold(all, 2, d->statistics), &s) : all;
}

/* Rows of a table, at a place each: the place decides as the table's elements do. */
static Flow pick_flow(const Node *n, Flow a, Flow at)
{
    if (n->op == OP_scatter || !flow_is_nothing(&a)) {
        Flow both = flow_is_nothing(&a) ? at : a;
        return flow_lost(&both);
    }
    Shape column = n->shape;
    column.dim[column.rank - 1] = 1;
    return flow_broadcast(flow_reshape(&at, &column), &n->shape);
}

/* ---- views ---- */

static Flow concat_flow(const Node *n, Flow *const *in, Arena *arena)
{
    Flow all = flow_nothing(arena);
    int64_t at = 0;
    int axis = n->attr.concat.axis;
    for (int k = 0; k < n->args; k++) {
        Flow part = flow_pad(*in[n->in[k]->id], axis, at, n->shape.dim[axis]);
        all = flow_join(&all, &part);
        at += n->in[k]->shape.dim[axis];
    }
    return all;
}

static Flow view_flow(const Node *n, Flow *const *in, const Depends *d)
{
    Flow f = *in[n->in[0]->id];
    switch (n->op) {
    case OP_reshape:   return flow_reshape(&f, &n->shape);
    case OP_permute:   return flow_permute(&f, n->attr.permute.order);
    case OP_broadcast: return flow_broadcast(f, &n->shape);
    case OP_concat:    return concat_flow(n, in, d->arena);
    default:           break;
    }
    for (int i = 0; i < n->shape.rank; i++)
        f = n->op == OP_slice ? flow_slice(f, i, n->attr.slice.start[i], n->attr.slice.step[i], n->shape.dim[i],
                                                d->statistics)
                              : flow_pad(f, i, n->attr.pad.before[i], n->shape.dim[i]);
    return f;
}

/* ---- nodes ---- */

/* From the first axis, which is the batch: a sum over it is a statistic, whatever else it sums. */
static Flow fold_flow(const Node *n, Flow f, const Depends *d)
{
    for (int i = 0; i < n->shape.rank; i++)
        if (n->attr.fold.axis[i])
            f = flow_fold(f, i, d->statistics);
    return f;
}

static Flow map_flow(const Node *n, Flow *const *in)
{
    Flow f = *in[n->in[0]->id];
    for (int k = 1; k < n->args; k++)
        f = flow_join(&f, in[n->in[k]->id]);
    return f;
}

/* What a loop carries is not known before its end, so it may be anything of x. */
static Flow leaf_flow(const Depends *d, const Node *n)
{
    Flow x = n == d->x || n->op == OP_carried ? flow_ordered(d->arena, d->x) : flow_nothing(d->arena);
    return n->op == OP_carried ? flow_lost(&x) : x;
}

static Flow scan_flow(const Depends *d, const Node *n)
{
    for (int k = 0; k < n->args; k++)
        if (!flow_is_nothing(d->flows.at[n->in[k]->id]))
            return flow_lost(d->flows.at[n->in[k]->id]);
    return flow_nothing(d->arena);
}

static Flow flow_of(const Depends *d, const Node *n)
{
    Flow *const *flow = d->flows.at;
    const Flow *a = n->args > 0 ? flow[n->in[0]->id] : NULL, *b = n->args > 1 ? flow[n->in[1]->id] : NULL;
    switch (op_info[n->op].cls) {
    case CLASS_LEAF:     return leaf_flow(d, n);
    case CLASS_MAP:      return map_flow(n, flow);
    case CLASS_FOLD:     return fold_flow(n, *a, d);
    case CLASS_CONTRACT: return contract_flow(n, *a, *b, d);
    case CLASS_CONV:     return conv_flow(n, *a, *b, d);
    case CLASS_ATTEND:   return attend_flow(n, flow, d);
    case CLASS_PICK:     return pick_flow(n, *a, *b);
    case CLASS_VIEW:     return view_flow(n, flow, d);
    case CLASS_SCAN:     return scan_flow(d, n);
    }
    return flow_nothing(d->arena);
}

/* ---- what others read ---- */

/* [N,H,W,..] as it stands: rows only along axis 1, columns only along axis 2, and in both what counts nothing,
   the repetitions of a pixel, innermost. */
static bool is_image(const Flow *f)
{
    for (int i = 0; i < f->rank; i++)
        for (int k = 0; k < f->axis[i].count; k++) {
            const Factor *g = &f->axis[i].at[k];
            if ((g->batch && i != 0) || (g->step[0] && i != 1) || (g->step[1] && i != 2)
                || (k && i < 3 && is_channel(g - 1) && !is_channel(g)))
                return false;
        }
    return f->rank > 2;
}

/* Where the first and the last factor lies that is of this kind: 0 batch, 1 rows, 2 columns; -1 for none. */
static void find_factors(const Flow *f, int kind, int *first, int *last)
{
    int at = 0;
    *first = *last = -1;
    for (int i = 0; i < f->rank; i++)
        for (int k = 0; k < f->axis[i].count; k++, at++) {
            const Factor *g = &f->axis[i].at[k];
            if (kind ? g->step[kind - 1] != 0 : g->batch) {
                *first = *first < 0 ? at : *first;
                *last = at;
            }
        }
}

/* A tensor of other axes under the shape [N,H,W,C] that it stands for: the batch ends with its last factor, rows
   where columns begin, columns with the last factor that counts them. */
static Flow as_image(const Flow *f)
{
    Shape s = { 4, { 1, 1, 1, 1 } };
    int first, end[3], at = 0;
    if (is_image(f))
        return *f;
    for (int i = 0; i < 3; i++)
        find_factors(f, i, &first, &end[i]);
    end[1] = first >= 0 ? first - 1 : end[1];
    for (int i = 0; i < f->rank; i++)
        for (int k = 0; k < f->axis[i].count; k++, at++)
            s.dim[at <= end[0] ? 0 : at <= end[1] ? 1 : at <= end[2] ? 2 : 3] *= f->axis[i].at[k].size;
    Flow image = flow_reshape(f, &s);
    return image.placed && is_image(&image) ? image : flow_lost(f);
}

/* An index that no factor counts sees as much at every position: the whole row, the whole image. */
static Reach plain(Reach r, const int64_t *scale)
{
    if (r.row == NOWHERE || r.row == EVERYWHERE)
        return r;
    if (!scale[1] && r.col != NOWHERE)
        r = (Reach){ r.row + 1, NOWHERE, 0 };
    return scale[0] ? r : (Reach){ EVERYWHERE, 0, 0 };
}

static void list_runs(Arena *arena, Depend *to, const Flow *f, int64_t channels)
{
    to->end = arena_array(arena, int64_t, f->vary[3]);
    to->reach = arena_array(arena, Reach, f->vary[3]);
    for (int64_t i = 0; i < f->vary[3]; i++) {
        Reach r = plain(f->at[i], to->scale);
        if (!to->runs || reach_compare(&r, &to->reach[to->runs - 1]))
            to->reach[to->runs++] = r;
        to->end[to->runs - 1] = f->vary[3] == 1 ? channels : i + 1;
    }
}

static Depend describe(Arena *arena, const Node *n, const Flow *from)
{
    Depend to = { .ordered = true };
    Flow f = from->placed ? as_image(from) : *from;
    if (!f.placed) {
        to = (Depend){ .runs = 1, .end = arena_new_of(arena, int64_t), .reach = arena_new_of(arena, Reach) };
        to.end[0] = shape_size(&n->shape);
        to.reach[0] = f.at[0];
        return to;
    }
    Shape s = { 4, { 0 } };
    for (int i = 0; i < 3; i++) {
        f = flow_collapse(i ? flow_single(f, i) : f, i);
        to.size[i] = s.dim[i] = axis_size(&f.axis[i]);
    }
    for (int d = 0; d < 2; d++)
        to.scale[d] = f.axis[d + 1].count ? f.axis[d + 1].at[0].step[d] : 1;
    s.dim[3] = shape_size(&n->shape) / (s.dim[0] * s.dim[1] * s.dim[2]);
    f = flow_reshape(&f, &s);
    list_runs(arena, &to, &f, s.dim[3]);
    return to;
}

Reach depend_widest(const Depend *d)
{
    Reach r = d->reach[0];
    for (int i = 1; i < d->runs; i++)
        r = reach_join(r, d->reach[i]);
    return r;
}

bool depend_allows(const Depend *d, int64_t element, int64_t (*at)[3])
{
    int64_t channels = d->end[d->runs - 1], pixel = element / channels;
    int run = 0;
    while (d->end[run] <= element % channels)
        run++;
    const Reach *r = &d->reach[run];
    if (!d->ordered || r->row == EVERYWHERE || r->row == NOWHERE)
        return r->row == EVERYWHERE;
    const int64_t *x = at[pixel / d->size[2] / d->size[1]];
    int64_t row = d->scale[0] * (pixel / d->size[2] % d->size[1]) + r->row;
    int64_t col = d->scale[1] * (pixel % d->size[2]) + r->col;
    return x[0] != row ? x[0] < row : x[1] != col ? x[1] < col : x[2] < r->channel;
}

Depends *depends_new(Arena *arena, const Node *x, bool statistics)
{
    Depends *d = arena_new_of(arena, Depends);
    *d = (Depends){ .arena = arena, .x = x, .statistics = statistics };
    return d;
}

static Flow *flow_at(Depends *d, const Graph *g, const Node *n)
{
    for (int i = d->flows.count; i <= n->id; i++) {
        Flow *f = arena_new_of(d->arena, Flow);
        *f = flow_of(d, g->node[i]);
        vec_push(d->arena, &d->flows, f);
    }
    return d->flows.at[n->id];
}

Depend depends_of(Depends *d, const Graph *g, const Node *n)
{
    return describe(d->arena, n, flow_at(d, g, n));
}

void depends_given(Depends *d, const Graph *g, const Node *n)
{
    Flow *f = flow_at(d, g, n);
    *f = flow_nothing(d->arena);
}

Depend *depend_graph(Arena *arena, const Graph *g, const Node *x)
{
    Depends *d = depends_new(arena, x, false);
    Depend *to = arena_array(arena, Depend, g->count);
    for (int i = 0; i < g->count; i++)
        to[i] = depends_of(d, g, g->node[i]);
    return to;
}

/* ---- words ---- */

static const char *rows_text(Arena *a, int64_t row, bool part)
{
    int64_t above = part ? -row : 1 - row;
    if (above > 1)
        return arena_printf(a, "rows at least %lld above", (long long)above);
    if (above == 1)
        return "the rows above";
    if (row == 1 && !part)
        return "the rows up to and including its own";
    return arena_printf(a, "rows down to %lld below its own", (long long)(part ? row : row - 1));
}

const char *reach_text(Arena *a, const Reach *r, int64_t c)
{
    if (r->row == NOWHERE || r->row == EVERYWHERE)
        return r->row == NOWHERE ? "nothing" : "everything";
    if (r->col == NOWHERE || r->row)
        return rows_text(a, r->row, r->col != NOWHERE);
    int64_t last = r->channel ? r->col : r->col - 1;      /* the last column it sees anything of */
    if (last > 0)
        return arena_printf(a, "pixels up to %lld to the right of its own", (long long)last);
    if (last < -1)
        return arena_printf(a, "pixels at least %lld to the left", (long long)-last);
    if (last == -1)
        return "the pixels before";
    if (r->channel >= c || r->col > 0)
        return "the pixels up to and including its own";
    return arena_printf(a, "the pixels before and %lld channel%s of its own", (long long)r->channel,
                        r->channel == 1 ? "" : "s");
}
