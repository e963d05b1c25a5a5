/* vae.c -- from vae.gm by gmc 0.1.0. Do not edit: change vae.gm and compile it again.
   Target avx2, numeric profile fma. SHA-256 of vae.gm:
   12a70641bdacaab8cc556068fda752057c82d90da0c66efbb2e2e06adbd6a284.
   This file belongs to whoever compiled it, to use as they like. */
#define GM_TARGET_AVX2
#include <gm.h>
#include <vec.h>
#include <vmath.h>
#include <scalar.h>
#include <random.h>
#include <call.h>
#include "vae.h"

static const float plane_table[800] = {  /* [400,2] */
    -1.6448536f, -1.6448536f, -1.6448536f, -1.296693f, -1.6448536f, -1.0592769f, -1.6448536f, -0.87016448f,
    -1.6448536f, -0.7079966f, -1.6448536f, -0.5626339f, -1.6448536f, -0.42831603f, -1.6448536f, -0.30133652f,
    -1.6448536f, -0.17905472f, -1.6448536f, -0.05940243f, -1.6448536f, 0.05940243f, -1.6448536f, 0.17905472f,
    -1.6448536f, 0.30133652f, -1.6448536f, 0.42831603f, -1.6448536f, 0.5626339f, -1.6448536f, 0.7079966f,
    -1.6448536f, 0.87016448f, -1.6448536f, 1.0592769f, -1.6448536f, 1.296693f, -1.6448536f, 1.6448536f,
    -1.296693f, -1.6448536f, -1.296693f, -1.296693f, -1.296693f, -1.0592769f, -1.296693f, -0.87016448f,
    -1.296693f, -0.7079966f, -1.296693f, -0.5626339f, -1.296693f, -0.42831603f, -1.296693f, -0.30133652f,
    -1.296693f, -0.17905472f, -1.296693f, -0.05940243f, -1.296693f, 0.05940243f, -1.296693f, 0.17905472f,
    -1.296693f, 0.30133652f, -1.296693f, 0.42831603f, -1.296693f, 0.5626339f, -1.296693f, 0.7079966f,
    -1.296693f, 0.87016448f, -1.296693f, 1.0592769f, -1.296693f, 1.296693f, -1.296693f, 1.6448536f,
    -1.0592769f, -1.6448536f, -1.0592769f, -1.296693f, -1.0592769f, -1.0592769f, -1.0592769f, -0.87016448f,
    -1.0592769f, -0.7079966f, -1.0592769f, -0.5626339f, -1.0592769f, -0.42831603f, -1.0592769f, -0.30133652f,
    -1.0592769f, -0.17905472f, -1.0592769f, -0.05940243f, -1.0592769f, 0.05940243f, -1.0592769f, 0.17905472f,
    -1.0592769f, 0.30133652f, -1.0592769f, 0.42831603f, -1.0592769f, 0.5626339f, -1.0592769f, 0.7079966f,
    -1.0592769f, 0.87016448f, -1.0592769f, 1.0592769f, -1.0592769f, 1.296693f, -1.0592769f, 1.6448536f,
    -0.87016448f, -1.6448536f, -0.87016448f, -1.296693f, -0.87016448f, -1.0592769f, -0.87016448f, -0.87016448f,
    -0.87016448f, -0.7079966f, -0.87016448f, -0.5626339f, -0.87016448f, -0.42831603f, -0.87016448f, -0.30133652f,
    -0.87016448f, -0.17905472f, -0.87016448f, -0.05940243f, -0.87016448f, 0.05940243f, -0.87016448f, 0.17905472f,
    -0.87016448f, 0.30133652f, -0.87016448f, 0.42831603f, -0.87016448f, 0.5626339f, -0.87016448f, 0.7079966f,
    -0.87016448f, 0.87016448f, -0.87016448f, 1.0592769f, -0.87016448f, 1.296693f, -0.87016448f, 1.6448536f,
    -0.7079966f, -1.6448536f, -0.7079966f, -1.296693f, -0.7079966f, -1.0592769f, -0.7079966f, -0.87016448f,
    -0.7079966f, -0.7079966f, -0.7079966f, -0.5626339f, -0.7079966f, -0.42831603f, -0.7079966f, -0.30133652f,
    -0.7079966f, -0.17905472f, -0.7079966f, -0.05940243f, -0.7079966f, 0.05940243f, -0.7079966f, 0.17905472f,
    -0.7079966f, 0.30133652f, -0.7079966f, 0.42831603f, -0.7079966f, 0.5626339f, -0.7079966f, 0.7079966f,
    -0.7079966f, 0.87016448f, -0.7079966f, 1.0592769f, -0.7079966f, 1.296693f, -0.7079966f, 1.6448536f,
    -0.5626339f, -1.6448536f, -0.5626339f, -1.296693f, -0.5626339f, -1.0592769f, -0.5626339f, -0.87016448f,
    -0.5626339f, -0.7079966f, -0.5626339f, -0.5626339f, -0.5626339f, -0.42831603f, -0.5626339f, -0.30133652f,
    -0.5626339f, -0.17905472f, -0.5626339f, -0.05940243f, -0.5626339f, 0.05940243f, -0.5626339f, 0.17905472f,
    -0.5626339f, 0.30133652f, -0.5626339f, 0.42831603f, -0.5626339f, 0.5626339f, -0.5626339f, 0.7079966f,
    -0.5626339f, 0.87016448f, -0.5626339f, 1.0592769f, -0.5626339f, 1.296693f, -0.5626339f, 1.6448536f,
    -0.42831603f, -1.6448536f, -0.42831603f, -1.296693f, -0.42831603f, -1.0592769f, -0.42831603f, -0.87016448f,
    -0.42831603f, -0.7079966f, -0.42831603f, -0.5626339f, -0.42831603f, -0.42831603f, -0.42831603f, -0.30133652f,
    -0.42831603f, -0.17905472f, -0.42831603f, -0.05940243f, -0.42831603f, 0.05940243f, -0.42831603f, 0.17905472f,
    -0.42831603f, 0.30133652f, -0.42831603f, 0.42831603f, -0.42831603f, 0.5626339f, -0.42831603f, 0.7079966f,
    -0.42831603f, 0.87016448f, -0.42831603f, 1.0592769f, -0.42831603f, 1.296693f, -0.42831603f, 1.6448536f,
    -0.30133652f, -1.6448536f, -0.30133652f, -1.296693f, -0.30133652f, -1.0592769f, -0.30133652f, -0.87016448f,
    -0.30133652f, -0.7079966f, -0.30133652f, -0.5626339f, -0.30133652f, -0.42831603f, -0.30133652f, -0.30133652f,
    -0.30133652f, -0.17905472f, -0.30133652f, -0.05940243f, -0.30133652f, 0.05940243f, -0.30133652f, 0.17905472f,
    -0.30133652f, 0.30133652f, -0.30133652f, 0.42831603f, -0.30133652f, 0.5626339f, -0.30133652f, 0.7079966f,
    -0.30133652f, 0.87016448f, -0.30133652f, 1.0592769f, -0.30133652f, 1.296693f, -0.30133652f, 1.6448536f,
    -0.17905472f, -1.6448536f, -0.17905472f, -1.296693f, -0.17905472f, -1.0592769f, -0.17905472f, -0.87016448f,
    -0.17905472f, -0.7079966f, -0.17905472f, -0.5626339f, -0.17905472f, -0.42831603f, -0.17905472f, -0.30133652f,
    -0.17905472f, -0.17905472f, -0.17905472f, -0.05940243f, -0.17905472f, 0.05940243f, -0.17905472f, 0.17905472f,
    -0.17905472f, 0.30133652f, -0.17905472f, 0.42831603f, -0.17905472f, 0.5626339f, -0.17905472f, 0.7079966f,
    -0.17905472f, 0.87016448f, -0.17905472f, 1.0592769f, -0.17905472f, 1.296693f, -0.17905472f, 1.6448536f,
    -0.05940243f, -1.6448536f, -0.05940243f, -1.296693f, -0.05940243f, -1.0592769f, -0.05940243f, -0.87016448f,
    -0.05940243f, -0.7079966f, -0.05940243f, -0.5626339f, -0.05940243f, -0.42831603f, -0.05940243f, -0.30133652f,
    -0.05940243f, -0.17905472f, -0.05940243f, -0.05940243f, -0.05940243f, 0.05940243f, -0.05940243f, 0.17905472f,
    -0.05940243f, 0.30133652f, -0.05940243f, 0.42831603f, -0.05940243f, 0.5626339f, -0.05940243f, 0.7079966f,
    -0.05940243f, 0.87016448f, -0.05940243f, 1.0592769f, -0.05940243f, 1.296693f, -0.05940243f, 1.6448536f,
    0.05940243f, -1.6448536f, 0.05940243f, -1.296693f, 0.05940243f, -1.0592769f, 0.05940243f, -0.87016448f,
    0.05940243f, -0.7079966f, 0.05940243f, -0.5626339f, 0.05940243f, -0.42831603f, 0.05940243f, -0.30133652f,
    0.05940243f, -0.17905472f, 0.05940243f, -0.05940243f, 0.05940243f, 0.05940243f, 0.05940243f, 0.17905472f,
    0.05940243f, 0.30133652f, 0.05940243f, 0.42831603f, 0.05940243f, 0.5626339f, 0.05940243f, 0.7079966f,
    0.05940243f, 0.87016448f, 0.05940243f, 1.0592769f, 0.05940243f, 1.296693f, 0.05940243f, 1.6448536f,
    0.17905472f, -1.6448536f, 0.17905472f, -1.296693f, 0.17905472f, -1.0592769f, 0.17905472f, -0.87016448f,
    0.17905472f, -0.7079966f, 0.17905472f, -0.5626339f, 0.17905472f, -0.42831603f, 0.17905472f, -0.30133652f,
    0.17905472f, -0.17905472f, 0.17905472f, -0.05940243f, 0.17905472f, 0.05940243f, 0.17905472f, 0.17905472f,
    0.17905472f, 0.30133652f, 0.17905472f, 0.42831603f, 0.17905472f, 0.5626339f, 0.17905472f, 0.7079966f,
    0.17905472f, 0.87016448f, 0.17905472f, 1.0592769f, 0.17905472f, 1.296693f, 0.17905472f, 1.6448536f,
    0.30133652f, -1.6448536f, 0.30133652f, -1.296693f, 0.30133652f, -1.0592769f, 0.30133652f, -0.87016448f,
    0.30133652f, -0.7079966f, 0.30133652f, -0.5626339f, 0.30133652f, -0.42831603f, 0.30133652f, -0.30133652f,
    0.30133652f, -0.17905472f, 0.30133652f, -0.05940243f, 0.30133652f, 0.05940243f, 0.30133652f, 0.17905472f,
    0.30133652f, 0.30133652f, 0.30133652f, 0.42831603f, 0.30133652f, 0.5626339f, 0.30133652f, 0.7079966f,
    0.30133652f, 0.87016448f, 0.30133652f, 1.0592769f, 0.30133652f, 1.296693f, 0.30133652f, 1.6448536f,
    0.42831603f, -1.6448536f, 0.42831603f, -1.296693f, 0.42831603f, -1.0592769f, 0.42831603f, -0.87016448f,
    0.42831603f, -0.7079966f, 0.42831603f, -0.5626339f, 0.42831603f, -0.42831603f, 0.42831603f, -0.30133652f,
    0.42831603f, -0.17905472f, 0.42831603f, -0.05940243f, 0.42831603f, 0.05940243f, 0.42831603f, 0.17905472f,
    0.42831603f, 0.30133652f, 0.42831603f, 0.42831603f, 0.42831603f, 0.5626339f, 0.42831603f, 0.7079966f,
    0.42831603f, 0.87016448f, 0.42831603f, 1.0592769f, 0.42831603f, 1.296693f, 0.42831603f, 1.6448536f,
    0.5626339f, -1.6448536f, 0.5626339f, -1.296693f, 0.5626339f, -1.0592769f, 0.5626339f, -0.87016448f,
    0.5626339f, -0.7079966f, 0.5626339f, -0.5626339f, 0.5626339f, -0.42831603f, 0.5626339f, -0.30133652f,
    0.5626339f, -0.17905472f, 0.5626339f, -0.05940243f, 0.5626339f, 0.05940243f, 0.5626339f, 0.17905472f,
    0.5626339f, 0.30133652f, 0.5626339f, 0.42831603f, 0.5626339f, 0.5626339f, 0.5626339f, 0.7079966f,
    0.5626339f, 0.87016448f, 0.5626339f, 1.0592769f, 0.5626339f, 1.296693f, 0.5626339f, 1.6448536f,
    0.7079966f, -1.6448536f, 0.7079966f, -1.296693f, 0.7079966f, -1.0592769f, 0.7079966f, -0.87016448f,
    0.7079966f, -0.7079966f, 0.7079966f, -0.5626339f, 0.7079966f, -0.42831603f, 0.7079966f, -0.30133652f,
    0.7079966f, -0.17905472f, 0.7079966f, -0.05940243f, 0.7079966f, 0.05940243f, 0.7079966f, 0.17905472f,
    0.7079966f, 0.30133652f, 0.7079966f, 0.42831603f, 0.7079966f, 0.5626339f, 0.7079966f, 0.7079966f,
    0.7079966f, 0.87016448f, 0.7079966f, 1.0592769f, 0.7079966f, 1.296693f, 0.7079966f, 1.6448536f,
    0.87016448f, -1.6448536f, 0.87016448f, -1.296693f, 0.87016448f, -1.0592769f, 0.87016448f, -0.87016448f,
    0.87016448f, -0.7079966f, 0.87016448f, -0.5626339f, 0.87016448f, -0.42831603f, 0.87016448f, -0.30133652f,
    0.87016448f, -0.17905472f, 0.87016448f, -0.05940243f, 0.87016448f, 0.05940243f, 0.87016448f, 0.17905472f,
    0.87016448f, 0.30133652f, 0.87016448f, 0.42831603f, 0.87016448f, 0.5626339f, 0.87016448f, 0.7079966f,
    0.87016448f, 0.87016448f, 0.87016448f, 1.0592769f, 0.87016448f, 1.296693f, 0.87016448f, 1.6448536f,
    1.0592769f, -1.6448536f, 1.0592769f, -1.296693f, 1.0592769f, -1.0592769f, 1.0592769f, -0.87016448f,
    1.0592769f, -0.7079966f, 1.0592769f, -0.5626339f, 1.0592769f, -0.42831603f, 1.0592769f, -0.30133652f,
    1.0592769f, -0.17905472f, 1.0592769f, -0.05940243f, 1.0592769f, 0.05940243f, 1.0592769f, 0.17905472f,
    1.0592769f, 0.30133652f, 1.0592769f, 0.42831603f, 1.0592769f, 0.5626339f, 1.0592769f, 0.7079966f,
    1.0592769f, 0.87016448f, 1.0592769f, 1.0592769f, 1.0592769f, 1.296693f, 1.0592769f, 1.6448536f,
    1.296693f, -1.6448536f, 1.296693f, -1.296693f, 1.296693f, -1.0592769f, 1.296693f, -0.87016448f,
    1.296693f, -0.7079966f, 1.296693f, -0.5626339f, 1.296693f, -0.42831603f, 1.296693f, -0.30133652f,
    1.296693f, -0.17905472f, 1.296693f, -0.05940243f, 1.296693f, 0.05940243f, 1.296693f, 0.17905472f,
    1.296693f, 0.30133652f, 1.296693f, 0.42831603f, 1.296693f, 0.5626339f, 1.296693f, 0.7079966f,
    1.296693f, 0.87016448f, 1.296693f, 1.0592769f, 1.296693f, 1.296693f, 1.296693f, 1.6448536f,
    1.6448536f, -1.6448536f, 1.6448536f, -1.296693f, 1.6448536f, -1.0592769f, 1.6448536f, -0.87016448f,
    1.6448536f, -0.7079966f, 1.6448536f, -0.5626339f, 1.6448536f, -0.42831603f, 1.6448536f, -0.30133652f,
    1.6448536f, -0.17905472f, 1.6448536f, -0.05940243f, 1.6448536f, 0.05940243f, 1.6448536f, 0.17905472f,
    1.6448536f, 0.30133652f, 1.6448536f, 0.42831603f, 1.6448536f, 0.5626339f, 1.6448536f, 0.7079966f,
    1.6448536f, 0.87016448f, 1.6448536f, 1.0592769f, 1.6448536f, 1.296693f, 1.6448536f, 1.6448536f
};

/* The model: parameters, buffers and optimiser state, and one arena that every entry point uses in
   turn. A matrix that is stored transposed says so. */
struct vae {
    gm_context head;
    _Alignas(64) float Q_fc1_weight[200704];  /* [256,784], transposed */
    _Alignas(64) float Q_fc1_bias[256];  /* [256] */
    _Alignas(64) float Q_fc2_weight[1024];  /* [4,256], transposed */
    _Alignas(64) float Q_fc2_bias[4];  /* [4] */
    _Alignas(64) float P_fc3_weight[512];  /* [256,2], transposed */
    _Alignas(64) float P_fc3_bias[256];  /* [256] */
    _Alignas(64) float P_fc4_weight[200704];  /* [784,256], transposed */
    _Alignas(64) float P_fc4_bias[784];  /* [784] */
    _Alignas(64) float fit_m_Q_fc1_weight[200704];  /* [256,784], transposed */
    _Alignas(64) float fit_v_Q_fc1_weight[200704];  /* [256,784], transposed */
    _Alignas(64) float fit_m_Q_fc1_bias[256];  /* [256] */
    _Alignas(64) float fit_v_Q_fc1_bias[256];  /* [256] */
    _Alignas(64) float fit_m_Q_fc2_weight[1024];  /* [4,256], transposed */
    _Alignas(64) float fit_v_Q_fc2_weight[1024];  /* [4,256], transposed */
    _Alignas(64) float fit_m_Q_fc2_bias[4];  /* [4] */
    _Alignas(64) float fit_v_Q_fc2_bias[4];  /* [4] */
    _Alignas(64) float fit_m_P_fc3_weight[512];  /* [256,2], transposed */
    _Alignas(64) float fit_v_P_fc3_weight[512];  /* [256,2], transposed */
    _Alignas(64) float fit_m_P_fc3_bias[256];  /* [256] */
    _Alignas(64) float fit_v_P_fc3_bias[256];  /* [256] */
    _Alignas(64) float fit_m_P_fc4_weight[200704];  /* [784,256], transposed */
    _Alignas(64) float fit_v_P_fc4_weight[200704];  /* [784,256], transposed */
    _Alignas(64) float fit_m_P_fc4_bias[784];  /* [784] */
    _Alignas(64) float fit_v_P_fc4_bias[784];  /* [784] */
    _Alignas(64) float arena[437552];
};

static const gm_model vae_model;

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

/* vae.gm:16   h = x |> flatten |> fc1: linear(256) |> relu
   [784,256] element by element; fused: mul, add; 401 KFLOP, 803 KB
   and 2 more, of several sizes */
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

/* vae.gm:22   return bernoulli(logits: z |> fc3: linear(256) |> relu |> fc4: linear(784) |>
   reshape(28, 28, 1))
   [256] element by element; fused: mul, add; 1.0 KFLOP, 2.0 KB */
GM_KERNEL void init_Q_fc1_bias(const gm_call *call, float *restrict bias, float *restrict bias2)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 256);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        const gm_vec uniform = gm_random_uniform(call->seed, 1, call->step, (uint64_t)(j), 1);
        const gm_vec uniform2 = gm_random_uniform(call->seed, 5, call->step, (uint64_t)(j), 1);
        gm_store(bias + j, uniform * 0.071428571f + -0.035714286f);
        gm_store(bias2 + j, uniform2 * 1.41421356f + -0.70710678f);
    }
}

/* vae.gm:17   m, v = split(h |> fc2: linear(2 * latent), 2)
   [256,4] element by element; fused: mul, add; 2.0 KFLOP, 4.1 KB */
GM_KERNEL void init_Q_fc2_weight(const gm_call *call, float *restrict weight)
{
    int64_t lo, hi;
    gm_share(call, 256, &lo, &hi);
    for (int64_t i = lo; i < hi; i++) {
        int64_t j = 0;
        for (; j < 4; j += GM_LANES) {
            const int n = (int)gm_min_int(GM_LANES, 4 - j);
            const gm_vec uniform = gm_random_uniform(call->seed, 2, call->step, (uint64_t)(i + j * 256), 256);
            gm_store_part(weight + i * 4 + j, uniform * 0.125f + -0.0625f, n);
        }
    }
}

/* vae.gm:17   m, v = split(h |> fc2: linear(2 * latent), 2)
   [4] element by element; fused: mul, add; 8 FLOP, 16 B */
GM_KERNEL void init_Q_fc2_bias(const gm_call *call, float *restrict bias)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 4);
    int64_t j = lo * 1024;
    for (; j < end; j += GM_LANES) {
        const int n = (int)gm_min_int(GM_LANES, end - j);
        const gm_vec uniform = gm_random_uniform(call->seed, 3, call->step, (uint64_t)(j), 1);
        gm_store_part(bias + j, uniform * 0.125f + -0.0625f, n);
    }
}

/* vae.gm:22   return bernoulli(logits: z |> fc3: linear(256) |> relu |> fc4: linear(784) |>
   reshape(28, 28, 1))
   [784] element by element; fused: mul, add; 1.6 KFLOP, 3.1 KB */
GM_KERNEL void init_P_fc4_bias(const gm_call *call, float *restrict bias)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 784);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        const gm_vec uniform = gm_random_uniform(call->seed, 7, call->step, (uint64_t)(j), 1);
        gm_store(bias + j, uniform * 0.125f + -0.0625f);
    }
}

/* vae.gm:25   step fit(x) over Q, P by adam(1e-3) batch 128
   [200704] element by element; 0 FLOP, 803 KB
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

/* vae.gm:25   step fit(x) over Q, P by adam(1e-3) batch 128
   [4] element by element; 0 FLOP, 16 B */
GM_KERNEL void init_fit_m_Q_fc2_bias(const gm_call *call, float *restrict m_bias)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 4);
    int64_t j = lo * 1024;
    for (; j < end; j += GM_LANES) {
        const int n = (int)gm_min_int(GM_LANES, end - j);
        gm_store_part(m_bias + j, gm_splat(0.0f), n);
    }
}

/* Entry point init, line 1: 23 kernels in 1 phases, 808 KFLOP; arena 0 B, at least 0 B. */
static void run_init(vae_t *m, gm_call whole)
{
    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_thread_call(whole);
        const unsigned mode = gm_flush_denormals();
        each_weight(&call, m->Q_fc1_weight, 0.071428571f, 0.035714286f, 784, 256, 0);
        init_Q_fc1_bias(&call, m->Q_fc1_bias, m->P_fc3_bias);
        init_Q_fc2_weight(&call, m->Q_fc2_weight);
        init_Q_fc2_bias(&call, m->Q_fc2_bias);
        each_weight(&call, m->P_fc3_weight, 1.41421356f, 0.70710678f, 2, 256, 4);
        each_weight(&call, m->P_fc4_weight, 0.125f, 0.0625f, 256, 784, 6);
        init_P_fc4_bias(&call, m->P_fc4_bias);
        each_constant(&call, m->fit_m_Q_fc1_weight, 196, 200704);
        each_constant(&call, m->fit_v_Q_fc1_weight, 196, 200704);
        each_constant(&call, m->fit_m_Q_fc1_bias, 1, 256);
        each_constant(&call, m->fit_v_Q_fc1_bias, 1, 256);
        each_constant(&call, m->fit_m_Q_fc2_weight, 1, 1024);
        each_constant(&call, m->fit_v_Q_fc2_weight, 1, 1024);
        init_fit_m_Q_fc2_bias(&call, m->fit_m_Q_fc2_bias);
        init_fit_m_Q_fc2_bias(&call, m->fit_v_Q_fc2_bias);
        each_constant(&call, m->fit_m_P_fc3_weight, 1, 512);
        each_constant(&call, m->fit_v_P_fc3_weight, 1, 512);
        each_constant(&call, m->fit_m_P_fc3_bias, 1, 256);
        each_constant(&call, m->fit_v_P_fc3_bias, 1, 256);
        each_constant(&call, m->fit_m_P_fc4_weight, 196, 200704);
        each_constant(&call, m->fit_v_P_fc4_weight, 196, 200704);
        each_constant(&call, m->fit_m_P_fc4_bias, 1, 784);
        each_constant(&call, m->fit_v_P_fc4_bias, 1, 784);
        gm_restore_denormals(mode);
    }
}

/* vae.gm:16   h = x |> flatten |> fc1: linear(256) |> relu
   [128,784] x [784,256], tiles of 4 x 24; fused: add, relu; 51 MFLOP, 1.3 MB */
GM_INLINE void fit_h_tile(int rows, int vectors, int last, int64_t row, int64_t column,
    const float *restrict x, const float *restrict weight, const float *restrict bias,
    float *restrict h)
{
    gm_vec c[12];
    tile(rows, vectors, last, c, x + row * 784, 784, 1,
         weight + column, 256, 784);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            const gm_vec fc1 = c[r * vectors + v] + gm_load(bias + j);
            const gm_vec h2 = gm_max(fc1, gm_zero());
            gm_store(h + i * 256 + j, h2);
        }
}

GM_KERNEL void fit_h(const gm_call *call, const float *restrict x, const float *restrict weight,
    const float *restrict bias, float *restrict h)
{
    int64_t lo, hi;
    gm_share(call, 16, &lo, &hi);
    const int64_t first = lo * 8, end = hi * 8;
    for (int64_t column = 0; column < 240; column += 24) {
        for (int64_t row = first; row < end; row += 4)
            fit_h_tile(4, 3, 8, row, column, x, weight, bias, h);
    }
    {
        const int64_t column = 240;
        for (int64_t row = first; row < end; row += 4)
            fit_h_tile(4, 2, 8, row, column, x, weight, bias, h);
    }
}

/* vae.gm:17   m, v = split(h |> fc2: linear(2 * latent), 2)
   [128,256] x [256,4], tiles of 8 x 8; fused: add; 263 KFLOP, 137 KB */
GM_INLINE void fit_fc2_tile(int rows, int vectors, int last, int64_t row, int64_t column,
    const float *restrict h, const float *restrict weight, const float *restrict bias,
    float *restrict fc2)
{
    gm_vec c[24];
    tile(rows, vectors, last, c, h + row * 256, 256, 1,
         weight + column, 4, 256);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            const int n = v + 1 < vectors ? GM_LANES : last;
            const gm_vec fc22 = c[r * vectors + v] + gm_load_part(bias + j, n);
            gm_store_part(fc2 + i * 4 + j, fc22, n);
        }
}

GM_KERNEL void fit_fc2(const gm_call *call, const float *restrict h,
    const float *restrict weight, const float *restrict bias, float *restrict fc2)
{
    int64_t lo, hi;
    gm_share(call, 16, &lo, &hi);
    const int64_t first = lo * 8, end = hi * 8;
    {
        const int64_t column = 0;
        for (int64_t row = first; row < end; row += 8)
            fit_fc2_tile(8, 1, 4, row, column, h, weight, bias, fc2);
    }
}

/* vae.gm:28   kl = kl(q, normal(0, 1))
   [128,2] summed along rows; fused: mul, exp, add, sub; 3.1 KFLOP, 6.7 KB */
GM_KERNEL void fit_exp(const gm_call *call, const float *restrict fc2, float *restrict exp,
    float *restrict normal, float *restrict add, float *restrict add2, float *restrict sum)
{
    int64_t lo, hi;
    gm_share(call, 16, &lo, &hi);
    for (int64_t i = lo * 8; i < hi * 8; i++) {
        gm_lanes sum2_lanes = gm_lanes_splat(0.0f);
        for (int64_t j = 0; j < 2; j += GM_LANES) {
            const int n = (int)gm_min_int(GM_LANES, 2 - j);
            const gm_vec v = gm_load_part(fc2 + i * 4 + j + 2, n);
            const gm_vec exp2 = gm_exp(v * 0.5f);
            const gm_vec normal2 = gm_random_normal(call->seed, 0, call->step, (uint64_t)(i * 2 + j), 1);
            const gm_vec m_ = gm_load_part(fc2 + i * 4 + j, n);
            const gm_vec exp3 = gm_exp(v);
            gm_store_part(exp + i * 2 + j, exp2, n);
            gm_store_part(normal + i * 2 + j, normal2, n);
            gm_store_part(add + i * 2 + j, m_ + exp2 * normal2, n);
            gm_store_part(add2 + i * 2 + j, exp3 * 0.00390625f + -0.00390625f, n);
            sum2_lanes.part[j / GM_LANES] = sum2_lanes.part[j / GM_LANES] + gm_select(gm_first(n), exp3 + m_ * m_ + -1.0f - v, gm_zero());
        }
        const float sum2 = gm_lanes_sum(sum2_lanes);
        sum[i] = (gm_splat(sum2))[0];
    }
}

/* vae.gm:22   return bernoulli(logits: z |> fc3: linear(256) |> relu |> fc4: linear(784) |>
   reshape(28, 28, 1))
   [128,2] x [2,256], tiles of 4 x 24; fused: add, relu; 197 KFLOP, 135 KB
   and 2 more, of several sizes */
GM_INLINE void product_fc3_tile(int rows, int vectors, int last, int64_t row, int64_t column,
    const float *restrict add, const float *restrict weight, const float *restrict bias,
    float *restrict relu)
{
    gm_vec c[12];
    tile(rows, vectors, last, c, add + row * 2, 2, 1,
         weight + column, 256, 2);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            const gm_vec fc3 = c[r * vectors + v] + gm_load(bias + j);
            gm_store(relu + i * 256 + j, gm_max(fc3, gm_zero()));
        }
}

GM_KERNEL void product_fc3(const gm_call *call, const float *restrict add,
    const float *restrict weight, const float *restrict bias, float *restrict relu, int64_t units)
{
    int64_t lo, hi;
    gm_share(call, units, &lo, &hi);
    const int64_t first = lo * 8, end = hi * 8;
    for (int64_t column = 0; column < 240; column += 24) {
        for (int64_t row = first; row < end; row += 4)
            product_fc3_tile(4, 3, 8, row, column, add, weight, bias, relu);
    }
    {
        const int64_t column = 240;
        for (int64_t row = first; row < end; row += 4)
            product_fc3_tile(4, 2, 8, row, column, add, weight, bias, relu);
    }
}

/* vae.gm:22   return bernoulli(logits: z |> fc3: linear(256) |> relu |> fc4: linear(784) |>
   reshape(28, 28, 1))
   [128,256] x [256,784], tiles of 4 x 24; fused: add, softplus, mul, sub, sigmoid; 52 MFLOP, 1.7
   MB */
GM_INLINE void fit_recon_tile(int rows, int vectors, int last, int64_t row, int64_t column,
    const float *restrict relu, const float *restrict x, const float *restrict weight,
    const float *restrict bias, float *restrict d_fc4, gm_lanes *sum_lanes)
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
            sum_lanes[r].part[j / GM_LANES % GM_PARTS] = sum_lanes[r].part[j / GM_LANES % GM_PARTS] + (gm_softplus(fc4) - x2 * fc4);
        }
}

GM_KERNEL void fit_recon(const gm_call *call, const float *restrict relu,
    const float *restrict x, const float *restrict weight, const float *restrict bias,
    float *restrict d_fc4, float *restrict recon)
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
                fit_recon_tile(4, 3, 8, row, column, relu, x, weight, bias, d_fc4,
                    sum_lanes + (row - chunk));
        }
        {
            const int64_t column = 768;
            for (int64_t row = chunk; row < stop; row += 4)
                fit_recon_tile(4, 2, 8, row, column, relu, x, weight, bias, d_fc4,
                    sum_lanes + (row - chunk));
        }
        for (int64_t i = chunk; i < stop; i++) {
            const float sum = gm_lanes_sum(sum_lanes[i - chunk]);
            recon[i] = (gm_splat(sum))[0];
        }
    }
}

/* vae.gm:22   return bernoulli(logits: z |> fc3: linear(256) |> relu |> fc4: linear(784) |>
   reshape(28, 28, 1))
   [784,256] into panels of 24 columns; 0 FLOP, 1.6 MB
   and 1 more, of other sizes */
GM_KERNEL void pack_weight_panels(const gm_call *call, const float *restrict weight,
    float *restrict P_fc4_weight_panels, int64_t stride)
{
    int64_t lo, hi;
    gm_share(call, 32, &lo, &hi);
    for (int64_t vector = lo; vector < hi; vector++) {
        const int64_t column = vector * GM_LANES;
        const int n = (int)gm_min_int(GM_LANES, 256 - column);
        const int64_t width = column < 240 ? 24 : 16;
        const int64_t inside = (column < 240 ? column : column - 240) % width;
        float *to = P_fc4_weight_panels + (column - inside) * stride + inside;
        for (int64_t k = 0; k < stride; k += GM_LANES)
            gm_transpose_block(weight + column * stride + k, stride, n, (int)gm_min_int(GM_LANES, stride - k), to + k * width, width);
    }
}

/* vae.gm:22   return bernoulli(logits: z |> fc3: linear(256) |> relu |> fc4: linear(784) |>
   reshape(28, 28, 1))
   [256,2] into panels of 8 columns; 0 FLOP, 10 KB */
GM_KERNEL void fit_P_fc3_weight_panels(const gm_call *call, const float *restrict weight,
    float *restrict P_fc3_weight_panels)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    for (int64_t vector = lo; vector < hi; vector++) {
        const int64_t column = vector * GM_LANES;
        const int n = (int)gm_min_int(GM_LANES, 2 - column);
        const int64_t width = 8, inside = column % width;
        float *to = P_fc3_weight_panels + (column - inside) * 256 + inside;
        for (int64_t k = 0; k < 256; k += GM_LANES)
            gm_transpose_block(weight + column * 256 + k, 256, n, (int)gm_min_int(GM_LANES, 256 - k), to + k * width, width);
    }
}

/* vae.gm:30   report recon, kl
   [128] summed along rows; fused: mul, add; 261 FLOP, 1.0 KB */
GM_KERNEL void fit_loss(const gm_call *call, const float *restrict recon,
    const float *restrict sum, float *restrict loss, float *restrict recon2, float *restrict kl)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    if (lo < hi) {
        gm_lanes sum2_lanes = gm_lanes_splat(0.0f);
        gm_lanes sum3_lanes = gm_lanes_splat(0.0f);
        for (int64_t j16 = 0; j16 < 128; j16 += 16) {
            for (int part = 0; part < GM_PARTS; part++) {
                const int64_t j = j16 + part * GM_LANES;
                sum2_lanes.part[part] = sum2_lanes.part[part] + gm_load(recon + j);
                sum3_lanes.part[part] = sum3_lanes.part[part] + gm_load(sum + j);
            }
        }
        const float sum2 = gm_lanes_sum(sum2_lanes);
        const float sum3 = gm_lanes_sum(sum3_lanes);
        loss[0] = ((gm_splat(sum3) * 0.5f + gm_splat(sum2)) * 0.0078125f)[0];
        recon2[0] = (gm_splat(sum2) * 0.0078125f)[0];
        kl[0] = (gm_splat(sum3) * 0.00390625f)[0];
    }
}

/* vae.gm:25   step fit(x) over Q, P by adam(1e-3) batch 128
   [128,784] summed down columns; fused: mul, add, sqrt, div, sub; 111 KFLOP, 420 KB
   and 1 more, of other sizes */
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

/* vae.gm:22   return bernoulli(logits: z |> fc3: linear(256) |> relu |> fc4: linear(784) |>
   reshape(28, 28, 1))
   [128,784] x [784,256], tiles of 4 x 24, b in panels; fused: gt, mul; 51 MFLOP, 1.5 MB
   and 1 more, of other sizes */
GM_INLINE void product_mul_tile(int rows, int vectors, int last, int64_t row, int64_t column,
    const float *restrict d_fc4, const float *restrict P_fc4_weight_panels,
    const float *restrict relu, float *restrict d_fc3, int64_t stride)
{
    gm_vec c[12];
    tile(rows, vectors, last, c, d_fc4 + row * stride, stride, 1,
         P_fc4_weight_panels + column * stride, vectors * GM_LANES, stride);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            const gm_vec d_fc32 = c[r * vectors + v] * gm_gt(gm_load(relu + i * 256 + j), gm_splat(0.0f));
            gm_store(d_fc3 + i * 256 + j, d_fc32);
        }
}

GM_KERNEL void product_mul(const gm_call *call, const float *restrict d_fc4,
    const float *restrict P_fc4_weight_panels, const float *restrict relu, float *restrict d_fc3,
    int64_t stride)
{
    int64_t lo, hi;
    gm_share(call, 16, &lo, &hi);
    const int64_t first = lo * 8, end = hi * 8;
    for (int64_t column = 0; column < 240; column += 24) {
        for (int64_t row = first; row < end; row += 4)
            product_mul_tile(4, 3, 8, row, column, d_fc4, P_fc4_weight_panels, relu, d_fc3,
                stride);
    }
    {
        const int64_t column = 240;
        for (int64_t row = first; row < end; row += 4)
            product_mul_tile(4, 2, 8, row, column, d_fc4, P_fc4_weight_panels, relu, d_fc3,
                stride);
    }
}

/* vae.gm:22   return bernoulli(logits: z |> fc3: linear(256) |> relu |> fc4: linear(784) |>
   reshape(28, 28, 1))
   [128,256] x [256,2], tiles of 8 x 8, b in panels; fused: mul, add; 133 KFLOP, 146 KB */
GM_INLINE void fit_d_m_tile(int rows, int vectors, int last, int64_t row, int64_t column,
    const float *restrict d_fc3, const float *restrict P_fc3_weight_panels,
    const float *restrict fc2, const float *restrict add, const float *restrict exp,
    const float *restrict normal, float *restrict d_m, float *restrict d_v)
{
    gm_vec c[24];
    tile(rows, vectors, GM_LANES, c, d_fc3 + row * 256, 256, 1,
         P_fc3_weight_panels + column * 256, vectors * GM_LANES, 256);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            const int n = v + 1 < vectors ? GM_LANES : last;
            const gm_vec product = c[r * vectors + v];
            const gm_vec d_m2 = gm_load_part(fc2 + i * 4 + j, n) * 0.0078125f + product;
            const gm_vec mul = gm_load_part(exp + i * 2 + j, n) * (gm_load_part(normal + i * 2 + j, n) * product);
            const gm_vec d_v2 = gm_load_part(add + i * 2 + j, n) + mul * 0.5f;
            gm_store_part(d_m + i * 4 + j, d_m2, n);
            gm_store_part(d_v + i * 4 + j, d_v2, n);
        }
}

GM_KERNEL void fit_d_m(const gm_call *call, const float *restrict d_fc3,
    const float *restrict P_fc3_weight_panels, const float *restrict fc2, const float *restrict add,
    const float *restrict exp, const float *restrict normal, float *restrict d_m,
    float *restrict d_v)
{
    int64_t lo, hi;
    gm_share(call, 16, &lo, &hi);
    const int64_t first = lo * 8, end = hi * 8;
    {
        const int64_t column = 0;
        for (int64_t row = first; row < end; row += 8)
            fit_d_m_tile(8, 1, 2, row, column, d_fc3, P_fc3_weight_panels, fc2, add, exp,
                normal, d_m, d_v);
    }
}

/* vae.gm:25   step fit(x) over Q, P by adam(1e-3) batch 128
   [256,128] x [128,784], tiles of 4 x 24; fused: mul, add, sqrt, div, sub; 54 MFLOP, 5.3 MB
   and 1 more, of other sizes */
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

/* vae.gm:25   step fit(x) over Q, P by adam(1e-3) batch 128
   [128,256] summed down columns; fused: mul, add, sqrt, div, sub; 36 KFLOP, 137 KB */
GM_KERNEL void fit_P_fc3_bias(const gm_call *call, const float *restrict d_fc3,
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

/* vae.gm:17   m, v = split(h |> fc2: linear(2 * latent), 2)
   [128,2] summed down columns; 256 FLOP, 1.0 KB */
GM_KERNEL void fit_d_Q_fc2_bias(const gm_call *call, const float *restrict d_m,
    float *restrict d_Q_fc2_bias)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    for (int64_t j = lo * 16; j < gm_min_int(hi * 16, 2); j += GM_LANES) {
        const int n = (int)gm_min_int(GM_LANES, 2 - j);
        gm_vec sum = gm_splat(0.0f);
        for (int64_t i = 0; i < 128; i++) {
            sum = sum + gm_load_part(d_m + i * 4 + j, n);
        }
        gm_store_part(d_Q_fc2_bias + j, sum, n);
    }
}

/* vae.gm:25   step fit(x) over Q, P by adam(1e-3) batch 128
   [256,128] x [128,4], tiles of 8 x 8; fused: mul, add, sqrt, div, sub; 275 KFLOP, 158 KB */
GM_INLINE void fit_Q_fc2_weight_tile(int rows, int vectors, int last, int64_t row,
    int64_t column, const float *restrict h, const float *restrict d_fc2, float *restrict m_weight,
    float *restrict v_weight, float *restrict weight, gm_vec scale, gm_vec scale2)
{
    gm_vec c[24];
    gm_fetch(rows, vectors, m_weight + row * 4 + column, 4);
    gm_fetch(rows, vectors, v_weight + row * 4 + column, 4);
    gm_fetch(rows, vectors, weight + row * 4 + column, 4);
    tile(rows, vectors, last, c, h + row, 1, 256,
         d_fc2 + column, 4, 128);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            const int n = v + 1 < vectors ? GM_LANES : last;
            const gm_vec product = c[r * vectors + v];
            const gm_vec new_m_weight = gm_load_part(m_weight + i * 4 + j, n) * 0.9f + product * 0.1f;
            const gm_vec new_v_weight = gm_load_part(v_weight + i * 4 + j, n) * 0.999f + product * product * 0.001f;
            const gm_vec div = scale * new_m_weight / (gm_sqrt(new_v_weight) * scale2 + 1e-08f);
            gm_store_part(m_weight + i * 4 + j, new_m_weight, n);
            gm_store_part(v_weight + i * 4 + j, new_v_weight, n);
            gm_store_part(weight + i * 4 + j, gm_load_part(weight + i * 4 + j, n) - div, n);
        }
}

GM_KERNEL void fit_Q_fc2_weight(const gm_call *call, const float *restrict h,
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
            fit_Q_fc2_weight_tile(8, 1, 4, row, column, h, d_fc2, m_weight, v_weight, weight,
                scale, scale2);
    }
}

/* vae.gm:25   step fit(x) over Q, P by adam(1e-3) batch 128
   [2,128] x [128,256], tiles of 2 x 24; fused: mul, add, sqrt, div, sub; 138 KFLOP, 144 KB */
GM_INLINE void fit_P_fc3_weight_tile(int rows, int vectors, int last, int64_t row,
    int64_t column, const float *restrict add, const float *restrict d_fc3,
    float *restrict m_weight, float *restrict v_weight, float *restrict weight, gm_vec scale,
    gm_vec scale2)
{
    gm_vec c[6];
    gm_fetch(rows, vectors, m_weight + row * 256 + column, 256);
    gm_fetch(rows, vectors, v_weight + row * 256 + column, 256);
    gm_fetch(rows, vectors, weight + row * 256 + column, 256);
    tile(rows, vectors, last, c, add + row, 1, 2,
         d_fc3 + column, 256, 128);
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

GM_KERNEL void fit_P_fc3_weight(const gm_call *call, const float *restrict add,
    const float *restrict d_fc3, float *restrict m_weight, float *restrict v_weight,
    float *restrict weight)
{
    const gm_vec scale = gm_splat((float)(0.001 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    int64_t lo, hi;
    gm_share(call, 11, &lo, &hi);
    for (int64_t column = lo * 24; column < gm_min_int(hi * 24, 240); column += 24) {
        for (int64_t row = 0; row < 2; row += 2)
            fit_P_fc3_weight_tile(2, 3, 8, row, column, add, d_fc3, m_weight, v_weight, weight,
                scale, scale2);
    }
    if (lo < hi && hi == 11) {
        const int64_t column = 240;
        for (int64_t row = 0; row < 2; row += 2)
            fit_P_fc3_weight_tile(2, 2, 8, row, column, add, d_fc3, m_weight, v_weight, weight,
                scale, scale2);
    }
}

/* vae.gm:25   step fit(x) over Q, P by adam(1e-3) batch 128
   [4] element by element; fused: mul, add, sqrt, div, sub; 52 FLOP, 112 B */
GM_KERNEL void fit_Q_fc2_bias(const gm_call *call, const float *restrict d_Q_fc2_bias,
    float *restrict m_bias, float *restrict v_bias, float *restrict bias)
{
    const gm_vec scale = gm_splat((float)(0.001 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 4);
    int64_t j = lo * 1024;
    for (; j < end; j += GM_LANES) {
        const int n = (int)gm_min_int(GM_LANES, end - j);
        const gm_vec d_Q_fc2_bias2 = gm_load_part(d_Q_fc2_bias + j, n);
        const gm_vec new_m_bias = gm_load_part(m_bias + j, n) * 0.9f + d_Q_fc2_bias2 * 0.1f;
        const gm_vec new_v_bias = gm_load_part(v_bias + j, n) * 0.999f + d_Q_fc2_bias2 * d_Q_fc2_bias2 * 0.001f;
        const gm_vec div = new_m_bias * scale / (gm_sqrt(new_v_bias) * scale2 + 1e-08f);
        gm_store_part(m_bias + j, new_m_bias, n);
        gm_store_part(v_bias + j, new_v_bias, n);
        gm_store_part(bias + j, gm_load_part(bias + j, n) - div, n);
    }
}

/* One training step fit, line 25: 22 kernels in 4 phases, 265 MFLOP; arena 1.8 MB, at least 1.8
   MB. */
static void run_fit(vae_t *m, const float *x, gm_call whole)
{
    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_thread_call(whole);
        const unsigned mode = gm_flush_denormals();
        float *const h = m->arena + 301056;  /* [128,256], phases 0 to 2 */
        float *const fc2 = m->arena + 435200;  /* [128,4], phases 0 to 1 */
        float *const exp = m->arena + 436224;  /* [128,2], phases 0 to 1 */
        float *const normal = m->arena + 436480;  /* [128,2], phases 0 to 1 */
        float *const add = m->arena + 436736;  /* [128,2], phases 0 to 2 */
        float *const add2 = m->arena + 436992;  /* [128,2], phases 0 to 1 */
        float *const sum = m->arena + 437376;  /* [128,1], phases 0 to 1 */
        float *const relu = m->arena + 333824;  /* [128,256], phases 0 to 1 */
        float *const d_fc4 = m->arena + 200704;  /* [128,784], phases 0 to 1 */
        float *const recon = m->arena + 437248;  /* [128,1], phases 0 to 1 */
        float *const P_fc4_weight_panels = m->arena + 0;  /* [200704], phases 0 to 1 */
        float *const P_fc3_weight_panels = m->arena + 432128;  /* [2048], phases 0 to 1 */
        float *const Q_fc2_weight_panels = m->arena + 434176;  /* [1024], phases 0 to 1 */
        float *const loss = m->arena + 437504;  /* [], phases 1 to 3 */
        float *const recon2 = m->arena + 437520;  /* [], phases 1 to 3 */
        float *const kl = m->arena + 437536;  /* [], phases 1 to 3 */
        float *const d_fc3 = m->arena + 366592;  /* [128,256], phases 1 to 2 */
        float *const d_m = m->arena + 435712;  /* [128,2] of [128,4], phases 1 to 2 */
        float *const d_v = m->arena + 435714;  /* [128,2] of [128,4], phases 1 to 2 */
        float *const d_fc2 = m->arena + 435712;  /* [128,4], phases 1 to 2 */
        float *const d_fc1 = m->arena + 399360;  /* [128,256], phases 1 to 2 */
        float *const d_Q_fc2_bias = m->arena + 0;  /* [1,2] of [1,4], phases 2 to 3 */
        float *const d_Q_fc2_bias2 = m->arena + 2;  /* [1,2] of [1,4], phases 2 to 3 */
        float *const d_Q_fc2_bias3 = m->arena + 0;  /* [1,4], phases 2 to 3 */

        fit_h(&call, x, m->Q_fc1_weight, m->Q_fc1_bias, h);
        gm_tick(&call, 0);
        fit_fc2(&call, h, m->Q_fc2_weight, m->Q_fc2_bias, fc2);
        gm_tick(&call, 1);
        fit_exp(&call, fc2, exp, normal, add, add2, sum);
        gm_tick(&call, 2);
        product_fc3(&call, add, m->P_fc3_weight, m->P_fc3_bias, relu, 16);
        gm_tick(&call, 3);
        fit_recon(&call, relu, x, m->P_fc4_weight, m->P_fc4_bias, d_fc4, recon);
        gm_tick(&call, 4);
        pack_weight_panels(&call, m->P_fc4_weight, P_fc4_weight_panels, 784);
        gm_tick(&call, 5);
        fit_P_fc3_weight_panels(&call, m->P_fc3_weight, P_fc3_weight_panels);
        gm_tick(&call, 6);
        pack_weight_panels(&call, m->Q_fc2_weight, Q_fc2_weight_panels, 4);
        gm_meet(&call, 7);
        fit_loss(&call, recon, sum, loss, recon2, kl);
        gm_tick(&call, 8);
        columns_bias(&call, d_fc4, m->fit_m_P_fc4_bias, m->fit_v_P_fc4_bias, m->P_fc4_bias, 49,
            784);
        gm_tick(&call, 9);
        product_mul(&call, d_fc4, P_fc4_weight_panels, relu, d_fc3, 784);
        gm_tick(&call, 10);
        fit_d_m(&call, d_fc3, P_fc3_weight_panels, fc2, add2, exp, normal, d_m, d_v);
        gm_tick(&call, 11);
        product_mul(&call, d_fc2, Q_fc2_weight_panels, h, d_fc1, 4);
        gm_tick(&call, 12);
        product_weight(&call, relu, d_fc4, m->fit_m_P_fc4_weight, m->fit_v_P_fc4_weight,
            m->P_fc4_weight, 784, 256, 64, 768);
        gm_meet(&call, 13);
        fit_P_fc3_bias(&call, d_fc3, m->fit_m_P_fc3_bias, m->fit_v_P_fc3_bias, m->P_fc3_bias);
        gm_tick(&call, 14);
        fit_d_Q_fc2_bias(&call, d_m, d_Q_fc2_bias);
        gm_tick(&call, 15);
        fit_d_Q_fc2_bias(&call, d_v, d_Q_fc2_bias2);
        gm_tick(&call, 16);
        columns_bias(&call, d_fc1, m->fit_m_Q_fc1_bias, m->fit_v_Q_fc1_bias, m->Q_fc1_bias, 16,
            256);
        gm_tick(&call, 17);
        product_weight(&call, x, d_fc1, m->fit_m_Q_fc1_weight, m->fit_v_Q_fc1_weight,
            m->Q_fc1_weight, 256, 784, 196, 240);
        gm_tick(&call, 18);
        fit_Q_fc2_weight(&call, h, d_fc2, m->fit_m_Q_fc2_weight, m->fit_v_Q_fc2_weight,
            m->Q_fc2_weight);
        gm_tick(&call, 19);
        fit_P_fc3_weight(&call, add, d_fc3, m->fit_m_P_fc3_weight, m->fit_v_P_fc3_weight,
            m->P_fc3_weight);
        gm_meet(&call, 20);
        fit_Q_fc2_bias(&call, d_Q_fc2_bias3, m->fit_m_Q_fc2_bias, m->fit_v_Q_fc2_bias,
            m->Q_fc2_bias);
        gm_tick(&call, 21);
        gm_restore_denormals(mode);
    }
}

/* vae.gm:30   report recon, kl
   [128,2] summed along rows; fused: mul, exp, add, sub, select; 2.8 KFLOP, 4.1 KB */
GM_KERNEL void fit_kl(const gm_call *call, const float *restrict fc2, float *restrict add,
    float *restrict kl, float *restrict select)
{
    int64_t lo, hi;
    gm_share(call, 16, &lo, &hi);
    for (int64_t i = lo * 8; i < hi * 8; i++) {
        gm_lanes sum_lanes = gm_lanes_splat(0.0f);
        for (int64_t j = 0; j < 2; j += GM_LANES) {
            const int n = (int)gm_min_int(GM_LANES, 2 - j);
            const gm_vec m_ = gm_load_part(fc2 + i * 4 + j, n);
            const gm_vec v = gm_load_part(fc2 + i * 4 + j + 2, n);
            const gm_vec normal = gm_random_normal(call->seed, 0, call->step, (uint64_t)(i * 2 + j), 1);
            gm_store_part(add + i * 2 + j, m_ + gm_exp(v * 0.5f) * normal, n);
            sum_lanes.part[j / GM_LANES] = sum_lanes.part[j / GM_LANES] + gm_select(gm_first(n), gm_exp(v) + m_ * m_ + -1.0f - v, gm_zero());
        }
        const float sum = gm_lanes_sum(sum_lanes);
        const gm_vec kl2 = gm_splat(sum) * 0.5f;
        const gm_vec select2 = gm_select(gm_splat(i < call->rows ? 1.0f : 0.0f), kl2, gm_splat(0.0f));
        kl[i] = (kl2)[0];
        select[i] = (select2)[0];
    }
}

/* vae.gm:22   return bernoulli(logits: z |> fc3: linear(256) |> relu |> fc4: linear(784) |>
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
    const float *restrict kl, const float *restrict weight, const float *restrict bias,
    float *restrict select, float *restrict select2)
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
            const gm_vec rows_ = gm_splat(i < call->rows ? 1.0f : 0.0f);
            const gm_vec select3 = gm_select(rows_, gm_splat(sum) + gm_splat(kl[i]), gm_splat(0.0f));
            select[i] = (select3)[0];
            select2[i] = (gm_select(rows_, gm_splat(sum), gm_splat(0.0f)))[0];
        }
    }
}

/* vae.gm:30   report recon, kl
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

/* The test of step fit, line 25: 6 kernels in 2 phases, 104 MFLOP; arena 669 KB, at least 669 KB. */
static void run_test_fit(vae_t *m, const float *x, gm_call whole)
{
    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_thread_call(whole);
        const unsigned mode = gm_flush_denormals();
        float *const h = m->arena + 100352;  /* [128,256], phase 0 */
        float *const fc2 = m->arena + 165888;  /* [128,4], phase 0 */
        float *const add = m->arena + 166400;  /* [128,2], phase 0 */
        float *const kl = m->arena + 166656;  /* [128], phase 0 */
        float *const select = m->arena + 167040;  /* [128], phases 0 to 1 */
        float *const relu = m->arena + 133120;  /* [128,256], phase 0 */
        float *const select2 = m->arena + 166784;  /* [128], phases 0 to 1 */
        float *const select3 = m->arena + 166912;  /* [128], phases 0 to 1 */
        float *const loss = m->arena + 100352;  /* [], phase 1 */
        float *const recon = m->arena + 100368;  /* [], phase 1 */
        float *const kl2 = m->arena + 100384;  /* [], phase 1 */

        fit_h(&call, x, m->Q_fc1_weight, m->Q_fc1_bias, h);
        fit_fc2(&call, h, m->Q_fc2_weight, m->Q_fc2_bias, fc2);
        fit_kl(&call, fc2, add, kl, select);
        product_fc3(&call, add, m->P_fc3_weight, m->P_fc3_bias, relu, 16);
        fit_fc4(&call, relu, x, kl, m->P_fc4_weight, m->P_fc4_bias, select2, select3);
        #pragma omp barrier
        fit_loss2(&call, select2, select3, select, loss, recon, kl2);
        gm_restore_denormals(mode);
    }
}

/* vae.gm:34   sample generate(n) { return mean P(draw normal[n, latent]) }
   [64,2] element by element; 0 FLOP, 512 B */
GM_KERNEL void generate_normal(const gm_call *call, float *restrict normal)
{
    int64_t lo, hi;
    gm_share(call, gm_row_units(call, 8, 8), &lo, &hi);
    for (int64_t i = lo * 8; i < hi * 8; i++) {
        int64_t j = 0;
        for (; j < 2; j += GM_LANES) {
            const int n = (int)gm_min_int(GM_LANES, 2 - j);
            const gm_vec normal2 = gm_random_normal(call->seed, 0, call->step, (uint64_t)(call->row * 2 + i * 2 + j), 1);
            gm_store_part(normal + i * 2 + j, normal2, n);
        }
    }
}

/* vae.gm:22   return bernoulli(logits: z |> fc3: linear(256) |> relu |> fc4: linear(784) |>
   reshape(28, 28, 1))
   [64,2] x [2,256], tiles of 4 x 24; fused: add, relu; 98 KFLOP, 69 KB */
GM_INLINE void generate_fc3_tile(int rows, int vectors, int last, int64_t row, int64_t column,
    const float *restrict normal, const float *restrict weight, const float *restrict bias,
    float *restrict relu)
{
    gm_vec c[12];
    tile(rows, vectors, last, c, normal + row * 2, 2, 1,
         weight + column, 256, 2);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            const gm_vec fc3 = c[r * vectors + v] + gm_load(bias + j);
            gm_store(relu + i * 256 + j, gm_max(fc3, gm_zero()));
        }
}

GM_KERNEL void generate_fc3(const gm_call *call, const float *restrict normal,
    const float *restrict weight, const float *restrict bias, float *restrict relu)
{
    int64_t lo, hi;
    gm_share(call, gm_row_units(call, 8, 8), &lo, &hi);
    const int64_t first = lo * 8, end = hi * 8;
    for (int64_t column = 0; column < 240; column += 24) {
        for (int64_t row = first; row < end; row += 4)
            generate_fc3_tile(4, 3, 8, row, column, normal, weight, bias, relu);
    }
    {
        const int64_t column = 240;
        for (int64_t row = first; row < end; row += 4)
            generate_fc3_tile(4, 2, 8, row, column, normal, weight, bias, relu);
    }
}

/* vae.gm:22   return bernoulli(logits: z |> fc3: linear(256) |> relu |> fc4: linear(784) |>
   reshape(28, 28, 1))
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
            const gm_vec fc4 = c[r * vectors + v] + gm_load(bias + j);
            gm_store(image + i * 784 + j, gm_sigmoid(fc4));
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

/* Entry point generate, line 34: 3 kernels in 1 phases, 26 MFLOP; arena 267 KB, at least 267 KB. */
static void run_generate(vae_t *m, gm_call whole)
{
    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_thread_call(whole);
        const unsigned mode = gm_flush_denormals();
        float *const normal = m->arena + 66560;  /* [64,2], phase 0 */
        float *const relu = m->arena + 50176;  /* [64,256], phase 0 */
        float *const image = m->arena + 0;  /* [64,784], phase 0 */

        generate_normal(&call, normal);
        generate_fc3(&call, normal, m->P_fc3_weight, m->P_fc3_bias, relu);
        generate_image(&call, relu, m->P_fc4_weight, m->P_fc4_bias, image);
        gm_restore_denormals(mode);
    }
}

/* vae.gm:16   h = x |> flatten |> fc1: linear(256) |> relu
   [64,784] x [784,256], tiles of 4 x 24; fused: add, relu; 26 MFLOP, 1.1 MB */
GM_INLINE void reconstruct_h_tile(int rows, int vectors, int last, int64_t row, int64_t column,
    const float *restrict x, const float *restrict weight, const float *restrict bias,
    float *restrict h)
{
    gm_vec c[12];
    tile(rows, vectors, last, c, x + row * 784, 784, 1,
         weight + column, 256, 784);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            const gm_vec fc1 = c[r * vectors + v] + gm_load(bias + j);
            const gm_vec h2 = gm_max(fc1, gm_zero());
            gm_store(h + i * 256 + j, h2);
        }
}

GM_KERNEL void reconstruct_h(const gm_call *call, const float *restrict x,
    const float *restrict weight, const float *restrict bias, float *restrict h)
{
    int64_t lo, hi;
    gm_share(call, gm_row_units(call, 8, 8), &lo, &hi);
    const int64_t first = lo * 8, end = hi * 8;
    for (int64_t column = 0; column < 240; column += 24) {
        for (int64_t row = first; row < end; row += 4)
            reconstruct_h_tile(4, 3, 8, row, column, x, weight, bias, h);
    }
    {
        const int64_t column = 240;
        for (int64_t row = first; row < end; row += 4)
            reconstruct_h_tile(4, 2, 8, row, column, x, weight, bias, h);
    }
}

/* vae.gm:17   m, v = split(h |> fc2: linear(2 * latent), 2)
   [64,256] x [256,4], tiles of 8 x 8; 131 KFLOP, 71 KB */
GM_INLINE void reconstruct_contract_tile(int rows, int vectors, int last, int64_t row,
    int64_t column, const float *restrict h, const float *restrict weight, float *restrict contract)
{
    gm_vec c[24];
    tile(rows, vectors, last, c, h + row * 256, 256, 1,
         weight + column, 4, 256);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            const int n = v + 1 < vectors ? GM_LANES : last;
            gm_store_part(contract + i * 4 + j, c[r * vectors + v], n);
        }
}

GM_KERNEL void reconstruct_contract(const gm_call *call, const float *restrict h,
    const float *restrict weight, float *restrict contract)
{
    int64_t lo, hi;
    gm_share(call, gm_row_units(call, 8, 8), &lo, &hi);
    const int64_t first = lo * 8, end = hi * 8;
    {
        const int64_t column = 0;
        for (int64_t row = first; row < end; row += 8)
            reconstruct_contract_tile(8, 1, 4, row, column, h, weight, contract);
    }
}

/* vae.gm:17   m, v = split(h |> fc2: linear(2 * latent), 2)
   [64,2] element by element; fused: add; 128 FLOP, 1.6 KB */
GM_KERNEL void reconstruct_fc2(const gm_call *call, const float *restrict contract,
    const float *restrict bias, float *restrict fc2)
{
    int64_t lo, hi;
    gm_share(call, gm_row_units(call, 8, 8), &lo, &hi);
    for (int64_t i = lo * 8; i < hi * 8; i++) {
        int64_t j = 0;
        for (; j < 2; j += GM_LANES) {
            const int n = (int)gm_min_int(GM_LANES, 2 - j);
            const gm_vec fc22 = gm_load_part(contract + i * 4 + j, n) + gm_load_part(bias + j, n);
            gm_store_part(fc2 + i * 2 + j, fc22, n);
        }
    }
}

/* Entry point reconstruct, line 37: 5 kernels in 1 phases, 52 MFLOP; arena 534 KB, at least 534
   KB. */
static void run_reconstruct(vae_t *m, const float *x, gm_call whole)
{
    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_thread_call(whole);
        const unsigned mode = gm_flush_denormals();
        float *const h = m->arena + 100352;  /* [64,256], phase 0 */
        float *const contract = m->arena + 133120;  /* [64,4], phase 0 */
        float *const fc2 = m->arena + 133376;  /* [64,2], phase 0 */
        float *const relu = m->arena + 116736;  /* [64,256], phase 0 */
        float *const image = m->arena + 0;  /* [64,784], phase 0 */

        reconstruct_h(&call, x, m->Q_fc1_weight, m->Q_fc1_bias, h);
        reconstruct_contract(&call, h, m->Q_fc2_weight, contract);
        reconstruct_fc2(&call, contract, m->Q_fc2_bias, fc2);
        generate_fc3(&call, fc2, m->P_fc3_weight, m->P_fc3_bias, relu);
        generate_image(&call, relu, m->P_fc4_weight, m->P_fc4_bias, image);
        gm_restore_denormals(mode);
    }
}

/* vae.gm:22   return bernoulli(logits: z |> fc3: linear(256) |> relu |> fc4: linear(784) |>
   reshape(28, 28, 1))
   [400,256] x [256,784], tiles of 4 x 24; fused: add, sigmoid; 161 MFLOP, 2.5 MB */
GM_INLINE void manifold_image_tile(int rows, int vectors, int last, int64_t row, int64_t column,
    const float *restrict relu, const float *restrict weight, const float *restrict bias,
    float *restrict image)
{
    gm_vec c[12];
    tile(rows, vectors, last, c, relu + row * 256, 256, 1,
         weight + column, 784, 256);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            const gm_vec fc4 = c[r * vectors + v] + gm_load(bias + j);
            gm_store(image + i * 784 + j, gm_sigmoid(fc4));
        }
}

GM_KERNEL void manifold_image(const gm_call *call, const float *restrict relu,
    const float *restrict weight, const float *restrict bias, float *restrict image)
{
    int64_t lo, hi;
    gm_share(call, 50, &lo, &hi);
    const int64_t first = lo * 8, end = hi * 8;
    for (int64_t column = 0; column < 768; column += 24) {
        for (int64_t row = first; row < end; row += 4)
            manifold_image_tile(4, 3, 8, row, column, relu, weight, bias, image);
    }
    {
        const int64_t column = 768;
        for (int64_t row = first; row < end; row += 4)
            manifold_image_tile(4, 2, 8, row, column, relu, weight, bias, image);
    }
}

/* Entry point manifold, line 42: 2 kernels in 1 phases, 162 MFLOP; arena 1.7 MB, at least 1.7 MB. */
static void run_manifold(vae_t *m, gm_call whole)
{
    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_thread_call(whole);
        const unsigned mode = gm_flush_denormals();
        float *const relu = m->arena + 313600;  /* [400,256], phase 0 */
        float *const image = m->arena + 0;  /* [400,784], phase 0 */

        product_fc3(&call, plane_table, m->P_fc3_weight, m->P_fc3_bias, relu, 50);
        manifold_image(&call, relu, m->P_fc4_weight, m->P_fc4_bias, image);
        gm_restore_denormals(mode);
    }
}

/* vae.gm:17   m, v = split(h |> fc2: linear(2 * latent), 2)
   [64,256] x [256,4], tiles of 8 x 8; fused: add; 131 KFLOP, 71 KB */
GM_INLINE void encode_fc2_tile(int rows, int vectors, int last, int64_t row, int64_t column,
    const float *restrict h, const float *restrict weight, const float *restrict bias,
    float *restrict fc2)
{
    gm_vec c[24];
    tile(rows, vectors, last, c, h + row * 256, 256, 1,
         weight + column, 4, 256);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = row + r, j = column + v * GM_LANES;
            const int n = v + 1 < vectors ? GM_LANES : last;
            const gm_vec fc22 = c[r * vectors + v] + gm_load_part(bias + j, n);
            gm_store_part(fc2 + i * 4 + j, fc22, n);
        }
}

GM_KERNEL void encode_fc2(const gm_call *call, const float *restrict h,
    const float *restrict weight, const float *restrict bias, float *restrict fc2)
{
    int64_t lo, hi;
    gm_share(call, gm_row_units(call, 8, 8), &lo, &hi);
    const int64_t first = lo * 8, end = hi * 8;
    {
        const int64_t column = 0;
        for (int64_t row = first; row < end; row += 8)
            encode_fc2_tile(8, 1, 4, row, column, h, weight, bias, fc2);
    }
}

/* vae.gm:17   m, v = split(h |> fc2: linear(2 * latent), 2)
   [64,2] element by element; 0 FLOP, 1.5 KB */
GM_KERNEL void encode_m(const gm_call *call, const float *restrict fc2, float *restrict m_)
{
    int64_t lo, hi;
    gm_share(call, gm_row_units(call, 8, 8), &lo, &hi);
    for (int64_t i = lo * 8; i < hi * 8; i++) {
        int64_t j = 0;
        for (; j < 2; j += GM_LANES) {
            const int n = (int)gm_min_int(GM_LANES, 2 - j);
            gm_store_part(m_ + i * 2 + j, gm_load_part(fc2 + i * 4 + j, n), n);
        }
    }
}

/* vae.gm:17   m, v = split(h |> fc2: linear(2 * latent), 2)
   [64,2] element by element; 0 FLOP, 1.5 KB */
GM_KERNEL void encode_v(const gm_call *call, const float *restrict fc2, float *restrict v)
{
    int64_t lo, hi;
    gm_share(call, gm_row_units(call, 8, 8), &lo, &hi);
    for (int64_t i = lo * 8; i < hi * 8; i++) {
        int64_t j = 0;
        for (; j < 2; j += GM_LANES) {
            const int n = (int)gm_min_int(GM_LANES, 2 - j);
            gm_store_part(v + i * 2 + j, gm_load_part(fc2 + i * 4 + j + 2, n), n);
        }
    }
}

/* Entry point encode, line 15: 4 kernels in 1 phases, 26 MFLOP; arena 268 KB, at least 268 KB. */
static void run_encode(vae_t *m, const float *x, gm_call whole)
{
    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_thread_call(whole);
        const unsigned mode = gm_flush_denormals();
        float *const h = m->arena + 50176;  /* [64,256], phase 0 */
        float *const fc2 = m->arena + 66560;  /* [64,4], phase 0 */
        float *const m_ = m->arena + 66816;  /* [64,2], phase 0 */
        float *const v = m->arena + 66944;  /* [64,2], phase 0 */

        reconstruct_h(&call, x, m->Q_fc1_weight, m->Q_fc1_bias, h);
        encode_fc2(&call, h, m->Q_fc2_weight, m->Q_fc2_bias, fc2);
        encode_m(&call, fc2, m_);
        encode_v(&call, fc2, v);
        gm_restore_denormals(mode);
    }
}

/* Entry point decode, line 21: 2 kernels in 1 phases, 26 MFLOP; arena 267 KB, at least 267 KB. */
static void run_decode(vae_t *m, const float *z, gm_call whole)
{
    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_thread_call(whole);
        const unsigned mode = gm_flush_denormals();
        float *const relu = m->arena + 50176;  /* [64,256], phase 0 */
        float *const mean = m->arena + 0;  /* [64,784], phase 0 */

        generate_fc3(&call, z, m->P_fc3_weight, m->P_fc3_bias, relu);
        generate_image(&call, relu, m->P_fc4_weight, m->P_fc4_bias, mean);
        gm_restore_denormals(mode);
    }
}

static int refuse(vae_t *m, const char *why)
{
    snprintf(m->head.error, sizeof m->head.error, "%s", why);
    return GM_BAD_ARGUMENT;
}

size_t vae_sizeof(void) { return sizeof(vae_t); }

vae_t *vae_init(void *memory, uint64_t seed)
{
    vae_t *m = memory;
    if (!memory || (uintptr_t)memory % 64 != 0)
        return NULL;
    memset(m, 0, offsetof(vae_t, arena));    /* kernels write what they read of the rest */
    m->head.seed = seed;
    run_init(m, (gm_call){ .seed = seed });
    return m;
}

const char *vae_error(const vae_t *m) { return m->head.error; }
int vae_load(vae_t *m, const char *path) { return gm_read_checkpoint(&vae_model, &m->head, path, false); }
int vae_save(vae_t *m, const char *path) { return gm_write_checkpoint(&vae_model, &m->head, path, false); }

int vae_fit(vae_t *m, const float *x, int n, vae_fit_report *report)
{
    if (!x)
        return refuse(m, "vae_fit: an array is NULL");
    if (n != 128)
        return refuse(m, "vae_fit: n must be exactly 128");
    m->head.step++;
    run_fit(m, x, (gm_call){ .seed = m->head.seed, .step = m->head.step, .rows = n, .watch = m->head.watch });
    if (report) {
        report->loss = *(m->arena + 437504);
        report->recon = *(m->arena + 437520);
        report->kl = *(m->arena + 437536);
    }
    return 0;
}

int vae_test_fit(vae_t *m, const float *x, int n, vae_fit_report *report)
{
    if (!x)
        return refuse(m, "vae_test_fit: an array is NULL");
    if (n < 1 || n > 128)
        return refuse(m, "vae_test_fit: n must be 1 to 128");
    if (n < 128) {
        float *x_rows = (float *)(m->arena + 0);
        memset(x_rows, 0, 100352 * sizeof *x_rows);
        memcpy(x_rows, x, (size_t)n * 784 * sizeof *x_rows);
        x = x_rows;
    }
    run_test_fit(m, x, (gm_call){ .seed = m->head.seed, .step = m->head.step, .rows = n });
    if (report) {
        report->loss = *(m->arena + 100352);
        report->recon = *(m->arena + 100368);
        report->kl = *(m->arena + 100384);
    }
    return 0;
}

int vae_generate(vae_t *m, uint64_t seed, int n, float *image)
{
    if (!image)
        return refuse(m, "vae_generate: an array is NULL");
    if (n < 0)
        return refuse(m, "vae_generate: n must be 0 or more");
    for (int row = 0; row < n; row += 64) {
        const int rows = n - row < 64 ? n - row : 64;
        run_generate(m, (gm_call){ .seed = seed, .row = row, .rows = rows });
        memcpy(image + (size_t)row * 784, m->arena + 0, (size_t)rows * 784 * sizeof(float));
    }
    return 0;
}

int vae_reconstruct(vae_t *m, uint64_t seed, const float *x, int n, float *image)
{
    if (!x || !image)
        return refuse(m, "vae_reconstruct: an array is NULL");
    if (n < 0)
        return refuse(m, "vae_reconstruct: n must be 0 or more");
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

int vae_manifold(vae_t *m, uint64_t seed, float *image)
{
    if (!image)
        return refuse(m, "vae_manifold: an array is NULL");
    run_manifold(m, (gm_call){ .seed = seed, .rows = 400 });
    memcpy(image, m->arena + 0, 313600 * sizeof(float));
    return 0;
}

int vae_encode(vae_t *m, const float *x, int n, float *mean, float *logvar)
{
    if (!x || !mean || !logvar)
        return refuse(m, "vae_encode: an array is NULL");
    if (n < 0)
        return refuse(m, "vae_encode: n must be 0 or more");
    for (int row = 0; row < n; row += 64) {
        const int rows = n - row < 64 ? n - row : 64;
        if (rows < 64) {
            float *x_rows = (float *)(m->arena + 0);
            memset(x_rows, 0, 50176 * sizeof *x_rows);
            memcpy(x_rows, x, (size_t)rows * 784 * sizeof *x_rows);
            x = x_rows;
        }
        run_encode(m, x, (gm_call){ .seed = 0, .row = row, .rows = rows });
        memcpy(mean + (size_t)row * 2, m->arena + 66816, (size_t)rows * 2 * sizeof(float));
        memcpy(logvar + (size_t)row * 2, m->arena + 66944, (size_t)rows * 2 * sizeof(float));
        x += 50176;
    }
    return 0;
}

int vae_decode(vae_t *m, const float *z, int n, float *mean)
{
    if (!z || !mean)
        return refuse(m, "vae_decode: an array is NULL");
    if (n < 0)
        return refuse(m, "vae_decode: n must be 0 or more");
    for (int row = 0; row < n; row += 64) {
        const int rows = n - row < 64 ? n - row : 64;
        if (rows < 64) {
            float *z_rows = (float *)(m->arena + 66560);
            memset(z_rows, 0, 128 * sizeof *z_rows);
            memcpy(z_rows, z, (size_t)rows * 2 * sizeof *z_rows);
            z = z_rows;
        }
        run_decode(m, z, (gm_call){ .seed = 0, .row = row, .rows = rows });
        memcpy(mean + (size_t)row * 784, m->arena + 0, (size_t)rows * 784 * sizeof(float));
        z += 128;
    }
    return 0;
}

static const gm_tensor tensors[] = {
    { "Q.fc1.weight", GM_PARAM, 2, { 256, 784 }, { 1, 0 }, offsetof(vae_t, Q_fc1_weight) },
    { "Q.fc1.bias", GM_PARAM, 1, { 256 }, { 0 }, offsetof(vae_t, Q_fc1_bias) },
    { "Q.fc2.weight", GM_PARAM, 2, { 4, 256 }, { 1, 0 }, offsetof(vae_t, Q_fc2_weight) },
    { "Q.fc2.bias", GM_PARAM, 1, { 4 }, { 0 }, offsetof(vae_t, Q_fc2_bias) },
    { "P.fc3.weight", GM_PARAM, 2, { 256, 2 }, { 1, 0 }, offsetof(vae_t, P_fc3_weight) },
    { "P.fc3.bias", GM_PARAM, 1, { 256 }, { 0 }, offsetof(vae_t, P_fc3_bias) },
    { "P.fc4.weight", GM_PARAM, 2, { 784, 256 }, { 1, 0 }, offsetof(vae_t, P_fc4_weight) },
    { "P.fc4.bias", GM_PARAM, 1, { 784 }, { 0 }, offsetof(vae_t, P_fc4_bias) },
    { "fit.m.Q.fc1.weight", GM_STATE, 2, { 256, 784 }, { 1, 0 }, offsetof(vae_t, fit_m_Q_fc1_weight) },
    { "fit.v.Q.fc1.weight", GM_STATE, 2, { 256, 784 }, { 1, 0 }, offsetof(vae_t, fit_v_Q_fc1_weight) },
    { "fit.m.Q.fc1.bias", GM_STATE, 1, { 256 }, { 0 }, offsetof(vae_t, fit_m_Q_fc1_bias) },
    { "fit.v.Q.fc1.bias", GM_STATE, 1, { 256 }, { 0 }, offsetof(vae_t, fit_v_Q_fc1_bias) },
    { "fit.m.Q.fc2.weight", GM_STATE, 2, { 4, 256 }, { 1, 0 }, offsetof(vae_t, fit_m_Q_fc2_weight) },
    { "fit.v.Q.fc2.weight", GM_STATE, 2, { 4, 256 }, { 1, 0 }, offsetof(vae_t, fit_v_Q_fc2_weight) },
    { "fit.m.Q.fc2.bias", GM_STATE, 1, { 4 }, { 0 }, offsetof(vae_t, fit_m_Q_fc2_bias) },
    { "fit.v.Q.fc2.bias", GM_STATE, 1, { 4 }, { 0 }, offsetof(vae_t, fit_v_Q_fc2_bias) },
    { "fit.m.P.fc3.weight", GM_STATE, 2, { 256, 2 }, { 1, 0 }, offsetof(vae_t, fit_m_P_fc3_weight) },
    { "fit.v.P.fc3.weight", GM_STATE, 2, { 256, 2 }, { 1, 0 }, offsetof(vae_t, fit_v_P_fc3_weight) },
    { "fit.m.P.fc3.bias", GM_STATE, 1, { 256 }, { 0 }, offsetof(vae_t, fit_m_P_fc3_bias) },
    { "fit.v.P.fc3.bias", GM_STATE, 1, { 256 }, { 0 }, offsetof(vae_t, fit_v_P_fc3_bias) },
    { "fit.m.P.fc4.weight", GM_STATE, 2, { 784, 256 }, { 1, 0 }, offsetof(vae_t, fit_m_P_fc4_weight) },
    { "fit.v.P.fc4.weight", GM_STATE, 2, { 784, 256 }, { 1, 0 }, offsetof(vae_t, fit_v_P_fc4_weight) },
    { "fit.m.P.fc4.bias", GM_STATE, 1, { 784 }, { 0 }, offsetof(vae_t, fit_m_P_fc4_bias) },
    { "fit.v.P.fc4.bias", GM_STATE, 1, { 784 }, { 0 }, offsetof(vae_t, fit_v_P_fc4_bias) },
};

GM_API gm_reader gm_read_idx;

static const gm_field fields[] = {
    { .name = "x", .type = GM_F32, .rank = 3, .dim = { 28, 28, 1 }, .classes = 0, .line = 12,
      .read = gm_read_idx, .train = (const char *const[]){ "train-images-idx3-ubyte", NULL },
      .test = (const char *const[]){ "t10k-images-idx3-ubyte", NULL },
      .scale = 0.003921569f, .shift = 0.0f },
};

static int call_vae_fit(void *m, const void *const *input, int n, float *report)
{
    return vae_fit(m, input[0], n, (vae_fit_report *)report);
}

static int call_vae_test_fit(void *m, const void *const *input, int n, float *report)
{
    return vae_test_fit(m, input[0], n, (vae_fit_report *)report);
}

static const gm_kernel kernels_of_fit[] = {
    { "fit_h", 16, 5.144576e+07, 1.33632e+06, 1, (const gm_written[]){
        { "h", offsetof(vae_t, arena[301056]), 0, 1, 32768, 0 }} },
    { "fit_fc2", 17, 262656.0, 137232.0, 1, (const gm_written[]){
        { "fc2", offsetof(vae_t, arena[435200]), 0, 1, 512, 0 }} },
    { "fit_exp", 28, 3072.0, 6656.0, 5, (const gm_written[]){
        { "exp", offsetof(vae_t, arena[436224]), 0, 1, 256, 0 },
        { "normal", offsetof(vae_t, arena[436480]), 0, 1, 256, 0 },
        { "add", offsetof(vae_t, arena[436736]), 0, 1, 256, 0 },
        { "add", offsetof(vae_t, arena[436992]), 0, 1, 256, 0 },
        { "sum", offsetof(vae_t, arena[437376]), 0, 1, 128, 0 }} },
    { "fit_fc3", 22, 196608.0, 135168.0, 1, (const gm_written[]){
        { "relu", offsetof(vae_t, arena[333824]), 0, 1, 32768, 0 }} },
    { "fit_recon", 22, 52283392.0, 1740352.0, 2, (const gm_written[]){
        { "d_fc4", offsetof(vae_t, arena[200704]), 0, 1, 100352, 0 },
        { "recon", offsetof(vae_t, arena[437248]), 0, 1, 128, 0 }} },
    { "fit_P_fc4_weight_panels", 22, 0.0, 1605632.0, 1, (const gm_written[]){
        { "P.fc4.weight_panels", offsetof(vae_t, arena[0]), 0, 1, 200704, 0 }} },
    { "fit_P_fc3_weight_panels", 22, 0.0, 1.024e+04, 1, (const gm_written[]){
        { "P.fc3.weight_panels", offsetof(vae_t, arena[432128]), 0, 1, 2048, 0 }} },
    { "fit_Q_fc2_weight_panels", 17, 0.0, 8192.0, 1, (const gm_written[]){
        { "Q.fc2.weight_panels", offsetof(vae_t, arena[434176]), 0, 1, 1024, 0 }} },
    { "fit_loss", 30, 261.0, 1036.0, 3, (const gm_written[]){
        { "loss", offsetof(vae_t, arena[437504]), 0, 1, 1, 0 },
        { "recon", offsetof(vae_t, arena[437520]), 0, 1, 1, 0 },
        { "kl", offsetof(vae_t, arena[437536]), 0, 1, 1, 0 }} },
    { "fit_P_fc4_bias", 25, 110544.0, 420224.0, 3, (const gm_written[]){
        { "fit.m.P.fc4.bias", offsetof(vae_t, fit_m_P_fc4_bias), 0, 1, 784, 0 },
        { "fit.v.P.fc4.bias", offsetof(vae_t, fit_v_P_fc4_bias), 0, 1, 784, 0 },
        { "P.fc4.bias", offsetof(vae_t, P_fc4_bias), 0, 1, 784, 0 }} },
    { "fit_d_fc3", 22, 5.144576e+07, 1466368.0, 1, (const gm_written[]){
        { "d_fc3", offsetof(vae_t, arena[366592]), 0, 1, 32768, 0 }} },
    { "fit_d_m", 22, 132608.0, 146432.0, 2, (const gm_written[]){
        { "d_m", offsetof(vae_t, arena[435712]), 0, 128, 2, 4 },
        { "d_v", offsetof(vae_t, arena[435714]), 0, 128, 2, 4 }} },
    { "fit_d_fc1", 17, 3.2768e+05, 268288.0, 1, (const gm_written[]){
        { "d_fc1", offsetof(vae_t, arena[399360]), 0, 1, 32768, 0 }} },
    { "fit_P_fc4_weight", 25, 53989376.0, 5349376.0, 3, (const gm_written[]){
        { "fit.m.P.fc4.weight", offsetof(vae_t, fit_m_P_fc4_weight), 0, 1, 200704, 0 },
        { "fit.v.P.fc4.weight", offsetof(vae_t, fit_v_P_fc4_weight), 0, 1, 200704, 0 },
        { "P.fc4.weight", offsetof(vae_t, P_fc4_weight), 0, 1, 200704, 0 }} },
    { "fit_P_fc3_bias", 25, 36096.0, 137216.0, 3, (const gm_written[]){
        { "fit.m.P.fc3.bias", offsetof(vae_t, fit_m_P_fc3_bias), 0, 1, 256, 0 },
        { "fit.v.P.fc3.bias", offsetof(vae_t, fit_v_P_fc3_bias), 0, 1, 256, 0 },
        { "P.fc3.bias", offsetof(vae_t, P_fc3_bias), 0, 1, 256, 0 }} },
    { "fit_d_Q_fc2_bias", 17, 256.0, 1032.0, 1, (const gm_written[]){
        { "d_Q.fc2.bias", offsetof(vae_t, arena[0]), 0, 1, 2, 4 }} },
    { "fit_d_Q_fc2_bias2", 17, 256.0, 1032.0, 1, (const gm_written[]){
        { "d_Q.fc2.bias", offsetof(vae_t, arena[2]), 0, 1, 2, 4 }} },
    { "fit_Q_fc1_bias", 25, 36096.0, 137216.0, 3, (const gm_written[]){
        { "fit.m.Q.fc1.bias", offsetof(vae_t, fit_m_Q_fc1_bias), 0, 1, 256, 0 },
        { "fit.v.Q.fc1.bias", offsetof(vae_t, fit_v_Q_fc1_bias), 0, 1, 256, 0 },
        { "Q.fc1.bias", offsetof(vae_t, Q_fc1_bias), 0, 1, 256, 0 }} },
    { "fit_Q_fc1_weight", 25, 53989376.0, 5349376.0, 3, (const gm_written[]){
        { "fit.m.Q.fc1.weight", offsetof(vae_t, fit_m_Q_fc1_weight), 0, 1, 200704, 0 },
        { "fit.v.Q.fc1.weight", offsetof(vae_t, fit_v_Q_fc1_weight), 0, 1, 200704, 0 },
        { "Q.fc1.weight", offsetof(vae_t, Q_fc1_weight), 0, 1, 200704, 0 }} },
    { "fit_Q_fc2_weight", 25, 275456.0, 157696.0, 3, (const gm_written[]){
        { "fit.m.Q.fc2.weight", offsetof(vae_t, fit_m_Q_fc2_weight), 0, 1, 1024, 0 },
        { "fit.v.Q.fc2.weight", offsetof(vae_t, fit_v_Q_fc2_weight), 0, 1, 1024, 0 },
        { "Q.fc2.weight", offsetof(vae_t, Q_fc2_weight), 0, 1, 1024, 0 }} },
    { "fit_P_fc3_weight", 25, 137728.0, 144384.0, 3, (const gm_written[]){
        { "fit.m.P.fc3.weight", offsetof(vae_t, fit_m_P_fc3_weight), 0, 1, 512, 0 },
        { "fit.v.P.fc3.weight", offsetof(vae_t, fit_v_P_fc3_weight), 0, 1, 512, 0 },
        { "P.fc3.weight", offsetof(vae_t, P_fc3_weight), 0, 1, 512, 0 }} },
    { "fit_Q_fc2_bias", 25, 52.0, 112.0, 3, (const gm_written[]){
        { "fit.m.Q.fc2.bias", offsetof(vae_t, fit_m_Q_fc2_bias), 0, 1, 4, 0 },
        { "fit.v.Q.fc2.bias", offsetof(vae_t, fit_v_Q_fc2_bias), 0, 1, 4, 0 },
        { "Q.fc2.bias", offsetof(vae_t, Q_fc2_bias), 0, 1, 4, 0 }} },
};

static const gm_step steps[] = {
    { .name = "fit", .line = 25, .batch = 128, .inputs = 1, .reports = 3,
      .input = { { "x", GM_F32, 3, { 28, 28, 1 }, 0 } },
      .report = { "loss", "recon", "kl" },
      .train = call_vae_fit, .test = call_vae_test_fit,
      .kernels = 22, .kernel = kernels_of_fit, .flops = 264673033.0, .arena = 1750208, .arena_least = 1750208 },
};

static int call_vae_generate(void *m, uint64_t seed, int n, const void *const *input, float *const *output)
{
    (void)input;
    return vae_generate(m, seed, n, output[0]);
}

static int call_vae_reconstruct(void *m, uint64_t seed, int n, const void *const *input, float *const *output)
{
    return vae_reconstruct(m, seed, input[0], n, output[0]);
}

static int call_vae_manifold(void *m, uint64_t seed, int n, const void *const *input, float *const *output)
{
    (void)input;
    (void)n;
    return vae_manifold(m, seed, output[0]);
}

static int call_vae_encode(void *m, uint64_t seed, int n, const void *const *input, float *const *output)
{
    (void)seed;
    return vae_encode(m, input[0], n, output[0], output[1]);
}

static int call_vae_decode(void *m, uint64_t seed, int n, const void *const *input, float *const *output)
{
    (void)seed;
    return vae_decode(m, input[0], n, output[0]);
}

static const gm_sampler samplers[] = {
    { .name = "generate", .line = 34, .counted = true, .rows = 64, .inputs = 0, .outputs = 1,
      .input = { { 0 } }, .output = { { "image", GM_F32, 3, { 28, 28, 1 }, -1 } },
      .run = call_vae_generate, .flops = 404512.0 },
    { .name = "reconstruct", .line = 37, .counted = true, .rows = 64, .inputs = 1, .outputs = 1,
      .input = { { "x", GM_F32, 3, { 28, 28, 1 }, 0 } }, .output = { { "image", GM_F32, 3, { 28, 28, 1 }, -1 } },
      .run = call_vae_reconstruct, .flops = 808482.0 },
    { .name = "manifold", .line = 42, .counted = false, .rows = 400, .inputs = 0, .outputs = 1,
      .input = { { 0 } }, .output = { { "image", GM_F32, 3, { 28, 28, 1 }, -1 } },
      .run = call_vae_manifold, .flops = 404512.0 },
    { .name = "encode", .line = 15, .counted = true, .rows = 64, .inputs = 1, .outputs = 2,
      .input = { { "x", GM_F32, 3, { 28, 28, 1 }, 0 } }, .output = { { "mean", GM_F32, 1, { 2 }, -1 }, { "logvar", GM_F32, 1, { 2 }, -1 } },
      .run = call_vae_encode, .flops = 403972.0 },
    { .name = "decode", .line = 21, .counted = true, .rows = 64, .inputs = 1, .outputs = 1,
      .input = { { "z", GM_F32, 1, { 2 }, -1 } }, .output = { { "mean", GM_F32, 3, { 28, 28, 1 }, -1 } },
      .run = call_vae_decode, .flops = 404512.0 },
};

static const gm_run program[] = {
    { GM_RUN_STEP, "fit", 20, GM_EPOCHS },
    { GM_RUN_EVERY, NULL, 1, GM_EPOCHS },
    { GM_RUN_TEST, "fit", 1, GM_STEPS },
    { GM_RUN_KEEP, "best", 1, GM_STEPS },
    { GM_RUN_END, NULL, 0, GM_STEPS },
    { GM_RUN_SAMPLE, "generate", 64, GM_STEPS },
    { GM_RUN_SAMPLE, "manifold", 0, GM_STEPS },
};

static void *init_model(void *memory, uint64_t seed) { return vae_init(memory, seed); }

static const gm_model vae_model = {
    .name = "vae", .source = "vae.gm",
    .sha256 = "12a70641bdacaab8cc556068fda752057c82d90da0c66efbb2e2e06adbd6a284",
    .target = "avx2", .numeric = "fma", .version = "0.1.0",
    .bytes = sizeof(vae_t), .init = init_model, .parameters = 404244,
    .tensors = 24, .tensor = tensors,
    .fields = 1, .field = fields,
    .steps = 1, .step = steps,
    .samplers = 5, .sampler = samplers,
    .runs = 7, .run = program,
};

int main(int argc, char **argv) { return gm_main(&vae_model, argc, argv); }
