/* build_first.c -- first values that the first batch decides, such as those that normalise what a layer makes.
   In: 'param g: f32[n] init e' where e is computed from a step's batch.  Out: the variable, 0 until the step runs
   for the first time; and in the function that runs before that one, the value of e in its place, so that
   later layers see what the earlier ones make with their new values. */
#include "build.h"

#include <string.h>

/* By id: whether a node needs the batch. */
static bool *from_batch(Build *b, const Graph *g)
{
    bool *from = arena_array(b->arena, bool, g->count);
    for (int i = 0; i < g->count; i++) {
        from[i] = g->node[i]->op == OP_input;
        for (int k = 0; k < g->node[i]->args; k++)
            from[i] = from[i] || from[g->node[i]->in[k]->id];
    }
    return from;
}

static bool mentions(Build *b, const Ast *e, const bool *from)
{
    if (!e)
        return false;
    const Value *v = e->kind == AST_NAME ? find_binding(b->frame, e->text) : NULL;
    if (v && v->kind == VALUE_TENSOR && v->tensor.graph == b->work->graph && from[v->tensor.node->id])
        return true;
    for (int i = 0; i < e->kids; i++)
        if (mentions(b, e->kid[i], from))
            return true;
    return false;
}

bool reads_batch(Build *b, const Ast *e)
{
    return b->work->func->kind == FUNC_STEP && e->kids > 1 && mentions(b, e->kid[1], from_batch(b, b->work->graph));
}

static Node *zeros_like(Graph *g, const Var *v) { return graph_constant(g, 0, &v->shape); }

void wait_for_batch(Build *b, Var *v)
{
    v->from_batch = b->work->func->wants_first = true;
    vec_push(b->arena, &b->init->func->updates, (Update){ v, zeros_like(b->init->graph, v) });
}

/* In the function for the first batch: the value, where an earlier step's function does not make it. */
Node *first_value(Build *b, const Ast *e, Var *v)
{
    Func *f = b->work->func;
    for (int i = 0; i < f->updates.count; i++)
        if (f->updates.at[i].var == v)
            return f->updates.at[i].node;
    if (v->first && v->first != f)
        return var_node(b, v);
    Node *n = to_node(b, eval(b, e->kid[1]), e->kid[1]->span);
    Shape both;
    if (n && (!shape_broadcast(&n->shape, &v->shape, &both) || !shape_equal(&both, &v->shape))) {
        mistake_at(b, e->span, "the initial value of '%s' is %s, but it is %s", e->text,
                   shape_text(b->arena, &n->shape), shape_text(b->arena, &v->shape));
        n = NULL;
    }
    n = n ? graph_fit(graph_here(b), n, &v->shape) : zeros_like(graph_here(b), v);
    vec_push(b->arena, &f->updates, (Update){ v, n });
    v->first = f;
    return n;
}

/* Ends the function: it leaves nothing but first values, and notes that it has run. */
void finish_first(Build *b, Func *f, Span span)
{
    Shape one = shape_of(1, (int64_t[]){ 1 });
    f->outputs.count = 0;
    f->loss = NULL;
    f->ran = add_var(b, VAR_BUFFER, arena_printf(b->arena, "%s.first", f->name), f->name, &one, span);
    vec_push(b->arena, &f->updates, (Update){ f->ran, graph_constant(graph_here(b), 1, &one) });
    vec_push(b->arena, &b->init->func->updates, (Update){ f->ran, zeros_like(b->init->graph, f->ran) });
}
