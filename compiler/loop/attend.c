/* attend.c -- attention and its gradients -> where their rows lie, for one kernel each.
   In: a group with attend and maybe attend_sums, with attend_q, or with attend_k and attend_v: its operands are in
   memory, maybe behind views.  Out: strides over images, rows and channels; work shared in items, blocks of rows of
   one head of one image.
   Invariant: an item is done by one thread, whole; its result does not depend on the others. */
#include "loop/loop.h"

enum { ACROSS = 32 };            /* rows of an item: GM_ACROSS of runtime/attend.h */

/* What each operand of the op is, in order; ROLES for none. */
static const AttendRole roles[][6] = {
    [OP_attend]      = { ATTEND_QUERY, ATTEND_KEY, ATTEND_VALUE },
    [OP_attend_sums] = { ATTEND_QUERY, ATTEND_KEY },
    [OP_attend_q]    = { ATTEND_QUERY, ATTEND_KEY, ATTEND_VALUE, ATTEND_GRADIENT, ATTEND_SUMS, ATTEND_DELTA },
    [OP_attend_k]    = { ATTEND_QUERY, ATTEND_KEY, ATTEND_VALUE, ATTEND_GRADIENT, ATTEND_SUMS, ATTEND_DELTA },
    [OP_attend_v]    = { ATTEND_QUERY, ATTEND_KEY, ATTEND_GRADIENT, ATTEND_SUMS },
};

static int64_t keys_or_queries(const Node *n)
{
    bool by_key = n->op == OP_attend_k || n->op == OP_attend_v;
    return n->in[by_key ? 1 : 0]->shape.dim[1];
}

/* Multiply-adds of a score, a channel of the keys and one of the values; half of the keys are seen where that is causal. */
static double attend_flops(const Node *n, const AttendLoops *l)
{
    const int64_t *q = n->in[0]->shape.dim, keys = n->in[1]->shape.dim[1];
    double scores = (double)(q[0] * l->heads * q[1]) * (double)keys * (n->attr.attend.causal ? 0.5 : 1), d = (double)l->channels, w = (double)l->width;
    switch (n->op) {
    case OP_attend:      return 2 * scores * (d + w);
    case OP_attend_sums: return 2 * scores * d;
    case OP_attend_q:    return 2 * scores * (2 * d + w);
    default:             return 2 * scores * (d + (l->result[0].buffer ? d + w : 0) + (l->result[1].buffer ? w : 0));
    }
}

static void add_result(Program *p, Kernels *ks, Kernel *k, const Node *n)
{
    Domain d = shape_domain(&n->shape);
    Place1 at = place_identity(&d);
    bool second = n->op == OP_attend_sums || n->op == OP_attend_v;
    if (!ks->of[n->id])
        return;
    k->attend->result[second] = lower_access(ks, n, &d, &at);
    kernel_writes(p, k, k->attend->result[second].buffer);
}

void lower_attend(Program *p, Kernels *ks, Kernel *k, const Group *g)
{
    const Node *n = g->contract;
    AttendLoops *l = k->attend = arena_new_of(p->arena, AttendLoops);
    l->heads = n->attr.attend.heads;
    l->channels = n->in[0]->shape.dim[2] / l->heads;
    l->width = l->channels;
    for (int i = 0; i < n->args; i++) {
        AttendRole role = roles[n->op][i];
        l->operand[role] = conv_operand(p, ks, k, n->in[i]);
        if (role == ATTEND_VALUE || (role == ATTEND_GRADIENT && !l->operand[ATTEND_VALUE].buffer))
            l->width = n->in[i]->shape.dim[2] / l->heads;
    }
    for (int i = 0; i < g->nodes.count; i++)
        add_result(p, ks, k, g->nodes.at[i]);
    k->flops = attend_flops(n, l);
}

void share_attend(Kernel *k, int64_t batch, int64_t rows)
{
    int64_t images = k->node->shape.dim[0], blocks = (keys_or_queries(k->node) + ACROSS - 1) / ACROSS;
    k->attend->items = k->attend->heads * blocks;
    k->by_rows = images == batch && batch >= 2 * rows;
    k->grain = k->by_rows ? rows : 1;
    k->units = k->by_rows ? (batch + rows - 1) / rows : images * k->attend->items;
}

bool own_attended(const Kernel *k, const Buffer *b, int64_t row)
{
    for (int i = 0; i < ATTEND_ROLES + 2; i++) {
        const Access *a = i < ATTEND_ROLES ? &k->attend->operand[i] : &k->attend->result[i - ATTEND_ROLES];
        if (a->buffer == b && a->stride[0] != row)
            return false;
    }
    return true;
}
