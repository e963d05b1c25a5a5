/* build_sample.c -- samplers, and the functions of encoders and decoders.
   In: sample generate(n) { ... }; instances of encoders and decoders as steps call them.  Out: one
   function each.  A counted function runs for any number of rows, in blocks of BLOCK or as its batch clause says. */
#include "build.h"

#include <string.h>

enum { BLOCK = 64 };

/* ---- what a sampler returns ------------------------------------------------------------- */

/* A variable's name, the name given to it in 'return', or image, image2 ... */
static const char *output_name(Build *b, const Ast *e, int i)
{
    if (e->kind == AST_NAME || e->kind == AST_ARG)
        return e->text;
    return i ? arena_printf(b->arena, "image%d", i + 1) : "image";
}

static Node *output_node(Build *b, const Ast *e, Value v)
{
    if (v.kind == VALUE_DIST) {
        if (mistake_at(b, e->span, "a sampler returns tensors, not %s", value_text(b, &v)))
            hint("'return mean d', or 'return draw d'");
        return NULL;
    }
    Node *n = to_node(b, v, e->span);
    if (n && n->shape.rank == 0) {
        mistake_at(b, e->span, "a sampler returns rows, and this is one number");
        return NULL;
    }
    return n;
}

static void add_returns(Build *b, Func *f, const Frame *frame)
{
    const Ast *e = frame->returns;
    if (!frame->returned) {
        mistake_at(b, f->span, "the sampler '%s' returns nothing", f->name);
        return;
    }
    if (is_poison(&frame->result))
        return;
    for (int i = 0; i < e->kids; i++) {
        Node *n = output_node(b, e->kid[i],
                              e->kids > 1 ? frame->result.items.at[i] : frame->result);
        if (!n)
            return;
        if (!f->counted && i == 0)
            f->batch = n->shape.dim[0];
        if (n->shape.dim[0] != f->batch) {
            mistake_at(b, e->kid[i]->span, "this has %lld rows, but %s", (long long)n->shape.dim[0],
                       f->counted ? "the caller chooses how many: make it depend on the argument"
                                  : "the first result has another number");
            return;
        }
        add_output(b, output_name(b, e->kid[i], i), n, e->kid[i]->span);
    }
}

/* ---- samplers --------------------------------------------------------------------------- */

static const Ast *default_of(const Ast *param)
{
    return param->kids ? param->kid[0] : NULL;
}

/* w = 3: a number that the caller chooses. */
static Value scalar_argument(Build *b, Func *f, const Ast *param)
{
    static const char *const taken[] = { "n", "m", "seed", "row", "rows" };
    double value = 0;
    for (size_t i = 0; i < sizeof taken / sizeof *taken; i++)
        if (!strcmp(param->text, taken[i])) {
            mistake_at(b, param->span, "'%s' means something else in the emitted function; call this number by another name",
                       param->text);
            return poison;
        }
    if (find_field(b, param->text)) {
        if (mistake_at(b, param->span, "'%s' is a data field, and its rows have no default", param->text))
            hint("'sample %s(n, %s)' is called with rows of it", f->name, param->text);
        return poison;
    }
    if (!to_number(b, eval(b, default_of(param)), default_of(param)->span, "the default of an argument", &value))
        return poison;
    Value v = add_input(b, param->text, F32, &(Shape){ .rank = 0 }, NULL);
    f->inputs.at[f->inputs.count - 1].scalar = true;
    f->inputs.at[f->inputs.count - 1].value = value;
    return v;
}

/* An argument is a data field, n: how many rows the caller wants, or a number with a default. */
static void bind_argument(Build *b, Func *f, const Ast *param, Frame *frame)
{
    Field *field = find_field(b, param->text);
    Value v = poison;
    if (default_of(param))
        v = scalar_argument(b, f, param);
    else if (field)
        v = add_field(b, field);
    else if (!strcmp(param->text, "n"))
        v = value_number(f->batch);
    else if (mistake_at(b, param->span, "there is no data field '%s'", param->text))
        hint("a sampler's arguments are data fields, n for the number of rows, and numbers with a default: '%s = 1'", param->text);
    bind_name(b, frame, param->text, v);
}

/* Numbers alone leave the number of rows fixed. */
static bool takes_rows(const Ast *item)
{
    const Ast *params = item->kid[0];
    for (int i = 0; i < params->kids; i++)
        if (!default_of(params->kid[i]))
            return true;
    return false;
}

/* Rows that the function's kernels are made for: the caller's n is cut into blocks of them. */
static int64_t rows_of_block(Build *b, const Ast *item)
{
    const Ast *size = item->kid[2];
    bool any = takes_rows(item);
    if (!any && size && mistake_at(b, size->span, "the number of rows of '%s' is fixed: it has no blocks", item->text))
        hint("with an argument it runs for any number of rows: 'sample %s(n) batch ...'", item->text);
    if (!any)
        return 0;
    return size ? batch_of(b, size) : BLOCK;
}

static void build_sample(Build *b, const Ast *item)
{
    const Ast *params = item->kid[0];
    Func *f = begin_func(b, FUNC_SAMPLE, item->text, item->span, rows_of_block(b, item));
    Frame frame = { 0 };
    f->counted = takes_rows(item);
    f->doc = item->doc;
    enter(b, &frame, item, false);
    b->here = item->span;
    for (int i = 0; i < params->kids; i++)
        bind_argument(b, f, params->kid[i], &frame);
    exec_block(b, item->kid[1]);
    leave(b, &frame);
    if (f->fill && f->graph->loops && mistake_at(b, f->fill->span, "a sampler that fills a tensor runs no loop"))
        hint("one sampler fills, and another one takes what it made; 'for' writes a short loop out");
    add_returns(b, f, &frame);
}

void build_samples(Build *b)
{
    const Ast *file = b->program->ast;
    for (int i = 0; i < file->kids; i++)
        if (file->kid[i]->kind == AST_SAMPLE)
            build_sample(b, file->kid[i]);
}

/* ---- encoders and decoders -------------------------------------------------------------- */

static const char *kind_of(const Instance *in)
{
    return in->net->item->kid[0]->text;
}

/* The arguments of its first call, with tensors turned into inputs of BLOCK rows. */
static bool codec_args(Build *b, const Instance *in, Args *out)
{
    for (int i = 0; i < in->inputs.count; i++) {
        Arg a = in->inputs.at[i];
        if (a.value.kind == VALUE_TENSOR) {
            const Node *n = a.value.tensor.node;
            Shape shape = n->shape;
            if (shape.rank == 0)
                return false;
            shape.dim[0] = BLOCK;
            Field *field = n->op == OP_input ? find_field(b, n->name) : NULL;
            a.value = add_input(b, a.name, n->type, &shape, field);
        } else if (a.value.kind == VALUE_DIST) {
            return false;
        }
        vec_push(b->arena, out, a);
    }
    return true;
}

/* Every field of a distribution, stretched to one shape. */
static void add_fields(Build *b, const Dist *d, Span span)
{
    const Ast *params = d->family->item->kid[0];
    Shape shape;
    if (!dist_shape(b, d, &shape))
        return;
    for (int i = 0; i < params->kids; i++) {
        Node *n = d->field[i].kind == VALUE_NONE ? NULL : to_node(b, d->field[i], span);
        if (n)
            add_output(b, params->kid[i]->text, graph_fit(graph_here(b), n, &shape), span);
    }
}

static void add_codec_outputs(Build *b, const Instance *in, Value v)
{
    Span span = in->net->item->span;
    bool encoder = !strcmp(kind_of(in), "encoder");
    if (v.kind == VALUE_DIST && encoder)
        add_fields(b, v.dist, span);
    else if (v.kind == VALUE_DIST)
        add_output(b, "mean", to_node(b, mean_of_dist(b, span, v.dist), span), span);
    else
        add_output(b, encoder ? "code" : "image", to_node(b, v, span), span);
}

/* True when all outputs have one row per row of input: otherwise there is nothing to call. */
static bool has_rows(const Func *f)
{
    bool rows = f->inputs.count > 0 && f->outputs.count > 0;
    for (int i = 0; i < f->outputs.count; i++)
        rows = rows && f->outputs.at[i].node && f->outputs.at[i].node->shape.rank > 0
            && f->outputs.at[i].node->shape.dim[0] == BLOCK;
    return rows;
}

static void build_codec(Build *b, Instance *in, bool alone)
{
    bool encoder = !strcmp(kind_of(in), "encoder");
    const char *name = encoder ? "encode" : "decode";
    if (!alone)
        name = arena_printf(b->arena, "%s_%s", name, in->path);
    Func *f = begin_func(b, encoder ? FUNC_ENCODE : FUNC_DECODE, name, in->net->item->span, BLOCK);
    Args args = { 0 };
    f->counted = true;
    b->here = in->net->item->span;
    if (codec_args(b, in, &args)) {
        Value v = call_instance(b, in->net->item->span, in, &args);
        if (!is_poison(&v))
            add_codec_outputs(b, in, v);
    }
    if (!has_rows(f)) {
        b->program->funcs.count--;
        b->works.count--;
    }
}

static int count_codecs(const Build *b, const char *kind)
{
    int count = 0;
    for (int i = 0; i < b->instances.count; i++)
        count += b->instances.at[i]->called && !strcmp(kind_of(b->instances.at[i]), kind);
    return count;
}

void build_codecs(Build *b)
{
    static const char *const kinds[] = { "encoder", "decoder" };
    int count = b->instances.count;
    for (int k = 0; k < 2 && !error_count(); k++)
        for (int i = 0; i < count; i++)
            if (b->instances.at[i]->called && !strcmp(kind_of(b->instances.at[i]), kinds[k]))
                build_codec(b, b->instances.at[i], count_codecs(b, kinds[k]) == 1);
}
