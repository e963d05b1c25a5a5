/* remat.c -- less memory for more arithmetic: what the backward half of a step needs is computed again.
   In: planned kernels of a training step whose arena is larger than --mem allows.  Out: the same step, planned
   anew from a graph in which dropped values of the forward half have copies behind `again`, made right before
   the backward half reads them; or an error that says the least.
   The forward half is cut into segments where little crosses.  Of the first ones only what crosses is kept; in a
   second level each segment is cut once more.  Choices are tried from the cheapest on, until one fits.
   Invariant: a copy has the operation and operands of its original, and what shared a kernel before still does, so
   no bit changes. */
#include <stdlib.h>
#include <string.h>

#include "loop/loop.h"

enum { SMALL = 1 << 14,          /* elements: 64 KB are kept */
       MOST_SEGMENTS = 12, MOST_PARTS = 4, LEVELS = 3 };

typedef struct {                 /* what is known about the graph before anything is dropped; by node id */
    Program      *p;
    const Graph  *graph;
    const Fusion *fusion;
    bool         *main;          /* in the forward half: needed by outputs and buffers */
    bool         *kept;          /* in it and always kept: leaves, scalars, outputs, small values */
    bool         *saved;         /* in it, in memory, and read by the backward half */
    int          *last;          /* the last node of the forward half that reads it, through views */
    int64_t      *crossing;      /* elements made up to this node that the forward half reads after it */
    int64_t      *before;        /* saved elements up to this node */
} Halves;

typedef struct {                 /* segments [0, dropped) of `segments` are computed again, cut into `parts` */
    int      segments, dropped, parts;
    unsigned char *level;        /* by node: 0 kept; 1 computed again; 2 computed again from what 1 left */
    int     *part;               /* by node: which cut it lies in, of its level */
    const Node **token;          /* by key_of: the value of the backward half that its copies wait for */
    Func     func;               /* with the new graph and its roots */
    double   work;
} Choice;

/* ---- the two halves ---- */

static const Node *behind_views(const Node *n)
{
    while (is_view(n) && n->op != OP_concat)
        n = n->in[0];
    return n;
}

static void mark_main(const Halves *h, const Node *n) { h->main[n->id] = h->kept[n->id] = true; }

static void find_main(const Halves *h, const Func *f)
{
    for (int i = 0; i < f->outputs.count; i++)
        mark_main(h, f->outputs.at[i].node);
    for (int i = 0; i < f->updates.count; i++)
        if (f->updates.at[i].var->kind == VAR_BUFFER)
            mark_main(h, f->updates.at[i].node);
    for (int i = h->graph->count; i-- > 0;) {
        const Node *n = h->graph->node[i];
        for (int a = 0; h->main[i] && a < n->args; a++)
            h->main[n->in[a]->id] = true;
        if (h->main[i])
            h->kept[i] |= is_leaf(n) || h->fusion->scalar[i] || (h->fusion->stored[i] && shape_size(&n->shape) <= SMALL);
    }
}

/* The backward half reads n: so what it is made of has to be there, down to what is in memory. */
static void mark_saved(const Halves *h, const Node *n)
{
    if (!h->main[n->id] || h->kept[n->id] || h->saved[n->id])
        return;
    h->saved[n->id] = h->fusion->stored[n->id];
    for (int a = 0; !h->saved[n->id] && a < n->args; a++)
        mark_saved(h, n->in[a]);
}

static void find_saved(const Halves *h)
{
    int64_t sum = 0, alive = 0;
    int count = h->graph->count;
    int64_t *ends = arena_array(h->p->arena, int64_t, count);
    for (int i = 0; i < count; i++) {
        const Node *n = h->graph->node[i];
        h->last[i] = i;
        for (int a = 0; a < n->args; a++) {
            if (h->main[i])
                h->last[behind_views(n->in[a])->id] = i;
            else if (h->fusion->live[i])
                mark_saved(h, n->in[a]);
        }
    }
    for (int i = 0; i < count; i++)
        ends[h->last[i]] += h->main[i] && !is_view(h->graph->node[i]) && !h->kept[i] ? shape_size(&h->graph->node[i]->shape) : 0;
    for (int i = 0; i < count; i++) {
        const Node *n = h->graph->node[i];
        bool counts = h->main[i] && !is_view(n) && !h->kept[i];
        alive += (counts ? shape_size(&n->shape) : 0) - ends[i];
        sum += h->saved[i] ? shape_size(&n->shape) : 0;
        h->crossing[i] = alive;
        h->before[i] = sum;
    }
}

static Halves find_halves(Program *p, const Kernels *ks)
{
    const Graph *g = ks->fusion.graph;
    Halves h = { p, g, &ks->fusion,
                 arena_array(p->arena, bool, g->count), arena_array(p->arena, bool, g->count),
                 arena_array(p->arena, bool, g->count), arena_array(p->arena, int, g->count),
                 arena_array(p->arena, int64_t, g->count), arena_array(p->arena, int64_t, g->count) };
    find_main(&h, ks->func);
    find_saved(&h);
    return h;
}

/* ---- where to cut ---- */

/* Cuts nodes (from, to] into n pieces that save about equally much, where the least crosses. */
static bool find_cuts(const Halves *h, int from, int to, int n, int *cut)
{
    int64_t base = from < 0 ? 0 : h->before[from], all = h->before[to] - base;
    for (int c = 0; c < n - 1; c++) {
        int64_t lo = base + all * (2 * c + 1) / (2 * n), hi = base + all * (2 * c + 3) / (2 * n);
        cut[c] = -1;
        for (int i = (c ? cut[c - 1] : from) + 1; i < to; i++)
            if (h->main[i] && h->before[i] > lo && h->before[i] < hi && (cut[c] < 0 || h->crossing[i] < h->crossing[cut[c]]))
                cut[c] = i;
        if (cut[c] < 0)
            return false;
    }
    return true;
}

static int piece_of(int node, const int *cut, int n)
{
    int piece = 0;
    while (piece < n - 1 && node > cut[piece])
        piece++;
    return piece;
}

static bool crosses(const Halves *h, int node, const int *cut, int n)
{
    int piece = piece_of(node, cut, n);
    return piece < n - 1 && h->last[node] > cut[piece];
}

/* Levels of all nodes. The last segment is needed at once; only its own parts but the last are dropped. */
static bool assign_levels(const Halves *h, Choice *c)
{
    int count = h->graph->count, end = count - 1, cut[MOST_SEGMENTS], inner[MOST_SEGMENTS][MOST_PARTS];
    while (end > 0 && !h->main[end])
        end--;
    if (!find_cuts(h, -1, end, c->segments, cut))
        return false;
    for (int s = 0; s < c->segments; s++)
        if (!find_cuts(h, s ? cut[s - 1] : -1, s < c->segments - 1 ? cut[s] : end, c->parts, inner[s]))
            return false;
    for (int i = 0; i < count; i++) {
        int of = behind_views(h->graph->node[i])->id, s = piece_of(of, cut, c->segments);
        int part = piece_of(of, inner[s], c->parts);
        bool inside = crosses(h, of, inner[s], c->parts), last = s == c->segments - 1;
        if (!h->main[i] || h->kept[of] || crosses(h, of, cut, c->segments) || s > c->dropped)
            continue;
        if (s < c->dropped)
            c->level[i] = c->parts > 1 && !inside ? 2 : 1;
        else if (last)
            c->level[i] = !inside && part < c->parts - 1;
        c->part[i] = c->level[i] == 1 && !last ? s : c->segments + s * c->parts + part;
    }
    return true;
}

/* ---- what copies wait for ---- */

enum { MOST_KEYS = MOST_SEGMENTS * (MOST_PARTS + 1) * 2 };

/* Which copies are made together: those of one part, at one level. */
static int key_of(const Choice *c, int level, int part) { return (level - 1) * c->segments * (c->parts + 1) + part; }

/* Whether node n of the backward half reads copies of this key, or copies that are made of them. */
static bool uses_key(const Choice *c, const Node *n, int key)
{
    for (int a = 0; a < n->args; a++) {
        int level = c->level[n->in[a]->id], part = c->part[n->in[a]->id];
        if (level && key == key_of(c, level, part))
            return true;
        if (level == 2 && key == key_of(c, 1, (part - c->segments) / c->parts))
            return true;
    }
    return false;
}

/* A kernel that updates parameters waits for whoever reads them, so nothing may wait for it. */
static bool updates_something(const Fusion *f, const Group *g)
{
    for (int i = 0; i < f->func->updates.count; i++)
        if (group_of(f, same_elements(f->func->updates.at[i].node)) == g)
            return true;
    return false;
}

static bool in_backward(const Halves *h, int node) { return h->fusion->live[node] && !h->main[node]; }

/* Whether a kernel could run before the copies: else what waits for one of its values would break it up. */
static bool is_clean(const Group *g, const bool *tainted)
{
    for (int i = 0; i < g->nodes.count; i++)
        if (tainted[g->nodes.at[i]->id])
            return false;
    return true;
}

/* The latest stored value of the backward half whose kernel needs no tainted one. */
static const Node *last_clean(const Halves *h, const bool *tainted)
{
    for (int i = h->graph->count; i-- > 0;) {
        const Node *n = h->graph->node[i];
        const Group *g = group_of(h->fusion, n);
        if (in_backward(h, i) && h->fusion->stored[i] && g && is_clean(g, tainted) && !updates_something(h->fusion, g))
            return n;
    }
    return NULL;
}

/* Copies wait for the gradient that reaches their part. Keys are taken from the one used last to the first, and
   what a key waits for needs no copy of it nor of those used later: so nothing waits in circles. */
static void find_tokens(const Halves *h, Choice *c)
{
    int count = h->graph->count, keys = key_of(c, LEVELS, 0), first[MOST_KEYS];
    bool *tainted = arena_array(h->p->arena, bool, count);
    for (int k = 0; k < keys; k++)
        for (first[k] = 0; first[k] < count; first[k]++)
            if (in_backward(h, first[k]) && uses_key(c, h->graph->node[first[k]], k))
                break;
    for (int turn = 0; turn < keys; turn++) {
        int k = 0;
        for (int i = 1; i < keys; i++)
            if (first[i] > first[k] || (first[i] == first[k] && first[i] >= 0))
                k = i;
        for (int i = 0; i < count; i++) {
            const Node *n = h->graph->node[i];
            tainted[i] |= in_backward(h, i) && uses_key(c, n, k);
            for (int a = 0; a < n->args; a++)
                tainted[i] |= tainted[n->in[a]->id];
        }
        c->token[k] = first[k] < count ? last_clean(h, tainted) : NULL;
        first[k] = -1;
    }
}

/* ---- the graph with copies ---- */

typedef struct {
    const Halves *h;
    const Choice *c;
    Graph        *to;
    Node        **made;          /* by node: as it was */
    Node        **copy[LEVELS];  /* by node: made again at this level */
    bool         *busy;          /* by node: its copies are being made */
    double        work;
} Rebuild;

static Node *made(Rebuild *r, const Node *n);

static Node *look_again(Rebuild *r, Node *n, int level, int part)
{
    const Node *token = r->c->token[key_of(r->c, level, part)];
    Node *in[2] = { n, token ? made(r, token) : NULL };
    return graph_add(r->to, OP_again, NULL, token ? 2 : 1, in, NULL);
}

/* Multiplications that the node costs, roughly; an element of a map counts as what its memory costs. */
static double work_of(const Node *n)
{
    const double per_element = 30;
    const Shape *a = n->args ? &n->in[0]->shape : NULL, *b = n->args > 1 ? &n->in[1]->shape : NULL;
    if (op_info[n->op].cls == CLASS_CONTRACT)
        return (double)shape_size(&n->shape) * (double)a->dim[a->rank - (n->attr.contract.ta ? 2 : 1)];
    if (op_info[n->op].cls == CLASS_CONV) {
        const Shape *pixels = n->op == OP_conv ? &n->shape : n->op == OP_conv_data ? a : b;
        const Shape *weight = n->op == OP_conv_weight ? &n->shape : b;
        return (double)(pixels->dim[0] * pixels->dim[1] * pixels->dim[2]) * (double)shape_size(weight);
    }
    if (op_info[n->op].cls == CLASS_ATTEND)
        return (double)shape_size(a) * (double)b->dim[1] * (n->args - 1);
    return is_view(n) ? 0 : per_element * (double)shape_size(&n->shape);
}

static Node *value_at(Rebuild *r, const Node *n, int level);

/* Operand n of a copy made at this level, in this part. */
static Node *operand(Rebuild *r, const Node *n, int level, int part)
{
    int own = r->c->level[n->id];
    if (is_leaf(behind_views(n)) || r->h->fusion->scalar[n->id])
        return made(r, n);
    return own >= level ? value_at(r, n, level) : look_again(r, value_at(r, n, own), level, part);
}

static Node *value_at(Rebuild *r, const Node *n, int level)
{
    if (level == 0)
        return made(r, n);
    Node **copy = &r->copy[level][n->id], **in = arena_array(r->to->arena, Node *, n->args);
    if (*copy)
        return *copy;
    for (int a = 0; a < n->args; a++)
        in[a] = operand(r, n->in[a], level, r->c->part[n->id]);
    r->work += work_of(n);
    return *copy = graph_copy(r->to, n, in);
}

/* Makes the copies that n is made of by maps and views, such as the sign that a mask is. */
static void make_copies_below(Rebuild *r, const Node *n)
{
    bool light = op_info[n->op].cls == CLASS_MAP || is_view(n);
    if (r->c->level[n->id])
        value_at(r, n, r->c->level[n->id]);
    for (int a = 0; !r->h->main[n->id] && !r->made[n->id] && light && a < n->args; a++)
        make_copies_below(r, n->in[a]);
}

/* The copies that the kernel of n reads stand before n: so what ran on the kernel's tiles does so again, and does
   not join the kernels of the copies; folds there have an order of their own. */
static void make_copies_first(Rebuild *r, const Node *n)
{
    const Group *g = group_of(r->h->fusion, n);
    bool heavy = op_info[n->op].cls == CLASS_CONTRACT || op_info[n->op].cls == CLASS_CONV || op_info[n->op].cls == CLASS_ATTEND;
    if (r->h->main[n->id] || !heavy || r->busy[n->id])
        return;
    r->busy[n->id] = true;
    for (int i = 0; g && i < g->nodes.count; i++)
        for (int a = 0; a < g->nodes.at[i]->args; a++)
            if (group_of(r->h->fusion, g->nodes.at[i]->in[a]) != g)
                make_copies_below(r, g->nodes.at[i]->in[a]);
}

static Node *made(Rebuild *r, const Node *n)
{
    Node **is = &r->made[n->id], **in = arena_array(r->to->arena, Node *, n->args);
    if (!*is)
        make_copies_first(r, n);
    if (*is)
        return *is;
    for (int a = 0; a < n->args; a++)
        in[a] = r->h->main[n->id] ? made(r, n->in[a]) : value_at(r, n->in[a], r->c->level[n->in[a]->id]);
    return *is = graph_copy(r->to, n, in);
}

static void replace_roots(const Rebuild *r, Choice *c, const Func *f)
{
    Arena *arena = r->to->arena;
    c->func = *f;
    c->func.graph = r->to;
    memset(&c->func.outputs, 0, sizeof c->func.outputs);
    memset(&c->func.updates, 0, sizeof c->func.updates);
    for (int i = 0; i < f->outputs.count; i++)
        vec_push(arena, &c->func.outputs, (Port){ f->outputs.at[i].name, r->made[f->outputs.at[i].node->id],
                                                  f->outputs.at[i].to });
    for (int i = 0; i < f->updates.count; i++)
        vec_push(arena, &c->func.updates, (Update){ f->updates.at[i].var, r->made[f->updates.at[i].node->id] });
    c->func.loss = f->loss ? r->made[f->loss->id] : NULL;
}

static void rebuild(const Halves *h, Choice *c, const Func *f)
{
    Arena *arena = h->p->arena;
    int count = h->graph->count;
    Rebuild r = { .h = h, .c = c, .to = graph_new(arena), .made = arena_array(arena, Node *, count),
                  .busy = arena_array(arena, bool, count) };
    for (int l = 1; l < LEVELS; l++)
        r.copy[l] = arena_array(arena, Node *, count);
    for (int i = 0; i < count; i++)
        if (h->fusion->live[i])
            made(&r, h->graph->node[i]);
    replace_roots(&r, c, f);
    c->work = r.work;
}

/* ---- choosing ---- */

typedef struct { Choice **at; int count, room; } Choices;

static void add_choice(const Halves *h, Choices *all, const Func *f, int segments, int dropped, int parts)
{
    Arena *arena = h->p->arena;
    Choice *c = arena_new_of(arena, Choice);
    *c = (Choice){ .segments = segments, .dropped = dropped, .parts = parts,
                   .level = arena_array(arena, unsigned char, h->graph->count), .part = arena_array(arena, int, h->graph->count), .token = arena_array(arena, const Node *, MOST_KEYS) };
    if (!assign_levels(h, c))
        return;
    find_tokens(h, c);
    rebuild(h, c, f);
    int at = all->count;
    vec_push(arena, all, c);
    for (; at > 0 && all->at[at - 1]->work > c->work; at--)
        all->at[at] = all->at[at - 1];
    all->at[at] = c;
}

static Choices find_choices(const Halves *h, const Func *f)
{
    Choices all = { 0 };
    add_choice(h, &all, f, 1, 0, 1);
    for (int segments = 2; segments <= MOST_SEGMENTS; segments++)
        for (int dropped = 1; dropped < segments; dropped++)
            for (int parts = 1; parts <= (dropped == segments - 1 ? MOST_PARTS : 1); parts++)
                add_choice(h, &all, f, segments, dropped, parts);
    return all;
}

/* The function planned with little memory in mind, and this graph. */
static Kernels *plan_again(Program *p, Func *f, const Func *with)
{
    *f = *with;
    Kernels *ks = fuse_kernels(p, f);
    ks->tight = true;
    lower_kernels(p, ks);
    plan_kernels(p, ks);
    return ks;
}

static const char *megabytes(Program *p, int64_t elements)
{
    return arena_printf(p->arena, "%.2f MB", (double)elements * 4e-6);
}

/* A loop's gradient computes turns again already; what is around the loop is not shortened. */
static Kernels *refuse_loops(Program *p, Kernels *was, int64_t limit)
{
    error_at(was->func->span, "'%s' does not fit into %s of working memory: with its loops it takes %s", was->func->name,
             megabytes(p, limit), megabytes(p, was->arena));
    hint("--mem=%lld, or a smaller batch", (long long)was->arena * 4);
    return was;
}

static Kernels *shrink(Program *p, Kernels *was, int64_t limit)
{
    Func *f = was->func, saved = *f;
    if (f->stages.count)
        return refuse_loops(p, was, limit);
    Halves h = find_halves(p, was);
    Choices all = find_choices(&h, f);
    int64_t least = was->arena;
    for (int i = 0; i < all.count; i++) {
        Kernels *ks = plan_again(p, f, &all.at[i]->func);
        if (ks->arena <= limit) {
            ks->whole_arena = was->arena;
            ks->whole_flops = was->flops;
            return ks;
        }
        least = ks->arena < least ? ks->arena : least;
    }
    *f = saved;
    error_at(f->span, "'%s' does not fit into %s of working memory: the least is %s, and %s without --mem", f->name,
             megabytes(p, limit), megabytes(p, least), megabytes(p, was->arena));
    hint("--mem=%lld", (long long)least * 4);
    return was;
}

void pass_remat(Program *p)
{
    int64_t most = 0;
    for (int i = 0; i < p->kernels.count; i++)
        if (p->funcs.at[i]->kind == FUNC_STEP && p->kernels.at[i]->arena > most)
            most = p->kernels.at[i]->arena;
    int64_t limit = (int64_t)(p->mem * (p->mem_share ? (double)most : 0.25));
    for (int i = 0; p->mem > 0 && i < p->kernels.count; i++)
        if (p->funcs.at[i]->kind == FUNC_STEP && p->kernels.at[i]->arena > limit)
            p->kernels.at[i] = shrink(p, p->kernels.at[i], limit);
}
