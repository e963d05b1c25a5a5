/* tests/conv_rules.c -- what the simplifier makes of convolutions computes the same.
   In: random convolutions with padding, cropping, shifting and striding around their operands and results.
   Out: the simplified graph has the values of the original, to the last bits of a double; and where a rule
   promises to swallow a view, that view is gone. */
#include "gmc.h"

#include <math.h>
#include <string.h>

enum { TURNS = 1000 };

static int passed, failed;
static uint64_t random_state = 7;

static int64_t random_from(int64_t low, int64_t high)
{
    random_state = random_state * 6364136223846793005u + 1442695040888963407u;
    return low + (int64_t)((random_state >> 33) % (uint64_t)(high - low + 1));
}

/* ---- a random convolution, its three tensors as inputs ---- */

typedef struct {
    Arena  *arena;
    Graph  *graph;
    double *value[3];            /* by slot */
    Conv    conv;
    Shape   x, y, w;
} Bench;

static Node *input(Bench *b, int slot, const Shape *s)
{
    b->value[slot] = arena_array(b->arena, double, shape_size(s));
    for (int64_t i = 0; i < shape_size(s); i++)
        b->value[slot][i] = (double)random_from(-8, 8) / 4;
    return graph_add(b->graph, OP_input, s, 0, NULL, &(Attr){ .input = { .slot = slot, .type = F32 } });
}

static Bench random_bench(void)
{
    Bench b = { .arena = arena_new() };
    Conv *c = &b.conv;
    b.graph = graph_new(b.arena);
    c->groups = random_from(1, 2);
    int64_t in = c->groups * random_from(1, 2), out = c->groups * random_from(1, 2);
    b.x = shape_of(4, (int64_t[]){ random_from(1, 2), 0, 0, in });
    b.y = shape_of(4, (int64_t[]){ b.x.dim[0], 0, 0, out });
    b.w = shape_of(4, (int64_t[]){ 0, 0, in / c->groups, out });
    for (int i = 0; i < 2; i++) {
        c->kernel[i] = b.w.dim[i] = random_from(1, 3);
        c->stride[i] = random_from(1, 2);
        c->dilation[i] = random_from(1, 2);
        c->before[i] = random_from(-1, 2);
        b.x.dim[1 + i] = random_from(2, 6);
        b.y.dim[1 + i] = random_from(2, 6);
    }
    if (random_from(0, 1))
        c->dead[0] = (uint64_t)random_from(0, (1 << (c->kernel[0] * c->kernel[1])) - 2);
    return b;
}

/* ---- views around it ---- */

/* A tensor that is seen through a view as one of shape s; `kind` 0: padded, 1: cut out, 2: shifted, 3: itself. */
static Node *seen_as(Bench *b, int slot, const Shape *s, int kind)
{
    int64_t before[4] = { 0 }, start[4] = { 0 }, step[4] = { 1, 1, 1, 1 };
    Shape own = *s, part = *s;
    for (int i = 1; i < 3; i++) {
        int64_t low = random_from(0, 1), high = random_from(0, 1);
        before[i] = kind == 0 ? low : 0;
        start[i] = kind == 1 ? low : 0;
        own.dim[i] += kind == 0 ? -low - (s->dim[i] > 2 ? high : 0) : kind == 1 ? low + high : 0;
        own.dim[i] += own.dim[i] < 1;
        before[i] += kind == 2 ? low : 0;
        part.dim[i] -= kind == 2 ? low : 0;
    }
    Node *n = input(b, slot, &own);
    if (kind == 1)
        return graph_slice(b->graph, n, start, step, s);
    if (kind == 2)
        n = graph_slice(b->graph, n, start, step, &part);
    return kind == 0 || kind == 2 ? graph_pad(b->graph, n, before, s) : n;
}

/* The part of a result, or the result with zeros around. */
static Node *looked_at(Bench *b, Node *n, int kind)
{
    int64_t at[4] = { 0 }, step[4] = { 1, 1, 1, 1 };
    Shape s = n->shape;
    for (int i = 1; i < 3; i++) {
        at[i] = random_from(0, 1);
        step[i] = kind == 1 ? 1 : random_from(1, 2);
        s.dim[i] = kind == 0 ? s.dim[i] + at[i] + random_from(0, 1) : (s.dim[i] - 1 - at[i]) / step[i] + 1;
    }
    return kind == 3 ? n : kind == 0 ? graph_pad(b->graph, n, at, &s) : graph_slice(b->graph, n, at, step, &s);
}

static Node *random_case(Bench *b)
{
    static const Op faces[] = { OP_conv, OP_conv_data, OP_conv_weight };
    Op op = faces[random_from(0, 2)];
    Node *first = op == OP_conv_data ? seen_as(b, 0, &b->y, (int)random_from(0, 3))
                                     : seen_as(b, 0, &b->x, (int)random_from(0, 3));
    Node *second = op == OP_conv_weight ? seen_as(b, 1, &b->y, (int)random_from(0, 3)) : input(b, 1, &b->w);
    const Shape *shape = op == OP_conv ? &b->y : op == OP_conv_data ? &b->x : &b->w;
    Node *n = graph_conv(b->graph, op, first, second, &b->conv, shape);
    return op == OP_conv_weight ? n : looked_at(b, n, (int)random_from(0, 3));
}

/* ---- the checks ---- */

static bool simplifies_right(Bench *b, Node *root, Node **end)
{
    EvalEnv env = { .input = (const double *const *)b->value };
    const double *want = eval_graph(b->arena, b->graph, &root, 1, &env)[root->id];
    *end = root;
    Graph *simple = graph_simplify(b->arena, b->graph, end, 1);
    graph_verify(simple);
    const double *got = eval_graph(b->arena, simple, end, 1, &env)[(*end)->id];
    if (!shape_equal(&root->shape, &(*end)->shape))
        return false;
    for (int64_t i = 0; i < shape_size(&root->shape); i++)
        if (fabs(want[i] - got[i]) > 1e-12 * fmax(1, fabs(want[i])))
            return false;
    return true;
}

static void tell(bool ok, const Bench *b, const char *what, Node *before, Node *after)
{
    passed += ok;
    failed += !ok;
    if (ok)
        return;
    printf("FAIL %s\n", what);
    graph_print(stdout, b->graph, &before, 1);
    printf("became\n");
    graph_print(stdout, b->graph, &after, 1);
}

static void test_random(void)
{
    for (int i = 0; i < TURNS; i++) {
        Bench b = random_bench();
        Node *root = random_case(&b), *end;
        bool ok = simplifies_right(&b, root, &end);
        tell(ok, &b, "the values differ", root, end);
        arena_free(b.arena);
    }
}

/* The views that a rule promises to swallow: after it, the convolution reads its inputs. */
static bool is_bare(const Node *n)
{
    return op_info[n->op].cls == CLASS_CONV && n->in[0]->op == OP_input && n->in[1]->op == OP_input;
}

static Bench plain_bench(int64_t before)
{
    Bench b = { .arena = arena_new() };
    b.graph = graph_new(b.arena);
    b.conv = (Conv){ .kernel = { 3, 2 }, .stride = { 1, 1 }, .before = { before, before }, .dilation = { 1, 1 }, .groups = 1 };
    b.x = shape_of(4, (int64_t[]){ 1, 5, 5, 2 });
    b.y = shape_of(4, (int64_t[]){ 1, 5 + 2 * before - 2, 5 + 2 * before - 1, 3 });
    b.w = shape_of(4, (int64_t[]){ 3, 2, 2, 3 });
    return b;
}

static void test_promises(void)
{
    static const struct { const char *what; Op op; int64_t before; int first, second, result; } promises[] = {
        { "conv of padded",                       OP_conv,        1, 0, 3, 3 },
        { "conv of cropped, nothing beyond",      OP_conv,        0, 1, 3, 3 },
        { "conv of shifted, nothing beyond",      OP_conv,        0, 2, 3, 3 },
        { "part of conv",                         OP_conv,        1, 3, 3, 1 },
        { "strided part of conv",                 OP_conv,        1, 3, 3, 2 },
        { "conv_data of padded",                  OP_conv_data,   1, 0, 3, 3 },
        { "part of conv_data",                    OP_conv_data,   1, 3, 3, 1 },
        { "padded conv_data, nothing beyond",     OP_conv_data,   0, 3, 3, 0 },
        { "conv_weight of padded image",          OP_conv_weight, 1, 0, 3, 3 },
        { "conv_weight of padded result",         OP_conv_weight, 1, 3, 0, 3 },
        { "conv_weight of both padded",           OP_conv_weight, 1, 0, 0, 3 },
        { "conv_weight of cropped image",         OP_conv_weight, 0, 1, 3, 3 },
    };
    for (size_t i = 0; i < sizeof promises / sizeof *promises; i++) {
        Bench b = plain_bench(promises[i].before);
        Op op = promises[i].op;
        Node *first = seen_as(&b, 0, op == OP_conv_data ? &b.y : &b.x, promises[i].first), *end;
        Node *second = op == OP_conv_weight ? seen_as(&b, 1, &b.y, promises[i].second) : input(&b, 1, &b.w);
        Node *n = graph_conv(b.graph, op, first, second, &b.conv, op == OP_conv ? &b.y : op == OP_conv_data ? &b.x : &b.w);
        n = promises[i].result == 3 ? n : looked_at(&b, n, promises[i].result);
        bool ok = simplifies_right(&b, n, &end);
        tell(ok && is_bare(end), &b, promises[i].what, n, end);
        arena_free(b.arena);
    }
}

int main(void)
{
    test_random();
    test_promises();
    printf("conv_rules: %d passed, %d failed\n", passed, failed);
    return failed != 0;
}
