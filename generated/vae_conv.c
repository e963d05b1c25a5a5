/* vae_conv.c -- from vae_conv.gm by gmc 0.1.0. Do not edit: change vae_conv.gm and compile it
   again.
   Target avx2, numeric profile fma. SHA-256 of vae_conv.gm:
   11541f4c1d93698f7ce8c1dd00626b91862a6a90aca63b6e4442f9cbead99181.
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
#include "vae_conv.h"

/* The model: parameters, buffers and optimiser state, and one arena that every entry point uses in
   turn. A matrix that is stored transposed says so. */
struct vae_conv {
    gm_context head;
    _Alignas(64) float Q_conv1_weight[512];  /* [32,1,4,4], transposed */
    _Alignas(64) float Q_conv1_bias[32];  /* [32] */
    _Alignas(64) float Q_conv2_weight[32768];  /* [64,32,4,4], transposed */
    _Alignas(64) float Q_conv2_bias[64];  /* [64] */
    _Alignas(64) float Q_fc_weight[125440];  /* [40,3136], transposed */
    _Alignas(64) float Q_fc_bias[40];  /* [40] */
    _Alignas(64) float P_fc_weight[62720];  /* [3136,20], transposed */
    _Alignas(64) float P_fc_bias[3136];  /* [3136] */
    _Alignas(64) float P_conv1_weight[32768];  /* [64,32,4,4], transposed */
    _Alignas(64) float P_conv1_bias[32];  /* [32] */
    _Alignas(64) float P_conv2_weight[512];  /* [32,1,4,4], transposed */
    _Alignas(64) float P_conv2_bias[1];  /* [1] */
    _Alignas(64) float fit_m_Q_conv1_weight[512];  /* [32,1,4,4], transposed */
    _Alignas(64) float fit_v_Q_conv1_weight[512];  /* [32,1,4,4], transposed */
    _Alignas(64) float fit_m_Q_conv1_bias[32];  /* [32] */
    _Alignas(64) float fit_v_Q_conv1_bias[32];  /* [32] */
    _Alignas(64) float fit_m_Q_conv2_weight[32768];  /* [64,32,4,4], transposed */
    _Alignas(64) float fit_v_Q_conv2_weight[32768];  /* [64,32,4,4], transposed */
    _Alignas(64) float fit_m_Q_conv2_bias[64];  /* [64] */
    _Alignas(64) float fit_v_Q_conv2_bias[64];  /* [64] */
    _Alignas(64) float fit_m_Q_fc_weight[125440];  /* [40,3136], transposed */
    _Alignas(64) float fit_v_Q_fc_weight[125440];  /* [40,3136], transposed */
    _Alignas(64) float fit_m_Q_fc_bias[40];  /* [40] */
    _Alignas(64) float fit_v_Q_fc_bias[40];  /* [40] */
    _Alignas(64) float fit_m_P_fc_weight[62720];  /* [3136,20], transposed */
    _Alignas(64) float fit_v_P_fc_weight[62720];  /* [3136,20], transposed */
    _Alignas(64) float fit_m_P_fc_bias[3136];  /* [3136] */
    _Alignas(64) float fit_v_P_fc_bias[3136];  /* [3136] */
    _Alignas(64) float fit_m_P_conv1_weight[32768];  /* [64,32,4,4], transposed */
    _Alignas(64) float fit_v_P_conv1_weight[32768];  /* [64,32,4,4], transposed */
    _Alignas(64) float fit_m_P_conv1_bias[32];  /* [32] */
    _Alignas(64) float fit_v_P_conv1_bias[32];  /* [32] */
    _Alignas(64) float fit_m_P_conv2_weight[512];  /* [32,1,4,4], transposed */
    _Alignas(64) float fit_v_P_conv2_weight[512];  /* [32,1,4,4], transposed */
    _Alignas(64) float fit_m_P_conv2_bias[1];  /* [1] */
    _Alignas(64) float fit_v_P_conv2_bias[1];  /* [1] */
    _Alignas(64) float arena[3902848];
};

static const gm_model vae_conv_model;

GM_TILE(4, 3, whole)
GM_TILE(1, 3, whole)
GM_TILE(4, 2, whole)
GM_TILE(1, 2, whole)

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
}

GM_CONV_BRIEF(6, 2)
GM_CONV_TILE(4, 3, whole)
GM_CONV_TILE(2, 3, whole)
GM_CONV_TILE(4, 2, whole)
GM_CONV_TILE(2, 2, whole)
GM_CONV_ALONG(4, 1)
GM_CONV_ALONG(2, 1)

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
    if (high == 4 && outputs == 1) {
        if (rows <= 2)
            gm_conv_2x1_along(last, c, image, from, run, runs, weight, bk);
        else
            gm_conv_4x1_along(last, c, image, from, run, runs, weight, bk);
    }
}

GM_WEIGHT_TILE(2, 4, whole)
GM_WEIGHT_TILE(3, 4, whole)

/* A tile of a weight gradient. */
static void weight_tile(int rows, int vectors, int last, gm_vec *c, const float *a, const ptrdiff_t *as,
    const float *b, const ptrdiff_t *bs, const int64_t *count)
{
    if (rows == 2 && vectors == 4 && last == GM_LANES)
        gm_weight_2x4_whole(last, c, a, as, b, bs, count);
    if (rows == 3 && vectors == 4 && last == GM_LANES)
        gm_weight_3x4_whole(last, c, a, as, b, bs, count);
}

/* vae_conv.gm:24   return bernoulli(logits: h |> conv2: conv_transposed(1, 4, stride: 2, pad: 1))
   [16,32] element by element; fused: mul, add; 2.0 KFLOP, 4.1 KB */
GM_KERNEL void init_Q_conv1_weight(const gm_call *call, float *restrict weight,
    float *restrict weight2)
{
    int64_t lo, hi;
    gm_share(call, 16, &lo, &hi);
    for (int64_t i = lo; i < hi; i++) {
        for (int64_t j = 0; j < 32; j += GM_LANES) {
            const gm_vec uniform = gm_random_uniform(call->seed, 0, call->step, (uint64_t)(i + j * 16), 16);
            const gm_vec uniform2 = gm_random_uniform(call->seed, 10, call->step, (uint64_t)(i + j * 16), 16);
            gm_store(weight + i * 32 + j, uniform * 0.5f + -0.25f);
            gm_store(weight2 + i * 32 + j, uniform2 * 0.5f + -0.25f);
        }
    }
}

/* vae_conv.gm:23   |> conv1: conv_transposed(32, 4, stride: 2, pad: 1) |> relu
   [32] element by element; fused: mul, add; 128 FLOP, 256 B */
GM_KERNEL void init_Q_conv1_bias(const gm_call *call, float *restrict bias,
    float *restrict bias2)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 32);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        const gm_vec uniform = gm_random_uniform(call->seed, 1, call->step, (uint64_t)(j), 1);
        const gm_vec uniform2 = gm_random_uniform(call->seed, 9, call->step, (uint64_t)(j), 1);
        gm_store(bias + j, uniform * 0.5f + -0.25f);
        gm_store(bias2 + j, uniform2 * 0.088388348f + -0.044194174f);
    }
}

/* vae_conv.gm:16   |> conv2: conv(64, 4, stride: 2, pad: 1) |> relu          # 7 x 7
   [16,32,64] element by element; fused: mul, add; 66 KFLOP, 131 KB
   and 1 more, of other sizes */
GM_KERNEL void each_weight(const gm_call *call, float *restrict weight, int64_t stream)
{
    int64_t lo, hi;
    gm_share(call, 16, &lo, &hi);
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 32; i++) {
            for (int64_t j = 0; j < 64; j += GM_LANES) {
                const gm_vec uniform = gm_random_uniform(call->seed, stream, call->step, (uint64_t)(h + i * 16 + j * 512), 512);
                gm_store(weight + h * 2048 + i * 64 + j, uniform * 0.088388348f + -0.044194174f);
            }
        }
    }
}

/* vae_conv.gm:16   |> conv2: conv(64, 4, stride: 2, pad: 1) |> relu          # 7 x 7
   [64] element by element; fused: mul, add; 128 FLOP, 256 B
   and 2 more, of several sizes */
GM_KERNEL void each_bias(const gm_call *call, float *restrict bias, float factor, float factor2,
    int64_t units, int64_t elements, int64_t stream)
{
    int64_t lo, hi;
    gm_share(call, units, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, elements);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        const gm_vec uniform = gm_random_uniform(call->seed, stream, call->step, (uint64_t)(j), 1);
        gm_store(bias + j, uniform * factor + -factor2);
    }
}

/* vae_conv.gm:17   m, v = split(h |> flatten |> fc: linear(2 * latent), 2)
   [3136,40] element by element; fused: mul, add; 251 KFLOP, 502 KB
   and 1 more, of other sizes */
GM_KERNEL void each_fc_weight(const gm_call *call, float *restrict weight, float factor,
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

/* vae_conv.gm:24   return bernoulli(logits: h |> conv2: conv_transposed(1, 4, stride: 2, pad: 1))
   [1] element by element; fused: mul, add; 2 FLOP, 4 B */
GM_KERNEL void init_P_conv2_bias(const gm_call *call, float *restrict bias)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 1);
    int64_t j = lo * 1024;
    for (; j < end; j += GM_LANES) {
        const int n = (int)gm_min_int(GM_LANES, end - j);
        const gm_vec uniform = gm_random_uniform(call->seed, 11, call->step, (uint64_t)(0), 0);
        gm_store_strided(bias + 0, 0, uniform * 0.5f + -0.25f, n);
    }
}

/* vae_conv.gm:27   step fit(x) over Q, P by adam(1e-3) batch rows
   [512] element by element; 0 FLOP, 2.0 KB
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

/* vae_conv.gm:27   step fit(x) over Q, P by adam(1e-3) batch rows
   [1] element by element; 0 FLOP, 4 B */
GM_KERNEL void init_fit_m_P_conv2_bias(const gm_call *call, float *restrict m_bias)
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

/* Entry point init, line 1: 34 kernels in 1 phases, 516 KFLOP; arena 0 B, at least 0 B. */
static void run_init(vae_conv_t *m, gm_call whole)
{
    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_thread_call(whole);
        const unsigned mode = gm_flush_denormals();
        init_Q_conv1_weight(&call, m->Q_conv1_weight, m->P_conv2_weight);
        init_Q_conv1_bias(&call, m->Q_conv1_bias, m->P_conv1_bias);
        each_weight(&call, m->Q_conv2_weight, 2);
        each_bias(&call, m->Q_conv2_bias, 0.088388348f, 0.044194174f, 1, 64, 3);
        each_fc_weight(&call, m->Q_fc_weight, 0.035714286f, 0.017857143f, 3136, 40, 4);
        each_bias(&call, m->Q_fc_bias, 0.035714286f, 0.017857143f, 1, 40, 5);
        each_fc_weight(&call, m->P_fc_weight, 0.4472136f, 0.2236068f, 20, 3136, 6);
        each_bias(&call, m->P_fc_bias, 0.4472136f, 0.2236068f, 4, 3136, 7);
        each_weight(&call, m->P_conv1_weight, 8);
        init_P_conv2_bias(&call, m->P_conv2_bias);
        each_constant(&call, m->fit_m_Q_conv1_weight, 1, 512);
        each_constant(&call, m->fit_v_Q_conv1_weight, 1, 512);
        each_constant(&call, m->fit_m_Q_conv1_bias, 1, 32);
        each_constant(&call, m->fit_v_Q_conv1_bias, 1, 32);
        each_constant(&call, m->fit_m_Q_conv2_weight, 32, 32768);
        each_constant(&call, m->fit_v_Q_conv2_weight, 32, 32768);
        each_constant(&call, m->fit_m_Q_conv2_bias, 1, 64);
        each_constant(&call, m->fit_v_Q_conv2_bias, 1, 64);
        each_constant(&call, m->fit_m_Q_fc_weight, 123, 125440);
        each_constant(&call, m->fit_v_Q_fc_weight, 123, 125440);
        each_constant(&call, m->fit_m_Q_fc_bias, 1, 40);
        each_constant(&call, m->fit_v_Q_fc_bias, 1, 40);
        each_constant(&call, m->fit_m_P_fc_weight, 62, 62720);
        each_constant(&call, m->fit_v_P_fc_weight, 62, 62720);
        each_constant(&call, m->fit_m_P_fc_bias, 4, 3136);
        each_constant(&call, m->fit_v_P_fc_bias, 4, 3136);
        each_constant(&call, m->fit_m_P_conv1_weight, 32, 32768);
        each_constant(&call, m->fit_v_P_conv1_weight, 32, 32768);
        each_constant(&call, m->fit_m_P_conv1_bias, 1, 32);
        each_constant(&call, m->fit_v_P_conv1_bias, 1, 32);
        each_constant(&call, m->fit_m_P_conv2_weight, 1, 512);
        each_constant(&call, m->fit_v_P_conv2_weight, 1, 512);
        init_fit_m_P_conv2_bias(&call, m->fit_m_P_conv2_bias);
        init_fit_m_P_conv2_bias(&call, m->fit_v_P_conv2_bias);
        gm_restore_denormals(mode);
    }
}

/* vae_conv.gm:24   return bernoulli(logits: h |> conv2: conv_transposed(1, 4, stride: 2, pad: 1))
   [512,1] into panels of 8 columns; 0 FLOP, 18 KB */
static const int32_t fit_P_conv2_weight_panels_taps[] = {
    320, 256, 352, 288, 64, 0, 96, 32, 448, 384, 480, 416, 192, 128, 224, 160,
};

GM_KERNEL void fit_P_conv2_weight_panels(const gm_call *call, const float *restrict weight,
    float *restrict P_conv2_weight_panels)
{
    const int32_t *const taps = fit_P_conv2_weight_panels_taps;
    int64_t lo, hi;
    gm_share(call, 16, &lo, &hi);
    for (int64_t vector = lo; vector < hi; vector++) {
        const int64_t tap = vector / 1, column = vector % 1;
        for (int64_t k = 0; k < 32; k++)
            P_conv2_weight_panels[column * 512 + tap * 32 + k] = weight[taps[tap] + column * 32 + k * 1];
    }
}

/* vae_conv.gm:23   |> conv1: conv_transposed(32, 4, stride: 2, pad: 1) |> relu
   [1024,32] into panels of 16 columns; 0 FLOP, 262 KB */
static const int32_t fit_P_conv1_weight_panels_taps[] = {
    20480, 16384, 22528, 18432, 4096, 0, 6144, 2048, 28672, 24576, 30720, 26624, 12288,
    8192, 14336, 10240,
};

GM_KERNEL void fit_P_conv1_weight_panels(const gm_call *call, const float *restrict weight,
    float *restrict P_conv1_weight_panels)
{
    const int32_t *const taps = fit_P_conv1_weight_panels_taps;
    int64_t lo, hi;
    gm_share(call, 64, &lo, &hi);
    for (int64_t vector = lo; vector < hi; vector++) {
        const int64_t column = vector % 4 * GM_LANES, tap = vector / 4 % 16;
        const int n = (int)gm_min_int(GM_LANES, 32 - column);
        const int64_t width = 16, inside = column % width;
        const float *from = weight + taps[tap] + column * 64;
        float *to = P_conv1_weight_panels + (column - inside) * 1024 + tap * 64 * width + inside;
        for (int64_t k = 0; k < 64; k += GM_LANES)
            gm_transpose_block(from + k, 64, n, (int)gm_min_int(GM_LANES, 64 - k), to + k * width, width);
    }
}

/* vae_conv.gm:15   h = x |> conv1: conv(32, 4, stride: 2, pad: 1) |> relu          # 14 x 14
   convolution of [128,28,28,1] to [128,14,14,32] by 4 x 4 taps, tiles of 6 x 16; fused: add, relu;
   25 MFLOP, 3.6 MB */
GM_INLINE void fit_conv1_tile(int rows, int vectors, int last, const gm_stretch *run, int runs,
    const int64_t *from, const int64_t *to, int64_t column, const float *restrict x,
    const float *restrict weight, const float *restrict bias, float *restrict relu)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, relu + i * 32 + j);
    }
    gm_conv_6x2_brief(last, c, x, from, run, runs, weight + column, 32);
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

static const gm_places fit_conv1_places = {
    .steps = {{784, 56, 2}, {196, 14, 1}}, .count = 9,
    .runs = (const gm_stretch[]){
    {0, 5, 3}, {28, 9, 3}, {56, 13, 3}, {0, 4, 4}, {28, 8, 4}, {56, 12, 4}, {0, 4, 3},
    {28, 8, 3}, {56, 12, 3}, {0, 1, 3}, {28, 5, 3}, {56, 9, 3}, {84, 13, 3}, {0, 0, 4}, {28, 4, 4},
    {56, 8, 4}, {84, 12, 4}, {0, 0, 3}, {28, 4, 3}, {56, 8, 3}, {84, 12, 3}, {0, 1, 3}, {28, 5, 3},
    {56, 9, 3}, {0, 0, 4}, {28, 4, 4}, {56, 8, 4}, {0, 0, 3}, {28, 4, 3}, {56, 8, 3},
    },
    .parts = (const gm_part[]){
    {1, 1, 0, 0, 0, 3}, {1, 12, 1, 1, 3, 3}, {1, 1, 13, 25, 6, 3}, {12, 1, 14, 28, 9, 4},
    {12, 12, 15, 29, 13, 4}, {12, 1, 27, 53, 17, 4}, {1, 1, 182, 700, 21, 3}, {1, 12, 183, 701, 24, 3},
    {1, 1, 195, 725, 27, 3},
    },
};

GM_KERNEL void fit_conv1(const gm_call *call, const float *restrict x,
    const float *restrict weight, const float *restrict bias, float *restrict relu)
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
                        to + row, column, x, weight, bias, relu);
                if (row < pixels)
                    fit_conv1_tile(pixels - row, 2, 8, places->runs + p->run, p->runs,
                        from + row, to + row, column, x, weight, bias, relu);
            }
        }
    }
}

/* vae_conv.gm:16   |> conv2: conv(64, 4, stride: 2, pad: 1) |> relu          # 7 x 7
   convolution of [128,14,14,32] to [128,7,7,64] by 4 x 4 taps, tiles of 4 x 24; fused: add, relu;
   355 MFLOP, 4.9 MB */
GM_INLINE void fit_h_tile(int rows, int vectors, int last, const gm_stretch *run, int runs,
    const int64_t *from, const int64_t *to, int64_t column, const float *restrict relu,
    const float *restrict weight, const float *restrict bias, float *restrict h)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, h + i * 64 + j);
    }
    conv_tile(4, rows, vectors, last, 0, c, relu, from, run, runs,
              weight + column, 64);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec conv2 = c[r * vectors + v] + gm_load(bias + j);
            const gm_vec h2 = gm_max(conv2, gm_zero());
            gm_store(h + i * 64 + j, h2);
        }
}

static const gm_places fit_h_places = {
    .steps = {{6272, 896, 64}, {49, 7, 1}}, .count = 9,
    .runs = (const gm_stretch[]){
    {0, 160, 96}, {448, 288, 96}, {896, 416, 96}, {0, 128, 128}, {448, 256, 128},
    {896, 384, 128}, {0, 128, 96}, {448, 256, 96}, {896, 384, 96}, {0, 32, 96}, {448, 160, 96},
    {896, 288, 96}, {1344, 416, 96}, {0, 0, 128}, {448, 128, 128}, {896, 256, 128}, {1344, 384, 128},
    {0, 0, 96}, {448, 128, 96}, {896, 256, 96}, {1344, 384, 96}, {0, 32, 96}, {448, 160, 96},
    {896, 288, 96}, {0, 0, 128}, {448, 128, 128}, {896, 256, 128}, {0, 0, 96}, {448, 128, 96},
    {896, 256, 96},
    },
    .parts = (const gm_part[]){
    {1, 1, 0, 0, 0, 3}, {1, 5, 1, 32, 3, 3}, {1, 1, 6, 352, 6, 3}, {5, 1, 7, 448, 9, 4},
    {5, 5, 8, 480, 13, 4}, {5, 1, 13, 800, 17, 4}, {1, 1, 42, 4928, 21, 3}, {1, 5, 43, 4960, 24, 3},
    {1, 1, 48, 5280, 27, 3},
    },
};

GM_KERNEL void fit_h(const gm_call *call, const float *restrict relu,
    const float *restrict weight, const float *restrict bias, float *restrict h)
{
    const gm_places *const places = &fit_h_places;
    const int64_t lo = call->from, hi = call->to;
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 48; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    fit_h_tile((int)gm_min_int(4, pixels - row), 3, 8, places->runs + p->run,
                        p->runs, from + row, to + row, column, relu, weight, bias, h);
            }
            {
                const int64_t column = 48;
                for (int row = 0; row < pixels; row += 4)
                    fit_h_tile((int)gm_min_int(4, pixels - row), 2, 8, places->runs + p->run,
                        p->runs, from + row, to + row, column, relu, weight, bias, h);
            }
        }
    }
}

/* vae_conv.gm:17   m, v = split(h |> flatten |> fc: linear(2 * latent), 2)
   [128,3136] x [3136,40], tiles of 4 x 24; fused: add; 32 MFLOP, 2.1 MB */
GM_INLINE void fit_fc_tile(int rows, int vectors, int last, int64_t row, int64_t column,
    const float *restrict h, const float *restrict weight, const float *restrict bias,
    float *restrict fc)
{
    gm_vec c[12];
    tile(rows, vectors, last, c, h + row * 3136, 3136, 1,
         weight + column, 40, 3136);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            const gm_vec fc2 = c[r * vectors + v] + gm_load(bias + j);
            gm_store(fc + i * 40 + j, fc2);
        }
}

GM_KERNEL void fit_fc(const gm_call *call, const float *restrict h,
    const float *restrict weight, const float *restrict bias, float *restrict fc)
{
    const int64_t lo = call->from, hi = call->to;
    const int64_t first = lo, end = hi;
    for (int64_t column = 0; column < 24; column += 24) {
        int64_t row = first;
        for (; row + 4 <= end; row += 4)
            fit_fc_tile(4, 3, 8, row, column, h, weight, bias, fc);
        for (; row < end; row += 1)
            fit_fc_tile(1, 3, 8, row, column, h, weight, bias, fc);
    }
    {
        const int64_t column = 24;
        int64_t row = first;
        for (; row + 4 <= end; row += 4)
            fit_fc_tile(4, 2, 8, row, column, h, weight, bias, fc);
        for (; row < end; row += 1)
            fit_fc_tile(1, 2, 8, row, column, h, weight, bias, fc);
    }
}

/* vae_conv.gm:30   kl = kl(q, normal(0, 1))
   [128,20] summed along rows; fused: mul, exp, add, sub; 31 KFLOP, 62 KB */
GM_KERNEL void fit_exp(const gm_call *call, const float *restrict fc, float *restrict exp,
    float *restrict normal, float *restrict add, float *restrict add2, float *restrict sum)
{
    const int64_t lo = call->from, hi = call->to;
    for (int64_t i = lo; i < hi; i++) {
        gm_lanes sum2_lanes = gm_lanes_splat(0.0f);
        for (int64_t j16 = 0; j16 < 16; j16 += 16) {
            for (int part = 0; part < GM_PARTS; part++) {
                const int64_t j = j16 + part * GM_LANES;
                const gm_vec v = gm_load(fc + i * 40 + j + 20);
                const gm_vec exp2 = gm_exp(v * 0.5f);
                const gm_vec normal2 = gm_random_normal(call->seed, 0, call->step, (uint64_t)(i * 20 + j), 1);
                const gm_vec m_ = gm_load(fc + i * 40 + j);
                const gm_vec exp3 = gm_exp(v);
                gm_store(exp + i * 20 + j, exp2);
                gm_store(normal + i * 20 + j, normal2);
                gm_store(add + i * 20 + j, m_ + exp2 * normal2);
                gm_store(add2 + i * 20 + j, exp3 * 0.00390625f + -0.00390625f);
                sum2_lanes.part[part] = sum2_lanes.part[part] + (exp3 + m_ * m_ + -1.0f - v);
            }
        }
        for (int64_t j = 16; j < 20; j += GM_LANES) {
            const int n = (int)gm_min_int(GM_LANES, 20 - j);
            const gm_vec v = gm_load_part(fc + i * 40 + j + 20, n);
            const gm_vec exp2 = gm_exp(v * 0.5f);
            const gm_vec normal2 = gm_random_normal(call->seed, 0, call->step, (uint64_t)(i * 20 + j), 1);
            const gm_vec m_ = gm_load_part(fc + i * 40 + j, n);
            const gm_vec exp3 = gm_exp(v);
            gm_store_part(exp + i * 20 + j, exp2, n);
            gm_store_part(normal + i * 20 + j, normal2, n);
            gm_store_part(add + i * 20 + j, m_ + exp2 * normal2, n);
            gm_store_part(add2 + i * 20 + j, exp3 * 0.00390625f + -0.00390625f, n);
            sum2_lanes.part[(j - 16) / GM_LANES] = sum2_lanes.part[(j - 16) / GM_LANES] + gm_select(gm_first(n), exp3 + m_ * m_ + -1.0f - v, gm_zero());
        }
        const float sum2 = gm_lanes_sum(sum2_lanes);
        sum[i] = (gm_splat(sum2))[0];
    }
}

/* vae_conv.gm:22   h = z |> fc: linear(7 * 7 * 64) |> relu |> reshape(7, 7, 64)
   [128,20] x [20,3136], tiles of 4 x 24; fused: add, relu, gt; 17 MFLOP, 3.5 MB */
GM_INLINE void fit_fc2_tile(int rows, int vectors, int last, int64_t row, int64_t column,
    const float *restrict add, const float *restrict weight, const float *restrict bias,
    float *restrict relu, float *restrict gt)
{
    gm_vec c[12];
    tile(rows, vectors, last, c, add + row * 20, 20, 1,
         weight + column, 3136, 20);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            const gm_vec fc = c[r * vectors + v] + gm_load(bias + j);
            gm_store(relu + i * 3136 + j, gm_max(fc, gm_zero()));
            gm_store(gt + i * 3136 + j, gm_gt(fc, gm_splat(0.0f)));
        }
}

GM_KERNEL void fit_fc2(const gm_call *call, const float *restrict add,
    const float *restrict weight, const float *restrict bias, float *restrict relu,
    float *restrict gt)
{
    const int64_t lo = call->from, hi = call->to;
    const int64_t first = lo, end = hi;
    for (int64_t column = 0; column < 3120; column += 24) {
        int64_t row = first;
        for (; row + 4 <= end; row += 4)
            fit_fc2_tile(4, 3, 8, row, column, add, weight, bias, relu, gt);
        for (; row < end; row += 1)
            fit_fc2_tile(1, 3, 8, row, column, add, weight, bias, relu, gt);
    }
    {
        const int64_t column = 3120;
        int64_t row = first;
        for (; row + 4 <= end; row += 4)
            fit_fc2_tile(4, 2, 8, row, column, add, weight, bias, relu, gt);
        for (; row < end; row += 1)
            fit_fc2_tile(1, 2, 8, row, column, add, weight, bias, relu, gt);
    }
}

/* vae_conv.gm:23   |> conv1: conv_transposed(32, 4, stride: 2, pad: 1) |> relu
   data gradient from [128,7,7,64] to [128,14,14,32] by 4 x 4 taps, tiles of 4 x 16, weight in
   panels; fused: add, relu; 356 MFLOP, 4.9 MB */
GM_INLINE void fit_h2_tile(int rows, int vectors, int last, const gm_stretch *run, int runs,
    const int64_t *from, const int64_t *to, int64_t column, const float *restrict relu,
    const float *restrict P_conv1_weight_panels, const float *restrict bias, float *restrict h)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, h + i * 32 + j);
    }
    conv_tile(4, rows, vectors, last, 0, c, relu, from, run, runs,
              P_conv1_weight_panels + column * 1024, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec conv1 = c[r * vectors + v] + gm_load(bias + j);
            const gm_vec h2 = gm_max(conv1, gm_zero());
            gm_store(h + i * 32 + j, h2);
        }
}

static const gm_places fit_h2_places = {
    .steps = {{3136, 448, 64}, {196, 28, 2}}, .count = 16,
    .runs = (const gm_stretch[]){
    {0, 960, 64}, {0, 896, 128}, {0, 768, 128}, {0, 768, 64}, {0, 704, 64},
    {448, 960, 64}, {0, 640, 128}, {448, 896, 128}, {0, 512, 128}, {448, 768, 128}, {0, 512, 64},
    {448, 768, 64}, {0, 192, 64}, {448, 448, 64}, {0, 128, 128}, {448, 384, 128}, {0, 0, 128},
    {448, 256, 128}, {0, 0, 64}, {448, 256, 64}, {0, 192, 64}, {0, 128, 128}, {0, 0, 128}, {0, 0, 64},
    },
    .parts = (const gm_part[]){
    {1, 1, 0, 0, 0, 1}, {1, 6, 2, 0, 1, 1}, {1, 6, 1, 0, 2, 1}, {1, 1, 13, 384, 3, 1},
    {6, 1, 28, 0, 4, 2}, {6, 6, 30, 0, 6, 2}, {6, 6, 29, 0, 8, 2}, {6, 1, 41, 384, 10, 2}, {6, 1, 14, 0, 12, 2},
    {6, 6, 16, 0, 14, 2}, {6, 6, 15, 0, 16, 2}, {6, 1, 27, 384, 18, 2}, {1, 1, 182, 2688, 20, 1},
    {1, 6, 184, 2688, 21, 1}, {1, 6, 183, 2688, 22, 1}, {1, 1, 195, 3072, 23, 1},
    },
};

GM_KERNEL void fit_h2(const gm_call *call, const float *restrict relu,
    const float *restrict P_conv1_weight_panels, const float *restrict bias, float *restrict h)
{
    const gm_places *const places = &fit_h2_places;
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
                    fit_h2_tile((int)gm_min_int(4, pixels - row), 2, 8, places->runs + p->run,
                        p->runs, from + row, to + row, column, relu, P_conv1_weight_panels, bias,
                        h);
            }
            {
                const int64_t column = 16;
                for (int row = 0; row < pixels; row += 4)
                    fit_h2_tile((int)gm_min_int(4, pixels - row), 2, 8, places->runs + p->run,
                        p->runs, from + row, to + row, column, relu, P_conv1_weight_panels, bias,
                        h);
            }
        }
    }
}

/* vae_conv.gm:24   return bernoulli(logits: h |> conv2: conv_transposed(1, 4, stride: 2, pad: 1))
   data gradient from [128,14,14,32] to [128,28,28,1] by 4 x 4 taps, tiles of 4 x 8, weight in
   panels; fused: add, softplus, mul, sub, sigmoid; 25 MFLOP, 4.4 MB */
GM_INLINE void fit_d_conv2_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict h,
    const float *restrict P_conv2_weight_panels, const float *restrict x,
    const float *restrict bias, float *restrict sub, float *restrict d_conv2)
{
    gm_vec c[4];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_read(vectors, x + i + j);
        gm_fetch_written(vectors, sub + i + j);
        gm_fetch_written(vectors, d_conv2 + i + j);
    }
    conv_tile(4, rows, vectors, GM_LANES, 1, c, h, from, run, runs,
              P_conv2_weight_panels + column * 512, 512);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const int n = v + 1 < vectors ? GM_LANES : last;
            const gm_vec conv2 = c[r * vectors + v] + gm_splat(bias[0]);
            const gm_vec x2 = gm_load_part(x + i + j, n);
            const gm_vec d_conv22 = (gm_sigmoid(conv2) - x2) * 0.0078125f;
            gm_store_part(sub + i + j, gm_softplus(conv2) - conv2 * x2, n);
            gm_store_part(d_conv2 + i + j, d_conv22, n);
        }
}

static const gm_places fit_d_conv2_places = {
    .steps = {{6272, 448, 32}, {784, 56, 2}}, .count = 16,
    .runs = (const gm_stretch[]){
    {0, 480, 32}, {0, 448, 64}, {0, 384, 64}, {0, 384, 32}, {0, 352, 32}, {448, 480, 32},
    {0, 320, 64}, {448, 448, 64}, {0, 256, 64}, {448, 384, 64}, {0, 256, 32}, {448, 384, 32}, {0, 96, 32},
    {448, 224, 32}, {0, 64, 64}, {448, 192, 64}, {0, 0, 64}, {448, 128, 64}, {0, 0, 32}, {448, 128, 32},
    {0, 96, 32}, {0, 64, 64}, {0, 0, 64}, {0, 0, 32},
    },
    .parts = (const gm_part[]){
    {1, 1, 0, 0, 0, 1}, {1, 13, 2, 0, 1, 1}, {1, 13, 1, 0, 2, 1}, {1, 1, 27, 416, 3, 1},
    {13, 1, 56, 0, 4, 2}, {13, 13, 58, 0, 6, 2}, {13, 13, 57, 0, 8, 2}, {13, 1, 83, 416, 10, 2},
    {13, 1, 28, 0, 12, 2}, {13, 13, 30, 0, 14, 2}, {13, 13, 29, 0, 16, 2}, {13, 1, 55, 416, 18, 2},
    {1, 1, 756, 5824, 20, 1}, {1, 13, 758, 5824, 21, 1}, {1, 13, 757, 5824, 22, 1}, {1, 1, 783, 6240, 23, 1},
    },
};

GM_KERNEL void fit_d_conv2(const gm_call *call, const float *restrict h,
    const float *restrict P_conv2_weight_panels, const float *restrict x,
    const float *restrict bias, float *restrict sub, float *restrict d_conv2)
{
    const gm_places *const places = &fit_d_conv2_places;
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
                    fit_d_conv2_tile((int)gm_min_int(4, pixels - row), 1, 1,
                        places->runs + p->run, p->runs, from + row, to + row, column, h,
                        P_conv2_weight_panels, x, bias, sub, d_conv2);
            }
        }
    }
}

/* vae_conv.gm:29   recon = nll(P(draw q), x)
   [128,784] summed along rows; 100 KFLOP, 402 KB */
GM_KERNEL void fit_recon(const gm_call *call, const float *restrict sub, float *restrict recon)
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
        recon[i] = (gm_splat(sum))[0];
    }
}

/* vae_conv.gm:24   return bernoulli(logits: h |> conv2: conv_transposed(1, 4, stride: 2, pad: 1))
   convolution of [128,28,28,1] to [128,14,14,32] by 4 x 4 taps, tiles of 6 x 16; fused: gt, mul;
   25 MFLOP, 6.8 MB */
GM_INLINE void fit_d_conv1_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict d_conv2,
    const float *restrict h, const float *restrict weight, float *restrict d_conv1,
    float *restrict sum)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_read(vectors, h + i * 32 + j);
        gm_fetch_written(vectors, d_conv1 + i * 32 + j);
    }
    gm_conv_6x2_brief(last, c, d_conv2, from, run, runs, weight + column, 32);
    #pragma GCC unroll 6
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 2
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec d_conv12 = c[r * vectors + v] * gm_gt(gm_load(h + i * 32 + j), gm_splat(0.0f));
            gm_store(d_conv1 + i * 32 + j, d_conv12);
            gm_store(sum + (to[r] / 196) * 32 + j, gm_load(sum + (to[r] / 196) * 32 + j) + d_conv12);
        }
}

GM_KERNEL void fit_d_conv1(const gm_call *call, const float *restrict d_conv2,
    const float *restrict h, const float *restrict weight, float *restrict d_conv1,
    float *restrict sum)
{
    const gm_places *const places = &fit_conv1_places;
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
                    fit_d_conv1_tile(6, 2, 8, places->runs + p->run, p->runs, from + row,
                        to + row, column, d_conv2, h, weight, d_conv1, sum);
                if (row < pixels)
                    fit_d_conv1_tile(pixels - row, 2, 8, places->runs + p->run, p->runs,
                        from + row, to + row, column, d_conv2, h, weight, d_conv1, sum);
            }
        }
    }
}

/* vae_conv.gm:23   |> conv1: conv_transposed(32, 4, stride: 2, pad: 1) |> relu
   convolution of [128,14,14,32] to [128,7,7,64] by 4 x 4 taps, tiles of 4 x 24; fused: mul; 355
   MFLOP, 6.6 MB */
GM_INLINE void fit_d_fc_tile(int rows, int vectors, int last, const gm_stretch *run, int runs,
    const int64_t *from, const int64_t *to, int64_t column, const float *restrict d_conv1,
    float *restrict gt, const float *restrict weight)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, gt + i * 64 + j);
    }
    conv_tile(4, rows, vectors, last, 0, c, d_conv1, from, run, runs,
              weight + column, 64);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec d_fc = c[r * vectors + v] * gm_load(gt + i * 64 + j);
            gm_store(gt + i * 64 + j, d_fc);
        }
}

GM_KERNEL void fit_d_fc(const gm_call *call, const float *restrict d_conv1, float *restrict gt,
    const float *restrict weight)
{
    const gm_places *const places = &fit_h_places;
    const int64_t lo = call->from, hi = call->to;
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 48; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    fit_d_fc_tile((int)gm_min_int(4, pixels - row), 3, 8, places->runs + p->run,
                        p->runs, from + row, to + row, column, d_conv1, gt, weight);
            }
            {
                const int64_t column = 48;
                for (int row = 0; row < pixels; row += 4)
                    fit_d_fc_tile((int)gm_min_int(4, pixels - row), 2, 8, places->runs + p->run,
                        p->runs, from + row, to + row, column, d_conv1, gt, weight);
            }
        }
    }
}

/* vae_conv.gm:23   |> conv1: conv_transposed(32, 4, stride: 2, pad: 1) |> relu
   weight gradient from [128,14,14,32] and [128,7,7,64], tiles of 3 x 32, leaves of 14 x 7 pixels;
   fused: mul, add, sqrt, div, sub; 355 MFLOP, 5.6 MB */
GM_FUNCTION void fit_P_conv1_weight_tile(gm_weight_place at, const gm_vec *c,
    float *restrict m_weight, float *restrict v_weight, float *restrict weight, gm_vec scale,
    gm_vec scale2)
{
    for (int r = 0; r < at.rows; r++)
        for (int v = 0; v < at.vectors; v++) {
            const int64_t i = at.row + r;
            const int64_t j = at.column + v * GM_LANES;
            const gm_vec product = c[r * at.vectors + v];
            const gm_vec new_m_weight = gm_load(m_weight + i * 64 + j) * 0.9f + product * 0.1f;
            const gm_vec new_v_weight = gm_load(v_weight + i * 64 + j) * 0.999f + product * product * 0.001f;
            const gm_vec div = scale * new_m_weight / (scale2 * gm_sqrt(new_v_weight) + 1e-08f);
            gm_store(m_weight + i * 64 + j, new_m_weight);
            gm_store(v_weight + i * 64 + j, new_v_weight);
            gm_store(weight + i * 64 + j, gm_load(weight + i * 64 + j) - div);
        }
}

static const gm_weights fit_P_conv1_weight_shape = {
    .images = 128, .height = 7, .width = 7, .leaf_images = 2, .leaf_height = 7,
    .x = {6272, 896, 64}, .y = {3136, 448, 64}, .pixel = 32, .around = 392,
    .tap = (const gm_tap[]){
        {1, 7, 1, 7, -480, 0, 32}, {1, 7, 0, 7, -448, 32, 32}, {1, 7, 0, 7, -416, 64, 32},
        {1, 7, 0, 6, -384, 96, 32}, {0, 7, 1, 7, -32, 128, 32}, {0, 7, 0, 7, 0, 160, 32},
        {0, 7, 0, 7, 32, 192, 32}, {0, 7, 0, 6, 64, 224, 32}, {0, 7, 1, 7, 416, 256, 32},
        {0, 7, 0, 7, 448, 288, 32}, {0, 7, 0, 7, 480, 320, 32}, {0, 7, 0, 6, 512, 352, 32},
        {0, 6, 1, 7, 864, 384, 32}, {0, 6, 0, 7, 896, 416, 32}, {0, 6, 0, 7, 928, 448, 32},
        {0, 6, 0, 6, 960, 480, 32},
    },
    .taps = 16, .dead = 0, .tiles = 11, .panels = 2, .vectors = 4, .tail = 4, .columns = 64,
    .groups = 1, .group_a = 32, .group_b = 64, .room = 12,
};

GM_KERNEL void fit_P_conv1_weight(const gm_call *call, const float *restrict d_conv1,
    const float *restrict relu, float *restrict m_weight, float *restrict v_weight,
    float *restrict weight)
{
    const gm_vec scale = gm_splat((float)(0.001 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    const gm_weights *const shape = &fit_P_conv1_weight_shape;
    gm_vec sums[GM_SUMS / GM_LANES];
    int64_t lo, hi;
    gm_share(call, 352, &lo, &hi);
    for (int64_t first = lo; first < hi; first += 64) {
        const int64_t stop = gm_min_int(first + 64, hi);
        gm_weight_sums(shape, weight_tile, first, stop, d_conv1, relu, sums);
        for (int64_t t = first; t < stop; t++)
            fit_P_conv1_weight_tile(gm_weight_at(shape, 0, t), sums + (t - first) * 12,
                m_weight, v_weight, weight, scale, scale2);
    }
}

/* vae_conv.gm:24   return bernoulli(logits: h |> conv2: conv_transposed(1, 4, stride: 2, pad: 1))
   weight gradient from [128,28,28,1] and [128,14,14,32], tiles of 2 x 32, leaves of 7 x 14 pixels,
   rows are columns and channels of the kernel; fused: mul, add, sqrt, div, sub; 24 MFLOP, 3.6 MB */
GM_FUNCTION void fit_P_conv2_weight_tile(gm_weight_place at, const gm_vec *c,
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

static const gm_weights fit_P_conv2_weight_shape = {
    .images = 128, .height = 14, .width = 14, .leaf_images = 1, .leaf_height = 7,
    .x = {784, 56, 2}, .y = {6272, 448, 32}, .pixel = 1, .around = 392,
    .tap = (const gm_tap[]){
        {1, 14, 0, 14, 0, 0, 4}, {0, 14, 0, 14, 30, 4, 4}, {0, 14, 0, 14, 60, 8, 4},
        {0, 13, 0, 14, 90, 12, 4},
    },
    .taps = 4, .dead = 0, .tiles = 2, .panels = 1, .vectors = 4, .tail = 4, .columns = 32,
    .groups = 1, .group_a = 1, .group_b = 32, .room = 8,
    .border = &(const gm_border){ .rows = 16, .height = 28, .width = 28, .channels = 1, .stride = 2,
        .above = 1, .before = 1, .pitch = 30, .row = 28 },
};

GM_KERNEL void fit_P_conv2_weight(const gm_call *call, const float *restrict d_conv2,
    const float *restrict h, float *restrict m_weight, float *restrict v_weight,
    float *restrict weight)
{
    const gm_vec scale = gm_splat((float)(0.001 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    const gm_weights *const shape = &fit_P_conv2_weight_shape;
    gm_vec sums[GM_SUMS / GM_LANES];
    int64_t lo, hi;
    gm_share(call, 8, &lo, &hi);
    for (int64_t first = lo; first < hi; first += 64) {
        const int64_t stop = gm_min_int(first + 64, hi);
        gm_weight_sums(shape, weight_tile, first, stop, d_conv2, h, sums);
        for (int64_t t = first; t < stop; t++)
            fit_P_conv2_weight_tile(gm_weight_at(shape, 0, t), sums + (t - first) * 8, m_weight,
                v_weight, weight, scale, scale2);
    }
}

/* vae_conv.gm:27   step fit(x) over Q, P by adam(1e-3) batch rows
   [128,32] summed down columns; fused: mul, add, sqrt, div, sub; 4.5 KFLOP, 17 KB */
GM_KERNEL void fit_P_conv1_bias(const gm_call *call, const float *restrict sum,
    float *restrict m_bias, float *restrict v_bias, float *restrict bias)
{
    const gm_vec scale = gm_splat((float)(0.001 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    int64_t lo, hi;
    gm_share(call, 2, &lo, &hi);
    for (int64_t j = lo * 16; j < gm_min_int(hi * 16, 32); j += GM_LANES) {
        gm_vec sum2 = gm_splat(0.0f);
        for (int64_t i = 0; i < 128; i++) {
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

/* vae_conv.gm:27   step fit(x) over Q, P by adam(1e-3) batch rows
   [128] summed along rows; fused: mul, add, sqrt, div, sub; 402 FLOP, 1.6 KB */
GM_KERNEL void fit_loss(const gm_call *call, const float *restrict recon,
    const float *restrict sum, const float *restrict sum2, float *restrict m_bias,
    float *restrict v_bias, float *restrict bias, float *restrict loss, float *restrict recon2,
    float *restrict kl)
{
    const gm_vec scale = gm_splat((float)(0.001 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    if (lo < hi) {
        gm_lanes sum3_lanes = gm_lanes_splat(0.0f);
        gm_lanes sum4_lanes = gm_lanes_splat(0.0f);
        gm_lanes sum5_lanes = gm_lanes_splat(0.0f);
        for (int64_t j16 = 0; j16 < 128; j16 += 16) {
            for (int part = 0; part < GM_PARTS; part++) {
                const int64_t j = j16 + part * GM_LANES;
                sum3_lanes.part[part] = sum3_lanes.part[part] + gm_load(recon + j);
                sum4_lanes.part[part] = sum4_lanes.part[part] + gm_load(sum + j);
                sum5_lanes.part[part] = sum5_lanes.part[part] + gm_load(sum2 + j);
            }
        }
        const float sum3 = gm_lanes_sum(sum3_lanes);
        const float sum4 = gm_lanes_sum(sum4_lanes);
        const float sum5 = gm_lanes_sum(sum5_lanes);
        const gm_vec new_m_bias = gm_splat(m_bias[0]) * 0.9f + gm_splat(sum5) * 0.1f;
        const gm_vec new_v_bias = gm_splat(v_bias[0]) * 0.999f + gm_splat(sum5) * gm_splat(sum5) * 0.001f;
        const gm_vec div = scale * new_m_bias / (gm_sqrt(new_v_bias) / scale2 + 1e-08f);
        loss[0] = ((gm_splat(sum4) * 0.5f + gm_splat(sum3)) * 0.0078125f)[0];
        recon2[0] = (gm_splat(sum3) * 0.0078125f)[0];
        kl[0] = (gm_splat(sum4) * 0.00390625f)[0];
        m_bias[0] = (new_m_bias)[0];
        v_bias[0] = (new_v_bias)[0];
        bias[0] = (gm_splat(bias[0]) - div)[0];
    }
}

/* vae_conv.gm:27   step fit(x) over Q, P by adam(1e-3) batch rows
   [128,3136] summed down columns; fused: mul, add, sqrt, div, sub; 442 KFLOP, 1.7 MB
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
        for (int64_t i = 0; i < 128; i++) {
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

/* vae_conv.gm:22   h = z |> fc: linear(7 * 7 * 64) |> relu |> reshape(7, 7, 64)
   [3136,20] into panels of 24 columns; 0 FLOP, 552 KB */
GM_KERNEL void fit_P_fc_weight_panels(const gm_call *call, const float *restrict weight,
    float *restrict P_fc_weight_panels)
{
    int64_t lo, hi;
    gm_share(call, 3, &lo, &hi);
    for (int64_t vector = lo; vector < hi; vector++) {
        const int64_t column = vector * GM_LANES;
        const int n = (int)gm_min_int(GM_LANES, 20 - column);
        const int64_t width = 24, inside = column % width;
        float *to = P_fc_weight_panels + (column - inside) * 3136 + inside;
        for (int64_t k = 0; k < 3136; k += GM_LANES)
            gm_transpose_block(weight + column * 3136 + k, 3136, n, (int)gm_min_int(GM_LANES, 3136 - k), to + k * width, width);
    }
}

/* vae_conv.gm:22   h = z |> fc: linear(7 * 7 * 64) |> relu |> reshape(7, 7, 64)
   [128,3136] x [3136,20], tiles of 4 x 24, b in panels; fused: mul, add; 16 MFLOP, 2.0 MB */
GM_INLINE void fit_d_m_tile(int rows, int vectors, int last, int64_t row, int64_t column,
    const float *restrict gt, const float *restrict P_fc_weight_panels, const float *restrict fc,
    const float *restrict add, const float *restrict exp, const float *restrict normal,
    float *restrict d_m, float *restrict d_v)
{
    gm_vec c[12];
    tile(rows, vectors, GM_LANES, c, gt + row * 3136, 3136, 1,
         P_fc_weight_panels + column * 3136, vectors * GM_LANES, 3136);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            const int n = v + 1 < vectors ? GM_LANES : last;
            const gm_vec product = c[r * vectors + v];
            const gm_vec d_m2 = gm_load_part(fc + i * 40 + j, n) * 0.0078125f + product;
            const gm_vec mul = gm_load_part(exp + i * 20 + j, n) * (gm_load_part(normal + i * 20 + j, n) * product);
            const gm_vec d_v2 = gm_load_part(add + i * 20 + j, n) + mul * 0.5f;
            gm_store_part(d_m + i * 40 + j, d_m2, n);
            gm_store_part(d_v + i * 40 + j, d_v2, n);
        }
}

GM_KERNEL void fit_d_m(const gm_call *call, const float *restrict gt,
    const float *restrict P_fc_weight_panels, const float *restrict fc, const float *restrict add,
    const float *restrict exp, const float *restrict normal, float *restrict d_m,
    float *restrict d_v)
{
    int64_t lo, hi;
    gm_share(call, 128, &lo, &hi);
    const int64_t first = lo, end = hi;
    {
        const int64_t column = 0;
        int64_t row = first;
        for (; row + 4 <= end; row += 4)
            fit_d_m_tile(4, 3, 4, row, column, gt, P_fc_weight_panels, fc, add, exp, normal,
                d_m, d_v);
        for (; row < end; row += 1)
            fit_d_m_tile(1, 3, 4, row, column, gt, P_fc_weight_panels, fc, add, exp, normal,
                d_m, d_v);
    }
}

/* vae_conv.gm:27   step fit(x) over Q, P by adam(1e-3) batch rows
   [20,128] x [128,3136], tiles of 4 x 24; fused: mul, add, sqrt, div, sub; 17 MFLOP, 3.1 MB */
GM_INLINE void fit_P_fc_weight_tile(int rows, int vectors, int last, int64_t row,
    int64_t column, const float *restrict add, const float *restrict gt, float *restrict m_weight,
    float *restrict v_weight, float *restrict weight, gm_vec scale, gm_vec scale2)
{
    gm_vec c[12];
    gm_fetch(rows, vectors, m_weight + row * 3136 + column, 3136);
    gm_fetch(rows, vectors, v_weight + row * 3136 + column, 3136);
    gm_fetch(rows, vectors, weight + row * 3136 + column, 3136);
    tile(rows, vectors, last, c, add + row, 1, 20,
         gt + column, 3136, 128);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            const gm_vec product = c[r * vectors + v];
            const gm_vec new_m_weight = gm_load(m_weight + i * 3136 + j) * 0.9f + product * 0.1f;
            const gm_vec new_v_weight = gm_load(v_weight + i * 3136 + j) * 0.999f + product * product * 0.001f;
            const gm_vec div = scale * new_m_weight / (gm_sqrt(new_v_weight) * scale2 + 1e-08f);
            gm_store(m_weight + i * 3136 + j, new_m_weight);
            gm_store(v_weight + i * 3136 + j, new_v_weight);
            gm_store(weight + i * 3136 + j, gm_load(weight + i * 3136 + j) - div);
        }
}

GM_KERNEL void fit_P_fc_weight(const gm_call *call, const float *restrict add,
    const float *restrict gt, float *restrict m_weight, float *restrict v_weight,
    float *restrict weight)
{
    const gm_vec scale = gm_splat((float)(0.001 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    int64_t lo, hi;
    gm_share(call, 131, &lo, &hi);
    for (int64_t column = lo * 24; column < gm_min_int(hi * 24, 3120); column += 24) {
        for (int64_t row = 0; row < 20; row += 4)
            fit_P_fc_weight_tile(4, 3, 8, row, column, add, gt, m_weight, v_weight, weight,
                scale, scale2);
    }
    if (lo < hi && hi == 131) {
        const int64_t column = 3120;
        for (int64_t row = 0; row < 20; row += 4)
            fit_P_fc_weight_tile(4, 2, 8, row, column, add, gt, m_weight, v_weight, weight,
                scale, scale2);
    }
}

/* vae_conv.gm:17   m, v = split(h |> flatten |> fc: linear(2 * latent), 2)
   [128,20] summed down columns; 2.6 KFLOP, 10 KB */
GM_KERNEL void fit_d_Q_fc_bias(const gm_call *call, const float *restrict d_m,
    float *restrict d_Q_fc_bias)
{
    int64_t lo, hi;
    gm_share(call, 2, &lo, &hi);
    for (int64_t j = lo * 16; j < gm_min_int(hi * 16, 20); j += GM_LANES) {
        const int n = (int)gm_min_int(GM_LANES, 20 - j);
        gm_vec sum = gm_splat(0.0f);
        for (int64_t i = 0; i < 128; i++) {
            sum = sum + gm_load_part(d_m + i * 40 + j, n);
        }
        gm_store_part(d_Q_fc_bias + j, sum, n);
    }
}

/* vae_conv.gm:27   step fit(x) over Q, P by adam(1e-3) batch rows
   [40] element by element; fused: mul, add, sqrt, div, sub; 520 FLOP, 1.1 KB */
GM_KERNEL void fit_Q_fc_bias(const gm_call *call, const float *restrict d_Q_fc_bias,
    float *restrict m_bias, float *restrict v_bias, float *restrict bias)
{
    const gm_vec scale = gm_splat((float)(0.001 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 40);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        const gm_vec d_Q_fc_bias2 = gm_load(d_Q_fc_bias + j);
        const gm_vec new_m_bias = gm_load(m_bias + j) * 0.9f + d_Q_fc_bias2 * 0.1f;
        const gm_vec new_v_bias = gm_load(v_bias + j) * 0.999f + d_Q_fc_bias2 * d_Q_fc_bias2 * 0.001f;
        const gm_vec div = new_m_bias * scale / (gm_sqrt(new_v_bias) * scale2 + 1e-08f);
        gm_store(m_bias + j, new_m_bias);
        gm_store(v_bias + j, new_v_bias);
        gm_store(bias + j, gm_load(bias + j) - div);
    }
}

/* vae_conv.gm:17   m, v = split(h |> flatten |> fc: linear(2 * latent), 2)
   [40,3136] into panels of 24 columns; 0 FLOP, 1.0 MB */
GM_KERNEL void fit_Q_fc_weight_panels(const gm_call *call, const float *restrict weight,
    float *restrict Q_fc_weight_panels)
{
    int64_t lo, hi;
    gm_share(call, 392, &lo, &hi);
    for (int64_t vector = lo; vector < hi; vector++) {
        const int64_t column = vector * GM_LANES;
        const int n = (int)gm_min_int(GM_LANES, 3136 - column);
        const int64_t width = column < 3120 ? 24 : 16;
        const int64_t inside = (column < 3120 ? column : column - 3120) % width;
        float *to = Q_fc_weight_panels + (column - inside) * 40 + inside;
        for (int64_t k = 0; k < 40; k += GM_LANES)
            gm_transpose_block(weight + column * 40 + k, 40, n, (int)gm_min_int(GM_LANES, 40 - k), to + k * width, width);
    }
}

/* vae_conv.gm:27   step fit(x) over Q, P by adam(1e-3) batch rows
   [3136,128] x [128,40], tiles of 4 x 24; fused: mul, add, sqrt, div, sub; 34 MFLOP, 4.6 MB */
GM_INLINE void fit_Q_fc_weight_tile(int rows, int vectors, int last, int64_t row,
    int64_t column, const float *restrict h, const float *restrict d_fc, float *restrict m_weight,
    float *restrict v_weight, float *restrict weight, gm_vec scale, gm_vec scale2)
{
    gm_vec c[12];
    gm_fetch(rows, vectors, m_weight + row * 40 + column, 40);
    gm_fetch(rows, vectors, v_weight + row * 40 + column, 40);
    gm_fetch(rows, vectors, weight + row * 40 + column, 40);
    tile(rows, vectors, last, c, h + row, 1, 3136,
         d_fc + column, 40, 128);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            const gm_vec product = c[r * vectors + v];
            const gm_vec new_m_weight = gm_load(m_weight + i * 40 + j) * 0.9f + product * 0.1f;
            const gm_vec new_v_weight = gm_load(v_weight + i * 40 + j) * 0.999f + product * product * 0.001f;
            const gm_vec div = scale * new_m_weight / (gm_sqrt(new_v_weight) * scale2 + 1e-08f);
            gm_store(m_weight + i * 40 + j, new_m_weight);
            gm_store(v_weight + i * 40 + j, new_v_weight);
            gm_store(weight + i * 40 + j, gm_load(weight + i * 40 + j) - div);
        }
}

GM_KERNEL void fit_Q_fc_weight(const gm_call *call, const float *restrict h,
    const float *restrict d_fc, float *restrict m_weight, float *restrict v_weight,
    float *restrict weight)
{
    const gm_vec scale = gm_splat((float)(0.001 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    int64_t lo, hi;
    gm_share(call, 784, &lo, &hi);
    const int64_t first = lo * 4, end = hi * 4;
    for (int64_t column = 0; column < 24; column += 24) {
        for (int64_t row = first; row < end; row += 4)
            fit_Q_fc_weight_tile(4, 3, 8, row, column, h, d_fc, m_weight, v_weight, weight,
                scale, scale2);
    }
    {
        const int64_t column = 24;
        for (int64_t row = first; row < end; row += 4)
            fit_Q_fc_weight_tile(4, 2, 8, row, column, h, d_fc, m_weight, v_weight, weight,
                scale, scale2);
    }
}

/* vae_conv.gm:17   m, v = split(h |> flatten |> fc: linear(2 * latent), 2)
   [128,40] x [40,3136], tiles of 4 x 24, b in panels; fused: gt, mul; 33 MFLOP, 3.7 MB */
GM_INLINE void fit_h3_tile(int rows, int vectors, int last, int64_t row, int64_t column,
    const float *restrict d_fc, const float *restrict Q_fc_weight_panels, float *restrict h)
{
    gm_vec c[12];
    tile(rows, vectors, last, c, d_fc + row * 40, 40, 1,
         Q_fc_weight_panels + column * 40, vectors * GM_LANES, 40);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            const gm_vec d_conv2 = c[r * vectors + v] * gm_gt(gm_load(h + i * 3136 + j), gm_splat(0.0f));
            gm_store(h + i * 3136 + j, d_conv2);
        }
}

GM_KERNEL void fit_h3(const gm_call *call, const float *restrict d_fc,
    const float *restrict Q_fc_weight_panels, float *restrict h)
{
    const int64_t lo = call->from, hi = call->to;
    const int64_t first = lo, end = hi;
    for (int64_t column = 0; column < 3120; column += 24) {
        int64_t row = first;
        for (; row + 4 <= end; row += 4)
            fit_h3_tile(4, 3, 8, row, column, d_fc, Q_fc_weight_panels, h);
        for (; row < end; row += 1)
            fit_h3_tile(1, 3, 8, row, column, d_fc, Q_fc_weight_panels, h);
    }
    {
        const int64_t column = 3120;
        int64_t row = first;
        for (; row + 4 <= end; row += 4)
            fit_h3_tile(4, 2, 8, row, column, d_fc, Q_fc_weight_panels, h);
        for (; row < end; row += 1)
            fit_h3_tile(1, 2, 8, row, column, d_fc, Q_fc_weight_panels, h);
    }
}

/* vae_conv.gm:16   |> conv2: conv(64, 4, stride: 2, pad: 1) |> relu          # 7 x 7
   [128,49,64] summed down columns; 401 KFLOP, 1.6 MB */
GM_KERNEL void fit_sum2(const gm_call *call, const float *restrict h2, float *restrict sum)
{
    const int64_t lo = call->from, hi = call->to;
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t j = 0; j < 64; j += GM_LANES) {
            gm_vec sum2 = gm_splat(0.0f);
            for (int64_t i = 0; i < 49; i++) {
                sum2 = sum2 + gm_load(h2 + h * 3136 + i * 64 + j);
            }
            gm_store(sum + h * 64 + j, sum2);
        }
    }
}

/* vae_conv.gm:16   |> conv2: conv(64, 4, stride: 2, pad: 1) |> relu          # 7 x 7
   data gradient from [128,7,7,64] to [128,14,14,32] by 4 x 4 taps, tiles of 4 x 16, weight in
   panels; fused: gt, mul; 356 MFLOP, 8.2 MB */
GM_INLINE void fit_d_conv12_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict h,
    const float *restrict Q_conv2_weight_panels, const float *restrict relu,
    float *restrict d_conv1, float *restrict sum)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_read(vectors, relu + i * 32 + j);
        gm_fetch_written(vectors, d_conv1 + i * 32 + j);
    }
    conv_tile(4, rows, vectors, last, 0, c, h, from, run, runs,
              Q_conv2_weight_panels + column * 1024, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec d_conv12 = c[r * vectors + v] * gm_gt(gm_load(relu + i * 32 + j), gm_splat(0.0f));
            gm_store(d_conv1 + i * 32 + j, d_conv12);
            gm_store(sum + (to[r] / 196) * 32 + j, gm_load(sum + (to[r] / 196) * 32 + j) + d_conv12);
        }
}

GM_KERNEL void fit_d_conv12(const gm_call *call, const float *restrict h,
    const float *restrict Q_conv2_weight_panels, const float *restrict relu,
    float *restrict d_conv1, float *restrict sum)
{
    const gm_places *const places = &fit_h2_places;
    const int64_t lo = call->from, hi = call->to;
    gm_fill(sum + lo * 32 + 0, hi - lo, 32, 32, 0.0f);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            {
                const int64_t column = 0;
                for (int row = 0; row < pixels; row += 4)
                    fit_d_conv12_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, h,
                        Q_conv2_weight_panels, relu, d_conv1, sum);
            }
            {
                const int64_t column = 16;
                for (int row = 0; row < pixels; row += 4)
                    fit_d_conv12_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, h,
                        Q_conv2_weight_panels, relu, d_conv1, sum);
            }
        }
    }
}

/* vae_conv.gm:16   |> conv2: conv(64, 4, stride: 2, pad: 1) |> relu          # 7 x 7
   weight gradient from [128,14,14,32] and [128,7,7,64], tiles of 3 x 32, leaves of 14 x 7 pixels;
   fused: mul, add, sqrt, div, sub; 355 MFLOP, 5.6 MB */
GM_FUNCTION void fit_Q_conv2_weight_tile(gm_weight_place at, const gm_vec *c,
    float *restrict m_weight, float *restrict v_weight, float *restrict weight, gm_vec scale,
    gm_vec scale2)
{
    for (int r = 0; r < at.rows; r++)
        for (int v = 0; v < at.vectors; v++) {
            const int64_t i = at.row + r;
            const int64_t j = at.column + v * GM_LANES;
            const gm_vec product = c[r * at.vectors + v];
            const gm_vec new_m_weight = gm_load(m_weight + i * 64 + j) * 0.9f + product * 0.1f;
            const gm_vec new_v_weight = gm_load(v_weight + i * 64 + j) * 0.999f + product * product * 0.001f;
            const gm_vec div = scale * new_m_weight / (gm_sqrt(new_v_weight) * scale2 + 1e-08f);
            gm_store(m_weight + i * 64 + j, new_m_weight);
            gm_store(v_weight + i * 64 + j, new_v_weight);
            gm_store(weight + i * 64 + j, gm_load(weight + i * 64 + j) - div);
        }
}

GM_KERNEL void fit_Q_conv2_weight(const gm_call *call, const float *restrict relu,
    const float *restrict h, float *restrict m_weight, float *restrict v_weight,
    float *restrict weight)
{
    const gm_vec scale = gm_splat((float)(0.001 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    const gm_weights *const shape = &fit_P_conv1_weight_shape;
    gm_vec sums[GM_SUMS / GM_LANES];
    int64_t lo, hi;
    gm_share(call, 352, &lo, &hi);
    for (int64_t first = lo; first < hi; first += 64) {
        const int64_t stop = gm_min_int(first + 64, hi);
        gm_weight_sums(shape, weight_tile, first, stop, relu, h, sums);
        for (int64_t t = first; t < stop; t++)
            fit_Q_conv2_weight_tile(gm_weight_at(shape, 0, t), sums + (t - first) * 12,
                m_weight, v_weight, weight, scale, scale2);
    }
}

/* vae_conv.gm:15   h = x |> conv1: conv(32, 4, stride: 2, pad: 1) |> relu          # 14 x 14
   weight gradient from [128,28,28,1] and [128,14,14,32], tiles of 2 x 32, leaves of 7 x 14 pixels,
   rows are columns and channels of the kernel; fused: mul, add, sqrt, div, sub; 24 MFLOP, 3.6 MB */
GM_FUNCTION void fit_Q_conv1_weight_tile(gm_weight_place at, const gm_vec *c,
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

GM_KERNEL void fit_Q_conv1_weight(const gm_call *call, const float *restrict x,
    const float *restrict d_conv1, float *restrict m_weight, float *restrict v_weight,
    float *restrict weight)
{
    const gm_vec scale = gm_splat((float)(0.001 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    const gm_weights *const shape = &fit_P_conv2_weight_shape;
    gm_vec sums[GM_SUMS / GM_LANES];
    int64_t lo, hi;
    gm_share(call, 8, &lo, &hi);
    for (int64_t first = lo; first < hi; first += 64) {
        const int64_t stop = gm_min_int(first + 64, hi);
        gm_weight_sums(shape, weight_tile, first, stop, x, d_conv1, sums);
        for (int64_t t = first; t < stop; t++)
            fit_Q_conv1_weight_tile(gm_weight_at(shape, 0, t), sums + (t - first) * 8, m_weight,
                v_weight, weight, scale, scale2);
    }
}

/* One training step fit, line 27: 34 kernels in 22 phases, 2.4 GFLOP; arena 16 MB, at least 16 MB. */
static void run_fit(vae_conv_t *m, const float *x, gm_call whole)
{
    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_thread_call(whole);
        const unsigned mode = gm_flush_denormals();
        float *const P_conv2_weight_panels = m->arena + 3884032;  /* [4096], phases 0 to 3 */
        float *const P_conv1_weight_panels = m->arena + 3813376;  /* [32768], phases 1 to 3 */
        float *const Q_conv2_weight_panels = m->arena + 3846144;  /* [32768], phases 2 to 17 */
        float *const relu = m->arena + 0;  /* [128,14,14,32], phases 3 to 18 */
        float *const h = m->arena + 2408448;  /* [128,7,7,64], then d_conv2, phases 3 to 18 */
        float *const fc = m->arena + 3878912;  /* [128,40], phases 3 to 10 */
        float *const exp = m->arena + 3892224;  /* [128,20], phases 3 to 10 */
        float *const normal = m->arena + 3894784;  /* [128,20], phases 3 to 10 */
        float *const add = m->arena + 3897344;  /* [128,20], phases 3 to 11 */
        float *const add2 = m->arena + 3899904;  /* [128,20], phases 3 to 10 */
        float *const sum = m->arena + 3902592;  /* [128,1], phases 3 to 7 */
        float *const relu2 = m->arena + 2809856;  /* [128,7,7,64], phases 3 to 4 */
        float *const gt = m->arena + 3211264;  /* [128,3136], then d_fc, phases 3 to 11 */
        float *const h2 = m->arena + 802816;  /* [128,14,14,32], phases 3 to 5 */
        float *const sub = m->arena + 3612672;  /* [128,784], phase 3 */
        float *const d_conv2 = m->arena + 3713024;  /* [128,28,28,1], phases 3 to 5 */
        float *const recon = m->arena + 3902464;  /* [128,1], phases 3 to 7 */
        float *const sum2 = m->arena + 3902720;  /* [128,1], phases 3 to 7 */
        float *const d_conv1 = m->arena + 1605632;  /* [128,14,14,32], phases 3 to 4 */
        float *const sum3 = m->arena + 3888128;  /* [128,1,32], phases 3 to 6 */
        float *const loss = m->arena + 1748480;  /* [], phases 7 to 21 */
        float *const recon2 = m->arena + 1748496;  /* [], phases 7 to 21 */
        float *const kl = m->arena + 1748512;  /* [], phases 7 to 21 */
        float *const P_fc_weight_panels = m->arena + 802816;  /* [75264], phases 9 to 10 */
        float *const d_m = m->arena + 1739264;  /* [128,20] of [128,40], phases 10 to 17 */
        float *const d_v = m->arena + 1739284;  /* [128,20] of [128,40], phases 10 to 17 */
        float *const d_Q_fc_bias = m->arena + 802816;  /* [1,20] of [1,40], phases 12 to 14 */
        float *const d_Q_fc_bias2 = m->arena + 802836;  /* [1,20] of [1,40], phases 12 to 14 */
        float *const d_Q_fc_bias3 = m->arena + 802816;  /* [1,40], phases 12 to 14 */
        float *const Q_fc_weight_panels = m->arena + 1605632;  /* [125440], phases 15 to 17 */
        float *const d_fc = m->arena + 1739264;  /* [128,40], phases 10 to 17 */
        float *const sum4 = m->arena + 1731072;  /* [128,1,64], phases 17 to 20 */
        float *const d_conv12 = m->arena + 802816;  /* [128,14,14,32], phases 17 to 19 */
        float *const sum5 = m->arena + 1744384;  /* [128,1,32], phases 17 to 21 */

        fit_P_conv2_weight_panels(&call, m->P_conv2_weight, P_conv2_weight_panels);
        gm_meet(&call, 0);
        fit_P_conv1_weight_panels(&call, m->P_conv1_weight, P_conv1_weight_panels);
        gm_meet(&call, 1);
        fit_P_conv1_weight_panels(&call, m->Q_conv2_weight, Q_conv2_weight_panels);
        gm_meet(&call, 2);
        call.to = 0;
        while (gm_next_rows(&call, 128, 30)) {
            fit_conv1(&call, x, m->Q_conv1_weight, m->Q_conv1_bias, relu);
            gm_tick(&call, 3);
            fit_h(&call, relu, m->Q_conv2_weight, m->Q_conv2_bias, h);
            gm_tick(&call, 4);
            fit_fc(&call, h, m->Q_fc_weight, m->Q_fc_bias, fc);
            gm_tick(&call, 5);
            fit_exp(&call, fc, exp, normal, add, add2, sum);
            gm_tick(&call, 6);
            fit_fc2(&call, add, m->P_fc_weight, m->P_fc_bias, relu2, gt);
            gm_tick(&call, 7);
            fit_h2(&call, relu2, P_conv1_weight_panels, m->P_conv1_bias, h2);
            gm_tick(&call, 8);
            fit_d_conv2(&call, h2, P_conv2_weight_panels, x, m->P_conv2_bias, sub, d_conv2);
            gm_tick(&call, 9);
            fit_recon(&call, sub, recon);
            gm_tick(&call, 10);
            fit_recon(&call, d_conv2, sum2);
            gm_tick(&call, 11);
            fit_d_conv1(&call, d_conv2, h2, m->P_conv2_weight, d_conv1, sum3);
            gm_tick(&call, 12);
            fit_d_fc(&call, d_conv1, gt, m->P_conv1_weight);
            gm_tick(&call, 13);
        }
        gm_meet(&call, -1);
        fit_P_conv1_weight(&call, d_conv1, relu2, m->fit_m_P_conv1_weight,
            m->fit_v_P_conv1_weight, m->P_conv1_weight);
        gm_meet(&call, 14);
        fit_P_conv2_weight(&call, d_conv2, h2, m->fit_m_P_conv2_weight, m->fit_v_P_conv2_weight,
            m->P_conv2_weight);
        gm_meet(&call, 15);
        fit_P_conv1_bias(&call, sum3, m->fit_m_P_conv1_bias, m->fit_v_P_conv1_bias,
            m->P_conv1_bias);
        gm_meet(&call, 16);
        fit_loss(&call, recon, sum, sum2, m->fit_m_P_conv2_bias, m->fit_v_P_conv2_bias,
            m->P_conv2_bias, loss, recon2, kl);
        gm_meet(&call, 17);
        columns_bias(&call, gt, m->fit_m_P_fc_bias, m->fit_v_P_fc_bias, m->P_fc_bias, 196,
            3136);
        gm_meet(&call, 18);
        fit_P_fc_weight_panels(&call, m->P_fc_weight, P_fc_weight_panels);
        gm_meet(&call, 19);
        fit_d_m(&call, gt, P_fc_weight_panels, fc, add2, exp, normal, d_m, d_v);
        gm_meet(&call, 20);
        fit_P_fc_weight(&call, add, gt, m->fit_m_P_fc_weight, m->fit_v_P_fc_weight,
            m->P_fc_weight);
        gm_meet(&call, 21);
        fit_d_Q_fc_bias(&call, d_m, d_Q_fc_bias);
        gm_meet(&call, 22);
        fit_d_Q_fc_bias(&call, d_v, d_Q_fc_bias2);
        gm_meet(&call, 23);
        fit_Q_fc_bias(&call, d_Q_fc_bias3, m->fit_m_Q_fc_bias, m->fit_v_Q_fc_bias,
            m->Q_fc_bias);
        gm_meet(&call, 24);
        fit_Q_fc_weight_panels(&call, m->Q_fc_weight, Q_fc_weight_panels);
        gm_meet(&call, 25);
        fit_Q_fc_weight(&call, h, d_fc, m->fit_m_Q_fc_weight, m->fit_v_Q_fc_weight,
            m->Q_fc_weight);
        gm_meet(&call, 26);
        call.to = 0;
        while (gm_next_rows(&call, 128, 51)) {
            fit_h3(&call, d_fc, Q_fc_weight_panels, h);
            gm_tick(&call, 27);
            fit_sum2(&call, h, sum4);
            gm_tick(&call, 28);
            fit_d_conv12(&call, h, Q_conv2_weight_panels, relu, d_conv12, sum5);
            gm_tick(&call, 29);
        }
        gm_meet(&call, -1);
        fit_Q_conv2_weight(&call, relu, h, m->fit_m_Q_conv2_weight, m->fit_v_Q_conv2_weight,
            m->Q_conv2_weight);
        gm_meet(&call, 30);
        fit_Q_conv1_weight(&call, x, d_conv12, m->fit_m_Q_conv1_weight, m->fit_v_Q_conv1_weight,
            m->Q_conv1_weight);
        gm_meet(&call, 31);
        columns_bias(&call, sum4, m->fit_m_Q_conv2_bias, m->fit_v_Q_conv2_bias, m->Q_conv2_bias,
            4, 64);
        gm_meet(&call, 32);
        columns_bias(&call, sum5, m->fit_m_Q_conv1_bias, m->fit_v_Q_conv1_bias, m->Q_conv1_bias,
            2, 32);
        gm_tick(&call, 33);
        gm_restore_denormals(mode);
    }
}

/* vae_conv.gm:15   h = x |> conv1: conv(32, 4, stride: 2, pad: 1) |> relu          # 14 x 14
   convolution of [128,28,28,1] to [128,14,14,32] by 4 x 4 taps, tiles of 6 x 16; fused: add, relu;
   25 MFLOP, 3.6 MB */
GM_INLINE void fit_conv12_tile(int rows, int vectors, int last, const gm_stretch *run, int runs,
    const int64_t *from, const int64_t *to, int64_t column, const float *restrict x,
    const float *restrict weight, const float *restrict bias, float *restrict relu)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, relu + i * 32 + j);
    }
    gm_conv_6x2_brief(last, c, x, from, run, runs, weight + column, 32);
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

GM_KERNEL void fit_conv12(const gm_call *call, const float *restrict x,
    const float *restrict weight, const float *restrict bias, float *restrict relu)
{
    const gm_places *const places = &fit_conv1_places;
    int64_t lo, hi;
    gm_share(call, 128, &lo, &hi);
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
                        to + row, column, x, weight, bias, relu);
                if (row < pixels)
                    fit_conv12_tile(pixels - row, 2, 8, places->runs + p->run, p->runs,
                        from + row, to + row, column, x, weight, bias, relu);
            }
        }
    }
}

/* vae_conv.gm:16   |> conv2: conv(64, 4, stride: 2, pad: 1) |> relu          # 7 x 7
   convolution of [128,14,14,32] to [128,7,7,64] by 4 x 4 taps, tiles of 4 x 24; fused: add, relu;
   355 MFLOP, 4.9 MB */
GM_INLINE void fit_h4_tile(int rows, int vectors, int last, const gm_stretch *run, int runs,
    const int64_t *from, const int64_t *to, int64_t column, const float *restrict relu,
    const float *restrict weight, const float *restrict bias, float *restrict h)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, h + i * 64 + j);
    }
    conv_tile(4, rows, vectors, last, 0, c, relu, from, run, runs,
              weight + column, 64);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec conv2 = c[r * vectors + v] + gm_load(bias + j);
            const gm_vec h2 = gm_max(conv2, gm_zero());
            gm_store(h + i * 64 + j, h2);
        }
}

GM_KERNEL void fit_h4(const gm_call *call, const float *restrict relu,
    const float *restrict weight, const float *restrict bias, float *restrict h)
{
    const gm_places *const places = &fit_h_places;
    int64_t lo, hi;
    gm_share(call, 128, &lo, &hi);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 48; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    fit_h4_tile((int)gm_min_int(4, pixels - row), 3, 8, places->runs + p->run,
                        p->runs, from + row, to + row, column, relu, weight, bias, h);
            }
            {
                const int64_t column = 48;
                for (int row = 0; row < pixels; row += 4)
                    fit_h4_tile((int)gm_min_int(4, pixels - row), 2, 8, places->runs + p->run,
                        p->runs, from + row, to + row, column, relu, weight, bias, h);
            }
        }
    }
}

/* vae_conv.gm:17   m, v = split(h |> flatten |> fc: linear(2 * latent), 2)
   [128,3136] x [3136,40], tiles of 4 x 24; fused: add; 32 MFLOP, 2.1 MB */
GM_INLINE void fit_fc3_tile(int rows, int vectors, int last, int64_t row, int64_t column,
    const float *restrict h, const float *restrict weight, const float *restrict bias,
    float *restrict fc)
{
    gm_vec c[12];
    tile(rows, vectors, last, c, h + row * 3136, 3136, 1,
         weight + column, 40, 3136);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            const gm_vec fc2 = c[r * vectors + v] + gm_load(bias + j);
            gm_store(fc + i * 40 + j, fc2);
        }
}

GM_KERNEL void fit_fc3(const gm_call *call, const float *restrict h,
    const float *restrict weight, const float *restrict bias, float *restrict fc)
{
    int64_t lo, hi;
    gm_share(call, 128, &lo, &hi);
    const int64_t first = lo, end = hi;
    for (int64_t column = 0; column < 24; column += 24) {
        int64_t row = first;
        for (; row + 4 <= end; row += 4)
            fit_fc3_tile(4, 3, 8, row, column, h, weight, bias, fc);
        for (; row < end; row += 1)
            fit_fc3_tile(1, 3, 8, row, column, h, weight, bias, fc);
    }
    {
        const int64_t column = 24;
        int64_t row = first;
        for (; row + 4 <= end; row += 4)
            fit_fc3_tile(4, 2, 8, row, column, h, weight, bias, fc);
        for (; row < end; row += 1)
            fit_fc3_tile(1, 2, 8, row, column, h, weight, bias, fc);
    }
}

/* vae_conv.gm:32   report recon, kl
   [128,20] summed along rows; fused: mul, exp, add, sub, select; 26 KFLOP, 32 KB */
GM_KERNEL void fit_kl(const gm_call *call, const float *restrict fc, float *restrict add,
    float *restrict kl, float *restrict select)
{
    int64_t lo, hi;
    gm_share(call, 128, &lo, &hi);
    for (int64_t i = lo; i < hi; i++) {
        gm_lanes sum_lanes = gm_lanes_splat(0.0f);
        for (int64_t j16 = 0; j16 < 16; j16 += 16) {
            for (int part = 0; part < GM_PARTS; part++) {
                const int64_t j = j16 + part * GM_LANES;
                const gm_vec m_ = gm_load(fc + i * 40 + j);
                const gm_vec v = gm_load(fc + i * 40 + j + 20);
                const gm_vec normal = gm_random_normal(call->seed, 0, call->step, (uint64_t)(i * 20 + j), 1);
                gm_store(add + i * 20 + j, m_ + gm_exp(v * 0.5f) * normal);
                sum_lanes.part[part] = sum_lanes.part[part] + (gm_exp(v) + m_ * m_ + -1.0f - v);
            }
        }
        for (int64_t j = 16; j < 20; j += GM_LANES) {
            const int n = (int)gm_min_int(GM_LANES, 20 - j);
            const gm_vec m_ = gm_load_part(fc + i * 40 + j, n);
            const gm_vec v = gm_load_part(fc + i * 40 + j + 20, n);
            const gm_vec normal = gm_random_normal(call->seed, 0, call->step, (uint64_t)(i * 20 + j), 1);
            gm_store_part(add + i * 20 + j, m_ + gm_exp(v * 0.5f) * normal, n);
            sum_lanes.part[(j - 16) / GM_LANES] = sum_lanes.part[(j - 16) / GM_LANES] + gm_select(gm_first(n), gm_exp(v) + m_ * m_ + -1.0f - v, gm_zero());
        }
        const float sum = gm_lanes_sum(sum_lanes);
        const gm_vec kl2 = gm_splat(sum) * 0.5f;
        const gm_vec select2 = gm_select(gm_splat(i < call->rows ? 1.0f : 0.0f), kl2, gm_splat(0.0f));
        kl[i] = (kl2)[0];
        select[i] = (select2)[0];
    }
}

/* vae_conv.gm:22   h = z |> fc: linear(7 * 7 * 64) |> relu |> reshape(7, 7, 64)
   [128,20] x [20,3136], tiles of 4 x 24; fused: add, relu; 17 MFLOP, 1.9 MB */
GM_INLINE void fit_fc4_tile(int rows, int vectors, int last, int64_t row, int64_t column,
    const float *restrict add, const float *restrict weight, const float *restrict bias,
    float *restrict relu)
{
    gm_vec c[12];
    tile(rows, vectors, last, c, add + row * 20, 20, 1,
         weight + column, 3136, 20);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            const gm_vec fc = c[r * vectors + v] + gm_load(bias + j);
            gm_store(relu + i * 3136 + j, gm_max(fc, gm_zero()));
        }
}

GM_KERNEL void fit_fc4(const gm_call *call, const float *restrict add,
    const float *restrict weight, const float *restrict bias, float *restrict relu)
{
    int64_t lo, hi;
    gm_share(call, 128, &lo, &hi);
    const int64_t first = lo, end = hi;
    for (int64_t column = 0; column < 3120; column += 24) {
        int64_t row = first;
        for (; row + 4 <= end; row += 4)
            fit_fc4_tile(4, 3, 8, row, column, add, weight, bias, relu);
        for (; row < end; row += 1)
            fit_fc4_tile(1, 3, 8, row, column, add, weight, bias, relu);
    }
    {
        const int64_t column = 3120;
        int64_t row = first;
        for (; row + 4 <= end; row += 4)
            fit_fc4_tile(4, 2, 8, row, column, add, weight, bias, relu);
        for (; row < end; row += 1)
            fit_fc4_tile(1, 2, 8, row, column, add, weight, bias, relu);
    }
}

/* vae_conv.gm:23   |> conv1: conv_transposed(32, 4, stride: 2, pad: 1) |> relu
   data gradient from [128,7,7,64] to [128,14,14,32] by 4 x 4 taps, tiles of 4 x 16, weight in
   panels; fused: add, relu; 356 MFLOP, 4.9 MB */
GM_INLINE void fit_h5_tile(int rows, int vectors, int last, const gm_stretch *run, int runs,
    const int64_t *from, const int64_t *to, int64_t column, const float *restrict relu,
    const float *restrict P_conv1_weight_panels, const float *restrict bias, float *restrict h)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, h + i * 32 + j);
    }
    conv_tile(4, rows, vectors, last, 0, c, relu, from, run, runs,
              P_conv1_weight_panels + column * 1024, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec conv1 = c[r * vectors + v] + gm_load(bias + j);
            const gm_vec h2 = gm_max(conv1, gm_zero());
            gm_store(h + i * 32 + j, h2);
        }
}

GM_KERNEL void fit_h5(const gm_call *call, const float *restrict relu,
    const float *restrict P_conv1_weight_panels, const float *restrict bias, float *restrict h)
{
    const gm_places *const places = &fit_h2_places;
    int64_t lo, hi;
    gm_share(call, 128, &lo, &hi);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            {
                const int64_t column = 0;
                for (int row = 0; row < pixels; row += 4)
                    fit_h5_tile((int)gm_min_int(4, pixels - row), 2, 8, places->runs + p->run,
                        p->runs, from + row, to + row, column, relu, P_conv1_weight_panels, bias,
                        h);
            }
            {
                const int64_t column = 16;
                for (int row = 0; row < pixels; row += 4)
                    fit_h5_tile((int)gm_min_int(4, pixels - row), 2, 8, places->runs + p->run,
                        p->runs, from + row, to + row, column, relu, P_conv1_weight_panels, bias,
                        h);
            }
        }
    }
}

/* vae_conv.gm:24   return bernoulli(logits: h |> conv2: conv_transposed(1, 4, stride: 2, pad: 1))
   data gradient from [128,14,14,32] to [128,28,28,1] by 4 x 4 taps, tiles of 4 x 8, weight in
   panels; fused: add, softplus, mul, sub; 24 MFLOP, 4.0 MB */
GM_INLINE void fit_conv2_tile(int rows, int vectors, int last, const gm_stretch *run, int runs,
    const int64_t *from, const int64_t *to, int64_t column, const float *restrict h,
    const float *restrict P_conv2_weight_panels, const float *restrict x,
    const float *restrict bias, float *restrict sub)
{
    gm_vec c[4];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_read(vectors, x + i + j);
        gm_fetch_written(vectors, sub + i + j);
    }
    conv_tile(4, rows, vectors, GM_LANES, 1, c, h, from, run, runs,
              P_conv2_weight_panels + column * 512, 512);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const int n = v + 1 < vectors ? GM_LANES : last;
            const gm_vec conv2 = c[r * vectors + v] + gm_splat(bias[0]);
            gm_store_part(sub + i + j, gm_softplus(conv2) - conv2 * gm_load_part(x + i + j, n), n);
        }
}

GM_KERNEL void fit_conv2(const gm_call *call, const float *restrict h,
    const float *restrict P_conv2_weight_panels, const float *restrict x,
    const float *restrict bias, float *restrict sub)
{
    const gm_places *const places = &fit_d_conv2_places;
    int64_t lo, hi;
    gm_share(call, 128, &lo, &hi);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            {
                const int64_t column = 0;
                for (int row = 0; row < pixels; row += 4)
                    fit_conv2_tile((int)gm_min_int(4, pixels - row), 1, 1,
                        places->runs + p->run, p->runs, from + row, to + row, column, h,
                        P_conv2_weight_panels, x, bias, sub);
            }
        }
    }
}

/* vae_conv.gm:32   report recon, kl
   [128,784] summed along rows; fused: add, select; 101 KFLOP, 403 KB */
GM_KERNEL void fit_select(const gm_call *call, const float *restrict sub,
    const float *restrict kl, float *restrict select, float *restrict select2)
{
    int64_t lo, hi;
    gm_share(call, 128, &lo, &hi);
    for (int64_t i = lo; i < hi; i++) {
        gm_lanes sum_lanes = gm_lanes_splat(0.0f);
        for (int64_t j16 = 0; j16 < 784; j16 += 16) {
            for (int part = 0; part < GM_PARTS; part++) {
                const int64_t j = j16 + part * GM_LANES;
                sum_lanes.part[part] = sum_lanes.part[part] + gm_load(sub + i * 784 + j);
            }
        }
        const float sum = gm_lanes_sum(sum_lanes);
        const gm_vec rows_ = gm_splat(i < call->rows ? 1.0f : 0.0f);
        const gm_vec select3 = gm_select(rows_, gm_splat(sum) + gm_splat(kl[i]), gm_splat(0.0f));
        select[i] = (select3)[0];
        select2[i] = (gm_select(rows_, gm_splat(sum), gm_splat(0.0f)))[0];
    }
}

/* vae_conv.gm:32   report recon, kl
   [128] summed along rows; fused: div; 515 FLOP, 1.5 KB */
GM_KERNEL void fit_loss2(const gm_call *call, const float *restrict select,
    const float *restrict select2, const float *restrict select3, float *restrict loss,
    float *restrict recon, float *restrict kl)
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
        recon[0] = (gm_splat(sum3) / gm_splat(sum))[0];
        kl[0] = (gm_splat(sum4) / gm_splat(sum))[0];
    }
}

/* The test of step fit, line 27: 11 kernels in 3 phases, 810 MFLOP; arena 7.0 MB, at least 7.0 MB. */
static void run_test_fit(vae_conv_t *m, const float *x, gm_call whole)
{
    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_thread_call(whole);
        const unsigned mode = gm_flush_denormals();
        float *const relu = m->arena + 0;  /* [128,14,14,32], phase 0 */
        float *const h = m->arena + 802816;  /* [128,7,7,64], phase 0 */
        float *const fc = m->arena + 1738752;  /* [128,40], phase 0 */
        float *const add = m->arena + 1747968;  /* [128,20], phase 0 */
        float *const kl = m->arena + 1750528;  /* [128], phases 0 to 1 */
        float *const select = m->arena + 1750656;  /* [128], phases 0 to 2 */
        float *const relu2 = m->arena + 1204224;  /* [128,7,7,64], phases 0 to 1 */
        float *const P_conv1_weight_panels = m->arena + 1705984;  /* [32768], phases 0 to 1 */
        float *const P_conv2_weight_panels = m->arena + 1743872;  /* [4096], phases 0 to 1 */
        float *const h2 = m->arena + 0;  /* [128,14,14,32], phase 1 */
        float *const sub = m->arena + 802816;  /* [128,784], phase 1 */
        float *const select2 = m->arena + 903168;  /* [128], phases 1 to 2 */
        float *const select3 = m->arena + 903296;  /* [128], phases 1 to 2 */
        float *const loss = m->arena + 0;  /* [], phase 2 */
        float *const recon = m->arena + 16;  /* [], phase 2 */
        float *const kl2 = m->arena + 32;  /* [], phase 2 */

        fit_conv12(&call, x, m->Q_conv1_weight, m->Q_conv1_bias, relu);
        fit_h4(&call, relu, m->Q_conv2_weight, m->Q_conv2_bias, h);
        fit_fc3(&call, h, m->Q_fc_weight, m->Q_fc_bias, fc);
        fit_kl(&call, fc, add, kl, select);
        fit_fc4(&call, add, m->P_fc_weight, m->P_fc_bias, relu2);
        fit_P_conv1_weight_panels(&call, m->P_conv1_weight, P_conv1_weight_panels);
        fit_P_conv2_weight_panels(&call, m->P_conv2_weight, P_conv2_weight_panels);
        #pragma omp barrier
        fit_h5(&call, relu2, P_conv1_weight_panels, m->P_conv1_bias, h2);
        fit_conv2(&call, h2, P_conv2_weight_panels, x, m->P_conv2_bias, sub);
        fit_select(&call, sub, kl, select2, select3);
        #pragma omp barrier
        fit_loss2(&call, select2, select3, select, loss, recon, kl2);
        gm_restore_denormals(mode);
    }
}

/* vae_conv.gm:35   sample generate(n) { return mean P(draw normal[n, latent]) }
   [64,20] element by element; 0 FLOP, 5.1 KB */
GM_KERNEL void generate_normal(const gm_call *call, float *restrict normal)
{
    int64_t lo, hi;
    gm_share(call, gm_row_units(call, 64, 1), &lo, &hi);
    for (int64_t i = lo; i < hi; i++) {
        int64_t j = 0;
        for (; j + GM_LANES <= 20; j += GM_LANES) {
            const gm_vec normal2 = gm_random_normal(call->seed, 0, call->step, (uint64_t)(call->row * 20 + i * 20 + j), 1);
            gm_store(normal + i * 20 + j, normal2);
        }
        if (j < 20) {
            const int n = (int)gm_min_int(GM_LANES, 20 - j);
            const gm_vec normal2 = gm_random_normal(call->seed, 0, call->step, (uint64_t)(call->row * 20 + i * 20 + j), 1);
            gm_store_part(normal + i * 20 + j, normal2, n);
        }
    }
}

/* vae_conv.gm:22   h = z |> fc: linear(7 * 7 * 64) |> relu |> reshape(7, 7, 64)
   [64,20] x [20,3136], tiles of 4 x 24; fused: add, relu; 8.4 MFLOP, 1.1 MB */
GM_INLINE void generate_fc_tile(int rows, int vectors, int last, int64_t row, int64_t column,
    const float *restrict normal, const float *restrict weight, const float *restrict bias,
    float *restrict relu)
{
    gm_vec c[12];
    tile(rows, vectors, last, c, normal + row * 20, 20, 1,
         weight + column, 3136, 20);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            const gm_vec fc = c[r * vectors + v] + gm_load(bias + j);
            gm_store(relu + i * 3136 + j, gm_max(fc, gm_zero()));
        }
}

GM_KERNEL void generate_fc(const gm_call *call, const float *restrict normal,
    const float *restrict weight, const float *restrict bias, float *restrict relu)
{
    int64_t lo, hi;
    gm_share(call, gm_row_units(call, 64, 1), &lo, &hi);
    const int64_t first = lo, end = hi;
    for (int64_t column = 0; column < 3120; column += 24) {
        int64_t row = first;
        for (; row + 4 <= end; row += 4)
            generate_fc_tile(4, 3, 8, row, column, normal, weight, bias, relu);
        for (; row < end; row += 1)
            generate_fc_tile(1, 3, 8, row, column, normal, weight, bias, relu);
    }
    {
        const int64_t column = 3120;
        int64_t row = first;
        for (; row + 4 <= end; row += 4)
            generate_fc_tile(4, 2, 8, row, column, normal, weight, bias, relu);
        for (; row < end; row += 1)
            generate_fc_tile(1, 2, 8, row, column, normal, weight, bias, relu);
    }
}

/* vae_conv.gm:23   |> conv1: conv_transposed(32, 4, stride: 2, pad: 1) |> relu
   data gradient from [64,7,7,64] to [64,14,14,32] by 4 x 4 taps, tiles of 4 x 16, weight in
   panels; fused: add, relu; 178 MFLOP, 2.5 MB */
GM_INLINE void generate_h_tile(int rows, int vectors, int last, const gm_stretch *run, int runs,
    const int64_t *from, const int64_t *to, int64_t column, const float *restrict relu,
    const float *restrict P_conv1_weight_panels, const float *restrict bias, float *restrict h)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, h + i * 32 + j);
    }
    conv_tile(4, rows, vectors, last, 0, c, relu, from, run, runs,
              P_conv1_weight_panels + column * 1024, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec conv1 = c[r * vectors + v] + gm_load(bias + j);
            const gm_vec h2 = gm_max(conv1, gm_zero());
            gm_store(h + i * 32 + j, h2);
        }
}

GM_KERNEL void generate_h(const gm_call *call, const float *restrict relu,
    const float *restrict P_conv1_weight_panels, const float *restrict bias, float *restrict h)
{
    const gm_places *const places = &fit_h2_places;
    int64_t lo, hi;
    gm_share(call, gm_row_units(call, 64, 1), &lo, &hi);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            {
                const int64_t column = 0;
                for (int row = 0; row < pixels; row += 4)
                    generate_h_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, relu,
                        P_conv1_weight_panels, bias, h);
            }
            {
                const int64_t column = 16;
                for (int row = 0; row < pixels; row += 4)
                    generate_h_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, relu,
                        P_conv1_weight_panels, bias, h);
            }
        }
    }
}

/* vae_conv.gm:24   return bernoulli(logits: h |> conv2: conv_transposed(1, 4, stride: 2, pad: 1))
   data gradient from [64,14,14,32] to [64,28,28,1] by 4 x 4 taps, tiles of 4 x 8, weight in
   panels; fused: add, sigmoid; 12 MFLOP, 1.8 MB */
GM_INLINE void generate_image_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict h,
    const float *restrict P_conv2_weight_panels, const float *restrict bias, float *restrict image2)
{
    gm_vec c[4];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, image2 + i + j);
    }
    conv_tile(4, rows, vectors, GM_LANES, 1, c, h, from, run, runs,
              P_conv2_weight_panels + column * 512, 512);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const int n = v + 1 < vectors ? GM_LANES : last;
            const gm_vec conv2 = c[r * vectors + v] + gm_splat(bias[0]);
            gm_store_part(image2 + i + j, gm_sigmoid(conv2), n);
        }
}

GM_KERNEL void generate_image(const gm_call *call, const float *restrict h,
    const float *restrict P_conv2_weight_panels, const float *restrict bias, float *restrict image2)
{
    const gm_places *const places = &fit_d_conv2_places;
    int64_t lo, hi;
    gm_share(call, gm_row_units(call, 64, 1), &lo, &hi);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            {
                const int64_t column = 0;
                for (int row = 0; row < pixels; row += 4)
                    generate_image_tile((int)gm_min_int(4, pixels - row), 1, 1,
                        places->runs + p->run, p->runs, from + row, to + row, column, h,
                        P_conv2_weight_panels, bias, image2);
            }
        }
    }
}

/* Entry point generate, line 35: 6 kernels in 2 phases, 198 MFLOP; arena 2.8 MB, at least 2.8 MB. */
static void run_generate(vae_conv_t *m, gm_call whole)
{
    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_thread_call(whole);
        const unsigned mode = gm_flush_denormals();
        float *const P_conv1_weight_panels = m->arena + 652288;  /* [32768], phases 0 to 1 */
        float *const P_conv2_weight_panels = m->arena + 685056;  /* [4096], phases 0 to 1 */
        float *const normal = m->arena + 0;  /* [64,20], phase 0 */
        float *const relu = m->arena + 401408;  /* [64,7,7,64], phases 0 to 1 */
        float *const h = m->arena + 0;  /* [64,14,14,32], phase 1 */
        float *const image = m->arena + 602112;  /* [64,28,28,1], phase 1 */

        fit_P_conv1_weight_panels(&call, m->P_conv1_weight, P_conv1_weight_panels);
        fit_P_conv2_weight_panels(&call, m->P_conv2_weight, P_conv2_weight_panels);
        generate_normal(&call, normal);
        generate_fc(&call, normal, m->P_fc_weight, m->P_fc_bias, relu);
        #pragma omp barrier
        generate_h(&call, relu, P_conv1_weight_panels, m->P_conv1_bias, h);
        generate_image(&call, h, P_conv2_weight_panels, m->P_conv2_bias, image);
        gm_restore_denormals(mode);
    }
}

/* vae_conv.gm:15   h = x |> conv1: conv(32, 4, stride: 2, pad: 1) |> relu          # 14 x 14
   convolution of [64,28,28,1] to [64,14,14,32] by 4 x 4 taps, tiles of 6 x 16; fused: add, relu;
   13 MFLOP, 1.8 MB */
GM_INLINE void reconstruct_conv1_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict x,
    const float *restrict weight, const float *restrict bias, float *restrict relu)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, relu + i * 32 + j);
    }
    gm_conv_6x2_brief(last, c, x, from, run, runs, weight + column, 32);
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

GM_KERNEL void reconstruct_conv1(const gm_call *call, const float *restrict x,
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
                    reconstruct_conv1_tile(6, 2, 8, places->runs + p->run, p->runs, from + row,
                        to + row, column, x, weight, bias, relu);
                if (row < pixels)
                    reconstruct_conv1_tile(pixels - row, 2, 8, places->runs + p->run, p->runs,
                        from + row, to + row, column, x, weight, bias, relu);
            }
        }
    }
}

/* vae_conv.gm:16   |> conv2: conv(64, 4, stride: 2, pad: 1) |> relu          # 7 x 7
   convolution of [64,14,14,32] to [64,7,7,64] by 4 x 4 taps, tiles of 4 x 24; fused: add, relu;
   178 MFLOP, 2.5 MB */
GM_INLINE void reconstruct_h_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict relu,
    const float *restrict weight, const float *restrict bias, float *restrict h)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, h + i * 64 + j);
    }
    conv_tile(4, rows, vectors, last, 0, c, relu, from, run, runs,
              weight + column, 64);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec conv2 = c[r * vectors + v] + gm_load(bias + j);
            const gm_vec h2 = gm_max(conv2, gm_zero());
            gm_store(h + i * 64 + j, h2);
        }
}

GM_KERNEL void reconstruct_h(const gm_call *call, const float *restrict relu,
    const float *restrict weight, const float *restrict bias, float *restrict h)
{
    const gm_places *const places = &fit_h_places;
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
                    reconstruct_h_tile((int)gm_min_int(4, pixels - row), 3, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, relu, weight,
                        bias, h);
            }
            {
                const int64_t column = 48;
                for (int row = 0; row < pixels; row += 4)
                    reconstruct_h_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, relu, weight,
                        bias, h);
            }
        }
    }
}

/* vae_conv.gm:17   m, v = split(h |> flatten |> fc: linear(2 * latent), 2)
   [64,3136] x [3136,40], tiles of 4 x 24; 16 MFLOP, 1.3 MB */
GM_INLINE void reconstruct_contract_tile(int rows, int vectors, int last, int64_t row,
    int64_t column, const float *restrict h, const float *restrict weight, float *restrict contract)
{
    gm_vec c[12];
    tile(rows, vectors, last, c, h + row * 3136, 3136, 1,
         weight + column, 40, 3136);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            gm_store(contract + i * 40 + j, c[r * vectors + v]);
        }
}

GM_KERNEL void reconstruct_contract(const gm_call *call, const float *restrict h,
    const float *restrict weight, float *restrict contract)
{
    int64_t lo, hi;
    gm_share(call, gm_row_units(call, 64, 1), &lo, &hi);
    const int64_t first = lo, end = hi;
    for (int64_t column = 0; column < 24; column += 24) {
        int64_t row = first;
        for (; row + 4 <= end; row += 4)
            reconstruct_contract_tile(4, 3, 8, row, column, h, weight, contract);
        for (; row < end; row += 1)
            reconstruct_contract_tile(1, 3, 8, row, column, h, weight, contract);
    }
    {
        const int64_t column = 24;
        int64_t row = first;
        for (; row + 4 <= end; row += 4)
            reconstruct_contract_tile(4, 2, 8, row, column, h, weight, contract);
        for (; row < end; row += 1)
            reconstruct_contract_tile(1, 2, 8, row, column, h, weight, contract);
    }
}

/* vae_conv.gm:17   m, v = split(h |> flatten |> fc: linear(2 * latent), 2)
   [64,20] element by element; fused: add; 1.3 KFLOP, 16 KB */
GM_KERNEL void reconstruct_fc(const gm_call *call, const float *restrict contract,
    const float *restrict bias, float *restrict fc)
{
    int64_t lo, hi;
    gm_share(call, gm_row_units(call, 64, 1), &lo, &hi);
    for (int64_t i = lo; i < hi; i++) {
        int64_t j = 0;
        for (; j + GM_LANES <= 20; j += GM_LANES) {
            const gm_vec fc2 = gm_load(contract + i * 40 + j) + gm_load(bias + j);
            gm_store(fc + i * 20 + j, fc2);
        }
        if (j < 20) {
            const int n = (int)gm_min_int(GM_LANES, 20 - j);
            const gm_vec fc2 = gm_load_part(contract + i * 40 + j, n) + gm_load_part(bias + j, n);
            gm_store_part(fc + i * 20 + j, fc2, n);
        }
    }
}

/* Entry point reconstruct, line 36: 9 kernels in 2 phases, 405 MFLOP; arena 3.6 MB, at least 3.6
   MB. */
static void run_reconstruct(vae_conv_t *m, const float *x, gm_call whole)
{
    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_thread_call(whole);
        const unsigned mode = gm_flush_denormals();
        float *const relu = m->arena + 0;  /* [64,14,14,32], phase 0 */
        float *const h = m->arena + 401408;  /* [64,7,7,64], phase 0 */
        float *const contract = m->arena + 889856;  /* [64,40], phase 0 */
        float *const fc = m->arena + 892416;  /* [64,20], phase 0 */
        float *const relu2 = m->arena + 602112;  /* [64,7,7,64], phases 0 to 1 */
        float *const P_conv1_weight_panels = m->arena + 852992;  /* [32768], phases 0 to 1 */
        float *const P_conv2_weight_panels = m->arena + 885760;  /* [4096], phases 0 to 1 */
        float *const h2 = m->arena + 0;  /* [64,14,14,32], phase 1 */
        float *const image = m->arena + 401408;  /* [64,28,28,1], phase 1 */

        reconstruct_conv1(&call, x, m->Q_conv1_weight, m->Q_conv1_bias, relu);
        reconstruct_h(&call, relu, m->Q_conv2_weight, m->Q_conv2_bias, h);
        reconstruct_contract(&call, h, m->Q_fc_weight, contract);
        reconstruct_fc(&call, contract, m->Q_fc_bias, fc);
        generate_fc(&call, fc, m->P_fc_weight, m->P_fc_bias, relu2);
        fit_P_conv1_weight_panels(&call, m->P_conv1_weight, P_conv1_weight_panels);
        fit_P_conv2_weight_panels(&call, m->P_conv2_weight, P_conv2_weight_panels);
        #pragma omp barrier
        generate_h(&call, relu2, P_conv1_weight_panels, m->P_conv1_bias, h2);
        generate_image(&call, h2, P_conv2_weight_panels, m->P_conv2_bias, image);
        gm_restore_denormals(mode);
    }
}

/* vae_conv.gm:17   m, v = split(h |> flatten |> fc: linear(2 * latent), 2)
   [64,3136] x [3136,40], tiles of 4 x 24; fused: add; 16 MFLOP, 1.3 MB */
GM_INLINE void encode_fc_tile(int rows, int vectors, int last, int64_t row, int64_t column,
    const float *restrict h, const float *restrict weight, const float *restrict bias,
    float *restrict fc)
{
    gm_vec c[12];
    tile(rows, vectors, last, c, h + row * 3136, 3136, 1,
         weight + column, 40, 3136);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            const gm_vec fc2 = c[r * vectors + v] + gm_load(bias + j);
            gm_store(fc + i * 40 + j, fc2);
        }
}

GM_KERNEL void encode_fc(const gm_call *call, const float *restrict h,
    const float *restrict weight, const float *restrict bias, float *restrict fc)
{
    int64_t lo, hi;
    gm_share(call, gm_row_units(call, 64, 1), &lo, &hi);
    const int64_t first = lo, end = hi;
    for (int64_t column = 0; column < 24; column += 24) {
        int64_t row = first;
        for (; row + 4 <= end; row += 4)
            encode_fc_tile(4, 3, 8, row, column, h, weight, bias, fc);
        for (; row < end; row += 1)
            encode_fc_tile(1, 3, 8, row, column, h, weight, bias, fc);
    }
    {
        const int64_t column = 24;
        int64_t row = first;
        for (; row + 4 <= end; row += 4)
            encode_fc_tile(4, 2, 8, row, column, h, weight, bias, fc);
        for (; row < end; row += 1)
            encode_fc_tile(1, 2, 8, row, column, h, weight, bias, fc);
    }
}

/* vae_conv.gm:17   m, v = split(h |> flatten |> fc: linear(2 * latent), 2)
   [64,20] element by element; 0 FLOP, 15 KB */
GM_KERNEL void encode_m(const gm_call *call, const float *restrict fc, float *restrict m_)
{
    int64_t lo, hi;
    gm_share(call, gm_row_units(call, 64, 1), &lo, &hi);
    for (int64_t i = lo; i < hi; i++) {
        int64_t j = 0;
        for (; j + GM_LANES <= 20; j += GM_LANES) {
            gm_store(m_ + i * 20 + j, gm_load(fc + i * 40 + j));
        }
        if (j < 20) {
            const int n = (int)gm_min_int(GM_LANES, 20 - j);
            gm_store_part(m_ + i * 20 + j, gm_load_part(fc + i * 40 + j, n), n);
        }
    }
}

/* vae_conv.gm:17   m, v = split(h |> flatten |> fc: linear(2 * latent), 2)
   [64,20] element by element; 0 FLOP, 15 KB */
GM_KERNEL void encode_v(const gm_call *call, const float *restrict fc, float *restrict v)
{
    int64_t lo, hi;
    gm_share(call, gm_row_units(call, 64, 1), &lo, &hi);
    for (int64_t i = lo; i < hi; i++) {
        int64_t j = 0;
        for (; j + GM_LANES <= 20; j += GM_LANES) {
            gm_store(v + i * 20 + j, gm_load(fc + i * 40 + j + 20));
        }
        if (j < 20) {
            const int n = (int)gm_min_int(GM_LANES, 20 - j);
            gm_store_part(v + i * 20 + j, gm_load_part(fc + i * 40 + j + 20, n), n);
        }
    }
}

/* Entry point encode, line 14: 5 kernels in 1 phases, 206 MFLOP; arena 2.6 MB, at least 2.6 MB. */
static void run_encode(vae_conv_t *m, const float *x, gm_call whole)
{
    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_thread_call(whole);
        const unsigned mode = gm_flush_denormals();
        float *const relu = m->arena + 0;  /* [64,14,14,32], phase 0 */
        float *const h = m->arena + 401408;  /* [64,7,7,64], phase 0 */
        float *const fc = m->arena + 652288;  /* [64,40], phase 0 */
        float *const m_ = m->arena + 654848;  /* [64,20], phase 0 */
        float *const v = m->arena + 656128;  /* [64,20], phase 0 */

        reconstruct_conv1(&call, x, m->Q_conv1_weight, m->Q_conv1_bias, relu);
        reconstruct_h(&call, relu, m->Q_conv2_weight, m->Q_conv2_bias, h);
        encode_fc(&call, h, m->Q_fc_weight, m->Q_fc_bias, fc);
        encode_m(&call, fc, m_);
        encode_v(&call, fc, v);
        gm_restore_denormals(mode);
    }
}

/* Entry point decode, line 21: 5 kernels in 2 phases, 198 MFLOP; arena 2.8 MB, at least 2.8 MB. */
static void run_decode(vae_conv_t *m, const float *z, gm_call whole)
{
    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_thread_call(whole);
        const unsigned mode = gm_flush_denormals();
        float *const relu = m->arena + 401408;  /* [64,7,7,64], phases 0 to 1 */
        float *const P_conv1_weight_panels = m->arena + 652288;  /* [32768], phases 0 to 1 */
        float *const P_conv2_weight_panels = m->arena + 685056;  /* [4096], phases 0 to 1 */
        float *const h = m->arena + 0;  /* [64,14,14,32], phase 1 */
        float *const mean = m->arena + 602112;  /* [64,28,28,1], phase 1 */

        generate_fc(&call, z, m->P_fc_weight, m->P_fc_bias, relu);
        fit_P_conv1_weight_panels(&call, m->P_conv1_weight, P_conv1_weight_panels);
        fit_P_conv2_weight_panels(&call, m->P_conv2_weight, P_conv2_weight_panels);
        #pragma omp barrier
        generate_h(&call, relu, P_conv1_weight_panels, m->P_conv1_bias, h);
        generate_image(&call, h, P_conv2_weight_panels, m->P_conv2_bias, mean);
        gm_restore_denormals(mode);
    }
}

static int refuse(vae_conv_t *m, const char *why)
{
    snprintf(m->head.error, sizeof m->head.error, "%s", why);
    return GM_BAD_ARGUMENT;
}

size_t vae_conv_sizeof(void) { return sizeof(vae_conv_t); }

vae_conv_t *vae_conv_init(void *memory, uint64_t seed)
{
    vae_conv_t *m = memory;
    if (!memory || (uintptr_t)memory % 64 != 0)
        return NULL;
    memset(m, 0, offsetof(vae_conv_t, arena));    /* kernels write what they read of the rest */
    m->head.seed = seed;
    run_init(m, (gm_call){ .seed = seed });
    return m;
}

const char *vae_conv_error(const vae_conv_t *m) { return m->head.error; }
int vae_conv_load(vae_conv_t *m, const char *path) { return gm_read_checkpoint(&vae_conv_model, &m->head, path, false); }
int vae_conv_save(vae_conv_t *m, const char *path) { return gm_write_checkpoint(&vae_conv_model, &m->head, path, false); }

int vae_conv_fit(vae_conv_t *m, const float *x, int n, vae_conv_fit_report *report)
{
    if (!x)
        return refuse(m, "vae_conv_fit: an array is NULL");
    if (n != 128)
        return refuse(m, "vae_conv_fit: n must be exactly 128");
    m->head.step++;
    run_fit(m, x, (gm_call){ .seed = m->head.seed, .step = m->head.step, .rows = n, .watch = m->head.watch });
    if (report) {
        report->loss = *(m->arena + 1748480);
        report->recon = *(m->arena + 1748496);
        report->kl = *(m->arena + 1748512);
    }
    return 0;
}

int vae_conv_test_fit(vae_conv_t *m, const float *x, int n, vae_conv_fit_report *report)
{
    if (!x)
        return refuse(m, "vae_conv_test_fit: an array is NULL");
    if (n < 1 || n > 128)
        return refuse(m, "vae_conv_test_fit: n must be 1 to 128");
    if (n < 128) {
        float *x_rows = (float *)(m->arena + 1605632);
        memset(x_rows, 0, 100352 * sizeof *x_rows);
        memcpy(x_rows, x, (size_t)n * 784 * sizeof *x_rows);
        x = x_rows;
    }
    run_test_fit(m, x, (gm_call){ .seed = m->head.seed, .step = m->head.step, .rows = n });
    if (report) {
        report->loss = *(m->arena + 0);
        report->recon = *(m->arena + 16);
        report->kl = *(m->arena + 32);
    }
    return 0;
}

int vae_conv_generate(vae_conv_t *m, uint64_t seed, int n, float *image)
{
    if (!image)
        return refuse(m, "vae_conv_generate: an array is NULL");
    if (n < 0)
        return refuse(m, "vae_conv_generate: n must be 0 or more");
    for (int row = 0; row < n; row += 64) {
        const int rows = n - row < 64 ? n - row : 64;
        run_generate(m, (gm_call){ .seed = seed, .row = row, .rows = rows });
        memcpy(image + (size_t)row * 784, m->arena + 602112, (size_t)rows * 784 * sizeof(float));
    }
    return 0;
}

int vae_conv_reconstruct(vae_conv_t *m, uint64_t seed, const float *x, int n, float *image)
{
    if (!x || !image)
        return refuse(m, "vae_conv_reconstruct: an array is NULL");
    if (n < 0)
        return refuse(m, "vae_conv_reconstruct: n must be 0 or more");
    for (int row = 0; row < n; row += 64) {
        const int rows = n - row < 64 ? n - row : 64;
        if (rows < 64) {
            float *x_rows = (float *)(m->arena + 802816);
            memset(x_rows, 0, 50176 * sizeof *x_rows);
            memcpy(x_rows, x, (size_t)rows * 784 * sizeof *x_rows);
            x = x_rows;
        }
        run_reconstruct(m, x, (gm_call){ .seed = seed, .row = row, .rows = rows });
        memcpy(image + (size_t)row * 784, m->arena + 401408, (size_t)rows * 784 * sizeof(float));
        x += 50176;
    }
    return 0;
}

int vae_conv_encode(vae_conv_t *m, const float *x, int n, float *mean, float *logvar)
{
    if (!x || !mean || !logvar)
        return refuse(m, "vae_conv_encode: an array is NULL");
    if (n < 0)
        return refuse(m, "vae_conv_encode: n must be 0 or more");
    for (int row = 0; row < n; row += 64) {
        const int rows = n - row < 64 ? n - row : 64;
        if (rows < 64) {
            float *x_rows = (float *)(m->arena + 602112);
            memset(x_rows, 0, 50176 * sizeof *x_rows);
            memcpy(x_rows, x, (size_t)rows * 784 * sizeof *x_rows);
            x = x_rows;
        }
        run_encode(m, x, (gm_call){ .seed = 0, .row = row, .rows = rows });
        memcpy(mean + (size_t)row * 20, m->arena + 654848, (size_t)rows * 20 * sizeof(float));
        memcpy(logvar + (size_t)row * 20, m->arena + 656128, (size_t)rows * 20 * sizeof(float));
        x += 50176;
    }
    return 0;
}

int vae_conv_decode(vae_conv_t *m, const float *z, int n, float *mean)
{
    if (!z || !mean)
        return refuse(m, "vae_conv_decode: an array is NULL");
    if (n < 0)
        return refuse(m, "vae_conv_decode: n must be 0 or more");
    for (int row = 0; row < n; row += 64) {
        const int rows = n - row < 64 ? n - row : 64;
        if (rows < 64) {
            float *z_rows = (float *)(m->arena + 689152);
            memset(z_rows, 0, 1280 * sizeof *z_rows);
            memcpy(z_rows, z, (size_t)rows * 20 * sizeof *z_rows);
            z = z_rows;
        }
        run_decode(m, z, (gm_call){ .seed = 0, .row = row, .rows = rows });
        memcpy(mean + (size_t)row * 784, m->arena + 602112, (size_t)rows * 784 * sizeof(float));
        z += 1280;
    }
    return 0;
}

static const gm_tensor tensors[] = {
    { "Q.conv1.weight", GM_PARAM, 4, { 32, 1, 4, 4 }, { 2, 3, 1, 0 }, offsetof(vae_conv_t, Q_conv1_weight) },
    { "Q.conv1.bias", GM_PARAM, 1, { 32 }, { 0 }, offsetof(vae_conv_t, Q_conv1_bias) },
    { "Q.conv2.weight", GM_PARAM, 4, { 64, 32, 4, 4 }, { 2, 3, 1, 0 }, offsetof(vae_conv_t, Q_conv2_weight) },
    { "Q.conv2.bias", GM_PARAM, 1, { 64 }, { 0 }, offsetof(vae_conv_t, Q_conv2_bias) },
    { "Q.fc.weight", GM_PARAM, 2, { 40, 3136 }, { 1, 0 }, offsetof(vae_conv_t, Q_fc_weight) },
    { "Q.fc.bias", GM_PARAM, 1, { 40 }, { 0 }, offsetof(vae_conv_t, Q_fc_bias) },
    { "P.fc.weight", GM_PARAM, 2, { 3136, 20 }, { 1, 0 }, offsetof(vae_conv_t, P_fc_weight) },
    { "P.fc.bias", GM_PARAM, 1, { 3136 }, { 0 }, offsetof(vae_conv_t, P_fc_bias) },
    { "P.conv1.weight", GM_PARAM, 4, { 64, 32, 4, 4 }, { 2, 3, 1, 0 }, offsetof(vae_conv_t, P_conv1_weight) },
    { "P.conv1.bias", GM_PARAM, 1, { 32 }, { 0 }, offsetof(vae_conv_t, P_conv1_bias) },
    { "P.conv2.weight", GM_PARAM, 4, { 32, 1, 4, 4 }, { 2, 3, 1, 0 }, offsetof(vae_conv_t, P_conv2_weight) },
    { "P.conv2.bias", GM_PARAM, 1, { 1 }, { 0 }, offsetof(vae_conv_t, P_conv2_bias) },
    { "fit.m.Q.conv1.weight", GM_STATE, 4, { 32, 1, 4, 4 }, { 2, 3, 1, 0 }, offsetof(vae_conv_t, fit_m_Q_conv1_weight) },
    { "fit.v.Q.conv1.weight", GM_STATE, 4, { 32, 1, 4, 4 }, { 2, 3, 1, 0 }, offsetof(vae_conv_t, fit_v_Q_conv1_weight) },
    { "fit.m.Q.conv1.bias", GM_STATE, 1, { 32 }, { 0 }, offsetof(vae_conv_t, fit_m_Q_conv1_bias) },
    { "fit.v.Q.conv1.bias", GM_STATE, 1, { 32 }, { 0 }, offsetof(vae_conv_t, fit_v_Q_conv1_bias) },
    { "fit.m.Q.conv2.weight", GM_STATE, 4, { 64, 32, 4, 4 }, { 2, 3, 1, 0 }, offsetof(vae_conv_t, fit_m_Q_conv2_weight) },
    { "fit.v.Q.conv2.weight", GM_STATE, 4, { 64, 32, 4, 4 }, { 2, 3, 1, 0 }, offsetof(vae_conv_t, fit_v_Q_conv2_weight) },
    { "fit.m.Q.conv2.bias", GM_STATE, 1, { 64 }, { 0 }, offsetof(vae_conv_t, fit_m_Q_conv2_bias) },
    { "fit.v.Q.conv2.bias", GM_STATE, 1, { 64 }, { 0 }, offsetof(vae_conv_t, fit_v_Q_conv2_bias) },
    { "fit.m.Q.fc.weight", GM_STATE, 2, { 40, 3136 }, { 1, 0 }, offsetof(vae_conv_t, fit_m_Q_fc_weight) },
    { "fit.v.Q.fc.weight", GM_STATE, 2, { 40, 3136 }, { 1, 0 }, offsetof(vae_conv_t, fit_v_Q_fc_weight) },
    { "fit.m.Q.fc.bias", GM_STATE, 1, { 40 }, { 0 }, offsetof(vae_conv_t, fit_m_Q_fc_bias) },
    { "fit.v.Q.fc.bias", GM_STATE, 1, { 40 }, { 0 }, offsetof(vae_conv_t, fit_v_Q_fc_bias) },
    { "fit.m.P.fc.weight", GM_STATE, 2, { 3136, 20 }, { 1, 0 }, offsetof(vae_conv_t, fit_m_P_fc_weight) },
    { "fit.v.P.fc.weight", GM_STATE, 2, { 3136, 20 }, { 1, 0 }, offsetof(vae_conv_t, fit_v_P_fc_weight) },
    { "fit.m.P.fc.bias", GM_STATE, 1, { 3136 }, { 0 }, offsetof(vae_conv_t, fit_m_P_fc_bias) },
    { "fit.v.P.fc.bias", GM_STATE, 1, { 3136 }, { 0 }, offsetof(vae_conv_t, fit_v_P_fc_bias) },
    { "fit.m.P.conv1.weight", GM_STATE, 4, { 64, 32, 4, 4 }, { 2, 3, 1, 0 }, offsetof(vae_conv_t, fit_m_P_conv1_weight) },
    { "fit.v.P.conv1.weight", GM_STATE, 4, { 64, 32, 4, 4 }, { 2, 3, 1, 0 }, offsetof(vae_conv_t, fit_v_P_conv1_weight) },
    { "fit.m.P.conv1.bias", GM_STATE, 1, { 32 }, { 0 }, offsetof(vae_conv_t, fit_m_P_conv1_bias) },
    { "fit.v.P.conv1.bias", GM_STATE, 1, { 32 }, { 0 }, offsetof(vae_conv_t, fit_v_P_conv1_bias) },
    { "fit.m.P.conv2.weight", GM_STATE, 4, { 32, 1, 4, 4 }, { 2, 3, 1, 0 }, offsetof(vae_conv_t, fit_m_P_conv2_weight) },
    { "fit.v.P.conv2.weight", GM_STATE, 4, { 32, 1, 4, 4 }, { 2, 3, 1, 0 }, offsetof(vae_conv_t, fit_v_P_conv2_weight) },
    { "fit.m.P.conv2.bias", GM_STATE, 1, { 1 }, { 0 }, offsetof(vae_conv_t, fit_m_P_conv2_bias) },
    { "fit.v.P.conv2.bias", GM_STATE, 1, { 1 }, { 0 }, offsetof(vae_conv_t, fit_v_P_conv2_bias) },
};

GM_API gm_reader gm_read_idx;

static const gm_field fields[] = {
    { .name = "x", .type = GM_F32, .rank = 3, .dim = { 28, 28, 1 }, .classes = 0, .line = 11,
      .read = gm_read_idx, .train = (const char *const[]){ "train-images-idx3-ubyte", NULL },
      .test = (const char *const[]){ "t10k-images-idx3-ubyte", NULL },
      .scale = 0.003921569f, .shift = 0.0f },
};

static int call_vae_conv_fit(void *m, const void *const *input, int n, float *report)
{
    return vae_conv_fit(m, input[0], n, (vae_conv_fit_report *)report);
}

static int call_vae_conv_test_fit(void *m, const void *const *input, int n, float *report)
{
    return vae_conv_test_fit(m, input[0], n, (vae_conv_fit_report *)report);
}

static const gm_kernel kernels_of_fit[] = {
    { "fit_P_conv2_weight_panels", 24, 0.0, 18432.0, 1, (const gm_written[]){
        { "P.conv2.weight_panels", offsetof(vae_conv_t, arena[3884032]), 0, 1, 4096, 0 }} },
    { "fit_P_conv1_weight_panels", 23, 0.0, 262144.0, 1, (const gm_written[]){
        { "P.conv1.weight_panels", offsetof(vae_conv_t, arena[3813376]), 0, 1, 32768, 0 }} },
    { "fit_Q_conv2_weight_panels", 16, 0.0, 262144.0, 1, (const gm_written[]){
        { "Q.conv2.weight_panels", offsetof(vae_conv_t, arena[3846144]), 0, 1, 32768, 0 }} },
    { "fit_conv1", 15, 25493504.0, 3614848.0, 1, (const gm_written[]){
        { "relu", offsetof(vae_conv_t, arena[0]), 0, 1, 802816, 0 }} },
    { "fit_h", 16, 355221504.0, 4948224.0, 1, (const gm_written[]){
        { "h", offsetof(vae_conv_t, arena[2408448]), 0, 1, 401408, 0 }} },
    { "fit_fc", 17, 3.211776e+07, 2128032.0, 1, (const gm_written[]){
        { "fc", offsetof(vae_conv_t, arena[3878912]), 0, 1, 5120, 0 }} },
    { "fit_exp", 30, 3.072e+04, 61952.0, 5, (const gm_written[]){
        { "exp", offsetof(vae_conv_t, arena[3892224]), 0, 1, 2560, 0 },
        { "normal", offsetof(vae_conv_t, arena[3894784]), 0, 1, 2560, 0 },
        { "add", offsetof(vae_conv_t, arena[3897344]), 0, 1, 2560, 0 },
        { "add", offsetof(vae_conv_t, arena[3899904]), 0, 1, 2560, 0 },
        { "sum", offsetof(vae_conv_t, arena[3902592]), 0, 1, 128, 0 }} },
    { "fit_fc2", 22, 17260544.0, 3484928.0, 2, (const gm_written[]){
        { "relu", offsetof(vae_conv_t, arena[2809856]), 0, 1, 401408, 0 },
        { "gt", offsetof(vae_conv_t, arena[3211264]), 0, 1, 401408, 0 }} },
    { "fit_h2", 23, 3.5602432e+08, 4948096.0, 1, (const gm_written[]){
        { "h", offsetof(vae_conv_t, arena[802816]), 0, 1, 802816, 0 }} },
    { "fit_d_conv2", 24, 24590336.0, 4431876.0, 2, (const gm_written[]){
        { "sub", offsetof(vae_conv_t, arena[3612672]), 0, 1, 100352, 0 },
        { "d_conv2", offsetof(vae_conv_t, arena[3713024]), 0, 1, 100352, 0 }} },
    { "fit_recon", 29, 100352.0, 4.0192e+05, 1, (const gm_written[]){
        { "recon", offsetof(vae_conv_t, arena[3902464]), 0, 1, 128, 0 }} },
    { "fit_sum", 24, 100352.0, 4.0192e+05, 1, (const gm_written[]){
        { "sum", offsetof(vae_conv_t, arena[3902720]), 0, 1, 128, 0 }} },
    { "fit_d_conv1", 24, 25493504.0, 6842368.0, 2, (const gm_written[]){
        { "d_conv1", offsetof(vae_conv_t, arena[1605632]), 0, 1, 802816, 0 },
        { "sum", offsetof(vae_conv_t, arena[3888128]), 0, 1, 4096, 0 }} },
    { "fit_d_fc", 23, 354820096.0, 6.5536e+06, 1, (const gm_written[]){
        { "gt", offsetof(vae_conv_t, arena[3211264]), 0, 1, 401408, 0 }} },
    { "fit_P_conv1_weight", 23, 354844672.0, 5603328.0, 3, (const gm_written[]){
        { "fit.m.P.conv1.weight", offsetof(vae_conv_t, fit_m_P_conv1_weight), 0, 1, 32768, 0 },
        { "fit.v.P.conv1.weight", offsetof(vae_conv_t, fit_v_P_conv1_weight), 0, 1, 32768, 0 },
        { "P.conv1.weight", offsetof(vae_conv_t, P_conv1_weight), 0, 1, 32768, 0 }} },
    { "fit_P_conv2_weight", 24, 23894528.0, 3.62496e+06, 3, (const gm_written[]){
        { "fit.m.P.conv2.weight", offsetof(vae_conv_t, fit_m_P_conv2_weight), 0, 1, 512, 0 },
        { "fit.v.P.conv2.weight", offsetof(vae_conv_t, fit_v_P_conv2_weight), 0, 1, 512, 0 },
        { "P.conv2.weight", offsetof(vae_conv_t, P_conv2_weight), 0, 1, 512, 0 }} },
    { "fit_P_conv1_bias", 27, 4512.0, 17152.0, 3, (const gm_written[]){
        { "fit.m.P.conv1.bias", offsetof(vae_conv_t, fit_m_P_conv1_bias), 0, 1, 32, 0 },
        { "fit.v.P.conv1.bias", offsetof(vae_conv_t, fit_v_P_conv1_bias), 0, 1, 32, 0 },
        { "P.conv1.bias", offsetof(vae_conv_t, P_conv1_bias), 0, 1, 32, 0 }} },
    { "fit_loss", 27, 402.0, 1572.0, 6, (const gm_written[]){
        { "loss", offsetof(vae_conv_t, arena[1748480]), 0, 1, 1, 0 },
        { "recon", offsetof(vae_conv_t, arena[1748496]), 0, 1, 1, 0 },
        { "kl", offsetof(vae_conv_t, arena[1748512]), 0, 1, 1, 0 },
        { "fit.m.P.conv2.bias", offsetof(vae_conv_t, fit_m_P_conv2_bias), 0, 1, 1, 0 },
        { "fit.v.P.conv2.bias", offsetof(vae_conv_t, fit_v_P_conv2_bias), 0, 1, 1, 0 },
        { "P.conv2.bias", offsetof(vae_conv_t, P_conv2_bias), 0, 1, 1, 0 }} },
    { "fit_P_fc_bias", 27, 442176.0, 1680896.0, 3, (const gm_written[]){
        { "fit.m.P.fc.bias", offsetof(vae_conv_t, fit_m_P_fc_bias), 0, 1, 3136, 0 },
        { "fit.v.P.fc.bias", offsetof(vae_conv_t, fit_v_P_fc_bias), 0, 1, 3136, 0 },
        { "P.fc.bias", offsetof(vae_conv_t, P_fc_bias), 0, 1, 3136, 0 }} },
    { "fit_P_fc_weight_panels", 22, 0.0, 551936.0, 1, (const gm_written[]){
        { "P.fc.weight_panels", offsetof(vae_conv_t, arena[802816]), 0, 1, 75264, 0 }} },
    { "fit_d_m", 22, 1.607168e+07, 1978368.0, 2, (const gm_written[]){
        { "d_m", offsetof(vae_conv_t, arena[1739264]), 0, 128, 20, 40 },
        { "d_v", offsetof(vae_conv_t, arena[1739284]), 0, 128, 20, 40 }} },
    { "fit_P_fc_weight", 27, 1.687168e+07, 3121152.0, 3, (const gm_written[]){
        { "fit.m.P.fc.weight", offsetof(vae_conv_t, fit_m_P_fc_weight), 0, 1, 62720, 0 },
        { "fit.v.P.fc.weight", offsetof(vae_conv_t, fit_v_P_fc_weight), 0, 1, 62720, 0 },
        { "P.fc.weight", offsetof(vae_conv_t, P_fc_weight), 0, 1, 62720, 0 }} },
    { "fit_d_Q_fc_bias", 17, 2.56e+03, 1.032e+04, 1, (const gm_written[]){
        { "d_Q.fc.bias", offsetof(vae_conv_t, arena[802816]), 0, 1, 20, 40 }} },
    { "fit_d_Q_fc_bias2", 17, 2.56e+03, 1.032e+04, 1, (const gm_written[]){
        { "d_Q.fc.bias", offsetof(vae_conv_t, arena[802836]), 0, 1, 20, 40 }} },
    { "fit_Q_fc_bias", 27, 5.2e+02, 1.12e+03, 3, (const gm_written[]){
        { "fit.m.Q.fc.bias", offsetof(vae_conv_t, fit_m_Q_fc_bias), 0, 1, 40, 0 },
        { "fit.v.Q.fc.bias", offsetof(vae_conv_t, fit_v_Q_fc_bias), 0, 1, 40, 0 },
        { "Q.fc.bias", offsetof(vae_conv_t, Q_fc_bias), 0, 1, 40, 0 }} },
    { "fit_Q_fc_weight_panels", 17, 0.0, 1.00352e+06, 1, (const gm_written[]){
        { "Q.fc.weight_panels", offsetof(vae_conv_t, arena[1605632]), 0, 1, 125440, 0 }} },
    { "fit_Q_fc_weight", 27, 3.374336e+07, 4636672.0, 3, (const gm_written[]){
        { "fit.m.Q.fc.weight", offsetof(vae_conv_t, fit_m_Q_fc_weight), 0, 1, 125440, 0 },
        { "fit.v.Q.fc.weight", offsetof(vae_conv_t, fit_v_Q_fc_weight), 0, 1, 125440, 0 },
        { "Q.fc.weight", offsetof(vae_conv_t, Q_fc_weight), 0, 1, 125440, 0 }} },
    { "fit_h3", 17, 32915456.0, 3733504.0, 1, (const gm_written[]){
        { "h", offsetof(vae_conv_t, arena[2408448]), 0, 1, 401408, 0 }} },
    { "fit_sum2", 16, 401408.0, 1.6384e+06, 1, (const gm_written[]){
        { "sum", offsetof(vae_conv_t, arena[1731072]), 0, 1, 8192, 0 }} },
    { "fit_d_conv12", 16, 3.5602432e+08, 8175616.0, 2, (const gm_written[]){
        { "d_conv1", offsetof(vae_conv_t, arena[802816]), 0, 1, 802816, 0 },
        { "sum", offsetof(vae_conv_t, arena[1744384]), 0, 1, 4096, 0 }} },
    { "fit_Q_conv2_weight", 16, 354844672.0, 5603328.0, 3, (const gm_written[]){
        { "fit.m.Q.conv2.weight", offsetof(vae_conv_t, fit_m_Q_conv2_weight), 0, 1, 32768, 0 },
        { "fit.v.Q.conv2.weight", offsetof(vae_conv_t, fit_v_Q_conv2_weight), 0, 1, 32768, 0 },
        { "Q.conv2.weight", offsetof(vae_conv_t, Q_conv2_weight), 0, 1, 32768, 0 }} },
    { "fit_Q_conv1_weight", 15, 23894528.0, 3.62496e+06, 3, (const gm_written[]){
        { "fit.m.Q.conv1.weight", offsetof(vae_conv_t, fit_m_Q_conv1_weight), 0, 1, 512, 0 },
        { "fit.v.Q.conv1.weight", offsetof(vae_conv_t, fit_v_Q_conv1_weight), 0, 1, 512, 0 },
        { "Q.conv1.weight", offsetof(vae_conv_t, Q_conv1_weight), 0, 1, 512, 0 }} },
    { "fit_Q_conv2_bias", 27, 9024.0, 34304.0, 3, (const gm_written[]){
        { "fit.m.Q.conv2.bias", offsetof(vae_conv_t, fit_m_Q_conv2_bias), 0, 1, 64, 0 },
        { "fit.v.Q.conv2.bias", offsetof(vae_conv_t, fit_v_Q_conv2_bias), 0, 1, 64, 0 },
        { "Q.conv2.bias", offsetof(vae_conv_t, Q_conv2_bias), 0, 1, 64, 0 }} },
    { "fit_Q_conv1_bias", 27, 4512.0, 17152.0, 3, (const gm_written[]){
        { "fit.m.Q.conv1.bias", offsetof(vae_conv_t, fit_m_Q_conv1_bias), 0, 1, 32, 0 },
        { "fit.v.Q.conv1.bias", offsetof(vae_conv_t, fit_v_Q_conv1_bias), 0, 1, 32, 0 },
        { "Q.conv1.bias", offsetof(vae_conv_t, Q_conv1_bias), 0, 1, 32, 0 }} },
};

static const gm_step steps[] = {
    { .name = "fit", .line = 27, .batch = 128, .inputs = 1, .reports = 3,
      .input = { { "x", GM_F32, 3, { 28, 28, 1 }, 0 } },
      .report = { "loss", "recon", "kl" },
      .train = call_vae_conv_fit, .test = call_vae_conv_test_fit,
      .kernels = 34, .kernel = kernels_of_fit, .flops = 2405225562.0, .arena = 15611392, .arena_least = 15611392 },
};

static int call_vae_conv_generate(void *m, uint64_t seed, int n, const void *const *input, float *const *output)
{
    (void)input;
    return vae_conv_generate(m, seed, n, output[0]);
}

static int call_vae_conv_reconstruct(void *m, uint64_t seed, int n, const void *const *input, float *const *output)
{
    return vae_conv_reconstruct(m, seed, input[0], n, output[0]);
}

static int call_vae_conv_encode(void *m, uint64_t seed, int n, const void *const *input, float *const *output)
{
    (void)seed;
    return vae_conv_encode(m, input[0], n, output[0], output[1]);
}

static int call_vae_conv_decode(void *m, uint64_t seed, int n, const void *const *input, float *const *output)
{
    (void)seed;
    return vae_conv_decode(m, input[0], n, output[0]);
}

static const gm_sampler samplers[] = {
    { .name = "generate", .line = 35, .counted = true, .rows = 64, .inputs = 0, .outputs = 1,
      .input = { { 0 } }, .output = { { "image", GM_F32, 3, { 28, 28, 1 }, -1 } },
      .run = call_vae_conv_generate, .flops = 3101344.0 },
    { .name = "reconstruct", .line = 36, .counted = true, .rows = 64, .inputs = 1, .outputs = 1,
      .input = { { "x", GM_F32, 3, { 28, 28, 1 }, 0 } }, .output = { { "image", GM_F32, 3, { 28, 28, 1 }, -1 } },
      .run = call_vae_conv_reconstruct, .flops = 6.32658e+06 },
    { .name = "encode", .line = 14, .counted = true, .rows = 64, .inputs = 1, .outputs = 2,
      .input = { { "x", GM_F32, 3, { 28, 28, 1 }, 0 } }, .output = { { "mean", GM_F32, 1, { 20 }, -1 }, { "logvar", GM_F32, 1, { 20 }, -1 } },
      .run = call_vae_conv_encode, .flops = 3225256.0 },
    { .name = "decode", .line = 21, .counted = true, .rows = 64, .inputs = 1, .outputs = 1,
      .input = { { "z", GM_F32, 1, { 20 }, -1 } }, .output = { { "mean", GM_F32, 3, { 28, 28, 1 }, -1 } },
      .run = call_vae_conv_decode, .flops = 3101344.0 },
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

static void *init_model(void *memory, uint64_t seed) { return vae_conv_init(memory, seed); }

static const gm_model vae_conv_model = {
    .name = "vae_conv", .source = "vae_conv.gm",
    .sha256 = "11541f4c1d93698f7ce8c1dd00626b91862a6a90aca63b6e4442f9cbead99181",
    .target = "avx2", .numeric = "fma", .version = "0.1.0",
    .bytes = sizeof(vae_conv_t), .init = init_model, .parameters = 258025,
    .tensors = 36, .tensor = tensors,
    .fields = 1, .field = fields,
    .steps = 1, .step = steps,
    .samplers = 4, .sampler = samplers,
    .runs = 7, .run = program,
};

int main(int argc, char **argv) { return gm_main(&vae_conv_model, argc, argv); }
