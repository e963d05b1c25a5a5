/* pixelcnn.c -- from pixelcnn.gm by gmc 0.1.0. Do not edit: change pixelcnn.gm and compile it
   again.
   Target avx2, numeric profile fma. SHA-256 of pixelcnn.gm:
   02d5131db4773247df5fc7ddfb5a263c3e8da9c2f92d324fe04015c2002e0e49.
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
    _Alignas(64) float M_head2_weight[1024];  /* [32,32,1,1], transposed */
    _Alignas(64) float M_head2_bias[32];  /* [32] */
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
    _Alignas(64) float fit_m_M_head2_weight[1024];  /* [32,32,1,1], transposed */
    _Alignas(64) float fit_v_M_head2_weight[1024];  /* [32,32,1,1], transposed */
    _Alignas(64) float fit_m_M_head2_bias[32];  /* [32] */
    _Alignas(64) float fit_v_M_head2_bias[32];  /* [32] */
    _Alignas(64) float fit_m_M_out_weight[32];  /* [1,32,1,1], transposed */
    _Alignas(64) float fit_v_M_out_weight[32];  /* [1,32,1,1], transposed */
    _Alignas(64) float fit_m_M_out_bias[1];  /* [1] */
    _Alignas(64) float fit_v_M_out_bias[1];  /* [1] */
    _Alignas(64) float arena[13712448];
};

static const gm_model pixelcnn_model;

GM_CONV_BRIEF(6, 2)
GM_CONV_ALONG(4, 1)
GM_CONV_ALONG(2, 1)
GM_CONV_TILE(6, 2, whole)
GM_CONV_TILE(3, 2, whole)

/* A tile of a convolution: high, vectors and last are constants where this is called, so one or
   two branches are left. */
GM_INLINE void conv_tile(int high, int rows, int vectors, int last, int outputs, gm_vec *c, const float *image,
    const int64_t *from, const gm_stretch *run, int runs, const float *weight, ptrdiff_t bk)
{
    if (high == 4 && outputs == 1) {
        if (rows <= 2)
            gm_conv_2x1_along(last, c, image, from, run, runs, weight, bk);
        else
            gm_conv_4x1_along(last, c, image, from, run, runs, weight, bk);
    }
    if (high == 6 && vectors == 2 && last == GM_LANES && !outputs) {
        if (rows <= 3)
            gm_conv_3x2_whole(last, c, image, from, run, runs, weight, bk);
        else
            gm_conv_6x2_whole(last, c, image, from, run, runs, weight, bk);
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

/* pixelcnn.gm:24   a = (2 * x - 1) |> first: conv(2 * h, 7, see: A, gain: sqrt(6))     # black is
   -1: beyond the edge is 0
   [49,1,32] element by element; fused: mul, add; 3.1 KFLOP, 6.3 KB */
GM_KERNEL void init_M_first_weight(const gm_call *call, float *restrict weight)
{
    int64_t lo, hi;
    gm_share(call, 49, &lo, &hi);
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 1; i++) {
            for (int64_t j = 0; j < 32; j += GM_LANES) {
                const gm_vec uniform = gm_random_uniform(call->seed, 0, call->step, (uint64_t)(h + j * 49), 49);
                gm_store(weight + h * 32 + i * 32 + j, uniform * 0.6998542f + -0.3499271f);
            }
        }
    }
}

/* pixelcnn.gm:26   for i in 1..2 { a = a |> relu |> head: conv(2 * h, 1, see: B, gain: sqrt(6)) }
   [32] element by element; fused: mul, add; 576 FLOP, 1.2 KB */
GM_KERNEL void init_M_first_bias(const gm_call *call, float *restrict bias,
    float *restrict bias2, float *restrict bias3, float *restrict bias4, float *restrict bias5,
    float *restrict bias6, float *restrict bias7, float *restrict bias8, float *restrict bias9)
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
        gm_store(bias + j, uniform * 0.2857143f + -0.142857143f);
        gm_store(bias2 + j, uniform2 * 0.5f + -0.25f);
        gm_store(bias3 + j, uniform3 * 0.5f + -0.25f);
        gm_store(bias4 + j, uniform4 * 0.5f + -0.25f);
        gm_store(bias5 + j, uniform5 * 0.5f + -0.25f);
        gm_store(bias6 + j, uniform6 * 0.5f + -0.25f);
        gm_store(bias7 + j, uniform7 * 0.5f + -0.25f);
        gm_store(bias8 + j, uniform8 * 0.5f + -0.25f);
        gm_store(bias9 + j, uniform9 * 0.35355339f + -0.176776695f);
    }
}

/* pixelcnn.gm:25   for i in 1..blocks { a = a |> block: pixel_block(h) }
   [16,2,16] element by element; fused: mul, add; 9.2 KFLOP, 18 KB */
GM_KERNEL void init_M_block_conv_weight(const gm_call *call, float *restrict weight,
    float *restrict weight2, float *restrict weight3, float *restrict weight4,
    float *restrict weight5, float *restrict weight6, float *restrict weight7,
    float *restrict weight8, float *restrict weight9)
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
                gm_store(weight + h * 32 + i * 16 + j, uniform * 0.8660254f + -0.4330127f);
                gm_store(weight2 + h * 32 + i * 16 + j, uniform2 * 0.5f + -0.25f);
                gm_store(weight3 + h * 32 + i * 16 + j, uniform3 * 0.8660254f + -0.4330127f);
                gm_store(weight4 + h * 32 + i * 16 + j, uniform4 * 0.5f + -0.25f);
                gm_store(weight5 + h * 32 + i * 16 + j, uniform5 * 0.8660254f + -0.4330127f);
                gm_store(weight6 + h * 32 + i * 16 + j, uniform6 * 0.5f + -0.25f);
                gm_store(weight7 + h * 32 + i * 16 + j, uniform7 * 0.8660254f + -0.4330127f);
                gm_store(weight8 + h * 32 + i * 16 + j, uniform8 * 0.5f + -0.25f);
                gm_store(weight9 + h * 32 + i * 16 + j, uniform9 * 0.8660254f + -0.4330127f);
            }
        }
    }
}

/* pixelcnn.gm:25   for i in 1..blocks { a = a |> block: pixel_block(h) }
   [16] element by element; fused: mul, add; 288 FLOP, 576 B */
GM_KERNEL void init_M_block_conv_bias(const gm_call *call, float *restrict bias,
    float *restrict bias2, float *restrict bias3, float *restrict bias4, float *restrict bias5,
    float *restrict bias6, float *restrict bias7, float *restrict bias8, float *restrict bias9)
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
        gm_store(bias + j, uniform * 0.35355339f + -0.176776695f);
        gm_store(bias2 + j, uniform2 * 0.16666667f + -0.083333333f);
        gm_store(bias3 + j, uniform3 * 0.35355339f + -0.176776695f);
        gm_store(bias4 + j, uniform4 * 0.16666667f + -0.083333333f);
        gm_store(bias5 + j, uniform5 * 0.35355339f + -0.176776695f);
        gm_store(bias6 + j, uniform6 * 0.16666667f + -0.083333333f);
        gm_store(bias7 + j, uniform7 * 0.35355339f + -0.176776695f);
        gm_store(bias8 + j, uniform8 * 0.16666667f + -0.083333333f);
        gm_store(bias9 + j, uniform9 * 0.35355339f + -0.176776695f);
    }
}

/* pixelcnn.gm:25   for i in 1..blocks { a = a |> block: pixel_block(h) }
   [9,16,16] element by element; fused: mul, add; 4.6 KFLOP, 9.2 KB
   and 6 more, of several sizes */
GM_KERNEL void each_conv2_weight(const gm_call *call, float *restrict weight, int64_t stream)
{
    int64_t lo, hi;
    gm_share(call, 9, &lo, &hi);
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 16; i++) {
            for (int64_t j = 0; j < 16; j += GM_LANES) {
                const gm_vec uniform = gm_random_uniform(call->seed, stream, call->step, (uint64_t)(h + i * 9 + j * 144), 144);
                gm_store(weight + h * 256 + i * 16 + j, uniform * 0.4082483f + -0.20412415f);
            }
        }
    }
}

/* pixelcnn.gm:25   for i in 1..blocks { a = a |> block: pixel_block(h) }
   [16] element by element; fused: mul, add; 160 FLOP, 320 B */
GM_KERNEL void init_M_block5_conv2_bias(const gm_call *call, float *restrict bias,
    float *restrict bias2, float *restrict bias3, float *restrict bias4, float *restrict bias5)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 16);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        const gm_vec uniform = gm_random_uniform(call->seed, 29, call->step, (uint64_t)(j), 1);
        const gm_vec uniform2 = gm_random_uniform(call->seed, 33, call->step, (uint64_t)(j), 1);
        const gm_vec uniform3 = gm_random_uniform(call->seed, 35, call->step, (uint64_t)(j), 1);
        const gm_vec uniform4 = gm_random_uniform(call->seed, 39, call->step, (uint64_t)(j), 1);
        const gm_vec uniform5 = gm_random_uniform(call->seed, 41, call->step, (uint64_t)(j), 1);
        gm_store(bias + j, uniform * 0.16666667f + -0.083333333f);
        gm_store(bias2 + j, uniform2 * 0.35355339f + -0.176776695f);
        gm_store(bias3 + j, uniform3 * 0.16666667f + -0.083333333f);
        gm_store(bias4 + j, uniform4 * 0.35355339f + -0.176776695f);
        gm_store(bias5 + j, uniform5 * 0.16666667f + -0.083333333f);
    }
}

/* pixelcnn.gm:25   for i in 1..blocks { a = a |> block: pixel_block(h) }
   [16,2,16] element by element; fused: mul, add; 5.1 KFLOP, 10 KB */
GM_KERNEL void init_M_block5_conv3_weight(const gm_call *call, float *restrict weight,
    float *restrict weight2, float *restrict weight3, float *restrict weight4,
    float *restrict weight5)
{
    int64_t lo, hi;
    gm_share(call, 16, &lo, &hi);
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 2; i++) {
            for (int64_t j = 0; j < 16; j += GM_LANES) {
                const gm_vec uniform = gm_random_uniform(call->seed, 30, call->step, (uint64_t)(h + i * 256 + j * 16), 16);
                const gm_vec uniform2 = gm_random_uniform(call->seed, 32, call->step, (uint64_t)(h * 2 + i + j * 32), 32);
                const gm_vec uniform3 = gm_random_uniform(call->seed, 36, call->step, (uint64_t)(h + i * 256 + j * 16), 16);
                const gm_vec uniform4 = gm_random_uniform(call->seed, 38, call->step, (uint64_t)(h * 2 + i + j * 32), 32);
                const gm_vec uniform5 = gm_random_uniform(call->seed, 42, call->step, (uint64_t)(h + i * 256 + j * 16), 16);
                gm_store(weight + h * 32 + i * 16 + j, uniform * 0.5f + -0.25f);
                gm_store(weight2 + h * 32 + i * 16 + j, uniform2 * 0.8660254f + -0.4330127f);
                gm_store(weight3 + h * 32 + i * 16 + j, uniform3 * 0.5f + -0.25f);
                gm_store(weight4 + h * 32 + i * 16 + j, uniform4 * 0.8660254f + -0.4330127f);
                gm_store(weight5 + h * 32 + i * 16 + j, uniform5 * 0.5f + -0.25f);
            }
        }
    }
}

/* pixelcnn.gm:26   for i in 1..2 { a = a |> relu |> head: conv(2 * h, 1, see: B, gain: sqrt(6)) }
   [32,32] element by element; fused: mul, add; 4.1 KFLOP, 8.2 KB */
GM_KERNEL void init_M_head_weight(const gm_call *call, float *restrict weight,
    float *restrict weight2)
{
    int64_t lo, hi;
    gm_share(call, 32, &lo, &hi);
    for (int64_t i = lo; i < hi; i++) {
        for (int64_t j = 0; j < 32; j += GM_LANES) {
            const gm_vec uniform = gm_random_uniform(call->seed, 44, call->step, (uint64_t)(i + j * 32), 32);
            const gm_vec uniform2 = gm_random_uniform(call->seed, 46, call->step, (uint64_t)(i + j * 32), 32);
            gm_store(weight + i * 32 + j, uniform * 0.8660254f + -0.4330127f);
            gm_store(weight2 + i * 32 + j, uniform2 * 0.8660254f + -0.4330127f);
        }
    }
}

/* pixelcnn.gm:28   if levels == 2 { return bernoulli(logits: a |> out: conv(1, 1, see: B)) }
   [32] element by element; fused: mul, add; 128 FLOP, 256 B */
GM_KERNEL void init_M_head2_bias(const gm_call *call, float *restrict bias,
    float *restrict weight)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 32);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        const gm_vec uniform = gm_random_uniform(call->seed, 47, call->step, (uint64_t)(j), 1);
        const gm_vec uniform2 = gm_random_uniform(call->seed, 48, call->step, (uint64_t)(j), 1);
        gm_store(bias + j, uniform * 0.35355339f + -0.176776695f);
        gm_store(weight + j, uniform2 * 0.35355339f + -0.176776695f);
    }
}

/* pixelcnn.gm:28   if levels == 2 { return bernoulli(logits: a |> out: conv(1, 1, see: B)) }
   [1] element by element; fused: mul, add; 2 FLOP, 4 B */
GM_KERNEL void init_M_out_bias(const gm_call *call, float *restrict bias)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 1);
    int64_t j = lo * 1024;
    for (; j < end; j += GM_LANES) {
        const int n = (int)gm_min_int(GM_LANES, end - j);
        const gm_vec uniform = gm_random_uniform(call->seed, 49, call->step, (uint64_t)(0), 0);
        gm_store_strided(bias + 0, 0, uniform * 0.35355339f + -0.176776695f, n);
    }
}

/* pixelcnn.gm:32   step fit(x) over M by adam(cosine(t, 6e-3, total: updates)) batch rows
   [1568] element by element; 0 FLOP, 6.3 KB
   and 97 more, of several sizes */
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

/* pixelcnn.gm:32   step fit(x) over M by adam(cosine(t, 6e-3, total: updates)) batch rows
   [1] element by element; 0 FLOP, 4 B */
GM_KERNEL void init_fit_m_M_out_bias(const gm_call *call, float *restrict m_bias)
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

/* Entry point init, line 1: 116 kernels in 1 phases, 55 KFLOP; arena 0 B, at least 0 B. */
static void run_init(pixelcnn_t *m, gm_call whole)
{
    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_thread_call(whole);
        const unsigned mode = gm_flush_denormals();
        init_M_first_weight(&call, m->M_first_weight);
        init_M_first_bias(&call, m->M_first_bias, m->M_block_conv3_bias, m->M_block2_conv3_bias,
            m->M_block3_conv3_bias, m->M_block4_conv3_bias, m->M_block5_conv3_bias,
            m->M_block6_conv3_bias, m->M_block7_conv3_bias, m->M_head_bias);
        init_M_block_conv_weight(&call, m->M_block_conv_weight, m->M_block_conv3_weight,
            m->M_block2_conv_weight, m->M_block2_conv3_weight, m->M_block3_conv_weight,
            m->M_block3_conv3_weight, m->M_block4_conv_weight, m->M_block4_conv3_weight,
            m->M_block5_conv_weight);
        init_M_block_conv_bias(&call, m->M_block_conv_bias, m->M_block_conv2_bias,
            m->M_block2_conv_bias, m->M_block2_conv2_bias, m->M_block3_conv_bias,
            m->M_block3_conv2_bias, m->M_block4_conv_bias, m->M_block4_conv2_bias,
            m->M_block5_conv_bias);
        each_conv2_weight(&call, m->M_block_conv2_weight, 4);
        each_conv2_weight(&call, m->M_block2_conv2_weight, 10);
        each_conv2_weight(&call, m->M_block3_conv2_weight, 16);
        each_conv2_weight(&call, m->M_block4_conv2_weight, 22);
        each_conv2_weight(&call, m->M_block5_conv2_weight, 28);
        init_M_block5_conv2_bias(&call, m->M_block5_conv2_bias, m->M_block6_conv_bias,
            m->M_block6_conv2_bias, m->M_block7_conv_bias, m->M_block7_conv2_bias);
        init_M_block5_conv3_weight(&call, m->M_block5_conv3_weight, m->M_block6_conv_weight,
            m->M_block6_conv3_weight, m->M_block7_conv_weight, m->M_block7_conv3_weight);
        each_conv2_weight(&call, m->M_block6_conv2_weight, 34);
        each_conv2_weight(&call, m->M_block7_conv2_weight, 40);
        init_M_head_weight(&call, m->M_head_weight, m->M_head2_weight);
        init_M_head2_bias(&call, m->M_head2_bias, m->M_out_weight);
        init_M_out_bias(&call, m->M_out_bias);
        each_constant(&call, m->fit_m_M_first_weight, 2, 1568);
        each_constant(&call, m->fit_v_M_first_weight, 2, 1568);
        each_constant(&call, m->fit_m_M_first_bias, 1, 32);
        each_constant(&call, m->fit_v_M_first_bias, 1, 32);
        each_constant(&call, m->fit_m_M_block_conv_weight, 1, 512);
        each_constant(&call, m->fit_v_M_block_conv_weight, 1, 512);
        each_constant(&call, m->fit_m_M_block_conv_bias, 1, 16);
        each_constant(&call, m->fit_v_M_block_conv_bias, 1, 16);
        each_constant(&call, m->fit_m_M_block_conv2_weight, 3, 2304);
        each_constant(&call, m->fit_v_M_block_conv2_weight, 3, 2304);
        each_constant(&call, m->fit_m_M_block_conv2_bias, 1, 16);
        each_constant(&call, m->fit_v_M_block_conv2_bias, 1, 16);
        each_constant(&call, m->fit_m_M_block_conv3_weight, 1, 512);
        each_constant(&call, m->fit_v_M_block_conv3_weight, 1, 512);
        each_constant(&call, m->fit_m_M_block_conv3_bias, 1, 32);
        each_constant(&call, m->fit_v_M_block_conv3_bias, 1, 32);
        each_constant(&call, m->fit_m_M_block2_conv_weight, 1, 512);
        each_constant(&call, m->fit_v_M_block2_conv_weight, 1, 512);
        each_constant(&call, m->fit_m_M_block2_conv_bias, 1, 16);
        each_constant(&call, m->fit_v_M_block2_conv_bias, 1, 16);
        each_constant(&call, m->fit_m_M_block2_conv2_weight, 3, 2304);
        each_constant(&call, m->fit_v_M_block2_conv2_weight, 3, 2304);
        each_constant(&call, m->fit_m_M_block2_conv2_bias, 1, 16);
        each_constant(&call, m->fit_v_M_block2_conv2_bias, 1, 16);
        each_constant(&call, m->fit_m_M_block2_conv3_weight, 1, 512);
        each_constant(&call, m->fit_v_M_block2_conv3_weight, 1, 512);
        each_constant(&call, m->fit_m_M_block2_conv3_bias, 1, 32);
        each_constant(&call, m->fit_v_M_block2_conv3_bias, 1, 32);
        each_constant(&call, m->fit_m_M_block3_conv_weight, 1, 512);
        each_constant(&call, m->fit_v_M_block3_conv_weight, 1, 512);
        each_constant(&call, m->fit_m_M_block3_conv_bias, 1, 16);
        each_constant(&call, m->fit_v_M_block3_conv_bias, 1, 16);
        each_constant(&call, m->fit_m_M_block3_conv2_weight, 3, 2304);
        each_constant(&call, m->fit_v_M_block3_conv2_weight, 3, 2304);
        each_constant(&call, m->fit_m_M_block3_conv2_bias, 1, 16);
        each_constant(&call, m->fit_v_M_block3_conv2_bias, 1, 16);
        each_constant(&call, m->fit_m_M_block3_conv3_weight, 1, 512);
        each_constant(&call, m->fit_v_M_block3_conv3_weight, 1, 512);
        each_constant(&call, m->fit_m_M_block3_conv3_bias, 1, 32);
        each_constant(&call, m->fit_v_M_block3_conv3_bias, 1, 32);
        each_constant(&call, m->fit_m_M_block4_conv_weight, 1, 512);
        each_constant(&call, m->fit_v_M_block4_conv_weight, 1, 512);
        each_constant(&call, m->fit_m_M_block4_conv_bias, 1, 16);
        each_constant(&call, m->fit_v_M_block4_conv_bias, 1, 16);
        each_constant(&call, m->fit_m_M_block4_conv2_weight, 3, 2304);
        each_constant(&call, m->fit_v_M_block4_conv2_weight, 3, 2304);
        each_constant(&call, m->fit_m_M_block4_conv2_bias, 1, 16);
        each_constant(&call, m->fit_v_M_block4_conv2_bias, 1, 16);
        each_constant(&call, m->fit_m_M_block4_conv3_weight, 1, 512);
        each_constant(&call, m->fit_v_M_block4_conv3_weight, 1, 512);
        each_constant(&call, m->fit_m_M_block4_conv3_bias, 1, 32);
        each_constant(&call, m->fit_v_M_block4_conv3_bias, 1, 32);
        each_constant(&call, m->fit_m_M_block5_conv_weight, 1, 512);
        each_constant(&call, m->fit_v_M_block5_conv_weight, 1, 512);
        each_constant(&call, m->fit_m_M_block5_conv_bias, 1, 16);
        each_constant(&call, m->fit_v_M_block5_conv_bias, 1, 16);
        each_constant(&call, m->fit_m_M_block5_conv2_weight, 3, 2304);
        each_constant(&call, m->fit_v_M_block5_conv2_weight, 3, 2304);
        each_constant(&call, m->fit_m_M_block5_conv2_bias, 1, 16);
        each_constant(&call, m->fit_v_M_block5_conv2_bias, 1, 16);
        each_constant(&call, m->fit_m_M_block5_conv3_weight, 1, 512);
        each_constant(&call, m->fit_v_M_block5_conv3_weight, 1, 512);
        each_constant(&call, m->fit_m_M_block5_conv3_bias, 1, 32);
        each_constant(&call, m->fit_v_M_block5_conv3_bias, 1, 32);
        each_constant(&call, m->fit_m_M_block6_conv_weight, 1, 512);
        each_constant(&call, m->fit_v_M_block6_conv_weight, 1, 512);
        each_constant(&call, m->fit_m_M_block6_conv_bias, 1, 16);
        each_constant(&call, m->fit_v_M_block6_conv_bias, 1, 16);
        each_constant(&call, m->fit_m_M_block6_conv2_weight, 3, 2304);
        each_constant(&call, m->fit_v_M_block6_conv2_weight, 3, 2304);
        each_constant(&call, m->fit_m_M_block6_conv2_bias, 1, 16);
        each_constant(&call, m->fit_v_M_block6_conv2_bias, 1, 16);
        each_constant(&call, m->fit_m_M_block6_conv3_weight, 1, 512);
        each_constant(&call, m->fit_v_M_block6_conv3_weight, 1, 512);
        each_constant(&call, m->fit_m_M_block6_conv3_bias, 1, 32);
        each_constant(&call, m->fit_v_M_block6_conv3_bias, 1, 32);
        each_constant(&call, m->fit_m_M_block7_conv_weight, 1, 512);
        each_constant(&call, m->fit_v_M_block7_conv_weight, 1, 512);
        each_constant(&call, m->fit_m_M_block7_conv_bias, 1, 16);
        each_constant(&call, m->fit_v_M_block7_conv_bias, 1, 16);
        each_constant(&call, m->fit_m_M_block7_conv2_weight, 3, 2304);
        each_constant(&call, m->fit_v_M_block7_conv2_weight, 3, 2304);
        each_constant(&call, m->fit_m_M_block7_conv2_bias, 1, 16);
        each_constant(&call, m->fit_v_M_block7_conv2_bias, 1, 16);
        each_constant(&call, m->fit_m_M_block7_conv3_weight, 1, 512);
        each_constant(&call, m->fit_v_M_block7_conv3_weight, 1, 512);
        each_constant(&call, m->fit_m_M_block7_conv3_bias, 1, 32);
        each_constant(&call, m->fit_v_M_block7_conv3_bias, 1, 32);
        each_constant(&call, m->fit_m_M_head_weight, 1, 1024);
        each_constant(&call, m->fit_v_M_head_weight, 1, 1024);
        each_constant(&call, m->fit_m_M_head_bias, 1, 32);
        each_constant(&call, m->fit_v_M_head_bias, 1, 32);
        each_constant(&call, m->fit_m_M_head2_weight, 1, 1024);
        each_constant(&call, m->fit_v_M_head2_weight, 1, 1024);
        each_constant(&call, m->fit_m_M_head2_bias, 1, 32);
        each_constant(&call, m->fit_v_M_head2_bias, 1, 32);
        each_constant(&call, m->fit_m_M_out_weight, 1, 32);
        each_constant(&call, m->fit_v_M_out_weight, 1, 32);
        init_fit_m_M_out_bias(&call, m->fit_m_M_out_bias);
        init_fit_m_M_out_bias(&call, m->fit_v_M_out_bias);
        gm_restore_denormals(mode);
    }
}

/* pixelcnn.gm:28   if levels == 2 { return bernoulli(logits: a |> out: conv(1, 1, see: B)) }
   [1,32] into panels of 16 columns; 0 FLOP, 256 B */
static const int32_t fit_M_out_weight_panels_taps[] = {
    0,
};

GM_KERNEL void fit_M_out_weight_panels(const gm_call *call, const float *restrict weight,
    float *restrict M_out_weight_panels)
{
    const int32_t *const taps = fit_M_out_weight_panels_taps;
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
   [32,16] into panels of 16 columns; 0 FLOP, 4.1 KB
   and 22 more, of several sizes */
GM_KERNEL void pack_weight_panels(const gm_call *call, const float *restrict weight,
    float *restrict M_block7_conv3_weight_panels, const int32_t *taps, int64_t vectors,
    int64_t depth, int64_t units, int64_t tap_count, int64_t columns, int64_t rows_)
{
    int64_t lo, hi;
    gm_share(call, units, &lo, &hi);
    for (int64_t vector = lo; vector < hi; vector++) {
        const int64_t column = vector % vectors * GM_LANES, tap = vector / vectors % tap_count;
        const int n = (int)gm_min_int(GM_LANES, columns - column);
        const int64_t width = 16, inside = column % width;
        const float *from = weight + taps[tap] + column * depth;
        float *to = M_block7_conv3_weight_panels + (column - inside) * rows_ + tap * depth * width + inside;
        for (int64_t k = 0; k < depth; k += GM_LANES)
            gm_transpose_block(from + k, depth, n, (int)gm_min_int(GM_LANES, depth - k), to + k * width, width);
    }
}

static const int32_t fit_M_block7_conv2_weight_panels_taps[] = {
    1024, 768, 512, 256, 0,
};

/* pixelcnn.gm:24   a = (2 * x - 1) |> first: conv(2 * h, 7, see: A, gain: sqrt(6))     # black is
   -1: beyond the edge is 0
   [16,784] element by element; fused: mul, add; 25 KFLOP, 100 KB */
GM_KERNEL void fit_add(const gm_call *call, const float *restrict x, float *restrict add)
{
    const int64_t lo = call->from, hi = call->to;
    for (int64_t i = lo; i < hi; i++) {
        for (int64_t j = 0; j < 784; j += GM_LANES) {
            gm_store(add + i * 784 + j, gm_load(x + i * 784 + j) * 2.0f + -1.0f);
        }
    }
}

/* pixelcnn.gm:24   a = (2 * x - 1) |> first: conv(2 * h, 7, see: A, gain: sqrt(6))     # black is
   -1: beyond the edge is 0
   convolution of [16,28,28,1] to [16,28,28,32] by 7 x 7 taps, tiles of 6 x 16; fused: add, relu;
   18 MFLOP, 3.3 MB */
GM_INLINE void fit_first_tile(int rows, int vectors, int last, const gm_stretch *run, int runs,
    const int64_t *from, const int64_t *to, int64_t column, const float *restrict add,
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
    gm_conv_6x2_brief(last, c, add, from, run, runs, weight + column, 32);
    #pragma GCC unroll 6
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 2
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec first3 = c[r * vectors + v] + gm_load(bias + j);
            gm_store(first2 + i * 32 + j, first3);
            gm_store(relu + i * 32 + j, gm_max(first3, gm_zero()));
        }
}

static const gm_places fit_first_places = {
    .steps = {{784, 28, 1}, {784, 28, 1}}, .count = 28,
    .runs = (const gm_stretch[]){
    {0, 23, 1}, {0, 22, 2}, {0, 21, 3}, {0, 21, 3}, {0, 21, 3}, {0, 21, 3}, {0, 17, 4},
    {0, 16, 5}, {28, 23, 1}, {0, 15, 6}, {28, 22, 2}, {0, 14, 7}, {28, 21, 3}, {0, 14, 6}, {28, 21, 3},
    {0, 14, 5}, {28, 21, 3}, {0, 14, 4}, {28, 21, 3}, {0, 10, 4}, {28, 17, 4}, {0, 9, 5}, {28, 16, 5},
    {56, 23, 1}, {0, 8, 6}, {28, 15, 6}, {56, 22, 2}, {0, 7, 7}, {28, 14, 7}, {56, 21, 3}, {0, 7, 6},
    {28, 14, 6}, {56, 21, 3}, {0, 7, 5}, {28, 14, 5}, {56, 21, 3}, {0, 7, 4}, {28, 14, 4}, {56, 21, 3},
    {0, 3, 4}, {28, 10, 4}, {56, 17, 4}, {0, 2, 5}, {28, 9, 5}, {56, 16, 5}, {84, 23, 1}, {0, 1, 6},
    {28, 8, 6}, {56, 15, 6}, {84, 22, 2}, {0, 0, 7}, {28, 7, 7}, {56, 14, 7}, {84, 21, 3}, {0, 0, 6},
    {28, 7, 6}, {56, 14, 6}, {84, 21, 3}, {0, 0, 5}, {28, 7, 5}, {56, 14, 5}, {84, 21, 3}, {0, 0, 4},
    {28, 7, 4}, {56, 14, 4}, {84, 21, 3},
    },
    .parts = (const gm_part[]){
    {1, 1, 0, 0, 0, 0}, {1, 1, 1, 0, 0, 1}, {1, 1, 2, 0, 1, 1}, {1, 22, 3, 0, 2, 1},
    {1, 1, 25, 22, 3, 1}, {1, 1, 26, 23, 4, 1}, {1, 1, 27, 24, 5, 1}, {1, 1, 28, 0, 6, 1}, {1, 1, 29, 0, 7, 2},
    {1, 1, 30, 0, 9, 2}, {1, 22, 31, 0, 11, 2}, {1, 1, 53, 22, 13, 2}, {1, 1, 54, 23, 15, 2},
    {1, 1, 55, 24, 17, 2}, {1, 1, 56, 0, 19, 2}, {1, 1, 57, 0, 21, 3}, {1, 1, 58, 0, 24, 3}, {1, 22, 59, 0, 27, 3},
    {1, 1, 81, 22, 30, 3}, {1, 1, 82, 23, 33, 3}, {1, 1, 83, 24, 36, 3}, {25, 1, 84, 0, 39, 3},
    {25, 1, 85, 0, 42, 4}, {25, 1, 86, 0, 46, 4}, {25, 22, 87, 0, 50, 4}, {25, 1, 109, 22, 54, 4},
    {25, 1, 110, 23, 58, 4}, {25, 1, 111, 24, 62, 4},
    },
};

GM_KERNEL void fit_first(const gm_call *call, const float *restrict add,
    const float *restrict weight, const float *restrict bias, float *restrict first2,
    float *restrict relu)
{
    const gm_places *const places = &fit_first_places;
    const int64_t lo = call->from, hi = call->to;
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS / 6 * 6) {
            const int pixels = (int)gm_min_int(GM_PIXELS / 6 * 6, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 32; column += 16) {
                int row = 0;
                for (; row + 6 <= pixels; row += 6)
                    fit_first_tile(6, 2, 8, places->runs + p->run, p->runs, from + row,
                        to + row, column, add, weight, bias, first2, relu);
                if (row < pixels)
                    fit_first_tile(pixels - row, 2, 8, places->runs + p->run, p->runs,
                        from + row, to + row, column, add, weight, bias, first2, relu);
            }
        }
    }
}

/* pixelcnn.gm:25   for i in 1..blocks { a = a |> block: pixel_block(h) }
   convolution of [16,28,28,32] to [16,28,28,16] by 1 x 1 taps, tiles of 6 x 16; fused: add, relu;
   13 MFLOP, 2.4 MB
   and 27 more, of several sizes */
GM_INLINE void convolution_relu_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict relu,
    const float *restrict weight, const float *restrict bias, float *restrict relu2)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, relu2 + i * 16 + j);
    }
    gm_conv_6x2_brief(last, c, relu, from, run, runs, weight + column, 16);
    #pragma GCC unroll 6
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 2
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec relu3 = gm_max(c[r * vectors + v] + gm_load(bias + j), gm_zero());
            gm_store(relu2 + i * 16 + j, relu3);
        }
}

GM_KERNEL void convolution_relu(const gm_call *call, const float *restrict relu,
    const float *restrict weight, const float *restrict bias, float *restrict relu2,
    const gm_places *places)
{
    const int64_t lo = call->from, hi = call->to;
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS / 6 * 6) {
            const int pixels = (int)gm_min_int(GM_PIXELS / 6 * 6, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 16; column += 16) {
                int row = 0;
                for (; row + 6 <= pixels; row += 6)
                    convolution_relu_tile(6, 2, 8, places->runs + p->run, p->runs, from + row,
                        to + row, column, relu, weight, bias, relu2);
                if (row < pixels)
                    convolution_relu_tile(pixels - row, 2, 8, places->runs + p->run, p->runs,
                        from + row, to + row, column, relu, weight, bias, relu2);
            }
        }
    }
}

static const gm_places fit_relu_places = {
    .steps = {{25088, 896, 32}, {784, 28, 1}}, .count = 1,
    .runs = (const gm_stretch[]){
    {0, 0, 32},
    },
    .parts = (const gm_part[]){
    {28, 28, 0, 0, 0, 1},
    },
};

static const gm_places fit_relu2_places = {
    .steps = {{12544, 448, 16}, {784, 28, 1}}, .count = 6,
    .runs = (const gm_stretch[]){
    {0, 64, 16}, {0, 48, 32}, {0, 48, 32}, {0, 16, 32}, {448, 64, 16}, {0, 0, 48},
    {448, 48, 32}, {0, 0, 32}, {448, 48, 32},
    },
    .parts = (const gm_part[]){
    {1, 1, 0, 0, 0, 1}, {1, 26, 1, 0, 1, 1}, {1, 1, 27, 416, 2, 1}, {27, 1, 28, 0, 3, 2},
    {27, 26, 29, 0, 5, 2}, {27, 1, 55, 416, 7, 2},
    },
};

/* pixelcnn.gm:25   for i in 1..blocks { a = a |> block: pixel_block(h) }
   convolution of [16,28,28,16] to [16,28,28,32] by 1 x 1 taps, tiles of 6 x 16; fused: add, relu;
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
    gm_conv_6x2_brief(last, c, relu, from, run, runs, weight + column, 32);
    #pragma GCC unroll 6
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 2
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec block = gm_load(first2 + i * 32 + j) + (c[r * vectors + v] + gm_load(bias + j));
            gm_store(first2 + i * 32 + j, block);
            gm_store(relu2 + i * 32 + j, gm_max(block, gm_zero()));
        }
}

static const gm_places fit_first2_places = {
    .steps = {{12544, 448, 16}, {784, 28, 1}}, .count = 1,
    .runs = (const gm_stretch[]){
    {0, 0, 16},
    },
    .parts = (const gm_part[]){
    {28, 28, 0, 0, 0, 1},
    },
};

GM_KERNEL void fit_first2(const gm_call *call, const float *restrict relu,
    float *restrict first2, const float *restrict weight, const float *restrict bias,
    float *restrict relu2)
{
    const gm_places *const places = &fit_first2_places;
    const int64_t lo = call->from, hi = call->to;
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS / 6 * 6) {
            const int pixels = (int)gm_min_int(GM_PIXELS / 6 * 6, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 32; column += 16) {
                int row = 0;
                for (; row + 6 <= pixels; row += 6)
                    fit_first2_tile(6, 2, 8, places->runs + p->run, p->runs, from + row,
                        to + row, column, relu, first2, weight, bias, relu2);
                if (row < pixels)
                    fit_first2_tile(pixels - row, 2, 8, places->runs + p->run, p->runs,
                        from + row, to + row, column, relu, first2, weight, bias, relu2);
            }
        }
    }
}

/* pixelcnn.gm:25   for i in 1..blocks { a = a |> block: pixel_block(h) }
   convolution of [16,28,28,16] to [16,28,28,32] by 1 x 1 taps, tiles of 6 x 16; fused: add, relu;
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
    gm_conv_6x2_brief(last, c, relu, from, run, runs, weight + column, 32);
    #pragma GCC unroll 6
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 2
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec block = gm_load(first2 + i * 32 + j) + (c[r * vectors + v] + gm_load(bias + j));
            gm_store(first2 + i * 32 + j, gm_max(block, gm_zero()));
        }
}

GM_KERNEL void fit_first8(const gm_call *call, const float *restrict relu,
    float *restrict first2, const float *restrict weight, const float *restrict bias)
{
    const gm_places *const places = &fit_first2_places;
    const int64_t lo = call->from, hi = call->to;
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS / 6 * 6) {
            const int pixels = (int)gm_min_int(GM_PIXELS / 6 * 6, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 32; column += 16) {
                int row = 0;
                for (; row + 6 <= pixels; row += 6)
                    fit_first8_tile(6, 2, 8, places->runs + p->run, p->runs, from + row,
                        to + row, column, relu, first2, weight, bias);
                if (row < pixels)
                    fit_first8_tile(pixels - row, 2, 8, places->runs + p->run, p->runs,
                        from + row, to + row, column, relu, first2, weight, bias);
            }
        }
    }
}

/* pixelcnn.gm:26   for i in 1..2 { a = a |> relu |> head: conv(2 * h, 1, see: B, gain: sqrt(6)) }
   convolution of [16,28,28,32] to [16,28,28,32] by 1 x 1 taps, tiles of 6 x 16; fused: add, relu;
   26 MFLOP, 3.2 MB */
GM_INLINE void fit_head_tile(int rows, int vectors, int last, const gm_stretch *run, int runs,
    const int64_t *from, const int64_t *to, int64_t column, const float *restrict first2,
    const float *restrict weight, const float *restrict bias, float *restrict relu)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, relu + i * 32 + j);
    }
    gm_conv_6x2_brief(last, c, first2, from, run, runs, weight + column, 32);
    #pragma GCC unroll 6
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 2
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec head = c[r * vectors + v] + gm_load(bias + j);
            gm_store(relu + i * 32 + j, gm_max(head, gm_zero()));
        }
}

GM_KERNEL void fit_head(const gm_call *call, const float *restrict first2,
    const float *restrict weight, const float *restrict bias, float *restrict relu)
{
    const gm_places *const places = &fit_relu_places;
    const int64_t lo = call->from, hi = call->to;
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS / 6 * 6) {
            const int pixels = (int)gm_min_int(GM_PIXELS / 6 * 6, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 32; column += 16) {
                int row = 0;
                for (; row + 6 <= pixels; row += 6)
                    fit_head_tile(6, 2, 8, places->runs + p->run, p->runs, from + row, to + row,
                        column, first2, weight, bias, relu);
                if (row < pixels)
                    fit_head_tile(pixels - row, 2, 8, places->runs + p->run, p->runs,
                        from + row, to + row, column, first2, weight, bias, relu);
            }
        }
    }
}

/* pixelcnn.gm:26   for i in 1..2 { a = a |> relu |> head: conv(2 * h, 1, see: B, gain: sqrt(6)) }
   convolution of [16,28,28,32] to [16,28,28,32] by 1 x 1 taps, tiles of 6 x 16; fused: add, relu;
   26 MFLOP, 3.2 MB */
GM_INLINE void fit_a_tile(int rows, int vectors, int last, const gm_stretch *run, int runs,
    const int64_t *from, const int64_t *to, int64_t column, const float *restrict relu,
    const float *restrict weight, const float *restrict bias, float *restrict a)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, a + i * 32 + j);
    }
    gm_conv_6x2_brief(last, c, relu, from, run, runs, weight + column, 32);
    #pragma GCC unroll 6
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 2
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec head = c[r * vectors + v] + gm_load(bias + j);
            const gm_vec a2 = gm_max(head, gm_zero());
            gm_store(a + i * 32 + j, a2);
        }
}

GM_KERNEL void fit_a(const gm_call *call, const float *restrict relu,
    const float *restrict weight, const float *restrict bias, float *restrict a)
{
    const gm_places *const places = &fit_relu_places;
    const int64_t lo = call->from, hi = call->to;
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS / 6 * 6) {
            const int pixels = (int)gm_min_int(GM_PIXELS / 6 * 6, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 32; column += 16) {
                int row = 0;
                for (; row + 6 <= pixels; row += 6)
                    fit_a_tile(6, 2, 8, places->runs + p->run, p->runs, from + row, to + row,
                        column, relu, weight, bias, a);
                if (row < pixels)
                    fit_a_tile(pixels - row, 2, 8, places->runs + p->run, p->runs, from + row,
                        to + row, column, relu, weight, bias, a);
            }
        }
    }
}

/* pixelcnn.gm:28   if levels == 2 { return bernoulli(logits: a |> out: conv(1, 1, see: B)) }
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

GM_KERNEL void fit_d_out(const gm_call *call, const float *restrict a, const float *restrict x,
    const float *restrict weight, const float *restrict bias, float *restrict sub,
    float *restrict d_out)
{
    const gm_places *const places = &fit_relu_places;
    const int64_t lo = call->from, hi = call->to;
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            {
                const int64_t column = 0;
                for (int row = 0; row < pixels; row += 4)
                    fit_d_out_tile((int)gm_min_int(4, pixels - row), 1, 1,
                        places->runs + p->run, p->runs, from + row, to + row, column, a, x, weight,
                        bias, sub, d_out);
            }
        }
    }
}

/* pixelcnn.gm:33   minimize mean(nll(M(x), x))
   [16,784] summed along rows; 13 KFLOP, 50 KB */
GM_KERNEL void fit_sum(const gm_call *call, const float *restrict sub, float *restrict sum)
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

/* pixelcnn.gm:28   if levels == 2 { return bernoulli(logits: a |> out: conv(1, 1, see: B)) }
   data gradient from [16,28,28,1] to [16,28,28,32] by 1 x 1 taps, tiles of 6 x 16, weight in
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
    gm_conv_6x2_brief(last, c, d_out, from, run, runs, M_out_weight_panels + column, vectors * GM_LANES);
    #pragma GCC unroll 6
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 2
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec d_head2 = c[r * vectors + v] * gm_gt(gm_load(a + i * 32 + j), gm_splat(0.0f));
            gm_store(d_head + i * 32 + j, d_head2);
            gm_store(sum + (to[r] / 784) * 32 + j, gm_load(sum + (to[r] / 784) * 32 + j) + d_head2);
        }
}

static const gm_places fit_d_head_places = {
    .steps = {{784, 28, 1}, {784, 28, 1}}, .count = 1,
    .runs = (const gm_stretch[]){
    {0, 0, 1},
    },
    .parts = (const gm_part[]){
    {28, 28, 0, 0, 0, 1},
    },
};

GM_KERNEL void fit_d_head(const gm_call *call, const float *restrict d_out,
    const float *restrict M_out_weight_panels, const float *restrict a, float *restrict d_head,
    float *restrict sum)
{
    const gm_places *const places = &fit_d_head_places;
    const int64_t lo = call->from, hi = call->to;
    gm_fill(sum + lo * 32 + 0, hi - lo, 32, 32, 0.0f);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS / 6 * 6) {
            const int pixels = (int)gm_min_int(GM_PIXELS / 6 * 6, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 32; column += 16) {
                int row = 0;
                for (; row + 6 <= pixels; row += 6)
                    fit_d_head_tile(6, 2, 8, places->runs + p->run, p->runs, from + row,
                        to + row, column, d_out, M_out_weight_panels, a, d_head, sum);
                if (row < pixels)
                    fit_d_head_tile(pixels - row, 2, 8, places->runs + p->run, p->runs,
                        from + row, to + row, column, d_out, M_out_weight_panels, a, d_head, sum);
            }
        }
    }
}

/* pixelcnn.gm:26   for i in 1..2 { a = a |> relu |> head: conv(2 * h, 1, see: B, gain: sqrt(6)) }
   data gradient from [16,28,28,32] to [16,28,28,32] by 1 x 1 taps, tiles of 6 x 16, weight in
   panels; fused: gt, mul; 26 MFLOP, 4.8 MB */
GM_INLINE void fit_d_head2_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict d_head,
    const float *restrict M_head2_weight_panels, const float *restrict relu,
    float *restrict d_head2, float *restrict sum)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_read(vectors, relu + i * 32 + j);
        gm_fetch_written(vectors, d_head2 + i * 32 + j);
    }
    gm_conv_6x2_brief(last, c, d_head, from, run, runs, M_head2_weight_panels + column * 32, vectors * GM_LANES);
    #pragma GCC unroll 6
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 2
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec d_head3 = c[r * vectors + v] * gm_gt(gm_load(relu + i * 32 + j), gm_splat(0.0f));
            gm_store(d_head2 + i * 32 + j, d_head3);
            gm_store(sum + (to[r] / 784) * 32 + j, gm_load(sum + (to[r] / 784) * 32 + j) + d_head3);
        }
}

GM_KERNEL void fit_d_head2(const gm_call *call, const float *restrict d_head,
    const float *restrict M_head2_weight_panels, const float *restrict relu,
    float *restrict d_head2, float *restrict sum)
{
    const gm_places *const places = &fit_relu_places;
    const int64_t lo = call->from, hi = call->to;
    gm_fill(sum + lo * 32 + 0, hi - lo, 32, 32, 0.0f);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS / 6 * 6) {
            const int pixels = (int)gm_min_int(GM_PIXELS / 6 * 6, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 32; column += 16) {
                int row = 0;
                for (; row + 6 <= pixels; row += 6)
                    fit_d_head2_tile(6, 2, 8, places->runs + p->run, p->runs, from + row,
                        to + row, column, d_head, M_head2_weight_panels, relu, d_head2, sum);
                if (row < pixels)
                    fit_d_head2_tile(pixels - row, 2, 8, places->runs + p->run, p->runs,
                        from + row, to + row, column, d_head, M_head2_weight_panels, relu, d_head2,
                        sum);
            }
        }
    }
}

/* pixelcnn.gm:25   for i in 1..blocks { a = a |> block: pixel_block(h) }
   data gradient from [16,28,28,32] to [16,28,28,16] by 1 x 1 taps, tiles of 6 x 16, weight in
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
    gm_conv_6x2_brief(last, c, d_block, from, run, runs, M_block7_conv3_weight_panels + column * 32, vectors * GM_LANES);
    #pragma GCC unroll 6
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 2
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec mul2 = c[r * vectors + v] * gm_gt(gm_load(relu + i * 16 + j), gm_splat(0.0f));
            gm_store(mul + i * 16 + j, mul2);
            gm_store(sum + (to[r] / 784) * 16 + j, gm_load(sum + (to[r] / 784) * 16 + j) + mul2);
        }
}

GM_KERNEL void fit_mul(const gm_call *call, const float *restrict d_block,
    const float *restrict M_block7_conv3_weight_panels, const float *restrict relu,
    float *restrict mul, float *restrict sum)
{
    const gm_places *const places = &fit_relu_places;
    const int64_t lo = call->from, hi = call->to;
    gm_fill(sum + lo * 16 + 0, hi - lo, 16, 16, 0.0f);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS / 6 * 6) {
            const int pixels = (int)gm_min_int(GM_PIXELS / 6 * 6, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 16; column += 16) {
                int row = 0;
                for (; row + 6 <= pixels; row += 6)
                    fit_mul_tile(6, 2, 8, places->runs + p->run, p->runs, from + row, to + row,
                        column, d_block, M_block7_conv3_weight_panels, relu, mul, sum);
                if (row < pixels)
                    fit_mul_tile(pixels - row, 2, 8, places->runs + p->run, p->runs, from + row,
                        to + row, column, d_block, M_block7_conv3_weight_panels, relu, mul, sum);
            }
        }
    }
}

/* pixelcnn.gm:25   for i in 1..blocks { a = a |> block: pixel_block(h) }
   data gradient from [16,28,28,16] to [16,28,28,16] by 3 x 3 taps, tiles of 6 x 16, weight in
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
    gm_conv_6x2_brief(last, c, mul, from, run, runs, M_block7_conv2_weight_panels + column * 80, vectors * GM_LANES);
    #pragma GCC unroll 6
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 2
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec mul3 = c[r * vectors + v] * gm_gt(gm_load(relu + i * 16 + j), gm_splat(0.0f));
            gm_store(mul2 + i * 16 + j, mul3);
            gm_store(sum + (to[r] / 784) * 16 + j, gm_load(sum + (to[r] / 784) * 16 + j) + mul3);
        }
}

static const gm_places fit_mul2_places = {
    .steps = {{12544, 448, 16}, {784, 28, 1}}, .count = 6,
    .runs = (const gm_stretch[]){
    {0, 0, 32}, {448, 48, 32}, {16, 0, 32}, {448, 32, 48}, {16, 0, 16}, {448, 32, 32},
    {0, 0, 32}, {16, 0, 32}, {16, 0, 16},
    },
    .parts = (const gm_part[]){
    {27, 1, 0, 0, 0, 2}, {27, 26, 1, 0, 2, 2}, {27, 1, 27, 416, 4, 2},
    {1, 1, 756, 12096, 6, 1}, {1, 26, 757, 12096, 7, 1}, {1, 1, 783, 12512, 8, 1},
    },
};

GM_KERNEL void fit_mul2(const gm_call *call, const float *restrict mul,
    const float *restrict M_block7_conv2_weight_panels, const float *restrict relu,
    float *restrict mul2, float *restrict sum)
{
    const gm_places *const places = &fit_mul2_places;
    const int64_t lo = call->from, hi = call->to;
    gm_fill(sum + lo * 16 + 0, hi - lo, 16, 16, 0.0f);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS / 6 * 6) {
            const int pixels = (int)gm_min_int(GM_PIXELS / 6 * 6, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 16; column += 16) {
                int row = 0;
                for (; row + 6 <= pixels; row += 6)
                    fit_mul2_tile(6, 2, 8, places->runs + p->run, p->runs, from + row, to + row,
                        column, mul, M_block7_conv2_weight_panels, relu, mul2, sum);
                if (row < pixels)
                    fit_mul2_tile(pixels - row, 2, 8, places->runs + p->run, p->runs,
                        from + row, to + row, column, mul, M_block7_conv2_weight_panels, relu, mul2,
                        sum);
            }
        }
    }
}

/* pixelcnn.gm:25   for i in 1..blocks { a = a |> block: pixel_block(h) }
   data gradient from [16,28,28,16] to [16,28,28,32] by 1 x 1 taps, tiles of 6 x 16, weight in
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
    conv_tile(6, rows, vectors, last, 0, c, mul, from, run, runs,
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

GM_KERNEL void fit_d_block2(const gm_call *call, const float *restrict mul,
    const float *restrict M_block7_conv_weight_panels, const float *restrict d_block,
    const float *restrict relu, float *restrict d_block2, float *restrict sum)
{
    const gm_places *const places = &fit_first2_places;
    const int64_t lo = call->from, hi = call->to;
    gm_fill(sum + lo * 32 + 0, hi - lo, 32, 32, 0.0f);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS / 6 * 6) {
            const int pixels = (int)gm_min_int(GM_PIXELS / 6 * 6, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 32; column += 16) {
                for (int row = 0; row < pixels; row += 6)
                    fit_d_block2_tile((int)gm_min_int(6, pixels - row), 2, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, mul,
                        M_block7_conv_weight_panels, d_block, relu, d_block2, sum);
            }
        }
    }
}

/* pixelcnn.gm:26   for i in 1..2 { a = a |> relu |> head: conv(2 * h, 1, see: B, gain: sqrt(6)) }
   weight gradient from [16,28,28,32] and [16,28,28,32], tiles of 3 x 32, leaves of 3 x 28 pixels;
   fused: mul, add, sqrt, div, sub; 26 MFLOP, 3.2 MB
   and 12 more, of several sizes */
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

GM_KERNEL void convolution_weight(const gm_call *call, const float *restrict relu,
    const float *restrict d_head, float *restrict m_weight, float *restrict v_weight,
    float *restrict weight, int64_t stride, const gm_weights *shape, int64_t units)
{
    const gm_vec scale = gm_splat((float)((gmd_cos(gmd_min(((double)call->step + -1.0) / 2.3e+05, 1.0) * 3.141592653589793) + 1.0) * 0.003 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    gm_vec sums[GM_SUMS / GM_LANES];
    int64_t lo, hi;
    gm_share(call, units, &lo, &hi);
    for (int64_t first = lo; first < hi; first += 64) {
        const int64_t stop = gm_min_int(first + 64, hi);
        gm_weight_sums(shape, weight_tile, first, stop, relu, d_head, sums);
        for (int64_t t = first; t < stop; t++)
            convolution_weight_tile(gm_weight_at(shape, 0, t), sums + (t - first) * 12,
                m_weight, v_weight, weight, scale, scale2, stride);
    }
}

static const gm_weights fit_M_head2_weight_shape = {
    .images = 16, .height = 28, .width = 28, .leaf_images = 1, .leaf_height = 3,
    .x = {25088, 896, 32}, .y = {25088, 896, 32}, .pixel = 32, .around = 84,
    .tap = (const gm_tap[]){
        {0, 28, 0, 28, 0, 0, 32},
    },
    .taps = 1, .dead = 0, .tiles = 11, .panels = 1, .vectors = 4, .tail = 4, .columns = 32,
    .groups = 1, .group_a = 32, .group_b = 32, .room = 12,
};

/* pixelcnn.gm:26   for i in 1..2 { a = a |> relu |> head: conv(2 * h, 1, see: B, gain: sqrt(6)) }
   weight gradient from [16,28,28,32] and [16,28,28,32], tiles of 3 x 32, leaves of 3 x 28 pixels;
   fused: mul, add, sqrt, div, sub; 26 MFLOP, 3.2 MB
   and 2 more, of several sizes */
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

GM_KERNEL void convolution_weight2(const gm_call *call, const float *restrict first2,
    const float *restrict d_head, float *restrict m_weight, float *restrict v_weight,
    float *restrict weight, int64_t stride, const gm_weights *shape, int64_t units)
{
    const gm_vec scale = gm_splat((float)((gmd_cos(gmd_min(((double)call->step + -1.0) / 2.3e+05, 1.0) * 3.141592653589793) + 1.0) * 0.003 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    gm_vec sums[GM_SUMS / GM_LANES];
    int64_t lo, hi;
    gm_share(call, units, &lo, &hi);
    for (int64_t first = lo; first < hi; first += 64) {
        const int64_t stop = gm_min_int(first + 64, hi);
        gm_weight_sums(shape, weight_tile, first, stop, first2, d_head, sums);
        for (int64_t t = first; t < stop; t++)
            convolution_weight2_tile(gm_weight_at(shape, 0, t), sums + (t - first) * 12,
                m_weight, v_weight, weight, scale, scale2, stride);
    }
}

static const gm_weights fit_M_block7_conv3_weight_shape = {
    .images = 16, .height = 28, .width = 28, .leaf_images = 1, .leaf_height = 3,
    .x = {12544, 448, 16}, .y = {25088, 896, 32}, .pixel = 16, .around = 84,
    .tap = (const gm_tap[]){
        {0, 28, 0, 28, 0, 0, 16},
    },
    .taps = 1, .dead = 0, .tiles = 6, .panels = 1, .vectors = 4, .tail = 4, .columns = 32,
    .groups = 1, .group_a = 16, .group_b = 32, .room = 12,
};

static const gm_weights fit_M_block7_conv_weight_shape = {
    .images = 16, .height = 28, .width = 28, .leaf_images = 1, .leaf_height = 3,
    .x = {25088, 896, 32}, .y = {12544, 448, 16}, .pixel = 32, .around = 84,
    .tap = (const gm_tap[]){
        {0, 28, 0, 28, 0, 0, 32},
    },
    .taps = 1, .dead = 0, .tiles = 6, .panels = 1, .vectors = 2, .tail = 2, .columns = 16,
    .groups = 1, .group_a = 32, .group_b = 16, .room = 12,
};

/* pixelcnn.gm:28   if levels == 2 { return bernoulli(logits: a |> out: conv(1, 1, see: B)) }
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

static const gm_weights fit_M_out_weight_shape = {
    .images = 16, .height = 28, .width = 28, .leaf_images = 1, .leaf_height = 3,
    .x = {25088, 896, 32}, .y = {784, 28, 1}, .pixel = 32, .around = 84,
    .tap = (const gm_tap[]){
        {0, 28, 0, 28, 0, 0, 1},
    },
    .taps = 1, .dead = 0, .tiles = 1, .panels = 1, .vectors = 4, .tail = 4, .columns = 32,
    .groups = 1, .group_a = 32, .group_b = 1, .room = 4, .swapped = 1,
};

GM_KERNEL void fit_M_out_weight(const gm_call *call, const float *restrict a,
    const float *restrict d_out, float *restrict m_weight, float *restrict v_weight,
    float *restrict weight)
{
    const gm_vec scale = gm_splat((float)((gmd_cos(gmd_min(((double)call->step + -1.0) / 2.3e+05, 1.0) * 3.141592653589793) + 1.0) * 0.003 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    const gm_weights *const shape = &fit_M_out_weight_shape;
    gm_vec sums[GM_SUMS / GM_LANES];
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    for (int64_t first = lo; first < hi; first += 64) {
        const int64_t stop = gm_min_int(first + 64, hi);
        gm_weight_sums(shape, weight_tile, first, stop, a, d_out, sums);
        for (int64_t t = first; t < stop; t++)
            fit_M_out_weight_tile(gm_weight_at(shape, 0, t), sums + (t - first) * 4, m_weight,
                v_weight, weight, scale, scale2);
    }
}

/* pixelcnn.gm:24   a = (2 * x - 1) |> first: conv(2 * h, 7, see: A, gain: sqrt(6))     # black is
   -1: beyond the edge is 0
   weight gradient from [16,28,28,1] and [16,28,28,32], tiles of 3 x 32, leaves of 4 x 28 pixels,
   rows are columns and channels of the kernel; fused: mul, add, sqrt, div, sub; 17 MFLOP, 1.7 MB
   and 1 more, of other sizes */
GM_FUNCTION void convolution_weight3_tile(gm_weight_place at, const gm_vec *c,
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

GM_KERNEL void convolution_weight3(const gm_call *call, const float *restrict add,
    const float *restrict d_first, float *restrict m_weight, float *restrict v_weight,
    float *restrict weight, int64_t stride, const gm_weights *shape, int64_t units)
{
    const gm_vec scale = gm_splat((float)((gmd_cos(gmd_min(((double)call->step + -1.0) / 2.3e+05, 1.0) * 3.141592653589793) + 1.0) * 0.003 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    gm_vec sums[GM_SUMS / GM_LANES];
    int64_t lo, hi;
    gm_share(call, units, &lo, &hi);
    for (int64_t first = lo; first < hi; first += 64) {
        const int64_t stop = gm_min_int(first + 64, hi);
        gm_weight_sums(shape, weight_tile, first, stop, add, d_first, sums);
        for (int64_t t = first; t < stop; t++)
            convolution_weight3_tile(gm_weight_at(shape, 0, t), sums + (t - first) * 12,
                m_weight, v_weight, weight, scale, scale2, stride);
    }
    for (int v = 0; v < 12; v++)
        sums[v] = gm_zero();
    gm_share(call, 12, &lo, &hi);
    for (int64_t t = lo; t < hi; t++)
        convolution_weight3_tile(gm_weight_at(shape, 1, t), sums, m_weight, v_weight, weight,
            scale, scale2, stride);
}

static const gm_weights fit_M_first_weight_shape = {
    .images = 16, .height = 28, .width = 28, .leaf_images = 1, .leaf_height = 4,
    .x = {784, 28, 1}, .y = {25088, 896, 32}, .pixel = 1, .around = 112,
    .tap = (const gm_tap[]){
        {3, 28, 0, 28, 0, 0, 7}, {2, 28, 0, 28, 34, 7, 7}, {1, 28, 0, 28, 68, 14, 7},
        {0, 28, 0, 28, 102, 21, 3}, {0, 28, 0, 28, 105, 24, 4}, {0, 27, 0, 28, 136, 28, 7},
        {0, 26, 0, 28, 170, 35, 7}, {0, 25, 0, 28, 204, 42, 7},
    },
    .taps = 4, .dead = 4, .tiles = 3, .panels = 1, .vectors = 4, .tail = 4, .columns = 32,
    .groups = 1, .group_a = 1, .group_b = 32, .room = 12,
    .border = &(const gm_border){ .rows = 10, .height = 28, .width = 28, .channels = 1, .stride = 1,
        .above = 3, .before = 3, .pitch = 34, .row = 28 },
};

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

static const gm_weights fit_M_block7_conv2_weight_shape = {
    .images = 16, .height = 28, .width = 28, .leaf_images = 1, .leaf_height = 4,
    .x = {12544, 448, 16}, .y = {12544, 448, 16}, .pixel = 16, .around = 112,
    .tap = (const gm_tap[]){
        {1, 28, 1, 28, -464, 0, 16}, {1, 28, 0, 28, -448, 16, 16}, {1, 28, 0, 27, -432, 32, 16},
        {0, 28, 1, 28, -16, 48, 16}, {0, 28, 0, 28, 0, 64, 16}, {0, 28, 0, 27, 16, 80, 16},
        {0, 27, 1, 28, 432, 96, 16}, {0, 27, 0, 28, 448, 112, 16}, {0, 27, 0, 27, 464, 128, 16},
    },
    .taps = 5, .dead = 4, .tiles = 3, .panels = 1, .vectors = 2, .tail = 2, .columns = 16,
    .groups = 1, .group_a = 16, .group_b = 16, .room = 12,
};

GM_KERNEL void fit_M_block7_conv2_weight(const gm_call *call, const float *restrict relu,
    const float *restrict mul, float *restrict m_weight, float *restrict v_weight,
    float *restrict weight)
{
    const gm_vec scale = gm_splat((float)((gmd_cos(gmd_min(((double)call->step + -1.0) / 2.3e+05, 1.0) * 3.141592653589793) + 1.0) * 0.003 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    const gm_weights *const shape = &fit_M_block7_conv2_weight_shape;
    gm_vec sums[GM_SUMS / GM_LANES];
    int64_t lo, hi;
    gm_share(call, 15, &lo, &hi);
    for (int64_t first = lo; first < hi; first += 64) {
        const int64_t stop = gm_min_int(first + 64, hi);
        gm_weight_sums(shape, weight_tile, first, stop, relu, mul, sums);
        for (int64_t t = first; t < stop; t++)
            fit_M_block7_conv2_weight_tile(gm_weight_at(shape, 0, t), sums + (t - first) * 12,
                m_weight, v_weight, weight, scale, scale2);
    }
    for (int v = 0; v < 12; v++)
        sums[v] = gm_zero();
    gm_share(call, 12, &lo, &hi);
    for (int64_t t = lo; t < hi; t++)
        fit_M_block7_conv2_weight_tile(gm_weight_at(shape, 1, t), sums, m_weight, v_weight,
            weight, scale, scale2);
}

/* pixelcnn.gm:32   step fit(x) over M by adam(cosine(t, 6e-3, total: updates)) batch rows
   [16,32] summed down columns; fused: mul, add, sqrt, div, sub; 928 FLOP, 2.8 KB
   and 21 more, of several sizes */
GM_KERNEL void columns_bias(const gm_call *call, const float *restrict sum,
    float *restrict m_bias, float *restrict v_bias, float *restrict bias, int64_t units,
    int64_t columns)
{
    const gm_vec scale = gm_splat((float)((gmd_cos(gmd_min(((double)call->step + -1.0) / 2.3e+05, 1.0) * 3.141592653589793) + 1.0) * 0.003 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    int64_t lo, hi;
    gm_share(call, units, &lo, &hi);
    for (int64_t j = lo * 16; j < gm_min_int(hi * 16, columns); j += GM_LANES) {
        gm_vec sum2 = gm_splat(0.0f);
        for (int64_t i = 0; i < 16; i++) {
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

/* pixelcnn.gm:32   step fit(x) over M by adam(cosine(t, 6e-3, total: updates)) batch rows
   [16,32] summed down columns; fused: mul, add, sqrt, div, sub; 928 FLOP, 2.8 KB
   and 1 more, of other sizes */
GM_KERNEL void columns_bias2(const gm_call *call, const float *restrict sum,
    float *restrict m_bias, float *restrict v_bias, float *restrict bias, int64_t units,
    int64_t columns)
{
    const gm_vec scale = gm_splat((float)((gmd_cos(gmd_min(((double)call->step + -1.0) / 2.3e+05, 1.0) * 3.141592653589793) + 1.0) * 0.003 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    int64_t lo, hi;
    gm_share(call, units, &lo, &hi);
    for (int64_t j = lo * 16; j < gm_min_int(hi * 16, columns); j += GM_LANES) {
        gm_vec sum2 = gm_splat(0.0f);
        for (int64_t i = 0; i < 16; i++) {
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

/* pixelcnn.gm:32   step fit(x) over M by adam(cosine(t, 6e-3, total: updates)) batch rows
   [16] summed along rows; fused: mul, add, sqrt, div, sub; 46 FLOP, 156 B */
GM_KERNEL void fit_loss(const gm_call *call, const float *restrict sum,
    const float *restrict sum2, float *restrict m_bias, float *restrict v_bias,
    float *restrict bias, float *restrict loss)
{
    const gm_vec scale = gm_splat((float)((gmd_cos(gmd_min(((double)call->step + -1.0) / 2.3e+05, 1.0) * 3.141592653589793) + 1.0) * 0.003 / (1.0 - gmd_pow(0.9, (double)call->step))));
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

/* One training step fit, line 32: 126 kernels in 75 phases, 1.4 GFLOP; arena 55 MB, at least 55
   MB. */
static void run_fit(pixelcnn_t *m, const float *x, gm_call whole)
{
    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_thread_call(whole);
        const unsigned mode = gm_flush_denormals();
        float *const M_out_weight_panels = m->arena + 13712384;  /* [32], phases 0 to 24 */
        float *const M_block7_conv3_weight_panels = m->arena + 13696512;  /* [512], phases 1 to 24 */
        float *const M_block7_conv_weight_panels = m->arena + 13697024;  /* [512], phases 2 to 24 */
        float *const M_block6_conv3_weight_panels = m->arena + 13697536;  /* [512], phases 3 to 24 */
        float *const M_block6_conv_weight_panels = m->arena + 13698048;  /* [512], phases 4 to 24 */
        float *const M_block5_conv3_weight_panels = m->arena + 13698560;  /* [512], phases 5 to 24 */
        float *const M_block5_conv_weight_panels = m->arena + 13699072;  /* [512], phases 6 to 24 */
        float *const M_block4_conv3_weight_panels = m->arena + 13699584;  /* [512], phases 7 to 24 */
        float *const M_block4_conv_weight_panels = m->arena + 13700096;  /* [512], phases 8 to 24 */
        float *const M_block3_conv3_weight_panels = m->arena + 13700608;  /* [512], phases 9 to 24 */
        float *const M_block3_conv_weight_panels = m->arena + 13701120;  /* [512], phases 10 to 24 */
        float *const M_block2_conv3_weight_panels = m->arena + 13701632;  /* [512], phases 11 to 24 */
        float *const M_block2_conv_weight_panels = m->arena + 13702144;  /* [512], phases 12 to 24 */
        float *const M_block_conv3_weight_panels = m->arena + 13702656;  /* [512], phases 13 to 24 */
        float *const M_block_conv_weight_panels = m->arena + 13703168;  /* [512], phases 14 to 24 */
        float *const M_head2_weight_panels = m->arena + 13694464;  /* [1024], phases 15 to 24 */
        float *const M_head_weight_panels = m->arena + 13695488;  /* [1024], phases 16 to 24 */
        float *const M_block7_conv2_weight_panels = m->arena + 13685504;  /* [1280], phases 17 to 24 */
        float *const M_block6_conv2_weight_panels = m->arena + 13686784;  /* [1280], phases 18 to 24 */
        float *const M_block5_conv2_weight_panels = m->arena + 13688064;  /* [1280], phases 19 to 24 */
        float *const M_block4_conv2_weight_panels = m->arena + 13689344;  /* [1280], phases 20 to 24 */
        float *const M_block3_conv2_weight_panels = m->arena + 13690624;  /* [1280], phases 21 to 24 */
        float *const M_block2_conv2_weight_panels = m->arena + 13691904;  /* [1280], phases 22 to 24 */
        float *const M_block_conv2_weight_panels = m->arena + 13693184;  /* [1280], phases 23 to 24 */
        float *const add = m->arena + 13647872;  /* [16,28,28,1], phases 24 to 42 */
        float *const first = m->arena + 0;  /* [16,28,28,32], then block, block, block, block, block, block, relu, phases 24 to 26 */
        float *const relu = m->arena + 401408;  /* [16,28,28,32], phases 24 to 40 */
        float *const relu2 = m->arena + 8028160;  /* [16,28,28,16], phases 24 to 49 */
        float *const relu3 = m->arena + 8228864;  /* [16,28,28,16], phases 24 to 39 */
        float *const relu4 = m->arena + 802816;  /* [16,28,28,32], phases 24 to 38 */
        float *const relu5 = m->arena + 8429568;  /* [16,28,28,16], phases 24 to 48 */
        float *const relu6 = m->arena + 8630272;  /* [16,28,28,16], phases 24 to 37 */
        float *const relu7 = m->arena + 1204224;  /* [16,28,28,32], phases 24 to 36 */
        float *const relu8 = m->arena + 8830976;  /* [16,28,28,16], phases 24 to 47 */
        float *const relu9 = m->arena + 9031680;  /* [16,28,28,16], phases 24 to 35 */
        float *const relu10 = m->arena + 1605632;  /* [16,28,28,32], phases 24 to 34 */
        float *const relu11 = m->arena + 9232384;  /* [16,28,28,16], phases 24 to 46 */
        float *const relu12 = m->arena + 9433088;  /* [16,28,28,16], phases 24 to 33 */
        float *const relu13 = m->arena + 2007040;  /* [16,28,28,32], phases 24 to 32 */
        float *const relu14 = m->arena + 9633792;  /* [16,28,28,16], phases 24 to 45 */
        float *const relu15 = m->arena + 9834496;  /* [16,28,28,16], phases 24 to 31 */
        float *const relu16 = m->arena + 2408448;  /* [16,28,28,32], phases 24 to 30 */
        float *const relu17 = m->arena + 10035200;  /* [16,28,28,16], phases 24 to 44 */
        float *const relu18 = m->arena + 10235904;  /* [16,28,28,16], phases 24 to 29 */
        float *const relu19 = m->arena + 2809856;  /* [16,28,28,32], phases 24 to 28 */
        float *const relu20 = m->arena + 10436608;  /* [16,28,28,16], phases 24 to 43 */
        float *const relu21 = m->arena + 10637312;  /* [16,28,28,16], phases 24 to 27 */
        float *const relu22 = m->arena + 3211264;  /* [16,28,28,32], phases 24 to 25 */
        float *const a = m->arena + 3612672;  /* [16,28,28,32], phases 24 to 41 */
        float *const sub = m->arena + 13660416;  /* [16,784], phase 24 */
        float *const d_out = m->arena + 13672960;  /* [16,28,28,1], phases 24 to 41 */
        float *const sum = m->arena + 13712416;  /* [16,1], phases 24 to 74 */
        float *const sum2 = m->arena + 13712432;  /* [16,1], phases 24 to 74 */
        float *const d_head = m->arena + 4014080;  /* [16,28,28,32], phases 24 to 25 */
        float *const sum3 = m->arena + 13703680;  /* [16,1,32], phases 24 to 50 */
        float *const d_head2 = m->arena + 4415488;  /* [16,28,28,32], phases 24 to 26 */
        float *const sum4 = m->arena + 13704192;  /* [16,1,32], phases 24 to 51 */
        float *const d_block = m->arena + 4816896;  /* [16,28,28,32], phases 24 to 27 */
        float *const sum5 = m->arena + 13704704;  /* [16,1,32], phases 24 to 52 */
        float *const mul = m->arena + 10838016;  /* [16,28,28,16], phases 24 to 43 */
        float *const sum6 = m->arena + 13708800;  /* [16,1,16], phases 24 to 60 */
        float *const mul2 = m->arena + 11038720;  /* [16,28,28,16], phases 24 to 28 */
        float *const sum7 = m->arena + 13709056;  /* [16,1,16], phases 24 to 61 */
        float *const d_block2 = m->arena + 5218304;  /* [16,28,28,32], phases 24 to 29 */
        float *const sum8 = m->arena + 13705216;  /* [16,1,32], phases 24 to 53 */
        float *const mul3 = m->arena + 11239424;  /* [16,28,28,16], phases 24 to 44 */
        float *const sum9 = m->arena + 13709312;  /* [16,1,16], phases 24 to 62 */
        float *const mul4 = m->arena + 11440128;  /* [16,28,28,16], phases 24 to 30 */
        float *const sum10 = m->arena + 13709568;  /* [16,1,16], phases 24 to 63 */
        float *const d_block3 = m->arena + 5619712;  /* [16,28,28,32], phases 24 to 31 */
        float *const sum11 = m->arena + 13705728;  /* [16,1,32], phases 24 to 54 */
        float *const mul5 = m->arena + 11640832;  /* [16,28,28,16], phases 24 to 45 */
        float *const sum12 = m->arena + 13709824;  /* [16,1,16], phases 24 to 64 */
        float *const mul6 = m->arena + 11841536;  /* [16,28,28,16], phases 24 to 32 */
        float *const sum13 = m->arena + 13710080;  /* [16,1,16], phases 24 to 65 */
        float *const d_block4 = m->arena + 6021120;  /* [16,28,28,32], phases 24 to 33 */
        float *const sum14 = m->arena + 13706240;  /* [16,1,32], phases 24 to 55 */
        float *const mul7 = m->arena + 12042240;  /* [16,28,28,16], phases 24 to 46 */
        float *const sum15 = m->arena + 13710336;  /* [16,1,16], phases 24 to 66 */
        float *const mul8 = m->arena + 12242944;  /* [16,28,28,16], phases 24 to 34 */
        float *const sum16 = m->arena + 13710592;  /* [16,1,16], phases 24 to 67 */
        float *const d_block5 = m->arena + 6422528;  /* [16,28,28,32], phases 24 to 35 */
        float *const sum17 = m->arena + 13706752;  /* [16,1,32], phases 24 to 56 */
        float *const mul9 = m->arena + 12443648;  /* [16,28,28,16], phases 24 to 47 */
        float *const sum18 = m->arena + 13710848;  /* [16,1,16], phases 24 to 68 */
        float *const mul10 = m->arena + 12644352;  /* [16,28,28,16], phases 24 to 36 */
        float *const sum19 = m->arena + 13711104;  /* [16,1,16], phases 24 to 69 */
        float *const d_block6 = m->arena + 6823936;  /* [16,28,28,32], phases 24 to 37 */
        float *const sum20 = m->arena + 13707264;  /* [16,1,32], phases 24 to 57 */
        float *const mul11 = m->arena + 12845056;  /* [16,28,28,16], phases 24 to 48 */
        float *const sum21 = m->arena + 13711360;  /* [16,1,16], phases 24 to 70 */
        float *const mul12 = m->arena + 13045760;  /* [16,28,28,16], phases 24 to 38 */
        float *const sum22 = m->arena + 13711616;  /* [16,1,16], phases 24 to 71 */
        float *const d_block7 = m->arena + 7225344;  /* [16,28,28,32], phases 24 to 39 */
        float *const sum23 = m->arena + 13707776;  /* [16,1,32], phases 24 to 58 */
        float *const mul13 = m->arena + 13246464;  /* [16,28,28,16], phases 24 to 49 */
        float *const sum24 = m->arena + 13711872;  /* [16,1,16], phases 24 to 72 */
        float *const mul14 = m->arena + 13447168;  /* [16,28,28,16], phases 24 to 40 */
        float *const sum25 = m->arena + 13712128;  /* [16,1,16], phases 24 to 73 */
        float *const d_first = m->arena + 7626752;  /* [16,28,28,32], phases 24 to 42 */
        float *const sum26 = m->arena + 13708288;  /* [16,1,32], phases 24 to 59 */
        float *const loss = m->arena + 0;  /* [], phase 74 */

        fit_M_out_weight_panels(&call, m->M_out_weight, M_out_weight_panels);
        gm_meet(&call, 0);
        pack_weight_panels(&call, m->M_block7_conv3_weight, M_block7_conv3_weight_panels,
            fit_M_out_weight_panels_taps, 2, 32, 2, 1, 16, 32);
        gm_meet(&call, 1);
        pack_weight_panels(&call, m->M_block7_conv_weight, M_block7_conv_weight_panels,
            fit_M_out_weight_panels_taps, 4, 16, 4, 1, 32, 16);
        gm_meet(&call, 2);
        pack_weight_panels(&call, m->M_block6_conv3_weight, M_block6_conv3_weight_panels,
            fit_M_out_weight_panels_taps, 2, 32, 2, 1, 16, 32);
        gm_meet(&call, 3);
        pack_weight_panels(&call, m->M_block6_conv_weight, M_block6_conv_weight_panels,
            fit_M_out_weight_panels_taps, 4, 16, 4, 1, 32, 16);
        gm_meet(&call, 4);
        pack_weight_panels(&call, m->M_block5_conv3_weight, M_block5_conv3_weight_panels,
            fit_M_out_weight_panels_taps, 2, 32, 2, 1, 16, 32);
        gm_meet(&call, 5);
        pack_weight_panels(&call, m->M_block5_conv_weight, M_block5_conv_weight_panels,
            fit_M_out_weight_panels_taps, 4, 16, 4, 1, 32, 16);
        gm_meet(&call, 6);
        pack_weight_panels(&call, m->M_block4_conv3_weight, M_block4_conv3_weight_panels,
            fit_M_out_weight_panels_taps, 2, 32, 2, 1, 16, 32);
        gm_meet(&call, 7);
        pack_weight_panels(&call, m->M_block4_conv_weight, M_block4_conv_weight_panels,
            fit_M_out_weight_panels_taps, 4, 16, 4, 1, 32, 16);
        gm_meet(&call, 8);
        pack_weight_panels(&call, m->M_block3_conv3_weight, M_block3_conv3_weight_panels,
            fit_M_out_weight_panels_taps, 2, 32, 2, 1, 16, 32);
        gm_meet(&call, 9);
        pack_weight_panels(&call, m->M_block3_conv_weight, M_block3_conv_weight_panels,
            fit_M_out_weight_panels_taps, 4, 16, 4, 1, 32, 16);
        gm_meet(&call, 10);
        pack_weight_panels(&call, m->M_block2_conv3_weight, M_block2_conv3_weight_panels,
            fit_M_out_weight_panels_taps, 2, 32, 2, 1, 16, 32);
        gm_meet(&call, 11);
        pack_weight_panels(&call, m->M_block2_conv_weight, M_block2_conv_weight_panels,
            fit_M_out_weight_panels_taps, 4, 16, 4, 1, 32, 16);
        gm_meet(&call, 12);
        pack_weight_panels(&call, m->M_block_conv3_weight, M_block_conv3_weight_panels,
            fit_M_out_weight_panels_taps, 2, 32, 2, 1, 16, 32);
        gm_meet(&call, 13);
        pack_weight_panels(&call, m->M_block_conv_weight, M_block_conv_weight_panels,
            fit_M_out_weight_panels_taps, 4, 16, 4, 1, 32, 16);
        gm_meet(&call, 14);
        pack_weight_panels(&call, m->M_head2_weight, M_head2_weight_panels,
            fit_M_out_weight_panels_taps, 4, 32, 4, 1, 32, 32);
        gm_meet(&call, 15);
        pack_weight_panels(&call, m->M_head_weight, M_head_weight_panels,
            fit_M_out_weight_panels_taps, 4, 32, 4, 1, 32, 32);
        gm_meet(&call, 16);
        pack_weight_panels(&call, m->M_block7_conv2_weight, M_block7_conv2_weight_panels,
            fit_M_block7_conv2_weight_panels_taps, 2, 16, 10, 5, 16, 80);
        gm_meet(&call, 17);
        pack_weight_panels(&call, m->M_block6_conv2_weight, M_block6_conv2_weight_panels,
            fit_M_block7_conv2_weight_panels_taps, 2, 16, 10, 5, 16, 80);
        gm_meet(&call, 18);
        pack_weight_panels(&call, m->M_block5_conv2_weight, M_block5_conv2_weight_panels,
            fit_M_block7_conv2_weight_panels_taps, 2, 16, 10, 5, 16, 80);
        gm_meet(&call, 19);
        pack_weight_panels(&call, m->M_block4_conv2_weight, M_block4_conv2_weight_panels,
            fit_M_block7_conv2_weight_panels_taps, 2, 16, 10, 5, 16, 80);
        gm_meet(&call, 20);
        pack_weight_panels(&call, m->M_block3_conv2_weight, M_block3_conv2_weight_panels,
            fit_M_block7_conv2_weight_panels_taps, 2, 16, 10, 5, 16, 80);
        gm_meet(&call, 21);
        pack_weight_panels(&call, m->M_block2_conv2_weight, M_block2_conv2_weight_panels,
            fit_M_block7_conv2_weight_panels_taps, 2, 16, 10, 5, 16, 80);
        gm_meet(&call, 22);
        pack_weight_panels(&call, m->M_block_conv2_weight, M_block_conv2_weight_panels,
            fit_M_block7_conv2_weight_panels_taps, 2, 16, 10, 5, 16, 80);
        gm_meet(&call, 23);
        call.to = 0;
        while (gm_next_rows(&call, 16, 1)) {
            fit_add(&call, x, add);
            gm_tick(&call, 24);
            fit_first(&call, add, m->M_first_weight, m->M_first_bias, first, relu);
            gm_tick(&call, 25);
            convolution_relu(&call, relu, m->M_block_conv_weight, m->M_block_conv_bias, relu2,
                &fit_relu_places);
            gm_tick(&call, 26);
            convolution_relu(&call, relu2, m->M_block_conv2_weight, m->M_block_conv2_bias,
                relu3, &fit_relu2_places);
            gm_tick(&call, 27);
            fit_first2(&call, relu3, first, m->M_block_conv3_weight, m->M_block_conv3_bias,
                relu4);
            gm_tick(&call, 28);
            convolution_relu(&call, relu4, m->M_block2_conv_weight, m->M_block2_conv_bias,
                relu5, &fit_relu_places);
            gm_tick(&call, 29);
            convolution_relu(&call, relu5, m->M_block2_conv2_weight, m->M_block2_conv2_bias,
                relu6, &fit_relu2_places);
            gm_tick(&call, 30);
            fit_first2(&call, relu6, first, m->M_block2_conv3_weight, m->M_block2_conv3_bias,
                relu7);
            gm_tick(&call, 31);
            convolution_relu(&call, relu7, m->M_block3_conv_weight, m->M_block3_conv_bias,
                relu8, &fit_relu_places);
            gm_tick(&call, 32);
            convolution_relu(&call, relu8, m->M_block3_conv2_weight, m->M_block3_conv2_bias,
                relu9, &fit_relu2_places);
            gm_tick(&call, 33);
            fit_first2(&call, relu9, first, m->M_block3_conv3_weight, m->M_block3_conv3_bias,
                relu10);
            gm_tick(&call, 34);
            convolution_relu(&call, relu10, m->M_block4_conv_weight, m->M_block4_conv_bias,
                relu11, &fit_relu_places);
            gm_tick(&call, 35);
            convolution_relu(&call, relu11, m->M_block4_conv2_weight, m->M_block4_conv2_bias,
                relu12, &fit_relu2_places);
            gm_tick(&call, 36);
            fit_first2(&call, relu12, first, m->M_block4_conv3_weight, m->M_block4_conv3_bias,
                relu13);
            gm_tick(&call, 37);
            convolution_relu(&call, relu13, m->M_block5_conv_weight, m->M_block5_conv_bias,
                relu14, &fit_relu_places);
            gm_tick(&call, 38);
            convolution_relu(&call, relu14, m->M_block5_conv2_weight, m->M_block5_conv2_bias,
                relu15, &fit_relu2_places);
            gm_tick(&call, 39);
            fit_first2(&call, relu15, first, m->M_block5_conv3_weight, m->M_block5_conv3_bias,
                relu16);
            gm_tick(&call, 40);
            convolution_relu(&call, relu16, m->M_block6_conv_weight, m->M_block6_conv_bias,
                relu17, &fit_relu_places);
            gm_tick(&call, 41);
            convolution_relu(&call, relu17, m->M_block6_conv2_weight, m->M_block6_conv2_bias,
                relu18, &fit_relu2_places);
            gm_tick(&call, 42);
            fit_first2(&call, relu18, first, m->M_block6_conv3_weight, m->M_block6_conv3_bias,
                relu19);
            gm_tick(&call, 43);
            convolution_relu(&call, relu19, m->M_block7_conv_weight, m->M_block7_conv_bias,
                relu20, &fit_relu_places);
            gm_tick(&call, 44);
            convolution_relu(&call, relu20, m->M_block7_conv2_weight, m->M_block7_conv2_bias,
                relu21, &fit_relu2_places);
            gm_tick(&call, 45);
            fit_first8(&call, relu21, first, m->M_block7_conv3_weight, m->M_block7_conv3_bias);
            gm_tick(&call, 46);
            fit_head(&call, first, m->M_head_weight, m->M_head_bias, relu22);
            gm_tick(&call, 47);
            fit_a(&call, relu22, m->M_head2_weight, m->M_head2_bias, a);
            gm_tick(&call, 48);
            fit_d_out(&call, a, x, m->M_out_weight, m->M_out_bias, sub, d_out);
            gm_tick(&call, 49);
            fit_sum(&call, sub, sum);
            gm_tick(&call, 50);
            fit_sum(&call, d_out, sum2);
            gm_tick(&call, 51);
            fit_d_head(&call, d_out, M_out_weight_panels, a, d_head, sum3);
            gm_tick(&call, 52);
            fit_d_head2(&call, d_head, M_head2_weight_panels, relu22, d_head2, sum4);
            gm_tick(&call, 53);
            fit_d_head2(&call, d_head2, M_head_weight_panels, first, d_block, sum5);
            gm_tick(&call, 54);
            fit_mul(&call, d_block, M_block7_conv3_weight_panels, relu21, mul, sum6);
            gm_tick(&call, 55);
            fit_mul2(&call, mul, M_block7_conv2_weight_panels, relu20, mul2, sum7);
            gm_tick(&call, 56);
            fit_d_block2(&call, mul2, M_block7_conv_weight_panels, d_block, relu19, d_block2,
                sum8);
            gm_tick(&call, 57);
            fit_mul(&call, d_block2, M_block6_conv3_weight_panels, relu18, mul3, sum9);
            gm_tick(&call, 58);
            fit_mul2(&call, mul3, M_block6_conv2_weight_panels, relu17, mul4, sum10);
            gm_tick(&call, 59);
            fit_d_block2(&call, mul4, M_block6_conv_weight_panels, d_block2, relu16, d_block3,
                sum11);
            gm_tick(&call, 60);
            fit_mul(&call, d_block3, M_block5_conv3_weight_panels, relu15, mul5, sum12);
            gm_tick(&call, 61);
            fit_mul2(&call, mul5, M_block5_conv2_weight_panels, relu14, mul6, sum13);
            gm_tick(&call, 62);
            fit_d_block2(&call, mul6, M_block5_conv_weight_panels, d_block3, relu13, d_block4,
                sum14);
            gm_tick(&call, 63);
            fit_mul(&call, d_block4, M_block4_conv3_weight_panels, relu12, mul7, sum15);
            gm_tick(&call, 64);
            fit_mul2(&call, mul7, M_block4_conv2_weight_panels, relu11, mul8, sum16);
            gm_tick(&call, 65);
            fit_d_block2(&call, mul8, M_block4_conv_weight_panels, d_block4, relu10, d_block5,
                sum17);
            gm_tick(&call, 66);
            fit_mul(&call, d_block5, M_block3_conv3_weight_panels, relu9, mul9, sum18);
            gm_tick(&call, 67);
            fit_mul2(&call, mul9, M_block3_conv2_weight_panels, relu8, mul10, sum19);
            gm_tick(&call, 68);
            fit_d_block2(&call, mul10, M_block3_conv_weight_panels, d_block5, relu7, d_block6,
                sum20);
            gm_tick(&call, 69);
            fit_mul(&call, d_block6, M_block2_conv3_weight_panels, relu6, mul11, sum21);
            gm_tick(&call, 70);
            fit_mul2(&call, mul11, M_block2_conv2_weight_panels, relu5, mul12, sum22);
            gm_tick(&call, 71);
            fit_d_block2(&call, mul12, M_block2_conv_weight_panels, d_block6, relu4, d_block7,
                sum23);
            gm_tick(&call, 72);
            fit_mul(&call, d_block7, M_block_conv3_weight_panels, relu3, mul13, sum24);
            gm_tick(&call, 73);
            fit_mul2(&call, mul13, M_block_conv2_weight_panels, relu2, mul14, sum25);
            gm_tick(&call, 74);
            fit_d_block2(&call, mul14, M_block_conv_weight_panels, d_block7, relu, d_first,
                sum26);
            gm_tick(&call, 75);
        }
        gm_meet(&call, -1);
        convolution_weight(&call, relu22, d_head, m->fit_m_M_head2_weight,
            m->fit_v_M_head2_weight, m->M_head2_weight, 32, &fit_M_head2_weight_shape, 11);
        gm_meet(&call, 76);
        convolution_weight2(&call, first, d_head2, m->fit_m_M_head_weight,
            m->fit_v_M_head_weight, m->M_head_weight, 32, &fit_M_head2_weight_shape, 11);
        gm_meet(&call, 77);
        convolution_weight(&call, relu21, d_block, m->fit_m_M_block7_conv3_weight,
            m->fit_v_M_block7_conv3_weight, m->M_block7_conv3_weight, 32,
            &fit_M_block7_conv3_weight_shape, 6);
        gm_meet(&call, 78);
        convolution_weight(&call, relu19, mul2, m->fit_m_M_block7_conv_weight,
            m->fit_v_M_block7_conv_weight, m->M_block7_conv_weight, 16,
            &fit_M_block7_conv_weight_shape, 6);
        gm_meet(&call, 79);
        convolution_weight(&call, relu18, d_block2, m->fit_m_M_block6_conv3_weight,
            m->fit_v_M_block6_conv3_weight, m->M_block6_conv3_weight, 32,
            &fit_M_block7_conv3_weight_shape, 6);
        gm_meet(&call, 80);
        convolution_weight(&call, relu16, mul4, m->fit_m_M_block6_conv_weight,
            m->fit_v_M_block6_conv_weight, m->M_block6_conv_weight, 16,
            &fit_M_block7_conv_weight_shape, 6);
        gm_meet(&call, 81);
        convolution_weight(&call, relu15, d_block3, m->fit_m_M_block5_conv3_weight,
            m->fit_v_M_block5_conv3_weight, m->M_block5_conv3_weight, 32,
            &fit_M_block7_conv3_weight_shape, 6);
        gm_meet(&call, 82);
        convolution_weight(&call, relu13, mul6, m->fit_m_M_block5_conv_weight,
            m->fit_v_M_block5_conv_weight, m->M_block5_conv_weight, 16,
            &fit_M_block7_conv_weight_shape, 6);
        gm_meet(&call, 83);
        convolution_weight(&call, relu12, d_block4, m->fit_m_M_block4_conv3_weight,
            m->fit_v_M_block4_conv3_weight, m->M_block4_conv3_weight, 32,
            &fit_M_block7_conv3_weight_shape, 6);
        gm_meet(&call, 84);
        convolution_weight(&call, relu10, mul8, m->fit_m_M_block4_conv_weight,
            m->fit_v_M_block4_conv_weight, m->M_block4_conv_weight, 16,
            &fit_M_block7_conv_weight_shape, 6);
        gm_meet(&call, 85);
        convolution_weight(&call, relu9, d_block5, m->fit_m_M_block3_conv3_weight,
            m->fit_v_M_block3_conv3_weight, m->M_block3_conv3_weight, 32,
            &fit_M_block7_conv3_weight_shape, 6);
        gm_meet(&call, 86);
        convolution_weight(&call, relu7, mul10, m->fit_m_M_block3_conv_weight,
            m->fit_v_M_block3_conv_weight, m->M_block3_conv_weight, 16,
            &fit_M_block7_conv_weight_shape, 6);
        gm_meet(&call, 87);
        convolution_weight(&call, relu6, d_block6, m->fit_m_M_block2_conv3_weight,
            m->fit_v_M_block2_conv3_weight, m->M_block2_conv3_weight, 32,
            &fit_M_block7_conv3_weight_shape, 6);
        gm_meet(&call, 88);
        convolution_weight(&call, relu4, mul12, m->fit_m_M_block2_conv_weight,
            m->fit_v_M_block2_conv_weight, m->M_block2_conv_weight, 16,
            &fit_M_block7_conv_weight_shape, 6);
        gm_meet(&call, 89);
        convolution_weight2(&call, relu3, d_block7, m->fit_m_M_block_conv3_weight,
            m->fit_v_M_block_conv3_weight, m->M_block_conv3_weight, 32,
            &fit_M_block7_conv3_weight_shape, 6);
        gm_meet(&call, 90);
        convolution_weight2(&call, relu, mul14, m->fit_m_M_block_conv_weight,
            m->fit_v_M_block_conv_weight, m->M_block_conv_weight, 16,
            &fit_M_block7_conv_weight_shape, 6);
        gm_meet(&call, 91);
        fit_M_out_weight(&call, a, d_out, m->fit_m_M_out_weight, m->fit_v_M_out_weight,
            m->M_out_weight);
        gm_meet(&call, 92);
        convolution_weight3(&call, add, d_first, m->fit_m_M_first_weight,
            m->fit_v_M_first_weight, m->M_first_weight, 32, &fit_M_first_weight_shape, 12);
        gm_meet(&call, 93);
        fit_M_block7_conv2_weight(&call, relu20, mul, m->fit_m_M_block7_conv2_weight,
            m->fit_v_M_block7_conv2_weight, m->M_block7_conv2_weight);
        gm_meet(&call, 94);
        fit_M_block7_conv2_weight(&call, relu17, mul3, m->fit_m_M_block6_conv2_weight,
            m->fit_v_M_block6_conv2_weight, m->M_block6_conv2_weight);
        gm_meet(&call, 95);
        fit_M_block7_conv2_weight(&call, relu14, mul5, m->fit_m_M_block5_conv2_weight,
            m->fit_v_M_block5_conv2_weight, m->M_block5_conv2_weight);
        gm_meet(&call, 96);
        fit_M_block7_conv2_weight(&call, relu11, mul7, m->fit_m_M_block4_conv2_weight,
            m->fit_v_M_block4_conv2_weight, m->M_block4_conv2_weight);
        gm_meet(&call, 97);
        fit_M_block7_conv2_weight(&call, relu8, mul9, m->fit_m_M_block3_conv2_weight,
            m->fit_v_M_block3_conv2_weight, m->M_block3_conv2_weight);
        gm_meet(&call, 98);
        fit_M_block7_conv2_weight(&call, relu5, mul11, m->fit_m_M_block2_conv2_weight,
            m->fit_v_M_block2_conv2_weight, m->M_block2_conv2_weight);
        gm_meet(&call, 99);
        convolution_weight3(&call, relu2, mul13, m->fit_m_M_block_conv2_weight,
            m->fit_v_M_block_conv2_weight, m->M_block_conv2_weight, 16,
            &fit_M_block7_conv2_weight_shape, 15);
        gm_meet(&call, 100);
        columns_bias(&call, sum3, m->fit_m_M_head2_bias, m->fit_v_M_head2_bias, m->M_head2_bias,
            2, 32);
        gm_meet(&call, 101);
        columns_bias(&call, sum4, m->fit_m_M_head_bias, m->fit_v_M_head_bias, m->M_head_bias, 2,
            32);
        gm_meet(&call, 102);
        columns_bias(&call, sum5, m->fit_m_M_block7_conv3_bias, m->fit_v_M_block7_conv3_bias,
            m->M_block7_conv3_bias, 2, 32);
        gm_meet(&call, 103);
        columns_bias(&call, sum8, m->fit_m_M_block6_conv3_bias, m->fit_v_M_block6_conv3_bias,
            m->M_block6_conv3_bias, 2, 32);
        gm_meet(&call, 104);
        columns_bias(&call, sum11, m->fit_m_M_block5_conv3_bias, m->fit_v_M_block5_conv3_bias,
            m->M_block5_conv3_bias, 2, 32);
        gm_meet(&call, 105);
        columns_bias(&call, sum14, m->fit_m_M_block4_conv3_bias, m->fit_v_M_block4_conv3_bias,
            m->M_block4_conv3_bias, 2, 32);
        gm_meet(&call, 106);
        columns_bias(&call, sum17, m->fit_m_M_block3_conv3_bias, m->fit_v_M_block3_conv3_bias,
            m->M_block3_conv3_bias, 2, 32);
        gm_meet(&call, 107);
        columns_bias(&call, sum20, m->fit_m_M_block2_conv3_bias, m->fit_v_M_block2_conv3_bias,
            m->M_block2_conv3_bias, 2, 32);
        gm_meet(&call, 108);
        columns_bias(&call, sum23, m->fit_m_M_block_conv3_bias, m->fit_v_M_block_conv3_bias,
            m->M_block_conv3_bias, 2, 32);
        gm_meet(&call, 109);
        columns_bias2(&call, sum26, m->fit_m_M_first_bias, m->fit_v_M_first_bias,
            m->M_first_bias, 2, 32);
        gm_meet(&call, 110);
        columns_bias(&call, sum6, m->fit_m_M_block7_conv2_bias, m->fit_v_M_block7_conv2_bias,
            m->M_block7_conv2_bias, 1, 16);
        gm_meet(&call, 111);
        columns_bias(&call, sum7, m->fit_m_M_block7_conv_bias, m->fit_v_M_block7_conv_bias,
            m->M_block7_conv_bias, 1, 16);
        gm_meet(&call, 112);
        columns_bias(&call, sum9, m->fit_m_M_block6_conv2_bias, m->fit_v_M_block6_conv2_bias,
            m->M_block6_conv2_bias, 1, 16);
        gm_meet(&call, 113);
        columns_bias(&call, sum10, m->fit_m_M_block6_conv_bias, m->fit_v_M_block6_conv_bias,
            m->M_block6_conv_bias, 1, 16);
        gm_meet(&call, 114);
        columns_bias(&call, sum12, m->fit_m_M_block5_conv2_bias, m->fit_v_M_block5_conv2_bias,
            m->M_block5_conv2_bias, 1, 16);
        gm_meet(&call, 115);
        columns_bias(&call, sum13, m->fit_m_M_block5_conv_bias, m->fit_v_M_block5_conv_bias,
            m->M_block5_conv_bias, 1, 16);
        gm_meet(&call, 116);
        columns_bias(&call, sum15, m->fit_m_M_block4_conv2_bias, m->fit_v_M_block4_conv2_bias,
            m->M_block4_conv2_bias, 1, 16);
        gm_meet(&call, 117);
        columns_bias(&call, sum16, m->fit_m_M_block4_conv_bias, m->fit_v_M_block4_conv_bias,
            m->M_block4_conv_bias, 1, 16);
        gm_meet(&call, 118);
        columns_bias(&call, sum18, m->fit_m_M_block3_conv2_bias, m->fit_v_M_block3_conv2_bias,
            m->M_block3_conv2_bias, 1, 16);
        gm_meet(&call, 119);
        columns_bias(&call, sum19, m->fit_m_M_block3_conv_bias, m->fit_v_M_block3_conv_bias,
            m->M_block3_conv_bias, 1, 16);
        gm_meet(&call, 120);
        columns_bias(&call, sum21, m->fit_m_M_block2_conv2_bias, m->fit_v_M_block2_conv2_bias,
            m->M_block2_conv2_bias, 1, 16);
        gm_meet(&call, 121);
        columns_bias(&call, sum22, m->fit_m_M_block2_conv_bias, m->fit_v_M_block2_conv_bias,
            m->M_block2_conv_bias, 1, 16);
        gm_meet(&call, 122);
        columns_bias(&call, sum24, m->fit_m_M_block_conv2_bias, m->fit_v_M_block_conv2_bias,
            m->M_block_conv2_bias, 1, 16);
        gm_meet(&call, 123);
        columns_bias2(&call, sum25, m->fit_m_M_block_conv_bias, m->fit_v_M_block_conv_bias,
            m->M_block_conv_bias, 1, 16);
        gm_meet(&call, 124);
        fit_loss(&call, sum, sum2, m->fit_m_M_out_bias, m->fit_v_M_out_bias, m->M_out_bias,
            loss);
        gm_tick(&call, 125);
        gm_restore_denormals(mode);
    }
}

/* pixelcnn.gm:28   if levels == 2 { return bernoulli(logits: a |> out: conv(1, 1, see: B)) }
   convolution of [16,28,28,32] to [16,28,28,1] by 1 x 1 taps, tiles of 4 x 8; fused: add,
   softplus, mul, sub; 853 KFLOP, 1.7 MB */
GM_INLINE void fit_out_tile(int rows, int vectors, int last, const gm_stretch *run, int runs,
    const int64_t *from, const int64_t *to, int64_t column, const float *restrict first2,
    const float *restrict x, const float *restrict weight, const float *restrict bias,
    float *restrict add)
{
    gm_vec c[4];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_read(vectors, x + i + j);
        gm_fetch_written(vectors, add + i + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, first2, from + 4, 32);
    conv_tile(4, rows, vectors, last, 1, c, first2, from, run, runs,
              weight + column, 32);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const int n = v + 1 < vectors ? GM_LANES : last;
            const gm_vec out = c[r * vectors + v] + gm_splat(bias[0]);
            gm_store_part(add + i + j, gm_softplus(out) - out * gm_load_part(x + i + j, n), n);
        }
}

GM_KERNEL void fit_out(const gm_call *call, const float *restrict first2,
    const float *restrict x, const float *restrict weight, const float *restrict bias,
    float *restrict add)
{
    const gm_places *const places = &fit_relu_places;
    const int64_t lo = call->from, hi = call->to;
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            {
                const int64_t column = 0;
                for (int row = 0; row < pixels; row += 4)
                    fit_out_tile((int)gm_min_int(4, pixels - row), 1, 1, places->runs + p->run,
                        p->runs, from + row, to + row, column, first2, x, weight, bias, add);
            }
        }
    }
}

/* pixelcnn.gm:33   minimize mean(nll(M(x), x))
   [16,784] summed along rows; fused: select; 13 KFLOP, 50 KB */
GM_KERNEL void fit_select(const gm_call *call, const float *restrict add,
    float *restrict select)
{
    const int64_t lo = call->from, hi = call->to;
    for (int64_t i = lo; i < hi; i++) {
        gm_lanes sum_lanes = gm_lanes_splat(0.0f);
        for (int64_t j16 = 0; j16 < 784; j16 += 16) {
            for (int part = 0; part < GM_PARTS; part++) {
                const int64_t j = j16 + part * GM_LANES;
                sum_lanes.part[part] = sum_lanes.part[part] + gm_load(add + i * 784 + j);
            }
        }
        const float sum = gm_lanes_sum(sum_lanes);
        const gm_vec select2 = gm_select(gm_splat(i < call->rows ? 1.0f : 0.0f), gm_splat(sum), gm_splat(0.0f));
        select[i] = (select2)[0];
    }
}

/* pixelcnn.gm:33   minimize mean(nll(M(x), x))
   [16] summed along rows; fused: div; 33 FLOP, 68 B */
GM_KERNEL void fit_loss2(const gm_call *call, const float *restrict select,
    float *restrict loss)
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

/* The test of step fit, line 32: 28 kernels in 2 phases, 481 MFLOP; arena 4.9 MB, at least 4.9 MB. */
static void run_test_fit(pixelcnn_t *m, const float *x, gm_call whole)
{
    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_thread_call(whole);
        const unsigned mode = gm_flush_denormals();
        float *const add = m->arena + 1204224;  /* [16,28,28,1], then sub, phase 0 */
        float *const first = m->arena + 0;  /* [16,28,28,32], then block, block, block, block, block, block, relu, a, phase 0 */
        float *const relu = m->arena + 401408;  /* [16,28,28,32], then relu, relu, relu, relu, relu, relu, relu, phase 0 */
        float *const relu2 = m->arena + 802816;  /* [16,28,28,16], then relu, relu, relu, relu, relu, relu, phase 0 */
        float *const relu3 = m->arena + 1003520;  /* [16,28,28,16], then relu, relu, relu, relu, relu, relu, phase 0 */
        float *const select = m->arena + 1229312;  /* [16], phases 0 to 1 */
        float *const loss = m->arena + 0;  /* [], phase 1 */

        call.to = 0;
        while (gm_next_rows(&call, 16, 1)) {
            fit_add(&call, x, add);
            fit_first(&call, add, m->M_first_weight, m->M_first_bias, first, relu);
            convolution_relu(&call, relu, m->M_block_conv_weight, m->M_block_conv_bias, relu2,
                &fit_relu_places);
            convolution_relu(&call, relu2, m->M_block_conv2_weight, m->M_block_conv2_bias,
                relu3, &fit_relu2_places);
            fit_first2(&call, relu3, first, m->M_block_conv3_weight, m->M_block_conv3_bias,
                relu);
            convolution_relu(&call, relu, m->M_block2_conv_weight, m->M_block2_conv_bias, relu2,
                &fit_relu_places);
            convolution_relu(&call, relu2, m->M_block2_conv2_weight, m->M_block2_conv2_bias,
                relu3, &fit_relu2_places);
            fit_first2(&call, relu3, first, m->M_block2_conv3_weight, m->M_block2_conv3_bias,
                relu);
            convolution_relu(&call, relu, m->M_block3_conv_weight, m->M_block3_conv_bias, relu2,
                &fit_relu_places);
            convolution_relu(&call, relu2, m->M_block3_conv2_weight, m->M_block3_conv2_bias,
                relu3, &fit_relu2_places);
            fit_first2(&call, relu3, first, m->M_block3_conv3_weight, m->M_block3_conv3_bias,
                relu);
            convolution_relu(&call, relu, m->M_block4_conv_weight, m->M_block4_conv_bias, relu2,
                &fit_relu_places);
            convolution_relu(&call, relu2, m->M_block4_conv2_weight, m->M_block4_conv2_bias,
                relu3, &fit_relu2_places);
            fit_first2(&call, relu3, first, m->M_block4_conv3_weight, m->M_block4_conv3_bias,
                relu);
            convolution_relu(&call, relu, m->M_block5_conv_weight, m->M_block5_conv_bias, relu2,
                &fit_relu_places);
            convolution_relu(&call, relu2, m->M_block5_conv2_weight, m->M_block5_conv2_bias,
                relu3, &fit_relu2_places);
            fit_first2(&call, relu3, first, m->M_block5_conv3_weight, m->M_block5_conv3_bias,
                relu);
            convolution_relu(&call, relu, m->M_block6_conv_weight, m->M_block6_conv_bias, relu2,
                &fit_relu_places);
            convolution_relu(&call, relu2, m->M_block6_conv2_weight, m->M_block6_conv2_bias,
                relu3, &fit_relu2_places);
            fit_first2(&call, relu3, first, m->M_block6_conv3_weight, m->M_block6_conv3_bias,
                relu);
            convolution_relu(&call, relu, m->M_block7_conv_weight, m->M_block7_conv_bias, relu2,
                &fit_relu_places);
            convolution_relu(&call, relu2, m->M_block7_conv2_weight, m->M_block7_conv2_bias,
                relu3, &fit_relu2_places);
            fit_first8(&call, relu3, first, m->M_block7_conv3_weight, m->M_block7_conv3_bias);
            fit_head(&call, first, m->M_head_weight, m->M_head_bias, relu);
            fit_a(&call, relu, m->M_head2_weight, m->M_head2_bias, first);
            fit_out(&call, first, x, m->M_out_weight, m->M_out_bias, add);
            fit_select(&call, add, select);
        }
        #pragma omp barrier
        fit_loss2(&call, select, loss);
        gm_restore_denormals(mode);
    }
}

/* pixelcnn.gm:24   a = (2 * x - 1) |> first: conv(2 * h, 7, see: A, gain: sqrt(6))     # black is
   -1: beyond the edge is 0
   convolution of [64,4,7,1] to [64,1,1,32] by 7 x 7 taps, tiles of 6 x 16; fused: add, relu; 102
   KFLOP, 30 KB */
GM_INLINE void generate_first_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict add,
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
    gm_conv_6x2_brief(last, c, add, from, run, runs, weight + column, 32);
    #pragma GCC unroll 6
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 2
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec first3 = c[r * vectors + v] + gm_load(bias + j);
            gm_store(first2 + i * 896 + j, first3);
            gm_store(relu + i * 32 + j, gm_max(first3, gm_zero()));
        }
}

static const gm_places generate_first_places = {
    .steps = {{136, 34, 1}, {1, 1, 1}}, .count = 1,
    .runs = (const gm_stretch[]){
    {0, 0, 7}, {34, 7, 7}, {68, 14, 7}, {102, 21, 3},
    },
    .parts = (const gm_part[]){
    {1, 1, 0, 0, 0, 4},
    },
};

GM_KERNEL void generate_first(const gm_call *call, const float *restrict add,
    const float *restrict weight, const float *restrict bias, float *restrict first2,
    float *restrict relu)
{
    const gm_places *const places = &generate_first_places;
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS / 6 * 6) {
            const int pixels = (int)gm_min_int(GM_PIXELS / 6 * 6, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 32; column += 16) {
                int row = 0;
                for (; row + 6 <= pixels; row += 6)
                    generate_first_tile(6, 2, 8, places->runs + p->run, p->runs, from + row,
                        to + row, column, add, weight, bias, first2, relu);
                if (row < pixels)
                    generate_first_tile(pixels - row, 2, 8, places->runs + p->run, p->runs,
                        from + row, to + row, column, add, weight, bias, first2, relu);
            }
        }
    }
}

/* pixelcnn.gm:25   for i in 1..blocks { a = a |> block: pixel_block(h) }
   convolution of [64,1,1,32] to [64,1,1,16] by 1 x 1 taps, tiles of 6 x 16; fused: add, relu; 68
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
    gm_conv_6x2_brief(last, c, relu, from, run, runs, weight + column, 16);
    #pragma GCC unroll 6
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 2
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec relu3 = gm_max(c[r * vectors + v] + gm_load(bias + j), gm_zero());
            gm_store(relu2 + i * 960 + j, relu3);
        }
}

static const gm_places generate_relu_places = {
    .steps = {{32, 32, 32}, {1, 1, 1}}, .count = 1,
    .runs = (const gm_stretch[]){
    {0, 0, 32},
    },
    .parts = (const gm_part[]){
    {1, 1, 0, 0, 0, 1},
    },
};

GM_KERNEL void generate_relu(const gm_call *call, const float *restrict relu,
    const float *restrict weight, const float *restrict bias, float *restrict relu2)
{
    const gm_places *const places = &generate_relu_places;
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS / 6 * 6) {
            const int pixels = (int)gm_min_int(GM_PIXELS / 6 * 6, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 16; column += 16) {
                int row = 0;
                for (; row + 6 <= pixels; row += 6)
                    generate_relu_tile(6, 2, 8, places->runs + p->run, p->runs, from + row,
                        to + row, column, relu, weight, bias, relu2);
                if (row < pixels)
                    generate_relu_tile(pixels - row, 2, 8, places->runs + p->run, p->runs,
                        from + row, to + row, column, relu, weight, bias, relu2);
            }
        }
    }
}

/* pixelcnn.gm:25   for i in 1..blocks { a = a |> block: pixel_block(h) }
   convolution of [64,2,3,16] to [64,1,1,16] by 3 x 3 taps, tiles of 6 x 16; fused: add, relu; 166
   KFLOP, 38 KB
   and 20 more, of several sizes */
GM_INLINE void convolution_relu2_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict relu,
    const float *restrict weight, const float *restrict bias, float *restrict relu2)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, relu2 + i * 16 + j);
    }
    gm_conv_6x2_brief(last, c, relu, from, run, runs, weight + column, 16);
    #pragma GCC unroll 6
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 2
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec relu3 = gm_max(c[r * vectors + v] + gm_load(bias + j), gm_zero());
            gm_store(relu2 + i * 16 + j, relu3);
        }
}

GM_KERNEL void convolution_relu2(const gm_call *call, const float *restrict relu,
    const float *restrict weight, const float *restrict bias, float *restrict relu2,
    const gm_places *places)
{
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS / 6 * 6) {
            const int pixels = (int)gm_min_int(GM_PIXELS / 6 * 6, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 16; column += 16) {
                int row = 0;
                for (; row + 6 <= pixels; row += 6)
                    convolution_relu2_tile(6, 2, 8, places->runs + p->run, p->runs, from + row,
                        to + row, column, relu, weight, bias, relu2);
                if (row < pixels)
                    convolution_relu2_tile(pixels - row, 2, 8, places->runs + p->run, p->runs,
                        from + row, to + row, column, relu, weight, bias, relu2);
            }
        }
    }
}

static const gm_places generate_relu2_places = {
    .steps = {{960, 480, 16}, {1, 1, 1}}, .count = 1,
    .runs = (const gm_stretch[]){
    {0, 0, 48}, {480, 48, 32},
    },
    .parts = (const gm_part[]){
    {1, 1, 0, 0, 0, 2},
    },
};

/* pixelcnn.gm:25   for i in 1..blocks { a = a |> block: pixel_block(h) }
   convolution of [64,1,1,16] to [64,1,1,32] by 1 x 1 taps, tiles of 6 x 16; fused: add, relu; 72
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
    gm_conv_6x2_brief(last, c, relu, from, run, runs, weight + column, 32);
    #pragma GCC unroll 6
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 2
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec block2 = gm_load(first2 + i * 896 + j) + (c[r * vectors + v] + gm_load(bias + j));
            gm_store(block + i * 896 + j, block2);
            gm_store(relu2 + i * 32 + j, gm_max(block2, gm_zero()));
        }
}

static const gm_places generate_block_places = {
    .steps = {{16, 16, 16}, {1, 1, 1}}, .count = 1,
    .runs = (const gm_stretch[]){
    {0, 0, 16},
    },
    .parts = (const gm_part[]){
    {1, 1, 0, 0, 0, 1},
    },
};

GM_KERNEL void generate_block(const gm_call *call, const float *restrict relu,
    const float *restrict first2, const float *restrict weight, const float *restrict bias,
    float *restrict block, float *restrict relu2)
{
    const gm_places *const places = &generate_block_places;
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS / 6 * 6) {
            const int pixels = (int)gm_min_int(GM_PIXELS / 6 * 6, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 32; column += 16) {
                int row = 0;
                for (; row + 6 <= pixels; row += 6)
                    generate_block_tile(6, 2, 8, places->runs + p->run, p->runs, from + row,
                        to + row, column, relu, first2, weight, bias, block, relu2);
                if (row < pixels)
                    generate_block_tile(pixels - row, 2, 8, places->runs + p->run, p->runs,
                        from + row, to + row, column, relu, first2, weight, bias, block, relu2);
            }
        }
    }
}

/* pixelcnn.gm:25   for i in 1..blocks { a = a |> block: pixel_block(h) }
   convolution of [64,1,1,16] to [64,1,1,32] by 1 x 1 taps, tiles of 6 x 16; fused: add, relu; 72
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
    gm_conv_6x2_brief(last, c, relu, from, run, runs, weight + column, 32);
    #pragma GCC unroll 6
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 2
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec block2 = gm_load(block + i * 896 + j) + (c[r * vectors + v] + gm_load(bias + j));
            gm_store(relu2 + i * 32 + j, gm_max(block2, gm_zero()));
        }
}

GM_KERNEL void generate_block7(const gm_call *call, const float *restrict relu,
    const float *restrict block, const float *restrict weight, const float *restrict bias,
    float *restrict relu2)
{
    const gm_places *const places = &generate_block_places;
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS / 6 * 6) {
            const int pixels = (int)gm_min_int(GM_PIXELS / 6 * 6, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 32; column += 16) {
                int row = 0;
                for (; row + 6 <= pixels; row += 6)
                    generate_block7_tile(6, 2, 8, places->runs + p->run, p->runs, from + row,
                        to + row, column, relu, block, weight, bias, relu2);
                if (row < pixels)
                    generate_block7_tile(pixels - row, 2, 8, places->runs + p->run, p->runs,
                        from + row, to + row, column, relu, block, weight, bias, relu2);
            }
        }
    }
}

/* pixelcnn.gm:26   for i in 1..2 { a = a |> relu |> head: conv(2 * h, 1, see: B, gain: sqrt(6)) }
   convolution of [64,1,1,32] to [64,1,1,32] by 1 x 1 taps, tiles of 6 x 16; fused: add, relu; 135
   KFLOP, 21 KB
   and 1 more, of other sizes */
GM_INLINE void convolution_head_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict relu,
    const float *restrict weight, const float *restrict bias, float *restrict relu2)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, relu2 + i * 32 + j);
    }
    gm_conv_6x2_brief(last, c, relu, from, run, runs, weight + column, 32);
    #pragma GCC unroll 6
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 2
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec head = c[r * vectors + v] + gm_load(bias + j);
            gm_store(relu2 + i * 32 + j, gm_max(head, gm_zero()));
        }
}

GM_KERNEL void convolution_head(const gm_call *call, const float *restrict relu,
    const float *restrict weight, const float *restrict bias, float *restrict relu2,
    const gm_places *places)
{
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS / 6 * 6) {
            const int pixels = (int)gm_min_int(GM_PIXELS / 6 * 6, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 32; column += 16) {
                int row = 0;
                for (; row + 6 <= pixels; row += 6)
                    convolution_head_tile(6, 2, 8, places->runs + p->run, p->runs, from + row,
                        to + row, column, relu, weight, bias, relu2);
                if (row < pixels)
                    convolution_head_tile(pixels - row, 2, 8, places->runs + p->run, p->runs,
                        from + row, to + row, column, relu, weight, bias, relu2);
            }
        }
    }
}

/* pixelcnn.gm:26   for i in 1..2 { a = a |> relu |> head: conv(2 * h, 1, see: B, gain: sqrt(6)) }
   convolution of [64,1,1,32] to [64,1,1,32] by 1 x 1 taps, tiles of 6 x 16; fused: add, relu; 135
   KFLOP, 21 KB
   and 1 more, of other sizes */
GM_INLINE void convolution_a_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict relu,
    const float *restrict weight, const float *restrict bias, float *restrict a)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, a + i * 32 + j);
    }
    gm_conv_6x2_brief(last, c, relu, from, run, runs, weight + column, 32);
    #pragma GCC unroll 6
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 2
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec head = c[r * vectors + v] + gm_load(bias + j);
            const gm_vec a2 = gm_max(head, gm_zero());
            gm_store(a + i * 32 + j, a2);
        }
}

GM_KERNEL void convolution_a(const gm_call *call, const float *restrict relu,
    const float *restrict weight, const float *restrict bias, float *restrict a,
    const gm_places *places)
{
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS / 6 * 6) {
            const int pixels = (int)gm_min_int(GM_PIXELS / 6 * 6, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 32; column += 16) {
                int row = 0;
                for (; row + 6 <= pixels; row += 6)
                    convolution_a_tile(6, 2, 8, places->runs + p->run, p->runs, from + row,
                        to + row, column, relu, weight, bias, a);
                if (row < pixels)
                    convolution_a_tile(pixels - row, 2, 8, places->runs + p->run, p->runs,
                        from + row, to + row, column, relu, weight, bias, a);
            }
        }
    }
}

/* pixelcnn.gm:28   if levels == 2 { return bernoulli(logits: a |> out: conv(1, 1, see: B)) }
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

GM_KERNEL void generate_x(const gm_call *call, const float *restrict a,
    const float *restrict weight, const float *restrict bias, float *restrict x)
{
    const gm_places *const places = &generate_relu_places;
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            {
                const int64_t column = 0;
                for (int row = 0; row < pixels; row += 4)
                    generate_x_tile((int)gm_min_int(4, pixels - row), 1, 1,
                        places->runs + p->run, p->runs, from + row, to + row, column, call, a,
                        weight, bias, x);
            }
        }
    }
}

/* pixelcnn.gm:28   if levels == 2 { return bernoulli(logits: a |> out: conv(1, 1, see: B)) }
   [64,1] element by element; 0 FLOP, 512 B */
GM_KERNEL void generate_x2(const gm_call *call, const float *restrict x, float *restrict x2)
{
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (int64_t i = lo; i < hi; i++) {
        int64_t j = 0;
        for (; j < 1; j += GM_LANES) {
            const int n = (int)gm_min_int(GM_LANES, 1 - j);
            gm_store_strided(x2 + i * 28, 0, gm_splat(x[i * 784]), n);
        }
    }
}

/* pixelcnn.gm:24   a = (2 * x - 1) |> first: conv(2 * h, 7, see: A, gain: sqrt(6))     # black is
   -1: beyond the edge is 0
   [64,1] element by element; fused: mul, add; 128 FLOP, 512 B */
GM_KERNEL void generate_add(const gm_call *call, const float *restrict x, float *restrict add)
{
    int64_t lo, hi;
    gm_share_images(call, 8, &lo, &hi);
    for (int64_t i = lo * 8; i < hi * 8; i++) {
        int64_t j = 0;
        for (; j < 1; j += GM_LANES) {
            const int n = (int)gm_min_int(GM_LANES, 1 - j);
            gm_store_strided(add + i * 136, 0, gm_splat(x[i * 28]) * 2.0f + -1.0f, n);
        }
    }
}

/* pixelcnn.gm:24   a = (2 * x - 1) |> first: conv(2 * h, 7, see: A, gain: sqrt(6))     # black is
   -1: beyond the edge is 0
   [64,784] element by element; fused: mul, add; 100 KFLOP, 401 KB */
GM_KERNEL void generate_add2(const gm_call *call, const float *restrict x, float *restrict add)
{
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (int64_t i = lo; i < hi; i++) {
        for (int64_t j = 0; j < 784; j += GM_LANES) {
            gm_store(add + i * 784 + j, gm_load(x + i * 784 + j) * 2.0f + -1.0f);
        }
    }
}

/* pixelcnn.gm:24   a = (2 * x - 1) |> first: conv(2 * h, 7, see: A, gain: sqrt(6))     # black is
   -1: beyond the edge is 0
   convolution of [64,28,28,1] to [64,28,28,32] by 7 x 7 taps, tiles of 6 x 16; fused: add, relu;
   71 MFLOP, 13 MB */
GM_INLINE void generate_first2_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict add,
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
    gm_conv_6x2_brief(last, c, add, from, run, runs, weight + column, 32);
    #pragma GCC unroll 6
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 2
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec first3 = c[r * vectors + v] + gm_load(bias + j);
            gm_store(first2 + i * 32 + j, first3);
            gm_store(relu + i * 32 + j, gm_max(first3, gm_zero()));
        }
}

GM_KERNEL void generate_first2(const gm_call *call, const float *restrict add,
    const float *restrict weight, const float *restrict bias, float *restrict first2,
    float *restrict relu)
{
    const gm_places *const places = &fit_first_places;
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS / 6 * 6) {
            const int pixels = (int)gm_min_int(GM_PIXELS / 6 * 6, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 32; column += 16) {
                int row = 0;
                for (; row + 6 <= pixels; row += 6)
                    generate_first2_tile(6, 2, 8, places->runs + p->run, p->runs, from + row,
                        to + row, column, add, weight, bias, first2, relu);
                if (row < pixels)
                    generate_first2_tile(pixels - row, 2, 8, places->runs + p->run, p->runs,
                        from + row, to + row, column, add, weight, bias, first2, relu);
            }
        }
    }
}

/* pixelcnn.gm:25   for i in 1..blocks { a = a |> block: pixel_block(h) }
   convolution of [64,28,28,16] to [64,28,28,32] by 1 x 1 taps, tiles of 6 x 16; fused: add, relu;
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
    gm_conv_6x2_brief(last, c, relu, from, run, runs, weight + column, 32);
    #pragma GCC unroll 6
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 2
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec block = gm_load(first2 + i * 32 + j) + (c[r * vectors + v] + gm_load(bias + j));
            gm_store(first2 + i * 32 + j, block);
            gm_store(relu2 + i * 32 + j, gm_max(block, gm_zero()));
        }
}

GM_KERNEL void generate_first3(const gm_call *call, const float *restrict relu,
    float *restrict first2, const float *restrict weight, const float *restrict bias,
    float *restrict relu2)
{
    const gm_places *const places = &fit_first2_places;
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS / 6 * 6) {
            const int pixels = (int)gm_min_int(GM_PIXELS / 6 * 6, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 32; column += 16) {
                int row = 0;
                for (; row + 6 <= pixels; row += 6)
                    generate_first3_tile(6, 2, 8, places->runs + p->run, p->runs, from + row,
                        to + row, column, relu, first2, weight, bias, relu2);
                if (row < pixels)
                    generate_first3_tile(pixels - row, 2, 8, places->runs + p->run, p->runs,
                        from + row, to + row, column, relu, first2, weight, bias, relu2);
            }
        }
    }
}

/* pixelcnn.gm:25   for i in 1..blocks { a = a |> block: pixel_block(h) }
   convolution of [64,28,28,16] to [64,28,28,32] by 1 x 1 taps, tiles of 6 x 16; fused: add, relu;
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
    gm_conv_6x2_brief(last, c, relu, from, run, runs, weight + column, 32);
    #pragma GCC unroll 6
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 2
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec block = gm_load(first2 + i * 32 + j) + (c[r * vectors + v] + gm_load(bias + j));
            gm_store(first2 + i * 32 + j, gm_max(block, gm_zero()));
        }
}

GM_KERNEL void generate_first9(const gm_call *call, const float *restrict relu,
    float *restrict first2, const float *restrict weight, const float *restrict bias)
{
    const gm_places *const places = &fit_first2_places;
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS / 6 * 6) {
            const int pixels = (int)gm_min_int(GM_PIXELS / 6 * 6, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 32; column += 16) {
                int row = 0;
                for (; row + 6 <= pixels; row += 6)
                    generate_first9_tile(6, 2, 8, places->runs + p->run, p->runs, from + row,
                        to + row, column, relu, first2, weight, bias);
                if (row < pixels)
                    generate_first9_tile(pixels - row, 2, 8, places->runs + p->run, p->runs,
                        from + row, to + row, column, relu, first2, weight, bias);
            }
        }
    }
}

/* pixelcnn.gm:28   if levels == 2 { return bernoulli(logits: a |> out: conv(1, 1, see: B)) }
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

GM_KERNEL void generate_x_drawn(const gm_call *call, const float *restrict a,
    const float *restrict weight, const float *restrict bias, float *restrict x_drawn)
{
    const gm_places *const places = &fit_relu_places;
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            {
                const int64_t column = 0;
                for (int row = 0; row < pixels; row += 4)
                    generate_x_drawn_tile((int)gm_min_int(4, pixels - row), 1, 1,
                        places->runs + p->run, p->runs, from + row, to + row, column, call, a,
                        weight, bias, x_drawn);
            }
        }
    }
}

/* Sampler generate, line 36: each value once, at the first turn at which all it depends on is
   there. */
static void run_generate(pixelcnn_t *m, gm_call whole)
{
    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_own_images(gm_thread_call(whole));
        const unsigned mode = gm_flush_denormals();
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
        float *const add = m->arena + 831488;  /* [64,4,34,1], kept from turn to turn */
        float *const x2 = m->arena + 840192;  /* [64,1,28,1], kept from turn to turn */
        float *const x3 = m->arena + 841984;  /* [64,28,28,1], kept */
        float *const relu8 = m->arena + 942336;  /* [64,1,1,32], phase 0 */
        float *const relu9 = m->arena + 946432;  /* [64,1,1,16], phase 0 */
        float *const relu10 = m->arena + 944384;  /* [64,1,1,32], phase 0 */
        float *const relu11 = m->arena + 949504;  /* [64,1,1,16], phase 0 */
        float *const relu12 = m->arena + 947456;  /* [64,1,1,32], phase 0 */
        float *const relu13 = m->arena + 952576;  /* [64,1,1,16], phase 0 */
        float *const relu14 = m->arena + 950528;  /* [64,1,1,32], phase 0 */
        float *const relu15 = m->arena + 955648;  /* [64,1,1,16], phase 0 */
        float *const relu16 = m->arena + 953600;  /* [64,1,1,32], phase 0 */
        float *const relu17 = m->arena + 958720;  /* [64,1,1,16], phase 0 */
        float *const relu18 = m->arena + 956672;  /* [64,1,1,32], phase 0 */
        float *const relu19 = m->arena + 961792;  /* [64,1,1,16], phase 0 */
        float *const relu20 = m->arena + 959744;  /* [64,1,1,32], phase 0 */
        float *const relu21 = m->arena + 968960;  /* [64,1,1,16], phase 0 */
        float *const relu22 = m->arena + 962816;  /* [64,1,1,32], phase 0 */
        float *const relu23 = m->arena + 964864;  /* [64,1,1,32], phase 0 */
        float *const a = m->arena + 966912;  /* [64,1,1,32], phase 0 */

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
        gm_clear(&call, add, 136);
        gm_clear(&call, x2, 28);
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
            gm_roll(&call, add, 4, 34);
            for (int64_t column = 0; column < 28; column++, call.position++) {
                generate_first(&call, add + column, m->M_first_weight, m->M_first_bias,
                    first + column * 32, relu8);
                generate_relu(&call, relu8, m->M_block_conv_weight, m->M_block_conv_bias,
                    relu7 + 496 + column * 16);
                convolution_relu2(&call, relu7 + column * 16, m->M_block_conv2_weight,
                    m->M_block_conv2_bias, relu9, &generate_relu2_places);
                generate_block(&call, relu9, first + column * 32, m->M_block_conv3_weight,
                    m->M_block_conv3_bias, block6 + column * 32, relu10);
                generate_relu(&call, relu10, m->M_block2_conv_weight, m->M_block2_conv_bias,
                    relu6 + 496 + column * 16);
                convolution_relu2(&call, relu6 + column * 16, m->M_block2_conv2_weight,
                    m->M_block2_conv2_bias, relu11, &generate_relu2_places);
                generate_block(&call, relu11, block6 + column * 32, m->M_block2_conv3_weight,
                    m->M_block2_conv3_bias, block5 + column * 32, relu12);
                generate_relu(&call, relu12, m->M_block3_conv_weight, m->M_block3_conv_bias,
                    relu5 + 496 + column * 16);
                convolution_relu2(&call, relu5 + column * 16, m->M_block3_conv2_weight,
                    m->M_block3_conv2_bias, relu13, &generate_relu2_places);
                generate_block(&call, relu13, block5 + column * 32, m->M_block3_conv3_weight,
                    m->M_block3_conv3_bias, block4 + column * 32, relu14);
                generate_relu(&call, relu14, m->M_block4_conv_weight, m->M_block4_conv_bias,
                    relu4 + 496 + column * 16);
                convolution_relu2(&call, relu4 + column * 16, m->M_block4_conv2_weight,
                    m->M_block4_conv2_bias, relu15, &generate_relu2_places);
                generate_block(&call, relu15, block4 + column * 32, m->M_block4_conv3_weight,
                    m->M_block4_conv3_bias, block3 + column * 32, relu16);
                generate_relu(&call, relu16, m->M_block5_conv_weight, m->M_block5_conv_bias,
                    relu3 + 496 + column * 16);
                convolution_relu2(&call, relu3 + column * 16, m->M_block5_conv2_weight,
                    m->M_block5_conv2_bias, relu17, &generate_relu2_places);
                generate_block(&call, relu17, block3 + column * 32, m->M_block5_conv3_weight,
                    m->M_block5_conv3_bias, block2 + column * 32, relu18);
                generate_relu(&call, relu18, m->M_block6_conv_weight, m->M_block6_conv_bias,
                    relu2 + 496 + column * 16);
                convolution_relu2(&call, relu2 + column * 16, m->M_block6_conv2_weight,
                    m->M_block6_conv2_bias, relu19, &generate_relu2_places);
                generate_block(&call, relu19, block2 + column * 32, m->M_block6_conv3_weight,
                    m->M_block6_conv3_bias, block + column * 32, relu20);
                generate_relu(&call, relu20, m->M_block7_conv_weight, m->M_block7_conv_bias,
                    relu + 496 + column * 16);
                convolution_relu2(&call, relu + column * 16, m->M_block7_conv2_weight,
                    m->M_block7_conv2_bias, relu21, &generate_relu2_places);
                generate_block7(&call, relu21, block + column * 32, m->M_block7_conv3_weight,
                    m->M_block7_conv3_bias, relu22);
                convolution_head(&call, relu22, m->M_head_weight, m->M_head_bias, relu23,
                    &generate_relu_places);
                convolution_a(&call, relu23, m->M_head2_weight, m->M_head2_bias, a,
                    &generate_relu_places);
                generate_x(&call, a, m->M_out_weight, m->M_out_bias, x3 + row * 28 + column);
                generate_x2(&call, x3 + row * 28 + column, x2 + column);
                generate_add(&call, x2 + column, add + 105 + column);
            }
        }
        gm_restore_denormals(mode);
    }
}

/* Sampler generate, line 36: the whole network for every position. */
static void run_generate_naive(pixelcnn_t *m, gm_call whole)
{
    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_own_images(gm_thread_call(whole));
        const unsigned mode = gm_flush_denormals();
        float *const x2 = m->arena + 841984;  /* [64,28,28,1], kept */
        float *const x_drawn = m->arena + 892160;  /* [64,28,28,1], kept */
        float *const add = m->arena + 4153600;  /* [64,28,28,1], phases 0 to 1 */
        float *const first = m->arena + 942336;  /* [64,28,28,32], then block, block, block, block, block, block, relu, phases 1 to 23 */
        float *const relu = m->arena + 2547968;  /* [64,28,28,32], phases 1 to 2 */
        float *const relu2 = m->arena + 4153600;  /* [64,28,28,16], phases 2 to 3 */
        float *const relu3 = m->arena + 4956416;  /* [64,28,28,16], phases 3 to 4 */
        float *const relu4 = m->arena + 2547968;  /* [64,28,28,32], phases 4 to 5 */
        float *const relu5 = m->arena + 4153600;  /* [64,28,28,16], phases 5 to 6 */
        float *const relu6 = m->arena + 4956416;  /* [64,28,28,16], phases 6 to 7 */
        float *const relu7 = m->arena + 2547968;  /* [64,28,28,32], phases 7 to 8 */
        float *const relu8 = m->arena + 4153600;  /* [64,28,28,16], phases 8 to 9 */
        float *const relu9 = m->arena + 4956416;  /* [64,28,28,16], phases 9 to 10 */
        float *const relu10 = m->arena + 2547968;  /* [64,28,28,32], phases 10 to 11 */
        float *const relu11 = m->arena + 4153600;  /* [64,28,28,16], phases 11 to 12 */
        float *const relu12 = m->arena + 4956416;  /* [64,28,28,16], phases 12 to 13 */
        float *const relu13 = m->arena + 2547968;  /* [64,28,28,32], phases 13 to 14 */
        float *const relu14 = m->arena + 4153600;  /* [64,28,28,16], phases 14 to 15 */
        float *const relu15 = m->arena + 4956416;  /* [64,28,28,16], phases 15 to 16 */
        float *const relu16 = m->arena + 2547968;  /* [64,28,28,32], phases 16 to 17 */
        float *const relu17 = m->arena + 4153600;  /* [64,28,28,16], phases 17 to 18 */
        float *const relu18 = m->arena + 4956416;  /* [64,28,28,16], phases 18 to 19 */
        float *const relu19 = m->arena + 2547968;  /* [64,28,28,32], phases 19 to 20 */
        float *const relu20 = m->arena + 4153600;  /* [64,28,28,16], phases 20 to 21 */
        float *const relu21 = m->arena + 2547968;  /* [64,28,28,16], phases 21 to 22 */
        float *const relu22 = m->arena + 2547968;  /* [64,28,28,32], phases 23 to 24 */
        float *const a = m->arena + 942336;  /* [64,28,28,32], phases 24 to 25 */

        gm_clear(&call, x2, 784);
        #pragma omp barrier
        for (int64_t i = 0; i < 784; i++) {
            #pragma omp barrier
            generate_add2(&call, x2, add);
            #pragma omp barrier
            generate_first2(&call, add, m->M_first_weight, m->M_first_bias, first, relu);
            #pragma omp barrier
            convolution_relu2(&call, relu, m->M_block_conv_weight, m->M_block_conv_bias, relu2,
                &fit_relu_places);
            #pragma omp barrier
            convolution_relu2(&call, relu2, m->M_block_conv2_weight, m->M_block_conv2_bias,
                relu3, &fit_relu2_places);
            #pragma omp barrier
            generate_first3(&call, relu3, first, m->M_block_conv3_weight, m->M_block_conv3_bias,
                relu4);
            #pragma omp barrier
            convolution_relu2(&call, relu4, m->M_block2_conv_weight, m->M_block2_conv_bias,
                relu5, &fit_relu_places);
            #pragma omp barrier
            convolution_relu2(&call, relu5, m->M_block2_conv2_weight, m->M_block2_conv2_bias,
                relu6, &fit_relu2_places);
            #pragma omp barrier
            generate_first3(&call, relu6, first, m->M_block2_conv3_weight,
                m->M_block2_conv3_bias, relu7);
            #pragma omp barrier
            convolution_relu2(&call, relu7, m->M_block3_conv_weight, m->M_block3_conv_bias,
                relu8, &fit_relu_places);
            #pragma omp barrier
            convolution_relu2(&call, relu8, m->M_block3_conv2_weight, m->M_block3_conv2_bias,
                relu9, &fit_relu2_places);
            #pragma omp barrier
            generate_first3(&call, relu9, first, m->M_block3_conv3_weight,
                m->M_block3_conv3_bias, relu10);
            #pragma omp barrier
            convolution_relu2(&call, relu10, m->M_block4_conv_weight, m->M_block4_conv_bias,
                relu11, &fit_relu_places);
            #pragma omp barrier
            convolution_relu2(&call, relu11, m->M_block4_conv2_weight, m->M_block4_conv2_bias,
                relu12, &fit_relu2_places);
            #pragma omp barrier
            generate_first3(&call, relu12, first, m->M_block4_conv3_weight,
                m->M_block4_conv3_bias, relu13);
            #pragma omp barrier
            convolution_relu2(&call, relu13, m->M_block5_conv_weight, m->M_block5_conv_bias,
                relu14, &fit_relu_places);
            #pragma omp barrier
            convolution_relu2(&call, relu14, m->M_block5_conv2_weight, m->M_block5_conv2_bias,
                relu15, &fit_relu2_places);
            #pragma omp barrier
            generate_first3(&call, relu15, first, m->M_block5_conv3_weight,
                m->M_block5_conv3_bias, relu16);
            #pragma omp barrier
            convolution_relu2(&call, relu16, m->M_block6_conv_weight, m->M_block6_conv_bias,
                relu17, &fit_relu_places);
            #pragma omp barrier
            convolution_relu2(&call, relu17, m->M_block6_conv2_weight, m->M_block6_conv2_bias,
                relu18, &fit_relu2_places);
            #pragma omp barrier
            generate_first3(&call, relu18, first, m->M_block6_conv3_weight,
                m->M_block6_conv3_bias, relu19);
            #pragma omp barrier
            convolution_relu2(&call, relu19, m->M_block7_conv_weight, m->M_block7_conv_bias,
                relu20, &fit_relu_places);
            #pragma omp barrier
            convolution_relu2(&call, relu20, m->M_block7_conv2_weight, m->M_block7_conv2_bias,
                relu21, &fit_relu2_places);
            #pragma omp barrier
            generate_first9(&call, relu21, first, m->M_block7_conv3_weight,
                m->M_block7_conv3_bias);
            #pragma omp barrier
            convolution_head(&call, first, m->M_head_weight, m->M_head_bias, relu22,
                &fit_relu_places);
            #pragma omp barrier
            convolution_a(&call, relu22, m->M_head2_weight, m->M_head2_bias, a,
                &fit_relu_places);
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
    run_fit(m, x, (gm_call){ .seed = m->head.seed, .step = m->head.step, .rows = n, .watch = m->head.watch });
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
        memcpy(x + (size_t)row * 784, m->arena + 841984, (size_t)rows * 784 * sizeof(float));
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
        memcpy(x + (size_t)row * 784, m->arena + 841984, (size_t)rows * 784 * sizeof(float));
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
    { "M.head2.weight", GM_PARAM, 4, { 32, 32, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_t, M_head2_weight) },
    { "M.head2.bias", GM_PARAM, 1, { 32 }, { 0 }, offsetof(pixelcnn_t, M_head2_bias) },
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
    { "fit.m.M.head2.weight", GM_STATE, 4, { 32, 32, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_t, fit_m_M_head2_weight) },
    { "fit.v.M.head2.weight", GM_STATE, 4, { 32, 32, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_t, fit_v_M_head2_weight) },
    { "fit.m.M.head2.bias", GM_STATE, 1, { 32 }, { 0 }, offsetof(pixelcnn_t, fit_m_M_head2_bias) },
    { "fit.v.M.head2.bias", GM_STATE, 1, { 32 }, { 0 }, offsetof(pixelcnn_t, fit_v_M_head2_bias) },
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

static const gm_kernel kernels_of_fit[] = {
    { "fit_M_out_weight_panels", 28, 0.0, 256.0, 1, (const gm_written[]){
        { "M.out.weight_panels", offsetof(pixelcnn_t, arena[13712384]), 0, 1, 32, 0 }} },
    { "fit_M_block7_conv3_weight_panels", 25, 0.0, 4096.0, 1, (const gm_written[]){
        { "M.block7.conv3.weight_panels", offsetof(pixelcnn_t, arena[13696512]), 0, 1, 512, 0 }} },
    { "fit_M_block7_conv_weight_panels", 25, 0.0, 4096.0, 1, (const gm_written[]){
        { "M.block7.conv.weight_panels", offsetof(pixelcnn_t, arena[13697024]), 0, 1, 512, 0 }} },
    { "fit_M_block6_conv3_weight_panels", 25, 0.0, 4096.0, 1, (const gm_written[]){
        { "M.block6.conv3.weight_panels", offsetof(pixelcnn_t, arena[13697536]), 0, 1, 512, 0 }} },
    { "fit_M_block6_conv_weight_panels", 25, 0.0, 4096.0, 1, (const gm_written[]){
        { "M.block6.conv.weight_panels", offsetof(pixelcnn_t, arena[13698048]), 0, 1, 512, 0 }} },
    { "fit_M_block5_conv3_weight_panels", 25, 0.0, 4096.0, 1, (const gm_written[]){
        { "M.block5.conv3.weight_panels", offsetof(pixelcnn_t, arena[13698560]), 0, 1, 512, 0 }} },
    { "fit_M_block5_conv_weight_panels", 25, 0.0, 4096.0, 1, (const gm_written[]){
        { "M.block5.conv.weight_panels", offsetof(pixelcnn_t, arena[13699072]), 0, 1, 512, 0 }} },
    { "fit_M_block4_conv3_weight_panels", 25, 0.0, 4096.0, 1, (const gm_written[]){
        { "M.block4.conv3.weight_panels", offsetof(pixelcnn_t, arena[13699584]), 0, 1, 512, 0 }} },
    { "fit_M_block4_conv_weight_panels", 25, 0.0, 4096.0, 1, (const gm_written[]){
        { "M.block4.conv.weight_panels", offsetof(pixelcnn_t, arena[13700096]), 0, 1, 512, 0 }} },
    { "fit_M_block3_conv3_weight_panels", 25, 0.0, 4096.0, 1, (const gm_written[]){
        { "M.block3.conv3.weight_panels", offsetof(pixelcnn_t, arena[13700608]), 0, 1, 512, 0 }} },
    { "fit_M_block3_conv_weight_panels", 25, 0.0, 4096.0, 1, (const gm_written[]){
        { "M.block3.conv.weight_panels", offsetof(pixelcnn_t, arena[13701120]), 0, 1, 512, 0 }} },
    { "fit_M_block2_conv3_weight_panels", 25, 0.0, 4096.0, 1, (const gm_written[]){
        { "M.block2.conv3.weight_panels", offsetof(pixelcnn_t, arena[13701632]), 0, 1, 512, 0 }} },
    { "fit_M_block2_conv_weight_panels", 25, 0.0, 4096.0, 1, (const gm_written[]){
        { "M.block2.conv.weight_panels", offsetof(pixelcnn_t, arena[13702144]), 0, 1, 512, 0 }} },
    { "fit_M_block_conv3_weight_panels", 25, 0.0, 4096.0, 1, (const gm_written[]){
        { "M.block.conv3.weight_panels", offsetof(pixelcnn_t, arena[13702656]), 0, 1, 512, 0 }} },
    { "fit_M_block_conv_weight_panels", 25, 0.0, 4096.0, 1, (const gm_written[]){
        { "M.block.conv.weight_panels", offsetof(pixelcnn_t, arena[13703168]), 0, 1, 512, 0 }} },
    { "fit_M_head2_weight_panels", 26, 0.0, 8192.0, 1, (const gm_written[]){
        { "M.head2.weight_panels", offsetof(pixelcnn_t, arena[13694464]), 0, 1, 1024, 0 }} },
    { "fit_M_head_weight_panels", 26, 0.0, 8192.0, 1, (const gm_written[]){
        { "M.head.weight_panels", offsetof(pixelcnn_t, arena[13695488]), 0, 1, 1024, 0 }} },
    { "fit_M_block7_conv2_weight_panels", 25, 0.0, 14336.0, 1, (const gm_written[]){
        { "M.block7.conv2.weight_panels", offsetof(pixelcnn_t, arena[13685504]), 0, 1, 1280, 0 }} },
    { "fit_M_block6_conv2_weight_panels", 25, 0.0, 14336.0, 1, (const gm_written[]){
        { "M.block6.conv2.weight_panels", offsetof(pixelcnn_t, arena[13686784]), 0, 1, 1280, 0 }} },
    { "fit_M_block5_conv2_weight_panels", 25, 0.0, 14336.0, 1, (const gm_written[]){
        { "M.block5.conv2.weight_panels", offsetof(pixelcnn_t, arena[13688064]), 0, 1, 1280, 0 }} },
    { "fit_M_block4_conv2_weight_panels", 25, 0.0, 14336.0, 1, (const gm_written[]){
        { "M.block4.conv2.weight_panels", offsetof(pixelcnn_t, arena[13689344]), 0, 1, 1280, 0 }} },
    { "fit_M_block3_conv2_weight_panels", 25, 0.0, 14336.0, 1, (const gm_written[]){
        { "M.block3.conv2.weight_panels", offsetof(pixelcnn_t, arena[13690624]), 0, 1, 1280, 0 }} },
    { "fit_M_block2_conv2_weight_panels", 25, 0.0, 14336.0, 1, (const gm_written[]){
        { "M.block2.conv2.weight_panels", offsetof(pixelcnn_t, arena[13691904]), 0, 1, 1280, 0 }} },
    { "fit_M_block_conv2_weight_panels", 25, 0.0, 14336.0, 1, (const gm_written[]){
        { "M.block.conv2.weight_panels", offsetof(pixelcnn_t, arena[13693184]), 0, 1, 1280, 0 }} },
    { "fit_add", 24, 25088.0, 100352.0, 1, (const gm_written[]){
        { "add", offsetof(pixelcnn_t, arena[13647872]), 0, 1, 12544, 0 }} },
    { "fit_first", 24, 1.773568e+07, 3.26784e+06, 2, (const gm_written[]){
        { "first", offsetof(pixelcnn_t, arena[0]), 0, 1, 401408, 0 },
        { "relu", offsetof(pixelcnn_t, arena[401408]), 0, 1, 401408, 0 }} },
    { "fit_relu", 25, 13246464.0, 2.41056e+06, 1, (const gm_written[]){
        { "relu", offsetof(pixelcnn_t, arena[8028160]), 0, 1, 200704, 0 }} },
    { "fit_relu2", 25, 31154176.0, 1614912.0, 1, (const gm_written[]){
        { "relu", offsetof(pixelcnn_t, arena[8228864]), 0, 1, 200704, 0 }} },
    { "fit_first2", 25, 1.404928e+07, 5621888.0, 2, (const gm_written[]){
        { "first", offsetof(pixelcnn_t, arena[0]), 0, 1, 401408, 0 },
        { "relu", offsetof(pixelcnn_t, arena[802816]), 0, 1, 401408, 0 }} },
    { "fit_relu3", 25, 13246464.0, 2.41056e+06, 1, (const gm_written[]){
        { "relu", offsetof(pixelcnn_t, arena[8429568]), 0, 1, 200704, 0 }} },
    { "fit_relu4", 25, 31154176.0, 1614912.0, 1, (const gm_written[]){
        { "relu", offsetof(pixelcnn_t, arena[8630272]), 0, 1, 200704, 0 }} },
    { "fit_first3", 25, 1.404928e+07, 5621888.0, 2, (const gm_written[]){
        { "first", offsetof(pixelcnn_t, arena[0]), 0, 1, 401408, 0 },
        { "relu", offsetof(pixelcnn_t, arena[1204224]), 0, 1, 401408, 0 }} },
    { "fit_relu5", 25, 13246464.0, 2.41056e+06, 1, (const gm_written[]){
        { "relu", offsetof(pixelcnn_t, arena[8830976]), 0, 1, 200704, 0 }} },
    { "fit_relu6", 25, 31154176.0, 1614912.0, 1, (const gm_written[]){
        { "relu", offsetof(pixelcnn_t, arena[9031680]), 0, 1, 200704, 0 }} },
    { "fit_first4", 25, 1.404928e+07, 5621888.0, 2, (const gm_written[]){
        { "first", offsetof(pixelcnn_t, arena[0]), 0, 1, 401408, 0 },
        { "relu", offsetof(pixelcnn_t, arena[1605632]), 0, 1, 401408, 0 }} },
    { "fit_relu7", 25, 13246464.0, 2.41056e+06, 1, (const gm_written[]){
        { "relu", offsetof(pixelcnn_t, arena[9232384]), 0, 1, 200704, 0 }} },
    { "fit_relu8", 25, 31154176.0, 1614912.0, 1, (const gm_written[]){
        { "relu", offsetof(pixelcnn_t, arena[9433088]), 0, 1, 200704, 0 }} },
    { "fit_first5", 25, 1.404928e+07, 5621888.0, 2, (const gm_written[]){
        { "first", offsetof(pixelcnn_t, arena[0]), 0, 1, 401408, 0 },
        { "relu", offsetof(pixelcnn_t, arena[2007040]), 0, 1, 401408, 0 }} },
    { "fit_relu9", 25, 13246464.0, 2.41056e+06, 1, (const gm_written[]){
        { "relu", offsetof(pixelcnn_t, arena[9633792]), 0, 1, 200704, 0 }} },
    { "fit_relu10", 25, 31154176.0, 1614912.0, 1, (const gm_written[]){
        { "relu", offsetof(pixelcnn_t, arena[9834496]), 0, 1, 200704, 0 }} },
    { "fit_first6", 25, 1.404928e+07, 5621888.0, 2, (const gm_written[]){
        { "first", offsetof(pixelcnn_t, arena[0]), 0, 1, 401408, 0 },
        { "relu", offsetof(pixelcnn_t, arena[2408448]), 0, 1, 401408, 0 }} },
    { "fit_relu11", 25, 13246464.0, 2.41056e+06, 1, (const gm_written[]){
        { "relu", offsetof(pixelcnn_t, arena[10035200]), 0, 1, 200704, 0 }} },
    { "fit_relu12", 25, 31154176.0, 1614912.0, 1, (const gm_written[]){
        { "relu", offsetof(pixelcnn_t, arena[10235904]), 0, 1, 200704, 0 }} },
    { "fit_first7", 25, 1.404928e+07, 5621888.0, 2, (const gm_written[]){
        { "first", offsetof(pixelcnn_t, arena[0]), 0, 1, 401408, 0 },
        { "relu", offsetof(pixelcnn_t, arena[2809856]), 0, 1, 401408, 0 }} },
    { "fit_relu13", 25, 13246464.0, 2.41056e+06, 1, (const gm_written[]){
        { "relu", offsetof(pixelcnn_t, arena[10436608]), 0, 1, 200704, 0 }} },
    { "fit_relu14", 25, 31154176.0, 1614912.0, 1, (const gm_written[]){
        { "relu", offsetof(pixelcnn_t, arena[10637312]), 0, 1, 200704, 0 }} },
    { "fit_first8", 25, 1.404928e+07, 4016256.0, 1, (const gm_written[]){
        { "first", offsetof(pixelcnn_t, arena[0]), 0, 1, 401408, 0 }} },
    { "fit_head", 26, 26492928.0, 3215488.0, 1, (const gm_written[]){
        { "relu", offsetof(pixelcnn_t, arena[3211264]), 0, 1, 401408, 0 }} },
    { "fit_a", 26, 26492928.0, 3215488.0, 1, (const gm_written[]){
        { "a", offsetof(pixelcnn_t, arena[3612672]), 0, 1, 401408, 0 }} },
    { "fit_d_out", 28, 890624.0, 1756292.0, 2, (const gm_written[]){
        { "sub", offsetof(pixelcnn_t, arena[13660416]), 0, 1, 12544, 0 },
        { "d_out", offsetof(pixelcnn_t, arena[13672960]), 0, 1, 12544, 0 }} },
    { "fit_sum", 33, 12544.0, 5.024e+04, 1, (const gm_written[]){
        { "sum", offsetof(pixelcnn_t, arena[13712416]), 0, 1, 16, 0 }} },
    { "fit_sum2", 28, 12544.0, 5.024e+04, 1, (const gm_written[]){
        { "sum", offsetof(pixelcnn_t, arena[13712432]), 0, 1, 16, 0 }} },
    { "fit_d_head", 28, 1605632.0, 3263616.0, 2, (const gm_written[]){
        { "d_head", offsetof(pixelcnn_t, arena[4014080]), 0, 1, 401408, 0 },
        { "sum", offsetof(pixelcnn_t, arena[13703680]), 0, 1, 512, 0 }} },
    { "fit_d_head2", 26, 26492928.0, 4.82304e+06, 2, (const gm_written[]){
        { "d_head", offsetof(pixelcnn_t, arena[4415488]), 0, 1, 401408, 0 },
        { "sum", offsetof(pixelcnn_t, arena[13704192]), 0, 1, 512, 0 }} },
    { "fit_d_block", 26, 26492928.0, 4.82304e+06, 2, (const gm_written[]){
        { "d_block", offsetof(pixelcnn_t, arena[4816896]), 0, 1, 401408, 0 },
        { "sum", offsetof(pixelcnn_t, arena[13704704]), 0, 1, 512, 0 }} },
    { "fit_mul", 25, 13246464.0, 3214336.0, 2, (const gm_written[]){
        { "mul", offsetof(pixelcnn_t, arena[10838016]), 0, 1, 200704, 0 },
        { "sum", offsetof(pixelcnn_t, arena[13708800]), 0, 1, 256, 0 }} },
    { "fit_mul2", 25, 31154176.0, 2414592.0, 2, (const gm_written[]){
        { "mul", offsetof(pixelcnn_t, arena[11038720]), 0, 1, 200704, 0 },
        { "sum", offsetof(pixelcnn_t, arena[13709056]), 0, 1, 256, 0 }} },
    { "fit_d_block2", 25, 1.404928e+07, 5623808.0, 2, (const gm_written[]){
        { "d_block", offsetof(pixelcnn_t, arena[5218304]), 0, 1, 401408, 0 },
        { "sum", offsetof(pixelcnn_t, arena[13705216]), 0, 1, 512, 0 }} },
    { "fit_mul3", 25, 13246464.0, 3214336.0, 2, (const gm_written[]){
        { "mul", offsetof(pixelcnn_t, arena[11239424]), 0, 1, 200704, 0 },
        { "sum", offsetof(pixelcnn_t, arena[13709312]), 0, 1, 256, 0 }} },
    { "fit_mul4", 25, 31154176.0, 2414592.0, 2, (const gm_written[]){
        { "mul", offsetof(pixelcnn_t, arena[11440128]), 0, 1, 200704, 0 },
        { "sum", offsetof(pixelcnn_t, arena[13709568]), 0, 1, 256, 0 }} },
    { "fit_d_block3", 25, 1.404928e+07, 5623808.0, 2, (const gm_written[]){
        { "d_block", offsetof(pixelcnn_t, arena[5619712]), 0, 1, 401408, 0 },
        { "sum", offsetof(pixelcnn_t, arena[13705728]), 0, 1, 512, 0 }} },
    { "fit_mul5", 25, 13246464.0, 3214336.0, 2, (const gm_written[]){
        { "mul", offsetof(pixelcnn_t, arena[11640832]), 0, 1, 200704, 0 },
        { "sum", offsetof(pixelcnn_t, arena[13709824]), 0, 1, 256, 0 }} },
    { "fit_mul6", 25, 31154176.0, 2414592.0, 2, (const gm_written[]){
        { "mul", offsetof(pixelcnn_t, arena[11841536]), 0, 1, 200704, 0 },
        { "sum", offsetof(pixelcnn_t, arena[13710080]), 0, 1, 256, 0 }} },
    { "fit_d_block4", 25, 1.404928e+07, 5623808.0, 2, (const gm_written[]){
        { "d_block", offsetof(pixelcnn_t, arena[6021120]), 0, 1, 401408, 0 },
        { "sum", offsetof(pixelcnn_t, arena[13706240]), 0, 1, 512, 0 }} },
    { "fit_mul7", 25, 13246464.0, 3214336.0, 2, (const gm_written[]){
        { "mul", offsetof(pixelcnn_t, arena[12042240]), 0, 1, 200704, 0 },
        { "sum", offsetof(pixelcnn_t, arena[13710336]), 0, 1, 256, 0 }} },
    { "fit_mul8", 25, 31154176.0, 2414592.0, 2, (const gm_written[]){
        { "mul", offsetof(pixelcnn_t, arena[12242944]), 0, 1, 200704, 0 },
        { "sum", offsetof(pixelcnn_t, arena[13710592]), 0, 1, 256, 0 }} },
    { "fit_d_block5", 25, 1.404928e+07, 5623808.0, 2, (const gm_written[]){
        { "d_block", offsetof(pixelcnn_t, arena[6422528]), 0, 1, 401408, 0 },
        { "sum", offsetof(pixelcnn_t, arena[13706752]), 0, 1, 512, 0 }} },
    { "fit_mul9", 25, 13246464.0, 3214336.0, 2, (const gm_written[]){
        { "mul", offsetof(pixelcnn_t, arena[12443648]), 0, 1, 200704, 0 },
        { "sum", offsetof(pixelcnn_t, arena[13710848]), 0, 1, 256, 0 }} },
    { "fit_mul10", 25, 31154176.0, 2414592.0, 2, (const gm_written[]){
        { "mul", offsetof(pixelcnn_t, arena[12644352]), 0, 1, 200704, 0 },
        { "sum", offsetof(pixelcnn_t, arena[13711104]), 0, 1, 256, 0 }} },
    { "fit_d_block6", 25, 1.404928e+07, 5623808.0, 2, (const gm_written[]){
        { "d_block", offsetof(pixelcnn_t, arena[6823936]), 0, 1, 401408, 0 },
        { "sum", offsetof(pixelcnn_t, arena[13707264]), 0, 1, 512, 0 }} },
    { "fit_mul11", 25, 13246464.0, 3214336.0, 2, (const gm_written[]){
        { "mul", offsetof(pixelcnn_t, arena[12845056]), 0, 1, 200704, 0 },
        { "sum", offsetof(pixelcnn_t, arena[13711360]), 0, 1, 256, 0 }} },
    { "fit_mul12", 25, 31154176.0, 2414592.0, 2, (const gm_written[]){
        { "mul", offsetof(pixelcnn_t, arena[13045760]), 0, 1, 200704, 0 },
        { "sum", offsetof(pixelcnn_t, arena[13711616]), 0, 1, 256, 0 }} },
    { "fit_d_block7", 25, 1.404928e+07, 5623808.0, 2, (const gm_written[]){
        { "d_block", offsetof(pixelcnn_t, arena[7225344]), 0, 1, 401408, 0 },
        { "sum", offsetof(pixelcnn_t, arena[13707776]), 0, 1, 512, 0 }} },
    { "fit_mul13", 25, 13246464.0, 3214336.0, 2, (const gm_written[]){
        { "mul", offsetof(pixelcnn_t, arena[13246464]), 0, 1, 200704, 0 },
        { "sum", offsetof(pixelcnn_t, arena[13711872]), 0, 1, 256, 0 }} },
    { "fit_mul14", 25, 31154176.0, 2414592.0, 2, (const gm_written[]){
        { "mul", offsetof(pixelcnn_t, arena[13447168]), 0, 1, 200704, 0 },
        { "sum", offsetof(pixelcnn_t, arena[13712128]), 0, 1, 256, 0 }} },
    { "fit_d_first", 25, 1.404928e+07, 5623808.0, 2, (const gm_written[]){
        { "d_first", offsetof(pixelcnn_t, arena[7626752]), 0, 1, 401408, 0 },
        { "sum", offsetof(pixelcnn_t, arena[13708288]), 0, 1, 512, 0 }} },
    { "fit_M_head2_weight", 26, 25703424.0, 3.23584e+06, 3, (const gm_written[]){
        { "fit.m.M.head2.weight", offsetof(pixelcnn_t, fit_m_M_head2_weight), 0, 1, 1024, 0 },
        { "fit.v.M.head2.weight", offsetof(pixelcnn_t, fit_v_M_head2_weight), 0, 1, 1024, 0 },
        { "M.head2.weight", offsetof(pixelcnn_t, M_head2_weight), 0, 1, 1024, 0 }} },
    { "fit_M_head_weight", 26, 25703424.0, 3.23584e+06, 3, (const gm_written[]){
        { "fit.m.M.head.weight", offsetof(pixelcnn_t, fit_m_M_head_weight), 0, 1, 1024, 0 },
        { "fit.v.M.head.weight", offsetof(pixelcnn_t, fit_v_M_head_weight), 0, 1, 1024, 0 },
        { "M.head.weight", offsetof(pixelcnn_t, M_head_weight), 0, 1, 1024, 0 }} },
    { "fit_M_block7_conv3_weight", 25, 12851712.0, 2420736.0, 3, (const gm_written[]){
        { "fit.m.M.block7.conv3.weight", offsetof(pixelcnn_t, fit_m_M_block7_conv3_weight), 0, 1, 512, 0 },
        { "fit.v.M.block7.conv3.weight", offsetof(pixelcnn_t, fit_v_M_block7_conv3_weight), 0, 1, 512, 0 },
        { "M.block7.conv3.weight", offsetof(pixelcnn_t, M_block7_conv3_weight), 0, 1, 512, 0 }} },
    { "fit_M_block7_conv_weight", 25, 12851712.0, 2420736.0, 3, (const gm_written[]){
        { "fit.m.M.block7.conv.weight", offsetof(pixelcnn_t, fit_m_M_block7_conv_weight), 0, 1, 512, 0 },
        { "fit.v.M.block7.conv.weight", offsetof(pixelcnn_t, fit_v_M_block7_conv_weight), 0, 1, 512, 0 },
        { "M.block7.conv.weight", offsetof(pixelcnn_t, M_block7_conv_weight), 0, 1, 512, 0 }} },
    { "fit_M_block6_conv3_weight", 25, 12851712.0, 2420736.0, 3, (const gm_written[]){
        { "fit.m.M.block6.conv3.weight", offsetof(pixelcnn_t, fit_m_M_block6_conv3_weight), 0, 1, 512, 0 },
        { "fit.v.M.block6.conv3.weight", offsetof(pixelcnn_t, fit_v_M_block6_conv3_weight), 0, 1, 512, 0 },
        { "M.block6.conv3.weight", offsetof(pixelcnn_t, M_block6_conv3_weight), 0, 1, 512, 0 }} },
    { "fit_M_block6_conv_weight", 25, 12851712.0, 2420736.0, 3, (const gm_written[]){
        { "fit.m.M.block6.conv.weight", offsetof(pixelcnn_t, fit_m_M_block6_conv_weight), 0, 1, 512, 0 },
        { "fit.v.M.block6.conv.weight", offsetof(pixelcnn_t, fit_v_M_block6_conv_weight), 0, 1, 512, 0 },
        { "M.block6.conv.weight", offsetof(pixelcnn_t, M_block6_conv_weight), 0, 1, 512, 0 }} },
    { "fit_M_block5_conv3_weight", 25, 12851712.0, 2420736.0, 3, (const gm_written[]){
        { "fit.m.M.block5.conv3.weight", offsetof(pixelcnn_t, fit_m_M_block5_conv3_weight), 0, 1, 512, 0 },
        { "fit.v.M.block5.conv3.weight", offsetof(pixelcnn_t, fit_v_M_block5_conv3_weight), 0, 1, 512, 0 },
        { "M.block5.conv3.weight", offsetof(pixelcnn_t, M_block5_conv3_weight), 0, 1, 512, 0 }} },
    { "fit_M_block5_conv_weight", 25, 12851712.0, 2420736.0, 3, (const gm_written[]){
        { "fit.m.M.block5.conv.weight", offsetof(pixelcnn_t, fit_m_M_block5_conv_weight), 0, 1, 512, 0 },
        { "fit.v.M.block5.conv.weight", offsetof(pixelcnn_t, fit_v_M_block5_conv_weight), 0, 1, 512, 0 },
        { "M.block5.conv.weight", offsetof(pixelcnn_t, M_block5_conv_weight), 0, 1, 512, 0 }} },
    { "fit_M_block4_conv3_weight", 25, 12851712.0, 2420736.0, 3, (const gm_written[]){
        { "fit.m.M.block4.conv3.weight", offsetof(pixelcnn_t, fit_m_M_block4_conv3_weight), 0, 1, 512, 0 },
        { "fit.v.M.block4.conv3.weight", offsetof(pixelcnn_t, fit_v_M_block4_conv3_weight), 0, 1, 512, 0 },
        { "M.block4.conv3.weight", offsetof(pixelcnn_t, M_block4_conv3_weight), 0, 1, 512, 0 }} },
    { "fit_M_block4_conv_weight", 25, 12851712.0, 2420736.0, 3, (const gm_written[]){
        { "fit.m.M.block4.conv.weight", offsetof(pixelcnn_t, fit_m_M_block4_conv_weight), 0, 1, 512, 0 },
        { "fit.v.M.block4.conv.weight", offsetof(pixelcnn_t, fit_v_M_block4_conv_weight), 0, 1, 512, 0 },
        { "M.block4.conv.weight", offsetof(pixelcnn_t, M_block4_conv_weight), 0, 1, 512, 0 }} },
    { "fit_M_block3_conv3_weight", 25, 12851712.0, 2420736.0, 3, (const gm_written[]){
        { "fit.m.M.block3.conv3.weight", offsetof(pixelcnn_t, fit_m_M_block3_conv3_weight), 0, 1, 512, 0 },
        { "fit.v.M.block3.conv3.weight", offsetof(pixelcnn_t, fit_v_M_block3_conv3_weight), 0, 1, 512, 0 },
        { "M.block3.conv3.weight", offsetof(pixelcnn_t, M_block3_conv3_weight), 0, 1, 512, 0 }} },
    { "fit_M_block3_conv_weight", 25, 12851712.0, 2420736.0, 3, (const gm_written[]){
        { "fit.m.M.block3.conv.weight", offsetof(pixelcnn_t, fit_m_M_block3_conv_weight), 0, 1, 512, 0 },
        { "fit.v.M.block3.conv.weight", offsetof(pixelcnn_t, fit_v_M_block3_conv_weight), 0, 1, 512, 0 },
        { "M.block3.conv.weight", offsetof(pixelcnn_t, M_block3_conv_weight), 0, 1, 512, 0 }} },
    { "fit_M_block2_conv3_weight", 25, 12851712.0, 2420736.0, 3, (const gm_written[]){
        { "fit.m.M.block2.conv3.weight", offsetof(pixelcnn_t, fit_m_M_block2_conv3_weight), 0, 1, 512, 0 },
        { "fit.v.M.block2.conv3.weight", offsetof(pixelcnn_t, fit_v_M_block2_conv3_weight), 0, 1, 512, 0 },
        { "M.block2.conv3.weight", offsetof(pixelcnn_t, M_block2_conv3_weight), 0, 1, 512, 0 }} },
    { "fit_M_block2_conv_weight", 25, 12851712.0, 2420736.0, 3, (const gm_written[]){
        { "fit.m.M.block2.conv.weight", offsetof(pixelcnn_t, fit_m_M_block2_conv_weight), 0, 1, 512, 0 },
        { "fit.v.M.block2.conv.weight", offsetof(pixelcnn_t, fit_v_M_block2_conv_weight), 0, 1, 512, 0 },
        { "M.block2.conv.weight", offsetof(pixelcnn_t, M_block2_conv_weight), 0, 1, 512, 0 }} },
    { "fit_M_block_conv3_weight", 25, 12851712.0, 2420736.0, 3, (const gm_written[]){
        { "fit.m.M.block.conv3.weight", offsetof(pixelcnn_t, fit_m_M_block_conv3_weight), 0, 1, 512, 0 },
        { "fit.v.M.block.conv3.weight", offsetof(pixelcnn_t, fit_v_M_block_conv3_weight), 0, 1, 512, 0 },
        { "M.block.conv3.weight", offsetof(pixelcnn_t, M_block_conv3_weight), 0, 1, 512, 0 }} },
    { "fit_M_block_conv_weight", 25, 12851712.0, 2420736.0, 3, (const gm_written[]){
        { "fit.m.M.block.conv.weight", offsetof(pixelcnn_t, fit_m_M_block_conv_weight), 0, 1, 512, 0 },
        { "fit.v.M.block.conv.weight", offsetof(pixelcnn_t, fit_v_M_block_conv_weight), 0, 1, 512, 0 },
        { "M.block.conv.weight", offsetof(pixelcnn_t, M_block_conv_weight), 0, 1, 512, 0 }} },
    { "fit_M_out_weight", 28, 803232.0, 1656576.0, 3, (const gm_written[]){
        { "fit.m.M.out.weight", offsetof(pixelcnn_t, fit_m_M_out_weight), 0, 1, 32, 0 },
        { "fit.v.M.out.weight", offsetof(pixelcnn_t, fit_v_M_out_weight), 0, 1, 32, 0 },
        { "M.out.weight", offsetof(pixelcnn_t, M_out_weight), 0, 1, 32, 0 }} },
    { "fit_M_first_weight", 24, 16953248.0, 1.69344e+06, 3, (const gm_written[]){
        { "fit.m.M.first.weight", offsetof(pixelcnn_t, fit_m_M_first_weight), 0, 1, 1568, 0 },
        { "fit.v.M.first.weight", offsetof(pixelcnn_t, fit_v_M_first_weight), 0, 1, 1568, 0 },
        { "M.first.weight", offsetof(pixelcnn_t, M_first_weight), 0, 1, 1568, 0 }} },
    { "fit_M_block7_conv2_weight", 25, 3.078272e+07, 1660928.0, 3, (const gm_written[]){
        { "fit.m.M.block7.conv2.weight", offsetof(pixelcnn_t, fit_m_M_block7_conv2_weight), 0, 1, 2304, 0 },
        { "fit.v.M.block7.conv2.weight", offsetof(pixelcnn_t, fit_v_M_block7_conv2_weight), 0, 1, 2304, 0 },
        { "M.block7.conv2.weight", offsetof(pixelcnn_t, M_block7_conv2_weight), 0, 1, 2304, 0 }} },
    { "fit_M_block6_conv2_weight", 25, 3.078272e+07, 1660928.0, 3, (const gm_written[]){
        { "fit.m.M.block6.conv2.weight", offsetof(pixelcnn_t, fit_m_M_block6_conv2_weight), 0, 1, 2304, 0 },
        { "fit.v.M.block6.conv2.weight", offsetof(pixelcnn_t, fit_v_M_block6_conv2_weight), 0, 1, 2304, 0 },
        { "M.block6.conv2.weight", offsetof(pixelcnn_t, M_block6_conv2_weight), 0, 1, 2304, 0 }} },
    { "fit_M_block5_conv2_weight", 25, 3.078272e+07, 1660928.0, 3, (const gm_written[]){
        { "fit.m.M.block5.conv2.weight", offsetof(pixelcnn_t, fit_m_M_block5_conv2_weight), 0, 1, 2304, 0 },
        { "fit.v.M.block5.conv2.weight", offsetof(pixelcnn_t, fit_v_M_block5_conv2_weight), 0, 1, 2304, 0 },
        { "M.block5.conv2.weight", offsetof(pixelcnn_t, M_block5_conv2_weight), 0, 1, 2304, 0 }} },
    { "fit_M_block4_conv2_weight", 25, 3.078272e+07, 1660928.0, 3, (const gm_written[]){
        { "fit.m.M.block4.conv2.weight", offsetof(pixelcnn_t, fit_m_M_block4_conv2_weight), 0, 1, 2304, 0 },
        { "fit.v.M.block4.conv2.weight", offsetof(pixelcnn_t, fit_v_M_block4_conv2_weight), 0, 1, 2304, 0 },
        { "M.block4.conv2.weight", offsetof(pixelcnn_t, M_block4_conv2_weight), 0, 1, 2304, 0 }} },
    { "fit_M_block3_conv2_weight", 25, 3.078272e+07, 1660928.0, 3, (const gm_written[]){
        { "fit.m.M.block3.conv2.weight", offsetof(pixelcnn_t, fit_m_M_block3_conv2_weight), 0, 1, 2304, 0 },
        { "fit.v.M.block3.conv2.weight", offsetof(pixelcnn_t, fit_v_M_block3_conv2_weight), 0, 1, 2304, 0 },
        { "M.block3.conv2.weight", offsetof(pixelcnn_t, M_block3_conv2_weight), 0, 1, 2304, 0 }} },
    { "fit_M_block2_conv2_weight", 25, 3.078272e+07, 1660928.0, 3, (const gm_written[]){
        { "fit.m.M.block2.conv2.weight", offsetof(pixelcnn_t, fit_m_M_block2_conv2_weight), 0, 1, 2304, 0 },
        { "fit.v.M.block2.conv2.weight", offsetof(pixelcnn_t, fit_v_M_block2_conv2_weight), 0, 1, 2304, 0 },
        { "M.block2.conv2.weight", offsetof(pixelcnn_t, M_block2_conv2_weight), 0, 1, 2304, 0 }} },
    { "fit_M_block_conv2_weight", 25, 3.078272e+07, 1660928.0, 3, (const gm_written[]){
        { "fit.m.M.block.conv2.weight", offsetof(pixelcnn_t, fit_m_M_block_conv2_weight), 0, 1, 2304, 0 },
        { "fit.v.M.block.conv2.weight", offsetof(pixelcnn_t, fit_v_M_block_conv2_weight), 0, 1, 2304, 0 },
        { "M.block.conv2.weight", offsetof(pixelcnn_t, M_block_conv2_weight), 0, 1, 2304, 0 }} },
    { "fit_M_head2_bias", 32, 928.0, 2816.0, 3, (const gm_written[]){
        { "fit.m.M.head2.bias", offsetof(pixelcnn_t, fit_m_M_head2_bias), 0, 1, 32, 0 },
        { "fit.v.M.head2.bias", offsetof(pixelcnn_t, fit_v_M_head2_bias), 0, 1, 32, 0 },
        { "M.head2.bias", offsetof(pixelcnn_t, M_head2_bias), 0, 1, 32, 0 }} },
    { "fit_M_head_bias", 32, 928.0, 2816.0, 3, (const gm_written[]){
        { "fit.m.M.head.bias", offsetof(pixelcnn_t, fit_m_M_head_bias), 0, 1, 32, 0 },
        { "fit.v.M.head.bias", offsetof(pixelcnn_t, fit_v_M_head_bias), 0, 1, 32, 0 },
        { "M.head.bias", offsetof(pixelcnn_t, M_head_bias), 0, 1, 32, 0 }} },
    { "fit_M_block7_conv3_bias", 32, 928.0, 2816.0, 3, (const gm_written[]){
        { "fit.m.M.block7.conv3.bias", offsetof(pixelcnn_t, fit_m_M_block7_conv3_bias), 0, 1, 32, 0 },
        { "fit.v.M.block7.conv3.bias", offsetof(pixelcnn_t, fit_v_M_block7_conv3_bias), 0, 1, 32, 0 },
        { "M.block7.conv3.bias", offsetof(pixelcnn_t, M_block7_conv3_bias), 0, 1, 32, 0 }} },
    { "fit_M_block6_conv3_bias", 32, 928.0, 2816.0, 3, (const gm_written[]){
        { "fit.m.M.block6.conv3.bias", offsetof(pixelcnn_t, fit_m_M_block6_conv3_bias), 0, 1, 32, 0 },
        { "fit.v.M.block6.conv3.bias", offsetof(pixelcnn_t, fit_v_M_block6_conv3_bias), 0, 1, 32, 0 },
        { "M.block6.conv3.bias", offsetof(pixelcnn_t, M_block6_conv3_bias), 0, 1, 32, 0 }} },
    { "fit_M_block5_conv3_bias", 32, 928.0, 2816.0, 3, (const gm_written[]){
        { "fit.m.M.block5.conv3.bias", offsetof(pixelcnn_t, fit_m_M_block5_conv3_bias), 0, 1, 32, 0 },
        { "fit.v.M.block5.conv3.bias", offsetof(pixelcnn_t, fit_v_M_block5_conv3_bias), 0, 1, 32, 0 },
        { "M.block5.conv3.bias", offsetof(pixelcnn_t, M_block5_conv3_bias), 0, 1, 32, 0 }} },
    { "fit_M_block4_conv3_bias", 32, 928.0, 2816.0, 3, (const gm_written[]){
        { "fit.m.M.block4.conv3.bias", offsetof(pixelcnn_t, fit_m_M_block4_conv3_bias), 0, 1, 32, 0 },
        { "fit.v.M.block4.conv3.bias", offsetof(pixelcnn_t, fit_v_M_block4_conv3_bias), 0, 1, 32, 0 },
        { "M.block4.conv3.bias", offsetof(pixelcnn_t, M_block4_conv3_bias), 0, 1, 32, 0 }} },
    { "fit_M_block3_conv3_bias", 32, 928.0, 2816.0, 3, (const gm_written[]){
        { "fit.m.M.block3.conv3.bias", offsetof(pixelcnn_t, fit_m_M_block3_conv3_bias), 0, 1, 32, 0 },
        { "fit.v.M.block3.conv3.bias", offsetof(pixelcnn_t, fit_v_M_block3_conv3_bias), 0, 1, 32, 0 },
        { "M.block3.conv3.bias", offsetof(pixelcnn_t, M_block3_conv3_bias), 0, 1, 32, 0 }} },
    { "fit_M_block2_conv3_bias", 32, 928.0, 2816.0, 3, (const gm_written[]){
        { "fit.m.M.block2.conv3.bias", offsetof(pixelcnn_t, fit_m_M_block2_conv3_bias), 0, 1, 32, 0 },
        { "fit.v.M.block2.conv3.bias", offsetof(pixelcnn_t, fit_v_M_block2_conv3_bias), 0, 1, 32, 0 },
        { "M.block2.conv3.bias", offsetof(pixelcnn_t, M_block2_conv3_bias), 0, 1, 32, 0 }} },
    { "fit_M_block_conv3_bias", 32, 928.0, 2816.0, 3, (const gm_written[]){
        { "fit.m.M.block.conv3.bias", offsetof(pixelcnn_t, fit_m_M_block_conv3_bias), 0, 1, 32, 0 },
        { "fit.v.M.block.conv3.bias", offsetof(pixelcnn_t, fit_v_M_block_conv3_bias), 0, 1, 32, 0 },
        { "M.block.conv3.bias", offsetof(pixelcnn_t, M_block_conv3_bias), 0, 1, 32, 0 }} },
    { "fit_M_first_bias", 32, 928.0, 2816.0, 3, (const gm_written[]){
        { "fit.m.M.first.bias", offsetof(pixelcnn_t, fit_m_M_first_bias), 0, 1, 32, 0 },
        { "fit.v.M.first.bias", offsetof(pixelcnn_t, fit_v_M_first_bias), 0, 1, 32, 0 },
        { "M.first.bias", offsetof(pixelcnn_t, M_first_bias), 0, 1, 32, 0 }} },
    { "fit_M_block7_conv2_bias", 32, 464.0, 1408.0, 3, (const gm_written[]){
        { "fit.m.M.block7.conv2.bias", offsetof(pixelcnn_t, fit_m_M_block7_conv2_bias), 0, 1, 16, 0 },
        { "fit.v.M.block7.conv2.bias", offsetof(pixelcnn_t, fit_v_M_block7_conv2_bias), 0, 1, 16, 0 },
        { "M.block7.conv2.bias", offsetof(pixelcnn_t, M_block7_conv2_bias), 0, 1, 16, 0 }} },
    { "fit_M_block7_conv_bias", 32, 464.0, 1408.0, 3, (const gm_written[]){
        { "fit.m.M.block7.conv.bias", offsetof(pixelcnn_t, fit_m_M_block7_conv_bias), 0, 1, 16, 0 },
        { "fit.v.M.block7.conv.bias", offsetof(pixelcnn_t, fit_v_M_block7_conv_bias), 0, 1, 16, 0 },
        { "M.block7.conv.bias", offsetof(pixelcnn_t, M_block7_conv_bias), 0, 1, 16, 0 }} },
    { "fit_M_block6_conv2_bias", 32, 464.0, 1408.0, 3, (const gm_written[]){
        { "fit.m.M.block6.conv2.bias", offsetof(pixelcnn_t, fit_m_M_block6_conv2_bias), 0, 1, 16, 0 },
        { "fit.v.M.block6.conv2.bias", offsetof(pixelcnn_t, fit_v_M_block6_conv2_bias), 0, 1, 16, 0 },
        { "M.block6.conv2.bias", offsetof(pixelcnn_t, M_block6_conv2_bias), 0, 1, 16, 0 }} },
    { "fit_M_block6_conv_bias", 32, 464.0, 1408.0, 3, (const gm_written[]){
        { "fit.m.M.block6.conv.bias", offsetof(pixelcnn_t, fit_m_M_block6_conv_bias), 0, 1, 16, 0 },
        { "fit.v.M.block6.conv.bias", offsetof(pixelcnn_t, fit_v_M_block6_conv_bias), 0, 1, 16, 0 },
        { "M.block6.conv.bias", offsetof(pixelcnn_t, M_block6_conv_bias), 0, 1, 16, 0 }} },
    { "fit_M_block5_conv2_bias", 32, 464.0, 1408.0, 3, (const gm_written[]){
        { "fit.m.M.block5.conv2.bias", offsetof(pixelcnn_t, fit_m_M_block5_conv2_bias), 0, 1, 16, 0 },
        { "fit.v.M.block5.conv2.bias", offsetof(pixelcnn_t, fit_v_M_block5_conv2_bias), 0, 1, 16, 0 },
        { "M.block5.conv2.bias", offsetof(pixelcnn_t, M_block5_conv2_bias), 0, 1, 16, 0 }} },
    { "fit_M_block5_conv_bias", 32, 464.0, 1408.0, 3, (const gm_written[]){
        { "fit.m.M.block5.conv.bias", offsetof(pixelcnn_t, fit_m_M_block5_conv_bias), 0, 1, 16, 0 },
        { "fit.v.M.block5.conv.bias", offsetof(pixelcnn_t, fit_v_M_block5_conv_bias), 0, 1, 16, 0 },
        { "M.block5.conv.bias", offsetof(pixelcnn_t, M_block5_conv_bias), 0, 1, 16, 0 }} },
    { "fit_M_block4_conv2_bias", 32, 464.0, 1408.0, 3, (const gm_written[]){
        { "fit.m.M.block4.conv2.bias", offsetof(pixelcnn_t, fit_m_M_block4_conv2_bias), 0, 1, 16, 0 },
        { "fit.v.M.block4.conv2.bias", offsetof(pixelcnn_t, fit_v_M_block4_conv2_bias), 0, 1, 16, 0 },
        { "M.block4.conv2.bias", offsetof(pixelcnn_t, M_block4_conv2_bias), 0, 1, 16, 0 }} },
    { "fit_M_block4_conv_bias", 32, 464.0, 1408.0, 3, (const gm_written[]){
        { "fit.m.M.block4.conv.bias", offsetof(pixelcnn_t, fit_m_M_block4_conv_bias), 0, 1, 16, 0 },
        { "fit.v.M.block4.conv.bias", offsetof(pixelcnn_t, fit_v_M_block4_conv_bias), 0, 1, 16, 0 },
        { "M.block4.conv.bias", offsetof(pixelcnn_t, M_block4_conv_bias), 0, 1, 16, 0 }} },
    { "fit_M_block3_conv2_bias", 32, 464.0, 1408.0, 3, (const gm_written[]){
        { "fit.m.M.block3.conv2.bias", offsetof(pixelcnn_t, fit_m_M_block3_conv2_bias), 0, 1, 16, 0 },
        { "fit.v.M.block3.conv2.bias", offsetof(pixelcnn_t, fit_v_M_block3_conv2_bias), 0, 1, 16, 0 },
        { "M.block3.conv2.bias", offsetof(pixelcnn_t, M_block3_conv2_bias), 0, 1, 16, 0 }} },
    { "fit_M_block3_conv_bias", 32, 464.0, 1408.0, 3, (const gm_written[]){
        { "fit.m.M.block3.conv.bias", offsetof(pixelcnn_t, fit_m_M_block3_conv_bias), 0, 1, 16, 0 },
        { "fit.v.M.block3.conv.bias", offsetof(pixelcnn_t, fit_v_M_block3_conv_bias), 0, 1, 16, 0 },
        { "M.block3.conv.bias", offsetof(pixelcnn_t, M_block3_conv_bias), 0, 1, 16, 0 }} },
    { "fit_M_block2_conv2_bias", 32, 464.0, 1408.0, 3, (const gm_written[]){
        { "fit.m.M.block2.conv2.bias", offsetof(pixelcnn_t, fit_m_M_block2_conv2_bias), 0, 1, 16, 0 },
        { "fit.v.M.block2.conv2.bias", offsetof(pixelcnn_t, fit_v_M_block2_conv2_bias), 0, 1, 16, 0 },
        { "M.block2.conv2.bias", offsetof(pixelcnn_t, M_block2_conv2_bias), 0, 1, 16, 0 }} },
    { "fit_M_block2_conv_bias", 32, 464.0, 1408.0, 3, (const gm_written[]){
        { "fit.m.M.block2.conv.bias", offsetof(pixelcnn_t, fit_m_M_block2_conv_bias), 0, 1, 16, 0 },
        { "fit.v.M.block2.conv.bias", offsetof(pixelcnn_t, fit_v_M_block2_conv_bias), 0, 1, 16, 0 },
        { "M.block2.conv.bias", offsetof(pixelcnn_t, M_block2_conv_bias), 0, 1, 16, 0 }} },
    { "fit_M_block_conv2_bias", 32, 464.0, 1408.0, 3, (const gm_written[]){
        { "fit.m.M.block.conv2.bias", offsetof(pixelcnn_t, fit_m_M_block_conv2_bias), 0, 1, 16, 0 },
        { "fit.v.M.block.conv2.bias", offsetof(pixelcnn_t, fit_v_M_block_conv2_bias), 0, 1, 16, 0 },
        { "M.block.conv2.bias", offsetof(pixelcnn_t, M_block_conv2_bias), 0, 1, 16, 0 }} },
    { "fit_M_block_conv_bias", 32, 464.0, 1408.0, 3, (const gm_written[]){
        { "fit.m.M.block.conv.bias", offsetof(pixelcnn_t, fit_m_M_block_conv_bias), 0, 1, 16, 0 },
        { "fit.v.M.block.conv.bias", offsetof(pixelcnn_t, fit_v_M_block_conv_bias), 0, 1, 16, 0 },
        { "M.block.conv.bias", offsetof(pixelcnn_t, M_block_conv_bias), 0, 1, 16, 0 }} },
    { "fit_loss", 32, 46.0, 156.0, 4, (const gm_written[]){
        { "loss", offsetof(pixelcnn_t, arena[0]), 0, 1, 1, 0 },
        { "fit.m.M.out.bias", offsetof(pixelcnn_t, fit_m_M_out_bias), 0, 1, 1, 0 },
        { "fit.v.M.out.bias", offsetof(pixelcnn_t, fit_v_M_out_bias), 0, 1, 1, 0 },
        { "M.out.bias", offsetof(pixelcnn_t, M_out_bias), 0, 1, 1, 0 }} },
};

static const gm_step steps[] = {
    { .name = "fit", .line = 32, .batch = 16, .inputs = 1, .reports = 1,
      .input = { { "x", GM_F32, 3, { 28, 28, 1 }, 0 } },
      .report = { "loss" },
      .train = call_pixelcnn_fit, .test = call_pixelcnn_test_fit,
      .kernels = 126, .kernel = kernels_of_fit, .flops = 1409134862.0, .arena = 54849792, .arena_least = 54849792 },
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
    { .name = "generate", .line = 36, .counted = true, .rows = 64, .inputs = 0, .outputs = 1,
      .input = { { 0 } }, .output = { { "x", GM_F32, 3, { 28, 28, 1 }, -1 } },
      .naive = call_pixelcnn_generate_naive,
      .run = call_pixelcnn_generate, .flops = 30786896.0 },
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
    .sha256 = "02d5131db4773247df5fc7ddfb5a263c3e8da9c2f92d324fe04015c2002e0e49",
    .target = "avx2", .numeric = "fma", .version = "0.1.0",
    .bytes = sizeof(pixelcnn_t), .init = init_model, .parameters = 27489,
    .tensors = 150, .tensor = tensors,
    .fields = 1, .field = fields,
    .steps = 1, .step = steps,
    .samplers = 1, .sampler = samplers,
    .runs = 6, .run = program,
};

int main(int argc, char **argv) { return gm_main(&pixelcnn_model, argc, argv); }
