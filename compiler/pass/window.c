/* window.c -- what parts of a sampler keep for later turns, and how these look at it.
   In: a value that is needed where it is not made.  Out: a leaf of the reading part, and a tensor kept:
   of a value that grows with x the latest rows, with zeros around them, as many as the readers look back to;
   of one that does not need x all of it, made once.
   Invariant: what lies outside of a value's grid is zero, as it is for the convolutions that look there. */
#include "pass/sampler.h"

#include <string.h>

static Node *nothing(Part *p)
{
    return graph_constant(p->func->graph, 0, &(Shape){ .rank = 0 });
}

static int64_t inner_size(const Shape *s, int axis)
{
    int64_t size = 1;
    for (int a = axis; a < s->rank; a++)
        size *= s->dim[a];
    return size;
}

void leave_for_later(Part *p, const char *name, Node *n, Keep *keep, int64_t channel, int64_t count)
{
    Graph *g = p->func->graph;
    Region *to = arena_new_of(g->arena, Region);
    *to = (Region){ .keep = keep, .channel = channel };
    if (keep->grid && p->func->turn != TURN_ONCE) {
        int64_t images = keep->shape.dim[0];
        n = graph_reshape(g, n, &(Shape){ 4, { images, 1, shape_size(&n->shape) / images / count, count } });
    }
    vec_push(g->arena, &p->func->outputs, (Port){ name, n, to });
}

static const char *value_name(const Node *n)
{
    return n->name ? n->name : n->op == OP_var ? n->attr.var->name : op_info[n->op].name;
}

static Kept *find_kept(Cut *c, const Node *n, bool grid, bool turned)
{
    for (int i = 0; i < c->kept.count; i++)
        if (c->kept.at[i].node == n && c->kept.at[i].grid == grid && c->kept.at[i].turned == turned)
            return &c->kept.at[i];
    Keep *keep = arena_new_of(c->p->arena, Keep);
    keep->name = value_name(n);
    keep->grid = grid;
    vec_push(c->p->arena, &c->kept, (Kept){ n, grid, turned, keep });
    vec_push(c->p->arena, &c->fill->keeps, keep);
    return &c->kept.at[c->kept.count - 1];
}

static Node *kept_leaf(Part *p, Keep *keep, const Shape *shape, Extent e, int64_t channel)
{
    Attr attr = { .kept = { .keep = keep, .row = e.row, .col = e.col, .channel = channel } };
    return graph_add(p->func->graph, OP_kept, shape, 0, NULL, &attr);
}

/* ---- what does not need x ---- */

static Node *copied(Cut *c, Part *p, const Node *n)
{
    for (int i = 0; i < p->whole.count; i++)
        if (p->whole.at[i].node == n)
            return p->whole.at[i].made;
    Node **in = arena_array(c->p->arena, Node *, n->args + 1);
    for (int i = 0; i < n->args; i++)
        in[i] = copied(c, p, n->in[i]);
    p->func->graph->span = n->span;
    Node *made = graph_copy(p->func->graph, n, in);
    if (n->name)
        graph_name(made, n->name);
    vec_push(c->p->arena, &p->whole, (Made){ n, 0, 0, made });
    return made;
}

/* A parameter or table, looked at in another shape: every part can read it where it is. */
static bool is_stored(const Node *n)
{
    while (op_info[n->op].cls == CLASS_VIEW && n->op != OP_concat && n->op != OP_pad)
        n = n->in[0];
    return n->op == OP_var || n->op == OP_table || n->op == OP_constant;
}

Node *whole_value(Cut *c, Part *p, const Node *n, bool turned)
{
    if (p == c->once || is_stored(n)) {
        Node *made = copied(c, p, n);
        return turned ? graph_transpose(p->func->graph, made) : made;
    }
    Kept *k = find_kept(c, n, false, turned);
    if (!k->keep->shape.rank) {
        Node *made = copied(c, c->once, n);
        made = turned ? graph_transpose(c->once->func->graph, made) : made;
        k->keep->shape = made->shape;
        leave_for_later(c->once, k->keep->name, made, k->keep, 0, 0);
    }
    return kept_leaf(p, k->keep, &k->keep->shape, (Extent){ 0, 0, 0, 0 }, 0);
}

static bool alike_everywhere(const Node *n)
{
    return n->shape.rank >= 3 && n->shape.dim[1] == 1 && n->shape.dim[2] == 1;
}

/* The same value with one row and one column, if all positions are alike; else NULL. */
static Node *thinned(Cut *c, const Node *n)
{
    Graph *g = c->once->func->graph;
    Node *in[3] = { NULL };
    Shape s = n->shape;
    if (n->shape.rank < 3)
        return NULL;
    if (alike_everywhere(n))
        return copied(c, c->once, n);
    s.dim[1] = s.dim[2] = 1;
    if (n->op == OP_constant)
        return graph_constant(g, n->attr.value, &s);
    if (n->op != OP_broadcast && op_info[n->op].cls != CLASS_MAP)
        return NULL;
    for (int i = 0; i < n->args; i++) {
        in[i] = thinned(c, n->in[i]);
        if (!in[i])
            return NULL;
    }
    g->span = n->span;
    return n->op == OP_broadcast ? graph_broadcast(g, in[0], &s) : graph_map(g, n->op, in[0], in[1], in[2]);
}

/* A draw of this position: numbered as in the whole, so that both forms draw the same. */
static Node *draw_here(Part *p, const Node *n, const Depend *like, int64_t lo, const Shape *shape)
{
    Attr attr = n->attr;
    int64_t channels = inner_size(&n->shape, lead_axes(&n->shape, like));
    attr.random.image = like->size[1] * like->size[2] * channels;
    attr.random.channel = lo;
    attr.random.channels = channels;
    return graph_add(p->func->graph, n->op, shape, 0, NULL, &attr);
}

static Node *kept_once(Cut *c, Part *p, const Node *n, const Depend *like, int64_t lo, int64_t hi, const Shape *shape)
{
    Kept *k = find_kept(c, n, true, false);
    int lead = lead_axes(&n->shape, like);
    if (!k->keep->shape.rank) {
        k->keep->shape = shape_of(4, (int64_t[]){ like->size[0], like->size[1], like->size[2], inner_size(&n->shape, lead) });
        k->keep->rows = like->size[1];
        for (int i = 0; i < 2; i++)
            k->keep->period[i] = like->size[i + 1] == 1 ? c->fill->size[i] : like->scale[i];
        Node *made = graph_reshape(c->once->func->graph, copied(c, c->once, n), &k->keep->shape);
        leave_for_later(c->once, k->keep->name, made, k->keep, 0, 0);
    }
    int64_t w = p->func->turn == TURN_PIXEL ? 1 : like->size[2];
    Shape seen = shape_of(4, (int64_t[]){ like->size[0], 1, w, hi - lo });
    return graph_reshape(p->func->graph, kept_leaf(p, k->keep, &seen, (Extent){ 0, 0, 1, w }, lo), shape);
}

static bool is_draw(const Cut *c, const Node *n, const Depend *like)
{
    return (n->op == OP_uniform || n->op == OP_normal) && lead_axes(&n->shape, like) == 3
        && like->size[1] == c->fill->size[0] && like->size[2] == c->fill->size[1];
}

/* Whether it is a map of draws of this position: these are made where they are used, not all at once. */
static bool maps_draws(const Cut *c, const Node *n, const Depend *like)
{
    if (is_draw(c, n, like))
        return true;
    bool any = false;
    for (int i = 0; i < n->args && (op_info[n->op].cls == CLASS_MAP || n->op == OP_reshape); i++)
        any = any || maps_draws(c, n->in[i], like);
    return any;
}

/* One row and column of a value that is alike everywhere; NULL if it is not. */
static Node *thin_value(Cut *c, Part *p, const Node *n, int lead)
{
    bool one = n->op == OP_broadcast;
    for (int a = 0; a < lead && one; a++)
        one = n->in[0]->shape.dim[a] == 1;
    if (one || (n->op == OP_broadcast && lead == 3 && alike_everywhere(n->in[0]))) {
        Node *thin = whole_value(c, p, n->in[0], false);
        Shape s = n->shape;
        for (int a = 0; a < lead; a++)
            s.dim[a] = thin->shape.dim[a];
        return graph_broadcast(p->func->graph, thin, &s);
    }
    Node *made = lead == 3 ? thinned(c, n) : NULL;
    if (!made)
        return NULL;
    Keep *keep = find_kept(c, n, false, false)->keep;
    if (!keep->shape.rank) {
        keep->shape = made->shape;
        leave_for_later(c->once, keep->name, made, keep, 0, 0);
    }
    return kept_leaf(p, keep, &keep->shape, (Extent){ 0, 0, 0, 0 }, 0);
}

static Node *steady_map(Cut *c, Part *p, const Node *n, int64_t lo, int64_t hi, const Depend *like)
{
    Node *in[3] = { NULL };
    for (int i = 0; i < n->args; i++)
        in[i] = steady_value(c, p, n->in[i], lo, hi, like);
    return c->fill->why ? nothing(p) : graph_map(p->func->graph, n->op, in[0], in[1], in[2]);
}

/* A value that does not need x, at the place where the turn is. */
Node *steady_value(Cut *c, Part *p, const Node *n, int64_t lo, int64_t hi, const Depend *like)
{
    Graph *g = p->func->graph;
    Shape shape;
    int lead = lead_axes(&n->shape, like), before = n->op == OP_reshape ? lead_axes(&n->in[0]->shape, like) : 0;
    if (!part_shape(c, p, n, like, lo, hi, &shape))
        return nothing(p);
    if (n->op == OP_constant)
        return graph_constant(g, n->attr.value, &shape);
    if (is_draw(c, n, like))
        return draw_here(p, n, like, lo, &shape);
    if (before > 0) {
        Node *in = steady_value(c, p, n->in[0], lo, hi, like);
        return c->fill->why ? in : graph_reshape(g, in, &shape);
    }
    if (op_info[n->op].cls == CLASS_MAP && maps_draws(c, n, like))
        return steady_map(c, p, n, lo, hi, like);
    Node *thin = thin_value(c, p, n, lead);
    if (thin)
        return graph_broadcast(g, pick_channels(p, thin, lead, lo, hi), &shape);
    return kept_once(c, p, n, like, lo, hi, &shape);
}

/* ---- what grows with x ---- */

/* Whether a part may read this value so far from where the turn is. */
bool may_see(const Cut *c, const Part *p, const Node *n, int64_t lo, int64_t hi, int64_t row, int64_t col)
{
    const Depend *d = &c->dep[n->id];
    for (int run = 0; run < d->runs; run++) {
        Slot s = slot_of(c, n, run);
        int64_t begin = run ? d->end[run - 1] : 0;
        if (begin >= hi || d->end[run] <= lo)
            continue;
        bool before = runs_before(c, n, &s, p);
        bool seen = s.turn == TURN_NAIVE || row > 0 ? false : row < 0 ? true
                  : s.turn == TURN_PIXEL && p->func->turn == TURN_PIXEL ? col < 0 || (col == 0 && before) : before;
        if (!seen)
            return false;
    }
    return true;
}

/* Rows and columns of the value's own grid that turns can be at. */
static int64_t last_place(const Cut *c, const Node *n, int axis)
{
    int64_t period = c->dep[n->id].size[axis + 1] == 1 ? c->fill->size[axis] : c->dep[n->id].scale[axis];
    return (c->fill->size[axis] - 1) / (period > 0 ? period : 1);
}

/* Whether looking through a slice shows only what it shows: beyond its ends there are zeros. */
static bool slice_exact(const Cut *c, const Part *p, const Node *n, Extent e)
{
    const int64_t *start = n->attr.slice.start, *from = n->in[0]->shape.dim, *size = n->shape.dim;
    int64_t first[2] = { e.row, e.col }, last[2];
    last[0] = last_place(c, n, 0) + e.row + e.rows - 1;
    last[1] = (p->func->turn == TURN_PIXEL ? last_place(c, n, 1) : 0) + e.col + e.cols - 1;
    for (int i = 0; i < 2; i++) {
        if (n->attr.slice.step[i + 1] != 1)
            return false;
        if ((first[i] < 0 && start[i + 1]) || (last[i] >= size[i + 1] && start[i + 1] + size[i + 1] != from[i + 1]))
            return false;
    }
    return true;
}

/* Steps through slices and pads of rows and columns to what they look at. */
static const Node *look_through(const Cut *c, const Part *p, const Node *n, Extent *e)
{
    for (;;) {
        const Node *in = n->args ? n->in[0] : NULL;
        bool grid = (n->op == OP_pad || n->op == OP_slice) && n->shape.rank == 4 && in->shape.dim[0] == n->shape.dim[0]
                 && in->shape.dim[3] == n->shape.dim[3] && needs_x(c, in);
        if (!grid || (n->op == OP_slice && !slice_exact(c, p, n, *e)))
            return n;
        const int64_t *by = n->op == OP_pad ? n->attr.pad.before : n->attr.slice.start;
        e->row += n->op == OP_pad ? -by[1] : by[1];
        e->col += n->op == OP_pad ? -by[2] : by[2];
        n = in;
    }
}

static void widen(Cut *c, const Part *p, const Node *n, Keep *k, Extent e)
{
    int64_t at = p->func->turn == TURN_PIXEL ? last_place(c, n, 1) : 0;
    int64_t beyond = at + e.col + e.cols - k->shape.dim[2];
    k->rows = 1 - e.row > k->rows ? 1 - e.row : k->rows;
    k->left = -e.col > k->left ? -e.col : k->left;
    k->right = beyond > k->right ? beyond : k->right;
}

Node *look_at(Cut *c, Part *p, const Node *n, int64_t lo, int64_t hi, Extent e)
{
    n = look_through(c, p, n, &e);
    const Depend *d = &c->dep[n->id];
    int lead = d->ordered ? lead_axes(&n->shape, d) : 0;
    int64_t inner = inner_size(&n->shape, lead + 1);
    if (lead < 1 || e.row + e.rows > 1 || lo % inner || hi % inner) {
        give_up(c, n, "a value is needed before all it depends on is drawn");
        return nothing(p);
    }
    Keep *k = find_kept(c, n, true, false)->keep;
    if (!k->shape.rank) {
        *k = (Keep){ .name = value_name(n), .grid = true, .ring = true, .rows = 1,
                     .shape = { 4, { d->size[0], d->size[1], d->size[2], inner_size(&n->shape, lead) } } };
        for (int i = 0; i < 2; i++)
            k->period[i] = d->size[i + 1] == 1 ? c->fill->size[i] : d->scale[i];
    }
    widen(c, p, n, k, e);
    Shape s = { .rank = 3, .dim = { d->size[0], e.rows, e.cols } };
    for (int a = lead; a < n->shape.rank; a++)
        s.dim[s.rank++] = a == lead ? (hi - lo) / inner : n->shape.dim[a];
    return kept_leaf(p, k, &s, e, lo);
}

/* ---- making it ---- */

static void keep_runs(Cut *c, const Node *n, Keep *keep)
{
    const Depend *d = &c->dep[n->id];
    for (int run = 0; run < d->runs && !c->fill->why; run++) {
        Slot s = slot_of(c, n, run);
        if (s.turn == TURN_NAIVE) {
            give_up(c, n, "a value is needed before all it depends on is drawn");
            return;
        }
        Part *p = part_at(c, &s);
        Node *made = value_made(c, p, n, run);
        if (!c->fill->why)
            leave_for_later(p, keep->name, made, keep, run ? d->end[run - 1] : 0, d->end[run] - (run ? d->end[run - 1] : 0));
    }
}

void keep_values(Cut *c)
{
    for (int i = 0; i < c->kept.count && !c->fill->why; i++) {       /* making one may ask for others */
        const Kept *k = &c->kept.at[i];
        if (k->keep->ring && k->node == c->fill->x)
            keep_draws(c, k->keep);
        else if (k->keep->ring)
            keep_runs(c, k->node, k->keep);
    }
}
