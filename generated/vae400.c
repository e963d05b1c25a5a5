/* vae400.c -- from vae400.gm by gmc 0.1.0. Do not edit: change vae400.gm and compile it again.
   Target avx2, numeric profile fma. SHA-256 of vae400.gm:
   076b5fca7d3af5c2dd8f7996d48ba68ca6ade028b6a72bb391a231a05fa60830.
   This file belongs to whoever compiled it, to use as they like. */
#define GM_TARGET_AVX2
#include <gm.h>
#include <vec.h>
#include <vmath.h>
#include <scalar.h>
#include <random.h>
#include <call.h>
#include "vae400.h"

/* The model: parameters, buffers and optimiser state, and one arena that every entry point uses in
   turn. A matrix that is stored transposed says so. */
struct vae400 {
    gm_context head;
    _Alignas(64) float Q_fc1_weight[313600];  /* [400,784], transposed */
    _Alignas(64) float Q_fc1_bias[400];  /* [400] */
    _Alignas(64) float Q_fc21_weight[8000];  /* [20,400], transposed */
    _Alignas(64) float Q_fc21_bias[20];  /* [20] */
    _Alignas(64) float Q_fc22_weight[8000];  /* [20,400], transposed */
    _Alignas(64) float Q_fc22_bias[20];  /* [20] */
    _Alignas(64) float P_fc3_weight[8000];  /* [400,20], transposed */
    _Alignas(64) float P_fc3_bias[400];  /* [400] */
    _Alignas(64) float P_fc4_weight[313600];  /* [784,400], transposed */
    _Alignas(64) float P_fc4_bias[784];  /* [784] */
    _Alignas(64) float fit_m_Q_fc1_weight[313600];  /* [400,784], transposed */
    _Alignas(64) float fit_v_Q_fc1_weight[313600];  /* [400,784], transposed */
    _Alignas(64) float fit_m_Q_fc1_bias[400];  /* [400] */
    _Alignas(64) float fit_v_Q_fc1_bias[400];  /* [400] */
    _Alignas(64) float fit_m_Q_fc21_weight[8000];  /* [20,400], transposed */
    _Alignas(64) float fit_v_Q_fc21_weight[8000];  /* [20,400], transposed */
    _Alignas(64) float fit_m_Q_fc21_bias[20];  /* [20] */
    _Alignas(64) float fit_v_Q_fc21_bias[20];  /* [20] */
    _Alignas(64) float fit_m_Q_fc22_weight[8000];  /* [20,400], transposed */
    _Alignas(64) float fit_v_Q_fc22_weight[8000];  /* [20,400], transposed */
    _Alignas(64) float fit_m_Q_fc22_bias[20];  /* [20] */
    _Alignas(64) float fit_v_Q_fc22_bias[20];  /* [20] */
    _Alignas(64) float fit_m_P_fc3_weight[8000];  /* [400,20], transposed */
    _Alignas(64) float fit_v_P_fc3_weight[8000];  /* [400,20], transposed */
    _Alignas(64) float fit_m_P_fc3_bias[400];  /* [400] */
    _Alignas(64) float fit_v_P_fc3_bias[400];  /* [400] */
    _Alignas(64) float fit_m_P_fc4_weight[313600];  /* [784,400], transposed */
    _Alignas(64) float fit_v_P_fc4_weight[313600];  /* [784,400], transposed */
    _Alignas(64) float fit_m_P_fc4_bias[784];  /* [784] */
    _Alignas(64) float fit_v_P_fc4_bias[784];  /* [784] */
    _Alignas(64) float arena[713776];
};

static const gm_model vae400_model;

GM_TILE(4, 3, whole)
GM_TILE(4, 2, whole)
GM_TILE(4, 3, edge)

/* A tile of a product: sizes are constants where this is called, so one branch is left. */
GM_INLINE void tile(int rows, int vectors, int last, gm_vec *c, const float *a, ptrdiff_t ai, ptrdiff_t ak,
    const float *b, ptrdiff_t bk, int64_t n)
{
    if (rows == 4 && vectors == 3 && last == GM_LANES)
        gm_tile_4x3_whole(last, c, a, ai, ak, b, bk, n);
    if (rows == 4 && vectors == 2 && last == GM_LANES)
        gm_tile_4x2_whole(last, c, a, ai, ak, b, bk, n);
    if (rows == 4 && vectors == 3 && last < GM_LANES)
        gm_tile_4x3_edge(last, c, a, ai, ak, b, bk, n);
}

/* vae400.gm:16   h = x |> flatten |> fc1: linear(hidden) |> relu
   [784,400] element by element; fused: mul, add; 627 KFLOP, 1.3 MB
   and 2 more, of several sizes */
GM_KERNEL void each_weight(const gm_call *call, float *restrict weight, float factor,
    float factor2, int64_t units, int64_t columns, int64_t stream)
{
    int64_t lo, hi;
    gm_share(call, units, &lo, &hi);
    for (int64_t i = lo; i < hi; i++) {
        for (int64_t j = 0; j < columns; j += GM_LANES) {
            const gm_vec uniform = gm_random_uniform(call->seed, stream, call->step, (uint64_t)(i + j * units), units);
            gm_store(weight + i * columns + j, uniform * factor + -factor2);
        }
    }
}

/* vae400.gm:23   return bernoulli(logits: z |> fc3: linear(hidden) |> relu |> fc4: linear(784) |>
   reshape(28, 28, 1))
   [400] element by element; fused: mul, add; 1.6 KFLOP, 3.2 KB */
GM_KERNEL void init_Q_fc1_bias(const gm_call *call, float *restrict bias, float *restrict bias2)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 400);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        const gm_vec uniform = gm_random_uniform(call->seed, 1, call->step, (uint64_t)(j), 1);
        const gm_vec uniform2 = gm_random_uniform(call->seed, 7, call->step, (uint64_t)(j), 1);
        gm_store(bias + j, uniform * 0.071428571f + -0.035714286f);
        gm_store(bias2 + j, uniform2 * 0.4472136f + -0.2236068f);
    }
}

/* vae400.gm:17   m = h |> fc21: linear(latent)
   [400,20] element by element; fused: mul, add; 16 KFLOP, 32 KB
   and 1 more, of other sizes */
GM_KERNEL void each_weight2(const gm_call *call, float *restrict weight, int64_t stream)
{
    int64_t lo, hi;
    gm_share(call, 400, &lo, &hi);
    for (int64_t i = lo; i < hi; i++) {
        int64_t j = 0;
        for (; j + GM_LANES <= 20; j += GM_LANES) {
            const gm_vec uniform = gm_random_uniform(call->seed, stream, call->step, (uint64_t)(i + j * 400), 400);
            gm_store(weight + i * 20 + j, uniform * 0.1f + -0.05f);
        }
        if (j < 20) {
            const int n = (int)gm_min_int(GM_LANES, 20 - j);
            const gm_vec uniform = gm_random_uniform(call->seed, stream, call->step, (uint64_t)(i + j * 400), 400);
            gm_store_part(weight + i * 20 + j, uniform * 0.1f + -0.05f, n);
        }
    }
}

/* vae400.gm:18   v = h |> fc22: linear(latent)
   [20] element by element; fused: mul, add; 80 FLOP, 160 B */
GM_KERNEL void init_Q_fc21_bias(const gm_call *call, float *restrict bias,
    float *restrict bias2)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 20);
    int64_t j = lo * 1024;
    for (; j + GM_LANES <= end; j += GM_LANES) {
        const gm_vec uniform = gm_random_uniform(call->seed, 3, call->step, (uint64_t)(j), 1);
        const gm_vec uniform2 = gm_random_uniform(call->seed, 5, call->step, (uint64_t)(j), 1);
        gm_store(bias + j, uniform * 0.1f + -0.05f);
        gm_store(bias2 + j, uniform2 * 0.1f + -0.05f);
    }
    if (j < end) {
        const int n = (int)gm_min_int(GM_LANES, end - j);
        const gm_vec uniform = gm_random_uniform(call->seed, 3, call->step, (uint64_t)(j), 1);
        const gm_vec uniform2 = gm_random_uniform(call->seed, 5, call->step, (uint64_t)(j), 1);
        gm_store_part(bias + j, uniform * 0.1f + -0.05f, n);
        gm_store_part(bias2 + j, uniform2 * 0.1f + -0.05f, n);
    }
}

/* vae400.gm:23   return bernoulli(logits: z |> fc3: linear(hidden) |> relu |> fc4: linear(784) |>
   reshape(28, 28, 1))
   [784] element by element; fused: mul, add; 1.6 KFLOP, 3.1 KB */
GM_KERNEL void init_P_fc4_bias(const gm_call *call, float *restrict bias)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 784);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        const gm_vec uniform = gm_random_uniform(call->seed, 9, call->step, (uint64_t)(j), 1);
        gm_store(bias + j, uniform * 0.1f + -0.05f);
    }
}

/* vae400.gm:26   step fit(x) over Q, P by adam(1e-3) batch 128
   [313600] element by element; 0 FLOP, 1.3 MB
   and 15 more, of several sizes */
GM_KERNEL void each_constant(const gm_call *call, float *restrict m_weight, int64_t units,
    int64_t elements)
{
    int64_t lo, hi;
    gm_share(call, units, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, elements);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        gm_store(m_weight + j, gm_splat(0.0f));
    }
}

/* vae400.gm:26   step fit(x) over Q, P by adam(1e-3) batch 128
   [20] element by element; 0 FLOP, 80 B */
GM_KERNEL void init_fit_m_Q_fc21_bias(const gm_call *call, float *restrict m_bias)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 20);
    int64_t j = lo * 1024;
    for (; j + GM_LANES <= end; j += GM_LANES) {
        gm_store(m_bias + j, gm_splat(0.0f));
    }
    if (j < end) {
        const int n = (int)gm_min_int(GM_LANES, end - j);
        gm_store_part(m_bias + j, gm_splat(0.0f), n);
    }
}

/* Entry point init, line 1: 28 kernels in 1 phases, 1.3 MFLOP; arena 0 B, at least 0 B. */
static void run_init(vae400_t *m, gm_call whole)
{
    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_thread_call(whole);
        const unsigned mode = gm_flush_denormals();
        each_weight(&call, m->Q_fc1_weight, 0.071428571f, 0.035714286f, 784, 400, 0);
        init_Q_fc1_bias(&call, m->Q_fc1_bias, m->P_fc3_bias);
        each_weight2(&call, m->Q_fc21_weight, 2);
        init_Q_fc21_bias(&call, m->Q_fc21_bias, m->Q_fc22_bias);
        each_weight2(&call, m->Q_fc22_weight, 4);
        each_weight(&call, m->P_fc3_weight, 0.4472136f, 0.2236068f, 20, 400, 6);
        each_weight(&call, m->P_fc4_weight, 0.1f, 0.05f, 400, 784, 8);
        init_P_fc4_bias(&call, m->P_fc4_bias);
        each_constant(&call, m->fit_m_Q_fc1_weight, 307, 313600);
        each_constant(&call, m->fit_v_Q_fc1_weight, 307, 313600);
        each_constant(&call, m->fit_m_Q_fc1_bias, 1, 400);
        each_constant(&call, m->fit_v_Q_fc1_bias, 1, 400);
        each_constant(&call, m->fit_m_Q_fc21_weight, 8, 8000);
        each_constant(&call, m->fit_v_Q_fc21_weight, 8, 8000);
        init_fit_m_Q_fc21_bias(&call, m->fit_m_Q_fc21_bias);
        init_fit_m_Q_fc21_bias(&call, m->fit_v_Q_fc21_bias);
        each_constant(&call, m->fit_m_Q_fc22_weight, 8, 8000);
        each_constant(&call, m->fit_v_Q_fc22_weight, 8, 8000);
        init_fit_m_Q_fc21_bias(&call, m->fit_m_Q_fc22_bias);
        init_fit_m_Q_fc21_bias(&call, m->fit_v_Q_fc22_bias);
        each_constant(&call, m->fit_m_P_fc3_weight, 8, 8000);
        each_constant(&call, m->fit_v_P_fc3_weight, 8, 8000);
        each_constant(&call, m->fit_m_P_fc3_bias, 1, 400);
        each_constant(&call, m->fit_v_P_fc3_bias, 1, 400);
        each_constant(&call, m->fit_m_P_fc4_weight, 307, 313600);
        each_constant(&call, m->fit_v_P_fc4_weight, 307, 313600);
        each_constant(&call, m->fit_m_P_fc4_bias, 1, 784);
        each_constant(&call, m->fit_v_P_fc4_bias, 1, 784);
        gm_restore_denormals(mode);
    }
}

/* vae400.gm:16   h = x |> flatten |> fc1: linear(hidden) |> relu
   [128,784] x [784,400], tiles of 4 x 24; fused: add, relu; 80 MFLOP, 1.9 MB */
GM_INLINE void fit_h_tile(int rows, int vectors, int last, int64_t row, int64_t column,
    const float *restrict x, const float *restrict weight, const float *restrict bias,
    float *restrict h)
{
    gm_vec c[12];
    tile(rows, vectors, last, c, x + row * 784, 784, 1,
         weight + column, 400, 784);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            const gm_vec fc1 = c[r * vectors + v] + gm_load(bias + j);
            const gm_vec h2 = gm_max(fc1, gm_zero());
            gm_store(h + i * 400 + j, h2);
        }
}

GM_KERNEL void fit_h(const gm_call *call, const float *restrict x, const float *restrict weight,
    const float *restrict bias, float *restrict h)
{
    int64_t lo, hi;
    gm_share(call, 16, &lo, &hi);
    const int64_t first = lo * 8, end = hi * 8;
    for (int64_t column = 0; column < 384; column += 24) {
        for (int64_t row = first; row < end; row += 4)
            fit_h_tile(4, 3, 8, row, column, x, weight, bias, h);
    }
    {
        const int64_t column = 384;
        for (int64_t row = first; row < end; row += 4)
            fit_h_tile(4, 2, 8, row, column, x, weight, bias, h);
    }
}

/* vae400.gm:17   m = h |> fc21: linear(latent)
   [128,400] x [400,20], tiles of 4 x 24; fused: add; 2.1 MFLOP, 247 KB */
GM_INLINE void fit_fc21_tile(int rows, int vectors, int last, int64_t row, int64_t column,
    const float *restrict h, const float *restrict weight, const float *restrict bias,
    float *restrict fc21)
{
    gm_vec c[12];
    tile(rows, vectors, last, c, h + row * 400, 400, 1,
         weight + column, 20, 400);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            const int n = v + 1 < vectors ? GM_LANES : last;
            const gm_vec fc212 = c[r * vectors + v] + gm_load_part(bias + j, n);
            gm_store_part(fc21 + i * 20 + j, fc212, n);
        }
}

GM_KERNEL void fit_fc21(const gm_call *call, const float *restrict h,
    const float *restrict weight, const float *restrict bias, float *restrict fc21)
{
    int64_t lo, hi;
    gm_share(call, 16, &lo, &hi);
    const int64_t first = lo * 8, end = hi * 8;
    {
        const int64_t column = 0;
        for (int64_t row = first; row < end; row += 4)
            fit_fc21_tile(4, 3, 4, row, column, h, weight, bias, fc21);
    }
}

/* vae400.gm:18   v = h |> fc22: linear(latent)
   [128,400] x [400,20], tiles of 4 x 24; fused: add, mul, exp, sub; 2.1 MFLOP, 289 KB */
GM_INLINE void fit_fc22_tile(int rows, int vectors, int last, int64_t row, int64_t column,
    const gm_call *call, const float *restrict h, const float *restrict fc21,
    const float *restrict weight, const float *restrict bias, float *restrict exp,
    float *restrict normal, float *restrict add, float *restrict add2, gm_lanes *sum2_lanes)
{
    gm_vec c[12];
    tile(rows, vectors, last, c, h + row * 400, 400, 1,
         weight + column, 20, 400);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            const int n = v + 1 < vectors ? GM_LANES : last;
            const gm_vec fc22 = c[r * vectors + v] + gm_load_part(bias + j, n);
            const gm_vec exp2 = gm_exp(fc22 * 0.5f);
            const gm_vec normal2 = gm_random_normal(call->seed, 0, call->step, (uint64_t)(i * 20 + j), 1);
            const gm_vec fc212 = gm_load_part(fc21 + i * 20 + j, n);
            const gm_vec exp3 = gm_exp(fc22);
            gm_store_part(exp + i * 20 + j, exp2, n);
            gm_store_part(normal + i * 20 + j, normal2, n);
            gm_store_part(add + i * 20 + j, fc212 + exp2 * normal2, n);
            gm_store_part(add2 + i * 20 + j, exp3 * 0.00390625f + -0.00390625f, n);
            sum2_lanes[r].part[j / GM_LANES % GM_PARTS] = sum2_lanes[r].part[j / GM_LANES % GM_PARTS] + gm_select(gm_first(n), exp3 + fc212 * fc212 + -1.0f - fc22, gm_zero());
        }
}

GM_KERNEL void fit_fc22(const gm_call *call, const float *restrict h,
    const float *restrict fc21, const float *restrict weight, const float *restrict bias,
    float *restrict exp, float *restrict normal, float *restrict add, float *restrict add2,
    float *restrict sum)
{
    int64_t lo, hi;
    gm_share(call, 16, &lo, &hi);
    const int64_t first = lo * 8, end = hi * 8;
    for (int64_t chunk = first; chunk < end; chunk += 64) {
        const int64_t stop = gm_min_int(chunk + 64, end);
        gm_lanes sum2_lanes[64];
        for (int r = 0; r < 64; r++) {
            sum2_lanes[r] = gm_lanes_splat(0.0f);
        }
        {
            const int64_t column = 0;
            for (int64_t row = chunk; row < stop; row += 4)
                fit_fc22_tile(4, 3, 4, row, column, call, h, fc21, weight, bias, exp, normal,
                    add, add2, sum2_lanes + (row - chunk));
        }
        for (int64_t i = chunk; i < stop; i++) {
            const float sum2 = gm_lanes_sum(sum2_lanes[i - chunk]);
            sum[i] = (gm_splat(sum2))[0];
        }
    }
}

/* vae400.gm:23   return bernoulli(logits: z |> fc3: linear(hidden) |> relu |> fc4: linear(784) |>
   reshape(28, 28, 1))
   [128,20] x [20,400], tiles of 4 x 24; fused: add, relu; 2.2 MFLOP, 249 KB */
GM_INLINE void fit_fc3_tile(int rows, int vectors, int last, int64_t row, int64_t column,
    const float *restrict add, const float *restrict weight, const float *restrict bias,
    float *restrict relu)
{
    gm_vec c[12];
    tile(rows, vectors, last, c, add + row * 20, 20, 1,
         weight + column, 400, 20);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            const gm_vec fc3 = c[r * vectors + v] + gm_load(bias + j);
            gm_store(relu + i * 400 + j, gm_max(fc3, gm_zero()));
        }
}

GM_KERNEL void fit_fc3(const gm_call *call, const float *restrict add,
    const float *restrict weight, const float *restrict bias, float *restrict relu)
{
    int64_t lo, hi;
    gm_share(call, 16, &lo, &hi);
    const int64_t first = lo * 8, end = hi * 8;
    for (int64_t column = 0; column < 384; column += 24) {
        for (int64_t row = first; row < end; row += 4)
            fit_fc3_tile(4, 3, 8, row, column, add, weight, bias, relu);
    }
    {
        const int64_t column = 384;
        for (int64_t row = first; row < end; row += 4)
            fit_fc3_tile(4, 2, 8, row, column, add, weight, bias, relu);
    }
}

/* vae400.gm:23   return bernoulli(logits: z |> fc3: linear(hidden) |> relu |> fc4: linear(784) |>
   reshape(28, 28, 1))
   [128,400] x [400,784], tiles of 4 x 24; fused: add, softplus, mul, sub, sigmoid; 81 MFLOP, 2.3
   MB */
GM_INLINE void fit_recon_tile(int rows, int vectors, int last, int64_t row, int64_t column,
    const float *restrict relu, const float *restrict x, const float *restrict weight,
    const float *restrict bias, float *restrict d_fc4, gm_lanes *sum_lanes)
{
    gm_vec c[12];
    tile(rows, vectors, last, c, relu + row * 400, 400, 1,
         weight + column, 784, 400);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            const gm_vec fc4 = c[r * vectors + v] + gm_load(bias + j);
            const gm_vec x2 = gm_load(x + i * 784 + j);
            const gm_vec d_fc42 = gm_sigmoid(fc4) * 0.0078125f - x2 * 0.0078125f;
            gm_store(d_fc4 + i * 784 + j, d_fc42);
            sum_lanes[r].part[j / GM_LANES % GM_PARTS] = sum_lanes[r].part[j / GM_LANES % GM_PARTS] + (gm_softplus(fc4) - x2 * fc4);
        }
}

GM_KERNEL void fit_recon(const gm_call *call, const float *restrict relu,
    const float *restrict x, const float *restrict weight, const float *restrict bias,
    float *restrict d_fc4, float *restrict recon)
{
    int64_t lo, hi;
    gm_share(call, 16, &lo, &hi);
    const int64_t first = lo * 8, end = hi * 8;
    for (int64_t chunk = first; chunk < end; chunk += 64) {
        const int64_t stop = gm_min_int(chunk + 64, end);
        gm_lanes sum_lanes[64];
        for (int r = 0; r < 64; r++) {
            sum_lanes[r] = gm_lanes_splat(0.0f);
        }
        for (int64_t column = 0; column < 768; column += 24) {
            for (int64_t row = chunk; row < stop; row += 4)
                fit_recon_tile(4, 3, 8, row, column, relu, x, weight, bias, d_fc4,
                    sum_lanes + (row - chunk));
        }
        {
            const int64_t column = 768;
            for (int64_t row = chunk; row < stop; row += 4)
                fit_recon_tile(4, 2, 8, row, column, relu, x, weight, bias, d_fc4,
                    sum_lanes + (row - chunk));
        }
        for (int64_t i = chunk; i < stop; i++) {
            const float sum = gm_lanes_sum(sum_lanes[i - chunk]);
            recon[i] = (gm_splat(sum))[0];
        }
    }
}

/* vae400.gm:23   return bernoulli(logits: z |> fc3: linear(hidden) |> relu |> fc4: linear(784) |>
   reshape(28, 28, 1))
   [784,400] into panels of 24 columns; 0 FLOP, 2.5 MB
   and 2 more, of several sizes */
GM_KERNEL void pack_weight_panels(const gm_call *call, const float *restrict weight,
    float *restrict P_fc4_weight_panels, int64_t stride)
{
    int64_t lo, hi;
    gm_share(call, 50, &lo, &hi);
    for (int64_t vector = lo; vector < hi; vector++) {
        const int64_t column = vector * GM_LANES;
        const int n = (int)gm_min_int(GM_LANES, 400 - column);
        const int64_t width = column < 384 ? 24 : 16;
        const int64_t inside = (column < 384 ? column : column - 384) % width;
        float *to = P_fc4_weight_panels + (column - inside) * stride + inside;
        for (int64_t k = 0; k < stride; k += GM_LANES)
            gm_transpose_block(weight + column * stride + k, stride, n, (int)gm_min_int(GM_LANES, stride - k), to + k * width, width);
    }
}

/* vae400.gm:23   return bernoulli(logits: z |> fc3: linear(hidden) |> relu |> fc4: linear(784) |>
   reshape(28, 28, 1))
   [400,20] into panels of 24 columns; 0 FLOP, 70 KB */
GM_KERNEL void fit_P_fc3_weight_panels(const gm_call *call, const float *restrict weight,
    float *restrict P_fc3_weight_panels)
{
    int64_t lo, hi;
    gm_share(call, 3, &lo, &hi);
    for (int64_t vector = lo; vector < hi; vector++) {
        const int64_t column = vector * GM_LANES;
        const int n = (int)gm_min_int(GM_LANES, 20 - column);
        const int64_t width = 24, inside = column % width;
        float *to = P_fc3_weight_panels + (column - inside) * 400 + inside;
        for (int64_t k = 0; k < 400; k += GM_LANES)
            gm_transpose_block(weight + column * 400 + k, 400, n, (int)gm_min_int(GM_LANES, 400 - k), to + k * width, width);
    }
}

/* vae400.gm:31   report recon, kl
   [128] summed along rows; fused: mul, add; 261 FLOP, 1.0 KB */
GM_KERNEL void fit_loss(const gm_call *call, const float *restrict recon,
    const float *restrict sum, float *restrict loss, float *restrict recon2, float *restrict kl)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    if (lo < hi) {
        gm_lanes sum2_lanes = gm_lanes_splat(0.0f);
        gm_lanes sum3_lanes = gm_lanes_splat(0.0f);
        for (int64_t j16 = 0; j16 < 128; j16 += 16) {
            for (int part = 0; part < GM_PARTS; part++) {
                const int64_t j = j16 + part * GM_LANES;
                sum2_lanes.part[part] = sum2_lanes.part[part] + gm_load(recon + j);
                sum3_lanes.part[part] = sum3_lanes.part[part] + gm_load(sum + j);
            }
        }
        const float sum2 = gm_lanes_sum(sum2_lanes);
        const float sum3 = gm_lanes_sum(sum3_lanes);
        loss[0] = ((gm_splat(sum3) * 0.5f + gm_splat(sum2)) * 0.0078125f)[0];
        recon2[0] = (gm_splat(sum2) * 0.0078125f)[0];
        kl[0] = (gm_splat(sum3) * 0.00390625f)[0];
    }
}

/* vae400.gm:26   step fit(x) over Q, P by adam(1e-3) batch 128
   [128,784] summed down columns; fused: mul, add, sqrt, div, sub; 111 KFLOP, 420 KB
   and 1 more, of other sizes */
GM_KERNEL void columns_bias(const gm_call *call, const float *restrict d_fc4,
    float *restrict m_bias, float *restrict v_bias, float *restrict bias, int64_t units,
    int64_t columns)
{
    const gm_vec scale = gm_splat((float)(0.001 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    int64_t lo, hi;
    gm_share(call, units, &lo, &hi);
    for (int64_t j = lo * 16; j < gm_min_int(hi * 16, columns); j += GM_LANES) {
        gm_vec sum = gm_splat(0.0f);
        for (int64_t i = 0; i < 128; i++) {
            sum = sum + gm_load(d_fc4 + i * columns + j);
        }
        const gm_vec new_m_bias = gm_load(m_bias + j) * 0.9f + sum * 0.1f;
        const gm_vec new_v_bias = gm_load(v_bias + j) * 0.999f + sum * sum * 0.001f;
        const gm_vec div = new_m_bias * scale / (gm_sqrt(new_v_bias) * scale2 + 1e-08f);
        gm_store(m_bias + j, new_m_bias);
        gm_store(v_bias + j, new_v_bias);
        gm_store(bias + j, gm_load(bias + j) - div);
    }
}

/* vae400.gm:23   return bernoulli(logits: z |> fc3: linear(hidden) |> relu |> fc4: linear(784) |>
   reshape(28, 28, 1))
   [128,784] x [784,400], tiles of 4 x 24, b in panels; fused: gt, mul; 80 MFLOP, 2.1 MB */
GM_INLINE void fit_d_fc3_tile(int rows, int vectors, int last, int64_t row, int64_t column,
    const float *restrict d_fc4, const float *restrict P_fc4_weight_panels,
    const float *restrict relu, float *restrict d_fc3)
{
    gm_vec c[12];
    tile(rows, vectors, last, c, d_fc4 + row * 784, 784, 1,
         P_fc4_weight_panels + column * 784, vectors * GM_LANES, 784);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            const gm_vec d_fc32 = c[r * vectors + v] * gm_gt(gm_load(relu + i * 400 + j), gm_splat(0.0f));
            gm_store(d_fc3 + i * 400 + j, d_fc32);
        }
}

GM_KERNEL void fit_d_fc3(const gm_call *call, const float *restrict d_fc4,
    const float *restrict P_fc4_weight_panels, const float *restrict relu, float *restrict d_fc3)
{
    int64_t lo, hi;
    gm_share(call, 16, &lo, &hi);
    const int64_t first = lo * 8, end = hi * 8;
    for (int64_t column = 0; column < 384; column += 24) {
        for (int64_t row = first; row < end; row += 4)
            fit_d_fc3_tile(4, 3, 8, row, column, d_fc4, P_fc4_weight_panels, relu, d_fc3);
    }
    {
        const int64_t column = 384;
        for (int64_t row = first; row < end; row += 4)
            fit_d_fc3_tile(4, 2, 8, row, column, d_fc4, P_fc4_weight_panels, relu, d_fc3);
    }
}

/* vae400.gm:23   return bernoulli(logits: z |> fc3: linear(hidden) |> relu |> fc4: linear(784) |>
   reshape(28, 28, 1))
   [128,400] x [400,20], tiles of 4 x 24, b in panels; fused: mul, add; 2.1 MFLOP, 305 KB */
GM_INLINE void fit_d_fc21_tile(int rows, int vectors, int last, int64_t row, int64_t column,
    const float *restrict d_fc3, const float *restrict P_fc3_weight_panels,
    const float *restrict fc21, const float *restrict add, const float *restrict exp,
    const float *restrict normal, float *restrict d_fc21, float *restrict d_fc22)
{
    gm_vec c[12];
    tile(rows, vectors, GM_LANES, c, d_fc3 + row * 400, 400, 1,
         P_fc3_weight_panels + column * 400, vectors * GM_LANES, 400);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            const int n = v + 1 < vectors ? GM_LANES : last;
            const gm_vec product = c[r * vectors + v];
            const gm_vec d_fc212 = gm_load_part(fc21 + i * 20 + j, n) * 0.0078125f + product;
            const gm_vec mul = gm_load_part(exp + i * 20 + j, n) * (gm_load_part(normal + i * 20 + j, n) * product);
            const gm_vec d_fc222 = gm_load_part(add + i * 20 + j, n) + mul * 0.5f;
            gm_store_part(d_fc21 + i * 20 + j, d_fc212, n);
            gm_store_part(d_fc22 + i * 20 + j, d_fc222, n);
        }
}

GM_KERNEL void fit_d_fc21(const gm_call *call, const float *restrict d_fc3,
    const float *restrict P_fc3_weight_panels, const float *restrict fc21,
    const float *restrict add, const float *restrict exp, const float *restrict normal,
    float *restrict d_fc21, float *restrict d_fc22)
{
    int64_t lo, hi;
    gm_share(call, 16, &lo, &hi);
    const int64_t first = lo * 8, end = hi * 8;
    {
        const int64_t column = 0;
        for (int64_t row = first; row < end; row += 4)
            fit_d_fc21_tile(4, 3, 4, row, column, d_fc3, P_fc3_weight_panels, fc21, add, exp,
                normal, d_fc21, d_fc22);
    }
}

/* vae400.gm:18   v = h |> fc22: linear(latent)
   [128,20] x [20,400], tiles of 4 x 24, b in panels; 2.0 MFLOP, 247 KB */
GM_INLINE void fit_contract_tile(int rows, int vectors, int last, int64_t row, int64_t column,
    const float *restrict d_fc22, const float *restrict Q_fc22_weight_panels,
    float *restrict contract)
{
    gm_vec c[12];
    tile(rows, vectors, last, c, d_fc22 + row * 20, 20, 1,
         Q_fc22_weight_panels + column * 20, vectors * GM_LANES, 20);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            gm_store(contract + i * 400 + j, c[r * vectors + v]);
        }
}

GM_KERNEL void fit_contract(const gm_call *call, const float *restrict d_fc22,
    const float *restrict Q_fc22_weight_panels, float *restrict contract)
{
    int64_t lo, hi;
    gm_share(call, 16, &lo, &hi);
    const int64_t first = lo * 8, end = hi * 8;
    for (int64_t column = 0; column < 384; column += 24) {
        for (int64_t row = first; row < end; row += 4)
            fit_contract_tile(4, 3, 8, row, column, d_fc22, Q_fc22_weight_panels, contract);
    }
    {
        const int64_t column = 384;
        for (int64_t row = first; row < end; row += 4)
            fit_contract_tile(4, 2, 8, row, column, d_fc22, Q_fc22_weight_panels, contract);
    }
}

/* vae400.gm:17   m = h |> fc21: linear(latent)
   [128,20] x [20,400], tiles of 4 x 24, b in panels; fused: add, gt, mul; 2.2 MFLOP, 657 KB */
GM_INLINE void fit_d_fc1_tile(int rows, int vectors, int last, int64_t row, int64_t column,
    const float *restrict d_fc21, const float *restrict Q_fc21_weight_panels,
    const float *restrict contract, const float *restrict h, float *restrict d_fc1)
{
    gm_vec c[12];
    tile(rows, vectors, last, c, d_fc21 + row * 20, 20, 1,
         Q_fc21_weight_panels + column * 20, vectors * GM_LANES, 20);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            const gm_vec d_h = gm_load(contract + i * 400 + j) + c[r * vectors + v];
            const gm_vec d_fc12 = d_h * gm_gt(gm_load(h + i * 400 + j), gm_splat(0.0f));
            gm_store(d_fc1 + i * 400 + j, d_fc12);
        }
}

GM_KERNEL void fit_d_fc1(const gm_call *call, const float *restrict d_fc21,
    const float *restrict Q_fc21_weight_panels, const float *restrict contract,
    const float *restrict h, float *restrict d_fc1)
{
    int64_t lo, hi;
    gm_share(call, 16, &lo, &hi);
    const int64_t first = lo * 8, end = hi * 8;
    for (int64_t column = 0; column < 384; column += 24) {
        for (int64_t row = first; row < end; row += 4)
            fit_d_fc1_tile(4, 3, 8, row, column, d_fc21, Q_fc21_weight_panels, contract, h,
                d_fc1);
    }
    {
        const int64_t column = 384;
        for (int64_t row = first; row < end; row += 4)
            fit_d_fc1_tile(4, 2, 8, row, column, d_fc21, Q_fc21_weight_panels, contract, h,
                d_fc1);
    }
}

/* vae400.gm:26   step fit(x) over Q, P by adam(1e-3) batch 128
   [400,128] x [128,784], tiles of 4 x 24; fused: mul, add, sqrt, div, sub; 84 MFLOP, 8.1 MB
   and 1 more, of other sizes */
GM_INLINE void product_weight_tile(int rows, int vectors, int last, int64_t row, int64_t column,
    const float *restrict relu, const float *restrict d_fc4, float *restrict m_weight,
    float *restrict v_weight, float *restrict weight, gm_vec scale, gm_vec scale2, int64_t stride,
    int64_t stride2)
{
    gm_vec c[12];
    gm_fetch(rows, vectors, m_weight + row * stride + column, stride);
    gm_fetch(rows, vectors, v_weight + row * stride + column, stride);
    gm_fetch(rows, vectors, weight + row * stride + column, stride);
    tile(rows, vectors, last, c, relu + row, 1, stride2,
         d_fc4 + column, stride, 128);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            const gm_vec product = c[r * vectors + v];
            const gm_vec new_m_weight = gm_load(m_weight + i * stride + j) * 0.9f + product * 0.1f;
            const gm_vec new_v_weight = gm_load(v_weight + i * stride + j) * 0.999f + product * product * 0.001f;
            const gm_vec div = scale * new_m_weight / (gm_sqrt(new_v_weight) * scale2 + 1e-08f);
            gm_store(m_weight + i * stride + j, new_m_weight);
            gm_store(v_weight + i * stride + j, new_v_weight);
            gm_store(weight + i * stride + j, gm_load(weight + i * stride + j) - div);
        }
}

GM_KERNEL void product_weight(const gm_call *call, const float *restrict relu,
    const float *restrict d_fc4, float *restrict m_weight, float *restrict v_weight,
    float *restrict weight, int64_t stride, int64_t stride2, int64_t units, int64_t columns)
{
    const gm_vec scale = gm_splat((float)(0.001 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    int64_t lo, hi;
    gm_share(call, units, &lo, &hi);
    const int64_t first = lo * 4, end = hi * 4;
    for (int64_t column = 0; column < columns; column += 24) {
        for (int64_t row = first; row < end; row += 4)
            product_weight_tile(4, 3, 8, row, column, relu, d_fc4, m_weight, v_weight, weight,
                scale, scale2, stride, stride2);
    }
    {
        const int64_t column = columns;
        for (int64_t row = first; row < end; row += 4)
            product_weight_tile(4, 2, 8, row, column, relu, d_fc4, m_weight, v_weight, weight,
                scale, scale2, stride, stride2);
    }
}

/* vae400.gm:26   step fit(x) over Q, P by adam(1e-3) batch 128
   [128,400] summed down columns; fused: mul, add, sqrt, div, sub; 56 KFLOP, 214 KB */
GM_KERNEL void fit_P_fc3_bias(const gm_call *call, const float *restrict d_fc3,
    float *restrict m_bias, float *restrict v_bias, float *restrict bias)
{
    const gm_vec scale = gm_splat((float)(0.001 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    int64_t lo, hi;
    gm_share(call, 25, &lo, &hi);
    for (int64_t j = lo * 16; j < gm_min_int(hi * 16, 400); j += GM_LANES) {
        gm_vec sum = gm_splat(0.0f);
        for (int64_t i = 0; i < 128; i++) {
            sum = sum + gm_load(d_fc3 + i * 400 + j);
        }
        const gm_vec new_m_bias = gm_load(m_bias + j) * 0.9f + sum * 0.1f;
        const gm_vec new_v_bias = gm_load(v_bias + j) * 0.999f + sum * sum * 0.001f;
        const gm_vec div = scale * new_m_bias / (scale2 * gm_sqrt(new_v_bias) + 1e-08f);
        gm_store(m_bias + j, new_m_bias);
        gm_store(v_bias + j, new_v_bias);
        gm_store(bias + j, gm_load(bias + j) - div);
    }
}

/* vae400.gm:26   step fit(x) over Q, P by adam(1e-3) batch 128
   [128,20] summed down columns; fused: mul, add, sqrt, div, sub; 2.8 KFLOP, 11 KB */
GM_KERNEL void fit_Q_fc22_bias(const gm_call *call, const float *restrict d_fc22,
    float *restrict m_bias, float *restrict v_bias, float *restrict bias)
{
    const gm_vec scale = gm_splat((float)(0.001 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    int64_t lo, hi;
    gm_share(call, 2, &lo, &hi);
    for (int64_t j = lo * 16; j < gm_min_int(hi * 16, 20); j += GM_LANES) {
        const int n = (int)gm_min_int(GM_LANES, 20 - j);
        gm_vec sum = gm_splat(0.0f);
        for (int64_t i = 0; i < 128; i++) {
            sum = sum + gm_load_part(d_fc22 + i * 20 + j, n);
        }
        const gm_vec new_m_bias = gm_load_part(m_bias + j, n) * 0.9f + sum * 0.1f;
        const gm_vec new_v_bias = gm_load_part(v_bias + j, n) * 0.999f + sum * sum * 0.001f;
        const gm_vec div = scale * new_m_bias / (scale2 * gm_sqrt(new_v_bias) + 1e-08f);
        gm_store_part(m_bias + j, new_m_bias, n);
        gm_store_part(v_bias + j, new_v_bias, n);
        gm_store_part(bias + j, gm_load_part(bias + j, n) - div, n);
    }
}

/* vae400.gm:26   step fit(x) over Q, P by adam(1e-3) batch 128
   [128,20] summed down columns; fused: mul, add, sqrt, div, sub; 2.8 KFLOP, 11 KB */
GM_KERNEL void fit_Q_fc21_bias(const gm_call *call, const float *restrict d_fc21,
    float *restrict m_bias, float *restrict v_bias, float *restrict bias)
{
    const gm_vec scale = gm_splat((float)(0.001 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    int64_t lo, hi;
    gm_share(call, 2, &lo, &hi);
    for (int64_t j = lo * 16; j < gm_min_int(hi * 16, 20); j += GM_LANES) {
        const int n = (int)gm_min_int(GM_LANES, 20 - j);
        gm_vec sum = gm_splat(0.0f);
        for (int64_t i = 0; i < 128; i++) {
            sum = sum + gm_load_part(d_fc21 + i * 20 + j, n);
        }
        const gm_vec new_m_bias = gm_load_part(m_bias + j, n) * 0.9f + sum * 0.1f;
        const gm_vec new_v_bias = gm_load_part(v_bias + j, n) * 0.999f + sum * sum * 0.001f;
        const gm_vec div = new_m_bias * scale / (gm_sqrt(new_v_bias) * scale2 + 1e-08f);
        gm_store_part(m_bias + j, new_m_bias, n);
        gm_store_part(v_bias + j, new_v_bias, n);
        gm_store_part(bias + j, gm_load_part(bias + j, n) - div, n);
    }
}

/* vae400.gm:26   step fit(x) over Q, P by adam(1e-3) batch 128
   [400,128] x [128,20], tiles of 4 x 24; fused: mul, add, sqrt, div, sub; 2.2 MFLOP, 407 KB */
GM_INLINE void fit_Q_fc21_weight_tile(int rows, int vectors, int last, int64_t row,
    int64_t column, const float *restrict h, const float *restrict d_fc21, float *restrict m_weight,
    float *restrict v_weight, float *restrict weight, gm_vec scale, gm_vec scale2)
{
    gm_vec c[12];
    gm_fetch(rows, vectors, m_weight + row * 20 + column, 20);
    gm_fetch(rows, vectors, v_weight + row * 20 + column, 20);
    gm_fetch(rows, vectors, weight + row * 20 + column, 20);
    tile(rows, vectors, last, c, h + row, 1, 400,
         d_fc21 + column, 20, 128);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            const int n = v + 1 < vectors ? GM_LANES : last;
            const gm_vec product = c[r * vectors + v];
            const gm_vec new_m_weight = gm_load_part(m_weight + i * 20 + j, n) * 0.9f + product * 0.1f;
            const gm_vec new_v_weight = gm_load_part(v_weight + i * 20 + j, n) * 0.999f + product * product * 0.001f;
            const gm_vec div = scale * new_m_weight / (gm_sqrt(new_v_weight) * scale2 + 1e-08f);
            gm_store_part(m_weight + i * 20 + j, new_m_weight, n);
            gm_store_part(v_weight + i * 20 + j, new_v_weight, n);
            gm_store_part(weight + i * 20 + j, gm_load_part(weight + i * 20 + j, n) - div, n);
        }
}

GM_KERNEL void fit_Q_fc21_weight(const gm_call *call, const float *restrict h,
    const float *restrict d_fc21, float *restrict m_weight, float *restrict v_weight,
    float *restrict weight)
{
    const gm_vec scale = gm_splat((float)(0.001 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    int64_t lo, hi;
    gm_share(call, 100, &lo, &hi);
    const int64_t first = lo * 4, end = hi * 4;
    {
        const int64_t column = 0;
        for (int64_t row = first; row < end; row += 4)
            fit_Q_fc21_weight_tile(4, 3, 4, row, column, h, d_fc21, m_weight, v_weight, weight,
                scale, scale2);
    }
}

/* vae400.gm:26   step fit(x) over Q, P by adam(1e-3) batch 128
   [400,128] x [128,20], tiles of 4 x 24; fused: mul, add, sqrt, div, sub; 2.2 MFLOP, 407 KB */
GM_INLINE void fit_Q_fc22_weight_tile(int rows, int vectors, int last, int64_t row,
    int64_t column, const float *restrict h, const float *restrict d_fc22, float *restrict m_weight,
    float *restrict v_weight, float *restrict weight, gm_vec scale, gm_vec scale2)
{
    gm_vec c[12];
    gm_fetch(rows, vectors, m_weight + row * 20 + column, 20);
    gm_fetch(rows, vectors, v_weight + row * 20 + column, 20);
    gm_fetch(rows, vectors, weight + row * 20 + column, 20);
    tile(rows, vectors, last, c, h + row, 1, 400,
         d_fc22 + column, 20, 128);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            const int n = v + 1 < vectors ? GM_LANES : last;
            const gm_vec product = c[r * vectors + v];
            const gm_vec new_m_weight = gm_load_part(m_weight + i * 20 + j, n) * 0.9f + product * 0.1f;
            const gm_vec new_v_weight = gm_load_part(v_weight + i * 20 + j, n) * 0.999f + product * product * 0.001f;
            const gm_vec div = scale * new_m_weight / (scale2 * gm_sqrt(new_v_weight) + 1e-08f);
            gm_store_part(m_weight + i * 20 + j, new_m_weight, n);
            gm_store_part(v_weight + i * 20 + j, new_v_weight, n);
            gm_store_part(weight + i * 20 + j, gm_load_part(weight + i * 20 + j, n) - div, n);
        }
}

GM_KERNEL void fit_Q_fc22_weight(const gm_call *call, const float *restrict h,
    const float *restrict d_fc22, float *restrict m_weight, float *restrict v_weight,
    float *restrict weight)
{
    const gm_vec scale = gm_splat((float)(0.001 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    int64_t lo, hi;
    gm_share(call, 100, &lo, &hi);
    const int64_t first = lo * 4, end = hi * 4;
    {
        const int64_t column = 0;
        for (int64_t row = first; row < end; row += 4)
            fit_Q_fc22_weight_tile(4, 3, 4, row, column, h, d_fc22, m_weight, v_weight, weight,
                scale, scale2);
    }
}

/* vae400.gm:26   step fit(x) over Q, P by adam(1e-3) batch 128
   [20,128] x [128,400], tiles of 4 x 24; fused: mul, add, sqrt, div, sub; 2.2 MFLOP, 407 KB */
GM_INLINE void fit_P_fc3_weight_tile(int rows, int vectors, int last, int64_t row,
    int64_t column, const float *restrict add, const float *restrict d_fc3,
    float *restrict m_weight, float *restrict v_weight, float *restrict weight, gm_vec scale,
    gm_vec scale2)
{
    gm_vec c[12];
    gm_fetch(rows, vectors, m_weight + row * 400 + column, 400);
    gm_fetch(rows, vectors, v_weight + row * 400 + column, 400);
    gm_fetch(rows, vectors, weight + row * 400 + column, 400);
    tile(rows, vectors, last, c, add + row, 1, 20,
         d_fc3 + column, 400, 128);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            const gm_vec product = c[r * vectors + v];
            const gm_vec new_m_weight = gm_load(m_weight + i * 400 + j) * 0.9f + product * 0.1f;
            const gm_vec new_v_weight = gm_load(v_weight + i * 400 + j) * 0.999f + product * product * 0.001f;
            const gm_vec div = scale * new_m_weight / (gm_sqrt(new_v_weight) * scale2 + 1e-08f);
            gm_store(m_weight + i * 400 + j, new_m_weight);
            gm_store(v_weight + i * 400 + j, new_v_weight);
            gm_store(weight + i * 400 + j, gm_load(weight + i * 400 + j) - div);
        }
}

GM_KERNEL void fit_P_fc3_weight(const gm_call *call, const float *restrict add,
    const float *restrict d_fc3, float *restrict m_weight, float *restrict v_weight,
    float *restrict weight)
{
    const gm_vec scale = gm_splat((float)(0.001 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    int64_t lo, hi;
    gm_share(call, 17, &lo, &hi);
    for (int64_t column = lo * 24; column < gm_min_int(hi * 24, 384); column += 24) {
        for (int64_t row = 0; row < 20; row += 4)
            fit_P_fc3_weight_tile(4, 3, 8, row, column, add, d_fc3, m_weight, v_weight, weight,
                scale, scale2);
    }
    if (lo < hi && hi == 17) {
        const int64_t column = 384;
        for (int64_t row = 0; row < 20; row += 4)
            fit_P_fc3_weight_tile(4, 2, 8, row, column, add, d_fc3, m_weight, v_weight, weight,
                scale, scale2);
    }
}

/* One training step fit, line 26: 24 kernels in 3 phases, 430 MFLOP; arena 2.9 MB, at least 2.9
   MB. */
static void run_fit(vae400_t *m, const float *x, gm_call whole)
{
    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_thread_call(whole);
        const unsigned mode = gm_flush_denormals();
        float *const h = m->arena + 413952;  /* [128,400], phases 0 to 2 */
        float *const fc21 = m->arena + 695552;  /* [128,20], phases 0 to 1 */
        float *const exp = m->arena + 698112;  /* [128,20], phases 0 to 1 */
        float *const normal = m->arena + 700672;  /* [128,20], phases 0 to 1 */
        float *const add = m->arena + 703232;  /* [128,20], phases 0 to 2 */
        float *const add2 = m->arena + 705792;  /* [128,20], phases 0 to 1 */
        float *const sum = m->arena + 713600;  /* [128,1], phases 0 to 1 */
        float *const relu = m->arena + 465152;  /* [128,400], phases 0 to 1 */
        float *const d_fc4 = m->arena + 313600;  /* [128,784], phases 0 to 1 */
        float *const recon = m->arena + 713472;  /* [128,1], phases 0 to 1 */
        float *const P_fc4_weight_panels = m->arena + 0;  /* [313600], phases 0 to 1 */
        float *const P_fc3_weight_panels = m->arena + 669952;  /* [9600], phases 0 to 1 */
        float *const Q_fc22_weight_panels = m->arena + 679552;  /* [8000], phases 0 to 1 */
        float *const Q_fc21_weight_panels = m->arena + 687552;  /* [8000], phases 0 to 1 */
        float *const loss = m->arena + 713728;  /* [], phases 1 to 2 */
        float *const recon2 = m->arena + 713744;  /* [], phases 1 to 2 */
        float *const kl = m->arena + 713760;  /* [], phases 1 to 2 */
        float *const d_fc3 = m->arena + 516352;  /* [128,400], phases 1 to 2 */
        float *const d_fc21 = m->arena + 708352;  /* [128,20], phases 1 to 2 */
        float *const d_fc22 = m->arena + 710912;  /* [128,20], phases 1 to 2 */
        float *const contract = m->arena + 567552;  /* [128,400], phase 1 */
        float *const d_fc1 = m->arena + 618752;  /* [128,400], phases 1 to 2 */

        fit_h(&call, x, m->Q_fc1_weight, m->Q_fc1_bias, h);
        gm_tick(&call, 0);
        fit_fc21(&call, h, m->Q_fc21_weight, m->Q_fc21_bias, fc21);
        gm_tick(&call, 1);
        fit_fc22(&call, h, fc21, m->Q_fc22_weight, m->Q_fc22_bias, exp, normal, add, add2, sum);
        gm_tick(&call, 2);
        fit_fc3(&call, add, m->P_fc3_weight, m->P_fc3_bias, relu);
        gm_tick(&call, 3);
        fit_recon(&call, relu, x, m->P_fc4_weight, m->P_fc4_bias, d_fc4, recon);
        gm_tick(&call, 4);
        pack_weight_panels(&call, m->P_fc4_weight, P_fc4_weight_panels, 784);
        gm_tick(&call, 5);
        fit_P_fc3_weight_panels(&call, m->P_fc3_weight, P_fc3_weight_panels);
        gm_tick(&call, 6);
        pack_weight_panels(&call, m->Q_fc22_weight, Q_fc22_weight_panels, 20);
        gm_tick(&call, 7);
        pack_weight_panels(&call, m->Q_fc21_weight, Q_fc21_weight_panels, 20);
        gm_meet(&call, 8);
        fit_loss(&call, recon, sum, loss, recon2, kl);
        gm_tick(&call, 9);
        columns_bias(&call, d_fc4, m->fit_m_P_fc4_bias, m->fit_v_P_fc4_bias, m->P_fc4_bias, 49,
            784);
        gm_tick(&call, 10);
        fit_d_fc3(&call, d_fc4, P_fc4_weight_panels, relu, d_fc3);
        gm_tick(&call, 11);
        fit_d_fc21(&call, d_fc3, P_fc3_weight_panels, fc21, add2, exp, normal, d_fc21, d_fc22);
        gm_tick(&call, 12);
        fit_contract(&call, d_fc22, Q_fc22_weight_panels, contract);
        gm_tick(&call, 13);
        fit_d_fc1(&call, d_fc21, Q_fc21_weight_panels, contract, h, d_fc1);
        gm_tick(&call, 14);
        product_weight(&call, relu, d_fc4, m->fit_m_P_fc4_weight, m->fit_v_P_fc4_weight,
            m->P_fc4_weight, 784, 400, 100, 768);
        gm_meet(&call, 15);
        fit_P_fc3_bias(&call, d_fc3, m->fit_m_P_fc3_bias, m->fit_v_P_fc3_bias, m->P_fc3_bias);
        gm_tick(&call, 16);
        fit_Q_fc22_bias(&call, d_fc22, m->fit_m_Q_fc22_bias, m->fit_v_Q_fc22_bias,
            m->Q_fc22_bias);
        gm_tick(&call, 17);
        fit_Q_fc21_bias(&call, d_fc21, m->fit_m_Q_fc21_bias, m->fit_v_Q_fc21_bias,
            m->Q_fc21_bias);
        gm_tick(&call, 18);
        columns_bias(&call, d_fc1, m->fit_m_Q_fc1_bias, m->fit_v_Q_fc1_bias, m->Q_fc1_bias, 25,
            400);
        gm_tick(&call, 19);
        product_weight(&call, x, d_fc1, m->fit_m_Q_fc1_weight, m->fit_v_Q_fc1_weight,
            m->Q_fc1_weight, 400, 784, 196, 384);
        gm_tick(&call, 20);
        fit_Q_fc21_weight(&call, h, d_fc21, m->fit_m_Q_fc21_weight, m->fit_v_Q_fc21_weight,
            m->Q_fc21_weight);
        gm_tick(&call, 21);
        fit_Q_fc22_weight(&call, h, d_fc22, m->fit_m_Q_fc22_weight, m->fit_v_Q_fc22_weight,
            m->Q_fc22_weight);
        gm_tick(&call, 22);
        fit_P_fc3_weight(&call, add, d_fc3, m->fit_m_P_fc3_weight, m->fit_v_P_fc3_weight,
            m->P_fc3_weight);
        gm_tick(&call, 23);
        gm_restore_denormals(mode);
    }
}

/* vae400.gm:18   v = h |> fc22: linear(latent)
   [128,400] x [400,20], tiles of 4 x 24; fused: add, mul, exp, sub, select; 2.1 MFLOP, 258 KB */
GM_INLINE void fit_kl_tile(int rows, int vectors, int last, int64_t row, int64_t column,
    const gm_call *call, const float *restrict h, const float *restrict fc21,
    const float *restrict weight, const float *restrict bias, float *restrict add,
    gm_lanes *sum_lanes)
{
    gm_vec c[12];
    tile(rows, vectors, last, c, h + row * 400, 400, 1,
         weight + column, 20, 400);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            const int n = v + 1 < vectors ? GM_LANES : last;
            const gm_vec fc212 = gm_load_part(fc21 + i * 20 + j, n);
            const gm_vec fc22 = c[r * vectors + v] + gm_load_part(bias + j, n);
            const gm_vec normal = gm_random_normal(call->seed, 0, call->step, (uint64_t)(i * 20 + j), 1);
            gm_store_part(add + i * 20 + j, fc212 + gm_exp(fc22 * 0.5f) * normal, n);
            sum_lanes[r].part[j / GM_LANES % GM_PARTS] = sum_lanes[r].part[j / GM_LANES % GM_PARTS] + gm_select(gm_first(n), gm_exp(fc22) + fc212 * fc212 + -1.0f - fc22, gm_zero());
        }
}

GM_KERNEL void fit_kl(const gm_call *call, const float *restrict h, const float *restrict fc21,
    const float *restrict weight, const float *restrict bias, float *restrict add,
    float *restrict kl, float *restrict select)
{
    int64_t lo, hi;
    gm_share(call, 16, &lo, &hi);
    const int64_t first = lo * 8, end = hi * 8;
    for (int64_t chunk = first; chunk < end; chunk += 64) {
        const int64_t stop = gm_min_int(chunk + 64, end);
        gm_lanes sum_lanes[64];
        for (int r = 0; r < 64; r++) {
            sum_lanes[r] = gm_lanes_splat(0.0f);
        }
        {
            const int64_t column = 0;
            for (int64_t row = chunk; row < stop; row += 4)
                fit_kl_tile(4, 3, 4, row, column, call, h, fc21, weight, bias, add,
                    sum_lanes + (row - chunk));
        }
        for (int64_t i = chunk; i < stop; i++) {
            const float sum = gm_lanes_sum(sum_lanes[i - chunk]);
            const gm_vec kl2 = gm_splat(sum) * 0.5f;
            const gm_vec select2 = gm_select(gm_splat(i < call->rows ? 1.0f : 0.0f), kl2, gm_splat(0.0f));
            kl[i] = (kl2)[0];
            select[i] = (select2)[0];
        }
    }
}

/* vae400.gm:23   return bernoulli(logits: z |> fc3: linear(hidden) |> relu |> fc4: linear(784) |>
   reshape(28, 28, 1))
   [128,400] x [400,784], tiles of 4 x 24; fused: add, softplus, mul, sub, select; 81 MFLOP, 1.9 MB */
GM_INLINE void fit_fc4_tile(int rows, int vectors, int last, int64_t row, int64_t column,
    const float *restrict relu, const float *restrict x, const float *restrict weight,
    const float *restrict bias, gm_lanes *sum_lanes)
{
    gm_vec c[12];
    tile(rows, vectors, last, c, relu + row * 400, 400, 1,
         weight + column, 784, 400);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            const gm_vec fc4 = c[r * vectors + v] + gm_load(bias + j);
            sum_lanes[r].part[j / GM_LANES % GM_PARTS] = sum_lanes[r].part[j / GM_LANES % GM_PARTS] + (gm_softplus(fc4) - gm_load(x + i * 784 + j) * fc4);
        }
}

GM_KERNEL void fit_fc4(const gm_call *call, const float *restrict relu, const float *restrict x,
    const float *restrict kl, const float *restrict weight, const float *restrict bias,
    float *restrict select, float *restrict select2)
{
    int64_t lo, hi;
    gm_share(call, 16, &lo, &hi);
    const int64_t first = lo * 8, end = hi * 8;
    for (int64_t chunk = first; chunk < end; chunk += 64) {
        const int64_t stop = gm_min_int(chunk + 64, end);
        gm_lanes sum_lanes[64];
        for (int r = 0; r < 64; r++) {
            sum_lanes[r] = gm_lanes_splat(0.0f);
        }
        for (int64_t column = 0; column < 768; column += 24) {
            for (int64_t row = chunk; row < stop; row += 4)
                fit_fc4_tile(4, 3, 8, row, column, relu, x, weight, bias,
                    sum_lanes + (row - chunk));
        }
        {
            const int64_t column = 768;
            for (int64_t row = chunk; row < stop; row += 4)
                fit_fc4_tile(4, 2, 8, row, column, relu, x, weight, bias,
                    sum_lanes + (row - chunk));
        }
        for (int64_t i = chunk; i < stop; i++) {
            const float sum = gm_lanes_sum(sum_lanes[i - chunk]);
            const gm_vec rows_ = gm_splat(i < call->rows ? 1.0f : 0.0f);
            const gm_vec select3 = gm_select(rows_, gm_splat(sum) + gm_splat(kl[i]), gm_splat(0.0f));
            select[i] = (select3)[0];
            select2[i] = (gm_select(rows_, gm_splat(sum), gm_splat(0.0f)))[0];
        }
    }
}

/* vae400.gm:31   report recon, kl
   [128] summed along rows; fused: div; 515 FLOP, 1.5 KB */
GM_KERNEL void fit_loss2(const gm_call *call, const float *restrict select,
    const float *restrict select2, const float *restrict select3, float *restrict loss,
    float *restrict recon, float *restrict kl)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    if (lo < hi) {
        gm_lanes sum_lanes = gm_lanes_splat(0.0f);
        gm_lanes sum2_lanes = gm_lanes_splat(0.0f);
        gm_lanes sum3_lanes = gm_lanes_splat(0.0f);
        gm_lanes sum4_lanes = gm_lanes_splat(0.0f);
        for (int64_t j16 = 0; j16 < 128; j16 += 16) {
            for (int part = 0; part < GM_PARTS; part++) {
                const int64_t j = j16 + part * GM_LANES;
                sum_lanes.part[part] = sum_lanes.part[part] + gm_first((int)(call->rows - (j)));
                sum2_lanes.part[part] = sum2_lanes.part[part] + gm_load(select + j);
                sum3_lanes.part[part] = sum3_lanes.part[part] + gm_load(select2 + j);
                sum4_lanes.part[part] = sum4_lanes.part[part] + gm_load(select3 + j);
            }
        }
        const float sum = gm_lanes_sum(sum_lanes);
        const float sum2 = gm_lanes_sum(sum2_lanes);
        const float sum3 = gm_lanes_sum(sum3_lanes);
        const float sum4 = gm_lanes_sum(sum4_lanes);
        loss[0] = (gm_splat(sum2) / gm_splat(sum))[0];
        recon[0] = (gm_splat(sum3) / gm_splat(sum))[0];
        kl[0] = (gm_splat(sum4) / gm_splat(sum))[0];
    }
}

/* The test of step fit, line 26: 6 kernels in 2 phases, 167 MFLOP; arena 834 KB, at least 834 KB. */
static void run_test_fit(vae400_t *m, const float *x, gm_call whole)
{
    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_thread_call(whole);
        const unsigned mode = gm_flush_denormals();
        float *const h = m->arena + 100352;  /* [128,400], phase 0 */
        float *const fc21 = m->arena + 202752;  /* [128,20], phase 0 */
        float *const add = m->arena + 205312;  /* [128,20], phase 0 */
        float *const kl = m->arena + 207872;  /* [128], phase 0 */
        float *const select = m->arena + 208256;  /* [128], phases 0 to 1 */
        float *const relu = m->arena + 151552;  /* [128,400], phase 0 */
        float *const select2 = m->arena + 208000;  /* [128], phases 0 to 1 */
        float *const select3 = m->arena + 208128;  /* [128], phases 0 to 1 */
        float *const loss = m->arena + 100352;  /* [], phase 1 */
        float *const recon = m->arena + 100368;  /* [], phase 1 */
        float *const kl2 = m->arena + 100384;  /* [], phase 1 */

        fit_h(&call, x, m->Q_fc1_weight, m->Q_fc1_bias, h);
        fit_fc21(&call, h, m->Q_fc21_weight, m->Q_fc21_bias, fc21);
        fit_kl(&call, h, fc21, m->Q_fc22_weight, m->Q_fc22_bias, add, kl, select);
        fit_fc3(&call, add, m->P_fc3_weight, m->P_fc3_bias, relu);
        fit_fc4(&call, relu, x, kl, m->P_fc4_weight, m->P_fc4_bias, select2, select3);
        #pragma omp barrier
        fit_loss2(&call, select2, select3, select, loss, recon, kl2);
        gm_restore_denormals(mode);
    }
}

/* vae400.gm:34   sample generate(n) { return mean P(draw normal[n, latent]) }
   [64,20] element by element; 0 FLOP, 5.1 KB */
GM_KERNEL void generate_normal(const gm_call *call, float *restrict normal)
{
    int64_t lo, hi;
    gm_share(call, gm_row_units(call, 8, 8), &lo, &hi);
    for (int64_t i = lo * 8; i < hi * 8; i++) {
        int64_t j = 0;
        for (; j + GM_LANES <= 20; j += GM_LANES) {
            const gm_vec normal2 = gm_random_normal(call->seed, 0, call->step, (uint64_t)(call->row * 20 + i * 20 + j), 1);
            gm_store(normal + i * 20 + j, normal2);
        }
        if (j < 20) {
            const int n = (int)gm_min_int(GM_LANES, 20 - j);
            const gm_vec normal2 = gm_random_normal(call->seed, 0, call->step, (uint64_t)(call->row * 20 + i * 20 + j), 1);
            gm_store_part(normal + i * 20 + j, normal2, n);
        }
    }
}

/* vae400.gm:23   return bernoulli(logits: z |> fc3: linear(hidden) |> relu |> fc4: linear(784) |>
   reshape(28, 28, 1))
   [64,20] x [20,400], tiles of 4 x 24; fused: add, relu; 1.1 MFLOP, 141 KB */
GM_INLINE void generate_fc3_tile(int rows, int vectors, int last, int64_t row, int64_t column,
    const float *restrict normal, const float *restrict weight, const float *restrict bias,
    float *restrict relu)
{
    gm_vec c[12];
    tile(rows, vectors, last, c, normal + row * 20, 20, 1,
         weight + column, 400, 20);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            const gm_vec fc3 = c[r * vectors + v] + gm_load(bias + j);
            gm_store(relu + i * 400 + j, gm_max(fc3, gm_zero()));
        }
}

GM_KERNEL void generate_fc3(const gm_call *call, const float *restrict normal,
    const float *restrict weight, const float *restrict bias, float *restrict relu)
{
    int64_t lo, hi;
    gm_share(call, gm_row_units(call, 8, 8), &lo, &hi);
    const int64_t first = lo * 8, end = hi * 8;
    for (int64_t column = 0; column < 384; column += 24) {
        for (int64_t row = first; row < end; row += 4)
            generate_fc3_tile(4, 3, 8, row, column, normal, weight, bias, relu);
    }
    {
        const int64_t column = 384;
        for (int64_t row = first; row < end; row += 4)
            generate_fc3_tile(4, 2, 8, row, column, normal, weight, bias, relu);
    }
}

/* vae400.gm:23   return bernoulli(logits: z |> fc3: linear(hidden) |> relu |> fc4: linear(784) |>
   reshape(28, 28, 1))
   [64,400] x [400,784], tiles of 4 x 24; fused: add, sigmoid; 40 MFLOP, 1.6 MB */
GM_INLINE void generate_image_tile(int rows, int vectors, int last, int64_t row, int64_t column,
    const float *restrict relu, const float *restrict weight, const float *restrict bias,
    float *restrict image)
{
    gm_vec c[12];
    tile(rows, vectors, last, c, relu + row * 400, 400, 1,
         weight + column, 784, 400);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            const gm_vec fc4 = c[r * vectors + v] + gm_load(bias + j);
            gm_store(image + i * 784 + j, gm_sigmoid(fc4));
        }
}

GM_KERNEL void generate_image(const gm_call *call, const float *restrict relu,
    const float *restrict weight, const float *restrict bias, float *restrict image)
{
    int64_t lo, hi;
    gm_share(call, gm_row_units(call, 8, 8), &lo, &hi);
    const int64_t first = lo * 8, end = hi * 8;
    for (int64_t column = 0; column < 768; column += 24) {
        for (int64_t row = first; row < end; row += 4)
            generate_image_tile(4, 3, 8, row, column, relu, weight, bias, image);
    }
    {
        const int64_t column = 768;
        for (int64_t row = first; row < end; row += 4)
            generate_image_tile(4, 2, 8, row, column, relu, weight, bias, image);
    }
}

/* Entry point generate, line 34: 3 kernels in 1 phases, 41 MFLOP; arena 308 KB, at least 308 KB. */
static void run_generate(vae400_t *m, gm_call whole)
{
    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_thread_call(whole);
        const unsigned mode = gm_flush_denormals();
        float *const normal = m->arena + 75776;  /* [64,20], phase 0 */
        float *const relu = m->arena + 50176;  /* [64,400], phase 0 */
        float *const image = m->arena + 0;  /* [64,784], phase 0 */

        generate_normal(&call, normal);
        generate_fc3(&call, normal, m->P_fc3_weight, m->P_fc3_bias, relu);
        generate_image(&call, relu, m->P_fc4_weight, m->P_fc4_bias, image);
        gm_restore_denormals(mode);
    }
}

/* vae400.gm:16   h = x |> flatten |> fc1: linear(hidden) |> relu
   [64,784] x [784,400], tiles of 4 x 24; fused: add, relu; 40 MFLOP, 1.6 MB */
GM_INLINE void reconstruct_h_tile(int rows, int vectors, int last, int64_t row, int64_t column,
    const float *restrict x, const float *restrict weight, const float *restrict bias,
    float *restrict h)
{
    gm_vec c[12];
    tile(rows, vectors, last, c, x + row * 784, 784, 1,
         weight + column, 400, 784);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            const gm_vec fc1 = c[r * vectors + v] + gm_load(bias + j);
            const gm_vec h2 = gm_max(fc1, gm_zero());
            gm_store(h + i * 400 + j, h2);
        }
}

GM_KERNEL void reconstruct_h(const gm_call *call, const float *restrict x,
    const float *restrict weight, const float *restrict bias, float *restrict h)
{
    int64_t lo, hi;
    gm_share(call, gm_row_units(call, 8, 8), &lo, &hi);
    const int64_t first = lo * 8, end = hi * 8;
    for (int64_t column = 0; column < 384; column += 24) {
        for (int64_t row = first; row < end; row += 4)
            reconstruct_h_tile(4, 3, 8, row, column, x, weight, bias, h);
    }
    {
        const int64_t column = 384;
        for (int64_t row = first; row < end; row += 4)
            reconstruct_h_tile(4, 2, 8, row, column, x, weight, bias, h);
    }
}

/* vae400.gm:17   m = h |> fc21: linear(latent)
   [64,400] x [400,20], tiles of 4 x 24; fused: add; 1.0 MFLOP, 140 KB */
GM_INLINE void reconstruct_fc21_tile(int rows, int vectors, int last, int64_t row,
    int64_t column, const float *restrict h, const float *restrict weight,
    const float *restrict bias, float *restrict fc21)
{
    gm_vec c[12];
    tile(rows, vectors, last, c, h + row * 400, 400, 1,
         weight + column, 20, 400);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            const int n = v + 1 < vectors ? GM_LANES : last;
            const gm_vec fc212 = c[r * vectors + v] + gm_load_part(bias + j, n);
            gm_store_part(fc21 + i * 20 + j, fc212, n);
        }
}

GM_KERNEL void reconstruct_fc21(const gm_call *call, const float *restrict h,
    const float *restrict weight, const float *restrict bias, float *restrict fc21)
{
    int64_t lo, hi;
    gm_share(call, gm_row_units(call, 8, 8), &lo, &hi);
    const int64_t first = lo * 8, end = hi * 8;
    {
        const int64_t column = 0;
        for (int64_t row = first; row < end; row += 4)
            reconstruct_fc21_tile(4, 3, 4, row, column, h, weight, bias, fc21);
    }
}

/* Entry point reconstruct, line 35: 4 kernels in 1 phases, 83 MFLOP; arena 611 KB, at least 611
   KB. */
static void run_reconstruct(vae400_t *m, const float *x, gm_call whole)
{
    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_thread_call(whole);
        const unsigned mode = gm_flush_denormals();
        float *const h = m->arena + 100352;  /* [64,400], phase 0 */
        float *const fc21 = m->arena + 151552;  /* [64,20], phase 0 */
        float *const relu = m->arena + 125952;  /* [64,400], phase 0 */
        float *const image = m->arena + 0;  /* [64,784], phase 0 */

        reconstruct_h(&call, x, m->Q_fc1_weight, m->Q_fc1_bias, h);
        reconstruct_fc21(&call, h, m->Q_fc21_weight, m->Q_fc21_bias, fc21);
        generate_fc3(&call, fc21, m->P_fc3_weight, m->P_fc3_bias, relu);
        generate_image(&call, relu, m->P_fc4_weight, m->P_fc4_bias, image);
        gm_restore_denormals(mode);
    }
}

/* Entry point encode, line 15: 3 kernels in 1 phases, 42 MFLOP; arena 313 KB, at least 313 KB. */
static void run_encode(vae400_t *m, const float *x, gm_call whole)
{
    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_thread_call(whole);
        const unsigned mode = gm_flush_denormals();
        float *const h = m->arena + 50176;  /* [64,400], phase 0 */
        float *const fc21 = m->arena + 75776;  /* [64,20], phase 0 */
        float *const fc22 = m->arena + 77056;  /* [64,20], phase 0 */

        reconstruct_h(&call, x, m->Q_fc1_weight, m->Q_fc1_bias, h);
        reconstruct_fc21(&call, h, m->Q_fc21_weight, m->Q_fc21_bias, fc21);
        reconstruct_fc21(&call, h, m->Q_fc22_weight, m->Q_fc22_bias, fc22);
        gm_restore_denormals(mode);
    }
}

/* Entry point decode, line 22: 2 kernels in 1 phases, 41 MFLOP; arena 308 KB, at least 308 KB. */
static void run_decode(vae400_t *m, const float *z, gm_call whole)
{
    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_thread_call(whole);
        const unsigned mode = gm_flush_denormals();
        float *const relu = m->arena + 50176;  /* [64,400], phase 0 */
        float *const mean = m->arena + 0;  /* [64,784], phase 0 */

        generate_fc3(&call, z, m->P_fc3_weight, m->P_fc3_bias, relu);
        generate_image(&call, relu, m->P_fc4_weight, m->P_fc4_bias, mean);
        gm_restore_denormals(mode);
    }
}

static int refuse(vae400_t *m, const char *why)
{
    snprintf(m->head.error, sizeof m->head.error, "%s", why);
    return GM_BAD_ARGUMENT;
}

size_t vae400_sizeof(void) { return sizeof(vae400_t); }

vae400_t *vae400_init(void *memory, uint64_t seed)
{
    vae400_t *m = memory;
    if (!memory || (uintptr_t)memory % 64 != 0)
        return NULL;
    memset(m, 0, offsetof(vae400_t, arena));    /* kernels write what they read of the rest */
    m->head.seed = seed;
    run_init(m, (gm_call){ .seed = seed });
    return m;
}

const char *vae400_error(const vae400_t *m) { return m->head.error; }
int vae400_load(vae400_t *m, const char *path) { return gm_read_checkpoint(&vae400_model, &m->head, path, false); }
int vae400_save(vae400_t *m, const char *path) { return gm_write_checkpoint(&vae400_model, &m->head, path, false); }

int vae400_fit(vae400_t *m, const float *x, int n, vae400_fit_report *report)
{
    if (!x)
        return refuse(m, "vae400_fit: an array is NULL");
    if (n != 128)
        return refuse(m, "vae400_fit: n must be exactly 128");
    m->head.step++;
    run_fit(m, x, (gm_call){ .seed = m->head.seed, .step = m->head.step, .rows = n, .watch = m->head.watch });
    if (report) {
        report->loss = *(m->arena + 713728);
        report->recon = *(m->arena + 713744);
        report->kl = *(m->arena + 713760);
    }
    return 0;
}

int vae400_test_fit(vae400_t *m, const float *x, int n, vae400_fit_report *report)
{
    if (!x)
        return refuse(m, "vae400_test_fit: an array is NULL");
    if (n < 1 || n > 128)
        return refuse(m, "vae400_test_fit: n must be 1 to 128");
    if (n < 128) {
        float *x_rows = (float *)(m->arena + 0);
        memset(x_rows, 0, 100352 * sizeof *x_rows);
        memcpy(x_rows, x, (size_t)n * 784 * sizeof *x_rows);
        x = x_rows;
    }
    run_test_fit(m, x, (gm_call){ .seed = m->head.seed, .step = m->head.step, .rows = n });
    if (report) {
        report->loss = *(m->arena + 100352);
        report->recon = *(m->arena + 100368);
        report->kl = *(m->arena + 100384);
    }
    return 0;
}

int vae400_generate(vae400_t *m, uint64_t seed, int n, float *image)
{
    if (!image)
        return refuse(m, "vae400_generate: an array is NULL");
    if (n < 0)
        return refuse(m, "vae400_generate: n must be 0 or more");
    for (int row = 0; row < n; row += 64) {
        const int rows = n - row < 64 ? n - row : 64;
        run_generate(m, (gm_call){ .seed = seed, .row = row, .rows = rows });
        memcpy(image + (size_t)row * 784, m->arena + 0, (size_t)rows * 784 * sizeof(float));
    }
    return 0;
}

int vae400_reconstruct(vae400_t *m, uint64_t seed, const float *x, int n, float *image)
{
    if (!x || !image)
        return refuse(m, "vae400_reconstruct: an array is NULL");
    if (n < 0)
        return refuse(m, "vae400_reconstruct: n must be 0 or more");
    for (int row = 0; row < n; row += 64) {
        const int rows = n - row < 64 ? n - row : 64;
        if (rows < 64) {
            float *x_rows = (float *)(m->arena + 50176);
            memset(x_rows, 0, 50176 * sizeof *x_rows);
            memcpy(x_rows, x, (size_t)rows * 784 * sizeof *x_rows);
            x = x_rows;
        }
        run_reconstruct(m, x, (gm_call){ .seed = seed, .row = row, .rows = rows });
        memcpy(image + (size_t)row * 784, m->arena + 0, (size_t)rows * 784 * sizeof(float));
        x += 50176;
    }
    return 0;
}

int vae400_encode(vae400_t *m, const float *x, int n, float *mean, float *logvar)
{
    if (!x || !mean || !logvar)
        return refuse(m, "vae400_encode: an array is NULL");
    if (n < 0)
        return refuse(m, "vae400_encode: n must be 0 or more");
    for (int row = 0; row < n; row += 64) {
        const int rows = n - row < 64 ? n - row : 64;
        if (rows < 64) {
            float *x_rows = (float *)(m->arena + 0);
            memset(x_rows, 0, 50176 * sizeof *x_rows);
            memcpy(x_rows, x, (size_t)rows * 784 * sizeof *x_rows);
            x = x_rows;
        }
        run_encode(m, x, (gm_call){ .seed = 0, .row = row, .rows = rows });
        memcpy(mean + (size_t)row * 20, m->arena + 75776, (size_t)rows * 20 * sizeof(float));
        memcpy(logvar + (size_t)row * 20, m->arena + 77056, (size_t)rows * 20 * sizeof(float));
        x += 50176;
    }
    return 0;
}

int vae400_decode(vae400_t *m, const float *z, int n, float *mean)
{
    if (!z || !mean)
        return refuse(m, "vae400_decode: an array is NULL");
    if (n < 0)
        return refuse(m, "vae400_decode: n must be 0 or more");
    for (int row = 0; row < n; row += 64) {
        const int rows = n - row < 64 ? n - row : 64;
        if (rows < 64) {
            float *z_rows = (float *)(m->arena + 75776);
            memset(z_rows, 0, 1280 * sizeof *z_rows);
            memcpy(z_rows, z, (size_t)rows * 20 * sizeof *z_rows);
            z = z_rows;
        }
        run_decode(m, z, (gm_call){ .seed = 0, .row = row, .rows = rows });
        memcpy(mean + (size_t)row * 784, m->arena + 0, (size_t)rows * 784 * sizeof(float));
        z += 1280;
    }
    return 0;
}

static const gm_tensor tensors[] = {
    { "Q.fc1.weight", GM_PARAM, 2, { 400, 784 }, { 1, 0 }, offsetof(vae400_t, Q_fc1_weight) },
    { "Q.fc1.bias", GM_PARAM, 1, { 400 }, { 0 }, offsetof(vae400_t, Q_fc1_bias) },
    { "Q.fc21.weight", GM_PARAM, 2, { 20, 400 }, { 1, 0 }, offsetof(vae400_t, Q_fc21_weight) },
    { "Q.fc21.bias", GM_PARAM, 1, { 20 }, { 0 }, offsetof(vae400_t, Q_fc21_bias) },
    { "Q.fc22.weight", GM_PARAM, 2, { 20, 400 }, { 1, 0 }, offsetof(vae400_t, Q_fc22_weight) },
    { "Q.fc22.bias", GM_PARAM, 1, { 20 }, { 0 }, offsetof(vae400_t, Q_fc22_bias) },
    { "P.fc3.weight", GM_PARAM, 2, { 400, 20 }, { 1, 0 }, offsetof(vae400_t, P_fc3_weight) },
    { "P.fc3.bias", GM_PARAM, 1, { 400 }, { 0 }, offsetof(vae400_t, P_fc3_bias) },
    { "P.fc4.weight", GM_PARAM, 2, { 784, 400 }, { 1, 0 }, offsetof(vae400_t, P_fc4_weight) },
    { "P.fc4.bias", GM_PARAM, 1, { 784 }, { 0 }, offsetof(vae400_t, P_fc4_bias) },
    { "fit.m.Q.fc1.weight", GM_STATE, 2, { 400, 784 }, { 1, 0 }, offsetof(vae400_t, fit_m_Q_fc1_weight) },
    { "fit.v.Q.fc1.weight", GM_STATE, 2, { 400, 784 }, { 1, 0 }, offsetof(vae400_t, fit_v_Q_fc1_weight) },
    { "fit.m.Q.fc1.bias", GM_STATE, 1, { 400 }, { 0 }, offsetof(vae400_t, fit_m_Q_fc1_bias) },
    { "fit.v.Q.fc1.bias", GM_STATE, 1, { 400 }, { 0 }, offsetof(vae400_t, fit_v_Q_fc1_bias) },
    { "fit.m.Q.fc21.weight", GM_STATE, 2, { 20, 400 }, { 1, 0 }, offsetof(vae400_t, fit_m_Q_fc21_weight) },
    { "fit.v.Q.fc21.weight", GM_STATE, 2, { 20, 400 }, { 1, 0 }, offsetof(vae400_t, fit_v_Q_fc21_weight) },
    { "fit.m.Q.fc21.bias", GM_STATE, 1, { 20 }, { 0 }, offsetof(vae400_t, fit_m_Q_fc21_bias) },
    { "fit.v.Q.fc21.bias", GM_STATE, 1, { 20 }, { 0 }, offsetof(vae400_t, fit_v_Q_fc21_bias) },
    { "fit.m.Q.fc22.weight", GM_STATE, 2, { 20, 400 }, { 1, 0 }, offsetof(vae400_t, fit_m_Q_fc22_weight) },
    { "fit.v.Q.fc22.weight", GM_STATE, 2, { 20, 400 }, { 1, 0 }, offsetof(vae400_t, fit_v_Q_fc22_weight) },
    { "fit.m.Q.fc22.bias", GM_STATE, 1, { 20 }, { 0 }, offsetof(vae400_t, fit_m_Q_fc22_bias) },
    { "fit.v.Q.fc22.bias", GM_STATE, 1, { 20 }, { 0 }, offsetof(vae400_t, fit_v_Q_fc22_bias) },
    { "fit.m.P.fc3.weight", GM_STATE, 2, { 400, 20 }, { 1, 0 }, offsetof(vae400_t, fit_m_P_fc3_weight) },
    { "fit.v.P.fc3.weight", GM_STATE, 2, { 400, 20 }, { 1, 0 }, offsetof(vae400_t, fit_v_P_fc3_weight) },
    { "fit.m.P.fc3.bias", GM_STATE, 1, { 400 }, { 0 }, offsetof(vae400_t, fit_m_P_fc3_bias) },
    { "fit.v.P.fc3.bias", GM_STATE, 1, { 400 }, { 0 }, offsetof(vae400_t, fit_v_P_fc3_bias) },
    { "fit.m.P.fc4.weight", GM_STATE, 2, { 784, 400 }, { 1, 0 }, offsetof(vae400_t, fit_m_P_fc4_weight) },
    { "fit.v.P.fc4.weight", GM_STATE, 2, { 784, 400 }, { 1, 0 }, offsetof(vae400_t, fit_v_P_fc4_weight) },
    { "fit.m.P.fc4.bias", GM_STATE, 1, { 784 }, { 0 }, offsetof(vae400_t, fit_m_P_fc4_bias) },
    { "fit.v.P.fc4.bias", GM_STATE, 1, { 784 }, { 0 }, offsetof(vae400_t, fit_v_P_fc4_bias) },
};

GM_API gm_reader gm_read_idx;

static const gm_field fields[] = {
    { .name = "x", .type = GM_F32, .rank = 3, .dim = { 28, 28, 1 }, .classes = 0, .line = 12,
      .read = gm_read_idx, .train = (const char *const[]){ "train-images-idx3-ubyte", NULL },
      .test = (const char *const[]){ "t10k-images-idx3-ubyte", NULL },
      .scale = 0.003921569f, .shift = 0.0f },
};

static int call_vae400_fit(void *m, const void *const *input, int n, float *report)
{
    return vae400_fit(m, input[0], n, (vae400_fit_report *)report);
}

static int call_vae400_test_fit(void *m, const void *const *input, int n, float *report)
{
    return vae400_test_fit(m, input[0], n, (vae400_fit_report *)report);
}

static const gm_kernel kernels_of_fit[] = {
    { "fit_h", 16, 8.0384e+07, 1862208.0, 1, (const gm_written[]){
        { "h", offsetof(vae400_t, arena[413952]), 0, 1, 51200, 0 }} },
    { "fit_fc21", 17, 2.05056e+06, 2.4712e+05, 1, (const gm_written[]){
        { "fc21", offsetof(vae400_t, arena[695552]), 0, 1, 2560, 0 }} },
    { "fit_fc22", 18, 2.08128e+06, 288592.0, 5, (const gm_written[]){
        { "exp", offsetof(vae400_t, arena[698112]), 0, 1, 2560, 0 },
        { "normal", offsetof(vae400_t, arena[700672]), 0, 1, 2560, 0 },
        { "add", offsetof(vae400_t, arena[703232]), 0, 1, 2560, 0 },
        { "add", offsetof(vae400_t, arena[705792]), 0, 1, 2560, 0 },
        { "sum", offsetof(vae400_t, arena[713600]), 0, 1, 128, 0 }} },
    { "fit_fc3", 23, 2.1504e+06, 2.4864e+05, 1, (const gm_written[]){
        { "relu", offsetof(vae400_t, arena[465152]), 0, 1, 51200, 0 }} },
    { "fit_recon", 23, 81184768.0, 2265664.0, 2, (const gm_written[]){
        { "d_fc4", offsetof(vae400_t, arena[313600]), 0, 1, 100352, 0 },
        { "recon", offsetof(vae400_t, arena[713472]), 0, 1, 128, 0 }} },
    { "fit_P_fc4_weight_panels", 23, 0.0, 2.5088e+06, 1, (const gm_written[]){
        { "P.fc4.weight_panels", offsetof(vae400_t, arena[0]), 0, 1, 313600, 0 }} },
    { "fit_P_fc3_weight_panels", 23, 0.0, 7.04e+04, 1, (const gm_written[]){
        { "P.fc3.weight_panels", offsetof(vae400_t, arena[669952]), 0, 1, 9600, 0 }} },
    { "fit_Q_fc22_weight_panels", 18, 0.0, 6.4e+04, 1, (const gm_written[]){
        { "Q.fc22.weight_panels", offsetof(vae400_t, arena[679552]), 0, 1, 8000, 0 }} },
    { "fit_Q_fc21_weight_panels", 17, 0.0, 6.4e+04, 1, (const gm_written[]){
        { "Q.fc21.weight_panels", offsetof(vae400_t, arena[687552]), 0, 1, 8000, 0 }} },
    { "fit_loss", 31, 261.0, 1036.0, 3, (const gm_written[]){
        { "loss", offsetof(vae400_t, arena[713728]), 0, 1, 1, 0 },
        { "recon", offsetof(vae400_t, arena[713744]), 0, 1, 1, 0 },
        { "kl", offsetof(vae400_t, arena[713760]), 0, 1, 1, 0 }} },
    { "fit_P_fc4_bias", 26, 110544.0, 420224.0, 3, (const gm_written[]){
        { "fit.m.P.fc4.bias", offsetof(vae400_t, fit_m_P_fc4_bias), 0, 1, 784, 0 },
        { "fit.v.P.fc4.bias", offsetof(vae400_t, fit_v_P_fc4_bias), 0, 1, 784, 0 },
        { "P.fc4.bias", offsetof(vae400_t, P_fc4_bias), 0, 1, 784, 0 }} },
    { "fit_d_fc3", 23, 8.0384e+07, 2065408.0, 1, (const gm_written[]){
        { "d_fc3", offsetof(vae400_t, arena[516352]), 0, 1, 51200, 0 }} },
    { "fit_d_fc21", 23, 2.06336e+06, 3.0464e+05, 2, (const gm_written[]){
        { "d_fc21", offsetof(vae400_t, arena[708352]), 0, 1, 2560, 0 },
        { "d_fc22", offsetof(vae400_t, arena[710912]), 0, 1, 2560, 0 }} },
    { "fit_contract", 18, 2.048e+06, 2.4704e+05, 1, (const gm_written[]){
        { "contract", offsetof(vae400_t, arena[567552]), 0, 1, 51200, 0 }} },
    { "fit_d_fc1", 17, 2.2016e+06, 6.5664e+05, 1, (const gm_written[]){
        { "d_fc1", offsetof(vae400_t, arena[618752]), 0, 1, 51200, 0 }} },
    { "fit_P_fc4_weight", 26, 8.43584e+07, 8132608.0, 3, (const gm_written[]){
        { "fit.m.P.fc4.weight", offsetof(vae400_t, fit_m_P_fc4_weight), 0, 1, 313600, 0 },
        { "fit.v.P.fc4.weight", offsetof(vae400_t, fit_v_P_fc4_weight), 0, 1, 313600, 0 },
        { "P.fc4.weight", offsetof(vae400_t, P_fc4_weight), 0, 1, 313600, 0 }} },
    { "fit_P_fc3_bias", 26, 5.64e+04, 2.144e+05, 3, (const gm_written[]){
        { "fit.m.P.fc3.bias", offsetof(vae400_t, fit_m_P_fc3_bias), 0, 1, 400, 0 },
        { "fit.v.P.fc3.bias", offsetof(vae400_t, fit_v_P_fc3_bias), 0, 1, 400, 0 },
        { "P.fc3.bias", offsetof(vae400_t, P_fc3_bias), 0, 1, 400, 0 }} },
    { "fit_Q_fc22_bias", 26, 2.82e+03, 1.072e+04, 3, (const gm_written[]){
        { "fit.m.Q.fc22.bias", offsetof(vae400_t, fit_m_Q_fc22_bias), 0, 1, 20, 0 },
        { "fit.v.Q.fc22.bias", offsetof(vae400_t, fit_v_Q_fc22_bias), 0, 1, 20, 0 },
        { "Q.fc22.bias", offsetof(vae400_t, Q_fc22_bias), 0, 1, 20, 0 }} },
    { "fit_Q_fc21_bias", 26, 2.82e+03, 1.072e+04, 3, (const gm_written[]){
        { "fit.m.Q.fc21.bias", offsetof(vae400_t, fit_m_Q_fc21_bias), 0, 1, 20, 0 },
        { "fit.v.Q.fc21.bias", offsetof(vae400_t, fit_v_Q_fc21_bias), 0, 1, 20, 0 },
        { "Q.fc21.bias", offsetof(vae400_t, Q_fc21_bias), 0, 1, 20, 0 }} },
    { "fit_Q_fc1_bias", 26, 5.64e+04, 2.144e+05, 3, (const gm_written[]){
        { "fit.m.Q.fc1.bias", offsetof(vae400_t, fit_m_Q_fc1_bias), 0, 1, 400, 0 },
        { "fit.v.Q.fc1.bias", offsetof(vae400_t, fit_v_Q_fc1_bias), 0, 1, 400, 0 },
        { "Q.fc1.bias", offsetof(vae400_t, Q_fc1_bias), 0, 1, 400, 0 }} },
    { "fit_Q_fc1_weight", 26, 8.43584e+07, 8132608.0, 3, (const gm_written[]){
        { "fit.m.Q.fc1.weight", offsetof(vae400_t, fit_m_Q_fc1_weight), 0, 1, 313600, 0 },
        { "fit.v.Q.fc1.weight", offsetof(vae400_t, fit_v_Q_fc1_weight), 0, 1, 313600, 0 },
        { "Q.fc1.weight", offsetof(vae400_t, Q_fc1_weight), 0, 1, 313600, 0 }} },
    { "fit_Q_fc21_weight", 26, 2.152e+06, 4.0704e+05, 3, (const gm_written[]){
        { "fit.m.Q.fc21.weight", offsetof(vae400_t, fit_m_Q_fc21_weight), 0, 1, 8000, 0 },
        { "fit.v.Q.fc21.weight", offsetof(vae400_t, fit_v_Q_fc21_weight), 0, 1, 8000, 0 },
        { "Q.fc21.weight", offsetof(vae400_t, Q_fc21_weight), 0, 1, 8000, 0 }} },
    { "fit_Q_fc22_weight", 26, 2.152e+06, 4.0704e+05, 3, (const gm_written[]){
        { "fit.m.Q.fc22.weight", offsetof(vae400_t, fit_m_Q_fc22_weight), 0, 1, 8000, 0 },
        { "fit.v.Q.fc22.weight", offsetof(vae400_t, fit_v_Q_fc22_weight), 0, 1, 8000, 0 },
        { "Q.fc22.weight", offsetof(vae400_t, Q_fc22_weight), 0, 1, 8000, 0 }} },
    { "fit_P_fc3_weight", 26, 2.152e+06, 4.0704e+05, 3, (const gm_written[]){
        { "fit.m.P.fc3.weight", offsetof(vae400_t, fit_m_P_fc3_weight), 0, 1, 8000, 0 },
        { "fit.v.P.fc3.weight", offsetof(vae400_t, fit_v_P_fc3_weight), 0, 1, 8000, 0 },
        { "P.fc3.weight", offsetof(vae400_t, P_fc3_weight), 0, 1, 8000, 0 }} },
};

static const gm_step steps[] = {
    { .name = "fit", .line = 26, .batch = 128, .inputs = 1, .reports = 3,
      .input = { { "x", GM_F32, 3, { 28, 28, 1 }, 0 } },
      .report = { "loss", "recon", "kl" },
      .train = call_vae400_fit, .test = call_vae400_test_fit,
      .kernels = 24, .kernel = kernels_of_fit, .flops = 429950013.0, .arena = 2855104, .arena_least = 2855104 },
};

static int call_vae400_generate(void *m, uint64_t seed, int n, const void *const *input, float *const *output)
{
    (void)input;
    return vae400_generate(m, seed, n, output[0]);
}

static int call_vae400_reconstruct(void *m, uint64_t seed, int n, const void *const *input, float *const *output)
{
    return vae400_reconstruct(m, seed, input[0], n, output[0]);
}

static int call_vae400_encode(void *m, uint64_t seed, int n, const void *const *input, float *const *output)
{
    (void)seed;
    return vae400_encode(m, input[0], n, output[0], output[1]);
}

static int call_vae400_decode(void *m, uint64_t seed, int n, const void *const *input, float *const *output)
{
    (void)seed;
    return vae400_decode(m, input[0], n, output[0]);
}

static const gm_sampler samplers[] = {
    { .name = "generate", .line = 34, .counted = true, .rows = 64, .inputs = 0, .outputs = 1,
      .input = { { 0 } }, .output = { { "image", GM_F32, 3, { 28, 28, 1 }, -1 } },
      .run = call_vae400_generate, .flops = 645568.0 },
    { .name = "reconstruct", .line = 35, .counted = true, .rows = 64, .inputs = 1, .outputs = 1,
      .input = { { "x", GM_F32, 3, { 28, 28, 1 }, 0 } }, .output = { { "image", GM_F32, 3, { 28, 28, 1 }, -1 } },
      .run = call_vae400_reconstruct, .flops = 1289588.0 },
    { .name = "encode", .line = 15, .counted = true, .rows = 64, .inputs = 1, .outputs = 2,
      .input = { { "x", GM_F32, 3, { 28, 28, 1 }, 0 } }, .output = { { "mean", GM_F32, 1, { 20 }, -1 }, { "logvar", GM_F32, 1, { 20 }, -1 } },
      .run = call_vae400_encode, .flops = 6.6004e+05 },
    { .name = "decode", .line = 22, .counted = true, .rows = 64, .inputs = 1, .outputs = 1,
      .input = { { "z", GM_F32, 1, { 20 }, -1 } }, .output = { { "mean", GM_F32, 3, { 28, 28, 1 }, -1 } },
      .run = call_vae400_decode, .flops = 645568.0 },
};

static const gm_run program[] = {
    { GM_RUN_STEP, "fit", 10, GM_EPOCHS },
    { GM_RUN_EVERY, NULL, 1, GM_EPOCHS },
    { GM_RUN_TEST, "fit", 1, GM_STEPS },
    { GM_RUN_KEEP, "best", 1, GM_STEPS },
    { GM_RUN_END, NULL, 0, GM_STEPS },
    { GM_RUN_SAMPLE, "generate", 64, GM_STEPS },
};

static void *init_model(void *memory, uint64_t seed) { return vae400_init(memory, seed); }

static const gm_model vae400_model = {
    .name = "vae400", .source = "vae400.gm",
    .sha256 = "076b5fca7d3af5c2dd8f7996d48ba68ca6ade028b6a72bb391a231a05fa60830",
    .target = "avx2", .numeric = "fma", .version = "0.1.0",
    .bytes = sizeof(vae400_t), .init = init_model, .parameters = 652824,
    .tensors = 30, .tensor = tensors,
    .fields = 1, .field = fields,
    .steps = 1, .step = steps,
    .samplers = 4, .sampler = samplers,
    .runs = 6, .run = program,
};

int main(int argc, char **argv) { return gm_main(&vae400_model, argc, argv); }
