/* simplify_unroll.c -- folds of a few elements become maps.
   In: a fold over axes between the first and the last, over four elements at most: the windows of a pooling.
   Out: the same as a chain of element-wise operations on parts of the operand, in their order, which then joins the
   kernels around it; a loop over two elements is all overhead.  NULL for every other fold. */
#include "simplify.h"

enum { MOST = 4 };

static bool is_few(const Node *n, int64_t *count)
{
    const Shape *s = &n->in[0]->shape;
    *count = 1;
    for (int i = 0; i < s->rank; i++) {
        if (n->attr.fold.axis[i] && (i == 0 || i == s->rank - 1) && s->dim[i] > 1)
            return false;
        *count *= n->attr.fold.axis[i] ? s->dim[i] : 1;
    }
    return *count > 1 && *count <= MOST;
}

Node *unrolled_fold(Round *r, const Node *n)
{
    static const Op step[OP_COUNT] = { [OP_sum] = OP_add, [OP_maximum] = OP_max };
    const Shape *s = &n->in[0]->shape;
    int64_t count, start[MAX_RANK] = { 0 }, by[MAX_RANK] = { 1, 1, 1, 1, 1, 1, 1, 1 };
    Node *y = NULL;
    if (!step[n->op] || !is_few(n, &count))
        return NULL;
    for (int64_t k = 0; k < count; k++) {
        int64_t left = k;
        for (int i = s->rank - 1; i >= 0; i--)
            if (n->attr.fold.axis[i]) {
                start[i] = left % s->dim[i];
                left /= s->dim[i];
            }
        Node *part = graph_slice(r->to, made(r, n->in[0]), start, by, &n->shape);
        y = y ? graph_map(r->to, step[n->op], y, part, NULL) : part;
    }
    return y;
}
