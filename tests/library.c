/* tests/library.c -- the language and its library compute what they say.
   Values: each expression is printed by a program and compared with the text it must give.
   Optimizers: five steps on a small loss, compared with what torch.optim's formulas give.
   Tests: the figures of a batch that is partly padding are those of its rows alone. */
#include "ast.h"
#include "gmc.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static int passed, failed;

static void check(bool ok, const char *what, const char *got)
{
    passed += ok;
    failed += !ok;
    if (!ok)
        printf("FAIL %s: %s\n", what, got);
}

static Program *compile(Arena *a, const char *text)
{
    Program *p = arena_new_of(a, Program);
    p->arena = a;
    p->path = p->name = "library.gm";
    p->text = text;
    p->length = strlen(text);
    source_add(p->path, p->text, p->length);
    p->ast = ast_parse(a, p->path, p->text, p->length);
    if (!error_count())
        pass_build(p);
    if (!error_count())
        pass_grad(p);
    if (error_count()) {
        printf("%s\n", text);
        exit(1);
    }
    return p;
}

/* ---- values ----------------------------------------------------------------------------- */

static const struct { const char *expression, *value; } values[] = {
    { "-2 ^ 2",                                       "-4" },
    { "2 ^ -1",                                       "0.5" },
    { "7 / 2",                                        "3.5" },
    { "3 > 2 and not (1 > 2)",                        "true" },
    { "1 == 1 ? \"yes\" : \"no\"",                    "yes" },
    { "none == none",                                 "true" },
    { "given(none)",                                  "false" },
    { "[1, 2] ^ 2",                                   "[1, 4]" },
    { "[[1, 2], [3, 4]] + [10, 20]",                  "[[11, 22], [13, 24]]" },
    { "[[1, 2, 3], [4, 5, 6]] @ [1, 0, 1]",           "[4, 10]" },
    { "[1, 1] @ [[1, 2, 3], [4, 5, 6]]",              "[5, 7, 9]" },
    { "[1, 2] @ [3, 4]",                              "11" },
    { "[[1, 2]] @ transpose([[3, 4]])",               "[[11]]" },
    { "[[1, 2, 3], [4, 5, 6]][1]",                    "[4, 5, 6]" },
    { "[[1, 2, 3], [4, 5, 6]][:, 0]",                 "[1, 4]" },
    { "[[1, 2, 3], [4, 5, 6]][-1, 1:]",               "[5, 6]" },
    { "[1, 2][:, none]",                              "[[1], [2]]" },
    { "sum([[1, 2], [3, 4]], axis: 0)",               "[4, 6]" },
    { "sum([[1, 2], [3, 4]], axis: -1, keep: true)",  "[[3], [7]]" },
    { "mean([[1, 2], [3, 4]])",                       "2.5" },
    { "max([[1, 2], [3, 4]], axis: 1)",               "[2, 4]" },
    { "max([1, 5], [3, 4])",                          "[3, 5]" },
    { "min([1, 5, 3])",                               "1" },
    { "maximum([[1, 2], [3, 4]], axis: [0, 1])",      "4" },
    { "prod([[1, 2], [3, 4]], axis: 0)",              "[3, 8]" },
    { "cumsum([1, 2, 3])",                            "[1, 3, 6]" },
    { "cumprod([1, 2, 3, 4])",                        "[1, 2, 6, 24]" },
    { "rows([[1, 2], [3, 4]])",                       "[3, 7]" },
    { "len([1, 2, 3])",                               "3" },
    { "shape([[1, 2, 3]])",                           "[1, 3]" },
    { "dim([[1, 2, 3]], -1) + rank([[1]])",           "5" },
    { "attend([[[0, 0]]], [[[1, 2], [3, 4]]], [[[1], [3]]])",                            "[[[2]]]" },
    { "attend([[[1], [0]]], [[[0], [9]]], [[[1], [3]]], causal: true)",                  "[[[1], [2]]]" },
    { "attend([[[0, 1]]], [[[5, 0], [7, 0]]], [[[1, 2], [3, 6]]], heads: 2)",            "[[[2, 4]]]" },
    { "attend([[[log(3)]]], [[[1], [0]]], [[[4], [8]]], scale: 1)",                      "[[[5]]]" },
    { "linspace(0, 1, 5)",                            "[0, 0.25, 0.5, 0.75, 1]" },
    { "iota(3)",                                      "[0, 1, 2]" },
    { "onehot([0, 2], 3)",                            "[[1, 0, 0], [0, 0, 1]]" },
    { "concat([1], [2, 3])",                          "[1, 2, 3]" },
    { "stack([1, 2], [3, 4])",                        "[[1, 3], [2, 4]]" },
    { "stack([1, 2], [3, 4], axis: 0)",               "[[1, 2], [3, 4]]" },
    { "split([1, 2, 3, 4], 2)",                       "[[1, 2], [3, 4]]" },
    { "permute([[1, 2]], 1, 0)",                      "[[1], [2]]" },
    { "reshape([[1, 2, 3, 4]], 2, 2)",                "[[[1, 2], [3, 4]]]" },
    { "reshape([[1, 2, 3, 4]], [2, 2])",              "[[1, 2], [3, 4]]" },
    { "flatten([[[1, 2], [3, 4]]])",                  "[[1, 2, 3, 4]]" },
    { "where([1, 0], [5, 6], 7)",                     "[5, 7]" },
    { "zeros(shape([1, 2])) + ones(2)",               "[1, 1]" },
    { "grid([1, 2], [3, 4])",                         "[[1, 3], [1, 4], [2, 3], [2, 4]]" },
    { "[[1, 2], [3, 4], [5, 6]][[2, 0, 7]]",          "[[5, 6], [1, 2], [0, 0]]" },
    { "[5, 6, 7][[[0, 2], [1, -1]]]",                 "[[5, 7], [6, 0]]" },
    { "scatter([[1, 2], [3, 4], [5, 6]], [1, 1, 3], 3)", "[[0, 0], [4, 6], [0, 0]]" },
    { "scatter([1, 2, 4], [1, 0, 1], 2)",             "[2, 5]" },
    { "nearest([[0.1, 0], [3, 3], [1, 1]], [[0, 0], [2, 2], [2, 2]])", "[0, 1, 0]" },
    { "perplexity([0, 1, 0, 1], 3)",                  "2" },
    { "dropout([1, 2], 0.5)",                         "[1, 2]" },
    { "training",                                     "false" },
    { "pixel_norm([[3, 4]], eps: 0)",                 "[[0.848528, 1.13137]]" },
    { "softmax([1, 2, 3])",                           "[0.0900306, 0.244728, 0.665241]" },
    { "exp(logsoftmax([1, 2, 3]))",                   "[0.0900306, 0.244728, 0.665241]" },
    { "logsumexp([[1, 2], [3, 4]], axis: 0)",         "[3.12693, 4.12693]" },
    { "logsumexp([1000, 1000])",                      "1000.69" },
    { "gelu(1)",                                      "0.841345" },
    { "gelu_tanh(1)",                                 "0.841192" },
    { "silu(1)",                                      "0.731059" },
    { "elu(-1)",                                      "-0.632121" },
    { "leaky_relu([-1, 2])",                          "[-0.01, 2]" },
    { "clamp(5, 0, 1)",                               "1" },
    { "round(2.5)",                                   "3" },
    { "log2(8) + log10(100) + square(3)",             "14" },
    { "normal_cdf(1.96)",                             "0.975002" },
    { "normal_quantile(0.975)",                       "1.95996" },
    { "mse([1, 2], [3, 4])",                          "4" },
    { "l1([1, 2], [3, 4])",                           "2" },
    { "huber([0, 2], [0.5, 4])",                      "0.8125" },
    { "bce([0.5], [1])",                              "0.693147" },
    { "bce_logits([0], [1])",                         "0.693147" },
    { "cross_entropy([[0, 0]], [1])",                 "0.693147" },
    { "nll(normal(1, 2), 3)",                         "2.11209" },
    { "logp(normal(mean: 1, logvar: log(4)), 3)",     "-2.11209" },
    { "kl(normal(1, 2), normal(0, 1))",               "1.30685" },
    { "kl(normal(0, 1), normal(1, 2))",               "0.443147" },
    { "entropy(normal([[0, 0]], 1))",                 "[2.83788]" },
    { "nll(bernoulli([[0, 0]]), [[1, 0]])",           "[1.38629]" },
    { "kl(bernoulli(1), bernoulli(0))",               "0.110944" },
    { "entropy(bernoulli(0))",                        "0.693147" },
    { "mean bernoulli(0)",                            "0.5" },
    { "mode bernoulli([1, -1])",                      "[1, 0]" },
    { "nll(categorical([[1, 2, 3]]), [2])",           "[0.407606]" },
    { "nll(categorical([[1, 2, 3]]), [[0, 0, 1]])",   "[0.407606]" },
    { "kl(categorical([[1, 2]]), categorical([[0, 0]]))", "[0.110944]" },
    { "entropy(categorical([[0, 0]]))",               "[0.693147]" },
    { "mode categorical([[1, 5, 2], [9, 1, 1]])",     "[1, 0]" },
    { "nll(uniform(0, 2), [1, 3])",                   "[0.693147, inf]" },
    { "kl(uniform(0, 1), uniform(0, 2))",             "0.693147" },
    { "entropy(uniform(0, 2)) + mean(uniform(0, 4))", "2.69315" },
    { "cosine(51, 1e-3, total: 100)",                 "0.0005" },
    { "cosine(200, 1e-3, total: 100, floor: 1e-5)",   "1e-05" },
    { "warmup(5, 10)",                                "0.5" },
    { "linear_decay(51, 1, total: 100)",              "0.5" },
    { "exponential(11, 1, rate: 0.5, every: 10)",     "0.5" },
    { "constant(3, 0.1)",                             "0.1" },
};

static void test_values(void)
{
    for (size_t i = 0; i < sizeof values / sizeof *values; i++) {
        Arena *a = arena_new();
        Program *p = compile(a, arena_printf(a, "run { print %s }", values[i].expression));
        const char *got = p->run.at[0].name;
        check(!strcmp(got, values[i].value), values[i].expression, got);
        arena_free(a);
    }
}

/* Ranges, loops and gradients, in nets that a `print` calls. */
static const struct { const char *net, *call, *value; } nets[] = {
    { "net f(x; w) { for i in 0..len(w)-1 { x = x + w[i] } return x }", "f(0, [1, 2, 3])", "6" },
    { "net f(x; w) { for i in 0..len(w)-1 { x = x + w[i] } return x }", "f(0, [])", "0" },
    { "net f(x; w) { for v in w { x = 10 * x + v } return x }", "f(0, [1, 2])", "12" },
    { "net f(x) { loop i in 3..1 { x = 10 * x + i } return x }", "f(0)", "321" },
    { "net f(x) { loop i in 1..0 { x = 10 * x + i } return x }", "f(0)", "10" },
    { "net f(x; a = 2, b = 3 * a) { return a * x + b }", "f(1, b: 1)", "3" },
    { "net f(x; act = relu) { return act(x) }", "f([-1, 2], act: tanh)", "[-0.761594, 0.964028]" },
    { "net f(x) { return grad(sum(x ^ 3), x) }", "f([1, 2])", "[3, 12]" },
    { "net f(x) { return grad(sum(grad(sum(x ^ 3), x)), x) }", "f([1, 2])", "[6, 12]" },
    { "net f(x) { return grad(sum(stop(x) * x), x) }", "f([1, 2])", "[1, 2]" },
    { "net f(x, y) { a, b = grad(x * y, [x, y]); return 10 * a + b }", "f(2, 3)", "32" },
    { "net f(x) { if x > 1 { return 1 } else if x > 0 { return 2 } return 3 }", "f(0.5)", "2" },
};

static void test_nets(void)
{
    for (size_t i = 0; i < sizeof nets / sizeof *nets; i++) {
        Arena *a = arena_new();
        Program *p = compile(a, arena_printf(a, "%s\nrun { print %s }", nets[i].net, nets[i].call));
        const char *got = p->run.at[0].name;
        check(!strcmp(got, nets[i].value), nets[i].net, got);
        arena_free(a);
    }
}

/* ---- optimizers ------------------------------------------------------------------------- */

typedef struct { double *at[64]; } Store;

static double *stored(void *data, const Var *v)
{
    return ((Store *)data)->at[v->id];
}

static const Func *find_func(const Program *p, FuncKind kind)
{
    for (int i = 0; i < p->funcs.count; i++)
        if (p->funcs.at[i]->kind == kind)
            return p->funcs.at[i];
    fatal("no function of kind %d", (int)kind);
}

static void run_func(Program *p, const Func *f, Store *s, uint64_t step)
{
    Node *root[64];
    EvalEnv env = { .var = stored, .data = s, .step = step };
    for (int i = 0; i < f->updates.count; i++)
        root[i] = f->updates.at[i].node;
    double **value = eval_graph(p->arena, f->graph, root, f->updates.count, &env);
    for (int i = 0; i < f->updates.count; i++) {
        const Var *v = f->updates.at[i].var;
        memcpy(s->at[v->id], value[root[i]->id], sizeof(double) * (size_t)shape_size(&v->shape));
    }
}

/* w after five steps from (1, -2, 0.5) on sum(x w^2 + w^3), x = (1, 2, 3): torch.optim's formulas,
   evaluated in double. */
static const struct { const char *by; double w[3]; } optimizers[] = {
    { "sgd(0.1)", { 0.125241712045, -37.2268566575, 0.00275032611887 } },
    { "sgd(0.1, momentum: 0.9)", { -1.76386214218, -161.400731531, -0.244236479704 } },
    { "sgd(0.1, momentum: 0.9, nesterov: true, decay: 0.1)",
      { -1.47782653, -18713.9511774, 0.0545535531556 } },
    { "rmsprop(0.01)", { 0.707578796407, -2.35768540335, 0.227799026077 } },
    { "rmsprop(0.01, momentum: 0.9, centered: true, decay: 0.1)",
      { 0.174191098305, -3.08571654735, -0.224159107277 } },
    { "adam(0.1)", { 0.514271780471, -2.50145354509, 0.0325513045834 } },
    { "adam(0.1, decay: 0.1)", { 0.514124051067, -2.50132225455, 0.0324843421936 } },
    { "adamw(0.1)", { 0.510473427655, -2.49054474677, 0.0312822995582 } },
    { "adam(cosine(t, 0.1, total: 10) * warmup(t, 4))",
      { 0.717007951752, -2.28792400259, 0.220044049786 } },
};

static void test_optimizers(void)
{
    for (size_t i = 0; i < sizeof optimizers / sizeof *optimizers; i++) {
        Arena *a = arena_new();
        Store s;
        Program *p = compile(a, arena_printf(a,
            "net q(x) {\n param w: f32[3] init [1, -2, 0.5]\n return sum(x * w ^ 2 + w ^ 3)\n}\n"
            "step fit over q by %s { minimize q([1, 2, 3]) }\n", optimizers[i].by));
        for (int k = 0; k < p->vars.count; k++)
            s.at[k] = arena_array(a, double, shape_size(&p->vars.at[k]->shape));
        run_func(p, find_func(p, FUNC_INIT), &s, 0);
        for (uint64_t step = 1; step <= 5; step++)
            run_func(p, find_func(p, FUNC_STEP), &s, step);
        for (int k = 0; k < 3; k++) {
            double want = optimizers[i].w[k], got = s.at[0][k];
            check(fabs(got - want) < 1e-10 * fmax(1, fabs(want)), optimizers[i].by,
                  arena_printf(a, "w[%d] = %.12g, not %.12g", k, got, want));
        }
        arena_free(a);
    }
}

/* ---- norms and codebooks ------------------------------------------------------------------ */

static double *var_at(const Program *p, const Store *s, const char *name)
{
    for (int i = 0; i < p->vars.count; i++)
        if (!strcmp(p->vars.at[i]->name, name))
            return s->at[p->vars.at[i]->id];
    fatal("no variable %s", name);
}

/* A program after this many steps. */
static Program *trained(Arena *a, const char *text, Store *s, const char *set, const double *to, int count, uint64_t steps)
{
    Program *p = compile(a, text);
    for (int k = 0; k < p->vars.count; k++)
        s->at[k] = arena_array(a, double, shape_size(&p->vars.at[k]->shape));
    run_func(p, find_func(p, FUNC_INIT), s, 0);
    if (set)
        memcpy(var_at(p, s, set), to, sizeof(double) * (size_t)count);
    for (uint64_t step = 1; step <= steps; step++)
        run_func(p, find_func(p, FUNC_STEP), s, step);
    return p;
}

static void check_values(Arena *a, const char *what, const double *got, const double *want, int count)
{
    for (int k = 0; k < count; k++)
        check(fabs(got[k] - want[k]) < 1e-10 * fmax(1, fabs(want[k])), what,
              arena_printf(a, "[%d] = %.12g, not %.12g", k, got[k], want[k]));
}

/* w less the gradient of sum(norm(w) cos(0.9 i)) at w = 0.3 + 2 sin(1.7 i), of shape [2,3,2,4]: the formulas of
   torch.nn, differentiated in double. */
static const struct { const char *norm; double w[3]; } norms[] = {
    { "batch_norm(w)",                       { -0.38979829422, 1.8221093495, -0.0715060971104 } },
    { "batch_norm(w, affine: false)",        { -0.38979829422, 1.8221093495, -0.0715060971104 } },
    { "group_norm(w, 2)",                    { -0.349234188506, 1.80906126298, -0.0643205481421 } },
    { "instance_norm(w)",                    { -0.176247596273, 1.90472197886, 0.407922398534 } },
    { "instance_norm(w, affine: true)",      { -0.176247596273, 1.90472197886, 0.407922398534 } },
    { "layer_norm(w)",                       { -0.309213702239, 2.53143262508, -0.0793737562302 } },
    { "rms_norm(w)",                         { -0.330094652009, 2.50716711595, -0.10987673206 } },
    { "pixel_norm(w)",                       { -0.330094664794, 2.50716716001, -0.1098767327 } },
};

static void test_norms(void)
{
    static const double mean[] = { 0.0307820755786, 0.0273841594506, 0.0298919977269 };
    static const double var[] = { 1.12064778432, 1.11528599535, 1.12116406814 };
    for (size_t i = 0; i < sizeof norms / sizeof *norms; i++) {
        Arena *a = arena_new();
        Store s;
        Program *p = trained(a, arena_printf(a,
            "net q(c) {\n param w: f32[2,3,2,4] init reshape(sin(iota(48) * 1.7) * 2 + 0.3, [2,3,2,4])\n"
            " return sum(%s * c)\n}\n"
            "step fit over q by sgd(1) { minimize q(reshape(cos(iota(48) * 0.9), [2,3,2,4])) }\n", norms[i].norm),
            &s, NULL, NULL, 0, 1);
        check_values(a, norms[i].norm, s.at[0], norms[i].w, 3);
        if (i < 2) {
            check_values(a, "running_mean", var_at(p, &s, "q.batch_norm.running_mean"), mean, 3);
            check_values(a, "running_var", var_at(p, &s, "q.batch_norm.running_var"), var, 3);
        }
        arena_free(a);
    }
}

/* Sonnet's formulas: running sums and counts from 0, each over 1 - decay^t; a code without a vector goes to 0. */
static void test_codebook(void)
{
    static const double first[] = { 0, 0, 1, 1, 5, 5 };
    static const double want[] = { -0.476322412137, 0.225440803206, 1.03333505555, 0.966668277772,
                                   0.0499997525025, 0.0499997525025 };
    Arena *a = arena_new();
    Store s;
    Program *p = trained(a, "let z = [[0.1, 0.2], [0.9, 1.1], [-1, 0.4], [1.2, 0.8], [0, -0.1], [1, 1]]\n"
                            "net q() {\n param w: f32[6,2] init z\n v, _i, c = quantize_ema(w, 3)\n"
                            " return sum(v) + c\n}\n"
                            "step fit over q by sgd(0) { minimize q() }\n",
                         &s, "q.quantize_ema.embeddings", first, 6, 2);
    check_values(a, "quantize_ema", var_at(p, &s, "q.quantize_ema.embeddings"), want, 6);
    arena_free(a);
}

/* One step of sgd(1) on 3 w0 + 4 w1 from 0; the running mean begins at the first value. */
static void test_clauses(void)
{
    static const struct { const char *clause; double w[2]; } rows[] = {
        { "clip 1", { -3 / (5 + 1e-6), -4 / (5 + 1e-6) } }, { "clip 9", { -3, -4 } }, { "clip_value 3.5", { -3, -3.5 } },
        { "ema 0.75", { -3, -4 } },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Arena *a = arena_new();
        Store s;
        Program *p = trained(a, arena_printf(a, "net q(c) {\n param w: f32[2] init 0\n return sum(w * c)\n}\n"
                                             "step fit over q by sgd(1) %s { minimize q([3, 4]) }\n", rows[i].clause),
                             &s, NULL, NULL, 0, 1);
        check_values(a, rows[i].clause, s.at[0], rows[i].w, 2);
        if (i == 3)
            check_values(a, "mean of w", var_at(p, &s, "ema.q.w"), (const double[]){ -0.75, -1 }, 2);
        arena_free(a);
    }
}

/* ---- tests on a batch that is partly padding --------------------------------------------- */

static void test_padding(void)
{
    Arena *a = arena_new();
    Program *p = compile(a, "data d { x: f32[2] from idx(\"x\") }\n"
                            "net q(x) {\n param w: f32[2] init 1\n return x * w\n}\n"
                            "step fit(x) over q by adam(1e-3) batch 4 {\n y = q(x)\n s = sum(log(y))\n"
                            " minimize mean(y ^ 2)\n report y, s, first: sum(y, axis: 0)[0]\n}\n");
    const Func *f = find_func(p, FUNC_TEST);
    const double w[2] = { 1, 1 }, x[8] = { 1, 2, 3, 4, 5, 6, 0, 0 };    /* the last row is padding */
    const double want[] = { 91.0 / 6, 3.5, log(720), 9 };              /* loss, y, s, first */
    Store s = { .at = { (double *)w } };
    EvalEnv env = { .var = stored, .data = &s, .input = (const double *const[]){ x }, .rows = 3 };
    for (int i = 0; i < 4; i++) {
        Node *root = f->outputs.at[i].node;
        double got = *eval_graph(a, f->graph, &root, 1, &env)[root->id];
        check(fabs(got - want[i]) < 1e-12, f->outputs.at[i].name,
              arena_printf(a, "%.12g, not %.12g", got, want[i]));
    }
    arena_free(a);
}

int main(void)
{
    test_values();
    test_nets();
    test_optimizers();
    test_norms();
    test_codebook();
    test_clauses();
    test_padding();
    printf("library: %d passed, %d failed\n", passed, failed);
    return failed != 0;
}
