/* tests/depend.c -- the dependency analysis: the reaches of known layers, and of random nets that it never
   claims less than what happens: every element of x is changed in turn, and no element of any node outside
   its claim may change. */
#include "gmc.h"
#include "pass/depend.h"

#include <string.h>

static int passed, failed;
static uint64_t random_state = 7;

static void check(bool ok, const char *what)
{
    passed += ok;
    failed += !ok;
    if (!ok)
        printf("FAIL %s\n", what);
}

static int64_t below(int64_t n)
{
    random_state = random_state * 6364136223846793005u + 1442695040888963407u;
    return (int64_t)(random_state >> 33) % n;
}

/* ---- building ---- */

static Node *input(Graph *g, int rank, const int64_t *dim)
{
    Shape s = shape_of(rank, dim);
    return graph_add(g, OP_input, &s, 0, NULL, &(Attr){ .input = { .slot = 0, .type = F32 } });
}

/* Numbers without a pattern: no two ways through a net cancel. */
static Node *table(Graph *g, const Shape *s)
{
    double *at = arena_array(g->arena, double, shape_size(s));
    for (int64_t i = 0; i < shape_size(s); i++)
        at[i] = (double)(1 + below(1000)) / 1000 + 0.1;
    return graph_add(g, OP_table, s, 0, NULL, &(Attr){ .table = at });
}

static Conv window(int64_t kh, int64_t kw)
{
    return (Conv){ .kernel = { kh, kw }, .stride = { 1, 1 }, .before = { kh / 2, kw / 2 }, .dilation = { 1, 1 },
                   .groups = 1 };
}

static void kill(Conv *c, int64_t ky, int64_t kx)
{
    int64_t tap = ky * c->kernel[1] + kx;
    c->dead[tap / 64] |= (uint64_t)1 << tap % 64;
}

/* Only the taps before the middle, and the middle one too if `own`; only rows above where `rows`. */
static Conv masked(int64_t kh, int64_t kw, bool own, bool rows)
{
    Conv c = window(kh, kw);
    for (int64_t y = 0; y < kh; y++)
        for (int64_t x = 0; x < kw; x++)
            if (y > kh / 2 || (y == kh / 2 && (rows || x > kw / 2 || (x == kw / 2 && !own))))
                kill(&c, y, x);
    return c;
}

static Node *conv(Graph *g, Node *x, const Conv *c, int64_t channels)
{
    Shape y = x->shape, w = { 4, { c->kernel[0], c->kernel[1], x->shape.dim[3] / c->groups, channels } };
    for (int d = 0; d < 2; d++)
        y.dim[d + 1] = (x->shape.dim[d + 1] - 1) / c->stride[d] + 1;
    y.dim[3] = channels;
    return graph_conv(g, OP_conv, x, table(g, &w), c, &y);
}

static Node *deconv(Graph *g, Node *y, const Conv *c, int64_t channels)
{
    Shape x = y->shape, w = { 4, { c->kernel[0], c->kernel[1], channels / c->groups, y->shape.dim[3] } };
    for (int d = 0; d < 2; d++)
        x.dim[d + 1] = y->shape.dim[d + 1] * c->stride[d];
    x.dim[3] = channels;
    return graph_conv(g, OP_conv_data, y, table(g, &w), c, &x);
}

static Node *cut(Graph *g, Node *x, int axis, int64_t start, int64_t step, int64_t count)
{
    int64_t from[MAX_RANK] = { 0 }, by[MAX_RANK] = { 1, 1, 1, 1, 1, 1, 1, 1 };
    Shape s = x->shape;
    from[axis] = start;
    by[axis] = step;
    s.dim[axis] = count;
    return graph_slice(g, x, from, by, &s);
}

static Node *pad(Graph *g, Node *x, int axis, int64_t before, int64_t total)
{
    int64_t at[MAX_RANK] = { 0 };
    Shape s = x->shape;
    at[axis] = before;
    s.dim[axis] = total;
    return graph_pad(g, x, at, &s);
}

static Node *sum(Graph *g, Node *x, int axis)
{
    bool at[MAX_RANK] = { false };
    at[axis] = true;
    return graph_fold(g, OP_sum, x, at);
}

static Node *upsample(Graph *g, Node *x, int64_t by)
{
    const int64_t *d = x->shape.dim;
    Shape apart = { 6, { d[0], d[1], 1, d[2], 1, d[3] } }, wide = { 6, { d[0], d[1], by, d[2], by, d[3] } };
    Shape out = { 4, { d[0], d[1] * by, d[2] * by, d[3] } };
    return graph_reshape(g, graph_broadcast(g, graph_reshape(g, x, &apart), &wide), &out);
}

static Node *linear(Graph *g, Node *x, int64_t channels)
{
    int last = x->shape.rank - 1;
    int64_t k = x->shape.dim[last];
    Shape flat = { 2, { shape_size(&x->shape) / k, k } }, w = { 2, { channels, k } }, out = x->shape;
    out.dim[last] = channels;
    return graph_reshape(g, graph_contract(g, graph_reshape(g, x, &flat), table(g, &w), false, true), &out);
}

static Node *add(Graph *g, Node *a, Node *b)
{
    return graph_map(g, OP_add, a, b, NULL);
}

/* tanh(first half) * sigmoid(second half) of the channels. */
static Node *gate(Graph *g, Node *x)
{
    int64_t half = x->shape.dim[3] / 2;
    return graph_map(g, OP_mul, graph_map(g, OP_tanh, cut(g, x, 3, 0, 1, half), NULL, NULL),
                     graph_map(g, OP_sigmoid, cut(g, x, 3, half, 1, half), NULL, NULL), NULL);
}

/* ---- known layers ---- */

static Depend look(Graph *g, const Node *x, const Node *n)
{
    return depend_graph(g->arena, g, x)[n->id];
}

static void is_reach(Graph *g, const Node *x, const Node *n, Reach want, const char *what)
{
    Depend d = look(g, x, n);
    Reach r = depend_widest(&d);
    char text[200];
    snprintf(text, sizeof text, "%s: (%lld, %lld, %lld)", what, (long long)r.row, (long long)r.col,
             (long long)r.channel);
    check(d.runs == 1 && !reach_compare(&r, &want), text);
}

/* Of x with one channel, the pixel before and all of what is before are the same. */
static const Reach before = { 0, -1, 1 }, own = { 0, 0, 1 }, above = { 0, NOWHERE, 0 }, through = { 1, NOWHERE, 0 },
                   all = { EVERYWHERE, 0, 0 }, nothing = { NOWHERE, 0, 0 };

static void test_windows(Graph *g)
{
    Node *x = input(g, 4, (int64_t[]){ 2, 9, 9, 1 });
    Conv a = masked(7, 7, false, false), b = masked(3, 3, true, false), v = masked(3, 3, true, true), dense = window(3, 3);
    Node *h = conv(g, x, &a, 4);
    is_reach(g, x, x, own, "x itself");
    is_reach(g, x, h, before, "7x7 A");
    is_reach(g, x, conv(g, x, &b, 4), own, "3x3 B of x");
    is_reach(g, x, conv(g, h, &b, 4), before, "3x3 B after A");
    is_reach(g, x, conv(g, x, &v, 4), (Reach){ -1, 1, 1 }, "3x3 of the rows above");
    is_reach(g, x, conv(g, h, &dense, 4), (Reach){ 1, 0, 1 }, "a dense 3x3 after A leaks");
    is_reach(g, x, conv(g, x, &dense, 4), (Reach){ 1, 1, 1 }, "a dense 3x3 of x");
    Conv row = window(1, 3);
    is_reach(g, x, conv(g, conv(g, x, &v, 4), &row, 4), (Reach){ -1, 2, 1 }, "a whole row of rows above");
    Conv none = { .kernel = { 1, 1 }, .stride = { 1, 1 }, .dilation = { 1, 1 }, .groups = 1, .dead = { 1 } };
    is_reach(g, x, conv(g, x, &none, 4), nothing, "no live tap");
    is_reach(g, x, table(g, &x->shape), nothing, "a table");
}

/* Two stacks: no blind spot, and no leak where the vertical one is widened. */
static void test_gated(Graph *g)
{
    Node *x = input(g, 4, (int64_t[]){ 2, 6, 6, 1 });
    Conv first = masked(7, 7, true, true), a = masked(1, 7, false, false), one = window(1, 1), b = masked(1, 3, true, false);
    Conv mine = window(3, 3);
    for (int64_t k = 0; k < 3; k++)
        kill(&mine, 2, k);
    Node *v = gate(g, conv(g, x, &first, 8)), *h = gate(g, conv(g, x, &a, 8));
    for (int i = 0; i < 2; i++) {
        Node *wide = conv(g, v, &mine, 8);
        Node *mixed = add(g, conv(g, h, &b, 8), conv(g, wide, &one, 8));
        v = gate(g, wide);
        h = add(g, h, conv(g, gate(g, mixed), &one, 4));
    }
    is_reach(g, x, v, (Reach){ -1, 5, 1 }, "vertical stack");
    is_reach(g, x, h, before, "horizontal stack");
    Conv down = window(3, 3);
    is_reach(g, x, conv(g, v, &down, 4), (Reach){ 0, 6, 1 }, "a vertical stack that sees its own row");
}

static void test_shifts(Graph *g)
{
    Node *x = input(g, 4, (int64_t[]){ 2, 8, 8, 1 });
    Node *down = cut(g, pad(g, x, 1, 1, 9), 1, 0, 1, 8), *right = cut(g, pad(g, x, 2, 1, 9), 2, 0, 1, 8);
    is_reach(g, x, down, (Reach){ -1, 0, 1 }, "shifted down");
    is_reach(g, x, right, (Reach){ 0, -1, 1 }, "shifted right");
    is_reach(g, x, cut(g, pad(g, x, 2, 0, 9), 2, 1, 1, 8), (Reach){ 0, 1, 1 }, "shifted left");
    is_reach(g, x, add(g, down, right), (Reach){ 0, -1, 1 }, "both");
    is_reach(g, x, sum(g, x, 2), through, "the sum of a row");
    is_reach(g, x, sum(g, x, 1), all, "the sum of a column");
    is_reach(g, x, sum(g, x, 0), all, "the sum over the batch");
    is_reach(g, x, sum(g, x, 3), own, "the sum over channels");
    is_reach(g, x, graph_broadcast(g, sum(g, down, 2), &x->shape), above, "sums of the rows above, spread");
}

static bool has_scale(Graph *g, const Node *x, const Node *n, int64_t scale, Reach want)
{
    Depend d = look(g, x, n);
    Reach r = depend_widest(&d);
    return d.ordered && d.scale[0] == scale && d.scale[1] == scale && d.runs == 1 && !reach_compare(&r, &want);
}

static void test_strides(Graph *g)
{
    Node *x = input(g, 4, (int64_t[]){ 2, 8, 8, 1 });
    Conv a = masked(3, 3, false, false), half = window(2, 2), twice = window(2, 2);
    half.stride[0] = half.stride[1] = twice.stride[0] = twice.stride[1] = 2;
    twice.before[0] = twice.before[1] = 0;
    Node *h = conv(g, x, &a, 4), *low = conv(g, h, &half, 4);
    check(has_scale(g, x, low, 2, before), "stride 2, one pixel before");
    check(has_scale(g, x, deconv(g, low, &twice, 4), 1, before), "and back by a transposed convolution");
    check(has_scale(g, x, upsample(g, low, 2), 1, before), "and back by repetition");
    check(has_scale(g, x, add(g, upsample(g, low, 2), h), 1, before), "with a skip");
    check(has_scale(g, x, cut(g, cut(g, h, 1, 1, 2, 4), 2, 1, 2, 4), 2, (Reach){ 1, 0, 1 }), "every second one");
    Node *parts = graph_reshape(g, h, &(Shape){ 6, { 2, 4, 2, 4, 2, 4 } });
    Node *pooled = graph_reshape(g, sum(g, sum(g, parts, 4), 2), &(Shape){ 4, { 2, 4, 4, 4 } });
    check(has_scale(g, x, pooled, 2, (Reach){ 1, 0, 1 }), "pooled");
}

static void test_shapes(Graph *g)
{
    Node *x = input(g, 4, (int64_t[]){ 2, 5, 6, 1 });
    Conv a = masked(3, 3, false, false);
    Node *h = conv(g, x, &a, 4), *flat = graph_reshape(g, h, &(Shape){ 2, { 60, 4 } });
    is_reach(g, x, linear(g, h, 7), before, "a linear layer over channels");
    Depend d = look(g, x, flat);
    check(d.ordered && d.size[0] == 2 && d.size[1] == 5 && d.size[2] == 6 && d.end[0] == 4, "a flat image");
    is_reach(g, x, linear(g, graph_reshape(g, h, &(Shape){ 2, { 2, 120 } }), 7), all, "a linear layer over pixels");
    is_reach(g, x, graph_reshape(g, linear(g, h, 8), &(Shape){ 5, { 2, 5, 6, 2, 4 } }), before, "five axes");
    is_reach(g, x, graph_permute(g, graph_permute(g, h, (int[]){ 0, 3, 1, 2 }), (int[]){ 0, 2, 3, 1 }), before,
             "there and back");
    Node *moved = graph_permute(g, h, (int[]){ 0, 3, 1, 2 });
    d = look(g, x, moved);
    check(!d.ordered && d.reach[0].row == EVERYWHERE, "channels first");
    Shape rows = { 2, { 3, 4 } };
    is_reach(g, x, graph_gather(g, table(g, &rows), graph_reshape(g, x, &(Shape){ 3, { 2, 5, 6 } })), own,
             "gathered by x");
    is_reach(g, x, graph_gather(g, flat, table(g, &(Shape){ 1, { 3 } })), all, "gathered from x");
    Node *s = input(g, 2, (int64_t[]){ 3, 7 });
    is_reach(g, s, graph_gather(g, table(g, &rows), s), own, "an embedded sequence");
    d = look(g, s, graph_gather(g, table(g, &rows), s));
    check(d.size[1] == 1 && d.size[2] == 7 && d.end[0] == 4, "a sequence is one row");
}

static bool has_runs(const Depend *d, int runs, const int64_t *end, const int64_t *channel)
{
    bool ok = d->ordered && d->runs == runs;
    for (int i = 0; ok && i < runs; i++) {
        Reach want = { 0, channel[i] ? 0 : -1, channel[i] ? channel[i] : 3 };
        ok = d->end[i] == end[i] && !reach_compare(&d->reach[i], &want);
    }
    return ok;
}

/* Colours: group o of a hidden layer sees the first o channels of the pixel. */
static void test_channels(Graph *g)
{
    Node *x = input(g, 4, (int64_t[]){ 2, 5, 5, 3 }), *part[3];
    Conv a = masked(3, 3, false, false), one = window(1, 1);
    Depend d = look(g, x, x);
    check(has_runs(&d, 3, (int64_t[]){ 1, 2, 3 }, (int64_t[]){ 1, 2, 3 }), "x has a reach per colour");
    Node *h = conv(g, x, &a, 6);
    d = look(g, x, h);
    check(has_runs(&d, 1, (int64_t[]){ 6 }, (int64_t[]){ 0 }), "pixels before, in one run");
    for (int64_t o = 0; o < 3; o++)
        part[o] = o ? conv(g, cut(g, x, 3, 0, 1, o), &one, 2) : table(g, &(Shape){ 4, { 2, 5, 5, 2 } });
    Node *own_pixel = graph_concat(g, 3, part, 3), *first = add(g, h, own_pixel);
    d = look(g, x, first);
    check(has_runs(&d, 3, (int64_t[]){ 2, 4, 6 }, (int64_t[]){ 0, 1, 2 }), "three groups");
    Conv grouped = window(1, 1);
    grouped.groups = 3;
    Node *next = conv(g, first, &grouped, 9);
    d = look(g, x, next);
    check(has_runs(&d, 3, (int64_t[]){ 3, 6, 9 }, (int64_t[]){ 0, 1, 2 }), "a grouped convolution keeps them");
    Node *heads = graph_reshape(g, next, &(Shape){ 5, { 2, 5, 5, 3, 3 } });
    d = look(g, x, sum(g, heads, 4));
    check(has_runs(&d, 3, (int64_t[]){ 1, 2, 3 }, (int64_t[]){ 0, 1, 2 }), "a head per colour, summed");
    d = look(g, x, conv(g, first, &one, 4));
    check(has_runs(&d, 1, (int64_t[]){ 4 }, (int64_t[]){ 2 }), "mixed channels see what the last sees");
}

static void test_statistics(Graph *g)
{
    Node *x = input(g, 4, (int64_t[]){ 4, 5, 5, 2 });
    bool most[MAX_RANK] = { true, true, true };
    Node *mean = graph_fold(g, OP_sum, x, most), *centred = graph_map(g, OP_sub, x, graph_broadcast(g, mean, &x->shape), NULL);
    Depend strict = look(g, x, centred), lax = depends_of(depends_new(g->arena, x, true), g, centred);
    check(depend_widest(&strict).row == EVERYWHERE, "a mean over the batch sees everything");
    check(depend_widest(&lax).row == 0 && lax.runs == 2, "unless it is a statistic");
}

/* ---- random nets against what happens ---- */

enum { STEPS = 14, NEVER = 1 << 29 };     /* a row that no reach takes in */

static Node *random_conv(Graph *g, Node *x)
{
    Conv c = window(1 + below(3), 1 + below(3));
    for (int d = 0; d < 2; d++) {
        c.before[d] = below(3);
        c.dilation[d] = 1 + below(2);
        c.stride[d] = 1 + (below(3) == 0);
    }
    for (int64_t y = 0; y < c.kernel[0]; y++)
        for (int64_t k = 0; k < c.kernel[1]; k++)
            if (below(3) == 0)
                kill(&c, y, k);
    int64_t channels = x->shape.dim[3];
    c.groups = below(2) && channels > 1 ? channels : 1;
    return below(3) ? conv(g, x, &c, channels) : deconv(g, x, &c, channels);
}

static Node *random_cut(Graph *g, Node *x)
{
    int axis = 1 + (int)below(3);
    int64_t size = x->shape.dim[axis], start = below(size), step = 1 + below(2);
    if (below(4) == 0)
        return cut(g, x, axis, start, -step, 1 + below(start / step + 1));
    return cut(g, x, axis, start, step, 1 + below((size - 1 - start) / step + 1));
}

static Node *random_view(Graph *g, Node *x)
{
    const int64_t *d = x->shape.dim;
    int axis = 1 + (int)below(3);
    Shape wide = x->shape;
    switch (below(6)) {
    case 0: return pad(g, x, axis, below(2), d[axis] + 1 + below(2));
    case 1: return d[1] * d[2] < 20 ? upsample(g, x, 2) : x;
    case 2: return graph_concat(g, 2, (Node *[]){ x, x }, axis);
    case 3: return graph_permute(g, x, (int[]){ 0, 2, 1, 3 });
    case 4: wide.dim[axis] *= d[axis] == 1 ? 3 : 1;
            return graph_broadcast(g, x, &wide);
    default: return graph_reshape(g, x, &(Shape){ 4, { d[0], d[1], 1, d[2] * d[3] } });
    }
}

static Node *random_node(Graph *g, Node *x, Node *y)
{
    switch (below(7)) {
    case 0: case 1: return random_conv(g, x);
    case 2: return random_cut(g, x);
    case 3: return random_view(g, x);
    case 4: return sum(g, x, below(8) ? 3 : (int)below(4));
    case 5: return linear(g, x, 1 + below(3));
    default: return shape_equal(&x->shape, &y->shape) ? graph_map(g, OP_mul, x, y, NULL) : x;
    }
}

static double **values(Arena *a, Graph *g, const double *x)
{
    EvalEnv env = { .input = (const double *const[]){ x } };
    return eval_graph(a, g, g->node, g->count, &env);
}

/* The elements of a node that changed with one of x, in image n, are within its claim; in other images, none. */
static bool honest(const Node *node, const Depend *d, const double *was, const double *is, int64_t n, const int64_t *place)
{
    int64_t at[2][3] = { { NEVER }, { NEVER } };
    memcpy(at[n], place, sizeof at[n]);
    for (int64_t i = 0; i < shape_size(&node->shape); i++)
        if (memcmp(&was[i], &is[i], sizeof *was) != 0 && !depend_allows(d, i, at))
            return false;
    return true;
}

static void perturb(Graph *g, const Node *x, const Depend *d)
{
    const int64_t *dim = x->shape.dim;
    double *in = arena_array(g->arena, double, shape_size(&x->shape));
    for (int64_t i = 0; i < shape_size(&x->shape); i++)
        in[i] = (double)below(1000) / 500 + 0.3;
    double **was = values(g->arena, g, in);
    for (int64_t i = 0; i < shape_size(&x->shape); i++) {
        Arena *a = arena_new();
        int64_t place[3] = { i / dim[3] / dim[2] % dim[1], i / dim[3] % dim[2], i % dim[3] };
        double keep = in[i];
        in[i] += 0.37;
        double **is = values(a, g, in);
        in[i] = keep;
        for (int k = 0; k < g->count; k++)
            if (!honest(g->node[k], &d[k], was[k], is[k], i / dim[3] / dim[2] / dim[1], place)) {
                check(false, "a random net sees more than its reach");
                graph_print(stdout, g, &g->node[k], 1);
                k = g->count;
            }
        arena_free(a);
    }
}

/* Counts, too, how many nodes have more to say than "everything". */
static void test_random(int *said, int *nodes)
{
    Arena *a = arena_new();
    Graph *g = graph_new(a);
    Node *made[STEPS] = { input(g, 4, (int64_t[]){ 2, 3 + below(3), 3 + below(3), 1 + below(3) }) }, *x = made[0];
    for (int i = 1; i < STEPS; i++) {
        Node *n = random_node(g, made[below(i)], made[below(i)]);
        made[i] = shape_size(&n->shape) < 600 ? n : x;
    }
    Depend *d = depend_graph(a, g, x);
    for (int i = 0; i < g->count; i++) {
        Reach r = depend_widest(&d[i]);
        *said += r.row != EVERYWHERE;
        ++*nodes;
    }
    perturb(g, x, d);
    passed++;
    arena_free(a);
}

int main(void)
{
    static void (*const tests[])(Graph *) = { test_windows, test_gated, test_shifts, test_strides, test_shapes,
                                              test_channels, test_statistics };
    int said = 0, nodes = 0;
    for (size_t i = 0; i < sizeof tests / sizeof *tests; i++) {
        Arena *a = arena_new();
        tests[i](graph_new(a));
        arena_free(a);
    }
    for (int i = 0; i < 400; i++)
        test_random(&said, &nodes);
    check(said * 4 > nodes * 3, "most random nodes have a place");
    printf("depend: %d passed, %d failed; %d of %d random nodes placed\n", passed, failed, said, nodes);
    return failed > 0;
}
