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

enum { GM_SUMS = 24576,              /* floats: tiles that pass over a leaf together */
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

/* Asks for the `part`th of `parts` shares of so many pixels, channels lo .. hi of each. */
GM_INLINE void gm_weight_ask(const float *image, ptrdiff_t pixel, int64_t pixels, int64_t lo, int64_t hi, int64_t part,
                             int64_t parts)
{
    for (int64_t i = pixels * part / parts; i < pixels * (part + 1) / parts; i++)
        for (int64_t c = lo; c < hi; c += 16)
            __builtin_prefetch(image + i * pixel + c, 0, 2);
}

typedef struct { int64_t first, stop, a[2], b[2]; } gm_weight_pass;  /* tiles, and the channels they read */

/* The next leaf comes from far away: while this one is summed, each tile asks for a share of it. */
GM_INLINE void gm_weight_fetch(const gm_weights *w, const gm_weight_pass *p, int64_t t, int64_t image, int64_t top,
                               const float *x, const float *y)
{
    const int64_t part = t - p->first, parts = p->stop - p->first;
    const int64_t *xc = w->swapped ? p->b : p->a, *yc = w->swapped ? p->a : p->b;
    top += w->leaf_height;
    if (top >= w->height) {
        top = 0;
        image += w->leaf_images;
    }
    if (image >= w->images || parts < GM_SHARES)
        return;
    const int64_t xs = image * w->x[0] + top * w->x[1] + (w->border ? 0 : w->tap[w->taps - 1].at);
    gm_weight_ask(x + (xs > 0 ? xs : 0), w->pixel, w->around, xc[0], xc[1], part, parts);
    gm_weight_ask(y + image * w->y[0] + top * w->y[1], w->y[2], w->leaf_images * w->leaf_height * w->width, yc[0], yc[1], part, parts);
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

/* The channels that tiles first .. stop read. */
GM_FUNCTION gm_weight_pass gm_weight_pass_of(const gm_weights *w, int64_t first, int64_t stop)
{
    const gm_weight_place l = gm_weight_at(w, 0, first), h = gm_weight_at(w, 0, stop - 1);
    gm_weight_pass p = { first, stop, { l.a, h.a + h.rows }, { l.b, h.b + h.vectors * GM_LANES } };
    if (l.b != h.b) {                            /* several panels: all rows of a */
        p.a[0] = l.column / w->columns * w->group_a;
        p.a[1] = h.column / w->columns * w->group_a + w->tap->rows;
    }
    return p;
}

/* sum = tiles first .. stop, each in `room` vectors. */
GM_FUNCTION void gm_weight_sums(const gm_weights *w, gm_weight_tile *tile, int64_t first, int64_t stop, const float *x,
                                const float *y, gm_vec *sum)
{
    float lines[GM_LINES];
    const gm_weight_pass pass = gm_weight_pass_of(w, first, stop);
    for (int64_t i = 0; i < (stop - first) * w->room; i++)
        sum[i] = gm_zero();
    if (w->border)
        memset(lines, 0, sizeof *lines * (size_t)(w->border->rows * w->border->pitch));
    for (int64_t n = 0; n < w->images; n += w->leaf_images)
        for (int64_t top = 0; top < w->height; top += w->leaf_height) {
            const float *from = x + n * w->x[0];
            const int64_t images = gm_min_int(w->leaf_images, w->images - n);
            if (w->border)
                gm_copy_lines(w->border, w->pixel, from, top, lines);
            for (int64_t t = first; t < stop; t++) {
                const gm_weight_place at = gm_weight_at(w, 0, t);
                gm_weight_fetch(w, &pass, t, n, top, x, y);
                gm_weight_sum(w, &at, tile, images, top, w->border ? lines : from,
                              w->border ? w->border->stride * w->border->pitch : w->x[1], y + n * w->y[0],
                              sum + (t - first) * w->room);
            }
        }
}

#endif
