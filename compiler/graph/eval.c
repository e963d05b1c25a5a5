/* eval.c -- the reference interpreter: any graph, in double, slowly and obviously.
   In: a graph, its roots and what inputs, variables and draws are.  Out: the value of every live
   node, row-major.  Everything after the graph is tested against this file, so it shares only the
   value column of ops.def and the definition of a random draw with the emitted code. */
#include "gmc.h"
#include "random.h"

#include <string.h>

/* A loop over dim[], and where it is in two arrays; an axis that an array lacks has stride 0. */
typedef struct {
    int     rank;
    int64_t dim[MAX_RANK], a[MAX_RANK], b[MAX_RANK];
} Walk;

static void row_major(const Shape *s, int64_t *stride)
{
    int64_t step = 1;
    for (int i = s->rank; i-- > 0; step *= s->dim[i])
        stride[i] = step;
}

/* Copies from[a-strides] to to[b-strides], element by element. */
static void copy_strided(const Walk *w, int axis, const double *from, double *to)
{
    if (axis == w->rank) {
        *to = *from;
        return;
    }
    int64_t a = w->a[axis], b = w->b[axis];
    if (axis == w->rank - 1)
        for (int64_t i = 0; i < w->dim[axis]; i++)
            to[i * b] = from[i * a];
    else
        for (int64_t i = 0; i < w->dim[axis]; i++)
            copy_strided(w, axis + 1, from + i * a, to + i * b);
}

/* ---- leaves ---- */

static void eval_random(const Node *n, const EvalEnv *env, double *y)
{
    int64_t size = shape_size(&n->shape);
    int64_t row = n->shape.rank ? size / n->shape.dim[0] : 1;
    uint64_t first = (uint64_t)(env->row * row);
    const Loop *loop = n->attr.random.loop;
    int64_t turn = loop ? loop_draws(loop, env->turn) : 0;
    bool part = loop && loop->rows;          /* of the rows of a batch, which has one stream */
    uint32_t stream = (uint32_t)(n->attr.random.stream + (part ? 0 : TURN_STREAMS * turn));
    first += part ? (uint64_t)(turn * size) : 0;
    for (int64_t i = 0; i < size; i++)
        y[i] = n->op == OP_normal
             ? gm_random_normal_at(env->seed, stream, env->step, first + (uint64_t)i)
             : gm_random_uniform_at(env->seed, stream, env->step, first + (uint64_t)i);
}

static void eval_index(const Node *n, double *y)
{
    int64_t size = shape_size(&n->shape), inner = 1;
    for (int i = n->attr.index.axis + 1; i < n->shape.rank; i++)
        inner *= n->shape.dim[i];
    for (int64_t i = 0; i < size; i++)
        y[i] = (double)(i / inner % n->shape.dim[n->attr.index.axis]);
}

/* Which part of an input a leaf is. */
static int64_t part_of(const Node *n, const EvalEnv *env)
{
    return n->attr.input.loop ? loop_draws(n->attr.input.loop, env->turn) : 0;
}

static void eval_leaf(const Node *n, const EvalEnv *env, double *y)
{
    int64_t size = shape_size(&n->shape);
    size_t bytes = sizeof(double) * (size_t)size;
    switch (n->op) {
    case OP_constant: for (int64_t i = 0; i < size; i++) y[i] = n->attr.value; break;
    case OP_table:    memcpy(y, n->attr.table, bytes); break;
    case OP_input:    memcpy(y, env->input[n->attr.input.slot] + part_of(n, env) * size, bytes); break;
    case OP_var:      memcpy(y, env->var(env->data, n->attr.var), bytes); break;
    case OP_step:     for (int64_t i = 0; i < size; i++) y[i] = (double)env->step; break;
    case OP_turn:     *y = (double)env->turn; break;
    case OP_rows:     for (int64_t i = 0; i < size; i++) y[i] = !env->rows || i < env->rows; break;
    case OP_index:    eval_index(n, y); break;
    default:          eval_random(n, env, y); break;
    }
}

/* ---- folds, products, views ---- */

static void fold_walk(const Walk *w, Op op, int axis, const double *from, double *to)
{
    if (axis == w->rank) {
        *to = op_value(op, *to, *from, 0);
        return;
    }
    int64_t a = w->a[axis], b = w->b[axis];
    if (axis == w->rank - 1 && b == 1)              /* a kept last axis: a row at a time */
        op_apply(op, w->dim[axis], to, to, from, NULL);
    else
        for (int64_t i = 0; i < w->dim[axis]; i++)
            fold_walk(w, op, axis + 1, from + i * a, to + i * b);
}

static void eval_fold(const Node *n, const double *a, double *y)
{
    const Shape *s = &n->in[0]->shape;
    int64_t size = shape_size(&n->shape);
    Walk w = { .rank = s->rank };
    memcpy(w.dim, s->dim, sizeof w.dim);
    row_major(s, w.a);
    row_major(&n->shape, w.b);
    for (int i = 0; i < s->rank; i++)
        if (n->attr.fold.axis[i])
            w.b[i] = 0;
    for (int64_t i = 0; i < size; i++)
        y[i] = op_fold_start(n->op);
    fold_walk(&w, n->op, 0, a, y);
}

/* C[M,N] += A[M,K] B[K,N], a given by its two strides. */
static void multiply(int64_t M, int64_t N, int64_t K, const double *a, int64_t ai, int64_t ak,
                     const double *b, double *c)
{
    for (int64_t i = 0; i < M; i++)
        for (int64_t k = 0; k < K; k++) {
            double f = a[i * ai + k * ak];
            for (int64_t j = 0; j < N; j++)
                c[i * N + j] += f * b[k * N + j];
        }
}

static void eval_contract(Arena *arena, const Node *n, const double *a, const double *b, double *y)
{
    int rank = n->shape.rank;
    bool ta = n->attr.contract.ta, tb = n->attr.contract.tb;
    int64_t M = n->shape.dim[rank - 2], N = n->shape.dim[rank - 1];
    int64_t K = n->in[0]->shape.dim[rank - (ta ? 2 : 1)], batches = 1;
    double *bt = tb ? arena_array(arena, double, K * N) : NULL;
    for (int i = 0; i < rank - 2; i++)
        batches *= n->shape.dim[i];
    for (int64_t i = 0; i < batches; i++, a += M * K, b += K * N, y += M * N) {
        for (int64_t j = 0; tb && j < N; j++)
            for (int64_t k = 0; k < K; k++)
                bt[k * N + j] = b[j * K + k];
        multiply(M, N, K, a, ta ? 1 : K, ta ? M : 1, tb ? bt : b, y);
    }
}

/* A place outside of the table reads zeros and is added nowhere. */
static void eval_pick(const Node *n, const double *a, const double *at, double *y)
{
    const Shape *table = n->op == OP_gather ? &n->in[0]->shape : &n->shape;
    int64_t places = shape_size(&n->in[1]->shape), d = table->dim[1];
    for (int64_t i = 0; i < places; i++) {
        if (!(at[i] >= 0 && at[i] < (double)table->dim[0]))
            continue;
        int64_t row = (int64_t)at[i];
        for (int64_t j = 0; j < d; j++)
            if (n->op == OP_gather)
                y[i * d + j] = a[row * d + j];
            else
                y[row * d + j] += a[i * d + j];
    }
}

/* The operand's place in a result that encloses it: pad and concat write, the others read. */
static void write_part(const Node *n, const Shape *part, const int64_t *before, const double *a,
                       double *y)
{
    Walk w = { .rank = part->rank };
    memcpy(w.dim, part->dim, sizeof w.dim);
    row_major(part, w.a);
    row_major(&n->shape, w.b);
    for (int i = 0; i < part->rank; i++)
        y += before[i] * w.b[i];
    copy_strided(&w, 0, a, y);
}

static void eval_concat(const Node *n, double *const *value, double *y)
{
    int64_t before[MAX_RANK] = { 0 };
    for (int k = 0; k < n->args; k++) {
        write_part(n, &n->in[k]->shape, before, value[n->in[k]->id], y);
        before[n->attr.concat.axis] += n->in[k]->shape.dim[n->attr.concat.axis];
    }
}

static void read_strided(const Node *n, const double *a, double *y)
{
    int64_t stride[MAX_RANK];
    Walk w = { .rank = n->shape.rank };
    memcpy(w.dim, n->shape.dim, sizeof w.dim);
    row_major(&n->in[0]->shape, stride);
    row_major(&n->shape, w.b);
    for (int i = 0; i < w.rank; i++) {
        w.a[i] = stride[i];
        if (n->op == OP_permute)
            w.a[i] = stride[n->attr.permute.order[i]];
        if (n->op == OP_broadcast && n->in[0]->shape.dim[i] == 1)
            w.a[i] = 0;
        if (n->op == OP_slice) {
            a += n->attr.slice.start[i] * stride[i];
            w.a[i] = n->attr.slice.step[i] * stride[i];
        }
    }
    copy_strided(&w, 0, a, y);
}

static void eval_view(const Node *n, double *const *value, double *y)
{
    const double *a = value[n->in[0]->id];
    switch (n->op) {
    case OP_reshape:
    case OP_again:   memcpy(y, a, sizeof(double) * (size_t)shape_size(&n->shape)); break;
    case OP_pad:     write_part(n, &n->in[0]->shape, n->attr.pad.before, a, y); break;
    case OP_concat:  eval_concat(n, value, y); break;
    default:         read_strided(n, a, y); break;
    }
}

static void eval_node(Arena *arena, const Node *n, double *const *value, const EvalEnv *env,
                      double *y)
{
    const double *in[3] = { NULL };
    for (int k = 0; k < n->args && k < 3; k++)
        in[k] = value[n->in[k]->id];
    switch (op_info[n->op].cls) {
    case CLASS_LEAF:     eval_leaf(n, env, y); break;
    case CLASS_MAP:      op_apply(n->op, shape_size(&n->shape), y, in[0], in[1], in[2]); break;
    case CLASS_FOLD:     eval_fold(n, in[0], y); break;
    case CLASS_CONTRACT: eval_contract(arena, n, in[0], in[1], y); break;
    case CLASS_CONV:     conv_eval(n, in[0], in[1], y); break;
    case CLASS_ATTEND:   attend_eval(n, value, y); break;
    case CLASS_PICK:     eval_pick(n, in[0], in[1], y); break;
    case CLASS_VIEW:     eval_view(n, value, y); break;
    case CLASS_SCAN:     fatal("a loop is not evaluated as one node");
    }
}

/* ---- loops ---- */

typedef struct {
    Arena        *arena;
    const Graph  *graph;
    const bool   *live;
    Loop        **inside;
    double      **value;
    const EvalEnv *env;
} Eval;

static void copy_value(double *to, const double *from, const Node *n)
{
    memcpy(to, from, sizeof *to * (size_t)shape_size(&n->shape));
}

static double *room_for(const Eval *e, const Node *n)
{
    return arena_array(e->arena, double, shape_size(&n->shape));
}

/* What a node was at a turn, taken from where it was left, or left there. */
static void note_turn(const Eval *e, const Node *n, int64_t turn)
{
    double *all = e->env->turns ? e->env->turns[n->id] : NULL;
    if (!all)
        return;
    all += turn * shape_size(&n->shape);
    copy_value(e->env->hold_turns ? e->value[n->id] : all, e->env->hold_turns ? all : e->value[n->id], n);
}

/* One turn of the body: carried[k] is what the turn starts with. */
static void eval_turn(const Eval *e, const Loop *loop, int64_t turn, double *const *carried)
{
    Arena *scratch = arena_new();
    EvalEnv env = *e->env;
    env.turn = turn;
    for (int i = 0; i < e->graph->count; i++) {
        const Node *n = e->graph->node[i];
        if (!e->live[i] || e->inside[i] != loop)
            continue;
        if (!e->value[i])
            e->value[i] = room_for(e, n);
        if (n->op == OP_carried) {
            copy_value(e->value[i], carried[n->attr.loop.which], n);
            continue;
        }
        memset(e->value[i], 0, sizeof *e->value[i] * (size_t)shape_size(&n->shape));
        eval_node(scratch, n, e->value, &env, e->value[i]);
        note_turn(e, n, turn);
    }
    arena_free(scratch);
}

/* Runs the loop that the scan node ends, and gives all of its live scan nodes their values. */
static void eval_loop(const Eval *e, const Node *end)
{
    const Loop *loop = end->attr.loop.of;
    const Graph *g = e->graph;
    int count = end->args / 2;
    double **carried = arena_array(e->arena, double *, count);
    for (int k = 0; k < count; k++)
        copy_value(carried[k] = room_for(e, end->in[k]), e->value[end->in[k]->id], end->in[k]);
    for (int i = end->id; i < g->count; i++)
        if (e->live[i] && op_info[g->node[i]->op].cls == CLASS_SCAN && g->node[i]->attr.loop.of == loop)
            e->value[i] = room_for(e, g->node[i]);
    for (int64_t turn = 0; turn <= loop->turns; turn++) {
        for (int i = end->id; i < g->count; i++) {
            const Node *n = g->node[i];
            bool scan = e->live[i] && op_info[n->op].cls == CLASS_SCAN && n->attr.loop.of == loop;
            const Node *first = scan ? n->in[n->attr.loop.which] : NULL;
            if (scan && n->op == OP_history && turn < loop->turns)
                copy_value(e->value[i] + turn * shape_size(&first->shape), carried[n->attr.loop.which], first);
            if (scan && n->op == OP_loop && turn == loop->turns)
                copy_value(e->value[i], carried[n->attr.loop.which], n);
        }
        if (turn == loop->turns)
            return;
        eval_turn(e, loop, turn, carried);
        for (int k = 0; k < count; k++)
            copy_value(carried[k], e->value[end->in[count + k]->id], end->in[k]);
    }
}

double **eval_graph(Arena *arena, const Graph *g, Node *const *roots, int count,
                    const EvalEnv *env)
{
    bool *live = graph_live(arena, g, roots, count);
    double **value = arena_array(arena, double *, g->count);
    Eval e = { arena, g, live, graph_inside(arena, g), value, env };
    for (int i = 0; i < g->count; i++) {
        const Node *n = g->node[i];
        if (!live[i] || e.inside[i] || value[i])
            continue;
        if (env->held && env->held[i]) {
            value[i] = env->held[i];
        } else if (op_info[n->op].cls == CLASS_SCAN) {
            eval_loop(&e, n);
        } else {
            value[i] = room_for(&e, n);
            eval_node(arena, n, value, env, value[i]);
        }
    }
    return value;
}
