/* tests/ops.c -- every op of ops.def, because it stands there: its gradient to first and second order
   against central differences in double.  Values lie on a grid that no kink touches: all distinct,
   none zero, none whole.  Views and contractions run under several attributes. */
#include "gmc.h"

#include <math.h>
#include <string.h>

enum { SLOTS = 6, GRID = 512 };

static int passed, failed;
static uint64_t random_state = 1;

static uint32_t random_below(uint32_t n)
{
    random_state = random_state * 6364136223846793005u + 1442695040888963407u;
    return (uint32_t)(random_state >> 33) % n;
}

static void check(bool ok, const char *what, const char *order, double got, double want)
{
    if (ok) {
        passed++;
        return;
    }
    failed++;
    printf("FAIL %s, %s: %.12g instead of %.12g\n", what, order, got, want);
}

/* ---- a case: an expression over up to three inputs ---- */

typedef struct Case Case;
struct Case {
    const char *name;
    Op          op;
    int         args;
    Shape       in[SLOTS];
    double      low[SLOTS], high[SLOTS];
    Node     *(*build)(Graph *, const Case *, Node *const *in);
    Attr        attr;
    Shape       shape;           /* for ops that leave it open */
};

typedef struct {
    Arena  *arena;
    Graph  *graph;
    Node   *in[SLOTS];
    double *value[SLOTS];
} Bench;

static double eval_scalar(const Bench *b, Node *root)
{
    EvalEnv env = { .input = (const double *const *)b->value };
    Arena *arena = arena_new();
    double y = eval_graph(arena, b->graph, &root, 1, &env)[root->id][0];
    arena_free(arena);
    return y;
}

/* Distinct points of the grid between low and high. */
static void fill_inputs(Bench *b, const Case *c)
{
    bool used[GRID] = { false };
    for (int k = 0; k < c->args; k++) {
        int64_t size = shape_size(&c->in[k]);
        b->value[k] = arena_array(b->arena, double, size);
        for (int64_t i = 0; i < size; i++) {
            uint32_t at = random_below(GRID);
            while (used[at])
                at = (at + 1) % GRID;
            used[at] = true;
            b->value[k][i] = c->low[k] + (c->high[k] - c->low[k]) * (at + 0.5) / GRID;
        }
    }
}

/* sum(weights * n): a scalar that sees every element of n. */
static Node *weighed(Bench *b, Node *n)
{
    double *table = arena_array(b->arena, double, shape_size(&n->shape));
    for (int64_t i = 0; i < shape_size(&n->shape); i++)
        table[i] = (random_below(2000) + 1) / 1000.0 - 1;
    Node *w = graph_add(b->graph, OP_table, &n->shape, 0, NULL, &(Attr){ .table = table });
    bool all[MAX_RANK] = { true, true, true, true, true, true, true, true };
    Node *sum = graph_fold(b->graph, OP_sum, graph_map(b->graph, OP_mul, w, n, NULL), all);
    return graph_reshape(b->graph, sum, &(Shape){ .rank = 0 });
}

static void check_gradient(Bench *b, const Case *c, Node *scalar, Node *const *d, const char *order)
{
    const double h = 1e-5;
    for (int k = 0; k < c->args; k++) {
        EvalEnv env = { .input = (const double *const *)b->value };
        double *got = eval_graph(b->arena, b->graph, &d[k], 1, &env)[d[k]->id];
        double worst = -1, want = 0, is = 0;
        for (int64_t i = 0; i < shape_size(&c->in[k]); i++) {
            double x = b->value[k][i];
            b->value[k][i] = x + h;
            double up = eval_scalar(b, scalar);
            b->value[k][i] = x - h;
            double slope = c->op == OP_stop ? 0 : (up - eval_scalar(b, scalar)) / (2 * h);
            b->value[k][i] = x;
            double error = fabs(got[i] - slope) / (1 + fabs(slope));
            if (!(error <= worst))
                worst = error, want = slope, is = got[i];
        }
        check(worst < 1e-6, c->name, order, is, want);
    }
}

static void run_case(const Case *c)
{
    Bench b = { .arena = arena_new() };
    Node *first[SLOTS], *second[SLOTS];
    b.graph = graph_new(b.arena);
    fill_inputs(&b, c);
    for (int k = 0; k < c->args; k++)
        b.in[k] = graph_add(b.graph, OP_input, &c->in[k], 0, NULL, &(Attr){ .input = { .slot = k, .type = F32 } });
    Node *s = weighed(&b, c->build(b.graph, c, b.in));
    graph_grad(b.graph, s, c->args, b.in, first);
    check_gradient(&b, c, s, first, "first order");
    Node *t = weighed(&b, first[0]);
    for (int k = 1; k < c->args; k++)
        t = graph_map(b.graph, OP_add, t, weighed(&b, first[k]), NULL);
    graph_grad(b.graph, t, c->args, b.in, second);
    check_gradient(&b, c, t, second, "second order");
    graph_verify(b.graph);
    arena_free(b.arena);
}

/* Attention is defined twice: by its own loops and by other operations. */
static void check_composed(const Case *c)
{
    Bench b = { .arena = arena_new() };
    Node *root[2];
    b.graph = graph_new(b.arena);
    fill_inputs(&b, c);
    for (int k = 0; k < c->args; k++)
        b.in[k] = graph_add(b.graph, OP_input, &c->in[k], 0, NULL, &(Attr){ .input = { .slot = k, .type = F32 } });
    root[0] = graph_add(b.graph, c->op, NULL, c->args, b.in, &c->attr);
    root[1] = attend_composed(b.graph, root[0]);
    EvalEnv env = { .input = (const double *const *)b.value };
    double **y = eval_graph(b.arena, b.graph, root, 2, &env);
    for (int64_t i = 0; i < shape_size(&root[0]->shape); i++)
        check(fabs(y[root[0]->id][i] - y[root[1]->id][i]) < 1e-12, c->name, "composed", y[root[0]->id][i], y[root[1]->id][i]);
    arena_free(b.arena);
}

/* ---- the cases ---- */

static Node *build_op(Graph *g, const Case *c, Node *const *in)
{
    return graph_add(g, c->op, &c->shape, c->args, in, &c->attr);
}

/* Squared, so that the second derivative of a linear op is not trivially zero. */
static Node *build_squared(Graph *g, const Case *c, Node *const *in)
{
    Node *y = build_op(g, c, in);
    return graph_map(g, OP_mul, y, y, NULL);
}

static const struct { Op op; int operand; double low, high; } domains[] = {
    { OP_log, 0, 0.5, 3 },   { OP_sqrt, 0, 0.5, 3 }, { OP_log1p, 0, -0.5, 3 },
    { OP_erfinv, 0, -0.9, 0.9 }, { OP_div, 1, 0.5, 2 }, { OP_pow, 0, 0.5, 2 },
};

static void run_elements(Op op)
{
    Case c = { .name = op_info[op].name, .op = op, .args = op_info[op].args, .build = build_op };
    for (int k = 0; k < c.args; k++) {
        c.in[k] = shape_of(2, (int64_t[]){ 2, 3 });
        c.low[k] = -2, c.high[k] = 2;
    }
    for (size_t i = 0; i < sizeof domains / sizeof *domains; i++)
        if (domains[i].op == op)
            c.low[domains[i].operand] = domains[i].low, c.high[domains[i].operand] = domains[i].high;
    if (op_info[op].cls == CLASS_FOLD) {
        c.in[0] = shape_of(3, (int64_t[]){ 2, 3, 2 });
        c.attr.fold.axis[1] = true;
        c.build = build_squared;
    }
    run_case(&c);
}

static void run_contract(int rank, bool ta, bool tb)
{
    Case c = { .name = "contract", .op = OP_contract, .args = 2, .build = build_squared,
               .low = { -1, -1 }, .high = { 1, 1 } };
    for (int k = 0; k < 2; k++)
        c.in[k] = shape_of(rank, (int64_t[]){ 2, 2, 2, 2 });
    c.in[0].dim[rank - (ta ? 1 : 2)] = 3;
    c.in[1].dim[rank - (tb ? 2 : 1)] = 4;
    c.attr.contract.ta = ta;
    c.attr.contract.tb = tb;
    run_case(&c);
}

/* Every stride, padding, dilation, group and mask that a rule could get wrong. */
static void run_conv(Op op)
{
    static const struct { Conv conv; int64_t in[2], out[2], channels[2]; } cases[] = {
        { { { 3, 3 }, { 1, 1 }, { 1, 1 }, { 1, 1 }, 1, { 0 } },       { 4, 3 }, { 4, 3 }, { 2, 3 } },
        { { { 4, 4 }, { 2, 2 }, { 1, 1 }, { 1, 1 }, 1, { 0 } },       { 6, 4 }, { 3, 2 }, { 2, 2 } },
        { { { 3, 2 }, { 2, 1 }, { 0, 2 }, { 1, 2 }, 1, { 0 } },       { 5, 4 }, { 3, 4 }, { 1, 2 } },
        { { { 3, 3 }, { 1, 1 }, { 1, 1 }, { 1, 1 }, 2, { 0 } },       { 3, 3 }, { 3, 3 }, { 4, 2 } },
        { { { 3, 3 }, { 1, 1 }, { 1, 1 }, { 1, 1 }, 1, { 0x1f0, 0 } }, { 3, 4 }, { 3, 4 }, { 2, 2 } },
        { { { 1, 1 }, { 2, 2 }, { 0, 0 }, { 1, 1 }, 1, { 0 } },       { 4, 4 }, { 2, 2 }, { 2, 3 } },
        { { { 2, 3 }, { 3, 3 }, { -1, 1 }, { 1, 1 }, 1, { 0 } },      { 6, 6 }, { 2, 2 }, { 1, 1 } },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const Conv *v = &cases[i].conv;
        Shape x = shape_of(4, (int64_t[]){ 2, cases[i].in[0], cases[i].in[1], cases[i].channels[0] });
        Shape y = shape_of(4, (int64_t[]){ 2, cases[i].out[0], cases[i].out[1], cases[i].channels[1] });
        Shape w = shape_of(4, (int64_t[]){ v->kernel[0], v->kernel[1], cases[i].channels[0] / v->groups, cases[i].channels[1] });
        Case c = { .name = op_info[op].name, .op = op, .args = 2, .build = build_squared, .low = { -1, -1 }, .high = { 1, 1 },
                   .attr.conv = *v };
        c.in[0] = op == OP_conv_data ? y : x;
        c.in[1] = op == OP_conv_weight ? y : w;
        c.shape = op == OP_conv ? y : op == OP_conv_data ? x : w;
        run_case(&c);
    }
}

/* Values against the composition that gradients are derived from; one, two and unequal heads; causal. */
static void run_attend(Op op)
{
    static const struct { int64_t queries, keys, d, wide; int heads; bool causal; } cases[] = {
        { 3, 2, 2, 2, 1, false }, { 2, 3, 2, 1, 2, false }, { 3, 3, 1, 2, 2, true },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        int64_t heads = cases[i].heads, last = op_info[op].args;
        Shape q = shape_of(3, (int64_t[]){ 2, cases[i].queries, heads * cases[i].d });
        Shape k = shape_of(3, (int64_t[]){ 2, cases[i].keys, heads * cases[i].d });
        Shape v = shape_of(3, (int64_t[]){ 2, cases[i].keys, heads * cases[i].wide });
        Shape g = shape_of(3, (int64_t[]){ 2, cases[i].queries, heads * cases[i].wide });
        Shape sums = shape_of(3, (int64_t[]){ 2, cases[i].queries, heads });
        Case c = { .name = op_info[op].name, .op = op, .args = op_info[op].args, .build = build_squared,
                   .attr.attend = { 0.7, (int)heads, cases[i].causal } };
        const Shape wide[] = { q, k, v, g, sums, sums }, narrow[] = { q, k, g, sums };
        for (int a = 0; a < last; a++) {
            c.in[a] = (op == OP_attend_v ? narrow : wide)[a];
            c.low[a] = -1, c.high[a] = 1;
        }
        check_composed(&c);
        run_case(&c);
    }
}

static Node *build_gathered(Graph *g, const Case *c, Node *const *in)
{
    static const double at[] = { 2, 0, 2, 1, 3, 0 };
    Shape places = shape_of(2, (int64_t[]){ 2, 3 });
    Node *both[2] = { in[0], graph_add(g, OP_table, &places, 0, NULL, &(Attr){ .table = at }) };
    Node *y = graph_add(g, c->op, &c->shape, 2, both, NULL);
    return graph_map(g, OP_mul, y, y, NULL);
}

static void run_pick(Op op)
{
    Case c = { .name = op_info[op].name, .op = op, .args = 1, .build = build_gathered, .low = { -1 }, .high = { 1 } };
    c.in[0] = op == OP_gather ? shape_of(2, (int64_t[]){ 4, 2 }) : shape_of(3, (int64_t[]){ 2, 3, 2 });
    c.shape = shape_of(2, (int64_t[]){ 4, 2 });
    run_case(&c);
}

static void run_view(Op op)
{
    static const Case cases[] = {
        { .op = OP_reshape,   .in = { { 2, { 4, 3 } } }, .shape = { 3, { 2, 3, 2 } } },
        { .op = OP_permute,   .in = { { 3, { 2, 3, 4 } } }, .attr.permute.order = { 1, 2, 0 } },
        { .op = OP_broadcast, .in = { { 3, { 2, 1, 3 } } }, .shape = { 3, { 2, 4, 3 } } },
        { .op = OP_slice,     .in = { { 2, { 3, 5 } } }, .shape = { 2, { 2, 3 } },
          .attr.slice = { { 1, 1 }, { 1, 1 } } },
        { .op = OP_slice,     .in = { { 2, { 7, 4 } } }, .shape = { 2, { 3, 2 } },
          .attr.slice = { { 1, 0 }, { 2, 3 } } },
        { .op = OP_slice,     .in = { { 2, { 6, 4 } } }, .shape = { 2, { 2, 2 } },
          .attr.slice = { { 3, 1 }, { 2, 2 } } },
        { .op = OP_slice,     .in = { { 2, { 6, 4 } } }, .shape = { 2, { 3, 4 } },
          .attr.slice = { { 4, 3 }, { -2, -1 } } },
        { .op = OP_pad,       .in = { { 2, { 2, 3 } } }, .shape = { 2, { 4, 5 } },
          .attr.pad.before = { 1, 0 } },
        { .op = OP_concat,    .args = 3, .attr.concat.axis = 1,
          .in = { { 2, { 2, 3 } }, { 2, { 2, 1 } }, { 2, { 2, 2 } } } },
        { .op = OP_again,     .args = 2, .in = { { 2, { 2, 3 } }, { 1, { 4 } } } },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        if (cases[i].op == op) {
            Case c = cases[i];
            c.name = op_info[op].name;
            c.args = c.args ? c.args : 1;
            c.build = build_squared;
            for (int k = 0; k < c.args; k++)
                c.low[k] = -2, c.high[k] = 2;
            run_case(&c);
        }
}

/* ---- values that need no gradient to be wrong ---- */

static void check_values(void)
{
    static const struct { Op op; double a, b, c, y; } table[] = {
        { OP_sigmoid, 0, 0, 0, 0.5 },      { OP_sigmoid, -800, 0, 0, 0 },
        { OP_softplus, 800, 0, 0, 800 },   { OP_softplus, 0, 0, 0, 0.69314718055994531 },
        { OP_erfinv, 0.5, 0, 0, 0.47693627620446987 },
        { OP_erfinv, -0.9999999, 0, 0, -3.7665625815708380 },
        { OP_relu, -3, 0, 0, 0 },          { OP_relu, 3, 0, 0, 3 },
        { OP_max, 2, 5, 0, 5 },            { OP_min, 2, 5, 0, 2 },
        { OP_select, 0, 1, 2, 2 },         { OP_select, 7, 1, 2, 1 },
        { OP_pow, -2, 3, 0, -8 },          { OP_sign, -4, 0, 0, -1 },
        { OP_floor, -1.5, 0, 0, -2 },      { OP_eq, 3, 3, 0, 1 },
        { OP_sum, 2, 3, 0, 5 },            { OP_maximum, 2, 3, 0, 3 },
    };
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        double y = op_value(table[i].op, table[i].a, table[i].b, table[i].c);
        check(fabs(y - table[i].y) <= 1e-14 * (1 + fabs(y)) * (table[i].op == OP_erfinv ? 1e4 : 1),
              op_info[table[i].op].name, "value", y, table[i].y);
    }
}

int main(void)
{
    for (int op = 0; op < OP_COUNT; op++)
        switch (op_info[op].cls) {
        case CLASS_LEAF:
        case CLASS_SCAN:     break;                /* tests/loops.c */
        case CLASS_MAP:
        case CLASS_FOLD:     run_elements((Op)op); break;
        case CLASS_CONTRACT: for (int flags = 0; flags < 8; flags++)
                                 run_contract(flags & 4 ? 3 : 2, flags & 1, flags & 2);
                             break;
        case CLASS_CONV:     run_conv((Op)op); break;
        case CLASS_ATTEND:   run_attend((Op)op); break;
        case CLASS_PICK:     run_pick((Op)op); break;
        case CLASS_VIEW:     run_view((Op)op); break;
        }
    check_values();
    printf("%d passed, %d failed, 0 skipped\n", passed, failed);
    return failed > 0;
}
