/* sampler.c -- 'fill x with draw M(x)' -> parts that run once, per row, per pixel and per channel.
   In: the graph of M and its dependency analysis.  Out: the sampler's parts in the order in which they run,
   each a function with a graph of its own, and what they keep for one another; and the naive form, which is
   the whole of M, once for every position.
   Invariant: a value is made at the first turn at which all it may depend on is there, from the same operands
   in the same order as in the whole; so both forms draw the same bits. */
#include "pass/sampler.h"

#include <string.h>

/* ---- when ---- */

bool needs_x(const Cut *c, const Node *n)
{
    return depend_widest(&c->dep[n->id]).row > NOWHERE / 2;
}

void give_up(Cut *c, const Node *n, const char *why)
{
    if (c->fill->why)
        return;
    c->fill->why = why;
    c->fill->at = n->span;
}

/* The turn at which everything within the reach is there. */
static bool turn_of_reach(Reach r, int64_t channels, Slot *s)
{
    const Reach above = { 0, NOWHERE, 0 }, before = { 0, 0, 0 }, row = { 1, NOWHERE, 0 };
    if (r.row <= NOWHERE / 2)
        s->turn = TURN_ONCE;
    else if (reach_compare(&r, &above) <= 0)
        s->turn = TURN_ROW;
    else if (reach_compare(&r, &before) <= 0)
        s->turn = TURN_PIXEL;
    else if (r.row == 0 && r.col == 0 && r.channel <= channels)
        s->turn = TURN_PIXEL, s->channel = (int)r.channel;
    else if (r.row == 0 && r.col == 1 && r.channel == 0)
        s->turn = TURN_PIXEL, s->channel = (int)channels;
    else if (reach_compare(&r, &row) <= 0)
        s->turn = TURN_ROW_END;
    else
        return false;
    return true;
}

Slot slot_of(const Cut *c, const Node *n, int run)
{
    const Depend *d = &c->dep[n->id];
    Slot s = { .turn = TURN_NAIVE, .period = { 1, 1 } };
    if (!d->ordered || !turn_of_reach(d->reach[run], c->fill->size[2], &s))
        return s;
    if (s.turn == TURN_ONCE && needs_x(c, n))    /* channels that stand beside others are made row by row with them */
        s.turn = TURN_ROW;
    for (int i = 0; i < 2; i++)
        s.period[i] = d->size[i + 1] == 1 ? c->fill->size[i] : d->scale[i];
    if (s.period[0] < 1 || s.period[1] < 1)
        s.turn = TURN_NAIVE;
    if (s.turn != TURN_PIXEL)
        s.period[1] = 1;
    s.stage = c->stage[n->id] ? c->stage[n->id][run] : 0;
    return s;
}

/* Whether a value at a position reads its operand at others, too: it then waits until the operand is kept. */
static bool reads_around(const Node *n, const Depend *d)
{
    if (n->op == OP_reshape && enlarged(n))
        return true;
    if (n->op == OP_conv)
        return n->attr.conv.kernel[0] > 1 || n->attr.conv.kernel[1] > 1 || n->attr.conv.before[0] || n->attr.conv.before[1]
            || n->attr.conv.stride[0] > 1 || n->attr.conv.stride[1] > 1;
    bool moves = false;
    for (int a = 0; a < 3 && a < n->shape.rank && d->ordered; a++)
        moves = moves || (n->op == OP_slice && n->shape.dim[a] != n->in[0]->shape.dim[a])
             || (n->op == OP_pad && n->shape.dim[a] != n->in[0]->shape.dim[a]);
    return moves;
}

/* The stage of a value that reads this operand, or what the operand is a view of. */
static int stage_after(const Cut *c, const Node *n, int run, const Node *operand, bool around)
{
    Slot s = slot_of(c, n, run);
    int stage = 0;
    for (int r = 0; r < c->dep[operand->id].runs; r++) {
        Slot o = slot_of(c, operand, r);
        bool apart = around || o.period[0] != s.period[0] || o.period[1] != s.period[1];
        if (o.turn == s.turn && o.channel == s.channel && o.stage + apart > stage)
            stage = o.stage + apart;
    }
    bool view = op_info[operand->op].cls == CLASS_VIEW && (around || reads_around(operand, &c->dep[operand->id]));
    for (int i = 0; i < operand->args && view; i++) {
        int below = needs_x(c, operand->in[i]) ? stage_after(c, n, run, operand->in[i], true) : 0;
        stage = below > stage ? below : stage;
    }
    return stage;
}

static void find_stages(Cut *c)
{
    const Graph *g = c->f->graph;
    bool *live = graph_live(c->p->arena, g, &c->fill->draw, 1);
    c->stage = arena_array(c->p->arena, int *, g->count);
    for (int i = 0; i < g->count; i++) {
        const Node *n = g->node[i];
        int *stage = arena_array(c->p->arena, int, c->dep[i].runs + 1);
        for (int run = 0; live[i] && run < c->dep[i].runs; run++)
            for (int a = 0; a < n->args; a++) {
                int after = needs_x(c, n->in[a]) ? stage_after(c, n, run, n->in[a], reads_around(n, &c->dep[i])) : 0;
                stage[run] = after > stage[run] ? after : stage[run];
            }
        c->stage[i] = stage;
    }
}

/* ---- parts ---- */

static Func *new_part(Cut *c, Turn turn)
{
    Func *f = arena_new_of(c->p->arena, Func);
    *f = (Func){ .kind = FUNC_PART, .name = c->f->name, .span = c->f->span, .graph = graph_new(c->p->arena),
                 .batch = c->f->batch, .counted = c->f->counted, .turn = turn, .period = { 1, 1 } };
    for (int i = 0; i < c->f->inputs.count; i++)
        vec_push(c->p->arena, &f->inputs, c->f->inputs.at[i]);
    return f;
}

bool is_part(const Part *p, const Slot *s)
{
    const Func *f = p->func;
    return f->turn == s->turn && f->channel == s->channel && f->stage == s->stage && f->period[0] == s->period[0]
        && f->period[1] == s->period[1];
}

Part *part_at(Cut *c, const Slot *s)
{
    for (int i = 0; i < c->parts.count; i++)
        if (is_part(c->parts.at[i], s))
            return c->parts.at[i];
    Part *part = arena_new_of(c->p->arena, Part);
    part->func = new_part(c, s->turn);
    part->func->channel = s->channel;
    part->func->stage = s->stage;
    memcpy(part->func->period, s->period, sizeof s->period);
    vec_push(c->p->arena, &c->parts, part);
    return part;
}

/* Whether the value of this slot is there when the part runs; x itself is drawn at the end of a channel's turn. */
bool runs_before(const Cut *c, const Node *n, const Slot *s, const Part *p)
{
    const Func *f = p->func;
    if (s->turn != f->turn)
        return s->turn < f->turn;
    if (n == c->fill->x)
        return s->channel <= f->channel;
    return s->channel != f->channel ? s->channel < f->channel : s->stage < f->stage;
}

static bool runs_after(const Func *a, const Func *b)
{
    if (a->turn != b->turn)
        return a->turn > b->turn;
    if (a->channel != b->channel)
        return a->channel > b->channel;
    if (a->stage != b->stage)
        return a->stage > b->stage;
    return a->period[0] > b->period[0] || (a->period[0] == b->period[0] && a->period[1] > b->period[1]);
}

static void order_parts(Cut *c)
{
    Fill *fill = c->fill;
    for (int i = 0; i < c->parts.count; i++) {
        Func *f = c->parts.at[i]->func;
        if (!f->outputs.count)
            continue;
        vec_push(c->p->arena, &fill->parts, f);
        for (int k = fill->parts.count - 1; k > 0 && runs_after(fill->parts.at[k - 1], f); k--) {
            fill->parts.at[k] = fill->parts.at[k - 1];
            fill->parts.at[k - 1] = f;
        }
    }
}

/* ---- what is drawn ---- */

/* Each run of channels of the draw becomes those channels of x, in this tensor. */
void keep_draws(Cut *c, Keep *keep)
{
    const Node *d = c->fill->draw;
    const Depend *dep = &c->dep[d->id];
    for (int run = 0; run < dep->runs; run++) {
        Slot s = slot_of(c, d, run);
        int64_t begin = run ? dep->end[run - 1] : 0;
        if (s.turn == TURN_ROW)              /* what only rows above decide is still drawn pixel by pixel */
            s = (Slot){ TURN_PIXEL, { 1, 1 }, 0, 0 };
        if (s.turn != TURN_PIXEL) {
            give_up(c, d, "the draw does not follow the order");
            return;
        }
        Part *part = part_at(c, &s);
        Node *n = value_at(c, part, d, begin, dep->end[run], dep);
        if (c->fill->why)
            return;
        leave_for_later(part, keep->name, n, keep, begin, dep->end[run] - begin);
    }
}

static void make_naive(Cut *c)
{
    Fill *fill = c->fill;
    Keep *drawn = arena_new_of(c->p->arena, Keep);
    *drawn = *fill->tensor;
    drawn->name = arena_printf(c->p->arena, "%s_drawn", fill->name);
    fill->drawn = drawn;
    fill->naive = new_part(c, TURN_NAIVE);
    fill->naive->graph = c->f->graph;
    Region *to = arena_new_of(c->p->arena, Region);
    to->keep = drawn;
    vec_push(c->p->arena, &fill->naive->outputs, (Port){ drawn->name, fill->draw, to });
}

/* Both forms start from one graph that is as simple as it gets, so that they do the same to each number. */
static void simplify_whole(Program *p, Func *f)
{
    int count = 0;
    Node **roots = arena_array(p->arena, Node *, f->outputs.count + 2);
    for (int i = 0; i < f->outputs.count; i++)
        roots[count++] = f->outputs.at[i].node;
    roots[count++] = f->fill->draw;
    roots[count++] = f->fill->x;
    f->graph = graph_simplify(p->arena, f->graph, roots, count);
    f->fill->x = roots[--count];
    f->fill->draw = roots[--count];
    for (int i = 0; i < f->outputs.count; i++)
        f->outputs.at[i].node = roots[i];
}

void cut_sampler(Program *p, Func *f)
{
    simplify_whole(p, f);
    Cut c = { .p = p, .f = f, .fill = f->fill, .dep = depend_graph(p->arena, f->graph, f->fill->x) };
    static const Slot once = { TURN_ONCE, { 1, 1 }, 0, 0 };
    find_stages(&c);
    c.once = part_at(&c, &once);
    keep_draws(&c, f->fill->tensor);
    keep_values(&c);
    make_naive(&c);
    if (f->fill->why)
        f->fill->keeps.count = 0;
    else
        order_parts(&c);
    vec_push(p->arena, &f->fill->keeps, f->fill->tensor);
    vec_push(p->arena, &f->fill->keeps, f->fill->drawn);
}

/* Parts stand before the sampler they belong to, so that they are emitted before it. */
void pass_depend(Program *p)
{
    Vec(Func *) all = { 0 };
    for (int i = 0; i < p->funcs.count; i++) {
        Func *f = p->funcs.at[i];
        if (f->fill) {
            cut_sampler(p, f);
            for (int k = 0; k < f->fill->parts.count; k++)
                vec_push(p->arena, &all, f->fill->parts.at[k]);
            vec_push(p->arena, &all, f->fill->naive);
        }
        vec_push(p->arena, &all, f);
    }
    p->funcs.count = 0;
    for (int i = 0; i < all.count; i++)
        vec_push(p->arena, &p->funcs, all.at[i]);
}
