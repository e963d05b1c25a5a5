/* conv_weight.c -- weight gradients of convolutions -> the taps, tiles and leaves of one kernel.
   In: a conv_weight node whose two images are in memory, maybe behind views.  Out: for each tap the pixels that
   meet it inside the image, clipped here and not in a loop; tiles of input channels and output channels; and
   leaves, groups of pixels that stay near a core while all tiles pass over them.
   An image of few channels is read through lines with zeros beside them, so that the taps of a row of the kernel
   and its channels are one long run of rows.  Where y has few channels and x many, they change places.
   Invariant: a weight sums each leaf in one chain and adds the leaves in order; leaves follow from shapes alone. */
#include <string.h>

#include "loop/loop.h"

enum { LEAF = 128,               /* pixels: what a tile reads of both images stays in the first cache */
       LEAF_OF_FEW_TAPS = 64,    /* hardly another tap comes back to the same pixels, so there are few tiles to a leaf */
       FEW = 8,                  /* channels that are too few for the rows of a tile */
       LINES = 8192,             /* elements of rows with zeros around: GM_LINES */
       TALLEST = 12, WIDEST = 4 };

/* ---- tiles ---- */

/* Time of the tiles that cover m rows and n columns, per pixel: multiply-adds two at a time, or loads, or the
   wait for the last sum. */
static double tile_time(const Target *t, int64_t m, int64_t n, int vectors, int *tiles)
{
    int64_t all = (n + t->lanes - 1) / t->lanes, most = t->sums / vectors < TALLEST ? t->sums / vectors : TALLEST;
    double sum = 0;
    *tiles = (int)((m + most - 1) / most);
    for (int64_t at = 0; at < all; at += vectors) {
        double wide = (double)(all - at < vectors ? all - at : vectors), high = (double)m / *tiles;
        double adds = high * wide / 2, loads = (high + wide) / 2;
        sum += *tiles * ((adds > loads ? adds : loads) < 4 ? 4.5 : (adds > loads ? adds : loads) + 0.5);
    }
    return sum;
}

static double best_tile(const Target *t, int64_t m, int64_t n, Tile *tile, int *tiles)
{
    double best = 0;
    for (int v = WIDEST; v >= 1; v--) {
        int count;
        double time = tile_time(t, m, n, v, &count);
        if (v < WIDEST && time >= best)
            continue;
        best = time;
        *tiles = count;
        *tile = (Tile){ (int)((m + count - 1) / count), v };
    }
    return best;
}

/* ---- taps ---- */

typedef struct { int64_t first, end; } Span1;

/* Positions along the axis whose tap is inside. */
static Span1 inside(const Conv *c, int axis, int64_t tap, int64_t in, int64_t out)
{
    Span1 s = { 0, out };
    int64_t at = tap * c->dilation[axis] - c->before[axis], step = c->stride[axis];
    while (s.first < out && s.first * step + at < 0)
        s.first++;
    while (s.end > s.first && (s.end - 1) * step + at >= in)
        s.end--;
    return s;
}

typedef struct { Program *p; const Node *node; const Conv *conv; const Shape *x, *y; const Access *a; WeightLoops *loops; int64_t channels; } Taps;

static void count_macs(const Taps *w, Span1 down, Span1 right)
{
    int64_t pixels = w->y->dim[0] * (down.end - down.first) * (right.end - right.first);
    w->loops->macs += (double)pixels * (double)w->node->shape.dim[2] * (double)w->node->shape.dim[3];
}

/* The tap at (ky, kx) and, read through lines, its right neighbours of the same kind: how many. */
static int64_t add_tap(const Taps *w, int64_t ky, int64_t kx, bool live)
{
    const Conv *c = w->conv;
    WeightLoops *l = w->loops;
    Span1 down = inside(c, 0, ky, w->x->dim[1], w->y->dim[1]), right = { 0, w->y->dim[2] };
    int64_t run = 1, at;
    while (l->lines && kx + run < c->kernel[1] && conv_live(c, ky, kx + run) == live)
        run++;
    if (l->lines) {
        at = ky * c->dilation[0] * l->pitch + kx * w->channels;
    } else {
        right = inside(c, 1, kx, w->x->dim[2], w->y->dim[2]);
        at = (ky * c->dilation[0] - c->before[0]) * w->a->stride[1] + (kx * c->dilation[1] - c->before[1]) * w->a->stride[2];
    }
    for (int64_t i = 0; i < run && live; i++)
        count_macs(w, down, inside(c, 1, kx + i, w->x->dim[2], w->y->dim[2]));
    vec_push(w->p->arena, &l->taps, (WeightTap){ down.first, down.end, right.first, right.end, at,
                                                 (ky * c->kernel[1] + kx) * w->channels, run * w->channels });
    return run;
}

static void add_taps(const Taps *w, bool live)
{
    const Conv *c = w->conv;
    for (int64_t ky = 0; ky < c->kernel[0]; ky++)
        for (int64_t kx = 0; kx < c->kernel[1];)
            kx += conv_live(c, ky, kx) == live ? add_tap(w, ky, kx, live) : 1;
}

/* ---- how to walk ---- */

/* Rows of few pixels go together, and so do small images, but where the batch comes in parts, which must not show. */
static void choose_leaves(WeightLoops *l, const Conv *c, bool parts)
{
    int64_t taps = 0, leaf, leaves, pixels = l->height * l->width;
    for (int64_t tap = 0; tap < c->kernel[0] * c->kernel[1]; tap++)
        taps += conv_live(c, tap / c->kernel[1], tap % c->kernel[1]);
    leaf = taps <= 2 ? LEAF_OF_FEW_TAPS : LEAF;
    leaves = (pixels + leaf - 1) / leaf;
    leaves = leaves < l->height ? leaves : l->height;
    l->leaf_height = (l->height + leaves - 1) / leaves;
    l->leaf_images = l->leaf_height == l->height && pixels < leaf && !parts ? leaf / pixels : 1;
    l->leaf_images = l->leaf_images < l->images ? l->leaf_images : l->images;
}

/* Lines need an image whose channels are few and its columns next to each other. */
static void choose_lines(const Taps *w)
{
    const Conv *c = w->conv;
    WeightLoops *l = w->loops;
    if (w->channels >= FEW || c->groups > 1 || c->kernel[1] == 1 || c->dilation[1] != 1 || c->before[0] < 0 || c->before[1] < 0)
        return;
    int64_t across = (l->width - 1) * c->stride[1] + c->kernel[1], least = c->before[1] + w->x->dim[2];
    int64_t pitch = (across > least ? across : least) * w->channels;
    int64_t lines = (l->leaf_height - 1) * c->stride[0] + (c->kernel[0] - 1) * c->dilation[0] + 1;
    if (lines * pitch > LINES)
        return;
    l->lines = lines;
    l->pitch = pitch;
    l->leaf_images = 1;
}

static void choose_walk(const Target *t, const Taps *w, Product *c)
{
    WeightLoops *l = w->loops;
    Tile other;
    int64_t rows = l->lines ? w->conv->kernel[1] * w->channels : w->channels, columns = l->columns;
    int tiles;
    double time = best_tile(t, rows, columns, &c->tile, &l->tiles);
    if (!l->lines && l->groups == 1 && columns < rows && best_tile(t, columns, rows, &other, &tiles) < time) {
        l->swapped = true;
        c->tile = other;
        l->tiles = tiles;
        l->columns = rows;
    }
    int64_t vectors = (l->columns + t->lanes - 1) / t->lanes;
    l->panels = (int)((vectors + c->tile.vectors - 1) / c->tile.vectors);
    l->tail = (int)(vectors - (int64_t)(l->panels - 1) * c->tile.vectors);
}

static WeightLoops *new_loops(Program *p, const Taps *w, const Access *y, const Loop *loop)
{
    const Conv *c = w->conv;
    WeightLoops *l = arena_new_of(p->arena, WeightLoops);
    *l = (WeightLoops){ .images = w->y->dim[0], .height = w->y->dim[1], .width = w->y->dim[2],
                        .x = { w->a->stride[0], c->stride[0] * w->a->stride[1], c->stride[1] * w->a->stride[2] },
                        .y = { y->stride[0], y->stride[1], y->stride[2] }, .pixel = w->a->stride[2],
                        .groups = c->groups, .columns = w->y->dim[3] / c->groups };
    l->group[0] = w->channels;
    l->group[1] = l->columns;
    choose_leaves(l, c, loop && loop->rows);
    l->around = l->leaf_images * l->leaf_height * c->stride[0] * w->x->dim[2];
    return l;
}

void lower_conv_weight(Program *p, Kernels *ks, Kernel *k, const Node *n)
{
    Product *c = &k->product;
    c->a = conv_operand(p, ks, k, n->in[0]);
    c->b = conv_operand(p, ks, k, n->in[1]);
    c->g = n->attr.conv.groups;
    c->m = n->shape.dim[0] * n->shape.dim[1] * n->shape.dim[2];
    c->n = n->shape.dim[3] / c->g;
    Taps w = { p, n, &n->attr.conv, &n->in[0]->shape, &n->in[1]->shape, &c->a, NULL, n->shape.dim[2] };
    w.loops = c->weight = new_loops(p, &w, &c->b, ks->func->loop);
    choose_lines(&w);
    choose_walk(p->target, &w, c);
    add_taps(&w, true);
    int live = c->weight->taps.count;
    add_taps(&w, false);
    c->weight->dead = c->weight->taps.count - live;
    if (c->weight->swapped)
        for (int i = 0; i < c->weight->taps.count; i++) {
            WeightTap *tap = &c->weight->taps.at[i];
            tap->row = tap->row / w.channels * c->n;
            tap->rows = c->n;
        }
}

/* Threads share tiles: a pixel is read by all, a sum made by one. */
void share_conv_weight(Kernel *k)
{
    const WeightLoops *l = k->product.weight;
    k->by_rows = false;
    k->grain = 1;
    k->units = (int64_t)(l->taps.count - l->dead) * l->tiles * l->panels * l->groups;
}
