/* tests/rules.c -- the simplifier changes no value.  Both sides of every row of rules.def on random
   tensors, and what the simplifier makes of the left side; then random graphs of every class of op,
   before and after.  Results are compared in double. */
#include "ast.h"
#include "gmc.h"

#include <ctype.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { NAMES = 6, ELEMENTS = 12, FUZZ = 3000, INPUTS = 3, NODES = 24 };

static int passed, failed;
static uint64_t random_state = 1;

static int random_below(int n)
{
    random_state = random_state * 6364136223846793005u + 1442695040888963407u;
    return (int)((random_state >> 33) % (uint64_t)n);
}

static double random_value(void)
{
    return (random_below(4000) + 0.5) / 1000 - 2;              /* in (-2, 2), never whole */
}

static bool same(double a, double b)
{
    return fabs(a - b) <= 1e-9 * (1 + fabs(a));
}

/* ---- rules ---- */

typedef struct {
    const char *name, *left, *right;
} Rule;

static const Rule rules[] = {
#define RULE(name, left, right) { #name, left, right },
#define ONCE(name, left, right) { #name, left, right },
#include "pass/rules.def"
};

typedef struct {
    Arena      *arena;
    Graph      *graph;
    int         count;
    const char *name[NAMES];
    Node       *node[NAMES];
    double     *value[NAMES];
} Scope;

/* Gives every name of the expression an input, and every c a constant. */
static void bind_names(Scope *s, const Ast *at)
{
    const Shape shape = shape_of(2, (int64_t[]){ 3, 4 });
    for (int k = at->kind == AST_CALL; k < at->kids; k++)
        bind_names(s, at->kid[k]);
    for (int i = 0; i < s->count; i++)
        if (at->kind == AST_NAME && strcmp(s->name[i], at->text) == 0)
            return;
    if (at->kind != AST_NAME)
        return;
    int slot = s->count++;
    bool constant = at->text[0] == 'c' && (!at->text[1] || isdigit((unsigned char)at->text[1]));
    s->name[slot] = at->text;
    s->value[slot] = arena_array(s->arena, double, ELEMENTS);
    for (int i = 0; i < ELEMENTS; i++)
        s->value[slot][i] = random_value();
    s->node[slot] = constant ? graph_constant(s->graph, s->value[slot][0], &shape)
                             : graph_add(s->graph, OP_input, &shape, 0, NULL,
                                         &(Attr){ .input = { .slot = slot, .type = F32 } });
}

static Node *build_side(Scope *s, const char *text)
{
    const Shape shape = shape_of(2, (int64_t[]){ 3, 4 });
    const Ast *at = ast_parse_expression(s->arena, "rules.def", text);
    bind_names(s, at);
    return graph_fit(s->graph, build_expression(s->graph, at, s->count, s->name, s->node), &shape);
}

/* Elements where the domain of a function ends are passed over; at least one must remain. */
static bool equal_where_defined(const double *a, const double *b)
{
    int compared = 0;
    for (int i = 0; i < ELEMENTS; i++) {
        if (!isfinite(a[i]) || !isfinite(b[i]))
            continue;
        if (!same(a[i], b[i]))
            return false;
        compared++;
    }
    return compared > 0;
}

static void test_rule(const Rule *rule)
{
    Scope s = { .arena = arena_new() };
    s.graph = graph_new(s.arena);
    Node *side[2] = { build_side(&s, rule->left), NULL };
    side[1] = build_side(&s, rule->right);
    EvalEnv env = { .input = (const double *const *)s.value };
    double **before = eval_graph(s.arena, s.graph, side, 2, &env);
    Node *end[2] = { side[0], side[1] };
    Graph *simple = graph_simplify(s.arena, s.graph, end, 2);
    double **after = eval_graph(s.arena, simple, end, 2, &env);
    Node *alone = side[0];
    Graph *left = graph_simplify(s.arena, s.graph, &alone, 1);
    bool ok = equal_where_defined(before[side[0]->id], before[side[1]->id])
           && equal_where_defined(before[side[1]->id], after[end[0]->id]);
    bool applied = left->count < s.graph->count || end[0] == end[1];
    if (ok && applied)
        passed++;
    else {
        failed++;
        printf("FAIL %s: %s -> %s: %s\n", rule->name, rule->left, rule->right,
               ok ? "it was not applied" : "the sides differ");
    }
    arena_free(s.arena);
}

/* ---- random graphs ---- */

typedef struct {
    Arena *arena;
    Graph *graph;
    Node  *node[NODES + INPUTS];
    int    count;
} Pool;

static Node *any_node(const Pool *p)
{
    return p->node[random_below(p->count)];
}

static Shape random_shape(int rank)
{
    Shape s = { .rank = rank };
    for (int i = 0; i < rank; i++)
        s.dim[i] = 1 + random_below(3);
    return s;
}

/* The same elements under a shape of another rank: axes merged, cut or put in. */
static Node *random_reshape(Pool *p, Node *a)
{
    Shape s = { .rank = 0 };
    for (int i = 0; i < a->shape.rank; i++) {
        int64_t n = a->shape.dim[i];
        bool merge = s.rank && random_below(3) == 0, split = n % 2 == 0 && random_below(3) == 0;
        if (merge)
            s.dim[s.rank - 1] *= n;
        else
            s.dim[s.rank++] = split ? n / 2 : n;
        if (!merge && split && s.rank < 5)
            s.dim[s.rank++] = 2;
        else if (!merge && split)
            s.dim[s.rank - 1] = n;
        if (s.rank < 4 && random_below(4) == 0)
            s.dim[s.rank++] = 1;
    }
    return graph_reshape(p->graph, a, &s);
}

static Node *random_permute(Pool *p, Node *a)
{
    int order[MAX_RANK];
    for (int i = 0; i < a->shape.rank; i++) {
        int at = random_below(i + 1);
        order[i] = order[at];
        order[at] = i;
    }
    return a->shape.rank ? graph_permute(p->graph, a, order) : a;
}

static Node *random_broadcast(Pool *p, Node *a)
{
    Shape s = a->shape;
    for (int i = 0; i < s.rank; i++)
        if (s.dim[i] == 1)
            s.dim[i] = 1 + random_below(3);
    return graph_broadcast(p->graph, a, &s);
}

static Node *random_slice(Pool *p, Node *a)
{
    int64_t start[MAX_RANK] = { 0 }, step[MAX_RANK];
    Shape s = a->shape;
    for (int i = 0; i < s.rank; i++) {
        start[i] = random_below((int)s.dim[i]);
        step[i] = 1 + random_below(2);
        int64_t room = s.dim[i] - 1 - start[i];
        if (random_below(3) == 0) {
            step[i] = -step[i];
            room = start[i];
        }
        s.dim[i] = 1 + random_below((int)(room / llabs(step[i])) + 1);
    }
    return graph_slice(p->graph, a, start, step, &s);
}

static Node *random_pad(Pool *p, Node *a)
{
    int64_t before[MAX_RANK] = { 0 };
    Shape s = a->shape;
    for (int i = 0; i < s.rank; i++) {
        before[i] = random_below(2);
        s.dim[i] += before[i] + random_below(2);
    }
    return graph_pad(p->graph, a, before, &s);
}

/* The two halves of a tensor, put together again in one way or another. */
static Node *random_join(Pool *p, Node *a)
{
    int axis = a->shape.rank - 1;
    if (axis < 0 || a->shape.dim[axis] < 2)
        return a;
    int64_t zero[MAX_RANK] = { 0 }, start[MAX_RANK] = { 0 }, one[MAX_RANK] = { 1, 1, 1, 1, 1, 1, 1, 1 };
    Shape low = a->shape, high = a->shape;
    low.dim[axis] = start[axis] = 1;
    high.dim[axis]--;
    Node *part[] = { graph_slice(p->graph, a, zero, one, &low),
                     graph_slice(p->graph, a, start, one, &high) };
    int way = random_below(3);
    if (way == 0)
        return graph_concat(p->graph, 2, part, axis);
    for (int k = 0; k < 2 && way == 2; k++)
        part[k] = graph_map(p->graph, OP_tanh, part[k], NULL, NULL);
    return graph_map(p->graph, OP_add, graph_pad(p->graph, part[1], start, &a->shape),
                     graph_pad(p->graph, part[0], zero, &a->shape), NULL);
}

static Node *random_map(Pool *p, Node *a)
{
    static const Op one[] = { OP_neg, OP_tanh, OP_relu, OP_sigmoid, OP_softplus, OP_abs, OP_stop };
    static const Op two[] = { OP_add, OP_sub, OP_mul, OP_mul, OP_max, OP_min, OP_gt };
    Node *b = any_node(p);
    Shape shape;
    if (random_below(3) == 0 || !shape_broadcast(&a->shape, &b->shape, &shape))
        return graph_map(p->graph, one[random_below(7)], a, NULL, NULL);
    if (random_below(4) == 0)
        b = graph_constant(p->graph, random_below(5) - 2, &b->shape);
    return graph_map(p->graph, two[random_below(7)], graph_fit(p->graph, a, &shape),
                     graph_fit(p->graph, b, &shape), NULL);
}

static Node *random_fold(Pool *p, Node *a)
{
    bool axis[MAX_RANK];
    for (int i = 0; i < MAX_RANK; i++)
        axis[i] = random_below(2);
    if (random_below(3) == 0)
        memset(axis, 1, sizeof axis);
    return graph_fold(p->graph, random_below(4) ? OP_sum : OP_maximum, a, axis);
}

/* Some matrix that fits: the other operand's, the same one transposed, or one repeated. */
static Node *random_contract(Pool *p, Node *a)
{
    int rank = a->shape.rank;
    if (rank < 2)
        return a;
    bool ta = random_below(2), tb = random_below(2);
    Node *b = a;
    if (random_below(2)) {
        Shape s = a->shape;
        for (int i = 0; i < rank - 2; i++)
            s.dim[i] = 1;
        s.dim[rank - (tb ? 1 : 2)] = a->shape.dim[rank - (ta ? 2 : 1)];
        s.dim[rank - (tb ? 2 : 1)] = 2;
        Shape whole = a->shape;
        whole.dim[rank - 2] = s.dim[rank - 2];
        whole.dim[rank - 1] = s.dim[rank - 1];
        double *table = arena_array(p->arena, double, shape_size(&s));
        for (int64_t i = 0; i < shape_size(&s); i++)
            table[i] = random_value();
        b = graph_broadcast(p->graph, graph_add(p->graph, OP_table, &s, 0, NULL,
                            &(Attr){ .table = table }), &whole);
    } else if (random_below(2)) {
        b = graph_transpose(p->graph, a);
        tb = ta;
    } else
        tb = !ta;
    return graph_contract(p->graph, a, b, ta, tb);
}

static void grow_pool(Pool *p)
{
    static Node *(*const makers[])(Pool *, Node *) = {
        random_map, random_map, random_map, random_fold, random_contract, random_reshape,
        random_permute, random_broadcast, random_slice, random_pad, random_join,
    };
    Node *n = makers[random_below((int)(sizeof makers / sizeof *makers))](p, any_node(p));
    if (shape_size(&n->shape) <= 4096 && n->shape.rank <= 5)
        p->node[p->count++] = n;
}

static bool all_equal(const double *a, const double *b, int64_t n)
{
    for (int64_t i = 0; i < n; i++)
        if (!same(a[i], b[i]) && isfinite(a[i]) && fabs(a[i]) < 1e6)
            return false;
    return true;
}

static void test_graph(int number)
{
    Pool p = { .arena = arena_new() };
    double *input[INPUTS];
    p.graph = graph_new(p.arena);
    for (int k = 0; k < INPUTS; k++) {
        Shape s = random_shape(1 + random_below(4));
        input[k] = arena_array(p.arena, double, shape_size(&s));
        for (int64_t i = 0; i < shape_size(&s); i++)
            input[k][i] = random_value();
        p.node[p.count++] = graph_add(p.graph, OP_input, &s, 0, NULL, &(Attr){ .input = { .slot = k, .type = F32 } });
    }
    for (int i = 0; i < NODES; i++)
        grow_pool(&p);
    Node *root[2] = { p.node[p.count - 1], any_node(&p) }, *end[2] = { root[0], root[1] };
    EvalEnv env = { .input = (const double *const *)input };
    double **before = eval_graph(p.arena, p.graph, root, 2, &env);
    Graph *simple = graph_simplify(p.arena, p.graph, end, 2);
    graph_verify(simple);
    double **after = eval_graph(p.arena, simple, end, 2, &env);
    Node *again[2] = { end[0], end[1] };
    bool ok = graph_simplify(p.arena, simple, again, 2)->count == simple->count;
    for (int k = 0; k < 2; k++)
        ok = ok && shape_equal(&root[k]->shape, &end[k]->shape)
          && all_equal(before[root[k]->id], after[end[k]->id], shape_size(&root[k]->shape));
    if (ok)
        passed++;
    else {
        failed++;
        printf("FAIL random graph %d\n", number);
        if (failed < 3) {
            graph_print(stdout, p.graph, root, 2);
            printf("became\n");
            graph_print(stdout, simple, end, 2);
        }
    }
    arena_free(p.arena);
}

int main(void)
{
    for (size_t i = 0; i < sizeof rules / sizeof *rules; i++)
        test_rule(&rules[i]);
    for (int i = 0; i < FUZZ; i++)
        test_graph(i);
    printf("%d passed, %d failed, 0 skipped\n", passed, failed);
    return failed > 0;
}
