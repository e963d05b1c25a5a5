/* dae.c -- from dae.gm by gmc 0.1.0. Do not edit: change dae.gm and compile it again.
   Target avx2, numeric profile fma. SHA-256 of dae.gm:
   648622fdf50b7c7203d0d37095d6a01c08f3b0a7ae548d959e010c66ecc7c223.
   This file belongs to whoever compiled it, to use as they like. */
#define GM_TARGET_AVX2
#include <gm.h>
#include <vec.h>
#include <vmath.h>
#include <scalar.h>
#include <random.h>
#include <call.h>
#include "dae.h"

/* The model: parameters, buffers and optimiser state, and one arena that every entry point uses in
   turn. A matrix that is stored transposed says so. */
struct dae {
    gm_context head;
    _Alignas(64) float E_fc1_weight[200704];  /* [256,784], transposed */
    _Alignas(64) float E_fc1_bias[256];  /* [256] */
    _Alignas(64) float E_fc2_weight[16384];  /* [64,256], transposed */
    _Alignas(64) float E_fc2_bias[64];  /* [64] */
    _Alignas(64) float D_fc3_weight[16384];  /* [256,64], transposed */
    _Alignas(64) float D_fc3_bias[256];  /* [256] */
    _Alignas(64) float D_fc4_weight[200704];  /* [784,256], transposed */
    _Alignas(64) float D_fc4_bias[784];  /* [784] */
    _Alignas(64) float fit_m_E_fc1_weight[200704];  /* [256,784], transposed */
    _Alignas(64) float fit_v_E_fc1_weight[200704];  /* [256,784], transposed */
    _Alignas(64) float fit_m_E_fc1_bias[256];  /* [256] */
    _Alignas(64) float fit_v_E_fc1_bias[256];  /* [256] */
    _Alignas(64) float fit_m_E_fc2_weight[16384];  /* [64,256], transposed */
    _Alignas(64) float fit_v_E_fc2_weight[16384];  /* [64,256], transposed */
    _Alignas(64) float fit_m_E_fc2_bias[64];  /* [64] */
    _Alignas(64) float fit_v_E_fc2_bias[64];  /* [64] */
    _Alignas(64) float fit_m_D_fc3_weight[16384];  /* [256,64], transposed */
    _Alignas(64) float fit_v_D_fc3_weight[16384];  /* [256,64], transposed */
    _Alignas(64) float fit_m_D_fc3_bias[256];  /* [256] */
    _Alignas(64) float fit_v_D_fc3_bias[256];  /* [256] */
    _Alignas(64) float fit_m_D_fc4_weight[200704];  /* [784,256], transposed */
    _Alignas(64) float fit_v_D_fc4_weight[200704];  /* [784,256], transposed */
    _Alignas(64) float fit_m_D_fc4_bias[784];  /* [784] */
    _Alignas(64) float fit_v_D_fc4_bias[784];  /* [784] */
    _Alignas(64) float arena[581776];
};

static const gm_model dae_model;

GM_TILE(4, 3, whole)
GM_TILE(4, 2, whole)

/* A tile of a product: sizes are constants where this is called, so one branch is left. */
GM_INLINE void tile(int rows, int vectors, int last, gm_vec *c, const float *a, ptrdiff_t ai, ptrdiff_t ak,
    const float *b, ptrdiff_t bk, int64_t n)
{
    if (rows == 4 && vectors == 3 && last == GM_LANES)
        gm_tile_4x3_whole(last, c, a, ai, ak, b, bk, n);
    if (rows == 4 && vectors == 2 && last == GM_LANES)
        gm_tile_4x2_whole(last, c, a, ai, ak, b, bk, n);
}

/* dae.gm:21   encoder E(x) { return x |> flatten |> fc1: linear(256) |> relu |> fc2: linear(64) |>
   relu }
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

/* dae.gm:24   return bernoulli(logits: z |> fc3: linear(256) |> relu |> fc4: linear(784) |>
   reshape(28, 28, 1))
   [256] element by element; fused: mul, add; 1.0 KFLOP, 2.0 KB */
GM_KERNEL void init_E_fc1_bias(const gm_call *call, float *restrict bias, float *restrict bias2)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 256);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        const gm_vec uniform = gm_random_uniform(call->seed, 1, call->step, (uint64_t)(j), 1);
        const gm_vec uniform2 = gm_random_uniform(call->seed, 5, call->step, (uint64_t)(j), 1);
        gm_store(bias + j, uniform * 0.071428571f + -0.035714286f);
        gm_store(bias2 + j, uniform2 * 0.25f + -0.125f);
    }
}

/* dae.gm:21   encoder E(x) { return x |> flatten |> fc1: linear(256) |> relu |> fc2: linear(64) |>
   relu }
   [64] element by element; fused: mul, add; 128 FLOP, 256 B
   and 1 more, of other sizes */
GM_KERNEL void each_bias(const gm_call *call, float *restrict bias, int64_t elements,
    int64_t stream)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, elements);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        const gm_vec uniform = gm_random_uniform(call->seed, stream, call->step, (uint64_t)(j), 1);
        gm_store(bias + j, uniform * 0.125f + -0.0625f);
    }
}

/* dae.gm:27   step fit(x) over E, D by adam(1e-3) batch 128
   [200704] element by element; 0 FLOP, 803 KB
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

/* Entry point init, line 1: 23 kernels in 1 phases, 871 KFLOP; arena 0 B, at least 0 B. */
static void run_init(dae_t *m, gm_call whole)
{
    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_thread_call(whole);
        const unsigned mode = gm_flush_denormals();
        each_weight(&call, m->E_fc1_weight, 0.071428571f, 0.035714286f, 784, 256, 0);
        init_E_fc1_bias(&call, m->E_fc1_bias, m->D_fc3_bias);
        each_weight(&call, m->E_fc2_weight, 0.125f, 0.0625f, 256, 64, 2);
        each_bias(&call, m->E_fc2_bias, 64, 3);
        each_weight(&call, m->D_fc3_weight, 0.25f, 0.125f, 64, 256, 4);
        each_weight(&call, m->D_fc4_weight, 0.125f, 0.0625f, 256, 784, 6);
        each_bias(&call, m->D_fc4_bias, 784, 7);
        each_constant(&call, m->fit_m_E_fc1_weight, 196, 200704);
        each_constant(&call, m->fit_v_E_fc1_weight, 196, 200704);
        each_constant(&call, m->fit_m_E_fc1_bias, 1, 256);
        each_constant(&call, m->fit_v_E_fc1_bias, 1, 256);
        each_constant(&call, m->fit_m_E_fc2_weight, 16, 16384);
        each_constant(&call, m->fit_v_E_fc2_weight, 16, 16384);
        each_constant(&call, m->fit_m_E_fc2_bias, 1, 64);
        each_constant(&call, m->fit_v_E_fc2_bias, 1, 64);
        each_constant(&call, m->fit_m_D_fc3_weight, 16, 16384);
        each_constant(&call, m->fit_v_D_fc3_weight, 16, 16384);
        each_constant(&call, m->fit_m_D_fc3_bias, 1, 256);
        each_constant(&call, m->fit_v_D_fc3_bias, 1, 256);
        each_constant(&call, m->fit_m_D_fc4_weight, 196, 200704);
        each_constant(&call, m->fit_v_D_fc4_weight, 196, 200704);
        each_constant(&call, m->fit_m_D_fc4_bias, 1, 784);
        each_constant(&call, m->fit_v_D_fc4_bias, 1, 784);
        gm_restore_denormals(mode);
    }
}

/* dae.gm:18   return seen * (x + noise * draw normal like x)
   [128,784] element by element; fused: ge, mul, add; 401 KFLOP, 803 KB */
GM_KERNEL void fit_seen(const gm_call *call, const float *restrict x, float *restrict mul)
{
    int64_t lo, hi;
    gm_share(call, 16, &lo, &hi);
    for (int64_t i = lo * 8; i < hi * 8; i++) {
        for (int64_t j = 0; j < 784; j += GM_LANES) {
            const gm_vec uniform = gm_random_uniform(call->seed, 0, call->step, (uint64_t)(i * 784 + j), 1);
            const gm_vec seen = gm_ge(uniform, gm_splat(0.25f));
            const gm_vec normal = gm_random_normal(call->seed, 1, call->step, (uint64_t)(i * 784 + j), 1);
            gm_store(mul + i * 784 + j, seen * (gm_load(x + i * 784 + j) + normal * 0.3f));
        }
    }
}

/* dae.gm:21   encoder E(x) { return x |> flatten |> fc1: linear(256) |> relu |> fc2: linear(64) |>
   relu }
   [128,784] x [784,256], tiles of 4 x 24; fused: add, relu; 51 MFLOP, 1.3 MB
   and 5 more, of several sizes */
GM_INLINE void product_relu_tile(int rows, int vectors, int last, int64_t row, int64_t column,
    const float *restrict mul, const float *restrict weight, const float *restrict bias,
    float *restrict relu, int64_t stride, int64_t stride2)
{
    gm_vec c[12];
    tile(rows, vectors, last, c, mul + row * stride, stride, 1,
         weight + column, stride2, stride);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            const gm_vec fc1 = c[r * vectors + v] + gm_load(bias + j);
            gm_store(relu + i * stride2 + j, gm_max(fc1, gm_zero()));
        }
}

GM_KERNEL void product_relu(const gm_call *call, const float *restrict mul,
    const float *restrict weight, const float *restrict bias, float *restrict relu, int64_t stride,
    int64_t stride2, int64_t columns)
{
    int64_t lo, hi;
    gm_share(call, 16, &lo, &hi);
    const int64_t first = lo * 8, end = hi * 8;
    for (int64_t column = 0; column < columns; column += 24) {
        for (int64_t row = first; row < end; row += 4)
            product_relu_tile(4, 3, 8, row, column, mul, weight, bias, relu, stride, stride2);
    }
    {
        const int64_t column = columns;
        for (int64_t row = first; row < end; row += 4)
            product_relu_tile(4, 2, 8, row, column, mul, weight, bias, relu, stride, stride2);
    }
}

/* dae.gm:24   return bernoulli(logits: z |> fc3: linear(256) |> relu |> fc4: linear(784) |>
   reshape(28, 28, 1))
   [128,256] x [256,784], tiles of 4 x 24; fused: add, softplus, mul, sub, sigmoid; 52 MFLOP, 1.7
   MB */
GM_INLINE void fit_d_fc4_tile(int rows, int vectors, int last, int64_t row, int64_t column,
    const float *restrict relu, const float *restrict x, const float *restrict weight,
    const float *restrict bias, float *restrict d_fc4, gm_lanes *sum2_lanes)
{
    gm_vec c[12];
    tile(rows, vectors, last, c, relu + row * 256, 256, 1,
         weight + column, 784, 256);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            const gm_vec fc4 = c[r * vectors + v] + gm_load(bias + j);
            const gm_vec x2 = gm_load(x + i * 784 + j);
            const gm_vec d_fc42 = gm_sigmoid(fc4) * 0.0078125f - x2 * 0.0078125f;
            gm_store(d_fc4 + i * 784 + j, d_fc42);
            sum2_lanes[r].part[j / GM_LANES % GM_PARTS] = sum2_lanes[r].part[j / GM_LANES % GM_PARTS] + (gm_softplus(fc4) - x2 * fc4);
        }
}

GM_KERNEL void fit_d_fc4(const gm_call *call, const float *restrict relu,
    const float *restrict x, const float *restrict weight, const float *restrict bias,
    float *restrict d_fc4, float *restrict sum)
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
                fit_d_fc4_tile(4, 3, 8, row, column, relu, x, weight, bias, d_fc4,
                    sum2_lanes + (row - chunk));
        }
        {
            const int64_t column = 768;
            for (int64_t row = chunk; row < stop; row += 4)
                fit_d_fc4_tile(4, 2, 8, row, column, relu, x, weight, bias, d_fc4,
                    sum2_lanes + (row - chunk));
        }
        for (int64_t i = chunk; i < stop; i++) {
            const float sum2 = gm_lanes_sum(sum2_lanes[i - chunk]);
            sum[i] = (gm_splat(sum2))[0];
        }
    }
}

/* dae.gm:24   return bernoulli(logits: z |> fc3: linear(256) |> relu |> fc4: linear(784) |>
   reshape(28, 28, 1))
   [784,256] into panels of 24 columns; 0 FLOP, 1.6 MB
   and 2 more, of several sizes */
GM_KERNEL void pack_weight_panels(const gm_call *call, const float *restrict weight,
    float *restrict D_fc4_weight_panels, int64_t stride, int64_t units, int64_t columns,
    int64_t full)
{
    int64_t lo, hi;
    gm_share(call, units, &lo, &hi);
    for (int64_t vector = lo; vector < hi; vector++) {
        const int64_t column = vector * GM_LANES;
        const int n = (int)gm_min_int(GM_LANES, columns - column);
        const int64_t width = column < full ? 24 : 16;
        const int64_t inside = (column < full ? column : column - full) % width;
        float *to = D_fc4_weight_panels + (column - inside) * stride + inside;
        for (int64_t k = 0; k < stride; k += GM_LANES)
            gm_transpose_block(weight + column * stride + k, stride, n, (int)gm_min_int(GM_LANES, stride - k), to + k * width, width);
    }
}

/* dae.gm:28   minimize mean(nll(D(E(spoil(x))), x))
   [128] summed along rows; fused: mul; 129 FLOP, 516 B */
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
        loss[0] = (gm_splat(sum2) * 0.0078125f)[0];
    }
}

/* dae.gm:27   step fit(x) over E, D by adam(1e-3) batch 128
   [128,784] summed down columns; fused: mul, add, sqrt, div, sub; 111 KFLOP, 420 KB
   and 2 more, of several sizes */
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

/* dae.gm:24   return bernoulli(logits: z |> fc3: linear(256) |> relu |> fc4: linear(784) |>
   reshape(28, 28, 1))
   [128,784] x [784,256], tiles of 4 x 24, b in panels; fused: gt, mul; 51 MFLOP, 1.5 MB
   and 2 more, of several sizes */
GM_INLINE void product_mul_tile(int rows, int vectors, int last, int64_t row, int64_t column,
    const float *restrict d_fc4, const float *restrict D_fc4_weight_panels,
    const float *restrict relu, float *restrict d_fc3, int64_t stride, int64_t stride2)
{
    gm_vec c[12];
    tile(rows, vectors, last, c, d_fc4 + row * stride, stride, 1,
         D_fc4_weight_panels + column * stride, vectors * GM_LANES, stride);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            const gm_vec d_fc32 = c[r * vectors + v] * gm_gt(gm_load(relu + i * stride2 + j), gm_splat(0.0f));
            gm_store(d_fc3 + i * stride2 + j, d_fc32);
        }
}

GM_KERNEL void product_mul(const gm_call *call, const float *restrict d_fc4,
    const float *restrict D_fc4_weight_panels, const float *restrict relu, float *restrict d_fc3,
    int64_t stride, int64_t stride2, int64_t columns)
{
    int64_t lo, hi;
    gm_share(call, 16, &lo, &hi);
    const int64_t first = lo * 8, end = hi * 8;
    for (int64_t column = 0; column < columns; column += 24) {
        for (int64_t row = first; row < end; row += 4)
            product_mul_tile(4, 3, 8, row, column, d_fc4, D_fc4_weight_panels, relu, d_fc3,
                stride, stride2);
    }
    {
        const int64_t column = columns;
        for (int64_t row = first; row < end; row += 4)
            product_mul_tile(4, 2, 8, row, column, d_fc4, D_fc4_weight_panels, relu, d_fc3,
                stride, stride2);
    }
}

/* dae.gm:27   step fit(x) over E, D by adam(1e-3) batch 128
   [256,128] x [128,784], tiles of 4 x 24; fused: mul, add, sqrt, div, sub; 54 MFLOP, 5.3 MB
   and 3 more, of several sizes */
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

/* dae.gm:27   step fit(x) over E, D by adam(1e-3) batch 128
   [128,256] summed down columns; fused: mul, add, sqrt, div, sub; 36 KFLOP, 137 KB */
GM_KERNEL void fit_D_fc3_bias(const gm_call *call, const float *restrict d_fc3,
    float *restrict m_bias, float *restrict v_bias, float *restrict bias)
{
    const gm_vec scale = gm_splat((float)(0.001 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    int64_t lo, hi;
    gm_share(call, 16, &lo, &hi);
    for (int64_t j = lo * 16; j < gm_min_int(hi * 16, 256); j += GM_LANES) {
        gm_vec sum = gm_splat(0.0f);
        for (int64_t i = 0; i < 128; i++) {
            sum = sum + gm_load(d_fc3 + i * 256 + j);
        }
        const gm_vec new_m_bias = gm_load(m_bias + j) * 0.9f + sum * 0.1f;
        const gm_vec new_v_bias = gm_load(v_bias + j) * 0.999f + sum * sum * 0.001f;
        const gm_vec div = scale * new_m_bias / (scale2 * gm_sqrt(new_v_bias) + 1e-08f);
        gm_store(m_bias + j, new_m_bias);
        gm_store(v_bias + j, new_v_bias);
        gm_store(bias + j, gm_load(bias + j) - div);
    }
}

/* One training step fit, line 27: 20 kernels in 3 phases, 290 MFLOP; arena 2.3 MB, at least 2.3
   MB. */
static void run_fit(dae_t *m, const float *x, gm_call whole)
{
    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_thread_call(whole);
        const unsigned mode = gm_flush_denormals();
        float *const mul = m->arena + 200704;  /* [128,784], phases 0 to 2 */
        float *const relu = m->arena + 401408;  /* [128,256], phases 0 to 2 */
        float *const relu2 = m->arena + 565248;  /* [128,64], phases 0 to 2 */
        float *const relu3 = m->arena + 434176;  /* [128,256], phases 0 to 1 */
        float *const d_fc4 = m->arena + 301056;  /* [128,784], phases 0 to 1 */
        float *const sum = m->arena + 581632;  /* [128,1], phases 0 to 1 */
        float *const D_fc4_weight_panels = m->arena + 0;  /* [200704], phases 0 to 1 */
        float *const D_fc3_weight_panels = m->arena + 532480;  /* [16384], phases 0 to 1 */
        float *const E_fc2_weight_panels = m->arena + 548864;  /* [16384], phases 0 to 1 */
        float *const loss = m->arena + 581760;  /* [], phases 1 to 2 */
        float *const d_fc3 = m->arena + 466944;  /* [128,256], phases 1 to 2 */
        float *const d_fc2 = m->arena + 573440;  /* [128,64], phases 1 to 2 */
        float *const d_fc1 = m->arena + 499712;  /* [128,256], phases 1 to 2 */

        fit_seen(&call, x, mul);
        gm_tick(&call, 0);
        product_relu(&call, mul, m->E_fc1_weight, m->E_fc1_bias, relu, 784, 256, 240);
        gm_tick(&call, 1);
        product_relu(&call, relu, m->E_fc2_weight, m->E_fc2_bias, relu2, 256, 64, 48);
        gm_tick(&call, 2);
        product_relu(&call, relu2, m->D_fc3_weight, m->D_fc3_bias, relu3, 64, 256, 240);
        gm_tick(&call, 3);
        fit_d_fc4(&call, relu3, x, m->D_fc4_weight, m->D_fc4_bias, d_fc4, sum);
        gm_tick(&call, 4);
        pack_weight_panels(&call, m->D_fc4_weight, D_fc4_weight_panels, 784, 32, 256, 240);
        gm_tick(&call, 5);
        pack_weight_panels(&call, m->D_fc3_weight, D_fc3_weight_panels, 256, 8, 64, 48);
        gm_tick(&call, 6);
        pack_weight_panels(&call, m->E_fc2_weight, E_fc2_weight_panels, 64, 32, 256, 240);
        gm_meet(&call, 7);
        fit_loss(&call, sum, loss);
        gm_tick(&call, 8);
        columns_bias(&call, d_fc4, m->fit_m_D_fc4_bias, m->fit_v_D_fc4_bias, m->D_fc4_bias, 49,
            784);
        gm_tick(&call, 9);
        product_mul(&call, d_fc4, D_fc4_weight_panels, relu3, d_fc3, 784, 256, 240);
        gm_tick(&call, 10);
        product_mul(&call, d_fc3, D_fc3_weight_panels, relu2, d_fc2, 256, 64, 48);
        gm_tick(&call, 11);
        product_mul(&call, d_fc2, E_fc2_weight_panels, relu, d_fc1, 64, 256, 240);
        gm_tick(&call, 12);
        product_weight(&call, relu3, d_fc4, m->fit_m_D_fc4_weight, m->fit_v_D_fc4_weight,
            m->D_fc4_weight, 784, 256, 64, 768);
        gm_meet(&call, 13);
        fit_D_fc3_bias(&call, d_fc3, m->fit_m_D_fc3_bias, m->fit_v_D_fc3_bias, m->D_fc3_bias);
        gm_tick(&call, 14);
        columns_bias(&call, d_fc2, m->fit_m_E_fc2_bias, m->fit_v_E_fc2_bias, m->E_fc2_bias, 4,
            64);
        gm_tick(&call, 15);
        columns_bias(&call, d_fc1, m->fit_m_E_fc1_bias, m->fit_v_E_fc1_bias, m->E_fc1_bias, 16,
            256);
        gm_tick(&call, 16);
        product_weight(&call, mul, d_fc1, m->fit_m_E_fc1_weight, m->fit_v_E_fc1_weight,
            m->E_fc1_weight, 256, 784, 196, 240);
        gm_tick(&call, 17);
        product_weight(&call, relu, d_fc2, m->fit_m_E_fc2_weight, m->fit_v_E_fc2_weight,
            m->E_fc2_weight, 64, 256, 64, 48);
        gm_tick(&call, 18);
        product_weight(&call, relu2, d_fc3, m->fit_m_D_fc3_weight, m->fit_v_D_fc3_weight,
            m->D_fc3_weight, 256, 64, 16, 240);
        gm_tick(&call, 19);
        gm_restore_denormals(mode);
    }
}

/* dae.gm:24   return bernoulli(logits: z |> fc3: linear(256) |> relu |> fc4: linear(784) |>
   reshape(28, 28, 1))
   [128,256] x [256,784], tiles of 4 x 24; fused: add, softplus, mul, sub, select; 52 MFLOP, 1.3 MB */
GM_INLINE void fit_fc4_tile(int rows, int vectors, int last, int64_t row, int64_t column,
    const float *restrict relu, const float *restrict x, const float *restrict weight,
    const float *restrict bias, gm_lanes *sum_lanes)
{
    gm_vec c[12];
    tile(rows, vectors, last, c, relu + row * 256, 256, 1,
         weight + column, 784, 256);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            const gm_vec fc4 = c[r * vectors + v] + gm_load(bias + j);
            sum_lanes[r].part[j / GM_LANES % GM_PARTS] = sum_lanes[r].part[j / GM_LANES % GM_PARTS] + (gm_softplus(fc4) - gm_load(x + i * 784 + j) * fc4);
        }
}

GM_KERNEL void fit_fc4(const gm_call *call, const float *restrict relu, const float *restrict x,
    const float *restrict weight, const float *restrict bias, float *restrict select)
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
            const gm_vec select2 = gm_select(gm_splat(i < call->rows ? 1.0f : 0.0f), gm_splat(sum), gm_splat(0.0f));
            select[i] = (select2)[0];
        }
    }
}

/* dae.gm:28   minimize mean(nll(D(E(spoil(x))), x))
   [128] summed along rows; fused: div; 257 FLOP, 516 B */
GM_KERNEL void fit_loss2(const gm_call *call, const float *restrict select,
    float *restrict loss)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    if (lo < hi) {
        gm_lanes sum_lanes = gm_lanes_splat(0.0f);
        gm_lanes sum2_lanes = gm_lanes_splat(0.0f);
        for (int64_t j16 = 0; j16 < 128; j16 += 16) {
            for (int part = 0; part < GM_PARTS; part++) {
                const int64_t j = j16 + part * GM_LANES;
                sum_lanes.part[part] = sum_lanes.part[part] + gm_first((int)(call->rows - (j)));
                sum2_lanes.part[part] = sum2_lanes.part[part] + gm_load(select + j);
            }
        }
        const float sum = gm_lanes_sum(sum_lanes);
        const float sum2 = gm_lanes_sum(sum2_lanes);
        loss[0] = (gm_splat(sum2) / gm_splat(sum))[0];
    }
}

/* The test of step fit, line 27: 6 kernels in 2 phases, 112 MFLOP; arena 1.1 MB, at least 1.1 MB. */
static void run_test_fit(dae_t *m, const float *x, gm_call whole)
{
    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_thread_call(whole);
        const unsigned mode = gm_flush_denormals();
        float *const mul = m->arena + 0;  /* [128,784], phase 0 */
        float *const relu = m->arena + 200704;  /* [128,256], phase 0 */
        float *const relu2 = m->arena + 266240;  /* [128,64], phase 0 */
        float *const relu3 = m->arena + 233472;  /* [128,256], phase 0 */
        float *const select = m->arena + 274432;  /* [128], phases 0 to 1 */
        float *const loss = m->arena + 0;  /* [], phase 1 */

        fit_seen(&call, x, mul);
        product_relu(&call, mul, m->E_fc1_weight, m->E_fc1_bias, relu, 784, 256, 240);
        product_relu(&call, relu, m->E_fc2_weight, m->E_fc2_bias, relu2, 256, 64, 48);
        product_relu(&call, relu2, m->D_fc3_weight, m->D_fc3_bias, relu3, 64, 256, 240);
        fit_fc4(&call, relu3, x, m->D_fc4_weight, m->D_fc4_bias, select);
        #pragma omp barrier
        fit_loss2(&call, select, loss);
        gm_restore_denormals(mode);
    }
}

/* dae.gm:18   return seen * (x + noise * draw normal like x)
   [64,784] element by element; fused: ge, mul, add; 201 KFLOP, 401 KB */
GM_KERNEL void denoise_spoilt(const gm_call *call, const float *restrict x,
    float *restrict spoilt)
{
    int64_t lo, hi;
    gm_share(call, gm_row_units(call, 8, 8), &lo, &hi);
    for (int64_t i = lo * 8; i < hi * 8; i++) {
        for (int64_t j = 0; j < 784; j += GM_LANES) {
            const gm_vec uniform = gm_random_uniform(call->seed, 0, call->step, (uint64_t)(call->row * 784 + i * 784 + j), 1);
            const gm_vec seen = gm_ge(uniform, gm_splat(0.25f));
            const gm_vec normal = gm_random_normal(call->seed, 1, call->step, (uint64_t)(call->row * 784 + i * 784 + j), 1);
            const gm_vec spoilt2 = seen * (gm_load(x + i * 784 + j) + normal * 0.3f);
            gm_store(spoilt + i * 784 + j, spoilt2);
        }
    }
}

/* dae.gm:21   encoder E(x) { return x |> flatten |> fc1: linear(256) |> relu |> fc2: linear(64) |>
   relu }
   [64,784] x [784,256], tiles of 4 x 24; fused: add, relu; 26 MFLOP, 1.1 MB
   and 5 more, of several sizes */
GM_INLINE void product_relu2_tile(int rows, int vectors, int last, int64_t row, int64_t column,
    const float *restrict spoilt, const float *restrict weight, const float *restrict bias,
    float *restrict relu, int64_t stride, int64_t stride2)
{
    gm_vec c[12];
    tile(rows, vectors, last, c, spoilt + row * stride, stride, 1,
         weight + column, stride2, stride);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            const gm_vec fc1 = c[r * vectors + v] + gm_load(bias + j);
            gm_store(relu + i * stride2 + j, gm_max(fc1, gm_zero()));
        }
}

GM_KERNEL void product_relu2(const gm_call *call, const float *restrict spoilt,
    const float *restrict weight, const float *restrict bias, float *restrict relu, int64_t stride,
    int64_t stride2, int64_t columns)
{
    int64_t lo, hi;
    gm_share(call, gm_row_units(call, 8, 8), &lo, &hi);
    const int64_t first = lo * 8, end = hi * 8;
    for (int64_t column = 0; column < columns; column += 24) {
        for (int64_t row = first; row < end; row += 4)
            product_relu2_tile(4, 3, 8, row, column, spoilt, weight, bias, relu, stride,
                stride2);
    }
    {
        const int64_t column = columns;
        for (int64_t row = first; row < end; row += 4)
            product_relu2_tile(4, 2, 8, row, column, spoilt, weight, bias, relu, stride,
                stride2);
    }
}

/* dae.gm:24   return bernoulli(logits: z |> fc3: linear(256) |> relu |> fc4: linear(784) |>
   reshape(28, 28, 1))
   [64,256] x [256,784], tiles of 4 x 24; fused: add, sigmoid; 26 MFLOP, 1.1 MB */
GM_INLINE void denoise_clean_tile(int rows, int vectors, int last, int64_t row, int64_t column,
    const float *restrict relu, const float *restrict weight, const float *restrict bias,
    float *restrict clean)
{
    gm_vec c[12];
    tile(rows, vectors, last, c, relu + row * 256, 256, 1,
         weight + column, 784, 256);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            const gm_vec fc4 = c[r * vectors + v] + gm_load(bias + j);
            const gm_vec clean2 = gm_sigmoid(fc4);
            gm_store(clean + i * 784 + j, clean2);
        }
}

GM_KERNEL void denoise_clean(const gm_call *call, const float *restrict relu,
    const float *restrict weight, const float *restrict bias, float *restrict clean)
{
    int64_t lo, hi;
    gm_share(call, gm_row_units(call, 8, 8), &lo, &hi);
    const int64_t first = lo * 8, end = hi * 8;
    for (int64_t column = 0; column < 768; column += 24) {
        for (int64_t row = first; row < end; row += 4)
            denoise_clean_tile(4, 3, 8, row, column, relu, weight, bias, clean);
    }
    {
        const int64_t column = 768;
        for (int64_t row = first; row < end; row += 4)
            denoise_clean_tile(4, 2, 8, row, column, relu, weight, bias, clean);
    }
}

/* Entry point denoise, line 32: 5 kernels in 1 phases, 56 MFLOP; arena 750 KB, at least 750 KB. */
static void run_denoise(dae_t *m, const float *x, gm_call whole)
{
    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_thread_call(whole);
        const unsigned mode = gm_flush_denormals();
        float *const spoilt = m->arena + 0;  /* [64,28,28,1], phase 0 */
        float *const relu = m->arena + 150528;  /* [64,256], phase 0 */
        float *const relu2 = m->arena + 183296;  /* [64,64], phase 0 */
        float *const relu3 = m->arena + 166912;  /* [64,256], phase 0 */
        float *const clean = m->arena + 50176;  /* [64,784], phase 0 */

        denoise_spoilt(&call, x, spoilt);
        product_relu2(&call, spoilt, m->E_fc1_weight, m->E_fc1_bias, relu, 784, 256, 240);
        product_relu2(&call, relu, m->E_fc2_weight, m->E_fc2_bias, relu2, 256, 64, 48);
        product_relu2(&call, relu2, m->D_fc3_weight, m->D_fc3_bias, relu3, 64, 256, 240);
        denoise_clean(&call, relu3, m->D_fc4_weight, m->D_fc4_bias, clean);
        gm_restore_denormals(mode);
    }
}

/* Entry point encode, line 21: 2 kernels in 1 phases, 28 MFLOP; arena 283 KB, at least 283 KB. */
static void run_encode(dae_t *m, const float *x, gm_call whole)
{
    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_thread_call(whole);
        const unsigned mode = gm_flush_denormals();
        float *const relu = m->arena + 50176;  /* [64,256], phase 0 */
        float *const code = m->arena + 66560;  /* [64,64], phase 0 */

        product_relu2(&call, x, m->E_fc1_weight, m->E_fc1_bias, relu, 784, 256, 240);
        product_relu2(&call, relu, m->E_fc2_weight, m->E_fc2_bias, code, 256, 64, 48);
        gm_restore_denormals(mode);
    }
}

/* dae.gm:24   return bernoulli(logits: z |> fc3: linear(256) |> relu |> fc4: linear(784) |>
   reshape(28, 28, 1))
   [64,256] x [256,784], tiles of 4 x 24; fused: add, sigmoid; 26 MFLOP, 1.1 MB */
GM_INLINE void decode_mean_tile(int rows, int vectors, int last, int64_t row, int64_t column,
    const float *restrict relu, const float *restrict weight, const float *restrict bias,
    float *restrict mean)
{
    gm_vec c[12];
    tile(rows, vectors, last, c, relu + row * 256, 256, 1,
         weight + column, 784, 256);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            const gm_vec fc4 = c[r * vectors + v] + gm_load(bias + j);
            gm_store(mean + i * 784 + j, gm_sigmoid(fc4));
        }
}

GM_KERNEL void decode_mean(const gm_call *call, const float *restrict relu,
    const float *restrict weight, const float *restrict bias, float *restrict mean)
{
    int64_t lo, hi;
    gm_share(call, gm_row_units(call, 8, 8), &lo, &hi);
    const int64_t first = lo * 8, end = hi * 8;
    for (int64_t column = 0; column < 768; column += 24) {
        for (int64_t row = first; row < end; row += 4)
            decode_mean_tile(4, 3, 8, row, column, relu, weight, bias, mean);
    }
    {
        const int64_t column = 768;
        for (int64_t row = first; row < end; row += 4)
            decode_mean_tile(4, 2, 8, row, column, relu, weight, bias, mean);
    }
}

/* Entry point decode, line 23: 2 kernels in 1 phases, 28 MFLOP; arena 283 KB, at least 283 KB. */
static void run_decode(dae_t *m, const float *z, gm_call whole)
{
    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_thread_call(whole);
        const unsigned mode = gm_flush_denormals();
        float *const relu = m->arena + 50176;  /* [64,256], phase 0 */
        float *const mean = m->arena + 0;  /* [64,784], phase 0 */

        product_relu2(&call, z, m->D_fc3_weight, m->D_fc3_bias, relu, 64, 256, 240);
        decode_mean(&call, relu, m->D_fc4_weight, m->D_fc4_bias, mean);
        gm_restore_denormals(mode);
    }
}

static int refuse(dae_t *m, const char *why)
{
    snprintf(m->head.error, sizeof m->head.error, "%s", why);
    return GM_BAD_ARGUMENT;
}

size_t dae_sizeof(void) { return sizeof(dae_t); }

dae_t *dae_init(void *memory, uint64_t seed)
{
    dae_t *m = memory;
    if (!memory || (uintptr_t)memory % 64 != 0)
        return NULL;
    memset(m, 0, offsetof(dae_t, arena));    /* kernels write what they read of the rest */
    m->head.seed = seed;
    run_init(m, (gm_call){ .seed = seed });
    return m;
}

const char *dae_error(const dae_t *m) { return m->head.error; }
int dae_load(dae_t *m, const char *path) { return gm_read_checkpoint(&dae_model, &m->head, path, false); }
int dae_save(dae_t *m, const char *path) { return gm_write_checkpoint(&dae_model, &m->head, path, false); }

int dae_fit(dae_t *m, const float *x, int n, dae_fit_report *report)
{
    if (!x)
        return refuse(m, "dae_fit: an array is NULL");
    if (n != 128)
        return refuse(m, "dae_fit: n must be exactly 128");
    m->head.step++;
    run_fit(m, x, (gm_call){ .seed = m->head.seed, .step = m->head.step, .rows = n, .watch = m->head.watch });
    if (report) {
        report->loss = *(m->arena + 581760);
    }
    return 0;
}

int dae_test_fit(dae_t *m, const float *x, int n, dae_fit_report *report)
{
    if (!x)
        return refuse(m, "dae_test_fit: an array is NULL");
    if (n < 1 || n > 128)
        return refuse(m, "dae_test_fit: n must be 1 to 128");
    if (n < 128) {
        float *x_rows = (float *)(m->arena + 100352);
        memset(x_rows, 0, 100352 * sizeof *x_rows);
        memcpy(x_rows, x, (size_t)n * 784 * sizeof *x_rows);
        x = x_rows;
    }
    run_test_fit(m, x, (gm_call){ .seed = m->head.seed, .step = m->head.step, .rows = n });
    if (report) {
        report->loss = *(m->arena + 0);
    }
    return 0;
}

int dae_denoise(dae_t *m, uint64_t seed, const float *x, int n, float *spoilt, float *clean)
{
    if (!x || !spoilt || !clean)
        return refuse(m, "dae_denoise: an array is NULL");
    if (n < 0)
        return refuse(m, "dae_denoise: n must be 0 or more");
    for (int row = 0; row < n; row += 64) {
        const int rows = n - row < 64 ? n - row : 64;
        if (rows < 64) {
            float *x_rows = (float *)(m->arena + 100352);
            memset(x_rows, 0, 50176 * sizeof *x_rows);
            memcpy(x_rows, x, (size_t)rows * 784 * sizeof *x_rows);
            x = x_rows;
        }
        run_denoise(m, x, (gm_call){ .seed = seed, .row = row, .rows = rows });
        memcpy(spoilt + (size_t)row * 784, m->arena + 0, (size_t)rows * 784 * sizeof(float));
        memcpy(clean + (size_t)row * 784, m->arena + 50176, (size_t)rows * 784 * sizeof(float));
        x += 50176;
    }
    return 0;
}

int dae_encode(dae_t *m, const float *x, int n, float *code)
{
    if (!x || !code)
        return refuse(m, "dae_encode: an array is NULL");
    if (n < 0)
        return refuse(m, "dae_encode: n must be 0 or more");
    for (int row = 0; row < n; row += 64) {
        const int rows = n - row < 64 ? n - row : 64;
        if (rows < 64) {
            float *x_rows = (float *)(m->arena + 0);
            memset(x_rows, 0, 50176 * sizeof *x_rows);
            memcpy(x_rows, x, (size_t)rows * 784 * sizeof *x_rows);
            x = x_rows;
        }
        run_encode(m, x, (gm_call){ .seed = 0, .row = row, .rows = rows });
        memcpy(code + (size_t)row * 64, m->arena + 66560, (size_t)rows * 64 * sizeof(float));
        x += 50176;
    }
    return 0;
}

int dae_decode(dae_t *m, const float *z, int n, float *mean)
{
    if (!z || !mean)
        return refuse(m, "dae_decode: an array is NULL");
    if (n < 0)
        return refuse(m, "dae_decode: n must be 0 or more");
    for (int row = 0; row < n; row += 64) {
        const int rows = n - row < 64 ? n - row : 64;
        if (rows < 64) {
            float *z_rows = (float *)(m->arena + 66560);
            memset(z_rows, 0, 4096 * sizeof *z_rows);
            memcpy(z_rows, z, (size_t)rows * 64 * sizeof *z_rows);
            z = z_rows;
        }
        run_decode(m, z, (gm_call){ .seed = 0, .row = row, .rows = rows });
        memcpy(mean + (size_t)row * 784, m->arena + 0, (size_t)rows * 784 * sizeof(float));
        z += 4096;
    }
    return 0;
}

static const gm_tensor tensors[] = {
    { "E.fc1.weight", GM_PARAM, 2, { 256, 784 }, { 1, 0 }, offsetof(dae_t, E_fc1_weight) },
    { "E.fc1.bias", GM_PARAM, 1, { 256 }, { 0 }, offsetof(dae_t, E_fc1_bias) },
    { "E.fc2.weight", GM_PARAM, 2, { 64, 256 }, { 1, 0 }, offsetof(dae_t, E_fc2_weight) },
    { "E.fc2.bias", GM_PARAM, 1, { 64 }, { 0 }, offsetof(dae_t, E_fc2_bias) },
    { "D.fc3.weight", GM_PARAM, 2, { 256, 64 }, { 1, 0 }, offsetof(dae_t, D_fc3_weight) },
    { "D.fc3.bias", GM_PARAM, 1, { 256 }, { 0 }, offsetof(dae_t, D_fc3_bias) },
    { "D.fc4.weight", GM_PARAM, 2, { 784, 256 }, { 1, 0 }, offsetof(dae_t, D_fc4_weight) },
    { "D.fc4.bias", GM_PARAM, 1, { 784 }, { 0 }, offsetof(dae_t, D_fc4_bias) },
    { "fit.m.E.fc1.weight", GM_STATE, 2, { 256, 784 }, { 1, 0 }, offsetof(dae_t, fit_m_E_fc1_weight) },
    { "fit.v.E.fc1.weight", GM_STATE, 2, { 256, 784 }, { 1, 0 }, offsetof(dae_t, fit_v_E_fc1_weight) },
    { "fit.m.E.fc1.bias", GM_STATE, 1, { 256 }, { 0 }, offsetof(dae_t, fit_m_E_fc1_bias) },
    { "fit.v.E.fc1.bias", GM_STATE, 1, { 256 }, { 0 }, offsetof(dae_t, fit_v_E_fc1_bias) },
    { "fit.m.E.fc2.weight", GM_STATE, 2, { 64, 256 }, { 1, 0 }, offsetof(dae_t, fit_m_E_fc2_weight) },
    { "fit.v.E.fc2.weight", GM_STATE, 2, { 64, 256 }, { 1, 0 }, offsetof(dae_t, fit_v_E_fc2_weight) },
    { "fit.m.E.fc2.bias", GM_STATE, 1, { 64 }, { 0 }, offsetof(dae_t, fit_m_E_fc2_bias) },
    { "fit.v.E.fc2.bias", GM_STATE, 1, { 64 }, { 0 }, offsetof(dae_t, fit_v_E_fc2_bias) },
    { "fit.m.D.fc3.weight", GM_STATE, 2, { 256, 64 }, { 1, 0 }, offsetof(dae_t, fit_m_D_fc3_weight) },
    { "fit.v.D.fc3.weight", GM_STATE, 2, { 256, 64 }, { 1, 0 }, offsetof(dae_t, fit_v_D_fc3_weight) },
    { "fit.m.D.fc3.bias", GM_STATE, 1, { 256 }, { 0 }, offsetof(dae_t, fit_m_D_fc3_bias) },
    { "fit.v.D.fc3.bias", GM_STATE, 1, { 256 }, { 0 }, offsetof(dae_t, fit_v_D_fc3_bias) },
    { "fit.m.D.fc4.weight", GM_STATE, 2, { 784, 256 }, { 1, 0 }, offsetof(dae_t, fit_m_D_fc4_weight) },
    { "fit.v.D.fc4.weight", GM_STATE, 2, { 784, 256 }, { 1, 0 }, offsetof(dae_t, fit_v_D_fc4_weight) },
    { "fit.m.D.fc4.bias", GM_STATE, 1, { 784 }, { 0 }, offsetof(dae_t, fit_m_D_fc4_bias) },
    { "fit.v.D.fc4.bias", GM_STATE, 1, { 784 }, { 0 }, offsetof(dae_t, fit_v_D_fc4_bias) },
};

GM_API gm_reader gm_read_idx;

static const gm_field fields[] = {
    { .name = "x", .type = GM_F32, .rank = 3, .dim = { 28, 28, 1 }, .classes = 0, .line = 13,
      .read = gm_read_idx, .train = (const char *const[]){ "train-images-idx3-ubyte", NULL },
      .test = (const char *const[]){ "t10k-images-idx3-ubyte", NULL },
      .scale = 0.003921569f, .shift = 0.0f },
};

static int call_dae_fit(void *m, const void *const *input, int n, float *report)
{
    return dae_fit(m, input[0], n, (dae_fit_report *)report);
}

static int call_dae_test_fit(void *m, const void *const *input, int n, float *report)
{
    return dae_test_fit(m, input[0], n, (dae_fit_report *)report);
}

static const gm_kernel kernels_of_fit[] = {
    { "fit_seen", 18, 401408.0, 802816.0, 1, (const gm_written[]){
        { "mul", offsetof(dae_t, arena[200704]), 0, 1, 100352, 0 }} },
    { "fit_fc1", 21, 5.144576e+07, 1.33632e+06, 1, (const gm_written[]){
        { "relu", offsetof(dae_t, arena[401408]), 0, 1, 32768, 0 }} },
    { "fit_fc2", 21, 4210688.0, 229632.0, 1, (const gm_written[]){
        { "relu", offsetof(dae_t, arena[565248]), 0, 1, 8192, 0 }} },
    { "fit_fc3", 24, 4.25984e+06, 2.304e+05, 1, (const gm_written[]){
        { "relu", offsetof(dae_t, arena[434176]), 0, 1, 32768, 0 }} },
    { "fit_d_fc4", 24, 52283392.0, 1740352.0, 2, (const gm_written[]){
        { "d_fc4", offsetof(dae_t, arena[301056]), 0, 1, 100352, 0 },
        { "sum", offsetof(dae_t, arena[581632]), 0, 1, 128, 0 }} },
    { "fit_D_fc4_weight_panels", 24, 0.0, 1605632.0, 1, (const gm_written[]){
        { "D.fc4.weight_panels", offsetof(dae_t, arena[0]), 0, 1, 200704, 0 }} },
    { "fit_D_fc3_weight_panels", 24, 0.0, 131072.0, 1, (const gm_written[]){
        { "D.fc3.weight_panels", offsetof(dae_t, arena[532480]), 0, 1, 16384, 0 }} },
    { "fit_E_fc2_weight_panels", 21, 0.0, 131072.0, 1, (const gm_written[]){
        { "E.fc2.weight_panels", offsetof(dae_t, arena[548864]), 0, 1, 16384, 0 }} },
    { "fit_loss", 28, 129.0, 516.0, 1, (const gm_written[]){
        { "loss", offsetof(dae_t, arena[581760]), 0, 1, 1, 0 }} },
    { "fit_D_fc4_bias", 27, 110544.0, 420224.0, 3, (const gm_written[]){
        { "fit.m.D.fc4.bias", offsetof(dae_t, fit_m_D_fc4_bias), 0, 1, 784, 0 },
        { "fit.v.D.fc4.bias", offsetof(dae_t, fit_v_D_fc4_bias), 0, 1, 784, 0 },
        { "D.fc4.bias", offsetof(dae_t, D_fc4_bias), 0, 1, 784, 0 }} },
    { "fit_d_fc3", 24, 5.144576e+07, 1466368.0, 1, (const gm_written[]){
        { "d_fc3", offsetof(dae_t, arena[466944]), 0, 1, 32768, 0 }} },
    { "fit_d_fc2", 24, 4210688.0, 262144.0, 1, (const gm_written[]){
        { "d_fc2", offsetof(dae_t, arena[573440]), 0, 1, 8192, 0 }} },
    { "fit_d_fc1", 21, 4.25984e+06, 360448.0, 1, (const gm_written[]){
        { "d_fc1", offsetof(dae_t, arena[499712]), 0, 1, 32768, 0 }} },
    { "fit_D_fc4_weight", 27, 53989376.0, 5349376.0, 3, (const gm_written[]){
        { "fit.m.D.fc4.weight", offsetof(dae_t, fit_m_D_fc4_weight), 0, 1, 200704, 0 },
        { "fit.v.D.fc4.weight", offsetof(dae_t, fit_v_D_fc4_weight), 0, 1, 200704, 0 },
        { "D.fc4.weight", offsetof(dae_t, D_fc4_weight), 0, 1, 200704, 0 }} },
    { "fit_D_fc3_bias", 27, 36096.0, 137216.0, 3, (const gm_written[]){
        { "fit.m.D.fc3.bias", offsetof(dae_t, fit_m_D_fc3_bias), 0, 1, 256, 0 },
        { "fit.v.D.fc3.bias", offsetof(dae_t, fit_v_D_fc3_bias), 0, 1, 256, 0 },
        { "D.fc3.bias", offsetof(dae_t, D_fc3_bias), 0, 1, 256, 0 }} },
    { "fit_E_fc2_bias", 27, 9024.0, 34304.0, 3, (const gm_written[]){
        { "fit.m.E.fc2.bias", offsetof(dae_t, fit_m_E_fc2_bias), 0, 1, 64, 0 },
        { "fit.v.E.fc2.bias", offsetof(dae_t, fit_v_E_fc2_bias), 0, 1, 64, 0 },
        { "E.fc2.bias", offsetof(dae_t, E_fc2_bias), 0, 1, 64, 0 }} },
    { "fit_E_fc1_bias", 27, 36096.0, 137216.0, 3, (const gm_written[]){
        { "fit.m.E.fc1.bias", offsetof(dae_t, fit_m_E_fc1_bias), 0, 1, 256, 0 },
        { "fit.v.E.fc1.bias", offsetof(dae_t, fit_v_E_fc1_bias), 0, 1, 256, 0 },
        { "E.fc1.bias", offsetof(dae_t, E_fc1_bias), 0, 1, 256, 0 }} },
    { "fit_E_fc1_weight", 27, 53989376.0, 5349376.0, 3, (const gm_written[]){
        { "fit.m.E.fc1.weight", offsetof(dae_t, fit_m_E_fc1_weight), 0, 1, 200704, 0 },
        { "fit.v.E.fc1.weight", offsetof(dae_t, fit_v_E_fc1_weight), 0, 1, 200704, 0 },
        { "E.fc1.weight", offsetof(dae_t, E_fc1_weight), 0, 1, 200704, 0 }} },
    { "fit_E_fc2_weight", 27, 4407296.0, 557056.0, 3, (const gm_written[]){
        { "fit.m.E.fc2.weight", offsetof(dae_t, fit_m_E_fc2_weight), 0, 1, 16384, 0 },
        { "fit.v.E.fc2.weight", offsetof(dae_t, fit_v_E_fc2_weight), 0, 1, 16384, 0 },
        { "E.fc2.weight", offsetof(dae_t, E_fc2_weight), 0, 1, 16384, 0 }} },
    { "fit_D_fc3_weight", 27, 4407296.0, 557056.0, 3, (const gm_written[]){
        { "fit.m.D.fc3.weight", offsetof(dae_t, fit_m_D_fc3_weight), 0, 1, 16384, 0 },
        { "fit.v.D.fc3.weight", offsetof(dae_t, fit_v_D_fc3_weight), 0, 1, 16384, 0 },
        { "D.fc3.weight", offsetof(dae_t, D_fc3_weight), 0, 1, 16384, 0 }} },
};

static const gm_step steps[] = {
    { .name = "fit", .line = 27, .batch = 128, .inputs = 1, .reports = 1,
      .input = { { "x", GM_F32, 3, { 28, 28, 1 }, 0 } },
      .report = { "loss" },
      .train = call_dae_fit, .test = call_dae_test_fit,
      .kernels = 20, .kernel = kernels_of_fit, .flops = 289502609.0, .arena = 2327104, .arena_least = 2327104 },
};

static int call_dae_denoise(void *m, uint64_t seed, int n, const void *const *input, float *const *output)
{
    return dae_denoise(m, seed, input[0], n, output[0], output[1]);
}

static int call_dae_encode(void *m, uint64_t seed, int n, const void *const *input, float *const *output)
{
    (void)seed;
    return dae_encode(m, input[0], n, output[0]);
}

static int call_dae_decode(void *m, uint64_t seed, int n, const void *const *input, float *const *output)
{
    (void)seed;
    return dae_decode(m, input[0], n, output[0]);
}

static const gm_sampler samplers[] = {
    { .name = "denoise", .line = 32, .counted = true, .rows = 64, .inputs = 1, .outputs = 2,
      .input = { { "x", GM_F32, 3, { 28, 28, 1 }, 0 } }, .output = { { "spoilt", GM_F32, 3, { 28, 28, 1 }, -1 }, { "clean", GM_F32, 3, { 28, 28, 1 }, -1 } },
      .run = call_dae_denoise, .flops = 874208.0 },
    { .name = "encode", .line = 21, .counted = true, .rows = 64, .inputs = 1, .outputs = 1,
      .input = { { "x", GM_F32, 3, { 28, 28, 1 }, -1 } }, .output = { { "code", GM_F32, 1, { 64 }, -1 } },
      .run = call_dae_encode, .flops = 434816.0 },
    { .name = "decode", .line = 23, .counted = true, .rows = 64, .inputs = 1, .outputs = 1,
      .input = { { "z", GM_F32, 1, { 64 }, -1 } }, .output = { { "mean", GM_F32, 3, { 28, 28, 1 }, -1 } },
      .run = call_dae_decode, .flops = 436256.0 },
};

static const gm_run program[] = {
    { GM_RUN_STEP, "fit", 20, GM_EPOCHS },
    { GM_RUN_EVERY, NULL, 1, GM_EPOCHS },
    { GM_RUN_TEST, "fit", 1, GM_STEPS },
    { GM_RUN_KEEP, "best", 1, GM_STEPS },
    { GM_RUN_END, NULL, 0, GM_STEPS },
    { GM_RUN_SAMPLE, "denoise", 64, GM_STEPS },
};

static void *init_model(void *memory, uint64_t seed) { return dae_init(memory, seed); }

static const gm_model dae_model = {
    .name = "dae", .source = "dae.gm",
    .sha256 = "648622fdf50b7c7203d0d37095d6a01c08f3b0a7ae548d959e010c66ecc7c223",
    .target = "avx2", .numeric = "fma", .version = "0.1.0",
    .bytes = sizeof(dae_t), .init = init_model, .parameters = 435536,
    .tensors = 24, .tensor = tensors,
    .fields = 1, .field = fields,
    .steps = 1, .step = steps,
    .samplers = 3, .sampler = samplers,
    .runs = 6, .run = program,
};

int main(int argc, char **argv) { return gm_main(&dae_model, argc, argv); }
