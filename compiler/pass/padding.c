/* padding.c -- zeros around a tensor become tensors of zeros joined to it.
   In: a simplified graph; while rules apply, padding is easier to see through than joins.  Out: a graph
   without `pad`, so that later passes know one way only to make an array out of parts. */
#include "simplify.h"

static Node *zeros(Graph *to, const Shape *like, int axis, int64_t length)
{
    Shape s = *like;
    s.dim[axis] = length;
    return graph_constant(to, 0, &s);
}

static Node *joined(Graph *to, const Node *pad, Node *x)
{
    to->span = pad->span;
    for (int i = pad->shape.rank - 1; i >= 0; i--) {
        int64_t before = pad->attr.pad.before[i], after = pad->shape.dim[i] - before - x->shape.dim[i];
        Node *part[3];
        int count = 0;
        if (before)
            part[count++] = zeros(to, &x->shape, i, before);
        part[count++] = x;
        if (after)
            part[count++] = zeros(to, &x->shape, i, after);
        if (count > 1)
            x = graph_concat(to, count, part, i);
    }
    if (pad->name)
        graph_name(x, pad->name);
    return x;
}

Graph *join_padding(Arena *arena, const Graph *from, Node **roots, int count)
{
    Graph *to = graph_new(arena);
    Node **made = arena_array(arena, Node *, from->count);
    for (int i = 0; i < from->count; i++) {
        const Node *n = from->node[i];
        Node **in = arena_array(arena, Node *, n->args);
        for (int k = 0; k < n->args; k++)
            in[k] = made[n->in[k]->id];
        made[i] = n->op == OP_pad ? joined(to, n, in[0]) : graph_copy(to, n, in);
    }
    for (int i = 0; i < count; i++)
        roots[i] = made[roots[i]->id];
    return to;
}
