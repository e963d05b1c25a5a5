/* verify_eval.c -- the interpreter's side of `gmc verify`.
   In: the model up to its gradient, untouched by layout, simplification and fusion, and the values that
   an emitted program started from.  Out: the error of every value that program computed, and of every
   gradient against a central difference.  Both sides start from the same bits. */
#include "verify.h"

#include <math.h>
#include <string.h>

#include "random.h"

enum { SEED = 5 };               /* as driver.c */

typedef struct { double **value; } Values;       /* of every variable, by Var.id */

static double *var_value(void *data, const Var *var)
{
    return ((Values *)data)->value[var->id];
}

static double *widen(Arena *a, const Record *r, bool integer, int64_t count)
{
    double *to = arena_array(a, double, count);
    for (int64_t i = 0; i < r->count && i < count; i++)
        to[i] = integer ? (double)((const int32_t *)r->at)[i] : (double)((const float *)r->at)[i];
    return to;
}

static const Record *need(const Dump *d, const char *entry, const char *part, const char *name)
{
    const Record *r = dump_find(d, entry, part, name);
    if (!r)
        fatal("the emitted program does not know %s/%s/%s", entry, part, name);
    return r;
}

static Values read_values(Verify *v, const Dump *d, const Func *f)
{
    const Program *p = v->model;
    Values values = { arena_array(v->arena, double *, p->vars.count + 1) };
    for (int i = 0; i < p->vars.count; i++) {
        const Var *var = p->vars.at[i];
        values.value[var->id] = widen(v->arena, need(d, f->name, "before", var->name), false, shape_size(&var->shape));
    }
    return values;
}

/* The rows of each input from `row` up to `end`, as many as one call of the function takes; zeros after the
   last. */
static const double **read_inputs(Verify *v, const Dump *d, const Func *f, int64_t row, int64_t end)
{
    const double **input = arena_array(v->arena, const double *, f->inputs.count + 1);
    for (int i = 0; i < f->inputs.count; i++) {
        const Input *in = &f->inputs.at[i];
        if (in->scalar) {
            double *value = arena_array(v->arena, double, 1);
            *value = (double)(float)in->value;
            input[i] = value;
            continue;
        }
        const Record *r = need(d, f->name, "input", in->name);
        int64_t size = shape_size(&in->shape), one = f->batch ? size / f->batch : 0, skip = one * row;
        int64_t count = one && one * end < r->count ? one * end : r->count;
        Record part = { r->name, count > skip ? count - skip : 0, (const char *)r->at + skip * 4 };
        input[i] = widen(v->arena, &part, in->type == I32, size);
    }
    return input;
}

/* What is smaller in double is rounding, as in the gradient by the bias of an attention's keys, which is 0: it is
   compared as such. */
#define NOTHING 1e-12

/* Size of the difference over size of the reference, both as Euclidean norms. */
static double relative_error(const Record *r, const double *want, int64_t from, int64_t count)
{
    double wrong = 0, all = 0;
    for (int64_t i = 0; i < count; i++) {
        double got = ((const float *)r->at)[from + i], off = got - want[i];
        wrong += off * off;
        all += want[i] * want[i];
    }
    return sqrt(all > NOTHING * NOTHING ? wrong / all : wrong);
}

/* ---- emitted C against the interpreter ---------------------------------------------------- */

static double **evaluate(Arena *a, const Func *f, const EvalEnv *env)
{
    Node **root = arena_array(a, Node *, f->outputs.count + f->updates.count + 1);
    int n = 0;
    for (int i = 0; i < f->outputs.count; i++)
        root[n++] = f->outputs.at[i].node;
    for (int i = 0; i < f->updates.count; i++)
        root[n++] = f->updates.at[i].node;
    return eval_graph(a, f->graph, root, n, env);
}

static void compare_outputs(Verify *v, const Dump *d, const Func *f, const char *part, double **value)
{
    for (int i = 0; i < f->outputs.count; i++) {
        const Port *port = &f->outputs.at[i];
        const Record *r = need(d, f->name, part, port->name);
        verify_found(v, part, f->name, port->name, relative_error(r, value[port->node->id], 0, 1), 1e-5);
    }
}

/* In float a ReLU very near 0 may switch, and with it one row's part of a gradient: that moves an update by
   some 1e-4.  First values have no such excuse. */
static void compare_updates(Verify *v, const Dump *d, const Func *f, const char *check, const char *entry,
                            const char *part, double **value, double limit)
{
    for (int i = 0; i < f->updates.count; i++) {
        const Var *var = f->updates.at[i].var;
        const Record *r = need(d, entry, part, var->name);
        double error = relative_error(r, value[f->updates.at[i].node->id], 0, r->count);
        verify_found(v, check, entry, var->name, error, limit);
    }
}

/* Before a step runs for the first time: what its first batch decides. */
static void run_first(Verify *v, const Func *step, const EvalEnv *env)
{
    Values *values = env->data;
    for (int i = 0; i < v->model->funcs.count; i++) {
        const Func *f = v->model->funcs.at[i];
        if (f->kind != FUNC_FIRST || strcmp(f->name, step->name))
            continue;
        double **value = evaluate(v->arena, f, env);
        for (int u = 0; u < f->updates.count; u++)
            values->value[f->updates.at[u].var->id] = value[f->updates.at[u].node->id];
    }
}

static void check_step(Verify *v, const Dump *d, const Func *f)
{
    Values values = read_values(v, d, f);
    EvalEnv env = { .input = read_inputs(v, d, f, 0, f->batch), .var = var_value, .data = &values, .seed = SEED,
                    .step = 1 };
    run_first(v, f, &env);
    double **value = evaluate(v->arena, f, &env);
    compare_outputs(v, d, f, "report", value);
    compare_updates(v, d, f, "update", f->name, "after", value, 1e-3);
}

static void check_test(Verify *v, const Dump *d, const Func *f)
{
    Values values = read_values(v, d, f);
    int rows = f->batch > 1 ? (int)f->batch - 1 : 1;
    EvalEnv env = { .input = read_inputs(v, d, f, 0, rows), .var = var_value, .data = &values, .seed = SEED,
                    .rows = rows };
    compare_outputs(v, d, f, "test", evaluate(v->arena, f, &env));
}

/* Where a sampler returns the tensor it fills: the output's number, or -1. */
static int filled_output(const Func *f)
{
    for (int i = 0; f->fill && i < f->outputs.count; i++)
        if (f->outputs.at[i].node == f->fill->x)
            return i;
    return -1;
}

/* Positions at which the interpreter, given all that was drawn before, draws something else: in float a draw
   very near its limit may fall on the other side. */
static void check_draws(Verify *v, const Func *f, const double *x, const double *draw, int64_t count)
{
    double other = 0;
    for (int64_t i = 0; i < count; i++)
        other += fabs(x[i] - draw[i]) > 1e-3;
    verify_found(v, "draws", f->name, f->fill->name, other / (double)count, 1e-4 + 1 / (double)count);
}

/* A sampler that fills draws each position given those before it.  So all can be checked at once: given the
   tensor that the emitted one made, the interpreter has to draw it again. */
static void check_fill(Verify *v, const Dump *d, const Func *f)
{
    Values values = read_values(v, d, f);
    const Node *x = f->fill->x;
    int output = filled_output(f);
    if (output < 0)
        return;
    const Record *r = need(d, f->name, "output", f->outputs.at[output].name);
    int64_t size = shape_size(&x->shape), count = r->count < size ? r->count : size;
    double **held = arena_array(v->arena, double *, f->graph->count);
    held[x->id] = arena_array(v->arena, double, size);
    for (int64_t i = 0; i < count; i++)
        held[x->id][i] = ((const float *)r->at)[i];
    EvalEnv env = { .input = read_inputs(v, d, f, 0, INT32_MAX), .var = var_value, .data = &values, .seed = SEED + 1,
                    .held = held };
    Node *root[1] = { f->fill->draw };
    double **value = eval_graph(v->arena, f->graph, root, 1, &env);
    check_draws(v, f, held[x->id], value[root[0]->id], count);
    verify_leak(v, f, &env, value);
}

static void check_sampler(Verify *v, const Dump *d, const Func *f)
{
    if (f->fill) {
        check_fill(v, d, f);
        return;
    }
    Values values = read_values(v, d, f);
    for (int64_t row = 0, last = 1; row < last; row += f->batch ? f->batch : 1) {
        EvalEnv env = { .input = read_inputs(v, d, f, row, INT32_MAX), .var = var_value, .data = &values,
                        .seed = SEED + 1, .row = row };
        double **value = evaluate(v->arena, f, &env);
        for (int i = 0; i < f->outputs.count; i++) {
            const Port *port = &f->outputs.at[i];
            const Record *r = need(d, f->name, "output", port->name);
            int64_t size = shape_size(&port->node->shape), per = f->batch ? size / f->batch : size;
            int64_t from = per * row, left = r->count - from;
            last = f->batch ? r->count / per : 1;
            verify_found(v, row ? "2nd block" : "output", f->name, port->name,
                         relative_error(r, value[port->node->id], from, left < size ? left : size), 1e-5);
        }
    }
}

static void check_init(Verify *v, const Dump *d, const Func *f)
{
    EvalEnv env = { .seed = SEED };
    if (d->record.count)
        compare_updates(v, d, f, "init", arena_strndup(v->arena, d->record.at[0].name,
                        strcspn(d->record.at[0].name, "/")), "before", evaluate(v->arena, f, &env), 1e-6);
}

void verify_interpreter(Verify *v, const Dump *d)
{
    static void (*const checks[])(Verify *, const Dump *, const Func *) = {
        [FUNC_INIT] = check_init, [FUNC_STEP] = check_step, [FUNC_TEST] = check_test,
        [FUNC_SAMPLE] = check_sampler, [FUNC_ENCODE] = check_sampler, [FUNC_DECODE] = check_sampler,
    };
    for (int i = 0; i < v->model->funcs.count; i++)
        if (v->model->funcs.at[i]->kind != FUNC_FIRST)     /* a step needs them */
            checks[v->model->funcs.at[i]->kind](v, d, v->model->funcs.at[i]);
}

/* ---- gradients against central differences ------------------------------------------------- */

#define GRADIENT_LIMIT 1e-3

typedef struct { const Func *func; EvalEnv env; Values values; Arena *arena; } Slope;

static double loss_at(Slope *s)
{
    Arena *a = arena_new();
    Node *root[1] = { s->func->loss };
    double loss = eval_graph(a, s->func->graph, root, 1, &s->env)[s->func->loss->id][0];
    arena_free(a);
    return loss;
}

/* Slope of the loss along `way` from here: (L(p + h w) - L(p - h w)) / 2h. */
static double slope_along(Slope *s, const Var *var, const double *way, double h)
{
    double *here = s->values.value[var->id], loss[2];
    int64_t size = shape_size(&var->shape);
    double *moved = arena_array(s->arena, double, size);
    s->values.value[var->id] = moved;
    for (int side = 0; side < 2; side++) {
        for (int64_t i = 0; i < size; i++)
            moved[i] = here[i] + (side ? -h : h) * way[i];
        loss[side] = loss_at(s);
    }
    s->values.value[var->id] = here;
    return (loss[0] - loss[1]) / (2 * h);
}

/* A random direction of length 1; a second call gives another. */
static double *direction(Arena *a, int64_t size, int stream)
{
    double *way = arena_array(a, double, size), length = 0;
    for (int64_t i = 0; i < size; i++) {
        way[i] = gm_random_normal_at(SEED, (uint32_t)stream, 0, (uint64_t)i);
        length += way[i] * way[i];
    }
    for (int64_t i = 0; i < size; i++)
        way[i] /= sqrt(length);
    return way;
}

static Node *find_var(const Graph *g, const Var *var)
{
    for (int i = 0; i < g->count; i++)
        if (g->node[i]->op == OP_var && g->node[i]->attr.var == var)
            return g->node[i];
    return NULL;
}

/* Error along one direction, over the size of the gradient along a typical one.  A step that crosses the
   kink of a ReLU says nothing, nor one so short that the loss hardly changes, so a bad one is tried again
   with other lengths: a wrong gradient stays wrong. */
static double error_along(Slope *s, const Var *var, const double *way, double want, double scale)
{
    static const double steps[] = { 1e-5, 1e-4, 1e-3, 1e-6, 1e-7 };
    double best = INFINITY;
    for (size_t i = 0; i < sizeof steps / sizeof steps[0] && best > GRADIENT_LIMIT; i++) {
        double off = fabs(slope_along(s, var, way, steps[i]) - want);
        best = fmin(best, scale > NOTHING ? off / scale : off);
    }
    return best;
}

/* Worst of a few random directions. */
static double gradient_error(Slope *s, const Var *var, const double *gradient)
{
    enum { DIRECTIONS = 2 };
    int64_t size = shape_size(&var->shape);
    double length = 0, worst = 0;
    for (int64_t i = 0; i < size; i++)
        length += gradient[i] * gradient[i];
    for (int k = 0; k < DIRECTIONS; k++) {
        double *way = direction(s->arena, size, var->id * DIRECTIONS + k), want = 0;
        for (int64_t i = 0; i < size; i++)
            want += gradient[i] * way[i];
        worst = fmax(worst, error_along(s, var, way, want, sqrt(length / (double)size)));
    }
    return worst;
}

/* What `stop` holds constant stays as it is while a parameter moves, in a loop as it was in each turn. */
static void hold_values(Slope *s)
{
    const Graph *g = s->func->graph;
    bool *live = graph_live(s->arena, g, &s->func->loss, 1);
    Loop **inside = graph_inside(s->arena, g);
    double **held = arena_array(s->arena, double *, g->count);
    s->env.turns = arena_array(s->arena, double *, g->count);
    for (int i = 0; i < g->count; i++)
        if (live[i] && inside[i] && g->node[i]->op == OP_stop)
            s->env.turns[i] = arena_array(s->arena, double, inside[i]->turns * shape_size(&g->node[i]->shape));
    double **value = eval_graph(s->arena, g, &s->func->loss, 1, &s->env);
    for (int i = 0; i < g->count; i++)
        if (live[i] && !inside[i] && g->node[i]->op == OP_stop)
            held[i] = value[i];
    s->env.held = held;
    s->env.hold_turns = true;
}

static void check_gradients(Verify *v, const Dump *d, Func *f)
{
    Slope s = { .func = f, .values = read_values(v, d, f), .arena = v->arena };
    s.env = (EvalEnv){ .input = read_inputs(v, d, f, 0, f->batch), .var = var_value, .data = &s.values, .seed = SEED,
                       .step = 1 };
    run_first(v, f, &s.env);
    Node **wrt = arena_array(v->arena, Node *, f->trained.count + 1);
    Node **gradient = arena_array(v->arena, Node *, f->trained.count + 1);
    for (int i = 0; i < f->trained.count; i++)
        if (!(wrt[i] = find_var(f->graph, f->trained.at[i])))
            fatal("step %s does not read %s", f->name, f->trained.at[i]->name);
    graph_grad(f->graph, f->loss, f->trained.count, wrt, gradient);
    double **value = eval_graph(v->arena, f->graph, gradient, f->trained.count, &s.env);
    hold_values(&s);
    for (int i = 0; i < f->trained.count; i++)
        verify_found(v, "gradient", f->name, f->trained.at[i]->name,
                     gradient_error(&s, f->trained.at[i], value[gradient[i]->id]), GRADIENT_LIMIT);
}

void verify_gradients(Verify *v, const Dump *d)
{
    for (int i = 0; i < v->model->funcs.count; i++)
        if (v->model->funcs.at[i]->kind == FUNC_STEP && v->model->funcs.at[i]->loss)
            check_gradients(v, d, v->model->funcs.at[i]);
}
