/* conv.c -- convolutions and their data gradients -> pixels, runs and panels of one kernel.
   In: a conv or conv_data node whose operands are in memory, maybe behind views.  Out: the pixels of the
   result cut into parts that have the same taps inside the image read, and for each part its runs: stretches
   of taps and channels that lie one after the other both in the image and in the weight.
   A tap that is outside or dead is in no run, so nothing is tested, padded or multiplied by zero.  A data
   gradient is the same walk over the gradient, with taps in descending order; where it has strides, its
   pixels fall into phases that meet different taps.
   Invariant: every output sums its taps and channels in one fixed order, row by row of the kernel. */
#include <string.h>

#include "loop/loop.h"

enum { LONG_ROW = 128,           /* weights: rows this long lie too far apart for the caches ... */
       FEW = 4,                  /* output channels that would leave most of a vector idle */
       BRIEF = 96,               /* multiply-adds for an element: so few that what is done around them shows */
       HIGH = 6, HIGHEST = 8,    /* rows of their tiles: with many output channels, and with few, as many as images of a thread */
       MANY_PIXELS = 2048 };     /* ... which pays for packing them when so many pixels meet them */

/* Coordinates along one axis that meet the same taps: `first`, and `count` of them `step` apart. */
typedef struct { int64_t first, count; int taps; int64_t *tap, *source; } AxisClass;
typedef struct { int64_t step, source_step; Vec(AxisClass) classes; } Axis;

typedef struct {
    Program    *p;
    const Node *node;            /* the convolution */
    const Conv *conv;
    const Shape *from, *to;      /* the image read, the image made */
    bool        data;            /* its data gradient */
    int64_t     k;               /* channels of the image read, of one group */
    Axis        axis[2];
    int64_t    *place;           /* tap -> its number among packed ones, -1 for dead ones */
} Walk;

/* ---- one axis ---- */

static bool useful(const Conv *c, int axis, int64_t tap)
{
    for (int64_t other = 0; other < c->kernel[!axis]; other++)
        if (axis == 0 ? conv_live(c, tap, other) : conv_live(c, other, tap))
            return true;
    return false;
}

bool conv_source(const Conv *c, bool data, int axis, int64_t at, int64_t tap, int64_t end, int64_t *source)
{
    *source = data ? at + c->before[axis] - tap * c->dilation[axis]
                   : at * c->stride[axis] - c->before[axis] + tap * c->dilation[axis];
    if (data) {
        if (*source < 0 || *source % c->stride[axis])
            return false;
        *source /= c->stride[axis];
    }
    return *source >= 0 && *source < end;
}

static AxisClass axis_class(const Walk *w, int axis, int64_t at)
{
    Arena *a = w->p->arena;
    int64_t kernel = w->conv->kernel[axis];
    AxisClass c = { at, 1, 0, arena_array(a, int64_t, kernel), arena_array(a, int64_t, kernel) };
    for (int64_t i = 0; i < kernel; i++) {
        int64_t tap = w->data ? kernel - 1 - i : i;      /* so that sources ascend */
        if (useful(w->conv, axis, tap) && conv_source(w->conv, w->data, axis, at, tap, w->from->dim[1 + axis], &c.source[c.taps]))
            c.tap[c.taps++] = tap;
    }
    return c;
}

static bool same_taps(const AxisClass *a, const AxisClass *b)
{
    return a->taps == b->taps && memcmp(a->tap, b->tap, sizeof *a->tap * (size_t)a->taps) == 0;
}

static void find_classes(const Walk *w, int axis, Axis *to)
{
    int64_t stride = w->conv->stride[axis], size = w->to->dim[1 + axis];
    to->step = w->data ? stride : 1;
    to->source_step = w->data ? 1 : stride;
    for (int64_t phase = 0; phase < to->step; phase++)
        for (int64_t at = phase; at < size; at += to->step) {
            AxisClass c = axis_class(w, axis, at), *last = to->classes.count ? &to->classes.at[to->classes.count - 1] : NULL;
            if (at > phase && same_taps(&c, last))
                last->count++;
            else
                vec_push(w->p->arena, &to->classes, c);
        }
}

/* ---- runs ---- */

/* Taps of an axis in the order in which they are packed: those that one pixel meets stand together. */
static void order_taps(const Walk *w, int axis, int64_t *order)
{
    const Conv *c = w->conv;
    int64_t kernel = c->kernel[axis], phases = w->data ? c->stride[axis] : 1, count = 0;
    for (int64_t phase = 0; phase < phases; phase++)
        for (int64_t i = 0; i < kernel; i++) {
            int64_t tap = w->data ? kernel - 1 - i : i;
            if (tap * c->dilation[axis] % phases == phase)
                order[count++] = tap;
        }
}

/* Numbers the live taps, and notes where the weights of each start. */
static void place_taps(Walk *w, const Access *b, ConvLoops *loops)
{
    const Conv *c = w->conv;
    int64_t *down = arena_array(w->p->arena, int64_t, c->kernel[0]), *right = arena_array(w->p->arena, int64_t, c->kernel[1]);
    w->place = arena_array(w->p->arena, int64_t, c->kernel[0] * c->kernel[1]);
    order_taps(w, 0, down);
    order_taps(w, 1, right);
    for (int64_t y = 0; y < c->kernel[0]; y++)
        for (int64_t x = 0; x < c->kernel[1]; x++) {
            int64_t tap = down[y] * c->kernel[1] + right[x];
            w->place[tap] = -1;
            if (!conv_live(c, down[y], right[x]))
                continue;
            w->place[tap] = loops->taps.count;
            vec_push(w->p->arena, &loops->taps, b->at + down[y] * b->stride[0] + right[x] * b->stride[1]);
        }
    loops->rows = loops->taps.count * w->k;
}

static void add_run(const Walk *w, ConvLoops *loops, ConvPart *part, Run run)
{
    Run *last = part->runs ? &loops->runs.at[loops->runs.count - 1] : NULL;
    if (last && last->at + last->length == run.at && last->row + last->length == run.row) {
        last->length += run.length;
        return;
    }
    vec_push(w->p->arena, &loops->runs, run);
    part->runs++;
}

/* The pixels of one class of rows and one of columns. */
static void add_part(const Walk *w, const Access *a, ConvLoops *loops, const AxisClass *y, const AxisClass *x)
{
    int64_t first_y = y->taps ? y->source[0] : 0, first_x = x->taps ? x->source[0] : 0;
    ConvPart part = { .count = { y->count, x->count }, .to = y->first * w->to->dim[2] + x->first, .run = loops->runs.count,
                      .from = a->at + first_y * a->stride[1] + first_x * a->stride[2] };
    for (int i = 0; i < y->taps; i++)
        for (int j = 0; j < x->taps; j++) {
            int64_t place = w->place[y->tap[i] * w->conv->kernel[1] + x->tap[j]];
            int64_t at = (y->source[i] - first_y) * a->stride[1] + (x->source[j] - first_x) * a->stride[2];
            if (place < 0)
                continue;
            add_run(w, loops, &part, (Run){ at, place * w->k, w->k });
            loops->macs += loops->batch * y->count * x->count * w->k;
        }
    vec_push(w->p->arena, &loops->parts, part);
}

static ConvLoops *walk(Walk *w, const Access *a, const Access *b)
{
    ConvLoops *loops = arena_new_of(w->p->arena, ConvLoops);
    loops->batch = w->to->dim[0];
    place_taps(w, b, loops);
    for (int axis = 0; axis < 2; axis++) {
        find_classes(w, axis, &w->axis[axis]);
        loops->from[1 + axis] = a->stride[1 + axis] * w->axis[axis].source_step;
        loops->to[1 + axis] = w->axis[axis].step * (axis == 0 ? w->to->dim[2] : 1);
    }
    loops->from[0] = a->stride[0];
    loops->to[0] = w->to->dim[1] * w->to->dim[2];
    for (int i = 0; i < w->axis[0].classes.count; i++)
        for (int j = 0; j < w->axis[1].classes.count; j++)
            add_part(w, a, loops, &w->axis[0].classes.at[i], &w->axis[1].classes.at[j]);
    return loops;
}

/* ---- operands ---- */

Access conv_operand(Program *p, Kernels *ks, Kernel *k, const Node *n)
{
    Domain d = shape_domain(&n->shape);
    Place1 place = place_identity(&d);
    while (!ks->of[n->id]) {
        if (!is_view(n) || !place_through(&d, n, &place))
            fatal("conv: an operand is not in memory: %s", op_info[n->op].name);
        n = n->in[0];
    }
    Access a = lower_access(ks, n, &d, &place);
    kernel_reads(p, k, n, a.buffer);
    return a;
}

/* Whether the packed weight is the weight as it lies there: rows one after the other, equally far apart. */
static bool lies_packed(const Walk *w, const Access *b, const ConvLoops *loops, int64_t n, int64_t *row)
{
    *row = w->k > 1 ? b->stride[2] : loops->taps.count > 1 ? loops->taps.at[1] - loops->taps.at[0] : n;
    for (int i = 0; i < loops->taps.count; i++)
        if (loops->taps.at[i] != loops->taps.at[0] + i * w->k * *row)
            return false;
    return n == 1 || b->stride[3] == 1;
}

/* The kernel that copies the weight, as [group][panel][tap and channel][width of the panel]. */
static void pack_weight(Program *p, Kernels *ks, Kernel *k, const Node *weight)
{
    Product *c = &k->product;
    Kernel *pack = kernel_new(p, ks, KERNEL_PACK, weight);
    int64_t width = (c->n + p->target->lanes - 1) / p->target->lanes * p->target->lanes;
    pack->span = k->span;
    pack->dims = 2;
    pack->extent[0] = c->conv->rows;
    pack->extent[1] = c->n;
    pack->product = *c;
    conv_operand(p, ks, pack, weight);
    c->panels = buffer_new(p, ks, arena_printf(p->arena, "%s_panels", c->b.buffer->name), PLACE_ARENA, NULL,
                           c->g * c->conv->rows * width);
    pack->product.panels = c->panels;
    kernel_writes(p, pack, c->panels);
    vec_push(p->arena, &k->reads, c->panels);
}

/* b over group, row and column of one group's weight. */
static Access group_rows(const Walk *w, const Access *b, int64_t n)
{
    Access g = *b;
    int64_t groups = w->conv->groups;
    memset(g.stride, 0, sizeof g.stride);
    g.stride[0] = groups == 1 ? 0 : (w->data ? w->k : n) * b->stride[3];
    g.stride[1] = b->stride[w->data ? 3 : 2];
    g.stride[2] = b->stride[w->data ? 2 : 3];
    return g;
}

/* Few output channels: tiles of pixels whose vectors run along the input's channels. Lane l of 16 sums every 16th
   channel, so this is for channels that fill whole lanes: then clipped taps do not show in the order. */
static void choose_along(const Target *t, Product *c)
{
    int most = t->lanes == 16 ? 24 : 12, parts = 16 / t->lanes;      /* registers for sums */
    int vectors = (int)((c->n + t->lanes - 1) / t->lanes);
    c->conv->along = c->g == 1 && c->n <= FEW && c->k % 16 == 0;
    if (!c->conv->along)
        return;
    c->tile = (Tile){ 8, vectors };
    while (c->tile.rows > 1 && c->tile.rows * (int)c->n * parts > most)
        c->tile.rows /= 2;
    c->tail.at = (int64_t)vectors * t->lanes;
    c->tail.vectors = 0;
}

/* Few multiply-adds for an element: as many sums as registers hold, by as many output channels as go with six pixels. */
static void choose_brief(const Target *t, Product *c)
{
    ConvLoops *l = c->conv;
    int64_t longest = 0, vectors = c->n / t->lanes, wide = t->sums / HIGH;
    for (int i = 0; i < l->parts.count; i++) {
        int64_t sum = 0;
        for (int r = 0; r < l->parts.at[i].runs; r++)
            sum += l->runs.at[l->parts.at[i].run + r].length;
        longest = sum > longest ? sum : longest;
    }
    l->brief = !l->along && longest <= BRIEF && c->n % t->lanes == 0;
    if (!l->brief)
        return;
    while (vectors % wide)
        wide--;
    c->tile = (Tile){ t->sums / (int)wide < HIGHEST ? t->sums / (int)wide : HIGHEST, (int)wide };
    c->tail.at = c->n;
    c->tail.vectors = 0;
}

void lower_conv(Program *p, Kernels *ks, Kernel *k, const Node *n)
{
    Product *c = &k->product;
    const Conv *conv = &n->attr.conv;
    Walk w = { .p = p, .node = n, .conv = conv, .from = &n->in[0]->shape, .to = &n->shape, .data = n->op == OP_conv_data };
    int64_t row;
    c->g = conv->groups;
    c->m = n->shape.dim[0] * n->shape.dim[1] * n->shape.dim[2];
    c->n = n->shape.dim[3] / c->g;
    c->k = w.k = w.from->dim[3] / c->g;
    c->a = conv_operand(p, ks, k, n->in[0]);
    int images = k->reads.count, olds = k->olds.count;
    Access b = conv_operand(p, ks, k, n->in[1]);
    if (conv_is_deep(conv, w.from, w.to)) {
        c->b = b;
        c->tile = (Tile){ p->target->tile.rows, p->target->tile.vectors };
        c->conv = arena_new_of(p->arena, ConvLoops);
        c->conv->batch = w.to->dim[0];
        c->conv->deep = deep_loops(p, n, &c->a, &b, &c->conv->macs);
        return;
    }
    c->conv = walk(&w, &c->a, &b);
    choose_tiles(p->target, c);
    c->tile.rows = p->target->tile.rows * (c->n <= p->target->lanes ? 2 : 1);    /* pixels fill tiles anyhow */
    choose_along(p->target, c);
    choose_brief(p->target, c);
    c->b = group_rows(&w, &b, c->n);
    if (!w.data && lies_packed(&w, &b, c->conv, c->n, &row) && (row < LONG_ROW || c->m < MANY_PIXELS)
        && (!c->conv->along || (c->n == 1 && row == 1))) {
        c->b.at = c->conv->taps.at[0];
        c->b.stride[1] = row;
        return;
    }
    if (b.buffer != c->a.buffer) {           /* the weight itself is no longer read, its panels are */
        k->reads.count = images;
        k->olds.count = olds;
    }
    pack_weight(p, ks, k, n->in[1]);
}
