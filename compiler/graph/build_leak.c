/* build_leak.c -- the proof that nothing leaks.
   In: the value that each position of an ordered x is drawn from, or its likelihood.  Out: nothing, if position i
   depends on positions before i alone; otherwise one error at the layer that lets more through.
   The layer is found by walking from the result towards x along what sees too much: there is a first node whose
   operands see no more than they may. */
#include "build.h"

typedef struct {
    Build            *b;
    const Graph      *graph;
    const Node       *x;
    const FieldOrder *order;
    Depend           *d;         /* by node */
} Proof;

static Reach far(const Proof *p, const Node *n)
{
    return depend_widest(&p->d[n->id]);
}

static bool beyond_pixel(const Proof *p, const Node *n)
{
    Reach r = far(p, n), own = own_pixel(&p->d[n->id], p->order);
    return reach_compare(&r, &own) > 0 || is_backwards(&p->d[n->id]);
}

/* Does each channel see no more than the pixels before and the channels of x before the one it belongs to?  Its
   rows and columns have to be those of x, unless it sees no columns at all. */
static bool keeps_order(const Proof *p, const Node *n)
{
    const Depend *d = &p->d[n->id], *x = &p->d[p->x->id];
    int64_t c = order_channels(p->order), all = d->end[d->runs - 1], from = 0;
    const Reach rows = { 0, NOWHERE, 0 };
    Reach most = far(p, n);
    bool columns = reach_compare(&most, &rows) > 0;
    if (d->ordered && (d->scale[0] != 1 || d->size[1] != x->size[1]
                       || (columns && (d->scale[1] != 1 || d->size[2] != x->size[2]))))
        return false;
    for (int i = 0; i < d->runs; from = d->end[i++]) {
        Reach limit = { 0, 0, all % c ? 0 : from / (all / c) };
        if (reach_compare(&d->reach[i], &limit) > 0)
            return false;
    }
    return true;
}

/* ---- the culprit ------------------------------------------------------------------------ */

static const Node *furthest_operand(const Proof *p, const Node *n)
{
    const Node *best = NULL;
    for (int k = 0; k < n->args; k++) {
        Reach r = far(p, n->in[k]), most = best ? far(p, best) : (Reach){ NOWHERE, NOWHERE, 0 };
        if (reach_compare(&r, &most) > 0)
            best = n->in[k];
    }
    return best;
}

/* The first node that sees beyond its pixel. */
static const Node *first_beyond(const Proof *p, const Node *n)
{
    for (;;) {
        const Node *from = furthest_operand(p, n);
        if (!from || !beyond_pixel(p, from))
            return n;
        n = from;
    }
}

/* The first node whose channels cannot be told apart by the channels of x any more, as those of its operand can;
   NULL where they still can. */
static const Node *first_mixed(const Proof *p, const Node *n)
{
    int64_t c = order_channels(p->order);
    for (const Node *from; p->d[n->id].runs % c && (from = furthest_operand(p, n)); n = from)
        if (p->d[from->id].runs % c == 0)
            return n;
    return NULL;
}

/* The layer that reads x. */
static const Node *first_layer(const Proof *p, const Node *n)
{
    const Node *layer = n;
    for (const Node *from; (from = furthest_operand(p, n)); n = from)
        if (op_info[n->op].cls != CLASS_MAP && op_info[n->op].cls != CLASS_VIEW)
            layer = n;
    return layer;
}

static bool blame(const Proof *p, const Node *n)
{
    const char *x = p->order->name;
    const Node *mixed;
    if (beyond_pixel(p, n)) {
        n = first_beyond(p, n);
        const Node *from = furthest_operand(p, n);
        Reach seen = far(p, n), had = from ? far(p, from) : seen;
        int64_t c = order_channels(p->order);
        if (!mistake_at(p->b, n->span, "this layer leaks: it reads what sees %s, and makes what sees %s",
                        reach_text(p->b->arena, &had, c), reach_text(p->b->arena, &seen, c)))
            return false;
        if (op_info[n->op].cls == CLASS_ATTEND)
            hint("'causal: true' keeps attention to the positions up to its own");
        else
            hint("'see' keeps a layer to what comes before: 'see: A' if it reads '%s' itself, 'see: B' behind that", x);
    } else if ((mixed = first_mixed(p, n))) {
        if (!mistake_at(p->b, mixed->span, "this layer leaks: it mixes channels that stand for different channels of '%s'", x))
            return false;
        hint("'see: B' keeps them apart; in front of a gate, which splits them, 'parts: 2' does");
    } else {
        if (!mistake_at(p->b, first_layer(p, n)->span, "this layer leaks: it sees what is predicted from it, the same "
                        "position of '%s'", x))
            return false;
        hint("'see: A' leaves out a position itself");
    }
    return true;
}

/* ---- who asks --------------------------------------------------------------------------- */

void prove_fill(Build *b, const Fill *fill)
{
    const Graph *g = b->work->graph;
    Proof p = { b, g, fill->x, find_order(b, fill->name), depend_graph(b->arena, g, fill->x) };
    if (!keeps_order(&p, fill->draw) && blame(&p, fill->draw))
        note_at(fill->span, "here each position of '%s' is drawn from those before it", fill->name);
}

static Proof proof_so_far(Build *b, const Ordered *o)
{
    Graph *g = b->work->graph;
    Proof p = { b, g, o->leaf, o->order, arena_array(b->arena, Depend, g->count) };
    for (int k = 0; k < g->count; k++)
        p.d[k] = depends_of(o->depends, g, g->node[k]);
    return p;
}

bool blame_layer(Build *b, const Ordered *o, const Node *n)
{
    Proof p = proof_so_far(b, o);
    return blame(&p, n);
}

/* A step may have other likelihoods of x, an auto-encoder's say: those with a masked layer are judged. */
static bool is_masked(Build *b, Node *n)
{
    bool *live = graph_live(b->arena, b->work->graph, &n, 1);
    for (int i = 0; i < b->work->masked.count; i++)
        if (live[b->work->masked.at[i]->id])
            return true;
    return false;
}

void check_likelihood(Build *b, Span span, const Dist *d, const Node *x)
{
    for (int i = 0; i < b->work->ordered.count; i++) {
        const Ordered *o = b->work->ordered.at[i];
        if (o->leaf != x)
            continue;
        Proof p = proof_so_far(b, o);
        for (int k = 0; k < ast_count(d->family->item->kid[0]); k++) {
            Node *n = d->field[k].kind == VALUE_TENSOR ? d->field[k].tensor.node : NULL;
            if (n && !keeps_order(&p, n) && is_masked(b, n) && blame(&p, n))
                note_at(span, "here is the likelihood of each position of '%s' after those before it", o->order->name);
        }
    }
}
