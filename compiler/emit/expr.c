/* expr.c -- the values of a loop body as C.
   In: items of a kernel.  Out: expressions over gm_vec, as ops.def spells them; a value that is used twice,
   has the programmer's name, or would make a line too long gets a name of its own.
   Invariant: operands are put into a template with no more parentheses than C needs to keep their order. */
#include <ctype.h>
#include <string.h>

#include "emit/emit.h"

enum { LONG = 56 };              /* an expression longer than this gets a name */
enum { SUM = 1, PRODUCT, PRIMARY };

/* ---- text ---- */

static int precedence(const char *text)
{
    int depth = 0, least = text[0] == '-' ? PRODUCT : PRIMARY;
    for (const char *c = text; *c; c++) {
        depth += (*c == '(' || *c == '[') - (*c == ')' || *c == ']');
        bool binary = depth == 0 && c > text && c[-1] == ' ' && c[1] == ' ';
        if (binary && (*c == '+' || *c == '-'))
            return SUM;
        if (binary && (*c == '*' || *c == '/'))
            least = PRODUCT;
    }
    return least;
}

static bool is_call(const char *template) { return strncmp(template, "gm", 2) == 0; }

/* What an operand in this place of a template has to be: right operands bind tighter than left ones. */
static int needed(const char *template, const char *at)
{
    if (is_call(template) || strlen(template) == 1)
        return SUM;
    int own = precedence(template);
    return at == template ? own : own + 1;
}

/* The template with operands for a b c; `prefix` replaces gm_. */
static const char *substitute(Arena *a, const char *template, const char *const *operand, const char *prefix)
{
    Text t = { .arena = a };
    for (const char *c = template; *c;) {
        if (!isalpha((unsigned char)*c) && *c != '_') {
            text_add(&t, c++, 1);
            continue;
        }
        size_t n = strspn(c, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_");
        if (n == 1 && *c >= 'a' && *c <= 'c') {
            const char *o = operand[*c - 'a'];
            bool wrap = precedence(o) < needed(template, c);
            text_printf(&t, wrap ? "(%s)" : "%s", o);
        } else if (strncmp(c, "gm_", 3) == 0) {
            text_printf(&t, "%s%.*s", prefix, (int)n - 3, c + 3);
        } else {
            text_add(&t, c, n);
        }
        c += n;
    }
    return t.at;
}

const char *offset_text(KernelWriter *kw, const Access *x, const char *const *index, int dims)
{
    Text t = { .arena = kw->p->arena };
    for (int d = 0; d < dims; d++) {
        if (x->stride[d] == 0)
            continue;
        const char *plus = t.length ? " + " : "";
        bool wrap = x->stride[d] != 1 && precedence(index[d]) < PRODUCT;
        text_printf(&t, wrap ? "%s(%s)" : "%s%s", plus, index[d]);
        if (x->stride[d] != 1)
            text_printf(&t, " * %s", size_text(kw, "stride", x->stride[d]));
    }
    if (x->at)
        text_printf(&t, "%s%s", t.length ? " + " : "", size_text(kw, "start", x->at));
    return t.length ? t.at : "0";
}

/* "P.fc4.weight" is weight in its kernels; its optimiser state "fit.m.P.fc4.weight" is m_weight. */
static const char *short_name(Arena *a, const Buffer *b)
{
    const char *tail = strrchr(b->name, '.'), *first = strchr(b->name, '.');
    if (b->place != PLACE_VAR || !tail)
        return b->name;
    if (b->var->kind != VAR_STATE || first == tail)
        return tail + 1;
    return arena_printf(a, "%.*s_%s", (int)strcspn(first + 1, "."), first + 1, tail + 1);
}

const char *param_name(KernelWriter *kw, Buffer *b, bool written)
{
    for (int i = 0; i < kw->params.count; i++)
        if (kw->params.at[i].buffer == b) {
            kw->params.at[i].written |= written;
            return kw->params.at[i].name;
        }
    const char *name = kw->plain ? arena_printf(kw->p->arena, "p%d", kw->params.count)
                                 : name_unique(&kw->names, short_name(kw->p->arena, b));
    if (kw->plain)
        vec_push(kw->p->arena, &kw->names.taken, name);
    vec_push(kw->p->arena, &kw->params, (Param){ b, name, written });
    return name;
}

/* ---- scalars of the step ---- */

static const Node *constant_below(const Node *n)
{
    while (n->op == OP_reshape || n->op == OP_broadcast)
        n = n->in[0];
    return n->op == OP_constant ? n : NULL;
}

static const char *scalar_text(Program *p, const Node *n);

/* One number of a constant table; a place that the table does not have reads zero. */
static const char *looked_up(Program *p, const Node *n)
{
    const char *at = scalar_text(p, n->in[1]);
    return arena_printf(p->arena, "gmd_table(%s, %lld, %s)", table_name(p, n->in[0]), (long long)n->in[0]->shape.dim[0], at);
}

static const char *scalar_text(Program *p, const Node *n)
{
    Arena *a = p->arena;
    const char *operand[3] = { 0 };
    if (n->op == OP_constant)
        return double_text(a, n->attr.value);
    if (n->op == OP_step)
        return "(double)call->step";
    if (n->op == OP_turn)
        return "(double)call->turn";
    if (n->op == OP_gather)
        return looked_up(p, n);
    if (is_view(n))
        return scalar_text(p, n->in[0]);
    for (int i = 0; i < n->args; i++)
        operand[i] = scalar_text(p, n->in[i]);
    return substitute(a, op_info[n->op].value, operand, "gmd_");
}

static const char *wanted_name(KernelWriter *kw, const Node *n, const char *otherwise)
{
    return name_unique(&kw->names, kw->plain ? "v" : n->name ? n->name : otherwise);
}

void write_scalars(KernelWriter *kw, Item *const *item, int count)
{
    for (int i = 0; i < count; i++) {
        Item *it = item[i];
        if (it->kind != ITEM_SCALAR)
            continue;
        const Node *c = constant_below(it->node);
        if (c) {
            it->c = factor_text(kw, c->attr.value);
            continue;
        }
        const char *text = scalar_text(kw->p, it->node);
        it->c = wanted_name(kw, it->node, "scale");
        vec_push(kw->p->arena, &kw->scalars, it->c);
        w_line(&kw->w, "const gm_vec %s = gm_splat((float)(%s));", it->c, text);
    }
}

/* ---- items ---- */

static bool is_literal(const Item *it) { return it->kind == ITEM_SCALAR && constant_below(it->node); }

const char *vector_text(KernelWriter *kw, const Item *it)
{
    return is_literal(it) ? arena_printf(kw->p->arena, "gm_splat(%s)", it->c) : it->c;
}

int64_t inner_stride(const Body *b, const Access *x) { return b->dims ? x->stride[b->dims - 1] : 0; }

/* Integers are loaded as bits and converted. */
static const char *load_text(KernelWriter *kw, const Body *b, const Item *it)
{
    Arena *a = kw->p->arena;
    const char *name = param_name(kw, it->access.buffer, false);
    const char *at = offset_text(kw, &it->access, b->index, b->dims);
    int64_t stride = inner_stride(b, &it->access);
    bool whole_numbers = it->access.buffer->place == PLACE_INPUT && it->access.buffer->node->type == I32;
    if (b->single || stride == 0)
        return arena_printf(a, whole_numbers ? "gm_splat((float)%s[%s])" : "gm_splat(%s[%s])", name, at);
    if (whole_numbers)
        return arena_printf(a, "gm_from_int((gm_int)gm_load_strided((const float *)%s + %s, %lld, %s))", name, at,
                            (long long)stride, kw->part ? "n" : "GM_LANES");
    if (stride != 1)
        return arena_printf(a, "gm_load_strided(%s + %s, %s, %s)", name, at, size_text(kw, "step", stride),
                            kw->part ? "n" : "GM_LANES");
    return arena_printf(a, kw->part ? "gm_load_part(%s + %s, n)" : "gm_load(%s + %s)", name, at);
}

/* The number of a draw that a sampler makes at one position, in the whole. */
static const char *here_text(KernelWriter *kw, const Node *n, const char *at)
{
    long long image = n->attr.random.image, channels = n->attr.random.channels, channel = n->attr.random.channel;
    return arena_printf(kw->p->arena, "call->row * %lld + call->position * %lld + %lld + %s", image, channels, channel, at);
}

/* The number of the draw: in a loop one for each turn. */
static const char *stream_text(KernelWriter *kw, const Node *n)
{
    Arena *a = kw->p->arena;
    const Loop *loop = n->attr.random.loop;
    int stream = n->attr.random.stream;
    if (!loop || loop->rows)
        return size_text(kw, "stream", stream);
    if (loop->backwards)
        return arena_printf(a, "(uint32_t)(%d + %d * (%lld - call->turn))", stream, TURN_STREAMS, (long long)loop->turns - 1);
    return arena_printf(a, "(uint32_t)(%d + %d * call->turn)", stream, TURN_STREAMS);
}

static const char *draw_text(KernelWriter *kw, const Body *b, const Item *it)
{
    Arena *a = kw->p->arena;
    const Shape *s = &it->node->shape;
    const char *at = offset_text(kw, &it->access, b->index, b->dims);
    if (it->node->attr.random.image)
        at = here_text(kw, it->node, at);
    else if (it->node->attr.random.loop && it->node->attr.random.loop->rows)
        at = arena_printf(a, "call->turn * %lld + %s", (long long)shape_size(s), at);
    else if (kw->counted && s->rank)
        at = arena_printf(a, "call->row * %lld + %s", (long long)(shape_size(s) / s->dim[0]), at);
    int64_t pace = b->single ? 0 : inner_stride(b, &it->access);
    const char *stream = stream_text(kw, it->node);
    return arena_printf(a, "gm_random_%s(call->seed, %s, call->step, (uint64_t)(%s), %s)", op_info[it->node->op].name, stream, at,
                        pace < 2 ? arena_printf(a, "%d", (int)pace) : size_text(kw, "stride", pace));
}

static const char *rows_text(KernelWriter *kw, const Body *b, const Item *it)
{
    const char *at = offset_text(kw, &it->access, b->index, b->dims);
    if (b->single || inner_stride(b, &it->access) == 0)
        return arena_printf(kw->p->arena, "gm_splat(%s < call->rows ? 1.0f : 0.0f)", at);
    return arena_printf(kw->p->arena, "gm_first((int)(call->rows - (%s)))", at);
}

static const char *map_text(KernelWriter *kw, const Item *it)
{
    const char *template = op_info[it->node->op].value, *operand[3] = { 0 };
    for (int i = 0; i < it->node->args; i++)
        operand[i] = is_call(template) ? vector_text(kw, it->arg[i]) : it->arg[i]->c;
    return substitute(kw->p->arena, template, operand, "gm_");
}

static const char *item_text(KernelWriter *kw, const Body *b, const Item *it)
{
    switch (it->kind) {
    case ITEM_LOAD:   return load_text(kw, b, it);
    case ITEM_MAP:    return map_text(kw, it);
    case ITEM_DRAW:   return draw_text(kw, b, it);
    case ITEM_ROWS:   return rows_text(kw, b, it);
    case ITEM_GATHER: return gather_text(kw, b, it);
    case ITEM_TILE:   return b->tile;
    case ITEM_SCALAR: return it->c;
    case ITEM_FOLDED: return b->single ? arena_printf(kw->p->arena, "gm_splat(%s)", kw->folds.at[it->fold])
                                       : kw->folds.at[it->fold];
    case ITEM_INDEX:
        return arena_printf(kw->p->arena, "gm_positions(%s, %lld)",
                            offset_text(kw, &it->access, b->index, b->dims),
                            (long long)(b->single ? 0 : inner_stride(b, &it->access)));
    }
    fatal("emit: an item of no kind");
}

/* The stores that stand behind these items. */
static const Store *stores_of(const Kernel *k, const Body *b, int *count)
{
    bool post = b->single || b->item == k->post.at;
    *count = post ? k->post_stores.count : k->stores.count;
    return post ? k->post_stores.at : k->stores.at;
}

/* The only item that reads it, or NULL. */
static const Item *reader_of(const Body *b, const Item *it)
{
    for (int i = 0; i < b->count; i++)
        for (int a = 0; a < 3 && it->uses == 1; a++)
            if (b->item[i]->arg[a] == it)
                return b->item[i];
    return NULL;
}

static bool is_folded(const Kernel *k, const Item *it)
{
    for (int i = 0; i < k->folds.count; i++)
        if (k->folds.at[i].value == it)
            return true;
    for (int i = 0; i < k->image_folds.count; i++)
        if (k->image_folds.at[i].fold.value == it)
            return true;
    return false;
}

/* Whether what is loaded from an array that this kernel overwrites is wanted for a store to another one or for a fold,
   which stands behind the stores: it has to be loaded before any of them. */
static bool loaded_late(const Kernel *k, const Body *b, const Item *it)
{
    int count;
    const Store *store = stores_of(k, b, &count);
    const Item *last = it;
    bool written = false;
    for (int i = 0; i < count && it->kind == ITEM_LOAD; i++)
        written = written || store[i].to.buffer == it->access.buffer;
    for (const Item *next = it; written && next; next = reader_of(b, next))
        last = next;
    for (int i = 0; i < count && written; i++)
        if (store[i].value == last && store[i].to.buffer != it->access.buffer)
            return true;
    return written && is_folded(k, last);
}

/* What to call a value without a name: after where it goes, or how it is made. */
static const char *role_name(KernelWriter *kw, const Body *b, const Item *it)
{
    int count;
    const Store *store = stores_of(kw->k, b, &count);
    for (int i = 0; i < count; i++)
        if (store[i].value == it && store[i].to.buffer->place == PLACE_VAR)
            return arena_printf(kw->p->arena, "new_%s", short_name(kw->p->arena, store[i].to.buffer));
    return it->kind == ITEM_TILE ? "product" : op_info[it->node->op].name;
}

void write_items(KernelWriter *kw, const Body *b)
{
    for (int i = 0; i < b->count; i++) {
        Item *it = b->item[i];
        it->c = item_text(kw, b, it);
        bool named = it->kind != ITEM_SCALAR && it->kind != ITEM_FOLDED
            && (it->uses > 1 || (int)strlen(it->c) > LONG || (it->kind == ITEM_MAP && it->node->name)
                || loaded_late(kw->k, b, it));
        if (it->uses == 0 || !named)
            continue;
        const char *name = it->name ? name_unique(&kw->names, kw->plain ? "v" : it->name)
                                    : wanted_name(kw, it->node, role_name(kw, b, it));
        w_line(&kw->w, "const gm_vec %s = %s;", name, it->c);
        it->c = name;
    }
}

void write_stores(KernelWriter *kw, const Body *b, const Store *store, int count)
{
    for (int i = 0; i < count; i++) {
        const Access *to = &store[i].to;
        const char *name = param_name(kw, to->buffer, true), *value = vector_text(kw, store[i].value);
        const char *at = offset_text(kw, to, b->index, b->dims);
        int64_t stride = inner_stride(b, to);
        if (b->single)
            w_line(&kw->w, "%s[%s] = (%s)[0];", name, at, value);
        else if (stride != 1)
            w_line(&kw->w, "gm_store_strided(%s + %s, %s, %s, %s);", name, at, size_text(kw, "step", stride), value,
                   kw->part ? "n" : "GM_LANES");
        else if (kw->part)
            w_line(&kw->w, "gm_store_part(%s + %s, %s, n);", name, at, value);
        else
            w_line(&kw->w, "gm_store(%s + %s, %s);", name, at, value);
    }
}

const char *fold_step(KernelWriter *kw, const Fold *fold, const char *running)
{
    Arena *a = kw->p->arena;
    const char *value = vector_text(kw, fold->value);
    const char *start = fold->node->op == OP_sum ? "gm_zero()" : "gm_splat(-GM_INFINITY)";
    const char *operand[3] = { running, value, NULL };
    if (kw->part)
        operand[1] = arena_printf(a, "gm_select(gm_first(n), %s, %s)", value, start);
    return substitute(a, op_info[fold->node->op].value, operand, "gm_");
}
