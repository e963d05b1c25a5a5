/* build_func.c -- entry points: a Func with its graph, its inputs and its outputs.
   In: a kind and a name.  Out: the Func, last in Program.funcs, and a Work that adds its nodes. */
#include "build.h"

#include <string.h>

/* Two steps or samplers of one name are build_names.c's affair. */
static void check_name(Build *b, FuncKind kind, const char *name, Span span)
{
    static const char *const taken[] = { "init", "load", "save", "error", "sizeof", "t", "model" };
    for (size_t i = 0; i < sizeof taken / sizeof *taken; i++)
        if (!strcmp(name, taken[i]) && kind != FUNC_INIT)
            mistake_at(b, span, "'%s' is the name of a function that every program has", name);
    for (int i = 0; i < b->program->funcs.count; i++) {
        const Func *f = b->program->funcs.at[i];
        if (!strcmp(f->name, name) && (kind == FUNC_ENCODE || kind == FUNC_DECODE))
            mistake_at(b, f->span, "'%s' is the name of the function that runs the %s", name,
                       kind == FUNC_ENCODE ? "encoder" : "decoder");
    }
}

Func *begin_func(Build *b, FuncKind kind, const char *name, Span span, int64_t batch)
{
    check_name(b, kind, name, span);
    Func *f = arena_new_of(b->arena, Func);
    *f = (Func){ .kind = kind, .name = name, .span = span, .graph = graph_new(b->arena),
                 .batch = batch };
    vec_push(b->arena, &b->program->funcs, f);
    b->work = arena_new_of(b->arena, Work);
    *b->work = (Work){ .graph = f->graph, .func = f };
    vec_push(b->arena, &b->works, b->work);
    return f;
}

Value add_input(Build *b, const char *name, DType type, const Shape *shape, Field *field)
{
    Func *f = b->work->func;
    if (f->inputs.count == MAX_PORTS)
        mistake_at(b, b->here, "'%s' has more than %d arguments", f->name, (int)MAX_PORTS);
    Loop *parts = b->work->loop && b->work->loop->rows ? b->work->loop : NULL;
    Attr attr = { .input = { .slot = f->inputs.count, .type = type, .loop = parts } };
    vec_push(b->arena, &f->inputs, (Input){ .name = name, .type = type, .shape = *shape, .field = field });
    Node *n = graph_add(graph_here(b), OP_input, shape, 0, NULL, &attr);
    graph_name(n, name);
    return value_node(b, n);
}

/* A batch of a data field. */
Value add_field(Build *b, Field *field)
{
    Shape shape = { .rank = field->shape.rank + 1, .dim = { b->work->func->batch } };
    memcpy(shape.dim + 1, field->shape.dim, sizeof(int64_t) * (size_t)field->shape.rank);
    if (!finish_shape(b, field->span, &shape, "a batch of this field,"))
        return poison;
    Value x = add_input(b, field->name, field->type, &shape, field);
    add_ordered(b, field->name, x.tensor.node);
    return x;
}

void add_output(Build *b, const char *name, Node *n, Span span)
{
    Func *f = b->work->func;
    for (int i = 0; i < f->outputs.count; i++)
        if (!strcmp(f->outputs.at[i].name, name)) {
            mistake_at(b, span, "'%s' is reported or returned twice", name);
            return;
        }
    if (f->outputs.count == MAX_PORTS)
        mistake_at(b, span, "'%s' has more than %d results, the loss among them", f->name, (int)MAX_PORTS);
    vec_push(b->arena, &f->outputs, (Port){ name, n, NULL });
}
