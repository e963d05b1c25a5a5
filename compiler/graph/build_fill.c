/* build_fill.c -- fill x[n, h, w, c] with draw M(x): a tensor made position by position in its order.
   In: the statement.  Out: a leaf that stands for x, the value that each position of x takes as a function of
   that leaf, and both in the sampler's Fill; pass/sampler.c makes turns of it.
   Invariant: x is of the sampler's rows and of the shape its order says. */
#include "build.h"

#include <string.h>

/* The whole shape: rows, then what the order says; a shape that is written has to agree. */
static bool filled_shape(Build *b, const Ast *e, Shape *shape)
{
    const FieldOrder *order = find_order(b, e->text);
    if (!order) {
        if (mistake_at(b, e->span, "nothing says in which order '%s' is filled", e->text))
            hint("a line of its own does: 'order %s: raster(28, 28, 1)'", e->text);
        return false;
    }
    Shape one = order->shape, written;
    *shape = (Shape){ .rank = one.rank + 1, .dim = { b->work->func->batch } };
    memcpy(shape->dim + 1, one.dim, sizeof(int64_t) * (size_t)one.rank);
    if (!finish_shape(b, e->span, shape, "this tensor"))
        return false;
    const Ast *size = e->kid[0];
    if (!size)
        return true;
    if (!eval_shape(b, (const Ast *const *)size->kid, size->kids, &written, "this tensor"))
        return false;
    if (shape_equal(&written, shape))
        return true;
    if (mistake_at(b, size->span, "'%s' is filled as %s, but its order and the number of rows say %s", e->text,
                   shape_text(b->arena, &written), shape_text(b->arena, shape)))
        hint("leave the shape out: 'fill %s with ...'", e->text);
    return false;
}

/* Whether this is the place for a fill. */
static bool may_fill(Build *b, const Ast *e)
{
    const Func *f = b->work->func;
    if (!f || f->kind != FUNC_SAMPLE || !b->frame->item || b->frame->item->kind != AST_SAMPLE) {
        if (mistake_at(b, e->span, "'fill' stands in the body of a sampler, and this is a %s",
                       f && f->kind == FUNC_SAMPLE ? "net" : "step"))
            hint("a net computes what a position may take; 'sample NAME(n) { fill %s with draw M(%s) ... }' draws it",
                 e->text, e->text);
        return false;
    }
    if (!f->counted) {
        if (mistake_at(b, e->span, "a sampler that fills takes the number of rows"))
            hint("write 'sample %s(n) { ... }'", f->name);
        return false;
    }
    if (f->fill) {
        if (mistake_at(b, e->span, "a sampler fills one tensor, and this one fills '%s' already", f->fill->name))
            hint("a second sampler can take what the first one made");
        return false;
    }
    return true;
}

static void check_value(Build *b, const Ast *e, Fill *fill, Value v)
{
    const Ast *at = e->kid[1];
    if (is_poison(&v))
        return;
    if (v.kind == VALUE_DIST || !is_tensor_like(&v)) {
        if (mistake_at(b, at->span, "'%s' is filled with numbers, and this is %s", e->text, value_text(b, &v))
            && v.kind == VALUE_DIST)
            hint("'with draw ...' takes a draw of it");
        return;
    }
    Node *n = to_node(b, v, at->span);
    if (!n)
        return;
    if (!shape_equal(&n->shape, &fill->x->shape)) {
        if (mistake_at(b, at->span, "'%s' is %s, but the value to fill it with is %s", e->text,
                       shape_text(b->arena, &fill->x->shape), shape_text(b->arena, &n->shape)))
            hint("each position of '%s' needs one value", e->text);
        return;
    }
    fill->draw = n;
    prove_fill(b, fill);
}

void exec_fill(Build *b, const Ast *e)
{
    Shape shape;
    bool good = may_fill(b, e) && !refuse_in_loop(b, e->span, b->frame, "'fill'") && filled_shape(b, e, &shape);
    if (!good) {
        bind_name(b, b->frame, e->text, poison);
        return;
    }
    Fill *fill = arena_new_of(b->arena, Fill);
    Keep *keep = arena_new_of(b->arena, Keep);
    *fill = (Fill){ .name = e->text, .span = e->span, .tensor = keep };
    for (int i = 0; i < 3; i++)              /* a sequence is one row */
        fill->size[i] = shape.rank == 2 ? (i == 1 ? shape.dim[1] : 1) : i + 1 < shape.rank ? shape.dim[i + 1] : 1;
    *keep = (Keep){ .name = e->text, .grid = true, .period = { 1, 1 }, .rows = fill->size[0],
                    .shape = { 4, { shape.dim[0], fill->size[0], fill->size[1], fill->size[2] } } };
    Attr attr = { .kept = { .keep = keep } };
    fill->x = graph_add(graph_here(b), OP_kept, &shape, 0, NULL, &attr);
    graph_name(fill->x, e->text);
    b->work->func->fill = fill;
    add_ordered(b, e->text, fill->x);
    Value x = value_node(b, fill->x);
    bind_name(b, b->frame, e->text, x);
    check_value(b, e, fill, eval(b, e->kid[1]));
}
