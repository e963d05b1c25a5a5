/* fuse_fold.c -- which loop nest a fold runs in.
   In: a fold, and the groups so far.  Out: the fold in one of them or in a group of its own.
   Folds along rows join what makes the rows; folds down columns join one that walks the same array, or the
   convolution that makes the pixels. */
#include "pass/fuse.h"

/* How a fold cuts the elements it reads: trailing axes folded are columns of a row, others rows of a column;
   what stands before those keeps them apart. */
typedef struct { KernelKind kind; int64_t outer, rows; Shape shape; } Cut;

static Cut fold_cut(const Node *n)
{
    const Shape *s = &n->in[0]->shape;
    int first = s->rank, last = -1;
    for (int a = 0; a < s->rank; a++)
        if (n->attr.fold.axis[a] && s->dim[a] > 1) {
            first = a < first ? a : first;
            last = a;
        }
    int64_t part[3] = { 1, 1, 1 };           /* before, folded, behind */
    for (int a = 0; a < s->rank; a++) {
        if (a > first && a < last && !n->attr.fold.axis[a] && s->dim[a] > 1)
            fatal("fold: axes in several places reached fusion");
        part[a < first ? 0 : a > last ? 2 : 1] *= s->dim[a];
    }
    if (part[2] == 1)
        return (Cut){ KERNEL_ROWS, 0, part[0], shape_of(2, (int64_t[]){ part[0], part[1] }) };
    return (Cut){ KERNEL_COLUMNS, part[0] > 1 ? part[0] : 0, part[0] * part[1], shape_of(3, part) };
}

/* A fold keeps 16 lanes along a row, so a convolution's groups must not start inside a vector. */
static bool takes_folds(const Group *g)
{
    if (g->kind == KERNEL_CONV)
        return g->contract->shape.dim[3] / g->contract->attr.conv.groups % 16 == 0 || g->contract->attr.conv.groups == 1;
    return g->kind == KERNEL_MAP || g->kind == KERNEL_ROWS || g->kind == KERNEL_CONTRACT;
}

static bool fold_joins(Fusion *f, Group *g, const Node *n, const Cut *cut)
{
    Shape domain = g->domain;
    const Node *in = same_elements(n->in[0]);
    if (!takes_folds(g) || g->size != shape_size(&in->shape) || (g->rows && g->rows != cut->rows)
        || (group_of(f, in) == g && (f->post[in->id] || op_info[in->op].cls == CLASS_FOLD)))
        return false;
    if (!g->contract) {
        if (!domain_refine(&g->domain, &cut->shape, &domain) || !members_fit(f, g, &domain))
            return false;
        g->kind = KERNEL_ROWS;
    }
    g->domain = domain;
    g->rows = cut->rows;
    join_group(f, g, n, false);
    return true;
}

/* Whether n is x, or a cheap map of it. */
static bool made_of(const Fusion *f, const Node *n, const Node *x, int depth)
{
    n = same_elements(n);
    if (n == x || depth == 0 || op_info[n->op].cls != CLASS_MAP || f->scalar[n->id])
        return n == x;
    for (int i = 0; i < n->args; i++)
        if (made_of(f, n->in[i], x, depth - 1))
            return true;
    return false;
}

/* Whether both read one array. */
static bool share_array(const Fusion *f, const Node *a, const Node *b, int depth)
{
    a = same_elements(a);
    if (f->scalar[a->id] || a->op == OP_broadcast)
        return false;
    if (made_of(f, b, a, CLONE_DEPTH))
        return true;
    for (int i = 0; depth > 0 && op_info[a->op].cls == CLASS_MAP && i < a->args; i++)
        if (share_array(f, a->in[i], b, depth - 1))
            return true;
    return false;
}

/* Sums down the columns of one array are one walk through it. */
static bool joins_columns(Fusion *f, Group *g, const Node *n, const Cut *cut)
{
    Shape domain;
    bool share = false;
    if (g->kind != KERNEL_COLUMNS || g->rows != cut->rows || g->outer != cut->outer
        || g->size != shape_size(&n->in[0]->shape) || needs_group(f, n, g))
        return false;
    for (int i = 0; i < g->nodes.count && !share; i++)
        share = op_info[g->nodes.at[i]->op].cls == CLASS_FOLD
             && share_array(f, n->in[0], g->nodes.at[i]->in[0], CLONE_DEPTH);
    if (!share || !domain_refine(&g->domain, &n->in[0]->shape, &domain) || !members_fit(f, g, &domain)
        || !operands_fit(f, g, &domain, n, false))
        return false;
    g->domain = domain;
    join_group(f, g, n, false);
    return true;
}

static bool joins_some(Fusion *f, const Node *n, const Cut *cut)
{
    Group *g = group_of(f, same_elements(n->in[0]));
    if (cut->kind == KERNEL_ROWS && g && fold_joins(f, g, n, cut))
        return true;
    for (int i = f->groups.count - 1; i >= 0; i--) {
        g = f->groups.at[i];
        if (cut->kind == KERNEL_ROWS ? g->kind == KERNEL_ROWS && goes_beside(f, g, n) && !needs_group(f, n, g)
                                       && fold_joins(f, g, n, cut)
                                     : joins_columns(f, g, n, cut)) {
            g->beside++;
            return true;
        }
    }
    return false;
}

/* Sums of each image and channel run along with the convolution whose pixels they sum: a thread owns whole images. */
static bool joins_conv(Fusion *f, const Node *n, const Cut *cut)
{
    const Node *in = same_elements(n->in[0]);
    Group *g = group_of(f, in);
    if (!g || g->kind != KERNEL_CONV || cut->kind != KERNEL_COLUMNS || cut->rows != g->rows || g->size != shape_size(&in->shape)
        || cut->outer < 2 || cut->outer != f->func->batch || cut->outer != g->contract->shape.dim[0]
        || f->post[in->id] || op_info[in->op].cls == CLASS_FOLD)
        return false;
    join_group(f, g, n, false);
    return true;
}

void place_fold(Fusion *f, const Node *n)
{
    Cut cut = fold_cut(n);
    Shape domain;
    if (joins_conv(f, n, &cut))
        return;
    if (joins_some(f, n, &cut))
        return;
    if (!domain_refine(&n->in[0]->shape, &cut.shape, &domain))
        fatal("fold: rows do not divide the shape");
    Group *g = new_group(f, cut.kind, n, &domain, cut.rows);
    g->outer = cut.outer;
}
