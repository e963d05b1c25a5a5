/* conv_deep.h -- convolutions whose weights are larger than the caches: every weight is fetched once for many pixels.

   In: a table of taps, how the image read and the weights lie, and some pixels and panels of columns.  Out: their sums.
   The sums of a few hundred pixels are kept, and taps go by one after the other, some channels at a time: these
   weights are copied, in the order in which tiles read them, to where they stay near, all pixels that meet the tap
   pass by, and while they do the weights that follow are asked for.
   Invariant: every output is one chain of gm_fma through taps and channels in their order, since a sum that is put
   away and taken up again is the same sum; so neither tiles nor blocks nor threads show. */
#ifndef GM_CONV_DEEP_H
#define GM_CONV_DEEP_H

#include "call.h"
#include "vec.h"

enum { GM_DEEP_ROWS = 256,              /* channels of a block of weights */
       GM_DEEP_WIDTH = 32,              /* the most columns of a panel */
       GM_DEEP_SUMS = 36864,            /* elements of sums, those of one pixel more than there are included */
       GM_DEEP_PIXELS = 512 };          /* the most pixels whose sums are kept */

/* Along each axis `count` pixels made meet the tap, the first of them `first`; that one reads pixel `from`. */
typedef struct { int64_t weight; int32_t first[2], count[2], from[2]; } gm_deep_tap;

typedef struct {
    int64_t width;                       /* of the image made */
    ptrdiff_t from[3];                   /* elements from image to image, down, right of the one read */
    int32_t step[2], pace[2];            /* from one pixel that meets a tap to the next: pixels made, pixels read */
    int64_t depth, columns, block;       /* channels read, and made; of a block */
    ptrdiff_t row, column;               /* elements of the weight from channel to channel read, and made */
    const gm_deep_tap *tap;
    int32_t taps, high, panel;           /* a tile's pixels; vectors of a panel */
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

/* Copies n rows of a panel of weights that starts at column `at`; columns that there are not become 0. */
GM_FUNCTION void gm_deep_copy(const gm_deep *w, const float *weight, int64_t at, int64_t n, gm_vec *block)
{
    for (int64_t v = 0; v < w->panel; v++, at += GM_LANES) {
        const int columns = (int)(at >= w->columns ? 0 : gm_min_int(GM_LANES, w->columns - at));
        const float *from = weight + at * w->column;
        if (columns < GM_LANES && w->row != 1)
            for (int64_t k = 0; k < n; k++)
                block[k * w->panel + v] = gm_load_strided(from + k * w->row, w->column, columns);
        else if (w->row != 1)
            for (int64_t k = 0; k < n; k++)
                block[k * w->panel + v] = gm_load(from + k * w->row);
        else
            for (int64_t k = 0; k < n; k += GM_LANES)
                gm_transpose_block(from + k, w->column, columns, (int)gm_min_int(GM_LANES, n - k),
                                   (float *)(block + k * w->panel + v), w->panel * GM_LANES);
    }
}

/* Asks for the part-th of `parts` shares of a block of weights. */
GM_INLINE void gm_deep_ask(const gm_deep *w, const float *weight, int64_t n, int64_t part, int64_t parts)
{
    const int64_t width = w->panel * GM_LANES, rows = w->row == 1 ? width : n, length = w->row == 1 ? n : width;
    const ptrdiff_t stride = w->row == 1 ? w->column : w->row;
    const int64_t end = rows * (part + 1) / parts;
    for (int64_t i = rows * part / parts; i < end; i++)
        for (int64_t k = 0; k < length; k += 16)
            __builtin_prefetch(weight + i * stride + k, 0, 2);
}

/* The sums of the part, (stop - first) * panel vectors for each pixel. */
static __attribute__((noinline, unused)) void gm_deep_sums(const gm_deep *w, gm_deep_tile *tile, const gm_deep_part *p,
                                                           const float *image, const float *weight, gm_vec *sum)
{
    gm_vec block[GM_DEEP_ROWS * GM_DEEP_WIDTH / GM_LANES];
    int64_t from[GM_DEEP_PIXELS + 16];
    int32_t to[GM_DEEP_PIXELS + 16];
    const ptrdiff_t stride = (p->stop - p->first) * w->panel;
    for (int64_t i = 0; i < (p->images * p->height * w->width + 1) * stride; i++)
        sum[i] = gm_zero();
    for (const gm_deep_tap *t = w->tap; t < w->tap + w->taps; t++) {
        const int64_t pixels = gm_deep_pixels(w, t, p, from, to);
        for (int64_t k = 0; k < w->depth && pixels; k += w->block)
            for (int64_t panel = p->first; panel < p->stop; panel++) {
                const int64_t n = gm_min_int(w->block, w->depth - k), wide = w->panel * GM_LANES;
                const int64_t next = panel + 1 < p->stop ? panel + 1 : p->first, after = next > panel ? k : k + w->block;
                const gm_deep_tap *then = after < w->depth ? t : t + 1;
                gm_deep_copy(w, weight + t->weight + k * w->row, panel * wide, n, block);
                for (int64_t i = 0; i < pixels; i += w->high) {
                    if (then < w->tap + w->taps)
                        gm_deep_ask(w, weight + then->weight + (then == t ? after : 0) * w->row + next * wide * w->column, n,
                                    i, pixels + w->high - 1);
                    tile((int)gm_min_int(w->high, pixels - i), n, image + k, from + i, to + i, block,
                         sum + (panel - p->first) * w->panel, stride);
                }
            }
    }
}

#endif
