/* conv_weight.h -- weight gradients of convolutions: sums over the pixels of two images.

   In: a table of taps, and how the image x and the gradient y of the result lie.  Rows of the weight are read
   as scalars from one of the two, a, its columns as vectors from the other, b.  Out: tiles of sums.
   Pixels go by in leaves that stay near a core while all tiles of a thread pass over them.
   Invariant: a leaf is one chain of gm_fma through its pixels in ascending order, and leaves are added in
   ascending order.  What is a leaf depends on the images' sizes alone, so no tile and no thread shows. */
#ifndef GM_CONV_WEIGHT_H
#define GM_CONV_WEIGHT_H

#include "call.h"
#include "vec.h"

enum { GM_SUMS = 24576,              /* floats, and number, of tiles that pass over a leaf together */
       GM_PLACES = 64,
       GM_LINES = 8192,              /* floats: rows of x with zeros around */
       GM_SHARES = 8 };              /* tiles below which asking ahead costs more than it saves */

/* Pixels of y in rows top .. bottom and columns left .. right meet a tap inside x, pixel (0, 0) at element
   `at`.  In the weight, the tap has `rows` rows from `row` on. */
typedef struct { int32_t top, bottom, left, right, at, row, rows; } gm_tap;

/* How to read an image of few channels through a copy that has zeros beside it. */
typedef struct { int32_t rows, height, width, channels, stride, above, before, pitch; ptrdiff_t row; } gm_border;

typedef struct {
    int64_t images, height, width;           /* of y */
    int64_t leaf_images, leaf_height;
    ptrdiff_t x[3], y[3];                    /* from image to image, down, right: x at y's pace */
    ptrdiff_t pixel;                         /* from pixel to pixel of x */
    int64_t around;                          /* pixels of x that come with a leaf */
    const gm_tap *tap;
    int32_t taps, dead;                      /* live ones, and behind them those that are never multiplied */
    int32_t tiles;                           /* of the rows of a tap */
    int32_t panels, vectors, tail, columns;  /* of columns; the last one has `tail` vectors */
    int32_t groups, group_a, group_b;        /* of channels: elements from one to the next */
    int32_t room;                            /* vectors of the largest tile */
    int32_t swapped;                         /* a is y and b is x */
    int32_t more;                            /* sums go on from what they hold */
    const gm_border *border;                 /* or NULL */
} gm_weights;

/* A tile: where it starts in the result, in a and in b; its size, the last vector's lanes. */
typedef struct { const gm_tap *tap; int64_t row, column, a, b; int32_t rows, vectors, last; } gm_weight_place;

/* The micro-kernels of a file: sums of one tile over images, rows and pixels. */
typedef void gm_weight_tile(int rows, int vectors, int last, gm_vec *c, const float *a, const ptrdiff_t *as,
                            const float *b, const ptrdiff_t *bs, const int64_t *count);

/* GM_WEIGHT_TILE(rows, vectors, whole) makes the micro-kernel gm_weight_ROWSxVECTORS_whole:
   c[i * vectors + j] += sum over pixels of a[i] * b[j], j counting vectors.  Of the last vector ..._edge
   reads `last` elements and no more. */
#define GM_WEIGHT_TILE(high, wide, end)                                                     \
    static __attribute__((noinline, unused)) void gm_weight_##high##x##wide##_##end(        \
        int last, gm_vec *c, const float *a, const ptrdiff_t *as, const float *b,           \
        const ptrdiff_t *bs, const int64_t *count)                                          \
    {                                                                                       \
        gm_vec sum[high * wide] = {{0}};                                                    \
        const ptrdiff_t ak = as[2], bk = bs[2];                                             \
        for (int64_t n = 0; n < count[0]; n++)                                              \
            for (int64_t y = 0; y < count[1]; y++) {                                        \
                const float *p = a + n * as[0] + y * as[1], *q = b + n * bs[0] + y * bs[1]; \
                for (int64_t x = 0; x < count[2]; x++, p += ak, q += bk) {                  \
                    gm_vec v[wide];                                                         \
                    _Pragma("GCC unroll 32")                                                \
                    for (int j = 0; j < wide; j++)                                          \
                        v[j] = gm_hold(j + 1 < wide ? gm_load(q + j * GM_LANES)             \
                                                    : gm_load_##end(q + j * GM_LANES, last)); \
                    _Pragma("GCC unroll 32")                                                \
                    for (int i = 0; i < high; i++) {                                        \
                        gm_vec s = gm_splat(p[i]);                                          \
                        _Pragma("GCC unroll 32")                                            \
                        for (int j = 0; j < wide; j++)                                      \
                            sum[i * wide + j] = gm_fma(s, v[j], sum[i * wide + j]);         \
                    }                                                                       \
                }                                                                           \
            }                                                                               \
        _Pragma("GCC unroll 32")                                                            \
        for (int i = 0; i < high * wide; i++)                                               \
            c[i] += sum[i];                                                                 \
    }

/* Tile t of the live taps; of the dead ones when `dead`. */
GM_FUNCTION gm_weight_place gm_weight_at(const gm_weights *w, int dead, int64_t t)
{
    const int32_t taps = dead ? w->dead : w->taps;
    const gm_tap *tap = w->tap + (dead ? w->taps : 0) + t % taps;
    const int32_t tile = (int32_t)(t / taps % w->tiles), panel = (int32_t)(t / taps / w->tiles % w->panels);
    const int32_t group = (int32_t)(t / taps / w->tiles / w->panels);
    const int32_t inside = tile * tap->rows / w->tiles, column = panel * w->vectors * GM_LANES;
    const int32_t vectors = panel + 1 < w->panels ? w->vectors : w->tail, room = w->columns - column;
    return (gm_weight_place){ tap, tap->row + inside, (int64_t)group * w->columns + column,
                              (int64_t)group * w->group_a + inside, (int64_t)group * w->group_b + column,
                              (tile + 1) * tap->rows / w->tiles - inside, vectors,
                              room < vectors * GM_LANES ? room - (vectors - 1) * GM_LANES : GM_LANES };
}

/* The rows of x that a leaf meets, copied into lines; what lies beside them stays 0. */
GM_FUNCTION void gm_copy_lines(const gm_border *b, ptrdiff_t pixel, const float *x, int64_t top, float *lines)
{
    for (int64_t r = 0; r < b->rows; r++) {
        int64_t from = top * b->stride - b->above + r;
        float *to = lines + r * b->pitch + b->before;
        if (from < 0 || from >= b->height)
            continue;
        if (pixel == b->channels)
            memcpy(to, x + from * b->row, sizeof *to * (size_t)(b->width * b->channels));
        else
            for (int64_t i = 0; i < b->width; i++)
                memcpy(to + i * b->channels, x + from * b->row + i * pixel, sizeof *to * (size_t)b->channels);
    }
}

/* What a thread's tiles need to know: the channels they read, and what each asks for of the next leaf. */
typedef struct {
    int64_t tiles, x[2], y[2], share_x, share_y;   /* channels from .. to; pixels */
    gm_weight_place at[GM_PLACES];
} gm_weight_pass;

GM_FUNCTION void gm_weight_begin(const gm_weights *w, int64_t first, int64_t stop, gm_weight_pass *p)
{
    p->tiles = stop - first;
    for (int64_t t = 0; t < p->tiles; t++)
        p->at[t] = gm_weight_at(w, 0, first + t);
    const gm_weight_place *l = &p->at[0], *h = &p->at[p->tiles - 1];
    int64_t a[2] = { l->a, h->a + h->rows }, b[2] = { l->b, h->b + h->vectors * GM_LANES };
    if (l->b != h->b) {                          /* several panels: all rows of a */
        a[0] = l->column / w->columns * w->group_a;
        a[1] = h->column / w->columns * w->group_a + w->tap->rows;
    }
    memcpy(w->swapped ? p->y : p->x, a, sizeof a);
    memcpy(w->swapped ? p->x : p->y, b, sizeof b);
    p->share_x = (w->around + p->tiles - 1) / p->tiles;
    p->share_y = (w->leaf_images * w->leaf_height * w->width + p->tiles - 1) / p->tiles;
}

/* Asks for so many pixels, the `part`th share of them, channels of[0] .. of[1] of each. */
GM_INLINE void gm_weight_ask(const float *image, ptrdiff_t pixel, const int64_t *of, int64_t share, int64_t part)
{
    for (int64_t i = share * part; i < share * (part + 1); i++)
        for (int64_t c = of[0]; c < of[1]; c += 16)
            __builtin_prefetch(image + i * pixel + c, 0, 2);
}

/* Whether a leaf follows this one, and where its rows of x and y are that this one has not read: it comes from far
   away, so each tile of this one asks for a share of it. */
GM_INLINE int gm_weight_next(const gm_weights *w, int64_t image, int64_t top, const float **x, const float **y)
{
    top += w->leaf_height;
    if (top >= w->height) {
        top = 0;
        image += w->leaf_images;
    }
    const int64_t xs = image * w->x[0] + top * w->x[1] + (w->border ? 0 : w->tap[w->taps - 1].at);
    *x += xs > 0 ? xs : 0;
    *y += image * w->y[0] + top * w->y[1];
    return image < w->images;
}

/* Adds one tile's sums over the leaf that starts at this row.  x: of the leaf's image, or its lines. */
GM_INLINE void gm_weight_sum(const gm_weights *w, const gm_weight_place *at, gm_weight_tile *tile, int64_t images,
                             int64_t top, const float *x, ptrdiff_t down, const float *y, gm_vec *c)
{
    const gm_tap *tap = at->tap;
    int64_t first = tap->top > top ? tap->top : top, end = gm_min_int(tap->bottom, top + w->leaf_height);
    int64_t count[3] = { images, end - first, tap->right - tap->left };
    ptrdiff_t xs[3] = { w->x[0], down, w->x[2] }, ys[3] = { w->y[0], w->y[1], w->y[2] };
    if (count[1] <= 0 || count[2] <= 0 || at->rows <= 0)
        return;
    x += (w->border ? first - top : first) * xs[1] + tap->left * xs[2] + tap->at;
    y += first * ys[1] + tap->left * ys[2];
    for (int d = 1; d >= 0; d--)                 /* loops that walk both images as one */
        if (xs[d] == xs[2] * count[2] && ys[d] == ys[2] * count[2]) {
            count[2] *= count[d];
            count[d] = 1;
        }
    if (w->swapped)
        tile(at->rows, at->vectors, at->last, c, y + at->a, ys, x + at->b, xs, count);
    else
        tile(at->rows, at->vectors, at->last, c, x + at->a, xs, y + at->b, ys, count);
}

/* All tiles of a pass over the leaf that starts at this image and row. */
GM_FUNCTION void gm_weight_leaf(const gm_weights *w, gm_weight_tile *tile, const gm_weight_pass *p, int64_t image,
                                int64_t top, const float *x, const float *y, float *lines, gm_vec *sum)
{
    const float *next_x = x, *next_y = y, *from = x + image * w->x[0];
    const int ask = gm_weight_next(w, image, top, &next_x, &next_y) && p->tiles >= GM_SHARES;
    const int64_t images = gm_min_int(w->leaf_images, w->images - image);
    ptrdiff_t down = w->x[1];
    if (w->border) {
        gm_copy_lines(w->border, w->pixel, from, top, lines);
        from = lines;
        down = w->border->stride * w->border->pitch;
    }
    for (int64_t t = 0; t < p->tiles; t++) {
        if (ask) {
            gm_weight_ask(next_x, w->pixel, p->x, p->share_x, t);
            gm_weight_ask(next_y, w->y[2], p->y, p->share_y, t);
        }
        gm_weight_sum(w, &p->at[t], tile, images, top, from, down, y + image * w->y[0], sum + t * w->room);
    }
}

/* sum = tiles first .. stop, each in `room` vectors; sum += them where there is more. */
GM_FUNCTION void gm_weight_sums(const gm_weights *w, gm_weight_tile *tile, int64_t first, int64_t stop, const float *x,
                                const float *y, gm_vec *sum)
{
    float lines[GM_LINES];
    gm_weight_pass pass;
    gm_weight_begin(w, first, stop, &pass);
    for (int64_t i = 0; !w->more && i < pass.tiles * w->room; i++)
        sum[i] = gm_zero();
    if (w->border)
        memset(lines, 0, sizeof *lines * (size_t)(w->border->rows * w->border->pitch));
    for (int64_t image = 0; image < w->images; image += w->leaf_images)
        for (int64_t top = 0; top < w->height; top += w->leaf_height)
            gm_weight_leaf(w, tile, &pass, image, top, x, y, lines, sum);
}

#endif
