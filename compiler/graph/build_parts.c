/* build_parts.c -- steps that take their batch in parts: batch 128 micro 16.
   In: a step's body, built for the rows of one part, and the gradients of its loss.  Out: a loop over the parts that
   carries the sums of gradients, loss and reports, which everything behind it reads.
   Inputs and draws are those of the whole batch, of which each turn takes its rows; a mean over rows divides by the
   rows of all parts.  So the sum over parts is the sum over the batch, if nothing else ties rows together: what does is
   refused.
   Invariant: rows of a part never meet but in sums over them, on which loss and reports depend linearly. */
#include "build.h"

#include <string.h>

/* How a value of a part depends on the part's rows. */
typedef enum { NOT, ROWS, SUMS, MIXED } Bond;    /* not; row by row, along its first axis; by sums over them; otherwise */

typedef struct { Func *f; int64_t rows; Bond *bond; } Bonds;

void start_parts(Build *b, Func *f, const Ast *item)
{
    const Ast *clause = find_clause(item, "micro");
    int64_t rows = 0;
    if (!clause)
        return;
    Work *before = scratch_start(b);
    bool good = to_count(b, eval(b, clause->kid[0]), clause->kid[0]->span, "'micro'", &rows);
    b->work = before;
    if (good && (rows < 2 || f->batch % rows)) {
        if (mistake_at(b, clause->kid[0]->span, "'micro' takes a divisor of the batch of %lld from 2 on, not %lld",
                       (long long)f->batch, (long long)rows))
            hint("each part of the batch has as many rows");
        good = false;
    }
    if (!good)
        return;
    f->parts = loop_new(f->graph, "parts of the batch", clause->span, f->batch / rows);
    f->parts->rows = rows;
    f->batch = rows;
    b->work->loop = f->parts;
}

/* ---- what ties rows together ------------------------------------------------------------ */

static Bond bond_of_view(const Bonds *t, const Node *n, Bond in)
{
    if (in == SUMS)
        return SUMS;
    switch (n->op) {
    case OP_permute: return n->attr.permute.order[0] == 0 ? ROWS : MIXED;
    case OP_concat:  return n->attr.concat.axis > 0 ? ROWS : MIXED;
    case OP_slice:   return n->shape.dim[0] == n->in[0]->shape.dim[0] && n->attr.slice.step[0] == 1 ? ROWS : MIXED;
    case OP_pad:     return n->shape.dim[0] == n->in[0]->shape.dim[0] ? ROWS : MIXED;
    default:         return n->shape.rank && n->shape.dim[0] % t->rows == 0 ? ROWS : MIXED;
    }
}

/* Sums may be added to sums, and multiplied by what no row changes; rows to and by anything else. */
static Bond bond_of_map(const Node *n, const Bond *in)
{
    bool rows = false, sums = false, other = false;
    for (int i = 0; i < n->args; i++) {
        rows = rows || in[i] == ROWS;
        sums = sums || in[i] == SUMS;
        other = other || in[i] == NOT;
    }
    if (!sums)
        return rows ? ROWS : NOT;
    bool linear = n->op == OP_neg || n->op == OP_stop || ((n->op == OP_add || n->op == OP_sub) && !other)
               || (n->op == OP_mul && other) || (n->op == OP_div && in[0] == SUMS);
    return linear && !rows ? SUMS : MIXED;
}

static Bond bond_of_product(const Node *n, Bond a, Bond b)
{
    bool leading = n->shape.rank > 2, matrix = !leading && op_info[n->op].cls == CLASS_CONTRACT;
    if (n->op == OP_conv_weight || (matrix && n->attr.contract.ta))
        return a == ROWS && b == ROWS ? SUMS : MIXED;
    if (a == ROWS && b == NOT)
        return matrix || leading ? ROWS : MIXED;
    return leading && op_info[n->op].cls == CLASS_CONTRACT && b == ROWS ? ROWS : MIXED;
}

static Bond bond_of(const Bonds *t, const Node *n)
{
    Bond in[16] = { NOT }, any = NOT;
    if (n->op == OP_input || n->op == OP_normal || n->op == OP_uniform)
        return (n->op == OP_input ? n->attr.input.loop : n->attr.random.loop) == t->f->parts ? ROWS : NOT;
    for (int i = 0; i < n->args; i++) {
        Bond one = t->bond[n->in[i]->id];
        any = one > any ? one : any;
        if (i < 16)
            in[i] = one;
    }
    if (any == NOT || any == MIXED)
        return any;
    switch (op_info[n->op].cls) {
    case CLASS_MAP:      return bond_of_map(n, in);
    case CLASS_FOLD:     return any == SUMS ? (n->op == OP_sum ? SUMS : MIXED) : !n->attr.fold.axis[0] ? ROWS
                              : n->op == OP_sum ? SUMS : MIXED;
    case CLASS_VIEW:     return bond_of_view(t, n, any);
    case CLASS_CONTRACT:
    case CLASS_CONV:     return any == SUMS ? MIXED : bond_of_product(n, in[0], in[1]);
    case CLASS_ATTEND:   return any == SUMS ? MIXED : ROWS;
    case CLASS_PICK:     return n->op == OP_gather && in[0] == NOT && in[1] == ROWS ? ROWS : MIXED;
    default:             return MIXED;
    }
}

/* The first node that ties rows together on the way to n, or NULL. */
static const Node *guilty_of(const Bonds *t, const Node *n)
{
    for (int i = 0; i < n->args; i++)
        if (t->bond[n->in[i]->id] == MIXED)
            return guilty_of(t, n->in[i]);
    return n;
}

static void refuse_mixed(Build *b, const Bonds *t, const Node *n, const char *what)
{
    Bond bond = t->bond[n->id];
    if (bond == SUMS || bond == NOT)
        return;
    const Node *at = bond == MIXED ? guilty_of(t, n) : n;
    if (mistake_at(b, at->span, "'micro' takes %lld rows at a time, so %s has to be a sum or mean over rows, and this is not",
                   (long long)t->rows, what))
        hint("leave out 'micro', or what looks at the whole batch: group_norm sees one row, batch_norm all of them, a penalty none");
}

static void check_parts(Build *b, Func *f)
{
    Bonds t = { .f = f, .rows = f->parts->rows, .bond = arena_array(b->arena, Bond, f->graph->count + 1) };
    for (int i = 0; i < f->graph->count; i++)
        t.bond[i] = bond_of(&t, f->graph->node[i]);
    if (f->loss)
        refuse_mixed(b, &t, f->loss, "the loss");
    for (int i = 0; i < f->outputs.count && !error_count(); i++)
        refuse_mixed(b, &t, f->outputs.at[i].node, arena_printf(b->arena, "'%s'", f->outputs.at[i].name));
    if (f->updates.count && mistake_at(b, f->updates.at[0].var->span, "'%s' is set from a batch, which 'micro' takes in parts",
                                       f->updates.at[0].var->name))
        hint("leave out 'micro'");
}

/* ---- the loop --------------------------------------------------------------------------- */

void end_parts(Build *b, Func *f)
{
    if (!f->parts)
        return;
    b->work->loop = NULL;
    check_parts(b, f);
    f->batch *= f->parts->turns;
    for (int i = 0; i < f->inputs.count; i++)
        f->inputs.at[i].shape.dim[0] = f->batch;
}

/* A sum as it is carried: in the order of axes in which it is made, and a layer's weight as products read it. *order
   leads back; NULL where that is the order it has. */
static Node *in_order(Build *b, Graph *g, Node *sum, const int **order)
{
    int *back = arena_array(b->arena, int, MAX_RANK), turned[2] = { 1, 0 };
    *order = NULL;
    if (sum->op == OP_permute) {
        *order = sum->attr.permute.order;
        return sum->in[0];
    }
    if (sum->op != OP_contract || sum->shape.rank != 2)
        return sum;
    back[0] = 1;
    *order = back;
    return graph_permute(g, sum, turned);
}

/* which: of the carried sums; two parameters may have one gradient. */
typedef struct { Node **place; const Node *sum; const int *order; const char *name; int which; } Sum;

static int already(const Sum *sum, int count, const Node *n)
{
    for (int i = 0; i < count; i++)
        if (sum[i].sum == n)
            return sum[i].which;
    return -1;
}

/* Loss, reports and gradients become their sums over the parts; what no row changes is the same in all of them. */
void add_parts(Build *b, Func *f, Node **d)
{
    if (!f->parts)
        return;
    int most = f->outputs.count + f->trained.count, sums = 0, count = 0;
    Node **first = arena_array(b->arena, Node *, most), **next = arena_array(b->arena, Node *, most);
    Sum *sum = arena_array(b->arena, Sum, most);
    Loop **inside = graph_inside(b->arena, f->graph);
    for (int i = 0; i < most; i++) {
        Node **place = i < f->outputs.count ? &f->outputs.at[i].node : &d[i - f->outputs.count], *n = *place;
        if (inside[n->id] != f->parts)
            continue;
        Sum one = { .place = place, .sum = n, .name = n->name, .which = already(sum, sums, n) };
        n = in_order(b, f->graph, n, &one.order);
        if (one.which < 0) {
            one.which = count;
            first[count] = graph_constant(f->graph, 0, &n->shape);
            next[count] = graph_map(f->graph, OP_add, loop_carried(f->graph, f->parts, count, &n->shape), n, NULL);
            graph_name(next[count++], one.name ? one.name : "sum");
        }
        sum[sums++] = one;
    }
    for (int i = 0; i < sums; i++) {
        Node *n = loop_result(f->graph, OP_loop, f->parts, sum[i].which, count, first, next);
        *sum[i].place = sum[i].order ? graph_permute(f->graph, n, sum[i].order) : n;
    }
    f->loss = f->outputs.at[0].node;
}
