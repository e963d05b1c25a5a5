/* attend.c -- attention and its gradients as C: a description, and one call into runtime/attend.h.
   In: an attention kernel.  Out: its sizes as a constant, room for one item of work, and the loop over a thread's
   items.  Invariant: room is on the stack and depends on the channels of a head alone. */
#include "emit/emit.h"

static bool by_key(const Node *n) { return n->op == OP_attend_k || n->op == OP_attend_v; }

const char *attend_what(Program *p, const Kernel *k)
{
    const Node *n = k->node;
    const AttendLoops *l = k->attend;
    const char *what = n->op == OP_attend_q ? "gradient by the queries of an attention" : by_key(n) ? "gradient by the keys and values of an attention"
                     : n->op == OP_attend ? "attention" : "sums of an attention";
    return arena_printf(p->arena, "%s, %lld x %lld, %lld head%s of %lld%s", what, (long long)n->in[0]->shape.dim[1],
                        (long long)n->in[1]->shape.dim[1], (long long)l->heads, l->heads > 1 ? "s" : "", (long long)l->channels,
                        n->attr.attend.causal ? ", causal" : "");
}

/* {at, elements from image to image, and from row to row} */
static const char *rows_text(KernelWriter *kw, const Access *a, bool written)
{
    if (!a->buffer)
        return written ? "(gm_rows_out){0}" : "(gm_rows){0}";
    const char *name = param_name(kw, a->buffer, written);
    if (a->at)
        name = arena_printf(kw->p->arena, "%s + %lld", name, (long long)a->at);
    return arena_printf(kw->p->arena, "(gm_rows%s){%s, %lld, %lld}", written ? "_out" : "", name, (long long)a->stride[0],
                        (long long)a->stride[1]);
}

/* What an item needs: what lies across lanes, what is summed, and one or two blocks of scores. */
static const char *room_text(Arena *a, const Kernel *k)
{
    const AttendLoops *l = k->attend;
    bool gradient = l->operand[ATTEND_GRADIENT].buffer;
    int64_t once = l->channels + l->width, across = !gradient ? once : by_key(k->node) ? 2 * once : once + l->channels;
    return arena_printf(a, "GM_ATTEND_ROOM(%lld, %d)", (long long)across, gradient ? 2 : 1);
}

static const char *item_text(KernelWriter *kw, const char *unit)
{
    int64_t each = kw->k->by_rows ? kw->k->grain * kw->k->attend->items : 1;
    return each == 1 ? unit : arena_printf(kw->p->arena, "%s * %lld", unit, (long long)each);
}

void write_attend(KernelWriter *kw)
{
    const Kernel *k = kw->k;
    const AttendLoops *l = k->attend;
    const Node *n = k->node;
    Arena *a = kw->p->arena;
    const char *call = n->op == OP_attend_q ? "gm_attend_queries" : by_key(n) ? "gm_attend_keys" : "gm_attend";
    const char *hi = item_text(kw, "hi");
    w_line(&kw->w, "static const gm_attention shape = { .images = %lld, .heads = %lld, .queries = %lld, .keys = %lld, .channels = %lld,",
           (long long)n->shape.dim[0], (long long)l->heads, (long long)n->in[0]->shape.dim[1], (long long)n->in[1]->shape.dim[1],
           (long long)l->channels);
    w_line(&kw->w, "    .width = %lld, .scale = %s%s };", (long long)l->width, number_text(a, n->attr.attend.scale),
           n->attr.attend.causal ? ", .causal = 1" : "");
    w_line(&kw->w, "float room[%s] __attribute__((aligned(64)));", room_text(a, k));
    write_share(kw, k->units);
    if (k->by_rows && k->units * k->grain > n->shape.dim[0])
        hi = arena_printf(a, "gm_min_int(%s, %lld)", hi, (long long)(n->shape.dim[0] * l->items));
    Text t = { .arena = a };
    text_printf(&t, "%s(&shape, %s, %s, room", call, item_text(kw, "lo"), hi);
    for (int i = 0; i < ATTEND_ROLES; i++)
        if (i <= ATTEND_VALUE || n->op == OP_attend_q || by_key(n))
            text_printf(&t, ", %s", rows_text(kw, &l->operand[i], false));
    text_printf(&t, ", %s", rows_text(kw, &l->result[0], true));
    if (n->op != OP_attend_q)
        text_printf(&t, ", %s", rows_text(kw, &l->result[1], true));
    w_line(&kw->w, "%s);", wrap_list(a, t.at, 4 * kw->w.indent + 4));
}
