/* conv_deep.c -- convolutions whose weights are larger than the caches -> taps and panels of one kernel.
   In: a conv or conv_data node whose operands are in memory.  Out: for each live tap the pixels that meet it, in the
   order in which taps are summed, and how many pixels and columns are summed together.
   Such a kernel needs no parts of equal taps, which would each fetch all weights, and no packed copy of them.
   Threads share what is larger: the columns, so that each weight is fetched by one, or the images.
   Invariant: the order of an output's sum is that of conv.c; whether a convolution is deep follows from shapes
   without the size of the batch, so that a batch in pieces gives the same bits. */
#include "loop/loop.h"

enum { DEEP = 2048,              /* weights of an output: with 32 outputs a quarter of a second-level cache */
       MANY = 1 << 21,           /* weights that every part of an image would fetch from far away */
       SMALL = 16,               /* times as many weights as elements of an image: most of its taps are clipped */
       WIDE = 128,               /* outputs that fill panels of any target */
       PIXELS = 256,             /* summed together: then weights come four times as slowly as memory gives them */
       LONGEST_LINE = 512,       /* GM_DEEP_PIXELS */
       COLUMNS = 128,            /* of a group of panels */
       SUMS = 36864,             /* elements kept: GM_DEEP_SUMS */
       BLOCK = 128,              /* channels of a block of a group: GM_DEEP_BLOCK elements */
       BLOCK_ALONG = 256,        /* ... of a panel whose weights lie along them: half as many visits to the sums */
       SHARES = 8 };             /* pieces of one image that as many threads can share */

/* A batch of one has no sums of images, so there the choice is free. */
bool conv_is_deep(const Conv *c, const Shape *from, const Shape *to)
{
    int64_t taps = 0, image = (shape_size(from) + shape_size(to)) / to->dim[0];
    for (int64_t tap = 0; tap < c->kernel[0] * c->kernel[1]; tap++)
        taps += conv_live(c, tap / c->kernel[1], tap % c->kernel[1]);
    int64_t depth = taps * from->dim[3], weights = depth * to->dim[3];
    return c->groups == 1 && depth >= DEEP && to->dim[3] >= WIDE && to->dim[2] <= LONGEST_LINE
        && (weights >= MANY || weights > SMALL * image || (to->dim[0] == 1 && weights > image));
}

/* Notes the pixels along an axis that meet the tap. */
static void find_span(const Conv *c, bool data, int axis, int64_t tap, const Shape *from, const Shape *to, DeepTap *t)
{
    int64_t source;
    for (int64_t at = 0; at < to->dim[1 + axis]; at++)
        if (conv_source(c, data, axis, at, tap, from->dim[1 + axis], &source) && t->count[axis]++ == 0) {
            t->first[axis] = at;
            t->from[axis] = source;
        }
}

DeepLoops *deep_loops(Program *p, const Node *n, const Access *a, const Access *b, int64_t *macs)
{
    const Conv *c = &n->attr.conv;
    const Shape *from = &n->in[0]->shape, *to = &n->shape;
    const bool data = n->op == OP_conv_data;
    const int64_t taps = c->kernel[0] * c->kernel[1], depth = from->dim[3];
    DeepLoops *l = arena_new_of(p->arena, DeepLoops);
    *l = (DeepLoops){ .images = to->dim[0], .height = to->dim[1], .width = to->dim[2], .from = { a->stride[0], a->stride[1], a->stride[2] },
                      .row = b->stride[data ? 3 : 2], .column = b->stride[data ? 2 : 3], .depth = depth };
    int64_t most = l->row == 1 ? BLOCK_ALONG : BLOCK, blocks = (depth + most - 1) / most;
    l->block = ((depth + blocks - 1) / blocks + 15) / 16 * 16;
    for (int axis = 0; axis < 2; axis++) {
        l->step[axis] = data ? c->stride[axis] : 1;
        l->pace[axis] = data ? 1 : c->stride[axis];
    }
    for (int64_t i = 0; i < taps; i++) {
        int64_t tap = data ? taps - 1 - i : i, y = tap / c->kernel[1], x = tap % c->kernel[1];
        DeepTap t = { .weight = b->at + y * b->stride[0] + x * b->stride[1] };
        find_span(c, data, 0, y, from, to, &t);
        find_span(c, data, 1, x, from, to, &t);
        if (!conv_live(c, y, x) || !t.count[0] || !t.count[1])
            continue;
        *macs += l->images * t.count[0] * t.count[1] * depth;
        vec_push(p->arena, &l->taps, t);
    }
    return l;
}

/* Pixels whose sums are kept together: some images, or some lines of one. */
static void choose_chunk(DeepLoops *l, int64_t pieces)
{
    int64_t pixels = l->height * l->width, bands = (pixels + PIXELS - 1) / PIXELS;
    bands = bands < pieces ? pieces : bands;
    l->chunk_height = bands > l->height ? 1 : (l->height + bands - 1) / bands;
    l->chunk_images = l->chunk_height == l->height && pixels < PIXELS ? PIXELS / pixels : 1;
    l->chunk_images = l->chunk_images < l->images ? l->chunk_images : l->images;
}

void share_conv_deep(Kernel *k, int64_t batch, int64_t rows, int lanes)
{
    const Product *c = &k->product;
    DeepLoops *l = c->conv->deep;
    int64_t images = shape_size(&k->node->in[0]->shape) + shape_size(&k->node->shape);
    int64_t width = (int64_t)c->tile.vectors * lanes;
    l->panels = (c->n + width - 1) / width;
    k->by_rows = c->conv->batch == batch && batch >= 2 * rows;
    k->split_columns = !k->folds.count && shape_size(&k->node->in[1]->shape) > images;      /* a fold needs its whole row */
    k->by_rows = k->by_rows && !k->split_columns;
    choose_chunk(l, k->by_rows || k->split_columns || l->images >= SHARES ? 1 : (SHARES + l->images - 1) / l->images);
    int64_t bands = (l->height + l->chunk_height - 1) / l->chunk_height;
    k->grain = k->by_rows ? rows : 1;
    k->units = k->split_columns ? l->panels : k->by_rows ? (batch + rows - 1) / rows : l->images * bands;
    int64_t pixels = l->chunk_images * l->chunk_height * l->width + 1;
    l->group = SUMS / (pixels * width) < COLUMNS / width ? SUMS / (pixels * width) : COLUMNS / width;
    l->group = l->group < l->panels ? l->group : l->panels;
}
