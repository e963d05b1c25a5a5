/* pixelcnn_cifar.c -- from pixelcnn_cifar.gm by gmc 0.1.0. Do not edit: change pixelcnn_cifar.gm
   and compile it again.
   Target avx2, numeric profile fma. SHA-256 of pixelcnn_cifar.gm:
   ff4f7452fb4cde346242f22816465a36204fe757d72830122e36a2560861e8ac.
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
#include "pixelcnn_cifar.h"

/* The model: parameters, buffers and optimiser state, and one arena that every entry point uses in
   turn. A matrix that is stored transposed says so. */
struct pixelcnn_cifar {
    gm_context head;
    _Alignas(64) float M_first_weight[17640];  /* [120,3,7,7], transposed */
    _Alignas(64) float M_first_bias[120];  /* [120] */
    _Alignas(64) float M_block_conv_weight[7200];  /* [60,120,1,1] */
    _Alignas(64) float M_block_conv_bias[60];  /* [60] */
    _Alignas(64) float M_block_conv2_weight[32400];  /* [60,60,3,3], transposed */
    _Alignas(64) float M_block_conv2_bias[60];  /* [60] */
    _Alignas(64) float M_block_conv3_weight[7200];  /* [120,60,1,1] */
    _Alignas(64) float M_block_conv3_bias[120];  /* [120] */
    _Alignas(64) float M_block2_conv_weight[7200];  /* [60,120,1,1] */
    _Alignas(64) float M_block2_conv_bias[60];  /* [60] */
    _Alignas(64) float M_block2_conv2_weight[32400];  /* [60,60,3,3], transposed */
    _Alignas(64) float M_block2_conv2_bias[60];  /* [60] */
    _Alignas(64) float M_block2_conv3_weight[7200];  /* [120,60,1,1] */
    _Alignas(64) float M_block2_conv3_bias[120];  /* [120] */
    _Alignas(64) float M_block3_conv_weight[7200];  /* [60,120,1,1] */
    _Alignas(64) float M_block3_conv_bias[60];  /* [60] */
    _Alignas(64) float M_block3_conv2_weight[32400];  /* [60,60,3,3], transposed */
    _Alignas(64) float M_block3_conv2_bias[60];  /* [60] */
    _Alignas(64) float M_block3_conv3_weight[7200];  /* [120,60,1,1] */
    _Alignas(64) float M_block3_conv3_bias[120];  /* [120] */
    _Alignas(64) float M_head_weight[14400];  /* [120,120,1,1] */
    _Alignas(64) float M_head_bias[120];  /* [120] */
    _Alignas(64) float M_out_weight[92160];  /* [768,120,1,1] */
    _Alignas(64) float M_out_bias[768];  /* [768] */
    _Alignas(64) float fit_m_M_first_weight[17640];  /* [120,3,7,7], transposed */
    _Alignas(64) float fit_v_M_first_weight[17640];  /* [120,3,7,7], transposed */
    _Alignas(64) float fit_m_M_first_bias[120];  /* [120] */
    _Alignas(64) float fit_v_M_first_bias[120];  /* [120] */
    _Alignas(64) float fit_m_M_block_conv_weight[7200];  /* [60,120,1,1] */
    _Alignas(64) float fit_v_M_block_conv_weight[7200];  /* [60,120,1,1] */
    _Alignas(64) float fit_m_M_block_conv_bias[60];  /* [60] */
    _Alignas(64) float fit_v_M_block_conv_bias[60];  /* [60] */
    _Alignas(64) float fit_m_M_block_conv2_weight[32400];  /* [60,60,3,3], transposed */
    _Alignas(64) float fit_v_M_block_conv2_weight[32400];  /* [60,60,3,3], transposed */
    _Alignas(64) float fit_m_M_block_conv2_bias[60];  /* [60] */
    _Alignas(64) float fit_v_M_block_conv2_bias[60];  /* [60] */
    _Alignas(64) float fit_m_M_block_conv3_weight[7200];  /* [120,60,1,1] */
    _Alignas(64) float fit_v_M_block_conv3_weight[7200];  /* [120,60,1,1] */
    _Alignas(64) float fit_m_M_block_conv3_bias[120];  /* [120] */
    _Alignas(64) float fit_v_M_block_conv3_bias[120];  /* [120] */
    _Alignas(64) float fit_m_M_block2_conv_weight[7200];  /* [60,120,1,1] */
    _Alignas(64) float fit_v_M_block2_conv_weight[7200];  /* [60,120,1,1] */
    _Alignas(64) float fit_m_M_block2_conv_bias[60];  /* [60] */
    _Alignas(64) float fit_v_M_block2_conv_bias[60];  /* [60] */
    _Alignas(64) float fit_m_M_block2_conv2_weight[32400];  /* [60,60,3,3], transposed */
    _Alignas(64) float fit_v_M_block2_conv2_weight[32400];  /* [60,60,3,3], transposed */
    _Alignas(64) float fit_m_M_block2_conv2_bias[60];  /* [60] */
    _Alignas(64) float fit_v_M_block2_conv2_bias[60];  /* [60] */
    _Alignas(64) float fit_m_M_block2_conv3_weight[7200];  /* [120,60,1,1] */
    _Alignas(64) float fit_v_M_block2_conv3_weight[7200];  /* [120,60,1,1] */
    _Alignas(64) float fit_m_M_block2_conv3_bias[120];  /* [120] */
    _Alignas(64) float fit_v_M_block2_conv3_bias[120];  /* [120] */
    _Alignas(64) float fit_m_M_block3_conv_weight[7200];  /* [60,120,1,1] */
    _Alignas(64) float fit_v_M_block3_conv_weight[7200];  /* [60,120,1,1] */
    _Alignas(64) float fit_m_M_block3_conv_bias[60];  /* [60] */
    _Alignas(64) float fit_v_M_block3_conv_bias[60];  /* [60] */
    _Alignas(64) float fit_m_M_block3_conv2_weight[32400];  /* [60,60,3,3], transposed */
    _Alignas(64) float fit_v_M_block3_conv2_weight[32400];  /* [60,60,3,3], transposed */
    _Alignas(64) float fit_m_M_block3_conv2_bias[60];  /* [60] */
    _Alignas(64) float fit_v_M_block3_conv2_bias[60];  /* [60] */
    _Alignas(64) float fit_m_M_block3_conv3_weight[7200];  /* [120,60,1,1] */
    _Alignas(64) float fit_v_M_block3_conv3_weight[7200];  /* [120,60,1,1] */
    _Alignas(64) float fit_m_M_block3_conv3_bias[120];  /* [120] */
    _Alignas(64) float fit_v_M_block3_conv3_bias[120];  /* [120] */
    _Alignas(64) float fit_m_M_head_weight[14400];  /* [120,120,1,1] */
    _Alignas(64) float fit_v_M_head_weight[14400];  /* [120,120,1,1] */
    _Alignas(64) float fit_m_M_head_bias[120];  /* [120] */
    _Alignas(64) float fit_v_M_head_bias[120];  /* [120] */
    _Alignas(64) float fit_m_M_out_weight[92160];  /* [768,120,1,1] */
    _Alignas(64) float fit_v_M_out_weight[92160];  /* [768,120,1,1] */
    _Alignas(64) float fit_m_M_out_bias[768];  /* [768] */
    _Alignas(64) float fit_v_M_out_bias[768];  /* [768] */
    _Alignas(64) float arena[107149696];
};

static const gm_model pixelcnn_cifar_model;

GM_CONV_TILE(4, 3, whole)
GM_CONV_TILE(2, 3, whole)
GM_CONV_TILE(4, 2, whole)
GM_CONV_TILE(2, 2, whole)
GM_CONV_TILE(4, 3, edge)
GM_CONV_TILE(2, 3, edge)
GM_CONV_TILE(4, 2, edge)
GM_CONV_TILE(2, 2, edge)

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
    if (high == 4 && vectors == 3 && last < GM_LANES && !outputs) {
        if (rows <= 2)
            gm_conv_2x3_edge(last, c, image, from, run, runs, weight, bk);
        else
            gm_conv_4x3_edge(last, c, image, from, run, runs, weight, bk);
    }
    if (high == 4 && vectors == 2 && last < GM_LANES && !outputs) {
        if (rows <= 2)
            gm_conv_2x2_edge(last, c, image, from, run, runs, weight, bk);
        else
            gm_conv_4x2_edge(last, c, image, from, run, runs, weight, bk);
    }
}

GM_WEIGHT_TILE(2, 4, whole)
GM_WEIGHT_TILE(2, 4, edge)
GM_WEIGHT_TILE(3, 4, whole)
GM_WEIGHT_TILE(3, 4, edge)
GM_WEIGHT_TILE(4, 3, whole)
GM_WEIGHT_TILE(4, 2, whole)
GM_WEIGHT_TILE(4, 3, edge)
GM_WEIGHT_TILE(2, 1, whole)
GM_WEIGHT_TILE(1, 4, whole)
GM_WEIGHT_TILE(1, 1, whole)
GM_WEIGHT_TILE(3, 3, whole)
GM_WEIGHT_TILE(1, 3, whole)
GM_WEIGHT_TILE(2, 3, whole)
GM_WEIGHT_TILE(5, 2, whole)
GM_WEIGHT_TILE(6, 2, whole)

/* A tile of a weight gradient. */
static void weight_tile(int rows, int vectors, int last, gm_vec *c, const float *a, const ptrdiff_t *as,
    const float *b, const ptrdiff_t *bs, const int64_t *count)
{
    if (rows == 2 && vectors == 4 && last == GM_LANES)
        gm_weight_2x4_whole(last, c, a, as, b, bs, count);
    if (rows == 2 && vectors == 4 && last < GM_LANES)
        gm_weight_2x4_edge(last, c, a, as, b, bs, count);
    if (rows == 3 && vectors == 4 && last == GM_LANES)
        gm_weight_3x4_whole(last, c, a, as, b, bs, count);
    if (rows == 3 && vectors == 4 && last < GM_LANES)
        gm_weight_3x4_edge(last, c, a, as, b, bs, count);
    if (rows == 4 && vectors == 3 && last == GM_LANES)
        gm_weight_4x3_whole(last, c, a, as, b, bs, count);
    if (rows == 4 && vectors == 2 && last == GM_LANES)
        gm_weight_4x2_whole(last, c, a, as, b, bs, count);
    if (rows == 4 && vectors == 3 && last < GM_LANES)
        gm_weight_4x3_edge(last, c, a, as, b, bs, count);
    if (rows == 2 && vectors == 1 && last == GM_LANES)
        gm_weight_2x1_whole(last, c, a, as, b, bs, count);
    if (rows == 1 && vectors == 4 && last == GM_LANES)
        gm_weight_1x4_whole(last, c, a, as, b, bs, count);
    if (rows == 1 && vectors == 1 && last == GM_LANES)
        gm_weight_1x1_whole(last, c, a, as, b, bs, count);
    if (rows == 3 && vectors == 3 && last == GM_LANES)
        gm_weight_3x3_whole(last, c, a, as, b, bs, count);
    if (rows == 1 && vectors == 3 && last == GM_LANES)
        gm_weight_1x3_whole(last, c, a, as, b, bs, count);
    if (rows == 2 && vectors == 3 && last == GM_LANES)
        gm_weight_2x3_whole(last, c, a, as, b, bs, count);
    if (rows == 5 && vectors == 2 && last == GM_LANES)
        gm_weight_5x2_whole(last, c, a, as, b, bs, count);
    if (rows == 6 && vectors == 2 && last == GM_LANES)
        gm_weight_6x2_whole(last, c, a, as, b, bs, count);
}

/* pixelcnn_cifar.gm:20   a = x |> first: conv(2 * h, 7, see: A)
   [49,3,120] element by element; fused: mul, add; 35 KFLOP, 71 KB */
static void init_M_first_weight(const gm_call *call, float *restrict weight)
{
    int64_t lo, hi;
    gm_share(call, 49, &lo, &hi);
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 3; i++) {
            for (int64_t j = 0; j < 120; j += GM_LANES) {
                const gm_vec uniform = gm_random_uniform(call->seed, 0, call->step, (uint64_t)(h + i * 49 + j * 147), 147);
                gm_store(weight + h * 360 + i * 120 + j, uniform * 0.16495722f + -0.08247861f);
            }
        }
    }
}

/* pixelcnn_cifar.gm:22   a = a |> relu |> head: conv(2 * h, 1, see: B) |> relu
   [120] element by element; fused: mul, add; 1.2 KFLOP, 2.4 KB */
static void init_M_first_bias(const gm_call *call, float *restrict bias, float *restrict bias2,
    float *restrict bias3, float *restrict bias4, float *restrict bias5)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 120);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        const gm_vec uniform = gm_random_uniform(call->seed, 1, call->step, (uint64_t)(j), 1);
        const gm_vec uniform2 = gm_random_uniform(call->seed, 7, call->step, (uint64_t)(j), 1);
        const gm_vec uniform3 = gm_random_uniform(call->seed, 13, call->step, (uint64_t)(j), 1);
        const gm_vec uniform4 = gm_random_uniform(call->seed, 19, call->step, (uint64_t)(j), 1);
        const gm_vec uniform5 = gm_random_uniform(call->seed, 21, call->step, (uint64_t)(j), 1);
        gm_store(bias + j, uniform * 0.16495722f + -0.08247861f);
        gm_store(bias2 + j, uniform2 * 0.2581989f + -0.12909944f);
        gm_store(bias3 + j, uniform3 * 0.2581989f + -0.12909944f);
        gm_store(bias4 + j, uniform4 * 0.2581989f + -0.12909944f);
        gm_store(bias5 + j, uniform5 * 0.18257419f + -0.09128709f);
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   [7200] element by element; fused: mul, add; 43 KFLOP, 86 KB */
static void init_M_block_conv_weight(const gm_call *call, float *restrict weight,
    float *restrict weight2, float *restrict weight3)
{
    int64_t lo, hi;
    gm_share(call, 8, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 7200);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        const gm_vec uniform = gm_random_uniform(call->seed, 2, call->step, (uint64_t)(j), 1);
        const gm_vec uniform2 = gm_random_uniform(call->seed, 8, call->step, (uint64_t)(j), 1);
        const gm_vec uniform3 = gm_random_uniform(call->seed, 14, call->step, (uint64_t)(j), 1);
        gm_store(weight + j, uniform * 0.18257419f + -0.09128709f);
        gm_store(weight2 + j, uniform2 * 0.18257419f + -0.09128709f);
        gm_store(weight3 + j, uniform3 * 0.18257419f + -0.09128709f);
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   [60] element by element; fused: mul, add; 720 FLOP, 1.4 KB */
static void init_M_block_conv_bias(const gm_call *call, float *restrict bias,
    float *restrict bias2, float *restrict bias3, float *restrict bias4, float *restrict bias5,
    float *restrict bias6)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 60);
    int64_t j = lo * 1024;
    for (; j + GM_LANES <= end; j += GM_LANES) {
        const gm_vec uniform = gm_random_uniform(call->seed, 3, call->step, (uint64_t)(j), 1);
        const gm_vec uniform2 = gm_random_uniform(call->seed, 5, call->step, (uint64_t)(j), 1);
        const gm_vec uniform3 = gm_random_uniform(call->seed, 9, call->step, (uint64_t)(j), 1);
        const gm_vec uniform4 = gm_random_uniform(call->seed, 11, call->step, (uint64_t)(j), 1);
        const gm_vec uniform5 = gm_random_uniform(call->seed, 15, call->step, (uint64_t)(j), 1);
        const gm_vec uniform6 = gm_random_uniform(call->seed, 17, call->step, (uint64_t)(j), 1);
        gm_store(bias + j, uniform * 0.18257419f + -0.09128709f);
        gm_store(bias2 + j, uniform2 * 0.0860663f + -0.04303315f);
        gm_store(bias3 + j, uniform3 * 0.18257419f + -0.09128709f);
        gm_store(bias4 + j, uniform4 * 0.0860663f + -0.04303315f);
        gm_store(bias5 + j, uniform5 * 0.18257419f + -0.09128709f);
        gm_store(bias6 + j, uniform6 * 0.0860663f + -0.04303315f);
    }
    if (j < end) {
        const int n = (int)gm_min_int(GM_LANES, end - j);
        const gm_vec uniform = gm_random_uniform(call->seed, 3, call->step, (uint64_t)(j), 1);
        const gm_vec uniform2 = gm_random_uniform(call->seed, 5, call->step, (uint64_t)(j), 1);
        const gm_vec uniform3 = gm_random_uniform(call->seed, 9, call->step, (uint64_t)(j), 1);
        const gm_vec uniform4 = gm_random_uniform(call->seed, 11, call->step, (uint64_t)(j), 1);
        const gm_vec uniform5 = gm_random_uniform(call->seed, 15, call->step, (uint64_t)(j), 1);
        const gm_vec uniform6 = gm_random_uniform(call->seed, 17, call->step, (uint64_t)(j), 1);
        gm_store_part(bias + j, uniform * 0.18257419f + -0.09128709f, n);
        gm_store_part(bias2 + j, uniform2 * 0.0860663f + -0.04303315f, n);
        gm_store_part(bias3 + j, uniform3 * 0.18257419f + -0.09128709f, n);
        gm_store_part(bias4 + j, uniform4 * 0.0860663f + -0.04303315f, n);
        gm_store_part(bias5 + j, uniform5 * 0.18257419f + -0.09128709f, n);
        gm_store_part(bias6 + j, uniform6 * 0.0860663f + -0.04303315f, n);
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   [9,60,60] element by element; fused: mul, add; 194 KFLOP, 389 KB */
static void init_M_block_conv2_weight(const gm_call *call, float *restrict weight,
    float *restrict weight2, float *restrict weight3)
{
    int64_t lo, hi;
    gm_share(call, 9, &lo, &hi);
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 60; i++) {
            int64_t j = 0;
            for (; j + GM_LANES <= 60; j += GM_LANES) {
                const gm_vec uniform = gm_random_uniform(call->seed, 4, call->step, (uint64_t)(h + i * 9 + j * 540), 540);
                const gm_vec uniform2 = gm_random_uniform(call->seed, 10, call->step, (uint64_t)(h + i * 9 + j * 540), 540);
                const gm_vec uniform3 = gm_random_uniform(call->seed, 16, call->step, (uint64_t)(h + i * 9 + j * 540), 540);
                gm_store(weight + h * 3600 + i * 60 + j, uniform * 0.0860663f + -0.04303315f);
                gm_store(weight2 + h * 3600 + i * 60 + j, uniform2 * 0.0860663f + -0.04303315f);
                gm_store(weight3 + h * 3600 + i * 60 + j, uniform3 * 0.0860663f + -0.04303315f);
            }
            if (j < 60) {
                const int n = (int)gm_min_int(GM_LANES, 60 - j);
                const gm_vec uniform = gm_random_uniform(call->seed, 4, call->step, (uint64_t)(h + i * 9 + j * 540), 540);
                const gm_vec uniform2 = gm_random_uniform(call->seed, 10, call->step, (uint64_t)(h + i * 9 + j * 540), 540);
                const gm_vec uniform3 = gm_random_uniform(call->seed, 16, call->step, (uint64_t)(h + i * 9 + j * 540), 540);
                gm_store_part(weight + h * 3600 + i * 60 + j, uniform * 0.0860663f + -0.04303315f, n);
                gm_store_part(weight2 + h * 3600 + i * 60 + j, uniform2 * 0.0860663f + -0.04303315f, n);
                gm_store_part(weight3 + h * 3600 + i * 60 + j, uniform3 * 0.0860663f + -0.04303315f, n);
            }
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   [7200] element by element; fused: mul, add; 43 KFLOP, 86 KB */
static void init_M_block_conv3_weight(const gm_call *call, float *restrict weight,
    float *restrict weight2, float *restrict weight3)
{
    int64_t lo, hi;
    gm_share(call, 8, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 7200);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        const gm_vec uniform = gm_random_uniform(call->seed, 6, call->step, (uint64_t)(j), 1);
        const gm_vec uniform2 = gm_random_uniform(call->seed, 12, call->step, (uint64_t)(j), 1);
        const gm_vec uniform3 = gm_random_uniform(call->seed, 18, call->step, (uint64_t)(j), 1);
        gm_store(weight + j, uniform * 0.2581989f + -0.12909944f);
        gm_store(weight2 + j, uniform2 * 0.2581989f + -0.12909944f);
        gm_store(weight3 + j, uniform3 * 0.2581989f + -0.12909944f);
    }
}

/* pixelcnn_cifar.gm:22   a = a |> relu |> head: conv(2 * h, 1, see: B) |> relu
   [14400] element by element; fused: mul, add; 29 KFLOP, 58 KB */
static void init_M_head_weight(const gm_call *call, float *restrict weight)
{
    int64_t lo, hi;
    gm_share(call, 15, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 14400);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        const gm_vec uniform = gm_random_uniform(call->seed, 20, call->step, (uint64_t)(j), 1);
        gm_store(weight + j, uniform * 0.18257419f + -0.09128709f);
    }
}

/* pixelcnn_cifar.gm:23   return shades(logits: a |> out: conv(3 * 256, 1, see: B) |> reshape(32,
   32, 3, 256))
   [92160] element by element; fused: mul, add; 184 KFLOP, 369 KB */
static void init_M_out_weight(const gm_call *call, float *restrict weight)
{
    int64_t lo, hi;
    gm_share(call, 90, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 92160);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        const gm_vec uniform = gm_random_uniform(call->seed, 22, call->step, (uint64_t)(j), 1);
        gm_store(weight + j, uniform * 0.18257419f + -0.09128709f);
    }
}

/* pixelcnn_cifar.gm:23   return shades(logits: a |> out: conv(3 * 256, 1, see: B) |> reshape(32,
   32, 3, 256))
   [768] element by element; fused: mul, add; 1.5 KFLOP, 3.1 KB */
static void init_M_out_bias(const gm_call *call, float *restrict bias)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 768);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        const gm_vec uniform = gm_random_uniform(call->seed, 23, call->step, (uint64_t)(j), 1);
        gm_store(bias + j, uniform * 0.18257419f + -0.09128709f);
    }
}

/* pixelcnn_cifar.gm:26   step fit(x) over M by adam(1e-3) batch rows
   [17640] element by element; 0 FLOP, 71 KB */
static void init_fit_m_M_first_weight(const gm_call *call, float *restrict m_weight)
{
    int64_t lo, hi;
    gm_share(call, 18, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 17640);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        gm_store(m_weight + j, gm_splat(0.0f));
    }
}

/* pixelcnn_cifar.gm:26   step fit(x) over M by adam(1e-3) batch rows
   [120] element by element; 0 FLOP, 480 B */
static void init_fit_m_M_first_bias(const gm_call *call, float *restrict m_bias)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 120);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        gm_store(m_bias + j, gm_splat(0.0f));
    }
}

/* pixelcnn_cifar.gm:26   step fit(x) over M by adam(1e-3) batch rows
   [7200] element by element; 0 FLOP, 29 KB */
static void init_fit_m_M_block_conv_weight(const gm_call *call, float *restrict m_weight)
{
    int64_t lo, hi;
    gm_share(call, 8, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 7200);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        gm_store(m_weight + j, gm_splat(0.0f));
    }
}

/* pixelcnn_cifar.gm:26   step fit(x) over M by adam(1e-3) batch rows
   [60] element by element; 0 FLOP, 240 B */
static void init_fit_m_M_block_conv_bias(const gm_call *call, float *restrict m_bias)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 60);
    int64_t j = lo * 1024;
    for (; j + GM_LANES <= end; j += GM_LANES) {
        gm_store(m_bias + j, gm_splat(0.0f));
    }
    if (j < end) {
        const int n = (int)gm_min_int(GM_LANES, end - j);
        gm_store_part(m_bias + j, gm_splat(0.0f), n);
    }
}

/* pixelcnn_cifar.gm:26   step fit(x) over M by adam(1e-3) batch rows
   [32400] element by element; 0 FLOP, 130 KB */
static void init_fit_m_M_block_conv2_weight(const gm_call *call, float *restrict m_weight)
{
    int64_t lo, hi;
    gm_share(call, 32, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 32400);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        gm_store(m_weight + j, gm_splat(0.0f));
    }
}

/* pixelcnn_cifar.gm:26   step fit(x) over M by adam(1e-3) batch rows
   [14400] element by element; 0 FLOP, 58 KB */
static void init_fit_m_M_head_weight(const gm_call *call, float *restrict m_weight)
{
    int64_t lo, hi;
    gm_share(call, 15, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 14400);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        gm_store(m_weight + j, gm_splat(0.0f));
    }
}

/* pixelcnn_cifar.gm:26   step fit(x) over M by adam(1e-3) batch rows
   [92160] element by element; 0 FLOP, 369 KB */
static void init_fit_m_M_out_weight(const gm_call *call, float *restrict m_weight)
{
    int64_t lo, hi;
    gm_share(call, 90, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 92160);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        gm_store(m_weight + j, gm_splat(0.0f));
    }
}

/* pixelcnn_cifar.gm:26   step fit(x) over M by adam(1e-3) batch rows
   [768] element by element; 0 FLOP, 3.1 KB */
static void init_fit_m_M_out_bias(const gm_call *call, float *restrict m_bias)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 768);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        gm_store(m_bias + j, gm_splat(0.0f));
    }
}

/* Entry point init, line 1: 57 kernels in 1 phases, 533 KFLOP; arena 0 B, at least 0 B. */
static void run_init(pixelcnn_cifar_t *m, gm_call whole)
{
    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_thread_call(whole);
        const unsigned mode = gm_flush_denormals();
        init_M_first_weight(&call, m->M_first_weight);
        init_M_first_bias(&call, m->M_first_bias, m->M_block_conv3_bias, m->M_block2_conv3_bias,
            m->M_block3_conv3_bias, m->M_head_bias);
        init_M_block_conv_weight(&call, m->M_block_conv_weight, m->M_block2_conv_weight,
            m->M_block3_conv_weight);
        init_M_block_conv_bias(&call, m->M_block_conv_bias, m->M_block_conv2_bias,
            m->M_block2_conv_bias, m->M_block2_conv2_bias, m->M_block3_conv_bias,
            m->M_block3_conv2_bias);
        init_M_block_conv2_weight(&call, m->M_block_conv2_weight, m->M_block2_conv2_weight,
            m->M_block3_conv2_weight);
        init_M_block_conv3_weight(&call, m->M_block_conv3_weight, m->M_block2_conv3_weight,
            m->M_block3_conv3_weight);
        init_M_head_weight(&call, m->M_head_weight);
        init_M_out_weight(&call, m->M_out_weight);
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
        init_fit_m_M_head_weight(&call, m->fit_m_M_head_weight);
        init_fit_m_M_head_weight(&call, m->fit_v_M_head_weight);
        init_fit_m_M_first_bias(&call, m->fit_m_M_head_bias);
        init_fit_m_M_first_bias(&call, m->fit_v_M_head_bias);
        init_fit_m_M_out_weight(&call, m->fit_m_M_out_weight);
        init_fit_m_M_out_weight(&call, m->fit_v_M_out_weight);
        init_fit_m_M_out_bias(&call, m->fit_m_M_out_bias);
        init_fit_m_M_out_bias(&call, m->fit_v_M_out_bias);
        gm_restore_denormals(mode);
    }
}

/* pixelcnn_cifar.gm:20   a = x |> first: conv(2 * h, 7, see: A)
   [1,40] element by element; 0 FLOP, 160 B */
static void fit_concat(const gm_call *call, float *restrict concat)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    for (int64_t i = lo; i < hi; i++) {
        for (int64_t j = 0; j < 40; j += GM_LANES) {
            gm_store(concat + j, gm_splat(0.0f));
        }
    }
}

/* pixelcnn_cifar.gm:20   a = x |> first: conv(2 * h, 7, see: A)
   [1,2,80] element by element; 0 FLOP, 640 B */
static void fit_concat3(const gm_call *call, float *restrict concat)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 2; i++) {
            for (int64_t j = 0; j < 80; j += GM_LANES) {
                gm_store(concat + i * 120 + j, gm_splat(0.0f));
            }
        }
    }
}

/* pixelcnn_cifar.gm:20   a = x |> first: conv(2 * h, 7, see: A)
   [1,120] element by element; 0 FLOP, 480 B */
static void fit_concat4(const gm_call *call, float *restrict concat)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    for (int64_t i = lo; i < hi; i++) {
        for (int64_t j = 0; j < 120; j += GM_LANES) {
            gm_store(concat + j, gm_splat(0.0f));
        }
    }
}

/* pixelcnn_cifar.gm:20   a = x |> first: conv(2 * h, 7, see: A)
   [1,240] element by element; 0 FLOP, 960 B */
static void fit_concat5(const gm_call *call, float *restrict concat)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    for (int64_t i = lo; i < hi; i++) {
        for (int64_t j = 0; j < 240; j += GM_LANES) {
            gm_store(concat + j, gm_splat(0.0f));
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   [20,20] into panels of 24 columns; 0 FLOP, 132 KB */
static void fit_M_block3_conv2_weight_panels(const gm_call *call, const float *restrict weight,
    float *restrict M_block3_conv2_weight_panels)
{
    static const int32_t taps[] = {
        14400,
    };
    int64_t lo, hi;
    gm_share(call, 3, &lo, &hi);
    for (int64_t vector = lo; vector < hi; vector++) {
        const int64_t column = vector % 3 * GM_LANES, tap = vector / 3 % 1;
        const int n = (int)gm_min_int(GM_LANES, 20 - column);
        const int64_t width = 24, inside = column % width;
        const float *from = weight + taps[tap] + column * 60;
        float *to = M_block3_conv2_weight_panels + (column - inside) * 20 + tap * 20 * width + inside;
        for (int64_t k = 0; k < 20; k += GM_LANES)
            gm_transpose_block(from + k, 60, n, (int)gm_min_int(GM_LANES, 20 - k), to + k * width, width);
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   [20,40] into panels of 24 columns; 0 FLOP, 32 KB */
static void fit_M_block_conv3_weight_panels(const gm_call *call, const float *restrict weight,
    float *restrict M_block_conv3_weight_panels)
{
    static const int32_t taps[] = {
        0,
    };
    int64_t lo, hi;
    gm_share(call, 5, &lo, &hi);
    for (int64_t vector = lo; vector < hi; vector++) {
        const int64_t column = vector % 5 * GM_LANES, tap = vector / 5 % 1;
        const int n = (int)gm_min_int(GM_LANES, 40 - column);
        const int64_t width = column < 24 ? 24 : 16;
        const int64_t inside = (column < 24 ? column : column - 24) % width;
        const float *from = weight + taps[tap] + column * 60;
        float *to = M_block_conv3_weight_panels + (column - inside) * 20 + tap * 20 * width + inside;
        for (int64_t k = 0; k < 20; k += GM_LANES)
            gm_transpose_block(from + k, 60, n, (int)gm_min_int(GM_LANES, 20 - k), to + k * width, width);
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   [20,40] into panels of 24 columns; 0 FLOP, 133 KB */
static void fit_M_block3_conv2_weight_panels2(const gm_call *call, const float *restrict weight,
    float *restrict M_block3_conv2_weight_panels)
{
    static const int32_t taps[] = {
        14420,
    };
    int64_t lo, hi;
    gm_share(call, 5, &lo, &hi);
    for (int64_t vector = lo; vector < hi; vector++) {
        const int64_t column = vector % 5 * GM_LANES, tap = vector / 5 % 1;
        const int n = (int)gm_min_int(GM_LANES, 40 - column);
        const int64_t width = column < 24 ? 24 : 16;
        const int64_t inside = (column < 24 ? column : column - 24) % width;
        const float *from = weight + taps[tap] + column * 60;
        float *to = M_block3_conv2_weight_panels + (column - inside) * 20 + tap * 20 * width + inside;
        for (int64_t k = 0; k < 20; k += GM_LANES)
            gm_transpose_block(from + k, 60, n, (int)gm_min_int(GM_LANES, 20 - k), to + k * width, width);
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   [20,40] into panels of 24 columns; 0 FLOP, 32 KB */
static void fit_M_block3_conv_weight_panels(const gm_call *call, const float *restrict weight,
    float *restrict M_block3_conv_weight_panels)
{
    static const int32_t taps[] = {
        0,
    };
    int64_t lo, hi;
    gm_share(call, 5, &lo, &hi);
    for (int64_t vector = lo; vector < hi; vector++) {
        const int64_t column = vector % 5 * GM_LANES, tap = vector / 5 % 1;
        const int n = (int)gm_min_int(GM_LANES, 40 - column);
        const int64_t width = column < 24 ? 24 : 16;
        const int64_t inside = (column < 24 ? column : column - 24) % width;
        const float *from = weight + taps[tap] + column * 1;
        float *to = M_block3_conv_weight_panels + (column - inside) * 20 + tap * 20 * width + inside;
        for (int64_t k = 0; k < 20; k++)
            gm_store(to + k * width, gm_load_strided(from + k * 120, 1, n));
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   [40,20] into panels of 24 columns; 0 FLOP, 33 KB */
static void fit_M_block_conv_weight_panels2(const gm_call *call, const float *restrict weight,
    float *restrict M_block_conv_weight_panels)
{
    static const int32_t taps[] = {
        0,
    };
    int64_t lo, hi;
    gm_share(call, 3, &lo, &hi);
    for (int64_t vector = lo; vector < hi; vector++) {
        const int64_t column = vector % 3 * GM_LANES, tap = vector / 3 % 1;
        const int n = (int)gm_min_int(GM_LANES, 20 - column);
        const int64_t width = 24, inside = column % width;
        const float *from = weight + taps[tap] + column * 120;
        float *to = M_block_conv_weight_panels + (column - inside) * 40 + tap * 40 * width + inside;
        for (int64_t k = 0; k < 40; k += GM_LANES)
            gm_transpose_block(from + k, 120, n, (int)gm_min_int(GM_LANES, 40 - k), to + k * width, width);
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   [40,20] into panels of 24 columns; 0 FLOP, 33 KB */
static void fit_M_block3_conv3_weight_panels2(const gm_call *call, const float *restrict weight,
    float *restrict M_block3_conv3_weight_panels)
{
    static const int32_t taps[] = {
        0,
    };
    int64_t lo, hi;
    gm_share(call, 3, &lo, &hi);
    for (int64_t vector = lo; vector < hi; vector++) {
        const int64_t column = vector % 3 * GM_LANES, tap = vector / 3 % 1;
        const int n = (int)gm_min_int(GM_LANES, 20 - column);
        const int64_t width = 24, inside = column % width;
        const float *from = weight + taps[tap] + column * 1;
        float *to = M_block3_conv3_weight_panels + (column - inside) * 40 + tap * 40 * width + inside;
        for (int64_t k = 0; k < 40; k++)
            gm_store(to + k * width, gm_load_strided(from + k * 60, 1, n));
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   [1,20,40] element by element; 0 FLOP, 3.2 KB */
static void fit_concat6(const gm_call *call, float *restrict concat)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 20; i++) {
            for (int64_t j = 0; j < 40; j += GM_LANES) {
                gm_store(concat + i * 60 + j, gm_splat(0.0f));
            }
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   [20,60] into panels of 24 columns; 0 FLOP, 135 KB */
static void fit_M_block3_conv2_weight_panels3(const gm_call *call, const float *restrict weight,
    float *restrict M_block3_conv2_weight_panels)
{
    static const int32_t taps[] = {
        14440,
    };
    int64_t lo, hi;
    gm_share(call, 8, &lo, &hi);
    for (int64_t vector = lo; vector < hi; vector++) {
        const int64_t column = vector % 8 * GM_LANES, tap = vector / 8 % 1;
        const int n = (int)gm_min_int(GM_LANES, 60 - column);
        const int64_t width = column < 48 ? 24 : 16;
        const int64_t inside = (column < 48 ? column : column - 48) % width;
        const float *from = weight + taps[tap] + column * 60;
        float *to = M_block3_conv2_weight_panels + (column - inside) * 20 + tap * 20 * width + inside;
        for (int64_t k = 0; k < 20; k += GM_LANES)
            gm_transpose_block(from + k, 60, n, (int)gm_min_int(GM_LANES, 20 - k), to + k * width, width);
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   [40,40] into panels of 24 columns; 0 FLOP, 35 KB */
static void fit_M_block_conv3_weight_panels3(const gm_call *call, const float *restrict weight,
    float *restrict M_block_conv3_weight_panels)
{
    static const int32_t taps[] = {
        2400,
    };
    int64_t lo, hi;
    gm_share(call, 5, &lo, &hi);
    for (int64_t vector = lo; vector < hi; vector++) {
        const int64_t column = vector % 5 * GM_LANES, tap = vector / 5 % 1;
        const int n = (int)gm_min_int(GM_LANES, 40 - column);
        const int64_t width = column < 24 ? 24 : 16;
        const int64_t inside = (column < 24 ? column : column - 24) % width;
        const float *from = weight + taps[tap] + column * 60;
        float *to = M_block_conv3_weight_panels + (column - inside) * 40 + tap * 40 * width + inside;
        for (int64_t k = 0; k < 40; k += GM_LANES)
            gm_transpose_block(from + k, 60, n, (int)gm_min_int(GM_LANES, 40 - k), to + k * width, width);
    }
}

/* pixelcnn_cifar.gm:22   a = a |> relu |> head: conv(2 * h, 1, see: B) |> relu
   [40,40] into panels of 24 columns; 0 FLOP, 64 KB */
static void fit_M_head_weight_panels(const gm_call *call, const float *restrict weight,
    float *restrict M_head_weight_panels)
{
    static const int32_t taps[] = {
        0,
    };
    int64_t lo, hi;
    gm_share(call, 5, &lo, &hi);
    for (int64_t vector = lo; vector < hi; vector++) {
        const int64_t column = vector % 5 * GM_LANES, tap = vector / 5 % 1;
        const int n = (int)gm_min_int(GM_LANES, 40 - column);
        const int64_t width = column < 24 ? 24 : 16;
        const int64_t inside = (column < 24 ? column : column - 24) % width;
        const float *from = weight + taps[tap] + column * 120;
        float *to = M_head_weight_panels + (column - inside) * 40 + tap * 40 * width + inside;
        for (int64_t k = 0; k < 40; k += GM_LANES)
            gm_transpose_block(from + k, 120, n, (int)gm_min_int(GM_LANES, 40 - k), to + k * width, width);
    }
}

/* pixelcnn_cifar.gm:22   a = a |> relu |> head: conv(2 * h, 1, see: B) |> relu
   [40,40] into panels of 24 columns; 0 FLOP, 64 KB */
static void fit_M_head_weight_panels2(const gm_call *call, const float *restrict weight,
    float *restrict M_head_weight_panels)
{
    static const int32_t taps[] = {
        0,
    };
    int64_t lo, hi;
    gm_share(call, 5, &lo, &hi);
    for (int64_t vector = lo; vector < hi; vector++) {
        const int64_t column = vector % 5 * GM_LANES, tap = vector / 5 % 1;
        const int n = (int)gm_min_int(GM_LANES, 40 - column);
        const int64_t width = column < 24 ? 24 : 16;
        const int64_t inside = (column < 24 ? column : column - 24) % width;
        const float *from = weight + taps[tap] + column * 1;
        float *to = M_head_weight_panels + (column - inside) * 40 + tap * 40 * width + inside;
        for (int64_t k = 0; k < 40; k++)
            gm_store(to + k * width, gm_load_strided(from + k * 120, 1, n));
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   [40,40] into panels of 24 columns; 0 FLOP, 35 KB */
static void fit_M_block3_conv3_weight_panels4(const gm_call *call, const float *restrict weight,
    float *restrict M_block3_conv3_weight_panels)
{
    static const int32_t taps[] = {
        2400,
    };
    int64_t lo, hi;
    gm_share(call, 5, &lo, &hi);
    for (int64_t vector = lo; vector < hi; vector++) {
        const int64_t column = vector % 5 * GM_LANES, tap = vector / 5 % 1;
        const int n = (int)gm_min_int(GM_LANES, 40 - column);
        const int64_t width = column < 24 ? 24 : 16;
        const int64_t inside = (column < 24 ? column : column - 24) % width;
        const float *from = weight + taps[tap] + column * 1;
        float *to = M_block3_conv3_weight_panels + (column - inside) * 40 + tap * 40 * width + inside;
        for (int64_t k = 0; k < 40; k++)
            gm_store(to + k * width, gm_load_strided(from + k * 60, 1, n));
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   [20,80] into panels of 24 columns; 0 FLOP, 35 KB */
static void fit_M_block3_conv_weight_panels3(const gm_call *call, const float *restrict weight,
    float *restrict M_block3_conv_weight_panels)
{
    static const int32_t taps[] = {
        2400,
    };
    int64_t lo, hi;
    gm_share(call, 10, &lo, &hi);
    for (int64_t vector = lo; vector < hi; vector++) {
        const int64_t column = vector % 10 * GM_LANES, tap = vector / 10 % 1;
        const int n = (int)gm_min_int(GM_LANES, 80 - column);
        const int64_t width = column < 48 ? 24 : 16;
        const int64_t inside = (column < 48 ? column : column - 48) % width;
        const float *from = weight + taps[tap] + column * 1;
        float *to = M_block3_conv_weight_panels + (column - inside) * 20 + tap * 20 * width + inside;
        for (int64_t k = 0; k < 20; k++)
            gm_store(to + k * width, gm_load_strided(from + k * 120, 1, n));
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   [80,20] into panels of 24 columns; 0 FLOP, 36 KB */
static void fit_M_block_conv_weight_panels4(const gm_call *call, const float *restrict weight,
    float *restrict M_block_conv_weight_panels)
{
    static const int32_t taps[] = {
        2400,
    };
    int64_t lo, hi;
    gm_share(call, 3, &lo, &hi);
    for (int64_t vector = lo; vector < hi; vector++) {
        const int64_t column = vector % 3 * GM_LANES, tap = vector / 3 % 1;
        const int n = (int)gm_min_int(GM_LANES, 20 - column);
        const int64_t width = 24, inside = column % width;
        const float *from = weight + taps[tap] + column * 120;
        float *to = M_block_conv_weight_panels + (column - inside) * 80 + tap * 80 * width + inside;
        for (int64_t k = 0; k < 80; k += GM_LANES)
            gm_transpose_block(from + k, 120, n, (int)gm_min_int(GM_LANES, 80 - k), to + k * width, width);
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   [60,40] into panels of 24 columns; 0 FLOP, 38 KB */
static void fit_M_block_conv3_weight_panels5(const gm_call *call, const float *restrict weight,
    float *restrict M_block_conv3_weight_panels)
{
    static const int32_t taps[] = {
        4800,
    };
    int64_t lo, hi;
    gm_share(call, 5, &lo, &hi);
    for (int64_t vector = lo; vector < hi; vector++) {
        const int64_t column = vector % 5 * GM_LANES, tap = vector / 5 % 1;
        const int n = (int)gm_min_int(GM_LANES, 40 - column);
        const int64_t width = column < 24 ? 24 : 16;
        const int64_t inside = (column < 24 ? column : column - 24) % width;
        const float *from = weight + taps[tap] + column * 60;
        float *to = M_block_conv3_weight_panels + (column - inside) * 60 + tap * 60 * width + inside;
        for (int64_t k = 0; k < 60; k += GM_LANES)
            gm_transpose_block(from + k, 60, n, (int)gm_min_int(GM_LANES, 60 - k), to + k * width, width);
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   [20,120] into panels of 24 columns; 0 FLOP, 38 KB */
static void fit_M_block3_conv_weight_panels5(const gm_call *call, const float *restrict weight,
    float *restrict M_block3_conv_weight_panels)
{
    static const int32_t taps[] = {
        4800,
    };
    int64_t lo, hi;
    gm_share(call, 15, &lo, &hi);
    for (int64_t vector = lo; vector < hi; vector++) {
        const int64_t column = vector % 15 * GM_LANES, tap = vector / 15 % 1;
        const int n = (int)gm_min_int(GM_LANES, 120 - column);
        const int64_t width = 24, inside = column % width;
        const float *from = weight + taps[tap] + column * 1;
        float *to = M_block3_conv_weight_panels + (column - inside) * 20 + tap * 20 * width + inside;
        for (int64_t k = 0; k < 20; k++)
            gm_store(to + k * width, gm_load_strided(from + k * 120, 1, n));
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   [40,20,1] element by element; 0 FLOP, 3.2 KB */
static void fit_concat9(const gm_call *call, float *restrict concat)
{
    int64_t lo, hi;
    gm_share(call, 40, &lo, &hi);
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 20; i++) {
            int64_t j = 0;
            for (; j < 1; j += GM_LANES) {
                const int n = (int)gm_min_int(GM_LANES, 1 - j);
                gm_store_strided(concat + h * 60 + i, 0, gm_splat(0.0f), n);
            }
        }
    }
}

/* pixelcnn_cifar.gm:22   a = a |> relu |> head: conv(2 * h, 1, see: B) |> relu
   [40,40,1] element by element; 0 FLOP, 6.4 KB */
static void fit_concat10(const gm_call *call, float *restrict concat)
{
    int64_t lo, hi;
    gm_share(call, 40, &lo, &hi);
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 40; i++) {
            int64_t j = 0;
            for (; j < 1; j += GM_LANES) {
                const int n = (int)gm_min_int(GM_LANES, 1 - j);
                gm_store_strided(concat + h * 60 + i, 0, gm_splat(0.0f), n);
            }
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   [20,40,1] element by element; 0 FLOP, 3.2 KB */
static void fit_concat11(const gm_call *call, float *restrict concat)
{
    int64_t lo, hi;
    gm_share(call, 20, &lo, &hi);
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 40; i++) {
            int64_t j = 0;
            for (; j < 1; j += GM_LANES) {
                const int n = (int)gm_min_int(GM_LANES, 1 - j);
                gm_store_strided(concat + h * 120 + i, 0, gm_splat(0.0f), n);
            }
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   [20,80,1] element by element; 0 FLOP, 6.4 KB */
static void fit_concat12(const gm_call *call, float *restrict concat)
{
    int64_t lo, hi;
    gm_share(call, 20, &lo, &hi);
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 80; i++) {
            int64_t j = 0;
            for (; j < 1; j += GM_LANES) {
                const int n = (int)gm_min_int(GM_LANES, 1 - j);
                gm_store_strided(concat + h * 120 + i, 0, gm_splat(0.0f), n);
            }
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   [1,40,20] element by element; 0 FLOP, 3.2 KB */
static void fit_concat21(const gm_call *call, float *restrict concat)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 40; i++) {
            int64_t j = 0;
            for (; j + GM_LANES <= 20; j += GM_LANES) {
                gm_store(concat + i * 60 + j, gm_splat(0.0f));
            }
            if (j < 20) {
                const int n = (int)gm_min_int(GM_LANES, 20 - j);
                gm_store_part(concat + i * 60 + j, gm_splat(0.0f), n);
            }
        }
    }
}

/* pixelcnn_cifar.gm:20   a = x |> first: conv(2 * h, 7, see: A)
   [1,1080] element by element; 0 FLOP, 4.3 KB */
static void fit_concat27(const gm_call *call, float *restrict concat)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    for (int64_t i = lo; i < hi; i++) {
        for (int64_t j = 0; j < 1080; j += GM_LANES) {
            gm_store(concat + j, gm_splat(0.0f));
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   [40,60] into panels of 24 columns; 0 FLOP, 39 KB */
static void fit_M_block3_conv3_weight_panels6(const gm_call *call, const float *restrict weight,
    float *restrict M_block3_conv3_weight_panels)
{
    static const int32_t taps[] = {
        4800,
    };
    int64_t lo, hi;
    gm_share(call, 8, &lo, &hi);
    for (int64_t vector = lo; vector < hi; vector++) {
        const int64_t column = vector % 8 * GM_LANES, tap = vector / 8 % 1;
        const int n = (int)gm_min_int(GM_LANES, 60 - column);
        const int64_t width = column < 48 ? 24 : 16;
        const int64_t inside = (column < 48 ? column : column - 48) % width;
        const float *from = weight + taps[tap] + column * 1;
        float *to = M_block3_conv3_weight_panels + (column - inside) * 40 + tap * 40 * width + inside;
        for (int64_t k = 0; k < 40; k++)
            gm_store(to + k * width, gm_load_strided(from + k * 60, 1, n));
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   [120,20] into panels of 24 columns; 0 FLOP, 40 KB */
static void fit_M_block_conv_weight_panels6(const gm_call *call, const float *restrict weight,
    float *restrict M_block_conv_weight_panels)
{
    static const int32_t taps[] = {
        4800,
    };
    int64_t lo, hi;
    gm_share(call, 3, &lo, &hi);
    for (int64_t vector = lo; vector < hi; vector++) {
        const int64_t column = vector % 3 * GM_LANES, tap = vector / 3 % 1;
        const int n = (int)gm_min_int(GM_LANES, 20 - column);
        const int64_t width = 24, inside = column % width;
        const float *from = weight + taps[tap] + column * 120;
        float *to = M_block_conv_weight_panels + (column - inside) * 120 + tap * 120 * width + inside;
        for (int64_t k = 0; k < 120; k += GM_LANES)
            gm_transpose_block(from + k, 120, n, (int)gm_min_int(GM_LANES, 120 - k), to + k * width, width);
    }
}

/* pixelcnn_cifar.gm:22   a = a |> relu |> head: conv(2 * h, 1, see: B) |> relu
   [80,40] into panels of 24 columns; 0 FLOP, 70 KB */
static void fit_M_head_weight_panels3(const gm_call *call, const float *restrict weight,
    float *restrict M_head_weight_panels)
{
    static const int32_t taps[] = {
        4800,
    };
    int64_t lo, hi;
    gm_share(call, 5, &lo, &hi);
    for (int64_t vector = lo; vector < hi; vector++) {
        const int64_t column = vector % 5 * GM_LANES, tap = vector / 5 % 1;
        const int n = (int)gm_min_int(GM_LANES, 40 - column);
        const int64_t width = column < 24 ? 24 : 16;
        const int64_t inside = (column < 24 ? column : column - 24) % width;
        const float *from = weight + taps[tap] + column * 120;
        float *to = M_head_weight_panels + (column - inside) * 80 + tap * 80 * width + inside;
        for (int64_t k = 0; k < 80; k += GM_LANES)
            gm_transpose_block(from + k, 120, n, (int)gm_min_int(GM_LANES, 80 - k), to + k * width, width);
    }
}

/* pixelcnn_cifar.gm:22   a = a |> relu |> head: conv(2 * h, 1, see: B) |> relu
   [40,80] into panels of 24 columns; 0 FLOP, 70 KB */
static void fit_M_head_weight_panels4(const gm_call *call, const float *restrict weight,
    float *restrict M_head_weight_panels)
{
    static const int32_t taps[] = {
        4800,
    };
    int64_t lo, hi;
    gm_share(call, 10, &lo, &hi);
    for (int64_t vector = lo; vector < hi; vector++) {
        const int64_t column = vector % 10 * GM_LANES, tap = vector / 10 % 1;
        const int n = (int)gm_min_int(GM_LANES, 80 - column);
        const int64_t width = column < 48 ? 24 : 16;
        const int64_t inside = (column < 48 ? column : column - 48) % width;
        const float *from = weight + taps[tap] + column * 1;
        float *to = M_head_weight_panels + (column - inside) * 40 + tap * 40 * width + inside;
        for (int64_t k = 0; k < 40; k++)
            gm_store(to + k * width, gm_load_strided(from + k * 120, 1, n));
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   [1,60,40] element by element; 0 FLOP, 9.6 KB */
static void fit_concat31(const gm_call *call, float *restrict concat)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 60; i++) {
            for (int64_t j = 0; j < 40; j += GM_LANES) {
                gm_store(concat + i * 60 + j, gm_splat(0.0f));
            }
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   [1,1200] element by element; 0 FLOP, 4.8 KB */
static void fit_concat32(const gm_call *call, float *restrict concat)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    for (int64_t i = lo; i < hi; i++) {
        for (int64_t j = 0; j < 1200; j += GM_LANES) {
            gm_store(concat + j, gm_splat(0.0f));
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   [1,2400] element by element; 0 FLOP, 9.6 KB */
static void fit_concat33(const gm_call *call, float *restrict concat)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    for (int64_t i = lo; i < hi; i++) {
        for (int64_t j = 0; j < 2400; j += GM_LANES) {
            gm_store(concat + j, gm_splat(0.0f));
        }
    }
}

/* pixelcnn_cifar.gm:22   a = a |> relu |> head: conv(2 * h, 1, see: B) |> relu
   [120,40] into panels of 24 columns; 0 FLOP, 77 KB */
static void fit_M_head_weight_panels5(const gm_call *call, const float *restrict weight,
    float *restrict M_head_weight_panels)
{
    static const int32_t taps[] = {
        9600,
    };
    int64_t lo, hi;
    gm_share(call, 5, &lo, &hi);
    for (int64_t vector = lo; vector < hi; vector++) {
        const int64_t column = vector % 5 * GM_LANES, tap = vector / 5 % 1;
        const int n = (int)gm_min_int(GM_LANES, 40 - column);
        const int64_t width = column < 24 ? 24 : 16;
        const int64_t inside = (column < 24 ? column : column - 24) % width;
        const float *from = weight + taps[tap] + column * 120;
        float *to = M_head_weight_panels + (column - inside) * 120 + tap * 120 * width + inside;
        for (int64_t k = 0; k < 120; k += GM_LANES)
            gm_transpose_block(from + k, 120, n, (int)gm_min_int(GM_LANES, 120 - k), to + k * width, width);
    }
}

/* pixelcnn_cifar.gm:22   a = a |> relu |> head: conv(2 * h, 1, see: B) |> relu
   [40,120] into panels of 24 columns; 0 FLOP, 77 KB */
static void fit_M_head_weight_panels6(const gm_call *call, const float *restrict weight,
    float *restrict M_head_weight_panels)
{
    static const int32_t taps[] = {
        9600,
    };
    int64_t lo, hi;
    gm_share(call, 15, &lo, &hi);
    for (int64_t vector = lo; vector < hi; vector++) {
        const int64_t column = vector % 15 * GM_LANES, tap = vector / 15 % 1;
        const int n = (int)gm_min_int(GM_LANES, 120 - column);
        const int64_t width = 24, inside = column % width;
        const float *from = weight + taps[tap] + column * 1;
        float *to = M_head_weight_panels + (column - inside) * 40 + tap * 40 * width + inside;
        for (int64_t k = 0; k < 40; k++)
            gm_store(to + k * width, gm_load_strided(from + k * 120, 1, n));
    }
}

/* pixelcnn_cifar.gm:22   a = a |> relu |> head: conv(2 * h, 1, see: B) |> relu
   [40,40,1] element by element; 0 FLOP, 6.4 KB */
static void fit_concat40(const gm_call *call, float *restrict concat)
{
    int64_t lo, hi;
    gm_share(call, 40, &lo, &hi);
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 40; i++) {
            int64_t j = 0;
            for (; j < 1; j += GM_LANES) {
                const int n = (int)gm_min_int(GM_LANES, 1 - j);
                gm_store_strided(concat + h * 120 + i, 0, gm_splat(0.0f), n);
            }
        }
    }
}

/* pixelcnn_cifar.gm:22   a = a |> relu |> head: conv(2 * h, 1, see: B) |> relu
   [40,80,1] element by element; 0 FLOP, 13 KB */
static void fit_concat41(const gm_call *call, float *restrict concat)
{
    int64_t lo, hi;
    gm_share(call, 40, &lo, &hi);
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 80; i++) {
            int64_t j = 0;
            for (; j < 1; j += GM_LANES) {
                const int n = (int)gm_min_int(GM_LANES, 1 - j);
                gm_store_strided(concat + h * 120 + i, 0, gm_splat(0.0f), n);
            }
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   [4800,1] element by element; 0 FLOP, 19 KB */
static void fit_concat42(const gm_call *call, float *restrict concat)
{
    int64_t lo, hi;
    gm_share(call, 4800, &lo, &hi);
    for (int64_t i = lo; i < hi; i++) {
        int64_t j = 0;
        for (; j < 1; j += GM_LANES) {
            const int n = (int)gm_min_int(GM_LANES, 1 - j);
            gm_store_strided(concat + i, 0, gm_splat(0.0f), n);
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   [2400,1] element by element; 0 FLOP, 9.6 KB */
static void fit_concat43(const gm_call *call, float *restrict concat)
{
    int64_t lo, hi;
    gm_share(call, 2400, &lo, &hi);
    for (int64_t i = lo; i < hi; i++) {
        int64_t j = 0;
        for (; j < 1; j += GM_LANES) {
            const int n = (int)gm_min_int(GM_LANES, 1 - j);
            gm_store_strided(concat + i, 0, gm_splat(0.0f), n);
        }
    }
}

/* pixelcnn_cifar.gm:23   return shades(logits: a |> out: conv(3 * 256, 1, see: B) |> reshape(32,
   32, 3, 256))
   [40,256] into panels of 24 columns; 0 FLOP, 410 KB */
static void fit_M_out_weight_panels(const gm_call *call, const float *restrict weight,
    float *restrict M_out_weight_panels)
{
    static const int32_t taps[] = {
        0,
    };
    int64_t lo, hi;
    gm_share(call, 32, &lo, &hi);
    for (int64_t vector = lo; vector < hi; vector++) {
        const int64_t column = vector % 32 * GM_LANES, tap = vector / 32 % 1;
        const int n = (int)gm_min_int(GM_LANES, 256 - column);
        const int64_t width = column < 240 ? 24 : 16;
        const int64_t inside = (column < 240 ? column : column - 240) % width;
        const float *from = weight + taps[tap] + column * 120;
        float *to = M_out_weight_panels + (column - inside) * 40 + tap * 40 * width + inside;
        for (int64_t k = 0; k < 40; k += GM_LANES)
            gm_transpose_block(from + k, 120, n, (int)gm_min_int(GM_LANES, 40 - k), to + k * width, width);
    }
}

/* pixelcnn_cifar.gm:23   return shades(logits: a |> out: conv(3 * 256, 1, see: B) |> reshape(32,
   32, 3, 256))
   [256,40] into panels of 24 columns; 0 FLOP, 410 KB */
static void fit_M_out_weight_panels2(const gm_call *call, const float *restrict weight,
    float *restrict M_out_weight_panels)
{
    static const int32_t taps[] = {
        0,
    };
    int64_t lo, hi;
    gm_share(call, 5, &lo, &hi);
    for (int64_t vector = lo; vector < hi; vector++) {
        const int64_t column = vector % 5 * GM_LANES, tap = vector / 5 % 1;
        const int n = (int)gm_min_int(GM_LANES, 40 - column);
        const int64_t width = column < 24 ? 24 : 16;
        const int64_t inside = (column < 24 ? column : column - 24) % width;
        const float *from = weight + taps[tap] + column * 1;
        float *to = M_out_weight_panels + (column - inside) * 256 + tap * 256 * width + inside;
        for (int64_t k = 0; k < 256; k++)
            gm_store(to + k * width, gm_load_strided(from + k * 120, 1, n));
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   [1,3600] element by element; 0 FLOP, 14 KB */
static void fit_concat66(const gm_call *call, float *restrict concat)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    for (int64_t i = lo; i < hi; i++) {
        for (int64_t j = 0; j < 3600; j += GM_LANES) {
            gm_store(concat + j, gm_splat(0.0f));
        }
    }
}

/* pixelcnn_cifar.gm:22   a = a |> relu |> head: conv(2 * h, 1, see: B) |> relu
   [9600,1] element by element; 0 FLOP, 38 KB */
static void fit_concat84(const gm_call *call, float *restrict concat)
{
    int64_t lo, hi;
    gm_share(call, 9600, &lo, &hi);
    for (int64_t i = lo; i < hi; i++) {
        int64_t j = 0;
        for (; j < 1; j += GM_LANES) {
            const int n = (int)gm_min_int(GM_LANES, 1 - j);
            gm_store_strided(concat + i, 0, gm_splat(0.0f), n);
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   [240,60] into panels of 24 columns; 0 FLOP, 191 KB */
static void fit_M_block3_conv2_weight_panels4(const gm_call *call, const float *restrict weight,
    float *restrict M_block3_conv2_weight_panels)
{
    static const int32_t taps[] = {
        10800, 7200, 3600, 0,
    };
    int64_t lo, hi;
    gm_share(call, 32, &lo, &hi);
    for (int64_t vector = lo; vector < hi; vector++) {
        const int64_t column = vector % 8 * GM_LANES, tap = vector / 8 % 4;
        const int n = (int)gm_min_int(GM_LANES, 60 - column);
        const int64_t width = column < 48 ? 24 : 16;
        const int64_t inside = (column < 48 ? column : column - 48) % width;
        const float *from = weight + taps[tap] + column * 60;
        float *to = M_block3_conv2_weight_panels + (column - inside) * 240 + tap * 60 * width + inside;
        for (int64_t k = 0; k < 60; k += GM_LANES)
            gm_transpose_block(from + k, 60, n, (int)gm_min_int(GM_LANES, 60 - k), to + k * width, width);
    }
}

/* pixelcnn_cifar.gm:20   a = x |> first: conv(2 * h, 7, see: A)
   [7560] element by element; 0 FLOP, 30 KB */
static void fit_concat88(const gm_call *call, float *restrict concat)
{
    int64_t lo, hi;
    gm_share(call, 8, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 7560);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        gm_store(concat + j, gm_splat(0.0f));
    }
}

/* pixelcnn_cifar.gm:23   return shades(logits: a |> out: conv(3 * 256, 1, see: B) |> reshape(32,
   32, 3, 256))
   [80,256] into panels of 24 columns; 0 FLOP, 451 KB */
static void fit_M_out_weight_panels3(const gm_call *call, const float *restrict weight,
    float *restrict M_out_weight_panels)
{
    static const int32_t taps[] = {
        30720,
    };
    int64_t lo, hi;
    gm_share(call, 32, &lo, &hi);
    for (int64_t vector = lo; vector < hi; vector++) {
        const int64_t column = vector % 32 * GM_LANES, tap = vector / 32 % 1;
        const int n = (int)gm_min_int(GM_LANES, 256 - column);
        const int64_t width = column < 240 ? 24 : 16;
        const int64_t inside = (column < 240 ? column : column - 240) % width;
        const float *from = weight + taps[tap] + column * 120;
        float *to = M_out_weight_panels + (column - inside) * 80 + tap * 80 * width + inside;
        for (int64_t k = 0; k < 80; k += GM_LANES)
            gm_transpose_block(from + k, 120, n, (int)gm_min_int(GM_LANES, 80 - k), to + k * width, width);
    }
}

/* pixelcnn_cifar.gm:23   return shades(logits: a |> out: conv(3 * 256, 1, see: B) |> reshape(32,
   32, 3, 256))
   [256,80] into panels of 24 columns; 0 FLOP, 451 KB */
static void fit_M_out_weight_panels4(const gm_call *call, const float *restrict weight,
    float *restrict M_out_weight_panels)
{
    static const int32_t taps[] = {
        30720,
    };
    int64_t lo, hi;
    gm_share(call, 10, &lo, &hi);
    for (int64_t vector = lo; vector < hi; vector++) {
        const int64_t column = vector % 10 * GM_LANES, tap = vector / 10 % 1;
        const int n = (int)gm_min_int(GM_LANES, 80 - column);
        const int64_t width = column < 48 ? 24 : 16;
        const int64_t inside = (column < 48 ? column : column - 48) % width;
        const float *from = weight + taps[tap] + column * 1;
        float *to = M_out_weight_panels + (column - inside) * 256 + tap * 256 * width + inside;
        for (int64_t k = 0; k < 256; k++)
            gm_store(to + k * width, gm_load_strided(from + k * 120, 1, n));
    }
}

/* pixelcnn_cifar.gm:23   return shades(logits: a |> out: conv(3 * 256, 1, see: B) |> reshape(32,
   32, 3, 256))
   [120,256] into panels of 24 columns; 0 FLOP, 492 KB */
static void fit_M_out_weight_panels5(const gm_call *call, const float *restrict weight,
    float *restrict M_out_weight_panels)
{
    static const int32_t taps[] = {
        61440,
    };
    int64_t lo, hi;
    gm_share(call, 32, &lo, &hi);
    for (int64_t vector = lo; vector < hi; vector++) {
        const int64_t column = vector % 32 * GM_LANES, tap = vector / 32 % 1;
        const int n = (int)gm_min_int(GM_LANES, 256 - column);
        const int64_t width = column < 240 ? 24 : 16;
        const int64_t inside = (column < 240 ? column : column - 240) % width;
        const float *from = weight + taps[tap] + column * 120;
        float *to = M_out_weight_panels + (column - inside) * 120 + tap * 120 * width + inside;
        for (int64_t k = 0; k < 120; k += GM_LANES)
            gm_transpose_block(from + k, 120, n, (int)gm_min_int(GM_LANES, 120 - k), to + k * width, width);
    }
}

/* pixelcnn_cifar.gm:23   return shades(logits: a |> out: conv(3 * 256, 1, see: B) |> reshape(32,
   32, 3, 256))
   [256,120] into panels of 24 columns; 0 FLOP, 492 KB */
static void fit_M_out_weight_panels6(const gm_call *call, const float *restrict weight,
    float *restrict M_out_weight_panels)
{
    static const int32_t taps[] = {
        61440,
    };
    int64_t lo, hi;
    gm_share(call, 15, &lo, &hi);
    for (int64_t vector = lo; vector < hi; vector++) {
        const int64_t column = vector % 15 * GM_LANES, tap = vector / 15 % 1;
        const int n = (int)gm_min_int(GM_LANES, 120 - column);
        const int64_t width = 24, inside = column % width;
        const float *from = weight + taps[tap] + column * 1;
        float *to = M_out_weight_panels + (column - inside) * 256 + tap * 256 * width + inside;
        for (int64_t k = 0; k < 256; k++)
            gm_store(to + k * width, gm_load_strided(from + k * 120, 1, n));
    }
}

/* pixelcnn_cifar.gm:23   return shades(logits: a |> out: conv(3 * 256, 1, see: B) |> reshape(32,
   32, 3, 256))
   [256,40,1] element by element; 0 FLOP, 41 KB */
static void fit_concat92(const gm_call *call, float *restrict concat)
{
    int64_t lo, hi;
    gm_share(call, 256, &lo, &hi);
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 40; i++) {
            int64_t j = 0;
            for (; j < 1; j += GM_LANES) {
                const int n = (int)gm_min_int(GM_LANES, 1 - j);
                gm_store_strided(concat + h * 120 + i, 0, gm_splat(0.0f), n);
            }
        }
    }
}

/* pixelcnn_cifar.gm:23   return shades(logits: a |> out: conv(3 * 256, 1, see: B) |> reshape(32,
   32, 3, 256))
   [256,80,1] element by element; 0 FLOP, 82 KB */
static void fit_concat93(const gm_call *call, float *restrict concat)
{
    int64_t lo, hi;
    gm_share(call, 256, &lo, &hi);
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 80; i++) {
            int64_t j = 0;
            for (; j < 1; j += GM_LANES) {
                const int n = (int)gm_min_int(GM_LANES, 1 - j);
                gm_store_strided(concat + h * 120 + i, 0, gm_splat(0.0f), n);
            }
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   [1,10800] element by element; 0 FLOP, 43 KB */
static void fit_concat94(const gm_call *call, float *restrict concat)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    for (int64_t i = lo; i < hi; i++) {
        for (int64_t j = 0; j < 10800; j += GM_LANES) {
            gm_store(concat + j, gm_splat(0.0f));
        }
    }
}

/* pixelcnn_cifar.gm:27   loss = mean(nll(M(x), x))
   [16,3072] element by element; fused: mul, add, floor; 147 KFLOP, 393 KB */
static void fit_floor(const gm_call *call, const float *restrict x, float *restrict floor)
{
    const int64_t lo = call->from, hi = call->to;
    for (int64_t i = lo; i < hi; i++) {
        for (int64_t j = 0; j < 3072; j += GM_LANES) {
            gm_store(floor + i * 3072 + j, gm_floor(gm_load(x + i * 3072 + j) * 255.0f + 0.5f));
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   [16,1024,20] element by element; 0 FLOP, 1.3 MB */
static void fit_concat112(const gm_call *call, float *restrict concat)
{
    const int64_t lo = call->from, hi = call->to;
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 1024; i++) {
            int64_t j = 0;
            for (; j + GM_LANES <= 20; j += GM_LANES) {
                gm_store(concat + h * 61440 + i * 60 + j, gm_splat(0.0f));
            }
            if (j < 20) {
                const int n = (int)gm_min_int(GM_LANES, 20 - j);
                gm_store_part(concat + h * 61440 + i * 60 + j, gm_splat(0.0f), n);
            }
        }
    }
}

/* pixelcnn_cifar.gm:20   a = x |> first: conv(2 * h, 7, see: A)
   [16,1024,40] element by element; 0 FLOP, 2.6 MB */
static void fit_concat113(const gm_call *call, float *restrict concat)
{
    const int64_t lo = call->from, hi = call->to;
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 1024; i++) {
            for (int64_t j = 0; j < 40; j += GM_LANES) {
                gm_store(concat + h * 61440 + i * 60 + j, gm_splat(0.0f));
            }
        }
    }
}

/* pixelcnn_cifar.gm:20   a = x |> first: conv(2 * h, 7, see: A)
   convolution of [16,32,32,1] to [16,32,32,40] by 1 x 1 taps, tiles of 4 x 24; 1.3 MFLOP, 2.9 MB */
GM_INLINE void fit_concat124_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict x,
    const float *restrict weight, float *restrict concat)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, concat + i * 120 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, x, from + 4, 1);
    conv_tile(4, rows, vectors, last, 0, c, x, from, run, runs,
              weight + column + 8680, 40);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            gm_store(concat + i * 120 + j, c[r * vectors + v]);
        }
}

static void fit_concat124(const gm_call *call, const float *restrict x,
    const float *restrict weight, float *restrict concat)
{
    static const gm_steps steps = {{3072, 96, 3}, {1024, 32, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 1},
    };
    static const gm_part parts[] = {
        {32, 32, 0, 0, 0, 1},
    };
    const int64_t lo = call->from, hi = call->to;
    for (const gm_part *p = parts; p < parts + 1; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            for (int64_t column = 0; column < 24; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    fit_concat124_tile((int)gm_min_int(4, pixels - row), 3, 8, runs + p->run,
                        p->runs, from + row, to + row, column, x, weight, concat);
            }
            {
                const int64_t column = 24;
                for (int row = 0; row < pixels; row += 4)
                    fit_concat124_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, x, weight, concat);
            }
        }
    }
}

/* pixelcnn_cifar.gm:20   a = x |> first: conv(2 * h, 7, see: A)
   convolution of [16,32,32,2] to [16,32,32,40] by 1 x 1 taps, tiles of 4 x 24; 2.6 MFLOP, 2.9 MB */
GM_INLINE void fit_concat125_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict x,
    const float *restrict weight, float *restrict concat)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, concat + i * 120 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, x, from + 4, 2);
    conv_tile(4, rows, vectors, last, 0, c, x, from, run, runs,
              weight + column + 8720, 120);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            gm_store(concat + i * 120 + j, c[r * vectors + v]);
        }
}

static void fit_concat125(const gm_call *call, const float *restrict x,
    const float *restrict weight, float *restrict concat)
{
    static const gm_steps steps = {{3072, 96, 3}, {1024, 32, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 2},
    };
    static const gm_part parts[] = {
        {32, 32, 0, 0, 0, 1},
    };
    const int64_t lo = call->from, hi = call->to;
    for (const gm_part *p = parts; p < parts + 1; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            for (int64_t column = 0; column < 24; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    fit_concat125_tile((int)gm_min_int(4, pixels - row), 3, 8, runs + p->run,
                        p->runs, from + row, to + row, column, x, weight, concat);
            }
            {
                const int64_t column = 24;
                for (int row = 0; row < pixels; row += 4)
                    fit_concat125_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, x, weight, concat);
            }
        }
    }
}

/* pixelcnn_cifar.gm:20   a = x |> first: conv(2 * h, 7, see: A)
   [16,1024,40] element by element; 0 FLOP, 2.6 MB */
static void fit_concat126(const gm_call *call, float *restrict concat)
{
    const int64_t lo = call->from, hi = call->to;
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 1024; i++) {
            for (int64_t j = 0; j < 40; j += GM_LANES) {
                gm_store(concat + h * 122880 + i * 120 + j, gm_splat(0.0f));
            }
        }
    }
}

/* pixelcnn_cifar.gm:23   return shades(logits: a |> out: conv(3 * 256, 1, see: B) |> reshape(32,
   32, 3, 256))
   [61440,1] element by element; 0 FLOP, 246 KB */
static void fit_concat128(const gm_call *call, float *restrict concat)
{
    int64_t lo, hi;
    gm_share(call, 61440, &lo, &hi);
    for (int64_t i = lo; i < hi; i++) {
        int64_t j = 0;
        for (; j < 1; j += GM_LANES) {
            const int n = (int)gm_min_int(GM_LANES, 1 - j);
            gm_store_strided(concat + i, 0, gm_splat(0.0f), n);
        }
    }
}

/* pixelcnn_cifar.gm:23   return shades(logits: a |> out: conv(3 * 256, 1, see: B) |> reshape(32,
   32, 3, 256))
   [30720,1] element by element; 0 FLOP, 123 KB */
static void fit_concat129(const gm_call *call, float *restrict concat)
{
    int64_t lo, hi;
    gm_share(call, 30720, &lo, &hi);
    for (int64_t i = lo; i < hi; i++) {
        int64_t j = 0;
        for (; j < 1; j += GM_LANES) {
            const int n = (int)gm_min_int(GM_LANES, 1 - j);
            gm_store_strided(concat + i, 0, gm_splat(0.0f), n);
        }
    }
}

/* pixelcnn_cifar.gm:20   a = x |> first: conv(2 * h, 7, see: A)
   convolution of [16,32,32,3] to [16,32,32,120] by 7 x 7 taps, tiles of 4 x 24; fused: add, relu;
   259 MFLOP, 24 MB */
GM_INLINE void fit_first_tile(int rows, int vectors, int last, const gm_stretch *run, int runs,
    const int64_t *from, const int64_t *to, int64_t column, const float *restrict x,
    const float *restrict concat, const float *restrict weight, const float *restrict bias,
    float *restrict first2, float *restrict relu)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_read(vectors, concat + i * 120 + j);
        gm_fetch_written(vectors, first2 + i * 120 + j);
        gm_fetch_written(vectors, relu + i * 120 + j);
    }
    conv_tile(4, rows, vectors, last, 0, c, x, from, run, runs,
              weight + column, 120);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec first3 = c[r * vectors + v] + gm_load(concat + i * 120 + j) + gm_load(bias + j);
            gm_store(first2 + i * 120 + j, first3);
            gm_store(relu + i * 120 + j, gm_max(first3, gm_zero()));
        }
}

static void fit_first(const gm_call *call, const float *restrict x,
    const float *restrict concat, const float *restrict weight, const float *restrict bias,
    float *restrict first2, float *restrict relu)
{
    static const gm_steps steps = {{3072, 96, 3}, {1024, 32, 1}};
    static const gm_stretch runs[] = {
        {0, 69, 3}, {0, 66, 6}, {0, 63, 9}, {0, 63, 9}, {0, 63, 9}, {0, 63, 9}, {0, 51, 12},
        {0, 48, 15}, {96, 69, 3}, {0, 45, 18}, {96, 66, 6}, {0, 42, 21}, {96, 63, 9},
        {0, 42, 18}, {96, 63, 9}, {0, 42, 15}, {96, 63, 9}, {0, 42, 12}, {96, 63, 9},
        {0, 30, 12}, {96, 51, 12}, {0, 27, 15}, {96, 48, 15}, {192, 69, 3}, {0, 24, 18},
        {96, 45, 18}, {192, 66, 6}, {0, 21, 21}, {96, 42, 21}, {192, 63, 9}, {0, 21, 18},
        {96, 42, 18}, {192, 63, 9}, {0, 21, 15}, {96, 42, 15}, {192, 63, 9}, {0, 21, 12},
        {96, 42, 12}, {192, 63, 9}, {0, 9, 12}, {96, 30, 12}, {192, 51, 12}, {0, 6, 15},
        {96, 27, 15}, {192, 48, 15}, {288, 69, 3}, {0, 3, 18}, {96, 24, 18}, {192, 45, 18},
        {288, 66, 6}, {0, 0, 21}, {96, 21, 21}, {192, 42, 21}, {288, 63, 9}, {0, 0, 18},
        {96, 21, 18}, {192, 42, 18}, {288, 63, 9}, {0, 0, 15}, {96, 21, 15}, {192, 42, 15},
        {288, 63, 9}, {0, 0, 12}, {96, 21, 12}, {192, 42, 12}, {288, 63, 9},
    };
    static const gm_part parts[] = {
        {1, 1, 0, 0, 0, 0}, {1, 1, 1, 0, 0, 1}, {1, 1, 2, 0, 1, 1}, {1, 26, 3, 0, 2, 1},
        {1, 1, 29, 78, 3, 1}, {1, 1, 30, 81, 4, 1}, {1, 1, 31, 84, 5, 1},
        {1, 1, 32, 0, 6, 1}, {1, 1, 33, 0, 7, 2}, {1, 1, 34, 0, 9, 2}, {1, 26, 35, 0, 11, 2},
        {1, 1, 61, 78, 13, 2}, {1, 1, 62, 81, 15, 2}, {1, 1, 63, 84, 17, 2},
        {1, 1, 64, 0, 19, 2}, {1, 1, 65, 0, 21, 3}, {1, 1, 66, 0, 24, 3},
        {1, 26, 67, 0, 27, 3}, {1, 1, 93, 78, 30, 3}, {1, 1, 94, 81, 33, 3},
        {1, 1, 95, 84, 36, 3}, {29, 1, 96, 0, 39, 3}, {29, 1, 97, 0, 42, 4},
        {29, 1, 98, 0, 46, 4}, {29, 26, 99, 0, 50, 4}, {29, 1, 125, 78, 54, 4},
        {29, 1, 126, 81, 58, 4}, {29, 1, 127, 84, 62, 4},
    };
    const int64_t lo = call->from, hi = call->to;
    for (const gm_part *p = parts; p < parts + 28; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            for (int64_t column = 0; column < 120; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    fit_first_tile((int)gm_min_int(4, pixels - row), 3, 8, runs + p->run,
                        p->runs, from + row, to + row, column, x, concat, weight, bias, first2,
                        relu);
            }
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   convolution of [16,32,32,120] to [16,32,32,20] by 1 x 1 taps, tiles of 4 x 24, weight in panels;
   79 MFLOP, 9.2 MB */
GM_INLINE void fit_concat132_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict relu,
    const float *restrict M_block_conv_weight_panels, float *restrict concat)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, concat + i * 60 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, relu, from + 4, 120);
    conv_tile(4, rows, vectors, GM_LANES, 0, c, relu, from, run, runs,
              M_block_conv_weight_panels + column * 120, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const int n = v + 1 < vectors ? GM_LANES : last;
            gm_store_part(concat + i * 60 + j, c[r * vectors + v], n);
        }
}

static void fit_concat132(const gm_call *call, const float *restrict relu,
    const float *restrict M_block_conv_weight_panels, float *restrict concat)
{
    static const gm_steps steps = {{122880, 3840, 120}, {1024, 32, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 120},
    };
    static const gm_part parts[] = {
        {32, 32, 0, 0, 0, 1},
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
                    fit_concat132_tile((int)gm_min_int(4, pixels - row), 3, 4, runs + p->run,
                        p->runs, from + row, to + row, column, relu, M_block_conv_weight_panels,
                        concat);
            }
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   convolution of [16,32,32,80] to [16,32,32,20] by 1 x 1 taps, tiles of 4 x 24, weight in panels;
   52 MFLOP, 9.2 MB */
GM_INLINE void fit_concat133_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict relu,
    const float *restrict M_block_conv_weight_panels, float *restrict concat)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, concat + i * 60 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, relu, from + 4, 80);
    conv_tile(4, rows, vectors, GM_LANES, 0, c, relu, from, run, runs,
              M_block_conv_weight_panels + column * 80, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const int n = v + 1 < vectors ? GM_LANES : last;
            gm_store_part(concat + i * 60 + j, c[r * vectors + v], n);
        }
}

static void fit_concat133(const gm_call *call, const float *restrict relu,
    const float *restrict M_block_conv_weight_panels, float *restrict concat)
{
    static const gm_steps steps = {{122880, 3840, 120}, {1024, 32, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 80},
    };
    static const gm_part parts[] = {
        {32, 32, 0, 0, 0, 1},
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
                    fit_concat133_tile((int)gm_min_int(4, pixels - row), 3, 4, runs + p->run,
                        p->runs, from + row, to + row, column, relu, M_block_conv_weight_panels,
                        concat);
            }
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   convolution of [16,32,32,40] to [16,32,32,20] by 1 x 1 taps, tiles of 4 x 24, weight in panels;
   26 MFLOP, 9.2 MB */
GM_INLINE void fit_concat134_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict relu,
    const float *restrict M_block_conv_weight_panels, float *restrict concat)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, concat + i * 60 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, relu, from + 4, 40);
    conv_tile(4, rows, vectors, GM_LANES, 0, c, relu, from, run, runs,
              M_block_conv_weight_panels + column * 40, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const int n = v + 1 < vectors ? GM_LANES : last;
            gm_store_part(concat + i * 60 + j, c[r * vectors + v], n);
        }
}

static void fit_concat134(const gm_call *call, const float *restrict relu,
    const float *restrict M_block_conv_weight_panels, float *restrict concat)
{
    static const gm_steps steps = {{122880, 3840, 120}, {1024, 32, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 40},
    };
    static const gm_part parts[] = {
        {32, 32, 0, 0, 0, 1},
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
                    fit_concat134_tile((int)gm_min_int(4, pixels - row), 3, 4, runs + p->run,
                        p->runs, from + row, to + row, column, relu, M_block_conv_weight_panels,
                        concat);
            }
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   [16,1024,60] element by element; fused: add, relu; 2.0 MFLOP, 7.9 MB */
static void fit_relu(const gm_call *call, const float *restrict concat,
    const float *restrict bias, float *restrict relu)
{
    const int64_t lo = call->from, hi = call->to;
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 1024; i++) {
            int64_t j = 0;
            for (; j + GM_LANES <= 60; j += GM_LANES) {
                const gm_vec add = gm_load(concat + h * 61440 + i * 60 + j) + gm_load(bias + j);
                gm_store(relu + h * 61440 + i * 60 + j, gm_max(add, gm_zero()));
            }
            if (j < 60) {
                const int n = (int)gm_min_int(GM_LANES, 60 - j);
                const gm_vec add = gm_load_part(concat + h * 61440 + i * 60 + j, n) + gm_load_part(bias + j, n);
                gm_store_part(relu + h * 61440 + i * 60 + j, gm_max(add, gm_zero()), n);
            }
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   convolution of [16,32,32,20] to [16,32,32,20] by 1 x 1 taps, tiles of 4 x 24; 13 MFLOP, 5.4 MB */
GM_INLINE void fit_concat135_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict relu,
    const float *restrict weight, float *restrict concat)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, concat + i * 60 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, relu, from + 4, 20);
    conv_tile(4, rows, vectors, last, 0, c, relu, from, run, runs,
              weight + column + 14400, 60);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const int n = v + 1 < vectors ? GM_LANES : last;
            gm_store_part(concat + i * 60 + j, c[r * vectors + v], n);
        }
}

static void fit_concat135(const gm_call *call, const float *restrict relu,
    const float *restrict weight, float *restrict concat)
{
    static const gm_steps steps = {{61440, 1920, 60}, {1024, 32, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 20},
    };
    static const gm_part parts[] = {
        {32, 32, 0, 0, 0, 1},
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
                    fit_concat135_tile((int)gm_min_int(4, pixels - row), 3, 4, runs + p->run,
                        p->runs, from + row, to + row, column, relu, weight, concat);
            }
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   convolution of [16,32,32,40] to [16,32,32,20] by 1 x 1 taps, tiles of 4 x 24; 26 MFLOP, 5.4 MB */
GM_INLINE void fit_concat136_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict relu,
    const float *restrict weight, float *restrict concat)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, concat + i * 60 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, relu, from + 4, 40);
    conv_tile(4, rows, vectors, last, 0, c, relu, from, run, runs,
              weight + column + 14420, 60);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const int n = v + 1 < vectors ? GM_LANES : last;
            gm_store_part(concat + i * 60 + j, c[r * vectors + v], n);
        }
}

static void fit_concat136(const gm_call *call, const float *restrict relu,
    const float *restrict weight, float *restrict concat)
{
    static const gm_steps steps = {{61440, 1920, 60}, {1024, 32, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 40},
    };
    static const gm_part parts[] = {
        {32, 32, 0, 0, 0, 1},
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
                    fit_concat136_tile((int)gm_min_int(4, pixels - row), 3, 4, runs + p->run,
                        p->runs, from + row, to + row, column, relu, weight, concat);
            }
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   convolution of [16,32,32,60] to [16,32,32,20] by 1 x 1 taps, tiles of 4 x 24; 39 MFLOP, 5.4 MB */
GM_INLINE void fit_concat137_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict relu,
    const float *restrict weight, float *restrict concat)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, concat + i * 60 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, relu, from + 4, 60);
    conv_tile(4, rows, vectors, last, 0, c, relu, from, run, runs,
              weight + column + 14440, 60);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const int n = v + 1 < vectors ? GM_LANES : last;
            gm_store_part(concat + i * 60 + j, c[r * vectors + v], n);
        }
}

static void fit_concat137(const gm_call *call, const float *restrict relu,
    const float *restrict weight, float *restrict concat)
{
    static const gm_steps steps = {{61440, 1920, 60}, {1024, 32, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 60},
    };
    static const gm_part parts[] = {
        {32, 32, 0, 0, 0, 1},
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
                    fit_concat137_tile((int)gm_min_int(4, pixels - row), 3, 4, runs + p->run,
                        p->runs, from + row, to + row, column, relu, weight, concat);
            }
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   convolution of [16,32,32,60] to [16,32,32,60] by 3 x 3 taps, tiles of 4 x 24; fused: add, relu;
   453 MFLOP, 12 MB */
GM_INLINE void fit_relu2_tile(int rows, int vectors, int last, const gm_stretch *run, int runs,
    const int64_t *from, const int64_t *to, int64_t column, const float *restrict relu,
    const float *restrict concat, const float *restrict weight, const float *restrict bias,
    float *restrict relu2)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_read(vectors, concat + i * 60 + j);
        gm_fetch_written(vectors, relu2 + i * 60 + j);
    }
    conv_tile(4, rows, vectors, last, 0, c, relu, from, run, runs,
              weight + column, 60);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const int n = v + 1 < vectors ? GM_LANES : last;
            const gm_vec add = c[r * vectors + v] + gm_load_part(concat + i * 60 + j, n);
            gm_store_part(relu2 + i * 60 + j, gm_max(add + gm_load_part(bias + j, n), gm_zero()), n);
        }
}

static void fit_relu2(const gm_call *call, const float *restrict relu,
    const float *restrict concat, const float *restrict weight, const float *restrict bias,
    float *restrict relu2)
{
    static const gm_steps steps = {{61440, 1920, 60}, {1024, 32, 1}};
    static const gm_stretch runs[] = {
        {0, 180, 60}, {0, 180, 60}, {0, 60, 120}, {0, 0, 180}, {1920, 180, 60}, {0, 0, 120},
        {1920, 180, 60},
    };
    static const gm_part parts[] = {
        {1, 1, 0, 0, 0, 0}, {1, 30, 1, 0, 0, 1}, {1, 1, 31, 1800, 1, 1},
        {31, 1, 32, 0, 2, 1}, {31, 30, 33, 0, 3, 2}, {31, 1, 63, 1800, 5, 2},
    };
    const int64_t lo = call->from, hi = call->to;
    for (const gm_part *p = parts; p < parts + 6; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            for (int64_t column = 0; column < 48; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    fit_relu2_tile((int)gm_min_int(4, pixels - row), 3, 8, runs + p->run,
                        p->runs, from + row, to + row, column, relu, concat, weight, bias, relu2);
            }
            {
                const int64_t column = 48;
                for (int row = 0; row < pixels; row += 4)
                    fit_relu2_tile((int)gm_min_int(4, pixels - row), 2, 4, runs + p->run,
                        p->runs, from + row, to + row, column, relu, concat, weight, bias, relu2);
            }
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   convolution of [16,32,32,60] to [16,32,32,40] by 1 x 1 taps, tiles of 4 x 24, weight in panels;
   79 MFLOP, 6.6 MB */
GM_INLINE void fit_concat138_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict relu,
    const float *restrict M_block_conv3_weight_panels, float *restrict concat)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, concat + i * 120 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, relu, from + 4, 60);
    conv_tile(4, rows, vectors, last, 0, c, relu, from, run, runs,
              M_block_conv3_weight_panels + column * 60, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            gm_store(concat + i * 120 + j, c[r * vectors + v]);
        }
}

static void fit_concat138(const gm_call *call, const float *restrict relu,
    const float *restrict M_block_conv3_weight_panels, float *restrict concat)
{
    static const gm_steps steps = {{61440, 1920, 60}, {1024, 32, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 60},
    };
    static const gm_part parts[] = {
        {32, 32, 0, 0, 0, 1},
    };
    const int64_t lo = call->from, hi = call->to;
    for (const gm_part *p = parts; p < parts + 1; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            for (int64_t column = 0; column < 24; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    fit_concat138_tile((int)gm_min_int(4, pixels - row), 3, 8, runs + p->run,
                        p->runs, from + row, to + row, column, relu, M_block_conv3_weight_panels,
                        concat);
            }
            {
                const int64_t column = 24;
                for (int row = 0; row < pixels; row += 4)
                    fit_concat138_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, relu, M_block_conv3_weight_panels,
                        concat);
            }
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   convolution of [16,32,32,40] to [16,32,32,40] by 1 x 1 taps, tiles of 4 x 24, weight in panels;
   52 MFLOP, 6.6 MB */
GM_INLINE void fit_concat139_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict relu,
    const float *restrict M_block_conv3_weight_panels, float *restrict concat)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, concat + i * 120 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, relu, from + 4, 40);
    conv_tile(4, rows, vectors, last, 0, c, relu, from, run, runs,
              M_block_conv3_weight_panels + column * 40, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            gm_store(concat + i * 120 + j, c[r * vectors + v]);
        }
}

static void fit_concat139(const gm_call *call, const float *restrict relu,
    const float *restrict M_block_conv3_weight_panels, float *restrict concat)
{
    static const gm_steps steps = {{61440, 1920, 60}, {1024, 32, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 40},
    };
    static const gm_part parts[] = {
        {32, 32, 0, 0, 0, 1},
    };
    const int64_t lo = call->from, hi = call->to;
    for (const gm_part *p = parts; p < parts + 1; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            for (int64_t column = 0; column < 24; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    fit_concat139_tile((int)gm_min_int(4, pixels - row), 3, 8, runs + p->run,
                        p->runs, from + row, to + row, column, relu, M_block_conv3_weight_panels,
                        concat);
            }
            {
                const int64_t column = 24;
                for (int row = 0; row < pixels; row += 4)
                    fit_concat139_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, relu, M_block_conv3_weight_panels,
                        concat);
            }
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   convolution of [16,32,32,20] to [16,32,32,40] by 1 x 1 taps, tiles of 4 x 24, weight in panels;
   26 MFLOP, 6.6 MB */
GM_INLINE void fit_concat140_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict relu,
    const float *restrict M_block_conv3_weight_panels, float *restrict concat)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, concat + i * 120 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, relu, from + 4, 20);
    conv_tile(4, rows, vectors, last, 0, c, relu, from, run, runs,
              M_block_conv3_weight_panels + column * 20, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            gm_store(concat + i * 120 + j, c[r * vectors + v]);
        }
}

static void fit_concat140(const gm_call *call, const float *restrict relu,
    const float *restrict M_block_conv3_weight_panels, float *restrict concat)
{
    static const gm_steps steps = {{61440, 1920, 60}, {1024, 32, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 20},
    };
    static const gm_part parts[] = {
        {32, 32, 0, 0, 0, 1},
    };
    const int64_t lo = call->from, hi = call->to;
    for (const gm_part *p = parts; p < parts + 1; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            for (int64_t column = 0; column < 24; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    fit_concat140_tile((int)gm_min_int(4, pixels - row), 3, 8, runs + p->run,
                        p->runs, from + row, to + row, column, relu, M_block_conv3_weight_panels,
                        concat);
            }
            {
                const int64_t column = 24;
                for (int row = 0; row < pixels; row += 4)
                    fit_concat140_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, relu, M_block_conv3_weight_panels,
                        concat);
            }
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   [16,1024,120] element by element; fused: add, relu; 5.9 MFLOP, 24 MB */
static void fit_block(const gm_call *call, const float *restrict first,
    const float *restrict concat, const float *restrict bias, float *restrict relu)
{
    const int64_t lo = call->from, hi = call->to;
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 1024; i++) {
            for (int64_t j = 0; j < 120; j += GM_LANES) {
                const gm_vec add = gm_load(concat + h * 122880 + i * 120 + j) + gm_load(bias + j);
                const gm_vec block = gm_load(first + h * 122880 + i * 120 + j) + add;
                gm_store(relu + h * 122880 + i * 120 + j, gm_max(block, gm_zero()));
            }
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   [16,1024,120] element by element; fused: add, relu; 9.8 MFLOP, 31 MB */
static void fit_block2(const gm_call *call, const float *restrict first,
    const float *restrict concat, const float *restrict concat2, const float *restrict bias,
    const float *restrict bias2, float *restrict relu)
{
    const int64_t lo = call->from, hi = call->to;
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 1024; i++) {
            for (int64_t j = 0; j < 120; j += GM_LANES) {
                const gm_vec add = gm_load(concat + h * 122880 + i * 120 + j) + gm_load(bias + j);
                const gm_vec block = gm_load(first + h * 122880 + i * 120 + j) + add;
                const gm_vec add2 = gm_load(concat2 + h * 122880 + i * 120 + j) + gm_load(bias2 + j);
                const gm_vec block2 = block + add2;
                gm_store(relu + h * 122880 + i * 120 + j, gm_max(block2, gm_zero()));
            }
        }
    }
}

/* pixelcnn_cifar.gm:22   a = a |> relu |> head: conv(2 * h, 1, see: B) |> relu
   [16,1024,120] element by element; fused: add, relu; 14 MFLOP, 39 MB */
static void fit_first2(const gm_call *call, float *restrict first, const float *restrict concat,
    const float *restrict concat2, const float *restrict concat3, const float *restrict bias,
    const float *restrict bias2, const float *restrict bias3)
{
    const int64_t lo = call->from, hi = call->to;
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 1024; i++) {
            for (int64_t j = 0; j < 120; j += GM_LANES) {
                const gm_vec add = gm_load(concat + h * 122880 + i * 120 + j) + gm_load(bias + j);
                const gm_vec block = gm_load(first + h * 122880 + i * 120 + j) + add;
                const gm_vec add2 = gm_load(concat2 + h * 122880 + i * 120 + j) + gm_load(bias2 + j);
                const gm_vec block2 = block + add2;
                const gm_vec add3 = gm_load(concat3 + h * 122880 + i * 120 + j) + gm_load(bias3 + j);
                const gm_vec block3 = block2 + add3;
                gm_store(first + h * 122880 + i * 120 + j, gm_max(block3, gm_zero()));
            }
        }
    }
}

/* pixelcnn_cifar.gm:22   a = a |> relu |> head: conv(2 * h, 1, see: B) |> relu
   convolution of [16,32,32,120] to [16,32,32,40] by 1 x 1 taps, tiles of 4 x 24, weight in panels;
   157 MFLOP, 11 MB */
GM_INLINE void fit_concat159_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict first2,
    const float *restrict M_head_weight_panels, float *restrict concat)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, concat + i * 120 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, first2, from + 4, 120);
    conv_tile(4, rows, vectors, last, 0, c, first2, from, run, runs,
              M_head_weight_panels + column * 120, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            gm_store(concat + i * 120 + j, c[r * vectors + v]);
        }
}

static void fit_concat159(const gm_call *call, const float *restrict first2,
    const float *restrict M_head_weight_panels, float *restrict concat)
{
    static const gm_steps steps = {{122880, 3840, 120}, {1024, 32, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 120},
    };
    static const gm_part parts[] = {
        {32, 32, 0, 0, 0, 1},
    };
    const int64_t lo = call->from, hi = call->to;
    for (const gm_part *p = parts; p < parts + 1; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            for (int64_t column = 0; column < 24; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    fit_concat159_tile((int)gm_min_int(4, pixels - row), 3, 8, runs + p->run,
                        p->runs, from + row, to + row, column, first2, M_head_weight_panels,
                        concat);
            }
            {
                const int64_t column = 24;
                for (int row = 0; row < pixels; row += 4)
                    fit_concat159_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, first2, M_head_weight_panels,
                        concat);
            }
        }
    }
}

/* pixelcnn_cifar.gm:22   a = a |> relu |> head: conv(2 * h, 1, see: B) |> relu
   convolution of [16,32,32,80] to [16,32,32,40] by 1 x 1 taps, tiles of 4 x 24, weight in panels;
   105 MFLOP, 10 MB */
GM_INLINE void fit_concat160_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict first2,
    const float *restrict M_head_weight_panels, float *restrict concat)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, concat + i * 120 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, first2, from + 4, 80);
    conv_tile(4, rows, vectors, last, 0, c, first2, from, run, runs,
              M_head_weight_panels + column * 80, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            gm_store(concat + i * 120 + j, c[r * vectors + v]);
        }
}

static void fit_concat160(const gm_call *call, const float *restrict first2,
    const float *restrict M_head_weight_panels, float *restrict concat)
{
    static const gm_steps steps = {{122880, 3840, 120}, {1024, 32, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 80},
    };
    static const gm_part parts[] = {
        {32, 32, 0, 0, 0, 1},
    };
    const int64_t lo = call->from, hi = call->to;
    for (const gm_part *p = parts; p < parts + 1; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            for (int64_t column = 0; column < 24; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    fit_concat160_tile((int)gm_min_int(4, pixels - row), 3, 8, runs + p->run,
                        p->runs, from + row, to + row, column, first2, M_head_weight_panels,
                        concat);
            }
            {
                const int64_t column = 24;
                for (int row = 0; row < pixels; row += 4)
                    fit_concat160_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, first2, M_head_weight_panels,
                        concat);
            }
        }
    }
}

/* pixelcnn_cifar.gm:22   a = a |> relu |> head: conv(2 * h, 1, see: B) |> relu
   convolution of [16,32,32,40] to [16,32,32,40] by 1 x 1 taps, tiles of 4 x 24, weight in panels;
   52 MFLOP, 10 MB */
GM_INLINE void fit_concat161_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict first2,
    const float *restrict M_head_weight_panels, float *restrict concat)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, concat + i * 120 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, first2, from + 4, 40);
    conv_tile(4, rows, vectors, last, 0, c, first2, from, run, runs,
              M_head_weight_panels + column * 40, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            gm_store(concat + i * 120 + j, c[r * vectors + v]);
        }
}

static void fit_concat161(const gm_call *call, const float *restrict first2,
    const float *restrict M_head_weight_panels, float *restrict concat)
{
    static const gm_steps steps = {{122880, 3840, 120}, {1024, 32, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 40},
    };
    static const gm_part parts[] = {
        {32, 32, 0, 0, 0, 1},
    };
    const int64_t lo = call->from, hi = call->to;
    for (const gm_part *p = parts; p < parts + 1; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            for (int64_t column = 0; column < 24; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    fit_concat161_tile((int)gm_min_int(4, pixels - row), 3, 8, runs + p->run,
                        p->runs, from + row, to + row, column, first2, M_head_weight_panels,
                        concat);
            }
            {
                const int64_t column = 24;
                for (int row = 0; row < pixels; row += 4)
                    fit_concat161_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, first2, M_head_weight_panels,
                        concat);
            }
        }
    }
}

/* pixelcnn_cifar.gm:22   a = a |> relu |> head: conv(2 * h, 1, see: B) |> relu
   [16,1024,120] element by element; fused: add, relu; 3.9 MFLOP, 16 MB */
static void fit_a(const gm_call *call, const float *restrict concat, const float *restrict bias,
    float *restrict a)
{
    const int64_t lo = call->from, hi = call->to;
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 1024; i++) {
            for (int64_t j = 0; j < 120; j += GM_LANES) {
                const gm_vec head = gm_load(concat + h * 122880 + i * 120 + j) + gm_load(bias + j);
                const gm_vec a2 = gm_max(head, gm_zero());
                gm_store(a + h * 122880 + i * 120 + j, a2);
            }
        }
    }
}

/* pixelcnn_cifar.gm:23   return shades(logits: a |> out: conv(3 * 256, 1, see: B) |> reshape(32,
   32, 3, 256))
   [16,1024,80] element by element; 0 FLOP, 5.2 MB */
static void fit_concat162(const gm_call *call, float *restrict concat)
{
    const int64_t lo = call->from, hi = call->to;
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 1024; i++) {
            for (int64_t j = 0; j < 80; j += GM_LANES) {
                gm_store(concat + h * 122880 + i * 120 + j, gm_splat(0.0f));
            }
        }
    }
}

/* pixelcnn_cifar.gm:23   return shades(logits: a |> out: conv(3 * 256, 1, see: B) |> reshape(32,
   32, 3, 256))
   convolution of [16,32,32,120] to [16,32,32,256] by 1 x 1 taps, tiles of 4 x 24, weight in
   panels; 1.0 GFLOP, 25 MB */
GM_INLINE void fit_concat171_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict a,
    const float *restrict M_out_weight_panels, float *restrict concat)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, concat + i * 768 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, a, from + 4, 120);
    conv_tile(4, rows, vectors, last, 0, c, a, from, run, runs,
              M_out_weight_panels + column * 120, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            gm_store(concat + i * 768 + j, c[r * vectors + v]);
        }
}

static void fit_concat171(const gm_call *call, const float *restrict a,
    const float *restrict M_out_weight_panels, float *restrict concat)
{
    static const gm_steps steps = {{122880, 3840, 120}, {1024, 32, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 120},
    };
    static const gm_part parts[] = {
        {32, 32, 0, 0, 0, 1},
    };
    const int64_t lo = call->from, hi = call->to;
    for (const gm_part *p = parts; p < parts + 1; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            for (int64_t column = 0; column < 240; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    fit_concat171_tile((int)gm_min_int(4, pixels - row), 3, 8, runs + p->run,
                        p->runs, from + row, to + row, column, a, M_out_weight_panels, concat);
            }
            {
                const int64_t column = 240;
                for (int row = 0; row < pixels; row += 4)
                    fit_concat171_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, a, M_out_weight_panels, concat);
            }
        }
    }
}

/* pixelcnn_cifar.gm:23   return shades(logits: a |> out: conv(3 * 256, 1, see: B) |> reshape(32,
   32, 3, 256))
   convolution of [16,32,32,80] to [16,32,32,256] by 1 x 1 taps, tiles of 4 x 24, weight in panels;
   671 MFLOP, 25 MB */
GM_INLINE void fit_concat172_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict a,
    const float *restrict M_out_weight_panels, float *restrict concat)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, concat + i * 768 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, a, from + 4, 80);
    conv_tile(4, rows, vectors, last, 0, c, a, from, run, runs,
              M_out_weight_panels + column * 80, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            gm_store(concat + i * 768 + j, c[r * vectors + v]);
        }
}

static void fit_concat172(const gm_call *call, const float *restrict a,
    const float *restrict M_out_weight_panels, float *restrict concat)
{
    static const gm_steps steps = {{122880, 3840, 120}, {1024, 32, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 80},
    };
    static const gm_part parts[] = {
        {32, 32, 0, 0, 0, 1},
    };
    const int64_t lo = call->from, hi = call->to;
    for (const gm_part *p = parts; p < parts + 1; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            for (int64_t column = 0; column < 240; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    fit_concat172_tile((int)gm_min_int(4, pixels - row), 3, 8, runs + p->run,
                        p->runs, from + row, to + row, column, a, M_out_weight_panels, concat);
            }
            {
                const int64_t column = 240;
                for (int row = 0; row < pixels; row += 4)
                    fit_concat172_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, a, M_out_weight_panels, concat);
            }
        }
    }
}

/* pixelcnn_cifar.gm:23   return shades(logits: a |> out: conv(3 * 256, 1, see: B) |> reshape(32,
   32, 3, 256))
   convolution of [16,32,32,40] to [16,32,32,256] by 1 x 1 taps, tiles of 4 x 24, weight in panels;
   336 MFLOP, 25 MB */
GM_INLINE void fit_concat173_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict a,
    const float *restrict M_out_weight_panels, float *restrict concat)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, concat + i * 768 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, a, from + 4, 40);
    conv_tile(4, rows, vectors, last, 0, c, a, from, run, runs,
              M_out_weight_panels + column * 40, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            gm_store(concat + i * 768 + j, c[r * vectors + v]);
        }
}

static void fit_concat173(const gm_call *call, const float *restrict a,
    const float *restrict M_out_weight_panels, float *restrict concat)
{
    static const gm_steps steps = {{122880, 3840, 120}, {1024, 32, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 40},
    };
    static const gm_part parts[] = {
        {32, 32, 0, 0, 0, 1},
    };
    const int64_t lo = call->from, hi = call->to;
    for (const gm_part *p = parts; p < parts + 1; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            for (int64_t column = 0; column < 240; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    fit_concat173_tile((int)gm_min_int(4, pixels - row), 3, 8, runs + p->run,
                        p->runs, from + row, to + row, column, a, M_out_weight_panels, concat);
            }
            {
                const int64_t column = 240;
                for (int row = 0; row < pixels; row += 4)
                    fit_concat173_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, a, M_out_weight_panels, concat);
            }
        }
    }
}

/* pixelcnn_cifar.gm:27   loss = mean(nll(M(x), x))
   [16,1024,3,256] summed along rows; fused: add; 25 MFLOP, 51 MB */
static void fit_out(const gm_call *call, const float *restrict concat,
    const float *restrict bias, float *restrict maximum)
{
    const int64_t lo = call->from, hi = call->to;
    for (int64_t g = lo; g < hi; g++) {
        for (int64_t h = 0; h < 1024; h++) {
            for (int64_t i = 0; i < 3; i++) {
                gm_lanes maximum2_lanes = gm_lanes_splat(-GM_INFINITY);
                for (int64_t j16 = 0; j16 < 256; j16 += 16) {
                    for (int part = 0; part < GM_PARTS; part++) {
                        const int64_t j = j16 + part * GM_LANES;
                        const gm_vec out = gm_load(concat + g * 786432 + h * 768 + i * 256 + j) + gm_load(bias + i * 256 + j);
                        maximum2_lanes.part[part] = gm_max(maximum2_lanes.part[part], out);
                    }
                }
                const float maximum2 = gm_lanes_max(maximum2_lanes);
                maximum[g * 3072 + h * 3 + i] = (gm_splat(maximum2))[0];
            }
        }
    }
}

/* pixelcnn_cifar.gm:27   loss = mean(nll(M(x), x))
   [16,1024,3,256] summed along rows; fused: add, sub, exp, log; 50 MFLOP, 101 MB */
static void fit_out2(const gm_call *call, const float *restrict concat,
    const float *restrict maximum, const float *restrict bias, float *restrict exp,
    float *restrict sum, float *restrict add)
{
    int64_t lo, hi;
    gm_share(call, 16, &lo, &hi);
    for (int64_t g = lo; g < hi; g++) {
        for (int64_t h = 0; h < 1024; h++) {
            for (int64_t i = 0; i < 3; i++) {
                gm_lanes sum2_lanes = gm_lanes_splat(0.0f);
                for (int64_t j16 = 0; j16 < 256; j16 += 16) {
                    for (int part = 0; part < GM_PARTS; part++) {
                        const int64_t j = j16 + part * GM_LANES;
                        const gm_vec out = gm_load(concat + g * 786432 + h * 768 + i * 256 + j) + gm_load(bias + i * 256 + j);
                        const gm_vec exp2 = gm_exp(out - gm_splat(maximum[g * 3072 + h * 3 + i]));
                        gm_store(exp + g * 786432 + h * 768 + i * 256 + j, exp2);
                        sum2_lanes.part[part] = sum2_lanes.part[part] + exp2;
                    }
                }
                const float sum2 = gm_lanes_sum(sum2_lanes);
                const gm_vec add2 = gm_splat(maximum[g * 3072 + h * 3 + i]) + gm_log(gm_splat(sum2));
                sum[g * 3072 + h * 3 + i] = (gm_splat(sum2))[0];
                add[g * 3072 + h * 3 + i] = (add2)[0];
            }
        }
    }
}

/* pixelcnn_cifar.gm:27   loss = mean(nll(M(x), x))
   [16,1024,3,256] summed along rows; fused: add, sub, eq, mul; 63 MFLOP, 51 MB */
static void fit_out3(const gm_call *call, const float *restrict concat,
    const float *restrict add, const float *restrict floor, const float *restrict bias,
    float *restrict sum)
{
    const int64_t lo = call->from, hi = call->to;
    for (int64_t g = lo; g < hi; g++) {
        for (int64_t h = 0; h < 1024; h++) {
            for (int64_t i = 0; i < 3; i++) {
                gm_lanes sum2_lanes = gm_lanes_splat(0.0f);
                for (int64_t j16 = 0; j16 < 256; j16 += 16) {
                    for (int part = 0; part < GM_PARTS; part++) {
                        const int64_t j = j16 + part * GM_LANES;
                        const gm_vec out = gm_load(concat + g * 786432 + h * 768 + i * 256 + j) + gm_load(bias + i * 256 + j);
                        const gm_vec eq = gm_eq(gm_splat(floor[g * 3072 + h * 3 + i]), gm_positions(j, 1));
                        sum2_lanes.part[part] = sum2_lanes.part[part] + (out - gm_splat(add[g * 3072 + h * 3 + i])) * eq;
                    }
                }
                const float sum2 = gm_lanes_sum(sum2_lanes);
                sum[g * 3072 + h * 3 + i] = (gm_splat(sum2))[0];
            }
        }
    }
}

/* pixelcnn_cifar.gm:27   loss = mean(nll(M(x), x))
   [16,3072] summed along rows; 49 KFLOP, 197 KB */
static void fit_sum(const gm_call *call, const float *restrict sum, float *restrict sum2)
{
    const int64_t lo = call->from, hi = call->to;
    for (int64_t i = lo; i < hi; i++) {
        gm_lanes sum3_lanes = gm_lanes_splat(0.0f);
        for (int64_t j16 = 0; j16 < 3072; j16 += 16) {
            for (int part = 0; part < GM_PARTS; part++) {
                const int64_t j = j16 + part * GM_LANES;
                sum3_lanes.part[part] = sum3_lanes.part[part] + gm_load(sum + i * 3072 + j);
            }
        }
        const float sum3 = gm_lanes_sum(sum3_lanes);
        sum2[i] = (gm_splat(sum3))[0];
    }
}

/* pixelcnn_cifar.gm:27   loss = mean(nll(M(x), x))
   [16,3072,256] summed along rows; fused: eq, mul, div, neg; 38 MFLOP, 590 KB */
static void fit_neg(const gm_call *call, const float *restrict floor, const float *restrict sum,
    float *restrict add)
{
    const int64_t lo = call->from, hi = call->to;
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 3072; i++) {
            gm_lanes sum2_lanes = gm_lanes_splat(0.0f);
            for (int64_t j16 = 0; j16 < 256; j16 += 16) {
                for (int part = 0; part < GM_PARTS; part++) {
                    const int64_t j = j16 + part * GM_LANES;
                    const gm_vec mul = gm_eq(gm_splat(floor[h * 3072 + i]), gm_positions(j, 1)) * (-0.0625f);
                    sum2_lanes.part[part] = sum2_lanes.part[part] + mul;
                }
            }
            const float sum2 = gm_lanes_sum(sum2_lanes);
            add[h * 3072 + i] = (-(gm_splat(sum2) / gm_splat(sum[h * 3072 + i])))[0];
        }
    }
}

/* pixelcnn_cifar.gm:27   loss = mean(nll(M(x), x))
   [16,3072,256] element by element; fused: eq, mul, add; 50 MFLOP, 101 MB */
static void fit_exp(const gm_call *call, const float *restrict floor, float *restrict exp,
    const float *restrict add)
{
    int64_t lo, hi;
    gm_share(call, 16, &lo, &hi);
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 3072; i++) {
            for (int64_t j = 0; j < 256; j += GM_LANES) {
                const gm_vec mul = gm_eq(gm_splat(floor[h * 3072 + i]), gm_positions(j, 1)) * (-0.0625f);
                const gm_vec mul2 = gm_load(exp + h * 786432 + i * 256 + j) * gm_splat(add[h * 3072 + i]);
                gm_store(exp + h * 786432 + i * 256 + j, mul + mul2);
            }
        }
    }
}

/* pixelcnn_cifar.gm:23   return shades(logits: a |> out: conv(3 * 256, 1, see: B) |> reshape(32,
   32, 3, 256))
   data gradient from [16,32,32,256] to [16,32,32,80] by 1 x 1 taps, tiles of 4 x 24, weight in
   panels; 671 MFLOP, 56 MB */
GM_INLINE void fit_concat174_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict exp,
    const float *restrict M_out_weight_panels, float *restrict concat)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, concat + i * 120 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, exp, from + 4, 256);
    conv_tile(4, rows, vectors, last, 0, c, exp, from, run, runs,
              M_out_weight_panels + column * 256, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            gm_store(concat + i * 120 + j, c[r * vectors + v]);
        }
}

static void fit_concat174(const gm_call *call, const float *restrict exp,
    const float *restrict M_out_weight_panels, float *restrict concat)
{
    static const gm_steps steps = {{786432, 24576, 768}, {1024, 32, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 256},
    };
    static const gm_part parts[] = {
        {32, 32, 0, 256, 0, 1},
    };
    const int64_t lo = call->from, hi = call->to;
    for (const gm_part *p = parts; p < parts + 1; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            for (int64_t column = 0; column < 48; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    fit_concat174_tile((int)gm_min_int(4, pixels - row), 3, 8, runs + p->run,
                        p->runs, from + row, to + row, column, exp, M_out_weight_panels, concat);
            }
            {
                const int64_t column = 48;
                for (int row = 0; row < pixels; row += 4)
                    fit_concat174_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, exp, M_out_weight_panels, concat);
            }
            {
                const int64_t column = 64;
                for (int row = 0; row < pixels; row += 4)
                    fit_concat174_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, exp, M_out_weight_panels, concat);
            }
        }
    }
}

/* pixelcnn_cifar.gm:23   return shades(logits: a |> out: conv(3 * 256, 1, see: B) |> reshape(32,
   32, 3, 256))
   data gradient from [16,32,32,256] to [16,32,32,40] by 1 x 1 taps, tiles of 4 x 24, weight in
   panels; 336 MFLOP, 53 MB */
GM_INLINE void fit_concat175_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict exp,
    const float *restrict M_out_weight_panels, float *restrict concat)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, concat + i * 120 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, exp, from + 4, 256);
    conv_tile(4, rows, vectors, last, 0, c, exp, from, run, runs,
              M_out_weight_panels + column * 256, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            gm_store(concat + i * 120 + j, c[r * vectors + v]);
        }
}

static void fit_concat175(const gm_call *call, const float *restrict exp,
    const float *restrict M_out_weight_panels, float *restrict concat)
{
    static const gm_steps steps = {{786432, 24576, 768}, {1024, 32, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 256},
    };
    static const gm_part parts[] = {
        {32, 32, 0, 0, 0, 1},
    };
    const int64_t lo = call->from, hi = call->to;
    for (const gm_part *p = parts; p < parts + 1; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            for (int64_t column = 0; column < 24; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    fit_concat175_tile((int)gm_min_int(4, pixels - row), 3, 8, runs + p->run,
                        p->runs, from + row, to + row, column, exp, M_out_weight_panels, concat);
            }
            {
                const int64_t column = 24;
                for (int row = 0; row < pixels; row += 4)
                    fit_concat175_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, exp, M_out_weight_panels, concat);
            }
        }
    }
}

/* pixelcnn_cifar.gm:23   return shades(logits: a |> out: conv(3 * 256, 1, see: B) |> reshape(32,
   32, 3, 256))
   [16,1024,768] summed down columns; 13 MFLOP, 50 MB */
static void fit_sum2(const gm_call *call, const float *restrict exp, float *restrict sum)
{
    const int64_t lo = call->from, hi = call->to;
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t j = 0; j < 768; j += GM_LANES) {
            gm_vec sum2 = gm_splat(0.0f);
            for (int64_t i = 0; i < 1024; i++) {
                sum2 = sum2 + gm_load(exp + h * 786432 + i * 768 + j);
            }
            gm_store(sum + h * 768 + j, sum2);
        }
    }
}

/* pixelcnn_cifar.gm:23   return shades(logits: a |> out: conv(3 * 256, 1, see: B) |> reshape(32,
   32, 3, 256))
   data gradient from [16,32,32,256] to [16,32,32,120] by 1 x 1 taps, tiles of 4 x 24, weight in
   panels; fused: add, gt, mul; 1.0 GFLOP, 82 MB */
GM_INLINE void fit_d_head_tile(int rows, int vectors, int last, const gm_stretch *run, int runs,
    const int64_t *from, const int64_t *to, int64_t column, const float *restrict exp,
    const float *restrict M_out_weight_panels, const float *restrict concat,
    const float *restrict concat2, const float *restrict a, float *restrict d_head,
    float *restrict sum)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_read(vectors, concat + i * 120 + j);
        gm_fetch_read(vectors, concat2 + i * 120 + j);
        gm_fetch_read(vectors, a + i * 120 + j);
        gm_fetch_written(vectors, d_head + i * 120 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, exp, from + 4, 256);
    conv_tile(4, rows, vectors, last, 0, c, exp, from, run, runs,
              M_out_weight_panels + column * 256, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec d_a = c[r * vectors + v] + gm_load(concat + i * 120 + j) + gm_load(concat2 + i * 120 + j);
            const gm_vec d_head2 = d_a * gm_gt(gm_load(a + i * 120 + j), gm_splat(0.0f));
            gm_store(d_head + i * 120 + j, d_head2);
            gm_store(sum + (to[r] / 1024) * 120 + j, gm_load(sum + (to[r] / 1024) * 120 + j) + d_head2);
        }
}

static void fit_d_head(const gm_call *call, const float *restrict exp,
    const float *restrict M_out_weight_panels, const float *restrict concat,
    const float *restrict concat2, const float *restrict a, float *restrict d_head,
    float *restrict sum)
{
    static const gm_steps steps = {{786432, 24576, 768}, {1024, 32, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 256},
    };
    static const gm_part parts[] = {
        {32, 32, 0, 512, 0, 1},
    };
    int64_t lo, hi;
    gm_share(call, 16, &lo, &hi);
    gm_fill(sum + lo * 120 + 0, hi - lo, 120, 120, 0.0f);
    for (const gm_part *p = parts; p < parts + 1; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            for (int64_t column = 0; column < 120; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    fit_d_head_tile((int)gm_min_int(4, pixels - row), 3, 8, runs + p->run,
                        p->runs, from + row, to + row, column, exp, M_out_weight_panels, concat,
                        concat2, a, d_head, sum);
            }
        }
    }
}

/* pixelcnn_cifar.gm:26   step fit(x) over M by adam(1e-3) batch rows
   [16,768] summed down columns; fused: mul, add, sqrt, div, sub; 22 KFLOP, 68 KB */
static void fit_M_out_bias(const gm_call *call, const float *restrict sum,
    float *restrict m_bias, float *restrict v_bias, float *restrict bias)
{
    const gm_vec scale = gm_splat((float)(0.001 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    int64_t lo, hi;
    gm_share(call, 48, &lo, &hi);
    for (int64_t j = lo * 16; j < gm_min_int(hi * 16, 768); j += GM_LANES) {
        gm_vec sum2 = gm_splat(0.0f);
        for (int64_t i = 0; i < 16; i++) {
            sum2 = sum2 + gm_load(sum + i * 768 + j);
        }
        const gm_vec new_m_bias = gm_load(m_bias + j) * 0.9f + sum2 * 0.1f;
        const gm_vec new_v_bias = gm_load(v_bias + j) * 0.999f + sum2 * sum2 * 0.001f;
        const gm_vec div = new_m_bias * scale / (gm_sqrt(new_v_bias) * scale2 + 1e-08f);
        gm_store(m_bias + j, new_m_bias);
        gm_store(v_bias + j, new_v_bias);
        gm_store(bias + j, gm_load(bias + j) - div);
    }
}

/* pixelcnn_cifar.gm:22   a = a |> relu |> head: conv(2 * h, 1, see: B) |> relu
   data gradient from [16,32,32,40] to [16,32,32,80] by 1 x 1 taps, tiles of 4 x 24, weight in
   panels; 105 MFLOP, 13 MB */
GM_INLINE void fit_concat176_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict d_head,
    const float *restrict M_head_weight_panels, float *restrict concat)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, concat + i * 120 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, d_head, from + 4, 40);
    conv_tile(4, rows, vectors, last, 0, c, d_head, from, run, runs,
              M_head_weight_panels + column * 40, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            gm_store(concat + i * 120 + j, c[r * vectors + v]);
        }
}

static void fit_concat176(const gm_call *call, const float *restrict d_head,
    const float *restrict M_head_weight_panels, float *restrict concat)
{
    static const gm_steps steps = {{122880, 3840, 120}, {1024, 32, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 40},
    };
    static const gm_part parts[] = {
        {32, 32, 0, 40, 0, 1},
    };
    const int64_t lo = call->from, hi = call->to;
    for (const gm_part *p = parts; p < parts + 1; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            for (int64_t column = 0; column < 48; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    fit_concat176_tile((int)gm_min_int(4, pixels - row), 3, 8, runs + p->run,
                        p->runs, from + row, to + row, column, d_head, M_head_weight_panels,
                        concat);
            }
            {
                const int64_t column = 48;
                for (int row = 0; row < pixels; row += 4)
                    fit_concat176_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, d_head, M_head_weight_panels,
                        concat);
            }
            {
                const int64_t column = 64;
                for (int row = 0; row < pixels; row += 4)
                    fit_concat176_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, d_head, M_head_weight_panels,
                        concat);
            }
        }
    }
}

/* pixelcnn_cifar.gm:22   a = a |> relu |> head: conv(2 * h, 1, see: B) |> relu
   data gradient from [16,32,32,40] to [16,32,32,120] by 1 x 1 taps, tiles of 4 x 24, weight in
   panels; fused: add, gt, mul; 165 MFLOP, 39 MB */
GM_INLINE void fit_d_block_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict d_head,
    const float *restrict M_head_weight_panels, const float *restrict concat,
    const float *restrict concat2, const float *restrict first2, float *restrict d_block,
    float *restrict sum)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_read(vectors, concat + i * 120 + j);
        gm_fetch_read(vectors, concat2 + i * 120 + j);
        gm_fetch_read(vectors, first2 + i * 120 + j);
        gm_fetch_written(vectors, d_block + i * 120 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, d_head, from + 4, 40);
    conv_tile(4, rows, vectors, last, 0, c, d_head, from, run, runs,
              M_head_weight_panels + column * 40, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec add = c[r * vectors + v] + gm_load(concat + i * 120 + j) + gm_load(concat2 + i * 120 + j);
            const gm_vec d_block2 = add * gm_gt(gm_load(first2 + i * 120 + j), gm_splat(0.0f));
            gm_store(d_block + i * 120 + j, d_block2);
            gm_store(sum + (to[r] / 1024) * 120 + j, gm_load(sum + (to[r] / 1024) * 120 + j) + d_block2);
        }
}

static void fit_d_block(const gm_call *call, const float *restrict d_head,
    const float *restrict M_head_weight_panels, const float *restrict concat,
    const float *restrict concat2, const float *restrict first2, float *restrict d_block,
    float *restrict sum)
{
    static const gm_steps steps = {{122880, 3840, 120}, {1024, 32, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 40},
    };
    static const gm_part parts[] = {
        {32, 32, 0, 80, 0, 1},
    };
    const int64_t lo = call->from, hi = call->to;
    gm_fill(sum + lo * 120 + 0, hi - lo, 120, 120, 0.0f);
    for (const gm_part *p = parts; p < parts + 1; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            for (int64_t column = 0; column < 120; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    fit_d_block_tile((int)gm_min_int(4, pixels - row), 3, 8, runs + p->run,
                        p->runs, from + row, to + row, column, d_head, M_head_weight_panels, concat,
                        concat2, first2, d_block, sum);
            }
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   data gradient from [16,32,32,40] to [16,32,32,40] by 1 x 1 taps, tiles of 4 x 24, weight in
   panels; 52 MFLOP, 10 MB */
GM_INLINE void fit_concat178_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict d_block,
    const float *restrict M_block3_conv3_weight_panels, float *restrict concat)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, concat + i * 60 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, d_block, from + 4, 40);
    conv_tile(4, rows, vectors, last, 0, c, d_block, from, run, runs,
              M_block3_conv3_weight_panels + column * 40, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            gm_store(concat + i * 60 + j, c[r * vectors + v]);
        }
}

static void fit_concat178(const gm_call *call, const float *restrict d_block,
    const float *restrict M_block3_conv3_weight_panels, float *restrict concat)
{
    static const gm_steps steps = {{122880, 3840, 120}, {1024, 32, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 40},
    };
    static const gm_part parts[] = {
        {32, 32, 0, 40, 0, 1},
    };
    const int64_t lo = call->from, hi = call->to;
    for (const gm_part *p = parts; p < parts + 1; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            for (int64_t column = 0; column < 24; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    fit_concat178_tile((int)gm_min_int(4, pixels - row), 3, 8, runs + p->run,
                        p->runs, from + row, to + row, column, d_block,
                        M_block3_conv3_weight_panels, concat);
            }
            {
                const int64_t column = 24;
                for (int row = 0; row < pixels; row += 4)
                    fit_concat178_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, d_block,
                        M_block3_conv3_weight_panels, concat);
            }
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   data gradient from [16,32,32,40] to [16,32,32,60] by 1 x 1 taps, tiles of 4 x 24, weight in
   panels; fused: add, gt, mul; 83 MFLOP, 24 MB */
GM_INLINE void fit_mul_tile(int rows, int vectors, int last, const gm_stretch *run, int runs,
    const int64_t *from, const int64_t *to, int64_t column, const float *restrict d_block,
    const float *restrict M_block3_conv3_weight_panels, const float *restrict concat,
    const float *restrict concat2, const float *restrict relu, float *restrict mul,
    float *restrict sum)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_read(vectors, concat + i * 60 + j);
        gm_fetch_read(vectors, concat2 + i * 60 + j);
        gm_fetch_read(vectors, relu + i * 60 + j);
        gm_fetch_written(vectors, mul + i * 60 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, d_block, from + 4, 40);
    conv_tile(4, rows, vectors, GM_LANES, 0, c, d_block, from, run, runs,
              M_block3_conv3_weight_panels + column * 40, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const int n = v + 1 < vectors ? GM_LANES : last;
            const gm_vec add = c[r * vectors + v] + gm_load_part(concat + i * 60 + j, n);
            const gm_vec gt = gm_gt(gm_load_part(relu + i * 60 + j, n), gm_splat(0.0f));
            const gm_vec mul2 = (add + gm_load_part(concat2 + i * 60 + j, n)) * gt;
            gm_store_part(mul + i * 60 + j, mul2, n);
            gm_store_part(sum + (to[r] / 1024) * 60 + j, gm_load_part(sum + (to[r] / 1024) * 60 + j, n) + mul2, n);
        }
}

static void fit_mul(const gm_call *call, const float *restrict d_block,
    const float *restrict M_block3_conv3_weight_panels, const float *restrict concat,
    const float *restrict concat2, const float *restrict relu, float *restrict mul,
    float *restrict sum)
{
    static const gm_steps steps = {{122880, 3840, 120}, {1024, 32, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 40},
    };
    static const gm_part parts[] = {
        {32, 32, 0, 80, 0, 1},
    };
    const int64_t lo = call->from, hi = call->to;
    gm_fill(sum + lo * 60 + 0, hi - lo, 60, 60, 0.0f);
    for (const gm_part *p = parts; p < parts + 1; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            for (int64_t column = 0; column < 48; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    fit_mul_tile((int)gm_min_int(4, pixels - row), 3, 8, runs + p->run, p->runs,
                        from + row, to + row, column, d_block, M_block3_conv3_weight_panels, concat,
                        concat2, relu, mul, sum);
            }
            {
                const int64_t column = 48;
                for (int row = 0; row < pixels; row += 4)
                    fit_mul_tile((int)gm_min_int(4, pixels - row), 2, 4, runs + p->run, p->runs,
                        from + row, to + row, column, d_block, M_block3_conv3_weight_panels, concat,
                        concat2, relu, mul, sum);
            }
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   data gradient from [16,32,32,20] to [16,32,32,40] by 1 x 1 taps, tiles of 4 x 24, weight in
   panels; 26 MFLOP, 6.6 MB */
GM_INLINE void fit_concat180_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict mul,
    const float *restrict M_block3_conv2_weight_panels, float *restrict concat)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, concat + i * 60 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, mul, from + 4, 20);
    conv_tile(4, rows, vectors, last, 0, c, mul, from, run, runs,
              M_block3_conv2_weight_panels + column * 20, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            gm_store(concat + i * 60 + j, c[r * vectors + v]);
        }
}

static void fit_concat180(const gm_call *call, const float *restrict mul,
    const float *restrict M_block3_conv2_weight_panels, float *restrict concat)
{
    static const gm_steps steps = {{61440, 1920, 60}, {1024, 32, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 20},
    };
    static const gm_part parts[] = {
        {32, 32, 0, 20, 0, 1},
    };
    const int64_t lo = call->from, hi = call->to;
    for (const gm_part *p = parts; p < parts + 1; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            for (int64_t column = 0; column < 24; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    fit_concat180_tile((int)gm_min_int(4, pixels - row), 3, 8, runs + p->run,
                        p->runs, from + row, to + row, column, mul, M_block3_conv2_weight_panels,
                        concat);
            }
            {
                const int64_t column = 24;
                for (int row = 0; row < pixels; row += 4)
                    fit_concat180_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, mul, M_block3_conv2_weight_panels,
                        concat);
            }
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   data gradient from [16,32,32,20] to [16,32,32,20] by 1 x 1 taps, tiles of 4 x 24, weight in
   panels; 13 MFLOP, 5.2 MB */
GM_INLINE void fit_concat181_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict mul,
    const float *restrict M_block3_conv2_weight_panels, float *restrict concat)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, concat + i * 60 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, mul, from + 4, 20);
    conv_tile(4, rows, vectors, GM_LANES, 0, c, mul, from, run, runs,
              M_block3_conv2_weight_panels + column * 20, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const int n = v + 1 < vectors ? GM_LANES : last;
            gm_store_part(concat + i * 60 + j, c[r * vectors + v], n);
        }
}

static void fit_concat181(const gm_call *call, const float *restrict mul,
    const float *restrict M_block3_conv2_weight_panels, float *restrict concat)
{
    static const gm_steps steps = {{61440, 1920, 60}, {1024, 32, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 20},
    };
    static const gm_part parts[] = {
        {32, 32, 0, 0, 0, 1},
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
                    fit_concat181_tile((int)gm_min_int(4, pixels - row), 3, 4, runs + p->run,
                        p->runs, from + row, to + row, column, mul, M_block3_conv2_weight_panels,
                        concat);
            }
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   data gradient from [16,32,32,20] to [16,32,32,60] by 1 x 1 taps, tiles of 4 x 24, weight in
   panels; fused: add; 41 MFLOP, 16 MB */
GM_INLINE void fit_add_tile(int rows, int vectors, int last, const gm_stretch *run, int runs,
    const int64_t *from, const int64_t *to, int64_t column, const float *restrict mul,
    const float *restrict M_block3_conv2_weight_panels, const float *restrict concat,
    const float *restrict concat2, float *restrict add)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_read(vectors, concat + i * 60 + j);
        gm_fetch_read(vectors, concat2 + i * 60 + j);
        gm_fetch_written(vectors, add + i * 60 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, mul, from + 4, 20);
    conv_tile(4, rows, vectors, GM_LANES, 0, c, mul, from, run, runs,
              M_block3_conv2_weight_panels + column * 20, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const int n = v + 1 < vectors ? GM_LANES : last;
            const gm_vec add2 = c[r * vectors + v] + gm_load_part(concat + i * 60 + j, n);
            gm_store_part(add + i * 60 + j, add2 + gm_load_part(concat2 + i * 60 + j, n), n);
        }
}

static void fit_add(const gm_call *call, const float *restrict mul,
    const float *restrict M_block3_conv2_weight_panels, const float *restrict concat,
    const float *restrict concat2, float *restrict add)
{
    static const gm_steps steps = {{61440, 1920, 60}, {1024, 32, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 20},
    };
    static const gm_part parts[] = {
        {32, 32, 0, 40, 0, 1},
    };
    const int64_t lo = call->from, hi = call->to;
    for (const gm_part *p = parts; p < parts + 1; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            for (int64_t column = 0; column < 48; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    fit_add_tile((int)gm_min_int(4, pixels - row), 3, 8, runs + p->run, p->runs,
                        from + row, to + row, column, mul, M_block3_conv2_weight_panels, concat,
                        concat2, add);
            }
            {
                const int64_t column = 48;
                for (int row = 0; row < pixels; row += 4)
                    fit_add_tile((int)gm_min_int(4, pixels - row), 2, 4, runs + p->run, p->runs,
                        from + row, to + row, column, mul, M_block3_conv2_weight_panels, concat,
                        concat2, add);
            }
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   data gradient from [16,32,32,60] to [16,32,32,60] by 3 x 3 taps, tiles of 4 x 24, weight in
   panels; fused: add, gt, mul; 453 MFLOP, 16 MB */
GM_INLINE void fit_add2_tile(int rows, int vectors, int last, const gm_stretch *run, int runs,
    const int64_t *from, const int64_t *to, int64_t column, const float *restrict mul,
    const float *restrict M_block3_conv2_weight_panels, float *restrict add,
    const float *restrict relu, float *restrict sum)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_read(vectors, relu + i * 60 + j);
        gm_fetch_written(vectors, add + i * 60 + j);
    }
    conv_tile(4, rows, vectors, GM_LANES, 0, c, mul, from, run, runs,
              M_block3_conv2_weight_panels + column * 240, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const int n = v + 1 < vectors ? GM_LANES : last;
            const gm_vec add2 = gm_load_part(add + i * 60 + j, n);
            const gm_vec gt = gm_gt(gm_load_part(relu + i * 60 + j, n), gm_splat(0.0f));
            const gm_vec mul2 = (add2 + c[r * vectors + v]) * gt;
            gm_store_part(add + i * 60 + j, mul2, n);
            gm_store_part(sum + (to[r] / 1024) * 60 + j, gm_load_part(sum + (to[r] / 1024) * 60 + j, n) + mul2, n);
        }
}

static void fit_add2(const gm_call *call, const float *restrict mul,
    const float *restrict M_block3_conv2_weight_panels, float *restrict add,
    const float *restrict relu, float *restrict sum)
{
    static const gm_steps steps = {{61440, 1920, 60}, {1024, 32, 1}};
    static const gm_stretch runs[] = {
        {60, 0, 60}, {1920, 120, 120}, {120, 0, 60}, {1920, 60, 180}, {1920, 60, 120},
        {60, 0, 60}, {120, 0, 60},
    };
    static const gm_part parts[] = {
        {31, 1, 0, 0, 0, 2}, {31, 30, 1, 0, 2, 2}, {31, 1, 31, 1800, 4, 1},
        {1, 1, 992, 59520, 5, 1}, {1, 30, 993, 59520, 6, 1}, {1, 1, 1023, 61320, 7, 0},
    };
    const int64_t lo = call->from, hi = call->to;
    gm_fill(sum + lo * 60 + 0, hi - lo, 60, 60, 0.0f);
    for (const gm_part *p = parts; p < parts + 6; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            for (int64_t column = 0; column < 48; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    fit_add2_tile((int)gm_min_int(4, pixels - row), 3, 8, runs + p->run,
                        p->runs, from + row, to + row, column, mul, M_block3_conv2_weight_panels,
                        add, relu, sum);
            }
            {
                const int64_t column = 48;
                for (int row = 0; row < pixels; row += 4)
                    fit_add2_tile((int)gm_min_int(4, pixels - row), 2, 4, runs + p->run,
                        p->runs, from + row, to + row, column, mul, M_block3_conv2_weight_panels,
                        add, relu, sum);
            }
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   data gradient from [16,32,32,20] to [16,32,32,80] by 1 x 1 taps, tiles of 4 x 24, weight in
   panels; 52 MFLOP, 9.2 MB */
GM_INLINE void fit_concat182_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict add,
    const float *restrict M_block3_conv_weight_panels, float *restrict concat)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, concat + i * 120 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, add, from + 4, 20);
    conv_tile(4, rows, vectors, last, 0, c, add, from, run, runs,
              M_block3_conv_weight_panels + column * 20, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            gm_store(concat + i * 120 + j, c[r * vectors + v]);
        }
}

static void fit_concat182(const gm_call *call, const float *restrict add,
    const float *restrict M_block3_conv_weight_panels, float *restrict concat)
{
    static const gm_steps steps = {{61440, 1920, 60}, {1024, 32, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 20},
    };
    static const gm_part parts[] = {
        {32, 32, 0, 20, 0, 1},
    };
    const int64_t lo = call->from, hi = call->to;
    for (const gm_part *p = parts; p < parts + 1; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            for (int64_t column = 0; column < 48; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    fit_concat182_tile((int)gm_min_int(4, pixels - row), 3, 8, runs + p->run,
                        p->runs, from + row, to + row, column, add, M_block3_conv_weight_panels,
                        concat);
            }
            {
                const int64_t column = 48;
                for (int row = 0; row < pixels; row += 4)
                    fit_concat182_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, add, M_block3_conv_weight_panels,
                        concat);
            }
            {
                const int64_t column = 64;
                for (int row = 0; row < pixels; row += 4)
                    fit_concat182_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, add, M_block3_conv_weight_panels,
                        concat);
            }
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   data gradient from [16,32,32,20] to [16,32,32,120] by 1 x 1 taps, tiles of 4 x 24, weight in
   panels; fused: add, gt, mul; 88 MFLOP, 43 MB */
GM_INLINE void fit_d_block2_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict add,
    const float *restrict M_block3_conv_weight_panels, const float *restrict d_block,
    const float *restrict concat, const float *restrict concat2, const float *restrict relu,
    float *restrict d_block2, float *restrict sum)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_read(vectors, d_block + i * 120 + j);
        gm_fetch_read(vectors, concat + i * 120 + j);
        gm_fetch_read(vectors, concat2 + i * 120 + j);
        gm_fetch_read(vectors, relu + i * 120 + j);
        gm_fetch_written(vectors, d_block2 + i * 120 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, add, from + 4, 20);
    conv_tile(4, rows, vectors, last, 0, c, add, from, run, runs,
              M_block3_conv_weight_panels + column * 20, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec add2 = c[r * vectors + v] + gm_load(concat + i * 120 + j) + gm_load(concat2 + i * 120 + j);
            const gm_vec mul = add2 * gm_gt(gm_load(relu + i * 120 + j), gm_splat(0.0f));
            const gm_vec d_block3 = gm_load(d_block + i * 120 + j) + mul;
            gm_store(d_block2 + i * 120 + j, d_block3);
            gm_store(sum + (to[r] / 1024) * 120 + j, gm_load(sum + (to[r] / 1024) * 120 + j) + d_block3);
        }
}

static void fit_d_block2(const gm_call *call, const float *restrict add,
    const float *restrict M_block3_conv_weight_panels, const float *restrict d_block,
    const float *restrict concat, const float *restrict concat2, const float *restrict relu,
    float *restrict d_block2, float *restrict sum)
{
    static const gm_steps steps = {{61440, 1920, 60}, {1024, 32, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 20},
    };
    static const gm_part parts[] = {
        {32, 32, 0, 40, 0, 1},
    };
    const int64_t lo = call->from, hi = call->to;
    gm_fill(sum + lo * 120 + 0, hi - lo, 120, 120, 0.0f);
    for (const gm_part *p = parts; p < parts + 1; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            for (int64_t column = 0; column < 120; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    fit_d_block2_tile((int)gm_min_int(4, pixels - row), 3, 8, runs + p->run,
                        p->runs, from + row, to + row, column, add, M_block3_conv_weight_panels,
                        d_block, concat, concat2, relu, d_block2, sum);
            }
        }
    }
}

/* pixelcnn_cifar.gm:26   step fit(x) over M by adam(1e-3) batch rows
   [16,120] summed down columns; fused: mul, add, sqrt, div, sub; 3.5 KFLOP, 11 KB */
static void fit_M_head_bias(const gm_call *call, const float *restrict sum,
    float *restrict m_bias, float *restrict v_bias, float *restrict bias)
{
    const gm_vec scale = gm_splat((float)(0.001 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    int64_t lo, hi;
    gm_share(call, 8, &lo, &hi);
    for (int64_t j = lo * 16; j < gm_min_int(hi * 16, 120); j += GM_LANES) {
        gm_vec sum2 = gm_splat(0.0f);
        for (int64_t i = 0; i < 16; i++) {
            sum2 = sum2 + gm_load(sum + i * 120 + j);
        }
        const gm_vec new_m_bias = gm_load(m_bias + j) * 0.9f + sum2 * 0.1f;
        const gm_vec new_v_bias = gm_load(v_bias + j) * 0.999f + sum2 * sum2 * 0.001f;
        const gm_vec div = scale * new_m_bias / (scale2 * gm_sqrt(new_v_bias) + 1e-08f);
        gm_store(m_bias + j, new_m_bias);
        gm_store(v_bias + j, new_v_bias);
        gm_store(bias + j, gm_load(bias + j) - div);
    }
}

/* pixelcnn_cifar.gm:26   step fit(x) over M by adam(1e-3) batch rows
   [16,120] summed down columns; fused: mul, add, sqrt, div, sub; 3.5 KFLOP, 11 KB */
static void fit_M_first_bias(const gm_call *call, const float *restrict sum,
    float *restrict m_bias, float *restrict v_bias, float *restrict bias)
{
    const gm_vec scale = gm_splat((float)(0.001 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    int64_t lo, hi;
    gm_share(call, 8, &lo, &hi);
    for (int64_t j = lo * 16; j < gm_min_int(hi * 16, 120); j += GM_LANES) {
        gm_vec sum2 = gm_splat(0.0f);
        for (int64_t i = 0; i < 16; i++) {
            sum2 = sum2 + gm_load(sum + i * 120 + j);
        }
        const gm_vec new_m_bias = gm_load(m_bias + j) * 0.9f + sum2 * 0.1f;
        const gm_vec new_v_bias = gm_load(v_bias + j) * 0.999f + sum2 * sum2 * 0.001f;
        const gm_vec div = new_m_bias * scale / (gm_sqrt(new_v_bias) * scale2 + 1e-08f);
        gm_store(m_bias + j, new_m_bias);
        gm_store(v_bias + j, new_v_bias);
        gm_store(bias + j, gm_load(bias + j) - div);
    }
}

/* pixelcnn_cifar.gm:26   step fit(x) over M by adam(1e-3) batch rows
   [16,60] summed down columns; fused: mul, add, sqrt, div, sub; 1.7 KFLOP, 5.3 KB */
static void fit_M_block3_conv2_bias(const gm_call *call, const float *restrict sum,
    float *restrict m_bias, float *restrict v_bias, float *restrict bias)
{
    const gm_vec scale = gm_splat((float)(0.001 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    int64_t lo, hi;
    gm_share(call, 4, &lo, &hi);
    for (int64_t j = lo * 16; j < gm_min_int(hi * 16, 60); j += GM_LANES) {
        const int n = (int)gm_min_int(GM_LANES, 60 - j);
        gm_vec sum2 = gm_splat(0.0f);
        for (int64_t i = 0; i < 16; i++) {
            sum2 = sum2 + gm_load_part(sum + i * 60 + j, n);
        }
        const gm_vec new_m_bias = gm_load_part(m_bias + j, n) * 0.9f + sum2 * 0.1f;
        const gm_vec new_v_bias = gm_load_part(v_bias + j, n) * 0.999f + sum2 * sum2 * 0.001f;
        const gm_vec div = scale * new_m_bias / (scale2 * gm_sqrt(new_v_bias) + 1e-08f);
        gm_store_part(m_bias + j, new_m_bias, n);
        gm_store_part(v_bias + j, new_v_bias, n);
        gm_store_part(bias + j, gm_load_part(bias + j, n) - div, n);
    }
}

/* pixelcnn_cifar.gm:26   step fit(x) over M by adam(1e-3) batch rows
   [16,60] summed down columns; fused: mul, add, sqrt, div, sub; 1.7 KFLOP, 5.3 KB */
static void fit_M_block_conv_bias(const gm_call *call, const float *restrict sum,
    float *restrict m_bias, float *restrict v_bias, float *restrict bias)
{
    const gm_vec scale = gm_splat((float)(0.001 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    int64_t lo, hi;
    gm_share(call, 4, &lo, &hi);
    for (int64_t j = lo * 16; j < gm_min_int(hi * 16, 60); j += GM_LANES) {
        const int n = (int)gm_min_int(GM_LANES, 60 - j);
        gm_vec sum2 = gm_splat(0.0f);
        for (int64_t i = 0; i < 16; i++) {
            sum2 = sum2 + gm_load_part(sum + i * 60 + j, n);
        }
        const gm_vec new_m_bias = gm_load_part(m_bias + j, n) * 0.9f + sum2 * 0.1f;
        const gm_vec new_v_bias = gm_load_part(v_bias + j, n) * 0.999f + sum2 * sum2 * 0.001f;
        const gm_vec div = new_m_bias * scale / (gm_sqrt(new_v_bias) * scale2 + 1e-08f);
        gm_store_part(m_bias + j, new_m_bias, n);
        gm_store_part(v_bias + j, new_v_bias, n);
        gm_store_part(bias + j, gm_load_part(bias + j, n) - div, n);
    }
}

/* pixelcnn_cifar.gm:29   report bits: loss / (3072 * log(2))
   [16] summed along rows; fused: mul, div, neg; 19 FLOP, 72 B */
static void fit_loss(const gm_call *call, const float *restrict sum, float *restrict loss,
    float *restrict bits)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    if (lo < hi) {
        gm_lanes sum2_lanes = gm_lanes_splat(0.0f);
        for (int64_t j16 = 0; j16 < 16; j16 += 16) {
            for (int part = 0; part < GM_PARTS; part++) {
                const int64_t j = j16 + part * GM_LANES;
                sum2_lanes.part[part] = sum2_lanes.part[part] + gm_load(sum + j);
            }
        }
        const float sum2 = gm_lanes_sum(sum2_lanes);
        const gm_vec loss2 = gm_splat(sum2) * (-0.0625f);
        loss[0] = (loss2)[0];
        bits[0] = (-(gm_splat(sum2) / 34069.57f))[0];
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   weight gradient from [16,32,32,60] and [16,32,32,20], tiles of 3 x 32, leaves of 2 x 32 pixels,
   rows are channels out; 39 MFLOP, 7.9 MB */
GM_FUNCTION void fit_concat196_tile(gm_weight_place at, const gm_vec *c, float *restrict concat)
{
    for (int r = 0; r < at.rows; r++)
        for (int v = 0; v < at.vectors; v++) {
            const int64_t i = at.row + r;
            const int64_t j = at.column + v * GM_LANES;
            const int n = v + 1 < at.vectors ? GM_LANES : at.last;
            gm_store_strided(concat + i + j * 60, 60, c[r * at.vectors + v], n);
        }
}

static void fit_concat196(const gm_call *call, const float *restrict relu,
    const float *restrict mul, float *restrict concat)
{
    static const gm_tap taps[] = {
        {0, 32, 0, 32, 0, 0, 20},
    };
    static const gm_weights shape = {
        .images = 16, .height = 32, .width = 32, .leaf_images = 1, .leaf_height = 2,
        .x = {61440, 1920, 60}, .y = {61440, 1920, 60}, .pixel = 60, .around = 64,
        .tap = taps, .taps = 1, .dead = 0, .tiles = 7, .panels = 2, .vectors = 4, .tail = 4, .columns = 60,
        .groups = 1, .group_a = 60, .group_b = 20, .room = 12, .swapped = 1 };
    gm_vec sums[GM_SUMS / GM_LANES];
    int64_t lo, hi;
    gm_share(call, 14, &lo, &hi);
    for (int64_t first = lo; first < hi; first += 64) {
        const int64_t stop = gm_min_int(first + 64, hi);
        gm_weight_sums(&shape, weight_tile, first, stop, relu, mul + 40, sums);
        for (int64_t t = first; t < stop; t++)
            fit_concat196_tile(gm_weight_at(&shape, 0, t), sums + (t - first) * 12, concat);
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   [1,3600] element by element; 0 FLOP, 29 KB */
static void fit_concat197(const gm_call *call, const float *restrict concat,
    float *restrict concat2)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    for (int64_t i = lo; i < hi; i++) {
        for (int64_t j = 0; j < 3600; j += GM_LANES) {
            gm_store(concat2 + j, gm_load(concat + i * 3600 + j));
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   [1,10800] element by element; 0 FLOP, 86 KB */
static void fit_concat198(const gm_call *call, const float *restrict concat,
    float *restrict concat2)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    for (int64_t i = lo; i < hi; i++) {
        for (int64_t j = 0; j < 10800; j += GM_LANES) {
            gm_store(concat2 + j, gm_load(concat + i * 10800 + j));
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   weight gradient from [16,32,32,40] and [16,32,32,20], tiles of 4 x 24, leaves of 2 x 32 pixels,
   rows are channels out; 26 MFLOP, 7.9 MB */
GM_FUNCTION void fit_concat199_tile(gm_weight_place at, const gm_vec *c, float *restrict concat)
{
    for (int r = 0; r < at.rows; r++)
        for (int v = 0; v < at.vectors; v++) {
            const int64_t i = at.row + r;
            const int64_t j = at.column + v * GM_LANES;
            gm_store_strided(concat + i + j * 60, 60, c[r * at.vectors + v], GM_LANES);
        }
}

static void fit_concat199(const gm_call *call, const float *restrict relu,
    const float *restrict mul, float *restrict concat)
{
    static const gm_tap taps[] = {
        {0, 32, 0, 32, 0, 0, 20},
    };
    static const gm_weights shape = {
        .images = 16, .height = 32, .width = 32, .leaf_images = 1, .leaf_height = 2,
        .x = {61440, 1920, 60}, .y = {61440, 1920, 60}, .pixel = 60, .around = 64,
        .tap = taps, .taps = 1, .dead = 0, .tiles = 5, .panels = 2, .vectors = 3, .tail = 2, .columns = 40,
        .groups = 1, .group_a = 40, .group_b = 20, .room = 12, .swapped = 1 };
    gm_vec sums[GM_SUMS / GM_LANES];
    int64_t lo, hi;
    gm_share(call, 10, &lo, &hi);
    for (int64_t first = lo; first < hi; first += 64) {
        const int64_t stop = gm_min_int(first + 64, hi);
        gm_weight_sums(&shape, weight_tile, first, stop, relu, mul + 20, sums);
        for (int64_t t = first; t < stop; t++)
            fit_concat199_tile(gm_weight_at(&shape, 0, t), sums + (t - first) * 12, concat);
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   [1,2400] element by element; 0 FLOP, 19 KB */
static void fit_concat200(const gm_call *call, const float *restrict concat,
    float *restrict concat2)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    for (int64_t i = lo; i < hi; i++) {
        for (int64_t j = 0; j < 2400; j += GM_LANES) {
            gm_store(concat2 + j, gm_load(concat + i * 2400 + j));
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   weight gradient from [16,32,32,20] and [16,32,32,20], tiles of 4 x 24, leaves of 2 x 32 pixels;
   13 MFLOP, 7.9 MB */
GM_FUNCTION void fit_concat203_tile(gm_weight_place at, const gm_vec *c, float *restrict concat)
{
    for (int r = 0; r < at.rows; r++)
        for (int v = 0; v < at.vectors; v++) {
            const int64_t i = at.row + r;
            const int64_t j = at.column + v * GM_LANES;
            const int n = v + 1 < at.vectors ? GM_LANES : at.last;
            gm_store_part(concat + i * 60 + j, c[r * at.vectors + v], n);
        }
}

static void fit_concat203(const gm_call *call, const float *restrict relu,
    const float *restrict mul, float *restrict concat)
{
    static const gm_tap taps[] = {
        {0, 32, 0, 32, 0, 0, 20},
    };
    static const gm_weights shape = {
        .images = 16, .height = 32, .width = 32, .leaf_images = 1, .leaf_height = 2,
        .x = {61440, 1920, 60}, .y = {61440, 1920, 60}, .pixel = 60, .around = 64,
        .tap = taps, .taps = 1, .dead = 0, .tiles = 5, .panels = 1, .vectors = 3, .tail = 3, .columns = 20,
        .groups = 1, .group_a = 20, .group_b = 20, .room = 12 };
    gm_vec sums[GM_SUMS / GM_LANES];
    int64_t lo, hi;
    gm_share(call, 5, &lo, &hi);
    for (int64_t first = lo; first < hi; first += 64) {
        const int64_t stop = gm_min_int(first + 64, hi);
        gm_weight_sums(&shape, weight_tile, first, stop, relu, mul, sums);
        for (int64_t t = first; t < stop; t++)
            fit_concat203_tile(gm_weight_at(&shape, 0, t), sums + (t - first) * 12, concat);
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   weight gradient from [16,32,32,60] and [16,32,32,60], tiles of 3 x 32, leaves of 4 x 32 pixels;
   450 MFLOP, 8.0 MB */
GM_FUNCTION void fit_conv_weight_tile(gm_weight_place at, const gm_vec *c,
    float *restrict conv_weight)
{
    for (int r = 0; r < at.rows; r++)
        for (int v = 0; v < at.vectors; v++) {
            const int64_t i = at.row + r;
            const int64_t j = at.column + v * GM_LANES;
            const int n = v + 1 < at.vectors ? GM_LANES : at.last;
            gm_store_part(conv_weight + i * 60 + j, c[r * at.vectors + v], n);
        }
}

static void fit_conv_weight(const gm_call *call, const float *restrict relu,
    const float *restrict mul, float *restrict conv_weight)
{
    static const gm_tap taps[] = {
        {1, 32, 1, 32, -1980, 0, 60}, {1, 32, 0, 32, -1920, 60, 60}, {1, 32, 0, 31, -1860, 120, 60},
        {0, 32, 1, 32, -60, 180, 60}, {0, 32, 0, 32, 0, 240, 60}, {0, 32, 0, 31, 60, 300, 60},
        {0, 31, 1, 32, 1860, 360, 60}, {0, 31, 0, 32, 1920, 420, 60}, {0, 31, 0, 31, 1980, 480, 60},
    };
    static const gm_weights shape = {
        .images = 16, .height = 32, .width = 32, .leaf_images = 1, .leaf_height = 4,
        .x = {61440, 1920, 60}, .y = {61440, 1920, 60}, .pixel = 60, .around = 128,
        .tap = taps, .taps = 4, .dead = 5, .tiles = 20, .panels = 2, .vectors = 4, .tail = 4, .columns = 60,
        .groups = 1, .group_a = 60, .group_b = 60, .room = 12 };
    gm_vec sums[GM_SUMS / GM_LANES];
    int64_t lo, hi;
    gm_share(call, 160, &lo, &hi);
    for (int64_t first = lo; first < hi; first += 64) {
        const int64_t stop = gm_min_int(first + 64, hi);
        gm_weight_sums(&shape, weight_tile, first, stop, relu, mul, sums);
        for (int64_t t = first; t < stop; t++)
            fit_conv_weight_tile(gm_weight_at(&shape, 0, t), sums + (t - first) * 12,
                conv_weight);
    }
    for (int v = 0; v < 12; v++)
        sums[v] = gm_zero();
    gm_share(call, 200, &lo, &hi);
    for (int64_t t = lo; t < hi; t++)
        fit_conv_weight_tile(gm_weight_at(&shape, 1, t), sums, conv_weight);
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   [1,1200] element by element; 0 FLOP, 9.6 KB */
static void fit_concat204(const gm_call *call, const float *restrict concat,
    float *restrict concat2)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    for (int64_t i = lo; i < hi; i++) {
        for (int64_t j = 0; j < 1200; j += GM_LANES) {
            gm_store(concat2 + j, gm_load(concat + i * 1200 + j));
        }
    }
}

/* pixelcnn_cifar.gm:26   step fit(x) over M by adam(1e-3) batch rows
   [32400] element by element; fused: mul, add, sqrt, div, sub; 518 KFLOP, 1.3 MB */
static void fit_M_block3_conv2_weight(const gm_call *call, const float *restrict conv_weight,
    const float *restrict concat, const float *restrict concat2, const float *restrict concat3,
    float *restrict m_weight, float *restrict v_weight, float *restrict weight)
{
    const gm_vec scale = gm_splat((float)(0.001 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    int64_t lo, hi;
    gm_share(call, 32, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 32400);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        const gm_vec add = gm_load(concat + j) + gm_load(concat2 + j) + gm_load(concat3 + j);
        const gm_vec d_M_block3_conv2_weight = gm_load(conv_weight + j) + add;
        const gm_vec new_m_weight = gm_load(m_weight + j) * 0.9f + d_M_block3_conv2_weight * 0.1f;
        const gm_vec mul = d_M_block3_conv2_weight * d_M_block3_conv2_weight * 0.001f;
        const gm_vec new_v_weight = gm_load(v_weight + j) * 0.999f + mul;
        const gm_vec div = scale * new_m_weight / (scale2 * gm_sqrt(new_v_weight) + 1e-08f);
        gm_store(m_weight + j, new_m_weight);
        gm_store(v_weight + j, new_v_weight);
        gm_store(weight + j, gm_load(weight + j) - div);
    }
}

/* pixelcnn_cifar.gm:26   step fit(x) over M by adam(1e-3) batch rows
   [32400] element by element; fused: mul, add, sqrt, div, sub; 518 KFLOP, 1.3 MB */
static void fit_M_block_conv2_weight(const gm_call *call, const float *restrict conv_weight,
    const float *restrict concat, const float *restrict concat2, const float *restrict concat3,
    float *restrict m_weight, float *restrict v_weight, float *restrict weight)
{
    const gm_vec scale = gm_splat((float)(0.001 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    int64_t lo, hi;
    gm_share(call, 32, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 32400);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        const gm_vec add = gm_load(concat + j) + gm_load(concat2 + j) + gm_load(concat3 + j);
        const gm_vec d_M_block_conv2_weight = gm_load(conv_weight + j) + add;
        const gm_vec new_m_weight = gm_load(m_weight + j) * 0.9f + d_M_block_conv2_weight * 0.1f;
        const gm_vec new_v_weight = gm_load(v_weight + j) * 0.999f + d_M_block_conv2_weight * d_M_block_conv2_weight * 0.001f;
        const gm_vec div = scale * new_m_weight / (gm_sqrt(new_v_weight) * scale2 + 1e-08f);
        gm_store(m_weight + j, new_m_weight);
        gm_store(v_weight + j, new_v_weight);
        gm_store(weight + j, gm_load(weight + j) - div);
    }
}

/* pixelcnn_cifar.gm:20   a = x |> first: conv(2 * h, 7, see: A)
   weight gradient from [16,32,32,2] and [16,32,32,40], tiles of 2 x 32, leaves of 2 x 32 pixels;
   2.6 MFLOP, 8.1 MB */
GM_FUNCTION void fit_concat229_tile(gm_weight_place at, const gm_vec *c, float *restrict concat)
{
    for (int r = 0; r < at.rows; r++)
        for (int v = 0; v < at.vectors; v++) {
            const int64_t i = at.row + r;
            const int64_t j = at.column + v * GM_LANES;
            gm_store(concat + i * 120 + j, c[r * at.vectors + v]);
        }
}

static void fit_concat229(const gm_call *call, const float *restrict x,
    const float *restrict d_first, float *restrict concat)
{
    static const gm_tap taps[] = {
        {0, 32, 0, 32, 0, 0, 2},
    };
    static const gm_weights shape = {
        .images = 16, .height = 32, .width = 32, .leaf_images = 1, .leaf_height = 2,
        .x = {3072, 96, 3}, .y = {122880, 3840, 120}, .pixel = 3, .around = 64,
        .tap = taps, .taps = 1, .dead = 0, .tiles = 1, .panels = 2, .vectors = 4, .tail = 1, .columns = 40,
        .groups = 1, .group_a = 2, .group_b = 40, .room = 8 };
    gm_vec sums[GM_SUMS / GM_LANES];
    int64_t lo, hi;
    gm_share(call, 2, &lo, &hi);
    for (int64_t first = lo; first < hi; first += 64) {
        const int64_t stop = gm_min_int(first + 64, hi);
        gm_weight_sums(&shape, weight_tile, first, stop, x, d_first + 80, sums);
        for (int64_t t = first; t < stop; t++)
            fit_concat229_tile(gm_weight_at(&shape, 0, t), sums + (t - first) * 8, concat);
    }
}

/* pixelcnn_cifar.gm:20   a = x |> first: conv(2 * h, 7, see: A)
   [1,240] element by element; 0 FLOP, 1.9 KB */
static void fit_concat230(const gm_call *call, const float *restrict concat,
    float *restrict concat2)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    for (int64_t i = lo; i < hi; i++) {
        for (int64_t j = 0; j < 240; j += GM_LANES) {
            gm_store(concat2 + j, gm_load(concat + i * 240 + j));
        }
    }
}

/* pixelcnn_cifar.gm:20   a = x |> first: conv(2 * h, 7, see: A)
   [1,360] element by element; 0 FLOP, 2.9 KB */
static void fit_concat231(const gm_call *call, const float *restrict concat,
    float *restrict concat2)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    for (int64_t i = lo; i < hi; i++) {
        for (int64_t j = 0; j < 360; j += GM_LANES) {
            gm_store(concat2 + j, gm_load(concat + i * 360 + j));
        }
    }
}

/* pixelcnn_cifar.gm:20   a = x |> first: conv(2 * h, 7, see: A)
   [1,2520] element by element; 0 FLOP, 20 KB */
static void fit_concat232(const gm_call *call, const float *restrict concat,
    float *restrict concat2)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    for (int64_t i = lo; i < hi; i++) {
        for (int64_t j = 0; j < 2520; j += GM_LANES) {
            gm_store(concat2 + j, gm_load(concat + i * 2520 + j));
        }
    }
}

/* pixelcnn_cifar.gm:20   a = x |> first: conv(2 * h, 7, see: A)
   weight gradient from [16,32,32,1] and [16,32,32,40], tiles of 1 x 32, leaves of 2 x 32 pixels;
   1.3 MFLOP, 8.1 MB */
GM_FUNCTION void fit_concat233_tile(gm_weight_place at, const gm_vec *c, float *restrict concat)
{
    for (int r = 0; r < at.rows; r++)
        for (int v = 0; v < at.vectors; v++) {
            const int64_t j = at.column + v * GM_LANES;
            gm_store(concat + j, c[r * at.vectors + v]);
        }
}

static void fit_concat233(const gm_call *call, const float *restrict x,
    const float *restrict d_first, float *restrict concat)
{
    static const gm_tap taps[] = {
        {0, 32, 0, 32, 0, 0, 1},
    };
    static const gm_weights shape = {
        .images = 16, .height = 32, .width = 32, .leaf_images = 1, .leaf_height = 2,
        .x = {3072, 96, 3}, .y = {122880, 3840, 120}, .pixel = 3, .around = 64,
        .tap = taps, .taps = 1, .dead = 0, .tiles = 1, .panels = 2, .vectors = 4, .tail = 1, .columns = 40,
        .groups = 1, .group_a = 1, .group_b = 40, .room = 4 };
    gm_vec sums[GM_SUMS / GM_LANES];
    int64_t lo, hi;
    gm_share(call, 2, &lo, &hi);
    for (int64_t first = lo; first < hi; first += 64) {
        const int64_t stop = gm_min_int(first + 64, hi);
        gm_weight_sums(&shape, weight_tile, first, stop, x, d_first + 40, sums);
        for (int64_t t = first; t < stop; t++)
            fit_concat233_tile(gm_weight_at(&shape, 0, t), sums + (t - first) * 4, concat);
    }
}

/* pixelcnn_cifar.gm:20   a = x |> first: conv(2 * h, 7, see: A)
   weight gradient from [16,32,32,3] and [16,32,32,120], tiles of 3 x 32, leaves of 4 x 32 pixels,
   rows are columns and channels of the kernel; 253 MFLOP, 8.1 MB */
GM_FUNCTION void fit_conv_weight4_tile(gm_weight_place at, const gm_vec *c,
    float *restrict conv_weight)
{
    for (int r = 0; r < at.rows; r++)
        for (int v = 0; v < at.vectors; v++) {
            const int64_t i = at.row + r;
            const int64_t j = at.column + v * GM_LANES;
            gm_store(conv_weight + i * 120 + j, c[r * at.vectors + v]);
        }
}

static void fit_conv_weight4(const gm_call *call, const float *restrict x,
    const float *restrict d_first, float *restrict conv_weight)
{
    static const gm_tap taps[] = {
        {3, 32, 0, 32, 0, 0, 21}, {2, 32, 0, 32, 114, 21, 21}, {1, 32, 0, 32, 228, 42, 21},
        {0, 32, 0, 32, 342, 63, 9}, {0, 32, 0, 32, 351, 72, 12}, {0, 31, 0, 32, 456, 84, 21},
        {0, 30, 0, 32, 570, 105, 21}, {0, 29, 0, 32, 684, 126, 21},
    };
    static const gm_border border = { .rows = 10, .height = 32, .width = 32, .channels = 3, .stride = 1,
        .above = 3, .before = 9, .pitch = 114, .row = 96 };
    static const gm_weights shape = {
        .images = 16, .height = 32, .width = 32, .leaf_images = 1, .leaf_height = 4,
        .x = {3072, 96, 3}, .y = {122880, 3840, 120}, .pixel = 3, .around = 128,
        .tap = taps, .taps = 4, .dead = 4, .tiles = 7, .panels = 4, .vectors = 4, .tail = 3, .columns = 120,
        .groups = 1, .group_a = 3, .group_b = 120, .room = 12, .border = &border };
    gm_vec sums[GM_SUMS / GM_LANES];
    int64_t lo, hi;
    gm_share(call, 112, &lo, &hi);
    for (int64_t first = lo; first < hi; first += 64) {
        const int64_t stop = gm_min_int(first + 64, hi);
        gm_weight_sums(&shape, weight_tile, first, stop, x, d_first, sums);
        for (int64_t t = first; t < stop; t++)
            fit_conv_weight4_tile(gm_weight_at(&shape, 0, t), sums + (t - first) * 12,
                conv_weight);
    }
    for (int v = 0; v < 12; v++)
        sums[v] = gm_zero();
    gm_share(call, 112, &lo, &hi);
    for (int64_t t = lo; t < hi; t++)
        fit_conv_weight4_tile(gm_weight_at(&shape, 1, t), sums, conv_weight);
}

/* pixelcnn_cifar.gm:20   a = x |> first: conv(2 * h, 7, see: A)
   [1,120] element by element; 0 FLOP, 960 B */
static void fit_concat234(const gm_call *call, const float *restrict concat,
    float *restrict concat2)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    for (int64_t i = lo; i < hi; i++) {
        for (int64_t j = 0; j < 120; j += GM_LANES) {
            gm_store(concat2 + j, gm_load(concat + i * 120 + j));
        }
    }
}

/* pixelcnn_cifar.gm:26   step fit(x) over M by adam(1e-3) batch rows
   [17640] element by element; fused: mul, add, sqrt, div, sub; 265 KFLOP, 635 KB */
static void fit_M_first_weight(const gm_call *call, const float *restrict conv_weight,
    const float *restrict concat, const float *restrict concat2, float *restrict m_weight,
    float *restrict v_weight, float *restrict weight)
{
    const gm_vec scale = gm_splat((float)(0.001 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    int64_t lo, hi;
    gm_share(call, 18, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 17640);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        const gm_vec d_M_first_weight = gm_load(conv_weight + j) + (gm_load(concat + j) + gm_load(concat2 + j));
        const gm_vec new_m_weight = gm_load(m_weight + j) * 0.9f + d_M_first_weight * 0.1f;
        const gm_vec new_v_weight = gm_load(v_weight + j) * 0.999f + d_M_first_weight * d_M_first_weight * 0.001f;
        const gm_vec div = scale * new_m_weight / (gm_sqrt(new_v_weight) * scale2 + 1e-08f);
        gm_store(m_weight + j, new_m_weight);
        gm_store(v_weight + j, new_v_weight);
        gm_store(weight + j, gm_load(weight + j) - div);
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   weight gradient from [16,32,32,20] and [16,32,32,40], tiles of 4 x 24, leaves of 2 x 32 pixels;
   26 MFLOP, 12 MB */
GM_FUNCTION void fit_conv_weight5_tile(gm_weight_place at, const gm_vec *c,
    float *restrict conv_weight)
{
    for (int r = 0; r < at.rows; r++)
        for (int v = 0; v < at.vectors; v++) {
            const int64_t i = at.row + r;
            const int64_t j = at.column + v * GM_LANES;
            gm_store(conv_weight + i * 40 + j, c[r * at.vectors + v]);
        }
}

static void fit_conv_weight5(const gm_call *call, const float *restrict relu,
    const float *restrict d_block, float *restrict conv_weight)
{
    static const gm_tap taps[] = {
        {0, 32, 0, 32, 0, 0, 20},
    };
    static const gm_weights shape = {
        .images = 16, .height = 32, .width = 32, .leaf_images = 1, .leaf_height = 2,
        .x = {61440, 1920, 60}, .y = {122880, 3840, 120}, .pixel = 60, .around = 64,
        .tap = taps, .taps = 1, .dead = 0, .tiles = 5, .panels = 2, .vectors = 3, .tail = 2, .columns = 40,
        .groups = 1, .group_a = 20, .group_b = 40, .room = 12 };
    gm_vec sums[GM_SUMS / GM_LANES];
    int64_t lo, hi;
    gm_share(call, 10, &lo, &hi);
    for (int64_t first = lo; first < hi; first += 64) {
        const int64_t stop = gm_min_int(first + 64, hi);
        gm_weight_sums(&shape, weight_tile, first, stop, relu, d_block, sums);
        for (int64_t t = first; t < stop; t++)
            fit_conv_weight5_tile(gm_weight_at(&shape, 0, t), sums + (t - first) * 12,
                conv_weight);
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   [40,20,1] element by element; 0 FLOP, 6.4 KB */
static void fit_concat237(const gm_call *call, const float *restrict conv_weight,
    float *restrict concat)
{
    int64_t lo, hi;
    gm_share(call, 40, &lo, &hi);
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 20; i++) {
            int64_t j = 0;
            for (; j < 1; j += GM_LANES) {
                const int n = (int)gm_min_int(GM_LANES, 1 - j);
                gm_store_strided(concat + h * 60 + i, 0, gm_splat(conv_weight[h + i * 40]), n);
            }
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   [2400,1] element by element; 0 FLOP, 19 KB */
static void fit_concat238(const gm_call *call, const float *restrict concat,
    float *restrict concat2)
{
    int64_t lo, hi;
    gm_share(call, 2400, &lo, &hi);
    for (int64_t i = lo; i < hi; i++) {
        int64_t j = 0;
        for (; j < 1; j += GM_LANES) {
            const int n = (int)gm_min_int(GM_LANES, 1 - j);
            gm_store_strided(concat2 + i, 0, gm_load_part(concat + i + j, n), n);
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   weight gradient from [16,32,32,40] and [16,32,32,20], tiles of 4 x 24, leaves of 2 x 32 pixels,
   rows are channels out; 26 MFLOP, 12 MB */
GM_FUNCTION void fit_conv_weight6_tile(gm_weight_place at, const gm_vec *c,
    float *restrict conv_weight)
{
    for (int r = 0; r < at.rows; r++)
        for (int v = 0; v < at.vectors; v++) {
            const int64_t i = at.row + r;
            const int64_t j = at.column + v * GM_LANES;
            gm_store_strided(conv_weight + i + j * 20, 20, c[r * at.vectors + v], GM_LANES);
        }
}

static void fit_conv_weight6(const gm_call *call, const float *restrict relu,
    const float *restrict add, float *restrict conv_weight)
{
    static const gm_tap taps[] = {
        {0, 32, 0, 32, 0, 0, 20},
    };
    static const gm_weights shape = {
        .images = 16, .height = 32, .width = 32, .leaf_images = 1, .leaf_height = 2,
        .x = {122880, 3840, 120}, .y = {61440, 1920, 60}, .pixel = 120, .around = 64,
        .tap = taps, .taps = 1, .dead = 0, .tiles = 5, .panels = 2, .vectors = 3, .tail = 2, .columns = 40,
        .groups = 1, .group_a = 40, .group_b = 20, .room = 12, .swapped = 1 };
    gm_vec sums[GM_SUMS / GM_LANES];
    int64_t lo, hi;
    gm_share(call, 10, &lo, &hi);
    for (int64_t first = lo; first < hi; first += 64) {
        const int64_t stop = gm_min_int(first + 64, hi);
        gm_weight_sums(&shape, weight_tile, first, stop, relu, add, sums);
        for (int64_t t = first; t < stop; t++)
            fit_conv_weight6_tile(gm_weight_at(&shape, 0, t), sums + (t - first) * 12,
                conv_weight);
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   [20,40,1] element by element; 0 FLOP, 6.4 KB */
static void fit_concat239(const gm_call *call, const float *restrict conv_weight,
    float *restrict concat)
{
    int64_t lo, hi;
    gm_share(call, 20, &lo, &hi);
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 40; i++) {
            int64_t j = 0;
            for (; j < 1; j += GM_LANES) {
                const int n = (int)gm_min_int(GM_LANES, 1 - j);
                gm_store_strided(concat + h * 120 + i, 0, gm_splat(conv_weight[h + i * 20]), n);
            }
        }
    }
}

/* pixelcnn_cifar.gm:22   a = a |> relu |> head: conv(2 * h, 1, see: B) |> relu
   weight gradient from [16,32,32,40] and [16,32,32,40], tiles of 4 x 24, leaves of 2 x 32 pixels;
   52 MFLOP, 16 MB */
GM_FUNCTION void fit_conv_weight11_tile(gm_weight_place at, const gm_vec *c,
    float *restrict conv_weight)
{
    for (int r = 0; r < at.rows; r++)
        for (int v = 0; v < at.vectors; v++) {
            const int64_t i = at.row + r;
            const int64_t j = at.column + v * GM_LANES;
            gm_store(conv_weight + i * 40 + j, c[r * at.vectors + v]);
        }
}

static void fit_conv_weight11(const gm_call *call, const float *restrict first2,
    const float *restrict d_head, float *restrict conv_weight)
{
    static const gm_tap taps[] = {
        {0, 32, 0, 32, 0, 0, 40},
    };
    static const gm_weights shape = {
        .images = 16, .height = 32, .width = 32, .leaf_images = 1, .leaf_height = 2,
        .x = {122880, 3840, 120}, .y = {122880, 3840, 120}, .pixel = 120, .around = 64,
        .tap = taps, .taps = 1, .dead = 0, .tiles = 10, .panels = 2, .vectors = 3, .tail = 2, .columns = 40,
        .groups = 1, .group_a = 40, .group_b = 40, .room = 12 };
    gm_vec sums[GM_SUMS / GM_LANES];
    int64_t lo, hi;
    gm_share(call, 20, &lo, &hi);
    for (int64_t first = lo; first < hi; first += 64) {
        const int64_t stop = gm_min_int(first + 64, hi);
        gm_weight_sums(&shape, weight_tile, first, stop, first2, d_head, sums);
        for (int64_t t = first; t < stop; t++)
            fit_conv_weight11_tile(gm_weight_at(&shape, 0, t), sums + (t - first) * 12,
                conv_weight);
    }
}

/* pixelcnn_cifar.gm:22   a = a |> relu |> head: conv(2 * h, 1, see: B) |> relu
   [40,40,1] element by element; 0 FLOP, 13 KB */
static void fit_concat249(const gm_call *call, const float *restrict conv_weight,
    float *restrict concat)
{
    int64_t lo, hi;
    gm_share(call, 40, &lo, &hi);
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 40; i++) {
            int64_t j = 0;
            for (; j < 1; j += GM_LANES) {
                const int n = (int)gm_min_int(GM_LANES, 1 - j);
                gm_store_strided(concat + h * 120 + i, 0, gm_splat(conv_weight[h + i * 40]), n);
            }
        }
    }
}

/* pixelcnn_cifar.gm:22   a = a |> relu |> head: conv(2 * h, 1, see: B) |> relu
   [4800,1] element by element; 0 FLOP, 38 KB */
static void fit_concat250(const gm_call *call, const float *restrict concat,
    float *restrict concat2)
{
    int64_t lo, hi;
    gm_share(call, 4800, &lo, &hi);
    for (int64_t i = lo; i < hi; i++) {
        int64_t j = 0;
        for (; j < 1; j += GM_LANES) {
            const int n = (int)gm_min_int(GM_LANES, 1 - j);
            gm_store_strided(concat2 + i, 0, gm_load_part(concat + i + j, n), n);
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   weight gradient from [16,32,32,40] and [16,32,32,40], tiles of 4 x 24, leaves of 2 x 32 pixels;
   52 MFLOP, 12 MB */
GM_FUNCTION void fit_conv_weight12_tile(gm_weight_place at, const gm_vec *c,
    float *restrict conv_weight)
{
    for (int r = 0; r < at.rows; r++)
        for (int v = 0; v < at.vectors; v++) {
            const int64_t i = at.row + r;
            const int64_t j = at.column + v * GM_LANES;
            gm_store(conv_weight + i * 40 + j, c[r * at.vectors + v]);
        }
}

static void fit_conv_weight12(const gm_call *call, const float *restrict relu,
    const float *restrict d_block, float *restrict conv_weight)
{
    static const gm_tap taps[] = {
        {0, 32, 0, 32, 0, 0, 40},
    };
    static const gm_weights shape = {
        .images = 16, .height = 32, .width = 32, .leaf_images = 1, .leaf_height = 2,
        .x = {61440, 1920, 60}, .y = {122880, 3840, 120}, .pixel = 60, .around = 64,
        .tap = taps, .taps = 1, .dead = 0, .tiles = 10, .panels = 2, .vectors = 3, .tail = 2, .columns = 40,
        .groups = 1, .group_a = 40, .group_b = 40, .room = 12 };
    gm_vec sums[GM_SUMS / GM_LANES];
    int64_t lo, hi;
    gm_share(call, 20, &lo, &hi);
    for (int64_t first = lo; first < hi; first += 64) {
        const int64_t stop = gm_min_int(first + 64, hi);
        gm_weight_sums(&shape, weight_tile, first, stop, relu, d_block + 40, sums);
        for (int64_t t = first; t < stop; t++)
            fit_conv_weight12_tile(gm_weight_at(&shape, 0, t), sums + (t - first) * 12,
                conv_weight);
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   weight gradient from [16,32,32,60] and [16,32,32,40], tiles of 4 x 24, leaves of 2 x 32 pixels;
   79 MFLOP, 12 MB */
GM_FUNCTION void fit_conv_weight13_tile(gm_weight_place at, const gm_vec *c,
    float *restrict conv_weight)
{
    for (int r = 0; r < at.rows; r++)
        for (int v = 0; v < at.vectors; v++) {
            const int64_t i = at.row + r;
            const int64_t j = at.column + v * GM_LANES;
            gm_store(conv_weight + i * 40 + j, c[r * at.vectors + v]);
        }
}

static void fit_conv_weight13(const gm_call *call, const float *restrict relu,
    const float *restrict d_block, float *restrict conv_weight)
{
    static const gm_tap taps[] = {
        {0, 32, 0, 32, 0, 0, 60},
    };
    static const gm_weights shape = {
        .images = 16, .height = 32, .width = 32, .leaf_images = 1, .leaf_height = 2,
        .x = {61440, 1920, 60}, .y = {122880, 3840, 120}, .pixel = 60, .around = 64,
        .tap = taps, .taps = 1, .dead = 0, .tiles = 15, .panels = 2, .vectors = 3, .tail = 2, .columns = 40,
        .groups = 1, .group_a = 60, .group_b = 40, .room = 12 };
    gm_vec sums[GM_SUMS / GM_LANES];
    int64_t lo, hi;
    gm_share(call, 30, &lo, &hi);
    for (int64_t first = lo; first < hi; first += 64) {
        const int64_t stop = gm_min_int(first + 64, hi);
        gm_weight_sums(&shape, weight_tile, first, stop, relu, d_block + 80, sums);
        for (int64_t t = first; t < stop; t++)
            fit_conv_weight13_tile(gm_weight_at(&shape, 0, t), sums + (t - first) * 12,
                conv_weight);
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   [40,60,1] element by element; 0 FLOP, 19 KB */
static void fit_concat251(const gm_call *call, const float *restrict conv_weight,
    float *restrict concat)
{
    int64_t lo, hi;
    gm_share(call, 40, &lo, &hi);
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 60; i++) {
            int64_t j = 0;
            for (; j < 1; j += GM_LANES) {
                const int n = (int)gm_min_int(GM_LANES, 1 - j);
                gm_store_strided(concat + h * 60 + i, 0, gm_splat(conv_weight[h + i * 40]), n);
            }
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   [40,40,1] element by element; 0 FLOP, 13 KB */
static void fit_concat252(const gm_call *call, const float *restrict conv_weight,
    float *restrict concat)
{
    int64_t lo, hi;
    gm_share(call, 40, &lo, &hi);
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 40; i++) {
            int64_t j = 0;
            for (; j < 1; j += GM_LANES) {
                const int n = (int)gm_min_int(GM_LANES, 1 - j);
                gm_store_strided(concat + h * 60 + i, 0, gm_splat(conv_weight[h + i * 40]), n);
            }
        }
    }
}

/* pixelcnn_cifar.gm:26   step fit(x) over M by adam(1e-3) batch rows
   [7200] element by element; fused: mul, add, sqrt, div, sub; 108 KFLOP, 259 KB */
static void fit_M_block3_conv3_weight(const gm_call *call, const float *restrict concat,
    const float *restrict concat2, const float *restrict concat3, float *restrict m_weight,
    float *restrict v_weight, float *restrict weight)
{
    const gm_vec scale = gm_splat((float)(0.001 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    int64_t lo, hi;
    gm_share(call, 8, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 7200);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        const gm_vec d_M_block3_conv3_weight = gm_load(concat + j) + gm_load(concat2 + j) + gm_load(concat3 + j);
        const gm_vec new_m_weight = gm_load(m_weight + j) * 0.9f + d_M_block3_conv3_weight * 0.1f;
        const gm_vec mul = d_M_block3_conv3_weight * d_M_block3_conv3_weight * 0.001f;
        const gm_vec new_v_weight = gm_load(v_weight + j) * 0.999f + mul;
        const gm_vec div = scale * new_m_weight / (scale2 * gm_sqrt(new_v_weight) + 1e-08f);
        gm_store(m_weight + j, new_m_weight);
        gm_store(v_weight + j, new_v_weight);
        gm_store(weight + j, gm_load(weight + j) - div);
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   weight gradient from [16,32,32,80] and [16,32,32,20], tiles of 5 x 16, leaves of 2 x 32 pixels,
   rows are channels out; 52 MFLOP, 12 MB */
GM_FUNCTION void fit_conv_weight14_tile(gm_weight_place at, const gm_vec *c,
    float *restrict conv_weight)
{
    for (int r = 0; r < at.rows; r++)
        for (int v = 0; v < at.vectors; v++) {
            const int64_t i = at.row + r;
            const int64_t j = at.column + v * GM_LANES;
            gm_store_strided(conv_weight + i + j * 20, 20, c[r * at.vectors + v], GM_LANES);
        }
}

static void fit_conv_weight14(const gm_call *call, const float *restrict relu,
    const float *restrict add, float *restrict conv_weight)
{
    static const gm_tap taps[] = {
        {0, 32, 0, 32, 0, 0, 20},
    };
    static const gm_weights shape = {
        .images = 16, .height = 32, .width = 32, .leaf_images = 1, .leaf_height = 2,
        .x = {122880, 3840, 120}, .y = {61440, 1920, 60}, .pixel = 120, .around = 64,
        .tap = taps, .taps = 1, .dead = 0, .tiles = 4, .panels = 5, .vectors = 2, .tail = 2, .columns = 80,
        .groups = 1, .group_a = 80, .group_b = 20, .room = 10, .swapped = 1 };
    gm_vec sums[GM_SUMS / GM_LANES];
    int64_t lo, hi;
    gm_share(call, 20, &lo, &hi);
    for (int64_t first = lo; first < hi; first += 64) {
        const int64_t stop = gm_min_int(first + 64, hi);
        gm_weight_sums(&shape, weight_tile, first, stop, relu, add + 20, sums);
        for (int64_t t = first; t < stop; t++)
            fit_conv_weight14_tile(gm_weight_at(&shape, 0, t), sums + (t - first) * 10,
                conv_weight);
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   weight gradient from [16,32,32,120] and [16,32,32,20], tiles of 4 x 24, leaves of 2 x 32 pixels,
   rows are channels out; 79 MFLOP, 12 MB */
GM_FUNCTION void fit_conv_weight15_tile(gm_weight_place at, const gm_vec *c,
    float *restrict conv_weight)
{
    for (int r = 0; r < at.rows; r++)
        for (int v = 0; v < at.vectors; v++) {
            const int64_t i = at.row + r;
            const int64_t j = at.column + v * GM_LANES;
            gm_store_strided(conv_weight + i + j * 20, 20, c[r * at.vectors + v], GM_LANES);
        }
}

static void fit_conv_weight15(const gm_call *call, const float *restrict relu,
    const float *restrict add, float *restrict conv_weight)
{
    static const gm_tap taps[] = {
        {0, 32, 0, 32, 0, 0, 20},
    };
    static const gm_weights shape = {
        .images = 16, .height = 32, .width = 32, .leaf_images = 1, .leaf_height = 2,
        .x = {122880, 3840, 120}, .y = {61440, 1920, 60}, .pixel = 120, .around = 64,
        .tap = taps, .taps = 1, .dead = 0, .tiles = 5, .panels = 5, .vectors = 3, .tail = 3, .columns = 120,
        .groups = 1, .group_a = 120, .group_b = 20, .room = 12, .swapped = 1 };
    gm_vec sums[GM_SUMS / GM_LANES];
    int64_t lo, hi;
    gm_share(call, 25, &lo, &hi);
    for (int64_t first = lo; first < hi; first += 64) {
        const int64_t stop = gm_min_int(first + 64, hi);
        gm_weight_sums(&shape, weight_tile, first, stop, relu, add + 40, sums);
        for (int64_t t = first; t < stop; t++)
            fit_conv_weight15_tile(gm_weight_at(&shape, 0, t), sums + (t - first) * 12,
                conv_weight);
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   [20,120,1] element by element; 0 FLOP, 19 KB */
static void fit_concat254(const gm_call *call, const float *restrict conv_weight,
    float *restrict concat)
{
    int64_t lo, hi;
    gm_share(call, 20, &lo, &hi);
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 120; i++) {
            int64_t j = 0;
            for (; j < 1; j += GM_LANES) {
                const int n = (int)gm_min_int(GM_LANES, 1 - j);
                gm_store_strided(concat + h * 120 + i, 0, gm_splat(conv_weight[h + i * 20]), n);
            }
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   [20,80,1] element by element; 0 FLOP, 13 KB */
static void fit_concat255(const gm_call *call, const float *restrict conv_weight,
    float *restrict concat)
{
    int64_t lo, hi;
    gm_share(call, 20, &lo, &hi);
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 80; i++) {
            int64_t j = 0;
            for (; j < 1; j += GM_LANES) {
                const int n = (int)gm_min_int(GM_LANES, 1 - j);
                gm_store_strided(concat + h * 120 + i, 0, gm_splat(conv_weight[h + i * 20]), n);
            }
        }
    }
}

/* pixelcnn_cifar.gm:26   step fit(x) over M by adam(1e-3) batch rows
   [7200] element by element; fused: mul, add, sqrt, div, sub; 108 KFLOP, 259 KB */
static void fit_M_block_conv3_weight(const gm_call *call, const float *restrict concat,
    const float *restrict concat2, const float *restrict concat3, float *restrict m_weight,
    float *restrict v_weight, float *restrict weight)
{
    const gm_vec scale = gm_splat((float)(0.001 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    int64_t lo, hi;
    gm_share(call, 8, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 7200);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        const gm_vec d_M_block_conv3_weight = gm_load(concat + j) + gm_load(concat2 + j) + gm_load(concat3 + j);
        const gm_vec new_m_weight = gm_load(m_weight + j) * 0.9f + d_M_block_conv3_weight * 0.1f;
        const gm_vec new_v_weight = gm_load(v_weight + j) * 0.999f + d_M_block_conv3_weight * d_M_block_conv3_weight * 0.001f;
        const gm_vec div = new_m_weight * scale / (gm_sqrt(new_v_weight) * scale2 + 1e-08f);
        gm_store(m_weight + j, new_m_weight);
        gm_store(v_weight + j, new_v_weight);
        gm_store(weight + j, gm_load(weight + j) - div);
    }
}

/* pixelcnn_cifar.gm:22   a = a |> relu |> head: conv(2 * h, 1, see: B) |> relu
   weight gradient from [16,32,32,80] and [16,32,32,40], tiles of 6 x 16, leaves of 2 x 32 pixels,
   rows are channels out; 105 MFLOP, 16 MB */
GM_FUNCTION void fit_conv_weight24_tile(gm_weight_place at, const gm_vec *c,
    float *restrict conv_weight)
{
    for (int r = 0; r < at.rows; r++)
        for (int v = 0; v < at.vectors; v++) {
            const int64_t i = at.row + r;
            const int64_t j = at.column + v * GM_LANES;
            gm_store_strided(conv_weight + i + j * 40, 40, c[r * at.vectors + v], GM_LANES);
        }
}

static void fit_conv_weight24(const gm_call *call, const float *restrict first2,
    const float *restrict d_head, float *restrict conv_weight)
{
    static const gm_tap taps[] = {
        {0, 32, 0, 32, 0, 0, 40},
    };
    static const gm_weights shape = {
        .images = 16, .height = 32, .width = 32, .leaf_images = 1, .leaf_height = 2,
        .x = {122880, 3840, 120}, .y = {122880, 3840, 120}, .pixel = 120, .around = 64,
        .tap = taps, .taps = 1, .dead = 0, .tiles = 7, .panels = 5, .vectors = 2, .tail = 2, .columns = 80,
        .groups = 1, .group_a = 80, .group_b = 40, .room = 12, .swapped = 1 };
    gm_vec sums[GM_SUMS / GM_LANES];
    int64_t lo, hi;
    gm_share(call, 35, &lo, &hi);
    for (int64_t first = lo; first < hi; first += 64) {
        const int64_t stop = gm_min_int(first + 64, hi);
        gm_weight_sums(&shape, weight_tile, first, stop, first2, d_head + 40, sums);
        for (int64_t t = first; t < stop; t++)
            fit_conv_weight24_tile(gm_weight_at(&shape, 0, t), sums + (t - first) * 12,
                conv_weight);
    }
}

/* pixelcnn_cifar.gm:22   a = a |> relu |> head: conv(2 * h, 1, see: B) |> relu
   weight gradient from [16,32,32,120] and [16,32,32,40], tiles of 4 x 24, leaves of 2 x 32 pixels,
   rows are channels out; 157 MFLOP, 16 MB */
GM_FUNCTION void fit_conv_weight25_tile(gm_weight_place at, const gm_vec *c,
    float *restrict conv_weight)
{
    for (int r = 0; r < at.rows; r++)
        for (int v = 0; v < at.vectors; v++) {
            const int64_t i = at.row + r;
            const int64_t j = at.column + v * GM_LANES;
            gm_store_strided(conv_weight + i + j * 40, 40, c[r * at.vectors + v], GM_LANES);
        }
}

static void fit_conv_weight25(const gm_call *call, const float *restrict first2,
    const float *restrict d_head, float *restrict conv_weight)
{
    static const gm_tap taps[] = {
        {0, 32, 0, 32, 0, 0, 40},
    };
    static const gm_weights shape = {
        .images = 16, .height = 32, .width = 32, .leaf_images = 1, .leaf_height = 2,
        .x = {122880, 3840, 120}, .y = {122880, 3840, 120}, .pixel = 120, .around = 64,
        .tap = taps, .taps = 1, .dead = 0, .tiles = 10, .panels = 5, .vectors = 3, .tail = 3, .columns = 120,
        .groups = 1, .group_a = 120, .group_b = 40, .room = 12, .swapped = 1 };
    gm_vec sums[GM_SUMS / GM_LANES];
    int64_t lo, hi;
    gm_share(call, 50, &lo, &hi);
    for (int64_t first = lo; first < hi; first += 64) {
        const int64_t stop = gm_min_int(first + 64, hi);
        gm_weight_sums(&shape, weight_tile, first, stop, first2, d_head + 80, sums);
        for (int64_t t = first; t < stop; t++)
            fit_conv_weight25_tile(gm_weight_at(&shape, 0, t), sums + (t - first) * 12,
                conv_weight);
    }
}

/* pixelcnn_cifar.gm:22   a = a |> relu |> head: conv(2 * h, 1, see: B) |> relu
   [40,120,1] element by element; 0 FLOP, 38 KB */
static void fit_concat269(const gm_call *call, const float *restrict conv_weight,
    float *restrict concat)
{
    int64_t lo, hi;
    gm_share(call, 40, &lo, &hi);
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 120; i++) {
            int64_t j = 0;
            for (; j < 1; j += GM_LANES) {
                const int n = (int)gm_min_int(GM_LANES, 1 - j);
                gm_store_strided(concat + h * 120 + i, 0, gm_splat(conv_weight[h + i * 40]), n);
            }
        }
    }
}

/* pixelcnn_cifar.gm:22   a = a |> relu |> head: conv(2 * h, 1, see: B) |> relu
   [40,80,1] element by element; 0 FLOP, 26 KB */
static void fit_concat270(const gm_call *call, const float *restrict conv_weight,
    float *restrict concat)
{
    int64_t lo, hi;
    gm_share(call, 40, &lo, &hi);
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 80; i++) {
            int64_t j = 0;
            for (; j < 1; j += GM_LANES) {
                const int n = (int)gm_min_int(GM_LANES, 1 - j);
                gm_store_strided(concat + h * 120 + i, 0, gm_splat(conv_weight[h + i * 40]), n);
            }
        }
    }
}

/* pixelcnn_cifar.gm:26   step fit(x) over M by adam(1e-3) batch rows
   [14400] element by element; fused: mul, add, sqrt, div, sub; 216 KFLOP, 518 KB */
static void fit_M_head_weight(const gm_call *call, const float *restrict concat,
    const float *restrict concat2, const float *restrict concat3, float *restrict m_weight,
    float *restrict v_weight, float *restrict weight)
{
    const gm_vec scale = gm_splat((float)(0.001 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    int64_t lo, hi;
    gm_share(call, 15, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 14400);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        const gm_vec d_M_head_weight = gm_load(concat + j) + gm_load(concat2 + j) + gm_load(concat3 + j);
        const gm_vec new_m_weight = gm_load(m_weight + j) * 0.9f + d_M_head_weight * 0.1f;
        const gm_vec new_v_weight = gm_load(v_weight + j) * 0.999f + d_M_head_weight * d_M_head_weight * 0.001f;
        const gm_vec div = new_m_weight * scale / (gm_sqrt(new_v_weight) * scale2 + 1e-08f);
        gm_store(m_weight + j, new_m_weight);
        gm_store(v_weight + j, new_v_weight);
        gm_store(weight + j, gm_load(weight + j) - div);
    }
}

/* pixelcnn_cifar.gm:23   return shades(logits: a |> out: conv(3 * 256, 1, see: B) |> reshape(32,
   32, 3, 256))
   weight gradient from [16,32,32,40] and [16,32,32,256], tiles of 4 x 24, leaves of 2 x 32 pixels;
   336 MFLOP, 58 MB */
GM_FUNCTION void fit_conv_weight26_tile(gm_weight_place at, const gm_vec *c,
    float *restrict conv_weight)
{
    for (int r = 0; r < at.rows; r++)
        for (int v = 0; v < at.vectors; v++) {
            const int64_t i = at.row + r;
            const int64_t j = at.column + v * GM_LANES;
            gm_store(conv_weight + i * 256 + j, c[r * at.vectors + v]);
        }
}

static void fit_conv_weight26(const gm_call *call, const float *restrict a,
    const float *restrict exp, float *restrict conv_weight)
{
    static const gm_tap taps[] = {
        {0, 32, 0, 32, 0, 0, 40},
    };
    static const gm_weights shape = {
        .images = 16, .height = 32, .width = 32, .leaf_images = 1, .leaf_height = 2,
        .x = {122880, 3840, 120}, .y = {786432, 24576, 768}, .pixel = 120, .around = 64,
        .tap = taps, .taps = 1, .dead = 0, .tiles = 10, .panels = 11, .vectors = 3, .tail = 2, .columns = 256,
        .groups = 1, .group_a = 40, .group_b = 256, .room = 12 };
    gm_vec sums[GM_SUMS / GM_LANES];
    int64_t lo, hi;
    gm_share(call, 110, &lo, &hi);
    for (int64_t first = lo; first < hi; first += 64) {
        const int64_t stop = gm_min_int(first + 64, hi);
        gm_weight_sums(&shape, weight_tile, first, stop, a, exp, sums);
        for (int64_t t = first; t < stop; t++)
            fit_conv_weight26_tile(gm_weight_at(&shape, 0, t), sums + (t - first) * 12,
                conv_weight);
    }
}

/* pixelcnn_cifar.gm:23   return shades(logits: a |> out: conv(3 * 256, 1, see: B) |> reshape(32,
   32, 3, 256))
   [256,40,1] element by element; 0 FLOP, 82 KB */
static void fit_concat272(const gm_call *call, const float *restrict conv_weight,
    float *restrict concat)
{
    int64_t lo, hi;
    gm_share(call, 256, &lo, &hi);
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 40; i++) {
            int64_t j = 0;
            for (; j < 1; j += GM_LANES) {
                const int n = (int)gm_min_int(GM_LANES, 1 - j);
                gm_store_strided(concat + h * 120 + i, 0, gm_splat(conv_weight[h + i * 256]), n);
            }
        }
    }
}

/* pixelcnn_cifar.gm:23   return shades(logits: a |> out: conv(3 * 256, 1, see: B) |> reshape(32,
   32, 3, 256))
   [30720,1] element by element; 0 FLOP, 246 KB */
static void fit_concat273(const gm_call *call, const float *restrict concat,
    float *restrict concat2)
{
    int64_t lo, hi;
    gm_share(call, 30720, &lo, &hi);
    for (int64_t i = lo; i < hi; i++) {
        int64_t j = 0;
        for (; j < 1; j += GM_LANES) {
            const int n = (int)gm_min_int(GM_LANES, 1 - j);
            gm_store_strided(concat2 + i, 0, gm_load_part(concat + i + j, n), n);
        }
    }
}

/* pixelcnn_cifar.gm:23   return shades(logits: a |> out: conv(3 * 256, 1, see: B) |> reshape(32,
   32, 3, 256))
   weight gradient from [16,32,32,80] and [16,32,32,256], tiles of 3 x 32, leaves of 2 x 32 pixels;
   671 MFLOP, 58 MB */
GM_FUNCTION void fit_conv_weight27_tile(gm_weight_place at, const gm_vec *c,
    float *restrict conv_weight)
{
    for (int r = 0; r < at.rows; r++)
        for (int v = 0; v < at.vectors; v++) {
            const int64_t i = at.row + r;
            const int64_t j = at.column + v * GM_LANES;
            gm_store(conv_weight + i * 256 + j, c[r * at.vectors + v]);
        }
}

static void fit_conv_weight27(const gm_call *call, const float *restrict a,
    const float *restrict exp, float *restrict conv_weight)
{
    static const gm_tap taps[] = {
        {0, 32, 0, 32, 0, 0, 80},
    };
    static const gm_weights shape = {
        .images = 16, .height = 32, .width = 32, .leaf_images = 1, .leaf_height = 2,
        .x = {122880, 3840, 120}, .y = {786432, 24576, 768}, .pixel = 120, .around = 64,
        .tap = taps, .taps = 1, .dead = 0, .tiles = 27, .panels = 8, .vectors = 4, .tail = 4, .columns = 256,
        .groups = 1, .group_a = 80, .group_b = 256, .room = 12 };
    gm_vec sums[GM_SUMS / GM_LANES];
    int64_t lo, hi;
    gm_share(call, 216, &lo, &hi);
    for (int64_t first = lo; first < hi; first += 64) {
        const int64_t stop = gm_min_int(first + 64, hi);
        gm_weight_sums(&shape, weight_tile, first, stop, a, exp + 256, sums);
        for (int64_t t = first; t < stop; t++)
            fit_conv_weight27_tile(gm_weight_at(&shape, 0, t), sums + (t - first) * 12,
                conv_weight);
    }
}

/* pixelcnn_cifar.gm:23   return shades(logits: a |> out: conv(3 * 256, 1, see: B) |> reshape(32,
   32, 3, 256))
   weight gradient from [16,32,32,120] and [16,32,32,256], tiles of 3 x 32, leaves of 2 x 32
   pixels; 1.0 GFLOP, 58 MB */
GM_FUNCTION void fit_conv_weight28_tile(gm_weight_place at, const gm_vec *c,
    float *restrict conv_weight)
{
    for (int r = 0; r < at.rows; r++)
        for (int v = 0; v < at.vectors; v++) {
            const int64_t i = at.row + r;
            const int64_t j = at.column + v * GM_LANES;
            gm_store(conv_weight + i * 256 + j, c[r * at.vectors + v]);
        }
}

static void fit_conv_weight28(const gm_call *call, const float *restrict a,
    const float *restrict exp, float *restrict conv_weight)
{
    static const gm_tap taps[] = {
        {0, 32, 0, 32, 0, 0, 120},
    };
    static const gm_weights shape = {
        .images = 16, .height = 32, .width = 32, .leaf_images = 1, .leaf_height = 2,
        .x = {122880, 3840, 120}, .y = {786432, 24576, 768}, .pixel = 120, .around = 64,
        .tap = taps, .taps = 1, .dead = 0, .tiles = 40, .panels = 8, .vectors = 4, .tail = 4, .columns = 256,
        .groups = 1, .group_a = 120, .group_b = 256, .room = 12 };
    gm_vec sums[GM_SUMS / GM_LANES];
    int64_t lo, hi;
    gm_share(call, 320, &lo, &hi);
    for (int64_t first = lo; first < hi; first += 64) {
        const int64_t stop = gm_min_int(first + 64, hi);
        gm_weight_sums(&shape, weight_tile, first, stop, a, exp + 512, sums);
        for (int64_t t = first; t < stop; t++)
            fit_conv_weight28_tile(gm_weight_at(&shape, 0, t), sums + (t - first) * 12,
                conv_weight);
    }
}

/* pixelcnn_cifar.gm:23   return shades(logits: a |> out: conv(3 * 256, 1, see: B) |> reshape(32,
   32, 3, 256))
   [256,120,1] element by element; 0 FLOP, 246 KB */
static void fit_concat274(const gm_call *call, const float *restrict conv_weight,
    float *restrict concat)
{
    int64_t lo, hi;
    gm_share(call, 256, &lo, &hi);
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 120; i++) {
            int64_t j = 0;
            for (; j < 1; j += GM_LANES) {
                const int n = (int)gm_min_int(GM_LANES, 1 - j);
                gm_store_strided(concat + h * 120 + i, 0, gm_splat(conv_weight[h + i * 256]), n);
            }
        }
    }
}

/* pixelcnn_cifar.gm:23   return shades(logits: a |> out: conv(3 * 256, 1, see: B) |> reshape(32,
   32, 3, 256))
   [256,80,1] element by element; 0 FLOP, 164 KB */
static void fit_concat275(const gm_call *call, const float *restrict conv_weight,
    float *restrict concat)
{
    int64_t lo, hi;
    gm_share(call, 256, &lo, &hi);
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 80; i++) {
            int64_t j = 0;
            for (; j < 1; j += GM_LANES) {
                const int n = (int)gm_min_int(GM_LANES, 1 - j);
                gm_store_strided(concat + h * 120 + i, 0, gm_splat(conv_weight[h + i * 256]), n);
            }
        }
    }
}

/* pixelcnn_cifar.gm:26   step fit(x) over M by adam(1e-3) batch rows
   [92160] element by element; fused: mul, add, sqrt, div, sub; 1.4 MFLOP, 3.3 MB */
static void fit_M_out_weight(const gm_call *call, const float *restrict concat,
    const float *restrict concat2, const float *restrict concat3, float *restrict m_weight,
    float *restrict v_weight, float *restrict weight)
{
    const gm_vec scale = gm_splat((float)(0.001 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    int64_t lo, hi;
    gm_share(call, 90, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 92160);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        const gm_vec d_M_out_weight = gm_load(concat + j) + gm_load(concat2 + j) + gm_load(concat3 + j);
        const gm_vec new_m_weight = gm_load(m_weight + j) * 0.9f + d_M_out_weight * 0.1f;
        const gm_vec new_v_weight = gm_load(v_weight + j) * 0.999f + d_M_out_weight * d_M_out_weight * 0.001f;
        const gm_vec div = new_m_weight * scale / (gm_sqrt(new_v_weight) * scale2 + 1e-08f);
        gm_store(m_weight + j, new_m_weight);
        gm_store(v_weight + j, new_v_weight);
        gm_store(weight + j, gm_load(weight + j) - div);
    }
}

/* One training step fit, line 26: 422 kernels in 325 phases, 15 GFLOP; arena 295 MB, at least 295
   MB. */
static void run_fit(pixelcnn_cifar_t *m, const float *x, gm_call whole)
{
    float *const concat = m->arena + 73725360;  /* [1,1,1,40] of [1,1,1,120], phases 0 to 249 */
    float *const concat2 = m->arena + 73725440;  /* [1,1,1,40] of [1,1,1,120], phases 0 to 249 */
    float *const concat3 = m->arena + 73725120;  /* [1,1,2,80] of [1,1,2,120], phases 2 to 244 */
    float *const concat4 = m->arena + 73724624;  /* [1,1,1,120] of [1,1,3,120], phases 3 to 245 */
    float *const concat5 = m->arena + 73724872;  /* [1,1,2,120] of [1,1,3,120], phases 4 to 250 */
    float *const M_block3_conv2_weight_panels = m->arena + 73722944;  /* [480], phases 5 to 187 */
    float *const M_block2_conv2_weight_panels = m->arena + 73723424;  /* [480], phases 6 to 189 */
    float *const M_block_conv2_weight_panels = m->arena + 73723904;  /* [480], phases 7 to 190 */
    float *const M_block_conv3_weight_panels = m->arena + 7879840;  /* [800], phases 8 to 176 */
    float *const M_block2_conv3_weight_panels = m->arena + 8870720;  /* [800], phases 9 to 177 */
    float *const M_block3_conv3_weight_panels = m->arena + 8871520;  /* [800], phases 10 to 177 */
    float *const M_block3_conv2_weight_panels2 = m->arena + 73718144;  /* [800], phases 11 to 187 */
    float *const M_block3_conv_weight_panels = m->arena + 73718944;  /* [800], phases 12 to 188 */
    float *const M_block2_conv2_weight_panels2 = m->arena + 73719744;  /* [800], phases 13 to 189 */
    float *const M_block2_conv_weight_panels = m->arena + 73720544;  /* [800], phases 14 to 189 */
    float *const M_block_conv2_weight_panels2 = m->arena + 73721344;  /* [800], phases 15 to 190 */
    float *const M_block_conv_weight_panels = m->arena + 73722144;  /* [800], phases 16 to 191 */
    float *const M_block_conv_weight_panels2 = m->arena + 7877920;  /* [960], phases 17 to 176 */
    float *const M_block2_conv_weight_panels2 = m->arena + 7878880;  /* [960], phases 18 to 176 */
    float *const M_block3_conv_weight_panels2 = m->arena + 8869760;  /* [960], phases 19 to 177 */
    float *const M_block3_conv3_weight_panels2 = m->arena + 73715264;  /* [960], phases 20 to 187 */
    float *const M_block2_conv3_weight_panels2 = m->arena + 73716224;  /* [960], phases 21 to 188 */
    float *const M_block_conv3_weight_panels2 = m->arena + 73717184;  /* [960], phases 22 to 190 */
    float *const concat6 = m->arena + 73711684;  /* [1,1,20,40] of [1,1,20,60], phases 23 to 239 */
    float *const concat7 = m->arena + 73712884;  /* [1,1,20,40] of [1,1,20,60], phases 24 to 226 */
    float *const concat8 = m->arena + 73714084;  /* [1,1,20,40] of [1,1,20,60], phases 25 to 213 */
    float *const M_block3_conv2_weight_panels3 = m->arena + 73707824;  /* [1280], phases 26 to 187 */
    float *const M_block2_conv2_weight_panels3 = m->arena + 73709104;  /* [1280], phases 27 to 189 */
    float *const M_block_conv2_weight_panels3 = m->arena + 73710384;  /* [1280], phases 28 to 191 */
    float *const M_block_conv3_weight_panels3 = m->arena + 7876320;  /* [1600], phases 29 to 176 */
    float *const M_block2_conv3_weight_panels3 = m->arena + 8864960;  /* [1600], phases 30 to 177 */
    float *const M_block3_conv3_weight_panels3 = m->arena + 8866560;  /* [1600], phases 31 to 177 */
    float *const M_head_weight_panels = m->arena + 8868160;  /* [1600], phases 32 to 178 */
    float *const M_head_weight_panels2 = m->arena + 73696624;  /* [1600], phases 33 to 187 */
    float *const M_block3_conv3_weight_panels4 = m->arena + 73698224;  /* [1600], phases 34 to 187 */
    float *const M_block3_conv_weight_panels3 = m->arena + 73699824;  /* [1600], phases 35 to 188 */
    float *const M_block2_conv3_weight_panels4 = m->arena + 73701424;  /* [1600], phases 36 to 188 */
    float *const M_block2_conv_weight_panels3 = m->arena + 73703024;  /* [1600], phases 37 to 189 */
    float *const M_block_conv3_weight_panels4 = m->arena + 73704624;  /* [1600], phases 38 to 190 */
    float *const M_block_conv_weight_panels3 = m->arena + 73706224;  /* [1600], phases 39 to 191 */
    float *const M_block_conv_weight_panels4 = m->arena + 7872480;  /* [1920], phases 40 to 176 */
    float *const M_block2_conv_weight_panels4 = m->arena + 7874400;  /* [1920], phases 41 to 176 */
    float *const M_block3_conv_weight_panels4 = m->arena + 8863040;  /* [1920], phases 42 to 177 */
    float *const M_block_conv3_weight_panels5 = m->arena + 7870080;  /* [2400], phases 43 to 176 */
    float *const M_block2_conv3_weight_panels5 = m->arena + 8858240;  /* [2400], phases 44 to 177 */
    float *const M_block3_conv3_weight_panels5 = m->arena + 8860640;  /* [2400], phases 45 to 177 */
    float *const M_block3_conv_weight_panels5 = m->arena + 73653424;  /* [2400], phases 46 to 188 */
    float *const M_block2_conv_weight_panels5 = m->arena + 73655824;  /* [2400], phases 47 to 190 */
    float *const M_block_conv_weight_panels5 = m->arena + 73658224;  /* [2400], phases 48 to 191 */
    float *const concat9 = m->arena + 73660664;  /* [40,20,1,1] of [40,60,1,1], phases 49 to 278 */
    float *const concat10 = m->arena + 73663044;  /* [40,40,1,1] of [40,60,1,1], phases 50 to 255 */
    float *const concat11 = m->arena + 73665504;  /* [20,40,1,1] of [20,120,1,1], phases 51 to 284 */
    float *const concat12 = m->arena + 73667864;  /* [20,80,1,1] of [20,120,1,1], phases 52 to 258 */
    float *const concat13 = m->arena + 73670264;  /* [40,20,1,1] of [40,60,1,1], phases 53 to 290 */
    float *const concat14 = m->arena + 73672644;  /* [40,40,1,1] of [40,60,1,1], phases 54 to 261 */
    float *const concat15 = m->arena + 73675104;  /* [20,40,1,1] of [20,120,1,1], phases 55 to 296 */
    float *const concat16 = m->arena + 73677464;  /* [20,80,1,1] of [20,120,1,1], phases 56 to 264 */
    float *const concat17 = m->arena + 73679864;  /* [40,20,1,1] of [40,60,1,1], phases 57 to 302 */
    float *const concat18 = m->arena + 73682244;  /* [40,40,1,1] of [40,60,1,1], phases 58 to 267 */
    float *const concat19 = m->arena + 73684704;  /* [20,40,1,1] of [20,120,1,1], phases 59 to 308 */
    float *const concat20 = m->arena + 73687064;  /* [20,80,1,1] of [20,120,1,1], phases 60 to 270 */
    float *const concat21 = m->arena + 73689424;  /* [1,1,40,20] of [1,1,40,60], phases 61 to 234 */
    float *const concat22 = m->arena + 73689464;  /* [1,1,40,20] of [1,1,40,60], phases 61 to 234 */
    float *const concat23 = m->arena + 73691824;  /* [1,1,40,20] of [1,1,40,60], phases 63 to 221 */
    float *const concat24 = m->arena + 73691864;  /* [1,1,40,20] of [1,1,40,60], phases 63 to 221 */
    float *const concat25 = m->arena + 73694224;  /* [1,1,40,20] of [1,1,40,60], phases 65 to 208 */
    float *const concat26 = m->arena + 73694264;  /* [1,1,40,20] of [1,1,40,60], phases 65 to 208 */
    float *const concat27 = m->arena + 73648368;  /* [1,3,3,120] of [1,7,3,120], phases 67 to 246 */
    float *const concat28 = m->arena + 73649808;  /* [1,3,3,120] of [1,7,3,120], phases 67 to 246 */
    float *const concat29 = m->arena + 73650896;  /* [1,3,3,120] of [1,7,3,120], phases 69 to 251 */
    float *const concat30 = m->arena + 73652336;  /* [1,3,3,120] of [1,7,3,120], phases 69 to 251 */
    float *const M_block3_conv3_weight_panels6 = m->arena + 73640688;  /* [2560], phases 71 to 187 */
    float *const M_block2_conv3_weight_panels6 = m->arena + 73643248;  /* [2560], phases 72 to 189 */
    float *const M_block_conv3_weight_panels6 = m->arena + 73645808;  /* [2560], phases 73 to 190 */
    float *const M_block_conv_weight_panels6 = m->arena + 7864320;  /* [2880], phases 74 to 176 */
    float *const M_block2_conv_weight_panels6 = m->arena + 7867200;  /* [2880], phases 75 to 176 */
    float *const M_block3_conv_weight_panels6 = m->arena + 8855360;  /* [2880], phases 76 to 177 */
    float *const M_head_weight_panels3 = m->arena + 8852160;  /* [3200], phases 77 to 178 */
    float *const M_head_weight_panels4 = m->arena + 73637488;  /* [3200], phases 78 to 187 */
    float *const concat31 = m->arena + 73605088;  /* [1,1,60,40] of [1,1,60,60], phases 79 to 231 */
    float *const concat32 = m->arena + 73611088;  /* [1,1,20,60] of [1,1,60,60], phases 80 to 235 */
    float *const concat33 = m->arena + 73613488;  /* [1,1,40,60] of [1,1,60,60], phases 81 to 240 */
    float *const concat34 = m->arena + 73615888;  /* [1,1,60,40] of [1,1,60,60], phases 82 to 218 */
    float *const concat35 = m->arena + 73621888;  /* [1,1,20,60] of [1,1,60,60], phases 83 to 222 */
    float *const concat36 = m->arena + 73624288;  /* [1,1,40,60] of [1,1,60,60], phases 84 to 227 */
    float *const concat37 = m->arena + 73626688;  /* [1,1,60,40] of [1,1,60,60], phases 85 to 205 */
    float *const concat38 = m->arena + 73632688;  /* [1,1,20,60] of [1,1,60,60], phases 86 to 209 */
    float *const concat39 = m->arena + 73635088;  /* [1,1,40,60] of [1,1,60,60], phases 87 to 214 */
    float *const M_head_weight_panels5 = m->arena + 8847360;  /* [4800], phases 88 to 178 */
    float *const M_head_weight_panels6 = m->arena + 73590688;  /* [4800], phases 89 to 187 */
    float *const concat40 = m->arena + 73595568;  /* [40,40,1,1] of [40,120,1,1], phases 90 to 314 */
    float *const concat41 = m->arena + 73600328;  /* [40,80,1,1] of [40,120,1,1], phases 91 to 273 */
    float *const concat42 = m->arena + 73461088;  /* [80,60,1,1] of [120,60,1,1], phases 92 to 279 */
    float *const concat43 = m->arena + 73468288;  /* [40,60,1,1] of [120,60,1,1], phases 93 to 279 */
    float *const concat44 = m->arena + 73473088;  /* [40,60,1,1] of [120,60,1,1], phases 93 to 279 */
    float *const concat45 = m->arena + 73477888;  /* [80,60,1,1] of [120,60,1,1], phases 95 to 279 */
    float *const concat46 = m->arena + 73482688;  /* [40,120,1,1] of [60,120,1,1], phases 96 to 285 */
    float *const concat47 = m->arena + 73489888;  /* [20,120,1,1] of [60,120,1,1], phases 97 to 285 */
    float *const concat48 = m->arena + 73494688;  /* [20,120,1,1] of [60,120,1,1], phases 97 to 285 */
    float *const concat49 = m->arena + 73499488;  /* [40,120,1,1] of [60,120,1,1], phases 99 to 285 */
    float *const concat50 = m->arena + 73504288;  /* [80,60,1,1] of [120,60,1,1], phases 100 to 291 */
    float *const concat51 = m->arena + 73511488;  /* [40,60,1,1] of [120,60,1,1], phases 101 to 291 */
    float *const concat52 = m->arena + 73516288;  /* [40,60,1,1] of [120,60,1,1], phases 101 to 291 */
    float *const concat53 = m->arena + 73521088;  /* [80,60,1,1] of [120,60,1,1], phases 103 to 291 */
    float *const concat54 = m->arena + 73525888;  /* [40,120,1,1] of [60,120,1,1], phases 104 to 297 */
    float *const concat55 = m->arena + 73533088;  /* [20,120,1,1] of [60,120,1,1], phases 105 to 297 */
    float *const concat56 = m->arena + 73537888;  /* [20,120,1,1] of [60,120,1,1], phases 105 to 297 */
    float *const concat57 = m->arena + 73542688;  /* [40,120,1,1] of [60,120,1,1], phases 107 to 297 */
    float *const concat58 = m->arena + 73547488;  /* [80,60,1,1] of [120,60,1,1], phases 108 to 303 */
    float *const concat59 = m->arena + 73554688;  /* [40,60,1,1] of [120,60,1,1], phases 109 to 303 */
    float *const concat60 = m->arena + 73559488;  /* [40,60,1,1] of [120,60,1,1], phases 109 to 303 */
    float *const concat61 = m->arena + 73564288;  /* [80,60,1,1] of [120,60,1,1], phases 111 to 303 */
    float *const concat62 = m->arena + 73569088;  /* [40,120,1,1] of [60,120,1,1], phases 112 to 309 */
    float *const concat63 = m->arena + 73576288;  /* [20,120,1,1] of [60,120,1,1], phases 113 to 309 */
    float *const concat64 = m->arena + 73581088;  /* [20,120,1,1] of [60,120,1,1], phases 113 to 309 */
    float *const concat65 = m->arena + 73585888;  /* [40,120,1,1] of [60,120,1,1], phases 115 to 309 */
    float *const M_out_weight_panels = m->arena + 12634112;  /* [10240], phases 116 to 180 */
    float *const M_out_weight_panels2 = m->arena + 73450848;  /* [10240], phases 117 to 184 */
    float *const concat66 = m->arena + 73353648;  /* [1,1,60,60] of [1,3,60,60], phases 118 to 232 */
    float *const concat67 = m->arena + 73360848;  /* [1,1,60,60] of [1,3,60,60], phases 118 to 232 */
    float *const concat68 = m->arena + 73364448;  /* [1,1,60,60] of [1,3,60,60], phases 120 to 236 */
    float *const concat69 = m->arena + 73371648;  /* [1,1,60,60] of [1,3,60,60], phases 120 to 236 */
    float *const concat70 = m->arena + 73375248;  /* [1,1,60,60] of [1,3,60,60], phases 122 to 241 */
    float *const concat71 = m->arena + 73382448;  /* [1,1,60,60] of [1,3,60,60], phases 122 to 241 */
    float *const concat72 = m->arena + 73386048;  /* [1,1,60,60] of [1,3,60,60], phases 124 to 219 */
    float *const concat73 = m->arena + 73393248;  /* [1,1,60,60] of [1,3,60,60], phases 124 to 219 */
    float *const concat74 = m->arena + 73396848;  /* [1,1,60,60] of [1,3,60,60], phases 126 to 223 */
    float *const concat75 = m->arena + 73404048;  /* [1,1,60,60] of [1,3,60,60], phases 126 to 223 */
    float *const concat76 = m->arena + 73407648;  /* [1,1,60,60] of [1,3,60,60], phases 128 to 228 */
    float *const concat77 = m->arena + 73414848;  /* [1,1,60,60] of [1,3,60,60], phases 128 to 228 */
    float *const concat78 = m->arena + 73418448;  /* [1,1,60,60] of [1,3,60,60], phases 130 to 206 */
    float *const concat79 = m->arena + 73425648;  /* [1,1,60,60] of [1,3,60,60], phases 130 to 206 */
    float *const concat80 = m->arena + 73429248;  /* [1,1,60,60] of [1,3,60,60], phases 132 to 210 */
    float *const concat81 = m->arena + 73436448;  /* [1,1,60,60] of [1,3,60,60], phases 132 to 210 */
    float *const concat82 = m->arena + 73440048;  /* [1,1,60,60] of [1,3,60,60], phases 134 to 215 */
    float *const concat83 = m->arena + 73447248;  /* [1,1,60,60] of [1,3,60,60], phases 134 to 215 */
    float *const concat84 = m->arena + 73310448;  /* [80,120,1,1] of [120,120,1,1], phases 136 to 315 */
    float *const concat85 = m->arena + 73324848;  /* [40,120,1,1] of [120,120,1,1], phases 137 to 315 */
    float *const concat86 = m->arena + 73334448;  /* [40,120,1,1] of [120,120,1,1], phases 137 to 315 */
    float *const concat87 = m->arena + 73344048;  /* [80,120,1,1] of [120,120,1,1], phases 139 to 315 */
    float *const M_block3_conv2_weight_panels4 = m->arena + 73264368;  /* [15360], phases 140 to 188 */
    float *const M_block2_conv2_weight_panels4 = m->arena + 73279728;  /* [15360], phases 141 to 189 */
    float *const M_block_conv2_weight_panels4 = m->arena + 73295088;  /* [15360], phases 142 to 191 */
    float *const concat88 = m->arena + 73229072;  /* [3,7,3,120] of [7,7,3,120], phases 143 to 252 */
    float *const concat89 = m->arena + 73239152;  /* [3,7,3,120] of [7,7,3,120], phases 143 to 252 */
    float *const concat90 = m->arena + 73246720;  /* [3,7,3,120] of [7,7,3,120], phases 145 to 252 */
    float *const concat91 = m->arena + 73256800;  /* [3,7,3,120] of [7,7,3,120], phases 145 to 252 */
    float *const M_out_weight_panels3 = m->arena + 12613632;  /* [20480], phases 147 to 180 */
    float *const M_out_weight_panels4 = m->arena + 73208592;  /* [20480], phases 148 to 184 */
    float *const M_out_weight_panels5 = m->arena + 12582912;  /* [30720], phases 149 to 180 */
    float *const M_out_weight_panels6 = m->arena + 73116432;  /* [30720], phases 150 to 185 */
    float *const concat92 = m->arena + 73147232;  /* [256,40,1,1] of [256,120,1,1], phases 151 to 323 */
    float *const concat93 = m->arena + 73177912;  /* [256,80,1,1] of [256,120,1,1], phases 152 to 318 */
    float *const concat94 = m->arena + 72824832;  /* [1,3,60,60] of [3,3,60,60], phases 153 to 242 */
    float *const concat95 = m->arena + 72846432;  /* [1,3,60,60] of [3,3,60,60], phases 153 to 242 */
    float *const concat96 = m->arena + 72857232;  /* [1,3,60,60] of [3,3,60,60], phases 155 to 242 */
    float *const concat97 = m->arena + 72878832;  /* [1,3,60,60] of [3,3,60,60], phases 155 to 242 */
    float *const concat98 = m->arena + 72889632;  /* [1,3,60,60] of [3,3,60,60], phases 157 to 242 */
    float *const concat99 = m->arena + 72911232;  /* [1,3,60,60] of [3,3,60,60], phases 157 to 242 */
    float *const concat100 = m->arena + 72922032;  /* [1,3,60,60] of [3,3,60,60], phases 159 to 229 */
    float *const concat101 = m->arena + 72943632;  /* [1,3,60,60] of [3,3,60,60], phases 159 to 229 */
    float *const concat102 = m->arena + 72954432;  /* [1,3,60,60] of [3,3,60,60], phases 161 to 229 */
    float *const concat103 = m->arena + 72976032;  /* [1,3,60,60] of [3,3,60,60], phases 161 to 229 */
    float *const concat104 = m->arena + 72986832;  /* [1,3,60,60] of [3,3,60,60], phases 163 to 229 */
    float *const concat105 = m->arena + 73008432;  /* [1,3,60,60] of [3,3,60,60], phases 163 to 229 */
    float *const concat106 = m->arena + 73019232;  /* [1,3,60,60] of [3,3,60,60], phases 165 to 216 */
    float *const concat107 = m->arena + 73040832;  /* [1,3,60,60] of [3,3,60,60], phases 165 to 216 */
    float *const concat108 = m->arena + 73051632;  /* [1,3,60,60] of [3,3,60,60], phases 167 to 216 */
    float *const concat109 = m->arena + 73073232;  /* [1,3,60,60] of [3,3,60,60], phases 167 to 216 */
    float *const concat110 = m->arena + 73084032;  /* [1,3,60,60] of [3,3,60,60], phases 169 to 216 */
    float *const concat111 = m->arena + 73105632;  /* [1,3,60,60] of [3,3,60,60], phases 169 to 216 */
    float *const floor = m->arena + 72628224;  /* [16,32,32,3,1], phases 171 to 183 */
    float *const concat112 = m->arena + 54657064;  /* [16,32,32,20] of [16,32,32,60], phases 171 to 187 */
    float *const concat113 = m->arena + 55640084;  /* [16,32,32,40] of [16,32,32,60], phases 171 to 187 */
    float *const concat114 = m->arena + 56623144;  /* [16,32,32,20] of [16,32,32,60], phases 171 to 187 */
    float *const concat115 = m->arena + 57606164;  /* [16,32,32,40] of [16,32,32,60], phases 171 to 187 */
    float *const concat116 = m->arena + 58589224;  /* [16,32,32,20] of [16,32,32,60], phases 171 to 189 */
    float *const concat117 = m->arena + 59572244;  /* [16,32,32,40] of [16,32,32,60], phases 171 to 189 */
    float *const concat118 = m->arena + 60555304;  /* [16,32,32,20] of [16,32,32,60], phases 171 to 189 */
    float *const concat119 = m->arena + 61538324;  /* [16,32,32,40] of [16,32,32,60], phases 171 to 189 */
    float *const concat120 = m->arena + 62521384;  /* [16,32,32,20] of [16,32,32,60], phases 171 to 190 */
    float *const concat121 = m->arena + 63504404;  /* [16,32,32,40] of [16,32,32,60], phases 171 to 190 */
    float *const concat122 = m->arena + 64487464;  /* [16,32,32,20] of [16,32,32,60], phases 171 to 191 */
    float *const concat123 = m->arena + 65470484;  /* [16,32,32,40] of [16,32,32,60], phases 171 to 191 */
    float *const concat124 = m->arena + 40;  /* [16,32,32,40] of [16,32,32,120], phases 171 to 176 */
    float *const concat125 = m->arena + 80;  /* [16,32,32,40] of [16,32,32,120], phases 171 to 176 */
    float *const concat126 = m->arena + 0;  /* [16,32,32,40] of [16,32,32,120], phases 171 to 176 */
    float *const concat127 = m->arena + 25165904;  /* [16,32,32,40] of [16,32,32,120], phases 171 to 185 */
    float *const concat128 = m->arena + 72351744;  /* [512,120,1,1] of [768,120,1,1], phases 172 to 324 */
    float *const concat129 = m->arena + 72443904;  /* [256,120,1,1] of [768,120,1,1], phases 173 to 324 */
    float *const concat130 = m->arena + 72505344;  /* [256,120,1,1] of [768,120,1,1], phases 173 to 324 */
    float *const concat131 = m->arena + 72566784;  /* [512,120,1,1] of [768,120,1,1], phases 175 to 324 */
    float *const concat132 = m->arena + 0;  /* [16,32,32,120], phases 171 to 176 */
    float *const first = m->arena + 27131904;  /* [16,32,32,120], then relu, phases 176 to 311 */
    float *const relu = m->arena + 29097984;  /* [16,32,32,120], phases 176 to 305 */
    float *const concat133 = m->arena + 3932200;  /* [16,32,32,20] of [16,32,32,60], phase 176 */
    float *const concat134 = m->arena + 3932180;  /* [16,32,32,20] of [16,32,32,60], phase 176 */
    float *const concat135 = m->arena + 3932160;  /* [16,32,32,20] of [16,32,32,60], phase 176 */
    float *const concat136 = m->arena + 3932160;  /* [16,32,32,60], phase 176 */
    float *const relu2 = m->arena + 66453504;  /* [16,32,32,60], phases 176 to 238 */
    float *const concat137 = m->arena + 4915200;  /* [16,32,32,20] of [16,32,32,60], phase 176 */
    float *const concat138 = m->arena + 4915220;  /* [16,32,32,20] of [16,32,32,60], phase 176 */
    float *const concat139 = m->arena + 4915240;  /* [16,32,32,20] of [16,32,32,60], phase 176 */
    float *const concat140 = m->arena + 4915200;  /* [16,32,32,60], phase 176 */
    float *const relu3 = m->arena + 67436544;  /* [16,32,32,60], phases 176 to 299 */
    float *const concat141 = m->arena + 1966160;  /* [16,32,32,40] of [16,32,32,120], phases 176 to 178 */
    float *const concat142 = m->arena + 1966120;  /* [16,32,32,40] of [16,32,32,120], phases 176 to 178 */
    float *const concat143 = m->arena + 1966080;  /* [16,32,32,40] of [16,32,32,120], phases 176 to 178 */
    float *const concat144 = m->arena + 1966080;  /* [16,32,32,120], phases 176 to 178 */
    float *const relu4 = m->arena + 31064064;  /* [16,32,32,120], phases 176 to 293 */
    float *const concat145 = m->arena + 5898280;  /* [16,32,32,20] of [16,32,32,60], phase 176 */
    float *const concat146 = m->arena + 5898260;  /* [16,32,32,20] of [16,32,32,60], phase 176 */
    float *const concat147 = m->arena + 5898240;  /* [16,32,32,20] of [16,32,32,60], phase 176 */
    float *const concat148 = m->arena + 5898240;  /* [16,32,32,60], phase 176 */
    float *const relu5 = m->arena + 68419584;  /* [16,32,32,60], phases 176 to 225 */
    float *const concat149 = m->arena + 6881280;  /* [16,32,32,20] of [16,32,32,60], phases 176 to 177 */
    float *const concat150 = m->arena + 6881300;  /* [16,32,32,20] of [16,32,32,60], phases 176 to 177 */
    float *const concat151 = m->arena + 6881320;  /* [16,32,32,20] of [16,32,32,60], phases 176 to 177 */
    float *const concat152 = m->arena + 6881280;  /* [16,32,32,60], phases 176 to 177 */
    float *const relu6 = m->arena + 69402624;  /* [16,32,32,60], phases 177 to 287 */
    float *const concat153 = m->arena + 80;  /* [16,32,32,40] of [16,32,32,120], phases 177 to 178 */
    float *const concat154 = m->arena + 40;  /* [16,32,32,40] of [16,32,32,120], phases 177 to 178 */
    float *const concat155 = m->arena + 0;  /* [16,32,32,40] of [16,32,32,120], phases 177 to 178 */
    float *const concat156 = m->arena + 0;  /* [16,32,32,120], phases 177 to 178 */
    float *const relu7 = m->arena + 33030144;  /* [16,32,32,120], phases 177 to 281 */
    float *const concat157 = m->arena + 5898280;  /* [16,32,32,20] of [16,32,32,60], phase 177 */
    float *const concat158 = m->arena + 5898260;  /* [16,32,32,20] of [16,32,32,60], phase 177 */
    float *const concat159 = m->arena + 5898240;  /* [16,32,32,20] of [16,32,32,60], phase 177 */
    float *const concat160 = m->arena + 5898240;  /* [16,32,32,60], phase 177 */
    float *const relu8 = m->arena + 70385664;  /* [16,32,32,60], phases 177 to 212 */
    float *const concat161 = m->arena + 7864320;  /* [16,32,32,20] of [16,32,32,60], phase 177 */
    float *const concat162 = m->arena + 7864340;  /* [16,32,32,20] of [16,32,32,60], phase 177 */
    float *const concat163 = m->arena + 7864360;  /* [16,32,32,20] of [16,32,32,60], phase 177 */
    float *const concat164 = m->arena + 7864320;  /* [16,32,32,60], phase 177 */
    float *const relu9 = m->arena + 71368704;  /* [16,32,32,60], phases 177 to 275 */
    float *const concat165 = m->arena + 3932240;  /* [16,32,32,40] of [16,32,32,120], phases 177 to 178 */
    float *const concat166 = m->arena + 3932200;  /* [16,32,32,40] of [16,32,32,120], phases 177 to 178 */
    float *const concat167 = m->arena + 3932160;  /* [16,32,32,40] of [16,32,32,120], phases 177 to 178 */
    float *const concat168 = m->arena + 3932160;  /* [16,32,32,120], phases 177 to 178 */
    float *const concat169 = m->arena + 5898320;  /* [16,32,32,40] of [16,32,32,120], phase 178 */
    float *const concat170 = m->arena + 5898280;  /* [16,32,32,40] of [16,32,32,120], phase 178 */
    float *const concat171 = m->arena + 5898240;  /* [16,32,32,40] of [16,32,32,120], phase 178 */
    float *const concat172 = m->arena + 5898240;  /* [16,32,32,120], phase 178 */
    float *const a = m->arena + 34996224;  /* [16,32,32,120], phases 178 to 320 */
    float *const concat173 = m->arena + 36962344;  /* [16,32,32,80] of [16,32,32,120], phases 178 to 185 */
    float *const concat174 = m->arena + 38928464;  /* [16,32,32,40] of [16,32,32,120], phases 179 to 187 */
    float *const concat175 = m->arena + 40894504;  /* [16,32,32,80] of [16,32,32,120], phases 179 to 187 */
    float *const concat176 = m->arena + 42860624;  /* [16,32,32,40] of [16,32,32,120], phases 179 to 188 */
    float *const concat177 = m->arena + 44826664;  /* [16,32,32,80] of [16,32,32,120], phases 179 to 188 */
    float *const concat178 = m->arena + 46792784;  /* [16,32,32,40] of [16,32,32,120], phases 179 to 190 */
    float *const concat179 = m->arena + 48758824;  /* [16,32,32,80] of [16,32,32,120], phases 179 to 190 */
    float *const concat180 = m->arena + 50724944;  /* [16,32,32,40] of [16,32,32,120], phases 179 to 191 */
    float *const concat181 = m->arena + 52690984;  /* [16,32,32,80] of [16,32,32,120], phases 179 to 191 */
    float *const concat182 = m->arena + 512;  /* [16,32,32,256] of [16,32,32,768], phases 180 to 182 */
    float *const concat183 = m->arena + 256;  /* [16,32,32,256] of [16,32,32,768], phases 180 to 182 */
    float *const concat184 = m->arena + 0;  /* [16,32,32,256] of [16,32,32,768], phases 180 to 182 */
    float *const concat185 = m->arena + 0;  /* [16,32,32,768], phases 180 to 182 */
    float *const maximum = m->arena + 72677376;  /* [16,32,32,3,1], phases 180 to 181 */
    float *const exp = m->arena + 12582912;  /* [16,32,32,3,256], then d_out, phases 181 to 320 */
    float *const sum = m->arena + 72726528;  /* [16,32,32,3,1], phases 181 to 182 */
    float *const add = m->arena + 72775680;  /* [16,32,32,3,1], then neg, phases 181 to 183 */
    float *const sum2 = m->arena + 72677376;  /* [16,32,32,3,1], phase 182 */
    float *const sum3 = m->arena + 73725488;  /* [16,1], phases 182 to 203 */
    float *const concat186 = m->arena + 25165824;  /* [16,32,32,80] of [16,32,32,120], phases 171 to 185 */
    float *const concat187 = m->arena + 36962304;  /* [16,32,32,40] of [16,32,32,120], phases 178 to 185 */
    float *const sum4 = m->arena + 1966080;  /* [16,1,1,768], phases 184 to 186 */
    float *const concat188 = m->arena + 25165824;  /* [16,32,32,120], phases 171 to 185 */
    float *const concat189 = m->arena + 36962304;  /* [16,32,32,120], phases 178 to 185 */
    float *const d_head = m->arena + 0;  /* [16,32,32,120], phases 185 to 311 */
    float *const sum5 = m->arena + 11796480;  /* [16,1,1,120], phases 185 to 192 */
    float *const concat190 = m->arena + 38928384;  /* [16,32,32,80] of [16,32,32,120], phases 179 to 187 */
    float *const concat191 = m->arena + 40894464;  /* [16,32,32,40] of [16,32,32,120], phases 179 to 187 */
    float *const concat192 = m->arena + 38928384;  /* [16,32,32,120], phases 179 to 187 */
    float *const concat193 = m->arena + 40894464;  /* [16,32,32,120], phases 179 to 187 */
    float *const d_block = m->arena + 1966080;  /* [16,32,32,120], phases 187 to 275 */
    float *const sum6 = m->arena + 11798400;  /* [16,1,1,120], phases 187 to 193 */
    float *const concat194 = m->arena + 54657024;  /* [16,32,32,40] of [16,32,32,60], phases 171 to 187 */
    float *const concat195 = m->arena + 55640064;  /* [16,32,32,20] of [16,32,32,60], phases 171 to 187 */
    float *const concat196 = m->arena + 54657024;  /* [16,32,32,60], phases 171 to 187 */
    float *const concat197 = m->arena + 55640064;  /* [16,32,32,60], phases 171 to 187 */
    float *const mul = m->arena + 9830400;  /* [16,32,32,60], phases 187 to 212 */
    float *const sum7 = m->arena + 11806080;  /* [16,1,1,60], phases 187 to 197 */
    float *const concat198 = m->arena + 56623104;  /* [16,32,32,40] of [16,32,32,60], phases 171 to 187 */
    float *const concat199 = m->arena + 57606144;  /* [16,32,32,20] of [16,32,32,60], phases 171 to 187 */
    float *const concat200 = m->arena + 56623104;  /* [16,32,32,60], phases 171 to 187 */
    float *const concat201 = m->arena + 57606144;  /* [16,32,32,60], phases 171 to 187 */
    float *const add2 = m->arena + 10813440;  /* [16,32,32,60], then mul, phases 187 to 281 */
    float *const sum8 = m->arena + 11807040;  /* [16,1,1,60], phases 188 to 198 */
    float *const concat202 = m->arena + 42860544;  /* [16,32,32,80] of [16,32,32,120], phases 179 to 188 */
    float *const concat203 = m->arena + 44826624;  /* [16,32,32,40] of [16,32,32,120], phases 179 to 188 */
    float *const concat204 = m->arena + 42860544;  /* [16,32,32,120], phases 179 to 188 */
    float *const concat205 = m->arena + 44826624;  /* [16,32,32,120], phases 179 to 188 */
    float *const d_block2 = m->arena + 3932160;  /* [16,32,32,120], phases 188 to 287 */
    float *const sum9 = m->arena + 11800320;  /* [16,1,1,120], phases 188 to 194 */
    float *const concat206 = m->arena + 58589184;  /* [16,32,32,40] of [16,32,32,60], phases 171 to 189 */
    float *const concat207 = m->arena + 59572224;  /* [16,32,32,20] of [16,32,32,60], phases 171 to 189 */
    float *const concat208 = m->arena + 58589184;  /* [16,32,32,60], phases 171 to 189 */
    float *const concat209 = m->arena + 59572224;  /* [16,32,32,60], phases 171 to 189 */
    float *const mul2 = m->arena + 25165824;  /* [16,32,32,60], phases 189 to 225 */
    float *const sum10 = m->arena + 11808000;  /* [16,1,1,60], phases 189 to 199 */
    float *const concat210 = m->arena + 60555264;  /* [16,32,32,40] of [16,32,32,60], phases 171 to 189 */
    float *const concat211 = m->arena + 61538304;  /* [16,32,32,20] of [16,32,32,60], phases 171 to 189 */
    float *const concat212 = m->arena + 60555264;  /* [16,32,32,60], phases 171 to 189 */
    float *const concat213 = m->arena + 61538304;  /* [16,32,32,60], phases 171 to 189 */
    float *const add3 = m->arena + 26148864;  /* [16,32,32,60], then mul, phases 189 to 293 */
    float *const sum11 = m->arena + 11808960;  /* [16,1,1,60], phases 189 to 200 */
    float *const concat214 = m->arena + 46792704;  /* [16,32,32,80] of [16,32,32,120], phases 179 to 190 */
    float *const concat215 = m->arena + 48758784;  /* [16,32,32,40] of [16,32,32,120], phases 179 to 190 */
    float *const concat216 = m->arena + 46792704;  /* [16,32,32,120], phases 179 to 190 */
    float *const concat217 = m->arena + 48758784;  /* [16,32,32,120], phases 179 to 190 */
    float *const d_block3 = m->arena + 5898240;  /* [16,32,32,120], phases 190 to 299 */
    float *const sum12 = m->arena + 11802240;  /* [16,1,1,120], phases 190 to 195 */
    float *const concat218 = m->arena + 62521344;  /* [16,32,32,40] of [16,32,32,60], phases 171 to 190 */
    float *const concat219 = m->arena + 63504384;  /* [16,32,32,20] of [16,32,32,60], phases 171 to 190 */
    float *const concat220 = m->arena + 62521344;  /* [16,32,32,60], phases 171 to 190 */
    float *const concat221 = m->arena + 63504384;  /* [16,32,32,60], phases 171 to 190 */
    float *const mul3 = m->arena + 36962304;  /* [16,32,32,60], phases 190 to 238 */
    float *const sum13 = m->arena + 11809920;  /* [16,1,1,60], phases 190 to 201 */
    float *const concat222 = m->arena + 64487424;  /* [16,32,32,40] of [16,32,32,60], phases 171 to 191 */
    float *const concat223 = m->arena + 65470464;  /* [16,32,32,20] of [16,32,32,60], phases 171 to 191 */
    float *const concat224 = m->arena + 64487424;  /* [16,32,32,60], phases 171 to 191 */
    float *const concat225 = m->arena + 65470464;  /* [16,32,32,60], phases 171 to 191 */
    float *const add4 = m->arena + 37945344;  /* [16,32,32,60], then mul, phases 191 to 305 */
    float *const sum14 = m->arena + 11810880;  /* [16,1,1,60], phases 191 to 202 */
    float *const concat226 = m->arena + 50724864;  /* [16,32,32,80] of [16,32,32,120], phases 179 to 191 */
    float *const concat227 = m->arena + 52690944;  /* [16,32,32,40] of [16,32,32,120], phases 179 to 191 */
    float *const concat228 = m->arena + 50724864;  /* [16,32,32,120], phases 179 to 191 */
    float *const concat229 = m->arena + 52690944;  /* [16,32,32,120], phases 179 to 191 */
    float *const d_first = m->arena + 7864320;  /* [16,32,32,120], phases 191 to 248 */
    float *const sum15 = m->arena + 11804160;  /* [16,1,1,120], phases 191 to 196 */
    float *const loss = m->arena + 11828880;  /* [], phases 203 to 324 */
    float *const bits = m->arena + 11828896;  /* [], phases 203 to 324 */
    float *const concat230 = m->arena + 73626728;  /* [1,1,60,20] of [1,1,60,60], phases 85 to 205 */
    float *const concat231 = m->arena + 73626688;  /* [1,1,60,60], phases 85 to 205 */
    float *const concat232 = m->arena + 73422048;  /* [1,1,60,60] of [1,3,60,60], phases 130 to 206 */
    float *const concat233 = m->arena + 73418448;  /* [1,3,60,60], phases 130 to 206 */
    float *const concat234 = m->arena + 73030032;  /* [1,3,60,60] of [3,3,60,60], phases 165 to 216 */
    float *const concat235 = m->arena + 73694244;  /* [1,1,40,20] of [1,1,40,60], phases 65 to 208 */
    float *const concat236 = m->arena + 73694224;  /* [1,1,40,60], phases 65 to 208 */
    float *const concat237 = m->arena + 73630288;  /* [1,1,40,60] of [1,1,60,60], phases 86 to 209 */
    float *const concat238 = m->arena + 73630288;  /* [1,1,60,60], phases 86 to 209 */
    float *const concat239 = m->arena + 73432848;  /* [1,1,60,60] of [1,3,60,60], phases 132 to 210 */
    float *const concat240 = m->arena + 73429248;  /* [1,3,60,60], phases 132 to 210 */
    float *const concat241 = m->arena + 73062432;  /* [1,3,60,60] of [3,3,60,60], phases 167 to 216 */
    float *const concat242 = m->arena + 73714064;  /* [1,1,20,20] of [1,1,20,60], phases 25 to 213 */
    float *const conv_weight = m->arena + 11796480;  /* [3,3,60,60], phases 212 to 216 */
    float *const concat243 = m->arena + 73714064;  /* [1,1,20,60], phases 25 to 213 */
    float *const concat244 = m->arena + 73633888;  /* [1,1,20,60] of [1,1,60,60], phases 87 to 214 */
    float *const concat245 = m->arena + 73633888;  /* [1,1,60,60], phases 87 to 214 */
    float *const concat246 = m->arena + 73443648;  /* [1,1,60,60] of [1,3,60,60], phases 134 to 215 */
    float *const concat247 = m->arena + 73440048;  /* [1,3,60,60], phases 134 to 215 */
    float *const concat248 = m->arena + 73094832;  /* [1,3,60,60] of [3,3,60,60], phases 169 to 216 */
    float *const concat249 = m->arena + 73019232;  /* [3,3,60,60], phases 165 to 216 */
    float *const concat250 = m->arena + 73051632;  /* [3,3,60,60], phases 167 to 216 */
    float *const concat251 = m->arena + 73084032;  /* [3,3,60,60], phases 169 to 216 */
    float *const concat252 = m->arena + 73615928;  /* [1,1,60,20] of [1,1,60,60], phases 82 to 218 */
    float *const concat253 = m->arena + 73615888;  /* [1,1,60,60], phases 82 to 218 */
    float *const concat254 = m->arena + 73389648;  /* [1,1,60,60] of [1,3,60,60], phases 124 to 219 */
    float *const concat255 = m->arena + 73386048;  /* [1,3,60,60], phases 124 to 219 */
    float *const concat256 = m->arena + 72932832;  /* [1,3,60,60] of [3,3,60,60], phases 159 to 229 */
    float *const concat257 = m->arena + 73691844;  /* [1,1,40,20] of [1,1,40,60], phases 63 to 221 */
    float *const concat258 = m->arena + 73691824;  /* [1,1,40,60], phases 63 to 221 */
    float *const concat259 = m->arena + 73619488;  /* [1,1,40,60] of [1,1,60,60], phases 83 to 222 */
    float *const concat260 = m->arena + 73619488;  /* [1,1,60,60], phases 83 to 222 */
    float *const concat261 = m->arena + 73400448;  /* [1,1,60,60] of [1,3,60,60], phases 126 to 223 */
    float *const concat262 = m->arena + 73396848;  /* [1,3,60,60], phases 126 to 223 */
    float *const concat263 = m->arena + 72965232;  /* [1,3,60,60] of [3,3,60,60], phases 161 to 229 */
    float *const concat264 = m->arena + 73712864;  /* [1,1,20,20] of [1,1,20,60], phases 24 to 226 */
    float *const conv_weight2 = m->arena + 9830400;  /* [3,3,60,60], phases 225 to 229 */
    float *const concat265 = m->arena + 73712864;  /* [1,1,20,60], phases 24 to 226 */
    float *const concat266 = m->arena + 73623088;  /* [1,1,20,60] of [1,1,60,60], phases 84 to 227 */
    float *const concat267 = m->arena + 73623088;  /* [1,1,60,60], phases 84 to 227 */
    float *const concat268 = m->arena + 73411248;  /* [1,1,60,60] of [1,3,60,60], phases 128 to 228 */
    float *const concat269 = m->arena + 73407648;  /* [1,3,60,60], phases 128 to 228 */
    float *const concat270 = m->arena + 72997632;  /* [1,3,60,60] of [3,3,60,60], phases 163 to 229 */
    float *const concat271 = m->arena + 72922032;  /* [3,3,60,60], phases 159 to 229 */
    float *const concat272 = m->arena + 72954432;  /* [3,3,60,60], phases 161 to 229 */
    float *const concat273 = m->arena + 72986832;  /* [3,3,60,60], phases 163 to 229 */
    float *const concat274 = m->arena + 73605128;  /* [1,1,60,20] of [1,1,60,60], phases 79 to 231 */
    float *const concat275 = m->arena + 73605088;  /* [1,1,60,60], phases 79 to 231 */
    float *const concat276 = m->arena + 73357248;  /* [1,1,60,60] of [1,3,60,60], phases 118 to 232 */
    float *const concat277 = m->arena + 73353648;  /* [1,3,60,60], phases 118 to 232 */
    float *const concat278 = m->arena + 72835632;  /* [1,3,60,60] of [3,3,60,60], phases 153 to 242 */
    float *const concat279 = m->arena + 73689444;  /* [1,1,40,20] of [1,1,40,60], phases 61 to 234 */
    float *const concat280 = m->arena + 73689424;  /* [1,1,40,60], phases 61 to 234 */
    float *const concat281 = m->arena + 73608688;  /* [1,1,40,60] of [1,1,60,60], phases 80 to 235 */
    float *const concat282 = m->arena + 73608688;  /* [1,1,60,60], phases 80 to 235 */
    float *const concat283 = m->arena + 73368048;  /* [1,1,60,60] of [1,3,60,60], phases 120 to 236 */
    float *const concat284 = m->arena + 73364448;  /* [1,3,60,60], phases 120 to 236 */
    float *const concat285 = m->arena + 72868032;  /* [1,3,60,60] of [3,3,60,60], phases 155 to 242 */
    float *const concat286 = m->arena + 73711664;  /* [1,1,20,20] of [1,1,20,60], phases 23 to 239 */
    float *const conv_weight3 = m->arena + 9830400;  /* [3,3,60,60], phases 238 to 242 */
    float *const concat287 = m->arena + 73711664;  /* [1,1,20,60], phases 23 to 239 */
    float *const concat288 = m->arena + 73612288;  /* [1,1,20,60] of [1,1,60,60], phases 81 to 240 */
    float *const concat289 = m->arena + 73612288;  /* [1,1,60,60], phases 81 to 240 */
    float *const concat290 = m->arena + 73378848;  /* [1,1,60,60] of [1,3,60,60], phases 122 to 241 */
    float *const concat291 = m->arena + 73375248;  /* [1,3,60,60], phases 122 to 241 */
    float *const concat292 = m->arena + 72900432;  /* [1,3,60,60] of [3,3,60,60], phases 157 to 242 */
    float *const concat293 = m->arena + 72824832;  /* [3,3,60,60], phases 153 to 242 */
    float *const concat294 = m->arena + 72857232;  /* [3,3,60,60], phases 155 to 242 */
    float *const concat295 = m->arena + 72889632;  /* [3,3,60,60], phases 157 to 242 */
    float *const concat296 = m->arena + 73725200;  /* [1,1,2,40] of [1,1,2,120], phases 2 to 244 */
    float *const concat297 = m->arena + 73725120;  /* [1,1,2,120], phases 2 to 244 */
    float *const concat298 = m->arena + 73724384;  /* [1,1,2,120] of [1,1,3,120], phases 3 to 245 */
    float *const concat299 = m->arena + 73724384;  /* [1,1,3,120], phases 3 to 245 */
    float *const concat300 = m->arena + 73649448;  /* [1,1,3,120] of [1,7,3,120], phases 67 to 246 */
    float *const concat301 = m->arena + 73648368;  /* [1,7,3,120], phases 67 to 246 */
    float *const concat302 = m->arena + 73236632;  /* [1,7,3,120] of [7,7,3,120], phases 143 to 252 */
    float *const concat303 = m->arena + 73725400;  /* [1,1,1,40] of [1,1,1,120], phases 0 to 249 */
    float *const conv_weight4 = m->arena + 9830400;  /* [7,7,3,120], phases 248 to 252 */
    float *const concat304 = m->arena + 73725360;  /* [1,1,1,120], phases 0 to 249 */
    float *const concat305 = m->arena + 73724752;  /* [1,1,1,120] of [1,1,3,120], phases 4 to 250 */
    float *const concat306 = m->arena + 73724752;  /* [1,1,3,120], phases 4 to 250 */
    float *const concat307 = m->arena + 73651976;  /* [1,1,3,120] of [1,7,3,120], phases 69 to 251 */
    float *const concat308 = m->arena + 73650896;  /* [1,7,3,120], phases 69 to 251 */
    float *const concat309 = m->arena + 73254280;  /* [1,7,3,120] of [7,7,3,120], phases 145 to 252 */
    float *const concat310 = m->arena + 73229072;  /* [7,7,3,120], phases 143 to 252 */
    float *const concat311 = m->arena + 73246720;  /* [7,7,3,120], phases 145 to 252 */
    float *const conv_weight5 = m->arena + 7864320;  /* [1,1,20,40], phases 253 to 254 */
    float *const concat312 = m->arena + 73663024;  /* [40,20,1,1] of [40,60,1,1], phases 50 to 255 */
    float *const concat313 = m->arena + 73663024;  /* [40,60,1,1], phases 50 to 255 */
    float *const concat314 = m->arena + 73475488;  /* [40,60,1,1] of [120,60,1,1], phases 95 to 279 */
    float *const conv_weight6 = m->arena + 7864320;  /* [1,1,40,20], phases 256 to 257 */
    float *const concat315 = m->arena + 73667824;  /* [20,40,1,1] of [20,120,1,1], phases 52 to 258 */
    float *const concat316 = m->arena + 73667824;  /* [20,120,1,1], phases 52 to 258 */
    float *const concat317 = m->arena + 73497088;  /* [20,120,1,1] of [60,120,1,1], phases 99 to 285 */
    float *const conv_weight7 = m->arena + 7864320;  /* [1,1,20,40], phases 259 to 260 */
    float *const concat318 = m->arena + 73672624;  /* [40,20,1,1] of [40,60,1,1], phases 54 to 261 */
    float *const concat319 = m->arena + 73672624;  /* [40,60,1,1], phases 54 to 261 */
    float *const concat320 = m->arena + 73518688;  /* [40,60,1,1] of [120,60,1,1], phases 103 to 291 */
    float *const conv_weight8 = m->arena + 7864320;  /* [1,1,40,20], phases 262 to 263 */
    float *const concat321 = m->arena + 73677424;  /* [20,40,1,1] of [20,120,1,1], phases 56 to 264 */
    float *const concat322 = m->arena + 73677424;  /* [20,120,1,1], phases 56 to 264 */
    float *const concat323 = m->arena + 73540288;  /* [20,120,1,1] of [60,120,1,1], phases 107 to 297 */
    float *const conv_weight9 = m->arena + 7864320;  /* [1,1,20,40], phases 265 to 266 */
    float *const concat324 = m->arena + 73682224;  /* [40,20,1,1] of [40,60,1,1], phases 58 to 267 */
    float *const concat325 = m->arena + 73682224;  /* [40,60,1,1], phases 58 to 267 */
    float *const concat326 = m->arena + 73561888;  /* [40,60,1,1] of [120,60,1,1], phases 111 to 303 */
    float *const conv_weight10 = m->arena + 7864320;  /* [1,1,40,20], phases 268 to 269 */
    float *const concat327 = m->arena + 73687024;  /* [20,40,1,1] of [20,120,1,1], phases 60 to 270 */
    float *const concat328 = m->arena + 73687024;  /* [20,120,1,1], phases 60 to 270 */
    float *const concat329 = m->arena + 73583488;  /* [20,120,1,1] of [60,120,1,1], phases 115 to 309 */
    float *const conv_weight11 = m->arena + 7864320;  /* [1,1,40,40], phases 271 to 272 */
    float *const concat330 = m->arena + 73600288;  /* [40,40,1,1] of [40,120,1,1], phases 91 to 273 */
    float *const concat331 = m->arena + 73600288;  /* [40,120,1,1], phases 91 to 273 */
    float *const concat332 = m->arena + 73339248;  /* [40,120,1,1] of [120,120,1,1], phases 139 to 315 */
    float *const conv_weight12 = m->arena + 7866720;  /* [1,1,40,40], phases 274 to 277 */
    float *const conv_weight13 = m->arena + 7864320;  /* [1,1,60,40], phases 275 to 276 */
    float *const concat333 = m->arena + 73465888;  /* [40,60,1,1] of [120,60,1,1], phases 92 to 279 */
    float *const concat334 = m->arena + 73660624;  /* [40,40,1,1] of [40,60,1,1], phases 49 to 278 */
    float *const concat335 = m->arena + 73660624;  /* [40,60,1,1], phases 49 to 278 */
    float *const concat336 = m->arena + 73470688;  /* [40,60,1,1] of [120,60,1,1], phases 93 to 279 */
    float *const concat337 = m->arena + 73461088;  /* [120,60,1,1], phases 92 to 279 */
    float *const concat338 = m->arena + 73468288;  /* [120,60,1,1], phases 93 to 279 */
    float *const concat339 = m->arena + 73475488;  /* [120,60,1,1], phases 95 to 279 */
    float *const conv_weight14 = m->arena + 1968480;  /* [1,1,80,20], phases 280 to 283 */
    float *const conv_weight15 = m->arena + 1966080;  /* [1,1,120,20], phases 281 to 282 */
    float *const concat340 = m->arena + 73487488;  /* [20,120,1,1] of [60,120,1,1], phases 96 to 285 */
    float *const concat341 = m->arena + 73665424;  /* [20,80,1,1] of [20,120,1,1], phases 51 to 284 */
    float *const concat342 = m->arena + 73665424;  /* [20,120,1,1], phases 51 to 284 */
    float *const concat343 = m->arena + 73492288;  /* [20,120,1,1] of [60,120,1,1], phases 97 to 285 */
    float *const concat344 = m->arena + 73482688;  /* [60,120,1,1], phases 96 to 285 */
    float *const concat345 = m->arena + 73489888;  /* [60,120,1,1], phases 97 to 285 */
    float *const concat346 = m->arena + 73497088;  /* [60,120,1,1], phases 99 to 285 */
    float *const conv_weight16 = m->arena + 1968480;  /* [1,1,40,40], phases 286 to 289 */
    float *const conv_weight17 = m->arena + 1966080;  /* [1,1,60,40], phases 287 to 288 */
    float *const concat347 = m->arena + 73509088;  /* [40,60,1,1] of [120,60,1,1], phases 100 to 291 */
    float *const concat348 = m->arena + 73670224;  /* [40,40,1,1] of [40,60,1,1], phases 53 to 290 */
    float *const concat349 = m->arena + 73670224;  /* [40,60,1,1], phases 53 to 290 */
    float *const concat350 = m->arena + 73513888;  /* [40,60,1,1] of [120,60,1,1], phases 101 to 291 */
    float *const concat351 = m->arena + 73504288;  /* [120,60,1,1], phases 100 to 291 */
    float *const concat352 = m->arena + 73511488;  /* [120,60,1,1], phases 101 to 291 */
    float *const concat353 = m->arena + 73518688;  /* [120,60,1,1], phases 103 to 291 */
    float *const conv_weight18 = m->arena + 1968480;  /* [1,1,80,20], phases 292 to 295 */
    float *const conv_weight19 = m->arena + 1966080;  /* [1,1,120,20], phases 293 to 294 */
    float *const concat354 = m->arena + 73530688;  /* [20,120,1,1] of [60,120,1,1], phases 104 to 297 */
    float *const concat355 = m->arena + 73675024;  /* [20,80,1,1] of [20,120,1,1], phases 55 to 296 */
    float *const concat356 = m->arena + 73675024;  /* [20,120,1,1], phases 55 to 296 */
    float *const concat357 = m->arena + 73535488;  /* [20,120,1,1] of [60,120,1,1], phases 105 to 297 */
    float *const concat358 = m->arena + 73525888;  /* [60,120,1,1], phases 104 to 297 */
    float *const concat359 = m->arena + 73533088;  /* [60,120,1,1], phases 105 to 297 */
    float *const concat360 = m->arena + 73540288;  /* [60,120,1,1], phases 107 to 297 */
    float *const conv_weight20 = m->arena + 1968480;  /* [1,1,40,40], phases 298 to 301 */
    float *const conv_weight21 = m->arena + 1966080;  /* [1,1,60,40], phases 299 to 300 */
    float *const concat361 = m->arena + 73552288;  /* [40,60,1,1] of [120,60,1,1], phases 108 to 303 */
    float *const concat362 = m->arena + 73679824;  /* [40,40,1,1] of [40,60,1,1], phases 57 to 302 */
    float *const concat363 = m->arena + 73679824;  /* [40,60,1,1], phases 57 to 302 */
    float *const concat364 = m->arena + 73557088;  /* [40,60,1,1] of [120,60,1,1], phases 109 to 303 */
    float *const concat365 = m->arena + 73547488;  /* [120,60,1,1], phases 108 to 303 */
    float *const concat366 = m->arena + 73554688;  /* [120,60,1,1], phases 109 to 303 */
    float *const concat367 = m->arena + 73561888;  /* [120,60,1,1], phases 111 to 303 */
    float *const conv_weight22 = m->arena + 1968480;  /* [1,1,80,20], phases 304 to 307 */
    float *const conv_weight23 = m->arena + 1966080;  /* [1,1,120,20], phases 305 to 306 */
    float *const concat368 = m->arena + 73573888;  /* [20,120,1,1] of [60,120,1,1], phases 112 to 309 */
    float *const concat369 = m->arena + 73684624;  /* [20,80,1,1] of [20,120,1,1], phases 59 to 308 */
    float *const concat370 = m->arena + 73684624;  /* [20,120,1,1], phases 59 to 308 */
    float *const concat371 = m->arena + 73578688;  /* [20,120,1,1] of [60,120,1,1], phases 113 to 309 */
    float *const concat372 = m->arena + 73569088;  /* [60,120,1,1], phases 112 to 309 */
    float *const concat373 = m->arena + 73576288;  /* [60,120,1,1], phases 113 to 309 */
    float *const concat374 = m->arena + 73583488;  /* [60,120,1,1], phases 115 to 309 */
    float *const conv_weight24 = m->arena + 1970880;  /* [1,1,80,40], phases 310 to 313 */
    float *const conv_weight25 = m->arena + 1966080;  /* [1,1,120,40], phases 311 to 312 */
    float *const concat375 = m->arena + 73320048;  /* [40,120,1,1] of [120,120,1,1], phases 136 to 315 */
    float *const concat376 = m->arena + 73595488;  /* [40,80,1,1] of [40,120,1,1], phases 90 to 314 */
    float *const concat377 = m->arena + 73595488;  /* [40,120,1,1], phases 90 to 314 */
    float *const concat378 = m->arena + 73329648;  /* [40,120,1,1] of [120,120,1,1], phases 137 to 315 */
    float *const concat379 = m->arena + 73310448;  /* [120,120,1,1], phases 136 to 315 */
    float *const concat380 = m->arena + 73324848;  /* [120,120,1,1], phases 137 to 315 */
    float *const concat381 = m->arena + 73339248;  /* [120,120,1,1], phases 139 to 315 */
    float *const conv_weight26 = m->arena + 0;  /* [1,1,40,256], phases 316 to 317 */
    float *const concat382 = m->arena + 73177872;  /* [256,40,1,1] of [256,120,1,1], phases 152 to 318 */
    float *const concat383 = m->arena + 73177872;  /* [256,120,1,1], phases 152 to 318 */
    float *const concat384 = m->arena + 72536064;  /* [256,120,1,1] of [768,120,1,1], phases 175 to 324 */
    float *const conv_weight27 = m->arena + 30720;  /* [1,1,80,256], phases 319 to 322 */
    float *const conv_weight28 = m->arena + 0;  /* [1,1,120,256], phases 320 to 321 */
    float *const concat385 = m->arena + 72413184;  /* [256,120,1,1] of [768,120,1,1], phases 172 to 324 */
    float *const concat386 = m->arena + 73147152;  /* [256,80,1,1] of [256,120,1,1], phases 151 to 323 */
    float *const concat387 = m->arena + 73147152;  /* [256,120,1,1], phases 151 to 323 */
    float *const concat388 = m->arena + 72474624;  /* [256,120,1,1] of [768,120,1,1], phases 173 to 324 */
    float *const concat389 = m->arena + 72351744;  /* [768,120,1,1], phases 172 to 324 */
    float *const concat390 = m->arena + 72443904;  /* [768,120,1,1], phases 173 to 324 */
    float *const concat391 = m->arena + 72536064;  /* [768,120,1,1], phases 175 to 324 */

    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_thread_call(whole);
        const unsigned mode = gm_flush_denormals();
        fit_concat(&call, concat);
        gm_tick(&call, 0);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat(&call, concat2);
        gm_tick(&call, 1);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat3(&call, concat3);
        gm_tick(&call, 2);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat4(&call, concat4);
        gm_tick(&call, 3);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat5(&call, concat5);
        gm_tick(&call, 4);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block3_conv2_weight_panels(&call, m->M_block3_conv2_weight,
            M_block3_conv2_weight_panels);
        gm_tick(&call, 5);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block3_conv2_weight_panels(&call, m->M_block2_conv2_weight,
            M_block2_conv2_weight_panels);
        gm_tick(&call, 6);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block3_conv2_weight_panels(&call, m->M_block_conv2_weight,
            M_block_conv2_weight_panels);
        gm_tick(&call, 7);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block_conv3_weight_panels(&call, m->M_block_conv3_weight,
            M_block_conv3_weight_panels);
        gm_tick(&call, 8);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block_conv3_weight_panels(&call, m->M_block2_conv3_weight,
            M_block2_conv3_weight_panels);
        gm_tick(&call, 9);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block_conv3_weight_panels(&call, m->M_block3_conv3_weight,
            M_block3_conv3_weight_panels);
        gm_tick(&call, 10);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block3_conv2_weight_panels2(&call, m->M_block3_conv2_weight,
            M_block3_conv2_weight_panels2);
        gm_tick(&call, 11);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block3_conv_weight_panels(&call, m->M_block3_conv_weight,
            M_block3_conv_weight_panels);
        gm_tick(&call, 12);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block3_conv2_weight_panels2(&call, m->M_block2_conv2_weight,
            M_block2_conv2_weight_panels2);
        gm_tick(&call, 13);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block3_conv_weight_panels(&call, m->M_block2_conv_weight,
            M_block2_conv_weight_panels);
        gm_tick(&call, 14);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block3_conv2_weight_panels2(&call, m->M_block_conv2_weight,
            M_block_conv2_weight_panels2);
        gm_tick(&call, 15);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block3_conv_weight_panels(&call, m->M_block_conv_weight,
            M_block_conv_weight_panels);
        gm_tick(&call, 16);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block_conv_weight_panels2(&call, m->M_block_conv_weight,
            M_block_conv_weight_panels2);
        gm_tick(&call, 17);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block_conv_weight_panels2(&call, m->M_block2_conv_weight,
            M_block2_conv_weight_panels2);
        gm_tick(&call, 18);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block_conv_weight_panels2(&call, m->M_block3_conv_weight,
            M_block3_conv_weight_panels2);
        gm_tick(&call, 19);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block3_conv3_weight_panels2(&call, m->M_block3_conv3_weight,
            M_block3_conv3_weight_panels2);
        gm_tick(&call, 20);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block3_conv3_weight_panels2(&call, m->M_block2_conv3_weight,
            M_block2_conv3_weight_panels2);
        gm_tick(&call, 21);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block3_conv3_weight_panels2(&call, m->M_block_conv3_weight,
            M_block_conv3_weight_panels2);
        gm_tick(&call, 22);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat6(&call, concat6);
        gm_tick(&call, 23);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat6(&call, concat7);
        gm_tick(&call, 24);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat6(&call, concat8);
        gm_tick(&call, 25);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block3_conv2_weight_panels3(&call, m->M_block3_conv2_weight,
            M_block3_conv2_weight_panels3);
        gm_tick(&call, 26);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block3_conv2_weight_panels3(&call, m->M_block2_conv2_weight,
            M_block2_conv2_weight_panels3);
        gm_tick(&call, 27);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block3_conv2_weight_panels3(&call, m->M_block_conv2_weight,
            M_block_conv2_weight_panels3);
        gm_tick(&call, 28);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block_conv3_weight_panels3(&call, m->M_block_conv3_weight,
            M_block_conv3_weight_panels3);
        gm_tick(&call, 29);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block_conv3_weight_panels3(&call, m->M_block2_conv3_weight,
            M_block2_conv3_weight_panels3);
        gm_tick(&call, 30);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block_conv3_weight_panels3(&call, m->M_block3_conv3_weight,
            M_block3_conv3_weight_panels3);
        gm_tick(&call, 31);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_head_weight_panels(&call, m->M_head_weight, M_head_weight_panels);
        gm_tick(&call, 32);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_head_weight_panels2(&call, m->M_head_weight, M_head_weight_panels2);
        gm_tick(&call, 33);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block3_conv3_weight_panels4(&call, m->M_block3_conv3_weight,
            M_block3_conv3_weight_panels4);
        gm_tick(&call, 34);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block3_conv_weight_panels3(&call, m->M_block3_conv_weight,
            M_block3_conv_weight_panels3);
        gm_tick(&call, 35);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block3_conv3_weight_panels4(&call, m->M_block2_conv3_weight,
            M_block2_conv3_weight_panels4);
        gm_tick(&call, 36);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block3_conv_weight_panels3(&call, m->M_block2_conv_weight,
            M_block2_conv_weight_panels3);
        gm_tick(&call, 37);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block3_conv3_weight_panels4(&call, m->M_block_conv3_weight,
            M_block_conv3_weight_panels4);
        gm_tick(&call, 38);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block3_conv_weight_panels3(&call, m->M_block_conv_weight,
            M_block_conv_weight_panels3);
        gm_tick(&call, 39);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block_conv_weight_panels4(&call, m->M_block_conv_weight,
            M_block_conv_weight_panels4);
        gm_tick(&call, 40);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block_conv_weight_panels4(&call, m->M_block2_conv_weight,
            M_block2_conv_weight_panels4);
        gm_tick(&call, 41);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block_conv_weight_panels4(&call, m->M_block3_conv_weight,
            M_block3_conv_weight_panels4);
        gm_tick(&call, 42);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block_conv3_weight_panels5(&call, m->M_block_conv3_weight,
            M_block_conv3_weight_panels5);
        gm_tick(&call, 43);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block_conv3_weight_panels5(&call, m->M_block2_conv3_weight,
            M_block2_conv3_weight_panels5);
        gm_tick(&call, 44);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block_conv3_weight_panels5(&call, m->M_block3_conv3_weight,
            M_block3_conv3_weight_panels5);
        gm_tick(&call, 45);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block3_conv_weight_panels5(&call, m->M_block3_conv_weight,
            M_block3_conv_weight_panels5);
        gm_tick(&call, 46);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block3_conv_weight_panels5(&call, m->M_block2_conv_weight,
            M_block2_conv_weight_panels5);
        gm_tick(&call, 47);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block3_conv_weight_panels5(&call, m->M_block_conv_weight,
            M_block_conv_weight_panels5);
        gm_tick(&call, 48);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat9(&call, concat9);
        gm_tick(&call, 49);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat10(&call, concat10);
        gm_tick(&call, 50);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat11(&call, concat11);
        gm_tick(&call, 51);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat12(&call, concat12);
        gm_tick(&call, 52);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat9(&call, concat13);
        gm_tick(&call, 53);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat10(&call, concat14);
        gm_tick(&call, 54);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat11(&call, concat15);
        gm_tick(&call, 55);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat12(&call, concat16);
        gm_tick(&call, 56);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat9(&call, concat17);
        gm_tick(&call, 57);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat10(&call, concat18);
        gm_tick(&call, 58);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat11(&call, concat19);
        gm_tick(&call, 59);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat12(&call, concat20);
        gm_tick(&call, 60);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat21(&call, concat21);
        gm_tick(&call, 61);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat21(&call, concat22);
        gm_tick(&call, 62);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat21(&call, concat23);
        gm_tick(&call, 63);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat21(&call, concat24);
        gm_tick(&call, 64);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat21(&call, concat25);
        gm_tick(&call, 65);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat21(&call, concat26);
        gm_tick(&call, 66);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat27(&call, concat27);
        gm_tick(&call, 67);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat27(&call, concat28);
        gm_tick(&call, 68);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat27(&call, concat29);
        gm_tick(&call, 69);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat27(&call, concat30);
        gm_tick(&call, 70);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block3_conv3_weight_panels6(&call, m->M_block3_conv3_weight,
            M_block3_conv3_weight_panels6);
        gm_tick(&call, 71);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block3_conv3_weight_panels6(&call, m->M_block2_conv3_weight,
            M_block2_conv3_weight_panels6);
        gm_tick(&call, 72);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block3_conv3_weight_panels6(&call, m->M_block_conv3_weight,
            M_block_conv3_weight_panels6);
        gm_tick(&call, 73);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block_conv_weight_panels6(&call, m->M_block_conv_weight,
            M_block_conv_weight_panels6);
        gm_tick(&call, 74);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block_conv_weight_panels6(&call, m->M_block2_conv_weight,
            M_block2_conv_weight_panels6);
        gm_tick(&call, 75);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block_conv_weight_panels6(&call, m->M_block3_conv_weight,
            M_block3_conv_weight_panels6);
        gm_tick(&call, 76);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_head_weight_panels3(&call, m->M_head_weight, M_head_weight_panels3);
        gm_tick(&call, 77);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_head_weight_panels4(&call, m->M_head_weight, M_head_weight_panels4);
        gm_tick(&call, 78);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat31(&call, concat31);
        gm_tick(&call, 79);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat32(&call, concat32);
        gm_tick(&call, 80);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat33(&call, concat33);
        gm_tick(&call, 81);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat31(&call, concat34);
        gm_tick(&call, 82);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat32(&call, concat35);
        gm_tick(&call, 83);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat33(&call, concat36);
        gm_tick(&call, 84);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat31(&call, concat37);
        gm_tick(&call, 85);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat32(&call, concat38);
        gm_tick(&call, 86);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat33(&call, concat39);
        gm_tick(&call, 87);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_head_weight_panels5(&call, m->M_head_weight, M_head_weight_panels5);
        gm_tick(&call, 88);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_head_weight_panels6(&call, m->M_head_weight, M_head_weight_panels6);
        gm_tick(&call, 89);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat40(&call, concat40);
        gm_tick(&call, 90);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat41(&call, concat41);
        gm_tick(&call, 91);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat42(&call, concat42);
        gm_tick(&call, 92);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat43(&call, concat43);
        gm_tick(&call, 93);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat43(&call, concat44);
        gm_tick(&call, 94);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat42(&call, concat45);
        gm_tick(&call, 95);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat42(&call, concat46);
        gm_tick(&call, 96);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat43(&call, concat47);
        gm_tick(&call, 97);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat43(&call, concat48);
        gm_tick(&call, 98);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat42(&call, concat49);
        gm_tick(&call, 99);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat42(&call, concat50);
        gm_tick(&call, 100);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat43(&call, concat51);
        gm_tick(&call, 101);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat43(&call, concat52);
        gm_tick(&call, 102);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat42(&call, concat53);
        gm_tick(&call, 103);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat42(&call, concat54);
        gm_tick(&call, 104);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat43(&call, concat55);
        gm_tick(&call, 105);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat43(&call, concat56);
        gm_tick(&call, 106);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat42(&call, concat57);
        gm_tick(&call, 107);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat42(&call, concat58);
        gm_tick(&call, 108);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat43(&call, concat59);
        gm_tick(&call, 109);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat43(&call, concat60);
        gm_tick(&call, 110);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat42(&call, concat61);
        gm_tick(&call, 111);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat42(&call, concat62);
        gm_tick(&call, 112);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat43(&call, concat63);
        gm_tick(&call, 113);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat43(&call, concat64);
        gm_tick(&call, 114);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat42(&call, concat65);
        gm_tick(&call, 115);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_out_weight_panels(&call, m->M_out_weight, M_out_weight_panels);
        gm_tick(&call, 116);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_out_weight_panels2(&call, m->M_out_weight, M_out_weight_panels2);
        gm_tick(&call, 117);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat66(&call, concat66);
        gm_tick(&call, 118);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat66(&call, concat67);
        gm_tick(&call, 119);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat66(&call, concat68);
        gm_tick(&call, 120);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat66(&call, concat69);
        gm_tick(&call, 121);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat66(&call, concat70);
        gm_tick(&call, 122);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat66(&call, concat71);
        gm_tick(&call, 123);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat66(&call, concat72);
        gm_tick(&call, 124);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat66(&call, concat73);
        gm_tick(&call, 125);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat66(&call, concat74);
        gm_tick(&call, 126);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat66(&call, concat75);
        gm_tick(&call, 127);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat66(&call, concat76);
        gm_tick(&call, 128);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat66(&call, concat77);
        gm_tick(&call, 129);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat66(&call, concat78);
        gm_tick(&call, 130);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat66(&call, concat79);
        gm_tick(&call, 131);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat66(&call, concat80);
        gm_tick(&call, 132);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat66(&call, concat81);
        gm_tick(&call, 133);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat66(&call, concat82);
        gm_tick(&call, 134);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat66(&call, concat83);
        gm_tick(&call, 135);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat84(&call, concat84);
        gm_tick(&call, 136);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat42(&call, concat85);
        gm_tick(&call, 137);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat42(&call, concat86);
        gm_tick(&call, 138);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat84(&call, concat87);
        gm_tick(&call, 139);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block3_conv2_weight_panels4(&call, m->M_block3_conv2_weight,
            M_block3_conv2_weight_panels4);
        gm_tick(&call, 140);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block3_conv2_weight_panels4(&call, m->M_block2_conv2_weight,
            M_block2_conv2_weight_panels4);
        gm_tick(&call, 141);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block3_conv2_weight_panels4(&call, m->M_block_conv2_weight,
            M_block_conv2_weight_panels4);
        gm_tick(&call, 142);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat88(&call, concat88);
        gm_tick(&call, 143);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat88(&call, concat89);
        gm_tick(&call, 144);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat88(&call, concat90);
        gm_tick(&call, 145);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat88(&call, concat91);
        gm_tick(&call, 146);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_out_weight_panels3(&call, m->M_out_weight, M_out_weight_panels3);
        gm_tick(&call, 147);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_out_weight_panels4(&call, m->M_out_weight, M_out_weight_panels4);
        gm_tick(&call, 148);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_out_weight_panels5(&call, m->M_out_weight, M_out_weight_panels5);
        gm_tick(&call, 149);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_out_weight_panels6(&call, m->M_out_weight, M_out_weight_panels6);
        gm_tick(&call, 150);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat92(&call, concat92);
        gm_tick(&call, 151);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat93(&call, concat93);
        gm_tick(&call, 152);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat94(&call, concat94);
        gm_tick(&call, 153);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat94(&call, concat95);
        gm_tick(&call, 154);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat94(&call, concat96);
        gm_tick(&call, 155);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat94(&call, concat97);
        gm_tick(&call, 156);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat94(&call, concat98);
        gm_tick(&call, 157);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat94(&call, concat99);
        gm_tick(&call, 158);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat94(&call, concat100);
        gm_tick(&call, 159);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat94(&call, concat101);
        gm_tick(&call, 160);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat94(&call, concat102);
        gm_tick(&call, 161);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat94(&call, concat103);
        gm_tick(&call, 162);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat94(&call, concat104);
        gm_tick(&call, 163);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat94(&call, concat105);
        gm_tick(&call, 164);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat94(&call, concat106);
        gm_tick(&call, 165);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat94(&call, concat107);
        gm_tick(&call, 166);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat94(&call, concat108);
        gm_tick(&call, 167);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat94(&call, concat109);
        gm_tick(&call, 168);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat94(&call, concat110);
        gm_tick(&call, 169);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat94(&call, concat111);
        gm_tick(&call, 170);
        #pragma omp barrier
        gm_tick(&call, -1);
        call.to = 0;
        while (gm_next_rows(&call, 16, 1)) {
            fit_floor(&call, x, floor);
            gm_tick(&call, 171);
            fit_concat112(&call, concat112);
            gm_tick(&call, 172);
            fit_concat113(&call, concat113);
            gm_tick(&call, 173);
            fit_concat112(&call, concat114);
            gm_tick(&call, 174);
            fit_concat113(&call, concat115);
            gm_tick(&call, 175);
            fit_concat112(&call, concat116);
            gm_tick(&call, 176);
            fit_concat113(&call, concat117);
            gm_tick(&call, 177);
            fit_concat112(&call, concat118);
            gm_tick(&call, 178);
            fit_concat113(&call, concat119);
            gm_tick(&call, 179);
            fit_concat112(&call, concat120);
            gm_tick(&call, 180);
            fit_concat113(&call, concat121);
            gm_tick(&call, 181);
            fit_concat112(&call, concat122);
            gm_tick(&call, 182);
            fit_concat113(&call, concat123);
            gm_tick(&call, 183);
            fit_concat124(&call, x, m->M_first_weight, concat124);
            gm_tick(&call, 184);
            fit_concat125(&call, x, m->M_first_weight, concat125);
            gm_tick(&call, 185);
            fit_concat126(&call, concat126);
            gm_tick(&call, 186);
            fit_concat126(&call, concat127);
            gm_tick(&call, 187);
        }
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat128(&call, concat128);
        gm_tick(&call, 188);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat129(&call, concat129);
        gm_tick(&call, 189);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat129(&call, concat130);
        gm_tick(&call, 190);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat128(&call, concat131);
        gm_tick(&call, 191);
        #pragma omp barrier
        gm_tick(&call, -1);
        call.to = 0;
        while (gm_next_rows(&call, 16, 1)) {
            fit_first(&call, x, concat132, m->M_first_weight, m->M_first_bias, first, relu);
            gm_tick(&call, 192);
            fit_concat132(&call, relu, M_block_conv_weight_panels6, concat133);
            gm_tick(&call, 193);
            fit_concat133(&call, relu, M_block_conv_weight_panels4, concat134);
            gm_tick(&call, 194);
            fit_concat134(&call, relu, M_block_conv_weight_panels2, concat135);
            gm_tick(&call, 195);
            fit_relu(&call, concat136, m->M_block_conv_bias, relu2);
            gm_tick(&call, 196);
            fit_concat135(&call, relu2, m->M_block_conv2_weight, concat137);
            gm_tick(&call, 197);
            fit_concat136(&call, relu2, m->M_block_conv2_weight, concat138);
            gm_tick(&call, 198);
            fit_concat137(&call, relu2, m->M_block_conv2_weight, concat139);
            gm_tick(&call, 199);
            fit_relu2(&call, relu2, concat140, m->M_block_conv2_weight, m->M_block_conv2_bias,
                relu3);
            gm_tick(&call, 200);
            fit_concat138(&call, relu3, M_block_conv3_weight_panels5, concat141);
            gm_tick(&call, 201);
            fit_concat139(&call, relu3, M_block_conv3_weight_panels3, concat142);
            gm_tick(&call, 202);
            fit_concat140(&call, relu3, M_block_conv3_weight_panels, concat143);
            gm_tick(&call, 203);
            fit_block(&call, first, concat144, m->M_block_conv3_bias, relu4);
            gm_tick(&call, 204);
            fit_concat132(&call, relu4, M_block2_conv_weight_panels6, concat145);
            gm_tick(&call, 205);
            fit_concat133(&call, relu4, M_block2_conv_weight_panels4, concat146);
            gm_tick(&call, 206);
            fit_concat134(&call, relu4, M_block2_conv_weight_panels2, concat147);
            gm_tick(&call, 207);
            fit_relu(&call, concat148, m->M_block2_conv_bias, relu5);
            gm_tick(&call, 208);
            fit_concat135(&call, relu5, m->M_block2_conv2_weight, concat149);
            gm_tick(&call, 209);
            fit_concat136(&call, relu5, m->M_block2_conv2_weight, concat150);
            gm_tick(&call, 210);
            fit_concat137(&call, relu5, m->M_block2_conv2_weight, concat151);
            gm_tick(&call, 211);
        }
        #pragma omp barrier
        gm_tick(&call, -1);
        call.to = 0;
        while (gm_next_rows(&call, 16, 1)) {
            fit_relu2(&call, relu5, concat152, m->M_block2_conv2_weight, m->M_block2_conv2_bias,
                relu6);
            gm_tick(&call, 212);
            fit_concat138(&call, relu6, M_block2_conv3_weight_panels5, concat153);
            gm_tick(&call, 213);
            fit_concat139(&call, relu6, M_block2_conv3_weight_panels3, concat154);
            gm_tick(&call, 214);
            fit_concat140(&call, relu6, M_block2_conv3_weight_panels, concat155);
            gm_tick(&call, 215);
            fit_block2(&call, first, concat144, concat156, m->M_block_conv3_bias,
                m->M_block2_conv3_bias, relu7);
            gm_tick(&call, 216);
            fit_concat132(&call, relu7, M_block3_conv_weight_panels6, concat157);
            gm_tick(&call, 217);
            fit_concat133(&call, relu7, M_block3_conv_weight_panels4, concat158);
            gm_tick(&call, 218);
            fit_concat134(&call, relu7, M_block3_conv_weight_panels2, concat159);
            gm_tick(&call, 219);
            fit_relu(&call, concat160, m->M_block3_conv_bias, relu8);
            gm_tick(&call, 220);
            fit_concat135(&call, relu8, m->M_block3_conv2_weight, concat161);
            gm_tick(&call, 221);
            fit_concat136(&call, relu8, m->M_block3_conv2_weight, concat162);
            gm_tick(&call, 222);
            fit_concat137(&call, relu8, m->M_block3_conv2_weight, concat163);
            gm_tick(&call, 223);
            fit_relu2(&call, relu8, concat164, m->M_block3_conv2_weight, m->M_block3_conv2_bias,
                relu9);
            gm_tick(&call, 224);
            fit_concat138(&call, relu9, M_block3_conv3_weight_panels5, concat165);
            gm_tick(&call, 225);
            fit_concat139(&call, relu9, M_block3_conv3_weight_panels3, concat166);
            gm_tick(&call, 226);
            fit_concat140(&call, relu9, M_block3_conv3_weight_panels, concat167);
            gm_tick(&call, 227);
        }
        #pragma omp barrier
        gm_tick(&call, -1);
        call.to = 0;
        while (gm_next_rows(&call, 16, 1)) {
            fit_first2(&call, first, concat144, concat156, concat168, m->M_block_conv3_bias,
                m->M_block2_conv3_bias, m->M_block3_conv3_bias);
            gm_tick(&call, 228);
            fit_concat159(&call, first, M_head_weight_panels5, concat169);
            gm_tick(&call, 229);
            fit_concat160(&call, first, M_head_weight_panels3, concat170);
            gm_tick(&call, 230);
            fit_concat161(&call, first, M_head_weight_panels, concat171);
            gm_tick(&call, 231);
            fit_a(&call, concat172, m->M_head_bias, a);
            gm_tick(&call, 232);
            fit_concat162(&call, concat173);
            gm_tick(&call, 233);
        }
        #pragma omp barrier
        gm_tick(&call, -1);
        call.to = 0;
        while (gm_next_rows(&call, 16, 1)) {
            fit_concat126(&call, concat174);
            gm_tick(&call, 234);
            fit_concat162(&call, concat175);
            gm_tick(&call, 235);
            fit_concat126(&call, concat176);
            gm_tick(&call, 236);
            fit_concat162(&call, concat177);
            gm_tick(&call, 237);
            fit_concat126(&call, concat178);
            gm_tick(&call, 238);
            fit_concat162(&call, concat179);
            gm_tick(&call, 239);
            fit_concat126(&call, concat180);
            gm_tick(&call, 240);
            fit_concat162(&call, concat181);
            gm_tick(&call, 241);
        }
        #pragma omp barrier
        gm_tick(&call, -1);
        call.to = 0;
        while (gm_next_rows(&call, 16, 1)) {
            fit_concat171(&call, a, M_out_weight_panels5, concat182);
            gm_tick(&call, 242);
            fit_concat172(&call, a, M_out_weight_panels3, concat183);
            gm_tick(&call, 243);
            fit_concat173(&call, a, M_out_weight_panels, concat184);
            gm_tick(&call, 244);
            fit_out(&call, concat185, m->M_out_bias, maximum);
            gm_tick(&call, 245);
        }
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_out2(&call, concat185, maximum, m->M_out_bias, exp, sum, add);
        gm_tick(&call, 246);
        #pragma omp barrier
        gm_tick(&call, -1);
        call.to = 0;
        while (gm_next_rows(&call, 16, 1)) {
            fit_out3(&call, concat185, add, floor, m->M_out_bias, sum2);
            gm_tick(&call, 247);
            fit_sum(&call, sum2, sum3);
            gm_tick(&call, 248);
            fit_neg(&call, floor, sum, add);
            gm_tick(&call, 249);
        }
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_exp(&call, floor, exp, add);
        gm_tick(&call, 250);
        #pragma omp barrier
        gm_tick(&call, -1);
        call.to = 0;
        while (gm_next_rows(&call, 16, 1)) {
            fit_concat174(&call, exp, M_out_weight_panels4, concat186);
            gm_tick(&call, 251);
            fit_concat175(&call, exp, M_out_weight_panels2, concat187);
            gm_tick(&call, 252);
            fit_sum2(&call, exp, sum4);
            gm_tick(&call, 253);
        }
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_d_head(&call, exp, M_out_weight_panels6, concat188, concat189, a, d_head, sum5);
        gm_tick(&call, 254);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_out_bias(&call, sum4, m->fit_m_M_out_bias, m->fit_v_M_out_bias, m->M_out_bias);
        gm_tick(&call, 255);
        #pragma omp barrier
        gm_tick(&call, -1);
        call.to = 0;
        while (gm_next_rows(&call, 16, 1)) {
            fit_concat176(&call, d_head, M_head_weight_panels4, concat190);
            gm_tick(&call, 256);
            fit_concat161(&call, d_head, M_head_weight_panels2, concat191);
            gm_tick(&call, 257);
            fit_d_block(&call, d_head, M_head_weight_panels6, concat192, concat193, first,
                d_block, sum6);
            gm_tick(&call, 258);
            fit_concat178(&call, d_block, M_block3_conv3_weight_panels4, concat194);
            gm_tick(&call, 259);
            fit_concat134(&call, d_block, M_block3_conv3_weight_panels2, concat195);
            gm_tick(&call, 260);
            fit_mul(&call, d_block, M_block3_conv3_weight_panels6, concat196, concat197, relu9,
                mul, sum7);
            gm_tick(&call, 261);
            fit_concat180(&call, mul, M_block3_conv2_weight_panels2, concat198);
            gm_tick(&call, 262);
            fit_concat181(&call, mul, M_block3_conv2_weight_panels, concat199);
            gm_tick(&call, 263);
            fit_add(&call, mul, M_block3_conv2_weight_panels3, concat200, concat201, add2);
            gm_tick(&call, 264);
        }
        #pragma omp barrier
        gm_tick(&call, -1);
        call.to = 0;
        while (gm_next_rows(&call, 16, 1)) {
            fit_add2(&call, mul, M_block3_conv2_weight_panels4, add2, relu8, sum8);
            gm_tick(&call, 265);
            fit_concat182(&call, add2, M_block3_conv_weight_panels3, concat202);
            gm_tick(&call, 266);
            fit_concat140(&call, add2, M_block3_conv_weight_panels, concat203);
            gm_tick(&call, 267);
            fit_d_block2(&call, add2, M_block3_conv_weight_panels5, d_block, concat204,
                concat205, relu7, d_block2, sum9);
            gm_tick(&call, 268);
            fit_concat178(&call, d_block2, M_block2_conv3_weight_panels4, concat206);
            gm_tick(&call, 269);
            fit_concat134(&call, d_block2, M_block2_conv3_weight_panels2, concat207);
            gm_tick(&call, 270);
        }
        #pragma omp barrier
        gm_tick(&call, -1);
        call.to = 0;
        while (gm_next_rows(&call, 16, 1)) {
            fit_mul(&call, d_block2, M_block2_conv3_weight_panels6, concat208, concat209, relu6,
                mul2, sum10);
            gm_tick(&call, 271);
            fit_concat180(&call, mul2, M_block2_conv2_weight_panels2, concat210);
            gm_tick(&call, 272);
            fit_concat181(&call, mul2, M_block2_conv2_weight_panels, concat211);
            gm_tick(&call, 273);
            fit_add(&call, mul2, M_block2_conv2_weight_panels3, concat212, concat213, add3);
            gm_tick(&call, 274);
            fit_add2(&call, mul2, M_block2_conv2_weight_panels4, add3, relu5, sum11);
            gm_tick(&call, 275);
            fit_concat182(&call, add3, M_block2_conv_weight_panels3, concat214);
            gm_tick(&call, 276);
            fit_concat140(&call, add3, M_block2_conv_weight_panels, concat215);
            gm_tick(&call, 277);
        }
        #pragma omp barrier
        gm_tick(&call, -1);
        call.to = 0;
        while (gm_next_rows(&call, 16, 1)) {
            fit_d_block2(&call, add3, M_block2_conv_weight_panels5, d_block2, concat216,
                concat217, relu4, d_block3, sum12);
            gm_tick(&call, 278);
            fit_concat178(&call, d_block3, M_block_conv3_weight_panels4, concat218);
            gm_tick(&call, 279);
            fit_concat134(&call, d_block3, M_block_conv3_weight_panels2, concat219);
            gm_tick(&call, 280);
            fit_mul(&call, d_block3, M_block_conv3_weight_panels6, concat220, concat221, relu3,
                mul3, sum13);
            gm_tick(&call, 281);
            fit_concat180(&call, mul3, M_block_conv2_weight_panels2, concat222);
            gm_tick(&call, 282);
            fit_concat181(&call, mul3, M_block_conv2_weight_panels, concat223);
            gm_tick(&call, 283);
        }
        #pragma omp barrier
        gm_tick(&call, -1);
        call.to = 0;
        while (gm_next_rows(&call, 16, 1)) {
            fit_add(&call, mul3, M_block_conv2_weight_panels3, concat224, concat225, add4);
            gm_tick(&call, 284);
            fit_add2(&call, mul3, M_block_conv2_weight_panels4, add4, relu2, sum14);
            gm_tick(&call, 285);
            fit_concat182(&call, add4, M_block_conv_weight_panels3, concat226);
            gm_tick(&call, 286);
            fit_concat140(&call, add4, M_block_conv_weight_panels, concat227);
            gm_tick(&call, 287);
            fit_d_block2(&call, add4, M_block_conv_weight_panels5, d_block3, concat228,
                concat229, relu, d_first, sum15);
            gm_tick(&call, 288);
        }
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_head_bias(&call, sum5, m->fit_m_M_head_bias, m->fit_v_M_head_bias,
            m->M_head_bias);
        gm_tick(&call, 289);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_head_bias(&call, sum6, m->fit_m_M_block3_conv3_bias, m->fit_v_M_block3_conv3_bias,
            m->M_block3_conv3_bias);
        gm_tick(&call, 290);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_head_bias(&call, sum9, m->fit_m_M_block2_conv3_bias, m->fit_v_M_block2_conv3_bias,
            m->M_block2_conv3_bias);
        gm_tick(&call, 291);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_head_bias(&call, sum12, m->fit_m_M_block_conv3_bias, m->fit_v_M_block_conv3_bias,
            m->M_block_conv3_bias);
        gm_tick(&call, 292);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_first_bias(&call, sum15, m->fit_m_M_first_bias, m->fit_v_M_first_bias,
            m->M_first_bias);
        gm_tick(&call, 293);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block3_conv2_bias(&call, sum7, m->fit_m_M_block3_conv2_bias,
            m->fit_v_M_block3_conv2_bias, m->M_block3_conv2_bias);
        gm_tick(&call, 294);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block3_conv2_bias(&call, sum8, m->fit_m_M_block3_conv_bias,
            m->fit_v_M_block3_conv_bias, m->M_block3_conv_bias);
        gm_tick(&call, 295);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block3_conv2_bias(&call, sum10, m->fit_m_M_block2_conv2_bias,
            m->fit_v_M_block2_conv2_bias, m->M_block2_conv2_bias);
        gm_tick(&call, 296);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block3_conv2_bias(&call, sum11, m->fit_m_M_block2_conv_bias,
            m->fit_v_M_block2_conv_bias, m->M_block2_conv_bias);
        gm_tick(&call, 297);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block3_conv2_bias(&call, sum13, m->fit_m_M_block_conv2_bias,
            m->fit_v_M_block_conv2_bias, m->M_block_conv2_bias);
        gm_tick(&call, 298);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block_conv_bias(&call, sum14, m->fit_m_M_block_conv_bias,
            m->fit_v_M_block_conv_bias, m->M_block_conv_bias);
        gm_tick(&call, 299);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_loss(&call, sum3, loss, bits);
        gm_tick(&call, 300);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat196(&call, relu8, mul, concat230);
        gm_tick(&call, 301);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat197(&call, concat231, concat232);
        gm_tick(&call, 302);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat198(&call, concat233, concat234);
        gm_tick(&call, 303);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat199(&call, relu8, mul, concat235);
        gm_tick(&call, 304);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat200(&call, concat236, concat237);
        gm_tick(&call, 305);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat197(&call, concat238, concat239);
        gm_tick(&call, 306);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat198(&call, concat240, concat241);
        gm_tick(&call, 307);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat203(&call, relu8, mul, concat242);
        gm_tick(&call, 308);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_conv_weight(&call, relu8, mul, conv_weight);
        gm_tick(&call, 309);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat204(&call, concat243, concat244);
        gm_tick(&call, 310);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat197(&call, concat245, concat246);
        gm_tick(&call, 311);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat198(&call, concat247, concat248);
        gm_tick(&call, 312);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block3_conv2_weight(&call, conv_weight, concat249, concat250, concat251,
            m->fit_m_M_block3_conv2_weight, m->fit_v_M_block3_conv2_weight,
            m->M_block3_conv2_weight);
        gm_tick(&call, 313);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat196(&call, relu5, mul2, concat252);
        gm_tick(&call, 314);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat197(&call, concat253, concat254);
        gm_tick(&call, 315);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat198(&call, concat255, concat256);
        gm_tick(&call, 316);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat199(&call, relu5, mul2, concat257);
        gm_tick(&call, 317);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat200(&call, concat258, concat259);
        gm_tick(&call, 318);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat197(&call, concat260, concat261);
        gm_tick(&call, 319);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat198(&call, concat262, concat263);
        gm_tick(&call, 320);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat203(&call, relu5, mul2, concat264);
        gm_tick(&call, 321);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_conv_weight(&call, relu5, mul2, conv_weight2);
        gm_tick(&call, 322);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat204(&call, concat265, concat266);
        gm_tick(&call, 323);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat197(&call, concat267, concat268);
        gm_tick(&call, 324);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat198(&call, concat269, concat270);
        gm_tick(&call, 325);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block3_conv2_weight(&call, conv_weight2, concat271, concat272, concat273,
            m->fit_m_M_block2_conv2_weight, m->fit_v_M_block2_conv2_weight,
            m->M_block2_conv2_weight);
        gm_tick(&call, 326);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat196(&call, relu2, mul3, concat274);
        gm_tick(&call, 327);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat197(&call, concat275, concat276);
        gm_tick(&call, 328);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat198(&call, concat277, concat278);
        gm_tick(&call, 329);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat199(&call, relu2, mul3, concat279);
        gm_tick(&call, 330);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat200(&call, concat280, concat281);
        gm_tick(&call, 331);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat197(&call, concat282, concat283);
        gm_tick(&call, 332);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat198(&call, concat284, concat285);
        gm_tick(&call, 333);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat203(&call, relu2, mul3, concat286);
        gm_tick(&call, 334);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_conv_weight(&call, relu2, mul3, conv_weight3);
        gm_tick(&call, 335);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat204(&call, concat287, concat288);
        gm_tick(&call, 336);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat197(&call, concat289, concat290);
        gm_tick(&call, 337);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat198(&call, concat291, concat292);
        gm_tick(&call, 338);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block_conv2_weight(&call, conv_weight3, concat293, concat294, concat295,
            m->fit_m_M_block_conv2_weight, m->fit_v_M_block_conv2_weight, m->M_block_conv2_weight);
        gm_tick(&call, 339);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat229(&call, x, d_first, concat296);
        gm_tick(&call, 340);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat230(&call, concat297, concat298);
        gm_tick(&call, 341);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat231(&call, concat299, concat300);
        gm_tick(&call, 342);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat232(&call, concat301, concat302);
        gm_tick(&call, 343);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat233(&call, x, d_first, concat303);
        gm_tick(&call, 344);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_conv_weight4(&call, x, d_first, conv_weight4);
        gm_tick(&call, 345);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat234(&call, concat304, concat305);
        gm_tick(&call, 346);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat231(&call, concat306, concat307);
        gm_tick(&call, 347);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat232(&call, concat308, concat309);
        gm_tick(&call, 348);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_first_weight(&call, conv_weight4, concat310, concat311, m->fit_m_M_first_weight,
            m->fit_v_M_first_weight, m->M_first_weight);
        gm_tick(&call, 349);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_conv_weight5(&call, relu9, d_block, conv_weight5);
        gm_tick(&call, 350);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat237(&call, conv_weight5, concat312);
        gm_tick(&call, 351);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat238(&call, concat313, concat314);
        gm_tick(&call, 352);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_conv_weight6(&call, relu7, add2, conv_weight6);
        gm_tick(&call, 353);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat239(&call, conv_weight6, concat315);
        gm_tick(&call, 354);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat238(&call, concat316, concat317);
        gm_tick(&call, 355);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_conv_weight5(&call, relu6, d_block2, conv_weight7);
        gm_tick(&call, 356);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat237(&call, conv_weight7, concat318);
        gm_tick(&call, 357);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat238(&call, concat319, concat320);
        gm_tick(&call, 358);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_conv_weight6(&call, relu4, add3, conv_weight8);
        gm_tick(&call, 359);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat239(&call, conv_weight8, concat321);
        gm_tick(&call, 360);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat238(&call, concat322, concat323);
        gm_tick(&call, 361);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_conv_weight5(&call, relu3, d_block3, conv_weight9);
        gm_tick(&call, 362);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat237(&call, conv_weight9, concat324);
        gm_tick(&call, 363);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat238(&call, concat325, concat326);
        gm_tick(&call, 364);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_conv_weight6(&call, relu, add4, conv_weight10);
        gm_tick(&call, 365);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat239(&call, conv_weight10, concat327);
        gm_tick(&call, 366);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat238(&call, concat328, concat329);
        gm_tick(&call, 367);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_conv_weight11(&call, first, d_head, conv_weight11);
        gm_tick(&call, 368);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat249(&call, conv_weight11, concat330);
        gm_tick(&call, 369);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat250(&call, concat331, concat332);
        gm_tick(&call, 370);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_conv_weight12(&call, relu9, d_block, conv_weight12);
        gm_tick(&call, 371);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_conv_weight13(&call, relu9, d_block, conv_weight13);
        gm_tick(&call, 372);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat251(&call, conv_weight13, concat333);
        gm_tick(&call, 373);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat252(&call, conv_weight12, concat334);
        gm_tick(&call, 374);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat238(&call, concat335, concat336);
        gm_tick(&call, 375);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block3_conv3_weight(&call, concat337, concat338, concat339,
            m->fit_m_M_block3_conv3_weight, m->fit_v_M_block3_conv3_weight,
            m->M_block3_conv3_weight);
        gm_tick(&call, 376);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_conv_weight14(&call, relu7, add2, conv_weight14);
        gm_tick(&call, 377);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_conv_weight15(&call, relu7, add2, conv_weight15);
        gm_tick(&call, 378);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat254(&call, conv_weight15, concat340);
        gm_tick(&call, 379);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat255(&call, conv_weight14, concat341);
        gm_tick(&call, 380);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat238(&call, concat342, concat343);
        gm_tick(&call, 381);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block3_conv3_weight(&call, concat344, concat345, concat346,
            m->fit_m_M_block3_conv_weight, m->fit_v_M_block3_conv_weight, m->M_block3_conv_weight);
        gm_tick(&call, 382);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_conv_weight12(&call, relu6, d_block2, conv_weight16);
        gm_tick(&call, 383);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_conv_weight13(&call, relu6, d_block2, conv_weight17);
        gm_tick(&call, 384);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat251(&call, conv_weight17, concat347);
        gm_tick(&call, 385);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat252(&call, conv_weight16, concat348);
        gm_tick(&call, 386);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat238(&call, concat349, concat350);
        gm_tick(&call, 387);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block3_conv3_weight(&call, concat351, concat352, concat353,
            m->fit_m_M_block2_conv3_weight, m->fit_v_M_block2_conv3_weight,
            m->M_block2_conv3_weight);
        gm_tick(&call, 388);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_conv_weight14(&call, relu4, add3, conv_weight18);
        gm_tick(&call, 389);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_conv_weight15(&call, relu4, add3, conv_weight19);
        gm_tick(&call, 390);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat254(&call, conv_weight19, concat354);
        gm_tick(&call, 391);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat255(&call, conv_weight18, concat355);
        gm_tick(&call, 392);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat238(&call, concat356, concat357);
        gm_tick(&call, 393);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block3_conv3_weight(&call, concat358, concat359, concat360,
            m->fit_m_M_block2_conv_weight, m->fit_v_M_block2_conv_weight, m->M_block2_conv_weight);
        gm_tick(&call, 394);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_conv_weight12(&call, relu3, d_block3, conv_weight20);
        gm_tick(&call, 395);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_conv_weight13(&call, relu3, d_block3, conv_weight21);
        gm_tick(&call, 396);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat251(&call, conv_weight21, concat361);
        gm_tick(&call, 397);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat252(&call, conv_weight20, concat362);
        gm_tick(&call, 398);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat238(&call, concat363, concat364);
        gm_tick(&call, 399);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block_conv3_weight(&call, concat365, concat366, concat367,
            m->fit_m_M_block_conv3_weight, m->fit_v_M_block_conv3_weight, m->M_block_conv3_weight);
        gm_tick(&call, 400);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_conv_weight14(&call, relu, add4, conv_weight22);
        gm_tick(&call, 401);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_conv_weight15(&call, relu, add4, conv_weight23);
        gm_tick(&call, 402);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat254(&call, conv_weight23, concat368);
        gm_tick(&call, 403);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat255(&call, conv_weight22, concat369);
        gm_tick(&call, 404);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat238(&call, concat370, concat371);
        gm_tick(&call, 405);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_block_conv3_weight(&call, concat372, concat373, concat374,
            m->fit_m_M_block_conv_weight, m->fit_v_M_block_conv_weight, m->M_block_conv_weight);
        gm_tick(&call, 406);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_conv_weight24(&call, first, d_head, conv_weight24);
        gm_tick(&call, 407);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_conv_weight25(&call, first, d_head, conv_weight25);
        gm_tick(&call, 408);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat269(&call, conv_weight25, concat375);
        gm_tick(&call, 409);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat270(&call, conv_weight24, concat376);
        gm_tick(&call, 410);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat250(&call, concat377, concat378);
        gm_tick(&call, 411);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_head_weight(&call, concat379, concat380, concat381, m->fit_m_M_head_weight,
            m->fit_v_M_head_weight, m->M_head_weight);
        gm_tick(&call, 412);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_conv_weight26(&call, a, exp, conv_weight26);
        gm_tick(&call, 413);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat272(&call, conv_weight26, concat382);
        gm_tick(&call, 414);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat273(&call, concat383, concat384);
        gm_tick(&call, 415);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_conv_weight27(&call, a, exp, conv_weight27);
        gm_tick(&call, 416);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_conv_weight28(&call, a, exp, conv_weight28);
        gm_tick(&call, 417);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat274(&call, conv_weight28, concat385);
        gm_tick(&call, 418);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat275(&call, conv_weight27, concat386);
        gm_tick(&call, 419);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_concat273(&call, concat387, concat388);
        gm_tick(&call, 420);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_out_weight(&call, concat389, concat390, concat391, m->fit_m_M_out_weight,
            m->fit_v_M_out_weight, m->M_out_weight);
        gm_tick(&call, 421);
        gm_restore_denormals(mode);
    }
}

/* Step fit on one thread, with a look at every value as it is made: which became non-finite first? */
static void check_fit(pixelcnn_cifar_t *m, const float *x, gm_call call, const char **what, int *line)
{
    float *const concat = m->arena + 73725360;  /* [1,1,1,40] of [1,1,1,120], phases 0 to 249 */
    float *const concat2 = m->arena + 73725440;  /* [1,1,1,40] of [1,1,1,120], phases 0 to 249 */
    float *const concat3 = m->arena + 73725120;  /* [1,1,2,80] of [1,1,2,120], phases 2 to 244 */
    float *const concat4 = m->arena + 73724624;  /* [1,1,1,120] of [1,1,3,120], phases 3 to 245 */
    float *const concat5 = m->arena + 73724872;  /* [1,1,2,120] of [1,1,3,120], phases 4 to 250 */
    float *const M_block3_conv2_weight_panels = m->arena + 73722944;  /* [480], phases 5 to 187 */
    float *const M_block2_conv2_weight_panels = m->arena + 73723424;  /* [480], phases 6 to 189 */
    float *const M_block_conv2_weight_panels = m->arena + 73723904;  /* [480], phases 7 to 190 */
    float *const M_block_conv3_weight_panels = m->arena + 7879840;  /* [800], phases 8 to 176 */
    float *const M_block2_conv3_weight_panels = m->arena + 8870720;  /* [800], phases 9 to 177 */
    float *const M_block3_conv3_weight_panels = m->arena + 8871520;  /* [800], phases 10 to 177 */
    float *const M_block3_conv2_weight_panels2 = m->arena + 73718144;  /* [800], phases 11 to 187 */
    float *const M_block3_conv_weight_panels = m->arena + 73718944;  /* [800], phases 12 to 188 */
    float *const M_block2_conv2_weight_panels2 = m->arena + 73719744;  /* [800], phases 13 to 189 */
    float *const M_block2_conv_weight_panels = m->arena + 73720544;  /* [800], phases 14 to 189 */
    float *const M_block_conv2_weight_panels2 = m->arena + 73721344;  /* [800], phases 15 to 190 */
    float *const M_block_conv_weight_panels = m->arena + 73722144;  /* [800], phases 16 to 191 */
    float *const M_block_conv_weight_panels2 = m->arena + 7877920;  /* [960], phases 17 to 176 */
    float *const M_block2_conv_weight_panels2 = m->arena + 7878880;  /* [960], phases 18 to 176 */
    float *const M_block3_conv_weight_panels2 = m->arena + 8869760;  /* [960], phases 19 to 177 */
    float *const M_block3_conv3_weight_panels2 = m->arena + 73715264;  /* [960], phases 20 to 187 */
    float *const M_block2_conv3_weight_panels2 = m->arena + 73716224;  /* [960], phases 21 to 188 */
    float *const M_block_conv3_weight_panels2 = m->arena + 73717184;  /* [960], phases 22 to 190 */
    float *const concat6 = m->arena + 73711684;  /* [1,1,20,40] of [1,1,20,60], phases 23 to 239 */
    float *const concat7 = m->arena + 73712884;  /* [1,1,20,40] of [1,1,20,60], phases 24 to 226 */
    float *const concat8 = m->arena + 73714084;  /* [1,1,20,40] of [1,1,20,60], phases 25 to 213 */
    float *const M_block3_conv2_weight_panels3 = m->arena + 73707824;  /* [1280], phases 26 to 187 */
    float *const M_block2_conv2_weight_panels3 = m->arena + 73709104;  /* [1280], phases 27 to 189 */
    float *const M_block_conv2_weight_panels3 = m->arena + 73710384;  /* [1280], phases 28 to 191 */
    float *const M_block_conv3_weight_panels3 = m->arena + 7876320;  /* [1600], phases 29 to 176 */
    float *const M_block2_conv3_weight_panels3 = m->arena + 8864960;  /* [1600], phases 30 to 177 */
    float *const M_block3_conv3_weight_panels3 = m->arena + 8866560;  /* [1600], phases 31 to 177 */
    float *const M_head_weight_panels = m->arena + 8868160;  /* [1600], phases 32 to 178 */
    float *const M_head_weight_panels2 = m->arena + 73696624;  /* [1600], phases 33 to 187 */
    float *const M_block3_conv3_weight_panels4 = m->arena + 73698224;  /* [1600], phases 34 to 187 */
    float *const M_block3_conv_weight_panels3 = m->arena + 73699824;  /* [1600], phases 35 to 188 */
    float *const M_block2_conv3_weight_panels4 = m->arena + 73701424;  /* [1600], phases 36 to 188 */
    float *const M_block2_conv_weight_panels3 = m->arena + 73703024;  /* [1600], phases 37 to 189 */
    float *const M_block_conv3_weight_panels4 = m->arena + 73704624;  /* [1600], phases 38 to 190 */
    float *const M_block_conv_weight_panels3 = m->arena + 73706224;  /* [1600], phases 39 to 191 */
    float *const M_block_conv_weight_panels4 = m->arena + 7872480;  /* [1920], phases 40 to 176 */
    float *const M_block2_conv_weight_panels4 = m->arena + 7874400;  /* [1920], phases 41 to 176 */
    float *const M_block3_conv_weight_panels4 = m->arena + 8863040;  /* [1920], phases 42 to 177 */
    float *const M_block_conv3_weight_panels5 = m->arena + 7870080;  /* [2400], phases 43 to 176 */
    float *const M_block2_conv3_weight_panels5 = m->arena + 8858240;  /* [2400], phases 44 to 177 */
    float *const M_block3_conv3_weight_panels5 = m->arena + 8860640;  /* [2400], phases 45 to 177 */
    float *const M_block3_conv_weight_panels5 = m->arena + 73653424;  /* [2400], phases 46 to 188 */
    float *const M_block2_conv_weight_panels5 = m->arena + 73655824;  /* [2400], phases 47 to 190 */
    float *const M_block_conv_weight_panels5 = m->arena + 73658224;  /* [2400], phases 48 to 191 */
    float *const concat9 = m->arena + 73660664;  /* [40,20,1,1] of [40,60,1,1], phases 49 to 278 */
    float *const concat10 = m->arena + 73663044;  /* [40,40,1,1] of [40,60,1,1], phases 50 to 255 */
    float *const concat11 = m->arena + 73665504;  /* [20,40,1,1] of [20,120,1,1], phases 51 to 284 */
    float *const concat12 = m->arena + 73667864;  /* [20,80,1,1] of [20,120,1,1], phases 52 to 258 */
    float *const concat13 = m->arena + 73670264;  /* [40,20,1,1] of [40,60,1,1], phases 53 to 290 */
    float *const concat14 = m->arena + 73672644;  /* [40,40,1,1] of [40,60,1,1], phases 54 to 261 */
    float *const concat15 = m->arena + 73675104;  /* [20,40,1,1] of [20,120,1,1], phases 55 to 296 */
    float *const concat16 = m->arena + 73677464;  /* [20,80,1,1] of [20,120,1,1], phases 56 to 264 */
    float *const concat17 = m->arena + 73679864;  /* [40,20,1,1] of [40,60,1,1], phases 57 to 302 */
    float *const concat18 = m->arena + 73682244;  /* [40,40,1,1] of [40,60,1,1], phases 58 to 267 */
    float *const concat19 = m->arena + 73684704;  /* [20,40,1,1] of [20,120,1,1], phases 59 to 308 */
    float *const concat20 = m->arena + 73687064;  /* [20,80,1,1] of [20,120,1,1], phases 60 to 270 */
    float *const concat21 = m->arena + 73689424;  /* [1,1,40,20] of [1,1,40,60], phases 61 to 234 */
    float *const concat22 = m->arena + 73689464;  /* [1,1,40,20] of [1,1,40,60], phases 61 to 234 */
    float *const concat23 = m->arena + 73691824;  /* [1,1,40,20] of [1,1,40,60], phases 63 to 221 */
    float *const concat24 = m->arena + 73691864;  /* [1,1,40,20] of [1,1,40,60], phases 63 to 221 */
    float *const concat25 = m->arena + 73694224;  /* [1,1,40,20] of [1,1,40,60], phases 65 to 208 */
    float *const concat26 = m->arena + 73694264;  /* [1,1,40,20] of [1,1,40,60], phases 65 to 208 */
    float *const concat27 = m->arena + 73648368;  /* [1,3,3,120] of [1,7,3,120], phases 67 to 246 */
    float *const concat28 = m->arena + 73649808;  /* [1,3,3,120] of [1,7,3,120], phases 67 to 246 */
    float *const concat29 = m->arena + 73650896;  /* [1,3,3,120] of [1,7,3,120], phases 69 to 251 */
    float *const concat30 = m->arena + 73652336;  /* [1,3,3,120] of [1,7,3,120], phases 69 to 251 */
    float *const M_block3_conv3_weight_panels6 = m->arena + 73640688;  /* [2560], phases 71 to 187 */
    float *const M_block2_conv3_weight_panels6 = m->arena + 73643248;  /* [2560], phases 72 to 189 */
    float *const M_block_conv3_weight_panels6 = m->arena + 73645808;  /* [2560], phases 73 to 190 */
    float *const M_block_conv_weight_panels6 = m->arena + 7864320;  /* [2880], phases 74 to 176 */
    float *const M_block2_conv_weight_panels6 = m->arena + 7867200;  /* [2880], phases 75 to 176 */
    float *const M_block3_conv_weight_panels6 = m->arena + 8855360;  /* [2880], phases 76 to 177 */
    float *const M_head_weight_panels3 = m->arena + 8852160;  /* [3200], phases 77 to 178 */
    float *const M_head_weight_panels4 = m->arena + 73637488;  /* [3200], phases 78 to 187 */
    float *const concat31 = m->arena + 73605088;  /* [1,1,60,40] of [1,1,60,60], phases 79 to 231 */
    float *const concat32 = m->arena + 73611088;  /* [1,1,20,60] of [1,1,60,60], phases 80 to 235 */
    float *const concat33 = m->arena + 73613488;  /* [1,1,40,60] of [1,1,60,60], phases 81 to 240 */
    float *const concat34 = m->arena + 73615888;  /* [1,1,60,40] of [1,1,60,60], phases 82 to 218 */
    float *const concat35 = m->arena + 73621888;  /* [1,1,20,60] of [1,1,60,60], phases 83 to 222 */
    float *const concat36 = m->arena + 73624288;  /* [1,1,40,60] of [1,1,60,60], phases 84 to 227 */
    float *const concat37 = m->arena + 73626688;  /* [1,1,60,40] of [1,1,60,60], phases 85 to 205 */
    float *const concat38 = m->arena + 73632688;  /* [1,1,20,60] of [1,1,60,60], phases 86 to 209 */
    float *const concat39 = m->arena + 73635088;  /* [1,1,40,60] of [1,1,60,60], phases 87 to 214 */
    float *const M_head_weight_panels5 = m->arena + 8847360;  /* [4800], phases 88 to 178 */
    float *const M_head_weight_panels6 = m->arena + 73590688;  /* [4800], phases 89 to 187 */
    float *const concat40 = m->arena + 73595568;  /* [40,40,1,1] of [40,120,1,1], phases 90 to 314 */
    float *const concat41 = m->arena + 73600328;  /* [40,80,1,1] of [40,120,1,1], phases 91 to 273 */
    float *const concat42 = m->arena + 73461088;  /* [80,60,1,1] of [120,60,1,1], phases 92 to 279 */
    float *const concat43 = m->arena + 73468288;  /* [40,60,1,1] of [120,60,1,1], phases 93 to 279 */
    float *const concat44 = m->arena + 73473088;  /* [40,60,1,1] of [120,60,1,1], phases 93 to 279 */
    float *const concat45 = m->arena + 73477888;  /* [80,60,1,1] of [120,60,1,1], phases 95 to 279 */
    float *const concat46 = m->arena + 73482688;  /* [40,120,1,1] of [60,120,1,1], phases 96 to 285 */
    float *const concat47 = m->arena + 73489888;  /* [20,120,1,1] of [60,120,1,1], phases 97 to 285 */
    float *const concat48 = m->arena + 73494688;  /* [20,120,1,1] of [60,120,1,1], phases 97 to 285 */
    float *const concat49 = m->arena + 73499488;  /* [40,120,1,1] of [60,120,1,1], phases 99 to 285 */
    float *const concat50 = m->arena + 73504288;  /* [80,60,1,1] of [120,60,1,1], phases 100 to 291 */
    float *const concat51 = m->arena + 73511488;  /* [40,60,1,1] of [120,60,1,1], phases 101 to 291 */
    float *const concat52 = m->arena + 73516288;  /* [40,60,1,1] of [120,60,1,1], phases 101 to 291 */
    float *const concat53 = m->arena + 73521088;  /* [80,60,1,1] of [120,60,1,1], phases 103 to 291 */
    float *const concat54 = m->arena + 73525888;  /* [40,120,1,1] of [60,120,1,1], phases 104 to 297 */
    float *const concat55 = m->arena + 73533088;  /* [20,120,1,1] of [60,120,1,1], phases 105 to 297 */
    float *const concat56 = m->arena + 73537888;  /* [20,120,1,1] of [60,120,1,1], phases 105 to 297 */
    float *const concat57 = m->arena + 73542688;  /* [40,120,1,1] of [60,120,1,1], phases 107 to 297 */
    float *const concat58 = m->arena + 73547488;  /* [80,60,1,1] of [120,60,1,1], phases 108 to 303 */
    float *const concat59 = m->arena + 73554688;  /* [40,60,1,1] of [120,60,1,1], phases 109 to 303 */
    float *const concat60 = m->arena + 73559488;  /* [40,60,1,1] of [120,60,1,1], phases 109 to 303 */
    float *const concat61 = m->arena + 73564288;  /* [80,60,1,1] of [120,60,1,1], phases 111 to 303 */
    float *const concat62 = m->arena + 73569088;  /* [40,120,1,1] of [60,120,1,1], phases 112 to 309 */
    float *const concat63 = m->arena + 73576288;  /* [20,120,1,1] of [60,120,1,1], phases 113 to 309 */
    float *const concat64 = m->arena + 73581088;  /* [20,120,1,1] of [60,120,1,1], phases 113 to 309 */
    float *const concat65 = m->arena + 73585888;  /* [40,120,1,1] of [60,120,1,1], phases 115 to 309 */
    float *const M_out_weight_panels = m->arena + 12634112;  /* [10240], phases 116 to 180 */
    float *const M_out_weight_panels2 = m->arena + 73450848;  /* [10240], phases 117 to 184 */
    float *const concat66 = m->arena + 73353648;  /* [1,1,60,60] of [1,3,60,60], phases 118 to 232 */
    float *const concat67 = m->arena + 73360848;  /* [1,1,60,60] of [1,3,60,60], phases 118 to 232 */
    float *const concat68 = m->arena + 73364448;  /* [1,1,60,60] of [1,3,60,60], phases 120 to 236 */
    float *const concat69 = m->arena + 73371648;  /* [1,1,60,60] of [1,3,60,60], phases 120 to 236 */
    float *const concat70 = m->arena + 73375248;  /* [1,1,60,60] of [1,3,60,60], phases 122 to 241 */
    float *const concat71 = m->arena + 73382448;  /* [1,1,60,60] of [1,3,60,60], phases 122 to 241 */
    float *const concat72 = m->arena + 73386048;  /* [1,1,60,60] of [1,3,60,60], phases 124 to 219 */
    float *const concat73 = m->arena + 73393248;  /* [1,1,60,60] of [1,3,60,60], phases 124 to 219 */
    float *const concat74 = m->arena + 73396848;  /* [1,1,60,60] of [1,3,60,60], phases 126 to 223 */
    float *const concat75 = m->arena + 73404048;  /* [1,1,60,60] of [1,3,60,60], phases 126 to 223 */
    float *const concat76 = m->arena + 73407648;  /* [1,1,60,60] of [1,3,60,60], phases 128 to 228 */
    float *const concat77 = m->arena + 73414848;  /* [1,1,60,60] of [1,3,60,60], phases 128 to 228 */
    float *const concat78 = m->arena + 73418448;  /* [1,1,60,60] of [1,3,60,60], phases 130 to 206 */
    float *const concat79 = m->arena + 73425648;  /* [1,1,60,60] of [1,3,60,60], phases 130 to 206 */
    float *const concat80 = m->arena + 73429248;  /* [1,1,60,60] of [1,3,60,60], phases 132 to 210 */
    float *const concat81 = m->arena + 73436448;  /* [1,1,60,60] of [1,3,60,60], phases 132 to 210 */
    float *const concat82 = m->arena + 73440048;  /* [1,1,60,60] of [1,3,60,60], phases 134 to 215 */
    float *const concat83 = m->arena + 73447248;  /* [1,1,60,60] of [1,3,60,60], phases 134 to 215 */
    float *const concat84 = m->arena + 73310448;  /* [80,120,1,1] of [120,120,1,1], phases 136 to 315 */
    float *const concat85 = m->arena + 73324848;  /* [40,120,1,1] of [120,120,1,1], phases 137 to 315 */
    float *const concat86 = m->arena + 73334448;  /* [40,120,1,1] of [120,120,1,1], phases 137 to 315 */
    float *const concat87 = m->arena + 73344048;  /* [80,120,1,1] of [120,120,1,1], phases 139 to 315 */
    float *const M_block3_conv2_weight_panels4 = m->arena + 73264368;  /* [15360], phases 140 to 188 */
    float *const M_block2_conv2_weight_panels4 = m->arena + 73279728;  /* [15360], phases 141 to 189 */
    float *const M_block_conv2_weight_panels4 = m->arena + 73295088;  /* [15360], phases 142 to 191 */
    float *const concat88 = m->arena + 73229072;  /* [3,7,3,120] of [7,7,3,120], phases 143 to 252 */
    float *const concat89 = m->arena + 73239152;  /* [3,7,3,120] of [7,7,3,120], phases 143 to 252 */
    float *const concat90 = m->arena + 73246720;  /* [3,7,3,120] of [7,7,3,120], phases 145 to 252 */
    float *const concat91 = m->arena + 73256800;  /* [3,7,3,120] of [7,7,3,120], phases 145 to 252 */
    float *const M_out_weight_panels3 = m->arena + 12613632;  /* [20480], phases 147 to 180 */
    float *const M_out_weight_panels4 = m->arena + 73208592;  /* [20480], phases 148 to 184 */
    float *const M_out_weight_panels5 = m->arena + 12582912;  /* [30720], phases 149 to 180 */
    float *const M_out_weight_panels6 = m->arena + 73116432;  /* [30720], phases 150 to 185 */
    float *const concat92 = m->arena + 73147232;  /* [256,40,1,1] of [256,120,1,1], phases 151 to 323 */
    float *const concat93 = m->arena + 73177912;  /* [256,80,1,1] of [256,120,1,1], phases 152 to 318 */
    float *const concat94 = m->arena + 72824832;  /* [1,3,60,60] of [3,3,60,60], phases 153 to 242 */
    float *const concat95 = m->arena + 72846432;  /* [1,3,60,60] of [3,3,60,60], phases 153 to 242 */
    float *const concat96 = m->arena + 72857232;  /* [1,3,60,60] of [3,3,60,60], phases 155 to 242 */
    float *const concat97 = m->arena + 72878832;  /* [1,3,60,60] of [3,3,60,60], phases 155 to 242 */
    float *const concat98 = m->arena + 72889632;  /* [1,3,60,60] of [3,3,60,60], phases 157 to 242 */
    float *const concat99 = m->arena + 72911232;  /* [1,3,60,60] of [3,3,60,60], phases 157 to 242 */
    float *const concat100 = m->arena + 72922032;  /* [1,3,60,60] of [3,3,60,60], phases 159 to 229 */
    float *const concat101 = m->arena + 72943632;  /* [1,3,60,60] of [3,3,60,60], phases 159 to 229 */
    float *const concat102 = m->arena + 72954432;  /* [1,3,60,60] of [3,3,60,60], phases 161 to 229 */
    float *const concat103 = m->arena + 72976032;  /* [1,3,60,60] of [3,3,60,60], phases 161 to 229 */
    float *const concat104 = m->arena + 72986832;  /* [1,3,60,60] of [3,3,60,60], phases 163 to 229 */
    float *const concat105 = m->arena + 73008432;  /* [1,3,60,60] of [3,3,60,60], phases 163 to 229 */
    float *const concat106 = m->arena + 73019232;  /* [1,3,60,60] of [3,3,60,60], phases 165 to 216 */
    float *const concat107 = m->arena + 73040832;  /* [1,3,60,60] of [3,3,60,60], phases 165 to 216 */
    float *const concat108 = m->arena + 73051632;  /* [1,3,60,60] of [3,3,60,60], phases 167 to 216 */
    float *const concat109 = m->arena + 73073232;  /* [1,3,60,60] of [3,3,60,60], phases 167 to 216 */
    float *const concat110 = m->arena + 73084032;  /* [1,3,60,60] of [3,3,60,60], phases 169 to 216 */
    float *const concat111 = m->arena + 73105632;  /* [1,3,60,60] of [3,3,60,60], phases 169 to 216 */
    float *const floor = m->arena + 72628224;  /* [16,32,32,3,1], phases 171 to 183 */
    float *const concat112 = m->arena + 54657064;  /* [16,32,32,20] of [16,32,32,60], phases 171 to 187 */
    float *const concat113 = m->arena + 55640084;  /* [16,32,32,40] of [16,32,32,60], phases 171 to 187 */
    float *const concat114 = m->arena + 56623144;  /* [16,32,32,20] of [16,32,32,60], phases 171 to 187 */
    float *const concat115 = m->arena + 57606164;  /* [16,32,32,40] of [16,32,32,60], phases 171 to 187 */
    float *const concat116 = m->arena + 58589224;  /* [16,32,32,20] of [16,32,32,60], phases 171 to 189 */
    float *const concat117 = m->arena + 59572244;  /* [16,32,32,40] of [16,32,32,60], phases 171 to 189 */
    float *const concat118 = m->arena + 60555304;  /* [16,32,32,20] of [16,32,32,60], phases 171 to 189 */
    float *const concat119 = m->arena + 61538324;  /* [16,32,32,40] of [16,32,32,60], phases 171 to 189 */
    float *const concat120 = m->arena + 62521384;  /* [16,32,32,20] of [16,32,32,60], phases 171 to 190 */
    float *const concat121 = m->arena + 63504404;  /* [16,32,32,40] of [16,32,32,60], phases 171 to 190 */
    float *const concat122 = m->arena + 64487464;  /* [16,32,32,20] of [16,32,32,60], phases 171 to 191 */
    float *const concat123 = m->arena + 65470484;  /* [16,32,32,40] of [16,32,32,60], phases 171 to 191 */
    float *const concat124 = m->arena + 40;  /* [16,32,32,40] of [16,32,32,120], phases 171 to 176 */
    float *const concat125 = m->arena + 80;  /* [16,32,32,40] of [16,32,32,120], phases 171 to 176 */
    float *const concat126 = m->arena + 0;  /* [16,32,32,40] of [16,32,32,120], phases 171 to 176 */
    float *const concat127 = m->arena + 25165904;  /* [16,32,32,40] of [16,32,32,120], phases 171 to 185 */
    float *const concat128 = m->arena + 72351744;  /* [512,120,1,1] of [768,120,1,1], phases 172 to 324 */
    float *const concat129 = m->arena + 72443904;  /* [256,120,1,1] of [768,120,1,1], phases 173 to 324 */
    float *const concat130 = m->arena + 72505344;  /* [256,120,1,1] of [768,120,1,1], phases 173 to 324 */
    float *const concat131 = m->arena + 72566784;  /* [512,120,1,1] of [768,120,1,1], phases 175 to 324 */
    float *const concat132 = m->arena + 0;  /* [16,32,32,120], phases 171 to 176 */
    float *const first = m->arena + 27131904;  /* [16,32,32,120], then relu, phases 176 to 311 */
    float *const relu = m->arena + 29097984;  /* [16,32,32,120], phases 176 to 305 */
    float *const concat133 = m->arena + 3932200;  /* [16,32,32,20] of [16,32,32,60], phase 176 */
    float *const concat134 = m->arena + 3932180;  /* [16,32,32,20] of [16,32,32,60], phase 176 */
    float *const concat135 = m->arena + 3932160;  /* [16,32,32,20] of [16,32,32,60], phase 176 */
    float *const concat136 = m->arena + 3932160;  /* [16,32,32,60], phase 176 */
    float *const relu2 = m->arena + 66453504;  /* [16,32,32,60], phases 176 to 238 */
    float *const concat137 = m->arena + 4915200;  /* [16,32,32,20] of [16,32,32,60], phase 176 */
    float *const concat138 = m->arena + 4915220;  /* [16,32,32,20] of [16,32,32,60], phase 176 */
    float *const concat139 = m->arena + 4915240;  /* [16,32,32,20] of [16,32,32,60], phase 176 */
    float *const concat140 = m->arena + 4915200;  /* [16,32,32,60], phase 176 */
    float *const relu3 = m->arena + 67436544;  /* [16,32,32,60], phases 176 to 299 */
    float *const concat141 = m->arena + 1966160;  /* [16,32,32,40] of [16,32,32,120], phases 176 to 178 */
    float *const concat142 = m->arena + 1966120;  /* [16,32,32,40] of [16,32,32,120], phases 176 to 178 */
    float *const concat143 = m->arena + 1966080;  /* [16,32,32,40] of [16,32,32,120], phases 176 to 178 */
    float *const concat144 = m->arena + 1966080;  /* [16,32,32,120], phases 176 to 178 */
    float *const relu4 = m->arena + 31064064;  /* [16,32,32,120], phases 176 to 293 */
    float *const concat145 = m->arena + 5898280;  /* [16,32,32,20] of [16,32,32,60], phase 176 */
    float *const concat146 = m->arena + 5898260;  /* [16,32,32,20] of [16,32,32,60], phase 176 */
    float *const concat147 = m->arena + 5898240;  /* [16,32,32,20] of [16,32,32,60], phase 176 */
    float *const concat148 = m->arena + 5898240;  /* [16,32,32,60], phase 176 */
    float *const relu5 = m->arena + 68419584;  /* [16,32,32,60], phases 176 to 225 */
    float *const concat149 = m->arena + 6881280;  /* [16,32,32,20] of [16,32,32,60], phases 176 to 177 */
    float *const concat150 = m->arena + 6881300;  /* [16,32,32,20] of [16,32,32,60], phases 176 to 177 */
    float *const concat151 = m->arena + 6881320;  /* [16,32,32,20] of [16,32,32,60], phases 176 to 177 */
    float *const concat152 = m->arena + 6881280;  /* [16,32,32,60], phases 176 to 177 */
    float *const relu6 = m->arena + 69402624;  /* [16,32,32,60], phases 177 to 287 */
    float *const concat153 = m->arena + 80;  /* [16,32,32,40] of [16,32,32,120], phases 177 to 178 */
    float *const concat154 = m->arena + 40;  /* [16,32,32,40] of [16,32,32,120], phases 177 to 178 */
    float *const concat155 = m->arena + 0;  /* [16,32,32,40] of [16,32,32,120], phases 177 to 178 */
    float *const concat156 = m->arena + 0;  /* [16,32,32,120], phases 177 to 178 */
    float *const relu7 = m->arena + 33030144;  /* [16,32,32,120], phases 177 to 281 */
    float *const concat157 = m->arena + 5898280;  /* [16,32,32,20] of [16,32,32,60], phase 177 */
    float *const concat158 = m->arena + 5898260;  /* [16,32,32,20] of [16,32,32,60], phase 177 */
    float *const concat159 = m->arena + 5898240;  /* [16,32,32,20] of [16,32,32,60], phase 177 */
    float *const concat160 = m->arena + 5898240;  /* [16,32,32,60], phase 177 */
    float *const relu8 = m->arena + 70385664;  /* [16,32,32,60], phases 177 to 212 */
    float *const concat161 = m->arena + 7864320;  /* [16,32,32,20] of [16,32,32,60], phase 177 */
    float *const concat162 = m->arena + 7864340;  /* [16,32,32,20] of [16,32,32,60], phase 177 */
    float *const concat163 = m->arena + 7864360;  /* [16,32,32,20] of [16,32,32,60], phase 177 */
    float *const concat164 = m->arena + 7864320;  /* [16,32,32,60], phase 177 */
    float *const relu9 = m->arena + 71368704;  /* [16,32,32,60], phases 177 to 275 */
    float *const concat165 = m->arena + 3932240;  /* [16,32,32,40] of [16,32,32,120], phases 177 to 178 */
    float *const concat166 = m->arena + 3932200;  /* [16,32,32,40] of [16,32,32,120], phases 177 to 178 */
    float *const concat167 = m->arena + 3932160;  /* [16,32,32,40] of [16,32,32,120], phases 177 to 178 */
    float *const concat168 = m->arena + 3932160;  /* [16,32,32,120], phases 177 to 178 */
    float *const concat169 = m->arena + 5898320;  /* [16,32,32,40] of [16,32,32,120], phase 178 */
    float *const concat170 = m->arena + 5898280;  /* [16,32,32,40] of [16,32,32,120], phase 178 */
    float *const concat171 = m->arena + 5898240;  /* [16,32,32,40] of [16,32,32,120], phase 178 */
    float *const concat172 = m->arena + 5898240;  /* [16,32,32,120], phase 178 */
    float *const a = m->arena + 34996224;  /* [16,32,32,120], phases 178 to 320 */
    float *const concat173 = m->arena + 36962344;  /* [16,32,32,80] of [16,32,32,120], phases 178 to 185 */
    float *const concat174 = m->arena + 38928464;  /* [16,32,32,40] of [16,32,32,120], phases 179 to 187 */
    float *const concat175 = m->arena + 40894504;  /* [16,32,32,80] of [16,32,32,120], phases 179 to 187 */
    float *const concat176 = m->arena + 42860624;  /* [16,32,32,40] of [16,32,32,120], phases 179 to 188 */
    float *const concat177 = m->arena + 44826664;  /* [16,32,32,80] of [16,32,32,120], phases 179 to 188 */
    float *const concat178 = m->arena + 46792784;  /* [16,32,32,40] of [16,32,32,120], phases 179 to 190 */
    float *const concat179 = m->arena + 48758824;  /* [16,32,32,80] of [16,32,32,120], phases 179 to 190 */
    float *const concat180 = m->arena + 50724944;  /* [16,32,32,40] of [16,32,32,120], phases 179 to 191 */
    float *const concat181 = m->arena + 52690984;  /* [16,32,32,80] of [16,32,32,120], phases 179 to 191 */
    float *const concat182 = m->arena + 512;  /* [16,32,32,256] of [16,32,32,768], phases 180 to 182 */
    float *const concat183 = m->arena + 256;  /* [16,32,32,256] of [16,32,32,768], phases 180 to 182 */
    float *const concat184 = m->arena + 0;  /* [16,32,32,256] of [16,32,32,768], phases 180 to 182 */
    float *const concat185 = m->arena + 0;  /* [16,32,32,768], phases 180 to 182 */
    float *const maximum = m->arena + 72677376;  /* [16,32,32,3,1], phases 180 to 181 */
    float *const exp = m->arena + 12582912;  /* [16,32,32,3,256], then d_out, phases 181 to 320 */
    float *const sum = m->arena + 72726528;  /* [16,32,32,3,1], phases 181 to 182 */
    float *const add = m->arena + 72775680;  /* [16,32,32,3,1], then neg, phases 181 to 183 */
    float *const sum2 = m->arena + 72677376;  /* [16,32,32,3,1], phase 182 */
    float *const sum3 = m->arena + 73725488;  /* [16,1], phases 182 to 203 */
    float *const concat186 = m->arena + 25165824;  /* [16,32,32,80] of [16,32,32,120], phases 171 to 185 */
    float *const concat187 = m->arena + 36962304;  /* [16,32,32,40] of [16,32,32,120], phases 178 to 185 */
    float *const sum4 = m->arena + 1966080;  /* [16,1,1,768], phases 184 to 186 */
    float *const concat188 = m->arena + 25165824;  /* [16,32,32,120], phases 171 to 185 */
    float *const concat189 = m->arena + 36962304;  /* [16,32,32,120], phases 178 to 185 */
    float *const d_head = m->arena + 0;  /* [16,32,32,120], phases 185 to 311 */
    float *const sum5 = m->arena + 11796480;  /* [16,1,1,120], phases 185 to 192 */
    float *const concat190 = m->arena + 38928384;  /* [16,32,32,80] of [16,32,32,120], phases 179 to 187 */
    float *const concat191 = m->arena + 40894464;  /* [16,32,32,40] of [16,32,32,120], phases 179 to 187 */
    float *const concat192 = m->arena + 38928384;  /* [16,32,32,120], phases 179 to 187 */
    float *const concat193 = m->arena + 40894464;  /* [16,32,32,120], phases 179 to 187 */
    float *const d_block = m->arena + 1966080;  /* [16,32,32,120], phases 187 to 275 */
    float *const sum6 = m->arena + 11798400;  /* [16,1,1,120], phases 187 to 193 */
    float *const concat194 = m->arena + 54657024;  /* [16,32,32,40] of [16,32,32,60], phases 171 to 187 */
    float *const concat195 = m->arena + 55640064;  /* [16,32,32,20] of [16,32,32,60], phases 171 to 187 */
    float *const concat196 = m->arena + 54657024;  /* [16,32,32,60], phases 171 to 187 */
    float *const concat197 = m->arena + 55640064;  /* [16,32,32,60], phases 171 to 187 */
    float *const mul = m->arena + 9830400;  /* [16,32,32,60], phases 187 to 212 */
    float *const sum7 = m->arena + 11806080;  /* [16,1,1,60], phases 187 to 197 */
    float *const concat198 = m->arena + 56623104;  /* [16,32,32,40] of [16,32,32,60], phases 171 to 187 */
    float *const concat199 = m->arena + 57606144;  /* [16,32,32,20] of [16,32,32,60], phases 171 to 187 */
    float *const concat200 = m->arena + 56623104;  /* [16,32,32,60], phases 171 to 187 */
    float *const concat201 = m->arena + 57606144;  /* [16,32,32,60], phases 171 to 187 */
    float *const add2 = m->arena + 10813440;  /* [16,32,32,60], then mul, phases 187 to 281 */
    float *const sum8 = m->arena + 11807040;  /* [16,1,1,60], phases 188 to 198 */
    float *const concat202 = m->arena + 42860544;  /* [16,32,32,80] of [16,32,32,120], phases 179 to 188 */
    float *const concat203 = m->arena + 44826624;  /* [16,32,32,40] of [16,32,32,120], phases 179 to 188 */
    float *const concat204 = m->arena + 42860544;  /* [16,32,32,120], phases 179 to 188 */
    float *const concat205 = m->arena + 44826624;  /* [16,32,32,120], phases 179 to 188 */
    float *const d_block2 = m->arena + 3932160;  /* [16,32,32,120], phases 188 to 287 */
    float *const sum9 = m->arena + 11800320;  /* [16,1,1,120], phases 188 to 194 */
    float *const concat206 = m->arena + 58589184;  /* [16,32,32,40] of [16,32,32,60], phases 171 to 189 */
    float *const concat207 = m->arena + 59572224;  /* [16,32,32,20] of [16,32,32,60], phases 171 to 189 */
    float *const concat208 = m->arena + 58589184;  /* [16,32,32,60], phases 171 to 189 */
    float *const concat209 = m->arena + 59572224;  /* [16,32,32,60], phases 171 to 189 */
    float *const mul2 = m->arena + 25165824;  /* [16,32,32,60], phases 189 to 225 */
    float *const sum10 = m->arena + 11808000;  /* [16,1,1,60], phases 189 to 199 */
    float *const concat210 = m->arena + 60555264;  /* [16,32,32,40] of [16,32,32,60], phases 171 to 189 */
    float *const concat211 = m->arena + 61538304;  /* [16,32,32,20] of [16,32,32,60], phases 171 to 189 */
    float *const concat212 = m->arena + 60555264;  /* [16,32,32,60], phases 171 to 189 */
    float *const concat213 = m->arena + 61538304;  /* [16,32,32,60], phases 171 to 189 */
    float *const add3 = m->arena + 26148864;  /* [16,32,32,60], then mul, phases 189 to 293 */
    float *const sum11 = m->arena + 11808960;  /* [16,1,1,60], phases 189 to 200 */
    float *const concat214 = m->arena + 46792704;  /* [16,32,32,80] of [16,32,32,120], phases 179 to 190 */
    float *const concat215 = m->arena + 48758784;  /* [16,32,32,40] of [16,32,32,120], phases 179 to 190 */
    float *const concat216 = m->arena + 46792704;  /* [16,32,32,120], phases 179 to 190 */
    float *const concat217 = m->arena + 48758784;  /* [16,32,32,120], phases 179 to 190 */
    float *const d_block3 = m->arena + 5898240;  /* [16,32,32,120], phases 190 to 299 */
    float *const sum12 = m->arena + 11802240;  /* [16,1,1,120], phases 190 to 195 */
    float *const concat218 = m->arena + 62521344;  /* [16,32,32,40] of [16,32,32,60], phases 171 to 190 */
    float *const concat219 = m->arena + 63504384;  /* [16,32,32,20] of [16,32,32,60], phases 171 to 190 */
    float *const concat220 = m->arena + 62521344;  /* [16,32,32,60], phases 171 to 190 */
    float *const concat221 = m->arena + 63504384;  /* [16,32,32,60], phases 171 to 190 */
    float *const mul3 = m->arena + 36962304;  /* [16,32,32,60], phases 190 to 238 */
    float *const sum13 = m->arena + 11809920;  /* [16,1,1,60], phases 190 to 201 */
    float *const concat222 = m->arena + 64487424;  /* [16,32,32,40] of [16,32,32,60], phases 171 to 191 */
    float *const concat223 = m->arena + 65470464;  /* [16,32,32,20] of [16,32,32,60], phases 171 to 191 */
    float *const concat224 = m->arena + 64487424;  /* [16,32,32,60], phases 171 to 191 */
    float *const concat225 = m->arena + 65470464;  /* [16,32,32,60], phases 171 to 191 */
    float *const add4 = m->arena + 37945344;  /* [16,32,32,60], then mul, phases 191 to 305 */
    float *const sum14 = m->arena + 11810880;  /* [16,1,1,60], phases 191 to 202 */
    float *const concat226 = m->arena + 50724864;  /* [16,32,32,80] of [16,32,32,120], phases 179 to 191 */
    float *const concat227 = m->arena + 52690944;  /* [16,32,32,40] of [16,32,32,120], phases 179 to 191 */
    float *const concat228 = m->arena + 50724864;  /* [16,32,32,120], phases 179 to 191 */
    float *const concat229 = m->arena + 52690944;  /* [16,32,32,120], phases 179 to 191 */
    float *const d_first = m->arena + 7864320;  /* [16,32,32,120], phases 191 to 248 */
    float *const sum15 = m->arena + 11804160;  /* [16,1,1,120], phases 191 to 196 */
    float *const loss = m->arena + 11828880;  /* [], phases 203 to 324 */
    float *const bits = m->arena + 11828896;  /* [], phases 203 to 324 */
    float *const concat230 = m->arena + 73626728;  /* [1,1,60,20] of [1,1,60,60], phases 85 to 205 */
    float *const concat231 = m->arena + 73626688;  /* [1,1,60,60], phases 85 to 205 */
    float *const concat232 = m->arena + 73422048;  /* [1,1,60,60] of [1,3,60,60], phases 130 to 206 */
    float *const concat233 = m->arena + 73418448;  /* [1,3,60,60], phases 130 to 206 */
    float *const concat234 = m->arena + 73030032;  /* [1,3,60,60] of [3,3,60,60], phases 165 to 216 */
    float *const concat235 = m->arena + 73694244;  /* [1,1,40,20] of [1,1,40,60], phases 65 to 208 */
    float *const concat236 = m->arena + 73694224;  /* [1,1,40,60], phases 65 to 208 */
    float *const concat237 = m->arena + 73630288;  /* [1,1,40,60] of [1,1,60,60], phases 86 to 209 */
    float *const concat238 = m->arena + 73630288;  /* [1,1,60,60], phases 86 to 209 */
    float *const concat239 = m->arena + 73432848;  /* [1,1,60,60] of [1,3,60,60], phases 132 to 210 */
    float *const concat240 = m->arena + 73429248;  /* [1,3,60,60], phases 132 to 210 */
    float *const concat241 = m->arena + 73062432;  /* [1,3,60,60] of [3,3,60,60], phases 167 to 216 */
    float *const concat242 = m->arena + 73714064;  /* [1,1,20,20] of [1,1,20,60], phases 25 to 213 */
    float *const conv_weight = m->arena + 11796480;  /* [3,3,60,60], phases 212 to 216 */
    float *const concat243 = m->arena + 73714064;  /* [1,1,20,60], phases 25 to 213 */
    float *const concat244 = m->arena + 73633888;  /* [1,1,20,60] of [1,1,60,60], phases 87 to 214 */
    float *const concat245 = m->arena + 73633888;  /* [1,1,60,60], phases 87 to 214 */
    float *const concat246 = m->arena + 73443648;  /* [1,1,60,60] of [1,3,60,60], phases 134 to 215 */
    float *const concat247 = m->arena + 73440048;  /* [1,3,60,60], phases 134 to 215 */
    float *const concat248 = m->arena + 73094832;  /* [1,3,60,60] of [3,3,60,60], phases 169 to 216 */
    float *const concat249 = m->arena + 73019232;  /* [3,3,60,60], phases 165 to 216 */
    float *const concat250 = m->arena + 73051632;  /* [3,3,60,60], phases 167 to 216 */
    float *const concat251 = m->arena + 73084032;  /* [3,3,60,60], phases 169 to 216 */
    float *const concat252 = m->arena + 73615928;  /* [1,1,60,20] of [1,1,60,60], phases 82 to 218 */
    float *const concat253 = m->arena + 73615888;  /* [1,1,60,60], phases 82 to 218 */
    float *const concat254 = m->arena + 73389648;  /* [1,1,60,60] of [1,3,60,60], phases 124 to 219 */
    float *const concat255 = m->arena + 73386048;  /* [1,3,60,60], phases 124 to 219 */
    float *const concat256 = m->arena + 72932832;  /* [1,3,60,60] of [3,3,60,60], phases 159 to 229 */
    float *const concat257 = m->arena + 73691844;  /* [1,1,40,20] of [1,1,40,60], phases 63 to 221 */
    float *const concat258 = m->arena + 73691824;  /* [1,1,40,60], phases 63 to 221 */
    float *const concat259 = m->arena + 73619488;  /* [1,1,40,60] of [1,1,60,60], phases 83 to 222 */
    float *const concat260 = m->arena + 73619488;  /* [1,1,60,60], phases 83 to 222 */
    float *const concat261 = m->arena + 73400448;  /* [1,1,60,60] of [1,3,60,60], phases 126 to 223 */
    float *const concat262 = m->arena + 73396848;  /* [1,3,60,60], phases 126 to 223 */
    float *const concat263 = m->arena + 72965232;  /* [1,3,60,60] of [3,3,60,60], phases 161 to 229 */
    float *const concat264 = m->arena + 73712864;  /* [1,1,20,20] of [1,1,20,60], phases 24 to 226 */
    float *const conv_weight2 = m->arena + 9830400;  /* [3,3,60,60], phases 225 to 229 */
    float *const concat265 = m->arena + 73712864;  /* [1,1,20,60], phases 24 to 226 */
    float *const concat266 = m->arena + 73623088;  /* [1,1,20,60] of [1,1,60,60], phases 84 to 227 */
    float *const concat267 = m->arena + 73623088;  /* [1,1,60,60], phases 84 to 227 */
    float *const concat268 = m->arena + 73411248;  /* [1,1,60,60] of [1,3,60,60], phases 128 to 228 */
    float *const concat269 = m->arena + 73407648;  /* [1,3,60,60], phases 128 to 228 */
    float *const concat270 = m->arena + 72997632;  /* [1,3,60,60] of [3,3,60,60], phases 163 to 229 */
    float *const concat271 = m->arena + 72922032;  /* [3,3,60,60], phases 159 to 229 */
    float *const concat272 = m->arena + 72954432;  /* [3,3,60,60], phases 161 to 229 */
    float *const concat273 = m->arena + 72986832;  /* [3,3,60,60], phases 163 to 229 */
    float *const concat274 = m->arena + 73605128;  /* [1,1,60,20] of [1,1,60,60], phases 79 to 231 */
    float *const concat275 = m->arena + 73605088;  /* [1,1,60,60], phases 79 to 231 */
    float *const concat276 = m->arena + 73357248;  /* [1,1,60,60] of [1,3,60,60], phases 118 to 232 */
    float *const concat277 = m->arena + 73353648;  /* [1,3,60,60], phases 118 to 232 */
    float *const concat278 = m->arena + 72835632;  /* [1,3,60,60] of [3,3,60,60], phases 153 to 242 */
    float *const concat279 = m->arena + 73689444;  /* [1,1,40,20] of [1,1,40,60], phases 61 to 234 */
    float *const concat280 = m->arena + 73689424;  /* [1,1,40,60], phases 61 to 234 */
    float *const concat281 = m->arena + 73608688;  /* [1,1,40,60] of [1,1,60,60], phases 80 to 235 */
    float *const concat282 = m->arena + 73608688;  /* [1,1,60,60], phases 80 to 235 */
    float *const concat283 = m->arena + 73368048;  /* [1,1,60,60] of [1,3,60,60], phases 120 to 236 */
    float *const concat284 = m->arena + 73364448;  /* [1,3,60,60], phases 120 to 236 */
    float *const concat285 = m->arena + 72868032;  /* [1,3,60,60] of [3,3,60,60], phases 155 to 242 */
    float *const concat286 = m->arena + 73711664;  /* [1,1,20,20] of [1,1,20,60], phases 23 to 239 */
    float *const conv_weight3 = m->arena + 9830400;  /* [3,3,60,60], phases 238 to 242 */
    float *const concat287 = m->arena + 73711664;  /* [1,1,20,60], phases 23 to 239 */
    float *const concat288 = m->arena + 73612288;  /* [1,1,20,60] of [1,1,60,60], phases 81 to 240 */
    float *const concat289 = m->arena + 73612288;  /* [1,1,60,60], phases 81 to 240 */
    float *const concat290 = m->arena + 73378848;  /* [1,1,60,60] of [1,3,60,60], phases 122 to 241 */
    float *const concat291 = m->arena + 73375248;  /* [1,3,60,60], phases 122 to 241 */
    float *const concat292 = m->arena + 72900432;  /* [1,3,60,60] of [3,3,60,60], phases 157 to 242 */
    float *const concat293 = m->arena + 72824832;  /* [3,3,60,60], phases 153 to 242 */
    float *const concat294 = m->arena + 72857232;  /* [3,3,60,60], phases 155 to 242 */
    float *const concat295 = m->arena + 72889632;  /* [3,3,60,60], phases 157 to 242 */
    float *const concat296 = m->arena + 73725200;  /* [1,1,2,40] of [1,1,2,120], phases 2 to 244 */
    float *const concat297 = m->arena + 73725120;  /* [1,1,2,120], phases 2 to 244 */
    float *const concat298 = m->arena + 73724384;  /* [1,1,2,120] of [1,1,3,120], phases 3 to 245 */
    float *const concat299 = m->arena + 73724384;  /* [1,1,3,120], phases 3 to 245 */
    float *const concat300 = m->arena + 73649448;  /* [1,1,3,120] of [1,7,3,120], phases 67 to 246 */
    float *const concat301 = m->arena + 73648368;  /* [1,7,3,120], phases 67 to 246 */
    float *const concat302 = m->arena + 73236632;  /* [1,7,3,120] of [7,7,3,120], phases 143 to 252 */
    float *const concat303 = m->arena + 73725400;  /* [1,1,1,40] of [1,1,1,120], phases 0 to 249 */
    float *const conv_weight4 = m->arena + 9830400;  /* [7,7,3,120], phases 248 to 252 */
    float *const concat304 = m->arena + 73725360;  /* [1,1,1,120], phases 0 to 249 */
    float *const concat305 = m->arena + 73724752;  /* [1,1,1,120] of [1,1,3,120], phases 4 to 250 */
    float *const concat306 = m->arena + 73724752;  /* [1,1,3,120], phases 4 to 250 */
    float *const concat307 = m->arena + 73651976;  /* [1,1,3,120] of [1,7,3,120], phases 69 to 251 */
    float *const concat308 = m->arena + 73650896;  /* [1,7,3,120], phases 69 to 251 */
    float *const concat309 = m->arena + 73254280;  /* [1,7,3,120] of [7,7,3,120], phases 145 to 252 */
    float *const concat310 = m->arena + 73229072;  /* [7,7,3,120], phases 143 to 252 */
    float *const concat311 = m->arena + 73246720;  /* [7,7,3,120], phases 145 to 252 */
    float *const conv_weight5 = m->arena + 7864320;  /* [1,1,20,40], phases 253 to 254 */
    float *const concat312 = m->arena + 73663024;  /* [40,20,1,1] of [40,60,1,1], phases 50 to 255 */
    float *const concat313 = m->arena + 73663024;  /* [40,60,1,1], phases 50 to 255 */
    float *const concat314 = m->arena + 73475488;  /* [40,60,1,1] of [120,60,1,1], phases 95 to 279 */
    float *const conv_weight6 = m->arena + 7864320;  /* [1,1,40,20], phases 256 to 257 */
    float *const concat315 = m->arena + 73667824;  /* [20,40,1,1] of [20,120,1,1], phases 52 to 258 */
    float *const concat316 = m->arena + 73667824;  /* [20,120,1,1], phases 52 to 258 */
    float *const concat317 = m->arena + 73497088;  /* [20,120,1,1] of [60,120,1,1], phases 99 to 285 */
    float *const conv_weight7 = m->arena + 7864320;  /* [1,1,20,40], phases 259 to 260 */
    float *const concat318 = m->arena + 73672624;  /* [40,20,1,1] of [40,60,1,1], phases 54 to 261 */
    float *const concat319 = m->arena + 73672624;  /* [40,60,1,1], phases 54 to 261 */
    float *const concat320 = m->arena + 73518688;  /* [40,60,1,1] of [120,60,1,1], phases 103 to 291 */
    float *const conv_weight8 = m->arena + 7864320;  /* [1,1,40,20], phases 262 to 263 */
    float *const concat321 = m->arena + 73677424;  /* [20,40,1,1] of [20,120,1,1], phases 56 to 264 */
    float *const concat322 = m->arena + 73677424;  /* [20,120,1,1], phases 56 to 264 */
    float *const concat323 = m->arena + 73540288;  /* [20,120,1,1] of [60,120,1,1], phases 107 to 297 */
    float *const conv_weight9 = m->arena + 7864320;  /* [1,1,20,40], phases 265 to 266 */
    float *const concat324 = m->arena + 73682224;  /* [40,20,1,1] of [40,60,1,1], phases 58 to 267 */
    float *const concat325 = m->arena + 73682224;  /* [40,60,1,1], phases 58 to 267 */
    float *const concat326 = m->arena + 73561888;  /* [40,60,1,1] of [120,60,1,1], phases 111 to 303 */
    float *const conv_weight10 = m->arena + 7864320;  /* [1,1,40,20], phases 268 to 269 */
    float *const concat327 = m->arena + 73687024;  /* [20,40,1,1] of [20,120,1,1], phases 60 to 270 */
    float *const concat328 = m->arena + 73687024;  /* [20,120,1,1], phases 60 to 270 */
    float *const concat329 = m->arena + 73583488;  /* [20,120,1,1] of [60,120,1,1], phases 115 to 309 */
    float *const conv_weight11 = m->arena + 7864320;  /* [1,1,40,40], phases 271 to 272 */
    float *const concat330 = m->arena + 73600288;  /* [40,40,1,1] of [40,120,1,1], phases 91 to 273 */
    float *const concat331 = m->arena + 73600288;  /* [40,120,1,1], phases 91 to 273 */
    float *const concat332 = m->arena + 73339248;  /* [40,120,1,1] of [120,120,1,1], phases 139 to 315 */
    float *const conv_weight12 = m->arena + 7866720;  /* [1,1,40,40], phases 274 to 277 */
    float *const conv_weight13 = m->arena + 7864320;  /* [1,1,60,40], phases 275 to 276 */
    float *const concat333 = m->arena + 73465888;  /* [40,60,1,1] of [120,60,1,1], phases 92 to 279 */
    float *const concat334 = m->arena + 73660624;  /* [40,40,1,1] of [40,60,1,1], phases 49 to 278 */
    float *const concat335 = m->arena + 73660624;  /* [40,60,1,1], phases 49 to 278 */
    float *const concat336 = m->arena + 73470688;  /* [40,60,1,1] of [120,60,1,1], phases 93 to 279 */
    float *const concat337 = m->arena + 73461088;  /* [120,60,1,1], phases 92 to 279 */
    float *const concat338 = m->arena + 73468288;  /* [120,60,1,1], phases 93 to 279 */
    float *const concat339 = m->arena + 73475488;  /* [120,60,1,1], phases 95 to 279 */
    float *const conv_weight14 = m->arena + 1968480;  /* [1,1,80,20], phases 280 to 283 */
    float *const conv_weight15 = m->arena + 1966080;  /* [1,1,120,20], phases 281 to 282 */
    float *const concat340 = m->arena + 73487488;  /* [20,120,1,1] of [60,120,1,1], phases 96 to 285 */
    float *const concat341 = m->arena + 73665424;  /* [20,80,1,1] of [20,120,1,1], phases 51 to 284 */
    float *const concat342 = m->arena + 73665424;  /* [20,120,1,1], phases 51 to 284 */
    float *const concat343 = m->arena + 73492288;  /* [20,120,1,1] of [60,120,1,1], phases 97 to 285 */
    float *const concat344 = m->arena + 73482688;  /* [60,120,1,1], phases 96 to 285 */
    float *const concat345 = m->arena + 73489888;  /* [60,120,1,1], phases 97 to 285 */
    float *const concat346 = m->arena + 73497088;  /* [60,120,1,1], phases 99 to 285 */
    float *const conv_weight16 = m->arena + 1968480;  /* [1,1,40,40], phases 286 to 289 */
    float *const conv_weight17 = m->arena + 1966080;  /* [1,1,60,40], phases 287 to 288 */
    float *const concat347 = m->arena + 73509088;  /* [40,60,1,1] of [120,60,1,1], phases 100 to 291 */
    float *const concat348 = m->arena + 73670224;  /* [40,40,1,1] of [40,60,1,1], phases 53 to 290 */
    float *const concat349 = m->arena + 73670224;  /* [40,60,1,1], phases 53 to 290 */
    float *const concat350 = m->arena + 73513888;  /* [40,60,1,1] of [120,60,1,1], phases 101 to 291 */
    float *const concat351 = m->arena + 73504288;  /* [120,60,1,1], phases 100 to 291 */
    float *const concat352 = m->arena + 73511488;  /* [120,60,1,1], phases 101 to 291 */
    float *const concat353 = m->arena + 73518688;  /* [120,60,1,1], phases 103 to 291 */
    float *const conv_weight18 = m->arena + 1968480;  /* [1,1,80,20], phases 292 to 295 */
    float *const conv_weight19 = m->arena + 1966080;  /* [1,1,120,20], phases 293 to 294 */
    float *const concat354 = m->arena + 73530688;  /* [20,120,1,1] of [60,120,1,1], phases 104 to 297 */
    float *const concat355 = m->arena + 73675024;  /* [20,80,1,1] of [20,120,1,1], phases 55 to 296 */
    float *const concat356 = m->arena + 73675024;  /* [20,120,1,1], phases 55 to 296 */
    float *const concat357 = m->arena + 73535488;  /* [20,120,1,1] of [60,120,1,1], phases 105 to 297 */
    float *const concat358 = m->arena + 73525888;  /* [60,120,1,1], phases 104 to 297 */
    float *const concat359 = m->arena + 73533088;  /* [60,120,1,1], phases 105 to 297 */
    float *const concat360 = m->arena + 73540288;  /* [60,120,1,1], phases 107 to 297 */
    float *const conv_weight20 = m->arena + 1968480;  /* [1,1,40,40], phases 298 to 301 */
    float *const conv_weight21 = m->arena + 1966080;  /* [1,1,60,40], phases 299 to 300 */
    float *const concat361 = m->arena + 73552288;  /* [40,60,1,1] of [120,60,1,1], phases 108 to 303 */
    float *const concat362 = m->arena + 73679824;  /* [40,40,1,1] of [40,60,1,1], phases 57 to 302 */
    float *const concat363 = m->arena + 73679824;  /* [40,60,1,1], phases 57 to 302 */
    float *const concat364 = m->arena + 73557088;  /* [40,60,1,1] of [120,60,1,1], phases 109 to 303 */
    float *const concat365 = m->arena + 73547488;  /* [120,60,1,1], phases 108 to 303 */
    float *const concat366 = m->arena + 73554688;  /* [120,60,1,1], phases 109 to 303 */
    float *const concat367 = m->arena + 73561888;  /* [120,60,1,1], phases 111 to 303 */
    float *const conv_weight22 = m->arena + 1968480;  /* [1,1,80,20], phases 304 to 307 */
    float *const conv_weight23 = m->arena + 1966080;  /* [1,1,120,20], phases 305 to 306 */
    float *const concat368 = m->arena + 73573888;  /* [20,120,1,1] of [60,120,1,1], phases 112 to 309 */
    float *const concat369 = m->arena + 73684624;  /* [20,80,1,1] of [20,120,1,1], phases 59 to 308 */
    float *const concat370 = m->arena + 73684624;  /* [20,120,1,1], phases 59 to 308 */
    float *const concat371 = m->arena + 73578688;  /* [20,120,1,1] of [60,120,1,1], phases 113 to 309 */
    float *const concat372 = m->arena + 73569088;  /* [60,120,1,1], phases 112 to 309 */
    float *const concat373 = m->arena + 73576288;  /* [60,120,1,1], phases 113 to 309 */
    float *const concat374 = m->arena + 73583488;  /* [60,120,1,1], phases 115 to 309 */
    float *const conv_weight24 = m->arena + 1970880;  /* [1,1,80,40], phases 310 to 313 */
    float *const conv_weight25 = m->arena + 1966080;  /* [1,1,120,40], phases 311 to 312 */
    float *const concat375 = m->arena + 73320048;  /* [40,120,1,1] of [120,120,1,1], phases 136 to 315 */
    float *const concat376 = m->arena + 73595488;  /* [40,80,1,1] of [40,120,1,1], phases 90 to 314 */
    float *const concat377 = m->arena + 73595488;  /* [40,120,1,1], phases 90 to 314 */
    float *const concat378 = m->arena + 73329648;  /* [40,120,1,1] of [120,120,1,1], phases 137 to 315 */
    float *const concat379 = m->arena + 73310448;  /* [120,120,1,1], phases 136 to 315 */
    float *const concat380 = m->arena + 73324848;  /* [120,120,1,1], phases 137 to 315 */
    float *const concat381 = m->arena + 73339248;  /* [120,120,1,1], phases 139 to 315 */
    float *const conv_weight26 = m->arena + 0;  /* [1,1,40,256], phases 316 to 317 */
    float *const concat382 = m->arena + 73177872;  /* [256,40,1,1] of [256,120,1,1], phases 152 to 318 */
    float *const concat383 = m->arena + 73177872;  /* [256,120,1,1], phases 152 to 318 */
    float *const concat384 = m->arena + 72536064;  /* [256,120,1,1] of [768,120,1,1], phases 175 to 324 */
    float *const conv_weight27 = m->arena + 30720;  /* [1,1,80,256], phases 319 to 322 */
    float *const conv_weight28 = m->arena + 0;  /* [1,1,120,256], phases 320 to 321 */
    float *const concat385 = m->arena + 72413184;  /* [256,120,1,1] of [768,120,1,1], phases 172 to 324 */
    float *const concat386 = m->arena + 73147152;  /* [256,80,1,1] of [256,120,1,1], phases 151 to 323 */
    float *const concat387 = m->arena + 73147152;  /* [256,120,1,1], phases 151 to 323 */
    float *const concat388 = m->arena + 72474624;  /* [256,120,1,1] of [768,120,1,1], phases 173 to 324 */
    float *const concat389 = m->arena + 72351744;  /* [768,120,1,1], phases 172 to 324 */
    float *const concat390 = m->arena + 72443904;  /* [768,120,1,1], phases 173 to 324 */
    float *const concat391 = m->arena + 72536064;  /* [768,120,1,1], phases 175 to 324 */
    const unsigned mode = gm_flush_denormals();
    fit_concat(&call, concat);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 20, concat + row * 120, 40);
    fit_concat(&call, concat2);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 20, concat2 + row * 120, 40);
    fit_concat3(&call, concat3);
    for (int64_t row = 0; row < 2; row++)
        gm_look(what, line, "concat", 20, concat3 + row * 120, 80);
    fit_concat4(&call, concat4);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 20, concat4 + row * 360, 120);
    fit_concat5(&call, concat5);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 20, concat5 + row * 360, 240);
    fit_M_block3_conv2_weight_panels(&call, m->M_block3_conv2_weight,
        M_block3_conv2_weight_panels);
    gm_look(what, line, "M.block3.conv2.weight_panels", 21, M_block3_conv2_weight_panels, 480);
    fit_M_block3_conv2_weight_panels(&call, m->M_block2_conv2_weight,
        M_block2_conv2_weight_panels);
    gm_look(what, line, "M.block2.conv2.weight_panels", 21, M_block2_conv2_weight_panels, 480);
    fit_M_block3_conv2_weight_panels(&call, m->M_block_conv2_weight,
        M_block_conv2_weight_panels);
    gm_look(what, line, "M.block.conv2.weight_panels", 21, M_block_conv2_weight_panels, 480);
    fit_M_block_conv3_weight_panels(&call, m->M_block_conv3_weight,
        M_block_conv3_weight_panels);
    gm_look(what, line, "M.block.conv3.weight_panels", 21, M_block_conv3_weight_panels, 800);
    fit_M_block_conv3_weight_panels(&call, m->M_block2_conv3_weight,
        M_block2_conv3_weight_panels);
    gm_look(what, line, "M.block2.conv3.weight_panels", 21, M_block2_conv3_weight_panels, 800);
    fit_M_block_conv3_weight_panels(&call, m->M_block3_conv3_weight,
        M_block3_conv3_weight_panels);
    gm_look(what, line, "M.block3.conv3.weight_panels", 21, M_block3_conv3_weight_panels, 800);
    fit_M_block3_conv2_weight_panels2(&call, m->M_block3_conv2_weight,
        M_block3_conv2_weight_panels2);
    gm_look(what, line, "M.block3.conv2.weight_panels", 21, M_block3_conv2_weight_panels2, 800);
    fit_M_block3_conv_weight_panels(&call, m->M_block3_conv_weight,
        M_block3_conv_weight_panels);
    gm_look(what, line, "M.block3.conv.weight_panels", 21, M_block3_conv_weight_panels, 800);
    fit_M_block3_conv2_weight_panels2(&call, m->M_block2_conv2_weight,
        M_block2_conv2_weight_panels2);
    gm_look(what, line, "M.block2.conv2.weight_panels", 21, M_block2_conv2_weight_panels2, 800);
    fit_M_block3_conv_weight_panels(&call, m->M_block2_conv_weight,
        M_block2_conv_weight_panels);
    gm_look(what, line, "M.block2.conv.weight_panels", 21, M_block2_conv_weight_panels, 800);
    fit_M_block3_conv2_weight_panels2(&call, m->M_block_conv2_weight,
        M_block_conv2_weight_panels2);
    gm_look(what, line, "M.block.conv2.weight_panels", 21, M_block_conv2_weight_panels2, 800);
    fit_M_block3_conv_weight_panels(&call, m->M_block_conv_weight, M_block_conv_weight_panels);
    gm_look(what, line, "M.block.conv.weight_panels", 21, M_block_conv_weight_panels, 800);
    fit_M_block_conv_weight_panels2(&call, m->M_block_conv_weight, M_block_conv_weight_panels2);
    gm_look(what, line, "M.block.conv.weight_panels", 21, M_block_conv_weight_panels2, 960);
    fit_M_block_conv_weight_panels2(&call, m->M_block2_conv_weight,
        M_block2_conv_weight_panels2);
    gm_look(what, line, "M.block2.conv.weight_panels", 21, M_block2_conv_weight_panels2, 960);
    fit_M_block_conv_weight_panels2(&call, m->M_block3_conv_weight,
        M_block3_conv_weight_panels2);
    gm_look(what, line, "M.block3.conv.weight_panels", 21, M_block3_conv_weight_panels2, 960);
    fit_M_block3_conv3_weight_panels2(&call, m->M_block3_conv3_weight,
        M_block3_conv3_weight_panels2);
    gm_look(what, line, "M.block3.conv3.weight_panels", 21, M_block3_conv3_weight_panels2, 960);
    fit_M_block3_conv3_weight_panels2(&call, m->M_block2_conv3_weight,
        M_block2_conv3_weight_panels2);
    gm_look(what, line, "M.block2.conv3.weight_panels", 21, M_block2_conv3_weight_panels2, 960);
    fit_M_block3_conv3_weight_panels2(&call, m->M_block_conv3_weight,
        M_block_conv3_weight_panels2);
    gm_look(what, line, "M.block.conv3.weight_panels", 21, M_block_conv3_weight_panels2, 960);
    fit_concat6(&call, concat6);
    for (int64_t row = 0; row < 20; row++)
        gm_look(what, line, "concat", 21, concat6 + row * 60, 40);
    fit_concat6(&call, concat7);
    for (int64_t row = 0; row < 20; row++)
        gm_look(what, line, "concat", 21, concat7 + row * 60, 40);
    fit_concat6(&call, concat8);
    for (int64_t row = 0; row < 20; row++)
        gm_look(what, line, "concat", 21, concat8 + row * 60, 40);
    fit_M_block3_conv2_weight_panels3(&call, m->M_block3_conv2_weight,
        M_block3_conv2_weight_panels3);
    gm_look(what, line, "M.block3.conv2.weight_panels", 21, M_block3_conv2_weight_panels3, 1280);
    fit_M_block3_conv2_weight_panels3(&call, m->M_block2_conv2_weight,
        M_block2_conv2_weight_panels3);
    gm_look(what, line, "M.block2.conv2.weight_panels", 21, M_block2_conv2_weight_panels3, 1280);
    fit_M_block3_conv2_weight_panels3(&call, m->M_block_conv2_weight,
        M_block_conv2_weight_panels3);
    gm_look(what, line, "M.block.conv2.weight_panels", 21, M_block_conv2_weight_panels3, 1280);
    fit_M_block_conv3_weight_panels3(&call, m->M_block_conv3_weight,
        M_block_conv3_weight_panels3);
    gm_look(what, line, "M.block.conv3.weight_panels", 21, M_block_conv3_weight_panels3, 1600);
    fit_M_block_conv3_weight_panels3(&call, m->M_block2_conv3_weight,
        M_block2_conv3_weight_panels3);
    gm_look(what, line, "M.block2.conv3.weight_panels", 21, M_block2_conv3_weight_panels3, 1600);
    fit_M_block_conv3_weight_panels3(&call, m->M_block3_conv3_weight,
        M_block3_conv3_weight_panels3);
    gm_look(what, line, "M.block3.conv3.weight_panels", 21, M_block3_conv3_weight_panels3, 1600);
    fit_M_head_weight_panels(&call, m->M_head_weight, M_head_weight_panels);
    gm_look(what, line, "M.head.weight_panels", 22, M_head_weight_panels, 1600);
    fit_M_head_weight_panels2(&call, m->M_head_weight, M_head_weight_panels2);
    gm_look(what, line, "M.head.weight_panels", 22, M_head_weight_panels2, 1600);
    fit_M_block3_conv3_weight_panels4(&call, m->M_block3_conv3_weight,
        M_block3_conv3_weight_panels4);
    gm_look(what, line, "M.block3.conv3.weight_panels", 21, M_block3_conv3_weight_panels4, 1600);
    fit_M_block3_conv_weight_panels3(&call, m->M_block3_conv_weight,
        M_block3_conv_weight_panels3);
    gm_look(what, line, "M.block3.conv.weight_panels", 21, M_block3_conv_weight_panels3, 1600);
    fit_M_block3_conv3_weight_panels4(&call, m->M_block2_conv3_weight,
        M_block2_conv3_weight_panels4);
    gm_look(what, line, "M.block2.conv3.weight_panels", 21, M_block2_conv3_weight_panels4, 1600);
    fit_M_block3_conv_weight_panels3(&call, m->M_block2_conv_weight,
        M_block2_conv_weight_panels3);
    gm_look(what, line, "M.block2.conv.weight_panels", 21, M_block2_conv_weight_panels3, 1600);
    fit_M_block3_conv3_weight_panels4(&call, m->M_block_conv3_weight,
        M_block_conv3_weight_panels4);
    gm_look(what, line, "M.block.conv3.weight_panels", 21, M_block_conv3_weight_panels4, 1600);
    fit_M_block3_conv_weight_panels3(&call, m->M_block_conv_weight,
        M_block_conv_weight_panels3);
    gm_look(what, line, "M.block.conv.weight_panels", 21, M_block_conv_weight_panels3, 1600);
    fit_M_block_conv_weight_panels4(&call, m->M_block_conv_weight, M_block_conv_weight_panels4);
    gm_look(what, line, "M.block.conv.weight_panels", 21, M_block_conv_weight_panels4, 1920);
    fit_M_block_conv_weight_panels4(&call, m->M_block2_conv_weight,
        M_block2_conv_weight_panels4);
    gm_look(what, line, "M.block2.conv.weight_panels", 21, M_block2_conv_weight_panels4, 1920);
    fit_M_block_conv_weight_panels4(&call, m->M_block3_conv_weight,
        M_block3_conv_weight_panels4);
    gm_look(what, line, "M.block3.conv.weight_panels", 21, M_block3_conv_weight_panels4, 1920);
    fit_M_block_conv3_weight_panels5(&call, m->M_block_conv3_weight,
        M_block_conv3_weight_panels5);
    gm_look(what, line, "M.block.conv3.weight_panels", 21, M_block_conv3_weight_panels5, 2400);
    fit_M_block_conv3_weight_panels5(&call, m->M_block2_conv3_weight,
        M_block2_conv3_weight_panels5);
    gm_look(what, line, "M.block2.conv3.weight_panels", 21, M_block2_conv3_weight_panels5, 2400);
    fit_M_block_conv3_weight_panels5(&call, m->M_block3_conv3_weight,
        M_block3_conv3_weight_panels5);
    gm_look(what, line, "M.block3.conv3.weight_panels", 21, M_block3_conv3_weight_panels5, 2400);
    fit_M_block3_conv_weight_panels5(&call, m->M_block3_conv_weight,
        M_block3_conv_weight_panels5);
    gm_look(what, line, "M.block3.conv.weight_panels", 21, M_block3_conv_weight_panels5, 2400);
    fit_M_block3_conv_weight_panels5(&call, m->M_block2_conv_weight,
        M_block2_conv_weight_panels5);
    gm_look(what, line, "M.block2.conv.weight_panels", 21, M_block2_conv_weight_panels5, 2400);
    fit_M_block3_conv_weight_panels5(&call, m->M_block_conv_weight,
        M_block_conv_weight_panels5);
    gm_look(what, line, "M.block.conv.weight_panels", 21, M_block_conv_weight_panels5, 2400);
    fit_concat9(&call, concat9);
    for (int64_t row = 0; row < 40; row++)
        gm_look(what, line, "concat", 21, concat9 + row * 60, 20);
    fit_concat10(&call, concat10);
    for (int64_t row = 0; row < 40; row++)
        gm_look(what, line, "concat", 22, concat10 + row * 60, 40);
    fit_concat11(&call, concat11);
    for (int64_t row = 0; row < 20; row++)
        gm_look(what, line, "concat", 21, concat11 + row * 120, 40);
    fit_concat12(&call, concat12);
    for (int64_t row = 0; row < 20; row++)
        gm_look(what, line, "concat", 21, concat12 + row * 120, 80);
    fit_concat9(&call, concat13);
    for (int64_t row = 0; row < 40; row++)
        gm_look(what, line, "concat", 21, concat13 + row * 60, 20);
    fit_concat10(&call, concat14);
    for (int64_t row = 0; row < 40; row++)
        gm_look(what, line, "concat", 22, concat14 + row * 60, 40);
    fit_concat11(&call, concat15);
    for (int64_t row = 0; row < 20; row++)
        gm_look(what, line, "concat", 21, concat15 + row * 120, 40);
    fit_concat12(&call, concat16);
    for (int64_t row = 0; row < 20; row++)
        gm_look(what, line, "concat", 21, concat16 + row * 120, 80);
    fit_concat9(&call, concat17);
    for (int64_t row = 0; row < 40; row++)
        gm_look(what, line, "concat", 21, concat17 + row * 60, 20);
    fit_concat10(&call, concat18);
    for (int64_t row = 0; row < 40; row++)
        gm_look(what, line, "concat", 22, concat18 + row * 60, 40);
    fit_concat11(&call, concat19);
    for (int64_t row = 0; row < 20; row++)
        gm_look(what, line, "concat", 21, concat19 + row * 120, 40);
    fit_concat12(&call, concat20);
    for (int64_t row = 0; row < 20; row++)
        gm_look(what, line, "concat", 21, concat20 + row * 120, 80);
    fit_concat21(&call, concat21);
    for (int64_t row = 0; row < 40; row++)
        gm_look(what, line, "concat", 21, concat21 + row * 60, 20);
    fit_concat21(&call, concat22);
    for (int64_t row = 0; row < 40; row++)
        gm_look(what, line, "concat", 21, concat22 + row * 60, 20);
    fit_concat21(&call, concat23);
    for (int64_t row = 0; row < 40; row++)
        gm_look(what, line, "concat", 21, concat23 + row * 60, 20);
    fit_concat21(&call, concat24);
    for (int64_t row = 0; row < 40; row++)
        gm_look(what, line, "concat", 21, concat24 + row * 60, 20);
    fit_concat21(&call, concat25);
    for (int64_t row = 0; row < 40; row++)
        gm_look(what, line, "concat", 21, concat25 + row * 60, 20);
    fit_concat21(&call, concat26);
    for (int64_t row = 0; row < 40; row++)
        gm_look(what, line, "concat", 21, concat26 + row * 60, 20);
    fit_concat27(&call, concat27);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 20, concat27 + row * 2520, 1080);
    fit_concat27(&call, concat28);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 20, concat28 + row * 2520, 1080);
    fit_concat27(&call, concat29);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 20, concat29 + row * 2520, 1080);
    fit_concat27(&call, concat30);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 20, concat30 + row * 2520, 1080);
    fit_M_block3_conv3_weight_panels6(&call, m->M_block3_conv3_weight,
        M_block3_conv3_weight_panels6);
    gm_look(what, line, "M.block3.conv3.weight_panels", 21, M_block3_conv3_weight_panels6, 2560);
    fit_M_block3_conv3_weight_panels6(&call, m->M_block2_conv3_weight,
        M_block2_conv3_weight_panels6);
    gm_look(what, line, "M.block2.conv3.weight_panels", 21, M_block2_conv3_weight_panels6, 2560);
    fit_M_block3_conv3_weight_panels6(&call, m->M_block_conv3_weight,
        M_block_conv3_weight_panels6);
    gm_look(what, line, "M.block.conv3.weight_panels", 21, M_block_conv3_weight_panels6, 2560);
    fit_M_block_conv_weight_panels6(&call, m->M_block_conv_weight, M_block_conv_weight_panels6);
    gm_look(what, line, "M.block.conv.weight_panels", 21, M_block_conv_weight_panels6, 2880);
    fit_M_block_conv_weight_panels6(&call, m->M_block2_conv_weight,
        M_block2_conv_weight_panels6);
    gm_look(what, line, "M.block2.conv.weight_panels", 21, M_block2_conv_weight_panels6, 2880);
    fit_M_block_conv_weight_panels6(&call, m->M_block3_conv_weight,
        M_block3_conv_weight_panels6);
    gm_look(what, line, "M.block3.conv.weight_panels", 21, M_block3_conv_weight_panels6, 2880);
    fit_M_head_weight_panels3(&call, m->M_head_weight, M_head_weight_panels3);
    gm_look(what, line, "M.head.weight_panels", 22, M_head_weight_panels3, 3200);
    fit_M_head_weight_panels4(&call, m->M_head_weight, M_head_weight_panels4);
    gm_look(what, line, "M.head.weight_panels", 22, M_head_weight_panels4, 3200);
    fit_concat31(&call, concat31);
    for (int64_t row = 0; row < 60; row++)
        gm_look(what, line, "concat", 21, concat31 + row * 60, 40);
    fit_concat32(&call, concat32);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat32 + row * 3600, 1200);
    fit_concat33(&call, concat33);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat33 + row * 3600, 2400);
    fit_concat31(&call, concat34);
    for (int64_t row = 0; row < 60; row++)
        gm_look(what, line, "concat", 21, concat34 + row * 60, 40);
    fit_concat32(&call, concat35);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat35 + row * 3600, 1200);
    fit_concat33(&call, concat36);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat36 + row * 3600, 2400);
    fit_concat31(&call, concat37);
    for (int64_t row = 0; row < 60; row++)
        gm_look(what, line, "concat", 21, concat37 + row * 60, 40);
    fit_concat32(&call, concat38);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat38 + row * 3600, 1200);
    fit_concat33(&call, concat39);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat39 + row * 3600, 2400);
    fit_M_head_weight_panels5(&call, m->M_head_weight, M_head_weight_panels5);
    gm_look(what, line, "M.head.weight_panels", 22, M_head_weight_panels5, 4800);
    fit_M_head_weight_panels6(&call, m->M_head_weight, M_head_weight_panels6);
    gm_look(what, line, "M.head.weight_panels", 22, M_head_weight_panels6, 4800);
    fit_concat40(&call, concat40);
    for (int64_t row = 0; row < 40; row++)
        gm_look(what, line, "concat", 22, concat40 + row * 120, 40);
    fit_concat41(&call, concat41);
    for (int64_t row = 0; row < 40; row++)
        gm_look(what, line, "concat", 22, concat41 + row * 120, 80);
    fit_concat42(&call, concat42);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat42 + row * 0, 4800);
    fit_concat43(&call, concat43);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat43 + row * 0, 2400);
    fit_concat43(&call, concat44);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat44 + row * 0, 2400);
    fit_concat42(&call, concat45);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat45 + row * 0, 4800);
    fit_concat42(&call, concat46);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 22, concat46 + row * 0, 4800);
    fit_concat43(&call, concat47);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat47 + row * 0, 2400);
    fit_concat43(&call, concat48);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat48 + row * 0, 2400);
    fit_concat42(&call, concat49);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 22, concat49 + row * 0, 4800);
    fit_concat42(&call, concat50);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat50 + row * 0, 4800);
    fit_concat43(&call, concat51);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat51 + row * 0, 2400);
    fit_concat43(&call, concat52);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat52 + row * 0, 2400);
    fit_concat42(&call, concat53);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat53 + row * 0, 4800);
    fit_concat42(&call, concat54);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 22, concat54 + row * 0, 4800);
    fit_concat43(&call, concat55);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat55 + row * 0, 2400);
    fit_concat43(&call, concat56);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat56 + row * 0, 2400);
    fit_concat42(&call, concat57);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 22, concat57 + row * 0, 4800);
    fit_concat42(&call, concat58);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat58 + row * 0, 4800);
    fit_concat43(&call, concat59);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat59 + row * 0, 2400);
    fit_concat43(&call, concat60);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat60 + row * 0, 2400);
    fit_concat42(&call, concat61);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat61 + row * 0, 4800);
    fit_concat42(&call, concat62);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 22, concat62 + row * 0, 4800);
    fit_concat43(&call, concat63);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat63 + row * 0, 2400);
    fit_concat43(&call, concat64);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat64 + row * 0, 2400);
    fit_concat42(&call, concat65);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 22, concat65 + row * 0, 4800);
    fit_M_out_weight_panels(&call, m->M_out_weight, M_out_weight_panels);
    gm_look(what, line, "M.out.weight_panels", 23, M_out_weight_panels, 10240);
    fit_M_out_weight_panels2(&call, m->M_out_weight, M_out_weight_panels2);
    gm_look(what, line, "M.out.weight_panels", 23, M_out_weight_panels2, 10240);
    fit_concat66(&call, concat66);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat66 + row * 10800, 3600);
    fit_concat66(&call, concat67);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat67 + row * 10800, 3600);
    fit_concat66(&call, concat68);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat68 + row * 10800, 3600);
    fit_concat66(&call, concat69);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat69 + row * 10800, 3600);
    fit_concat66(&call, concat70);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat70 + row * 10800, 3600);
    fit_concat66(&call, concat71);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat71 + row * 10800, 3600);
    fit_concat66(&call, concat72);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat72 + row * 10800, 3600);
    fit_concat66(&call, concat73);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat73 + row * 10800, 3600);
    fit_concat66(&call, concat74);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat74 + row * 10800, 3600);
    fit_concat66(&call, concat75);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat75 + row * 10800, 3600);
    fit_concat66(&call, concat76);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat76 + row * 10800, 3600);
    fit_concat66(&call, concat77);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat77 + row * 10800, 3600);
    fit_concat66(&call, concat78);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat78 + row * 10800, 3600);
    fit_concat66(&call, concat79);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat79 + row * 10800, 3600);
    fit_concat66(&call, concat80);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat80 + row * 10800, 3600);
    fit_concat66(&call, concat81);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat81 + row * 10800, 3600);
    fit_concat66(&call, concat82);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat82 + row * 10800, 3600);
    fit_concat66(&call, concat83);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat83 + row * 10800, 3600);
    fit_concat84(&call, concat84);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 22, concat84 + row * 0, 9600);
    fit_concat42(&call, concat85);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 22, concat85 + row * 0, 4800);
    fit_concat42(&call, concat86);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 22, concat86 + row * 0, 4800);
    fit_concat84(&call, concat87);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 22, concat87 + row * 0, 9600);
    fit_M_block3_conv2_weight_panels4(&call, m->M_block3_conv2_weight,
        M_block3_conv2_weight_panels4);
    gm_look(what, line, "M.block3.conv2.weight_panels", 21, M_block3_conv2_weight_panels4, 15360);
    fit_M_block3_conv2_weight_panels4(&call, m->M_block2_conv2_weight,
        M_block2_conv2_weight_panels4);
    gm_look(what, line, "M.block2.conv2.weight_panels", 21, M_block2_conv2_weight_panels4, 15360);
    fit_M_block3_conv2_weight_panels4(&call, m->M_block_conv2_weight,
        M_block_conv2_weight_panels4);
    gm_look(what, line, "M.block.conv2.weight_panels", 21, M_block_conv2_weight_panels4, 15360);
    fit_concat88(&call, concat88);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 20, concat88 + row * 0, 7560);
    fit_concat88(&call, concat89);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 20, concat89 + row * 0, 7560);
    fit_concat88(&call, concat90);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 20, concat90 + row * 0, 7560);
    fit_concat88(&call, concat91);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 20, concat91 + row * 0, 7560);
    fit_M_out_weight_panels3(&call, m->M_out_weight, M_out_weight_panels3);
    gm_look(what, line, "M.out.weight_panels", 23, M_out_weight_panels3, 20480);
    fit_M_out_weight_panels4(&call, m->M_out_weight, M_out_weight_panels4);
    gm_look(what, line, "M.out.weight_panels", 23, M_out_weight_panels4, 20480);
    fit_M_out_weight_panels5(&call, m->M_out_weight, M_out_weight_panels5);
    gm_look(what, line, "M.out.weight_panels", 23, M_out_weight_panels5, 30720);
    fit_M_out_weight_panels6(&call, m->M_out_weight, M_out_weight_panels6);
    gm_look(what, line, "M.out.weight_panels", 23, M_out_weight_panels6, 30720);
    fit_concat92(&call, concat92);
    for (int64_t row = 0; row < 256; row++)
        gm_look(what, line, "concat", 23, concat92 + row * 120, 40);
    fit_concat93(&call, concat93);
    for (int64_t row = 0; row < 256; row++)
        gm_look(what, line, "concat", 23, concat93 + row * 120, 80);
    fit_concat94(&call, concat94);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat94 + row * 0, 10800);
    fit_concat94(&call, concat95);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat95 + row * 0, 10800);
    fit_concat94(&call, concat96);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat96 + row * 0, 10800);
    fit_concat94(&call, concat97);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat97 + row * 0, 10800);
    fit_concat94(&call, concat98);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat98 + row * 0, 10800);
    fit_concat94(&call, concat99);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat99 + row * 0, 10800);
    fit_concat94(&call, concat100);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat100 + row * 0, 10800);
    fit_concat94(&call, concat101);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat101 + row * 0, 10800);
    fit_concat94(&call, concat102);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat102 + row * 0, 10800);
    fit_concat94(&call, concat103);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat103 + row * 0, 10800);
    fit_concat94(&call, concat104);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat104 + row * 0, 10800);
    fit_concat94(&call, concat105);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat105 + row * 0, 10800);
    fit_concat94(&call, concat106);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat106 + row * 0, 10800);
    fit_concat94(&call, concat107);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat107 + row * 0, 10800);
    fit_concat94(&call, concat108);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat108 + row * 0, 10800);
    fit_concat94(&call, concat109);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat109 + row * 0, 10800);
    fit_concat94(&call, concat110);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat110 + row * 0, 10800);
    fit_concat94(&call, concat111);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat111 + row * 0, 10800);
    call.from = 0, call.to = 16;
    fit_floor(&call, x, floor);
    gm_look(what, line, "floor", 27, floor, 49152);
    call.from = 0, call.to = 16;
    fit_concat112(&call, concat112);
    for (int64_t row = 0; row < 16384; row++)
        gm_look(what, line, "concat", 21, concat112 + row * 60, 20);
    call.from = 0, call.to = 16;
    fit_concat113(&call, concat113);
    for (int64_t row = 0; row < 16384; row++)
        gm_look(what, line, "concat", 20, concat113 + row * 60, 40);
    call.from = 0, call.to = 16;
    fit_concat112(&call, concat114);
    for (int64_t row = 0; row < 16384; row++)
        gm_look(what, line, "concat", 21, concat114 + row * 60, 20);
    call.from = 0, call.to = 16;
    fit_concat113(&call, concat115);
    for (int64_t row = 0; row < 16384; row++)
        gm_look(what, line, "concat", 20, concat115 + row * 60, 40);
    call.from = 0, call.to = 16;
    fit_concat112(&call, concat116);
    for (int64_t row = 0; row < 16384; row++)
        gm_look(what, line, "concat", 21, concat116 + row * 60, 20);
    call.from = 0, call.to = 16;
    fit_concat113(&call, concat117);
    for (int64_t row = 0; row < 16384; row++)
        gm_look(what, line, "concat", 20, concat117 + row * 60, 40);
    call.from = 0, call.to = 16;
    fit_concat112(&call, concat118);
    for (int64_t row = 0; row < 16384; row++)
        gm_look(what, line, "concat", 21, concat118 + row * 60, 20);
    call.from = 0, call.to = 16;
    fit_concat113(&call, concat119);
    for (int64_t row = 0; row < 16384; row++)
        gm_look(what, line, "concat", 20, concat119 + row * 60, 40);
    call.from = 0, call.to = 16;
    fit_concat112(&call, concat120);
    for (int64_t row = 0; row < 16384; row++)
        gm_look(what, line, "concat", 21, concat120 + row * 60, 20);
    call.from = 0, call.to = 16;
    fit_concat113(&call, concat121);
    for (int64_t row = 0; row < 16384; row++)
        gm_look(what, line, "concat", 20, concat121 + row * 60, 40);
    call.from = 0, call.to = 16;
    fit_concat112(&call, concat122);
    for (int64_t row = 0; row < 16384; row++)
        gm_look(what, line, "concat", 21, concat122 + row * 60, 20);
    call.from = 0, call.to = 16;
    fit_concat113(&call, concat123);
    for (int64_t row = 0; row < 16384; row++)
        gm_look(what, line, "concat", 20, concat123 + row * 60, 40);
    call.from = 0, call.to = 16;
    fit_concat124(&call, x, m->M_first_weight, concat124);
    for (int64_t row = 0; row < 16384; row++)
        gm_look(what, line, "concat", 20, concat124 + row * 120, 40);
    call.from = 0, call.to = 16;
    fit_concat125(&call, x, m->M_first_weight, concat125);
    for (int64_t row = 0; row < 16384; row++)
        gm_look(what, line, "concat", 20, concat125 + row * 120, 40);
    call.from = 0, call.to = 16;
    fit_concat126(&call, concat126);
    for (int64_t row = 0; row < 16384; row++)
        gm_look(what, line, "concat", 20, concat126 + row * 120, 40);
    call.from = 0, call.to = 16;
    fit_concat126(&call, concat127);
    for (int64_t row = 0; row < 16384; row++)
        gm_look(what, line, "concat", 20, concat127 + row * 120, 40);
    fit_concat128(&call, concat128);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 23, concat128 + row * 0, 61440);
    fit_concat129(&call, concat129);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 23, concat129 + row * 0, 30720);
    fit_concat129(&call, concat130);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 23, concat130 + row * 0, 30720);
    fit_concat128(&call, concat131);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 23, concat131 + row * 0, 61440);
    call.from = 0, call.to = 16;
    fit_first(&call, x, concat132, m->M_first_weight, m->M_first_bias, first, relu);
    gm_look(what, line, "first", 20, first, 1966080);
    gm_look(what, line, "relu", 20, relu, 1966080);
    call.from = 0, call.to = 16;
    fit_concat132(&call, relu, M_block_conv_weight_panels6, concat133);
    for (int64_t row = 0; row < 16384; row++)
        gm_look(what, line, "concat", 21, concat133 + row * 60, 20);
    call.from = 0, call.to = 16;
    fit_concat133(&call, relu, M_block_conv_weight_panels4, concat134);
    for (int64_t row = 0; row < 16384; row++)
        gm_look(what, line, "concat", 21, concat134 + row * 60, 20);
    call.from = 0, call.to = 16;
    fit_concat134(&call, relu, M_block_conv_weight_panels2, concat135);
    for (int64_t row = 0; row < 16384; row++)
        gm_look(what, line, "concat", 21, concat135 + row * 60, 20);
    call.from = 0, call.to = 16;
    fit_relu(&call, concat136, m->M_block_conv_bias, relu2);
    gm_look(what, line, "relu", 21, relu2, 983040);
    call.from = 0, call.to = 16;
    fit_concat135(&call, relu2, m->M_block_conv2_weight, concat137);
    for (int64_t row = 0; row < 16384; row++)
        gm_look(what, line, "concat", 21, concat137 + row * 60, 20);
    call.from = 0, call.to = 16;
    fit_concat136(&call, relu2, m->M_block_conv2_weight, concat138);
    for (int64_t row = 0; row < 16384; row++)
        gm_look(what, line, "concat", 21, concat138 + row * 60, 20);
    call.from = 0, call.to = 16;
    fit_concat137(&call, relu2, m->M_block_conv2_weight, concat139);
    for (int64_t row = 0; row < 16384; row++)
        gm_look(what, line, "concat", 21, concat139 + row * 60, 20);
    call.from = 0, call.to = 16;
    fit_relu2(&call, relu2, concat140, m->M_block_conv2_weight, m->M_block_conv2_bias, relu3);
    gm_look(what, line, "relu", 21, relu3, 983040);
    call.from = 0, call.to = 16;
    fit_concat138(&call, relu3, M_block_conv3_weight_panels5, concat141);
    for (int64_t row = 0; row < 16384; row++)
        gm_look(what, line, "concat", 21, concat141 + row * 120, 40);
    call.from = 0, call.to = 16;
    fit_concat139(&call, relu3, M_block_conv3_weight_panels3, concat142);
    for (int64_t row = 0; row < 16384; row++)
        gm_look(what, line, "concat", 21, concat142 + row * 120, 40);
    call.from = 0, call.to = 16;
    fit_concat140(&call, relu3, M_block_conv3_weight_panels, concat143);
    for (int64_t row = 0; row < 16384; row++)
        gm_look(what, line, "concat", 21, concat143 + row * 120, 40);
    call.from = 0, call.to = 16;
    fit_block(&call, first, concat144, m->M_block_conv3_bias, relu4);
    gm_look(what, line, "relu", 21, relu4, 1966080);
    call.from = 0, call.to = 16;
    fit_concat132(&call, relu4, M_block2_conv_weight_panels6, concat145);
    for (int64_t row = 0; row < 16384; row++)
        gm_look(what, line, "concat", 21, concat145 + row * 60, 20);
    call.from = 0, call.to = 16;
    fit_concat133(&call, relu4, M_block2_conv_weight_panels4, concat146);
    for (int64_t row = 0; row < 16384; row++)
        gm_look(what, line, "concat", 21, concat146 + row * 60, 20);
    call.from = 0, call.to = 16;
    fit_concat134(&call, relu4, M_block2_conv_weight_panels2, concat147);
    for (int64_t row = 0; row < 16384; row++)
        gm_look(what, line, "concat", 21, concat147 + row * 60, 20);
    call.from = 0, call.to = 16;
    fit_relu(&call, concat148, m->M_block2_conv_bias, relu5);
    gm_look(what, line, "relu", 21, relu5, 983040);
    call.from = 0, call.to = 16;
    fit_concat135(&call, relu5, m->M_block2_conv2_weight, concat149);
    for (int64_t row = 0; row < 16384; row++)
        gm_look(what, line, "concat", 21, concat149 + row * 60, 20);
    call.from = 0, call.to = 16;
    fit_concat136(&call, relu5, m->M_block2_conv2_weight, concat150);
    for (int64_t row = 0; row < 16384; row++)
        gm_look(what, line, "concat", 21, concat150 + row * 60, 20);
    call.from = 0, call.to = 16;
    fit_concat137(&call, relu5, m->M_block2_conv2_weight, concat151);
    for (int64_t row = 0; row < 16384; row++)
        gm_look(what, line, "concat", 21, concat151 + row * 60, 20);
    call.from = 0, call.to = 16;
    fit_relu2(&call, relu5, concat152, m->M_block2_conv2_weight, m->M_block2_conv2_bias, relu6);
    gm_look(what, line, "relu", 21, relu6, 983040);
    call.from = 0, call.to = 16;
    fit_concat138(&call, relu6, M_block2_conv3_weight_panels5, concat153);
    for (int64_t row = 0; row < 16384; row++)
        gm_look(what, line, "concat", 21, concat153 + row * 120, 40);
    call.from = 0, call.to = 16;
    fit_concat139(&call, relu6, M_block2_conv3_weight_panels3, concat154);
    for (int64_t row = 0; row < 16384; row++)
        gm_look(what, line, "concat", 21, concat154 + row * 120, 40);
    call.from = 0, call.to = 16;
    fit_concat140(&call, relu6, M_block2_conv3_weight_panels, concat155);
    for (int64_t row = 0; row < 16384; row++)
        gm_look(what, line, "concat", 21, concat155 + row * 120, 40);
    call.from = 0, call.to = 16;
    fit_block2(&call, first, concat144, concat156, m->M_block_conv3_bias,
        m->M_block2_conv3_bias, relu7);
    gm_look(what, line, "relu", 21, relu7, 1966080);
    call.from = 0, call.to = 16;
    fit_concat132(&call, relu7, M_block3_conv_weight_panels6, concat157);
    for (int64_t row = 0; row < 16384; row++)
        gm_look(what, line, "concat", 21, concat157 + row * 60, 20);
    call.from = 0, call.to = 16;
    fit_concat133(&call, relu7, M_block3_conv_weight_panels4, concat158);
    for (int64_t row = 0; row < 16384; row++)
        gm_look(what, line, "concat", 21, concat158 + row * 60, 20);
    call.from = 0, call.to = 16;
    fit_concat134(&call, relu7, M_block3_conv_weight_panels2, concat159);
    for (int64_t row = 0; row < 16384; row++)
        gm_look(what, line, "concat", 21, concat159 + row * 60, 20);
    call.from = 0, call.to = 16;
    fit_relu(&call, concat160, m->M_block3_conv_bias, relu8);
    gm_look(what, line, "relu", 21, relu8, 983040);
    call.from = 0, call.to = 16;
    fit_concat135(&call, relu8, m->M_block3_conv2_weight, concat161);
    for (int64_t row = 0; row < 16384; row++)
        gm_look(what, line, "concat", 21, concat161 + row * 60, 20);
    call.from = 0, call.to = 16;
    fit_concat136(&call, relu8, m->M_block3_conv2_weight, concat162);
    for (int64_t row = 0; row < 16384; row++)
        gm_look(what, line, "concat", 21, concat162 + row * 60, 20);
    call.from = 0, call.to = 16;
    fit_concat137(&call, relu8, m->M_block3_conv2_weight, concat163);
    for (int64_t row = 0; row < 16384; row++)
        gm_look(what, line, "concat", 21, concat163 + row * 60, 20);
    call.from = 0, call.to = 16;
    fit_relu2(&call, relu8, concat164, m->M_block3_conv2_weight, m->M_block3_conv2_bias, relu9);
    gm_look(what, line, "relu", 21, relu9, 983040);
    call.from = 0, call.to = 16;
    fit_concat138(&call, relu9, M_block3_conv3_weight_panels5, concat165);
    for (int64_t row = 0; row < 16384; row++)
        gm_look(what, line, "concat", 21, concat165 + row * 120, 40);
    call.from = 0, call.to = 16;
    fit_concat139(&call, relu9, M_block3_conv3_weight_panels3, concat166);
    for (int64_t row = 0; row < 16384; row++)
        gm_look(what, line, "concat", 21, concat166 + row * 120, 40);
    call.from = 0, call.to = 16;
    fit_concat140(&call, relu9, M_block3_conv3_weight_panels, concat167);
    for (int64_t row = 0; row < 16384; row++)
        gm_look(what, line, "concat", 21, concat167 + row * 120, 40);
    call.from = 0, call.to = 16;
    fit_first2(&call, first, concat144, concat156, concat168, m->M_block_conv3_bias,
        m->M_block2_conv3_bias, m->M_block3_conv3_bias);
    gm_look(what, line, "first", 22, first, 1966080);
    call.from = 0, call.to = 16;
    fit_concat159(&call, first, M_head_weight_panels5, concat169);
    for (int64_t row = 0; row < 16384; row++)
        gm_look(what, line, "concat", 22, concat169 + row * 120, 40);
    call.from = 0, call.to = 16;
    fit_concat160(&call, first, M_head_weight_panels3, concat170);
    for (int64_t row = 0; row < 16384; row++)
        gm_look(what, line, "concat", 22, concat170 + row * 120, 40);
    call.from = 0, call.to = 16;
    fit_concat161(&call, first, M_head_weight_panels, concat171);
    for (int64_t row = 0; row < 16384; row++)
        gm_look(what, line, "concat", 22, concat171 + row * 120, 40);
    call.from = 0, call.to = 16;
    fit_a(&call, concat172, m->M_head_bias, a);
    gm_look(what, line, "a", 22, a, 1966080);
    call.from = 0, call.to = 16;
    fit_concat162(&call, concat173);
    for (int64_t row = 0; row < 16384; row++)
        gm_look(what, line, "concat", 23, concat173 + row * 120, 80);
    call.from = 0, call.to = 16;
    fit_concat126(&call, concat174);
    for (int64_t row = 0; row < 16384; row++)
        gm_look(what, line, "concat", 20, concat174 + row * 120, 40);
    call.from = 0, call.to = 16;
    fit_concat162(&call, concat175);
    for (int64_t row = 0; row < 16384; row++)
        gm_look(what, line, "concat", 23, concat175 + row * 120, 80);
    call.from = 0, call.to = 16;
    fit_concat126(&call, concat176);
    for (int64_t row = 0; row < 16384; row++)
        gm_look(what, line, "concat", 20, concat176 + row * 120, 40);
    call.from = 0, call.to = 16;
    fit_concat162(&call, concat177);
    for (int64_t row = 0; row < 16384; row++)
        gm_look(what, line, "concat", 23, concat177 + row * 120, 80);
    call.from = 0, call.to = 16;
    fit_concat126(&call, concat178);
    for (int64_t row = 0; row < 16384; row++)
        gm_look(what, line, "concat", 20, concat178 + row * 120, 40);
    call.from = 0, call.to = 16;
    fit_concat162(&call, concat179);
    for (int64_t row = 0; row < 16384; row++)
        gm_look(what, line, "concat", 23, concat179 + row * 120, 80);
    call.from = 0, call.to = 16;
    fit_concat126(&call, concat180);
    for (int64_t row = 0; row < 16384; row++)
        gm_look(what, line, "concat", 20, concat180 + row * 120, 40);
    call.from = 0, call.to = 16;
    fit_concat162(&call, concat181);
    for (int64_t row = 0; row < 16384; row++)
        gm_look(what, line, "concat", 23, concat181 + row * 120, 80);
    call.from = 0, call.to = 16;
    fit_concat171(&call, a, M_out_weight_panels5, concat182);
    for (int64_t row = 0; row < 16384; row++)
        gm_look(what, line, "concat", 23, concat182 + row * 768, 256);
    call.from = 0, call.to = 16;
    fit_concat172(&call, a, M_out_weight_panels3, concat183);
    for (int64_t row = 0; row < 16384; row++)
        gm_look(what, line, "concat", 23, concat183 + row * 768, 256);
    call.from = 0, call.to = 16;
    fit_concat173(&call, a, M_out_weight_panels, concat184);
    for (int64_t row = 0; row < 16384; row++)
        gm_look(what, line, "concat", 23, concat184 + row * 768, 256);
    call.from = 0, call.to = 16;
    fit_out(&call, concat185, m->M_out_bias, maximum);
    gm_look(what, line, "maximum", 27, maximum, 49152);
    fit_out2(&call, concat185, maximum, m->M_out_bias, exp, sum, add);
    gm_look(what, line, "exp", 27, exp, 12582912);
    gm_look(what, line, "sum", 27, sum, 49152);
    gm_look(what, line, "add", 27, add, 49152);
    call.from = 0, call.to = 16;
    fit_out3(&call, concat185, add, floor, m->M_out_bias, sum2);
    gm_look(what, line, "sum", 27, sum2, 49152);
    call.from = 0, call.to = 16;
    fit_sum(&call, sum2, sum3);
    gm_look(what, line, "sum", 27, sum3, 16);
    call.from = 0, call.to = 16;
    fit_neg(&call, floor, sum, add);
    gm_look(what, line, "add", 27, add, 49152);
    fit_exp(&call, floor, exp, add);
    gm_look(what, line, "exp", 27, exp, 12582912);
    call.from = 0, call.to = 16;
    fit_concat174(&call, exp, M_out_weight_panels4, concat186);
    for (int64_t row = 0; row < 16384; row++)
        gm_look(what, line, "concat", 23, concat186 + row * 120, 80);
    call.from = 0, call.to = 16;
    fit_concat175(&call, exp, M_out_weight_panels2, concat187);
    for (int64_t row = 0; row < 16384; row++)
        gm_look(what, line, "concat", 23, concat187 + row * 120, 40);
    call.from = 0, call.to = 16;
    fit_sum2(&call, exp, sum4);
    gm_look(what, line, "sum", 23, sum4, 12288);
    fit_d_head(&call, exp, M_out_weight_panels6, concat188, concat189, a, d_head, sum5);
    gm_look(what, line, "d_head", 23, d_head, 1966080);
    gm_look(what, line, "sum", 23, sum5, 1920);
    fit_M_out_bias(&call, sum4, m->fit_m_M_out_bias, m->fit_v_M_out_bias, m->M_out_bias);
    gm_look(what, line, "fit.m.M.out.bias", 26, m->fit_m_M_out_bias, 768);
    gm_look(what, line, "fit.v.M.out.bias", 26, m->fit_v_M_out_bias, 768);
    gm_look(what, line, "M.out.bias", 26, m->M_out_bias, 768);
    call.from = 0, call.to = 16;
    fit_concat176(&call, d_head, M_head_weight_panels4, concat190);
    for (int64_t row = 0; row < 16384; row++)
        gm_look(what, line, "concat", 22, concat190 + row * 120, 80);
    call.from = 0, call.to = 16;
    fit_concat161(&call, d_head, M_head_weight_panels2, concat191);
    for (int64_t row = 0; row < 16384; row++)
        gm_look(what, line, "concat", 22, concat191 + row * 120, 40);
    call.from = 0, call.to = 16;
    fit_d_block(&call, d_head, M_head_weight_panels6, concat192, concat193, first, d_block,
        sum6);
    gm_look(what, line, "d_block", 22, d_block, 1966080);
    gm_look(what, line, "sum", 22, sum6, 1920);
    call.from = 0, call.to = 16;
    fit_concat178(&call, d_block, M_block3_conv3_weight_panels4, concat194);
    for (int64_t row = 0; row < 16384; row++)
        gm_look(what, line, "concat", 21, concat194 + row * 60, 40);
    call.from = 0, call.to = 16;
    fit_concat134(&call, d_block, M_block3_conv3_weight_panels2, concat195);
    for (int64_t row = 0; row < 16384; row++)
        gm_look(what, line, "concat", 21, concat195 + row * 60, 20);
    call.from = 0, call.to = 16;
    fit_mul(&call, d_block, M_block3_conv3_weight_panels6, concat196, concat197, relu9, mul,
        sum7);
    gm_look(what, line, "mul", 21, mul, 983040);
    gm_look(what, line, "sum", 21, sum7, 960);
    call.from = 0, call.to = 16;
    fit_concat180(&call, mul, M_block3_conv2_weight_panels2, concat198);
    for (int64_t row = 0; row < 16384; row++)
        gm_look(what, line, "concat", 21, concat198 + row * 60, 40);
    call.from = 0, call.to = 16;
    fit_concat181(&call, mul, M_block3_conv2_weight_panels, concat199);
    for (int64_t row = 0; row < 16384; row++)
        gm_look(what, line, "concat", 21, concat199 + row * 60, 20);
    call.from = 0, call.to = 16;
    fit_add(&call, mul, M_block3_conv2_weight_panels3, concat200, concat201, add2);
    gm_look(what, line, "add", 21, add2, 983040);
    call.from = 0, call.to = 16;
    fit_add2(&call, mul, M_block3_conv2_weight_panels4, add2, relu8, sum8);
    gm_look(what, line, "add", 21, add2, 983040);
    gm_look(what, line, "sum", 21, sum8, 960);
    call.from = 0, call.to = 16;
    fit_concat182(&call, add2, M_block3_conv_weight_panels3, concat202);
    for (int64_t row = 0; row < 16384; row++)
        gm_look(what, line, "concat", 21, concat202 + row * 120, 80);
    call.from = 0, call.to = 16;
    fit_concat140(&call, add2, M_block3_conv_weight_panels, concat203);
    for (int64_t row = 0; row < 16384; row++)
        gm_look(what, line, "concat", 21, concat203 + row * 120, 40);
    call.from = 0, call.to = 16;
    fit_d_block2(&call, add2, M_block3_conv_weight_panels5, d_block, concat204, concat205,
        relu7, d_block2, sum9);
    gm_look(what, line, "d_block", 21, d_block2, 1966080);
    gm_look(what, line, "sum", 21, sum9, 1920);
    call.from = 0, call.to = 16;
    fit_concat178(&call, d_block2, M_block2_conv3_weight_panels4, concat206);
    for (int64_t row = 0; row < 16384; row++)
        gm_look(what, line, "concat", 21, concat206 + row * 60, 40);
    call.from = 0, call.to = 16;
    fit_concat134(&call, d_block2, M_block2_conv3_weight_panels2, concat207);
    for (int64_t row = 0; row < 16384; row++)
        gm_look(what, line, "concat", 21, concat207 + row * 60, 20);
    call.from = 0, call.to = 16;
    fit_mul(&call, d_block2, M_block2_conv3_weight_panels6, concat208, concat209, relu6, mul2,
        sum10);
    gm_look(what, line, "mul", 21, mul2, 983040);
    gm_look(what, line, "sum", 21, sum10, 960);
    call.from = 0, call.to = 16;
    fit_concat180(&call, mul2, M_block2_conv2_weight_panels2, concat210);
    for (int64_t row = 0; row < 16384; row++)
        gm_look(what, line, "concat", 21, concat210 + row * 60, 40);
    call.from = 0, call.to = 16;
    fit_concat181(&call, mul2, M_block2_conv2_weight_panels, concat211);
    for (int64_t row = 0; row < 16384; row++)
        gm_look(what, line, "concat", 21, concat211 + row * 60, 20);
    call.from = 0, call.to = 16;
    fit_add(&call, mul2, M_block2_conv2_weight_panels3, concat212, concat213, add3);
    gm_look(what, line, "add", 21, add3, 983040);
    call.from = 0, call.to = 16;
    fit_add2(&call, mul2, M_block2_conv2_weight_panels4, add3, relu5, sum11);
    gm_look(what, line, "add", 21, add3, 983040);
    gm_look(what, line, "sum", 21, sum11, 960);
    call.from = 0, call.to = 16;
    fit_concat182(&call, add3, M_block2_conv_weight_panels3, concat214);
    for (int64_t row = 0; row < 16384; row++)
        gm_look(what, line, "concat", 21, concat214 + row * 120, 80);
    call.from = 0, call.to = 16;
    fit_concat140(&call, add3, M_block2_conv_weight_panels, concat215);
    for (int64_t row = 0; row < 16384; row++)
        gm_look(what, line, "concat", 21, concat215 + row * 120, 40);
    call.from = 0, call.to = 16;
    fit_d_block2(&call, add3, M_block2_conv_weight_panels5, d_block2, concat216, concat217,
        relu4, d_block3, sum12);
    gm_look(what, line, "d_block", 21, d_block3, 1966080);
    gm_look(what, line, "sum", 21, sum12, 1920);
    call.from = 0, call.to = 16;
    fit_concat178(&call, d_block3, M_block_conv3_weight_panels4, concat218);
    for (int64_t row = 0; row < 16384; row++)
        gm_look(what, line, "concat", 21, concat218 + row * 60, 40);
    call.from = 0, call.to = 16;
    fit_concat134(&call, d_block3, M_block_conv3_weight_panels2, concat219);
    for (int64_t row = 0; row < 16384; row++)
        gm_look(what, line, "concat", 21, concat219 + row * 60, 20);
    call.from = 0, call.to = 16;
    fit_mul(&call, d_block3, M_block_conv3_weight_panels6, concat220, concat221, relu3, mul3,
        sum13);
    gm_look(what, line, "mul", 21, mul3, 983040);
    gm_look(what, line, "sum", 21, sum13, 960);
    call.from = 0, call.to = 16;
    fit_concat180(&call, mul3, M_block_conv2_weight_panels2, concat222);
    for (int64_t row = 0; row < 16384; row++)
        gm_look(what, line, "concat", 21, concat222 + row * 60, 40);
    call.from = 0, call.to = 16;
    fit_concat181(&call, mul3, M_block_conv2_weight_panels, concat223);
    for (int64_t row = 0; row < 16384; row++)
        gm_look(what, line, "concat", 21, concat223 + row * 60, 20);
    call.from = 0, call.to = 16;
    fit_add(&call, mul3, M_block_conv2_weight_panels3, concat224, concat225, add4);
    gm_look(what, line, "add", 21, add4, 983040);
    call.from = 0, call.to = 16;
    fit_add2(&call, mul3, M_block_conv2_weight_panels4, add4, relu2, sum14);
    gm_look(what, line, "add", 21, add4, 983040);
    gm_look(what, line, "sum", 21, sum14, 960);
    call.from = 0, call.to = 16;
    fit_concat182(&call, add4, M_block_conv_weight_panels3, concat226);
    for (int64_t row = 0; row < 16384; row++)
        gm_look(what, line, "concat", 21, concat226 + row * 120, 80);
    call.from = 0, call.to = 16;
    fit_concat140(&call, add4, M_block_conv_weight_panels, concat227);
    for (int64_t row = 0; row < 16384; row++)
        gm_look(what, line, "concat", 21, concat227 + row * 120, 40);
    call.from = 0, call.to = 16;
    fit_d_block2(&call, add4, M_block_conv_weight_panels5, d_block3, concat228, concat229, relu,
        d_first, sum15);
    gm_look(what, line, "d_first", 21, d_first, 1966080);
    gm_look(what, line, "sum", 21, sum15, 1920);
    fit_M_head_bias(&call, sum5, m->fit_m_M_head_bias, m->fit_v_M_head_bias, m->M_head_bias);
    gm_look(what, line, "fit.m.M.head.bias", 26, m->fit_m_M_head_bias, 120);
    gm_look(what, line, "fit.v.M.head.bias", 26, m->fit_v_M_head_bias, 120);
    gm_look(what, line, "M.head.bias", 26, m->M_head_bias, 120);
    fit_M_head_bias(&call, sum6, m->fit_m_M_block3_conv3_bias, m->fit_v_M_block3_conv3_bias,
        m->M_block3_conv3_bias);
    gm_look(what, line, "fit.m.M.block3.conv3.bias", 26, m->fit_m_M_block3_conv3_bias, 120);
    gm_look(what, line, "fit.v.M.block3.conv3.bias", 26, m->fit_v_M_block3_conv3_bias, 120);
    gm_look(what, line, "M.block3.conv3.bias", 26, m->M_block3_conv3_bias, 120);
    fit_M_head_bias(&call, sum9, m->fit_m_M_block2_conv3_bias, m->fit_v_M_block2_conv3_bias,
        m->M_block2_conv3_bias);
    gm_look(what, line, "fit.m.M.block2.conv3.bias", 26, m->fit_m_M_block2_conv3_bias, 120);
    gm_look(what, line, "fit.v.M.block2.conv3.bias", 26, m->fit_v_M_block2_conv3_bias, 120);
    gm_look(what, line, "M.block2.conv3.bias", 26, m->M_block2_conv3_bias, 120);
    fit_M_head_bias(&call, sum12, m->fit_m_M_block_conv3_bias, m->fit_v_M_block_conv3_bias,
        m->M_block_conv3_bias);
    gm_look(what, line, "fit.m.M.block.conv3.bias", 26, m->fit_m_M_block_conv3_bias, 120);
    gm_look(what, line, "fit.v.M.block.conv3.bias", 26, m->fit_v_M_block_conv3_bias, 120);
    gm_look(what, line, "M.block.conv3.bias", 26, m->M_block_conv3_bias, 120);
    fit_M_first_bias(&call, sum15, m->fit_m_M_first_bias, m->fit_v_M_first_bias,
        m->M_first_bias);
    gm_look(what, line, "fit.m.M.first.bias", 26, m->fit_m_M_first_bias, 120);
    gm_look(what, line, "fit.v.M.first.bias", 26, m->fit_v_M_first_bias, 120);
    gm_look(what, line, "M.first.bias", 26, m->M_first_bias, 120);
    fit_M_block3_conv2_bias(&call, sum7, m->fit_m_M_block3_conv2_bias,
        m->fit_v_M_block3_conv2_bias, m->M_block3_conv2_bias);
    gm_look(what, line, "fit.m.M.block3.conv2.bias", 26, m->fit_m_M_block3_conv2_bias, 60);
    gm_look(what, line, "fit.v.M.block3.conv2.bias", 26, m->fit_v_M_block3_conv2_bias, 60);
    gm_look(what, line, "M.block3.conv2.bias", 26, m->M_block3_conv2_bias, 60);
    fit_M_block3_conv2_bias(&call, sum8, m->fit_m_M_block3_conv_bias,
        m->fit_v_M_block3_conv_bias, m->M_block3_conv_bias);
    gm_look(what, line, "fit.m.M.block3.conv.bias", 26, m->fit_m_M_block3_conv_bias, 60);
    gm_look(what, line, "fit.v.M.block3.conv.bias", 26, m->fit_v_M_block3_conv_bias, 60);
    gm_look(what, line, "M.block3.conv.bias", 26, m->M_block3_conv_bias, 60);
    fit_M_block3_conv2_bias(&call, sum10, m->fit_m_M_block2_conv2_bias,
        m->fit_v_M_block2_conv2_bias, m->M_block2_conv2_bias);
    gm_look(what, line, "fit.m.M.block2.conv2.bias", 26, m->fit_m_M_block2_conv2_bias, 60);
    gm_look(what, line, "fit.v.M.block2.conv2.bias", 26, m->fit_v_M_block2_conv2_bias, 60);
    gm_look(what, line, "M.block2.conv2.bias", 26, m->M_block2_conv2_bias, 60);
    fit_M_block3_conv2_bias(&call, sum11, m->fit_m_M_block2_conv_bias,
        m->fit_v_M_block2_conv_bias, m->M_block2_conv_bias);
    gm_look(what, line, "fit.m.M.block2.conv.bias", 26, m->fit_m_M_block2_conv_bias, 60);
    gm_look(what, line, "fit.v.M.block2.conv.bias", 26, m->fit_v_M_block2_conv_bias, 60);
    gm_look(what, line, "M.block2.conv.bias", 26, m->M_block2_conv_bias, 60);
    fit_M_block3_conv2_bias(&call, sum13, m->fit_m_M_block_conv2_bias,
        m->fit_v_M_block_conv2_bias, m->M_block_conv2_bias);
    gm_look(what, line, "fit.m.M.block.conv2.bias", 26, m->fit_m_M_block_conv2_bias, 60);
    gm_look(what, line, "fit.v.M.block.conv2.bias", 26, m->fit_v_M_block_conv2_bias, 60);
    gm_look(what, line, "M.block.conv2.bias", 26, m->M_block_conv2_bias, 60);
    fit_M_block_conv_bias(&call, sum14, m->fit_m_M_block_conv_bias, m->fit_v_M_block_conv_bias,
        m->M_block_conv_bias);
    gm_look(what, line, "fit.m.M.block.conv.bias", 26, m->fit_m_M_block_conv_bias, 60);
    gm_look(what, line, "fit.v.M.block.conv.bias", 26, m->fit_v_M_block_conv_bias, 60);
    gm_look(what, line, "M.block.conv.bias", 26, m->M_block_conv_bias, 60);
    fit_loss(&call, sum3, loss, bits);
    gm_look(what, line, "loss", 29, loss, 1);
    gm_look(what, line, "bits", 29, bits, 1);
    fit_concat196(&call, relu8, mul, concat230);
    for (int64_t row = 0; row < 60; row++)
        gm_look(what, line, "concat", 21, concat230 + row * 60, 20);
    fit_concat197(&call, concat231, concat232);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat232 + row * 10800, 3600);
    fit_concat198(&call, concat233, concat234);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat234 + row * 0, 10800);
    fit_concat199(&call, relu8, mul, concat235);
    for (int64_t row = 0; row < 40; row++)
        gm_look(what, line, "concat", 21, concat235 + row * 60, 20);
    fit_concat200(&call, concat236, concat237);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat237 + row * 3600, 2400);
    fit_concat197(&call, concat238, concat239);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat239 + row * 10800, 3600);
    fit_concat198(&call, concat240, concat241);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat241 + row * 0, 10800);
    fit_concat203(&call, relu8, mul, concat242);
    for (int64_t row = 0; row < 20; row++)
        gm_look(what, line, "concat", 21, concat242 + row * 60, 20);
    fit_conv_weight(&call, relu8, mul, conv_weight);
    gm_look(what, line, "conv_weight", 21, conv_weight, 32400);
    fit_concat204(&call, concat243, concat244);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat244 + row * 3600, 1200);
    fit_concat197(&call, concat245, concat246);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat246 + row * 10800, 3600);
    fit_concat198(&call, concat247, concat248);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat248 + row * 0, 10800);
    fit_M_block3_conv2_weight(&call, conv_weight, concat249, concat250, concat251,
        m->fit_m_M_block3_conv2_weight, m->fit_v_M_block3_conv2_weight, m->M_block3_conv2_weight);
    gm_look(what, line, "fit.m.M.block3.conv2.weight", 26, m->fit_m_M_block3_conv2_weight, 32400);
    gm_look(what, line, "fit.v.M.block3.conv2.weight", 26, m->fit_v_M_block3_conv2_weight, 32400);
    gm_look(what, line, "M.block3.conv2.weight", 26, m->M_block3_conv2_weight, 32400);
    fit_concat196(&call, relu5, mul2, concat252);
    for (int64_t row = 0; row < 60; row++)
        gm_look(what, line, "concat", 21, concat252 + row * 60, 20);
    fit_concat197(&call, concat253, concat254);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat254 + row * 10800, 3600);
    fit_concat198(&call, concat255, concat256);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat256 + row * 0, 10800);
    fit_concat199(&call, relu5, mul2, concat257);
    for (int64_t row = 0; row < 40; row++)
        gm_look(what, line, "concat", 21, concat257 + row * 60, 20);
    fit_concat200(&call, concat258, concat259);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat259 + row * 3600, 2400);
    fit_concat197(&call, concat260, concat261);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat261 + row * 10800, 3600);
    fit_concat198(&call, concat262, concat263);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat263 + row * 0, 10800);
    fit_concat203(&call, relu5, mul2, concat264);
    for (int64_t row = 0; row < 20; row++)
        gm_look(what, line, "concat", 21, concat264 + row * 60, 20);
    fit_conv_weight(&call, relu5, mul2, conv_weight2);
    gm_look(what, line, "conv_weight", 21, conv_weight2, 32400);
    fit_concat204(&call, concat265, concat266);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat266 + row * 3600, 1200);
    fit_concat197(&call, concat267, concat268);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat268 + row * 10800, 3600);
    fit_concat198(&call, concat269, concat270);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat270 + row * 0, 10800);
    fit_M_block3_conv2_weight(&call, conv_weight2, concat271, concat272, concat273,
        m->fit_m_M_block2_conv2_weight, m->fit_v_M_block2_conv2_weight, m->M_block2_conv2_weight);
    gm_look(what, line, "fit.m.M.block2.conv2.weight", 26, m->fit_m_M_block2_conv2_weight, 32400);
    gm_look(what, line, "fit.v.M.block2.conv2.weight", 26, m->fit_v_M_block2_conv2_weight, 32400);
    gm_look(what, line, "M.block2.conv2.weight", 26, m->M_block2_conv2_weight, 32400);
    fit_concat196(&call, relu2, mul3, concat274);
    for (int64_t row = 0; row < 60; row++)
        gm_look(what, line, "concat", 21, concat274 + row * 60, 20);
    fit_concat197(&call, concat275, concat276);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat276 + row * 10800, 3600);
    fit_concat198(&call, concat277, concat278);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat278 + row * 0, 10800);
    fit_concat199(&call, relu2, mul3, concat279);
    for (int64_t row = 0; row < 40; row++)
        gm_look(what, line, "concat", 21, concat279 + row * 60, 20);
    fit_concat200(&call, concat280, concat281);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat281 + row * 3600, 2400);
    fit_concat197(&call, concat282, concat283);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat283 + row * 10800, 3600);
    fit_concat198(&call, concat284, concat285);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat285 + row * 0, 10800);
    fit_concat203(&call, relu2, mul3, concat286);
    for (int64_t row = 0; row < 20; row++)
        gm_look(what, line, "concat", 21, concat286 + row * 60, 20);
    fit_conv_weight(&call, relu2, mul3, conv_weight3);
    gm_look(what, line, "conv_weight", 21, conv_weight3, 32400);
    fit_concat204(&call, concat287, concat288);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat288 + row * 3600, 1200);
    fit_concat197(&call, concat289, concat290);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat290 + row * 10800, 3600);
    fit_concat198(&call, concat291, concat292);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat292 + row * 0, 10800);
    fit_M_block_conv2_weight(&call, conv_weight3, concat293, concat294, concat295,
        m->fit_m_M_block_conv2_weight, m->fit_v_M_block_conv2_weight, m->M_block_conv2_weight);
    gm_look(what, line, "fit.m.M.block.conv2.weight", 26, m->fit_m_M_block_conv2_weight, 32400);
    gm_look(what, line, "fit.v.M.block.conv2.weight", 26, m->fit_v_M_block_conv2_weight, 32400);
    gm_look(what, line, "M.block.conv2.weight", 26, m->M_block_conv2_weight, 32400);
    fit_concat229(&call, x, d_first, concat296);
    for (int64_t row = 0; row < 2; row++)
        gm_look(what, line, "concat", 20, concat296 + row * 120, 40);
    fit_concat230(&call, concat297, concat298);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 20, concat298 + row * 360, 240);
    fit_concat231(&call, concat299, concat300);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 20, concat300 + row * 2520, 360);
    fit_concat232(&call, concat301, concat302);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 20, concat302 + row * 0, 2520);
    fit_concat233(&call, x, d_first, concat303);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 20, concat303 + row * 120, 40);
    fit_conv_weight4(&call, x, d_first, conv_weight4);
    gm_look(what, line, "conv_weight", 20, conv_weight4, 17640);
    fit_concat234(&call, concat304, concat305);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 20, concat305 + row * 360, 120);
    fit_concat231(&call, concat306, concat307);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 20, concat307 + row * 2520, 360);
    fit_concat232(&call, concat308, concat309);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 20, concat309 + row * 0, 2520);
    fit_M_first_weight(&call, conv_weight4, concat310, concat311, m->fit_m_M_first_weight,
        m->fit_v_M_first_weight, m->M_first_weight);
    gm_look(what, line, "fit.m.M.first.weight", 26, m->fit_m_M_first_weight, 17640);
    gm_look(what, line, "fit.v.M.first.weight", 26, m->fit_v_M_first_weight, 17640);
    gm_look(what, line, "M.first.weight", 26, m->M_first_weight, 17640);
    fit_conv_weight5(&call, relu9, d_block, conv_weight5);
    gm_look(what, line, "conv_weight", 21, conv_weight5, 800);
    fit_concat237(&call, conv_weight5, concat312);
    for (int64_t row = 0; row < 40; row++)
        gm_look(what, line, "concat", 21, concat312 + row * 60, 20);
    fit_concat238(&call, concat313, concat314);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat314 + row * 0, 2400);
    fit_conv_weight6(&call, relu7, add2, conv_weight6);
    gm_look(what, line, "conv_weight", 21, conv_weight6, 800);
    fit_concat239(&call, conv_weight6, concat315);
    for (int64_t row = 0; row < 20; row++)
        gm_look(what, line, "concat", 21, concat315 + row * 120, 40);
    fit_concat238(&call, concat316, concat317);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat317 + row * 0, 2400);
    fit_conv_weight5(&call, relu6, d_block2, conv_weight7);
    gm_look(what, line, "conv_weight", 21, conv_weight7, 800);
    fit_concat237(&call, conv_weight7, concat318);
    for (int64_t row = 0; row < 40; row++)
        gm_look(what, line, "concat", 21, concat318 + row * 60, 20);
    fit_concat238(&call, concat319, concat320);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat320 + row * 0, 2400);
    fit_conv_weight6(&call, relu4, add3, conv_weight8);
    gm_look(what, line, "conv_weight", 21, conv_weight8, 800);
    fit_concat239(&call, conv_weight8, concat321);
    for (int64_t row = 0; row < 20; row++)
        gm_look(what, line, "concat", 21, concat321 + row * 120, 40);
    fit_concat238(&call, concat322, concat323);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat323 + row * 0, 2400);
    fit_conv_weight5(&call, relu3, d_block3, conv_weight9);
    gm_look(what, line, "conv_weight", 21, conv_weight9, 800);
    fit_concat237(&call, conv_weight9, concat324);
    for (int64_t row = 0; row < 40; row++)
        gm_look(what, line, "concat", 21, concat324 + row * 60, 20);
    fit_concat238(&call, concat325, concat326);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat326 + row * 0, 2400);
    fit_conv_weight6(&call, relu, add4, conv_weight10);
    gm_look(what, line, "conv_weight", 21, conv_weight10, 800);
    fit_concat239(&call, conv_weight10, concat327);
    for (int64_t row = 0; row < 20; row++)
        gm_look(what, line, "concat", 21, concat327 + row * 120, 40);
    fit_concat238(&call, concat328, concat329);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat329 + row * 0, 2400);
    fit_conv_weight11(&call, first, d_head, conv_weight11);
    gm_look(what, line, "conv_weight", 22, conv_weight11, 1600);
    fit_concat249(&call, conv_weight11, concat330);
    for (int64_t row = 0; row < 40; row++)
        gm_look(what, line, "concat", 22, concat330 + row * 120, 40);
    fit_concat250(&call, concat331, concat332);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 22, concat332 + row * 0, 4800);
    fit_conv_weight12(&call, relu9, d_block, conv_weight12);
    gm_look(what, line, "conv_weight", 21, conv_weight12, 1600);
    fit_conv_weight13(&call, relu9, d_block, conv_weight13);
    gm_look(what, line, "conv_weight", 21, conv_weight13, 2400);
    fit_concat251(&call, conv_weight13, concat333);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat333 + row * 0, 2400);
    fit_concat252(&call, conv_weight12, concat334);
    for (int64_t row = 0; row < 40; row++)
        gm_look(what, line, "concat", 21, concat334 + row * 60, 40);
    fit_concat238(&call, concat335, concat336);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat336 + row * 0, 2400);
    fit_M_block3_conv3_weight(&call, concat337, concat338, concat339,
        m->fit_m_M_block3_conv3_weight, m->fit_v_M_block3_conv3_weight, m->M_block3_conv3_weight);
    gm_look(what, line, "fit.m.M.block3.conv3.weight", 26, m->fit_m_M_block3_conv3_weight, 7200);
    gm_look(what, line, "fit.v.M.block3.conv3.weight", 26, m->fit_v_M_block3_conv3_weight, 7200);
    gm_look(what, line, "M.block3.conv3.weight", 26, m->M_block3_conv3_weight, 7200);
    fit_conv_weight14(&call, relu7, add2, conv_weight14);
    gm_look(what, line, "conv_weight", 21, conv_weight14, 1600);
    fit_conv_weight15(&call, relu7, add2, conv_weight15);
    gm_look(what, line, "conv_weight", 21, conv_weight15, 2400);
    fit_concat254(&call, conv_weight15, concat340);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat340 + row * 0, 2400);
    fit_concat255(&call, conv_weight14, concat341);
    for (int64_t row = 0; row < 20; row++)
        gm_look(what, line, "concat", 21, concat341 + row * 120, 80);
    fit_concat238(&call, concat342, concat343);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat343 + row * 0, 2400);
    fit_M_block3_conv3_weight(&call, concat344, concat345, concat346,
        m->fit_m_M_block3_conv_weight, m->fit_v_M_block3_conv_weight, m->M_block3_conv_weight);
    gm_look(what, line, "fit.m.M.block3.conv.weight", 26, m->fit_m_M_block3_conv_weight, 7200);
    gm_look(what, line, "fit.v.M.block3.conv.weight", 26, m->fit_v_M_block3_conv_weight, 7200);
    gm_look(what, line, "M.block3.conv.weight", 26, m->M_block3_conv_weight, 7200);
    fit_conv_weight12(&call, relu6, d_block2, conv_weight16);
    gm_look(what, line, "conv_weight", 21, conv_weight16, 1600);
    fit_conv_weight13(&call, relu6, d_block2, conv_weight17);
    gm_look(what, line, "conv_weight", 21, conv_weight17, 2400);
    fit_concat251(&call, conv_weight17, concat347);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat347 + row * 0, 2400);
    fit_concat252(&call, conv_weight16, concat348);
    for (int64_t row = 0; row < 40; row++)
        gm_look(what, line, "concat", 21, concat348 + row * 60, 40);
    fit_concat238(&call, concat349, concat350);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat350 + row * 0, 2400);
    fit_M_block3_conv3_weight(&call, concat351, concat352, concat353,
        m->fit_m_M_block2_conv3_weight, m->fit_v_M_block2_conv3_weight, m->M_block2_conv3_weight);
    gm_look(what, line, "fit.m.M.block2.conv3.weight", 26, m->fit_m_M_block2_conv3_weight, 7200);
    gm_look(what, line, "fit.v.M.block2.conv3.weight", 26, m->fit_v_M_block2_conv3_weight, 7200);
    gm_look(what, line, "M.block2.conv3.weight", 26, m->M_block2_conv3_weight, 7200);
    fit_conv_weight14(&call, relu4, add3, conv_weight18);
    gm_look(what, line, "conv_weight", 21, conv_weight18, 1600);
    fit_conv_weight15(&call, relu4, add3, conv_weight19);
    gm_look(what, line, "conv_weight", 21, conv_weight19, 2400);
    fit_concat254(&call, conv_weight19, concat354);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat354 + row * 0, 2400);
    fit_concat255(&call, conv_weight18, concat355);
    for (int64_t row = 0; row < 20; row++)
        gm_look(what, line, "concat", 21, concat355 + row * 120, 80);
    fit_concat238(&call, concat356, concat357);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat357 + row * 0, 2400);
    fit_M_block3_conv3_weight(&call, concat358, concat359, concat360,
        m->fit_m_M_block2_conv_weight, m->fit_v_M_block2_conv_weight, m->M_block2_conv_weight);
    gm_look(what, line, "fit.m.M.block2.conv.weight", 26, m->fit_m_M_block2_conv_weight, 7200);
    gm_look(what, line, "fit.v.M.block2.conv.weight", 26, m->fit_v_M_block2_conv_weight, 7200);
    gm_look(what, line, "M.block2.conv.weight", 26, m->M_block2_conv_weight, 7200);
    fit_conv_weight12(&call, relu3, d_block3, conv_weight20);
    gm_look(what, line, "conv_weight", 21, conv_weight20, 1600);
    fit_conv_weight13(&call, relu3, d_block3, conv_weight21);
    gm_look(what, line, "conv_weight", 21, conv_weight21, 2400);
    fit_concat251(&call, conv_weight21, concat361);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat361 + row * 0, 2400);
    fit_concat252(&call, conv_weight20, concat362);
    for (int64_t row = 0; row < 40; row++)
        gm_look(what, line, "concat", 21, concat362 + row * 60, 40);
    fit_concat238(&call, concat363, concat364);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat364 + row * 0, 2400);
    fit_M_block_conv3_weight(&call, concat365, concat366, concat367,
        m->fit_m_M_block_conv3_weight, m->fit_v_M_block_conv3_weight, m->M_block_conv3_weight);
    gm_look(what, line, "fit.m.M.block.conv3.weight", 26, m->fit_m_M_block_conv3_weight, 7200);
    gm_look(what, line, "fit.v.M.block.conv3.weight", 26, m->fit_v_M_block_conv3_weight, 7200);
    gm_look(what, line, "M.block.conv3.weight", 26, m->M_block_conv3_weight, 7200);
    fit_conv_weight14(&call, relu, add4, conv_weight22);
    gm_look(what, line, "conv_weight", 21, conv_weight22, 1600);
    fit_conv_weight15(&call, relu, add4, conv_weight23);
    gm_look(what, line, "conv_weight", 21, conv_weight23, 2400);
    fit_concat254(&call, conv_weight23, concat368);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat368 + row * 0, 2400);
    fit_concat255(&call, conv_weight22, concat369);
    for (int64_t row = 0; row < 20; row++)
        gm_look(what, line, "concat", 21, concat369 + row * 120, 80);
    fit_concat238(&call, concat370, concat371);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 21, concat371 + row * 0, 2400);
    fit_M_block_conv3_weight(&call, concat372, concat373, concat374,
        m->fit_m_M_block_conv_weight, m->fit_v_M_block_conv_weight, m->M_block_conv_weight);
    gm_look(what, line, "fit.m.M.block.conv.weight", 26, m->fit_m_M_block_conv_weight, 7200);
    gm_look(what, line, "fit.v.M.block.conv.weight", 26, m->fit_v_M_block_conv_weight, 7200);
    gm_look(what, line, "M.block.conv.weight", 26, m->M_block_conv_weight, 7200);
    fit_conv_weight24(&call, first, d_head, conv_weight24);
    gm_look(what, line, "conv_weight", 22, conv_weight24, 3200);
    fit_conv_weight25(&call, first, d_head, conv_weight25);
    gm_look(what, line, "conv_weight", 22, conv_weight25, 4800);
    fit_concat269(&call, conv_weight25, concat375);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 22, concat375 + row * 0, 4800);
    fit_concat270(&call, conv_weight24, concat376);
    for (int64_t row = 0; row < 40; row++)
        gm_look(what, line, "concat", 22, concat376 + row * 120, 80);
    fit_concat250(&call, concat377, concat378);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 22, concat378 + row * 0, 4800);
    fit_M_head_weight(&call, concat379, concat380, concat381, m->fit_m_M_head_weight,
        m->fit_v_M_head_weight, m->M_head_weight);
    gm_look(what, line, "fit.m.M.head.weight", 26, m->fit_m_M_head_weight, 14400);
    gm_look(what, line, "fit.v.M.head.weight", 26, m->fit_v_M_head_weight, 14400);
    gm_look(what, line, "M.head.weight", 26, m->M_head_weight, 14400);
    fit_conv_weight26(&call, a, exp, conv_weight26);
    gm_look(what, line, "conv_weight", 23, conv_weight26, 10240);
    fit_concat272(&call, conv_weight26, concat382);
    for (int64_t row = 0; row < 256; row++)
        gm_look(what, line, "concat", 23, concat382 + row * 120, 40);
    fit_concat273(&call, concat383, concat384);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 23, concat384 + row * 0, 30720);
    fit_conv_weight27(&call, a, exp, conv_weight27);
    gm_look(what, line, "conv_weight", 23, conv_weight27, 20480);
    fit_conv_weight28(&call, a, exp, conv_weight28);
    gm_look(what, line, "conv_weight", 23, conv_weight28, 30720);
    fit_concat274(&call, conv_weight28, concat385);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 23, concat385 + row * 0, 30720);
    fit_concat275(&call, conv_weight27, concat386);
    for (int64_t row = 0; row < 256; row++)
        gm_look(what, line, "concat", 23, concat386 + row * 120, 80);
    fit_concat273(&call, concat387, concat388);
    for (int64_t row = 0; row < 1; row++)
        gm_look(what, line, "concat", 23, concat388 + row * 0, 30720);
    fit_M_out_weight(&call, concat389, concat390, concat391, m->fit_m_M_out_weight,
        m->fit_v_M_out_weight, m->M_out_weight);
    gm_look(what, line, "fit.m.M.out.weight", 26, m->fit_m_M_out_weight, 92160);
    gm_look(what, line, "fit.v.M.out.weight", 26, m->fit_v_M_out_weight, 92160);
    gm_look(what, line, "M.out.weight", 26, m->M_out_weight, 92160);
    gm_restore_denormals(mode);
}

/* pixelcnn_cifar.gm:27   loss = mean(nll(M(x), x))
   [16,1024,3,256] summed along rows; fused: add, sub, exp, log; 50 MFLOP, 51 MB */
static void fit_out5(const gm_call *call, const float *restrict concat,
    const float *restrict maximum, const float *restrict bias, float *restrict add)
{
    const int64_t lo = call->from, hi = call->to;
    for (int64_t g = lo; g < hi; g++) {
        for (int64_t h = 0; h < 1024; h++) {
            for (int64_t i = 0; i < 3; i++) {
                gm_lanes sum_lanes = gm_lanes_splat(0.0f);
                for (int64_t j16 = 0; j16 < 256; j16 += 16) {
                    for (int part = 0; part < GM_PARTS; part++) {
                        const int64_t j = j16 + part * GM_LANES;
                        const gm_vec out = gm_load(concat + g * 786432 + h * 768 + i * 256 + j) + gm_load(bias + i * 256 + j);
                        sum_lanes.part[part] = sum_lanes.part[part] + gm_exp(out - gm_splat(maximum[g * 3072 + h * 3 + i]));
                    }
                }
                const float sum = gm_lanes_sum(sum_lanes);
                const gm_vec add2 = gm_splat(maximum[g * 3072 + h * 3 + i]) + gm_log(gm_splat(sum));
                add[g * 3072 + h * 3 + i] = (add2)[0];
            }
        }
    }
}

/* pixelcnn_cifar.gm:27   loss = mean(nll(M(x), x))
   [16,3072] summed along rows; fused: neg, select; 49 KFLOP, 197 KB */
static void fit_select(const gm_call *call, const float *restrict maximum,
    float *restrict select)
{
    const int64_t lo = call->from, hi = call->to;
    for (int64_t i = lo; i < hi; i++) {
        gm_lanes sum_lanes = gm_lanes_splat(0.0f);
        for (int64_t j16 = 0; j16 < 3072; j16 += 16) {
            for (int part = 0; part < GM_PARTS; part++) {
                const int64_t j = j16 + part * GM_LANES;
                sum_lanes.part[part] = sum_lanes.part[part] + gm_load(maximum + i * 3072 + j);
            }
        }
        const float sum = gm_lanes_sum(sum_lanes);
        const gm_vec select2 = gm_select(gm_splat(i < call->rows ? 1.0f : 0.0f), -gm_splat(sum), gm_splat(0.0f));
        select[i] = (select2)[0];
    }
}

/* pixelcnn_cifar.gm:29   report bits: loss / (3072 * log(2))
   [16] summed along rows; fused: div; 34 FLOP, 72 B */
static void fit_loss2(const gm_call *call, const float *restrict select, float *restrict loss,
    float *restrict bits)
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
        const gm_vec loss2 = gm_splat(sum2) / gm_splat(sum);
        loss[0] = (loss2)[0];
        bits[0] = (loss2 / 2129.3481f)[0];
    }
}

/* The test of step fit, line 26: 77 kernels in 29 phases, 5.3 GFLOP; arena 60 MB, at least 60 MB. */
static void run_test_fit(pixelcnn_cifar_t *m, const float *x, gm_call whole)
{
    float *const M_block_conv3_weight_panels = m->arena + 49152;  /* [800], phases 0 to 24 */
    float *const M_block2_conv3_weight_panels = m->arena + 49952;  /* [800], phases 1 to 25 */
    float *const M_block3_conv3_weight_panels = m->arena + 50752;  /* [800], phases 2 to 25 */
    float *const M_block_conv_weight_panels = m->arena + 51552;  /* [960], phases 3 to 24 */
    float *const M_block2_conv_weight_panels = m->arena + 52512;  /* [960], phases 4 to 24 */
    float *const M_block3_conv_weight_panels = m->arena + 53472;  /* [960], phases 5 to 25 */
    float *const M_block_conv3_weight_panels2 = m->arena + 54432;  /* [1600], phases 6 to 24 */
    float *const M_block2_conv3_weight_panels2 = m->arena + 56032;  /* [1600], phases 7 to 25 */
    float *const M_block3_conv3_weight_panels2 = m->arena + 57632;  /* [1600], phases 8 to 25 */
    float *const M_head_weight_panels = m->arena + 59232;  /* [1600], phases 9 to 26 */
    float *const M_block_conv_weight_panels2 = m->arena + 60832;  /* [1920], phases 10 to 24 */
    float *const M_block2_conv_weight_panels2 = m->arena + 62752;  /* [1920], phases 11 to 24 */
    float *const M_block3_conv_weight_panels2 = m->arena + 64672;  /* [1920], phases 12 to 25 */
    float *const M_block_conv3_weight_panels3 = m->arena + 66592;  /* [2400], phases 13 to 24 */
    float *const M_block2_conv3_weight_panels3 = m->arena + 68992;  /* [2400], phases 14 to 25 */
    float *const M_block3_conv3_weight_panels3 = m->arena + 71392;  /* [2400], phases 15 to 25 */
    float *const M_block_conv_weight_panels3 = m->arena + 73792;  /* [2880], phases 16 to 24 */
    float *const M_block2_conv_weight_panels3 = m->arena + 76672;  /* [2880], phases 17 to 24 */
    float *const M_block3_conv_weight_panels3 = m->arena + 79552;  /* [2880], phases 18 to 25 */
    float *const M_head_weight_panels2 = m->arena + 82432;  /* [3200], phases 19 to 26 */
    float *const M_head_weight_panels3 = m->arena + 85632;  /* [4800], phases 20 to 26 */
    float *const M_out_weight_panels = m->arena + 90432;  /* [10240], phases 21 to 27 */
    float *const M_out_weight_panels2 = m->arena + 100672;  /* [20480], phases 22 to 27 */
    float *const M_out_weight_panels3 = m->arena + 121152;  /* [30720], phases 23 to 27 */
    float *const floor = m->arena + 2117952;  /* [16,32,32,3,1], phases 24 to 27 */
    float *const concat = m->arena + 5116264;  /* [16,32,32,40] of [16,32,32,120], phase 24 */
    float *const concat2 = m->arena + 5116304;  /* [16,32,32,40] of [16,32,32,120], phase 24 */
    float *const concat3 = m->arena + 5116224;  /* [16,32,32,40] of [16,32,32,120], phase 24 */
    float *const concat4 = m->arena + 5116224;  /* [16,32,32,120], phase 24 */
    float *const first = m->arena + 151872;  /* [16,32,32,120], then relu, a, phases 24 to 27 */
    float *const relu = m->arena + 7082304;  /* [16,32,32,120], then relu, phase 24 */
    float *const concat5 = m->arena + 9048424;  /* [16,32,32,20] of [16,32,32,60], phase 24 */
    float *const concat6 = m->arena + 9048404;  /* [16,32,32,20] of [16,32,32,60], phase 24 */
    float *const concat7 = m->arena + 9048384;  /* [16,32,32,20] of [16,32,32,60], phase 24 */
    float *const concat8 = m->arena + 9048384;  /* [16,32,32,60], phase 24 */
    float *const relu2 = m->arena + 4133184;  /* [16,32,32,60], then relu, relu, phases 24 to 25 */
    float *const concat9 = m->arena + 10031424;  /* [16,32,32,20] of [16,32,32,60], phase 24 */
    float *const concat10 = m->arena + 10031444;  /* [16,32,32,20] of [16,32,32,60], phase 24 */
    float *const concat11 = m->arena + 10031464;  /* [16,32,32,20] of [16,32,32,60], phase 24 */
    float *const concat12 = m->arena + 10031424;  /* [16,32,32,60], phase 24 */
    float *const relu3 = m->arena + 11014464;  /* [16,32,32,60], phase 24 */
    float *const concat13 = m->arena + 2167184;  /* [16,32,32,40] of [16,32,32,120], phases 24 to 26 */
    float *const concat14 = m->arena + 2167144;  /* [16,32,32,40] of [16,32,32,120], phases 24 to 26 */
    float *const concat15 = m->arena + 2167104;  /* [16,32,32,40] of [16,32,32,120], phases 24 to 26 */
    float *const concat16 = m->arena + 2167104;  /* [16,32,32,120], phases 24 to 26 */
    float *const concat17 = m->arena + 11997544;  /* [16,32,32,20] of [16,32,32,60], phase 24 */
    float *const concat18 = m->arena + 11997524;  /* [16,32,32,20] of [16,32,32,60], phase 24 */
    float *const concat19 = m->arena + 11997504;  /* [16,32,32,20] of [16,32,32,60], phase 24 */
    float *const concat20 = m->arena + 11997504;  /* [16,32,32,60], phase 24 */
    float *const concat21 = m->arena + 9048384;  /* [16,32,32,20] of [16,32,32,60], phase 25 */
    float *const concat22 = m->arena + 9048404;  /* [16,32,32,20] of [16,32,32,60], phase 25 */
    float *const concat23 = m->arena + 9048424;  /* [16,32,32,20] of [16,32,32,60], phase 25 */
    float *const concat24 = m->arena + 9048384;  /* [16,32,32,60], phase 25 */
    float *const relu4 = m->arena + 10031424;  /* [16,32,32,60], then relu, phase 25 */
    float *const concat25 = m->arena + 5116304;  /* [16,32,32,40] of [16,32,32,120], phases 25 to 26 */
    float *const concat26 = m->arena + 5116264;  /* [16,32,32,40] of [16,32,32,120], phases 25 to 26 */
    float *const concat27 = m->arena + 5116224;  /* [16,32,32,40] of [16,32,32,120], phases 25 to 26 */
    float *const concat28 = m->arena + 5116224;  /* [16,32,32,120], phases 25 to 26 */
    float *const relu5 = m->arena + 11014464;  /* [16,32,32,120], phase 25 */
    float *const concat29 = m->arena + 12980584;  /* [16,32,32,20] of [16,32,32,60], phase 25 */
    float *const concat30 = m->arena + 12980564;  /* [16,32,32,20] of [16,32,32,60], phase 25 */
    float *const concat31 = m->arena + 12980544;  /* [16,32,32,20] of [16,32,32,60], phase 25 */
    float *const concat32 = m->arena + 12980544;  /* [16,32,32,60], phase 25 */
    float *const concat33 = m->arena + 13963584;  /* [16,32,32,20] of [16,32,32,60], phase 25 */
    float *const concat34 = m->arena + 13963604;  /* [16,32,32,20] of [16,32,32,60], phase 25 */
    float *const concat35 = m->arena + 13963624;  /* [16,32,32,20] of [16,32,32,60], phase 25 */
    float *const concat36 = m->arena + 13963584;  /* [16,32,32,60], phase 25 */
    float *const concat37 = m->arena + 7082384;  /* [16,32,32,40] of [16,32,32,120], phases 25 to 26 */
    float *const concat38 = m->arena + 7082344;  /* [16,32,32,40] of [16,32,32,120], phases 25 to 26 */
    float *const concat39 = m->arena + 7082304;  /* [16,32,32,40] of [16,32,32,120], phases 25 to 26 */
    float *const concat40 = m->arena + 7082304;  /* [16,32,32,120], phases 25 to 26 */
    float *const concat41 = m->arena + 9048464;  /* [16,32,32,40] of [16,32,32,120], phase 26 */
    float *const concat42 = m->arena + 9048424;  /* [16,32,32,40] of [16,32,32,120], phase 26 */
    float *const concat43 = m->arena + 9048384;  /* [16,32,32,40] of [16,32,32,120], phase 26 */
    float *const concat44 = m->arena + 9048384;  /* [16,32,32,120], phase 26 */
    float *const concat45 = m->arena + 2167616;  /* [16,32,32,256] of [16,32,32,768], phase 27 */
    float *const concat46 = m->arena + 2167360;  /* [16,32,32,256] of [16,32,32,768], phase 27 */
    float *const concat47 = m->arena + 2167104;  /* [16,32,32,256] of [16,32,32,768], phase 27 */
    float *const concat48 = m->arena + 2167104;  /* [16,32,32,768], phase 27 */
    float *const maximum = m->arena + 14750016;  /* [16,32,32,3,1], then sum, phase 27 */
    float *const add = m->arena + 14799168;  /* [16,32,32,3,1], phase 27 */
    float *const select = m->arena + 49152;  /* [16], phases 27 to 28 */
    float *const loss = m->arena + 49168;  /* [], phase 28 */
    float *const bits = m->arena + 49184;  /* [], phase 28 */

    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_thread_call(whole);
        const unsigned mode = gm_flush_denormals();
        fit_M_block_conv3_weight_panels(&call, m->M_block_conv3_weight,
            M_block_conv3_weight_panels);
        #pragma omp barrier
        fit_M_block_conv3_weight_panels(&call, m->M_block2_conv3_weight,
            M_block2_conv3_weight_panels);
        #pragma omp barrier
        fit_M_block_conv3_weight_panels(&call, m->M_block3_conv3_weight,
            M_block3_conv3_weight_panels);
        #pragma omp barrier
        fit_M_block_conv_weight_panels2(&call, m->M_block_conv_weight,
            M_block_conv_weight_panels);
        #pragma omp barrier
        fit_M_block_conv_weight_panels2(&call, m->M_block2_conv_weight,
            M_block2_conv_weight_panels);
        #pragma omp barrier
        fit_M_block_conv_weight_panels2(&call, m->M_block3_conv_weight,
            M_block3_conv_weight_panels);
        #pragma omp barrier
        fit_M_block_conv3_weight_panels3(&call, m->M_block_conv3_weight,
            M_block_conv3_weight_panels2);
        #pragma omp barrier
        fit_M_block_conv3_weight_panels3(&call, m->M_block2_conv3_weight,
            M_block2_conv3_weight_panels2);
        #pragma omp barrier
        fit_M_block_conv3_weight_panels3(&call, m->M_block3_conv3_weight,
            M_block3_conv3_weight_panels2);
        #pragma omp barrier
        fit_M_head_weight_panels(&call, m->M_head_weight, M_head_weight_panels);
        #pragma omp barrier
        fit_M_block_conv_weight_panels4(&call, m->M_block_conv_weight,
            M_block_conv_weight_panels2);
        #pragma omp barrier
        fit_M_block_conv_weight_panels4(&call, m->M_block2_conv_weight,
            M_block2_conv_weight_panels2);
        #pragma omp barrier
        fit_M_block_conv_weight_panels4(&call, m->M_block3_conv_weight,
            M_block3_conv_weight_panels2);
        #pragma omp barrier
        fit_M_block_conv3_weight_panels5(&call, m->M_block_conv3_weight,
            M_block_conv3_weight_panels3);
        #pragma omp barrier
        fit_M_block_conv3_weight_panels5(&call, m->M_block2_conv3_weight,
            M_block2_conv3_weight_panels3);
        #pragma omp barrier
        fit_M_block_conv3_weight_panels5(&call, m->M_block3_conv3_weight,
            M_block3_conv3_weight_panels3);
        #pragma omp barrier
        fit_M_block_conv_weight_panels6(&call, m->M_block_conv_weight,
            M_block_conv_weight_panels3);
        #pragma omp barrier
        fit_M_block_conv_weight_panels6(&call, m->M_block2_conv_weight,
            M_block2_conv_weight_panels3);
        #pragma omp barrier
        fit_M_block_conv_weight_panels6(&call, m->M_block3_conv_weight,
            M_block3_conv_weight_panels3);
        #pragma omp barrier
        fit_M_head_weight_panels3(&call, m->M_head_weight, M_head_weight_panels2);
        #pragma omp barrier
        fit_M_head_weight_panels5(&call, m->M_head_weight, M_head_weight_panels3);
        #pragma omp barrier
        fit_M_out_weight_panels(&call, m->M_out_weight, M_out_weight_panels);
        #pragma omp barrier
        fit_M_out_weight_panels3(&call, m->M_out_weight, M_out_weight_panels2);
        #pragma omp barrier
        fit_M_out_weight_panels5(&call, m->M_out_weight, M_out_weight_panels3);
        #pragma omp barrier
        call.to = 0;
        while (gm_next_rows(&call, 16, 1)) {
            fit_floor(&call, x, floor);
            fit_concat124(&call, x, m->M_first_weight, concat);
            fit_concat125(&call, x, m->M_first_weight, concat2);
            fit_concat126(&call, concat3);
            fit_first(&call, x, concat4, m->M_first_weight, m->M_first_bias, first, relu);
            fit_concat132(&call, relu, M_block_conv_weight_panels3, concat5);
            fit_concat133(&call, relu, M_block_conv_weight_panels2, concat6);
            fit_concat134(&call, relu, M_block_conv_weight_panels, concat7);
            fit_relu(&call, concat8, m->M_block_conv_bias, relu2);
            fit_concat135(&call, relu2, m->M_block_conv2_weight, concat9);
            fit_concat136(&call, relu2, m->M_block_conv2_weight, concat10);
            fit_concat137(&call, relu2, m->M_block_conv2_weight, concat11);
            fit_relu2(&call, relu2, concat12, m->M_block_conv2_weight, m->M_block_conv2_bias,
                relu3);
            fit_concat138(&call, relu3, M_block_conv3_weight_panels3, concat13);
            fit_concat139(&call, relu3, M_block_conv3_weight_panels2, concat14);
            fit_concat140(&call, relu3, M_block_conv3_weight_panels, concat15);
            fit_block(&call, first, concat16, m->M_block_conv3_bias, relu);
            fit_concat132(&call, relu, M_block2_conv_weight_panels3, concat17);
            fit_concat133(&call, relu, M_block2_conv_weight_panels2, concat18);
            fit_concat134(&call, relu, M_block2_conv_weight_panels, concat19);
            fit_relu(&call, concat20, m->M_block2_conv_bias, relu2);
        }
        #pragma omp barrier
        call.to = 0;
        while (gm_next_rows(&call, 16, 1)) {
            fit_concat135(&call, relu2, m->M_block2_conv2_weight, concat21);
            fit_concat136(&call, relu2, m->M_block2_conv2_weight, concat22);
            fit_concat137(&call, relu2, m->M_block2_conv2_weight, concat23);
            fit_relu2(&call, relu2, concat24, m->M_block2_conv2_weight, m->M_block2_conv2_bias,
                relu4);
            fit_concat138(&call, relu4, M_block2_conv3_weight_panels3, concat25);
            fit_concat139(&call, relu4, M_block2_conv3_weight_panels2, concat26);
            fit_concat140(&call, relu4, M_block2_conv3_weight_panels, concat27);
            fit_block2(&call, first, concat16, concat28, m->M_block_conv3_bias,
                m->M_block2_conv3_bias, relu5);
            fit_concat132(&call, relu5, M_block3_conv_weight_panels3, concat29);
            fit_concat133(&call, relu5, M_block3_conv_weight_panels2, concat30);
            fit_concat134(&call, relu5, M_block3_conv_weight_panels, concat31);
            fit_relu(&call, concat32, m->M_block3_conv_bias, relu2);
            fit_concat135(&call, relu2, m->M_block3_conv2_weight, concat33);
            fit_concat136(&call, relu2, m->M_block3_conv2_weight, concat34);
            fit_concat137(&call, relu2, m->M_block3_conv2_weight, concat35);
            fit_relu2(&call, relu2, concat36, m->M_block3_conv2_weight, m->M_block3_conv2_bias,
                relu4);
            fit_concat138(&call, relu4, M_block3_conv3_weight_panels3, concat37);
            fit_concat139(&call, relu4, M_block3_conv3_weight_panels2, concat38);
            fit_concat140(&call, relu4, M_block3_conv3_weight_panels, concat39);
        }
        #pragma omp barrier
        call.to = 0;
        while (gm_next_rows(&call, 16, 1)) {
            fit_first2(&call, first, concat16, concat28, concat40, m->M_block_conv3_bias,
                m->M_block2_conv3_bias, m->M_block3_conv3_bias);
            fit_concat159(&call, first, M_head_weight_panels3, concat41);
            fit_concat160(&call, first, M_head_weight_panels2, concat42);
            fit_concat161(&call, first, M_head_weight_panels, concat43);
            fit_a(&call, concat44, m->M_head_bias, first);
        }
        #pragma omp barrier
        call.to = 0;
        while (gm_next_rows(&call, 16, 1)) {
            fit_concat171(&call, first, M_out_weight_panels3, concat45);
            fit_concat172(&call, first, M_out_weight_panels2, concat46);
            fit_concat173(&call, first, M_out_weight_panels, concat47);
            fit_out(&call, concat48, m->M_out_bias, maximum);
            fit_out5(&call, concat48, maximum, m->M_out_bias, add);
            fit_out3(&call, concat48, add, floor, m->M_out_bias, maximum);
            fit_select(&call, maximum, select);
        }
        #pragma omp barrier
        fit_loss2(&call, select, loss, bits);
        gm_restore_denormals(mode);
    }
}

/* pixelcnn_cifar.gm:33   fill x[n, 32, 32, 3] with draw M(x)
   [256] element by element; 0 FLOP, 1.0 KB */
static void generate_reshape(const gm_call *call, float *restrict reshape)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 256);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        gm_store(reshape + j, gm_positions(j, 1));
    }
}

/* pixelcnn_cifar.gm:33   fill x[n, 32, 32, 3] with draw M(x)
   [256] element by element; 0 FLOP, 2.0 KB */
static void generate_reshape2(const gm_call *call, const float *restrict reshape,
    float *restrict reshape2)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 256);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        gm_store(reshape2 + j, gm_load(reshape + j));
    }
}

/* pixelcnn_cifar.gm:20   a = x |> first: conv(2 * h, 7, see: A)
   [64,1280] element by element; 0 FLOP, 328 KB */
static void generate_concat(const gm_call *call, float *restrict concat)
{
    int64_t lo, hi;
    gm_share_images(call, 8, &lo, &hi);
    for (int64_t i = lo * 8; i < hi * 8; i++) {
        for (int64_t j = 0; j < 1280; j += GM_LANES) {
            gm_store(concat + i * 1280 + j, gm_splat(0.0f));
        }
    }
}

/* pixelcnn_cifar.gm:20   a = x |> first: conv(2 * h, 7, see: A)
   [64,1,32,40] element by element; 0 FLOP, 328 KB */
static void generate_concat2(const gm_call *call, float *restrict concat)
{
    int64_t lo, hi;
    gm_share_images(call, 8, &lo, &hi);
    for (int64_t g = lo * 8; g < hi * 8; g++) {
        for (int64_t h = 0; h < 1; h++) {
            for (int64_t i = 0; i < 32; i++) {
                for (int64_t j = 0; j < 40; j += GM_LANES) {
                    gm_store(concat + g * 3840 + i * 120 + j, gm_splat(0.0f));
                }
            }
        }
    }
}

/* pixelcnn_cifar.gm:20   a = x |> first: conv(2 * h, 7, see: A)
   convolution of [64,4,7,3] to [64,1,1,120] by 7 x 7 taps, tiles of 4 x 24; 1.1 MFLOP, 123 KB */
GM_INLINE void generate_conv_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict x,
    const float *restrict weight, float *restrict conv)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, conv + i * 3840 + j);
    }
    conv_tile(4, rows, vectors, last, 0, c, x, from, run, runs,
              weight + column, 120);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            gm_store(conv + i * 3840 + j, c[r * vectors + v]);
        }
}

static void generate_conv(const gm_call *call, const float *restrict x,
    const float *restrict weight, float *restrict conv)
{
    static const gm_steps steps = {{456, 114, 3}, {1, 1, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 21}, {114, 21, 21}, {228, 42, 21}, {342, 63, 9},
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
            for (int64_t column = 0; column < 120; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    generate_conv_tile((int)gm_min_int(4, pixels - row), 3, 8, runs + p->run,
                        p->runs, from + row, to + row, column, x, weight, conv);
            }
        }
    }
}

/* pixelcnn_cifar.gm:20   a = x |> first: conv(2 * h, 7, see: A)
   [64,40] element by element; fused: add, relu; 7.7 KFLOP, 62 KB */
static void generate_first(const gm_call *call, const float *restrict conv,
    const float *restrict concat, const float *restrict bias, float *restrict first,
    float *restrict slice)
{
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (int64_t i = lo; i < hi; i++) {
        for (int64_t j = 0; j < 40; j += GM_LANES) {
            const gm_vec add = gm_load(conv + i * 3840 + j) + gm_load(concat + i * 3840 + j);
            const gm_vec first2 = add + gm_load(bias + j);
            gm_store(first + i * 3840 + j, first2);
            gm_store(slice + i * 2560 + j, gm_max(first2, gm_zero()));
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   convolution of [64,1,1,40] to [64,1,1,20] by 1 x 1 taps, tiles of 4 x 24, weight in panels;
   fused: add, relu; 105 KFLOP, 19 KB */
GM_INLINE void generate_slice_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict slice,
    const float *restrict M_block_conv_weight_panels, const float *restrict bias,
    float *restrict slice2)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, slice2 + i * 1280 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, slice, from + 4, 40);
    conv_tile(4, rows, vectors, GM_LANES, 0, c, slice, from, run, runs,
              M_block_conv_weight_panels + column * 40, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const int n = v + 1 < vectors ? GM_LANES : last;
            const gm_vec relu = gm_max(c[r * vectors + v] + gm_load_part(bias + j, n), gm_zero());
            gm_store_part(slice2 + i * 1280 + j, relu, n);
        }
}

static void generate_slice(const gm_call *call, const float *restrict slice,
    const float *restrict M_block_conv_weight_panels, const float *restrict bias,
    float *restrict slice2)
{
    static const gm_steps steps = {{2560, 0, 0}, {1, 1, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 40},
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
                    generate_slice_tile((int)gm_min_int(4, pixels - row), 3, 4, runs + p->run,
                        p->runs, from + row, to + row, column, slice, M_block_conv_weight_panels,
                        bias, slice2);
            }
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   convolution of [64,1,1,20] to [64,1,1,20] by 1 x 1 taps, tiles of 4 x 24; 51 KFLOP, 140 KB */
GM_INLINE void generate_concat3_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict slice,
    const float *restrict weight, float *restrict concat)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, concat + i * 1920 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, slice, from + 4, 20);
    conv_tile(4, rows, vectors, last, 0, c, slice, from, run, runs,
              weight + column + 14400, 60);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const int n = v + 1 < vectors ? GM_LANES : last;
            gm_store_part(concat + i * 1920 + j, c[r * vectors + v], n);
        }
}

static void generate_concat3(const gm_call *call, const float *restrict slice,
    const float *restrict weight, float *restrict concat)
{
    static const gm_steps steps = {{1280, 0, 0}, {1, 1, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 20},
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
                    generate_concat3_tile((int)gm_min_int(4, pixels - row), 3, 4, runs + p->run,
                        p->runs, from + row, to + row, column, slice, weight, concat);
            }
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   [64,1,20] element by element; 0 FLOP, 10 KB */
static void generate_relu(const gm_call *call, const float *restrict slice,
    float *restrict relu)
{
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 1; i++) {
            int64_t j = 0;
            for (; j + GM_LANES <= 20; j += GM_LANES) {
                gm_store(relu + h * 4080 + j, gm_load(slice + h * 1280 + j));
            }
            if (j < 20) {
                const int n = (int)gm_min_int(GM_LANES, 20 - j);
                gm_store_part(relu + h * 4080 + j, gm_load_part(slice + h * 1280 + j, n), n);
            }
        }
    }
}

/* pixelcnn_cifar.gm:20   a = x |> first: conv(2 * h, 7, see: A)
   [64,1,40] element by element; 0 FLOP, 20 KB */
static void generate_relu2(const gm_call *call, const float *restrict slice,
    float *restrict relu)
{
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 1; i++) {
            for (int64_t j = 0; j < 40; j += GM_LANES) {
                gm_store(relu + h * 3840 + j, gm_load(slice + h * 2560 + j));
            }
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   convolution of [64,2,3,60] to [64,1,1,60] by 3 x 3 taps, tiles of 4 x 24; 1.8 MFLOP, 237 KB */
GM_INLINE void generate_conv2_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict relu,
    const float *restrict weight, float *restrict conv)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, conv + i * 1920 + j);
    }
    conv_tile(4, rows, vectors, last, 0, c, relu, from, run, runs,
              weight + column, 60);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const int n = v + 1 < vectors ? GM_LANES : last;
            gm_store_part(conv + i * 1920 + j, c[r * vectors + v], n);
        }
}

static void generate_conv2(const gm_call *call, const float *restrict relu,
    const float *restrict weight, float *restrict conv)
{
    static const gm_steps steps = {{4080, 2040, 60}, {1, 1, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 180}, {2040, 180, 60},
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
            for (int64_t column = 0; column < 48; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    generate_conv2_tile((int)gm_min_int(4, pixels - row), 3, 8, runs + p->run,
                        p->runs, from + row, to + row, column, relu, weight, conv);
            }
            {
                const int64_t column = 48;
                for (int row = 0; row < pixels; row += 4)
                    generate_conv2_tile((int)gm_min_int(4, pixels - row), 2, 4, runs + p->run,
                        p->runs, from + row, to + row, column, relu, weight, conv);
            }
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   [64,20] element by element; fused: add, relu; 3.8 KFLOP, 26 KB */
static void generate_slice2(const gm_call *call, const float *restrict conv,
    const float *restrict concat, const float *restrict bias, float *restrict slice)
{
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (int64_t i = lo; i < hi; i++) {
        int64_t j = 0;
        for (; j + GM_LANES <= 20; j += GM_LANES) {
            const gm_vec add = gm_load(conv + i * 1920 + j) + gm_load(concat + i * 1920 + j);
            gm_store(slice + i * 1280 + j, gm_max(add + gm_load(bias + j), gm_zero()));
        }
        if (j < 20) {
            const int n = (int)gm_min_int(GM_LANES, 20 - j);
            const gm_vec add = gm_load_part(conv + i * 1920 + j, n) + gm_load_part(concat + i * 1920 + j, n);
            gm_store_part(slice + i * 1280 + j, gm_max(add + gm_load_part(bias + j, n), gm_zero()), n);
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   convolution of [64,1,1,20] to [64,1,1,40] by 1 x 1 taps, tiles of 4 x 24, weight in panels;
   fused: add, relu; 110 KFLOP, 40 KB */
GM_INLINE void generate_block_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict slice,
    const float *restrict M_block_conv3_weight_panels, const float *restrict first2,
    const float *restrict bias, float *restrict block, float *restrict slice2)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_read(vectors, first2 + i * 3840 + j);
        gm_fetch_written(vectors, block + i * 3840 + j);
        gm_fetch_written(vectors, slice2 + i * 2560 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, slice, from + 4, 20);
    conv_tile(4, rows, vectors, last, 0, c, slice, from, run, runs,
              M_block_conv3_weight_panels + column * 20, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec block2 = gm_load(first2 + i * 3840 + j) + (c[r * vectors + v] + gm_load(bias + j));
            gm_store(block + i * 3840 + j, block2);
            gm_store(slice2 + i * 2560 + j, gm_max(block2, gm_zero()));
        }
}

static void generate_block(const gm_call *call, const float *restrict slice,
    const float *restrict M_block_conv3_weight_panels, const float *restrict first2,
    const float *restrict bias, float *restrict block, float *restrict slice2)
{
    static const gm_steps steps = {{1280, 0, 0}, {1, 1, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 20},
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
            for (int64_t column = 0; column < 24; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    generate_block_tile((int)gm_min_int(4, pixels - row), 3, 8, runs + p->run,
                        p->runs, from + row, to + row, column, slice, M_block_conv3_weight_panels,
                        first2, bias, block, slice2);
            }
            {
                const int64_t column = 24;
                for (int row = 0; row < pixels; row += 4)
                    generate_block_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, slice, M_block_conv3_weight_panels,
                        first2, bias, block, slice2);
            }
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   [64,1,20] element by element; 0 FLOP, 10 KB */
static void generate_relu3(const gm_call *call, const float *restrict slice,
    float *restrict relu)
{
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 1; i++) {
            int64_t j = 0;
            for (; j + GM_LANES <= 20; j += GM_LANES) {
                gm_store(relu + h * 1920 + j, gm_load(slice + h * 1280 + j));
            }
            if (j < 20) {
                const int n = (int)gm_min_int(GM_LANES, 20 - j);
                gm_store_part(relu + h * 1920 + j, gm_load_part(slice + h * 1280 + j, n), n);
            }
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   convolution of [64,1,1,40] to [64,1,1,20] by 1 x 1 taps, tiles of 4 x 24, weight in panels;
   fused: add, relu; 105 KFLOP, 19 KB */
GM_INLINE void generate_relu6_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict slice,
    const float *restrict M_block3_conv_weight_panels, const float *restrict bias,
    float *restrict relu)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, relu + i * 4080 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, slice, from + 4, 40);
    conv_tile(4, rows, vectors, GM_LANES, 0, c, slice, from, run, runs,
              M_block3_conv_weight_panels + column * 40, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const int n = v + 1 < vectors ? GM_LANES : last;
            const gm_vec relu2 = gm_max(c[r * vectors + v] + gm_load_part(bias + j, n), gm_zero());
            gm_store_part(relu + i * 4080 + j, relu2, n);
        }
}

static void generate_relu6(const gm_call *call, const float *restrict slice,
    const float *restrict M_block3_conv_weight_panels, const float *restrict bias,
    float *restrict relu)
{
    static const gm_steps steps = {{2560, 0, 0}, {1, 1, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 40},
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
                    generate_relu6_tile((int)gm_min_int(4, pixels - row), 3, 4, runs + p->run,
                        p->runs, from + row, to + row, column, slice, M_block3_conv_weight_panels,
                        bias, relu);
            }
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   convolution of [64,1,1,20] to [64,1,1,20] by 1 x 1 taps, tiles of 4 x 24; 51 KFLOP, 140 KB */
GM_INLINE void generate_concat5_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict relu,
    const float *restrict weight, float *restrict concat)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, concat + i * 1920 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, relu, from + 4, 20);
    conv_tile(4, rows, vectors, last, 0, c, relu, from, run, runs,
              weight + column + 14400, 60);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const int n = v + 1 < vectors ? GM_LANES : last;
            gm_store_part(concat + i * 1920 + j, c[r * vectors + v], n);
        }
}

static void generate_concat5(const gm_call *call, const float *restrict relu,
    const float *restrict weight, float *restrict concat)
{
    static const gm_steps steps = {{4080, 0, 0}, {1, 1, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 20},
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
                    generate_concat5_tile((int)gm_min_int(4, pixels - row), 3, 4, runs + p->run,
                        p->runs, from + row, to + row, column, relu, weight, concat);
            }
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   [64,1,20] element by element; 0 FLOP, 10 KB */
static void generate_slice5(const gm_call *call, const float *restrict relu,
    float *restrict slice)
{
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 1; i++) {
            int64_t j = 0;
            for (; j + GM_LANES <= 20; j += GM_LANES) {
                gm_store(slice + h * 1280 + j, gm_load(relu + h * 4080 + j));
            }
            if (j < 20) {
                const int n = (int)gm_min_int(GM_LANES, 20 - j);
                gm_store_part(slice + h * 1280 + j, gm_load_part(relu + h * 4080 + j, n), n);
            }
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   convolution of [64,1,1,20] to [64,1,1,40] by 1 x 1 taps, tiles of 4 x 24, weight in panels;
   fused: add, relu; 110 KFLOP, 29 KB */
GM_INLINE void generate_slice7_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict slice,
    const float *restrict M_block3_conv3_weight_panels, const float *restrict block,
    const float *restrict bias, float *restrict slice2)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_read(vectors, block + i * 3840 + j);
        gm_fetch_written(vectors, slice2 + i * 2560 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, slice, from + 4, 20);
    conv_tile(4, rows, vectors, last, 0, c, slice, from, run, runs,
              M_block3_conv3_weight_panels + column * 20, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec block2 = gm_load(block + i * 3840 + j) + (c[r * vectors + v] + gm_load(bias + j));
            gm_store(slice2 + i * 2560 + j, gm_max(block2, gm_zero()));
        }
}

static void generate_slice7(const gm_call *call, const float *restrict slice,
    const float *restrict M_block3_conv3_weight_panels, const float *restrict block,
    const float *restrict bias, float *restrict slice2)
{
    static const gm_steps steps = {{1280, 0, 0}, {1, 1, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 20},
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
            for (int64_t column = 0; column < 24; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    generate_slice7_tile((int)gm_min_int(4, pixels - row), 3, 8, runs + p->run,
                        p->runs, from + row, to + row, column, slice, M_block3_conv3_weight_panels,
                        block, bias, slice2);
            }
            {
                const int64_t column = 24;
                for (int row = 0; row < pixels; row += 4)
                    generate_slice7_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, slice, M_block3_conv3_weight_panels,
                        block, bias, slice2);
            }
        }
    }
}

/* pixelcnn_cifar.gm:22   a = a |> relu |> head: conv(2 * h, 1, see: B) |> relu
   convolution of [64,1,1,40] to [64,1,1,40] by 1 x 1 taps, tiles of 4 x 24, weight in panels;
   fused: add, relu; 210 KFLOP, 27 KB */
GM_INLINE void generate_slice8_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict slice,
    const float *restrict M_head_weight_panels, const float *restrict bias, float *restrict slice2)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, slice2 + i * 2560 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, slice, from + 4, 40);
    conv_tile(4, rows, vectors, last, 0, c, slice, from, run, runs,
              M_head_weight_panels + column * 40, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec head = c[r * vectors + v] + gm_load(bias + j);
            const gm_vec a = gm_max(head, gm_zero());
            gm_store(slice2 + i * 2560 + j, a);
        }
}

static void generate_slice8(const gm_call *call, const float *restrict slice,
    const float *restrict M_head_weight_panels, const float *restrict bias, float *restrict slice2)
{
    static const gm_steps steps = {{2560, 0, 0}, {1, 1, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 40},
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
            for (int64_t column = 0; column < 24; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    generate_slice8_tile((int)gm_min_int(4, pixels - row), 3, 8, runs + p->run,
                        p->runs, from + row, to + row, column, slice, M_head_weight_panels, bias,
                        slice2);
            }
            {
                const int64_t column = 24;
                for (int row = 0; row < pixels; row += 4)
                    generate_slice8_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, slice, M_head_weight_panels, bias,
                        slice2);
            }
        }
    }
}

/* pixelcnn_cifar.gm:23   return shades(logits: a |> out: conv(3 * 256, 1, see: B) |> reshape(32,
   32, 3, 256))
   convolution of [64,1,1,40] to [64,1,1,256] by 1 x 1 taps, tiles of 4 x 24, weight in panels;
   fused: add, log, neg, sub; 1.4 MFLOP, 120 KB */
GM_INLINE void generate_out_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const gm_call *call,
    const float *restrict slice, const float *restrict M_out_weight_panels,
    const float *restrict bias, float *restrict sub, gm_lanes *maximum2_lanes)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, sub + i * 256 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, slice, from + 4, 40);
    conv_tile(4, rows, vectors, last, 0, c, slice, from, run, runs,
              M_out_weight_panels + column * 40, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec out = c[r * vectors + v] + gm_load(bias + j);
            const gm_vec uniform = gm_random_uniform(call->seed, 0, call->step, (uint64_t)(call->row * 786432 + call->position * 768 + 0 + i * 786432 + j), 1);
            const gm_vec sub2 = out - gm_log(-gm_log(uniform));
            gm_store(sub + i * 256 + j, sub2);
            maximum2_lanes[r].part[j / GM_LANES % GM_PARTS] = gm_max(maximum2_lanes[r].part[j / GM_LANES % GM_PARTS], sub2);
        }
}

static void generate_out(const gm_call *call, const float *restrict slice,
    const float *restrict M_out_weight_panels, const float *restrict bias, float *restrict sub,
    float *restrict maximum)
{
    static const gm_steps steps = {{2560, 0, 0}, {1, 1, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 40},
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
            gm_lanes maximum2_lanes[64];
            for (int r = 0; r < 64; r++) {
                maximum2_lanes[r] = gm_lanes_splat(-GM_INFINITY);
            }
            for (int64_t column = 0; column < 240; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    generate_out_tile((int)gm_min_int(4, pixels - row), 3, 8, runs + p->run,
                        p->runs, from + row, to + row, column, call, slice, M_out_weight_panels,
                        bias, sub, maximum2_lanes + row);
            }
            {
                const int64_t column = 240;
                for (int row = 0; row < pixels; row += 4)
                    generate_out_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, call, slice, M_out_weight_panels,
                        bias, sub, maximum2_lanes + row);
            }
            for (int r = 0; r < pixels; r++) {
                const int64_t i = to[r];
                const float maximum2 = gm_lanes_max(maximum2_lanes[r]);
                maximum[i] = (gm_splat(maximum2))[0];
            }
        }
    }
}

/* pixelcnn_cifar.gm:33   fill x[n, 32, 32, 3] with draw M(x)
   [64,256] summed along rows; fused: ge, mul, div; 49 KFLOP, 67 KB */
static void generate_x(const gm_call *call, const float *restrict sub,
    const float *restrict maximum, const float *restrict reshape, float *restrict x)
{
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (int64_t i = lo; i < hi; i++) {
        gm_lanes maximum2_lanes = gm_lanes_splat(-GM_INFINITY);
        for (int64_t j16 = 0; j16 < 256; j16 += 16) {
            for (int part = 0; part < GM_PARTS; part++) {
                const int64_t j = j16 + part * GM_LANES;
                const gm_vec mul = gm_ge(gm_load(sub + i * 256 + j), gm_splat(maximum[i])) * gm_load(reshape + j);
                maximum2_lanes.part[part] = gm_max(maximum2_lanes.part[part], mul);
            }
        }
        const float maximum2 = gm_lanes_max(maximum2_lanes);
        x[i * 3072] = (gm_splat(maximum2) / 255.0f)[0];
    }
}

/* pixelcnn_cifar.gm:33   fill x[n, 32, 32, 3] with draw M(x)
   [64,1] element by element; 0 FLOP, 512 B */
static void generate_x2(const gm_call *call, const float *restrict x, float *restrict x2)
{
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (int64_t i = lo; i < hi; i++) {
        int64_t j = 0;
        for (; j < 1; j += GM_LANES) {
            const int n = (int)gm_min_int(GM_LANES, 1 - j);
            gm_store_strided(x2 + i * 456, 0, gm_splat(x[i * 3072]), n);
        }
    }
}

/* pixelcnn_cifar.gm:20   a = x |> first: conv(2 * h, 7, see: A)
   convolution of [64,1,1,1] to [64,1,1,40] by 1 x 1 taps, tiles of 4 x 24; fused: add, relu; 13
   KFLOP, 122 KB */
GM_INLINE void generate_concat6_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict x,
    const float *restrict conv, const float *restrict weight, const float *restrict bias,
    float *restrict concat, float *restrict first2, float *restrict slice, float *restrict slice2)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_read(vectors, conv + i * 3840 + j);
        gm_fetch_written(vectors, concat + i * 3840 + j);
        gm_fetch_written(vectors, first2 + i * 3840 + j);
        gm_fetch_written(vectors, slice + i * 2560 + j);
        gm_fetch_written(vectors, slice2 + i * 80 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, x, from + 4, 1);
    conv_tile(4, rows, vectors, last, 0, c, x, from, run, runs,
              weight + column + 8680, 40);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec product = c[r * vectors + v];
            const gm_vec first3 = gm_load(conv + i * 3840 + j) + product + gm_load(bias + j + 40);
            const gm_vec relu = gm_max(first3, gm_zero());
            gm_store(concat + i * 3840 + j, product);
            gm_store(first2 + i * 3840 + j, first3);
            gm_store(slice + i * 2560 + j, relu);
            gm_store(slice2 + i * 80 + j, relu);
        }
}

static void generate_concat6(const gm_call *call, const float *restrict x,
    const float *restrict conv, const float *restrict weight, const float *restrict bias,
    float *restrict concat, float *restrict first2, float *restrict slice, float *restrict slice2)
{
    static const gm_steps steps = {{456, 0, 0}, {1, 1, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 1},
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
            for (int64_t column = 0; column < 24; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    generate_concat6_tile((int)gm_min_int(4, pixels - row), 3, 8, runs + p->run,
                        p->runs, from + row, to + row, column, x, conv, weight, bias, concat,
                        first2, slice, slice2);
            }
            {
                const int64_t column = 24;
                for (int row = 0; row < pixels; row += 4)
                    generate_concat6_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, x, conv, weight, bias, concat,
                        first2, slice, slice2);
            }
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   [64,1,40] element by element; 0 FLOP, 20 KB */
static void generate_concat7(const gm_call *call, const float *restrict slice,
    float *restrict concat)
{
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 1; i++) {
            for (int64_t j = 0; j < 40; j += GM_LANES) {
                gm_store(concat + h * 80 + j, gm_load(slice + h * 2560 + j));
            }
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   convolution of [64,1,1,80] to [64,1,1,20] by 1 x 1 taps, tiles of 4 x 24, weight in panels;
   fused: add, relu; 207 KFLOP, 39 KB */
GM_INLINE void generate_slice9_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict concat,
    const float *restrict M_block_conv_weight_panels, const float *restrict bias,
    float *restrict slice, float *restrict slice2)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, slice + i * 1280 + j);
        gm_fetch_written(vectors, slice2 + i * 40 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, concat, from + 4, 80);
    conv_tile(4, rows, vectors, GM_LANES, 0, c, concat, from, run, runs,
              M_block_conv_weight_panels + column * 80, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const int n = v + 1 < vectors ? GM_LANES : last;
            const gm_vec relu = gm_max(c[r * vectors + v] + gm_load_part(bias + j + 20, n), gm_zero());
            gm_store_part(slice + i * 1280 + j, relu, n);
            gm_store_part(slice2 + i * 40 + j, relu, n);
        }
}

static void generate_slice9(const gm_call *call, const float *restrict concat,
    const float *restrict M_block_conv_weight_panels, const float *restrict bias,
    float *restrict slice, float *restrict slice2)
{
    static const gm_steps steps = {{80, 80, 80}, {1, 1, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 80},
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
                    generate_slice9_tile((int)gm_min_int(4, pixels - row), 3, 4, runs + p->run,
                        p->runs, from + row, to + row, column, concat, M_block_conv_weight_panels,
                        bias, slice, slice2);
            }
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   [64,1,20] element by element; 0 FLOP, 10 KB */
static void generate_concat8(const gm_call *call, const float *restrict slice,
    float *restrict concat)
{
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 1; i++) {
            int64_t j = 0;
            for (; j + GM_LANES <= 20; j += GM_LANES) {
                gm_store(concat + h * 40 + j, gm_load(slice + h * 1280 + j));
            }
            if (j < 20) {
                const int n = (int)gm_min_int(GM_LANES, 20 - j);
                gm_store_part(concat + h * 40 + j, gm_load_part(slice + h * 1280 + j, n), n);
            }
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   convolution of [64,1,1,40] to [64,1,1,20] by 1 x 1 taps, tiles of 4 x 24; fused: add, relu; 106
   KFLOP, 161 KB */
GM_INLINE void generate_concat9_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict concat,
    const float *restrict conv, const float *restrict weight, const float *restrict bias,
    float *restrict concat2, float *restrict slice, float *restrict slice2)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_read(vectors, conv + i * 1920 + j);
        gm_fetch_written(vectors, concat2 + i * 1920 + j);
        gm_fetch_written(vectors, slice + i * 1280 + j);
        gm_fetch_written(vectors, slice2 + i * 40 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, concat, from + 4, 40);
    conv_tile(4, rows, vectors, last, 0, c, concat, from, run, runs,
              weight + column + 14420, 60);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const int n = v + 1 < vectors ? GM_LANES : last;
            const gm_vec product = c[r * vectors + v];
            const gm_vec add = gm_load_part(conv + i * 1920 + j, n) + product + gm_load_part(bias + j + 20, n);
            const gm_vec relu = gm_max(add, gm_zero());
            gm_store_part(concat2 + i * 1920 + j, product, n);
            gm_store_part(slice + i * 1280 + j, relu, n);
            gm_store_part(slice2 + i * 40 + j, relu, n);
        }
}

static void generate_concat9(const gm_call *call, const float *restrict concat,
    const float *restrict conv, const float *restrict weight, const float *restrict bias,
    float *restrict concat2, float *restrict slice, float *restrict slice2)
{
    static const gm_steps steps = {{40, 40, 40}, {1, 1, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 40},
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
                    generate_concat9_tile((int)gm_min_int(4, pixels - row), 3, 4, runs + p->run,
                        p->runs, from + row, to + row, column, concat, conv, weight, bias, concat2,
                        slice, slice2);
            }
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   convolution of [64,1,1,40] to [64,1,1,40] by 1 x 1 taps, tiles of 4 x 24, weight in panels;
   fused: add, relu; 212 KFLOP, 58 KB */
GM_INLINE void generate_block3_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict concat,
    const float *restrict M_block_conv3_weight_panels, const float *restrict first2,
    const float *restrict bias, float *restrict block, float *restrict slice,
    float *restrict slice2)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_read(vectors, first2 + i * 3840 + j);
        gm_fetch_written(vectors, block + i * 3840 + j);
        gm_fetch_written(vectors, slice + i * 2560 + j);
        gm_fetch_written(vectors, slice2 + i * 80 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, concat, from + 4, 40);
    conv_tile(4, rows, vectors, last, 0, c, concat, from, run, runs,
              M_block_conv3_weight_panels + column * 40, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec block2 = gm_load(first2 + i * 3840 + j) + (c[r * vectors + v] + gm_load(bias + j + 40));
            const gm_vec relu = gm_max(block2, gm_zero());
            gm_store(block + i * 3840 + j, block2);
            gm_store(slice + i * 2560 + j, relu);
            gm_store(slice2 + i * 80 + j, relu);
        }
}

static void generate_block3(const gm_call *call, const float *restrict concat,
    const float *restrict M_block_conv3_weight_panels, const float *restrict first2,
    const float *restrict bias, float *restrict block, float *restrict slice,
    float *restrict slice2)
{
    static const gm_steps steps = {{40, 40, 40}, {1, 1, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 40},
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
            for (int64_t column = 0; column < 24; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    generate_block3_tile((int)gm_min_int(4, pixels - row), 3, 8, runs + p->run,
                        p->runs, from + row, to + row, column, concat, M_block_conv3_weight_panels,
                        first2, bias, block, slice, slice2);
            }
            {
                const int64_t column = 24;
                for (int row = 0; row < pixels; row += 4)
                    generate_block3_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, concat, M_block_conv3_weight_panels,
                        first2, bias, block, slice, slice2);
            }
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   convolution of [64,1,1,80] to [64,1,1,20] by 1 x 1 taps, tiles of 4 x 24, weight in panels;
   fused: add, relu; 207 KFLOP, 39 KB */
GM_INLINE void generate_concat16_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict concat,
    const float *restrict M_block3_conv_weight_panels, const float *restrict bias,
    float *restrict relu, float *restrict concat2)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, relu + i * 4080 + j);
        gm_fetch_written(vectors, concat2 + i * 40 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, concat, from + 4, 80);
    conv_tile(4, rows, vectors, GM_LANES, 0, c, concat, from, run, runs,
              M_block3_conv_weight_panels + column * 80, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const int n = v + 1 < vectors ? GM_LANES : last;
            const gm_vec relu2 = gm_max(c[r * vectors + v] + gm_load_part(bias + j + 20, n), gm_zero());
            gm_store_part(relu + i * 4080 + j, relu2, n);
            gm_store_part(concat2 + i * 40 + j, relu2, n);
        }
}

static void generate_concat16(const gm_call *call, const float *restrict concat,
    const float *restrict M_block3_conv_weight_panels, const float *restrict bias,
    float *restrict relu, float *restrict concat2)
{
    static const gm_steps steps = {{80, 80, 80}, {1, 1, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 80},
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
                    generate_concat16_tile((int)gm_min_int(4, pixels - row), 3, 4,
                        runs + p->run, p->runs, from + row, to + row, column, concat,
                        M_block3_conv_weight_panels, bias, relu, concat2);
            }
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   convolution of [64,1,1,40] to [64,1,1,40] by 1 x 1 taps, tiles of 4 x 24, weight in panels;
   fused: add, relu; 212 KFLOP, 48 KB */
GM_INLINE void generate_slice11_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict concat,
    const float *restrict M_block3_conv3_weight_panels, const float *restrict block,
    const float *restrict bias, float *restrict slice, float *restrict slice2)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_read(vectors, block + i * 3840 + j);
        gm_fetch_written(vectors, slice + i * 2560 + j);
        gm_fetch_written(vectors, slice2 + i * 80 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, concat, from + 4, 40);
    conv_tile(4, rows, vectors, last, 0, c, concat, from, run, runs,
              M_block3_conv3_weight_panels + column * 40, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec block2 = gm_load(block + i * 3840 + j) + (c[r * vectors + v] + gm_load(bias + j + 40));
            const gm_vec relu = gm_max(block2, gm_zero());
            gm_store(slice + i * 2560 + j, relu);
            gm_store(slice2 + i * 80 + j, relu);
        }
}

static void generate_slice11(const gm_call *call, const float *restrict concat,
    const float *restrict M_block3_conv3_weight_panels, const float *restrict block,
    const float *restrict bias, float *restrict slice, float *restrict slice2)
{
    static const gm_steps steps = {{40, 40, 40}, {1, 1, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 40},
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
            for (int64_t column = 0; column < 24; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    generate_slice11_tile((int)gm_min_int(4, pixels - row), 3, 8, runs + p->run,
                        p->runs, from + row, to + row, column, concat, M_block3_conv3_weight_panels,
                        block, bias, slice, slice2);
            }
            {
                const int64_t column = 24;
                for (int row = 0; row < pixels; row += 4)
                    generate_slice11_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, concat, M_block3_conv3_weight_panels,
                        block, bias, slice, slice2);
            }
        }
    }
}

/* pixelcnn_cifar.gm:22   a = a |> relu |> head: conv(2 * h, 1, see: B) |> relu
   convolution of [64,1,1,80] to [64,1,1,40] by 1 x 1 taps, tiles of 4 x 24, weight in panels;
   fused: add, relu; 415 KFLOP, 54 KB */
GM_INLINE void generate_slice12_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict concat,
    const float *restrict M_head_weight_panels, const float *restrict bias, float *restrict slice,
    float *restrict a)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, slice + i * 2560 + j);
        gm_fetch_written(vectors, a + i * 80 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, concat, from + 4, 80);
    conv_tile(4, rows, vectors, last, 0, c, concat, from, run, runs,
              M_head_weight_panels + column * 80, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec head = c[r * vectors + v] + gm_load(bias + j + 40);
            const gm_vec a2 = gm_max(head, gm_zero());
            gm_store(slice + i * 2560 + j, a2);
            gm_store(a + i * 80 + j, a2);
        }
}

static void generate_slice12(const gm_call *call, const float *restrict concat,
    const float *restrict M_head_weight_panels, const float *restrict bias, float *restrict slice,
    float *restrict a)
{
    static const gm_steps steps = {{80, 80, 80}, {1, 1, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 80},
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
            for (int64_t column = 0; column < 24; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    generate_slice12_tile((int)gm_min_int(4, pixels - row), 3, 8, runs + p->run,
                        p->runs, from + row, to + row, column, concat, M_head_weight_panels, bias,
                        slice, a);
            }
            {
                const int64_t column = 24;
                for (int row = 0; row < pixels; row += 4)
                    generate_slice12_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, concat, M_head_weight_panels, bias,
                        slice, a);
            }
        }
    }
}

/* pixelcnn_cifar.gm:23   return shades(logits: a |> out: conv(3 * 256, 1, see: B) |> reshape(32,
   32, 3, 256))
   convolution of [64,1,1,80] to [64,1,1,256] by 1 x 1 taps, tiles of 4 x 24, weight in panels;
   fused: add, log, neg, sub; 2.7 MFLOP, 171 KB */
GM_INLINE void generate_out2_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const gm_call *call,
    const float *restrict concat, const float *restrict M_out_weight_panels,
    const float *restrict bias, float *restrict sub, gm_lanes *maximum2_lanes)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, sub + i * 256 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, concat, from + 4, 80);
    conv_tile(4, rows, vectors, last, 0, c, concat, from, run, runs,
              M_out_weight_panels + column * 80, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec out = c[r * vectors + v] + gm_load(bias + j + 256);
            const gm_vec uniform = gm_random_uniform(call->seed, 0, call->step, (uint64_t)(call->row * 786432 + call->position * 768 + 256 + i * 786432 + j), 1);
            const gm_vec sub2 = out - gm_log(-gm_log(uniform));
            gm_store(sub + i * 256 + j, sub2);
            maximum2_lanes[r].part[j / GM_LANES % GM_PARTS] = gm_max(maximum2_lanes[r].part[j / GM_LANES % GM_PARTS], sub2);
        }
}

static void generate_out2(const gm_call *call, const float *restrict concat,
    const float *restrict M_out_weight_panels, const float *restrict bias, float *restrict sub,
    float *restrict maximum)
{
    static const gm_steps steps = {{80, 80, 80}, {1, 1, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 80},
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
            gm_lanes maximum2_lanes[64];
            for (int r = 0; r < 64; r++) {
                maximum2_lanes[r] = gm_lanes_splat(-GM_INFINITY);
            }
            for (int64_t column = 0; column < 240; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    generate_out2_tile((int)gm_min_int(4, pixels - row), 3, 8, runs + p->run,
                        p->runs, from + row, to + row, column, call, concat, M_out_weight_panels,
                        bias, sub, maximum2_lanes + row);
            }
            {
                const int64_t column = 240;
                for (int row = 0; row < pixels; row += 4)
                    generate_out2_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, call, concat, M_out_weight_panels,
                        bias, sub, maximum2_lanes + row);
            }
            for (int r = 0; r < pixels; r++) {
                const int64_t i = to[r];
                const float maximum2 = gm_lanes_max(maximum2_lanes[r]);
                maximum[i] = (gm_splat(maximum2))[0];
            }
        }
    }
}

/* pixelcnn_cifar.gm:20   a = x |> first: conv(2 * h, 7, see: A)
   [64,1] element by element; 0 FLOP, 512 B */
static void generate_slice14(const gm_call *call, const float *restrict x,
    float *restrict slice)
{
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (int64_t i = lo; i < hi; i++) {
        int64_t j = 0;
        for (; j < 1; j += GM_LANES) {
            const int n = (int)gm_min_int(GM_LANES, 1 - j);
            gm_store_strided(slice + i * 64, 0, gm_splat(x[i * 456]), n);
        }
    }
}

/* pixelcnn_cifar.gm:20   a = x |> first: conv(2 * h, 7, see: A)
   [64,1] element by element; 0 FLOP, 512 B */
static void generate_concat22(const gm_call *call, const float *restrict slice,
    float *restrict concat)
{
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (int64_t i = lo; i < hi; i++) {
        int64_t j = 0;
        for (; j < 1; j += GM_LANES) {
            const int n = (int)gm_min_int(GM_LANES, 1 - j);
            gm_store_strided(concat + i * 2, 0, gm_splat(slice[i * 64]), n);
        }
    }
}

/* pixelcnn_cifar.gm:20   a = x |> first: conv(2 * h, 7, see: A)
   [64,1] element by element; 0 FLOP, 512 B */
static void generate_slice15(const gm_call *call, const float *restrict x,
    float *restrict slice)
{
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (int64_t i = lo; i < hi; i++) {
        int64_t j = 0;
        for (; j < 1; j += GM_LANES) {
            const int n = (int)gm_min_int(GM_LANES, 1 - j);
            gm_store_strided(slice + i * 2, 0, gm_splat(x[i * 456]), n);
        }
    }
}

/* pixelcnn_cifar.gm:20   a = x |> first: conv(2 * h, 7, see: A)
   convolution of [64,1,1,2] to [64,1,1,40] by 1 x 1 taps, tiles of 4 x 24; fused: add, relu; 18
   KFLOP, 123 KB */
GM_INLINE void generate_concat23_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict concat,
    const float *restrict conv, const float *restrict weight, const float *restrict bias,
    float *restrict concat2, float *restrict first2, float *restrict relu, float *restrict concat3)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_read(vectors, conv + i * 3840 + j);
        gm_fetch_written(vectors, concat2 + i * 3840 + j);
        gm_fetch_written(vectors, first2 + i * 3840 + j);
        gm_fetch_written(vectors, relu + i * 3840 + j);
        gm_fetch_written(vectors, concat3 + i * 120 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, concat, from + 4, 2);
    conv_tile(4, rows, vectors, last, 0, c, concat, from, run, runs,
              weight + column + 8720, 120);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec product = c[r * vectors + v];
            const gm_vec first3 = gm_load(conv + i * 3840 + j) + product + gm_load(bias + j + 80);
            const gm_vec relu2 = gm_max(first3, gm_zero());
            gm_store(concat2 + i * 3840 + j, product);
            gm_store(first2 + i * 3840 + j, first3);
            gm_store(relu + i * 3840 + j, relu2);
            gm_store(concat3 + i * 120 + j, relu2);
        }
}

static void generate_concat23(const gm_call *call, const float *restrict concat,
    const float *restrict conv, const float *restrict weight, const float *restrict bias,
    float *restrict concat2, float *restrict first2, float *restrict relu, float *restrict concat3)
{
    static const gm_steps steps = {{2, 2, 2}, {1, 1, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 2},
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
            for (int64_t column = 0; column < 24; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    generate_concat23_tile((int)gm_min_int(4, pixels - row), 3, 8,
                        runs + p->run, p->runs, from + row, to + row, column, concat, conv, weight,
                        bias, concat2, first2, relu, concat3);
            }
            {
                const int64_t column = 24;
                for (int row = 0; row < pixels; row += 4)
                    generate_concat23_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        runs + p->run, p->runs, from + row, to + row, column, concat, conv, weight,
                        bias, concat2, first2, relu, concat3);
            }
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   [64,1,40] element by element; 0 FLOP, 20 KB */
static void generate_concat24(const gm_call *call, const float *restrict relu,
    float *restrict concat)
{
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 1; i++) {
            for (int64_t j = 0; j < 40; j += GM_LANES) {
                gm_store(concat + h * 120 + j, gm_load(relu + h * 3840 + j));
            }
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   convolution of [64,1,1,120] to [64,1,1,20] by 1 x 1 taps, tiles of 4 x 24, weight in panels;
   fused: add, relu; 310 KFLOP, 53 KB */
GM_INLINE void generate_concat26_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict concat,
    const float *restrict M_block_conv_weight_panels, const float *restrict bias,
    float *restrict relu, float *restrict concat2)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, relu + i * 4080 + j);
        gm_fetch_written(vectors, concat2 + i * 60 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, concat, from + 4, 120);
    conv_tile(4, rows, vectors, GM_LANES, 0, c, concat, from, run, runs,
              M_block_conv_weight_panels + column * 120, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const int n = v + 1 < vectors ? GM_LANES : last;
            const gm_vec relu2 = gm_max(c[r * vectors + v] + gm_load_part(bias + j + 40, n), gm_zero());
            gm_store_part(relu + i * 4080 + j, relu2, n);
            gm_store_part(concat2 + i * 60 + j, relu2, n);
        }
}

static void generate_concat26(const gm_call *call, const float *restrict concat,
    const float *restrict M_block_conv_weight_panels, const float *restrict bias,
    float *restrict relu, float *restrict concat2)
{
    static const gm_steps steps = {{120, 120, 120}, {1, 1, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 120},
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
                    generate_concat26_tile((int)gm_min_int(4, pixels - row), 3, 4,
                        runs + p->run, p->runs, from + row, to + row, column, concat,
                        M_block_conv_weight_panels, bias, relu, concat2);
            }
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   [64,1,20] element by element; 0 FLOP, 10 KB */
static void generate_concat27(const gm_call *call, const float *restrict relu,
    float *restrict concat)
{
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 1; i++) {
            int64_t j = 0;
            for (; j + GM_LANES <= 20; j += GM_LANES) {
                gm_store(concat + h * 60 + j, gm_load(relu + h * 4080 + j));
            }
            if (j < 20) {
                const int n = (int)gm_min_int(GM_LANES, 20 - j);
                gm_store_part(concat + h * 60 + j, gm_load_part(relu + h * 4080 + j, n), n);
            }
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   convolution of [64,1,1,60] to [64,1,1,20] by 1 x 1 taps, tiles of 4 x 24; fused: add, relu; 157
   KFLOP, 166 KB */
GM_INLINE void generate_concat29_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict concat,
    const float *restrict conv, const float *restrict weight, const float *restrict bias,
    float *restrict concat2, float *restrict relu, float *restrict concat3)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_read(vectors, conv + i * 1920 + j);
        gm_fetch_written(vectors, concat2 + i * 1920 + j);
        gm_fetch_written(vectors, relu + i * 1920 + j);
        gm_fetch_written(vectors, concat3 + i * 60 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, concat, from + 4, 60);
    conv_tile(4, rows, vectors, last, 0, c, concat, from, run, runs,
              weight + column + 14440, 60);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const int n = v + 1 < vectors ? GM_LANES : last;
            const gm_vec product = c[r * vectors + v];
            const gm_vec add = gm_load_part(conv + i * 1920 + j, n) + product + gm_load_part(bias + j + 40, n);
            const gm_vec relu2 = gm_max(add, gm_zero());
            gm_store_part(concat2 + i * 1920 + j, product, n);
            gm_store_part(relu + i * 1920 + j, relu2, n);
            gm_store_part(concat3 + i * 60 + j, relu2, n);
        }
}

static void generate_concat29(const gm_call *call, const float *restrict concat,
    const float *restrict conv, const float *restrict weight, const float *restrict bias,
    float *restrict concat2, float *restrict relu, float *restrict concat3)
{
    static const gm_steps steps = {{60, 60, 60}, {1, 1, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 60},
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
                    generate_concat29_tile((int)gm_min_int(4, pixels - row), 3, 4,
                        runs + p->run, p->runs, from + row, to + row, column, concat, conv, weight,
                        bias, concat2, relu, concat3);
            }
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   [64,1,20] element by element; 0 FLOP, 10 KB */
static void generate_concat30(const gm_call *call, const float *restrict relu,
    float *restrict concat)
{
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 1; i++) {
            int64_t j = 0;
            for (; j + GM_LANES <= 20; j += GM_LANES) {
                gm_store(concat + h * 60 + j, gm_load(relu + h * 1920 + j));
            }
            if (j < 20) {
                const int n = (int)gm_min_int(GM_LANES, 20 - j);
                gm_store_part(concat + h * 60 + j, gm_load_part(relu + h * 1920 + j, n), n);
            }
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   convolution of [64,1,1,60] to [64,1,1,40] by 1 x 1 taps, tiles of 4 x 24, weight in panels;
   fused: add, relu; 315 KFLOP, 66 KB */
GM_INLINE void generate_block5_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict concat,
    const float *restrict M_block_conv3_weight_panels, const float *restrict first2,
    const float *restrict bias, float *restrict block, float *restrict relu,
    float *restrict concat2)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_read(vectors, first2 + i * 3840 + j);
        gm_fetch_written(vectors, block + i * 3840 + j);
        gm_fetch_written(vectors, relu + i * 3840 + j);
        gm_fetch_written(vectors, concat2 + i * 120 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, concat, from + 4, 60);
    conv_tile(4, rows, vectors, last, 0, c, concat, from, run, runs,
              M_block_conv3_weight_panels + column * 60, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec block2 = gm_load(first2 + i * 3840 + j) + (c[r * vectors + v] + gm_load(bias + j + 80));
            const gm_vec relu2 = gm_max(block2, gm_zero());
            gm_store(block + i * 3840 + j, block2);
            gm_store(relu + i * 3840 + j, relu2);
            gm_store(concat2 + i * 120 + j, relu2);
        }
}

static void generate_block5(const gm_call *call, const float *restrict concat,
    const float *restrict M_block_conv3_weight_panels, const float *restrict first2,
    const float *restrict bias, float *restrict block, float *restrict relu,
    float *restrict concat2)
{
    static const gm_steps steps = {{60, 60, 60}, {1, 1, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 60},
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
            for (int64_t column = 0; column < 24; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    generate_block5_tile((int)gm_min_int(4, pixels - row), 3, 8, runs + p->run,
                        p->runs, from + row, to + row, column, concat, M_block_conv3_weight_panels,
                        first2, bias, block, relu, concat2);
            }
            {
                const int64_t column = 24;
                for (int row = 0; row < pixels; row += 4)
                    generate_block5_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, concat, M_block_conv3_weight_panels,
                        first2, bias, block, relu, concat2);
            }
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   convolution of [64,1,1,60] to [64,1,1,40] by 1 x 1 taps, tiles of 4 x 24, weight in panels;
   fused: add, relu; 315 KFLOP, 56 KB */
GM_INLINE void generate_concat48_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict concat,
    const float *restrict M_block3_conv3_weight_panels, const float *restrict block,
    const float *restrict bias, float *restrict relu, float *restrict concat2)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_read(vectors, block + i * 3840 + j);
        gm_fetch_written(vectors, relu + i * 3840 + j);
        gm_fetch_written(vectors, concat2 + i * 120 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, concat, from + 4, 60);
    conv_tile(4, rows, vectors, last, 0, c, concat, from, run, runs,
              M_block3_conv3_weight_panels + column * 60, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec block2 = gm_load(block + i * 3840 + j) + (c[r * vectors + v] + gm_load(bias + j + 80));
            const gm_vec relu2 = gm_max(block2, gm_zero());
            gm_store(relu + i * 3840 + j, relu2);
            gm_store(concat2 + i * 120 + j, relu2);
        }
}

static void generate_concat48(const gm_call *call, const float *restrict concat,
    const float *restrict M_block3_conv3_weight_panels, const float *restrict block,
    const float *restrict bias, float *restrict relu, float *restrict concat2)
{
    static const gm_steps steps = {{60, 60, 60}, {1, 1, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 60},
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
            for (int64_t column = 0; column < 24; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    generate_concat48_tile((int)gm_min_int(4, pixels - row), 3, 8,
                        runs + p->run, p->runs, from + row, to + row, column, concat,
                        M_block3_conv3_weight_panels, block, bias, relu, concat2);
            }
            {
                const int64_t column = 24;
                for (int row = 0; row < pixels; row += 4)
                    generate_concat48_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        runs + p->run, p->runs, from + row, to + row, column, concat,
                        M_block3_conv3_weight_panels, block, bias, relu, concat2);
            }
        }
    }
}

/* pixelcnn_cifar.gm:22   a = a |> relu |> head: conv(2 * h, 1, see: B) |> relu
   convolution of [64,1,1,120] to [64,1,1,40] by 1 x 1 taps, tiles of 4 x 24, weight in panels;
   fused: add, relu; 620 KFLOP, 71 KB */
GM_INLINE void generate_a3_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict concat,
    const float *restrict M_head_weight_panels, const float *restrict bias, float *restrict a,
    float *restrict a2)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, a + i * 3840 + j);
        gm_fetch_written(vectors, a2 + i * 120 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, concat, from + 4, 120);
    conv_tile(4, rows, vectors, last, 0, c, concat, from, run, runs,
              M_head_weight_panels + column * 120, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec head = c[r * vectors + v] + gm_load(bias + j + 80);
            const gm_vec a3 = gm_max(head, gm_zero());
            gm_store(a + i * 3840 + j, a3);
            gm_store(a2 + i * 120 + j, a3);
        }
}

static void generate_a3(const gm_call *call, const float *restrict concat,
    const float *restrict M_head_weight_panels, const float *restrict bias, float *restrict a,
    float *restrict a2)
{
    static const gm_steps steps = {{120, 120, 120}, {1, 1, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 120},
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
            for (int64_t column = 0; column < 24; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    generate_a3_tile((int)gm_min_int(4, pixels - row), 3, 8, runs + p->run,
                        p->runs, from + row, to + row, column, concat, M_head_weight_panels, bias,
                        a, a2);
            }
            {
                const int64_t column = 24;
                for (int row = 0; row < pixels; row += 4)
                    generate_a3_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, concat, M_head_weight_panels, bias,
                        a, a2);
            }
        }
    }
}

/* pixelcnn_cifar.gm:23   return shades(logits: a |> out: conv(3 * 256, 1, see: B) |> reshape(32,
   32, 3, 256))
   convolution of [64,1,1,120] to [64,1,1,256] by 1 x 1 taps, tiles of 4 x 24, weight in panels;
   fused: add, log, neg, sub; 4.0 MFLOP, 222 KB */
GM_INLINE void generate_out3_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const gm_call *call,
    const float *restrict concat, const float *restrict M_out_weight_panels,
    const float *restrict bias, float *restrict sub, gm_lanes *maximum2_lanes)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, sub + i * 256 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, concat, from + 4, 120);
    conv_tile(4, rows, vectors, last, 0, c, concat, from, run, runs,
              M_out_weight_panels + column * 120, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec out = c[r * vectors + v] + gm_load(bias + j + 512);
            const gm_vec uniform = gm_random_uniform(call->seed, 0, call->step, (uint64_t)(call->row * 786432 + call->position * 768 + 512 + i * 786432 + j), 1);
            const gm_vec sub2 = out - gm_log(-gm_log(uniform));
            gm_store(sub + i * 256 + j, sub2);
            maximum2_lanes[r].part[j / GM_LANES % GM_PARTS] = gm_max(maximum2_lanes[r].part[j / GM_LANES % GM_PARTS], sub2);
        }
}

static void generate_out3(const gm_call *call, const float *restrict concat,
    const float *restrict M_out_weight_panels, const float *restrict bias, float *restrict sub,
    float *restrict maximum)
{
    static const gm_steps steps = {{120, 120, 120}, {1, 1, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 120},
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
            gm_lanes maximum2_lanes[64];
            for (int r = 0; r < 64; r++) {
                maximum2_lanes[r] = gm_lanes_splat(-GM_INFINITY);
            }
            for (int64_t column = 0; column < 240; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    generate_out3_tile((int)gm_min_int(4, pixels - row), 3, 8, runs + p->run,
                        p->runs, from + row, to + row, column, call, concat, M_out_weight_panels,
                        bias, sub, maximum2_lanes + row);
            }
            {
                const int64_t column = 240;
                for (int row = 0; row < pixels; row += 4)
                    generate_out3_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, call, concat, M_out_weight_panels,
                        bias, sub, maximum2_lanes + row);
            }
            for (int r = 0; r < pixels; r++) {
                const int64_t i = to[r];
                const float maximum2 = gm_lanes_max(maximum2_lanes[r]);
                maximum[i] = (gm_splat(maximum2))[0];
            }
        }
    }
}

/* pixelcnn_cifar.gm:20   a = x |> first: conv(2 * h, 7, see: A)
   convolution of [64,32,32,1] to [64,32,32,40] by 1 x 1 taps, tiles of 4 x 24; 5.2 MFLOP, 11 MB */
GM_INLINE void generate_concat53_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict x,
    const float *restrict weight, float *restrict concat)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, concat + i * 120 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, x, from + 4, 1);
    conv_tile(4, rows, vectors, last, 0, c, x, from, run, runs,
              weight + column + 8680, 40);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            gm_store(concat + i * 120 + j, c[r * vectors + v]);
        }
}

static void generate_concat53(const gm_call *call, const float *restrict x,
    const float *restrict weight, float *restrict concat)
{
    static const gm_steps steps = {{3072, 96, 3}, {1024, 32, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 1},
    };
    static const gm_part parts[] = {
        {32, 32, 0, 0, 0, 1},
    };
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = parts; p < parts + 1; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            for (int64_t column = 0; column < 24; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    generate_concat53_tile((int)gm_min_int(4, pixels - row), 3, 8,
                        runs + p->run, p->runs, from + row, to + row, column, x, weight, concat);
            }
            {
                const int64_t column = 24;
                for (int row = 0; row < pixels; row += 4)
                    generate_concat53_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        runs + p->run, p->runs, from + row, to + row, column, x, weight, concat);
            }
        }
    }
}

/* pixelcnn_cifar.gm:20   a = x |> first: conv(2 * h, 7, see: A)
   convolution of [64,32,32,2] to [64,32,32,40] by 1 x 1 taps, tiles of 4 x 24; 10 MFLOP, 11 MB */
GM_INLINE void generate_concat54_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict x,
    const float *restrict weight, float *restrict concat)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, concat + i * 120 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, x, from + 4, 2);
    conv_tile(4, rows, vectors, last, 0, c, x, from, run, runs,
              weight + column + 8720, 120);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            gm_store(concat + i * 120 + j, c[r * vectors + v]);
        }
}

static void generate_concat54(const gm_call *call, const float *restrict x,
    const float *restrict weight, float *restrict concat)
{
    static const gm_steps steps = {{3072, 96, 3}, {1024, 32, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 2},
    };
    static const gm_part parts[] = {
        {32, 32, 0, 0, 0, 1},
    };
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = parts; p < parts + 1; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            for (int64_t column = 0; column < 24; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    generate_concat54_tile((int)gm_min_int(4, pixels - row), 3, 8,
                        runs + p->run, p->runs, from + row, to + row, column, x, weight, concat);
            }
            {
                const int64_t column = 24;
                for (int row = 0; row < pixels; row += 4)
                    generate_concat54_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        runs + p->run, p->runs, from + row, to + row, column, x, weight, concat);
            }
        }
    }
}

/* pixelcnn_cifar.gm:20   a = x |> first: conv(2 * h, 7, see: A)
   [64,1024,40] element by element; 0 FLOP, 10 MB */
static void generate_concat55(const gm_call *call, float *restrict concat)
{
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 1024; i++) {
            for (int64_t j = 0; j < 40; j += GM_LANES) {
                gm_store(concat + h * 122880 + i * 120 + j, gm_splat(0.0f));
            }
        }
    }
}

/* pixelcnn_cifar.gm:20   a = x |> first: conv(2 * h, 7, see: A)
   convolution of [64,32,32,3] to [64,32,32,120] by 7 x 7 taps, tiles of 4 x 24; fused: add, relu;
   1.0 GFLOP, 95 MB */
GM_INLINE void generate_first2_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict x,
    const float *restrict concat, const float *restrict weight, const float *restrict bias,
    float *restrict first2, float *restrict relu)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_read(vectors, concat + i * 120 + j);
        gm_fetch_written(vectors, first2 + i * 120 + j);
        gm_fetch_written(vectors, relu + i * 120 + j);
    }
    conv_tile(4, rows, vectors, last, 0, c, x, from, run, runs,
              weight + column, 120);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec first3 = c[r * vectors + v] + gm_load(concat + i * 120 + j) + gm_load(bias + j);
            gm_store(first2 + i * 120 + j, first3);
            gm_store(relu + i * 120 + j, gm_max(first3, gm_zero()));
        }
}

static void generate_first2(const gm_call *call, const float *restrict x,
    const float *restrict concat, const float *restrict weight, const float *restrict bias,
    float *restrict first2, float *restrict relu)
{
    static const gm_steps steps = {{3072, 96, 3}, {1024, 32, 1}};
    static const gm_stretch runs[] = {
        {0, 69, 3}, {0, 66, 6}, {0, 63, 9}, {0, 63, 9}, {0, 63, 9}, {0, 63, 9}, {0, 51, 12},
        {0, 48, 15}, {96, 69, 3}, {0, 45, 18}, {96, 66, 6}, {0, 42, 21}, {96, 63, 9},
        {0, 42, 18}, {96, 63, 9}, {0, 42, 15}, {96, 63, 9}, {0, 42, 12}, {96, 63, 9},
        {0, 30, 12}, {96, 51, 12}, {0, 27, 15}, {96, 48, 15}, {192, 69, 3}, {0, 24, 18},
        {96, 45, 18}, {192, 66, 6}, {0, 21, 21}, {96, 42, 21}, {192, 63, 9}, {0, 21, 18},
        {96, 42, 18}, {192, 63, 9}, {0, 21, 15}, {96, 42, 15}, {192, 63, 9}, {0, 21, 12},
        {96, 42, 12}, {192, 63, 9}, {0, 9, 12}, {96, 30, 12}, {192, 51, 12}, {0, 6, 15},
        {96, 27, 15}, {192, 48, 15}, {288, 69, 3}, {0, 3, 18}, {96, 24, 18}, {192, 45, 18},
        {288, 66, 6}, {0, 0, 21}, {96, 21, 21}, {192, 42, 21}, {288, 63, 9}, {0, 0, 18},
        {96, 21, 18}, {192, 42, 18}, {288, 63, 9}, {0, 0, 15}, {96, 21, 15}, {192, 42, 15},
        {288, 63, 9}, {0, 0, 12}, {96, 21, 12}, {192, 42, 12}, {288, 63, 9},
    };
    static const gm_part parts[] = {
        {1, 1, 0, 0, 0, 0}, {1, 1, 1, 0, 0, 1}, {1, 1, 2, 0, 1, 1}, {1, 26, 3, 0, 2, 1},
        {1, 1, 29, 78, 3, 1}, {1, 1, 30, 81, 4, 1}, {1, 1, 31, 84, 5, 1},
        {1, 1, 32, 0, 6, 1}, {1, 1, 33, 0, 7, 2}, {1, 1, 34, 0, 9, 2}, {1, 26, 35, 0, 11, 2},
        {1, 1, 61, 78, 13, 2}, {1, 1, 62, 81, 15, 2}, {1, 1, 63, 84, 17, 2},
        {1, 1, 64, 0, 19, 2}, {1, 1, 65, 0, 21, 3}, {1, 1, 66, 0, 24, 3},
        {1, 26, 67, 0, 27, 3}, {1, 1, 93, 78, 30, 3}, {1, 1, 94, 81, 33, 3},
        {1, 1, 95, 84, 36, 3}, {29, 1, 96, 0, 39, 3}, {29, 1, 97, 0, 42, 4},
        {29, 1, 98, 0, 46, 4}, {29, 26, 99, 0, 50, 4}, {29, 1, 125, 78, 54, 4},
        {29, 1, 126, 81, 58, 4}, {29, 1, 127, 84, 62, 4},
    };
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = parts; p < parts + 28; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            for (int64_t column = 0; column < 120; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    generate_first2_tile((int)gm_min_int(4, pixels - row), 3, 8, runs + p->run,
                        p->runs, from + row, to + row, column, x, concat, weight, bias, first2,
                        relu);
            }
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   convolution of [64,32,32,120] to [64,32,32,20] by 1 x 1 taps, tiles of 4 x 24, weight in panels;
   315 MFLOP, 37 MB */
GM_INLINE void generate_concat56_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict relu,
    const float *restrict M_block_conv_weight_panels, float *restrict concat)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, concat + i * 60 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, relu, from + 4, 120);
    conv_tile(4, rows, vectors, GM_LANES, 0, c, relu, from, run, runs,
              M_block_conv_weight_panels + column * 120, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const int n = v + 1 < vectors ? GM_LANES : last;
            gm_store_part(concat + i * 60 + j, c[r * vectors + v], n);
        }
}

static void generate_concat56(const gm_call *call, const float *restrict relu,
    const float *restrict M_block_conv_weight_panels, float *restrict concat)
{
    static const gm_steps steps = {{122880, 3840, 120}, {1024, 32, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 120},
    };
    static const gm_part parts[] = {
        {32, 32, 0, 0, 0, 1},
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
                    generate_concat56_tile((int)gm_min_int(4, pixels - row), 3, 4,
                        runs + p->run, p->runs, from + row, to + row, column, relu,
                        M_block_conv_weight_panels, concat);
            }
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   convolution of [64,32,32,80] to [64,32,32,20] by 1 x 1 taps, tiles of 4 x 24, weight in panels;
   210 MFLOP, 37 MB */
GM_INLINE void generate_concat57_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict relu,
    const float *restrict M_block_conv_weight_panels, float *restrict concat)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, concat + i * 60 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, relu, from + 4, 80);
    conv_tile(4, rows, vectors, GM_LANES, 0, c, relu, from, run, runs,
              M_block_conv_weight_panels + column * 80, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const int n = v + 1 < vectors ? GM_LANES : last;
            gm_store_part(concat + i * 60 + j, c[r * vectors + v], n);
        }
}

static void generate_concat57(const gm_call *call, const float *restrict relu,
    const float *restrict M_block_conv_weight_panels, float *restrict concat)
{
    static const gm_steps steps = {{122880, 3840, 120}, {1024, 32, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 80},
    };
    static const gm_part parts[] = {
        {32, 32, 0, 0, 0, 1},
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
                    generate_concat57_tile((int)gm_min_int(4, pixels - row), 3, 4,
                        runs + p->run, p->runs, from + row, to + row, column, relu,
                        M_block_conv_weight_panels, concat);
            }
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   convolution of [64,32,32,40] to [64,32,32,20] by 1 x 1 taps, tiles of 4 x 24, weight in panels;
   105 MFLOP, 37 MB */
GM_INLINE void generate_concat58_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict relu,
    const float *restrict M_block_conv_weight_panels, float *restrict concat)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, concat + i * 60 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, relu, from + 4, 40);
    conv_tile(4, rows, vectors, GM_LANES, 0, c, relu, from, run, runs,
              M_block_conv_weight_panels + column * 40, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const int n = v + 1 < vectors ? GM_LANES : last;
            gm_store_part(concat + i * 60 + j, c[r * vectors + v], n);
        }
}

static void generate_concat58(const gm_call *call, const float *restrict relu,
    const float *restrict M_block_conv_weight_panels, float *restrict concat)
{
    static const gm_steps steps = {{122880, 3840, 120}, {1024, 32, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 40},
    };
    static const gm_part parts[] = {
        {32, 32, 0, 0, 0, 1},
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
                    generate_concat58_tile((int)gm_min_int(4, pixels - row), 3, 4,
                        runs + p->run, p->runs, from + row, to + row, column, relu,
                        M_block_conv_weight_panels, concat);
            }
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   [64,1024,60] element by element; fused: add, relu; 7.9 MFLOP, 31 MB */
static void generate_relu20(const gm_call *call, const float *restrict concat,
    const float *restrict bias, float *restrict relu)
{
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 1024; i++) {
            int64_t j = 0;
            for (; j + GM_LANES <= 60; j += GM_LANES) {
                const gm_vec add = gm_load(concat + h * 61440 + i * 60 + j) + gm_load(bias + j);
                gm_store(relu + h * 61440 + i * 60 + j, gm_max(add, gm_zero()));
            }
            if (j < 60) {
                const int n = (int)gm_min_int(GM_LANES, 60 - j);
                const gm_vec add = gm_load_part(concat + h * 61440 + i * 60 + j, n) + gm_load_part(bias + j, n);
                gm_store_part(relu + h * 61440 + i * 60 + j, gm_max(add, gm_zero()), n);
            }
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   convolution of [64,32,32,20] to [64,32,32,20] by 1 x 1 taps, tiles of 4 x 24; 52 MFLOP, 21 MB */
GM_INLINE void generate_concat59_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict relu,
    const float *restrict weight, float *restrict concat)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, concat + i * 60 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, relu, from + 4, 20);
    conv_tile(4, rows, vectors, last, 0, c, relu, from, run, runs,
              weight + column + 14400, 60);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const int n = v + 1 < vectors ? GM_LANES : last;
            gm_store_part(concat + i * 60 + j, c[r * vectors + v], n);
        }
}

static void generate_concat59(const gm_call *call, const float *restrict relu,
    const float *restrict weight, float *restrict concat)
{
    static const gm_steps steps = {{61440, 1920, 60}, {1024, 32, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 20},
    };
    static const gm_part parts[] = {
        {32, 32, 0, 0, 0, 1},
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
                    generate_concat59_tile((int)gm_min_int(4, pixels - row), 3, 4,
                        runs + p->run, p->runs, from + row, to + row, column, relu, weight, concat);
            }
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   convolution of [64,32,32,40] to [64,32,32,20] by 1 x 1 taps, tiles of 4 x 24; 105 MFLOP, 21 MB */
GM_INLINE void generate_concat60_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict relu,
    const float *restrict weight, float *restrict concat)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, concat + i * 60 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, relu, from + 4, 40);
    conv_tile(4, rows, vectors, last, 0, c, relu, from, run, runs,
              weight + column + 14420, 60);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const int n = v + 1 < vectors ? GM_LANES : last;
            gm_store_part(concat + i * 60 + j, c[r * vectors + v], n);
        }
}

static void generate_concat60(const gm_call *call, const float *restrict relu,
    const float *restrict weight, float *restrict concat)
{
    static const gm_steps steps = {{61440, 1920, 60}, {1024, 32, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 40},
    };
    static const gm_part parts[] = {
        {32, 32, 0, 0, 0, 1},
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
                    generate_concat60_tile((int)gm_min_int(4, pixels - row), 3, 4,
                        runs + p->run, p->runs, from + row, to + row, column, relu, weight, concat);
            }
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   convolution of [64,32,32,60] to [64,32,32,20] by 1 x 1 taps, tiles of 4 x 24; 157 MFLOP, 21 MB */
GM_INLINE void generate_concat61_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict relu,
    const float *restrict weight, float *restrict concat)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, concat + i * 60 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, relu, from + 4, 60);
    conv_tile(4, rows, vectors, last, 0, c, relu, from, run, runs,
              weight + column + 14440, 60);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const int n = v + 1 < vectors ? GM_LANES : last;
            gm_store_part(concat + i * 60 + j, c[r * vectors + v], n);
        }
}

static void generate_concat61(const gm_call *call, const float *restrict relu,
    const float *restrict weight, float *restrict concat)
{
    static const gm_steps steps = {{61440, 1920, 60}, {1024, 32, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 60},
    };
    static const gm_part parts[] = {
        {32, 32, 0, 0, 0, 1},
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
                    generate_concat61_tile((int)gm_min_int(4, pixels - row), 3, 4,
                        runs + p->run, p->runs, from + row, to + row, column, relu, weight, concat);
            }
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   convolution of [64,32,32,60] to [64,32,32,60] by 3 x 3 taps, tiles of 4 x 24; fused: add, relu;
   1.8 GFLOP, 47 MB */
GM_INLINE void generate_relu21_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict relu,
    const float *restrict concat, const float *restrict weight, const float *restrict bias,
    float *restrict relu2)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_read(vectors, concat + i * 60 + j);
        gm_fetch_written(vectors, relu2 + i * 60 + j);
    }
    conv_tile(4, rows, vectors, last, 0, c, relu, from, run, runs,
              weight + column, 60);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const int n = v + 1 < vectors ? GM_LANES : last;
            const gm_vec add = c[r * vectors + v] + gm_load_part(concat + i * 60 + j, n);
            gm_store_part(relu2 + i * 60 + j, gm_max(add + gm_load_part(bias + j, n), gm_zero()), n);
        }
}

static void generate_relu21(const gm_call *call, const float *restrict relu,
    const float *restrict concat, const float *restrict weight, const float *restrict bias,
    float *restrict relu2)
{
    static const gm_steps steps = {{61440, 1920, 60}, {1024, 32, 1}};
    static const gm_stretch runs[] = {
        {0, 180, 60}, {0, 180, 60}, {0, 60, 120}, {0, 0, 180}, {1920, 180, 60}, {0, 0, 120},
        {1920, 180, 60},
    };
    static const gm_part parts[] = {
        {1, 1, 0, 0, 0, 0}, {1, 30, 1, 0, 0, 1}, {1, 1, 31, 1800, 1, 1},
        {31, 1, 32, 0, 2, 1}, {31, 30, 33, 0, 3, 2}, {31, 1, 63, 1800, 5, 2},
    };
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = parts; p < parts + 6; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            for (int64_t column = 0; column < 48; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    generate_relu21_tile((int)gm_min_int(4, pixels - row), 3, 8, runs + p->run,
                        p->runs, from + row, to + row, column, relu, concat, weight, bias, relu2);
            }
            {
                const int64_t column = 48;
                for (int row = 0; row < pixels; row += 4)
                    generate_relu21_tile((int)gm_min_int(4, pixels - row), 2, 4, runs + p->run,
                        p->runs, from + row, to + row, column, relu, concat, weight, bias, relu2);
            }
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   convolution of [64,32,32,60] to [64,32,32,40] by 1 x 1 taps, tiles of 4 x 24, weight in panels;
   315 MFLOP, 26 MB */
GM_INLINE void generate_concat62_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict relu,
    const float *restrict M_block_conv3_weight_panels, float *restrict concat)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, concat + i * 120 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, relu, from + 4, 60);
    conv_tile(4, rows, vectors, last, 0, c, relu, from, run, runs,
              M_block_conv3_weight_panels + column * 60, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            gm_store(concat + i * 120 + j, c[r * vectors + v]);
        }
}

static void generate_concat62(const gm_call *call, const float *restrict relu,
    const float *restrict M_block_conv3_weight_panels, float *restrict concat)
{
    static const gm_steps steps = {{61440, 1920, 60}, {1024, 32, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 60},
    };
    static const gm_part parts[] = {
        {32, 32, 0, 0, 0, 1},
    };
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = parts; p < parts + 1; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            for (int64_t column = 0; column < 24; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    generate_concat62_tile((int)gm_min_int(4, pixels - row), 3, 8,
                        runs + p->run, p->runs, from + row, to + row, column, relu,
                        M_block_conv3_weight_panels, concat);
            }
            {
                const int64_t column = 24;
                for (int row = 0; row < pixels; row += 4)
                    generate_concat62_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        runs + p->run, p->runs, from + row, to + row, column, relu,
                        M_block_conv3_weight_panels, concat);
            }
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   convolution of [64,32,32,40] to [64,32,32,40] by 1 x 1 taps, tiles of 4 x 24, weight in panels;
   210 MFLOP, 26 MB */
GM_INLINE void generate_concat63_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict relu,
    const float *restrict M_block_conv3_weight_panels, float *restrict concat)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, concat + i * 120 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, relu, from + 4, 40);
    conv_tile(4, rows, vectors, last, 0, c, relu, from, run, runs,
              M_block_conv3_weight_panels + column * 40, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            gm_store(concat + i * 120 + j, c[r * vectors + v]);
        }
}

static void generate_concat63(const gm_call *call, const float *restrict relu,
    const float *restrict M_block_conv3_weight_panels, float *restrict concat)
{
    static const gm_steps steps = {{61440, 1920, 60}, {1024, 32, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 40},
    };
    static const gm_part parts[] = {
        {32, 32, 0, 0, 0, 1},
    };
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = parts; p < parts + 1; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            for (int64_t column = 0; column < 24; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    generate_concat63_tile((int)gm_min_int(4, pixels - row), 3, 8,
                        runs + p->run, p->runs, from + row, to + row, column, relu,
                        M_block_conv3_weight_panels, concat);
            }
            {
                const int64_t column = 24;
                for (int row = 0; row < pixels; row += 4)
                    generate_concat63_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        runs + p->run, p->runs, from + row, to + row, column, relu,
                        M_block_conv3_weight_panels, concat);
            }
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   convolution of [64,32,32,20] to [64,32,32,40] by 1 x 1 taps, tiles of 4 x 24, weight in panels;
   105 MFLOP, 26 MB */
GM_INLINE void generate_concat64_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict relu,
    const float *restrict M_block_conv3_weight_panels, float *restrict concat)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, concat + i * 120 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, relu, from + 4, 20);
    conv_tile(4, rows, vectors, last, 0, c, relu, from, run, runs,
              M_block_conv3_weight_panels + column * 20, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            gm_store(concat + i * 120 + j, c[r * vectors + v]);
        }
}

static void generate_concat64(const gm_call *call, const float *restrict relu,
    const float *restrict M_block_conv3_weight_panels, float *restrict concat)
{
    static const gm_steps steps = {{61440, 1920, 60}, {1024, 32, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 20},
    };
    static const gm_part parts[] = {
        {32, 32, 0, 0, 0, 1},
    };
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = parts; p < parts + 1; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            for (int64_t column = 0; column < 24; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    generate_concat64_tile((int)gm_min_int(4, pixels - row), 3, 8,
                        runs + p->run, p->runs, from + row, to + row, column, relu,
                        M_block_conv3_weight_panels, concat);
            }
            {
                const int64_t column = 24;
                for (int row = 0; row < pixels; row += 4)
                    generate_concat64_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        runs + p->run, p->runs, from + row, to + row, column, relu,
                        M_block_conv3_weight_panels, concat);
            }
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   [64,1024,120] element by element; fused: add, relu; 24 MFLOP, 94 MB */
static void generate_block7(const gm_call *call, const float *restrict first,
    const float *restrict concat, const float *restrict bias, float *restrict relu)
{
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 1024; i++) {
            for (int64_t j = 0; j < 120; j += GM_LANES) {
                const gm_vec add = gm_load(concat + h * 122880 + i * 120 + j) + gm_load(bias + j);
                const gm_vec block = gm_load(first + h * 122880 + i * 120 + j) + add;
                gm_store(relu + h * 122880 + i * 120 + j, gm_max(block, gm_zero()));
            }
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   [64,1024,120] element by element; fused: add, relu; 39 MFLOP, 126 MB */
static void generate_block8(const gm_call *call, const float *restrict first,
    const float *restrict concat, const float *restrict concat2, const float *restrict bias,
    const float *restrict bias2, float *restrict relu)
{
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 1024; i++) {
            for (int64_t j = 0; j < 120; j += GM_LANES) {
                const gm_vec add = gm_load(concat + h * 122880 + i * 120 + j) + gm_load(bias + j);
                const gm_vec block = gm_load(first + h * 122880 + i * 120 + j) + add;
                const gm_vec add2 = gm_load(concat2 + h * 122880 + i * 120 + j) + gm_load(bias2 + j);
                const gm_vec block2 = block + add2;
                gm_store(relu + h * 122880 + i * 120 + j, gm_max(block2, gm_zero()));
            }
        }
    }
}

/* pixelcnn_cifar.gm:22   a = a |> relu |> head: conv(2 * h, 1, see: B) |> relu
   [64,1024,120] element by element; fused: add, relu; 55 MFLOP, 157 MB */
static void generate_first3(const gm_call *call, float *restrict first,
    const float *restrict concat, const float *restrict concat2, const float *restrict concat3,
    const float *restrict bias, const float *restrict bias2, const float *restrict bias3)
{
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 1024; i++) {
            for (int64_t j = 0; j < 120; j += GM_LANES) {
                const gm_vec add = gm_load(concat + h * 122880 + i * 120 + j) + gm_load(bias + j);
                const gm_vec block = gm_load(first + h * 122880 + i * 120 + j) + add;
                const gm_vec add2 = gm_load(concat2 + h * 122880 + i * 120 + j) + gm_load(bias2 + j);
                const gm_vec block2 = block + add2;
                const gm_vec add3 = gm_load(concat3 + h * 122880 + i * 120 + j) + gm_load(bias3 + j);
                const gm_vec block3 = block2 + add3;
                gm_store(first + h * 122880 + i * 120 + j, gm_max(block3, gm_zero()));
            }
        }
    }
}

/* pixelcnn_cifar.gm:22   a = a |> relu |> head: conv(2 * h, 1, see: B) |> relu
   convolution of [64,32,32,120] to [64,32,32,40] by 1 x 1 taps, tiles of 4 x 24, weight in panels;
   629 MFLOP, 42 MB */
GM_INLINE void generate_concat83_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict first2,
    const float *restrict M_head_weight_panels, float *restrict concat)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, concat + i * 120 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, first2, from + 4, 120);
    conv_tile(4, rows, vectors, last, 0, c, first2, from, run, runs,
              M_head_weight_panels + column * 120, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            gm_store(concat + i * 120 + j, c[r * vectors + v]);
        }
}

static void generate_concat83(const gm_call *call, const float *restrict first2,
    const float *restrict M_head_weight_panels, float *restrict concat)
{
    static const gm_steps steps = {{122880, 3840, 120}, {1024, 32, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 120},
    };
    static const gm_part parts[] = {
        {32, 32, 0, 0, 0, 1},
    };
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = parts; p < parts + 1; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            for (int64_t column = 0; column < 24; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    generate_concat83_tile((int)gm_min_int(4, pixels - row), 3, 8,
                        runs + p->run, p->runs, from + row, to + row, column, first2,
                        M_head_weight_panels, concat);
            }
            {
                const int64_t column = 24;
                for (int row = 0; row < pixels; row += 4)
                    generate_concat83_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        runs + p->run, p->runs, from + row, to + row, column, first2,
                        M_head_weight_panels, concat);
            }
        }
    }
}

/* pixelcnn_cifar.gm:22   a = a |> relu |> head: conv(2 * h, 1, see: B) |> relu
   convolution of [64,32,32,80] to [64,32,32,40] by 1 x 1 taps, tiles of 4 x 24, weight in panels;
   419 MFLOP, 42 MB */
GM_INLINE void generate_concat84_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict first2,
    const float *restrict M_head_weight_panels, float *restrict concat)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, concat + i * 120 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, first2, from + 4, 80);
    conv_tile(4, rows, vectors, last, 0, c, first2, from, run, runs,
              M_head_weight_panels + column * 80, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            gm_store(concat + i * 120 + j, c[r * vectors + v]);
        }
}

static void generate_concat84(const gm_call *call, const float *restrict first2,
    const float *restrict M_head_weight_panels, float *restrict concat)
{
    static const gm_steps steps = {{122880, 3840, 120}, {1024, 32, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 80},
    };
    static const gm_part parts[] = {
        {32, 32, 0, 0, 0, 1},
    };
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = parts; p < parts + 1; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            for (int64_t column = 0; column < 24; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    generate_concat84_tile((int)gm_min_int(4, pixels - row), 3, 8,
                        runs + p->run, p->runs, from + row, to + row, column, first2,
                        M_head_weight_panels, concat);
            }
            {
                const int64_t column = 24;
                for (int row = 0; row < pixels; row += 4)
                    generate_concat84_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        runs + p->run, p->runs, from + row, to + row, column, first2,
                        M_head_weight_panels, concat);
            }
        }
    }
}

/* pixelcnn_cifar.gm:22   a = a |> relu |> head: conv(2 * h, 1, see: B) |> relu
   convolution of [64,32,32,40] to [64,32,32,40] by 1 x 1 taps, tiles of 4 x 24, weight in panels;
   210 MFLOP, 42 MB */
GM_INLINE void generate_concat85_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict first2,
    const float *restrict M_head_weight_panels, float *restrict concat)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, concat + i * 120 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, first2, from + 4, 40);
    conv_tile(4, rows, vectors, last, 0, c, first2, from, run, runs,
              M_head_weight_panels + column * 40, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            gm_store(concat + i * 120 + j, c[r * vectors + v]);
        }
}

static void generate_concat85(const gm_call *call, const float *restrict first2,
    const float *restrict M_head_weight_panels, float *restrict concat)
{
    static const gm_steps steps = {{122880, 3840, 120}, {1024, 32, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 40},
    };
    static const gm_part parts[] = {
        {32, 32, 0, 0, 0, 1},
    };
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = parts; p < parts + 1; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            for (int64_t column = 0; column < 24; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    generate_concat85_tile((int)gm_min_int(4, pixels - row), 3, 8,
                        runs + p->run, p->runs, from + row, to + row, column, first2,
                        M_head_weight_panels, concat);
            }
            {
                const int64_t column = 24;
                for (int row = 0; row < pixels; row += 4)
                    generate_concat85_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        runs + p->run, p->runs, from + row, to + row, column, first2,
                        M_head_weight_panels, concat);
            }
        }
    }
}

/* pixelcnn_cifar.gm:22   a = a |> relu |> head: conv(2 * h, 1, see: B) |> relu
   [64,1024,120] element by element; fused: add, relu; 16 MFLOP, 63 MB */
static void generate_a4(const gm_call *call, const float *restrict concat,
    const float *restrict bias, float *restrict a)
{
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 1024; i++) {
            for (int64_t j = 0; j < 120; j += GM_LANES) {
                const gm_vec head = gm_load(concat + h * 122880 + i * 120 + j) + gm_load(bias + j);
                const gm_vec a2 = gm_max(head, gm_zero());
                gm_store(a + h * 122880 + i * 120 + j, a2);
            }
        }
    }
}

/* pixelcnn_cifar.gm:23   return shades(logits: a |> out: conv(3 * 256, 1, see: B) |> reshape(32,
   32, 3, 256))
   convolution of [64,32,32,120] to [64,32,32,256] by 1 x 1 taps, tiles of 4 x 24, weight in
   panels; 4.0 GFLOP, 99 MB */
GM_INLINE void generate_concat86_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict a,
    const float *restrict M_out_weight_panels, float *restrict concat)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, concat + i * 768 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, a, from + 4, 120);
    conv_tile(4, rows, vectors, last, 0, c, a, from, run, runs,
              M_out_weight_panels + column * 120, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            gm_store(concat + i * 768 + j, c[r * vectors + v]);
        }
}

static void generate_concat86(const gm_call *call, const float *restrict a,
    const float *restrict M_out_weight_panels, float *restrict concat)
{
    static const gm_steps steps = {{122880, 3840, 120}, {1024, 32, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 120},
    };
    static const gm_part parts[] = {
        {32, 32, 0, 0, 0, 1},
    };
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = parts; p < parts + 1; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            for (int64_t column = 0; column < 240; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    generate_concat86_tile((int)gm_min_int(4, pixels - row), 3, 8,
                        runs + p->run, p->runs, from + row, to + row, column, a,
                        M_out_weight_panels, concat);
            }
            {
                const int64_t column = 240;
                for (int row = 0; row < pixels; row += 4)
                    generate_concat86_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        runs + p->run, p->runs, from + row, to + row, column, a,
                        M_out_weight_panels, concat);
            }
        }
    }
}

/* pixelcnn_cifar.gm:23   return shades(logits: a |> out: conv(3 * 256, 1, see: B) |> reshape(32,
   32, 3, 256))
   convolution of [64,32,32,80] to [64,32,32,256] by 1 x 1 taps, tiles of 4 x 24, weight in panels;
   2.7 GFLOP, 99 MB */
GM_INLINE void generate_concat87_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict a,
    const float *restrict M_out_weight_panels, float *restrict concat)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, concat + i * 768 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, a, from + 4, 80);
    conv_tile(4, rows, vectors, last, 0, c, a, from, run, runs,
              M_out_weight_panels + column * 80, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            gm_store(concat + i * 768 + j, c[r * vectors + v]);
        }
}

static void generate_concat87(const gm_call *call, const float *restrict a,
    const float *restrict M_out_weight_panels, float *restrict concat)
{
    static const gm_steps steps = {{122880, 3840, 120}, {1024, 32, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 80},
    };
    static const gm_part parts[] = {
        {32, 32, 0, 0, 0, 1},
    };
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = parts; p < parts + 1; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            for (int64_t column = 0; column < 240; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    generate_concat87_tile((int)gm_min_int(4, pixels - row), 3, 8,
                        runs + p->run, p->runs, from + row, to + row, column, a,
                        M_out_weight_panels, concat);
            }
            {
                const int64_t column = 240;
                for (int row = 0; row < pixels; row += 4)
                    generate_concat87_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        runs + p->run, p->runs, from + row, to + row, column, a,
                        M_out_weight_panels, concat);
            }
        }
    }
}

/* pixelcnn_cifar.gm:23   return shades(logits: a |> out: conv(3 * 256, 1, see: B) |> reshape(32,
   32, 3, 256))
   convolution of [64,32,32,40] to [64,32,32,256] by 1 x 1 taps, tiles of 4 x 24, weight in panels;
   1.3 GFLOP, 99 MB */
GM_INLINE void generate_concat88_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict a,
    const float *restrict M_out_weight_panels, float *restrict concat)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, concat + i * 768 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, a, from + 4, 40);
    conv_tile(4, rows, vectors, last, 0, c, a, from, run, runs,
              M_out_weight_panels + column * 40, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            gm_store(concat + i * 768 + j, c[r * vectors + v]);
        }
}

static void generate_concat88(const gm_call *call, const float *restrict a,
    const float *restrict M_out_weight_panels, float *restrict concat)
{
    static const gm_steps steps = {{122880, 3840, 120}, {1024, 32, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 40},
    };
    static const gm_part parts[] = {
        {32, 32, 0, 0, 0, 1},
    };
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = parts; p < parts + 1; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            for (int64_t column = 0; column < 240; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    generate_concat88_tile((int)gm_min_int(4, pixels - row), 3, 8,
                        runs + p->run, p->runs, from + row, to + row, column, a,
                        M_out_weight_panels, concat);
            }
            {
                const int64_t column = 240;
                for (int row = 0; row < pixels; row += 4)
                    generate_concat88_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        runs + p->run, p->runs, from + row, to + row, column, a,
                        M_out_weight_panels, concat);
            }
        }
    }
}

/* pixelcnn_cifar.gm:33   fill x[n, 32, 32, 3] with draw M(x)
   [64,1024,3,256] summed along rows; fused: add, log, neg, sub; 302 MFLOP, 403 MB */
static void generate_out4(const gm_call *call, const float *restrict concat,
    const float *restrict bias, float *restrict sub, float *restrict maximum)
{
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (int64_t g = lo; g < hi; g++) {
        for (int64_t h = 0; h < 1024; h++) {
            for (int64_t i = 0; i < 3; i++) {
                gm_lanes maximum2_lanes = gm_lanes_splat(-GM_INFINITY);
                for (int64_t j16 = 0; j16 < 256; j16 += 16) {
                    for (int part = 0; part < GM_PARTS; part++) {
                        const int64_t j = j16 + part * GM_LANES;
                        const gm_vec out = gm_load(concat + g * 786432 + h * 768 + i * 256 + j) + gm_load(bias + i * 256 + j);
                        const gm_vec uniform = gm_random_uniform(call->seed, 0, call->step, (uint64_t)(call->row * 786432 + g * 786432 + h * 768 + i * 256 + j), 1);
                        const gm_vec sub2 = out - gm_log(-gm_log(uniform));
                        gm_store(sub + g * 786432 + h * 768 + i * 256 + j, sub2);
                        maximum2_lanes.part[part] = gm_max(maximum2_lanes.part[part], sub2);
                    }
                }
                const float maximum2 = gm_lanes_max(maximum2_lanes);
                maximum[g * 3072 + h * 3 + i] = (gm_splat(maximum2))[0];
            }
        }
    }
}

/* pixelcnn_cifar.gm:33   fill x[n, 32, 32, 3] with draw M(x)
   [64,3072,256] summed along rows; fused: ge, mul, div; 151 MFLOP, 203 MB */
static void generate_x_drawn(const gm_call *call, const float *restrict sub,
    const float *restrict maximum, float *restrict x_drawn)
{
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 3072; i++) {
            gm_lanes maximum2_lanes = gm_lanes_splat(-GM_INFINITY);
            for (int64_t j16 = 0; j16 < 256; j16 += 16) {
                for (int part = 0; part < GM_PARTS; part++) {
                    const int64_t j = j16 + part * GM_LANES;
                    const gm_vec ge = gm_ge(gm_load(sub + h * 786432 + i * 256 + j), gm_splat(maximum[h * 3072 + i]));
                    maximum2_lanes.part[part] = gm_max(maximum2_lanes.part[part], ge * gm_positions(j, 1));
                }
            }
            const float maximum2 = gm_lanes_max(maximum2_lanes);
            x_drawn[h * 3072 + i] = (gm_splat(maximum2) / 255.0f)[0];
        }
    }
}

/* Sampler generate, line 32: each value once, at the first turn at which all it depends on is
   there. */
static void run_generate(pixelcnn_cifar_t *m, gm_call whole)
{
    float *const block = m->arena + 0;  /* [64,1,32,120], kept from turn to turn */
    float *const relu = m->arena + 245760;  /* [64,2,34,60], kept from turn to turn */
    float *const concat = m->arena + 506880;  /* [64,1,32,60], kept from turn to turn */
    float *const reshape = m->arena + 629760;  /* [1,1,1,1,256], kept */
    float *const slice = m->arena + 630016;  /* [64,1,32,80], kept from turn to turn */
    float *const slice2 = m->arena + 793856;  /* [64,1,32,80], kept from turn to turn */
    float *const conv = m->arena + 957696;  /* [64,1,32,120], kept from turn to turn */
    float *const x2 = m->arena + 1203456;  /* [64,4,38,3], kept from turn to turn */
    float *const slice3 = m->arena + 1232640;  /* [64,1,32,40], kept from turn to turn */
    float *const conv2 = m->arena + 1314560;  /* [64,1,32,60], kept from turn to turn */
    float *const slice4 = m->arena + 1437440;  /* [64,1,32,40], kept from turn to turn */
    float *const slice5 = m->arena + 1519360;  /* [64,1,32,80], kept from turn to turn */
    float *const slice6 = m->arena + 1683200;  /* [64,1,32,40], kept from turn to turn */
    float *const conv3 = m->arena + 1765120;  /* [64,1,32,60], kept from turn to turn */
    float *const slice7 = m->arena + 1888000;  /* [64,1,32,40], kept from turn to turn */
    float *const slice8 = m->arena + 1969920;  /* [64,1,32,80], kept from turn to turn */
    float *const slice9 = m->arena + 2133760;  /* [64,1,32,40], kept from turn to turn */
    float *const conv4 = m->arena + 2215680;  /* [64,1,32,60], kept from turn to turn */
    float *const slice10 = m->arena + 2338560;  /* [64,1,32,40], kept from turn to turn */
    float *const slice11 = m->arena + 2420480;  /* [64,1,32,80], kept from turn to turn */
    float *const a = m->arena + 2584320;  /* [64,1,32,120], kept from turn to turn */
    float *const relu2 = m->arena + 2830080;  /* [64,1,32,120], kept from turn to turn */
    float *const slice12 = m->arena + 3075840;  /* [64,1,32,2], kept from turn to turn */
    float *const relu3 = m->arena + 3079936;  /* [64,1,32,60], kept from turn to turn */
    float *const relu4 = m->arena + 3202816;  /* [64,2,34,60], kept from turn to turn */
    float *const relu5 = m->arena + 3463936;  /* [64,1,32,120], kept from turn to turn */
    float *const relu6 = m->arena + 3709696;  /* [64,1,32,60], kept from turn to turn */
    float *const relu7 = m->arena + 3832576;  /* [64,2,34,60], kept from turn to turn */
    float *const relu8 = m->arena + 4093696;  /* [64,1,32,120], kept from turn to turn */
    float *const relu9 = m->arena + 4339456;  /* [64,1,32,60], kept from turn to turn */
    float *const relu10 = m->arena + 4462336;  /* [64,1,32,120], kept from turn to turn */
    float *const block2 = m->arena + 4708096;  /* [64,1,32,120], kept from turn to turn */
    float *const concat2 = m->arena + 4953856;  /* [64,1,32,60], kept from turn to turn */
    float *const concat3 = m->arena + 5076736;  /* [64,1,32,60], kept from turn to turn */
    float *const concat4 = m->arena + 5199616;  /* [64,1,32,120], kept from turn to turn */
    float *const first = m->arena + 5445376;  /* [64,1,32,120], kept from turn to turn */
    float *const x3 = m->arena + 5691136;  /* [64,32,32,3], kept */
    float *const reshape2 = m->arena + 6289792;  /* [256], phases 0 to 1 */
    float *const concat5 = m->arena + 6290048;  /* [64,1,32,40], phase 0 */
    float *const M_block_conv_weight_panels = m->arena + 6084352;  /* [960], packed once */
    float *const M_block_conv3_weight_panels = m->arena + 6085312;  /* [800], packed once */
    float *const M_block2_conv_weight_panels = m->arena + 6086112;  /* [960], packed once */
    float *const M_block2_conv3_weight_panels = m->arena + 6087072;  /* [800], packed once */
    float *const M_block3_conv_weight_panels = m->arena + 6087872;  /* [960], packed once */
    float *const M_block3_conv3_weight_panels = m->arena + 6088832;  /* [800], packed once */
    float *const M_head_weight_panels = m->arena + 6089632;  /* [1600], packed once */
    float *const M_out_weight_panels = m->arena + 6091232;  /* [10240], packed once */
    float *const sub = m->arena + 6371968;  /* [64,256], phase 0 */
    float *const maximum = m->arena + 6388352;  /* [64,1], phase 0 */
    float *const M_block_conv_weight_panels2 = m->arena + 6101472;  /* [1920], packed once */
    float *const M_block_conv3_weight_panels2 = m->arena + 6103392;  /* [1600], packed once */
    float *const M_block2_conv_weight_panels2 = m->arena + 6104992;  /* [1920], packed once */
    float *const M_block2_conv3_weight_panels2 = m->arena + 6106912;  /* [1600], packed once */
    float *const M_block3_conv_weight_panels2 = m->arena + 6108512;  /* [1920], packed once */
    float *const M_block3_conv3_weight_panels2 = m->arena + 6110432;  /* [1600], packed once */
    float *const M_head_weight_panels2 = m->arena + 6112032;  /* [3200], packed once */
    float *const M_out_weight_panels2 = m->arena + 6115232;  /* [20480], packed once */
    float *const slice13 = m->arena + 6404840;  /* [64,1,1,40] of [64,1,1,80], phase 0 */
    float *const concat6 = m->arena + 6404800;  /* [64,1,1,40] of [64,1,1,80], phase 0 */
    float *const concat7 = m->arena + 6404800;  /* [64,1,1,80], phase 0 */
    float *const slice14 = m->arena + 6430420;  /* [64,1,1,20] of [64,1,1,40], phase 0 */
    float *const concat8 = m->arena + 6430400;  /* [64,1,1,20] of [64,1,1,40], phase 0 */
    float *const concat9 = m->arena + 6430400;  /* [64,1,1,40], phase 0 */
    float *const slice15 = m->arena + 6432980;  /* [64,1,1,20] of [64,1,1,40], phase 0 */
    float *const concat10 = m->arena + 6432960;  /* [64,1,1,20] of [64,1,1,40], phase 0 */
    float *const concat11 = m->arena + 6432960;  /* [64,1,1,40], phase 0 */
    float *const slice16 = m->arena + 6409960;  /* [64,1,1,40] of [64,1,1,80], phase 0 */
    float *const concat12 = m->arena + 6409920;  /* [64,1,1,40] of [64,1,1,80], phase 0 */
    float *const concat13 = m->arena + 6409920;  /* [64,1,1,80], phase 0 */
    float *const slice17 = m->arena + 6435540;  /* [64,1,1,20] of [64,1,1,40], phase 0 */
    float *const concat14 = m->arena + 6435520;  /* [64,1,1,20] of [64,1,1,40], phase 0 */
    float *const concat15 = m->arena + 6435520;  /* [64,1,1,40], phase 0 */
    float *const slice18 = m->arena + 6438100;  /* [64,1,1,20] of [64,1,1,40], phase 0 */
    float *const concat16 = m->arena + 6438080;  /* [64,1,1,20] of [64,1,1,40], phase 0 */
    float *const concat17 = m->arena + 6438080;  /* [64,1,1,40], phase 0 */
    float *const slice19 = m->arena + 6415080;  /* [64,1,1,40] of [64,1,1,80], phase 0 */
    float *const concat18 = m->arena + 6415040;  /* [64,1,1,40] of [64,1,1,80], phase 0 */
    float *const concat19 = m->arena + 6415040;  /* [64,1,1,80], phase 0 */
    float *const concat20 = m->arena + 6440660;  /* [64,1,1,20] of [64,1,1,40], phase 0 */
    float *const concat21 = m->arena + 6440640;  /* [64,1,1,20] of [64,1,1,40], phase 0 */
    float *const concat22 = m->arena + 6440640;  /* [64,1,1,40], phase 0 */
    float *const slice20 = m->arena + 6443220;  /* [64,1,1,20] of [64,1,1,40], phase 0 */
    float *const concat23 = m->arena + 6443200;  /* [64,1,1,20] of [64,1,1,40], phase 0 */
    float *const concat24 = m->arena + 6443200;  /* [64,1,1,40], phase 0 */
    float *const slice21 = m->arena + 6420200;  /* [64,1,1,40] of [64,1,1,80], phase 0 */
    float *const concat25 = m->arena + 6420160;  /* [64,1,1,40] of [64,1,1,80], phase 0 */
    float *const concat26 = m->arena + 6420160;  /* [64,1,1,80], phase 0 */
    float *const a2 = m->arena + 6425320;  /* [64,1,1,40] of [64,1,1,80], phase 0 */
    float *const concat27 = m->arena + 6425280;  /* [64,1,1,40] of [64,1,1,80], phase 0 */
    float *const concat28 = m->arena + 6425280;  /* [64,1,1,80], phase 0 */
    float *const sub2 = m->arena + 6388416;  /* [64,256], phase 0 */
    float *const maximum2 = m->arena + 6445760;  /* [64,1], phase 0 */
    float *const M_block_conv_weight_panels3 = m->arena + 6135712;  /* [2880], packed once */
    float *const M_block_conv3_weight_panels3 = m->arena + 6138592;  /* [2400], packed once */
    float *const M_block2_conv_weight_panels3 = m->arena + 6140992;  /* [2880], packed once */
    float *const M_block2_conv3_weight_panels3 = m->arena + 6143872;  /* [2400], packed once */
    float *const M_block3_conv_weight_panels3 = m->arena + 6146272;  /* [2880], packed once */
    float *const M_block3_conv3_weight_panels3 = m->arena + 6149152;  /* [2400], packed once */
    float *const M_head_weight_panels3 = m->arena + 6151552;  /* [4800], packed once */
    float *const M_out_weight_panels3 = m->arena + 6156352;  /* [30720], packed once */
    float *const concat29 = m->arena + 6523648;  /* [64,1,1,1] of [64,1,1,2], phase 0 */
    float *const slice22 = m->arena + 6523649;  /* [64,1,1,1] of [64,1,1,2], phase 0 */
    float *const concat30 = m->arena + 6523648;  /* [64,1,1,2], phase 0 */
    float *const concat31 = m->arena + 6462288;  /* [64,1,1,40] of [64,1,1,120], phase 0 */
    float *const concat32 = m->arena + 6462208;  /* [64,1,1,40] of [64,1,1,120], phase 0 */
    float *const concat33 = m->arena + 6462248;  /* [64,1,1,40] of [64,1,1,120], phase 0 */
    float *const concat34 = m->arena + 6462208;  /* [64,1,1,120], phase 0 */
    float *const concat35 = m->arena + 6500648;  /* [64,1,1,20] of [64,1,1,60], phase 0 */
    float *const concat36 = m->arena + 6500608;  /* [64,1,1,20] of [64,1,1,60], phase 0 */
    float *const concat37 = m->arena + 6500628;  /* [64,1,1,20] of [64,1,1,60], phase 0 */
    float *const concat38 = m->arena + 6500608;  /* [64,1,1,60], phase 0 */
    float *const concat39 = m->arena + 6504488;  /* [64,1,1,20] of [64,1,1,60], phase 0 */
    float *const concat40 = m->arena + 6504448;  /* [64,1,1,20] of [64,1,1,60], phase 0 */
    float *const concat41 = m->arena + 6504468;  /* [64,1,1,20] of [64,1,1,60], phase 0 */
    float *const concat42 = m->arena + 6504448;  /* [64,1,1,60], phase 0 */
    float *const concat43 = m->arena + 6469968;  /* [64,1,1,40] of [64,1,1,120], phase 0 */
    float *const concat44 = m->arena + 6469888;  /* [64,1,1,40] of [64,1,1,120], phase 0 */
    float *const concat45 = m->arena + 6469928;  /* [64,1,1,40] of [64,1,1,120], phase 0 */
    float *const concat46 = m->arena + 6469888;  /* [64,1,1,120], phase 0 */
    float *const concat47 = m->arena + 6508328;  /* [64,1,1,20] of [64,1,1,60], phase 0 */
    float *const concat48 = m->arena + 6508288;  /* [64,1,1,20] of [64,1,1,60], phase 0 */
    float *const concat49 = m->arena + 6508308;  /* [64,1,1,20] of [64,1,1,60], phase 0 */
    float *const concat50 = m->arena + 6508288;  /* [64,1,1,60], phase 0 */
    float *const concat51 = m->arena + 6512168;  /* [64,1,1,20] of [64,1,1,60], phase 0 */
    float *const concat52 = m->arena + 6512128;  /* [64,1,1,20] of [64,1,1,60], phase 0 */
    float *const concat53 = m->arena + 6512148;  /* [64,1,1,20] of [64,1,1,60], phase 0 */
    float *const concat54 = m->arena + 6512128;  /* [64,1,1,60], phase 0 */
    float *const concat55 = m->arena + 6477648;  /* [64,1,1,40] of [64,1,1,120], phase 0 */
    float *const concat56 = m->arena + 6477568;  /* [64,1,1,40] of [64,1,1,120], phase 0 */
    float *const concat57 = m->arena + 6477608;  /* [64,1,1,40] of [64,1,1,120], phase 0 */
    float *const concat58 = m->arena + 6477568;  /* [64,1,1,120], phase 0 */
    float *const concat59 = m->arena + 6516008;  /* [64,1,1,20] of [64,1,1,60], phase 0 */
    float *const concat60 = m->arena + 6515968;  /* [64,1,1,20] of [64,1,1,60], phase 0 */
    float *const concat61 = m->arena + 6515988;  /* [64,1,1,20] of [64,1,1,60], phase 0 */
    float *const concat62 = m->arena + 6515968;  /* [64,1,1,60], phase 0 */
    float *const concat63 = m->arena + 6519848;  /* [64,1,1,20] of [64,1,1,60], phase 0 */
    float *const concat64 = m->arena + 6519808;  /* [64,1,1,20] of [64,1,1,60], phase 0 */
    float *const concat65 = m->arena + 6519828;  /* [64,1,1,20] of [64,1,1,60], phase 0 */
    float *const concat66 = m->arena + 6519808;  /* [64,1,1,60], phase 0 */
    float *const concat67 = m->arena + 6485328;  /* [64,1,1,40] of [64,1,1,120], phase 0 */
    float *const concat68 = m->arena + 6485248;  /* [64,1,1,40] of [64,1,1,120], phase 0 */
    float *const concat69 = m->arena + 6485288;  /* [64,1,1,40] of [64,1,1,120], phase 0 */
    float *const concat70 = m->arena + 6485248;  /* [64,1,1,120], phase 0 */
    float *const a3 = m->arena + 6493008;  /* [64,1,1,40] of [64,1,1,120], phase 0 */
    float *const concat71 = m->arena + 6492928;  /* [64,1,1,40] of [64,1,1,120], phase 0 */
    float *const concat72 = m->arena + 6492968;  /* [64,1,1,40] of [64,1,1,120], phase 0 */
    float *const concat73 = m->arena + 6492928;  /* [64,1,1,120], phase 0 */
    float *const sub3 = m->arena + 6445824;  /* [64,256], phase 0 */
    float *const maximum3 = m->arena + 6523776;  /* [64,1], phase 0 */

    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_own_images(gm_thread_call(whole));
        const unsigned mode = gm_flush_denormals();
        #pragma omp barrier
        generate_reshape(&call, reshape2);
        #pragma omp barrier
        generate_reshape2(&call, reshape2, reshape);
        #pragma omp barrier
        gm_clear(&call, block, 3840);
        gm_clear(&call, relu, 4080);
        gm_clear(&call, concat, 1920);
        gm_clear(&call, slice, 2560);
        gm_clear(&call, slice2, 2560);
        gm_clear(&call, conv, 3840);
        gm_clear(&call, x2, 456);
        gm_clear(&call, slice3, 1280);
        gm_clear(&call, conv2, 1920);
        gm_clear(&call, slice4, 1280);
        gm_clear(&call, slice5, 2560);
        gm_clear(&call, slice6, 1280);
        gm_clear(&call, conv3, 1920);
        gm_clear(&call, slice7, 1280);
        gm_clear(&call, slice8, 2560);
        gm_clear(&call, slice9, 1280);
        gm_clear(&call, conv4, 1920);
        gm_clear(&call, slice10, 1280);
        gm_clear(&call, slice11, 2560);
        gm_clear(&call, a, 3840);
        gm_clear(&call, relu2, 3840);
        gm_clear(&call, slice12, 64);
        gm_clear(&call, relu3, 1920);
        gm_clear(&call, relu4, 4080);
        gm_clear(&call, relu5, 3840);
        gm_clear(&call, relu6, 1920);
        gm_clear(&call, relu7, 4080);
        gm_clear(&call, relu8, 3840);
        gm_clear(&call, relu9, 1920);
        gm_clear(&call, relu10, 3840);
        gm_clear(&call, block2, 3840);
        gm_clear(&call, concat2, 1920);
        gm_clear(&call, concat3, 1920);
        gm_clear(&call, concat4, 3840);
        gm_clear(&call, first, 3840);
        #pragma omp barrier
        fit_M_block_conv_weight_panels2(&call, m->M_block_conv_weight,
            M_block_conv_weight_panels);
        fit_M_block_conv3_weight_panels(&call, m->M_block_conv3_weight,
            M_block_conv3_weight_panels);
        fit_M_block_conv_weight_panels2(&call, m->M_block2_conv_weight,
            M_block2_conv_weight_panels);
        fit_M_block_conv3_weight_panels(&call, m->M_block2_conv3_weight,
            M_block2_conv3_weight_panels);
        fit_M_block_conv_weight_panels2(&call, m->M_block3_conv_weight,
            M_block3_conv_weight_panels);
        fit_M_block_conv3_weight_panels(&call, m->M_block3_conv3_weight,
            M_block3_conv3_weight_panels);
        fit_M_head_weight_panels(&call, m->M_head_weight, M_head_weight_panels);
        fit_M_out_weight_panels(&call, m->M_out_weight, M_out_weight_panels);
        fit_M_block_conv_weight_panels4(&call, m->M_block_conv_weight,
            M_block_conv_weight_panels2);
        fit_M_block_conv3_weight_panels3(&call, m->M_block_conv3_weight,
            M_block_conv3_weight_panels2);
        fit_M_block_conv_weight_panels4(&call, m->M_block2_conv_weight,
            M_block2_conv_weight_panels2);
        fit_M_block_conv3_weight_panels3(&call, m->M_block2_conv3_weight,
            M_block2_conv3_weight_panels2);
        fit_M_block_conv_weight_panels4(&call, m->M_block3_conv_weight,
            M_block3_conv_weight_panels2);
        fit_M_block_conv3_weight_panels3(&call, m->M_block3_conv3_weight,
            M_block3_conv3_weight_panels2);
        fit_M_head_weight_panels3(&call, m->M_head_weight, M_head_weight_panels2);
        fit_M_out_weight_panels3(&call, m->M_out_weight, M_out_weight_panels2);
        fit_M_block_conv_weight_panels6(&call, m->M_block_conv_weight,
            M_block_conv_weight_panels3);
        fit_M_block_conv3_weight_panels5(&call, m->M_block_conv3_weight,
            M_block_conv3_weight_panels3);
        fit_M_block_conv_weight_panels6(&call, m->M_block2_conv_weight,
            M_block2_conv_weight_panels3);
        fit_M_block_conv3_weight_panels5(&call, m->M_block2_conv3_weight,
            M_block2_conv3_weight_panels3);
        fit_M_block_conv_weight_panels6(&call, m->M_block3_conv_weight,
            M_block3_conv_weight_panels3);
        fit_M_block_conv3_weight_panels5(&call, m->M_block3_conv3_weight,
            M_block3_conv3_weight_panels3);
        fit_M_head_weight_panels5(&call, m->M_head_weight, M_head_weight_panels3);
        fit_M_out_weight_panels5(&call, m->M_out_weight, M_out_weight_panels3);
        #pragma omp barrier
        for (int64_t row = 0; row < 32; row++) {
            call.position = row * 32;
            gm_roll(&call, relu, 2, 2040);
            gm_roll(&call, x2, 4, 114);
            gm_roll(&call, relu4, 2, 2040);
            gm_roll(&call, relu7, 2, 2040);
            generate_concat(&call, concat5);
            generate_concat2(&call, concat4);
            for (int64_t column = 0; column < 32; column++, call.position++) {
                generate_conv(&call, x2 + column * 3, m->M_first_weight, conv + column * 120);
                generate_first(&call, conv + column * 120, concat4 + column * 120,
                    m->M_first_bias, first + column * 120, slice5 + column * 80);
                generate_slice(&call, slice5 + column * 80, M_block_conv_weight_panels,
                    m->M_block_conv_bias, slice4 + column * 40);
                generate_concat3(&call, slice4 + column * 40, m->M_block_conv2_weight,
                    concat3 + column * 60);
                generate_relu(&call, slice4 + column * 40, relu4 + 2100 + column * 60);
                generate_relu2(&call, slice5 + column * 80, relu5 + column * 120);
                generate_conv2(&call, relu4 + column * 60, m->M_block_conv2_weight,
                    conv2 + column * 60);
                generate_slice2(&call, conv2 + column * 60, concat3 + column * 60,
                    m->M_block_conv2_bias, slice3 + column * 40);
                generate_block(&call, slice3 + column * 40, M_block_conv3_weight_panels,
                    first + column * 120, m->M_block_conv3_bias, block2 + column * 120,
                    slice8 + column * 80);
                generate_slice(&call, slice8 + column * 80, M_block2_conv_weight_panels,
                    m->M_block2_conv_bias, slice7 + column * 40);
                generate_concat3(&call, slice7 + column * 40, m->M_block2_conv2_weight,
                    concat2 + column * 60);
                generate_relu3(&call, slice3 + column * 40, relu3 + column * 60);
                generate_relu(&call, slice7 + column * 40, relu7 + 2100 + column * 60);
                generate_relu2(&call, slice8 + column * 80, relu8 + column * 120);
                generate_conv2(&call, relu7 + column * 60, m->M_block2_conv2_weight,
                    conv3 + column * 60);
                generate_slice2(&call, conv3 + column * 60, concat2 + column * 60,
                    m->M_block2_conv2_bias, slice6 + column * 40);
                generate_block(&call, slice6 + column * 40, M_block2_conv3_weight_panels,
                    block2 + column * 120, m->M_block2_conv3_bias, block + column * 120,
                    slice11 + column * 80);
                generate_relu6(&call, slice11 + column * 80, M_block3_conv_weight_panels,
                    m->M_block3_conv_bias, relu + 2100 + column * 60);
                generate_concat5(&call, relu + 2100 + column * 60, m->M_block3_conv2_weight,
                    concat + column * 60);
                generate_slice5(&call, relu + 2100 + column * 60, slice10 + column * 40);
                generate_relu3(&call, slice6 + column * 40, relu6 + column * 60);
                generate_relu2(&call, slice11 + column * 80, relu10 + column * 120);
                generate_conv2(&call, relu + column * 60, m->M_block3_conv2_weight,
                    conv4 + column * 60);
                generate_slice2(&call, conv4 + column * 60, concat + column * 60,
                    m->M_block3_conv2_bias, slice9 + column * 40);
                generate_slice7(&call, slice9 + column * 40, M_block3_conv3_weight_panels,
                    block + column * 120, m->M_block3_conv3_bias, slice2 + column * 80);
                generate_slice8(&call, slice2 + column * 80, M_head_weight_panels,
                    m->M_head_bias, slice + column * 80);
                generate_out(&call, slice + column * 80, M_out_weight_panels, m->M_out_bias,
                    sub, maximum);
                generate_x(&call, sub, maximum, reshape, x3 + row * 96 + column * 3);
                generate_x2(&call, x3 + row * 96 + column * 3, x2 + 351 + column * 3);
                generate_relu2(&call, slice + column * 80, a + column * 120);
                generate_relu2(&call, slice2 + column * 80, relu2 + column * 120);
                generate_relu3(&call, slice9 + column * 40, relu9 + column * 60);
                generate_concat6(&call, x2 + 351 + column * 3, conv + 40 + column * 120,
                    m->M_first_weight, m->M_first_bias, concat4 + 40 + column * 120,
                    first + 40 + column * 120, slice5 + 40 + column * 80, slice13);
                generate_concat7(&call, slice5 + column * 80, concat6);
                generate_slice9(&call, concat7, M_block_conv_weight_panels2,
                    m->M_block_conv_bias, slice4 + 20 + column * 40, slice14);
                generate_concat8(&call, slice4 + column * 40, concat8);
                generate_concat9(&call, concat9, conv2 + 20 + column * 60,
                    m->M_block_conv2_weight, m->M_block_conv2_bias, concat3 + 20 + column * 60,
                    slice3 + 20 + column * 40, slice15);
                generate_concat8(&call, slice3 + column * 40, concat10);
                generate_block3(&call, concat11, M_block_conv3_weight_panels2,
                    first + 40 + column * 120, m->M_block_conv3_bias, block2 + 40 + column * 120,
                    slice8 + 40 + column * 80, slice16);
                generate_concat7(&call, slice8 + column * 80, concat12);
                generate_slice9(&call, concat13, M_block2_conv_weight_panels2,
                    m->M_block2_conv_bias, slice7 + 20 + column * 40, slice17);
                generate_concat8(&call, slice7 + column * 40, concat14);
                generate_concat9(&call, concat15, conv3 + 20 + column * 60,
                    m->M_block2_conv2_weight, m->M_block2_conv2_bias, concat2 + 20 + column * 60,
                    slice6 + 20 + column * 40, slice18);
                generate_concat8(&call, slice6 + column * 40, concat16);
                generate_block3(&call, concat17, M_block2_conv3_weight_panels2,
                    block2 + 40 + column * 120, m->M_block2_conv3_bias, block + 40 + column * 120,
                    slice11 + 40 + column * 80, slice19);
                generate_concat7(&call, slice11 + column * 80, concat18);
                generate_concat16(&call, concat19, M_block3_conv_weight_panels2,
                    m->M_block3_conv_bias, relu + 2120 + column * 60, concat20);
                generate_concat8(&call, slice10 + column * 40, concat21);
                generate_concat9(&call, concat22, conv4 + 20 + column * 60,
                    m->M_block3_conv2_weight, m->M_block3_conv2_bias, concat + 20 + column * 60,
                    slice9 + 20 + column * 40, slice20);
                generate_concat8(&call, slice9 + column * 40, concat23);
                generate_slice11(&call, concat24, M_block3_conv3_weight_panels2,
                    block + 40 + column * 120, m->M_block3_conv3_bias, slice2 + 40 + column * 80,
                    slice21);
                generate_concat7(&call, slice2 + column * 80, concat25);
                generate_slice12(&call, concat26, M_head_weight_panels2, m->M_head_bias,
                    slice + 40 + column * 80, a2);
                generate_concat7(&call, slice + column * 80, concat27);
                generate_out2(&call, concat28, M_out_weight_panels2, m->M_out_bias, sub2,
                    maximum2);
                generate_x(&call, sub2, maximum2, reshape, x3 + 1 + row * 96 + column * 3);
                generate_x2(&call, x3 + 1 + row * 96 + column * 3, x2 + 352 + column * 3);
                generate_slice5(&call, relu + 2120 + column * 60, slice10 + 20 + column * 40);
                generate_relu2(&call, slice + 40 + column * 80, a + 40 + column * 120);
                generate_relu2(&call, slice2 + 40 + column * 80, relu2 + 40 + column * 120);
                generate_slice14(&call, x2 + 351 + column * 3, slice12 + column * 2);
                generate_relu3(&call, slice3 + 20 + column * 40, relu3 + 20 + column * 60);
                generate_relu(&call, slice4 + 20 + column * 40, relu4 + 2120 + column * 60);
                generate_relu2(&call, slice5 + 40 + column * 80, relu5 + 40 + column * 120);
                generate_relu3(&call, slice6 + 20 + column * 40, relu6 + 20 + column * 60);
                generate_relu(&call, slice7 + 20 + column * 40, relu7 + 2120 + column * 60);
                generate_relu2(&call, slice8 + 40 + column * 80, relu8 + 40 + column * 120);
                generate_relu3(&call, slice9 + 20 + column * 40, relu9 + 20 + column * 60);
                generate_relu2(&call, slice11 + 40 + column * 80, relu10 + 40 + column * 120);
                generate_concat22(&call, slice12 + column * 2, concat29);
                generate_slice15(&call, x2 + 352 + column * 3, slice22);
                generate_concat23(&call, concat30, conv + 80 + column * 120, m->M_first_weight,
                    m->M_first_bias, concat4 + 80 + column * 120, first + 80 + column * 120,
                    relu5 + 80 + column * 120, concat31);
                generate_concat24(&call, relu5 + column * 120, concat32);
                generate_concat24(&call, relu5 + 40 + column * 120, concat33);
                generate_concat26(&call, concat34, M_block_conv_weight_panels3,
                    m->M_block_conv_bias, relu4 + 2140 + column * 60, concat35);
                generate_concat27(&call, relu4 + 2100 + column * 60, concat36);
                generate_concat27(&call, relu4 + 2120 + column * 60, concat37);
                generate_concat29(&call, concat38, conv2 + 40 + column * 60,
                    m->M_block_conv2_weight, m->M_block_conv2_bias, concat3 + 40 + column * 60,
                    relu3 + 40 + column * 60, concat39);
                generate_concat30(&call, relu3 + column * 60, concat40);
                generate_concat30(&call, relu3 + 20 + column * 60, concat41);
                generate_block5(&call, concat42, M_block_conv3_weight_panels3,
                    first + 80 + column * 120, m->M_block_conv3_bias, block2 + 80 + column * 120,
                    relu8 + 80 + column * 120, concat43);
                generate_concat24(&call, relu8 + column * 120, concat44);
                generate_concat24(&call, relu8 + 40 + column * 120, concat45);
                generate_concat26(&call, concat46, M_block2_conv_weight_panels3,
                    m->M_block2_conv_bias, relu7 + 2140 + column * 60, concat47);
                generate_concat27(&call, relu7 + 2100 + column * 60, concat48);
                generate_concat27(&call, relu7 + 2120 + column * 60, concat49);
                generate_concat29(&call, concat50, conv3 + 40 + column * 60,
                    m->M_block2_conv2_weight, m->M_block2_conv2_bias, concat2 + 40 + column * 60,
                    relu6 + 40 + column * 60, concat51);
                generate_concat30(&call, relu6 + column * 60, concat52);
                generate_concat30(&call, relu6 + 20 + column * 60, concat53);
                generate_block5(&call, concat54, M_block2_conv3_weight_panels3,
                    block2 + 80 + column * 120, m->M_block2_conv3_bias, block + 80 + column * 120,
                    relu10 + 80 + column * 120, concat55);
                generate_concat24(&call, relu10 + column * 120, concat56);
                generate_concat24(&call, relu10 + 40 + column * 120, concat57);
                generate_concat26(&call, concat58, M_block3_conv_weight_panels3,
                    m->M_block3_conv_bias, relu + 2140 + column * 60, concat59);
                generate_concat27(&call, relu + 2100 + column * 60, concat60);
                generate_concat27(&call, relu + 2120 + column * 60, concat61);
                generate_concat29(&call, concat62, conv4 + 40 + column * 60,
                    m->M_block3_conv2_weight, m->M_block3_conv2_bias, concat + 40 + column * 60,
                    relu9 + 40 + column * 60, concat63);
                generate_concat30(&call, relu9 + column * 60, concat64);
                generate_concat30(&call, relu9 + 20 + column * 60, concat65);
                generate_concat48(&call, concat66, M_block3_conv3_weight_panels3,
                    block + 80 + column * 120, m->M_block3_conv3_bias, relu2 + 80 + column * 120,
                    concat67);
                generate_concat24(&call, relu2 + column * 120, concat68);
                generate_concat24(&call, relu2 + 40 + column * 120, concat69);
                generate_a3(&call, concat70, M_head_weight_panels3, m->M_head_bias,
                    a + 80 + column * 120, a3);
                generate_concat24(&call, a + column * 120, concat71);
                generate_concat24(&call, a + 40 + column * 120, concat72);
                generate_out3(&call, concat73, M_out_weight_panels3, m->M_out_bias, sub3,
                    maximum3);
                generate_x(&call, sub3, maximum3, reshape, x3 + 2 + row * 96 + column * 3);
                generate_x2(&call, x3 + 2 + row * 96 + column * 3, x2 + 353 + column * 3);
                generate_slice14(&call, x2 + 352 + column * 3, slice12 + 1 + column * 2);
            }
        }
        gm_restore_denormals(mode);
    }
}

/* Sampler generate, line 32: the whole network for every position. */
static void run_generate_naive(pixelcnn_cifar_t *m, gm_call whole)
{
    float *const x2 = m->arena + 5691136;  /* [64,32,32,3], kept */
    float *const x_drawn = m->arena + 5887744;  /* [64,32,32,3], kept */
    float *const M_block_conv_weight_panels = m->arena + 6187072;  /* [960], packed once */
    float *const M_block_conv_weight_panels2 = m->arena + 6188032;  /* [1920], packed once */
    float *const M_block_conv_weight_panels3 = m->arena + 6189952;  /* [2880], packed once */
    float *const M_block_conv3_weight_panels = m->arena + 6192832;  /* [800], packed once */
    float *const M_block_conv3_weight_panels2 = m->arena + 6193632;  /* [1600], packed once */
    float *const M_block_conv3_weight_panels3 = m->arena + 6195232;  /* [2400], packed once */
    float *const M_block2_conv_weight_panels = m->arena + 6197632;  /* [960], packed once */
    float *const M_block2_conv_weight_panels2 = m->arena + 6198592;  /* [1920], packed once */
    float *const M_block2_conv_weight_panels3 = m->arena + 6200512;  /* [2880], packed once */
    float *const M_block2_conv3_weight_panels = m->arena + 6203392;  /* [800], packed once */
    float *const M_block2_conv3_weight_panels2 = m->arena + 6204192;  /* [1600], packed once */
    float *const M_block2_conv3_weight_panels3 = m->arena + 6205792;  /* [2400], packed once */
    float *const M_block3_conv_weight_panels = m->arena + 6208192;  /* [960], packed once */
    float *const M_block3_conv_weight_panels2 = m->arena + 6209152;  /* [1920], packed once */
    float *const M_block3_conv_weight_panels3 = m->arena + 6211072;  /* [2880], packed once */
    float *const M_block3_conv3_weight_panels = m->arena + 6213952;  /* [800], packed once */
    float *const M_block3_conv3_weight_panels2 = m->arena + 6214752;  /* [1600], packed once */
    float *const M_block3_conv3_weight_panels3 = m->arena + 6216352;  /* [2400], packed once */
    float *const M_head_weight_panels = m->arena + 6218752;  /* [1600], packed once */
    float *const M_head_weight_panels2 = m->arena + 6220352;  /* [3200], packed once */
    float *const M_head_weight_panels3 = m->arena + 6223552;  /* [4800], packed once */
    float *const M_out_weight_panels = m->arena + 6228352;  /* [10240], packed once */
    float *const M_out_weight_panels2 = m->arena + 6238592;  /* [20480], packed once */
    float *const M_out_weight_panels3 = m->arena + 6259072;  /* [30720], packed once */
    float *const concat = m->arena + 6289832;  /* [64,32,32,40] of [64,32,32,120], phases 0 to 3 */
    float *const concat2 = m->arena + 6289872;  /* [64,32,32,40] of [64,32,32,120], phases 0 to 3 */
    float *const concat3 = m->arena + 6289792;  /* [64,32,32,40] of [64,32,32,120], phases 0 to 3 */
    float *const concat4 = m->arena + 6289792;  /* [64,32,32,120], phases 0 to 3 */
    float *const first = m->arena + 14154112;  /* [64,32,32,120], then relu, phases 3 to 42 */
    float *const relu = m->arena + 22018432;  /* [64,32,32,120], phases 3 to 6 */
    float *const concat5 = m->arena + 6289832;  /* [64,32,32,20] of [64,32,32,60], phases 4 to 7 */
    float *const concat6 = m->arena + 6289812;  /* [64,32,32,20] of [64,32,32,60], phases 4 to 7 */
    float *const concat7 = m->arena + 6289792;  /* [64,32,32,20] of [64,32,32,60], phases 4 to 7 */
    float *const concat8 = m->arena + 6289792;  /* [64,32,32,60], phases 4 to 7 */
    float *const relu2 = m->arena + 10221952;  /* [64,32,32,60], phases 7 to 11 */
    float *const concat9 = m->arena + 6289792;  /* [64,32,32,20] of [64,32,32,60], phases 8 to 11 */
    float *const concat10 = m->arena + 6289812;  /* [64,32,32,20] of [64,32,32,60], phases 8 to 11 */
    float *const concat11 = m->arena + 6289832;  /* [64,32,32,20] of [64,32,32,60], phases 8 to 11 */
    float *const concat12 = m->arena + 6289792;  /* [64,32,32,60], phases 8 to 11 */
    float *const relu3 = m->arena + 22018432;  /* [64,32,32,60], phases 11 to 14 */
    float *const concat13 = m->arena + 6289872;  /* [64,32,32,40] of [64,32,32,120], phases 12 to 39 */
    float *const concat14 = m->arena + 6289832;  /* [64,32,32,40] of [64,32,32,120], phases 12 to 39 */
    float *const concat15 = m->arena + 6289792;  /* [64,32,32,40] of [64,32,32,120], phases 12 to 39 */
    float *const concat16 = m->arena + 6289792;  /* [64,32,32,120], phases 12 to 39 */
    float *const relu4 = m->arena + 22018432;  /* [64,32,32,120], phases 15 to 18 */
    float *const concat17 = m->arena + 29882792;  /* [64,32,32,20] of [64,32,32,60], phases 16 to 19 */
    float *const concat18 = m->arena + 29882772;  /* [64,32,32,20] of [64,32,32,60], phases 16 to 19 */
    float *const concat19 = m->arena + 29882752;  /* [64,32,32,20] of [64,32,32,60], phases 16 to 19 */
    float *const concat20 = m->arena + 29882752;  /* [64,32,32,60], phases 16 to 19 */
    float *const relu5 = m->arena + 22018432;  /* [64,32,32,60], phases 19 to 23 */
    float *const concat21 = m->arena + 25950592;  /* [64,32,32,20] of [64,32,32,60], phases 20 to 23 */
    float *const concat22 = m->arena + 25950612;  /* [64,32,32,20] of [64,32,32,60], phases 20 to 23 */
    float *const concat23 = m->arena + 25950632;  /* [64,32,32,20] of [64,32,32,60], phases 20 to 23 */
    float *const concat24 = m->arena + 25950592;  /* [64,32,32,60], phases 20 to 23 */
    float *const relu6 = m->arena + 29882752;  /* [64,32,32,60], phases 23 to 26 */
    float *const concat25 = m->arena + 22018512;  /* [64,32,32,40] of [64,32,32,120], phases 24 to 39 */
    float *const concat26 = m->arena + 22018472;  /* [64,32,32,40] of [64,32,32,120], phases 24 to 39 */
    float *const concat27 = m->arena + 22018432;  /* [64,32,32,40] of [64,32,32,120], phases 24 to 39 */
    float *const concat28 = m->arena + 22018432;  /* [64,32,32,120], phases 24 to 39 */
    float *const relu7 = m->arena + 29882752;  /* [64,32,32,120], phases 27 to 30 */
    float *const concat29 = m->arena + 37747112;  /* [64,32,32,20] of [64,32,32,60], phases 28 to 31 */
    float *const concat30 = m->arena + 37747092;  /* [64,32,32,20] of [64,32,32,60], phases 28 to 31 */
    float *const concat31 = m->arena + 37747072;  /* [64,32,32,20] of [64,32,32,60], phases 28 to 31 */
    float *const concat32 = m->arena + 37747072;  /* [64,32,32,60], phases 28 to 31 */
    float *const relu8 = m->arena + 29882752;  /* [64,32,32,60], phases 31 to 35 */
    float *const concat33 = m->arena + 33814912;  /* [64,32,32,20] of [64,32,32,60], phases 32 to 35 */
    float *const concat34 = m->arena + 33814932;  /* [64,32,32,20] of [64,32,32,60], phases 32 to 35 */
    float *const concat35 = m->arena + 33814952;  /* [64,32,32,20] of [64,32,32,60], phases 32 to 35 */
    float *const concat36 = m->arena + 33814912;  /* [64,32,32,60], phases 32 to 35 */
    float *const relu9 = m->arena + 37747072;  /* [64,32,32,60], phases 35 to 38 */
    float *const concat37 = m->arena + 29882832;  /* [64,32,32,40] of [64,32,32,120], phases 36 to 39 */
    float *const concat38 = m->arena + 29882792;  /* [64,32,32,40] of [64,32,32,120], phases 36 to 39 */
    float *const concat39 = m->arena + 29882752;  /* [64,32,32,40] of [64,32,32,120], phases 36 to 39 */
    float *const concat40 = m->arena + 29882752;  /* [64,32,32,120], phases 36 to 39 */
    float *const concat41 = m->arena + 6289872;  /* [64,32,32,40] of [64,32,32,120], phases 40 to 43 */
    float *const concat42 = m->arena + 6289832;  /* [64,32,32,40] of [64,32,32,120], phases 40 to 43 */
    float *const concat43 = m->arena + 6289792;  /* [64,32,32,40] of [64,32,32,120], phases 40 to 43 */
    float *const concat44 = m->arena + 6289792;  /* [64,32,32,120], phases 40 to 43 */
    float *const a = m->arena + 56621440;  /* [64,32,32,120], phases 43 to 46 */
    float *const concat45 = m->arena + 6290304;  /* [64,32,32,256] of [64,32,32,768], phases 44 to 47 */
    float *const concat46 = m->arena + 6290048;  /* [64,32,32,256] of [64,32,32,768], phases 44 to 47 */
    float *const concat47 = m->arena + 6289792;  /* [64,32,32,256] of [64,32,32,768], phases 44 to 47 */
    float *const concat48 = m->arena + 6289792;  /* [64,32,32,768], phases 44 to 47 */
    float *const sub = m->arena + 56621440;  /* [64,32,32,3,256], phases 47 to 48 */
    float *const maximum = m->arena + 106953088;  /* [64,32,32,3,1], phases 47 to 48 */

    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_own_images(gm_thread_call(whole));
        const unsigned mode = gm_flush_denormals();
        fit_M_block_conv_weight_panels2(&call, m->M_block_conv_weight,
            M_block_conv_weight_panels);
        fit_M_block_conv_weight_panels4(&call, m->M_block_conv_weight,
            M_block_conv_weight_panels2);
        fit_M_block_conv_weight_panels6(&call, m->M_block_conv_weight,
            M_block_conv_weight_panels3);
        fit_M_block_conv3_weight_panels(&call, m->M_block_conv3_weight,
            M_block_conv3_weight_panels);
        fit_M_block_conv3_weight_panels3(&call, m->M_block_conv3_weight,
            M_block_conv3_weight_panels2);
        fit_M_block_conv3_weight_panels5(&call, m->M_block_conv3_weight,
            M_block_conv3_weight_panels3);
        fit_M_block_conv_weight_panels2(&call, m->M_block2_conv_weight,
            M_block2_conv_weight_panels);
        fit_M_block_conv_weight_panels4(&call, m->M_block2_conv_weight,
            M_block2_conv_weight_panels2);
        fit_M_block_conv_weight_panels6(&call, m->M_block2_conv_weight,
            M_block2_conv_weight_panels3);
        fit_M_block_conv3_weight_panels(&call, m->M_block2_conv3_weight,
            M_block2_conv3_weight_panels);
        fit_M_block_conv3_weight_panels3(&call, m->M_block2_conv3_weight,
            M_block2_conv3_weight_panels2);
        fit_M_block_conv3_weight_panels5(&call, m->M_block2_conv3_weight,
            M_block2_conv3_weight_panels3);
        fit_M_block_conv_weight_panels2(&call, m->M_block3_conv_weight,
            M_block3_conv_weight_panels);
        fit_M_block_conv_weight_panels4(&call, m->M_block3_conv_weight,
            M_block3_conv_weight_panels2);
        fit_M_block_conv_weight_panels6(&call, m->M_block3_conv_weight,
            M_block3_conv_weight_panels3);
        fit_M_block_conv3_weight_panels(&call, m->M_block3_conv3_weight,
            M_block3_conv3_weight_panels);
        fit_M_block_conv3_weight_panels3(&call, m->M_block3_conv3_weight,
            M_block3_conv3_weight_panels2);
        fit_M_block_conv3_weight_panels5(&call, m->M_block3_conv3_weight,
            M_block3_conv3_weight_panels3);
        fit_M_head_weight_panels(&call, m->M_head_weight, M_head_weight_panels);
        fit_M_head_weight_panels3(&call, m->M_head_weight, M_head_weight_panels2);
        fit_M_head_weight_panels5(&call, m->M_head_weight, M_head_weight_panels3);
        fit_M_out_weight_panels(&call, m->M_out_weight, M_out_weight_panels);
        fit_M_out_weight_panels3(&call, m->M_out_weight, M_out_weight_panels2);
        fit_M_out_weight_panels5(&call, m->M_out_weight, M_out_weight_panels3);
        gm_clear(&call, x2, 3072);
        #pragma omp barrier
        for (int64_t i = 0; i < 3072; i++) {
            #pragma omp barrier
            generate_concat53(&call, x2, m->M_first_weight, concat);
            #pragma omp barrier
            generate_concat54(&call, x2, m->M_first_weight, concat2);
            #pragma omp barrier
            generate_concat55(&call, concat3);
            #pragma omp barrier
            generate_first2(&call, x2, concat4, m->M_first_weight, m->M_first_bias, first,
                relu);
            #pragma omp barrier
            generate_concat56(&call, relu, M_block_conv_weight_panels3, concat5);
            #pragma omp barrier
            generate_concat57(&call, relu, M_block_conv_weight_panels2, concat6);
            #pragma omp barrier
            generate_concat58(&call, relu, M_block_conv_weight_panels, concat7);
            #pragma omp barrier
            generate_relu20(&call, concat8, m->M_block_conv_bias, relu2);
            #pragma omp barrier
            generate_concat59(&call, relu2, m->M_block_conv2_weight, concat9);
            #pragma omp barrier
            generate_concat60(&call, relu2, m->M_block_conv2_weight, concat10);
            #pragma omp barrier
            generate_concat61(&call, relu2, m->M_block_conv2_weight, concat11);
            #pragma omp barrier
            generate_relu21(&call, relu2, concat12, m->M_block_conv2_weight,
                m->M_block_conv2_bias, relu3);
            #pragma omp barrier
            generate_concat62(&call, relu3, M_block_conv3_weight_panels3, concat13);
            #pragma omp barrier
            generate_concat63(&call, relu3, M_block_conv3_weight_panels2, concat14);
            #pragma omp barrier
            generate_concat64(&call, relu3, M_block_conv3_weight_panels, concat15);
            #pragma omp barrier
            generate_block7(&call, first, concat16, m->M_block_conv3_bias, relu4);
            #pragma omp barrier
            generate_concat56(&call, relu4, M_block2_conv_weight_panels3, concat17);
            #pragma omp barrier
            generate_concat57(&call, relu4, M_block2_conv_weight_panels2, concat18);
            #pragma omp barrier
            generate_concat58(&call, relu4, M_block2_conv_weight_panels, concat19);
            #pragma omp barrier
            generate_relu20(&call, concat20, m->M_block2_conv_bias, relu5);
            #pragma omp barrier
            generate_concat59(&call, relu5, m->M_block2_conv2_weight, concat21);
            #pragma omp barrier
            generate_concat60(&call, relu5, m->M_block2_conv2_weight, concat22);
            #pragma omp barrier
            generate_concat61(&call, relu5, m->M_block2_conv2_weight, concat23);
            #pragma omp barrier
            generate_relu21(&call, relu5, concat24, m->M_block2_conv2_weight,
                m->M_block2_conv2_bias, relu6);
            #pragma omp barrier
            generate_concat62(&call, relu6, M_block2_conv3_weight_panels3, concat25);
            #pragma omp barrier
            generate_concat63(&call, relu6, M_block2_conv3_weight_panels2, concat26);
            #pragma omp barrier
            generate_concat64(&call, relu6, M_block2_conv3_weight_panels, concat27);
            #pragma omp barrier
            generate_block8(&call, first, concat16, concat28, m->M_block_conv3_bias,
                m->M_block2_conv3_bias, relu7);
            #pragma omp barrier
            generate_concat56(&call, relu7, M_block3_conv_weight_panels3, concat29);
            #pragma omp barrier
            generate_concat57(&call, relu7, M_block3_conv_weight_panels2, concat30);
            #pragma omp barrier
            generate_concat58(&call, relu7, M_block3_conv_weight_panels, concat31);
            #pragma omp barrier
            generate_relu20(&call, concat32, m->M_block3_conv_bias, relu8);
            #pragma omp barrier
            generate_concat59(&call, relu8, m->M_block3_conv2_weight, concat33);
            #pragma omp barrier
            generate_concat60(&call, relu8, m->M_block3_conv2_weight, concat34);
            #pragma omp barrier
            generate_concat61(&call, relu8, m->M_block3_conv2_weight, concat35);
            #pragma omp barrier
            generate_relu21(&call, relu8, concat36, m->M_block3_conv2_weight,
                m->M_block3_conv2_bias, relu9);
            #pragma omp barrier
            generate_concat62(&call, relu9, M_block3_conv3_weight_panels3, concat37);
            #pragma omp barrier
            generate_concat63(&call, relu9, M_block3_conv3_weight_panels2, concat38);
            #pragma omp barrier
            generate_concat64(&call, relu9, M_block3_conv3_weight_panels, concat39);
            #pragma omp barrier
            generate_first3(&call, first, concat16, concat28, concat40, m->M_block_conv3_bias,
                m->M_block2_conv3_bias, m->M_block3_conv3_bias);
            #pragma omp barrier
            generate_concat83(&call, first, M_head_weight_panels3, concat41);
            #pragma omp barrier
            generate_concat84(&call, first, M_head_weight_panels2, concat42);
            #pragma omp barrier
            generate_concat85(&call, first, M_head_weight_panels, concat43);
            #pragma omp barrier
            generate_a4(&call, concat44, m->M_head_bias, a);
            #pragma omp barrier
            generate_concat86(&call, a, M_out_weight_panels3, concat45);
            #pragma omp barrier
            generate_concat87(&call, a, M_out_weight_panels2, concat46);
            #pragma omp barrier
            generate_concat88(&call, a, M_out_weight_panels, concat47);
            #pragma omp barrier
            generate_out4(&call, concat48, m->M_out_bias, sub, maximum);
            #pragma omp barrier
            generate_x_drawn(&call, sub, maximum, x_drawn);
            #pragma omp barrier
            gm_take_drawn(&call, x2, x_drawn, 3072, i);
        }
        gm_restore_denormals(mode);
    }
}

static int refuse(pixelcnn_cifar_t *m, const char *why)
{
    snprintf(m->head.error, sizeof m->head.error, "%s", why);
    return GM_BAD_ARGUMENT;
}

size_t pixelcnn_cifar_sizeof(void) { return sizeof(pixelcnn_cifar_t); }

pixelcnn_cifar_t *pixelcnn_cifar_init(void *memory, uint64_t seed)
{
    pixelcnn_cifar_t *m = memory;
    if (!memory || (uintptr_t)memory % 64 != 0)
        return NULL;
    memset(m, 0, offsetof(pixelcnn_cifar_t, arena));    /* kernels write what they read of the rest */
    m->head.seed = seed;
    run_init(m, (gm_call){ .seed = seed });
    return m;
}

const char *pixelcnn_cifar_error(const pixelcnn_cifar_t *m) { return m->head.error; }
int pixelcnn_cifar_load(pixelcnn_cifar_t *m, const char *path) { return gm_read_checkpoint(&pixelcnn_cifar_model, &m->head, path, false); }
int pixelcnn_cifar_save(pixelcnn_cifar_t *m, const char *path) { return gm_write_checkpoint(&pixelcnn_cifar_model, &m->head, path, false); }

int pixelcnn_cifar_fit(pixelcnn_cifar_t *m, const float *x, int n, pixelcnn_cifar_fit_report *report)
{
    if (!x)
        return refuse(m, "pixelcnn_cifar_fit: an array is NULL");
    if (n != 16)
        return refuse(m, "pixelcnn_cifar_fit: n must be exactly 16");
    m->head.step++;
    run_fit(m, x, (gm_call){ .seed = m->head.seed, .step = m->head.step, .rows = n, .profile = m->head.profile });
    if (report) {
        report->loss = *(m->arena + 11828880);
        report->bits = *(m->arena + 11828896);
    }
    return 0;
}

int pixelcnn_cifar_test_fit(pixelcnn_cifar_t *m, const float *x, int n, pixelcnn_cifar_fit_report *report)
{
    if (!x)
        return refuse(m, "pixelcnn_cifar_test_fit: an array is NULL");
    if (n < 1 || n > 16)
        return refuse(m, "pixelcnn_cifar_test_fit: n must be 1 to 16");
    if (n < 16) {
        float *x_rows = (float *)(m->arena + 0);
        memset(x_rows, 0, 49152 * sizeof *x_rows);
        memcpy(x_rows, x, (size_t)n * 3072 * sizeof *x_rows);
        x = x_rows;
    }
    run_test_fit(m, x, (gm_call){ .seed = m->head.seed, .step = m->head.step, .rows = n });
    if (report) {
        report->loss = *(m->arena + 49168);
        report->bits = *(m->arena + 49184);
    }
    return 0;
}

int pixelcnn_cifar_generate(pixelcnn_cifar_t *m, uint64_t seed, int n, float *x)
{
    if (!x)
        return refuse(m, "pixelcnn_cifar_generate: an array is NULL");
    if (n < 0)
        return refuse(m, "pixelcnn_cifar_generate: n must be 0 or more");
    for (int row = 0; row < n; row += 64) {
        const int rows = n - row < 64 ? n - row : 64;
        run_generate(m, (gm_call){ .seed = seed, .row = row, .rows = rows });
        memcpy(x + (size_t)row * 3072, m->arena + 5691136, (size_t)rows * 3072 * sizeof(float));
    }
    return 0;
}

static int pixelcnn_cifar_generate_naive(pixelcnn_cifar_t *m, uint64_t seed, int n, float *x)
{
    if (!x)
        return refuse(m, "pixelcnn_cifar_generate: an array is NULL");
    if (n < 0)
        return refuse(m, "pixelcnn_cifar_generate: n must be 0 or more");
    for (int row = 0; row < n; row += 64) {
        const int rows = n - row < 64 ? n - row : 64;
        run_generate_naive(m, (gm_call){ .seed = seed, .row = row, .rows = rows });
        memcpy(x + (size_t)row * 3072, m->arena + 5691136, (size_t)rows * 3072 * sizeof(float));
    }
    return 0;
}

static const gm_tensor tensors[] = {
    { "M.first.weight", GM_PARAM, 4, { 120, 3, 7, 7 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_cifar_t, M_first_weight) },
    { "M.first.bias", GM_PARAM, 1, { 120 }, { 0 }, offsetof(pixelcnn_cifar_t, M_first_bias) },
    { "M.block.conv.weight", GM_PARAM, 4, { 60, 120, 1, 1 }, { 0, 1, 2, 3 }, offsetof(pixelcnn_cifar_t, M_block_conv_weight) },
    { "M.block.conv.bias", GM_PARAM, 1, { 60 }, { 0 }, offsetof(pixelcnn_cifar_t, M_block_conv_bias) },
    { "M.block.conv2.weight", GM_PARAM, 4, { 60, 60, 3, 3 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_cifar_t, M_block_conv2_weight) },
    { "M.block.conv2.bias", GM_PARAM, 1, { 60 }, { 0 }, offsetof(pixelcnn_cifar_t, M_block_conv2_bias) },
    { "M.block.conv3.weight", GM_PARAM, 4, { 120, 60, 1, 1 }, { 0, 1, 2, 3 }, offsetof(pixelcnn_cifar_t, M_block_conv3_weight) },
    { "M.block.conv3.bias", GM_PARAM, 1, { 120 }, { 0 }, offsetof(pixelcnn_cifar_t, M_block_conv3_bias) },
    { "M.block2.conv.weight", GM_PARAM, 4, { 60, 120, 1, 1 }, { 0, 1, 2, 3 }, offsetof(pixelcnn_cifar_t, M_block2_conv_weight) },
    { "M.block2.conv.bias", GM_PARAM, 1, { 60 }, { 0 }, offsetof(pixelcnn_cifar_t, M_block2_conv_bias) },
    { "M.block2.conv2.weight", GM_PARAM, 4, { 60, 60, 3, 3 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_cifar_t, M_block2_conv2_weight) },
    { "M.block2.conv2.bias", GM_PARAM, 1, { 60 }, { 0 }, offsetof(pixelcnn_cifar_t, M_block2_conv2_bias) },
    { "M.block2.conv3.weight", GM_PARAM, 4, { 120, 60, 1, 1 }, { 0, 1, 2, 3 }, offsetof(pixelcnn_cifar_t, M_block2_conv3_weight) },
    { "M.block2.conv3.bias", GM_PARAM, 1, { 120 }, { 0 }, offsetof(pixelcnn_cifar_t, M_block2_conv3_bias) },
    { "M.block3.conv.weight", GM_PARAM, 4, { 60, 120, 1, 1 }, { 0, 1, 2, 3 }, offsetof(pixelcnn_cifar_t, M_block3_conv_weight) },
    { "M.block3.conv.bias", GM_PARAM, 1, { 60 }, { 0 }, offsetof(pixelcnn_cifar_t, M_block3_conv_bias) },
    { "M.block3.conv2.weight", GM_PARAM, 4, { 60, 60, 3, 3 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_cifar_t, M_block3_conv2_weight) },
    { "M.block3.conv2.bias", GM_PARAM, 1, { 60 }, { 0 }, offsetof(pixelcnn_cifar_t, M_block3_conv2_bias) },
    { "M.block3.conv3.weight", GM_PARAM, 4, { 120, 60, 1, 1 }, { 0, 1, 2, 3 }, offsetof(pixelcnn_cifar_t, M_block3_conv3_weight) },
    { "M.block3.conv3.bias", GM_PARAM, 1, { 120 }, { 0 }, offsetof(pixelcnn_cifar_t, M_block3_conv3_bias) },
    { "M.head.weight", GM_PARAM, 4, { 120, 120, 1, 1 }, { 0, 1, 2, 3 }, offsetof(pixelcnn_cifar_t, M_head_weight) },
    { "M.head.bias", GM_PARAM, 1, { 120 }, { 0 }, offsetof(pixelcnn_cifar_t, M_head_bias) },
    { "M.out.weight", GM_PARAM, 4, { 768, 120, 1, 1 }, { 0, 1, 2, 3 }, offsetof(pixelcnn_cifar_t, M_out_weight) },
    { "M.out.bias", GM_PARAM, 1, { 768 }, { 0 }, offsetof(pixelcnn_cifar_t, M_out_bias) },
    { "fit.m.M.first.weight", GM_STATE, 4, { 120, 3, 7, 7 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_cifar_t, fit_m_M_first_weight) },
    { "fit.v.M.first.weight", GM_STATE, 4, { 120, 3, 7, 7 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_cifar_t, fit_v_M_first_weight) },
    { "fit.m.M.first.bias", GM_STATE, 1, { 120 }, { 0 }, offsetof(pixelcnn_cifar_t, fit_m_M_first_bias) },
    { "fit.v.M.first.bias", GM_STATE, 1, { 120 }, { 0 }, offsetof(pixelcnn_cifar_t, fit_v_M_first_bias) },
    { "fit.m.M.block.conv.weight", GM_STATE, 4, { 60, 120, 1, 1 }, { 0, 1, 2, 3 }, offsetof(pixelcnn_cifar_t, fit_m_M_block_conv_weight) },
    { "fit.v.M.block.conv.weight", GM_STATE, 4, { 60, 120, 1, 1 }, { 0, 1, 2, 3 }, offsetof(pixelcnn_cifar_t, fit_v_M_block_conv_weight) },
    { "fit.m.M.block.conv.bias", GM_STATE, 1, { 60 }, { 0 }, offsetof(pixelcnn_cifar_t, fit_m_M_block_conv_bias) },
    { "fit.v.M.block.conv.bias", GM_STATE, 1, { 60 }, { 0 }, offsetof(pixelcnn_cifar_t, fit_v_M_block_conv_bias) },
    { "fit.m.M.block.conv2.weight", GM_STATE, 4, { 60, 60, 3, 3 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_cifar_t, fit_m_M_block_conv2_weight) },
    { "fit.v.M.block.conv2.weight", GM_STATE, 4, { 60, 60, 3, 3 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_cifar_t, fit_v_M_block_conv2_weight) },
    { "fit.m.M.block.conv2.bias", GM_STATE, 1, { 60 }, { 0 }, offsetof(pixelcnn_cifar_t, fit_m_M_block_conv2_bias) },
    { "fit.v.M.block.conv2.bias", GM_STATE, 1, { 60 }, { 0 }, offsetof(pixelcnn_cifar_t, fit_v_M_block_conv2_bias) },
    { "fit.m.M.block.conv3.weight", GM_STATE, 4, { 120, 60, 1, 1 }, { 0, 1, 2, 3 }, offsetof(pixelcnn_cifar_t, fit_m_M_block_conv3_weight) },
    { "fit.v.M.block.conv3.weight", GM_STATE, 4, { 120, 60, 1, 1 }, { 0, 1, 2, 3 }, offsetof(pixelcnn_cifar_t, fit_v_M_block_conv3_weight) },
    { "fit.m.M.block.conv3.bias", GM_STATE, 1, { 120 }, { 0 }, offsetof(pixelcnn_cifar_t, fit_m_M_block_conv3_bias) },
    { "fit.v.M.block.conv3.bias", GM_STATE, 1, { 120 }, { 0 }, offsetof(pixelcnn_cifar_t, fit_v_M_block_conv3_bias) },
    { "fit.m.M.block2.conv.weight", GM_STATE, 4, { 60, 120, 1, 1 }, { 0, 1, 2, 3 }, offsetof(pixelcnn_cifar_t, fit_m_M_block2_conv_weight) },
    { "fit.v.M.block2.conv.weight", GM_STATE, 4, { 60, 120, 1, 1 }, { 0, 1, 2, 3 }, offsetof(pixelcnn_cifar_t, fit_v_M_block2_conv_weight) },
    { "fit.m.M.block2.conv.bias", GM_STATE, 1, { 60 }, { 0 }, offsetof(pixelcnn_cifar_t, fit_m_M_block2_conv_bias) },
    { "fit.v.M.block2.conv.bias", GM_STATE, 1, { 60 }, { 0 }, offsetof(pixelcnn_cifar_t, fit_v_M_block2_conv_bias) },
    { "fit.m.M.block2.conv2.weight", GM_STATE, 4, { 60, 60, 3, 3 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_cifar_t, fit_m_M_block2_conv2_weight) },
    { "fit.v.M.block2.conv2.weight", GM_STATE, 4, { 60, 60, 3, 3 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_cifar_t, fit_v_M_block2_conv2_weight) },
    { "fit.m.M.block2.conv2.bias", GM_STATE, 1, { 60 }, { 0 }, offsetof(pixelcnn_cifar_t, fit_m_M_block2_conv2_bias) },
    { "fit.v.M.block2.conv2.bias", GM_STATE, 1, { 60 }, { 0 }, offsetof(pixelcnn_cifar_t, fit_v_M_block2_conv2_bias) },
    { "fit.m.M.block2.conv3.weight", GM_STATE, 4, { 120, 60, 1, 1 }, { 0, 1, 2, 3 }, offsetof(pixelcnn_cifar_t, fit_m_M_block2_conv3_weight) },
    { "fit.v.M.block2.conv3.weight", GM_STATE, 4, { 120, 60, 1, 1 }, { 0, 1, 2, 3 }, offsetof(pixelcnn_cifar_t, fit_v_M_block2_conv3_weight) },
    { "fit.m.M.block2.conv3.bias", GM_STATE, 1, { 120 }, { 0 }, offsetof(pixelcnn_cifar_t, fit_m_M_block2_conv3_bias) },
    { "fit.v.M.block2.conv3.bias", GM_STATE, 1, { 120 }, { 0 }, offsetof(pixelcnn_cifar_t, fit_v_M_block2_conv3_bias) },
    { "fit.m.M.block3.conv.weight", GM_STATE, 4, { 60, 120, 1, 1 }, { 0, 1, 2, 3 }, offsetof(pixelcnn_cifar_t, fit_m_M_block3_conv_weight) },
    { "fit.v.M.block3.conv.weight", GM_STATE, 4, { 60, 120, 1, 1 }, { 0, 1, 2, 3 }, offsetof(pixelcnn_cifar_t, fit_v_M_block3_conv_weight) },
    { "fit.m.M.block3.conv.bias", GM_STATE, 1, { 60 }, { 0 }, offsetof(pixelcnn_cifar_t, fit_m_M_block3_conv_bias) },
    { "fit.v.M.block3.conv.bias", GM_STATE, 1, { 60 }, { 0 }, offsetof(pixelcnn_cifar_t, fit_v_M_block3_conv_bias) },
    { "fit.m.M.block3.conv2.weight", GM_STATE, 4, { 60, 60, 3, 3 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_cifar_t, fit_m_M_block3_conv2_weight) },
    { "fit.v.M.block3.conv2.weight", GM_STATE, 4, { 60, 60, 3, 3 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_cifar_t, fit_v_M_block3_conv2_weight) },
    { "fit.m.M.block3.conv2.bias", GM_STATE, 1, { 60 }, { 0 }, offsetof(pixelcnn_cifar_t, fit_m_M_block3_conv2_bias) },
    { "fit.v.M.block3.conv2.bias", GM_STATE, 1, { 60 }, { 0 }, offsetof(pixelcnn_cifar_t, fit_v_M_block3_conv2_bias) },
    { "fit.m.M.block3.conv3.weight", GM_STATE, 4, { 120, 60, 1, 1 }, { 0, 1, 2, 3 }, offsetof(pixelcnn_cifar_t, fit_m_M_block3_conv3_weight) },
    { "fit.v.M.block3.conv3.weight", GM_STATE, 4, { 120, 60, 1, 1 }, { 0, 1, 2, 3 }, offsetof(pixelcnn_cifar_t, fit_v_M_block3_conv3_weight) },
    { "fit.m.M.block3.conv3.bias", GM_STATE, 1, { 120 }, { 0 }, offsetof(pixelcnn_cifar_t, fit_m_M_block3_conv3_bias) },
    { "fit.v.M.block3.conv3.bias", GM_STATE, 1, { 120 }, { 0 }, offsetof(pixelcnn_cifar_t, fit_v_M_block3_conv3_bias) },
    { "fit.m.M.head.weight", GM_STATE, 4, { 120, 120, 1, 1 }, { 0, 1, 2, 3 }, offsetof(pixelcnn_cifar_t, fit_m_M_head_weight) },
    { "fit.v.M.head.weight", GM_STATE, 4, { 120, 120, 1, 1 }, { 0, 1, 2, 3 }, offsetof(pixelcnn_cifar_t, fit_v_M_head_weight) },
    { "fit.m.M.head.bias", GM_STATE, 1, { 120 }, { 0 }, offsetof(pixelcnn_cifar_t, fit_m_M_head_bias) },
    { "fit.v.M.head.bias", GM_STATE, 1, { 120 }, { 0 }, offsetof(pixelcnn_cifar_t, fit_v_M_head_bias) },
    { "fit.m.M.out.weight", GM_STATE, 4, { 768, 120, 1, 1 }, { 0, 1, 2, 3 }, offsetof(pixelcnn_cifar_t, fit_m_M_out_weight) },
    { "fit.v.M.out.weight", GM_STATE, 4, { 768, 120, 1, 1 }, { 0, 1, 2, 3 }, offsetof(pixelcnn_cifar_t, fit_v_M_out_weight) },
    { "fit.m.M.out.bias", GM_STATE, 1, { 768 }, { 0 }, offsetof(pixelcnn_cifar_t, fit_m_M_out_bias) },
    { "fit.v.M.out.bias", GM_STATE, 1, { 768 }, { 0 }, offsetof(pixelcnn_cifar_t, fit_v_M_out_bias) },
};

GM_API gm_reader gm_read_images;

static const gm_field fields[] = {
    { .name = "x", .type = GM_F32, .rank = 3, .dim = { 32, 32, 3 }, .classes = 0, .line = 15,
      .read = gm_read_images, .train = (const char *const[]){ "train", NULL },
      .test = (const char *const[]){ "test", NULL },
      .scale = 0.003921569f, .shift = 0.0f },
};

static int call_pixelcnn_cifar_fit(void *m, const void *const *input, int n, float *report)
{
    return pixelcnn_cifar_fit(m, input[0], n, (pixelcnn_cifar_fit_report *)report);
}

static int call_pixelcnn_cifar_test_fit(void *m, const void *const *input, int n, float *report)
{
    return pixelcnn_cifar_test_fit(m, input[0], n, (pixelcnn_cifar_fit_report *)report);
}

static int call_check_fit(void *memory, const void *const *input, int n, const char **what, int *line)
{
    pixelcnn_cifar_t *m = memory;
    m->head.step++;
    check_fit(m, input[0], (gm_call){ .seed = m->head.seed, .step = m->head.step, .rows = n, .parts = 1 }, what, line);
    return 0;
}

static const gm_kernel kernels_of_fit[] = {
    { "fit_concat", 20, 0.0, 1.6e+02 },
    { "fit_concat2", 20, 0.0, 1.6e+02 },
    { "fit_concat3", 20, 0.0, 6.4e+02 },
    { "fit_concat4", 20, 0.0, 4.8e+02 },
    { "fit_concat5", 20, 0.0, 9.6e+02 },
    { "fit_M_block3_conv2_weight_panels", 21, 0.0, 1.3152e+05 },
    { "fit_M_block2_conv2_weight_panels", 21, 0.0, 1.3152e+05 },
    { "fit_M_block_conv2_weight_panels", 21, 0.0, 1.3152e+05 },
    { "fit_M_block_conv3_weight_panels", 21, 0.0, 3.2e+04 },
    { "fit_M_block2_conv3_weight_panels", 21, 0.0, 3.2e+04 },
    { "fit_M_block3_conv3_weight_panels", 21, 0.0, 3.2e+04 },
    { "fit_M_block3_conv2_weight_panels2", 21, 0.0, 1.328e+05 },
    { "fit_M_block3_conv_weight_panels", 21, 0.0, 3.2e+04 },
    { "fit_M_block2_conv2_weight_panels2", 21, 0.0, 1.328e+05 },
    { "fit_M_block2_conv_weight_panels", 21, 0.0, 3.2e+04 },
    { "fit_M_block_conv2_weight_panels2", 21, 0.0, 1.328e+05 },
    { "fit_M_block_conv_weight_panels", 21, 0.0, 3.2e+04 },
    { "fit_M_block_conv_weight_panels2", 21, 0.0, 3.264e+04 },
    { "fit_M_block2_conv_weight_panels2", 21, 0.0, 3.264e+04 },
    { "fit_M_block3_conv_weight_panels2", 21, 0.0, 3.264e+04 },
    { "fit_M_block3_conv3_weight_panels2", 21, 0.0, 3.264e+04 },
    { "fit_M_block2_conv3_weight_panels2", 21, 0.0, 3.264e+04 },
    { "fit_M_block_conv3_weight_panels2", 21, 0.0, 3.264e+04 },
    { "fit_concat6", 21, 0.0, 3.2e+03 },
    { "fit_concat7", 21, 0.0, 3.2e+03 },
    { "fit_concat8", 21, 0.0, 3.2e+03 },
    { "fit_M_block3_conv2_weight_panels3", 21, 0.0, 1.3472e+05 },
    { "fit_M_block2_conv2_weight_panels3", 21, 0.0, 1.3472e+05 },
    { "fit_M_block_conv2_weight_panels3", 21, 0.0, 1.3472e+05 },
    { "fit_M_block_conv3_weight_panels3", 21, 0.0, 3.52e+04 },
    { "fit_M_block2_conv3_weight_panels3", 21, 0.0, 3.52e+04 },
    { "fit_M_block3_conv3_weight_panels3", 21, 0.0, 3.52e+04 },
    { "fit_M_head_weight_panels", 22, 0.0, 6.4e+04 },
    { "fit_M_head_weight_panels2", 22, 0.0, 6.4e+04 },
    { "fit_M_block3_conv3_weight_panels4", 21, 0.0, 3.52e+04 },
    { "fit_M_block3_conv_weight_panels3", 21, 0.0, 3.52e+04 },
    { "fit_M_block2_conv3_weight_panels4", 21, 0.0, 3.52e+04 },
    { "fit_M_block2_conv_weight_panels3", 21, 0.0, 3.52e+04 },
    { "fit_M_block_conv3_weight_panels4", 21, 0.0, 3.52e+04 },
    { "fit_M_block_conv_weight_panels3", 21, 0.0, 3.52e+04 },
    { "fit_M_block_conv_weight_panels4", 21, 0.0, 3.648e+04 },
    { "fit_M_block2_conv_weight_panels4", 21, 0.0, 3.648e+04 },
    { "fit_M_block3_conv_weight_panels4", 21, 0.0, 3.648e+04 },
    { "fit_M_block_conv3_weight_panels5", 21, 0.0, 3.84e+04 },
    { "fit_M_block2_conv3_weight_panels5", 21, 0.0, 3.84e+04 },
    { "fit_M_block3_conv3_weight_panels5", 21, 0.0, 3.84e+04 },
    { "fit_M_block3_conv_weight_panels5", 21, 0.0, 3.84e+04 },
    { "fit_M_block2_conv_weight_panels5", 21, 0.0, 3.84e+04 },
    { "fit_M_block_conv_weight_panels5", 21, 0.0, 3.84e+04 },
    { "fit_concat9", 21, 0.0, 3.2e+03 },
    { "fit_concat10", 22, 0.0, 6.4e+03 },
    { "fit_concat11", 21, 0.0, 3.2e+03 },
    { "fit_concat12", 21, 0.0, 6.4e+03 },
    { "fit_concat13", 21, 0.0, 3.2e+03 },
    { "fit_concat14", 22, 0.0, 6.4e+03 },
    { "fit_concat15", 21, 0.0, 3.2e+03 },
    { "fit_concat16", 21, 0.0, 6.4e+03 },
    { "fit_concat17", 21, 0.0, 3.2e+03 },
    { "fit_concat18", 22, 0.0, 6.4e+03 },
    { "fit_concat19", 21, 0.0, 3.2e+03 },
    { "fit_concat20", 21, 0.0, 6.4e+03 },
    { "fit_concat21", 21, 0.0, 3.2e+03 },
    { "fit_concat22", 21, 0.0, 3.2e+03 },
    { "fit_concat23", 21, 0.0, 3.2e+03 },
    { "fit_concat24", 21, 0.0, 3.2e+03 },
    { "fit_concat25", 21, 0.0, 3.2e+03 },
    { "fit_concat26", 21, 0.0, 3.2e+03 },
    { "fit_concat27", 20, 0.0, 4.32e+03 },
    { "fit_concat28", 20, 0.0, 4.32e+03 },
    { "fit_concat29", 20, 0.0, 4.32e+03 },
    { "fit_concat30", 20, 0.0, 4.32e+03 },
    { "fit_M_block3_conv3_weight_panels6", 21, 0.0, 3.904e+04 },
    { "fit_M_block2_conv3_weight_panels6", 21, 0.0, 3.904e+04 },
    { "fit_M_block_conv3_weight_panels6", 21, 0.0, 3.904e+04 },
    { "fit_M_block_conv_weight_panels6", 21, 0.0, 4.032e+04 },
    { "fit_M_block2_conv_weight_panels6", 21, 0.0, 4.032e+04 },
    { "fit_M_block3_conv_weight_panels6", 21, 0.0, 4.032e+04 },
    { "fit_M_head_weight_panels3", 22, 0.0, 7.04e+04 },
    { "fit_M_head_weight_panels4", 22, 0.0, 7.04e+04 },
    { "fit_concat31", 21, 0.0, 9.6e+03 },
    { "fit_concat32", 21, 0.0, 4.8e+03 },
    { "fit_concat33", 21, 0.0, 9.6e+03 },
    { "fit_concat34", 21, 0.0, 9.6e+03 },
    { "fit_concat35", 21, 0.0, 4.8e+03 },
    { "fit_concat36", 21, 0.0, 9.6e+03 },
    { "fit_concat37", 21, 0.0, 9.6e+03 },
    { "fit_concat38", 21, 0.0, 4.8e+03 },
    { "fit_concat39", 21, 0.0, 9.6e+03 },
    { "fit_M_head_weight_panels5", 22, 0.0, 7.68e+04 },
    { "fit_M_head_weight_panels6", 22, 0.0, 7.68e+04 },
    { "fit_concat40", 22, 0.0, 6.4e+03 },
    { "fit_concat41", 22, 0.0, 1.28e+04 },
    { "fit_concat42", 21, 0.0, 1.92e+04 },
    { "fit_concat43", 21, 0.0, 9.6e+03 },
    { "fit_concat44", 21, 0.0, 9.6e+03 },
    { "fit_concat45", 21, 0.0, 1.92e+04 },
    { "fit_concat46", 22, 0.0, 1.92e+04 },
    { "fit_concat47", 21, 0.0, 9.6e+03 },
    { "fit_concat48", 21, 0.0, 9.6e+03 },
    { "fit_concat49", 22, 0.0, 1.92e+04 },
    { "fit_concat50", 21, 0.0, 1.92e+04 },
    { "fit_concat51", 21, 0.0, 9.6e+03 },
    { "fit_concat52", 21, 0.0, 9.6e+03 },
    { "fit_concat53", 21, 0.0, 1.92e+04 },
    { "fit_concat54", 22, 0.0, 1.92e+04 },
    { "fit_concat55", 21, 0.0, 9.6e+03 },
    { "fit_concat56", 21, 0.0, 9.6e+03 },
    { "fit_concat57", 22, 0.0, 1.92e+04 },
    { "fit_concat58", 21, 0.0, 1.92e+04 },
    { "fit_concat59", 21, 0.0, 9.6e+03 },
    { "fit_concat60", 21, 0.0, 9.6e+03 },
    { "fit_concat61", 21, 0.0, 1.92e+04 },
    { "fit_concat62", 22, 0.0, 1.92e+04 },
    { "fit_concat63", 21, 0.0, 9.6e+03 },
    { "fit_concat64", 21, 0.0, 9.6e+03 },
    { "fit_concat65", 22, 0.0, 1.92e+04 },
    { "fit_M_out_weight_panels", 23, 0.0, 4.096e+05 },
    { "fit_M_out_weight_panels2", 23, 0.0, 4.096e+05 },
    { "fit_concat66", 21, 0.0, 1.44e+04 },
    { "fit_concat67", 21, 0.0, 1.44e+04 },
    { "fit_concat68", 21, 0.0, 1.44e+04 },
    { "fit_concat69", 21, 0.0, 1.44e+04 },
    { "fit_concat70", 21, 0.0, 1.44e+04 },
    { "fit_concat71", 21, 0.0, 1.44e+04 },
    { "fit_concat72", 21, 0.0, 1.44e+04 },
    { "fit_concat73", 21, 0.0, 1.44e+04 },
    { "fit_concat74", 21, 0.0, 1.44e+04 },
    { "fit_concat75", 21, 0.0, 1.44e+04 },
    { "fit_concat76", 21, 0.0, 1.44e+04 },
    { "fit_concat77", 21, 0.0, 1.44e+04 },
    { "fit_concat78", 21, 0.0, 1.44e+04 },
    { "fit_concat79", 21, 0.0, 1.44e+04 },
    { "fit_concat80", 21, 0.0, 1.44e+04 },
    { "fit_concat81", 21, 0.0, 1.44e+04 },
    { "fit_concat82", 21, 0.0, 1.44e+04 },
    { "fit_concat83", 21, 0.0, 1.44e+04 },
    { "fit_concat84", 22, 0.0, 3.84e+04 },
    { "fit_concat85", 22, 0.0, 1.92e+04 },
    { "fit_concat86", 22, 0.0, 1.92e+04 },
    { "fit_concat87", 22, 0.0, 3.84e+04 },
    { "fit_M_block3_conv2_weight_panels4", 21, 0.0, 1.9104e+05 },
    { "fit_M_block2_conv2_weight_panels4", 21, 0.0, 1.9104e+05 },
    { "fit_M_block_conv2_weight_panels4", 21, 0.0, 1.9104e+05 },
    { "fit_concat88", 20, 0.0, 3.024e+04 },
    { "fit_concat89", 20, 0.0, 3.024e+04 },
    { "fit_concat90", 20, 0.0, 3.024e+04 },
    { "fit_concat91", 20, 0.0, 3.024e+04 },
    { "fit_M_out_weight_panels3", 23, 0.0, 4.5056e+05 },
    { "fit_M_out_weight_panels4", 23, 0.0, 4.5056e+05 },
    { "fit_M_out_weight_panels5", 23, 0.0, 4.9152e+05 },
    { "fit_M_out_weight_panels6", 23, 0.0, 4.9152e+05 },
    { "fit_concat92", 23, 0.0, 4.096e+04 },
    { "fit_concat93", 23, 0.0, 8.192e+04 },
    { "fit_concat94", 21, 0.0, 4.32e+04 },
    { "fit_concat95", 21, 0.0, 4.32e+04 },
    { "fit_concat96", 21, 0.0, 4.32e+04 },
    { "fit_concat97", 21, 0.0, 4.32e+04 },
    { "fit_concat98", 21, 0.0, 4.32e+04 },
    { "fit_concat99", 21, 0.0, 4.32e+04 },
    { "fit_concat100", 21, 0.0, 4.32e+04 },
    { "fit_concat101", 21, 0.0, 4.32e+04 },
    { "fit_concat102", 21, 0.0, 4.32e+04 },
    { "fit_concat103", 21, 0.0, 4.32e+04 },
    { "fit_concat104", 21, 0.0, 4.32e+04 },
    { "fit_concat105", 21, 0.0, 4.32e+04 },
    { "fit_concat106", 21, 0.0, 4.32e+04 },
    { "fit_concat107", 21, 0.0, 4.32e+04 },
    { "fit_concat108", 21, 0.0, 4.32e+04 },
    { "fit_concat109", 21, 0.0, 4.32e+04 },
    { "fit_concat110", 21, 0.0, 4.32e+04 },
    { "fit_concat111", 21, 0.0, 4.32e+04 },
    { "fit_floor", 27, 147456.0, 393216.0 },
    { "fit_concat112", 21, 0.0, 1.31072e+06 },
    { "fit_concat113", 20, 0.0, 2.62144e+06 },
    { "fit_concat114", 21, 0.0, 1.31072e+06 },
    { "fit_concat115", 20, 0.0, 2.62144e+06 },
    { "fit_concat116", 21, 0.0, 1.31072e+06 },
    { "fit_concat117", 20, 0.0, 2.62144e+06 },
    { "fit_concat118", 21, 0.0, 1.31072e+06 },
    { "fit_concat119", 20, 0.0, 2.62144e+06 },
    { "fit_concat120", 21, 0.0, 1.31072e+06 },
    { "fit_concat121", 20, 0.0, 2.62144e+06 },
    { "fit_concat122", 21, 0.0, 1.31072e+06 },
    { "fit_concat123", 20, 0.0, 2.62144e+06 },
    { "fit_concat124", 20, 1.31072e+06, 2888608.0 },
    { "fit_concat125", 20, 2.62144e+06, 2888608.0 },
    { "fit_concat126", 20, 0.0, 2.62144e+06 },
    { "fit_concat127", 20, 0.0, 2.62144e+06 },
    { "fit_concat128", 23, 0.0, 2.4576e+05 },
    { "fit_concat129", 23, 0.0, 1.2288e+05 },
    { "fit_concat130", 23, 0.0, 1.2288e+05 },
    { "fit_concat131", 23, 0.0, 2.4576e+05 },
    { "fit_first", 20, 2.5887744e+08, 23860608.0 },
    { "fit_concat132", 21, 7.86432e+07, 9.18656e+06 },
    { "fit_concat133", 21, 5.24288e+07, 9.18272e+06 },
    { "fit_concat134", 21, 2.62144e+07, 9.17888e+06 },
    { "fit_relu", 21, 1.96608e+06, 7.86456e+06 },
    { "fit_concat135", 21, 1.31072e+07, 5.37248e+06 },
    { "fit_concat136", 21, 2.62144e+07, 5.37248e+06 },
    { "fit_concat137", 21, 3.93216e+07, 5.37248e+06 },
    { "fit_relu2", 21, 4.5292032e+08, 1.192632e+07 },
    { "fit_concat138", 21, 7.86432e+07, 6.5632e+06 },
    { "fit_concat139", 21, 5.24288e+07, 6.56e+06 },
    { "fit_concat140", 21, 2.62144e+07, 6.5568e+06 },
    { "fit_block", 21, 5.89824e+06, 2.359344e+07 },
    { "fit_concat141", 21, 7.86432e+07, 9.18656e+06 },
    { "fit_concat142", 21, 5.24288e+07, 9.18272e+06 },
    { "fit_concat143", 21, 2.62144e+07, 9.17888e+06 },
    { "fit_relu3", 21, 1.96608e+06, 7.86456e+06 },
    { "fit_concat144", 21, 1.31072e+07, 5.37248e+06 },
    { "fit_concat145", 21, 2.62144e+07, 5.37248e+06 },
    { "fit_concat146", 21, 3.93216e+07, 5.37248e+06 },
    { "fit_relu4", 21, 4.5292032e+08, 1.192632e+07 },
    { "fit_concat147", 21, 7.86432e+07, 6.5632e+06 },
    { "fit_concat148", 21, 5.24288e+07, 6.56e+06 },
    { "fit_concat149", 21, 2.62144e+07, 6.5568e+06 },
    { "fit_block2", 21, 9.8304e+06, 3.145824e+07 },
    { "fit_concat150", 21, 7.86432e+07, 9.18656e+06 },
    { "fit_concat151", 21, 5.24288e+07, 9.18272e+06 },
    { "fit_concat152", 21, 2.62144e+07, 9.17888e+06 },
    { "fit_relu5", 21, 1.96608e+06, 7.86456e+06 },
    { "fit_concat153", 21, 1.31072e+07, 5.37248e+06 },
    { "fit_concat154", 21, 2.62144e+07, 5.37248e+06 },
    { "fit_concat155", 21, 3.93216e+07, 5.37248e+06 },
    { "fit_relu6", 21, 4.5292032e+08, 1.192632e+07 },
    { "fit_concat156", 21, 7.86432e+07, 6.5632e+06 },
    { "fit_concat157", 21, 5.24288e+07, 6.56e+06 },
    { "fit_concat158", 21, 2.62144e+07, 6.5568e+06 },
    { "fit_first2", 22, 1.376256e+07, 3.932304e+07 },
    { "fit_concat159", 22, 1.572864e+08, 1.050496e+07 },
    { "fit_concat160", 22, 1.048576e+08, 1.049856e+07 },
    { "fit_concat161", 22, 5.24288e+07, 1.049216e+07 },
    { "fit_a", 22, 3.93216e+06, 1.572912e+07 },
    { "fit_concat162", 23, 0.0, 5.24288e+06 },
    { "fit_concat163", 20, 0.0, 2.62144e+06 },
    { "fit_concat164", 23, 0.0, 5.24288e+06 },
    { "fit_concat165", 20, 0.0, 2.62144e+06 },
    { "fit_concat166", 23, 0.0, 5.24288e+06 },
    { "fit_concat167", 20, 0.0, 2.62144e+06 },
    { "fit_concat168", 23, 0.0, 5.24288e+06 },
    { "fit_concat169", 20, 0.0, 2.62144e+06 },
    { "fit_concat170", 23, 0.0, 5.24288e+06 },
    { "fit_concat171", 23, 1.00663296e+09, 24764416.0 },
    { "fit_concat172", 23, 6.7108864e+08, 24723456.0 },
    { "fit_concat173", 23, 3.3554432e+08, 24682496.0 },
    { "fit_out", 27, 25165824.0, 50531328.0 },
    { "fit_out2", 27, 50429952.0, 101256192.0 },
    { "fit_out3", 27, 6.291456e+07, 50924544.0 },
    { "fit_sum", 27, 49152.0, 196672.0 },
    { "fit_neg", 27, 3.784704e+07, 589824.0 },
    { "fit_exp", 27, 50331648.0, 101056512.0 },
    { "fit_concat174", 23, 6.7108864e+08, 55656448.0 },
    { "fit_concat175", 23, 3.3554432e+08, 52994048.0 },
    { "fit_sum2", 23, 12582912.0, 5.03808e+07 },
    { "fit_d_head", 23, 1.01449728e+09, 81919488.0 },
    { "fit_M_out_bias", 26, 22272.0, 67584.0 },
    { "fit_concat176", 22, 1.048576e+08, 1.312e+07 },
    { "fit_concat177", 22, 5.24288e+07, 1.049216e+07 },
    { "fit_d_block", 22, 1.6515072e+08, 3.934848e+07 },
    { "fit_concat178", 21, 5.24288e+07, 1.049216e+07 },
    { "fit_concat179", 21, 2.62144e+07, 9.17888e+06 },
    { "fit_mul", 21, 8.257536e+07, 2.360704e+07 },
    { "fit_concat180", 21, 2.62144e+07, 6.5568e+06 },
    { "fit_concat181", 21, 1.31072e+07, 5.2448e+06 },
    { "fit_add", 21, 4.128768e+07, 1.573376e+07 },
    { "fit_add2", 21, 4.5292032e+08, 1.579392e+07 },
    { "fit_concat182", 21, 5.24288e+07, 9.18144e+06 },
    { "fit_concat183", 21, 2.62144e+07, 6.5568e+06 },
    { "fit_d_block2", 21, 8.84736e+07, 4.327104e+07 },
    { "fit_concat184", 21, 5.24288e+07, 1.049216e+07 },
    { "fit_concat185", 21, 2.62144e+07, 9.17888e+06 },
    { "fit_mul2", 21, 8.257536e+07, 2.360704e+07 },
    { "fit_concat186", 21, 2.62144e+07, 6.5568e+06 },
    { "fit_concat187", 21, 1.31072e+07, 5.2448e+06 },
    { "fit_add3", 21, 4.128768e+07, 1.573376e+07 },
    { "fit_add4", 21, 4.5292032e+08, 1.579392e+07 },
    { "fit_concat188", 21, 5.24288e+07, 9.18144e+06 },
    { "fit_concat189", 21, 2.62144e+07, 6.5568e+06 },
    { "fit_d_block3", 21, 8.84736e+07, 4.327104e+07 },
    { "fit_concat190", 21, 5.24288e+07, 1.049216e+07 },
    { "fit_concat191", 21, 2.62144e+07, 9.17888e+06 },
    { "fit_mul3", 21, 8.257536e+07, 2.360704e+07 },
    { "fit_concat192", 21, 2.62144e+07, 6.5568e+06 },
    { "fit_concat193", 21, 1.31072e+07, 5.2448e+06 },
    { "fit_add5", 21, 4.128768e+07, 1.573376e+07 },
    { "fit_add6", 21, 4.5292032e+08, 1.579392e+07 },
    { "fit_concat194", 21, 5.24288e+07, 9.18144e+06 },
    { "fit_concat195", 21, 2.62144e+07, 6.5568e+06 },
    { "fit_d_first", 21, 8.84736e+07, 4.327104e+07 },
    { "fit_M_head_bias", 26, 3.48e+03, 1.056e+04 },
    { "fit_M_block3_conv3_bias", 26, 3.48e+03, 1.056e+04 },
    { "fit_M_block2_conv3_bias", 26, 3.48e+03, 1.056e+04 },
    { "fit_M_block_conv3_bias", 26, 3.48e+03, 1.056e+04 },
    { "fit_M_first_bias", 26, 3.48e+03, 1.056e+04 },
    { "fit_M_block3_conv2_bias", 26, 1.74e+03, 5.28e+03 },
    { "fit_M_block3_conv_bias", 26, 1.74e+03, 5.28e+03 },
    { "fit_M_block2_conv2_bias", 26, 1.74e+03, 5.28e+03 },
    { "fit_M_block2_conv_bias", 26, 1.74e+03, 5.28e+03 },
    { "fit_M_block_conv2_bias", 26, 1.74e+03, 5.28e+03 },
    { "fit_M_block_conv_bias", 26, 1.74e+03, 5.28e+03 },
    { "fit_loss", 29, 19.0, 72.0 },
    { "fit_concat196", 21, 3.93216e+07, 7.86912e+06 },
    { "fit_concat197", 21, 0.0, 2.88e+04 },
    { "fit_concat198", 21, 0.0, 8.64e+04 },
    { "fit_concat199", 21, 2.62144e+07, 7.86752e+06 },
    { "fit_concat200", 21, 0.0, 1.92e+04 },
    { "fit_concat201", 21, 0.0, 2.88e+04 },
    { "fit_concat202", 21, 0.0, 8.64e+04 },
    { "fit_concat203", 21, 1.31072e+07, 7.86592e+06 },
    { "fit_conv_weight", 21, 4.499712e+08, 7.99392e+06 },
    { "fit_concat204", 21, 0.0, 9.6e+03 },
    { "fit_concat205", 21, 0.0, 2.88e+04 },
    { "fit_concat206", 21, 0.0, 8.64e+04 },
    { "fit_M_block3_conv2_weight", 26, 5.184e+05, 1.296e+06 },
    { "fit_concat207", 21, 3.93216e+07, 7.86912e+06 },
    { "fit_concat208", 21, 0.0, 2.88e+04 },
    { "fit_concat209", 21, 0.0, 8.64e+04 },
    { "fit_concat210", 21, 2.62144e+07, 7.86752e+06 },
    { "fit_concat211", 21, 0.0, 1.92e+04 },
    { "fit_concat212", 21, 0.0, 2.88e+04 },
    { "fit_concat213", 21, 0.0, 8.64e+04 },
    { "fit_concat214", 21, 1.31072e+07, 7.86592e+06 },
    { "fit_conv_weight2", 21, 4.499712e+08, 7.99392e+06 },
    { "fit_concat215", 21, 0.0, 9.6e+03 },
    { "fit_concat216", 21, 0.0, 2.88e+04 },
    { "fit_concat217", 21, 0.0, 8.64e+04 },
    { "fit_M_block2_conv2_weight", 26, 5.184e+05, 1.296e+06 },
    { "fit_concat218", 21, 3.93216e+07, 7.86912e+06 },
    { "fit_concat219", 21, 0.0, 2.88e+04 },
    { "fit_concat220", 21, 0.0, 8.64e+04 },
    { "fit_concat221", 21, 2.62144e+07, 7.86752e+06 },
    { "fit_concat222", 21, 0.0, 1.92e+04 },
    { "fit_concat223", 21, 0.0, 2.88e+04 },
    { "fit_concat224", 21, 0.0, 8.64e+04 },
    { "fit_concat225", 21, 1.31072e+07, 7.86592e+06 },
    { "fit_conv_weight3", 21, 4.499712e+08, 7.99392e+06 },
    { "fit_concat226", 21, 0.0, 9.6e+03 },
    { "fit_concat227", 21, 0.0, 2.88e+04 },
    { "fit_concat228", 21, 0.0, 8.64e+04 },
    { "fit_M_block_conv2_weight", 26, 5.184e+05, 1.296e+06 },
    { "fit_concat229", 20, 2.62144e+06, 8061248.0 },
    { "fit_concat230", 20, 0.0, 1.92e+03 },
    { "fit_concat231", 20, 0.0, 2.88e+03 },
    { "fit_concat232", 20, 0.0, 2.016e+04 },
    { "fit_concat233", 20, 1.31072e+06, 8061088.0 },
    { "fit_conv_weight4", 20, 2.529792e+08, 8131488.0 },
    { "fit_concat234", 20, 0.0, 9.6e+02 },
    { "fit_concat235", 20, 0.0, 2.88e+03 },
    { "fit_concat236", 20, 0.0, 2.016e+04 },
    { "fit_M_first_weight", 26, 2.646e+05, 6.3504e+05 },
    { "fit_conv_weight5", 21, 2.62144e+07, 1.179968e+07 },
    { "fit_concat237", 21, 0.0, 6.4e+03 },
    { "fit_concat238", 21, 0.0, 1.92e+04 },
    { "fit_conv_weight6", 21, 2.62144e+07, 1.179968e+07 },
    { "fit_concat239", 21, 0.0, 6.4e+03 },
    { "fit_concat240", 21, 0.0, 1.92e+04 },
    { "fit_conv_weight7", 21, 2.62144e+07, 1.179968e+07 },
    { "fit_concat241", 21, 0.0, 6.4e+03 },
    { "fit_concat242", 21, 0.0, 1.92e+04 },
    { "fit_conv_weight8", 21, 2.62144e+07, 1.179968e+07 },
    { "fit_concat243", 21, 0.0, 6.4e+03 },
    { "fit_concat244", 21, 0.0, 1.92e+04 },
    { "fit_conv_weight9", 21, 2.62144e+07, 1.179968e+07 },
    { "fit_concat245", 21, 0.0, 6.4e+03 },
    { "fit_concat246", 21, 0.0, 1.92e+04 },
    { "fit_conv_weight10", 21, 2.62144e+07, 1.179968e+07 },
    { "fit_concat247", 21, 0.0, 6.4e+03 },
    { "fit_concat248", 21, 0.0, 1.92e+04 },
    { "fit_conv_weight11", 22, 5.24288e+07, 1.573504e+07 },
    { "fit_concat249", 22, 0.0, 1.28e+04 },
    { "fit_concat250", 22, 0.0, 3.84e+04 },
    { "fit_conv_weight12", 21, 5.24288e+07, 1.180288e+07 },
    { "fit_conv_weight13", 21, 7.86432e+07, 1.180608e+07 },
    { "fit_concat251", 21, 0.0, 1.92e+04 },
    { "fit_concat252", 21, 0.0, 1.28e+04 },
    { "fit_concat253", 21, 0.0, 1.92e+04 },
    { "fit_M_block3_conv3_weight", 26, 1.08e+05, 2.592e+05 },
    { "fit_conv_weight14", 21, 5.24288e+07, 1.180288e+07 },
    { "fit_conv_weight15", 21, 7.86432e+07, 1.180608e+07 },
    { "fit_concat254", 21, 0.0, 1.92e+04 },
    { "fit_concat255", 21, 0.0, 1.28e+04 },
    { "fit_concat256", 21, 0.0, 1.92e+04 },
    { "fit_M_block3_conv_weight", 26, 1.08e+05, 2.592e+05 },
    { "fit_conv_weight16", 21, 5.24288e+07, 1.180288e+07 },
    { "fit_conv_weight17", 21, 7.86432e+07, 1.180608e+07 },
    { "fit_concat257", 21, 0.0, 1.92e+04 },
    { "fit_concat258", 21, 0.0, 1.28e+04 },
    { "fit_concat259", 21, 0.0, 1.92e+04 },
    { "fit_M_block2_conv3_weight", 26, 1.08e+05, 2.592e+05 },
    { "fit_conv_weight18", 21, 5.24288e+07, 1.180288e+07 },
    { "fit_conv_weight19", 21, 7.86432e+07, 1.180608e+07 },
    { "fit_concat260", 21, 0.0, 1.92e+04 },
    { "fit_concat261", 21, 0.0, 1.28e+04 },
    { "fit_concat262", 21, 0.0, 1.92e+04 },
    { "fit_M_block2_conv_weight", 26, 1.08e+05, 2.592e+05 },
    { "fit_conv_weight20", 21, 5.24288e+07, 1.180288e+07 },
    { "fit_conv_weight21", 21, 7.86432e+07, 1.180608e+07 },
    { "fit_concat263", 21, 0.0, 1.92e+04 },
    { "fit_concat264", 21, 0.0, 1.28e+04 },
    { "fit_concat265", 21, 0.0, 1.92e+04 },
    { "fit_M_block_conv3_weight", 26, 1.08e+05, 2.592e+05 },
    { "fit_conv_weight22", 21, 5.24288e+07, 1.180288e+07 },
    { "fit_conv_weight23", 21, 7.86432e+07, 1.180608e+07 },
    { "fit_concat266", 21, 0.0, 1.92e+04 },
    { "fit_concat267", 21, 0.0, 1.28e+04 },
    { "fit_concat268", 21, 0.0, 1.92e+04 },
    { "fit_M_block_conv_weight", 26, 1.08e+05, 2.592e+05 },
    { "fit_conv_weight24", 22, 1.048576e+08, 1.574144e+07 },
    { "fit_conv_weight25", 22, 1.572864e+08, 1.574784e+07 },
    { "fit_concat269", 22, 0.0, 3.84e+04 },
    { "fit_concat270", 22, 0.0, 2.56e+04 },
    { "fit_concat271", 22, 0.0, 3.84e+04 },
    { "fit_M_head_weight", 26, 2.16e+05, 5.184e+05 },
    { "fit_conv_weight26", 23, 3.3554432e+08, 58236928.0 },
    { "fit_concat272", 23, 0.0, 8.192e+04 },
    { "fit_concat273", 23, 0.0, 2.4576e+05 },
    { "fit_conv_weight27", 23, 6.7108864e+08, 58277888.0 },
    { "fit_conv_weight28", 23, 1.00663296e+09, 58318848.0 },
    { "fit_concat274", 23, 0.0, 2.4576e+05 },
    { "fit_concat275", 23, 0.0, 1.6384e+05 },
    { "fit_concat276", 23, 0.0, 2.4576e+05 },
    { "fit_M_out_weight", 26, 1.3824e+06, 3.31776e+06 },
};

static const gm_step steps[] = {
    { .name = "fit", .line = 26, .batch = 16, .inputs = 1, .reports = 2,
      .input = { { "x", GM_F32, 3, { 32, 32, 3 }, 0 } },
      .report = { "loss", "bits" },
      .train = call_pixelcnn_cifar_fit, .test = call_pixelcnn_cifar_test_fit, .check = call_check_fit,
      .kernels = 422, .kernel = kernels_of_fit, .flops = 15455437675.0, .arena = 294902016, .arena_least = 294902016 },
};

static int call_pixelcnn_cifar_generate(void *m, uint64_t seed, int n, const void *const *input, float *const *output)
{
    (void)input;
    return pixelcnn_cifar_generate(m, seed, n, output[0]);
}

static int call_pixelcnn_cifar_generate_naive(void *m, uint64_t seed, int n, const void *const *input, float *const *output)
{
    (void)input;
    return pixelcnn_cifar_generate_naive(m, seed, n, output[0]);
}

static const gm_sampler samplers[] = {
    { .name = "generate", .line = 32, .counted = true, .rows = 64, .inputs = 0, .outputs = 1,
      .input = { { 0 } }, .output = { { "x", GM_F32, 3, { 32, 32, 3 }, -1 } },
      .naive = call_pixelcnn_cifar_generate_naive,
      .run = call_pixelcnn_cifar_generate, .flops = 3.3535488e+08 },
};

static const gm_run program[] = {
    { GM_RUN_STEP, "fit", 20, GM_EPOCHS },
    { GM_RUN_EVERY, NULL, 1, GM_EPOCHS },
    { GM_RUN_TEST, "fit", 1, GM_STEPS },
    { GM_RUN_KEEP, "best", 1, GM_STEPS },
    { GM_RUN_END, NULL, 0, GM_STEPS },
    { GM_RUN_SAMPLE, "generate", 16, GM_STEPS },
};

static void *init_model(void *memory, uint64_t seed) { return pixelcnn_cifar_init(memory, seed); }

static const gm_model pixelcnn_cifar_model = {
    .name = "pixelcnn_cifar", .source = "pixelcnn_cifar.gm",
    .sha256 = "ff4f7452fb4cde346242f22816465a36204fe757d72830122e36a2560861e8ac",
    .target = "avx2", .numeric = "fma", .version = "0.1.0",
    .bytes = sizeof(pixelcnn_cifar_t), .init = init_model, .parameters = 266328,
    .tensors = 72, .tensor = tensors,
    .fields = 1, .field = fields,
    .steps = 1, .step = steps,
    .samplers = 1, .sampler = samplers,
    .runs = 6, .run = program,
};

int main(int argc, char **argv) { return gm_main(&pixelcnn_cifar_model, argc, argv); }
