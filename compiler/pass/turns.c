/* turns.c -- takes out of loops what depends on their turn alone.
   In: functions with loops.  Out: the same, where such values are made for all turns at once, before the loop, and
   read by the turn: the embedding of a step's number and what layers make of it, the numbers of a schedule.
   What follows from constants alone the compiler computes, in double.
   Invariant: a turn reads exactly the value that it made before; no table is larger than MOST_ELEMENTS. */
#include "pass/turns.h"

#include "graph/build.h"

enum { MOST_ELEMENTS = 1 << 22, MOST_KNOWN = 1 << 14 };

typedef struct {
    Lift        lift;
    const Graph *from;
    const bool *live;
    Loop      **inside;
    bool       *turned;          /* by old id: depends on the turn, and on nothing else of the loop */
    bool       *known;           /* by old id: follows from constants and the turn */
    Node      **read;            /* by old id: a lifted node, as one turn reads it */
} Turns;

/* ---- what depends on the turn alone ---- */

static void find_turned(Turns *t)
{
    for (int i = 0; i < t->from->count; i++) {
        const Node *n = t->from->node[i];
        t->turned[i] = n->op == OP_turn || (t->inside[i] && n->args > 0);
        t->known[i] = n->op == OP_turn || n->op == OP_constant || n->op == OP_table || n->op == OP_index || n->args > 0;
        for (int k = 0; k < n->args; k++) {
            t->turned[i] = t->turned[i] && (!t->inside[n->in[k]->id] || t->turned[n->in[k]->id]);
            t->known[i] = t->known[i] && t->known[n->in[k]->id];
        }
    }
}

/* Counting up or down costs less than reading. */
static bool counts(const Node *n)
{
    bool yes = n->op == OP_turn || n->op == OP_constant
            || (n->shape.rank == 0 && (n->op == OP_add || n->op == OP_sub || n->op == OP_mul));
    for (int k = 0; k < n->args && yes; k++)
        yes = counts(n->in[k]);
    return yes;
}

/* A row of something that stands outside, where the turn counts to: a table of such rows would be that thing again. */
static bool is_row(const Turns *t, const Node *n)
{
    while (n->op == OP_reshape || n->op == OP_broadcast)
        n = n->in[0];
    return n->op == OP_gather && !t->known[n->id] && !t->inside[n->in[0]->id] && counts(n->in[1]);
}

static bool stays(const Turns *t, const Node *n)
{
    return !t->lift.lifted[n->id].all || counts(n) || is_row(t, n);
}

/* ---- reading ---- */

static Node *computed(Turns *t, Node *all)
{
    Arena *scratch = arena_new();
    int64_t size = shape_size(&all->shape);
    const double *at = eval_graph(scratch, t->lift.to, &all, 1, &(EvalEnv){ .rows = 0 })[all->id];
    double *table = arena_array(t->lift.to->arena, double, size);
    for (int64_t i = 0; i < size; i++)
        table[i] = at[i];
    arena_free(scratch);
    return graph_add(t->lift.to, OP_table, &all->shape, 0, NULL, &(Attr){ .table = table });
}

/* This turn's value: a row of the table, where the loop wants all of it. */
static Node *read_turn(Turns *t, const Node *n)
{
    Graph *to = t->lift.to;
    Lifted x = t->lift.lifted[n->id];
    if (!t->read[n->id]) {
        Shape rows = { 2, { t->lift.turns, shape_size(&x.shape) } };
        if (n->name)
            graph_name(x.all, n->name);
        Node *table = graph_reshape(to, x.all, &rows);
        if (t->known[n->id] && shape_size(&rows) <= MOST_KNOWN)
            table = computed(t, table);
        Node *row = graph_gather(to, table, loop_turn(to, t->inside[n->id]));
        t->read[n->id] = graph_broadcast(to, graph_reshape(to, row, &x.shape), &n->shape);
    }
    return t->read[n->id];
}

static Node *operand(Turns *t, const Node *n)
{
    return stays(t, n) ? t->lift.made[n->id] : read_turn(t, n);
}

/* ---- the walk ---- */

static void copy_node(Turns *t, const Node *n)
{
    Node **in = arena_array(t->lift.arena, Node *, n->args + 1);
    for (int k = 0; k < n->args; k++)
        in[k] = operand(t, n->in[k]);
    t->lift.made[n->id] = graph_copy(t->lift.to, n, in);
}

static void walk(Turns *t)
{
    for (int i = 0; i < t->from->count; i++) {
        const Node *n = t->from->node[i];
        if (!t->live[i])
            continue;
        if (t->turned[i]) {
            bool all = true;
            for (int k = 0; k < n->args; k++)
                all = all && (!t->inside[n->in[k]->id] || t->lift.lifted[n->in[k]->id].all);
            t->lift.turns = t->inside[i]->turns;
            Lifted x = all ? lift_node(&t->lift, n) : (Lifted){ 0 };
            if (x.all && shape_size(&x.all->shape) <= MOST_ELEMENTS)
                t->lift.lifted[i] = x;
        }
        if (stays(t, n))
            copy_node(t, n);
    }
}

static bool has_turns(const Func *f)
{
    for (int i = 0; i < f->graph->count; i++)
        if (f->graph->node[i]->op == OP_turn)
            return true;
    return false;
}

/* Pointers to the nodes that have to stay. */
static int find_roots(Func *f, Node ***at)
{
    int count = 0;
    for (int i = 0; i < f->outputs.count; i++)
        at[count++] = &f->outputs.at[i].node;
    for (int i = 0; i < f->updates.count; i++)
        at[count++] = &f->updates.at[i].node;
    if (f->loss)
        at[count++] = &f->loss;
    if (f->fill) {
        at[count++] = &f->fill->x;
        at[count++] = &f->fill->draw;
    }
    return count;
}

static void lift_turns(Program *p, Func *f)
{
    Arena *a = arena_new();
    Node ***at = arena_array(a, Node **, f->outputs.count + f->updates.count + 3);
    int count = find_roots(f, at), nodes = f->graph->count;
    Node **root = arena_array(a, Node *, count + 1);
    for (int i = 0; i < count; i++)
        root[i] = *at[i];
    Turns t = { .lift = { .arena = a, .to = graph_new(p->arena), .made = arena_array(a, Node *, nodes),
                          .lifted = arena_array(a, Lifted, nodes) },
                .from = f->graph, .live = graph_live(a, f->graph, root, count), .inside = graph_inside(a, f->graph),
                .turned = arena_array(a, bool, nodes), .known = arena_array(a, bool, nodes),
                .read = arena_array(a, Node *, nodes) };
    t.lift.to->loops = f->graph->loops;
    find_turned(&t);
    walk(&t);
    for (int i = 0; i < count; i++)
        *at[i] = t.lift.made[root[i]->id];
    f->graph = t.lift.to;
    arena_free(a);
}

/* The elaborator goes on in the new graphs: it adds the optimiser. */
void pass_turns(Program *p)
{
    for (int i = 0; i < p->funcs.count; i++) {
        Func *f = p->funcs.at[i];
        if (!has_turns(f))
            continue;
        lift_turns(p, f);
        for (int k = 0; k < p->build->works.count; k++)
            if (p->build->works.at[k]->func == f)
                p->build->works.at[k]->graph = f->graph;
    }
}
