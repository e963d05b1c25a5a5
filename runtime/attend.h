/* attend.h -- attention in tiles: no array of queries times keys, forward or backward.

   In: rows of queries, keys and values whose heads lie side by side; which items of work are this thread's.
   Out: softmax(scale q k^T) v and the logarithms of its denominators; the gradients, from those.
   Lanes are queries (in the gradients by keys and values: keys), GM_ACROSS at a time, transposed once; the others
   go by in blocks of GM_DOWN rows, read where they lie.  So every product is one micro-kernel, a maximum or sum of
   a softmax runs lane by lane, and the scores of a block stay near the core.
   Invariant: each score is one chain over its channels, each sum over keys one chain per block, blocks in ascending
   order.  GM_ACROSS and GM_DOWN are part of the definition: the same on every target. */
#ifndef GM_ATTEND_H
#define GM_ATTEND_H

#include "call.h"
#include "vmath.h"

enum { GM_ACROSS = 32, GM_DOWN = 64, GM_VECTORS_ACROSS = GM_ACROSS / GM_LANES };

/* Rows of a tensor: element c of head h of row t of image i is at[i * image + t * row + h * channels + c]. */
typedef struct { const float *at; int64_t image, row; } gm_rows;
typedef struct { float *at; int64_t image, row; } gm_rows_out;      /* at NULL: not wanted */

typedef struct {
    int64_t images, heads, queries, keys;
    int64_t channels, width;                     /* of a head's queries and keys; of its values */
    float   scale;
    int     causal;                              /* query i sees keys 0 .. i */
} gm_attention;

/* Floats that one item of work needs: `across` rows of lanes and `blocks` blocks of scores. */
#define GM_ATTEND_ROOM(across, blocks) (((across) + (blocks) * GM_DOWN) * GM_ACROSS)

/* ---- products ---- */

#if GM_LANES == 16
enum { GM_HIGH = 10, GM_WIDE = 2 };              /* rows and vectors of a tile: as many sums as registers hold */
#elif GM_LANES == 8
enum { GM_HIGH = 6, GM_WIDE = 2 };
#else
enum { GM_HIGH = 3, GM_WIDE = 4 };
#endif

/* to[i][j] = keep[j] * to[i][j] + sum over k < n of a[i * ai + k * ak] * b[k][j] for rows i and GM_ACROSS lanes j; without
   keep the sum alone. */
#define GM_ATTEND_TILE(rows)                                                                    \
    static __attribute__((noinline, unused)) void gm_attend_##rows(                             \
        float *to, const gm_vec *keep, const float *a, ptrdiff_t ai, ptrdiff_t ak,              \
        const float *b, int64_t n)                                                              \
    {                                                                                           \
        for (int at = 0; at < GM_VECTORS_ACROSS; at += GM_WIDE) {                               \
            const float *ak_at = a, *bk_at = b + at * GM_LANES;                                 \
            gm_vec sum[rows * GM_WIDE] = {{0}};                                                 \
            for (int64_t k = 0; k < n; k++, ak_at += ak, bk_at += GM_ACROSS) {                  \
                gm_vec bk[GM_WIDE];                                                             \
                _Pragma("GCC unroll 32")                                                        \
                for (int j = 0; j < GM_WIDE; j++)                                               \
                    bk[j] = gm_load(bk_at + j * GM_LANES);                                      \
                _Pragma("GCC unroll 32")                                                        \
                for (int i = 0; i < rows; i++) {                                                \
                    gm_vec s = gm_splat(ak_at[i * ai]);                                         \
                    _Pragma("GCC unroll 32")                                                    \
                    for (int j = 0; j < GM_WIDE; j++)                                           \
                        sum[i * GM_WIDE + j] = gm_fma(s, bk[j], sum[i * GM_WIDE + j]);          \
                }                                                                               \
            }                                                                                   \
            _Pragma("GCC unroll 32")                                                            \
            for (int i = 0; i < rows; i++)                                                      \
                _Pragma("GCC unroll 32")                                                        \
                for (int j = 0; j < GM_WIDE; j++) {                                             \
                    float *t = to + i * GM_ACROSS + (at + j) * GM_LANES;                        \
                    gm_vec s = sum[i * GM_WIDE + j];                                            \
                    gm_store(t, keep ? gm_fma(keep[at + j], gm_load(t), s) : s);                \
                }                                                                               \
        }                                                                                       \
    }
GM_ATTEND_TILE(1)
GM_ATTEND_TILE(2)
GM_ATTEND_TILE(3)
#if GM_LANES >= 8
GM_ATTEND_TILE(4)
GM_ATTEND_TILE(5)
GM_ATTEND_TILE(6)
#endif
#if GM_LANES == 16
GM_ATTEND_TILE(7)
GM_ATTEND_TILE(8)
GM_ATTEND_TILE(9)
GM_ATTEND_TILE(10)
#endif

GM_FUNCTION void gm_attend_tile(int rows, float *to, const gm_vec *keep, const float *a, ptrdiff_t ai, ptrdiff_t ak,
                                const float *b, int64_t n)
{
    switch (rows) {
    case 1: gm_attend_1(to, keep, a, ai, ak, b, n); break;
    case 2: gm_attend_2(to, keep, a, ai, ak, b, n); break;
    case 3: gm_attend_3(to, keep, a, ai, ak, b, n); break;
#if GM_LANES >= 8
    case 4: gm_attend_4(to, keep, a, ai, ak, b, n); break;
    case 5: gm_attend_5(to, keep, a, ai, ak, b, n); break;
    case 6: gm_attend_6(to, keep, a, ai, ak, b, n); break;
#endif
#if GM_LANES == 16
    case 7: gm_attend_7(to, keep, a, ai, ak, b, n); break;
    case 8: gm_attend_8(to, keep, a, ai, ak, b, n); break;
    case 9: gm_attend_9(to, keep, a, ai, ak, b, n); break;
    default: gm_attend_10(to, keep, a, ai, ak, b, n); break;
#endif
    }
}

/* The product for any number of rows, in tiles of about equal height. */
GM_FUNCTION void gm_attend_product(int64_t rows, float *to, const gm_vec *keep, const float *a, ptrdiff_t ai, ptrdiff_t ak,
                                   const float *b, int64_t n)
{
    const int64_t tiles = (rows + GM_HIGH - 1) / GM_HIGH;
    for (int64_t t = 0, from = 0; t < tiles; t++) {
        const int64_t end = (t + 1) * rows / tiles;
        gm_attend_tile((int)(end - from), to + from * GM_ACROSS, keep, a + from * ai, ai, ak, b, n);
        from = end;
    }
}

/* ---- between rows and lanes ---- */

/* to[c][i] = scale * from[i * row + c] for i < GM_ACROSS; zeros where i >= rows. */
GM_FUNCTION void gm_attend_across(float *to, const float *from, int64_t row, int64_t rows, int64_t channels, float scale)
{
    for (int64_t i = 0; i < GM_ACROSS; i += GM_LANES)
        for (int64_t c = 0; c < channels; c += GM_LANES)
            gm_transpose_block(from + i * row + c, row, (int)gm_min_int(GM_LANES, i < rows ? rows - i : 0),
                               (int)gm_min_int(GM_LANES, channels - c), to + c * GM_ACROSS + i, GM_ACROSS);
    for (int64_t c = 0; c < channels * GM_VECTORS_ACROSS; c++)
        gm_store(to + c * GM_LANES, gm_load(to + c * GM_LANES) * scale);
}

/* Back: to[i * row + c] = by[i] * from[c][i] for i < rows. */
GM_FUNCTION void gm_attend_back(float *to, int64_t row, int64_t rows, int64_t channels, const float *from, const gm_vec *by)
{
    for (int v = 0; v < GM_VECTORS_ACROSS; v++)
        for (int64_t c = 0; c < channels; c += GM_LANES) {
            gm_vec block[GM_LANES];
            const int64_t i = v * GM_LANES;
            const int count = (int)gm_min_int(GM_LANES, channels - c);
            for (int k = 0; k < GM_LANES; k++)
                block[k] = k < count ? gm_load(from + (c + k) * GM_ACROSS + i) * by[v] : gm_zero();
            gm_transpose(block);
            for (int k = 0; k < GM_LANES && i + k < rows; k++)
                gm_store_part(to + (i + k) * row + c, block[k], count);
        }
}

/* n numbers that lie `row` apart, one a lane; 0 in the lanes beyond. */
GM_FUNCTION void gm_attend_lanes(gm_vec *to, const float *from, int64_t row, int64_t n)
{
    for (int v = 0; v < GM_VECTORS_ACROSS; v++)
        for (int l = 0; l < GM_LANES; l++)
            to[v][l] = v * GM_LANES + l < n ? from[(v * GM_LANES + l) * row] : 0.0f;
}

/* e to the a, for a <= 88: 0 below -87.33; NaN gives NaN. */
GM_INLINE gm_vec gm_attend_exp(gm_vec a)
{
    gm_int power;
    gm_vec r = gm_exp_reduce(a, &power);
    gm_vec y = gm_expm1_reduced(r) + 1.0f;
    return (gm_vec)((gm_int)((gm_uint)y + (gm_uint)power) & ~(a < gm_splat(-87.33654f)));
}

/* ---- items of work: one block of GM_ACROSS rows of one head of one image ---- */

typedef struct { int64_t image, head, first, count; } gm_attend_item;

GM_INLINE int64_t gm_attend_blocks(int64_t rows) { return (rows + GM_ACROSS - 1) / GM_ACROSS; }

GM_FUNCTION gm_attend_item gm_attend_at(const gm_attention *s, int64_t rows, int64_t number)
{
    const int64_t blocks = gm_attend_blocks(rows), first = number % blocks * GM_ACROSS;
    return (gm_attend_item){ number / blocks / s->heads, number / blocks % s->heads, first, gm_min_int(GM_ACROSS, rows - first) };
}

GM_INLINE const float *gm_head(const gm_rows *r, const gm_attend_item *at, int64_t channels, int64_t row)
{
    return r->at + at->image * r->image + row * r->row + at->head * channels;
}

GM_INLINE float *gm_head_out(const gm_rows_out *r, const gm_attend_item *at, int64_t channels)
{
    return r->at + at->image * r->image + at->first * r->row + at->head * channels;
}

/* Keys that one of the item's queries sees. */
GM_INLINE int64_t gm_keys_seen(const gm_attention *s, const gm_attend_item *at)
{
    return s->causal ? gm_min_int(s->keys, at->first + GM_ACROSS) : s->keys;
}

/* Minus infinity in score[j][i], i lanes, where position `down` + j is after `across` + i; or before, if lanes are keys. */
GM_FUNCTION void gm_attend_mask(float *score, int64_t n, int64_t down, int64_t across, int keys_across)
{
    for (int64_t j = 0; j < n; j++)
        for (int v = 0; v < GM_VECTORS_ACROSS; v++) {
            float *p = score + j * GM_ACROSS + v * GM_LANES;
            const gm_int ahead = gm_splat_int((int32_t)(down + j - across) - v * GM_LANES) - gm_lane_numbers();
            gm_store(p, gm_blend(keys_across ? ahead < 0 : ahead > 0, gm_splat(-GM_INFINITY), gm_load(p)));
        }
}

/* ---- forward ---- */

/* Of one block of keys: scores become weights, and the running maximum and sum go on. `keep`: what earlier weights
   are worth from now on. */
GM_FUNCTION void gm_attend_softmax(float *score, int64_t n, gm_vec *most, gm_vec *sum, gm_vec *keep)
{
    for (int v = 0; v < GM_VECTORS_ACROSS; v++) {
        float *p = score + v * GM_LANES;
        gm_vec top = most[v], all = gm_zero();
        for (int64_t j = 0; j < n; j++)
            top = gm_max(top, gm_load(p + j * GM_ACROSS));
        for (int64_t j = 0; j < n; j++) {
            gm_vec e = gm_attend_exp(gm_load(p + j * GM_ACROSS) - top);
            gm_store(p + j * GM_ACROSS, e);
            all = all + e;
        }
        keep[v] = gm_attend_exp(most[v] - top);
        sum[v] = gm_fma(sum[v], keep[v], all);
        most[v] = top;
    }
}

/* Items lo <= number < hi; room: GM_ATTEND_ROOM(channels + width, 1). */
GM_FUNCTION void gm_attend(const gm_attention *s, int64_t lo, int64_t hi, float *room, gm_rows q, gm_rows k, gm_rows v, gm_rows_out y,
                           gm_rows_out sums)
{
    float *across = room, *out = across + s->channels * GM_ACROSS, *score = out + s->width * GM_ACROSS;
    for (int64_t number = lo; number < hi; number++) {
        const gm_attend_item at = gm_attend_at(s, s->queries, number);
        const int64_t keys = gm_keys_seen(s, &at);
        gm_vec most[GM_VECTORS_ACROSS], sum[GM_VECTORS_ACROSS], keep[GM_VECTORS_ACROSS];
        for (int i = 0; i < GM_VECTORS_ACROSS; i++) {
            most[i] = gm_splat(-GM_INFINITY);
            sum[i] = gm_zero();
        }
        memset(out, 0, sizeof *out * (size_t)(s->width * GM_ACROSS));
        gm_attend_across(across, gm_head(&q, &at, s->channels, at.first), q.row, at.count, s->channels, s->scale);
        for (int64_t key = 0; key < keys; key += GM_DOWN) {
            const int64_t n = gm_min_int(GM_DOWN, keys - key);
            gm_attend_product(n, score, NULL, gm_head(&k, &at, s->channels, key), k.row, 1, across, s->channels);
            if (s->causal && key + n > at.first)
                gm_attend_mask(score, n, key, at.first, 0);
            gm_attend_softmax(score, n, most, sum, keep);
            if (y.at)
                gm_attend_product(s->width, out, keep, gm_head(&v, &at, s->width, key), 1, v.row, score, n);
        }
        for (int i = 0; i < GM_VECTORS_ACROSS; i++) {
            most[i] = most[i] + gm_log(sum[i]);
            sum[i] = 1.0f / sum[i];
        }
        if (y.at)
            gm_attend_back(gm_head_out(&y, &at, s->width), y.row, at.count, s->width, out, sum);
        for (int64_t i = 0; sums.at && i < at.count; i++)
            gm_head_out(&sums, &at, 1)[i * sums.row] = most[i / GM_LANES][i % GM_LANES];
    }
}
#endif
