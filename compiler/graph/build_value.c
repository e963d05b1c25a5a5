/* build_value.c -- values and their conversions.
   In: a Value.  Out: the node, number or text it stands for, or an error that says what it is.
   A scratch graph holds what the compiler shall compute: its nodes can always be evaluated, so that
   in a 'let' everything counts as known. */
#include "build.h"

#include <math.h>
#include <string.h>

const Value poison = { .kind = VALUE_POISON }, nothing = { .kind = VALUE_NONE };

Value value_number(double x)
{
    return (Value){ .kind = VALUE_NUMBER, .number = x };
}

Value value_bool(bool x)
{
    return (Value){ .kind = VALUE_BOOL, .number = x };
}

Value value_node(const Build *b, Node *node)
{
    return node ? (Value){ .kind = VALUE_TENSOR, .tensor = { b->work->graph, node } } : poison;
}

/* A tensor of rank 0 that the compiler knows is a number. */
Value value_table(Build *b, const Shape *shape, const double *at)
{
    if (shape->rank == 0)
        return value_number(at[0]);
    Table *t = arena_new_of(b->arena, Table);
    *t = (Table){ *shape, at, NULL };
    return (Value){ .kind = VALUE_TABLE, .table = t };
}

Value value_items(Build *b, ValueKind kind, int count, const Value *at)
{
    Value *copy = arena_array(b->arena, Value, count ? count : 1);
    for (int i = 0; i < count; i++)
        copy[i] = at[i];
    return (Value){ .kind = kind, .items = { count, copy } };
}

bool is_poison(const Value *v)
{
    return v->kind == VALUE_POISON;
}

bool is_number(const Value *v)
{
    return v->kind == VALUE_NUMBER || v->kind == VALUE_BOOL;
}

bool is_known(const Value *v)
{
    if (v->kind != VALUE_LIST)
        return is_number(v) || v->kind == VALUE_TABLE || v->kind == VALUE_NONE;
    for (int i = 0; i < v->items.count; i++)
        if (!is_known(&v->items.at[i]))
            return false;
    return true;
}

/* Row i of a table. */
static Value table_row(Build *b, const Table *t, int64_t i)
{
    Shape row = { .rank = t->shape.rank - 1 };
    memcpy(row.dim, t->shape.dim + 1, sizeof(int64_t) * (size_t)row.rank);
    return value_table(b, &row, t->at + i * shape_size(&row));
}

bool value_elements(Build *b, Value v, Items *out)
{
    if (v.kind == VALUE_LIST || v.kind == VALUE_TUPLE) {
        *out = v.items;
        return true;
    }
    if (v.kind != VALUE_TABLE)
        return false;
    int count = (int)v.table->shape.dim[0];
    *out = (Items){ count, arena_array(b->arena, Value, count) };
    for (int i = 0; i < count; i++)
        out->at[i] = table_row(b, v.table, i);
    return true;
}

bool is_tensor_like(const Value *v)
{
    return is_number(v) || v->kind == VALUE_TABLE || v->kind == VALUE_TENSOR
        || v->kind == VALUE_LIST;
}

Graph *graph_here(Build *b)
{
    b->work->graph->span = b->here;
    return b->work->graph;
}

/* ---- evaluation of scratch graphs ------------------------------------------------------- */

static const double *evaluate(Build *b, Node *node)
{
    EvalEnv env = { .input = b->work->inputs.at };
    return eval_graph(b->arena, b->work->graph, &node, 1, &env)[node->id];
}

Work *scratch_start(Build *b)
{
    Work *before = b->work;
    b->work = arena_new_of(b->arena, Work);
    b->work->graph = graph_new(b->arena);
    b->work->scratch = true;
    return before;
}

/* What stands in a scratch graph becomes a table, also inside lists and distributions. */
static Value fold_value(Build *b, Value v)
{
    if (v.kind == VALUE_TENSOR)
        return value_table(b, &v.tensor.node->shape, evaluate(b, v.tensor.node));
    if (v.kind == VALUE_LIST || v.kind == VALUE_TUPLE) {
        v = value_items(b, v.kind, v.items.count, v.items.at);
        for (int i = 0; i < v.items.count; i++)
            v.items.at[i] = fold_value(b, v.items.at[i]);
    }
    if (v.kind == VALUE_DIST) {
        Dist *d = arena_new_of(b->arena, Dist);
        *d = *v.dist;
        int count = ast_count(d->family->item->kid[0]);
        Value *field = arena_array(b->arena, Value, count ? count : 1);
        for (int i = 0; i < count; i++)
            field[i] = fold_value(b, d->field[i]);
        d->field = field;
        v.dist = d;
    }
    return v;
}

Value scratch_finish(Build *b, Work *before, Value v)
{
    Value folded = fold_value(b, v);
    b->work = before;
    return folded;
}

/* ---- to a node -------------------------------------------------------------------------- */

/* The shape of a nest of lists; false where rows differ. */
static bool list_shape(Build *b, const Value *v, Shape *out)
{
    Shape first = { .rank = 0 }, next;
    for (int i = 0; i < v->items.count; i++) {
        if (!value_shape(b, &v->items.at[i], &next) || (i && !shape_equal(&first, &next)))
            return false;
        first = next;
    }
    if (first.rank == MAX_RANK || v->items.count == 0)
        return false;
    out->rank = first.rank + 1;
    out->dim[0] = v->items.count;
    memcpy(out->dim + 1, first.dim, sizeof(int64_t) * (size_t)first.rank);
    return true;
}

bool value_shape(Build *b, const Value *v, Shape *out)
{
    *out = (Shape){ .rank = 0 };
    switch (v->kind) {
    case VALUE_NUMBER: case VALUE_BOOL: return true;
    case VALUE_TABLE:  *out = v->table->shape; return true;
    case VALUE_TENSOR: *out = v->tensor.node->shape; return true;
    case VALUE_LIST:   return list_shape(b, v, out);
    default:           return false;
    }
}

static Node *table_node(Build *b, const Shape *shape, const double *at)
{
    return graph_add(graph_here(b), OP_table, shape, 0, NULL, &(Attr){ .table = at });
}

static double *copy_list(double *to, const Value *v)
{
    if (v->kind == VALUE_LIST) {
        for (int i = 0; i < v->items.count; i++)
            to = copy_list(to, &v->items.at[i]);
        return to;
    }
    if (is_number(v)) {
        *to = v->number;
        return to + 1;
    }
    int64_t size = shape_size(&v->table->shape);
    memcpy(to, v->table->at, sizeof(double) * (size_t)size);
    return to + size;
}

/* A list of tensors is stacked along a new first axis. */
static Node *stack_list(Build *b, const Value *v, Span span)
{
    Node **part = arena_array(b->arena, Node *, v->items.count);
    for (int i = 0; i < v->items.count; i++) {
        Node *n = to_node(b, v->items.at[i], span);
        if (!n)
            return NULL;
        Shape row = { .rank = n->shape.rank + 1, .dim = { 1 } };
        memcpy(row.dim + 1, n->shape.dim, sizeof(int64_t) * (size_t)n->shape.rank);
        part[i] = graph_reshape(graph_here(b), n, &row);
    }
    return graph_concat(graph_here(b), v->items.count, part, 0);
}

static Node *list_node(Build *b, Value v, Span span)
{
    Shape shape;
    for (int i = 0; i < v.items.count; i++)
        if (is_poison(&v.items.at[i]))
            return NULL;
    if (!value_shape(b, &v, &shape)) {
        mistake_at(b, span, "%s", v.items.count
                       ? "the elements of this list differ in shape, so they make no tensor"
                       : "an empty list is no tensor");
        return NULL;
    }
    if (!is_known(&v))
        return stack_list(b, &v, span);
    double *at = arena_array(b->arena, double, shape_size(&shape));
    copy_list(at, &v);
    return table_node(b, &shape, at);
}

/* A tensor of the graph at hand, or an error: initial values are made before any step runs. */
static Node *own_node(Build *b, Value v, Span span)
{
    if (v.tensor.graph == b->work->graph)
        return v.tensor.node;
    const char *name = v.tensor.node->name;
    mistake_at(b, span, "%s is computed when the program runs; %s",
               name ? arena_printf(b->arena, "'%s'", name) : "this tensor",
               b->work->scratch ? "here a value is needed that the compiler knows"
                                : "an initial value is needed before that");
    return NULL;
}

static Node *named_table(Build *b, const Table *t)
{
    Node *n = table_node(b, &t->shape, t->at);
    if (t->name)
        graph_name(n, t->name);
    return n;
}

Node *to_node(Build *b, Value v, Span span)
{
    switch (v.kind) {
    case VALUE_POISON: return NULL;
    case VALUE_TENSOR: return own_node(b, v, span);
    case VALUE_TABLE:  return named_table(b, v.table);
    case VALUE_LIST:   return list_node(b, v, span);
    case VALUE_NUMBER: case VALUE_BOOL:
        return graph_constant(graph_here(b), v.number, &(Shape){ .rank = 0 });
    default:
        if (mistake_at(b, span, "a tensor is needed here, not %s", value_text(b, &v))
            && v.kind == VALUE_DIST)
            hint("take its 'mean', or 'draw' from it");
        return NULL;
    }
}

/* Constants are hash-consed, so that a derivative with respect to one would mean every equal one;
   an input leaf is a tensor of its own. */
Node *scratch_leaf(Build *b, const Value *v)
{
    Shape shape;
    if (!value_shape(b, v, &shape))
        return NULL;
    double *at = arena_array(b->arena, double, shape_size(&shape));
    copy_list(at, v);
    vec_push(b->arena, &b->work->inputs, at);
    Attr attr = { .input = { .slot = b->work->inputs.count - 1, .type = F32 } };
    return graph_add(graph_here(b), OP_input, &shape, 0, NULL, &attr);
}

/* ---- to a number ------------------------------------------------------------------------ */

bool to_number(Build *b, Value v, Span span, const char *what, double *out)
{
    if (v.kind == VALUE_TENSOR && b->work && b->work->scratch && v.tensor.graph == b->work->graph
        && v.tensor.node->shape.rank == 0)
        v = value_number(*evaluate(b, v.tensor.node));
    if (is_number(&v)) {
        *out = v.number;
        return true;
    }
    if (!is_poison(&v)
        && mistake_at(b, span, "%s must be a number that the compiler knows, not %s", what, value_text(b, &v))
        && v.kind == VALUE_TENSOR && b->work && b->work->loop)
        hint("the body of a loop is built once for all turns; 'for' unrolls, and knows each");
    return false;
}

bool to_count(Build *b, Value v, Span span, const char *what, int64_t *out)
{
    double x;
    if (!to_number(b, v, span, what, &x))
        return false;
    if (x != floor(x) || fabs(x) > 1099511627776.0) {
        mistake_at(b, span, fabs(x) > 1099511627776.0 ? "%s is %.6g, larger than 2^40"
                   : "%s must be a whole number, not %.6g", what, x);
        return false;
    }
    *out = (int64_t)x;
    return true;
}

bool to_bool(Build *b, Value v, Span span, const char *what, bool *out)
{
    double x;
    if (!to_number(b, v, span, what, &x))
        return false;
    *out = x != 0;
    return true;
}
