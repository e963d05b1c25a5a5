/* build_attend.c -- attention, as the language calls it.
   In: attend(q, k, v, heads?, causal?, scale?).  Out: a node of attend over [N,T,C], put back under the axes that q
   came with: all between the first and the last are positions, so an image [N,H,W,C] attends pixel by pixel. */
#include "build.h"

#include <math.h>

enum { MOST_CHANNELS = 1024 };   /* of a head: a block of them is kept on the stack */

/* [N, .., C] as [N, T, C]; NULL after an error. */
static Node *as_rows(Build *b, const Call *c, int arg, const char *what)
{
    Node *n = to_node(b, c->arg[arg], c->at[arg]);
    if (!n)
        return NULL;
    if (n->type != F32) {
        if (mistake_at(b, c->at[arg], "the %s of an attention are numbers, not classes", what))
            hint("'embed' gives every class a vector");
        return NULL;
    }
    if (n->shape.rank < 3) {
        if (mistake_at(b, c->at[arg], "the %s of an attention are [N,T,C] or images [N,H,W,C], not %s", what, shape_text(b->arena, &n->shape)))
            hint("axis 0 is the batch, the last one has the channels of all heads, one head after the other");
        return NULL;
    }
    int64_t rows = 1;
    for (int i = 1; i < n->shape.rank - 1; i++)
        rows *= n->shape.dim[i];
    Shape s = shape_of(3, (int64_t[]){ n->shape.dim[0], rows, n->shape.dim[n->shape.rank - 1] });
    return graph_reshape(graph_here(b), n, &s);
}

static bool sizes_fit(Build *b, const Call *c, Node *const *in)
{
    const char *q = shape_text(b->arena, &in[0]->shape), *k = shape_text(b->arena, &in[1]->shape), *v = shape_text(b->arena, &in[2]->shape);
    const int64_t *qd = in[0]->shape.dim, *kd = in[1]->shape.dim, *vd = in[2]->shape.dim;
    if (qd[0] != kd[0] || kd[0] != vd[0])
        mistake_at(b, c->span, "queries, keys and values are of one batch: here they are %s, %s and %s", q, k, v);
    else if (qd[2] != kd[2])
        mistake_at(b, c->at[1], "a key has as many channels as a query: queries are %s, keys %s", q, k);
    else if (kd[1] != vd[1])
        mistake_at(b, c->at[2], "there is one value for each key: keys are %s, values %s", k, v);
    else
        return true;
    return false;
}

static bool heads_fit(Build *b, const Call *c, Node *const *in, int64_t heads)
{
    static const char *const what[] = { "queries", "keys", "values" };
    Span at = c->arg[3].kind == VALUE_NONE ? c->span : c->at[3];
    if (heads < 1) {
        mistake_at(b, at, "an attention has at least one head, not %lld", (long long)heads);
        return false;
    }
    for (int i = 0; i < 3; i++) {
        int64_t channels = in[i]->shape.dim[2];
        if (channels % heads) {
            mistake_at(b, at, "%lld heads do not divide the %lld channels of the %s", (long long)heads, (long long)channels, what[i]);
            return false;
        }
        if (channels / heads > MOST_CHANNELS) {
            mistake_at(b, at, "a head has at most %d channels, and this has %lld", (int)MOST_CHANNELS, (long long)(channels / heads));
            return false;
        }
    }
    return true;
}

static bool is_causal(Build *b, const Call *c, Node *const *in, bool *causal)
{
    *causal = false;
    if (c->arg[4].kind != VALUE_NONE && !to_bool(b, c->arg[4], c->at[4], "'causal'", causal))
        return false;
    if (!*causal || in[0]->shape.dim[1] == in[1]->shape.dim[1])
        return true;
    mistake_at(b, c->at[4], "a causal attention has as many queries as keys: here are %lld and %lld", (long long)in[0]->shape.dim[1],
               (long long)in[1]->shape.dim[1]);
    return false;
}

/* 1 / sqrt(channels of a head), unless given: a positive number. */
static bool scale_of(Build *b, const Call *c, Node *const *in, int64_t heads, double *scale)
{
    *scale = 1 / sqrt((double)in[0]->shape.dim[2] / (double)heads);
    if (c->arg[5].kind == VALUE_NONE)
        return true;
    if (!to_number(b, c->arg[5], c->at[5], "the scale", scale))
        return false;
    if (*scale > 0)
        return true;
    mistake_at(b, c->at[5], "the scale of an attention is positive, not %g", *scale);
    return false;
}

Value run_attend(Build *b, const Call *c)
{
    static const char *const what[] = { "queries", "keys", "values" };
    Node *in[3];
    Attr attr = { 0 };
    int64_t heads = 1;
    double scale;
    bool causal;
    for (int i = 0; i < 3; i++)
        if (!(in[i] = as_rows(b, c, i, what[i])))
            return poison;
    if (c->arg[3].kind != VALUE_NONE && !to_count(b, c->arg[3], c->at[3], "the number of heads", &heads))
        return poison;
    if (!sizes_fit(b, c, in) || !heads_fit(b, c, in, heads) || !is_causal(b, c, in, &causal) || !scale_of(b, c, in, heads, &scale))
        return poison;
    attr.attend.scale = scale;
    attr.attend.heads = (int)heads;
    attr.attend.causal = causal;
    Shape out = to_node(b, c->arg[0], c->at[0])->shape;
    out.dim[out.rank - 1] = in[2]->shape.dim[2];
    return value_node(b, graph_reshape(graph_here(b), graph_add(graph_here(b), OP_attend, NULL, 3, in, &attr), &out));
}
