/* attend_grad.h -- the gradients of attention: weights are made again from the sums, tile by tile.

   In: what attend.h read and left, the gradient g of its result, and for each query and head delta, the product of
   both over the head's channels.  Out: the gradients by queries, and by keys and values.
   With p = exp(scale q k^T - sums) and d_s = p (g v^T - delta): d_q = scale d_s k, d_k = scale d_s^T q, d_v = p^T g.
   Invariant: as in attend.h; by queries lanes are queries, by keys lanes are keys, so nothing is added by two threads. */
#ifndef GM_ATTEND_GRAD_H
#define GM_ATTEND_GRAD_H

#include "attend.h"

GM_INLINE void gm_attend_fill(gm_vec *to, float value)
{
    for (int i = 0; i < GM_VECTORS_ACROSS; i++)
        to[i] = gm_splat(value);
}

/* Lanes are queries, which have a sum and a delta each: dp, n rows of lanes, becomes d_s. */
GM_FUNCTION void gm_attend_weights(const float *score, float *dp, int64_t n, const gm_vec *sum, const gm_vec *delta)
{
    for (int v = 0; v < GM_VECTORS_ACROSS; v++)
        for (int64_t j = 0; j < n; j++) {
            float *d = dp + j * GM_ACROSS + v * GM_LANES;
            gm_vec p = gm_attend_exp(gm_load(score + j * GM_ACROSS + v * GM_LANES) - sum[v]);
            gm_store(d, p * (gm_load(d) - delta[v]));
        }
}

/* Items lo <= number < hi, of queries; room: GM_ATTEND_ROOM(2 * channels + width, 2). */
GM_FUNCTION void gm_attend_queries(const gm_attention *s, int64_t lo, int64_t hi, float *room, gm_rows q, gm_rows k, gm_rows v,
                                   gm_rows g, gm_rows sums, gm_rows delta, gm_rows_out d_q)
{
    float *across = room, *g_across = across + s->channels * GM_ACROSS, *out = g_across + s->width * GM_ACROSS;
    float *score = out + s->channels * GM_ACROSS, *dp = score + GM_DOWN * GM_ACROSS;
    gm_vec one[GM_VECTORS_ACROSS], scale[GM_VECTORS_ACROSS], sum[GM_VECTORS_ACROSS], less[GM_VECTORS_ACROSS];
    gm_attend_fill(one, 1.0f);
    gm_attend_fill(scale, s->scale);
    for (int64_t number = lo; number < hi; number++) {
        const gm_attend_item at = gm_attend_at(s, s->queries, number);
        const int64_t keys = gm_keys_seen(s, &at);
        gm_attend_across(across, gm_head(&q, &at, s->channels, at.first), q.row, at.count, s->channels, s->scale);
        gm_attend_across(g_across, gm_head(&g, &at, s->width, at.first), g.row, at.count, s->width, 1.0f);
        gm_attend_lanes(sum, gm_head(&sums, &at, 1, at.first), sums.row, at.count);
        gm_attend_lanes(less, gm_head(&delta, &at, 1, at.first), delta.row, at.count);
        memset(out, 0, sizeof *out * (size_t)(s->channels * GM_ACROSS));
        for (int64_t key = 0; key < keys; key += GM_DOWN) {
            const int64_t n = gm_min_int(GM_DOWN, keys - key);
            const float *k_down = gm_head(&k, &at, s->channels, key);
            gm_attend_product(n, score, NULL, k_down, k.row, 1, across, s->channels);
            gm_attend_product(n, dp, NULL, gm_head(&v, &at, s->width, key), v.row, 1, g_across, s->width);
            if (s->causal && key + n > at.first)
                gm_attend_mask(score, n, key, at.first, 0);
            gm_attend_weights(score, dp, n, sum, less);
            gm_attend_product(s->channels, out, one, k_down, 1, k.row, dp, n);
        }
        gm_attend_back(gm_head_out(&d_q, &at, s->channels), d_q.row, at.count, s->channels, out, scale);
    }
}

/* Lanes are keys: each row, a query, has its sum and delta.  score becomes p, dp d_s. */
GM_FUNCTION void gm_attend_weights_down(float *score, float *dp, int64_t n, const float *sums, int64_t sums_row, const float *delta,
                                        int64_t delta_row)
{
    for (int64_t j = 0; j < n; j++)
        for (int v = 0; v < GM_VECTORS_ACROSS; v++) {
            float *s = score + j * GM_ACROSS + v * GM_LANES, *d = dp + j * GM_ACROSS + v * GM_LANES;
            gm_vec p = gm_attend_exp(gm_load(s) - sums[j * sums_row]);
            gm_store(s, p);
            if (delta)
                gm_store(d, p * (gm_load(d) - delta[j * delta_row]));
        }
}

/* Items lo <= number < hi, of keys; room: GM_ATTEND_ROOM(2 * channels + 2 * width, 2). */
GM_FUNCTION void gm_attend_keys(const gm_attention *s, int64_t lo, int64_t hi, float *room, gm_rows q, gm_rows k, gm_rows v,
                                gm_rows g, gm_rows sums, gm_rows delta, gm_rows_out d_k, gm_rows_out d_v)
{
    float *across = room, *v_across = across + s->channels * GM_ACROSS, *k_out = v_across + s->width * GM_ACROSS;
    float *v_out = k_out + s->channels * GM_ACROSS, *score = v_out + s->width * GM_ACROSS, *dp = score + GM_DOWN * GM_ACROSS;
    gm_vec one[GM_VECTORS_ACROSS], scale[GM_VECTORS_ACROSS];
    gm_attend_fill(one, 1.0f);
    gm_attend_fill(scale, s->scale);
    for (int64_t number = lo; number < hi; number++) {
        const gm_attend_item at = gm_attend_at(s, s->keys, number);
        gm_attend_across(across, gm_head(&k, &at, s->channels, at.first), k.row, at.count, s->channels, s->scale);
        if (d_k.at)
            gm_attend_across(v_across, gm_head(&v, &at, s->width, at.first), v.row, at.count, s->width, 1.0f);
        memset(k_out, 0, sizeof *k_out * (size_t)((s->channels + s->width) * GM_ACROSS));
        for (int64_t query = s->causal ? at.first / GM_DOWN * GM_DOWN : 0; query < s->queries; query += GM_DOWN) {
            const int64_t n = gm_min_int(GM_DOWN, s->queries - query);
            const float *q_down = gm_head(&q, &at, s->channels, query), *g_down = gm_head(&g, &at, s->width, query);
            gm_attend_product(n, score, NULL, q_down, q.row, 1, across, s->channels);
            if (s->causal && query < at.first + GM_ACROSS)
                gm_attend_mask(score, n, query, at.first, 1);
            if (d_k.at)
                gm_attend_product(n, dp, NULL, g_down, g.row, 1, v_across, s->width);
            gm_attend_weights_down(score, dp, n, gm_head(&sums, &at, 1, query), sums.row,
                                   d_k.at ? gm_head(&delta, &at, 1, query) : NULL, delta.row);
            if (d_k.at)
                gm_attend_product(s->channels, k_out, one, q_down, 1, q.row, dp, n);
            if (d_v.at)
                gm_attend_product(s->width, v_out, one, g_down, 1, g.row, score, n);
        }
        if (d_k.at)
            gm_attend_back(gm_head_out(&d_k, &at, s->channels), d_k.row, at.count, s->channels, k_out, scale);
        if (d_v.at)
            gm_attend_back(gm_head_out(&d_v, &at, s->width), d_v.row, at.count, s->width, v_out, one);
    }
}
#endif
