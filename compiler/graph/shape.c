/* shape.c -- sizes of tensors and the closed set of shape rules.
   In: operands and attributes.  Out: the shape of the result, or one reason why there is none.
   Every dimension is at least 1 and every tensor has at most 2^40 elements. */
#include "gmc.h"

#include <string.h>

int64_t shape_size(const Shape *s)
{
    const int64_t most = (int64_t)1 << 40;
    int64_t size = 1;
    for (int i = 0; i < s->rank; i++) {
        if (s->dim[i] < 1 || s->dim[i] > most / size)
            return -1;
        size *= s->dim[i];
    }
    return size;
}

bool shape_equal(const Shape *a, const Shape *b)
{
    if (a->rank != b->rank)
        return false;
    for (int i = 0; i < a->rank; i++)
        if (a->dim[i] != b->dim[i])
            return false;
    return true;
}

bool shape_broadcast(const Shape *a, const Shape *b, Shape *out)
{
    Shape y = { .rank = a->rank > b->rank ? a->rank : b->rank };
    for (int i = 1; i <= y.rank; i++) {
        int64_t m = i <= a->rank ? a->dim[a->rank - i] : 1;
        int64_t n = i <= b->rank ? b->dim[b->rank - i] : 1;
        if (m != n && m != 1 && n != 1)
            return false;
        y.dim[y.rank - i] = m == 1 ? n : m;
    }
    *out = y;
    return true;
}

Shape shape_of(int rank, const int64_t *dim)
{
    Shape s = { .rank = rank };
    for (int i = 0; i < rank; i++)
        s.dim[i] = dim[i];
    return s;
}

const char *shape_text(Arena *arena, const Shape *s)
{
    Text t = { .arena = arena };
    text_add(&t, "[", 1);
    for (int i = 0; i < s->rank; i++)
        text_printf(&t, "%s%lld", i ? "," : "", (long long)s->dim[i]);
    text_add(&t, "]", 1);
    return t.at;
}

static const char *map_shape(int args, Node *const *in, Shape *out)
{
    *out = in[0]->shape;
    for (int k = 1; k < args; k++)
        if (!shape_equal(&in[k]->shape, out))
            return "operands of an element-wise operation need equal shapes";
    return NULL;
}

static const char *fold_shape(const Node *a, const Attr *attr, Shape *out)
{
    *out = a->shape;
    for (int i = 0; i < a->shape.rank; i++)
        if (attr->fold.axis[i])
            out->dim[i] = 1;
    return NULL;
}

/* [.., M, K] @ [.., K, N] -> [.., M, N]; ta: a is [.., K, M]; tb: b is [.., N, K]. */
static const char *contract_shape(const Node *a, const Node *b, const Attr *attr, Shape *out)
{
    int rank = a->shape.rank;
    if (rank < 2 || b->shape.rank < 2)
        return "a matrix product needs operands of rank 2 or more";
    if (rank != b->shape.rank || memcmp(a->shape.dim, b->shape.dim,
                                        sizeof(int64_t) * (size_t)(rank - 2)) != 0)
        return "the leading axes of a matrix product must be equal";
    bool ta = attr->contract.ta, tb = attr->contract.tb;
    if (a->shape.dim[rank - (ta ? 2 : 1)] != b->shape.dim[rank - (tb ? 1 : 2)])
        return "the inner sizes of a matrix product must be equal";
    *out = a->shape;
    out->dim[rank - 2] = a->shape.dim[rank - (ta ? 1 : 2)];
    out->dim[rank - 1] = b->shape.dim[rank - (tb ? 2 : 1)];
    return NULL;
}

/* gather: [K,D] by [..] -> [..,D]; scatter: [..,D] by [..] -> [K,D], K wanted. */
static const char *pick_shape(Op op, const Node *a, const Node *at, Shape *out)
{
    int rank = at->shape.rank;
    if (op == OP_scatter) {
        if (out->rank != 2 || a->shape.rank != rank + 1 || out->dim[1] != a->shape.dim[rank]
            || memcmp(a->shape.dim, at->shape.dim, sizeof(int64_t) * (size_t)rank) != 0)
            return "rows to be summed need one place each";
        return NULL;
    }
    if (a->shape.rank != 2)
        return "a table of rows has two axes";
    if (rank >= MAX_RANK)
        return "a tensor has at most 8 axes";
    *out = at->shape;
    out->dim[out->rank++] = a->shape.dim[1];
    return NULL;
}

static const char *permute_shape(const Node *a, const Attr *attr, Shape *out)
{
    bool seen[MAX_RANK] = { false };
    *out = a->shape;
    for (int i = 0; i < a->shape.rank; i++) {
        int from = attr->permute.order[i];
        if (from < 0 || from >= a->shape.rank || seen[from])
            return "an order of axes must name every axis once";
        seen[from] = true;
        out->dim[i] = a->shape.dim[from];
    }
    return NULL;
}

static const char *broadcast_shape(const Node *a, const Shape *wanted)
{
    if (a->shape.rank != wanted->rank)
        return "only size-1 axes can be repeated, the rank stays";
    for (int i = 0; i < wanted->rank; i++)
        if (a->shape.dim[i] != wanted->dim[i] && a->shape.dim[i] != 1)
            return "only size-1 axes can be repeated";
    return NULL;
}

static const char *slice_shape(const Node *a, const Attr *attr, const Shape *wanted)
{
    if (a->shape.rank != wanted->rank)
        return "a slice keeps the rank";
    for (int i = 0; i < wanted->rank; i++) {
        int64_t start = attr->slice.start[i], step = attr->slice.step[i], size = a->shape.dim[i];
        int64_t room = step > 0 ? size - 1 - start : start;
        if (step == 0 || start < 0 || start >= size || wanted->dim[i] - 1 > room / (step > 0 ? step : -step))
            return "a slice must lie inside its operand";
    }
    return NULL;
}

static const char *pad_shape(const Node *a, const Attr *attr, const Shape *wanted)
{
    if (a->shape.rank != wanted->rank)
        return "padding keeps the rank";
    for (int i = 0; i < wanted->rank; i++) {
        int64_t before = attr->pad.before[i];
        if (before < 0 || before > wanted->dim[i] - a->shape.dim[i])
            return "padding must enclose its operand";
    }
    return NULL;
}

static const char *concat_shape(int args, Node *const *in, const Attr *attr, Shape *out)
{
    int axis = attr->concat.axis;
    *out = in[0]->shape;
    if (axis < 0 || axis >= out->rank)
        return "the axis to join along must exist";
    for (int k = 1; k < args; k++) {
        if (in[k]->shape.rank != out->rank)
            return "tensors to be joined need equal rank";
        for (int i = 0; i < out->rank; i++)
            if (i != axis && in[k]->shape.dim[i] != out->dim[i])
                return "tensors to be joined may differ only along the joined axis";
        out->dim[axis] += in[k]->shape.dim[axis];
    }
    return NULL;
}

static const char *view_shape(Op op, int args, Node *const *in, const Attr *attr, Shape *out)
{
    switch (op) {
    case OP_permute:   return permute_shape(in[0], attr, out);
    case OP_broadcast: return broadcast_shape(in[0], out);
    case OP_slice:     return slice_shape(in[0], attr, out);
    case OP_pad:       return pad_shape(in[0], attr, out);
    case OP_concat:    return concat_shape(args, in, attr, out);
    case OP_again:     *out = in[0]->shape; return NULL;
    default:
        return shape_size(out) == shape_size(&in[0]->shape)
             ? NULL : "a reshape must keep the number of elements";
    }
}

bool op_shape(Op op, int args, Node *const *in, const Attr *attr, Shape *out, const char **why)
{
    const char *reason = NULL;
    bool many = op == OP_concat || op_info[op].cls == CLASS_SCAN;
    int wanted = many ? (args < op_info[op].args ? op_info[op].args : args) : op == OP_again && args == 2 ? 2 : op_info[op].args;
    if (args != wanted) {
        *why = "wrong number of operands";
        return false;
    }
    switch (op_info[op].cls) {
    case CLASS_LEAF:     break;
    case CLASS_MAP:      reason = map_shape(args, in, out); break;
    case CLASS_FOLD:     reason = fold_shape(in[0], attr, out); break;
    case CLASS_CONTRACT: reason = contract_shape(in[0], in[1], attr, out); break;
    case CLASS_CONV:     reason = conv_shape(op, in[0], in[1], &attr->conv, out); break;
    case CLASS_ATTEND:   reason = attend_shape(op, in, attr, out); break;
    case CLASS_PICK:     reason = pick_shape(op, in[0], in[1], out); break;
    case CLASS_VIEW:     reason = view_shape(op, args, in, attr, out); break;
    case CLASS_SCAN:     reason = scan_shape(op, args, in, attr, out); break;
    }
    if (!reason && (out->rank < 0 || out->rank > MAX_RANK))
        reason = "a tensor has at most 8 axes";
    if (!reason && shape_size(out) < 0)
        reason = "a tensor has at least one and at most 2^40 elements";
    *why = reason;
    return !reason;
}
