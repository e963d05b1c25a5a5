/* simplify_fold.c -- rewriting folds and contractions: factors leave sums, axes that are folded alike
   become one, parts are folded apart, products over leading axes become products of matrices, transposes become flags.
   In: a fold or contraction of the old graph.  Out: its replacement in the new one, or NULL.  The sum
   of a whole tensor, or down a long column, is cut here into a sum per leading index and a sum of those,
   once and for all. */
#include "simplify.h"

#include <string.h>

enum { LONG_ROW = 32,            /* elements of a row that are worth a sum of their own */
       LONG_COLUMN = 1024, MOST_LEAVES = 64 };

static Node *reshape_named(Round *r, Node *y, const Node *n)
{
    if (n->name)
        graph_name(y, n->name);
    return graph_reshape(r->to, y, &n->shape);
}

/* ---- folds ---- */

/* The rows of each part where a loop runs over parts of the batch and n is inside of it, else 0. */
static int64_t rows_of_part(const Round *r, const Node *n)
{
    const Loop *loop = r->inside[n->id];
    return loop ? loop->rows : 0;
}

/* A sum over a part of the batch is one over each row first, and then over rows, however many there are: so the order
   of its terms does not show where parts end. */
static Node *sum_row_by_row(Round *r, const Node *n)
{
    const Shape *s = &n->in[0]->shape;
    int64_t rows = rows_of_part(r, n);
    bool row[MAX_RANK] = { false }, rest[MAX_RANK] = { true };
    Shape apart = { .rank = s->rank + 1, .dim = { rows } };
    if (!rows || n->op != OP_sum || !s->rank || !n->attr.fold.axis[0] || s->dim[0] % rows || s->rank == MAX_RANK)
        return NULL;
    int64_t each = s->dim[0] / rows, folded = each;
    apart.dim[1] = each;
    row[1] = true;
    for (int i = 1; i < s->rank; i++) {
        apart.dim[i + 1] = s->dim[i];
        row[i + 1] = n->attr.fold.axis[i];
        folded *= row[i + 1] ? s->dim[i] : 1;
    }
    if (folded == 1)
        return NULL;
    Node *x = graph_reshape(r->to, made(r, n->in[0]), &apart);
    return reshape_named(r, graph_fold(r->to, OP_sum, graph_fold(r->to, OP_sum, x, row), rest), n);
}

/* Folding an axis of size 1 is nothing. */
static Node *fold_fewer_axes(Round *r, const Node *n)
{
    bool axis[MAX_RANK] = { false }, fewer = false;
    for (int i = 0; i < n->shape.rank; i++) {
        axis[i] = n->attr.fold.axis[i] && n->in[0]->shape.dim[i] > 1;
        fewer = fewer || axis[i] != n->attr.fold.axis[i];
    }
    return fewer ? graph_fold(r->to, n->op, made(r, n->in[0]), axis) : NULL;
}

/* The fold of repeated values: the value, times how often in a sum. */
static Node *fold_broadcast(Round *r, const Node *n)
{
    const Node *b = n->in[0], *x = b->op == OP_broadcast ? b->in[0] : NULL;
    bool axis[MAX_RANK] = { false };
    double count = 1;
    if (!x)
        return NULL;
    for (int i = 0; i < n->shape.rank; i++) {
        bool stretched = x->shape.dim[i] != b->shape.dim[i];
        axis[i] = n->attr.fold.axis[i] && !stretched;
        if (n->attr.fold.axis[i] && stretched)
            count *= (double)b->shape.dim[i];
    }
    if (count == 1)
        return NULL;
    Node *y = graph_fold(r->to, n->op, made(r, x), axis);
    if (n->op == OP_sum)
        y = graph_map(r->to, OP_mul, y, graph_constant(r->to, count, &y->shape), NULL);
    return graph_broadcast(r->to, y, &n->shape);
}

/* The one order in which this tensor is a permuted one: a permute, or a map of such that only the
   fold reads; constants fit any. False when there are several. */
static bool find_order(Round *r, const Node *n, const int **order)
{
    if (n->op == OP_constant)
        return true;
    if (n->op == OP_permute) {
        const int *found = n->attr.permute.order;
        bool same = !*order || memcmp(*order, found, sizeof *found * (size_t)n->shape.rank) == 0;
        *order = found;
        return same;
    }
    bool all = op_info[n->op].cls == CLASS_MAP && used_once(r, n);
    for (int k = 0; k < n->args && all; k++)
        all = find_order(r, n->in[k], order);
    return all;
}

static Node *unpermuted(Round *r, const Node *n, const Shape *shape)
{
    Node *in[3];
    if (n->op == OP_permute)
        return made(r, n->in[0]);
    if (n->op == OP_constant)
        return graph_constant(r->to, n->attr.value, shape);
    for (int k = 0; k < n->args; k++)
        in[k] = unpermuted(r, n->in[k], shape);
    return graph_copy(r->to, n, in);
}

/* How many runs of neighbouring axes are folded: a loop nest folds one. */
static int folded_runs(const Shape *s, const bool *axis)
{
    int runs = 0;
    bool last = false;
    for (int i = 0; i < s->rank; i++) {
        if (s->dim[i] == 1)
            continue;
        runs += axis[i] && !last;
        last = axis[i];
    }
    return runs;
}

/* A fold of permuted axes permutes what is left, which is smaller and often nothing. */
static Node *fold_permute(Round *r, const Node *n)
{
    const int *order = NULL;
    bool axis[MAX_RANK] = { false };
    Shape shape = n->shape;
    if (!find_order(r, n->in[0], &order) || !order)
        return NULL;
    for (int i = 0; i < n->shape.rank; i++) {
        axis[order[i]] = n->attr.fold.axis[i];
        shape.dim[order[i]] = n->in[0]->shape.dim[i];
    }
    if (folded_runs(&shape, axis) > 1)
        return NULL;
    Node *x = unpermuted(r, n->in[0], &shape);
    return graph_permute(r->to, graph_fold(r->to, n->op, x, axis), order);
}

/* The value of a factor that is the same along all folded axes, shaped like the sum; or NULL. */
static Node *constant_along(Round *r, const Node *factor, const Node *n)
{
    if (factor->op == OP_constant)
        return graph_constant(r->to, factor->attr.value, &n->shape);
    if (factor->op != OP_broadcast)
        return NULL;
    for (int i = 0; i < n->shape.rank; i++)
        if (n->attr.fold.axis[i] && factor->in[0]->shape.dim[i] != 1)
            return NULL;
    return graph_broadcast(r->to, made(r, factor->in[0]), &n->shape);
}

/* sum(x * c) = sum(x) * c, and so for x / c and -x. */
static Node *factor_out(Round *r, const Node *n)
{
    const Node *a = n->in[0];
    Node *c;
    if (n->op != OP_sum || !used_once(r, a) || (rows_of_part(r, n) && n->attr.fold.axis[0]))
        return NULL;
    if (a->op == OP_neg)
        return graph_map(r->to, OP_neg, graph_fold(r->to, OP_sum, made(r, a->in[0]), n->attr.fold.axis),
                         NULL, NULL);
    for (int k = 1; k >= (a->op == OP_div); k--) {
        if ((a->op != OP_mul && a->op != OP_div) || !(c = constant_along(r, a->in[k], n)))
            continue;
        Node *sum = graph_fold(r->to, OP_sum, made(r, a->in[1 - k]), n->attr.fold.axis);
        return graph_map(r->to, a->op, sum, c, NULL);
    }
    return NULL;
}

/* sum over l of transpose(a[l]) @ b[l] is one product over l and the inner axis together. */
static Node *sum_of_products(Round *r, const Node *n)
{
    const Node *c = n->in[0];
    int rank = n->shape.rank;
    if (n->op != OP_sum || c->op != OP_contract || rank < 3 || !used_once(r, c)
        || !c->attr.contract.ta || c->attr.contract.tb)
        return NULL;
    for (int i = 0; i < rank; i++)
        if (n->attr.fold.axis[i] != (i < rank - 2))
            return NULL;
    Node *in[2];
    for (int k = 0; k < 2; k++) {
        Shape flat = shape_of(2, (int64_t[]){ 1, c->in[k]->shape.dim[rank - 1] });
        flat.dim[0] = shape_size(&c->in[k]->shape) / flat.dim[1];
        in[k] = reshaped(r, c->in[k], &flat);
    }
    return reshape_named(r, graph_contract(r->to, in[0], in[1], true, false), n);
}

/* Everything at once: first within each leading index, then over those. */
static Node *split_whole(Round *r, const Node *n)
{
    const Shape *s = &n->in[0]->shape;
    bool rows[MAX_RANK] = { true }, rest[MAX_RANK] = { false };
    if (s->rank < 2 || s->dim[0] == 1 || s->dim[0] == shape_size(s))
        return NULL;
    for (int i = 0; i < s->rank; i++) {
        if (!n->attr.fold.axis[i] && s->dim[i] > 1)
            return NULL;
        rest[i] = i > 0 && s->dim[i] > 1;
    }
    return graph_fold(r->to, n->op, graph_fold(r->to, n->op, made(r, n->in[0]), rest), rows);
}

/* Neighbouring axes that are folded alike become one axis. */
static Node *merge_axes(Round *r, const Node *n)
{
    const Shape *s = &n->in[0]->shape;
    Shape merged = { .rank = 0 };
    bool axis[MAX_RANK] = { false };
    for (int i = 0; i < s->rank; i++) {
        if (s->dim[i] == 1)
            continue;
        if (merged.rank == 0 || axis[merged.rank - 1] != n->attr.fold.axis[i]) {
            axis[merged.rank] = n->attr.fold.axis[i];
            merged.dim[merged.rank++] = 1;
        }
        merged.dim[merged.rank - 1] *= s->dim[i];
    }
    if (merged.rank == s->rank || !reshapes_freely(r, n->in[0], &merged))
        return NULL;
    return reshape_named(r, graph_fold(r->to, n->op, reshaped(r, n->in[0], &merged), axis), n);
}

/* The elements of the run of folded axes that starts at axis i, and the axis behind it. */
static int64_t run_length(const Shape *s, const bool *axis, int i, int *end)
{
    int64_t length = 1;
    for (; i < s->rank && (axis[i] || s->dim[i] == 1); i++)
        length *= s->dim[i];
    *end = i;
    return length;
}

/* Axes folded in several places: one run of them first, then the others.  A long last one goes first, since
   rows fuse with what makes them; else the longest, since then whole vectors of what stands behind it are
   added, not the few elements of each row. */
static Node *split_runs(Round *r, const Node *n)
{
    const Shape *s = &n->in[0]->shape;
    const bool *axis = n->attr.fold.axis;
    bool first[MAX_RANK] = { false }, rest[MAX_RANK] = { false };
    int64_t most = 0;
    int from = 0, to = 0;
    if (folded_runs(s, axis) < 2)
        return NULL;
    for (int i = 0, end; i < s->rank; i = end + 1) {
        int64_t length = run_length(s, axis, i, &end);
        if (length > most || (end == s->rank && length >= LONG_ROW)) {
            most = length;
            from = i;
            to = end;
        }
    }
    for (int i = 0; i < s->rank; i++)
        *(i >= from && i < to ? &first[i] : &rest[i]) = axis[i];
    return graph_fold(r->to, n->op, graph_fold(r->to, n->op, made(r, n->in[0]), first), rest);
}

/* The largest number of leaves of equal size, at most MOST_LEAVES. */
static int64_t leaves_of(int64_t rows)
{
    int64_t leaves = MOST_LEAVES;
    while (rows % leaves)
        leaves--;
    return leaves;
}

/* A long sum down columns is cut into leaves, one per image where the axes say so, and the leaves are summed
   in their order: threads share the leaves, and thousands of terms lose fewer digits. */
static Node *cut_columns(Round *r, const Node *n)
{
    const Shape *s = &n->in[0]->shape;
    bool leaf[MAX_RANK] = { false }, rest[MAX_RANK] = { false };
    int first = 0, end;
    while (first < s->rank && s->dim[first] == 1)
        first++;
    int64_t rows = run_length(s, n->attr.fold.axis, first, &end);
    if (rows <= LONG_COLUMN || end == s->rank || folded_runs(s, n->attr.fold.axis) > 1)
        return NULL;
    if (rows > s->dim[first]) {
        for (int i = 0; i < end; i++)
            *(i > first ? &leaf[i] : &rest[i]) = n->attr.fold.axis[i];
        return graph_fold(r->to, n->op, graph_fold(r->to, n->op, made(r, n->in[0]), leaf), rest);
    }
    Shape cut = shape_of(3, (int64_t[]){ leaves_of(rows), 1, shape_size(s) / rows });
    cut.dim[1] = rows / cut.dim[0];
    if (cut.dim[0] == 1 || !reshapes_freely(r, n->in[0], &cut))
        return NULL;
    leaf[1] = rest[0] = true;
    Node *leaves = graph_fold(r->to, n->op, reshaped(r, n->in[0], &cut), leaf);
    return reshape_named(r, graph_fold(r->to, n->op, leaves, rest), n);
}

/* Whether somebody wants this fold of x, too. */
static bool folded_elsewhere(const Round *r, const Node *x, const Node *n)
{
    for (int i = x->id + 1; i < r->from->count; i++) {
        const Node *m = r->from->node[i];
        if (m != n && r->uses[i] && m->op == n->op && m->in[0] == x
            && memcmp(m->attr.fold.axis, n->attr.fold.axis, sizeof m->attr.fold.axis) == 0)
            return true;
    }
    return false;
}

/* sum(x + y) = sum(x) + sum(y) where one of them is there already: the other may join what makes y, and nobody
   walks both. */
static Node *sum_of_parts(Round *r, const Node *n)
{
    const Node *a = n->in[0];
    if (n->op != OP_sum || a->op != OP_add || !used_once(r, a)
        || (!folded_elsewhere(r, a->in[0], n) && !folded_elsewhere(r, a->in[1], n)))
        return NULL;
    Node *part[2];
    for (int i = 0; i < 2; i++)
        part[i] = graph_fold(r->to, OP_sum, made(r, a->in[i]), n->attr.fold.axis);
    return graph_map(r->to, OP_add, part[0], part[1], NULL);
}

static bool is_fold(const Node *n)
{
    while (n->op == OP_reshape)
        n = n->in[0];
    return op_info[n->op].cls == CLASS_FOLD;
}

/* A long fold of a concatenation along an axis that stays: each part is folded where it is made. */
static Node *fold_concat(Round *r, const Node *n)
{
    const Node *x = n->in[0], *cat = x->op == OP_reshape ? x->in[0] : x;
    const Shape *from = &cat->shape, *s = &x->shape;
    if (cat->op != OP_concat || is_fold(cat->in[0]) || shape_size(s) < LONG_ROW * shape_size(&n->shape))
        return NULL;
    int axis = cat->attr.concat.axis, at = s->rank - from->rank + axis;
    if (at < 0 || n->attr.fold.axis[at]
        || memcmp(s->dim + at, from->dim + axis, sizeof s->dim[0] * (size_t)(from->rank - axis)) != 0)
        return NULL;
    Node **part = arena_array(r->arena, Node *, cat->args);
    for (int i = 0; i < cat->args; i++) {
        Shape whole = *s;
        whole.dim[at] = cat->in[i]->shape.dim[axis];
        part[i] = graph_fold(r->to, n->op, reshaped(r, cat->in[i], &whole), n->attr.fold.axis);
    }
    return graph_concat(r->to, cat->args, part, at);
}

Node *rewrite_fold(Round *r, const Node *n)
{
    static Node *(*const rewriters[])(Round *, const Node *) = {
        fold_fewer_axes, sum_row_by_row, fold_broadcast, fold_permute, factor_out, sum_of_products, split_whole,
        split_runs, cut_columns, merge_axes, fold_concat, sum_of_parts,
    };
    Node *y = NULL;
    for (size_t i = 0; i < sizeof rewriters / sizeof *rewriters && !y; i++)
        y = rewriters[i](r, n);
    return y;
}

/* ---- contractions ---- */

static bool is_transpose(const Node *n)
{
    int rank = n->shape.rank;
    if (n->op != OP_permute || n->attr.permute.order[rank - 1] != rank - 2)
        return false;
    for (int i = 0; i < rank - 2; i++)
        if (n->attr.permute.order[i] != i)
            return false;
    return true;
}

static Node *absorb_transposes(Round *r, const Node *n)
{
    bool a = is_transpose(n->in[0]), b = is_transpose(n->in[1]);
    if (!a && !b)
        return NULL;
    return graph_contract(r->to, made(r, a ? n->in[0]->in[0] : n->in[0]),
                          made(r, b ? n->in[1]->in[0] : n->in[1]),
                          n->attr.contract.ta != a, n->attr.contract.tb != b);
}

/* The matrix that is repeated along all leading axes, or NULL. */
static const Node *repeated_matrix(const Node *n)
{
    int rank = n->shape.rank;
    if (n->op != OP_broadcast)
        return NULL;
    const Shape *s = &n->in[0]->shape;
    bool whole = s->dim[rank - 2] == n->shape.dim[rank - 2] && s->dim[rank - 1] == n->shape.dim[rank - 1];
    return whole && shape_size(s) == s->dim[rank - 2] * s->dim[rank - 1] ? n->in[0] : NULL;
}

static Node *as_matrix(Round *r, const Node *n)
{
    int rank = n->shape.rank;
    Shape flat = shape_of(2, (int64_t[]){ 1, n->shape.dim[rank - 1] });
    flat.dim[0] = shape_size(&n->shape) / flat.dim[1];
    return reshaped(r, n, &flat);
}

/* x[.., M, K] @ w[K, N]: the leading axes are more rows. */
static Node *as_matrices(Round *r, const Node *n)
{
    const Node *a = n->in[0], *b = n->in[1];
    bool ta = n->attr.contract.ta, tb = n->attr.contract.tb;
    int rank = n->shape.rank;
    if (rank < 3)
        return NULL;
    bool single = shape_size(&n->shape) == n->shape.dim[rank - 2] * n->shape.dim[rank - 1];
    const Node *w = single ? b : repeated_matrix(b);
    if (!w || (ta && !single))
        return NULL;
    return reshape_named(r, graph_contract(r->to, as_matrix(r, a), as_matrix(r, w), ta, tb), n);
}

/* Kernels know one axis of matrices: several become one. */
static Node *joined_batches(Round *r, const Node *n)
{
    Node *in[2];
    int rank = n->shape.rank;
    if (rank <= 3)
        return NULL;
    for (int k = 0; k < 2; k++) {
        const Shape *s = &n->in[k]->shape;
        Shape flat = shape_of(3, (int64_t[]){ 1, s->dim[rank - 2], s->dim[rank - 1] });
        for (int i = 0; i < rank - 2; i++)
            flat.dim[0] *= s->dim[i];
        in[k] = reshaped(r, n->in[k], &flat);
    }
    return reshape_named(r, graph_contract(r->to, in[0], in[1], n->attr.contract.ta, n->attr.contract.tb), n);
}

Node *rewrite_contract(Round *r, const Node *n)
{
    Node *y = absorb_transposes(r, n);
    y = y ? y : as_matrices(r, n);
    return y ? y : joined_batches(r, n);
}
