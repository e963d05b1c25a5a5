/* build_builtin.c -- the functions that C knows: one table.
   In: a call's arguments.  Out: its Value.  A row exists only for what the language cannot say
   itself; everything else is in dsl/.  Every element-wise op of ops.def is a row, too. */
#include "build.h"

#include <math.h>
#include <string.h>

/* ---- shapes as numbers ------------------------------------------------------------------ */

static bool shape_arg(Build *b, const Call *c, Shape *out)
{
    if (value_shape(b, &c->arg[0], out))
        return true;
    mistake_at(b, c->at[0], "'%s' needs a tensor, not %s", c->row->name, value_text(b, &c->arg[0]));
    return false;
}

static Value run_dim(Build *b, const Call *c)
{
    Shape s;
    int axis;
    if (!shape_arg(b, c, &s) || !to_axis(b, c->arg[1], c->at[1], s.rank, &axis))
        return poison;
    return value_number((double)s.dim[axis]);
}

static Value run_rank(Build *b, const Call *c)
{
    Shape s;
    return shape_arg(b, c, &s) ? value_number(s.rank) : poison;
}

static Value run_shape(Build *b, const Call *c)
{
    Shape s;
    Value at[MAX_RANK];
    if (!shape_arg(b, c, &s))
        return poison;
    for (int i = 0; i < s.rank; i++)
        at[i] = value_number((double)s.dim[i]);
    return value_items(b, VALUE_LIST, s.rank, at);
}

static Value run_len(Build *b, const Call *c)
{
    Shape s;
    if (c->arg[0].kind == VALUE_LIST || c->arg[0].kind == VALUE_TUPLE)
        return value_number(c->arg[0].items.count);
    if (!shape_arg(b, c, &s))
        return poison;
    if (s.rank > 0)
        return value_number((double)s.dim[0]);
    mistake_at(b, c->at[0], "%s has no axis, hence no length", value_text(b, &c->arg[0]));
    return poison;
}

/* [[a, b], [b, c]] of [a, b, c]: the steps from each element to the next. */
static Value run_pairs(Build *b, const Call *c)
{
    Items at;
    if (!value_elements(b, c->arg[0], &at)) {
        mistake_at(b, c->at[0], "'pairs' needs a list or a table, not %s", value_text(b, &c->arg[0]));
        return poison;
    }
    Value *pair = arena_array(b->arena, Value, at.count + 1);
    for (int i = 0; i + 1 < at.count; i++)
        pair[i] = value_items(b, VALUE_LIST, 2, at.at + i);
    return value_items(b, VALUE_LIST, at.count ? at.count - 1 : 0, pair);
}

static Value run_given(Build *b, const Call *c)
{
    (void)b;
    return value_bool(c->arg[0].kind != VALUE_NONE);
}

/* x, if what must hold of it does; else the program's writer is told why not. */
static Value run_require(Build *b, const Call *c)
{
    bool holds;
    if (!to_bool(b, c->arg[1], c->at[1], "what is required", &holds))
        return poison;
    if (c->arg[2].kind != VALUE_TEXT) {
        mistake_at(b, c->at[2], "'require' says why in a text, not %s", value_text(b, &c->arg[2]));
        return poison;
    }
    if (!holds && mistake_at(b, is_user(b, c->span) ? c->span : b->here, "%s", c->arg[2].text))
        b->inside.file = NULL;               /* the sentence says it all */
    return holds ? c->arg[0] : poison;
}

/* ---- tensors from nothing --------------------------------------------------------------- */

/* zeros(2, 3) or zeros(shape(x)) */
static bool fresh_shape(Build *b, const Call *c, Shape *out)
{
    bool list = c->rest.count == 1 && c->rest.at[0].value.kind == VALUE_LIST;
    int count = list ? c->rest.at[0].value.items.count : c->rest.count;
    *out = (Shape){ .rank = count };
    if (count > MAX_RANK) {
        mistake_at(b, c->span, "a tensor has at most %d axes", (int)MAX_RANK);
        return false;
    }
    for (int i = 0; i < count; i++)
        if (!to_count(b, list ? c->rest.at[0].value.items.at[i] : c->rest.at[i].value,
                      c->rest.at[list ? 0 : i].span, "a size", &out->dim[i]))
            return false;
    return finish_shape(b, c->span, out, "this tensor");
}

static Value filled(Build *b, const Call *c, double x)
{
    Shape s;
    return fresh_shape(b, c, &s) ? value_node(b, graph_constant(graph_here(b), x, &s)) : poison;
}

static Value run_zeros(Build *b, const Call *c)
{
    return filled(b, c, 0);
}

static Value run_ones(Build *b, const Call *c)
{
    return filled(b, c, 1);
}

static Value noise(Build *b, const Call *c, Op op)
{
    Shape s;
    bool bare = !c->rest.count;
    if (b->work->scratch) {
        mistake_at(b, c->span, "a 'let' is known before the program runs, so it cannot draw");
        return poison;
    }
    if (bare && !b->drawn) {
        mistake_at(b, c->span, "'%s' needs sizes, or 'shape(x)'", c->row->name);
        return poison;
    }
    if (bare)
        s = *b->drawn;
    else if (!fresh_shape(b, c, &s))
        return poison;
    Loop *loop = b->work->loop;
    if (loop && loop->rows && (!s.rank || s.dim[0] != loop->rows))
        loop = NULL;                         /* the same for all parts of the batch */
    Attr attr = { .random = { .stream = b->work->streams++, .loop = loop } };
    return value_node(b, graph_add(graph_here(b), op, &s, 0, NULL, &attr));
}

static Value run_randn(Build *b, const Call *c)
{
    return noise(b, c, OP_normal);
}

static Value run_rand(Build *b, const Call *c)
{
    return noise(b, c, OP_uniform);
}

static Node *index_leaf(Build *b, const Shape *s, int axis)
{
    return graph_add(graph_here(b), OP_index, s, 0, NULL, &(Attr){ .index = { axis } });
}

static Value run_iota(Build *b, const Call *c)
{
    Shape s = { .rank = 1 };
    if (!to_count(b, c->arg[0], c->at[0], "a size", &s.dim[0])
        || !finish_shape(b, c->at[0], &s, "this tensor"))
        return poison;
    return value_node(b, index_leaf(b, &s, 0));
}

static Value run_onehot(Build *b, const Call *c)
{
    Node *n = to_node(b, c->arg[0], c->at[0]);
    int64_t classes;
    if (!n || !to_count(b, c->arg[1], c->at[1], "the number of classes", &classes))
        return poison;
    Shape column = n->shape, all;
    column.dim[column.rank++ % MAX_RANK] = 1;
    all = column;
    all.dim[all.rank - 1] = classes;
    if (n->shape.rank == MAX_RANK || !finish_shape(b, c->span, &all, "the result"))
        return poison;
    Graph *g = graph_here(b);
    Node *spread = graph_broadcast(g, graph_reshape(g, n, &column), &all);
    return value_node(b, graph_map(g, OP_eq, spread, index_leaf(b, &all, all.rank - 1), NULL));
}

static Value run_linspace(Build *b, const Call *c)
{
    double from, to;
    int64_t count;
    if (!to_number(b, c->arg[0], c->at[0], "the start", &from)
        || !to_number(b, c->arg[1], c->at[1], "the end", &to)
        || !to_count(b, c->arg[2], c->at[2], "the number of points", &count))
        return poison;
    Shape s = shape_of(1, &count);
    if (!finish_shape(b, c->at[2], &s, "this table"))
        return poison;
    double *at = arena_array(b->arena, double, count);
    for (int64_t i = 0; i < count; i++)
        at[i] = count == 1 ? from : from + (to - from) * (double)i / (double)(count - 1);
    return value_table(b, &s, at);
}

/* ---- derivatives and choice ------------------------------------------------------------- */

static Node *wrt_node(Build *b, const Call *c, const Value *v)
{
    if (v->kind == VALUE_TENSOR)
        return to_node(b, *v, c->at[1]);
    if (!is_poison(v)
        && mistake_at(b, c->at[1], "'grad' needs a tensor to derive by, not %s", value_text(b, v)))
        hint("what the compiler knows has no derivative; the input of a net has one");
    return NULL;
}

/* grad(s, x), or grad(s, [x, y]) for a list of gradients. */
static Value run_grad(Build *b, const Call *c)
{
    Node *s = to_node(b, c->arg[0], c->at[0]);
    const Value *x = &c->arg[1];
    bool several = x->kind == VALUE_LIST || x->kind == VALUE_TUPLE;
    int count = several ? x->items.count : 1;
    Node **wrt = arena_array(b->arena, Node *, count + 1);
    Node **d = arena_array(b->arena, Node *, count + 1);
    Value *out = arena_array(b->arena, Value, count + 1);
    if (!s)
        return poison;
    if (shape_size(&s->shape) != 1) {
        if (mistake_at(b, c->at[0], "'grad' derives a scalar, and this is %s",
                       shape_text(b->arena, &s->shape)))
            hint("'sum' it: the gradient of each element's sum is each element's gradient");
        return poison;
    }
    for (int i = 0; i < count; i++) {
        wrt[i] = wrt_node(b, c, several ? &x->items.at[i] : x);
        if (!wrt[i])
            return poison;
    }
    s = graph_reshape(graph_here(b), s, &(Shape){ .rank = 0 });
    graph_grad(graph_here(b), s, count, wrt, d);
    for (int i = 0; i < count; i++)
        out[i] = value_node(b, d[i]);
    return several ? value_items(b, VALUE_TUPLE, count, out) : out[0];
}

static Value run_where(Build *b, const Call *c)
{
    return apply_map(b, c->span, OP_select, 3, c->arg);
}

static Value run_op(Build *b, const Call *c)
{
    Op op = op_named(c->row->name);
    return apply_map(b, c->span, op, op_info[op].args, c->arg);
}

/* ---- the table -------------------------------------------------------------------------- */

/* In params: ? may be left out (none), ... takes all that come without a name. */
static const Builtin table[] = {
    { "sum",       "e axis? keep?",    run_sum,       false, "sum over axes, all of them unless named" },
    { "mean",      "e axis? keep?",    run_mean,      false, "mean over axes; of a distribution, its expectation" },
    { "maximum",   "e axis? keep?",    run_maximum,   false, "largest over axes" },
    { "max",       "a b? axis? keep?", run_max,       false, "the larger of a and b; of a alone, its largest" },
    { "min",       "a b? axis? keep?", run_min,       false, "the smaller of a and b; of a alone, its smallest" },
    { "prod",      "e axis? keep?",    run_prod,      false, "product over axes" },
    { "rows",      "e",                run_rows,      false, "sum over all axes but the first" },
    { "cumsum",    "e",                run_cumsum,    false, "running sums along the first axis" },
    { "cumprod",   "e",                run_cumprod,   false, "running products along the first axis" },
    { "dim",       "x axis",           run_dim,       true,  "size of an axis" },
    { "rank",      "x",                run_rank,      true,  "number of axes" },
    { "shape",     "x",                run_shape,     true,  "sizes of all axes, a list" },
    { "len",       "x",                run_len,       true,  "elements of a list, or size of axis 0" },
    { "pairs",     "e",                run_pairs,     true,  "of a list, each element with the next one" },
    { "given",     "x",                run_given,     true,  "true unless x is none" },
    { "require",   "x holds why",      run_require,   true,  "x if that holds; else the text is an error" },
    { "flatten",   "x",                run_flatten,   false, "one axis after the batch axis" },
    { "reshape",   "x sizes...",       run_reshape,   false, "the axes after axis 0; a list is the whole shape" },
    { "transpose", "x",                run_transpose, false, "the last two axes swapped" },
    { "permute",   "x axes...",        run_permute,   false, "axes in another order" },
    { "concat",    "axis? parts...",   run_concat,    false, "joined along an axis, the last unless named" },
    { "stack",     "axis? parts...",   run_stack,     false, "joined along a new axis, the last unless named" },
    { "split",     "x parts axis?",    run_split,     false, "equal parts along an axis, the last unless named" },
    { "flip",      "x axis",           run_flip,      false, "an axis, or a list of them, backwards" },
    { "pad",       "x by value?",      run_pad,       false, "zeros (or value) around the images [N,H,W,C]; negative: crops" },
    { "convolve",  "x w stride? pad? dilation? groups? see? parts?", run_convolve, false, "images [N,H,W,C] by w [C',C/groups,kh,kw]" },
    { "convolve_transposed", "x w stride? pad? dilation? groups? out_pad?", run_convolve_transposed, false,
      "its transpose: images by w [C,C'/groups,kh,kw]" },
    { "attend",    "q k v heads? causal? scale?", run_attend, false, "softmax(scale q k^T) v, head by head: [N,T,C] or images" },
    { "upsample",  "x r?",             run_upsample,  false, "every pixel of images r times, in both directions" },
    { "windows",   "x size stride? pad? dilation? value?", run_windows, false, "a list: for each place in a window, its pixels" },
    { "kernel",    "x n size groups?", run_kernel,    true,  "shape of a convolution's weight: [n,C/groups,kh,kw]" },
    { "scatter",   "x places n",       run_scatter,   false, "for each of n places the sum of the rows of x sent there" },
    { "grad",      "s x",              run_grad,      true,  "derivative of the scalar s by the tensor x" },
    { "where",     "c a b",            run_where,     false, "a where c is not 0, else b" },
    { "zeros",     "sizes...",         run_zeros,     true,  "a tensor of 0" },
    { "ones",      "sizes...",         run_ones,      true,  "a tensor of 1" },
    { "randn",     "sizes...",         run_randn,     true,  "independent draws from N(0, 1)" },
    { "rand",      "sizes...",         run_rand,      true,  "independent draws from [0, 1)" },
    { "iota",      "n",                run_iota,      true,  "0, 1, ... n-1" },
    { "onehot",    "x n",              run_onehot,    false, "a new last axis: 1 at the class, 0 elsewhere" },
    { "linspace",  "a b n",            run_linspace,  true,  "n numbers from a to b, both included" },
    { "nll",       "d x",              run_nll,       true,  "negative log likelihood of x, per row" },
    { "logp",      "d x",              run_logp,      true,  "log likelihood of x, per row" },
    { "kl",        "q p",              run_kl,        true,  "Kullback-Leibler divergence of q from p, per row" },
    { "entropy",   "d",                run_entropy,   true,  "differential or discrete entropy, per row" },
    { "draw",      "d",                run_draw,      true,  "a random draw" },
    { "mode",      "d",                run_mode,      true,  "the most likely value" },
#define LEAF(name, doc)
#define MAP1(name, value, grad, doc)        { #name, "a",     run_op, true, doc },
#define MAP2(name, value, grad, doc)        { #name, "a b",   run_op, true, doc },
#define MAP3(name, value, grad, doc)        { #name, "a b c", run_op, true, doc },
#define FOLD(name, start, step, grad, doc)
#define CONTRACT(name, doc)
#define CONV(name, doc)
#define ATTEND(name, args, doc)
#define PICK(name, doc)
#define VIEW(name, doc)
#define SCAN(name, doc)
#include "ops.def"
};
enum { ROWS = sizeof table / sizeof *table };

const Builtin *find_builtin(const char *name)
{
    for (int i = 0; i < ROWS; i++)
        if (!strcmp(table[i].name, name))
            return &table[i];
    return NULL;
}

static const struct { const char *name; ValueKind kind; double value; } constants[] = {
    { "none", VALUE_NONE, 0 }, { "true", VALUE_BOOL, 1 }, { "false", VALUE_BOOL, 0 },
    { "training", VALUE_BOOL, 0 },               /* true in the step itself, not in its test */
    { "pi", VALUE_NUMBER, 3.14159265358979323846 }, { "inf", VALUE_NUMBER, INFINITY },
};
enum { CONSTANTS = sizeof constants / sizeof *constants };

bool builtin_constant(const Build *b, const char *name, Value *out)
{
    for (int i = 0; i < CONSTANTS; i++)
        if (!strcmp(constants[i].name, name)) {
            *out = (Value){ .kind = constants[i].kind, .number = constants[i].value };
            if (!strcmp(name, "training"))
                out->number = b->work && b->work->func && (b->work->func->kind == FUNC_STEP || b->work->func->kind == FUNC_FIRST);
            return true;
        }
    return false;
}

void builtin_names(Build *b, Names *names, bool functions)
{
    for (int i = 0; i < ROWS; i++)
        vec_push(b->arena, names, table[i].name);
    for (int i = 0; i < CONSTANTS && !functions; i++)
        vec_push(b->arena, names, constants[i].name);
}
