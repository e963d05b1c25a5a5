/* attend.c -- what attention is: shapes, values in double, and the same by plain operations.
   In: queries q [N,Tq,H*D], keys k [N,Tk,H*D] and values v [N,Tk,H*V] of H heads, channels last.  Out: for each
   head softmax(scale q k^T) v, causal: each query sees the keys up to its own position; the logarithms of the
   softmax's denominators, `sums`; and the gradients, which make the softmax again from those.
   With g the gradient that arrives and delta its product with the result, summed over each head's channels:
       p = exp(scale q k^T - sums)    d_v = p^T g    d_s = scale p (g v^T - delta)    d_q = d_s k    d_k = d_s^T q
   Invariant: attend_eval and attend_composed are two ways to say one definition; tests compare them. */
#include "gmc.h"

#include <math.h>

enum { Q, K, V, G = 2 };         /* operands; attend_q and attend_k: q k v g sums delta; attend_v: q k g sums */

static bool has_value(Op op) { return op != OP_attend_sums && op != OP_attend_v; }

/* Where the operands g, sums and delta of a gradient stand. */
static int first_of_gradient(Op op) { return op == OP_attend_v ? G : G + 1; }

/* ---- shapes ---- */

static bool is_rows(const Shape *s, int64_t n, int64_t rows, int64_t width)
{
    return s->rank == 3 && s->dim[0] == n && s->dim[1] == rows && (width ? s->dim[2] == width : s->dim[2] > 0);
}

const char *attend_shape(Op op, Node *const *in, const Attr *attr, Shape *out)
{
    const Shape *q = &in[Q]->shape, *k = &in[K]->shape, *v = has_value(op) ? &in[V]->shape : NULL;
    int64_t heads = attr->attend.heads, n = q->dim[0];
    if (q->rank != 3 || !is_rows(k, n, k->dim[1], q->dim[2]))
        return "queries and keys of an attention are [N,T,C] with the same N and C";
    if (v && !is_rows(v, n, k->dim[1], 0))
        return "an attention has one value for each key";
    if (heads < 1 || q->dim[2] % heads || (v && v->dim[2] % heads))
        return "the channels of an attention are those of its heads";
    if (attr->attend.causal && q->dim[1] != k->dim[1])
        return "a causal attention has as many queries as keys";
    Shape sums = shape_of(3, (int64_t[]){ n, q->dim[1], heads });
    if (op == OP_attend)
        *out = shape_of(3, (int64_t[]){ n, q->dim[1], v->dim[2] });
    if (op == OP_attend_sums)
        *out = sums;
    if (op == OP_attend || op == OP_attend_sums)
        return NULL;
    const Shape *g = &in[first_of_gradient(op)]->shape;
    if (!is_rows(g, n, q->dim[1], v ? v->dim[2] : 0) || g->dim[2] % heads)
        return "the gradient of an attention is shaped like its result";
    for (int i = first_of_gradient(op) + 1; i < op_info[op].args; i++)
        if (!shape_equal(&in[i]->shape, &sums))
            return "the sums of an attention are one for each query and head";
    *out = op == OP_attend_q ? *q : op == OP_attend_k ? *k : shape_of(3, (int64_t[]){ n, k->dim[1], g->dim[2] });
    return NULL;
}

/* ---- values ---- */

typedef struct {                 /* one query of one head */
    const Node *node;
    int64_t     keys, d, wide;   /* keys it sees; channels of a key and of a value or gradient */
    int64_t     step, wide_step; /* from key to key, and from value to value */
    const double *q, *k, *v, *g;
    double      sum, delta;
    double     *y;               /* the query's part of the result, or the first key's */
} Query;

static double dot(const double *a, const double *b, int64_t n)
{
    double s = 0;
    for (int64_t i = 0; i < n; i++)
        s += a[i] * b[i];
    return s;
}

static void add_scaled(double *y, double by, const double *a, int64_t n)
{
    for (int64_t i = 0; i < n; i++)
        y[i] += by * a[i];
}

/* The logarithm of the sum over keys of exp(score). */
static double log_sum(const Query *a)
{
    double most = -INFINITY, sum = 0, scale = a->node->attr.attend.scale;
    for (int64_t j = 0; j < a->keys; j++)
        most = fmax(most, scale * dot(a->q, a->k + j * a->step, a->d));
    for (int64_t j = 0; j < a->keys; j++)
        sum += exp(scale * dot(a->q, a->k + j * a->step, a->d) - most);
    return most + log(sum);
}

static void attend_query(const Query *a)
{
    double scale = a->node->attr.attend.scale;
    for (int64_t j = 0; j < a->keys; j++) {
        const double *k = a->k + j * a->step;
        double p = exp(scale * dot(a->q, k, a->d) - a->sum);
        double ds = a->g && a->v ? scale * p * (dot(a->g, a->v + j * a->wide_step, a->wide) - a->delta) : 0;
        switch (a->node->op) {
        case OP_attend:   add_scaled(a->y, p, a->v + j * a->wide_step, a->wide); break;
        case OP_attend_q: add_scaled(a->y, ds, k, a->d); break;
        case OP_attend_k: add_scaled(a->y + j * a->step, ds, a->q, a->d); break;
        default:          add_scaled(a->y + j * a->wide_step, p, a->g, a->wide); break;
        }
    }
}

void attend_eval(const Node *n, double *const *value, double *y)
{
    const Shape *q = &n->in[Q]->shape, *k = &n->in[K]->shape;
    int64_t heads = n->attr.attend.heads, first = first_of_gradient(n->op), gradient = n->op != OP_attend && n->op != OP_attend_sums;
    const Shape *v = has_value(n->op) ? &n->in[V]->shape : &n->in[n->args > G ? G : K]->shape;
    int64_t d = q->dim[2] / heads, wide = v->dim[2] / heads;
    for (int64_t row = 0; row < q->dim[0] * q->dim[1] * heads; row++) {
        int64_t h = row % heads, i = row / heads % q->dim[1], image = row / heads / q->dim[1], at = row / heads;
        Query a = { .node = n, .keys = n->attr.attend.causal ? i + 1 : k->dim[1], .d = d, .wide = wide, .step = q->dim[2],
                    .wide_step = v->dim[2], .q = value[n->in[Q]->id] + at * q->dim[2] + h * d,
                    .k = value[n->in[K]->id] + image * k->dim[1] * k->dim[2] + h * d };
        if (has_value(n->op))
            a.v = value[n->in[V]->id] + image * k->dim[1] * v->dim[2] + h * wide;
        if (gradient) {
            a.g = value[n->in[first]->id] + at * v->dim[2] + h * wide;
            a.sum = value[n->in[first + 1]->id][row];
            a.delta = first + 2 < n->args ? value[n->in[first + 2]->id][row] : 0;
        } else {
            a.sum = log_sum(&a);
        }
        bool by_key = n->op == OP_attend_k || n->op == OP_attend_v;
        int64_t width = n->shape.dim[2] / heads;
        a.y = y + (by_key ? image * k->dim[1] : at) * n->shape.dim[2] + h * width;
        if (n->op == OP_attend_sums)
            *a.y = a.sum;
        else
            attend_query(&a);
    }
}

/* ---- the same by plain operations ---- */

/* [N,T,H*D] -> [N,H,T,D], and back. */
static Node *by_heads(Graph *g, Node *n, int64_t heads)
{
    const int64_t *d = n->shape.dim;
    Shape apart = shape_of(4, (int64_t[]){ d[0], d[1], heads, d[2] / heads });
    return graph_permute(g, graph_reshape(g, n, &apart), (int[]){ 0, 2, 1, 3 });
}

static Node *by_rows(Graph *g, Node *n, const Shape *to)
{
    return graph_reshape(g, graph_permute(g, n, (int[]){ 0, 2, 1, 3 }), to);
}

/* scale q k^T, and for keys that are not seen a number whose exponential is 0. */
static Node *scores(Graph *g, const Node *n)
{
    Node *s = graph_contract(g, by_heads(g, n->in[Q], n->attr.attend.heads), by_heads(g, n->in[K], n->attr.attend.heads), false, true);
    s = graph_map(g, OP_mul, s, graph_constant(g, n->attr.attend.scale, &s->shape), NULL);
    if (!n->attr.attend.causal)
        return s;
    Node *row = graph_add(g, OP_index, &s->shape, 0, NULL, &(Attr){ .index = { 2 } });
    Node *column = graph_add(g, OP_index, &s->shape, 0, NULL, &(Attr){ .index = { 3 } });
    return graph_map(g, OP_select, graph_map(g, OP_le, column, row, NULL), s, graph_constant(g, -1e30, &s->shape));
}

static Node *less(Graph *g, Node *a, Node *column)
{
    return graph_map(g, OP_sub, a, graph_broadcast(g, column, &a->shape), NULL);
}

/* [N,H,Tq,1]: log sum exp of each row. */
static Node *log_sums(Graph *g, Node *s)
{
    static const bool axis[MAX_RANK] = { false, false, false, true };
    Node *most = graph_map(g, OP_stop, graph_fold(g, OP_maximum, s, axis), NULL, NULL);
    Node *e = graph_map(g, OP_exp, less(g, s, most), NULL, NULL);
    return graph_map(g, OP_add, most, graph_map(g, OP_log, graph_fold(g, OP_sum, e, axis), NULL, NULL), NULL);
}

Node *attend_composed(Graph *g, const Node *n)
{
    int heads = n->attr.attend.heads, first = first_of_gradient(n->op);
    Node *s = scores(g, n);
    if (n->op == OP_attend_sums)
        return by_rows(g, log_sums(g, s), &n->shape);
    Node *sums = n->op == OP_attend ? log_sums(g, s) : by_heads(g, n->in[first + 1], heads);
    Node *p = graph_map(g, OP_exp, less(g, s, sums), NULL, NULL);
    if (n->op == OP_attend)
        return by_rows(g, graph_contract(g, p, by_heads(g, n->in[V], heads), false, false), &n->shape);
    Node *d = by_heads(g, n->in[first], heads);
    if (n->op == OP_attend_v)
        return by_rows(g, graph_contract(g, p, d, true, false), &n->shape);
    Node *dp = less(g, graph_contract(g, d, by_heads(g, n->in[V], heads), false, true), by_heads(g, n->in[first + 2], heads));
    Node *ds = graph_map(g, OP_mul, graph_map(g, OP_mul, p, dp, NULL), graph_constant(g, n->attr.attend.scale, &p->shape), NULL);
    return by_rows(g, n->op == OP_attend_q ? graph_contract(g, ds, by_heads(g, n->in[K], heads), false, false)
                                           : graph_contract(g, ds, by_heads(g, n->in[Q], heads), true, false), &n->shape);
}

/* ---- gradients of attend ---- */

/* For each query and head the sum of g y over the head's channels. */
static Node *head_sums(Graph *g, Node *product, int64_t heads)
{
    const int64_t *d = product->shape.dim;
    Shape apart = shape_of(4, (int64_t[]){ d[0], d[1], heads, d[2] / heads }), sums = shape_of(3, (int64_t[]){ d[0], d[1], heads });
    return graph_reshape(g, graph_fold(g, OP_sum, graph_reshape(g, product, &apart), (bool[MAX_RANK]){ false, false, false, true }), &sums);
}

void attend_grad(Graph *g, Node *n, Node *d, const bool *wanted, Node **to)
{
    Node *sums = graph_add(g, OP_attend_sums, NULL, 2, n->in, &n->attr);
    Node *delta = wanted[Q] || wanted[K] ? head_sums(g, graph_map(g, OP_mul, d, n, NULL), n->attr.attend.heads) : NULL;
    Node *in[6] = { n->in[Q], n->in[K], n->in[V], d, sums, delta }, *less_in[4] = { n->in[Q], n->in[K], d, sums };
    to[Q] = wanted[Q] ? graph_add(g, OP_attend_q, NULL, 6, in, &n->attr) : NULL;
    to[K] = wanted[K] ? graph_add(g, OP_attend_k, NULL, 6, in, &n->attr) : NULL;
    to[V] = wanted[V] ? graph_add(g, OP_attend_v, NULL, 4, less_in, &n->attr) : NULL;
}
