/* layout.c -- how each parameter is stored.
   In: graphs in which a weight has the checkpoint's order of axes, [outputs, inputs].  Out: the same
   graphs over leaves in stored order, each followed by the permutation back; simplify then absorbs the
   permutations into products.  A product reads its right operand along rows, so a weight that is
   multiplied transposed is stored transposed, and its optimiser states with it; a convolution reads its
   weight taps first. */
#include "gmc.h"

#include <string.h>

/* The matrix under views that keep it whole; *flip changes where they transpose it. NULL when some
   view does more than that. */
static const Node *whole_matrix(const Node *n, bool *flip)
{
    while (n->op == OP_permute || n->op == OP_broadcast || n->op == OP_reshape) {
        const Node *a = n->in[0];
        int rank = n->shape.rank, inner = a->shape.rank;
        if (rank < 2 || inner < 2)
            return NULL;
        bool swap = n->op == OP_permute && n->attr.permute.order[rank - 1] == rank - 2;
        if (n->shape.dim[rank - 1] != a->shape.dim[inner - (swap ? 2 : 1)]
            || n->shape.dim[rank - 2] != a->shape.dim[inner - (swap ? 1 : 2)])
            return NULL;
        *flip = *flip != swap;
        n = a;
    }
    return n;
}

typedef struct { int plain, flipped; } Votes;

/* Counts, by variable id, how products of this function read it as their right operand. */
static void count_reads(const Func *f, Votes *votes)
{
    for (int i = 0; i < f->graph->count; i++) {
        const Node *n = f->graph->node[i];
        if (n->op != OP_contract)
            continue;
        bool flip = n->attr.contract.tb;
        const Node *b = whole_matrix(n->in[1], &flip);
        if (!b || b->op != OP_var || b->shape.rank != 2 || b->attr.var->kind != VAR_PARAM)
            continue;
        Votes *v = &votes[b->attr.var->id];
        v->flipped += flip;
        v->plain += !flip;
    }
}

static bool is_state_of(const Var *state, const Var *v)
{
    size_t length = strlen(v->name), all = strlen(state->name);
    return state->kind >= VAR_STATE && shape_equal(&state->shape, &v->shape) && all > length
        && state->name[all - length - 1] == '.' && strcmp(state->name + all - length, v->name) == 0;
}

/* The variable, its optimiser states and its running mean. */
static void store_in_order(Program *p, Var *v, const int *order)
{
    for (int i = 0; i < p->vars.count; i++) {
        Var *w = p->vars.at[i];
        if (w == v || is_state_of(w, v))
            memcpy(w->order, order, sizeof *order * (size_t)v->shape.rank);
    }
}

/* Convolutions read their weight in the graph's order, taps first, whatever the checkpoint's is. */
static void choose_conv_orders(Program *p, const Func *f)
{
    for (int i = 0; i < f->graph->count; i++) {
        const Node *n = f->graph->node[i];
        const Node *w = (n->op == OP_conv || n->op == OP_conv_data) && n->in[1]->op == OP_permute ? n->in[1]->in[0] : NULL;
        if (w && w->op == OP_var)
            store_in_order(p, w->attr.var, n->in[1]->attr.permute.order);
    }
}

/* Steps decide; what no step multiplies by, the other functions do. A tie is a layer with both a
   forward product and one for its input's gradient: samplers and tests run the forward one too. */
static void choose_orders(Program *p)
{
    Votes *steps = arena_array(p->arena, Votes, p->vars.count);
    Votes *others = arena_array(p->arena, Votes, p->vars.count);
    for (int i = 0; i < p->funcs.count; i++)
        choose_conv_orders(p, p->funcs.at[i]);
    for (int i = 0; i < p->funcs.count; i++)
        count_reads(p->funcs.at[i], p->funcs.at[i]->kind == FUNC_STEP ? steps : others);
    for (int i = 0; i < p->vars.count; i++) {
        Votes v = steps[i].plain + steps[i].flipped ? steps[i] : others[i];
        if (v.flipped && v.flipped >= v.plain)
            store_in_order(p, p->vars.at[i], (int[]){ 1, 0 });
    }
}

/* The leaf in stored order, put back into the checkpoint's order. */
static Node *stored_leaf(Graph *to, const Node *n)
{
    const Var *v = n->attr.var;
    Shape stored = { .rank = v->shape.rank };
    int back[MAX_RANK];
    for (int i = 0; i < stored.rank; i++) {
        stored.dim[i] = v->shape.dim[v->order[i]];
        back[v->order[i]] = i;
    }
    to->span = n->span;
    Node *leaf = graph_add(to, OP_var, &stored, 0, NULL, &n->attr);
    if (n->name)
        graph_name(leaf, n->name);
    return graph_permute(to, leaf, back);
}

/* transpose(a) @ b with the shape of a weight that is stored transposed: its gradient. */
static bool is_flipped_gradient(const Func *f, const Node *n)
{
    if (n->op != OP_contract || !n->attr.contract.ta || n->attr.contract.tb)
        return false;
    for (int i = 0; i < f->updates.count; i++) {
        const Var *v = f->updates.at[i].var;
        if (v->order[0] == 1 && shape_equal(&v->shape, &n->shape))
            return true;
    }
    return false;
}

static Node *rewrite_node(const Func *f, Graph *to, const Node *n, Node *const *in)
{
    if (n->op == OP_var)
        return stored_leaf(to, n);
    if (!is_flipped_gradient(f, n))
        return graph_copy(to, n, in);
    to->span = n->span;                            /* (a' b)' = b' a: computed as it is stored */
    return graph_transpose(to, graph_contract(to, in[1], in[0], true, false));
}

static void rewrite_func(Program *p, Func *f)
{
    const Graph *from = f->graph;
    Graph *to = graph_new(p->arena);
    Node **made = arena_array(p->arena, Node *, from->count);
    for (int i = 0; i < from->count; i++) {
        const Node *n = from->node[i];
        Node **in = arena_array(p->arena, Node *, n->args);
        for (int k = 0; k < n->args; k++)
            in[k] = made[n->in[k]->id];
        made[i] = rewrite_node(f, to, n, in);
    }
    for (int i = 0; i < f->outputs.count; i++)
        f->outputs.at[i].node = made[f->outputs.at[i].node->id];
    for (int i = 0; i < f->updates.count; i++) {
        Update *u = &f->updates.at[i];
        to->span = u->node->span;
        u->node = graph_permute(to, made[u->node->id], u->var->order);
    }
    f->loss = f->loss ? made[f->loss->id] : NULL;
    f->graph = to;
}

void pass_layout(Program *p)
{
    choose_orders(p);
    for (int i = 0; i < p->funcs.count; i++)
        rewrite_func(p, p->funcs.at[i]);
}
