/* build_update.c -- gradients and optimizers.
   In: a step's loss, what it trains, and its 'by' clause.  Out: the gradient of each parameter and,
   from the body of the optimizer elaborated once per parameter, the updates of the parameter and of
   the optimizer's states for it. */
#include "build.h"

#include <string.h>

/* ---- the 'by' clause -------------------------------------------------------------------- */

static Global *find_optimizer(Build *b, const Ast *by)
{
    Value v = find_callee(b, by->kid[0]);
    if (v.kind == VALUE_OPTIMIZER)
        return v.global;
    if (!is_poison(&v))
        mistake_at(b, by->kid[0]->span, "%s is no optimizer", value_text(b, &v));
    return NULL;
}

/* Binds the optimizer's settings in f, which stays entered when this is true. In the clause, t is
   the number of the step, so that schedules can be written there. */
static bool enter_optimizer(Build *b, const Ast *by, Global **optimizer, Frame *f)
{
    Shape scalar = { .rank = 0 };
    Args args = { 0 };
    Frame clause = { 0 };
    b->here = by->span;
    *optimizer = find_optimizer(b, by);
    if (!*optimizer)
        return false;
    Value t = value_node(b, graph_add(graph_here(b), OP_step, &scalar, 0, NULL, NULL));
    enter(b, &clause, NULL, false);
    bind_name(b, &clause, "t", t);
    bool good = eval_args(b, by, 1, &args);
    leave(b, &clause);
    if (!good)
        return false;
    const Ast *item = (*optimizer)->item, *params = item->kid[0];
    enter(b, f, item, (*optimizer)->library);
    bind_name(b, f, "t", t);
    good = bind_params(b, by->span, item->text, params->kids, params->kid, 0, &args, f);
    if (!good)
        leave(b, f);
    return good;
}

bool check_optimizer(Build *b, const Ast *by)
{
    Global *optimizer;
    Frame f = { 0 };
    if (!enter_optimizer(b, by, &optimizer, &f))
        return false;
    leave(b, &f);
    return true;
}

/* ---- updates ---------------------------------------------------------------------------- */

struct Updating {                /* the optimizer's body is being elaborated for one parameter */
    const Func *func;
    const Var  *param;
    Vec(Var *)  states;
    Names       names;           /* of the states, as the body has them */
};

static void add_state_init(Build *b, const Ast *state, Var *v)
{
    Work *before = b->work;
    b->work = b->init;
    Node *first = to_node(b, eval(b, state->kid[0]), state->span);
    if (first && first->shape.rank > 0)
        mistake_at(b, state->span, "the first value of a state is one number");
    else if (first)
        vec_push(b->arena, &b->init->func->updates,
                 (Update){ v, graph_fit(graph_here(b), first, &v->shape) });
    b->work = before;
}

/* "fit.m.Q.fc1.weight": one per parameter, of its shape. */
void exec_state(Build *b, const Ast *e)
{
    struct Updating *u = b->updating;
    if (!u || !b->frame->item || b->frame->item->kind != AST_OPTIMIZER) {
        mistake_at(b, e->span, "'state' belongs in an optimizer");
        bind_name(b, b->frame, e->text, poison);
        return;
    }
    const char *name = arena_printf(b->arena, "%s.%s.%s", u->func->name, e->text, u->param->name);
    if (find_var(b, name)) {
        mistake_at(b, e->span, "the state '%s' is declared twice", e->text);
        return;
    }
    Var *v = add_var(b, VAR_STATE, name, u->param->owner, &u->param->shape, u->param->span);
    add_state_init(b, e, v);
    vec_push(b->arena, &u->states, v);
    vec_push(b->arena, &u->names, e->text);
    bind_name(b, b->frame, e->text, value_node(b, var_node(b, v)));
}

static void add_update(Build *b, Func *f, Var *v, Value value, Span span)
{
    Node *n = to_node(b, value, span);
    Shape both;
    if (!n || n == var_node(b, v))
        return;
    if (!shape_broadcast(&n->shape, &v->shape, &both) || !shape_equal(&both, &v->shape))
        mistake_at(b, span, "the new value of '%s' is %s, but it is %s", v->name,
                   shape_text(b->arena, &n->shape), shape_text(b->arena, &v->shape));
    else
        vec_push(b->arena, &f->updates, (Update){ v, graph_fit(graph_here(b), n, &v->shape) });
}

static void update_param(Build *b, Func *f, Var *param, Node *d)
{
    Global *optimizer;
    Frame frame = { 0 };
    struct Updating u = { .func = f, .param = param };
    if (!enter_optimizer(b, f->optimizer, &optimizer, &frame))
        return;
    bind_name(b, &frame, "p", value_node(b, var_node(b, param)));
    bind_name(b, &frame, "g", value_node(b, d));
    b->updating = &u;
    exec_block(b, optimizer->item->kid[1]);
    b->updating = NULL;
    add_update(b, f, param, *find_binding(&frame, "p"), f->optimizer->span);
    const Update *last = f->updates.count ? &f->updates.at[f->updates.count - 1] : NULL;
    if (last && last->var == param)
        average_param(b, f, param, last->node);
    for (int i = 0; i < u.states.count; i++)
        add_update(b, f, u.states.at[i], *find_binding(&frame, u.names.at[i]), f->optimizer->span);
    leave(b, &frame);
}

static Work *work_of(const Build *b, const Func *f)
{
    for (int i = 0; i < b->program->funcs.count; i++)
        if (b->program->funcs.at[i] == f)
            return b->works.at[i];
    fatal("the step '%s' was not elaborated", f->name);
}

void build_updates(Program *p, Func *f, Node **d)
{
    Build *b = p->build;
    b->work = work_of(b, f);
    b->frame = NULL;
    clip_gradients(b, f, f->trained.count, d);
    for (int i = 0; i < f->trained.count; i++)
        update_param(b, f, f->trained.at[i], d[i]);
    show_library(b);
}

void pass_grad(Program *p)
{
    for (int i = 0; i < p->funcs.count; i++) {
        Func *f = p->funcs.at[i];
        int count = f->trained.count;
        if (f->kind != FUNC_STEP || !f->optimizer)
            continue;
        Node **wrt = arena_array(p->arena, Node *, count + 1);
        Node **d = arena_array(p->arena, Node *, count + 1);
        for (int k = 0; k < count; k++) {
            const Var *v = f->trained.at[k];
            Attr attr = { .var = f->trained.at[k] };
            wrt[k] = graph_add(f->graph, OP_var, &v->shape, 0, NULL, &attr);
        }
        graph_grad(f->graph, f->loss, count, wrt, d);
        for (int k = 0; k < count; k++)
            graph_name(d[k], arena_printf(p->arena, "d_%s", f->trained.at[k]->name));
        add_parts(p->build, f, d);
        build_updates(p, f, d);
    }
    use_averages(p->build);
}
