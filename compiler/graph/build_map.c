/* build_map.c -- element-wise operations and matrix products.
   In: values.  Out: a number where all are numbers, a table where all are known, a node otherwise.
   Shapes stretch by NumPy's rule, and every stretch is a node; what does not fit is an error that
   shows both shapes. */
#include "build.h"

#include <string.h>

/* How an error says what was tried; %s are the shapes in the order given. */
static const struct { Op op; const char *text; } phrase_table[] = {
    { OP_add, "add %s and %s" },         { OP_sub, "take the difference of %s and %s" },
    { OP_mul, "multiply %s by %s element by element" }, { OP_div, "divide %s by %s" },
    { OP_pow, "raise %s to the power %s" },
    { OP_lt, "compare %s with %s" },     { OP_le, "compare %s with %s" },
    { OP_gt, "compare %s with %s" },     { OP_ge, "compare %s with %s" },
    { OP_eq, "compare %s with %s" },     { OP_select, "choose between %s and %s" },
};

static const char *phrase(Build *b, Op op, const Shape *x, const Shape *y)
{
    const char *first = shape_text(b->arena, x), *second = shape_text(b->arena, y), *text = NULL;
    for (size_t i = 0; i < sizeof phrase_table / sizeof *phrase_table; i++)
        if (phrase_table[i].op == op)
            text = phrase_table[i].text;
    if (!text)
        return arena_printf(b->arena, "take '%s' of %s and %s", op_info[op].name, first, second);
    const char *hole = strstr(text, "%s"), *next = strstr(hole + 2, "%s");
    return arena_printf(b->arena, "%.*s%s%.*s%s%s", (int)(hole - text), text, first,
                        (int)(next - hole - 2), hole + 2, second, next + 2);
}

/* The last axes that do not fit. */
static void misfit(const Shape *x, const Shape *y, int64_t *m, int64_t *n)
{
    for (int i = 1; i <= x->rank && i <= y->rank; i++) {
        *m = x->dim[x->rank - i];
        *n = y->dim[y->rank - i];
        if (*m != *n && *m != 1 && *n != 1)
            return;
    }
}

/* A number per row meets a tensor, or the same elements lie under another shape. */
static void hint_shapes(const Shape *x, const Shape *y)
{
    const Shape *low = x->rank < y->rank ? x : y, *high = low == x ? y : x;
    if (low->rank == 1 && high->rank > 1 && low->dim[0] == high->dim[0])
        hint("to give each of the %lld rows its own number, add axes to it: 'v[:%s]'",
             (long long)low->dim[0], high->rank == 2 ? ", none" : ", none, none");
    else if (shape_size(x) == shape_size(y))
        hint("they hold equally many elements: 'reshape' or 'flatten' one of them");
}

static void complain_misfit(Build *b, Span span, Op op, const Shape *x, const Shape *y)
{
    int64_t m = 0, n = 0;
    misfit(x, y, &m, &n);
    if (mistake_at(b, span, "cannot %s: %lld is not %lld", phrase(b, op, x, y), (long long)m,
                   (long long)n))
        hint_shapes(x, y);
}

static Value number_of(Op op, int count, const Value *in)
{
    double x = op_value(op, in[0].number, count > 1 ? in[1].number : 0,
                        count > 2 ? in[2].number : 0);
    bool truth = op == OP_lt || op == OP_le || op == OP_gt || op == OP_ge || op == OP_eq;
    return truth ? value_bool(x != 0) : value_number(x);
}

static Value map_nodes(Build *b, Span span, Op op, int count, const Value *in)
{
    Node *node[3] = { NULL };
    Shape shape = { .rank = 0 };
    for (int i = 0; i < count; i++) {
        node[i] = to_node(b, in[i], span);
        if (!node[i])
            return poison;
        Shape before = shape;
        if (!shape_broadcast(&before, &node[i]->shape, &shape)) {
            complain_misfit(b, span, op, &before, &node[i]->shape);
            return poison;
        }
    }
    if (!finish_shape(b, span, &shape, "the result"))
        return poison;
    Graph *g = graph_here(b);
    for (int i = 0; i < count; i++)
        node[i] = graph_fit(g, node[i], &shape);
    return value_node(b, graph_map(g, op, node[0], node[1], node[2]));
}

Value apply_map(Build *b, Span span, Op op, int count, const Value *in)
{
    bool numbers = true, known = true;
    for (int i = 0; i < count; i++) {
        if (is_poison(&in[i]))
            return poison;
        numbers = numbers && is_number(&in[i]);
        known = known && is_known(&in[i]) && in[i].kind != VALUE_NONE;
    }
    if (numbers)
        return number_of(op, count, in);
    /* A square is a product: exact for any sign, and its derivative needs no logarithm. */
    if (op == OP_pow && is_number(&in[1]) && in[1].number == 2)
        return apply_map(b, span, OP_mul, 2, (Value[]){ in[0], in[0] });
    if (!known || b->work->scratch)
        return map_nodes(b, span, op, count, in);
    Work *before = scratch_start(b);
    return scratch_finish(b, before, map_nodes(b, span, op, count, in));
}

/* ---- matrix products -------------------------------------------------------------------- */

static bool is_transposed(const Node *n)
{
    int rank = n->shape.rank;
    if (n->op != OP_permute)
        return false;
    for (int i = 0; i < rank - 2; i++)
        if (n->attr.permute.order[i] != i)
            return false;
    return n->attr.permute.order[rank - 2] == rank - 1;
}

/* The product of matrices; a transpose that feeds it becomes a flag. */
static Node *contract(Build *b, Node *x, Node *y)
{
    bool tx = is_transposed(x), ty = is_transposed(y);
    return graph_contract(graph_here(b), tx ? x->in[0] : x, ty ? y->in[0] : y, tx, ty);
}

static Shape with_axis(const Shape *s, int at, int64_t size)
{
    Shape out = { .rank = s->rank + 1 };
    for (int i = 0; i < out.rank; i++)
        out.dim[i] = i < at ? s->dim[i] : i == at ? size : s->dim[i - 1];
    return out;
}

static Node *without_axis(Build *b, Node *n, int at)
{
    Shape out = { .rank = n->shape.rank - 1 };
    for (int i = 0; i < out.rank; i++)
        out.dim[i] = n->shape.dim[i < at ? i : i + 1];
    return graph_reshape(graph_here(b), n, &out);
}

/* [.., k] @ [k, n]: all leading axes are rows of one product. */
static Node *multiply_rows(Build *b, Node *x, Node *y)
{
    Graph *g = graph_here(b);
    Shape out = x->shape;
    int last = x->shape.rank - 1;
    int64_t k = x->shape.dim[last];
    Shape flat = shape_of(2, (int64_t[]){ shape_size(&x->shape) / k, k });
    out.dim[last] = y->shape.dim[1];
    return graph_reshape(g, contract(b, graph_reshape(g, x, &flat), y), &out);
}

/* Leading axes stretch to each other. */
static Node *multiply_batches(Build *b, Span span, Node *x, Node *y)
{
    Shape lead[2] = { x->shape, y->shape }, both;
    lead[0].rank -= 2;
    lead[1].rank -= 2;
    if (!shape_broadcast(&lead[0], &lead[1], &both)) {
        mistake_at(b, span, "cannot multiply %s by %s: their leading axes %s and %s do not fit",
                   shape_text(b->arena, &x->shape), shape_text(b->arena, &y->shape),
                   shape_text(b->arena, &lead[0]), shape_text(b->arena, &lead[1]));
        return NULL;
    }
    Node *in[2] = { x, y };
    Shape out = both;
    out.dim[out.rank++] = x->shape.dim[x->shape.rank - 2];
    out.dim[out.rank++] = y->shape.dim[y->shape.rank - 1];
    if (!finish_shape(b, span, &out, "the product"))
        return NULL;
    for (int i = 0; i < 2; i++) {
        Shape to = both;
        to.dim[to.rank++] = in[i]->shape.dim[in[i]->shape.rank - 2];
        to.dim[to.rank++] = in[i]->shape.dim[in[i]->shape.rank - 1];
        if (!shape_equal(&to, &in[i]->shape))
            in[i] = graph_fit(graph_here(b), in[i], &to);
    }
    return contract(b, in[0], in[1]);
}

static bool inner_fits(Build *b, Span span, const Node *x, const Node *y)
{
    int64_t k = x->shape.dim[x->shape.rank - 1];
    int64_t n = y->shape.dim[y->shape.rank - (y->shape.rank > 1 ? 2 : 1)];
    if (k == n)
        return true;
    if (mistake_at(b, span, "cannot multiply %s by %s: %lld is not %lld",
                   shape_text(b->arena, &x->shape), shape_text(b->arena, &y->shape),
                   (long long)k, (long long)n)
        && y->shape.rank > 1 && k == y->shape.dim[y->shape.rank - 1])
        hint("the product fits if the right side is transposed: 'x @ transpose(w)'");
    return false;
}

static Node *multiply_nodes(Build *b, Span span, Node *x, Node *y)
{
    if (x->shape.rank == 0 || y->shape.rank == 0) {
        mistake_at(b, span, "'@' multiplies matrices, and %s has no axis; '*' multiplies numbers",
                   shape_text(b->arena, x->shape.rank ? &y->shape : &x->shape));
        return NULL;
    }
    if (!inner_fits(b, span, x, y))
        return NULL;
    /* A vector is a row on the left and a column on the right, and leaves no axis. */
    if (x->shape.rank == 1) {
        Shape row = with_axis(&x->shape, 0, 1);
        Node *product = multiply_nodes(b, span, graph_reshape(graph_here(b), x, &row), y);
        int axis = product ? product->shape.rank - (y->shape.rank == 1 ? 1 : 2) : 0;
        return product ? without_axis(b, product, axis) : NULL;
    }
    if (y->shape.rank == 1) {
        Shape column = with_axis(&y->shape, 1, 1);
        Node *product = multiply_nodes(b, span, x, graph_reshape(graph_here(b), y, &column));
        return product ? without_axis(b, product, product->shape.rank - 1) : NULL;
    }
    Shape out = x->shape;
    out.dim[out.rank - 1] = y->shape.dim[y->shape.rank - 1];
    if (!finish_shape(b, span, &out, "the product"))
        return NULL;
    if (x->shape.rank > 2 && y->shape.rank == 2)
        return multiply_rows(b, x, y);
    return multiply_batches(b, span, x, y);
}

Value multiply_matrices(Build *b, Span span, Value x, Value y)
{
    bool known = is_known(&x) && is_known(&y) && !b->work->scratch;
    Work *before = known ? scratch_start(b) : NULL;
    Node *left = to_node(b, x, span), *right = left ? to_node(b, y, span) : NULL;
    Value v = value_node(b, right ? multiply_nodes(b, span, left, right) : NULL);
    return known ? scratch_finish(b, before, v) : v;
}
