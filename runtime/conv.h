/* conv.h -- convolutions as products: which pixels, which runs of channels, and the tiles.

   In: tables that the compiler made.  A part is a rectangle of pixels of the result that have the same
   taps inside; its runs say, relative to a pixel's first element of the image read, which stretches of
   elements meet which rows of the weight.  Out: tiles of the result.
   Invariant: every output is one chain of gm_fma through the runs in order, whatever the tile. */
#ifndef GM_CONV_H
#define GM_CONV_H

#include "vec.h"

typedef struct { int32_t at, row, n; } gm_stretch;             /* n elements at `at` meet n rows from `row` */
typedef struct { int32_t rows, columns, to, from, run, runs; } gm_part;  /* its size, first pixel and element */
typedef struct { int64_t from[3], to[3]; } gm_steps;           /* from image to image, down, right */
typedef struct { gm_steps steps; int32_t count; const gm_stretch *runs; const gm_part *parts; } gm_places;   /* all of an image */

enum { GM_PIXELS = 64,                                         /* of a part that are walked together */
       GM_NEXT = 32 };                                         /* ... and a tile that is asked for ahead */

/* Pixels first .. first + count of a part, counted through all images: their first elements in the image
   read, and their numbers in the image made.  The rest of `from` repeats the last, for tiles that are not
   filled. */
GM_FUNCTION void gm_pixels(const gm_steps *step, const gm_part *part, int64_t first, int count, int64_t *from, int64_t *to)
{
    int64_t x = first % part->columns, y = first / part->columns % part->rows, n = first / part->columns / part->rows;
    for (int i = 0; i < count; x = 0) {
        const int64_t right = gm_min_int(part->columns - x, count - i);
        const int64_t f = part->from + n * step->from[0] + y * step->from[1] + x * step->from[2];
        const int64_t t = part->to + n * step->to[0] + y * step->to[1] + x * step->to[2];
        for (int64_t j = 0; j < right; j++) {
            from[i + j] = f + j * step->from[2];
            to[i + j] = t + j * step->to[2];
        }
        i += (int)right;
        if (++y == part->rows) {
            y = 0;
            n++;
        }
    }
    for (int i = count; i < GM_PIXELS + GM_NEXT; i++)
        from[i] = from[count - 1];
}

/* Asks for a row of a tile that is about to be read, or written, when its product is done. */
GM_INLINE void gm_fetch_read(int vectors, const float *p)
{
    for (int j = 0; j < vectors; j++)
        __builtin_prefetch(p + j * GM_LANES);
}

GM_INLINE void gm_fetch_written(int vectors, const float *p)
{
    for (int j = 0; j < vectors; j++)
        __builtin_prefetch(p + j * GM_LANES, 1);
}

/* Asks for n elements of each of these pixels: the second-level cache holds them until their tile is made. */
GM_INLINE void gm_fetch_pixels(int rows, const float *image, const int64_t *from, int64_t n)
{
    for (int i = 0; i < rows; i++)
        for (int64_t k = 0; k < n; k += 16)
            __builtin_prefetch(image + from[i] + k, 0, 2);
}

/* `rows` rows of n elements, `stride` apart, become `value`. */
GM_INLINE void gm_fill(float *p, int64_t rows, int64_t n, int64_t stride, float value)
{
    for (int64_t i = 0; i < rows; i++)
        for (int64_t j = 0; j < n; j++)
            p[i * stride + j] = value;
}

/* GM_CONV_SUMS(kind, name, rows, vectors, end) makes the micro-kernel gm_conv_ROWSxVECTORS_NAME: as GM_TILE, for
   rows that start anywhere and a sum that goes through runs.  GM_CONV_TILE is that as a function; GM_CONV_BRIEF
   is part of its caller, where sums are so brief that handing them over in memory would show. */
#define GM_CONV_TILE(rows, vectors, end) \
    GM_CONV_SUMS(static __attribute__((noinline, unused)), end, rows, vectors, end)
#define GM_CONV_BRIEF(rows, vectors) GM_CONV_SUMS(GM_INLINE, brief, rows, vectors, whole)
#define GM_CONV_SUMS(kind, name, rows, vectors, end)                                        \
    kind void gm_conv_##rows##x##vectors##_##name(                                          \
        int last, gm_vec *c, const float *image, const int64_t *from, const gm_stretch *run,    \
        int runs, const float *weight, ptrdiff_t bk)                                        \
    {                                                                                       \
        gm_vec sum[rows * vectors] = {{0}};                                                 \
        for (; runs > 0; runs--, run++) {                                                   \
            const float *a[rows], *b = weight + run->row * bk;                              \
            _Pragma("GCC unroll 32")                                                        \
            for (int i = 0; i < rows; i++)                                                  \
                a[i] = image + from[i] + run->at;                                           \
            for (int64_t k = 0; k < run->n; k++, b += bk) {                                 \
                _Pragma("GCC unroll 32")                                                    \
                for (int i = 0; i < rows; i++) {                                            \
                    gm_vec s = gm_splat(a[i][k]);                                           \
                    _Pragma("GCC unroll 32")                                                \
                    for (int j = 0; j < vectors; j++) {                                     \
                        gm_vec bj = j + 1 < vectors ? gm_load(b + j * GM_LANES)             \
                                                    : gm_load_##end(b + j * GM_LANES, last); \
                        sum[i * vectors + j] = gm_fma(s, bj, sum[i * vectors + j]);         \
                    }                                                                       \
                }                                                                           \
            }                                                                               \
        }                                                                                   \
        _Pragma("GCC unroll 32")                                                            \
        for (int i = 0; i < rows * vectors; i++)                                            \
            c[i] = sum[i];                                                                  \
    }

/* GM_CONV_ALONG(rows, outputs) makes gm_conv_ROWSxOUTPUTS_along for few outputs: vectors run along k, runs are
   whole vectors of 16, and weights lie `bk` from one output to the next.  Element k goes to lane k % 16, lanes
   add up by gm_lanes_sum. */
#define GM_CONV_ALONG(rows, outputs)                                                        \
    static __attribute__((noinline, unused)) void gm_conv_##rows##x##outputs##_along(       \
        int last, gm_vec *c, const float *image, const int64_t *from, const gm_stretch *run, \
        int runs, const float *weight, ptrdiff_t bk)                                        \
    {                                                                                       \
        enum { WIDE = (outputs + GM_LANES - 1) / GM_LANES };                                \
        gm_vec sum[rows * outputs * GM_PARTS] = {{0}};                                      \
        for (; runs > 0; runs--, run++)                                                     \
            for (int64_t k = 0; k < run->n; k += 16) {                                      \
                const float *b = weight + run->row + k;                                     \
                _Pragma("GCC unroll 64")                                                    \
                for (int i = 0; i < rows * GM_PARTS; i++) {                                 \
                    int at = i % GM_PARTS * GM_LANES;                                       \
                    gm_vec a = gm_load(image + from[i / GM_PARTS] + run->at + k + at);      \
                    _Pragma("GCC unroll 64")                                                \
                    for (int o = 0; o < outputs; o++)                                       \
                        sum[i * outputs + o] = gm_fma(a, gm_load(b + o * bk + at), sum[i * outputs + o]); \
                }                                                                           \
            }                                                                               \
        (void)last;                                                                         \
        for (int i = 0; i < rows; i++) {                                                    \
            for (int v = 0; v < WIDE; v++)                                                  \
                c[i * WIDE + v] = gm_zero();                                                \
            for (int o = 0; o < outputs; o++) {                                             \
                gm_lanes l;                                                                 \
                for (int p = 0; p < GM_PARTS; p++)                                          \
                    l.part[p] = sum[(i * GM_PARTS + p) * outputs + o];                      \
                c[i * WIDE + o / GM_LANES][o % GM_LANES] = gm_lanes_sum(l);                 \
            }                                                                               \
        }                                                                                   \
    }

#endif
