/* whole.c -- classes that a product or a convolution reads become floats first.
   In: a simplified graph.  Out: the same, with a map between such an input and all that reads it.
   Invariant: maps convert whole numbers where they read them; a product reads floats from memory, and for
   it the map's value is stored. */
#include "simplify.h"

static const Node *behind_views(const Node *n)
{
    while (op_info[n->op].cls == CLASS_VIEW && n->args == 1)
        n = n->in[0];
    return n;
}

/* feeds[id]: an input of whole numbers that a product reads. */
static bool *find_fed(Arena *arena, const Graph *g)
{
    bool *feeds = arena_array(arena, bool, g->count);
    for (int i = 0; i < g->count; i++) {
        OpClass cls = op_info[g->node[i]->op].cls;
        for (int k = 0; (cls == CLASS_CONTRACT || cls == CLASS_CONV || cls == CLASS_ATTEND) && k < g->node[i]->args; k++) {
            const Node *n = behind_views(g->node[i]->in[k]);
            feeds[n->id] = n->op == OP_input && n->type == I32;
        }
    }
    return feeds;
}

Graph *widen_inputs(Arena *arena, const Graph *from, Node **roots, int count)
{
    Graph *to = graph_new(arena);
    Node **made = arena_array(arena, Node *, from->count);
    bool *feeds = find_fed(arena, from);
    for (int i = 0; i < from->count; i++) {
        const Node *n = from->node[i];
        Node **in = arena_array(arena, Node *, n->args);
        for (int k = 0; k < n->args; k++)
            in[k] = made[n->in[k]->id];
        to->span = n->span;
        made[i] = graph_copy(to, n, in);
        if (feeds[i])
            made[i] = graph_map(to, OP_stop, made[i], NULL, NULL);
    }
    for (int i = 0; i < count; i++)
        roots[i] = made[roots[i]->id];
    return to;
}
