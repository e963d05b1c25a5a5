/* cut.c -- functions with loops -> stages.
   In: graphs in which the bodies of loops stand beside everything else.  Out: for K loops 2 K stages and what is left
   as the function itself: what runs before the first loop, its body, what runs between, the next body ... each with a
   graph of its own.  What passes from one to another is kept: one stage leaves it, others read it as a leaf.
   A value outside of all loops is made as late as it can be, so that little is kept; constants, parameters, inputs and
   views are not kept but looked at again.
   Invariant: a stage reads only what earlier stages left, and a body besides these what its own last turn left. */
#include "gmc.h"

#include <string.h>

typedef struct { Func *func; Node **made; } Stage;       /* made: by node of the whole */

typedef struct { Loop *loop; int count; Keep **carried, **history; } Carried;

typedef struct {
    Program     *p;
    Func        *f;
    const Graph *g;
    bool        *live, *scalar;
    Loop       **inside;
    int         *stage;          /* by node */
    Keep       **kept;           /* by node: where later stages find it, or NULL */
    Vec(Carried) loops;          /* in the order in which they run */
    Stage       *at;             /* by stage */
} Cut;

/* ---- which loops, and when ---- */

static int loop_number(const Cut *c, const Loop *loop)
{
    int k = 0;
    while (k < c->loops.count && c->loops.at[k].loop != loop)
        k++;
    return k;
}

static bool is_scan(const Node *n) { return op_info[n->op].cls == CLASS_SCAN; }

static Node **roots_of(Cut *c, int *count)
{
    const Func *f = c->f;
    Node **root = arena_array(c->p->arena, Node *, f->outputs.count + f->updates.count + 1);
    *count = 0;
    for (int i = 0; i < f->outputs.count; i++)
        root[(*count)++] = f->outputs.at[i].node;
    for (int i = 0; i < f->updates.count; i++)
        root[(*count)++] = f->updates.at[i].node;
    if (f->loss)
        root[(*count)++] = f->loss;
    return root;
}

/* A loop's results stand behind all that it reads: so the order of their first ones is one in which loops can run. */
static void find_loops(Cut *c)
{
    for (int i = 0; i < c->g->count; i++) {
        const Node *n = c->g->node[i];
        if (!c->live[i] || !is_scan(n))
            continue;
        int k = loop_number(c, n->attr.loop.of), count = n->args / 2;
        if (k == c->loops.count)
            vec_push(c->p->arena, &c->loops, (Carried){ n->attr.loop.of, count, arena_array(c->p->arena, Keep *, count),
                                                        arena_array(c->p->arena, Keep *, count) });
    }
}

static void find_scalars(Cut *c)
{
    for (int i = 0; i < c->g->count; i++) {
        const Node *n = c->g->node[i];
        bool same = n->op == OP_constant || n->op == OP_step || op_info[n->op].cls == CLASS_MAP || n->op == OP_reshape
            || n->op == OP_broadcast;
        for (int a = 0; a < n->args; a++)
            same = same && c->scalar[n->in[a]->id];
        c->scalar[i] = same;
    }
}

/* Bodies have odd numbers. Everything else is made where the first of those who read it needs it. */
static void find_stages(Cut *c)
{
    int last = 2 * c->loops.count;
    for (int i = 0; i < c->g->count; i++)
        c->stage[i] = last;
    for (int i = c->g->count; i-- > 0;) {
        const Node *n = c->g->node[i];
        int here = c->stage[i];
        if (c->inside[i])
            here = 2 * loop_number(c, c->inside[i]);
        if (is_scan(n))
            here = 2 * loop_number(c, n->attr.loop.of);
        for (int a = 0; c->live[i] && a < n->args; a++)
            if (here < c->stage[n->in[a]->id])
                c->stage[n->in[a]->id] = here;
        if (c->inside[i])
            c->stage[i] = here + 1;
    }
}

/* ---- what is kept ---- */

static Keep *new_keep(Cut *c, const char *name, const Shape *shape)
{
    Keep *k = arena_new_of(c->p->arena, Keep);
    *k = (Keep){ .name = name, .shape = *shape, .period = { 1, 1 } };
    vec_push(c->p->arena, &c->f->keeps, k);
    return k;
}

static const char *name_of(const Node *n) { return n->name ? n->name : op_info[n->op].name; }

static Node *kept_leaf(Cut *c, int s, const Shape *shape, Region r)
{
    return graph_add(c->at[s].func->graph, OP_kept, shape, 0, NULL, &(Attr){ .kept = r });
}

static void leave(Cut *c, int s, Node *n, Region r)
{
    Region *to = arena_new_of(c->p->arena, Region);
    *to = r;
    vec_push(c->p->arena, &c->at[s].func->outputs, (Port){ r.keep->name, n, to });
}

static Node *value_at(Cut *c, int s, const Node *n);

static Keep *keep_of(Cut *c, const Node *n)
{
    if (is_scan(n)) {
        const Carried *l = &c->loops.at[loop_number(c, n->attr.loop.of)];
        return (n->op == OP_loop ? l->carried : l->history)[n->attr.loop.which];
    }
    if (!c->kept[n->id]) {
        c->kept[n->id] = new_keep(c, name_of(n), &n->shape);
        leave(c, c->stage[n->id], value_at(c, c->stage[n->id], n), (Region){ .keep = c->kept[n->id] });
    }
    return c->kept[n->id];
}

/* ---- rows of what is kept, one for each turn ---- */

/* The value of a number that depends on nothing but the turn; *known becomes false where it depends on more. */
static double turn_value(const Node *n, double turn, bool *known)
{
    double in[3] = { 0 };
    if (n->op == OP_turn)
        return turn;
    if (n->op == OP_constant)
        return n->attr.value;
    if (n->op == OP_reshape || n->op == OP_broadcast)
        return turn_value(n->in[0], turn, known);
    if (n->op == OP_gather && n->in[0]->op == OP_table && shape_size(&n->shape) == 1) {
        double at = turn_value(n->in[1], turn, known);
        return *known && at >= 0 && at < (double)n->in[0]->shape.dim[0] ? n->in[0]->attr.table[(int64_t)at] : 0;
    }
    *known = *known && op_info[n->op].cls == CLASS_MAP;
    for (int a = 0; a < n->args && *known; a++)
        in[a] = turn_value(n->in[a], turn, known);
    return *known ? op_value(n->op, in[0], in[1], in[2]) : 0;
}

/* Whether the row that is picked is slot + by_turn * turn, and always there. */
static bool picks_by_turn(const Cut *c, const Node *pick, Region *r)
{
    const Node *at = pick->in[1];
    const Loop *loop = c->inside[pick->id];
    bool good = shape_size(&at->shape) == 1;
    double first = good ? turn_value(at, 0, &good) : 0, step = good && loop->turns > 1 ? turn_value(at, 1, &good) - first : 0;
    for (int64_t turn = 0; good && turn < loop->turns; turn++) {
        double row = turn_value(at, (double)turn, &good);
        good = good && row == first + step * (double)turn && row >= 0 && row < (double)pick->in[0]->shape.dim[0];
    }
    r->slot = (int64_t)first;
    r->by_turn = (int64_t)step;
    return good && (double)r->slot == first && (double)r->by_turn == step;
}

/* A gather by the turn of what is kept looks at one row, where it lies; NULL where that is not so. */
static Node *row_of_turn(Cut *c, int s, const Node *n)
{
    Region r = { 0 };
    if (n->op != OP_gather || !c->inside[n->id])
        return NULL;
    const Node *table = n->in[0];
    while (table->op == OP_reshape)
        table = table->in[0];
    if (c->inside[table->id] || op_info[table->op].cls == CLASS_LEAF || c->scalar[table->id] || !picks_by_turn(c, n, &r))
        return NULL;
    r.keep = keep_of(c, table);
    return kept_leaf(c, s, &n->shape, r);
}

/* ---- stages ---- */

static bool is_draw(const Node *n) { return n->op == OP_normal || n->op == OP_uniform; }

/* Whether a stage that reads n has it itself, as a leaf or as a view of something. */
static bool looks_again(const Cut *c, const Node *n)
{
    if (op_info[n->op].cls == CLASS_LEAF)
        return !is_draw(n);
    if (n->op == OP_permute || n->op == OP_slice || n->op == OP_pad) {
        const Node *base = n->in[0];
        return op_info[base->op].cls == CLASS_LEAF && !is_draw(base);
    }
    return c->scalar[n->id] || n->op == OP_reshape || n->op == OP_broadcast;
}

static Node *copy_at(Cut *c, int s, const Node *n)
{
    Node **in = arena_array(c->p->arena, Node *, n->args + 1);
    for (int a = 0; a < n->args; a++)
        in[a] = value_at(c, s, n->in[a]);
    c->at[s].func->graph->span = n->span;
    return graph_copy(c->at[s].func->graph, n, in);
}

static Node *make_at(Cut *c, int s, const Node *n)
{
    Graph *to = c->at[s].func->graph;
    to->span = n->span;
    Node *row = row_of_turn(c, s, n);
    if (row)
        return row;
    if (n->op == OP_carried)
        return kept_leaf(c, s, &n->shape, (Region){ .keep = c->loops.at[s / 2].carried[n->attr.loop.which] });
    if (!is_scan(n) && (c->stage[n->id] == s || looks_again(c, n)))
        return copy_at(c, s, n);
    return kept_leaf(c, s, &n->shape, (Region){ .keep = keep_of(c, n) });
}

/* The value of n in the graph of stage s, which is not before the one that makes it. */
static Node *value_at(Cut *c, int s, const Node *n)
{
    Node **made = &c->at[s].made[n->id];
    if (!*made) {
        *made = make_at(c, s, n);
        if (n->name)
            graph_name(*made, n->name);
    }
    return *made;
}

static Func *new_stage(Cut *c, const Loop *loop)
{
    const Func *f = c->f;
    Func *stage = arena_new_of(c->p->arena, Func);
    *stage = (Func){ .kind = FUNC_STAGE, .name = f->name, .span = f->span, .batch = loop && loop->rows ? loop->rows : f->batch, .counted = f->counted,
                     .of = f, .loop = loop };
    for (int i = 0; i < f->inputs.count; i++)
        vec_push(c->p->arena, &stage->inputs, f->inputs.at[i]);
    return stage;
}

static const Node *scan_of(const Cut *c, const Loop *loop, Op op, int which)
{
    for (int i = 0; i < c->g->count; i++) {
        const Node *n = c->g->node[i];
        if (c->live[i] && is_scan(n) && n->attr.loop.of == loop && (op == OP_COUNT || n->op == op)
            && (which < 0 || n->attr.loop.which == which))
            return n;
    }
    return NULL;
}

/* What the programmer calls a carried tensor: as it is after a turn, or at the start. */
static const char *carried_name(const Node *any, int which)
{
    const Node *next = any->in[any->args / 2 + which], *first = any->in[which];
    return next->name ? next->name : first->name ? first->name : "carried";
}

/* Before the loop its tensors get their initial values ... */
static void leave_first(Cut *c, int s, const Carried *l)
{
    const Node *any = scan_of(c, l->loop, OP_COUNT, -1);
    for (int w = 0; w < l->count; w++) {
        l->carried[w] = new_keep(c, carried_name(any, w), &any->in[w]->shape);
        leave(c, s, value_at(c, s, any->in[w]), (Region){ .keep = l->carried[w] });
    }
}

/* ... and in each turn the next ones; where a history is wanted, the old one goes there. */
static void leave_next(Cut *c, int s, const Carried *l)
{
    const Node *any = scan_of(c, l->loop, OP_COUNT, -1);
    for (int w = 0; w < l->count; w++) {
        Node *next = value_at(c, s, any->in[l->count + w]);
        Node *old = kept_leaf(c, s, &next->shape, (Region){ .keep = l->carried[w] });
        const Node *history = scan_of(c, l->loop, OP_history, w);
        if (history) {
            l->history[w] = new_keep(c, arena_printf(c->p->arena, "%s_history", l->carried[w]->name), &history->shape);
            leave(c, s, old, (Region){ .keep = l->history[w], .by_turn = 1 });
        }
        if (next != old)
            leave(c, s, next, (Region){ .keep = l->carried[w] });
    }
}

static void build_stage(Cut *c, int s, Func *func)
{
    func->graph = graph_new(c->p->arena);
    c->at[s] = (Stage){ func, arena_array(c->p->arena, Node *, c->g->count + 1) };
    for (int i = 0; i < c->g->count; i++)
        if (c->live[i] && c->stage[i] == s && !is_scan(c->g->node[i]) && op_info[c->g->node[i]->op].cls != CLASS_LEAF)
            value_at(c, s, c->g->node[i]);
}

static void replace_roots(Cut *c, int s)
{
    Func *f = c->f;
    for (int i = 0; i < f->outputs.count; i++)
        f->outputs.at[i].node = value_at(c, s, f->outputs.at[i].node);
    for (int i = 0; i < f->updates.count; i++)
        f->updates.at[i].node = value_at(c, s, f->updates.at[i].node);
    f->loss = f->loss ? value_at(c, s, f->loss) : NULL;
}

static void cut_func(Program *p, Func *f)
{
    int count = f->graph->count;
    Cut c = { .p = p, .f = f, .g = f->graph, .inside = graph_inside(p->arena, f->graph),
              .scalar = arena_array(p->arena, bool, count + 1), .stage = arena_array(p->arena, int, count + 1),
              .kept = arena_array(p->arena, Keep *, count + 1) };
    Node **root = roots_of(&c, &count);
    c.live = graph_live(p->arena, c.g, root, count);
    find_loops(&c);
    if (!c.loops.count)
        return;
    find_scalars(&c);
    find_stages(&c);
    int last = 2 * c.loops.count;
    c.at = arena_array(p->arena, Stage, last + 1);
    for (int s = 0; s < last; s++) {
        build_stage(&c, s, new_stage(&c, s % 2 ? c.loops.at[s / 2].loop : NULL));
        (s % 2 ? leave_next : leave_first)(&c, s, &c.loops.at[s / 2]);
    }
    build_stage(&c, last, f);
    replace_roots(&c, last);
    for (int s = 0; s < last; s++)
        if (c.at[s].func->outputs.count)
            vec_push(p->arena, &f->stages, c.at[s].func);
}

/* Stages stand before the function they belong to, so that they are emitted before it. */
void pass_cut(Program *p)
{
    Vec(Func *) all = { 0 };
    for (int i = 0; i < p->funcs.count; i++) {
        Func *f = p->funcs.at[i];
        cut_func(p, f);
        for (int s = 0; s < f->stages.count; s++)
            vec_push(p->arena, &all, f->stages.at[s]);
        vec_push(p->arena, &all, f);
    }
    p->funcs.count = 0;
    for (int i = 0; i < all.count; i++)
        vec_push(p->arena, &p->funcs, all.at[i]);
}
