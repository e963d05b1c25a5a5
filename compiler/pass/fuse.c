/* fuse.c -- nodes -> groups that share a loop nest.
   In: a simplified graph.  Out: a group for every map, fold and product; store.c then finds which of
   their values have to be in memory.
   Invariant: the groups form no cycle.  A node joins the latest group that makes one of its operands, if
   the two walk the same elements in the same order; a map joins a product as its epilogue, a fold over
   columns joins what feeds it, and a map on a fold's result runs right after the fold.  A map of leaves
   alone floats until its first user is placed, and goes where that goes. */

#include <string.h>

#include "pass/fuse.h"

enum { SMALL_DRAW = 1 << 14,     /* random numbers that are kept for the backward kernels */
       MOST_FLOATING = 16,       /* nodes of a map that floats */
       SHORT = 1024,             /* elements of a loop that is over before its start is paid for, */
       ENOUGH = 8 };             /* ... and how many go beside one another in it */

bool is_view(const Node *n) { return op_info[n->op].cls == CLASS_VIEW; }

const Node *same_elements(const Node *n)
{
    while (n->op == OP_reshape)
        n = n->in[0];
    return n;
}

bool folds_images(const Group *g, const Node *n)
{
    const Shape *s = &n->shape;
    int last = s->rank - 1;
    if (g->kind != KERNEL_CONV || op_info[n->op].cls != CLASS_FOLD)
        return false;
    while (last > 0 && n->in[0]->shape.dim[last] == 1)
        last--;
    return !n->attr.fold.axis[last];
}

bool is_leaf(const Node *n) { return op_info[n->op].cls == CLASS_LEAF; }

/* ---- joining a group ---- */

/* A draw that is small enough to keep: making it again in the backward kernel would cost more. */
static bool kept_draw(const Fusion *f, const Node *n)
{
    const Func *whole = f->func->of ? f->func->of : f->func;
    return whole->kind == FUNC_STEP && (n->op == OP_normal || n->op == OP_uniform) && shape_size(&n->shape) <= SMALL_DRAW;
}

static bool floats(const Fusion *f, const Node *n)
{
    return (op_info[n->op].cls == CLASS_MAP || kept_draw(f, n)) && !f->scalar[n->id] && f->group[n->id] < 0;
}

/* Gives the floating maps below the views of n groups of their own. */
static void settle(Fusion *f, const Node *n)
{
    if (floats(f, n))
        new_group(f, KERNEL_MAP, n, &n->shape, 0);
    for (int i = 0; is_view(n) && i < n->args; i++)
        settle(f, n->in[i]);
}

/* Puts n into g, after the floating maps it reads. */
void join_group(Fusion *f, Group *g, const Node *n, bool post)
{
    if (f->group[n->id] >= 0)
        return;
    for (int i = 0; i < n->args; i++) {
        const Node *o = same_elements(n->in[i]);
        if (floats(f, o) && shape_size(&o->shape) == shape_size(&n->shape) && op_info[n->op].cls == CLASS_MAP)
            join_group(f, g, o, post);
        else
            settle(f, o);
    }
    vec_push(f->graph->arena, &g->nodes, n);
    f->group[n->id] = g->id;
    f->post[n->id] = post;
    for (int i = 0; i < n->args; i++)
        depend_on(f, g, n->in[i]);
}

Group *new_group(Fusion *f, KernelKind kind, const Node *n, const Shape *domain, int64_t rows)
{
    Arena *arena = f->graph->arena;
    Group *g = arena_new_of(arena, Group);
    g->id = f->groups.count;
    g->kind = kind;
    g->size = shape_size(domain);
    g->rows = rows;
    g->domain = *domain;
    g->after = arena_array(arena, unsigned char, f->graph->count + 1);
    vec_push(arena, &f->groups, g);
    join_group(f, g, n, false);
    return g;
}

/* Follows views from an operand at `place`; ends at what is not a view, or at one that has to be copied. */
const Node *walk_views(const Domain *d, const Node *n, Place1 *place)
{
    while (is_view(n)) {
        Place1 next = *place;
        if (!place_through(d, n, &next))
            return n;
        *place = next;
        n = n->in[0];
    }
    return n;
}

Domain shape_domain(const Shape *s)
{
    Domain d = { s->rank, { 0 } };
    for (int i = 0; i < s->rank; i++)
        d.extent[i] = s->dim[i];
    return d;
}

/* Whether o is looked at again, and so neither is the first time nor before what is waited for. */
static bool made_again_after(const Fusion *f, const Node *o, const Group *g)
{
    for (; is_view(o); o = o->in[0])
        if (o->op == OP_again && needs_group(f, o, g))
            return true;
    return false;
}

/* Whether operand o can be read at this place of group g's loop: made there at the same element, or elsewhere before. */
static bool operand_fits(const Fusion *f, const Group *g, const Domain *d, const Place1 *at, const Node *o, bool post)
{
    Place1 place = *at;
    if (f->scalar[o->id])
        return true;
    const Node *base = walk_views(d, o, &place);
    if (made_again_after(f, o, g) || base->op == OP_broadcast)   /* which these loops cannot tell: it would fill an array */
        return false;
    if (floats(f, base)) {                   /* it will be made here, too: so what it reads must fit */
        for (int i = 0; i < base->args; i++)
            if (!operand_fits(f, g, d, &place, base->in[i], post))
                return false;
        return true;
    }
    if (group_of(f, base) == g && !folds_images(g, base)) {
        bool folded = op_info[base->op].cls == CLASS_FOLD || f->post[base->id];
        return folded == post && memcmp(&place, at, sizeof place) == 0;
    }
    return !needs_group(f, base, g);
}

bool operands_fit(const Fusion *f, const Group *g, const Shape *domain, const Node *n, bool post)
{
    Domain d = shape_domain(domain);
    Place1 at = place_identity(&d), row, column;
    if (n->op == OP_gather)                  /* its table is in memory, and read anywhere */
        return place_in_row(&d, &at, n, &row, &column) && operand_fits(f, g, &d, &row, n->in[1], post)
            && !needs_group(f, n->in[0], g);
    for (int i = 0; i < n->args; i++)
        if (!operand_fits(f, g, &d, &at, n->in[i], post))
            return false;
    return true;
}

/* Whether the maps of g, those on its folds' results too, fit loops over this domain. */
bool members_fit(const Fusion *f, const Group *g, const Shape *domain)
{
    Group cut = *g;
    cut.domain = *domain;
    Shape left = group_post_domain(&cut);
    for (int i = 0; i < g->nodes.count; i++) {
        const Node *n = g->nodes.at[i];
        bool moves = op_info[n->op].cls == CLASS_MAP || n->op == OP_gather;
        if (moves && !operands_fit(f, g, f->post[n->id] ? &left : domain, n, f->post[n->id]))
            return false;
    }
    return true;
}

/* The loop a product's epilogue runs in is the product's own: it cannot be cut finer. */
static bool join_main(Fusion *f, Group *g, const Node *n)
{
    Shape domain = g->domain;
    if (g->kind == KERNEL_COLUMNS || g->kind == KERNEL_SCATTER || g->kind == KERNEL_ATTEND || g->size != shape_size(&n->shape))
        return false;
    if (!g->contract && !domain_refine(&g->domain, &n->shape, &domain))
        return false;
    if (!operands_fit(f, g, &domain, n, false) || !members_fit(f, g, &domain))
        return false;
    g->domain = domain;
    join_group(f, g, n, false);
    return true;
}

/* The part of the domain a group's folds leave: rows, or columns of each image. */
Shape group_post_domain(const Group *g)
{
    Shape s = { 0, { 0 } };
    int64_t lead = 1;
    for (int i = 0; i < g->domain.rank; i++) {
        bool row = lead < g->rows || (g->rows == 1 && g->domain.dim[i] == 1), outer = lead < g->outer;
        lead *= g->domain.dim[i];
        if (outer || row == (g->kind != KERNEL_COLUMNS))
            s.dim[s.rank++] = g->domain.dim[i];
    }
    return s;
}

static bool has_fold(const Group *g)
{
    for (int i = 0; i < g->nodes.count; i++)
        if (op_info[g->nodes.at[i]->op].cls == CLASS_FOLD && !folds_images(g, g->nodes.at[i]))
            return true;
    return false;
}

static bool join_post(Fusion *f, Group *g, const Node *n)
{
    Shape domain = group_post_domain(g);
    if (!has_fold(g) || shape_size(&domain) != shape_size(&n->shape) || !operands_fit(f, g, &domain, n, true))
        return false;
    join_group(f, g, n, true);
    return true;
}

/* Groups worth trying for n, best first: makers of its operands, the latest first. */
static int candidates(const Fusion *f, const Node *n, Group **out)
{
    int count = 0;
    for (int i = 0; i < n->args; i++) {
        Group *g = group_of(f, same_elements(n->in[i]));
        for (int k = 0; g && k < count; k++)
            if (out[k] == g)
                g = NULL;
        if (!g)
            continue;
        int at = count++;
        for (; at > 0 && out[at - 1]->id < g->id; at--)
            out[at] = out[at - 1];
        out[at] = g;
    }
    return count;
}

/* Whether n is worth running in the same loop as g though neither needs the other: both read an array, or
   the loop is so short that starting another costs more, as long as its body is no list of hundreds of them. */
bool goes_beside(const Fusion *f, const Group *g, const Node *n)
{
    if (g->size <= SHORT)
        return g->beside < ENOUGH;
    for (int i = 0; i < g->nodes.count; i++)
        for (int a = 0; a < g->nodes.at[i]->args; a++)
            for (int b = 0; b < n->args; b++) {
                const Node *x = same_elements(n->in[b]);
                bool array = !f->scalar[x->id] && x->op != OP_broadcast && shape_size(&x->shape) == g->size;
                if (array && x == same_elements(g->nodes.at[i]->in[a]))
                    return true;
            }
    return false;
}

/* Whether n may float: nothing below it is made by a group, and it is small enough to be walked often. */
static bool may_float(const Fusion *f, const Node *n)
{
    int size = 1;
    for (int i = 0; i < n->args; i++) {
        if (f->floating[n->in[i]->id] < 0)
            return false;
        size += f->floating[n->in[i]->id];
    }
    return size <= MOST_FLOATING;
}

/* Nodes walked to see what n is made of as long as it floats; -1 where a group makes part of it. */
static int floating_size(const Fusion *f, const Node *n)
{
    int size = 1;
    if (f->scalar[n->id] || is_leaf(n))
        return 1;
    if (group_of(f, n))
        return -1;
    for (int i = 0; i < n->args; i++) {
        int part = f->floating[n->in[i]->id];
        if (part < 0)
            return -1;
        size += part;
    }
    return size;
}

static void place_map(Fusion *f, const Node *n, bool leave)
{
    Group *tried[3];
    int count = candidates(f, n, tried);
    if (leave && may_float(f, n))
        return;
    for (int i = 0; i < count; i++)
        if (join_main(f, tried[i], n) || join_post(f, tried[i], n))
            return;
    for (int i = f->groups.count - 1; i >= 0; i--)
        if (!f->groups.at[i]->contract && goes_beside(f, f->groups.at[i], n)
            && join_main(f, f->groups.at[i], n)) {
            f->groups.at[i]->beside++;
            return;
        }
    new_group(f, KERNEL_MAP, n, &n->shape, 0);
}

static void place_contract(Fusion *f, const Node *n)
{
    const Shape *s = &n->shape;
    Group *g = new_group(f, KERNEL_CONTRACT, n, s, s->dim[s->rank - 2] * (s->rank == 3 ? s->dim[0] : 1));
    g->contract = n;
}

/* Rows are pixels, or a weight's rows; the loops leave out axes of one element, that all dimensions may be told apart. */
static void place_conv(Fusion *f, const Node *n)
{
    Shape domain = { 0, { 0 } };
    int64_t rows = n->shape.dim[0] * n->shape.dim[1] * n->shape.dim[2];
    for (int i = 0; i < 3; i++)
        if (n->shape.dim[i] > 1 || (rows == 1 && i == 0))
            domain.dim[domain.rank++] = n->shape.dim[i];
    domain.dim[domain.rank++] = n->shape.dim[3];
    Group *g = new_group(f, n->op == OP_conv_weight ? KERNEL_CONV_WEIGHT : KERNEL_CONV, n, &domain, rows);
    g->contract = n;
}

/* The result and the sums of an attention are made together, and so are the gradients by keys and by values. */
static bool made_with(const Node *n, const Node *o)
{
    static const Op other[] = { [OP_attend] = OP_attend_sums, [OP_attend_sums] = OP_attend, [OP_attend_k] = OP_attend_v, [OP_attend_v] = OP_attend_k };
    if (n->op == OP_attend_q || o->op != other[n->op] || memcmp(&n->attr, &o->attr, sizeof n->attr) != 0)
        return false;
    if (n->op == OP_attend_k || n->op == OP_attend_v) {
        const Node *k = n->op == OP_attend_k ? n : o, *v = n->op == OP_attend_k ? o : n;
        if (k->in[3] != v->in[2] || k->in[4] != v->in[3])
            return false;
    }
    return n->in[0] == o->in[0] && n->in[1] == o->in[1];
}

static bool made_before(const Node *n, int id)
{
    for (int i = 0; i < n->args; i++)
        if (n->in[i]->id >= id)
            return false;
    return true;
}

static void place_attend(Fusion *f, const Node *n)
{
    if (group_of(f, n))
        return;
    Group *g = new_group(f, KERNEL_ATTEND, n, &n->shape, n->shape.dim[0] * n->shape.dim[1]);
    g->contract = n;
    for (int i = n->id + 1; i < f->graph->count; i++) {
        const Node *o = f->graph->node[i];
        if (!f->live[i] || op_info[o->op].cls != CLASS_ATTEND || !made_with(n, o) || !made_before(o, n->id))
            continue;
        join_group(f, g, o, false);
        g->contract = o->args > n->args ? o : n;   /* the one that reads all that is read */
    }
}

/* A gather is a map whose operand is anywhere in a table; a scatter walks what it adds up. */
static void place_pick(Fusion *f, const Node *n)
{
    int64_t width = n->shape.dim[n->shape.rank - 1], rows = shape_size(&n->in[0]->shape) / width;
    Shape walked = shape_of(2, (int64_t[]){ rows, width });
    if (n->op == OP_gather)
        new_group(f, KERNEL_MAP, n, &n->shape, 0);
    else
        new_group(f, KERNEL_SCATTER, n, &walked, rows);
}

/* Maps of leaves that nobody but the caller wants. */
static void place_floating_roots(Fusion *f)
{
    for (int i = 0; i < f->func->outputs.count + f->func->updates.count; i++) {
        int u = i - f->func->outputs.count;
        const Node *n = same_elements(u < 0 ? f->func->outputs.at[i].node : f->func->updates.at[u].node);
        if (floats(f, n))
            place_map(f, n, false);
    }
}

/* ---- the pass ---- */

/* Whether n is one number of a table that the compiler knows, as a schedule's at this turn is. */
static bool is_looked_up(const Fusion *f, const Node *n)
{
    return n->op == OP_gather && n->in[0]->op == OP_table && shape_size(&n->shape) == 1 && f->scalar[n->in[1]->id];
}

static void find_scalars(Fusion *f)
{
    for (int i = 0; i < f->graph->count; i++) {
        const Node *n = f->graph->node[i];
        bool same = n->op == OP_constant || n->op == OP_step || n->op == OP_turn
            || op_info[n->op].cls == CLASS_MAP || n->op == OP_reshape || n->op == OP_broadcast;
        for (int a = 0; a < n->args; a++)
            same = same && f->scalar[n->in[a]->id];
        f->scalar[i] = same || is_looked_up(f, n);
    }
}

static void find_live(Fusion *f)
{
    for (int i = 0; i < f->func->outputs.count; i++)
        f->live[f->func->outputs.at[i].node->id] = true;
    for (int i = 0; i < f->func->updates.count; i++)
        f->live[f->func->updates.at[i].node->id] = true;
    for (int i = f->graph->count - 1; i >= 0; i--)
        for (int a = 0; f->live[i] && a < f->graph->node[i]->args; a++)
            f->live[f->graph->node[i]->in[a]->id] = true;
}

static void fuse_func(Program *p, Kernels *ks, Func *func)
{
    Fusion *f = &ks->fusion;
    int count = func->graph->count;
    *f = (Fusion){ .graph = func->graph, .func = func,
                   .group = arena_array(p->arena, int, count), .live = arena_array(p->arena, bool, count),
                   .scalar = arena_array(p->arena, bool, count), .stored = arena_array(p->arena, bool, count),
                   .post = arena_array(p->arena, bool, count), .floating = arena_array(p->arena, int, count) };
    for (int i = 0; i < count; i++)
        f->group[i] = -1;
    find_live(f);
    find_scalars(f);
    for (int i = 0; i < count; i++) {
        const Node *n = func->graph->node[i];
        if (!f->live[i] || f->scalar[i])
            continue;
        if (op_info[n->op].cls == CLASS_MAP) place_map(f, n, true);
        if (op_info[n->op].cls == CLASS_FOLD) place_fold(f, n);
        if (op_info[n->op].cls == CLASS_CONTRACT) place_contract(f, n);
        if (op_info[n->op].cls == CLASS_CONV) place_conv(f, n);
        if (op_info[n->op].cls == CLASS_ATTEND) place_attend(f, n);
        if (op_info[n->op].cls == CLASS_PICK) place_pick(f, n);
        f->floating[i] = floating_size(f, n);
    }
    place_floating_roots(f);
    find_stored(f);
    order_updates(f);
}

Kernels *fuse_kernels(Program *p, Func *func)
{
    Kernels *ks = arena_new_of(p->arena, Kernels);
    ks->func = func;
    fuse_func(p, ks, func);
    return ks;
}

void pass_fuse(Program *p)
{
    for (int i = 0; i < p->funcs.count; i++)
        vec_push(p->arena, &p->kernels, fuse_kernels(p, p->funcs.at[i]));
}
