/* vqvae.c -- from vqvae.gm by gmc 0.1.0. Do not edit: change vqvae.gm and compile it again.
   Target avx2, numeric profile fma. SHA-256 of vqvae.gm:
   2a0aa13e808497b45f22f932cc71f1c417871d194aaa715a067f63956579ce84.
   This file belongs to whoever compiled it, to use as they like. */
#define GM_TARGET_AVX2
#include <gm.h>
#include <vec.h>
#include <vmath.h>
#include <scalar.h>
#include <random.h>
#include <call.h>
#include <conv.h>
#include <conv_weight.h>
#include "vqvae.h"

/* The model: parameters, buffers and optimiser state, and one arena that every entry point uses in
   turn. A matrix that is stored transposed says so. */
struct vqvae {
    gm_context head;
    _Alignas(64) float E_conv_weight[3072];  /* [64,3,4,4], transposed */
    _Alignas(64) float E_conv_bias[64];  /* [64] */
    _Alignas(64) float E_conv2_weight[131072];  /* [128,64,4,4], transposed */
    _Alignas(64) float E_conv2_bias[128];  /* [128] */
    _Alignas(64) float E_conv3_weight[147456];  /* [128,128,3,3], transposed */
    _Alignas(64) float E_conv3_bias[128];  /* [128] */
    _Alignas(64) float E_residual_conv_weight[36864];  /* [32,128,3,3], transposed */
    _Alignas(64) float E_residual_conv_bias[32];  /* [32] */
    _Alignas(64) float E_residual_conv2_weight[4096];  /* [128,32,1,1], transposed */
    _Alignas(64) float E_residual_conv2_bias[128];  /* [128] */
    _Alignas(64) float E_residual_conv3_weight[36864];  /* [32,128,3,3], transposed */
    _Alignas(64) float E_residual_conv3_bias[32];  /* [32] */
    _Alignas(64) float E_residual_conv4_weight[4096];  /* [128,32,1,1], transposed */
    _Alignas(64) float E_residual_conv4_bias[128];  /* [128] */
    _Alignas(64) float E_conv4_weight[8192];  /* [64,128,1,1], transposed */
    _Alignas(64) float E_conv4_bias[64];  /* [64] */
    _Alignas(64) float V_embeddings[32768];  /* [512,64] */
    _Alignas(64) float V_ema_cluster_size[512];  /* [512] */
    _Alignas(64) float V_ema_dw[32768];  /* [512,64] */
    _Alignas(64) float V_ema_weight[1];  /* [1] */
    _Alignas(64) float D_conv_weight[73728];  /* [128,64,3,3], transposed */
    _Alignas(64) float D_conv_bias[128];  /* [128] */
    _Alignas(64) float D_residual_conv_weight[36864];  /* [32,128,3,3], transposed */
    _Alignas(64) float D_residual_conv_bias[32];  /* [32] */
    _Alignas(64) float D_residual_conv2_weight[4096];  /* [128,32,1,1], transposed */
    _Alignas(64) float D_residual_conv2_bias[128];  /* [128] */
    _Alignas(64) float D_residual_conv3_weight[36864];  /* [32,128,3,3], transposed */
    _Alignas(64) float D_residual_conv3_bias[32];  /* [32] */
    _Alignas(64) float D_residual_conv4_weight[4096];  /* [128,32,1,1], transposed */
    _Alignas(64) float D_residual_conv4_bias[128];  /* [128] */
    _Alignas(64) float D_conv_transposed_weight[131072];  /* [128,64,4,4], transposed */
    _Alignas(64) float D_conv_transposed_bias[64];  /* [64] */
    _Alignas(64) float D_conv_transposed2_weight[3072];  /* [64,3,4,4], transposed */
    _Alignas(64) float D_conv_transposed2_bias[3];  /* [3] */
    _Alignas(64) float fit_m_E_conv_weight[3072];  /* [64,3,4,4], transposed */
    _Alignas(64) float fit_v_E_conv_weight[3072];  /* [64,3,4,4], transposed */
    _Alignas(64) float fit_m_E_conv_bias[64];  /* [64] */
    _Alignas(64) float fit_v_E_conv_bias[64];  /* [64] */
    _Alignas(64) float fit_m_E_conv2_weight[131072];  /* [128,64,4,4], transposed */
    _Alignas(64) float fit_v_E_conv2_weight[131072];  /* [128,64,4,4], transposed */
    _Alignas(64) float fit_m_E_conv2_bias[128];  /* [128] */
    _Alignas(64) float fit_v_E_conv2_bias[128];  /* [128] */
    _Alignas(64) float fit_m_E_conv3_weight[147456];  /* [128,128,3,3], transposed */
    _Alignas(64) float fit_v_E_conv3_weight[147456];  /* [128,128,3,3], transposed */
    _Alignas(64) float fit_m_E_conv3_bias[128];  /* [128] */
    _Alignas(64) float fit_v_E_conv3_bias[128];  /* [128] */
    _Alignas(64) float fit_m_E_residual_conv_weight[36864];  /* [32,128,3,3], transposed */
    _Alignas(64) float fit_v_E_residual_conv_weight[36864];  /* [32,128,3,3], transposed */
    _Alignas(64) float fit_m_E_residual_conv_bias[32];  /* [32] */
    _Alignas(64) float fit_v_E_residual_conv_bias[32];  /* [32] */
    _Alignas(64) float fit_m_E_residual_conv2_weight[4096];  /* [128,32,1,1], transposed */
    _Alignas(64) float fit_v_E_residual_conv2_weight[4096];  /* [128,32,1,1], transposed */
    _Alignas(64) float fit_m_E_residual_conv2_bias[128];  /* [128] */
    _Alignas(64) float fit_v_E_residual_conv2_bias[128];  /* [128] */
    _Alignas(64) float fit_m_E_residual_conv3_weight[36864];  /* [32,128,3,3], transposed */
    _Alignas(64) float fit_v_E_residual_conv3_weight[36864];  /* [32,128,3,3], transposed */
    _Alignas(64) float fit_m_E_residual_conv3_bias[32];  /* [32] */
    _Alignas(64) float fit_v_E_residual_conv3_bias[32];  /* [32] */
    _Alignas(64) float fit_m_E_residual_conv4_weight[4096];  /* [128,32,1,1], transposed */
    _Alignas(64) float fit_v_E_residual_conv4_weight[4096];  /* [128,32,1,1], transposed */
    _Alignas(64) float fit_m_E_residual_conv4_bias[128];  /* [128] */
    _Alignas(64) float fit_v_E_residual_conv4_bias[128];  /* [128] */
    _Alignas(64) float fit_m_E_conv4_weight[8192];  /* [64,128,1,1], transposed */
    _Alignas(64) float fit_v_E_conv4_weight[8192];  /* [64,128,1,1], transposed */
    _Alignas(64) float fit_m_E_conv4_bias[64];  /* [64] */
    _Alignas(64) float fit_v_E_conv4_bias[64];  /* [64] */
    _Alignas(64) float fit_m_D_conv_weight[73728];  /* [128,64,3,3], transposed */
    _Alignas(64) float fit_v_D_conv_weight[73728];  /* [128,64,3,3], transposed */
    _Alignas(64) float fit_m_D_conv_bias[128];  /* [128] */
    _Alignas(64) float fit_v_D_conv_bias[128];  /* [128] */
    _Alignas(64) float fit_m_D_residual_conv_weight[36864];  /* [32,128,3,3], transposed */
    _Alignas(64) float fit_v_D_residual_conv_weight[36864];  /* [32,128,3,3], transposed */
    _Alignas(64) float fit_m_D_residual_conv_bias[32];  /* [32] */
    _Alignas(64) float fit_v_D_residual_conv_bias[32];  /* [32] */
    _Alignas(64) float fit_m_D_residual_conv2_weight[4096];  /* [128,32,1,1], transposed */
    _Alignas(64) float fit_v_D_residual_conv2_weight[4096];  /* [128,32,1,1], transposed */
    _Alignas(64) float fit_m_D_residual_conv2_bias[128];  /* [128] */
    _Alignas(64) float fit_v_D_residual_conv2_bias[128];  /* [128] */
    _Alignas(64) float fit_m_D_residual_conv3_weight[36864];  /* [32,128,3,3], transposed */
    _Alignas(64) float fit_v_D_residual_conv3_weight[36864];  /* [32,128,3,3], transposed */
    _Alignas(64) float fit_m_D_residual_conv3_bias[32];  /* [32] */
    _Alignas(64) float fit_v_D_residual_conv3_bias[32];  /* [32] */
    _Alignas(64) float fit_m_D_residual_conv4_weight[4096];  /* [128,32,1,1], transposed */
    _Alignas(64) float fit_v_D_residual_conv4_weight[4096];  /* [128,32,1,1], transposed */
    _Alignas(64) float fit_m_D_residual_conv4_bias[128];  /* [128] */
    _Alignas(64) float fit_v_D_residual_conv4_bias[128];  /* [128] */
    _Alignas(64) float fit_m_D_conv_transposed_weight[131072];  /* [128,64,4,4], transposed */
    _Alignas(64) float fit_v_D_conv_transposed_weight[131072];  /* [128,64,4,4], transposed */
    _Alignas(64) float fit_m_D_conv_transposed_bias[64];  /* [64] */
    _Alignas(64) float fit_v_D_conv_transposed_bias[64];  /* [64] */
    _Alignas(64) float fit_m_D_conv_transposed2_weight[3072];  /* [64,3,4,4], transposed */
    _Alignas(64) float fit_v_D_conv_transposed2_weight[3072];  /* [64,3,4,4], transposed */
    _Alignas(64) float fit_m_D_conv_transposed2_bias[3];  /* [3] */
    _Alignas(64) float fit_v_D_conv_transposed2_bias[3];  /* [3] */
    _Alignas(64) float arena[4294832];
};

static const gm_model vqvae_model;

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

GM_CONV_BRIEF(6, 2)
GM_CONV_TILE(4, 3, whole)
GM_CONV_TILE(2, 3, whole)
GM_CONV_TILE(4, 2, whole)
GM_CONV_TILE(2, 2, whole)
GM_CONV_ALONG(2, 3)
GM_CONV_ALONG(1, 3)

/* A tile of a convolution: high, vectors and last are constants where this is called, so one or
   two branches are left. */
GM_INLINE void conv_tile(int high, int rows, int vectors, int last, int outputs, gm_vec *c, const float *image,
    const int64_t *from, const gm_stretch *run, int runs, const float *weight, ptrdiff_t bk)
{
    if (high == 4 && vectors == 3 && last == GM_LANES && !outputs) {
        if (rows <= 2)
            gm_conv_2x3_whole(last, c, image, from, run, runs, weight, bk);
        else
            gm_conv_4x3_whole(last, c, image, from, run, runs, weight, bk);
    }
    if (high == 4 && vectors == 2 && last == GM_LANES && !outputs) {
        if (rows <= 2)
            gm_conv_2x2_whole(last, c, image, from, run, runs, weight, bk);
        else
            gm_conv_4x2_whole(last, c, image, from, run, runs, weight, bk);
    }
    if (high == 2 && outputs == 3) {
        if (rows <= 1)
            gm_conv_1x3_along(last, c, image, from, run, runs, weight, bk);
        else
            gm_conv_2x3_along(last, c, image, from, run, runs, weight, bk);
    }
}

GM_WEIGHT_TILE(3, 4, whole)
GM_WEIGHT_TILE(2, 4, whole)

/* A tile of a weight gradient. */
static void weight_tile(int rows, int vectors, int last, gm_vec *c, const float *a, const ptrdiff_t *as,
    const float *b, const ptrdiff_t *bs, const int64_t *count)
{
    if (rows == 3 && vectors == 4 && last == GM_LANES)
        gm_weight_3x4_whole(last, c, a, as, b, bs, count);
    if (rows == 2 && vectors == 4 && last == GM_LANES)
        gm_weight_2x4_whole(last, c, a, as, b, bs, count);
}

/* vqvae.gm:27   h = x |> conv(hidden / 2, 4, stride: 2, pad: 1) |> relu          # 16 x 16
   [16,3,64] element by element; fused: mul, add; 6.1 KFLOP, 12 KB
   and 9 more, of several sizes */
GM_KERNEL void each_weight(const gm_call *call, float *restrict weight, float factor,
    float factor2, int64_t units, int64_t rows_, int64_t columns, int64_t stride, int64_t stream,
    int64_t stride2)
{
    int64_t lo, hi;
    gm_share(call, units, &lo, &hi);
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < rows_; i++) {
            for (int64_t j = 0; j < columns; j += GM_LANES) {
                const gm_vec uniform = gm_random_uniform(call->seed, stream, call->step, (uint64_t)(h + i * units + j * stride), stride);
                gm_store(weight + h * stride2 + i * columns + j, uniform * factor + -factor2);
            }
        }
    }
}

/* vqvae.gm:37   |> conv_transposed(hidden / 2, 4, stride: 2, pad: 1) |> relu
   [64] element by element; fused: mul, add; 384 FLOP, 768 B */
GM_KERNEL void init_E_conv_bias(const gm_call *call, float *restrict bias,
    float *restrict bias2, float *restrict bias3)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 64);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        const gm_vec uniform = gm_random_uniform(call->seed, 1, call->step, (uint64_t)(j), 1);
        const gm_vec uniform2 = gm_random_uniform(call->seed, 15, call->step, (uint64_t)(j), 1);
        const gm_vec uniform3 = gm_random_uniform(call->seed, 28, call->step, (uint64_t)(j), 1);
        gm_store(bias + j, uniform * 0.28867513f + -0.14433757f);
        gm_store(bias2 + j, uniform2 * 0.176776695f + -0.088388348f);
        gm_store(bias3 + j, uniform3 * 0.0625f + -0.03125f);
    }
}

/* vqvae.gm:22   for i in 1..2 { x = x + (x |> relu |> conv(inner, 3) |> relu |> conv(hidden, 1)) }
   [128] element by element; fused: mul, add; 1.8 KFLOP, 3.6 KB */
GM_KERNEL void init_E_conv2_bias(const gm_call *call, float *restrict bias,
    float *restrict bias2, float *restrict bias3, float *restrict bias4, float *restrict bias5,
    float *restrict bias6, float *restrict bias7)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 128);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        const gm_vec uniform = gm_random_uniform(call->seed, 3, call->step, (uint64_t)(j), 1);
        const gm_vec uniform2 = gm_random_uniform(call->seed, 5, call->step, (uint64_t)(j), 1);
        const gm_vec uniform3 = gm_random_uniform(call->seed, 9, call->step, (uint64_t)(j), 1);
        const gm_vec uniform4 = gm_random_uniform(call->seed, 13, call->step, (uint64_t)(j), 1);
        const gm_vec uniform5 = gm_random_uniform(call->seed, 18, call->step, (uint64_t)(j), 1);
        const gm_vec uniform6 = gm_random_uniform(call->seed, 22, call->step, (uint64_t)(j), 1);
        const gm_vec uniform7 = gm_random_uniform(call->seed, 26, call->step, (uint64_t)(j), 1);
        gm_store(bias + j, uniform * 0.0625f + -0.03125f);
        gm_store(bias2 + j, uniform2 * 0.058925565f + -0.029462783f);
        gm_store(bias3 + j, uniform3 * 0.35355339f + -0.176776695f);
        gm_store(bias4 + j, uniform4 * 0.35355339f + -0.176776695f);
        gm_store(bias5 + j, uniform5 * 0.083333333f + -0.041666667f);
        gm_store(bias6 + j, uniform6 * 0.35355339f + -0.176776695f);
        gm_store(bias7 + j, uniform7 * 0.35355339f + -0.176776695f);
    }
}

/* vqvae.gm:22   for i in 1..2 { x = x + (x |> relu |> conv(inner, 3) |> relu |> conv(hidden, 1)) }
   [32] element by element; fused: mul, add; 256 FLOP, 512 B */
GM_KERNEL void init_E_residual_conv_bias(const gm_call *call, float *restrict bias,
    float *restrict bias2, float *restrict bias3, float *restrict bias4)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 32);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        const gm_vec uniform = gm_random_uniform(call->seed, 7, call->step, (uint64_t)(j), 1);
        const gm_vec uniform2 = gm_random_uniform(call->seed, 11, call->step, (uint64_t)(j), 1);
        const gm_vec uniform3 = gm_random_uniform(call->seed, 20, call->step, (uint64_t)(j), 1);
        const gm_vec uniform4 = gm_random_uniform(call->seed, 24, call->step, (uint64_t)(j), 1);
        gm_store(bias + j, uniform * 0.058925565f + -0.029462783f);
        gm_store(bias2 + j, uniform2 * 0.058925565f + -0.029462783f);
        gm_store(bias3 + j, uniform3 * 0.058925565f + -0.029462783f);
        gm_store(bias4 + j, uniform4 * 0.058925565f + -0.029462783f);
    }
}

/* vqvae.gm:22   for i in 1..2 { x = x + (x |> relu |> conv(inner, 3) |> relu |> conv(hidden, 1)) }
   [1,32,128] element by element; fused: mul, add; 8.2 KFLOP, 16 KB
   and 4 more, of several sizes */
GM_KERNEL void each_weight2(const gm_call *call, float *restrict weight, float factor,
    float factor2, int64_t rows_, int64_t columns, int64_t stream, int64_t stride)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < rows_; i++) {
            for (int64_t j = 0; j < columns; j += GM_LANES) {
                const gm_vec uniform = gm_random_uniform(call->seed, stream, call->step, (uint64_t)(i + j * rows_), rows_);
                gm_store(weight + h * stride + i * columns + j, uniform * factor + -factor2);
            }
        }
    }
}

/* vqvae.gm:42   q, code, commit = V(E(x))
   [32768] element by element; fused: mul, add; 66 KFLOP, 131 KB */
GM_KERNEL void init_V_embeddings(const gm_call *call, float *restrict embeddings)
{
    int64_t lo, hi;
    gm_share(call, 32, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 32768);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        const gm_vec uniform = gm_random_uniform(call->seed, 16, call->step, (uint64_t)(j), 1);
        gm_store(embeddings + j, uniform * 0.4330127f + -0.21650635f);
    }
}

/* vqvae.gm:38   return h |> conv_transposed(3, 4, stride: 2, pad: 1)
   [3] element by element; fused: mul, add; 6 FLOP, 12 B */
GM_KERNEL void init_D_conv_transposed2_bias(const gm_call *call, float *restrict bias)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 3);
    int64_t j = lo * 1024;
    for (; j < end; j += GM_LANES) {
        const int n = (int)gm_min_int(GM_LANES, end - j);
        const gm_vec uniform = gm_random_uniform(call->seed, 30, call->step, (uint64_t)(j), 1);
        gm_store_part(bias + j, uniform * 0.28867513f + -0.14433757f, n);
    }
}

/* vqvae.gm:42   q, code, commit = V(E(x))
   [512] element by element; 0 FLOP, 2.0 KB
   and 59 more, of several sizes */
GM_KERNEL void each_constant(const gm_call *call, float *restrict ema_cluster_size,
    int64_t units, int64_t elements)
{
    int64_t lo, hi;
    gm_share(call, units, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, elements);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        gm_store(ema_cluster_size + j, gm_splat(0.0f));
    }
}

/* vqvae.gm:42   q, code, commit = V(E(x))
   [1] element by element; 0 FLOP, 4 B
   and 2 more, of several sizes */
GM_KERNEL void each_constant2(const gm_call *call, float *restrict ema_weight, int64_t elements)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, elements);
    int64_t j = lo * 1024;
    for (; j < end; j += GM_LANES) {
        const int n = (int)gm_min_int(GM_LANES, end - j);
        gm_store_part(ema_weight + j, gm_splat(0.0f), n);
    }
}

/* Entry point init, line 1: 83 kernels in 1 phases, 1.4 MFLOP; arena 0 B, at least 0 B. */
static void run_init(vqvae_t *m, gm_call whole)
{
    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_thread_call(whole);
        const unsigned mode = gm_flush_denormals();
        each_weight(&call, m->E_conv_weight, 0.28867513f, 0.14433757f, 16, 3, 64, 48, 0, 192);
        init_E_conv_bias(&call, m->E_conv_bias, m->E_conv4_bias, m->D_conv_transposed_bias);
        each_weight(&call, m->E_conv2_weight, 0.0625f, 0.03125f, 16, 64, 128, 1024, 2, 8192);
        init_E_conv2_bias(&call, m->E_conv2_bias, m->E_conv3_bias, m->E_residual_conv2_bias,
            m->E_residual_conv4_bias, m->D_conv_bias, m->D_residual_conv2_bias,
            m->D_residual_conv4_bias);
        each_weight(&call, m->E_conv3_weight, 0.058925565f, 0.029462783f, 9, 128, 128, 1152, 4,
            16384);
        each_weight(&call, m->E_residual_conv_weight, 0.058925565f, 0.029462783f, 9, 128, 32,
            1152, 6, 4096);
        init_E_residual_conv_bias(&call, m->E_residual_conv_bias, m->E_residual_conv3_bias,
            m->D_residual_conv_bias, m->D_residual_conv3_bias);
        each_weight2(&call, m->E_residual_conv2_weight, 0.35355339f, 0.176776695f, 32, 128, 8,
            4096);
        each_weight(&call, m->E_residual_conv3_weight, 0.058925565f, 0.029462783f, 9, 128, 32,
            1152, 10, 4096);
        each_weight2(&call, m->E_residual_conv4_weight, 0.35355339f, 0.176776695f, 32, 128, 12,
            4096);
        each_weight2(&call, m->E_conv4_weight, 0.176776695f, 0.088388348f, 128, 64, 14, 8192);
        init_V_embeddings(&call, m->V_embeddings);
        each_weight(&call, m->D_conv_weight, 0.083333333f, 0.041666667f, 9, 64, 128, 576, 17,
            8192);
        each_weight(&call, m->D_residual_conv_weight, 0.058925565f, 0.029462783f, 9, 128, 32,
            1152, 19, 4096);
        each_weight2(&call, m->D_residual_conv2_weight, 0.35355339f, 0.176776695f, 32, 128, 21,
            4096);
        each_weight(&call, m->D_residual_conv3_weight, 0.058925565f, 0.029462783f, 9, 128, 32,
            1152, 23, 4096);
        each_weight2(&call, m->D_residual_conv4_weight, 0.35355339f, 0.176776695f, 32, 128, 25,
            4096);
        each_weight(&call, m->D_conv_transposed_weight, 0.0625f, 0.03125f, 16, 64, 128, 1024,
            27, 8192);
        each_weight(&call, m->D_conv_transposed2_weight, 0.28867513f, 0.14433757f, 16, 3, 64,
            48, 29, 192);
        init_D_conv_transposed2_bias(&call, m->D_conv_transposed2_bias);
        each_constant(&call, m->V_ema_cluster_size, 1, 512);
        each_constant(&call, m->V_ema_dw, 32, 32768);
        each_constant2(&call, m->V_ema_weight, 1);
        each_constant(&call, m->fit_m_E_conv_weight, 3, 3072);
        each_constant(&call, m->fit_v_E_conv_weight, 3, 3072);
        each_constant(&call, m->fit_m_E_conv_bias, 1, 64);
        each_constant(&call, m->fit_v_E_conv_bias, 1, 64);
        each_constant(&call, m->fit_m_E_conv2_weight, 128, 131072);
        each_constant(&call, m->fit_v_E_conv2_weight, 128, 131072);
        each_constant(&call, m->fit_m_E_conv2_bias, 1, 128);
        each_constant(&call, m->fit_v_E_conv2_bias, 1, 128);
        each_constant(&call, m->fit_m_E_conv3_weight, 144, 147456);
        each_constant(&call, m->fit_v_E_conv3_weight, 144, 147456);
        each_constant(&call, m->fit_m_E_conv3_bias, 1, 128);
        each_constant(&call, m->fit_v_E_conv3_bias, 1, 128);
        each_constant(&call, m->fit_m_E_residual_conv_weight, 36, 36864);
        each_constant(&call, m->fit_v_E_residual_conv_weight, 36, 36864);
        each_constant(&call, m->fit_m_E_residual_conv_bias, 1, 32);
        each_constant(&call, m->fit_v_E_residual_conv_bias, 1, 32);
        each_constant(&call, m->fit_m_E_residual_conv2_weight, 4, 4096);
        each_constant(&call, m->fit_v_E_residual_conv2_weight, 4, 4096);
        each_constant(&call, m->fit_m_E_residual_conv2_bias, 1, 128);
        each_constant(&call, m->fit_v_E_residual_conv2_bias, 1, 128);
        each_constant(&call, m->fit_m_E_residual_conv3_weight, 36, 36864);
        each_constant(&call, m->fit_v_E_residual_conv3_weight, 36, 36864);
        each_constant(&call, m->fit_m_E_residual_conv3_bias, 1, 32);
        each_constant(&call, m->fit_v_E_residual_conv3_bias, 1, 32);
        each_constant(&call, m->fit_m_E_residual_conv4_weight, 4, 4096);
        each_constant(&call, m->fit_v_E_residual_conv4_weight, 4, 4096);
        each_constant(&call, m->fit_m_E_residual_conv4_bias, 1, 128);
        each_constant(&call, m->fit_v_E_residual_conv4_bias, 1, 128);
        each_constant(&call, m->fit_m_E_conv4_weight, 8, 8192);
        each_constant(&call, m->fit_v_E_conv4_weight, 8, 8192);
        each_constant(&call, m->fit_m_E_conv4_bias, 1, 64);
        each_constant(&call, m->fit_v_E_conv4_bias, 1, 64);
        each_constant(&call, m->fit_m_D_conv_weight, 72, 73728);
        each_constant(&call, m->fit_v_D_conv_weight, 72, 73728);
        each_constant(&call, m->fit_m_D_conv_bias, 1, 128);
        each_constant(&call, m->fit_v_D_conv_bias, 1, 128);
        each_constant(&call, m->fit_m_D_residual_conv_weight, 36, 36864);
        each_constant(&call, m->fit_v_D_residual_conv_weight, 36, 36864);
        each_constant(&call, m->fit_m_D_residual_conv_bias, 1, 32);
        each_constant(&call, m->fit_v_D_residual_conv_bias, 1, 32);
        each_constant(&call, m->fit_m_D_residual_conv2_weight, 4, 4096);
        each_constant(&call, m->fit_v_D_residual_conv2_weight, 4, 4096);
        each_constant(&call, m->fit_m_D_residual_conv2_bias, 1, 128);
        each_constant(&call, m->fit_v_D_residual_conv2_bias, 1, 128);
        each_constant(&call, m->fit_m_D_residual_conv3_weight, 36, 36864);
        each_constant(&call, m->fit_v_D_residual_conv3_weight, 36, 36864);
        each_constant(&call, m->fit_m_D_residual_conv3_bias, 1, 32);
        each_constant(&call, m->fit_v_D_residual_conv3_bias, 1, 32);
        each_constant(&call, m->fit_m_D_residual_conv4_weight, 4, 4096);
        each_constant(&call, m->fit_v_D_residual_conv4_weight, 4, 4096);
        each_constant(&call, m->fit_m_D_residual_conv4_bias, 1, 128);
        each_constant(&call, m->fit_v_D_residual_conv4_bias, 1, 128);
        each_constant(&call, m->fit_m_D_conv_transposed_weight, 128, 131072);
        each_constant(&call, m->fit_v_D_conv_transposed_weight, 128, 131072);
        each_constant(&call, m->fit_m_D_conv_transposed_bias, 1, 64);
        each_constant(&call, m->fit_v_D_conv_transposed_bias, 1, 64);
        each_constant(&call, m->fit_m_D_conv_transposed2_weight, 3, 3072);
        each_constant(&call, m->fit_v_D_conv_transposed2_weight, 3, 3072);
        each_constant2(&call, m->fit_m_D_conv_transposed2_bias, 3);
        each_constant2(&call, m->fit_v_D_conv_transposed2_bias, 3);
        gm_restore_denormals(mode);
    }
}

/* vqvae.gm:42   q, code, commit = V(E(x))
   [1] element by element; fused: mul, add, div; 3 FLOP, 12 B */
GM_KERNEL void fit_V_ema_weight(const gm_call *call, float *restrict ema_weight,
    float *restrict div)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 1);
    int64_t j = lo * 1024;
    for (; j < end; j += GM_LANES) {
        const int n = (int)gm_min_int(GM_LANES, end - j);
        const gm_vec new_ema_weight = gm_splat(ema_weight[0]) * 0.99f + 0.01f;
        gm_store_strided(ema_weight + 0, 0, new_ema_weight, n);
        gm_store_strided(div + 0, 0, 1.0f / new_ema_weight, n);
    }
}

/* vqvae.gm:42   q, code, commit = V(E(x))
   [512,64] summed along rows; fused: mul; 66 KFLOP, 133 KB */
GM_KERNEL void fit_sum(const gm_call *call, const float *restrict embeddings,
    float *restrict sum)
{
    int64_t lo, hi;
    gm_share(call, 512, &lo, &hi);
    for (int64_t i = lo; i < hi; i++) {
        gm_lanes sum2_lanes = gm_lanes_splat(0.0f);
        for (int64_t j16 = 0; j16 < 64; j16 += 16) {
            for (int part = 0; part < GM_PARTS; part++) {
                const int64_t j = j16 + part * GM_LANES;
                const gm_vec var = gm_load(embeddings + i * 64 + j);
                sum2_lanes.part[part] = sum2_lanes.part[part] + var * var;
            }
        }
        const float sum2 = gm_lanes_sum(sum2_lanes);
        sum[i] = (gm_splat(sum2))[0];
    }
}

/* vqvae.gm:22   for i in 1..2 { x = x + (x |> relu |> conv(inner, 3) |> relu |> conv(hidden, 1)) }
   [32,128] into panels of 16 columns; 0 FLOP, 33 KB */
static const int32_t fit_E_residual_conv2_weight_panels_taps[] = {
    0,
};

GM_KERNEL void fit_E_residual_conv2_weight_panels(const gm_call *call,
    const float *restrict weight, float *restrict E_residual_conv2_weight_panels)
{
    const int32_t *const taps = fit_E_residual_conv2_weight_panels_taps;
    int64_t lo, hi;
    gm_share(call, 16, &lo, &hi);
    for (int64_t vector = lo; vector < hi; vector++) {
        const int64_t column = vector % 16 * GM_LANES, tap = vector / 16 % 1;
        const int n = (int)gm_min_int(GM_LANES, 128 - column);
        const int64_t width = 16, inside = column % width;
        const float *from = weight + taps[tap] + column * 1;
        float *to = E_residual_conv2_weight_panels + (column - inside) * 32 + tap * 32 * width + inside;
        for (int64_t k = 0; k < 32; k++)
            gm_store(to + k * width, gm_load_strided(from + k * 128, 1, n));
    }
}

/* vqvae.gm:22   for i in 1..2 { x = x + (x |> relu |> conv(inner, 3) |> relu |> conv(hidden, 1)) }
   [128,32] into panels of 16 columns; 0 FLOP, 33 KB
   and 4 more, of several sizes */
GM_KERNEL void pack_weight_panels(const gm_call *call, const float *restrict weight,
    float *restrict D_residual_conv4_weight_panels, int64_t vectors, int64_t depth, int64_t columns)
{
    const int32_t *const taps = fit_E_residual_conv2_weight_panels_taps;
    int64_t lo, hi;
    gm_share(call, vectors, &lo, &hi);
    for (int64_t vector = lo; vector < hi; vector++) {
        const int64_t column = vector % vectors * GM_LANES, tap = vector / vectors % 1;
        const int n = (int)gm_min_int(GM_LANES, columns - column);
        const int64_t width = 16, inside = column % width;
        const float *from = weight + taps[tap] + column * depth;
        float *to = D_residual_conv4_weight_panels + (column - inside) * depth + tap * depth * width + inside;
        for (int64_t k = 0; k < depth; k += GM_LANES)
            gm_transpose_block(from + k, depth, n, (int)gm_min_int(GM_LANES, depth - k), to + k * width, width);
    }
}

/* vqvae.gm:38   return h |> conv_transposed(3, 4, stride: 2, pad: 1)
   [1024,3] into panels of 8 columns; 0 FLOP, 45 KB */
static const int32_t fit_D_conv_transposed2_weight_panels_taps[] = {
    1920, 1536, 2112, 1728, 384, 0, 576, 192, 2688, 2304, 2880, 2496, 1152, 768, 1344,
    960,
};

GM_KERNEL void fit_D_conv_transposed2_weight_panels(const gm_call *call,
    const float *restrict weight, float *restrict D_conv_transposed2_weight_panels)
{
    const int32_t *const taps = fit_D_conv_transposed2_weight_panels_taps;
    int64_t lo, hi;
    gm_share(call, 48, &lo, &hi);
    for (int64_t vector = lo; vector < hi; vector++) {
        const int64_t tap = vector / 3, column = vector % 3;
        for (int64_t k = 0; k < 64; k++)
            D_conv_transposed2_weight_panels[column * 1024 + tap * 64 + k] = weight[taps[tap] + column * 64 + k * 1];
    }
}

/* vqvae.gm:42   q, code, commit = V(E(x))
   [64,512] into panels of 24 columns; 0 FLOP, 262 KB */
GM_KERNEL void fit_V_embeddings_panels(const gm_call *call, const float *restrict embeddings,
    float *restrict V_embeddings_panels)
{
    int64_t lo, hi;
    gm_share(call, 64, &lo, &hi);
    for (int64_t vector = lo; vector < hi; vector++) {
        const int64_t column = vector * GM_LANES;
        const int n = (int)gm_min_int(GM_LANES, 512 - column);
        const int64_t width = column < 480 ? 24 : 16;
        const int64_t inside = (column < 480 ? column : column - 480) % width;
        float *to = V_embeddings_panels + (column - inside) * 64 + inside;
        for (int64_t k = 0; k < 64; k += GM_LANES)
            gm_transpose_block(embeddings + column * 64 + k, 64, n, (int)gm_min_int(GM_LANES, 64 - k), to + k * width, width);
    }
}

/* vqvae.gm:27   h = x |> conv(hidden / 2, 4, stride: 2, pad: 1) |> relu          # 16 x 16
   convolution of [32,32,32,3] to [32,16,16,64] by 4 x 4 taps, tiles of 6 x 16; fused: add, relu;
   48 MFLOP, 2.5 MB */
GM_INLINE void fit_relu_tile(int rows, int vectors, int last, const gm_stretch *run, int runs,
    const int64_t *from, const int64_t *to, int64_t column, const float *restrict x,
    const float *restrict weight, const float *restrict bias, float *restrict relu)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, relu + i * 64 + j);
    }
    gm_conv_6x2_brief(last, c, x, from, run, runs, weight + column, 64);
    #pragma GCC unroll 6
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 2
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec relu2 = gm_max(c[r * vectors + v] + gm_load(bias + j), gm_zero());
            gm_store(relu + i * 64 + j, relu2);
        }
}

static const gm_places fit_relu_places = {
    .steps = {{3072, 192, 6}, {256, 16, 1}}, .count = 9,
    .runs = (const gm_stretch[]){
    {0, 15, 9}, {96, 27, 9}, {192, 39, 9}, {0, 12, 12}, {96, 24, 12}, {192, 36, 12},
    {0, 12, 9}, {96, 24, 9}, {192, 36, 9}, {0, 3, 9}, {96, 15, 9}, {192, 27, 9}, {288, 39, 9},
    {0, 0, 12}, {96, 12, 12}, {192, 24, 12}, {288, 36, 12}, {0, 0, 9}, {96, 12, 9}, {192, 24, 9},
    {288, 36, 9}, {0, 3, 9}, {96, 15, 9}, {192, 27, 9}, {0, 0, 12}, {96, 12, 12}, {192, 24, 12}, {0, 0, 9},
    {96, 12, 9}, {192, 24, 9},
    },
    .parts = (const gm_part[]){
    {1, 1, 0, 0, 0, 3}, {1, 14, 1, 3, 3, 3}, {1, 1, 15, 87, 6, 3}, {14, 1, 16, 96, 9, 4},
    {14, 14, 17, 99, 13, 4}, {14, 1, 31, 183, 17, 4}, {1, 1, 240, 2784, 21, 3}, {1, 14, 241, 2787, 24, 3},
    {1, 1, 255, 2871, 27, 3},
    },
};

GM_KERNEL void fit_relu(const gm_call *call, const float *restrict x,
    const float *restrict weight, const float *restrict bias, float *restrict relu)
{
    const gm_places *const places = &fit_relu_places;
    int64_t lo, hi;
    gm_share(call, 32, &lo, &hi);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS / 6 * 6) {
            const int pixels = (int)gm_min_int(GM_PIXELS / 6 * 6, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 64; column += 16) {
                int row = 0;
                for (; row + 6 <= pixels; row += 6)
                    fit_relu_tile(6, 2, 8, places->runs + p->run, p->runs, from + row, to + row,
                        column, x, weight, bias, relu);
                if (row < pixels)
                    fit_relu_tile(pixels - row, 2, 8, places->runs + p->run, p->runs,
                        from + row, to + row, column, x, weight, bias, relu);
            }
        }
    }
}

/* vqvae.gm:28   |> conv(hidden, 4, stride: 2, pad: 1) |> relu              # 8 x 8
   [1024,128] into panels of 24 columns; 0 FLOP, 1.0 MB
   and 12 more, of several sizes */
GM_KERNEL void pack_weight_panels2(const gm_call *call, const float *restrict weight,
    float *restrict E_conv2_weight_panels, const int32_t *taps, int64_t depth, int64_t units,
    int64_t tap_count, int64_t rows_)
{
    int64_t lo, hi;
    gm_share(call, units, &lo, &hi);
    for (int64_t vector = lo; vector < hi; vector++) {
        const int64_t column = vector % 16 * GM_LANES, tap = vector / 16 % tap_count;
        const int n = (int)gm_min_int(GM_LANES, 128 - column);
        const int64_t width = column < 96 ? 24 : 16;
        const int64_t inside = (column < 96 ? column : column - 96) % width;
        const float *from = weight + taps[tap] + column * 1;
        float *to = E_conv2_weight_panels + (column - inside) * rows_ + tap * depth * width + inside;
        for (int64_t k = 0; k < depth; k++)
            gm_store(to + k * width, gm_load_strided(from + k * 128, 1, n));
    }
}

static const int32_t fit_E_conv2_weight_panels_taps[] = {
    0, 8192, 16384, 24576, 32768, 40960, 49152, 57344, 65536, 73728, 81920, 90112, 98304,
    106496, 114688, 122880,
};

/* vqvae.gm:28   |> conv(hidden, 4, stride: 2, pad: 1) |> relu              # 8 x 8
   convolution of [32,16,16,64] to [32,8,8,128] by 4 x 4 taps, tiles of 4 x 24, weight in panels;
   fused: add, relu; 472 MFLOP, 3.7 MB
   and 2 more, of several sizes */
GM_INLINE void convolution_relu_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict relu,
    const float *restrict E_conv2_weight_panels, const float *restrict bias, float *restrict relu2)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, relu2 + i * 128 + j);
    }
    conv_tile(4, rows, vectors, last, 0, c, relu, from, run, runs,
              E_conv2_weight_panels + column * 1024, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec relu3 = gm_max(c[r * vectors + v] + gm_load(bias + j), gm_zero());
            gm_store(relu2 + i * 128 + j, relu3);
        }
}

static const gm_places convolution_relu_places = {
    .steps = {{16384, 2048, 128}, {64, 8, 1}}, .count = 9,
    .runs = (const gm_stretch[]){
    {0, 320, 192}, {1024, 576, 192}, {2048, 832, 192}, {0, 256, 256}, {1024, 512, 256},
    {2048, 768, 256}, {0, 256, 192}, {1024, 512, 192}, {2048, 768, 192}, {0, 64, 192}, {1024, 320, 192},
    {2048, 576, 192}, {3072, 832, 192}, {0, 0, 256}, {1024, 256, 256}, {2048, 512, 256}, {3072, 768, 256},
    {0, 0, 192}, {1024, 256, 192}, {2048, 512, 192}, {3072, 768, 192}, {0, 64, 192}, {1024, 320, 192},
    {2048, 576, 192}, {0, 0, 256}, {1024, 256, 256}, {2048, 512, 256}, {0, 0, 192}, {1024, 256, 192},
    {2048, 512, 192},
    },
    .parts = (const gm_part[]){
    {1, 1, 0, 0, 0, 3}, {1, 6, 1, 64, 3, 3}, {1, 1, 7, 832, 6, 3}, {6, 1, 8, 1024, 9, 4},
    {6, 6, 9, 1088, 13, 4}, {6, 1, 15, 1856, 17, 4}, {1, 1, 56, 13312, 21, 3}, {1, 6, 57, 13376, 24, 3},
    {1, 1, 63, 14144, 27, 3},
    },
};

GM_KERNEL void convolution_relu(const gm_call *call, const float *restrict relu,
    const float *restrict E_conv2_weight_panels, const float *restrict bias, float *restrict relu2,
    int64_t units)
{
    const gm_places *const places = &convolution_relu_places;
    int64_t lo, hi;
    gm_share(call, units, &lo, &hi);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 96; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    convolution_relu_tile((int)gm_min_int(4, pixels - row), 3, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, relu,
                        E_conv2_weight_panels, bias, relu2);
            }
            {
                const int64_t column = 96;
                for (int row = 0; row < pixels; row += 4)
                    convolution_relu_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, relu,
                        E_conv2_weight_panels, bias, relu2);
            }
            {
                const int64_t column = 112;
                for (int row = 0; row < pixels; row += 4)
                    convolution_relu_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, relu,
                        E_conv2_weight_panels, bias, relu2);
            }
        }
    }
}

static const int32_t fit_E_conv3_weight_panels_taps[] = {
    0, 16384, 32768, 49152, 65536, 81920, 98304, 114688, 131072,
};

/* vqvae.gm:29   |> conv(hidden, 3) |> residual
   convolution of [32,8,8,128] to [32,8,8,128] by 3 x 3 taps, tiles of 4 x 24, weight in panels;
   fused: add, relu; 508 MFLOP, 3.7 MB
   and 7 more, of several sizes */
GM_INLINE void convolution_add_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict relu,
    const float *restrict E_conv3_weight_panels, const float *restrict bias, float *restrict add,
    float *restrict relu2, int64_t stride2)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, add + i * 128 + j);
        gm_fetch_written(vectors, relu2 + i * 128 + j);
    }
    conv_tile(4, rows, vectors, last, 0, c, relu, from, run, runs,
              E_conv3_weight_panels + column * stride2, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec add2 = c[r * vectors + v] + gm_load(bias + j);
            gm_store(add + i * 128 + j, add2);
            gm_store(relu2 + i * 128 + j, gm_max(add2, gm_zero()));
        }
}

GM_KERNEL void convolution_add(const gm_call *call, const float *restrict relu,
    const float *restrict E_conv3_weight_panels, const float *restrict bias, float *restrict add,
    float *restrict relu2, int64_t stride2, const gm_places *places)
{
    const int64_t lo = call->from, hi = call->to;
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 96; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    convolution_add_tile((int)gm_min_int(4, pixels - row), 3, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, relu,
                        E_conv3_weight_panels, bias, add, relu2, stride2);
            }
            {
                const int64_t column = 96;
                for (int row = 0; row < pixels; row += 4)
                    convolution_add_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, relu,
                        E_conv3_weight_panels, bias, add, relu2, stride2);
            }
            {
                const int64_t column = 112;
                for (int row = 0; row < pixels; row += 4)
                    convolution_add_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, relu,
                        E_conv3_weight_panels, bias, add, relu2, stride2);
            }
        }
    }
}

static const gm_places fit_add_places = {
    .steps = {{8192, 1024, 128}, {64, 8, 1}}, .count = 9,
    .runs = (const gm_stretch[]){
    {0, 512, 256}, {1024, 896, 256}, {0, 384, 384}, {1024, 768, 384}, {0, 384, 256},
    {1024, 768, 256}, {0, 128, 256}, {1024, 512, 256}, {2048, 896, 256}, {0, 0, 384}, {1024, 384, 384},
    {2048, 768, 384}, {0, 0, 256}, {1024, 384, 256}, {2048, 768, 256}, {0, 128, 256}, {1024, 512, 256},
    {0, 0, 384}, {1024, 384, 384}, {0, 0, 256}, {1024, 384, 256},
    },
    .parts = (const gm_part[]){
    {1, 1, 0, 0, 0, 2}, {1, 6, 1, 0, 2, 2}, {1, 1, 7, 768, 4, 2}, {6, 1, 8, 0, 6, 3},
    {6, 6, 9, 0, 9, 3}, {6, 1, 15, 768, 12, 3}, {1, 1, 56, 6144, 15, 2}, {1, 6, 57, 6144, 17, 2},
    {1, 1, 63, 6912, 19, 2},
    },
};

/* vqvae.gm:22   for i in 1..2 { x = x + (x |> relu |> conv(inner, 3) |> relu |> conv(hidden, 1)) }
   convolution of [32,8,8,128] to [32,8,8,32] by 3 x 3 taps, tiles of 4 x 16; fused: add, relu; 127
   MFLOP, 1.5 MB */
GM_INLINE void fit_relu3_tile(int rows, int vectors, int last, const gm_stretch *run, int runs,
    const int64_t *from, const int64_t *to, int64_t column, const float *restrict relu,
    const float *restrict weight, const float *restrict bias, float *restrict relu2)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, relu2 + i * 32 + j);
    }
    conv_tile(4, rows, vectors, last, 0, c, relu, from, run, runs,
              weight + column, 32);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec relu3 = gm_max(c[r * vectors + v] + gm_load(bias + j), gm_zero());
            gm_store(relu2 + i * 32 + j, relu3);
        }
}

GM_KERNEL void fit_relu3(const gm_call *call, const float *restrict relu,
    const float *restrict weight, const float *restrict bias, float *restrict relu2)
{
    const gm_places *const places = &fit_add_places;
    const int64_t lo = call->from, hi = call->to;
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            {
                const int64_t column = 0;
                for (int row = 0; row < pixels; row += 4)
                    fit_relu3_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, relu, weight,
                        bias, relu2);
            }
            {
                const int64_t column = 16;
                for (int row = 0; row < pixels; row += 4)
                    fit_relu3_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, relu, weight,
                        bias, relu2);
            }
        }
    }
}

/* vqvae.gm:22   for i in 1..2 { x = x + (x |> relu |> conv(inner, 3) |> relu |> conv(hidden, 1)) }
   convolution of [32,8,8,32] to [32,8,8,128] by 1 x 1 taps, tiles of 6 x 16, weight in panels;
   fused: add, relu; 18 MFLOP, 3.4 MB */
GM_INLINE void fit_x_tile(int rows, int vectors, int last, const gm_stretch *run, int runs,
    const int64_t *from, const int64_t *to, int64_t column, const float *restrict relu,
    const float *restrict E_residual_conv2_weight_panels, float *restrict add,
    const float *restrict bias, float *restrict relu2)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, add + i * 128 + j);
        gm_fetch_written(vectors, relu2 + i * 128 + j);
    }
    gm_conv_6x2_brief(last, c, relu, from, run, runs, E_residual_conv2_weight_panels + column * 32, vectors * GM_LANES);
    #pragma GCC unroll 6
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 2
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec x = gm_load(add + i * 128 + j) + (c[r * vectors + v] + gm_load(bias + j));
            gm_store(add + i * 128 + j, x);
            gm_store(relu2 + i * 128 + j, gm_max(x, gm_zero()));
        }
}

static const gm_places fit_x_places = {
    .steps = {{2048, 256, 32}, {64, 8, 1}}, .count = 1,
    .runs = (const gm_stretch[]){
    {0, 0, 32},
    },
    .parts = (const gm_part[]){
    {8, 8, 0, 0, 0, 1},
    },
};

GM_KERNEL void fit_x(const gm_call *call, const float *restrict relu,
    const float *restrict E_residual_conv2_weight_panels, float *restrict add,
    const float *restrict bias, float *restrict relu2)
{
    const gm_places *const places = &fit_x_places;
    const int64_t lo = call->from, hi = call->to;
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS / 6 * 6) {
            const int pixels = (int)gm_min_int(GM_PIXELS / 6 * 6, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 128; column += 16) {
                int row = 0;
                for (; row + 6 <= pixels; row += 6)
                    fit_x_tile(6, 2, 8, places->runs + p->run, p->runs, from + row, to + row,
                        column, relu, E_residual_conv2_weight_panels, add, bias, relu2);
                if (row < pixels)
                    fit_x_tile(pixels - row, 2, 8, places->runs + p->run, p->runs, from + row,
                        to + row, column, relu, E_residual_conv2_weight_panels, add, bias, relu2);
            }
        }
    }
}

/* vqvae.gm:22   for i in 1..2 { x = x + (x |> relu |> conv(inner, 3) |> relu |> conv(hidden, 1)) }
   convolution of [32,8,8,32] to [32,8,8,128] by 1 x 1 taps, tiles of 6 x 16, weight in panels;
   fused: add, relu; 18 MFLOP, 2.4 MB */
GM_INLINE void fit_h_tile(int rows, int vectors, int last, const gm_stretch *run, int runs,
    const int64_t *from, const int64_t *to, int64_t column, const float *restrict relu,
    const float *restrict E_residual_conv4_weight_panels, float *restrict add,
    const float *restrict bias)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, add + i * 128 + j);
    }
    gm_conv_6x2_brief(last, c, relu, from, run, runs, E_residual_conv4_weight_panels + column * 32, vectors * GM_LANES);
    #pragma GCC unroll 6
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 2
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec x = gm_load(add + i * 128 + j) + (c[r * vectors + v] + gm_load(bias + j));
            const gm_vec h = gm_max(x, gm_zero());
            gm_store(add + i * 128 + j, h);
        }
}

GM_KERNEL void fit_h(const gm_call *call, const float *restrict relu,
    const float *restrict E_residual_conv4_weight_panels, float *restrict add,
    const float *restrict bias)
{
    const gm_places *const places = &fit_x_places;
    const int64_t lo = call->from, hi = call->to;
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS / 6 * 6) {
            const int pixels = (int)gm_min_int(GM_PIXELS / 6 * 6, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 128; column += 16) {
                int row = 0;
                for (; row + 6 <= pixels; row += 6)
                    fit_h_tile(6, 2, 8, places->runs + p->run, p->runs, from + row, to + row,
                        column, relu, E_residual_conv4_weight_panels, add, bias);
                if (row < pixels)
                    fit_h_tile(pixels - row, 2, 8, places->runs + p->run, p->runs, from + row,
                        to + row, column, relu, E_residual_conv4_weight_panels, add, bias);
            }
        }
    }
}

/* vqvae.gm:30   return h |> conv(width, 1)
   convolution of [32,8,8,128] to [32,8,8,64] by 1 x 1 taps, tiles of 4 x 24; fused: add; 34 MFLOP,
   1.6 MB */
GM_INLINE void fit_add2_tile(int rows, int vectors, int last, const gm_stretch *run, int runs,
    const int64_t *from, const int64_t *to, int64_t column, const float *restrict add,
    const float *restrict weight, const float *restrict bias, float *restrict add2)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, add2 + i * 64 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, add, from + 4, 128);
    conv_tile(4, rows, vectors, last, 0, c, add, from, run, runs,
              weight + column, 64);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            gm_store(add2 + i * 64 + j, c[r * vectors + v] + gm_load(bias + j));
        }
}

static const gm_places fit_add2_places = {
    .steps = {{8192, 1024, 128}, {64, 8, 1}}, .count = 1,
    .runs = (const gm_stretch[]){
    {0, 0, 128},
    },
    .parts = (const gm_part[]){
    {8, 8, 0, 0, 0, 1},
    },
};

GM_KERNEL void fit_add2(const gm_call *call, const float *restrict add,
    const float *restrict weight, const float *restrict bias, float *restrict add2)
{
    const gm_places *const places = &fit_add2_places;
    const int64_t lo = call->from, hi = call->to;
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            for (int64_t column = 0; column < 48; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    fit_add2_tile((int)gm_min_int(4, pixels - row), 3, 8, places->runs + p->run,
                        p->runs, from + row, to + row, column, add, weight, bias, add2);
            }
            {
                const int64_t column = 48;
                for (int row = 0; row < pixels; row += 4)
                    fit_add2_tile((int)gm_min_int(4, pixels - row), 2, 8, places->runs + p->run,
                        p->runs, from + row, to + row, column, add, weight, bias, add2);
            }
        }
    }
}

/* vqvae.gm:42   q, code, commit = V(E(x))
   [2048,64] x [64,512], tiles of 4 x 24, b in panels; fused: mul, sub, neg; 138 MFLOP, 4.9 MB
   and 2 more, of several sizes */
GM_INLINE void product_sub_tile(int rows, int vectors, int last, int64_t row, int64_t column,
    const float *restrict add, const float *restrict V_embeddings_panels, const float *restrict sum,
    float *restrict sub, gm_lanes *maximum_lanes)
{
    gm_vec c[12];
    tile(rows, vectors, last, c, add + row * 64, 64, 1,
         V_embeddings_panels + column * 64, vectors * GM_LANES, 64);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            const gm_vec sum2 = gm_load(sum + j);
            const gm_vec mul = c[r * vectors + v] * 2.0f;
            gm_store(sub + i * 512 + j, sum2 - mul);
            maximum_lanes[r].part[j / GM_LANES % GM_PARTS] = gm_max(maximum_lanes[r].part[j / GM_LANES % GM_PARTS], mul - sum2);
        }
}

GM_KERNEL void product_sub(const gm_call *call, const float *restrict add,
    const float *restrict V_embeddings_panels, const float *restrict sum, float *restrict sub,
    float *restrict neg, int64_t units)
{
    int64_t lo, hi;
    gm_share(call, units, &lo, &hi);
    const int64_t first = lo * 4, end = hi * 4;
    for (int64_t chunk = first; chunk < end; chunk += 64) {
        const int64_t stop = gm_min_int(chunk + 64, end);
        gm_lanes maximum_lanes[64];
        for (int r = 0; r < 64; r++) {
            maximum_lanes[r] = gm_lanes_splat(-GM_INFINITY);
        }
        for (int64_t column = 0; column < 480; column += 24) {
            for (int64_t row = chunk; row < stop; row += 4)
                product_sub_tile(4, 3, 8, row, column, add, V_embeddings_panels, sum, sub,
                    maximum_lanes + (row - chunk));
        }
        {
            const int64_t column = 480;
            for (int64_t row = chunk; row < stop; row += 4)
                product_sub_tile(4, 2, 8, row, column, add, V_embeddings_panels, sum, sub,
                    maximum_lanes + (row - chunk));
        }
        {
            const int64_t column = 496;
            for (int64_t row = chunk; row < stop; row += 4)
                product_sub_tile(4, 2, 8, row, column, add, V_embeddings_panels, sum, sub,
                    maximum_lanes + (row - chunk));
        }
        for (int64_t i = chunk; i < stop; i++) {
            const float maximum = gm_lanes_max(maximum_lanes[i - chunk]);
            neg[i] = (-gm_splat(maximum))[0];
        }
    }
}

/* vqvae.gm:42   q, code, commit = V(E(x))
   [2048,512] summed along rows; fused: ge, select, neg; 4.2 MFLOP, 4.2 MB
   and 2 more, of several sizes */
GM_KERNEL void rows_code(const gm_call *call, const float *restrict neg,
    const float *restrict sub, float *restrict code, int64_t units)
{
    int64_t lo, hi;
    gm_share(call, units, &lo, &hi);
    for (int64_t i = lo; i < hi; i++) {
        gm_lanes maximum_lanes = gm_lanes_splat(-GM_INFINITY);
        for (int64_t j16 = 0; j16 < 512; j16 += 16) {
            for (int part = 0; part < GM_PARTS; part++) {
                const int64_t j = j16 + part * GM_LANES;
                const gm_vec select = gm_select(gm_ge(gm_splat(neg[i]), gm_load(sub + i * 512 + j)), gm_positions(j, 1), gm_splat(512.0f));
                maximum_lanes.part[part] = gm_max(maximum_lanes.part[part], -select);
            }
        }
        const float maximum = gm_lanes_max(maximum_lanes);
        const gm_vec code2 = -gm_splat(maximum);
        code[i] = (code2)[0];
    }
}

/* vqvae.gm:42   q, code, commit = V(E(x))
   [2048,1] rows added to those of a table; 0 FLOP, 10 KB */
GM_KERNEL void fit_scatter(const gm_call *call, const float *restrict code,
    float *restrict scatter)
{
    int64_t lo, hi;
    gm_share(call, 512, &lo, &hi);
    for (int64_t j = lo * 1; j < hi * 1; j++) {
        scatter[j] = 0.0f;
    }
    for (int64_t i = 0; i < 2048; i++) {
        const float row = (gm_splat(code[i]))[0];
        if (row >= (float)lo && row < (float)hi) {
            float *to = scatter + (int64_t)row * 1;
            const int64_t j = 0;
            const int n = 1;
            gm_store_part(to + j, gm_load_part(to + j, n) + gm_splat(1.0f), n);
        }
    }
}

/* vqvae.gm:45   report error, perplexity: perplexity(code, codes)
   [512] summed along rows; fused: mul, add, div; 3.1 KFLOP, 6.2 KB */
GM_KERNEL void fit_V_ema_cluster_size(const gm_call *call, const float *restrict scatter,
    const float *restrict div, float *restrict ema_cluster_size, float *restrict sum,
    float *restrict div2, float *restrict div3)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    if (lo < hi) {
        gm_lanes sum2_lanes = gm_lanes_splat(0.0f);
        gm_lanes sum3_lanes = gm_lanes_splat(0.0f);
        for (int64_t j16 = 0; j16 < 512; j16 += 16) {
            for (int part = 0; part < GM_PARTS; part++) {
                const int64_t j = j16 + part * GM_LANES;
                const gm_vec scatter2 = gm_load(scatter + j);
                const gm_vec new_ema_cluster_size = gm_load(ema_cluster_size + j) * 0.99f + scatter2 * 0.01f;
                gm_store(ema_cluster_size + j, new_ema_cluster_size);
                sum2_lanes.part[part] = sum2_lanes.part[part] + new_ema_cluster_size * gm_splat(div[0]);
                sum3_lanes.part[part] = sum3_lanes.part[part] + scatter2;
            }
        }
        const float sum2 = gm_lanes_sum(sum2_lanes);
        const float sum3 = gm_lanes_sum(sum3_lanes);
        sum[0] = (gm_splat(sum2))[0];
        div2[0] = (1.0f / (gm_splat(sum2) + 0.00512f))[0];
        div3[0] = (1.0f / gm_splat(sum3))[0];
    }
}

/* vqvae.gm:45   report error, perplexity: perplexity(code, codes)
   [512] summed along rows; fused: mul, add, log, neg, exp; 4.6 KFLOP, 6.2 KB */
GM_KERNEL void fit_perplexity(const gm_call *call, const float *restrict ema_cluster_size,
    const float *restrict div, const float *restrict div2, const float *restrict sum,
    float *restrict scatter, const float *restrict div3, float *restrict perplexity)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    if (lo < hi) {
        gm_lanes sum2_lanes = gm_lanes_splat(0.0f);
        for (int64_t j16 = 0; j16 < 512; j16 += 16) {
            for (int part = 0; part < GM_PARTS; part++) {
                const int64_t j = j16 + part * GM_LANES;
                const gm_vec add = gm_load(ema_cluster_size + j) * gm_splat(div[0]) + 1e-05f;
                const gm_vec mul = gm_load(scatter + j) * gm_splat(div3[0]);
                gm_store(scatter + j, add * gm_splat(div2[0]) * gm_splat(sum[0]));
                sum2_lanes.part[part] = sum2_lanes.part[part] + mul * gm_log(mul + 1e-10f);
            }
        }
        const float sum2 = gm_lanes_sum(sum2_lanes);
        perplexity[0] = (gm_exp(-gm_splat(sum2)))[0];
    }
}

/* vqvae.gm:42   q, code, commit = V(E(x))
   [2048,64] rows added to those of a table; 0 FLOP, 664 KB */
GM_KERNEL void fit_scatter2(const gm_call *call, const float *restrict add,
    const float *restrict code, float *restrict scatter)
{
    int64_t lo, hi;
    gm_share(call, 512, &lo, &hi);
    for (int64_t j = lo * 64; j < hi * 64; j++) {
        scatter[j] = 0.0f;
    }
    for (int64_t i = 0; i < 2048; i++) {
        const float row = (gm_splat(code[i]))[0];
        if (row >= (float)lo && row < (float)hi) {
            float *to = scatter + (int64_t)row * 64;
            for (int64_t j = 0; j + GM_LANES <= 64; j += GM_LANES) {
                gm_store(to + j, gm_load(to + j) + gm_load(add + i * 64 + j));
            }
        }
    }
}

/* vqvae.gm:42   q, code, commit = V(E(x))
   [32,64,64] summed along rows; fused: sub, add, mul; 786 KFLOP, 1.7 MB */
GM_KERNEL void fit_q(const gm_call *call, float *restrict add, const float *restrict code,
    const float *restrict embeddings, float *restrict mul, float *restrict sum)
{
    int64_t lo, hi;
    gm_share(call, 32, &lo, &hi);
    for (int64_t h = lo; h < hi; h++) {
        gm_lanes sum2_lanes = gm_lanes_splat(0.0f);
        for (int64_t i = 0; i < 64; i++) {
            for (int64_t j16 = 0; j16 < 64; j16 += 16) {
                for (int part = 0; part < GM_PARTS; part++) {
                    const int64_t j = j16 + part * GM_LANES;
                    const gm_vec add2 = gm_load(add + h * 4096 + i * 64 + j);
                    const gm_vec gather = gm_row(embeddings, 512, 64, gm_splat(code[h * 64 + i]), j, GM_LANES);
                    const gm_vec q = add2 + (gather - add2);
                    const gm_vec sub = add2 - gather;
                    gm_store(add + h * 4096 + i * 64 + j, q);
                    gm_store(mul + h * 4096 + i * 64 + j, sub * 3.8146973e-06f);
                    sum2_lanes.part[part] = sum2_lanes.part[part] + sub * sub;
                }
            }
        }
        const float sum2 = gm_lanes_sum(sum2_lanes);
        sum[h] = (gm_splat(sum2))[0];
    }
}

/* vqvae.gm:42   q, code, commit = V(E(x))
   [512,64] element by element; fused: mul, add, div; 164 KFLOP, 526 KB */
GM_KERNEL void fit_V_ema_dw(const gm_call *call, const float *restrict scatter,
    const float *restrict div, const float *restrict scatter2, float *restrict ema_dw,
    float *restrict embeddings)
{
    int64_t lo, hi;
    gm_share(call, 512, &lo, &hi);
    for (int64_t i = lo; i < hi; i++) {
        for (int64_t j = 0; j < 64; j += GM_LANES) {
            const gm_vec new_ema_dw = gm_load(ema_dw + i * 64 + j) * 0.99f + gm_load(scatter + i * 64 + j) * 0.01f;
            gm_store(ema_dw + i * 64 + j, new_ema_dw);
            gm_store(embeddings + i * 64 + j, new_ema_dw * gm_splat(div[0]) / gm_splat(scatter2[i]));
        }
    }
}

static const int32_t fit_D_conv_weight_panels_taps[] = {
    0, 8192, 16384, 24576, 32768, 40960, 49152, 57344, 65536,
};

static const gm_places fit_add3_places = {
    .steps = {{4096, 512, 64}, {64, 8, 1}}, .count = 9,
    .runs = (const gm_stretch[]){
    {0, 256, 128}, {512, 448, 128}, {0, 192, 192}, {512, 384, 192}, {0, 192, 128},
    {512, 384, 128}, {0, 64, 128}, {512, 256, 128}, {1024, 448, 128}, {0, 0, 192}, {512, 192, 192},
    {1024, 384, 192}, {0, 0, 128}, {512, 192, 128}, {1024, 384, 128}, {0, 64, 128}, {512, 256, 128},
    {0, 0, 192}, {512, 192, 192}, {0, 0, 128}, {512, 192, 128},
    },
    .parts = (const gm_part[]){
    {1, 1, 0, 0, 0, 2}, {1, 6, 1, 0, 2, 2}, {1, 1, 7, 384, 4, 2}, {6, 1, 8, 0, 6, 3},
    {6, 6, 9, 0, 9, 3}, {6, 1, 15, 384, 12, 3}, {1, 1, 56, 3072, 15, 2}, {1, 6, 57, 3072, 17, 2},
    {1, 1, 63, 3456, 19, 2},
    },
};

/* vqvae.gm:22   for i in 1..2 { x = x + (x |> relu |> conv(inner, 3) |> relu |> conv(hidden, 1)) }
   convolution of [32,8,8,32] to [32,8,8,128] by 1 x 1 taps, tiles of 6 x 16, weight in panels;
   fused: add, relu; 18 MFLOP, 2.4 MB */
GM_INLINE void fit_x3_tile(int rows, int vectors, int last, const gm_stretch *run, int runs,
    const int64_t *from, const int64_t *to, int64_t column, const float *restrict relu,
    const float *restrict D_residual_conv4_weight_panels, float *restrict add,
    const float *restrict bias)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, add + i * 128 + j);
    }
    gm_conv_6x2_brief(last, c, relu, from, run, runs, D_residual_conv4_weight_panels + column * 32, vectors * GM_LANES);
    #pragma GCC unroll 6
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 2
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec x = gm_load(add + i * 128 + j) + (c[r * vectors + v] + gm_load(bias + j));
            gm_store(add + i * 128 + j, gm_max(x, gm_zero()));
        }
}

GM_KERNEL void fit_x3(const gm_call *call, const float *restrict relu,
    const float *restrict D_residual_conv4_weight_panels, float *restrict add,
    const float *restrict bias)
{
    const gm_places *const places = &fit_x_places;
    const int64_t lo = call->from, hi = call->to;
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS / 6 * 6) {
            const int pixels = (int)gm_min_int(GM_PIXELS / 6 * 6, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 128; column += 16) {
                int row = 0;
                for (; row + 6 <= pixels; row += 6)
                    fit_x3_tile(6, 2, 8, places->runs + p->run, p->runs, from + row, to + row,
                        column, relu, D_residual_conv4_weight_panels, add, bias);
                if (row < pixels)
                    fit_x3_tile(pixels - row, 2, 8, places->runs + p->run, p->runs, from + row,
                        to + row, column, relu, D_residual_conv4_weight_panels, add, bias);
            }
        }
    }
}

/* vqvae.gm:37   |> conv_transposed(hidden / 2, 4, stride: 2, pad: 1) |> relu
   [2048,64] into panels of 24 columns; 0 FLOP, 1.0 MB
   and 10 more, of several sizes */
GM_KERNEL void pack_weight_panels3(const gm_call *call, const float *restrict weight,
    float *restrict D_conv_transposed_weight_panels, const int32_t *taps, int64_t vectors,
    int64_t depth, int64_t units, int64_t tap_count, int64_t columns, int64_t full, int64_t rows_)
{
    int64_t lo, hi;
    gm_share(call, units, &lo, &hi);
    for (int64_t vector = lo; vector < hi; vector++) {
        const int64_t column = vector % vectors * GM_LANES, tap = vector / vectors % tap_count;
        const int n = (int)gm_min_int(GM_LANES, columns - column);
        const int64_t width = column < full ? 24 : 16;
        const int64_t inside = (column < full ? column : column - full) % width;
        const float *from = weight + taps[tap] + column * depth;
        float *to = D_conv_transposed_weight_panels + (column - inside) * rows_ + tap * depth * width + inside;
        for (int64_t k = 0; k < depth; k += GM_LANES)
            gm_transpose_block(from + k, depth, n, (int)gm_min_int(GM_LANES, depth - k), to + k * width, width);
    }
}

static const int32_t fit_D_conv_transposed_weight_panels_taps[] = {
    81920, 65536, 90112, 73728, 16384, 0, 24576, 8192, 114688, 98304, 122880, 106496,
    49152, 32768, 57344, 40960,
};

/* vqvae.gm:37   |> conv_transposed(hidden / 2, 4, stride: 2, pad: 1) |> relu
   data gradient from [32,8,8,128] to [32,16,16,64] by 4 x 4 taps, tiles of 4 x 24, weight in
   panels; fused: add, relu; 473 MFLOP, 3.7 MB */
GM_INLINE void fit_h2_tile(int rows, int vectors, int last, const gm_stretch *run, int runs,
    const int64_t *from, const int64_t *to, int64_t column, const float *restrict add,
    const float *restrict D_conv_transposed_weight_panels, const float *restrict bias,
    float *restrict h)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, h + i * 64 + j);
    }
    conv_tile(4, rows, vectors, last, 0, c, add, from, run, runs,
              D_conv_transposed_weight_panels + column * 2048, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec h2 = gm_max(c[r * vectors + v] + gm_load(bias + j), gm_zero());
            gm_store(h + i * 64 + j, h2);
        }
}

static const gm_places fit_h2_places = {
    .steps = {{8192, 1024, 128}, {256, 32, 2}}, .count = 16,
    .runs = (const gm_stretch[]){
    {0, 1920, 128}, {0, 1792, 256}, {0, 1536, 256}, {0, 1536, 128}, {0, 1408, 128},
    {1024, 1920, 128}, {0, 1280, 256}, {1024, 1792, 256}, {0, 1024, 256}, {1024, 1536, 256}, {0, 1024, 128},
    {1024, 1536, 128}, {0, 384, 128}, {1024, 896, 128}, {0, 256, 256}, {1024, 768, 256}, {0, 0, 256},
    {1024, 512, 256}, {0, 0, 128}, {1024, 512, 128}, {0, 384, 128}, {0, 256, 256}, {0, 0, 256}, {0, 0, 128},
    },
    .parts = (const gm_part[]){
    {1, 1, 0, 0, 0, 1}, {1, 7, 2, 0, 1, 1}, {1, 7, 1, 0, 2, 1}, {1, 1, 15, 896, 3, 1},
    {7, 1, 32, 0, 4, 2}, {7, 7, 34, 0, 6, 2}, {7, 7, 33, 0, 8, 2}, {7, 1, 47, 896, 10, 2}, {7, 1, 16, 0, 12, 2},
    {7, 7, 18, 0, 14, 2}, {7, 7, 17, 0, 16, 2}, {7, 1, 31, 896, 18, 2}, {1, 1, 240, 7168, 20, 1},
    {1, 7, 242, 7168, 21, 1}, {1, 7, 241, 7168, 22, 1}, {1, 1, 255, 8064, 23, 1},
    },
};

GM_KERNEL void fit_h2(const gm_call *call, const float *restrict add,
    const float *restrict D_conv_transposed_weight_panels, const float *restrict bias,
    float *restrict h)
{
    const gm_places *const places = &fit_h2_places;
    const int64_t lo = call->from, hi = call->to;
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 48; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    fit_h2_tile((int)gm_min_int(4, pixels - row), 3, 8, places->runs + p->run,
                        p->runs, from + row, to + row, column, add, D_conv_transposed_weight_panels,
                        bias, h);
            }
            {
                const int64_t column = 48;
                for (int row = 0; row < pixels; row += 4)
                    fit_h2_tile((int)gm_min_int(4, pixels - row), 2, 8, places->runs + p->run,
                        p->runs, from + row, to + row, column, add, D_conv_transposed_weight_panels,
                        bias, h);
            }
        }
    }
}

/* vqvae.gm:38   return h |> conv_transposed(3, 4, stride: 2, pad: 1)
   data gradient from [32,16,16,64] to [32,32,32,3] by 4 x 4 taps, tiles of 2 x 8, weight in
   panels; fused: add, sub, mul; 48 MFLOP, 3.3 MB */
GM_INLINE void fit_mul_tile(int rows, int vectors, int last, const gm_stretch *run, int runs,
    const int64_t *from, const int64_t *to, int64_t column, const float *restrict h,
    const float *restrict D_conv_transposed2_weight_panels, const float *restrict x,
    const float *restrict bias, float *restrict mul, float *restrict mul2, float *restrict sum)
{
    gm_vec c[2];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_read(vectors, x + i * 3 + j);
        gm_fetch_written(vectors, mul + i * 3 + j);
        gm_fetch_written(vectors, mul2 + i * 3 + j);
    }
    conv_tile(2, rows, vectors, GM_LANES, 3, c, h, from, run, runs,
              D_conv_transposed2_weight_panels + column * 1024, 1024);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const int n = v + 1 < vectors ? GM_LANES : last;
            const gm_vec sub = c[r * vectors + v] + gm_load_part(bias + j, n) - gm_load_part(x + i * 3 + j, n);
            const gm_vec mul3 = sub * 0.00032191538f;
            gm_store_part(mul + i * 3 + j, sub * sub, n);
            gm_store_part(mul2 + i * 3 + j, mul3, n);
            gm_store_part(sum + (to[r] / 1024) * 3 + j, gm_load_part(sum + (to[r] / 1024) * 3 + j, n) + mul3, n);
        }
}

static const gm_places fit_mul_places = {
    .steps = {{16384, 1024, 64}, {1024, 64, 2}}, .count = 16,
    .runs = (const gm_stretch[]){
    {0, 960, 64}, {0, 896, 128}, {0, 768, 128}, {0, 768, 64}, {0, 704, 64},
    {1024, 960, 64}, {0, 640, 128}, {1024, 896, 128}, {0, 512, 128}, {1024, 768, 128}, {0, 512, 64},
    {1024, 768, 64}, {0, 192, 64}, {1024, 448, 64}, {0, 128, 128}, {1024, 384, 128}, {0, 0, 128},
    {1024, 256, 128}, {0, 0, 64}, {1024, 256, 64}, {0, 192, 64}, {0, 128, 128}, {0, 0, 128}, {0, 0, 64},
    },
    .parts = (const gm_part[]){
    {1, 1, 0, 0, 0, 1}, {1, 15, 2, 0, 1, 1}, {1, 15, 1, 0, 2, 1}, {1, 1, 31, 960, 3, 1},
    {15, 1, 64, 0, 4, 2}, {15, 15, 66, 0, 6, 2}, {15, 15, 65, 0, 8, 2}, {15, 1, 95, 960, 10, 2},
    {15, 1, 32, 0, 12, 2}, {15, 15, 34, 0, 14, 2}, {15, 15, 33, 0, 16, 2}, {15, 1, 63, 960, 18, 2},
    {1, 1, 992, 15360, 20, 1}, {1, 15, 994, 15360, 21, 1}, {1, 15, 993, 15360, 22, 1}, {1, 1, 1023, 16320, 23, 1},
    },
};

GM_KERNEL void fit_mul(const gm_call *call, const float *restrict h,
    const float *restrict D_conv_transposed2_weight_panels, const float *restrict x,
    const float *restrict bias, float *restrict mul, float *restrict mul2, float *restrict sum)
{
    const gm_places *const places = &fit_mul_places;
    const int64_t lo = call->from, hi = call->to;
    gm_fill(sum + lo * 3 + 0, hi - lo, 3, 3, 0.0f);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            {
                const int64_t column = 0;
                for (int row = 0; row < pixels; row += 2)
                    fit_mul_tile((int)gm_min_int(2, pixels - row), 1, 3, places->runs + p->run,
                        p->runs, from + row, to + row, column, h, D_conv_transposed2_weight_panels,
                        x, bias, mul, mul2, sum);
            }
        }
    }
}

/* vqvae.gm:43   error = mse(D(q), x) / variance
   [32,3072] summed along rows; 98 KFLOP, 393 KB */
GM_KERNEL void fit_sum2(const gm_call *call, const float *restrict mul, float *restrict sum)
{
    const int64_t lo = call->from, hi = call->to;
    for (int64_t i = lo; i < hi; i++) {
        gm_lanes sum2_lanes = gm_lanes_splat(0.0f);
        for (int64_t j16 = 0; j16 < 3072; j16 += 16) {
            for (int part = 0; part < GM_PARTS; part++) {
                const int64_t j = j16 + part * GM_LANES;
                sum2_lanes.part[part] = sum2_lanes.part[part] + gm_load(mul + i * 3072 + j);
            }
        }
        const float sum2 = gm_lanes_sum(sum2_lanes);
        sum[i] = (gm_splat(sum2))[0];
    }
}

/* vqvae.gm:38   return h |> conv_transposed(3, 4, stride: 2, pad: 1)
   convolution of [32,32,32,3] to [32,16,16,64] by 4 x 4 taps, tiles of 6 x 16; fused: gt, mul; 48
   MFLOP, 4.6 MB */
GM_INLINE void fit_mul2_tile(int rows, int vectors, int last, const gm_stretch *run, int runs,
    const int64_t *from, const int64_t *to, int64_t column, const float *restrict mul,
    const float *restrict h, const float *restrict weight, float *restrict mul2,
    float *restrict sum)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_read(vectors, h + i * 64 + j);
        gm_fetch_written(vectors, mul2 + i * 64 + j);
    }
    gm_conv_6x2_brief(last, c, mul, from, run, runs, weight + column, 64);
    #pragma GCC unroll 6
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 2
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec mul3 = c[r * vectors + v] * gm_gt(gm_load(h + i * 64 + j), gm_splat(0.0f));
            gm_store(mul2 + i * 64 + j, mul3);
            gm_store(sum + (to[r] / 256) * 64 + j, gm_load(sum + (to[r] / 256) * 64 + j) + mul3);
        }
}

GM_KERNEL void fit_mul2(const gm_call *call, const float *restrict mul, const float *restrict h,
    const float *restrict weight, float *restrict mul2, float *restrict sum)
{
    const gm_places *const places = &fit_relu_places;
    const int64_t lo = call->from, hi = call->to;
    gm_fill(sum + lo * 64 + 0, hi - lo, 64, 64, 0.0f);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS / 6 * 6) {
            const int pixels = (int)gm_min_int(GM_PIXELS / 6 * 6, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 64; column += 16) {
                int row = 0;
                for (; row + 6 <= pixels; row += 6)
                    fit_mul2_tile(6, 2, 8, places->runs + p->run, p->runs, from + row, to + row,
                        column, mul, h, weight, mul2, sum);
                if (row < pixels)
                    fit_mul2_tile(pixels - row, 2, 8, places->runs + p->run, p->runs,
                        from + row, to + row, column, mul, h, weight, mul2, sum);
            }
        }
    }
}

/* vqvae.gm:38   return h |> conv_transposed(3, 4, stride: 2, pad: 1)
   weight gradient from [32,32,32,3] and [32,16,16,64], tiles of 3 x 32, leaves of 8 x 16 pixels,
   rows are columns and channels of the kernel; fused: mul, add, sqrt, div, sub; 47 MFLOP, 2.6 MB
   and 7 more, of several sizes */
GM_FUNCTION void convolution_weight_tile(gm_weight_place at, const gm_vec *c,
    float *restrict m_weight, float *restrict v_weight, float *restrict weight, gm_vec scale,
    gm_vec scale2, int64_t stride)
{
    for (int r = 0; r < at.rows; r++)
        for (int v = 0; v < at.vectors; v++) {
            const int64_t i = at.row + r;
            const int64_t j = at.column + v * GM_LANES;
            const gm_vec product = c[r * at.vectors + v];
            const gm_vec new_m_weight = gm_load(m_weight + i * stride + j) * 0.9f + product * 0.1f;
            const gm_vec new_v_weight = gm_load(v_weight + i * stride + j) * 0.999f + product * product * 0.001f;
            const gm_vec div = scale * new_m_weight / (scale2 * gm_sqrt(new_v_weight) + 1e-08f);
            gm_store(m_weight + i * stride + j, new_m_weight);
            gm_store(v_weight + i * stride + j, new_v_weight);
            gm_store(weight + i * stride + j, gm_load(weight + i * stride + j) - div);
        }
}

GM_KERNEL void convolution_weight(const gm_call *call, const float *restrict mul,
    const float *restrict h, float *restrict m_weight, float *restrict v_weight,
    float *restrict weight, int64_t stride, const gm_weights *shape, int64_t units)
{
    const gm_vec scale = gm_splat((float)(0.0003 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    gm_vec sums[GM_SUMS / GM_LANES];
    int64_t lo, hi;
    gm_share(call, units, &lo, &hi);
    for (int64_t first = lo; first < hi; first += 64) {
        const int64_t stop = gm_min_int(first + 64, hi);
        gm_weight_sums(shape, weight_tile, first, stop, mul, h, sums);
        for (int64_t t = first; t < stop; t++)
            convolution_weight_tile(gm_weight_at(shape, 0, t), sums + (t - first) * 12,
                m_weight, v_weight, weight, scale, scale2, stride);
    }
}

static const gm_weights fit_D_conv_transposed2_weight_shape = {
    .images = 32, .height = 16, .width = 16, .leaf_images = 1, .leaf_height = 8,
    .x = {3072, 192, 6}, .y = {16384, 1024, 64}, .pixel = 3, .around = 512,
    .tap = (const gm_tap[]){
        {1, 16, 0, 16, 0, 0, 12}, {0, 16, 0, 16, 102, 12, 12}, {0, 16, 0, 16, 204, 24, 12},
        {0, 15, 0, 16, 306, 36, 12},
    },
    .taps = 4, .dead = 0, .tiles = 4, .panels = 2, .vectors = 4, .tail = 4, .columns = 64,
    .groups = 1, .group_a = 3, .group_b = 64, .room = 12,
    .border = &(const gm_border){ .rows = 18, .height = 32, .width = 32, .channels = 3, .stride = 2,
        .above = 1, .before = 3, .pitch = 102, .row = 96 },
};

/* vqvae.gm:41   step fit(x) over E, V, D by adam(3e-4) batch rows
   [32,64] summed down columns; fused: mul, add, sqrt, div, sub; 2.9 KFLOP, 9.7 KB
   and 10 more, of several sizes */
GM_KERNEL void columns_bias(const gm_call *call, const float *restrict sum,
    float *restrict m_bias, float *restrict v_bias, float *restrict bias, int64_t units,
    int64_t columns)
{
    const gm_vec scale = gm_splat((float)(0.0003 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    int64_t lo, hi;
    gm_share(call, units, &lo, &hi);
    for (int64_t j = lo * 16; j < gm_min_int(hi * 16, columns); j += GM_LANES) {
        gm_vec sum2 = gm_splat(0.0f);
        for (int64_t i = 0; i < 32; i++) {
            sum2 = sum2 + gm_load(sum + i * columns + j);
        }
        const gm_vec new_m_bias = gm_load(m_bias + j) * 0.9f + sum2 * 0.1f;
        const gm_vec new_v_bias = gm_load(v_bias + j) * 0.999f + sum2 * sum2 * 0.001f;
        const gm_vec div = scale * new_m_bias / (scale2 * gm_sqrt(new_v_bias) + 1e-08f);
        gm_store(m_bias + j, new_m_bias);
        gm_store(v_bias + j, new_v_bias);
        gm_store(bias + j, gm_load(bias + j) - div);
    }
}

/* vqvae.gm:41   step fit(x) over E, V, D by adam(3e-4) batch rows
   [32,3] summed down columns; fused: mul, add, sqrt, div, sub; 135 FLOP, 456 B */
GM_KERNEL void fit_D_conv_transposed2_bias(const gm_call *call, const float *restrict sum,
    float *restrict m_bias, float *restrict v_bias, float *restrict bias)
{
    const gm_vec scale = gm_splat((float)(0.0003 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    for (int64_t j = lo * 16; j < gm_min_int(hi * 16, 3); j += GM_LANES) {
        const int n = (int)gm_min_int(GM_LANES, 3 - j);
        gm_vec sum2 = gm_splat(0.0f);
        for (int64_t i = 0; i < 32; i++) {
            sum2 = sum2 + gm_load_part(sum + i * 3 + j, n);
        }
        const gm_vec new_m_bias = gm_load_part(m_bias + j, n) * 0.9f + sum2 * 0.1f;
        const gm_vec new_v_bias = gm_load_part(v_bias + j, n) * 0.999f + sum2 * sum2 * 0.001f;
        const gm_vec div = new_m_bias * scale / (gm_sqrt(new_v_bias) * scale2 + 1e-08f);
        gm_store_part(m_bias + j, new_m_bias, n);
        gm_store_part(v_bias + j, new_v_bias, n);
        gm_store_part(bias + j, gm_load_part(bias + j, n) - div, n);
    }
}

/* vqvae.gm:44   minimize error + 0.25 * commit
   [32] summed along rows; fused: div, mul, add; 67 FLOP, 264 B */
GM_KERNEL void fit_error(const gm_call *call, const float *restrict sum,
    const float *restrict sum2, float *restrict error, float *restrict loss)
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
        const gm_vec error2 = gm_splat(sum4) / 6212.813f;
        error[0] = (error2)[0];
        loss[0] = (error2 + gm_splat(sum3) * 1.9073486e-06f)[0];
    }
}

static const gm_weights fit_D_conv_transposed_weight_shape = {
    .images = 32, .height = 8, .width = 8, .leaf_images = 2, .leaf_height = 8,
    .x = {16384, 2048, 128}, .y = {8192, 1024, 128}, .pixel = 64, .around = 512,
    .tap = (const gm_tap[]){
        {1, 8, 1, 8, -1088, 0, 64}, {1, 8, 0, 8, -1024, 64, 64}, {1, 8, 0, 8, -960, 128, 64},
        {1, 8, 0, 7, -896, 192, 64}, {0, 8, 1, 8, -64, 256, 64}, {0, 8, 0, 8, 0, 320, 64},
        {0, 8, 0, 8, 64, 384, 64}, {0, 8, 0, 7, 128, 448, 64}, {0, 8, 1, 8, 960, 512, 64},
        {0, 8, 0, 8, 1024, 576, 64}, {0, 8, 0, 8, 1088, 640, 64}, {0, 8, 0, 7, 1152, 704, 64},
        {0, 7, 1, 8, 1984, 768, 64}, {0, 7, 0, 8, 2048, 832, 64}, {0, 7, 0, 8, 2112, 896, 64},
        {0, 7, 0, 7, 2176, 960, 64},
    },
    .taps = 16, .dead = 0, .tiles = 22, .panels = 4, .vectors = 4, .tail = 4, .columns = 128,
    .groups = 1, .group_a = 64, .group_b = 128, .room = 12,
};

/* vqvae.gm:37   |> conv_transposed(hidden / 2, 4, stride: 2, pad: 1) |> relu
   convolution of [32,16,16,64] to [32,8,8,128] by 4 x 4 taps, tiles of 4 x 24, weight in panels;
   fused: gt, mul; 472 MFLOP, 4.7 MB */
GM_INLINE void fit_d_x_tile(int rows, int vectors, int last, const gm_stretch *run, int runs,
    const int64_t *from, const int64_t *to, int64_t column, const float *restrict mul,
    const float *restrict D_conv_transposed_weight_panels, float *restrict add, float *restrict sum)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, add + i * 128 + j);
    }
    conv_tile(4, rows, vectors, last, 0, c, mul, from, run, runs,
              D_conv_transposed_weight_panels + column * 1024, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec relu = gm_load(add + i * 128 + j);
            const gm_vec d_x = c[r * vectors + v] * gm_gt(relu, gm_splat(0.0f));
            gm_store(add + i * 128 + j, d_x);
            gm_store(sum + (to[r] / 64) * 128 + j, gm_load(sum + (to[r] / 64) * 128 + j) + d_x);
        }
}

GM_KERNEL void fit_d_x(const gm_call *call, const float *restrict mul,
    const float *restrict D_conv_transposed_weight_panels, float *restrict add, float *restrict sum)
{
    const gm_places *const places = &convolution_relu_places;
    const int64_t lo = call->from, hi = call->to;
    gm_fill(sum + lo * 128 + 0, hi - lo, 128, 128, 0.0f);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 96; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    fit_d_x_tile((int)gm_min_int(4, pixels - row), 3, 8, places->runs + p->run,
                        p->runs, from + row, to + row, column, mul, D_conv_transposed_weight_panels,
                        add, sum);
            }
            {
                const int64_t column = 96;
                for (int row = 0; row < pixels; row += 4)
                    fit_d_x_tile((int)gm_min_int(4, pixels - row), 2, 8, places->runs + p->run,
                        p->runs, from + row, to + row, column, mul, D_conv_transposed_weight_panels,
                        add, sum);
            }
            {
                const int64_t column = 112;
                for (int row = 0; row < pixels; row += 4)
                    fit_d_x_tile((int)gm_min_int(4, pixels - row), 2, 8, places->runs + p->run,
                        p->runs, from + row, to + row, column, mul, D_conv_transposed_weight_panels,
                        add, sum);
            }
        }
    }
}

/* vqvae.gm:22   for i in 1..2 { x = x + (x |> relu |> conv(inner, 3) |> relu |> conv(hidden, 1)) }
   data gradient from [32,8,8,128] to [32,8,8,32] by 1 x 1 taps, tiles of 4 x 16, weight in panels;
   fused: gt, mul; 17 MFLOP, 1.6 MB */
GM_INLINE void fit_mul3_tile(int rows, int vectors, int last, const gm_stretch *run, int runs,
    const int64_t *from, const int64_t *to, int64_t column, const float *restrict add,
    const float *restrict D_residual_conv4_weight_panels, const float *restrict relu,
    float *restrict mul, float *restrict sum)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_read(vectors, relu + i * 32 + j);
        gm_fetch_written(vectors, mul + i * 32 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, add, from + 4, 128);
    conv_tile(4, rows, vectors, last, 0, c, add, from, run, runs,
              D_residual_conv4_weight_panels + column * 128, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec mul2 = c[r * vectors + v] * gm_gt(gm_load(relu + i * 32 + j), gm_splat(0.0f));
            gm_store(mul + i * 32 + j, mul2);
            gm_store(sum + (to[r] / 64) * 32 + j, gm_load(sum + (to[r] / 64) * 32 + j) + mul2);
        }
}

GM_KERNEL void fit_mul3(const gm_call *call, const float *restrict add,
    const float *restrict D_residual_conv4_weight_panels, const float *restrict relu,
    float *restrict mul, float *restrict sum)
{
    const gm_places *const places = &fit_add2_places;
    const int64_t lo = call->from, hi = call->to;
    gm_fill(sum + lo * 32 + 0, hi - lo, 32, 32, 0.0f);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            {
                const int64_t column = 0;
                for (int row = 0; row < pixels; row += 4)
                    fit_mul3_tile((int)gm_min_int(4, pixels - row), 2, 8, places->runs + p->run,
                        p->runs, from + row, to + row, column, add, D_residual_conv4_weight_panels,
                        relu, mul, sum);
            }
            {
                const int64_t column = 16;
                for (int row = 0; row < pixels; row += 4)
                    fit_mul3_tile((int)gm_min_int(4, pixels - row), 2, 8, places->runs + p->run,
                        p->runs, from + row, to + row, column, add, D_residual_conv4_weight_panels,
                        relu, mul, sum);
            }
        }
    }
}

static const gm_weights fit_D_residual_conv4_weight_shape = {
    .images = 32, .height = 8, .width = 8, .leaf_images = 1, .leaf_height = 8,
    .x = {2048, 256, 32}, .y = {8192, 1024, 128}, .pixel = 32, .around = 64,
    .tap = (const gm_tap[]){
        {0, 8, 0, 8, 0, 0, 32},
    },
    .taps = 1, .dead = 0, .tiles = 11, .panels = 4, .vectors = 4, .tail = 4, .columns = 128,
    .groups = 1, .group_a = 32, .group_b = 128, .room = 12,
};

static const int32_t fit_D_residual_conv3_weight_panels_taps[] = {
    32768, 28672, 24576, 20480, 16384, 12288, 8192, 4096, 0,
};

/* vqvae.gm:22   for i in 1..2 { x = x + (x |> relu |> conv(inner, 3) |> relu |> conv(hidden, 1)) }
   data gradient from [32,8,8,32] to [32,8,8,128] by 3 x 3 taps, tiles of 4 x 24, weight in panels;
   fused: gt, mul, add; 128 MFLOP, 3.6 MB */
GM_INLINE void fit_d_x2_tile(int rows, int vectors, int last, const gm_stretch *run, int runs,
    const int64_t *from, const int64_t *to, int64_t column, const float *restrict mul,
    const float *restrict D_residual_conv3_weight_panels, float *restrict add,
    const float *restrict relu, float *restrict sum)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_read(vectors, relu + i * 128 + j);
        gm_fetch_written(vectors, add + i * 128 + j);
    }
    conv_tile(4, rows, vectors, last, 0, c, mul, from, run, runs,
              D_residual_conv3_weight_panels + column * 288, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec d_x = gm_load(add + i * 128 + j);
            const gm_vec mul2 = c[r * vectors + v] * gm_gt(gm_load(relu + i * 128 + j), gm_splat(0.0f));
            const gm_vec d_x2 = d_x + mul2;
            gm_store(add + i * 128 + j, d_x2);
            gm_store(sum + (to[r] / 64) * 128 + j, gm_load(sum + (to[r] / 64) * 128 + j) + d_x2);
        }
}

static const gm_places fit_d_x2_places = {
    .steps = {{2048, 256, 32}, {64, 8, 1}}, .count = 9,
    .runs = (const gm_stretch[]){
    {0, 128, 64}, {256, 224, 64}, {0, 96, 96}, {256, 192, 96}, {0, 96, 64},
    {256, 192, 64}, {0, 32, 64}, {256, 128, 64}, {512, 224, 64}, {0, 0, 96}, {256, 96, 96}, {512, 192, 96},
    {0, 0, 64}, {256, 96, 64}, {512, 192, 64}, {0, 32, 64}, {256, 128, 64}, {0, 0, 96}, {256, 96, 96},
    {0, 0, 64}, {256, 96, 64},
    },
    .parts = (const gm_part[]){
    {1, 1, 0, 0, 0, 2}, {1, 6, 1, 0, 2, 2}, {1, 1, 7, 192, 4, 2}, {6, 1, 8, 0, 6, 3},
    {6, 6, 9, 0, 9, 3}, {6, 1, 15, 192, 12, 3}, {1, 1, 56, 1536, 15, 2}, {1, 6, 57, 1536, 17, 2},
    {1, 1, 63, 1728, 19, 2},
    },
};

GM_KERNEL void fit_d_x2(const gm_call *call, const float *restrict mul,
    const float *restrict D_residual_conv3_weight_panels, float *restrict add,
    const float *restrict relu, float *restrict sum)
{
    const gm_places *const places = &fit_d_x2_places;
    const int64_t lo = call->from, hi = call->to;
    gm_fill(sum + lo * 128 + 0, hi - lo, 128, 128, 0.0f);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 96; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    fit_d_x2_tile((int)gm_min_int(4, pixels - row), 3, 8, places->runs + p->run,
                        p->runs, from + row, to + row, column, mul, D_residual_conv3_weight_panels,
                        add, relu, sum);
            }
            {
                const int64_t column = 96;
                for (int row = 0; row < pixels; row += 4)
                    fit_d_x2_tile((int)gm_min_int(4, pixels - row), 2, 8, places->runs + p->run,
                        p->runs, from + row, to + row, column, mul, D_residual_conv3_weight_panels,
                        add, relu, sum);
            }
            {
                const int64_t column = 112;
                for (int row = 0; row < pixels; row += 4)
                    fit_d_x2_tile((int)gm_min_int(4, pixels - row), 2, 8, places->runs + p->run,
                        p->runs, from + row, to + row, column, mul, D_residual_conv3_weight_panels,
                        add, relu, sum);
            }
        }
    }
}

static const gm_weights fit_D_residual_conv3_weight_shape = {
    .images = 32, .height = 8, .width = 8, .leaf_images = 2, .leaf_height = 8,
    .x = {8192, 1024, 128}, .y = {2048, 256, 32}, .pixel = 128, .around = 128,
    .tap = (const gm_tap[]){
        {1, 8, 1, 8, -1152, 0, 128}, {1, 8, 0, 8, -1024, 128, 128}, {1, 8, 0, 7, -896, 256, 128},
        {0, 8, 1, 8, -128, 384, 128}, {0, 8, 0, 8, 0, 512, 128}, {0, 8, 0, 7, 128, 640, 128},
        {0, 7, 1, 8, 896, 768, 128}, {0, 7, 0, 8, 1024, 896, 128}, {0, 7, 0, 7, 1152, 1024, 128},
    },
    .taps = 9, .dead = 0, .tiles = 43, .panels = 1, .vectors = 4, .tail = 4, .columns = 32,
    .groups = 1, .group_a = 128, .group_b = 32, .room = 12,
};

/* vqvae.gm:22   for i in 1..2 { x = x + (x |> relu |> conv(inner, 3) |> relu |> conv(hidden, 1)) }
   data gradient from [32,8,8,32] to [32,8,8,128] by 3 x 3 taps, tiles of 4 x 24, weight in panels;
   fused: gt, mul, add; 128 MFLOP, 3.6 MB */
GM_INLINE void fit_add4_tile(int rows, int vectors, int last, const gm_stretch *run, int runs,
    const int64_t *from, const int64_t *to, int64_t column, const float *restrict mul,
    const float *restrict D_residual_conv_weight_panels, float *restrict add,
    const float *restrict relu, float *restrict sum)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_read(vectors, relu + i * 128 + j);
        gm_fetch_written(vectors, add + i * 128 + j);
    }
    conv_tile(4, rows, vectors, last, 0, c, mul, from, run, runs,
              D_residual_conv_weight_panels + column * 288, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec d_x = gm_load(add + i * 128 + j);
            const gm_vec mul2 = c[r * vectors + v] * gm_gt(gm_load(relu + i * 128 + j), gm_splat(0.0f));
            const gm_vec add2 = d_x + mul2;
            gm_store(add + i * 128 + j, add2);
            gm_store(sum + (to[r] / 64) * 128 + j, gm_load(sum + (to[r] / 64) * 128 + j) + add2);
        }
}

GM_KERNEL void fit_add4(const gm_call *call, const float *restrict mul,
    const float *restrict D_residual_conv_weight_panels, float *restrict add,
    const float *restrict relu, float *restrict sum)
{
    const gm_places *const places = &fit_d_x2_places;
    int64_t lo, hi;
    gm_share(call, 32, &lo, &hi);
    gm_fill(sum + lo * 128 + 0, hi - lo, 128, 128, 0.0f);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 96; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    fit_add4_tile((int)gm_min_int(4, pixels - row), 3, 8, places->runs + p->run,
                        p->runs, from + row, to + row, column, mul, D_residual_conv_weight_panels,
                        add, relu, sum);
            }
            {
                const int64_t column = 96;
                for (int row = 0; row < pixels; row += 4)
                    fit_add4_tile((int)gm_min_int(4, pixels - row), 2, 8, places->runs + p->run,
                        p->runs, from + row, to + row, column, mul, D_residual_conv_weight_panels,
                        add, relu, sum);
            }
            {
                const int64_t column = 112;
                for (int row = 0; row < pixels; row += 4)
                    fit_add4_tile((int)gm_min_int(4, pixels - row), 2, 8, places->runs + p->run,
                        p->runs, from + row, to + row, column, mul, D_residual_conv_weight_panels,
                        add, relu, sum);
            }
        }
    }
}

static const int32_t fit_D_conv_weight_panels2_taps[] = {
    65536, 57344, 49152, 40960, 32768, 24576, 16384, 8192, 0,
};

/* vqvae.gm:36   h = q |> conv(hidden, 3) |> residual
   weight gradient from [32,8,8,64] and [32,8,8,128], tiles of 3 x 32, leaves of 16 x 8 pixels;
   fused: mul, add, sqrt, div, sub; 255 MFLOP, 3.3 MB
   and 6 more, of several sizes */
GM_FUNCTION void convolution_weight2_tile(gm_weight_place at, const gm_vec *c,
    float *restrict m_weight, float *restrict v_weight, float *restrict weight, gm_vec scale,
    gm_vec scale2, int64_t stride)
{
    for (int r = 0; r < at.rows; r++)
        for (int v = 0; v < at.vectors; v++) {
            const int64_t i = at.row + r;
            const int64_t j = at.column + v * GM_LANES;
            const gm_vec product = c[r * at.vectors + v];
            const gm_vec new_m_weight = gm_load(m_weight + i * stride + j) * 0.9f + product * 0.1f;
            const gm_vec new_v_weight = gm_load(v_weight + i * stride + j) * 0.999f + product * product * 0.001f;
            const gm_vec div = scale * new_m_weight / (gm_sqrt(new_v_weight) * scale2 + 1e-08f);
            gm_store(m_weight + i * stride + j, new_m_weight);
            gm_store(v_weight + i * stride + j, new_v_weight);
            gm_store(weight + i * stride + j, gm_load(weight + i * stride + j) - div);
        }
}

GM_KERNEL void convolution_weight2(const gm_call *call, const float *restrict add,
    const float *restrict add2, float *restrict m_weight, float *restrict v_weight,
    float *restrict weight, int64_t stride, const gm_weights *shape, int64_t units)
{
    const gm_vec scale = gm_splat((float)(0.0003 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    gm_vec sums[GM_SUMS / GM_LANES];
    int64_t lo, hi;
    gm_share(call, units, &lo, &hi);
    for (int64_t first = lo; first < hi; first += 64) {
        const int64_t stop = gm_min_int(first + 64, hi);
        gm_weight_sums(shape, weight_tile, first, stop, add, add2, sums);
        for (int64_t t = first; t < stop; t++)
            convolution_weight2_tile(gm_weight_at(shape, 0, t), sums + (t - first) * 12,
                m_weight, v_weight, weight, scale, scale2, stride);
    }
}

static const gm_weights fit_D_conv_weight_shape = {
    .images = 32, .height = 8, .width = 8, .leaf_images = 2, .leaf_height = 8,
    .x = {4096, 512, 64}, .y = {8192, 1024, 128}, .pixel = 64, .around = 128,
    .tap = (const gm_tap[]){
        {1, 8, 1, 8, -576, 0, 64}, {1, 8, 0, 8, -512, 64, 64}, {1, 8, 0, 7, -448, 128, 64},
        {0, 8, 1, 8, -64, 192, 64}, {0, 8, 0, 8, 0, 256, 64}, {0, 8, 0, 7, 64, 320, 64},
        {0, 7, 1, 8, 448, 384, 64}, {0, 7, 0, 8, 512, 448, 64}, {0, 7, 0, 7, 576, 512, 64},
    },
    .taps = 9, .dead = 0, .tiles = 22, .panels = 4, .vectors = 4, .tail = 4, .columns = 128,
    .groups = 1, .group_a = 64, .group_b = 128, .room = 12,
};

/* vqvae.gm:36   h = q |> conv(hidden, 3) |> residual
   data gradient from [32,8,8,128] to [32,8,8,64] by 3 x 3 taps, tiles of 4 x 24, weight in panels;
   fused: add; 254 MFLOP, 2.4 MB */
GM_INLINE void fit_mul5_tile(int rows, int vectors, int last, const gm_stretch *run, int runs,
    const int64_t *from, const int64_t *to, int64_t column, const float *restrict add,
    const float *restrict D_conv_weight_panels, float *restrict mul, float *restrict sum)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, mul + i * 64 + j);
    }
    conv_tile(4, rows, vectors, last, 0, c, add, from, run, runs,
              D_conv_weight_panels + column * 1152, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec mul2 = gm_load(mul + i * 64 + j);
            const gm_vec add2 = c[r * vectors + v] + mul2;
            gm_store(mul + i * 64 + j, add2);
            gm_store(sum + (to[r] / 64) * 64 + j, gm_load(sum + (to[r] / 64) * 64 + j) + add2);
        }
}

GM_KERNEL void fit_mul5(const gm_call *call, const float *restrict add,
    const float *restrict D_conv_weight_panels, float *restrict mul, float *restrict sum)
{
    const gm_places *const places = &fit_add_places;
    const int64_t lo = call->from, hi = call->to;
    gm_fill(sum + lo * 64 + 0, hi - lo, 64, 64, 0.0f);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 48; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    fit_mul5_tile((int)gm_min_int(4, pixels - row), 3, 8, places->runs + p->run,
                        p->runs, from + row, to + row, column, add, D_conv_weight_panels, mul, sum);
            }
            {
                const int64_t column = 48;
                for (int row = 0; row < pixels; row += 4)
                    fit_mul5_tile((int)gm_min_int(4, pixels - row), 2, 8, places->runs + p->run,
                        p->runs, from + row, to + row, column, add, D_conv_weight_panels, mul, sum);
            }
        }
    }
}

/* vqvae.gm:30   return h |> conv(width, 1)
   data gradient from [32,8,8,64] to [32,8,8,128] by 1 x 1 taps, tiles of 6 x 16, weight in panels;
   fused: gt, mul; 34 MFLOP, 2.7 MB */
GM_INLINE void fit_d_x3_tile(int rows, int vectors, int last, const gm_stretch *run, int runs,
    const int64_t *from, const int64_t *to, int64_t column, const float *restrict mul,
    const float *restrict E_conv4_weight_panels, const float *restrict add, float *restrict add2,
    float *restrict sum)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_read(vectors, add + i * 128 + j);
        gm_fetch_written(vectors, add2 + i * 128 + j);
    }
    gm_conv_6x2_brief(last, c, mul, from, run, runs, E_conv4_weight_panels + column * 64, vectors * GM_LANES);
    #pragma GCC unroll 6
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 2
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec d_x = c[r * vectors + v] * gm_gt(gm_load(add + i * 128 + j), gm_splat(0.0f));
            gm_store(add2 + i * 128 + j, d_x);
            gm_store(sum + (to[r] / 64) * 128 + j, gm_load(sum + (to[r] / 64) * 128 + j) + d_x);
        }
}

static const gm_places fit_d_x3_places = {
    .steps = {{4096, 512, 64}, {64, 8, 1}}, .count = 1,
    .runs = (const gm_stretch[]){
    {0, 0, 64},
    },
    .parts = (const gm_part[]){
    {8, 8, 0, 0, 0, 1},
    },
};

GM_KERNEL void fit_d_x3(const gm_call *call, const float *restrict mul,
    const float *restrict E_conv4_weight_panels, const float *restrict add, float *restrict add2,
    float *restrict sum)
{
    const gm_places *const places = &fit_d_x3_places;
    const int64_t lo = call->from, hi = call->to;
    gm_fill(sum + lo * 128 + 0, hi - lo, 128, 128, 0.0f);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS / 6 * 6) {
            const int pixels = (int)gm_min_int(GM_PIXELS / 6 * 6, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 128; column += 16) {
                int row = 0;
                for (; row + 6 <= pixels; row += 6)
                    fit_d_x3_tile(6, 2, 8, places->runs + p->run, p->runs, from + row, to + row,
                        column, mul, E_conv4_weight_panels, add, add2, sum);
                if (row < pixels)
                    fit_d_x3_tile(pixels - row, 2, 8, places->runs + p->run, p->runs,
                        from + row, to + row, column, mul, E_conv4_weight_panels, add, add2, sum);
            }
        }
    }
}

static const gm_weights fit_E_conv4_weight_shape = {
    .images = 32, .height = 8, .width = 8, .leaf_images = 1, .leaf_height = 8,
    .x = {8192, 1024, 128}, .y = {4096, 512, 64}, .pixel = 128, .around = 64,
    .tap = (const gm_tap[]){
        {0, 8, 0, 8, 0, 0, 128},
    },
    .taps = 1, .dead = 0, .tiles = 43, .panels = 2, .vectors = 4, .tail = 4, .columns = 64,
    .groups = 1, .group_a = 128, .group_b = 64, .room = 12,
};

/* vqvae.gm:41   step fit(x) over E, V, D by adam(3e-4) batch rows
   [32,32] summed down columns; fused: mul, add, sqrt, div, sub; 1.4 KFLOP, 4.9 KB
   and 2 more, of several sizes */
GM_KERNEL void columns_bias2(const gm_call *call, const float *restrict sum,
    float *restrict m_bias, float *restrict v_bias, float *restrict bias, int64_t units,
    int64_t columns)
{
    const gm_vec scale = gm_splat((float)(0.0003 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    int64_t lo, hi;
    gm_share(call, units, &lo, &hi);
    for (int64_t j = lo * 16; j < gm_min_int(hi * 16, columns); j += GM_LANES) {
        gm_vec sum2 = gm_splat(0.0f);
        for (int64_t i = 0; i < 32; i++) {
            sum2 = sum2 + gm_load(sum + i * columns + j);
        }
        const gm_vec new_m_bias = gm_load(m_bias + j) * 0.9f + sum2 * 0.1f;
        const gm_vec new_v_bias = gm_load(v_bias + j) * 0.999f + sum2 * sum2 * 0.001f;
        const gm_vec div = new_m_bias * scale / (gm_sqrt(new_v_bias) * scale2 + 1e-08f);
        gm_store(m_bias + j, new_m_bias);
        gm_store(v_bias + j, new_v_bias);
        gm_store(bias + j, gm_load(bias + j) - div);
    }
}

static const int32_t fit_E_conv3_weight_panels2_taps[] = {
    131072, 114688, 98304, 81920, 65536, 49152, 32768, 16384, 0,
};

static const gm_weights fit_E_conv3_weight_shape = {
    .images = 32, .height = 8, .width = 8, .leaf_images = 2, .leaf_height = 8,
    .x = {8192, 1024, 128}, .y = {8192, 1024, 128}, .pixel = 128, .around = 128,
    .tap = (const gm_tap[]){
        {1, 8, 1, 8, -1152, 0, 128}, {1, 8, 0, 8, -1024, 128, 128}, {1, 8, 0, 7, -896, 256, 128},
        {0, 8, 1, 8, -128, 384, 128}, {0, 8, 0, 8, 0, 512, 128}, {0, 8, 0, 7, 128, 640, 128},
        {0, 7, 1, 8, 896, 768, 128}, {0, 7, 0, 8, 1024, 896, 128}, {0, 7, 0, 7, 1152, 1024, 128},
    },
    .taps = 9, .dead = 0, .tiles = 43, .panels = 4, .vectors = 4, .tail = 4, .columns = 128,
    .groups = 1, .group_a = 128, .group_b = 128, .room = 12,
};

/* vqvae.gm:29   |> conv(hidden, 3) |> residual
   data gradient from [32,8,8,128] to [32,8,8,128] by 3 x 3 taps, tiles of 4 x 24, weight in
   panels; fused: gt, mul; 508 MFLOP, 3.8 MB */
GM_INLINE void fit_relu7_tile(int rows, int vectors, int last, const gm_stretch *run, int runs,
    const int64_t *from, const int64_t *to, int64_t column, const float *restrict add,
    const float *restrict E_conv3_weight_panels, float *restrict relu, float *restrict sum)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, relu + i * 128 + j);
    }
    conv_tile(4, rows, vectors, last, 0, c, add, from, run, runs,
              E_conv3_weight_panels + column * 1152, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec relu2 = gm_load(relu + i * 128 + j);
            const gm_vec mul = c[r * vectors + v] * gm_gt(relu2, gm_splat(0.0f));
            gm_store(relu + i * 128 + j, mul);
            gm_store(sum + (to[r] / 64) * 128 + j, gm_load(sum + (to[r] / 64) * 128 + j) + mul);
        }
}

GM_KERNEL void fit_relu7(const gm_call *call, const float *restrict add,
    const float *restrict E_conv3_weight_panels, float *restrict relu, float *restrict sum)
{
    const gm_places *const places = &fit_add_places;
    int64_t lo, hi;
    gm_share(call, 32, &lo, &hi);
    gm_fill(sum + lo * 128 + 0, hi - lo, 128, 128, 0.0f);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 96; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    fit_relu7_tile((int)gm_min_int(4, pixels - row), 3, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, add,
                        E_conv3_weight_panels, relu, sum);
            }
            {
                const int64_t column = 96;
                for (int row = 0; row < pixels; row += 4)
                    fit_relu7_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, add,
                        E_conv3_weight_panels, relu, sum);
            }
            {
                const int64_t column = 112;
                for (int row = 0; row < pixels; row += 4)
                    fit_relu7_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, add,
                        E_conv3_weight_panels, relu, sum);
            }
        }
    }
}

/* vqvae.gm:28   |> conv(hidden, 4, stride: 2, pad: 1) |> relu              # 8 x 8
   data gradient from [32,8,8,128] to [32,16,16,64] by 4 x 4 taps, tiles of 4 x 24, weight in
   panels; fused: gt, mul; 473 MFLOP, 5.8 MB */
GM_INLINE void fit_relu8_tile(int rows, int vectors, int last, const gm_stretch *run, int runs,
    const int64_t *from, const int64_t *to, int64_t column, const float *restrict relu,
    const float *restrict E_conv2_weight_panels, float *restrict relu2, float *restrict sum)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, relu2 + i * 64 + j);
    }
    conv_tile(4, rows, vectors, last, 0, c, relu, from, run, runs,
              E_conv2_weight_panels + column * 2048, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec relu3 = gm_load(relu2 + i * 64 + j);
            const gm_vec mul = c[r * vectors + v] * gm_gt(relu3, gm_splat(0.0f));
            gm_store(relu2 + i * 64 + j, mul);
            gm_store(sum + (to[r] / 256) * 64 + j, gm_load(sum + (to[r] / 256) * 64 + j) + mul);
        }
}

GM_KERNEL void fit_relu8(const gm_call *call, const float *restrict relu,
    const float *restrict E_conv2_weight_panels, float *restrict relu2, float *restrict sum)
{
    const gm_places *const places = &fit_h2_places;
    int64_t lo, hi;
    gm_share(call, 32, &lo, &hi);
    gm_fill(sum + lo * 64 + 0, hi - lo, 64, 64, 0.0f);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 48; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    fit_relu8_tile((int)gm_min_int(4, pixels - row), 3, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, relu,
                        E_conv2_weight_panels, relu2, sum);
            }
            {
                const int64_t column = 48;
                for (int row = 0; row < pixels; row += 4)
                    fit_relu8_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, relu,
                        E_conv2_weight_panels, relu2, sum);
            }
        }
    }
}

/* One training step fit, line 41: 94 kernels in 77 phases, 7.3 GFLOP; arena 17 MB, at least 17 MB. */
static void run_fit(vqvae_t *m, const float *x, gm_call whole)
{
    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_thread_call(whole);
        const unsigned mode = gm_flush_denormals();
        float *const div = m->arena + 2656768;  /* [], phases 0 to 25 */
        float *const sum = m->arena + 2656256;  /* [512,1], phases 1 to 18 */
        float *const E_residual_conv2_weight_panels = m->arena + 147456;  /* [4096], phases 2 to 17 */
        float *const E_residual_conv4_weight_panels = m->arena + 151552;  /* [4096], phases 3 to 17 */
        float *const D_residual_conv2_weight_panels = m->arena + 3670016;  /* [4096], phases 4 to 27 */
        float *const D_residual_conv4_weight_panels = m->arena + 3674112;  /* [4096], phases 5 to 27 */
        float *const D_residual_conv4_weight_panels2 = m->arena + 4276224;  /* [4096], phases 6 to 36 */
        float *const D_residual_conv2_weight_panels2 = m->arena + 4280320;  /* [4096], phases 7 to 41 */
        float *const E_residual_conv4_weight_panels2 = m->arena + 4284416;  /* [4096], phases 8 to 52 */
        float *const E_residual_conv2_weight_panels2 = m->arena + 4288512;  /* [4096], phases 9 to 59 */
        float *const D_conv_transposed2_weight_panels = m->arena + 4259840;  /* [8192], phases 10 to 29 */
        float *const E_conv4_weight_panels = m->arena + 4268032;  /* [8192], phases 11 to 52 */
        float *const V_embeddings_panels = m->arena + 2621440;  /* [32768], phases 12 to 18 */
        float *const relu = m->arena + 1048576;  /* [32,16,16,64], then mul, phases 13 to 75 */
        float *const E_conv2_weight_panels = m->arena + 0;  /* [131072], phases 14 to 15 */
        float *const relu2 = m->arena + 1572864;  /* [32,8,8,128], then mul, phases 15 to 74 */
        float *const E_conv3_weight_panels = m->arena + 0;  /* [147456], phases 16 to 17 */
        float *const add = m->arena + 1835008;  /* [32,8,8,128], then x, h, phases 17 to 53 */
        float *const relu3 = m->arena + 2097152;  /* [32,8,8,128], phases 17 to 66 */
        float *const relu4 = m->arena + 3997696;  /* [32,8,8,32], phases 17 to 61 */
        float *const relu5 = m->arena + 2359296;  /* [32,8,8,128], phases 17 to 60 */
        float *const relu6 = m->arena + 4063232;  /* [32,8,8,32], phases 17 to 54 */
        float *const add2 = m->arena + 3407872;  /* [32,8,8,64], then q, phases 17 to 51 */
        float *const sub = m->arena + 0;  /* [2048,512], phases 18 to 19 */
        float *const neg = m->arena + 2654208;  /* [2048,1], phases 18 to 19 */
        float *const code = m->arena + 2621440;  /* [32,8,8], phases 19 to 24 */
        float *const scatter = m->arena + 32768;  /* [512,1], then mul, phases 20 to 25 */
        float *const sum2 = m->arena + 0;  /* [1], phases 21 to 22 */
        float *const div2 = m->arena + 16;  /* [], phases 21 to 22 */
        float *const div3 = m->arena + 32;  /* [], phases 21 to 22 */
        float *const perplexity = m->arena + 4294816;  /* [], phases 22 to 76 */
        float *const scatter2 = m->arena + 0;  /* [512,64], phases 23 to 25 */
        float *const mul = m->arena + 3538944;  /* [32,8,8,64], then add, phases 24 to 53 */
        float *const sum3 = m->arena + 4294752;  /* [32,1,1,1], phases 24 to 33 */
        float *const D_conv_weight_panels = m->arena + 0;  /* [73728], phases 26 to 27 */
        float *const add3 = m->arena + 2621440;  /* [32,8,8,128], then x, relu, d_x, d_x, add, d_x, phases 27 to 70 */
        float *const relu7 = m->arena + 2883584;  /* [32,8,8,128], phases 27 to 48 */
        float *const relu8 = m->arena + 4128768;  /* [32,8,8,32], phases 27 to 43 */
        float *const relu9 = m->arena + 3145728;  /* [32,8,8,128], phases 27 to 42 */
        float *const relu10 = m->arena + 4194304;  /* [32,8,8,32], phases 27 to 37 */
        float *const D_conv_transposed_weight_panels = m->arena + 3670016;  /* [131072], phases 28 to 29 */
        float *const h = m->arena + 0;  /* [32,16,16,64], phases 29 to 30 */
        float *const mul2 = m->arena + 3801088;  /* [32,32,32,3], phase 29 */
        float *const mul3 = m->arena + 3899392;  /* [32,32,32,3], phases 29 to 30 */
        float *const sum4 = m->arena + 4294656;  /* [32,1,3], phases 29 to 32 */
        float *const sum5 = m->arena + 4294784;  /* [32,1,1,1], phases 29 to 33 */
        float *const mul4 = m->arena + 524288;  /* [32,16,16,64], phases 29 to 36 */
        float *const sum6 = m->arena + 4292608;  /* [32,1,64], phases 29 to 31 */
        float *const error = m->arena + 201728;  /* [], phases 33 to 76 */
        float *const loss = m->arena + 201744;  /* [], phases 33 to 76 */
        float *const D_conv_transposed_weight_panels2 = m->arena + 0;  /* [131072], phases 34 to 36 */
        float *const sum7 = m->arena + 196608;  /* [32,1,128], phases 36 to 38 */
        float *const mul5 = m->arena + 131072;  /* [32,8,8,32], phases 36 to 42 */
        float *const sum8 = m->arena + 200704;  /* [32,1,32], phases 36 to 39 */
        float *const D_residual_conv3_weight_panels = m->arena + 65536;  /* [36864], phases 40 to 41 */
        float *const sum9 = m->arena + 102400;  /* [32,1,128], phases 41 to 44 */
        float *const mul6 = m->arena + 0;  /* [32,8,8,32], phases 41 to 48 */
        float *const sum10 = m->arena + 106496;  /* [32,1,32], phases 41 to 45 */
        float *const D_residual_conv_weight_panels = m->arena + 65536;  /* [36864], phases 46 to 47 */
        float *const sum11 = m->arena + 102400;  /* [32,1,128], phases 47 to 49 */
        float *const D_conv_weight_panels2 = m->arena + 0;  /* [73728], phases 50 to 52 */
        float *const sum12 = m->arena + 143360;  /* [32,1,64], phases 52 to 56 */
        float *const sum13 = m->arena + 139264;  /* [32,1,128], phases 52 to 55 */
        float *const mul7 = m->arena + 73728;  /* [32,8,8,32], phases 52 to 60 */
        float *const sum14 = m->arena + 145408;  /* [32,1,32], phases 52 to 57 */
        float *const E_residual_conv3_weight_panels = m->arena + 139264;  /* [36864], phases 58 to 59 */
        float *const sum15 = m->arena + 65536;  /* [32,1,128], phases 59 to 62 */
        float *const mul8 = m->arena + 0;  /* [32,8,8,32], phases 59 to 66 */
        float *const sum16 = m->arena + 69632;  /* [32,1,32], phases 59 to 63 */
        float *const E_residual_conv_weight_panels = m->arena + 65536;  /* [36864], phases 64 to 65 */
        float *const sum17 = m->arena + 102400;  /* [32,1,128], phases 65 to 67 */
        float *const E_conv3_weight_panels2 = m->arena + 0;  /* [147456], phases 68 to 70 */
        float *const sum18 = m->arena + 147456;  /* [32,1,128], phases 70 to 71 */
        float *const E_conv2_weight_panels2 = m->arena + 0;  /* [131072], phases 72 to 74 */
        float *const sum19 = m->arena + 131072;  /* [32,1,64], phases 74 to 76 */

        fit_V_ema_weight(&call, m->V_ema_weight, div);
        gm_meet(&call, 0);
        fit_sum(&call, m->V_embeddings, sum);
        gm_meet(&call, 1);
        fit_E_residual_conv2_weight_panels(&call, m->E_residual_conv2_weight,
            E_residual_conv2_weight_panels);
        gm_meet(&call, 2);
        fit_E_residual_conv2_weight_panels(&call, m->E_residual_conv4_weight,
            E_residual_conv4_weight_panels);
        gm_meet(&call, 3);
        fit_E_residual_conv2_weight_panels(&call, m->D_residual_conv2_weight,
            D_residual_conv2_weight_panels);
        gm_meet(&call, 4);
        fit_E_residual_conv2_weight_panels(&call, m->D_residual_conv4_weight,
            D_residual_conv4_weight_panels);
        gm_meet(&call, 5);
        pack_weight_panels(&call, m->D_residual_conv4_weight, D_residual_conv4_weight_panels2,
            4, 128, 32);
        gm_meet(&call, 6);
        pack_weight_panels(&call, m->D_residual_conv2_weight, D_residual_conv2_weight_panels2,
            4, 128, 32);
        gm_meet(&call, 7);
        pack_weight_panels(&call, m->E_residual_conv4_weight, E_residual_conv4_weight_panels2,
            4, 128, 32);
        gm_meet(&call, 8);
        pack_weight_panels(&call, m->E_residual_conv2_weight, E_residual_conv2_weight_panels2,
            4, 128, 32);
        gm_meet(&call, 9);
        fit_D_conv_transposed2_weight_panels(&call, m->D_conv_transposed2_weight,
            D_conv_transposed2_weight_panels);
        gm_meet(&call, 10);
        pack_weight_panels(&call, m->E_conv4_weight, E_conv4_weight_panels, 16, 64, 128);
        gm_meet(&call, 11);
        fit_V_embeddings_panels(&call, m->V_embeddings, V_embeddings_panels);
        gm_meet(&call, 12);
        fit_relu(&call, x, m->E_conv_weight, m->E_conv_bias, relu);
        gm_meet(&call, 13);
        pack_weight_panels2(&call, m->E_conv2_weight, E_conv2_weight_panels,
            fit_E_conv2_weight_panels_taps, 64, 256, 16, 1024);
        gm_meet(&call, 14);
        convolution_relu(&call, relu, E_conv2_weight_panels, m->E_conv2_bias, relu2, 32);
        gm_meet(&call, 15);
        pack_weight_panels2(&call, m->E_conv3_weight, E_conv3_weight_panels,
            fit_E_conv3_weight_panels_taps, 128, 144, 9, 1152);
        gm_meet(&call, 16);
        call.to = 0;
        while (gm_next_rows(&call, 32, 16)) {
            convolution_add(&call, relu2, E_conv3_weight_panels, m->E_conv3_bias, add, relu3,
                1152, &fit_add_places);
            gm_tick(&call, 17);
            fit_relu3(&call, relu3, m->E_residual_conv_weight, m->E_residual_conv_bias, relu4);
            gm_tick(&call, 18);
            fit_x(&call, relu4, E_residual_conv2_weight_panels, add, m->E_residual_conv2_bias,
                relu5);
            gm_tick(&call, 19);
            fit_relu3(&call, relu5, m->E_residual_conv3_weight, m->E_residual_conv3_bias,
                relu6);
            gm_tick(&call, 20);
            fit_h(&call, relu6, E_residual_conv4_weight_panels, add, m->E_residual_conv4_bias);
            gm_tick(&call, 21);
            fit_add2(&call, add, m->E_conv4_weight, m->E_conv4_bias, add2);
            gm_tick(&call, 22);
        }
        gm_meet(&call, -1);
        product_sub(&call, add2, V_embeddings_panels, sum, sub, neg, 512);
        gm_meet(&call, 23);
        rows_code(&call, neg, sub, code, 2048);
        gm_meet(&call, 24);
        fit_scatter(&call, code, scatter);
        gm_meet(&call, 25);
        fit_V_ema_cluster_size(&call, scatter, div, m->V_ema_cluster_size, sum2, div2, div3);
        gm_meet(&call, 26);
        fit_perplexity(&call, m->V_ema_cluster_size, div, div2, sum2, scatter, div3,
            perplexity);
        gm_meet(&call, 27);
        fit_scatter2(&call, add2, code, scatter2);
        gm_meet(&call, 28);
        fit_q(&call, add2, code, m->V_embeddings, mul, sum3);
        gm_meet(&call, 29);
        fit_V_ema_dw(&call, scatter2, div, scatter, m->V_ema_dw, m->V_embeddings);
        gm_meet(&call, 30);
        pack_weight_panels2(&call, m->D_conv_weight, D_conv_weight_panels,
            fit_D_conv_weight_panels_taps, 64, 144, 9, 576);
        gm_meet(&call, 31);
        call.to = 0;
        while (gm_next_rows(&call, 32, 20)) {
            convolution_add(&call, add2, D_conv_weight_panels, m->D_conv_bias, add3, relu7, 576,
                &fit_add3_places);
            gm_tick(&call, 32);
            fit_relu3(&call, relu7, m->D_residual_conv_weight, m->D_residual_conv_bias, relu8);
            gm_tick(&call, 33);
            fit_x(&call, relu8, D_residual_conv2_weight_panels, add3, m->D_residual_conv2_bias,
                relu9);
            gm_tick(&call, 34);
            fit_relu3(&call, relu9, m->D_residual_conv3_weight, m->D_residual_conv3_bias,
                relu10);
            gm_tick(&call, 35);
            fit_x3(&call, relu10, D_residual_conv4_weight_panels, add3,
                m->D_residual_conv4_bias);
            gm_tick(&call, 36);
        }
        gm_meet(&call, -1);
        pack_weight_panels3(&call, m->D_conv_transposed_weight, D_conv_transposed_weight_panels,
            fit_D_conv_transposed_weight_panels_taps, 8, 128, 128, 16, 64, 48, 2048);
        gm_meet(&call, 37);
        call.to = 0;
        while (gm_next_rows(&call, 32, 19)) {
            fit_h2(&call, add3, D_conv_transposed_weight_panels, m->D_conv_transposed_bias, h);
            gm_tick(&call, 38);
            fit_mul(&call, h, D_conv_transposed2_weight_panels, x, m->D_conv_transposed2_bias,
                mul2, mul3, sum4);
            gm_tick(&call, 39);
            fit_sum2(&call, mul2, sum5);
            gm_tick(&call, 40);
            fit_mul2(&call, mul3, h, m->D_conv_transposed2_weight, mul4, sum6);
            gm_tick(&call, 41);
        }
        gm_meet(&call, -1);
        convolution_weight(&call, mul3, h, m->fit_m_D_conv_transposed2_weight,
            m->fit_v_D_conv_transposed2_weight, m->D_conv_transposed2_weight, 64,
            &fit_D_conv_transposed2_weight_shape, 32);
        gm_meet(&call, 42);
        columns_bias(&call, sum6, m->fit_m_D_conv_transposed_bias,
            m->fit_v_D_conv_transposed_bias, m->D_conv_transposed_bias, 4, 64);
        gm_meet(&call, 43);
        fit_D_conv_transposed2_bias(&call, sum4, m->fit_m_D_conv_transposed2_bias,
            m->fit_v_D_conv_transposed2_bias, m->D_conv_transposed2_bias);
        gm_meet(&call, 44);
        fit_error(&call, sum3, sum5, error, loss);
        gm_meet(&call, 45);
        pack_weight_panels2(&call, m->D_conv_transposed_weight,
            D_conv_transposed_weight_panels2, fit_E_conv2_weight_panels_taps, 64, 256, 16, 1024);
        gm_meet(&call, 46);
        convolution_weight(&call, mul4, add3, m->fit_m_D_conv_transposed_weight,
            m->fit_v_D_conv_transposed_weight, m->D_conv_transposed_weight, 128,
            &fit_D_conv_transposed_weight_shape, 1408);
        gm_meet(&call, 47);
        call.to = 0;
        while (gm_next_rows(&call, 32, 25)) {
            fit_d_x(&call, mul4, D_conv_transposed_weight_panels2, add3, sum7);
            gm_tick(&call, 48);
            fit_mul3(&call, add3, D_residual_conv4_weight_panels2, relu10, mul5, sum8);
            gm_tick(&call, 49);
        }
        gm_meet(&call, -1);
        convolution_weight(&call, relu10, add3, m->fit_m_D_residual_conv4_weight,
            m->fit_v_D_residual_conv4_weight, m->D_residual_conv4_weight, 128,
            &fit_D_residual_conv4_weight_shape, 44);
        gm_meet(&call, 50);
        columns_bias(&call, sum7, m->fit_m_D_residual_conv4_bias,
            m->fit_v_D_residual_conv4_bias, m->D_residual_conv4_bias, 8, 128);
        gm_meet(&call, 51);
        columns_bias(&call, sum8, m->fit_m_D_residual_conv3_bias,
            m->fit_v_D_residual_conv3_bias, m->D_residual_conv3_bias, 2, 32);
        gm_meet(&call, 52);
        pack_weight_panels3(&call, m->D_residual_conv3_weight, D_residual_conv3_weight_panels,
            fit_D_residual_conv3_weight_panels_taps, 16, 32, 144, 9, 128, 96, 288);
        gm_meet(&call, 53);
        call.to = 0;
        while (gm_next_rows(&call, 32, 32)) {
            fit_d_x2(&call, mul5, D_residual_conv3_weight_panels, add3, relu9, sum9);
            gm_tick(&call, 54);
            fit_mul3(&call, add3, D_residual_conv2_weight_panels2, relu8, mul6, sum10);
            gm_tick(&call, 55);
        }
        gm_meet(&call, -1);
        convolution_weight(&call, relu9, mul5, m->fit_m_D_residual_conv3_weight,
            m->fit_v_D_residual_conv3_weight, m->D_residual_conv3_weight, 32,
            &fit_D_residual_conv3_weight_shape, 387);
        gm_meet(&call, 56);
        convolution_weight(&call, relu8, add3, m->fit_m_D_residual_conv2_weight,
            m->fit_v_D_residual_conv2_weight, m->D_residual_conv2_weight, 128,
            &fit_D_residual_conv4_weight_shape, 44);
        gm_meet(&call, 57);
        columns_bias(&call, sum9, m->fit_m_D_residual_conv2_bias,
            m->fit_v_D_residual_conv2_bias, m->D_residual_conv2_bias, 8, 128);
        gm_meet(&call, 58);
        columns_bias(&call, sum10, m->fit_m_D_residual_conv_bias, m->fit_v_D_residual_conv_bias,
            m->D_residual_conv_bias, 2, 32);
        gm_meet(&call, 59);
        pack_weight_panels3(&call, m->D_residual_conv_weight, D_residual_conv_weight_panels,
            fit_D_residual_conv3_weight_panels_taps, 16, 32, 144, 9, 128, 96, 288);
        gm_meet(&call, 60);
        fit_add4(&call, mul6, D_residual_conv_weight_panels, add3, relu7, sum11);
        gm_meet(&call, 61);
        convolution_weight(&call, relu7, mul6, m->fit_m_D_residual_conv_weight,
            m->fit_v_D_residual_conv_weight, m->D_residual_conv_weight, 32,
            &fit_D_residual_conv3_weight_shape, 387);
        gm_meet(&call, 62);
        columns_bias(&call, sum11, m->fit_m_D_conv_bias, m->fit_v_D_conv_bias, m->D_conv_bias,
            8, 128);
        gm_meet(&call, 63);
        pack_weight_panels3(&call, m->D_conv_weight, D_conv_weight_panels2,
            fit_D_conv_weight_panels2_taps, 8, 128, 72, 9, 64, 48, 1152);
        gm_meet(&call, 64);
        convolution_weight2(&call, add2, add3, m->fit_m_D_conv_weight, m->fit_v_D_conv_weight,
            m->D_conv_weight, 128, &fit_D_conv_weight_shape, 792);
        gm_meet(&call, 65);
        call.to = 0;
        while (gm_next_rows(&call, 32, 26)) {
            fit_mul5(&call, add3, D_conv_weight_panels2, mul, sum12);
            gm_tick(&call, 66);
            fit_d_x3(&call, mul, E_conv4_weight_panels, add, add3, sum13);
            gm_tick(&call, 67);
            fit_mul3(&call, add3, E_residual_conv4_weight_panels2, relu6, mul7, sum14);
            gm_tick(&call, 68);
        }
        gm_meet(&call, -1);
        convolution_weight2(&call, add, mul, m->fit_m_E_conv4_weight, m->fit_v_E_conv4_weight,
            m->E_conv4_weight, 64, &fit_E_conv4_weight_shape, 86);
        gm_meet(&call, 69);
        convolution_weight(&call, relu6, add3, m->fit_m_E_residual_conv4_weight,
            m->fit_v_E_residual_conv4_weight, m->E_residual_conv4_weight, 128,
            &fit_D_residual_conv4_weight_shape, 44);
        gm_meet(&call, 70);
        columns_bias(&call, sum13, m->fit_m_E_residual_conv4_bias,
            m->fit_v_E_residual_conv4_bias, m->E_residual_conv4_bias, 8, 128);
        gm_meet(&call, 71);
        columns_bias(&call, sum12, m->fit_m_E_conv4_bias, m->fit_v_E_conv4_bias,
            m->E_conv4_bias, 4, 64);
        gm_meet(&call, 72);
        columns_bias(&call, sum14, m->fit_m_E_residual_conv3_bias,
            m->fit_v_E_residual_conv3_bias, m->E_residual_conv3_bias, 2, 32);
        gm_meet(&call, 73);
        pack_weight_panels3(&call, m->E_residual_conv3_weight, E_residual_conv3_weight_panels,
            fit_D_residual_conv3_weight_panels_taps, 16, 32, 144, 9, 128, 96, 288);
        gm_meet(&call, 74);
        call.to = 0;
        while (gm_next_rows(&call, 32, 32)) {
            fit_d_x2(&call, mul7, E_residual_conv3_weight_panels, add3, relu5, sum15);
            gm_tick(&call, 75);
            fit_mul3(&call, add3, E_residual_conv2_weight_panels2, relu4, mul8, sum16);
            gm_tick(&call, 76);
        }
        gm_meet(&call, -1);
        convolution_weight(&call, relu5, mul7, m->fit_m_E_residual_conv3_weight,
            m->fit_v_E_residual_conv3_weight, m->E_residual_conv3_weight, 32,
            &fit_D_residual_conv3_weight_shape, 387);
        gm_meet(&call, 77);
        convolution_weight2(&call, relu4, add3, m->fit_m_E_residual_conv2_weight,
            m->fit_v_E_residual_conv2_weight, m->E_residual_conv2_weight, 128,
            &fit_D_residual_conv4_weight_shape, 44);
        gm_meet(&call, 78);
        columns_bias(&call, sum15, m->fit_m_E_residual_conv2_bias,
            m->fit_v_E_residual_conv2_bias, m->E_residual_conv2_bias, 8, 128);
        gm_meet(&call, 79);
        columns_bias2(&call, sum16, m->fit_m_E_residual_conv_bias,
            m->fit_v_E_residual_conv_bias, m->E_residual_conv_bias, 2, 32);
        gm_meet(&call, 80);
        pack_weight_panels3(&call, m->E_residual_conv_weight, E_residual_conv_weight_panels,
            fit_D_residual_conv3_weight_panels_taps, 16, 32, 144, 9, 128, 96, 288);
        gm_meet(&call, 81);
        fit_add4(&call, mul8, E_residual_conv_weight_panels, add3, relu3, sum17);
        gm_meet(&call, 82);
        convolution_weight2(&call, relu3, mul8, m->fit_m_E_residual_conv_weight,
            m->fit_v_E_residual_conv_weight, m->E_residual_conv_weight, 32,
            &fit_D_residual_conv3_weight_shape, 387);
        gm_meet(&call, 83);
        columns_bias(&call, sum17, m->fit_m_E_conv3_bias, m->fit_v_E_conv3_bias,
            m->E_conv3_bias, 8, 128);
        gm_meet(&call, 84);
        pack_weight_panels3(&call, m->E_conv3_weight, E_conv3_weight_panels2,
            fit_E_conv3_weight_panels2_taps, 16, 128, 144, 9, 128, 96, 1152);
        gm_meet(&call, 85);
        convolution_weight2(&call, relu2, add3, m->fit_m_E_conv3_weight,
            m->fit_v_E_conv3_weight, m->E_conv3_weight, 128, &fit_E_conv3_weight_shape, 1548);
        gm_meet(&call, 86);
        fit_relu7(&call, add3, E_conv3_weight_panels2, relu2, sum18);
        gm_meet(&call, 87);
        columns_bias2(&call, sum18, m->fit_m_E_conv2_bias, m->fit_v_E_conv2_bias,
            m->E_conv2_bias, 8, 128);
        gm_meet(&call, 88);
        pack_weight_panels3(&call, m->E_conv2_weight, E_conv2_weight_panels2,
            fit_D_conv_transposed_weight_panels_taps, 8, 128, 128, 16, 64, 48, 2048);
        gm_meet(&call, 89);
        convolution_weight2(&call, relu, relu2, m->fit_m_E_conv2_weight,
            m->fit_v_E_conv2_weight, m->E_conv2_weight, 128, &fit_D_conv_transposed_weight_shape,
            1408);
        gm_meet(&call, 90);
        fit_relu8(&call, relu2, E_conv2_weight_panels2, relu, sum19);
        gm_meet(&call, 91);
        convolution_weight2(&call, x, relu, m->fit_m_E_conv_weight, m->fit_v_E_conv_weight,
            m->E_conv_weight, 64, &fit_D_conv_transposed2_weight_shape, 32);
        gm_meet(&call, 92);
        columns_bias2(&call, sum19, m->fit_m_E_conv_bias, m->fit_v_E_conv_bias, m->E_conv_bias,
            4, 64);
        gm_tick(&call, 93);
        gm_restore_denormals(mode);
    }
}

/* vqvae.gm:42   q, code, commit = V(E(x))
   [32,64,64] summed along rows; fused: sub, add, mul, select; 786 KFLOP, 1.2 MB */
GM_KERNEL void fit_q2(const gm_call *call, float *restrict add, const float *restrict code,
    const float *restrict embeddings, float *restrict sum)
{
    int64_t lo, hi;
    gm_share(call, 32, &lo, &hi);
    for (int64_t h = lo; h < hi; h++) {
        gm_lanes sum2_lanes = gm_lanes_splat(0.0f);
        for (int64_t i = 0; i < 64; i++) {
            for (int64_t j16 = 0; j16 < 64; j16 += 16) {
                for (int part = 0; part < GM_PARTS; part++) {
                    const int64_t j = j16 + part * GM_LANES;
                    const gm_vec add2 = gm_load(add + h * 4096 + i * 64 + j);
                    const gm_vec gather = gm_row(embeddings, 512, 64, gm_splat(code[h * 64 + i]), j, GM_LANES);
                    const gm_vec q = add2 + (gather - add2);
                    const gm_vec sub = add2 - gather;
                    const gm_vec select = gm_select(gm_splat(h < call->rows ? 1.0f : 0.0f), sub * sub, gm_splat(0.0f));
                    gm_store(add + h * 4096 + i * 64 + j, q);
                    sum2_lanes.part[part] = sum2_lanes.part[part] + select;
                }
            }
        }
        const float sum2 = gm_lanes_sum(sum2_lanes);
        sum[h] = (gm_splat(sum2))[0];
    }
}

/* vqvae.gm:45   report error, perplexity: perplexity(code, codes)
   [512] summed along rows; fused: div; 513 FLOP, 2.1 KB */
GM_KERNEL void fit_div(const gm_call *call, const float *restrict scatter, float *restrict div)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    if (lo < hi) {
        gm_lanes sum_lanes = gm_lanes_splat(0.0f);
        for (int64_t j16 = 0; j16 < 512; j16 += 16) {
            for (int part = 0; part < GM_PARTS; part++) {
                const int64_t j = j16 + part * GM_LANES;
                sum_lanes.part[part] = sum_lanes.part[part] + gm_load(scatter + j);
            }
        }
        const float sum = gm_lanes_sum(sum_lanes);
        div[0] = (1.0f / gm_splat(sum))[0];
    }
}

/* vqvae.gm:45   report error, perplexity: perplexity(code, codes)
   [512] summed along rows; fused: mul, add, log, neg, exp; 2.6 KFLOP, 2.1 KB */
GM_KERNEL void fit_perplexity2(const gm_call *call, const float *restrict scatter,
    const float *restrict div, float *restrict perplexity)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    if (lo < hi) {
        gm_lanes sum_lanes = gm_lanes_splat(0.0f);
        for (int64_t j16 = 0; j16 < 512; j16 += 16) {
            for (int part = 0; part < GM_PARTS; part++) {
                const int64_t j = j16 + part * GM_LANES;
                const gm_vec mul = gm_load(scatter + j) * gm_splat(div[0]);
                sum_lanes.part[part] = sum_lanes.part[part] + mul * gm_log(mul + 1e-10f);
            }
        }
        const float sum = gm_lanes_sum(sum_lanes);
        perplexity[0] = (gm_exp(-gm_splat(sum)))[0];
    }
}

/* vqvae.gm:38   return h |> conv_transposed(3, 4, stride: 2, pad: 1)
   data gradient from [32,16,16,64] to [32,32,32,3] by 4 x 4 taps, tiles of 2 x 8, weight in
   panels; fused: add, sub, mul, select; 48 MFLOP, 2.9 MB */
GM_INLINE void fit_select_tile(int rows, int vectors, int last, const gm_stretch *run, int runs,
    const int64_t *from, const int64_t *to, int64_t column, const gm_call *call,
    const float *restrict h2, const float *restrict D_conv_transposed2_weight_panels,
    const float *restrict x, const float *restrict bias, float *restrict select)
{
    gm_vec c[2];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r] % 1024;
        const int64_t h = to[r] / 1024;
        const int64_t j = column;
        gm_fetch_read(vectors, x + h * 3072 + i * 3 + j);
        gm_fetch_written(vectors, select + h * 3072 + i * 3 + j);
    }
    conv_tile(2, rows, vectors, GM_LANES, 3, c, h2, from, run, runs,
              D_conv_transposed2_weight_panels + column * 1024, 1024);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r] % 1024;
            const int64_t h = to[r] / 1024;
            const int64_t j = column + v * GM_LANES;
            const int n = v + 1 < vectors ? GM_LANES : last;
            const gm_vec sub = c[r * vectors + v] + gm_load_part(bias + j, n) - gm_load_part(x + h * 3072 + i * 3 + j, n);
            const gm_vec select2 = gm_select(gm_splat(h < call->rows ? 1.0f : 0.0f), sub * sub, gm_splat(0.0f));
            gm_store_part(select + h * 3072 + i * 3 + j, select2, n);
        }
}

GM_KERNEL void fit_select(const gm_call *call, const float *restrict h2,
    const float *restrict D_conv_transposed2_weight_panels, const float *restrict x,
    const float *restrict bias, float *restrict select)
{
    const gm_places *const places = &fit_mul_places;
    const int64_t lo = call->from, hi = call->to;
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            {
                const int64_t column = 0;
                for (int row = 0; row < pixels; row += 2)
                    fit_select_tile((int)gm_min_int(2, pixels - row), 1, 3,
                        places->runs + p->run, p->runs, from + row, to + row, column, call, h2,
                        D_conv_transposed2_weight_panels, x, bias, select);
            }
        }
    }
}

/* vqvae.gm:44   minimize error + 0.25 * commit
   [32] summed along rows; fused: mul, div, add; 103 FLOP, 264 B */
GM_KERNEL void fit_error2(const gm_call *call, const float *restrict sum,
    const float *restrict sum2, float *restrict error, float *restrict loss)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    if (lo < hi) {
        gm_lanes sum3_lanes = gm_lanes_splat(0.0f);
        gm_lanes sum4_lanes = gm_lanes_splat(0.0f);
        gm_lanes sum5_lanes = gm_lanes_splat(0.0f);
        for (int64_t j16 = 0; j16 < 32; j16 += 16) {
            for (int part = 0; part < GM_PARTS; part++) {
                const int64_t j = j16 + part * GM_LANES;
                sum3_lanes.part[part] = sum3_lanes.part[part] + gm_first((int)(call->rows - (j)));
                sum4_lanes.part[part] = sum4_lanes.part[part] + gm_load(sum + j);
                sum5_lanes.part[part] = sum5_lanes.part[part] + gm_load(sum2 + j);
            }
        }
        const float sum3 = gm_lanes_sum(sum3_lanes);
        const float sum4 = gm_lanes_sum(sum4_lanes);
        const float sum5 = gm_lanes_sum(sum5_lanes);
        const gm_vec error2 = gm_splat(sum5) / (gm_splat(sum3) * 3072.0f) / 0.0632f;
        const gm_vec commit = gm_splat(sum4) / (gm_splat(sum3) * 4096.0f);
        error[0] = (error2)[0];
        loss[0] = (error2 + commit * 0.25f)[0];
    }
}

/* The test of step fit, line 41: 34 kernels in 23 phases, 2.6 GFLOP; arena 5.3 MB, at least 5.3
   MB. */
static void run_test_fit(vqvae_t *m, const float *x, gm_call whole)
{
    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_thread_call(whole);
        const unsigned mode = gm_flush_denormals();
        float *const sum = m->arena + 1329152;  /* [512,1], phases 0 to 12 */
        float *const E_residual_conv2_weight_panels = m->arena + 999424;  /* [4096], phases 1 to 11 */
        float *const E_residual_conv4_weight_panels = m->arena + 1003520;  /* [4096], phases 2 to 11 */
        float *const D_residual_conv2_weight_panels = m->arena + 1318912;  /* [4096], phases 3 to 19 */
        float *const D_residual_conv4_weight_panels = m->arena + 1323008;  /* [4096], phases 4 to 19 */
        float *const D_conv_transposed2_weight_panels = m->arena + 1310720;  /* [8192], phases 5 to 21 */
        float *const V_embeddings_panels = m->arena + 1277952;  /* [32768], phases 6 to 12 */
        float *const relu = m->arena + 0;  /* [32,16,16,64], phases 7 to 9 */
        float *const E_conv2_weight_panels = m->arena + 786432;  /* [131072], phases 8 to 9 */
        float *const relu2 = m->arena + 524288;  /* [32,8,8,128], then relu, phases 9 to 11 */
        float *const E_conv3_weight_panels = m->arena + 786432;  /* [147456], phases 10 to 11 */
        float *const add = m->arena + 0;  /* [32,8,8,128], then x, h, phase 11 */
        float *const relu3 = m->arena + 262144;  /* [32,8,8,128], phase 11 */
        float *const relu4 = m->arena + 933888;  /* [32,8,8,32], then relu, phase 11 */
        float *const add2 = m->arena + 1048576;  /* [32,8,8,64], then q, phases 11 to 19 */
        float *const sub = m->arena + 0;  /* [2048,512], phases 12 to 13 */
        float *const neg = m->arena + 1327104;  /* [2048,1], phases 12 to 13 */
        float *const code = m->arena + 1277952;  /* [32,8,8], phases 13 to 15 */
        float *const sum2 = m->arena + 1015808;  /* [32,1,1,1], phases 14 to 22 */
        float *const scatter = m->arena + 0;  /* [512,1], phases 15 to 17 */
        float *const div = m->arena + 512;  /* [], phases 16 to 17 */
        float *const perplexity = m->arena + 1015872;  /* [], phases 17 to 22 */
        float *const D_conv_weight_panels = m->arena + 262144;  /* [73728], phases 18 to 19 */
        float *const add3 = m->arena + 524288;  /* [32,8,8,128], then x, relu, phases 19 to 21 */
        float *const relu5 = m->arena + 0;  /* [32,8,8,128], then relu, phase 19 */
        float *const relu6 = m->arena + 335872;  /* [32,8,8,32], then relu, phase 19 */
        float *const D_conv_transposed_weight_panels = m->arena + 786432;  /* [131072], phases 20 to 21 */
        float *const h = m->arena + 0;  /* [32,16,16,64], phase 21 */
        float *const select = m->arena + 917504;  /* [32,32,32,3], phase 21 */
        float *const sum3 = m->arena + 1015840;  /* [32,1,1,1], phases 21 to 22 */
        float *const error = m->arena + 0;  /* [], phase 22 */
        float *const loss = m->arena + 16;  /* [], phase 22 */

        fit_sum(&call, m->V_embeddings, sum);
        #pragma omp barrier
        fit_E_residual_conv2_weight_panels(&call, m->E_residual_conv2_weight,
            E_residual_conv2_weight_panels);
        #pragma omp barrier
        fit_E_residual_conv2_weight_panels(&call, m->E_residual_conv4_weight,
            E_residual_conv4_weight_panels);
        #pragma omp barrier
        fit_E_residual_conv2_weight_panels(&call, m->D_residual_conv2_weight,
            D_residual_conv2_weight_panels);
        #pragma omp barrier
        fit_E_residual_conv2_weight_panels(&call, m->D_residual_conv4_weight,
            D_residual_conv4_weight_panels);
        #pragma omp barrier
        fit_D_conv_transposed2_weight_panels(&call, m->D_conv_transposed2_weight,
            D_conv_transposed2_weight_panels);
        #pragma omp barrier
        fit_V_embeddings_panels(&call, m->V_embeddings, V_embeddings_panels);
        #pragma omp barrier
        fit_relu(&call, x, m->E_conv_weight, m->E_conv_bias, relu);
        #pragma omp barrier
        pack_weight_panels2(&call, m->E_conv2_weight, E_conv2_weight_panels,
            fit_E_conv2_weight_panels_taps, 64, 256, 16, 1024);
        #pragma omp barrier
        convolution_relu(&call, relu, E_conv2_weight_panels, m->E_conv2_bias, relu2, 32);
        #pragma omp barrier
        pack_weight_panels2(&call, m->E_conv3_weight, E_conv3_weight_panels,
            fit_E_conv3_weight_panels_taps, 128, 144, 9, 1152);
        #pragma omp barrier
        call.to = 0;
        while (gm_next_rows(&call, 32, 16)) {
            convolution_add(&call, relu2, E_conv3_weight_panels, m->E_conv3_bias, add, relu3,
                1152, &fit_add_places);
            fit_relu3(&call, relu3, m->E_residual_conv_weight, m->E_residual_conv_bias, relu4);
            fit_x(&call, relu4, E_residual_conv2_weight_panels, add, m->E_residual_conv2_bias,
                relu2);
            fit_relu3(&call, relu2, m->E_residual_conv3_weight, m->E_residual_conv3_bias,
                relu4);
            fit_h(&call, relu4, E_residual_conv4_weight_panels, add, m->E_residual_conv4_bias);
            fit_add2(&call, add, m->E_conv4_weight, m->E_conv4_bias, add2);
        }
        #pragma omp barrier
        product_sub(&call, add2, V_embeddings_panels, sum, sub, neg, 512);
        #pragma omp barrier
        rows_code(&call, neg, sub, code, 2048);
        #pragma omp barrier
        fit_q2(&call, add2, code, m->V_embeddings, sum2);
        #pragma omp barrier
        fit_scatter(&call, code, scatter);
        #pragma omp barrier
        fit_div(&call, scatter, div);
        #pragma omp barrier
        fit_perplexity2(&call, scatter, div, perplexity);
        #pragma omp barrier
        pack_weight_panels2(&call, m->D_conv_weight, D_conv_weight_panels,
            fit_D_conv_weight_panels_taps, 64, 144, 9, 576);
        #pragma omp barrier
        call.to = 0;
        while (gm_next_rows(&call, 32, 20)) {
            convolution_add(&call, add2, D_conv_weight_panels, m->D_conv_bias, add3, relu5, 576,
                &fit_add3_places);
            fit_relu3(&call, relu5, m->D_residual_conv_weight, m->D_residual_conv_bias, relu6);
            fit_x(&call, relu6, D_residual_conv2_weight_panels, add3, m->D_residual_conv2_bias,
                relu5);
            fit_relu3(&call, relu5, m->D_residual_conv3_weight, m->D_residual_conv3_bias,
                relu6);
            fit_x3(&call, relu6, D_residual_conv4_weight_panels, add3,
                m->D_residual_conv4_bias);
        }
        #pragma omp barrier
        pack_weight_panels3(&call, m->D_conv_transposed_weight, D_conv_transposed_weight_panels,
            fit_D_conv_transposed_weight_panels_taps, 8, 128, 128, 16, 64, 48, 2048);
        #pragma omp barrier
        call.to = 0;
        while (gm_next_rows(&call, 32, 29)) {
            fit_h2(&call, add3, D_conv_transposed_weight_panels, m->D_conv_transposed_bias, h);
            fit_select(&call, h, D_conv_transposed2_weight_panels, x,
                m->D_conv_transposed2_bias, select);
            fit_sum2(&call, select, sum3);
        }
        #pragma omp barrier
        fit_error2(&call, sum2, sum3, error, loss);
        gm_restore_denormals(mode);
    }
}

/* vqvae.gm:27   h = x |> conv(hidden / 2, 4, stride: 2, pad: 1) |> relu          # 16 x 16
   convolution of [64,32,32,3] to [64,16,16,64] by 4 x 4 taps, tiles of 6 x 16; fused: add, relu;
   97 MFLOP, 5.0 MB */
GM_INLINE void reconstruct_relu_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict x,
    const float *restrict weight, const float *restrict bias, float *restrict relu)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, relu + i * 64 + j);
    }
    gm_conv_6x2_brief(last, c, x, from, run, runs, weight + column, 64);
    #pragma GCC unroll 6
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 2
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec relu2 = gm_max(c[r * vectors + v] + gm_load(bias + j), gm_zero());
            gm_store(relu + i * 64 + j, relu2);
        }
}

GM_KERNEL void reconstruct_relu(const gm_call *call, const float *restrict x,
    const float *restrict weight, const float *restrict bias, float *restrict relu)
{
    const gm_places *const places = &fit_relu_places;
    int64_t lo, hi;
    gm_share(call, 64, &lo, &hi);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS / 6 * 6) {
            const int pixels = (int)gm_min_int(GM_PIXELS / 6 * 6, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 64; column += 16) {
                int row = 0;
                for (; row + 6 <= pixels; row += 6)
                    reconstruct_relu_tile(6, 2, 8, places->runs + p->run, p->runs, from + row,
                        to + row, column, x, weight, bias, relu);
                if (row < pixels)
                    reconstruct_relu_tile(pixels - row, 2, 8, places->runs + p->run, p->runs,
                        from + row, to + row, column, x, weight, bias, relu);
            }
        }
    }
}

/* vqvae.gm:49   q, _code, _commit = V(E(x))
   [64,64,64] element by element; fused: sub, add; 524 KFLOP, 2.2 MB */
GM_KERNEL void reconstruct_q(const gm_call *call, float *restrict add,
    const float *restrict x_code, const float *restrict embeddings)
{
    int64_t lo, hi;
    gm_share(call, 64, &lo, &hi);
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 64; i++) {
            for (int64_t j = 0; j < 64; j += GM_LANES) {
                const gm_vec add2 = gm_load(add + h * 4096 + i * 64 + j);
                const gm_vec gather = gm_row(embeddings, 512, 64, gm_splat(x_code[h * 64 + i]), j, GM_LANES);
                const gm_vec q = add2 + (gather - add2);
                gm_store(add + h * 4096 + i * 64 + j, q);
            }
        }
    }
}

/* vqvae.gm:38   return h |> conv_transposed(3, 4, stride: 2, pad: 1)
   data gradient from [64,16,16,64] to [64,32,32,3] by 4 x 4 taps, tiles of 2 x 8, weight in
   panels; fused: add; 95 MFLOP, 5.0 MB */
GM_INLINE void reconstruct_image_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict h,
    const float *restrict D_conv_transposed2_weight_panels, const float *restrict bias,
    float *restrict image2)
{
    gm_vec c[2];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, image2 + i * 3 + j);
    }
    conv_tile(2, rows, vectors, GM_LANES, 3, c, h, from, run, runs,
              D_conv_transposed2_weight_panels + column * 1024, 1024);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const int n = v + 1 < vectors ? GM_LANES : last;
            gm_store_part(image2 + i * 3 + j, c[r * vectors + v] + gm_load_part(bias + j, n), n);
        }
}

GM_KERNEL void reconstruct_image(const gm_call *call, const float *restrict h,
    const float *restrict D_conv_transposed2_weight_panels, const float *restrict bias,
    float *restrict image2)
{
    const gm_places *const places = &fit_mul_places;
    const int64_t lo = call->from, hi = call->to;
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            {
                const int64_t column = 0;
                for (int row = 0; row < pixels; row += 2)
                    reconstruct_image_tile((int)gm_min_int(2, pixels - row), 1, 3,
                        places->runs + p->run, p->runs, from + row, to + row, column, h,
                        D_conv_transposed2_weight_panels, bias, image2);
            }
        }
    }
}

/* Entry point reconstruct, line 48: 29 kernels in 19 phases, 5.1 GFLOP; arena 10 MB, at least 10
   MB. */
static void run_reconstruct(vqvae_t *m, const float *x, gm_call whole)
{
    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_thread_call(whole);
        const unsigned mode = gm_flush_denormals();
        float *const sum = m->arena + 2609152;  /* [512,1], phases 0 to 12 */
        float *const E_residual_conv2_weight_panels = m->arena + 1851392;  /* [4096], phases 1 to 11 */
        float *const E_residual_conv4_weight_panels = m->arena + 1855488;  /* [4096], phases 2 to 11 */
        float *const D_residual_conv2_weight_panels = m->arena + 2596864;  /* [4096], phases 3 to 16 */
        float *const D_residual_conv4_weight_panels = m->arena + 2600960;  /* [4096], phases 4 to 16 */
        float *const D_conv_transposed2_weight_panels = m->arena + 2588672;  /* [8192], phases 5 to 18 */
        float *const V_embeddings_panels = m->arena + 2555904;  /* [32768], phases 6 to 12 */
        float *const relu = m->arena + 0;  /* [64,16,16,64], phases 7 to 9 */
        float *const E_conv2_weight_panels = m->arena + 1572864;  /* [131072], phases 8 to 9 */
        float *const relu2 = m->arena + 1048576;  /* [64,8,8,128], then relu, phases 9 to 11 */
        float *const E_conv3_weight_panels = m->arena + 1572864;  /* [147456], phases 10 to 11 */
        float *const add = m->arena + 0;  /* [64,8,8,128], then x, h, phase 11 */
        float *const relu3 = m->arena + 524288;  /* [64,8,8,128], phase 11 */
        float *const relu4 = m->arena + 1720320;  /* [64,8,8,32], then relu, phase 11 */
        float *const add2 = m->arena + 2097152;  /* [64,8,8,64], then q, phases 11 to 16 */
        float *const sub = m->arena + 0;  /* [4096,512], phases 12 to 13 */
        float *const neg = m->arena + 2605056;  /* [4096,1], phases 12 to 13 */
        float *const x_code = m->arena + 2555904;  /* [64,8,8], phases 13 to 14 */
        float *const D_conv_weight_panels = m->arena + 655360;  /* [73728], phases 15 to 16 */
        float *const add3 = m->arena + 1048576;  /* [64,8,8,128], then x, relu, phases 16 to 18 */
        float *const relu5 = m->arena + 0;  /* [64,8,8,128], then relu, phase 16 */
        float *const relu6 = m->arena + 524288;  /* [64,8,8,32], then relu, phase 16 */
        float *const D_conv_transposed_weight_panels = m->arena + 1769472;  /* [131072], phases 17 to 18 */
        float *const h = m->arena + 0;  /* [64,16,16,64], phase 18 */
        float *const image = m->arena + 1572864;  /* [64,32,32,3], phase 18 */

        fit_sum(&call, m->V_embeddings, sum);
        #pragma omp barrier
        fit_E_residual_conv2_weight_panels(&call, m->E_residual_conv2_weight,
            E_residual_conv2_weight_panels);
        #pragma omp barrier
        fit_E_residual_conv2_weight_panels(&call, m->E_residual_conv4_weight,
            E_residual_conv4_weight_panels);
        #pragma omp barrier
        fit_E_residual_conv2_weight_panels(&call, m->D_residual_conv2_weight,
            D_residual_conv2_weight_panels);
        #pragma omp barrier
        fit_E_residual_conv2_weight_panels(&call, m->D_residual_conv4_weight,
            D_residual_conv4_weight_panels);
        #pragma omp barrier
        fit_D_conv_transposed2_weight_panels(&call, m->D_conv_transposed2_weight,
            D_conv_transposed2_weight_panels);
        #pragma omp barrier
        fit_V_embeddings_panels(&call, m->V_embeddings, V_embeddings_panels);
        #pragma omp barrier
        reconstruct_relu(&call, x, m->E_conv_weight, m->E_conv_bias, relu);
        #pragma omp barrier
        pack_weight_panels2(&call, m->E_conv2_weight, E_conv2_weight_panels,
            fit_E_conv2_weight_panels_taps, 64, 256, 16, 1024);
        #pragma omp barrier
        convolution_relu(&call, relu, E_conv2_weight_panels, m->E_conv2_bias, relu2, 64);
        #pragma omp barrier
        pack_weight_panels2(&call, m->E_conv3_weight, E_conv3_weight_panels,
            fit_E_conv3_weight_panels_taps, 128, 144, 9, 1152);
        #pragma omp barrier
        call.to = 0;
        while (gm_next_rows(&call, 64, 17)) {
            convolution_add(&call, relu2, E_conv3_weight_panels, m->E_conv3_bias, add, relu3,
                1152, &fit_add_places);
            fit_relu3(&call, relu3, m->E_residual_conv_weight, m->E_residual_conv_bias, relu4);
            fit_x(&call, relu4, E_residual_conv2_weight_panels, add, m->E_residual_conv2_bias,
                relu2);
            fit_relu3(&call, relu2, m->E_residual_conv3_weight, m->E_residual_conv3_bias,
                relu4);
            fit_h(&call, relu4, E_residual_conv4_weight_panels, add, m->E_residual_conv4_bias);
            fit_add2(&call, add, m->E_conv4_weight, m->E_conv4_bias, add2);
        }
        #pragma omp barrier
        product_sub(&call, add2, V_embeddings_panels, sum, sub, neg, 1024);
        #pragma omp barrier
        rows_code(&call, neg, sub, x_code, 4096);
        #pragma omp barrier
        reconstruct_q(&call, add2, x_code, m->V_embeddings);
        #pragma omp barrier
        pack_weight_panels2(&call, m->D_conv_weight, D_conv_weight_panels,
            fit_D_conv_weight_panels_taps, 64, 144, 9, 576);
        #pragma omp barrier
        call.to = 0;
        while (gm_next_rows(&call, 64, 20)) {
            convolution_add(&call, add2, D_conv_weight_panels, m->D_conv_bias, add3, relu5, 576,
                &fit_add3_places);
            fit_relu3(&call, relu5, m->D_residual_conv_weight, m->D_residual_conv_bias, relu6);
            fit_x(&call, relu6, D_residual_conv2_weight_panels, add3, m->D_residual_conv2_bias,
                relu5);
            fit_relu3(&call, relu5, m->D_residual_conv3_weight, m->D_residual_conv3_bias,
                relu6);
            fit_x3(&call, relu6, D_residual_conv4_weight_panels, add3,
                m->D_residual_conv4_bias);
        }
        #pragma omp barrier
        pack_weight_panels3(&call, m->D_conv_transposed_weight, D_conv_transposed_weight_panels,
            fit_D_conv_transposed_weight_panels_taps, 8, 128, 128, 16, 64, 48, 2048);
        #pragma omp barrier
        call.to = 0;
        while (gm_next_rows(&call, 64, 35)) {
            fit_h2(&call, add3, D_conv_transposed_weight_panels, m->D_conv_transposed_bias, h);
            reconstruct_image(&call, h, D_conv_transposed2_weight_panels,
                m->D_conv_transposed2_bias, image);
        }
        gm_restore_denormals(mode);
    }
}

/* vqvae.gm:27   h = x |> conv(hidden / 2, 4, stride: 2, pad: 1) |> relu          # 16 x 16
   convolution of [64,32,32,3] to [64,16,16,64] by 4 x 4 taps, tiles of 6 x 16; fused: add, relu;
   97 MFLOP, 5.0 MB */
GM_INLINE void encode_relu_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict x,
    const float *restrict weight, const float *restrict bias, float *restrict relu)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, relu + i * 64 + j);
    }
    gm_conv_6x2_brief(last, c, x, from, run, runs, weight + column, 64);
    #pragma GCC unroll 6
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 2
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec relu2 = gm_max(c[r * vectors + v] + gm_load(bias + j), gm_zero());
            gm_store(relu + i * 64 + j, relu2);
        }
}

GM_KERNEL void encode_relu(const gm_call *call, const float *restrict x,
    const float *restrict weight, const float *restrict bias, float *restrict relu)
{
    const gm_places *const places = &fit_relu_places;
    int64_t lo, hi;
    gm_share(call, gm_row_units(call, 64, 1), &lo, &hi);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS / 6 * 6) {
            const int pixels = (int)gm_min_int(GM_PIXELS / 6 * 6, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 64; column += 16) {
                int row = 0;
                for (; row + 6 <= pixels; row += 6)
                    encode_relu_tile(6, 2, 8, places->runs + p->run, p->runs, from + row,
                        to + row, column, x, weight, bias, relu);
                if (row < pixels)
                    encode_relu_tile(pixels - row, 2, 8, places->runs + p->run, p->runs,
                        from + row, to + row, column, x, weight, bias, relu);
            }
        }
    }
}

/* vqvae.gm:28   |> conv(hidden, 4, stride: 2, pad: 1) |> relu              # 8 x 8
   convolution of [64,16,16,64] to [64,8,8,128] by 4 x 4 taps, tiles of 4 x 24, weight in panels;
   fused: add, relu; 945 MFLOP, 6.8 MB */
GM_INLINE void encode_relu2_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict relu,
    const float *restrict E_conv2_weight_panels, const float *restrict bias, float *restrict relu2)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, relu2 + i * 128 + j);
    }
    conv_tile(4, rows, vectors, last, 0, c, relu, from, run, runs,
              E_conv2_weight_panels + column * 1024, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec relu3 = gm_max(c[r * vectors + v] + gm_load(bias + j), gm_zero());
            gm_store(relu2 + i * 128 + j, relu3);
        }
}

GM_KERNEL void encode_relu2(const gm_call *call, const float *restrict relu,
    const float *restrict E_conv2_weight_panels, const float *restrict bias, float *restrict relu2)
{
    const gm_places *const places = &convolution_relu_places;
    int64_t lo, hi;
    gm_share(call, gm_row_units(call, 64, 1), &lo, &hi);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 96; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    encode_relu2_tile((int)gm_min_int(4, pixels - row), 3, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, relu,
                        E_conv2_weight_panels, bias, relu2);
            }
            {
                const int64_t column = 96;
                for (int row = 0; row < pixels; row += 4)
                    encode_relu2_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, relu,
                        E_conv2_weight_panels, bias, relu2);
            }
            {
                const int64_t column = 112;
                for (int row = 0; row < pixels; row += 4)
                    encode_relu2_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, relu,
                        E_conv2_weight_panels, bias, relu2);
            }
        }
    }
}

/* Entry point encode, line 26: 12 kernels in 7 phases, 2.7 GFLOP; arena 9.3 MB, at least 9.3 MB. */
static void run_encode(vqvae_t *m, const float *x, gm_call whole)
{
    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_thread_call(whole);
        const unsigned mode = gm_flush_denormals();
        float *const E_residual_conv2_weight_panels = m->arena + 2310144;  /* [4096], phases 0 to 6 */
        float *const E_residual_conv4_weight_panels = m->arena + 2314240;  /* [4096], phases 1 to 6 */
        float *const relu = m->arena + 0;  /* [64,16,16,64], phases 2 to 4 */
        float *const E_conv2_weight_panels = m->arena + 1572864;  /* [131072], phases 3 to 4 */
        float *const relu2 = m->arena + 1048576;  /* [64,8,8,128], then relu, phases 4 to 6 */
        float *const E_conv3_weight_panels = m->arena + 2031616;  /* [147456], phases 5 to 6 */
        float *const add = m->arena + 0;  /* [64,8,8,128], then x, h, phase 6 */
        float *const relu3 = m->arena + 524288;  /* [64,8,8,128], phase 6 */
        float *const relu4 = m->arena + 2179072;  /* [64,8,8,32], then relu, phase 6 */
        float *const code = m->arena + 1572864;  /* [64,8,8,64], phase 6 */

        fit_E_residual_conv2_weight_panels(&call, m->E_residual_conv2_weight,
            E_residual_conv2_weight_panels);
        #pragma omp barrier
        fit_E_residual_conv2_weight_panels(&call, m->E_residual_conv4_weight,
            E_residual_conv4_weight_panels);
        #pragma omp barrier
        encode_relu(&call, x, m->E_conv_weight, m->E_conv_bias, relu);
        #pragma omp barrier
        pack_weight_panels2(&call, m->E_conv2_weight, E_conv2_weight_panels,
            fit_E_conv2_weight_panels_taps, 64, 256, 16, 1024);
        #pragma omp barrier
        encode_relu2(&call, relu, E_conv2_weight_panels, m->E_conv2_bias, relu2);
        #pragma omp barrier
        pack_weight_panels2(&call, m->E_conv3_weight, E_conv3_weight_panels,
            fit_E_conv3_weight_panels_taps, 128, 144, 9, 1152);
        #pragma omp barrier
        call.to = 0;
        while (gm_next_rows(&call, gm_row_units(&call, 64, 1), 17)) {
            convolution_add(&call, relu2, E_conv3_weight_panels, m->E_conv3_bias, add, relu3,
                1152, &fit_add_places);
            fit_relu3(&call, relu3, m->E_residual_conv_weight, m->E_residual_conv_bias, relu4);
            fit_x(&call, relu4, E_residual_conv2_weight_panels, add, m->E_residual_conv2_bias,
                relu2);
            fit_relu3(&call, relu2, m->E_residual_conv3_weight, m->E_residual_conv3_bias,
                relu4);
            fit_h(&call, relu4, E_residual_conv4_weight_panels, add, m->E_residual_conv4_bias);
            fit_add2(&call, add, m->E_conv4_weight, m->E_conv4_bias, code);
        }
        gm_restore_denormals(mode);
    }
}

/* Entry point decode, line 35: 12 kernels in 7 phases, 2.1 GFLOP; arena 8.7 MB, at least 8.7 MB. */
static void run_decode(vqvae_t *m, const float *q, gm_call whole)
{
    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_thread_call(whole);
        const unsigned mode = gm_flush_denormals();
        float *const D_residual_conv2_weight_panels = m->arena + 729088;  /* [4096], phases 0 to 4 */
        float *const D_residual_conv4_weight_panels = m->arena + 733184;  /* [4096], phases 1 to 4 */
        float *const D_conv_transposed2_weight_panels = m->arena + 2162688;  /* [8192], phases 2 to 6 */
        float *const D_conv_weight_panels = m->arena + 655360;  /* [73728], phases 3 to 4 */
        float *const add = m->arena + 1048576;  /* [64,8,8,128], then x, relu, phases 4 to 6 */
        float *const relu = m->arena + 0;  /* [64,8,8,128], then relu, phase 4 */
        float *const relu2 = m->arena + 524288;  /* [64,8,8,32], then relu, phase 4 */
        float *const D_conv_transposed_weight_panels = m->arena + 2031616;  /* [131072], phases 5 to 6 */
        float *const h = m->arena + 0;  /* [64,16,16,64], phase 6 */
        float *const image = m->arena + 1835008;  /* [64,32,32,3], phase 6 */

        fit_E_residual_conv2_weight_panels(&call, m->D_residual_conv2_weight,
            D_residual_conv2_weight_panels);
        #pragma omp barrier
        fit_E_residual_conv2_weight_panels(&call, m->D_residual_conv4_weight,
            D_residual_conv4_weight_panels);
        #pragma omp barrier
        fit_D_conv_transposed2_weight_panels(&call, m->D_conv_transposed2_weight,
            D_conv_transposed2_weight_panels);
        #pragma omp barrier
        pack_weight_panels2(&call, m->D_conv_weight, D_conv_weight_panels,
            fit_D_conv_weight_panels_taps, 64, 144, 9, 576);
        #pragma omp barrier
        call.to = 0;
        while (gm_next_rows(&call, gm_row_units(&call, 64, 1), 20)) {
            convolution_add(&call, q, D_conv_weight_panels, m->D_conv_bias, add, relu, 576,
                &fit_add3_places);
            fit_relu3(&call, relu, m->D_residual_conv_weight, m->D_residual_conv_bias, relu2);
            fit_x(&call, relu2, D_residual_conv2_weight_panels, add, m->D_residual_conv2_bias,
                relu);
            fit_relu3(&call, relu, m->D_residual_conv3_weight, m->D_residual_conv3_bias, relu2);
            fit_x3(&call, relu2, D_residual_conv4_weight_panels, add, m->D_residual_conv4_bias);
        }
        #pragma omp barrier
        pack_weight_panels3(&call, m->D_conv_transposed_weight, D_conv_transposed_weight_panels,
            fit_D_conv_transposed_weight_panels_taps, 8, 128, 128, 16, 64, 48, 2048);
        #pragma omp barrier
        call.to = 0;
        while (gm_next_rows(&call, gm_row_units(&call, 64, 1), 35)) {
            fit_h2(&call, add, D_conv_transposed_weight_panels, m->D_conv_transposed_bias, h);
            reconstruct_image(&call, h, D_conv_transposed2_weight_panels,
                m->D_conv_transposed2_bias, image);
        }
        gm_restore_denormals(mode);
    }
}

static int refuse(vqvae_t *m, const char *why)
{
    snprintf(m->head.error, sizeof m->head.error, "%s", why);
    return GM_BAD_ARGUMENT;
}

size_t vqvae_sizeof(void) { return sizeof(vqvae_t); }

vqvae_t *vqvae_init(void *memory, uint64_t seed)
{
    vqvae_t *m = memory;
    if (!memory || (uintptr_t)memory % 64 != 0)
        return NULL;
    memset(m, 0, offsetof(vqvae_t, arena));    /* kernels write what they read of the rest */
    m->head.seed = seed;
    run_init(m, (gm_call){ .seed = seed });
    return m;
}

const char *vqvae_error(const vqvae_t *m) { return m->head.error; }
int vqvae_load(vqvae_t *m, const char *path) { return gm_read_checkpoint(&vqvae_model, &m->head, path, false); }
int vqvae_save(vqvae_t *m, const char *path) { return gm_write_checkpoint(&vqvae_model, &m->head, path, false); }

int vqvae_fit(vqvae_t *m, const float *x, int n, vqvae_fit_report *report)
{
    if (!x)
        return refuse(m, "vqvae_fit: an array is NULL");
    if (n != 32)
        return refuse(m, "vqvae_fit: n must be exactly 32");
    m->head.step++;
    run_fit(m, x, (gm_call){ .seed = m->head.seed, .step = m->head.step, .rows = n, .watch = m->head.watch });
    if (report) {
        report->loss = *(m->arena + 201744);
        report->error = *(m->arena + 201728);
        report->perplexity = *(m->arena + 4294816);
    }
    return 0;
}

int vqvae_test_fit(vqvae_t *m, const float *x, int n, vqvae_fit_report *report)
{
    if (!x)
        return refuse(m, "vqvae_test_fit: an array is NULL");
    if (n < 1 || n > 32)
        return refuse(m, "vqvae_test_fit: n must be 1 to 32");
    if (n < 32) {
        float *x_rows = (float *)(m->arena + 1179648);
        memset(x_rows, 0, 98304 * sizeof *x_rows);
        memcpy(x_rows, x, (size_t)n * 3072 * sizeof *x_rows);
        x = x_rows;
    }
    run_test_fit(m, x, (gm_call){ .seed = m->head.seed, .step = m->head.step, .rows = n });
    if (report) {
        report->loss = *(m->arena + 16);
        report->error = *(m->arena + 0);
        report->perplexity = *(m->arena + 1015872);
    }
    return 0;
}

int vqvae_reconstruct(vqvae_t *m, uint64_t seed, const float *x, int n, float *image)
{
    if (!x || !image)
        return refuse(m, "vqvae_reconstruct: an array is NULL");
    if (n < 0)
        return refuse(m, "vqvae_reconstruct: n must be 0 or more");
    for (int row = 0; row < n; row += 64) {
        const int rows = n - row < 64 ? n - row : 64;
        if (rows < 64) {
            float *x_rows = (float *)(m->arena + 2359296);
            memset(x_rows, 0, 196608 * sizeof *x_rows);
            memcpy(x_rows, x, (size_t)rows * 3072 * sizeof *x_rows);
            x = x_rows;
        }
        run_reconstruct(m, x, (gm_call){ .seed = seed, .row = row, .rows = rows });
        memcpy(image + (size_t)row * 3072, m->arena + 1572864, (size_t)rows * 3072 * sizeof(float));
        x += 196608;
    }
    return 0;
}

int vqvae_encode(vqvae_t *m, const float *x, int n, float *code)
{
    if (!x || !code)
        return refuse(m, "vqvae_encode: an array is NULL");
    if (n < 0)
        return refuse(m, "vqvae_encode: n must be 0 or more");
    for (int row = 0; row < n; row += 64) {
        const int rows = n - row < 64 ? n - row : 64;
        if (rows < 64) {
            float *x_rows = (float *)(m->arena + 1835008);
            memset(x_rows, 0, 196608 * sizeof *x_rows);
            memcpy(x_rows, x, (size_t)rows * 3072 * sizeof *x_rows);
            x = x_rows;
        }
        run_encode(m, x, (gm_call){ .seed = 0, .row = row, .rows = rows });
        memcpy(code + (size_t)row * 4096, m->arena + 1572864, (size_t)rows * 4096 * sizeof(float));
        x += 196608;
    }
    return 0;
}

int vqvae_decode(vqvae_t *m, const float *q, int n, float *image)
{
    if (!q || !image)
        return refuse(m, "vqvae_decode: an array is NULL");
    if (n < 0)
        return refuse(m, "vqvae_decode: n must be 0 or more");
    for (int row = 0; row < n; row += 64) {
        const int rows = n - row < 64 ? n - row : 64;
        if (rows < 64) {
            float *q_rows = (float *)(m->arena + 1572864);
            memset(q_rows, 0, 262144 * sizeof *q_rows);
            memcpy(q_rows, q, (size_t)rows * 4096 * sizeof *q_rows);
            q = q_rows;
        }
        run_decode(m, q, (gm_call){ .seed = 0, .row = row, .rows = rows });
        memcpy(image + (size_t)row * 3072, m->arena + 1835008, (size_t)rows * 3072 * sizeof(float));
        q += 262144;
    }
    return 0;
}

static const gm_tensor tensors[] = {
    { "E.conv.weight", GM_PARAM, 4, { 64, 3, 4, 4 }, { 2, 3, 1, 0 }, offsetof(vqvae_t, E_conv_weight) },
    { "E.conv.bias", GM_PARAM, 1, { 64 }, { 0 }, offsetof(vqvae_t, E_conv_bias) },
    { "E.conv2.weight", GM_PARAM, 4, { 128, 64, 4, 4 }, { 2, 3, 1, 0 }, offsetof(vqvae_t, E_conv2_weight) },
    { "E.conv2.bias", GM_PARAM, 1, { 128 }, { 0 }, offsetof(vqvae_t, E_conv2_bias) },
    { "E.conv3.weight", GM_PARAM, 4, { 128, 128, 3, 3 }, { 2, 3, 1, 0 }, offsetof(vqvae_t, E_conv3_weight) },
    { "E.conv3.bias", GM_PARAM, 1, { 128 }, { 0 }, offsetof(vqvae_t, E_conv3_bias) },
    { "E.residual.conv.weight", GM_PARAM, 4, { 32, 128, 3, 3 }, { 2, 3, 1, 0 }, offsetof(vqvae_t, E_residual_conv_weight) },
    { "E.residual.conv.bias", GM_PARAM, 1, { 32 }, { 0 }, offsetof(vqvae_t, E_residual_conv_bias) },
    { "E.residual.conv2.weight", GM_PARAM, 4, { 128, 32, 1, 1 }, { 2, 3, 1, 0 }, offsetof(vqvae_t, E_residual_conv2_weight) },
    { "E.residual.conv2.bias", GM_PARAM, 1, { 128 }, { 0 }, offsetof(vqvae_t, E_residual_conv2_bias) },
    { "E.residual.conv3.weight", GM_PARAM, 4, { 32, 128, 3, 3 }, { 2, 3, 1, 0 }, offsetof(vqvae_t, E_residual_conv3_weight) },
    { "E.residual.conv3.bias", GM_PARAM, 1, { 32 }, { 0 }, offsetof(vqvae_t, E_residual_conv3_bias) },
    { "E.residual.conv4.weight", GM_PARAM, 4, { 128, 32, 1, 1 }, { 2, 3, 1, 0 }, offsetof(vqvae_t, E_residual_conv4_weight) },
    { "E.residual.conv4.bias", GM_PARAM, 1, { 128 }, { 0 }, offsetof(vqvae_t, E_residual_conv4_bias) },
    { "E.conv4.weight", GM_PARAM, 4, { 64, 128, 1, 1 }, { 2, 3, 1, 0 }, offsetof(vqvae_t, E_conv4_weight) },
    { "E.conv4.bias", GM_PARAM, 1, { 64 }, { 0 }, offsetof(vqvae_t, E_conv4_bias) },
    { "V.embeddings", GM_BUFFER, 2, { 512, 64 }, { 0, 1 }, offsetof(vqvae_t, V_embeddings) },
    { "V.ema_cluster_size", GM_BUFFER, 1, { 512 }, { 0 }, offsetof(vqvae_t, V_ema_cluster_size) },
    { "V.ema_dw", GM_BUFFER, 2, { 512, 64 }, { 0, 1 }, offsetof(vqvae_t, V_ema_dw) },
    { "V.ema_weight", GM_BUFFER, 1, { 1 }, { 0 }, offsetof(vqvae_t, V_ema_weight) },
    { "D.conv.weight", GM_PARAM, 4, { 128, 64, 3, 3 }, { 2, 3, 1, 0 }, offsetof(vqvae_t, D_conv_weight) },
    { "D.conv.bias", GM_PARAM, 1, { 128 }, { 0 }, offsetof(vqvae_t, D_conv_bias) },
    { "D.residual.conv.weight", GM_PARAM, 4, { 32, 128, 3, 3 }, { 2, 3, 1, 0 }, offsetof(vqvae_t, D_residual_conv_weight) },
    { "D.residual.conv.bias", GM_PARAM, 1, { 32 }, { 0 }, offsetof(vqvae_t, D_residual_conv_bias) },
    { "D.residual.conv2.weight", GM_PARAM, 4, { 128, 32, 1, 1 }, { 2, 3, 1, 0 }, offsetof(vqvae_t, D_residual_conv2_weight) },
    { "D.residual.conv2.bias", GM_PARAM, 1, { 128 }, { 0 }, offsetof(vqvae_t, D_residual_conv2_bias) },
    { "D.residual.conv3.weight", GM_PARAM, 4, { 32, 128, 3, 3 }, { 2, 3, 1, 0 }, offsetof(vqvae_t, D_residual_conv3_weight) },
    { "D.residual.conv3.bias", GM_PARAM, 1, { 32 }, { 0 }, offsetof(vqvae_t, D_residual_conv3_bias) },
    { "D.residual.conv4.weight", GM_PARAM, 4, { 128, 32, 1, 1 }, { 2, 3, 1, 0 }, offsetof(vqvae_t, D_residual_conv4_weight) },
    { "D.residual.conv4.bias", GM_PARAM, 1, { 128 }, { 0 }, offsetof(vqvae_t, D_residual_conv4_bias) },
    { "D.conv_transposed.weight", GM_PARAM, 4, { 128, 64, 4, 4 }, { 2, 3, 1, 0 }, offsetof(vqvae_t, D_conv_transposed_weight) },
    { "D.conv_transposed.bias", GM_PARAM, 1, { 64 }, { 0 }, offsetof(vqvae_t, D_conv_transposed_bias) },
    { "D.conv_transposed2.weight", GM_PARAM, 4, { 64, 3, 4, 4 }, { 2, 3, 1, 0 }, offsetof(vqvae_t, D_conv_transposed2_weight) },
    { "D.conv_transposed2.bias", GM_PARAM, 1, { 3 }, { 0 }, offsetof(vqvae_t, D_conv_transposed2_bias) },
    { "fit.m.E.conv.weight", GM_STATE, 4, { 64, 3, 4, 4 }, { 2, 3, 1, 0 }, offsetof(vqvae_t, fit_m_E_conv_weight) },
    { "fit.v.E.conv.weight", GM_STATE, 4, { 64, 3, 4, 4 }, { 2, 3, 1, 0 }, offsetof(vqvae_t, fit_v_E_conv_weight) },
    { "fit.m.E.conv.bias", GM_STATE, 1, { 64 }, { 0 }, offsetof(vqvae_t, fit_m_E_conv_bias) },
    { "fit.v.E.conv.bias", GM_STATE, 1, { 64 }, { 0 }, offsetof(vqvae_t, fit_v_E_conv_bias) },
    { "fit.m.E.conv2.weight", GM_STATE, 4, { 128, 64, 4, 4 }, { 2, 3, 1, 0 }, offsetof(vqvae_t, fit_m_E_conv2_weight) },
    { "fit.v.E.conv2.weight", GM_STATE, 4, { 128, 64, 4, 4 }, { 2, 3, 1, 0 }, offsetof(vqvae_t, fit_v_E_conv2_weight) },
    { "fit.m.E.conv2.bias", GM_STATE, 1, { 128 }, { 0 }, offsetof(vqvae_t, fit_m_E_conv2_bias) },
    { "fit.v.E.conv2.bias", GM_STATE, 1, { 128 }, { 0 }, offsetof(vqvae_t, fit_v_E_conv2_bias) },
    { "fit.m.E.conv3.weight", GM_STATE, 4, { 128, 128, 3, 3 }, { 2, 3, 1, 0 }, offsetof(vqvae_t, fit_m_E_conv3_weight) },
    { "fit.v.E.conv3.weight", GM_STATE, 4, { 128, 128, 3, 3 }, { 2, 3, 1, 0 }, offsetof(vqvae_t, fit_v_E_conv3_weight) },
    { "fit.m.E.conv3.bias", GM_STATE, 1, { 128 }, { 0 }, offsetof(vqvae_t, fit_m_E_conv3_bias) },
    { "fit.v.E.conv3.bias", GM_STATE, 1, { 128 }, { 0 }, offsetof(vqvae_t, fit_v_E_conv3_bias) },
    { "fit.m.E.residual.conv.weight", GM_STATE, 4, { 32, 128, 3, 3 }, { 2, 3, 1, 0 }, offsetof(vqvae_t, fit_m_E_residual_conv_weight) },
    { "fit.v.E.residual.conv.weight", GM_STATE, 4, { 32, 128, 3, 3 }, { 2, 3, 1, 0 }, offsetof(vqvae_t, fit_v_E_residual_conv_weight) },
    { "fit.m.E.residual.conv.bias", GM_STATE, 1, { 32 }, { 0 }, offsetof(vqvae_t, fit_m_E_residual_conv_bias) },
    { "fit.v.E.residual.conv.bias", GM_STATE, 1, { 32 }, { 0 }, offsetof(vqvae_t, fit_v_E_residual_conv_bias) },
    { "fit.m.E.residual.conv2.weight", GM_STATE, 4, { 128, 32, 1, 1 }, { 2, 3, 1, 0 }, offsetof(vqvae_t, fit_m_E_residual_conv2_weight) },
    { "fit.v.E.residual.conv2.weight", GM_STATE, 4, { 128, 32, 1, 1 }, { 2, 3, 1, 0 }, offsetof(vqvae_t, fit_v_E_residual_conv2_weight) },
    { "fit.m.E.residual.conv2.bias", GM_STATE, 1, { 128 }, { 0 }, offsetof(vqvae_t, fit_m_E_residual_conv2_bias) },
    { "fit.v.E.residual.conv2.bias", GM_STATE, 1, { 128 }, { 0 }, offsetof(vqvae_t, fit_v_E_residual_conv2_bias) },
    { "fit.m.E.residual.conv3.weight", GM_STATE, 4, { 32, 128, 3, 3 }, { 2, 3, 1, 0 }, offsetof(vqvae_t, fit_m_E_residual_conv3_weight) },
    { "fit.v.E.residual.conv3.weight", GM_STATE, 4, { 32, 128, 3, 3 }, { 2, 3, 1, 0 }, offsetof(vqvae_t, fit_v_E_residual_conv3_weight) },
    { "fit.m.E.residual.conv3.bias", GM_STATE, 1, { 32 }, { 0 }, offsetof(vqvae_t, fit_m_E_residual_conv3_bias) },
    { "fit.v.E.residual.conv3.bias", GM_STATE, 1, { 32 }, { 0 }, offsetof(vqvae_t, fit_v_E_residual_conv3_bias) },
    { "fit.m.E.residual.conv4.weight", GM_STATE, 4, { 128, 32, 1, 1 }, { 2, 3, 1, 0 }, offsetof(vqvae_t, fit_m_E_residual_conv4_weight) },
    { "fit.v.E.residual.conv4.weight", GM_STATE, 4, { 128, 32, 1, 1 }, { 2, 3, 1, 0 }, offsetof(vqvae_t, fit_v_E_residual_conv4_weight) },
    { "fit.m.E.residual.conv4.bias", GM_STATE, 1, { 128 }, { 0 }, offsetof(vqvae_t, fit_m_E_residual_conv4_bias) },
    { "fit.v.E.residual.conv4.bias", GM_STATE, 1, { 128 }, { 0 }, offsetof(vqvae_t, fit_v_E_residual_conv4_bias) },
    { "fit.m.E.conv4.weight", GM_STATE, 4, { 64, 128, 1, 1 }, { 2, 3, 1, 0 }, offsetof(vqvae_t, fit_m_E_conv4_weight) },
    { "fit.v.E.conv4.weight", GM_STATE, 4, { 64, 128, 1, 1 }, { 2, 3, 1, 0 }, offsetof(vqvae_t, fit_v_E_conv4_weight) },
    { "fit.m.E.conv4.bias", GM_STATE, 1, { 64 }, { 0 }, offsetof(vqvae_t, fit_m_E_conv4_bias) },
    { "fit.v.E.conv4.bias", GM_STATE, 1, { 64 }, { 0 }, offsetof(vqvae_t, fit_v_E_conv4_bias) },
    { "fit.m.D.conv.weight", GM_STATE, 4, { 128, 64, 3, 3 }, { 2, 3, 1, 0 }, offsetof(vqvae_t, fit_m_D_conv_weight) },
    { "fit.v.D.conv.weight", GM_STATE, 4, { 128, 64, 3, 3 }, { 2, 3, 1, 0 }, offsetof(vqvae_t, fit_v_D_conv_weight) },
    { "fit.m.D.conv.bias", GM_STATE, 1, { 128 }, { 0 }, offsetof(vqvae_t, fit_m_D_conv_bias) },
    { "fit.v.D.conv.bias", GM_STATE, 1, { 128 }, { 0 }, offsetof(vqvae_t, fit_v_D_conv_bias) },
    { "fit.m.D.residual.conv.weight", GM_STATE, 4, { 32, 128, 3, 3 }, { 2, 3, 1, 0 }, offsetof(vqvae_t, fit_m_D_residual_conv_weight) },
    { "fit.v.D.residual.conv.weight", GM_STATE, 4, { 32, 128, 3, 3 }, { 2, 3, 1, 0 }, offsetof(vqvae_t, fit_v_D_residual_conv_weight) },
    { "fit.m.D.residual.conv.bias", GM_STATE, 1, { 32 }, { 0 }, offsetof(vqvae_t, fit_m_D_residual_conv_bias) },
    { "fit.v.D.residual.conv.bias", GM_STATE, 1, { 32 }, { 0 }, offsetof(vqvae_t, fit_v_D_residual_conv_bias) },
    { "fit.m.D.residual.conv2.weight", GM_STATE, 4, { 128, 32, 1, 1 }, { 2, 3, 1, 0 }, offsetof(vqvae_t, fit_m_D_residual_conv2_weight) },
    { "fit.v.D.residual.conv2.weight", GM_STATE, 4, { 128, 32, 1, 1 }, { 2, 3, 1, 0 }, offsetof(vqvae_t, fit_v_D_residual_conv2_weight) },
    { "fit.m.D.residual.conv2.bias", GM_STATE, 1, { 128 }, { 0 }, offsetof(vqvae_t, fit_m_D_residual_conv2_bias) },
    { "fit.v.D.residual.conv2.bias", GM_STATE, 1, { 128 }, { 0 }, offsetof(vqvae_t, fit_v_D_residual_conv2_bias) },
    { "fit.m.D.residual.conv3.weight", GM_STATE, 4, { 32, 128, 3, 3 }, { 2, 3, 1, 0 }, offsetof(vqvae_t, fit_m_D_residual_conv3_weight) },
    { "fit.v.D.residual.conv3.weight", GM_STATE, 4, { 32, 128, 3, 3 }, { 2, 3, 1, 0 }, offsetof(vqvae_t, fit_v_D_residual_conv3_weight) },
    { "fit.m.D.residual.conv3.bias", GM_STATE, 1, { 32 }, { 0 }, offsetof(vqvae_t, fit_m_D_residual_conv3_bias) },
    { "fit.v.D.residual.conv3.bias", GM_STATE, 1, { 32 }, { 0 }, offsetof(vqvae_t, fit_v_D_residual_conv3_bias) },
    { "fit.m.D.residual.conv4.weight", GM_STATE, 4, { 128, 32, 1, 1 }, { 2, 3, 1, 0 }, offsetof(vqvae_t, fit_m_D_residual_conv4_weight) },
    { "fit.v.D.residual.conv4.weight", GM_STATE, 4, { 128, 32, 1, 1 }, { 2, 3, 1, 0 }, offsetof(vqvae_t, fit_v_D_residual_conv4_weight) },
    { "fit.m.D.residual.conv4.bias", GM_STATE, 1, { 128 }, { 0 }, offsetof(vqvae_t, fit_m_D_residual_conv4_bias) },
    { "fit.v.D.residual.conv4.bias", GM_STATE, 1, { 128 }, { 0 }, offsetof(vqvae_t, fit_v_D_residual_conv4_bias) },
    { "fit.m.D.conv_transposed.weight", GM_STATE, 4, { 128, 64, 4, 4 }, { 2, 3, 1, 0 }, offsetof(vqvae_t, fit_m_D_conv_transposed_weight) },
    { "fit.v.D.conv_transposed.weight", GM_STATE, 4, { 128, 64, 4, 4 }, { 2, 3, 1, 0 }, offsetof(vqvae_t, fit_v_D_conv_transposed_weight) },
    { "fit.m.D.conv_transposed.bias", GM_STATE, 1, { 64 }, { 0 }, offsetof(vqvae_t, fit_m_D_conv_transposed_bias) },
    { "fit.v.D.conv_transposed.bias", GM_STATE, 1, { 64 }, { 0 }, offsetof(vqvae_t, fit_v_D_conv_transposed_bias) },
    { "fit.m.D.conv_transposed2.weight", GM_STATE, 4, { 64, 3, 4, 4 }, { 2, 3, 1, 0 }, offsetof(vqvae_t, fit_m_D_conv_transposed2_weight) },
    { "fit.v.D.conv_transposed2.weight", GM_STATE, 4, { 64, 3, 4, 4 }, { 2, 3, 1, 0 }, offsetof(vqvae_t, fit_v_D_conv_transposed2_weight) },
    { "fit.m.D.conv_transposed2.bias", GM_STATE, 1, { 3 }, { 0 }, offsetof(vqvae_t, fit_m_D_conv_transposed2_bias) },
    { "fit.v.D.conv_transposed2.bias", GM_STATE, 1, { 3 }, { 0 }, offsetof(vqvae_t, fit_v_D_conv_transposed2_bias) },
};

GM_API gm_reader gm_read_images;

static const gm_field fields[] = {
    { .name = "x", .type = GM_F32, .rank = 3, .dim = { 32, 32, 3 }, .classes = 0, .line = 17,
      .read = gm_read_images, .train = (const char *const[]){ "train", NULL },
      .test = (const char *const[]){ "test", NULL },
      .scale = 0.003921569f, .shift = -0.5f },
};

static int call_vqvae_fit(void *m, const void *const *input, int n, float *report)
{
    return vqvae_fit(m, input[0], n, (vqvae_fit_report *)report);
}

static int call_vqvae_test_fit(void *m, const void *const *input, int n, float *report)
{
    return vqvae_test_fit(m, input[0], n, (vqvae_fit_report *)report);
}

static const gm_kernel kernels_of_fit[] = {
    { "fit_V_ema_weight", 42, 3.0, 12.0, 2, (const gm_written[]){
        { "V.ema_weight", offsetof(vqvae_t, V_ema_weight), 0, 1, 1, 0 },
        { "div", offsetof(vqvae_t, arena[2656768]), 0, 1, 1, 0 }} },
    { "fit_sum", 42, 65536.0, 1.3312e+05, 1, (const gm_written[]){
        { "sum", offsetof(vqvae_t, arena[2656256]), 0, 1, 512, 0 }} },
    { "fit_E_residual_conv2_weight_panels", 22, 0.0, 32768.0, 1, (const gm_written[]){
        { "E.residual.conv2.weight_panels", offsetof(vqvae_t, arena[147456]), 0, 1, 4096, 0 }} },
    { "fit_E_residual_conv4_weight_panels", 22, 0.0, 32768.0, 1, (const gm_written[]){
        { "E.residual.conv4.weight_panels", offsetof(vqvae_t, arena[151552]), 0, 1, 4096, 0 }} },
    { "fit_D_residual_conv2_weight_panels", 22, 0.0, 32768.0, 1, (const gm_written[]){
        { "D.residual.conv2.weight_panels", offsetof(vqvae_t, arena[3670016]), 0, 1, 4096, 0 }} },
    { "fit_D_residual_conv4_weight_panels", 22, 0.0, 32768.0, 1, (const gm_written[]){
        { "D.residual.conv4.weight_panels", offsetof(vqvae_t, arena[3674112]), 0, 1, 4096, 0 }} },
    { "fit_D_residual_conv4_weight_panels2", 22, 0.0, 32768.0, 1, (const gm_written[]){
        { "D.residual.conv4.weight_panels", offsetof(vqvae_t, arena[4276224]), 0, 1, 4096, 0 }} },
    { "fit_D_residual_conv2_weight_panels2", 22, 0.0, 32768.0, 1, (const gm_written[]){
        { "D.residual.conv2.weight_panels", offsetof(vqvae_t, arena[4280320]), 0, 1, 4096, 0 }} },
    { "fit_E_residual_conv4_weight_panels2", 22, 0.0, 32768.0, 1, (const gm_written[]){
        { "E.residual.conv4.weight_panels", offsetof(vqvae_t, arena[4284416]), 0, 1, 4096, 0 }} },
    { "fit_E_residual_conv2_weight_panels2", 22, 0.0, 32768.0, 1, (const gm_written[]){
        { "E.residual.conv2.weight_panels", offsetof(vqvae_t, arena[4288512]), 0, 1, 4096, 0 }} },
    { "fit_D_conv_transposed2_weight_panels", 38, 0.0, 45056.0, 1, (const gm_written[]){
        { "D.conv_transposed2.weight_panels", offsetof(vqvae_t, arena[4259840]), 0, 1, 8192, 0 }} },
    { "fit_E_conv4_weight_panels", 30, 0.0, 65536.0, 1, (const gm_written[]){
        { "E.conv4.weight_panels", offsetof(vqvae_t, arena[4268032]), 0, 1, 8192, 0 }} },
    { "fit_V_embeddings_panels", 42, 0.0, 262144.0, 1, (const gm_written[]){
        { "V.embeddings_panels", offsetof(vqvae_t, arena[2621440]), 0, 1, 32768, 0 }} },
    { "fit_relu", 27, 48283648.0, 2502912.0, 1, (const gm_written[]){
        { "relu", offsetof(vqvae_t, arena[1048576]), 0, 1, 524288, 0 }} },
    { "fit_E_conv2_weight_panels", 28, 0.0, 1048576.0, 1, (const gm_written[]){
        { "E.conv2.weight_panels", offsetof(vqvae_t, arena[0]), 0, 1, 131072, 0 }} },
    { "fit_relu2", 28, 472383488.0, 3670528.0, 1, (const gm_written[]){
        { "relu", offsetof(vqvae_t, arena[1572864]), 0, 1, 262144, 0 }} },
    { "fit_E_conv3_weight_panels", 29, 0.0, 1179648.0, 1, (const gm_written[]){
        { "E.conv3.weight_panels", offsetof(vqvae_t, arena[0]), 0, 1, 147456, 0 }} },
    { "fit_add", 29, 508035072.0, 3736064.0, 2, (const gm_written[]){
        { "add", offsetof(vqvae_t, arena[1835008]), 0, 1, 262144, 0 },
        { "relu", offsetof(vqvae_t, arena[2097152]), 0, 1, 262144, 0 }} },
    { "fit_relu3", 22, 127008768.0, 1458304.0, 1, (const gm_written[]){
        { "relu", offsetof(vqvae_t, arena[3997696]), 0, 1, 65536, 0 }} },
    { "fit_x", 22, 17563648.0, 3424768.0, 2, (const gm_written[]){
        { "add", offsetof(vqvae_t, arena[1835008]), 0, 1, 262144, 0 },
        { "relu", offsetof(vqvae_t, arena[2359296]), 0, 1, 262144, 0 }} },
    { "fit_relu4", 22, 127008768.0, 1458304.0, 1, (const gm_written[]){
        { "relu", offsetof(vqvae_t, arena[4063232]), 0, 1, 65536, 0 }} },
    { "fit_h", 22, 17563648.0, 2376192.0, 1, (const gm_written[]){
        { "add", offsetof(vqvae_t, arena[1835008]), 0, 1, 262144, 0 }} },
    { "fit_add2", 30, 33685504.0, 1605888.0, 1, (const gm_written[]){
        { "add", offsetof(vqvae_t, arena[3407872]), 0, 1, 131072, 0 }} },
    { "fit_sub", 42, 1.3841408e+08, 4859904.0, 2, (const gm_written[]){
        { "sub", offsetof(vqvae_t, arena[0]), 0, 1, 1048576, 0 },
        { "neg", offsetof(vqvae_t, arena[2654208]), 0, 1, 2048, 0 }} },
    { "fit_code", 42, 4196352.0, 4210688.0, 1, (const gm_written[]){
        { "code", offsetof(vqvae_t, arena[2621440]), 0, 1, 2048, 0 }} },
    { "fit_scatter", 42, 0.0, 1.024e+04, 1, (const gm_written[]){
        { "scatter", offsetof(vqvae_t, arena[32768]), 0, 1, 512, 0 }} },
    { "fit_V_ema_cluster_size", 45, 3075.0, 6.16e+03, 4, (const gm_written[]){
        { "V.ema_cluster_size", offsetof(vqvae_t, V_ema_cluster_size), 0, 1, 512, 0 },
        { "sum", offsetof(vqvae_t, arena[0]), 0, 1, 1, 0 },
        { "div", offsetof(vqvae_t, arena[16]), 0, 1, 1, 0 },
        { "div", offsetof(vqvae_t, arena[32]), 0, 1, 1, 0 }} },
    { "fit_perplexity", 45, 4.61e+03, 6164.0, 2, (const gm_written[]){
        { "scatter", offsetof(vqvae_t, arena[32768]), 0, 1, 512, 0 },
        { "perplexity", offsetof(vqvae_t, arena[4294816]), 0, 1, 1, 0 }} },
    { "fit_scatter2", 42, 0.0, 663552.0, 1, (const gm_written[]){
        { "scatter", offsetof(vqvae_t, arena[0]), 0, 1, 32768, 0 }} },
    { "fit_q", 42, 786432.0, 1712256.0, 3, (const gm_written[]){
        { "add", offsetof(vqvae_t, arena[3407872]), 0, 1, 131072, 0 },
        { "mul", offsetof(vqvae_t, arena[3538944]), 0, 1, 131072, 0 },
        { "sum", offsetof(vqvae_t, arena[4294752]), 0, 1, 32, 0 }} },
    { "fit_V_ema_dw", 42, 1.6384e+05, 5.2634e+05, 2, (const gm_written[]){
        { "V.ema_dw", offsetof(vqvae_t, V_ema_dw), 0, 1, 32768, 0 },
        { "V.embeddings", offsetof(vqvae_t, V_embeddings), 0, 1, 32768, 0 }} },
    { "fit_D_conv_weight_panels", 36, 0.0, 589824.0, 1, (const gm_written[]){
        { "D.conv.weight_panels", offsetof(vqvae_t, arena[0]), 0, 1, 73728, 0 }} },
    { "fit_add3", 36, 2.5427968e+08, 2916864.0, 2, (const gm_written[]){
        { "add", offsetof(vqvae_t, arena[2621440]), 0, 1, 262144, 0 },
        { "relu", offsetof(vqvae_t, arena[2883584]), 0, 1, 262144, 0 }} },
    { "fit_relu5", 22, 127008768.0, 1458304.0, 1, (const gm_written[]){
        { "relu", offsetof(vqvae_t, arena[4128768]), 0, 1, 65536, 0 }} },
    { "fit_x2", 22, 17563648.0, 3424768.0, 2, (const gm_written[]){
        { "add", offsetof(vqvae_t, arena[2621440]), 0, 1, 262144, 0 },
        { "relu", offsetof(vqvae_t, arena[3145728]), 0, 1, 262144, 0 }} },
    { "fit_relu6", 22, 127008768.0, 1458304.0, 1, (const gm_written[]){
        { "relu", offsetof(vqvae_t, arena[4194304]), 0, 1, 65536, 0 }} },
    { "fit_x3", 22, 17563648.0, 2376192.0, 1, (const gm_written[]){
        { "add", offsetof(vqvae_t, arena[2621440]), 0, 1, 262144, 0 }} },
    { "fit_D_conv_transposed_weight_panels", 37, 0.0, 1048576.0, 1, (const gm_written[]){
        { "D.conv_transposed.weight_panels", offsetof(vqvae_t, arena[3670016]), 0, 1, 131072, 0 }} },
    { "fit_h2", 37, 472907776.0, 3670272.0, 1, (const gm_written[]){
        { "h", offsetof(vqvae_t, arena[0]), 0, 1, 524288, 0 }} },
    { "fit_mul", 38, 47628288.0, 3309964.0, 3, (const gm_written[]){
        { "mul", offsetof(vqvae_t, arena[3801088]), 0, 1, 98304, 0 },
        { "mul", offsetof(vqvae_t, arena[3899392]), 0, 1, 98304, 0 },
        { "sum", offsetof(vqvae_t, arena[4294656]), 0, 1, 96, 0 }} },
    { "fit_sum2", 43, 98304.0, 393344.0, 1, (const gm_written[]){
        { "sum", offsetof(vqvae_t, arena[4294784]), 0, 1, 32, 0 }} },
    { "fit_mul2", 38, 48283648.0, 4.608e+06, 2, (const gm_written[]){
        { "mul", offsetof(vqvae_t, arena[524288]), 0, 1, 524288, 0 },
        { "sum", offsetof(vqvae_t, arena[4292608]), 0, 1, 2048, 0 }} },
    { "fit_D_conv_transposed2_weight", 38, 47275008.0, 2564096.0, 3, (const gm_written[]){
        { "fit.m.D.conv_transposed2.weight", offsetof(vqvae_t, fit_m_D_conv_transposed2_weight), 0, 1, 3072, 0 },
        { "fit.v.D.conv_transposed2.weight", offsetof(vqvae_t, fit_v_D_conv_transposed2_weight), 0, 1, 3072, 0 },
        { "D.conv_transposed2.weight", offsetof(vqvae_t, D_conv_transposed2_weight), 0, 1, 3072, 0 }} },
    { "fit_D_conv_transposed_bias", 41, 2.88e+03, 9728.0, 3, (const gm_written[]){
        { "fit.m.D.conv_transposed.bias", offsetof(vqvae_t, fit_m_D_conv_transposed_bias), 0, 1, 64, 0 },
        { "fit.v.D.conv_transposed.bias", offsetof(vqvae_t, fit_v_D_conv_transposed_bias), 0, 1, 64, 0 },
        { "D.conv_transposed.bias", offsetof(vqvae_t, D_conv_transposed_bias), 0, 1, 64, 0 }} },
    { "fit_D_conv_transposed2_bias", 41, 135.0, 456.0, 3, (const gm_written[]){
        { "fit.m.D.conv_transposed2.bias", offsetof(vqvae_t, fit_m_D_conv_transposed2_bias), 0, 1, 3, 0 },
        { "fit.v.D.conv_transposed2.bias", offsetof(vqvae_t, fit_v_D_conv_transposed2_bias), 0, 1, 3, 0 },
        { "D.conv_transposed2.bias", offsetof(vqvae_t, D_conv_transposed2_bias), 0, 1, 3, 0 }} },
    { "fit_error", 44, 67.0, 264.0, 2, (const gm_written[]){
        { "error", offsetof(vqvae_t, arena[201728]), 0, 1, 1, 0 },
        { "loss", offsetof(vqvae_t, arena[201744]), 0, 1, 1, 0 }} },
    { "fit_D_conv_transposed_weight_panels2", 37, 0.0, 1048576.0, 1, (const gm_written[]){
        { "D.conv_transposed.weight_panels", offsetof(vqvae_t, arena[0]), 0, 1, 131072, 0 }} },
    { "fit_D_conv_transposed_weight", 37, 473563136.0, 6291456.0, 3, (const gm_written[]){
        { "fit.m.D.conv_transposed.weight", offsetof(vqvae_t, fit_m_D_conv_transposed_weight), 0, 1, 131072, 0 },
        { "fit.v.D.conv_transposed.weight", offsetof(vqvae_t, fit_v_D_conv_transposed_weight), 0, 1, 131072, 0 },
        { "D.conv_transposed.weight", offsetof(vqvae_t, D_conv_transposed_weight), 0, 1, 131072, 0 }} },
    { "fit_d_x", 37, 472383488.0, 4734976.0, 2, (const gm_written[]){
        { "add", offsetof(vqvae_t, arena[2621440]), 0, 1, 262144, 0 },
        { "sum", offsetof(vqvae_t, arena[196608]), 0, 1, 4096, 0 }} },
    { "fit_mul3", 22, 16908288.0, 1593344.0, 2, (const gm_written[]){
        { "mul", offsetof(vqvae_t, arena[131072]), 0, 1, 65536, 0 },
        { "sum", offsetof(vqvae_t, arena[200704]), 0, 1, 1024, 0 }} },
    { "fit_D_residual_conv4_weight", 22, 16830464.0, 1409024.0, 3, (const gm_written[]){
        { "fit.m.D.residual.conv4.weight", offsetof(vqvae_t, fit_m_D_residual_conv4_weight), 0, 1, 4096, 0 },
        { "fit.v.D.residual.conv4.weight", offsetof(vqvae_t, fit_v_D_residual_conv4_weight), 0, 1, 4096, 0 },
        { "D.residual.conv4.weight", offsetof(vqvae_t, D_residual_conv4_weight), 0, 1, 4096, 0 }} },
    { "fit_D_residual_conv4_bias", 41, 5.76e+03, 19456.0, 3, (const gm_written[]){
        { "fit.m.D.residual.conv4.bias", offsetof(vqvae_t, fit_m_D_residual_conv4_bias), 0, 1, 128, 0 },
        { "fit.v.D.residual.conv4.bias", offsetof(vqvae_t, fit_v_D_residual_conv4_bias), 0, 1, 128, 0 },
        { "D.residual.conv4.bias", offsetof(vqvae_t, D_residual_conv4_bias), 0, 1, 128, 0 }} },
    { "fit_D_residual_conv3_bias", 41, 1.44e+03, 4864.0, 3, (const gm_written[]){
        { "fit.m.D.residual.conv3.bias", offsetof(vqvae_t, fit_m_D_residual_conv3_bias), 0, 1, 32, 0 },
        { "fit.v.D.residual.conv3.bias", offsetof(vqvae_t, fit_v_D_residual_conv3_bias), 0, 1, 32, 0 },
        { "D.residual.conv3.bias", offsetof(vqvae_t, D_residual_conv3_bias), 0, 1, 32, 0 }} },
    { "fit_D_residual_conv3_weight_panels", 22, 0.0, 294912.0, 1, (const gm_written[]){
        { "D.residual.conv3.weight_panels", offsetof(vqvae_t, arena[65536]), 0, 1, 36864, 0 }} },
    { "fit_d_x2", 22, 127664128.0, 3571712.0, 2, (const gm_written[]){
        { "add", offsetof(vqvae_t, arena[2621440]), 0, 1, 262144, 0 },
        { "sum", offsetof(vqvae_t, arena[102400]), 0, 1, 4096, 0 }} },
    { "fit_mul4", 22, 16908288.0, 1593344.0, 2, (const gm_written[]){
        { "mul", offsetof(vqvae_t, arena[0]), 0, 1, 65536, 0 },
        { "sum", offsetof(vqvae_t, arena[106496]), 0, 1, 1024, 0 }} },
    { "fit_D_residual_conv3_weight", 22, 127356928.0, 2195456.0, 3, (const gm_written[]){
        { "fit.m.D.residual.conv3.weight", offsetof(vqvae_t, fit_m_D_residual_conv3_weight), 0, 1, 36864, 0 },
        { "fit.v.D.residual.conv3.weight", offsetof(vqvae_t, fit_v_D_residual_conv3_weight), 0, 1, 36864, 0 },
        { "D.residual.conv3.weight", offsetof(vqvae_t, D_residual_conv3_weight), 0, 1, 36864, 0 }} },
    { "fit_D_residual_conv2_weight", 22, 16830464.0, 1409024.0, 3, (const gm_written[]){
        { "fit.m.D.residual.conv2.weight", offsetof(vqvae_t, fit_m_D_residual_conv2_weight), 0, 1, 4096, 0 },
        { "fit.v.D.residual.conv2.weight", offsetof(vqvae_t, fit_v_D_residual_conv2_weight), 0, 1, 4096, 0 },
        { "D.residual.conv2.weight", offsetof(vqvae_t, D_residual_conv2_weight), 0, 1, 4096, 0 }} },
    { "fit_D_residual_conv2_bias", 41, 5.76e+03, 19456.0, 3, (const gm_written[]){
        { "fit.m.D.residual.conv2.bias", offsetof(vqvae_t, fit_m_D_residual_conv2_bias), 0, 1, 128, 0 },
        { "fit.v.D.residual.conv2.bias", offsetof(vqvae_t, fit_v_D_residual_conv2_bias), 0, 1, 128, 0 },
        { "D.residual.conv2.bias", offsetof(vqvae_t, D_residual_conv2_bias), 0, 1, 128, 0 }} },
    { "fit_D_residual_conv_bias", 41, 1.44e+03, 4864.0, 3, (const gm_written[]){
        { "fit.m.D.residual.conv.bias", offsetof(vqvae_t, fit_m_D_residual_conv_bias), 0, 1, 32, 0 },
        { "fit.v.D.residual.conv.bias", offsetof(vqvae_t, fit_v_D_residual_conv_bias), 0, 1, 32, 0 },
        { "D.residual.conv.bias", offsetof(vqvae_t, D_residual_conv_bias), 0, 1, 32, 0 }} },
    { "fit_D_residual_conv_weight_panels", 22, 0.0, 294912.0, 1, (const gm_written[]){
        { "D.residual.conv.weight_panels", offsetof(vqvae_t, arena[65536]), 0, 1, 36864, 0 }} },
    { "fit_add4", 22, 127664128.0, 3571712.0, 2, (const gm_written[]){
        { "add", offsetof(vqvae_t, arena[2621440]), 0, 1, 262144, 0 },
        { "sum", offsetof(vqvae_t, arena[102400]), 0, 1, 4096, 0 }} },
    { "fit_D_residual_conv_weight", 22, 127356928.0, 2195456.0, 3, (const gm_written[]){
        { "fit.m.D.residual.conv.weight", offsetof(vqvae_t, fit_m_D_residual_conv_weight), 0, 1, 36864, 0 },
        { "fit.v.D.residual.conv.weight", offsetof(vqvae_t, fit_v_D_residual_conv_weight), 0, 1, 36864, 0 },
        { "D.residual.conv.weight", offsetof(vqvae_t, D_residual_conv_weight), 0, 1, 36864, 0 }} },
    { "fit_D_conv_bias", 41, 5.76e+03, 19456.0, 3, (const gm_written[]){
        { "fit.m.D.conv.bias", offsetof(vqvae_t, fit_m_D_conv_bias), 0, 1, 128, 0 },
        { "fit.v.D.conv.bias", offsetof(vqvae_t, fit_v_D_conv_bias), 0, 1, 128, 0 },
        { "D.conv.bias", offsetof(vqvae_t, D_conv_bias), 0, 1, 128, 0 }} },
    { "fit_D_conv_weight_panels2", 36, 0.0, 589824.0, 1, (const gm_written[]){
        { "D.conv.weight_panels", offsetof(vqvae_t, arena[0]), 0, 1, 73728, 0 }} },
    { "fit_D_conv_weight", 36, 254713856.0, 3342336.0, 3, (const gm_written[]){
        { "fit.m.D.conv.weight", offsetof(vqvae_t, fit_m_D_conv_weight), 0, 1, 73728, 0 },
        { "fit.v.D.conv.weight", offsetof(vqvae_t, fit_v_D_conv_weight), 0, 1, 73728, 0 },
        { "D.conv.weight", offsetof(vqvae_t, D_conv_weight), 0, 1, 73728, 0 }} },
    { "fit_mul5", 36, 253886464.0, 2400256.0, 2, (const gm_written[]){
        { "mul", offsetof(vqvae_t, arena[3538944]), 0, 1, 131072, 0 },
        { "sum", offsetof(vqvae_t, arena[143360]), 0, 1, 2048, 0 }} },
    { "fit_d_x3", 30, 3.407872e+07, 2670592.0, 2, (const gm_written[]){
        { "add", offsetof(vqvae_t, arena[2621440]), 0, 1, 262144, 0 },
        { "sum", offsetof(vqvae_t, arena[139264]), 0, 1, 4096, 0 }} },
    { "fit_mul6", 22, 16908288.0, 1593344.0, 2, (const gm_written[]){
        { "mul", offsetof(vqvae_t, arena[73728]), 0, 1, 65536, 0 },
        { "sum", offsetof(vqvae_t, arena[145408]), 0, 1, 1024, 0 }} },
    { "fit_E_conv4_weight", 30, 33660928.0, 1769472.0, 3, (const gm_written[]){
        { "fit.m.E.conv4.weight", offsetof(vqvae_t, fit_m_E_conv4_weight), 0, 1, 8192, 0 },
        { "fit.v.E.conv4.weight", offsetof(vqvae_t, fit_v_E_conv4_weight), 0, 1, 8192, 0 },
        { "E.conv4.weight", offsetof(vqvae_t, E_conv4_weight), 0, 1, 8192, 0 }} },
    { "fit_E_residual_conv4_weight", 22, 16830464.0, 1409024.0, 3, (const gm_written[]){
        { "fit.m.E.residual.conv4.weight", offsetof(vqvae_t, fit_m_E_residual_conv4_weight), 0, 1, 4096, 0 },
        { "fit.v.E.residual.conv4.weight", offsetof(vqvae_t, fit_v_E_residual_conv4_weight), 0, 1, 4096, 0 },
        { "E.residual.conv4.weight", offsetof(vqvae_t, E_residual_conv4_weight), 0, 1, 4096, 0 }} },
    { "fit_E_residual_conv4_bias", 41, 5.76e+03, 19456.0, 3, (const gm_written[]){
        { "fit.m.E.residual.conv4.bias", offsetof(vqvae_t, fit_m_E_residual_conv4_bias), 0, 1, 128, 0 },
        { "fit.v.E.residual.conv4.bias", offsetof(vqvae_t, fit_v_E_residual_conv4_bias), 0, 1, 128, 0 },
        { "E.residual.conv4.bias", offsetof(vqvae_t, E_residual_conv4_bias), 0, 1, 128, 0 }} },
    { "fit_E_conv4_bias", 41, 2.88e+03, 9728.0, 3, (const gm_written[]){
        { "fit.m.E.conv4.bias", offsetof(vqvae_t, fit_m_E_conv4_bias), 0, 1, 64, 0 },
        { "fit.v.E.conv4.bias", offsetof(vqvae_t, fit_v_E_conv4_bias), 0, 1, 64, 0 },
        { "E.conv4.bias", offsetof(vqvae_t, E_conv4_bias), 0, 1, 64, 0 }} },
    { "fit_E_residual_conv3_bias", 41, 1.44e+03, 4864.0, 3, (const gm_written[]){
        { "fit.m.E.residual.conv3.bias", offsetof(vqvae_t, fit_m_E_residual_conv3_bias), 0, 1, 32, 0 },
        { "fit.v.E.residual.conv3.bias", offsetof(vqvae_t, fit_v_E_residual_conv3_bias), 0, 1, 32, 0 },
        { "E.residual.conv3.bias", offsetof(vqvae_t, E_residual_conv3_bias), 0, 1, 32, 0 }} },
    { "fit_E_residual_conv3_weight_panels", 22, 0.0, 294912.0, 1, (const gm_written[]){
        { "E.residual.conv3.weight_panels", offsetof(vqvae_t, arena[139264]), 0, 1, 36864, 0 }} },
    { "fit_d_x4", 22, 127664128.0, 3571712.0, 2, (const gm_written[]){
        { "add", offsetof(vqvae_t, arena[2621440]), 0, 1, 262144, 0 },
        { "sum", offsetof(vqvae_t, arena[65536]), 0, 1, 4096, 0 }} },
    { "fit_mul7", 22, 16908288.0, 1593344.0, 2, (const gm_written[]){
        { "mul", offsetof(vqvae_t, arena[0]), 0, 1, 65536, 0 },
        { "sum", offsetof(vqvae_t, arena[69632]), 0, 1, 1024, 0 }} },
    { "fit_E_residual_conv3_weight", 22, 127356928.0, 2195456.0, 3, (const gm_written[]){
        { "fit.m.E.residual.conv3.weight", offsetof(vqvae_t, fit_m_E_residual_conv3_weight), 0, 1, 36864, 0 },
        { "fit.v.E.residual.conv3.weight", offsetof(vqvae_t, fit_v_E_residual_conv3_weight), 0, 1, 36864, 0 },
        { "E.residual.conv3.weight", offsetof(vqvae_t, E_residual_conv3_weight), 0, 1, 36864, 0 }} },
    { "fit_E_residual_conv2_weight", 22, 16830464.0, 1409024.0, 3, (const gm_written[]){
        { "fit.m.E.residual.conv2.weight", offsetof(vqvae_t, fit_m_E_residual_conv2_weight), 0, 1, 4096, 0 },
        { "fit.v.E.residual.conv2.weight", offsetof(vqvae_t, fit_v_E_residual_conv2_weight), 0, 1, 4096, 0 },
        { "E.residual.conv2.weight", offsetof(vqvae_t, E_residual_conv2_weight), 0, 1, 4096, 0 }} },
    { "fit_E_residual_conv2_bias", 41, 5.76e+03, 19456.0, 3, (const gm_written[]){
        { "fit.m.E.residual.conv2.bias", offsetof(vqvae_t, fit_m_E_residual_conv2_bias), 0, 1, 128, 0 },
        { "fit.v.E.residual.conv2.bias", offsetof(vqvae_t, fit_v_E_residual_conv2_bias), 0, 1, 128, 0 },
        { "E.residual.conv2.bias", offsetof(vqvae_t, E_residual_conv2_bias), 0, 1, 128, 0 }} },
    { "fit_E_residual_conv_bias", 41, 1.44e+03, 4864.0, 3, (const gm_written[]){
        { "fit.m.E.residual.conv.bias", offsetof(vqvae_t, fit_m_E_residual_conv_bias), 0, 1, 32, 0 },
        { "fit.v.E.residual.conv.bias", offsetof(vqvae_t, fit_v_E_residual_conv_bias), 0, 1, 32, 0 },
        { "E.residual.conv.bias", offsetof(vqvae_t, E_residual_conv_bias), 0, 1, 32, 0 }} },
    { "fit_E_residual_conv_weight_panels", 22, 0.0, 294912.0, 1, (const gm_written[]){
        { "E.residual.conv.weight_panels", offsetof(vqvae_t, arena[65536]), 0, 1, 36864, 0 }} },
    { "fit_add5", 22, 127664128.0, 3571712.0, 2, (const gm_written[]){
        { "add", offsetof(vqvae_t, arena[2621440]), 0, 1, 262144, 0 },
        { "sum", offsetof(vqvae_t, arena[102400]), 0, 1, 4096, 0 }} },
    { "fit_E_residual_conv_weight", 22, 127356928.0, 2195456.0, 3, (const gm_written[]){
        { "fit.m.E.residual.conv.weight", offsetof(vqvae_t, fit_m_E_residual_conv_weight), 0, 1, 36864, 0 },
        { "fit.v.E.residual.conv.weight", offsetof(vqvae_t, fit_v_E_residual_conv_weight), 0, 1, 36864, 0 },
        { "E.residual.conv.weight", offsetof(vqvae_t, E_residual_conv_weight), 0, 1, 36864, 0 }} },
    { "fit_E_conv3_bias", 41, 5.76e+03, 19456.0, 3, (const gm_written[]){
        { "fit.m.E.conv3.bias", offsetof(vqvae_t, fit_m_E_conv3_bias), 0, 1, 128, 0 },
        { "fit.v.E.conv3.bias", offsetof(vqvae_t, fit_v_E_conv3_bias), 0, 1, 128, 0 },
        { "E.conv3.bias", offsetof(vqvae_t, E_conv3_bias), 0, 1, 128, 0 }} },
    { "fit_E_conv3_weight_panels2", 29, 0.0, 1179648.0, 1, (const gm_written[]){
        { "E.conv3.weight_panels", offsetof(vqvae_t, arena[0]), 0, 1, 147456, 0 }} },
    { "fit_E_conv3_weight", 29, 509427712.0, 5636096.0, 3, (const gm_written[]){
        { "fit.m.E.conv3.weight", offsetof(vqvae_t, fit_m_E_conv3_weight), 0, 1, 147456, 0 },
        { "fit.v.E.conv3.weight", offsetof(vqvae_t, fit_v_E_conv3_weight), 0, 1, 147456, 0 },
        { "E.conv3.weight", offsetof(vqvae_t, E_conv3_weight), 0, 1, 147456, 0 }} },
    { "fit_relu7", 29, 508035072.0, 3751936.0, 2, (const gm_written[]){
        { "relu", offsetof(vqvae_t, arena[1572864]), 0, 1, 262144, 0 },
        { "sum", offsetof(vqvae_t, arena[147456]), 0, 1, 4096, 0 }} },
    { "fit_E_conv2_bias", 41, 5.76e+03, 19456.0, 3, (const gm_written[]){
        { "fit.m.E.conv2.bias", offsetof(vqvae_t, fit_m_E_conv2_bias), 0, 1, 128, 0 },
        { "fit.v.E.conv2.bias", offsetof(vqvae_t, fit_v_E_conv2_bias), 0, 1, 128, 0 },
        { "E.conv2.bias", offsetof(vqvae_t, E_conv2_bias), 0, 1, 128, 0 }} },
    { "fit_E_conv2_weight_panels2", 28, 0.0, 1048576.0, 1, (const gm_written[]){
        { "E.conv2.weight_panels", offsetof(vqvae_t, arena[0]), 0, 1, 131072, 0 }} },
    { "fit_E_conv2_weight", 28, 473563136.0, 6291456.0, 3, (const gm_written[]){
        { "fit.m.E.conv2.weight", offsetof(vqvae_t, fit_m_E_conv2_weight), 0, 1, 131072, 0 },
        { "fit.v.E.conv2.weight", offsetof(vqvae_t, fit_v_E_conv2_weight), 0, 1, 131072, 0 },
        { "E.conv2.weight", offsetof(vqvae_t, E_conv2_weight), 0, 1, 131072, 0 }} },
    { "fit_relu8", 28, 472907776.0, 5.77536e+06, 2, (const gm_written[]){
        { "relu", offsetof(vqvae_t, arena[1048576]), 0, 1, 524288, 0 },
        { "sum", offsetof(vqvae_t, arena[131072]), 0, 1, 2048, 0 }} },
    { "fit_E_conv_weight", 27, 47275008.0, 2564096.0, 3, (const gm_written[]){
        { "fit.m.E.conv.weight", offsetof(vqvae_t, fit_m_E_conv_weight), 0, 1, 3072, 0 },
        { "fit.v.E.conv.weight", offsetof(vqvae_t, fit_v_E_conv_weight), 0, 1, 3072, 0 },
        { "E.conv.weight", offsetof(vqvae_t, E_conv_weight), 0, 1, 3072, 0 }} },
    { "fit_E_conv_bias", 41, 2.88e+03, 9728.0, 3, (const gm_written[]){
        { "fit.m.E.conv.bias", offsetof(vqvae_t, fit_m_E_conv_bias), 0, 1, 64, 0 },
        { "fit.v.E.conv.bias", offsetof(vqvae_t, fit_v_E_conv_bias), 0, 1, 64, 0 },
        { "E.conv.bias", offsetof(vqvae_t, E_conv_bias), 0, 1, 64, 0 }} },
};

static const gm_step steps[] = {
    { .name = "fit", .line = 41, .batch = 32, .inputs = 1, .reports = 3,
      .input = { { "x", GM_F32, 3, { 32, 32, 3 }, 0 } },
      .report = { "loss", "error", "perplexity" },
      .train = call_vqvae_fit, .test = call_vqvae_test_fit,
      .kernels = 94, .kernel = kernels_of_fit, .flops = 7343373458.0, .arena = 17179328, .arena_least = 17179328 },
};

static int call_vqvae_reconstruct(void *m, uint64_t seed, int n, const void *const *input, float *const *output)
{
    return vqvae_reconstruct(m, seed, input[0], n, output[0]);
}

static int call_vqvae_encode(void *m, uint64_t seed, int n, const void *const *input, float *const *output)
{
    (void)seed;
    return vqvae_encode(m, input[0], n, output[0]);
}

static int call_vqvae_decode(void *m, uint64_t seed, int n, const void *const *input, float *const *output)
{
    (void)seed;
    return vqvae_decode(m, input[0], n, output[0]);
}

static const gm_sampler samplers[] = {
    { .name = "reconstruct", .line = 48, .counted = true, .rows = 64, .inputs = 1, .outputs = 1,
      .input = { { "x", GM_F32, 3, { 32, 32, 3 }, 0 } }, .output = { { "image", GM_F32, 3, { 32, 32, 3 }, -1 } },
      .run = call_vqvae_reconstruct, .flops = 79940736.0 },
    { .name = "encode", .line = 26, .counted = true, .rows = 64, .inputs = 1, .outputs = 1,
      .input = { { "x", GM_F32, 3, { 32, 32, 3 }, 0 } }, .output = { { "code", GM_F32, 3, { 8, 8, 64 }, -1 } },
      .run = call_vqvae_encode, .flops = 42235392.0 },
    { .name = "decode", .line = 35, .counted = true, .rows = 64, .inputs = 1, .outputs = 1,
      .input = { { "q", GM_F32, 3, { 8, 8, 64 }, -1 } }, .output = { { "image", GM_F32, 3, { 32, 32, 3 }, -1 } },
      .run = call_vqvae_decode, .flops = 33239552.0 },
};

static const gm_run program[] = {
    { GM_RUN_STEP, "fit", 10000, GM_STEPS },
    { GM_RUN_TEST, "fit", 1, GM_STEPS },
    { GM_RUN_SAVE, "vqvae.safetensors", 1, GM_STEPS },
    { GM_RUN_SAMPLE, "reconstruct", 64, GM_STEPS },
};

static void *init_model(void *memory, uint64_t seed) { return vqvae_init(memory, seed); }

static const gm_model vqvae_model = {
    .name = "vqvae", .source = "vqvae.gm",
    .sha256 = "2a0aa13e808497b45f22f932cc71f1c417871d194aaa715a067f63956579ce84",
    .target = "avx2", .numeric = "fma", .version = "0.1.0",
    .bytes = sizeof(vqvae_t), .init = init_model, .parameters = 662723,
    .tensors = 94, .tensor = tensors,
    .fields = 1, .field = fields,
    .steps = 1, .step = steps,
    .samplers = 3, .sampler = samplers,
    .runs = 4, .run = program,
};

int main(int argc, char **argv) { return gm_main(&vqvae_model, argc, argv); }
