/* ae.c -- from ae.gm by gmc 0.1.0. Do not edit: change ae.gm and compile it again.
   Target avx2, numeric profile fma. SHA-256 of ae.gm:
   309d285239c93bbdb7764357babd8e678d8b304d2d3611521b372e9415df3546.
   This file belongs to whoever compiled it, to use as they like. */
#define GM_TARGET_AVX2
#include <gm.h>
#include <vec.h>
#include <vmath.h>
#include <scalar.h>
#include <random.h>
#include <call.h>
#include "ae.h"

/* The model: parameters, buffers and optimiser state, and one arena that every entry point uses in
   turn. A matrix that is stored transposed says so. */
struct ae {
    gm_context head;
    _Alignas(64) float E_fc1_weight[200704];  /* [256,784], transposed */
    _Alignas(64) float E_fc1_bias[256];  /* [256] */
    _Alignas(64) float E_fc2_weight[16384];  /* [64,256], transposed */
    _Alignas(64) float E_fc2_bias[64];  /* [64] */
    _Alignas(64) float E_fc3_weight[128];  /* [2,64], transposed */
    _Alignas(64) float E_fc3_bias[2];  /* [2] */
    _Alignas(64) float D_fc4_weight[128];  /* [64,2], transposed */
    _Alignas(64) float D_fc4_bias[64];  /* [64] */
    _Alignas(64) float D_fc5_weight[16384];  /* [256,64], transposed */
    _Alignas(64) float D_fc5_bias[256];  /* [256] */
    _Alignas(64) float D_fc6_weight[200704];  /* [784,256], transposed */
    _Alignas(64) float D_fc6_bias[784];  /* [784] */
    _Alignas(64) float fit_m_E_fc1_weight[200704];  /* [256,784], transposed */
    _Alignas(64) float fit_v_E_fc1_weight[200704];  /* [256,784], transposed */
    _Alignas(64) float fit_m_E_fc1_bias[256];  /* [256] */
    _Alignas(64) float fit_v_E_fc1_bias[256];  /* [256] */
    _Alignas(64) float fit_m_E_fc2_weight[16384];  /* [64,256], transposed */
    _Alignas(64) float fit_v_E_fc2_weight[16384];  /* [64,256], transposed */
    _Alignas(64) float fit_m_E_fc2_bias[64];  /* [64] */
    _Alignas(64) float fit_v_E_fc2_bias[64];  /* [64] */
    _Alignas(64) float fit_m_E_fc3_weight[128];  /* [2,64], transposed */
    _Alignas(64) float fit_v_E_fc3_weight[128];  /* [2,64], transposed */
    _Alignas(64) float fit_m_E_fc3_bias[2];  /* [2] */
    _Alignas(64) float fit_v_E_fc3_bias[2];  /* [2] */
    _Alignas(64) float fit_m_D_fc4_weight[128];  /* [64,2], transposed */
    _Alignas(64) float fit_v_D_fc4_weight[128];  /* [64,2], transposed */
    _Alignas(64) float fit_m_D_fc4_bias[64];  /* [64] */
    _Alignas(64) float fit_v_D_fc4_bias[64];  /* [64] */
    _Alignas(64) float fit_m_D_fc5_weight[16384];  /* [256,64], transposed */
    _Alignas(64) float fit_v_D_fc5_weight[16384];  /* [256,64], transposed */
    _Alignas(64) float fit_m_D_fc5_bias[256];  /* [256] */
    _Alignas(64) float fit_v_D_fc5_bias[256];  /* [256] */
    _Alignas(64) float fit_m_D_fc6_weight[200704];  /* [784,256], transposed */
    _Alignas(64) float fit_v_D_fc6_weight[200704];  /* [784,256], transposed */
    _Alignas(64) float fit_m_D_fc6_bias[784];  /* [784] */
    _Alignas(64) float fit_v_D_fc6_bias[784];  /* [784] */
    _Alignas(64) float arena[498960];
};

static const gm_model ae_model;

GM_TILE(4, 3, whole)
GM_TILE(4, 2, whole)
GM_TILE(8, 1, edge)
GM_TILE(8, 1, whole)
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
    if (rows == 8 && vectors == 1 && last < GM_LANES)
        gm_tile_8x1_edge(last, c, a, ai, ak, b, bk, n);
    if (rows == 8 && vectors == 1 && last == GM_LANES)
        gm_tile_8x1_whole(last, c, a, ai, ak, b, bk, n);
    if (rows == 2 && vectors == 3 && last == GM_LANES)
        gm_tile_2x3_whole(last, c, a, ai, ak, b, bk, n);
    if (rows == 2 && vectors == 2 && last == GM_LANES)
        gm_tile_2x2_whole(last, c, a, ai, ak, b, bk, n);
}

/* ae.gm:15   h = x |> flatten |> fc1: linear(256) |> relu |> fc2: linear(64) |> relu
   [784,256] element by element; fused: mul, add; 401 KFLOP, 803 KB
   and 3 more, of several sizes */
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

/* ae.gm:20   h = z |> fc4: linear(64) |> relu |> fc5: linear(256) |> relu
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

/* ae.gm:20   h = z |> fc4: linear(64) |> relu |> fc5: linear(256) |> relu
   [2,32,2] element by element; fused: mul, add; 512 FLOP, 1.0 KB */
GM_KERNEL void init_E_fc3_weight(const gm_call *call, float *restrict weight,
    float *restrict weight2)
{
    int64_t lo, hi;
    gm_share(call, 2, &lo, &hi);
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 32; i++) {
            int64_t j = 0;
            for (; j < 2; j += GM_LANES) {
                const int n = (int)gm_min_int(GM_LANES, 2 - j);
                const gm_vec uniform = gm_random_uniform(call->seed, 4, call->step, (uint64_t)(h * 32 + i + j * 64), 64);
                const gm_vec uniform2 = gm_random_uniform(call->seed, 6, call->step, (uint64_t)(h + i * 4 + j * 2), 2);
                gm_store_part(weight + h * 64 + i * 2 + j, uniform * 0.25f + -0.125f, n);
                gm_store_part(weight2 + h * 64 + i * 2 + j, uniform2 * 1.41421356f + -0.70710678f, n);
            }
        }
    }
}

/* ae.gm:16   return h |> fc3: linear(code)
   [2] element by element; fused: mul, add; 4 FLOP, 8 B */
GM_KERNEL void init_E_fc3_bias(const gm_call *call, float *restrict bias)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 2);
    int64_t j = lo * 1024;
    for (; j < end; j += GM_LANES) {
        const int n = (int)gm_min_int(GM_LANES, end - j);
        const gm_vec uniform = gm_random_uniform(call->seed, 5, call->step, (uint64_t)(j), 1);
        gm_store_part(bias + j, uniform * 0.25f + -0.125f, n);
    }
}

/* ae.gm:21   return h |> fc6: linear(784) |> sigmoid |> reshape(28, 28, 1)
   [784] element by element; fused: mul, add; 1.6 KFLOP, 3.1 KB */
GM_KERNEL void init_D_fc6_bias(const gm_call *call, float *restrict bias)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 784);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        const gm_vec uniform = gm_random_uniform(call->seed, 11, call->step, (uint64_t)(j), 1);
        gm_store(bias + j, uniform * 0.125f + -0.0625f);
    }
}

/* ae.gm:24   step fit(x) over E, D by adam(1e-3) batch 128
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

/* ae.gm:24   step fit(x) over E, D by adam(1e-3) batch 128
   [2] element by element; 0 FLOP, 8 B */
GM_KERNEL void init_fit_m_E_fc3_bias(const gm_call *call, float *restrict m_bias)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 2);
    int64_t j = lo * 1024;
    for (; j < end; j += GM_LANES) {
        const int n = (int)gm_min_int(GM_LANES, end - j);
        gm_store_part(m_bias + j, gm_splat(0.0f), n);
    }
}

/* Entry point init, line 1: 33 kernels in 1 phases, 872 KFLOP; arena 0 B, at least 0 B. */
static void run_init(ae_t *m, gm_call whole)
{
    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_thread_call(whole);
        const unsigned mode = gm_flush_denormals();
        each_weight(&call, m->E_fc1_weight, 0.071428571f, 0.035714286f, 784, 256, 0);
        each_bias(&call, m->E_fc1_bias, m->D_fc5_bias, 0.071428571f, 0.035714286f, 0.25f,
            0.125f, 256, 1, 9);
        each_weight(&call, m->E_fc2_weight, 0.125f, 0.0625f, 256, 64, 2);
        each_bias(&call, m->E_fc2_bias, m->D_fc4_bias, 0.125f, 0.0625f, 1.41421356f,
            0.70710678f, 64, 3, 7);
        init_E_fc3_weight(&call, m->E_fc3_weight, m->D_fc4_weight);
        init_E_fc3_bias(&call, m->E_fc3_bias);
        each_weight(&call, m->D_fc5_weight, 0.25f, 0.125f, 64, 256, 8);
        each_weight(&call, m->D_fc6_weight, 0.125f, 0.0625f, 256, 784, 10);
        init_D_fc6_bias(&call, m->D_fc6_bias);
        each_constant(&call, m->fit_m_E_fc1_weight, 196, 200704);
        each_constant(&call, m->fit_v_E_fc1_weight, 196, 200704);
        each_constant(&call, m->fit_m_E_fc1_bias, 1, 256);
        each_constant(&call, m->fit_v_E_fc1_bias, 1, 256);
        each_constant(&call, m->fit_m_E_fc2_weight, 16, 16384);
        each_constant(&call, m->fit_v_E_fc2_weight, 16, 16384);
        each_constant(&call, m->fit_m_E_fc2_bias, 1, 64);
        each_constant(&call, m->fit_v_E_fc2_bias, 1, 64);
        each_constant(&call, m->fit_m_E_fc3_weight, 1, 128);
        each_constant(&call, m->fit_v_E_fc3_weight, 1, 128);
        init_fit_m_E_fc3_bias(&call, m->fit_m_E_fc3_bias);
        init_fit_m_E_fc3_bias(&call, m->fit_v_E_fc3_bias);
        each_constant(&call, m->fit_m_D_fc4_weight, 1, 128);
        each_constant(&call, m->fit_v_D_fc4_weight, 1, 128);
        each_constant(&call, m->fit_m_D_fc4_bias, 1, 64);
        each_constant(&call, m->fit_v_D_fc4_bias, 1, 64);
        each_constant(&call, m->fit_m_D_fc5_weight, 16, 16384);
        each_constant(&call, m->fit_v_D_fc5_weight, 16, 16384);
        each_constant(&call, m->fit_m_D_fc5_bias, 1, 256);
        each_constant(&call, m->fit_v_D_fc5_bias, 1, 256);
        each_constant(&call, m->fit_m_D_fc6_weight, 196, 200704);
        each_constant(&call, m->fit_v_D_fc6_weight, 196, 200704);
        each_constant(&call, m->fit_m_D_fc6_bias, 1, 784);
        each_constant(&call, m->fit_v_D_fc6_bias, 1, 784);
        gm_restore_denormals(mode);
    }
}

/* ae.gm:15   h = x |> flatten |> fc1: linear(256) |> relu |> fc2: linear(64) |> relu
   [128,784] x [784,256], tiles of 4 x 24; fused: add, relu; 51 MFLOP, 1.3 MB
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
    gm_share(call, 16, &lo, &hi);
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

/* ae.gm:15   h = x |> flatten |> fc1: linear(256) |> relu |> fc2: linear(64) |> relu
   [128,256] x [256,64], tiles of 4 x 24; fused: add, relu; 4.2 MFLOP, 230 KB
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
    gm_share(call, 16, &lo, &hi);
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

/* ae.gm:16   return h |> fc3: linear(code)
   [128,64] x [64,2], tiles of 8 x 8; fused: add; 33 KFLOP, 34 KB */
GM_INLINE void fit_fc3_tile(int rows, int vectors, int last, int64_t row, int64_t column,
    const float *restrict h, const float *restrict weight, const float *restrict bias,
    float *restrict fc3)
{
    gm_vec c[24];
    tile(rows, vectors, last, c, h + row * 64, 64, 1,
         weight + column, 2, 64);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            const int n = v + 1 < vectors ? GM_LANES : last;
            const gm_vec fc32 = c[r * vectors + v] + gm_load_part(bias + j, n);
            gm_store_part(fc3 + i * 2 + j, fc32, n);
        }
}

GM_KERNEL void fit_fc3(const gm_call *call, const float *restrict h,
    const float *restrict weight, const float *restrict bias, float *restrict fc3)
{
    int64_t lo, hi;
    gm_share(call, 16, &lo, &hi);
    const int64_t first = lo * 8, end = hi * 8;
    {
        const int64_t column = 0;
        for (int64_t row = first; row < end; row += 8)
            fit_fc3_tile(8, 1, 2, row, column, h, weight, bias, fc3);
    }
}

/* ae.gm:21   return h |> fc6: linear(784) |> sigmoid |> reshape(28, 28, 1)
   [128,256] x [256,784], tiles of 4 x 24; fused: add, sigmoid, sub, mul; 52 MFLOP, 1.7 MB */
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
            const gm_vec d_fc62 = sigmoid * (sub * 1.9929847e-05f) * (1.0f - sigmoid);
            gm_store(d_fc6 + i * 784 + j, d_fc62);
            sum2_lanes[r].part[j / GM_LANES % GM_PARTS] = sum2_lanes[r].part[j / GM_LANES % GM_PARTS] + sub * sub;
        }
}

GM_KERNEL void fit_d_fc6(const gm_call *call, const float *restrict h, const float *restrict x,
    const float *restrict weight, const float *restrict bias, float *restrict d_fc6,
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

/* ae.gm:21   return h |> fc6: linear(784) |> sigmoid |> reshape(28, 28, 1)
   [784,256] into panels of 24 columns; 0 FLOP, 1.6 MB
   and 3 more, of several sizes */
GM_KERNEL void pack_weight_panels(const gm_call *call, const float *restrict weight,
    float *restrict D_fc6_weight_panels, int64_t stride, int64_t units, int64_t columns,
    int64_t full)
{
    int64_t lo, hi;
    gm_share(call, units, &lo, &hi);
    for (int64_t vector = lo; vector < hi; vector++) {
        const int64_t column = vector * GM_LANES;
        const int n = (int)gm_min_int(GM_LANES, columns - column);
        const int64_t width = column < full ? 24 : 16;
        const int64_t inside = (column < full ? column : column - full) % width;
        float *to = D_fc6_weight_panels + (column - inside) * stride + inside;
        for (int64_t k = 0; k < stride; k += GM_LANES)
            gm_transpose_block(weight + column * stride + k, stride, n, (int)gm_min_int(GM_LANES, stride - k), to + k * width, width);
    }
}

/* ae.gm:20   h = z |> fc4: linear(64) |> relu |> fc5: linear(256) |> relu
   [64,2] into panels of 8 columns; 0 FLOP, 2.6 KB */
GM_KERNEL void fit_D_fc4_weight_panels(const gm_call *call, const float *restrict weight,
    float *restrict D_fc4_weight_panels)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    for (int64_t vector = lo; vector < hi; vector++) {
        const int64_t column = vector * GM_LANES;
        const int n = (int)gm_min_int(GM_LANES, 2 - column);
        const int64_t width = 8, inside = column % width;
        float *to = D_fc4_weight_panels + (column - inside) * 64 + inside;
        for (int64_t k = 0; k < 64; k += GM_LANES)
            gm_transpose_block(weight + column * 64 + k, 64, n, (int)gm_min_int(GM_LANES, 64 - k), to + k * width, width);
    }
}

/* ae.gm:25   minimize mse(D(E(x)), x)
   [128] summed along rows; fused: div; 129 FLOP, 516 B */
GM_KERNEL void fit_loss(const gm_call *call, const float *restrict sum, float *restrict loss)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    if (lo < hi) {
        gm_lanes sum2_lanes = gm_lanes_splat(0.0f);
        for (int64_t j16 = 0; j16 < 128; j16 += 16) {
            for (int part = 0; part < GM_PARTS; part++) {
                const int64_t j = j16 + part * GM_LANES;
                sum2_lanes.part[part] = sum2_lanes.part[part] + gm_load(sum + j);
            }
        }
        const float sum2 = gm_lanes_sum(sum2_lanes);
        loss[0] = (gm_splat(sum2) / 100352.0f)[0];
    }
}

/* ae.gm:24   step fit(x) over E, D by adam(1e-3) batch 128
   [128,784] summed down columns; fused: mul, add, sqrt, div, sub; 111 KFLOP, 420 KB
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
        for (int64_t i = 0; i < 128; i++) {
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

/* ae.gm:21   return h |> fc6: linear(784) |> sigmoid |> reshape(28, 28, 1)
   [128,784] x [784,256], tiles of 4 x 24, b in panels; fused: gt, mul; 51 MFLOP, 1.5 MB
   and 3 more, of several sizes */
GM_INLINE void product_mul_tile(int rows, int vectors, int last, int64_t row, int64_t column,
    const float *restrict d_fc6, const float *restrict D_fc6_weight_panels, const float *restrict h,
    float *restrict d_fc5, int64_t stride, int64_t stride2)
{
    gm_vec c[12];
    tile(rows, vectors, last, c, d_fc6 + row * stride, stride, 1,
         D_fc6_weight_panels + column * stride, vectors * GM_LANES, stride);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            const gm_vec d_fc52 = c[r * vectors + v] * gm_gt(gm_load(h + i * stride2 + j), gm_splat(0.0f));
            gm_store(d_fc5 + i * stride2 + j, d_fc52);
        }
}

GM_KERNEL void product_mul(const gm_call *call, const float *restrict d_fc6,
    const float *restrict D_fc6_weight_panels, const float *restrict h, float *restrict d_fc5,
    int64_t stride, int64_t stride2, int64_t columns)
{
    int64_t lo, hi;
    gm_share(call, 16, &lo, &hi);
    const int64_t first = lo * 8, end = hi * 8;
    for (int64_t column = 0; column < columns; column += 24) {
        for (int64_t row = first; row < end; row += 4)
            product_mul_tile(4, 3, 8, row, column, d_fc6, D_fc6_weight_panels, h, d_fc5, stride,
                stride2);
    }
    {
        const int64_t column = columns;
        for (int64_t row = first; row < end; row += 4)
            product_mul_tile(4, 2, 8, row, column, d_fc6, D_fc6_weight_panels, h, d_fc5, stride,
                stride2);
    }
}

/* ae.gm:20   h = z |> fc4: linear(64) |> relu |> fc5: linear(256) |> relu
   [128,64] x [64,2], tiles of 8 x 8, b in panels; 33 KFLOP, 36 KB */
GM_INLINE void fit_d_fc3_tile(int rows, int vectors, int last, int64_t row, int64_t column,
    const float *restrict d_fc4, const float *restrict D_fc4_weight_panels, float *restrict d_fc3)
{
    gm_vec c[24];
    tile(rows, vectors, GM_LANES, c, d_fc4 + row * 64, 64, 1,
         D_fc4_weight_panels + column * 64, vectors * GM_LANES, 64);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            const int n = v + 1 < vectors ? GM_LANES : last;
            gm_store_part(d_fc3 + i * 2 + j, c[r * vectors + v], n);
        }
}

GM_KERNEL void fit_d_fc3(const gm_call *call, const float *restrict d_fc4,
    const float *restrict D_fc4_weight_panels, float *restrict d_fc3)
{
    int64_t lo, hi;
    gm_share(call, 16, &lo, &hi);
    const int64_t first = lo * 8, end = hi * 8;
    {
        const int64_t column = 0;
        for (int64_t row = first; row < end; row += 8)
            fit_d_fc3_tile(8, 1, 2, row, column, d_fc4, D_fc4_weight_panels, d_fc3);
    }
}

/* ae.gm:24   step fit(x) over E, D by adam(1e-3) batch 128
   [256,128] x [128,784], tiles of 4 x 24; fused: mul, add, sqrt, div, sub; 54 MFLOP, 5.3 MB
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
         d_fc6 + column, stride, 128);
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

/* ae.gm:24   step fit(x) over E, D by adam(1e-3) batch 128
   [128,256] summed down columns; fused: mul, add, sqrt, div, sub; 36 KFLOP, 137 KB
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
        for (int64_t i = 0; i < 128; i++) {
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

/* ae.gm:24   step fit(x) over E, D by adam(1e-3) batch 128
   [128,2] summed down columns; fused: mul, add, sqrt, div, sub; 282 FLOP, 1.1 KB */
GM_KERNEL void fit_E_fc3_bias(const gm_call *call, const float *restrict d_fc3,
    float *restrict m_bias, float *restrict v_bias, float *restrict bias)
{
    const gm_vec scale = gm_splat((float)(0.001 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    for (int64_t j = lo * 16; j < gm_min_int(hi * 16, 2); j += GM_LANES) {
        const int n = (int)gm_min_int(GM_LANES, 2 - j);
        gm_vec sum = gm_splat(0.0f);
        for (int64_t i = 0; i < 128; i++) {
            sum = sum + gm_load_part(d_fc3 + i * 2 + j, n);
        }
        const gm_vec new_m_bias = gm_load_part(m_bias + j, n) * 0.9f + sum * 0.1f;
        const gm_vec new_v_bias = gm_load_part(v_bias + j, n) * 0.999f + sum * sum * 0.001f;
        const gm_vec div = new_m_bias * scale / (gm_sqrt(new_v_bias) * scale2 + 1e-08f);
        gm_store_part(m_bias + j, new_m_bias, n);
        gm_store_part(v_bias + j, new_v_bias, n);
        gm_store_part(bias + j, gm_load_part(bias + j, n) - div, n);
    }
}

/* ae.gm:24   step fit(x) over E, D by adam(1e-3) batch 128
   [64,128] x [128,2], tiles of 8 x 8; fused: mul, add, sqrt, div, sub; 34 KFLOP, 37 KB */
GM_INLINE void fit_E_fc3_weight_tile(int rows, int vectors, int last, int64_t row,
    int64_t column, const float *restrict h, const float *restrict d_fc3, float *restrict m_weight,
    float *restrict v_weight, float *restrict weight, gm_vec scale, gm_vec scale2)
{
    gm_vec c[24];
    gm_fetch(rows, vectors, m_weight + row * 2 + column, 2);
    gm_fetch(rows, vectors, v_weight + row * 2 + column, 2);
    gm_fetch(rows, vectors, weight + row * 2 + column, 2);
    tile(rows, vectors, last, c, h + row, 1, 64,
         d_fc3 + column, 2, 128);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            const int n = v + 1 < vectors ? GM_LANES : last;
            const gm_vec product = c[r * vectors + v];
            const gm_vec new_m_weight = gm_load_part(m_weight + i * 2 + j, n) * 0.9f + product * 0.1f;
            const gm_vec new_v_weight = gm_load_part(v_weight + i * 2 + j, n) * 0.999f + product * product * 0.001f;
            const gm_vec div = scale * new_m_weight / (gm_sqrt(new_v_weight) * scale2 + 1e-08f);
            gm_store_part(m_weight + i * 2 + j, new_m_weight, n);
            gm_store_part(v_weight + i * 2 + j, new_v_weight, n);
            gm_store_part(weight + i * 2 + j, gm_load_part(weight + i * 2 + j, n) - div, n);
        }
}

GM_KERNEL void fit_E_fc3_weight(const gm_call *call, const float *restrict h,
    const float *restrict d_fc3, float *restrict m_weight, float *restrict v_weight,
    float *restrict weight)
{
    const gm_vec scale = gm_splat((float)(0.001 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    int64_t lo, hi;
    gm_share(call, 8, &lo, &hi);
    const int64_t first = lo * 8, end = hi * 8;
    {
        const int64_t column = 0;
        for (int64_t row = first; row < end; row += 8)
            fit_E_fc3_weight_tile(8, 1, 2, row, column, h, d_fc3, m_weight, v_weight, weight,
                scale, scale2);
    }
}

/* ae.gm:24   step fit(x) over E, D by adam(1e-3) batch 128
   [2,128] x [128,64], tiles of 2 x 24; fused: mul, add, sqrt, div, sub; 34 KFLOP, 37 KB */
GM_INLINE void fit_D_fc4_weight_tile(int rows, int vectors, int last, int64_t row,
    int64_t column, const float *restrict fc3, const float *restrict d_fc4,
    float *restrict m_weight, float *restrict v_weight, float *restrict weight, gm_vec scale,
    gm_vec scale2)
{
    gm_vec c[6];
    gm_fetch(rows, vectors, m_weight + row * 64 + column, 64);
    gm_fetch(rows, vectors, v_weight + row * 64 + column, 64);
    gm_fetch(rows, vectors, weight + row * 64 + column, 64);
    tile(rows, vectors, last, c, fc3 + row, 1, 2,
         d_fc4 + column, 64, 128);
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

GM_KERNEL void fit_D_fc4_weight(const gm_call *call, const float *restrict fc3,
    const float *restrict d_fc4, float *restrict m_weight, float *restrict v_weight,
    float *restrict weight)
{
    const gm_vec scale = gm_splat((float)(0.001 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    int64_t lo, hi;
    gm_share(call, 3, &lo, &hi);
    for (int64_t column = lo * 24; column < gm_min_int(hi * 24, 48); column += 24) {
        for (int64_t row = 0; row < 2; row += 2)
            fit_D_fc4_weight_tile(2, 3, 8, row, column, fc3, d_fc4, m_weight, v_weight, weight,
                scale, scale2);
    }
    if (lo < hi && hi == 3) {
        const int64_t column = 48;
        for (int64_t row = 0; row < 2; row += 2)
            fit_D_fc4_weight_tile(2, 2, 8, row, column, fc3, d_fc4, m_weight, v_weight, weight,
                scale, scale2);
    }
}

/* One training step fit, line 24: 29 kernels in 3 phases, 289 MFLOP; arena 2.0 MB, at least 2.0
   MB. */
static void run_fit(ae_t *m, const float *x, gm_call whole)
{
    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_thread_call(whole);
        const unsigned mode = gm_flush_denormals();
        float *const relu = m->arena + 301056;  /* [128,256], phases 0 to 2 */
        float *const h = m->arena + 464896;  /* [128,64], phases 0 to 2 */
        float *const fc3 = m->arena + 498176;  /* [128,2], phases 0 to 2 */
        float *const relu2 = m->arena + 473088;  /* [128,64], phases 0 to 2 */
        float *const h2 = m->arena + 333824;  /* [128,256], phases 0 to 1 */
        float *const d_fc6 = m->arena + 200704;  /* [128,784], phases 0 to 1 */
        float *const sum = m->arena + 498688;  /* [128,1], phases 0 to 1 */
        float *const D_fc6_weight_panels = m->arena + 0;  /* [200704], phases 0 to 1 */
        float *const D_fc5_weight_panels = m->arena + 432128;  /* [16384], phases 0 to 1 */
        float *const D_fc4_weight_panels = m->arena + 497664;  /* [512], phases 0 to 1 */
        float *const E_fc3_weight_panels = m->arena + 498816;  /* [128], phases 0 to 1 */
        float *const E_fc2_weight_panels = m->arena + 448512;  /* [16384], phases 0 to 1 */
        float *const loss = m->arena + 498944;  /* [], phases 1 to 2 */
        float *const d_fc5 = m->arena + 366592;  /* [128,256], phases 1 to 2 */
        float *const d_fc4 = m->arena + 481280;  /* [128,64], phases 1 to 2 */
        float *const d_fc3 = m->arena + 498432;  /* [128,2], phases 1 to 2 */
        float *const d_fc2 = m->arena + 489472;  /* [128,64], phases 1 to 2 */
        float *const d_fc1 = m->arena + 399360;  /* [128,256], phases 1 to 2 */

        product_relu(&call, x, m->E_fc1_weight, m->E_fc1_bias, relu, 784, 256, 240);
        gm_tick(&call, 0);
        product_h(&call, relu, m->E_fc2_weight, m->E_fc2_bias, h, 256, 64, 48);
        gm_tick(&call, 1);
        fit_fc3(&call, h, m->E_fc3_weight, m->E_fc3_bias, fc3);
        gm_tick(&call, 2);
        product_relu(&call, fc3, m->D_fc4_weight, m->D_fc4_bias, relu2, 2, 64, 48);
        gm_tick(&call, 3);
        product_h(&call, relu2, m->D_fc5_weight, m->D_fc5_bias, h2, 64, 256, 240);
        gm_tick(&call, 4);
        fit_d_fc6(&call, h2, x, m->D_fc6_weight, m->D_fc6_bias, d_fc6, sum);
        gm_tick(&call, 5);
        pack_weight_panels(&call, m->D_fc6_weight, D_fc6_weight_panels, 784, 32, 256, 240);
        gm_tick(&call, 6);
        pack_weight_panels(&call, m->D_fc5_weight, D_fc5_weight_panels, 256, 8, 64, 48);
        gm_tick(&call, 7);
        fit_D_fc4_weight_panels(&call, m->D_fc4_weight, D_fc4_weight_panels);
        gm_tick(&call, 8);
        pack_weight_panels(&call, m->E_fc3_weight, E_fc3_weight_panels, 2, 8, 64, 48);
        gm_tick(&call, 9);
        pack_weight_panels(&call, m->E_fc2_weight, E_fc2_weight_panels, 64, 32, 256, 240);
        gm_meet(&call, 10);
        fit_loss(&call, sum, loss);
        gm_tick(&call, 11);
        columns_bias(&call, d_fc6, m->fit_m_D_fc6_bias, m->fit_v_D_fc6_bias, m->D_fc6_bias, 49,
            784);
        gm_tick(&call, 12);
        product_mul(&call, d_fc6, D_fc6_weight_panels, h2, d_fc5, 784, 256, 240);
        gm_tick(&call, 13);
        product_mul(&call, d_fc5, D_fc5_weight_panels, relu2, d_fc4, 256, 64, 48);
        gm_tick(&call, 14);
        fit_d_fc3(&call, d_fc4, D_fc4_weight_panels, d_fc3);
        gm_tick(&call, 15);
        product_mul(&call, d_fc3, E_fc3_weight_panels, h, d_fc2, 2, 64, 48);
        gm_tick(&call, 16);
        product_mul(&call, d_fc2, E_fc2_weight_panels, relu, d_fc1, 64, 256, 240);
        gm_tick(&call, 17);
        product_weight(&call, h2, d_fc6, m->fit_m_D_fc6_weight, m->fit_v_D_fc6_weight,
            m->D_fc6_weight, 784, 256, 64, 768);
        gm_meet(&call, 18);
        columns_bias2(&call, d_fc5, m->fit_m_D_fc5_bias, m->fit_v_D_fc5_bias, m->D_fc5_bias, 16,
            256);
        gm_tick(&call, 19);
        columns_bias2(&call, d_fc4, m->fit_m_D_fc4_bias, m->fit_v_D_fc4_bias, m->D_fc4_bias, 4,
            64);
        gm_tick(&call, 20);
        fit_E_fc3_bias(&call, d_fc3, m->fit_m_E_fc3_bias, m->fit_v_E_fc3_bias, m->E_fc3_bias);
        gm_tick(&call, 21);
        columns_bias(&call, d_fc2, m->fit_m_E_fc2_bias, m->fit_v_E_fc2_bias, m->E_fc2_bias, 4,
            64);
        gm_tick(&call, 22);
        columns_bias(&call, d_fc1, m->fit_m_E_fc1_bias, m->fit_v_E_fc1_bias, m->E_fc1_bias, 16,
            256);
        gm_tick(&call, 23);
        product_weight(&call, x, d_fc1, m->fit_m_E_fc1_weight, m->fit_v_E_fc1_weight,
            m->E_fc1_weight, 256, 784, 196, 240);
        gm_tick(&call, 24);
        product_weight(&call, relu, d_fc2, m->fit_m_E_fc2_weight, m->fit_v_E_fc2_weight,
            m->E_fc2_weight, 64, 256, 64, 48);
        gm_tick(&call, 25);
        fit_E_fc3_weight(&call, h, d_fc3, m->fit_m_E_fc3_weight, m->fit_v_E_fc3_weight,
            m->E_fc3_weight);
        gm_tick(&call, 26);
        fit_D_fc4_weight(&call, fc3, d_fc4, m->fit_m_D_fc4_weight, m->fit_v_D_fc4_weight,
            m->D_fc4_weight);
        gm_tick(&call, 27);
        product_weight(&call, relu2, d_fc5, m->fit_m_D_fc5_weight, m->fit_v_D_fc5_weight,
            m->D_fc5_weight, 256, 64, 16, 240);
        gm_tick(&call, 28);
        gm_restore_denormals(mode);
    }
}

/* ae.gm:21   return h |> fc6: linear(784) |> sigmoid |> reshape(28, 28, 1)
   [128,256] x [256,784], tiles of 4 x 24; fused: add, sigmoid, sub, mul, select; 52 MFLOP, 1.3 MB */
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
    gm_share(call, 16, &lo, &hi);
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

/* ae.gm:25   minimize mse(D(E(x)), x)
   [128] summed along rows; fused: mul, div; 258 FLOP, 516 B */
GM_KERNEL void fit_loss2(const gm_call *call, const float *restrict sum, float *restrict loss)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    if (lo < hi) {
        gm_lanes sum2_lanes = gm_lanes_splat(0.0f);
        gm_lanes sum3_lanes = gm_lanes_splat(0.0f);
        for (int64_t j16 = 0; j16 < 128; j16 += 16) {
            for (int part = 0; part < GM_PARTS; part++) {
                const int64_t j = j16 + part * GM_LANES;
                sum2_lanes.part[part] = sum2_lanes.part[part] + gm_first((int)(call->rows - (j)));
                sum3_lanes.part[part] = sum3_lanes.part[part] + gm_load(sum + j);
            }
        }
        const float sum2 = gm_lanes_sum(sum2_lanes);
        const float sum3 = gm_lanes_sum(sum3_lanes);
        loss[0] = (gm_splat(sum3) / (gm_splat(sum2) * 784.0f))[0];
    }
}

/* The test of step fit, line 24: 7 kernels in 2 phases, 112 MFLOP; arena 731 KB, at least 731 KB. */
static void run_test_fit(ae_t *m, const float *x, gm_call whole)
{
    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_thread_call(whole);
        const unsigned mode = gm_flush_denormals();
        float *const relu = m->arena + 100352;  /* [128,256], phase 0 */
        float *const h = m->arena + 165888;  /* [128,64], phase 0 */
        float *const fc3 = m->arena + 182272;  /* [128,2], phase 0 */
        float *const relu2 = m->arena + 174080;  /* [128,64], phase 0 */
        float *const h2 = m->arena + 133120;  /* [128,256], phase 0 */
        float *const sum = m->arena + 182528;  /* [128,1], phases 0 to 1 */
        float *const loss = m->arena + 100352;  /* [], phase 1 */

        product_relu(&call, x, m->E_fc1_weight, m->E_fc1_bias, relu, 784, 256, 240);
        product_h(&call, relu, m->E_fc2_weight, m->E_fc2_bias, h, 256, 64, 48);
        fit_fc3(&call, h, m->E_fc3_weight, m->E_fc3_bias, fc3);
        product_relu(&call, fc3, m->D_fc4_weight, m->D_fc4_bias, relu2, 2, 64, 48);
        product_h(&call, relu2, m->D_fc5_weight, m->D_fc5_bias, h2, 64, 256, 240);
        fit_fc6(&call, h2, x, m->D_fc6_weight, m->D_fc6_bias, sum);
        #pragma omp barrier
        fit_loss2(&call, sum, loss);
        gm_restore_denormals(mode);
    }
}

/* ae.gm:15   h = x |> flatten |> fc1: linear(256) |> relu |> fc2: linear(64) |> relu
   [64,784] x [784,256], tiles of 4 x 24; fused: add, relu; 26 MFLOP, 1.1 MB
   and 3 more, of several sizes */
GM_INLINE void product_relu2_tile(int rows, int vectors, int last, int64_t row, int64_t column,
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

GM_KERNEL void product_relu2(const gm_call *call, const float *restrict x,
    const float *restrict weight, const float *restrict bias, float *restrict relu, int64_t stride,
    int64_t stride2, int64_t columns)
{
    int64_t lo, hi;
    gm_share(call, gm_row_units(call, 8, 8), &lo, &hi);
    const int64_t first = lo * 8, end = hi * 8;
    for (int64_t column = 0; column < columns; column += 24) {
        for (int64_t row = first; row < end; row += 4)
            product_relu2_tile(4, 3, 8, row, column, x, weight, bias, relu, stride, stride2);
    }
    {
        const int64_t column = columns;
        for (int64_t row = first; row < end; row += 4)
            product_relu2_tile(4, 2, 8, row, column, x, weight, bias, relu, stride, stride2);
    }
}

/* ae.gm:15   h = x |> flatten |> fc1: linear(256) |> relu |> fc2: linear(64) |> relu
   [64,256] x [256,64], tiles of 4 x 24; fused: add, relu; 2.1 MFLOP, 148 KB
   and 3 more, of several sizes */
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
            const gm_vec fc2 = c[r * vectors + v] + gm_load(bias + j);
            const gm_vec h2 = gm_max(fc2, gm_zero());
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

/* ae.gm:16   return h |> fc3: linear(code)
   [64,64] x [64,2], tiles of 8 x 8; fused: add; 17 KFLOP, 17 KB */
GM_INLINE void reconstruct_fc3_tile(int rows, int vectors, int last, int64_t row,
    int64_t column, const float *restrict h, const float *restrict weight,
    const float *restrict bias, float *restrict fc3)
{
    gm_vec c[24];
    tile(rows, vectors, last, c, h + row * 64, 64, 1,
         weight + column, 2, 64);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            const int n = v + 1 < vectors ? GM_LANES : last;
            const gm_vec fc32 = c[r * vectors + v] + gm_load_part(bias + j, n);
            gm_store_part(fc3 + i * 2 + j, fc32, n);
        }
}

GM_KERNEL void reconstruct_fc3(const gm_call *call, const float *restrict h,
    const float *restrict weight, const float *restrict bias, float *restrict fc3)
{
    int64_t lo, hi;
    gm_share(call, gm_row_units(call, 8, 8), &lo, &hi);
    const int64_t first = lo * 8, end = hi * 8;
    {
        const int64_t column = 0;
        for (int64_t row = first; row < end; row += 8)
            reconstruct_fc3_tile(8, 1, 2, row, column, h, weight, bias, fc3);
    }
}

/* ae.gm:21   return h |> fc6: linear(784) |> sigmoid |> reshape(28, 28, 1)
   [64,256] x [256,784], tiles of 4 x 24; fused: add, sigmoid; 26 MFLOP, 1.1 MB */
GM_INLINE void reconstruct_image_tile(int rows, int vectors, int last, int64_t row,
    int64_t column, const float *restrict h, const float *restrict weight,
    const float *restrict bias, float *restrict image)
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

GM_KERNEL void reconstruct_image(const gm_call *call, const float *restrict h,
    const float *restrict weight, const float *restrict bias, float *restrict image)
{
    int64_t lo, hi;
    gm_share(call, gm_row_units(call, 8, 8), &lo, &hi);
    const int64_t first = lo * 8, end = hi * 8;
    for (int64_t column = 0; column < 768; column += 24) {
        for (int64_t row = first; row < end; row += 4)
            reconstruct_image_tile(4, 3, 8, row, column, h, weight, bias, image);
    }
    {
        const int64_t column = 768;
        for (int64_t row = first; row < end; row += 4)
            reconstruct_image_tile(4, 2, 8, row, column, h, weight, bias, image);
    }
}

/* Entry point reconstruct, line 28: 6 kernels in 1 phases, 56 MFLOP; arena 566 KB, at least 566
   KB. */
static void run_reconstruct(ae_t *m, const float *x, gm_call whole)
{
    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_thread_call(whole);
        const unsigned mode = gm_flush_denormals();
        float *const relu = m->arena + 100352;  /* [64,256], phase 0 */
        float *const h = m->arena + 133120;  /* [64,64], phase 0 */
        float *const fc3 = m->arena + 141312;  /* [64,2], phase 0 */
        float *const relu2 = m->arena + 137216;  /* [64,64], phase 0 */
        float *const h2 = m->arena + 116736;  /* [64,256], phase 0 */
        float *const image = m->arena + 0;  /* [64,784], phase 0 */

        product_relu2(&call, x, m->E_fc1_weight, m->E_fc1_bias, relu, 784, 256, 240);
        product_h2(&call, relu, m->E_fc2_weight, m->E_fc2_bias, h, 256, 64, 48);
        reconstruct_fc3(&call, h, m->E_fc3_weight, m->E_fc3_bias, fc3);
        product_relu2(&call, fc3, m->D_fc4_weight, m->D_fc4_bias, relu2, 2, 64, 48);
        product_h2(&call, relu2, m->D_fc5_weight, m->D_fc5_bias, h2, 64, 256, 240);
        reconstruct_image(&call, h2, m->D_fc6_weight, m->D_fc6_bias, image);
        gm_restore_denormals(mode);
    }
}

/* Entry point encode, line 14: 3 kernels in 1 phases, 28 MFLOP; arena 283 KB, at least 283 KB. */
static void run_encode(ae_t *m, const float *x, gm_call whole)
{
    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_thread_call(whole);
        const unsigned mode = gm_flush_denormals();
        float *const relu = m->arena + 50176;  /* [64,256], phase 0 */
        float *const h = m->arena + 66560;  /* [64,64], phase 0 */
        float *const fc3 = m->arena + 70656;  /* [64,2], phase 0 */

        product_relu2(&call, x, m->E_fc1_weight, m->E_fc1_bias, relu, 784, 256, 240);
        product_h2(&call, relu, m->E_fc2_weight, m->E_fc2_bias, h, 256, 64, 48);
        reconstruct_fc3(&call, h, m->E_fc3_weight, m->E_fc3_bias, fc3);
        gm_restore_denormals(mode);
    }
}

/* Entry point decode, line 19: 3 kernels in 1 phases, 28 MFLOP; arena 283 KB, at least 283 KB. */
static void run_decode(ae_t *m, const float *z, gm_call whole)
{
    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_thread_call(whole);
        const unsigned mode = gm_flush_denormals();
        float *const relu = m->arena + 66560;  /* [64,64], phase 0 */
        float *const h = m->arena + 50176;  /* [64,256], phase 0 */
        float *const image = m->arena + 0;  /* [64,784], phase 0 */

        product_relu2(&call, z, m->D_fc4_weight, m->D_fc4_bias, relu, 2, 64, 48);
        product_h2(&call, relu, m->D_fc5_weight, m->D_fc5_bias, h, 64, 256, 240);
        reconstruct_image(&call, h, m->D_fc6_weight, m->D_fc6_bias, image);
        gm_restore_denormals(mode);
    }
}

static int refuse(ae_t *m, const char *why)
{
    snprintf(m->head.error, sizeof m->head.error, "%s", why);
    return GM_BAD_ARGUMENT;
}

size_t ae_sizeof(void) { return sizeof(ae_t); }

ae_t *ae_init(void *memory, uint64_t seed)
{
    ae_t *m = memory;
    if (!memory || (uintptr_t)memory % 64 != 0)
        return NULL;
    memset(m, 0, offsetof(ae_t, arena));    /* kernels write what they read of the rest */
    m->head.seed = seed;
    run_init(m, (gm_call){ .seed = seed });
    return m;
}

const char *ae_error(const ae_t *m) { return m->head.error; }
int ae_load(ae_t *m, const char *path) { return gm_read_checkpoint(&ae_model, &m->head, path, false); }
int ae_save(ae_t *m, const char *path) { return gm_write_checkpoint(&ae_model, &m->head, path, false); }

int ae_fit(ae_t *m, const float *x, int n, ae_fit_report *report)
{
    if (!x)
        return refuse(m, "ae_fit: an array is NULL");
    if (n != 128)
        return refuse(m, "ae_fit: n must be exactly 128");
    m->head.step++;
    run_fit(m, x, (gm_call){ .seed = m->head.seed, .step = m->head.step, .rows = n, .watch = m->head.watch });
    if (report) {
        report->loss = *(m->arena + 498944);
    }
    return 0;
}

int ae_test_fit(ae_t *m, const float *x, int n, ae_fit_report *report)
{
    if (!x)
        return refuse(m, "ae_test_fit: an array is NULL");
    if (n < 1 || n > 128)
        return refuse(m, "ae_test_fit: n must be 1 to 128");
    if (n < 128) {
        float *x_rows = (float *)(m->arena + 0);
        memset(x_rows, 0, 100352 * sizeof *x_rows);
        memcpy(x_rows, x, (size_t)n * 784 * sizeof *x_rows);
        x = x_rows;
    }
    run_test_fit(m, x, (gm_call){ .seed = m->head.seed, .step = m->head.step, .rows = n });
    if (report) {
        report->loss = *(m->arena + 100352);
    }
    return 0;
}

int ae_reconstruct(ae_t *m, uint64_t seed, const float *x, int n, float *image)
{
    if (!x || !image)
        return refuse(m, "ae_reconstruct: an array is NULL");
    if (n < 0)
        return refuse(m, "ae_reconstruct: n must be 0 or more");
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

int ae_encode(ae_t *m, const float *x, int n, float *code)
{
    if (!x || !code)
        return refuse(m, "ae_encode: an array is NULL");
    if (n < 0)
        return refuse(m, "ae_encode: n must be 0 or more");
    for (int row = 0; row < n; row += 64) {
        const int rows = n - row < 64 ? n - row : 64;
        if (rows < 64) {
            float *x_rows = (float *)(m->arena + 0);
            memset(x_rows, 0, 50176 * sizeof *x_rows);
            memcpy(x_rows, x, (size_t)rows * 784 * sizeof *x_rows);
            x = x_rows;
        }
        run_encode(m, x, (gm_call){ .seed = 0, .row = row, .rows = rows });
        memcpy(code + (size_t)row * 2, m->arena + 70656, (size_t)rows * 2 * sizeof(float));
        x += 50176;
    }
    return 0;
}

int ae_decode(ae_t *m, const float *z, int n, float *image)
{
    if (!z || !image)
        return refuse(m, "ae_decode: an array is NULL");
    if (n < 0)
        return refuse(m, "ae_decode: n must be 0 or more");
    for (int row = 0; row < n; row += 64) {
        const int rows = n - row < 64 ? n - row : 64;
        if (rows < 64) {
            float *z_rows = (float *)(m->arena + 70656);
            memset(z_rows, 0, 128 * sizeof *z_rows);
            memcpy(z_rows, z, (size_t)rows * 2 * sizeof *z_rows);
            z = z_rows;
        }
        run_decode(m, z, (gm_call){ .seed = 0, .row = row, .rows = rows });
        memcpy(image + (size_t)row * 784, m->arena + 0, (size_t)rows * 784 * sizeof(float));
        z += 128;
    }
    return 0;
}

static const gm_tensor tensors[] = {
    { "E.fc1.weight", GM_PARAM, 2, { 256, 784 }, { 1, 0 }, offsetof(ae_t, E_fc1_weight) },
    { "E.fc1.bias", GM_PARAM, 1, { 256 }, { 0 }, offsetof(ae_t, E_fc1_bias) },
    { "E.fc2.weight", GM_PARAM, 2, { 64, 256 }, { 1, 0 }, offsetof(ae_t, E_fc2_weight) },
    { "E.fc2.bias", GM_PARAM, 1, { 64 }, { 0 }, offsetof(ae_t, E_fc2_bias) },
    { "E.fc3.weight", GM_PARAM, 2, { 2, 64 }, { 1, 0 }, offsetof(ae_t, E_fc3_weight) },
    { "E.fc3.bias", GM_PARAM, 1, { 2 }, { 0 }, offsetof(ae_t, E_fc3_bias) },
    { "D.fc4.weight", GM_PARAM, 2, { 64, 2 }, { 1, 0 }, offsetof(ae_t, D_fc4_weight) },
    { "D.fc4.bias", GM_PARAM, 1, { 64 }, { 0 }, offsetof(ae_t, D_fc4_bias) },
    { "D.fc5.weight", GM_PARAM, 2, { 256, 64 }, { 1, 0 }, offsetof(ae_t, D_fc5_weight) },
    { "D.fc5.bias", GM_PARAM, 1, { 256 }, { 0 }, offsetof(ae_t, D_fc5_bias) },
    { "D.fc6.weight", GM_PARAM, 2, { 784, 256 }, { 1, 0 }, offsetof(ae_t, D_fc6_weight) },
    { "D.fc6.bias", GM_PARAM, 1, { 784 }, { 0 }, offsetof(ae_t, D_fc6_bias) },
    { "fit.m.E.fc1.weight", GM_STATE, 2, { 256, 784 }, { 1, 0 }, offsetof(ae_t, fit_m_E_fc1_weight) },
    { "fit.v.E.fc1.weight", GM_STATE, 2, { 256, 784 }, { 1, 0 }, offsetof(ae_t, fit_v_E_fc1_weight) },
    { "fit.m.E.fc1.bias", GM_STATE, 1, { 256 }, { 0 }, offsetof(ae_t, fit_m_E_fc1_bias) },
    { "fit.v.E.fc1.bias", GM_STATE, 1, { 256 }, { 0 }, offsetof(ae_t, fit_v_E_fc1_bias) },
    { "fit.m.E.fc2.weight", GM_STATE, 2, { 64, 256 }, { 1, 0 }, offsetof(ae_t, fit_m_E_fc2_weight) },
    { "fit.v.E.fc2.weight", GM_STATE, 2, { 64, 256 }, { 1, 0 }, offsetof(ae_t, fit_v_E_fc2_weight) },
    { "fit.m.E.fc2.bias", GM_STATE, 1, { 64 }, { 0 }, offsetof(ae_t, fit_m_E_fc2_bias) },
    { "fit.v.E.fc2.bias", GM_STATE, 1, { 64 }, { 0 }, offsetof(ae_t, fit_v_E_fc2_bias) },
    { "fit.m.E.fc3.weight", GM_STATE, 2, { 2, 64 }, { 1, 0 }, offsetof(ae_t, fit_m_E_fc3_weight) },
    { "fit.v.E.fc3.weight", GM_STATE, 2, { 2, 64 }, { 1, 0 }, offsetof(ae_t, fit_v_E_fc3_weight) },
    { "fit.m.E.fc3.bias", GM_STATE, 1, { 2 }, { 0 }, offsetof(ae_t, fit_m_E_fc3_bias) },
    { "fit.v.E.fc3.bias", GM_STATE, 1, { 2 }, { 0 }, offsetof(ae_t, fit_v_E_fc3_bias) },
    { "fit.m.D.fc4.weight", GM_STATE, 2, { 64, 2 }, { 1, 0 }, offsetof(ae_t, fit_m_D_fc4_weight) },
    { "fit.v.D.fc4.weight", GM_STATE, 2, { 64, 2 }, { 1, 0 }, offsetof(ae_t, fit_v_D_fc4_weight) },
    { "fit.m.D.fc4.bias", GM_STATE, 1, { 64 }, { 0 }, offsetof(ae_t, fit_m_D_fc4_bias) },
    { "fit.v.D.fc4.bias", GM_STATE, 1, { 64 }, { 0 }, offsetof(ae_t, fit_v_D_fc4_bias) },
    { "fit.m.D.fc5.weight", GM_STATE, 2, { 256, 64 }, { 1, 0 }, offsetof(ae_t, fit_m_D_fc5_weight) },
    { "fit.v.D.fc5.weight", GM_STATE, 2, { 256, 64 }, { 1, 0 }, offsetof(ae_t, fit_v_D_fc5_weight) },
    { "fit.m.D.fc5.bias", GM_STATE, 1, { 256 }, { 0 }, offsetof(ae_t, fit_m_D_fc5_bias) },
    { "fit.v.D.fc5.bias", GM_STATE, 1, { 256 }, { 0 }, offsetof(ae_t, fit_v_D_fc5_bias) },
    { "fit.m.D.fc6.weight", GM_STATE, 2, { 784, 256 }, { 1, 0 }, offsetof(ae_t, fit_m_D_fc6_weight) },
    { "fit.v.D.fc6.weight", GM_STATE, 2, { 784, 256 }, { 1, 0 }, offsetof(ae_t, fit_v_D_fc6_weight) },
    { "fit.m.D.fc6.bias", GM_STATE, 1, { 784 }, { 0 }, offsetof(ae_t, fit_m_D_fc6_bias) },
    { "fit.v.D.fc6.bias", GM_STATE, 1, { 784 }, { 0 }, offsetof(ae_t, fit_v_D_fc6_bias) },
};

GM_API gm_reader gm_read_idx;

static const gm_field fields[] = {
    { .name = "x", .type = GM_F32, .rank = 3, .dim = { 28, 28, 1 }, .classes = 0, .line = 11,
      .read = gm_read_idx, .train = (const char *const[]){ "train-images-idx3-ubyte", NULL },
      .test = (const char *const[]){ "t10k-images-idx3-ubyte", NULL },
      .scale = 0.003921569f, .shift = 0.0f },
};

static int call_ae_fit(void *m, const void *const *input, int n, float *report)
{
    return ae_fit(m, input[0], n, (ae_fit_report *)report);
}

static int call_ae_test_fit(void *m, const void *const *input, int n, float *report)
{
    return ae_test_fit(m, input[0], n, (ae_fit_report *)report);
}

static const gm_kernel kernels_of_fit[] = {
    { "fit_fc1", 15, 5.144576e+07, 1.33632e+06, 1, (const gm_written[]){
        { "relu", offsetof(ae_t, arena[301056]), 0, 1, 32768, 0 }} },
    { "fit_h", 15, 4210688.0, 229632.0, 1, (const gm_written[]){
        { "h", offsetof(ae_t, arena[464896]), 0, 1, 8192, 0 }} },
    { "fit_fc3", 16, 33024.0, 34312.0, 1, (const gm_written[]){
        { "fc3", offsetof(ae_t, arena[498176]), 0, 1, 256, 0 }} },
    { "fit_fc4", 20, 49152.0, 3.456e+04, 1, (const gm_written[]){
        { "relu", offsetof(ae_t, arena[473088]), 0, 1, 8192, 0 }} },
    { "fit_h2", 20, 4.25984e+06, 2.304e+05, 1, (const gm_written[]){
        { "h", offsetof(ae_t, arena[333824]), 0, 1, 32768, 0 }} },
    { "fit_d_fc6", 21, 52283392.0, 1740352.0, 2, (const gm_written[]){
        { "d_fc6", offsetof(ae_t, arena[200704]), 0, 1, 100352, 0 },
        { "sum", offsetof(ae_t, arena[498688]), 0, 1, 128, 0 }} },
    { "fit_D_fc6_weight_panels", 21, 0.0, 1605632.0, 1, (const gm_written[]){
        { "D.fc6.weight_panels", offsetof(ae_t, arena[0]), 0, 1, 200704, 0 }} },
    { "fit_D_fc5_weight_panels", 20, 0.0, 131072.0, 1, (const gm_written[]){
        { "D.fc5.weight_panels", offsetof(ae_t, arena[432128]), 0, 1, 16384, 0 }} },
    { "fit_D_fc4_weight_panels", 20, 0.0, 2.56e+03, 1, (const gm_written[]){
        { "D.fc4.weight_panels", offsetof(ae_t, arena[497664]), 0, 1, 512, 0 }} },
    { "fit_E_fc3_weight_panels", 16, 0.0, 1024.0, 1, (const gm_written[]){
        { "E.fc3.weight_panels", offsetof(ae_t, arena[498816]), 0, 1, 128, 0 }} },
    { "fit_E_fc2_weight_panels", 15, 0.0, 131072.0, 1, (const gm_written[]){
        { "E.fc2.weight_panels", offsetof(ae_t, arena[448512]), 0, 1, 16384, 0 }} },
    { "fit_loss", 25, 129.0, 516.0, 1, (const gm_written[]){
        { "loss", offsetof(ae_t, arena[498944]), 0, 1, 1, 0 }} },
    { "fit_D_fc6_bias", 24, 110544.0, 420224.0, 3, (const gm_written[]){
        { "fit.m.D.fc6.bias", offsetof(ae_t, fit_m_D_fc6_bias), 0, 1, 784, 0 },
        { "fit.v.D.fc6.bias", offsetof(ae_t, fit_v_D_fc6_bias), 0, 1, 784, 0 },
        { "D.fc6.bias", offsetof(ae_t, D_fc6_bias), 0, 1, 784, 0 }} },
    { "fit_d_fc5", 21, 5.144576e+07, 1466368.0, 1, (const gm_written[]){
        { "d_fc5", offsetof(ae_t, arena[366592]), 0, 1, 32768, 0 }} },
    { "fit_d_fc4", 20, 4210688.0, 262144.0, 1, (const gm_written[]){
        { "d_fc4", offsetof(ae_t, arena[481280]), 0, 1, 8192, 0 }} },
    { "fit_d_fc3", 20, 32768.0, 3.584e+04, 1, (const gm_written[]){
        { "d_fc3", offsetof(ae_t, arena[498432]), 0, 1, 256, 0 }} },
    { "fit_d_fc2", 16, 49152.0, 67072.0, 1, (const gm_written[]){
        { "d_fc2", offsetof(ae_t, arena[489472]), 0, 1, 8192, 0 }} },
    { "fit_d_fc1", 15, 4.25984e+06, 360448.0, 1, (const gm_written[]){
        { "d_fc1", offsetof(ae_t, arena[399360]), 0, 1, 32768, 0 }} },
    { "fit_D_fc6_weight", 24, 53989376.0, 5349376.0, 3, (const gm_written[]){
        { "fit.m.D.fc6.weight", offsetof(ae_t, fit_m_D_fc6_weight), 0, 1, 200704, 0 },
        { "fit.v.D.fc6.weight", offsetof(ae_t, fit_v_D_fc6_weight), 0, 1, 200704, 0 },
        { "D.fc6.weight", offsetof(ae_t, D_fc6_weight), 0, 1, 200704, 0 }} },
    { "fit_D_fc5_bias", 24, 36096.0, 137216.0, 3, (const gm_written[]){
        { "fit.m.D.fc5.bias", offsetof(ae_t, fit_m_D_fc5_bias), 0, 1, 256, 0 },
        { "fit.v.D.fc5.bias", offsetof(ae_t, fit_v_D_fc5_bias), 0, 1, 256, 0 },
        { "D.fc5.bias", offsetof(ae_t, D_fc5_bias), 0, 1, 256, 0 }} },
    { "fit_D_fc4_bias", 24, 9024.0, 34304.0, 3, (const gm_written[]){
        { "fit.m.D.fc4.bias", offsetof(ae_t, fit_m_D_fc4_bias), 0, 1, 64, 0 },
        { "fit.v.D.fc4.bias", offsetof(ae_t, fit_v_D_fc4_bias), 0, 1, 64, 0 },
        { "D.fc4.bias", offsetof(ae_t, D_fc4_bias), 0, 1, 64, 0 }} },
    { "fit_E_fc3_bias", 24, 282.0, 1072.0, 3, (const gm_written[]){
        { "fit.m.E.fc3.bias", offsetof(ae_t, fit_m_E_fc3_bias), 0, 1, 2, 0 },
        { "fit.v.E.fc3.bias", offsetof(ae_t, fit_v_E_fc3_bias), 0, 1, 2, 0 },
        { "E.fc3.bias", offsetof(ae_t, E_fc3_bias), 0, 1, 2, 0 }} },
    { "fit_E_fc2_bias", 24, 9024.0, 34304.0, 3, (const gm_written[]){
        { "fit.m.E.fc2.bias", offsetof(ae_t, fit_m_E_fc2_bias), 0, 1, 64, 0 },
        { "fit.v.E.fc2.bias", offsetof(ae_t, fit_v_E_fc2_bias), 0, 1, 64, 0 },
        { "E.fc2.bias", offsetof(ae_t, E_fc2_bias), 0, 1, 64, 0 }} },
    { "fit_E_fc1_bias", 24, 36096.0, 137216.0, 3, (const gm_written[]){
        { "fit.m.E.fc1.bias", offsetof(ae_t, fit_m_E_fc1_bias), 0, 1, 256, 0 },
        { "fit.v.E.fc1.bias", offsetof(ae_t, fit_v_E_fc1_bias), 0, 1, 256, 0 },
        { "E.fc1.bias", offsetof(ae_t, E_fc1_bias), 0, 1, 256, 0 }} },
    { "fit_E_fc1_weight", 24, 53989376.0, 5349376.0, 3, (const gm_written[]){
        { "fit.m.E.fc1.weight", offsetof(ae_t, fit_m_E_fc1_weight), 0, 1, 200704, 0 },
        { "fit.v.E.fc1.weight", offsetof(ae_t, fit_v_E_fc1_weight), 0, 1, 200704, 0 },
        { "E.fc1.weight", offsetof(ae_t, E_fc1_weight), 0, 1, 200704, 0 }} },
    { "fit_E_fc2_weight", 24, 4407296.0, 557056.0, 3, (const gm_written[]){
        { "fit.m.E.fc2.weight", offsetof(ae_t, fit_m_E_fc2_weight), 0, 1, 16384, 0 },
        { "fit.v.E.fc2.weight", offsetof(ae_t, fit_v_E_fc2_weight), 0, 1, 16384, 0 },
        { "E.fc2.weight", offsetof(ae_t, E_fc2_weight), 0, 1, 16384, 0 }} },
    { "fit_E_fc3_weight", 24, 34432.0, 36864.0, 3, (const gm_written[]){
        { "fit.m.E.fc3.weight", offsetof(ae_t, fit_m_E_fc3_weight), 0, 1, 128, 0 },
        { "fit.v.E.fc3.weight", offsetof(ae_t, fit_v_E_fc3_weight), 0, 1, 128, 0 },
        { "E.fc3.weight", offsetof(ae_t, E_fc3_weight), 0, 1, 128, 0 }} },
    { "fit_D_fc4_weight", 24, 34432.0, 36864.0, 3, (const gm_written[]){
        { "fit.m.D.fc4.weight", offsetof(ae_t, fit_m_D_fc4_weight), 0, 1, 128, 0 },
        { "fit.v.D.fc4.weight", offsetof(ae_t, fit_v_D_fc4_weight), 0, 1, 128, 0 },
        { "D.fc4.weight", offsetof(ae_t, D_fc4_weight), 0, 1, 128, 0 }} },
    { "fit_D_fc5_weight", 24, 4407296.0, 557056.0, 3, (const gm_written[]){
        { "fit.m.D.fc5.weight", offsetof(ae_t, fit_m_D_fc5_weight), 0, 1, 16384, 0 },
        { "fit.v.D.fc5.weight", offsetof(ae_t, fit_v_D_fc5_weight), 0, 1, 16384, 0 },
        { "D.fc5.weight", offsetof(ae_t, D_fc5_weight), 0, 1, 16384, 0 }} },
};

static const gm_step steps[] = {
    { .name = "fit", .line = 24, .batch = 128, .inputs = 1, .reports = 1,
      .input = { { "x", GM_F32, 3, { 28, 28, 1 }, 0 } },
      .report = { "loss" },
      .train = call_ae_fit, .test = call_ae_test_fit,
      .kernels = 29, .kernel = kernels_of_fit, .flops = 289343467.0, .arena = 1995840, .arena_least = 1995840 },
};

static int call_ae_reconstruct(void *m, uint64_t seed, int n, const void *const *input, float *const *output)
{
    return ae_reconstruct(m, seed, input[0], n, output[0]);
}

static int call_ae_encode(void *m, uint64_t seed, int n, const void *const *input, float *const *output)
{
    (void)seed;
    return ae_encode(m, input[0], n, output[0]);
}

static int call_ae_decode(void *m, uint64_t seed, int n, const void *const *input, float *const *output)
{
    (void)seed;
    return ae_decode(m, input[0], n, output[0]);
}

static const gm_sampler samplers[] = {
    { .name = "reconstruct", .line = 28, .counted = true, .rows = 64, .inputs = 1, .outputs = 1,
      .input = { { "x", GM_F32, 3, { 28, 28, 1 }, 0 } }, .output = { { "image", GM_F32, 3, { 28, 28, 1 }, -1 } },
      .run = call_ae_reconstruct, .flops = 871714.0 },
    { .name = "encode", .line = 14, .counted = true, .rows = 64, .inputs = 1, .outputs = 1,
      .input = { { "x", GM_F32, 3, { 28, 28, 1 }, 0 } }, .output = { { "code", GM_F32, 1, { 2 }, -1 } },
      .run = call_ae_encode, .flops = 435074.0 },
    { .name = "decode", .line = 19, .counted = true, .rows = 64, .inputs = 1, .outputs = 1,
      .input = { { "z", GM_F32, 1, { 2 }, -1 } }, .output = { { "image", GM_F32, 3, { 28, 28, 1 }, -1 } },
      .run = call_ae_decode, .flops = 4.3664e+05 },
};

static const gm_run program[] = {
    { GM_RUN_STEP, "fit", 20, GM_EPOCHS },
    { GM_RUN_EVERY, NULL, 1, GM_EPOCHS },
    { GM_RUN_TEST, "fit", 1, GM_STEPS },
    { GM_RUN_KEEP, "best", 1, GM_STEPS },
    { GM_RUN_END, NULL, 0, GM_STEPS },
    { GM_RUN_SAMPLE, "reconstruct", 64, GM_STEPS },
};

static void *init_model(void *memory, uint64_t seed) { return ae_init(memory, seed); }

static const gm_model ae_model = {
    .name = "ae", .source = "ae.gm",
    .sha256 = "309d285239c93bbdb7764357babd8e678d8b304d2d3611521b372e9415df3546",
    .target = "avx2", .numeric = "fma", .version = "0.1.0",
    .bytes = sizeof(ae_t), .init = init_model, .parameters = 435858,
    .tensors = 36, .tensor = tensors,
    .fields = 1, .field = fields,
    .steps = 1, .step = steps,
    .samplers = 3, .sampler = samplers,
    .runs = 6, .run = program,
};

int main(int argc, char **argv) { return gm_main(&ae_model, argc, argv); }
