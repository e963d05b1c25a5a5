/* build_fold.c -- sums, means, maxima and products over axes.
   In: a tensor and the axes ('axis: 1', 'axis: [0, 2]', none for all).  Out: a tensor without them.
   In a test, the last batch may be partly padding: a sum over the rows of a batch leaves padding
   rows out, and a mean divides by the number of real rows, so that the figures are exact. */
#include "build.h"

#include <string.h>

static Node *fold_axes(Build *b, Op op, Node *n, const bool *axis, bool keep)
{
    Node *folded = graph_fold(graph_here(b), op, n, axis);
    Shape out = { .rank = 0 };
    for (int i = 0; i < n->shape.rank; i++)
        if (!axis[i])
            out.dim[out.rank++] = n->shape.dim[i];
    return keep ? folded : graph_reshape(graph_here(b), folded, &out);
}

/* ---- rows that only pad a test batch ---------------------------------------------------- */

/* True where the node has one row per example: it starts with the batch axis and comes from the
   batch's data, from draws for its rows, or from what a loop carries. */
static bool is_batched(Build *b, const Node *n)
{
    Work *w = b->work;
    int64_t rows = w->func->batch;
    for (int i = w->batched.count; i <= n->id; i++) {
        const Node *m = w->graph->node[i];
        bool leaf = m->op == OP_input || m->op == OP_normal || m->op == OP_uniform
                 || m->op == OP_rows || m->op == OP_carried;
        bool any = leaf && m->shape.rank > 0 && m->shape.dim[0] == rows;
        for (int k = 0; k < m->args; k++)
            any = any || w->batched.at[m->in[k]->id];
        vec_push(b->arena, &w->batched, any);
    }
    return w->batched.at[n->id] && n->shape.rank > 0 && n->shape.dim[0] == rows;
}

static bool has_padding(Build *b, const Node *n, const bool *axis)
{
    return b->work->func && b->work->func->kind == FUNC_TEST && b->work->func->batch
        && n->shape.rank > 0 && axis[0] && is_batched(b, n);
}

/* Whether a fold is over the rows of a part of the batch. */
static bool is_part(Build *b, const Node *n, const bool *axis)
{
    const Loop *loop = b->work->loop;
    return loop && loop->rows && n->shape.rank > 0 && axis[0] && is_batched(b, n);
}

static Node *rows_leaf(Build *b)
{
    Shape rows = shape_of(1, &b->work->func->batch);
    return graph_add(graph_here(b), OP_rows, &rows, 0, NULL, NULL);
}

/* Padding rows become 0. select, not a product: 0 times infinity is not 0. */
static Node *drop_padding(Build *b, Node *n)
{
    Shape column = { .rank = n->shape.rank, .dim = { n->shape.dim[0], 1, 1, 1, 1, 1, 1, 1 } };
    Node *rows = graph_reshape(graph_here(b), rows_leaf(b), &column);
    return graph_map(graph_here(b), OP_select, graph_fit(graph_here(b), rows, &n->shape), n,
                     graph_constant(graph_here(b), 0, &n->shape));
}

static Node *sum_node(Build *b, Node *n, const bool *axis, bool keep)
{
    return fold_axes(b, OP_sum, has_padding(b, n, axis) ? drop_padding(b, n) : n, axis, keep);
}

/* How many elements each sum has: a constant, but for the last batch of a test. */
static Node *count_node(Build *b, Node *n, const bool *axis)
{
    bool padded = has_padding(b, n, axis), all[MAX_RANK] = { true };
    double count = 1;
    for (int i = padded ? 1 : 0; i < n->shape.rank; i++)
        count *= axis[i] ? (double)n->shape.dim[i] : 1;
    if (is_part(b, n, axis))
        count *= (double)b->work->loop->turns;
    Node *constant = graph_constant(graph_here(b), count, &(Shape){ .rank = 0 });
    if (!padded)
        return constant;
    Node *rows = fold_axes(b, OP_sum, rows_leaf(b), all, false);
    return count == 1 ? rows : graph_map(graph_here(b), OP_mul, rows, constant, NULL);
}

static Node *mean_node(Build *b, Node *n, const bool *axis, bool keep)
{
    Node *count = count_node(b, n, axis);
    if (is_part(b, n, axis)) {               /* sums of parts are added as they are */
        count = graph_fit(graph_here(b), count, &n->shape);
        return sum_node(b, graph_map(graph_here(b), OP_div, n, count, NULL), axis, keep);
    }
    Node *sum = sum_node(b, n, axis, keep);
    count = graph_fit(graph_here(b), count, &sum->shape);
    return graph_map(graph_here(b), OP_div, sum, count, NULL);
}

/* ---- arguments -------------------------------------------------------------------------- */

bool to_axis(Build *b, Value v, Span span, int rank, int *axis)
{
    int64_t at;
    if (!to_count(b, v, span, "an axis", &at))
        return false;
    if (at < -rank || at >= rank) {
        mistake_at(b, span, "there is no axis %lld in a tensor of %d ax%s", (long long)at, rank,
                   rank == 1 ? "is" : "es");
        return false;
    }
    *axis = (int)(at < 0 ? at + rank : at);
    return true;
}

/* none: all axes; a number: that axis; a list: those. */
static bool to_axes(Build *b, Value v, Span span, int rank, bool *axis)
{
    int one;
    for (int i = 0; i < MAX_RANK; i++)
        axis[i] = v.kind == VALUE_NONE && i < rank;
    if (v.kind == VALUE_NONE)
        return true;
    Items items = v.kind == VALUE_LIST ? v.items : (Items){ 1, &v };
    for (int i = 0; i < items.count; i++) {
        if (!to_axis(b, items.at[i], span, rank, &one))
            return false;
        axis[one] = true;
    }
    return true;
}

typedef Node *(*Reduce)(Build *, Node *, const bool *axis, bool keep);

static Value reduce(Build *b, const Call *c, int axis_at, Reduce f)
{
    bool axis[MAX_RANK], keep = false;
    Node *n = to_node(b, c->arg[0], c->at[0]);
    if (!n || is_poison(&c->arg[axis_at])
        || !to_axes(b, c->arg[axis_at], c->at[axis_at], n->shape.rank, axis))
        return poison;
    Value kept = c->arg[axis_at + 1];
    if (kept.kind != VALUE_NONE && !to_bool(b, kept, c->at[axis_at + 1], "'keep'", &keep))
        return poison;
    return value_node(b, f(b, n, axis, keep));
}

static Node *max_node(Build *b, Node *n, const bool *axis, bool keep)
{
    return fold_axes(b, OP_maximum, n, axis, keep);
}

static Node *min_node(Build *b, Node *n, const bool *axis, bool keep)
{
    Node *negative = graph_map(graph_here(b), OP_neg, n, NULL, NULL);
    Node *most = fold_axes(b, OP_maximum, negative, axis, keep);
    return graph_map(graph_here(b), OP_neg, most, NULL, NULL);
}

/* There is no op for products: the positions of each axis are multiplied one by one. */
static Node *prod_node(Build *b, Node *n, const bool *axis, bool keep)
{
    Shape kept = n->shape;
    for (int i = n->shape.rank - 1; i >= 0; i--) {
        if (!axis[i])
            continue;
        Node *whole = n, *product = pick(b, whole, i, 0);
        for (int64_t k = 1; k < whole->shape.dim[i]; k++)
            product = graph_map(graph_here(b), OP_mul, product, pick(b, whole, i, k), NULL);
        kept.dim[i] = 1;
        n = product;
    }
    return keep ? graph_reshape(graph_here(b), n, &kept) : n;
}

/* ---- rows of the table of builtins ------------------------------------------------------ */

Value run_sum(Build *b, const Call *c)
{
    return reduce(b, c, 1, sum_node);
}

/* The mean of a distribution is its expectation. */
Value run_mean(Build *b, const Call *c)
{
    return c->arg[0].kind == VALUE_DIST ? mean_of_dist(b, c->span, c->arg[0].dist)
                                        : reduce(b, c, 1, mean_node);
}

Value run_maximum(Build *b, const Call *c)
{
    return reduce(b, c, 1, max_node);
}

Value run_max(Build *b, const Call *c)
{
    return c->arg[1].kind == VALUE_NONE ? reduce(b, c, 2, max_node)
                                        : apply_map(b, c->span, OP_max, 2, c->arg);
}

Value run_min(Build *b, const Call *c)
{
    return c->arg[1].kind == VALUE_NONE ? reduce(b, c, 2, min_node)
                                        : apply_map(b, c->span, OP_min, 2, c->arg);
}

Value run_prod(Build *b, const Call *c)
{
    return reduce(b, c, 1, prod_node);
}

/* Sum over all axes but the first: one number per row of the batch. */
Value run_rows(Build *b, const Call *c)
{
    Node *n = to_node(b, c->arg[0], c->at[0]);
    bool axis[MAX_RANK] = { false };
    if (!n)
        return poison;
    for (int i = 1; i < n->shape.rank; i++)
        axis[i] = true;
    return value_node(b, fold_axes(b, OP_sum, n, axis, false));
}

/* Running sums and products, of a table's first axis. */
static Value cumulate(Build *b, const Call *c, Op op)
{
    Node *n = to_node(b, c->arg[0], c->at[0]);
    if (!n)
        return poison;
    if (n->shape.rank == 0) {
        mistake_at(b, c->at[0], "'%s' needs an axis to run along", c->row->name);
        return poison;
    }
    Node **row = arena_array(b->arena, Node *, n->shape.dim[0]);
    Shape one = n->shape;
    one.dim[0] = 1;
    for (int64_t i = 0; i < n->shape.dim[0]; i++) {
        Node *next = graph_reshape(graph_here(b), pick(b, n, 0, i), &one);
        row[i] = i ? graph_map(graph_here(b), op, row[i - 1], next, NULL) : next;
    }
    return value_node(b, graph_concat(graph_here(b), (int)n->shape.dim[0], row, 0));
}

Value run_cumsum(Build *b, const Call *c)
{
    return cumulate(b, c, OP_add);
}

Value run_cumprod(Build *b, const Call *c)
{
    return cumulate(b, c, OP_mul);
}
