/* build_enlarge.c -- images made larger by repeating pixels, and convolutions of such images.
   In: an image [N,H,W,C].  Out: one of [N,H r,W r,C]; or, where that is convolved at once, the same result without
   it.  Pixels of one block are equal, so the taps that fall into it can be added up before they are multiplied: what
   is left is a transposed convolution of the small image, whose stride is r.  3x3 taps after doubling become 2x2
   for each of the four places in a block: 4/9 of the work. */
#include "build.h"

enum { MOST_TAPS = 1 << 20 };    /* numbers in the table of what falls on what */

static Node *enlarge(Build *b, Node *x, const int64_t r[2])
{
    const int64_t *d = x->shape.dim;
    Shape cut = shape_of(6, (int64_t[]){ d[0], d[1], 1, d[2], 1, d[3] });
    Shape all = shape_of(6, (int64_t[]){ d[0], d[1], r[0], d[2], r[1], d[3] });
    Shape out = shape_of(4, (int64_t[]){ d[0], d[1] * r[0], d[2] * r[1], d[3] });
    Graph *g = graph_here(b);
    return graph_reshape(g, graph_broadcast(g, graph_reshape(g, x, &cut), &all), &out);
}

/* upsample(x, r?): every pixel r times; r is a number, 2 unless given, or [height, width]. */
Value run_upsample(Build *b, const Call *c)
{
    Node *x = to_image(b, c->arg[0], c->at[0]);
    int64_t r[2] = { 2, 2 };
    if (!x || (c->arg[1].kind != VALUE_NONE && !to_steps(b, c, 1, "the factor", r)))
        return poison;
    Shape out = x->shape;
    out.dim[1] *= r[0];
    out.dim[2] *= r[1];
    return finish_shape(b, c->span, &out, "the result") ? value_node(b, enlarge(b, x, r)) : poison;
}

/* The small image behind an enlarged one, or NULL. */
static Node *small_image(const Node *x, int64_t r[2])
{
    const Node *all = x->op == OP_reshape ? x->in[0] : NULL;
    if (!all || all->op != OP_broadcast || all->in[0]->op != OP_reshape)
        return NULL;
    Node *small = all->in[0]->in[0];
    const int64_t *d = small->shape.dim, *a = all->shape.dim;
    r[0] = a[2];
    r[1] = a[4];
    Shape want = shape_of(6, (int64_t[]){ d[0], d[1], r[0], d[2], r[1], d[3] });
    Shape cut = shape_of(6, (int64_t[]){ d[0], d[1], 1, d[2], 1, d[3] });
    Shape out = shape_of(4, (int64_t[]){ d[0], d[1] * r[0], d[2] * r[1], d[3] });
    return small->shape.rank == 4 && shape_equal(&all->shape, &want) && shape_equal(&all->in[0]->shape, &cut)
        && shape_equal(&x->shape, &out) ? small : NULL;
}

/* Tap t meets place a of a block, counted from tap u of the transposed kernel: a = u + t - (kernel - 1). */
static bool falls_on(int64_t u, int64_t t, int64_t kernel, int64_t r)
{
    int64_t a = u + t - (kernel - 1);
    return a >= 0 && a < r;
}

/* [new taps, taps]: 1 where the new tap is the sum over that one. */
static Node *tap_sums(Build *b, const Conv *c, const int64_t r[2], const int64_t size[2])
{
    int64_t taps = c->kernel[0] * c->kernel[1], all = size[0] * size[1];
    double *at = arena_array(b->arena, double, all * taps);
    for (int64_t u = 0; u < all; u++)
        for (int64_t t = 0; t < taps; t++)
            at[u * taps + t] = falls_on(u / size[1], t / c->kernel[1], c->kernel[0], r[0])
                            && falls_on(u % size[1], t % c->kernel[1], c->kernel[1], r[1]);
    Shape s = shape_of(2, (int64_t[]){ all, taps });
    return graph_add(graph_here(b), OP_table, &s, 0, NULL, &(Attr){ .table = at });
}

/* From PyTorch's weight [C',C/groups,kh,kw] to that of the transposed convolution, [size,size,C'/groups,C]. */
static Node *summed_weight(Build *b, Node *weight, const Conv *c, const int64_t r[2], const int64_t size[2])
{
    Graph *g = graph_here(b);
    const int64_t *d = weight->shape.dim;
    Shape flat = shape_of(2, (int64_t[]){ d[0] * d[1], d[2] * d[3] });
    Node *sums = graph_contract(g, tap_sums(b, c, r, size), graph_reshape(g, weight, &flat), false, true);
    int64_t groups = c->groups, out = d[0] / groups;
    Node *apart = graph_reshape(g, sums, &(Shape){ 5, { size[0], size[1], groups, out, d[1] } });
    apart = graph_permute(g, apart, (const int[]){ 0, 1, 3, 2, 4 });
    return graph_reshape(g, apart, &(Shape){ 4, { size[0], size[1], out, groups * d[1] } });
}

/* One tap sees one pixel: it may as well see it before it is repeated. */
static Node *enlarged_after(Build *b, Node *small, Node *weight, const Conv *c, const Shape *out, const int64_t r[2])
{
    Shape s = shape_of(4, (int64_t[]){ small->shape.dim[0], small->shape.dim[1], small->shape.dim[2], out->dim[3] });
    Node *w = graph_permute(graph_here(b), weight, (const int[]){ 2, 3, 1, 0 });
    return enlarge(b, graph_conv(graph_here(b), OP_conv, small, w, c, &s), r);
}

Node *conv_enlarged(Build *b, Node *x, Node *weight, const Conv *c, const Shape *out)
{
    int64_t r[2], size[2];
    Node *small = small_image(x, r);
    Conv t = { .groups = c->groups };
    if (!small)
        return NULL;
    if (c->kernel[0] * c->kernel[1] == 1 && out->dim[1] == x->shape.dim[1] && out->dim[2] == x->shape.dim[2]
        && !c->before[0] && !c->before[1])
        return enlarged_after(b, small, weight, c, out, r);
    for (int i = 0; i < 2; i++) {
        if (c->stride[i] != 1 || c->dilation[i] != 1)
            return NULL;
        t.kernel[i] = size[i] = c->kernel[i] + r[i] - 1;
        t.stride[i] = r[i];
        t.dilation[i] = 1;
        t.before[i] = c->kernel[i] - 1 - c->before[i];
    }
    if (size[0] * size[1] > MOST_TAPS / (c->kernel[0] * c->kernel[1]))
        return NULL;
    return graph_conv(graph_here(b), OP_conv_data, small, summed_weight(b, weight, c, r, size), &t, out);
}
