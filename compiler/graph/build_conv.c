/* build_conv.c -- convolution and its transpose, as the language calls them.
   In: an image [N,H,W,C], a weight in PyTorch's order, and numbers that describe the window.  Out: a node of
   conv or conv_data; its weight is put in the graph's order [kh,kw,C/groups,C'] by a permutation, which costs
   nothing once layout.c stores it so.
   A kernel that reaches past the image sees zeros there; how many is `pad`. */
#include "build.h"

#include <string.h>

enum { MOST_STEP = 1000000, MOST_WINDOW = 4096 };

typedef struct {                 /* one call, resolved */
    Node   *image, *weight;
    Conv    conv;
    int64_t after[2];            /* padding behind; in front of it is conv.before */
    bool    same;                /* the stride alone decides how the size changes */
} Window;

static const char *const side[] = { "rows", "columns" };

/* ---- numbers ---------------------------------------------------------------------------- */

static bool is_list(const Value *v)
{
    return v->kind == VALUE_LIST || v->kind == VALUE_TABLE;
}

static int64_t list_length(Build *b, const Value *v)
{
    Shape s;
    if (v->kind == VALUE_LIST)
        return v->items.count;
    return value_shape(b, v, &s) && s.rank ? s.dim[0] : 0;
}

static Value list_item(Build *b, const Value *v, int i)
{
    if (v->kind == VALUE_LIST)
        return v->items.at[i];
    Shape row = { .rank = v->table->shape.rank - 1 };
    memcpy(row.dim, v->table->shape.dim + 1, sizeof(int64_t) * (size_t)row.rank);
    return value_table(b, &row, v->table->at + i * shape_size(&row));
}

/* A number for both axes, or [height, width]. */
static bool to_pair(Build *b, Value v, Span span, const char *what, int64_t out[2])
{
    bool list = is_list(&v);
    if (list && list_length(b, &v) != 2) {
        mistake_at(b, span, "%s is a number or [height, width], not %s", what, value_text(b, &v));
        return false;
    }
    for (int i = 0; i < 2; i++)
        if (!to_count(b, list ? list_item(b, &v, i) : v, span, what, &out[i]))
            return false;
    return true;
}

/* From 1 to a million, so that products of two of them and a size are no larger than 2^60; absent is 1. */
bool to_steps(Build *b, const Call *c, int arg, const char *what, int64_t out[2])
{
    out[0] = out[1] = 1;
    if (c->arg[arg].kind == VALUE_NONE)
        return true;
    if (!to_pair(b, c->arg[arg], c->at[arg], what, out))
        return false;
    for (int i = 0; i < 2; i++)
        if (out[i] < 1 || out[i] > MOST_STEP) {
            mistake_at(b, c->at[arg], out[i] < 1 ? "%s is at least 1, not %lld" : "%s is at most a million, not %lld",
                       what, (long long)out[i]);
            return false;
        }
    return true;
}

/* How far the taps of a kernel spread: the first and the last are this far apart. */
static int64_t spread(const Conv *c, int axis)
{
    return (c->kernel[axis] - 1) * c->dilation[axis];
}

/* A number, [height, width] or [[top, bottom], [left, right]]; negative padding crops. */
static bool to_margins(Build *b, Value v, Span span, int64_t before[2], int64_t after[2])
{
    bool list = is_list(&v);
    if (!is_poison(&v) && (list ? list_length(b, &v) != 2 : !is_number(&v) && v.kind != VALUE_TENSOR)) {
        if (mistake_at(b, span, "'pad' cannot be %s", value_text(b, &v)))
            hint("it is a number, [height, width] or [[top, bottom], [left, right]]");
        return false;
    }
    for (int i = 0; i < 2; i++) {
        int64_t ends[2];
        if (!to_pair(b, list ? list_item(b, &v, i) : v, span, "'pad'", ends))
            return false;
        before[i] = ends[0];
        after[i] = ends[1];
    }
    return true;
}

static bool to_padding(Build *b, Value v, Span span, Window *w)
{
    Conv *c = &w->conv;
    w->same = v.kind == VALUE_TEXT && !strcmp(v.text, "same");
    for (int i = 0; i < 2 && w->same; i++) {
        c->before[i] = spread(c, i) / 2;
        w->after[i] = spread(c, i) - c->before[i];
    }
    if (v.kind == VALUE_TEXT && !w->same) {
        if (mistake_at(b, span, "'pad' cannot be \"%s\"", v.text))
            hint("the only word it can be is 'same': as many zeros as keep the size");
        return false;
    }
    return w->same || v.kind == VALUE_NONE || to_margins(b, v, span, c->before, w->after);
}

static bool to_groups(Build *b, const Call *c, int arg, int64_t *groups)
{
    *groups = 1;
    if (c->arg[arg].kind == VALUE_NONE)
        return true;
    if (!to_count(b, c->arg[arg], c->at[arg], "'groups'", groups))
        return false;
    if (*groups < 1)
        mistake_at(b, c->at[arg], "'groups' is at least 1, not %lld", (long long)*groups);
    return *groups >= 1;
}

static bool divides(Build *b, Span span, int64_t groups, int64_t channels, const char *what)
{
    if (channels % groups == 0)
        return true;
    mistake_at(b, span, "cannot cut %lld %s channels into %lld groups", (long long)channels, what,
               (long long)groups);
    return false;
}

/* ---- operands --------------------------------------------------------------------------- */

Node *to_image(Build *b, Value v, Span span)
{
    Node *x = to_node(b, v, span);
    if (!x || x->shape.rank == 4)
        return x;
    if (mistake_at(b, span, "an image [N,H,W,C] is needed here, not %s",
                   shape_text(b->arena, &x->shape)))
        hint("'reshape(x, H, W, C)' makes one; axis 0, the batch, stays");
    return NULL;
}

/* Checks a weight in PyTorch's order; how many input channels it has is axis `in` of it. */
static bool take_weight(Build *b, const Call *c, int in, Window *w)
{
    Node *weight = to_node(b, c->arg[1], c->at[1]);
    if (!weight)
        return false;
    if (weight->shape.rank != 4) {
        mistake_at(b, c->at[1], "the weight of a convolution has four axes, and this is %s",
                   shape_text(b->arena, &weight->shape));
        return false;
    }
    const int64_t *d = weight->shape.dim;
    int64_t channels = w->image->shape.dim[3], groups = w->conv.groups;
    if (!divides(b, c->span, groups, d[0], in ? "output" : "input"))
        return false;
    if (d[in] * (in ? groups : 1) != channels) {
        mistake_at(b, c->span, "a weight %s with %lld group%s fits %lld channels, and the image is %s",
                   shape_text(b->arena, &weight->shape), (long long)groups, groups == 1 ? "" : "s",
                   (long long)(d[in] * (in ? groups : 1)), shape_text(b->arena, &w->image->shape));
        return false;
    }
    w->conv.kernel[0] = d[2];
    w->conv.kernel[1] = d[3];
    w->weight = weight;
    return true;
}

/* From PyTorch's order, which both directions have, to [kh,kw,..,..]. */
static Node *in_graph_order(Build *b, Node *weight)
{
    return graph_permute(graph_here(b), weight, (const int[]){ 2, 3, 1, 0 });
}

/* What both directions have in common: arguments 0 to 5. */
static bool read_window(Build *b, const Call *c, int in, Window *w)
{
    w->image = to_image(b, c->arg[0], c->at[0]);
    return w->image
        && to_steps(b, c, 2, "'stride'", w->conv.stride)
        && to_steps(b, c, 4, "'dilation'", w->conv.dilation)
        && to_groups(b, c, 5, &w->conv.groups)
        && take_weight(b, c, in, w)
        && to_padding(b, c->arg[3], c->at[3], w);
}

/* ---- the two directions ----------------------------------------------------------------- */

static bool kernel_fits(Build *b, const Call *c, const Window *w, Shape *out)
{
    for (int i = 0; i < 2; i++) {
        int64_t padded = w->image->shape.dim[1 + i] + w->conv.before[i] + w->after[i];
        int64_t room = padded - spread(&w->conv, i) - 1;
        out->dim[1 + i] = room / w->conv.stride[i] + 1;
        if (room >= 0)
            continue;
        if (mistake_at(b, c->span, "a window that spans %lld %s does not fit into %lld, padding included",
                       (long long)spread(&w->conv, i) + 1, side[i], (long long)padded))
            hint("the image is %s; 'pad' puts zeros around it", shape_text(b->arena, &w->image->shape));
        return false;
    }
    return true;
}

/* convolve(x, w, stride?, pad?, dilation?, groups?, see?, parts?): w is [C', C/groups, kh, kw]. */
Value run_convolve(Build *b, const Call *c)
{
    Window w = { 0 };
    if (!read_window(b, c, 1, &w))
        return poison;
    Shape out = shape_of(4, (int64_t[]){ w.image->shape.dim[0], 0, 0, w.weight->shape.dim[0] });
    if (!kernel_fits(b, c, &w, &out) || !finish_shape(b, c->span, &out, "the result"))
        return poison;
    Node *y = c->arg[6].kind == VALUE_NONE ? conv_enlarged(b, w.image, w.weight, &w.conv, &out) : NULL;
    if (y)
        return value_node(b, y);
    Node *weight = in_graph_order(b, w.weight);
    if (c->arg[6].kind == VALUE_NONE)
        return value_node(b, graph_conv(graph_here(b), OP_conv, w.image, weight, &w.conv, &out));
    if (c->arg[6].kind != VALUE_TEXT) {
        if (mistake_at(b, c->at[6], "'see' cannot be %s", value_text(b, &c->arg[6])))
            hint("it is 'A', 'B', 'above' or 'past'");
        return poison;
    }
    int64_t parts = 1;
    if (c->arg[7].kind != VALUE_NONE && !to_count(b, c->arg[7], c->at[7], "'parts'", &parts))
        return poison;
    return value_node(b, see_conv(b, c->at[6], c->arg[6].text, parts < 1 ? 1 : parts, w.image, weight, &w.conv, &out));
}

/* Rows and columns of a transposed convolution: those whose convolution has the size of the image; `extra`
   picks one where several have. */
static bool spread_size(Build *b, const Call *c, const Window *w, const int64_t extra[2], Shape *out)
{
    for (int i = 0; i < 2; i++) {
        int64_t n = w->image->shape.dim[1 + i], step = w->conv.stride[i];
        out->dim[1 + i] = w->same ? n * step + extra[i]
            : (n - 1) * step + spread(&w->conv, i) + 1 - w->conv.before[i] - w->after[i] + extra[i];
        if (out->dim[1 + i] >= 1)
            continue;
        mistake_at(b, c->span, "this would leave %lld %s: the image is %s, and 'pad' takes away more",
                   (long long)out->dim[1 + i], side[i], shape_text(b->arena, &w->image->shape));
        return false;
    }
    return true;
}

/* convolve_transposed(y, w, stride?, pad?, dilation?, groups?, out_pad?): w is [C, C'/groups, kh, kw]. */
Value run_convolve_transposed(Build *b, const Call *c)
{
    Window w = { 0 };
    int64_t extra[2] = { 0, 0 };
    if (!read_window(b, c, 0, &w))
        return poison;
    if (c->arg[6].kind != VALUE_NONE && !to_pair(b, c->arg[6], c->at[6], "'out_pad'", extra))
        return poison;
    if (extra[0] < 0 || extra[1] < 0) {
        mistake_at(b, c->at[6], "'out_pad' is at least 0, not %lld", (long long)(extra[0] < 0 ? extra[0] : extra[1]));
        return poison;
    }
    int64_t channels = w.weight->shape.dim[1] * w.conv.groups;
    Shape out = shape_of(4, (int64_t[]){ w.image->shape.dim[0], 0, 0, channels });
    if (!spread_size(b, c, &w, extra, &out) || !finish_shape(b, c->span, &out, "the result"))
        return poison;
    Node *weight = in_graph_order(b, w.weight);
    return value_node(b, graph_conv(graph_here(b), OP_conv_data, w.image, weight, &w.conv, &out));
}

/* kernel(x, n, size, groups?): the shape [n, C/groups, height, width] of a weight for x, checked before a
   parameter is declared with it; size is a number or [height, width]. */
Value run_kernel(Build *b, const Call *c)
{
    Node *x = to_image(b, c->arg[0], c->at[0]);
    int64_t n, groups, size[2];
    if (!x || !to_count(b, c->arg[1], c->at[1], "the number of channels", &n)
        || !to_steps(b, c, 2, "the size of a kernel", size) || !to_groups(b, c, 3, &groups)
        || !divides(b, c->span, groups, x->shape.dim[3], "input")
        || !divides(b, c->span, groups, n, "output"))
        return poison;
    int64_t dim[4] = { n, x->shape.dim[3] / groups, size[0], size[1] };
    Value at[4];
    for (int i = 0; i < 4; i++)
        at[i] = value_number((double)dim[i]);
    return value_items(b, VALUE_LIST, 4, at);
}

/* ---- padding as such -------------------------------------------------------------------- */

static Node *constant_like(Build *b, const Node *n, int axis, int64_t length, double value)
{
    Shape s = n->shape;
    s.dim[axis] = length;
    return graph_constant(graph_here(b), value, &s);
}

/* Joins that many rows or columns of one number to both ends. */
static Node *framed(Build *b, Node *n, int axis, int64_t before, int64_t after, double value)
{
    Node *part[3];
    int count = 0;
    if (before > 0)
        part[count++] = constant_like(b, n, axis, before, value);
    part[count++] = n;
    if (after > 0)
        part[count++] = constant_like(b, n, axis, after, value);
    return graph_concat(graph_here(b), count, part, axis);
}

static Node *padded(Build *b, Node *x, const int64_t before[2], const int64_t after[2], double value)
{
    static const int64_t step[4] = { 1, 1, 1, 1 };
    int64_t start[4] = { 0 }, front[4] = { 0 };
    Shape part = x->shape, all = x->shape;
    for (int i = 0; i < 2; i++) {
        start[1 + i] = before[i] < 0 ? -before[i] : 0;
        front[1 + i] = before[i] > 0 ? before[i] : 0;
        part.dim[1 + i] -= start[1 + i] + (after[i] < 0 ? -after[i] : 0);
        all.dim[1 + i] += before[i] + after[i];
    }
    x = graph_slice(graph_here(b), x, start, step, &part);
    if (value == 0)
        return graph_pad(graph_here(b), x, front, &all);
    for (int i = 0; i < 2; i++)
        x = framed(b, x, 1 + i, before[i], after[i], value);
    return x;
}

/* Something has to be left of the image before anything is put around it. */
static bool crops_some(Build *b, Span span, const Node *x, const int64_t before[2], const int64_t after[2])
{
    for (int i = 0; i < 2; i++) {
        int64_t cut = (before[i] < 0 ? -before[i] : 0) + (after[i] < 0 ? -after[i] : 0);
        Shape all = x->shape;
        all.dim[1 + i] += before[i] + after[i];
        if (cut < x->shape.dim[1 + i]) {
            if (!finish_shape(b, span, &all, "the padded image"))
                return false;
            continue;
        }
        mistake_at(b, span, "this cuts away %lld %s of %s", (long long)cut, side[i], shape_text(b->arena, &x->shape));
        return false;
    }
    return true;
}

static bool to_value(Build *b, const Call *c, int arg, double *value)
{
    *value = 0;
    return c->arg[arg].kind == VALUE_NONE || to_number(b, c->arg[arg], c->at[arg], "'value'", value);
}

/* pad(x, by, value?): zeros are a view of their own, which convolutions swallow; other numbers are joined. */
Value run_pad(Build *b, const Call *c)
{
    Node *x = to_image(b, c->arg[0], c->at[0]);
    int64_t before[2], after[2];
    double value;
    if (!x || !to_margins(b, c->arg[1], c->at[1], before, after) || !to_value(b, c, 2, &value)
        || !crops_some(b, c->span, x, before, after))
        return poison;
    return value_node(b, padded(b, x, before, after, value));
}

/* windows(x, size, stride?, pad?, dilation?, value?): for each place in a window, the pixels that stand there,
   [N,H',W',C] each, row by row. What pooling folds. */
Value run_windows(Build *b, const Call *c)
{
    Window w = { .image = to_image(b, c->arg[0], c->at[0]) };
    double value;
    if (!w.image || !to_steps(b, c, 1, "the size of a window", w.conv.kernel)
        || !to_steps(b, c, 2, "'stride'", w.conv.stride) || !to_steps(b, c, 4, "'dilation'", w.conv.dilation)
        || !to_padding(b, c->arg[3], c->at[3], &w) || !to_value(b, c, 5, &value))
        return poison;
    Shape out = w.image->shape;
    if (!kernel_fits(b, c, &w, &out) || !crops_some(b, c->span, w.image, w.conv.before, w.after))
        return poison;
    int64_t taps = w.conv.kernel[0] * w.conv.kernel[1];
    if (taps > MOST_WINDOW) {
        mistake_at(b, c->span, "a window of %lld pixels is too large: at most %d are taken one by one", (long long)taps,
                   (int)MOST_WINDOW);
        return poison;
    }
    Node *x = padded(b, w.image, w.conv.before, w.after, value);
    Value *at = arena_array(b->arena, Value, taps);
    for (int64_t i = 0; i < taps; i++) {
        int64_t start[4] = { 0, i / w.conv.kernel[1] * w.conv.dilation[0], i % w.conv.kernel[1] * w.conv.dilation[1], 0 };
        int64_t step[4] = { 1, w.conv.stride[0], w.conv.stride[1], 1 };
        at[i] = value_node(b, graph_slice(graph_here(b), x, start, step, &out));
    }
    return value_items(b, VALUE_LIST, (int)taps, at);
}
