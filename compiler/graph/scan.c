/* scan.c -- loops in the graph.
   In: a loop, its carried tensors' initial values and their values after a turn.  Out: the leaves that a body reads,
   the scan nodes that stand for what is there after the last turn, and which nodes are inside of which loop.
   A body stands in the same flat graph as everything else: its nodes are those that depend on the loop's turn or
   carried leaves, or draw in every turn.  What a body reads and does not depend on these is outside, and so made once.
   Invariant: no loop is inside of another, and only scan nodes read from a body what stands outside of it. */
#include "gmc.h"

Loop *loop_new(Graph *g, const char *name, Span span, int64_t turns)
{
    Loop *loop = arena_new_of(g->arena, Loop);
    *loop = (Loop){ .name = name, .span = span, .turns = turns, .id = g->loops++ };
    return loop;
}

Node *loop_turn(Graph *g, Loop *loop)
{
    return graph_add(g, OP_turn, &(Shape){ .rank = 0 }, 0, NULL, &(Attr){ .loop = { .of = loop } });
}

Node *loop_carried(Graph *g, Loop *loop, int which, const Shape *shape)
{
    return graph_add(g, OP_carried, shape, 0, NULL, &(Attr){ .loop = { loop, which } });
}

Node *loop_result(Graph *g, Op op, Loop *loop, int which, int count, Node *const *first, Node *const *next)
{
    Node **in = arena_array(g->arena, Node *, 2 * count);
    for (int i = 0; i < count; i++) {
        in[i] = first[i];
        in[count + i] = next[i];
    }
    return graph_add(g, op, NULL, 2 * count, in, &(Attr){ .loop = { loop, which } });
}

const char *scan_shape(Op op, int args, Node *const *in, const Attr *attr, Shape *out)
{
    int count = args / 2, which = attr->loop.which;
    if (args % 2 || which < 0 || which >= count)
        return "a loop has an initial and a next value for each tensor that it carries";
    for (int i = 0; i < count; i++)
        if (!shape_equal(&in[i]->shape, &in[count + i]->shape))
            return "a tensor that a loop carries keeps its shape";
    *out = in[which]->shape;
    if (op == OP_loop)
        return NULL;
    if (out->rank == MAX_RANK)
        return "a tensor has at most 8 axes";
    for (int i = out->rank++; i > 0; i--)
        out->dim[i] = out->dim[i - 1];
    out->dim[0] = attr->loop.of->turns;
    return NULL;
}

/* The loop that makes a leaf anew in each of its turns. */
static Loop *leaf_loop(const Node *n)
{
    if (n->op == OP_turn || n->op == OP_carried)
        return n->attr.loop.of;
    if (n->op == OP_input)
        return n->attr.input.loop;
    return n->op == OP_normal || n->op == OP_uniform ? n->attr.random.loop : NULL;
}

Loop **graph_inside(Arena *arena, const Graph *g)
{
    Loop **inside = arena_array(arena, Loop *, g->count + 1);
    for (int i = 0; i < g->count; i++) {
        const Node *n = g->node[i];
        inside[i] = leaf_loop(n);
        for (int k = 0; k < n->args && op_info[n->op].cls != CLASS_SCAN && !inside[i]; k++)
            inside[i] = inside[n->in[k]->id];
    }
    return inside;
}

int64_t loop_draws(const Loop *loop, int64_t turn)
{
    return loop->backwards ? loop->turns - 1 - turn : turn;
}

void loops_verify(const Graph *g)
{
    Arena *arena = arena_new();
    Loop **inside = graph_inside(arena, g);
    for (int i = 0; i < g->count; i++) {
        const Node *n = g->node[i];
        bool scan = op_info[n->op].cls == CLASS_SCAN;
        for (int k = 0; k < n->args; k++) {
            Loop *of = inside[n->in[k]->id];
            if (scan && of && (of != n->attr.loop.of || k < n->args / 2))
                fatal("node %d: operand %d of a loop is inside of %s", i, k, of->name);
            if (!scan && of && of != inside[i])
                fatal("node %d: it is inside of %s and of %s", i, of->name, inside[i]->name);
        }
        if (n->op == OP_carried && n->type != F32)
            fatal("node %d: a loop carries numbers", i);
    }
    arena_free(arena);
}
