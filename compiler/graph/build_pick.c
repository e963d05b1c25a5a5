/* build_pick.c -- rows of tables: x[i] with a tensor of whole numbers, and sums of rows by such numbers.
   In: a tensor and the tensor of places along its first axis.  Out: the rows there, or what lands there.
   A place outside reads zeros and is added nowhere, so that no value can make a program read astray. */
#include "build.h"

/* The tensor as rows: [K, everything else]. */
static Node *as_rows(Build *b, Node *n, int lead)
{
    Shape flat = shape_of(2, (int64_t[]){ 1, 1 });
    for (int i = 0; i < n->shape.rank; i++)
        flat.dim[i < lead ? 0 : 1] *= n->shape.dim[i];
    return graph_reshape(graph_here(b), n, &flat);
}

/* The axes of a from `first` up to `end` behind those that `to` has. */
static bool append_axes(Build *b, Span span, Shape *to, const Shape *a, int first, int end)
{
    for (int i = first; i < end && to->rank < MAX_RANK; i++)
        to->dim[to->rank++] = a->dim[i];
    if (to->rank < MAX_RANK)
        return finish_shape(b, span, to, "the result");
    mistake_at(b, span, "a tensor has at most %d axes", (int)MAX_RANK);
    return false;
}

/* x[i]: one row of x for every element of i. */
Value take_rows(Build *b, const Ast *e, Value table, Value places)
{
    Node *n = to_node(b, table, e->kid[0]->span), *at = to_node(b, places, e->kid[1]->span);
    if (!n || !at)
        return poison;
    if (n->shape.rank == 0 || n->type != F32) {
        mistake_at(b, e->kid[0]->span, n->type != F32 ? "these are classes, and rows are taken from numbers"
                                                      : "a number has no rows");
        return poison;
    }
    Shape out = at->shape;
    if (!append_axes(b, e->span, &out, &n->shape, 1, n->shape.rank))
        return poison;
    Node *rows = graph_gather(graph_here(b), as_rows(b, n, 1), at);
    return value_node(b, graph_reshape(graph_here(b), rows, &out));
}

/* scatter(x, i, n): for each of n places the sum of the rows of x that i sends there. */
Value run_scatter(Build *b, const Call *c)
{
    Node *n = to_node(b, c->arg[0], c->at[0]), *at = to_node(b, c->arg[1], c->at[1]);
    int64_t places;
    if (!n || !at || !to_count(b, c->arg[2], c->at[2], "the number of places", &places))
        return poison;
    bool fits = n->shape.rank >= at->shape.rank;
    for (int i = 0; fits && i < at->shape.rank; i++)
        fits = n->shape.dim[i] == at->shape.dim[i];
    if (!fits) {
        mistake_at(b, c->at[1], "there is one place for each row: %s does not begin like %s",
                   shape_text(b->arena, &n->shape), shape_text(b->arena, &at->shape));
        return poison;
    }
    Shape out = shape_of(1, &places);
    if (!append_axes(b, c->span, &out, &n->shape, at->shape.rank, n->shape.rank))
        return poison;
    Node *in[2] = { as_rows(b, n, at->shape.rank), graph_reshape(graph_here(b), at, &(Shape){ 1, { shape_size(&at->shape) } }) };
    Shape table = shape_of(2, (int64_t[]){ places, in[0]->shape.dim[1] });
    Node *sums = graph_add(graph_here(b), OP_scatter, &table, 2, in, NULL);
    return value_node(b, graph_reshape(graph_here(b), sums, &out));
}
