/* build_view.c -- subscripts, and the functions that only move elements.
   In: a tensor or a list.  Out: the same elements under another shape or a part of them.
   Axis 0 is the batch: reshape and flatten name the axes after it, unless reshape is given a list,
   which is the whole shape. */
#include "build.h"

#include <string.h>

/* ---- subscripts ------------------------------------------------------------------------- */

typedef struct {
    int64_t start[MAX_RANK], step[MAX_RANK];
    Shape   slice, out;
    int     axis;
    Node   *at;                  /* the position along at_axis, if it is known when the program runs */
    int     at_axis;
} Cut;

Node *pick(Build *b, Node *n, int axis, int64_t at)
{
    int64_t start[MAX_RANK] = { 0 }, step[MAX_RANK] = { 1, 1, 1, 1, 1, 1, 1, 1 };
    Shape slice = n->shape, out = { .rank = n->shape.rank - 1 };
    start[axis] = at;
    slice.dim[axis] = 1;
    for (int i = 0; i < out.rank; i++)
        out.dim[i] = n->shape.dim[i < axis ? i : i + 1];
    Node *part = graph_slice(graph_here(b), n, start, step, &slice);
    return graph_reshape(graph_here(b), part, &out);
}

/* One end of i:j; negative counts from the end, absent is the default. */
static bool slice_end(Build *b, const Ast *e, int64_t size, int64_t absent, int64_t *out)
{
    *out = absent;
    if (!e)
        return true;
    if (!to_count(b, eval(b, e), e->span, "the end of a slice", out))
        return false;
    if (*out < 0)
        *out += size;
    if (*out >= 0 && *out <= size)
        return true;
    mistake_at(b, e->span, "this slice ends outside the axis, which has %lld positions",
               (long long)size);
    return false;
}

typedef struct { int64_t from, step, count; } Cut1;          /* of one axis */

/* i:j:step. Backwards, an absent start is the last position and an absent end lies before the first. */
static bool cut_range(Build *b, const Ast *e, int64_t size, Cut1 *c)
{
    int64_t to;
    c->step = 1;
    if (e->kids > 2 && !to_count(b, eval(b, e->kid[2]), e->kid[2]->span, "the step of a slice", &c->step))
        return false;
    if (c->step == 0) {
        mistake_at(b, e->kid[2]->span, "the step of a slice cannot be 0");
        return false;
    }
    bool back = c->step < 0;
    if (!slice_end(b, e->kid[0], size, back ? size - 1 : 0, &c->from)
        || !slice_end(b, e->kid[1], size, back ? -1 : size, &to))
        return false;
    c->from -= back && c->from == size;            /* x[n:0:-1] starts at the last one, too */
    c->count = back ? (c->from - to - c->step - 1) / -c->step : (to - c->from + c->step - 1) / c->step;
    if (back ? c->from > to : c->from < to)
        return true;
    mistake_at(b, e->span, "this slice is empty: it goes from %lld %sto %lld, the end not included",
               (long long)c->from, back ? "down " : "", (long long)to);
    return false;
}

static bool to_position(Build *b, Value v, Span span, int64_t size, int64_t *at)
{
    if (v.kind == VALUE_TENSOR && (!b->work->scratch || v.tensor.graph != b->work->graph)) {
        if (mistake_at(b, span, "a tensor is the only subscript, or none"))
            hint("x[i] takes rows along the first axis: permute x before, cut it after");
        return false;
    }
    if (!to_count(b, v, span, "a subscript", at))
        return false;
    if (*at < -size || *at >= size) {
        mistake_at(b, span, "position %lld is outside: there are %lld, from 0", (long long)*at,
                   (long long)size);
        return false;
    }
    *at += *at < 0 ? size : 0;
    return true;
}

static bool cut_axis(Build *b, const Ast *e, const Shape *shape, Cut *c)
{
    Value v = e && e->kind != AST_RANGE ? eval(b, e) : nothing;
    if (is_poison(&v))
        return false;
    if (e && e->kind != AST_RANGE && v.kind == VALUE_NONE) {       /* x[:, none]: a new axis */
        c->out.dim[c->out.rank++] = 1;
        return true;
    }
    int64_t size = shape->dim[c->axis];
    Cut1 part = { 0, 1, size };
    bool range = !e || e->kind == AST_RANGE;
    if (v.kind == VALUE_TENSOR && v.tensor.node->shape.rank == 0 && !b->work->scratch && !c->at) {
        c->at = to_node(b, v, e->span);
        c->at_axis = c->axis;
        c->step[c->axis++] = 1;
        return c->at != NULL;
    }
    if (!range && !to_position(b, v, e->span, size, &part.from))
        return false;
    if (e && range && !cut_range(b, e, size, &part))
        return false;
    c->start[c->axis] = part.from;
    c->step[c->axis] = part.step;
    c->slice.dim[c->axis] = range ? part.count : 1;
    if (range)
        c->out.dim[c->out.rank++] = part.count;
    c->axis++;
    return true;
}

/* One position of an axis, known when the program runs; a place outside reads zeros. */
static Node *row_along(Build *b, Node *n, int axis, Node *at)
{
    int order[MAX_RANK], rank = 0;
    order[rank++] = axis;
    for (int i = 0; i < n->shape.rank; i++)
        if (i != axis)
            order[rank++] = i;
    Graph *g = graph_here(b);
    Shape rows = shape_of(2, (int64_t[]){ n->shape.dim[axis], shape_size(&n->shape) / n->shape.dim[axis] });
    return graph_gather(g, graph_reshape(g, graph_permute(g, n, order), &rows), at);
}

static Value cut_tensor(Build *b, const Ast *e, Node *n)
{
    Cut c = { .step = { 1, 1, 1, 1, 1, 1, 1, 1 }, .slice = n->shape };
    for (int k = 1; k < e->kids; k++) {
        const Ast *at = e->kid[k];
        bool fresh = at && at->kind == AST_NAME && !strcmp(at->text, "none");
        if ((!fresh && c.axis == n->shape.rank) || c.out.rank == MAX_RANK) {
            mistake_at(b, e->span, "%d subscripts for %s, which has %d ax%s", e->kids - 1,
                       shape_text(b->arena, &n->shape), n->shape.rank,
                       n->shape.rank == 1 ? "is" : "es");
            return poison;
        }
        if (!cut_axis(b, at, &n->shape, &c))
            return poison;
    }
    for (; c.axis < n->shape.rank && c.out.rank < MAX_RANK; c.axis++)
        c.out.dim[c.out.rank++] = n->shape.dim[c.axis];
    if (c.at && n->type != F32) {
        mistake_at(b, e->span, "these are classes, and rows are taken from numbers");
        return poison;
    }
    Node *part = graph_slice(graph_here(b), n, c.start, c.step, &c.slice);
    part = c.at ? row_along(b, part, c.at_axis, c.at) : part;
    return value_node(b, graph_reshape(graph_here(b), part, &c.out));
}

static Value cut_items(Build *b, const Ast *e, const Value *v)
{
    const Ast *at = e->kid[1];
    Cut1 c;
    if (!at)
        return *v;
    if (at->kind == AST_RANGE) {
        if (!cut_range(b, at, v->items.count, &c))
            return poison;
        Value *part = arena_array(b->arena, Value, c.count);
        for (int64_t i = 0; i < c.count; i++)
            part[i] = v->items.at[c.from + i * c.step];
        return value_items(b, VALUE_LIST, (int)c.count, part);
    }
    Value i = eval(b, at);
    if (is_poison(&i) || !to_position(b, i, at->span, v->items.count, &c.from))
        return poison;
    return v->items.at[c.from];
}

static Value subscript_value(Build *b, const Ast *e, Value v)
{
    if ((v.kind == VALUE_LIST || v.kind == VALUE_TUPLE) && e->kids == 2)
        return cut_items(b, e, &v);
    Node *n = to_node(b, v, e->kid[0]->span);
    return n ? cut_tensor(b, e, n) : poison;
}

/* Whether one of several subscripts is computed in a turn of a loop. */
static bool cut_by_turn(Build *b, const Ast *e)
{
    bool found = false;
    for (int k = 1; k < e->kids && e->kids > 2 && b->work->loop && !found; k++)
        found = e->kid[k] && e->kid[k]->kind != AST_RANGE && eval(b, e->kid[k]).kind == VALUE_TENSOR;
    return found;
}

Value subscript(Build *b, const Ast *e)
{
    Value v = eval(b, e->kid[0]);
    Shape shape;
    if (is_poison(&v))
        return v;
    if (v.kind == VALUE_FAMILY || v.kind == VALUE_DIST)
        return eval_shape(b, (const Ast *const *)e->kid + 1, e->kids - 1, &shape, "this draw")
             ? shaped_dist(b, v, e->kid[0]->span, &shape) : poison;
    Value places = nothing;
    if (e->kids == 2 && e->kid[1] && e->kid[1]->kind != AST_RANGE)
        places = eval(b, e->kid[1]);
    bool turned = places.kind == VALUE_TENSOR || cut_by_turn(b, e);
    bool rows = places.kind == VALUE_TENSOR || places.kind == VALUE_TABLE || places.kind == VALUE_LIST;
    if (turned || !is_known(&v) || b->work->scratch)
        return rows ? take_rows(b, e, v, places) : subscript_value(b, e, v);
    Work *before = scratch_start(b);
    return scratch_finish(b, before, rows ? take_rows(b, e, v, places) : subscript_value(b, e, v));
}

/* ---- shapes ----------------------------------------------------------------------------- */

/* Sizes from call arguments: f(x, 28, 28) or f(x, [28, 28]). */
static bool sizes_of(Build *b, const Call *c, Shape *out, bool *whole)
{
    const Args *rest = &c->rest;
    bool list = rest->count == 1 && rest->at[0].value.kind == VALUE_LIST;
    int count = list ? rest->at[0].value.items.count : rest->count;
    *whole = list;
    *out = (Shape){ .rank = count };
    if (count >= MAX_RANK + (list ? 1 : 0)) {
        mistake_at(b, c->span, "a tensor has at most %d axes", (int)MAX_RANK);
        return false;
    }
    for (int i = 0; i < count; i++)
        if (!to_count(b, list ? rest->at[0].value.items.at[i] : rest->at[i].value,
                      rest->at[list ? 0 : i].span, "a size", &out->dim[i]))
            return false;
    return true;
}

static Node *reshape_checked(Build *b, Span span, Node *n, const Shape *to)
{
    if (!finish_shape(b, span, to, "the new shape"))
        return NULL;
    if (shape_size(to) == shape_size(&n->shape))
        return graph_reshape(graph_here(b), n, to);
    mistake_at(b, span, "cannot reshape %s to %s: %lld elements are not %lld",
               shape_text(b->arena, &n->shape), shape_text(b->arena, to),
               (long long)shape_size(&n->shape), (long long)shape_size(to));
    return NULL;
}

Value run_reshape(Build *b, const Call *c)
{
    Node *n = to_node(b, c->arg[0], c->at[0]);
    Shape to;
    bool whole;
    if (!n || !sizes_of(b, c, &to, &whole))
        return poison;
    if (!whole && n->shape.rank > 0) {
        memmove(to.dim + 1, to.dim, sizeof(int64_t) * (size_t)to.rank);
        to.dim[0] = n->shape.dim[0];
        to.rank++;
    }
    return value_node(b, reshape_checked(b, c->span, n, &to));
}

Value run_flatten(Build *b, const Call *c)
{
    Node *n = to_node(b, c->arg[0], c->at[0]);
    if (!n)
        return poison;
    if (n->shape.rank < 2)
        return value_node(b, n);
    Shape to = shape_of(2, (int64_t[]){ n->shape.dim[0], shape_size(&n->shape) / n->shape.dim[0] });
    return value_node(b, graph_reshape(graph_here(b), n, &to));
}

Value run_transpose(Build *b, const Call *c)
{
    Node *n = to_node(b, c->arg[0], c->at[0]);
    if (!n)
        return poison;
    if (n->shape.rank < 2) {
        mistake_at(b, c->span, "cannot transpose %s: it takes two axes to swap",
                   shape_text(b->arena, &n->shape));
        return poison;
    }
    return value_node(b, graph_transpose(graph_here(b), n));
}

Value run_permute(Build *b, const Call *c)
{
    Node *n = to_node(b, c->arg[0], c->at[0]);
    bool seen[MAX_RANK] = { false };
    int order[MAX_RANK];
    if (!n)
        return poison;
    for (int i = 0; i < c->rest.count && i < n->shape.rank; i++) {
        if (!to_axis(b, c->rest.at[i].value, c->rest.at[i].span, n->shape.rank, &order[i]))
            return poison;
        seen[order[i]] = true;
    }
    for (int i = 0; i < n->shape.rank; i++)
        if (!seen[i] || c->rest.count != n->shape.rank) {
            mistake_at(b, c->span, "an order for %s names each of its %d axes once",
                       shape_text(b->arena, &n->shape), n->shape.rank);
            return poison;
        }
    return value_node(b, graph_permute(graph_here(b), n, order));
}

/* flip(x, axis) or flip(x, [1, 2]): those axes run backwards. */
Value run_flip(Build *b, const Call *c)
{
    Node *n = to_node(b, c->arg[0], c->at[0]);
    int64_t start[MAX_RANK] = { 0 }, step[MAX_RANK] = { 1, 1, 1, 1, 1, 1, 1, 1 };
    Items axes = c->arg[1].kind == VALUE_LIST ? c->arg[1].items : (Items){ 1, (Value *)&c->arg[1] };
    int axis;
    for (int i = 0; n && i < axes.count; i++) {
        if (!to_axis(b, axes.at[i], c->at[1], n->shape.rank, &axis))
            return poison;
        start[axis] = n->shape.dim[axis] - 1;
        step[axis] = -1;
    }
    return n ? value_node(b, graph_slice(graph_here(b), n, start, step, &n->shape)) : poison;
}

/* ---- joining and splitting -------------------------------------------------------------- */

static bool concat_fits(Build *b, const Call *c, Node *const *n, int i, int axis)
{
    bool same = n[i]->shape.rank == n[0]->shape.rank;
    for (int k = 0; same && k < n[0]->shape.rank; k++)
        same = k == axis || n[i]->shape.dim[k] == n[0]->shape.dim[k];
    if (!same)
        mistake_at(b, c->rest.at[i].span, axis < 0 ? "cannot stack %s on %s: the shapes differ"
                   : "cannot join %s to %s along axis %d: the other axes differ",
               shape_text(b->arena, &n[i]->shape), shape_text(b->arena, &n[0]->shape), axis);
    return same;
}

/* The operands of a join; NULL after an error. */
static Node **join_nodes(Build *b, const Call *c)
{
    Node **n = arena_array(b->arena, Node *, c->rest.count + 1);
    if (c->rest.count == 0)
        mistake_at(b, c->span, "'%s' needs at least one tensor", c->row->name);
    for (int i = 0; i < c->rest.count; i++) {
        n[i] = to_node(b, c->rest.at[i].value, c->rest.at[i].span);
        if (!n[i])
            return NULL;
    }
    return c->rest.count ? n : NULL;
}

static Node *with_new_axis(Build *b, Node *n, int axis)
{
    Shape to = { .rank = n->shape.rank + 1 };
    for (int k = 0; k < to.rank; k++)
        to.dim[k] = k == axis ? 1 : n->shape.dim[k < axis ? k : k - 1];
    return graph_reshape(graph_here(b), n, &to);
}

static Value join(Build *b, const Call *c, bool stacked)
{
    int count = c->rest.count, axis;
    Node **n = join_nodes(b, c);
    int rank = n ? n[0]->shape.rank + stacked : 0;
    if (n && (rank == 0 || rank > MAX_RANK))
        mistake_at(b, c->span, "'%s' needs tensors of 1 to 8 axes", c->row->name);
    Value at = c->arg[0].kind == VALUE_NONE ? value_number(-1) : c->arg[0];
    if (rank == 0 || rank > MAX_RANK || !to_axis(b, at, c->at[0], rank, &axis))
        return poison;
    Shape all = n[0]->shape;
    for (int i = 0; i < count; i++) {
        if (!concat_fits(b, c, n, i, stacked ? -1 : axis))
            return poison;
        if (!stacked && i)
            all.dim[axis] += n[i]->shape.dim[axis];
    }
    if (!finish_shape(b, c->span, &all, "the result"))
        return poison;
    for (int i = 0; i < count && stacked; i++)
        n[i] = with_new_axis(b, n[i], axis);
    return value_node(b, graph_concat(graph_here(b), count, n, axis));
}

Value run_concat(Build *b, const Call *c)
{
    return join(b, c, false);
}

Value run_stack(Build *b, const Call *c)
{
    return join(b, c, true);
}

/* Equal parts along an axis, the last unless another is named. */
Value run_split(Build *b, const Call *c)
{
    Node *n = to_node(b, c->arg[0], c->at[0]);
    int64_t parts, start[MAX_RANK] = { 0 }, step[MAX_RANK] = { 1, 1, 1, 1, 1, 1, 1, 1 };
    int axis;
    if (!n || !to_count(b, c->arg[1], c->at[1], "the number of parts", &parts)
        || !to_axis(b, c->arg[2].kind == VALUE_NONE ? value_number(-1) : c->arg[2],
                    c->arg[2].kind == VALUE_NONE ? c->at[0] : c->at[2], n->shape.rank, &axis))
        return poison;
    if (parts < 1 || n->shape.dim[axis] % parts) {
        mistake_at(b, c->span, "cannot split axis %d of %s into %lld equal parts", axis,
                   shape_text(b->arena, &n->shape), (long long)parts);
        return poison;
    }
    Value *part = arena_array(b->arena, Value, parts);
    Shape shape = n->shape;
    shape.dim[axis] /= parts;
    for (int64_t i = 0; i < parts; i++) {
        start[axis] = i * shape.dim[axis];
        part[i] = value_node(b, graph_slice(graph_here(b), n, start, step, &shape));
    }
    return value_items(b, VALUE_TUPLE, (int)parts, part);
}
