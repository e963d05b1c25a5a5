/* simplify_scan.c -- loops carry what they need, and no more.
   In: the loops of a round's old graph.  Out: which of their carried tensors no turn changes, and which count for
   nothing that stands behind the loop; the first become what they are at the start, the others go. */
#include "pass/simplify.h"

struct Carries {
    const Loop *loop;
    const Node *end;             /* one of its live scan nodes: all of them have its operands */
    int         count, kept;
    bool       *same, *needed;   /* by carried tensor */
    int        *number;          /* its new one; -1: gone */
    Carries    *next;
};

/* ---- what is needed ---- */

static bool marks(const Round *r, const Carries *c, bool *below)
{
    bool grows = false;
    for (int i = c->end->id; i-- > 0; ) {
        const Node *n = r->from->node[i];
        for (int k = 0; below[i] && op_info[n->op].cls != CLASS_SCAN && k < n->args; k++)
            below[n->in[k]->id] = true;
        if (below[i] && n->op == OP_carried && n->attr.loop.of == c->loop && !c->needed[n->attr.loop.which])
            grows = c->needed[n->attr.loop.which] = true;
    }
    return grows;
}

static void find_needed(const Round *r, Carries *c, const bool *live)
{
    bool *below = arena_array(r->arena, bool, r->from->count), grows = true;
    for (int i = c->end->id; i < r->from->count; i++) {
        const Node *n = r->from->node[i];
        if (live[i] && op_info[n->op].cls == CLASS_SCAN && n->attr.loop.of == c->loop)
            c->needed[n->attr.loop.which] = true;
    }
    while (grows) {
        for (int k = 0; k < c->count; k++)
            if (c->needed[k])
                below[c->end->in[c->count + k]->id] = true;
        grows = marks(r, c, below);
    }
}

/* A leaf that comes after all turns as it was: the value at the start stands before it in the graph. */
static bool is_same(const Carries *c, int k)
{
    const Node *first = c->end->in[k], *next = c->end->in[c->count + k];
    return next->op == OP_carried && next->attr.loop.of == c->loop && next->attr.loop.which == k && first->id < next->id;
}

static Carries *carries_of(const Round *r, const Loop *loop)
{
    Carries *c = r->carries;
    while (c && c->loop != loop)
        c = c->next;
    return c;
}

void find_carries(Round *r, const bool *live)
{
    for (int i = 0; i < r->from->count; i++) {
        const Node *n = r->from->node[i];
        if (!live[i] || op_info[n->op].cls != CLASS_SCAN || carries_of(r, n->attr.loop.of))
            continue;
        int count = n->args / 2;
        Carries *c = arena_new_of(r->arena, Carries);
        *c = (Carries){ n->attr.loop.of, n, count, 0, arena_array(r->arena, bool, count),
                        arena_array(r->arena, bool, count), arena_array(r->arena, int, count), r->carries };
        r->carries = c;
        find_needed(r, c, live);
        for (int k = 0; k < count; k++) {
            c->same[k] = is_same(c, k);
            c->number[k] = c->needed[k] && !c->same[k] ? c->kept++ : -1;
        }
    }
}

/* ---- rewriting ---- */

Node *rewrite_carried(Round *r, const Node *n)
{
    const Carries *c = carries_of(r, n->attr.loop.of);
    int which = n->attr.loop.which;
    if (!c || c->kept == c->count)
        return NULL;
    if (c->same[which])
        return made(r, c->end->in[which]);
    /* What is gone is still looked at by what is going. */
    return c->number[which] < 0 ? graph_constant(r->to, 0, &n->shape)
                                : loop_carried(r->to, n->attr.loop.of, c->number[which], &n->shape);
}

static Node *repeated(Round *r, const Node *first, const Shape *shape)
{
    Shape one = *shape;
    one.dim[0] = 1;
    return graph_broadcast(r->to, graph_reshape(r->to, made(r, first), &one), shape);
}

Node *rewrite_scan(Round *r, const Node *n)
{
    const Carries *c = carries_of(r, n->attr.loop.of);
    int which = n->attr.loop.which, count = 0;
    if (!c || c->kept == c->count)
        return NULL;
    if (c->same[which])
        return n->op == OP_loop ? made(r, n->in[which]) : repeated(r, n->in[which], &n->shape);
    Node **first = arena_array(r->arena, Node *, c->count), **next = arena_array(r->arena, Node *, c->count);
    for (int k = 0; k < c->count; k++)
        if (c->number[k] >= 0) {
            first[count] = made(r, n->in[k]);
            next[count++] = made(r, n->in[c->count + k]);
        }
    return loop_result(r->to, n->op, n->attr.loop.of, c->number[which], count, first, next);
}
