/* build_order.c -- autoregressive orders: which tensors have one, and what depends on them.
   In: order x: raster(h, w, c).  Out: Program.orders, and in every function the inputs of such a name, each with
   an analysis that grows with the graph (pass/depend.c).
   What a step hands to a net is given: it may come from all of x, as the code of an encoder does, without
   widening what a layer in that net may look at. */
#include "build.h"

#include <string.h>

static const struct { const char *name; int least, most; const char *form; } kinds[] = {
    { "raster", 2, 3, "raster(rows, columns, channels), the channels left out where the tensor has no such axis" },
    { "seq", 0, 1, "seq, or seq(length) where no data field has it" },
};
enum { KINDS = sizeof kinds / sizeof *kinds };

const FieldOrder *find_order(const Build *b, const char *name)
{
    for (int i = 0; i < b->program->orders.count; i++)
        if (!strcmp(b->program->orders.at[i]->name, name))
            return b->program->orders.at[i];
    return NULL;
}

/* ---- items ------------------------------------------------------------------------------ */

static bool fills(const Ast *e, const char *name)
{
    if (!e)
        return false;
    if (e->kind == AST_FILL && !strcmp(e->text, name))
        return true;
    for (int i = 0; i < e->kids; i++)
        if (fills(e->kid[i], name))
            return true;
    return false;
}

static void complain_nothing(Build *b, const Ast *item)
{
    Names names = { 0 };
    for (int i = 0; i < b->program->data.count; i++)
        for (int k = 0; k < b->program->data.at[i]->fields.count; k++)
            vec_push(b->arena, &names, b->program->data.at[i]->fields.at[k]->name);
    if (mistake_at(b, item->span, "there is no data field '%s', and no sampler fills one", item->text))
        suggest(&names, item->text);
}

static int find_kind(Build *b, const Ast *e)
{
    Names names = { 0 };
    for (int i = 0; i < KINDS; i++) {
        if (e->kid[0]->kind == AST_NAME && !strcmp(e->kid[0]->text, kinds[i].name))
            return i;
        vec_push(b->arena, &names, kinds[i].name);
    }
    if (e->kid[0]->kind != AST_NAME)
        mistake_at(b, e->span, "an order is 'raster' or 'seq'");
    else if (mistake_at(b, e->kid[0]->span, "there is no order '%s'", e->kid[0]->text)
             && !suggest(&names, e->kid[0]->text))
        hint("orders are raster(rows, columns, channels) and seq");
    return -1;
}

/* The sizes that are written, or those of the field. */
static bool order_shape(Build *b, const Ast *e, const Field *field, Shape *shape)
{
    int kind = find_kind(b, e), count = e->kids - 1;
    if (kind < 0)
        return false;
    bool named = false;
    for (int i = 1; i < e->kids; i++)
        named = named || e->kid[i]->kind == AST_ARG;
    if (named || count < kinds[kind].least || count > kinds[kind].most || (!count && !field)) {
        if (mistake_at(b, e->span, "'%s' cannot be given %s", kinds[kind].name,
                       named ? "names" : arena_printf(b->arena, "%d size%s", count, count == 1 ? "" : "s")))
            hint("write %s", kinds[kind].form);
        return false;
    }
    Work *before = scratch_start(b);
    bool good = eval_shape(b, (const Ast *const *)e->kid + 1, count, shape, "an order");
    b->work = before;
    if (!count)
        *shape = field->shape;
    return good;
}

static bool field_fits(Build *b, const Ast *item, const Field *field, const Shape *shape)
{
    const Ast *kind = item->kid[0];
    bool sequence = !strcmp(kind->kid[0]->text, "seq");
    if (!field || (shape_equal(&field->shape, shape) && sequence == (shape->rank == 1)))
        return true;
    if (mistake_at(b, kind->span, "this is the order of %s, but the data field '%s' is %s",
                   sequence && shape->rank != 1 ? "a sequence" : shape_text(b->arena, shape), item->text,
                   shape_text(b->arena, &field->shape)))
        note_at(field->span, "it is defined here");
    return false;
}

static void read_order(Build *b, const Ast *item)
{
    const Field *field = find_field(b, item->text);
    const FieldOrder *twin = find_order(b, item->text);
    Shape shape;
    if (twin) {
        if (mistake_at(b, item->span, "'%s' has two orders", item->text))
            note_at(twin->span, "this is the other");
        return;
    }
    if (!field && !fills(b->program->ast, item->text)) {
        complain_nothing(b, item);
        return;
    }
    if (!order_shape(b, item->kid[0], field, &shape) || !field_fits(b, item, field, &shape))
        return;
    FieldOrder *order = arena_new_of(b->arena, FieldOrder);
    *order = (FieldOrder){ .name = item->text, .span = item->span, .shape = shape };
    vec_push(b->arena, &b->program->orders, order);
}

void build_orders(Build *b)
{
    const Ast *file = b->program->ast;
    for (int i = 0; i < file->kids; i++)
        if (file->kid[i]->kind == AST_ORDER)
            read_order(b, file->kid[i]);
}

/* ---- inputs ----------------------------------------------------------------------------- */

void add_ordered(Build *b, const char *name, Node *leaf)
{
    const FieldOrder *order = find_order(b, name);
    if (!order)
        return;
    Ordered *o = arena_new_of(b->arena, Ordered);
    *o = (Ordered){ order, leaf, depends_new(b->arena, leaf, true) };
    vec_push(b->arena, &b->work->ordered, o);
}

int64_t order_channels(const FieldOrder *order)
{
    return order->shape.rank == 3 ? order->shape.dim[2] : 1;
}

/* The furthest that a position sees without looking beyond its own pixel, or its own block of pixels. */
Reach own_pixel(const Depend *d, const FieldOrder *order)
{
    int64_t rows = d->scale[0] > 1 ? d->scale[0] - 1 : 0, cols = d->scale[1] > 1 ? d->scale[1] - 1 : 0;
    return (Reach){ rows, cols, order_channels(order) };
}

/* Mirrored: further along it sees less. */
bool is_backwards(const Depend *d)
{
    return d->ordered && (d->scale[0] < 0 || d->scale[1] < 0);
}

void take_as_given(Build *b, const Args *args)
{
    for (int i = 0; i < args->count; i++)
        for (int k = 0; k < b->work->ordered.count; k++) {
            const Ordered *o = b->work->ordered.at[k];
            const Value *v = &args->at[i].value;
            if (v->kind != VALUE_TENSOR || v->tensor.graph != b->work->graph)
                continue;
            Depend d = depends_of(o->depends, b->work->graph, v->tensor.node);
            Reach far = depend_widest(&d), own = own_pixel(&d, o->order);
            if (reach_compare(&far, &own) > 0)
                depends_given(o->depends, b->work->graph, v->tensor.node);
        }
}
