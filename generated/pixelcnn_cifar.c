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

GM_CONV_BRIEF(8, 1)
GM_CONV_BRIEF(6, 2)
GM_CONV_TILE(4, 3, whole)
GM_CONV_TILE(2, 3, whole)
GM_CONV_TILE(4, 3, edge)
GM_CONV_TILE(2, 3, edge)
GM_CONV_TILE(4, 2, edge)
GM_CONV_TILE(2, 2, edge)
GM_CONV_TILE(4, 2, whole)
GM_CONV_TILE(2, 2, whole)
GM_CONV_TILE(8, 1, whole)
GM_CONV_TILE(4, 1, whole)
GM_CONV_TILE(6, 2, whole)
GM_CONV_TILE(3, 2, whole)

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
    if (high == 4 && vectors == 2 && last == GM_LANES && !outputs) {
        if (rows <= 2)
            gm_conv_2x2_whole(last, c, image, from, run, runs, weight, bk);
        else
            gm_conv_4x2_whole(last, c, image, from, run, runs, weight, bk);
    }
    if (high == 8 && vectors == 1 && last == GM_LANES && !outputs) {
        if (rows <= 4)
            gm_conv_4x1_whole(last, c, image, from, run, runs, weight, bk);
        else
            gm_conv_8x1_whole(last, c, image, from, run, runs, weight, bk);
    }
    if (high == 6 && vectors == 2 && last == GM_LANES && !outputs) {
        if (rows <= 3)
            gm_conv_3x2_whole(last, c, image, from, run, runs, weight, bk);
        else
            gm_conv_6x2_whole(last, c, image, from, run, runs, weight, bk);
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
GM_KERNEL void init_M_first_weight(const gm_call *call, float *restrict weight)
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
GM_KERNEL void init_M_first_bias(const gm_call *call, float *restrict bias,
    float *restrict bias2, float *restrict bias3, float *restrict bias4, float *restrict bias5)
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
   [7200] element by element; fused: mul, add; 14 KFLOP, 29 KB
   and 8 more, of several sizes */
GM_KERNEL void each_add(const gm_call *call, float *restrict weight, float factor,
    float factor2, int64_t units, int64_t elements, int64_t stream)
{
    int64_t lo, hi;
    gm_share(call, units, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, elements);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        const gm_vec uniform = gm_random_uniform(call->seed, stream, call->step, (uint64_t)(j), 1);
        gm_store(weight + j, uniform * factor + -factor2);
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   [60] element by element; fused: mul, add; 720 FLOP, 1.4 KB */
GM_KERNEL void init_M_block_conv_bias(const gm_call *call, float *restrict bias,
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
   [9,60,60] element by element; fused: mul, add; 65 KFLOP, 130 KB
   and 2 more, of several sizes */
GM_KERNEL void each_conv2_weight(const gm_call *call, float *restrict weight, int64_t stream)
{
    int64_t lo, hi;
    gm_share(call, 9, &lo, &hi);
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 60; i++) {
            int64_t j = 0;
            for (; j + GM_LANES <= 60; j += GM_LANES) {
                const gm_vec uniform = gm_random_uniform(call->seed, stream, call->step, (uint64_t)(h + i * 9 + j * 540), 540);
                gm_store(weight + h * 3600 + i * 60 + j, uniform * 0.21081851f + -0.10540926f);
            }
            if (j < 60) {
                const int n = (int)gm_min_int(GM_LANES, 60 - j);
                const gm_vec uniform = gm_random_uniform(call->seed, stream, call->step, (uint64_t)(h + i * 9 + j * 540), 540);
                gm_store_part(weight + h * 3600 + i * 60 + j, uniform * 0.21081851f + -0.10540926f, n);
            }
        }
    }
}

/* pixelcnn_cifar.gm:26   step fit(x) over M by adam(1e-3) batch rows
   [17640] element by element; 0 FLOP, 71 KB
   and 39 more, of several sizes */
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

/* pixelcnn_cifar.gm:26   step fit(x) over M by adam(1e-3) batch rows
   [60] element by element; 0 FLOP, 240 B */
GM_KERNEL void init_fit_m_M_block_conv_bias(const gm_call *call, float *restrict m_bias)
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

/* Entry point init, line 1: 63 kernels in 1 phases, 533 KFLOP; arena 0 B, at least 0 B. */
static void run_init(pixelcnn_cifar_t *m, gm_call whole)
{
    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_thread_call(whole);
        const unsigned mode = gm_flush_denormals();
        init_M_first_weight(&call, m->M_first_weight);
        init_M_first_bias(&call, m->M_first_bias, m->M_block_conv3_bias, m->M_block2_conv3_bias,
            m->M_block3_conv3_bias, m->M_head_bias);
        each_add(&call, m->M_block_conv_weight, 0.4472136f, 0.2236068f, 8, 7200, 2);
        init_M_block_conv_bias(&call, m->M_block_conv_bias, m->M_block_conv2_bias,
            m->M_block2_conv_bias, m->M_block2_conv2_bias, m->M_block3_conv_bias,
            m->M_block3_conv2_bias);
        each_conv2_weight(&call, m->M_block_conv2_weight, 4);
        each_add(&call, m->M_block_conv3_weight, 0.2581989f, 0.12909944f, 8, 7200, 6);
        each_add(&call, m->M_block2_conv_weight, 0.4472136f, 0.2236068f, 8, 7200, 8);
        each_conv2_weight(&call, m->M_block2_conv2_weight, 10);
        each_add(&call, m->M_block2_conv3_weight, 0.2581989f, 0.12909944f, 8, 7200, 12);
        each_add(&call, m->M_block3_conv_weight, 0.4472136f, 0.2236068f, 8, 7200, 14);
        each_conv2_weight(&call, m->M_block3_conv2_weight, 16);
        each_add(&call, m->M_block3_conv3_weight, 0.2581989f, 0.12909944f, 8, 7200, 18);
        each_add(&call, m->M_head_weight, 0.18257419f, 0.09128709f, 15, 14400, 20);
        each_add(&call, m->M_out_weight, 0.18257419f, 0.09128709f, 90, 92160, 22);
        each_add(&call, m->M_out_bias, 0.18257419f, 0.09128709f, 1, 768, 23);
        each_constant(&call, m->fit_m_M_first_weight, 18, 17640);
        each_constant(&call, m->fit_v_M_first_weight, 18, 17640);
        each_constant(&call, m->fit_m_M_first_bias, 1, 120);
        each_constant(&call, m->fit_v_M_first_bias, 1, 120);
        each_constant(&call, m->fit_m_M_block_conv_weight, 8, 7200);
        each_constant(&call, m->fit_v_M_block_conv_weight, 8, 7200);
        init_fit_m_M_block_conv_bias(&call, m->fit_m_M_block_conv_bias);
        init_fit_m_M_block_conv_bias(&call, m->fit_v_M_block_conv_bias);
        each_constant(&call, m->fit_m_M_block_conv2_weight, 32, 32400);
        each_constant(&call, m->fit_v_M_block_conv2_weight, 32, 32400);
        init_fit_m_M_block_conv_bias(&call, m->fit_m_M_block_conv2_bias);
        init_fit_m_M_block_conv_bias(&call, m->fit_v_M_block_conv2_bias);
        each_constant(&call, m->fit_m_M_block_conv3_weight, 8, 7200);
        each_constant(&call, m->fit_v_M_block_conv3_weight, 8, 7200);
        each_constant(&call, m->fit_m_M_block_conv3_bias, 1, 120);
        each_constant(&call, m->fit_v_M_block_conv3_bias, 1, 120);
        each_constant(&call, m->fit_m_M_block2_conv_weight, 8, 7200);
        each_constant(&call, m->fit_v_M_block2_conv_weight, 8, 7200);
        init_fit_m_M_block_conv_bias(&call, m->fit_m_M_block2_conv_bias);
        init_fit_m_M_block_conv_bias(&call, m->fit_v_M_block2_conv_bias);
        each_constant(&call, m->fit_m_M_block2_conv2_weight, 32, 32400);
        each_constant(&call, m->fit_v_M_block2_conv2_weight, 32, 32400);
        init_fit_m_M_block_conv_bias(&call, m->fit_m_M_block2_conv2_bias);
        init_fit_m_M_block_conv_bias(&call, m->fit_v_M_block2_conv2_bias);
        each_constant(&call, m->fit_m_M_block2_conv3_weight, 8, 7200);
        each_constant(&call, m->fit_v_M_block2_conv3_weight, 8, 7200);
        each_constant(&call, m->fit_m_M_block2_conv3_bias, 1, 120);
        each_constant(&call, m->fit_v_M_block2_conv3_bias, 1, 120);
        each_constant(&call, m->fit_m_M_block3_conv_weight, 8, 7200);
        each_constant(&call, m->fit_v_M_block3_conv_weight, 8, 7200);
        init_fit_m_M_block_conv_bias(&call, m->fit_m_M_block3_conv_bias);
        init_fit_m_M_block_conv_bias(&call, m->fit_v_M_block3_conv_bias);
        each_constant(&call, m->fit_m_M_block3_conv2_weight, 32, 32400);
        each_constant(&call, m->fit_v_M_block3_conv2_weight, 32, 32400);
        init_fit_m_M_block_conv_bias(&call, m->fit_m_M_block3_conv2_bias);
        init_fit_m_M_block_conv_bias(&call, m->fit_v_M_block3_conv2_bias);
        each_constant(&call, m->fit_m_M_block3_conv3_weight, 8, 7200);
        each_constant(&call, m->fit_v_M_block3_conv3_weight, 8, 7200);
        each_constant(&call, m->fit_m_M_block3_conv3_bias, 1, 120);
        each_constant(&call, m->fit_v_M_block3_conv3_bias, 1, 120);
        each_constant(&call, m->fit_m_M_head_weight, 15, 14400);
        each_constant(&call, m->fit_v_M_head_weight, 15, 14400);
        each_constant(&call, m->fit_m_M_head_bias, 1, 120);
        each_constant(&call, m->fit_v_M_head_bias, 1, 120);
        each_constant(&call, m->fit_m_M_out_weight, 90, 92160);
        each_constant(&call, m->fit_v_M_out_weight, 90, 92160);
        each_constant(&call, m->fit_m_M_out_bias, 1, 768);
        each_constant(&call, m->fit_v_M_out_bias, 1, 768);
        gm_restore_denormals(mode);
    }
}

/* pixelcnn_cifar.gm:20   a = x |> first: conv(2 * h, 7, see: A)
   [1,40] element by element; 0 FLOP, 160 B
   and 49 more, of several sizes */
GM_KERNEL void each_concat(const gm_call *call, float *restrict concat, int64_t columns)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    for (int64_t i = lo; i < hi; i++) {
        for (int64_t j = 0; j < columns; j += GM_LANES) {
            gm_store(concat + j, gm_splat(0.0f));
        }
    }
}

/* pixelcnn_cifar.gm:20   a = x |> first: conv(2 * h, 7, see: A)
   [1,2,80] element by element; 0 FLOP, 640 B
   and 6 more, of several sizes */
GM_KERNEL void each_concat2(const gm_call *call, float *restrict concat, int64_t rows_,
    int64_t columns, int64_t stride)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < rows_; i++) {
            for (int64_t j = 0; j < columns; j += GM_LANES) {
                gm_store(concat + i * stride + j, gm_splat(0.0f));
            }
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   [20,20] into panels of 24 columns; 0 FLOP, 132 KB
   and 93 more, of several sizes */
GM_KERNEL void pack_weight_panels(const gm_call *call, const float *restrict weight,
    float *restrict M_block3_conv2_weight_panels, const int32_t *taps, int64_t vectors,
    int64_t depth, int64_t stride, int64_t columns, int64_t panel)
{
    int64_t lo, hi;
    gm_share(call, vectors, &lo, &hi);
    for (int64_t vector = lo; vector < hi; vector++) {
        const int64_t column = vector % vectors * GM_LANES, tap = vector / vectors % 1;
        const int n = (int)gm_min_int(GM_LANES, columns - column);
        const int64_t width = panel, inside = column % width;
        const float *from = weight + taps[tap] + column * stride;
        float *to = M_block3_conv2_weight_panels + (column - inside) * depth + tap * depth * width + inside;
        for (int64_t k = 0; k < depth; k += GM_LANES)
            gm_transpose_block(from + k, stride, n, (int)gm_min_int(GM_LANES, depth - k), to + k * width, width);
    }
}

static const int32_t fit_M_block3_conv2_weight_panels_taps[] = {
    14400,
};

static const int32_t fit_M_block_conv3_weight_panels_taps[] = {
    0,
};

static const int32_t fit_M_block3_conv2_weight_panels2_taps[] = {
    14420,
};

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   [20,40] into panels of 8 columns; 0 FLOP, 32 KB
   and 18 more, of several sizes */
GM_KERNEL void pack_weight_panels2(const gm_call *call, const float *restrict weight,
    float *restrict M_block3_conv_weight_panels, const int32_t *taps, int64_t vectors,
    int64_t depth, int64_t columns, int64_t panel, int64_t step)
{
    int64_t lo, hi;
    gm_share(call, vectors, &lo, &hi);
    for (int64_t vector = lo; vector < hi; vector++) {
        const int64_t column = vector % vectors * GM_LANES, tap = vector / vectors % 1;
        const int n = (int)gm_min_int(GM_LANES, columns - column);
        const int64_t width = panel, inside = column % width;
        const float *from = weight + taps[tap] + column * 1;
        float *to = M_block3_conv_weight_panels + (column - inside) * depth + tap * depth * width + inside;
        for (int64_t k = 0; k < depth; k++)
            gm_store(to + k * width, gm_load_strided(from + k * step, 1, n));
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   [20,60] into panels of 24 columns; 0 FLOP, 135 KB
   and 13 more, of several sizes */
GM_KERNEL void pack_weight_panels3(const gm_call *call, const float *restrict weight,
    float *restrict M_block3_conv2_weight_panels, const int32_t *taps, int64_t vectors,
    int64_t depth, int64_t stride, int64_t units, int64_t tap_count, int64_t columns, int64_t full,
    int64_t rows_)
{
    int64_t lo, hi;
    gm_share(call, units, &lo, &hi);
    for (int64_t vector = lo; vector < hi; vector++) {
        const int64_t column = vector % vectors * GM_LANES, tap = vector / vectors % tap_count;
        const int n = (int)gm_min_int(GM_LANES, columns - column);
        const int64_t width = column < full ? 24 : 16;
        const int64_t inside = (column < full ? column : column - full) % width;
        const float *from = weight + taps[tap] + column * stride;
        float *to = M_block3_conv2_weight_panels + (column - inside) * rows_ + tap * depth * width + inside;
        for (int64_t k = 0; k < depth; k += GM_LANES)
            gm_transpose_block(from + k, stride, n, (int)gm_min_int(GM_LANES, depth - k), to + k * width, width);
    }
}

static const int32_t fit_M_block3_conv2_weight_panels3_taps[] = {
    14440,
};

static const int32_t fit_M_block_conv3_weight_panels3_taps[] = {
    2400,
};

static const int32_t fit_M_block_conv3_weight_panels5_taps[] = {
    4800,
};

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   [40,20,1] element by element; 0 FLOP, 3.2 KB
   and 15 more, of several sizes */
GM_KERNEL void each_concat3(const gm_call *call, float *restrict concat, int64_t units,
    int64_t rows_, int64_t stride)
{
    int64_t lo, hi;
    gm_share(call, units, &lo, &hi);
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < rows_; i++) {
            int64_t j = 0;
            for (; j < 1; j += GM_LANES) {
                const int n = (int)gm_min_int(GM_LANES, 1 - j);
                gm_store_strided(concat + h * stride + i, 0, gm_splat(0.0f), n);
            }
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   [1,40,20] element by element; 0 FLOP, 3.2 KB */
GM_KERNEL void fit_concat21(const gm_call *call, float *restrict concat)
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

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   [40,60] into panels of 24 columns; 0 FLOP, 39 KB
   and 4 more, of several sizes */
GM_KERNEL void pack_weight_panels4(const gm_call *call, const float *restrict weight,
    float *restrict M_block3_conv3_weight_panels, const int32_t *taps, int64_t vectors,
    int64_t depth, int64_t columns, int64_t full, int64_t step)
{
    int64_t lo, hi;
    gm_share(call, vectors, &lo, &hi);
    for (int64_t vector = lo; vector < hi; vector++) {
        const int64_t column = vector % vectors * GM_LANES, tap = vector / vectors % 1;
        const int n = (int)gm_min_int(GM_LANES, columns - column);
        const int64_t width = column < full ? 24 : 16;
        const int64_t inside = (column < full ? column : column - full) % width;
        const float *from = weight + taps[tap] + column * 1;
        float *to = M_block3_conv3_weight_panels + (column - inside) * depth + tap * depth * width + inside;
        for (int64_t k = 0; k < depth; k++)
            gm_store(to + k * width, gm_load_strided(from + k * step, 1, n));
    }
}

static const int32_t fit_M_head_weight_panels5_taps[] = {
    9600,
};

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   [4800,1] element by element; 0 FLOP, 19 KB
   and 31 more, of several sizes */
GM_KERNEL void each_concat4(const gm_call *call, float *restrict concat, int64_t units)
{
    int64_t lo, hi;
    gm_share(call, units, &lo, &hi);
    for (int64_t i = lo; i < hi; i++) {
        int64_t j = 0;
        for (; j < 1; j += GM_LANES) {
            const int n = (int)gm_min_int(GM_LANES, 1 - j);
            gm_store_strided(concat + i, 0, gm_splat(0.0f), n);
        }
    }
}

static const int32_t fit_M_block3_conv2_weight_panels4_taps[] = {
    10800, 7200, 3600, 0,
};

static const int32_t fit_M_out_weight_panels3_taps[] = {
    30720,
};

static const int32_t fit_M_out_weight_panels5_taps[] = {
    61440,
};

/* pixelcnn_cifar.gm:27   loss = mean(nll(M(x), x))
   [16,3072] element by element; fused: mul, add, floor; 147 KFLOP, 393 KB */
GM_KERNEL void fit_floor(const gm_call *call, const float *restrict x, float *restrict floor)
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
GM_KERNEL void fit_concat112(const gm_call *call, float *restrict concat)
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
   [16,1024,40] element by element; 0 FLOP, 2.6 MB
   and 17 more, of several sizes */
GM_KERNEL void each_concat5(const gm_call *call, float *restrict concat, int64_t columns,
    int64_t stride, int64_t stride2)
{
    const int64_t lo = call->from, hi = call->to;
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 1024; i++) {
            for (int64_t j = 0; j < columns; j += GM_LANES) {
                gm_store(concat + h * stride + i * stride2 + j, gm_splat(0.0f));
            }
        }
    }
}

/* pixelcnn_cifar.gm:20   a = x |> first: conv(2 * h, 7, see: A)
   convolution of [16,32,32,1] to [16,32,32,40] by 1 x 1 taps, tiles of 8 x 8; 1.3 MFLOP, 2.9 MB */
GM_INLINE void fit_concat124_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict x,
    const float *restrict weight, float *restrict concat)
{
    gm_vec c[8];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, concat + i * 120 + j);
    }
    gm_conv_8x1_brief(last, c, x, from, run, runs, weight + column + 8680, 40);
    #pragma GCC unroll 8
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 1
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            gm_store(concat + i * 120 + j, c[r * vectors + v]);
        }
}

static const gm_places fit_concat124_places = {
    .steps = {{3072, 96, 3}, {1024, 32, 1}}, .count = 1,
    .runs = (const gm_stretch[]){
    {0, 0, 1},
    },
    .parts = (const gm_part[]){
    {32, 32, 0, 0, 0, 1},
    },
};

GM_KERNEL void fit_concat124(const gm_call *call, const float *restrict x,
    const float *restrict weight, float *restrict concat)
{
    const gm_places *const places = &fit_concat124_places;
    const int64_t lo = call->from, hi = call->to;
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS / 8 * 8) {
            const int pixels = (int)gm_min_int(GM_PIXELS / 8 * 8, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 40; column += 8) {
                int row = 0;
                for (; row + 8 <= pixels; row += 8)
                    fit_concat124_tile(8, 1, 8, places->runs + p->run, p->runs, from + row,
                        to + row, column, x, weight, concat);
                if (row < pixels)
                    fit_concat124_tile(pixels - row, 1, 8, places->runs + p->run, p->runs,
                        from + row, to + row, column, x, weight, concat);
            }
        }
    }
}

/* pixelcnn_cifar.gm:20   a = x |> first: conv(2 * h, 7, see: A)
   convolution of [16,32,32,2] to [16,32,32,40] by 1 x 1 taps, tiles of 8 x 8; 2.6 MFLOP, 2.9 MB */
GM_INLINE void fit_concat125_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict x,
    const float *restrict weight, float *restrict concat)
{
    gm_vec c[8];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, concat + i * 120 + j);
    }
    gm_conv_8x1_brief(last, c, x, from, run, runs, weight + column + 8720, 120);
    #pragma GCC unroll 8
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 1
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            gm_store(concat + i * 120 + j, c[r * vectors + v]);
        }
}

static const gm_places fit_concat125_places = {
    .steps = {{3072, 96, 3}, {1024, 32, 1}}, .count = 1,
    .runs = (const gm_stretch[]){
    {0, 0, 2},
    },
    .parts = (const gm_part[]){
    {32, 32, 0, 0, 0, 1},
    },
};

GM_KERNEL void fit_concat125(const gm_call *call, const float *restrict x,
    const float *restrict weight, float *restrict concat)
{
    const gm_places *const places = &fit_concat125_places;
    const int64_t lo = call->from, hi = call->to;
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS / 8 * 8) {
            const int pixels = (int)gm_min_int(GM_PIXELS / 8 * 8, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 40; column += 8) {
                int row = 0;
                for (; row + 8 <= pixels; row += 8)
                    fit_concat125_tile(8, 1, 8, places->runs + p->run, p->runs, from + row,
                        to + row, column, x, weight, concat);
                if (row < pixels)
                    fit_concat125_tile(pixels - row, 1, 8, places->runs + p->run, p->runs,
                        from + row, to + row, column, x, weight, concat);
            }
        }
    }
}

/* pixelcnn_cifar.gm:20   a = x |> first: conv(2 * h, 7, see: A)
   convolution of [16,32,32,3] to [16,32,32,120] by 7 x 7 taps, tiles of 8 x 8; fused: add, relu;
   259 MFLOP, 24 MB */
GM_INLINE void fit_first_tile(int rows, int vectors, int last, const gm_stretch *run, int runs,
    const int64_t *from, const int64_t *to, int64_t column, const float *restrict x,
    const float *restrict concat, const float *restrict weight, const float *restrict bias,
    float *restrict first2, float *restrict relu)
{
    gm_vec c[8];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_read(vectors, concat + i * 120 + j);
        gm_fetch_written(vectors, first2 + i * 120 + j);
        gm_fetch_written(vectors, relu + i * 120 + j);
    }
    gm_conv_8x1_brief(last, c, x, from, run, runs, weight + column, 120);
    #pragma GCC unroll 8
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 1
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec first3 = c[r * vectors + v] + gm_load(concat + i * 120 + j) + gm_load(bias + j);
            gm_store(first2 + i * 120 + j, first3);
            gm_store(relu + i * 120 + j, gm_max(first3, gm_zero()));
        }
}

static const gm_places fit_first_places = {
    .steps = {{3072, 96, 3}, {1024, 32, 1}}, .count = 28,
    .runs = (const gm_stretch[]){
    {0, 69, 3}, {0, 66, 6}, {0, 63, 9}, {0, 63, 9}, {0, 63, 9}, {0, 63, 9}, {0, 51, 12},
    {0, 48, 15}, {96, 69, 3}, {0, 45, 18}, {96, 66, 6}, {0, 42, 21}, {96, 63, 9}, {0, 42, 18},
    {96, 63, 9}, {0, 42, 15}, {96, 63, 9}, {0, 42, 12}, {96, 63, 9}, {0, 30, 12}, {96, 51, 12},
    {0, 27, 15}, {96, 48, 15}, {192, 69, 3}, {0, 24, 18}, {96, 45, 18}, {192, 66, 6}, {0, 21, 21},
    {96, 42, 21}, {192, 63, 9}, {0, 21, 18}, {96, 42, 18}, {192, 63, 9}, {0, 21, 15}, {96, 42, 15},
    {192, 63, 9}, {0, 21, 12}, {96, 42, 12}, {192, 63, 9}, {0, 9, 12}, {96, 30, 12}, {192, 51, 12},
    {0, 6, 15}, {96, 27, 15}, {192, 48, 15}, {288, 69, 3}, {0, 3, 18}, {96, 24, 18}, {192, 45, 18},
    {288, 66, 6}, {0, 0, 21}, {96, 21, 21}, {192, 42, 21}, {288, 63, 9}, {0, 0, 18}, {96, 21, 18},
    {192, 42, 18}, {288, 63, 9}, {0, 0, 15}, {96, 21, 15}, {192, 42, 15}, {288, 63, 9}, {0, 0, 12},
    {96, 21, 12}, {192, 42, 12}, {288, 63, 9},
    },
    .parts = (const gm_part[]){
    {1, 1, 0, 0, 0, 0}, {1, 1, 1, 0, 0, 1}, {1, 1, 2, 0, 1, 1}, {1, 26, 3, 0, 2, 1},
    {1, 1, 29, 78, 3, 1}, {1, 1, 30, 81, 4, 1}, {1, 1, 31, 84, 5, 1}, {1, 1, 32, 0, 6, 1}, {1, 1, 33, 0, 7, 2},
    {1, 1, 34, 0, 9, 2}, {1, 26, 35, 0, 11, 2}, {1, 1, 61, 78, 13, 2}, {1, 1, 62, 81, 15, 2},
    {1, 1, 63, 84, 17, 2}, {1, 1, 64, 0, 19, 2}, {1, 1, 65, 0, 21, 3}, {1, 1, 66, 0, 24, 3}, {1, 26, 67, 0, 27, 3},
    {1, 1, 93, 78, 30, 3}, {1, 1, 94, 81, 33, 3}, {1, 1, 95, 84, 36, 3}, {29, 1, 96, 0, 39, 3},
    {29, 1, 97, 0, 42, 4}, {29, 1, 98, 0, 46, 4}, {29, 26, 99, 0, 50, 4}, {29, 1, 125, 78, 54, 4},
    {29, 1, 126, 81, 58, 4}, {29, 1, 127, 84, 62, 4},
    },
};

GM_KERNEL void fit_first(const gm_call *call, const float *restrict x,
    const float *restrict concat, const float *restrict weight, const float *restrict bias,
    float *restrict first2, float *restrict relu)
{
    const gm_places *const places = &fit_first_places;
    const int64_t lo = call->from, hi = call->to;
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS / 8 * 8) {
            const int pixels = (int)gm_min_int(GM_PIXELS / 8 * 8, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 120; column += 8) {
                int row = 0;
                for (; row + 8 <= pixels; row += 8)
                    fit_first_tile(8, 1, 8, places->runs + p->run, p->runs, from + row,
                        to + row, column, x, concat, weight, bias, first2, relu);
                if (row < pixels)
                    fit_first_tile(pixels - row, 1, 8, places->runs + p->run, p->runs,
                        from + row, to + row, column, x, concat, weight, bias, first2, relu);
            }
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   convolution of [16,32,32,120] to [16,32,32,20] by 1 x 1 taps, tiles of 4 x 24, weight in panels;
   79 MFLOP, 9.2 MB
   and 23 more, of several sizes */
GM_INLINE void convolution_concat_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict relu,
    const float *restrict M_block_conv_weight_panels, float *restrict concat, int64_t stride2)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, concat + i * 60 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, relu, from + 4, stride2);
    conv_tile(4, rows, vectors, GM_LANES, 0, c, relu, from, run, runs,
              M_block_conv_weight_panels + column * stride2, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const int n = v + 1 < vectors ? GM_LANES : last;
            gm_store_part(concat + i * 60 + j, c[r * vectors + v], n);
        }
}

GM_KERNEL void convolution_concat(const gm_call *call, const float *restrict relu,
    const float *restrict M_block_conv_weight_panels, float *restrict concat, int64_t stride2,
    const gm_places *places)
{
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
                    convolution_concat_tile((int)gm_min_int(4, pixels - row), 3, 4,
                        places->runs + p->run, p->runs, from + row, to + row, column, relu,
                        M_block_conv_weight_panels, concat, stride2);
            }
        }
    }
}

static const gm_places fit_concat132_places = {
    .steps = {{122880, 3840, 120}, {1024, 32, 1}}, .count = 1,
    .runs = (const gm_stretch[]){
    {0, 0, 120},
    },
    .parts = (const gm_part[]){
    {32, 32, 0, 0, 0, 1},
    },
};

static const gm_places fit_concat133_places = {
    .steps = {{122880, 3840, 120}, {1024, 32, 1}}, .count = 1,
    .runs = (const gm_stretch[]){
    {0, 0, 80},
    },
    .parts = (const gm_part[]){
    {32, 32, 0, 0, 0, 1},
    },
};

static const gm_places fit_concat134_places = {
    .steps = {{122880, 3840, 120}, {1024, 32, 1}}, .count = 1,
    .runs = (const gm_stretch[]){
    {0, 0, 40},
    },
    .parts = (const gm_part[]){
    {32, 32, 0, 0, 0, 1},
    },
};

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   [16,1024,60] element by element; fused: add, relu; 2.0 MFLOP, 7.9 MB */
GM_KERNEL void fit_relu(const gm_call *call, const float *restrict concat,
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
   convolution of [16,32,32,20] to [16,32,32,20] by 1 x 1 taps, tiles of 4 x 24; 13 MFLOP, 5.4 MB
   and 17 more, of several sizes */
GM_INLINE void convolution_concat2_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict relu,
    const float *restrict weight, float *restrict concat, int64_t start, int64_t channels)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, concat + i * 60 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, relu, from + 4, channels);
    conv_tile(4, rows, vectors, last, 0, c, relu, from, run, runs,
              weight + column + start, 60);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const int n = v + 1 < vectors ? GM_LANES : last;
            gm_store_part(concat + i * 60 + j, c[r * vectors + v], n);
        }
}

GM_KERNEL void convolution_concat2(const gm_call *call, const float *restrict relu,
    const float *restrict weight, float *restrict concat, int64_t start, int64_t channels,
    const gm_places *places)
{
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
                    convolution_concat2_tile((int)gm_min_int(4, pixels - row), 3, 4,
                        places->runs + p->run, p->runs, from + row, to + row, column, relu, weight,
                        concat, start, channels);
            }
        }
    }
}

static const gm_places fit_concat135_places = {
    .steps = {{61440, 1920, 60}, {1024, 32, 1}}, .count = 1,
    .runs = (const gm_stretch[]){
    {0, 0, 20},
    },
    .parts = (const gm_part[]){
    {32, 32, 0, 0, 0, 1},
    },
};

static const gm_places fit_concat136_places = {
    .steps = {{61440, 1920, 60}, {1024, 32, 1}}, .count = 1,
    .runs = (const gm_stretch[]){
    {0, 0, 40},
    },
    .parts = (const gm_part[]){
    {32, 32, 0, 0, 0, 1},
    },
};

static const gm_places fit_concat137_places = {
    .steps = {{61440, 1920, 60}, {1024, 32, 1}}, .count = 1,
    .runs = (const gm_stretch[]){
    {0, 0, 60},
    },
    .parts = (const gm_part[]){
    {32, 32, 0, 0, 0, 1},
    },
};

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

static const gm_places fit_relu2_places = {
    .steps = {{61440, 1920, 60}, {1024, 32, 1}}, .count = 6,
    .runs = (const gm_stretch[]){
    {0, 180, 60}, {0, 180, 60}, {0, 60, 120}, {0, 0, 180}, {1920, 180, 60}, {0, 0, 120},
    {1920, 180, 60},
    },
    .parts = (const gm_part[]){
    {1, 1, 0, 0, 0, 0}, {1, 30, 1, 0, 0, 1}, {1, 1, 31, 1800, 1, 1},
    {31, 1, 32, 0, 2, 1}, {31, 30, 33, 0, 3, 2}, {31, 1, 63, 1800, 5, 2},
    },
};

GM_KERNEL void fit_relu2(const gm_call *call, const float *restrict relu,
    const float *restrict concat, const float *restrict weight, const float *restrict bias,
    float *restrict relu2)
{
    const gm_places *const places = &fit_relu2_places;
    const int64_t lo = call->from, hi = call->to;
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 48; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    fit_relu2_tile((int)gm_min_int(4, pixels - row), 3, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, relu, concat,
                        weight, bias, relu2);
            }
            {
                const int64_t column = 48;
                for (int row = 0; row < pixels; row += 4)
                    fit_relu2_tile((int)gm_min_int(4, pixels - row), 2, 4,
                        places->runs + p->run, p->runs, from + row, to + row, column, relu, concat,
                        weight, bias, relu2);
            }
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   convolution of [16,32,32,60] to [16,32,32,40] by 1 x 1 taps, tiles of 8 x 8, weight in panels;
   79 MFLOP, 6.6 MB */
GM_INLINE void fit_concat138_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict relu,
    const float *restrict M_block_conv3_weight_panels, float *restrict concat)
{
    gm_vec c[8];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, concat + i * 120 + j);
    }
    gm_conv_8x1_brief(last, c, relu, from, run, runs, M_block_conv3_weight_panels + column * 60, vectors * GM_LANES);
    #pragma GCC unroll 8
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 1
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            gm_store(concat + i * 120 + j, c[r * vectors + v]);
        }
}

GM_KERNEL void fit_concat138(const gm_call *call, const float *restrict relu,
    const float *restrict M_block_conv3_weight_panels, float *restrict concat)
{
    const gm_places *const places = &fit_concat137_places;
    const int64_t lo = call->from, hi = call->to;
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS / 8 * 8) {
            const int pixels = (int)gm_min_int(GM_PIXELS / 8 * 8, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 40; column += 8) {
                int row = 0;
                for (; row + 8 <= pixels; row += 8)
                    fit_concat138_tile(8, 1, 8, places->runs + p->run, p->runs, from + row,
                        to + row, column, relu, M_block_conv3_weight_panels, concat);
                if (row < pixels)
                    fit_concat138_tile(pixels - row, 1, 8, places->runs + p->run, p->runs,
                        from + row, to + row, column, relu, M_block_conv3_weight_panels, concat);
            }
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   convolution of [16,32,32,40] to [16,32,32,40] by 1 x 1 taps, tiles of 8 x 8, weight in panels;
   52 MFLOP, 6.6 MB
   and 8 more, of several sizes */
GM_INLINE void convolution_concat3_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict relu,
    const float *restrict M_block_conv3_weight_panels, float *restrict concat)
{
    gm_vec c[8];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, concat + i * 120 + j);
    }
    gm_conv_8x1_brief(last, c, relu, from, run, runs, M_block_conv3_weight_panels + column * 40, vectors * GM_LANES);
    #pragma GCC unroll 8
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 1
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            gm_store(concat + i * 120 + j, c[r * vectors + v]);
        }
}

GM_KERNEL void convolution_concat3(const gm_call *call, const float *restrict relu,
    const float *restrict M_block_conv3_weight_panels, float *restrict concat,
    const gm_places *places)
{
    const int64_t lo = call->from, hi = call->to;
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS / 8 * 8) {
            const int pixels = (int)gm_min_int(GM_PIXELS / 8 * 8, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 40; column += 8) {
                int row = 0;
                for (; row + 8 <= pixels; row += 8)
                    convolution_concat3_tile(8, 1, 8, places->runs + p->run, p->runs,
                        from + row, to + row, column, relu, M_block_conv3_weight_panels, concat);
                if (row < pixels)
                    convolution_concat3_tile(pixels - row, 1, 8, places->runs + p->run, p->runs,
                        from + row, to + row, column, relu, M_block_conv3_weight_panels, concat);
            }
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   convolution of [16,32,32,20] to [16,32,32,40] by 1 x 1 taps, tiles of 8 x 8, weight in panels;
   26 MFLOP, 6.6 MB */
GM_INLINE void fit_concat140_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict relu,
    const float *restrict M_block_conv3_weight_panels, float *restrict concat)
{
    gm_vec c[8];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, concat + i * 120 + j);
    }
    gm_conv_8x1_brief(last, c, relu, from, run, runs, M_block_conv3_weight_panels + column * 20, vectors * GM_LANES);
    #pragma GCC unroll 8
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 1
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            gm_store(concat + i * 120 + j, c[r * vectors + v]);
        }
}

GM_KERNEL void fit_concat140(const gm_call *call, const float *restrict relu,
    const float *restrict M_block_conv3_weight_panels, float *restrict concat)
{
    const gm_places *const places = &fit_concat135_places;
    const int64_t lo = call->from, hi = call->to;
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS / 8 * 8) {
            const int pixels = (int)gm_min_int(GM_PIXELS / 8 * 8, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 40; column += 8) {
                int row = 0;
                for (; row + 8 <= pixels; row += 8)
                    fit_concat140_tile(8, 1, 8, places->runs + p->run, p->runs, from + row,
                        to + row, column, relu, M_block_conv3_weight_panels, concat);
                if (row < pixels)
                    fit_concat140_tile(pixels - row, 1, 8, places->runs + p->run, p->runs,
                        from + row, to + row, column, relu, M_block_conv3_weight_panels, concat);
            }
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   [16,1024,120] element by element; fused: add, relu; 5.9 MFLOP, 24 MB */
GM_KERNEL void fit_block(const gm_call *call, const float *restrict first,
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
GM_KERNEL void fit_block2(const gm_call *call, const float *restrict first,
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
GM_KERNEL void fit_first2(const gm_call *call, float *restrict first,
    const float *restrict concat, const float *restrict concat2, const float *restrict concat3,
    const float *restrict bias, const float *restrict bias2, const float *restrict bias3)
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
   157 MFLOP, 11 MB
   and 4 more, of several sizes */
GM_INLINE void convolution_concat4_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict first2,
    const float *restrict M_head_weight_panels, float *restrict concat, int64_t stride2,
    int64_t stride3)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, concat + i * stride3 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, first2, from + 4, stride2);
    conv_tile(4, rows, vectors, last, 0, c, first2, from, run, runs,
              M_head_weight_panels + column * stride2, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            gm_store(concat + i * stride3 + j, c[r * vectors + v]);
        }
}

GM_KERNEL void convolution_concat4(const gm_call *call, const float *restrict first2,
    const float *restrict M_head_weight_panels, float *restrict concat, int64_t stride2,
    int64_t stride3, const gm_places *places, int64_t columns)
{
    const int64_t lo = call->from, hi = call->to;
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            for (int64_t column = 0; column < columns; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    convolution_concat4_tile((int)gm_min_int(4, pixels - row), 3, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, first2,
                        M_head_weight_panels, concat, stride2, stride3);
            }
            {
                const int64_t column = columns;
                for (int row = 0; row < pixels; row += 4)
                    convolution_concat4_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, first2,
                        M_head_weight_panels, concat, stride2, stride3);
            }
        }
    }
}

/* pixelcnn_cifar.gm:22   a = a |> relu |> head: conv(2 * h, 1, see: B) |> relu
   convolution of [16,32,32,80] to [16,32,32,40] by 1 x 1 taps, tiles of 8 x 8, weight in panels;
   105 MFLOP, 10 MB */
GM_INLINE void fit_concat160_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict first2,
    const float *restrict M_head_weight_panels, float *restrict concat)
{
    gm_vec c[8];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, concat + i * 120 + j);
    }
    gm_conv_8x1_brief(last, c, first2, from, run, runs, M_head_weight_panels + column * 80, vectors * GM_LANES);
    #pragma GCC unroll 8
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 1
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            gm_store(concat + i * 120 + j, c[r * vectors + v]);
        }
}

GM_KERNEL void fit_concat160(const gm_call *call, const float *restrict first2,
    const float *restrict M_head_weight_panels, float *restrict concat)
{
    const gm_places *const places = &fit_concat133_places;
    const int64_t lo = call->from, hi = call->to;
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS / 8 * 8) {
            const int pixels = (int)gm_min_int(GM_PIXELS / 8 * 8, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 40; column += 8) {
                int row = 0;
                for (; row + 8 <= pixels; row += 8)
                    fit_concat160_tile(8, 1, 8, places->runs + p->run, p->runs, from + row,
                        to + row, column, first2, M_head_weight_panels, concat);
                if (row < pixels)
                    fit_concat160_tile(pixels - row, 1, 8, places->runs + p->run, p->runs,
                        from + row, to + row, column, first2, M_head_weight_panels, concat);
            }
        }
    }
}

/* pixelcnn_cifar.gm:22   a = a |> relu |> head: conv(2 * h, 1, see: B) |> relu
   [16,1024,120] element by element; fused: add, relu; 3.9 MFLOP, 16 MB */
GM_KERNEL void fit_a(const gm_call *call, const float *restrict concat,
    const float *restrict bias, float *restrict a)
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
   convolution of [16,32,32,80] to [16,32,32,256] by 1 x 1 taps, tiles of 6 x 16, weight in panels;
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
    gm_conv_6x2_brief(last, c, a, from, run, runs, M_out_weight_panels + column * 80, vectors * GM_LANES);
    #pragma GCC unroll 6
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 2
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            gm_store(concat + i * 768 + j, c[r * vectors + v]);
        }
}

GM_KERNEL void fit_concat172(const gm_call *call, const float *restrict a,
    const float *restrict M_out_weight_panels, float *restrict concat)
{
    const gm_places *const places = &fit_concat133_places;
    const int64_t lo = call->from, hi = call->to;
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS / 6 * 6) {
            const int pixels = (int)gm_min_int(GM_PIXELS / 6 * 6, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 256; column += 16) {
                int row = 0;
                for (; row + 6 <= pixels; row += 6)
                    fit_concat172_tile(6, 2, 8, places->runs + p->run, p->runs, from + row,
                        to + row, column, a, M_out_weight_panels, concat);
                if (row < pixels)
                    fit_concat172_tile(pixels - row, 2, 8, places->runs + p->run, p->runs,
                        from + row, to + row, column, a, M_out_weight_panels, concat);
            }
        }
    }
}

/* pixelcnn_cifar.gm:23   return shades(logits: a |> out: conv(3 * 256, 1, see: B) |> reshape(32,
   32, 3, 256))
   convolution of [16,32,32,40] to [16,32,32,256] by 1 x 1 taps, tiles of 6 x 16, weight in panels;
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
    gm_conv_6x2_brief(last, c, a, from, run, runs, M_out_weight_panels + column * 40, vectors * GM_LANES);
    #pragma GCC unroll 6
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 2
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            gm_store(concat + i * 768 + j, c[r * vectors + v]);
        }
}

GM_KERNEL void fit_concat173(const gm_call *call, const float *restrict a,
    const float *restrict M_out_weight_panels, float *restrict concat)
{
    const gm_places *const places = &fit_concat134_places;
    const int64_t lo = call->from, hi = call->to;
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS / 6 * 6) {
            const int pixels = (int)gm_min_int(GM_PIXELS / 6 * 6, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 256; column += 16) {
                int row = 0;
                for (; row + 6 <= pixels; row += 6)
                    fit_concat173_tile(6, 2, 8, places->runs + p->run, p->runs, from + row,
                        to + row, column, a, M_out_weight_panels, concat);
                if (row < pixels)
                    fit_concat173_tile(pixels - row, 2, 8, places->runs + p->run, p->runs,
                        from + row, to + row, column, a, M_out_weight_panels, concat);
            }
        }
    }
}

/* pixelcnn_cifar.gm:27   loss = mean(nll(M(x), x))
   [16,1024,3,256] summed along rows; fused: add; 25 MFLOP, 51 MB */
GM_KERNEL void fit_out(const gm_call *call, const float *restrict concat,
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
GM_KERNEL void fit_out2(const gm_call *call, const float *restrict concat,
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
GM_KERNEL void fit_out3(const gm_call *call, const float *restrict concat,
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
GM_KERNEL void fit_sum(const gm_call *call, const float *restrict sum, float *restrict sum2)
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
GM_KERNEL void fit_neg(const gm_call *call, const float *restrict floor,
    const float *restrict sum, float *restrict add)
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
GM_KERNEL void fit_exp(const gm_call *call, const float *restrict floor, float *restrict exp,
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

static const gm_places fit_concat174_places = {
    .steps = {{786432, 24576, 768}, {1024, 32, 1}}, .count = 1,
    .runs = (const gm_stretch[]){
    {0, 0, 256},
    },
    .parts = (const gm_part[]){
    {32, 32, 0, 256, 0, 1},
    },
};

GM_KERNEL void fit_concat174(const gm_call *call, const float *restrict exp,
    const float *restrict M_out_weight_panels, float *restrict concat)
{
    const gm_places *const places = &fit_concat174_places;
    const int64_t lo = call->from, hi = call->to;
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            for (int64_t column = 0; column < 48; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    fit_concat174_tile((int)gm_min_int(4, pixels - row), 3, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, exp,
                        M_out_weight_panels, concat);
            }
            {
                const int64_t column = 48;
                for (int row = 0; row < pixels; row += 4)
                    fit_concat174_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, exp,
                        M_out_weight_panels, concat);
            }
            {
                const int64_t column = 64;
                for (int row = 0; row < pixels; row += 4)
                    fit_concat174_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, exp,
                        M_out_weight_panels, concat);
            }
        }
    }
}

static const gm_places fit_concat175_places = {
    .steps = {{786432, 24576, 768}, {1024, 32, 1}}, .count = 1,
    .runs = (const gm_stretch[]){
    {0, 0, 256},
    },
    .parts = (const gm_part[]){
    {32, 32, 0, 0, 0, 1},
    },
};

/* pixelcnn_cifar.gm:23   return shades(logits: a |> out: conv(3 * 256, 1, see: B) |> reshape(32,
   32, 3, 256))
   [16,1024,768] summed down columns; 13 MFLOP, 50 MB */
GM_KERNEL void fit_sum2(const gm_call *call, const float *restrict exp, float *restrict sum)
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

static const gm_places fit_d_head_places = {
    .steps = {{786432, 24576, 768}, {1024, 32, 1}}, .count = 1,
    .runs = (const gm_stretch[]){
    {0, 0, 256},
    },
    .parts = (const gm_part[]){
    {32, 32, 0, 512, 0, 1},
    },
};

GM_KERNEL void fit_d_head(const gm_call *call, const float *restrict exp,
    const float *restrict M_out_weight_panels, const float *restrict concat,
    const float *restrict concat2, const float *restrict a, float *restrict d_head,
    float *restrict sum)
{
    const gm_places *const places = &fit_d_head_places;
    int64_t lo, hi;
    gm_share(call, 16, &lo, &hi);
    gm_fill(sum + lo * 120 + 0, hi - lo, 120, 120, 0.0f);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            for (int64_t column = 0; column < 120; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    fit_d_head_tile((int)gm_min_int(4, pixels - row), 3, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, exp,
                        M_out_weight_panels, concat, concat2, a, d_head, sum);
            }
        }
    }
}

/* pixelcnn_cifar.gm:26   step fit(x) over M by adam(1e-3) batch rows
   [16,768] summed down columns; fused: mul, add, sqrt, div, sub; 22 KFLOP, 68 KB
   and 1 more, of other sizes */
GM_KERNEL void columns_bias(const gm_call *call, const float *restrict sum,
    float *restrict m_bias, float *restrict v_bias, float *restrict bias, int64_t units,
    int64_t columns)
{
    const gm_vec scale = gm_splat((float)(0.001 / (1.0 - gmd_pow(0.9, (double)call->step))));
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

/* pixelcnn_cifar.gm:22   a = a |> relu |> head: conv(2 * h, 1, see: B) |> relu
   data gradient from [16,32,32,40] to [16,32,32,80] by 1 x 1 taps, tiles of 6 x 16, weight in
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
    gm_conv_6x2_brief(last, c, d_head, from, run, runs, M_head_weight_panels + column * 40, vectors * GM_LANES);
    #pragma GCC unroll 6
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 2
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            gm_store(concat + i * 120 + j, c[r * vectors + v]);
        }
}

static const gm_places fit_concat176_places = {
    .steps = {{122880, 3840, 120}, {1024, 32, 1}}, .count = 1,
    .runs = (const gm_stretch[]){
    {0, 0, 40},
    },
    .parts = (const gm_part[]){
    {32, 32, 0, 40, 0, 1},
    },
};

GM_KERNEL void fit_concat176(const gm_call *call, const float *restrict d_head,
    const float *restrict M_head_weight_panels, float *restrict concat)
{
    const gm_places *const places = &fit_concat176_places;
    const int64_t lo = call->from, hi = call->to;
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS / 6 * 6) {
            const int pixels = (int)gm_min_int(GM_PIXELS / 6 * 6, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 80; column += 16) {
                int row = 0;
                for (; row + 6 <= pixels; row += 6)
                    fit_concat176_tile(6, 2, 8, places->runs + p->run, p->runs, from + row,
                        to + row, column, d_head, M_head_weight_panels, concat);
                if (row < pixels)
                    fit_concat176_tile(pixels - row, 2, 8, places->runs + p->run, p->runs,
                        from + row, to + row, column, d_head, M_head_weight_panels, concat);
            }
        }
    }
}

/* pixelcnn_cifar.gm:22   a = a |> relu |> head: conv(2 * h, 1, see: B) |> relu
   data gradient from [16,32,32,40] to [16,32,32,120] by 1 x 1 taps, tiles of 8 x 8, weight in
   panels; fused: add, gt, mul; 165 MFLOP, 39 MB */
GM_INLINE void fit_d_block_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict d_head,
    const float *restrict M_head_weight_panels, const float *restrict concat,
    const float *restrict concat2, const float *restrict first2, float *restrict d_block,
    float *restrict sum)
{
    gm_vec c[8];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_read(vectors, concat + i * 120 + j);
        gm_fetch_read(vectors, concat2 + i * 120 + j);
        gm_fetch_read(vectors, first2 + i * 120 + j);
        gm_fetch_written(vectors, d_block + i * 120 + j);
    }
    conv_tile(8, rows, vectors, last, 0, c, d_head, from, run, runs,
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

static const gm_places fit_d_block_places = {
    .steps = {{122880, 3840, 120}, {1024, 32, 1}}, .count = 1,
    .runs = (const gm_stretch[]){
    {0, 0, 40},
    },
    .parts = (const gm_part[]){
    {32, 32, 0, 80, 0, 1},
    },
};

GM_KERNEL void fit_d_block(const gm_call *call, const float *restrict d_head,
    const float *restrict M_head_weight_panels, const float *restrict concat,
    const float *restrict concat2, const float *restrict first2, float *restrict d_block,
    float *restrict sum)
{
    const gm_places *const places = &fit_d_block_places;
    const int64_t lo = call->from, hi = call->to;
    gm_fill(sum + lo * 120 + 0, hi - lo, 120, 120, 0.0f);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS / 8 * 8) {
            const int pixels = (int)gm_min_int(GM_PIXELS / 8 * 8, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 120; column += 8) {
                for (int row = 0; row < pixels; row += 8)
                    fit_d_block_tile((int)gm_min_int(8, pixels - row), 1, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, d_head,
                        M_head_weight_panels, concat, concat2, first2, d_block, sum);
            }
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   data gradient from [16,32,32,40] to [16,32,32,40] by 1 x 1 taps, tiles of 8 x 8, weight in
   panels; 52 MFLOP, 10 MB */
GM_INLINE void fit_concat178_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict d_block,
    const float *restrict M_block3_conv3_weight_panels, float *restrict concat)
{
    gm_vec c[8];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, concat + i * 60 + j);
    }
    gm_conv_8x1_brief(last, c, d_block, from, run, runs, M_block3_conv3_weight_panels + column * 40, vectors * GM_LANES);
    #pragma GCC unroll 8
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 1
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            gm_store(concat + i * 60 + j, c[r * vectors + v]);
        }
}

GM_KERNEL void fit_concat178(const gm_call *call, const float *restrict d_block,
    const float *restrict M_block3_conv3_weight_panels, float *restrict concat)
{
    const gm_places *const places = &fit_concat176_places;
    const int64_t lo = call->from, hi = call->to;
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS / 8 * 8) {
            const int pixels = (int)gm_min_int(GM_PIXELS / 8 * 8, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 40; column += 8) {
                int row = 0;
                for (; row + 8 <= pixels; row += 8)
                    fit_concat178_tile(8, 1, 8, places->runs + p->run, p->runs, from + row,
                        to + row, column, d_block, M_block3_conv3_weight_panels, concat);
                if (row < pixels)
                    fit_concat178_tile(pixels - row, 1, 8, places->runs + p->run, p->runs,
                        from + row, to + row, column, d_block, M_block3_conv3_weight_panels,
                        concat);
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

GM_KERNEL void fit_mul(const gm_call *call, const float *restrict d_block,
    const float *restrict M_block3_conv3_weight_panels, const float *restrict concat,
    const float *restrict concat2, const float *restrict relu, float *restrict mul,
    float *restrict sum)
{
    const gm_places *const places = &fit_d_block_places;
    const int64_t lo = call->from, hi = call->to;
    gm_fill(sum + lo * 60 + 0, hi - lo, 60, 60, 0.0f);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            for (int64_t column = 0; column < 48; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    fit_mul_tile((int)gm_min_int(4, pixels - row), 3, 8, places->runs + p->run,
                        p->runs, from + row, to + row, column, d_block,
                        M_block3_conv3_weight_panels, concat, concat2, relu, mul, sum);
            }
            {
                const int64_t column = 48;
                for (int row = 0; row < pixels; row += 4)
                    fit_mul_tile((int)gm_min_int(4, pixels - row), 2, 4, places->runs + p->run,
                        p->runs, from + row, to + row, column, d_block,
                        M_block3_conv3_weight_panels, concat, concat2, relu, mul, sum);
            }
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   data gradient from [16,32,32,20] to [16,32,32,40] by 1 x 1 taps, tiles of 8 x 8, weight in
   panels; 26 MFLOP, 6.6 MB */
GM_INLINE void fit_concat180_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict mul,
    const float *restrict M_block3_conv2_weight_panels, float *restrict concat)
{
    gm_vec c[8];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, concat + i * 60 + j);
    }
    gm_conv_8x1_brief(last, c, mul, from, run, runs, M_block3_conv2_weight_panels + column * 20, vectors * GM_LANES);
    #pragma GCC unroll 8
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 1
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            gm_store(concat + i * 60 + j, c[r * vectors + v]);
        }
}

static const gm_places fit_concat180_places = {
    .steps = {{61440, 1920, 60}, {1024, 32, 1}}, .count = 1,
    .runs = (const gm_stretch[]){
    {0, 0, 20},
    },
    .parts = (const gm_part[]){
    {32, 32, 0, 20, 0, 1},
    },
};

GM_KERNEL void fit_concat180(const gm_call *call, const float *restrict mul,
    const float *restrict M_block3_conv2_weight_panels, float *restrict concat)
{
    const gm_places *const places = &fit_concat180_places;
    const int64_t lo = call->from, hi = call->to;
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS / 8 * 8) {
            const int pixels = (int)gm_min_int(GM_PIXELS / 8 * 8, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 40; column += 8) {
                int row = 0;
                for (; row + 8 <= pixels; row += 8)
                    fit_concat180_tile(8, 1, 8, places->runs + p->run, p->runs, from + row,
                        to + row, column, mul, M_block3_conv2_weight_panels, concat);
                if (row < pixels)
                    fit_concat180_tile(pixels - row, 1, 8, places->runs + p->run, p->runs,
                        from + row, to + row, column, mul, M_block3_conv2_weight_panels, concat);
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

static const gm_places fit_add_places = {
    .steps = {{61440, 1920, 60}, {1024, 32, 1}}, .count = 1,
    .runs = (const gm_stretch[]){
    {0, 0, 20},
    },
    .parts = (const gm_part[]){
    {32, 32, 0, 40, 0, 1},
    },
};

GM_KERNEL void fit_add(const gm_call *call, const float *restrict mul,
    const float *restrict M_block3_conv2_weight_panels, const float *restrict concat,
    const float *restrict concat2, float *restrict add)
{
    const gm_places *const places = &fit_add_places;
    const int64_t lo = call->from, hi = call->to;
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            for (int64_t column = 0; column < 48; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    fit_add_tile((int)gm_min_int(4, pixels - row), 3, 8, places->runs + p->run,
                        p->runs, from + row, to + row, column, mul, M_block3_conv2_weight_panels,
                        concat, concat2, add);
            }
            {
                const int64_t column = 48;
                for (int row = 0; row < pixels; row += 4)
                    fit_add_tile((int)gm_min_int(4, pixels - row), 2, 4, places->runs + p->run,
                        p->runs, from + row, to + row, column, mul, M_block3_conv2_weight_panels,
                        concat, concat2, add);
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

static const gm_places fit_add2_places = {
    .steps = {{61440, 1920, 60}, {1024, 32, 1}}, .count = 6,
    .runs = (const gm_stretch[]){
    {60, 0, 60}, {1920, 120, 120}, {120, 0, 60}, {1920, 60, 180}, {1920, 60, 120},
    {60, 0, 60}, {120, 0, 60},
    },
    .parts = (const gm_part[]){
    {31, 1, 0, 0, 0, 2}, {31, 30, 1, 0, 2, 2}, {31, 1, 31, 1800, 4, 1},
    {1, 1, 992, 59520, 5, 1}, {1, 30, 993, 59520, 6, 1}, {1, 1, 1023, 61320, 7, 0},
    },
};

GM_KERNEL void fit_add2(const gm_call *call, const float *restrict mul,
    const float *restrict M_block3_conv2_weight_panels, float *restrict add,
    const float *restrict relu, float *restrict sum)
{
    const gm_places *const places = &fit_add2_places;
    const int64_t lo = call->from, hi = call->to;
    gm_fill(sum + lo * 60 + 0, hi - lo, 60, 60, 0.0f);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 48; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    fit_add2_tile((int)gm_min_int(4, pixels - row), 3, 8, places->runs + p->run,
                        p->runs, from + row, to + row, column, mul, M_block3_conv2_weight_panels,
                        add, relu, sum);
            }
            {
                const int64_t column = 48;
                for (int row = 0; row < pixels; row += 4)
                    fit_add2_tile((int)gm_min_int(4, pixels - row), 2, 4, places->runs + p->run,
                        p->runs, from + row, to + row, column, mul, M_block3_conv2_weight_panels,
                        add, relu, sum);
            }
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   data gradient from [16,32,32,20] to [16,32,32,80] by 1 x 1 taps, tiles of 6 x 16, weight in
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
    gm_conv_6x2_brief(last, c, add, from, run, runs, M_block3_conv_weight_panels + column * 20, vectors * GM_LANES);
    #pragma GCC unroll 6
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 2
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            gm_store(concat + i * 120 + j, c[r * vectors + v]);
        }
}

GM_KERNEL void fit_concat182(const gm_call *call, const float *restrict add,
    const float *restrict M_block3_conv_weight_panels, float *restrict concat)
{
    const gm_places *const places = &fit_concat180_places;
    const int64_t lo = call->from, hi = call->to;
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS / 6 * 6) {
            const int pixels = (int)gm_min_int(GM_PIXELS / 6 * 6, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 80; column += 16) {
                int row = 0;
                for (; row + 6 <= pixels; row += 6)
                    fit_concat182_tile(6, 2, 8, places->runs + p->run, p->runs, from + row,
                        to + row, column, add, M_block3_conv_weight_panels, concat);
                if (row < pixels)
                    fit_concat182_tile(pixels - row, 2, 8, places->runs + p->run, p->runs,
                        from + row, to + row, column, add, M_block3_conv_weight_panels, concat);
            }
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   data gradient from [16,32,32,20] to [16,32,32,120] by 1 x 1 taps, tiles of 8 x 8, weight in
   panels; fused: add, gt, mul; 88 MFLOP, 43 MB */
GM_INLINE void fit_d_block2_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict add,
    const float *restrict M_block3_conv_weight_panels, const float *restrict d_block,
    const float *restrict concat, const float *restrict concat2, const float *restrict relu,
    float *restrict d_block2, float *restrict sum)
{
    gm_vec c[8];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_read(vectors, d_block + i * 120 + j);
        gm_fetch_read(vectors, concat + i * 120 + j);
        gm_fetch_read(vectors, concat2 + i * 120 + j);
        gm_fetch_read(vectors, relu + i * 120 + j);
        gm_fetch_written(vectors, d_block2 + i * 120 + j);
    }
    conv_tile(8, rows, vectors, last, 0, c, add, from, run, runs,
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

GM_KERNEL void fit_d_block2(const gm_call *call, const float *restrict add,
    const float *restrict M_block3_conv_weight_panels, const float *restrict d_block,
    const float *restrict concat, const float *restrict concat2, const float *restrict relu,
    float *restrict d_block2, float *restrict sum)
{
    const gm_places *const places = &fit_add_places;
    const int64_t lo = call->from, hi = call->to;
    gm_fill(sum + lo * 120 + 0, hi - lo, 120, 120, 0.0f);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS / 8 * 8) {
            const int pixels = (int)gm_min_int(GM_PIXELS / 8 * 8, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 120; column += 8) {
                for (int row = 0; row < pixels; row += 8)
                    fit_d_block2_tile((int)gm_min_int(8, pixels - row), 1, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, add,
                        M_block3_conv_weight_panels, d_block, concat, concat2, relu, d_block2, sum);
            }
        }
    }
}

/* pixelcnn_cifar.gm:26   step fit(x) over M by adam(1e-3) batch rows
   [16,120] summed down columns; fused: mul, add, sqrt, div, sub; 3.5 KFLOP, 11 KB */
GM_KERNEL void fit_M_head_bias(const gm_call *call, const float *restrict sum,
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
   [16,60] summed down columns; fused: mul, add, sqrt, div, sub; 1.7 KFLOP, 5.3 KB */
GM_KERNEL void fit_M_block3_conv2_bias(const gm_call *call, const float *restrict sum,
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
GM_KERNEL void fit_M_block_conv_bias(const gm_call *call, const float *restrict sum,
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
GM_KERNEL void fit_loss(const gm_call *call, const float *restrict sum, float *restrict loss,
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

static const gm_weights fit_concat196_shape = {
    .images = 16, .height = 32, .width = 32, .leaf_images = 1, .leaf_height = 2,
    .x = {61440, 1920, 60}, .y = {61440, 1920, 60}, .pixel = 60, .around = 64,
    .tap = (const gm_tap[]){
        {0, 32, 0, 32, 0, 0, 20},
    },
    .taps = 1, .dead = 0, .tiles = 7, .panels = 2, .vectors = 4, .tail = 4, .columns = 60,
    .groups = 1, .group_a = 60, .group_b = 20, .room = 12, .swapped = 1,
};

GM_KERNEL void fit_concat196(const gm_call *call, const float *restrict relu,
    const float *restrict mul, float *restrict concat)
{
    const gm_weights *const shape = &fit_concat196_shape;
    gm_vec sums[GM_SUMS / GM_LANES];
    int64_t lo, hi;
    gm_share(call, 14, &lo, &hi);
    for (int64_t first = lo; first < hi; first += 64) {
        const int64_t stop = gm_min_int(first + 64, hi);
        gm_weight_sums(shape, weight_tile, first, stop, relu, mul + 40, sums);
        for (int64_t t = first; t < stop; t++)
            fit_concat196_tile(gm_weight_at(shape, 0, t), sums + (t - first) * 12, concat);
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   [1,3600] element by element; 0 FLOP, 29 KB
   and 29 more, of several sizes */
GM_KERNEL void each_concat6(const gm_call *call, const float *restrict concat,
    float *restrict concat2, int64_t columns)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    for (int64_t i = lo; i < hi; i++) {
        for (int64_t j = 0; j < columns; j += GM_LANES) {
            gm_store(concat2 + j, gm_load(concat + i * columns + j));
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

static const gm_weights fit_concat199_shape = {
    .images = 16, .height = 32, .width = 32, .leaf_images = 1, .leaf_height = 2,
    .x = {61440, 1920, 60}, .y = {61440, 1920, 60}, .pixel = 60, .around = 64,
    .tap = (const gm_tap[]){
        {0, 32, 0, 32, 0, 0, 20},
    },
    .taps = 1, .dead = 0, .tiles = 5, .panels = 2, .vectors = 3, .tail = 2, .columns = 40,
    .groups = 1, .group_a = 40, .group_b = 20, .room = 12, .swapped = 1,
};

GM_KERNEL void fit_concat199(const gm_call *call, const float *restrict relu,
    const float *restrict mul, float *restrict concat)
{
    const gm_weights *const shape = &fit_concat199_shape;
    gm_vec sums[GM_SUMS / GM_LANES];
    int64_t lo, hi;
    gm_share(call, 10, &lo, &hi);
    for (int64_t first = lo; first < hi; first += 64) {
        const int64_t stop = gm_min_int(first + 64, hi);
        gm_weight_sums(shape, weight_tile, first, stop, relu, mul + 20, sums);
        for (int64_t t = first; t < stop; t++)
            fit_concat199_tile(gm_weight_at(shape, 0, t), sums + (t - first) * 12, concat);
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

static const gm_weights fit_concat203_shape = {
    .images = 16, .height = 32, .width = 32, .leaf_images = 1, .leaf_height = 2,
    .x = {61440, 1920, 60}, .y = {61440, 1920, 60}, .pixel = 60, .around = 64,
    .tap = (const gm_tap[]){
        {0, 32, 0, 32, 0, 0, 20},
    },
    .taps = 1, .dead = 0, .tiles = 5, .panels = 1, .vectors = 3, .tail = 3, .columns = 20,
    .groups = 1, .group_a = 20, .group_b = 20, .room = 12,
};

GM_KERNEL void fit_concat203(const gm_call *call, const float *restrict relu,
    const float *restrict mul, float *restrict concat)
{
    const gm_weights *const shape = &fit_concat203_shape;
    gm_vec sums[GM_SUMS / GM_LANES];
    int64_t lo, hi;
    gm_share(call, 5, &lo, &hi);
    for (int64_t first = lo; first < hi; first += 64) {
        const int64_t stop = gm_min_int(first + 64, hi);
        gm_weight_sums(shape, weight_tile, first, stop, relu, mul, sums);
        for (int64_t t = first; t < stop; t++)
            fit_concat203_tile(gm_weight_at(shape, 0, t), sums + (t - first) * 12, concat);
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

static const gm_weights fit_conv_weight_shape = {
    .images = 16, .height = 32, .width = 32, .leaf_images = 1, .leaf_height = 4,
    .x = {61440, 1920, 60}, .y = {61440, 1920, 60}, .pixel = 60, .around = 128,
    .tap = (const gm_tap[]){
        {1, 32, 1, 32, -1980, 0, 60}, {1, 32, 0, 32, -1920, 60, 60}, {1, 32, 0, 31, -1860, 120, 60},
        {0, 32, 1, 32, -60, 180, 60}, {0, 32, 0, 32, 0, 240, 60}, {0, 32, 0, 31, 60, 300, 60},
        {0, 31, 1, 32, 1860, 360, 60}, {0, 31, 0, 32, 1920, 420, 60}, {0, 31, 0, 31, 1980, 480, 60},
    },
    .taps = 4, .dead = 5, .tiles = 20, .panels = 2, .vectors = 4, .tail = 4, .columns = 60,
    .groups = 1, .group_a = 60, .group_b = 60, .room = 12,
};

GM_KERNEL void fit_conv_weight(const gm_call *call, const float *restrict relu,
    const float *restrict mul, float *restrict conv_weight)
{
    const gm_weights *const shape = &fit_conv_weight_shape;
    gm_vec sums[GM_SUMS / GM_LANES];
    int64_t lo, hi;
    gm_share(call, 160, &lo, &hi);
    for (int64_t first = lo; first < hi; first += 64) {
        const int64_t stop = gm_min_int(first + 64, hi);
        gm_weight_sums(shape, weight_tile, first, stop, relu, mul, sums);
        for (int64_t t = first; t < stop; t++)
            fit_conv_weight_tile(gm_weight_at(shape, 0, t), sums + (t - first) * 12,
                conv_weight);
    }
    for (int v = 0; v < 12; v++)
        sums[v] = gm_zero();
    gm_share(call, 200, &lo, &hi);
    for (int64_t t = lo; t < hi; t++)
        fit_conv_weight_tile(gm_weight_at(shape, 1, t), sums, conv_weight);
}

/* pixelcnn_cifar.gm:26   step fit(x) over M by adam(1e-3) batch rows
   [32400] element by element; fused: mul, add, sqrt, div, sub; 518 KFLOP, 1.3 MB */
GM_KERNEL void fit_M_block3_conv2_weight(const gm_call *call, const float *restrict conv_weight,
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
GM_KERNEL void fit_M_block_conv2_weight(const gm_call *call, const float *restrict conv_weight,
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

static const gm_weights fit_concat229_shape = {
    .images = 16, .height = 32, .width = 32, .leaf_images = 1, .leaf_height = 2,
    .x = {3072, 96, 3}, .y = {122880, 3840, 120}, .pixel = 3, .around = 64,
    .tap = (const gm_tap[]){
        {0, 32, 0, 32, 0, 0, 2},
    },
    .taps = 1, .dead = 0, .tiles = 1, .panels = 2, .vectors = 4, .tail = 1, .columns = 40,
    .groups = 1, .group_a = 2, .group_b = 40, .room = 8,
};

GM_KERNEL void fit_concat229(const gm_call *call, const float *restrict x,
    const float *restrict d_first, float *restrict concat)
{
    const gm_weights *const shape = &fit_concat229_shape;
    gm_vec sums[GM_SUMS / GM_LANES];
    int64_t lo, hi;
    gm_share(call, 2, &lo, &hi);
    for (int64_t first = lo; first < hi; first += 64) {
        const int64_t stop = gm_min_int(first + 64, hi);
        gm_weight_sums(shape, weight_tile, first, stop, x, d_first + 80, sums);
        for (int64_t t = first; t < stop; t++)
            fit_concat229_tile(gm_weight_at(shape, 0, t), sums + (t - first) * 8, concat);
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

static const gm_weights fit_concat233_shape = {
    .images = 16, .height = 32, .width = 32, .leaf_images = 1, .leaf_height = 2,
    .x = {3072, 96, 3}, .y = {122880, 3840, 120}, .pixel = 3, .around = 64,
    .tap = (const gm_tap[]){
        {0, 32, 0, 32, 0, 0, 1},
    },
    .taps = 1, .dead = 0, .tiles = 1, .panels = 2, .vectors = 4, .tail = 1, .columns = 40,
    .groups = 1, .group_a = 1, .group_b = 40, .room = 4,
};

GM_KERNEL void fit_concat233(const gm_call *call, const float *restrict x,
    const float *restrict d_first, float *restrict concat)
{
    const gm_weights *const shape = &fit_concat233_shape;
    gm_vec sums[GM_SUMS / GM_LANES];
    int64_t lo, hi;
    gm_share(call, 2, &lo, &hi);
    for (int64_t first = lo; first < hi; first += 64) {
        const int64_t stop = gm_min_int(first + 64, hi);
        gm_weight_sums(shape, weight_tile, first, stop, x, d_first + 40, sums);
        for (int64_t t = first; t < stop; t++)
            fit_concat233_tile(gm_weight_at(shape, 0, t), sums + (t - first) * 4, concat);
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

static const gm_weights fit_conv_weight4_shape = {
    .images = 16, .height = 32, .width = 32, .leaf_images = 1, .leaf_height = 4,
    .x = {3072, 96, 3}, .y = {122880, 3840, 120}, .pixel = 3, .around = 128,
    .tap = (const gm_tap[]){
        {3, 32, 0, 32, 0, 0, 21}, {2, 32, 0, 32, 114, 21, 21}, {1, 32, 0, 32, 228, 42, 21},
        {0, 32, 0, 32, 342, 63, 9}, {0, 32, 0, 32, 351, 72, 12}, {0, 31, 0, 32, 456, 84, 21},
        {0, 30, 0, 32, 570, 105, 21}, {0, 29, 0, 32, 684, 126, 21},
    },
    .taps = 4, .dead = 4, .tiles = 7, .panels = 4, .vectors = 4, .tail = 3, .columns = 120,
    .groups = 1, .group_a = 3, .group_b = 120, .room = 12,
    .border = &(const gm_border){ .rows = 10, .height = 32, .width = 32, .channels = 3, .stride = 1,
        .above = 3, .before = 9, .pitch = 114, .row = 96 },
};

GM_KERNEL void fit_conv_weight4(const gm_call *call, const float *restrict x,
    const float *restrict d_first, float *restrict conv_weight)
{
    const gm_weights *const shape = &fit_conv_weight4_shape;
    gm_vec sums[GM_SUMS / GM_LANES];
    int64_t lo, hi;
    gm_share(call, 112, &lo, &hi);
    for (int64_t first = lo; first < hi; first += 64) {
        const int64_t stop = gm_min_int(first + 64, hi);
        gm_weight_sums(shape, weight_tile, first, stop, x, d_first, sums);
        for (int64_t t = first; t < stop; t++)
            fit_conv_weight4_tile(gm_weight_at(shape, 0, t), sums + (t - first) * 12,
                conv_weight);
    }
    for (int v = 0; v < 12; v++)
        sums[v] = gm_zero();
    gm_share(call, 112, &lo, &hi);
    for (int64_t t = lo; t < hi; t++)
        fit_conv_weight4_tile(gm_weight_at(shape, 1, t), sums, conv_weight);
}

/* pixelcnn_cifar.gm:26   step fit(x) over M by adam(1e-3) batch rows
   [17640] element by element; fused: mul, add, sqrt, div, sub; 265 KFLOP, 635 KB */
GM_KERNEL void fit_M_first_weight(const gm_call *call, const float *restrict conv_weight,
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
   26 MFLOP, 12 MB
   and 4 more, of several sizes */
GM_FUNCTION void convolution_conv_weight_tile(gm_weight_place at, const gm_vec *c,
    float *restrict conv_weight, int64_t stride)
{
    for (int r = 0; r < at.rows; r++)
        for (int v = 0; v < at.vectors; v++) {
            const int64_t i = at.row + r;
            const int64_t j = at.column + v * GM_LANES;
            gm_store(conv_weight + i * stride + j, c[r * at.vectors + v]);
        }
}

GM_KERNEL void convolution_conv_weight(const gm_call *call, const float *restrict relu,
    const float *restrict d_block, float *restrict conv_weight, int64_t stride,
    const gm_weights *shape, int64_t units)
{
    gm_vec sums[GM_SUMS / GM_LANES];
    int64_t lo, hi;
    gm_share(call, units, &lo, &hi);
    for (int64_t first = lo; first < hi; first += 64) {
        const int64_t stop = gm_min_int(first + 64, hi);
        gm_weight_sums(shape, weight_tile, first, stop, relu, d_block, sums);
        for (int64_t t = first; t < stop; t++)
            convolution_conv_weight_tile(gm_weight_at(shape, 0, t), sums + (t - first) * 12,
                conv_weight, stride);
    }
}

static const gm_weights fit_conv_weight5_shape = {
    .images = 16, .height = 32, .width = 32, .leaf_images = 1, .leaf_height = 2,
    .x = {61440, 1920, 60}, .y = {122880, 3840, 120}, .pixel = 60, .around = 64,
    .tap = (const gm_tap[]){
        {0, 32, 0, 32, 0, 0, 20},
    },
    .taps = 1, .dead = 0, .tiles = 5, .panels = 2, .vectors = 3, .tail = 2, .columns = 40,
    .groups = 1, .group_a = 20, .group_b = 40, .room = 12,
};

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   [40,20,1] element by element; 0 FLOP, 6.4 KB
   and 23 more, of several sizes */
GM_KERNEL void each_concat7(const gm_call *call, const float *restrict conv_weight,
    float *restrict concat, int64_t units, int64_t rows_, int64_t stride)
{
    int64_t lo, hi;
    gm_share(call, units, &lo, &hi);
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < rows_; i++) {
            int64_t j = 0;
            for (; j < 1; j += GM_LANES) {
                const int n = (int)gm_min_int(GM_LANES, 1 - j);
                gm_store_strided(concat + h * stride + i, 0, gm_splat(conv_weight[h + i * units]), n);
            }
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   [2400,1] element by element; 0 FLOP, 19 KB
   and 15 more, of several sizes */
GM_KERNEL void each_concat8(const gm_call *call, const float *restrict concat,
    float *restrict concat2, int64_t units)
{
    int64_t lo, hi;
    gm_share(call, units, &lo, &hi);
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

static const gm_weights fit_conv_weight6_shape = {
    .images = 16, .height = 32, .width = 32, .leaf_images = 1, .leaf_height = 2,
    .x = {122880, 3840, 120}, .y = {61440, 1920, 60}, .pixel = 120, .around = 64,
    .tap = (const gm_tap[]){
        {0, 32, 0, 32, 0, 0, 20},
    },
    .taps = 1, .dead = 0, .tiles = 5, .panels = 2, .vectors = 3, .tail = 2, .columns = 40,
    .groups = 1, .group_a = 40, .group_b = 20, .room = 12, .swapped = 1,
};

GM_KERNEL void fit_conv_weight6(const gm_call *call, const float *restrict relu,
    const float *restrict add, float *restrict conv_weight)
{
    const gm_weights *const shape = &fit_conv_weight6_shape;
    gm_vec sums[GM_SUMS / GM_LANES];
    int64_t lo, hi;
    gm_share(call, 10, &lo, &hi);
    for (int64_t first = lo; first < hi; first += 64) {
        const int64_t stop = gm_min_int(first + 64, hi);
        gm_weight_sums(shape, weight_tile, first, stop, relu, add, sums);
        for (int64_t t = first; t < stop; t++)
            fit_conv_weight6_tile(gm_weight_at(shape, 0, t), sums + (t - first) * 12,
                conv_weight);
    }
}

static const gm_weights fit_conv_weight11_shape = {
    .images = 16, .height = 32, .width = 32, .leaf_images = 1, .leaf_height = 2,
    .x = {122880, 3840, 120}, .y = {122880, 3840, 120}, .pixel = 120, .around = 64,
    .tap = (const gm_tap[]){
        {0, 32, 0, 32, 0, 0, 40},
    },
    .taps = 1, .dead = 0, .tiles = 10, .panels = 2, .vectors = 3, .tail = 2, .columns = 40,
    .groups = 1, .group_a = 40, .group_b = 40, .room = 12,
};

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

static const gm_weights fit_conv_weight12_shape = {
    .images = 16, .height = 32, .width = 32, .leaf_images = 1, .leaf_height = 2,
    .x = {61440, 1920, 60}, .y = {122880, 3840, 120}, .pixel = 60, .around = 64,
    .tap = (const gm_tap[]){
        {0, 32, 0, 32, 0, 0, 40},
    },
    .taps = 1, .dead = 0, .tiles = 10, .panels = 2, .vectors = 3, .tail = 2, .columns = 40,
    .groups = 1, .group_a = 40, .group_b = 40, .room = 12,
};

GM_KERNEL void fit_conv_weight12(const gm_call *call, const float *restrict relu,
    const float *restrict d_block, float *restrict conv_weight)
{
    const gm_weights *const shape = &fit_conv_weight12_shape;
    gm_vec sums[GM_SUMS / GM_LANES];
    int64_t lo, hi;
    gm_share(call, 20, &lo, &hi);
    for (int64_t first = lo; first < hi; first += 64) {
        const int64_t stop = gm_min_int(first + 64, hi);
        gm_weight_sums(shape, weight_tile, first, stop, relu, d_block + 40, sums);
        for (int64_t t = first; t < stop; t++)
            fit_conv_weight12_tile(gm_weight_at(shape, 0, t), sums + (t - first) * 12,
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

static const gm_weights fit_conv_weight13_shape = {
    .images = 16, .height = 32, .width = 32, .leaf_images = 1, .leaf_height = 2,
    .x = {61440, 1920, 60}, .y = {122880, 3840, 120}, .pixel = 60, .around = 64,
    .tap = (const gm_tap[]){
        {0, 32, 0, 32, 0, 0, 60},
    },
    .taps = 1, .dead = 0, .tiles = 15, .panels = 2, .vectors = 3, .tail = 2, .columns = 40,
    .groups = 1, .group_a = 60, .group_b = 40, .room = 12,
};

GM_KERNEL void fit_conv_weight13(const gm_call *call, const float *restrict relu,
    const float *restrict d_block, float *restrict conv_weight)
{
    const gm_weights *const shape = &fit_conv_weight13_shape;
    gm_vec sums[GM_SUMS / GM_LANES];
    int64_t lo, hi;
    gm_share(call, 30, &lo, &hi);
    for (int64_t first = lo; first < hi; first += 64) {
        const int64_t stop = gm_min_int(first + 64, hi);
        gm_weight_sums(shape, weight_tile, first, stop, relu, d_block + 80, sums);
        for (int64_t t = first; t < stop; t++)
            fit_conv_weight13_tile(gm_weight_at(shape, 0, t), sums + (t - first) * 12,
                conv_weight);
    }
}

/* pixelcnn_cifar.gm:26   step fit(x) over M by adam(1e-3) batch rows
   [7200] element by element; fused: mul, add, sqrt, div, sub; 108 KFLOP, 259 KB */
GM_KERNEL void fit_M_block3_conv3_weight(const gm_call *call, const float *restrict concat,
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

static const gm_weights fit_conv_weight14_shape = {
    .images = 16, .height = 32, .width = 32, .leaf_images = 1, .leaf_height = 2,
    .x = {122880, 3840, 120}, .y = {61440, 1920, 60}, .pixel = 120, .around = 64,
    .tap = (const gm_tap[]){
        {0, 32, 0, 32, 0, 0, 20},
    },
    .taps = 1, .dead = 0, .tiles = 4, .panels = 5, .vectors = 2, .tail = 2, .columns = 80,
    .groups = 1, .group_a = 80, .group_b = 20, .room = 10, .swapped = 1,
};

GM_KERNEL void fit_conv_weight14(const gm_call *call, const float *restrict relu,
    const float *restrict add, float *restrict conv_weight)
{
    const gm_weights *const shape = &fit_conv_weight14_shape;
    gm_vec sums[GM_SUMS / GM_LANES];
    int64_t lo, hi;
    gm_share(call, 20, &lo, &hi);
    for (int64_t first = lo; first < hi; first += 64) {
        const int64_t stop = gm_min_int(first + 64, hi);
        gm_weight_sums(shape, weight_tile, first, stop, relu, add + 20, sums);
        for (int64_t t = first; t < stop; t++)
            fit_conv_weight14_tile(gm_weight_at(shape, 0, t), sums + (t - first) * 10,
                conv_weight);
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   weight gradient from [16,32,32,120] and [16,32,32,20], tiles of 4 x 24, leaves of 2 x 32 pixels,
   rows are channels out; 79 MFLOP, 12 MB
   and 3 more, of several sizes */
GM_FUNCTION void convolution_conv_weight2_tile(gm_weight_place at, const gm_vec *c,
    float *restrict conv_weight, int64_t stride)
{
    for (int r = 0; r < at.rows; r++)
        for (int v = 0; v < at.vectors; v++) {
            const int64_t i = at.row + r;
            const int64_t j = at.column + v * GM_LANES;
            gm_store_strided(conv_weight + i + j * stride, stride, c[r * at.vectors + v], GM_LANES);
        }
}

GM_KERNEL void convolution_conv_weight2(const gm_call *call, const float *restrict relu,
    const float *restrict add, float *restrict conv_weight, int64_t stride, const gm_weights *shape,
    int64_t units)
{
    gm_vec sums[GM_SUMS / GM_LANES];
    int64_t lo, hi;
    gm_share(call, units, &lo, &hi);
    for (int64_t first = lo; first < hi; first += 64) {
        const int64_t stop = gm_min_int(first + 64, hi);
        gm_weight_sums(shape, weight_tile, first, stop, relu, add + 40, sums);
        for (int64_t t = first; t < stop; t++)
            convolution_conv_weight2_tile(gm_weight_at(shape, 0, t), sums + (t - first) * 12,
                conv_weight, stride);
    }
}

static const gm_weights fit_conv_weight15_shape = {
    .images = 16, .height = 32, .width = 32, .leaf_images = 1, .leaf_height = 2,
    .x = {122880, 3840, 120}, .y = {61440, 1920, 60}, .pixel = 120, .around = 64,
    .tap = (const gm_tap[]){
        {0, 32, 0, 32, 0, 0, 20},
    },
    .taps = 1, .dead = 0, .tiles = 5, .panels = 5, .vectors = 3, .tail = 3, .columns = 120,
    .groups = 1, .group_a = 120, .group_b = 20, .room = 12, .swapped = 1,
};

/* pixelcnn_cifar.gm:26   step fit(x) over M by adam(1e-3) batch rows
   [7200] element by element; fused: mul, add, sqrt, div, sub; 108 KFLOP, 259 KB
   and 3 more, of several sizes */
GM_KERNEL void each_weight(const gm_call *call, const float *restrict concat,
    const float *restrict concat2, const float *restrict concat3, float *restrict m_weight,
    float *restrict v_weight, float *restrict weight, int64_t units, int64_t elements)
{
    const gm_vec scale = gm_splat((float)(0.001 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    int64_t lo, hi;
    gm_share(call, units, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, elements);
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

static const gm_weights fit_conv_weight24_shape = {
    .images = 16, .height = 32, .width = 32, .leaf_images = 1, .leaf_height = 2,
    .x = {122880, 3840, 120}, .y = {122880, 3840, 120}, .pixel = 120, .around = 64,
    .tap = (const gm_tap[]){
        {0, 32, 0, 32, 0, 0, 40},
    },
    .taps = 1, .dead = 0, .tiles = 7, .panels = 5, .vectors = 2, .tail = 2, .columns = 80,
    .groups = 1, .group_a = 80, .group_b = 40, .room = 12, .swapped = 1,
};

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

static const gm_weights fit_conv_weight25_shape = {
    .images = 16, .height = 32, .width = 32, .leaf_images = 1, .leaf_height = 2,
    .x = {122880, 3840, 120}, .y = {122880, 3840, 120}, .pixel = 120, .around = 64,
    .tap = (const gm_tap[]){
        {0, 32, 0, 32, 0, 0, 40},
    },
    .taps = 1, .dead = 0, .tiles = 10, .panels = 5, .vectors = 3, .tail = 3, .columns = 120,
    .groups = 1, .group_a = 120, .group_b = 40, .room = 12, .swapped = 1,
};

GM_KERNEL void fit_conv_weight25(const gm_call *call, const float *restrict first2,
    const float *restrict d_head, float *restrict conv_weight)
{
    const gm_weights *const shape = &fit_conv_weight25_shape;
    gm_vec sums[GM_SUMS / GM_LANES];
    int64_t lo, hi;
    gm_share(call, 50, &lo, &hi);
    for (int64_t first = lo; first < hi; first += 64) {
        const int64_t stop = gm_min_int(first + 64, hi);
        gm_weight_sums(shape, weight_tile, first, stop, first2, d_head + 80, sums);
        for (int64_t t = first; t < stop; t++)
            fit_conv_weight25_tile(gm_weight_at(shape, 0, t), sums + (t - first) * 12,
                conv_weight);
    }
}

static const gm_weights fit_conv_weight26_shape = {
    .images = 16, .height = 32, .width = 32, .leaf_images = 1, .leaf_height = 2,
    .x = {122880, 3840, 120}, .y = {786432, 24576, 768}, .pixel = 120, .around = 64,
    .tap = (const gm_tap[]){
        {0, 32, 0, 32, 0, 0, 40},
    },
    .taps = 1, .dead = 0, .tiles = 10, .panels = 11, .vectors = 3, .tail = 2, .columns = 256,
    .groups = 1, .group_a = 40, .group_b = 256, .room = 12,
};

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

static const gm_weights fit_conv_weight27_shape = {
    .images = 16, .height = 32, .width = 32, .leaf_images = 1, .leaf_height = 2,
    .x = {122880, 3840, 120}, .y = {786432, 24576, 768}, .pixel = 120, .around = 64,
    .tap = (const gm_tap[]){
        {0, 32, 0, 32, 0, 0, 80},
    },
    .taps = 1, .dead = 0, .tiles = 27, .panels = 8, .vectors = 4, .tail = 4, .columns = 256,
    .groups = 1, .group_a = 80, .group_b = 256, .room = 12,
};

GM_KERNEL void fit_conv_weight27(const gm_call *call, const float *restrict a,
    const float *restrict exp, float *restrict conv_weight)
{
    const gm_weights *const shape = &fit_conv_weight27_shape;
    gm_vec sums[GM_SUMS / GM_LANES];
    int64_t lo, hi;
    gm_share(call, 216, &lo, &hi);
    for (int64_t first = lo; first < hi; first += 64) {
        const int64_t stop = gm_min_int(first + 64, hi);
        gm_weight_sums(shape, weight_tile, first, stop, a, exp + 256, sums);
        for (int64_t t = first; t < stop; t++)
            fit_conv_weight27_tile(gm_weight_at(shape, 0, t), sums + (t - first) * 12,
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

static const gm_weights fit_conv_weight28_shape = {
    .images = 16, .height = 32, .width = 32, .leaf_images = 1, .leaf_height = 2,
    .x = {122880, 3840, 120}, .y = {786432, 24576, 768}, .pixel = 120, .around = 64,
    .tap = (const gm_tap[]){
        {0, 32, 0, 32, 0, 0, 120},
    },
    .taps = 1, .dead = 0, .tiles = 40, .panels = 8, .vectors = 4, .tail = 4, .columns = 256,
    .groups = 1, .group_a = 120, .group_b = 256, .room = 12,
};

GM_KERNEL void fit_conv_weight28(const gm_call *call, const float *restrict a,
    const float *restrict exp, float *restrict conv_weight)
{
    const gm_weights *const shape = &fit_conv_weight28_shape;
    gm_vec sums[GM_SUMS / GM_LANES];
    int64_t lo, hi;
    gm_share(call, 320, &lo, &hi);
    for (int64_t first = lo; first < hi; first += 64) {
        const int64_t stop = gm_min_int(first + 64, hi);
        gm_weight_sums(shape, weight_tile, first, stop, a, exp + 512, sums);
        for (int64_t t = first; t < stop; t++)
            fit_conv_weight28_tile(gm_weight_at(shape, 0, t), sums + (t - first) * 12,
                conv_weight);
    }
}

/* One training step fit, line 26: 422 kernels in 325 phases, 15 GFLOP; arena 295 MB, at least 295
   MB. */
static void run_fit(pixelcnn_cifar_t *m, const float *x, gm_call whole)
{
    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_thread_call(whole);
        const unsigned mode = gm_flush_denormals();
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

        each_concat(&call, concat, 40);
        gm_meet(&call, 0);
        each_concat(&call, concat2, 40);
        gm_meet(&call, 1);
        each_concat2(&call, concat3, 2, 80, 120);
        gm_meet(&call, 2);
        each_concat(&call, concat4, 120);
        gm_meet(&call, 3);
        each_concat(&call, concat5, 240);
        gm_meet(&call, 4);
        pack_weight_panels(&call, m->M_block3_conv2_weight, M_block3_conv2_weight_panels,
            fit_M_block3_conv2_weight_panels_taps, 3, 20, 60, 20, 24);
        gm_meet(&call, 5);
        pack_weight_panels(&call, m->M_block2_conv2_weight, M_block2_conv2_weight_panels,
            fit_M_block3_conv2_weight_panels_taps, 3, 20, 60, 20, 24);
        gm_meet(&call, 6);
        pack_weight_panels(&call, m->M_block_conv2_weight, M_block_conv2_weight_panels,
            fit_M_block3_conv2_weight_panels_taps, 3, 20, 60, 20, 24);
        gm_meet(&call, 7);
        pack_weight_panels(&call, m->M_block_conv3_weight, M_block_conv3_weight_panels,
            fit_M_block_conv3_weight_panels_taps, 5, 20, 60, 40, 8);
        gm_meet(&call, 8);
        pack_weight_panels(&call, m->M_block2_conv3_weight, M_block2_conv3_weight_panels,
            fit_M_block_conv3_weight_panels_taps, 5, 20, 60, 40, 8);
        gm_meet(&call, 9);
        pack_weight_panels(&call, m->M_block3_conv3_weight, M_block3_conv3_weight_panels,
            fit_M_block_conv3_weight_panels_taps, 5, 20, 60, 40, 8);
        gm_meet(&call, 10);
        pack_weight_panels(&call, m->M_block3_conv2_weight, M_block3_conv2_weight_panels2,
            fit_M_block3_conv2_weight_panels2_taps, 5, 20, 60, 40, 8);
        gm_meet(&call, 11);
        pack_weight_panels2(&call, m->M_block3_conv_weight, M_block3_conv_weight_panels,
            fit_M_block_conv3_weight_panels_taps, 5, 20, 40, 8, 120);
        gm_meet(&call, 12);
        pack_weight_panels(&call, m->M_block2_conv2_weight, M_block2_conv2_weight_panels2,
            fit_M_block3_conv2_weight_panels2_taps, 5, 20, 60, 40, 8);
        gm_meet(&call, 13);
        pack_weight_panels2(&call, m->M_block2_conv_weight, M_block2_conv_weight_panels,
            fit_M_block_conv3_weight_panels_taps, 5, 20, 40, 8, 120);
        gm_meet(&call, 14);
        pack_weight_panels(&call, m->M_block_conv2_weight, M_block_conv2_weight_panels2,
            fit_M_block3_conv2_weight_panels2_taps, 5, 20, 60, 40, 8);
        gm_meet(&call, 15);
        pack_weight_panels2(&call, m->M_block_conv_weight, M_block_conv_weight_panels,
            fit_M_block_conv3_weight_panels_taps, 5, 20, 40, 8, 120);
        gm_meet(&call, 16);
        pack_weight_panels(&call, m->M_block_conv_weight, M_block_conv_weight_panels2,
            fit_M_block_conv3_weight_panels_taps, 3, 40, 120, 20, 24);
        gm_meet(&call, 17);
        pack_weight_panels(&call, m->M_block2_conv_weight, M_block2_conv_weight_panels2,
            fit_M_block_conv3_weight_panels_taps, 3, 40, 120, 20, 24);
        gm_meet(&call, 18);
        pack_weight_panels(&call, m->M_block3_conv_weight, M_block3_conv_weight_panels2,
            fit_M_block_conv3_weight_panels_taps, 3, 40, 120, 20, 24);
        gm_meet(&call, 19);
        pack_weight_panels2(&call, m->M_block3_conv3_weight, M_block3_conv3_weight_panels2,
            fit_M_block_conv3_weight_panels_taps, 3, 40, 20, 24, 60);
        gm_meet(&call, 20);
        pack_weight_panels2(&call, m->M_block2_conv3_weight, M_block2_conv3_weight_panels2,
            fit_M_block_conv3_weight_panels_taps, 3, 40, 20, 24, 60);
        gm_meet(&call, 21);
        pack_weight_panels2(&call, m->M_block_conv3_weight, M_block_conv3_weight_panels2,
            fit_M_block_conv3_weight_panels_taps, 3, 40, 20, 24, 60);
        gm_meet(&call, 22);
        each_concat2(&call, concat6, 20, 40, 60);
        gm_meet(&call, 23);
        each_concat2(&call, concat7, 20, 40, 60);
        gm_meet(&call, 24);
        each_concat2(&call, concat8, 20, 40, 60);
        gm_meet(&call, 25);
        pack_weight_panels3(&call, m->M_block3_conv2_weight, M_block3_conv2_weight_panels3,
            fit_M_block3_conv2_weight_panels3_taps, 8, 20, 60, 8, 1, 60, 48, 20);
        gm_meet(&call, 26);
        pack_weight_panels3(&call, m->M_block2_conv2_weight, M_block2_conv2_weight_panels3,
            fit_M_block3_conv2_weight_panels3_taps, 8, 20, 60, 8, 1, 60, 48, 20);
        gm_meet(&call, 27);
        pack_weight_panels3(&call, m->M_block_conv2_weight, M_block_conv2_weight_panels3,
            fit_M_block3_conv2_weight_panels3_taps, 8, 20, 60, 8, 1, 60, 48, 20);
        gm_meet(&call, 28);
        pack_weight_panels(&call, m->M_block_conv3_weight, M_block_conv3_weight_panels3,
            fit_M_block_conv3_weight_panels3_taps, 5, 40, 60, 40, 8);
        gm_meet(&call, 29);
        pack_weight_panels(&call, m->M_block2_conv3_weight, M_block2_conv3_weight_panels3,
            fit_M_block_conv3_weight_panels3_taps, 5, 40, 60, 40, 8);
        gm_meet(&call, 30);
        pack_weight_panels(&call, m->M_block3_conv3_weight, M_block3_conv3_weight_panels3,
            fit_M_block_conv3_weight_panels3_taps, 5, 40, 60, 40, 8);
        gm_meet(&call, 31);
        pack_weight_panels(&call, m->M_head_weight, M_head_weight_panels,
            fit_M_block_conv3_weight_panels_taps, 5, 40, 120, 40, 8);
        gm_meet(&call, 32);
        pack_weight_panels2(&call, m->M_head_weight, M_head_weight_panels2,
            fit_M_block_conv3_weight_panels_taps, 5, 40, 40, 8, 120);
        gm_meet(&call, 33);
        pack_weight_panels2(&call, m->M_block3_conv3_weight, M_block3_conv3_weight_panels4,
            fit_M_block_conv3_weight_panels3_taps, 5, 40, 40, 8, 60);
        gm_meet(&call, 34);
        pack_weight_panels2(&call, m->M_block3_conv_weight, M_block3_conv_weight_panels3,
            fit_M_block_conv3_weight_panels3_taps, 10, 20, 80, 16, 120);
        gm_meet(&call, 35);
        pack_weight_panels2(&call, m->M_block2_conv3_weight, M_block2_conv3_weight_panels4,
            fit_M_block_conv3_weight_panels3_taps, 5, 40, 40, 8, 60);
        gm_meet(&call, 36);
        pack_weight_panels2(&call, m->M_block2_conv_weight, M_block2_conv_weight_panels3,
            fit_M_block_conv3_weight_panels3_taps, 10, 20, 80, 16, 120);
        gm_meet(&call, 37);
        pack_weight_panels2(&call, m->M_block_conv3_weight, M_block_conv3_weight_panels4,
            fit_M_block_conv3_weight_panels3_taps, 5, 40, 40, 8, 60);
        gm_meet(&call, 38);
        pack_weight_panels2(&call, m->M_block_conv_weight, M_block_conv_weight_panels3,
            fit_M_block_conv3_weight_panels3_taps, 10, 20, 80, 16, 120);
        gm_meet(&call, 39);
        pack_weight_panels(&call, m->M_block_conv_weight, M_block_conv_weight_panels4,
            fit_M_block_conv3_weight_panels3_taps, 3, 80, 120, 20, 24);
        gm_meet(&call, 40);
        pack_weight_panels(&call, m->M_block2_conv_weight, M_block2_conv_weight_panels4,
            fit_M_block_conv3_weight_panels3_taps, 3, 80, 120, 20, 24);
        gm_meet(&call, 41);
        pack_weight_panels(&call, m->M_block3_conv_weight, M_block3_conv_weight_panels4,
            fit_M_block_conv3_weight_panels3_taps, 3, 80, 120, 20, 24);
        gm_meet(&call, 42);
        pack_weight_panels(&call, m->M_block_conv3_weight, M_block_conv3_weight_panels5,
            fit_M_block_conv3_weight_panels5_taps, 5, 60, 60, 40, 8);
        gm_meet(&call, 43);
        pack_weight_panels(&call, m->M_block2_conv3_weight, M_block2_conv3_weight_panels5,
            fit_M_block_conv3_weight_panels5_taps, 5, 60, 60, 40, 8);
        gm_meet(&call, 44);
        pack_weight_panels(&call, m->M_block3_conv3_weight, M_block3_conv3_weight_panels5,
            fit_M_block_conv3_weight_panels5_taps, 5, 60, 60, 40, 8);
        gm_meet(&call, 45);
        pack_weight_panels2(&call, m->M_block3_conv_weight, M_block3_conv_weight_panels5,
            fit_M_block_conv3_weight_panels5_taps, 15, 20, 120, 8, 120);
        gm_meet(&call, 46);
        pack_weight_panels2(&call, m->M_block2_conv_weight, M_block2_conv_weight_panels5,
            fit_M_block_conv3_weight_panels5_taps, 15, 20, 120, 8, 120);
        gm_meet(&call, 47);
        pack_weight_panels2(&call, m->M_block_conv_weight, M_block_conv_weight_panels5,
            fit_M_block_conv3_weight_panels5_taps, 15, 20, 120, 8, 120);
        gm_meet(&call, 48);
        each_concat3(&call, concat9, 40, 20, 60);
        gm_meet(&call, 49);
        each_concat3(&call, concat10, 40, 40, 60);
        gm_meet(&call, 50);
        each_concat3(&call, concat11, 20, 40, 120);
        gm_meet(&call, 51);
        each_concat3(&call, concat12, 20, 80, 120);
        gm_meet(&call, 52);
        each_concat3(&call, concat13, 40, 20, 60);
        gm_meet(&call, 53);
        each_concat3(&call, concat14, 40, 40, 60);
        gm_meet(&call, 54);
        each_concat3(&call, concat15, 20, 40, 120);
        gm_meet(&call, 55);
        each_concat3(&call, concat16, 20, 80, 120);
        gm_meet(&call, 56);
        each_concat3(&call, concat17, 40, 20, 60);
        gm_meet(&call, 57);
        each_concat3(&call, concat18, 40, 40, 60);
        gm_meet(&call, 58);
        each_concat3(&call, concat19, 20, 40, 120);
        gm_meet(&call, 59);
        each_concat3(&call, concat20, 20, 80, 120);
        gm_meet(&call, 60);
        fit_concat21(&call, concat21);
        gm_meet(&call, 61);
        fit_concat21(&call, concat22);
        gm_meet(&call, 62);
        fit_concat21(&call, concat23);
        gm_meet(&call, 63);
        fit_concat21(&call, concat24);
        gm_meet(&call, 64);
        fit_concat21(&call, concat25);
        gm_meet(&call, 65);
        fit_concat21(&call, concat26);
        gm_meet(&call, 66);
        each_concat(&call, concat27, 1080);
        gm_meet(&call, 67);
        each_concat(&call, concat28, 1080);
        gm_meet(&call, 68);
        each_concat(&call, concat29, 1080);
        gm_meet(&call, 69);
        each_concat(&call, concat30, 1080);
        gm_meet(&call, 70);
        pack_weight_panels4(&call, m->M_block3_conv3_weight, M_block3_conv3_weight_panels6,
            fit_M_block_conv3_weight_panels5_taps, 8, 40, 60, 48, 60);
        gm_meet(&call, 71);
        pack_weight_panels4(&call, m->M_block2_conv3_weight, M_block2_conv3_weight_panels6,
            fit_M_block_conv3_weight_panels5_taps, 8, 40, 60, 48, 60);
        gm_meet(&call, 72);
        pack_weight_panels4(&call, m->M_block_conv3_weight, M_block_conv3_weight_panels6,
            fit_M_block_conv3_weight_panels5_taps, 8, 40, 60, 48, 60);
        gm_meet(&call, 73);
        pack_weight_panels(&call, m->M_block_conv_weight, M_block_conv_weight_panels6,
            fit_M_block_conv3_weight_panels5_taps, 3, 120, 120, 20, 24);
        gm_meet(&call, 74);
        pack_weight_panels(&call, m->M_block2_conv_weight, M_block2_conv_weight_panels6,
            fit_M_block_conv3_weight_panels5_taps, 3, 120, 120, 20, 24);
        gm_meet(&call, 75);
        pack_weight_panels(&call, m->M_block3_conv_weight, M_block3_conv_weight_panels6,
            fit_M_block_conv3_weight_panels5_taps, 3, 120, 120, 20, 24);
        gm_meet(&call, 76);
        pack_weight_panels(&call, m->M_head_weight, M_head_weight_panels3,
            fit_M_block_conv3_weight_panels5_taps, 5, 80, 120, 40, 8);
        gm_meet(&call, 77);
        pack_weight_panels2(&call, m->M_head_weight, M_head_weight_panels4,
            fit_M_block_conv3_weight_panels5_taps, 10, 40, 80, 16, 120);
        gm_meet(&call, 78);
        each_concat2(&call, concat31, 60, 40, 60);
        gm_meet(&call, 79);
        each_concat(&call, concat32, 1200);
        gm_meet(&call, 80);
        each_concat(&call, concat33, 2400);
        gm_meet(&call, 81);
        each_concat2(&call, concat34, 60, 40, 60);
        gm_meet(&call, 82);
        each_concat(&call, concat35, 1200);
        gm_meet(&call, 83);
        each_concat(&call, concat36, 2400);
        gm_meet(&call, 84);
        each_concat2(&call, concat37, 60, 40, 60);
        gm_meet(&call, 85);
        each_concat(&call, concat38, 1200);
        gm_meet(&call, 86);
        each_concat(&call, concat39, 2400);
        gm_meet(&call, 87);
        pack_weight_panels3(&call, m->M_head_weight, M_head_weight_panels5,
            fit_M_head_weight_panels5_taps, 5, 120, 120, 5, 1, 40, 24, 120);
        gm_meet(&call, 88);
        pack_weight_panels2(&call, m->M_head_weight, M_head_weight_panels6,
            fit_M_head_weight_panels5_taps, 15, 40, 120, 8, 120);
        gm_meet(&call, 89);
        each_concat3(&call, concat40, 40, 40, 120);
        gm_meet(&call, 90);
        each_concat3(&call, concat41, 40, 80, 120);
        gm_meet(&call, 91);
        each_concat4(&call, concat42, 4800);
        gm_meet(&call, 92);
        each_concat4(&call, concat43, 2400);
        gm_meet(&call, 93);
        each_concat4(&call, concat44, 2400);
        gm_meet(&call, 94);
        each_concat4(&call, concat45, 4800);
        gm_meet(&call, 95);
        each_concat4(&call, concat46, 4800);
        gm_meet(&call, 96);
        each_concat4(&call, concat47, 2400);
        gm_meet(&call, 97);
        each_concat4(&call, concat48, 2400);
        gm_meet(&call, 98);
        each_concat4(&call, concat49, 4800);
        gm_meet(&call, 99);
        each_concat4(&call, concat50, 4800);
        gm_meet(&call, 100);
        each_concat4(&call, concat51, 2400);
        gm_meet(&call, 101);
        each_concat4(&call, concat52, 2400);
        gm_meet(&call, 102);
        each_concat4(&call, concat53, 4800);
        gm_meet(&call, 103);
        each_concat4(&call, concat54, 4800);
        gm_meet(&call, 104);
        each_concat4(&call, concat55, 2400);
        gm_meet(&call, 105);
        each_concat4(&call, concat56, 2400);
        gm_meet(&call, 106);
        each_concat4(&call, concat57, 4800);
        gm_meet(&call, 107);
        each_concat4(&call, concat58, 4800);
        gm_meet(&call, 108);
        each_concat4(&call, concat59, 2400);
        gm_meet(&call, 109);
        each_concat4(&call, concat60, 2400);
        gm_meet(&call, 110);
        each_concat4(&call, concat61, 4800);
        gm_meet(&call, 111);
        each_concat4(&call, concat62, 4800);
        gm_meet(&call, 112);
        each_concat4(&call, concat63, 2400);
        gm_meet(&call, 113);
        each_concat4(&call, concat64, 2400);
        gm_meet(&call, 114);
        each_concat4(&call, concat65, 4800);
        gm_meet(&call, 115);
        pack_weight_panels(&call, m->M_out_weight, M_out_weight_panels,
            fit_M_block_conv3_weight_panels_taps, 32, 40, 120, 256, 16);
        gm_meet(&call, 116);
        pack_weight_panels4(&call, m->M_out_weight, M_out_weight_panels2,
            fit_M_block_conv3_weight_panels_taps, 5, 256, 40, 24, 120);
        gm_meet(&call, 117);
        each_concat(&call, concat66, 3600);
        gm_meet(&call, 118);
        each_concat(&call, concat67, 3600);
        gm_meet(&call, 119);
        each_concat(&call, concat68, 3600);
        gm_meet(&call, 120);
        each_concat(&call, concat69, 3600);
        gm_meet(&call, 121);
        each_concat(&call, concat70, 3600);
        gm_meet(&call, 122);
        each_concat(&call, concat71, 3600);
        gm_meet(&call, 123);
        each_concat(&call, concat72, 3600);
        gm_meet(&call, 124);
        each_concat(&call, concat73, 3600);
        gm_meet(&call, 125);
        each_concat(&call, concat74, 3600);
        gm_meet(&call, 126);
        each_concat(&call, concat75, 3600);
        gm_meet(&call, 127);
        each_concat(&call, concat76, 3600);
        gm_meet(&call, 128);
        each_concat(&call, concat77, 3600);
        gm_meet(&call, 129);
        each_concat(&call, concat78, 3600);
        gm_meet(&call, 130);
        each_concat(&call, concat79, 3600);
        gm_meet(&call, 131);
        each_concat(&call, concat80, 3600);
        gm_meet(&call, 132);
        each_concat(&call, concat81, 3600);
        gm_meet(&call, 133);
        each_concat(&call, concat82, 3600);
        gm_meet(&call, 134);
        each_concat(&call, concat83, 3600);
        gm_meet(&call, 135);
        each_concat4(&call, concat84, 9600);
        gm_meet(&call, 136);
        each_concat4(&call, concat85, 4800);
        gm_meet(&call, 137);
        each_concat4(&call, concat86, 4800);
        gm_meet(&call, 138);
        each_concat4(&call, concat87, 9600);
        gm_meet(&call, 139);
        pack_weight_panels3(&call, m->M_block3_conv2_weight, M_block3_conv2_weight_panels4,
            fit_M_block3_conv2_weight_panels4_taps, 8, 60, 60, 32, 4, 60, 48, 240);
        gm_meet(&call, 140);
        pack_weight_panels3(&call, m->M_block2_conv2_weight, M_block2_conv2_weight_panels4,
            fit_M_block3_conv2_weight_panels4_taps, 8, 60, 60, 32, 4, 60, 48, 240);
        gm_meet(&call, 141);
        pack_weight_panels3(&call, m->M_block_conv2_weight, M_block_conv2_weight_panels4,
            fit_M_block3_conv2_weight_panels4_taps, 8, 60, 60, 32, 4, 60, 48, 240);
        gm_meet(&call, 142);
        each_constant(&call, concat88, 8, 7560);
        gm_meet(&call, 143);
        each_constant(&call, concat89, 8, 7560);
        gm_meet(&call, 144);
        each_constant(&call, concat90, 8, 7560);
        gm_meet(&call, 145);
        each_constant(&call, concat91, 8, 7560);
        gm_meet(&call, 146);
        pack_weight_panels(&call, m->M_out_weight, M_out_weight_panels3,
            fit_M_out_weight_panels3_taps, 32, 80, 120, 256, 16);
        gm_meet(&call, 147);
        pack_weight_panels4(&call, m->M_out_weight, M_out_weight_panels4,
            fit_M_out_weight_panels3_taps, 10, 256, 80, 48, 120);
        gm_meet(&call, 148);
        pack_weight_panels3(&call, m->M_out_weight, M_out_weight_panels5,
            fit_M_out_weight_panels5_taps, 32, 120, 120, 32, 1, 256, 240, 120);
        gm_meet(&call, 149);
        pack_weight_panels2(&call, m->M_out_weight, M_out_weight_panels6,
            fit_M_out_weight_panels5_taps, 15, 256, 120, 24, 120);
        gm_meet(&call, 150);
        each_concat3(&call, concat92, 256, 40, 120);
        gm_meet(&call, 151);
        each_concat3(&call, concat93, 256, 80, 120);
        gm_meet(&call, 152);
        each_concat(&call, concat94, 10800);
        gm_meet(&call, 153);
        each_concat(&call, concat95, 10800);
        gm_meet(&call, 154);
        each_concat(&call, concat96, 10800);
        gm_meet(&call, 155);
        each_concat(&call, concat97, 10800);
        gm_meet(&call, 156);
        each_concat(&call, concat98, 10800);
        gm_meet(&call, 157);
        each_concat(&call, concat99, 10800);
        gm_meet(&call, 158);
        each_concat(&call, concat100, 10800);
        gm_meet(&call, 159);
        each_concat(&call, concat101, 10800);
        gm_meet(&call, 160);
        each_concat(&call, concat102, 10800);
        gm_meet(&call, 161);
        each_concat(&call, concat103, 10800);
        gm_meet(&call, 162);
        each_concat(&call, concat104, 10800);
        gm_meet(&call, 163);
        each_concat(&call, concat105, 10800);
        gm_meet(&call, 164);
        each_concat(&call, concat106, 10800);
        gm_meet(&call, 165);
        each_concat(&call, concat107, 10800);
        gm_meet(&call, 166);
        each_concat(&call, concat108, 10800);
        gm_meet(&call, 167);
        each_concat(&call, concat109, 10800);
        gm_meet(&call, 168);
        each_concat(&call, concat110, 10800);
        gm_meet(&call, 169);
        each_concat(&call, concat111, 10800);
        gm_meet(&call, 170);
        call.to = 0;
        while (gm_next_rows(&call, 16, 1)) {
            fit_floor(&call, x, floor);
            gm_tick(&call, 171);
            fit_concat112(&call, concat112);
            gm_tick(&call, 172);
            each_concat5(&call, concat113, 40, 61440, 60);
            gm_tick(&call, 173);
            fit_concat112(&call, concat114);
            gm_tick(&call, 174);
            each_concat5(&call, concat115, 40, 61440, 60);
            gm_tick(&call, 175);
            fit_concat112(&call, concat116);
            gm_tick(&call, 176);
            each_concat5(&call, concat117, 40, 61440, 60);
            gm_tick(&call, 177);
            fit_concat112(&call, concat118);
            gm_tick(&call, 178);
            each_concat5(&call, concat119, 40, 61440, 60);
            gm_tick(&call, 179);
            fit_concat112(&call, concat120);
            gm_tick(&call, 180);
            each_concat5(&call, concat121, 40, 61440, 60);
            gm_tick(&call, 181);
            fit_concat112(&call, concat122);
            gm_tick(&call, 182);
            each_concat5(&call, concat123, 40, 61440, 60);
            gm_tick(&call, 183);
            fit_concat124(&call, x, m->M_first_weight, concat124);
            gm_tick(&call, 184);
            fit_concat125(&call, x, m->M_first_weight, concat125);
            gm_tick(&call, 185);
            each_concat5(&call, concat126, 40, 122880, 120);
            gm_tick(&call, 186);
            each_concat5(&call, concat127, 40, 122880, 120);
            gm_tick(&call, 187);
        }
        gm_meet(&call, -1);
        each_concat4(&call, concat128, 61440);
        gm_meet(&call, 188);
        each_concat4(&call, concat129, 30720);
        gm_meet(&call, 189);
        each_concat4(&call, concat130, 30720);
        gm_meet(&call, 190);
        each_concat4(&call, concat131, 61440);
        gm_meet(&call, 191);
        call.to = 0;
        while (gm_next_rows(&call, 16, 1)) {
            fit_first(&call, x, concat132, m->M_first_weight, m->M_first_bias, first, relu);
            gm_tick(&call, 192);
            convolution_concat(&call, relu, M_block_conv_weight_panels6, concat133, 120,
                &fit_concat132_places);
            gm_tick(&call, 193);
            convolution_concat(&call, relu, M_block_conv_weight_panels4, concat134, 80,
                &fit_concat133_places);
            gm_tick(&call, 194);
            convolution_concat(&call, relu, M_block_conv_weight_panels2, concat135, 40,
                &fit_concat134_places);
            gm_tick(&call, 195);
            fit_relu(&call, concat136, m->M_block_conv_bias, relu2);
            gm_tick(&call, 196);
            convolution_concat2(&call, relu2, m->M_block_conv2_weight, concat137, 14400, 20,
                &fit_concat135_places);
            gm_tick(&call, 197);
            convolution_concat2(&call, relu2, m->M_block_conv2_weight, concat138, 14420, 40,
                &fit_concat136_places);
            gm_tick(&call, 198);
            convolution_concat2(&call, relu2, m->M_block_conv2_weight, concat139, 14440, 60,
                &fit_concat137_places);
            gm_tick(&call, 199);
            fit_relu2(&call, relu2, concat140, m->M_block_conv2_weight, m->M_block_conv2_bias,
                relu3);
            gm_tick(&call, 200);
            fit_concat138(&call, relu3, M_block_conv3_weight_panels5, concat141);
            gm_tick(&call, 201);
            convolution_concat3(&call, relu3, M_block_conv3_weight_panels3, concat142,
                &fit_concat136_places);
            gm_tick(&call, 202);
            fit_concat140(&call, relu3, M_block_conv3_weight_panels, concat143);
            gm_tick(&call, 203);
            fit_block(&call, first, concat144, m->M_block_conv3_bias, relu4);
            gm_tick(&call, 204);
            convolution_concat(&call, relu4, M_block2_conv_weight_panels6, concat145, 120,
                &fit_concat132_places);
            gm_tick(&call, 205);
            convolution_concat(&call, relu4, M_block2_conv_weight_panels4, concat146, 80,
                &fit_concat133_places);
            gm_tick(&call, 206);
            convolution_concat(&call, relu4, M_block2_conv_weight_panels2, concat147, 40,
                &fit_concat134_places);
            gm_tick(&call, 207);
            fit_relu(&call, concat148, m->M_block2_conv_bias, relu5);
            gm_tick(&call, 208);
            convolution_concat2(&call, relu5, m->M_block2_conv2_weight, concat149, 14400, 20,
                &fit_concat135_places);
            gm_tick(&call, 209);
            convolution_concat2(&call, relu5, m->M_block2_conv2_weight, concat150, 14420, 40,
                &fit_concat136_places);
            gm_tick(&call, 210);
            convolution_concat2(&call, relu5, m->M_block2_conv2_weight, concat151, 14440, 60,
                &fit_concat137_places);
            gm_tick(&call, 211);
        }
        gm_meet(&call, -1);
        call.to = 0;
        while (gm_next_rows(&call, 16, 1)) {
            fit_relu2(&call, relu5, concat152, m->M_block2_conv2_weight, m->M_block2_conv2_bias,
                relu6);
            gm_tick(&call, 212);
            fit_concat138(&call, relu6, M_block2_conv3_weight_panels5, concat153);
            gm_tick(&call, 213);
            convolution_concat3(&call, relu6, M_block2_conv3_weight_panels3, concat154,
                &fit_concat136_places);
            gm_tick(&call, 214);
            fit_concat140(&call, relu6, M_block2_conv3_weight_panels, concat155);
            gm_tick(&call, 215);
            fit_block2(&call, first, concat144, concat156, m->M_block_conv3_bias,
                m->M_block2_conv3_bias, relu7);
            gm_tick(&call, 216);
            convolution_concat(&call, relu7, M_block3_conv_weight_panels6, concat157, 120,
                &fit_concat132_places);
            gm_tick(&call, 217);
            convolution_concat(&call, relu7, M_block3_conv_weight_panels4, concat158, 80,
                &fit_concat133_places);
            gm_tick(&call, 218);
            convolution_concat(&call, relu7, M_block3_conv_weight_panels2, concat159, 40,
                &fit_concat134_places);
            gm_tick(&call, 219);
            fit_relu(&call, concat160, m->M_block3_conv_bias, relu8);
            gm_tick(&call, 220);
            convolution_concat2(&call, relu8, m->M_block3_conv2_weight, concat161, 14400, 20,
                &fit_concat135_places);
            gm_tick(&call, 221);
            convolution_concat2(&call, relu8, m->M_block3_conv2_weight, concat162, 14420, 40,
                &fit_concat136_places);
            gm_tick(&call, 222);
            convolution_concat2(&call, relu8, m->M_block3_conv2_weight, concat163, 14440, 60,
                &fit_concat137_places);
            gm_tick(&call, 223);
            fit_relu2(&call, relu8, concat164, m->M_block3_conv2_weight, m->M_block3_conv2_bias,
                relu9);
            gm_tick(&call, 224);
            fit_concat138(&call, relu9, M_block3_conv3_weight_panels5, concat165);
            gm_tick(&call, 225);
            convolution_concat3(&call, relu9, M_block3_conv3_weight_panels3, concat166,
                &fit_concat136_places);
            gm_tick(&call, 226);
            fit_concat140(&call, relu9, M_block3_conv3_weight_panels, concat167);
            gm_tick(&call, 227);
        }
        gm_meet(&call, -1);
        call.to = 0;
        while (gm_next_rows(&call, 16, 1)) {
            fit_first2(&call, first, concat144, concat156, concat168, m->M_block_conv3_bias,
                m->M_block2_conv3_bias, m->M_block3_conv3_bias);
            gm_tick(&call, 228);
            convolution_concat4(&call, first, M_head_weight_panels5, concat169, 120, 120,
                &fit_concat132_places, 24);
            gm_tick(&call, 229);
            fit_concat160(&call, first, M_head_weight_panels3, concat170);
            gm_tick(&call, 230);
            convolution_concat3(&call, first, M_head_weight_panels, concat171,
                &fit_concat134_places);
            gm_tick(&call, 231);
            fit_a(&call, concat172, m->M_head_bias, a);
            gm_tick(&call, 232);
            each_concat5(&call, concat173, 80, 122880, 120);
            gm_tick(&call, 233);
        }
        gm_meet(&call, -1);
        call.to = 0;
        while (gm_next_rows(&call, 16, 1)) {
            each_concat5(&call, concat174, 40, 122880, 120);
            gm_tick(&call, 234);
            each_concat5(&call, concat175, 80, 122880, 120);
            gm_tick(&call, 235);
            each_concat5(&call, concat176, 40, 122880, 120);
            gm_tick(&call, 236);
            each_concat5(&call, concat177, 80, 122880, 120);
            gm_tick(&call, 237);
            each_concat5(&call, concat178, 40, 122880, 120);
            gm_tick(&call, 238);
            each_concat5(&call, concat179, 80, 122880, 120);
            gm_tick(&call, 239);
            each_concat5(&call, concat180, 40, 122880, 120);
            gm_tick(&call, 240);
            each_concat5(&call, concat181, 80, 122880, 120);
            gm_tick(&call, 241);
        }
        gm_meet(&call, -1);
        call.to = 0;
        while (gm_next_rows(&call, 16, 1)) {
            convolution_concat4(&call, a, M_out_weight_panels5, concat182, 120, 768,
                &fit_concat132_places, 240);
            gm_tick(&call, 242);
            fit_concat172(&call, a, M_out_weight_panels3, concat183);
            gm_tick(&call, 243);
            fit_concat173(&call, a, M_out_weight_panels, concat184);
            gm_tick(&call, 244);
            fit_out(&call, concat185, m->M_out_bias, maximum);
            gm_tick(&call, 245);
        }
        gm_meet(&call, -1);
        fit_out2(&call, concat185, maximum, m->M_out_bias, exp, sum, add);
        gm_meet(&call, 246);
        call.to = 0;
        while (gm_next_rows(&call, 16, 1)) {
            fit_out3(&call, concat185, add, floor, m->M_out_bias, sum2);
            gm_tick(&call, 247);
            fit_sum(&call, sum2, sum3);
            gm_tick(&call, 248);
            fit_neg(&call, floor, sum, add);
            gm_tick(&call, 249);
        }
        gm_meet(&call, -1);
        fit_exp(&call, floor, exp, add);
        gm_meet(&call, 250);
        call.to = 0;
        while (gm_next_rows(&call, 16, 1)) {
            fit_concat174(&call, exp, M_out_weight_panels4, concat186);
            gm_tick(&call, 251);
            convolution_concat4(&call, exp, M_out_weight_panels2, concat187, 256, 120,
                &fit_concat175_places, 24);
            gm_tick(&call, 252);
            fit_sum2(&call, exp, sum4);
            gm_tick(&call, 253);
        }
        gm_meet(&call, -1);
        fit_d_head(&call, exp, M_out_weight_panels6, concat188, concat189, a, d_head, sum5);
        gm_meet(&call, 254);
        columns_bias(&call, sum4, m->fit_m_M_out_bias, m->fit_v_M_out_bias, m->M_out_bias, 48,
            768);
        gm_meet(&call, 255);
        call.to = 0;
        while (gm_next_rows(&call, 16, 1)) {
            fit_concat176(&call, d_head, M_head_weight_panels4, concat190);
            gm_tick(&call, 256);
            convolution_concat3(&call, d_head, M_head_weight_panels2, concat191,
                &fit_concat134_places);
            gm_tick(&call, 257);
            fit_d_block(&call, d_head, M_head_weight_panels6, concat192, concat193, first,
                d_block, sum6);
            gm_tick(&call, 258);
            fit_concat178(&call, d_block, M_block3_conv3_weight_panels4, concat194);
            gm_tick(&call, 259);
            convolution_concat(&call, d_block, M_block3_conv3_weight_panels2, concat195, 40,
                &fit_concat134_places);
            gm_tick(&call, 260);
            fit_mul(&call, d_block, M_block3_conv3_weight_panels6, concat196, concat197, relu9,
                mul, sum7);
            gm_tick(&call, 261);
            fit_concat180(&call, mul, M_block3_conv2_weight_panels2, concat198);
            gm_tick(&call, 262);
            convolution_concat(&call, mul, M_block3_conv2_weight_panels, concat199, 20,
                &fit_concat135_places);
            gm_tick(&call, 263);
            fit_add(&call, mul, M_block3_conv2_weight_panels3, concat200, concat201, add2);
            gm_tick(&call, 264);
        }
        gm_meet(&call, -1);
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
            convolution_concat(&call, d_block2, M_block2_conv3_weight_panels2, concat207, 40,
                &fit_concat134_places);
            gm_tick(&call, 270);
        }
        gm_meet(&call, -1);
        call.to = 0;
        while (gm_next_rows(&call, 16, 1)) {
            fit_mul(&call, d_block2, M_block2_conv3_weight_panels6, concat208, concat209, relu6,
                mul2, sum10);
            gm_tick(&call, 271);
            fit_concat180(&call, mul2, M_block2_conv2_weight_panels2, concat210);
            gm_tick(&call, 272);
            convolution_concat(&call, mul2, M_block2_conv2_weight_panels, concat211, 20,
                &fit_concat135_places);
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
        gm_meet(&call, -1);
        call.to = 0;
        while (gm_next_rows(&call, 16, 1)) {
            fit_d_block2(&call, add3, M_block2_conv_weight_panels5, d_block2, concat216,
                concat217, relu4, d_block3, sum12);
            gm_tick(&call, 278);
            fit_concat178(&call, d_block3, M_block_conv3_weight_panels4, concat218);
            gm_tick(&call, 279);
            convolution_concat(&call, d_block3, M_block_conv3_weight_panels2, concat219, 40,
                &fit_concat134_places);
            gm_tick(&call, 280);
            fit_mul(&call, d_block3, M_block_conv3_weight_panels6, concat220, concat221, relu3,
                mul3, sum13);
            gm_tick(&call, 281);
            fit_concat180(&call, mul3, M_block_conv2_weight_panels2, concat222);
            gm_tick(&call, 282);
            convolution_concat(&call, mul3, M_block_conv2_weight_panels, concat223, 20,
                &fit_concat135_places);
            gm_tick(&call, 283);
        }
        gm_meet(&call, -1);
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
        gm_meet(&call, -1);
        fit_M_head_bias(&call, sum5, m->fit_m_M_head_bias, m->fit_v_M_head_bias,
            m->M_head_bias);
        gm_meet(&call, 289);
        fit_M_head_bias(&call, sum6, m->fit_m_M_block3_conv3_bias, m->fit_v_M_block3_conv3_bias,
            m->M_block3_conv3_bias);
        gm_meet(&call, 290);
        fit_M_head_bias(&call, sum9, m->fit_m_M_block2_conv3_bias, m->fit_v_M_block2_conv3_bias,
            m->M_block2_conv3_bias);
        gm_meet(&call, 291);
        fit_M_head_bias(&call, sum12, m->fit_m_M_block_conv3_bias, m->fit_v_M_block_conv3_bias,
            m->M_block_conv3_bias);
        gm_meet(&call, 292);
        columns_bias(&call, sum15, m->fit_m_M_first_bias, m->fit_v_M_first_bias,
            m->M_first_bias, 8, 120);
        gm_meet(&call, 293);
        fit_M_block3_conv2_bias(&call, sum7, m->fit_m_M_block3_conv2_bias,
            m->fit_v_M_block3_conv2_bias, m->M_block3_conv2_bias);
        gm_meet(&call, 294);
        fit_M_block3_conv2_bias(&call, sum8, m->fit_m_M_block3_conv_bias,
            m->fit_v_M_block3_conv_bias, m->M_block3_conv_bias);
        gm_meet(&call, 295);
        fit_M_block3_conv2_bias(&call, sum10, m->fit_m_M_block2_conv2_bias,
            m->fit_v_M_block2_conv2_bias, m->M_block2_conv2_bias);
        gm_meet(&call, 296);
        fit_M_block3_conv2_bias(&call, sum11, m->fit_m_M_block2_conv_bias,
            m->fit_v_M_block2_conv_bias, m->M_block2_conv_bias);
        gm_meet(&call, 297);
        fit_M_block3_conv2_bias(&call, sum13, m->fit_m_M_block_conv2_bias,
            m->fit_v_M_block_conv2_bias, m->M_block_conv2_bias);
        gm_meet(&call, 298);
        fit_M_block_conv_bias(&call, sum14, m->fit_m_M_block_conv_bias,
            m->fit_v_M_block_conv_bias, m->M_block_conv_bias);
        gm_meet(&call, 299);
        fit_loss(&call, sum3, loss, bits);
        gm_meet(&call, 300);
        fit_concat196(&call, relu8, mul, concat230);
        gm_meet(&call, 301);
        each_concat6(&call, concat231, concat232, 3600);
        gm_meet(&call, 302);
        each_concat6(&call, concat233, concat234, 10800);
        gm_meet(&call, 303);
        fit_concat199(&call, relu8, mul, concat235);
        gm_meet(&call, 304);
        each_concat6(&call, concat236, concat237, 2400);
        gm_meet(&call, 305);
        each_concat6(&call, concat238, concat239, 3600);
        gm_meet(&call, 306);
        each_concat6(&call, concat240, concat241, 10800);
        gm_meet(&call, 307);
        fit_concat203(&call, relu8, mul, concat242);
        gm_meet(&call, 308);
        fit_conv_weight(&call, relu8, mul, conv_weight);
        gm_meet(&call, 309);
        each_concat6(&call, concat243, concat244, 1200);
        gm_meet(&call, 310);
        each_concat6(&call, concat245, concat246, 3600);
        gm_meet(&call, 311);
        each_concat6(&call, concat247, concat248, 10800);
        gm_meet(&call, 312);
        fit_M_block3_conv2_weight(&call, conv_weight, concat249, concat250, concat251,
            m->fit_m_M_block3_conv2_weight, m->fit_v_M_block3_conv2_weight,
            m->M_block3_conv2_weight);
        gm_meet(&call, 313);
        fit_concat196(&call, relu5, mul2, concat252);
        gm_meet(&call, 314);
        each_concat6(&call, concat253, concat254, 3600);
        gm_meet(&call, 315);
        each_concat6(&call, concat255, concat256, 10800);
        gm_meet(&call, 316);
        fit_concat199(&call, relu5, mul2, concat257);
        gm_meet(&call, 317);
        each_concat6(&call, concat258, concat259, 2400);
        gm_meet(&call, 318);
        each_concat6(&call, concat260, concat261, 3600);
        gm_meet(&call, 319);
        each_concat6(&call, concat262, concat263, 10800);
        gm_meet(&call, 320);
        fit_concat203(&call, relu5, mul2, concat264);
        gm_meet(&call, 321);
        fit_conv_weight(&call, relu5, mul2, conv_weight2);
        gm_meet(&call, 322);
        each_concat6(&call, concat265, concat266, 1200);
        gm_meet(&call, 323);
        each_concat6(&call, concat267, concat268, 3600);
        gm_meet(&call, 324);
        each_concat6(&call, concat269, concat270, 10800);
        gm_meet(&call, 325);
        fit_M_block3_conv2_weight(&call, conv_weight2, concat271, concat272, concat273,
            m->fit_m_M_block2_conv2_weight, m->fit_v_M_block2_conv2_weight,
            m->M_block2_conv2_weight);
        gm_meet(&call, 326);
        fit_concat196(&call, relu2, mul3, concat274);
        gm_meet(&call, 327);
        each_concat6(&call, concat275, concat276, 3600);
        gm_meet(&call, 328);
        each_concat6(&call, concat277, concat278, 10800);
        gm_meet(&call, 329);
        fit_concat199(&call, relu2, mul3, concat279);
        gm_meet(&call, 330);
        each_concat6(&call, concat280, concat281, 2400);
        gm_meet(&call, 331);
        each_concat6(&call, concat282, concat283, 3600);
        gm_meet(&call, 332);
        each_concat6(&call, concat284, concat285, 10800);
        gm_meet(&call, 333);
        fit_concat203(&call, relu2, mul3, concat286);
        gm_meet(&call, 334);
        fit_conv_weight(&call, relu2, mul3, conv_weight3);
        gm_meet(&call, 335);
        each_concat6(&call, concat287, concat288, 1200);
        gm_meet(&call, 336);
        each_concat6(&call, concat289, concat290, 3600);
        gm_meet(&call, 337);
        each_concat6(&call, concat291, concat292, 10800);
        gm_meet(&call, 338);
        fit_M_block_conv2_weight(&call, conv_weight3, concat293, concat294, concat295,
            m->fit_m_M_block_conv2_weight, m->fit_v_M_block_conv2_weight, m->M_block_conv2_weight);
        gm_meet(&call, 339);
        fit_concat229(&call, x, d_first, concat296);
        gm_meet(&call, 340);
        each_concat6(&call, concat297, concat298, 240);
        gm_meet(&call, 341);
        each_concat6(&call, concat299, concat300, 360);
        gm_meet(&call, 342);
        each_concat6(&call, concat301, concat302, 2520);
        gm_meet(&call, 343);
        fit_concat233(&call, x, d_first, concat303);
        gm_meet(&call, 344);
        fit_conv_weight4(&call, x, d_first, conv_weight4);
        gm_meet(&call, 345);
        each_concat6(&call, concat304, concat305, 120);
        gm_meet(&call, 346);
        each_concat6(&call, concat306, concat307, 360);
        gm_meet(&call, 347);
        each_concat6(&call, concat308, concat309, 2520);
        gm_meet(&call, 348);
        fit_M_first_weight(&call, conv_weight4, concat310, concat311, m->fit_m_M_first_weight,
            m->fit_v_M_first_weight, m->M_first_weight);
        gm_meet(&call, 349);
        convolution_conv_weight(&call, relu9, d_block, conv_weight5, 40,
            &fit_conv_weight5_shape, 10);
        gm_meet(&call, 350);
        each_concat7(&call, conv_weight5, concat312, 40, 20, 60);
        gm_meet(&call, 351);
        each_concat8(&call, concat313, concat314, 2400);
        gm_meet(&call, 352);
        fit_conv_weight6(&call, relu7, add2, conv_weight6);
        gm_meet(&call, 353);
        each_concat7(&call, conv_weight6, concat315, 20, 40, 120);
        gm_meet(&call, 354);
        each_concat8(&call, concat316, concat317, 2400);
        gm_meet(&call, 355);
        convolution_conv_weight(&call, relu6, d_block2, conv_weight7, 40,
            &fit_conv_weight5_shape, 10);
        gm_meet(&call, 356);
        each_concat7(&call, conv_weight7, concat318, 40, 20, 60);
        gm_meet(&call, 357);
        each_concat8(&call, concat319, concat320, 2400);
        gm_meet(&call, 358);
        fit_conv_weight6(&call, relu4, add3, conv_weight8);
        gm_meet(&call, 359);
        each_concat7(&call, conv_weight8, concat321, 20, 40, 120);
        gm_meet(&call, 360);
        each_concat8(&call, concat322, concat323, 2400);
        gm_meet(&call, 361);
        convolution_conv_weight(&call, relu3, d_block3, conv_weight9, 40,
            &fit_conv_weight5_shape, 10);
        gm_meet(&call, 362);
        each_concat7(&call, conv_weight9, concat324, 40, 20, 60);
        gm_meet(&call, 363);
        each_concat8(&call, concat325, concat326, 2400);
        gm_meet(&call, 364);
        fit_conv_weight6(&call, relu, add4, conv_weight10);
        gm_meet(&call, 365);
        each_concat7(&call, conv_weight10, concat327, 20, 40, 120);
        gm_meet(&call, 366);
        each_concat8(&call, concat328, concat329, 2400);
        gm_meet(&call, 367);
        convolution_conv_weight(&call, first, d_head, conv_weight11, 40,
            &fit_conv_weight11_shape, 20);
        gm_meet(&call, 368);
        each_concat7(&call, conv_weight11, concat330, 40, 40, 120);
        gm_meet(&call, 369);
        each_concat8(&call, concat331, concat332, 4800);
        gm_meet(&call, 370);
        fit_conv_weight12(&call, relu9, d_block, conv_weight12);
        gm_meet(&call, 371);
        fit_conv_weight13(&call, relu9, d_block, conv_weight13);
        gm_meet(&call, 372);
        each_concat7(&call, conv_weight13, concat333, 40, 60, 60);
        gm_meet(&call, 373);
        each_concat7(&call, conv_weight12, concat334, 40, 40, 60);
        gm_meet(&call, 374);
        each_concat8(&call, concat335, concat336, 2400);
        gm_meet(&call, 375);
        fit_M_block3_conv3_weight(&call, concat337, concat338, concat339,
            m->fit_m_M_block3_conv3_weight, m->fit_v_M_block3_conv3_weight,
            m->M_block3_conv3_weight);
        gm_meet(&call, 376);
        fit_conv_weight14(&call, relu7, add2, conv_weight14);
        gm_meet(&call, 377);
        convolution_conv_weight2(&call, relu7, add2, conv_weight15, 20,
            &fit_conv_weight15_shape, 25);
        gm_meet(&call, 378);
        each_concat7(&call, conv_weight15, concat340, 20, 120, 120);
        gm_meet(&call, 379);
        each_concat7(&call, conv_weight14, concat341, 20, 80, 120);
        gm_meet(&call, 380);
        each_concat8(&call, concat342, concat343, 2400);
        gm_meet(&call, 381);
        fit_M_block3_conv3_weight(&call, concat344, concat345, concat346,
            m->fit_m_M_block3_conv_weight, m->fit_v_M_block3_conv_weight, m->M_block3_conv_weight);
        gm_meet(&call, 382);
        fit_conv_weight12(&call, relu6, d_block2, conv_weight16);
        gm_meet(&call, 383);
        fit_conv_weight13(&call, relu6, d_block2, conv_weight17);
        gm_meet(&call, 384);
        each_concat7(&call, conv_weight17, concat347, 40, 60, 60);
        gm_meet(&call, 385);
        each_concat7(&call, conv_weight16, concat348, 40, 40, 60);
        gm_meet(&call, 386);
        each_concat8(&call, concat349, concat350, 2400);
        gm_meet(&call, 387);
        fit_M_block3_conv3_weight(&call, concat351, concat352, concat353,
            m->fit_m_M_block2_conv3_weight, m->fit_v_M_block2_conv3_weight,
            m->M_block2_conv3_weight);
        gm_meet(&call, 388);
        fit_conv_weight14(&call, relu4, add3, conv_weight18);
        gm_meet(&call, 389);
        convolution_conv_weight2(&call, relu4, add3, conv_weight19, 20,
            &fit_conv_weight15_shape, 25);
        gm_meet(&call, 390);
        each_concat7(&call, conv_weight19, concat354, 20, 120, 120);
        gm_meet(&call, 391);
        each_concat7(&call, conv_weight18, concat355, 20, 80, 120);
        gm_meet(&call, 392);
        each_concat8(&call, concat356, concat357, 2400);
        gm_meet(&call, 393);
        fit_M_block3_conv3_weight(&call, concat358, concat359, concat360,
            m->fit_m_M_block2_conv_weight, m->fit_v_M_block2_conv_weight, m->M_block2_conv_weight);
        gm_meet(&call, 394);
        fit_conv_weight12(&call, relu3, d_block3, conv_weight20);
        gm_meet(&call, 395);
        fit_conv_weight13(&call, relu3, d_block3, conv_weight21);
        gm_meet(&call, 396);
        each_concat7(&call, conv_weight21, concat361, 40, 60, 60);
        gm_meet(&call, 397);
        each_concat7(&call, conv_weight20, concat362, 40, 40, 60);
        gm_meet(&call, 398);
        each_concat8(&call, concat363, concat364, 2400);
        gm_meet(&call, 399);
        each_weight(&call, concat365, concat366, concat367, m->fit_m_M_block_conv3_weight,
            m->fit_v_M_block_conv3_weight, m->M_block_conv3_weight, 8, 7200);
        gm_meet(&call, 400);
        fit_conv_weight14(&call, relu, add4, conv_weight22);
        gm_meet(&call, 401);
        convolution_conv_weight2(&call, relu, add4, conv_weight23, 20, &fit_conv_weight15_shape,
            25);
        gm_meet(&call, 402);
        each_concat7(&call, conv_weight23, concat368, 20, 120, 120);
        gm_meet(&call, 403);
        each_concat7(&call, conv_weight22, concat369, 20, 80, 120);
        gm_meet(&call, 404);
        each_concat8(&call, concat370, concat371, 2400);
        gm_meet(&call, 405);
        each_weight(&call, concat372, concat373, concat374, m->fit_m_M_block_conv_weight,
            m->fit_v_M_block_conv_weight, m->M_block_conv_weight, 8, 7200);
        gm_meet(&call, 406);
        convolution_conv_weight2(&call, first, d_head, conv_weight24, 40,
            &fit_conv_weight24_shape, 35);
        gm_meet(&call, 407);
        fit_conv_weight25(&call, first, d_head, conv_weight25);
        gm_meet(&call, 408);
        each_concat7(&call, conv_weight25, concat375, 40, 120, 120);
        gm_meet(&call, 409);
        each_concat7(&call, conv_weight24, concat376, 40, 80, 120);
        gm_meet(&call, 410);
        each_concat8(&call, concat377, concat378, 4800);
        gm_meet(&call, 411);
        each_weight(&call, concat379, concat380, concat381, m->fit_m_M_head_weight,
            m->fit_v_M_head_weight, m->M_head_weight, 15, 14400);
        gm_meet(&call, 412);
        convolution_conv_weight(&call, a, exp, conv_weight26, 256, &fit_conv_weight26_shape,
            110);
        gm_meet(&call, 413);
        each_concat7(&call, conv_weight26, concat382, 256, 40, 120);
        gm_meet(&call, 414);
        each_concat8(&call, concat383, concat384, 30720);
        gm_meet(&call, 415);
        fit_conv_weight27(&call, a, exp, conv_weight27);
        gm_meet(&call, 416);
        fit_conv_weight28(&call, a, exp, conv_weight28);
        gm_meet(&call, 417);
        each_concat7(&call, conv_weight28, concat385, 256, 120, 120);
        gm_meet(&call, 418);
        each_concat7(&call, conv_weight27, concat386, 256, 80, 120);
        gm_meet(&call, 419);
        each_concat8(&call, concat387, concat388, 30720);
        gm_meet(&call, 420);
        each_weight(&call, concat389, concat390, concat391, m->fit_m_M_out_weight,
            m->fit_v_M_out_weight, m->M_out_weight, 90, 92160);
        gm_tick(&call, 421);
        gm_restore_denormals(mode);
    }
}

/* pixelcnn_cifar.gm:27   loss = mean(nll(M(x), x))
   [16,1024,3,256] summed along rows; fused: add, sub, exp, log; 50 MFLOP, 51 MB */
GM_KERNEL void fit_out5(const gm_call *call, const float *restrict concat,
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
GM_KERNEL void fit_select(const gm_call *call, const float *restrict maximum,
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
GM_KERNEL void fit_loss2(const gm_call *call, const float *restrict select,
    float *restrict loss, float *restrict bits)
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
    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_thread_call(whole);
        const unsigned mode = gm_flush_denormals();
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

        pack_weight_panels(&call, m->M_block_conv3_weight, M_block_conv3_weight_panels,
            fit_M_block_conv3_weight_panels_taps, 5, 20, 60, 40, 8);
        #pragma omp barrier
        pack_weight_panels(&call, m->M_block2_conv3_weight, M_block2_conv3_weight_panels,
            fit_M_block_conv3_weight_panels_taps, 5, 20, 60, 40, 8);
        #pragma omp barrier
        pack_weight_panels(&call, m->M_block3_conv3_weight, M_block3_conv3_weight_panels,
            fit_M_block_conv3_weight_panels_taps, 5, 20, 60, 40, 8);
        #pragma omp barrier
        pack_weight_panels(&call, m->M_block_conv_weight, M_block_conv_weight_panels,
            fit_M_block_conv3_weight_panels_taps, 3, 40, 120, 20, 24);
        #pragma omp barrier
        pack_weight_panels(&call, m->M_block2_conv_weight, M_block2_conv_weight_panels,
            fit_M_block_conv3_weight_panels_taps, 3, 40, 120, 20, 24);
        #pragma omp barrier
        pack_weight_panels(&call, m->M_block3_conv_weight, M_block3_conv_weight_panels,
            fit_M_block_conv3_weight_panels_taps, 3, 40, 120, 20, 24);
        #pragma omp barrier
        pack_weight_panels(&call, m->M_block_conv3_weight, M_block_conv3_weight_panels2,
            fit_M_block_conv3_weight_panels3_taps, 5, 40, 60, 40, 8);
        #pragma omp barrier
        pack_weight_panels(&call, m->M_block2_conv3_weight, M_block2_conv3_weight_panels2,
            fit_M_block_conv3_weight_panels3_taps, 5, 40, 60, 40, 8);
        #pragma omp barrier
        pack_weight_panels(&call, m->M_block3_conv3_weight, M_block3_conv3_weight_panels2,
            fit_M_block_conv3_weight_panels3_taps, 5, 40, 60, 40, 8);
        #pragma omp barrier
        pack_weight_panels(&call, m->M_head_weight, M_head_weight_panels,
            fit_M_block_conv3_weight_panels_taps, 5, 40, 120, 40, 8);
        #pragma omp barrier
        pack_weight_panels(&call, m->M_block_conv_weight, M_block_conv_weight_panels2,
            fit_M_block_conv3_weight_panels3_taps, 3, 80, 120, 20, 24);
        #pragma omp barrier
        pack_weight_panels(&call, m->M_block2_conv_weight, M_block2_conv_weight_panels2,
            fit_M_block_conv3_weight_panels3_taps, 3, 80, 120, 20, 24);
        #pragma omp barrier
        pack_weight_panels(&call, m->M_block3_conv_weight, M_block3_conv_weight_panels2,
            fit_M_block_conv3_weight_panels3_taps, 3, 80, 120, 20, 24);
        #pragma omp barrier
        pack_weight_panels(&call, m->M_block_conv3_weight, M_block_conv3_weight_panels3,
            fit_M_block_conv3_weight_panels5_taps, 5, 60, 60, 40, 8);
        #pragma omp barrier
        pack_weight_panels(&call, m->M_block2_conv3_weight, M_block2_conv3_weight_panels3,
            fit_M_block_conv3_weight_panels5_taps, 5, 60, 60, 40, 8);
        #pragma omp barrier
        pack_weight_panels(&call, m->M_block3_conv3_weight, M_block3_conv3_weight_panels3,
            fit_M_block_conv3_weight_panels5_taps, 5, 60, 60, 40, 8);
        #pragma omp barrier
        pack_weight_panels(&call, m->M_block_conv_weight, M_block_conv_weight_panels3,
            fit_M_block_conv3_weight_panels5_taps, 3, 120, 120, 20, 24);
        #pragma omp barrier
        pack_weight_panels(&call, m->M_block2_conv_weight, M_block2_conv_weight_panels3,
            fit_M_block_conv3_weight_panels5_taps, 3, 120, 120, 20, 24);
        #pragma omp barrier
        pack_weight_panels(&call, m->M_block3_conv_weight, M_block3_conv_weight_panels3,
            fit_M_block_conv3_weight_panels5_taps, 3, 120, 120, 20, 24);
        #pragma omp barrier
        pack_weight_panels(&call, m->M_head_weight, M_head_weight_panels2,
            fit_M_block_conv3_weight_panels5_taps, 5, 80, 120, 40, 8);
        #pragma omp barrier
        pack_weight_panels3(&call, m->M_head_weight, M_head_weight_panels3,
            fit_M_head_weight_panels5_taps, 5, 120, 120, 5, 1, 40, 24, 120);
        #pragma omp barrier
        pack_weight_panels(&call, m->M_out_weight, M_out_weight_panels,
            fit_M_block_conv3_weight_panels_taps, 32, 40, 120, 256, 16);
        #pragma omp barrier
        pack_weight_panels(&call, m->M_out_weight, M_out_weight_panels2,
            fit_M_out_weight_panels3_taps, 32, 80, 120, 256, 16);
        #pragma omp barrier
        pack_weight_panels3(&call, m->M_out_weight, M_out_weight_panels3,
            fit_M_out_weight_panels5_taps, 32, 120, 120, 32, 1, 256, 240, 120);
        #pragma omp barrier
        call.to = 0;
        while (gm_next_rows(&call, 16, 1)) {
            fit_floor(&call, x, floor);
            fit_concat124(&call, x, m->M_first_weight, concat);
            fit_concat125(&call, x, m->M_first_weight, concat2);
            each_concat5(&call, concat3, 40, 122880, 120);
            fit_first(&call, x, concat4, m->M_first_weight, m->M_first_bias, first, relu);
            convolution_concat(&call, relu, M_block_conv_weight_panels3, concat5, 120,
                &fit_concat132_places);
            convolution_concat(&call, relu, M_block_conv_weight_panels2, concat6, 80,
                &fit_concat133_places);
            convolution_concat(&call, relu, M_block_conv_weight_panels, concat7, 40,
                &fit_concat134_places);
            fit_relu(&call, concat8, m->M_block_conv_bias, relu2);
            convolution_concat2(&call, relu2, m->M_block_conv2_weight, concat9, 14400, 20,
                &fit_concat135_places);
            convolution_concat2(&call, relu2, m->M_block_conv2_weight, concat10, 14420, 40,
                &fit_concat136_places);
            convolution_concat2(&call, relu2, m->M_block_conv2_weight, concat11, 14440, 60,
                &fit_concat137_places);
            fit_relu2(&call, relu2, concat12, m->M_block_conv2_weight, m->M_block_conv2_bias,
                relu3);
            fit_concat138(&call, relu3, M_block_conv3_weight_panels3, concat13);
            convolution_concat3(&call, relu3, M_block_conv3_weight_panels2, concat14,
                &fit_concat136_places);
            fit_concat140(&call, relu3, M_block_conv3_weight_panels, concat15);
            fit_block(&call, first, concat16, m->M_block_conv3_bias, relu);
            convolution_concat(&call, relu, M_block2_conv_weight_panels3, concat17, 120,
                &fit_concat132_places);
            convolution_concat(&call, relu, M_block2_conv_weight_panels2, concat18, 80,
                &fit_concat133_places);
            convolution_concat(&call, relu, M_block2_conv_weight_panels, concat19, 40,
                &fit_concat134_places);
            fit_relu(&call, concat20, m->M_block2_conv_bias, relu2);
        }
        #pragma omp barrier
        call.to = 0;
        while (gm_next_rows(&call, 16, 1)) {
            convolution_concat2(&call, relu2, m->M_block2_conv2_weight, concat21, 14400, 20,
                &fit_concat135_places);
            convolution_concat2(&call, relu2, m->M_block2_conv2_weight, concat22, 14420, 40,
                &fit_concat136_places);
            convolution_concat2(&call, relu2, m->M_block2_conv2_weight, concat23, 14440, 60,
                &fit_concat137_places);
            fit_relu2(&call, relu2, concat24, m->M_block2_conv2_weight, m->M_block2_conv2_bias,
                relu4);
            fit_concat138(&call, relu4, M_block2_conv3_weight_panels3, concat25);
            convolution_concat3(&call, relu4, M_block2_conv3_weight_panels2, concat26,
                &fit_concat136_places);
            fit_concat140(&call, relu4, M_block2_conv3_weight_panels, concat27);
            fit_block2(&call, first, concat16, concat28, m->M_block_conv3_bias,
                m->M_block2_conv3_bias, relu5);
            convolution_concat(&call, relu5, M_block3_conv_weight_panels3, concat29, 120,
                &fit_concat132_places);
            convolution_concat(&call, relu5, M_block3_conv_weight_panels2, concat30, 80,
                &fit_concat133_places);
            convolution_concat(&call, relu5, M_block3_conv_weight_panels, concat31, 40,
                &fit_concat134_places);
            fit_relu(&call, concat32, m->M_block3_conv_bias, relu2);
            convolution_concat2(&call, relu2, m->M_block3_conv2_weight, concat33, 14400, 20,
                &fit_concat135_places);
            convolution_concat2(&call, relu2, m->M_block3_conv2_weight, concat34, 14420, 40,
                &fit_concat136_places);
            convolution_concat2(&call, relu2, m->M_block3_conv2_weight, concat35, 14440, 60,
                &fit_concat137_places);
            fit_relu2(&call, relu2, concat36, m->M_block3_conv2_weight, m->M_block3_conv2_bias,
                relu4);
            fit_concat138(&call, relu4, M_block3_conv3_weight_panels3, concat37);
            convolution_concat3(&call, relu4, M_block3_conv3_weight_panels2, concat38,
                &fit_concat136_places);
            fit_concat140(&call, relu4, M_block3_conv3_weight_panels, concat39);
        }
        #pragma omp barrier
        call.to = 0;
        while (gm_next_rows(&call, 16, 1)) {
            fit_first2(&call, first, concat16, concat28, concat40, m->M_block_conv3_bias,
                m->M_block2_conv3_bias, m->M_block3_conv3_bias);
            convolution_concat4(&call, first, M_head_weight_panels3, concat41, 120, 120,
                &fit_concat132_places, 24);
            fit_concat160(&call, first, M_head_weight_panels2, concat42);
            convolution_concat3(&call, first, M_head_weight_panels, concat43,
                &fit_concat134_places);
            fit_a(&call, concat44, m->M_head_bias, first);
        }
        #pragma omp barrier
        call.to = 0;
        while (gm_next_rows(&call, 16, 1)) {
            convolution_concat4(&call, first, M_out_weight_panels3, concat45, 120, 768,
                &fit_concat132_places, 240);
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
GM_KERNEL void generate_reshape(const gm_call *call, float *restrict reshape)
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
GM_KERNEL void generate_reshape2(const gm_call *call, const float *restrict reshape,
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
GM_KERNEL void generate_concat(const gm_call *call, float *restrict concat)
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
GM_KERNEL void generate_concat2(const gm_call *call, float *restrict concat)
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
   convolution of [64,4,7,3] to [64,1,1,120] by 7 x 7 taps, tiles of 8 x 8; 1.1 MFLOP, 123 KB */
GM_INLINE void generate_conv_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict x,
    const float *restrict weight, float *restrict conv)
{
    gm_vec c[8];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, conv + i * 3840 + j);
    }
    gm_conv_8x1_brief(last, c, x, from, run, runs, weight + column, 120);
    #pragma GCC unroll 8
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 1
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            gm_store(conv + i * 3840 + j, c[r * vectors + v]);
        }
}

static const gm_places generate_conv_places = {
    .steps = {{456, 114, 3}, {1, 1, 1}}, .count = 1,
    .runs = (const gm_stretch[]){
    {0, 0, 21}, {114, 21, 21}, {228, 42, 21}, {342, 63, 9},
    },
    .parts = (const gm_part[]){
    {1, 1, 0, 0, 0, 4},
    },
};

GM_KERNEL void generate_conv(const gm_call *call, const float *restrict x,
    const float *restrict weight, float *restrict conv)
{
    const gm_places *const places = &generate_conv_places;
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS / 8 * 8) {
            const int pixels = (int)gm_min_int(GM_PIXELS / 8 * 8, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 120; column += 8) {
                int row = 0;
                for (; row + 8 <= pixels; row += 8)
                    generate_conv_tile(8, 1, 8, places->runs + p->run, p->runs, from + row,
                        to + row, column, x, weight, conv);
                if (row < pixels)
                    generate_conv_tile(pixels - row, 1, 8, places->runs + p->run, p->runs,
                        from + row, to + row, column, x, weight, conv);
            }
        }
    }
}

/* pixelcnn_cifar.gm:20   a = x |> first: conv(2 * h, 7, see: A)
   [64,40] element by element; fused: add, relu; 7.7 KFLOP, 62 KB */
GM_KERNEL void generate_first(const gm_call *call, const float *restrict conv,
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
   fused: add, relu; 105 KFLOP, 19 KB
   and 2 more, of several sizes */
GM_INLINE void convolution_relu_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict slice,
    const float *restrict M_block_conv_weight_panels, const float *restrict bias,
    float *restrict slice2, int64_t stride2)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, slice2 + i * stride2 + j);
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
            gm_store_part(slice2 + i * stride2 + j, relu, n);
        }
}

static const gm_places convolution_relu_places = {
    .steps = {{2560, 0, 0}, {1, 1, 1}}, .count = 1,
    .runs = (const gm_stretch[]){
    {0, 0, 40},
    },
    .parts = (const gm_part[]){
    {1, 1, 0, 0, 0, 1},
    },
};

GM_KERNEL void convolution_relu(const gm_call *call, const float *restrict slice,
    const float *restrict M_block_conv_weight_panels, const float *restrict bias,
    float *restrict slice2, int64_t stride2)
{
    const gm_places *const places = &convolution_relu_places;
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
                    convolution_relu_tile((int)gm_min_int(4, pixels - row), 3, 4,
                        places->runs + p->run, p->runs, from + row, to + row, column, slice,
                        M_block_conv_weight_panels, bias, slice2, stride2);
            }
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   convolution of [64,1,1,20] to [64,1,1,20] by 1 x 1 taps, tiles of 4 x 24; 51 KFLOP, 140 KB
   and 11 more, of several sizes */
GM_INLINE void convolution_concat5_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict slice,
    const float *restrict weight, float *restrict concat, int64_t start, int64_t stride2,
    int64_t channels)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, concat + i * stride2 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, slice, from + 4, channels);
    conv_tile(4, rows, vectors, last, 0, c, slice, from, run, runs,
              weight + column + start, 60);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const int n = v + 1 < vectors ? GM_LANES : last;
            gm_store_part(concat + i * stride2 + j, c[r * vectors + v], n);
        }
}

GM_KERNEL void convolution_concat5(const gm_call *call, const float *restrict slice,
    const float *restrict weight, float *restrict concat, int64_t start, int64_t stride2,
    int64_t channels, const gm_places *places)
{
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
                    convolution_concat5_tile((int)gm_min_int(4, pixels - row), 3, 4,
                        places->runs + p->run, p->runs, from + row, to + row, column, slice, weight,
                        concat, start, stride2, channels);
            }
        }
    }
}

static const gm_places generate_concat3_places = {
    .steps = {{1280, 0, 0}, {1, 1, 1}}, .count = 1,
    .runs = (const gm_stretch[]){
    {0, 0, 20},
    },
    .parts = (const gm_part[]){
    {1, 1, 0, 0, 0, 1},
    },
};

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   [64,1,20] element by element; 0 FLOP, 10 KB
   and 29 more, of several sizes */
GM_KERNEL void each_relu(const gm_call *call, const float *restrict slice, float *restrict relu,
    int64_t stride, int64_t stride2)
{
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 1; i++) {
            int64_t j = 0;
            for (; j + GM_LANES <= 20; j += GM_LANES) {
                gm_store(relu + h * stride2 + j, gm_load(slice + h * stride + j));
            }
            if (j < 20) {
                const int n = (int)gm_min_int(GM_LANES, 20 - j);
                gm_store_part(relu + h * stride2 + j, gm_load_part(slice + h * stride + j, n), n);
            }
        }
    }
}

/* pixelcnn_cifar.gm:20   a = x |> first: conv(2 * h, 7, see: A)
   [64,1,40] element by element; 0 FLOP, 20 KB
   and 24 more, of several sizes */
GM_KERNEL void each_relu2(const gm_call *call, const float *restrict slice,
    float *restrict relu, int64_t stride, int64_t stride2)
{
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 1; i++) {
            for (int64_t j = 0; j < 40; j += GM_LANES) {
                gm_store(relu + h * stride2 + j, gm_load(slice + h * stride + j));
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

static const gm_places generate_conv2_places = {
    .steps = {{4080, 2040, 60}, {1, 1, 1}}, .count = 1,
    .runs = (const gm_stretch[]){
    {0, 0, 180}, {2040, 180, 60},
    },
    .parts = (const gm_part[]){
    {1, 1, 0, 0, 0, 2},
    },
};

GM_KERNEL void generate_conv2(const gm_call *call, const float *restrict relu,
    const float *restrict weight, float *restrict conv)
{
    const gm_places *const places = &generate_conv2_places;
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 48; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    generate_conv2_tile((int)gm_min_int(4, pixels - row), 3, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, relu, weight,
                        conv);
            }
            {
                const int64_t column = 48;
                for (int row = 0; row < pixels; row += 4)
                    generate_conv2_tile((int)gm_min_int(4, pixels - row), 2, 4,
                        places->runs + p->run, p->runs, from + row, to + row, column, relu, weight,
                        conv);
            }
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   [64,20] element by element; fused: add, relu; 3.8 KFLOP, 26 KB */
GM_KERNEL void generate_slice2(const gm_call *call, const float *restrict conv,
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
   convolution of [64,1,1,20] to [64,1,1,40] by 1 x 1 taps, tiles of 8 x 8, weight in panels;
   fused: add, relu; 110 KFLOP, 40 KB */
GM_INLINE void generate_block_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict slice,
    const float *restrict M_block_conv3_weight_panels, const float *restrict first2,
    const float *restrict bias, float *restrict block, float *restrict slice2)
{
    gm_vec c[8];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_read(vectors, first2 + i * 3840 + j);
        gm_fetch_written(vectors, block + i * 3840 + j);
        gm_fetch_written(vectors, slice2 + i * 2560 + j);
    }
    gm_conv_8x1_brief(last, c, slice, from, run, runs, M_block_conv3_weight_panels + column * 20, vectors * GM_LANES);
    #pragma GCC unroll 8
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 1
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec block2 = gm_load(first2 + i * 3840 + j) + (c[r * vectors + v] + gm_load(bias + j));
            gm_store(block + i * 3840 + j, block2);
            gm_store(slice2 + i * 2560 + j, gm_max(block2, gm_zero()));
        }
}

GM_KERNEL void generate_block(const gm_call *call, const float *restrict slice,
    const float *restrict M_block_conv3_weight_panels, const float *restrict first2,
    const float *restrict bias, float *restrict block, float *restrict slice2)
{
    const gm_places *const places = &generate_concat3_places;
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS / 8 * 8) {
            const int pixels = (int)gm_min_int(GM_PIXELS / 8 * 8, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 40; column += 8) {
                int row = 0;
                for (; row + 8 <= pixels; row += 8)
                    generate_block_tile(8, 1, 8, places->runs + p->run, p->runs, from + row,
                        to + row, column, slice, M_block_conv3_weight_panels, first2, bias, block,
                        slice2);
                if (row < pixels)
                    generate_block_tile(pixels - row, 1, 8, places->runs + p->run, p->runs,
                        from + row, to + row, column, slice, M_block_conv3_weight_panels, first2,
                        bias, block, slice2);
            }
        }
    }
}

static const gm_places generate_concat5_places = {
    .steps = {{4080, 0, 0}, {1, 1, 1}}, .count = 1,
    .runs = (const gm_stretch[]){
    {0, 0, 20},
    },
    .parts = (const gm_part[]){
    {1, 1, 0, 0, 0, 1},
    },
};

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   convolution of [64,1,1,20] to [64,1,1,40] by 1 x 1 taps, tiles of 8 x 8, weight in panels;
   fused: add, relu; 110 KFLOP, 29 KB */
GM_INLINE void generate_slice7_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict slice,
    const float *restrict M_block3_conv3_weight_panels, const float *restrict block,
    const float *restrict bias, float *restrict slice2)
{
    gm_vec c[8];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_read(vectors, block + i * 3840 + j);
        gm_fetch_written(vectors, slice2 + i * 2560 + j);
    }
    gm_conv_8x1_brief(last, c, slice, from, run, runs, M_block3_conv3_weight_panels + column * 20, vectors * GM_LANES);
    #pragma GCC unroll 8
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 1
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec block2 = gm_load(block + i * 3840 + j) + (c[r * vectors + v] + gm_load(bias + j));
            gm_store(slice2 + i * 2560 + j, gm_max(block2, gm_zero()));
        }
}

GM_KERNEL void generate_slice7(const gm_call *call, const float *restrict slice,
    const float *restrict M_block3_conv3_weight_panels, const float *restrict block,
    const float *restrict bias, float *restrict slice2)
{
    const gm_places *const places = &generate_concat3_places;
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS / 8 * 8) {
            const int pixels = (int)gm_min_int(GM_PIXELS / 8 * 8, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 40; column += 8) {
                int row = 0;
                for (; row + 8 <= pixels; row += 8)
                    generate_slice7_tile(8, 1, 8, places->runs + p->run, p->runs, from + row,
                        to + row, column, slice, M_block3_conv3_weight_panels, block, bias, slice2);
                if (row < pixels)
                    generate_slice7_tile(pixels - row, 1, 8, places->runs + p->run, p->runs,
                        from + row, to + row, column, slice, M_block3_conv3_weight_panels, block,
                        bias, slice2);
            }
        }
    }
}

/* pixelcnn_cifar.gm:22   a = a |> relu |> head: conv(2 * h, 1, see: B) |> relu
   convolution of [64,1,1,40] to [64,1,1,40] by 1 x 1 taps, tiles of 8 x 8, weight in panels;
   fused: add, relu; 210 KFLOP, 27 KB */
GM_INLINE void generate_slice8_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict slice,
    const float *restrict M_head_weight_panels, const float *restrict bias, float *restrict slice2)
{
    gm_vec c[8];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, slice2 + i * 2560 + j);
    }
    gm_conv_8x1_brief(last, c, slice, from, run, runs, M_head_weight_panels + column * 40, vectors * GM_LANES);
    #pragma GCC unroll 8
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 1
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec head = c[r * vectors + v] + gm_load(bias + j);
            const gm_vec a = gm_max(head, gm_zero());
            gm_store(slice2 + i * 2560 + j, a);
        }
}

GM_KERNEL void generate_slice8(const gm_call *call, const float *restrict slice,
    const float *restrict M_head_weight_panels, const float *restrict bias, float *restrict slice2)
{
    const gm_places *const places = &convolution_relu_places;
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS / 8 * 8) {
            const int pixels = (int)gm_min_int(GM_PIXELS / 8 * 8, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 40; column += 8) {
                int row = 0;
                for (; row + 8 <= pixels; row += 8)
                    generate_slice8_tile(8, 1, 8, places->runs + p->run, p->runs, from + row,
                        to + row, column, slice, M_head_weight_panels, bias, slice2);
                if (row < pixels)
                    generate_slice8_tile(pixels - row, 1, 8, places->runs + p->run, p->runs,
                        from + row, to + row, column, slice, M_head_weight_panels, bias, slice2);
            }
        }
    }
}

/* pixelcnn_cifar.gm:23   return shades(logits: a |> out: conv(3 * 256, 1, see: B) |> reshape(32,
   32, 3, 256))
   convolution of [64,1,1,40] to [64,1,1,256] by 1 x 1 taps, tiles of 6 x 16, weight in panels;
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
    conv_tile(6, rows, vectors, last, 0, c, slice, from, run, runs,
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

GM_KERNEL void generate_out(const gm_call *call, const float *restrict slice,
    const float *restrict M_out_weight_panels, const float *restrict bias, float *restrict sub,
    float *restrict maximum)
{
    const gm_places *const places = &convolution_relu_places;
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS / 6 * 6) {
            const int pixels = (int)gm_min_int(GM_PIXELS / 6 * 6, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            gm_lanes maximum2_lanes[64];
            for (int r = 0; r < 64; r++) {
                maximum2_lanes[r] = gm_lanes_splat(-GM_INFINITY);
            }
            for (int64_t column = 0; column < 256; column += 16) {
                for (int row = 0; row < pixels; row += 6)
                    generate_out_tile((int)gm_min_int(6, pixels - row), 2, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, call, slice,
                        M_out_weight_panels, bias, sub, maximum2_lanes + row);
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
GM_KERNEL void generate_x(const gm_call *call, const float *restrict sub,
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
   [64,1] element by element; 0 FLOP, 512 B
   and 6 more, of several sizes */
GM_KERNEL void each_div(const gm_call *call, const float *restrict x, float *restrict x2,
    int64_t stride, int64_t stride2)
{
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (int64_t i = lo; i < hi; i++) {
        int64_t j = 0;
        for (; j < 1; j += GM_LANES) {
            const int n = (int)gm_min_int(GM_LANES, 1 - j);
            gm_store_strided(x2 + i * stride2, 0, gm_splat(x[i * stride]), n);
        }
    }
}

/* pixelcnn_cifar.gm:20   a = x |> first: conv(2 * h, 7, see: A)
   convolution of [64,1,1,1] to [64,1,1,40] by 1 x 1 taps, tiles of 8 x 8; fused: add, relu; 13
   KFLOP, 122 KB */
GM_INLINE void generate_concat6_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict x,
    const float *restrict conv, const float *restrict weight, const float *restrict bias,
    float *restrict concat, float *restrict first2, float *restrict slice, float *restrict slice2)
{
    gm_vec c[8];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_read(vectors, conv + i * 3840 + j);
        gm_fetch_written(vectors, concat + i * 3840 + j);
        gm_fetch_written(vectors, first2 + i * 3840 + j);
        gm_fetch_written(vectors, slice + i * 2560 + j);
        gm_fetch_written(vectors, slice2 + i * 80 + j);
    }
    gm_conv_8x1_brief(last, c, x, from, run, runs, weight + column + 8680, 40);
    #pragma GCC unroll 8
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 1
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

static const gm_places generate_concat6_places = {
    .steps = {{456, 0, 0}, {1, 1, 1}}, .count = 1,
    .runs = (const gm_stretch[]){
    {0, 0, 1},
    },
    .parts = (const gm_part[]){
    {1, 1, 0, 0, 0, 1},
    },
};

GM_KERNEL void generate_concat6(const gm_call *call, const float *restrict x,
    const float *restrict conv, const float *restrict weight, const float *restrict bias,
    float *restrict concat, float *restrict first2, float *restrict slice, float *restrict slice2)
{
    const gm_places *const places = &generate_concat6_places;
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS / 8 * 8) {
            const int pixels = (int)gm_min_int(GM_PIXELS / 8 * 8, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 40; column += 8) {
                int row = 0;
                for (; row + 8 <= pixels; row += 8)
                    generate_concat6_tile(8, 1, 8, places->runs + p->run, p->runs, from + row,
                        to + row, column, x, conv, weight, bias, concat, first2, slice, slice2);
                if (row < pixels)
                    generate_concat6_tile(pixels - row, 1, 8, places->runs + p->run, p->runs,
                        from + row, to + row, column, x, conv, weight, bias, concat, first2, slice,
                        slice2);
            }
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   convolution of [64,1,1,80] to [64,1,1,20] by 1 x 1 taps, tiles of 4 x 24, weight in panels;
   fused: add, relu; 207 KFLOP, 39 KB
   and 5 more, of several sizes */
GM_INLINE void convolution_relu2_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict concat,
    const float *restrict M_block_conv_weight_panels, const float *restrict bias,
    float *restrict slice, float *restrict slice2, int64_t stride2, int64_t stride3,
    int64_t stride4, int64_t start)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, slice + i * stride3 + j);
        gm_fetch_written(vectors, slice2 + i * stride4 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, concat, from + 4, stride2);
    conv_tile(4, rows, vectors, GM_LANES, 0, c, concat, from, run, runs,
              M_block_conv_weight_panels + column * stride2, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const int n = v + 1 < vectors ? GM_LANES : last;
            const gm_vec relu = gm_max(c[r * vectors + v] + gm_load_part(bias + j + start, n), gm_zero());
            gm_store_part(slice + i * stride3 + j, relu, n);
            gm_store_part(slice2 + i * stride4 + j, relu, n);
        }
}

GM_KERNEL void convolution_relu2(const gm_call *call, const float *restrict concat,
    const float *restrict M_block_conv_weight_panels, const float *restrict bias,
    float *restrict slice, float *restrict slice2, int64_t stride2, int64_t stride3,
    int64_t stride4, int64_t start, const gm_places *places)
{
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
                    convolution_relu2_tile((int)gm_min_int(4, pixels - row), 3, 4,
                        places->runs + p->run, p->runs, from + row, to + row, column, concat,
                        M_block_conv_weight_panels, bias, slice, slice2, stride2, stride3, stride4,
                        start);
            }
        }
    }
}

static const gm_places generate_slice9_places = {
    .steps = {{80, 80, 80}, {1, 1, 1}}, .count = 1,
    .runs = (const gm_stretch[]){
    {0, 0, 80},
    },
    .parts = (const gm_part[]){
    {1, 1, 0, 0, 0, 1},
    },
};

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   convolution of [64,1,1,40] to [64,1,1,20] by 1 x 1 taps, tiles of 4 x 24; fused: add, relu; 106
   KFLOP, 161 KB
   and 5 more, of several sizes */
GM_INLINE void convolution_concat6_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict concat,
    const float *restrict conv, const float *restrict weight, const float *restrict bias,
    float *restrict concat2, float *restrict slice, float *restrict slice2, int64_t start,
    int64_t stride2, int64_t stride3, int64_t start2)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_read(vectors, conv + i * 1920 + j);
        gm_fetch_written(vectors, concat2 + i * 1920 + j);
        gm_fetch_written(vectors, slice + i * stride2 + j);
        gm_fetch_written(vectors, slice2 + i * stride3 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, concat, from + 4, stride3);
    conv_tile(4, rows, vectors, last, 0, c, concat, from, run, runs,
              weight + column + start, 60);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const int n = v + 1 < vectors ? GM_LANES : last;
            const gm_vec product = c[r * vectors + v];
            const gm_vec add = gm_load_part(conv + i * 1920 + j, n) + product + gm_load_part(bias + j + start2, n);
            const gm_vec relu = gm_max(add, gm_zero());
            gm_store_part(concat2 + i * 1920 + j, product, n);
            gm_store_part(slice + i * stride2 + j, relu, n);
            gm_store_part(slice2 + i * stride3 + j, relu, n);
        }
}

GM_KERNEL void convolution_concat6(const gm_call *call, const float *restrict concat,
    const float *restrict conv, const float *restrict weight, const float *restrict bias,
    float *restrict concat2, float *restrict slice, float *restrict slice2, int64_t start,
    int64_t stride2, int64_t stride3, int64_t start2, const gm_places *places)
{
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
                    convolution_concat6_tile((int)gm_min_int(4, pixels - row), 3, 4,
                        places->runs + p->run, p->runs, from + row, to + row, column, concat, conv,
                        weight, bias, concat2, slice, slice2, start, stride2, stride3, start2);
            }
        }
    }
}

static const gm_places generate_concat9_places = {
    .steps = {{40, 40, 40}, {1, 1, 1}}, .count = 1,
    .runs = (const gm_stretch[]){
    {0, 0, 40},
    },
    .parts = (const gm_part[]){
    {1, 1, 0, 0, 0, 1},
    },
};

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   convolution of [64,1,1,40] to [64,1,1,40] by 1 x 1 taps, tiles of 8 x 8, weight in panels;
   fused: add, relu; 212 KFLOP, 58 KB */
GM_INLINE void generate_block3_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict concat,
    const float *restrict M_block_conv3_weight_panels, const float *restrict first2,
    const float *restrict bias, float *restrict block, float *restrict slice,
    float *restrict slice2)
{
    gm_vec c[8];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_read(vectors, first2 + i * 3840 + j);
        gm_fetch_written(vectors, block + i * 3840 + j);
        gm_fetch_written(vectors, slice + i * 2560 + j);
        gm_fetch_written(vectors, slice2 + i * 80 + j);
    }
    gm_conv_8x1_brief(last, c, concat, from, run, runs, M_block_conv3_weight_panels + column * 40, vectors * GM_LANES);
    #pragma GCC unroll 8
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 1
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

GM_KERNEL void generate_block3(const gm_call *call, const float *restrict concat,
    const float *restrict M_block_conv3_weight_panels, const float *restrict first2,
    const float *restrict bias, float *restrict block, float *restrict slice,
    float *restrict slice2)
{
    const gm_places *const places = &generate_concat9_places;
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS / 8 * 8) {
            const int pixels = (int)gm_min_int(GM_PIXELS / 8 * 8, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 40; column += 8) {
                int row = 0;
                for (; row + 8 <= pixels; row += 8)
                    generate_block3_tile(8, 1, 8, places->runs + p->run, p->runs, from + row,
                        to + row, column, concat, M_block_conv3_weight_panels, first2, bias, block,
                        slice, slice2);
                if (row < pixels)
                    generate_block3_tile(pixels - row, 1, 8, places->runs + p->run, p->runs,
                        from + row, to + row, column, concat, M_block_conv3_weight_panels, first2,
                        bias, block, slice, slice2);
            }
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   convolution of [64,1,1,40] to [64,1,1,40] by 1 x 1 taps, tiles of 8 x 8, weight in panels;
   fused: add, relu; 212 KFLOP, 48 KB */
GM_INLINE void generate_slice11_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict concat,
    const float *restrict M_block3_conv3_weight_panels, const float *restrict block,
    const float *restrict bias, float *restrict slice, float *restrict slice2)
{
    gm_vec c[8];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_read(vectors, block + i * 3840 + j);
        gm_fetch_written(vectors, slice + i * 2560 + j);
        gm_fetch_written(vectors, slice2 + i * 80 + j);
    }
    gm_conv_8x1_brief(last, c, concat, from, run, runs, M_block3_conv3_weight_panels + column * 40, vectors * GM_LANES);
    #pragma GCC unroll 8
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 1
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec block2 = gm_load(block + i * 3840 + j) + (c[r * vectors + v] + gm_load(bias + j + 40));
            const gm_vec relu = gm_max(block2, gm_zero());
            gm_store(slice + i * 2560 + j, relu);
            gm_store(slice2 + i * 80 + j, relu);
        }
}

GM_KERNEL void generate_slice11(const gm_call *call, const float *restrict concat,
    const float *restrict M_block3_conv3_weight_panels, const float *restrict block,
    const float *restrict bias, float *restrict slice, float *restrict slice2)
{
    const gm_places *const places = &generate_concat9_places;
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS / 8 * 8) {
            const int pixels = (int)gm_min_int(GM_PIXELS / 8 * 8, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 40; column += 8) {
                int row = 0;
                for (; row + 8 <= pixels; row += 8)
                    generate_slice11_tile(8, 1, 8, places->runs + p->run, p->runs, from + row,
                        to + row, column, concat, M_block3_conv3_weight_panels, block, bias, slice,
                        slice2);
                if (row < pixels)
                    generate_slice11_tile(pixels - row, 1, 8, places->runs + p->run, p->runs,
                        from + row, to + row, column, concat, M_block3_conv3_weight_panels, block,
                        bias, slice, slice2);
            }
        }
    }
}

/* pixelcnn_cifar.gm:22   a = a |> relu |> head: conv(2 * h, 1, see: B) |> relu
   convolution of [64,1,1,80] to [64,1,1,40] by 1 x 1 taps, tiles of 8 x 8, weight in panels;
   fused: add, relu; 415 KFLOP, 54 KB */
GM_INLINE void generate_slice12_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict concat,
    const float *restrict M_head_weight_panels, const float *restrict bias, float *restrict slice,
    float *restrict a)
{
    gm_vec c[8];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, slice + i * 2560 + j);
        gm_fetch_written(vectors, a + i * 80 + j);
    }
    gm_conv_8x1_brief(last, c, concat, from, run, runs, M_head_weight_panels + column * 80, vectors * GM_LANES);
    #pragma GCC unroll 8
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 1
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec head = c[r * vectors + v] + gm_load(bias + j + 40);
            const gm_vec a2 = gm_max(head, gm_zero());
            gm_store(slice + i * 2560 + j, a2);
            gm_store(a + i * 80 + j, a2);
        }
}

GM_KERNEL void generate_slice12(const gm_call *call, const float *restrict concat,
    const float *restrict M_head_weight_panels, const float *restrict bias, float *restrict slice,
    float *restrict a)
{
    const gm_places *const places = &generate_slice9_places;
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS / 8 * 8) {
            const int pixels = (int)gm_min_int(GM_PIXELS / 8 * 8, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 40; column += 8) {
                int row = 0;
                for (; row + 8 <= pixels; row += 8)
                    generate_slice12_tile(8, 1, 8, places->runs + p->run, p->runs, from + row,
                        to + row, column, concat, M_head_weight_panels, bias, slice, a);
                if (row < pixels)
                    generate_slice12_tile(pixels - row, 1, 8, places->runs + p->run, p->runs,
                        from + row, to + row, column, concat, M_head_weight_panels, bias, slice, a);
            }
        }
    }
}

/* pixelcnn_cifar.gm:23   return shades(logits: a |> out: conv(3 * 256, 1, see: B) |> reshape(32,
   32, 3, 256))
   convolution of [64,1,1,80] to [64,1,1,256] by 1 x 1 taps, tiles of 6 x 16, weight in panels;
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
    conv_tile(6, rows, vectors, last, 0, c, concat, from, run, runs,
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

GM_KERNEL void generate_out2(const gm_call *call, const float *restrict concat,
    const float *restrict M_out_weight_panels, const float *restrict bias, float *restrict sub,
    float *restrict maximum)
{
    const gm_places *const places = &generate_slice9_places;
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS / 6 * 6) {
            const int pixels = (int)gm_min_int(GM_PIXELS / 6 * 6, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            gm_lanes maximum2_lanes[64];
            for (int r = 0; r < 64; r++) {
                maximum2_lanes[r] = gm_lanes_splat(-GM_INFINITY);
            }
            for (int64_t column = 0; column < 256; column += 16) {
                for (int row = 0; row < pixels; row += 6)
                    generate_out2_tile((int)gm_min_int(6, pixels - row), 2, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, call, concat,
                        M_out_weight_panels, bias, sub, maximum2_lanes + row);
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
   convolution of [64,1,1,2] to [64,1,1,40] by 1 x 1 taps, tiles of 8 x 8; fused: add, relu; 18
   KFLOP, 123 KB */
GM_INLINE void generate_concat23_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict concat,
    const float *restrict conv, const float *restrict weight, const float *restrict bias,
    float *restrict concat2, float *restrict first2, float *restrict relu, float *restrict concat3)
{
    gm_vec c[8];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_read(vectors, conv + i * 3840 + j);
        gm_fetch_written(vectors, concat2 + i * 3840 + j);
        gm_fetch_written(vectors, first2 + i * 3840 + j);
        gm_fetch_written(vectors, relu + i * 3840 + j);
        gm_fetch_written(vectors, concat3 + i * 120 + j);
    }
    gm_conv_8x1_brief(last, c, concat, from, run, runs, weight + column + 8720, 120);
    #pragma GCC unroll 8
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 1
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

static const gm_places generate_concat23_places = {
    .steps = {{2, 2, 2}, {1, 1, 1}}, .count = 1,
    .runs = (const gm_stretch[]){
    {0, 0, 2},
    },
    .parts = (const gm_part[]){
    {1, 1, 0, 0, 0, 1},
    },
};

GM_KERNEL void generate_concat23(const gm_call *call, const float *restrict concat,
    const float *restrict conv, const float *restrict weight, const float *restrict bias,
    float *restrict concat2, float *restrict first2, float *restrict relu, float *restrict concat3)
{
    const gm_places *const places = &generate_concat23_places;
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS / 8 * 8) {
            const int pixels = (int)gm_min_int(GM_PIXELS / 8 * 8, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 40; column += 8) {
                int row = 0;
                for (; row + 8 <= pixels; row += 8)
                    generate_concat23_tile(8, 1, 8, places->runs + p->run, p->runs, from + row,
                        to + row, column, concat, conv, weight, bias, concat2, first2, relu,
                        concat3);
                if (row < pixels)
                    generate_concat23_tile(pixels - row, 1, 8, places->runs + p->run, p->runs,
                        from + row, to + row, column, concat, conv, weight, bias, concat2, first2,
                        relu, concat3);
            }
        }
    }
}

static const gm_places generate_concat26_places = {
    .steps = {{120, 120, 120}, {1, 1, 1}}, .count = 1,
    .runs = (const gm_stretch[]){
    {0, 0, 120},
    },
    .parts = (const gm_part[]){
    {1, 1, 0, 0, 0, 1},
    },
};

static const gm_places generate_concat29_places = {
    .steps = {{60, 60, 60}, {1, 1, 1}}, .count = 1,
    .runs = (const gm_stretch[]){
    {0, 0, 60},
    },
    .parts = (const gm_part[]){
    {1, 1, 0, 0, 0, 1},
    },
};

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   convolution of [64,1,1,60] to [64,1,1,40] by 1 x 1 taps, tiles of 8 x 8, weight in panels;
   fused: add, relu; 315 KFLOP, 66 KB */
GM_INLINE void generate_block5_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict concat,
    const float *restrict M_block_conv3_weight_panels, const float *restrict first2,
    const float *restrict bias, float *restrict block, float *restrict relu,
    float *restrict concat2)
{
    gm_vec c[8];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_read(vectors, first2 + i * 3840 + j);
        gm_fetch_written(vectors, block + i * 3840 + j);
        gm_fetch_written(vectors, relu + i * 3840 + j);
        gm_fetch_written(vectors, concat2 + i * 120 + j);
    }
    gm_conv_8x1_brief(last, c, concat, from, run, runs, M_block_conv3_weight_panels + column * 60, vectors * GM_LANES);
    #pragma GCC unroll 8
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 1
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

GM_KERNEL void generate_block5(const gm_call *call, const float *restrict concat,
    const float *restrict M_block_conv3_weight_panels, const float *restrict first2,
    const float *restrict bias, float *restrict block, float *restrict relu,
    float *restrict concat2)
{
    const gm_places *const places = &generate_concat29_places;
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS / 8 * 8) {
            const int pixels = (int)gm_min_int(GM_PIXELS / 8 * 8, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 40; column += 8) {
                int row = 0;
                for (; row + 8 <= pixels; row += 8)
                    generate_block5_tile(8, 1, 8, places->runs + p->run, p->runs, from + row,
                        to + row, column, concat, M_block_conv3_weight_panels, first2, bias, block,
                        relu, concat2);
                if (row < pixels)
                    generate_block5_tile(pixels - row, 1, 8, places->runs + p->run, p->runs,
                        from + row, to + row, column, concat, M_block_conv3_weight_panels, first2,
                        bias, block, relu, concat2);
            }
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   convolution of [64,1,1,60] to [64,1,1,40] by 1 x 1 taps, tiles of 8 x 8, weight in panels;
   fused: add, relu; 315 KFLOP, 56 KB */
GM_INLINE void generate_concat48_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict concat,
    const float *restrict M_block3_conv3_weight_panels, const float *restrict block,
    const float *restrict bias, float *restrict relu, float *restrict concat2)
{
    gm_vec c[8];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_read(vectors, block + i * 3840 + j);
        gm_fetch_written(vectors, relu + i * 3840 + j);
        gm_fetch_written(vectors, concat2 + i * 120 + j);
    }
    gm_conv_8x1_brief(last, c, concat, from, run, runs, M_block3_conv3_weight_panels + column * 60, vectors * GM_LANES);
    #pragma GCC unroll 8
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 1
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec block2 = gm_load(block + i * 3840 + j) + (c[r * vectors + v] + gm_load(bias + j + 80));
            const gm_vec relu2 = gm_max(block2, gm_zero());
            gm_store(relu + i * 3840 + j, relu2);
            gm_store(concat2 + i * 120 + j, relu2);
        }
}

GM_KERNEL void generate_concat48(const gm_call *call, const float *restrict concat,
    const float *restrict M_block3_conv3_weight_panels, const float *restrict block,
    const float *restrict bias, float *restrict relu, float *restrict concat2)
{
    const gm_places *const places = &generate_concat29_places;
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS / 8 * 8) {
            const int pixels = (int)gm_min_int(GM_PIXELS / 8 * 8, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 40; column += 8) {
                int row = 0;
                for (; row + 8 <= pixels; row += 8)
                    generate_concat48_tile(8, 1, 8, places->runs + p->run, p->runs, from + row,
                        to + row, column, concat, M_block3_conv3_weight_panels, block, bias, relu,
                        concat2);
                if (row < pixels)
                    generate_concat48_tile(pixels - row, 1, 8, places->runs + p->run, p->runs,
                        from + row, to + row, column, concat, M_block3_conv3_weight_panels, block,
                        bias, relu, concat2);
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

GM_KERNEL void generate_a3(const gm_call *call, const float *restrict concat,
    const float *restrict M_head_weight_panels, const float *restrict bias, float *restrict a,
    float *restrict a2)
{
    const gm_places *const places = &generate_concat26_places;
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            for (int64_t column = 0; column < 24; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    generate_a3_tile((int)gm_min_int(4, pixels - row), 3, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, concat,
                        M_head_weight_panels, bias, a, a2);
            }
            {
                const int64_t column = 24;
                for (int row = 0; row < pixels; row += 4)
                    generate_a3_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, concat,
                        M_head_weight_panels, bias, a, a2);
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

GM_KERNEL void generate_out3(const gm_call *call, const float *restrict concat,
    const float *restrict M_out_weight_panels, const float *restrict bias, float *restrict sub,
    float *restrict maximum)
{
    const gm_places *const places = &generate_concat26_places;
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            gm_lanes maximum2_lanes[64];
            for (int r = 0; r < 64; r++) {
                maximum2_lanes[r] = gm_lanes_splat(-GM_INFINITY);
            }
            for (int64_t column = 0; column < 240; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    generate_out3_tile((int)gm_min_int(4, pixels - row), 3, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, call, concat,
                        M_out_weight_panels, bias, sub, maximum2_lanes + row);
            }
            {
                const int64_t column = 240;
                for (int row = 0; row < pixels; row += 4)
                    generate_out3_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, call, concat,
                        M_out_weight_panels, bias, sub, maximum2_lanes + row);
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
   convolution of [64,32,32,1] to [64,32,32,40] by 1 x 1 taps, tiles of 8 x 8; 5.2 MFLOP, 11 MB */
GM_INLINE void generate_concat53_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict x,
    const float *restrict weight, float *restrict concat)
{
    gm_vec c[8];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, concat + i * 120 + j);
    }
    gm_conv_8x1_brief(last, c, x, from, run, runs, weight + column + 8680, 40);
    #pragma GCC unroll 8
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 1
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            gm_store(concat + i * 120 + j, c[r * vectors + v]);
        }
}

GM_KERNEL void generate_concat53(const gm_call *call, const float *restrict x,
    const float *restrict weight, float *restrict concat)
{
    const gm_places *const places = &fit_concat124_places;
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS / 8 * 8) {
            const int pixels = (int)gm_min_int(GM_PIXELS / 8 * 8, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 40; column += 8) {
                int row = 0;
                for (; row + 8 <= pixels; row += 8)
                    generate_concat53_tile(8, 1, 8, places->runs + p->run, p->runs, from + row,
                        to + row, column, x, weight, concat);
                if (row < pixels)
                    generate_concat53_tile(pixels - row, 1, 8, places->runs + p->run, p->runs,
                        from + row, to + row, column, x, weight, concat);
            }
        }
    }
}

/* pixelcnn_cifar.gm:20   a = x |> first: conv(2 * h, 7, see: A)
   convolution of [64,32,32,2] to [64,32,32,40] by 1 x 1 taps, tiles of 8 x 8; 10 MFLOP, 11 MB */
GM_INLINE void generate_concat54_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict x,
    const float *restrict weight, float *restrict concat)
{
    gm_vec c[8];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, concat + i * 120 + j);
    }
    gm_conv_8x1_brief(last, c, x, from, run, runs, weight + column + 8720, 120);
    #pragma GCC unroll 8
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 1
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            gm_store(concat + i * 120 + j, c[r * vectors + v]);
        }
}

GM_KERNEL void generate_concat54(const gm_call *call, const float *restrict x,
    const float *restrict weight, float *restrict concat)
{
    const gm_places *const places = &fit_concat125_places;
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS / 8 * 8) {
            const int pixels = (int)gm_min_int(GM_PIXELS / 8 * 8, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 40; column += 8) {
                int row = 0;
                for (; row + 8 <= pixels; row += 8)
                    generate_concat54_tile(8, 1, 8, places->runs + p->run, p->runs, from + row,
                        to + row, column, x, weight, concat);
                if (row < pixels)
                    generate_concat54_tile(pixels - row, 1, 8, places->runs + p->run, p->runs,
                        from + row, to + row, column, x, weight, concat);
            }
        }
    }
}

/* pixelcnn_cifar.gm:20   a = x |> first: conv(2 * h, 7, see: A)
   [64,1024,40] element by element; 0 FLOP, 10 MB */
GM_KERNEL void generate_concat55(const gm_call *call, float *restrict concat)
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
   convolution of [64,32,32,3] to [64,32,32,120] by 7 x 7 taps, tiles of 8 x 8; fused: add, relu;
   1.0 GFLOP, 95 MB */
GM_INLINE void generate_first2_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict x,
    const float *restrict concat, const float *restrict weight, const float *restrict bias,
    float *restrict first2, float *restrict relu)
{
    gm_vec c[8];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_read(vectors, concat + i * 120 + j);
        gm_fetch_written(vectors, first2 + i * 120 + j);
        gm_fetch_written(vectors, relu + i * 120 + j);
    }
    gm_conv_8x1_brief(last, c, x, from, run, runs, weight + column, 120);
    #pragma GCC unroll 8
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 1
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec first3 = c[r * vectors + v] + gm_load(concat + i * 120 + j) + gm_load(bias + j);
            gm_store(first2 + i * 120 + j, first3);
            gm_store(relu + i * 120 + j, gm_max(first3, gm_zero()));
        }
}

GM_KERNEL void generate_first2(const gm_call *call, const float *restrict x,
    const float *restrict concat, const float *restrict weight, const float *restrict bias,
    float *restrict first2, float *restrict relu)
{
    const gm_places *const places = &fit_first_places;
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS / 8 * 8) {
            const int pixels = (int)gm_min_int(GM_PIXELS / 8 * 8, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 120; column += 8) {
                int row = 0;
                for (; row + 8 <= pixels; row += 8)
                    generate_first2_tile(8, 1, 8, places->runs + p->run, p->runs, from + row,
                        to + row, column, x, concat, weight, bias, first2, relu);
                if (row < pixels)
                    generate_first2_tile(pixels - row, 1, 8, places->runs + p->run, p->runs,
                        from + row, to + row, column, x, concat, weight, bias, first2, relu);
            }
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   convolution of [64,32,32,120] to [64,32,32,20] by 1 x 1 taps, tiles of 4 x 24, weight in panels;
   315 MFLOP, 37 MB
   and 8 more, of several sizes */
GM_INLINE void convolution_concat7_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict relu,
    const float *restrict M_block_conv_weight_panels, float *restrict concat, int64_t stride2)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, concat + i * 60 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, relu, from + 4, stride2);
    conv_tile(4, rows, vectors, GM_LANES, 0, c, relu, from, run, runs,
              M_block_conv_weight_panels + column * stride2, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const int n = v + 1 < vectors ? GM_LANES : last;
            gm_store_part(concat + i * 60 + j, c[r * vectors + v], n);
        }
}

GM_KERNEL void convolution_concat7(const gm_call *call, const float *restrict relu,
    const float *restrict M_block_conv_weight_panels, float *restrict concat, int64_t stride2,
    const gm_places *places)
{
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
                    convolution_concat7_tile((int)gm_min_int(4, pixels - row), 3, 4,
                        places->runs + p->run, p->runs, from + row, to + row, column, relu,
                        M_block_conv_weight_panels, concat, stride2);
            }
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   [64,1024,60] element by element; fused: add, relu; 7.9 MFLOP, 31 MB */
GM_KERNEL void generate_relu20(const gm_call *call, const float *restrict concat,
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

GM_KERNEL void generate_relu21(const gm_call *call, const float *restrict relu,
    const float *restrict concat, const float *restrict weight, const float *restrict bias,
    float *restrict relu2)
{
    const gm_places *const places = &fit_relu2_places;
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 48; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    generate_relu21_tile((int)gm_min_int(4, pixels - row), 3, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, relu, concat,
                        weight, bias, relu2);
            }
            {
                const int64_t column = 48;
                for (int row = 0; row < pixels; row += 4)
                    generate_relu21_tile((int)gm_min_int(4, pixels - row), 2, 4,
                        places->runs + p->run, p->runs, from + row, to + row, column, relu, concat,
                        weight, bias, relu2);
            }
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   convolution of [64,32,32,60] to [64,32,32,40] by 1 x 1 taps, tiles of 8 x 8, weight in panels;
   315 MFLOP, 26 MB */
GM_INLINE void generate_concat62_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict relu,
    const float *restrict M_block_conv3_weight_panels, float *restrict concat)
{
    gm_vec c[8];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, concat + i * 120 + j);
    }
    gm_conv_8x1_brief(last, c, relu, from, run, runs, M_block_conv3_weight_panels + column * 60, vectors * GM_LANES);
    #pragma GCC unroll 8
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 1
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            gm_store(concat + i * 120 + j, c[r * vectors + v]);
        }
}

GM_KERNEL void generate_concat62(const gm_call *call, const float *restrict relu,
    const float *restrict M_block_conv3_weight_panels, float *restrict concat)
{
    const gm_places *const places = &fit_concat137_places;
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS / 8 * 8) {
            const int pixels = (int)gm_min_int(GM_PIXELS / 8 * 8, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 40; column += 8) {
                int row = 0;
                for (; row + 8 <= pixels; row += 8)
                    generate_concat62_tile(8, 1, 8, places->runs + p->run, p->runs, from + row,
                        to + row, column, relu, M_block_conv3_weight_panels, concat);
                if (row < pixels)
                    generate_concat62_tile(pixels - row, 1, 8, places->runs + p->run, p->runs,
                        from + row, to + row, column, relu, M_block_conv3_weight_panels, concat);
            }
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   convolution of [64,32,32,40] to [64,32,32,40] by 1 x 1 taps, tiles of 8 x 8, weight in panels;
   210 MFLOP, 26 MB
   and 3 more, of several sizes */
GM_INLINE void convolution_concat8_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict relu,
    const float *restrict M_block_conv3_weight_panels, float *restrict concat)
{
    gm_vec c[8];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, concat + i * 120 + j);
    }
    gm_conv_8x1_brief(last, c, relu, from, run, runs, M_block_conv3_weight_panels + column * 40, vectors * GM_LANES);
    #pragma GCC unroll 8
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 1
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            gm_store(concat + i * 120 + j, c[r * vectors + v]);
        }
}

GM_KERNEL void convolution_concat8(const gm_call *call, const float *restrict relu,
    const float *restrict M_block_conv3_weight_panels, float *restrict concat,
    const gm_places *places)
{
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS / 8 * 8) {
            const int pixels = (int)gm_min_int(GM_PIXELS / 8 * 8, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 40; column += 8) {
                int row = 0;
                for (; row + 8 <= pixels; row += 8)
                    convolution_concat8_tile(8, 1, 8, places->runs + p->run, p->runs,
                        from + row, to + row, column, relu, M_block_conv3_weight_panels, concat);
                if (row < pixels)
                    convolution_concat8_tile(pixels - row, 1, 8, places->runs + p->run, p->runs,
                        from + row, to + row, column, relu, M_block_conv3_weight_panels, concat);
            }
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   convolution of [64,32,32,20] to [64,32,32,40] by 1 x 1 taps, tiles of 8 x 8, weight in panels;
   105 MFLOP, 26 MB */
GM_INLINE void generate_concat64_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict relu,
    const float *restrict M_block_conv3_weight_panels, float *restrict concat)
{
    gm_vec c[8];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, concat + i * 120 + j);
    }
    gm_conv_8x1_brief(last, c, relu, from, run, runs, M_block_conv3_weight_panels + column * 20, vectors * GM_LANES);
    #pragma GCC unroll 8
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 1
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            gm_store(concat + i * 120 + j, c[r * vectors + v]);
        }
}

GM_KERNEL void generate_concat64(const gm_call *call, const float *restrict relu,
    const float *restrict M_block_conv3_weight_panels, float *restrict concat)
{
    const gm_places *const places = &fit_concat135_places;
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS / 8 * 8) {
            const int pixels = (int)gm_min_int(GM_PIXELS / 8 * 8, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 40; column += 8) {
                int row = 0;
                for (; row + 8 <= pixels; row += 8)
                    generate_concat64_tile(8, 1, 8, places->runs + p->run, p->runs, from + row,
                        to + row, column, relu, M_block_conv3_weight_panels, concat);
                if (row < pixels)
                    generate_concat64_tile(pixels - row, 1, 8, places->runs + p->run, p->runs,
                        from + row, to + row, column, relu, M_block_conv3_weight_panels, concat);
            }
        }
    }
}

/* pixelcnn_cifar.gm:21   for i in 1..blocks { a = a |> block: pixel_block(h) }
   [64,1024,120] element by element; fused: add, relu; 24 MFLOP, 94 MB */
GM_KERNEL void generate_block7(const gm_call *call, const float *restrict first,
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
GM_KERNEL void generate_block8(const gm_call *call, const float *restrict first,
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
GM_KERNEL void generate_first3(const gm_call *call, float *restrict first,
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
   629 MFLOP, 42 MB
   and 1 more, of other sizes */
GM_INLINE void convolution_concat9_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict first2,
    const float *restrict M_head_weight_panels, float *restrict concat, int64_t stride2)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, concat + i * stride2 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, first2, from + 4, 120);
    conv_tile(4, rows, vectors, last, 0, c, first2, from, run, runs,
              M_head_weight_panels + column * 120, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            gm_store(concat + i * stride2 + j, c[r * vectors + v]);
        }
}

GM_KERNEL void convolution_concat9(const gm_call *call, const float *restrict first2,
    const float *restrict M_head_weight_panels, float *restrict concat, int64_t stride2,
    int64_t columns)
{
    const gm_places *const places = &fit_concat132_places;
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            for (int64_t column = 0; column < columns; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    convolution_concat9_tile((int)gm_min_int(4, pixels - row), 3, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, first2,
                        M_head_weight_panels, concat, stride2);
            }
            {
                const int64_t column = columns;
                for (int row = 0; row < pixels; row += 4)
                    convolution_concat9_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, first2,
                        M_head_weight_panels, concat, stride2);
            }
        }
    }
}

/* pixelcnn_cifar.gm:22   a = a |> relu |> head: conv(2 * h, 1, see: B) |> relu
   convolution of [64,32,32,80] to [64,32,32,40] by 1 x 1 taps, tiles of 8 x 8, weight in panels;
   419 MFLOP, 42 MB */
GM_INLINE void generate_concat84_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict first2,
    const float *restrict M_head_weight_panels, float *restrict concat)
{
    gm_vec c[8];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, concat + i * 120 + j);
    }
    gm_conv_8x1_brief(last, c, first2, from, run, runs, M_head_weight_panels + column * 80, vectors * GM_LANES);
    #pragma GCC unroll 8
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 1
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            gm_store(concat + i * 120 + j, c[r * vectors + v]);
        }
}

GM_KERNEL void generate_concat84(const gm_call *call, const float *restrict first2,
    const float *restrict M_head_weight_panels, float *restrict concat)
{
    const gm_places *const places = &fit_concat133_places;
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS / 8 * 8) {
            const int pixels = (int)gm_min_int(GM_PIXELS / 8 * 8, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 40; column += 8) {
                int row = 0;
                for (; row + 8 <= pixels; row += 8)
                    generate_concat84_tile(8, 1, 8, places->runs + p->run, p->runs, from + row,
                        to + row, column, first2, M_head_weight_panels, concat);
                if (row < pixels)
                    generate_concat84_tile(pixels - row, 1, 8, places->runs + p->run, p->runs,
                        from + row, to + row, column, first2, M_head_weight_panels, concat);
            }
        }
    }
}

/* pixelcnn_cifar.gm:22   a = a |> relu |> head: conv(2 * h, 1, see: B) |> relu
   [64,1024,120] element by element; fused: add, relu; 16 MFLOP, 63 MB */
GM_KERNEL void generate_a4(const gm_call *call, const float *restrict concat,
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
   convolution of [64,32,32,80] to [64,32,32,256] by 1 x 1 taps, tiles of 6 x 16, weight in panels;
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
    gm_conv_6x2_brief(last, c, a, from, run, runs, M_out_weight_panels + column * 80, vectors * GM_LANES);
    #pragma GCC unroll 6
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 2
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            gm_store(concat + i * 768 + j, c[r * vectors + v]);
        }
}

GM_KERNEL void generate_concat87(const gm_call *call, const float *restrict a,
    const float *restrict M_out_weight_panels, float *restrict concat)
{
    const gm_places *const places = &fit_concat133_places;
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS / 6 * 6) {
            const int pixels = (int)gm_min_int(GM_PIXELS / 6 * 6, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 256; column += 16) {
                int row = 0;
                for (; row + 6 <= pixels; row += 6)
                    generate_concat87_tile(6, 2, 8, places->runs + p->run, p->runs, from + row,
                        to + row, column, a, M_out_weight_panels, concat);
                if (row < pixels)
                    generate_concat87_tile(pixels - row, 2, 8, places->runs + p->run, p->runs,
                        from + row, to + row, column, a, M_out_weight_panels, concat);
            }
        }
    }
}

/* pixelcnn_cifar.gm:23   return shades(logits: a |> out: conv(3 * 256, 1, see: B) |> reshape(32,
   32, 3, 256))
   convolution of [64,32,32,40] to [64,32,32,256] by 1 x 1 taps, tiles of 6 x 16, weight in panels;
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
    gm_conv_6x2_brief(last, c, a, from, run, runs, M_out_weight_panels + column * 40, vectors * GM_LANES);
    #pragma GCC unroll 6
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 2
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            gm_store(concat + i * 768 + j, c[r * vectors + v]);
        }
}

GM_KERNEL void generate_concat88(const gm_call *call, const float *restrict a,
    const float *restrict M_out_weight_panels, float *restrict concat)
{
    const gm_places *const places = &fit_concat134_places;
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS / 6 * 6) {
            const int pixels = (int)gm_min_int(GM_PIXELS / 6 * 6, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 256; column += 16) {
                int row = 0;
                for (; row + 6 <= pixels; row += 6)
                    generate_concat88_tile(6, 2, 8, places->runs + p->run, p->runs, from + row,
                        to + row, column, a, M_out_weight_panels, concat);
                if (row < pixels)
                    generate_concat88_tile(pixels - row, 2, 8, places->runs + p->run, p->runs,
                        from + row, to + row, column, a, M_out_weight_panels, concat);
            }
        }
    }
}

/* pixelcnn_cifar.gm:33   fill x[n, 32, 32, 3] with draw M(x)
   [64,1024,3,256] summed along rows; fused: add, log, neg, sub; 302 MFLOP, 403 MB */
GM_KERNEL void generate_out4(const gm_call *call, const float *restrict concat,
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
GM_KERNEL void generate_x_drawn(const gm_call *call, const float *restrict sub,
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
    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_own_images(gm_thread_call(whole));
        const unsigned mode = gm_flush_denormals();
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
        pack_weight_panels(&call, m->M_block_conv_weight, M_block_conv_weight_panels,
            fit_M_block_conv3_weight_panels_taps, 3, 40, 120, 20, 24);
        pack_weight_panels(&call, m->M_block_conv3_weight, M_block_conv3_weight_panels,
            fit_M_block_conv3_weight_panels_taps, 5, 20, 60, 40, 8);
        pack_weight_panels(&call, m->M_block2_conv_weight, M_block2_conv_weight_panels,
            fit_M_block_conv3_weight_panels_taps, 3, 40, 120, 20, 24);
        pack_weight_panels(&call, m->M_block2_conv3_weight, M_block2_conv3_weight_panels,
            fit_M_block_conv3_weight_panels_taps, 5, 20, 60, 40, 8);
        pack_weight_panels(&call, m->M_block3_conv_weight, M_block3_conv_weight_panels,
            fit_M_block_conv3_weight_panels_taps, 3, 40, 120, 20, 24);
        pack_weight_panels(&call, m->M_block3_conv3_weight, M_block3_conv3_weight_panels,
            fit_M_block_conv3_weight_panels_taps, 5, 20, 60, 40, 8);
        pack_weight_panels(&call, m->M_head_weight, M_head_weight_panels,
            fit_M_block_conv3_weight_panels_taps, 5, 40, 120, 40, 8);
        pack_weight_panels(&call, m->M_out_weight, M_out_weight_panels,
            fit_M_block_conv3_weight_panels_taps, 32, 40, 120, 256, 16);
        pack_weight_panels(&call, m->M_block_conv_weight, M_block_conv_weight_panels2,
            fit_M_block_conv3_weight_panels3_taps, 3, 80, 120, 20, 24);
        pack_weight_panels(&call, m->M_block_conv3_weight, M_block_conv3_weight_panels2,
            fit_M_block_conv3_weight_panels3_taps, 5, 40, 60, 40, 8);
        pack_weight_panels(&call, m->M_block2_conv_weight, M_block2_conv_weight_panels2,
            fit_M_block_conv3_weight_panels3_taps, 3, 80, 120, 20, 24);
        pack_weight_panels(&call, m->M_block2_conv3_weight, M_block2_conv3_weight_panels2,
            fit_M_block_conv3_weight_panels3_taps, 5, 40, 60, 40, 8);
        pack_weight_panels(&call, m->M_block3_conv_weight, M_block3_conv_weight_panels2,
            fit_M_block_conv3_weight_panels3_taps, 3, 80, 120, 20, 24);
        pack_weight_panels(&call, m->M_block3_conv3_weight, M_block3_conv3_weight_panels2,
            fit_M_block_conv3_weight_panels3_taps, 5, 40, 60, 40, 8);
        pack_weight_panels(&call, m->M_head_weight, M_head_weight_panels2,
            fit_M_block_conv3_weight_panels5_taps, 5, 80, 120, 40, 8);
        pack_weight_panels(&call, m->M_out_weight, M_out_weight_panels2,
            fit_M_out_weight_panels3_taps, 32, 80, 120, 256, 16);
        pack_weight_panels(&call, m->M_block_conv_weight, M_block_conv_weight_panels3,
            fit_M_block_conv3_weight_panels5_taps, 3, 120, 120, 20, 24);
        pack_weight_panels(&call, m->M_block_conv3_weight, M_block_conv3_weight_panels3,
            fit_M_block_conv3_weight_panels5_taps, 5, 60, 60, 40, 8);
        pack_weight_panels(&call, m->M_block2_conv_weight, M_block2_conv_weight_panels3,
            fit_M_block_conv3_weight_panels5_taps, 3, 120, 120, 20, 24);
        pack_weight_panels(&call, m->M_block2_conv3_weight, M_block2_conv3_weight_panels3,
            fit_M_block_conv3_weight_panels5_taps, 5, 60, 60, 40, 8);
        pack_weight_panels(&call, m->M_block3_conv_weight, M_block3_conv_weight_panels3,
            fit_M_block_conv3_weight_panels5_taps, 3, 120, 120, 20, 24);
        pack_weight_panels(&call, m->M_block3_conv3_weight, M_block3_conv3_weight_panels3,
            fit_M_block_conv3_weight_panels5_taps, 5, 60, 60, 40, 8);
        pack_weight_panels3(&call, m->M_head_weight, M_head_weight_panels3,
            fit_M_head_weight_panels5_taps, 5, 120, 120, 5, 1, 40, 24, 120);
        pack_weight_panels3(&call, m->M_out_weight, M_out_weight_panels3,
            fit_M_out_weight_panels5_taps, 32, 120, 120, 32, 1, 256, 240, 120);
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
                convolution_relu(&call, slice5 + column * 80, M_block_conv_weight_panels,
                    m->M_block_conv_bias, slice4 + column * 40, 1280);
                convolution_concat5(&call, slice4 + column * 40, m->M_block_conv2_weight,
                    concat3 + column * 60, 14400, 1920, 20, &generate_concat3_places);
                each_relu(&call, slice4 + column * 40, relu4 + 2100 + column * 60, 1280, 4080);
                each_relu2(&call, slice5 + column * 80, relu5 + column * 120, 2560, 3840);
                generate_conv2(&call, relu4 + column * 60, m->M_block_conv2_weight,
                    conv2 + column * 60);
                generate_slice2(&call, conv2 + column * 60, concat3 + column * 60,
                    m->M_block_conv2_bias, slice3 + column * 40);
                generate_block(&call, slice3 + column * 40, M_block_conv3_weight_panels,
                    first + column * 120, m->M_block_conv3_bias, block2 + column * 120,
                    slice8 + column * 80);
                convolution_relu(&call, slice8 + column * 80, M_block2_conv_weight_panels,
                    m->M_block2_conv_bias, slice7 + column * 40, 1280);
                convolution_concat5(&call, slice7 + column * 40, m->M_block2_conv2_weight,
                    concat2 + column * 60, 14400, 1920, 20, &generate_concat3_places);
                each_relu(&call, slice3 + column * 40, relu3 + column * 60, 1280, 1920);
                each_relu(&call, slice7 + column * 40, relu7 + 2100 + column * 60, 1280, 4080);
                each_relu2(&call, slice8 + column * 80, relu8 + column * 120, 2560, 3840);
                generate_conv2(&call, relu7 + column * 60, m->M_block2_conv2_weight,
                    conv3 + column * 60);
                generate_slice2(&call, conv3 + column * 60, concat2 + column * 60,
                    m->M_block2_conv2_bias, slice6 + column * 40);
                generate_block(&call, slice6 + column * 40, M_block2_conv3_weight_panels,
                    block2 + column * 120, m->M_block2_conv3_bias, block + column * 120,
                    slice11 + column * 80);
                convolution_relu(&call, slice11 + column * 80, M_block3_conv_weight_panels,
                    m->M_block3_conv_bias, relu + 2100 + column * 60, 4080);
                convolution_concat5(&call, relu + 2100 + column * 60, m->M_block3_conv2_weight,
                    concat + column * 60, 14400, 1920, 20, &generate_concat5_places);
                each_relu(&call, relu + 2100 + column * 60, slice10 + column * 40, 4080, 1280);
                each_relu(&call, slice6 + column * 40, relu6 + column * 60, 1280, 1920);
                each_relu2(&call, slice11 + column * 80, relu10 + column * 120, 2560, 3840);
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
                each_div(&call, x3 + row * 96 + column * 3, x2 + 351 + column * 3, 3072, 456);
                each_relu2(&call, slice + column * 80, a + column * 120, 2560, 3840);
                each_relu2(&call, slice2 + column * 80, relu2 + column * 120, 2560, 3840);
                each_relu(&call, slice9 + column * 40, relu9 + column * 60, 1280, 1920);
                generate_concat6(&call, x2 + 351 + column * 3, conv + 40 + column * 120,
                    m->M_first_weight, m->M_first_bias, concat4 + 40 + column * 120,
                    first + 40 + column * 120, slice5 + 40 + column * 80, slice13);
                each_relu2(&call, slice5 + column * 80, concat6, 2560, 80);
                convolution_relu2(&call, concat7, M_block_conv_weight_panels2,
                    m->M_block_conv_bias, slice4 + 20 + column * 40, slice14, 80, 1280, 40, 20,
                    &generate_slice9_places);
                each_relu(&call, slice4 + column * 40, concat8, 1280, 40);
                convolution_concat6(&call, concat9, conv2 + 20 + column * 60,
                    m->M_block_conv2_weight, m->M_block_conv2_bias, concat3 + 20 + column * 60,
                    slice3 + 20 + column * 40, slice15, 14420, 1280, 40, 20,
                    &generate_concat9_places);
                each_relu(&call, slice3 + column * 40, concat10, 1280, 40);
                generate_block3(&call, concat11, M_block_conv3_weight_panels2,
                    first + 40 + column * 120, m->M_block_conv3_bias, block2 + 40 + column * 120,
                    slice8 + 40 + column * 80, slice16);
                each_relu2(&call, slice8 + column * 80, concat12, 2560, 80);
                convolution_relu2(&call, concat13, M_block2_conv_weight_panels2,
                    m->M_block2_conv_bias, slice7 + 20 + column * 40, slice17, 80, 1280, 40, 20,
                    &generate_slice9_places);
                each_relu(&call, slice7 + column * 40, concat14, 1280, 40);
                convolution_concat6(&call, concat15, conv3 + 20 + column * 60,
                    m->M_block2_conv2_weight, m->M_block2_conv2_bias, concat2 + 20 + column * 60,
                    slice6 + 20 + column * 40, slice18, 14420, 1280, 40, 20,
                    &generate_concat9_places);
                each_relu(&call, slice6 + column * 40, concat16, 1280, 40);
                generate_block3(&call, concat17, M_block2_conv3_weight_panels2,
                    block2 + 40 + column * 120, m->M_block2_conv3_bias, block + 40 + column * 120,
                    slice11 + 40 + column * 80, slice19);
                each_relu2(&call, slice11 + column * 80, concat18, 2560, 80);
                convolution_relu2(&call, concat19, M_block3_conv_weight_panels2,
                    m->M_block3_conv_bias, relu + 2120 + column * 60, concat20, 80, 4080, 40, 20,
                    &generate_slice9_places);
                each_relu(&call, slice10 + column * 40, concat21, 1280, 40);
                convolution_concat6(&call, concat22, conv4 + 20 + column * 60,
                    m->M_block3_conv2_weight, m->M_block3_conv2_bias, concat + 20 + column * 60,
                    slice9 + 20 + column * 40, slice20, 14420, 1280, 40, 20,
                    &generate_concat9_places);
                each_relu(&call, slice9 + column * 40, concat23, 1280, 40);
                generate_slice11(&call, concat24, M_block3_conv3_weight_panels2,
                    block + 40 + column * 120, m->M_block3_conv3_bias, slice2 + 40 + column * 80,
                    slice21);
                each_relu2(&call, slice2 + column * 80, concat25, 2560, 80);
                generate_slice12(&call, concat26, M_head_weight_panels2, m->M_head_bias,
                    slice + 40 + column * 80, a2);
                each_relu2(&call, slice + column * 80, concat27, 2560, 80);
                generate_out2(&call, concat28, M_out_weight_panels2, m->M_out_bias, sub2,
                    maximum2);
                generate_x(&call, sub2, maximum2, reshape, x3 + 1 + row * 96 + column * 3);
                each_div(&call, x3 + 1 + row * 96 + column * 3, x2 + 352 + column * 3, 3072,
                    456);
                each_relu(&call, relu + 2120 + column * 60, slice10 + 20 + column * 40, 4080,
                    1280);
                each_relu2(&call, slice + 40 + column * 80, a + 40 + column * 120, 2560, 3840);
                each_relu2(&call, slice2 + 40 + column * 80, relu2 + 40 + column * 120, 2560,
                    3840);
                each_div(&call, x2 + 351 + column * 3, slice12 + column * 2, 456, 64);
                each_relu(&call, slice3 + 20 + column * 40, relu3 + 20 + column * 60, 1280,
                    1920);
                each_relu(&call, slice4 + 20 + column * 40, relu4 + 2120 + column * 60, 1280,
                    4080);
                each_relu2(&call, slice5 + 40 + column * 80, relu5 + 40 + column * 120, 2560,
                    3840);
                each_relu(&call, slice6 + 20 + column * 40, relu6 + 20 + column * 60, 1280,
                    1920);
                each_relu(&call, slice7 + 20 + column * 40, relu7 + 2120 + column * 60, 1280,
                    4080);
                each_relu2(&call, slice8 + 40 + column * 80, relu8 + 40 + column * 120, 2560,
                    3840);
                each_relu(&call, slice9 + 20 + column * 40, relu9 + 20 + column * 60, 1280,
                    1920);
                each_relu2(&call, slice11 + 40 + column * 80, relu10 + 40 + column * 120, 2560,
                    3840);
                each_div(&call, slice12 + column * 2, concat29, 64, 2);
                each_div(&call, x2 + 352 + column * 3, slice22, 456, 2);
                generate_concat23(&call, concat30, conv + 80 + column * 120, m->M_first_weight,
                    m->M_first_bias, concat4 + 80 + column * 120, first + 80 + column * 120,
                    relu5 + 80 + column * 120, concat31);
                each_relu2(&call, relu5 + column * 120, concat32, 3840, 120);
                each_relu2(&call, relu5 + 40 + column * 120, concat33, 3840, 120);
                convolution_relu2(&call, concat34, M_block_conv_weight_panels3,
                    m->M_block_conv_bias, relu4 + 2140 + column * 60, concat35, 120, 4080, 60, 40,
                    &generate_concat26_places);
                each_relu(&call, relu4 + 2100 + column * 60, concat36, 4080, 60);
                each_relu(&call, relu4 + 2120 + column * 60, concat37, 4080, 60);
                convolution_concat6(&call, concat38, conv2 + 40 + column * 60,
                    m->M_block_conv2_weight, m->M_block_conv2_bias, concat3 + 40 + column * 60,
                    relu3 + 40 + column * 60, concat39, 14440, 1920, 60, 40,
                    &generate_concat29_places);
                each_relu(&call, relu3 + column * 60, concat40, 1920, 60);
                each_relu(&call, relu3 + 20 + column * 60, concat41, 1920, 60);
                generate_block5(&call, concat42, M_block_conv3_weight_panels3,
                    first + 80 + column * 120, m->M_block_conv3_bias, block2 + 80 + column * 120,
                    relu8 + 80 + column * 120, concat43);
                each_relu2(&call, relu8 + column * 120, concat44, 3840, 120);
                each_relu2(&call, relu8 + 40 + column * 120, concat45, 3840, 120);
                convolution_relu2(&call, concat46, M_block2_conv_weight_panels3,
                    m->M_block2_conv_bias, relu7 + 2140 + column * 60, concat47, 120, 4080, 60, 40,
                    &generate_concat26_places);
                each_relu(&call, relu7 + 2100 + column * 60, concat48, 4080, 60);
                each_relu(&call, relu7 + 2120 + column * 60, concat49, 4080, 60);
                convolution_concat6(&call, concat50, conv3 + 40 + column * 60,
                    m->M_block2_conv2_weight, m->M_block2_conv2_bias, concat2 + 40 + column * 60,
                    relu6 + 40 + column * 60, concat51, 14440, 1920, 60, 40,
                    &generate_concat29_places);
                each_relu(&call, relu6 + column * 60, concat52, 1920, 60);
                each_relu(&call, relu6 + 20 + column * 60, concat53, 1920, 60);
                generate_block5(&call, concat54, M_block2_conv3_weight_panels3,
                    block2 + 80 + column * 120, m->M_block2_conv3_bias, block + 80 + column * 120,
                    relu10 + 80 + column * 120, concat55);
                each_relu2(&call, relu10 + column * 120, concat56, 3840, 120);
                each_relu2(&call, relu10 + 40 + column * 120, concat57, 3840, 120);
                convolution_relu2(&call, concat58, M_block3_conv_weight_panels3,
                    m->M_block3_conv_bias, relu + 2140 + column * 60, concat59, 120, 4080, 60, 40,
                    &generate_concat26_places);
                each_relu(&call, relu + 2100 + column * 60, concat60, 4080, 60);
                each_relu(&call, relu + 2120 + column * 60, concat61, 4080, 60);
                convolution_concat6(&call, concat62, conv4 + 40 + column * 60,
                    m->M_block3_conv2_weight, m->M_block3_conv2_bias, concat + 40 + column * 60,
                    relu9 + 40 + column * 60, concat63, 14440, 1920, 60, 40,
                    &generate_concat29_places);
                each_relu(&call, relu9 + column * 60, concat64, 1920, 60);
                each_relu(&call, relu9 + 20 + column * 60, concat65, 1920, 60);
                generate_concat48(&call, concat66, M_block3_conv3_weight_panels3,
                    block + 80 + column * 120, m->M_block3_conv3_bias, relu2 + 80 + column * 120,
                    concat67);
                each_relu2(&call, relu2 + column * 120, concat68, 3840, 120);
                each_relu2(&call, relu2 + 40 + column * 120, concat69, 3840, 120);
                generate_a3(&call, concat70, M_head_weight_panels3, m->M_head_bias,
                    a + 80 + column * 120, a3);
                each_relu2(&call, a + column * 120, concat71, 3840, 120);
                each_relu2(&call, a + 40 + column * 120, concat72, 3840, 120);
                generate_out3(&call, concat73, M_out_weight_panels3, m->M_out_bias, sub3,
                    maximum3);
                generate_x(&call, sub3, maximum3, reshape, x3 + 2 + row * 96 + column * 3);
                each_div(&call, x3 + 2 + row * 96 + column * 3, x2 + 353 + column * 3, 3072,
                    456);
                each_div(&call, x2 + 352 + column * 3, slice12 + 1 + column * 2, 456, 64);
            }
        }
        gm_restore_denormals(mode);
    }
}

/* Sampler generate, line 32: the whole network for every position. */
static void run_generate_naive(pixelcnn_cifar_t *m, gm_call whole)
{
    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_own_images(gm_thread_call(whole));
        const unsigned mode = gm_flush_denormals();
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

        pack_weight_panels(&call, m->M_block_conv_weight, M_block_conv_weight_panels,
            fit_M_block_conv3_weight_panels_taps, 3, 40, 120, 20, 24);
        pack_weight_panels(&call, m->M_block_conv_weight, M_block_conv_weight_panels2,
            fit_M_block_conv3_weight_panels3_taps, 3, 80, 120, 20, 24);
        pack_weight_panels(&call, m->M_block_conv_weight, M_block_conv_weight_panels3,
            fit_M_block_conv3_weight_panels5_taps, 3, 120, 120, 20, 24);
        pack_weight_panels(&call, m->M_block_conv3_weight, M_block_conv3_weight_panels,
            fit_M_block_conv3_weight_panels_taps, 5, 20, 60, 40, 8);
        pack_weight_panels(&call, m->M_block_conv3_weight, M_block_conv3_weight_panels2,
            fit_M_block_conv3_weight_panels3_taps, 5, 40, 60, 40, 8);
        pack_weight_panels(&call, m->M_block_conv3_weight, M_block_conv3_weight_panels3,
            fit_M_block_conv3_weight_panels5_taps, 5, 60, 60, 40, 8);
        pack_weight_panels(&call, m->M_block2_conv_weight, M_block2_conv_weight_panels,
            fit_M_block_conv3_weight_panels_taps, 3, 40, 120, 20, 24);
        pack_weight_panels(&call, m->M_block2_conv_weight, M_block2_conv_weight_panels2,
            fit_M_block_conv3_weight_panels3_taps, 3, 80, 120, 20, 24);
        pack_weight_panels(&call, m->M_block2_conv_weight, M_block2_conv_weight_panels3,
            fit_M_block_conv3_weight_panels5_taps, 3, 120, 120, 20, 24);
        pack_weight_panels(&call, m->M_block2_conv3_weight, M_block2_conv3_weight_panels,
            fit_M_block_conv3_weight_panels_taps, 5, 20, 60, 40, 8);
        pack_weight_panels(&call, m->M_block2_conv3_weight, M_block2_conv3_weight_panels2,
            fit_M_block_conv3_weight_panels3_taps, 5, 40, 60, 40, 8);
        pack_weight_panels(&call, m->M_block2_conv3_weight, M_block2_conv3_weight_panels3,
            fit_M_block_conv3_weight_panels5_taps, 5, 60, 60, 40, 8);
        pack_weight_panels(&call, m->M_block3_conv_weight, M_block3_conv_weight_panels,
            fit_M_block_conv3_weight_panels_taps, 3, 40, 120, 20, 24);
        pack_weight_panels(&call, m->M_block3_conv_weight, M_block3_conv_weight_panels2,
            fit_M_block_conv3_weight_panels3_taps, 3, 80, 120, 20, 24);
        pack_weight_panels(&call, m->M_block3_conv_weight, M_block3_conv_weight_panels3,
            fit_M_block_conv3_weight_panels5_taps, 3, 120, 120, 20, 24);
        pack_weight_panels(&call, m->M_block3_conv3_weight, M_block3_conv3_weight_panels,
            fit_M_block_conv3_weight_panels_taps, 5, 20, 60, 40, 8);
        pack_weight_panels(&call, m->M_block3_conv3_weight, M_block3_conv3_weight_panels2,
            fit_M_block_conv3_weight_panels3_taps, 5, 40, 60, 40, 8);
        pack_weight_panels(&call, m->M_block3_conv3_weight, M_block3_conv3_weight_panels3,
            fit_M_block_conv3_weight_panels5_taps, 5, 60, 60, 40, 8);
        pack_weight_panels(&call, m->M_head_weight, M_head_weight_panels,
            fit_M_block_conv3_weight_panels_taps, 5, 40, 120, 40, 8);
        pack_weight_panels(&call, m->M_head_weight, M_head_weight_panels2,
            fit_M_block_conv3_weight_panels5_taps, 5, 80, 120, 40, 8);
        pack_weight_panels3(&call, m->M_head_weight, M_head_weight_panels3,
            fit_M_head_weight_panels5_taps, 5, 120, 120, 5, 1, 40, 24, 120);
        pack_weight_panels(&call, m->M_out_weight, M_out_weight_panels,
            fit_M_block_conv3_weight_panels_taps, 32, 40, 120, 256, 16);
        pack_weight_panels(&call, m->M_out_weight, M_out_weight_panels2,
            fit_M_out_weight_panels3_taps, 32, 80, 120, 256, 16);
        pack_weight_panels3(&call, m->M_out_weight, M_out_weight_panels3,
            fit_M_out_weight_panels5_taps, 32, 120, 120, 32, 1, 256, 240, 120);
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
            convolution_concat7(&call, relu, M_block_conv_weight_panels3, concat5, 120,
                &fit_concat132_places);
            #pragma omp barrier
            convolution_concat7(&call, relu, M_block_conv_weight_panels2, concat6, 80,
                &fit_concat133_places);
            #pragma omp barrier
            convolution_concat7(&call, relu, M_block_conv_weight_panels, concat7, 40,
                &fit_concat134_places);
            #pragma omp barrier
            generate_relu20(&call, concat8, m->M_block_conv_bias, relu2);
            #pragma omp barrier
            convolution_concat5(&call, relu2, m->M_block_conv2_weight, concat9, 14400, 60, 20,
                &fit_concat135_places);
            #pragma omp barrier
            convolution_concat5(&call, relu2, m->M_block_conv2_weight, concat10, 14420, 60, 40,
                &fit_concat136_places);
            #pragma omp barrier
            convolution_concat5(&call, relu2, m->M_block_conv2_weight, concat11, 14440, 60, 60,
                &fit_concat137_places);
            #pragma omp barrier
            generate_relu21(&call, relu2, concat12, m->M_block_conv2_weight,
                m->M_block_conv2_bias, relu3);
            #pragma omp barrier
            generate_concat62(&call, relu3, M_block_conv3_weight_panels3, concat13);
            #pragma omp barrier
            convolution_concat8(&call, relu3, M_block_conv3_weight_panels2, concat14,
                &fit_concat136_places);
            #pragma omp barrier
            generate_concat64(&call, relu3, M_block_conv3_weight_panels, concat15);
            #pragma omp barrier
            generate_block7(&call, first, concat16, m->M_block_conv3_bias, relu4);
            #pragma omp barrier
            convolution_concat7(&call, relu4, M_block2_conv_weight_panels3, concat17, 120,
                &fit_concat132_places);
            #pragma omp barrier
            convolution_concat7(&call, relu4, M_block2_conv_weight_panels2, concat18, 80,
                &fit_concat133_places);
            #pragma omp barrier
            convolution_concat7(&call, relu4, M_block2_conv_weight_panels, concat19, 40,
                &fit_concat134_places);
            #pragma omp barrier
            generate_relu20(&call, concat20, m->M_block2_conv_bias, relu5);
            #pragma omp barrier
            convolution_concat5(&call, relu5, m->M_block2_conv2_weight, concat21, 14400, 60, 20,
                &fit_concat135_places);
            #pragma omp barrier
            convolution_concat5(&call, relu5, m->M_block2_conv2_weight, concat22, 14420, 60, 40,
                &fit_concat136_places);
            #pragma omp barrier
            convolution_concat5(&call, relu5, m->M_block2_conv2_weight, concat23, 14440, 60, 60,
                &fit_concat137_places);
            #pragma omp barrier
            generate_relu21(&call, relu5, concat24, m->M_block2_conv2_weight,
                m->M_block2_conv2_bias, relu6);
            #pragma omp barrier
            generate_concat62(&call, relu6, M_block2_conv3_weight_panels3, concat25);
            #pragma omp barrier
            convolution_concat8(&call, relu6, M_block2_conv3_weight_panels2, concat26,
                &fit_concat136_places);
            #pragma omp barrier
            generate_concat64(&call, relu6, M_block2_conv3_weight_panels, concat27);
            #pragma omp barrier
            generate_block8(&call, first, concat16, concat28, m->M_block_conv3_bias,
                m->M_block2_conv3_bias, relu7);
            #pragma omp barrier
            convolution_concat7(&call, relu7, M_block3_conv_weight_panels3, concat29, 120,
                &fit_concat132_places);
            #pragma omp barrier
            convolution_concat7(&call, relu7, M_block3_conv_weight_panels2, concat30, 80,
                &fit_concat133_places);
            #pragma omp barrier
            convolution_concat7(&call, relu7, M_block3_conv_weight_panels, concat31, 40,
                &fit_concat134_places);
            #pragma omp barrier
            generate_relu20(&call, concat32, m->M_block3_conv_bias, relu8);
            #pragma omp barrier
            convolution_concat5(&call, relu8, m->M_block3_conv2_weight, concat33, 14400, 60, 20,
                &fit_concat135_places);
            #pragma omp barrier
            convolution_concat5(&call, relu8, m->M_block3_conv2_weight, concat34, 14420, 60, 40,
                &fit_concat136_places);
            #pragma omp barrier
            convolution_concat5(&call, relu8, m->M_block3_conv2_weight, concat35, 14440, 60, 60,
                &fit_concat137_places);
            #pragma omp barrier
            generate_relu21(&call, relu8, concat36, m->M_block3_conv2_weight,
                m->M_block3_conv2_bias, relu9);
            #pragma omp barrier
            generate_concat62(&call, relu9, M_block3_conv3_weight_panels3, concat37);
            #pragma omp barrier
            convolution_concat8(&call, relu9, M_block3_conv3_weight_panels2, concat38,
                &fit_concat136_places);
            #pragma omp barrier
            generate_concat64(&call, relu9, M_block3_conv3_weight_panels, concat39);
            #pragma omp barrier
            generate_first3(&call, first, concat16, concat28, concat40, m->M_block_conv3_bias,
                m->M_block2_conv3_bias, m->M_block3_conv3_bias);
            #pragma omp barrier
            convolution_concat9(&call, first, M_head_weight_panels3, concat41, 120, 24);
            #pragma omp barrier
            generate_concat84(&call, first, M_head_weight_panels2, concat42);
            #pragma omp barrier
            convolution_concat8(&call, first, M_head_weight_panels, concat43,
                &fit_concat134_places);
            #pragma omp barrier
            generate_a4(&call, concat44, m->M_head_bias, a);
            #pragma omp barrier
            convolution_concat9(&call, a, M_out_weight_panels3, concat45, 768, 240);
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
    run_fit(m, x, (gm_call){ .seed = m->head.seed, .step = m->head.step, .rows = n, .watch = m->head.watch });
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

static const gm_kernel kernels_of_fit[] = {
    { "fit_concat", 20, 0.0, 1.6e+02, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73725360]), 0, 1, 40, 120 }} },
    { "fit_concat2", 20, 0.0, 1.6e+02, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73725440]), 0, 1, 40, 120 }} },
    { "fit_concat3", 20, 0.0, 6.4e+02, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73725120]), 0, 2, 80, 120 }} },
    { "fit_concat4", 20, 0.0, 4.8e+02, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73724624]), 0, 1, 120, 360 }} },
    { "fit_concat5", 20, 0.0, 9.6e+02, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73724872]), 0, 1, 240, 360 }} },
    { "fit_M_block3_conv2_weight_panels", 21, 0.0, 1.3152e+05, 1, (const gm_written[]){
        { "M.block3.conv2.weight_panels", offsetof(pixelcnn_cifar_t, arena[73722944]), 0, 1, 480, 0 }} },
    { "fit_M_block2_conv2_weight_panels", 21, 0.0, 1.3152e+05, 1, (const gm_written[]){
        { "M.block2.conv2.weight_panels", offsetof(pixelcnn_cifar_t, arena[73723424]), 0, 1, 480, 0 }} },
    { "fit_M_block_conv2_weight_panels", 21, 0.0, 1.3152e+05, 1, (const gm_written[]){
        { "M.block.conv2.weight_panels", offsetof(pixelcnn_cifar_t, arena[73723904]), 0, 1, 480, 0 }} },
    { "fit_M_block_conv3_weight_panels", 21, 0.0, 3.2e+04, 1, (const gm_written[]){
        { "M.block.conv3.weight_panels", offsetof(pixelcnn_cifar_t, arena[7879840]), 0, 1, 800, 0 }} },
    { "fit_M_block2_conv3_weight_panels", 21, 0.0, 3.2e+04, 1, (const gm_written[]){
        { "M.block2.conv3.weight_panels", offsetof(pixelcnn_cifar_t, arena[8870720]), 0, 1, 800, 0 }} },
    { "fit_M_block3_conv3_weight_panels", 21, 0.0, 3.2e+04, 1, (const gm_written[]){
        { "M.block3.conv3.weight_panels", offsetof(pixelcnn_cifar_t, arena[8871520]), 0, 1, 800, 0 }} },
    { "fit_M_block3_conv2_weight_panels2", 21, 0.0, 1.328e+05, 1, (const gm_written[]){
        { "M.block3.conv2.weight_panels", offsetof(pixelcnn_cifar_t, arena[73718144]), 0, 1, 800, 0 }} },
    { "fit_M_block3_conv_weight_panels", 21, 0.0, 3.2e+04, 1, (const gm_written[]){
        { "M.block3.conv.weight_panels", offsetof(pixelcnn_cifar_t, arena[73718944]), 0, 1, 800, 0 }} },
    { "fit_M_block2_conv2_weight_panels2", 21, 0.0, 1.328e+05, 1, (const gm_written[]){
        { "M.block2.conv2.weight_panels", offsetof(pixelcnn_cifar_t, arena[73719744]), 0, 1, 800, 0 }} },
    { "fit_M_block2_conv_weight_panels", 21, 0.0, 3.2e+04, 1, (const gm_written[]){
        { "M.block2.conv.weight_panels", offsetof(pixelcnn_cifar_t, arena[73720544]), 0, 1, 800, 0 }} },
    { "fit_M_block_conv2_weight_panels2", 21, 0.0, 1.328e+05, 1, (const gm_written[]){
        { "M.block.conv2.weight_panels", offsetof(pixelcnn_cifar_t, arena[73721344]), 0, 1, 800, 0 }} },
    { "fit_M_block_conv_weight_panels", 21, 0.0, 3.2e+04, 1, (const gm_written[]){
        { "M.block.conv.weight_panels", offsetof(pixelcnn_cifar_t, arena[73722144]), 0, 1, 800, 0 }} },
    { "fit_M_block_conv_weight_panels2", 21, 0.0, 3.264e+04, 1, (const gm_written[]){
        { "M.block.conv.weight_panels", offsetof(pixelcnn_cifar_t, arena[7877920]), 0, 1, 960, 0 }} },
    { "fit_M_block2_conv_weight_panels2", 21, 0.0, 3.264e+04, 1, (const gm_written[]){
        { "M.block2.conv.weight_panels", offsetof(pixelcnn_cifar_t, arena[7878880]), 0, 1, 960, 0 }} },
    { "fit_M_block3_conv_weight_panels2", 21, 0.0, 3.264e+04, 1, (const gm_written[]){
        { "M.block3.conv.weight_panels", offsetof(pixelcnn_cifar_t, arena[8869760]), 0, 1, 960, 0 }} },
    { "fit_M_block3_conv3_weight_panels2", 21, 0.0, 3.264e+04, 1, (const gm_written[]){
        { "M.block3.conv3.weight_panels", offsetof(pixelcnn_cifar_t, arena[73715264]), 0, 1, 960, 0 }} },
    { "fit_M_block2_conv3_weight_panels2", 21, 0.0, 3.264e+04, 1, (const gm_written[]){
        { "M.block2.conv3.weight_panels", offsetof(pixelcnn_cifar_t, arena[73716224]), 0, 1, 960, 0 }} },
    { "fit_M_block_conv3_weight_panels2", 21, 0.0, 3.264e+04, 1, (const gm_written[]){
        { "M.block.conv3.weight_panels", offsetof(pixelcnn_cifar_t, arena[73717184]), 0, 1, 960, 0 }} },
    { "fit_concat6", 21, 0.0, 3.2e+03, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73711684]), 0, 20, 40, 60 }} },
    { "fit_concat7", 21, 0.0, 3.2e+03, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73712884]), 0, 20, 40, 60 }} },
    { "fit_concat8", 21, 0.0, 3.2e+03, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73714084]), 0, 20, 40, 60 }} },
    { "fit_M_block3_conv2_weight_panels3", 21, 0.0, 1.3472e+05, 1, (const gm_written[]){
        { "M.block3.conv2.weight_panels", offsetof(pixelcnn_cifar_t, arena[73707824]), 0, 1, 1280, 0 }} },
    { "fit_M_block2_conv2_weight_panels3", 21, 0.0, 1.3472e+05, 1, (const gm_written[]){
        { "M.block2.conv2.weight_panels", offsetof(pixelcnn_cifar_t, arena[73709104]), 0, 1, 1280, 0 }} },
    { "fit_M_block_conv2_weight_panels3", 21, 0.0, 1.3472e+05, 1, (const gm_written[]){
        { "M.block.conv2.weight_panels", offsetof(pixelcnn_cifar_t, arena[73710384]), 0, 1, 1280, 0 }} },
    { "fit_M_block_conv3_weight_panels3", 21, 0.0, 3.52e+04, 1, (const gm_written[]){
        { "M.block.conv3.weight_panels", offsetof(pixelcnn_cifar_t, arena[7876320]), 0, 1, 1600, 0 }} },
    { "fit_M_block2_conv3_weight_panels3", 21, 0.0, 3.52e+04, 1, (const gm_written[]){
        { "M.block2.conv3.weight_panels", offsetof(pixelcnn_cifar_t, arena[8864960]), 0, 1, 1600, 0 }} },
    { "fit_M_block3_conv3_weight_panels3", 21, 0.0, 3.52e+04, 1, (const gm_written[]){
        { "M.block3.conv3.weight_panels", offsetof(pixelcnn_cifar_t, arena[8866560]), 0, 1, 1600, 0 }} },
    { "fit_M_head_weight_panels", 22, 0.0, 6.4e+04, 1, (const gm_written[]){
        { "M.head.weight_panels", offsetof(pixelcnn_cifar_t, arena[8868160]), 0, 1, 1600, 0 }} },
    { "fit_M_head_weight_panels2", 22, 0.0, 6.4e+04, 1, (const gm_written[]){
        { "M.head.weight_panels", offsetof(pixelcnn_cifar_t, arena[73696624]), 0, 1, 1600, 0 }} },
    { "fit_M_block3_conv3_weight_panels4", 21, 0.0, 3.52e+04, 1, (const gm_written[]){
        { "M.block3.conv3.weight_panels", offsetof(pixelcnn_cifar_t, arena[73698224]), 0, 1, 1600, 0 }} },
    { "fit_M_block3_conv_weight_panels3", 21, 0.0, 3.52e+04, 1, (const gm_written[]){
        { "M.block3.conv.weight_panels", offsetof(pixelcnn_cifar_t, arena[73699824]), 0, 1, 1600, 0 }} },
    { "fit_M_block2_conv3_weight_panels4", 21, 0.0, 3.52e+04, 1, (const gm_written[]){
        { "M.block2.conv3.weight_panels", offsetof(pixelcnn_cifar_t, arena[73701424]), 0, 1, 1600, 0 }} },
    { "fit_M_block2_conv_weight_panels3", 21, 0.0, 3.52e+04, 1, (const gm_written[]){
        { "M.block2.conv.weight_panels", offsetof(pixelcnn_cifar_t, arena[73703024]), 0, 1, 1600, 0 }} },
    { "fit_M_block_conv3_weight_panels4", 21, 0.0, 3.52e+04, 1, (const gm_written[]){
        { "M.block.conv3.weight_panels", offsetof(pixelcnn_cifar_t, arena[73704624]), 0, 1, 1600, 0 }} },
    { "fit_M_block_conv_weight_panels3", 21, 0.0, 3.52e+04, 1, (const gm_written[]){
        { "M.block.conv.weight_panels", offsetof(pixelcnn_cifar_t, arena[73706224]), 0, 1, 1600, 0 }} },
    { "fit_M_block_conv_weight_panels4", 21, 0.0, 3.648e+04, 1, (const gm_written[]){
        { "M.block.conv.weight_panels", offsetof(pixelcnn_cifar_t, arena[7872480]), 0, 1, 1920, 0 }} },
    { "fit_M_block2_conv_weight_panels4", 21, 0.0, 3.648e+04, 1, (const gm_written[]){
        { "M.block2.conv.weight_panels", offsetof(pixelcnn_cifar_t, arena[7874400]), 0, 1, 1920, 0 }} },
    { "fit_M_block3_conv_weight_panels4", 21, 0.0, 3.648e+04, 1, (const gm_written[]){
        { "M.block3.conv.weight_panels", offsetof(pixelcnn_cifar_t, arena[8863040]), 0, 1, 1920, 0 }} },
    { "fit_M_block_conv3_weight_panels5", 21, 0.0, 3.84e+04, 1, (const gm_written[]){
        { "M.block.conv3.weight_panels", offsetof(pixelcnn_cifar_t, arena[7870080]), 0, 1, 2400, 0 }} },
    { "fit_M_block2_conv3_weight_panels5", 21, 0.0, 3.84e+04, 1, (const gm_written[]){
        { "M.block2.conv3.weight_panels", offsetof(pixelcnn_cifar_t, arena[8858240]), 0, 1, 2400, 0 }} },
    { "fit_M_block3_conv3_weight_panels5", 21, 0.0, 3.84e+04, 1, (const gm_written[]){
        { "M.block3.conv3.weight_panels", offsetof(pixelcnn_cifar_t, arena[8860640]), 0, 1, 2400, 0 }} },
    { "fit_M_block3_conv_weight_panels5", 21, 0.0, 3.84e+04, 1, (const gm_written[]){
        { "M.block3.conv.weight_panels", offsetof(pixelcnn_cifar_t, arena[73653424]), 0, 1, 2400, 0 }} },
    { "fit_M_block2_conv_weight_panels5", 21, 0.0, 3.84e+04, 1, (const gm_written[]){
        { "M.block2.conv.weight_panels", offsetof(pixelcnn_cifar_t, arena[73655824]), 0, 1, 2400, 0 }} },
    { "fit_M_block_conv_weight_panels5", 21, 0.0, 3.84e+04, 1, (const gm_written[]){
        { "M.block.conv.weight_panels", offsetof(pixelcnn_cifar_t, arena[73658224]), 0, 1, 2400, 0 }} },
    { "fit_concat9", 21, 0.0, 3.2e+03, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73660664]), 0, 40, 20, 60 }} },
    { "fit_concat10", 22, 0.0, 6.4e+03, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73663044]), 0, 40, 40, 60 }} },
    { "fit_concat11", 21, 0.0, 3.2e+03, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73665504]), 0, 20, 40, 120 }} },
    { "fit_concat12", 21, 0.0, 6.4e+03, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73667864]), 0, 20, 80, 120 }} },
    { "fit_concat13", 21, 0.0, 3.2e+03, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73670264]), 0, 40, 20, 60 }} },
    { "fit_concat14", 22, 0.0, 6.4e+03, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73672644]), 0, 40, 40, 60 }} },
    { "fit_concat15", 21, 0.0, 3.2e+03, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73675104]), 0, 20, 40, 120 }} },
    { "fit_concat16", 21, 0.0, 6.4e+03, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73677464]), 0, 20, 80, 120 }} },
    { "fit_concat17", 21, 0.0, 3.2e+03, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73679864]), 0, 40, 20, 60 }} },
    { "fit_concat18", 22, 0.0, 6.4e+03, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73682244]), 0, 40, 40, 60 }} },
    { "fit_concat19", 21, 0.0, 3.2e+03, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73684704]), 0, 20, 40, 120 }} },
    { "fit_concat20", 21, 0.0, 6.4e+03, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73687064]), 0, 20, 80, 120 }} },
    { "fit_concat21", 21, 0.0, 3.2e+03, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73689424]), 0, 40, 20, 60 }} },
    { "fit_concat22", 21, 0.0, 3.2e+03, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73689464]), 0, 40, 20, 60 }} },
    { "fit_concat23", 21, 0.0, 3.2e+03, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73691824]), 0, 40, 20, 60 }} },
    { "fit_concat24", 21, 0.0, 3.2e+03, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73691864]), 0, 40, 20, 60 }} },
    { "fit_concat25", 21, 0.0, 3.2e+03, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73694224]), 0, 40, 20, 60 }} },
    { "fit_concat26", 21, 0.0, 3.2e+03, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73694264]), 0, 40, 20, 60 }} },
    { "fit_concat27", 20, 0.0, 4.32e+03, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73648368]), 0, 1, 1080, 2520 }} },
    { "fit_concat28", 20, 0.0, 4.32e+03, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73649808]), 0, 1, 1080, 2520 }} },
    { "fit_concat29", 20, 0.0, 4.32e+03, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73650896]), 0, 1, 1080, 2520 }} },
    { "fit_concat30", 20, 0.0, 4.32e+03, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73652336]), 0, 1, 1080, 2520 }} },
    { "fit_M_block3_conv3_weight_panels6", 21, 0.0, 3.904e+04, 1, (const gm_written[]){
        { "M.block3.conv3.weight_panels", offsetof(pixelcnn_cifar_t, arena[73640688]), 0, 1, 2560, 0 }} },
    { "fit_M_block2_conv3_weight_panels6", 21, 0.0, 3.904e+04, 1, (const gm_written[]){
        { "M.block2.conv3.weight_panels", offsetof(pixelcnn_cifar_t, arena[73643248]), 0, 1, 2560, 0 }} },
    { "fit_M_block_conv3_weight_panels6", 21, 0.0, 3.904e+04, 1, (const gm_written[]){
        { "M.block.conv3.weight_panels", offsetof(pixelcnn_cifar_t, arena[73645808]), 0, 1, 2560, 0 }} },
    { "fit_M_block_conv_weight_panels6", 21, 0.0, 4.032e+04, 1, (const gm_written[]){
        { "M.block.conv.weight_panels", offsetof(pixelcnn_cifar_t, arena[7864320]), 0, 1, 2880, 0 }} },
    { "fit_M_block2_conv_weight_panels6", 21, 0.0, 4.032e+04, 1, (const gm_written[]){
        { "M.block2.conv.weight_panels", offsetof(pixelcnn_cifar_t, arena[7867200]), 0, 1, 2880, 0 }} },
    { "fit_M_block3_conv_weight_panels6", 21, 0.0, 4.032e+04, 1, (const gm_written[]){
        { "M.block3.conv.weight_panels", offsetof(pixelcnn_cifar_t, arena[8855360]), 0, 1, 2880, 0 }} },
    { "fit_M_head_weight_panels3", 22, 0.0, 7.04e+04, 1, (const gm_written[]){
        { "M.head.weight_panels", offsetof(pixelcnn_cifar_t, arena[8852160]), 0, 1, 3200, 0 }} },
    { "fit_M_head_weight_panels4", 22, 0.0, 7.04e+04, 1, (const gm_written[]){
        { "M.head.weight_panels", offsetof(pixelcnn_cifar_t, arena[73637488]), 0, 1, 3200, 0 }} },
    { "fit_concat31", 21, 0.0, 9.6e+03, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73605088]), 0, 60, 40, 60 }} },
    { "fit_concat32", 21, 0.0, 4.8e+03, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73611088]), 0, 1, 1200, 3600 }} },
    { "fit_concat33", 21, 0.0, 9.6e+03, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73613488]), 0, 1, 2400, 3600 }} },
    { "fit_concat34", 21, 0.0, 9.6e+03, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73615888]), 0, 60, 40, 60 }} },
    { "fit_concat35", 21, 0.0, 4.8e+03, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73621888]), 0, 1, 1200, 3600 }} },
    { "fit_concat36", 21, 0.0, 9.6e+03, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73624288]), 0, 1, 2400, 3600 }} },
    { "fit_concat37", 21, 0.0, 9.6e+03, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73626688]), 0, 60, 40, 60 }} },
    { "fit_concat38", 21, 0.0, 4.8e+03, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73632688]), 0, 1, 1200, 3600 }} },
    { "fit_concat39", 21, 0.0, 9.6e+03, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73635088]), 0, 1, 2400, 3600 }} },
    { "fit_M_head_weight_panels5", 22, 0.0, 7.68e+04, 1, (const gm_written[]){
        { "M.head.weight_panels", offsetof(pixelcnn_cifar_t, arena[8847360]), 0, 1, 4800, 0 }} },
    { "fit_M_head_weight_panels6", 22, 0.0, 7.68e+04, 1, (const gm_written[]){
        { "M.head.weight_panels", offsetof(pixelcnn_cifar_t, arena[73590688]), 0, 1, 4800, 0 }} },
    { "fit_concat40", 22, 0.0, 6.4e+03, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73595568]), 0, 40, 40, 120 }} },
    { "fit_concat41", 22, 0.0, 1.28e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73600328]), 0, 40, 80, 120 }} },
    { "fit_concat42", 21, 0.0, 1.92e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73461088]), 0, 1, 4800, 0 }} },
    { "fit_concat43", 21, 0.0, 9.6e+03, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73468288]), 0, 1, 2400, 0 }} },
    { "fit_concat44", 21, 0.0, 9.6e+03, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73473088]), 0, 1, 2400, 0 }} },
    { "fit_concat45", 21, 0.0, 1.92e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73477888]), 0, 1, 4800, 0 }} },
    { "fit_concat46", 22, 0.0, 1.92e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73482688]), 0, 1, 4800, 0 }} },
    { "fit_concat47", 21, 0.0, 9.6e+03, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73489888]), 0, 1, 2400, 0 }} },
    { "fit_concat48", 21, 0.0, 9.6e+03, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73494688]), 0, 1, 2400, 0 }} },
    { "fit_concat49", 22, 0.0, 1.92e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73499488]), 0, 1, 4800, 0 }} },
    { "fit_concat50", 21, 0.0, 1.92e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73504288]), 0, 1, 4800, 0 }} },
    { "fit_concat51", 21, 0.0, 9.6e+03, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73511488]), 0, 1, 2400, 0 }} },
    { "fit_concat52", 21, 0.0, 9.6e+03, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73516288]), 0, 1, 2400, 0 }} },
    { "fit_concat53", 21, 0.0, 1.92e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73521088]), 0, 1, 4800, 0 }} },
    { "fit_concat54", 22, 0.0, 1.92e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73525888]), 0, 1, 4800, 0 }} },
    { "fit_concat55", 21, 0.0, 9.6e+03, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73533088]), 0, 1, 2400, 0 }} },
    { "fit_concat56", 21, 0.0, 9.6e+03, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73537888]), 0, 1, 2400, 0 }} },
    { "fit_concat57", 22, 0.0, 1.92e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73542688]), 0, 1, 4800, 0 }} },
    { "fit_concat58", 21, 0.0, 1.92e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73547488]), 0, 1, 4800, 0 }} },
    { "fit_concat59", 21, 0.0, 9.6e+03, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73554688]), 0, 1, 2400, 0 }} },
    { "fit_concat60", 21, 0.0, 9.6e+03, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73559488]), 0, 1, 2400, 0 }} },
    { "fit_concat61", 21, 0.0, 1.92e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73564288]), 0, 1, 4800, 0 }} },
    { "fit_concat62", 22, 0.0, 1.92e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73569088]), 0, 1, 4800, 0 }} },
    { "fit_concat63", 21, 0.0, 9.6e+03, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73576288]), 0, 1, 2400, 0 }} },
    { "fit_concat64", 21, 0.0, 9.6e+03, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73581088]), 0, 1, 2400, 0 }} },
    { "fit_concat65", 22, 0.0, 1.92e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73585888]), 0, 1, 4800, 0 }} },
    { "fit_M_out_weight_panels", 23, 0.0, 4.096e+05, 1, (const gm_written[]){
        { "M.out.weight_panels", offsetof(pixelcnn_cifar_t, arena[12634112]), 0, 1, 10240, 0 }} },
    { "fit_M_out_weight_panels2", 23, 0.0, 4.096e+05, 1, (const gm_written[]){
        { "M.out.weight_panels", offsetof(pixelcnn_cifar_t, arena[73450848]), 0, 1, 10240, 0 }} },
    { "fit_concat66", 21, 0.0, 1.44e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73353648]), 0, 1, 3600, 10800 }} },
    { "fit_concat67", 21, 0.0, 1.44e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73360848]), 0, 1, 3600, 10800 }} },
    { "fit_concat68", 21, 0.0, 1.44e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73364448]), 0, 1, 3600, 10800 }} },
    { "fit_concat69", 21, 0.0, 1.44e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73371648]), 0, 1, 3600, 10800 }} },
    { "fit_concat70", 21, 0.0, 1.44e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73375248]), 0, 1, 3600, 10800 }} },
    { "fit_concat71", 21, 0.0, 1.44e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73382448]), 0, 1, 3600, 10800 }} },
    { "fit_concat72", 21, 0.0, 1.44e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73386048]), 0, 1, 3600, 10800 }} },
    { "fit_concat73", 21, 0.0, 1.44e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73393248]), 0, 1, 3600, 10800 }} },
    { "fit_concat74", 21, 0.0, 1.44e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73396848]), 0, 1, 3600, 10800 }} },
    { "fit_concat75", 21, 0.0, 1.44e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73404048]), 0, 1, 3600, 10800 }} },
    { "fit_concat76", 21, 0.0, 1.44e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73407648]), 0, 1, 3600, 10800 }} },
    { "fit_concat77", 21, 0.0, 1.44e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73414848]), 0, 1, 3600, 10800 }} },
    { "fit_concat78", 21, 0.0, 1.44e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73418448]), 0, 1, 3600, 10800 }} },
    { "fit_concat79", 21, 0.0, 1.44e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73425648]), 0, 1, 3600, 10800 }} },
    { "fit_concat80", 21, 0.0, 1.44e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73429248]), 0, 1, 3600, 10800 }} },
    { "fit_concat81", 21, 0.0, 1.44e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73436448]), 0, 1, 3600, 10800 }} },
    { "fit_concat82", 21, 0.0, 1.44e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73440048]), 0, 1, 3600, 10800 }} },
    { "fit_concat83", 21, 0.0, 1.44e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73447248]), 0, 1, 3600, 10800 }} },
    { "fit_concat84", 22, 0.0, 3.84e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73310448]), 0, 1, 9600, 0 }} },
    { "fit_concat85", 22, 0.0, 1.92e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73324848]), 0, 1, 4800, 0 }} },
    { "fit_concat86", 22, 0.0, 1.92e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73334448]), 0, 1, 4800, 0 }} },
    { "fit_concat87", 22, 0.0, 3.84e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73344048]), 0, 1, 9600, 0 }} },
    { "fit_M_block3_conv2_weight_panels4", 21, 0.0, 1.9104e+05, 1, (const gm_written[]){
        { "M.block3.conv2.weight_panels", offsetof(pixelcnn_cifar_t, arena[73264368]), 0, 1, 15360, 0 }} },
    { "fit_M_block2_conv2_weight_panels4", 21, 0.0, 1.9104e+05, 1, (const gm_written[]){
        { "M.block2.conv2.weight_panels", offsetof(pixelcnn_cifar_t, arena[73279728]), 0, 1, 15360, 0 }} },
    { "fit_M_block_conv2_weight_panels4", 21, 0.0, 1.9104e+05, 1, (const gm_written[]){
        { "M.block.conv2.weight_panels", offsetof(pixelcnn_cifar_t, arena[73295088]), 0, 1, 15360, 0 }} },
    { "fit_concat88", 20, 0.0, 3.024e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73229072]), 0, 1, 7560, 0 }} },
    { "fit_concat89", 20, 0.0, 3.024e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73239152]), 0, 1, 7560, 0 }} },
    { "fit_concat90", 20, 0.0, 3.024e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73246720]), 0, 1, 7560, 0 }} },
    { "fit_concat91", 20, 0.0, 3.024e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73256800]), 0, 1, 7560, 0 }} },
    { "fit_M_out_weight_panels3", 23, 0.0, 4.5056e+05, 1, (const gm_written[]){
        { "M.out.weight_panels", offsetof(pixelcnn_cifar_t, arena[12613632]), 0, 1, 20480, 0 }} },
    { "fit_M_out_weight_panels4", 23, 0.0, 4.5056e+05, 1, (const gm_written[]){
        { "M.out.weight_panels", offsetof(pixelcnn_cifar_t, arena[73208592]), 0, 1, 20480, 0 }} },
    { "fit_M_out_weight_panels5", 23, 0.0, 4.9152e+05, 1, (const gm_written[]){
        { "M.out.weight_panels", offsetof(pixelcnn_cifar_t, arena[12582912]), 0, 1, 30720, 0 }} },
    { "fit_M_out_weight_panels6", 23, 0.0, 4.9152e+05, 1, (const gm_written[]){
        { "M.out.weight_panels", offsetof(pixelcnn_cifar_t, arena[73116432]), 0, 1, 30720, 0 }} },
    { "fit_concat92", 23, 0.0, 4.096e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73147232]), 0, 256, 40, 120 }} },
    { "fit_concat93", 23, 0.0, 8.192e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73177912]), 0, 256, 80, 120 }} },
    { "fit_concat94", 21, 0.0, 4.32e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[72824832]), 0, 1, 10800, 0 }} },
    { "fit_concat95", 21, 0.0, 4.32e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[72846432]), 0, 1, 10800, 0 }} },
    { "fit_concat96", 21, 0.0, 4.32e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[72857232]), 0, 1, 10800, 0 }} },
    { "fit_concat97", 21, 0.0, 4.32e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[72878832]), 0, 1, 10800, 0 }} },
    { "fit_concat98", 21, 0.0, 4.32e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[72889632]), 0, 1, 10800, 0 }} },
    { "fit_concat99", 21, 0.0, 4.32e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[72911232]), 0, 1, 10800, 0 }} },
    { "fit_concat100", 21, 0.0, 4.32e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[72922032]), 0, 1, 10800, 0 }} },
    { "fit_concat101", 21, 0.0, 4.32e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[72943632]), 0, 1, 10800, 0 }} },
    { "fit_concat102", 21, 0.0, 4.32e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[72954432]), 0, 1, 10800, 0 }} },
    { "fit_concat103", 21, 0.0, 4.32e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[72976032]), 0, 1, 10800, 0 }} },
    { "fit_concat104", 21, 0.0, 4.32e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[72986832]), 0, 1, 10800, 0 }} },
    { "fit_concat105", 21, 0.0, 4.32e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73008432]), 0, 1, 10800, 0 }} },
    { "fit_concat106", 21, 0.0, 4.32e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73019232]), 0, 1, 10800, 0 }} },
    { "fit_concat107", 21, 0.0, 4.32e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73040832]), 0, 1, 10800, 0 }} },
    { "fit_concat108", 21, 0.0, 4.32e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73051632]), 0, 1, 10800, 0 }} },
    { "fit_concat109", 21, 0.0, 4.32e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73073232]), 0, 1, 10800, 0 }} },
    { "fit_concat110", 21, 0.0, 4.32e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73084032]), 0, 1, 10800, 0 }} },
    { "fit_concat111", 21, 0.0, 4.32e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73105632]), 0, 1, 10800, 0 }} },
    { "fit_floor", 27, 147456.0, 393216.0, 1, (const gm_written[]){
        { "floor", offsetof(pixelcnn_cifar_t, arena[72628224]), 0, 1, 49152, 0 }} },
    { "fit_concat112", 21, 0.0, 1.31072e+06, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[54657064]), 0, 16384, 20, 60 }} },
    { "fit_concat113", 20, 0.0, 2.62144e+06, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[55640084]), 0, 16384, 40, 60 }} },
    { "fit_concat114", 21, 0.0, 1.31072e+06, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[56623144]), 0, 16384, 20, 60 }} },
    { "fit_concat115", 20, 0.0, 2.62144e+06, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[57606164]), 0, 16384, 40, 60 }} },
    { "fit_concat116", 21, 0.0, 1.31072e+06, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[58589224]), 0, 16384, 20, 60 }} },
    { "fit_concat117", 20, 0.0, 2.62144e+06, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[59572244]), 0, 16384, 40, 60 }} },
    { "fit_concat118", 21, 0.0, 1.31072e+06, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[60555304]), 0, 16384, 20, 60 }} },
    { "fit_concat119", 20, 0.0, 2.62144e+06, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[61538324]), 0, 16384, 40, 60 }} },
    { "fit_concat120", 21, 0.0, 1.31072e+06, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[62521384]), 0, 16384, 20, 60 }} },
    { "fit_concat121", 20, 0.0, 2.62144e+06, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[63504404]), 0, 16384, 40, 60 }} },
    { "fit_concat122", 21, 0.0, 1.31072e+06, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[64487464]), 0, 16384, 20, 60 }} },
    { "fit_concat123", 20, 0.0, 2.62144e+06, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[65470484]), 0, 16384, 40, 60 }} },
    { "fit_concat124", 20, 1.31072e+06, 2888608.0, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[40]), 0, 16384, 40, 120 }} },
    { "fit_concat125", 20, 2.62144e+06, 2888608.0, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[80]), 0, 16384, 40, 120 }} },
    { "fit_concat126", 20, 0.0, 2.62144e+06, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[0]), 0, 16384, 40, 120 }} },
    { "fit_concat127", 20, 0.0, 2.62144e+06, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[25165904]), 0, 16384, 40, 120 }} },
    { "fit_concat128", 23, 0.0, 2.4576e+05, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[72351744]), 0, 1, 61440, 0 }} },
    { "fit_concat129", 23, 0.0, 1.2288e+05, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[72443904]), 0, 1, 30720, 0 }} },
    { "fit_concat130", 23, 0.0, 1.2288e+05, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[72505344]), 0, 1, 30720, 0 }} },
    { "fit_concat131", 23, 0.0, 2.4576e+05, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[72566784]), 0, 1, 61440, 0 }} },
    { "fit_first", 20, 2.5887744e+08, 23860608.0, 2, (const gm_written[]){
        { "first", offsetof(pixelcnn_cifar_t, arena[27131904]), 0, 1, 1966080, 0 },
        { "relu", offsetof(pixelcnn_cifar_t, arena[29097984]), 0, 1, 1966080, 0 }} },
    { "fit_concat132", 21, 7.86432e+07, 9.18656e+06, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[3932200]), 0, 16384, 20, 60 }} },
    { "fit_concat133", 21, 5.24288e+07, 9.18272e+06, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[3932180]), 0, 16384, 20, 60 }} },
    { "fit_concat134", 21, 2.62144e+07, 9.17888e+06, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[3932160]), 0, 16384, 20, 60 }} },
    { "fit_relu", 21, 1.96608e+06, 7.86456e+06, 1, (const gm_written[]){
        { "relu", offsetof(pixelcnn_cifar_t, arena[66453504]), 0, 1, 983040, 0 }} },
    { "fit_concat135", 21, 1.31072e+07, 5.37248e+06, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[4915200]), 0, 16384, 20, 60 }} },
    { "fit_concat136", 21, 2.62144e+07, 5.37248e+06, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[4915220]), 0, 16384, 20, 60 }} },
    { "fit_concat137", 21, 3.93216e+07, 5.37248e+06, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[4915240]), 0, 16384, 20, 60 }} },
    { "fit_relu2", 21, 4.5292032e+08, 1.192632e+07, 1, (const gm_written[]){
        { "relu", offsetof(pixelcnn_cifar_t, arena[67436544]), 0, 1, 983040, 0 }} },
    { "fit_concat138", 21, 7.86432e+07, 6.5632e+06, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[1966160]), 0, 16384, 40, 120 }} },
    { "fit_concat139", 21, 5.24288e+07, 6.56e+06, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[1966120]), 0, 16384, 40, 120 }} },
    { "fit_concat140", 21, 2.62144e+07, 6.5568e+06, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[1966080]), 0, 16384, 40, 120 }} },
    { "fit_block", 21, 5.89824e+06, 2.359344e+07, 1, (const gm_written[]){
        { "relu", offsetof(pixelcnn_cifar_t, arena[31064064]), 0, 1, 1966080, 0 }} },
    { "fit_concat141", 21, 7.86432e+07, 9.18656e+06, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[5898280]), 0, 16384, 20, 60 }} },
    { "fit_concat142", 21, 5.24288e+07, 9.18272e+06, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[5898260]), 0, 16384, 20, 60 }} },
    { "fit_concat143", 21, 2.62144e+07, 9.17888e+06, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[5898240]), 0, 16384, 20, 60 }} },
    { "fit_relu3", 21, 1.96608e+06, 7.86456e+06, 1, (const gm_written[]){
        { "relu", offsetof(pixelcnn_cifar_t, arena[68419584]), 0, 1, 983040, 0 }} },
    { "fit_concat144", 21, 1.31072e+07, 5.37248e+06, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[6881280]), 0, 16384, 20, 60 }} },
    { "fit_concat145", 21, 2.62144e+07, 5.37248e+06, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[6881300]), 0, 16384, 20, 60 }} },
    { "fit_concat146", 21, 3.93216e+07, 5.37248e+06, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[6881320]), 0, 16384, 20, 60 }} },
    { "fit_relu4", 21, 4.5292032e+08, 1.192632e+07, 1, (const gm_written[]){
        { "relu", offsetof(pixelcnn_cifar_t, arena[69402624]), 0, 1, 983040, 0 }} },
    { "fit_concat147", 21, 7.86432e+07, 6.5632e+06, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[80]), 0, 16384, 40, 120 }} },
    { "fit_concat148", 21, 5.24288e+07, 6.56e+06, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[40]), 0, 16384, 40, 120 }} },
    { "fit_concat149", 21, 2.62144e+07, 6.5568e+06, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[0]), 0, 16384, 40, 120 }} },
    { "fit_block2", 21, 9.8304e+06, 3.145824e+07, 1, (const gm_written[]){
        { "relu", offsetof(pixelcnn_cifar_t, arena[33030144]), 0, 1, 1966080, 0 }} },
    { "fit_concat150", 21, 7.86432e+07, 9.18656e+06, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[5898280]), 0, 16384, 20, 60 }} },
    { "fit_concat151", 21, 5.24288e+07, 9.18272e+06, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[5898260]), 0, 16384, 20, 60 }} },
    { "fit_concat152", 21, 2.62144e+07, 9.17888e+06, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[5898240]), 0, 16384, 20, 60 }} },
    { "fit_relu5", 21, 1.96608e+06, 7.86456e+06, 1, (const gm_written[]){
        { "relu", offsetof(pixelcnn_cifar_t, arena[70385664]), 0, 1, 983040, 0 }} },
    { "fit_concat153", 21, 1.31072e+07, 5.37248e+06, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[7864320]), 0, 16384, 20, 60 }} },
    { "fit_concat154", 21, 2.62144e+07, 5.37248e+06, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[7864340]), 0, 16384, 20, 60 }} },
    { "fit_concat155", 21, 3.93216e+07, 5.37248e+06, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[7864360]), 0, 16384, 20, 60 }} },
    { "fit_relu6", 21, 4.5292032e+08, 1.192632e+07, 1, (const gm_written[]){
        { "relu", offsetof(pixelcnn_cifar_t, arena[71368704]), 0, 1, 983040, 0 }} },
    { "fit_concat156", 21, 7.86432e+07, 6.5632e+06, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[3932240]), 0, 16384, 40, 120 }} },
    { "fit_concat157", 21, 5.24288e+07, 6.56e+06, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[3932200]), 0, 16384, 40, 120 }} },
    { "fit_concat158", 21, 2.62144e+07, 6.5568e+06, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[3932160]), 0, 16384, 40, 120 }} },
    { "fit_first2", 22, 1.376256e+07, 3.932304e+07, 1, (const gm_written[]){
        { "first", offsetof(pixelcnn_cifar_t, arena[27131904]), 0, 1, 1966080, 0 }} },
    { "fit_concat159", 22, 1.572864e+08, 1.050496e+07, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[5898320]), 0, 16384, 40, 120 }} },
    { "fit_concat160", 22, 1.048576e+08, 1.049856e+07, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[5898280]), 0, 16384, 40, 120 }} },
    { "fit_concat161", 22, 5.24288e+07, 1.049216e+07, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[5898240]), 0, 16384, 40, 120 }} },
    { "fit_a", 22, 3.93216e+06, 1.572912e+07, 1, (const gm_written[]){
        { "a", offsetof(pixelcnn_cifar_t, arena[34996224]), 0, 1, 1966080, 0 }} },
    { "fit_concat162", 23, 0.0, 5.24288e+06, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[36962344]), 0, 16384, 80, 120 }} },
    { "fit_concat163", 20, 0.0, 2.62144e+06, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[38928464]), 0, 16384, 40, 120 }} },
    { "fit_concat164", 23, 0.0, 5.24288e+06, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[40894504]), 0, 16384, 80, 120 }} },
    { "fit_concat165", 20, 0.0, 2.62144e+06, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[42860624]), 0, 16384, 40, 120 }} },
    { "fit_concat166", 23, 0.0, 5.24288e+06, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[44826664]), 0, 16384, 80, 120 }} },
    { "fit_concat167", 20, 0.0, 2.62144e+06, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[46792784]), 0, 16384, 40, 120 }} },
    { "fit_concat168", 23, 0.0, 5.24288e+06, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[48758824]), 0, 16384, 80, 120 }} },
    { "fit_concat169", 20, 0.0, 2.62144e+06, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[50724944]), 0, 16384, 40, 120 }} },
    { "fit_concat170", 23, 0.0, 5.24288e+06, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[52690984]), 0, 16384, 80, 120 }} },
    { "fit_concat171", 23, 1.00663296e+09, 24764416.0, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[512]), 0, 16384, 256, 768 }} },
    { "fit_concat172", 23, 6.7108864e+08, 24723456.0, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[256]), 0, 16384, 256, 768 }} },
    { "fit_concat173", 23, 3.3554432e+08, 24682496.0, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[0]), 0, 16384, 256, 768 }} },
    { "fit_out", 27, 25165824.0, 50531328.0, 1, (const gm_written[]){
        { "maximum", offsetof(pixelcnn_cifar_t, arena[72677376]), 0, 1, 49152, 0 }} },
    { "fit_out2", 27, 50429952.0, 101256192.0, 3, (const gm_written[]){
        { "exp", offsetof(pixelcnn_cifar_t, arena[12582912]), 0, 1, 12582912, 0 },
        { "sum", offsetof(pixelcnn_cifar_t, arena[72726528]), 0, 1, 49152, 0 },
        { "add", offsetof(pixelcnn_cifar_t, arena[72775680]), 0, 1, 49152, 0 }} },
    { "fit_out3", 27, 6.291456e+07, 50924544.0, 1, (const gm_written[]){
        { "sum", offsetof(pixelcnn_cifar_t, arena[72677376]), 0, 1, 49152, 0 }} },
    { "fit_sum", 27, 49152.0, 196672.0, 1, (const gm_written[]){
        { "sum", offsetof(pixelcnn_cifar_t, arena[73725488]), 0, 1, 16, 0 }} },
    { "fit_neg", 27, 3.784704e+07, 589824.0, 1, (const gm_written[]){
        { "add", offsetof(pixelcnn_cifar_t, arena[72775680]), 0, 1, 49152, 0 }} },
    { "fit_exp", 27, 50331648.0, 101056512.0, 1, (const gm_written[]){
        { "exp", offsetof(pixelcnn_cifar_t, arena[12582912]), 0, 1, 12582912, 0 }} },
    { "fit_concat174", 23, 6.7108864e+08, 55656448.0, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[25165824]), 0, 16384, 80, 120 }} },
    { "fit_concat175", 23, 3.3554432e+08, 52994048.0, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[36962304]), 0, 16384, 40, 120 }} },
    { "fit_sum2", 23, 12582912.0, 5.03808e+07, 1, (const gm_written[]){
        { "sum", offsetof(pixelcnn_cifar_t, arena[1966080]), 0, 1, 12288, 0 }} },
    { "fit_d_head", 23, 1.01449728e+09, 81919488.0, 2, (const gm_written[]){
        { "d_head", offsetof(pixelcnn_cifar_t, arena[0]), 0, 1, 1966080, 0 },
        { "sum", offsetof(pixelcnn_cifar_t, arena[11796480]), 0, 1, 1920, 0 }} },
    { "fit_M_out_bias", 26, 22272.0, 67584.0, 3, (const gm_written[]){
        { "fit.m.M.out.bias", offsetof(pixelcnn_cifar_t, fit_m_M_out_bias), 0, 1, 768, 0 },
        { "fit.v.M.out.bias", offsetof(pixelcnn_cifar_t, fit_v_M_out_bias), 0, 1, 768, 0 },
        { "M.out.bias", offsetof(pixelcnn_cifar_t, M_out_bias), 0, 1, 768, 0 }} },
    { "fit_concat176", 22, 1.048576e+08, 1.312e+07, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[38928384]), 0, 16384, 80, 120 }} },
    { "fit_concat177", 22, 5.24288e+07, 1.049216e+07, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[40894464]), 0, 16384, 40, 120 }} },
    { "fit_d_block", 22, 1.6515072e+08, 3.934848e+07, 2, (const gm_written[]){
        { "d_block", offsetof(pixelcnn_cifar_t, arena[1966080]), 0, 1, 1966080, 0 },
        { "sum", offsetof(pixelcnn_cifar_t, arena[11798400]), 0, 1, 1920, 0 }} },
    { "fit_concat178", 21, 5.24288e+07, 1.049216e+07, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[54657024]), 0, 16384, 40, 60 }} },
    { "fit_concat179", 21, 2.62144e+07, 9.17888e+06, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[55640064]), 0, 16384, 20, 60 }} },
    { "fit_mul", 21, 8.257536e+07, 2.360704e+07, 2, (const gm_written[]){
        { "mul", offsetof(pixelcnn_cifar_t, arena[9830400]), 0, 1, 983040, 0 },
        { "sum", offsetof(pixelcnn_cifar_t, arena[11806080]), 0, 1, 960, 0 }} },
    { "fit_concat180", 21, 2.62144e+07, 6.5568e+06, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[56623104]), 0, 16384, 40, 60 }} },
    { "fit_concat181", 21, 1.31072e+07, 5.2448e+06, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[57606144]), 0, 16384, 20, 60 }} },
    { "fit_add", 21, 4.128768e+07, 1.573376e+07, 1, (const gm_written[]){
        { "add", offsetof(pixelcnn_cifar_t, arena[10813440]), 0, 1, 983040, 0 }} },
    { "fit_add2", 21, 4.5292032e+08, 1.579392e+07, 2, (const gm_written[]){
        { "add", offsetof(pixelcnn_cifar_t, arena[10813440]), 0, 1, 983040, 0 },
        { "sum", offsetof(pixelcnn_cifar_t, arena[11807040]), 0, 1, 960, 0 }} },
    { "fit_concat182", 21, 5.24288e+07, 9.18144e+06, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[42860544]), 0, 16384, 80, 120 }} },
    { "fit_concat183", 21, 2.62144e+07, 6.5568e+06, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[44826624]), 0, 16384, 40, 120 }} },
    { "fit_d_block2", 21, 8.84736e+07, 4.327104e+07, 2, (const gm_written[]){
        { "d_block", offsetof(pixelcnn_cifar_t, arena[3932160]), 0, 1, 1966080, 0 },
        { "sum", offsetof(pixelcnn_cifar_t, arena[11800320]), 0, 1, 1920, 0 }} },
    { "fit_concat184", 21, 5.24288e+07, 1.049216e+07, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[58589184]), 0, 16384, 40, 60 }} },
    { "fit_concat185", 21, 2.62144e+07, 9.17888e+06, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[59572224]), 0, 16384, 20, 60 }} },
    { "fit_mul2", 21, 8.257536e+07, 2.360704e+07, 2, (const gm_written[]){
        { "mul", offsetof(pixelcnn_cifar_t, arena[25165824]), 0, 1, 983040, 0 },
        { "sum", offsetof(pixelcnn_cifar_t, arena[11808000]), 0, 1, 960, 0 }} },
    { "fit_concat186", 21, 2.62144e+07, 6.5568e+06, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[60555264]), 0, 16384, 40, 60 }} },
    { "fit_concat187", 21, 1.31072e+07, 5.2448e+06, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[61538304]), 0, 16384, 20, 60 }} },
    { "fit_add3", 21, 4.128768e+07, 1.573376e+07, 1, (const gm_written[]){
        { "add", offsetof(pixelcnn_cifar_t, arena[26148864]), 0, 1, 983040, 0 }} },
    { "fit_add4", 21, 4.5292032e+08, 1.579392e+07, 2, (const gm_written[]){
        { "add", offsetof(pixelcnn_cifar_t, arena[26148864]), 0, 1, 983040, 0 },
        { "sum", offsetof(pixelcnn_cifar_t, arena[11808960]), 0, 1, 960, 0 }} },
    { "fit_concat188", 21, 5.24288e+07, 9.18144e+06, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[46792704]), 0, 16384, 80, 120 }} },
    { "fit_concat189", 21, 2.62144e+07, 6.5568e+06, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[48758784]), 0, 16384, 40, 120 }} },
    { "fit_d_block3", 21, 8.84736e+07, 4.327104e+07, 2, (const gm_written[]){
        { "d_block", offsetof(pixelcnn_cifar_t, arena[5898240]), 0, 1, 1966080, 0 },
        { "sum", offsetof(pixelcnn_cifar_t, arena[11802240]), 0, 1, 1920, 0 }} },
    { "fit_concat190", 21, 5.24288e+07, 1.049216e+07, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[62521344]), 0, 16384, 40, 60 }} },
    { "fit_concat191", 21, 2.62144e+07, 9.17888e+06, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[63504384]), 0, 16384, 20, 60 }} },
    { "fit_mul3", 21, 8.257536e+07, 2.360704e+07, 2, (const gm_written[]){
        { "mul", offsetof(pixelcnn_cifar_t, arena[36962304]), 0, 1, 983040, 0 },
        { "sum", offsetof(pixelcnn_cifar_t, arena[11809920]), 0, 1, 960, 0 }} },
    { "fit_concat192", 21, 2.62144e+07, 6.5568e+06, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[64487424]), 0, 16384, 40, 60 }} },
    { "fit_concat193", 21, 1.31072e+07, 5.2448e+06, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[65470464]), 0, 16384, 20, 60 }} },
    { "fit_add5", 21, 4.128768e+07, 1.573376e+07, 1, (const gm_written[]){
        { "add", offsetof(pixelcnn_cifar_t, arena[37945344]), 0, 1, 983040, 0 }} },
    { "fit_add6", 21, 4.5292032e+08, 1.579392e+07, 2, (const gm_written[]){
        { "add", offsetof(pixelcnn_cifar_t, arena[37945344]), 0, 1, 983040, 0 },
        { "sum", offsetof(pixelcnn_cifar_t, arena[11810880]), 0, 1, 960, 0 }} },
    { "fit_concat194", 21, 5.24288e+07, 9.18144e+06, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[50724864]), 0, 16384, 80, 120 }} },
    { "fit_concat195", 21, 2.62144e+07, 6.5568e+06, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[52690944]), 0, 16384, 40, 120 }} },
    { "fit_d_first", 21, 8.84736e+07, 4.327104e+07, 2, (const gm_written[]){
        { "d_first", offsetof(pixelcnn_cifar_t, arena[7864320]), 0, 1, 1966080, 0 },
        { "sum", offsetof(pixelcnn_cifar_t, arena[11804160]), 0, 1, 1920, 0 }} },
    { "fit_M_head_bias", 26, 3.48e+03, 1.056e+04, 3, (const gm_written[]){
        { "fit.m.M.head.bias", offsetof(pixelcnn_cifar_t, fit_m_M_head_bias), 0, 1, 120, 0 },
        { "fit.v.M.head.bias", offsetof(pixelcnn_cifar_t, fit_v_M_head_bias), 0, 1, 120, 0 },
        { "M.head.bias", offsetof(pixelcnn_cifar_t, M_head_bias), 0, 1, 120, 0 }} },
    { "fit_M_block3_conv3_bias", 26, 3.48e+03, 1.056e+04, 3, (const gm_written[]){
        { "fit.m.M.block3.conv3.bias", offsetof(pixelcnn_cifar_t, fit_m_M_block3_conv3_bias), 0, 1, 120, 0 },
        { "fit.v.M.block3.conv3.bias", offsetof(pixelcnn_cifar_t, fit_v_M_block3_conv3_bias), 0, 1, 120, 0 },
        { "M.block3.conv3.bias", offsetof(pixelcnn_cifar_t, M_block3_conv3_bias), 0, 1, 120, 0 }} },
    { "fit_M_block2_conv3_bias", 26, 3.48e+03, 1.056e+04, 3, (const gm_written[]){
        { "fit.m.M.block2.conv3.bias", offsetof(pixelcnn_cifar_t, fit_m_M_block2_conv3_bias), 0, 1, 120, 0 },
        { "fit.v.M.block2.conv3.bias", offsetof(pixelcnn_cifar_t, fit_v_M_block2_conv3_bias), 0, 1, 120, 0 },
        { "M.block2.conv3.bias", offsetof(pixelcnn_cifar_t, M_block2_conv3_bias), 0, 1, 120, 0 }} },
    { "fit_M_block_conv3_bias", 26, 3.48e+03, 1.056e+04, 3, (const gm_written[]){
        { "fit.m.M.block.conv3.bias", offsetof(pixelcnn_cifar_t, fit_m_M_block_conv3_bias), 0, 1, 120, 0 },
        { "fit.v.M.block.conv3.bias", offsetof(pixelcnn_cifar_t, fit_v_M_block_conv3_bias), 0, 1, 120, 0 },
        { "M.block.conv3.bias", offsetof(pixelcnn_cifar_t, M_block_conv3_bias), 0, 1, 120, 0 }} },
    { "fit_M_first_bias", 26, 3.48e+03, 1.056e+04, 3, (const gm_written[]){
        { "fit.m.M.first.bias", offsetof(pixelcnn_cifar_t, fit_m_M_first_bias), 0, 1, 120, 0 },
        { "fit.v.M.first.bias", offsetof(pixelcnn_cifar_t, fit_v_M_first_bias), 0, 1, 120, 0 },
        { "M.first.bias", offsetof(pixelcnn_cifar_t, M_first_bias), 0, 1, 120, 0 }} },
    { "fit_M_block3_conv2_bias", 26, 1.74e+03, 5.28e+03, 3, (const gm_written[]){
        { "fit.m.M.block3.conv2.bias", offsetof(pixelcnn_cifar_t, fit_m_M_block3_conv2_bias), 0, 1, 60, 0 },
        { "fit.v.M.block3.conv2.bias", offsetof(pixelcnn_cifar_t, fit_v_M_block3_conv2_bias), 0, 1, 60, 0 },
        { "M.block3.conv2.bias", offsetof(pixelcnn_cifar_t, M_block3_conv2_bias), 0, 1, 60, 0 }} },
    { "fit_M_block3_conv_bias", 26, 1.74e+03, 5.28e+03, 3, (const gm_written[]){
        { "fit.m.M.block3.conv.bias", offsetof(pixelcnn_cifar_t, fit_m_M_block3_conv_bias), 0, 1, 60, 0 },
        { "fit.v.M.block3.conv.bias", offsetof(pixelcnn_cifar_t, fit_v_M_block3_conv_bias), 0, 1, 60, 0 },
        { "M.block3.conv.bias", offsetof(pixelcnn_cifar_t, M_block3_conv_bias), 0, 1, 60, 0 }} },
    { "fit_M_block2_conv2_bias", 26, 1.74e+03, 5.28e+03, 3, (const gm_written[]){
        { "fit.m.M.block2.conv2.bias", offsetof(pixelcnn_cifar_t, fit_m_M_block2_conv2_bias), 0, 1, 60, 0 },
        { "fit.v.M.block2.conv2.bias", offsetof(pixelcnn_cifar_t, fit_v_M_block2_conv2_bias), 0, 1, 60, 0 },
        { "M.block2.conv2.bias", offsetof(pixelcnn_cifar_t, M_block2_conv2_bias), 0, 1, 60, 0 }} },
    { "fit_M_block2_conv_bias", 26, 1.74e+03, 5.28e+03, 3, (const gm_written[]){
        { "fit.m.M.block2.conv.bias", offsetof(pixelcnn_cifar_t, fit_m_M_block2_conv_bias), 0, 1, 60, 0 },
        { "fit.v.M.block2.conv.bias", offsetof(pixelcnn_cifar_t, fit_v_M_block2_conv_bias), 0, 1, 60, 0 },
        { "M.block2.conv.bias", offsetof(pixelcnn_cifar_t, M_block2_conv_bias), 0, 1, 60, 0 }} },
    { "fit_M_block_conv2_bias", 26, 1.74e+03, 5.28e+03, 3, (const gm_written[]){
        { "fit.m.M.block.conv2.bias", offsetof(pixelcnn_cifar_t, fit_m_M_block_conv2_bias), 0, 1, 60, 0 },
        { "fit.v.M.block.conv2.bias", offsetof(pixelcnn_cifar_t, fit_v_M_block_conv2_bias), 0, 1, 60, 0 },
        { "M.block.conv2.bias", offsetof(pixelcnn_cifar_t, M_block_conv2_bias), 0, 1, 60, 0 }} },
    { "fit_M_block_conv_bias", 26, 1.74e+03, 5.28e+03, 3, (const gm_written[]){
        { "fit.m.M.block.conv.bias", offsetof(pixelcnn_cifar_t, fit_m_M_block_conv_bias), 0, 1, 60, 0 },
        { "fit.v.M.block.conv.bias", offsetof(pixelcnn_cifar_t, fit_v_M_block_conv_bias), 0, 1, 60, 0 },
        { "M.block.conv.bias", offsetof(pixelcnn_cifar_t, M_block_conv_bias), 0, 1, 60, 0 }} },
    { "fit_loss", 29, 19.0, 72.0, 2, (const gm_written[]){
        { "loss", offsetof(pixelcnn_cifar_t, arena[11828880]), 0, 1, 1, 0 },
        { "bits", offsetof(pixelcnn_cifar_t, arena[11828896]), 0, 1, 1, 0 }} },
    { "fit_concat196", 21, 3.93216e+07, 7.86912e+06, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73626728]), 0, 60, 20, 60 }} },
    { "fit_concat197", 21, 0.0, 2.88e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73422048]), 0, 1, 3600, 10800 }} },
    { "fit_concat198", 21, 0.0, 8.64e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73030032]), 0, 1, 10800, 0 }} },
    { "fit_concat199", 21, 2.62144e+07, 7.86752e+06, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73694244]), 0, 40, 20, 60 }} },
    { "fit_concat200", 21, 0.0, 1.92e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73630288]), 0, 1, 2400, 3600 }} },
    { "fit_concat201", 21, 0.0, 2.88e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73432848]), 0, 1, 3600, 10800 }} },
    { "fit_concat202", 21, 0.0, 8.64e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73062432]), 0, 1, 10800, 0 }} },
    { "fit_concat203", 21, 1.31072e+07, 7.86592e+06, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73714064]), 0, 20, 20, 60 }} },
    { "fit_conv_weight", 21, 4.499712e+08, 7.99392e+06, 1, (const gm_written[]){
        { "conv_weight", offsetof(pixelcnn_cifar_t, arena[11796480]), 0, 1, 32400, 0 }} },
    { "fit_concat204", 21, 0.0, 9.6e+03, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73633888]), 0, 1, 1200, 3600 }} },
    { "fit_concat205", 21, 0.0, 2.88e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73443648]), 0, 1, 3600, 10800 }} },
    { "fit_concat206", 21, 0.0, 8.64e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73094832]), 0, 1, 10800, 0 }} },
    { "fit_M_block3_conv2_weight", 26, 5.184e+05, 1.296e+06, 3, (const gm_written[]){
        { "fit.m.M.block3.conv2.weight", offsetof(pixelcnn_cifar_t, fit_m_M_block3_conv2_weight), 0, 1, 32400, 0 },
        { "fit.v.M.block3.conv2.weight", offsetof(pixelcnn_cifar_t, fit_v_M_block3_conv2_weight), 0, 1, 32400, 0 },
        { "M.block3.conv2.weight", offsetof(pixelcnn_cifar_t, M_block3_conv2_weight), 0, 1, 32400, 0 }} },
    { "fit_concat207", 21, 3.93216e+07, 7.86912e+06, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73615928]), 0, 60, 20, 60 }} },
    { "fit_concat208", 21, 0.0, 2.88e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73389648]), 0, 1, 3600, 10800 }} },
    { "fit_concat209", 21, 0.0, 8.64e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[72932832]), 0, 1, 10800, 0 }} },
    { "fit_concat210", 21, 2.62144e+07, 7.86752e+06, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73691844]), 0, 40, 20, 60 }} },
    { "fit_concat211", 21, 0.0, 1.92e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73619488]), 0, 1, 2400, 3600 }} },
    { "fit_concat212", 21, 0.0, 2.88e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73400448]), 0, 1, 3600, 10800 }} },
    { "fit_concat213", 21, 0.0, 8.64e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[72965232]), 0, 1, 10800, 0 }} },
    { "fit_concat214", 21, 1.31072e+07, 7.86592e+06, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73712864]), 0, 20, 20, 60 }} },
    { "fit_conv_weight2", 21, 4.499712e+08, 7.99392e+06, 1, (const gm_written[]){
        { "conv_weight", offsetof(pixelcnn_cifar_t, arena[9830400]), 0, 1, 32400, 0 }} },
    { "fit_concat215", 21, 0.0, 9.6e+03, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73623088]), 0, 1, 1200, 3600 }} },
    { "fit_concat216", 21, 0.0, 2.88e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73411248]), 0, 1, 3600, 10800 }} },
    { "fit_concat217", 21, 0.0, 8.64e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[72997632]), 0, 1, 10800, 0 }} },
    { "fit_M_block2_conv2_weight", 26, 5.184e+05, 1.296e+06, 3, (const gm_written[]){
        { "fit.m.M.block2.conv2.weight", offsetof(pixelcnn_cifar_t, fit_m_M_block2_conv2_weight), 0, 1, 32400, 0 },
        { "fit.v.M.block2.conv2.weight", offsetof(pixelcnn_cifar_t, fit_v_M_block2_conv2_weight), 0, 1, 32400, 0 },
        { "M.block2.conv2.weight", offsetof(pixelcnn_cifar_t, M_block2_conv2_weight), 0, 1, 32400, 0 }} },
    { "fit_concat218", 21, 3.93216e+07, 7.86912e+06, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73605128]), 0, 60, 20, 60 }} },
    { "fit_concat219", 21, 0.0, 2.88e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73357248]), 0, 1, 3600, 10800 }} },
    { "fit_concat220", 21, 0.0, 8.64e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[72835632]), 0, 1, 10800, 0 }} },
    { "fit_concat221", 21, 2.62144e+07, 7.86752e+06, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73689444]), 0, 40, 20, 60 }} },
    { "fit_concat222", 21, 0.0, 1.92e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73608688]), 0, 1, 2400, 3600 }} },
    { "fit_concat223", 21, 0.0, 2.88e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73368048]), 0, 1, 3600, 10800 }} },
    { "fit_concat224", 21, 0.0, 8.64e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[72868032]), 0, 1, 10800, 0 }} },
    { "fit_concat225", 21, 1.31072e+07, 7.86592e+06, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73711664]), 0, 20, 20, 60 }} },
    { "fit_conv_weight3", 21, 4.499712e+08, 7.99392e+06, 1, (const gm_written[]){
        { "conv_weight", offsetof(pixelcnn_cifar_t, arena[9830400]), 0, 1, 32400, 0 }} },
    { "fit_concat226", 21, 0.0, 9.6e+03, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73612288]), 0, 1, 1200, 3600 }} },
    { "fit_concat227", 21, 0.0, 2.88e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73378848]), 0, 1, 3600, 10800 }} },
    { "fit_concat228", 21, 0.0, 8.64e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[72900432]), 0, 1, 10800, 0 }} },
    { "fit_M_block_conv2_weight", 26, 5.184e+05, 1.296e+06, 3, (const gm_written[]){
        { "fit.m.M.block.conv2.weight", offsetof(pixelcnn_cifar_t, fit_m_M_block_conv2_weight), 0, 1, 32400, 0 },
        { "fit.v.M.block.conv2.weight", offsetof(pixelcnn_cifar_t, fit_v_M_block_conv2_weight), 0, 1, 32400, 0 },
        { "M.block.conv2.weight", offsetof(pixelcnn_cifar_t, M_block_conv2_weight), 0, 1, 32400, 0 }} },
    { "fit_concat229", 20, 2.62144e+06, 8061248.0, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73725200]), 0, 2, 40, 120 }} },
    { "fit_concat230", 20, 0.0, 1.92e+03, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73724384]), 0, 1, 240, 360 }} },
    { "fit_concat231", 20, 0.0, 2.88e+03, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73649448]), 0, 1, 360, 2520 }} },
    { "fit_concat232", 20, 0.0, 2.016e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73236632]), 0, 1, 2520, 0 }} },
    { "fit_concat233", 20, 1.31072e+06, 8061088.0, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73725400]), 0, 1, 40, 120 }} },
    { "fit_conv_weight4", 20, 2.529792e+08, 8131488.0, 1, (const gm_written[]){
        { "conv_weight", offsetof(pixelcnn_cifar_t, arena[9830400]), 0, 1, 17640, 0 }} },
    { "fit_concat234", 20, 0.0, 9.6e+02, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73724752]), 0, 1, 120, 360 }} },
    { "fit_concat235", 20, 0.0, 2.88e+03, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73651976]), 0, 1, 360, 2520 }} },
    { "fit_concat236", 20, 0.0, 2.016e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73254280]), 0, 1, 2520, 0 }} },
    { "fit_M_first_weight", 26, 2.646e+05, 6.3504e+05, 3, (const gm_written[]){
        { "fit.m.M.first.weight", offsetof(pixelcnn_cifar_t, fit_m_M_first_weight), 0, 1, 17640, 0 },
        { "fit.v.M.first.weight", offsetof(pixelcnn_cifar_t, fit_v_M_first_weight), 0, 1, 17640, 0 },
        { "M.first.weight", offsetof(pixelcnn_cifar_t, M_first_weight), 0, 1, 17640, 0 }} },
    { "fit_conv_weight5", 21, 2.62144e+07, 1.179968e+07, 1, (const gm_written[]){
        { "conv_weight", offsetof(pixelcnn_cifar_t, arena[7864320]), 0, 1, 800, 0 }} },
    { "fit_concat237", 21, 0.0, 6.4e+03, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73663024]), 0, 40, 20, 60 }} },
    { "fit_concat238", 21, 0.0, 1.92e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73475488]), 0, 1, 2400, 0 }} },
    { "fit_conv_weight6", 21, 2.62144e+07, 1.179968e+07, 1, (const gm_written[]){
        { "conv_weight", offsetof(pixelcnn_cifar_t, arena[7864320]), 0, 1, 800, 0 }} },
    { "fit_concat239", 21, 0.0, 6.4e+03, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73667824]), 0, 20, 40, 120 }} },
    { "fit_concat240", 21, 0.0, 1.92e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73497088]), 0, 1, 2400, 0 }} },
    { "fit_conv_weight7", 21, 2.62144e+07, 1.179968e+07, 1, (const gm_written[]){
        { "conv_weight", offsetof(pixelcnn_cifar_t, arena[7864320]), 0, 1, 800, 0 }} },
    { "fit_concat241", 21, 0.0, 6.4e+03, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73672624]), 0, 40, 20, 60 }} },
    { "fit_concat242", 21, 0.0, 1.92e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73518688]), 0, 1, 2400, 0 }} },
    { "fit_conv_weight8", 21, 2.62144e+07, 1.179968e+07, 1, (const gm_written[]){
        { "conv_weight", offsetof(pixelcnn_cifar_t, arena[7864320]), 0, 1, 800, 0 }} },
    { "fit_concat243", 21, 0.0, 6.4e+03, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73677424]), 0, 20, 40, 120 }} },
    { "fit_concat244", 21, 0.0, 1.92e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73540288]), 0, 1, 2400, 0 }} },
    { "fit_conv_weight9", 21, 2.62144e+07, 1.179968e+07, 1, (const gm_written[]){
        { "conv_weight", offsetof(pixelcnn_cifar_t, arena[7864320]), 0, 1, 800, 0 }} },
    { "fit_concat245", 21, 0.0, 6.4e+03, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73682224]), 0, 40, 20, 60 }} },
    { "fit_concat246", 21, 0.0, 1.92e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73561888]), 0, 1, 2400, 0 }} },
    { "fit_conv_weight10", 21, 2.62144e+07, 1.179968e+07, 1, (const gm_written[]){
        { "conv_weight", offsetof(pixelcnn_cifar_t, arena[7864320]), 0, 1, 800, 0 }} },
    { "fit_concat247", 21, 0.0, 6.4e+03, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73687024]), 0, 20, 40, 120 }} },
    { "fit_concat248", 21, 0.0, 1.92e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73583488]), 0, 1, 2400, 0 }} },
    { "fit_conv_weight11", 22, 5.24288e+07, 1.573504e+07, 1, (const gm_written[]){
        { "conv_weight", offsetof(pixelcnn_cifar_t, arena[7864320]), 0, 1, 1600, 0 }} },
    { "fit_concat249", 22, 0.0, 1.28e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73600288]), 0, 40, 40, 120 }} },
    { "fit_concat250", 22, 0.0, 3.84e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73339248]), 0, 1, 4800, 0 }} },
    { "fit_conv_weight12", 21, 5.24288e+07, 1.180288e+07, 1, (const gm_written[]){
        { "conv_weight", offsetof(pixelcnn_cifar_t, arena[7866720]), 0, 1, 1600, 0 }} },
    { "fit_conv_weight13", 21, 7.86432e+07, 1.180608e+07, 1, (const gm_written[]){
        { "conv_weight", offsetof(pixelcnn_cifar_t, arena[7864320]), 0, 1, 2400, 0 }} },
    { "fit_concat251", 21, 0.0, 1.92e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73465888]), 0, 1, 2400, 0 }} },
    { "fit_concat252", 21, 0.0, 1.28e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73660624]), 0, 40, 40, 60 }} },
    { "fit_concat253", 21, 0.0, 1.92e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73470688]), 0, 1, 2400, 0 }} },
    { "fit_M_block3_conv3_weight", 26, 1.08e+05, 2.592e+05, 3, (const gm_written[]){
        { "fit.m.M.block3.conv3.weight", offsetof(pixelcnn_cifar_t, fit_m_M_block3_conv3_weight), 0, 1, 7200, 0 },
        { "fit.v.M.block3.conv3.weight", offsetof(pixelcnn_cifar_t, fit_v_M_block3_conv3_weight), 0, 1, 7200, 0 },
        { "M.block3.conv3.weight", offsetof(pixelcnn_cifar_t, M_block3_conv3_weight), 0, 1, 7200, 0 }} },
    { "fit_conv_weight14", 21, 5.24288e+07, 1.180288e+07, 1, (const gm_written[]){
        { "conv_weight", offsetof(pixelcnn_cifar_t, arena[1968480]), 0, 1, 1600, 0 }} },
    { "fit_conv_weight15", 21, 7.86432e+07, 1.180608e+07, 1, (const gm_written[]){
        { "conv_weight", offsetof(pixelcnn_cifar_t, arena[1966080]), 0, 1, 2400, 0 }} },
    { "fit_concat254", 21, 0.0, 1.92e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73487488]), 0, 1, 2400, 0 }} },
    { "fit_concat255", 21, 0.0, 1.28e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73665424]), 0, 20, 80, 120 }} },
    { "fit_concat256", 21, 0.0, 1.92e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73492288]), 0, 1, 2400, 0 }} },
    { "fit_M_block3_conv_weight", 26, 1.08e+05, 2.592e+05, 3, (const gm_written[]){
        { "fit.m.M.block3.conv.weight", offsetof(pixelcnn_cifar_t, fit_m_M_block3_conv_weight), 0, 1, 7200, 0 },
        { "fit.v.M.block3.conv.weight", offsetof(pixelcnn_cifar_t, fit_v_M_block3_conv_weight), 0, 1, 7200, 0 },
        { "M.block3.conv.weight", offsetof(pixelcnn_cifar_t, M_block3_conv_weight), 0, 1, 7200, 0 }} },
    { "fit_conv_weight16", 21, 5.24288e+07, 1.180288e+07, 1, (const gm_written[]){
        { "conv_weight", offsetof(pixelcnn_cifar_t, arena[1968480]), 0, 1, 1600, 0 }} },
    { "fit_conv_weight17", 21, 7.86432e+07, 1.180608e+07, 1, (const gm_written[]){
        { "conv_weight", offsetof(pixelcnn_cifar_t, arena[1966080]), 0, 1, 2400, 0 }} },
    { "fit_concat257", 21, 0.0, 1.92e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73509088]), 0, 1, 2400, 0 }} },
    { "fit_concat258", 21, 0.0, 1.28e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73670224]), 0, 40, 40, 60 }} },
    { "fit_concat259", 21, 0.0, 1.92e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73513888]), 0, 1, 2400, 0 }} },
    { "fit_M_block2_conv3_weight", 26, 1.08e+05, 2.592e+05, 3, (const gm_written[]){
        { "fit.m.M.block2.conv3.weight", offsetof(pixelcnn_cifar_t, fit_m_M_block2_conv3_weight), 0, 1, 7200, 0 },
        { "fit.v.M.block2.conv3.weight", offsetof(pixelcnn_cifar_t, fit_v_M_block2_conv3_weight), 0, 1, 7200, 0 },
        { "M.block2.conv3.weight", offsetof(pixelcnn_cifar_t, M_block2_conv3_weight), 0, 1, 7200, 0 }} },
    { "fit_conv_weight18", 21, 5.24288e+07, 1.180288e+07, 1, (const gm_written[]){
        { "conv_weight", offsetof(pixelcnn_cifar_t, arena[1968480]), 0, 1, 1600, 0 }} },
    { "fit_conv_weight19", 21, 7.86432e+07, 1.180608e+07, 1, (const gm_written[]){
        { "conv_weight", offsetof(pixelcnn_cifar_t, arena[1966080]), 0, 1, 2400, 0 }} },
    { "fit_concat260", 21, 0.0, 1.92e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73530688]), 0, 1, 2400, 0 }} },
    { "fit_concat261", 21, 0.0, 1.28e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73675024]), 0, 20, 80, 120 }} },
    { "fit_concat262", 21, 0.0, 1.92e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73535488]), 0, 1, 2400, 0 }} },
    { "fit_M_block2_conv_weight", 26, 1.08e+05, 2.592e+05, 3, (const gm_written[]){
        { "fit.m.M.block2.conv.weight", offsetof(pixelcnn_cifar_t, fit_m_M_block2_conv_weight), 0, 1, 7200, 0 },
        { "fit.v.M.block2.conv.weight", offsetof(pixelcnn_cifar_t, fit_v_M_block2_conv_weight), 0, 1, 7200, 0 },
        { "M.block2.conv.weight", offsetof(pixelcnn_cifar_t, M_block2_conv_weight), 0, 1, 7200, 0 }} },
    { "fit_conv_weight20", 21, 5.24288e+07, 1.180288e+07, 1, (const gm_written[]){
        { "conv_weight", offsetof(pixelcnn_cifar_t, arena[1968480]), 0, 1, 1600, 0 }} },
    { "fit_conv_weight21", 21, 7.86432e+07, 1.180608e+07, 1, (const gm_written[]){
        { "conv_weight", offsetof(pixelcnn_cifar_t, arena[1966080]), 0, 1, 2400, 0 }} },
    { "fit_concat263", 21, 0.0, 1.92e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73552288]), 0, 1, 2400, 0 }} },
    { "fit_concat264", 21, 0.0, 1.28e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73679824]), 0, 40, 40, 60 }} },
    { "fit_concat265", 21, 0.0, 1.92e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73557088]), 0, 1, 2400, 0 }} },
    { "fit_M_block_conv3_weight", 26, 1.08e+05, 2.592e+05, 3, (const gm_written[]){
        { "fit.m.M.block.conv3.weight", offsetof(pixelcnn_cifar_t, fit_m_M_block_conv3_weight), 0, 1, 7200, 0 },
        { "fit.v.M.block.conv3.weight", offsetof(pixelcnn_cifar_t, fit_v_M_block_conv3_weight), 0, 1, 7200, 0 },
        { "M.block.conv3.weight", offsetof(pixelcnn_cifar_t, M_block_conv3_weight), 0, 1, 7200, 0 }} },
    { "fit_conv_weight22", 21, 5.24288e+07, 1.180288e+07, 1, (const gm_written[]){
        { "conv_weight", offsetof(pixelcnn_cifar_t, arena[1968480]), 0, 1, 1600, 0 }} },
    { "fit_conv_weight23", 21, 7.86432e+07, 1.180608e+07, 1, (const gm_written[]){
        { "conv_weight", offsetof(pixelcnn_cifar_t, arena[1966080]), 0, 1, 2400, 0 }} },
    { "fit_concat266", 21, 0.0, 1.92e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73573888]), 0, 1, 2400, 0 }} },
    { "fit_concat267", 21, 0.0, 1.28e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73684624]), 0, 20, 80, 120 }} },
    { "fit_concat268", 21, 0.0, 1.92e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73578688]), 0, 1, 2400, 0 }} },
    { "fit_M_block_conv_weight", 26, 1.08e+05, 2.592e+05, 3, (const gm_written[]){
        { "fit.m.M.block.conv.weight", offsetof(pixelcnn_cifar_t, fit_m_M_block_conv_weight), 0, 1, 7200, 0 },
        { "fit.v.M.block.conv.weight", offsetof(pixelcnn_cifar_t, fit_v_M_block_conv_weight), 0, 1, 7200, 0 },
        { "M.block.conv.weight", offsetof(pixelcnn_cifar_t, M_block_conv_weight), 0, 1, 7200, 0 }} },
    { "fit_conv_weight24", 22, 1.048576e+08, 1.574144e+07, 1, (const gm_written[]){
        { "conv_weight", offsetof(pixelcnn_cifar_t, arena[1970880]), 0, 1, 3200, 0 }} },
    { "fit_conv_weight25", 22, 1.572864e+08, 1.574784e+07, 1, (const gm_written[]){
        { "conv_weight", offsetof(pixelcnn_cifar_t, arena[1966080]), 0, 1, 4800, 0 }} },
    { "fit_concat269", 22, 0.0, 3.84e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73320048]), 0, 1, 4800, 0 }} },
    { "fit_concat270", 22, 0.0, 2.56e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73595488]), 0, 40, 80, 120 }} },
    { "fit_concat271", 22, 0.0, 3.84e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73329648]), 0, 1, 4800, 0 }} },
    { "fit_M_head_weight", 26, 2.16e+05, 5.184e+05, 3, (const gm_written[]){
        { "fit.m.M.head.weight", offsetof(pixelcnn_cifar_t, fit_m_M_head_weight), 0, 1, 14400, 0 },
        { "fit.v.M.head.weight", offsetof(pixelcnn_cifar_t, fit_v_M_head_weight), 0, 1, 14400, 0 },
        { "M.head.weight", offsetof(pixelcnn_cifar_t, M_head_weight), 0, 1, 14400, 0 }} },
    { "fit_conv_weight26", 23, 3.3554432e+08, 58236928.0, 1, (const gm_written[]){
        { "conv_weight", offsetof(pixelcnn_cifar_t, arena[0]), 0, 1, 10240, 0 }} },
    { "fit_concat272", 23, 0.0, 8.192e+04, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73177872]), 0, 256, 40, 120 }} },
    { "fit_concat273", 23, 0.0, 2.4576e+05, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[72536064]), 0, 1, 30720, 0 }} },
    { "fit_conv_weight27", 23, 6.7108864e+08, 58277888.0, 1, (const gm_written[]){
        { "conv_weight", offsetof(pixelcnn_cifar_t, arena[30720]), 0, 1, 20480, 0 }} },
    { "fit_conv_weight28", 23, 1.00663296e+09, 58318848.0, 1, (const gm_written[]){
        { "conv_weight", offsetof(pixelcnn_cifar_t, arena[0]), 0, 1, 30720, 0 }} },
    { "fit_concat274", 23, 0.0, 2.4576e+05, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[72413184]), 0, 1, 30720, 0 }} },
    { "fit_concat275", 23, 0.0, 1.6384e+05, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[73147152]), 0, 256, 80, 120 }} },
    { "fit_concat276", 23, 0.0, 2.4576e+05, 1, (const gm_written[]){
        { "concat", offsetof(pixelcnn_cifar_t, arena[72474624]), 0, 1, 30720, 0 }} },
    { "fit_M_out_weight", 26, 1.3824e+06, 3.31776e+06, 3, (const gm_written[]){
        { "fit.m.M.out.weight", offsetof(pixelcnn_cifar_t, fit_m_M_out_weight), 0, 1, 92160, 0 },
        { "fit.v.M.out.weight", offsetof(pixelcnn_cifar_t, fit_v_M_out_weight), 0, 1, 92160, 0 },
        { "M.out.weight", offsetof(pixelcnn_cifar_t, M_out_weight), 0, 1, 92160, 0 }} },
};

static const gm_step steps[] = {
    { .name = "fit", .line = 26, .batch = 16, .inputs = 1, .reports = 2,
      .input = { { "x", GM_F32, 3, { 32, 32, 3 }, 0 } },
      .report = { "loss", "bits" },
      .train = call_pixelcnn_cifar_fit, .test = call_pixelcnn_cifar_test_fit,
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
