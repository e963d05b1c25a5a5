/* pixelcnn.c -- from pixelcnn.gm by gmc 0.1.0. Do not edit: change pixelcnn.gm and compile it
   again.
   Target avx2, numeric profile fma. SHA-256 of pixelcnn.gm:
   3f2d440a50a0ac1b88cf0fa8126e037687f9e322032db4f10b3409d387bc977a.
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
#include "pixelcnn.h"

/* The model: parameters, buffers and optimiser state, and one arena that every entry point uses in
   turn. A matrix that is stored transposed says so. */
struct pixelcnn {
    gm_context head;
    _Alignas(64) float M_first_weight[1568];  /* [32,1,7,7], transposed */
    _Alignas(64) float M_first_bias[32];  /* [32] */
    _Alignas(64) float M_block_conv_weight[512];  /* [16,32,1,1], transposed */
    _Alignas(64) float M_block_conv_bias[16];  /* [16] */
    _Alignas(64) float M_block_conv2_weight[2304];  /* [16,16,3,3], transposed */
    _Alignas(64) float M_block_conv2_bias[16];  /* [16] */
    _Alignas(64) float M_block_conv3_weight[512];  /* [32,16,1,1], transposed */
    _Alignas(64) float M_block_conv3_bias[32];  /* [32] */
    _Alignas(64) float M_block2_conv_weight[512];  /* [16,32,1,1], transposed */
    _Alignas(64) float M_block2_conv_bias[16];  /* [16] */
    _Alignas(64) float M_block2_conv2_weight[2304];  /* [16,16,3,3], transposed */
    _Alignas(64) float M_block2_conv2_bias[16];  /* [16] */
    _Alignas(64) float M_block2_conv3_weight[512];  /* [32,16,1,1], transposed */
    _Alignas(64) float M_block2_conv3_bias[32];  /* [32] */
    _Alignas(64) float M_block3_conv_weight[512];  /* [16,32,1,1], transposed */
    _Alignas(64) float M_block3_conv_bias[16];  /* [16] */
    _Alignas(64) float M_block3_conv2_weight[2304];  /* [16,16,3,3], transposed */
    _Alignas(64) float M_block3_conv2_bias[16];  /* [16] */
    _Alignas(64) float M_block3_conv3_weight[512];  /* [32,16,1,1], transposed */
    _Alignas(64) float M_block3_conv3_bias[32];  /* [32] */
    _Alignas(64) float M_block4_conv_weight[512];  /* [16,32,1,1], transposed */
    _Alignas(64) float M_block4_conv_bias[16];  /* [16] */
    _Alignas(64) float M_block4_conv2_weight[2304];  /* [16,16,3,3], transposed */
    _Alignas(64) float M_block4_conv2_bias[16];  /* [16] */
    _Alignas(64) float M_block4_conv3_weight[512];  /* [32,16,1,1], transposed */
    _Alignas(64) float M_block4_conv3_bias[32];  /* [32] */
    _Alignas(64) float M_block5_conv_weight[512];  /* [16,32,1,1], transposed */
    _Alignas(64) float M_block5_conv_bias[16];  /* [16] */
    _Alignas(64) float M_block5_conv2_weight[2304];  /* [16,16,3,3], transposed */
    _Alignas(64) float M_block5_conv2_bias[16];  /* [16] */
    _Alignas(64) float M_block5_conv3_weight[512];  /* [32,16,1,1], transposed */
    _Alignas(64) float M_block5_conv3_bias[32];  /* [32] */
    _Alignas(64) float M_block6_conv_weight[512];  /* [16,32,1,1], transposed */
    _Alignas(64) float M_block6_conv_bias[16];  /* [16] */
    _Alignas(64) float M_block6_conv2_weight[2304];  /* [16,16,3,3], transposed */
    _Alignas(64) float M_block6_conv2_bias[16];  /* [16] */
    _Alignas(64) float M_block6_conv3_weight[512];  /* [32,16,1,1], transposed */
    _Alignas(64) float M_block6_conv3_bias[32];  /* [32] */
    _Alignas(64) float M_block7_conv_weight[512];  /* [16,32,1,1], transposed */
    _Alignas(64) float M_block7_conv_bias[16];  /* [16] */
    _Alignas(64) float M_block7_conv2_weight[2304];  /* [16,16,3,3], transposed */
    _Alignas(64) float M_block7_conv2_bias[16];  /* [16] */
    _Alignas(64) float M_block7_conv3_weight[512];  /* [32,16,1,1], transposed */
    _Alignas(64) float M_block7_conv3_bias[32];  /* [32] */
    _Alignas(64) float M_head_weight[1024];  /* [32,32,1,1], transposed */
    _Alignas(64) float M_head_bias[32];  /* [32] */
    _Alignas(64) float M_out_weight[32];  /* [1,32,1,1], transposed */
    _Alignas(64) float M_out_bias[1];  /* [1] */
    _Alignas(64) float fit_m_M_first_weight[1568];  /* [32,1,7,7], transposed */
    _Alignas(64) float fit_v_M_first_weight[1568];  /* [32,1,7,7], transposed */
    _Alignas(64) float fit_m_M_first_bias[32];  /* [32] */
    _Alignas(64) float fit_v_M_first_bias[32];  /* [32] */
    _Alignas(64) float fit_m_M_block_conv_weight[512];  /* [16,32,1,1], transposed */
    _Alignas(64) float fit_v_M_block_conv_weight[512];  /* [16,32,1,1], transposed */
    _Alignas(64) float fit_m_M_block_conv_bias[16];  /* [16] */
    _Alignas(64) float fit_v_M_block_conv_bias[16];  /* [16] */
    _Alignas(64) float fit_m_M_block_conv2_weight[2304];  /* [16,16,3,3], transposed */
    _Alignas(64) float fit_v_M_block_conv2_weight[2304];  /* [16,16,3,3], transposed */
    _Alignas(64) float fit_m_M_block_conv2_bias[16];  /* [16] */
    _Alignas(64) float fit_v_M_block_conv2_bias[16];  /* [16] */
    _Alignas(64) float fit_m_M_block_conv3_weight[512];  /* [32,16,1,1], transposed */
    _Alignas(64) float fit_v_M_block_conv3_weight[512];  /* [32,16,1,1], transposed */
    _Alignas(64) float fit_m_M_block_conv3_bias[32];  /* [32] */
    _Alignas(64) float fit_v_M_block_conv3_bias[32];  /* [32] */
    _Alignas(64) float fit_m_M_block2_conv_weight[512];  /* [16,32,1,1], transposed */
    _Alignas(64) float fit_v_M_block2_conv_weight[512];  /* [16,32,1,1], transposed */
    _Alignas(64) float fit_m_M_block2_conv_bias[16];  /* [16] */
    _Alignas(64) float fit_v_M_block2_conv_bias[16];  /* [16] */
    _Alignas(64) float fit_m_M_block2_conv2_weight[2304];  /* [16,16,3,3], transposed */
    _Alignas(64) float fit_v_M_block2_conv2_weight[2304];  /* [16,16,3,3], transposed */
    _Alignas(64) float fit_m_M_block2_conv2_bias[16];  /* [16] */
    _Alignas(64) float fit_v_M_block2_conv2_bias[16];  /* [16] */
    _Alignas(64) float fit_m_M_block2_conv3_weight[512];  /* [32,16,1,1], transposed */
    _Alignas(64) float fit_v_M_block2_conv3_weight[512];  /* [32,16,1,1], transposed */
    _Alignas(64) float fit_m_M_block2_conv3_bias[32];  /* [32] */
    _Alignas(64) float fit_v_M_block2_conv3_bias[32];  /* [32] */
    _Alignas(64) float fit_m_M_block3_conv_weight[512];  /* [16,32,1,1], transposed */
    _Alignas(64) float fit_v_M_block3_conv_weight[512];  /* [16,32,1,1], transposed */
    _Alignas(64) float fit_m_M_block3_conv_bias[16];  /* [16] */
    _Alignas(64) float fit_v_M_block3_conv_bias[16];  /* [16] */
    _Alignas(64) float fit_m_M_block3_conv2_weight[2304];  /* [16,16,3,3], transposed */
    _Alignas(64) float fit_v_M_block3_conv2_weight[2304];  /* [16,16,3,3], transposed */
    _Alignas(64) float fit_m_M_block3_conv2_bias[16];  /* [16] */
    _Alignas(64) float fit_v_M_block3_conv2_bias[16];  /* [16] */
    _Alignas(64) float fit_m_M_block3_conv3_weight[512];  /* [32,16,1,1], transposed */
    _Alignas(64) float fit_v_M_block3_conv3_weight[512];  /* [32,16,1,1], transposed */
    _Alignas(64) float fit_m_M_block3_conv3_bias[32];  /* [32] */
    _Alignas(64) float fit_v_M_block3_conv3_bias[32];  /* [32] */
    _Alignas(64) float fit_m_M_block4_conv_weight[512];  /* [16,32,1,1], transposed */
    _Alignas(64) float fit_v_M_block4_conv_weight[512];  /* [16,32,1,1], transposed */
    _Alignas(64) float fit_m_M_block4_conv_bias[16];  /* [16] */
    _Alignas(64) float fit_v_M_block4_conv_bias[16];  /* [16] */
    _Alignas(64) float fit_m_M_block4_conv2_weight[2304];  /* [16,16,3,3], transposed */
    _Alignas(64) float fit_v_M_block4_conv2_weight[2304];  /* [16,16,3,3], transposed */
    _Alignas(64) float fit_m_M_block4_conv2_bias[16];  /* [16] */
    _Alignas(64) float fit_v_M_block4_conv2_bias[16];  /* [16] */
    _Alignas(64) float fit_m_M_block4_conv3_weight[512];  /* [32,16,1,1], transposed */
    _Alignas(64) float fit_v_M_block4_conv3_weight[512];  /* [32,16,1,1], transposed */
    _Alignas(64) float fit_m_M_block4_conv3_bias[32];  /* [32] */
    _Alignas(64) float fit_v_M_block4_conv3_bias[32];  /* [32] */
    _Alignas(64) float fit_m_M_block5_conv_weight[512];  /* [16,32,1,1], transposed */
    _Alignas(64) float fit_v_M_block5_conv_weight[512];  /* [16,32,1,1], transposed */
    _Alignas(64) float fit_m_M_block5_conv_bias[16];  /* [16] */
    _Alignas(64) float fit_v_M_block5_conv_bias[16];  /* [16] */
    _Alignas(64) float fit_m_M_block5_conv2_weight[2304];  /* [16,16,3,3], transposed */
    _Alignas(64) float fit_v_M_block5_conv2_weight[2304];  /* [16,16,3,3], transposed */
    _Alignas(64) float fit_m_M_block5_conv2_bias[16];  /* [16] */
    _Alignas(64) float fit_v_M_block5_conv2_bias[16];  /* [16] */
    _Alignas(64) float fit_m_M_block5_conv3_weight[512];  /* [32,16,1,1], transposed */
    _Alignas(64) float fit_v_M_block5_conv3_weight[512];  /* [32,16,1,1], transposed */
    _Alignas(64) float fit_m_M_block5_conv3_bias[32];  /* [32] */
    _Alignas(64) float fit_v_M_block5_conv3_bias[32];  /* [32] */
    _Alignas(64) float fit_m_M_block6_conv_weight[512];  /* [16,32,1,1], transposed */
    _Alignas(64) float fit_v_M_block6_conv_weight[512];  /* [16,32,1,1], transposed */
    _Alignas(64) float fit_m_M_block6_conv_bias[16];  /* [16] */
    _Alignas(64) float fit_v_M_block6_conv_bias[16];  /* [16] */
    _Alignas(64) float fit_m_M_block6_conv2_weight[2304];  /* [16,16,3,3], transposed */
    _Alignas(64) float fit_v_M_block6_conv2_weight[2304];  /* [16,16,3,3], transposed */
    _Alignas(64) float fit_m_M_block6_conv2_bias[16];  /* [16] */
    _Alignas(64) float fit_v_M_block6_conv2_bias[16];  /* [16] */
    _Alignas(64) float fit_m_M_block6_conv3_weight[512];  /* [32,16,1,1], transposed */
    _Alignas(64) float fit_v_M_block6_conv3_weight[512];  /* [32,16,1,1], transposed */
    _Alignas(64) float fit_m_M_block6_conv3_bias[32];  /* [32] */
    _Alignas(64) float fit_v_M_block6_conv3_bias[32];  /* [32] */
    _Alignas(64) float fit_m_M_block7_conv_weight[512];  /* [16,32,1,1], transposed */
    _Alignas(64) float fit_v_M_block7_conv_weight[512];  /* [16,32,1,1], transposed */
    _Alignas(64) float fit_m_M_block7_conv_bias[16];  /* [16] */
    _Alignas(64) float fit_v_M_block7_conv_bias[16];  /* [16] */
    _Alignas(64) float fit_m_M_block7_conv2_weight[2304];  /* [16,16,3,3], transposed */
    _Alignas(64) float fit_v_M_block7_conv2_weight[2304];  /* [16,16,3,3], transposed */
    _Alignas(64) float fit_m_M_block7_conv2_bias[16];  /* [16] */
    _Alignas(64) float fit_v_M_block7_conv2_bias[16];  /* [16] */
    _Alignas(64) float fit_m_M_block7_conv3_weight[512];  /* [32,16,1,1], transposed */
    _Alignas(64) float fit_v_M_block7_conv3_weight[512];  /* [32,16,1,1], transposed */
    _Alignas(64) float fit_m_M_block7_conv3_bias[32];  /* [32] */
    _Alignas(64) float fit_v_M_block7_conv3_bias[32];  /* [32] */
    _Alignas(64) float fit_m_M_head_weight[1024];  /* [32,32,1,1], transposed */
    _Alignas(64) float fit_v_M_head_weight[1024];  /* [32,32,1,1], transposed */
    _Alignas(64) float fit_m_M_head_bias[32];  /* [32] */
    _Alignas(64) float fit_v_M_head_bias[32];  /* [32] */
    _Alignas(64) float fit_m_M_out_weight[32];  /* [1,32,1,1], transposed */
    _Alignas(64) float fit_v_M_out_weight[32];  /* [1,32,1,1], transposed */
    _Alignas(64) float fit_m_M_out_bias[1];  /* [1] */
    _Alignas(64) float fit_v_M_out_bias[1];  /* [1] */
    _Alignas(64) float arena[12895552];
};

static const gm_model pixelcnn_model;

GM_CONV_TILE(4, 2, whole)
GM_CONV_TILE(2, 2, whole)
GM_CONV_ALONG(4, 1)
GM_CONV_ALONG(2, 1)

/* A tile of a convolution: high, vectors and last are constants where this is called, so one or
   two branches are left. */
GM_INLINE void conv_tile(int high, int rows, int vectors, int last, int outputs, gm_vec *c, const float *image,
    const int64_t *from, const gm_stretch *run, int runs, const float *weight, ptrdiff_t bk)
{
    if (high == 4 && vectors == 2 && last == GM_LANES && !outputs) {
        if (rows <= 2)
            gm_conv_2x2_whole(last, c, image, from, run, runs, weight, bk);
        else
            gm_conv_4x2_whole(last, c, image, from, run, runs, weight, bk);
    }
    if (high == 4 && outputs == 1) {
        if (rows <= 2)
            gm_conv_2x1_along(last, c, image, from, run, runs, weight, bk);
        else
            gm_conv_4x1_along(last, c, image, from, run, runs, weight, bk);
    }
}

GM_WEIGHT_TILE(2, 4, whole)
GM_WEIGHT_TILE(3, 4, whole)
GM_WEIGHT_TILE(5, 2, whole)
GM_WEIGHT_TILE(6, 2, whole)
GM_WEIGHT_TILE(1, 4, whole)

/* A tile of a weight gradient. */
static void weight_tile(int rows, int vectors, int last, gm_vec *c, const float *a, const ptrdiff_t *as,
    const float *b, const ptrdiff_t *bs, const int64_t *count)
{
    if (rows == 2 && vectors == 4 && last == GM_LANES)
        gm_weight_2x4_whole(last, c, a, as, b, bs, count);
    if (rows == 3 && vectors == 4 && last == GM_LANES)
        gm_weight_3x4_whole(last, c, a, as, b, bs, count);
    if (rows == 5 && vectors == 2 && last == GM_LANES)
        gm_weight_5x2_whole(last, c, a, as, b, bs, count);
    if (rows == 6 && vectors == 2 && last == GM_LANES)
        gm_weight_6x2_whole(last, c, a, as, b, bs, count);
    if (rows == 1 && vectors == 4 && last == GM_LANES)
        gm_weight_1x4_whole(last, c, a, as, b, bs, count);
}

/* pixelcnn.gm:24   a = x |> first: conv(2 * h, 7, see: A)
   [49,1,32] element by element; fused: mul, add; 3.1 KFLOP, 6.3 KB */
static void init_M_first_weight(const gm_call *call, float *restrict weight)
{
    int64_t lo, hi;
    gm_share(call, 49, &lo, &hi);
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 1; i++) {
            for (int64_t j = 0; j < 32; j += GM_LANES) {
                const gm_vec uniform = gm_random_uniform(call->seed, 0, call->step, (uint64_t)(h + j * 49), 49);
                gm_store(weight + h * 32 + i * 32 + j, uniform * 0.2857143f + -0.142857143f);
            }
        }
    }
}

/* pixelcnn.gm:27   if levels == 2 { return bernoulli(logits: a |> out: conv(1, 1, see: B)) }
   [32] element by element; fused: mul, add; 640 FLOP, 1.3 KB */
static void init_M_first_bias(const gm_call *call, float *restrict bias, float *restrict bias2,
    float *restrict bias3, float *restrict bias4, float *restrict bias5, float *restrict bias6,
    float *restrict bias7, float *restrict bias8, float *restrict bias9, float *restrict weight)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 32);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        const gm_vec uniform = gm_random_uniform(call->seed, 1, call->step, (uint64_t)(j), 1);
        const gm_vec uniform2 = gm_random_uniform(call->seed, 7, call->step, (uint64_t)(j), 1);
        const gm_vec uniform3 = gm_random_uniform(call->seed, 13, call->step, (uint64_t)(j), 1);
        const gm_vec uniform4 = gm_random_uniform(call->seed, 19, call->step, (uint64_t)(j), 1);
        const gm_vec uniform5 = gm_random_uniform(call->seed, 25, call->step, (uint64_t)(j), 1);
        const gm_vec uniform6 = gm_random_uniform(call->seed, 31, call->step, (uint64_t)(j), 1);
        const gm_vec uniform7 = gm_random_uniform(call->seed, 37, call->step, (uint64_t)(j), 1);
        const gm_vec uniform8 = gm_random_uniform(call->seed, 43, call->step, (uint64_t)(j), 1);
        const gm_vec uniform9 = gm_random_uniform(call->seed, 45, call->step, (uint64_t)(j), 1);
        const gm_vec uniform10 = gm_random_uniform(call->seed, 46, call->step, (uint64_t)(j), 1);
        gm_store(bias + j, uniform * 0.2857143f + -0.142857143f);
        gm_store(bias2 + j, uniform2 * 0.5f + -0.25f);
        gm_store(bias3 + j, uniform3 * 0.5f + -0.25f);
        gm_store(bias4 + j, uniform4 * 0.5f + -0.25f);
        gm_store(bias5 + j, uniform5 * 0.5f + -0.25f);
        gm_store(bias6 + j, uniform6 * 0.5f + -0.25f);
        gm_store(bias7 + j, uniform7 * 0.5f + -0.25f);
        gm_store(bias8 + j, uniform8 * 0.5f + -0.25f);
        gm_store(bias9 + j, uniform9 * 0.35355339f + -0.176776695f);
        gm_store(weight + j, uniform10 * 0.35355339f + -0.176776695f);
    }
}

/* pixelcnn.gm:25   for i in 1..blocks { a = a |> block: pixel_block(h) }
   [16,2,16] element by element; fused: mul, add; 14 KFLOP, 29 KB */
static void init_M_block_conv_weight(const gm_call *call, float *restrict weight,
    float *restrict weight2, float *restrict weight3, float *restrict weight4,
    float *restrict weight5, float *restrict weight6, float *restrict weight7,
    float *restrict weight8, float *restrict weight9, float *restrict weight10,
    float *restrict weight11, float *restrict weight12, float *restrict weight13,
    float *restrict weight14)
{
    int64_t lo, hi;
    gm_share(call, 16, &lo, &hi);
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 2; i++) {
            for (int64_t j = 0; j < 16; j += GM_LANES) {
                const gm_vec uniform = gm_random_uniform(call->seed, 2, call->step, (uint64_t)(h * 2 + i + j * 32), 32);
                const gm_vec uniform2 = gm_random_uniform(call->seed, 6, call->step, (uint64_t)(h + i * 256 + j * 16), 16);
                const gm_vec uniform3 = gm_random_uniform(call->seed, 8, call->step, (uint64_t)(h * 2 + i + j * 32), 32);
                const gm_vec uniform4 = gm_random_uniform(call->seed, 12, call->step, (uint64_t)(h + i * 256 + j * 16), 16);
                const gm_vec uniform5 = gm_random_uniform(call->seed, 14, call->step, (uint64_t)(h * 2 + i + j * 32), 32);
                const gm_vec uniform6 = gm_random_uniform(call->seed, 18, call->step, (uint64_t)(h + i * 256 + j * 16), 16);
                const gm_vec uniform7 = gm_random_uniform(call->seed, 20, call->step, (uint64_t)(h * 2 + i + j * 32), 32);
                const gm_vec uniform8 = gm_random_uniform(call->seed, 24, call->step, (uint64_t)(h + i * 256 + j * 16), 16);
                const gm_vec uniform9 = gm_random_uniform(call->seed, 26, call->step, (uint64_t)(h * 2 + i + j * 32), 32);
                const gm_vec uniform10 = gm_random_uniform(call->seed, 30, call->step, (uint64_t)(h + i * 256 + j * 16), 16);
                const gm_vec uniform11 = gm_random_uniform(call->seed, 32, call->step, (uint64_t)(h * 2 + i + j * 32), 32);
                const gm_vec uniform12 = gm_random_uniform(call->seed, 36, call->step, (uint64_t)(h + i * 256 + j * 16), 16);
                const gm_vec uniform13 = gm_random_uniform(call->seed, 38, call->step, (uint64_t)(h * 2 + i + j * 32), 32);
                const gm_vec uniform14 = gm_random_uniform(call->seed, 42, call->step, (uint64_t)(h + i * 256 + j * 16), 16);
                gm_store(weight + h * 32 + i * 16 + j, uniform * 0.35355339f + -0.176776695f);
                gm_store(weight2 + h * 32 + i * 16 + j, uniform2 * 0.5f + -0.25f);
                gm_store(weight3 + h * 32 + i * 16 + j, uniform3 * 0.35355339f + -0.176776695f);
                gm_store(weight4 + h * 32 + i * 16 + j, uniform4 * 0.5f + -0.25f);
                gm_store(weight5 + h * 32 + i * 16 + j, uniform5 * 0.35355339f + -0.176776695f);
                gm_store(weight6 + h * 32 + i * 16 + j, uniform6 * 0.5f + -0.25f);
                gm_store(weight7 + h * 32 + i * 16 + j, uniform7 * 0.35355339f + -0.176776695f);
                gm_store(weight8 + h * 32 + i * 16 + j, uniform8 * 0.5f + -0.25f);
                gm_store(weight9 + h * 32 + i * 16 + j, uniform9 * 0.35355339f + -0.176776695f);
                gm_store(weight10 + h * 32 + i * 16 + j, uniform10 * 0.5f + -0.25f);
                gm_store(weight11 + h * 32 + i * 16 + j, uniform11 * 0.35355339f + -0.176776695f);
                gm_store(weight12 + h * 32 + i * 16 + j, uniform12 * 0.5f + -0.25f);
                gm_store(weight13 + h * 32 + i * 16 + j, uniform13 * 0.35355339f + -0.176776695f);
                gm_store(weight14 + h * 32 + i * 16 + j, uniform14 * 0.5f + -0.25f);
            }
        }
    }
}

/* pixelcnn.gm:25   for i in 1..blocks { a = a |> block: pixel_block(h) }
   [16] element by element; fused: mul, add; 448 FLOP, 896 B */
static void init_M_block_conv_bias(const gm_call *call, float *restrict bias,
    float *restrict bias2, float *restrict bias3, float *restrict bias4, float *restrict bias5,
    float *restrict bias6, float *restrict bias7, float *restrict bias8, float *restrict bias9,
    float *restrict bias10, float *restrict bias11, float *restrict bias12, float *restrict bias13,
    float *restrict bias14)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 16);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        const gm_vec uniform = gm_random_uniform(call->seed, 3, call->step, (uint64_t)(j), 1);
        const gm_vec uniform2 = gm_random_uniform(call->seed, 5, call->step, (uint64_t)(j), 1);
        const gm_vec uniform3 = gm_random_uniform(call->seed, 9, call->step, (uint64_t)(j), 1);
        const gm_vec uniform4 = gm_random_uniform(call->seed, 11, call->step, (uint64_t)(j), 1);
        const gm_vec uniform5 = gm_random_uniform(call->seed, 15, call->step, (uint64_t)(j), 1);
        const gm_vec uniform6 = gm_random_uniform(call->seed, 17, call->step, (uint64_t)(j), 1);
        const gm_vec uniform7 = gm_random_uniform(call->seed, 21, call->step, (uint64_t)(j), 1);
        const gm_vec uniform8 = gm_random_uniform(call->seed, 23, call->step, (uint64_t)(j), 1);
        const gm_vec uniform9 = gm_random_uniform(call->seed, 27, call->step, (uint64_t)(j), 1);
        const gm_vec uniform10 = gm_random_uniform(call->seed, 29, call->step, (uint64_t)(j), 1);
        const gm_vec uniform11 = gm_random_uniform(call->seed, 33, call->step, (uint64_t)(j), 1);
        const gm_vec uniform12 = gm_random_uniform(call->seed, 35, call->step, (uint64_t)(j), 1);
        const gm_vec uniform13 = gm_random_uniform(call->seed, 39, call->step, (uint64_t)(j), 1);
        const gm_vec uniform14 = gm_random_uniform(call->seed, 41, call->step, (uint64_t)(j), 1);
        gm_store(bias + j, uniform * 0.35355339f + -0.176776695f);
        gm_store(bias2 + j, uniform2 * 0.16666667f + -0.083333333f);
        gm_store(bias3 + j, uniform3 * 0.35355339f + -0.176776695f);
        gm_store(bias4 + j, uniform4 * 0.16666667f + -0.083333333f);
        gm_store(bias5 + j, uniform5 * 0.35355339f + -0.176776695f);
        gm_store(bias6 + j, uniform6 * 0.16666667f + -0.083333333f);
        gm_store(bias7 + j, uniform7 * 0.35355339f + -0.176776695f);
        gm_store(bias8 + j, uniform8 * 0.16666667f + -0.083333333f);
        gm_store(bias9 + j, uniform9 * 0.35355339f + -0.176776695f);
        gm_store(bias10 + j, uniform10 * 0.16666667f + -0.083333333f);
        gm_store(bias11 + j, uniform11 * 0.35355339f + -0.176776695f);
        gm_store(bias12 + j, uniform12 * 0.16666667f + -0.083333333f);
        gm_store(bias13 + j, uniform13 * 0.35355339f + -0.176776695f);
        gm_store(bias14 + j, uniform14 * 0.16666667f + -0.083333333f);
    }
}

/* pixelcnn.gm:25   for i in 1..blocks { a = a |> block: pixel_block(h) }
   [9,16,16] element by element; fused: mul, add; 32 KFLOP, 65 KB */
static void init_M_block_conv2_weight(const gm_call *call, float *restrict weight,
    float *restrict weight2, float *restrict weight3, float *restrict weight4,
    float *restrict weight5, float *restrict weight6, float *restrict weight7)
{
    int64_t lo, hi;
    gm_share(call, 9, &lo, &hi);
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 16; i++) {
            for (int64_t j = 0; j < 16; j += GM_LANES) {
                const gm_vec uniform = gm_random_uniform(call->seed, 4, call->step, (uint64_t)(h + i * 9 + j * 144), 144);
                const gm_vec uniform2 = gm_random_uniform(call->seed, 10, call->step, (uint64_t)(h + i * 9 + j * 144), 144);
                const gm_vec uniform3 = gm_random_uniform(call->seed, 16, call->step, (uint64_t)(h + i * 9 + j * 144), 144);
                const gm_vec uniform4 = gm_random_uniform(call->seed, 22, call->step, (uint64_t)(h + i * 9 + j * 144), 144);
                const gm_vec uniform5 = gm_random_uniform(call->seed, 28, call->step, (uint64_t)(h + i * 9 + j * 144), 144);
                const gm_vec uniform6 = gm_random_uniform(call->seed, 34, call->step, (uint64_t)(h + i * 9 + j * 144), 144);
                const gm_vec uniform7 = gm_random_uniform(call->seed, 40, call->step, (uint64_t)(h + i * 9 + j * 144), 144);
                gm_store(weight + h * 256 + i * 16 + j, uniform * 0.16666667f + -0.083333333f);
                gm_store(weight2 + h * 256 + i * 16 + j, uniform2 * 0.16666667f + -0.083333333f);
                gm_store(weight3 + h * 256 + i * 16 + j, uniform3 * 0.16666667f + -0.083333333f);
                gm_store(weight4 + h * 256 + i * 16 + j, uniform4 * 0.16666667f + -0.083333333f);
                gm_store(weight5 + h * 256 + i * 16 + j, uniform5 * 0.16666667f + -0.083333333f);
                gm_store(weight6 + h * 256 + i * 16 + j, uniform6 * 0.16666667f + -0.083333333f);
                gm_store(weight7 + h * 256 + i * 16 + j, uniform7 * 0.16666667f + -0.083333333f);
            }
        }
    }
}

/* pixelcnn.gm:26   a = a |> relu |> head: conv(2 * h, 1, see: B) |> relu
   [1,32,32] element by element; fused: mul, add; 2.0 KFLOP, 4.1 KB */
static void init_M_head_weight(const gm_call *call, float *restrict weight)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 32; i++) {
            for (int64_t j = 0; j < 32; j += GM_LANES) {
                const gm_vec uniform = gm_random_uniform(call->seed, 44, call->step, (uint64_t)(i + j * 32), 32);
                gm_store(weight + h * 1024 + i * 32 + j, uniform * 0.35355339f + -0.176776695f);
            }
        }
    }
}

/* pixelcnn.gm:27   if levels == 2 { return bernoulli(logits: a |> out: conv(1, 1, see: B)) }
   [1] element by element; fused: mul, add; 2 FLOP, 4 B */
static void init_M_out_bias(const gm_call *call, float *restrict bias)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 1);
    int64_t j = lo * 1024;
    for (; j < end; j += GM_LANES) {
        const int n = (int)gm_min_int(GM_LANES, end - j);
        const gm_vec uniform = gm_random_uniform(call->seed, 47, call->step, (uint64_t)(0), 0);
        gm_store_strided(bias + 0, 0, uniform * 0.35355339f + -0.176776695f, n);
    }
}

/* pixelcnn.gm:31   step fit(x) over M by adam(cosine(t, 2e-3, total: updates)) batch rows
   [1568] element by element; 0 FLOP, 6.3 KB */
static void init_fit_m_M_first_weight(const gm_call *call, float *restrict m_weight)
{
    int64_t lo, hi;
    gm_share(call, 2, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 1568);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        gm_store(m_weight + j, gm_splat(0.0f));
    }
}

/* pixelcnn.gm:31   step fit(x) over M by adam(cosine(t, 2e-3, total: updates)) batch rows
   [32] element by element; 0 FLOP, 128 B */
static void init_fit_m_M_first_bias(const gm_call *call, float *restrict m_bias)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 32);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        gm_store(m_bias + j, gm_splat(0.0f));
    }
}

/* pixelcnn.gm:31   step fit(x) over M by adam(cosine(t, 2e-3, total: updates)) batch rows
   [512] element by element; 0 FLOP, 2.0 KB */
static void init_fit_m_M_block_conv_weight(const gm_call *call, float *restrict m_weight)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 512);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        gm_store(m_weight + j, gm_splat(0.0f));
    }
}

/* pixelcnn.gm:31   step fit(x) over M by adam(cosine(t, 2e-3, total: updates)) batch rows
   [16] element by element; 0 FLOP, 64 B */
static void init_fit_m_M_block_conv_bias(const gm_call *call, float *restrict m_bias)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 16);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        gm_store(m_bias + j, gm_splat(0.0f));
    }
}

/* pixelcnn.gm:31   step fit(x) over M by adam(cosine(t, 2e-3, total: updates)) batch rows
   [2304] element by element; 0 FLOP, 9.2 KB */
static void init_fit_m_M_block_conv2_weight(const gm_call *call, float *restrict m_weight)
{
    int64_t lo, hi;
    gm_share(call, 3, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 2304);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        gm_store(m_weight + j, gm_splat(0.0f));
    }
}

/* pixelcnn.gm:31   step fit(x) over M by adam(cosine(t, 2e-3, total: updates)) batch rows
   [1024] element by element; 0 FLOP, 4.1 KB */
static void init_fit_m_M_head_weight(const gm_call *call, float *restrict m_weight)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 1024);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        gm_store(m_weight + j, gm_splat(0.0f));
    }
}

/* pixelcnn.gm:31   step fit(x) over M by adam(cosine(t, 2e-3, total: updates)) batch rows
   [1] element by element; 0 FLOP, 4 B */
static void init_fit_m_M_out_bias(const gm_call *call, float *restrict m_bias)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 1);
    int64_t j = lo * 1024;
    for (; j < end; j += GM_LANES) {
        const int n = (int)gm_min_int(GM_LANES, end - j);
        gm_store_part(m_bias + j, gm_splat(0.0f), n);
    }
}

/* Entry point init, line 1: 103 kernels in 1 phases, 53 KFLOP; arena 0 B, at least 0 B. */
static void run_init(pixelcnn_t *m, gm_call whole)
{
    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_thread_call(whole);
        const unsigned mode = gm_flush_denormals();
        init_M_first_weight(&call, m->M_first_weight);
        init_M_first_bias(&call, m->M_first_bias, m->M_block_conv3_bias, m->M_block2_conv3_bias,
            m->M_block3_conv3_bias, m->M_block4_conv3_bias, m->M_block5_conv3_bias,
            m->M_block6_conv3_bias, m->M_block7_conv3_bias, m->M_head_bias, m->M_out_weight);
        init_M_block_conv_weight(&call, m->M_block_conv_weight, m->M_block_conv3_weight,
            m->M_block2_conv_weight, m->M_block2_conv3_weight, m->M_block3_conv_weight,
            m->M_block3_conv3_weight, m->M_block4_conv_weight, m->M_block4_conv3_weight,
            m->M_block5_conv_weight, m->M_block5_conv3_weight, m->M_block6_conv_weight,
            m->M_block6_conv3_weight, m->M_block7_conv_weight, m->M_block7_conv3_weight);
        init_M_block_conv_bias(&call, m->M_block_conv_bias, m->M_block_conv2_bias,
            m->M_block2_conv_bias, m->M_block2_conv2_bias, m->M_block3_conv_bias,
            m->M_block3_conv2_bias, m->M_block4_conv_bias, m->M_block4_conv2_bias,
            m->M_block5_conv_bias, m->M_block5_conv2_bias, m->M_block6_conv_bias,
            m->M_block6_conv2_bias, m->M_block7_conv_bias, m->M_block7_conv2_bias);
        init_M_block_conv2_weight(&call, m->M_block_conv2_weight, m->M_block2_conv2_weight,
            m->M_block3_conv2_weight, m->M_block4_conv2_weight, m->M_block5_conv2_weight,
            m->M_block6_conv2_weight, m->M_block7_conv2_weight);
        init_M_head_weight(&call, m->M_head_weight);
        init_M_out_bias(&call, m->M_out_bias);
        init_fit_m_M_first_weight(&call, m->fit_m_M_first_weight);
        init_fit_m_M_first_weight(&call, m->fit_v_M_first_weight);
        init_fit_m_M_first_bias(&call, m->fit_m_M_first_bias);
        init_fit_m_M_first_bias(&call, m->fit_v_M_first_bias);
        init_fit_m_M_block_conv_weight(&call, m->fit_m_M_block_conv_weight);
        init_fit_m_M_block_conv_weight(&call, m->fit_v_M_block_conv_weight);
        init_fit_m_M_block_conv_bias(&call, m->fit_m_M_block_conv_bias);
        init_fit_m_M_block_conv_bias(&call, m->fit_v_M_block_conv_bias);
        init_fit_m_M_block_conv2_weight(&call, m->fit_m_M_block_conv2_weight);
        init_fit_m_M_block_conv2_weight(&call, m->fit_v_M_block_conv2_weight);
        init_fit_m_M_block_conv_bias(&call, m->fit_m_M_block_conv2_bias);
        init_fit_m_M_block_conv_bias(&call, m->fit_v_M_block_conv2_bias);
        init_fit_m_M_block_conv_weight(&call, m->fit_m_M_block_conv3_weight);
        init_fit_m_M_block_conv_weight(&call, m->fit_v_M_block_conv3_weight);
        init_fit_m_M_first_bias(&call, m->fit_m_M_block_conv3_bias);
        init_fit_m_M_first_bias(&call, m->fit_v_M_block_conv3_bias);
        init_fit_m_M_block_conv_weight(&call, m->fit_m_M_block2_conv_weight);
        init_fit_m_M_block_conv_weight(&call, m->fit_v_M_block2_conv_weight);
        init_fit_m_M_block_conv_bias(&call, m->fit_m_M_block2_conv_bias);
        init_fit_m_M_block_conv_bias(&call, m->fit_v_M_block2_conv_bias);
        init_fit_m_M_block_conv2_weight(&call, m->fit_m_M_block2_conv2_weight);
        init_fit_m_M_block_conv2_weight(&call, m->fit_v_M_block2_conv2_weight);
        init_fit_m_M_block_conv_bias(&call, m->fit_m_M_block2_conv2_bias);
        init_fit_m_M_block_conv_bias(&call, m->fit_v_M_block2_conv2_bias);
        init_fit_m_M_block_conv_weight(&call, m->fit_m_M_block2_conv3_weight);
        init_fit_m_M_block_conv_weight(&call, m->fit_v_M_block2_conv3_weight);
        init_fit_m_M_first_bias(&call, m->fit_m_M_block2_conv3_bias);
        init_fit_m_M_first_bias(&call, m->fit_v_M_block2_conv3_bias);
        init_fit_m_M_block_conv_weight(&call, m->fit_m_M_block3_conv_weight);
        init_fit_m_M_block_conv_weight(&call, m->fit_v_M_block3_conv_weight);
        init_fit_m_M_block_conv_bias(&call, m->fit_m_M_block3_conv_bias);
        init_fit_m_M_block_conv_bias(&call, m->fit_v_M_block3_conv_bias);
        init_fit_m_M_block_conv2_weight(&call, m->fit_m_M_block3_conv2_weight);
        init_fit_m_M_block_conv2_weight(&call, m->fit_v_M_block3_conv2_weight);
        init_fit_m_M_block_conv_bias(&call, m->fit_m_M_block3_conv2_bias);
        init_fit_m_M_block_conv_bias(&call, m->fit_v_M_block3_conv2_bias);
        init_fit_m_M_block_conv_weight(&call, m->fit_m_M_block3_conv3_weight);
        init_fit_m_M_block_conv_weight(&call, m->fit_v_M_block3_conv3_weight);
        init_fit_m_M_first_bias(&call, m->fit_m_M_block3_conv3_bias);
        init_fit_m_M_first_bias(&call, m->fit_v_M_block3_conv3_bias);
        init_fit_m_M_block_conv_weight(&call, m->fit_m_M_block4_conv_weight);
        init_fit_m_M_block_conv_weight(&call, m->fit_v_M_block4_conv_weight);
        init_fit_m_M_block_conv_bias(&call, m->fit_m_M_block4_conv_bias);
        init_fit_m_M_block_conv_bias(&call, m->fit_v_M_block4_conv_bias);
        init_fit_m_M_block_conv2_weight(&call, m->fit_m_M_block4_conv2_weight);
        init_fit_m_M_block_conv2_weight(&call, m->fit_v_M_block4_conv2_weight);
        init_fit_m_M_block_conv_bias(&call, m->fit_m_M_block4_conv2_bias);
        init_fit_m_M_block_conv_bias(&call, m->fit_v_M_block4_conv2_bias);
        init_fit_m_M_block_conv_weight(&call, m->fit_m_M_block4_conv3_weight);
        init_fit_m_M_block_conv_weight(&call, m->fit_v_M_block4_conv3_weight);
        init_fit_m_M_first_bias(&call, m->fit_m_M_block4_conv3_bias);
        init_fit_m_M_first_bias(&call, m->fit_v_M_block4_conv3_bias);
        init_fit_m_M_block_conv_weight(&call, m->fit_m_M_block5_conv_weight);
        init_fit_m_M_block_conv_weight(&call, m->fit_v_M_block5_conv_weight);
        init_fit_m_M_block_conv_bias(&call, m->fit_m_M_block5_conv_bias);
        init_fit_m_M_block_conv_bias(&call, m->fit_v_M_block5_conv_bias);
        init_fit_m_M_block_conv2_weight(&call, m->fit_m_M_block5_conv2_weight);
        init_fit_m_M_block_conv2_weight(&call, m->fit_v_M_block5_conv2_weight);
        init_fit_m_M_block_conv_bias(&call, m->fit_m_M_block5_conv2_bias);
        init_fit_m_M_block_conv_bias(&call, m->fit_v_M_block5_conv2_bias);
        init_fit_m_M_block_conv_weight(&call, m->fit_m_M_block5_conv3_weight);
        init_fit_m_M_block_conv_weight(&call, m->fit_v_M_block5_conv3_weight);
        init_fit_m_M_first_bias(&call, m->fit_m_M_block5_conv3_bias);
        init_fit_m_M_first_bias(&call, m->fit_v_M_block5_conv3_bias);
        init_fit_m_M_block_conv_weight(&call, m->fit_m_M_block6_conv_weight);
        init_fit_m_M_block_conv_weight(&call, m->fit_v_M_block6_conv_weight);
        init_fit_m_M_block_conv_bias(&call, m->fit_m_M_block6_conv_bias);
        init_fit_m_M_block_conv_bias(&call, m->fit_v_M_block6_conv_bias);
        init_fit_m_M_block_conv2_weight(&call, m->fit_m_M_block6_conv2_weight);
        init_fit_m_M_block_conv2_weight(&call, m->fit_v_M_block6_conv2_weight);
        init_fit_m_M_block_conv_bias(&call, m->fit_m_M_block6_conv2_bias);
        init_fit_m_M_block_conv_bias(&call, m->fit_v_M_block6_conv2_bias);
        init_fit_m_M_block_conv_weight(&call, m->fit_m_M_block6_conv3_weight);
        init_fit_m_M_block_conv_weight(&call, m->fit_v_M_block6_conv3_weight);
        init_fit_m_M_first_bias(&call, m->fit_m_M_block6_conv3_bias);
        init_fit_m_M_first_bias(&call, m->fit_v_M_block6_conv3_bias);
        init_fit_m_M_block_conv_weight(&call, m->fit_m_M_block7_conv_weight);
        init_fit_m_M_block_conv_weight(&call, m->fit_v_M_block7_conv_weight);
        init_fit_m_M_block_conv_bias(&call, m->fit_m_M_block7_conv_bias);
        init_fit_m_M_block_conv_bias(&call, m->fit_v_M_block7_conv_bias);
        init_fit_m_M_block_conv2_weight(&call, m->fit_m_M_block7_conv2_weight);
        init_fit_m_M_block_conv2_weight(&call, m->fit_v_M_block7_conv2_weight);
        init_fit_m_M_block_conv_bias(&call, m->fit_m_M_block7_conv2_bias);
        init_fit_m_M_block_conv_bias(&call, m->fit_v_M_block7_conv2_bias);
        init_fit_m_M_block_conv_weight(&call, m->fit_m_M_block7_conv3_weight);
        init_fit_m_M_block_conv_weight(&call, m->fit_v_M_block7_conv3_weight);
        init_fit_m_M_first_bias(&call, m->fit_m_M_block7_conv3_bias);
        init_fit_m_M_first_bias(&call, m->fit_v_M_block7_conv3_bias);
        init_fit_m_M_head_weight(&call, m->fit_m_M_head_weight);
        init_fit_m_M_head_weight(&call, m->fit_v_M_head_weight);
        init_fit_m_M_first_bias(&call, m->fit_m_M_head_bias);
        init_fit_m_M_first_bias(&call, m->fit_v_M_head_bias);
        init_fit_m_M_first_bias(&call, m->fit_m_M_out_weight);
        init_fit_m_M_first_bias(&call, m->fit_v_M_out_weight);
        init_fit_m_M_out_bias(&call, m->fit_m_M_out_bias);
        init_fit_m_M_out_bias(&call, m->fit_v_M_out_bias);
        gm_restore_denormals(mode);
    }
}

/* pixelcnn.gm:27   if levels == 2 { return bernoulli(logits: a |> out: conv(1, 1, see: B)) }
   [1,32] into panels of 16 columns; 0 FLOP, 256 B */
static void fit_M_out_weight_panels(const gm_call *call, const float *restrict weight,
    float *restrict M_out_weight_panels)
{
    static const int32_t taps[] = {
        0,
    };
    int64_t lo, hi;
    gm_share(call, 4, &lo, &hi);
    for (int64_t vector = lo; vector < hi; vector++) {
        const int64_t column = vector % 4 * GM_LANES, tap = vector / 4 % 1;
        const int n = (int)gm_min_int(GM_LANES, 32 - column);
        const int64_t width = 16, inside = column % width;
        const float *from = weight + taps[tap] + column * 1;
        float *to = M_out_weight_panels + (column - inside) * 1 + tap * 1 * width + inside;
        for (int64_t k = 0; k < 1; k++)
            gm_store(to + k * width, gm_load_strided(from + k * 1, 1, n));
    }
}

/* pixelcnn.gm:25   for i in 1..blocks { a = a |> block: pixel_block(h) }
   [32,16] into panels of 16 columns; 0 FLOP, 4.1 KB */
static void fit_M_block7_conv3_weight_panels(const gm_call *call, const float *restrict weight,
    float *restrict M_block7_conv3_weight_panels)
{
    static const int32_t taps[] = {
        0,
    };
    int64_t lo, hi;
    gm_share(call, 2, &lo, &hi);
    for (int64_t vector = lo; vector < hi; vector++) {
        const int64_t column = vector % 2 * GM_LANES, tap = vector / 2 % 1;
        const int n = (int)gm_min_int(GM_LANES, 16 - column);
        const int64_t width = 16, inside = column % width;
        const float *from = weight + taps[tap] + column * 32;
        float *to = M_block7_conv3_weight_panels + (column - inside) * 32 + tap * 32 * width + inside;
        for (int64_t k = 0; k < 32; k += GM_LANES)
            gm_transpose_block(from + k, 32, n, (int)gm_min_int(GM_LANES, 32 - k), to + k * width, width);
    }
}

/* pixelcnn.gm:25   for i in 1..blocks { a = a |> block: pixel_block(h) }
   [16,32] into panels of 16 columns; 0 FLOP, 4.1 KB */
static void fit_M_block7_conv_weight_panels(const gm_call *call, const float *restrict weight,
    float *restrict M_block7_conv_weight_panels)
{
    static const int32_t taps[] = {
        0,
    };
    int64_t lo, hi;
    gm_share(call, 4, &lo, &hi);
    for (int64_t vector = lo; vector < hi; vector++) {
        const int64_t column = vector % 4 * GM_LANES, tap = vector / 4 % 1;
        const int n = (int)gm_min_int(GM_LANES, 32 - column);
        const int64_t width = 16, inside = column % width;
        const float *from = weight + taps[tap] + column * 16;
        float *to = M_block7_conv_weight_panels + (column - inside) * 16 + tap * 16 * width + inside;
        for (int64_t k = 0; k < 16; k += GM_LANES)
            gm_transpose_block(from + k, 16, n, (int)gm_min_int(GM_LANES, 16 - k), to + k * width, width);
    }
}

/* pixelcnn.gm:26   a = a |> relu |> head: conv(2 * h, 1, see: B) |> relu
   [32,32] into panels of 16 columns; 0 FLOP, 8.2 KB */
static void fit_M_head_weight_panels(const gm_call *call, const float *restrict weight,
    float *restrict M_head_weight_panels)
{
    static const int32_t taps[] = {
        0,
    };
    int64_t lo, hi;
    gm_share(call, 4, &lo, &hi);
    for (int64_t vector = lo; vector < hi; vector++) {
        const int64_t column = vector % 4 * GM_LANES, tap = vector / 4 % 1;
        const int n = (int)gm_min_int(GM_LANES, 32 - column);
        const int64_t width = 16, inside = column % width;
        const float *from = weight + taps[tap] + column * 32;
        float *to = M_head_weight_panels + (column - inside) * 32 + tap * 32 * width + inside;
        for (int64_t k = 0; k < 32; k += GM_LANES)
            gm_transpose_block(from + k, 32, n, (int)gm_min_int(GM_LANES, 32 - k), to + k * width, width);
    }
}

/* pixelcnn.gm:25   for i in 1..blocks { a = a |> block: pixel_block(h) }
   [80,16] into panels of 16 columns; 0 FLOP, 14 KB */
static void fit_M_block7_conv2_weight_panels(const gm_call *call, const float *restrict weight,
    float *restrict M_block7_conv2_weight_panels)
{
    static const int32_t taps[] = {
        1024, 768, 512, 256, 0,
    };
    int64_t lo, hi;
    gm_share(call, 10, &lo, &hi);
    for (int64_t vector = lo; vector < hi; vector++) {
        const int64_t column = vector % 2 * GM_LANES, tap = vector / 2 % 5;
        const int n = (int)gm_min_int(GM_LANES, 16 - column);
        const int64_t width = 16, inside = column % width;
        const float *from = weight + taps[tap] + column * 16;
        float *to = M_block7_conv2_weight_panels + (column - inside) * 80 + tap * 16 * width + inside;
        for (int64_t k = 0; k < 16; k += GM_LANES)
            gm_transpose_block(from + k, 16, n, (int)gm_min_int(GM_LANES, 16 - k), to + k * width, width);
    }
}

/* pixelcnn.gm:24   a = x |> first: conv(2 * h, 7, see: A)
   convolution of [16,28,28,1] to [16,28,28,32] by 7 x 7 taps, tiles of 4 x 16; fused: add, relu;
   18 MFLOP, 3.3 MB */
GM_INLINE void fit_first_tile(int rows, int vectors, int last, const gm_stretch *run, int runs,
    const int64_t *from, const int64_t *to, int64_t column, const float *restrict x,
    const float *restrict weight, const float *restrict bias, float *restrict first2,
    float *restrict relu)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, first2 + i * 32 + j);
        gm_fetch_written(vectors, relu + i * 32 + j);
    }
    conv_tile(4, rows, vectors, last, 0, c, x, from, run, runs,
              weight + column, 32);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec first3 = c[r * vectors + v] + gm_load(bias + j);
            gm_store(first2 + i * 32 + j, first3);
            gm_store(relu + i * 32 + j, gm_max(first3, gm_zero()));
        }
}

static void fit_first(const gm_call *call, const float *restrict x,
    const float *restrict weight, const float *restrict bias, float *restrict first2,
    float *restrict relu)
{
    static const gm_steps steps = {{784, 28, 1}, {784, 28, 1}};
    static const gm_stretch runs[] = {
        {0, 23, 1}, {0, 22, 2}, {0, 21, 3}, {0, 21, 3}, {0, 21, 3}, {0, 21, 3}, {0, 17, 4},
        {0, 16, 5}, {28, 23, 1}, {0, 15, 6}, {28, 22, 2}, {0, 14, 7}, {28, 21, 3},
        {0, 14, 6}, {28, 21, 3}, {0, 14, 5}, {28, 21, 3}, {0, 14, 4}, {28, 21, 3},
        {0, 10, 4}, {28, 17, 4}, {0, 9, 5}, {28, 16, 5}, {56, 23, 1}, {0, 8, 6}, {28, 15, 6},
        {56, 22, 2}, {0, 7, 7}, {28, 14, 7}, {56, 21, 3}, {0, 7, 6}, {28, 14, 6},
        {56, 21, 3}, {0, 7, 5}, {28, 14, 5}, {56, 21, 3}, {0, 7, 4}, {28, 14, 4},
        {56, 21, 3}, {0, 3, 4}, {28, 10, 4}, {56, 17, 4}, {0, 2, 5}, {28, 9, 5}, {56, 16, 5},
        {84, 23, 1}, {0, 1, 6}, {28, 8, 6}, {56, 15, 6}, {84, 22, 2}, {0, 0, 7}, {28, 7, 7},
        {56, 14, 7}, {84, 21, 3}, {0, 0, 6}, {28, 7, 6}, {56, 14, 6}, {84, 21, 3}, {0, 0, 5},
        {28, 7, 5}, {56, 14, 5}, {84, 21, 3}, {0, 0, 4}, {28, 7, 4}, {56, 14, 4},
        {84, 21, 3},
    };
    static const gm_part parts[] = {
        {1, 1, 0, 0, 0, 0}, {1, 1, 1, 0, 0, 1}, {1, 1, 2, 0, 1, 1}, {1, 22, 3, 0, 2, 1},
        {1, 1, 25, 22, 3, 1}, {1, 1, 26, 23, 4, 1}, {1, 1, 27, 24, 5, 1},
        {1, 1, 28, 0, 6, 1}, {1, 1, 29, 0, 7, 2}, {1, 1, 30, 0, 9, 2}, {1, 22, 31, 0, 11, 2},
        {1, 1, 53, 22, 13, 2}, {1, 1, 54, 23, 15, 2}, {1, 1, 55, 24, 17, 2},
        {1, 1, 56, 0, 19, 2}, {1, 1, 57, 0, 21, 3}, {1, 1, 58, 0, 24, 3},
        {1, 22, 59, 0, 27, 3}, {1, 1, 81, 22, 30, 3}, {1, 1, 82, 23, 33, 3},
        {1, 1, 83, 24, 36, 3}, {25, 1, 84, 0, 39, 3}, {25, 1, 85, 0, 42, 4},
        {25, 1, 86, 0, 46, 4}, {25, 22, 87, 0, 50, 4}, {25, 1, 109, 22, 54, 4},
        {25, 1, 110, 23, 58, 4}, {25, 1, 111, 24, 62, 4},
    };
    const int64_t lo = call->from, hi = call->to;
    for (const gm_part *p = parts; p < parts + 28; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            {
                const int64_t column = 0;
                for (int row = 0; row < pixels; row += 4)
                    fit_first_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, x, weight, bias, first2, relu);
            }
            {
                const int64_t column = 16;
                for (int row = 0; row < pixels; row += 4)
                    fit_first_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, x, weight, bias, first2, relu);
            }
        }
    }
}

/* pixelcnn.gm:25   for i in 1..blocks { a = a |> block: pixel_block(h) }
   convolution of [16,28,28,32] to [16,28,28,16] by 1 x 1 taps, tiles of 4 x 16; fused: add, relu;
   13 MFLOP, 2.4 MB */
GM_INLINE void fit_relu_tile(int rows, int vectors, int last, const gm_stretch *run, int runs,
    const int64_t *from, const int64_t *to, int64_t column, const float *restrict relu,
    const float *restrict weight, const float *restrict bias, float *restrict relu2)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, relu2 + i * 16 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, relu, from + 4, 32);
    conv_tile(4, rows, vectors, last, 0, c, relu, from, run, runs,
              weight + column, 16);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec relu3 = gm_max(c[r * vectors + v] + gm_load(bias + j), gm_zero());
            gm_store(relu2 + i * 16 + j, relu3);
        }
}

static void fit_relu(const gm_call *call, const float *restrict relu,
    const float *restrict weight, const float *restrict bias, float *restrict relu2)
{
    static const gm_steps steps = {{25088, 896, 32}, {784, 28, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 32},
    };
    static const gm_part parts[] = {
        {28, 28, 0, 0, 0, 1},
    };
    const int64_t lo = call->from, hi = call->to;
    for (const gm_part *p = parts; p < parts + 1; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            {
                const int64_t column = 0;
                for (int row = 0; row < pixels; row += 4)
                    fit_relu_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, relu, weight, bias, relu2);
            }
        }
    }
}

/* pixelcnn.gm:25   for i in 1..blocks { a = a |> block: pixel_block(h) }
   convolution of [16,28,28,16] to [16,28,28,16] by 3 x 3 taps, tiles of 4 x 16; fused: add, relu;
   31 MFLOP, 1.6 MB */
GM_INLINE void fit_relu2_tile(int rows, int vectors, int last, const gm_stretch *run, int runs,
    const int64_t *from, const int64_t *to, int64_t column, const float *restrict relu,
    const float *restrict weight, const float *restrict bias, float *restrict relu2)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, relu2 + i * 16 + j);
    }
    conv_tile(4, rows, vectors, last, 0, c, relu, from, run, runs,
              weight + column, 16);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec relu3 = gm_max(c[r * vectors + v] + gm_load(bias + j), gm_zero());
            gm_store(relu2 + i * 16 + j, relu3);
        }
}

static void fit_relu2(const gm_call *call, const float *restrict relu,
    const float *restrict weight, const float *restrict bias, float *restrict relu2)
{
    static const gm_steps steps = {{12544, 448, 16}, {784, 28, 1}};
    static const gm_stretch runs[] = {
        {0, 64, 16}, {0, 48, 32}, {0, 48, 32}, {0, 16, 32}, {448, 64, 16}, {0, 0, 48},
        {448, 48, 32}, {0, 0, 32}, {448, 48, 32},
    };
    static const gm_part parts[] = {
        {1, 1, 0, 0, 0, 1}, {1, 26, 1, 0, 1, 1}, {1, 1, 27, 416, 2, 1}, {27, 1, 28, 0, 3, 2},
        {27, 26, 29, 0, 5, 2}, {27, 1, 55, 416, 7, 2},
    };
    const int64_t lo = call->from, hi = call->to;
    for (const gm_part *p = parts; p < parts + 6; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            {
                const int64_t column = 0;
                for (int row = 0; row < pixels; row += 4)
                    fit_relu2_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, relu, weight, bias, relu2);
            }
        }
    }
}

/* pixelcnn.gm:25   for i in 1..blocks { a = a |> block: pixel_block(h) }
   convolution of [16,28,28,16] to [16,28,28,32] by 1 x 1 taps, tiles of 4 x 16; fused: add, relu;
   14 MFLOP, 5.6 MB */
GM_INLINE void fit_first2_tile(int rows, int vectors, int last, const gm_stretch *run, int runs,
    const int64_t *from, const int64_t *to, int64_t column, const float *restrict relu,
    float *restrict first2, const float *restrict weight, const float *restrict bias,
    float *restrict relu2)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, first2 + i * 32 + j);
        gm_fetch_written(vectors, relu2 + i * 32 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, relu, from + 4, 16);
    conv_tile(4, rows, vectors, last, 0, c, relu, from, run, runs,
              weight + column, 32);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec block = gm_load(first2 + i * 32 + j) + (c[r * vectors + v] + gm_load(bias + j));
            gm_store(first2 + i * 32 + j, block);
            gm_store(relu2 + i * 32 + j, gm_max(block, gm_zero()));
        }
}

static void fit_first2(const gm_call *call, const float *restrict relu, float *restrict first2,
    const float *restrict weight, const float *restrict bias, float *restrict relu2)
{
    static const gm_steps steps = {{12544, 448, 16}, {784, 28, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 16},
    };
    static const gm_part parts[] = {
        {28, 28, 0, 0, 0, 1},
    };
    const int64_t lo = call->from, hi = call->to;
    for (const gm_part *p = parts; p < parts + 1; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            {
                const int64_t column = 0;
                for (int row = 0; row < pixels; row += 4)
                    fit_first2_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, relu, first2, weight, bias, relu2);
            }
            {
                const int64_t column = 16;
                for (int row = 0; row < pixels; row += 4)
                    fit_first2_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, relu, first2, weight, bias, relu2);
            }
        }
    }
}

/* pixelcnn.gm:25   for i in 1..blocks { a = a |> block: pixel_block(h) }
   convolution of [16,28,28,16] to [16,28,28,32] by 1 x 1 taps, tiles of 4 x 16; fused: add, relu;
   14 MFLOP, 4.0 MB */
GM_INLINE void fit_first8_tile(int rows, int vectors, int last, const gm_stretch *run, int runs,
    const int64_t *from, const int64_t *to, int64_t column, const float *restrict relu,
    float *restrict first2, const float *restrict weight, const float *restrict bias)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, first2 + i * 32 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, relu, from + 4, 16);
    conv_tile(4, rows, vectors, last, 0, c, relu, from, run, runs,
              weight + column, 32);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec block = gm_load(first2 + i * 32 + j) + (c[r * vectors + v] + gm_load(bias + j));
            gm_store(first2 + i * 32 + j, gm_max(block, gm_zero()));
        }
}

static void fit_first8(const gm_call *call, const float *restrict relu, float *restrict first2,
    const float *restrict weight, const float *restrict bias)
{
    static const gm_steps steps = {{12544, 448, 16}, {784, 28, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 16},
    };
    static const gm_part parts[] = {
        {28, 28, 0, 0, 0, 1},
    };
    const int64_t lo = call->from, hi = call->to;
    for (const gm_part *p = parts; p < parts + 1; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            {
                const int64_t column = 0;
                for (int row = 0; row < pixels; row += 4)
                    fit_first8_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, relu, first2, weight, bias);
            }
            {
                const int64_t column = 16;
                for (int row = 0; row < pixels; row += 4)
                    fit_first8_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, relu, first2, weight, bias);
            }
        }
    }
}

/* pixelcnn.gm:26   a = a |> relu |> head: conv(2 * h, 1, see: B) |> relu
   convolution of [16,28,28,32] to [16,28,28,32] by 1 x 1 taps, tiles of 4 x 16; fused: add, relu;
   26 MFLOP, 3.2 MB */
GM_INLINE void fit_a_tile(int rows, int vectors, int last, const gm_stretch *run, int runs,
    const int64_t *from, const int64_t *to, int64_t column, const float *restrict first2,
    const float *restrict weight, const float *restrict bias, float *restrict a)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, a + i * 32 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, first2, from + 4, 32);
    conv_tile(4, rows, vectors, last, 0, c, first2, from, run, runs,
              weight + column, 32);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec head = c[r * vectors + v] + gm_load(bias + j);
            const gm_vec a2 = gm_max(head, gm_zero());
            gm_store(a + i * 32 + j, a2);
        }
}

static void fit_a(const gm_call *call, const float *restrict first2,
    const float *restrict weight, const float *restrict bias, float *restrict a)
{
    static const gm_steps steps = {{25088, 896, 32}, {784, 28, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 32},
    };
    static const gm_part parts[] = {
        {28, 28, 0, 0, 0, 1},
    };
    const int64_t lo = call->from, hi = call->to;
    for (const gm_part *p = parts; p < parts + 1; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            {
                const int64_t column = 0;
                for (int row = 0; row < pixels; row += 4)
                    fit_a_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run, p->runs,
                        from + row, to + row, column, first2, weight, bias, a);
            }
            {
                const int64_t column = 16;
                for (int row = 0; row < pixels; row += 4)
                    fit_a_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run, p->runs,
                        from + row, to + row, column, first2, weight, bias, a);
            }
        }
    }
}

/* pixelcnn.gm:27   if levels == 2 { return bernoulli(logits: a |> out: conv(1, 1, see: B)) }
   convolution of [16,28,28,32] to [16,28,28,1] by 1 x 1 taps, tiles of 4 x 8; fused: add,
   softplus, mul, sub, sigmoid; 891 KFLOP, 1.8 MB */
GM_INLINE void fit_d_out_tile(int rows, int vectors, int last, const gm_stretch *run, int runs,
    const int64_t *from, const int64_t *to, int64_t column, const float *restrict a,
    const float *restrict x, const float *restrict weight, const float *restrict bias,
    float *restrict sub, float *restrict d_out)
{
    gm_vec c[4];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_read(vectors, x + i + j);
        gm_fetch_written(vectors, sub + i + j);
        gm_fetch_written(vectors, d_out + i + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, a, from + 4, 32);
    conv_tile(4, rows, vectors, last, 1, c, a, from, run, runs,
              weight + column, 32);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const int n = v + 1 < vectors ? GM_LANES : last;
            const gm_vec out = c[r * vectors + v] + gm_splat(bias[0]);
            const gm_vec x2 = gm_load_part(x + i + j, n);
            const gm_vec d_out2 = (gm_sigmoid(out) - x2) * 0.0625f;
            gm_store_part(sub + i + j, gm_softplus(out) - out * x2, n);
            gm_store_part(d_out + i + j, d_out2, n);
        }
}

static void fit_d_out(const gm_call *call, const float *restrict a, const float *restrict x,
    const float *restrict weight, const float *restrict bias, float *restrict sub,
    float *restrict d_out)
{
    static const gm_steps steps = {{25088, 896, 32}, {784, 28, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 32},
    };
    static const gm_part parts[] = {
        {28, 28, 0, 0, 0, 1},
    };
    const int64_t lo = call->from, hi = call->to;
    for (const gm_part *p = parts; p < parts + 1; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            {
                const int64_t column = 0;
                for (int row = 0; row < pixels; row += 4)
                    fit_d_out_tile((int)gm_min_int(4, pixels - row), 1, 1, runs + p->run,
                        p->runs, from + row, to + row, column, a, x, weight, bias, sub, d_out);
            }
        }
    }
}

/* pixelcnn.gm:32   minimize mean(nll(M(x), x))
   [16,784] summed along rows; 13 KFLOP, 50 KB */
static void fit_sum(const gm_call *call, const float *restrict sub, float *restrict sum)
{
    const int64_t lo = call->from, hi = call->to;
    for (int64_t i = lo; i < hi; i++) {
        gm_lanes sum2_lanes = gm_lanes_splat(0.0f);
        for (int64_t j16 = 0; j16 < 784; j16 += 16) {
            for (int part = 0; part < GM_PARTS; part++) {
                const int64_t j = j16 + part * GM_LANES;
                sum2_lanes.part[part] = sum2_lanes.part[part] + gm_load(sub + i * 784 + j);
            }
        }
        const float sum2 = gm_lanes_sum(sum2_lanes);
        sum[i] = (gm_splat(sum2))[0];
    }
}

/* pixelcnn.gm:27   if levels == 2 { return bernoulli(logits: a |> out: conv(1, 1, see: B)) }
   data gradient from [16,28,28,1] to [16,28,28,32] by 1 x 1 taps, tiles of 4 x 16, weight in
   panels; fused: gt, mul; 1.6 MFLOP, 3.3 MB */
GM_INLINE void fit_d_head_tile(int rows, int vectors, int last, const gm_stretch *run, int runs,
    const int64_t *from, const int64_t *to, int64_t column, const float *restrict d_out,
    const float *restrict M_out_weight_panels, const float *restrict a, float *restrict d_head,
    float *restrict sum)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_read(vectors, a + i * 32 + j);
        gm_fetch_written(vectors, d_head + i * 32 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, d_out, from + 4, 1);
    conv_tile(4, rows, vectors, last, 0, c, d_out, from, run, runs,
              M_out_weight_panels + column, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec d_head2 = c[r * vectors + v] * gm_gt(gm_load(a + i * 32 + j), gm_splat(0.0f));
            gm_store(d_head + i * 32 + j, d_head2);
            gm_store(sum + (to[r] / 784) * 32 + j, gm_load(sum + (to[r] / 784) * 32 + j) + d_head2);
        }
}

static void fit_d_head(const gm_call *call, const float *restrict d_out,
    const float *restrict M_out_weight_panels, const float *restrict a, float *restrict d_head,
    float *restrict sum)
{
    static const gm_steps steps = {{784, 28, 1}, {784, 28, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 1},
    };
    static const gm_part parts[] = {
        {28, 28, 0, 0, 0, 1},
    };
    const int64_t lo = call->from, hi = call->to;
    gm_fill(sum + lo * 32 + 0, hi - lo, 32, 32, 0.0f);
    for (const gm_part *p = parts; p < parts + 1; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            {
                const int64_t column = 0;
                for (int row = 0; row < pixels; row += 4)
                    fit_d_head_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, d_out, M_out_weight_panels, a,
                        d_head, sum);
            }
            {
                const int64_t column = 16;
                for (int row = 0; row < pixels; row += 4)
                    fit_d_head_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, d_out, M_out_weight_panels, a,
                        d_head, sum);
            }
        }
    }
}

/* pixelcnn.gm:26   a = a |> relu |> head: conv(2 * h, 1, see: B) |> relu
   data gradient from [16,28,28,32] to [16,28,28,32] by 1 x 1 taps, tiles of 4 x 16, weight in
   panels; fused: gt, mul; 26 MFLOP, 4.8 MB */
GM_INLINE void fit_d_block_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict d_head,
    const float *restrict M_head_weight_panels, const float *restrict first2,
    float *restrict d_block, float *restrict sum)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_read(vectors, first2 + i * 32 + j);
        gm_fetch_written(vectors, d_block + i * 32 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, d_head, from + 4, 32);
    conv_tile(4, rows, vectors, last, 0, c, d_head, from, run, runs,
              M_head_weight_panels + column * 32, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec d_block2 = c[r * vectors + v] * gm_gt(gm_load(first2 + i * 32 + j), gm_splat(0.0f));
            gm_store(d_block + i * 32 + j, d_block2);
            gm_store(sum + (to[r] / 784) * 32 + j, gm_load(sum + (to[r] / 784) * 32 + j) + d_block2);
        }
}

static void fit_d_block(const gm_call *call, const float *restrict d_head,
    const float *restrict M_head_weight_panels, const float *restrict first2,
    float *restrict d_block, float *restrict sum)
{
    static const gm_steps steps = {{25088, 896, 32}, {784, 28, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 32},
    };
    static const gm_part parts[] = {
        {28, 28, 0, 0, 0, 1},
    };
    const int64_t lo = call->from, hi = call->to;
    gm_fill(sum + lo * 32 + 0, hi - lo, 32, 32, 0.0f);
    for (const gm_part *p = parts; p < parts + 1; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            {
                const int64_t column = 0;
                for (int row = 0; row < pixels; row += 4)
                    fit_d_block_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, d_head, M_head_weight_panels, first2,
                        d_block, sum);
            }
            {
                const int64_t column = 16;
                for (int row = 0; row < pixels; row += 4)
                    fit_d_block_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, d_head, M_head_weight_panels, first2,
                        d_block, sum);
            }
        }
    }
}

/* pixelcnn.gm:25   for i in 1..blocks { a = a |> block: pixel_block(h) }
   data gradient from [16,28,28,32] to [16,28,28,16] by 1 x 1 taps, tiles of 4 x 16, weight in
   panels; fused: gt, mul; 13 MFLOP, 3.2 MB */
GM_INLINE void fit_mul_tile(int rows, int vectors, int last, const gm_stretch *run, int runs,
    const int64_t *from, const int64_t *to, int64_t column, const float *restrict d_block,
    const float *restrict M_block7_conv3_weight_panels, const float *restrict relu,
    float *restrict mul, float *restrict sum)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_read(vectors, relu + i * 16 + j);
        gm_fetch_written(vectors, mul + i * 16 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, d_block, from + 4, 32);
    conv_tile(4, rows, vectors, last, 0, c, d_block, from, run, runs,
              M_block7_conv3_weight_panels + column * 32, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec mul2 = c[r * vectors + v] * gm_gt(gm_load(relu + i * 16 + j), gm_splat(0.0f));
            gm_store(mul + i * 16 + j, mul2);
            gm_store(sum + (to[r] / 784) * 16 + j, gm_load(sum + (to[r] / 784) * 16 + j) + mul2);
        }
}

static void fit_mul(const gm_call *call, const float *restrict d_block,
    const float *restrict M_block7_conv3_weight_panels, const float *restrict relu,
    float *restrict mul, float *restrict sum)
{
    static const gm_steps steps = {{25088, 896, 32}, {784, 28, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 32},
    };
    static const gm_part parts[] = {
        {28, 28, 0, 0, 0, 1},
    };
    const int64_t lo = call->from, hi = call->to;
    gm_fill(sum + lo * 16 + 0, hi - lo, 16, 16, 0.0f);
    for (const gm_part *p = parts; p < parts + 1; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            {
                const int64_t column = 0;
                for (int row = 0; row < pixels; row += 4)
                    fit_mul_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run, p->runs,
                        from + row, to + row, column, d_block, M_block7_conv3_weight_panels, relu,
                        mul, sum);
            }
        }
    }
}

/* pixelcnn.gm:25   for i in 1..blocks { a = a |> block: pixel_block(h) }
   data gradient from [16,28,28,16] to [16,28,28,16] by 3 x 3 taps, tiles of 4 x 16, weight in
   panels; fused: gt, mul; 31 MFLOP, 2.4 MB */
GM_INLINE void fit_mul2_tile(int rows, int vectors, int last, const gm_stretch *run, int runs,
    const int64_t *from, const int64_t *to, int64_t column, const float *restrict mul,
    const float *restrict M_block7_conv2_weight_panels, const float *restrict relu,
    float *restrict mul2, float *restrict sum)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_read(vectors, relu + i * 16 + j);
        gm_fetch_written(vectors, mul2 + i * 16 + j);
    }
    conv_tile(4, rows, vectors, last, 0, c, mul, from, run, runs,
              M_block7_conv2_weight_panels + column * 80, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec mul3 = c[r * vectors + v] * gm_gt(gm_load(relu + i * 16 + j), gm_splat(0.0f));
            gm_store(mul2 + i * 16 + j, mul3);
            gm_store(sum + (to[r] / 784) * 16 + j, gm_load(sum + (to[r] / 784) * 16 + j) + mul3);
        }
}

static void fit_mul2(const gm_call *call, const float *restrict mul,
    const float *restrict M_block7_conv2_weight_panels, const float *restrict relu,
    float *restrict mul2, float *restrict sum)
{
    static const gm_steps steps = {{12544, 448, 16}, {784, 28, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 32}, {448, 48, 32}, {16, 0, 32}, {448, 32, 48}, {16, 0, 16}, {448, 32, 32},
        {0, 0, 32}, {16, 0, 32}, {16, 0, 16},
    };
    static const gm_part parts[] = {
        {27, 1, 0, 0, 0, 2}, {27, 26, 1, 0, 2, 2}, {27, 1, 27, 416, 4, 2},
        {1, 1, 756, 12096, 6, 1}, {1, 26, 757, 12096, 7, 1}, {1, 1, 783, 12512, 8, 1},
    };
    const int64_t lo = call->from, hi = call->to;
    gm_fill(sum + lo * 16 + 0, hi - lo, 16, 16, 0.0f);
    for (const gm_part *p = parts; p < parts + 6; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            {
                const int64_t column = 0;
                for (int row = 0; row < pixels; row += 4)
                    fit_mul2_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, mul, M_block7_conv2_weight_panels,
                        relu, mul2, sum);
            }
        }
    }
}

/* pixelcnn.gm:25   for i in 1..blocks { a = a |> block: pixel_block(h) }
   data gradient from [16,28,28,16] to [16,28,28,32] by 1 x 1 taps, tiles of 4 x 16, weight in
   panels; fused: gt, mul, add; 14 MFLOP, 5.6 MB */
GM_INLINE void fit_d_block2_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict mul,
    const float *restrict M_block7_conv_weight_panels, const float *restrict d_block,
    const float *restrict relu, float *restrict d_block2, float *restrict sum)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_read(vectors, d_block + i * 32 + j);
        gm_fetch_read(vectors, relu + i * 32 + j);
        gm_fetch_written(vectors, d_block2 + i * 32 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, mul, from + 4, 16);
    conv_tile(4, rows, vectors, last, 0, c, mul, from, run, runs,
              M_block7_conv_weight_panels + column * 16, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec mul2 = c[r * vectors + v] * gm_gt(gm_load(relu + i * 32 + j), gm_splat(0.0f));
            const gm_vec d_block3 = gm_load(d_block + i * 32 + j) + mul2;
            gm_store(d_block2 + i * 32 + j, d_block3);
            gm_store(sum + (to[r] / 784) * 32 + j, gm_load(sum + (to[r] / 784) * 32 + j) + d_block3);
        }
}

static void fit_d_block2(const gm_call *call, const float *restrict mul,
    const float *restrict M_block7_conv_weight_panels, const float *restrict d_block,
    const float *restrict relu, float *restrict d_block2, float *restrict sum)
{
    static const gm_steps steps = {{12544, 448, 16}, {784, 28, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 16},
    };
    static const gm_part parts[] = {
        {28, 28, 0, 0, 0, 1},
    };
    const int64_t lo = call->from, hi = call->to;
    gm_fill(sum + lo * 32 + 0, hi - lo, 32, 32, 0.0f);
    for (const gm_part *p = parts; p < parts + 1; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            {
                const int64_t column = 0;
                for (int row = 0; row < pixels; row += 4)
                    fit_d_block2_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, mul, M_block7_conv_weight_panels,
                        d_block, relu, d_block2, sum);
            }
            {
                const int64_t column = 16;
                for (int row = 0; row < pixels; row += 4)
                    fit_d_block2_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, mul, M_block7_conv_weight_panels,
                        d_block, relu, d_block2, sum);
            }
        }
    }
}

/* pixelcnn.gm:26   a = a |> relu |> head: conv(2 * h, 1, see: B) |> relu
   weight gradient from [16,28,28,32] and [16,28,28,32], tiles of 3 x 32, leaves of 3 x 28 pixels;
   fused: mul, add, sqrt, div, sub; 26 MFLOP, 3.2 MB */
GM_FUNCTION void fit_M_head_weight_tile(gm_weight_place at, const gm_vec *c,
    float *restrict m_weight, float *restrict v_weight, float *restrict weight, gm_vec scale,
    gm_vec scale2)
{
    for (int r = 0; r < at.rows; r++)
        for (int v = 0; v < at.vectors; v++) {
            const int64_t i = at.row + r;
            const int64_t j = at.column + v * GM_LANES;
            const gm_vec product = c[r * at.vectors + v];
            const gm_vec new_m_weight = gm_load(m_weight + i * 32 + j) * 0.9f + product * 0.1f;
            const gm_vec new_v_weight = gm_load(v_weight + i * 32 + j) * 0.999f + product * product * 0.001f;
            const gm_vec div = scale * new_m_weight / (gm_sqrt(new_v_weight) * scale2 + 1e-08f);
            gm_store(m_weight + i * 32 + j, new_m_weight);
            gm_store(v_weight + i * 32 + j, new_v_weight);
            gm_store(weight + i * 32 + j, gm_load(weight + i * 32 + j) - div);
        }
}

static void fit_M_head_weight(const gm_call *call, const float *restrict first2,
    const float *restrict d_head, float *restrict m_weight, float *restrict v_weight,
    float *restrict weight)
{
    const gm_vec scale = gm_splat((float)((gmd_cos(gmd_min(((double)call->step + -1.0) / 2.3e+05, 1.0) * 3.141592653589793) + 1.0) * 0.001 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    static const gm_tap taps[] = {
        {0, 28, 0, 28, 0, 0, 32},
    };
    static const gm_weights shape = {
        .images = 16, .height = 28, .width = 28, .leaf_images = 1, .leaf_height = 3,
        .x = {25088, 896, 32}, .y = {25088, 896, 32}, .pixel = 32, .around = 84,
        .tap = taps, .taps = 1, .dead = 0, .tiles = 11, .panels = 1, .vectors = 4, .tail = 4, .columns = 32,
        .groups = 1, .group_a = 32, .group_b = 32, .room = 12 };
    gm_vec sums[GM_SUMS / GM_LANES];
    int64_t lo, hi;
    gm_share(call, 11, &lo, &hi);
    for (int64_t first = lo; first < hi; first += 64) {
        const int64_t stop = gm_min_int(first + 64, hi);
        gm_weight_sums(&shape, weight_tile, first, stop, first2, d_head, sums);
        for (int64_t t = first; t < stop; t++)
            fit_M_head_weight_tile(gm_weight_at(&shape, 0, t), sums + (t - first) * 12,
                m_weight, v_weight, weight, scale, scale2);
    }
}

/* pixelcnn.gm:25   for i in 1..blocks { a = a |> block: pixel_block(h) }
   weight gradient from [16,28,28,16] and [16,28,28,32], tiles of 3 x 32, leaves of 3 x 28 pixels;
   fused: mul, add, sqrt, div, sub; 13 MFLOP, 2.4 MB */
GM_FUNCTION void fit_M_block7_conv3_weight_tile(gm_weight_place at, const gm_vec *c,
    float *restrict m_weight, float *restrict v_weight, float *restrict weight, gm_vec scale,
    gm_vec scale2)
{
    for (int r = 0; r < at.rows; r++)
        for (int v = 0; v < at.vectors; v++) {
            const int64_t i = at.row + r;
            const int64_t j = at.column + v * GM_LANES;
            const gm_vec product = c[r * at.vectors + v];
            const gm_vec new_m_weight = gm_load(m_weight + i * 32 + j) * 0.9f + product * 0.1f;
            const gm_vec new_v_weight = gm_load(v_weight + i * 32 + j) * 0.999f + product * product * 0.001f;
            const gm_vec div = scale * new_m_weight / (scale2 * gm_sqrt(new_v_weight) + 1e-08f);
            gm_store(m_weight + i * 32 + j, new_m_weight);
            gm_store(v_weight + i * 32 + j, new_v_weight);
            gm_store(weight + i * 32 + j, gm_load(weight + i * 32 + j) - div);
        }
}

static void fit_M_block7_conv3_weight(const gm_call *call, const float *restrict relu,
    const float *restrict d_block, float *restrict m_weight, float *restrict v_weight,
    float *restrict weight)
{
    const gm_vec scale = gm_splat((float)((gmd_cos(gmd_min(((double)call->step + -1.0) / 2.3e+05, 1.0) * 3.141592653589793) + 1.0) * 0.001 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    static const gm_tap taps[] = {
        {0, 28, 0, 28, 0, 0, 16},
    };
    static const gm_weights shape = {
        .images = 16, .height = 28, .width = 28, .leaf_images = 1, .leaf_height = 3,
        .x = {12544, 448, 16}, .y = {25088, 896, 32}, .pixel = 16, .around = 84,
        .tap = taps, .taps = 1, .dead = 0, .tiles = 6, .panels = 1, .vectors = 4, .tail = 4, .columns = 32,
        .groups = 1, .group_a = 16, .group_b = 32, .room = 12 };
    gm_vec sums[GM_SUMS / GM_LANES];
    int64_t lo, hi;
    gm_share(call, 6, &lo, &hi);
    for (int64_t first = lo; first < hi; first += 64) {
        const int64_t stop = gm_min_int(first + 64, hi);
        gm_weight_sums(&shape, weight_tile, first, stop, relu, d_block, sums);
        for (int64_t t = first; t < stop; t++)
            fit_M_block7_conv3_weight_tile(gm_weight_at(&shape, 0, t), sums + (t - first) * 12,
                m_weight, v_weight, weight, scale, scale2);
    }
}

/* pixelcnn.gm:25   for i in 1..blocks { a = a |> block: pixel_block(h) }
   weight gradient from [16,28,28,32] and [16,28,28,16], tiles of 6 x 16, leaves of 3 x 28 pixels;
   fused: mul, add, sqrt, div, sub; 13 MFLOP, 2.4 MB */
GM_FUNCTION void fit_M_block7_conv_weight_tile(gm_weight_place at, const gm_vec *c,
    float *restrict m_weight, float *restrict v_weight, float *restrict weight, gm_vec scale,
    gm_vec scale2)
{
    for (int r = 0; r < at.rows; r++)
        for (int v = 0; v < at.vectors; v++) {
            const int64_t i = at.row + r;
            const int64_t j = at.column + v * GM_LANES;
            const gm_vec product = c[r * at.vectors + v];
            const gm_vec new_m_weight = gm_load(m_weight + i * 16 + j) * 0.9f + product * 0.1f;
            const gm_vec new_v_weight = gm_load(v_weight + i * 16 + j) * 0.999f + product * product * 0.001f;
            const gm_vec div = scale * new_m_weight / (scale2 * gm_sqrt(new_v_weight) + 1e-08f);
            gm_store(m_weight + i * 16 + j, new_m_weight);
            gm_store(v_weight + i * 16 + j, new_v_weight);
            gm_store(weight + i * 16 + j, gm_load(weight + i * 16 + j) - div);
        }
}

static void fit_M_block7_conv_weight(const gm_call *call, const float *restrict relu,
    const float *restrict mul, float *restrict m_weight, float *restrict v_weight,
    float *restrict weight)
{
    const gm_vec scale = gm_splat((float)((gmd_cos(gmd_min(((double)call->step + -1.0) / 2.3e+05, 1.0) * 3.141592653589793) + 1.0) * 0.001 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    static const gm_tap taps[] = {
        {0, 28, 0, 28, 0, 0, 32},
    };
    static const gm_weights shape = {
        .images = 16, .height = 28, .width = 28, .leaf_images = 1, .leaf_height = 3,
        .x = {25088, 896, 32}, .y = {12544, 448, 16}, .pixel = 32, .around = 84,
        .tap = taps, .taps = 1, .dead = 0, .tiles = 6, .panels = 1, .vectors = 2, .tail = 2, .columns = 16,
        .groups = 1, .group_a = 32, .group_b = 16, .room = 12 };
    gm_vec sums[GM_SUMS / GM_LANES];
    int64_t lo, hi;
    gm_share(call, 6, &lo, &hi);
    for (int64_t first = lo; first < hi; first += 64) {
        const int64_t stop = gm_min_int(first + 64, hi);
        gm_weight_sums(&shape, weight_tile, first, stop, relu, mul, sums);
        for (int64_t t = first; t < stop; t++)
            fit_M_block7_conv_weight_tile(gm_weight_at(&shape, 0, t), sums + (t - first) * 12,
                m_weight, v_weight, weight, scale, scale2);
    }
}

/* pixelcnn.gm:25   for i in 1..blocks { a = a |> block: pixel_block(h) }
   weight gradient from [16,28,28,16] and [16,28,28,32], tiles of 3 x 32, leaves of 3 x 28 pixels;
   fused: mul, add, sqrt, div, sub; 13 MFLOP, 2.4 MB */
GM_FUNCTION void fit_M_block_conv3_weight_tile(gm_weight_place at, const gm_vec *c,
    float *restrict m_weight, float *restrict v_weight, float *restrict weight, gm_vec scale,
    gm_vec scale2)
{
    for (int r = 0; r < at.rows; r++)
        for (int v = 0; v < at.vectors; v++) {
            const int64_t i = at.row + r;
            const int64_t j = at.column + v * GM_LANES;
            const gm_vec product = c[r * at.vectors + v];
            const gm_vec new_m_weight = gm_load(m_weight + i * 32 + j) * 0.9f + product * 0.1f;
            const gm_vec new_v_weight = gm_load(v_weight + i * 32 + j) * 0.999f + product * product * 0.001f;
            const gm_vec div = scale * new_m_weight / (gm_sqrt(new_v_weight) * scale2 + 1e-08f);
            gm_store(m_weight + i * 32 + j, new_m_weight);
            gm_store(v_weight + i * 32 + j, new_v_weight);
            gm_store(weight + i * 32 + j, gm_load(weight + i * 32 + j) - div);
        }
}

static void fit_M_block_conv3_weight(const gm_call *call, const float *restrict relu,
    const float *restrict d_block, float *restrict m_weight, float *restrict v_weight,
    float *restrict weight)
{
    const gm_vec scale = gm_splat((float)((gmd_cos(gmd_min(((double)call->step + -1.0) / 2.3e+05, 1.0) * 3.141592653589793) + 1.0) * 0.001 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    static const gm_tap taps[] = {
        {0, 28, 0, 28, 0, 0, 16},
    };
    static const gm_weights shape = {
        .images = 16, .height = 28, .width = 28, .leaf_images = 1, .leaf_height = 3,
        .x = {12544, 448, 16}, .y = {25088, 896, 32}, .pixel = 16, .around = 84,
        .tap = taps, .taps = 1, .dead = 0, .tiles = 6, .panels = 1, .vectors = 4, .tail = 4, .columns = 32,
        .groups = 1, .group_a = 16, .group_b = 32, .room = 12 };
    gm_vec sums[GM_SUMS / GM_LANES];
    int64_t lo, hi;
    gm_share(call, 6, &lo, &hi);
    for (int64_t first = lo; first < hi; first += 64) {
        const int64_t stop = gm_min_int(first + 64, hi);
        gm_weight_sums(&shape, weight_tile, first, stop, relu, d_block, sums);
        for (int64_t t = first; t < stop; t++)
            fit_M_block_conv3_weight_tile(gm_weight_at(&shape, 0, t), sums + (t - first) * 12,
                m_weight, v_weight, weight, scale, scale2);
    }
}

/* pixelcnn.gm:25   for i in 1..blocks { a = a |> block: pixel_block(h) }
   weight gradient from [16,28,28,32] and [16,28,28,16], tiles of 6 x 16, leaves of 3 x 28 pixels;
   fused: mul, add, sqrt, div, sub; 13 MFLOP, 2.4 MB */
GM_FUNCTION void fit_M_block_conv_weight_tile(gm_weight_place at, const gm_vec *c,
    float *restrict m_weight, float *restrict v_weight, float *restrict weight, gm_vec scale,
    gm_vec scale2)
{
    for (int r = 0; r < at.rows; r++)
        for (int v = 0; v < at.vectors; v++) {
            const int64_t i = at.row + r;
            const int64_t j = at.column + v * GM_LANES;
            const gm_vec product = c[r * at.vectors + v];
            const gm_vec new_m_weight = gm_load(m_weight + i * 16 + j) * 0.9f + product * 0.1f;
            const gm_vec new_v_weight = gm_load(v_weight + i * 16 + j) * 0.999f + product * product * 0.001f;
            const gm_vec div = scale * new_m_weight / (gm_sqrt(new_v_weight) * scale2 + 1e-08f);
            gm_store(m_weight + i * 16 + j, new_m_weight);
            gm_store(v_weight + i * 16 + j, new_v_weight);
            gm_store(weight + i * 16 + j, gm_load(weight + i * 16 + j) - div);
        }
}

static void fit_M_block_conv_weight(const gm_call *call, const float *restrict relu,
    const float *restrict mul, float *restrict m_weight, float *restrict v_weight,
    float *restrict weight)
{
    const gm_vec scale = gm_splat((float)((gmd_cos(gmd_min(((double)call->step + -1.0) / 2.3e+05, 1.0) * 3.141592653589793) + 1.0) * 0.001 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    static const gm_tap taps[] = {
        {0, 28, 0, 28, 0, 0, 32},
    };
    static const gm_weights shape = {
        .images = 16, .height = 28, .width = 28, .leaf_images = 1, .leaf_height = 3,
        .x = {25088, 896, 32}, .y = {12544, 448, 16}, .pixel = 32, .around = 84,
        .tap = taps, .taps = 1, .dead = 0, .tiles = 6, .panels = 1, .vectors = 2, .tail = 2, .columns = 16,
        .groups = 1, .group_a = 32, .group_b = 16, .room = 12 };
    gm_vec sums[GM_SUMS / GM_LANES];
    int64_t lo, hi;
    gm_share(call, 6, &lo, &hi);
    for (int64_t first = lo; first < hi; first += 64) {
        const int64_t stop = gm_min_int(first + 64, hi);
        gm_weight_sums(&shape, weight_tile, first, stop, relu, mul, sums);
        for (int64_t t = first; t < stop; t++)
            fit_M_block_conv_weight_tile(gm_weight_at(&shape, 0, t), sums + (t - first) * 12,
                m_weight, v_weight, weight, scale, scale2);
    }
}

/* pixelcnn.gm:27   if levels == 2 { return bernoulli(logits: a |> out: conv(1, 1, see: B)) }
   weight gradient from [16,28,28,32] and [16,28,28,1], tiles of 1 x 32, leaves of 3 x 28 pixels,
   rows are channels out; fused: mul, add, sqrt, div, sub; 803 KFLOP, 1.7 MB */
GM_FUNCTION void fit_M_out_weight_tile(gm_weight_place at, const gm_vec *c,
    float *restrict m_weight, float *restrict v_weight, float *restrict weight, gm_vec scale,
    gm_vec scale2)
{
    for (int r = 0; r < at.rows; r++)
        for (int v = 0; v < at.vectors; v++) {
            const int64_t i = at.row + r;
            const int64_t j = at.column + v * GM_LANES;
            const gm_vec product = c[r * at.vectors + v];
            const gm_vec new_m_weight = gm_load(m_weight + i + j) * 0.9f + product * 0.1f;
            const gm_vec new_v_weight = gm_load(v_weight + i + j) * 0.999f + product * product * 0.001f;
            const gm_vec div = new_m_weight * scale / (gm_sqrt(new_v_weight) * scale2 + 1e-08f);
            gm_store(m_weight + i + j, new_m_weight);
            gm_store(v_weight + i + j, new_v_weight);
            gm_store(weight + i + j, gm_load(weight + i + j) - div);
        }
}

static void fit_M_out_weight(const gm_call *call, const float *restrict a,
    const float *restrict d_out, float *restrict m_weight, float *restrict v_weight,
    float *restrict weight)
{
    const gm_vec scale = gm_splat((float)((gmd_cos(gmd_min(((double)call->step + -1.0) / 2.3e+05, 1.0) * 3.141592653589793) + 1.0) * 0.001 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    static const gm_tap taps[] = {
        {0, 28, 0, 28, 0, 0, 1},
    };
    static const gm_weights shape = {
        .images = 16, .height = 28, .width = 28, .leaf_images = 1, .leaf_height = 3,
        .x = {25088, 896, 32}, .y = {784, 28, 1}, .pixel = 32, .around = 84,
        .tap = taps, .taps = 1, .dead = 0, .tiles = 1, .panels = 1, .vectors = 4, .tail = 4, .columns = 32,
        .groups = 1, .group_a = 32, .group_b = 1, .room = 4, .swapped = 1 };
    gm_vec sums[GM_SUMS / GM_LANES];
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    for (int64_t first = lo; first < hi; first += 64) {
        const int64_t stop = gm_min_int(first + 64, hi);
        gm_weight_sums(&shape, weight_tile, first, stop, a, d_out, sums);
        for (int64_t t = first; t < stop; t++)
            fit_M_out_weight_tile(gm_weight_at(&shape, 0, t), sums + (t - first) * 4, m_weight,
                v_weight, weight, scale, scale2);
    }
}

/* pixelcnn.gm:25   for i in 1..blocks { a = a |> block: pixel_block(h) }
   weight gradient from [16,28,28,16] and [16,28,28,16], tiles of 6 x 16, leaves of 4 x 28 pixels;
   fused: mul, add, sqrt, div, sub; 31 MFLOP, 1.7 MB */
GM_FUNCTION void fit_M_block7_conv2_weight_tile(gm_weight_place at, const gm_vec *c,
    float *restrict m_weight, float *restrict v_weight, float *restrict weight, gm_vec scale,
    gm_vec scale2)
{
    for (int r = 0; r < at.rows; r++)
        for (int v = 0; v < at.vectors; v++) {
            const int64_t i = at.row + r;
            const int64_t j = at.column + v * GM_LANES;
            const gm_vec product = c[r * at.vectors + v];
            const gm_vec new_m_weight = gm_load(m_weight + i * 16 + j) * 0.9f + product * 0.1f;
            const gm_vec new_v_weight = gm_load(v_weight + i * 16 + j) * 0.999f + product * product * 0.001f;
            const gm_vec div = scale * new_m_weight / (scale2 * gm_sqrt(new_v_weight) + 1e-08f);
            gm_store(m_weight + i * 16 + j, new_m_weight);
            gm_store(v_weight + i * 16 + j, new_v_weight);
            gm_store(weight + i * 16 + j, gm_load(weight + i * 16 + j) - div);
        }
}

static void fit_M_block7_conv2_weight(const gm_call *call, const float *restrict relu,
    const float *restrict mul, float *restrict m_weight, float *restrict v_weight,
    float *restrict weight)
{
    const gm_vec scale = gm_splat((float)((gmd_cos(gmd_min(((double)call->step + -1.0) / 2.3e+05, 1.0) * 3.141592653589793) + 1.0) * 0.001 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    static const gm_tap taps[] = {
        {1, 28, 1, 28, -464, 0, 16}, {1, 28, 0, 28, -448, 16, 16}, {1, 28, 0, 27, -432, 32, 16},
        {0, 28, 1, 28, -16, 48, 16}, {0, 28, 0, 28, 0, 64, 16}, {0, 28, 0, 27, 16, 80, 16},
        {0, 27, 1, 28, 432, 96, 16}, {0, 27, 0, 28, 448, 112, 16}, {0, 27, 0, 27, 464, 128, 16},
    };
    static const gm_weights shape = {
        .images = 16, .height = 28, .width = 28, .leaf_images = 1, .leaf_height = 4,
        .x = {12544, 448, 16}, .y = {12544, 448, 16}, .pixel = 16, .around = 112,
        .tap = taps, .taps = 5, .dead = 4, .tiles = 3, .panels = 1, .vectors = 2, .tail = 2, .columns = 16,
        .groups = 1, .group_a = 16, .group_b = 16, .room = 12 };
    gm_vec sums[GM_SUMS / GM_LANES];
    int64_t lo, hi;
    gm_share(call, 15, &lo, &hi);
    for (int64_t first = lo; first < hi; first += 64) {
        const int64_t stop = gm_min_int(first + 64, hi);
        gm_weight_sums(&shape, weight_tile, first, stop, relu, mul, sums);
        for (int64_t t = first; t < stop; t++)
            fit_M_block7_conv2_weight_tile(gm_weight_at(&shape, 0, t), sums + (t - first) * 12,
                m_weight, v_weight, weight, scale, scale2);
    }
    for (int v = 0; v < 12; v++)
        sums[v] = gm_zero();
    gm_share(call, 12, &lo, &hi);
    for (int64_t t = lo; t < hi; t++)
        fit_M_block7_conv2_weight_tile(gm_weight_at(&shape, 1, t), sums, m_weight, v_weight,
            weight, scale, scale2);
}

/* pixelcnn.gm:25   for i in 1..blocks { a = a |> block: pixel_block(h) }
   weight gradient from [16,28,28,16] and [16,28,28,16], tiles of 6 x 16, leaves of 4 x 28 pixels;
   fused: mul, add, sqrt, div, sub; 31 MFLOP, 1.7 MB */
GM_FUNCTION void fit_M_block_conv2_weight_tile(gm_weight_place at, const gm_vec *c,
    float *restrict m_weight, float *restrict v_weight, float *restrict weight, gm_vec scale,
    gm_vec scale2)
{
    for (int r = 0; r < at.rows; r++)
        for (int v = 0; v < at.vectors; v++) {
            const int64_t i = at.row + r;
            const int64_t j = at.column + v * GM_LANES;
            const gm_vec product = c[r * at.vectors + v];
            const gm_vec new_m_weight = gm_load(m_weight + i * 16 + j) * 0.9f + product * 0.1f;
            const gm_vec new_v_weight = gm_load(v_weight + i * 16 + j) * 0.999f + product * product * 0.001f;
            const gm_vec div = scale * new_m_weight / (gm_sqrt(new_v_weight) * scale2 + 1e-08f);
            gm_store(m_weight + i * 16 + j, new_m_weight);
            gm_store(v_weight + i * 16 + j, new_v_weight);
            gm_store(weight + i * 16 + j, gm_load(weight + i * 16 + j) - div);
        }
}

static void fit_M_block_conv2_weight(const gm_call *call, const float *restrict relu,
    const float *restrict mul, float *restrict m_weight, float *restrict v_weight,
    float *restrict weight)
{
    const gm_vec scale = gm_splat((float)((gmd_cos(gmd_min(((double)call->step + -1.0) / 2.3e+05, 1.0) * 3.141592653589793) + 1.0) * 0.001 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    static const gm_tap taps[] = {
        {1, 28, 1, 28, -464, 0, 16}, {1, 28, 0, 28, -448, 16, 16}, {1, 28, 0, 27, -432, 32, 16},
        {0, 28, 1, 28, -16, 48, 16}, {0, 28, 0, 28, 0, 64, 16}, {0, 28, 0, 27, 16, 80, 16},
        {0, 27, 1, 28, 432, 96, 16}, {0, 27, 0, 28, 448, 112, 16}, {0, 27, 0, 27, 464, 128, 16},
    };
    static const gm_weights shape = {
        .images = 16, .height = 28, .width = 28, .leaf_images = 1, .leaf_height = 4,
        .x = {12544, 448, 16}, .y = {12544, 448, 16}, .pixel = 16, .around = 112,
        .tap = taps, .taps = 5, .dead = 4, .tiles = 3, .panels = 1, .vectors = 2, .tail = 2, .columns = 16,
        .groups = 1, .group_a = 16, .group_b = 16, .room = 12 };
    gm_vec sums[GM_SUMS / GM_LANES];
    int64_t lo, hi;
    gm_share(call, 15, &lo, &hi);
    for (int64_t first = lo; first < hi; first += 64) {
        const int64_t stop = gm_min_int(first + 64, hi);
        gm_weight_sums(&shape, weight_tile, first, stop, relu, mul, sums);
        for (int64_t t = first; t < stop; t++)
            fit_M_block_conv2_weight_tile(gm_weight_at(&shape, 0, t), sums + (t - first) * 12,
                m_weight, v_weight, weight, scale, scale2);
    }
    for (int v = 0; v < 12; v++)
        sums[v] = gm_zero();
    gm_share(call, 12, &lo, &hi);
    for (int64_t t = lo; t < hi; t++)
        fit_M_block_conv2_weight_tile(gm_weight_at(&shape, 1, t), sums, m_weight, v_weight,
            weight, scale, scale2);
}

/* pixelcnn.gm:24   a = x |> first: conv(2 * h, 7, see: A)
   weight gradient from [16,28,28,1] and [16,28,28,32], tiles of 3 x 32, leaves of 4 x 28 pixels,
   rows are columns and channels of the kernel; fused: mul, add, sqrt, div, sub; 17 MFLOP, 1.7 MB */
GM_FUNCTION void fit_M_first_weight_tile(gm_weight_place at, const gm_vec *c,
    float *restrict m_weight, float *restrict v_weight, float *restrict weight, gm_vec scale,
    gm_vec scale2)
{
    for (int r = 0; r < at.rows; r++)
        for (int v = 0; v < at.vectors; v++) {
            const int64_t i = at.row + r;
            const int64_t j = at.column + v * GM_LANES;
            const gm_vec product = c[r * at.vectors + v];
            const gm_vec new_m_weight = gm_load(m_weight + i * 32 + j) * 0.9f + product * 0.1f;
            const gm_vec new_v_weight = gm_load(v_weight + i * 32 + j) * 0.999f + product * product * 0.001f;
            const gm_vec div = scale * new_m_weight / (gm_sqrt(new_v_weight) * scale2 + 1e-08f);
            gm_store(m_weight + i * 32 + j, new_m_weight);
            gm_store(v_weight + i * 32 + j, new_v_weight);
            gm_store(weight + i * 32 + j, gm_load(weight + i * 32 + j) - div);
        }
}

static void fit_M_first_weight(const gm_call *call, const float *restrict x,
    const float *restrict d_first, float *restrict m_weight, float *restrict v_weight,
    float *restrict weight)
{
    const gm_vec scale = gm_splat((float)((gmd_cos(gmd_min(((double)call->step + -1.0) / 2.3e+05, 1.0) * 3.141592653589793) + 1.0) * 0.001 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    static const gm_tap taps[] = {
        {3, 28, 0, 28, 0, 0, 7}, {2, 28, 0, 28, 34, 7, 7}, {1, 28, 0, 28, 68, 14, 7},
        {0, 28, 0, 28, 102, 21, 3}, {0, 28, 0, 28, 105, 24, 4}, {0, 27, 0, 28, 136, 28, 7},
        {0, 26, 0, 28, 170, 35, 7}, {0, 25, 0, 28, 204, 42, 7},
    };
    static const gm_border border = { .rows = 10, .height = 28, .width = 28, .channels = 1, .stride = 1,
        .above = 3, .before = 3, .pitch = 34, .row = 28 };
    static const gm_weights shape = {
        .images = 16, .height = 28, .width = 28, .leaf_images = 1, .leaf_height = 4,
        .x = {784, 28, 1}, .y = {25088, 896, 32}, .pixel = 1, .around = 112,
        .tap = taps, .taps = 4, .dead = 4, .tiles = 3, .panels = 1, .vectors = 4, .tail = 4, .columns = 32,
        .groups = 1, .group_a = 1, .group_b = 32, .room = 12, .border = &border };
    gm_vec sums[GM_SUMS / GM_LANES];
    int64_t lo, hi;
    gm_share(call, 12, &lo, &hi);
    for (int64_t first = lo; first < hi; first += 64) {
        const int64_t stop = gm_min_int(first + 64, hi);
        gm_weight_sums(&shape, weight_tile, first, stop, x, d_first, sums);
        for (int64_t t = first; t < stop; t++)
            fit_M_first_weight_tile(gm_weight_at(&shape, 0, t), sums + (t - first) * 12,
                m_weight, v_weight, weight, scale, scale2);
    }
    for (int v = 0; v < 12; v++)
        sums[v] = gm_zero();
    gm_share(call, 12, &lo, &hi);
    for (int64_t t = lo; t < hi; t++)
        fit_M_first_weight_tile(gm_weight_at(&shape, 1, t), sums, m_weight, v_weight, weight,
            scale, scale2);
}

/* pixelcnn.gm:31   step fit(x) over M by adam(cosine(t, 2e-3, total: updates)) batch rows
   [16,32] summed down columns; fused: mul, add, sqrt, div, sub; 928 FLOP, 2.8 KB */
static void fit_M_head_bias(const gm_call *call, const float *restrict sum,
    float *restrict m_bias, float *restrict v_bias, float *restrict bias)
{
    const gm_vec scale = gm_splat((float)((gmd_cos(gmd_min(((double)call->step + -1.0) / 2.3e+05, 1.0) * 3.141592653589793) + 1.0) * 0.001 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    int64_t lo, hi;
    gm_share(call, 2, &lo, &hi);
    for (int64_t j = lo * 16; j < gm_min_int(hi * 16, 32); j += GM_LANES) {
        gm_vec sum2 = gm_splat(0.0f);
        for (int64_t i = 0; i < 16; i++) {
            sum2 = sum2 + gm_load(sum + i * 32 + j);
        }
        const gm_vec new_m_bias = gm_load(m_bias + j) * 0.9f + sum2 * 0.1f;
        const gm_vec new_v_bias = gm_load(v_bias + j) * 0.999f + sum2 * sum2 * 0.001f;
        const gm_vec div = scale * new_m_bias / (scale2 * gm_sqrt(new_v_bias) + 1e-08f);
        gm_store(m_bias + j, new_m_bias);
        gm_store(v_bias + j, new_v_bias);
        gm_store(bias + j, gm_load(bias + j) - div);
    }
}

/* pixelcnn.gm:31   step fit(x) over M by adam(cosine(t, 2e-3, total: updates)) batch rows
   [16,32] summed down columns; fused: mul, add, sqrt, div, sub; 928 FLOP, 2.8 KB */
static void fit_M_first_bias(const gm_call *call, const float *restrict sum,
    float *restrict m_bias, float *restrict v_bias, float *restrict bias)
{
    const gm_vec scale = gm_splat((float)((gmd_cos(gmd_min(((double)call->step + -1.0) / 2.3e+05, 1.0) * 3.141592653589793) + 1.0) * 0.001 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    int64_t lo, hi;
    gm_share(call, 2, &lo, &hi);
    for (int64_t j = lo * 16; j < gm_min_int(hi * 16, 32); j += GM_LANES) {
        gm_vec sum2 = gm_splat(0.0f);
        for (int64_t i = 0; i < 16; i++) {
            sum2 = sum2 + gm_load(sum + i * 32 + j);
        }
        const gm_vec new_m_bias = gm_load(m_bias + j) * 0.9f + sum2 * 0.1f;
        const gm_vec new_v_bias = gm_load(v_bias + j) * 0.999f + sum2 * sum2 * 0.001f;
        const gm_vec div = new_m_bias * scale / (gm_sqrt(new_v_bias) * scale2 + 1e-08f);
        gm_store(m_bias + j, new_m_bias);
        gm_store(v_bias + j, new_v_bias);
        gm_store(bias + j, gm_load(bias + j) - div);
    }
}

/* pixelcnn.gm:31   step fit(x) over M by adam(cosine(t, 2e-3, total: updates)) batch rows
   [16,16] summed down columns; fused: mul, add, sqrt, div, sub; 464 FLOP, 1.4 KB */
static void fit_M_block7_conv2_bias(const gm_call *call, const float *restrict sum,
    float *restrict m_bias, float *restrict v_bias, float *restrict bias)
{
    const gm_vec scale = gm_splat((float)((gmd_cos(gmd_min(((double)call->step + -1.0) / 2.3e+05, 1.0) * 3.141592653589793) + 1.0) * 0.001 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    for (int64_t j = lo * 16; j < gm_min_int(hi * 16, 16); j += GM_LANES) {
        gm_vec sum2 = gm_splat(0.0f);
        for (int64_t i = 0; i < 16; i++) {
            sum2 = sum2 + gm_load(sum + i * 16 + j);
        }
        const gm_vec new_m_bias = gm_load(m_bias + j) * 0.9f + sum2 * 0.1f;
        const gm_vec new_v_bias = gm_load(v_bias + j) * 0.999f + sum2 * sum2 * 0.001f;
        const gm_vec div = scale * new_m_bias / (scale2 * gm_sqrt(new_v_bias) + 1e-08f);
        gm_store(m_bias + j, new_m_bias);
        gm_store(v_bias + j, new_v_bias);
        gm_store(bias + j, gm_load(bias + j) - div);
    }
}

/* pixelcnn.gm:31   step fit(x) over M by adam(cosine(t, 2e-3, total: updates)) batch rows
   [16,16] summed down columns; fused: mul, add, sqrt, div, sub; 464 FLOP, 1.4 KB */
static void fit_M_block_conv_bias(const gm_call *call, const float *restrict sum,
    float *restrict m_bias, float *restrict v_bias, float *restrict bias)
{
    const gm_vec scale = gm_splat((float)((gmd_cos(gmd_min(((double)call->step + -1.0) / 2.3e+05, 1.0) * 3.141592653589793) + 1.0) * 0.001 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    for (int64_t j = lo * 16; j < gm_min_int(hi * 16, 16); j += GM_LANES) {
        gm_vec sum2 = gm_splat(0.0f);
        for (int64_t i = 0; i < 16; i++) {
            sum2 = sum2 + gm_load(sum + i * 16 + j);
        }
        const gm_vec new_m_bias = gm_load(m_bias + j) * 0.9f + sum2 * 0.1f;
        const gm_vec new_v_bias = gm_load(v_bias + j) * 0.999f + sum2 * sum2 * 0.001f;
        const gm_vec div = new_m_bias * scale / (gm_sqrt(new_v_bias) * scale2 + 1e-08f);
        gm_store(m_bias + j, new_m_bias);
        gm_store(v_bias + j, new_v_bias);
        gm_store(bias + j, gm_load(bias + j) - div);
    }
}

/* pixelcnn.gm:31   step fit(x) over M by adam(cosine(t, 2e-3, total: updates)) batch rows
   [16] summed along rows; fused: mul, add, sqrt, div, sub; 46 FLOP, 156 B */
static void fit_loss(const gm_call *call, const float *restrict sum, const float *restrict sum2,
    float *restrict m_bias, float *restrict v_bias, float *restrict bias, float *restrict loss)
{
    const gm_vec scale = gm_splat((float)((gmd_cos(gmd_min(((double)call->step + -1.0) / 2.3e+05, 1.0) * 3.141592653589793) + 1.0) * 0.001 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    if (lo < hi) {
        gm_lanes sum3_lanes = gm_lanes_splat(0.0f);
        gm_lanes sum4_lanes = gm_lanes_splat(0.0f);
        for (int64_t j16 = 0; j16 < 16; j16 += 16) {
            for (int part = 0; part < GM_PARTS; part++) {
                const int64_t j = j16 + part * GM_LANES;
                sum3_lanes.part[part] = sum3_lanes.part[part] + gm_load(sum + j);
                sum4_lanes.part[part] = sum4_lanes.part[part] + gm_load(sum2 + j);
            }
        }
        const float sum3 = gm_lanes_sum(sum3_lanes);
        const float sum4 = gm_lanes_sum(sum4_lanes);
        const gm_vec new_m_bias = gm_splat(m_bias[0]) * 0.9f + gm_splat(sum4) * 0.1f;
        const gm_vec new_v_bias = gm_splat(v_bias[0]) * 0.999f + gm_splat(sum4) * gm_splat(sum4) * 0.001f;
        const gm_vec div = scale * new_m_bias / (gm_sqrt(new_v_bias) / scale2 + 1e-08f);
        loss[0] = (gm_splat(sum3) * 0.0625f)[0];
        m_bias[0] = (new_m_bias)[0];
        v_bias[0] = (new_v_bias)[0];
        bias[0] = (gm_splat(bias[0]) - div)[0];
    }
}

/* One training step fit, line 31: 120 kernels in 72 phases, 1.3 GFLOP; arena 52 MB, at least 52
   MB. */
static void run_fit(pixelcnn_t *m, const float *x, gm_call whole)
{
    float *const M_out_weight_panels = m->arena + 12895488;  /* [32], phases 0 to 23 */
    float *const M_block7_conv3_weight_panels = m->arena + 12880128;  /* [512], phases 1 to 23 */
    float *const M_block7_conv_weight_panels = m->arena + 12880640;  /* [512], phases 2 to 23 */
    float *const M_block6_conv3_weight_panels = m->arena + 12881152;  /* [512], phases 3 to 23 */
    float *const M_block6_conv_weight_panels = m->arena + 12881664;  /* [512], phases 4 to 23 */
    float *const M_block5_conv3_weight_panels = m->arena + 12882176;  /* [512], phases 5 to 23 */
    float *const M_block5_conv_weight_panels = m->arena + 12882688;  /* [512], phases 6 to 23 */
    float *const M_block4_conv3_weight_panels = m->arena + 12883200;  /* [512], phases 7 to 23 */
    float *const M_block4_conv_weight_panels = m->arena + 12883712;  /* [512], phases 8 to 23 */
    float *const M_block3_conv3_weight_panels = m->arena + 12884224;  /* [512], phases 9 to 23 */
    float *const M_block3_conv_weight_panels = m->arena + 12884736;  /* [512], phases 10 to 23 */
    float *const M_block2_conv3_weight_panels = m->arena + 12885248;  /* [512], phases 11 to 23 */
    float *const M_block2_conv_weight_panels = m->arena + 12885760;  /* [512], phases 12 to 23 */
    float *const M_block_conv3_weight_panels = m->arena + 12886272;  /* [512], phases 13 to 23 */
    float *const M_block_conv_weight_panels = m->arena + 12886784;  /* [512], phases 14 to 23 */
    float *const M_head_weight_panels = m->arena + 12879104;  /* [1024], phases 15 to 23 */
    float *const M_block7_conv2_weight_panels = m->arena + 12870144;  /* [1280], phases 16 to 23 */
    float *const M_block6_conv2_weight_panels = m->arena + 12871424;  /* [1280], phases 17 to 23 */
    float *const M_block5_conv2_weight_panels = m->arena + 12872704;  /* [1280], phases 18 to 23 */
    float *const M_block4_conv2_weight_panels = m->arena + 12873984;  /* [1280], phases 19 to 23 */
    float *const M_block3_conv2_weight_panels = m->arena + 12875264;  /* [1280], phases 20 to 23 */
    float *const M_block2_conv2_weight_panels = m->arena + 12876544;  /* [1280], phases 21 to 23 */
    float *const M_block_conv2_weight_panels = m->arena + 12877824;  /* [1280], phases 22 to 23 */
    float *const first = m->arena + 0;  /* [16,28,28,32], then block, block, block, block, block, block, relu, phases 23 to 24 */
    float *const relu = m->arena + 401408;  /* [16,28,28,32], phases 23 to 38 */
    float *const relu2 = m->arena + 7225344;  /* [16,28,28,16], phases 23 to 46 */
    float *const relu3 = m->arena + 7426048;  /* [16,28,28,16], phases 23 to 37 */
    float *const relu4 = m->arena + 802816;  /* [16,28,28,32], phases 23 to 36 */
    float *const relu5 = m->arena + 7626752;  /* [16,28,28,16], phases 23 to 45 */
    float *const relu6 = m->arena + 7827456;  /* [16,28,28,16], phases 23 to 35 */
    float *const relu7 = m->arena + 1204224;  /* [16,28,28,32], phases 23 to 34 */
    float *const relu8 = m->arena + 8028160;  /* [16,28,28,16], phases 23 to 44 */
    float *const relu9 = m->arena + 8228864;  /* [16,28,28,16], phases 23 to 33 */
    float *const relu10 = m->arena + 1605632;  /* [16,28,28,32], phases 23 to 32 */
    float *const relu11 = m->arena + 8429568;  /* [16,28,28,16], phases 23 to 43 */
    float *const relu12 = m->arena + 8630272;  /* [16,28,28,16], phases 23 to 31 */
    float *const relu13 = m->arena + 2007040;  /* [16,28,28,32], phases 23 to 30 */
    float *const relu14 = m->arena + 8830976;  /* [16,28,28,16], phases 23 to 42 */
    float *const relu15 = m->arena + 9031680;  /* [16,28,28,16], phases 23 to 29 */
    float *const relu16 = m->arena + 2408448;  /* [16,28,28,32], phases 23 to 28 */
    float *const relu17 = m->arena + 9232384;  /* [16,28,28,16], phases 23 to 41 */
    float *const relu18 = m->arena + 9433088;  /* [16,28,28,16], phases 23 to 27 */
    float *const relu19 = m->arena + 2809856;  /* [16,28,28,32], phases 23 to 26 */
    float *const relu20 = m->arena + 9633792;  /* [16,28,28,16], phases 23 to 40 */
    float *const relu21 = m->arena + 9834496;  /* [16,28,28,16], phases 23 to 25 */
    float *const a = m->arena + 3211264;  /* [16,28,28,32], phases 23 to 39 */
    float *const sub = m->arena + 12845056;  /* [16,784], phase 23 */
    float *const d_out = m->arena + 12857600;  /* [16,28,28,1], phases 23 to 39 */
    float *const sum = m->arena + 12895520;  /* [16,1], phases 23 to 71 */
    float *const sum2 = m->arena + 12895536;  /* [16,1], phases 23 to 71 */
    float *const d_head = m->arena + 3612672;  /* [16,28,28,32], phases 23 to 24 */
    float *const sum3 = m->arena + 12887296;  /* [16,1,32], phases 23 to 48 */
    float *const d_block = m->arena + 4014080;  /* [16,28,28,32], phases 23 to 25 */
    float *const sum4 = m->arena + 12887808;  /* [16,1,32], phases 23 to 49 */
    float *const mul = m->arena + 10035200;  /* [16,28,28,16], phases 23 to 40 */
    float *const sum5 = m->arena + 12891904;  /* [16,1,16], phases 23 to 57 */
    float *const mul2 = m->arena + 10235904;  /* [16,28,28,16], phases 23 to 26 */
    float *const sum6 = m->arena + 12892160;  /* [16,1,16], phases 23 to 58 */
    float *const d_block2 = m->arena + 4415488;  /* [16,28,28,32], phases 23 to 27 */
    float *const sum7 = m->arena + 12888320;  /* [16,1,32], phases 23 to 50 */
    float *const mul3 = m->arena + 10436608;  /* [16,28,28,16], phases 23 to 41 */
    float *const sum8 = m->arena + 12892416;  /* [16,1,16], phases 23 to 59 */
    float *const mul4 = m->arena + 10637312;  /* [16,28,28,16], phases 23 to 28 */
    float *const sum9 = m->arena + 12892672;  /* [16,1,16], phases 23 to 60 */
    float *const d_block3 = m->arena + 4816896;  /* [16,28,28,32], phases 23 to 29 */
    float *const sum10 = m->arena + 12888832;  /* [16,1,32], phases 23 to 51 */
    float *const mul5 = m->arena + 10838016;  /* [16,28,28,16], phases 23 to 42 */
    float *const sum11 = m->arena + 12892928;  /* [16,1,16], phases 23 to 61 */
    float *const mul6 = m->arena + 11038720;  /* [16,28,28,16], phases 23 to 30 */
    float *const sum12 = m->arena + 12893184;  /* [16,1,16], phases 23 to 62 */
    float *const d_block4 = m->arena + 5218304;  /* [16,28,28,32], phases 23 to 31 */
    float *const sum13 = m->arena + 12889344;  /* [16,1,32], phases 23 to 52 */
    float *const mul7 = m->arena + 11239424;  /* [16,28,28,16], phases 23 to 43 */
    float *const sum14 = m->arena + 12893440;  /* [16,1,16], phases 23 to 63 */
    float *const mul8 = m->arena + 11440128;  /* [16,28,28,16], phases 23 to 32 */
    float *const sum15 = m->arena + 12893696;  /* [16,1,16], phases 23 to 64 */
    float *const d_block5 = m->arena + 5619712;  /* [16,28,28,32], phases 23 to 33 */
    float *const sum16 = m->arena + 12889856;  /* [16,1,32], phases 23 to 53 */
    float *const mul9 = m->arena + 11640832;  /* [16,28,28,16], phases 23 to 44 */
    float *const sum17 = m->arena + 12893952;  /* [16,1,16], phases 23 to 65 */
    float *const mul10 = m->arena + 11841536;  /* [16,28,28,16], phases 23 to 34 */
    float *const sum18 = m->arena + 12894208;  /* [16,1,16], phases 23 to 66 */
    float *const d_block6 = m->arena + 6021120;  /* [16,28,28,32], phases 23 to 35 */
    float *const sum19 = m->arena + 12890368;  /* [16,1,32], phases 23 to 54 */
    float *const mul11 = m->arena + 12042240;  /* [16,28,28,16], phases 23 to 45 */
    float *const sum20 = m->arena + 12894464;  /* [16,1,16], phases 23 to 67 */
    float *const mul12 = m->arena + 12242944;  /* [16,28,28,16], phases 23 to 36 */
    float *const sum21 = m->arena + 12894720;  /* [16,1,16], phases 23 to 68 */
    float *const d_block7 = m->arena + 6422528;  /* [16,28,28,32], phases 23 to 37 */
    float *const sum22 = m->arena + 12890880;  /* [16,1,32], phases 23 to 55 */
    float *const mul13 = m->arena + 12443648;  /* [16,28,28,16], phases 23 to 46 */
    float *const sum23 = m->arena + 12894976;  /* [16,1,16], phases 23 to 69 */
    float *const mul14 = m->arena + 12644352;  /* [16,28,28,16], phases 23 to 38 */
    float *const sum24 = m->arena + 12895232;  /* [16,1,16], phases 23 to 70 */
    float *const d_first = m->arena + 6823936;  /* [16,28,28,32], phases 23 to 47 */
    float *const sum25 = m->arena + 12891392;  /* [16,1,32], phases 23 to 56 */
    float *const loss = m->arena + 0;  /* [], phase 71 */

    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_thread_call(whole);
        const unsigned mode = gm_flush_denormals();
        fit_M_out_weight_panels(&call, m->M_out_weight, M_out_weight_panels);
        gm_tick(&call, 0);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block7_conv3_weight_panels(&call, m->M_block7_conv3_weight,
            M_block7_conv3_weight_panels);
        gm_tick(&call, 1);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block7_conv_weight_panels(&call, m->M_block7_conv_weight,
            M_block7_conv_weight_panels);
        gm_tick(&call, 2);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block7_conv3_weight_panels(&call, m->M_block6_conv3_weight,
            M_block6_conv3_weight_panels);
        gm_tick(&call, 3);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block7_conv_weight_panels(&call, m->M_block6_conv_weight,
            M_block6_conv_weight_panels);
        gm_tick(&call, 4);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block7_conv3_weight_panels(&call, m->M_block5_conv3_weight,
            M_block5_conv3_weight_panels);
        gm_tick(&call, 5);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block7_conv_weight_panels(&call, m->M_block5_conv_weight,
            M_block5_conv_weight_panels);
        gm_tick(&call, 6);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block7_conv3_weight_panels(&call, m->M_block4_conv3_weight,
            M_block4_conv3_weight_panels);
        gm_tick(&call, 7);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block7_conv_weight_panels(&call, m->M_block4_conv_weight,
            M_block4_conv_weight_panels);
        gm_tick(&call, 8);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block7_conv3_weight_panels(&call, m->M_block3_conv3_weight,
            M_block3_conv3_weight_panels);
        gm_tick(&call, 9);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block7_conv_weight_panels(&call, m->M_block3_conv_weight,
            M_block3_conv_weight_panels);
        gm_tick(&call, 10);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block7_conv3_weight_panels(&call, m->M_block2_conv3_weight,
            M_block2_conv3_weight_panels);
        gm_tick(&call, 11);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block7_conv_weight_panels(&call, m->M_block2_conv_weight,
            M_block2_conv_weight_panels);
        gm_tick(&call, 12);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block7_conv3_weight_panels(&call, m->M_block_conv3_weight,
            M_block_conv3_weight_panels);
        gm_tick(&call, 13);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block7_conv_weight_panels(&call, m->M_block_conv_weight,
            M_block_conv_weight_panels);
        gm_tick(&call, 14);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_head_weight_panels(&call, m->M_head_weight, M_head_weight_panels);
        gm_tick(&call, 15);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block7_conv2_weight_panels(&call, m->M_block7_conv2_weight,
            M_block7_conv2_weight_panels);
        gm_tick(&call, 16);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block7_conv2_weight_panels(&call, m->M_block6_conv2_weight,
            M_block6_conv2_weight_panels);
        gm_tick(&call, 17);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block7_conv2_weight_panels(&call, m->M_block5_conv2_weight,
            M_block5_conv2_weight_panels);
        gm_tick(&call, 18);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block7_conv2_weight_panels(&call, m->M_block4_conv2_weight,
            M_block4_conv2_weight_panels);
        gm_tick(&call, 19);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block7_conv2_weight_panels(&call, m->M_block3_conv2_weight,
            M_block3_conv2_weight_panels);
        gm_tick(&call, 20);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block7_conv2_weight_panels(&call, m->M_block2_conv2_weight,
            M_block2_conv2_weight_panels);
        gm_tick(&call, 21);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block7_conv2_weight_panels(&call, m->M_block_conv2_weight,
            M_block_conv2_weight_panels);
        gm_tick(&call, 22);
        #pragma omp barrier
        gm_tick(&call, -1);
        call.to = 0;
        while (gm_next_rows(&call, 16, 1)) {
            fit_first(&call, x, m->M_first_weight, m->M_first_bias, first, relu);
            gm_tick(&call, 23);
            fit_relu(&call, relu, m->M_block_conv_weight, m->M_block_conv_bias, relu2);
            gm_tick(&call, 24);
            fit_relu2(&call, relu2, m->M_block_conv2_weight, m->M_block_conv2_bias, relu3);
            gm_tick(&call, 25);
            fit_first2(&call, relu3, first, m->M_block_conv3_weight, m->M_block_conv3_bias,
                relu4);
            gm_tick(&call, 26);
            fit_relu(&call, relu4, m->M_block2_conv_weight, m->M_block2_conv_bias, relu5);
            gm_tick(&call, 27);
            fit_relu2(&call, relu5, m->M_block2_conv2_weight, m->M_block2_conv2_bias, relu6);
            gm_tick(&call, 28);
            fit_first2(&call, relu6, first, m->M_block2_conv3_weight, m->M_block2_conv3_bias,
                relu7);
            gm_tick(&call, 29);
            fit_relu(&call, relu7, m->M_block3_conv_weight, m->M_block3_conv_bias, relu8);
            gm_tick(&call, 30);
            fit_relu2(&call, relu8, m->M_block3_conv2_weight, m->M_block3_conv2_bias, relu9);
            gm_tick(&call, 31);
            fit_first2(&call, relu9, first, m->M_block3_conv3_weight, m->M_block3_conv3_bias,
                relu10);
            gm_tick(&call, 32);
            fit_relu(&call, relu10, m->M_block4_conv_weight, m->M_block4_conv_bias, relu11);
            gm_tick(&call, 33);
            fit_relu2(&call, relu11, m->M_block4_conv2_weight, m->M_block4_conv2_bias, relu12);
            gm_tick(&call, 34);
            fit_first2(&call, relu12, first, m->M_block4_conv3_weight, m->M_block4_conv3_bias,
                relu13);
            gm_tick(&call, 35);
            fit_relu(&call, relu13, m->M_block5_conv_weight, m->M_block5_conv_bias, relu14);
            gm_tick(&call, 36);
            fit_relu2(&call, relu14, m->M_block5_conv2_weight, m->M_block5_conv2_bias, relu15);
            gm_tick(&call, 37);
            fit_first2(&call, relu15, first, m->M_block5_conv3_weight, m->M_block5_conv3_bias,
                relu16);
            gm_tick(&call, 38);
            fit_relu(&call, relu16, m->M_block6_conv_weight, m->M_block6_conv_bias, relu17);
            gm_tick(&call, 39);
            fit_relu2(&call, relu17, m->M_block6_conv2_weight, m->M_block6_conv2_bias, relu18);
            gm_tick(&call, 40);
            fit_first2(&call, relu18, first, m->M_block6_conv3_weight, m->M_block6_conv3_bias,
                relu19);
            gm_tick(&call, 41);
            fit_relu(&call, relu19, m->M_block7_conv_weight, m->M_block7_conv_bias, relu20);
            gm_tick(&call, 42);
            fit_relu2(&call, relu20, m->M_block7_conv2_weight, m->M_block7_conv2_bias, relu21);
            gm_tick(&call, 43);
            fit_first8(&call, relu21, first, m->M_block7_conv3_weight, m->M_block7_conv3_bias);
            gm_tick(&call, 44);
            fit_a(&call, first, m->M_head_weight, m->M_head_bias, a);
            gm_tick(&call, 45);
            fit_d_out(&call, a, x, m->M_out_weight, m->M_out_bias, sub, d_out);
            gm_tick(&call, 46);
            fit_sum(&call, sub, sum);
            gm_tick(&call, 47);
            fit_sum(&call, d_out, sum2);
            gm_tick(&call, 48);
            fit_d_head(&call, d_out, M_out_weight_panels, a, d_head, sum3);
            gm_tick(&call, 49);
            fit_d_block(&call, d_head, M_head_weight_panels, first, d_block, sum4);
            gm_tick(&call, 50);
            fit_mul(&call, d_block, M_block7_conv3_weight_panels, relu21, mul, sum5);
            gm_tick(&call, 51);
            fit_mul2(&call, mul, M_block7_conv2_weight_panels, relu20, mul2, sum6);
            gm_tick(&call, 52);
            fit_d_block2(&call, mul2, M_block7_conv_weight_panels, d_block, relu19, d_block2,
                sum7);
            gm_tick(&call, 53);
            fit_mul(&call, d_block2, M_block6_conv3_weight_panels, relu18, mul3, sum8);
            gm_tick(&call, 54);
            fit_mul2(&call, mul3, M_block6_conv2_weight_panels, relu17, mul4, sum9);
            gm_tick(&call, 55);
            fit_d_block2(&call, mul4, M_block6_conv_weight_panels, d_block2, relu16, d_block3,
                sum10);
            gm_tick(&call, 56);
            fit_mul(&call, d_block3, M_block5_conv3_weight_panels, relu15, mul5, sum11);
            gm_tick(&call, 57);
            fit_mul2(&call, mul5, M_block5_conv2_weight_panels, relu14, mul6, sum12);
            gm_tick(&call, 58);
            fit_d_block2(&call, mul6, M_block5_conv_weight_panels, d_block3, relu13, d_block4,
                sum13);
            gm_tick(&call, 59);
            fit_mul(&call, d_block4, M_block4_conv3_weight_panels, relu12, mul7, sum14);
            gm_tick(&call, 60);
            fit_mul2(&call, mul7, M_block4_conv2_weight_panels, relu11, mul8, sum15);
            gm_tick(&call, 61);
            fit_d_block2(&call, mul8, M_block4_conv_weight_panels, d_block4, relu10, d_block5,
                sum16);
            gm_tick(&call, 62);
            fit_mul(&call, d_block5, M_block3_conv3_weight_panels, relu9, mul9, sum17);
            gm_tick(&call, 63);
            fit_mul2(&call, mul9, M_block3_conv2_weight_panels, relu8, mul10, sum18);
            gm_tick(&call, 64);
            fit_d_block2(&call, mul10, M_block3_conv_weight_panels, d_block5, relu7, d_block6,
                sum19);
            gm_tick(&call, 65);
            fit_mul(&call, d_block6, M_block2_conv3_weight_panels, relu6, mul11, sum20);
            gm_tick(&call, 66);
            fit_mul2(&call, mul11, M_block2_conv2_weight_panels, relu5, mul12, sum21);
            gm_tick(&call, 67);
            fit_d_block2(&call, mul12, M_block2_conv_weight_panels, d_block6, relu4, d_block7,
                sum22);
            gm_tick(&call, 68);
            fit_mul(&call, d_block7, M_block_conv3_weight_panels, relu3, mul13, sum23);
            gm_tick(&call, 69);
            fit_mul2(&call, mul13, M_block_conv2_weight_panels, relu2, mul14, sum24);
            gm_tick(&call, 70);
            fit_d_block2(&call, mul14, M_block_conv_weight_panels, d_block7, relu, d_first,
                sum25);
            gm_tick(&call, 71);
        }
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_head_weight(&call, first, d_head, m->fit_m_M_head_weight, m->fit_v_M_head_weight,
            m->M_head_weight);
        gm_tick(&call, 72);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block7_conv3_weight(&call, relu21, d_block, m->fit_m_M_block7_conv3_weight,
            m->fit_v_M_block7_conv3_weight, m->M_block7_conv3_weight);
        gm_tick(&call, 73);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block7_conv_weight(&call, relu19, mul2, m->fit_m_M_block7_conv_weight,
            m->fit_v_M_block7_conv_weight, m->M_block7_conv_weight);
        gm_tick(&call, 74);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block7_conv3_weight(&call, relu18, d_block2, m->fit_m_M_block6_conv3_weight,
            m->fit_v_M_block6_conv3_weight, m->M_block6_conv3_weight);
        gm_tick(&call, 75);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block7_conv_weight(&call, relu16, mul4, m->fit_m_M_block6_conv_weight,
            m->fit_v_M_block6_conv_weight, m->M_block6_conv_weight);
        gm_tick(&call, 76);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block7_conv3_weight(&call, relu15, d_block3, m->fit_m_M_block5_conv3_weight,
            m->fit_v_M_block5_conv3_weight, m->M_block5_conv3_weight);
        gm_tick(&call, 77);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block7_conv_weight(&call, relu13, mul6, m->fit_m_M_block5_conv_weight,
            m->fit_v_M_block5_conv_weight, m->M_block5_conv_weight);
        gm_tick(&call, 78);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block7_conv3_weight(&call, relu12, d_block4, m->fit_m_M_block4_conv3_weight,
            m->fit_v_M_block4_conv3_weight, m->M_block4_conv3_weight);
        gm_tick(&call, 79);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block7_conv_weight(&call, relu10, mul8, m->fit_m_M_block4_conv_weight,
            m->fit_v_M_block4_conv_weight, m->M_block4_conv_weight);
        gm_tick(&call, 80);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block7_conv3_weight(&call, relu9, d_block5, m->fit_m_M_block3_conv3_weight,
            m->fit_v_M_block3_conv3_weight, m->M_block3_conv3_weight);
        gm_tick(&call, 81);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block7_conv_weight(&call, relu7, mul10, m->fit_m_M_block3_conv_weight,
            m->fit_v_M_block3_conv_weight, m->M_block3_conv_weight);
        gm_tick(&call, 82);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block7_conv3_weight(&call, relu6, d_block6, m->fit_m_M_block2_conv3_weight,
            m->fit_v_M_block2_conv3_weight, m->M_block2_conv3_weight);
        gm_tick(&call, 83);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block7_conv_weight(&call, relu4, mul12, m->fit_m_M_block2_conv_weight,
            m->fit_v_M_block2_conv_weight, m->M_block2_conv_weight);
        gm_tick(&call, 84);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block_conv3_weight(&call, relu3, d_block7, m->fit_m_M_block_conv3_weight,
            m->fit_v_M_block_conv3_weight, m->M_block_conv3_weight);
        gm_tick(&call, 85);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block_conv_weight(&call, relu, mul14, m->fit_m_M_block_conv_weight,
            m->fit_v_M_block_conv_weight, m->M_block_conv_weight);
        gm_tick(&call, 86);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_out_weight(&call, a, d_out, m->fit_m_M_out_weight, m->fit_v_M_out_weight,
            m->M_out_weight);
        gm_tick(&call, 87);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block7_conv2_weight(&call, relu20, mul, m->fit_m_M_block7_conv2_weight,
            m->fit_v_M_block7_conv2_weight, m->M_block7_conv2_weight);
        gm_tick(&call, 88);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block7_conv2_weight(&call, relu17, mul3, m->fit_m_M_block6_conv2_weight,
            m->fit_v_M_block6_conv2_weight, m->M_block6_conv2_weight);
        gm_tick(&call, 89);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block7_conv2_weight(&call, relu14, mul5, m->fit_m_M_block5_conv2_weight,
            m->fit_v_M_block5_conv2_weight, m->M_block5_conv2_weight);
        gm_tick(&call, 90);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block7_conv2_weight(&call, relu11, mul7, m->fit_m_M_block4_conv2_weight,
            m->fit_v_M_block4_conv2_weight, m->M_block4_conv2_weight);
        gm_tick(&call, 91);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block7_conv2_weight(&call, relu8, mul9, m->fit_m_M_block3_conv2_weight,
            m->fit_v_M_block3_conv2_weight, m->M_block3_conv2_weight);
        gm_tick(&call, 92);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block7_conv2_weight(&call, relu5, mul11, m->fit_m_M_block2_conv2_weight,
            m->fit_v_M_block2_conv2_weight, m->M_block2_conv2_weight);
        gm_tick(&call, 93);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block_conv2_weight(&call, relu2, mul13, m->fit_m_M_block_conv2_weight,
            m->fit_v_M_block_conv2_weight, m->M_block_conv2_weight);
        gm_tick(&call, 94);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_first_weight(&call, x, d_first, m->fit_m_M_first_weight, m->fit_v_M_first_weight,
            m->M_first_weight);
        gm_tick(&call, 95);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_head_bias(&call, sum3, m->fit_m_M_head_bias, m->fit_v_M_head_bias,
            m->M_head_bias);
        gm_tick(&call, 96);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_head_bias(&call, sum4, m->fit_m_M_block7_conv3_bias, m->fit_v_M_block7_conv3_bias,
            m->M_block7_conv3_bias);
        gm_tick(&call, 97);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_head_bias(&call, sum7, m->fit_m_M_block6_conv3_bias, m->fit_v_M_block6_conv3_bias,
            m->M_block6_conv3_bias);
        gm_tick(&call, 98);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_head_bias(&call, sum10, m->fit_m_M_block5_conv3_bias,
            m->fit_v_M_block5_conv3_bias, m->M_block5_conv3_bias);
        gm_tick(&call, 99);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_head_bias(&call, sum13, m->fit_m_M_block4_conv3_bias,
            m->fit_v_M_block4_conv3_bias, m->M_block4_conv3_bias);
        gm_tick(&call, 100);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_head_bias(&call, sum16, m->fit_m_M_block3_conv3_bias,
            m->fit_v_M_block3_conv3_bias, m->M_block3_conv3_bias);
        gm_tick(&call, 101);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_head_bias(&call, sum19, m->fit_m_M_block2_conv3_bias,
            m->fit_v_M_block2_conv3_bias, m->M_block2_conv3_bias);
        gm_tick(&call, 102);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_head_bias(&call, sum22, m->fit_m_M_block_conv3_bias, m->fit_v_M_block_conv3_bias,
            m->M_block_conv3_bias);
        gm_tick(&call, 103);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_first_bias(&call, sum25, m->fit_m_M_first_bias, m->fit_v_M_first_bias,
            m->M_first_bias);
        gm_tick(&call, 104);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block7_conv2_bias(&call, sum5, m->fit_m_M_block7_conv2_bias,
            m->fit_v_M_block7_conv2_bias, m->M_block7_conv2_bias);
        gm_tick(&call, 105);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block7_conv2_bias(&call, sum6, m->fit_m_M_block7_conv_bias,
            m->fit_v_M_block7_conv_bias, m->M_block7_conv_bias);
        gm_tick(&call, 106);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block7_conv2_bias(&call, sum8, m->fit_m_M_block6_conv2_bias,
            m->fit_v_M_block6_conv2_bias, m->M_block6_conv2_bias);
        gm_tick(&call, 107);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block7_conv2_bias(&call, sum9, m->fit_m_M_block6_conv_bias,
            m->fit_v_M_block6_conv_bias, m->M_block6_conv_bias);
        gm_tick(&call, 108);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block7_conv2_bias(&call, sum11, m->fit_m_M_block5_conv2_bias,
            m->fit_v_M_block5_conv2_bias, m->M_block5_conv2_bias);
        gm_tick(&call, 109);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block7_conv2_bias(&call, sum12, m->fit_m_M_block5_conv_bias,
            m->fit_v_M_block5_conv_bias, m->M_block5_conv_bias);
        gm_tick(&call, 110);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block7_conv2_bias(&call, sum14, m->fit_m_M_block4_conv2_bias,
            m->fit_v_M_block4_conv2_bias, m->M_block4_conv2_bias);
        gm_tick(&call, 111);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block7_conv2_bias(&call, sum15, m->fit_m_M_block4_conv_bias,
            m->fit_v_M_block4_conv_bias, m->M_block4_conv_bias);
        gm_tick(&call, 112);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block7_conv2_bias(&call, sum17, m->fit_m_M_block3_conv2_bias,
            m->fit_v_M_block3_conv2_bias, m->M_block3_conv2_bias);
        gm_tick(&call, 113);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block7_conv2_bias(&call, sum18, m->fit_m_M_block3_conv_bias,
            m->fit_v_M_block3_conv_bias, m->M_block3_conv_bias);
        gm_tick(&call, 114);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block7_conv2_bias(&call, sum20, m->fit_m_M_block2_conv2_bias,
            m->fit_v_M_block2_conv2_bias, m->M_block2_conv2_bias);
        gm_tick(&call, 115);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block7_conv2_bias(&call, sum21, m->fit_m_M_block2_conv_bias,
            m->fit_v_M_block2_conv_bias, m->M_block2_conv_bias);
        gm_tick(&call, 116);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block7_conv2_bias(&call, sum23, m->fit_m_M_block_conv2_bias,
            m->fit_v_M_block_conv2_bias, m->M_block_conv2_bias);
        gm_tick(&call, 117);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block_conv_bias(&call, sum24, m->fit_m_M_block_conv_bias,
            m->fit_v_M_block_conv_bias, m->M_block_conv_bias);
        gm_tick(&call, 118);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_loss(&call, sum, sum2, m->fit_m_M_out_bias, m->fit_v_M_out_bias, m->M_out_bias,
            loss);
        gm_tick(&call, 119);
        gm_restore_denormals(mode);
    }
}

/* Step fit on one thread, with a look at every value as it is made: which became non-finite first? */
static void check_fit(pixelcnn_t *m, const float *x, gm_call call, const char **what, int *line)
{
    float *const M_out_weight_panels = m->arena + 12895488;  /* [32], phases 0 to 23 */
    float *const M_block7_conv3_weight_panels = m->arena + 12880128;  /* [512], phases 1 to 23 */
    float *const M_block7_conv_weight_panels = m->arena + 12880640;  /* [512], phases 2 to 23 */
    float *const M_block6_conv3_weight_panels = m->arena + 12881152;  /* [512], phases 3 to 23 */
    float *const M_block6_conv_weight_panels = m->arena + 12881664;  /* [512], phases 4 to 23 */
    float *const M_block5_conv3_weight_panels = m->arena + 12882176;  /* [512], phases 5 to 23 */
    float *const M_block5_conv_weight_panels = m->arena + 12882688;  /* [512], phases 6 to 23 */
    float *const M_block4_conv3_weight_panels = m->arena + 12883200;  /* [512], phases 7 to 23 */
    float *const M_block4_conv_weight_panels = m->arena + 12883712;  /* [512], phases 8 to 23 */
    float *const M_block3_conv3_weight_panels = m->arena + 12884224;  /* [512], phases 9 to 23 */
    float *const M_block3_conv_weight_panels = m->arena + 12884736;  /* [512], phases 10 to 23 */
    float *const M_block2_conv3_weight_panels = m->arena + 12885248;  /* [512], phases 11 to 23 */
    float *const M_block2_conv_weight_panels = m->arena + 12885760;  /* [512], phases 12 to 23 */
    float *const M_block_conv3_weight_panels = m->arena + 12886272;  /* [512], phases 13 to 23 */
    float *const M_block_conv_weight_panels = m->arena + 12886784;  /* [512], phases 14 to 23 */
    float *const M_head_weight_panels = m->arena + 12879104;  /* [1024], phases 15 to 23 */
    float *const M_block7_conv2_weight_panels = m->arena + 12870144;  /* [1280], phases 16 to 23 */
    float *const M_block6_conv2_weight_panels = m->arena + 12871424;  /* [1280], phases 17 to 23 */
    float *const M_block5_conv2_weight_panels = m->arena + 12872704;  /* [1280], phases 18 to 23 */
    float *const M_block4_conv2_weight_panels = m->arena + 12873984;  /* [1280], phases 19 to 23 */
    float *const M_block3_conv2_weight_panels = m->arena + 12875264;  /* [1280], phases 20 to 23 */
    float *const M_block2_conv2_weight_panels = m->arena + 12876544;  /* [1280], phases 21 to 23 */
    float *const M_block_conv2_weight_panels = m->arena + 12877824;  /* [1280], phases 22 to 23 */
    float *const first = m->arena + 0;  /* [16,28,28,32], then block, block, block, block, block, block, relu, phases 23 to 24 */
    float *const relu = m->arena + 401408;  /* [16,28,28,32], phases 23 to 38 */
    float *const relu2 = m->arena + 7225344;  /* [16,28,28,16], phases 23 to 46 */
    float *const relu3 = m->arena + 7426048;  /* [16,28,28,16], phases 23 to 37 */
    float *const relu4 = m->arena + 802816;  /* [16,28,28,32], phases 23 to 36 */
    float *const relu5 = m->arena + 7626752;  /* [16,28,28,16], phases 23 to 45 */
    float *const relu6 = m->arena + 7827456;  /* [16,28,28,16], phases 23 to 35 */
    float *const relu7 = m->arena + 1204224;  /* [16,28,28,32], phases 23 to 34 */
    float *const relu8 = m->arena + 8028160;  /* [16,28,28,16], phases 23 to 44 */
    float *const relu9 = m->arena + 8228864;  /* [16,28,28,16], phases 23 to 33 */
    float *const relu10 = m->arena + 1605632;  /* [16,28,28,32], phases 23 to 32 */
    float *const relu11 = m->arena + 8429568;  /* [16,28,28,16], phases 23 to 43 */
    float *const relu12 = m->arena + 8630272;  /* [16,28,28,16], phases 23 to 31 */
    float *const relu13 = m->arena + 2007040;  /* [16,28,28,32], phases 23 to 30 */
    float *const relu14 = m->arena + 8830976;  /* [16,28,28,16], phases 23 to 42 */
    float *const relu15 = m->arena + 9031680;  /* [16,28,28,16], phases 23 to 29 */
    float *const relu16 = m->arena + 2408448;  /* [16,28,28,32], phases 23 to 28 */
    float *const relu17 = m->arena + 9232384;  /* [16,28,28,16], phases 23 to 41 */
    float *const relu18 = m->arena + 9433088;  /* [16,28,28,16], phases 23 to 27 */
    float *const relu19 = m->arena + 2809856;  /* [16,28,28,32], phases 23 to 26 */
    float *const relu20 = m->arena + 9633792;  /* [16,28,28,16], phases 23 to 40 */
    float *const relu21 = m->arena + 9834496;  /* [16,28,28,16], phases 23 to 25 */
    float *const a = m->arena + 3211264;  /* [16,28,28,32], phases 23 to 39 */
    float *const sub = m->arena + 12845056;  /* [16,784], phase 23 */
    float *const d_out = m->arena + 12857600;  /* [16,28,28,1], phases 23 to 39 */
    float *const sum = m->arena + 12895520;  /* [16,1], phases 23 to 71 */
    float *const sum2 = m->arena + 12895536;  /* [16,1], phases 23 to 71 */
    float *const d_head = m->arena + 3612672;  /* [16,28,28,32], phases 23 to 24 */
    float *const sum3 = m->arena + 12887296;  /* [16,1,32], phases 23 to 48 */
    float *const d_block = m->arena + 4014080;  /* [16,28,28,32], phases 23 to 25 */
    float *const sum4 = m->arena + 12887808;  /* [16,1,32], phases 23 to 49 */
    float *const mul = m->arena + 10035200;  /* [16,28,28,16], phases 23 to 40 */
    float *const sum5 = m->arena + 12891904;  /* [16,1,16], phases 23 to 57 */
    float *const mul2 = m->arena + 10235904;  /* [16,28,28,16], phases 23 to 26 */
    float *const sum6 = m->arena + 12892160;  /* [16,1,16], phases 23 to 58 */
    float *const d_block2 = m->arena + 4415488;  /* [16,28,28,32], phases 23 to 27 */
    float *const sum7 = m->arena + 12888320;  /* [16,1,32], phases 23 to 50 */
    float *const mul3 = m->arena + 10436608;  /* [16,28,28,16], phases 23 to 41 */
    float *const sum8 = m->arena + 12892416;  /* [16,1,16], phases 23 to 59 */
    float *const mul4 = m->arena + 10637312;  /* [16,28,28,16], phases 23 to 28 */
    float *const sum9 = m->arena + 12892672;  /* [16,1,16], phases 23 to 60 */
    float *const d_block3 = m->arena + 4816896;  /* [16,28,28,32], phases 23 to 29 */
    float *const sum10 = m->arena + 12888832;  /* [16,1,32], phases 23 to 51 */
    float *const mul5 = m->arena + 10838016;  /* [16,28,28,16], phases 23 to 42 */
    float *const sum11 = m->arena + 12892928;  /* [16,1,16], phases 23 to 61 */
    float *const mul6 = m->arena + 11038720;  /* [16,28,28,16], phases 23 to 30 */
    float *const sum12 = m->arena + 12893184;  /* [16,1,16], phases 23 to 62 */
    float *const d_block4 = m->arena + 5218304;  /* [16,28,28,32], phases 23 to 31 */
    float *const sum13 = m->arena + 12889344;  /* [16,1,32], phases 23 to 52 */
    float *const mul7 = m->arena + 11239424;  /* [16,28,28,16], phases 23 to 43 */
    float *const sum14 = m->arena + 12893440;  /* [16,1,16], phases 23 to 63 */
    float *const mul8 = m->arena + 11440128;  /* [16,28,28,16], phases 23 to 32 */
    float *const sum15 = m->arena + 12893696;  /* [16,1,16], phases 23 to 64 */
    float *const d_block5 = m->arena + 5619712;  /* [16,28,28,32], phases 23 to 33 */
    float *const sum16 = m->arena + 12889856;  /* [16,1,32], phases 23 to 53 */
    float *const mul9 = m->arena + 11640832;  /* [16,28,28,16], phases 23 to 44 */
    float *const sum17 = m->arena + 12893952;  /* [16,1,16], phases 23 to 65 */
    float *const mul10 = m->arena + 11841536;  /* [16,28,28,16], phases 23 to 34 */
    float *const sum18 = m->arena + 12894208;  /* [16,1,16], phases 23 to 66 */
    float *const d_block6 = m->arena + 6021120;  /* [16,28,28,32], phases 23 to 35 */
    float *const sum19 = m->arena + 12890368;  /* [16,1,32], phases 23 to 54 */
    float *const mul11 = m->arena + 12042240;  /* [16,28,28,16], phases 23 to 45 */
    float *const sum20 = m->arena + 12894464;  /* [16,1,16], phases 23 to 67 */
    float *const mul12 = m->arena + 12242944;  /* [16,28,28,16], phases 23 to 36 */
    float *const sum21 = m->arena + 12894720;  /* [16,1,16], phases 23 to 68 */
    float *const d_block7 = m->arena + 6422528;  /* [16,28,28,32], phases 23 to 37 */
    float *const sum22 = m->arena + 12890880;  /* [16,1,32], phases 23 to 55 */
    float *const mul13 = m->arena + 12443648;  /* [16,28,28,16], phases 23 to 46 */
    float *const sum23 = m->arena + 12894976;  /* [16,1,16], phases 23 to 69 */
    float *const mul14 = m->arena + 12644352;  /* [16,28,28,16], phases 23 to 38 */
    float *const sum24 = m->arena + 12895232;  /* [16,1,16], phases 23 to 70 */
    float *const d_first = m->arena + 6823936;  /* [16,28,28,32], phases 23 to 47 */
    float *const sum25 = m->arena + 12891392;  /* [16,1,32], phases 23 to 56 */
    float *const loss = m->arena + 0;  /* [], phase 71 */
    const unsigned mode = gm_flush_denormals();
    fit_M_out_weight_panels(&call, m->M_out_weight, M_out_weight_panels);
    gm_look(what, line, "M.out.weight_panels", 27, M_out_weight_panels, 32);
    fit_M_block7_conv3_weight_panels(&call, m->M_block7_conv3_weight,
        M_block7_conv3_weight_panels);
    gm_look(what, line, "M.block7.conv3.weight_panels", 25, M_block7_conv3_weight_panels, 512);
    fit_M_block7_conv_weight_panels(&call, m->M_block7_conv_weight,
        M_block7_conv_weight_panels);
    gm_look(what, line, "M.block7.conv.weight_panels", 25, M_block7_conv_weight_panels, 512);
    fit_M_block7_conv3_weight_panels(&call, m->M_block6_conv3_weight,
        M_block6_conv3_weight_panels);
    gm_look(what, line, "M.block6.conv3.weight_panels", 25, M_block6_conv3_weight_panels, 512);
    fit_M_block7_conv_weight_panels(&call, m->M_block6_conv_weight,
        M_block6_conv_weight_panels);
    gm_look(what, line, "M.block6.conv.weight_panels", 25, M_block6_conv_weight_panels, 512);
    fit_M_block7_conv3_weight_panels(&call, m->M_block5_conv3_weight,
        M_block5_conv3_weight_panels);
    gm_look(what, line, "M.block5.conv3.weight_panels", 25, M_block5_conv3_weight_panels, 512);
    fit_M_block7_conv_weight_panels(&call, m->M_block5_conv_weight,
        M_block5_conv_weight_panels);
    gm_look(what, line, "M.block5.conv.weight_panels", 25, M_block5_conv_weight_panels, 512);
    fit_M_block7_conv3_weight_panels(&call, m->M_block4_conv3_weight,
        M_block4_conv3_weight_panels);
    gm_look(what, line, "M.block4.conv3.weight_panels", 25, M_block4_conv3_weight_panels, 512);
    fit_M_block7_conv_weight_panels(&call, m->M_block4_conv_weight,
        M_block4_conv_weight_panels);
    gm_look(what, line, "M.block4.conv.weight_panels", 25, M_block4_conv_weight_panels, 512);
    fit_M_block7_conv3_weight_panels(&call, m->M_block3_conv3_weight,
        M_block3_conv3_weight_panels);
    gm_look(what, line, "M.block3.conv3.weight_panels", 25, M_block3_conv3_weight_panels, 512);
    fit_M_block7_conv_weight_panels(&call, m->M_block3_conv_weight,
        M_block3_conv_weight_panels);
    gm_look(what, line, "M.block3.conv.weight_panels", 25, M_block3_conv_weight_panels, 512);
    fit_M_block7_conv3_weight_panels(&call, m->M_block2_conv3_weight,
        M_block2_conv3_weight_panels);
    gm_look(what, line, "M.block2.conv3.weight_panels", 25, M_block2_conv3_weight_panels, 512);
    fit_M_block7_conv_weight_panels(&call, m->M_block2_conv_weight,
        M_block2_conv_weight_panels);
    gm_look(what, line, "M.block2.conv.weight_panels", 25, M_block2_conv_weight_panels, 512);
    fit_M_block7_conv3_weight_panels(&call, m->M_block_conv3_weight,
        M_block_conv3_weight_panels);
    gm_look(what, line, "M.block.conv3.weight_panels", 25, M_block_conv3_weight_panels, 512);
    fit_M_block7_conv_weight_panels(&call, m->M_block_conv_weight, M_block_conv_weight_panels);
    gm_look(what, line, "M.block.conv.weight_panels", 25, M_block_conv_weight_panels, 512);
    fit_M_head_weight_panels(&call, m->M_head_weight, M_head_weight_panels);
    gm_look(what, line, "M.head.weight_panels", 26, M_head_weight_panels, 1024);
    fit_M_block7_conv2_weight_panels(&call, m->M_block7_conv2_weight,
        M_block7_conv2_weight_panels);
    gm_look(what, line, "M.block7.conv2.weight_panels", 25, M_block7_conv2_weight_panels, 1280);
    fit_M_block7_conv2_weight_panels(&call, m->M_block6_conv2_weight,
        M_block6_conv2_weight_panels);
    gm_look(what, line, "M.block6.conv2.weight_panels", 25, M_block6_conv2_weight_panels, 1280);
    fit_M_block7_conv2_weight_panels(&call, m->M_block5_conv2_weight,
        M_block5_conv2_weight_panels);
    gm_look(what, line, "M.block5.conv2.weight_panels", 25, M_block5_conv2_weight_panels, 1280);
    fit_M_block7_conv2_weight_panels(&call, m->M_block4_conv2_weight,
        M_block4_conv2_weight_panels);
    gm_look(what, line, "M.block4.conv2.weight_panels", 25, M_block4_conv2_weight_panels, 1280);
    fit_M_block7_conv2_weight_panels(&call, m->M_block3_conv2_weight,
        M_block3_conv2_weight_panels);
    gm_look(what, line, "M.block3.conv2.weight_panels", 25, M_block3_conv2_weight_panels, 1280);
    fit_M_block7_conv2_weight_panels(&call, m->M_block2_conv2_weight,
        M_block2_conv2_weight_panels);
    gm_look(what, line, "M.block2.conv2.weight_panels", 25, M_block2_conv2_weight_panels, 1280);
    fit_M_block7_conv2_weight_panels(&call, m->M_block_conv2_weight,
        M_block_conv2_weight_panels);
    gm_look(what, line, "M.block.conv2.weight_panels", 25, M_block_conv2_weight_panels, 1280);
    call.from = 0, call.to = 16;
    fit_first(&call, x, m->M_first_weight, m->M_first_bias, first, relu);
    gm_look(what, line, "first", 24, first, 401408);
    gm_look(what, line, "relu", 24, relu, 401408);
    call.from = 0, call.to = 16;
    fit_relu(&call, relu, m->M_block_conv_weight, m->M_block_conv_bias, relu2);
    gm_look(what, line, "relu", 25, relu2, 200704);
    call.from = 0, call.to = 16;
    fit_relu2(&call, relu2, m->M_block_conv2_weight, m->M_block_conv2_bias, relu3);
    gm_look(what, line, "relu", 25, relu3, 200704);
    call.from = 0, call.to = 16;
    fit_first2(&call, relu3, first, m->M_block_conv3_weight, m->M_block_conv3_bias, relu4);
    gm_look(what, line, "first", 25, first, 401408);
    gm_look(what, line, "relu", 25, relu4, 401408);
    call.from = 0, call.to = 16;
    fit_relu(&call, relu4, m->M_block2_conv_weight, m->M_block2_conv_bias, relu5);
    gm_look(what, line, "relu", 25, relu5, 200704);
    call.from = 0, call.to = 16;
    fit_relu2(&call, relu5, m->M_block2_conv2_weight, m->M_block2_conv2_bias, relu6);
    gm_look(what, line, "relu", 25, relu6, 200704);
    call.from = 0, call.to = 16;
    fit_first2(&call, relu6, first, m->M_block2_conv3_weight, m->M_block2_conv3_bias, relu7);
    gm_look(what, line, "first", 25, first, 401408);
    gm_look(what, line, "relu", 25, relu7, 401408);
    call.from = 0, call.to = 16;
    fit_relu(&call, relu7, m->M_block3_conv_weight, m->M_block3_conv_bias, relu8);
    gm_look(what, line, "relu", 25, relu8, 200704);
    call.from = 0, call.to = 16;
    fit_relu2(&call, relu8, m->M_block3_conv2_weight, m->M_block3_conv2_bias, relu9);
    gm_look(what, line, "relu", 25, relu9, 200704);
    call.from = 0, call.to = 16;
    fit_first2(&call, relu9, first, m->M_block3_conv3_weight, m->M_block3_conv3_bias, relu10);
    gm_look(what, line, "first", 25, first, 401408);
    gm_look(what, line, "relu", 25, relu10, 401408);
    call.from = 0, call.to = 16;
    fit_relu(&call, relu10, m->M_block4_conv_weight, m->M_block4_conv_bias, relu11);
    gm_look(what, line, "relu", 25, relu11, 200704);
    call.from = 0, call.to = 16;
    fit_relu2(&call, relu11, m->M_block4_conv2_weight, m->M_block4_conv2_bias, relu12);
    gm_look(what, line, "relu", 25, relu12, 200704);
    call.from = 0, call.to = 16;
    fit_first2(&call, relu12, first, m->M_block4_conv3_weight, m->M_block4_conv3_bias, relu13);
    gm_look(what, line, "first", 25, first, 401408);
    gm_look(what, line, "relu", 25, relu13, 401408);
    call.from = 0, call.to = 16;
    fit_relu(&call, relu13, m->M_block5_conv_weight, m->M_block5_conv_bias, relu14);
    gm_look(what, line, "relu", 25, relu14, 200704);
    call.from = 0, call.to = 16;
    fit_relu2(&call, relu14, m->M_block5_conv2_weight, m->M_block5_conv2_bias, relu15);
    gm_look(what, line, "relu", 25, relu15, 200704);
    call.from = 0, call.to = 16;
    fit_first2(&call, relu15, first, m->M_block5_conv3_weight, m->M_block5_conv3_bias, relu16);
    gm_look(what, line, "first", 25, first, 401408);
    gm_look(what, line, "relu", 25, relu16, 401408);
    call.from = 0, call.to = 16;
    fit_relu(&call, relu16, m->M_block6_conv_weight, m->M_block6_conv_bias, relu17);
    gm_look(what, line, "relu", 25, relu17, 200704);
    call.from = 0, call.to = 16;
    fit_relu2(&call, relu17, m->M_block6_conv2_weight, m->M_block6_conv2_bias, relu18);
    gm_look(what, line, "relu", 25, relu18, 200704);
    call.from = 0, call.to = 16;
    fit_first2(&call, relu18, first, m->M_block6_conv3_weight, m->M_block6_conv3_bias, relu19);
    gm_look(what, line, "first", 25, first, 401408);
    gm_look(what, line, "relu", 25, relu19, 401408);
    call.from = 0, call.to = 16;
    fit_relu(&call, relu19, m->M_block7_conv_weight, m->M_block7_conv_bias, relu20);
    gm_look(what, line, "relu", 25, relu20, 200704);
    call.from = 0, call.to = 16;
    fit_relu2(&call, relu20, m->M_block7_conv2_weight, m->M_block7_conv2_bias, relu21);
    gm_look(what, line, "relu", 25, relu21, 200704);
    call.from = 0, call.to = 16;
    fit_first8(&call, relu21, first, m->M_block7_conv3_weight, m->M_block7_conv3_bias);
    gm_look(what, line, "first", 25, first, 401408);
    call.from = 0, call.to = 16;
    fit_a(&call, first, m->M_head_weight, m->M_head_bias, a);
    gm_look(what, line, "a", 26, a, 401408);
    call.from = 0, call.to = 16;
    fit_d_out(&call, a, x, m->M_out_weight, m->M_out_bias, sub, d_out);
    gm_look(what, line, "sub", 27, sub, 12544);
    gm_look(what, line, "d_out", 27, d_out, 12544);
    call.from = 0, call.to = 16;
    fit_sum(&call, sub, sum);
    gm_look(what, line, "sum", 32, sum, 16);
    call.from = 0, call.to = 16;
    fit_sum(&call, d_out, sum2);
    gm_look(what, line, "sum", 27, sum2, 16);
    call.from = 0, call.to = 16;
    fit_d_head(&call, d_out, M_out_weight_panels, a, d_head, sum3);
    gm_look(what, line, "d_head", 27, d_head, 401408);
    gm_look(what, line, "sum", 27, sum3, 512);
    call.from = 0, call.to = 16;
    fit_d_block(&call, d_head, M_head_weight_panels, first, d_block, sum4);
    gm_look(what, line, "d_block", 26, d_block, 401408);
    gm_look(what, line, "sum", 26, sum4, 512);
    call.from = 0, call.to = 16;
    fit_mul(&call, d_block, M_block7_conv3_weight_panels, relu21, mul, sum5);
    gm_look(what, line, "mul", 25, mul, 200704);
    gm_look(what, line, "sum", 25, sum5, 256);
    call.from = 0, call.to = 16;
    fit_mul2(&call, mul, M_block7_conv2_weight_panels, relu20, mul2, sum6);
    gm_look(what, line, "mul", 25, mul2, 200704);
    gm_look(what, line, "sum", 25, sum6, 256);
    call.from = 0, call.to = 16;
    fit_d_block2(&call, mul2, M_block7_conv_weight_panels, d_block, relu19, d_block2, sum7);
    gm_look(what, line, "d_block", 25, d_block2, 401408);
    gm_look(what, line, "sum", 25, sum7, 512);
    call.from = 0, call.to = 16;
    fit_mul(&call, d_block2, M_block6_conv3_weight_panels, relu18, mul3, sum8);
    gm_look(what, line, "mul", 25, mul3, 200704);
    gm_look(what, line, "sum", 25, sum8, 256);
    call.from = 0, call.to = 16;
    fit_mul2(&call, mul3, M_block6_conv2_weight_panels, relu17, mul4, sum9);
    gm_look(what, line, "mul", 25, mul4, 200704);
    gm_look(what, line, "sum", 25, sum9, 256);
    call.from = 0, call.to = 16;
    fit_d_block2(&call, mul4, M_block6_conv_weight_panels, d_block2, relu16, d_block3, sum10);
    gm_look(what, line, "d_block", 25, d_block3, 401408);
    gm_look(what, line, "sum", 25, sum10, 512);
    call.from = 0, call.to = 16;
    fit_mul(&call, d_block3, M_block5_conv3_weight_panels, relu15, mul5, sum11);
    gm_look(what, line, "mul", 25, mul5, 200704);
    gm_look(what, line, "sum", 25, sum11, 256);
    call.from = 0, call.to = 16;
    fit_mul2(&call, mul5, M_block5_conv2_weight_panels, relu14, mul6, sum12);
    gm_look(what, line, "mul", 25, mul6, 200704);
    gm_look(what, line, "sum", 25, sum12, 256);
    call.from = 0, call.to = 16;
    fit_d_block2(&call, mul6, M_block5_conv_weight_panels, d_block3, relu13, d_block4, sum13);
    gm_look(what, line, "d_block", 25, d_block4, 401408);
    gm_look(what, line, "sum", 25, sum13, 512);
    call.from = 0, call.to = 16;
    fit_mul(&call, d_block4, M_block4_conv3_weight_panels, relu12, mul7, sum14);
    gm_look(what, line, "mul", 25, mul7, 200704);
    gm_look(what, line, "sum", 25, sum14, 256);
    call.from = 0, call.to = 16;
    fit_mul2(&call, mul7, M_block4_conv2_weight_panels, relu11, mul8, sum15);
    gm_look(what, line, "mul", 25, mul8, 200704);
    gm_look(what, line, "sum", 25, sum15, 256);
    call.from = 0, call.to = 16;
    fit_d_block2(&call, mul8, M_block4_conv_weight_panels, d_block4, relu10, d_block5, sum16);
    gm_look(what, line, "d_block", 25, d_block5, 401408);
    gm_look(what, line, "sum", 25, sum16, 512);
    call.from = 0, call.to = 16;
    fit_mul(&call, d_block5, M_block3_conv3_weight_panels, relu9, mul9, sum17);
    gm_look(what, line, "mul", 25, mul9, 200704);
    gm_look(what, line, "sum", 25, sum17, 256);
    call.from = 0, call.to = 16;
    fit_mul2(&call, mul9, M_block3_conv2_weight_panels, relu8, mul10, sum18);
    gm_look(what, line, "mul", 25, mul10, 200704);
    gm_look(what, line, "sum", 25, sum18, 256);
    call.from = 0, call.to = 16;
    fit_d_block2(&call, mul10, M_block3_conv_weight_panels, d_block5, relu7, d_block6, sum19);
    gm_look(what, line, "d_block", 25, d_block6, 401408);
    gm_look(what, line, "sum", 25, sum19, 512);
    call.from = 0, call.to = 16;
    fit_mul(&call, d_block6, M_block2_conv3_weight_panels, relu6, mul11, sum20);
    gm_look(what, line, "mul", 25, mul11, 200704);
    gm_look(what, line, "sum", 25, sum20, 256);
    call.from = 0, call.to = 16;
    fit_mul2(&call, mul11, M_block2_conv2_weight_panels, relu5, mul12, sum21);
    gm_look(what, line, "mul", 25, mul12, 200704);
    gm_look(what, line, "sum", 25, sum21, 256);
    call.from = 0, call.to = 16;
    fit_d_block2(&call, mul12, M_block2_conv_weight_panels, d_block6, relu4, d_block7, sum22);
    gm_look(what, line, "d_block", 25, d_block7, 401408);
    gm_look(what, line, "sum", 25, sum22, 512);
    call.from = 0, call.to = 16;
    fit_mul(&call, d_block7, M_block_conv3_weight_panels, relu3, mul13, sum23);
    gm_look(what, line, "mul", 25, mul13, 200704);
    gm_look(what, line, "sum", 25, sum23, 256);
    call.from = 0, call.to = 16;
    fit_mul2(&call, mul13, M_block_conv2_weight_panels, relu2, mul14, sum24);
    gm_look(what, line, "mul", 25, mul14, 200704);
    gm_look(what, line, "sum", 25, sum24, 256);
    call.from = 0, call.to = 16;
    fit_d_block2(&call, mul14, M_block_conv_weight_panels, d_block7, relu, d_first, sum25);
    gm_look(what, line, "d_first", 25, d_first, 401408);
    gm_look(what, line, "sum", 25, sum25, 512);
    fit_M_head_weight(&call, first, d_head, m->fit_m_M_head_weight, m->fit_v_M_head_weight,
        m->M_head_weight);
    gm_look(what, line, "fit.m.M.head.weight", 26, m->fit_m_M_head_weight, 1024);
    gm_look(what, line, "fit.v.M.head.weight", 26, m->fit_v_M_head_weight, 1024);
    gm_look(what, line, "M.head.weight", 26, m->M_head_weight, 1024);
    fit_M_block7_conv3_weight(&call, relu21, d_block, m->fit_m_M_block7_conv3_weight,
        m->fit_v_M_block7_conv3_weight, m->M_block7_conv3_weight);
    gm_look(what, line, "fit.m.M.block7.conv3.weight", 25, m->fit_m_M_block7_conv3_weight, 512);
    gm_look(what, line, "fit.v.M.block7.conv3.weight", 25, m->fit_v_M_block7_conv3_weight, 512);
    gm_look(what, line, "M.block7.conv3.weight", 25, m->M_block7_conv3_weight, 512);
    fit_M_block7_conv_weight(&call, relu19, mul2, m->fit_m_M_block7_conv_weight,
        m->fit_v_M_block7_conv_weight, m->M_block7_conv_weight);
    gm_look(what, line, "fit.m.M.block7.conv.weight", 25, m->fit_m_M_block7_conv_weight, 512);
    gm_look(what, line, "fit.v.M.block7.conv.weight", 25, m->fit_v_M_block7_conv_weight, 512);
    gm_look(what, line, "M.block7.conv.weight", 25, m->M_block7_conv_weight, 512);
    fit_M_block7_conv3_weight(&call, relu18, d_block2, m->fit_m_M_block6_conv3_weight,
        m->fit_v_M_block6_conv3_weight, m->M_block6_conv3_weight);
    gm_look(what, line, "fit.m.M.block6.conv3.weight", 25, m->fit_m_M_block6_conv3_weight, 512);
    gm_look(what, line, "fit.v.M.block6.conv3.weight", 25, m->fit_v_M_block6_conv3_weight, 512);
    gm_look(what, line, "M.block6.conv3.weight", 25, m->M_block6_conv3_weight, 512);
    fit_M_block7_conv_weight(&call, relu16, mul4, m->fit_m_M_block6_conv_weight,
        m->fit_v_M_block6_conv_weight, m->M_block6_conv_weight);
    gm_look(what, line, "fit.m.M.block6.conv.weight", 25, m->fit_m_M_block6_conv_weight, 512);
    gm_look(what, line, "fit.v.M.block6.conv.weight", 25, m->fit_v_M_block6_conv_weight, 512);
    gm_look(what, line, "M.block6.conv.weight", 25, m->M_block6_conv_weight, 512);
    fit_M_block7_conv3_weight(&call, relu15, d_block3, m->fit_m_M_block5_conv3_weight,
        m->fit_v_M_block5_conv3_weight, m->M_block5_conv3_weight);
    gm_look(what, line, "fit.m.M.block5.conv3.weight", 25, m->fit_m_M_block5_conv3_weight, 512);
    gm_look(what, line, "fit.v.M.block5.conv3.weight", 25, m->fit_v_M_block5_conv3_weight, 512);
    gm_look(what, line, "M.block5.conv3.weight", 25, m->M_block5_conv3_weight, 512);
    fit_M_block7_conv_weight(&call, relu13, mul6, m->fit_m_M_block5_conv_weight,
        m->fit_v_M_block5_conv_weight, m->M_block5_conv_weight);
    gm_look(what, line, "fit.m.M.block5.conv.weight", 25, m->fit_m_M_block5_conv_weight, 512);
    gm_look(what, line, "fit.v.M.block5.conv.weight", 25, m->fit_v_M_block5_conv_weight, 512);
    gm_look(what, line, "M.block5.conv.weight", 25, m->M_block5_conv_weight, 512);
    fit_M_block7_conv3_weight(&call, relu12, d_block4, m->fit_m_M_block4_conv3_weight,
        m->fit_v_M_block4_conv3_weight, m->M_block4_conv3_weight);
    gm_look(what, line, "fit.m.M.block4.conv3.weight", 25, m->fit_m_M_block4_conv3_weight, 512);
    gm_look(what, line, "fit.v.M.block4.conv3.weight", 25, m->fit_v_M_block4_conv3_weight, 512);
    gm_look(what, line, "M.block4.conv3.weight", 25, m->M_block4_conv3_weight, 512);
    fit_M_block7_conv_weight(&call, relu10, mul8, m->fit_m_M_block4_conv_weight,
        m->fit_v_M_block4_conv_weight, m->M_block4_conv_weight);
    gm_look(what, line, "fit.m.M.block4.conv.weight", 25, m->fit_m_M_block4_conv_weight, 512);
    gm_look(what, line, "fit.v.M.block4.conv.weight", 25, m->fit_v_M_block4_conv_weight, 512);
    gm_look(what, line, "M.block4.conv.weight", 25, m->M_block4_conv_weight, 512);
    fit_M_block7_conv3_weight(&call, relu9, d_block5, m->fit_m_M_block3_conv3_weight,
        m->fit_v_M_block3_conv3_weight, m->M_block3_conv3_weight);
    gm_look(what, line, "fit.m.M.block3.conv3.weight", 25, m->fit_m_M_block3_conv3_weight, 512);
    gm_look(what, line, "fit.v.M.block3.conv3.weight", 25, m->fit_v_M_block3_conv3_weight, 512);
    gm_look(what, line, "M.block3.conv3.weight", 25, m->M_block3_conv3_weight, 512);
    fit_M_block7_conv_weight(&call, relu7, mul10, m->fit_m_M_block3_conv_weight,
        m->fit_v_M_block3_conv_weight, m->M_block3_conv_weight);
    gm_look(what, line, "fit.m.M.block3.conv.weight", 25, m->fit_m_M_block3_conv_weight, 512);
    gm_look(what, line, "fit.v.M.block3.conv.weight", 25, m->fit_v_M_block3_conv_weight, 512);
    gm_look(what, line, "M.block3.conv.weight", 25, m->M_block3_conv_weight, 512);
    fit_M_block7_conv3_weight(&call, relu6, d_block6, m->fit_m_M_block2_conv3_weight,
        m->fit_v_M_block2_conv3_weight, m->M_block2_conv3_weight);
    gm_look(what, line, "fit.m.M.block2.conv3.weight", 25, m->fit_m_M_block2_conv3_weight, 512);
    gm_look(what, line, "fit.v.M.block2.conv3.weight", 25, m->fit_v_M_block2_conv3_weight, 512);
    gm_look(what, line, "M.block2.conv3.weight", 25, m->M_block2_conv3_weight, 512);
    fit_M_block7_conv_weight(&call, relu4, mul12, m->fit_m_M_block2_conv_weight,
        m->fit_v_M_block2_conv_weight, m->M_block2_conv_weight);
    gm_look(what, line, "fit.m.M.block2.conv.weight", 25, m->fit_m_M_block2_conv_weight, 512);
    gm_look(what, line, "fit.v.M.block2.conv.weight", 25, m->fit_v_M_block2_conv_weight, 512);
    gm_look(what, line, "M.block2.conv.weight", 25, m->M_block2_conv_weight, 512);
    fit_M_block_conv3_weight(&call, relu3, d_block7, m->fit_m_M_block_conv3_weight,
        m->fit_v_M_block_conv3_weight, m->M_block_conv3_weight);
    gm_look(what, line, "fit.m.M.block.conv3.weight", 25, m->fit_m_M_block_conv3_weight, 512);
    gm_look(what, line, "fit.v.M.block.conv3.weight", 25, m->fit_v_M_block_conv3_weight, 512);
    gm_look(what, line, "M.block.conv3.weight", 25, m->M_block_conv3_weight, 512);
    fit_M_block_conv_weight(&call, relu, mul14, m->fit_m_M_block_conv_weight,
        m->fit_v_M_block_conv_weight, m->M_block_conv_weight);
    gm_look(what, line, "fit.m.M.block.conv.weight", 25, m->fit_m_M_block_conv_weight, 512);
    gm_look(what, line, "fit.v.M.block.conv.weight", 25, m->fit_v_M_block_conv_weight, 512);
    gm_look(what, line, "M.block.conv.weight", 25, m->M_block_conv_weight, 512);
    fit_M_out_weight(&call, a, d_out, m->fit_m_M_out_weight, m->fit_v_M_out_weight,
        m->M_out_weight);
    gm_look(what, line, "fit.m.M.out.weight", 27, m->fit_m_M_out_weight, 32);
    gm_look(what, line, "fit.v.M.out.weight", 27, m->fit_v_M_out_weight, 32);
    gm_look(what, line, "M.out.weight", 27, m->M_out_weight, 32);
    fit_M_block7_conv2_weight(&call, relu20, mul, m->fit_m_M_block7_conv2_weight,
        m->fit_v_M_block7_conv2_weight, m->M_block7_conv2_weight);
    gm_look(what, line, "fit.m.M.block7.conv2.weight", 25, m->fit_m_M_block7_conv2_weight, 2304);
    gm_look(what, line, "fit.v.M.block7.conv2.weight", 25, m->fit_v_M_block7_conv2_weight, 2304);
    gm_look(what, line, "M.block7.conv2.weight", 25, m->M_block7_conv2_weight, 2304);
    fit_M_block7_conv2_weight(&call, relu17, mul3, m->fit_m_M_block6_conv2_weight,
        m->fit_v_M_block6_conv2_weight, m->M_block6_conv2_weight);
    gm_look(what, line, "fit.m.M.block6.conv2.weight", 25, m->fit_m_M_block6_conv2_weight, 2304);
    gm_look(what, line, "fit.v.M.block6.conv2.weight", 25, m->fit_v_M_block6_conv2_weight, 2304);
    gm_look(what, line, "M.block6.conv2.weight", 25, m->M_block6_conv2_weight, 2304);
    fit_M_block7_conv2_weight(&call, relu14, mul5, m->fit_m_M_block5_conv2_weight,
        m->fit_v_M_block5_conv2_weight, m->M_block5_conv2_weight);
    gm_look(what, line, "fit.m.M.block5.conv2.weight", 25, m->fit_m_M_block5_conv2_weight, 2304);
    gm_look(what, line, "fit.v.M.block5.conv2.weight", 25, m->fit_v_M_block5_conv2_weight, 2304);
    gm_look(what, line, "M.block5.conv2.weight", 25, m->M_block5_conv2_weight, 2304);
    fit_M_block7_conv2_weight(&call, relu11, mul7, m->fit_m_M_block4_conv2_weight,
        m->fit_v_M_block4_conv2_weight, m->M_block4_conv2_weight);
    gm_look(what, line, "fit.m.M.block4.conv2.weight", 25, m->fit_m_M_block4_conv2_weight, 2304);
    gm_look(what, line, "fit.v.M.block4.conv2.weight", 25, m->fit_v_M_block4_conv2_weight, 2304);
    gm_look(what, line, "M.block4.conv2.weight", 25, m->M_block4_conv2_weight, 2304);
    fit_M_block7_conv2_weight(&call, relu8, mul9, m->fit_m_M_block3_conv2_weight,
        m->fit_v_M_block3_conv2_weight, m->M_block3_conv2_weight);
    gm_look(what, line, "fit.m.M.block3.conv2.weight", 25, m->fit_m_M_block3_conv2_weight, 2304);
    gm_look(what, line, "fit.v.M.block3.conv2.weight", 25, m->fit_v_M_block3_conv2_weight, 2304);
    gm_look(what, line, "M.block3.conv2.weight", 25, m->M_block3_conv2_weight, 2304);
    fit_M_block7_conv2_weight(&call, relu5, mul11, m->fit_m_M_block2_conv2_weight,
        m->fit_v_M_block2_conv2_weight, m->M_block2_conv2_weight);
    gm_look(what, line, "fit.m.M.block2.conv2.weight", 25, m->fit_m_M_block2_conv2_weight, 2304);
    gm_look(what, line, "fit.v.M.block2.conv2.weight", 25, m->fit_v_M_block2_conv2_weight, 2304);
    gm_look(what, line, "M.block2.conv2.weight", 25, m->M_block2_conv2_weight, 2304);
    fit_M_block_conv2_weight(&call, relu2, mul13, m->fit_m_M_block_conv2_weight,
        m->fit_v_M_block_conv2_weight, m->M_block_conv2_weight);
    gm_look(what, line, "fit.m.M.block.conv2.weight", 25, m->fit_m_M_block_conv2_weight, 2304);
    gm_look(what, line, "fit.v.M.block.conv2.weight", 25, m->fit_v_M_block_conv2_weight, 2304);
    gm_look(what, line, "M.block.conv2.weight", 25, m->M_block_conv2_weight, 2304);
    fit_M_first_weight(&call, x, d_first, m->fit_m_M_first_weight, m->fit_v_M_first_weight,
        m->M_first_weight);
    gm_look(what, line, "fit.m.M.first.weight", 24, m->fit_m_M_first_weight, 1568);
    gm_look(what, line, "fit.v.M.first.weight", 24, m->fit_v_M_first_weight, 1568);
    gm_look(what, line, "M.first.weight", 24, m->M_first_weight, 1568);
    fit_M_head_bias(&call, sum3, m->fit_m_M_head_bias, m->fit_v_M_head_bias, m->M_head_bias);
    gm_look(what, line, "fit.m.M.head.bias", 31, m->fit_m_M_head_bias, 32);
    gm_look(what, line, "fit.v.M.head.bias", 31, m->fit_v_M_head_bias, 32);
    gm_look(what, line, "M.head.bias", 31, m->M_head_bias, 32);
    fit_M_head_bias(&call, sum4, m->fit_m_M_block7_conv3_bias, m->fit_v_M_block7_conv3_bias,
        m->M_block7_conv3_bias);
    gm_look(what, line, "fit.m.M.block7.conv3.bias", 31, m->fit_m_M_block7_conv3_bias, 32);
    gm_look(what, line, "fit.v.M.block7.conv3.bias", 31, m->fit_v_M_block7_conv3_bias, 32);
    gm_look(what, line, "M.block7.conv3.bias", 31, m->M_block7_conv3_bias, 32);
    fit_M_head_bias(&call, sum7, m->fit_m_M_block6_conv3_bias, m->fit_v_M_block6_conv3_bias,
        m->M_block6_conv3_bias);
    gm_look(what, line, "fit.m.M.block6.conv3.bias", 31, m->fit_m_M_block6_conv3_bias, 32);
    gm_look(what, line, "fit.v.M.block6.conv3.bias", 31, m->fit_v_M_block6_conv3_bias, 32);
    gm_look(what, line, "M.block6.conv3.bias", 31, m->M_block6_conv3_bias, 32);
    fit_M_head_bias(&call, sum10, m->fit_m_M_block5_conv3_bias, m->fit_v_M_block5_conv3_bias,
        m->M_block5_conv3_bias);
    gm_look(what, line, "fit.m.M.block5.conv3.bias", 31, m->fit_m_M_block5_conv3_bias, 32);
    gm_look(what, line, "fit.v.M.block5.conv3.bias", 31, m->fit_v_M_block5_conv3_bias, 32);
    gm_look(what, line, "M.block5.conv3.bias", 31, m->M_block5_conv3_bias, 32);
    fit_M_head_bias(&call, sum13, m->fit_m_M_block4_conv3_bias, m->fit_v_M_block4_conv3_bias,
        m->M_block4_conv3_bias);
    gm_look(what, line, "fit.m.M.block4.conv3.bias", 31, m->fit_m_M_block4_conv3_bias, 32);
    gm_look(what, line, "fit.v.M.block4.conv3.bias", 31, m->fit_v_M_block4_conv3_bias, 32);
    gm_look(what, line, "M.block4.conv3.bias", 31, m->M_block4_conv3_bias, 32);
    fit_M_head_bias(&call, sum16, m->fit_m_M_block3_conv3_bias, m->fit_v_M_block3_conv3_bias,
        m->M_block3_conv3_bias);
    gm_look(what, line, "fit.m.M.block3.conv3.bias", 31, m->fit_m_M_block3_conv3_bias, 32);
    gm_look(what, line, "fit.v.M.block3.conv3.bias", 31, m->fit_v_M_block3_conv3_bias, 32);
    gm_look(what, line, "M.block3.conv3.bias", 31, m->M_block3_conv3_bias, 32);
    fit_M_head_bias(&call, sum19, m->fit_m_M_block2_conv3_bias, m->fit_v_M_block2_conv3_bias,
        m->M_block2_conv3_bias);
    gm_look(what, line, "fit.m.M.block2.conv3.bias", 31, m->fit_m_M_block2_conv3_bias, 32);
    gm_look(what, line, "fit.v.M.block2.conv3.bias", 31, m->fit_v_M_block2_conv3_bias, 32);
    gm_look(what, line, "M.block2.conv3.bias", 31, m->M_block2_conv3_bias, 32);
    fit_M_head_bias(&call, sum22, m->fit_m_M_block_conv3_bias, m->fit_v_M_block_conv3_bias,
        m->M_block_conv3_bias);
    gm_look(what, line, "fit.m.M.block.conv3.bias", 31, m->fit_m_M_block_conv3_bias, 32);
    gm_look(what, line, "fit.v.M.block.conv3.bias", 31, m->fit_v_M_block_conv3_bias, 32);
    gm_look(what, line, "M.block.conv3.bias", 31, m->M_block_conv3_bias, 32);
    fit_M_first_bias(&call, sum25, m->fit_m_M_first_bias, m->fit_v_M_first_bias,
        m->M_first_bias);
    gm_look(what, line, "fit.m.M.first.bias", 31, m->fit_m_M_first_bias, 32);
    gm_look(what, line, "fit.v.M.first.bias", 31, m->fit_v_M_first_bias, 32);
    gm_look(what, line, "M.first.bias", 31, m->M_first_bias, 32);
    fit_M_block7_conv2_bias(&call, sum5, m->fit_m_M_block7_conv2_bias,
        m->fit_v_M_block7_conv2_bias, m->M_block7_conv2_bias);
    gm_look(what, line, "fit.m.M.block7.conv2.bias", 31, m->fit_m_M_block7_conv2_bias, 16);
    gm_look(what, line, "fit.v.M.block7.conv2.bias", 31, m->fit_v_M_block7_conv2_bias, 16);
    gm_look(what, line, "M.block7.conv2.bias", 31, m->M_block7_conv2_bias, 16);
    fit_M_block7_conv2_bias(&call, sum6, m->fit_m_M_block7_conv_bias,
        m->fit_v_M_block7_conv_bias, m->M_block7_conv_bias);
    gm_look(what, line, "fit.m.M.block7.conv.bias", 31, m->fit_m_M_block7_conv_bias, 16);
    gm_look(what, line, "fit.v.M.block7.conv.bias", 31, m->fit_v_M_block7_conv_bias, 16);
    gm_look(what, line, "M.block7.conv.bias", 31, m->M_block7_conv_bias, 16);
    fit_M_block7_conv2_bias(&call, sum8, m->fit_m_M_block6_conv2_bias,
        m->fit_v_M_block6_conv2_bias, m->M_block6_conv2_bias);
    gm_look(what, line, "fit.m.M.block6.conv2.bias", 31, m->fit_m_M_block6_conv2_bias, 16);
    gm_look(what, line, "fit.v.M.block6.conv2.bias", 31, m->fit_v_M_block6_conv2_bias, 16);
    gm_look(what, line, "M.block6.conv2.bias", 31, m->M_block6_conv2_bias, 16);
    fit_M_block7_conv2_bias(&call, sum9, m->fit_m_M_block6_conv_bias,
        m->fit_v_M_block6_conv_bias, m->M_block6_conv_bias);
    gm_look(what, line, "fit.m.M.block6.conv.bias", 31, m->fit_m_M_block6_conv_bias, 16);
    gm_look(what, line, "fit.v.M.block6.conv.bias", 31, m->fit_v_M_block6_conv_bias, 16);
    gm_look(what, line, "M.block6.conv.bias", 31, m->M_block6_conv_bias, 16);
    fit_M_block7_conv2_bias(&call, sum11, m->fit_m_M_block5_conv2_bias,
        m->fit_v_M_block5_conv2_bias, m->M_block5_conv2_bias);
    gm_look(what, line, "fit.m.M.block5.conv2.bias", 31, m->fit_m_M_block5_conv2_bias, 16);
    gm_look(what, line, "fit.v.M.block5.conv2.bias", 31, m->fit_v_M_block5_conv2_bias, 16);
    gm_look(what, line, "M.block5.conv2.bias", 31, m->M_block5_conv2_bias, 16);
    fit_M_block7_conv2_bias(&call, sum12, m->fit_m_M_block5_conv_bias,
        m->fit_v_M_block5_conv_bias, m->M_block5_conv_bias);
    gm_look(what, line, "fit.m.M.block5.conv.bias", 31, m->fit_m_M_block5_conv_bias, 16);
    gm_look(what, line, "fit.v.M.block5.conv.bias", 31, m->fit_v_M_block5_conv_bias, 16);
    gm_look(what, line, "M.block5.conv.bias", 31, m->M_block5_conv_bias, 16);
    fit_M_block7_conv2_bias(&call, sum14, m->fit_m_M_block4_conv2_bias,
        m->fit_v_M_block4_conv2_bias, m->M_block4_conv2_bias);
    gm_look(what, line, "fit.m.M.block4.conv2.bias", 31, m->fit_m_M_block4_conv2_bias, 16);
    gm_look(what, line, "fit.v.M.block4.conv2.bias", 31, m->fit_v_M_block4_conv2_bias, 16);
    gm_look(what, line, "M.block4.conv2.bias", 31, m->M_block4_conv2_bias, 16);
    fit_M_block7_conv2_bias(&call, sum15, m->fit_m_M_block4_conv_bias,
        m->fit_v_M_block4_conv_bias, m->M_block4_conv_bias);
    gm_look(what, line, "fit.m.M.block4.conv.bias", 31, m->fit_m_M_block4_conv_bias, 16);
    gm_look(what, line, "fit.v.M.block4.conv.bias", 31, m->fit_v_M_block4_conv_bias, 16);
    gm_look(what, line, "M.block4.conv.bias", 31, m->M_block4_conv_bias, 16);
    fit_M_block7_conv2_bias(&call, sum17, m->fit_m_M_block3_conv2_bias,
        m->fit_v_M_block3_conv2_bias, m->M_block3_conv2_bias);
    gm_look(what, line, "fit.m.M.block3.conv2.bias", 31, m->fit_m_M_block3_conv2_bias, 16);
    gm_look(what, line, "fit.v.M.block3.conv2.bias", 31, m->fit_v_M_block3_conv2_bias, 16);
    gm_look(what, line, "M.block3.conv2.bias", 31, m->M_block3_conv2_bias, 16);
    fit_M_block7_conv2_bias(&call, sum18, m->fit_m_M_block3_conv_bias,
        m->fit_v_M_block3_conv_bias, m->M_block3_conv_bias);
    gm_look(what, line, "fit.m.M.block3.conv.bias", 31, m->fit_m_M_block3_conv_bias, 16);
    gm_look(what, line, "fit.v.M.block3.conv.bias", 31, m->fit_v_M_block3_conv_bias, 16);
    gm_look(what, line, "M.block3.conv.bias", 31, m->M_block3_conv_bias, 16);
    fit_M_block7_conv2_bias(&call, sum20, m->fit_m_M_block2_conv2_bias,
        m->fit_v_M_block2_conv2_bias, m->M_block2_conv2_bias);
    gm_look(what, line, "fit.m.M.block2.conv2.bias", 31, m->fit_m_M_block2_conv2_bias, 16);
    gm_look(what, line, "fit.v.M.block2.conv2.bias", 31, m->fit_v_M_block2_conv2_bias, 16);
    gm_look(what, line, "M.block2.conv2.bias", 31, m->M_block2_conv2_bias, 16);
    fit_M_block7_conv2_bias(&call, sum21, m->fit_m_M_block2_conv_bias,
        m->fit_v_M_block2_conv_bias, m->M_block2_conv_bias);
    gm_look(what, line, "fit.m.M.block2.conv.bias", 31, m->fit_m_M_block2_conv_bias, 16);
    gm_look(what, line, "fit.v.M.block2.conv.bias", 31, m->fit_v_M_block2_conv_bias, 16);
    gm_look(what, line, "M.block2.conv.bias", 31, m->M_block2_conv_bias, 16);
    fit_M_block7_conv2_bias(&call, sum23, m->fit_m_M_block_conv2_bias,
        m->fit_v_M_block_conv2_bias, m->M_block_conv2_bias);
    gm_look(what, line, "fit.m.M.block.conv2.bias", 31, m->fit_m_M_block_conv2_bias, 16);
    gm_look(what, line, "fit.v.M.block.conv2.bias", 31, m->fit_v_M_block_conv2_bias, 16);
    gm_look(what, line, "M.block.conv2.bias", 31, m->M_block_conv2_bias, 16);
    fit_M_block_conv_bias(&call, sum24, m->fit_m_M_block_conv_bias, m->fit_v_M_block_conv_bias,
        m->M_block_conv_bias);
    gm_look(what, line, "fit.m.M.block.conv.bias", 31, m->fit_m_M_block_conv_bias, 16);
    gm_look(what, line, "fit.v.M.block.conv.bias", 31, m->fit_v_M_block_conv_bias, 16);
    gm_look(what, line, "M.block.conv.bias", 31, m->M_block_conv_bias, 16);
    fit_loss(&call, sum, sum2, m->fit_m_M_out_bias, m->fit_v_M_out_bias, m->M_out_bias, loss);
    gm_look(what, line, "loss", 31, loss, 1);
    gm_look(what, line, "fit.m.M.out.bias", 31, m->fit_m_M_out_bias, 1);
    gm_look(what, line, "fit.v.M.out.bias", 31, m->fit_v_M_out_bias, 1);
    gm_look(what, line, "M.out.bias", 31, m->M_out_bias, 1);
    gm_restore_denormals(mode);
}

/* pixelcnn.gm:27   if levels == 2 { return bernoulli(logits: a |> out: conv(1, 1, see: B)) }
   convolution of [16,28,28,32] to [16,28,28,1] by 1 x 1 taps, tiles of 4 x 8; fused: add,
   softplus, mul, sub; 853 KFLOP, 1.7 MB */
GM_INLINE void fit_out_tile(int rows, int vectors, int last, const gm_stretch *run, int runs,
    const int64_t *from, const int64_t *to, int64_t column, const float *restrict relu,
    const float *restrict x, const float *restrict weight, const float *restrict bias,
    float *restrict sub)
{
    gm_vec c[4];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_read(vectors, x + i + j);
        gm_fetch_written(vectors, sub + i + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, relu, from + 4, 32);
    conv_tile(4, rows, vectors, last, 1, c, relu, from, run, runs,
              weight + column, 32);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const int n = v + 1 < vectors ? GM_LANES : last;
            const gm_vec out = c[r * vectors + v] + gm_splat(bias[0]);
            gm_store_part(sub + i + j, gm_softplus(out) - out * gm_load_part(x + i + j, n), n);
        }
}

static void fit_out(const gm_call *call, const float *restrict relu, const float *restrict x,
    const float *restrict weight, const float *restrict bias, float *restrict sub)
{
    static const gm_steps steps = {{25088, 896, 32}, {784, 28, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 32},
    };
    static const gm_part parts[] = {
        {28, 28, 0, 0, 0, 1},
    };
    const int64_t lo = call->from, hi = call->to;
    for (const gm_part *p = parts; p < parts + 1; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            {
                const int64_t column = 0;
                for (int row = 0; row < pixels; row += 4)
                    fit_out_tile((int)gm_min_int(4, pixels - row), 1, 1, runs + p->run, p->runs,
                        from + row, to + row, column, relu, x, weight, bias, sub);
            }
        }
    }
}

/* pixelcnn.gm:32   minimize mean(nll(M(x), x))
   [16,784] summed along rows; fused: select; 13 KFLOP, 50 KB */
static void fit_select(const gm_call *call, const float *restrict sub, float *restrict select)
{
    const int64_t lo = call->from, hi = call->to;
    for (int64_t i = lo; i < hi; i++) {
        gm_lanes sum_lanes = gm_lanes_splat(0.0f);
        for (int64_t j16 = 0; j16 < 784; j16 += 16) {
            for (int part = 0; part < GM_PARTS; part++) {
                const int64_t j = j16 + part * GM_LANES;
                sum_lanes.part[part] = sum_lanes.part[part] + gm_load(sub + i * 784 + j);
            }
        }
        const float sum = gm_lanes_sum(sum_lanes);
        const gm_vec select2 = gm_select(gm_splat(i < call->rows ? 1.0f : 0.0f), gm_splat(sum), gm_splat(0.0f));
        select[i] = (select2)[0];
    }
}

/* pixelcnn.gm:32   minimize mean(nll(M(x), x))
   [16] summed along rows; fused: div; 33 FLOP, 68 B */
static void fit_loss2(const gm_call *call, const float *restrict select, float *restrict loss)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    if (lo < hi) {
        gm_lanes sum_lanes = gm_lanes_splat(0.0f);
        gm_lanes sum2_lanes = gm_lanes_splat(0.0f);
        for (int64_t j16 = 0; j16 < 16; j16 += 16) {
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

/* The test of step fit, line 31: 26 kernels in 2 phases, 454 MFLOP; arena 4.9 MB, at least 4.9 MB. */
static void run_test_fit(pixelcnn_t *m, const float *x, gm_call whole)
{
    float *const first = m->arena + 0;  /* [16,28,28,32], then block, block, block, block, block, block, relu, phase 0 */
    float *const relu = m->arena + 401408;  /* [16,28,28,32], then relu, relu, relu, relu, relu, relu, a, phase 0 */
    float *const relu2 = m->arena + 802816;  /* [16,28,28,16], then relu, relu, relu, relu, relu, relu, phase 0 */
    float *const relu3 = m->arena + 1003520;  /* [16,28,28,16], then relu, relu, relu, relu, relu, relu, phase 0 */
    float *const sub = m->arena + 1204224;  /* [16,784], phase 0 */
    float *const select = m->arena + 1229312;  /* [16], phases 0 to 1 */
    float *const loss = m->arena + 0;  /* [], phase 1 */

    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_thread_call(whole);
        const unsigned mode = gm_flush_denormals();
        call.to = 0;
        while (gm_next_rows(&call, 16, 1)) {
            fit_first(&call, x, m->M_first_weight, m->M_first_bias, first, relu);
            fit_relu(&call, relu, m->M_block_conv_weight, m->M_block_conv_bias, relu2);
            fit_relu2(&call, relu2, m->M_block_conv2_weight, m->M_block_conv2_bias, relu3);
            fit_first2(&call, relu3, first, m->M_block_conv3_weight, m->M_block_conv3_bias,
                relu);
            fit_relu(&call, relu, m->M_block2_conv_weight, m->M_block2_conv_bias, relu2);
            fit_relu2(&call, relu2, m->M_block2_conv2_weight, m->M_block2_conv2_bias, relu3);
            fit_first2(&call, relu3, first, m->M_block2_conv3_weight, m->M_block2_conv3_bias,
                relu);
            fit_relu(&call, relu, m->M_block3_conv_weight, m->M_block3_conv_bias, relu2);
            fit_relu2(&call, relu2, m->M_block3_conv2_weight, m->M_block3_conv2_bias, relu3);
            fit_first2(&call, relu3, first, m->M_block3_conv3_weight, m->M_block3_conv3_bias,
                relu);
            fit_relu(&call, relu, m->M_block4_conv_weight, m->M_block4_conv_bias, relu2);
            fit_relu2(&call, relu2, m->M_block4_conv2_weight, m->M_block4_conv2_bias, relu3);
            fit_first2(&call, relu3, first, m->M_block4_conv3_weight, m->M_block4_conv3_bias,
                relu);
            fit_relu(&call, relu, m->M_block5_conv_weight, m->M_block5_conv_bias, relu2);
            fit_relu2(&call, relu2, m->M_block5_conv2_weight, m->M_block5_conv2_bias, relu3);
            fit_first2(&call, relu3, first, m->M_block5_conv3_weight, m->M_block5_conv3_bias,
                relu);
            fit_relu(&call, relu, m->M_block6_conv_weight, m->M_block6_conv_bias, relu2);
            fit_relu2(&call, relu2, m->M_block6_conv2_weight, m->M_block6_conv2_bias, relu3);
            fit_first2(&call, relu3, first, m->M_block6_conv3_weight, m->M_block6_conv3_bias,
                relu);
            fit_relu(&call, relu, m->M_block7_conv_weight, m->M_block7_conv_bias, relu2);
            fit_relu2(&call, relu2, m->M_block7_conv2_weight, m->M_block7_conv2_bias, relu3);
            fit_first8(&call, relu3, first, m->M_block7_conv3_weight, m->M_block7_conv3_bias);
            fit_a(&call, first, m->M_head_weight, m->M_head_bias, relu);
            fit_out(&call, relu, x, m->M_out_weight, m->M_out_bias, sub);
            fit_select(&call, sub, select);
        }
        #pragma omp barrier
        fit_loss2(&call, select, loss);
        gm_restore_denormals(mode);
    }
}

/* pixelcnn.gm:24   a = x |> first: conv(2 * h, 7, see: A)
   convolution of [64,4,7,1] to [64,1,1,32] by 7 x 7 taps, tiles of 4 x 16; fused: add, relu; 102
   KFLOP, 30 KB */
GM_INLINE void generate_first_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict x,
    const float *restrict weight, const float *restrict bias, float *restrict first2,
    float *restrict relu)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, first2 + i * 896 + j);
        gm_fetch_written(vectors, relu + i * 32 + j);
    }
    conv_tile(4, rows, vectors, last, 0, c, x, from, run, runs,
              weight + column, 32);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec first3 = c[r * vectors + v] + gm_load(bias + j);
            gm_store(first2 + i * 896 + j, first3);
            gm_store(relu + i * 32 + j, gm_max(first3, gm_zero()));
        }
}

static void generate_first(const gm_call *call, const float *restrict x,
    const float *restrict weight, const float *restrict bias, float *restrict first2,
    float *restrict relu)
{
    static const gm_steps steps = {{136, 34, 1}, {1, 1, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 7}, {34, 7, 7}, {68, 14, 7}, {102, 21, 3},
    };
    static const gm_part parts[] = {
        {1, 1, 0, 0, 0, 4},
    };
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = parts; p < parts + 1; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            {
                const int64_t column = 0;
                for (int row = 0; row < pixels; row += 4)
                    generate_first_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, x, weight, bias, first2, relu);
            }
            {
                const int64_t column = 16;
                for (int row = 0; row < pixels; row += 4)
                    generate_first_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, x, weight, bias, first2, relu);
            }
        }
    }
}

/* pixelcnn.gm:25   for i in 1..blocks { a = a |> block: pixel_block(h) }
   convolution of [64,1,1,32] to [64,1,1,16] by 1 x 1 taps, tiles of 4 x 16; fused: add, relu; 68
   KFLOP, 14 KB */
GM_INLINE void generate_relu_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict relu,
    const float *restrict weight, const float *restrict bias, float *restrict relu2)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, relu2 + i * 960 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, relu, from + 4, 32);
    conv_tile(4, rows, vectors, last, 0, c, relu, from, run, runs,
              weight + column, 16);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec relu3 = gm_max(c[r * vectors + v] + gm_load(bias + j), gm_zero());
            gm_store(relu2 + i * 960 + j, relu3);
        }
}

static void generate_relu(const gm_call *call, const float *restrict relu,
    const float *restrict weight, const float *restrict bias, float *restrict relu2)
{
    static const gm_steps steps = {{32, 32, 32}, {1, 1, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 32},
    };
    static const gm_part parts[] = {
        {1, 1, 0, 0, 0, 1},
    };
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = parts; p < parts + 1; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            {
                const int64_t column = 0;
                for (int row = 0; row < pixels; row += 4)
                    generate_relu_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, relu, weight, bias, relu2);
            }
        }
    }
}

/* pixelcnn.gm:25   for i in 1..blocks { a = a |> block: pixel_block(h) }
   convolution of [64,2,3,16] to [64,1,1,16] by 3 x 3 taps, tiles of 4 x 16; fused: add, relu; 166
   KFLOP, 38 KB */
GM_INLINE void generate_relu2_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict relu,
    const float *restrict weight, const float *restrict bias, float *restrict relu2)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, relu2 + i * 16 + j);
    }
    conv_tile(4, rows, vectors, last, 0, c, relu, from, run, runs,
              weight + column, 16);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec relu3 = gm_max(c[r * vectors + v] + gm_load(bias + j), gm_zero());
            gm_store(relu2 + i * 16 + j, relu3);
        }
}

static void generate_relu2(const gm_call *call, const float *restrict relu,
    const float *restrict weight, const float *restrict bias, float *restrict relu2)
{
    static const gm_steps steps = {{960, 480, 16}, {1, 1, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 48}, {480, 48, 32},
    };
    static const gm_part parts[] = {
        {1, 1, 0, 0, 0, 2},
    };
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = parts; p < parts + 1; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            {
                const int64_t column = 0;
                for (int row = 0; row < pixels; row += 4)
                    generate_relu2_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, relu, weight, bias, relu2);
            }
        }
    }
}

/* pixelcnn.gm:25   for i in 1..blocks { a = a |> block: pixel_block(h) }
   convolution of [64,1,1,16] to [64,1,1,32] by 1 x 1 taps, tiles of 4 x 16; fused: add, relu; 72
   KFLOP, 31 KB */
GM_INLINE void generate_block_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict relu,
    const float *restrict first2, const float *restrict weight, const float *restrict bias,
    float *restrict block, float *restrict relu2)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_read(vectors, first2 + i * 896 + j);
        gm_fetch_written(vectors, block + i * 896 + j);
        gm_fetch_written(vectors, relu2 + i * 32 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, relu, from + 4, 16);
    conv_tile(4, rows, vectors, last, 0, c, relu, from, run, runs,
              weight + column, 32);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec block2 = gm_load(first2 + i * 896 + j) + (c[r * vectors + v] + gm_load(bias + j));
            gm_store(block + i * 896 + j, block2);
            gm_store(relu2 + i * 32 + j, gm_max(block2, gm_zero()));
        }
}

static void generate_block(const gm_call *call, const float *restrict relu,
    const float *restrict first2, const float *restrict weight, const float *restrict bias,
    float *restrict block, float *restrict relu2)
{
    static const gm_steps steps = {{16, 16, 16}, {1, 1, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 16},
    };
    static const gm_part parts[] = {
        {1, 1, 0, 0, 0, 1},
    };
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = parts; p < parts + 1; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            {
                const int64_t column = 0;
                for (int row = 0; row < pixels; row += 4)
                    generate_block_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, relu, first2, weight, bias, block,
                        relu2);
            }
            {
                const int64_t column = 16;
                for (int row = 0; row < pixels; row += 4)
                    generate_block_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, relu, first2, weight, bias, block,
                        relu2);
            }
        }
    }
}

/* pixelcnn.gm:25   for i in 1..blocks { a = a |> block: pixel_block(h) }
   convolution of [64,1,1,16] to [64,1,1,32] by 1 x 1 taps, tiles of 4 x 16; fused: add, relu; 72
   KFLOP, 23 KB */
GM_INLINE void generate_block7_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict relu,
    const float *restrict block, const float *restrict weight, const float *restrict bias,
    float *restrict relu2)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_read(vectors, block + i * 896 + j);
        gm_fetch_written(vectors, relu2 + i * 32 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, relu, from + 4, 16);
    conv_tile(4, rows, vectors, last, 0, c, relu, from, run, runs,
              weight + column, 32);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec block2 = gm_load(block + i * 896 + j) + (c[r * vectors + v] + gm_load(bias + j));
            gm_store(relu2 + i * 32 + j, gm_max(block2, gm_zero()));
        }
}

static void generate_block7(const gm_call *call, const float *restrict relu,
    const float *restrict block, const float *restrict weight, const float *restrict bias,
    float *restrict relu2)
{
    static const gm_steps steps = {{16, 16, 16}, {1, 1, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 16},
    };
    static const gm_part parts[] = {
        {1, 1, 0, 0, 0, 1},
    };
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = parts; p < parts + 1; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            {
                const int64_t column = 0;
                for (int row = 0; row < pixels; row += 4)
                    generate_block7_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, relu, block, weight, bias, relu2);
            }
            {
                const int64_t column = 16;
                for (int row = 0; row < pixels; row += 4)
                    generate_block7_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, relu, block, weight, bias, relu2);
            }
        }
    }
}

/* pixelcnn.gm:26   a = a |> relu |> head: conv(2 * h, 1, see: B) |> relu
   convolution of [64,1,1,32] to [64,1,1,32] by 1 x 1 taps, tiles of 4 x 16; fused: add, relu; 135
   KFLOP, 21 KB */
GM_INLINE void generate_a_tile(int rows, int vectors, int last, const gm_stretch *run, int runs,
    const int64_t *from, const int64_t *to, int64_t column, const float *restrict relu,
    const float *restrict weight, const float *restrict bias, float *restrict a)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, a + i * 32 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, relu, from + 4, 32);
    conv_tile(4, rows, vectors, last, 0, c, relu, from, run, runs,
              weight + column, 32);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec head = c[r * vectors + v] + gm_load(bias + j);
            const gm_vec a2 = gm_max(head, gm_zero());
            gm_store(a + i * 32 + j, a2);
        }
}

static void generate_a(const gm_call *call, const float *restrict relu,
    const float *restrict weight, const float *restrict bias, float *restrict a)
{
    static const gm_steps steps = {{32, 32, 32}, {1, 1, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 32},
    };
    static const gm_part parts[] = {
        {1, 1, 0, 0, 0, 1},
    };
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = parts; p < parts + 1; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            {
                const int64_t column = 0;
                for (int row = 0; row < pixels; row += 4)
                    generate_a_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, relu, weight, bias, a);
            }
            {
                const int64_t column = 16;
                for (int row = 0; row < pixels; row += 4)
                    generate_a_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, relu, weight, bias, a);
            }
        }
    }
}

/* pixelcnn.gm:27   if levels == 2 { return bernoulli(logits: a |> out: conv(1, 1, see: B)) }
   convolution of [64,1,1,32] to [64,1,1,1] by 1 x 1 taps, tiles of 4 x 8; fused: add, sigmoid, gt;
   4.3 KFLOP, 8.6 KB */
GM_INLINE void generate_x_tile(int rows, int vectors, int last, const gm_stretch *run, int runs,
    const int64_t *from, const int64_t *to, int64_t column, const gm_call *call,
    const float *restrict a, const float *restrict weight, const float *restrict bias,
    float *restrict x)
{
    gm_vec c[4];
    if (column == 0)
        gm_fetch_pixels(4, a, from + 4, 32);
    conv_tile(4, rows, vectors, last, 1, c, a, from, run, runs,
              weight + column, 32);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int n = v + 1 < vectors ? GM_LANES : last;
            const gm_vec out = c[r * vectors + v] + gm_splat(bias[0]);
            const gm_vec uniform = gm_random_uniform(call->seed, 0, call->step, (uint64_t)(call->row * 784 + call->position * 1 + 0 + i * 784), 0);
            gm_store_strided(x + i * 784, 0, gm_gt(gm_sigmoid(out), uniform), n);
        }
}

static void generate_x(const gm_call *call, const float *restrict a,
    const float *restrict weight, const float *restrict bias, float *restrict x)
{
    static const gm_steps steps = {{32, 32, 32}, {1, 1, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 32},
    };
    static const gm_part parts[] = {
        {1, 1, 0, 0, 0, 1},
    };
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = parts; p < parts + 1; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            {
                const int64_t column = 0;
                for (int row = 0; row < pixels; row += 4)
                    generate_x_tile((int)gm_min_int(4, pixels - row), 1, 1, runs + p->run,
                        p->runs, from + row, to + row, column, call, a, weight, bias, x);
            }
        }
    }
}

/* pixelcnn.gm:27   if levels == 2 { return bernoulli(logits: a |> out: conv(1, 1, see: B)) }
   [64,1] element by element; 0 FLOP, 512 B */
static void generate_x2(const gm_call *call, const float *restrict x, float *restrict x2)
{
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (int64_t i = lo; i < hi; i++) {
        int64_t j = 0;
        for (; j < 1; j += GM_LANES) {
            const int n = (int)gm_min_int(GM_LANES, 1 - j);
            gm_store_strided(x2 + i * 136, 0, gm_splat(x[i * 784]), n);
        }
    }
}

/* pixelcnn.gm:24   a = x |> first: conv(2 * h, 7, see: A)
   convolution of [64,28,28,1] to [64,28,28,32] by 7 x 7 taps, tiles of 4 x 16; fused: add, relu;
   71 MFLOP, 13 MB */
GM_INLINE void generate_first2_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict x,
    const float *restrict weight, const float *restrict bias, float *restrict first2,
    float *restrict relu)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, first2 + i * 32 + j);
        gm_fetch_written(vectors, relu + i * 32 + j);
    }
    conv_tile(4, rows, vectors, last, 0, c, x, from, run, runs,
              weight + column, 32);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec first3 = c[r * vectors + v] + gm_load(bias + j);
            gm_store(first2 + i * 32 + j, first3);
            gm_store(relu + i * 32 + j, gm_max(first3, gm_zero()));
        }
}

static void generate_first2(const gm_call *call, const float *restrict x,
    const float *restrict weight, const float *restrict bias, float *restrict first2,
    float *restrict relu)
{
    static const gm_steps steps = {{784, 28, 1}, {784, 28, 1}};
    static const gm_stretch runs[] = {
        {0, 23, 1}, {0, 22, 2}, {0, 21, 3}, {0, 21, 3}, {0, 21, 3}, {0, 21, 3}, {0, 17, 4},
        {0, 16, 5}, {28, 23, 1}, {0, 15, 6}, {28, 22, 2}, {0, 14, 7}, {28, 21, 3},
        {0, 14, 6}, {28, 21, 3}, {0, 14, 5}, {28, 21, 3}, {0, 14, 4}, {28, 21, 3},
        {0, 10, 4}, {28, 17, 4}, {0, 9, 5}, {28, 16, 5}, {56, 23, 1}, {0, 8, 6}, {28, 15, 6},
        {56, 22, 2}, {0, 7, 7}, {28, 14, 7}, {56, 21, 3}, {0, 7, 6}, {28, 14, 6},
        {56, 21, 3}, {0, 7, 5}, {28, 14, 5}, {56, 21, 3}, {0, 7, 4}, {28, 14, 4},
        {56, 21, 3}, {0, 3, 4}, {28, 10, 4}, {56, 17, 4}, {0, 2, 5}, {28, 9, 5}, {56, 16, 5},
        {84, 23, 1}, {0, 1, 6}, {28, 8, 6}, {56, 15, 6}, {84, 22, 2}, {0, 0, 7}, {28, 7, 7},
        {56, 14, 7}, {84, 21, 3}, {0, 0, 6}, {28, 7, 6}, {56, 14, 6}, {84, 21, 3}, {0, 0, 5},
        {28, 7, 5}, {56, 14, 5}, {84, 21, 3}, {0, 0, 4}, {28, 7, 4}, {56, 14, 4},
        {84, 21, 3},
    };
    static const gm_part parts[] = {
        {1, 1, 0, 0, 0, 0}, {1, 1, 1, 0, 0, 1}, {1, 1, 2, 0, 1, 1}, {1, 22, 3, 0, 2, 1},
        {1, 1, 25, 22, 3, 1}, {1, 1, 26, 23, 4, 1}, {1, 1, 27, 24, 5, 1},
        {1, 1, 28, 0, 6, 1}, {1, 1, 29, 0, 7, 2}, {1, 1, 30, 0, 9, 2}, {1, 22, 31, 0, 11, 2},
        {1, 1, 53, 22, 13, 2}, {1, 1, 54, 23, 15, 2}, {1, 1, 55, 24, 17, 2},
        {1, 1, 56, 0, 19, 2}, {1, 1, 57, 0, 21, 3}, {1, 1, 58, 0, 24, 3},
        {1, 22, 59, 0, 27, 3}, {1, 1, 81, 22, 30, 3}, {1, 1, 82, 23, 33, 3},
        {1, 1, 83, 24, 36, 3}, {25, 1, 84, 0, 39, 3}, {25, 1, 85, 0, 42, 4},
        {25, 1, 86, 0, 46, 4}, {25, 22, 87, 0, 50, 4}, {25, 1, 109, 22, 54, 4},
        {25, 1, 110, 23, 58, 4}, {25, 1, 111, 24, 62, 4},
    };
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = parts; p < parts + 28; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            {
                const int64_t column = 0;
                for (int row = 0; row < pixels; row += 4)
                    generate_first2_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, x, weight, bias, first2, relu);
            }
            {
                const int64_t column = 16;
                for (int row = 0; row < pixels; row += 4)
                    generate_first2_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, x, weight, bias, first2, relu);
            }
        }
    }
}

/* pixelcnn.gm:25   for i in 1..blocks { a = a |> block: pixel_block(h) }
   convolution of [64,28,28,32] to [64,28,28,16] by 1 x 1 taps, tiles of 4 x 16; fused: add, relu;
   53 MFLOP, 9.6 MB */
GM_INLINE void generate_relu15_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict relu,
    const float *restrict weight, const float *restrict bias, float *restrict relu2)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, relu2 + i * 16 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, relu, from + 4, 32);
    conv_tile(4, rows, vectors, last, 0, c, relu, from, run, runs,
              weight + column, 16);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec relu3 = gm_max(c[r * vectors + v] + gm_load(bias + j), gm_zero());
            gm_store(relu2 + i * 16 + j, relu3);
        }
}

static void generate_relu15(const gm_call *call, const float *restrict relu,
    const float *restrict weight, const float *restrict bias, float *restrict relu2)
{
    static const gm_steps steps = {{25088, 896, 32}, {784, 28, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 32},
    };
    static const gm_part parts[] = {
        {28, 28, 0, 0, 0, 1},
    };
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = parts; p < parts + 1; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            {
                const int64_t column = 0;
                for (int row = 0; row < pixels; row += 4)
                    generate_relu15_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, relu, weight, bias, relu2);
            }
        }
    }
}

/* pixelcnn.gm:25   for i in 1..blocks { a = a |> block: pixel_block(h) }
   convolution of [64,28,28,16] to [64,28,28,16] by 3 x 3 taps, tiles of 4 x 16; fused: add, relu;
   125 MFLOP, 6.4 MB */
GM_INLINE void generate_relu16_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict relu,
    const float *restrict weight, const float *restrict bias, float *restrict relu2)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, relu2 + i * 16 + j);
    }
    conv_tile(4, rows, vectors, last, 0, c, relu, from, run, runs,
              weight + column, 16);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec relu3 = gm_max(c[r * vectors + v] + gm_load(bias + j), gm_zero());
            gm_store(relu2 + i * 16 + j, relu3);
        }
}

static void generate_relu16(const gm_call *call, const float *restrict relu,
    const float *restrict weight, const float *restrict bias, float *restrict relu2)
{
    static const gm_steps steps = {{12544, 448, 16}, {784, 28, 1}};
    static const gm_stretch runs[] = {
        {0, 64, 16}, {0, 48, 32}, {0, 48, 32}, {0, 16, 32}, {448, 64, 16}, {0, 0, 48},
        {448, 48, 32}, {0, 0, 32}, {448, 48, 32},
    };
    static const gm_part parts[] = {
        {1, 1, 0, 0, 0, 1}, {1, 26, 1, 0, 1, 1}, {1, 1, 27, 416, 2, 1}, {27, 1, 28, 0, 3, 2},
        {27, 26, 29, 0, 5, 2}, {27, 1, 55, 416, 7, 2},
    };
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = parts; p < parts + 6; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            {
                const int64_t column = 0;
                for (int row = 0; row < pixels; row += 4)
                    generate_relu16_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, relu, weight, bias, relu2);
            }
        }
    }
}

/* pixelcnn.gm:25   for i in 1..blocks { a = a |> block: pixel_block(h) }
   convolution of [64,28,28,16] to [64,28,28,32] by 1 x 1 taps, tiles of 4 x 16; fused: add, relu;
   56 MFLOP, 22 MB */
GM_INLINE void generate_first3_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict relu,
    float *restrict first2, const float *restrict weight, const float *restrict bias,
    float *restrict relu2)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, first2 + i * 32 + j);
        gm_fetch_written(vectors, relu2 + i * 32 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, relu, from + 4, 16);
    conv_tile(4, rows, vectors, last, 0, c, relu, from, run, runs,
              weight + column, 32);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec block = gm_load(first2 + i * 32 + j) + (c[r * vectors + v] + gm_load(bias + j));
            gm_store(first2 + i * 32 + j, block);
            gm_store(relu2 + i * 32 + j, gm_max(block, gm_zero()));
        }
}

static void generate_first3(const gm_call *call, const float *restrict relu,
    float *restrict first2, const float *restrict weight, const float *restrict bias,
    float *restrict relu2)
{
    static const gm_steps steps = {{12544, 448, 16}, {784, 28, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 16},
    };
    static const gm_part parts[] = {
        {28, 28, 0, 0, 0, 1},
    };
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = parts; p < parts + 1; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            {
                const int64_t column = 0;
                for (int row = 0; row < pixels; row += 4)
                    generate_first3_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, relu, first2, weight, bias, relu2);
            }
            {
                const int64_t column = 16;
                for (int row = 0; row < pixels; row += 4)
                    generate_first3_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, relu, first2, weight, bias, relu2);
            }
        }
    }
}

/* pixelcnn.gm:25   for i in 1..blocks { a = a |> block: pixel_block(h) }
   convolution of [64,28,28,16] to [64,28,28,32] by 1 x 1 taps, tiles of 4 x 16; fused: add, relu;
   56 MFLOP, 16 MB */
GM_INLINE void generate_first9_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict relu,
    float *restrict first2, const float *restrict weight, const float *restrict bias)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, first2 + i * 32 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, relu, from + 4, 16);
    conv_tile(4, rows, vectors, last, 0, c, relu, from, run, runs,
              weight + column, 32);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec block = gm_load(first2 + i * 32 + j) + (c[r * vectors + v] + gm_load(bias + j));
            gm_store(first2 + i * 32 + j, gm_max(block, gm_zero()));
        }
}

static void generate_first9(const gm_call *call, const float *restrict relu,
    float *restrict first2, const float *restrict weight, const float *restrict bias)
{
    static const gm_steps steps = {{12544, 448, 16}, {784, 28, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 16},
    };
    static const gm_part parts[] = {
        {28, 28, 0, 0, 0, 1},
    };
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = parts; p < parts + 1; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            {
                const int64_t column = 0;
                for (int row = 0; row < pixels; row += 4)
                    generate_first9_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, relu, first2, weight, bias);
            }
            {
                const int64_t column = 16;
                for (int row = 0; row < pixels; row += 4)
                    generate_first9_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, relu, first2, weight, bias);
            }
        }
    }
}

/* pixelcnn.gm:26   a = a |> relu |> head: conv(2 * h, 1, see: B) |> relu
   convolution of [64,28,28,32] to [64,28,28,32] by 1 x 1 taps, tiles of 4 x 16; fused: add, relu;
   106 MFLOP, 13 MB */
GM_INLINE void generate_a2_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict first2,
    const float *restrict weight, const float *restrict bias, float *restrict a)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, a + i * 32 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, first2, from + 4, 32);
    conv_tile(4, rows, vectors, last, 0, c, first2, from, run, runs,
              weight + column, 32);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec head = c[r * vectors + v] + gm_load(bias + j);
            const gm_vec a2 = gm_max(head, gm_zero());
            gm_store(a + i * 32 + j, a2);
        }
}

static void generate_a2(const gm_call *call, const float *restrict first2,
    const float *restrict weight, const float *restrict bias, float *restrict a)
{
    static const gm_steps steps = {{25088, 896, 32}, {784, 28, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 32},
    };
    static const gm_part parts[] = {
        {28, 28, 0, 0, 0, 1},
    };
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = parts; p < parts + 1; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            {
                const int64_t column = 0;
                for (int row = 0; row < pixels; row += 4)
                    generate_a2_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, first2, weight, bias, a);
            }
            {
                const int64_t column = 16;
                for (int row = 0; row < pixels; row += 4)
                    generate_a2_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, first2, weight, bias, a);
            }
        }
    }
}

/* pixelcnn.gm:27   if levels == 2 { return bernoulli(logits: a |> out: conv(1, 1, see: B)) }
   convolution of [64,28,28,32] to [64,28,28,1] by 1 x 1 taps, tiles of 4 x 8; fused: add, sigmoid,
   gt; 3.4 MFLOP, 6.6 MB */
GM_INLINE void generate_x_drawn_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const gm_call *call,
    const float *restrict a, const float *restrict weight, const float *restrict bias,
    float *restrict x_drawn)
{
    gm_vec c[4];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, x_drawn + i + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, a, from + 4, 32);
    conv_tile(4, rows, vectors, last, 1, c, a, from, run, runs,
              weight + column, 32);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const int n = v + 1 < vectors ? GM_LANES : last;
            const gm_vec out = c[r * vectors + v] + gm_splat(bias[0]);
            const gm_vec uniform = gm_random_uniform(call->seed, 0, call->step, (uint64_t)(call->row * 784 + i + j), 1);
            gm_store_part(x_drawn + i + j, gm_gt(gm_sigmoid(out), uniform), n);
        }
}

static void generate_x_drawn(const gm_call *call, const float *restrict a,
    const float *restrict weight, const float *restrict bias, float *restrict x_drawn)
{
    static const gm_steps steps = {{25088, 896, 32}, {784, 28, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 32},
    };
    static const gm_part parts[] = {
        {28, 28, 0, 0, 0, 1},
    };
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = parts; p < parts + 1; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            {
                const int64_t column = 0;
                for (int row = 0; row < pixels; row += 4)
                    generate_x_drawn_tile((int)gm_min_int(4, pixels - row), 1, 1, runs + p->run,
                        p->runs, from + row, to + row, column, call, a, weight, bias, x_drawn);
            }
        }
    }
}

/* Sampler generate, line 35: each value once, at the first turn at which all it depends on is
   there. */
static void run_generate(pixelcnn_t *m, gm_call whole)
{
    float *const block = m->arena + 0;  /* [64,1,28,32], kept from turn to turn */
    float *const relu = m->arena + 57344;  /* [64,2,30,16], kept from turn to turn */
    float *const block2 = m->arena + 118784;  /* [64,1,28,32], kept from turn to turn */
    float *const relu2 = m->arena + 176128;  /* [64,2,30,16], kept from turn to turn */
    float *const block3 = m->arena + 237568;  /* [64,1,28,32], kept from turn to turn */
    float *const relu3 = m->arena + 294912;  /* [64,2,30,16], kept from turn to turn */
    float *const block4 = m->arena + 356352;  /* [64,1,28,32], kept from turn to turn */
    float *const relu4 = m->arena + 413696;  /* [64,2,30,16], kept from turn to turn */
    float *const block5 = m->arena + 475136;  /* [64,1,28,32], kept from turn to turn */
    float *const relu5 = m->arena + 532480;  /* [64,2,30,16], kept from turn to turn */
    float *const block6 = m->arena + 593920;  /* [64,1,28,32], kept from turn to turn */
    float *const relu6 = m->arena + 651264;  /* [64,2,30,16], kept from turn to turn */
    float *const first = m->arena + 712704;  /* [64,1,28,32], kept from turn to turn */
    float *const relu7 = m->arena + 770048;  /* [64,2,30,16], kept from turn to turn */
    float *const x2 = m->arena + 831488;  /* [64,4,34,1], kept from turn to turn */
    float *const x3 = m->arena + 840192;  /* [64,28,28,1], kept */
    float *const relu8 = m->arena + 940544;  /* [64,1,1,32], phase 0 */
    float *const relu9 = m->arena + 944640;  /* [64,1,1,16], phase 0 */
    float *const relu10 = m->arena + 942592;  /* [64,1,1,32], phase 0 */
    float *const relu11 = m->arena + 947712;  /* [64,1,1,16], phase 0 */
    float *const relu12 = m->arena + 945664;  /* [64,1,1,32], phase 0 */
    float *const relu13 = m->arena + 950784;  /* [64,1,1,16], phase 0 */
    float *const relu14 = m->arena + 948736;  /* [64,1,1,32], phase 0 */
    float *const relu15 = m->arena + 953856;  /* [64,1,1,16], phase 0 */
    float *const relu16 = m->arena + 951808;  /* [64,1,1,32], phase 0 */
    float *const relu17 = m->arena + 956928;  /* [64,1,1,16], phase 0 */
    float *const relu18 = m->arena + 954880;  /* [64,1,1,32], phase 0 */
    float *const relu19 = m->arena + 960000;  /* [64,1,1,16], phase 0 */
    float *const relu20 = m->arena + 957952;  /* [64,1,1,32], phase 0 */
    float *const relu21 = m->arena + 965120;  /* [64,1,1,16], phase 0 */
    float *const relu22 = m->arena + 961024;  /* [64,1,1,32], phase 0 */
    float *const a = m->arena + 963072;  /* [64,1,1,32], phase 0 */

    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_own_images(gm_thread_call(whole));
        const unsigned mode = gm_flush_denormals();
        gm_clear(&call, block, 896);
        gm_clear(&call, relu, 960);
        gm_clear(&call, block2, 896);
        gm_clear(&call, relu2, 960);
        gm_clear(&call, block3, 896);
        gm_clear(&call, relu3, 960);
        gm_clear(&call, block4, 896);
        gm_clear(&call, relu4, 960);
        gm_clear(&call, block5, 896);
        gm_clear(&call, relu5, 960);
        gm_clear(&call, block6, 896);
        gm_clear(&call, relu6, 960);
        gm_clear(&call, first, 896);
        gm_clear(&call, relu7, 960);
        gm_clear(&call, x2, 136);
        #pragma omp barrier
        #pragma omp barrier
        for (int64_t row = 0; row < 28; row++) {
            call.position = row * 28;
            gm_roll(&call, relu, 2, 480);
            gm_roll(&call, relu2, 2, 480);
            gm_roll(&call, relu3, 2, 480);
            gm_roll(&call, relu4, 2, 480);
            gm_roll(&call, relu5, 2, 480);
            gm_roll(&call, relu6, 2, 480);
            gm_roll(&call, relu7, 2, 480);
            gm_roll(&call, x2, 4, 34);
            for (int64_t column = 0; column < 28; column++, call.position++) {
                generate_first(&call, x2 + column, m->M_first_weight, m->M_first_bias,
                    first + column * 32, relu8);
                generate_relu(&call, relu8, m->M_block_conv_weight, m->M_block_conv_bias,
                    relu7 + 496 + column * 16);
                generate_relu2(&call, relu7 + column * 16, m->M_block_conv2_weight,
                    m->M_block_conv2_bias, relu9);
                generate_block(&call, relu9, first + column * 32, m->M_block_conv3_weight,
                    m->M_block_conv3_bias, block6 + column * 32, relu10);
                generate_relu(&call, relu10, m->M_block2_conv_weight, m->M_block2_conv_bias,
                    relu6 + 496 + column * 16);
                generate_relu2(&call, relu6 + column * 16, m->M_block2_conv2_weight,
                    m->M_block2_conv2_bias, relu11);
                generate_block(&call, relu11, block6 + column * 32, m->M_block2_conv3_weight,
                    m->M_block2_conv3_bias, block5 + column * 32, relu12);
                generate_relu(&call, relu12, m->M_block3_conv_weight, m->M_block3_conv_bias,
                    relu5 + 496 + column * 16);
                generate_relu2(&call, relu5 + column * 16, m->M_block3_conv2_weight,
                    m->M_block3_conv2_bias, relu13);
                generate_block(&call, relu13, block5 + column * 32, m->M_block3_conv3_weight,
                    m->M_block3_conv3_bias, block4 + column * 32, relu14);
                generate_relu(&call, relu14, m->M_block4_conv_weight, m->M_block4_conv_bias,
                    relu4 + 496 + column * 16);
                generate_relu2(&call, relu4 + column * 16, m->M_block4_conv2_weight,
                    m->M_block4_conv2_bias, relu15);
                generate_block(&call, relu15, block4 + column * 32, m->M_block4_conv3_weight,
                    m->M_block4_conv3_bias, block3 + column * 32, relu16);
                generate_relu(&call, relu16, m->M_block5_conv_weight, m->M_block5_conv_bias,
                    relu3 + 496 + column * 16);
                generate_relu2(&call, relu3 + column * 16, m->M_block5_conv2_weight,
                    m->M_block5_conv2_bias, relu17);
                generate_block(&call, relu17, block3 + column * 32, m->M_block5_conv3_weight,
                    m->M_block5_conv3_bias, block2 + column * 32, relu18);
                generate_relu(&call, relu18, m->M_block6_conv_weight, m->M_block6_conv_bias,
                    relu2 + 496 + column * 16);
                generate_relu2(&call, relu2 + column * 16, m->M_block6_conv2_weight,
                    m->M_block6_conv2_bias, relu19);
                generate_block(&call, relu19, block2 + column * 32, m->M_block6_conv3_weight,
                    m->M_block6_conv3_bias, block + column * 32, relu20);
                generate_relu(&call, relu20, m->M_block7_conv_weight, m->M_block7_conv_bias,
                    relu + 496 + column * 16);
                generate_relu2(&call, relu + column * 16, m->M_block7_conv2_weight,
                    m->M_block7_conv2_bias, relu21);
                generate_block7(&call, relu21, block + column * 32, m->M_block7_conv3_weight,
                    m->M_block7_conv3_bias, relu22);
                generate_a(&call, relu22, m->M_head_weight, m->M_head_bias, a);
                generate_x(&call, a, m->M_out_weight, m->M_out_bias, x3 + row * 28 + column);
                generate_x2(&call, x3 + row * 28 + column, x2 + 105 + column);
            }
        }
        gm_restore_denormals(mode);
    }
}

/* Sampler generate, line 35: the whole network for every position. */
static void run_generate_naive(pixelcnn_t *m, gm_call whole)
{
    float *const x2 = m->arena + 840192;  /* [64,28,28,1], kept */
    float *const x_drawn = m->arena + 890368;  /* [64,28,28,1], kept */
    float *const first = m->arena + 940544;  /* [64,28,28,32], then block, block, block, block, block, block, relu, phases 0 to 22 */
    float *const relu = m->arena + 2546176;  /* [64,28,28,32], phases 0 to 1 */
    float *const relu2 = m->arena + 4151808;  /* [64,28,28,16], phases 1 to 2 */
    float *const relu3 = m->arena + 4954624;  /* [64,28,28,16], phases 2 to 3 */
    float *const relu4 = m->arena + 2546176;  /* [64,28,28,32], phases 3 to 4 */
    float *const relu5 = m->arena + 4151808;  /* [64,28,28,16], phases 4 to 5 */
    float *const relu6 = m->arena + 4954624;  /* [64,28,28,16], phases 5 to 6 */
    float *const relu7 = m->arena + 2546176;  /* [64,28,28,32], phases 6 to 7 */
    float *const relu8 = m->arena + 4151808;  /* [64,28,28,16], phases 7 to 8 */
    float *const relu9 = m->arena + 4954624;  /* [64,28,28,16], phases 8 to 9 */
    float *const relu10 = m->arena + 2546176;  /* [64,28,28,32], phases 9 to 10 */
    float *const relu11 = m->arena + 4151808;  /* [64,28,28,16], phases 10 to 11 */
    float *const relu12 = m->arena + 4954624;  /* [64,28,28,16], phases 11 to 12 */
    float *const relu13 = m->arena + 2546176;  /* [64,28,28,32], phases 12 to 13 */
    float *const relu14 = m->arena + 4151808;  /* [64,28,28,16], phases 13 to 14 */
    float *const relu15 = m->arena + 4954624;  /* [64,28,28,16], phases 14 to 15 */
    float *const relu16 = m->arena + 2546176;  /* [64,28,28,32], phases 15 to 16 */
    float *const relu17 = m->arena + 4151808;  /* [64,28,28,16], phases 16 to 17 */
    float *const relu18 = m->arena + 4954624;  /* [64,28,28,16], phases 17 to 18 */
    float *const relu19 = m->arena + 2546176;  /* [64,28,28,32], phases 18 to 19 */
    float *const relu20 = m->arena + 4151808;  /* [64,28,28,16], phases 19 to 20 */
    float *const relu21 = m->arena + 2546176;  /* [64,28,28,16], phases 20 to 21 */
    float *const a = m->arena + 2546176;  /* [64,28,28,32], phases 22 to 23 */

    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_own_images(gm_thread_call(whole));
        const unsigned mode = gm_flush_denormals();
        gm_clear(&call, x2, 784);
        #pragma omp barrier
        for (int64_t i = 0; i < 784; i++) {
            #pragma omp barrier
            generate_first2(&call, x2, m->M_first_weight, m->M_first_bias, first, relu);
            #pragma omp barrier
            generate_relu15(&call, relu, m->M_block_conv_weight, m->M_block_conv_bias, relu2);
            #pragma omp barrier
            generate_relu16(&call, relu2, m->M_block_conv2_weight, m->M_block_conv2_bias,
                relu3);
            #pragma omp barrier
            generate_first3(&call, relu3, first, m->M_block_conv3_weight, m->M_block_conv3_bias,
                relu4);
            #pragma omp barrier
            generate_relu15(&call, relu4, m->M_block2_conv_weight, m->M_block2_conv_bias,
                relu5);
            #pragma omp barrier
            generate_relu16(&call, relu5, m->M_block2_conv2_weight, m->M_block2_conv2_bias,
                relu6);
            #pragma omp barrier
            generate_first3(&call, relu6, first, m->M_block2_conv3_weight,
                m->M_block2_conv3_bias, relu7);
            #pragma omp barrier
            generate_relu15(&call, relu7, m->M_block3_conv_weight, m->M_block3_conv_bias,
                relu8);
            #pragma omp barrier
            generate_relu16(&call, relu8, m->M_block3_conv2_weight, m->M_block3_conv2_bias,
                relu9);
            #pragma omp barrier
            generate_first3(&call, relu9, first, m->M_block3_conv3_weight,
                m->M_block3_conv3_bias, relu10);
            #pragma omp barrier
            generate_relu15(&call, relu10, m->M_block4_conv_weight, m->M_block4_conv_bias,
                relu11);
            #pragma omp barrier
            generate_relu16(&call, relu11, m->M_block4_conv2_weight, m->M_block4_conv2_bias,
                relu12);
            #pragma omp barrier
            generate_first3(&call, relu12, first, m->M_block4_conv3_weight,
                m->M_block4_conv3_bias, relu13);
            #pragma omp barrier
            generate_relu15(&call, relu13, m->M_block5_conv_weight, m->M_block5_conv_bias,
                relu14);
            #pragma omp barrier
            generate_relu16(&call, relu14, m->M_block5_conv2_weight, m->M_block5_conv2_bias,
                relu15);
            #pragma omp barrier
            generate_first3(&call, relu15, first, m->M_block5_conv3_weight,
                m->M_block5_conv3_bias, relu16);
            #pragma omp barrier
            generate_relu15(&call, relu16, m->M_block6_conv_weight, m->M_block6_conv_bias,
                relu17);
            #pragma omp barrier
            generate_relu16(&call, relu17, m->M_block6_conv2_weight, m->M_block6_conv2_bias,
                relu18);
            #pragma omp barrier
            generate_first3(&call, relu18, first, m->M_block6_conv3_weight,
                m->M_block6_conv3_bias, relu19);
            #pragma omp barrier
            generate_relu15(&call, relu19, m->M_block7_conv_weight, m->M_block7_conv_bias,
                relu20);
            #pragma omp barrier
            generate_relu16(&call, relu20, m->M_block7_conv2_weight, m->M_block7_conv2_bias,
                relu21);
            #pragma omp barrier
            generate_first9(&call, relu21, first, m->M_block7_conv3_weight,
                m->M_block7_conv3_bias);
            #pragma omp barrier
            generate_a2(&call, first, m->M_head_weight, m->M_head_bias, a);
            #pragma omp barrier
            generate_x_drawn(&call, a, m->M_out_weight, m->M_out_bias, x_drawn);
            #pragma omp barrier
            gm_take_drawn(&call, x2, x_drawn, 784, i);
        }
        gm_restore_denormals(mode);
    }
}

static int refuse(pixelcnn_t *m, const char *why)
{
    snprintf(m->head.error, sizeof m->head.error, "%s", why);
    return GM_BAD_ARGUMENT;
}

size_t pixelcnn_sizeof(void) { return sizeof(pixelcnn_t); }

pixelcnn_t *pixelcnn_init(void *memory, uint64_t seed)
{
    pixelcnn_t *m = memory;
    if (!memory || (uintptr_t)memory % 64 != 0)
        return NULL;
    memset(m, 0, offsetof(pixelcnn_t, arena));    /* kernels write what they read of the rest */
    m->head.seed = seed;
    run_init(m, (gm_call){ .seed = seed });
    return m;
}

const char *pixelcnn_error(const pixelcnn_t *m) { return m->head.error; }
int pixelcnn_load(pixelcnn_t *m, const char *path) { return gm_read_checkpoint(&pixelcnn_model, &m->head, path, false); }
int pixelcnn_save(pixelcnn_t *m, const char *path) { return gm_write_checkpoint(&pixelcnn_model, &m->head, path, false); }

int pixelcnn_fit(pixelcnn_t *m, const float *x, int n, pixelcnn_fit_report *report)
{
    if (!x)
        return refuse(m, "pixelcnn_fit: an array is NULL");
    if (n != 16)
        return refuse(m, "pixelcnn_fit: n must be exactly 16");
    m->head.step++;
    run_fit(m, x, (gm_call){ .seed = m->head.seed, .step = m->head.step, .rows = n, .profile = m->head.profile });
    if (report) {
        report->loss = *(m->arena + 0);
    }
    return 0;
}

int pixelcnn_test_fit(pixelcnn_t *m, const float *x, int n, pixelcnn_fit_report *report)
{
    if (!x)
        return refuse(m, "pixelcnn_test_fit: an array is NULL");
    if (n < 1 || n > 16)
        return refuse(m, "pixelcnn_test_fit: n must be 1 to 16");
    if (n < 16) {
        float *x_rows = (float *)(m->arena + 1216768);
        memset(x_rows, 0, 12544 * sizeof *x_rows);
        memcpy(x_rows, x, (size_t)n * 784 * sizeof *x_rows);
        x = x_rows;
    }
    run_test_fit(m, x, (gm_call){ .seed = m->head.seed, .step = m->head.step, .rows = n });
    if (report) {
        report->loss = *(m->arena + 0);
    }
    return 0;
}

int pixelcnn_generate(pixelcnn_t *m, uint64_t seed, int n, float *x)
{
    if (!x)
        return refuse(m, "pixelcnn_generate: an array is NULL");
    if (n < 0)
        return refuse(m, "pixelcnn_generate: n must be 0 or more");
    for (int row = 0; row < n; row += 64) {
        const int rows = n - row < 64 ? n - row : 64;
        run_generate(m, (gm_call){ .seed = seed, .row = row, .rows = rows });
        memcpy(x + (size_t)row * 784, m->arena + 840192, (size_t)rows * 784 * sizeof(float));
    }
    return 0;
}

static int pixelcnn_generate_naive(pixelcnn_t *m, uint64_t seed, int n, float *x)
{
    if (!x)
        return refuse(m, "pixelcnn_generate: an array is NULL");
    if (n < 0)
        return refuse(m, "pixelcnn_generate: n must be 0 or more");
    for (int row = 0; row < n; row += 64) {
        const int rows = n - row < 64 ? n - row : 64;
        run_generate_naive(m, (gm_call){ .seed = seed, .row = row, .rows = rows });
        memcpy(x + (size_t)row * 784, m->arena + 840192, (size_t)rows * 784 * sizeof(float));
    }
    return 0;
}

static const gm_tensor tensors[] = {
    { "M.first.weight", GM_PARAM, 4, { 32, 1, 7, 7 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_t, M_first_weight) },
    { "M.first.bias", GM_PARAM, 1, { 32 }, { 0 }, offsetof(pixelcnn_t, M_first_bias) },
    { "M.block.conv.weight", GM_PARAM, 4, { 16, 32, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_t, M_block_conv_weight) },
    { "M.block.conv.bias", GM_PARAM, 1, { 16 }, { 0 }, offsetof(pixelcnn_t, M_block_conv_bias) },
    { "M.block.conv2.weight", GM_PARAM, 4, { 16, 16, 3, 3 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_t, M_block_conv2_weight) },
    { "M.block.conv2.bias", GM_PARAM, 1, { 16 }, { 0 }, offsetof(pixelcnn_t, M_block_conv2_bias) },
    { "M.block.conv3.weight", GM_PARAM, 4, { 32, 16, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_t, M_block_conv3_weight) },
    { "M.block.conv3.bias", GM_PARAM, 1, { 32 }, { 0 }, offsetof(pixelcnn_t, M_block_conv3_bias) },
    { "M.block2.conv.weight", GM_PARAM, 4, { 16, 32, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_t, M_block2_conv_weight) },
    { "M.block2.conv.bias", GM_PARAM, 1, { 16 }, { 0 }, offsetof(pixelcnn_t, M_block2_conv_bias) },
    { "M.block2.conv2.weight", GM_PARAM, 4, { 16, 16, 3, 3 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_t, M_block2_conv2_weight) },
    { "M.block2.conv2.bias", GM_PARAM, 1, { 16 }, { 0 }, offsetof(pixelcnn_t, M_block2_conv2_bias) },
    { "M.block2.conv3.weight", GM_PARAM, 4, { 32, 16, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_t, M_block2_conv3_weight) },
    { "M.block2.conv3.bias", GM_PARAM, 1, { 32 }, { 0 }, offsetof(pixelcnn_t, M_block2_conv3_bias) },
    { "M.block3.conv.weight", GM_PARAM, 4, { 16, 32, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_t, M_block3_conv_weight) },
    { "M.block3.conv.bias", GM_PARAM, 1, { 16 }, { 0 }, offsetof(pixelcnn_t, M_block3_conv_bias) },
    { "M.block3.conv2.weight", GM_PARAM, 4, { 16, 16, 3, 3 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_t, M_block3_conv2_weight) },
    { "M.block3.conv2.bias", GM_PARAM, 1, { 16 }, { 0 }, offsetof(pixelcnn_t, M_block3_conv2_bias) },
    { "M.block3.conv3.weight", GM_PARAM, 4, { 32, 16, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_t, M_block3_conv3_weight) },
    { "M.block3.conv3.bias", GM_PARAM, 1, { 32 }, { 0 }, offsetof(pixelcnn_t, M_block3_conv3_bias) },
    { "M.block4.conv.weight", GM_PARAM, 4, { 16, 32, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_t, M_block4_conv_weight) },
    { "M.block4.conv.bias", GM_PARAM, 1, { 16 }, { 0 }, offsetof(pixelcnn_t, M_block4_conv_bias) },
    { "M.block4.conv2.weight", GM_PARAM, 4, { 16, 16, 3, 3 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_t, M_block4_conv2_weight) },
    { "M.block4.conv2.bias", GM_PARAM, 1, { 16 }, { 0 }, offsetof(pixelcnn_t, M_block4_conv2_bias) },
    { "M.block4.conv3.weight", GM_PARAM, 4, { 32, 16, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_t, M_block4_conv3_weight) },
    { "M.block4.conv3.bias", GM_PARAM, 1, { 32 }, { 0 }, offsetof(pixelcnn_t, M_block4_conv3_bias) },
    { "M.block5.conv.weight", GM_PARAM, 4, { 16, 32, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_t, M_block5_conv_weight) },
    { "M.block5.conv.bias", GM_PARAM, 1, { 16 }, { 0 }, offsetof(pixelcnn_t, M_block5_conv_bias) },
    { "M.block5.conv2.weight", GM_PARAM, 4, { 16, 16, 3, 3 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_t, M_block5_conv2_weight) },
    { "M.block5.conv2.bias", GM_PARAM, 1, { 16 }, { 0 }, offsetof(pixelcnn_t, M_block5_conv2_bias) },
    { "M.block5.conv3.weight", GM_PARAM, 4, { 32, 16, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_t, M_block5_conv3_weight) },
    { "M.block5.conv3.bias", GM_PARAM, 1, { 32 }, { 0 }, offsetof(pixelcnn_t, M_block5_conv3_bias) },
    { "M.block6.conv.weight", GM_PARAM, 4, { 16, 32, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_t, M_block6_conv_weight) },
    { "M.block6.conv.bias", GM_PARAM, 1, { 16 }, { 0 }, offsetof(pixelcnn_t, M_block6_conv_bias) },
    { "M.block6.conv2.weight", GM_PARAM, 4, { 16, 16, 3, 3 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_t, M_block6_conv2_weight) },
    { "M.block6.conv2.bias", GM_PARAM, 1, { 16 }, { 0 }, offsetof(pixelcnn_t, M_block6_conv2_bias) },
    { "M.block6.conv3.weight", GM_PARAM, 4, { 32, 16, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_t, M_block6_conv3_weight) },
    { "M.block6.conv3.bias", GM_PARAM, 1, { 32 }, { 0 }, offsetof(pixelcnn_t, M_block6_conv3_bias) },
    { "M.block7.conv.weight", GM_PARAM, 4, { 16, 32, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_t, M_block7_conv_weight) },
    { "M.block7.conv.bias", GM_PARAM, 1, { 16 }, { 0 }, offsetof(pixelcnn_t, M_block7_conv_bias) },
    { "M.block7.conv2.weight", GM_PARAM, 4, { 16, 16, 3, 3 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_t, M_block7_conv2_weight) },
    { "M.block7.conv2.bias", GM_PARAM, 1, { 16 }, { 0 }, offsetof(pixelcnn_t, M_block7_conv2_bias) },
    { "M.block7.conv3.weight", GM_PARAM, 4, { 32, 16, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_t, M_block7_conv3_weight) },
    { "M.block7.conv3.bias", GM_PARAM, 1, { 32 }, { 0 }, offsetof(pixelcnn_t, M_block7_conv3_bias) },
    { "M.head.weight", GM_PARAM, 4, { 32, 32, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_t, M_head_weight) },
    { "M.head.bias", GM_PARAM, 1, { 32 }, { 0 }, offsetof(pixelcnn_t, M_head_bias) },
    { "M.out.weight", GM_PARAM, 4, { 1, 32, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_t, M_out_weight) },
    { "M.out.bias", GM_PARAM, 1, { 1 }, { 0 }, offsetof(pixelcnn_t, M_out_bias) },
    { "fit.m.M.first.weight", GM_STATE, 4, { 32, 1, 7, 7 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_t, fit_m_M_first_weight) },
    { "fit.v.M.first.weight", GM_STATE, 4, { 32, 1, 7, 7 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_t, fit_v_M_first_weight) },
    { "fit.m.M.first.bias", GM_STATE, 1, { 32 }, { 0 }, offsetof(pixelcnn_t, fit_m_M_first_bias) },
    { "fit.v.M.first.bias", GM_STATE, 1, { 32 }, { 0 }, offsetof(pixelcnn_t, fit_v_M_first_bias) },
    { "fit.m.M.block.conv.weight", GM_STATE, 4, { 16, 32, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_t, fit_m_M_block_conv_weight) },
    { "fit.v.M.block.conv.weight", GM_STATE, 4, { 16, 32, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_t, fit_v_M_block_conv_weight) },
    { "fit.m.M.block.conv.bias", GM_STATE, 1, { 16 }, { 0 }, offsetof(pixelcnn_t, fit_m_M_block_conv_bias) },
    { "fit.v.M.block.conv.bias", GM_STATE, 1, { 16 }, { 0 }, offsetof(pixelcnn_t, fit_v_M_block_conv_bias) },
    { "fit.m.M.block.conv2.weight", GM_STATE, 4, { 16, 16, 3, 3 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_t, fit_m_M_block_conv2_weight) },
    { "fit.v.M.block.conv2.weight", GM_STATE, 4, { 16, 16, 3, 3 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_t, fit_v_M_block_conv2_weight) },
    { "fit.m.M.block.conv2.bias", GM_STATE, 1, { 16 }, { 0 }, offsetof(pixelcnn_t, fit_m_M_block_conv2_bias) },
    { "fit.v.M.block.conv2.bias", GM_STATE, 1, { 16 }, { 0 }, offsetof(pixelcnn_t, fit_v_M_block_conv2_bias) },
    { "fit.m.M.block.conv3.weight", GM_STATE, 4, { 32, 16, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_t, fit_m_M_block_conv3_weight) },
    { "fit.v.M.block.conv3.weight", GM_STATE, 4, { 32, 16, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_t, fit_v_M_block_conv3_weight) },
    { "fit.m.M.block.conv3.bias", GM_STATE, 1, { 32 }, { 0 }, offsetof(pixelcnn_t, fit_m_M_block_conv3_bias) },
    { "fit.v.M.block.conv3.bias", GM_STATE, 1, { 32 }, { 0 }, offsetof(pixelcnn_t, fit_v_M_block_conv3_bias) },
    { "fit.m.M.block2.conv.weight", GM_STATE, 4, { 16, 32, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_t, fit_m_M_block2_conv_weight) },
    { "fit.v.M.block2.conv.weight", GM_STATE, 4, { 16, 32, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_t, fit_v_M_block2_conv_weight) },
    { "fit.m.M.block2.conv.bias", GM_STATE, 1, { 16 }, { 0 }, offsetof(pixelcnn_t, fit_m_M_block2_conv_bias) },
    { "fit.v.M.block2.conv.bias", GM_STATE, 1, { 16 }, { 0 }, offsetof(pixelcnn_t, fit_v_M_block2_conv_bias) },
    { "fit.m.M.block2.conv2.weight", GM_STATE, 4, { 16, 16, 3, 3 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_t, fit_m_M_block2_conv2_weight) },
    { "fit.v.M.block2.conv2.weight", GM_STATE, 4, { 16, 16, 3, 3 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_t, fit_v_M_block2_conv2_weight) },
    { "fit.m.M.block2.conv2.bias", GM_STATE, 1, { 16 }, { 0 }, offsetof(pixelcnn_t, fit_m_M_block2_conv2_bias) },
    { "fit.v.M.block2.conv2.bias", GM_STATE, 1, { 16 }, { 0 }, offsetof(pixelcnn_t, fit_v_M_block2_conv2_bias) },
    { "fit.m.M.block2.conv3.weight", GM_STATE, 4, { 32, 16, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_t, fit_m_M_block2_conv3_weight) },
    { "fit.v.M.block2.conv3.weight", GM_STATE, 4, { 32, 16, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_t, fit_v_M_block2_conv3_weight) },
    { "fit.m.M.block2.conv3.bias", GM_STATE, 1, { 32 }, { 0 }, offsetof(pixelcnn_t, fit_m_M_block2_conv3_bias) },
    { "fit.v.M.block2.conv3.bias", GM_STATE, 1, { 32 }, { 0 }, offsetof(pixelcnn_t, fit_v_M_block2_conv3_bias) },
    { "fit.m.M.block3.conv.weight", GM_STATE, 4, { 16, 32, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_t, fit_m_M_block3_conv_weight) },
    { "fit.v.M.block3.conv.weight", GM_STATE, 4, { 16, 32, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_t, fit_v_M_block3_conv_weight) },
    { "fit.m.M.block3.conv.bias", GM_STATE, 1, { 16 }, { 0 }, offsetof(pixelcnn_t, fit_m_M_block3_conv_bias) },
    { "fit.v.M.block3.conv.bias", GM_STATE, 1, { 16 }, { 0 }, offsetof(pixelcnn_t, fit_v_M_block3_conv_bias) },
    { "fit.m.M.block3.conv2.weight", GM_STATE, 4, { 16, 16, 3, 3 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_t, fit_m_M_block3_conv2_weight) },
    { "fit.v.M.block3.conv2.weight", GM_STATE, 4, { 16, 16, 3, 3 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_t, fit_v_M_block3_conv2_weight) },
    { "fit.m.M.block3.conv2.bias", GM_STATE, 1, { 16 }, { 0 }, offsetof(pixelcnn_t, fit_m_M_block3_conv2_bias) },
    { "fit.v.M.block3.conv2.bias", GM_STATE, 1, { 16 }, { 0 }, offsetof(pixelcnn_t, fit_v_M_block3_conv2_bias) },
    { "fit.m.M.block3.conv3.weight", GM_STATE, 4, { 32, 16, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_t, fit_m_M_block3_conv3_weight) },
    { "fit.v.M.block3.conv3.weight", GM_STATE, 4, { 32, 16, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_t, fit_v_M_block3_conv3_weight) },
    { "fit.m.M.block3.conv3.bias", GM_STATE, 1, { 32 }, { 0 }, offsetof(pixelcnn_t, fit_m_M_block3_conv3_bias) },
    { "fit.v.M.block3.conv3.bias", GM_STATE, 1, { 32 }, { 0 }, offsetof(pixelcnn_t, fit_v_M_block3_conv3_bias) },
    { "fit.m.M.block4.conv.weight", GM_STATE, 4, { 16, 32, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_t, fit_m_M_block4_conv_weight) },
    { "fit.v.M.block4.conv.weight", GM_STATE, 4, { 16, 32, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_t, fit_v_M_block4_conv_weight) },
    { "fit.m.M.block4.conv.bias", GM_STATE, 1, { 16 }, { 0 }, offsetof(pixelcnn_t, fit_m_M_block4_conv_bias) },
    { "fit.v.M.block4.conv.bias", GM_STATE, 1, { 16 }, { 0 }, offsetof(pixelcnn_t, fit_v_M_block4_conv_bias) },
    { "fit.m.M.block4.conv2.weight", GM_STATE, 4, { 16, 16, 3, 3 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_t, fit_m_M_block4_conv2_weight) },
    { "fit.v.M.block4.conv2.weight", GM_STATE, 4, { 16, 16, 3, 3 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_t, fit_v_M_block4_conv2_weight) },
    { "fit.m.M.block4.conv2.bias", GM_STATE, 1, { 16 }, { 0 }, offsetof(pixelcnn_t, fit_m_M_block4_conv2_bias) },
    { "fit.v.M.block4.conv2.bias", GM_STATE, 1, { 16 }, { 0 }, offsetof(pixelcnn_t, fit_v_M_block4_conv2_bias) },
    { "fit.m.M.block4.conv3.weight", GM_STATE, 4, { 32, 16, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_t, fit_m_M_block4_conv3_weight) },
    { "fit.v.M.block4.conv3.weight", GM_STATE, 4, { 32, 16, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_t, fit_v_M_block4_conv3_weight) },
    { "fit.m.M.block4.conv3.bias", GM_STATE, 1, { 32 }, { 0 }, offsetof(pixelcnn_t, fit_m_M_block4_conv3_bias) },
    { "fit.v.M.block4.conv3.bias", GM_STATE, 1, { 32 }, { 0 }, offsetof(pixelcnn_t, fit_v_M_block4_conv3_bias) },
    { "fit.m.M.block5.conv.weight", GM_STATE, 4, { 16, 32, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_t, fit_m_M_block5_conv_weight) },
    { "fit.v.M.block5.conv.weight", GM_STATE, 4, { 16, 32, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_t, fit_v_M_block5_conv_weight) },
    { "fit.m.M.block5.conv.bias", GM_STATE, 1, { 16 }, { 0 }, offsetof(pixelcnn_t, fit_m_M_block5_conv_bias) },
    { "fit.v.M.block5.conv.bias", GM_STATE, 1, { 16 }, { 0 }, offsetof(pixelcnn_t, fit_v_M_block5_conv_bias) },
    { "fit.m.M.block5.conv2.weight", GM_STATE, 4, { 16, 16, 3, 3 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_t, fit_m_M_block5_conv2_weight) },
    { "fit.v.M.block5.conv2.weight", GM_STATE, 4, { 16, 16, 3, 3 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_t, fit_v_M_block5_conv2_weight) },
    { "fit.m.M.block5.conv2.bias", GM_STATE, 1, { 16 }, { 0 }, offsetof(pixelcnn_t, fit_m_M_block5_conv2_bias) },
    { "fit.v.M.block5.conv2.bias", GM_STATE, 1, { 16 }, { 0 }, offsetof(pixelcnn_t, fit_v_M_block5_conv2_bias) },
    { "fit.m.M.block5.conv3.weight", GM_STATE, 4, { 32, 16, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_t, fit_m_M_block5_conv3_weight) },
    { "fit.v.M.block5.conv3.weight", GM_STATE, 4, { 32, 16, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_t, fit_v_M_block5_conv3_weight) },
    { "fit.m.M.block5.conv3.bias", GM_STATE, 1, { 32 }, { 0 }, offsetof(pixelcnn_t, fit_m_M_block5_conv3_bias) },
    { "fit.v.M.block5.conv3.bias", GM_STATE, 1, { 32 }, { 0 }, offsetof(pixelcnn_t, fit_v_M_block5_conv3_bias) },
    { "fit.m.M.block6.conv.weight", GM_STATE, 4, { 16, 32, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_t, fit_m_M_block6_conv_weight) },
    { "fit.v.M.block6.conv.weight", GM_STATE, 4, { 16, 32, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_t, fit_v_M_block6_conv_weight) },
    { "fit.m.M.block6.conv.bias", GM_STATE, 1, { 16 }, { 0 }, offsetof(pixelcnn_t, fit_m_M_block6_conv_bias) },
    { "fit.v.M.block6.conv.bias", GM_STATE, 1, { 16 }, { 0 }, offsetof(pixelcnn_t, fit_v_M_block6_conv_bias) },
    { "fit.m.M.block6.conv2.weight", GM_STATE, 4, { 16, 16, 3, 3 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_t, fit_m_M_block6_conv2_weight) },
    { "fit.v.M.block6.conv2.weight", GM_STATE, 4, { 16, 16, 3, 3 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_t, fit_v_M_block6_conv2_weight) },
    { "fit.m.M.block6.conv2.bias", GM_STATE, 1, { 16 }, { 0 }, offsetof(pixelcnn_t, fit_m_M_block6_conv2_bias) },
    { "fit.v.M.block6.conv2.bias", GM_STATE, 1, { 16 }, { 0 }, offsetof(pixelcnn_t, fit_v_M_block6_conv2_bias) },
    { "fit.m.M.block6.conv3.weight", GM_STATE, 4, { 32, 16, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_t, fit_m_M_block6_conv3_weight) },
    { "fit.v.M.block6.conv3.weight", GM_STATE, 4, { 32, 16, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_t, fit_v_M_block6_conv3_weight) },
    { "fit.m.M.block6.conv3.bias", GM_STATE, 1, { 32 }, { 0 }, offsetof(pixelcnn_t, fit_m_M_block6_conv3_bias) },
    { "fit.v.M.block6.conv3.bias", GM_STATE, 1, { 32 }, { 0 }, offsetof(pixelcnn_t, fit_v_M_block6_conv3_bias) },
    { "fit.m.M.block7.conv.weight", GM_STATE, 4, { 16, 32, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_t, fit_m_M_block7_conv_weight) },
    { "fit.v.M.block7.conv.weight", GM_STATE, 4, { 16, 32, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_t, fit_v_M_block7_conv_weight) },
    { "fit.m.M.block7.conv.bias", GM_STATE, 1, { 16 }, { 0 }, offsetof(pixelcnn_t, fit_m_M_block7_conv_bias) },
    { "fit.v.M.block7.conv.bias", GM_STATE, 1, { 16 }, { 0 }, offsetof(pixelcnn_t, fit_v_M_block7_conv_bias) },
    { "fit.m.M.block7.conv2.weight", GM_STATE, 4, { 16, 16, 3, 3 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_t, fit_m_M_block7_conv2_weight) },
    { "fit.v.M.block7.conv2.weight", GM_STATE, 4, { 16, 16, 3, 3 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_t, fit_v_M_block7_conv2_weight) },
    { "fit.m.M.block7.conv2.bias", GM_STATE, 1, { 16 }, { 0 }, offsetof(pixelcnn_t, fit_m_M_block7_conv2_bias) },
    { "fit.v.M.block7.conv2.bias", GM_STATE, 1, { 16 }, { 0 }, offsetof(pixelcnn_t, fit_v_M_block7_conv2_bias) },
    { "fit.m.M.block7.conv3.weight", GM_STATE, 4, { 32, 16, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_t, fit_m_M_block7_conv3_weight) },
    { "fit.v.M.block7.conv3.weight", GM_STATE, 4, { 32, 16, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_t, fit_v_M_block7_conv3_weight) },
    { "fit.m.M.block7.conv3.bias", GM_STATE, 1, { 32 }, { 0 }, offsetof(pixelcnn_t, fit_m_M_block7_conv3_bias) },
    { "fit.v.M.block7.conv3.bias", GM_STATE, 1, { 32 }, { 0 }, offsetof(pixelcnn_t, fit_v_M_block7_conv3_bias) },
    { "fit.m.M.head.weight", GM_STATE, 4, { 32, 32, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_t, fit_m_M_head_weight) },
    { "fit.v.M.head.weight", GM_STATE, 4, { 32, 32, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_t, fit_v_M_head_weight) },
    { "fit.m.M.head.bias", GM_STATE, 1, { 32 }, { 0 }, offsetof(pixelcnn_t, fit_m_M_head_bias) },
    { "fit.v.M.head.bias", GM_STATE, 1, { 32 }, { 0 }, offsetof(pixelcnn_t, fit_v_M_head_bias) },
    { "fit.m.M.out.weight", GM_STATE, 4, { 1, 32, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_t, fit_m_M_out_weight) },
    { "fit.v.M.out.weight", GM_STATE, 4, { 1, 32, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_t, fit_v_M_out_weight) },
    { "fit.m.M.out.bias", GM_STATE, 1, { 1 }, { 0 }, offsetof(pixelcnn_t, fit_m_M_out_bias) },
    { "fit.v.M.out.bias", GM_STATE, 1, { 1 }, { 0 }, offsetof(pixelcnn_t, fit_v_M_out_bias) },
};

GM_API gm_reader gm_read_idx;

static const gm_field fields[] = {
    { .name = "x", .type = GM_F32, .rank = 3, .dim = { 28, 28, 1 }, .classes = 0, .line = 18,
      .read = gm_read_idx, .train = (const char *const[]){ "train-images-idx3-ubyte", NULL },
      .test = (const char *const[]){ "t10k-images-idx3-ubyte", NULL },
      .changes = 1, .change = (const gm_change[]){ { GM_CHANGE_dither, true, 2.0f } },
      .scale = 0.003921569f, .shift = 0.0f },
};

static int call_pixelcnn_fit(void *m, const void *const *input, int n, float *report)
{
    return pixelcnn_fit(m, input[0], n, (pixelcnn_fit_report *)report);
}

static int call_pixelcnn_test_fit(void *m, const void *const *input, int n, float *report)
{
    return pixelcnn_test_fit(m, input[0], n, (pixelcnn_fit_report *)report);
}

static int call_check_fit(void *memory, const void *const *input, int n, const char **what, int *line)
{
    pixelcnn_t *m = memory;
    m->head.step++;
    check_fit(m, input[0], (gm_call){ .seed = m->head.seed, .step = m->head.step, .rows = n, .parts = 1 }, what, line);
    return 0;
}

static const gm_kernel kernels_of_fit[] = {
    { "fit_M_out_weight_panels", 27, 0.0, 256.0 },
    { "fit_M_block7_conv3_weight_panels", 25, 0.0, 4096.0 },
    { "fit_M_block7_conv_weight_panels", 25, 0.0, 4096.0 },
    { "fit_M_block6_conv3_weight_panels", 25, 0.0, 4096.0 },
    { "fit_M_block6_conv_weight_panels", 25, 0.0, 4096.0 },
    { "fit_M_block5_conv3_weight_panels", 25, 0.0, 4096.0 },
    { "fit_M_block5_conv_weight_panels", 25, 0.0, 4096.0 },
    { "fit_M_block4_conv3_weight_panels", 25, 0.0, 4096.0 },
    { "fit_M_block4_conv_weight_panels", 25, 0.0, 4096.0 },
    { "fit_M_block3_conv3_weight_panels", 25, 0.0, 4096.0 },
    { "fit_M_block3_conv_weight_panels", 25, 0.0, 4096.0 },
    { "fit_M_block2_conv3_weight_panels", 25, 0.0, 4096.0 },
    { "fit_M_block2_conv_weight_panels", 25, 0.0, 4096.0 },
    { "fit_M_block_conv3_weight_panels", 25, 0.0, 4096.0 },
    { "fit_M_block_conv_weight_panels", 25, 0.0, 4096.0 },
    { "fit_M_head_weight_panels", 26, 0.0, 8192.0 },
    { "fit_M_block7_conv2_weight_panels", 25, 0.0, 14336.0 },
    { "fit_M_block6_conv2_weight_panels", 25, 0.0, 14336.0 },
    { "fit_M_block5_conv2_weight_panels", 25, 0.0, 14336.0 },
    { "fit_M_block4_conv2_weight_panels", 25, 0.0, 14336.0 },
    { "fit_M_block3_conv2_weight_panels", 25, 0.0, 14336.0 },
    { "fit_M_block2_conv2_weight_panels", 25, 0.0, 14336.0 },
    { "fit_M_block_conv2_weight_panels", 25, 0.0, 14336.0 },
    { "fit_first", 24, 1.773568e+07, 3.26784e+06 },
    { "fit_relu", 25, 13246464.0, 2.41056e+06 },
    { "fit_relu2", 25, 31154176.0, 1614912.0 },
    { "fit_first2", 25, 1.404928e+07, 5621888.0 },
    { "fit_relu3", 25, 13246464.0, 2.41056e+06 },
    { "fit_relu4", 25, 31154176.0, 1614912.0 },
    { "fit_first3", 25, 1.404928e+07, 5621888.0 },
    { "fit_relu5", 25, 13246464.0, 2.41056e+06 },
    { "fit_relu6", 25, 31154176.0, 1614912.0 },
    { "fit_first4", 25, 1.404928e+07, 5621888.0 },
    { "fit_relu7", 25, 13246464.0, 2.41056e+06 },
    { "fit_relu8", 25, 31154176.0, 1614912.0 },
    { "fit_first5", 25, 1.404928e+07, 5621888.0 },
    { "fit_relu9", 25, 13246464.0, 2.41056e+06 },
    { "fit_relu10", 25, 31154176.0, 1614912.0 },
    { "fit_first6", 25, 1.404928e+07, 5621888.0 },
    { "fit_relu11", 25, 13246464.0, 2.41056e+06 },
    { "fit_relu12", 25, 31154176.0, 1614912.0 },
    { "fit_first7", 25, 1.404928e+07, 5621888.0 },
    { "fit_relu13", 25, 13246464.0, 2.41056e+06 },
    { "fit_relu14", 25, 31154176.0, 1614912.0 },
    { "fit_first8", 25, 1.404928e+07, 4016256.0 },
    { "fit_a", 26, 26492928.0, 3215488.0 },
    { "fit_d_out", 27, 890624.0, 1756292.0 },
    { "fit_sum", 32, 12544.0, 5.024e+04 },
    { "fit_sum2", 27, 12544.0, 5.024e+04 },
    { "fit_d_head", 27, 1605632.0, 3263616.0 },
    { "fit_d_block", 26, 26492928.0, 4.82304e+06 },
    { "fit_mul", 25, 13246464.0, 3214336.0 },
    { "fit_mul2", 25, 31154176.0, 2414592.0 },
    { "fit_d_block2", 25, 1.404928e+07, 5623808.0 },
    { "fit_mul3", 25, 13246464.0, 3214336.0 },
    { "fit_mul4", 25, 31154176.0, 2414592.0 },
    { "fit_d_block3", 25, 1.404928e+07, 5623808.0 },
    { "fit_mul5", 25, 13246464.0, 3214336.0 },
    { "fit_mul6", 25, 31154176.0, 2414592.0 },
    { "fit_d_block4", 25, 1.404928e+07, 5623808.0 },
    { "fit_mul7", 25, 13246464.0, 3214336.0 },
    { "fit_mul8", 25, 31154176.0, 2414592.0 },
    { "fit_d_block5", 25, 1.404928e+07, 5623808.0 },
    { "fit_mul9", 25, 13246464.0, 3214336.0 },
    { "fit_mul10", 25, 31154176.0, 2414592.0 },
    { "fit_d_block6", 25, 1.404928e+07, 5623808.0 },
    { "fit_mul11", 25, 13246464.0, 3214336.0 },
    { "fit_mul12", 25, 31154176.0, 2414592.0 },
    { "fit_d_block7", 25, 1.404928e+07, 5623808.0 },
    { "fit_mul13", 25, 13246464.0, 3214336.0 },
    { "fit_mul14", 25, 31154176.0, 2414592.0 },
    { "fit_d_first", 25, 1.404928e+07, 5623808.0 },
    { "fit_M_head_weight", 26, 25703424.0, 3.23584e+06 },
    { "fit_M_block7_conv3_weight", 25, 12851712.0, 2420736.0 },
    { "fit_M_block7_conv_weight", 25, 12851712.0, 2420736.0 },
    { "fit_M_block6_conv3_weight", 25, 12851712.0, 2420736.0 },
    { "fit_M_block6_conv_weight", 25, 12851712.0, 2420736.0 },
    { "fit_M_block5_conv3_weight", 25, 12851712.0, 2420736.0 },
    { "fit_M_block5_conv_weight", 25, 12851712.0, 2420736.0 },
    { "fit_M_block4_conv3_weight", 25, 12851712.0, 2420736.0 },
    { "fit_M_block4_conv_weight", 25, 12851712.0, 2420736.0 },
    { "fit_M_block3_conv3_weight", 25, 12851712.0, 2420736.0 },
    { "fit_M_block3_conv_weight", 25, 12851712.0, 2420736.0 },
    { "fit_M_block2_conv3_weight", 25, 12851712.0, 2420736.0 },
    { "fit_M_block2_conv_weight", 25, 12851712.0, 2420736.0 },
    { "fit_M_block_conv3_weight", 25, 12851712.0, 2420736.0 },
    { "fit_M_block_conv_weight", 25, 12851712.0, 2420736.0 },
    { "fit_M_out_weight", 27, 803232.0, 1656576.0 },
    { "fit_M_block7_conv2_weight", 25, 3.078272e+07, 1660928.0 },
    { "fit_M_block6_conv2_weight", 25, 3.078272e+07, 1660928.0 },
    { "fit_M_block5_conv2_weight", 25, 3.078272e+07, 1660928.0 },
    { "fit_M_block4_conv2_weight", 25, 3.078272e+07, 1660928.0 },
    { "fit_M_block3_conv2_weight", 25, 3.078272e+07, 1660928.0 },
    { "fit_M_block2_conv2_weight", 25, 3.078272e+07, 1660928.0 },
    { "fit_M_block_conv2_weight", 25, 3.078272e+07, 1660928.0 },
    { "fit_M_first_weight", 24, 16953248.0, 1.69344e+06 },
    { "fit_M_head_bias", 31, 928.0, 2816.0 },
    { "fit_M_block7_conv3_bias", 31, 928.0, 2816.0 },
    { "fit_M_block6_conv3_bias", 31, 928.0, 2816.0 },
    { "fit_M_block5_conv3_bias", 31, 928.0, 2816.0 },
    { "fit_M_block4_conv3_bias", 31, 928.0, 2816.0 },
    { "fit_M_block3_conv3_bias", 31, 928.0, 2816.0 },
    { "fit_M_block2_conv3_bias", 31, 928.0, 2816.0 },
    { "fit_M_block_conv3_bias", 31, 928.0, 2816.0 },
    { "fit_M_first_bias", 31, 928.0, 2816.0 },
    { "fit_M_block7_conv2_bias", 31, 464.0, 1408.0 },
    { "fit_M_block7_conv_bias", 31, 464.0, 1408.0 },
    { "fit_M_block6_conv2_bias", 31, 464.0, 1408.0 },
    { "fit_M_block6_conv_bias", 31, 464.0, 1408.0 },
    { "fit_M_block5_conv2_bias", 31, 464.0, 1408.0 },
    { "fit_M_block5_conv_bias", 31, 464.0, 1408.0 },
    { "fit_M_block4_conv2_bias", 31, 464.0, 1408.0 },
    { "fit_M_block4_conv_bias", 31, 464.0, 1408.0 },
    { "fit_M_block3_conv2_bias", 31, 464.0, 1408.0 },
    { "fit_M_block3_conv_bias", 31, 464.0, 1408.0 },
    { "fit_M_block2_conv2_bias", 31, 464.0, 1408.0 },
    { "fit_M_block2_conv_bias", 31, 464.0, 1408.0 },
    { "fit_M_block_conv2_bias", 31, 464.0, 1408.0 },
    { "fit_M_block_conv_bias", 31, 464.0, 1408.0 },
    { "fit_loss", 31, 46.0, 156.0 },
};

static const gm_step steps[] = {
    { .name = "fit", .line = 31, .batch = 16, .inputs = 1, .reports = 1,
      .input = { { "x", GM_F32, 3, { 28, 28, 1 }, 0 } },
      .report = { "loss" },
      .train = call_pixelcnn_fit, .test = call_pixelcnn_test_fit, .check = call_check_fit,
      .kernels = 120, .kernel = kernels_of_fit, .flops = 1330419566.0, .arena = 51582208, .arena_least = 51582208 },
};

static int call_pixelcnn_generate(void *m, uint64_t seed, int n, const void *const *input, float *const *output)
{
    (void)input;
    return pixelcnn_generate(m, seed, n, output[0]);
}

static int call_pixelcnn_generate_naive(void *m, uint64_t seed, int n, const void *const *input, float *const *output)
{
    (void)input;
    return pixelcnn_generate_naive(m, seed, n, output[0]);
}

static const gm_sampler samplers[] = {
    { .name = "generate", .line = 35, .counted = true, .rows = 64, .inputs = 0, .outputs = 1,
      .input = { { 0 } }, .output = { { "x", GM_F32, 3, { 28, 28, 1 }, -1 } },
      .naive = call_pixelcnn_generate_naive,
      .run = call_pixelcnn_generate, .flops = 2.912952e+07 },
};

static const gm_run program[] = {
    { GM_RUN_STEP, "fit", 230000, GM_STEPS },
    { GM_RUN_EVERY, NULL, 1, GM_EPOCHS },
    { GM_RUN_TEST, "fit", 1, GM_STEPS },
    { GM_RUN_KEEP, "best", 1, GM_STEPS },
    { GM_RUN_END, NULL, 0, GM_STEPS },
    { GM_RUN_SAMPLE, "generate", 64, GM_STEPS },
};

static void *init_model(void *memory, uint64_t seed) { return pixelcnn_init(memory, seed); }

static const gm_model pixelcnn_model = {
    .name = "pixelcnn", .source = "pixelcnn.gm",
    .sha256 = "3f2d440a50a0ac1b88cf0fa8126e037687f9e322032db4f10b3409d387bc977a",
    .target = "avx2", .numeric = "fma", .version = "0.1.0",
    .bytes = sizeof(pixelcnn_t), .init = init_model, .parameters = 26433,
    .tensors = 144, .tensor = tensors,
    .fields = 1, .field = fields,
    .steps = 1, .step = steps,
    .samplers = 1, .sampler = samplers,
    .runs = 6, .run = program,
};

int main(int argc, char **argv) { return gm_main(&pixelcnn_model, argc, argv); }
