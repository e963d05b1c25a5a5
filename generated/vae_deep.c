/* vae_deep.c -- from vae_deep.gm by gmc 0.1.0. Do not edit: change vae_deep.gm and compile it
   again.
   Target avx2, numeric profile fma. SHA-256 of vae_deep.gm:
   8704d0b20a80f5600297c99ee2e2f8a897f9079b097dbcbe279fb2a6c2f144fd.
   This file belongs to whoever compiled it, to use as they like. */
#define GM_TARGET_AVX2
#include <gm.h>
#include <vec.h>
#include <vmath.h>
#include <scalar.h>
#include <random.h>
#include <call.h>
#include "vae_deep.h"

/* The model: parameters, buffers and optimiser state, and one arena that every entry point uses in
   turn. A matrix that is stored transposed says so. */
struct vae_deep {
    gm_context head;
    _Alignas(64) float Q_fc1_weight[200704];  /* [256,784], transposed */
    _Alignas(64) float Q_fc1_bias[256];  /* [256] */
    _Alignas(64) float Q_fc2_weight[16384];  /* [64,256], transposed */
    _Alignas(64) float Q_fc2_bias[64];  /* [64] */
    _Alignas(64) float Q_fc3_weight[1280];  /* [20,64], transposed */
    _Alignas(64) float Q_fc3_bias[20];  /* [20] */
    _Alignas(64) float P_fc4_weight[640];  /* [64,10], transposed */
    _Alignas(64) float P_fc4_bias[64];  /* [64] */
    _Alignas(64) float P_fc5_weight[16384];  /* [256,64], transposed */
    _Alignas(64) float P_fc5_bias[256];  /* [256] */
    _Alignas(64) float P_fc6_weight[200704];  /* [784,256], transposed */
    _Alignas(64) float P_fc6_bias[784];  /* [784] */
    _Alignas(64) float fit_m_Q_fc1_weight[200704];  /* [256,784], transposed */
    _Alignas(64) float fit_v_Q_fc1_weight[200704];  /* [256,784], transposed */
    _Alignas(64) float fit_m_Q_fc1_bias[256];  /* [256] */
    _Alignas(64) float fit_v_Q_fc1_bias[256];  /* [256] */
    _Alignas(64) float fit_m_Q_fc2_weight[16384];  /* [64,256], transposed */
    _Alignas(64) float fit_v_Q_fc2_weight[16384];  /* [64,256], transposed */
    _Alignas(64) float fit_m_Q_fc2_bias[64];  /* [64] */
    _Alignas(64) float fit_v_Q_fc2_bias[64];  /* [64] */
    _Alignas(64) float fit_m_Q_fc3_weight[1280];  /* [20,64], transposed */
    _Alignas(64) float fit_v_Q_fc3_weight[1280];  /* [20,64], transposed */
    _Alignas(64) float fit_m_Q_fc3_bias[20];  /* [20] */
    _Alignas(64) float fit_v_Q_fc3_bias[20];  /* [20] */
    _Alignas(64) float fit_m_P_fc4_weight[640];  /* [64,10], transposed */
    _Alignas(64) float fit_v_P_fc4_weight[640];  /* [64,10], transposed */
    _Alignas(64) float fit_m_P_fc4_bias[64];  /* [64] */
    _Alignas(64) float fit_v_P_fc4_bias[64];  /* [64] */
    _Alignas(64) float fit_m_P_fc5_weight[16384];  /* [256,64], transposed */
    _Alignas(64) float fit_v_P_fc5_weight[16384];  /* [256,64], transposed */
    _Alignas(64) float fit_m_P_fc5_bias[256];  /* [256] */
    _Alignas(64) float fit_v_P_fc5_bias[256];  /* [256] */
    _Alignas(64) float fit_m_P_fc6_weight[200704];  /* [784,256], transposed */
    _Alignas(64) float fit_v_P_fc6_weight[200704];  /* [784,256], transposed */
    _Alignas(64) float fit_m_P_fc6_bias[784];  /* [784] */
    _Alignas(64) float fit_v_P_fc6_bias[784];  /* [784] */
    _Alignas(64) float arena[304816];
};

static const gm_model vae_deep_model;

GM_TILE(4, 3, whole)
GM_TILE(4, 2, whole)
GM_TILE(4, 3, edge)
GM_TILE(2, 3, whole)
GM_TILE(2, 2, whole)

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
    if (rows == 2 && vectors == 3 && last == GM_LANES)
        gm_tile_2x3_whole(last, c, a, ai, ak, b, bk, n);
    if (rows == 2 && vectors == 2 && last == GM_LANES)
        gm_tile_2x2_whole(last, c, a, ai, ak, b, bk, n);
}

/* vae_deep.gm:18   h = x |> flatten |> fc1: linear(256) |> relu |> fc2: linear(64) |> relu
   [784,256] element by element; fused: mul, add; 401 KFLOP, 803 KB
   and 4 more, of several sizes */
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

/* vae_deep.gm:24   h = z |> fc4: linear(64) |> relu |> fc5: linear(256) |> relu
   [256] element by element; fused: mul, add; 1.0 KFLOP, 2.0 KB
   and 1 more, of other sizes */
GM_KERNEL void each_bias(const gm_call *call, float *restrict bias, float *restrict bias2,
    float factor, float factor2, float factor3, float factor4, int64_t elements, int64_t stream,
    int64_t stream2)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, elements);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        const gm_vec uniform = gm_random_uniform(call->seed, stream, call->step, (uint64_t)(j), 1);
        const gm_vec uniform2 = gm_random_uniform(call->seed, stream2, call->step, (uint64_t)(j), 1);
        gm_store(bias + j, uniform * factor + -factor2);
        gm_store(bias2 + j, uniform2 * factor3 + -factor4);
    }
}

/* vae_deep.gm:19   mu, sigma = split(h |> fc3: linear(2 * code) |> relu, 2)
   [64,20] element by element; fused: mul, add; 2.6 KFLOP, 5.1 KB */
GM_KERNEL void init_Q_fc3_weight(const gm_call *call, float *restrict weight)
{
    int64_t lo, hi;
    gm_share(call, 64, &lo, &hi);
    for (int64_t i = lo; i < hi; i++) {
        int64_t j = 0;
        for (; j + GM_LANES <= 20; j += GM_LANES) {
            const gm_vec uniform = gm_random_uniform(call->seed, 4, call->step, (uint64_t)(i + j * 64), 64);
            gm_store(weight + i * 20 + j, uniform * 0.25f + -0.125f);
        }
        if (j < 20) {
            const int n = (int)gm_min_int(GM_LANES, 20 - j);
            const gm_vec uniform = gm_random_uniform(call->seed, 4, call->step, (uint64_t)(i + j * 64), 64);
            gm_store_part(weight + i * 20 + j, uniform * 0.25f + -0.125f, n);
        }
    }
}

/* vae_deep.gm:19   mu, sigma = split(h |> fc3: linear(2 * code) |> relu, 2)
   [20] element by element; fused: mul, add; 40 FLOP, 80 B */
GM_KERNEL void init_Q_fc3_bias(const gm_call *call, float *restrict bias)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 20);
    int64_t j = lo * 1024;
    for (; j + GM_LANES <= end; j += GM_LANES) {
        const gm_vec uniform = gm_random_uniform(call->seed, 5, call->step, (uint64_t)(j), 1);
        gm_store(bias + j, uniform * 0.25f + -0.125f);
    }
    if (j < end) {
        const int n = (int)gm_min_int(GM_LANES, end - j);
        const gm_vec uniform = gm_random_uniform(call->seed, 5, call->step, (uint64_t)(j), 1);
        gm_store_part(bias + j, uniform * 0.25f + -0.125f, n);
    }
}

/* vae_deep.gm:25   return h |> fc6: linear(pixels) |> sigmoid |> reshape(28, 28, 1)
   [784] element by element; fused: mul, add; 1.6 KFLOP, 3.1 KB */
GM_KERNEL void init_P_fc6_bias(const gm_call *call, float *restrict bias)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 784);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        const gm_vec uniform = gm_random_uniform(call->seed, 11, call->step, (uint64_t)(j), 1);
        gm_store(bias + j, uniform * 0.125f + -0.0625f);
    }
}

/* vae_deep.gm:33   step fit(x) over Q, P by adam(1e-3) batch 32
   [200704] element by element; 0 FLOP, 803 KB
   and 21 more, of several sizes */
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

/* vae_deep.gm:33   step fit(x) over Q, P by adam(1e-3) batch 32
   [20] element by element; 0 FLOP, 80 B */
GM_KERNEL void init_fit_m_Q_fc3_bias(const gm_call *call, float *restrict m_bias)
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

/* Entry point init, line 1: 34 kernels in 1 phases, 875 KFLOP; arena 0 B, at least 0 B. */
static void run_init(vae_deep_t *m, gm_call whole)
{
    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_thread_call(whole);
        const unsigned mode = gm_flush_denormals();
        each_weight(&call, m->Q_fc1_weight, 0.071428571f, 0.035714286f, 784, 256, 0);
        each_bias(&call, m->Q_fc1_bias, m->P_fc5_bias, 0.071428571f, 0.035714286f, 0.25f,
            0.125f, 256, 1, 9);
        each_weight(&call, m->Q_fc2_weight, 0.125f, 0.0625f, 256, 64, 2);
        each_bias(&call, m->Q_fc2_bias, m->P_fc4_bias, 0.125f, 0.0625f, 0.6324555f, 0.31622777f,
            64, 3, 7);
        init_Q_fc3_weight(&call, m->Q_fc3_weight);
        init_Q_fc3_bias(&call, m->Q_fc3_bias);
        each_weight(&call, m->P_fc4_weight, 0.6324555f, 0.31622777f, 10, 64, 6);
        each_weight(&call, m->P_fc5_weight, 0.25f, 0.125f, 64, 256, 8);
        each_weight(&call, m->P_fc6_weight, 0.125f, 0.0625f, 256, 784, 10);
        init_P_fc6_bias(&call, m->P_fc6_bias);
        each_constant(&call, m->fit_m_Q_fc1_weight, 196, 200704);
        each_constant(&call, m->fit_v_Q_fc1_weight, 196, 200704);
        each_constant(&call, m->fit_m_Q_fc1_bias, 1, 256);
        each_constant(&call, m->fit_v_Q_fc1_bias, 1, 256);
        each_constant(&call, m->fit_m_Q_fc2_weight, 16, 16384);
        each_constant(&call, m->fit_v_Q_fc2_weight, 16, 16384);
        each_constant(&call, m->fit_m_Q_fc2_bias, 1, 64);
        each_constant(&call, m->fit_v_Q_fc2_bias, 1, 64);
        each_constant(&call, m->fit_m_Q_fc3_weight, 2, 1280);
        each_constant(&call, m->fit_v_Q_fc3_weight, 2, 1280);
        init_fit_m_Q_fc3_bias(&call, m->fit_m_Q_fc3_bias);
        init_fit_m_Q_fc3_bias(&call, m->fit_v_Q_fc3_bias);
        each_constant(&call, m->fit_m_P_fc4_weight, 1, 640);
        each_constant(&call, m->fit_v_P_fc4_weight, 1, 640);
        each_constant(&call, m->fit_m_P_fc4_bias, 1, 64);
        each_constant(&call, m->fit_v_P_fc4_bias, 1, 64);
        each_constant(&call, m->fit_m_P_fc5_weight, 16, 16384);
        each_constant(&call, m->fit_v_P_fc5_weight, 16, 16384);
        each_constant(&call, m->fit_m_P_fc5_bias, 1, 256);
        each_constant(&call, m->fit_v_P_fc5_bias, 1, 256);
        each_constant(&call, m->fit_m_P_fc6_weight, 196, 200704);
        each_constant(&call, m->fit_v_P_fc6_weight, 196, 200704);
        each_constant(&call, m->fit_m_P_fc6_bias, 1, 784);
        each_constant(&call, m->fit_v_P_fc6_bias, 1, 784);
        gm_restore_denormals(mode);
    }
}

/* vae_deep.gm:18   h = x |> flatten |> fc1: linear(256) |> relu |> fc2: linear(64) |> relu
   [32,784] x [784,256], tiles of 4 x 24; fused: add, relu; 13 MFLOP, 937 KB
   and 3 more, of several sizes */
GM_INLINE void product_relu_tile(int rows, int vectors, int last, int64_t row, int64_t column,
    const float *restrict x, const float *restrict weight, const float *restrict bias,
    float *restrict relu, int64_t stride, int64_t stride2)
{
    gm_vec c[12];
    tile(rows, vectors, last, c, x + row * stride, stride, 1,
         weight + column, stride2, stride);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            const gm_vec fc1 = c[r * vectors + v] + gm_load(bias + j);
            gm_store(relu + i * stride2 + j, gm_max(fc1, gm_zero()));
        }
}

GM_KERNEL void product_relu(const gm_call *call, const float *restrict x,
    const float *restrict weight, const float *restrict bias, float *restrict relu, int64_t stride,
    int64_t stride2, int64_t columns)
{
    int64_t lo, hi;
    gm_share(call, 4, &lo, &hi);
    const int64_t first = lo * 8, end = hi * 8;
    for (int64_t column = 0; column < columns; column += 24) {
        for (int64_t row = first; row < end; row += 4)
            product_relu_tile(4, 3, 8, row, column, x, weight, bias, relu, stride, stride2);
    }
    {
        const int64_t column = columns;
        for (int64_t row = first; row < end; row += 4)
            product_relu_tile(4, 2, 8, row, column, x, weight, bias, relu, stride, stride2);
    }
}

/* vae_deep.gm:18   h = x |> flatten |> fc1: linear(256) |> relu |> fc2: linear(64) |> relu
   [32,256] x [256,64], tiles of 4 x 24; fused: add, relu; 1.1 MFLOP, 107 KB
   and 3 more, of several sizes */
GM_INLINE void product_h_tile(int rows, int vectors, int last, int64_t row, int64_t column,
    const float *restrict relu, const float *restrict weight, const float *restrict bias,
    float *restrict h, int64_t stride, int64_t stride2)
{
    gm_vec c[12];
    tile(rows, vectors, last, c, relu + row * stride, stride, 1,
         weight + column, stride2, stride);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            const gm_vec fc2 = c[r * vectors + v] + gm_load(bias + j);
            const gm_vec h2 = gm_max(fc2, gm_zero());
            gm_store(h + i * stride2 + j, h2);
        }
}

GM_KERNEL void product_h(const gm_call *call, const float *restrict relu,
    const float *restrict weight, const float *restrict bias, float *restrict h, int64_t stride,
    int64_t stride2, int64_t columns)
{
    int64_t lo, hi;
    gm_share(call, 4, &lo, &hi);
    const int64_t first = lo * 8, end = hi * 8;
    for (int64_t column = 0; column < columns; column += 24) {
        for (int64_t row = first; row < end; row += 4)
            product_h_tile(4, 3, 8, row, column, relu, weight, bias, h, stride, stride2);
    }
    {
        const int64_t column = columns;
        for (int64_t row = first; row < end; row += 4)
            product_h_tile(4, 2, 8, row, column, relu, weight, bias, h, stride, stride2);
    }
}

/* vae_deep.gm:19   mu, sigma = split(h |> fc3: linear(2 * code) |> relu, 2)
   [32,64] x [64,20], tiles of 4 x 24; fused: add, relu; 83 KFLOP, 16 KB */
GM_INLINE void fit_fc3_tile(int rows, int vectors, int last, int64_t row, int64_t column,
    const float *restrict h, const float *restrict weight, const float *restrict bias,
    float *restrict relu)
{
    gm_vec c[12];
    tile(rows, vectors, last, c, h + row * 64, 64, 1,
         weight + column, 20, 64);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            const int n = v + 1 < vectors ? GM_LANES : last;
            const gm_vec fc3 = c[r * vectors + v] + gm_load_part(bias + j, n);
            gm_store_part(relu + i * 20 + j, gm_max(fc3, gm_zero()), n);
        }
}

GM_KERNEL void fit_fc3(const gm_call *call, const float *restrict h,
    const float *restrict weight, const float *restrict bias, float *restrict relu)
{
    int64_t lo, hi;
    gm_share(call, 4, &lo, &hi);
    const int64_t first = lo * 8, end = hi * 8;
    {
        const int64_t column = 0;
        for (int64_t row = first; row < end; row += 4)
            fit_fc3_tile(4, 3, 4, row, column, h, weight, bias, relu);
    }
}

/* vae_deep.gm:30   return 0.5 * rows(q.mean ^ 2 + q.sd ^ 2 - log(q.sd ^ 2 + tiny) - 1)
   [32,10] summed along rows; fused: mul, add, log, sub, div; 4.5 KFLOP, 6.5 KB */
GM_KERNEL void fit_normal(const gm_call *call, const float *restrict relu,
    float *restrict normal, float *restrict add, float *restrict mul, float *restrict sum)
{
    int64_t lo, hi;
    gm_share(call, 4, &lo, &hi);
    for (int64_t i = lo * 8; i < hi * 8; i++) {
        gm_lanes sum2_lanes = gm_lanes_splat(0.0f);
        for (int64_t j = 0; j < 10; j += GM_LANES) {
            const int n = (int)gm_min_int(GM_LANES, 10 - j);
            const gm_vec normal2 = gm_random_normal(call->seed, 0, call->step, (uint64_t)(i * 10 + j), 1);
            const gm_vec mu = gm_load_part(relu + i * 20 + j, n);
            const gm_vec sigma = gm_load_part(relu + i * 20 + j + 10, n);
            const gm_vec mul2 = sigma * sigma;
            const gm_vec add2 = mul2 + 1e-08f;
            gm_store_part(normal + i * 10 + j, normal2, n);
            gm_store_part(add + i * 10 + j, mu + sigma * normal2, n);
            gm_store_part(mul + i * 10 + j, sigma * (1.9929847e-05f - 1.9929847e-05f / add2) * 2.0f, n);
            sum2_lanes.part[j / GM_LANES] = sum2_lanes.part[j / GM_LANES] + gm_select(gm_first(n), mu * mu + mul2 - gm_log(add2) + -1.0f, gm_zero());
        }
        const float sum2 = gm_lanes_sum(sum2_lanes);
        sum[i] = (gm_splat(sum2))[0];
    }
}

/* vae_deep.gm:25   return h |> fc6: linear(pixels) |> sigmoid |> reshape(28, 28, 1)
   [32,256] x [256,784], tiles of 4 x 24; fused: add, sigmoid, sub, mul; 13 MFLOP, 1.0 MB */
GM_INLINE void fit_d_fc6_tile(int rows, int vectors, int last, int64_t row, int64_t column,
    const float *restrict h, const float *restrict x, const float *restrict weight,
    const float *restrict bias, float *restrict d_fc6, gm_lanes *sum2_lanes)
{
    gm_vec c[12];
    tile(rows, vectors, last, c, h + row * 256, 256, 1,
         weight + column, 784, 256);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            const gm_vec fc6 = c[r * vectors + v] + gm_load(bias + j);
            const gm_vec sigmoid = gm_sigmoid(fc6);
            const gm_vec sub = sigmoid - gm_load(x + i * 784 + j);
            const gm_vec d_fc62 = sigmoid * (sub * 7.9719388e-05f) * (1.0f - sigmoid);
            gm_store(d_fc6 + i * 784 + j, d_fc62);
            sum2_lanes[r].part[j / GM_LANES % GM_PARTS] = sum2_lanes[r].part[j / GM_LANES % GM_PARTS] + sub * sub;
        }
}

GM_KERNEL void fit_d_fc6(const gm_call *call, const float *restrict h, const float *restrict x,
    const float *restrict weight, const float *restrict bias, float *restrict d_fc6,
    float *restrict sum)
{
    int64_t lo, hi;
    gm_share(call, 4, &lo, &hi);
    const int64_t first = lo * 8, end = hi * 8;
    for (int64_t chunk = first; chunk < end; chunk += 64) {
        const int64_t stop = gm_min_int(chunk + 64, end);
        gm_lanes sum2_lanes[64];
        for (int r = 0; r < 64; r++) {
            sum2_lanes[r] = gm_lanes_splat(0.0f);
        }
        for (int64_t column = 0; column < 768; column += 24) {
            for (int64_t row = chunk; row < stop; row += 4)
                fit_d_fc6_tile(4, 3, 8, row, column, h, x, weight, bias, d_fc6,
                    sum2_lanes + (row - chunk));
        }
        {
            const int64_t column = 768;
            for (int64_t row = chunk; row < stop; row += 4)
                fit_d_fc6_tile(4, 2, 8, row, column, h, x, weight, bias, d_fc6,
                    sum2_lanes + (row - chunk));
        }
        for (int64_t i = chunk; i < stop; i++) {
            const float sum2 = gm_lanes_sum(sum2_lanes[i - chunk]);
            sum[i] = (gm_splat(sum2))[0];
        }
    }
}

/* vae_deep.gm:25   return h |> fc6: linear(pixels) |> sigmoid |> reshape(28, 28, 1)
   [784,256] into panels of 24 columns; 0 FLOP, 1.6 MB
   and 3 more, of several sizes */
GM_KERNEL void pack_weight_panels(const gm_call *call, const float *restrict weight,
    float *restrict P_fc6_weight_panels, int64_t stride, int64_t units, int64_t columns,
    int64_t full)
{
    int64_t lo, hi;
    gm_share(call, units, &lo, &hi);
    for (int64_t vector = lo; vector < hi; vector++) {
        const int64_t column = vector * GM_LANES;
        const int n = (int)gm_min_int(GM_LANES, columns - column);
        const int64_t width = column < full ? 24 : 16;
        const int64_t inside = (column < full ? column : column - full) % width;
        float *to = P_fc6_weight_panels + (column - inside) * stride + inside;
        for (int64_t k = 0; k < stride; k += GM_LANES)
            gm_transpose_block(weight + column * stride + k, stride, n, (int)gm_min_int(GM_LANES, stride - k), to + k * width, width);
    }
}

/* vae_deep.gm:24   h = z |> fc4: linear(64) |> relu |> fc5: linear(256) |> relu
   [64,10] into panels of 16 columns; 0 FLOP, 6.7 KB */
GM_KERNEL void fit_P_fc4_weight_panels(const gm_call *call, const float *restrict weight,
    float *restrict P_fc4_weight_panels)
{
    int64_t lo, hi;
    gm_share(call, 2, &lo, &hi);
    for (int64_t vector = lo; vector < hi; vector++) {
        const int64_t column = vector * GM_LANES;
        const int n = (int)gm_min_int(GM_LANES, 10 - column);
        const int64_t width = 16, inside = column % width;
        float *to = P_fc4_weight_panels + (column - inside) * 64 + inside;
        for (int64_t k = 0; k < 64; k += GM_LANES)
            gm_transpose_block(weight + column * 64 + k, 64, n, (int)gm_min_int(GM_LANES, 64 - k), to + k * width, width);
    }
}

/* vae_deep.gm:37   minimize error + kl
   [32] summed along rows; fused: div, mul, add; 67 FLOP, 268 B */
GM_KERNEL void fit_error(const gm_call *call, const float *restrict sum,
    const float *restrict sum2, float *restrict error, float *restrict kl, float *restrict loss)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    if (lo < hi) {
        gm_lanes sum3_lanes = gm_lanes_splat(0.0f);
        gm_lanes sum4_lanes = gm_lanes_splat(0.0f);
        for (int64_t j16 = 0; j16 < 32; j16 += 16) {
            for (int part = 0; part < GM_PARTS; part++) {
                const int64_t j = j16 + part * GM_LANES;
                sum3_lanes.part[part] = sum3_lanes.part[part] + gm_load(sum + j);
                sum4_lanes.part[part] = sum4_lanes.part[part] + gm_load(sum2 + j);
            }
        }
        const float sum3 = gm_lanes_sum(sum3_lanes);
        const float sum4 = gm_lanes_sum(sum4_lanes);
        const gm_vec error2 = gm_splat(sum3) / 25088.0f;
        const gm_vec kl2 = gm_splat(sum4) * 1.9929847e-05f;
        error[0] = (error2)[0];
        kl[0] = (kl2)[0];
        loss[0] = (error2 + kl2)[0];
    }
}

/* vae_deep.gm:33   step fit(x) over Q, P by adam(1e-3) batch 32
   [32,784] summed down columns; fused: mul, add, sqrt, div, sub; 35 KFLOP, 119 KB
   and 2 more, of several sizes */
GM_KERNEL void columns_bias(const gm_call *call, const float *restrict d_fc6,
    float *restrict m_bias, float *restrict v_bias, float *restrict bias, int64_t units,
    int64_t columns)
{
    const gm_vec scale = gm_splat((float)(0.001 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    int64_t lo, hi;
    gm_share(call, units, &lo, &hi);
    for (int64_t j = lo * 16; j < gm_min_int(hi * 16, columns); j += GM_LANES) {
        gm_vec sum = gm_splat(0.0f);
        for (int64_t i = 0; i < 32; i++) {
            sum = sum + gm_load(d_fc6 + i * columns + j);
        }
        const gm_vec new_m_bias = gm_load(m_bias + j) * 0.9f + sum * 0.1f;
        const gm_vec new_v_bias = gm_load(v_bias + j) * 0.999f + sum * sum * 0.001f;
        const gm_vec div = new_m_bias * scale / (gm_sqrt(new_v_bias) * scale2 + 1e-08f);
        gm_store(m_bias + j, new_m_bias);
        gm_store(v_bias + j, new_v_bias);
        gm_store(bias + j, gm_load(bias + j) - div);
    }
}

/* vae_deep.gm:25   return h |> fc6: linear(pixels) |> sigmoid |> reshape(28, 28, 1)
   [32,784] x [784,256], tiles of 4 x 24, b in panels; fused: gt, mul; 13 MFLOP, 969 KB
   and 3 more, of several sizes */
GM_INLINE void product_mul_tile(int rows, int vectors, int last, int64_t row, int64_t column,
    const float *restrict d_fc6, const float *restrict P_fc6_weight_panels, const float *restrict h,
    float *restrict d_fc5, int64_t stride, int64_t stride2)
{
    gm_vec c[12];
    tile(rows, vectors, last, c, d_fc6 + row * stride, stride, 1,
         P_fc6_weight_panels + column * stride, vectors * GM_LANES, stride);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            const gm_vec d_fc52 = c[r * vectors + v] * gm_gt(gm_load(h + i * stride2 + j), gm_splat(0.0f));
            gm_store(d_fc5 + i * stride2 + j, d_fc52);
        }
}

GM_KERNEL void product_mul(const gm_call *call, const float *restrict d_fc6,
    const float *restrict P_fc6_weight_panels, const float *restrict h, float *restrict d_fc5,
    int64_t stride, int64_t stride2, int64_t columns)
{
    int64_t lo, hi;
    gm_share(call, 4, &lo, &hi);
    const int64_t first = lo * 8, end = hi * 8;
    for (int64_t column = 0; column < columns; column += 24) {
        for (int64_t row = first; row < end; row += 4)
            product_mul_tile(4, 3, 8, row, column, d_fc6, P_fc6_weight_panels, h, d_fc5, stride,
                stride2);
    }
    {
        const int64_t column = columns;
        for (int64_t row = first; row < end; row += 4)
            product_mul_tile(4, 2, 8, row, column, d_fc6, P_fc6_weight_panels, h, d_fc5, stride,
                stride2);
    }
}

/* vae_deep.gm:24   h = z |> fc4: linear(64) |> relu |> fc5: linear(256) |> relu
   [32,64] x [64,10], tiles of 4 x 16, b in panels; fused: mul, add; 42 KFLOP, 20 KB */
GM_INLINE void fit_d_mu_tile(int rows, int vectors, int last, int64_t row, int64_t column,
    const float *restrict d_fc4, const float *restrict P_fc4_weight_panels,
    const float *restrict relu, const float *restrict mul, const float *restrict normal,
    float *restrict d_mu, float *restrict d_sigma)
{
    gm_vec c[12];
    tile(rows, vectors, GM_LANES, c, d_fc4 + row * 64, 64, 1,
         P_fc4_weight_panels + column * 64, vectors * GM_LANES, 64);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            const int n = v + 1 < vectors ? GM_LANES : last;
            const gm_vec product = c[r * vectors + v];
            const gm_vec d_mu2 = gm_load_part(relu + i * 20 + j, n) * 3.9859694e-05f + product;
            const gm_vec d_sigma2 = gm_load_part(mul + i * 10 + j, n) + gm_load_part(normal + i * 10 + j, n) * product;
            gm_store_part(d_mu + i * 20 + j, d_mu2, n);
            gm_store_part(d_sigma + i * 20 + j, d_sigma2, n);
        }
}

GM_KERNEL void fit_d_mu(const gm_call *call, const float *restrict d_fc4,
    const float *restrict P_fc4_weight_panels, const float *restrict relu,
    const float *restrict mul, const float *restrict normal, float *restrict d_mu,
    float *restrict d_sigma)
{
    int64_t lo, hi;
    gm_share(call, 4, &lo, &hi);
    const int64_t first = lo * 8, end = hi * 8;
    {
        const int64_t column = 0;
        for (int64_t row = first; row < end; row += 4)
            fit_d_mu_tile(4, 2, 2, row, column, d_fc4, P_fc4_weight_panels, relu, mul, normal,
                d_mu, d_sigma);
    }
}

/* vae_deep.gm:19   mu, sigma = split(h |> fc3: linear(2 * code) |> relu, 2)
   [32,20] element by element; fused: gt, mul; 1.3 KFLOP, 7.7 KB */
GM_KERNEL void fit_d_fc3(const gm_call *call, const float *restrict concat,
    const float *restrict relu, float *restrict d_fc3)
{
    int64_t lo, hi;
    gm_share(call, 4, &lo, &hi);
    for (int64_t i = lo * 8; i < hi * 8; i++) {
        int64_t j = 0;
        for (; j + GM_LANES <= 20; j += GM_LANES) {
            const gm_vec d_fc32 = gm_load(concat + i * 20 + j) * gm_gt(gm_load(relu + i * 20 + j), gm_splat(0.0f));
            gm_store(d_fc3 + i * 20 + j, d_fc32);
        }
        if (j < 20) {
            const int n = (int)gm_min_int(GM_LANES, 20 - j);
            const gm_vec gt = gm_gt(gm_load_part(relu + i * 20 + j, n), gm_splat(0.0f));
            const gm_vec d_fc32 = gm_load_part(concat + i * 20 + j, n) * gt;
            gm_store_part(d_fc3 + i * 20 + j, d_fc32, n);
        }
    }
}

/* vae_deep.gm:33   step fit(x) over Q, P by adam(1e-3) batch 32
   [256,32] x [32,784], tiles of 4 x 24; fused: mul, add, sqrt, div, sub; 15 MFLOP, 5.0 MB
   and 3 more, of several sizes */
GM_INLINE void product_weight_tile(int rows, int vectors, int last, int64_t row, int64_t column,
    const float *restrict h, const float *restrict d_fc6, float *restrict m_weight,
    float *restrict v_weight, float *restrict weight, gm_vec scale, gm_vec scale2, int64_t stride,
    int64_t stride2)
{
    gm_vec c[12];
    gm_fetch(rows, vectors, m_weight + row * stride + column, stride);
    gm_fetch(rows, vectors, v_weight + row * stride + column, stride);
    gm_fetch(rows, vectors, weight + row * stride + column, stride);
    tile(rows, vectors, last, c, h + row, 1, stride2,
         d_fc6 + column, stride, 32);
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

GM_KERNEL void product_weight(const gm_call *call, const float *restrict h,
    const float *restrict d_fc6, float *restrict m_weight, float *restrict v_weight,
    float *restrict weight, int64_t stride, int64_t stride2, int64_t units, int64_t columns)
{
    const gm_vec scale = gm_splat((float)(0.001 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    int64_t lo, hi;
    gm_share(call, units, &lo, &hi);
    const int64_t first = lo * 4, end = hi * 4;
    for (int64_t column = 0; column < columns; column += 24) {
        for (int64_t row = first; row < end; row += 4)
            product_weight_tile(4, 3, 8, row, column, h, d_fc6, m_weight, v_weight, weight,
                scale, scale2, stride, stride2);
    }
    {
        const int64_t column = columns;
        for (int64_t row = first; row < end; row += 4)
            product_weight_tile(4, 2, 8, row, column, h, d_fc6, m_weight, v_weight, weight,
                scale, scale2, stride, stride2);
    }
}

/* vae_deep.gm:33   step fit(x) over Q, P by adam(1e-3) batch 32
   [32,256] summed down columns; fused: mul, add, sqrt, div, sub; 12 KFLOP, 39 KB
   and 1 more, of other sizes */
GM_KERNEL void columns_bias2(const gm_call *call, const float *restrict d_fc5,
    float *restrict m_bias, float *restrict v_bias, float *restrict bias, int64_t units,
    int64_t columns)
{
    const gm_vec scale = gm_splat((float)(0.001 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    int64_t lo, hi;
    gm_share(call, units, &lo, &hi);
    for (int64_t j = lo * 16; j < gm_min_int(hi * 16, columns); j += GM_LANES) {
        gm_vec sum = gm_splat(0.0f);
        for (int64_t i = 0; i < 32; i++) {
            sum = sum + gm_load(d_fc5 + i * columns + j);
        }
        const gm_vec new_m_bias = gm_load(m_bias + j) * 0.9f + sum * 0.1f;
        const gm_vec new_v_bias = gm_load(v_bias + j) * 0.999f + sum * sum * 0.001f;
        const gm_vec div = scale * new_m_bias / (scale2 * gm_sqrt(new_v_bias) + 1e-08f);
        gm_store(m_bias + j, new_m_bias);
        gm_store(v_bias + j, new_v_bias);
        gm_store(bias + j, gm_load(bias + j) - div);
    }
}

/* vae_deep.gm:33   step fit(x) over Q, P by adam(1e-3) batch 32
   [32,20] summed down columns; fused: mul, add, sqrt, div, sub; 900 FLOP, 3.0 KB */
GM_KERNEL void fit_Q_fc3_bias(const gm_call *call, const float *restrict d_fc3,
    float *restrict m_bias, float *restrict v_bias, float *restrict bias)
{
    const gm_vec scale = gm_splat((float)(0.001 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    int64_t lo, hi;
    gm_share(call, 2, &lo, &hi);
    for (int64_t j = lo * 16; j < gm_min_int(hi * 16, 20); j += GM_LANES) {
        const int n = (int)gm_min_int(GM_LANES, 20 - j);
        gm_vec sum = gm_splat(0.0f);
        for (int64_t i = 0; i < 32; i++) {
            sum = sum + gm_load_part(d_fc3 + i * 20 + j, n);
        }
        const gm_vec new_m_bias = gm_load_part(m_bias + j, n) * 0.9f + sum * 0.1f;
        const gm_vec new_v_bias = gm_load_part(v_bias + j, n) * 0.999f + sum * sum * 0.001f;
        const gm_vec div = new_m_bias * scale / (gm_sqrt(new_v_bias) * scale2 + 1e-08f);
        gm_store_part(m_bias + j, new_m_bias, n);
        gm_store_part(v_bias + j, new_v_bias, n);
        gm_store_part(bias + j, gm_load_part(bias + j, n) - div, n);
    }
}

/* vae_deep.gm:33   step fit(x) over Q, P by adam(1e-3) batch 32
   [64,32] x [32,20], tiles of 4 x 24; fused: mul, add, sqrt, div, sub; 99 KFLOP, 41 KB */
GM_INLINE void fit_Q_fc3_weight_tile(int rows, int vectors, int last, int64_t row,
    int64_t column, const float *restrict h, const float *restrict d_fc3, float *restrict m_weight,
    float *restrict v_weight, float *restrict weight, gm_vec scale, gm_vec scale2)
{
    gm_vec c[12];
    gm_fetch(rows, vectors, m_weight + row * 20 + column, 20);
    gm_fetch(rows, vectors, v_weight + row * 20 + column, 20);
    gm_fetch(rows, vectors, weight + row * 20 + column, 20);
    tile(rows, vectors, last, c, h + row, 1, 64,
         d_fc3 + column, 20, 32);
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

GM_KERNEL void fit_Q_fc3_weight(const gm_call *call, const float *restrict h,
    const float *restrict d_fc3, float *restrict m_weight, float *restrict v_weight,
    float *restrict weight)
{
    const gm_vec scale = gm_splat((float)(0.001 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    int64_t lo, hi;
    gm_share(call, 16, &lo, &hi);
    const int64_t first = lo * 4, end = hi * 4;
    {
        const int64_t column = 0;
        for (int64_t row = first; row < end; row += 4)
            fit_Q_fc3_weight_tile(4, 3, 4, row, column, h, d_fc3, m_weight, v_weight, weight,
                scale, scale2);
    }
}

/* vae_deep.gm:33   step fit(x) over Q, P by adam(1e-3) batch 32
   [10,32] x [32,64], tiles of 4 x 24; fused: mul, add, sqrt, div, sub; 49 KFLOP, 25 KB */
GM_INLINE void fit_P_fc4_weight_tile(int rows, int vectors, int last, int64_t row,
    int64_t column, const float *restrict add, const float *restrict d_fc4,
    float *restrict m_weight, float *restrict v_weight, float *restrict weight, gm_vec scale,
    gm_vec scale2)
{
    gm_vec c[12];
    gm_fetch(rows, vectors, m_weight + row * 64 + column, 64);
    gm_fetch(rows, vectors, v_weight + row * 64 + column, 64);
    gm_fetch(rows, vectors, weight + row * 64 + column, 64);
    tile(rows, vectors, last, c, add + row, 1, 10,
         d_fc4 + column, 64, 32);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            const gm_vec product = c[r * vectors + v];
            const gm_vec new_m_weight = gm_load(m_weight + i * 64 + j) * 0.9f + product * 0.1f;
            const gm_vec new_v_weight = gm_load(v_weight + i * 64 + j) * 0.999f + product * product * 0.001f;
            const gm_vec div = scale * new_m_weight / (gm_sqrt(new_v_weight) * scale2 + 1e-08f);
            gm_store(m_weight + i * 64 + j, new_m_weight);
            gm_store(v_weight + i * 64 + j, new_v_weight);
            gm_store(weight + i * 64 + j, gm_load(weight + i * 64 + j) - div);
        }
}

GM_KERNEL void fit_P_fc4_weight(const gm_call *call, const float *restrict add,
    const float *restrict d_fc4, float *restrict m_weight, float *restrict v_weight,
    float *restrict weight)
{
    const gm_vec scale = gm_splat((float)(0.001 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    int64_t lo, hi;
    gm_share(call, 3, &lo, &hi);
    for (int64_t column = lo * 24; column < gm_min_int(hi * 24, 48); column += 24) {
        int64_t row = 0;
        for (; row + 4 <= 10; row += 4)
            fit_P_fc4_weight_tile(4, 3, 8, row, column, add, d_fc4, m_weight, v_weight, weight,
                scale, scale2);
        if (row < 10)
            fit_P_fc4_weight_tile(2, 3, 8, row, column, add, d_fc4, m_weight, v_weight, weight,
                scale, scale2);
    }
    if (lo < hi && hi == 3) {
        const int64_t column = 48;
        int64_t row = 0;
        for (; row + 4 <= 10; row += 4)
            fit_P_fc4_weight_tile(4, 2, 8, row, column, add, d_fc4, m_weight, v_weight, weight,
                scale, scale2);
        if (row < 10)
            fit_P_fc4_weight_tile(2, 2, 8, row, column, add, d_fc4, m_weight, v_weight, weight,
                scale, scale2);
    }
}

/* One training step fit, line 33: 31 kernels in 3 phases, 77 MFLOP; arena 1.2 MB, at least 1.2 MB. */
static void run_fit(vae_deep_t *m, const float *x, gm_call whole)
{
    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_thread_call(whole);
        const unsigned mode = gm_flush_denormals();
        float *const relu = m->arena + 258560;  /* [32,256], phases 0 to 2 */
        float *const h = m->arena + 291328;  /* [32,64], phases 0 to 2 */
        float *const relu2 = m->arena + 301824;  /* [32,20], phases 0 to 1 */
        float *const normal = m->arena + 303744;  /* [32,10], phases 0 to 1 */
        float *const add = m->arena + 304064;  /* [32,10], phases 0 to 2 */
        float *const mul = m->arena + 304384;  /* [32,10], phases 0 to 1 */
        float *const sum = m->arena + 304736;  /* [32,1], phases 0 to 1 */
        float *const relu3 = m->arena + 293376;  /* [32,64], phases 0 to 2 */
        float *const h2 = m->arena + 266752;  /* [32,256], phases 0 to 1 */
        float *const d_fc6 = m->arena + 200704;  /* [32,784], phases 0 to 1 */
        float *const sum2 = m->arena + 304704;  /* [32,1], phases 0 to 1 */
        float *const P_fc6_weight_panels = m->arena + 0;  /* [200704], phases 0 to 1 */
        float *const P_fc5_weight_panels = m->arena + 225792;  /* [16384], phases 0 to 1 */
        float *const P_fc4_weight_panels = m->arena + 300800;  /* [1024], phases 0 to 1 */
        float *const Q_fc3_weight_panels = m->arena + 299520;  /* [1280], phases 0 to 1 */
        float *const Q_fc2_weight_panels = m->arena + 242176;  /* [16384], phases 0 to 1 */
        float *const error = m->arena + 304768;  /* [], phases 1 to 2 */
        float *const kl = m->arena + 304784;  /* [], phases 1 to 2 */
        float *const loss = m->arena + 304800;  /* [], phases 1 to 2 */
        float *const d_fc5 = m->arena + 274944;  /* [32,256], phases 1 to 2 */
        float *const d_fc4 = m->arena + 295424;  /* [32,64], phases 1 to 2 */
        float *const d_mu = m->arena + 302464;  /* [32,10] of [32,20], phase 1 */
        float *const d_sigma = m->arena + 302474;  /* [32,10] of [32,20], phase 1 */
        float *const concat = m->arena + 302464;  /* [32,20], phase 1 */
        float *const d_fc3 = m->arena + 303104;  /* [32,20], phases 1 to 2 */
        float *const d_fc2 = m->arena + 297472;  /* [32,64], phases 1 to 2 */
        float *const d_fc1 = m->arena + 283136;  /* [32,256], phases 1 to 2 */

        product_relu(&call, x, m->Q_fc1_weight, m->Q_fc1_bias, relu, 784, 256, 240);
        gm_tick(&call, 0);
        product_h(&call, relu, m->Q_fc2_weight, m->Q_fc2_bias, h, 256, 64, 48);
        gm_tick(&call, 1);
        fit_fc3(&call, h, m->Q_fc3_weight, m->Q_fc3_bias, relu2);
        gm_tick(&call, 2);
        fit_normal(&call, relu2, normal, add, mul, sum);
        gm_tick(&call, 3);
        product_relu(&call, add, m->P_fc4_weight, m->P_fc4_bias, relu3, 10, 64, 48);
        gm_tick(&call, 4);
        product_h(&call, relu3, m->P_fc5_weight, m->P_fc5_bias, h2, 64, 256, 240);
        gm_tick(&call, 5);
        fit_d_fc6(&call, h2, x, m->P_fc6_weight, m->P_fc6_bias, d_fc6, sum2);
        gm_tick(&call, 6);
        pack_weight_panels(&call, m->P_fc6_weight, P_fc6_weight_panels, 784, 32, 256, 240);
        gm_tick(&call, 7);
        pack_weight_panels(&call, m->P_fc5_weight, P_fc5_weight_panels, 256, 8, 64, 48);
        gm_tick(&call, 8);
        fit_P_fc4_weight_panels(&call, m->P_fc4_weight, P_fc4_weight_panels);
        gm_tick(&call, 9);
        pack_weight_panels(&call, m->Q_fc3_weight, Q_fc3_weight_panels, 20, 8, 64, 48);
        gm_tick(&call, 10);
        pack_weight_panels(&call, m->Q_fc2_weight, Q_fc2_weight_panels, 64, 32, 256, 240);
        gm_meet(&call, 11);
        fit_error(&call, sum2, sum, error, kl, loss);
        gm_tick(&call, 12);
        columns_bias(&call, d_fc6, m->fit_m_P_fc6_bias, m->fit_v_P_fc6_bias, m->P_fc6_bias, 49,
            784);
        gm_tick(&call, 13);
        product_mul(&call, d_fc6, P_fc6_weight_panels, h2, d_fc5, 784, 256, 240);
        gm_tick(&call, 14);
        product_mul(&call, d_fc5, P_fc5_weight_panels, relu3, d_fc4, 256, 64, 48);
        gm_tick(&call, 15);
        fit_d_mu(&call, d_fc4, P_fc4_weight_panels, relu2, mul, normal, d_mu, d_sigma);
        gm_tick(&call, 16);
        fit_d_fc3(&call, concat, relu2, d_fc3);
        gm_tick(&call, 17);
        product_mul(&call, d_fc3, Q_fc3_weight_panels, h, d_fc2, 20, 64, 48);
        gm_tick(&call, 18);
        product_mul(&call, d_fc2, Q_fc2_weight_panels, relu, d_fc1, 64, 256, 240);
        gm_tick(&call, 19);
        product_weight(&call, h2, d_fc6, m->fit_m_P_fc6_weight, m->fit_v_P_fc6_weight,
            m->P_fc6_weight, 784, 256, 64, 768);
        gm_meet(&call, 20);
        columns_bias2(&call, d_fc5, m->fit_m_P_fc5_bias, m->fit_v_P_fc5_bias, m->P_fc5_bias, 16,
            256);
        gm_tick(&call, 21);
        columns_bias2(&call, d_fc4, m->fit_m_P_fc4_bias, m->fit_v_P_fc4_bias, m->P_fc4_bias, 4,
            64);
        gm_tick(&call, 22);
        fit_Q_fc3_bias(&call, d_fc3, m->fit_m_Q_fc3_bias, m->fit_v_Q_fc3_bias, m->Q_fc3_bias);
        gm_tick(&call, 23);
        columns_bias(&call, d_fc2, m->fit_m_Q_fc2_bias, m->fit_v_Q_fc2_bias, m->Q_fc2_bias, 4,
            64);
        gm_tick(&call, 24);
        columns_bias(&call, d_fc1, m->fit_m_Q_fc1_bias, m->fit_v_Q_fc1_bias, m->Q_fc1_bias, 16,
            256);
        gm_tick(&call, 25);
        product_weight(&call, x, d_fc1, m->fit_m_Q_fc1_weight, m->fit_v_Q_fc1_weight,
            m->Q_fc1_weight, 256, 784, 196, 240);
        gm_tick(&call, 26);
        product_weight(&call, relu, d_fc2, m->fit_m_Q_fc2_weight, m->fit_v_Q_fc2_weight,
            m->Q_fc2_weight, 64, 256, 64, 48);
        gm_tick(&call, 27);
        fit_Q_fc3_weight(&call, h, d_fc3, m->fit_m_Q_fc3_weight, m->fit_v_Q_fc3_weight,
            m->Q_fc3_weight);
        gm_tick(&call, 28);
        fit_P_fc4_weight(&call, add, d_fc4, m->fit_m_P_fc4_weight, m->fit_v_P_fc4_weight,
            m->P_fc4_weight);
        gm_tick(&call, 29);
        product_weight(&call, relu3, d_fc5, m->fit_m_P_fc5_weight, m->fit_v_P_fc5_weight,
            m->P_fc5_weight, 256, 64, 16, 240);
        gm_tick(&call, 30);
        gm_restore_denormals(mode);
    }
}

/* vae_deep.gm:36   kl = mean(divergence(q)) / pixels
   [32,10] summed along rows; fused: mul, add, log, sub, select; 3.3 KFLOP, 4.0 KB */
GM_KERNEL void fit_add(const gm_call *call, const float *restrict relu, float *restrict add,
    float *restrict select)
{
    int64_t lo, hi;
    gm_share(call, 4, &lo, &hi);
    for (int64_t i = lo * 8; i < hi * 8; i++) {
        gm_lanes sum_lanes = gm_lanes_splat(0.0f);
        for (int64_t j = 0; j < 10; j += GM_LANES) {
            const int n = (int)gm_min_int(GM_LANES, 10 - j);
            const gm_vec mu = gm_load_part(relu + i * 20 + j, n);
            const gm_vec sigma = gm_load_part(relu + i * 20 + j + 10, n);
            const gm_vec normal = gm_random_normal(call->seed, 0, call->step, (uint64_t)(i * 10 + j), 1);
            const gm_vec mul = sigma * sigma;
            gm_store_part(add + i * 10 + j, mu + sigma * normal, n);
            sum_lanes.part[j / GM_LANES] = sum_lanes.part[j / GM_LANES] + gm_select(gm_first(n), mu * mu + mul - gm_log(mul + 1e-08f) + -1.0f, gm_zero());
        }
        const float sum = gm_lanes_sum(sum_lanes);
        const gm_vec select2 = gm_select(gm_splat(i < call->rows ? 1.0f : 0.0f), gm_splat(sum) * 0.5f, gm_splat(0.0f));
        select[i] = (select2)[0];
    }
}

/* vae_deep.gm:25   return h |> fc6: linear(pixels) |> sigmoid |> reshape(28, 28, 1)
   [32,256] x [256,784], tiles of 4 x 24; fused: add, sigmoid, sub, mul, select; 13 MFLOP, 939 KB */
GM_INLINE void fit_fc6_tile(int rows, int vectors, int last, int64_t row, int64_t column,
    const gm_call *call, const float *restrict h, const float *restrict x,
    const float *restrict weight, const float *restrict bias, gm_lanes *sum2_lanes)
{
    gm_vec c[12];
    tile(rows, vectors, last, c, h + row * 256, 256, 1,
         weight + column, 784, 256);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            const gm_vec fc6 = c[r * vectors + v] + gm_load(bias + j);
            const gm_vec sub = gm_sigmoid(fc6) - gm_load(x + i * 784 + j);
            const gm_vec select = gm_select(gm_splat(i < call->rows ? 1.0f : 0.0f), sub * sub, gm_splat(0.0f));
            sum2_lanes[r].part[j / GM_LANES % GM_PARTS] = sum2_lanes[r].part[j / GM_LANES % GM_PARTS] + select;
        }
}

GM_KERNEL void fit_fc6(const gm_call *call, const float *restrict h, const float *restrict x,
    const float *restrict weight, const float *restrict bias, float *restrict sum)
{
    int64_t lo, hi;
    gm_share(call, 4, &lo, &hi);
    const int64_t first = lo * 8, end = hi * 8;
    for (int64_t chunk = first; chunk < end; chunk += 64) {
        const int64_t stop = gm_min_int(chunk + 64, end);
        gm_lanes sum2_lanes[64];
        for (int r = 0; r < 64; r++) {
            sum2_lanes[r] = gm_lanes_splat(0.0f);
        }
        for (int64_t column = 0; column < 768; column += 24) {
            for (int64_t row = chunk; row < stop; row += 4)
                fit_fc6_tile(4, 3, 8, row, column, call, h, x, weight, bias,
                    sum2_lanes + (row - chunk));
        }
        {
            const int64_t column = 768;
            for (int64_t row = chunk; row < stop; row += 4)
                fit_fc6_tile(4, 2, 8, row, column, call, h, x, weight, bias,
                    sum2_lanes + (row - chunk));
        }
        for (int64_t i = chunk; i < stop; i++) {
            const float sum2 = gm_lanes_sum(sum2_lanes[i - chunk]);
            sum[i] = (gm_splat(sum2))[0];
        }
    }
}

/* vae_deep.gm:37   minimize error + kl
   [32] summed along rows; fused: mul, div, add; 101 FLOP, 268 B */
GM_KERNEL void fit_error2(const gm_call *call, const float *restrict sum,
    const float *restrict select, float *restrict error, float *restrict kl, float *restrict loss)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    if (lo < hi) {
        gm_lanes sum2_lanes = gm_lanes_splat(0.0f);
        gm_lanes sum3_lanes = gm_lanes_splat(0.0f);
        gm_lanes sum4_lanes = gm_lanes_splat(0.0f);
        for (int64_t j16 = 0; j16 < 32; j16 += 16) {
            for (int part = 0; part < GM_PARTS; part++) {
                const int64_t j = j16 + part * GM_LANES;
                sum2_lanes.part[part] = sum2_lanes.part[part] + gm_first((int)(call->rows - (j)));
                sum3_lanes.part[part] = sum3_lanes.part[part] + gm_load(sum + j);
                sum4_lanes.part[part] = sum4_lanes.part[part] + gm_load(select + j);
            }
        }
        const float sum2 = gm_lanes_sum(sum2_lanes);
        const float sum3 = gm_lanes_sum(sum3_lanes);
        const float sum4 = gm_lanes_sum(sum4_lanes);
        const gm_vec error2 = gm_splat(sum3) / (gm_splat(sum2) * 784.0f);
        const gm_vec kl2 = gm_splat(sum4) / gm_splat(sum2) / 784.0f;
        error[0] = (error2)[0];
        kl[0] = (kl2)[0];
        loss[0] = (error2 + kl2)[0];
    }
}

/* The test of step fit, line 33: 8 kernels in 2 phases, 28 MFLOP; arena 186 KB, at least 186 KB. */
static void run_test_fit(vae_deep_t *m, const float *x, gm_call whole)
{
    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_thread_call(whole);
        const unsigned mode = gm_flush_denormals();
        float *const relu = m->arena + 25088;  /* [32,256], phase 0 */
        float *const h = m->arena + 41472;  /* [32,64], phase 0 */
        float *const relu2 = m->arena + 45568;  /* [32,20], phase 0 */
        float *const add = m->arena + 46208;  /* [32,10], phase 0 */
        float *const select = m->arena + 46560;  /* [32], phases 0 to 1 */
        float *const relu3 = m->arena + 43520;  /* [32,64], phase 0 */
        float *const h2 = m->arena + 33280;  /* [32,256], phase 0 */
        float *const sum = m->arena + 46528;  /* [32,1], phases 0 to 1 */
        float *const error = m->arena + 25088;  /* [], phase 1 */
        float *const kl = m->arena + 25104;  /* [], phase 1 */
        float *const loss = m->arena + 25120;  /* [], phase 1 */

        product_relu(&call, x, m->Q_fc1_weight, m->Q_fc1_bias, relu, 784, 256, 240);
        product_h(&call, relu, m->Q_fc2_weight, m->Q_fc2_bias, h, 256, 64, 48);
        fit_fc3(&call, h, m->Q_fc3_weight, m->Q_fc3_bias, relu2);
        fit_add(&call, relu2, add, select);
        product_relu(&call, add, m->P_fc4_weight, m->P_fc4_bias, relu3, 10, 64, 48);
        product_h(&call, relu3, m->P_fc5_weight, m->P_fc5_bias, h2, 64, 256, 240);
        fit_fc6(&call, h2, x, m->P_fc6_weight, m->P_fc6_bias, sum);
        #pragma omp barrier
        fit_error2(&call, sum, select, error, kl, loss);
        gm_restore_denormals(mode);
    }
}

/* vae_deep.gm:42   sample generate(n) { return P(draw normal[n, code]) }
   [64,10] element by element; 0 FLOP, 2.6 KB */
GM_KERNEL void generate_normal(const gm_call *call, float *restrict normal)
{
    int64_t lo, hi;
    gm_share(call, gm_row_units(call, 8, 8), &lo, &hi);
    for (int64_t i = lo * 8; i < hi * 8; i++) {
        int64_t j = 0;
        for (; j + GM_LANES <= 10; j += GM_LANES) {
            const gm_vec normal2 = gm_random_normal(call->seed, 0, call->step, (uint64_t)(call->row * 10 + i * 10 + j), 1);
            gm_store(normal + i * 10 + j, normal2);
        }
        if (j < 10) {
            const int n = (int)gm_min_int(GM_LANES, 10 - j);
            const gm_vec normal2 = gm_random_normal(call->seed, 0, call->step, (uint64_t)(call->row * 10 + i * 10 + j), 1);
            gm_store_part(normal + i * 10 + j, normal2, n);
        }
    }
}

/* vae_deep.gm:24   h = z |> fc4: linear(64) |> relu |> fc5: linear(256) |> relu
   [64,10] x [10,64], tiles of 4 x 24; fused: add, relu; 90 KFLOP, 22 KB
   and 4 more, of several sizes */
GM_INLINE void product_relu2_tile(int rows, int vectors, int last, int64_t row, int64_t column,
    const float *restrict normal, const float *restrict weight, const float *restrict bias,
    float *restrict relu, int64_t stride, int64_t stride2)
{
    gm_vec c[12];
    tile(rows, vectors, last, c, normal + row * stride, stride, 1,
         weight + column, stride2, stride);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            const gm_vec fc4 = c[r * vectors + v] + gm_load(bias + j);
            gm_store(relu + i * stride2 + j, gm_max(fc4, gm_zero()));
        }
}

GM_KERNEL void product_relu2(const gm_call *call, const float *restrict normal,
    const float *restrict weight, const float *restrict bias, float *restrict relu, int64_t stride,
    int64_t stride2, int64_t columns)
{
    int64_t lo, hi;
    gm_share(call, gm_row_units(call, 8, 8), &lo, &hi);
    const int64_t first = lo * 8, end = hi * 8;
    for (int64_t column = 0; column < columns; column += 24) {
        for (int64_t row = first; row < end; row += 4)
            product_relu2_tile(4, 3, 8, row, column, normal, weight, bias, relu, stride,
                stride2);
    }
    {
        const int64_t column = columns;
        for (int64_t row = first; row < end; row += 4)
            product_relu2_tile(4, 2, 8, row, column, normal, weight, bias, relu, stride,
                stride2);
    }
}

/* vae_deep.gm:24   h = z |> fc4: linear(64) |> relu |> fc5: linear(256) |> relu
   [64,64] x [64,256], tiles of 4 x 24; fused: add, relu; 2.1 MFLOP, 148 KB
   and 4 more, of several sizes */
GM_INLINE void product_h2_tile(int rows, int vectors, int last, int64_t row, int64_t column,
    const float *restrict relu, const float *restrict weight, const float *restrict bias,
    float *restrict h, int64_t stride, int64_t stride2)
{
    gm_vec c[12];
    tile(rows, vectors, last, c, relu + row * stride, stride, 1,
         weight + column, stride2, stride);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            const gm_vec fc5 = c[r * vectors + v] + gm_load(bias + j);
            const gm_vec h2 = gm_max(fc5, gm_zero());
            gm_store(h + i * stride2 + j, h2);
        }
}

GM_KERNEL void product_h2(const gm_call *call, const float *restrict relu,
    const float *restrict weight, const float *restrict bias, float *restrict h, int64_t stride,
    int64_t stride2, int64_t columns)
{
    int64_t lo, hi;
    gm_share(call, gm_row_units(call, 8, 8), &lo, &hi);
    const int64_t first = lo * 8, end = hi * 8;
    for (int64_t column = 0; column < columns; column += 24) {
        for (int64_t row = first; row < end; row += 4)
            product_h2_tile(4, 3, 8, row, column, relu, weight, bias, h, stride, stride2);
    }
    {
        const int64_t column = columns;
        for (int64_t row = first; row < end; row += 4)
            product_h2_tile(4, 2, 8, row, column, relu, weight, bias, h, stride, stride2);
    }
}

/* vae_deep.gm:25   return h |> fc6: linear(pixels) |> sigmoid |> reshape(28, 28, 1)
   [64,256] x [256,784], tiles of 4 x 24; fused: add, sigmoid; 26 MFLOP, 1.1 MB */
GM_INLINE void generate_image_tile(int rows, int vectors, int last, int64_t row, int64_t column,
    const float *restrict h, const float *restrict weight, const float *restrict bias,
    float *restrict image)
{
    gm_vec c[12];
    tile(rows, vectors, last, c, h + row * 256, 256, 1,
         weight + column, 784, 256);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            const gm_vec fc6 = c[r * vectors + v] + gm_load(bias + j);
            gm_store(image + i * 784 + j, gm_sigmoid(fc6));
        }
}

GM_KERNEL void generate_image(const gm_call *call, const float *restrict h,
    const float *restrict weight, const float *restrict bias, float *restrict image)
{
    int64_t lo, hi;
    gm_share(call, gm_row_units(call, 8, 8), &lo, &hi);
    const int64_t first = lo * 8, end = hi * 8;
    for (int64_t column = 0; column < 768; column += 24) {
        for (int64_t row = first; row < end; row += 4)
            generate_image_tile(4, 3, 8, row, column, h, weight, bias, image);
    }
    {
        const int64_t column = 768;
        for (int64_t row = first; row < end; row += 4)
            generate_image_tile(4, 2, 8, row, column, h, weight, bias, image);
    }
}

/* Entry point generate, line 42: 4 kernels in 1 phases, 28 MFLOP; arena 285 KB, at least 285 KB. */
static void run_generate(vae_deep_t *m, gm_call whole)
{
    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_thread_call(whole);
        const unsigned mode = gm_flush_denormals();
        float *const normal = m->arena + 70656;  /* [64,10], phase 0 */
        float *const relu = m->arena + 66560;  /* [64,64], phase 0 */
        float *const h = m->arena + 50176;  /* [64,256], phase 0 */
        float *const image = m->arena + 0;  /* [64,784], phase 0 */

        generate_normal(&call, normal);
        product_relu2(&call, normal, m->P_fc4_weight, m->P_fc4_bias, relu, 10, 64, 48);
        product_h2(&call, relu, m->P_fc5_weight, m->P_fc5_bias, h, 64, 256, 240);
        generate_image(&call, h, m->P_fc6_weight, m->P_fc6_bias, image);
        gm_restore_denormals(mode);
    }
}

/* vae_deep.gm:19   mu, sigma = split(h |> fc3: linear(2 * code) |> relu, 2)
   [64,64] x [64,20], tiles of 4 x 24; 164 KFLOP, 27 KB */
GM_INLINE void reconstruct_contract_tile(int rows, int vectors, int last, int64_t row,
    int64_t column, const float *restrict h, const float *restrict weight, float *restrict contract)
{
    gm_vec c[12];
    tile(rows, vectors, last, c, h + row * 64, 64, 1,
         weight + column, 20, 64);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            const int n = v + 1 < vectors ? GM_LANES : last;
            gm_store_part(contract + i * 20 + j, c[r * vectors + v], n);
        }
}

GM_KERNEL void reconstruct_contract(const gm_call *call, const float *restrict h,
    const float *restrict weight, float *restrict contract)
{
    int64_t lo, hi;
    gm_share(call, gm_row_units(call, 8, 8), &lo, &hi);
    const int64_t first = lo * 8, end = hi * 8;
    {
        const int64_t column = 0;
        for (int64_t row = first; row < end; row += 4)
            reconstruct_contract_tile(4, 3, 4, row, column, h, weight, contract);
    }
}

/* vae_deep.gm:19   mu, sigma = split(h |> fc3: linear(2 * code) |> relu, 2)
   [64,10] element by element; fused: add, relu; 1.3 KFLOP, 7.8 KB */
GM_KERNEL void reconstruct_mu(const gm_call *call, const float *restrict contract,
    const float *restrict bias, float *restrict mu)
{
    int64_t lo, hi;
    gm_share(call, gm_row_units(call, 8, 8), &lo, &hi);
    for (int64_t i = lo * 8; i < hi * 8; i++) {
        int64_t j = 0;
        for (; j + GM_LANES <= 10; j += GM_LANES) {
            const gm_vec fc3 = gm_load(contract + i * 20 + j) + gm_load(bias + j);
            const gm_vec mu2 = gm_max(fc3, gm_zero());
            gm_store(mu + i * 10 + j, mu2);
        }
        if (j < 10) {
            const int n = (int)gm_min_int(GM_LANES, 10 - j);
            const gm_vec fc3 = gm_load_part(contract + i * 20 + j, n) + gm_load_part(bias + j, n);
            const gm_vec mu2 = gm_max(fc3, gm_zero());
            gm_store_part(mu + i * 10 + j, mu2, n);
        }
    }
}

/* Entry point reconstruct, line 45: 7 kernels in 1 phases, 56 MFLOP; arena 573 KB, at least 573
   KB. */
static void run_reconstruct(vae_deep_t *m, const float *x, gm_call whole)
{
    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_thread_call(whole);
        const unsigned mode = gm_flush_denormals();
        float *const relu = m->arena + 100352;  /* [64,256], phase 0 */
        float *const h = m->arena + 133120;  /* [64,64], phase 0 */
        float *const contract = m->arena + 141312;  /* [64,20], phase 0 */
        float *const mu = m->arena + 142592;  /* [64,10], phase 0 */
        float *const relu2 = m->arena + 137216;  /* [64,64], phase 0 */
        float *const h2 = m->arena + 116736;  /* [64,256], phase 0 */
        float *const image = m->arena + 0;  /* [64,784], phase 0 */

        product_relu2(&call, x, m->Q_fc1_weight, m->Q_fc1_bias, relu, 784, 256, 240);
        product_h2(&call, relu, m->Q_fc2_weight, m->Q_fc2_bias, h, 256, 64, 48);
        reconstruct_contract(&call, h, m->Q_fc3_weight, contract);
        reconstruct_mu(&call, contract, m->Q_fc3_bias, mu);
        product_relu2(&call, mu, m->P_fc4_weight, m->P_fc4_bias, relu2, 10, 64, 48);
        product_h2(&call, relu2, m->P_fc5_weight, m->P_fc5_bias, h2, 64, 256, 240);
        generate_image(&call, h2, m->P_fc6_weight, m->P_fc6_bias, image);
        gm_restore_denormals(mode);
    }
}

/* vae_deep.gm:19   mu, sigma = split(h |> fc3: linear(2 * code) |> relu, 2)
   [64,64] x [64,20], tiles of 4 x 24; fused: add, relu; 166 KFLOP, 27 KB */
GM_INLINE void encode_fc3_tile(int rows, int vectors, int last, int64_t row, int64_t column,
    const float *restrict h, const float *restrict weight, const float *restrict bias,
    float *restrict relu)
{
    gm_vec c[12];
    tile(rows, vectors, last, c, h + row * 64, 64, 1,
         weight + column, 20, 64);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            const int n = v + 1 < vectors ? GM_LANES : last;
            const gm_vec fc3 = c[r * vectors + v] + gm_load_part(bias + j, n);
            gm_store_part(relu + i * 20 + j, gm_max(fc3, gm_zero()), n);
        }
}

GM_KERNEL void encode_fc3(const gm_call *call, const float *restrict h,
    const float *restrict weight, const float *restrict bias, float *restrict relu)
{
    int64_t lo, hi;
    gm_share(call, gm_row_units(call, 8, 8), &lo, &hi);
    const int64_t first = lo * 8, end = hi * 8;
    {
        const int64_t column = 0;
        for (int64_t row = first; row < end; row += 4)
            encode_fc3_tile(4, 3, 4, row, column, h, weight, bias, relu);
    }
}

/* vae_deep.gm:19   mu, sigma = split(h |> fc3: linear(2 * code) |> relu, 2)
   [64,10] element by element; 0 FLOP, 7.7 KB */
GM_KERNEL void encode_mu(const gm_call *call, const float *restrict relu, float *restrict mu)
{
    int64_t lo, hi;
    gm_share(call, gm_row_units(call, 8, 8), &lo, &hi);
    for (int64_t i = lo * 8; i < hi * 8; i++) {
        int64_t j = 0;
        for (; j + GM_LANES <= 10; j += GM_LANES) {
            gm_store(mu + i * 10 + j, gm_load(relu + i * 20 + j));
        }
        if (j < 10) {
            const int n = (int)gm_min_int(GM_LANES, 10 - j);
            gm_store_part(mu + i * 10 + j, gm_load_part(relu + i * 20 + j, n), n);
        }
    }
}

/* vae_deep.gm:19   mu, sigma = split(h |> fc3: linear(2 * code) |> relu, 2)
   [64,10] element by element; 0 FLOP, 7.7 KB */
GM_KERNEL void encode_sigma(const gm_call *call, const float *restrict relu,
    float *restrict sigma)
{
    int64_t lo, hi;
    gm_share(call, gm_row_units(call, 8, 8), &lo, &hi);
    for (int64_t i = lo * 8; i < hi * 8; i++) {
        int64_t j = 0;
        for (; j + GM_LANES <= 10; j += GM_LANES) {
            gm_store(sigma + i * 10 + j, gm_load(relu + i * 20 + j + 10));
        }
        if (j < 10) {
            const int n = (int)gm_min_int(GM_LANES, 10 - j);
            gm_store_part(sigma + i * 10 + j, gm_load_part(relu + i * 20 + j + 10, n), n);
        }
    }
}

/* Entry point encode, line 17: 5 kernels in 1 phases, 28 MFLOP; arena 293 KB, at least 293 KB. */
static void run_encode(vae_deep_t *m, const float *x, gm_call whole)
{
    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_thread_call(whole);
        const unsigned mode = gm_flush_denormals();
        float *const relu = m->arena + 50176;  /* [64,256], phase 0 */
        float *const h = m->arena + 66560;  /* [64,64], phase 0 */
        float *const relu2 = m->arena + 70656;  /* [64,20], phase 0 */
        float *const mu = m->arena + 71936;  /* [64,10], phase 0 */
        float *const sigma = m->arena + 72576;  /* [64,10], phase 0 */

        product_relu2(&call, x, m->Q_fc1_weight, m->Q_fc1_bias, relu, 784, 256, 240);
        product_h2(&call, relu, m->Q_fc2_weight, m->Q_fc2_bias, h, 256, 64, 48);
        encode_fc3(&call, h, m->Q_fc3_weight, m->Q_fc3_bias, relu2);
        encode_mu(&call, relu2, mu);
        encode_sigma(&call, relu2, sigma);
        gm_restore_denormals(mode);
    }
}

/* Entry point decode, line 23: 3 kernels in 1 phases, 28 MFLOP; arena 285 KB, at least 285 KB. */
static void run_decode(vae_deep_t *m, const float *z, gm_call whole)
{
    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_thread_call(whole);
        const unsigned mode = gm_flush_denormals();
        float *const relu = m->arena + 66560;  /* [64,64], phase 0 */
        float *const h = m->arena + 50176;  /* [64,256], phase 0 */
        float *const image = m->arena + 0;  /* [64,784], phase 0 */

        product_relu2(&call, z, m->P_fc4_weight, m->P_fc4_bias, relu, 10, 64, 48);
        product_h2(&call, relu, m->P_fc5_weight, m->P_fc5_bias, h, 64, 256, 240);
        generate_image(&call, h, m->P_fc6_weight, m->P_fc6_bias, image);
        gm_restore_denormals(mode);
    }
}

static int refuse(vae_deep_t *m, const char *why)
{
    snprintf(m->head.error, sizeof m->head.error, "%s", why);
    return GM_BAD_ARGUMENT;
}

size_t vae_deep_sizeof(void) { return sizeof(vae_deep_t); }

vae_deep_t *vae_deep_init(void *memory, uint64_t seed)
{
    vae_deep_t *m = memory;
    if (!memory || (uintptr_t)memory % 64 != 0)
        return NULL;
    memset(m, 0, offsetof(vae_deep_t, arena));    /* kernels write what they read of the rest */
    m->head.seed = seed;
    run_init(m, (gm_call){ .seed = seed });
    return m;
}

const char *vae_deep_error(const vae_deep_t *m) { return m->head.error; }
int vae_deep_load(vae_deep_t *m, const char *path) { return gm_read_checkpoint(&vae_deep_model, &m->head, path, false); }
int vae_deep_save(vae_deep_t *m, const char *path) { return gm_write_checkpoint(&vae_deep_model, &m->head, path, false); }

int vae_deep_fit(vae_deep_t *m, const float *x, int n, vae_deep_fit_report *report)
{
    if (!x)
        return refuse(m, "vae_deep_fit: an array is NULL");
    if (n != 32)
        return refuse(m, "vae_deep_fit: n must be exactly 32");
    m->head.step++;
    run_fit(m, x, (gm_call){ .seed = m->head.seed, .step = m->head.step, .rows = n, .watch = m->head.watch });
    if (report) {
        report->loss = *(m->arena + 304800);
        report->error = *(m->arena + 304768);
        report->kl = *(m->arena + 304784);
    }
    return 0;
}

int vae_deep_test_fit(vae_deep_t *m, const float *x, int n, vae_deep_fit_report *report)
{
    if (!x)
        return refuse(m, "vae_deep_test_fit: an array is NULL");
    if (n < 1 || n > 32)
        return refuse(m, "vae_deep_test_fit: n must be 1 to 32");
    if (n < 32) {
        float *x_rows = (float *)(m->arena + 0);
        memset(x_rows, 0, 25088 * sizeof *x_rows);
        memcpy(x_rows, x, (size_t)n * 784 * sizeof *x_rows);
        x = x_rows;
    }
    run_test_fit(m, x, (gm_call){ .seed = m->head.seed, .step = m->head.step, .rows = n });
    if (report) {
        report->loss = *(m->arena + 25120);
        report->error = *(m->arena + 25088);
        report->kl = *(m->arena + 25104);
    }
    return 0;
}

int vae_deep_generate(vae_deep_t *m, uint64_t seed, int n, float *image)
{
    if (!image)
        return refuse(m, "vae_deep_generate: an array is NULL");
    if (n < 0)
        return refuse(m, "vae_deep_generate: n must be 0 or more");
    for (int row = 0; row < n; row += 64) {
        const int rows = n - row < 64 ? n - row : 64;
        run_generate(m, (gm_call){ .seed = seed, .row = row, .rows = rows });
        memcpy(image + (size_t)row * 784, m->arena + 0, (size_t)rows * 784 * sizeof(float));
    }
    return 0;
}

int vae_deep_reconstruct(vae_deep_t *m, uint64_t seed, const float *x, int n, float *image)
{
    if (!x || !image)
        return refuse(m, "vae_deep_reconstruct: an array is NULL");
    if (n < 0)
        return refuse(m, "vae_deep_reconstruct: n must be 0 or more");
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

int vae_deep_encode(vae_deep_t *m, const float *x, int n, float *mean, float *sd)
{
    if (!x || !mean || !sd)
        return refuse(m, "vae_deep_encode: an array is NULL");
    if (n < 0)
        return refuse(m, "vae_deep_encode: n must be 0 or more");
    for (int row = 0; row < n; row += 64) {
        const int rows = n - row < 64 ? n - row : 64;
        if (rows < 64) {
            float *x_rows = (float *)(m->arena + 0);
            memset(x_rows, 0, 50176 * sizeof *x_rows);
            memcpy(x_rows, x, (size_t)rows * 784 * sizeof *x_rows);
            x = x_rows;
        }
        run_encode(m, x, (gm_call){ .seed = 0, .row = row, .rows = rows });
        memcpy(mean + (size_t)row * 10, m->arena + 71936, (size_t)rows * 10 * sizeof(float));
        memcpy(sd + (size_t)row * 10, m->arena + 72576, (size_t)rows * 10 * sizeof(float));
        x += 50176;
    }
    return 0;
}

int vae_deep_decode(vae_deep_t *m, const float *z, int n, float *image)
{
    if (!z || !image)
        return refuse(m, "vae_deep_decode: an array is NULL");
    if (n < 0)
        return refuse(m, "vae_deep_decode: n must be 0 or more");
    for (int row = 0; row < n; row += 64) {
        const int rows = n - row < 64 ? n - row : 64;
        if (rows < 64) {
            float *z_rows = (float *)(m->arena + 70656);
            memset(z_rows, 0, 640 * sizeof *z_rows);
            memcpy(z_rows, z, (size_t)rows * 10 * sizeof *z_rows);
            z = z_rows;
        }
        run_decode(m, z, (gm_call){ .seed = 0, .row = row, .rows = rows });
        memcpy(image + (size_t)row * 784, m->arena + 0, (size_t)rows * 784 * sizeof(float));
        z += 640;
    }
    return 0;
}

static const gm_tensor tensors[] = {
    { "Q.fc1.weight", GM_PARAM, 2, { 256, 784 }, { 1, 0 }, offsetof(vae_deep_t, Q_fc1_weight) },
    { "Q.fc1.bias", GM_PARAM, 1, { 256 }, { 0 }, offsetof(vae_deep_t, Q_fc1_bias) },
    { "Q.fc2.weight", GM_PARAM, 2, { 64, 256 }, { 1, 0 }, offsetof(vae_deep_t, Q_fc2_weight) },
    { "Q.fc2.bias", GM_PARAM, 1, { 64 }, { 0 }, offsetof(vae_deep_t, Q_fc2_bias) },
    { "Q.fc3.weight", GM_PARAM, 2, { 20, 64 }, { 1, 0 }, offsetof(vae_deep_t, Q_fc3_weight) },
    { "Q.fc3.bias", GM_PARAM, 1, { 20 }, { 0 }, offsetof(vae_deep_t, Q_fc3_bias) },
    { "P.fc4.weight", GM_PARAM, 2, { 64, 10 }, { 1, 0 }, offsetof(vae_deep_t, P_fc4_weight) },
    { "P.fc4.bias", GM_PARAM, 1, { 64 }, { 0 }, offsetof(vae_deep_t, P_fc4_bias) },
    { "P.fc5.weight", GM_PARAM, 2, { 256, 64 }, { 1, 0 }, offsetof(vae_deep_t, P_fc5_weight) },
    { "P.fc5.bias", GM_PARAM, 1, { 256 }, { 0 }, offsetof(vae_deep_t, P_fc5_bias) },
    { "P.fc6.weight", GM_PARAM, 2, { 784, 256 }, { 1, 0 }, offsetof(vae_deep_t, P_fc6_weight) },
    { "P.fc6.bias", GM_PARAM, 1, { 784 }, { 0 }, offsetof(vae_deep_t, P_fc6_bias) },
    { "fit.m.Q.fc1.weight", GM_STATE, 2, { 256, 784 }, { 1, 0 }, offsetof(vae_deep_t, fit_m_Q_fc1_weight) },
    { "fit.v.Q.fc1.weight", GM_STATE, 2, { 256, 784 }, { 1, 0 }, offsetof(vae_deep_t, fit_v_Q_fc1_weight) },
    { "fit.m.Q.fc1.bias", GM_STATE, 1, { 256 }, { 0 }, offsetof(vae_deep_t, fit_m_Q_fc1_bias) },
    { "fit.v.Q.fc1.bias", GM_STATE, 1, { 256 }, { 0 }, offsetof(vae_deep_t, fit_v_Q_fc1_bias) },
    { "fit.m.Q.fc2.weight", GM_STATE, 2, { 64, 256 }, { 1, 0 }, offsetof(vae_deep_t, fit_m_Q_fc2_weight) },
    { "fit.v.Q.fc2.weight", GM_STATE, 2, { 64, 256 }, { 1, 0 }, offsetof(vae_deep_t, fit_v_Q_fc2_weight) },
    { "fit.m.Q.fc2.bias", GM_STATE, 1, { 64 }, { 0 }, offsetof(vae_deep_t, fit_m_Q_fc2_bias) },
    { "fit.v.Q.fc2.bias", GM_STATE, 1, { 64 }, { 0 }, offsetof(vae_deep_t, fit_v_Q_fc2_bias) },
    { "fit.m.Q.fc3.weight", GM_STATE, 2, { 20, 64 }, { 1, 0 }, offsetof(vae_deep_t, fit_m_Q_fc3_weight) },
    { "fit.v.Q.fc3.weight", GM_STATE, 2, { 20, 64 }, { 1, 0 }, offsetof(vae_deep_t, fit_v_Q_fc3_weight) },
    { "fit.m.Q.fc3.bias", GM_STATE, 1, { 20 }, { 0 }, offsetof(vae_deep_t, fit_m_Q_fc3_bias) },
    { "fit.v.Q.fc3.bias", GM_STATE, 1, { 20 }, { 0 }, offsetof(vae_deep_t, fit_v_Q_fc3_bias) },
    { "fit.m.P.fc4.weight", GM_STATE, 2, { 64, 10 }, { 1, 0 }, offsetof(vae_deep_t, fit_m_P_fc4_weight) },
    { "fit.v.P.fc4.weight", GM_STATE, 2, { 64, 10 }, { 1, 0 }, offsetof(vae_deep_t, fit_v_P_fc4_weight) },
    { "fit.m.P.fc4.bias", GM_STATE, 1, { 64 }, { 0 }, offsetof(vae_deep_t, fit_m_P_fc4_bias) },
    { "fit.v.P.fc4.bias", GM_STATE, 1, { 64 }, { 0 }, offsetof(vae_deep_t, fit_v_P_fc4_bias) },
    { "fit.m.P.fc5.weight", GM_STATE, 2, { 256, 64 }, { 1, 0 }, offsetof(vae_deep_t, fit_m_P_fc5_weight) },
    { "fit.v.P.fc5.weight", GM_STATE, 2, { 256, 64 }, { 1, 0 }, offsetof(vae_deep_t, fit_v_P_fc5_weight) },
    { "fit.m.P.fc5.bias", GM_STATE, 1, { 256 }, { 0 }, offsetof(vae_deep_t, fit_m_P_fc5_bias) },
    { "fit.v.P.fc5.bias", GM_STATE, 1, { 256 }, { 0 }, offsetof(vae_deep_t, fit_v_P_fc5_bias) },
    { "fit.m.P.fc6.weight", GM_STATE, 2, { 784, 256 }, { 1, 0 }, offsetof(vae_deep_t, fit_m_P_fc6_weight) },
    { "fit.v.P.fc6.weight", GM_STATE, 2, { 784, 256 }, { 1, 0 }, offsetof(vae_deep_t, fit_v_P_fc6_weight) },
    { "fit.m.P.fc6.bias", GM_STATE, 1, { 784 }, { 0 }, offsetof(vae_deep_t, fit_m_P_fc6_bias) },
    { "fit.v.P.fc6.bias", GM_STATE, 1, { 784 }, { 0 }, offsetof(vae_deep_t, fit_v_P_fc6_bias) },
};

GM_API gm_reader gm_read_idx;

static const gm_field fields[] = {
    { .name = "x", .type = GM_F32, .rank = 3, .dim = { 28, 28, 1 }, .classes = 0, .line = 14,
      .read = gm_read_idx, .train = (const char *const[]){ "train-images-idx3-ubyte", NULL },
      .test = (const char *const[]){ "t10k-images-idx3-ubyte", NULL },
      .scale = 0.003921569f, .shift = 0.0f },
};

static int call_vae_deep_fit(void *m, const void *const *input, int n, float *report)
{
    return vae_deep_fit(m, input[0], n, (vae_deep_fit_report *)report);
}

static int call_vae_deep_test_fit(void *m, const void *const *input, int n, float *report)
{
    return vae_deep_test_fit(m, input[0], n, (vae_deep_fit_report *)report);
}

static const gm_kernel kernels_of_fit[] = {
    { "fit_fc1", 18, 1.286144e+07, 9.3696e+05, 1, (const gm_written[]){
        { "relu", offsetof(vae_deep_t, arena[258560]), 0, 1, 8192, 0 }} },
    { "fit_h", 18, 1052672.0, 106752.0, 1, (const gm_written[]){
        { "h", offsetof(vae_deep_t, arena[291328]), 0, 1, 2048, 0 }} },
    { "fit_fc3", 19, 8.32e+04, 15952.0, 1, (const gm_written[]){
        { "relu", offsetof(vae_deep_t, arena[301824]), 0, 1, 640, 0 }} },
    { "fit_normal", 30, 4.48e+03, 6528.0, 4, (const gm_written[]){
        { "normal", offsetof(vae_deep_t, arena[303744]), 0, 1, 320, 0 },
        { "add", offsetof(vae_deep_t, arena[304064]), 0, 1, 320, 0 },
        { "mul", offsetof(vae_deep_t, arena[304384]), 0, 1, 320, 0 },
        { "sum", offsetof(vae_deep_t, arena[304736]), 0, 1, 32, 0 }} },
    { "fit_fc4", 24, 45056.0, 12288.0, 1, (const gm_written[]){
        { "relu", offsetof(vae_deep_t, arena[293376]), 0, 1, 2048, 0 }} },
    { "fit_h2", 24, 1.06496e+06, 1.0752e+05, 1, (const gm_written[]){
        { "h", offsetof(vae_deep_t, arena[266752]), 0, 1, 8192, 0 }} },
    { "fit_d_fc6", 25, 13070848.0, 1039552.0, 2, (const gm_written[]){
        { "d_fc6", offsetof(vae_deep_t, arena[200704]), 0, 1, 25088, 0 },
        { "sum", offsetof(vae_deep_t, arena[304704]), 0, 1, 32, 0 }} },
    { "fit_P_fc6_weight_panels", 25, 0.0, 1605632.0, 1, (const gm_written[]){
        { "P.fc6.weight_panels", offsetof(vae_deep_t, arena[0]), 0, 1, 200704, 0 }} },
    { "fit_P_fc5_weight_panels", 24, 0.0, 131072.0, 1, (const gm_written[]){
        { "P.fc5.weight_panels", offsetof(vae_deep_t, arena[225792]), 0, 1, 16384, 0 }} },
    { "fit_P_fc4_weight_panels", 24, 0.0, 6656.0, 1, (const gm_written[]){
        { "P.fc4.weight_panels", offsetof(vae_deep_t, arena[300800]), 0, 1, 1024, 0 }} },
    { "fit_Q_fc3_weight_panels", 19, 0.0, 1.024e+04, 1, (const gm_written[]){
        { "Q.fc3.weight_panels", offsetof(vae_deep_t, arena[299520]), 0, 1, 1280, 0 }} },
    { "fit_Q_fc2_weight_panels", 18, 0.0, 131072.0, 1, (const gm_written[]){
        { "Q.fc2.weight_panels", offsetof(vae_deep_t, arena[242176]), 0, 1, 16384, 0 }} },
    { "fit_error", 37, 67.0, 268.0, 3, (const gm_written[]){
        { "error", offsetof(vae_deep_t, arena[304768]), 0, 1, 1, 0 },
        { "kl", offsetof(vae_deep_t, arena[304784]), 0, 1, 1, 0 },
        { "loss", offsetof(vae_deep_t, arena[304800]), 0, 1, 1, 0 }} },
    { "fit_P_fc6_bias", 33, 3.528e+04, 119168.0, 3, (const gm_written[]){
        { "fit.m.P.fc6.bias", offsetof(vae_deep_t, fit_m_P_fc6_bias), 0, 1, 784, 0 },
        { "fit.v.P.fc6.bias", offsetof(vae_deep_t, fit_v_P_fc6_bias), 0, 1, 784, 0 },
        { "P.fc6.bias", offsetof(vae_deep_t, P_fc6_bias), 0, 1, 784, 0 }} },
    { "fit_d_fc5", 25, 1.286144e+07, 968704.0, 1, (const gm_written[]){
        { "d_fc5", offsetof(vae_deep_t, arena[274944]), 0, 1, 8192, 0 }} },
    { "fit_d_fc4", 24, 1052672.0, 114688.0, 1, (const gm_written[]){
        { "d_fc4", offsetof(vae_deep_t, arena[295424]), 0, 1, 2048, 0 }} },
    { "fit_d_mu", 24, 4.224e+04, 19968.0, 2, (const gm_written[]){
        { "d_mu", offsetof(vae_deep_t, arena[302464]), 0, 32, 10, 20 },
        { "d_sigma", offsetof(vae_deep_t, arena[302474]), 0, 32, 10, 20 }} },
    { "fit_d_fc3", 19, 1.28e+03, 7.68e+03, 1, (const gm_written[]){
        { "d_fc3", offsetof(vae_deep_t, arena[303104]), 0, 1, 640, 0 }} },
    { "fit_d_fc2", 19, 86016.0, 24064.0, 1, (const gm_written[]){
        { "d_fc2", offsetof(vae_deep_t, arena[297472]), 0, 1, 2048, 0 }} },
    { "fit_d_fc1", 18, 1.06496e+06, 139264.0, 1, (const gm_written[]){
        { "d_fc1", offsetof(vae_deep_t, arena[283136]), 0, 1, 8192, 0 }} },
    { "fit_P_fc6_weight", 33, 15454208.0, 4950016.0, 3, (const gm_written[]){
        { "fit.m.P.fc6.weight", offsetof(vae_deep_t, fit_m_P_fc6_weight), 0, 1, 200704, 0 },
        { "fit.v.P.fc6.weight", offsetof(vae_deep_t, fit_v_P_fc6_weight), 0, 1, 200704, 0 },
        { "P.fc6.weight", offsetof(vae_deep_t, P_fc6_weight), 0, 1, 200704, 0 }} },
    { "fit_P_fc5_bias", 33, 1.152e+04, 38912.0, 3, (const gm_written[]){
        { "fit.m.P.fc5.bias", offsetof(vae_deep_t, fit_m_P_fc5_bias), 0, 1, 256, 0 },
        { "fit.v.P.fc5.bias", offsetof(vae_deep_t, fit_v_P_fc5_bias), 0, 1, 256, 0 },
        { "P.fc5.bias", offsetof(vae_deep_t, P_fc5_bias), 0, 1, 256, 0 }} },
    { "fit_P_fc4_bias", 33, 2.88e+03, 9728.0, 3, (const gm_written[]){
        { "fit.m.P.fc4.bias", offsetof(vae_deep_t, fit_m_P_fc4_bias), 0, 1, 64, 0 },
        { "fit.v.P.fc4.bias", offsetof(vae_deep_t, fit_v_P_fc4_bias), 0, 1, 64, 0 },
        { "P.fc4.bias", offsetof(vae_deep_t, P_fc4_bias), 0, 1, 64, 0 }} },
    { "fit_Q_fc3_bias", 33, 9e+02, 3.04e+03, 3, (const gm_written[]){
        { "fit.m.Q.fc3.bias", offsetof(vae_deep_t, fit_m_Q_fc3_bias), 0, 1, 20, 0 },
        { "fit.v.Q.fc3.bias", offsetof(vae_deep_t, fit_v_Q_fc3_bias), 0, 1, 20, 0 },
        { "Q.fc3.bias", offsetof(vae_deep_t, Q_fc3_bias), 0, 1, 20, 0 }} },
    { "fit_Q_fc2_bias", 33, 2.88e+03, 9728.0, 3, (const gm_written[]){
        { "fit.m.Q.fc2.bias", offsetof(vae_deep_t, fit_m_Q_fc2_bias), 0, 1, 64, 0 },
        { "fit.v.Q.fc2.bias", offsetof(vae_deep_t, fit_v_Q_fc2_bias), 0, 1, 64, 0 },
        { "Q.fc2.bias", offsetof(vae_deep_t, Q_fc2_bias), 0, 1, 64, 0 }} },
    { "fit_Q_fc1_bias", 33, 1.152e+04, 38912.0, 3, (const gm_written[]){
        { "fit.m.Q.fc1.bias", offsetof(vae_deep_t, fit_m_Q_fc1_bias), 0, 1, 256, 0 },
        { "fit.v.Q.fc1.bias", offsetof(vae_deep_t, fit_v_Q_fc1_bias), 0, 1, 256, 0 },
        { "Q.fc1.bias", offsetof(vae_deep_t, Q_fc1_bias), 0, 1, 256, 0 }} },
    { "fit_Q_fc1_weight", 33, 15454208.0, 4950016.0, 3, (const gm_written[]){
        { "fit.m.Q.fc1.weight", offsetof(vae_deep_t, fit_m_Q_fc1_weight), 0, 1, 200704, 0 },
        { "fit.v.Q.fc1.weight", offsetof(vae_deep_t, fit_v_Q_fc1_weight), 0, 1, 200704, 0 },
        { "Q.fc1.weight", offsetof(vae_deep_t, Q_fc1_weight), 0, 1, 200704, 0 }} },
    { "fit_Q_fc2_weight", 33, 1261568.0, 434176.0, 3, (const gm_written[]){
        { "fit.m.Q.fc2.weight", offsetof(vae_deep_t, fit_m_Q_fc2_weight), 0, 1, 16384, 0 },
        { "fit.v.Q.fc2.weight", offsetof(vae_deep_t, fit_v_Q_fc2_weight), 0, 1, 16384, 0 },
        { "Q.fc2.weight", offsetof(vae_deep_t, Q_fc2_weight), 0, 1, 16384, 0 }} },
    { "fit_Q_fc3_weight", 33, 9.856e+04, 41472.0, 3, (const gm_written[]){
        { "fit.m.Q.fc3.weight", offsetof(vae_deep_t, fit_m_Q_fc3_weight), 0, 1, 1280, 0 },
        { "fit.v.Q.fc3.weight", offsetof(vae_deep_t, fit_v_Q_fc3_weight), 0, 1, 1280, 0 },
        { "Q.fc3.weight", offsetof(vae_deep_t, Q_fc3_weight), 0, 1, 1280, 0 }} },
    { "fit_P_fc4_weight", 33, 4.928e+04, 24832.0, 3, (const gm_written[]){
        { "fit.m.P.fc4.weight", offsetof(vae_deep_t, fit_m_P_fc4_weight), 0, 1, 640, 0 },
        { "fit.v.P.fc4.weight", offsetof(vae_deep_t, fit_v_P_fc4_weight), 0, 1, 640, 0 },
        { "P.fc4.weight", offsetof(vae_deep_t, P_fc4_weight), 0, 1, 640, 0 }} },
    { "fit_P_fc5_weight", 33, 1261568.0, 434176.0, 3, (const gm_written[]){
        { "fit.m.P.fc5.weight", offsetof(vae_deep_t, fit_m_P_fc5_weight), 0, 1, 16384, 0 },
        { "fit.v.P.fc5.weight", offsetof(vae_deep_t, fit_v_P_fc5_weight), 0, 1, 16384, 0 },
        { "P.fc5.weight", offsetof(vae_deep_t, P_fc5_weight), 0, 1, 16384, 0 }} },
};

static const gm_step steps[] = {
    { .name = "fit", .line = 33, .batch = 32, .inputs = 1, .reports = 3,
      .input = { { "x", GM_F32, 3, { 28, 28, 1 }, 0 } },
      .report = { "loss", "error", "kl" },
      .train = call_vae_deep_fit, .test = call_vae_deep_test_fit,
      .kernels = 31, .kernel = kernels_of_fit, .flops = 76935703.0, .arena = 1219264, .arena_least = 1219264 },
};

static int call_vae_deep_generate(void *m, uint64_t seed, int n, const void *const *input, float *const *output)
{
    (void)input;
    return vae_deep_generate(m, seed, n, output[0]);
}

static int call_vae_deep_reconstruct(void *m, uint64_t seed, int n, const void *const *input, float *const *output)
{
    return vae_deep_reconstruct(m, seed, input[0], n, output[0]);
}

static int call_vae_deep_encode(void *m, uint64_t seed, int n, const void *const *input, float *const *output)
{
    (void)seed;
    return vae_deep_encode(m, input[0], n, output[0], output[1]);
}

static int call_vae_deep_decode(void *m, uint64_t seed, int n, const void *const *input, float *const *output)
{
    (void)seed;
    return vae_deep_decode(m, input[0], n, output[0]);
}

static const gm_sampler samplers[] = {
    { .name = "generate", .line = 42, .counted = true, .rows = 64, .inputs = 0, .outputs = 1,
      .input = { { 0 } }, .output = { { "image", GM_F32, 3, { 28, 28, 1 }, -1 } },
      .run = call_vae_deep_generate, .flops = 437664.0 },
    { .name = "reconstruct", .line = 45, .counted = true, .rows = 64, .inputs = 1, .outputs = 1,
      .input = { { "x", GM_F32, 3, { 28, 28, 1 }, 0 } }, .output = { { "image", GM_F32, 3, { 28, 28, 1 }, -1 } },
      .run = call_vae_deep_reconstruct, .flops = 8.7506e+05 },
    { .name = "encode", .line = 17, .counted = true, .rows = 64, .inputs = 1, .outputs = 2,
      .input = { { "x", GM_F32, 3, { 28, 28, 1 }, 0 } }, .output = { { "mean", GM_F32, 1, { 10 }, -1 }, { "sd", GM_F32, 1, { 10 }, -1 } },
      .run = call_vae_deep_encode, .flops = 437416.0 },
    { .name = "decode", .line = 23, .counted = true, .rows = 64, .inputs = 1, .outputs = 1,
      .input = { { "z", GM_F32, 1, { 10 }, -1 } }, .output = { { "image", GM_F32, 3, { 28, 28, 1 }, -1 } },
      .run = call_vae_deep_decode, .flops = 437664.0 },
};

static const gm_run program[] = {
    { GM_RUN_STEP, "fit", 20, GM_EPOCHS },
    { GM_RUN_EVERY, NULL, 1, GM_EPOCHS },
    { GM_RUN_TEST, "fit", 1, GM_STEPS },
    { GM_RUN_KEEP, "best", 1, GM_STEPS },
    { GM_RUN_END, NULL, 0, GM_STEPS },
    { GM_RUN_SAMPLE, "reconstruct", 64, GM_STEPS },
    { GM_RUN_SAMPLE, "generate", 64, GM_STEPS },
};

static void *init_model(void *memory, uint64_t seed) { return vae_deep_init(memory, seed); }

static const gm_model vae_deep_model = {
    .name = "vae_deep", .source = "vae_deep.gm",
    .sha256 = "8704d0b20a80f5600297c99ee2e2f8a897f9079b097dbcbe279fb2a6c2f144fd",
    .target = "avx2", .numeric = "fma", .version = "0.1.0",
    .bytes = sizeof(vae_deep_t), .init = init_model, .parameters = 437540,
    .tensors = 36, .tensor = tensors,
    .fields = 1, .field = fields,
    .steps = 1, .step = steps,
    .samplers = 4, .sampler = samplers,
    .runs = 7, .run = program,
};

int main(int argc, char **argv) { return gm_main(&vae_deep_model, argc, argv); }
