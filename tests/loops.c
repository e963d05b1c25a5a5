/* tests/loops.c -- loops are what they stand for: the same program with 'for', which writes every turn out.
   Values, gradients to first and second order and updates of each pair of programs agree, and gradients agree with
   central differences; draws differ from turn to turn, and the gradient sees those that were made. */
#include "ast.h"
#include "gmc.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static int passed, failed;

static void check(bool ok, const char *what, const char *about)
{
    passed += ok;
    failed += !ok;
    if (!ok)
        printf("FAIL %s: %s\n", what, about);
}

static Program *compile(Arena *a, const char *text)
{
    Program *p = arena_new_of(a, Program);
    p->arena = a;
    p->path = p->name = "loops.gm";
    p->text = text;
    p->length = strlen(text);
    source_add(p->path, p->text, p->length);
    p->ast = ast_parse(a, p->path, p->text, p->length);
#define PASS(name, from, to, doc) \
    if (!error_count() && (!strcmp(#name, "build") || !strcmp(#name, "turns") || !strcmp(#name, "grad"))) \
        pass_##name(p);
#include "passes.def"
#undef PASS
    if (error_count()) {
        printf("%s\n", text);
        exit(1);
    }
    for (int i = 0; i < p->funcs.count; i++)
        graph_verify(p->funcs.at[i]->graph);
    return p;
}

/* ---- evaluation ---- */

enum { PARAMS = 256 };
static double nudge;                     /* added to element `where` of every variable */
static int64_t where = -1;

static uint64_t mix(uint64_t x)
{
    x = (x ^ x >> 31) * 0x9e3779b97f4a7c15u;
    return x ^ x >> 29;
}

static double number(uint64_t at)
{
    return (double)(mix(mix(at + 17)) >> 40) / 16777216.0 - 0.5;
}

static double *variable(void *data, const Var *v)
{
    static double room[8][PARAMS];
    static int next;
    double *at = room[next++ % 8];
    (void)data;
    for (int64_t i = 0; i < shape_size(&v->shape) && i < PARAMS; i++)
        at[i] = number((uint64_t)(i * 31 + v->name[0])) + (i == where ? nudge : 0);
    return at;
}

static double **run(Arena *a, const Func *f, Node *const *roots, int count)
{
    const double **input = arena_array(a, const double *, f->inputs.count + 1);
    for (int i = 0; i < f->inputs.count; i++) {
        double *at = arena_array(a, double, shape_size(&f->inputs.at[i].shape));
        for (int64_t k = 0; k < shape_size(&f->inputs.at[i].shape); k++)
            at[k] = number((uint64_t)(1000 * i + k));
        input[i] = at;
    }
    EvalEnv env = { .input = input, .var = variable, .seed = 3, .step = 2 };
    return eval_graph(a, f->graph, roots, count, &env);
}

static Func *find(const Program *p, const char *name, FuncKind kind)
{
    for (int i = 0; i < p->funcs.count; i++)
        if (!strcmp(p->funcs.at[i]->name, name) && p->funcs.at[i]->kind == kind)
            return p->funcs.at[i];
    return NULL;
}

static bool equal(Arena *a, const Func *f, Node *n, const Func *g, Node *m)
{
    if (!shape_equal(&n->shape, &m->shape))
        return false;
    const double *x = run(a, f, &n, 1)[n->id], *y = run(a, g, &m, 1)[m->id];
    for (int64_t i = 0; i < shape_size(&n->shape); i++)
        if (!(fabs(x[i] - y[i]) <= 1e-9 * (1 + fabs(y[i]))))
            return false;
    return true;
}

/* ---- a loop and the same written out ---- */

static const char *const frame =
    "data d { x: f32[4] from npy(\"x.npy\") }\n"
    "let table = cumprod(1 - linspace(0.1, 0.4, 6))\n"
    "net F(x, t) { return tanh(linear(x, 4) + 0.3 * sin(t * linspace(0, 1, 4))) }\n"
    "net G(x) { param w: f32[4,4]  return x @ w }\n"
    "step fit(x) over F, G%s by sgd(0.1) batch 3 {\n%s\nreport first: table[0]\n}\n";

static const struct { const char *name, *body; } pairs[] = {
    { "carried tensor", "y = x  LOOP t in 4..1 { y = G(y) + F(y, t) }  minimize mean(y ^ 2)" },
    { "carried number", "y = x; s = 0  LOOP t in 0..3 { y = F(y, t) + G(x); s = s + t * mean(y ^ 2) }  minimize s" },
    { "swap", "a = x; c = G(x)  LOOP t in 1..3 { a, c = [c, F(a, t)] }  minimize mean(a * c)" },
    { "list", "a = [x, G(x)]  LOOP t in 1..4 { a = [a[1], F(a[0], t) + a[1]] }  minimize mean(a[0] * a[1])" },
    { "distribution", "q = normal(mean: G(x), logvar: x)  LOOP t in 1..2 { q = normal(mean: F(q.mean, t), logvar: 0.5 * q.logvar) }"
                      "  minimize mean(kl(q, normal(0, 1)))" },
    { "table", "y = x  LOOP a in table { y = sqrt(a) * F(y, a) + G(y) }  minimize mean(y ^ 2)" },
    { "table by turn", "y = x  LOOP t in 5..0 { y = table[t] * F(y, t) + (t > 2 ? G(y) : y) }  minimize mean(y ^ 2)" },
    { "pairs", "y = x  LOOP t, u in pairs([5, 3, 2, 0]) { y = (t - u) * F(y, t) + G(y) * table[u] }  minimize mean(y ^ 2)" },
    { "if", "y = x  LOOP t in 0..3 { if t > 1 { y = y + F(y, t) } else { h = G(y); y = h * 0.5 } }  minimize mean(y ^ 2)" },
    { "left behind", "y = x  LOOP t in 1..3 { h = F(y, t); y = y + G(h) }  minimize mean(y * h)" },
    { "not changed", "y = x; k = G(x)  LOOP t in 1..3 { y = F(y, t) * k; k = k }  minimize mean(y * k)" },
    { "set to a number", "y = x; k = G(x)  LOOP t in 1..3 { y = F(y, t) + k; k = 0 * x }  minimize mean(y + k)" },
    { "two loops", "y = x  LOOP t in 1..3 { y = F(y, t) }  z = y  LOOP u in 3..1 { z = G(z) + y }  minimize mean(z ^ 2)" },
    { "of a net", "y = H(x)  minimize mean(y * G(y) + F(y, 0))" },
    { "gradient inside", "y = x  LOOP t in 1..3 { y = y - 0.1 * grad(sum(F(y, t) ^ 2), y) + G(x) }  minimize mean(y ^ 2)" },
    { "gradient of a loop", "y = x  LOOP t in 1..3 { y = F(y, t) + G(y) * table[t] }  g = grad(sum(y ^ 3), x)  minimize mean(g ^ 2)" },
    { "one turn", "y = x  LOOP t in 2..2 { y = F(y, t) + G(y) }  minimize mean(y ^ 2)" },
    { "columns", "y = x  LOOP t in 0..3 { y = F(y, t) + G(x)[:, t, none] }  minimize mean(y ^ 2)" },
    { "turn alone", "y = x  LOOP t in 1..3 { e = G(onehot(t, 4)[none, :]); y = F(y, t) + e }  minimize mean(y ^ 2)" },
};

static Program *written(Arena *a, const char *body, const char *word)
{
    Text t = { .arena = a };
    bool has_net = strstr(body, "H(x)") != NULL;
    if (has_net)
        text_printf(&t, "net H(x) { param v: f32[4,4]  s = x  LOOP i in 1..3 { s = tanh(s @ v) * i + s }  return s }\n");
    text_printf(&t, frame, has_net ? ", H" : "", body);
    char *at;
    while ((at = strstr(t.at, "  ")))
        at[0] = ';';
    while ((at = strstr(t.at, "LOOP")))
        memcpy(at, word, 4);
    return compile(a, t.at);
}

/* The rules change no value, and leave nothing in a loop that the end does not need. */
static void test_simplified(Arena *a, const char *name, const Func *f)
{
    int count = 0;
    Node **root = arena_array(a, Node *, f->updates.count + 1), **old = arena_array(a, Node *, f->updates.count + 1);
    root[count++] = f->loss;
    for (int i = 0; i < f->updates.count; i++)
        root[count++] = f->updates.at[i].node;
    memcpy(old, root, sizeof *old * (size_t)count);
    Func g = *f;
    g.graph = graph_simplify(a, f->graph, root, count);
    graph_verify(g.graph);
    for (int i = 0; i < count; i++)
        check(equal(a, &g, root[i], f, old[i]), name, "simplified");
    bool *live = graph_live(a, g.graph, root, count);
    for (int i = 0; i < g.graph->count; i++) {
        const Node *n = g.graph->node[i];
        for (int k = 0; live[i] && op_info[n->op].cls == CLASS_SCAN && k < n->args / 2; k++)
            check(n->in[n->args / 2 + k]->op != OP_carried || n->in[n->args / 2 + k]->attr.loop.which != k, name,
                  "carries what no turn changes");
    }
}

static void test_pair(const char *name, const char *body)
{
    Arena *a = arena_new();
    Program *p = written(a, body, "loop"), *q = written(a, body, "for ");
    Func *f = find(p, "fit", FUNC_STEP), *g = find(q, "fit", FUNC_STEP);
    bool real = false;
    for (int i = 0; i < f->graph->count; i++)
        real = real || f->graph->node[i]->op == OP_loop;
    check(real, name, "is a loop");
    check(equal(a, f, f->loss, g, g->loss), name, "loss");
    check(f->updates.count == g->updates.count && f->updates.count > 0, name, "number of updates");
    for (int i = 0; i < f->updates.count; i++)
        check(equal(a, f, f->updates.at[i].node, g, g->updates.at[i].node), name, f->updates.at[i].var->name);
    test_simplified(a, name, f);
    arena_free(a);
}

/* ---- draws ---- */

static double loss_at(const Func *f, int64_t at, double by)
{
    Arena *a = arena_new();
    Node *loss = f->loss;
    where = at, nudge = by;
    double y = *run(a, f, &loss, 1)[loss->id];
    where = -1;
    arena_free(a);
    return y;
}

/* Every parameter is nudged at one place at once; an update is the parameter less a tenth of its gradient. */
static void test_slopes(const char *name, const char *body)
{
    Arena *a = arena_new();
    Func *f = find(written(a, body, "loop"), "fit", FUNC_STEP);
    const double h = 1e-5;
    for (int64_t at = 0; at < 4; at++) {
        double slope = (loss_at(f, at, h) - loss_at(f, at, -h)) / (2 * h), sum = 0;
        for (int i = 0; i < f->updates.count; i++) {
            Node *n = f->updates.at[i].node;
            sum += (variable(NULL, f->updates.at[i].var)[at] - run(a, f, &n, 1)[n->id][at]) / 0.1;
        }
        check(fabs(sum - slope) < 1e-7 * (1 + fabs(slope)), name, arena_printf(a, "%.9g instead of %.9g", sum, slope));
    }
    arena_free(a);
}

static void test_draws(void)
{
    Arena *a = arena_new();
    Program *p = compile(a, "sample s(n) { x = zeros(n, 3); y = x; loop t in 1..2 { y = x; x = randn(n, 3) }; return x, y: y }\n"
                            "sample one(n) { x = zeros(n, 3); loop t in 1..1 { x = randn(n, 3) }; return x }\n");
    Func *f = find(p, "s", FUNC_SAMPLE), *g = find(p, "one", FUNC_SAMPLE);
    Node *x = f->outputs.at[0].node, *y = f->outputs.at[1].node, *first = g->outputs.at[0].node;
    const double *u = run(a, f, &x, 1)[x->id], *v = run(a, f, &y, 1)[y->id], *w = run(a, g, &first, 1)[first->id];
    check(u[0] != v[0] && u[1] != v[1], "draws", "differ from turn to turn");
    check(v[0] == w[0] && v[5] == w[5], "draws", "of the first turn do not depend on how many turns there are");
    arena_free(a);
}

int main(void)
{
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        test_pair(pairs[i].name, pairs[i].body);
        test_slopes(pairs[i].name, pairs[i].body);
    }
    test_draws();
    test_slopes("draws", "y = x  LOOP t in 1..3 { y = F(y + 0.1 * randn(3, 4), t) + G(y) * rand(3, 4) }  minimize mean(y ^ 2)");
    printf("%d passed, %d failed, 0 skipped\n", passed, failed);
    return failed > 0;
}
