/* restrict.c -- the value of a node at one turn, as a graph over that turn's values.
   In: a node of the sampler's graph, a part, a range of its channels.  Out: a node of the part's graph with
   [N,1,1,..] or [N,1,W,..] where the whole has [N,H,W,..].
   Invariant: each element is made by the same operations on the same operands, in the same order, as in the
   whole: maps and channel views are themselves, a convolution sees a window of what is kept of its operand. */
#include "pass/sampler.h"

#include <string.h>

/* ---- shapes ---- */

int lead_axes(const Shape *s, const Depend *d)
{
    int64_t all = d->size[0] * d->size[1] * d->size[2], size = 1;
    if (s->rank >= 3 && s->dim[0] == d->size[0] && s->dim[1] == d->size[1] && s->dim[2] == d->size[2])
        return 3;
    for (int a = 0; a < s->rank; a++) {
        size *= s->dim[a];
        if (size == all)
            return a + 1;
    }
    return 0;
}

static int64_t inner_size(const Shape *s, int axis)
{
    int64_t size = 1;
    for (int a = axis; a < s->rank; a++)
        size *= s->dim[a];
    return size;
}

/* Columns of the grid that the part makes at once. */
static int64_t columns_of(const Part *p, const Depend *d)
{
    return p->func->turn == TURN_PIXEL ? 1 : d->size[2];
}

bool part_shape(Cut *c, const Part *p, const Node *n, const Depend *d, int64_t lo, int64_t hi, Shape *out)
{
    int lead = lead_axes(&n->shape, d), next = 0;
    int64_t inner = inner_size(&n->shape, lead + 1), here[3] = { d->size[0], 1, columns_of(p, d) };
    bool good = lead > 0 && lo % inner == 0 && hi % inner == 0 && (lead < n->shape.rank || hi <= 1);
    *out = n->shape;
    for (int a = 0; a < lead; a++) {         /* an axis is one of the three, several of them, or of size 1 */
        int64_t left = n->shape.dim[a];
        out->dim[a] = 1;
        for (; next < 3 && left % d->size[next] == 0 && (left > 1 || d->size[next] == 1); next++) {
            left /= d->size[next];
            out->dim[a] *= here[next];
        }
        good = good && left == 1;
    }
    if (!good) {
        give_up(c, n, "its axes are not rows, columns and channels");
        return false;
    }
    if (lead < n->shape.rank)
        out->dim[lead] = (hi - lo) / inner;
    return true;
}

/* Stands for what cannot be said; the part is thrown away. */
static Node *nothing(Part *p)
{
    return graph_constant(p->func->graph, 0, &(Shape){ .rank = 0 });
}

Node *pick_channels(Part *p, Node *n, int lead, int64_t lo, int64_t hi)
{
    int64_t start[MAX_RANK] = { 0 }, step[MAX_RANK], inner = inner_size(&n->shape, lead + 1);
    Shape s = n->shape;
    if (lead >= s.rank || (lo == 0 && hi == s.dim[lead] * inner))
        return n;
    for (int a = 0; a < s.rank; a++)
        step[a] = 1;
    start[lead] = lo / inner;
    s.dim[lead] = (hi - lo) / inner;
    return graph_slice(p->func->graph, n, start, step, &s);
}

Node *join_channels(Cut *c, Part *p, const Node *n, int lead, int count, Node *const *piece)
{
    if (count == 1)
        return piece[0];
    if (lead >= n->shape.rank) {
        give_up(c, n, "its channels are made at different turns");
        return nothing(p);
    }
    return graph_concat(p->func->graph, count, piece, lead);
}

/* ---- by class ---- */

static Node *make_map(Cut *c, Part *p, const Node *n, int64_t lo, int64_t hi)
{
    Node *in[3] = { NULL };
    for (int i = 0; i < n->args; i++)
        in[i] = value_at(c, p, n->in[i], lo, hi, &c->dep[n->id]);
    if (c->fill->why)
        return nothing(p);
    return graph_map(p->func->graph, n->op, in[0], in[1], in[2]);
}

/* A range of channels of the result, in an operand whose inner axes are larger by a factor. */
static Node *make_fold(Cut *c, Part *p, const Node *n, int64_t lo, int64_t hi)
{
    const Node *a = n->in[0];
    int lead = lead_axes(&a->shape, &c->dep[a->id]);
    int64_t factor = inner_size(&a->shape, lead) / inner_size(&n->shape, lead);
    bool whole = lo == 0 && hi == inner_size(&n->shape, lead);
    for (int x = 0; x <= lead && x < a->shape.rank; x++)
        if (n->attr.fold.axis[x] && (x < lead || !whole)) {
            give_up(c, n, "it sums over positions");
            return nothing(p);
        }
    Node *in = value_at(c, p, a, lo * factor, hi * factor, &c->dep[a->id]);
    return c->fill->why ? in : graph_fold(p->func->graph, n->op, in, n->attr.fold.axis);
}

static Node *make_contract(Cut *c, Part *p, const Node *n, int64_t lo, int64_t hi)
{
    const Node *a = n->in[0], *b = n->in[1];
    if (n->shape.rank != 2 || n->attr.contract.ta || needs_x(c, b)) {
        give_up(c, n, "it multiplies matrices that both depend on what is drawn");
        return nothing(p);
    }
    Node *x = value_at(c, p, a, 0, a->shape.dim[1], &c->dep[a->id]), *w = whole_value(c, p, b, n->attr.contract.tb);
    if (c->fill->why)
        return nothing(p);
    w = pick_channels(p, w, 1, lo, hi);
    bool flip = w->op == OP_permute;         /* a transpose that feeds a product is a flag */
    return graph_contract(p->func->graph, x, flip ? w->in[0] : w, false, flip);
}

/* First and last live tap along each axis. */
static bool live_taps(const Conv *v, int64_t first[2], int64_t last[2])
{
    bool any = false;
    for (int64_t y = 0; y < v->kernel[0]; y++)
        for (int64_t x = 0; x < v->kernel[1]; x++) {
            if (!conv_live(v, y, x))
                continue;
            int64_t at[2] = { y, x };
            for (int i = 0; i < 2; i++) {
                first[i] = !any || at[i] < first[i] ? at[i] : first[i];
                last[i] = !any || at[i] > last[i] ? at[i] : last[i];
            }
            any = true;
        }
    return any;
}

/* Whether all that live taps see is made before this part runs. */
static bool taps_are_there(const Cut *c, const Part *p, const Node *n)
{
    const Conv *v = &n->attr.conv;
    for (int64_t y = 0; y < v->kernel[0]; y++)
        for (int64_t x = 0; x < v->kernel[1]; x++)
            if (conv_live(v, y, x) && !may_see(c, p, n->in[0], 0, n->in[0]->shape.dim[3], y * v->dilation[0] - v->before[0],
                                               x * v->dilation[1] - v->before[1]))
                return false;
    return true;
}

/* The same taps on a window that holds just what the live ones see. */
static Node *make_conv(Cut *c, Part *p, const Node *n, int64_t lo, int64_t hi)
{
    const Node *x = n->in[0];
    Conv v = n->attr.conv;
    int64_t first[2], last[2], w = columns_of(p, &c->dep[n->id]), all = n->shape.dim[3];
    Shape shape = shape_of(4, (int64_t[]){ n->shape.dim[0], 1, w, hi - lo });
    if (n->op != OP_conv || needs_x(c, n->in[1]) || !live_taps(&v, first, last) || (v.groups > 1 && hi - lo < all)) {
        give_up(c, n, "this version makes its positions only all together");
        return nothing(p);
    }
    Extent e = { .row = first[0] * v.dilation[0] - v.before[0], .col = first[1] * v.dilation[1] - v.before[1],
                 .rows = (last[0] - first[0]) * v.dilation[0] + 1,
                 .cols = (last[1] - first[1]) * v.dilation[1] + 1 + (w - 1) * v.stride[1] };
    bool here = e.row == 0 && e.col == 0 && e.rows == 1 && e.cols == w && v.stride[0] == 1 && v.stride[1] == 1;
    if (!here && !taps_are_there(c, p, n)) {
        give_up(c, n, "a value is needed before all it depends on is drawn");
        return nothing(p);
    }
    Node *in = here ? value_at(c, p, x, 0, x->shape.dim[3], &c->dep[x->id]) : look_at(c, p, x, 0, x->shape.dim[3], e);
    Node *weight = whole_value(c, p, n->in[1], false);
    if (c->fill->why)
        return nothing(p);
    for (int i = 0; i < 2; i++)
        v.before[i] = first[i] * v.dilation[i];
    v.stride[0] = 1;
    v.stride[1] = w > 1 ? v.stride[1] : 1;
    return graph_conv(p->func->graph, OP_conv, in, pick_channels(p, weight, 3, lo, hi), &v, &shape);
}

static Node *make_gather(Cut *c, Part *p, const Node *n)
{
    const Node *at = n->in[1];
    if (n->op != OP_gather || needs_x(c, n->in[0])) {
        give_up(c, n, "it adds up over positions");
        return nothing(p);
    }
    const Depend *d = &c->dep[at->id];
    Node *in = value_at(c, p, at, 0, inner_size(&at->shape, lead_axes(&at->shape, d)), d);
    Node *table = whole_value(c, p, n->in[0], false);
    return c->fill->why ? nothing(p) : graph_gather(p->func->graph, table, in);
}

/* ---- views ---- */

/* [N,H,1,W,1,C] -> [N,H,a,W,b,C] -> [N,H*a,W*b,C]: what is enlarged, or NULL. */
const Node *enlarged(const Node *n)
{
    const Node *wide = n->in[0], *thin = wide->op == OP_broadcast ? wide->in[0] : NULL;
    if (!thin || n->shape.rank != 4 || wide->shape.rank != 6)
        return NULL;
    const int64_t *t = thin->shape.dim, *f = wide->shape.dim, *y = n->shape.dim;
    bool alike = t[0] == y[0] && t[1] == f[1] && t[2] == 1 && t[3] == f[3] && t[4] == 1 && t[5] == y[3];
    return alike && f[1] * f[2] == y[1] && f[3] * f[4] == y[2] ? thin : NULL;
}

/* A pixel of the result is the one it was made of; a row of it, that row with its pixels repeated. */
static Node *make_enlarged(Cut *c, Part *p, const Node *n, const Node *thin, int64_t lo, int64_t hi)
{
    Graph *g = p->func->graph;
    int64_t images = n->shape.dim[0], w = columns_of(p, &c->dep[thin->id]), all = columns_of(p, &c->dep[n->id]);
    Node *seen = look_at(c, p, thin, lo, hi, (Extent){ 0, 0, 1, w });
    if (c->fill->why)
        return nothing(p);
    seen = graph_reshape(g, seen, &(Shape){ 4, { images, w, 1, hi - lo } });
    seen = graph_broadcast(g, seen, &(Shape){ 4, { images, w, all / w, hi - lo } });
    return graph_reshape(g, seen, &(Shape){ 4, { images, 1, all, hi - lo } });
}

static Node *make_reshape(Cut *c, Part *p, const Node *n, int64_t lo, int64_t hi)
{
    const Node *in = n->in[0], *thin = enlarged(n);
    const Depend *d = &c->dep[n->id], *from = &c->dep[in->id];
    Shape shape;
    if (thin)
        return make_enlarged(c, p, n, thin, lo, hi);
    if (!from->ordered || from->size[1] != d->size[1] || from->size[2] != d->size[2]) {
        give_up(c, n, "it moves positions");
        return nothing(p);
    }
    if (!part_shape(c, p, n, d, lo, hi, &shape))
        return nothing(p);
    Node *value = value_at(c, p, in, lo, hi, from);
    return c->fill->why ? value : graph_reshape(p->func->graph, value, &shape);
}

static Node *make_broadcast(Cut *c, Part *p, const Node *n, int64_t lo, int64_t hi)
{
    const Node *in = n->in[0];
    const Depend *d = &c->dep[n->id], *from = &c->dep[in->id];
    int lead = lead_axes(&in->shape, from);
    Shape shape;
    if (!from->ordered || from->size[1] != d->size[1] || from->size[2] != d->size[2] || lead < 1) {
        give_up(c, n, "it repeats one position at others");
        return nothing(p);
    }
    int64_t all = inner_size(&in->shape, lead), inner = inner_size(&n->shape, lead + 1), small = inner_size(&in->shape, lead + 1);
    bool same = lead < in->shape.rank && in->shape.dim[lead] == n->shape.dim[lead];
    if (!part_shape(c, p, n, d, lo, hi, &shape))
        return nothing(p);
    Node *value = value_at(c, p, in, same ? lo / inner * small : 0, same ? hi / inner * small : all, from);
    return c->fill->why ? value : graph_broadcast(p->func->graph, value, &shape);
}

static Node *make_permute(Cut *c, Part *p, const Node *n, int64_t lo, int64_t hi)
{
    const Node *in = n->in[0];
    const Depend *from = &c->dep[in->id];
    int lead = lead_axes(&in->shape, from);
    bool stay = lead > 0 && hi - lo == inner_size(&n->shape, lead);
    for (int a = 0; a < lead; a++)
        stay = stay && n->attr.permute.order[a] == a;
    if (!stay) {
        give_up(c, n, "it moves positions");
        return nothing(p);
    }
    Node *value = value_at(c, p, in, lo, hi, from);
    return c->fill->why ? value : graph_permute(p->func->graph, value, n->attr.permute.order);
}

/* A slice or pad: along channels it stays what it is, along rows and columns it looks elsewhere. */
static Node *make_shift(Cut *c, Part *p, const Node *n, int64_t lo, int64_t hi)
{
    const Node *in = n->in[0];
    bool pad = n->op == OP_pad;
    const int64_t *by = pad ? n->attr.pad.before : n->attr.slice.start;
    int64_t w = columns_of(p, &c->dep[n->id]), step = pad ? 1 : n->attr.slice.step[2];
    if (lead_axes(&n->shape, &c->dep[n->id]) != 3 || n->shape.dim[0] != in->shape.dim[0] || (w > 1 && step > 1)
        || inner_size(&n->shape, 3) != inner_size(&in->shape, 3)) {
        give_up(c, n, "it moves positions and channels at once");
        return nothing(p);
    }
    return look_at(c, p, in, lo, hi, (Extent){ pad ? -by[1] : by[1], pad ? -by[2] : by[2], 1, w });
}

static Node *make_slice(Cut *c, Part *p, const Node *n, int64_t lo, int64_t hi)
{
    const Node *in = n->in[0];
    int lead = lead_axes(&n->shape, &c->dep[n->id]);
    int64_t inner = inner_size(&n->shape, lead + 1), start = lead < n->shape.rank ? n->attr.slice.start[lead] : 0;
    bool channels = lead > 0 && lead < n->shape.rank && n->attr.slice.step[lead] == 1;
    for (int a = 0; a < n->shape.rank; a++)
        channels = channels && (a == lead || n->shape.dim[a] == in->shape.dim[a]);
    if (channels)
        return value_at(c, p, in, lo + start * inner, hi + start * inner, &c->dep[in->id]);
    for (int a = 0; a < lead; a++)
        if (n->shape.dim[a] != in->shape.dim[a] || n->attr.slice.start[a])
            return make_shift(c, p, n, lo, hi);
    Shape shape;
    if (lead < 1 || hi - lo != inner_size(&n->shape, lead) || !part_shape(c, p, n, &c->dep[n->id], lo, hi, &shape)) {
        give_up(c, n, "it picks among channels of different turns");
        return nothing(p);
    }
    Node *value = value_at(c, p, in, 0, inner_size(&in->shape, lead), &c->dep[in->id]);
    return c->fill->why ? value : graph_slice(p->func->graph, value, n->attr.slice.start, n->attr.slice.step, &shape);
}

static Node *make_pad(Cut *c, Part *p, const Node *n, int64_t lo, int64_t hi)
{
    const Node *in = n->in[0];
    int lead = lead_axes(&n->shape, &c->dep[n->id]);
    for (int a = 0; a < lead; a++)
        if (n->shape.dim[a] != in->shape.dim[a])
            return make_shift(c, p, n, lo, hi);
    Shape shape;
    if (lead < 1 || hi - lo != inner_size(&n->shape, lead) || !part_shape(c, p, n, &c->dep[n->id], lo, hi, &shape)) {
        give_up(c, n, "it pads among channels of different turns");
        return nothing(p);
    }
    Node *value = value_at(c, p, in, 0, inner_size(&in->shape, lead), &c->dep[in->id]);
    return c->fill->why ? value : graph_pad(p->func->graph, value, n->attr.pad.before, &shape);
}

static Node *make_concat(Cut *c, Part *p, const Node *n, int64_t lo, int64_t hi)
{
    const Depend *d = &c->dep[n->id];
    int lead = lead_axes(&n->shape, d), count = 0, axis = n->attr.concat.axis;
    bool first = axis == lead, whole = hi - lo == inner_size(&n->shape, lead);
    int64_t inner = inner_size(&n->shape, lead + 1), at = 0;
    Node **piece = arena_array(c->p->arena, Node *, n->args);
    if (lead < 1 || axis < lead || (!first && !whole)) {
        give_up(c, n, "it joins positions");
        return nothing(p);
    }
    for (int i = 0; i < n->args; i++) {
        const Node *in = n->in[i];
        int64_t size = first ? in->shape.dim[axis] * inner : inner_size(&in->shape, lead);
        int64_t a = first && lo > at ? lo - at : 0, b = first && hi < at + size ? hi - at : size;
        if (a < b)
            piece[count++] = value_at(c, p, in, a, b, needs_x(c, in) ? &c->dep[in->id] : d);
        at += first ? size : 0;
    }
    if (c->fill->why)
        return nothing(p);
    return count == 1 ? piece[0] : graph_concat(p->func->graph, count, piece, axis);
}

static Node *make_view(Cut *c, Part *p, const Node *n, int64_t lo, int64_t hi)
{
    switch (n->op) {
    case OP_reshape:   return make_reshape(c, p, n, lo, hi);
    case OP_broadcast: return make_broadcast(c, p, n, lo, hi);
    case OP_permute:   return make_permute(c, p, n, lo, hi);
    case OP_slice:     return make_slice(c, p, n, lo, hi);
    case OP_pad:       return make_pad(c, p, n, lo, hi);
    default:           return make_concat(c, p, n, lo, hi);
    }
}

static Node *make(Cut *c, Part *p, const Node *n, int64_t lo, int64_t hi)
{
    p->func->graph->span = n->span;
    if (c->fill->why)
        return nothing(p);
    switch (op_info[n->op].cls) {
    case CLASS_MAP:      return make_map(c, p, n, lo, hi);
    case CLASS_FOLD:     return make_fold(c, p, n, lo, hi);
    case CLASS_CONTRACT: return make_contract(c, p, n, lo, hi);
    case CLASS_CONV:     return make_conv(c, p, n, lo, hi);
    case CLASS_ATTEND:   give_up(c, n, "it attends to many positions at once");
                         return nothing(p);
    case CLASS_PICK:     return make_gather(c, p, n);
    case CLASS_VIEW:     return make_view(c, p, n, lo, hi);
    case CLASS_SCAN:
    case CLASS_LEAF:     break;
    }
    fatal("sampler: a leaf that depends on what is drawn");
}

/* ---- values ---- */

/* One run of channels, made in this part, once. */
Node *value_made(Cut *c, Part *p, const Node *n, int run)
{
    const Depend *d = &c->dep[n->id];
    int64_t lo = run ? d->end[run - 1] : 0, hi = d->end[run];
    for (int i = 0; i < p->made.count; i++)
        if (p->made.at[i].node == n && p->made.at[i].lo == lo)
            return p->made.at[i].made;
    Node *made = make(c, p, n, lo, hi);
    if (n->name)
        graph_name(made, n->name);
    vec_push(c->p->arena, &p->made, (Made){ n, lo, hi, made });
    return made;
}

/* A run of channels at the place where the turn is: made here, or kept by a part that ran before. */
static Node *run_at(Cut *c, Part *p, const Node *n, int run, int64_t lo, int64_t hi)
{
    const Depend *d = &c->dep[n->id];
    Slot s = slot_of(c, n, run);
    Shape shape;
    int64_t begin = run ? d->end[run - 1] : 0;
    if (n != c->fill->x && is_part(p, &s))
        return pick_channels(p, value_made(c, p, n, run), lead_axes(&n->shape, d), lo - begin, hi - begin);
    if (!may_see(c, p, n, lo, hi, 0, 0)) {
        give_up(c, n, "a value is needed before all it depends on is drawn");
        return nothing(p);
    }
    Node *seen = look_at(c, p, n, lo, hi, (Extent){ 0, 0, 1, columns_of(p, d) });
    if (!part_shape(c, p, n, d, lo, hi, &shape) || c->fill->why)
        return nothing(p);
    return graph_reshape(p->func->graph, seen, &shape);
}

Node *value_at(Cut *c, Part *p, const Node *n, int64_t lo, int64_t hi, const Depend *like)
{
    const Depend *d = &c->dep[n->id];
    int count = 0;
    Node **piece = arena_array(c->p->arena, Node *, d->runs + 1);
    if (!needs_x(c, n))
        return steady_value(c, p, n, lo, hi, like);
    for (int run = 0; run < d->runs && !c->fill->why; run++) {
        int64_t begin = run ? d->end[run - 1] : 0, a = lo > begin ? lo : begin, b = hi < d->end[run] ? hi : d->end[run];
        if (a < b)
            piece[count++] = run_at(c, p, n, run, a, b);
    }
    if (c->fill->why || !count)
        return nothing(p);
    return join_channels(c, p, n, lead_axes(&n->shape, d), count, piece);
}
