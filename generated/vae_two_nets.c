/* vae_two_nets.c -- from vae_two_nets.gm by gmc 0.1.0. Do not edit: change vae_two_nets.gm and
   compile it again.
   Target avx2, numeric profile fma. SHA-256 of vae_two_nets.gm:
   70fd68aeda7b8875e3c793e1942426cb8b201de03779bfb3f1586a5adf0ef2cd.
   This file belongs to whoever compiled it, to use as they like. */
#define GM_TARGET_AVX2
#include <gm.h>
#include <vec.h>
#include <vmath.h>
#include <scalar.h>
#include <random.h>
#include <call.h>
#include "vae_two_nets.h"

/* The model: parameters, buffers and optimiser state, and one arena that every entry point uses in
   turn. A matrix that is stored transposed says so. */
struct vae_two_nets {
    gm_context head;
    _Alignas(64) float g_fc1_weight[200704];  /* [256,784], transposed */
    _Alignas(64) float g_fc1_bias[256];  /* [256] */
    _Alignas(64) float g_fc2_weight[2048];  /* [8,256], transposed */
    _Alignas(64) float g_fc2_bias[8];  /* [8] */
    _Alignas(64) float h_fc1_weight[200704];  /* [256,784], transposed */
    _Alignas(64) float h_fc1_bias[256];  /* [256] */
    _Alignas(64) float h_fc2_weight[2048];  /* [8,256], transposed */
    _Alignas(64) float h_fc2_bias[8];  /* [8] */
    _Alignas(64) float f_fc1_weight[2048];  /* [256,8], transposed */
    _Alignas(64) float f_fc1_bias[256];  /* [256] */
    _Alignas(64) float f_fc2_weight[200704];  /* [784,256], transposed */
    _Alignas(64) float f_fc2_bias[784];  /* [784] */
    _Alignas(64) float fit_m_f_fc1_weight[2048];  /* [256,8], transposed */
    _Alignas(64) float fit_v_f_fc1_weight[2048];  /* [256,8], transposed */
    _Alignas(64) float fit_m_f_fc1_bias[256];  /* [256] */
    _Alignas(64) float fit_v_f_fc1_bias[256];  /* [256] */
    _Alignas(64) float fit_m_f_fc2_weight[200704];  /* [784,256], transposed */
    _Alignas(64) float fit_v_f_fc2_weight[200704];  /* [784,256], transposed */
    _Alignas(64) float fit_m_f_fc2_bias[784];  /* [784] */
    _Alignas(64) float fit_v_f_fc2_bias[784];  /* [784] */
    _Alignas(64) float fit_m_g_fc1_weight[200704];  /* [256,784], transposed */
    _Alignas(64) float fit_v_g_fc1_weight[200704];  /* [256,784], transposed */
    _Alignas(64) float fit_m_g_fc1_bias[256];  /* [256] */
    _Alignas(64) float fit_v_g_fc1_bias[256];  /* [256] */
    _Alignas(64) float fit_m_g_fc2_weight[2048];  /* [8,256], transposed */
    _Alignas(64) float fit_v_g_fc2_weight[2048];  /* [8,256], transposed */
    _Alignas(64) float fit_m_g_fc2_bias[8];  /* [8] */
    _Alignas(64) float fit_v_g_fc2_bias[8];  /* [8] */
    _Alignas(64) float fit_m_h_fc1_weight[200704];  /* [256,784], transposed */
    _Alignas(64) float fit_v_h_fc1_weight[200704];  /* [256,784], transposed */
    _Alignas(64) float fit_m_h_fc1_bias[256];  /* [256] */
    _Alignas(64) float fit_v_h_fc1_bias[256];  /* [256] */
    _Alignas(64) float fit_m_h_fc2_weight[2048];  /* [8,256], transposed */
    _Alignas(64) float fit_v_h_fc2_weight[2048];  /* [8,256], transposed */
    _Alignas(64) float fit_m_h_fc2_bias[8];  /* [8] */
    _Alignas(64) float fit_v_h_fc2_bias[8];  /* [8] */
    _Alignas(64) float arena[511280];
};

static const gm_model vae_two_nets_model;

GM_TILE(4, 3, whole)
GM_TILE(4, 2, whole)
GM_TILE(8, 1, whole)

/* A tile of a product: sizes are constants where this is called, so one branch is left. */
GM_INLINE void tile(int rows, int vectors, int last, gm_vec *c, const float *a, ptrdiff_t ai, ptrdiff_t ak,
    const float *b, ptrdiff_t bk, int64_t n)
{
    if (rows == 4 && vectors == 3 && last == GM_LANES)
        gm_tile_4x3_whole(last, c, a, ai, ak, b, bk, n);
    if (rows == 4 && vectors == 2 && last == GM_LANES)
        gm_tile_4x2_whole(last, c, a, ai, ak, b, bk, n);
    if (rows == 8 && vectors == 1 && last == GM_LANES)
        gm_tile_8x1_whole(last, c, a, ai, ak, b, bk, n);
}

/* vae_two_nets.gm:17   encoder g(x) { return x |> flatten |> fc1: linear(256) |> relu |> fc2:
   linear(code) }
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

/* vae_two_nets.gm:23   return z |> fc1: linear(256) |> relu |> fc2: linear(784) |> sigmoid |>
   reshape(28, 28, 1)
   [256] element by element; fused: mul, add; 1.5 KFLOP, 3.1 KB */
GM_KERNEL void init_g_fc1_bias(const gm_call *call, float *restrict bias, float *restrict bias2,
    float *restrict bias3)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 256);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        const gm_vec uniform = gm_random_uniform(call->seed, 1, call->step, (uint64_t)(j), 1);
        const gm_vec uniform2 = gm_random_uniform(call->seed, 5, call->step, (uint64_t)(j), 1);
        const gm_vec uniform3 = gm_random_uniform(call->seed, 9, call->step, (uint64_t)(j), 1);
        gm_store(bias + j, uniform * 0.071428571f + -0.035714286f);
        gm_store(bias2 + j, uniform2 * 0.071428571f + -0.035714286f);
        gm_store(bias3 + j, uniform3 * 0.70710678f + -0.35355339f);
    }
}

/* vae_two_nets.gm:17   encoder g(x) { return x |> flatten |> fc1: linear(256) |> relu |> fc2:
   linear(code) }
   [256,8] element by element; fused: mul, add; 4.1 KFLOP, 8.2 KB
   and 1 more, of other sizes */
GM_KERNEL void each_fc2_weight(const gm_call *call, float *restrict weight, int64_t stream)
{
    int64_t lo, hi;
    gm_share(call, 256, &lo, &hi);
    for (int64_t i = lo; i < hi; i++) {
        for (int64_t j = 0; j < 8; j += GM_LANES) {
            const gm_vec uniform = gm_random_uniform(call->seed, stream, call->step, (uint64_t)(i + j * 256), 256);
            gm_store(weight + i * 8 + j, uniform * 0.125f + -0.0625f);
        }
    }
}

/* vae_two_nets.gm:20   encoder h(x) { return x |> flatten |> fc1: linear(256) |> relu |> fc2:
   linear(code) |> softplus }
   [8] element by element; fused: mul, add; 32 FLOP, 64 B */
GM_KERNEL void init_g_fc2_bias(const gm_call *call, float *restrict bias, float *restrict bias2)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 8);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        const gm_vec uniform = gm_random_uniform(call->seed, 3, call->step, (uint64_t)(j), 1);
        const gm_vec uniform2 = gm_random_uniform(call->seed, 7, call->step, (uint64_t)(j), 1);
        gm_store(bias + j, uniform * 0.125f + -0.0625f);
        gm_store(bias2 + j, uniform2 * 0.125f + -0.0625f);
    }
}

/* vae_two_nets.gm:23   return z |> fc1: linear(256) |> relu |> fc2: linear(784) |> sigmoid |>
   reshape(28, 28, 1)
   [784] element by element; fused: mul, add; 1.6 KFLOP, 3.1 KB */
GM_KERNEL void init_f_fc2_bias(const gm_call *call, float *restrict bias)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 784);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        const gm_vec uniform = gm_random_uniform(call->seed, 11, call->step, (uint64_t)(j), 1);
        gm_store(bias + j, uniform * 0.125f + -0.0625f);
    }
}

/* vae_two_nets.gm:26   step fit(x) over f, g, h by adam(1e-3) batch 128
   [2048] element by element; 0 FLOP, 8.2 KB
   and 23 more, of several sizes */
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

/* Entry point init, line 1: 33 kernels in 1 phases, 1.2 MFLOP; arena 0 B, at least 0 B. */
static void run_init(vae_two_nets_t *m, gm_call whole)
{
    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_thread_call(whole);
        const unsigned mode = gm_flush_denormals();
        each_weight(&call, m->g_fc1_weight, 0.071428571f, 0.035714286f, 784, 256, 0);
        init_g_fc1_bias(&call, m->g_fc1_bias, m->h_fc1_bias, m->f_fc1_bias);
        each_fc2_weight(&call, m->g_fc2_weight, 2);
        init_g_fc2_bias(&call, m->g_fc2_bias, m->h_fc2_bias);
        each_weight(&call, m->h_fc1_weight, 0.071428571f, 0.035714286f, 784, 256, 4);
        each_fc2_weight(&call, m->h_fc2_weight, 6);
        each_weight(&call, m->f_fc1_weight, 0.70710678f, 0.35355339f, 8, 256, 8);
        each_weight(&call, m->f_fc2_weight, 0.125f, 0.0625f, 256, 784, 10);
        init_f_fc2_bias(&call, m->f_fc2_bias);
        each_constant(&call, m->fit_m_f_fc1_weight, 2, 2048);
        each_constant(&call, m->fit_v_f_fc1_weight, 2, 2048);
        each_constant(&call, m->fit_m_f_fc1_bias, 1, 256);
        each_constant(&call, m->fit_v_f_fc1_bias, 1, 256);
        each_constant(&call, m->fit_m_f_fc2_weight, 196, 200704);
        each_constant(&call, m->fit_v_f_fc2_weight, 196, 200704);
        each_constant(&call, m->fit_m_f_fc2_bias, 1, 784);
        each_constant(&call, m->fit_v_f_fc2_bias, 1, 784);
        each_constant(&call, m->fit_m_g_fc1_weight, 196, 200704);
        each_constant(&call, m->fit_v_g_fc1_weight, 196, 200704);
        each_constant(&call, m->fit_m_g_fc1_bias, 1, 256);
        each_constant(&call, m->fit_v_g_fc1_bias, 1, 256);
        each_constant(&call, m->fit_m_g_fc2_weight, 2, 2048);
        each_constant(&call, m->fit_v_g_fc2_weight, 2, 2048);
        each_constant(&call, m->fit_m_g_fc2_bias, 1, 8);
        each_constant(&call, m->fit_v_g_fc2_bias, 1, 8);
        each_constant(&call, m->fit_m_h_fc1_weight, 196, 200704);
        each_constant(&call, m->fit_v_h_fc1_weight, 196, 200704);
        each_constant(&call, m->fit_m_h_fc1_bias, 1, 256);
        each_constant(&call, m->fit_v_h_fc1_bias, 1, 256);
        each_constant(&call, m->fit_m_h_fc2_weight, 2, 2048);
        each_constant(&call, m->fit_v_h_fc2_weight, 2, 2048);
        each_constant(&call, m->fit_m_h_fc2_bias, 1, 8);
        each_constant(&call, m->fit_v_h_fc2_bias, 1, 8);
        gm_restore_denormals(mode);
    }
}

/* vae_two_nets.gm:17   encoder g(x) { return x |> flatten |> fc1: linear(256) |> relu |> fc2:
   linear(code) }
   [128,784] x [784,256], tiles of 4 x 24; fused: add, relu; 51 MFLOP, 1.3 MB
   and 5 more, of several sizes */
GM_INLINE void product_fc1_tile(int rows, int vectors, int last, int64_t row, int64_t column,
    const float *restrict x, const float *restrict weight, const float *restrict bias,
    float *restrict relu, int64_t stride)
{
    gm_vec c[12];
    tile(rows, vectors, last, c, x + row * stride, stride, 1,
         weight + column, 256, stride);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            const gm_vec fc1 = c[r * vectors + v] + gm_load(bias + j);
            gm_store(relu + i * 256 + j, gm_max(fc1, gm_zero()));
        }
}

GM_KERNEL void product_fc1(const gm_call *call, const float *restrict x,
    const float *restrict weight, const float *restrict bias, float *restrict relu, int64_t stride)
{
    int64_t lo, hi;
    gm_share(call, 16, &lo, &hi);
    const int64_t first = lo * 8, end = hi * 8;
    for (int64_t column = 0; column < 240; column += 24) {
        for (int64_t row = first; row < end; row += 4)
            product_fc1_tile(4, 3, 8, row, column, x, weight, bias, relu, stride);
    }
    {
        const int64_t column = 240;
        for (int64_t row = first; row < end; row += 4)
            product_fc1_tile(4, 2, 8, row, column, x, weight, bias, relu, stride);
    }
}

/* vae_two_nets.gm:17   encoder g(x) { return x |> flatten |> fc1: linear(256) |> relu |> fc2:
   linear(code) }
   [128,256] x [256,8], tiles of 8 x 8; fused: add; 525 KFLOP, 143 KB */
GM_INLINE void fit_fc2_tile(int rows, int vectors, int last, int64_t row, int64_t column,
    const float *restrict relu, const float *restrict weight, const float *restrict bias,
    float *restrict fc2)
{
    gm_vec c[24];
    tile(rows, vectors, last, c, relu + row * 256, 256, 1,
         weight + column, 8, 256);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            const gm_vec fc22 = c[r * vectors + v] + gm_load(bias + j);
            gm_store(fc2 + i * 8 + j, fc22);
        }
}

GM_KERNEL void fit_fc2(const gm_call *call, const float *restrict relu,
    const float *restrict weight, const float *restrict bias, float *restrict fc2)
{
    int64_t lo, hi;
    gm_share(call, 16, &lo, &hi);
    const int64_t first = lo * 8, end = hi * 8;
    {
        const int64_t column = 0;
        for (int64_t row = first; row < end; row += 8)
            fit_fc2_tile(8, 1, 8, row, column, relu, weight, bias, fc2);
    }
}

/* vae_two_nets.gm:20   encoder h(x) { return x |> flatten |> fc1: linear(256) |> relu |> fc2:
   linear(code) |> softplus }
   [128,256] x [256,8], tiles of 8 x 8; fused: add, softplus, mul, log, exp, sub, div, sigmoid; 542
   KFLOP, 160 KB */
GM_INLINE void fit_z_tile(int rows, int vectors, int last, int64_t row, int64_t column,
    const gm_call *call, const float *restrict relu, const float *restrict fc2,
    const float *restrict weight, const float *restrict bias, float *restrict normal,
    float *restrict z, float *restrict div, float *restrict sigmoid, gm_lanes *sum2_lanes)
{
    gm_vec c[24];
    tile(rows, vectors, last, c, relu + row * 256, 256, 1,
         weight + column, 8, 256);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            const gm_vec normal2 = gm_random_normal(call->seed, 0, call->step, (uint64_t)(i * 8 + j), 1);
            const gm_vec fc22 = gm_load(fc2 + i * 8 + j);
            const gm_vec fc23 = c[r * vectors + v] + gm_load(bias + j);
            const gm_vec softplus = gm_softplus(fc23);
            const gm_vec z2 = fc22 + softplus * normal2;
            const gm_vec mul = gm_log(softplus) * 2.0f;
            const gm_vec exp = gm_exp(mul);
            gm_store(normal + i * 8 + j, normal2);
            gm_store(z + i * 8 + j, z2);
            gm_store(div + i * 8 + j, (exp * 0.00390625f + -0.00390625f) * 2.0f / softplus);
            gm_store(sigmoid + i * 8 + j, gm_sigmoid(fc23));
            sum2_lanes[r].part[j / GM_LANES % GM_PARTS] = sum2_lanes[r].part[j / GM_LANES % GM_PARTS] + (exp + fc22 * fc22 + -1.0f - mul);
        }
}

GM_KERNEL void fit_z(const gm_call *call, const float *restrict relu, const float *restrict fc2,
    const float *restrict weight, const float *restrict bias, float *restrict normal,
    float *restrict z, float *restrict div, float *restrict sigmoid, float *restrict sum)
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
            for (int64_t row = chunk; row < stop; row += 8)
                fit_z_tile(8, 1, 8, row, column, call, relu, fc2, weight, bias, normal, z, div,
                    sigmoid, sum2_lanes + (row - chunk));
        }
        for (int64_t i = chunk; i < stop; i++) {
            const float sum2 = gm_lanes_sum(sum2_lanes[i - chunk]);
            sum[i] = (gm_splat(sum2))[0];
        }
    }
}

/* vae_two_nets.gm:23   return z |> fc1: linear(256) |> relu |> fc2: linear(784) |> sigmoid |>
   reshape(28, 28, 1)
   [128,256] x [256,784], tiles of 4 x 24; fused: add, sigmoid, sub, mul, neg; 52 MFLOP, 1.7 MB */
GM_INLINE void fit_error_tile(int rows, int vectors, int last, int64_t row, int64_t column,
    const float *restrict relu, const float *restrict x, const float *restrict weight,
    const float *restrict bias, float *restrict d_fc2, gm_lanes *sum_lanes)
{
    gm_vec c[12];
    tile(rows, vectors, last, c, relu + row * 256, 256, 1,
         weight + column, 784, 256);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            const gm_vec fc2 = c[r * vectors + v] + gm_load(bias + j);
            const gm_vec sigmoid = gm_sigmoid(fc2);
            const gm_vec sub = gm_load(x + i * 784 + j) - sigmoid;
            const gm_vec d_fc22 = -(sigmoid * (sub * 0.078125f) * (1.0f - sigmoid));
            gm_store(d_fc2 + i * 784 + j, d_fc22);
            sum_lanes[r].part[j / GM_LANES % GM_PARTS] = sum_lanes[r].part[j / GM_LANES % GM_PARTS] + sub * sub;
        }
}

GM_KERNEL void fit_error(const gm_call *call, const float *restrict relu,
    const float *restrict x, const float *restrict weight, const float *restrict bias,
    float *restrict d_fc2, float *restrict error)
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
                fit_error_tile(4, 3, 8, row, column, relu, x, weight, bias, d_fc2,
                    sum_lanes + (row - chunk));
        }
        {
            const int64_t column = 768;
            for (int64_t row = chunk; row < stop; row += 4)
                fit_error_tile(4, 2, 8, row, column, relu, x, weight, bias, d_fc2,
                    sum_lanes + (row - chunk));
        }
        for (int64_t i = chunk; i < stop; i++) {
            const float sum = gm_lanes_sum(sum_lanes[i - chunk]);
            error[i] = (gm_splat(sum))[0];
        }
    }
}

/* vae_two_nets.gm:23   return z |> fc1: linear(256) |> relu |> fc2: linear(784) |> sigmoid |>
   reshape(28, 28, 1)
   [784,256] into panels of 24 columns; 0 FLOP, 1.6 MB
   and 2 more, of several sizes */
GM_KERNEL void pack_fc2_weight_panels(const gm_call *call, const float *restrict weight,
    float *restrict f_fc2_weight_panels, int64_t stride)
{
    int64_t lo, hi;
    gm_share(call, 32, &lo, &hi);
    for (int64_t vector = lo; vector < hi; vector++) {
        const int64_t column = vector * GM_LANES;
        const int n = (int)gm_min_int(GM_LANES, 256 - column);
        const int64_t width = column < 240 ? 24 : 16;
        const int64_t inside = (column < 240 ? column : column - 240) % width;
        float *to = f_fc2_weight_panels + (column - inside) * stride + inside;
        for (int64_t k = 0; k < stride; k += GM_LANES)
            gm_transpose_block(weight + column * stride + k, stride, n, (int)gm_min_int(GM_LANES, stride - k), to + k * width, width);
    }
}

/* vae_two_nets.gm:23   return z |> fc1: linear(256) |> relu |> fc2: linear(784) |> sigmoid |>
   reshape(28, 28, 1)
   [256,8] into panels of 8 columns; 0 FLOP, 16 KB */
GM_KERNEL void fit_f_fc1_weight_panels(const gm_call *call, const float *restrict weight,
    float *restrict f_fc1_weight_panels)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    for (int64_t vector = lo; vector < hi; vector++) {
        const int64_t column = vector * GM_LANES;
        const int n = (int)gm_min_int(GM_LANES, 8 - column);
        const int64_t width = 8, inside = column % width;
        float *to = f_fc1_weight_panels + (column - inside) * 256 + inside;
        for (int64_t k = 0; k < 256; k += GM_LANES)
            gm_transpose_block(weight + column * 256 + k, 256, n, (int)gm_min_int(GM_LANES, 256 - k), to + k * width, width);
    }
}

/* vae_two_nets.gm:32   report error, kl
   [128] summed along rows; fused: mul, add; 262 FLOP, 1.0 KB */
GM_KERNEL void fit_loss(const gm_call *call, const float *restrict error,
    const float *restrict sum, float *restrict loss, float *restrict error2, float *restrict kl)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    if (lo < hi) {
        gm_lanes sum2_lanes = gm_lanes_splat(0.0f);
        gm_lanes sum3_lanes = gm_lanes_splat(0.0f);
        for (int64_t j16 = 0; j16 < 128; j16 += 16) {
            for (int part = 0; part < GM_PARTS; part++) {
                const int64_t j = j16 + part * GM_LANES;
                sum2_lanes.part[part] = sum2_lanes.part[part] + gm_load(error + j);
                sum3_lanes.part[part] = sum3_lanes.part[part] + gm_load(sum + j);
            }
        }
        const float sum2 = gm_lanes_sum(sum2_lanes);
        const float sum3 = gm_lanes_sum(sum3_lanes);
        const gm_vec mul = (gm_splat(sum2) * 5.0f + gm_splat(sum3) * 0.5f) * 0.0078125f;
        loss[0] = (mul)[0];
        error2[0] = (gm_splat(sum2) * 0.0078125f)[0];
        kl[0] = (gm_splat(sum3) * 0.00390625f)[0];
    }
}

/* vae_two_nets.gm:26   step fit(x) over f, g, h by adam(1e-3) batch 128
   [128,784] summed down columns; fused: mul, add, sqrt, div, sub; 111 KFLOP, 420 KB
   and 1 more, of other sizes */
GM_KERNEL void columns_bias(const gm_call *call, const float *restrict d_fc2,
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
            sum = sum + gm_load(d_fc2 + i * columns + j);
        }
        const gm_vec new_m_bias = gm_load(m_bias + j) * 0.9f + sum * 0.1f;
        const gm_vec new_v_bias = gm_load(v_bias + j) * 0.999f + sum * sum * 0.001f;
        const gm_vec div = new_m_bias * scale / (gm_sqrt(new_v_bias) * scale2 + 1e-08f);
        gm_store(m_bias + j, new_m_bias);
        gm_store(v_bias + j, new_v_bias);
        gm_store(bias + j, gm_load(bias + j) - div);
    }
}

/* vae_two_nets.gm:23   return z |> fc1: linear(256) |> relu |> fc2: linear(784) |> sigmoid |>
   reshape(28, 28, 1)
   [128,784] x [784,256], tiles of 4 x 24, b in panels; fused: gt, mul; 51 MFLOP, 1.5 MB
   and 2 more, of several sizes */
GM_INLINE void product_d_fc1_tile(int rows, int vectors, int last, int64_t row, int64_t column,
    const float *restrict d_fc2, const float *restrict f_fc2_weight_panels,
    const float *restrict relu, float *restrict d_fc1, int64_t stride)
{
    gm_vec c[12];
    tile(rows, vectors, last, c, d_fc2 + row * stride, stride, 1,
         f_fc2_weight_panels + column * stride, vectors * GM_LANES, stride);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            const gm_vec d_fc12 = c[r * vectors + v] * gm_gt(gm_load(relu + i * 256 + j), gm_splat(0.0f));
            gm_store(d_fc1 + i * 256 + j, d_fc12);
        }
}

GM_KERNEL void product_d_fc1(const gm_call *call, const float *restrict d_fc2,
    const float *restrict f_fc2_weight_panels, const float *restrict relu, float *restrict d_fc1,
    int64_t stride)
{
    int64_t lo, hi;
    gm_share(call, 16, &lo, &hi);
    const int64_t first = lo * 8, end = hi * 8;
    for (int64_t column = 0; column < 240; column += 24) {
        for (int64_t row = first; row < end; row += 4)
            product_d_fc1_tile(4, 3, 8, row, column, d_fc2, f_fc2_weight_panels, relu, d_fc1,
                stride);
    }
    {
        const int64_t column = 240;
        for (int64_t row = first; row < end; row += 4)
            product_d_fc1_tile(4, 2, 8, row, column, d_fc2, f_fc2_weight_panels, relu, d_fc1,
                stride);
    }
}

/* vae_two_nets.gm:23   return z |> fc1: linear(256) |> relu |> fc2: linear(784) |> sigmoid |>
   reshape(28, 28, 1)
   [128,256] x [256,8], tiles of 8 x 8, b in panels; fused: mul, add; 529 KFLOP, 164 KB */
GM_INLINE void fit_d_fc2_tile(int rows, int vectors, int last, int64_t row, int64_t column,
    const float *restrict d_fc1, const float *restrict f_fc1_weight_panels,
    const float *restrict fc2, const float *restrict normal, const float *restrict div,
    const float *restrict sigmoid, float *restrict d_fc2, float *restrict d_fc22)
{
    gm_vec c[24];
    tile(rows, vectors, last, c, d_fc1 + row * 256, 256, 1,
         f_fc1_weight_panels + column * 256, vectors * GM_LANES, 256);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            const gm_vec d_z = c[r * vectors + v];
            const gm_vec d_fc23 = gm_load(fc2 + i * 8 + j) * 0.0078125f + d_z;
            const gm_vec add = gm_load(normal + i * 8 + j) * d_z + gm_load(div + i * 8 + j);
            const gm_vec d_fc24 = add * gm_load(sigmoid + i * 8 + j);
            gm_store(d_fc2 + i * 8 + j, d_fc23);
            gm_store(d_fc22 + i * 8 + j, d_fc24);
        }
}

GM_KERNEL void fit_d_fc2(const gm_call *call, const float *restrict d_fc1,
    const float *restrict f_fc1_weight_panels, const float *restrict fc2,
    const float *restrict normal, const float *restrict div, const float *restrict sigmoid,
    float *restrict d_fc2, float *restrict d_fc22)
{
    int64_t lo, hi;
    gm_share(call, 16, &lo, &hi);
    const int64_t first = lo * 8, end = hi * 8;
    {
        const int64_t column = 0;
        for (int64_t row = first; row < end; row += 8)
            fit_d_fc2_tile(8, 1, 8, row, column, d_fc1, f_fc1_weight_panels, fc2, normal, div,
                sigmoid, d_fc2, d_fc22);
    }
}

/* vae_two_nets.gm:26   step fit(x) over f, g, h by adam(1e-3) batch 128
   [256,128] x [128,784], tiles of 4 x 24; fused: mul, add, sqrt, div, sub; 54 MFLOP, 5.3 MB
   and 1 more, of other sizes */
GM_INLINE void product_weight_tile(int rows, int vectors, int last, int64_t row, int64_t column,
    const float *restrict relu, const float *restrict d_fc2, float *restrict m_weight,
    float *restrict v_weight, float *restrict weight, gm_vec scale, gm_vec scale2, int64_t stride,
    int64_t stride2)
{
    gm_vec c[12];
    gm_fetch(rows, vectors, m_weight + row * stride + column, stride);
    gm_fetch(rows, vectors, v_weight + row * stride + column, stride);
    gm_fetch(rows, vectors, weight + row * stride + column, stride);
    tile(rows, vectors, last, c, relu + row, 1, stride2,
         d_fc2 + column, stride, 128);
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
    const float *restrict d_fc2, float *restrict m_weight, float *restrict v_weight,
    float *restrict weight, int64_t stride, int64_t stride2, int64_t units, int64_t columns)
{
    const gm_vec scale = gm_splat((float)(0.001 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    int64_t lo, hi;
    gm_share(call, units, &lo, &hi);
    const int64_t first = lo * 4, end = hi * 4;
    for (int64_t column = 0; column < columns; column += 24) {
        for (int64_t row = first; row < end; row += 4)
            product_weight_tile(4, 3, 8, row, column, relu, d_fc2, m_weight, v_weight, weight,
                scale, scale2, stride, stride2);
    }
    {
        const int64_t column = columns;
        for (int64_t row = first; row < end; row += 4)
            product_weight_tile(4, 2, 8, row, column, relu, d_fc2, m_weight, v_weight, weight,
                scale, scale2, stride, stride2);
    }
}

/* vae_two_nets.gm:26   step fit(x) over f, g, h by adam(1e-3) batch 128
   [128,8] summed down columns; fused: mul, add, sqrt, div, sub; 2.3 KFLOP, 8.6 KB */
GM_KERNEL void fit_g_fc2_bias(const gm_call *call, const float *restrict d_fc2,
    const float *restrict d_fc22, float *restrict m_bias, float *restrict v_bias,
    float *restrict bias, float *restrict m_bias2, float *restrict v_bias2, float *restrict bias2)
{
    const gm_vec scale = gm_splat((float)(0.001 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    for (int64_t j = lo * 16; j < gm_min_int(hi * 16, 8); j += GM_LANES) {
        gm_vec sum = gm_splat(0.0f);
        gm_vec sum2 = gm_splat(0.0f);
        for (int64_t i = 0; i < 128; i++) {
            sum = sum + gm_load(d_fc2 + i * 8 + j);
            sum2 = sum2 + gm_load(d_fc22 + i * 8 + j);
        }
        const gm_vec new_m_bias = gm_load(m_bias + j) * 0.9f + sum2 * 0.1f;
        const gm_vec new_v_bias = gm_load(v_bias + j) * 0.999f + sum2 * sum2 * 0.001f;
        const gm_vec div = new_m_bias * scale / (gm_sqrt(new_v_bias) * scale2 + 1e-08f);
        const gm_vec new_m_bias2 = gm_load(m_bias2 + j) * 0.9f + sum * 0.1f;
        const gm_vec new_v_bias2 = gm_load(v_bias2 + j) * 0.999f + sum * sum * 0.001f;
        const gm_vec div2 = scale * new_m_bias2 / (scale2 * gm_sqrt(new_v_bias2) + 1e-08f);
        gm_store(m_bias + j, new_m_bias);
        gm_store(v_bias + j, new_v_bias);
        gm_store(bias + j, gm_load(bias + j) - div);
        gm_store(m_bias2 + j, new_m_bias2);
        gm_store(v_bias2 + j, new_v_bias2);
        gm_store(bias2 + j, gm_load(bias2 + j) - div2);
    }
}

/* vae_two_nets.gm:26   step fit(x) over f, g, h by adam(1e-3) batch 128
   [128,256] summed down columns; fused: mul, add, sqrt, div, sub; 36 KFLOP, 137 KB */
GM_KERNEL void fit_h_fc1_bias(const gm_call *call, const float *restrict d_fc1,
    float *restrict m_bias, float *restrict v_bias, float *restrict bias)
{
    const gm_vec scale = gm_splat((float)(0.001 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    int64_t lo, hi;
    gm_share(call, 16, &lo, &hi);
    for (int64_t j = lo * 16; j < gm_min_int(hi * 16, 256); j += GM_LANES) {
        gm_vec sum = gm_splat(0.0f);
        for (int64_t i = 0; i < 128; i++) {
            sum = sum + gm_load(d_fc1 + i * 256 + j);
        }
        const gm_vec new_m_bias = gm_load(m_bias + j) * 0.9f + sum * 0.1f;
        const gm_vec new_v_bias = gm_load(v_bias + j) * 0.999f + sum * sum * 0.001f;
        const gm_vec div = scale * new_m_bias / (scale2 * gm_sqrt(new_v_bias) + 1e-08f);
        gm_store(m_bias + j, new_m_bias);
        gm_store(v_bias + j, new_v_bias);
        gm_store(bias + j, gm_load(bias + j) - div);
    }
}

/* vae_two_nets.gm:26   step fit(x) over f, g, h by adam(1e-3) batch 128
   [8,128] x [128,256], tiles of 4 x 24; fused: mul, add, sqrt, div, sub; 551 KFLOP, 184 KB */
GM_INLINE void fit_f_fc1_weight_tile(int rows, int vectors, int last, int64_t row,
    int64_t column, const float *restrict z, const float *restrict d_fc1, float *restrict m_weight,
    float *restrict v_weight, float *restrict weight, gm_vec scale, gm_vec scale2)
{
    gm_vec c[12];
    gm_fetch(rows, vectors, m_weight + row * 256 + column, 256);
    gm_fetch(rows, vectors, v_weight + row * 256 + column, 256);
    gm_fetch(rows, vectors, weight + row * 256 + column, 256);
    tile(rows, vectors, last, c, z + row, 1, 8,
         d_fc1 + column, 256, 128);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            const gm_vec product = c[r * vectors + v];
            const gm_vec new_m_weight = gm_load(m_weight + i * 256 + j) * 0.9f + product * 0.1f;
            const gm_vec new_v_weight = gm_load(v_weight + i * 256 + j) * 0.999f + product * product * 0.001f;
            const gm_vec div = scale * new_m_weight / (gm_sqrt(new_v_weight) * scale2 + 1e-08f);
            gm_store(m_weight + i * 256 + j, new_m_weight);
            gm_store(v_weight + i * 256 + j, new_v_weight);
            gm_store(weight + i * 256 + j, gm_load(weight + i * 256 + j) - div);
        }
}

GM_KERNEL void fit_f_fc1_weight(const gm_call *call, const float *restrict z,
    const float *restrict d_fc1, float *restrict m_weight, float *restrict v_weight,
    float *restrict weight)
{
    const gm_vec scale = gm_splat((float)(0.001 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    int64_t lo, hi;
    gm_share(call, 11, &lo, &hi);
    for (int64_t column = lo * 24; column < gm_min_int(hi * 24, 240); column += 24) {
        for (int64_t row = 0; row < 8; row += 4)
            fit_f_fc1_weight_tile(4, 3, 8, row, column, z, d_fc1, m_weight, v_weight, weight,
                scale, scale2);
    }
    if (lo < hi && hi == 11) {
        const int64_t column = 240;
        for (int64_t row = 0; row < 8; row += 4)
            fit_f_fc1_weight_tile(4, 2, 8, row, column, z, d_fc1, m_weight, v_weight, weight,
                scale, scale2);
    }
}

/* vae_two_nets.gm:26   step fit(x) over f, g, h by adam(1e-3) batch 128
   [256,128] x [128,8], tiles of 8 x 8; fused: mul, add, sqrt, div, sub; 551 KFLOP, 184 KB */
GM_INLINE void fit_g_fc2_weight_tile(int rows, int vectors, int last, int64_t row,
    int64_t column, const float *restrict relu, const float *restrict d_fc2,
    float *restrict m_weight, float *restrict v_weight, float *restrict weight, gm_vec scale,
    gm_vec scale2)
{
    gm_vec c[24];
    gm_fetch(rows, vectors, m_weight + row * 8 + column, 8);
    gm_fetch(rows, vectors, v_weight + row * 8 + column, 8);
    gm_fetch(rows, vectors, weight + row * 8 + column, 8);
    tile(rows, vectors, last, c, relu + row, 1, 256,
         d_fc2 + column, 8, 128);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            const gm_vec product = c[r * vectors + v];
            const gm_vec new_m_weight = gm_load(m_weight + i * 8 + j) * 0.9f + product * 0.1f;
            const gm_vec new_v_weight = gm_load(v_weight + i * 8 + j) * 0.999f + product * product * 0.001f;
            const gm_vec div = scale * new_m_weight / (gm_sqrt(new_v_weight) * scale2 + 1e-08f);
            gm_store(m_weight + i * 8 + j, new_m_weight);
            gm_store(v_weight + i * 8 + j, new_v_weight);
            gm_store(weight + i * 8 + j, gm_load(weight + i * 8 + j) - div);
        }
}

GM_KERNEL void fit_g_fc2_weight(const gm_call *call, const float *restrict relu,
    const float *restrict d_fc2, float *restrict m_weight, float *restrict v_weight,
    float *restrict weight)
{
    const gm_vec scale = gm_splat((float)(0.001 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    int64_t lo, hi;
    gm_share(call, 32, &lo, &hi);
    const int64_t first = lo * 8, end = hi * 8;
    {
        const int64_t column = 0;
        for (int64_t row = first; row < end; row += 8)
            fit_g_fc2_weight_tile(8, 1, 8, row, column, relu, d_fc2, m_weight, v_weight, weight,
                scale, scale2);
    }
}

/* vae_two_nets.gm:26   step fit(x) over f, g, h by adam(1e-3) batch 128
   [784,128] x [128,256], tiles of 4 x 24; fused: mul, add, sqrt, div, sub; 54 MFLOP, 5.3 MB */
GM_INLINE void fit_h_fc1_weight_tile(int rows, int vectors, int last, int64_t row,
    int64_t column, const float *restrict x, const float *restrict d_fc1, float *restrict m_weight,
    float *restrict v_weight, float *restrict weight, gm_vec scale, gm_vec scale2)
{
    gm_vec c[12];
    gm_fetch(rows, vectors, m_weight + row * 256 + column, 256);
    gm_fetch(rows, vectors, v_weight + row * 256 + column, 256);
    gm_fetch(rows, vectors, weight + row * 256 + column, 256);
    tile(rows, vectors, last, c, x + row, 1, 784,
         d_fc1 + column, 256, 128);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            const gm_vec product = c[r * vectors + v];
            const gm_vec new_m_weight = gm_load(m_weight + i * 256 + j) * 0.9f + product * 0.1f;
            const gm_vec new_v_weight = gm_load(v_weight + i * 256 + j) * 0.999f + product * product * 0.001f;
            const gm_vec div = scale * new_m_weight / (scale2 * gm_sqrt(new_v_weight) + 1e-08f);
            gm_store(m_weight + i * 256 + j, new_m_weight);
            gm_store(v_weight + i * 256 + j, new_v_weight);
            gm_store(weight + i * 256 + j, gm_load(weight + i * 256 + j) - div);
        }
}

GM_KERNEL void fit_h_fc1_weight(const gm_call *call, const float *restrict x,
    const float *restrict d_fc1, float *restrict m_weight, float *restrict v_weight,
    float *restrict weight)
{
    const gm_vec scale = gm_splat((float)(0.001 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    int64_t lo, hi;
    gm_share(call, 196, &lo, &hi);
    const int64_t first = lo * 4, end = hi * 4;
    for (int64_t column = 0; column < 240; column += 24) {
        for (int64_t row = first; row < end; row += 4)
            fit_h_fc1_weight_tile(4, 3, 8, row, column, x, d_fc1, m_weight, v_weight, weight,
                scale, scale2);
    }
    {
        const int64_t column = 240;
        for (int64_t row = first; row < end; row += 4)
            fit_h_fc1_weight_tile(4, 2, 8, row, column, x, d_fc1, m_weight, v_weight, weight,
                scale, scale2);
    }
}

/* vae_two_nets.gm:26   step fit(x) over f, g, h by adam(1e-3) batch 128
   [256,128] x [128,8], tiles of 8 x 8; fused: mul, add, sqrt, div, sub; 551 KFLOP, 184 KB */
GM_INLINE void fit_h_fc2_weight_tile(int rows, int vectors, int last, int64_t row,
    int64_t column, const float *restrict relu, const float *restrict d_fc2,
    float *restrict m_weight, float *restrict v_weight, float *restrict weight, gm_vec scale,
    gm_vec scale2)
{
    gm_vec c[24];
    gm_fetch(rows, vectors, m_weight + row * 8 + column, 8);
    gm_fetch(rows, vectors, v_weight + row * 8 + column, 8);
    gm_fetch(rows, vectors, weight + row * 8 + column, 8);
    tile(rows, vectors, last, c, relu + row, 1, 256,
         d_fc2 + column, 8, 128);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            const gm_vec product = c[r * vectors + v];
            const gm_vec new_m_weight = gm_load(m_weight + i * 8 + j) * 0.9f + product * 0.1f;
            const gm_vec new_v_weight = gm_load(v_weight + i * 8 + j) * 0.999f + product * product * 0.001f;
            const gm_vec div = scale * new_m_weight / (scale2 * gm_sqrt(new_v_weight) + 1e-08f);
            gm_store(m_weight + i * 8 + j, new_m_weight);
            gm_store(v_weight + i * 8 + j, new_v_weight);
            gm_store(weight + i * 8 + j, gm_load(weight + i * 8 + j) - div);
        }
}

GM_KERNEL void fit_h_fc2_weight(const gm_call *call, const float *restrict relu,
    const float *restrict d_fc2, float *restrict m_weight, float *restrict v_weight,
    float *restrict weight)
{
    const gm_vec scale = gm_splat((float)(0.001 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    int64_t lo, hi;
    gm_share(call, 32, &lo, &hi);
    const int64_t first = lo * 8, end = hi * 8;
    {
        const int64_t column = 0;
        for (int64_t row = first; row < end; row += 8)
            fit_h_fc2_weight_tile(8, 1, 8, row, column, relu, d_fc2, m_weight, v_weight, weight,
                scale, scale2);
    }
}

/* One training step fit, line 26: 26 kernels in 3 phases, 374 MFLOP; arena 2.0 MB, at least 2.0
   MB. */
static void run_fit(vae_two_nets_t *m, const float *x, gm_call whole)
{
    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_thread_call(whole);
        const unsigned mode = gm_flush_denormals();
        float *const relu = m->arena + 301056;  /* [128,256], phases 0 to 2 */
        float *const fc2 = m->arena + 503808;  /* [128,8], phases 0 to 1 */
        float *const relu2 = m->arena + 333824;  /* [128,256], phases 0 to 2 */
        float *const normal = m->arena + 504832;  /* [128,8], phases 0 to 1 */
        float *const z = m->arena + 505856;  /* [128,8], phases 0 to 2 */
        float *const div = m->arena + 506880;  /* [128,8], phases 0 to 1 */
        float *const sigmoid = m->arena + 507904;  /* [128,8], phases 0 to 1 */
        float *const sum = m->arena + 511104;  /* [128,1], phases 0 to 1 */
        float *const relu3 = m->arena + 366592;  /* [128,256], phases 0 to 1 */
        float *const d_fc2 = m->arena + 200704;  /* [128,784], phases 0 to 1 */
        float *const error = m->arena + 510976;  /* [128,1], phases 0 to 1 */
        float *const f_fc2_weight_panels = m->arena + 0;  /* [200704], phases 0 to 1 */
        float *const f_fc1_weight_panels = m->arena + 497664;  /* [2048], phases 0 to 1 */
        float *const h_fc2_weight_panels = m->arena + 499712;  /* [2048], phases 0 to 1 */
        float *const g_fc2_weight_panels = m->arena + 501760;  /* [2048], phases 0 to 1 */
        float *const loss = m->arena + 511232;  /* [], phases 1 to 2 */
        float *const error2 = m->arena + 511248;  /* [], phases 1 to 2 */
        float *const kl = m->arena + 511264;  /* [], phases 1 to 2 */
        float *const d_fc1 = m->arena + 399360;  /* [128,256], phases 1 to 2 */
        float *const d_fc22 = m->arena + 508928;  /* [128,8], phases 1 to 2 */
        float *const d_fc23 = m->arena + 509952;  /* [128,8], phases 1 to 2 */
        float *const d_fc12 = m->arena + 432128;  /* [128,256], phases 1 to 2 */
        float *const d_fc13 = m->arena + 464896;  /* [128,256], phases 1 to 2 */

        product_fc1(&call, x, m->g_fc1_weight, m->g_fc1_bias, relu, 784);
        gm_tick(&call, 0);
        fit_fc2(&call, relu, m->g_fc2_weight, m->g_fc2_bias, fc2);
        gm_tick(&call, 1);
        product_fc1(&call, x, m->h_fc1_weight, m->h_fc1_bias, relu2, 784);
        gm_tick(&call, 2);
        fit_z(&call, relu2, fc2, m->h_fc2_weight, m->h_fc2_bias, normal, z, div, sigmoid, sum);
        gm_tick(&call, 3);
        product_fc1(&call, z, m->f_fc1_weight, m->f_fc1_bias, relu3, 8);
        gm_tick(&call, 4);
        fit_error(&call, relu3, x, m->f_fc2_weight, m->f_fc2_bias, d_fc2, error);
        gm_tick(&call, 5);
        pack_fc2_weight_panels(&call, m->f_fc2_weight, f_fc2_weight_panels, 784);
        gm_tick(&call, 6);
        fit_f_fc1_weight_panels(&call, m->f_fc1_weight, f_fc1_weight_panels);
        gm_tick(&call, 7);
        pack_fc2_weight_panels(&call, m->h_fc2_weight, h_fc2_weight_panels, 8);
        gm_tick(&call, 8);
        pack_fc2_weight_panels(&call, m->g_fc2_weight, g_fc2_weight_panels, 8);
        gm_meet(&call, 9);
        fit_loss(&call, error, sum, loss, error2, kl);
        gm_tick(&call, 10);
        columns_bias(&call, d_fc2, m->fit_m_f_fc2_bias, m->fit_v_f_fc2_bias, m->f_fc2_bias, 49,
            784);
        gm_tick(&call, 11);
        product_d_fc1(&call, d_fc2, f_fc2_weight_panels, relu3, d_fc1, 784);
        gm_tick(&call, 12);
        fit_d_fc2(&call, d_fc1, f_fc1_weight_panels, fc2, normal, div, sigmoid, d_fc22, d_fc23);
        gm_tick(&call, 13);
        product_d_fc1(&call, d_fc23, h_fc2_weight_panels, relu2, d_fc12, 8);
        gm_tick(&call, 14);
        product_d_fc1(&call, d_fc22, g_fc2_weight_panels, relu, d_fc13, 8);
        gm_tick(&call, 15);
        product_weight(&call, relu3, d_fc2, m->fit_m_f_fc2_weight, m->fit_v_f_fc2_weight,
            m->f_fc2_weight, 784, 256, 64, 768);
        gm_meet(&call, 16);
        columns_bias(&call, d_fc1, m->fit_m_f_fc1_bias, m->fit_v_f_fc1_bias, m->f_fc1_bias, 16,
            256);
        gm_tick(&call, 17);
        fit_g_fc2_bias(&call, d_fc23, d_fc22, m->fit_m_g_fc2_bias, m->fit_v_g_fc2_bias,
            m->g_fc2_bias, m->fit_m_h_fc2_bias, m->fit_v_h_fc2_bias, m->h_fc2_bias);
        gm_tick(&call, 18);
        fit_h_fc1_bias(&call, d_fc12, m->fit_m_h_fc1_bias, m->fit_v_h_fc1_bias, m->h_fc1_bias);
        gm_tick(&call, 19);
        fit_h_fc1_bias(&call, d_fc13, m->fit_m_g_fc1_bias, m->fit_v_g_fc1_bias, m->g_fc1_bias);
        gm_tick(&call, 20);
        fit_f_fc1_weight(&call, z, d_fc1, m->fit_m_f_fc1_weight, m->fit_v_f_fc1_weight,
            m->f_fc1_weight);
        gm_tick(&call, 21);
        product_weight(&call, x, d_fc13, m->fit_m_g_fc1_weight, m->fit_v_g_fc1_weight,
            m->g_fc1_weight, 256, 784, 196, 240);
        gm_tick(&call, 22);
        fit_g_fc2_weight(&call, relu, d_fc22, m->fit_m_g_fc2_weight, m->fit_v_g_fc2_weight,
            m->g_fc2_weight);
        gm_tick(&call, 23);
        fit_h_fc1_weight(&call, x, d_fc12, m->fit_m_h_fc1_weight, m->fit_v_h_fc1_weight,
            m->h_fc1_weight);
        gm_tick(&call, 24);
        fit_h_fc2_weight(&call, relu2, d_fc23, m->fit_m_h_fc2_weight, m->fit_v_h_fc2_weight,
            m->h_fc2_weight);
        gm_tick(&call, 25);
        gm_restore_denormals(mode);
    }
}

/* vae_two_nets.gm:20   encoder h(x) { return x |> flatten |> fc1: linear(256) |> relu |> fc2:
   linear(code) |> softplus }
   [128,256] x [256,8], tiles of 8 x 8; fused: add, softplus, mul, log, exp, sub, select; 537
   KFLOP, 149 KB */
GM_INLINE void fit_kl_tile(int rows, int vectors, int last, int64_t row, int64_t column,
    const gm_call *call, const float *restrict relu, const float *restrict fc2,
    const float *restrict weight, const float *restrict bias, float *restrict z,
    gm_lanes *sum_lanes)
{
    gm_vec c[24];
    tile(rows, vectors, last, c, relu + row * 256, 256, 1,
         weight + column, 8, 256);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            const gm_vec fc22 = gm_load(fc2 + i * 8 + j);
            const gm_vec fc23 = c[r * vectors + v] + gm_load(bias + j);
            const gm_vec softplus = gm_softplus(fc23);
            const gm_vec normal = gm_random_normal(call->seed, 0, call->step, (uint64_t)(i * 8 + j), 1);
            const gm_vec z2 = fc22 + softplus * normal;
            const gm_vec mul = gm_log(softplus) * 2.0f;
            gm_store(z + i * 8 + j, z2);
            sum_lanes[r].part[j / GM_LANES % GM_PARTS] = sum_lanes[r].part[j / GM_LANES % GM_PARTS] + (gm_exp(mul) + fc22 * fc22 + -1.0f - mul);
        }
}

GM_KERNEL void fit_kl(const gm_call *call, const float *restrict relu,
    const float *restrict fc2, const float *restrict weight, const float *restrict bias,
    float *restrict z, float *restrict kl, float *restrict select)
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
            for (int64_t row = chunk; row < stop; row += 8)
                fit_kl_tile(8, 1, 8, row, column, call, relu, fc2, weight, bias, z,
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

/* vae_two_nets.gm:23   return z |> fc1: linear(256) |> relu |> fc2: linear(784) |> sigmoid |>
   reshape(28, 28, 1)
   [128,256] x [256,784], tiles of 4 x 24; fused: add, sigmoid, sub, mul, select; 52 MFLOP, 1.3 MB */
GM_INLINE void fit_fc23_tile(int rows, int vectors, int last, int64_t row, int64_t column,
    const float *restrict relu, const float *restrict x, const float *restrict weight,
    const float *restrict bias, gm_lanes *sum_lanes)
{
    gm_vec c[12];
    tile(rows, vectors, last, c, relu + row * 256, 256, 1,
         weight + column, 784, 256);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            const gm_vec fc2 = c[r * vectors + v] + gm_load(bias + j);
            const gm_vec sub = gm_load(x + i * 784 + j) - gm_sigmoid(fc2);
            sum_lanes[r].part[j / GM_LANES % GM_PARTS] = sum_lanes[r].part[j / GM_LANES % GM_PARTS] + sub * sub;
        }
}

GM_KERNEL void fit_fc23(const gm_call *call, const float *restrict relu,
    const float *restrict x, const float *restrict kl, const float *restrict weight,
    const float *restrict bias, float *restrict select, float *restrict select2)
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
                fit_fc23_tile(4, 3, 8, row, column, relu, x, weight, bias,
                    sum_lanes + (row - chunk));
        }
        {
            const int64_t column = 768;
            for (int64_t row = chunk; row < stop; row += 4)
                fit_fc23_tile(4, 2, 8, row, column, relu, x, weight, bias,
                    sum_lanes + (row - chunk));
        }
        for (int64_t i = chunk; i < stop; i++) {
            const float sum = gm_lanes_sum(sum_lanes[i - chunk]);
            const gm_vec rows_ = gm_splat(i < call->rows ? 1.0f : 0.0f);
            const gm_vec select3 = gm_select(rows_, gm_splat(kl[i]) + gm_splat(sum) * 5.0f, gm_splat(0.0f));
            select[i] = (select3)[0];
            select2[i] = (gm_select(rows_, gm_splat(sum), gm_splat(0.0f)))[0];
        }
    }
}

/* vae_two_nets.gm:32   report error, kl
   [128] summed along rows; fused: div; 515 FLOP, 1.5 KB */
GM_KERNEL void fit_loss2(const gm_call *call, const float *restrict select,
    const float *restrict select2, const float *restrict select3, float *restrict loss,
    float *restrict error, float *restrict kl)
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
        error[0] = (gm_splat(sum3) / gm_splat(sum))[0];
        kl[0] = (gm_splat(sum4) / gm_splat(sum))[0];
    }
}

/* The test of step fit, line 26: 7 kernels in 2 phases, 156 MFLOP; arena 805 KB, at least 805 KB. */
static void run_test_fit(vae_two_nets_t *m, const float *x, gm_call whole)
{
    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_thread_call(whole);
        const unsigned mode = gm_flush_denormals();
        float *const relu = m->arena + 100352;  /* [128,256], phase 0 */
        float *const fc2 = m->arena + 198656;  /* [128,8], phase 0 */
        float *const relu2 = m->arena + 133120;  /* [128,256], phase 0 */
        float *const z = m->arena + 199680;  /* [128,8], phase 0 */
        float *const kl = m->arena + 200704;  /* [128], phase 0 */
        float *const select = m->arena + 201088;  /* [128], phases 0 to 1 */
        float *const relu3 = m->arena + 165888;  /* [128,256], phase 0 */
        float *const select2 = m->arena + 200832;  /* [128], phases 0 to 1 */
        float *const select3 = m->arena + 200960;  /* [128], phases 0 to 1 */
        float *const loss = m->arena + 100352;  /* [], phase 1 */
        float *const error = m->arena + 100368;  /* [], phase 1 */
        float *const kl2 = m->arena + 100384;  /* [], phase 1 */

        product_fc1(&call, x, m->g_fc1_weight, m->g_fc1_bias, relu, 784);
        fit_fc2(&call, relu, m->g_fc2_weight, m->g_fc2_bias, fc2);
        product_fc1(&call, x, m->h_fc1_weight, m->h_fc1_bias, relu2, 784);
        fit_kl(&call, relu2, fc2, m->h_fc2_weight, m->h_fc2_bias, z, kl, select);
        product_fc1(&call, z, m->f_fc1_weight, m->f_fc1_bias, relu3, 8);
        fit_fc23(&call, relu3, x, kl, m->f_fc2_weight, m->f_fc2_bias, select2, select3);
        #pragma omp barrier
        fit_loss2(&call, select2, select3, select, loss, error, kl2);
        gm_restore_denormals(mode);
    }
}

/* vae_two_nets.gm:35   sample generate(n) { return f(draw normal[n, code]) }
   [64,8] element by element; 0 FLOP, 2.0 KB */
GM_KERNEL void generate_normal(const gm_call *call, float *restrict normal)
{
    int64_t lo, hi;
    gm_share(call, gm_row_units(call, 8, 8), &lo, &hi);
    for (int64_t i = lo * 8; i < hi * 8; i++) {
        for (int64_t j = 0; j < 8; j += GM_LANES) {
            const gm_vec normal2 = gm_random_normal(call->seed, 0, call->step, (uint64_t)(call->row * 8 + i * 8 + j), 1);
            gm_store(normal + i * 8 + j, normal2);
        }
    }
}

/* vae_two_nets.gm:23   return z |> fc1: linear(256) |> relu |> fc2: linear(784) |> sigmoid |>
   reshape(28, 28, 1)
   [64,8] x [8,256], tiles of 4 x 24; fused: add, relu; 295 KFLOP, 77 KB
   and 5 more, of several sizes */
GM_INLINE void product_fc12_tile(int rows, int vectors, int last, int64_t row, int64_t column,
    const float *restrict normal, const float *restrict weight, const float *restrict bias,
    float *restrict relu, int64_t stride)
{
    gm_vec c[12];
    tile(rows, vectors, last, c, normal + row * stride, stride, 1,
         weight + column, 256, stride);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            const gm_vec fc1 = c[r * vectors + v] + gm_load(bias + j);
            gm_store(relu + i * 256 + j, gm_max(fc1, gm_zero()));
        }
}

GM_KERNEL void product_fc12(const gm_call *call, const float *restrict normal,
    const float *restrict weight, const float *restrict bias, float *restrict relu, int64_t stride)
{
    int64_t lo, hi;
    gm_share(call, gm_row_units(call, 8, 8), &lo, &hi);
    const int64_t first = lo * 8, end = hi * 8;
    for (int64_t column = 0; column < 240; column += 24) {
        for (int64_t row = first; row < end; row += 4)
            product_fc12_tile(4, 3, 8, row, column, normal, weight, bias, relu, stride);
    }
    {
        const int64_t column = 240;
        for (int64_t row = first; row < end; row += 4)
            product_fc12_tile(4, 2, 8, row, column, normal, weight, bias, relu, stride);
    }
}

/* vae_two_nets.gm:23   return z |> fc1: linear(256) |> relu |> fc2: linear(784) |> sigmoid |>
   reshape(28, 28, 1)
   [64,256] x [256,784], tiles of 4 x 24; fused: add, sigmoid; 26 MFLOP, 1.1 MB */
GM_INLINE void generate_image_tile(int rows, int vectors, int last, int64_t row, int64_t column,
    const float *restrict relu, const float *restrict weight, const float *restrict bias,
    float *restrict image)
{
    gm_vec c[12];
    tile(rows, vectors, last, c, relu + row * 256, 256, 1,
         weight + column, 784, 256);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            const gm_vec fc2 = c[r * vectors + v] + gm_load(bias + j);
            gm_store(image + i * 784 + j, gm_sigmoid(fc2));
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

/* Entry point generate, line 35: 3 kernels in 1 phases, 26 MFLOP; arena 268 KB, at least 268 KB. */
static void run_generate(vae_two_nets_t *m, gm_call whole)
{
    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_thread_call(whole);
        const unsigned mode = gm_flush_denormals();
        float *const normal = m->arena + 66560;  /* [64,8], phase 0 */
        float *const relu = m->arena + 50176;  /* [64,256], phase 0 */
        float *const image = m->arena + 0;  /* [64,784], phase 0 */

        generate_normal(&call, normal);
        product_fc12(&call, normal, m->f_fc1_weight, m->f_fc1_bias, relu, 8);
        generate_image(&call, relu, m->f_fc2_weight, m->f_fc2_bias, image);
        gm_restore_denormals(mode);
    }
}

/* vae_two_nets.gm:17   encoder g(x) { return x |> flatten |> fc1: linear(256) |> relu |> fc2:
   linear(code) }
   [64,256] x [256,8], tiles of 8 x 8; fused: add; 263 KFLOP, 76 KB */
GM_INLINE void reconstruct_fc2_tile(int rows, int vectors, int last, int64_t row,
    int64_t column, const float *restrict relu, const float *restrict weight,
    const float *restrict bias, float *restrict fc2)
{
    gm_vec c[24];
    tile(rows, vectors, last, c, relu + row * 256, 256, 1,
         weight + column, 8, 256);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            const gm_vec fc22 = c[r * vectors + v] + gm_load(bias + j);
            gm_store(fc2 + i * 8 + j, fc22);
        }
}

GM_KERNEL void reconstruct_fc2(const gm_call *call, const float *restrict relu,
    const float *restrict weight, const float *restrict bias, float *restrict fc2)
{
    int64_t lo, hi;
    gm_share(call, gm_row_units(call, 8, 8), &lo, &hi);
    const int64_t first = lo * 8, end = hi * 8;
    {
        const int64_t column = 0;
        for (int64_t row = first; row < end; row += 8)
            reconstruct_fc2_tile(8, 1, 8, row, column, relu, weight, bias, fc2);
    }
}

/* Entry point reconstruct, line 36: 4 kernels in 1 phases, 52 MFLOP; arena 535 KB, at least 535
   KB. */
static void run_reconstruct(vae_two_nets_t *m, const float *x, gm_call whole)
{
    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_thread_call(whole);
        const unsigned mode = gm_flush_denormals();
        float *const relu = m->arena + 100352;  /* [64,256], phase 0 */
        float *const fc2 = m->arena + 133120;  /* [64,8], phase 0 */
        float *const relu2 = m->arena + 116736;  /* [64,256], phase 0 */
        float *const image = m->arena + 0;  /* [64,784], phase 0 */

        product_fc12(&call, x, m->g_fc1_weight, m->g_fc1_bias, relu, 784);
        reconstruct_fc2(&call, relu, m->g_fc2_weight, m->g_fc2_bias, fc2);
        product_fc12(&call, fc2, m->f_fc1_weight, m->f_fc1_bias, relu2, 8);
        generate_image(&call, relu2, m->f_fc2_weight, m->f_fc2_bias, image);
        gm_restore_denormals(mode);
    }
}

/* Entry point encode_g, line 17: 2 kernels in 1 phases, 26 MFLOP; arena 268 KB, at least 268 KB. */
static void run_encode_g(vae_two_nets_t *m, const float *x, gm_call whole)
{
    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_thread_call(whole);
        const unsigned mode = gm_flush_denormals();
        float *const relu = m->arena + 50176;  /* [64,256], phase 0 */
        float *const fc2 = m->arena + 66560;  /* [64,8], phase 0 */

        product_fc12(&call, x, m->g_fc1_weight, m->g_fc1_bias, relu, 784);
        reconstruct_fc2(&call, relu, m->g_fc2_weight, m->g_fc2_bias, fc2);
        gm_restore_denormals(mode);
    }
}

/* vae_two_nets.gm:20   encoder h(x) { return x |> flatten |> fc1: linear(256) |> relu |> fc2:
   linear(code) |> softplus }
   [64,256] x [256,8], tiles of 8 x 8; fused: add, softplus; 263 KFLOP, 76 KB */
GM_INLINE void encode_h_code_tile(int rows, int vectors, int last, int64_t row, int64_t column,
    const float *restrict relu, const float *restrict weight, const float *restrict bias,
    float *restrict code)
{
    gm_vec c[24];
    tile(rows, vectors, last, c, relu + row * 256, 256, 1,
         weight + column, 8, 256);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            const gm_vec fc2 = c[r * vectors + v] + gm_load(bias + j);
            gm_store(code + i * 8 + j, gm_softplus(fc2));
        }
}

GM_KERNEL void encode_h_code(const gm_call *call, const float *restrict relu,
    const float *restrict weight, const float *restrict bias, float *restrict code)
{
    int64_t lo, hi;
    gm_share(call, gm_row_units(call, 8, 8), &lo, &hi);
    const int64_t first = lo * 8, end = hi * 8;
    {
        const int64_t column = 0;
        for (int64_t row = first; row < end; row += 8)
            encode_h_code_tile(8, 1, 8, row, column, relu, weight, bias, code);
    }
}

/* Entry point encode_h, line 20: 2 kernels in 1 phases, 26 MFLOP; arena 268 KB, at least 268 KB. */
static void run_encode_h(vae_two_nets_t *m, const float *x, gm_call whole)
{
    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_thread_call(whole);
        const unsigned mode = gm_flush_denormals();
        float *const relu = m->arena + 50176;  /* [64,256], phase 0 */
        float *const code = m->arena + 66560;  /* [64,8], phase 0 */

        product_fc12(&call, x, m->h_fc1_weight, m->h_fc1_bias, relu, 784);
        encode_h_code(&call, relu, m->h_fc2_weight, m->h_fc2_bias, code);
        gm_restore_denormals(mode);
    }
}

/* Entry point decode, line 22: 2 kernels in 1 phases, 26 MFLOP; arena 268 KB, at least 268 KB. */
static void run_decode(vae_two_nets_t *m, const float *z, gm_call whole)
{
    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_thread_call(whole);
        const unsigned mode = gm_flush_denormals();
        float *const relu = m->arena + 50176;  /* [64,256], phase 0 */
        float *const image = m->arena + 0;  /* [64,784], phase 0 */

        product_fc12(&call, z, m->f_fc1_weight, m->f_fc1_bias, relu, 8);
        generate_image(&call, relu, m->f_fc2_weight, m->f_fc2_bias, image);
        gm_restore_denormals(mode);
    }
}

static int refuse(vae_two_nets_t *m, const char *why)
{
    snprintf(m->head.error, sizeof m->head.error, "%s", why);
    return GM_BAD_ARGUMENT;
}

size_t vae_two_nets_sizeof(void) { return sizeof(vae_two_nets_t); }

vae_two_nets_t *vae_two_nets_init(void *memory, uint64_t seed)
{
    vae_two_nets_t *m = memory;
    if (!memory || (uintptr_t)memory % 64 != 0)
        return NULL;
    memset(m, 0, offsetof(vae_two_nets_t, arena));    /* kernels write what they read of the rest */
    m->head.seed = seed;
    run_init(m, (gm_call){ .seed = seed });
    return m;
}

const char *vae_two_nets_error(const vae_two_nets_t *m) { return m->head.error; }
int vae_two_nets_load(vae_two_nets_t *m, const char *path) { return gm_read_checkpoint(&vae_two_nets_model, &m->head, path, false); }
int vae_two_nets_save(vae_two_nets_t *m, const char *path) { return gm_write_checkpoint(&vae_two_nets_model, &m->head, path, false); }

int vae_two_nets_fit(vae_two_nets_t *m, const float *x, int n, vae_two_nets_fit_report *report)
{
    if (!x)
        return refuse(m, "vae_two_nets_fit: an array is NULL");
    if (n != 128)
        return refuse(m, "vae_two_nets_fit: n must be exactly 128");
    m->head.step++;
    run_fit(m, x, (gm_call){ .seed = m->head.seed, .step = m->head.step, .rows = n, .watch = m->head.watch });
    if (report) {
        report->loss = *(m->arena + 511232);
        report->error = *(m->arena + 511248);
        report->kl = *(m->arena + 511264);
    }
    return 0;
}

int vae_two_nets_test_fit(vae_two_nets_t *m, const float *x, int n, vae_two_nets_fit_report *report)
{
    if (!x)
        return refuse(m, "vae_two_nets_test_fit: an array is NULL");
    if (n < 1 || n > 128)
        return refuse(m, "vae_two_nets_test_fit: n must be 1 to 128");
    if (n < 128) {
        float *x_rows = (float *)(m->arena + 0);
        memset(x_rows, 0, 100352 * sizeof *x_rows);
        memcpy(x_rows, x, (size_t)n * 784 * sizeof *x_rows);
        x = x_rows;
    }
    run_test_fit(m, x, (gm_call){ .seed = m->head.seed, .step = m->head.step, .rows = n });
    if (report) {
        report->loss = *(m->arena + 100352);
        report->error = *(m->arena + 100368);
        report->kl = *(m->arena + 100384);
    }
    return 0;
}

int vae_two_nets_generate(vae_two_nets_t *m, uint64_t seed, int n, float *image)
{
    if (!image)
        return refuse(m, "vae_two_nets_generate: an array is NULL");
    if (n < 0)
        return refuse(m, "vae_two_nets_generate: n must be 0 or more");
    for (int row = 0; row < n; row += 64) {
        const int rows = n - row < 64 ? n - row : 64;
        run_generate(m, (gm_call){ .seed = seed, .row = row, .rows = rows });
        memcpy(image + (size_t)row * 784, m->arena + 0, (size_t)rows * 784 * sizeof(float));
    }
    return 0;
}

int vae_two_nets_reconstruct(vae_two_nets_t *m, uint64_t seed, const float *x, int n, float *image)
{
    if (!x || !image)
        return refuse(m, "vae_two_nets_reconstruct: an array is NULL");
    if (n < 0)
        return refuse(m, "vae_two_nets_reconstruct: n must be 0 or more");
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

int vae_two_nets_encode_g(vae_two_nets_t *m, const float *x, int n, float *code)
{
    if (!x || !code)
        return refuse(m, "vae_two_nets_encode_g: an array is NULL");
    if (n < 0)
        return refuse(m, "vae_two_nets_encode_g: n must be 0 or more");
    for (int row = 0; row < n; row += 64) {
        const int rows = n - row < 64 ? n - row : 64;
        if (rows < 64) {
            float *x_rows = (float *)(m->arena + 0);
            memset(x_rows, 0, 50176 * sizeof *x_rows);
            memcpy(x_rows, x, (size_t)rows * 784 * sizeof *x_rows);
            x = x_rows;
        }
        run_encode_g(m, x, (gm_call){ .seed = 0, .row = row, .rows = rows });
        memcpy(code + (size_t)row * 8, m->arena + 66560, (size_t)rows * 8 * sizeof(float));
        x += 50176;
    }
    return 0;
}

int vae_two_nets_encode_h(vae_two_nets_t *m, const float *x, int n, float *code)
{
    if (!x || !code)
        return refuse(m, "vae_two_nets_encode_h: an array is NULL");
    if (n < 0)
        return refuse(m, "vae_two_nets_encode_h: n must be 0 or more");
    for (int row = 0; row < n; row += 64) {
        const int rows = n - row < 64 ? n - row : 64;
        if (rows < 64) {
            float *x_rows = (float *)(m->arena + 0);
            memset(x_rows, 0, 50176 * sizeof *x_rows);
            memcpy(x_rows, x, (size_t)rows * 784 * sizeof *x_rows);
            x = x_rows;
        }
        run_encode_h(m, x, (gm_call){ .seed = 0, .row = row, .rows = rows });
        memcpy(code + (size_t)row * 8, m->arena + 66560, (size_t)rows * 8 * sizeof(float));
        x += 50176;
    }
    return 0;
}

int vae_two_nets_decode(vae_two_nets_t *m, const float *z, int n, float *image)
{
    if (!z || !image)
        return refuse(m, "vae_two_nets_decode: an array is NULL");
    if (n < 0)
        return refuse(m, "vae_two_nets_decode: n must be 0 or more");
    for (int row = 0; row < n; row += 64) {
        const int rows = n - row < 64 ? n - row : 64;
        if (rows < 64) {
            float *z_rows = (float *)(m->arena + 66560);
            memset(z_rows, 0, 512 * sizeof *z_rows);
            memcpy(z_rows, z, (size_t)rows * 8 * sizeof *z_rows);
            z = z_rows;
        }
        run_decode(m, z, (gm_call){ .seed = 0, .row = row, .rows = rows });
        memcpy(image + (size_t)row * 784, m->arena + 0, (size_t)rows * 784 * sizeof(float));
        z += 512;
    }
    return 0;
}

static const gm_tensor tensors[] = {
    { "g.fc1.weight", GM_PARAM, 2, { 256, 784 }, { 1, 0 }, offsetof(vae_two_nets_t, g_fc1_weight) },
    { "g.fc1.bias", GM_PARAM, 1, { 256 }, { 0 }, offsetof(vae_two_nets_t, g_fc1_bias) },
    { "g.fc2.weight", GM_PARAM, 2, { 8, 256 }, { 1, 0 }, offsetof(vae_two_nets_t, g_fc2_weight) },
    { "g.fc2.bias", GM_PARAM, 1, { 8 }, { 0 }, offsetof(vae_two_nets_t, g_fc2_bias) },
    { "h.fc1.weight", GM_PARAM, 2, { 256, 784 }, { 1, 0 }, offsetof(vae_two_nets_t, h_fc1_weight) },
    { "h.fc1.bias", GM_PARAM, 1, { 256 }, { 0 }, offsetof(vae_two_nets_t, h_fc1_bias) },
    { "h.fc2.weight", GM_PARAM, 2, { 8, 256 }, { 1, 0 }, offsetof(vae_two_nets_t, h_fc2_weight) },
    { "h.fc2.bias", GM_PARAM, 1, { 8 }, { 0 }, offsetof(vae_two_nets_t, h_fc2_bias) },
    { "f.fc1.weight", GM_PARAM, 2, { 256, 8 }, { 1, 0 }, offsetof(vae_two_nets_t, f_fc1_weight) },
    { "f.fc1.bias", GM_PARAM, 1, { 256 }, { 0 }, offsetof(vae_two_nets_t, f_fc1_bias) },
    { "f.fc2.weight", GM_PARAM, 2, { 784, 256 }, { 1, 0 }, offsetof(vae_two_nets_t, f_fc2_weight) },
    { "f.fc2.bias", GM_PARAM, 1, { 784 }, { 0 }, offsetof(vae_two_nets_t, f_fc2_bias) },
    { "fit.m.f.fc1.weight", GM_STATE, 2, { 256, 8 }, { 1, 0 }, offsetof(vae_two_nets_t, fit_m_f_fc1_weight) },
    { "fit.v.f.fc1.weight", GM_STATE, 2, { 256, 8 }, { 1, 0 }, offsetof(vae_two_nets_t, fit_v_f_fc1_weight) },
    { "fit.m.f.fc1.bias", GM_STATE, 1, { 256 }, { 0 }, offsetof(vae_two_nets_t, fit_m_f_fc1_bias) },
    { "fit.v.f.fc1.bias", GM_STATE, 1, { 256 }, { 0 }, offsetof(vae_two_nets_t, fit_v_f_fc1_bias) },
    { "fit.m.f.fc2.weight", GM_STATE, 2, { 784, 256 }, { 1, 0 }, offsetof(vae_two_nets_t, fit_m_f_fc2_weight) },
    { "fit.v.f.fc2.weight", GM_STATE, 2, { 784, 256 }, { 1, 0 }, offsetof(vae_two_nets_t, fit_v_f_fc2_weight) },
    { "fit.m.f.fc2.bias", GM_STATE, 1, { 784 }, { 0 }, offsetof(vae_two_nets_t, fit_m_f_fc2_bias) },
    { "fit.v.f.fc2.bias", GM_STATE, 1, { 784 }, { 0 }, offsetof(vae_two_nets_t, fit_v_f_fc2_bias) },
    { "fit.m.g.fc1.weight", GM_STATE, 2, { 256, 784 }, { 1, 0 }, offsetof(vae_two_nets_t, fit_m_g_fc1_weight) },
    { "fit.v.g.fc1.weight", GM_STATE, 2, { 256, 784 }, { 1, 0 }, offsetof(vae_two_nets_t, fit_v_g_fc1_weight) },
    { "fit.m.g.fc1.bias", GM_STATE, 1, { 256 }, { 0 }, offsetof(vae_two_nets_t, fit_m_g_fc1_bias) },
    { "fit.v.g.fc1.bias", GM_STATE, 1, { 256 }, { 0 }, offsetof(vae_two_nets_t, fit_v_g_fc1_bias) },
    { "fit.m.g.fc2.weight", GM_STATE, 2, { 8, 256 }, { 1, 0 }, offsetof(vae_two_nets_t, fit_m_g_fc2_weight) },
    { "fit.v.g.fc2.weight", GM_STATE, 2, { 8, 256 }, { 1, 0 }, offsetof(vae_two_nets_t, fit_v_g_fc2_weight) },
    { "fit.m.g.fc2.bias", GM_STATE, 1, { 8 }, { 0 }, offsetof(vae_two_nets_t, fit_m_g_fc2_bias) },
    { "fit.v.g.fc2.bias", GM_STATE, 1, { 8 }, { 0 }, offsetof(vae_two_nets_t, fit_v_g_fc2_bias) },
    { "fit.m.h.fc1.weight", GM_STATE, 2, { 256, 784 }, { 1, 0 }, offsetof(vae_two_nets_t, fit_m_h_fc1_weight) },
    { "fit.v.h.fc1.weight", GM_STATE, 2, { 256, 784 }, { 1, 0 }, offsetof(vae_two_nets_t, fit_v_h_fc1_weight) },
    { "fit.m.h.fc1.bias", GM_STATE, 1, { 256 }, { 0 }, offsetof(vae_two_nets_t, fit_m_h_fc1_bias) },
    { "fit.v.h.fc1.bias", GM_STATE, 1, { 256 }, { 0 }, offsetof(vae_two_nets_t, fit_v_h_fc1_bias) },
    { "fit.m.h.fc2.weight", GM_STATE, 2, { 8, 256 }, { 1, 0 }, offsetof(vae_two_nets_t, fit_m_h_fc2_weight) },
    { "fit.v.h.fc2.weight", GM_STATE, 2, { 8, 256 }, { 1, 0 }, offsetof(vae_two_nets_t, fit_v_h_fc2_weight) },
    { "fit.m.h.fc2.bias", GM_STATE, 1, { 8 }, { 0 }, offsetof(vae_two_nets_t, fit_m_h_fc2_bias) },
    { "fit.v.h.fc2.bias", GM_STATE, 1, { 8 }, { 0 }, offsetof(vae_two_nets_t, fit_v_h_fc2_bias) },
};

GM_API gm_reader gm_read_idx;

static const gm_field fields[] = {
    { .name = "x", .type = GM_F32, .rank = 3, .dim = { 28, 28, 1 }, .classes = 0, .line = 13,
      .read = gm_read_idx, .train = (const char *const[]){ "train-images-idx3-ubyte", NULL },
      .test = (const char *const[]){ "t10k-images-idx3-ubyte", NULL },
      .scale = 0.003921569f, .shift = 0.0f },
};

static int call_vae_two_nets_fit(void *m, const void *const *input, int n, float *report)
{
    return vae_two_nets_fit(m, input[0], n, (vae_two_nets_fit_report *)report);
}

static int call_vae_two_nets_test_fit(void *m, const void *const *input, int n, float *report)
{
    return vae_two_nets_test_fit(m, input[0], n, (vae_two_nets_fit_report *)report);
}

static const gm_kernel kernels_of_fit[] = {
    { "fit_fc1", 17, 5.144576e+07, 1.33632e+06, 1, (const gm_written[]){
        { "relu", offsetof(vae_two_nets_t, arena[301056]), 0, 1, 32768, 0 }} },
    { "fit_fc2", 17, 525312.0, 143392.0, 1, (const gm_written[]){
        { "fc2", offsetof(vae_two_nets_t, arena[503808]), 0, 1, 1024, 0 }} },
    { "fit_fc12", 20, 5.144576e+07, 1.33632e+06, 1, (const gm_written[]){
        { "relu", offsetof(vae_two_nets_t, arena[333824]), 0, 1, 32768, 0 }} },
    { "fit_z", 20, 541696.0, 160288.0, 5, (const gm_written[]){
        { "normal", offsetof(vae_two_nets_t, arena[504832]), 0, 1, 1024, 0 },
        { "z", offsetof(vae_two_nets_t, arena[505856]), 0, 1, 1024, 0 },
        { "div", offsetof(vae_two_nets_t, arena[506880]), 0, 1, 1024, 0 },
        { "sigmoid", offsetof(vae_two_nets_t, arena[507904]), 0, 1, 1024, 0 },
        { "sum", offsetof(vae_two_nets_t, arena[511104]), 0, 1, 128, 0 }} },
    { "fit_fc13", 23, 589824.0, 144384.0, 1, (const gm_written[]){
        { "relu", offsetof(vae_two_nets_t, arena[366592]), 0, 1, 32768, 0 }} },
    { "fit_error", 23, 52383744.0, 1740352.0, 2, (const gm_written[]){
        { "d_fc2", offsetof(vae_two_nets_t, arena[200704]), 0, 1, 100352, 0 },
        { "error", offsetof(vae_two_nets_t, arena[510976]), 0, 1, 128, 0 }} },
    { "fit_f_fc2_weight_panels", 23, 0.0, 1605632.0, 1, (const gm_written[]){
        { "f.fc2.weight_panels", offsetof(vae_two_nets_t, arena[0]), 0, 1, 200704, 0 }} },
    { "fit_f_fc1_weight_panels", 23, 0.0, 16384.0, 1, (const gm_written[]){
        { "f.fc1.weight_panels", offsetof(vae_two_nets_t, arena[497664]), 0, 1, 2048, 0 }} },
    { "fit_h_fc2_weight_panels", 20, 0.0, 16384.0, 1, (const gm_written[]){
        { "h.fc2.weight_panels", offsetof(vae_two_nets_t, arena[499712]), 0, 1, 2048, 0 }} },
    { "fit_g_fc2_weight_panels", 17, 0.0, 16384.0, 1, (const gm_written[]){
        { "g.fc2.weight_panels", offsetof(vae_two_nets_t, arena[501760]), 0, 1, 2048, 0 }} },
    { "fit_loss", 32, 262.0, 1036.0, 3, (const gm_written[]){
        { "loss", offsetof(vae_two_nets_t, arena[511232]), 0, 1, 1, 0 },
        { "error", offsetof(vae_two_nets_t, arena[511248]), 0, 1, 1, 0 },
        { "kl", offsetof(vae_two_nets_t, arena[511264]), 0, 1, 1, 0 }} },
    { "fit_f_fc2_bias", 26, 110544.0, 420224.0, 3, (const gm_written[]){
        { "fit.m.f.fc2.bias", offsetof(vae_two_nets_t, fit_m_f_fc2_bias), 0, 1, 784, 0 },
        { "fit.v.f.fc2.bias", offsetof(vae_two_nets_t, fit_v_f_fc2_bias), 0, 1, 784, 0 },
        { "f.fc2.bias", offsetof(vae_two_nets_t, f_fc2_bias), 0, 1, 784, 0 }} },
    { "fit_d_fc1", 23, 5.144576e+07, 1466368.0, 1, (const gm_written[]){
        { "d_fc1", offsetof(vae_two_nets_t, arena[399360]), 0, 1, 32768, 0 }} },
    { "fit_d_fc2", 23, 529408.0, 1.6384e+05, 2, (const gm_written[]){
        { "d_fc2", offsetof(vae_two_nets_t, arena[508928]), 0, 1, 1024, 0 },
        { "d_fc2", offsetof(vae_two_nets_t, arena[509952]), 0, 1, 1024, 0 }} },
    { "fit_d_fc12", 20, 589824.0, 274432.0, 1, (const gm_written[]){
        { "d_fc1", offsetof(vae_two_nets_t, arena[432128]), 0, 1, 32768, 0 }} },
    { "fit_d_fc13", 17, 589824.0, 274432.0, 1, (const gm_written[]){
        { "d_fc1", offsetof(vae_two_nets_t, arena[464896]), 0, 1, 32768, 0 }} },
    { "fit_f_fc2_weight", 26, 53989376.0, 5349376.0, 3, (const gm_written[]){
        { "fit.m.f.fc2.weight", offsetof(vae_two_nets_t, fit_m_f_fc2_weight), 0, 1, 200704, 0 },
        { "fit.v.f.fc2.weight", offsetof(vae_two_nets_t, fit_v_f_fc2_weight), 0, 1, 200704, 0 },
        { "f.fc2.weight", offsetof(vae_two_nets_t, f_fc2_weight), 0, 1, 200704, 0 }} },
    { "fit_f_fc1_bias", 26, 36096.0, 137216.0, 3, (const gm_written[]){
        { "fit.m.f.fc1.bias", offsetof(vae_two_nets_t, fit_m_f_fc1_bias), 0, 1, 256, 0 },
        { "fit.v.f.fc1.bias", offsetof(vae_two_nets_t, fit_v_f_fc1_bias), 0, 1, 256, 0 },
        { "f.fc1.bias", offsetof(vae_two_nets_t, f_fc1_bias), 0, 1, 256, 0 }} },
    { "fit_g_fc2_bias", 26, 2256.0, 8576.0, 6, (const gm_written[]){
        { "fit.m.g.fc2.bias", offsetof(vae_two_nets_t, fit_m_g_fc2_bias), 0, 1, 8, 0 },
        { "fit.v.g.fc2.bias", offsetof(vae_two_nets_t, fit_v_g_fc2_bias), 0, 1, 8, 0 },
        { "g.fc2.bias", offsetof(vae_two_nets_t, g_fc2_bias), 0, 1, 8, 0 },
        { "fit.m.h.fc2.bias", offsetof(vae_two_nets_t, fit_m_h_fc2_bias), 0, 1, 8, 0 },
        { "fit.v.h.fc2.bias", offsetof(vae_two_nets_t, fit_v_h_fc2_bias), 0, 1, 8, 0 },
        { "h.fc2.bias", offsetof(vae_two_nets_t, h_fc2_bias), 0, 1, 8, 0 }} },
    { "fit_h_fc1_bias", 26, 36096.0, 137216.0, 3, (const gm_written[]){
        { "fit.m.h.fc1.bias", offsetof(vae_two_nets_t, fit_m_h_fc1_bias), 0, 1, 256, 0 },
        { "fit.v.h.fc1.bias", offsetof(vae_two_nets_t, fit_v_h_fc1_bias), 0, 1, 256, 0 },
        { "h.fc1.bias", offsetof(vae_two_nets_t, h_fc1_bias), 0, 1, 256, 0 }} },
    { "fit_g_fc1_bias", 26, 36096.0, 137216.0, 3, (const gm_written[]){
        { "fit.m.g.fc1.bias", offsetof(vae_two_nets_t, fit_m_g_fc1_bias), 0, 1, 256, 0 },
        { "fit.v.g.fc1.bias", offsetof(vae_two_nets_t, fit_v_g_fc1_bias), 0, 1, 256, 0 },
        { "g.fc1.bias", offsetof(vae_two_nets_t, g_fc1_bias), 0, 1, 256, 0 }} },
    { "fit_f_fc1_weight", 26, 550912.0, 1.8432e+05, 3, (const gm_written[]){
        { "fit.m.f.fc1.weight", offsetof(vae_two_nets_t, fit_m_f_fc1_weight), 0, 1, 2048, 0 },
        { "fit.v.f.fc1.weight", offsetof(vae_two_nets_t, fit_v_f_fc1_weight), 0, 1, 2048, 0 },
        { "f.fc1.weight", offsetof(vae_two_nets_t, f_fc1_weight), 0, 1, 2048, 0 }} },
    { "fit_g_fc1_weight", 26, 53989376.0, 5349376.0, 3, (const gm_written[]){
        { "fit.m.g.fc1.weight", offsetof(vae_two_nets_t, fit_m_g_fc1_weight), 0, 1, 200704, 0 },
        { "fit.v.g.fc1.weight", offsetof(vae_two_nets_t, fit_v_g_fc1_weight), 0, 1, 200704, 0 },
        { "g.fc1.weight", offsetof(vae_two_nets_t, g_fc1_weight), 0, 1, 200704, 0 }} },
    { "fit_g_fc2_weight", 26, 550912.0, 1.8432e+05, 3, (const gm_written[]){
        { "fit.m.g.fc2.weight", offsetof(vae_two_nets_t, fit_m_g_fc2_weight), 0, 1, 2048, 0 },
        { "fit.v.g.fc2.weight", offsetof(vae_two_nets_t, fit_v_g_fc2_weight), 0, 1, 2048, 0 },
        { "g.fc2.weight", offsetof(vae_two_nets_t, g_fc2_weight), 0, 1, 2048, 0 }} },
    { "fit_h_fc1_weight", 26, 53989376.0, 5349376.0, 3, (const gm_written[]){
        { "fit.m.h.fc1.weight", offsetof(vae_two_nets_t, fit_m_h_fc1_weight), 0, 1, 200704, 0 },
        { "fit.v.h.fc1.weight", offsetof(vae_two_nets_t, fit_v_h_fc1_weight), 0, 1, 200704, 0 },
        { "h.fc1.weight", offsetof(vae_two_nets_t, h_fc1_weight), 0, 1, 200704, 0 }} },
    { "fit_h_fc2_weight", 26, 550912.0, 1.8432e+05, 3, (const gm_written[]){
        { "fit.m.h.fc2.weight", offsetof(vae_two_nets_t, fit_m_h_fc2_weight), 0, 1, 2048, 0 },
        { "fit.v.h.fc2.weight", offsetof(vae_two_nets_t, fit_v_h_fc2_weight), 0, 1, 2048, 0 },
        { "h.fc2.weight", offsetof(vae_two_nets_t, h_fc2_weight), 0, 1, 2048, 0 }} },
};

static const gm_step steps[] = {
    { .name = "fit", .line = 26, .batch = 128, .inputs = 1, .reports = 3,
      .input = { { "x", GM_F32, 3, { 28, 28, 1 }, 0 } },
      .report = { "loss", "error", "kl" },
      .train = call_vae_two_nets_fit, .test = call_vae_two_nets_test_fit,
      .kernels = 26, .kernel = kernels_of_fit, .flops = 373929126.0, .arena = 2045120, .arena_least = 2045120 },
};

static int call_vae_two_nets_generate(void *m, uint64_t seed, int n, const void *const *input, float *const *output)
{
    (void)input;
    return vae_two_nets_generate(m, seed, n, output[0]);
}

static int call_vae_two_nets_reconstruct(void *m, uint64_t seed, int n, const void *const *input, float *const *output)
{
    return vae_two_nets_reconstruct(m, seed, input[0], n, output[0]);
}

static int call_vae_two_nets_encode_g(void *m, uint64_t seed, int n, const void *const *input, float *const *output)
{
    (void)seed;
    return vae_two_nets_encode_g(m, input[0], n, output[0]);
}

static int call_vae_two_nets_encode_h(void *m, uint64_t seed, int n, const void *const *input, float *const *output)
{
    (void)seed;
    return vae_two_nets_encode_h(m, input[0], n, output[0]);
}

static int call_vae_two_nets_decode(void *m, uint64_t seed, int n, const void *const *input, float *const *output)
{
    (void)seed;
    return vae_two_nets_decode(m, input[0], n, output[0]);
}

static const gm_sampler samplers[] = {
    { .name = "generate", .line = 35, .counted = true, .rows = 64, .inputs = 0, .outputs = 1,
      .input = { { 0 } }, .output = { { "image", GM_F32, 3, { 28, 28, 1 }, -1 } },
      .run = call_vae_two_nets_generate, .flops = 407584.0 },
    { .name = "reconstruct", .line = 36, .counted = true, .rows = 64, .inputs = 1, .outputs = 1,
      .input = { { "x", GM_F32, 3, { 28, 28, 1 }, 0 } }, .output = { { "image", GM_F32, 3, { 28, 28, 1 }, -1 } },
      .run = call_vae_two_nets_reconstruct, .flops = 813608.0 },
    { .name = "encode_g", .line = 17, .counted = true, .rows = 64, .inputs = 1, .outputs = 1,
      .input = { { "x", GM_F32, 3, { 28, 28, 1 }, 0 } }, .output = { { "code", GM_F32, 1, { 8 }, -1 } },
      .run = call_vae_two_nets_encode_g, .flops = 406024.0 },
    { .name = "encode_h", .line = 20, .counted = true, .rows = 64, .inputs = 1, .outputs = 1,
      .input = { { "x", GM_F32, 3, { 28, 28, 1 }, 0 } }, .output = { { "code", GM_F32, 1, { 8 }, -1 } },
      .run = call_vae_two_nets_encode_h, .flops = 406032.0 },
    { .name = "decode", .line = 22, .counted = true, .rows = 64, .inputs = 1, .outputs = 1,
      .input = { { "z", GM_F32, 1, { 8 }, -1 } }, .output = { { "image", GM_F32, 3, { 28, 28, 1 }, -1 } },
      .run = call_vae_two_nets_decode, .flops = 407584.0 },
};

static const gm_run program[] = {
    { GM_RUN_STEP, "fit", 20, GM_EPOCHS },
    { GM_RUN_EVERY, NULL, 1, GM_EPOCHS },
    { GM_RUN_TEST, "fit", 1, GM_STEPS },
    { GM_RUN_KEEP, "best", 1, GM_STEPS },
    { GM_RUN_END, NULL, 0, GM_STEPS },
    { GM_RUN_SAMPLE, "generate", 64, GM_STEPS },
    { GM_RUN_SAMPLE, "reconstruct", 64, GM_STEPS },
};

static void *init_model(void *memory, uint64_t seed) { return vae_two_nets_init(memory, seed); }

static const gm_model vae_two_nets_model = {
    .name = "vae_two_nets", .source = "vae_two_nets.gm",
    .sha256 = "70fd68aeda7b8875e3c793e1942426cb8b201de03779bfb3f1586a5adf0ef2cd",
    .target = "avx2", .numeric = "fma", .version = "0.1.0",
    .bytes = sizeof(vae_two_nets_t), .init = init_model, .parameters = 609824,
    .tensors = 36, .tensor = tensors,
    .fields = 1, .field = fields,
    .steps = 1, .step = steps,
    .samplers = 5, .sampler = samplers,
    .runs = 7, .run = program,
};

int main(int argc, char **argv) { return gm_main(&vae_two_nets_model, argc, argv); }
