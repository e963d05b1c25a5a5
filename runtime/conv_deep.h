/* conv_deep.h -- convolutions whose weights are larger than the caches: every weight is fetched once for many pixels.

   In: a table of taps, how the image read and the weights lie, and some pixels and panels of columns.  Out: their sums.
   The sums of a few hundred pixels are kept, and taps go by one after the other, some channels at a time: these
   weights are copied, in the order in which tiles read them, to where they stay near, all pixels that meet the tap
   pass by, and while they do the weights that follow are asked for and copied.
   Invariant: every output is one chain of gm_fma through taps and channels in their order, since a sum that is put
   away and taken up again is the same sum; so neither tiles nor blocks nor threads show. */
#ifndef GM_CONV_DEEP_H
#define GM_CONV_DEEP_H

#include "call.h"
#include "vec.h"

enum { GM_DEEP_BLOCK = 16384,           /* elements of a block of weights */
       GM_DEEP_SUMS = 36864,            /* elements of sums, those of one pixel more than there are included */
       GM_DEEP_PIXELS = 512,            /* the most pixels whose sums are kept */
       GM_DEEP_STEP = 16,               /* rows of a block that are copied at a time */
       GM_DEEP_AHEAD = 4 };             /* steps that they are asked for ahead */

/* Along each axis `count` pixels made meet the tap, the first of them `first`; that one reads pixel `from`. */
typedef struct { int64_t weight; int32_t first[2], count[2], from[2]; } gm_deep_tap;

typedef struct {
    int64_t width;                       /* of the image made */
    ptrdiff_t from[3];                   /* elements from image to image, down, right of the one read */
    int32_t step[2], pace[2];            /* from one pixel that meets a tap to the next: pixels made, pixels read */
    int64_t depth, columns, block;       /* channels read, and made; of a block */
    ptrdiff_t row, column;               /* elements of the weight from channel to channel read, and made */
    const gm_deep_tap *tap;
    int32_t taps, high, panel, together; /* a tile's pixels; vectors of a panel; panels of a block */
} gm_deep;

/* Rows top .. top + height of some images, and panels first .. stop. */
typedef struct { int64_t image, images, top, height, first, stop; } gm_deep_part;

/* The micro-kernel of a file: adds n channels of a block to a tile.  to: numbers of the pixels among the sums, which are
   `stride` vectors each. */
typedef void gm_deep_tile(int rows, int64_t n, const float *image, const int64_t *from, const int32_t *to,
                          const gm_vec *b, gm_vec *sum, ptrdiff_t stride);

#define GM_DEEP_TILE(high, wide)                                                            \
    static __attribute__((noinline)) void gm_deep_##high##x##wide(int64_t n, const float *image, \
        const int64_t *from, const int32_t *to, const gm_vec *b, gm_vec *put, ptrdiff_t stride)  \
    {                                                                                       \
        gm_vec sum[high * wide];                                                            \
        const float *a[high];                                                               \
        _Pragma("GCC unroll 32")                                                            \
        for (int i = 0; i < high; i++) {                                                    \
            a[i] = image + from[i];                                                         \
            _Pragma("GCC unroll 32")                                                        \
            for (int j = 0; j < wide; j++)                                                  \
                sum[i * wide + j] = put[to[i] * stride + j];                                \
        }                                                                                   \
        for (int64_t k = 0; k < n; k++, b += wide) {                                        \
            _Pragma("GCC unroll 32")                                                        \
            for (int i = 0; i < high; i++) {                                                \
                gm_vec s = gm_splat(a[i][k]);                                               \
                _Pragma("GCC unroll 32")                                                    \
                for (int j = 0; j < wide; j++)                                              \
                    sum[i * wide + j] = gm_fma(s, b[j], sum[i * wide + j]);                 \
            }                                                                               \
        }                                                                                   \
        _Pragma("GCC unroll 32")                                                            \
        for (int i = 0; i < high; i++) {                                                    \
            _Pragma("GCC unroll 32")                                                        \
            for (int j = 0; j < wide; j++)                                                  \
                put[to[i] * stride + j] = sum[i * wide + j];                                \
        }                                                                                   \
    }

/* The pixels that meet a tap: their first elements in the image read, and their numbers among the sums.  How many. */
GM_FUNCTION int64_t gm_deep_pixels(const gm_deep *w, const gm_deep_tap *t, const gm_deep_part *p, int64_t *from, int32_t *to)
{
    int64_t n = 0;
    for (int64_t i = 0; i < p->images; i++)
        for (int64_t y = 0; y < t->count[0]; y++) {
            const int64_t row = t->first[0] + y * w->step[0] - p->top;
            const ptrdiff_t line = (p->image + i) * w->from[0] + (t->from[0] + y * w->pace[0]) * w->from[1];
            if (row < 0 || row >= p->height)
                continue;
            for (int64_t x = 0; x < t->count[1]; x++, n++) {
                from[n] = line + (t->from[1] + x * w->pace[1]) * w->from[2];
                to[n] = (int32_t)((i * p->height + row) * w->width + t->first[1] + x * w->step[1]);
            }
        }
    for (int64_t i = n; i < n + w->high && n; i++) {      /* so that tiles are whole */
        from[i] = from[n - 1];
        to[i] = (int32_t)(p->images * p->height * w->width);
    }
    return n;
}

/* A step of the walk through the weights: some rows of a block of panels. */
typedef struct { const gm_deep_tap *tap; int64_t k, panel, row; } gm_deep_at;

/* Whether pixels of the part meet the tap. */
GM_INLINE int gm_deep_meets(const gm_deep *w, const gm_deep_tap *t, const gm_deep_part *p)
{
    const int64_t before = p->top - t->first[0], first = before > 0 ? (before + w->step[0] - 1) / w->step[0] : 0;
    return first < t->count[0] && t->first[0] + first * w->step[0] < p->top + p->height;
}

GM_INLINE const gm_deep_tap *gm_deep_from(const gm_deep *w, const gm_deep_tap *t, const gm_deep_part *p)
{
    while (t < w->tap + w->taps && !gm_deep_meets(w, t, p))
        t++;
    return t;
}

/* Of the block that the walk is at. */
GM_INLINE int64_t gm_deep_steps(const gm_deep *w, const gm_deep_at *at)
{
    return (gm_min_int(w->block, w->depth - at->k) + GM_DEEP_STEP - 1) / GM_DEEP_STEP;
}

GM_FUNCTION void gm_deep_step(const gm_deep *w, const gm_deep_part *p, gm_deep_at *at)
{
    at->row += GM_DEEP_STEP;
    if (at->row < gm_min_int(w->block, w->depth - at->k))
        return;
    at->row = 0;
    at->panel += w->together;
    if (at->panel < p->stop)
        return;
    at->panel = p->first;
    at->k += w->block;
    if (at->k < w->depth)
        return;
    at->k = 0;
    at->tap = gm_deep_from(w, at->tap + 1, p);
}

/* Copies some rows of one vector of columns to their place in a block; columns that there are not become 0. */
GM_FUNCTION void gm_deep_copy(const gm_deep *w, const float *from, int64_t n, int columns, gm_vec *block)
{
    if (w->column == 1 && columns == GM_LANES)
        for (int64_t i = 0; i < n; i++)
            block[i * w->panel] = gm_load(from + i * w->row);
    else if (w->row == 1)
        for (int64_t i = 0; i < n; i += GM_LANES)
            gm_transpose_block(from + i, w->column, columns, (int)gm_min_int(GM_LANES, n - i), (float *)(block + i * w->panel),
                               w->panel * GM_LANES);
    else
        for (int64_t i = 0; i < n; i++)
            block[i * w->panel] = gm_load_strided(from + i * w->row, w->column, columns);
}

GM_FUNCTION void gm_deep_copy_step(const gm_deep *w, const gm_deep_part *p, const float *weight, const gm_deep_at *at, gm_vec *block)
{
    const int64_t k = at->k + at->row, n = gm_min_int(GM_DEEP_STEP, w->depth - k), stop = gm_min_int(at->panel + w->together, p->stop);
    const float *from = weight + at->tap->weight + k * w->row;
    for (int64_t panel = at->panel; panel < stop; panel++, block += w->block * w->panel)
        for (int64_t v = 0; v < w->panel; v++) {
            const int64_t column = (panel * w->panel + v) * GM_LANES, left = w->columns - column;
            gm_deep_copy(w, from + (left > 0 ? column * w->column : 0), n, (int)(left < 0 ? 0 : gm_min_int(GM_LANES, left)),
                         block + at->row * w->panel + v);
        }
}

/* Asks for the weights of a step.  Their lines may lie a power of two apart, so few of them fit into a cache at a time. */
GM_FUNCTION void gm_deep_ask(const gm_deep *w, const gm_deep_part *p, const float *weight, const gm_deep_at *at)
{
    const int64_t width = w->panel * GM_LANES, first = at->panel * width, stop = gm_min_int(at->panel + w->together, p->stop) * width;
    const int64_t columns = gm_min_int(stop, w->columns) - first, rows = gm_min_int(GM_DEEP_STEP, w->depth - at->k - at->row);
    const int64_t lines = w->row == 1 ? columns : rows, length = w->row == 1 ? rows : columns;
    const float *from = weight + at->tap->weight + (at->k + at->row) * w->row + first * w->column;
    for (int64_t i = 0; i < lines; i++)
        for (int64_t j = 0; j < length; j += 16)
            __builtin_prefetch(from + i * (w->row == 1 ? w->column : w->row) + j, 0, 2);
}

/* The two walks through the weights: what is copied, into one block while the other is read, and ahead of it what is
   asked for. */
typedef struct { gm_deep_at copied, asked; gm_vec block[2][GM_DEEP_BLOCK / GM_LANES]; } gm_deep_walk;

GM_FUNCTION void gm_deep_advance(const gm_deep *w, const gm_deep_part *p, const float *weight, gm_deep_walk *walk, int half, int64_t steps)
{
    const gm_deep_tap *end = w->tap + w->taps;
    for (; steps > 0 && walk->copied.tap < end; steps--) {
        if (walk->asked.tap < end) {
            gm_deep_ask(w, p, weight, &walk->asked);
            gm_deep_step(w, p, &walk->asked);
        }
        gm_deep_copy_step(w, p, weight, &walk->copied, walk->block[half]);
        gm_deep_step(w, p, &walk->copied);
    }
}

static __attribute__((noinline, unused)) void gm_deep_begin(const gm_deep *w, const gm_deep_part *p, const float *weight,
                                                            gm_deep_walk *walk, gm_vec *sum)
{
    for (int64_t i = 0; i < (p->images * p->height * w->width + 1) * (p->stop - p->first) * w->panel; i++)
        sum[i] = gm_zero();
    walk->copied = walk->asked = (gm_deep_at){ gm_deep_from(w, w->tap, p), 0, p->first, 0 };
    for (int i = 0; i < GM_DEEP_AHEAD && walk->asked.tap < w->tap + w->taps; i++) {
        gm_deep_ask(w, p, weight, &walk->asked);
        gm_deep_step(w, p, &walk->asked);
    }
    gm_deep_advance(w, p, weight, walk, 0, gm_deep_steps(w, &walk->copied));
}

/* The sums of the part, (stop - first) * panel vectors for each pixel. */
static __attribute__((noinline, unused)) void gm_deep_sums(const gm_deep *w, gm_deep_tile *tile, const gm_deep_part *p,
                                                           const float *image, const float *weight, gm_vec *sum)
{
    gm_deep_walk walk;
    int64_t from[GM_DEEP_PIXELS + 16];
    int32_t to[GM_DEEP_PIXELS + 16];
    int half = 0;
    const ptrdiff_t stride = (p->stop - p->first) * w->panel;
    gm_deep_begin(w, p, weight, &walk, sum);
    for (const gm_deep_tap *t = gm_deep_from(w, w->tap, p); t < w->tap + w->taps; t = gm_deep_from(w, t + 1, p)) {
        const int64_t pixels = gm_deep_pixels(w, t, p, from, to), tiles = (pixels + w->high - 1) / w->high;
        for (int64_t k = 0; k < w->depth; k += w->block)
            for (int64_t panel = p->first; panel < p->stop; panel += w->together, half = !half) {
                const int64_t n = gm_min_int(w->block, w->depth - k), steps = gm_deep_steps(w, &walk.copied);
                const int64_t turns = tiles * gm_min_int(w->together, p->stop - panel);
                for (int64_t turn = 0; turn < turns; turn++) {
                    const int64_t at = turn / tiles, i = turn % tiles * w->high;
                    gm_deep_advance(w, p, weight, &walk, !half, steps * (turn + 1) / turns - steps * turn / turns);
                    tile((int)gm_min_int(w->high, pixels - i), n, image + k, from + i, to + i,
                         walk.block[half] + at * w->block * w->panel, sum + (panel + at - p->first) * w->panel, stride);
                }
            }
    }
}

#endif
