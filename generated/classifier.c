/* classifier.c -- from classifier.gm by gmc 0.1.0. Do not edit: change classifier.gm and compile
   it again.
   Target avx2, numeric profile fma. SHA-256 of classifier.gm:
   512c02e7323f5efd071e11a7f439f7ac5f9fb1fe07b5f38f8402db11aad32594.
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
#include "classifier.h"

/* The model: parameters, buffers and optimiser state, and one arena that every entry point uses in
   turn. A matrix that is stored transposed says so. */
struct classifier {
    gm_context head;
    _Alignas(64) float C_conv1_weight[288];  /* [32,1,3,3], transposed */
    _Alignas(64) float C_conv1_bias[32];  /* [32] */
    _Alignas(64) float C_conv2_weight[18432];  /* [64,32,3,3], transposed */
    _Alignas(64) float C_conv2_bias[64];  /* [64] */
    _Alignas(64) float C_fc1_weight[524288];  /* [128,4096], transposed */
    _Alignas(64) float C_fc1_bias[128];  /* [128] */
    _Alignas(64) float C_fc2_weight[1280];  /* [10,128], transposed */
    _Alignas(64) float C_fc2_bias[10];  /* [10] */
    _Alignas(64) float fit_m_C_conv1_weight[288];  /* [32,1,3,3], transposed */
    _Alignas(64) float fit_v_C_conv1_weight[288];  /* [32,1,3,3], transposed */
    _Alignas(64) float fit_m_C_conv1_bias[32];  /* [32] */
    _Alignas(64) float fit_v_C_conv1_bias[32];  /* [32] */
    _Alignas(64) float fit_m_C_conv2_weight[18432];  /* [64,32,3,3], transposed */
    _Alignas(64) float fit_v_C_conv2_weight[18432];  /* [64,32,3,3], transposed */
    _Alignas(64) float fit_m_C_conv2_bias[64];  /* [64] */
    _Alignas(64) float fit_v_C_conv2_bias[64];  /* [64] */
    _Alignas(64) float fit_m_C_fc1_weight[524288];  /* [128,4096], transposed */
    _Alignas(64) float fit_v_C_fc1_weight[524288];  /* [128,4096], transposed */
    _Alignas(64) float fit_m_C_fc1_bias[128];  /* [128] */
    _Alignas(64) float fit_v_C_fc1_bias[128];  /* [128] */
    _Alignas(64) float fit_m_C_fc2_weight[1280];  /* [10,128], transposed */
    _Alignas(64) float fit_v_C_fc2_weight[1280];  /* [10,128], transposed */
    _Alignas(64) float fit_m_C_fc2_bias[10];  /* [10] */
    _Alignas(64) float fit_v_C_fc2_bias[10];  /* [10] */
    _Alignas(64) float arena[9011232];
};

static const gm_model classifier_model;

GM_TILE(4, 3, whole)
GM_TILE(1, 3, whole)
GM_TILE(4, 2, whole)
GM_TILE(1, 2, whole)
GM_TILE(4, 2, edge)
GM_TILE(1, 2, edge)

/* A tile of a product: sizes are constants where this is called, so one branch is left. */
GM_INLINE void tile(int rows, int vectors, int last, gm_vec *c, const float *a, ptrdiff_t ai, ptrdiff_t ak,
    const float *b, ptrdiff_t bk, int64_t n)
{
    if (rows == 4 && vectors == 3 && last == GM_LANES)
        gm_tile_4x3_whole(last, c, a, ai, ak, b, bk, n);
    if (rows == 1 && vectors == 3 && last == GM_LANES)
        gm_tile_1x3_whole(last, c, a, ai, ak, b, bk, n);
    if (rows == 4 && vectors == 2 && last == GM_LANES)
        gm_tile_4x2_whole(last, c, a, ai, ak, b, bk, n);
    if (rows == 1 && vectors == 2 && last == GM_LANES)
        gm_tile_1x2_whole(last, c, a, ai, ak, b, bk, n);
    if (rows == 4 && vectors == 2 && last < GM_LANES)
        gm_tile_4x2_edge(last, c, a, ai, ak, b, bk, n);
    if (rows == 1 && vectors == 2 && last < GM_LANES)
        gm_tile_1x2_edge(last, c, a, ai, ak, b, bk, n);
}

GM_CONV_BRIEF(6, 2)
GM_CONV_TILE(4, 3, whole)
GM_CONV_TILE(2, 3, whole)
GM_CONV_TILE(4, 2, whole)
GM_CONV_TILE(2, 2, whole)

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

/* classifier.gm:17   h = x |> conv1: conv(32) |> relu |> max_pool |> conv2: conv(64) |> relu |>
   max_pool
   [9,1,32] element by element; fused: mul, add; 576 FLOP, 1.2 KB */
GM_KERNEL void init_C_conv1_weight(const gm_call *call, float *restrict weight)
{
    int64_t lo, hi;
    gm_share(call, 9, &lo, &hi);
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 1; i++) {
            for (int64_t j = 0; j < 32; j += GM_LANES) {
                const gm_vec uniform = gm_random_uniform(call->seed, 0, call->step, (uint64_t)(h + j * 9), 9);
                gm_store(weight + h * 32 + i * 32 + j, uniform * 0.6666667f + -0.33333333f);
            }
        }
    }
}

/* classifier.gm:17   h = x |> conv1: conv(32) |> relu |> max_pool |> conv2: conv(64) |> relu |>
   max_pool
   [32] element by element; fused: mul, add; 64 FLOP, 128 B
   and 2 more, of several sizes */
GM_KERNEL void each_bias(const gm_call *call, float *restrict bias, float factor, float factor2,
    int64_t elements, int64_t stream)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, elements);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        const gm_vec uniform = gm_random_uniform(call->seed, stream, call->step, (uint64_t)(j), 1);
        gm_store(bias + j, uniform * factor + -factor2);
    }
}

/* classifier.gm:17   h = x |> conv1: conv(32) |> relu |> max_pool |> conv2: conv(64) |> relu |>
   max_pool
   [9,32,64] element by element; fused: mul, add; 37 KFLOP, 74 KB */
GM_KERNEL void init_C_conv2_weight(const gm_call *call, float *restrict weight)
{
    int64_t lo, hi;
    gm_share(call, 9, &lo, &hi);
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 32; i++) {
            for (int64_t j = 0; j < 64; j += GM_LANES) {
                const gm_vec uniform = gm_random_uniform(call->seed, 2, call->step, (uint64_t)(h + i * 9 + j * 288), 288);
                gm_store(weight + h * 2048 + i * 64 + j, uniform * 0.11785113f + -0.058925565f);
            }
        }
    }
}

/* classifier.gm:18   return categorical(logits: h |> flatten |> dropout(p) |> fc1: linear(128) |>
   relu |> dropout(2 * p) |> fc2: linear(10))
   [4096,128] element by element; fused: mul, add; 1.0 MFLOP, 2.1 MB */
GM_KERNEL void init_C_fc1_weight(const gm_call *call, float *restrict weight)
{
    int64_t lo, hi;
    gm_share(call, 4096, &lo, &hi);
    for (int64_t i = lo; i < hi; i++) {
        for (int64_t j = 0; j < 128; j += GM_LANES) {
            const gm_vec uniform = gm_random_uniform(call->seed, 4, call->step, (uint64_t)(i + j * 4096), 4096);
            gm_store(weight + i * 128 + j, uniform * 0.03125f + -0.015625f);
        }
    }
}

/* classifier.gm:18   return categorical(logits: h |> flatten |> dropout(p) |> fc1: linear(128) |>
   relu |> dropout(2 * p) |> fc2: linear(10))
   [128,10] element by element; fused: mul, add; 2.6 KFLOP, 5.1 KB */
GM_KERNEL void init_C_fc2_weight(const gm_call *call, float *restrict weight)
{
    int64_t lo, hi;
    gm_share(call, 128, &lo, &hi);
    for (int64_t i = lo; i < hi; i++) {
        int64_t j = 0;
        for (; j + GM_LANES <= 10; j += GM_LANES) {
            const gm_vec uniform = gm_random_uniform(call->seed, 6, call->step, (uint64_t)(i + j * 128), 128);
            gm_store(weight + i * 10 + j, uniform * 0.176776695f + -0.088388348f);
        }
        if (j < 10) {
            const int n = (int)gm_min_int(GM_LANES, 10 - j);
            const gm_vec uniform = gm_random_uniform(call->seed, 6, call->step, (uint64_t)(i + j * 128), 128);
            gm_store_part(weight + i * 10 + j, uniform * 0.176776695f + -0.088388348f, n);
        }
    }
}

/* classifier.gm:18   return categorical(logits: h |> flatten |> dropout(p) |> fc1: linear(128) |>
   relu |> dropout(2 * p) |> fc2: linear(10))
   [10] element by element; fused: mul, add; 20 FLOP, 40 B */
GM_KERNEL void init_C_fc2_bias(const gm_call *call, float *restrict bias)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 10);
    int64_t j = lo * 1024;
    for (; j + GM_LANES <= end; j += GM_LANES) {
        const gm_vec uniform = gm_random_uniform(call->seed, 7, call->step, (uint64_t)(j), 1);
        gm_store(bias + j, uniform * 0.176776695f + -0.088388348f);
    }
    if (j < end) {
        const int n = (int)gm_min_int(GM_LANES, end - j);
        const gm_vec uniform = gm_random_uniform(call->seed, 7, call->step, (uint64_t)(j), 1);
        gm_store_part(bias + j, uniform * 0.176776695f + -0.088388348f, n);
    }
}

/* classifier.gm:23   step fit(x, y) over C by adam(1e-3) batch rows
   [288] element by element; 0 FLOP, 1.2 KB
   and 13 more, of several sizes */
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

/* classifier.gm:23   step fit(x, y) over C by adam(1e-3) batch rows
   [10] element by element; 0 FLOP, 40 B */
GM_KERNEL void init_fit_m_C_fc2_bias(const gm_call *call, float *restrict m_bias)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 10);
    int64_t j = lo * 1024;
    for (; j + GM_LANES <= end; j += GM_LANES) {
        gm_store(m_bias + j, gm_splat(0.0f));
    }
    if (j < end) {
        const int n = (int)gm_min_int(GM_LANES, end - j);
        gm_store_part(m_bias + j, gm_splat(0.0f), n);
    }
}

/* Entry point init, line 1: 24 kernels in 1 phases, 1.1 MFLOP; arena 0 B, at least 0 B. */
static void run_init(classifier_t *m, gm_call whole)
{
    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_thread_call(whole);
        const unsigned mode = gm_flush_denormals();
        init_C_conv1_weight(&call, m->C_conv1_weight);
        each_bias(&call, m->C_conv1_bias, 0.6666667f, 0.33333333f, 32, 1);
        init_C_conv2_weight(&call, m->C_conv2_weight);
        each_bias(&call, m->C_conv2_bias, 0.11785113f, 0.058925565f, 64, 3);
        init_C_fc1_weight(&call, m->C_fc1_weight);
        each_bias(&call, m->C_fc1_bias, 0.03125f, 0.015625f, 128, 5);
        init_C_fc2_weight(&call, m->C_fc2_weight);
        init_C_fc2_bias(&call, m->C_fc2_bias);
        each_constant(&call, m->fit_m_C_conv1_weight, 1, 288);
        each_constant(&call, m->fit_v_C_conv1_weight, 1, 288);
        each_constant(&call, m->fit_m_C_conv1_bias, 1, 32);
        each_constant(&call, m->fit_v_C_conv1_bias, 1, 32);
        each_constant(&call, m->fit_m_C_conv2_weight, 18, 18432);
        each_constant(&call, m->fit_v_C_conv2_weight, 18, 18432);
        each_constant(&call, m->fit_m_C_conv2_bias, 1, 64);
        each_constant(&call, m->fit_v_C_conv2_bias, 1, 64);
        each_constant(&call, m->fit_m_C_fc1_weight, 512, 524288);
        each_constant(&call, m->fit_v_C_fc1_weight, 512, 524288);
        each_constant(&call, m->fit_m_C_fc1_bias, 1, 128);
        each_constant(&call, m->fit_v_C_fc1_bias, 1, 128);
        each_constant(&call, m->fit_m_C_fc2_weight, 2, 1280);
        each_constant(&call, m->fit_v_C_fc2_weight, 2, 1280);
        init_fit_m_C_fc2_bias(&call, m->fit_m_C_fc2_bias);
        init_fit_m_C_fc2_bias(&call, m->fit_v_C_fc2_bias);
        gm_restore_denormals(mode);
    }
}

/* classifier.gm:18   return categorical(logits: h |> flatten |> dropout(p) |> fc1: linear(128) |>
   relu |> dropout(2 * p) |> fc2: linear(10))
   [10,128] into panels of 24 columns; 0 FLOP, 10 KB
   and 1 more, of other sizes */
GM_KERNEL void pack_weight_panels(const gm_call *call, const float *restrict weight,
    float *restrict C_fc2_weight_panels, int64_t stride, int64_t units, int64_t columns,
    int64_t full)
{
    int64_t lo, hi;
    gm_share(call, units, &lo, &hi);
    for (int64_t vector = lo; vector < hi; vector++) {
        const int64_t column = vector * GM_LANES;
        const int n = (int)gm_min_int(GM_LANES, columns - column);
        const int64_t width = column < full ? 24 : 16;
        const int64_t inside = (column < full ? column : column - full) % width;
        float *to = C_fc2_weight_panels + (column - inside) * stride + inside;
        for (int64_t k = 0; k < stride; k += GM_LANES)
            gm_transpose_block(weight + column * stride + k, stride, n, (int)gm_min_int(GM_LANES, stride - k), to + k * width, width);
    }
}

/* classifier.gm:17   h = x |> conv1: conv(32) |> relu |> max_pool |> conv2: conv(64) |> relu |>
   max_pool
   [576,32] into panels of 16 columns; 0 FLOP, 147 KB */
static const int32_t fit_C_conv2_weight_panels_taps[] = {
    16384, 14336, 12288, 10240, 8192, 6144, 4096, 2048, 0,
};

GM_KERNEL void fit_C_conv2_weight_panels(const gm_call *call, const float *restrict weight,
    float *restrict C_conv2_weight_panels)
{
    const int32_t *const taps = fit_C_conv2_weight_panels_taps;
    int64_t lo, hi;
    gm_share(call, 36, &lo, &hi);
    for (int64_t vector = lo; vector < hi; vector++) {
        const int64_t column = vector % 4 * GM_LANES, tap = vector / 4 % 9;
        const int n = (int)gm_min_int(GM_LANES, 32 - column);
        const int64_t width = 16, inside = column % width;
        const float *from = weight + taps[tap] + column * 64;
        float *to = C_conv2_weight_panels + (column - inside) * 576 + tap * 64 * width + inside;
        for (int64_t k = 0; k < 64; k += GM_LANES)
            gm_transpose_block(from + k, 64, n, (int)gm_min_int(GM_LANES, 64 - k), to + k * width, width);
    }
}

/* classifier.gm:21   net framed(x) { return pad(x, (side - 28) / 2, value: -1) }
   [64,56,1] element by element; 0 FLOP, 14 KB */
GM_KERNEL void fit_concat(const gm_call *call, float *restrict concat)
{
    const int64_t lo = call->from, hi = call->to;
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 56; i++) {
            int64_t j = 0;
            for (; j < 1; j += GM_LANES) {
                const int n = (int)gm_min_int(GM_LANES, 1 - j);
                gm_store_strided(concat + h * 896 + i, 0, gm_splat(-1.0f), n);
            }
        }
    }
}

/* classifier.gm:23   step fit(x, y) over C by adam(1e-3) batch rows
   [64,784,1] element by element; 0 FLOP, 401 KB */
GM_KERNEL void fit_x(const gm_call *call, const float *restrict x, float *restrict x2)
{
    const int64_t lo = call->from, hi = call->to;
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 784; i++) {
            int64_t j = 0;
            for (; j < 1; j += GM_LANES) {
                const int n = (int)gm_min_int(GM_LANES, 1 - j);
                gm_store_strided(x2 + h * 896 + i, 0, gm_load_part(x + h * 784 + i + j, n), n);
            }
        }
    }
}

/* classifier.gm:21   net framed(x) { return pad(x, (side - 28) / 2, value: -1) }
   [64,32,28,1] element by element; 0 FLOP, 459 KB */
GM_KERNEL void fit_concat3(const gm_call *call, const float *restrict concat,
    float *restrict concat2)
{
    const int64_t lo = call->from, hi = call->to;
    for (int64_t g = lo; g < hi; g++) {
        for (int64_t h = 0; h < 32; h++) {
            for (int64_t i = 0; i < 28; i++) {
                int64_t j = 0;
                for (; j < 1; j += GM_LANES) {
                    const int n = (int)gm_min_int(GM_LANES, 1 - j);
                    gm_store_strided(concat2 + g * 1024 + h * 32 + i, 0, gm_load_part(concat + g * 896 + h * 28 + i + j, n), n);
                }
            }
        }
    }
}

/* classifier.gm:21   net framed(x) { return pad(x, (side - 28) / 2, value: -1) }
   [64,32,2,1] element by element; 0 FLOP, 16 KB */
GM_KERNEL void fit_concat4(const gm_call *call, float *restrict concat)
{
    const int64_t lo = call->from, hi = call->to;
    for (int64_t g = lo; g < hi; g++) {
        for (int64_t h = 0; h < 32; h++) {
            for (int64_t i = 0; i < 2; i++) {
                int64_t j = 0;
                for (; j < 1; j += GM_LANES) {
                    const int n = (int)gm_min_int(GM_LANES, 1 - j);
                    gm_store_strided(concat + g * 1024 + h * 32 + i, 0, gm_splat(-1.0f), n);
                }
            }
        }
    }
}

/* classifier.gm:17   h = x |> conv1: conv(32) |> relu |> max_pool |> conv2: conv(64) |> relu |>
   max_pool
   convolution of [64,32,32,1] to [64,32,32,32] by 3 x 3 taps, tiles of 6 x 16; fused: add, relu,
   gt; 42 MFLOP, 17 MB */
GM_INLINE void fit_conv1_tile(int rows, int vectors, int last, const gm_stretch *run, int runs,
    const int64_t *from, const int64_t *to, int64_t column, const float *restrict concat,
    const float *restrict weight, const float *restrict bias, float *restrict relu,
    float *restrict gt)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, relu + i * 32 + j);
        gm_fetch_written(vectors, gt + i * 32 + j);
    }
    gm_conv_6x2_brief(last, c, concat, from, run, runs, weight + column, 32);
    #pragma GCC unroll 6
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 2
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec conv1 = c[r * vectors + v] + gm_load(bias + j);
            gm_store(relu + i * 32 + j, gm_max(conv1, gm_zero()));
            gm_store(gt + i * 32 + j, gm_gt(conv1, gm_splat(0.0f)));
        }
}

static const gm_places fit_conv1_places = {
    .steps = {{1024, 32, 1}, {1024, 32, 1}}, .count = 9,
    .runs = (const gm_stretch[]){
    {0, 4, 2}, {32, 7, 2}, {0, 3, 3}, {32, 6, 3}, {0, 3, 2}, {32, 6, 2}, {0, 1, 2},
    {32, 4, 2}, {64, 7, 2}, {0, 0, 3}, {32, 3, 3}, {64, 6, 3}, {0, 0, 2}, {32, 3, 2}, {64, 6, 2},
    {0, 1, 2}, {32, 4, 2}, {0, 0, 3}, {32, 3, 3}, {0, 0, 2}, {32, 3, 2},
    },
    .parts = (const gm_part[]){
    {1, 1, 0, 0, 0, 2}, {1, 30, 1, 0, 2, 2}, {1, 1, 31, 30, 4, 2}, {30, 1, 32, 0, 6, 3},
    {30, 30, 33, 0, 9, 3}, {30, 1, 63, 30, 12, 3}, {1, 1, 992, 960, 15, 2}, {1, 30, 993, 960, 17, 2},
    {1, 1, 1023, 990, 19, 2},
    },
};

GM_KERNEL void fit_conv1(const gm_call *call, const float *restrict concat,
    const float *restrict weight, const float *restrict bias, float *restrict relu,
    float *restrict gt)
{
    const gm_places *const places = &fit_conv1_places;
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
                    fit_conv1_tile(6, 2, 8, places->runs + p->run, p->runs, from + row,
                        to + row, column, concat, weight, bias, relu, gt);
                if (row < pixels)
                    fit_conv1_tile(pixels - row, 2, 8, places->runs + p->run, p->runs,
                        from + row, to + row, column, concat, weight, bias, relu, gt);
            }
        }
    }
}

/* classifier.gm:17   h = x |> conv1: conv(32) |> relu |> max_pool |> conv2: conv(64) |> relu |>
   max_pool
   [64,16,16,32] element by element; fused: max; 1.6 MFLOP, 10 MB */
GM_KERNEL void fit_max(const gm_call *call, const float *restrict relu, float *restrict max)
{
    const int64_t lo = call->from, hi = call->to;
    for (int64_t g = lo; g < hi; g++) {
        for (int64_t h = 0; h < 16; h++) {
            for (int64_t i = 0; i < 16; i++) {
                for (int64_t j = 0; j < 32; j += GM_LANES) {
                    const gm_vec max2 = gm_max(gm_load(relu + g * 32768 + h * 2048 + i * 64 + j), gm_load(relu + g * 32768 + h * 2048 + i * 64 + j + 32));
                    const gm_vec max3 = gm_max(max2, gm_load(relu + g * 32768 + h * 2048 + i * 64 + j + 1024));
                    const gm_vec max4 = gm_max(max3, gm_load(relu + g * 32768 + h * 2048 + i * 64 + j + 1056));
                    gm_store(max + g * 8192 + h * 512 + i * 32 + j, max4);
                }
            }
        }
    }
}

/* classifier.gm:17   h = x |> conv1: conv(32) |> relu |> max_pool |> conv2: conv(64) |> relu |>
   max_pool
   [64,16,16,32] element by element; fused: eq, add; 3.7 MFLOP, 13 MB */
GM_KERNEL void fit_add(const gm_call *call, const float *restrict relu,
    const float *restrict max, float *restrict add)
{
    const int64_t lo = call->from, hi = call->to;
    for (int64_t g = lo; g < hi; g++) {
        for (int64_t h = 0; h < 16; h++) {
            for (int64_t i = 0; i < 16; i++) {
                for (int64_t j = 0; j < 32; j += GM_LANES) {
                    const gm_vec max2 = gm_load(max + g * 8192 + h * 512 + i * 32 + j);
                    const gm_vec eq = gm_eq(gm_load(relu + g * 32768 + h * 2048 + i * 64 + j), max2);
                    const gm_vec eq2 = gm_eq(gm_load(relu + g * 32768 + h * 2048 + i * 64 + j + 32), max2);
                    const gm_vec eq3 = gm_eq(gm_load(relu + g * 32768 + h * 2048 + i * 64 + j + 1024), max2);
                    const gm_vec eq4 = gm_eq(gm_load(relu + g * 32768 + h * 2048 + i * 64 + j + 1056), max2);
                    gm_store(add + g * 8192 + h * 512 + i * 32 + j, eq + eq2 + eq3 + eq4);
                }
            }
        }
    }
}

/* classifier.gm:17   h = x |> conv1: conv(32) |> relu |> max_pool |> conv2: conv(64) |> relu |>
   max_pool
   convolution of [64,16,16,32] to [64,16,16,64] by 3 x 3 taps, tiles of 4 x 24; fused: add, relu,
   gt; 558 MFLOP, 11 MB */
GM_INLINE void fit_conv2_tile(int rows, int vectors, int last, const gm_stretch *run, int runs,
    const int64_t *from, const int64_t *to, int64_t column, const float *restrict max,
    const float *restrict weight, const float *restrict bias, float *restrict relu,
    float *restrict gt)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, relu + i * 64 + j);
        gm_fetch_written(vectors, gt + i * 64 + j);
    }
    conv_tile(4, rows, vectors, last, 0, c, max, from, run, runs,
              weight + column, 64);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec conv2 = c[r * vectors + v] + gm_load(bias + j);
            gm_store(relu + i * 64 + j, gm_max(conv2, gm_zero()));
            gm_store(gt + i * 64 + j, gm_gt(conv2, gm_splat(0.0f)));
        }
}

static const gm_places fit_conv2_places = {
    .steps = {{8192, 512, 32}, {256, 16, 1}}, .count = 9,
    .runs = (const gm_stretch[]){
    {0, 128, 64}, {512, 224, 64}, {0, 96, 96}, {512, 192, 96}, {0, 96, 64},
    {512, 192, 64}, {0, 32, 64}, {512, 128, 64}, {1024, 224, 64}, {0, 0, 96}, {512, 96, 96}, {1024, 192, 96},
    {0, 0, 64}, {512, 96, 64}, {1024, 192, 64}, {0, 32, 64}, {512, 128, 64}, {0, 0, 96}, {512, 96, 96},
    {0, 0, 64}, {512, 96, 64},
    },
    .parts = (const gm_part[]){
    {1, 1, 0, 0, 0, 2}, {1, 14, 1, 0, 2, 2}, {1, 1, 15, 448, 4, 2}, {14, 1, 16, 0, 6, 3},
    {14, 14, 17, 0, 9, 3}, {14, 1, 31, 448, 12, 3}, {1, 1, 240, 7168, 15, 2}, {1, 14, 241, 7168, 17, 2},
    {1, 1, 255, 7616, 19, 2},
    },
};

GM_KERNEL void fit_conv2(const gm_call *call, const float *restrict max,
    const float *restrict weight, const float *restrict bias, float *restrict relu,
    float *restrict gt)
{
    const gm_places *const places = &fit_conv2_places;
    const int64_t lo = call->from, hi = call->to;
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 48; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    fit_conv2_tile((int)gm_min_int(4, pixels - row), 3, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, max, weight,
                        bias, relu, gt);
            }
            {
                const int64_t column = 48;
                for (int row = 0; row < pixels; row += 4)
                    fit_conv2_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, max, weight,
                        bias, relu, gt);
            }
        }
    }
}

/* classifier.gm:18   return categorical(logits: h |> flatten |> dropout(p) |> fc1: linear(128) |>
   relu |> dropout(2 * p) |> fc2: linear(10))
   [64,8,8,64] element by element; fused: gt, max, div, select; 1.6 MFLOP, 5.2 MB */
GM_KERNEL void fit_select(const gm_call *call, const float *restrict relu,
    float *restrict select)
{
    const int64_t lo = call->from, hi = call->to;
    for (int64_t g = lo; g < hi; g++) {
        for (int64_t h = 0; h < 8; h++) {
            for (int64_t i = 0; i < 8; i++) {
                for (int64_t j = 0; j < 64; j += GM_LANES) {
                    const gm_vec uniform = gm_random_uniform(call->seed, 0, call->step, (uint64_t)(g * 4096 + h * 512 + i * 64 + j), 1);
                    const gm_vec max = gm_max(gm_load(relu + g * 16384 + h * 2048 + i * 128 + j), gm_load(relu + g * 16384 + h * 2048 + i * 128 + j + 64));
                    const gm_vec relu2 = gm_load(relu + g * 16384 + h * 2048 + i * 128 + j + 1024);
                    const gm_vec relu3 = gm_load(relu + g * 16384 + h * 2048 + i * 128 + j + 1088);
                    const gm_vec select2 = gm_select(gm_gt(gm_splat(0.25f), uniform), gm_splat(0.0f), gm_max(gm_max(max, relu2), relu3) / 0.75f);
                    gm_store(select + g * 4096 + h * 512 + i * 64 + j, select2);
                }
            }
        }
    }
}

/* classifier.gm:17   h = x |> conv1: conv(32) |> relu |> max_pool |> conv2: conv(64) |> relu |>
   max_pool
   [64,8,2,8,2,64] element by element; fused: max, eq; 4.2 MFLOP, 8.4 MB */
GM_KERNEL void fit_eq(const gm_call *call, const float *restrict relu, float *restrict eq)
{
    const int64_t lo = call->from, hi = call->to;
    for (int64_t e = lo; e < hi; e++) {
        for (int64_t f = 0; f < 8; f++) {
            for (int64_t g = 0; g < 2; g++) {
                for (int64_t h = 0; h < 8; h++) {
                    for (int64_t i = 0; i < 2; i++) {
                        for (int64_t j = 0; j < 64; j += GM_LANES) {
                            const gm_vec relu2 = gm_load(relu + e * 16384 + f * 2048 + g * 1024 + h * 128 + i * 64 + j);
                            const gm_vec max = gm_max(gm_load(relu + e * 16384 + f * 2048 + h * 128 + j), gm_load(relu + e * 16384 + f * 2048 + h * 128 + j + 64));
                            const gm_vec relu3 = gm_load(relu + e * 16384 + f * 2048 + h * 128 + j + 1024);
                            const gm_vec relu4 = gm_load(relu + e * 16384 + f * 2048 + h * 128 + j + 1088);
                            gm_store(eq + e * 16384 + f * 2048 + g * 1024 + h * 128 + i * 64 + j, gm_eq(relu2, gm_max(gm_max(max, relu3), relu4)));
                        }
                    }
                }
            }
        }
    }
}

/* classifier.gm:18   return categorical(logits: h |> flatten |> dropout(p) |> fc1: linear(128) |>
   relu |> dropout(2 * p) |> fc2: linear(10))
   [64,4096] x [4096,128], tiles of 4 x 24; fused: gt, add, relu, mul, select; 67 MFLOP, 3.2 MB */
GM_INLINE void fit_fc1_tile(int rows, int vectors, int last, int64_t row, int64_t column,
    const gm_call *call, const float *restrict select, const float *restrict weight,
    const float *restrict bias, float *restrict gt, float *restrict select2, float *restrict gt2)
{
    gm_vec c[12];
    tile(rows, vectors, last, c, select + row * 4096, 4096, 1,
         weight + column, 128, 4096);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            const gm_vec uniform = gm_random_uniform(call->seed, 1, call->step, (uint64_t)(i * 128 + j), 1);
            const gm_vec gt3 = gm_gt(gm_splat(0.5f), uniform);
            const gm_vec fc1 = c[r * vectors + v] + gm_load(bias + j);
            const gm_vec relu = gm_max(fc1, gm_zero());
            gm_store(gt + i * 128 + j, gt3);
            gm_store(select2 + i * 128 + j, gm_select(gt3, gm_splat(0.0f), relu * 2.0f));
            gm_store(gt2 + i * 128 + j, gm_gt(relu, gm_splat(0.0f)));
        }
}

GM_KERNEL void fit_fc1(const gm_call *call, const float *restrict select,
    const float *restrict weight, const float *restrict bias, float *restrict gt,
    float *restrict select2, float *restrict gt2)
{
    const int64_t lo = call->from, hi = call->to;
    const int64_t first = lo, end = hi;
    for (int64_t column = 0; column < 96; column += 24) {
        int64_t row = first;
        for (; row + 4 <= end; row += 4)
            fit_fc1_tile(4, 3, 8, row, column, call, select, weight, bias, gt, select2, gt2);
        for (; row < end; row += 1)
            fit_fc1_tile(1, 3, 8, row, column, call, select, weight, bias, gt, select2, gt2);
    }
    {
        const int64_t column = 96;
        int64_t row = first;
        for (; row + 4 <= end; row += 4)
            fit_fc1_tile(4, 2, 8, row, column, call, select, weight, bias, gt, select2, gt2);
        for (; row < end; row += 1)
            fit_fc1_tile(1, 2, 8, row, column, call, select, weight, bias, gt, select2, gt2);
    }
    {
        const int64_t column = 112;
        int64_t row = first;
        for (; row + 4 <= end; row += 4)
            fit_fc1_tile(4, 2, 8, row, column, call, select, weight, bias, gt, select2, gt2);
        for (; row < end; row += 1)
            fit_fc1_tile(1, 2, 8, row, column, call, select, weight, bias, gt, select2, gt2);
    }
}

/* classifier.gm:18   return categorical(logits: h |> flatten |> dropout(p) |> fc1: linear(128) |>
   relu |> dropout(2 * p) |> fc2: linear(10))
   [64,128] x [128,10], tiles of 4 x 16; fused: add; 165 KFLOP, 41 KB */
GM_INLINE void fit_fc2_tile(int rows, int vectors, int last, int64_t row, int64_t column,
    const float *restrict select, const float *restrict weight, const float *restrict bias,
    float *restrict fc2, gm_lanes *maximum2_lanes)
{
    gm_vec c[12];
    tile(rows, vectors, last, c, select + row * 128, 128, 1,
         weight + column, 10, 128);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            const int n = v + 1 < vectors ? GM_LANES : last;
            const gm_vec fc22 = c[r * vectors + v] + gm_load_part(bias + j, n);
            gm_store_part(fc2 + i * 10 + j, fc22, n);
            maximum2_lanes[r].part[j / GM_LANES % GM_PARTS] = gm_max(maximum2_lanes[r].part[j / GM_LANES % GM_PARTS], gm_select(gm_first(n), fc22, gm_splat(-GM_INFINITY)));
        }
}

GM_KERNEL void fit_fc2(const gm_call *call, const float *restrict select,
    const float *restrict weight, const float *restrict bias, float *restrict fc2,
    float *restrict maximum)
{
    const int64_t lo = call->from, hi = call->to;
    const int64_t first = lo, end = hi;
    for (int64_t chunk = first; chunk < end; chunk += 64) {
        const int64_t stop = gm_min_int(chunk + 64, end);
        gm_lanes maximum2_lanes[64];
        for (int r = 0; r < 64; r++) {
            maximum2_lanes[r] = gm_lanes_splat(-GM_INFINITY);
        }
        {
            const int64_t column = 0;
            int64_t row = chunk;
            for (; row + 4 <= stop; row += 4)
                fit_fc2_tile(4, 2, 2, row, column, select, weight, bias, fc2,
                    maximum2_lanes + (row - chunk));
            for (; row < stop; row += 1)
                fit_fc2_tile(1, 2, 2, row, column, select, weight, bias, fc2,
                    maximum2_lanes + (row - chunk));
        }
        for (int64_t i = chunk; i < stop; i++) {
            const float maximum2 = gm_lanes_max(maximum2_lanes[i - chunk]);
            maximum[i] = (gm_splat(maximum2))[0];
        }
    }
}

/* classifier.gm:25   minimize mean(nll(d, y))
   [64,10] summed along rows; fused: sub, exp, log, add; 2.0 KFLOP, 5.9 KB */
GM_KERNEL void fit_exp(const gm_call *call, const float *restrict fc2,
    const float *restrict maximum, float *restrict exp, float *restrict sum, float *restrict add)
{
    const int64_t lo = call->from, hi = call->to;
    for (int64_t i = lo; i < hi; i++) {
        gm_lanes sum2_lanes = gm_lanes_splat(0.0f);
        for (int64_t j = 0; j < 10; j += GM_LANES) {
            const int n = (int)gm_min_int(GM_LANES, 10 - j);
            const gm_vec exp2 = gm_exp(gm_load_part(fc2 + i * 10 + j, n) - gm_splat(maximum[i]));
            gm_store_part(exp + i * 10 + j, exp2, n);
            sum2_lanes.part[j / GM_LANES] = sum2_lanes.part[j / GM_LANES] + gm_select(gm_first(n), exp2, gm_zero());
        }
        const float sum2 = gm_lanes_sum(sum2_lanes);
        sum[i] = (gm_splat(sum2))[0];
        add[i] = (gm_splat(maximum[i]) + gm_log(gm_splat(sum2)))[0];
    }
}

/* classifier.gm:26   report accuracy: mode(d) == y
   [64,10] summed along rows; fused: sub, eq, mul, ge; 4.5 KFLOP, 3.8 KB */
GM_KERNEL void fit_eq2(const gm_call *call, const float *restrict fc2,
    const float *restrict add, const int32_t *restrict y, const float *restrict maximum,
    float *restrict sum, float *restrict eq)
{
    const int64_t lo = call->from, hi = call->to;
    for (int64_t i = lo; i < hi; i++) {
        gm_lanes sum2_lanes = gm_lanes_splat(0.0f);
        gm_lanes maximum2_lanes = gm_lanes_splat(-GM_INFINITY);
        for (int64_t j = 0; j < 10; j += GM_LANES) {
            const int n = (int)gm_min_int(GM_LANES, 10 - j);
            const gm_vec fc22 = gm_load_part(fc2 + i * 10 + j, n);
            const gm_vec mul = (fc22 - gm_splat(add[i])) * gm_eq(gm_splat((float)y[i]), gm_positions(j, 1));
            sum2_lanes.part[j / GM_LANES] = sum2_lanes.part[j / GM_LANES] + gm_select(gm_first(n), mul, gm_zero());
            maximum2_lanes.part[j / GM_LANES] = gm_max(maximum2_lanes.part[j / GM_LANES], gm_select(gm_first(n), gm_ge(fc22, gm_splat(maximum[i])) * gm_positions(j, 1), gm_splat(-GM_INFINITY)));
        }
        const float sum2 = gm_lanes_sum(sum2_lanes);
        const float maximum2 = gm_lanes_max(maximum2_lanes);
        sum[i] = (gm_splat(sum2))[0];
        eq[i] = (gm_eq(gm_splat((float)y[i]), gm_splat(maximum2)))[0];
    }
}

/* classifier.gm:25   minimize mean(nll(d, y))
   [64,10] summed along rows; fused: eq, mul, div, neg; 2.0 KFLOP, 768 B */
GM_KERNEL void fit_neg(const gm_call *call, const int32_t *restrict y,
    const float *restrict sum, float *restrict maximum)
{
    const int64_t lo = call->from, hi = call->to;
    for (int64_t i = lo; i < hi; i++) {
        gm_lanes sum2_lanes = gm_lanes_splat(0.0f);
        for (int64_t j = 0; j < 10; j += GM_LANES) {
            const int n = (int)gm_min_int(GM_LANES, 10 - j);
            const gm_vec mul = gm_eq(gm_splat((float)y[i]), gm_positions(j, 1)) * (-0.015625f);
            sum2_lanes.part[j / GM_LANES] = sum2_lanes.part[j / GM_LANES] + gm_select(gm_first(n), mul, gm_zero());
        }
        const float sum2 = gm_lanes_sum(sum2_lanes);
        maximum[i] = (-(gm_splat(sum2) / gm_splat(sum[i])))[0];
    }
}

/* classifier.gm:25   minimize mean(nll(d, y))
   [64,10] element by element; fused: eq, mul, add; 2.6 KFLOP, 5.6 KB */
GM_KERNEL void fit_d_fc2(const gm_call *call, const int32_t *restrict y, float *restrict exp,
    const float *restrict maximum)
{
    const int64_t lo = call->from, hi = call->to;
    for (int64_t i = lo; i < hi; i++) {
        int64_t j = 0;
        for (; j + GM_LANES <= 10; j += GM_LANES) {
            const gm_vec mul = gm_eq(gm_splat((float)y[i]), gm_positions(j, 1)) * (-0.015625f);
            const gm_vec d_fc2 = mul + gm_load(exp + i * 10 + j) * gm_splat(maximum[i]);
            gm_store(exp + i * 10 + j, d_fc2);
        }
        if (j < 10) {
            const int n = (int)gm_min_int(GM_LANES, 10 - j);
            const gm_vec mul = gm_eq(gm_splat((float)y[i]), gm_positions(j, 1)) * (-0.015625f);
            const gm_vec d_fc2 = mul + gm_load_part(exp + i * 10 + j, n) * gm_splat(maximum[i]);
            gm_store_part(exp + i * 10 + j, d_fc2, n);
        }
    }
}

/* classifier.gm:18   return categorical(logits: h |> flatten |> dropout(p) |> fc1: linear(128) |>
   relu |> dropout(2 * p) |> fc2: linear(10))
   [64,10] x [10,128], tiles of 4 x 24, b in panels; fused: select, mul; 188 KFLOP, 106 KB */
GM_INLINE void fit_d_fc1_tile(int rows, int vectors, int last, int64_t row, int64_t column,
    const float *restrict exp, const float *restrict C_fc2_weight_panels, float *restrict gt,
    const float *restrict gt2)
{
    gm_vec c[12];
    tile(rows, vectors, last, c, exp + row * 10, 10, 1,
         C_fc2_weight_panels + column * 10, vectors * GM_LANES, 10);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            const gm_vec select = gm_select(gm_load(gt + i * 128 + j), gm_splat(0.0f), c[r * vectors + v]);
            const gm_vec d_fc1 = select * 2.0f * gm_load(gt2 + i * 128 + j);
            gm_store(gt + i * 128 + j, d_fc1);
        }
}

GM_KERNEL void fit_d_fc1(const gm_call *call, const float *restrict exp,
    const float *restrict C_fc2_weight_panels, float *restrict gt, const float *restrict gt2)
{
    const int64_t lo = call->from, hi = call->to;
    const int64_t first = lo, end = hi;
    for (int64_t column = 0; column < 96; column += 24) {
        int64_t row = first;
        for (; row + 4 <= end; row += 4)
            fit_d_fc1_tile(4, 3, 8, row, column, exp, C_fc2_weight_panels, gt, gt2);
        for (; row < end; row += 1)
            fit_d_fc1_tile(1, 3, 8, row, column, exp, C_fc2_weight_panels, gt, gt2);
    }
    {
        const int64_t column = 96;
        int64_t row = first;
        for (; row + 4 <= end; row += 4)
            fit_d_fc1_tile(4, 2, 8, row, column, exp, C_fc2_weight_panels, gt, gt2);
        for (; row < end; row += 1)
            fit_d_fc1_tile(1, 2, 8, row, column, exp, C_fc2_weight_panels, gt, gt2);
    }
    {
        const int64_t column = 112;
        int64_t row = first;
        for (; row + 4 <= end; row += 4)
            fit_d_fc1_tile(4, 2, 8, row, column, exp, C_fc2_weight_panels, gt, gt2);
        for (; row < end; row += 1)
            fit_d_fc1_tile(1, 2, 8, row, column, exp, C_fc2_weight_panels, gt, gt2);
    }
}

/* classifier.gm:23   step fit(x, y) over C by adam(1e-3) batch rows
   [128,64] x [64,10], tiles of 4 x 16; fused: mul, add, sqrt, div, sub; 180 KFLOP, 66 KB */
GM_INLINE void fit_C_fc2_weight_tile(int rows, int vectors, int last, int64_t row,
    int64_t column, const float *restrict select, const float *restrict exp,
    float *restrict m_weight, float *restrict v_weight, float *restrict weight, gm_vec scale,
    gm_vec scale2)
{
    gm_vec c[12];
    gm_fetch(rows, vectors, m_weight + row * 10 + column, 10);
    gm_fetch(rows, vectors, v_weight + row * 10 + column, 10);
    gm_fetch(rows, vectors, weight + row * 10 + column, 10);
    tile(rows, vectors, last, c, select + row, 1, 128,
         exp + column, 10, 64);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            const int n = v + 1 < vectors ? GM_LANES : last;
            const gm_vec product = c[r * vectors + v];
            const gm_vec new_m_weight = gm_load_part(m_weight + i * 10 + j, n) * 0.9f + product * 0.1f;
            const gm_vec new_v_weight = gm_load_part(v_weight + i * 10 + j, n) * 0.999f + product * product * 0.001f;
            const gm_vec div = scale * new_m_weight / (gm_sqrt(new_v_weight) * scale2 + 1e-08f);
            gm_store_part(m_weight + i * 10 + j, new_m_weight, n);
            gm_store_part(v_weight + i * 10 + j, new_v_weight, n);
            gm_store_part(weight + i * 10 + j, gm_load_part(weight + i * 10 + j, n) - div, n);
        }
}

GM_KERNEL void fit_C_fc2_weight(const gm_call *call, const float *restrict select,
    const float *restrict exp, float *restrict m_weight, float *restrict v_weight,
    float *restrict weight)
{
    const gm_vec scale = gm_splat((float)(0.001 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    int64_t lo, hi;
    gm_share(call, 32, &lo, &hi);
    const int64_t first = lo * 4, end = hi * 4;
    {
        const int64_t column = 0;
        for (int64_t row = first; row < end; row += 4)
            fit_C_fc2_weight_tile(4, 2, 2, row, column, select, exp, m_weight, v_weight, weight,
                scale, scale2);
    }
}

/* classifier.gm:23   step fit(x, y) over C by adam(1e-3) batch rows
   [64,10] summed down columns; fused: mul, add, sqrt, div, sub; 770 FLOP, 2.8 KB */
GM_KERNEL void fit_C_fc2_bias(const gm_call *call, const float *restrict exp,
    float *restrict m_bias, float *restrict v_bias, float *restrict bias)
{
    const gm_vec scale = gm_splat((float)(0.001 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    for (int64_t j = lo * 16; j < gm_min_int(hi * 16, 10); j += GM_LANES) {
        const int n = (int)gm_min_int(GM_LANES, 10 - j);
        gm_vec sum = gm_splat(0.0f);
        for (int64_t i = 0; i < 64; i++) {
            sum = sum + gm_load_part(exp + i * 10 + j, n);
        }
        const gm_vec new_m_bias = gm_load_part(m_bias + j, n) * 0.9f + sum * 0.1f;
        const gm_vec new_v_bias = gm_load_part(v_bias + j, n) * 0.999f + sum * sum * 0.001f;
        const gm_vec div = new_m_bias * scale / (gm_sqrt(new_v_bias) * scale2 + 1e-08f);
        gm_store_part(m_bias + j, new_m_bias, n);
        gm_store_part(v_bias + j, new_v_bias, n);
        gm_store_part(bias + j, gm_load_part(bias + j, n) - div, n);
    }
}

/* classifier.gm:26   report accuracy: mode(d) == y
   [64] summed along rows; fused: mul; 130 FLOP, 520 B */
GM_KERNEL void fit_loss(const gm_call *call, const float *restrict sum,
    const float *restrict eq, float *restrict loss, float *restrict accuracy)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    if (lo < hi) {
        gm_lanes sum2_lanes = gm_lanes_splat(0.0f);
        gm_lanes sum3_lanes = gm_lanes_splat(0.0f);
        for (int64_t j16 = 0; j16 < 64; j16 += 16) {
            for (int part = 0; part < GM_PARTS; part++) {
                const int64_t j = j16 + part * GM_LANES;
                sum2_lanes.part[part] = sum2_lanes.part[part] + gm_load(sum + j);
                sum3_lanes.part[part] = sum3_lanes.part[part] + gm_load(eq + j);
            }
        }
        const float sum2 = gm_lanes_sum(sum2_lanes);
        const float sum3 = gm_lanes_sum(sum3_lanes);
        loss[0] = (gm_splat(sum2) * (-0.015625f))[0];
        accuracy[0] = (gm_splat(sum3) * 0.015625f)[0];
    }
}

/* classifier.gm:23   step fit(x, y) over C by adam(1e-3) batch rows
   [64,128] summed down columns; fused: mul, add, sqrt, div, sub; 9.9 KFLOP, 36 KB
   and 2 more, of several sizes */
GM_KERNEL void columns_bias(const gm_call *call, const float *restrict gt,
    float *restrict m_bias, float *restrict v_bias, float *restrict bias, int64_t units,
    int64_t columns)
{
    const gm_vec scale = gm_splat((float)(0.001 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    int64_t lo, hi;
    gm_share(call, units, &lo, &hi);
    for (int64_t j = lo * 16; j < gm_min_int(hi * 16, columns); j += GM_LANES) {
        gm_vec sum = gm_splat(0.0f);
        for (int64_t i = 0; i < 64; i++) {
            sum = sum + gm_load(gt + i * columns + j);
        }
        const gm_vec new_m_bias = gm_load(m_bias + j) * 0.9f + sum * 0.1f;
        const gm_vec new_v_bias = gm_load(v_bias + j) * 0.999f + sum * sum * 0.001f;
        const gm_vec div = new_m_bias * scale / (gm_sqrt(new_v_bias) * scale2 + 1e-08f);
        gm_store(m_bias + j, new_m_bias);
        gm_store(v_bias + j, new_v_bias);
        gm_store(bias + j, gm_load(bias + j) - div);
    }
}

/* classifier.gm:18   return categorical(logits: h |> flatten |> dropout(p) |> fc1: linear(128) |>
   relu |> dropout(2 * p) |> fc2: linear(10))
   [64,128] x [128,4096], tiles of 4 x 24, b in panels; fused: gt, select, div; 68 MFLOP, 3.2 MB */
GM_INLINE void fit_div_tile(int rows, int vectors, int last, int64_t row, int64_t column,
    const gm_call *call, const float *restrict gt, const float *restrict C_fc1_weight_panels,
    float *restrict div)
{
    gm_vec c[12];
    tile(rows, vectors, last, c, gt + row * 128, 128, 1,
         C_fc1_weight_panels + column * 128, vectors * GM_LANES, 128);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            const gm_vec uniform = gm_random_uniform(call->seed, 0, call->step, (uint64_t)(i * 4096 + j), 1);
            const gm_vec select = gm_select(gm_gt(gm_splat(0.25f), uniform), gm_splat(0.0f), c[r * vectors + v]);
            gm_store(div + i * 4096 + j, select / 0.75f);
        }
}

GM_KERNEL void fit_div(const gm_call *call, const float *restrict gt,
    const float *restrict C_fc1_weight_panels, float *restrict div)
{
    const int64_t lo = call->from, hi = call->to;
    const int64_t first = lo, end = hi;
    for (int64_t column = 0; column < 4080; column += 24) {
        int64_t row = first;
        for (; row + 4 <= end; row += 4)
            fit_div_tile(4, 3, 8, row, column, call, gt, C_fc1_weight_panels, div);
        for (; row < end; row += 1)
            fit_div_tile(1, 3, 8, row, column, call, gt, C_fc1_weight_panels, div);
    }
    {
        const int64_t column = 4080;
        int64_t row = first;
        for (; row + 4 <= end; row += 4)
            fit_div_tile(4, 2, 8, row, column, call, gt, C_fc1_weight_panels, div);
        for (; row < end; row += 1)
            fit_div_tile(1, 2, 8, row, column, call, gt, C_fc1_weight_panels, div);
    }
}

/* classifier.gm:17   h = x |> conv1: conv(32) |> relu |> max_pool |> conv2: conv(64) |> relu |>
   max_pool
   [64,8,2,8,2,64] element by element; fused: mul, add, div; 6.3 MFLOP, 14 MB */
GM_KERNEL void fit_d_conv2(const gm_call *call, const float *restrict eq,
    const float *restrict div, float *restrict gt)
{
    const int64_t lo = call->from, hi = call->to;
    for (int64_t e = lo; e < hi; e++) {
        for (int64_t f = 0; f < 8; f++) {
            for (int64_t g = 0; g < 2; g++) {
                for (int64_t h = 0; h < 8; h++) {
                    for (int64_t i = 0; i < 2; i++) {
                        for (int64_t j = 0; j < 64; j += GM_LANES) {
                            const gm_vec eq2 = gm_load(eq + e * 16384 + f * 2048 + g * 1024 + h * 128 + i * 64 + j);
                            const gm_vec add = gm_load(eq + e * 16384 + f * 2048 + h * 128 + j) + gm_load(eq + e * 16384 + f * 2048 + h * 128 + j + 64);
                            const gm_vec add2 = add + gm_load(eq + e * 16384 + f * 2048 + h * 128 + j + 1024);
                            const gm_vec add3 = add2 + gm_load(eq + e * 16384 + f * 2048 + h * 128 + j + 1088);
                            const gm_vec div2 = eq2 * gm_load(div + e * 4096 + f * 512 + h * 64 + j) / add3;
                            const gm_vec gt2 = gm_load(gt + e * 16384 + f * 2048 + g * 1024 + h * 128 + i * 64 + j);
                            const gm_vec d_conv2 = div2 * gt2;
                            gm_store(gt + e * 16384 + f * 2048 + g * 1024 + h * 128 + i * 64 + j, d_conv2);
                        }
                    }
                }
            }
        }
    }
}

/* classifier.gm:17   h = x |> conv1: conv(32) |> relu |> max_pool |> conv2: conv(64) |> relu |>
   max_pool
   [64,256,64] summed down columns; 1.0 MFLOP, 4.2 MB
   and 1 more, of other sizes */
GM_KERNEL void columns_sum(const gm_call *call, const float *restrict gt, float *restrict sum,
    int64_t columns, int64_t rows_, int64_t stride)
{
    const int64_t lo = call->from, hi = call->to;
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t j = 0; j < columns; j += GM_LANES) {
            gm_vec sum2 = gm_splat(0.0f);
            for (int64_t i = 0; i < rows_; i++) {
                sum2 = sum2 + gm_load(gt + h * stride + i * columns + j);
            }
            gm_store(sum + h * columns + j, sum2);
        }
    }
}

/* classifier.gm:17   h = x |> conv1: conv(32) |> relu |> max_pool |> conv2: conv(64) |> relu |>
   max_pool
   data gradient from [64,16,16,64] to [64,16,16,32] by 3 x 3 taps, tiles of 4 x 16, weight in
   panels; 555 MFLOP, 6.4 MB */
GM_INLINE void fit_conv_data_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict gt,
    const float *restrict C_conv2_weight_panels, float *restrict conv_data)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, conv_data + i * 32 + j);
    }
    conv_tile(4, rows, vectors, last, 0, c, gt, from, run, runs,
              C_conv2_weight_panels + column * 576, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            gm_store(conv_data + i * 32 + j, c[r * vectors + v]);
        }
}

static const gm_places fit_conv_data_places = {
    .steps = {{16384, 1024, 64}, {256, 16, 1}}, .count = 9,
    .runs = (const gm_stretch[]){
    {0, 256, 128}, {1024, 448, 128}, {0, 192, 192}, {1024, 384, 192}, {0, 192, 128},
    {1024, 384, 128}, {0, 64, 128}, {1024, 256, 128}, {2048, 448, 128}, {0, 0, 192}, {1024, 192, 192},
    {2048, 384, 192}, {0, 0, 128}, {1024, 192, 128}, {2048, 384, 128}, {0, 64, 128}, {1024, 256, 128},
    {0, 0, 192}, {1024, 192, 192}, {0, 0, 128}, {1024, 192, 128},
    },
    .parts = (const gm_part[]){
    {1, 1, 0, 0, 0, 2}, {1, 14, 1, 0, 2, 2}, {1, 1, 15, 896, 4, 2}, {14, 1, 16, 0, 6, 3},
    {14, 14, 17, 0, 9, 3}, {14, 1, 31, 896, 12, 3}, {1, 1, 240, 14336, 15, 2}, {1, 14, 241, 14336, 17, 2},
    {1, 1, 255, 15232, 19, 2},
    },
};

GM_KERNEL void fit_conv_data(const gm_call *call, const float *restrict gt,
    const float *restrict C_conv2_weight_panels, float *restrict conv_data)
{
    const gm_places *const places = &fit_conv_data_places;
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
                    fit_conv_data_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, gt,
                        C_conv2_weight_panels, conv_data);
            }
            {
                const int64_t column = 16;
                for (int row = 0; row < pixels; row += 4)
                    fit_conv_data_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, gt,
                        C_conv2_weight_panels, conv_data);
            }
        }
    }
}

/* classifier.gm:17   h = x |> conv1: conv(32) |> relu |> max_pool |> conv2: conv(64) |> relu |>
   max_pool
   [64,16,2,16,2,32] element by element; fused: eq, mul, div; 8.4 MFLOP, 31 MB */
GM_KERNEL void fit_d_conv1(const gm_call *call, float *restrict relu, const float *restrict max,
    const float *restrict conv_data, const float *restrict add, const float *restrict gt)
{
    const int64_t lo = call->from, hi = call->to;
    for (int64_t e = lo; e < hi; e++) {
        for (int64_t f = 0; f < 16; f++) {
            for (int64_t g = 0; g < 2; g++) {
                for (int64_t h = 0; h < 16; h++) {
                    for (int64_t i = 0; i < 2; i++) {
                        for (int64_t j = 0; j < 32; j += GM_LANES) {
                            const gm_vec relu2 = gm_load(relu + e * 32768 + f * 2048 + g * 1024 + h * 64 + i * 32 + j);
                            const gm_vec eq = gm_eq(relu2, gm_load(max + e * 8192 + f * 512 + h * 32 + j));
                            const gm_vec mul = eq * gm_load(conv_data + e * 8192 + f * 512 + h * 32 + j);
                            const gm_vec gt2 = gm_load(gt + e * 32768 + f * 2048 + g * 1024 + h * 64 + i * 32 + j);
                            const gm_vec d_conv1 = mul / gm_load(add + e * 8192 + f * 512 + h * 32 + j) * gt2;
                            gm_store(relu + e * 32768 + f * 2048 + g * 1024 + h * 64 + i * 32 + j, d_conv1);
                        }
                    }
                }
            }
        }
    }
}

/* classifier.gm:17   h = x |> conv1: conv(32) |> relu |> max_pool |> conv2: conv(64) |> relu |>
   max_pool
   weight gradient from [64,32,32,1] and [64,32,32,32], tiles of 3 x 32, leaves of 4 x 32 pixels,
   rows are columns and channels of the kernel; fused: mul, add, sqrt, div, sub; 36 MFLOP, 8.7 MB
   and 1 more, of other sizes */
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
            const gm_vec div = scale * new_m_weight / (gm_sqrt(new_v_weight) * scale2 + 1e-08f);
            gm_store(m_weight + i * stride + j, new_m_weight);
            gm_store(v_weight + i * stride + j, new_v_weight);
            gm_store(weight + i * stride + j, gm_load(weight + i * stride + j) - div);
        }
}

GM_KERNEL void convolution_weight(const gm_call *call, const float *restrict concat,
    const float *restrict relu, float *restrict m_weight, float *restrict v_weight,
    float *restrict weight, int64_t stride, const gm_weights *shape, int64_t units)
{
    const gm_vec scale = gm_splat((float)(0.001 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    gm_vec sums[GM_SUMS / GM_LANES];
    int64_t lo, hi;
    gm_share(call, units, &lo, &hi);
    for (int64_t first = lo; first < hi; first += 64) {
        const int64_t stop = gm_min_int(first + 64, hi);
        gm_weight_sums(shape, weight_tile, first, stop, concat, relu, sums);
        for (int64_t t = first; t < stop; t++)
            convolution_weight_tile(gm_weight_at(shape, 0, t), sums + (t - first) * 12,
                m_weight, v_weight, weight, scale, scale2, stride);
    }
}

static const gm_weights fit_C_conv1_weight_shape = {
    .images = 64, .height = 32, .width = 32, .leaf_images = 1, .leaf_height = 4,
    .x = {1024, 32, 1}, .y = {32768, 1024, 32}, .pixel = 1, .around = 128,
    .tap = (const gm_tap[]){
        {1, 32, 0, 32, 0, 0, 3}, {0, 32, 0, 32, 34, 3, 3}, {0, 31, 0, 32, 68, 6, 3},
    },
    .taps = 3, .dead = 0, .tiles = 1, .panels = 1, .vectors = 4, .tail = 4, .columns = 32,
    .groups = 1, .group_a = 1, .group_b = 32, .room = 12,
    .border = &(const gm_border){ .rows = 6, .height = 32, .width = 32, .channels = 1, .stride = 1,
        .above = 1, .before = 1, .pitch = 34, .row = 32 },
};

static const gm_weights fit_C_conv2_weight_shape = {
    .images = 64, .height = 16, .width = 16, .leaf_images = 1, .leaf_height = 8,
    .x = {8192, 512, 32}, .y = {16384, 1024, 64}, .pixel = 32, .around = 128,
    .tap = (const gm_tap[]){
        {1, 16, 1, 16, -544, 0, 32}, {1, 16, 0, 16, -512, 32, 32}, {1, 16, 0, 15, -480, 64, 32},
        {0, 16, 1, 16, -32, 96, 32}, {0, 16, 0, 16, 0, 128, 32}, {0, 16, 0, 15, 32, 160, 32},
        {0, 15, 1, 16, 480, 192, 32}, {0, 15, 0, 16, 512, 224, 32}, {0, 15, 0, 15, 544, 256, 32},
    },
    .taps = 9, .dead = 0, .tiles = 11, .panels = 2, .vectors = 4, .tail = 4, .columns = 64,
    .groups = 1, .group_a = 32, .group_b = 64, .room = 12,
};

/* classifier.gm:23   step fit(x, y) over C by adam(1e-3) batch rows
   [4096,64] x [64,128], tiles of 4 x 24; fused: mul, add, sqrt, div, sub; 74 MFLOP, 14 MB */
GM_INLINE void fit_C_fc1_weight_tile(int rows, int vectors, int last, int64_t row,
    int64_t column, const float *restrict select, const float *restrict gt,
    float *restrict m_weight, float *restrict v_weight, float *restrict weight, gm_vec scale,
    gm_vec scale2)
{
    gm_vec c[12];
    gm_fetch(rows, vectors, m_weight + row * 128 + column, 128);
    gm_fetch(rows, vectors, v_weight + row * 128 + column, 128);
    gm_fetch(rows, vectors, weight + row * 128 + column, 128);
    tile(rows, vectors, last, c, select + row, 1, 4096,
         gt + column, 128, 64);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            const gm_vec product = c[r * vectors + v];
            const gm_vec new_m_weight = gm_load(m_weight + i * 128 + j) * 0.9f + product * 0.1f;
            const gm_vec new_v_weight = gm_load(v_weight + i * 128 + j) * 0.999f + product * product * 0.001f;
            const gm_vec div = scale * new_m_weight / (gm_sqrt(new_v_weight) * scale2 + 1e-08f);
            gm_store(m_weight + i * 128 + j, new_m_weight);
            gm_store(v_weight + i * 128 + j, new_v_weight);
            gm_store(weight + i * 128 + j, gm_load(weight + i * 128 + j) - div);
        }
}

GM_KERNEL void fit_C_fc1_weight(const gm_call *call, const float *restrict select,
    const float *restrict gt, float *restrict m_weight, float *restrict v_weight,
    float *restrict weight)
{
    const gm_vec scale = gm_splat((float)(0.001 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    int64_t lo, hi;
    gm_share(call, 1024, &lo, &hi);
    const int64_t first = lo * 4, end = hi * 4;
    for (int64_t column = 0; column < 96; column += 24) {
        for (int64_t row = first; row < end; row += 4)
            fit_C_fc1_weight_tile(4, 3, 8, row, column, select, gt, m_weight, v_weight, weight,
                scale, scale2);
    }
    {
        const int64_t column = 96;
        for (int64_t row = first; row < end; row += 4)
            fit_C_fc1_weight_tile(4, 2, 8, row, column, select, gt, m_weight, v_weight, weight,
                scale, scale2);
    }
    {
        const int64_t column = 112;
        for (int64_t row = first; row < end; row += 4)
            fit_C_fc1_weight_tile(4, 2, 8, row, column, select, gt, m_weight, v_weight, weight,
                scale, scale2);
    }
}

/* One training step fit, line 23: 37 kernels in 14 phases, 2.0 GFLOP; arena 36 MB, at least 36 MB. */
static void run_fit(classifier_t *m, const float *x, const int32_t *y, gm_call whole)
{
    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_thread_call(whole);
        const unsigned mode = gm_flush_denormals();
        float *const C_fc2_weight_panels = m->arena + 8724480;  /* [1280], phases 0 to 2 */
        float *const C_conv2_weight_panels = m->arena + 8978432;  /* [18432], phases 1 to 8 */
        float *const concat = m->arena + 8650752;  /* [64,2,28,1] of [64,32,28,1], phase 2 */
        float *const x2 = m->arena + 8650808;  /* [64,28,28,1] of [64,32,28,1], phase 2 */
        float *const concat2 = m->arena + 8651592;  /* [64,2,28,1] of [64,32,28,1], phase 2 */
        float *const concat3 = m->arena + 8650752;  /* [64,32,28,1], phase 2 */
        float *const concat4 = m->arena + 8912898;  /* [64,32,28,1] of [64,32,32,1], phases 2 to 9 */
        float *const concat5 = m->arena + 8912896;  /* [64,32,2,1] of [64,32,32,1], phases 2 to 9 */
        float *const concat6 = m->arena + 8912926;  /* [64,32,2,1] of [64,32,32,1], phases 2 to 9 */
        float *const concat7 = m->arena + 8912896;  /* [64,32,32,1], phases 2 to 9 */
        float *const relu = m->arena + 0;  /* [64,16,2,16,2,32], then d_conv1, phases 2 to 9 */
        float *const gt = m->arena + 2097152;  /* [64,32,32,32], phases 2 to 8 */
        float *const max = m->arena + 7340032;  /* [64,16,1,16,1,32], phases 2 to 10 */
        float *const add = m->arena + 7864320;  /* [64,16,1,16,1,32], phases 2 to 8 */
        float *const relu2 = m->arena + 4194304;  /* [64,8,2,8,2,64], phase 2 */
        float *const gt2 = m->arena + 6291456;  /* [64,16,16,64], then d_conv2, phases 2 to 10 */
        float *const select = m->arena + 8388608;  /* [64,4096], phases 2 to 11 */
        float *const eq = m->arena + 5242880;  /* [64,8,2,8,2,64], phases 2 to 8 */
        float *const gt3 = m->arena + 8996864;  /* [64,128], then d_fc1, phases 2 to 11 */
        float *const select2 = m->arena + 8708096;  /* [64,128], phases 2 to 3 */
        float *const gt4 = m->arena + 8716288;  /* [64,128], phase 2 */
        float *const fc2 = m->arena + 8725760;  /* [64,10], phase 2 */
        float *const maximum = m->arena + 8727040;  /* [64,1], then neg, phase 2 */
        float *const exp = m->arena + 8726400;  /* [64,10], then d_fc2, phases 2 to 4 */
        float *const sum = m->arena + 8727104;  /* [64,1], phase 2 */
        float *const add2 = m->arena + 8727168;  /* [64,1], phase 2 */
        float *const sum2 = m->arena + 8727232;  /* [64,1], phases 2 to 5 */
        float *const eq2 = m->arena + 8727296;  /* [64], phases 2 to 5 */
        float *const loss = m->arena + 9011200;  /* [], phases 5 to 13 */
        float *const accuracy = m->arena + 9011216;  /* [], phases 5 to 13 */
        float *const C_fc1_weight_panels = m->arena + 4194304;  /* [524288], phases 7 to 8 */
        float *const div = m->arena + 8650752;  /* [64,8,1,8,1,64], phase 8 */
        float *const sum3 = m->arena + 9005056;  /* [64,1,1,64], phases 8 to 12 */
        float *const conv_data = m->arena + 4718592;  /* [64,16,16,32], phase 8 */
        float *const sum4 = m->arena + 9009152;  /* [64,1,1,32], phases 8 to 13 */

        pack_weight_panels(&call, m->C_fc2_weight, C_fc2_weight_panels, 10, 16, 128, 96);
        gm_meet(&call, 0);
        fit_C_conv2_weight_panels(&call, m->C_conv2_weight, C_conv2_weight_panels);
        gm_meet(&call, 1);
        call.to = 0;
        while (gm_next_rows(&call, 64, 7)) {
            fit_concat(&call, concat);
            gm_tick(&call, 2);
            fit_x(&call, x, x2);
            gm_tick(&call, 3);
            fit_concat(&call, concat2);
            gm_tick(&call, 4);
            fit_concat3(&call, concat3, concat4);
            gm_tick(&call, 5);
            fit_concat4(&call, concat5);
            gm_tick(&call, 6);
            fit_concat4(&call, concat6);
            gm_tick(&call, 7);
            fit_conv1(&call, concat7, m->C_conv1_weight, m->C_conv1_bias, relu, gt);
            gm_tick(&call, 8);
            fit_max(&call, relu, max);
            gm_tick(&call, 9);
            fit_add(&call, relu, max, add);
            gm_tick(&call, 10);
            fit_conv2(&call, max, m->C_conv2_weight, m->C_conv2_bias, relu2, gt2);
            gm_tick(&call, 11);
            fit_select(&call, relu2, select);
            gm_tick(&call, 12);
            fit_eq(&call, relu2, eq);
            gm_tick(&call, 13);
            fit_fc1(&call, select, m->C_fc1_weight, m->C_fc1_bias, gt3, select2, gt4);
            gm_tick(&call, 14);
            fit_fc2(&call, select2, m->C_fc2_weight, m->C_fc2_bias, fc2, maximum);
            gm_tick(&call, 15);
            fit_exp(&call, fc2, maximum, exp, sum, add2);
            gm_tick(&call, 16);
            fit_eq2(&call, fc2, add2, y, maximum, sum2, eq2);
            gm_tick(&call, 17);
            fit_neg(&call, y, sum, maximum);
            gm_tick(&call, 18);
            fit_d_fc2(&call, y, exp, maximum);
            gm_tick(&call, 19);
            fit_d_fc1(&call, exp, C_fc2_weight_panels, gt3, gt4);
            gm_tick(&call, 20);
        }
        gm_meet(&call, -1);
        fit_C_fc2_weight(&call, select2, exp, m->fit_m_C_fc2_weight, m->fit_v_C_fc2_weight,
            m->C_fc2_weight);
        gm_meet(&call, 21);
        fit_C_fc2_bias(&call, exp, m->fit_m_C_fc2_bias, m->fit_v_C_fc2_bias, m->C_fc2_bias);
        gm_meet(&call, 22);
        fit_loss(&call, sum2, eq2, loss, accuracy);
        gm_meet(&call, 23);
        columns_bias(&call, gt3, m->fit_m_C_fc1_bias, m->fit_v_C_fc1_bias, m->C_fc1_bias, 8,
            128);
        gm_meet(&call, 24);
        pack_weight_panels(&call, m->C_fc1_weight, C_fc1_weight_panels, 128, 512, 4096, 4080);
        gm_meet(&call, 25);
        call.to = 0;
        while (gm_next_rows(&call, 64, 5)) {
            fit_div(&call, gt3, C_fc1_weight_panels, div);
            gm_tick(&call, 26);
            fit_d_conv2(&call, eq, div, gt2);
            gm_tick(&call, 27);
            columns_sum(&call, gt2, sum3, 64, 256, 16384);
            gm_tick(&call, 28);
            fit_conv_data(&call, gt2, C_conv2_weight_panels, conv_data);
            gm_tick(&call, 29);
            fit_d_conv1(&call, relu, max, conv_data, add, gt);
            gm_tick(&call, 30);
            columns_sum(&call, relu, sum4, 32, 1024, 32768);
            gm_tick(&call, 31);
        }
        gm_meet(&call, -1);
        convolution_weight(&call, concat7, relu, m->fit_m_C_conv1_weight,
            m->fit_v_C_conv1_weight, m->C_conv1_weight, 32, &fit_C_conv1_weight_shape, 3);
        gm_meet(&call, 32);
        convolution_weight(&call, max, gt2, m->fit_m_C_conv2_weight, m->fit_v_C_conv2_weight,
            m->C_conv2_weight, 64, &fit_C_conv2_weight_shape, 198);
        gm_meet(&call, 33);
        fit_C_fc1_weight(&call, select, gt3, m->fit_m_C_fc1_weight, m->fit_v_C_fc1_weight,
            m->C_fc1_weight);
        gm_meet(&call, 34);
        columns_bias(&call, sum3, m->fit_m_C_conv2_bias, m->fit_v_C_conv2_bias, m->C_conv2_bias,
            4, 64);
        gm_meet(&call, 35);
        columns_bias(&call, sum4, m->fit_m_C_conv1_bias, m->fit_v_C_conv1_bias, m->C_conv1_bias,
            2, 32);
        gm_tick(&call, 36);
        gm_restore_denormals(mode);
    }
}

/* classifier.gm:21   net framed(x) { return pad(x, (side - 28) / 2, value: -1) }
   [64,56,1] element by element; 0 FLOP, 14 KB */
GM_KERNEL void fit_concat6(const gm_call *call, float *restrict concat)
{
    int64_t lo, hi;
    gm_share(call, 64, &lo, &hi);
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 56; i++) {
            int64_t j = 0;
            for (; j < 1; j += GM_LANES) {
                const int n = (int)gm_min_int(GM_LANES, 1 - j);
                gm_store_strided(concat + h * 896 + i, 0, gm_splat(-1.0f), n);
            }
        }
    }
}

/* classifier.gm:23   step fit(x, y) over C by adam(1e-3) batch rows
   [64,784,1] element by element; 0 FLOP, 401 KB */
GM_KERNEL void fit_x2(const gm_call *call, const float *restrict x, float *restrict x2)
{
    int64_t lo, hi;
    gm_share(call, 64, &lo, &hi);
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 784; i++) {
            int64_t j = 0;
            for (; j < 1; j += GM_LANES) {
                const int n = (int)gm_min_int(GM_LANES, 1 - j);
                gm_store_strided(x2 + h * 896 + i, 0, gm_load_part(x + h * 784 + i + j, n), n);
            }
        }
    }
}

/* classifier.gm:21   net framed(x) { return pad(x, (side - 28) / 2, value: -1) }
   [64,32,2,1] element by element; 0 FLOP, 16 KB */
GM_KERNEL void fit_concat8(const gm_call *call, float *restrict concat)
{
    int64_t lo, hi;
    gm_share(call, 64, &lo, &hi);
    for (int64_t g = lo; g < hi; g++) {
        for (int64_t h = 0; h < 32; h++) {
            for (int64_t i = 0; i < 2; i++) {
                int64_t j = 0;
                for (; j < 1; j += GM_LANES) {
                    const int n = (int)gm_min_int(GM_LANES, 1 - j);
                    gm_store_strided(concat + g * 1024 + h * 32 + i, 0, gm_splat(-1.0f), n);
                }
            }
        }
    }
}

/* classifier.gm:21   net framed(x) { return pad(x, (side - 28) / 2, value: -1) }
   [64,32,28,1] element by element; 0 FLOP, 459 KB */
GM_KERNEL void fit_concat9(const gm_call *call, const float *restrict concat,
    float *restrict concat2)
{
    int64_t lo, hi;
    gm_share(call, 64, &lo, &hi);
    for (int64_t g = lo; g < hi; g++) {
        for (int64_t h = 0; h < 32; h++) {
            for (int64_t i = 0; i < 28; i++) {
                int64_t j = 0;
                for (; j < 1; j += GM_LANES) {
                    const int n = (int)gm_min_int(GM_LANES, 1 - j);
                    gm_store_strided(concat2 + g * 1024 + h * 32 + i, 0, gm_load_part(concat + g * 896 + h * 28 + i + j, n), n);
                }
            }
        }
    }
}

/* classifier.gm:17   h = x |> conv1: conv(32) |> relu |> max_pool |> conv2: conv(64) |> relu |>
   max_pool
   convolution of [64,32,32,1] to [64,32,32,32] by 3 x 3 taps, tiles of 6 x 16; fused: add, relu;
   40 MFLOP, 8.7 MB */
GM_INLINE void fit_conv12_tile(int rows, int vectors, int last, const gm_stretch *run, int runs,
    const int64_t *from, const int64_t *to, int64_t column, const float *restrict concat,
    const float *restrict weight, const float *restrict bias, float *restrict relu)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, relu + i * 32 + j);
    }
    gm_conv_6x2_brief(last, c, concat, from, run, runs, weight + column, 32);
    #pragma GCC unroll 6
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 2
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec conv1 = c[r * vectors + v] + gm_load(bias + j);
            gm_store(relu + i * 32 + j, gm_max(conv1, gm_zero()));
        }
}

GM_KERNEL void fit_conv12(const gm_call *call, const float *restrict concat,
    const float *restrict weight, const float *restrict bias, float *restrict relu)
{
    const gm_places *const places = &fit_conv1_places;
    int64_t lo, hi;
    gm_share(call, 64, &lo, &hi);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS / 6 * 6) {
            const int pixels = (int)gm_min_int(GM_PIXELS / 6 * 6, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 32; column += 16) {
                int row = 0;
                for (; row + 6 <= pixels; row += 6)
                    fit_conv12_tile(6, 2, 8, places->runs + p->run, p->runs, from + row,
                        to + row, column, concat, weight, bias, relu);
                if (row < pixels)
                    fit_conv12_tile(pixels - row, 2, 8, places->runs + p->run, p->runs,
                        from + row, to + row, column, concat, weight, bias, relu);
            }
        }
    }
}

/* classifier.gm:17   h = x |> conv1: conv(32) |> relu |> max_pool |> conv2: conv(64) |> relu |>
   max_pool
   [64,16,16,32] element by element; fused: max; 1.6 MFLOP, 10 MB
   and 1 more, of other sizes */
GM_KERNEL void each_max(const gm_call *call, const float *restrict relu, float *restrict max,
    int64_t images, int64_t columns, int64_t stride, int64_t stride2, int64_t start,
    int64_t stride3)
{
    int64_t lo, hi;
    gm_share(call, 64, &lo, &hi);
    for (int64_t g = lo; g < hi; g++) {
        for (int64_t h = 0; h < images; h++) {
            for (int64_t i = 0; i < images; i++) {
                for (int64_t j = 0; j < columns; j += GM_LANES) {
                    const gm_vec relu2 = gm_load(relu + g * stride + h * 2048 + i * stride2 + j + columns);
                    const gm_vec max2 = gm_max(gm_load(relu + g * stride + h * 2048 + i * stride2 + j), relu2);
                    const gm_vec relu3 = gm_load(relu + g * stride + h * 2048 + i * stride2 + j + 1024);
                    const gm_vec relu4 = gm_load(relu + g * stride + h * 2048 + i * stride2 + j + start);
                    gm_store(max + g * stride3 + h * 512 + i * columns + j, gm_max(gm_max(max2, relu3), relu4));
                }
            }
        }
    }
}

/* classifier.gm:17   h = x |> conv1: conv(32) |> relu |> max_pool |> conv2: conv(64) |> relu |>
   max_pool
   convolution of [64,16,16,32] to [64,16,16,64] by 3 x 3 taps, tiles of 4 x 24; fused: add, relu;
   557 MFLOP, 6.4 MB */
GM_INLINE void fit_conv22_tile(int rows, int vectors, int last, const gm_stretch *run, int runs,
    const int64_t *from, const int64_t *to, int64_t column, const float *restrict max,
    const float *restrict weight, const float *restrict bias, float *restrict relu)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, relu + i * 64 + j);
    }
    conv_tile(4, rows, vectors, last, 0, c, max, from, run, runs,
              weight + column, 64);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec conv2 = c[r * vectors + v] + gm_load(bias + j);
            gm_store(relu + i * 64 + j, gm_max(conv2, gm_zero()));
        }
}

GM_KERNEL void fit_conv22(const gm_call *call, const float *restrict max,
    const float *restrict weight, const float *restrict bias, float *restrict relu)
{
    const gm_places *const places = &fit_conv2_places;
    int64_t lo, hi;
    gm_share(call, 64, &lo, &hi);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 48; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    fit_conv22_tile((int)gm_min_int(4, pixels - row), 3, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, max, weight,
                        bias, relu);
            }
            {
                const int64_t column = 48;
                for (int row = 0; row < pixels; row += 4)
                    fit_conv22_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, max, weight,
                        bias, relu);
            }
        }
    }
}

/* classifier.gm:18   return categorical(logits: h |> flatten |> dropout(p) |> fc1: linear(128) |>
   relu |> dropout(2 * p) |> fc2: linear(10))
   [64,4096] x [4096,128], tiles of 4 x 24; fused: add, relu; 67 MFLOP, 3.2 MB */
GM_INLINE void fit_fc12_tile(int rows, int vectors, int last, int64_t row, int64_t column,
    const float *restrict max, const float *restrict weight, const float *restrict bias,
    float *restrict relu)
{
    gm_vec c[12];
    tile(rows, vectors, last, c, max + row * 4096, 4096, 1,
         weight + column, 128, 4096);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            const gm_vec fc1 = c[r * vectors + v] + gm_load(bias + j);
            gm_store(relu + i * 128 + j, gm_max(fc1, gm_zero()));
        }
}

GM_KERNEL void fit_fc12(const gm_call *call, const float *restrict max,
    const float *restrict weight, const float *restrict bias, float *restrict relu)
{
    int64_t lo, hi;
    gm_share(call, 64, &lo, &hi);
    const int64_t first = lo, end = hi;
    for (int64_t column = 0; column < 96; column += 24) {
        int64_t row = first;
        for (; row + 4 <= end; row += 4)
            fit_fc12_tile(4, 3, 8, row, column, max, weight, bias, relu);
        for (; row < end; row += 1)
            fit_fc12_tile(1, 3, 8, row, column, max, weight, bias, relu);
    }
    {
        const int64_t column = 96;
        int64_t row = first;
        for (; row + 4 <= end; row += 4)
            fit_fc12_tile(4, 2, 8, row, column, max, weight, bias, relu);
        for (; row < end; row += 1)
            fit_fc12_tile(1, 2, 8, row, column, max, weight, bias, relu);
    }
    {
        const int64_t column = 112;
        int64_t row = first;
        for (; row + 4 <= end; row += 4)
            fit_fc12_tile(4, 2, 8, row, column, max, weight, bias, relu);
        for (; row < end; row += 1)
            fit_fc12_tile(1, 2, 8, row, column, max, weight, bias, relu);
    }
}

/* classifier.gm:18   return categorical(logits: h |> flatten |> dropout(p) |> fc1: linear(128) |>
   relu |> dropout(2 * p) |> fc2: linear(10))
   [64,128] x [128,10], tiles of 4 x 16; fused: add; 165 KFLOP, 41 KB */
GM_INLINE void fit_fc22_tile(int rows, int vectors, int last, int64_t row, int64_t column,
    const float *restrict relu, const float *restrict weight, const float *restrict bias,
    float *restrict fc2, gm_lanes *maximum2_lanes)
{
    gm_vec c[12];
    tile(rows, vectors, last, c, relu + row * 128, 128, 1,
         weight + column, 10, 128);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            const int n = v + 1 < vectors ? GM_LANES : last;
            const gm_vec fc22 = c[r * vectors + v] + gm_load_part(bias + j, n);
            gm_store_part(fc2 + i * 10 + j, fc22, n);
            maximum2_lanes[r].part[j / GM_LANES % GM_PARTS] = gm_max(maximum2_lanes[r].part[j / GM_LANES % GM_PARTS], gm_select(gm_first(n), fc22, gm_splat(-GM_INFINITY)));
        }
}

GM_KERNEL void fit_fc22(const gm_call *call, const float *restrict relu,
    const float *restrict weight, const float *restrict bias, float *restrict fc2,
    float *restrict maximum)
{
    int64_t lo, hi;
    gm_share(call, 64, &lo, &hi);
    const int64_t first = lo, end = hi;
    for (int64_t chunk = first; chunk < end; chunk += 64) {
        const int64_t stop = gm_min_int(chunk + 64, end);
        gm_lanes maximum2_lanes[64];
        for (int r = 0; r < 64; r++) {
            maximum2_lanes[r] = gm_lanes_splat(-GM_INFINITY);
        }
        {
            const int64_t column = 0;
            int64_t row = chunk;
            for (; row + 4 <= stop; row += 4)
                fit_fc22_tile(4, 2, 2, row, column, relu, weight, bias, fc2,
                    maximum2_lanes + (row - chunk));
            for (; row < stop; row += 1)
                fit_fc22_tile(1, 2, 2, row, column, relu, weight, bias, fc2,
                    maximum2_lanes + (row - chunk));
        }
        for (int64_t i = chunk; i < stop; i++) {
            const float maximum2 = gm_lanes_max(maximum2_lanes[i - chunk]);
            maximum[i] = (gm_splat(maximum2))[0];
        }
    }
}

/* classifier.gm:25   minimize mean(nll(d, y))
   [64,10] summed along rows; fused: sub, exp, log, add; 2.0 KFLOP, 3.1 KB */
GM_KERNEL void fit_add2(const gm_call *call, const float *restrict fc2,
    const float *restrict maximum, float *restrict add)
{
    int64_t lo, hi;
    gm_share(call, 64, &lo, &hi);
    for (int64_t i = lo; i < hi; i++) {
        gm_lanes sum_lanes = gm_lanes_splat(0.0f);
        for (int64_t j = 0; j < 10; j += GM_LANES) {
            const int n = (int)gm_min_int(GM_LANES, 10 - j);
            const gm_vec exp = gm_exp(gm_load_part(fc2 + i * 10 + j, n) - gm_splat(maximum[i]));
            sum_lanes.part[j / GM_LANES] = sum_lanes.part[j / GM_LANES] + gm_select(gm_first(n), exp, gm_zero());
        }
        const float sum = gm_lanes_sum(sum_lanes);
        add[i] = (gm_splat(maximum[i]) + gm_log(gm_splat(sum)))[0];
    }
}

/* classifier.gm:26   report accuracy: mode(d) == y
   [64,10] summed along rows; fused: sub, eq, mul, ge, neg, select; 4.7 KFLOP, 3.8 KB */
GM_KERNEL void fit_select2(const gm_call *call, const float *restrict fc2,
    const float *restrict add, const int32_t *restrict y, const float *restrict maximum,
    float *restrict select, float *restrict select2)
{
    int64_t lo, hi;
    gm_share(call, 64, &lo, &hi);
    for (int64_t i = lo; i < hi; i++) {
        gm_lanes sum_lanes = gm_lanes_splat(0.0f);
        gm_lanes maximum2_lanes = gm_lanes_splat(-GM_INFINITY);
        for (int64_t j = 0; j < 10; j += GM_LANES) {
            const int n = (int)gm_min_int(GM_LANES, 10 - j);
            const gm_vec fc22 = gm_load_part(fc2 + i * 10 + j, n);
            const gm_vec mul = (fc22 - gm_splat(add[i])) * gm_eq(gm_splat((float)y[i]), gm_positions(j, 1));
            sum_lanes.part[j / GM_LANES] = sum_lanes.part[j / GM_LANES] + gm_select(gm_first(n), mul, gm_zero());
            maximum2_lanes.part[j / GM_LANES] = gm_max(maximum2_lanes.part[j / GM_LANES], gm_select(gm_first(n), gm_ge(fc22, gm_splat(maximum[i])) * gm_positions(j, 1), gm_splat(-GM_INFINITY)));
        }
        const float sum = gm_lanes_sum(sum_lanes);
        const float maximum2 = gm_lanes_max(maximum2_lanes);
        const gm_vec rows_ = gm_splat(i < call->rows ? 1.0f : 0.0f);
        const gm_vec select3 = gm_select(rows_, gm_eq(gm_splat((float)y[i]), gm_splat(maximum2)), gm_splat(0.0f));
        select[i] = (gm_select(rows_, -gm_splat(sum), gm_splat(0.0f)))[0];
        select2[i] = (select3)[0];
    }
}

/* classifier.gm:26   report accuracy: mode(d) == y
   [64] summed along rows; fused: div; 194 FLOP, 520 B */
GM_KERNEL void fit_loss2(const gm_call *call, const float *restrict select,
    const float *restrict select2, float *restrict loss, float *restrict accuracy)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    if (lo < hi) {
        gm_lanes sum_lanes = gm_lanes_splat(0.0f);
        gm_lanes sum2_lanes = gm_lanes_splat(0.0f);
        gm_lanes sum3_lanes = gm_lanes_splat(0.0f);
        for (int64_t j16 = 0; j16 < 64; j16 += 16) {
            for (int part = 0; part < GM_PARTS; part++) {
                const int64_t j = j16 + part * GM_LANES;
                sum_lanes.part[part] = sum_lanes.part[part] + gm_first((int)(call->rows - (j)));
                sum2_lanes.part[part] = sum2_lanes.part[part] + gm_load(select + j);
                sum3_lanes.part[part] = sum3_lanes.part[part] + gm_load(select2 + j);
            }
        }
        const float sum = gm_lanes_sum(sum_lanes);
        const float sum2 = gm_lanes_sum(sum2_lanes);
        const float sum3 = gm_lanes_sum(sum3_lanes);
        loss[0] = (gm_splat(sum2) / gm_splat(sum))[0];
        accuracy[0] = (gm_splat(sum3) / gm_splat(sum))[0];
    }
}

/* The test of step fit, line 23: 15 kernels in 2 phases, 667 MFLOP; arena 16 MB, at least 16 MB. */
static void run_test_fit(classifier_t *m, const float *x, const int32_t *y, gm_call whole)
{
    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_thread_call(whole);
        const unsigned mode = gm_flush_denormals();
        float *const concat = m->arena + 3997696;  /* [64,2,28,1] of [64,32,28,1], phase 0 */
        float *const x2 = m->arena + 3997752;  /* [64,28,28,1] of [64,32,28,1], phase 0 */
        float *const concat2 = m->arena + 3998536;  /* [64,2,28,1] of [64,32,28,1], phase 0 */
        float *const concat3 = m->arena + 3932160;  /* [64,32,2,1] of [64,32,32,1], phase 0 */
        float *const concat4 = m->arena + 3997696;  /* [64,32,28,1], phase 0 */
        float *const concat5 = m->arena + 3932162;  /* [64,32,28,1] of [64,32,32,1], phase 0 */
        float *const concat6 = m->arena + 3932190;  /* [64,32,2,1] of [64,32,32,1], phase 0 */
        float *const concat7 = m->arena + 3932160;  /* [64,32,32,1], phase 0 */
        float *const relu = m->arena + 0;  /* [64,16,2,16,2,32], phase 0 */
        float *const max = m->arena + 3145728;  /* [64,16,1,16,1,32], phase 0 */
        float *const relu2 = m->arena + 2097152;  /* [64,8,2,8,2,64], phase 0 */
        float *const max2 = m->arena + 3670016;  /* [64,8,1,8,1,64], phase 0 */
        float *const relu3 = m->arena + 4105216;  /* [64,128], phase 0 */
        float *const fc2 = m->arena + 4113408;  /* [64,10], phase 0 */
        float *const maximum = m->arena + 4114048;  /* [64,1], phase 0 */
        float *const add = m->arena + 4114112;  /* [64,1], phase 0 */
        float *const select = m->arena + 4114176;  /* [64], phases 0 to 1 */
        float *const select2 = m->arena + 4114240;  /* [64], phases 0 to 1 */
        float *const loss = m->arena + 0;  /* [], phase 1 */
        float *const accuracy = m->arena + 16;  /* [], phase 1 */

        fit_concat6(&call, concat);
        fit_x2(&call, x, x2);
        fit_concat6(&call, concat2);
        fit_concat8(&call, concat3);
        fit_concat9(&call, concat4, concat5);
        fit_concat8(&call, concat6);
        fit_conv12(&call, concat7, m->C_conv1_weight, m->C_conv1_bias, relu);
        each_max(&call, relu, max, 16, 32, 32768, 64, 1056, 8192);
        fit_conv22(&call, max, m->C_conv2_weight, m->C_conv2_bias, relu2);
        each_max(&call, relu2, max2, 8, 64, 16384, 128, 1088, 4096);
        fit_fc12(&call, max2, m->C_fc1_weight, m->C_fc1_bias, relu3);
        fit_fc22(&call, relu3, m->C_fc2_weight, m->C_fc2_bias, fc2, maximum);
        fit_add2(&call, fc2, maximum, add);
        fit_select2(&call, fc2, add, y, maximum, select, select2);
        #pragma omp barrier
        fit_loss2(&call, select, select2, loss, accuracy);
        gm_restore_denormals(mode);
    }
}

/* classifier.gm:21   net framed(x) { return pad(x, (side - 28) / 2, value: -1) }
   [64,56,1] element by element; 0 FLOP, 14 KB */
GM_KERNEL void judge_concat(const gm_call *call, float *restrict concat)
{
    int64_t lo, hi;
    gm_share(call, gm_row_units(call, 64, 1), &lo, &hi);
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 56; i++) {
            int64_t j = 0;
            for (; j < 1; j += GM_LANES) {
                const int n = (int)gm_min_int(GM_LANES, 1 - j);
                gm_store_strided(concat + h * 896 + i, 0, gm_splat(-1.0f), n);
            }
        }
    }
}

/* classifier.gm:29   sample judge(x) { return probability: softmax(C(framed(x)).logits) }
   [64,784,1] element by element; 0 FLOP, 401 KB */
GM_KERNEL void judge_x(const gm_call *call, const float *restrict x, float *restrict x2)
{
    int64_t lo, hi;
    gm_share(call, gm_row_units(call, 64, 1), &lo, &hi);
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 784; i++) {
            int64_t j = 0;
            for (; j < 1; j += GM_LANES) {
                const int n = (int)gm_min_int(GM_LANES, 1 - j);
                gm_store_strided(x2 + h * 896 + i, 0, gm_load_part(x + h * 784 + i + j, n), n);
            }
        }
    }
}

/* classifier.gm:21   net framed(x) { return pad(x, (side - 28) / 2, value: -1) }
   [64,32,2,1] element by element; 0 FLOP, 16 KB */
GM_KERNEL void judge_concat3(const gm_call *call, float *restrict concat)
{
    int64_t lo, hi;
    gm_share(call, gm_row_units(call, 64, 1), &lo, &hi);
    for (int64_t g = lo; g < hi; g++) {
        for (int64_t h = 0; h < 32; h++) {
            for (int64_t i = 0; i < 2; i++) {
                int64_t j = 0;
                for (; j < 1; j += GM_LANES) {
                    const int n = (int)gm_min_int(GM_LANES, 1 - j);
                    gm_store_strided(concat + g * 1024 + h * 32 + i, 0, gm_splat(-1.0f), n);
                }
            }
        }
    }
}

/* classifier.gm:21   net framed(x) { return pad(x, (side - 28) / 2, value: -1) }
   [64,32,28,1] element by element; 0 FLOP, 459 KB */
GM_KERNEL void judge_concat4(const gm_call *call, const float *restrict concat,
    float *restrict concat2)
{
    int64_t lo, hi;
    gm_share(call, gm_row_units(call, 64, 1), &lo, &hi);
    for (int64_t g = lo; g < hi; g++) {
        for (int64_t h = 0; h < 32; h++) {
            for (int64_t i = 0; i < 28; i++) {
                int64_t j = 0;
                for (; j < 1; j += GM_LANES) {
                    const int n = (int)gm_min_int(GM_LANES, 1 - j);
                    gm_store_strided(concat2 + g * 1024 + h * 32 + i, 0, gm_load_part(concat + g * 896 + h * 28 + i + j, n), n);
                }
            }
        }
    }
}

/* classifier.gm:17   h = x |> conv1: conv(32) |> relu |> max_pool |> conv2: conv(64) |> relu |>
   max_pool
   convolution of [64,32,32,1] to [64,32,32,32] by 3 x 3 taps, tiles of 6 x 16; fused: add, relu;
   40 MFLOP, 8.7 MB */
GM_INLINE void judge_conv1_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict concat,
    const float *restrict weight, const float *restrict bias, float *restrict relu)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, relu + i * 32 + j);
    }
    gm_conv_6x2_brief(last, c, concat, from, run, runs, weight + column, 32);
    #pragma GCC unroll 6
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 2
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec conv1 = c[r * vectors + v] + gm_load(bias + j);
            gm_store(relu + i * 32 + j, gm_max(conv1, gm_zero()));
        }
}

GM_KERNEL void judge_conv1(const gm_call *call, const float *restrict concat,
    const float *restrict weight, const float *restrict bias, float *restrict relu)
{
    const gm_places *const places = &fit_conv1_places;
    int64_t lo, hi;
    gm_share(call, gm_row_units(call, 64, 1), &lo, &hi);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS / 6 * 6) {
            const int pixels = (int)gm_min_int(GM_PIXELS / 6 * 6, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 32; column += 16) {
                int row = 0;
                for (; row + 6 <= pixels; row += 6)
                    judge_conv1_tile(6, 2, 8, places->runs + p->run, p->runs, from + row,
                        to + row, column, concat, weight, bias, relu);
                if (row < pixels)
                    judge_conv1_tile(pixels - row, 2, 8, places->runs + p->run, p->runs,
                        from + row, to + row, column, concat, weight, bias, relu);
            }
        }
    }
}

/* classifier.gm:17   h = x |> conv1: conv(32) |> relu |> max_pool |> conv2: conv(64) |> relu |>
   max_pool
   [64,16,16,32] element by element; fused: max; 1.6 MFLOP, 10 MB
   and 1 more, of other sizes */
GM_KERNEL void each_max2(const gm_call *call, const float *restrict relu, float *restrict max,
    int64_t images, int64_t columns, int64_t stride, int64_t stride2, int64_t start,
    int64_t stride3)
{
    int64_t lo, hi;
    gm_share(call, gm_row_units(call, 64, 1), &lo, &hi);
    for (int64_t g = lo; g < hi; g++) {
        for (int64_t h = 0; h < images; h++) {
            for (int64_t i = 0; i < images; i++) {
                for (int64_t j = 0; j < columns; j += GM_LANES) {
                    const gm_vec relu2 = gm_load(relu + g * stride + h * 2048 + i * stride2 + j + columns);
                    const gm_vec max2 = gm_max(gm_load(relu + g * stride + h * 2048 + i * stride2 + j), relu2);
                    const gm_vec relu3 = gm_load(relu + g * stride + h * 2048 + i * stride2 + j + 1024);
                    const gm_vec relu4 = gm_load(relu + g * stride + h * 2048 + i * stride2 + j + start);
                    gm_store(max + g * stride3 + h * 512 + i * columns + j, gm_max(gm_max(max2, relu3), relu4));
                }
            }
        }
    }
}

/* classifier.gm:17   h = x |> conv1: conv(32) |> relu |> max_pool |> conv2: conv(64) |> relu |>
   max_pool
   convolution of [64,16,16,32] to [64,16,16,64] by 3 x 3 taps, tiles of 4 x 24; fused: add, relu;
   557 MFLOP, 6.4 MB */
GM_INLINE void judge_conv2_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict max,
    const float *restrict weight, const float *restrict bias, float *restrict relu)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, relu + i * 64 + j);
    }
    conv_tile(4, rows, vectors, last, 0, c, max, from, run, runs,
              weight + column, 64);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec conv2 = c[r * vectors + v] + gm_load(bias + j);
            gm_store(relu + i * 64 + j, gm_max(conv2, gm_zero()));
        }
}

GM_KERNEL void judge_conv2(const gm_call *call, const float *restrict max,
    const float *restrict weight, const float *restrict bias, float *restrict relu)
{
    const gm_places *const places = &fit_conv2_places;
    int64_t lo, hi;
    gm_share(call, gm_row_units(call, 64, 1), &lo, &hi);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 48; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    judge_conv2_tile((int)gm_min_int(4, pixels - row), 3, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, max, weight,
                        bias, relu);
            }
            {
                const int64_t column = 48;
                for (int row = 0; row < pixels; row += 4)
                    judge_conv2_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, max, weight,
                        bias, relu);
            }
        }
    }
}

/* classifier.gm:18   return categorical(logits: h |> flatten |> dropout(p) |> fc1: linear(128) |>
   relu |> dropout(2 * p) |> fc2: linear(10))
   [64,4096] x [4096,128], tiles of 4 x 24; fused: add, relu; 67 MFLOP, 3.2 MB */
GM_INLINE void judge_fc1_tile(int rows, int vectors, int last, int64_t row, int64_t column,
    const float *restrict max, const float *restrict weight, const float *restrict bias,
    float *restrict relu)
{
    gm_vec c[12];
    tile(rows, vectors, last, c, max + row * 4096, 4096, 1,
         weight + column, 128, 4096);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            const gm_vec fc1 = c[r * vectors + v] + gm_load(bias + j);
            gm_store(relu + i * 128 + j, gm_max(fc1, gm_zero()));
        }
}

GM_KERNEL void judge_fc1(const gm_call *call, const float *restrict max,
    const float *restrict weight, const float *restrict bias, float *restrict relu)
{
    int64_t lo, hi;
    gm_share(call, gm_row_units(call, 64, 1), &lo, &hi);
    const int64_t first = lo, end = hi;
    for (int64_t column = 0; column < 96; column += 24) {
        int64_t row = first;
        for (; row + 4 <= end; row += 4)
            judge_fc1_tile(4, 3, 8, row, column, max, weight, bias, relu);
        for (; row < end; row += 1)
            judge_fc1_tile(1, 3, 8, row, column, max, weight, bias, relu);
    }
    {
        const int64_t column = 96;
        int64_t row = first;
        for (; row + 4 <= end; row += 4)
            judge_fc1_tile(4, 2, 8, row, column, max, weight, bias, relu);
        for (; row < end; row += 1)
            judge_fc1_tile(1, 2, 8, row, column, max, weight, bias, relu);
    }
    {
        const int64_t column = 112;
        int64_t row = first;
        for (; row + 4 <= end; row += 4)
            judge_fc1_tile(4, 2, 8, row, column, max, weight, bias, relu);
        for (; row < end; row += 1)
            judge_fc1_tile(1, 2, 8, row, column, max, weight, bias, relu);
    }
}

/* classifier.gm:18   return categorical(logits: h |> flatten |> dropout(p) |> fc1: linear(128) |>
   relu |> dropout(2 * p) |> fc2: linear(10))
   [64,128] x [128,10], tiles of 4 x 16; fused: add; 165 KFLOP, 41 KB */
GM_INLINE void judge_fc2_tile(int rows, int vectors, int last, int64_t row, int64_t column,
    const float *restrict relu, const float *restrict weight, const float *restrict bias,
    float *restrict fc2, gm_lanes *maximum2_lanes)
{
    gm_vec c[12];
    tile(rows, vectors, last, c, relu + row * 128, 128, 1,
         weight + column, 10, 128);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            const int n = v + 1 < vectors ? GM_LANES : last;
            const gm_vec fc22 = c[r * vectors + v] + gm_load_part(bias + j, n);
            gm_store_part(fc2 + i * 10 + j, fc22, n);
            maximum2_lanes[r].part[j / GM_LANES % GM_PARTS] = gm_max(maximum2_lanes[r].part[j / GM_LANES % GM_PARTS], gm_select(gm_first(n), fc22, gm_splat(-GM_INFINITY)));
        }
}

GM_KERNEL void judge_fc2(const gm_call *call, const float *restrict relu,
    const float *restrict weight, const float *restrict bias, float *restrict fc2,
    float *restrict maximum)
{
    int64_t lo, hi;
    gm_share(call, gm_row_units(call, 64, 1), &lo, &hi);
    const int64_t first = lo, end = hi;
    for (int64_t chunk = first; chunk < end; chunk += 64) {
        const int64_t stop = gm_min_int(chunk + 64, end);
        gm_lanes maximum2_lanes[64];
        for (int r = 0; r < 64; r++) {
            maximum2_lanes[r] = gm_lanes_splat(-GM_INFINITY);
        }
        {
            const int64_t column = 0;
            int64_t row = chunk;
            for (; row + 4 <= stop; row += 4)
                judge_fc2_tile(4, 2, 2, row, column, relu, weight, bias, fc2,
                    maximum2_lanes + (row - chunk));
            for (; row < stop; row += 1)
                judge_fc2_tile(1, 2, 2, row, column, relu, weight, bias, fc2,
                    maximum2_lanes + (row - chunk));
        }
        for (int64_t i = chunk; i < stop; i++) {
            const float maximum2 = gm_lanes_max(maximum2_lanes[i - chunk]);
            maximum[i] = (gm_splat(maximum2))[0];
        }
    }
}

/* classifier.gm:29   sample judge(x) { return probability: softmax(C(framed(x)).logits) }
   [64,10] summed along rows; fused: sub, exp; 1.9 KFLOP, 5.6 KB */
GM_KERNEL void judge_exp(const gm_call *call, const float *restrict fc2,
    const float *restrict maximum, float *restrict exp, float *restrict sum)
{
    int64_t lo, hi;
    gm_share(call, gm_row_units(call, 64, 1), &lo, &hi);
    for (int64_t i = lo; i < hi; i++) {
        gm_lanes sum2_lanes = gm_lanes_splat(0.0f);
        for (int64_t j = 0; j < 10; j += GM_LANES) {
            const int n = (int)gm_min_int(GM_LANES, 10 - j);
            const gm_vec exp2 = gm_exp(gm_load_part(fc2 + i * 10 + j, n) - gm_splat(maximum[i]));
            gm_store_part(exp + i * 10 + j, exp2, n);
            sum2_lanes.part[j / GM_LANES] = sum2_lanes.part[j / GM_LANES] + gm_select(gm_first(n), exp2, gm_zero());
        }
        const float sum2 = gm_lanes_sum(sum2_lanes);
        sum[i] = (gm_splat(sum2))[0];
    }
}

/* classifier.gm:29   sample judge(x) { return probability: softmax(C(framed(x)).logits) }
   [64,10] element by element; fused: div; 640 FLOP, 5.4 KB */
GM_KERNEL void judge_probability(const gm_call *call, const float *restrict exp,
    const float *restrict sum, float *restrict probability)
{
    int64_t lo, hi;
    gm_share(call, gm_row_units(call, 64, 1), &lo, &hi);
    for (int64_t i = lo; i < hi; i++) {
        int64_t j = 0;
        for (; j + GM_LANES <= 10; j += GM_LANES) {
            gm_store(probability + i * 10 + j, gm_load(exp + i * 10 + j) / gm_splat(sum[i]));
        }
        if (j < 10) {
            const int n = (int)gm_min_int(GM_LANES, 10 - j);
            gm_store_part(probability + i * 10 + j, gm_load_part(exp + i * 10 + j, n) / gm_splat(sum[i]), n);
        }
    }
}

/* Entry point judge, line 29: 14 kernels in 1 phases, 667 MFLOP; arena 16 MB, at least 16 MB. */
static void run_judge(classifier_t *m, const float *x, gm_call whole)
{
    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_thread_call(whole);
        const unsigned mode = gm_flush_denormals();
        float *const concat = m->arena + 3997696;  /* [64,2,28,1] of [64,32,28,1], phase 0 */
        float *const x2 = m->arena + 3997752;  /* [64,28,28,1] of [64,32,28,1], phase 0 */
        float *const concat2 = m->arena + 3998536;  /* [64,2,28,1] of [64,32,28,1], phase 0 */
        float *const concat3 = m->arena + 3932160;  /* [64,32,2,1] of [64,32,32,1], phase 0 */
        float *const concat4 = m->arena + 3997696;  /* [64,32,28,1], phase 0 */
        float *const concat5 = m->arena + 3932162;  /* [64,32,28,1] of [64,32,32,1], phase 0 */
        float *const concat6 = m->arena + 3932190;  /* [64,32,2,1] of [64,32,32,1], phase 0 */
        float *const concat7 = m->arena + 3932160;  /* [64,32,32,1], phase 0 */
        float *const relu = m->arena + 0;  /* [64,16,2,16,2,32], phase 0 */
        float *const max = m->arena + 3145728;  /* [64,16,1,16,1,32], phase 0 */
        float *const relu2 = m->arena + 2097152;  /* [64,8,2,8,2,64], phase 0 */
        float *const max2 = m->arena + 3670016;  /* [64,8,1,8,1,64], phase 0 */
        float *const relu3 = m->arena + 4105216;  /* [64,128], phase 0 */
        float *const fc2 = m->arena + 4113408;  /* [64,10], phase 0 */
        float *const maximum = m->arena + 4115328;  /* [64,1], phase 0 */
        float *const exp = m->arena + 4114048;  /* [64,10], phase 0 */
        float *const sum = m->arena + 4115392;  /* [64,1], phase 0 */
        float *const probability = m->arena + 4114688;  /* [64,10], phase 0 */

        judge_concat(&call, concat);
        judge_x(&call, x, x2);
        judge_concat(&call, concat2);
        judge_concat3(&call, concat3);
        judge_concat4(&call, concat4, concat5);
        judge_concat3(&call, concat6);
        judge_conv1(&call, concat7, m->C_conv1_weight, m->C_conv1_bias, relu);
        each_max2(&call, relu, max, 16, 32, 32768, 64, 1056, 8192);
        judge_conv2(&call, max, m->C_conv2_weight, m->C_conv2_bias, relu2);
        each_max2(&call, relu2, max2, 8, 64, 16384, 128, 1088, 4096);
        judge_fc1(&call, max2, m->C_fc1_weight, m->C_fc1_bias, relu3);
        judge_fc2(&call, relu3, m->C_fc2_weight, m->C_fc2_bias, fc2, maximum);
        judge_exp(&call, fc2, maximum, exp, sum);
        judge_probability(&call, exp, sum, probability);
        gm_restore_denormals(mode);
    }
}

static int refuse(classifier_t *m, const char *why)
{
    snprintf(m->head.error, sizeof m->head.error, "%s", why);
    return GM_BAD_ARGUMENT;
}

size_t classifier_sizeof(void) { return sizeof(classifier_t); }

classifier_t *classifier_init(void *memory, uint64_t seed)
{
    classifier_t *m = memory;
    if (!memory || (uintptr_t)memory % 64 != 0)
        return NULL;
    memset(m, 0, offsetof(classifier_t, arena));    /* kernels write what they read of the rest */
    m->head.seed = seed;
    run_init(m, (gm_call){ .seed = seed });
    return m;
}

const char *classifier_error(const classifier_t *m) { return m->head.error; }
int classifier_load(classifier_t *m, const char *path) { return gm_read_checkpoint(&classifier_model, &m->head, path, false); }
int classifier_save(classifier_t *m, const char *path) { return gm_write_checkpoint(&classifier_model, &m->head, path, false); }

int classifier_fit(classifier_t *m, const float *x, const int32_t *y, int n, classifier_fit_report *report)
{
    if (!x || !y)
        return refuse(m, "classifier_fit: an array is NULL");
    if (n != 64)
        return refuse(m, "classifier_fit: n must be exactly 64");
    m->head.step++;
    run_fit(m, x, y, (gm_call){ .seed = m->head.seed, .step = m->head.step, .rows = n, .watch = m->head.watch });
    if (report) {
        report->loss = *(m->arena + 9011200);
        report->accuracy = *(m->arena + 9011216);
    }
    return 0;
}

int classifier_test_fit(classifier_t *m, const float *x, const int32_t *y, int n, classifier_fit_report *report)
{
    if (!x || !y)
        return refuse(m, "classifier_test_fit: an array is NULL");
    if (n < 1 || n > 64)
        return refuse(m, "classifier_test_fit: n must be 1 to 64");
    if (n < 64) {
        float *x_rows = (float *)(m->arena + 4055040);
        memset(x_rows, 0, 50176 * sizeof *x_rows);
        memcpy(x_rows, x, (size_t)n * 784 * sizeof *x_rows);
        x = x_rows;
    }
    if (n < 64) {
        int32_t *y_rows = (int32_t *)(m->arena + 4114304);
        memset(y_rows, 0, 64 * sizeof *y_rows);
        memcpy(y_rows, y, (size_t)n * 1 * sizeof *y_rows);
        y = y_rows;
    }
    run_test_fit(m, x, y, (gm_call){ .seed = m->head.seed, .step = m->head.step, .rows = n });
    if (report) {
        report->loss = *(m->arena + 0);
        report->accuracy = *(m->arena + 16);
    }
    return 0;
}

int classifier_judge(classifier_t *m, uint64_t seed, const float *x, int n, float *probability)
{
    if (!x || !probability)
        return refuse(m, "classifier_judge: an array is NULL");
    if (n < 0)
        return refuse(m, "classifier_judge: n must be 0 or more");
    for (int row = 0; row < n; row += 64) {
        const int rows = n - row < 64 ? n - row : 64;
        if (rows < 64) {
            float *x_rows = (float *)(m->arena + 4055040);
            memset(x_rows, 0, 50176 * sizeof *x_rows);
            memcpy(x_rows, x, (size_t)rows * 784 * sizeof *x_rows);
            x = x_rows;
        }
        run_judge(m, x, (gm_call){ .seed = seed, .row = row, .rows = rows });
        memcpy(probability + (size_t)row * 10, m->arena + 4114688, (size_t)rows * 10 * sizeof(float));
        x += 50176;
    }
    return 0;
}

static const gm_tensor tensors[] = {
    { "C.conv1.weight", GM_PARAM, 4, { 32, 1, 3, 3 }, { 2, 3, 1, 0 }, offsetof(classifier_t, C_conv1_weight) },
    { "C.conv1.bias", GM_PARAM, 1, { 32 }, { 0 }, offsetof(classifier_t, C_conv1_bias) },
    { "C.conv2.weight", GM_PARAM, 4, { 64, 32, 3, 3 }, { 2, 3, 1, 0 }, offsetof(classifier_t, C_conv2_weight) },
    { "C.conv2.bias", GM_PARAM, 1, { 64 }, { 0 }, offsetof(classifier_t, C_conv2_bias) },
    { "C.fc1.weight", GM_PARAM, 2, { 128, 4096 }, { 1, 0 }, offsetof(classifier_t, C_fc1_weight) },
    { "C.fc1.bias", GM_PARAM, 1, { 128 }, { 0 }, offsetof(classifier_t, C_fc1_bias) },
    { "C.fc2.weight", GM_PARAM, 2, { 10, 128 }, { 1, 0 }, offsetof(classifier_t, C_fc2_weight) },
    { "C.fc2.bias", GM_PARAM, 1, { 10 }, { 0 }, offsetof(classifier_t, C_fc2_bias) },
    { "fit.m.C.conv1.weight", GM_STATE, 4, { 32, 1, 3, 3 }, { 2, 3, 1, 0 }, offsetof(classifier_t, fit_m_C_conv1_weight) },
    { "fit.v.C.conv1.weight", GM_STATE, 4, { 32, 1, 3, 3 }, { 2, 3, 1, 0 }, offsetof(classifier_t, fit_v_C_conv1_weight) },
    { "fit.m.C.conv1.bias", GM_STATE, 1, { 32 }, { 0 }, offsetof(classifier_t, fit_m_C_conv1_bias) },
    { "fit.v.C.conv1.bias", GM_STATE, 1, { 32 }, { 0 }, offsetof(classifier_t, fit_v_C_conv1_bias) },
    { "fit.m.C.conv2.weight", GM_STATE, 4, { 64, 32, 3, 3 }, { 2, 3, 1, 0 }, offsetof(classifier_t, fit_m_C_conv2_weight) },
    { "fit.v.C.conv2.weight", GM_STATE, 4, { 64, 32, 3, 3 }, { 2, 3, 1, 0 }, offsetof(classifier_t, fit_v_C_conv2_weight) },
    { "fit.m.C.conv2.bias", GM_STATE, 1, { 64 }, { 0 }, offsetof(classifier_t, fit_m_C_conv2_bias) },
    { "fit.v.C.conv2.bias", GM_STATE, 1, { 64 }, { 0 }, offsetof(classifier_t, fit_v_C_conv2_bias) },
    { "fit.m.C.fc1.weight", GM_STATE, 2, { 128, 4096 }, { 1, 0 }, offsetof(classifier_t, fit_m_C_fc1_weight) },
    { "fit.v.C.fc1.weight", GM_STATE, 2, { 128, 4096 }, { 1, 0 }, offsetof(classifier_t, fit_v_C_fc1_weight) },
    { "fit.m.C.fc1.bias", GM_STATE, 1, { 128 }, { 0 }, offsetof(classifier_t, fit_m_C_fc1_bias) },
    { "fit.v.C.fc1.bias", GM_STATE, 1, { 128 }, { 0 }, offsetof(classifier_t, fit_v_C_fc1_bias) },
    { "fit.m.C.fc2.weight", GM_STATE, 2, { 10, 128 }, { 1, 0 }, offsetof(classifier_t, fit_m_C_fc2_weight) },
    { "fit.v.C.fc2.weight", GM_STATE, 2, { 10, 128 }, { 1, 0 }, offsetof(classifier_t, fit_v_C_fc2_weight) },
    { "fit.m.C.fc2.bias", GM_STATE, 1, { 10 }, { 0 }, offsetof(classifier_t, fit_m_C_fc2_bias) },
    { "fit.v.C.fc2.bias", GM_STATE, 1, { 10 }, { 0 }, offsetof(classifier_t, fit_v_C_fc2_bias) },
};

GM_API gm_reader gm_read_idx;

static const gm_field fields[] = {
    { .name = "x", .type = GM_F32, .rank = 3, .dim = { 28, 28, 1 }, .classes = 0, .line = 12,
      .read = gm_read_idx, .train = (const char *const[]){ "train-images-idx3-ubyte", NULL },
      .test = (const char *const[]){ "t10k-images-idx3-ubyte", NULL },
      .scale = 0.0078431373f, .shift = -1.0f },
    { .name = "y", .type = GM_I32, .rank = 0, .dim = { 0 }, .classes = 10, .line = 13,
      .read = gm_read_idx, .train = (const char *const[]){ "train-labels-idx1-ubyte", NULL },
      .test = (const char *const[]){ "t10k-labels-idx1-ubyte", NULL },
      .scale = 1.0f, .shift = 0.0f },
};

static int call_classifier_fit(void *m, const void *const *input, int n, float *report)
{
    return classifier_fit(m, input[0], input[1], n, (classifier_fit_report *)report);
}

static int call_classifier_test_fit(void *m, const void *const *input, int n, float *report)
{
    return classifier_test_fit(m, input[0], input[1], n, (classifier_fit_report *)report);
}

static const gm_kernel kernels_of_fit[] = {
    { "fit_C_fc2_weight_panels", 18, 0.0, 1.024e+04, 1, (const gm_written[]){
        { "C.fc2.weight_panels", offsetof(classifier_t, arena[8724480]), 0, 1, 1280, 0 }} },
    { "fit_C_conv2_weight_panels", 17, 0.0, 147456.0, 1, (const gm_written[]){
        { "C.conv2.weight_panels", offsetof(classifier_t, arena[8978432]), 0, 1, 18432, 0 }} },
    { "fit_concat", 21, 0.0, 14336.0, 1, (const gm_written[]){
        { "concat", offsetof(classifier_t, arena[8650752]), 0, 64, 56, 896 }} },
    { "fit_x", 23, 0.0, 401408.0, 1, (const gm_written[]){
        { "x", offsetof(classifier_t, arena[8650808]), 0, 64, 784, 896 }} },
    { "fit_concat2", 21, 0.0, 14336.0, 1, (const gm_written[]){
        { "concat", offsetof(classifier_t, arena[8651592]), 0, 64, 56, 896 }} },
    { "fit_concat3", 21, 0.0, 458752.0, 1, (const gm_written[]){
        { "concat", offsetof(classifier_t, arena[8912898]), 0, 2048, 28, 32 }} },
    { "fit_concat4", 21, 0.0, 16384.0, 1, (const gm_written[]){
        { "concat", offsetof(classifier_t, arena[8912896]), 0, 2048, 2, 32 }} },
    { "fit_concat5", 21, 0.0, 16384.0, 1, (const gm_written[]){
        { "concat", offsetof(classifier_t, arena[8912926]), 0, 2048, 2, 32 }} },
    { "fit_conv1", 17, 42483712.0, 1.704064e+07, 2, (const gm_written[]){
        { "relu", offsetof(classifier_t, arena[0]), 0, 1, 2097152, 0 },
        { "gt", offsetof(classifier_t, arena[2097152]), 0, 1, 2097152, 0 }} },
    { "fit_max", 17, 1572864.0, 1.048576e+07, 1, (const gm_written[]){
        { "max", offsetof(classifier_t, arena[7340032]), 0, 1, 524288, 0 }} },
    { "fit_add", 17, 3670016.0, 12582912.0, 1, (const gm_written[]){
        { "add", offsetof(classifier_t, arena[7864320]), 0, 1, 524288, 0 }} },
    { "fit_conv2", 17, 557842432.0, 10559744.0, 2, (const gm_written[]){
        { "relu", offsetof(classifier_t, arena[4194304]), 0, 1, 1048576, 0 },
        { "gt", offsetof(classifier_t, arena[6291456]), 0, 1, 1048576, 0 }} },
    { "fit_select", 18, 1572864.0, 5.24288e+06, 1, (const gm_written[]){
        { "select", offsetof(classifier_t, arena[8388608]), 0, 1, 262144, 0 }} },
    { "fit_eq", 17, 4194304.0, 8388608.0, 1, (const gm_written[]){
        { "eq", offsetof(classifier_t, arena[5242880]), 0, 1, 1048576, 0 }} },
    { "fit_fc1", 18, 67158016.0, 3244544.0, 3, (const gm_written[]){
        { "gt", offsetof(classifier_t, arena[8996864]), 0, 1, 8192, 0 },
        { "select", offsetof(classifier_t, arena[8708096]), 0, 1, 8192, 0 },
        { "gt", offsetof(classifier_t, arena[8716288]), 0, 1, 8192, 0 }} },
    { "fit_fc2", 18, 1.6512e+05, 40744.0, 2, (const gm_written[]){
        { "fc2", offsetof(classifier_t, arena[8725760]), 0, 1, 640, 0 },
        { "maximum", offsetof(classifier_t, arena[8727040]), 0, 1, 64, 0 }} },
    { "fit_exp", 25, 2048.0, 5888.0, 3, (const gm_written[]){
        { "exp", offsetof(classifier_t, arena[8726400]), 0, 1, 640, 0 },
        { "sum", offsetof(classifier_t, arena[8727104]), 0, 1, 64, 0 },
        { "add", offsetof(classifier_t, arena[8727168]), 0, 1, 64, 0 }} },
    { "fit_eq2", 26, 4544.0, 3.84e+03, 2, (const gm_written[]){
        { "sum", offsetof(classifier_t, arena[8727232]), 0, 1, 64, 0 },
        { "eq", offsetof(classifier_t, arena[8727296]), 0, 1, 64, 0 }} },
    { "fit_neg", 25, 2048.0, 768.0, 1, (const gm_written[]){
        { "maximum", offsetof(classifier_t, arena[8727040]), 0, 1, 64, 0 }} },
    { "fit_d_fc2", 25, 2.56e+03, 5632.0, 1, (const gm_written[]){
        { "exp", offsetof(classifier_t, arena[8726400]), 0, 1, 640, 0 }} },
    { "fit_d_fc1", 18, 188416.0, 105984.0, 1, (const gm_written[]){
        { "gt", offsetof(classifier_t, arena[8996864]), 0, 1, 8192, 0 }} },
    { "fit_C_fc2_weight", 23, 1.8048e+05, 66048.0, 3, (const gm_written[]){
        { "fit.m.C.fc2.weight", offsetof(classifier_t, fit_m_C_fc2_weight), 0, 1, 1280, 0 },
        { "fit.v.C.fc2.weight", offsetof(classifier_t, fit_v_C_fc2_weight), 0, 1, 1280, 0 },
        { "C.fc2.weight", offsetof(classifier_t, C_fc2_weight), 0, 1, 1280, 0 }} },
    { "fit_C_fc2_bias", 23, 7.7e+02, 2.8e+03, 3, (const gm_written[]){
        { "fit.m.C.fc2.bias", offsetof(classifier_t, fit_m_C_fc2_bias), 0, 1, 10, 0 },
        { "fit.v.C.fc2.bias", offsetof(classifier_t, fit_v_C_fc2_bias), 0, 1, 10, 0 },
        { "C.fc2.bias", offsetof(classifier_t, C_fc2_bias), 0, 1, 10, 0 }} },
    { "fit_loss", 26, 1.3e+02, 5.2e+02, 2, (const gm_written[]){
        { "loss", offsetof(classifier_t, arena[9011200]), 0, 1, 1, 0 },
        { "accuracy", offsetof(classifier_t, arena[9011216]), 0, 1, 1, 0 }} },
    { "fit_C_fc1_bias", 23, 9856.0, 3.584e+04, 3, (const gm_written[]){
        { "fit.m.C.fc1.bias", offsetof(classifier_t, fit_m_C_fc1_bias), 0, 1, 128, 0 },
        { "fit.v.C.fc1.bias", offsetof(classifier_t, fit_v_C_fc1_bias), 0, 1, 128, 0 },
        { "C.fc1.bias", offsetof(classifier_t, C_fc1_bias), 0, 1, 128, 0 }} },
    { "fit_C_fc1_weight_panels", 18, 0.0, 4194304.0, 1, (const gm_written[]){
        { "C.fc1.weight_panels", offsetof(classifier_t, arena[4194304]), 0, 1, 524288, 0 }} },
    { "fit_div", 18, 67895296.0, 3178496.0, 1, (const gm_written[]){
        { "div", offsetof(classifier_t, arena[8650752]), 0, 1, 262144, 0 }} },
    { "fit_d_conv2", 17, 6291456.0, 13631488.0, 1, (const gm_written[]){
        { "gt", offsetof(classifier_t, arena[6291456]), 0, 1, 1048576, 0 }} },
    { "fit_sum", 17, 1048576.0, 4210688.0, 1, (const gm_written[]){
        { "sum", offsetof(classifier_t, arena[9005056]), 0, 1, 4096, 0 }} },
    { "fit_conv_data", 17, 554696704.0, 6365184.0, 1, (const gm_written[]){
        { "conv_data", offsetof(classifier_t, arena[4718592]), 0, 1, 524288, 0 }} },
    { "fit_d_conv1", 17, 8388608.0, 3.145728e+07, 1, (const gm_written[]){
        { "relu", offsetof(classifier_t, arena[0]), 0, 1, 2097152, 0 }} },
    { "fit_sum2", 17, 2097152.0, 8.3968e+06, 1, (const gm_written[]){
        { "sum", offsetof(classifier_t, arena[9009152]), 0, 1, 2048, 0 }} },
    { "fit_C_conv1_weight", 17, 3.6196e+07, 8657664.0, 3, (const gm_written[]){
        { "fit.m.C.conv1.weight", offsetof(classifier_t, fit_m_C_conv1_weight), 0, 1, 288, 0 },
        { "fit.v.C.conv1.weight", offsetof(classifier_t, fit_v_C_conv1_weight), 0, 1, 288, 0 },
        { "C.conv1.weight", offsetof(classifier_t, C_conv1_weight), 0, 1, 288, 0 }} },
    { "fit_C_conv2_weight", 17, 5.5493632e+08, 6733824.0, 3, (const gm_written[]){
        { "fit.m.C.conv2.weight", offsetof(classifier_t, fit_m_C_conv2_weight), 0, 1, 18432, 0 },
        { "fit.v.C.conv2.weight", offsetof(classifier_t, fit_v_C_conv2_weight), 0, 1, 18432, 0 },
        { "C.conv2.weight", offsetof(classifier_t, C_conv2_weight), 0, 1, 18432, 0 }} },
    { "fit_C_fc1_weight", 23, 73924608.0, 13664256.0, 3, (const gm_written[]){
        { "fit.m.C.fc1.weight", offsetof(classifier_t, fit_m_C_fc1_weight), 0, 1, 524288, 0 },
        { "fit.v.C.fc1.weight", offsetof(classifier_t, fit_v_C_fc1_weight), 0, 1, 524288, 0 },
        { "C.fc1.weight", offsetof(classifier_t, C_fc1_weight), 0, 1, 524288, 0 }} },
    { "fit_C_conv2_bias", 23, 4928.0, 1.792e+04, 3, (const gm_written[]){
        { "fit.m.C.conv2.bias", offsetof(classifier_t, fit_m_C_conv2_bias), 0, 1, 64, 0 },
        { "fit.v.C.conv2.bias", offsetof(classifier_t, fit_v_C_conv2_bias), 0, 1, 64, 0 },
        { "C.conv2.bias", offsetof(classifier_t, C_conv2_bias), 0, 1, 64, 0 }} },
    { "fit_C_conv1_bias", 23, 2464.0, 8.96e+03, 3, (const gm_written[]){
        { "fit.m.C.conv1.bias", offsetof(classifier_t, fit_m_C_conv1_bias), 0, 1, 32, 0 },
        { "fit.v.C.conv1.bias", offsetof(classifier_t, fit_v_C_conv1_bias), 0, 1, 32, 0 },
        { "C.conv1.bias", offsetof(classifier_t, C_conv1_bias), 0, 1, 32, 0 }} },
};

static const gm_step steps[] = {
    { .name = "fit", .line = 23, .batch = 64, .inputs = 2, .reports = 2,
      .input = { { "x", GM_F32, 3, { 28, 28, 1 }, 0 }, { "y", GM_I32, 0, { 0 }, 1 } },
      .report = { "loss", "accuracy" },
      .train = call_classifier_fit, .test = call_classifier_test_fit,
      .kernels = 37, .kernel = kernels_of_fit, .flops = 1984532292.0, .arena = 36044928, .arena_least = 36044928 },
};

static int call_classifier_judge(void *m, uint64_t seed, int n, const void *const *input, float *const *output)
{
    return classifier_judge(m, seed, input[0], n, output[0]);
}

static const gm_sampler samplers[] = {
    { .name = "judge", .line = 29, .counted = true, .rows = 64, .inputs = 1, .outputs = 1,
      .input = { { "x", GM_F32, 3, { 28, 28, 1 }, 0 } }, .output = { { "probability", GM_F32, 1, { 10 }, -1 } },
      .run = call_classifier_judge, .flops = 1.041926e+07 },
};

static const gm_run program[] = {
    { GM_RUN_STEP, "fit", 4, GM_EPOCHS },
    { GM_RUN_EVERY, NULL, 1, GM_EPOCHS },
    { GM_RUN_TEST, "fit", 1, GM_STEPS },
    { GM_RUN_KEEP, "best", 1, GM_STEPS },
    { GM_RUN_END, NULL, 0, GM_STEPS },
    { GM_RUN_SAVE, "classifier.safetensors", 1, GM_STEPS },
};

static void *init_model(void *memory, uint64_t seed) { return classifier_init(memory, seed); }

static const gm_model classifier_model = {
    .name = "classifier", .source = "classifier.gm",
    .sha256 = "512c02e7323f5efd071e11a7f439f7ac5f9fb1fe07b5f38f8402db11aad32594",
    .target = "avx2", .numeric = "fma", .version = "0.1.0",
    .bytes = sizeof(classifier_t), .init = init_model, .parameters = 544522,
    .tensors = 24, .tensor = tensors,
    .fields = 2, .field = fields,
    .steps = 1, .step = steps,
    .samplers = 1, .sampler = samplers,
    .runs = 6, .run = program,
};

int main(int argc, char **argv) { return gm_main(&classifier_model, argc, argv); }
