/* grad_loop.c -- the gradient of a loop: a second loop that runs backwards.
   In: the adjoints of what a loop leaves behind.  Out: those of what it starts with and of what its body reads.
   A turn of the second loop takes what a turn of the first one started with from its history, computes the body
   again, and walks it backwards.  It carries the adjoints of the carried tensors, and for each node that the body
   reads the sum over turns of its adjoint, or this turn's row of it.  Draws are made again, those of the last turn first.
   The second loop is a loop like any other, so gradients of gradients need no further rule. */
#include "grad.h"

#include <string.h>

typedef struct { Node *of, *carried, *places; } Sum;     /* of: the node outside; places: of rows, or NULL */

typedef struct {
    Walk       *outer;
    Graph      *graph;
    Arena      *arena;
    Loop       *loop;
    Node       *end;             /* a scan node: all of them have its operands */
    int         count;           /* carried tensors: first[k] and next[k] */
    Node *const *first, *const *next;
    Loop      **inside;          /* by node, */
    int         nodes;           /* of so many */
    Node      **last, **every;   /* adjoints of what is there after the last turn, and of the history; or NULL */
    bool       *depends;         /* by node of the body, and */
    bool       *active;          /* by carried tensor: it depends on what is asked for, and counts in the end */
    bool       *needed;          /* by node of the body: it has to be computed again */
    /* the second loop */
    Loop       *back;
    Node       *turn;            /* the turn of the first one that is undone */
    Node      **copy;            /* by node of the body */
    Vec(Node *) start, then;     /* what it carries */
    Vec(Sum)    sums;
} Undo;

bool is_first_scan(const Graph *g, const Node *n)
{
    for (int i = n->id - 1; i > n->in[n->args - 1]->id; i--)
        if (op_info[g->node[i]->op].cls == CLASS_SCAN && g->node[i]->attr.loop.of == n->attr.loop.of)
            return false;
    return true;
}

static bool in_body(const Undo *u, const Node *n)
{
    return n->id < u->nodes && u->inside[n->id] == u->loop;
}

static bool asked(const Undo *u, const Node *n)
{
    return in_body(u, n) ? u->depends[n->id] : u->outer->depends[n->id];
}

/* ---- what counts ---- */

/* A repetition of something that stands outside counts as part of the body: sums over turns are then as small as
   what is repeated. */
static void take_in_repeats(Undo *u)
{
    for (int i = 0; i < u->nodes; i++) {
        const Node *n = u->graph->node[i];
        for (int k = 0; u->inside[i] == u->loop && k < n->args; k++)
            if (n->in[k]->op == OP_broadcast && !u->inside[n->in[k]->id])
                u->inside[n->in[k]->id] = u->loop;
    }
}

/* A carried tensor depends on what is asked for if it starts so, or becomes so in a turn. */
static void find_depends(Undo *u)
{
    bool grows = true;
    while (grows) {
        grows = false;
        for (int i = 0; i < u->nodes; i++) {
            const Node *n = u->graph->node[i];
            if (u->inside[i] != u->loop)
                continue;
            u->depends[i] = n->op == OP_carried && u->active[n->attr.loop.which];
            for (int k = 0; k < n->args; k++)
                u->depends[i] = u->depends[i] || asked(u, n->in[k]);
        }
        for (int k = 0; k < u->count; k++)
            if (!u->active[k] && (u->outer->depends[u->first[k]->id] || asked(u, u->next[k])))
                grows = u->active[k] = true;
    }
}

/* Of these, those whose adjoint is not always zero; and the nodes that make them. */
static void find_needed(Undo *u)
{
    bool *counts = arena_array(u->arena, bool, u->count), grows = true;
    for (int k = 0; k < u->count; k++)
        counts[k] = u->last[k] || u->every[k];
    while (grows) {
        grows = false;
        for (int k = 0; k < u->count; k++)
            if (counts[k] && in_body(u, u->next[k]))
                u->needed[u->next[k]->id] = true;
        for (int i = u->nodes; i-- > 0; ) {
            const Node *n = u->graph->node[i];
            for (int k = 0; u->needed[i] && k < n->args; k++)
                if (in_body(u, n->in[k]))
                    u->needed[n->in[k]->id] = true;
            if (u->needed[i] && n->op == OP_carried && !counts[n->attr.loop.which])
                grows = counts[n->attr.loop.which] = true;
        }
    }
    for (int k = 0; k < u->count; k++)
        u->active[k] = u->active[k] && counts[k];
}

/* ---- the body again ---- */

/* Row `turn` of a tensor that has one for every turn of the loop. */
static Node *row_of(Undo *u, Node *every)
{
    Shape one = { .rank = every->shape.rank - 1 };
    memcpy(one.dim, every->shape.dim + 1, sizeof one.dim - sizeof one.dim[0]);
    Shape rows = shape_of(2, (int64_t[]){ every->shape.dim[0], shape_size(&one) });
    return graph_reshape(u->graph, graph_gather(u->graph, graph_reshape(u->graph, every, &rows), u->turn), &one);
}

static Node *again(const Undo *u, Node *n)
{
    return in_body(u, n) ? u->copy[n->id] : n;
}

static Node *copy_leaf(Undo *u, const Node *n)
{
    Attr attr = n->attr;
    if (n->op == OP_turn)
        return u->turn;
    if (n->op == OP_carried)
        return row_of(u, loop_result(u->graph, OP_history, n->attr.loop.of, n->attr.loop.which, u->count, u->first, u->next));
    if (n->op == OP_input)
        attr.input.loop = u->back;
    else
        attr.random.loop = u->back;
    return graph_add(u->graph, n->op, &n->shape, 0, NULL, &attr);
}

static void copy_body(Undo *u)
{
    Shape scalar = { .rank = 0 };
    Node *last = graph_constant(u->graph, (double)(u->loop->turns - 1), &scalar);
    u->turn = graph_map(u->graph, OP_sub, last, loop_turn(u->graph, u->back), NULL);
    for (int i = 0; i < u->nodes; i++) {
        Node *n = u->graph->node[i];
        if (!u->needed[i])
            continue;
        Node **in = arena_array(u->arena, Node *, n->args + 1);
        for (int k = 0; k < n->args; k++)
            in[k] = again(u, n->in[k]);
        u->copy[i] = n->args ? graph_copy(u->graph, n, in) : copy_leaf(u, n);
        graph_name(u->copy[i], n->name);
    }
}

/* ---- backwards through it ---- */

static Node *carry(Undo *u, Node *start)
{
    vec_push(u->graph->arena, &u->start, start);
    return loop_carried(u->graph, u->back, u->start.count - 1, &start->shape);
}

static Node *or_zero(Undo *u, Node *d, const Node *like)
{
    return d ? d : graph_constant(u->graph, 0, &like->shape);
}

static Node *sum_of(Undo *u, Node *a, Node *b)
{
    return !a ? b : !b ? a : graph_map(u->graph, OP_add, a, b, NULL);
}

/* The adjoints within one turn, from those of what it leaves, adjoint[k]. */
static Walk walk_body(Undo *u, Node *const *adjoint)
{
    int count = u->graph->count;
    Walk w = { u->graph, count, arena_array(u->arena, bool, count), arena_array(u->arena, Node *, count) };
    bool *made = arena_array(u->arena, bool, count);
    for (int i = 0; i < u->nodes; i++) {
        const Node *n = u->graph->node[i];
        if (!u->needed[i])
            continue;
        made[u->copy[i]->id] = n->args > 0;
        w.depends[u->copy[i]->id] = u->depends[i];
        for (int k = 0; k < n->args; k++)
            if (!in_body(u, n->in[k]))
                w.depends[n->in[k]->id] = u->outer->depends[n->in[k]->id];
    }
    for (int k = 0; k < u->count; k++) {
        if (!u->active[k])
            continue;
        if (!in_body(u, u->next[k]))
            w.depends[u->next[k]->id] = u->outer->depends[u->next[k]->id];
        accumulate(&w, again(u, u->next[k]), adjoint[k]);
    }
    for (int i = count; i-- > 0; )
        if (made[i])
            visit(&w, u->graph->node[i]);
    return w;
}

/* The one element of a node that follows from the turn, in turn `turn`. */
static bool known_at(const Undo *u, const Node *n, double turn, double *out)
{
    double in[3] = { 0 };
    if (shape_size(&n->shape) != 1)
        return false;
    if (n->op == OP_turn || n->op == OP_constant) {
        *out = n->op == OP_turn ? turn : n->attr.value;
        return n->op == OP_constant || n->attr.loop.of == u->back;
    }
    if (n->op == OP_gather && n->in[0]->op == OP_table && known_at(u, n->in[1], turn, &in[0])) {
        bool there = in[0] >= 0 && in[0] < (double)n->in[0]->shape.dim[0];
        *out = there ? n->in[0]->attr.table[(int64_t)in[0]] : 0;
        return true;
    }
    bool moved = n->op == OP_reshape || n->op == OP_broadcast;
    if (op_info[n->op].cls != CLASS_MAP && !moved)
        return false;
    for (int k = 0; k < n->args; k++)
        if (!known_at(u, n->in[k], turn, &in[k]))
            return false;
    *out = moved ? in[0] : op_value(n->op, in[0], in[1], in[2]);
    return true;
}

/* Where the rows of all turns land, or NULL. */
static Node *row_places(Undo *u, const Node *at)
{
    double *place = arena_array(u->arena, double, u->loop->turns);
    for (int64_t i = 0; i < u->loop->turns; i++)
        if (!known_at(u, at, (double)i, &place[i]))
            return NULL;
    return graph_add(u->graph, OP_table, &(Shape){ 1, { u->loop->turns } }, 0, NULL, &(Attr){ .table = place });
}

/* The sum over turns of the adjoint of something that stands outside.  Where a turn reads one row of it, and so adds to
   one, the rows are carried, and are put in their places behind the loop. */
static void carry_sum(Undo *u, Node *of, Node *adjoint)
{
    Sum sum = { .of = of };
    Node *next = adjoint;
    if (adjoint->op == OP_scatter && (sum.places = row_places(u, adjoint->in[1])))
        next = adjoint->in[0];
    sum.carried = carry(u, graph_constant(u->graph, 0, &next->shape));
    vec_push(u->graph->arena, &u->then, sum.places ? next : graph_map(u->graph, OP_add, sum.carried, next, NULL));
    vec_push(u->graph->arena, &u->sums, sum);
}

static Node *back_result(Undo *u, Op op, const Node *carried)
{
    return loop_result(u->graph, op, u->back, carried->attr.loop.which, u->start.count, u->start.at, u->then.at);
}

/* A turn's row is what the next one starts with, and the last one's is what is left. */
static Node *finish_sum(Undo *u, const Sum *sum)
{
    static const int64_t from[MAX_RANK] = { 1 }, by[MAX_RANK] = { 1, 1, 1, 1, 1, 1, 1, 1 };
    Node *last = back_result(u, OP_loop, sum->carried);
    if (!sum->places)
        return last;
    Node *every = back_result(u, OP_history, sum->carried), *part[2];
    int64_t turns = u->loop->turns, width = shape_size(&last->shape);
    Shape rows = { 2, { turns, width } }, one = { 2, { 1, width } }, others = { 2, { turns - 1, width } };
    part[1] = graph_reshape(u->graph, last, &one);
    if (turns > 1)
        part[0] = graph_slice(u->graph, graph_reshape(u->graph, every, &rows), from, by, &others);
    Node *in[2] = { turns > 1 ? graph_concat(u->graph, 2, part, 0) : part[1], sum->places };
    return graph_add(u->graph, OP_scatter, &sum->of->shape, 2, in, NULL);
}

static const Node *carried_leaf(const Undo *u, int which)
{
    for (int i = 0; i < u->nodes; i++)
        if (u->needed[i] && u->graph->node[i]->op == OP_carried && u->graph->node[i]->attr.loop.which == which)
            return u->graph->node[i];
    return NULL;
}

static void run_back(Undo *u)
{
    Node **adjoint = arena_array(u->arena, Node *, u->count);
    for (int k = 0; k < u->count; k++)
        if (u->active[k])
            adjoint[k] = carry(u, or_zero(u, u->last[k], u->first[k]));
    Walk w = walk_body(u, adjoint);
    for (int k = 0; k < u->count; k++) {
        if (!u->active[k])
            continue;
        const Node *leaf = carried_leaf(u, k);
        Node *d = leaf ? w.adjoint[u->copy[leaf->id]->id] : NULL;
        d = sum_of(u, d, u->every[k] ? row_of(u, u->every[k]) : NULL);
        vec_push(u->graph->arena, &u->then, or_zero(u, d, u->first[k]));
    }
    for (int i = 0; i < u->nodes; i++)
        if (!in_body(u, u->graph->node[i]) && w.adjoint[i])
            carry_sum(u, u->graph->node[i], w.adjoint[i]);
    for (int k = 0; k < u->count; k++)
        if (u->active[k])
            accumulate(u->outer, u->first[k], back_result(u, OP_loop, adjoint[k]));
    for (int i = 0; i < u->sums.count; i++)
        accumulate(u->outer, u->sums.at[i].of, finish_sum(u, &u->sums.at[i]));
}

/* ---- the loop ---- */

static bool find_adjoints(Undo *u)
{
    bool any = false;
    for (int i = u->end->id; i < u->outer->count; i++) {
        const Node *n = u->graph->node[i];
        if (op_info[n->op].cls != CLASS_SCAN || n->attr.loop.of != u->loop || !u->outer->adjoint[i])
            continue;
        (n->op == OP_loop ? u->last : u->every)[n->attr.loop.which] = u->outer->adjoint[i];
        any = true;
    }
    return any;
}

void grad_loop(Walk *w, Node *end)
{
    Arena *arena = w->graph->arena;
    int count = end->args / 2, nodes = end->id;
    Undo u = { .outer = w, .graph = w->graph, .arena = arena, .loop = end->attr.loop.of, .end = end, .count = count,
               .first = end->in, .next = end->in + count, .nodes = nodes, .inside = graph_inside(arena, w->graph),
               .last = arena_array(arena, Node *, count), .every = arena_array(arena, Node *, count),
               .depends = arena_array(arena, bool, nodes), .active = arena_array(arena, bool, count),
               .needed = arena_array(arena, bool, nodes), .copy = arena_array(arena, Node *, nodes) };
    if (!w->depends[end->id] || !find_adjoints(&u))
        return;
    w->graph->span = u.loop->span;
    take_in_repeats(&u);
    find_depends(&u);
    find_needed(&u);
    u.back = loop_new(w->graph, arena_printf(arena, "d_%s", u.loop->name), u.loop->span, u.loop->turns);
    u.back->backwards = !u.loop->backwards;
    u.back->rows = u.loop->rows;
    copy_body(&u);
    run_back(&u);
}
