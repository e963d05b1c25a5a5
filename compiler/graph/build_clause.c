/* build_clause.c -- the further clauses of a step's head: clip, clip_value, ema.
   In: the gradients of what a step trains, and the parameters' new values.  Out: clipped gradients, running
   means of the parameters, and every test, sampler, encoder and decoder made to read those. */
#include "build.h"

#include <math.h>
#include <string.h>

enum { FIRST = 5 };              /* of a STEP's kids that are clauses */

static const struct { const char *name, *range; double from, below; } clauses[] = {
    { "clip",       "a norm above 0",        0, INFINITY },
    { "clip_value", "a number above 0",      0, INFINITY },
    { "ema",        "a number between 0 and 1",      0, 1 },
    { "micro",      "a number of rows",      0, INFINITY },
};
enum { CLAUSES = sizeof clauses / sizeof *clauses };

const Ast *find_clause(const Ast *item, const char *name)
{
    for (int i = FIRST; item && i < item->kids; i++)
        if (!strcmp(item->kid[i]->text, name))
            return item->kid[i];
    return NULL;
}

/* A number, which may depend on the step's number t. */
static Node *clause_value(Build *b, const Ast *clause)
{
    Shape scalar = { .rank = 0 };
    Frame f = { 0 };
    b->here = clause->span;
    enter(b, &f, NULL, false);
    bind_name(b, &f, "t", value_node(b, graph_add(graph_here(b), OP_step, &scalar, 0, NULL, NULL)));
    Value v = eval(b, clause->kid[0]);
    Node *n = to_node(b, v, clause->kid[0]->span);
    leave(b, &f);
    if (!n || n->shape.rank == 0)
        return n;
    mistake_at(b, clause->kid[0]->span, "'%s' takes one number, not %s", clause->text, value_text(b, &v));
    return NULL;
}

static void check_clause(Build *b, const Ast *item, const Ast *clause)
{
    Names names = { 0 };
    int which = 0;
    for (int i = 0; i < CLAUSES; i++)
        vec_push(b->arena, &names, clauses[i].name);
    while (which < CLAUSES && strcmp(clauses[which].name, clause->text))
        which++;
    if (which == CLAUSES) {
        if (mistake_at(b, clause->span, "a step has no clause '%s'", clause->text) && !suggest(&names, clause->text))
            hint("the clauses are over, by, batch, clip, clip_value, ema and micro");
        return;
    }
    if (find_clause(item, clause->text) != clause)
        mistake_at(b, clause->span, "'%s' is given twice", clause->text);
    const Node *n = clause_value(b, clause);
    bool known = n && n->op == OP_constant;
    if (known && !(n->attr.value > clauses[which].from && n->attr.value < clauses[which].below))
        mistake_at(b, clause->kid[0]->span, "'%s' takes %s, not %g", clause->text, clauses[which].range, n->attr.value);
}

void check_clauses(Build *b, const Ast *item)
{
    for (int i = FIRST; i < item->kids; i++)
        check_clause(b, item, item->kid[i]);
}

/* ---- clipping --------------------------------------------------------------------------- */

static Node *sum_of_squares(Graph *g, Node *n)
{
    bool all[MAX_RANK] = { true, true, true, true, true, true, true, true };
    Node *sum = graph_fold(g, OP_sum, graph_map(g, OP_mul, n, n, NULL), all);
    return graph_reshape(g, sum, &(Shape){ .rank = 0 });
}

/* All gradients times the same number, so that together they are no longer than `most`. */
static void clip_norm(Graph *g, Node *most, int count, Node **d)
{
    Shape scalar = { .rank = 0 };
    Node *sum = graph_constant(g, 0, &scalar);
    for (int i = 0; i < count; i++)
        sum = graph_map(g, OP_add, sum, sum_of_squares(g, d[i]), NULL);
    Node *norm = graph_map(g, OP_add, graph_map(g, OP_sqrt, sum, NULL, NULL), graph_constant(g, 1e-6, &scalar), NULL);
    Node *scale = graph_map(g, OP_min, graph_map(g, OP_div, most, norm, NULL), graph_constant(g, 1, &scalar), NULL);
    for (int i = 0; i < count; i++)
        d[i] = graph_map(g, OP_mul, d[i], graph_fit(g, scale, &d[i]->shape), NULL);
}

static void clip_values(Graph *g, Node *most, int count, Node **d)
{
    Node *least = graph_map(g, OP_neg, most, NULL, NULL);
    for (int i = 0; i < count; i++) {
        Node *low = graph_map(g, OP_max, d[i], graph_fit(g, least, &d[i]->shape), NULL);
        d[i] = graph_map(g, OP_min, low, graph_fit(g, most, &d[i]->shape), NULL);
    }
}

void clip_gradients(Build *b, const Func *f, int count, Node **d)
{
    const Ast *value = find_clause(f->item, "clip_value"), *norm = find_clause(f->item, "clip");
    Node *most;
    if (value && (most = clause_value(b, value)))
        clip_values(graph_here(b), most, count, d);
    if (norm && (most = clause_value(b, norm)))
        clip_norm(graph_here(b), most, count, d);
}

/* ---- running means of parameters --------------------------------------------------------- */

/* In a function that makes first values: the mean begins where the parameter does. */
static void begin_like(Build *b, Func *f, Var *mean, const Var *param)
{
    for (int i = 0; i < f->updates.count; i++)
        if (f->updates.at[i].var == param) {
            vec_push(b->arena, &f->updates, (Update){ mean, f->updates.at[i].node });
            return;
        }
}

/* "ema.Q.fc1.weight" */
static Var *average_of(Build *b, const Var *param)
{
    const char *name = arena_printf(b->arena, "ema.%s", param->name);
    Var *v = find_var(b, name);
    if (v)
        return v;
    v = add_var(b, VAR_AVERAGE, name, "ema", &param->shape, param->span);
    begin_like(b, b->init->func, v, param);
    if (param->first)
        begin_like(b, param->first, v, param);
    return v;
}

void average_param(Build *b, Func *f, const Var *param, Node *updated)
{
    const Ast *clause = find_clause(f->item, "ema");
    Node *decay = clause ? clause_value(b, clause) : NULL;
    if (!decay)
        return;
    Graph *g = graph_here(b);
    Var *v = average_of(b, param);
    Node *old = var_node(b, v), *one = graph_constant(g, 1, &decay->shape);
    Node *rate = graph_fit(g, graph_map(g, OP_sub, one, decay, NULL), &param->shape);
    Node *way = graph_map(g, OP_mul, graph_map(g, OP_sub, updated, old, NULL), rate, NULL);
    vec_push(b->arena, &f->updates, (Update){ v, graph_map(g, OP_add, old, way, NULL) });
}

/* The same function, reading the running mean of every parameter that has one. */
static void read_averages(Build *b, Func *f)
{
    const Graph *from = f->graph;
    Graph *to = graph_new(b->arena);
    Node **made = arena_array(b->arena, Node *, from->count);
    for (int i = 0; i < from->count; i++) {
        const Node *n = from->node[i];
        Node **in = arena_array(b->arena, Node *, n->args + 1);
        for (int k = 0; k < n->args; k++)
            in[k] = made[n->in[k]->id];
        to->span = n->span;
        made[i] = graph_copy(to, n, in);
        Var *v = n->op == OP_var ? find_var(b, arena_printf(b->arena, "ema.%s", n->attr.var->name)) : NULL;
        if (v)
            made[i] = graph_add(to, OP_var, &n->shape, 0, NULL, &(Attr){ .var = v });
    }
    for (int i = 0; i < f->outputs.count; i++)
        f->outputs.at[i].node = made[f->outputs.at[i].node->id];
    if (f->fill) {
        f->fill->x = made[f->fill->x->id];
        f->fill->draw = made[f->fill->draw->id];
    }
    f->graph = to;
}

void use_averages(Build *b)
{
    bool some = false;
    for (int i = 0; i < b->program->vars.count; i++)
        some = some || b->program->vars.at[i]->kind == VAR_AVERAGE;
    for (int i = 0; some && i < b->program->funcs.count; i++) {
        Func *f = b->program->funcs.at[i];
        if (f->kind != FUNC_STEP && f->kind != FUNC_INIT && f->kind != FUNC_FIRST)
            read_averages(b, f);
    }
}
