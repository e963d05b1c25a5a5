/* grad.c -- the adjoints of a scalar: reverse-mode differentiation as more nodes of the same graph.
   In: a scalar and the nodes to differentiate by.  Out: one node for each, shaped like it.  Rows of
   ops.def say how maps and folds differentiate; contractions and views are closed under it.  Only
   nodes that depend on a requested node are visited, and nothing but graph_add happens to the graph,
   so gradients of gradients need no further rule. */
#include "ast.h"
#include "grad.h"

#include <stdlib.h>
#include <string.h>

/* ---- the gradient column, parsed once ---- */

/* The expression for one operand, or NULL where the gradient is 0. */
static const Ast *gradient_of(Op op, int operand)
{
    static Arena *arena;
    static Ast *parsed[OP_COUNT][3];
    Ast **at = &parsed[op][operand];
    if (!arena)
        arena = arena_new();
    if (!*at) {
        const char *text = op_info[op].grad;
        for (int k = 0; k < operand && text; k++)
            text = strchr(text, ';') ? strchr(text, ';') + 1 : NULL;
        if (!text)
            fatal("ops.def: %s has no gradient for operand %d", op_info[op].name, operand);
        *at = ast_parse_expression(arena, "ops.def", arena_strndup(arena, text, strcspn(text, ";")));
        if (!*at)
            fatal("ops.def: the gradient of %s does not parse", op_info[op].name);
    }
    return (*at)->kind == AST_NUMBER && (*at)->number == 0 ? NULL : *at;
}

void accumulate(Walk *w, const Node *to, Node *d)
{
    if (!d || !w->depends[to->id])
        return;
    Node **sum = &w->adjoint[to->id];
    *sum = *sum ? graph_map(w->graph, OP_add, *sum, d, NULL) : d;
}

/* How many elements have the value a fold chose: they share its gradient. */
static Node *count_ties(Walk *w, Node *n)
{
    if (op_info[n->op].cls != CLASS_FOLD)
        return NULL;
    Node *y = graph_broadcast(w->graph, n, &n->in[0]->shape);
    return graph_fold(w->graph, OP_sum, graph_map(w->graph, OP_eq, n->in[0], y, NULL), n->attr.fold.axis);
}

static void grad_elements(Walk *w, Node *n, Node *g)
{
    static const char *const names[] = { "a", "b", "c", "y", "g", "ties" };
    Node *values[] = { n->in[0], n->args > 1 ? n->in[1] : NULL, n->args > 2 ? n->in[2] : NULL, n, g, count_ties(w, n) };
    for (int k = 0; k < n->args; k++) {
        const Ast *rule = w->depends[n->in[k]->id] ? gradient_of(n->op, k) : NULL;
        if (rule)
            accumulate(w, n->in[k], graph_fit(w->graph,
                       build_expression(w->graph, rule, 6, names, values), &n->in[k]->shape));
    }
}

/* ---- classes that are closed under differentiation ---- */

static void grad_contract(Walk *w, Node *n, Node *g)
{
    Node *a = n->in[0], *b = n->in[1];
    bool ta = n->attr.contract.ta, tb = n->attr.contract.tb;
    if (w->depends[a->id])
        accumulate(w, a, ta ? graph_contract(w->graph, b, g, tb, true)
                            : graph_contract(w->graph, g, b, false, !tb));
    if (w->depends[b->id])
        accumulate(w, b, tb ? graph_contract(w->graph, g, a, true, ta)
                            : graph_contract(w->graph, a, g, !ta, false));
}

/* With y = x * w, each of the three is linear in the two others: what multiplies them by g is the third face. */
static void grad_conv(Walk *w, Node *n, Node *g)
{
    Node *a = n->in[0], *b = n->in[1];
    const Conv *c = &n->attr.conv;
    static const Op by_first[] = { OP_conv_data, OP_conv, OP_conv_data };
    static const Op by_second[] = { OP_conv_weight, OP_conv_weight, OP_conv };
    int face = n->op == OP_conv ? 0 : n->op == OP_conv_data ? 1 : 2;
    bool swap = face == 2;                         /* conv_weight(x, y): dx = conv_data(y, g) */
    if (w->depends[a->id])
        accumulate(w, a, graph_conv(w->graph, by_first[face], swap ? b : g, swap ? g : b, c, &a->shape));
    if (w->depends[b->id] && face == 1)            /* conv_data(y, w): dw = conv_weight(g, y) */
        accumulate(w, b, graph_conv(w->graph, by_second[face], g, a, c, &b->shape));
    else if (w->depends[b->id])
        accumulate(w, b, graph_conv(w->graph, by_second[face], a, g, c, &b->shape));
}

/* By the operands of n, as if they were leaves: n is made again of operations that have rules, and those are walked. */
static void grad_composed(Walk *w, Node *n, Node *g)
{
    Node *y = attend_composed(w->graph, n);
    Walk inner = { w->graph, y->id + 1, arena_array(w->graph->arena, bool, y->id + 1), arena_array(w->graph->arena, Node *, y->id + 1) };
    bool *below = arena_array(w->graph->arena, bool, y->id + 1), *leaf = arena_array(w->graph->arena, bool, y->id + 1);
    for (int k = 0; k < n->args; k++)
        leaf[n->in[k]->id] = inner.depends[n->in[k]->id] = true;
    below[y->id] = true;
    for (int i = y->id; i >= 0; i--)
        for (int k = 0; below[i] && !leaf[i] && k < w->graph->node[i]->args; k++)
            below[w->graph->node[i]->in[k]->id] = true;
    for (int i = 0; i <= y->id; i++)
        for (int k = 0; below[i] && !leaf[i] && k < w->graph->node[i]->args; k++)
            inner.depends[i] = inner.depends[i] || inner.depends[w->graph->node[i]->in[k]->id];
    inner.adjoint[y->id] = g;
    for (int i = y->id; i >= 0; i--)
        if (below[i] && !leaf[i])
            visit(&inner, w->graph->node[i]);
    for (int k = 0; k < n->args; k++) {
        Node **d = &inner.adjoint[n->in[k]->id];
        accumulate(w, n->in[k], *d);
        *d = NULL;                                 /* one node may be two operands */
    }
}

static void grad_attend(Walk *w, Node *n, Node *g)
{
    bool wanted[3] = { false };
    Node *d[3];
    if (n->op != OP_attend) {
        grad_composed(w, n, g);
        return;
    }
    for (int k = 0; k < 3; k++)
        wanted[k] = w->depends[n->in[k]->id];
    attend_grad(w->graph, n, g, wanted, d);
    for (int k = 0; k < 3; k++)
        accumulate(w, n->in[k], d[k]);
}

static void grad_pick(Walk *w, Node *n, Node *g)
{
    Node *in[2] = { g, n->in[1] };
    if (!w->depends[n->in[0]->id])
        return;
    accumulate(w, n->in[0], n->op == OP_gather ? graph_add(w->graph, OP_scatter, &n->in[0]->shape, 2, in, NULL)
                                               : graph_gather(w->graph, g, n->in[1]));
}

static Node *grad_permute(Walk *w, Node *n, Node *g)
{
    int back[MAX_RANK];
    for (int i = 0; i < n->shape.rank; i++)
        back[n->attr.permute.order[i]] = i;
    return graph_permute(w->graph, g, back);
}

static Node *grad_broadcast(Walk *w, Node *n, Node *g)
{
    bool axis[MAX_RANK] = { false };
    for (int i = 0; i < n->shape.rank; i++)
        axis[i] = n->shape.dim[i] != n->in[0]->shape.dim[i];
    return graph_fold(w->graph, OP_sum, g, axis);
}

/* Puts step - 1 zeros behind every position of an axis: the axis grows to n * step. */
static Node *dilate(Graph *graph, Node *g, int axis, int64_t step)
{
    Shape to = g->shape;
    int64_t outer = 1, inner = 1, none[4] = { 0 };
    for (int i = 0; i < axis; i++)
        outer *= to.dim[i];
    for (int i = axis + 1; i < to.rank; i++)
        inner *= to.dim[i];
    Shape one = shape_of(4, (int64_t[]){ outer, to.dim[axis], 1, inner });
    Shape all = shape_of(4, (int64_t[]){ outer, to.dim[axis], step, inner });
    to.dim[axis] *= step;
    return graph_reshape(graph, graph_pad(graph, graph_reshape(graph, g, &one), none, &all), &to);
}

/* The axes that a slice runs through backwards, turned round; *first is where it meets each axis first. */
static Node *turn_round(Walk *w, const Node *n, Node *g, int64_t *first)
{
    int64_t from[MAX_RANK] = { 0 }, by[MAX_RANK] = { 1, 1, 1, 1, 1, 1, 1, 1 };
    for (int i = 0; i < n->shape.rank; i++) {
        int64_t step = n->attr.slice.step[i], last = n->shape.dim[i] - 1;
        from[i] = step < 0 ? last : 0;
        by[i] = step < 0 ? -1 : 1;
        first[i] = n->attr.slice.start[i] + (step < 0 ? step * last : 0);
    }
    return graph_slice(w->graph, g, from, by, &g->shape);
}

static Node *grad_slice(Walk *w, Node *n, Node *g)
{
    const Shape *all = &n->in[0]->shape;
    static const int64_t from[MAX_RANK], by[MAX_RANK] = { 1, 1, 1, 1, 1, 1, 1, 1 };
    int64_t first[MAX_RANK];
    g = turn_round(w, n, g, first);
    for (int i = 0; i < all->rank; i++) {
        int64_t step = llabs(n->attr.slice.step[i]), room = all->dim[i] - first[i];
        if (step > 1)
            g = dilate(w->graph, g, i, step);
        Shape fits = g->shape;                     /* the last zeros may stick out */
        if (fits.dim[i] > room) {
            fits.dim[i] = room;
            g = graph_slice(w->graph, g, from, by, &fits);
        }
    }
    return graph_pad(w->graph, g, first, all);
}

static void grad_concat(Walk *w, Node *n, Node *g)
{
    static const int64_t by[MAX_RANK] = { 1, 1, 1, 1, 1, 1, 1, 1 };
    int64_t from[MAX_RANK] = { 0 };
    int axis = n->attr.concat.axis;
    for (int k = 0; k < n->args; k++) {
        accumulate(w, n->in[k], graph_slice(w->graph, g, from, by, &n->in[k]->shape));
        from[axis] += n->in[k]->shape.dim[axis];
    }
}

static void grad_view(Walk *w, Node *n, Node *g)
{
    static const int64_t by[MAX_RANK] = { 1, 1, 1, 1, 1, 1, 1, 1 };
    Node *a = n->in[0];
    switch (n->op) {
    case OP_reshape:   accumulate(w, a, graph_reshape(w->graph, g, &a->shape)); break;
    case OP_again:     accumulate(w, a, g); break;
    case OP_permute:   accumulate(w, a, grad_permute(w, n, g)); break;
    case OP_broadcast: accumulate(w, a, grad_broadcast(w, n, g)); break;
    case OP_slice:     accumulate(w, a, grad_slice(w, n, g)); break;
    case OP_pad:       accumulate(w, a, graph_slice(w->graph, g, n->attr.pad.before, by, &a->shape));
                       break;
    default:           grad_concat(w, n, g); break;
    }
}

/* ---- the walk ---- */

void visit(Walk *w, Node *n)
{
    Node *g = w->adjoint[n->id];
    bool below = false;
    for (int k = 0; k < n->args; k++)
        below = below || w->depends[n->in[k]->id];
    if (!g || !below)
        return;
    if (n->name)
        graph_name(g, arena_printf(w->graph->arena, "d_%s", n->name));
    w->graph->span = n->span;                      /* backward work belongs to the line of the forward */
    switch (op_info[n->op].cls) {
    case CLASS_LEAF:     break;
    case CLASS_MAP:
    case CLASS_FOLD:     grad_elements(w, n, g); break;
    case CLASS_CONTRACT: grad_contract(w, n, g); break;
    case CLASS_CONV:     grad_conv(w, n, g); break;
    case CLASS_ATTEND:   grad_attend(w, n, g); break;
    case CLASS_PICK:     grad_pick(w, n, g); break;
    case CLASS_VIEW:     grad_view(w, n, g); break;
    case CLASS_SCAN:     break;                    /* grad_loop: all of a loop at once */
    }
}

void graph_grad(Graph *graph, Node *scalar, int count, Node *const *wrt, Node **d)
{
    if (shape_size(&scalar->shape) != 1)
        fatal("the gradient of %s, which is not a scalar", shape_text(graph->arena, &scalar->shape));
    int nodes = graph->count;
    Span span = graph->span;
    Walk w = { graph, nodes, arena_array(graph->arena, bool, nodes), arena_array(graph->arena, Node *, nodes) };
    for (int i = 0; i < count; i++)
        w.depends[wrt[i]->id] = true;
    for (int i = 0; i < nodes; i++)
        for (int k = 0; k < graph->node[i]->args; k++)
            w.depends[i] = w.depends[i] || w.depends[graph->node[i]->in[k]->id];
    if (w.depends[scalar->id])
        w.adjoint[scalar->id] = graph_constant(graph, 1, &scalar->shape);
    for (int i = scalar->id; i >= 0; i--)
        if (op_info[graph->node[i]->op].cls != CLASS_SCAN)
            visit(&w, graph->node[i]);
        else if (is_first_scan(graph, graph->node[i]))
            grad_loop(&w, graph->node[i]);
    graph->span = span;
    for (int i = 0; i < count; i++)
        d[i] = w.adjoint[wrt[i]->id] ? w.adjoint[wrt[i]->id]
                                     : graph_constant(graph, 0, &wrt[i]->shape);
}
