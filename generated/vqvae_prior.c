/* vqvae_prior.c -- from vqvae_prior.gm by gmc 0.1.0. Do not edit: change vqvae_prior.gm and
   compile it again.
   Target avx2, numeric profile fma. SHA-256 of vqvae_prior.gm:
   79fe97cffed353566e4f280f335d95cc510d672ff5950e96fedc4dc36cca1a97.
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
#include "vqvae_prior.h"

/* The model: parameters, buffers and optimiser state, and one arena that every entry point uses in
   turn. A matrix that is stored transposed says so. */
struct vqvae_prior {
    gm_context head;
    _Alignas(64) float M_embed_weight[32768];  /* [512,64] */
    _Alignas(64) float M_class_embed_weight[1280];  /* [10,128] */
    _Alignas(64) float M_gated_first_vertical_weight[401408];  /* [128,64,7,7], transposed */
    _Alignas(64) float M_gated_first_vertical_bias[128];  /* [128] */
    _Alignas(64) float M_gated_first_horizontal_weight[57344];  /* [128,64,1,7], transposed */
    _Alignas(64) float M_gated_first_horizontal_bias[128];  /* [128] */
    _Alignas(64) float M_gated_first_across_weight[16384];  /* [128,128,1,1], transposed */
    _Alignas(64) float M_gated_first_across_bias[128];  /* [128] */
    _Alignas(64) float M_gated_first_out_weight[4096];  /* [64,64,1,1], transposed */
    _Alignas(64) float M_gated_first_out_bias[64];  /* [64] */
    _Alignas(64) float M_class2_embed_weight[1280];  /* [10,128] */
    _Alignas(64) float M_gated_layer_vertical_weight[73728];  /* [128,64,3,3], transposed */
    _Alignas(64) float M_gated_layer_vertical_bias[128];  /* [128] */
    _Alignas(64) float M_gated_layer_horizontal_weight[24576];  /* [128,64,1,3], transposed */
    _Alignas(64) float M_gated_layer_horizontal_bias[128];  /* [128] */
    _Alignas(64) float M_gated_layer_across_weight[16384];  /* [128,128,1,1], transposed */
    _Alignas(64) float M_gated_layer_across_bias[128];  /* [128] */
    _Alignas(64) float M_gated_layer_out_weight[4096];  /* [64,64,1,1], transposed */
    _Alignas(64) float M_gated_layer_out_bias[64];  /* [64] */
    _Alignas(64) float M_class3_embed_weight[1280];  /* [10,128] */
    _Alignas(64) float M_gated_layer2_vertical_weight[73728];  /* [128,64,3,3], transposed */
    _Alignas(64) float M_gated_layer2_vertical_bias[128];  /* [128] */
    _Alignas(64) float M_gated_layer2_horizontal_weight[24576];  /* [128,64,1,3], transposed */
    _Alignas(64) float M_gated_layer2_horizontal_bias[128];  /* [128] */
    _Alignas(64) float M_gated_layer2_across_weight[16384];  /* [128,128,1,1], transposed */
    _Alignas(64) float M_gated_layer2_across_bias[128];  /* [128] */
    _Alignas(64) float M_gated_layer2_out_weight[4096];  /* [64,64,1,1], transposed */
    _Alignas(64) float M_gated_layer2_out_bias[64];  /* [64] */
    _Alignas(64) float M_class4_embed_weight[1280];  /* [10,128] */
    _Alignas(64) float M_gated_layer3_vertical_weight[73728];  /* [128,64,3,3], transposed */
    _Alignas(64) float M_gated_layer3_vertical_bias[128];  /* [128] */
    _Alignas(64) float M_gated_layer3_horizontal_weight[24576];  /* [128,64,1,3], transposed */
    _Alignas(64) float M_gated_layer3_horizontal_bias[128];  /* [128] */
    _Alignas(64) float M_gated_layer3_across_weight[16384];  /* [128,128,1,1], transposed */
    _Alignas(64) float M_gated_layer3_across_bias[128];  /* [128] */
    _Alignas(64) float M_gated_layer3_out_weight[4096];  /* [64,64,1,1], transposed */
    _Alignas(64) float M_gated_layer3_out_bias[64];  /* [64] */
    _Alignas(64) float M_class5_embed_weight[1280];  /* [10,128] */
    _Alignas(64) float M_gated_layer4_vertical_weight[73728];  /* [128,64,3,3], transposed */
    _Alignas(64) float M_gated_layer4_vertical_bias[128];  /* [128] */
    _Alignas(64) float M_gated_layer4_horizontal_weight[24576];  /* [128,64,1,3], transposed */
    _Alignas(64) float M_gated_layer4_horizontal_bias[128];  /* [128] */
    _Alignas(64) float M_gated_layer4_across_weight[16384];  /* [128,128,1,1], transposed */
    _Alignas(64) float M_gated_layer4_across_bias[128];  /* [128] */
    _Alignas(64) float M_gated_layer4_out_weight[4096];  /* [64,64,1,1], transposed */
    _Alignas(64) float M_gated_layer4_out_bias[64];  /* [64] */
    _Alignas(64) float M_class6_embed_weight[1280];  /* [10,128] */
    _Alignas(64) float M_gated_layer5_vertical_weight[73728];  /* [128,64,3,3], transposed */
    _Alignas(64) float M_gated_layer5_vertical_bias[128];  /* [128] */
    _Alignas(64) float M_gated_layer5_horizontal_weight[24576];  /* [128,64,1,3], transposed */
    _Alignas(64) float M_gated_layer5_horizontal_bias[128];  /* [128] */
    _Alignas(64) float M_gated_layer5_across_weight[16384];  /* [128,128,1,1], transposed */
    _Alignas(64) float M_gated_layer5_across_bias[128];  /* [128] */
    _Alignas(64) float M_gated_layer5_out_weight[4096];  /* [64,64,1,1], transposed */
    _Alignas(64) float M_gated_layer5_out_bias[64];  /* [64] */
    _Alignas(64) float M_class7_embed_weight[1280];  /* [10,128] */
    _Alignas(64) float M_gated_layer6_vertical_weight[73728];  /* [128,64,3,3], transposed */
    _Alignas(64) float M_gated_layer6_vertical_bias[128];  /* [128] */
    _Alignas(64) float M_gated_layer6_horizontal_weight[24576];  /* [128,64,1,3], transposed */
    _Alignas(64) float M_gated_layer6_horizontal_bias[128];  /* [128] */
    _Alignas(64) float M_gated_layer6_across_weight[16384];  /* [128,128,1,1], transposed */
    _Alignas(64) float M_gated_layer6_across_bias[128];  /* [128] */
    _Alignas(64) float M_gated_layer6_out_weight[4096];  /* [64,64,1,1], transposed */
    _Alignas(64) float M_gated_layer6_out_bias[64];  /* [64] */
    _Alignas(64) float M_class8_embed_weight[1280];  /* [10,128] */
    _Alignas(64) float M_gated_layer7_vertical_weight[73728];  /* [128,64,3,3], transposed */
    _Alignas(64) float M_gated_layer7_vertical_bias[128];  /* [128] */
    _Alignas(64) float M_gated_layer7_horizontal_weight[24576];  /* [128,64,1,3], transposed */
    _Alignas(64) float M_gated_layer7_horizontal_bias[128];  /* [128] */
    _Alignas(64) float M_gated_layer7_across_weight[16384];  /* [128,128,1,1], transposed */
    _Alignas(64) float M_gated_layer7_across_bias[128];  /* [128] */
    _Alignas(64) float M_gated_layer7_out_weight[4096];  /* [64,64,1,1], transposed */
    _Alignas(64) float M_gated_layer7_out_bias[64];  /* [64] */
    _Alignas(64) float M_head_weight[4096];  /* [64,64,1,1], transposed */
    _Alignas(64) float M_head_bias[64];  /* [64] */
    _Alignas(64) float M_out_weight[32768];  /* [512,64,1,1], transposed */
    _Alignas(64) float M_out_bias[512];  /* [512] */
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
    _Alignas(64) float fit_m_M_embed_weight[32768];  /* [512,64] */
    _Alignas(64) float fit_v_M_embed_weight[32768];  /* [512,64] */
    _Alignas(64) float fit_m_M_class_embed_weight[1280];  /* [10,128] */
    _Alignas(64) float fit_v_M_class_embed_weight[1280];  /* [10,128] */
    _Alignas(64) float fit_m_M_gated_first_vertical_weight[401408];  /* [128,64,7,7], transposed */
    _Alignas(64) float fit_v_M_gated_first_vertical_weight[401408];  /* [128,64,7,7], transposed */
    _Alignas(64) float fit_m_M_gated_first_vertical_bias[128];  /* [128] */
    _Alignas(64) float fit_v_M_gated_first_vertical_bias[128];  /* [128] */
    _Alignas(64) float fit_m_M_gated_first_horizontal_weight[57344];  /* [128,64,1,7], transposed */
    _Alignas(64) float fit_v_M_gated_first_horizontal_weight[57344];  /* [128,64,1,7], transposed */
    _Alignas(64) float fit_m_M_gated_first_horizontal_bias[128];  /* [128] */
    _Alignas(64) float fit_v_M_gated_first_horizontal_bias[128];  /* [128] */
    _Alignas(64) float fit_m_M_gated_first_across_weight[16384];  /* [128,128,1,1], transposed */
    _Alignas(64) float fit_v_M_gated_first_across_weight[16384];  /* [128,128,1,1], transposed */
    _Alignas(64) float fit_m_M_gated_first_across_bias[128];  /* [128] */
    _Alignas(64) float fit_v_M_gated_first_across_bias[128];  /* [128] */
    _Alignas(64) float fit_m_M_gated_first_out_weight[4096];  /* [64,64,1,1], transposed */
    _Alignas(64) float fit_v_M_gated_first_out_weight[4096];  /* [64,64,1,1], transposed */
    _Alignas(64) float fit_m_M_gated_first_out_bias[64];  /* [64] */
    _Alignas(64) float fit_v_M_gated_first_out_bias[64];  /* [64] */
    _Alignas(64) float fit_m_M_class2_embed_weight[1280];  /* [10,128] */
    _Alignas(64) float fit_v_M_class2_embed_weight[1280];  /* [10,128] */
    _Alignas(64) float fit_m_M_gated_layer_vertical_weight[73728];  /* [128,64,3,3], transposed */
    _Alignas(64) float fit_v_M_gated_layer_vertical_weight[73728];  /* [128,64,3,3], transposed */
    _Alignas(64) float fit_m_M_gated_layer_vertical_bias[128];  /* [128] */
    _Alignas(64) float fit_v_M_gated_layer_vertical_bias[128];  /* [128] */
    _Alignas(64) float fit_m_M_gated_layer_horizontal_weight[24576];  /* [128,64,1,3], transposed */
    _Alignas(64) float fit_v_M_gated_layer_horizontal_weight[24576];  /* [128,64,1,3], transposed */
    _Alignas(64) float fit_m_M_gated_layer_horizontal_bias[128];  /* [128] */
    _Alignas(64) float fit_v_M_gated_layer_horizontal_bias[128];  /* [128] */
    _Alignas(64) float fit_m_M_gated_layer_across_weight[16384];  /* [128,128,1,1], transposed */
    _Alignas(64) float fit_v_M_gated_layer_across_weight[16384];  /* [128,128,1,1], transposed */
    _Alignas(64) float fit_m_M_gated_layer_across_bias[128];  /* [128] */
    _Alignas(64) float fit_v_M_gated_layer_across_bias[128];  /* [128] */
    _Alignas(64) float fit_m_M_gated_layer_out_weight[4096];  /* [64,64,1,1], transposed */
    _Alignas(64) float fit_v_M_gated_layer_out_weight[4096];  /* [64,64,1,1], transposed */
    _Alignas(64) float fit_m_M_gated_layer_out_bias[64];  /* [64] */
    _Alignas(64) float fit_v_M_gated_layer_out_bias[64];  /* [64] */
    _Alignas(64) float fit_m_M_class3_embed_weight[1280];  /* [10,128] */
    _Alignas(64) float fit_v_M_class3_embed_weight[1280];  /* [10,128] */
    _Alignas(64) float fit_m_M_gated_layer2_vertical_weight[73728];  /* [128,64,3,3], transposed */
    _Alignas(64) float fit_v_M_gated_layer2_vertical_weight[73728];  /* [128,64,3,3], transposed */
    _Alignas(64) float fit_m_M_gated_layer2_vertical_bias[128];  /* [128] */
    _Alignas(64) float fit_v_M_gated_layer2_vertical_bias[128];  /* [128] */
    _Alignas(64) float fit_m_M_gated_layer2_horizontal_weight[24576];  /* [128,64,1,3], transposed */
    _Alignas(64) float fit_v_M_gated_layer2_horizontal_weight[24576];  /* [128,64,1,3], transposed */
    _Alignas(64) float fit_m_M_gated_layer2_horizontal_bias[128];  /* [128] */
    _Alignas(64) float fit_v_M_gated_layer2_horizontal_bias[128];  /* [128] */
    _Alignas(64) float fit_m_M_gated_layer2_across_weight[16384];  /* [128,128,1,1], transposed */
    _Alignas(64) float fit_v_M_gated_layer2_across_weight[16384];  /* [128,128,1,1], transposed */
    _Alignas(64) float fit_m_M_gated_layer2_across_bias[128];  /* [128] */
    _Alignas(64) float fit_v_M_gated_layer2_across_bias[128];  /* [128] */
    _Alignas(64) float fit_m_M_gated_layer2_out_weight[4096];  /* [64,64,1,1], transposed */
    _Alignas(64) float fit_v_M_gated_layer2_out_weight[4096];  /* [64,64,1,1], transposed */
    _Alignas(64) float fit_m_M_gated_layer2_out_bias[64];  /* [64] */
    _Alignas(64) float fit_v_M_gated_layer2_out_bias[64];  /* [64] */
    _Alignas(64) float fit_m_M_class4_embed_weight[1280];  /* [10,128] */
    _Alignas(64) float fit_v_M_class4_embed_weight[1280];  /* [10,128] */
    _Alignas(64) float fit_m_M_gated_layer3_vertical_weight[73728];  /* [128,64,3,3], transposed */
    _Alignas(64) float fit_v_M_gated_layer3_vertical_weight[73728];  /* [128,64,3,3], transposed */
    _Alignas(64) float fit_m_M_gated_layer3_vertical_bias[128];  /* [128] */
    _Alignas(64) float fit_v_M_gated_layer3_vertical_bias[128];  /* [128] */
    _Alignas(64) float fit_m_M_gated_layer3_horizontal_weight[24576];  /* [128,64,1,3], transposed */
    _Alignas(64) float fit_v_M_gated_layer3_horizontal_weight[24576];  /* [128,64,1,3], transposed */
    _Alignas(64) float fit_m_M_gated_layer3_horizontal_bias[128];  /* [128] */
    _Alignas(64) float fit_v_M_gated_layer3_horizontal_bias[128];  /* [128] */
    _Alignas(64) float fit_m_M_gated_layer3_across_weight[16384];  /* [128,128,1,1], transposed */
    _Alignas(64) float fit_v_M_gated_layer3_across_weight[16384];  /* [128,128,1,1], transposed */
    _Alignas(64) float fit_m_M_gated_layer3_across_bias[128];  /* [128] */
    _Alignas(64) float fit_v_M_gated_layer3_across_bias[128];  /* [128] */
    _Alignas(64) float fit_m_M_gated_layer3_out_weight[4096];  /* [64,64,1,1], transposed */
    _Alignas(64) float fit_v_M_gated_layer3_out_weight[4096];  /* [64,64,1,1], transposed */
    _Alignas(64) float fit_m_M_gated_layer3_out_bias[64];  /* [64] */
    _Alignas(64) float fit_v_M_gated_layer3_out_bias[64];  /* [64] */
    _Alignas(64) float fit_m_M_class5_embed_weight[1280];  /* [10,128] */
    _Alignas(64) float fit_v_M_class5_embed_weight[1280];  /* [10,128] */
    _Alignas(64) float fit_m_M_gated_layer4_vertical_weight[73728];  /* [128,64,3,3], transposed */
    _Alignas(64) float fit_v_M_gated_layer4_vertical_weight[73728];  /* [128,64,3,3], transposed */
    _Alignas(64) float fit_m_M_gated_layer4_vertical_bias[128];  /* [128] */
    _Alignas(64) float fit_v_M_gated_layer4_vertical_bias[128];  /* [128] */
    _Alignas(64) float fit_m_M_gated_layer4_horizontal_weight[24576];  /* [128,64,1,3], transposed */
    _Alignas(64) float fit_v_M_gated_layer4_horizontal_weight[24576];  /* [128,64,1,3], transposed */
    _Alignas(64) float fit_m_M_gated_layer4_horizontal_bias[128];  /* [128] */
    _Alignas(64) float fit_v_M_gated_layer4_horizontal_bias[128];  /* [128] */
    _Alignas(64) float fit_m_M_gated_layer4_across_weight[16384];  /* [128,128,1,1], transposed */
    _Alignas(64) float fit_v_M_gated_layer4_across_weight[16384];  /* [128,128,1,1], transposed */
    _Alignas(64) float fit_m_M_gated_layer4_across_bias[128];  /* [128] */
    _Alignas(64) float fit_v_M_gated_layer4_across_bias[128];  /* [128] */
    _Alignas(64) float fit_m_M_gated_layer4_out_weight[4096];  /* [64,64,1,1], transposed */
    _Alignas(64) float fit_v_M_gated_layer4_out_weight[4096];  /* [64,64,1,1], transposed */
    _Alignas(64) float fit_m_M_gated_layer4_out_bias[64];  /* [64] */
    _Alignas(64) float fit_v_M_gated_layer4_out_bias[64];  /* [64] */
    _Alignas(64) float fit_m_M_class6_embed_weight[1280];  /* [10,128] */
    _Alignas(64) float fit_v_M_class6_embed_weight[1280];  /* [10,128] */
    _Alignas(64) float fit_m_M_gated_layer5_vertical_weight[73728];  /* [128,64,3,3], transposed */
    _Alignas(64) float fit_v_M_gated_layer5_vertical_weight[73728];  /* [128,64,3,3], transposed */
    _Alignas(64) float fit_m_M_gated_layer5_vertical_bias[128];  /* [128] */
    _Alignas(64) float fit_v_M_gated_layer5_vertical_bias[128];  /* [128] */
    _Alignas(64) float fit_m_M_gated_layer5_horizontal_weight[24576];  /* [128,64,1,3], transposed */
    _Alignas(64) float fit_v_M_gated_layer5_horizontal_weight[24576];  /* [128,64,1,3], transposed */
    _Alignas(64) float fit_m_M_gated_layer5_horizontal_bias[128];  /* [128] */
    _Alignas(64) float fit_v_M_gated_layer5_horizontal_bias[128];  /* [128] */
    _Alignas(64) float fit_m_M_gated_layer5_across_weight[16384];  /* [128,128,1,1], transposed */
    _Alignas(64) float fit_v_M_gated_layer5_across_weight[16384];  /* [128,128,1,1], transposed */
    _Alignas(64) float fit_m_M_gated_layer5_across_bias[128];  /* [128] */
    _Alignas(64) float fit_v_M_gated_layer5_across_bias[128];  /* [128] */
    _Alignas(64) float fit_m_M_gated_layer5_out_weight[4096];  /* [64,64,1,1], transposed */
    _Alignas(64) float fit_v_M_gated_layer5_out_weight[4096];  /* [64,64,1,1], transposed */
    _Alignas(64) float fit_m_M_gated_layer5_out_bias[64];  /* [64] */
    _Alignas(64) float fit_v_M_gated_layer5_out_bias[64];  /* [64] */
    _Alignas(64) float fit_m_M_class7_embed_weight[1280];  /* [10,128] */
    _Alignas(64) float fit_v_M_class7_embed_weight[1280];  /* [10,128] */
    _Alignas(64) float fit_m_M_gated_layer6_vertical_weight[73728];  /* [128,64,3,3], transposed */
    _Alignas(64) float fit_v_M_gated_layer6_vertical_weight[73728];  /* [128,64,3,3], transposed */
    _Alignas(64) float fit_m_M_gated_layer6_vertical_bias[128];  /* [128] */
    _Alignas(64) float fit_v_M_gated_layer6_vertical_bias[128];  /* [128] */
    _Alignas(64) float fit_m_M_gated_layer6_horizontal_weight[24576];  /* [128,64,1,3], transposed */
    _Alignas(64) float fit_v_M_gated_layer6_horizontal_weight[24576];  /* [128,64,1,3], transposed */
    _Alignas(64) float fit_m_M_gated_layer6_horizontal_bias[128];  /* [128] */
    _Alignas(64) float fit_v_M_gated_layer6_horizontal_bias[128];  /* [128] */
    _Alignas(64) float fit_m_M_gated_layer6_across_weight[16384];  /* [128,128,1,1], transposed */
    _Alignas(64) float fit_v_M_gated_layer6_across_weight[16384];  /* [128,128,1,1], transposed */
    _Alignas(64) float fit_m_M_gated_layer6_across_bias[128];  /* [128] */
    _Alignas(64) float fit_v_M_gated_layer6_across_bias[128];  /* [128] */
    _Alignas(64) float fit_m_M_gated_layer6_out_weight[4096];  /* [64,64,1,1], transposed */
    _Alignas(64) float fit_v_M_gated_layer6_out_weight[4096];  /* [64,64,1,1], transposed */
    _Alignas(64) float fit_m_M_gated_layer6_out_bias[64];  /* [64] */
    _Alignas(64) float fit_v_M_gated_layer6_out_bias[64];  /* [64] */
    _Alignas(64) float fit_m_M_class8_embed_weight[1280];  /* [10,128] */
    _Alignas(64) float fit_v_M_class8_embed_weight[1280];  /* [10,128] */
    _Alignas(64) float fit_m_M_gated_layer7_vertical_weight[73728];  /* [128,64,3,3], transposed */
    _Alignas(64) float fit_v_M_gated_layer7_vertical_weight[73728];  /* [128,64,3,3], transposed */
    _Alignas(64) float fit_m_M_gated_layer7_vertical_bias[128];  /* [128] */
    _Alignas(64) float fit_v_M_gated_layer7_vertical_bias[128];  /* [128] */
    _Alignas(64) float fit_m_M_gated_layer7_horizontal_weight[24576];  /* [128,64,1,3], transposed */
    _Alignas(64) float fit_v_M_gated_layer7_horizontal_weight[24576];  /* [128,64,1,3], transposed */
    _Alignas(64) float fit_m_M_gated_layer7_horizontal_bias[128];  /* [128] */
    _Alignas(64) float fit_v_M_gated_layer7_horizontal_bias[128];  /* [128] */
    _Alignas(64) float fit_m_M_gated_layer7_across_weight[16384];  /* [128,128,1,1], transposed */
    _Alignas(64) float fit_v_M_gated_layer7_across_weight[16384];  /* [128,128,1,1], transposed */
    _Alignas(64) float fit_m_M_gated_layer7_across_bias[128];  /* [128] */
    _Alignas(64) float fit_v_M_gated_layer7_across_bias[128];  /* [128] */
    _Alignas(64) float fit_m_M_gated_layer7_out_weight[4096];  /* [64,64,1,1], transposed */
    _Alignas(64) float fit_v_M_gated_layer7_out_weight[4096];  /* [64,64,1,1], transposed */
    _Alignas(64) float fit_m_M_gated_layer7_out_bias[64];  /* [64] */
    _Alignas(64) float fit_v_M_gated_layer7_out_bias[64];  /* [64] */
    _Alignas(64) float fit_m_M_head_weight[4096];  /* [64,64,1,1], transposed */
    _Alignas(64) float fit_v_M_head_weight[4096];  /* [64,64,1,1], transposed */
    _Alignas(64) float fit_m_M_head_bias[64];  /* [64] */
    _Alignas(64) float fit_v_M_head_bias[64];  /* [64] */
    _Alignas(64) float fit_m_M_out_weight[32768];  /* [512,64,1,1], transposed */
    _Alignas(64) float fit_v_M_out_weight[32768];  /* [512,64,1,1], transposed */
    _Alignas(64) float fit_m_M_out_bias[512];  /* [512] */
    _Alignas(64) float fit_v_M_out_bias[512];  /* [512] */
    _Alignas(64) float arena[26591296];
};

static const gm_model vqvae_prior_model;

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

/* vqvae_prior.gm:54   v, h = c |> embed(codes, F) |> reshape(8, 8, F) |> gated_first(class(y), F)
   [49,64,128] element by element; fused: mul, add; 803 KFLOP, 1.6 MB */
static void init_M_gated_first_vertical_weight(const gm_call *call, float *restrict weight)
{
    int64_t lo, hi;
    gm_share(call, 49, &lo, &hi);
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 64; i++) {
            for (int64_t j = 0; j < 128; j += GM_LANES) {
                const gm_vec uniform = gm_random_uniform(call->seed, 2, call->step, (uint64_t)(h + i * 49 + j * 3136), 3136);
                gm_store(weight + h * 8192 + i * 128 + j, uniform * 0.035714286f + -0.017857143f);
            }
        }
    }
}

/* vqvae_prior.gm:21   for i in 1..2 { x = x + (x |> relu |> conv(inner, 3) |> relu |> conv(hidden,
   1)) }
   [128] element by element; fused: mul, add; 7.9 KFLOP, 16 KB */
static void init_M_gated_first_vertical_bias(const gm_call *call, float *restrict bias,
    float *restrict bias2, float *restrict bias3, float *restrict bias4, float *restrict bias5,
    float *restrict bias6, float *restrict bias7, float *restrict bias8, float *restrict bias9,
    float *restrict bias10, float *restrict bias11, float *restrict bias12, float *restrict bias13,
    float *restrict bias14, float *restrict bias15, float *restrict bias16, float *restrict bias17,
    float *restrict bias18, float *restrict bias19, float *restrict bias20, float *restrict bias21,
    float *restrict bias22, float *restrict bias23, float *restrict bias24, float *restrict bias25,
    float *restrict bias26, float *restrict bias27, float *restrict bias28, float *restrict bias29,
    float *restrict bias30, float *restrict bias31)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 128);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        const gm_vec uniform = gm_random_uniform(call->seed, 3, call->step, (uint64_t)(j), 1);
        const gm_vec uniform2 = gm_random_uniform(call->seed, 5, call->step, (uint64_t)(j), 1);
        const gm_vec uniform3 = gm_random_uniform(call->seed, 7, call->step, (uint64_t)(j), 1);
        const gm_vec uniform4 = gm_random_uniform(call->seed, 12, call->step, (uint64_t)(j), 1);
        const gm_vec uniform5 = gm_random_uniform(call->seed, 14, call->step, (uint64_t)(j), 1);
        const gm_vec uniform6 = gm_random_uniform(call->seed, 16, call->step, (uint64_t)(j), 1);
        const gm_vec uniform7 = gm_random_uniform(call->seed, 21, call->step, (uint64_t)(j), 1);
        const gm_vec uniform8 = gm_random_uniform(call->seed, 23, call->step, (uint64_t)(j), 1);
        const gm_vec uniform9 = gm_random_uniform(call->seed, 25, call->step, (uint64_t)(j), 1);
        const gm_vec uniform10 = gm_random_uniform(call->seed, 30, call->step, (uint64_t)(j), 1);
        const gm_vec uniform11 = gm_random_uniform(call->seed, 32, call->step, (uint64_t)(j), 1);
        const gm_vec uniform12 = gm_random_uniform(call->seed, 34, call->step, (uint64_t)(j), 1);
        const gm_vec uniform13 = gm_random_uniform(call->seed, 39, call->step, (uint64_t)(j), 1);
        const gm_vec uniform14 = gm_random_uniform(call->seed, 41, call->step, (uint64_t)(j), 1);
        const gm_vec uniform15 = gm_random_uniform(call->seed, 43, call->step, (uint64_t)(j), 1);
        const gm_vec uniform16 = gm_random_uniform(call->seed, 48, call->step, (uint64_t)(j), 1);
        const gm_vec uniform17 = gm_random_uniform(call->seed, 50, call->step, (uint64_t)(j), 1);
        const gm_vec uniform18 = gm_random_uniform(call->seed, 52, call->step, (uint64_t)(j), 1);
        const gm_vec uniform19 = gm_random_uniform(call->seed, 57, call->step, (uint64_t)(j), 1);
        const gm_vec uniform20 = gm_random_uniform(call->seed, 59, call->step, (uint64_t)(j), 1);
        const gm_vec uniform21 = gm_random_uniform(call->seed, 61, call->step, (uint64_t)(j), 1);
        const gm_vec uniform22 = gm_random_uniform(call->seed, 66, call->step, (uint64_t)(j), 1);
        const gm_vec uniform23 = gm_random_uniform(call->seed, 68, call->step, (uint64_t)(j), 1);
        const gm_vec uniform24 = gm_random_uniform(call->seed, 70, call->step, (uint64_t)(j), 1);
        const gm_vec uniform25 = gm_random_uniform(call->seed, 80, call->step, (uint64_t)(j), 1);
        const gm_vec uniform26 = gm_random_uniform(call->seed, 82, call->step, (uint64_t)(j), 1);
        const gm_vec uniform27 = gm_random_uniform(call->seed, 86, call->step, (uint64_t)(j), 1);
        const gm_vec uniform28 = gm_random_uniform(call->seed, 90, call->step, (uint64_t)(j), 1);
        const gm_vec uniform29 = gm_random_uniform(call->seed, 95, call->step, (uint64_t)(j), 1);
        const gm_vec uniform30 = gm_random_uniform(call->seed, 99, call->step, (uint64_t)(j), 1);
        const gm_vec uniform31 = gm_random_uniform(call->seed, 103, call->step, (uint64_t)(j), 1);
        gm_store(bias + j, uniform * 0.035714286f + -0.017857143f);
        gm_store(bias2 + j, uniform2 * 0.09449112f + -0.04724556f);
        gm_store(bias3 + j, uniform3 * 0.176776695f + -0.088388348f);
        gm_store(bias4 + j, uniform4 * 0.083333333f + -0.041666667f);
        gm_store(bias5 + j, uniform5 * 0.14433757f + -0.07216878f);
        gm_store(bias6 + j, uniform6 * 0.176776695f + -0.088388348f);
        gm_store(bias7 + j, uniform7 * 0.083333333f + -0.041666667f);
        gm_store(bias8 + j, uniform8 * 0.14433757f + -0.07216878f);
        gm_store(bias9 + j, uniform9 * 0.176776695f + -0.088388348f);
        gm_store(bias10 + j, uniform10 * 0.083333333f + -0.041666667f);
        gm_store(bias11 + j, uniform11 * 0.14433757f + -0.07216878f);
        gm_store(bias12 + j, uniform12 * 0.176776695f + -0.088388348f);
        gm_store(bias13 + j, uniform13 * 0.083333333f + -0.041666667f);
        gm_store(bias14 + j, uniform14 * 0.14433757f + -0.07216878f);
        gm_store(bias15 + j, uniform15 * 0.176776695f + -0.088388348f);
        gm_store(bias16 + j, uniform16 * 0.083333333f + -0.041666667f);
        gm_store(bias17 + j, uniform17 * 0.14433757f + -0.07216878f);
        gm_store(bias18 + j, uniform18 * 0.176776695f + -0.088388348f);
        gm_store(bias19 + j, uniform19 * 0.083333333f + -0.041666667f);
        gm_store(bias20 + j, uniform20 * 0.14433757f + -0.07216878f);
        gm_store(bias21 + j, uniform21 * 0.176776695f + -0.088388348f);
        gm_store(bias22 + j, uniform22 * 0.083333333f + -0.041666667f);
        gm_store(bias23 + j, uniform23 * 0.14433757f + -0.07216878f);
        gm_store(bias24 + j, uniform24 * 0.176776695f + -0.088388348f);
        gm_store(bias25 + j, uniform25 * 0.0625f + -0.03125f);
        gm_store(bias26 + j, uniform26 * 0.058925565f + -0.029462783f);
        gm_store(bias27 + j, uniform27 * 0.35355339f + -0.176776695f);
        gm_store(bias28 + j, uniform28 * 0.35355339f + -0.176776695f);
        gm_store(bias29 + j, uniform29 * 0.083333333f + -0.041666667f);
        gm_store(bias30 + j, uniform30 * 0.35355339f + -0.176776695f);
        gm_store(bias31 + j, uniform31 * 0.35355339f + -0.176776695f);
    }
}

/* vqvae_prior.gm:54   v, h = c |> embed(codes, F) |> reshape(8, 8, F) |> gated_first(class(y), F)
   [1,7,64,128] element by element; fused: mul, add; 115 KFLOP, 229 KB */
static void init_M_gated_first_horizontal_weight(const gm_call *call, float *restrict weight)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    for (int64_t g = lo; g < hi; g++) {
        for (int64_t h = 0; h < 7; h++) {
            for (int64_t i = 0; i < 64; i++) {
                for (int64_t j = 0; j < 128; j += GM_LANES) {
                    const gm_vec uniform = gm_random_uniform(call->seed, 4, call->step, (uint64_t)(h + i * 7 + j * 448), 448);
                    gm_store(weight + g * 57344 + h * 8192 + i * 128 + j, uniform * 0.09449112f + -0.04724556f);
                }
            }
        }
    }
}

/* vqvae_prior.gm:55   for i in 1..layers { v, h = gated_layer(v, h, class(y), F) }
   [128,128] element by element; fused: mul, add; 262 KFLOP, 524 KB */
static void init_M_gated_first_across_weight(const gm_call *call, float *restrict weight,
    float *restrict weight2, float *restrict weight3, float *restrict weight4,
    float *restrict weight5, float *restrict weight6, float *restrict weight7,
    float *restrict weight8)
{
    int64_t lo, hi;
    gm_share(call, 128, &lo, &hi);
    for (int64_t i = lo; i < hi; i++) {
        for (int64_t j = 0; j < 128; j += GM_LANES) {
            const gm_vec uniform = gm_random_uniform(call->seed, 6, call->step, (uint64_t)(i + j * 128), 128);
            const gm_vec uniform2 = gm_random_uniform(call->seed, 15, call->step, (uint64_t)(i + j * 128), 128);
            const gm_vec uniform3 = gm_random_uniform(call->seed, 24, call->step, (uint64_t)(i + j * 128), 128);
            const gm_vec uniform4 = gm_random_uniform(call->seed, 33, call->step, (uint64_t)(i + j * 128), 128);
            const gm_vec uniform5 = gm_random_uniform(call->seed, 42, call->step, (uint64_t)(i + j * 128), 128);
            const gm_vec uniform6 = gm_random_uniform(call->seed, 51, call->step, (uint64_t)(i + j * 128), 128);
            const gm_vec uniform7 = gm_random_uniform(call->seed, 60, call->step, (uint64_t)(i + j * 128), 128);
            const gm_vec uniform8 = gm_random_uniform(call->seed, 69, call->step, (uint64_t)(i + j * 128), 128);
            gm_store(weight + i * 128 + j, uniform * 0.176776695f + -0.088388348f);
            gm_store(weight2 + i * 128 + j, uniform2 * 0.176776695f + -0.088388348f);
            gm_store(weight3 + i * 128 + j, uniform3 * 0.176776695f + -0.088388348f);
            gm_store(weight4 + i * 128 + j, uniform4 * 0.176776695f + -0.088388348f);
            gm_store(weight5 + i * 128 + j, uniform5 * 0.176776695f + -0.088388348f);
            gm_store(weight6 + i * 128 + j, uniform6 * 0.176776695f + -0.088388348f);
            gm_store(weight7 + i * 128 + j, uniform7 * 0.176776695f + -0.088388348f);
            gm_store(weight8 + i * 128 + j, uniform8 * 0.176776695f + -0.088388348f);
        }
    }
}

/* vqvae_prior.gm:56   return categorical(logits: h |> relu |> head: conv(F, 1) |> relu |> out:
   conv(codes, 1) |> reshape(8, 8, 1, codes))
   [64,64] element by element; fused: mul, add; 74 KFLOP, 147 KB */
static void init_M_gated_first_out_weight(const gm_call *call, float *restrict weight,
    float *restrict weight2, float *restrict weight3, float *restrict weight4,
    float *restrict weight5, float *restrict weight6, float *restrict weight7,
    float *restrict weight8, float *restrict weight9)
{
    int64_t lo, hi;
    gm_share(call, 64, &lo, &hi);
    for (int64_t i = lo; i < hi; i++) {
        for (int64_t j = 0; j < 64; j += GM_LANES) {
            const gm_vec uniform = gm_random_uniform(call->seed, 8, call->step, (uint64_t)(i + j * 64), 64);
            const gm_vec uniform2 = gm_random_uniform(call->seed, 17, call->step, (uint64_t)(i + j * 64), 64);
            const gm_vec uniform3 = gm_random_uniform(call->seed, 26, call->step, (uint64_t)(i + j * 64), 64);
            const gm_vec uniform4 = gm_random_uniform(call->seed, 35, call->step, (uint64_t)(i + j * 64), 64);
            const gm_vec uniform5 = gm_random_uniform(call->seed, 44, call->step, (uint64_t)(i + j * 64), 64);
            const gm_vec uniform6 = gm_random_uniform(call->seed, 53, call->step, (uint64_t)(i + j * 64), 64);
            const gm_vec uniform7 = gm_random_uniform(call->seed, 62, call->step, (uint64_t)(i + j * 64), 64);
            const gm_vec uniform8 = gm_random_uniform(call->seed, 71, call->step, (uint64_t)(i + j * 64), 64);
            const gm_vec uniform9 = gm_random_uniform(call->seed, 73, call->step, (uint64_t)(i + j * 64), 64);
            gm_store(weight + i * 64 + j, uniform * 0.25f + -0.125f);
            gm_store(weight2 + i * 64 + j, uniform2 * 0.25f + -0.125f);
            gm_store(weight3 + i * 64 + j, uniform3 * 0.25f + -0.125f);
            gm_store(weight4 + i * 64 + j, uniform4 * 0.25f + -0.125f);
            gm_store(weight5 + i * 64 + j, uniform5 * 0.25f + -0.125f);
            gm_store(weight6 + i * 64 + j, uniform6 * 0.25f + -0.125f);
            gm_store(weight7 + i * 64 + j, uniform7 * 0.25f + -0.125f);
            gm_store(weight8 + i * 64 + j, uniform8 * 0.25f + -0.125f);
            gm_store(weight9 + i * 64 + j, uniform9 * 0.25f + -0.125f);
        }
    }
}

/* vqvae_prior.gm:36   |> conv_transposed(hidden / 2, 4, stride: 2, pad: 1) |> relu
   [64] element by element; fused: mul, add; 1.5 KFLOP, 3.1 KB */
static void init_M_gated_first_out_bias(const gm_call *call, float *restrict bias,
    float *restrict bias2, float *restrict bias3, float *restrict bias4, float *restrict bias5,
    float *restrict bias6, float *restrict bias7, float *restrict bias8, float *restrict bias9,
    float *restrict bias10, float *restrict bias11, float *restrict bias12)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 64);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        const gm_vec uniform = gm_random_uniform(call->seed, 9, call->step, (uint64_t)(j), 1);
        const gm_vec uniform2 = gm_random_uniform(call->seed, 18, call->step, (uint64_t)(j), 1);
        const gm_vec uniform3 = gm_random_uniform(call->seed, 27, call->step, (uint64_t)(j), 1);
        const gm_vec uniform4 = gm_random_uniform(call->seed, 36, call->step, (uint64_t)(j), 1);
        const gm_vec uniform5 = gm_random_uniform(call->seed, 45, call->step, (uint64_t)(j), 1);
        const gm_vec uniform6 = gm_random_uniform(call->seed, 54, call->step, (uint64_t)(j), 1);
        const gm_vec uniform7 = gm_random_uniform(call->seed, 63, call->step, (uint64_t)(j), 1);
        const gm_vec uniform8 = gm_random_uniform(call->seed, 72, call->step, (uint64_t)(j), 1);
        const gm_vec uniform9 = gm_random_uniform(call->seed, 74, call->step, (uint64_t)(j), 1);
        const gm_vec uniform10 = gm_random_uniform(call->seed, 78, call->step, (uint64_t)(j), 1);
        const gm_vec uniform11 = gm_random_uniform(call->seed, 92, call->step, (uint64_t)(j), 1);
        const gm_vec uniform12 = gm_random_uniform(call->seed, 105, call->step, (uint64_t)(j), 1);
        gm_store(bias + j, uniform * 0.25f + -0.125f);
        gm_store(bias2 + j, uniform2 * 0.25f + -0.125f);
        gm_store(bias3 + j, uniform3 * 0.25f + -0.125f);
        gm_store(bias4 + j, uniform4 * 0.25f + -0.125f);
        gm_store(bias5 + j, uniform5 * 0.25f + -0.125f);
        gm_store(bias6 + j, uniform6 * 0.25f + -0.125f);
        gm_store(bias7 + j, uniform7 * 0.25f + -0.125f);
        gm_store(bias8 + j, uniform8 * 0.25f + -0.125f);
        gm_store(bias9 + j, uniform9 * 0.25f + -0.125f);
        gm_store(bias10 + j, uniform10 * 0.28867513f + -0.14433757f);
        gm_store(bias11 + j, uniform11 * 0.176776695f + -0.088388348f);
        gm_store(bias12 + j, uniform12 * 0.0625f + -0.03125f);
    }
}

/* vqvae_prior.gm:35   h = q |> conv(hidden, 3) |> residual
   [9,64,128] element by element; fused: mul, add; 1.2 MFLOP, 2.4 MB */
static void init_M_gated_layer_vertical_weight(const gm_call *call, float *restrict weight,
    float *restrict weight2, float *restrict weight3, float *restrict weight4,
    float *restrict weight5, float *restrict weight6, float *restrict weight7,
    float *restrict weight8)
{
    int64_t lo, hi;
    gm_share(call, 9, &lo, &hi);
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 64; i++) {
            for (int64_t j = 0; j < 128; j += GM_LANES) {
                const gm_vec uniform = gm_random_uniform(call->seed, 11, call->step, (uint64_t)(h + i * 9 + j * 576), 576);
                const gm_vec uniform2 = gm_random_uniform(call->seed, 20, call->step, (uint64_t)(h + i * 9 + j * 576), 576);
                const gm_vec uniform3 = gm_random_uniform(call->seed, 29, call->step, (uint64_t)(h + i * 9 + j * 576), 576);
                const gm_vec uniform4 = gm_random_uniform(call->seed, 38, call->step, (uint64_t)(h + i * 9 + j * 576), 576);
                const gm_vec uniform5 = gm_random_uniform(call->seed, 47, call->step, (uint64_t)(h + i * 9 + j * 576), 576);
                const gm_vec uniform6 = gm_random_uniform(call->seed, 56, call->step, (uint64_t)(h + i * 9 + j * 576), 576);
                const gm_vec uniform7 = gm_random_uniform(call->seed, 65, call->step, (uint64_t)(h + i * 9 + j * 576), 576);
                const gm_vec uniform8 = gm_random_uniform(call->seed, 94, call->step, (uint64_t)(h + i * 9 + j * 576), 576);
                gm_store(weight + h * 8192 + i * 128 + j, uniform * 0.083333333f + -0.041666667f);
                gm_store(weight2 + h * 8192 + i * 128 + j, uniform2 * 0.083333333f + -0.041666667f);
                gm_store(weight3 + h * 8192 + i * 128 + j, uniform3 * 0.083333333f + -0.041666667f);
                gm_store(weight4 + h * 8192 + i * 128 + j, uniform4 * 0.083333333f + -0.041666667f);
                gm_store(weight5 + h * 8192 + i * 128 + j, uniform5 * 0.083333333f + -0.041666667f);
                gm_store(weight6 + h * 8192 + i * 128 + j, uniform6 * 0.083333333f + -0.041666667f);
                gm_store(weight7 + h * 8192 + i * 128 + j, uniform7 * 0.083333333f + -0.041666667f);
                gm_store(weight8 + h * 8192 + i * 128 + j, uniform8 * 0.083333333f + -0.041666667f);
            }
        }
    }
}

/* vqvae_prior.gm:55   for i in 1..layers { v, h = gated_layer(v, h, class(y), F) }
   [3,64,128] element by element; fused: mul, add; 344 KFLOP, 688 KB */
static void init_M_gated_layer_horizontal_weight(const gm_call *call, float *restrict weight,
    float *restrict weight2, float *restrict weight3, float *restrict weight4,
    float *restrict weight5, float *restrict weight6, float *restrict weight7)
{
    int64_t lo, hi;
    gm_share(call, 3, &lo, &hi);
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 64; i++) {
            for (int64_t j = 0; j < 128; j += GM_LANES) {
                const gm_vec uniform = gm_random_uniform(call->seed, 13, call->step, (uint64_t)(h + i * 3 + j * 192), 192);
                const gm_vec uniform2 = gm_random_uniform(call->seed, 22, call->step, (uint64_t)(h + i * 3 + j * 192), 192);
                const gm_vec uniform3 = gm_random_uniform(call->seed, 31, call->step, (uint64_t)(h + i * 3 + j * 192), 192);
                const gm_vec uniform4 = gm_random_uniform(call->seed, 40, call->step, (uint64_t)(h + i * 3 + j * 192), 192);
                const gm_vec uniform5 = gm_random_uniform(call->seed, 49, call->step, (uint64_t)(h + i * 3 + j * 192), 192);
                const gm_vec uniform6 = gm_random_uniform(call->seed, 58, call->step, (uint64_t)(h + i * 3 + j * 192), 192);
                const gm_vec uniform7 = gm_random_uniform(call->seed, 67, call->step, (uint64_t)(h + i * 3 + j * 192), 192);
                gm_store(weight + h * 8192 + i * 128 + j, uniform * 0.14433757f + -0.07216878f);
                gm_store(weight2 + h * 8192 + i * 128 + j, uniform2 * 0.14433757f + -0.07216878f);
                gm_store(weight3 + h * 8192 + i * 128 + j, uniform3 * 0.14433757f + -0.07216878f);
                gm_store(weight4 + h * 8192 + i * 128 + j, uniform4 * 0.14433757f + -0.07216878f);
                gm_store(weight5 + h * 8192 + i * 128 + j, uniform5 * 0.14433757f + -0.07216878f);
                gm_store(weight6 + h * 8192 + i * 128 + j, uniform6 * 0.14433757f + -0.07216878f);
                gm_store(weight7 + h * 8192 + i * 128 + j, uniform7 * 0.14433757f + -0.07216878f);
            }
        }
    }
}

/* vqvae_prior.gm:56   return categorical(logits: h |> relu |> head: conv(F, 1) |> relu |> out:
   conv(codes, 1) |> reshape(8, 8, 1, codes))
   [1,64,512] element by element; fused: mul, add; 66 KFLOP, 131 KB */
static void init_M_out_weight(const gm_call *call, float *restrict weight)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 64; i++) {
            for (int64_t j = 0; j < 512; j += GM_LANES) {
                const gm_vec uniform = gm_random_uniform(call->seed, 75, call->step, (uint64_t)(i + j * 64), 64);
                gm_store(weight + h * 32768 + i * 512 + j, uniform * 0.25f + -0.125f);
            }
        }
    }
}

/* vqvae_prior.gm:56   return categorical(logits: h |> relu |> head: conv(F, 1) |> relu |> out:
   conv(codes, 1) |> reshape(8, 8, 1, codes))
   [512] element by element; fused: mul, add; 1.0 KFLOP, 2.0 KB */
static void init_M_out_bias(const gm_call *call, float *restrict bias)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 512);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        const gm_vec uniform = gm_random_uniform(call->seed, 76, call->step, (uint64_t)(j), 1);
        gm_store(bias + j, uniform * 0.25f + -0.125f);
    }
}

/* vqvae_prior.gm:37   return h |> conv_transposed(3, 4, stride: 2, pad: 1)
   [16,3,64] element by element; fused: mul, add; 12 KFLOP, 25 KB */
static void init_E_conv_weight(const gm_call *call, float *restrict weight,
    float *restrict weight2)
{
    int64_t lo, hi;
    gm_share(call, 16, &lo, &hi);
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 3; i++) {
            for (int64_t j = 0; j < 64; j += GM_LANES) {
                const gm_vec uniform = gm_random_uniform(call->seed, 77, call->step, (uint64_t)(h + i * 16 + j * 48), 48);
                const gm_vec uniform2 = gm_random_uniform(call->seed, 106, call->step, (uint64_t)(h + i * 16 + j * 48), 48);
                gm_store(weight + h * 192 + i * 64 + j, uniform * 0.28867513f + -0.14433757f);
                gm_store(weight2 + h * 192 + i * 64 + j, uniform2 * 0.28867513f + -0.14433757f);
            }
        }
    }
}

/* vqvae_prior.gm:36   |> conv_transposed(hidden / 2, 4, stride: 2, pad: 1) |> relu
   [16,64,128] element by element; fused: mul, add; 524 KFLOP, 1.0 MB */
static void init_E_conv2_weight(const gm_call *call, float *restrict weight,
    float *restrict weight2)
{
    int64_t lo, hi;
    gm_share(call, 16, &lo, &hi);
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 64; i++) {
            for (int64_t j = 0; j < 128; j += GM_LANES) {
                const gm_vec uniform = gm_random_uniform(call->seed, 79, call->step, (uint64_t)(h + i * 16 + j * 1024), 1024);
                const gm_vec uniform2 = gm_random_uniform(call->seed, 104, call->step, (uint64_t)(h + i * 16 + j * 1024), 1024);
                gm_store(weight + h * 8192 + i * 128 + j, uniform * 0.0625f + -0.03125f);
                gm_store(weight2 + h * 8192 + i * 128 + j, uniform2 * 0.0625f + -0.03125f);
            }
        }
    }
}

/* vqvae_prior.gm:28   |> conv(hidden, 3) |> residual
   [9,128,128] element by element; fused: mul, add; 295 KFLOP, 590 KB */
static void init_E_conv3_weight(const gm_call *call, float *restrict weight)
{
    int64_t lo, hi;
    gm_share(call, 9, &lo, &hi);
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 128; i++) {
            for (int64_t j = 0; j < 128; j += GM_LANES) {
                const gm_vec uniform = gm_random_uniform(call->seed, 81, call->step, (uint64_t)(h + i * 9 + j * 1152), 1152);
                gm_store(weight + h * 16384 + i * 128 + j, uniform * 0.058925565f + -0.029462783f);
            }
        }
    }
}

/* vqvae_prior.gm:21   for i in 1..2 { x = x + (x |> relu |> conv(inner, 3) |> relu |> conv(hidden,
   1)) }
   [9,128,32] element by element; fused: mul, add; 295 KFLOP, 590 KB */
static void init_E_residual_conv_weight(const gm_call *call, float *restrict weight,
    float *restrict weight2, float *restrict weight3, float *restrict weight4)
{
    int64_t lo, hi;
    gm_share(call, 9, &lo, &hi);
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 128; i++) {
            for (int64_t j = 0; j < 32; j += GM_LANES) {
                const gm_vec uniform = gm_random_uniform(call->seed, 83, call->step, (uint64_t)(h + i * 9 + j * 1152), 1152);
                const gm_vec uniform2 = gm_random_uniform(call->seed, 87, call->step, (uint64_t)(h + i * 9 + j * 1152), 1152);
                const gm_vec uniform3 = gm_random_uniform(call->seed, 96, call->step, (uint64_t)(h + i * 9 + j * 1152), 1152);
                const gm_vec uniform4 = gm_random_uniform(call->seed, 100, call->step, (uint64_t)(h + i * 9 + j * 1152), 1152);
                gm_store(weight + h * 4096 + i * 32 + j, uniform * 0.058925565f + -0.029462783f);
                gm_store(weight2 + h * 4096 + i * 32 + j, uniform2 * 0.058925565f + -0.029462783f);
                gm_store(weight3 + h * 4096 + i * 32 + j, uniform3 * 0.058925565f + -0.029462783f);
                gm_store(weight4 + h * 4096 + i * 32 + j, uniform4 * 0.058925565f + -0.029462783f);
            }
        }
    }
}

/* vqvae_prior.gm:21   for i in 1..2 { x = x + (x |> relu |> conv(inner, 3) |> relu |> conv(hidden,
   1)) }
   [32] element by element; fused: mul, add; 256 FLOP, 512 B */
static void init_E_residual_conv_bias(const gm_call *call, float *restrict bias,
    float *restrict bias2, float *restrict bias3, float *restrict bias4)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 32);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        const gm_vec uniform = gm_random_uniform(call->seed, 84, call->step, (uint64_t)(j), 1);
        const gm_vec uniform2 = gm_random_uniform(call->seed, 88, call->step, (uint64_t)(j), 1);
        const gm_vec uniform3 = gm_random_uniform(call->seed, 97, call->step, (uint64_t)(j), 1);
        const gm_vec uniform4 = gm_random_uniform(call->seed, 101, call->step, (uint64_t)(j), 1);
        gm_store(bias + j, uniform * 0.058925565f + -0.029462783f);
        gm_store(bias2 + j, uniform2 * 0.058925565f + -0.029462783f);
        gm_store(bias3 + j, uniform3 * 0.058925565f + -0.029462783f);
        gm_store(bias4 + j, uniform4 * 0.058925565f + -0.029462783f);
    }
}

/* vqvae_prior.gm:21   for i in 1..2 { x = x + (x |> relu |> conv(inner, 3) |> relu |> conv(hidden,
   1)) }
   [32,128] element by element; fused: mul, add; 33 KFLOP, 66 KB */
static void init_E_residual_conv2_weight(const gm_call *call, float *restrict weight,
    float *restrict weight2, float *restrict weight3, float *restrict weight4)
{
    int64_t lo, hi;
    gm_share(call, 32, &lo, &hi);
    for (int64_t i = lo; i < hi; i++) {
        for (int64_t j = 0; j < 128; j += GM_LANES) {
            const gm_vec uniform = gm_random_uniform(call->seed, 85, call->step, (uint64_t)(i + j * 32), 32);
            const gm_vec uniform2 = gm_random_uniform(call->seed, 89, call->step, (uint64_t)(i + j * 32), 32);
            const gm_vec uniform3 = gm_random_uniform(call->seed, 98, call->step, (uint64_t)(i + j * 32), 32);
            const gm_vec uniform4 = gm_random_uniform(call->seed, 102, call->step, (uint64_t)(i + j * 32), 32);
            gm_store(weight + i * 128 + j, uniform * 0.35355339f + -0.176776695f);
            gm_store(weight2 + i * 128 + j, uniform2 * 0.35355339f + -0.176776695f);
            gm_store(weight3 + i * 128 + j, uniform3 * 0.35355339f + -0.176776695f);
            gm_store(weight4 + i * 128 + j, uniform4 * 0.35355339f + -0.176776695f);
        }
    }
}

/* vqvae_prior.gm:29   return h |> conv(width, 1)
   [1,128,64] element by element; fused: mul, add; 16 KFLOP, 33 KB */
static void init_E_conv4_weight(const gm_call *call, float *restrict weight)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 128; i++) {
            for (int64_t j = 0; j < 64; j += GM_LANES) {
                const gm_vec uniform = gm_random_uniform(call->seed, 91, call->step, (uint64_t)(i + j * 128), 128);
                gm_store(weight + h * 8192 + i * 64 + j, uniform * 0.176776695f + -0.088388348f);
            }
        }
    }
}

/* vqvae_prior.gm:47   c: cat 512 [8,8,1]   from reshape(V(E(x)).i, 8, 8, 1)
   [32768] element by element; fused: mul, add; 66 KFLOP, 131 KB */
static void init_V_embeddings(const gm_call *call, float *restrict embeddings)
{
    int64_t lo, hi;
    gm_share(call, 32, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 32768);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        const gm_vec uniform = gm_random_uniform(call->seed, 93, call->step, (uint64_t)(j), 1);
        gm_store(embeddings + j, uniform * 0.4330127f + -0.21650635f);
    }
}

/* vqvae_prior.gm:37   return h |> conv_transposed(3, 4, stride: 2, pad: 1)
   [3] element by element; fused: mul, add; 6 FLOP, 12 B */
static void init_D_conv_transposed2_bias(const gm_call *call, float *restrict bias)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 3);
    int64_t j = lo * 1024;
    for (; j < end; j += GM_LANES) {
        const int n = (int)gm_min_int(GM_LANES, end - j);
        const gm_vec uniform = gm_random_uniform(call->seed, 107, call->step, (uint64_t)(j), 1);
        gm_store_part(bias + j, uniform * 0.28867513f + -0.14433757f, n);
    }
}

/* vqvae_prior.gm:54   v, h = c |> embed(codes, F) |> reshape(8, 8, F) |> gated_first(class(y), F)
   [32768] element by element; 0 FLOP, 131 KB */
static void init_normal(const gm_call *call, float *restrict normal)
{
    int64_t lo, hi;
    gm_share(call, 32, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 32768);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        const gm_vec normal2 = gm_random_normal(call->seed, 0, call->step, (uint64_t)(j), 1);
        gm_store(normal + j, normal2);
    }
}

/* vqvae_prior.gm:51   net class(y) { return embed(y, 10, 2 * F)[:, none, none] }
   [1280] element by element; 0 FLOP, 5.1 KB */
static void init_normal2(const gm_call *call, float *restrict normal)
{
    int64_t lo, hi;
    gm_share(call, 2, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 1280);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        const gm_vec normal2 = gm_random_normal(call->seed, 1, call->step, (uint64_t)(j), 1);
        gm_store(normal + j, normal2);
    }
}

/* vqvae_prior.gm:51   net class(y) { return embed(y, 10, 2 * F)[:, none, none] }
   [1280] element by element; 0 FLOP, 5.1 KB */
static void init_normal3(const gm_call *call, float *restrict normal)
{
    int64_t lo, hi;
    gm_share(call, 2, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 1280);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        const gm_vec normal2 = gm_random_normal(call->seed, 10, call->step, (uint64_t)(j), 1);
        gm_store(normal + j, normal2);
    }
}

/* vqvae_prior.gm:51   net class(y) { return embed(y, 10, 2 * F)[:, none, none] }
   [1280] element by element; 0 FLOP, 5.1 KB */
static void init_normal4(const gm_call *call, float *restrict normal)
{
    int64_t lo, hi;
    gm_share(call, 2, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 1280);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        const gm_vec normal2 = gm_random_normal(call->seed, 19, call->step, (uint64_t)(j), 1);
        gm_store(normal + j, normal2);
    }
}

/* vqvae_prior.gm:51   net class(y) { return embed(y, 10, 2 * F)[:, none, none] }
   [1280] element by element; 0 FLOP, 5.1 KB */
static void init_normal5(const gm_call *call, float *restrict normal)
{
    int64_t lo, hi;
    gm_share(call, 2, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 1280);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        const gm_vec normal2 = gm_random_normal(call->seed, 28, call->step, (uint64_t)(j), 1);
        gm_store(normal + j, normal2);
    }
}

/* vqvae_prior.gm:51   net class(y) { return embed(y, 10, 2 * F)[:, none, none] }
   [1280] element by element; 0 FLOP, 5.1 KB */
static void init_normal6(const gm_call *call, float *restrict normal)
{
    int64_t lo, hi;
    gm_share(call, 2, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 1280);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        const gm_vec normal2 = gm_random_normal(call->seed, 37, call->step, (uint64_t)(j), 1);
        gm_store(normal + j, normal2);
    }
}

/* vqvae_prior.gm:51   net class(y) { return embed(y, 10, 2 * F)[:, none, none] }
   [1280] element by element; 0 FLOP, 5.1 KB */
static void init_normal7(const gm_call *call, float *restrict normal)
{
    int64_t lo, hi;
    gm_share(call, 2, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 1280);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        const gm_vec normal2 = gm_random_normal(call->seed, 46, call->step, (uint64_t)(j), 1);
        gm_store(normal + j, normal2);
    }
}

/* vqvae_prior.gm:51   net class(y) { return embed(y, 10, 2 * F)[:, none, none] }
   [1280] element by element; 0 FLOP, 5.1 KB */
static void init_normal8(const gm_call *call, float *restrict normal)
{
    int64_t lo, hi;
    gm_share(call, 2, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 1280);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        const gm_vec normal2 = gm_random_normal(call->seed, 55, call->step, (uint64_t)(j), 1);
        gm_store(normal + j, normal2);
    }
}

/* vqvae_prior.gm:51   net class(y) { return embed(y, 10, 2 * F)[:, none, none] }
   [1280] element by element; 0 FLOP, 5.1 KB */
static void init_normal9(const gm_call *call, float *restrict normal)
{
    int64_t lo, hi;
    gm_share(call, 2, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 1280);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        const gm_vec normal2 = gm_random_normal(call->seed, 64, call->step, (uint64_t)(j), 1);
        gm_store(normal + j, normal2);
    }
}

/* vqvae_prior.gm:47   c: cat 512 [8,8,1]   from reshape(V(E(x)).i, 8, 8, 1)
   [512] element by element; 0 FLOP, 2.0 KB */
static void init_V_ema_cluster_size(const gm_call *call, float *restrict ema_cluster_size)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 512);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        gm_store(ema_cluster_size + j, gm_splat(0.0f));
    }
}

/* vqvae_prior.gm:54   v, h = c |> embed(codes, F) |> reshape(8, 8, F) |> gated_first(class(y), F)
   [32768] element by element; 0 FLOP, 131 KB */
static void init_V_ema_dw(const gm_call *call, float *restrict ema_dw)
{
    int64_t lo, hi;
    gm_share(call, 32, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 32768);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        gm_store(ema_dw + j, gm_splat(0.0f));
    }
}

/* vqvae_prior.gm:47   c: cat 512 [8,8,1]   from reshape(V(E(x)).i, 8, 8, 1)
   [1] element by element; 0 FLOP, 4 B */
static void init_V_ema_weight(const gm_call *call, float *restrict ema_weight)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 1);
    int64_t j = lo * 1024;
    for (; j < end; j += GM_LANES) {
        const int n = (int)gm_min_int(GM_LANES, end - j);
        gm_store_part(ema_weight + j, gm_splat(0.0f), n);
    }
}

/* vqvae_prior.gm:51   net class(y) { return embed(y, 10, 2 * F)[:, none, none] }
   [1280] element by element; 0 FLOP, 5.1 KB */
static void init_fit_m_M_class_embed_weight(const gm_call *call, float *restrict m_weight)
{
    int64_t lo, hi;
    gm_share(call, 2, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 1280);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        gm_store(m_weight + j, gm_splat(0.0f));
    }
}

/* vqvae_prior.gm:59   step fit(c, y) over M by adam(3e-4) batch rows
   [401408] element by element; 0 FLOP, 1.6 MB */
static void init_fit_m_M_gated_first_vertical_weight(const gm_call *call,
    float *restrict m_weight)
{
    int64_t lo, hi;
    gm_share(call, 392, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 401408);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        gm_store(m_weight + j, gm_splat(0.0f));
    }
}

/* vqvae_prior.gm:59   step fit(c, y) over M by adam(3e-4) batch rows
   [128] element by element; 0 FLOP, 512 B */
static void init_fit_m_M_gated_first_vertical_bias(const gm_call *call, float *restrict m_bias)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 128);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        gm_store(m_bias + j, gm_splat(0.0f));
    }
}

/* vqvae_prior.gm:59   step fit(c, y) over M by adam(3e-4) batch rows
   [57344] element by element; 0 FLOP, 229 KB */
static void init_fit_m_M_gated_first_horizontal_weight(const gm_call *call,
    float *restrict m_weight)
{
    int64_t lo, hi;
    gm_share(call, 56, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 57344);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        gm_store(m_weight + j, gm_splat(0.0f));
    }
}

/* vqvae_prior.gm:59   step fit(c, y) over M by adam(3e-4) batch rows
   [16384] element by element; 0 FLOP, 66 KB */
static void init_fit_m_M_gated_first_across_weight(const gm_call *call,
    float *restrict m_weight)
{
    int64_t lo, hi;
    gm_share(call, 16, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 16384);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        gm_store(m_weight + j, gm_splat(0.0f));
    }
}

/* vqvae_prior.gm:59   step fit(c, y) over M by adam(3e-4) batch rows
   [4096] element by element; 0 FLOP, 16 KB */
static void init_fit_m_M_gated_first_out_weight(const gm_call *call, float *restrict m_weight)
{
    int64_t lo, hi;
    gm_share(call, 4, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 4096);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        gm_store(m_weight + j, gm_splat(0.0f));
    }
}

/* vqvae_prior.gm:59   step fit(c, y) over M by adam(3e-4) batch rows
   [64] element by element; 0 FLOP, 256 B */
static void init_fit_m_M_gated_first_out_bias(const gm_call *call, float *restrict m_bias)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 64);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        gm_store(m_bias + j, gm_splat(0.0f));
    }
}

/* vqvae_prior.gm:59   step fit(c, y) over M by adam(3e-4) batch rows
   [73728] element by element; 0 FLOP, 295 KB */
static void init_fit_m_M_gated_layer_vertical_weight(const gm_call *call,
    float *restrict m_weight)
{
    int64_t lo, hi;
    gm_share(call, 72, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 73728);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        gm_store(m_weight + j, gm_splat(0.0f));
    }
}

/* vqvae_prior.gm:59   step fit(c, y) over M by adam(3e-4) batch rows
   [24576] element by element; 0 FLOP, 98 KB */
static void init_fit_m_M_gated_layer_horizontal_weight(const gm_call *call,
    float *restrict m_weight)
{
    int64_t lo, hi;
    gm_share(call, 24, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 24576);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        gm_store(m_weight + j, gm_splat(0.0f));
    }
}

/* vqvae_prior.gm:54   v, h = c |> embed(codes, F) |> reshape(8, 8, F) |> gated_first(class(y), F)
   [32768] element by element; 0 FLOP, 262 KB */
static void init_M_embed_weight(const gm_call *call, const float *restrict normal,
    float *restrict weight)
{
    int64_t lo, hi;
    gm_share(call, 32, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 32768);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        gm_store(weight + j, gm_load(normal + j));
    }
}

/* vqvae_prior.gm:51   net class(y) { return embed(y, 10, 2 * F)[:, none, none] }
   [1280] element by element; 0 FLOP, 10 KB */
static void init_M_class_embed_weight(const gm_call *call, const float *restrict normal,
    float *restrict weight)
{
    int64_t lo, hi;
    gm_share(call, 2, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 1280);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        gm_store(weight + j, gm_load(normal + j));
    }
}

/* Entry point init, line 1: 194 kernels in 2 phases, 4.1 MFLOP; arena 172 KB, at least 172 KB. */
static void run_init(vqvae_prior_t *m, gm_call whole)
{
    float *const normal = m->arena + 0;  /* [512,64], phases 0 to 1 */
    float *const normal2 = m->arena + 32768;  /* [10,128], phases 0 to 1 */
    float *const normal3 = m->arena + 34048;  /* [10,128], phases 0 to 1 */
    float *const normal4 = m->arena + 35328;  /* [10,128], phases 0 to 1 */
    float *const normal5 = m->arena + 36608;  /* [10,128], phases 0 to 1 */
    float *const normal6 = m->arena + 37888;  /* [10,128], phases 0 to 1 */
    float *const normal7 = m->arena + 39168;  /* [10,128], phases 0 to 1 */
    float *const normal8 = m->arena + 40448;  /* [10,128], phases 0 to 1 */
    float *const normal9 = m->arena + 41728;  /* [10,128], phases 0 to 1 */

    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_thread_call(whole);
        const unsigned mode = gm_flush_denormals();
        init_M_gated_first_vertical_weight(&call, m->M_gated_first_vertical_weight);
        init_M_gated_first_vertical_bias(&call, m->M_gated_first_vertical_bias,
            m->M_gated_first_horizontal_bias, m->M_gated_first_across_bias,
            m->M_gated_layer_vertical_bias, m->M_gated_layer_horizontal_bias,
            m->M_gated_layer_across_bias, m->M_gated_layer2_vertical_bias,
            m->M_gated_layer2_horizontal_bias, m->M_gated_layer2_across_bias,
            m->M_gated_layer3_vertical_bias, m->M_gated_layer3_horizontal_bias,
            m->M_gated_layer3_across_bias, m->M_gated_layer4_vertical_bias,
            m->M_gated_layer4_horizontal_bias, m->M_gated_layer4_across_bias,
            m->M_gated_layer5_vertical_bias, m->M_gated_layer5_horizontal_bias,
            m->M_gated_layer5_across_bias, m->M_gated_layer6_vertical_bias,
            m->M_gated_layer6_horizontal_bias, m->M_gated_layer6_across_bias,
            m->M_gated_layer7_vertical_bias, m->M_gated_layer7_horizontal_bias,
            m->M_gated_layer7_across_bias, m->E_conv2_bias, m->E_conv3_bias,
            m->E_residual_conv2_bias, m->E_residual_conv4_bias, m->D_conv_bias,
            m->D_residual_conv2_bias, m->D_residual_conv4_bias);
        init_M_gated_first_horizontal_weight(&call, m->M_gated_first_horizontal_weight);
        init_M_gated_first_across_weight(&call, m->M_gated_first_across_weight,
            m->M_gated_layer_across_weight, m->M_gated_layer2_across_weight,
            m->M_gated_layer3_across_weight, m->M_gated_layer4_across_weight,
            m->M_gated_layer5_across_weight, m->M_gated_layer6_across_weight,
            m->M_gated_layer7_across_weight);
        init_M_gated_first_out_weight(&call, m->M_gated_first_out_weight,
            m->M_gated_layer_out_weight, m->M_gated_layer2_out_weight, m->M_gated_layer3_out_weight,
            m->M_gated_layer4_out_weight, m->M_gated_layer5_out_weight,
            m->M_gated_layer6_out_weight, m->M_gated_layer7_out_weight, m->M_head_weight);
        init_M_gated_first_out_bias(&call, m->M_gated_first_out_bias, m->M_gated_layer_out_bias,
            m->M_gated_layer2_out_bias, m->M_gated_layer3_out_bias, m->M_gated_layer4_out_bias,
            m->M_gated_layer5_out_bias, m->M_gated_layer6_out_bias, m->M_gated_layer7_out_bias,
            m->M_head_bias, m->E_conv_bias, m->E_conv4_bias, m->D_conv_transposed_bias);
        init_M_gated_layer_vertical_weight(&call, m->M_gated_layer_vertical_weight,
            m->M_gated_layer2_vertical_weight, m->M_gated_layer3_vertical_weight,
            m->M_gated_layer4_vertical_weight, m->M_gated_layer5_vertical_weight,
            m->M_gated_layer6_vertical_weight, m->M_gated_layer7_vertical_weight, m->D_conv_weight);
        init_M_gated_layer_horizontal_weight(&call, m->M_gated_layer_horizontal_weight,
            m->M_gated_layer2_horizontal_weight, m->M_gated_layer3_horizontal_weight,
            m->M_gated_layer4_horizontal_weight, m->M_gated_layer5_horizontal_weight,
            m->M_gated_layer6_horizontal_weight, m->M_gated_layer7_horizontal_weight);
        init_M_out_weight(&call, m->M_out_weight);
        init_M_out_bias(&call, m->M_out_bias);
        init_E_conv_weight(&call, m->E_conv_weight, m->D_conv_transposed2_weight);
        init_E_conv2_weight(&call, m->E_conv2_weight, m->D_conv_transposed_weight);
        init_E_conv3_weight(&call, m->E_conv3_weight);
        init_E_residual_conv_weight(&call, m->E_residual_conv_weight,
            m->E_residual_conv3_weight, m->D_residual_conv_weight, m->D_residual_conv3_weight);
        init_E_residual_conv_bias(&call, m->E_residual_conv_bias, m->E_residual_conv3_bias,
            m->D_residual_conv_bias, m->D_residual_conv3_bias);
        init_E_residual_conv2_weight(&call, m->E_residual_conv2_weight,
            m->E_residual_conv4_weight, m->D_residual_conv2_weight, m->D_residual_conv4_weight);
        init_E_conv4_weight(&call, m->E_conv4_weight);
        init_V_embeddings(&call, m->V_embeddings);
        init_D_conv_transposed2_bias(&call, m->D_conv_transposed2_bias);
        init_normal(&call, normal);
        init_normal2(&call, normal2);
        init_normal3(&call, normal3);
        init_normal4(&call, normal4);
        init_normal5(&call, normal5);
        init_normal6(&call, normal6);
        init_normal7(&call, normal7);
        init_normal8(&call, normal8);
        init_normal9(&call, normal9);
        init_V_ema_cluster_size(&call, m->V_ema_cluster_size);
        init_V_ema_dw(&call, m->V_ema_dw);
        init_V_ema_weight(&call, m->V_ema_weight);
        init_V_ema_dw(&call, m->fit_m_M_embed_weight);
        init_V_ema_dw(&call, m->fit_v_M_embed_weight);
        init_fit_m_M_class_embed_weight(&call, m->fit_m_M_class_embed_weight);
        init_fit_m_M_class_embed_weight(&call, m->fit_v_M_class_embed_weight);
        init_fit_m_M_gated_first_vertical_weight(&call, m->fit_m_M_gated_first_vertical_weight);
        init_fit_m_M_gated_first_vertical_weight(&call, m->fit_v_M_gated_first_vertical_weight);
        init_fit_m_M_gated_first_vertical_bias(&call, m->fit_m_M_gated_first_vertical_bias);
        init_fit_m_M_gated_first_vertical_bias(&call, m->fit_v_M_gated_first_vertical_bias);
        init_fit_m_M_gated_first_horizontal_weight(&call,
            m->fit_m_M_gated_first_horizontal_weight);
        init_fit_m_M_gated_first_horizontal_weight(&call,
            m->fit_v_M_gated_first_horizontal_weight);
        init_fit_m_M_gated_first_vertical_bias(&call, m->fit_m_M_gated_first_horizontal_bias);
        init_fit_m_M_gated_first_vertical_bias(&call, m->fit_v_M_gated_first_horizontal_bias);
        init_fit_m_M_gated_first_across_weight(&call, m->fit_m_M_gated_first_across_weight);
        init_fit_m_M_gated_first_across_weight(&call, m->fit_v_M_gated_first_across_weight);
        init_fit_m_M_gated_first_vertical_bias(&call, m->fit_m_M_gated_first_across_bias);
        init_fit_m_M_gated_first_vertical_bias(&call, m->fit_v_M_gated_first_across_bias);
        init_fit_m_M_gated_first_out_weight(&call, m->fit_m_M_gated_first_out_weight);
        init_fit_m_M_gated_first_out_weight(&call, m->fit_v_M_gated_first_out_weight);
        init_fit_m_M_gated_first_out_bias(&call, m->fit_m_M_gated_first_out_bias);
        init_fit_m_M_gated_first_out_bias(&call, m->fit_v_M_gated_first_out_bias);
        init_fit_m_M_class_embed_weight(&call, m->fit_m_M_class2_embed_weight);
        init_fit_m_M_class_embed_weight(&call, m->fit_v_M_class2_embed_weight);
        init_fit_m_M_gated_layer_vertical_weight(&call, m->fit_m_M_gated_layer_vertical_weight);
        init_fit_m_M_gated_layer_vertical_weight(&call, m->fit_v_M_gated_layer_vertical_weight);
        init_fit_m_M_gated_first_vertical_bias(&call, m->fit_m_M_gated_layer_vertical_bias);
        init_fit_m_M_gated_first_vertical_bias(&call, m->fit_v_M_gated_layer_vertical_bias);
        init_fit_m_M_gated_layer_horizontal_weight(&call,
            m->fit_m_M_gated_layer_horizontal_weight);
        init_fit_m_M_gated_layer_horizontal_weight(&call,
            m->fit_v_M_gated_layer_horizontal_weight);
        init_fit_m_M_gated_first_vertical_bias(&call, m->fit_m_M_gated_layer_horizontal_bias);
        init_fit_m_M_gated_first_vertical_bias(&call, m->fit_v_M_gated_layer_horizontal_bias);
        init_fit_m_M_gated_first_across_weight(&call, m->fit_m_M_gated_layer_across_weight);
        init_fit_m_M_gated_first_across_weight(&call, m->fit_v_M_gated_layer_across_weight);
        init_fit_m_M_gated_first_vertical_bias(&call, m->fit_m_M_gated_layer_across_bias);
        init_fit_m_M_gated_first_vertical_bias(&call, m->fit_v_M_gated_layer_across_bias);
        init_fit_m_M_gated_first_out_weight(&call, m->fit_m_M_gated_layer_out_weight);
        init_fit_m_M_gated_first_out_weight(&call, m->fit_v_M_gated_layer_out_weight);
        init_fit_m_M_gated_first_out_bias(&call, m->fit_m_M_gated_layer_out_bias);
        init_fit_m_M_gated_first_out_bias(&call, m->fit_v_M_gated_layer_out_bias);
        init_fit_m_M_class_embed_weight(&call, m->fit_m_M_class3_embed_weight);
        init_fit_m_M_class_embed_weight(&call, m->fit_v_M_class3_embed_weight);
        init_fit_m_M_gated_layer_vertical_weight(&call,
            m->fit_m_M_gated_layer2_vertical_weight);
        init_fit_m_M_gated_layer_vertical_weight(&call,
            m->fit_v_M_gated_layer2_vertical_weight);
        init_fit_m_M_gated_first_vertical_bias(&call, m->fit_m_M_gated_layer2_vertical_bias);
        init_fit_m_M_gated_first_vertical_bias(&call, m->fit_v_M_gated_layer2_vertical_bias);
        init_fit_m_M_gated_layer_horizontal_weight(&call,
            m->fit_m_M_gated_layer2_horizontal_weight);
        init_fit_m_M_gated_layer_horizontal_weight(&call,
            m->fit_v_M_gated_layer2_horizontal_weight);
        init_fit_m_M_gated_first_vertical_bias(&call, m->fit_m_M_gated_layer2_horizontal_bias);
        init_fit_m_M_gated_first_vertical_bias(&call, m->fit_v_M_gated_layer2_horizontal_bias);
        init_fit_m_M_gated_first_across_weight(&call, m->fit_m_M_gated_layer2_across_weight);
        init_fit_m_M_gated_first_across_weight(&call, m->fit_v_M_gated_layer2_across_weight);
        init_fit_m_M_gated_first_vertical_bias(&call, m->fit_m_M_gated_layer2_across_bias);
        init_fit_m_M_gated_first_vertical_bias(&call, m->fit_v_M_gated_layer2_across_bias);
        init_fit_m_M_gated_first_out_weight(&call, m->fit_m_M_gated_layer2_out_weight);
        init_fit_m_M_gated_first_out_weight(&call, m->fit_v_M_gated_layer2_out_weight);
        init_fit_m_M_gated_first_out_bias(&call, m->fit_m_M_gated_layer2_out_bias);
        init_fit_m_M_gated_first_out_bias(&call, m->fit_v_M_gated_layer2_out_bias);
        init_fit_m_M_class_embed_weight(&call, m->fit_m_M_class4_embed_weight);
        init_fit_m_M_class_embed_weight(&call, m->fit_v_M_class4_embed_weight);
        init_fit_m_M_gated_layer_vertical_weight(&call,
            m->fit_m_M_gated_layer3_vertical_weight);
        init_fit_m_M_gated_layer_vertical_weight(&call,
            m->fit_v_M_gated_layer3_vertical_weight);
        init_fit_m_M_gated_first_vertical_bias(&call, m->fit_m_M_gated_layer3_vertical_bias);
        init_fit_m_M_gated_first_vertical_bias(&call, m->fit_v_M_gated_layer3_vertical_bias);
        init_fit_m_M_gated_layer_horizontal_weight(&call,
            m->fit_m_M_gated_layer3_horizontal_weight);
        init_fit_m_M_gated_layer_horizontal_weight(&call,
            m->fit_v_M_gated_layer3_horizontal_weight);
        init_fit_m_M_gated_first_vertical_bias(&call, m->fit_m_M_gated_layer3_horizontal_bias);
        init_fit_m_M_gated_first_vertical_bias(&call, m->fit_v_M_gated_layer3_horizontal_bias);
        init_fit_m_M_gated_first_across_weight(&call, m->fit_m_M_gated_layer3_across_weight);
        init_fit_m_M_gated_first_across_weight(&call, m->fit_v_M_gated_layer3_across_weight);
        init_fit_m_M_gated_first_vertical_bias(&call, m->fit_m_M_gated_layer3_across_bias);
        init_fit_m_M_gated_first_vertical_bias(&call, m->fit_v_M_gated_layer3_across_bias);
        init_fit_m_M_gated_first_out_weight(&call, m->fit_m_M_gated_layer3_out_weight);
        init_fit_m_M_gated_first_out_weight(&call, m->fit_v_M_gated_layer3_out_weight);
        init_fit_m_M_gated_first_out_bias(&call, m->fit_m_M_gated_layer3_out_bias);
        init_fit_m_M_gated_first_out_bias(&call, m->fit_v_M_gated_layer3_out_bias);
        init_fit_m_M_class_embed_weight(&call, m->fit_m_M_class5_embed_weight);
        init_fit_m_M_class_embed_weight(&call, m->fit_v_M_class5_embed_weight);
        init_fit_m_M_gated_layer_vertical_weight(&call,
            m->fit_m_M_gated_layer4_vertical_weight);
        init_fit_m_M_gated_layer_vertical_weight(&call,
            m->fit_v_M_gated_layer4_vertical_weight);
        init_fit_m_M_gated_first_vertical_bias(&call, m->fit_m_M_gated_layer4_vertical_bias);
        init_fit_m_M_gated_first_vertical_bias(&call, m->fit_v_M_gated_layer4_vertical_bias);
        init_fit_m_M_gated_layer_horizontal_weight(&call,
            m->fit_m_M_gated_layer4_horizontal_weight);
        init_fit_m_M_gated_layer_horizontal_weight(&call,
            m->fit_v_M_gated_layer4_horizontal_weight);
        init_fit_m_M_gated_first_vertical_bias(&call, m->fit_m_M_gated_layer4_horizontal_bias);
        init_fit_m_M_gated_first_vertical_bias(&call, m->fit_v_M_gated_layer4_horizontal_bias);
        init_fit_m_M_gated_first_across_weight(&call, m->fit_m_M_gated_layer4_across_weight);
        init_fit_m_M_gated_first_across_weight(&call, m->fit_v_M_gated_layer4_across_weight);
        init_fit_m_M_gated_first_vertical_bias(&call, m->fit_m_M_gated_layer4_across_bias);
        init_fit_m_M_gated_first_vertical_bias(&call, m->fit_v_M_gated_layer4_across_bias);
        init_fit_m_M_gated_first_out_weight(&call, m->fit_m_M_gated_layer4_out_weight);
        init_fit_m_M_gated_first_out_weight(&call, m->fit_v_M_gated_layer4_out_weight);
        init_fit_m_M_gated_first_out_bias(&call, m->fit_m_M_gated_layer4_out_bias);
        init_fit_m_M_gated_first_out_bias(&call, m->fit_v_M_gated_layer4_out_bias);
        init_fit_m_M_class_embed_weight(&call, m->fit_m_M_class6_embed_weight);
        init_fit_m_M_class_embed_weight(&call, m->fit_v_M_class6_embed_weight);
        init_fit_m_M_gated_layer_vertical_weight(&call,
            m->fit_m_M_gated_layer5_vertical_weight);
        init_fit_m_M_gated_layer_vertical_weight(&call,
            m->fit_v_M_gated_layer5_vertical_weight);
        init_fit_m_M_gated_first_vertical_bias(&call, m->fit_m_M_gated_layer5_vertical_bias);
        init_fit_m_M_gated_first_vertical_bias(&call, m->fit_v_M_gated_layer5_vertical_bias);
        init_fit_m_M_gated_layer_horizontal_weight(&call,
            m->fit_m_M_gated_layer5_horizontal_weight);
        init_fit_m_M_gated_layer_horizontal_weight(&call,
            m->fit_v_M_gated_layer5_horizontal_weight);
        init_fit_m_M_gated_first_vertical_bias(&call, m->fit_m_M_gated_layer5_horizontal_bias);
        init_fit_m_M_gated_first_vertical_bias(&call, m->fit_v_M_gated_layer5_horizontal_bias);
        init_fit_m_M_gated_first_across_weight(&call, m->fit_m_M_gated_layer5_across_weight);
        init_fit_m_M_gated_first_across_weight(&call, m->fit_v_M_gated_layer5_across_weight);
        init_fit_m_M_gated_first_vertical_bias(&call, m->fit_m_M_gated_layer5_across_bias);
        init_fit_m_M_gated_first_vertical_bias(&call, m->fit_v_M_gated_layer5_across_bias);
        init_fit_m_M_gated_first_out_weight(&call, m->fit_m_M_gated_layer5_out_weight);
        init_fit_m_M_gated_first_out_weight(&call, m->fit_v_M_gated_layer5_out_weight);
        init_fit_m_M_gated_first_out_bias(&call, m->fit_m_M_gated_layer5_out_bias);
        init_fit_m_M_gated_first_out_bias(&call, m->fit_v_M_gated_layer5_out_bias);
        init_fit_m_M_class_embed_weight(&call, m->fit_m_M_class7_embed_weight);
        init_fit_m_M_class_embed_weight(&call, m->fit_v_M_class7_embed_weight);
        init_fit_m_M_gated_layer_vertical_weight(&call,
            m->fit_m_M_gated_layer6_vertical_weight);
        init_fit_m_M_gated_layer_vertical_weight(&call,
            m->fit_v_M_gated_layer6_vertical_weight);
        init_fit_m_M_gated_first_vertical_bias(&call, m->fit_m_M_gated_layer6_vertical_bias);
        init_fit_m_M_gated_first_vertical_bias(&call, m->fit_v_M_gated_layer6_vertical_bias);
        init_fit_m_M_gated_layer_horizontal_weight(&call,
            m->fit_m_M_gated_layer6_horizontal_weight);
        init_fit_m_M_gated_layer_horizontal_weight(&call,
            m->fit_v_M_gated_layer6_horizontal_weight);
        init_fit_m_M_gated_first_vertical_bias(&call, m->fit_m_M_gated_layer6_horizontal_bias);
        init_fit_m_M_gated_first_vertical_bias(&call, m->fit_v_M_gated_layer6_horizontal_bias);
        init_fit_m_M_gated_first_across_weight(&call, m->fit_m_M_gated_layer6_across_weight);
        init_fit_m_M_gated_first_across_weight(&call, m->fit_v_M_gated_layer6_across_weight);
        init_fit_m_M_gated_first_vertical_bias(&call, m->fit_m_M_gated_layer6_across_bias);
        init_fit_m_M_gated_first_vertical_bias(&call, m->fit_v_M_gated_layer6_across_bias);
        init_fit_m_M_gated_first_out_weight(&call, m->fit_m_M_gated_layer6_out_weight);
        init_fit_m_M_gated_first_out_weight(&call, m->fit_v_M_gated_layer6_out_weight);
        init_fit_m_M_gated_first_out_bias(&call, m->fit_m_M_gated_layer6_out_bias);
        init_fit_m_M_gated_first_out_bias(&call, m->fit_v_M_gated_layer6_out_bias);
        init_fit_m_M_class_embed_weight(&call, m->fit_m_M_class8_embed_weight);
        init_fit_m_M_class_embed_weight(&call, m->fit_v_M_class8_embed_weight);
        init_fit_m_M_gated_layer_vertical_weight(&call,
            m->fit_m_M_gated_layer7_vertical_weight);
        init_fit_m_M_gated_layer_vertical_weight(&call,
            m->fit_v_M_gated_layer7_vertical_weight);
        init_fit_m_M_gated_first_vertical_bias(&call, m->fit_m_M_gated_layer7_vertical_bias);
        init_fit_m_M_gated_first_vertical_bias(&call, m->fit_v_M_gated_layer7_vertical_bias);
        init_fit_m_M_gated_layer_horizontal_weight(&call,
            m->fit_m_M_gated_layer7_horizontal_weight);
        init_fit_m_M_gated_layer_horizontal_weight(&call,
            m->fit_v_M_gated_layer7_horizontal_weight);
        init_fit_m_M_gated_first_vertical_bias(&call, m->fit_m_M_gated_layer7_horizontal_bias);
        init_fit_m_M_gated_first_vertical_bias(&call, m->fit_v_M_gated_layer7_horizontal_bias);
        init_fit_m_M_gated_first_across_weight(&call, m->fit_m_M_gated_layer7_across_weight);
        init_fit_m_M_gated_first_across_weight(&call, m->fit_v_M_gated_layer7_across_weight);
        init_fit_m_M_gated_first_vertical_bias(&call, m->fit_m_M_gated_layer7_across_bias);
        init_fit_m_M_gated_first_vertical_bias(&call, m->fit_v_M_gated_layer7_across_bias);
        init_fit_m_M_gated_first_out_weight(&call, m->fit_m_M_gated_layer7_out_weight);
        init_fit_m_M_gated_first_out_weight(&call, m->fit_v_M_gated_layer7_out_weight);
        init_fit_m_M_gated_first_out_bias(&call, m->fit_m_M_gated_layer7_out_bias);
        init_fit_m_M_gated_first_out_bias(&call, m->fit_v_M_gated_layer7_out_bias);
        init_fit_m_M_gated_first_out_weight(&call, m->fit_m_M_head_weight);
        init_fit_m_M_gated_first_out_weight(&call, m->fit_v_M_head_weight);
        init_fit_m_M_gated_first_out_bias(&call, m->fit_m_M_head_bias);
        init_fit_m_M_gated_first_out_bias(&call, m->fit_v_M_head_bias);
        init_V_ema_dw(&call, m->fit_m_M_out_weight);
        init_V_ema_dw(&call, m->fit_v_M_out_weight);
        init_V_ema_cluster_size(&call, m->fit_m_M_out_bias);
        init_V_ema_cluster_size(&call, m->fit_v_M_out_bias);
        #pragma omp barrier
        init_M_embed_weight(&call, normal, m->M_embed_weight);
        init_M_class_embed_weight(&call, normal2, m->M_class_embed_weight);
        init_M_class_embed_weight(&call, normal3, m->M_class2_embed_weight);
        init_M_class_embed_weight(&call, normal4, m->M_class3_embed_weight);
        init_M_class_embed_weight(&call, normal5, m->M_class4_embed_weight);
        init_M_class_embed_weight(&call, normal6, m->M_class5_embed_weight);
        init_M_class_embed_weight(&call, normal7, m->M_class6_embed_weight);
        init_M_class_embed_weight(&call, normal8, m->M_class7_embed_weight);
        init_M_class_embed_weight(&call, normal9, m->M_class8_embed_weight);
        gm_restore_denormals(mode);
    }
}

/* vqvae_prior.gm:56   return categorical(logits: h |> relu |> head: conv(F, 1) |> relu |> out:
   conv(codes, 1) |> reshape(8, 8, 1, codes))
   [64,64] into panels of 24 columns; 0 FLOP, 33 KB */
static void fit_M_head_weight_panels(const gm_call *call, const float *restrict weight,
    float *restrict M_head_weight_panels)
{
    static const int32_t taps[] = {
        0,
    };
    int64_t lo, hi;
    gm_share(call, 8, &lo, &hi);
    for (int64_t vector = lo; vector < hi; vector++) {
        const int64_t column = vector % 8 * GM_LANES, tap = vector / 8 % 1;
        const int n = (int)gm_min_int(GM_LANES, 64 - column);
        const int64_t width = column < 48 ? 24 : 16;
        const int64_t inside = (column < 48 ? column : column - 48) % width;
        const float *from = weight + taps[tap] + column * 64;
        float *to = M_head_weight_panels + (column - inside) * 64 + tap * 64 * width + inside;
        for (int64_t k = 0; k < 64; k += GM_LANES)
            gm_transpose_block(from + k, 64, n, (int)gm_min_int(GM_LANES, 64 - k), to + k * width, width);
    }
}

/* vqvae_prior.gm:51   net class(y) { return embed(y, 10, 2 * F)[:, none, none] }
   [64,128] element by element; 0 FLOP, 38 KB */
static void fit_gather(const gm_call *call, const int32_t *restrict y,
    const float *restrict weight, float *restrict gather)
{
    const int64_t lo = call->from, hi = call->to;
    for (int64_t i = lo; i < hi; i++) {
        for (int64_t j = 0; j < 128; j += GM_LANES) {
            const gm_vec gather2 = gm_row(weight, 10, 128, gm_splat((float)y[i]), j, GM_LANES);
            gm_store(gather + i * 128 + j, gather2);
        }
    }
}

/* vqvae_prior.gm:54   v, h = c |> embed(codes, F) |> reshape(8, 8, F) |> gated_first(class(y), F)
   [64,64,1,64] element by element; 0 FLOP, 1.2 MB */
static void fit_gather9(const gm_call *call, const int32_t *restrict c,
    const float *restrict weight, float *restrict gather)
{
    const int64_t lo = call->from, hi = call->to;
    for (int64_t g = lo; g < hi; g++) {
        for (int64_t h = 0; h < 64; h++) {
            for (int64_t i = 0; i < 1; i++) {
                for (int64_t j = 0; j < 64; j += GM_LANES) {
                    const gm_vec gather2 = gm_row(weight, 512, 64, gm_splat((float)c[g * 64 + h]), j, GM_LANES);
                    gm_store(gather + g * 4096 + h * 64 + i * 64 + j, gather2);
                }
            }
        }
    }
}

/* vqvae_prior.gm:54   v, h = c |> embed(codes, F) |> reshape(8, 8, F) |> gated_first(class(y), F)
   [128,128] into panels of 24 columns; 0 FLOP, 131 KB */
static void fit_M_gated_first_across_weight_panels(const gm_call *call,
    const float *restrict weight, float *restrict M_gated_first_across_weight_panels)
{
    static const int32_t taps[] = {
        0,
    };
    int64_t lo, hi;
    gm_share(call, 16, &lo, &hi);
    for (int64_t vector = lo; vector < hi; vector++) {
        const int64_t column = vector % 16 * GM_LANES, tap = vector / 16 % 1;
        const int n = (int)gm_min_int(GM_LANES, 128 - column);
        const int64_t width = column < 96 ? 24 : 16;
        const int64_t inside = (column < 96 ? column : column - 96) % width;
        const float *from = weight + taps[tap] + column * 1;
        float *to = M_gated_first_across_weight_panels + (column - inside) * 128 + tap * 128 * width + inside;
        for (int64_t k = 0; k < 128; k++)
            gm_store(to + k * width, gm_load_strided(from + k * 128, 1, n));
    }
}

/* vqvae_prior.gm:55   for i in 1..layers { v, h = gated_layer(v, h, class(y), F) }
   [128,128] into panels of 24 columns; 0 FLOP, 164 KB */
static void fit_M_gated_layer_horizontal_weight_panels(const gm_call *call,
    const float *restrict weight, float *restrict M_gated_layer_horizontal_weight_panels)
{
    static const int32_t taps[] = {
        0, 8192,
    };
    int64_t lo, hi;
    gm_share(call, 32, &lo, &hi);
    for (int64_t vector = lo; vector < hi; vector++) {
        const int64_t column = vector % 16 * GM_LANES, tap = vector / 16 % 2;
        const int n = (int)gm_min_int(GM_LANES, 128 - column);
        const int64_t width = column < 96 ? 24 : 16;
        const int64_t inside = (column < 96 ? column : column - 96) % width;
        const float *from = weight + taps[tap] + column * 1;
        float *to = M_gated_layer_horizontal_weight_panels + (column - inside) * 128 + tap * 64 * width + inside;
        for (int64_t k = 0; k < 64; k++)
            gm_store(to + k * width, gm_load_strided(from + k * 128, 1, n));
    }
}

/* vqvae_prior.gm:55   for i in 1..layers { v, h = gated_layer(v, h, class(y), F) }
   [128,128] into panels of 24 columns; 0 FLOP, 131 KB */
static void fit_M_gated_layer7_across_weight_panels2(const gm_call *call,
    const float *restrict weight, float *restrict M_gated_layer7_across_weight_panels)
{
    static const int32_t taps[] = {
        0,
    };
    int64_t lo, hi;
    gm_share(call, 16, &lo, &hi);
    for (int64_t vector = lo; vector < hi; vector++) {
        const int64_t column = vector % 16 * GM_LANES, tap = vector / 16 % 1;
        const int n = (int)gm_min_int(GM_LANES, 128 - column);
        const int64_t width = column < 96 ? 24 : 16;
        const int64_t inside = (column < 96 ? column : column - 96) % width;
        const float *from = weight + taps[tap] + column * 128;
        float *to = M_gated_layer7_across_weight_panels + (column - inside) * 128 + tap * 128 * width + inside;
        for (int64_t k = 0; k < 128; k += GM_LANES)
            gm_transpose_block(from + k, 128, n, (int)gm_min_int(GM_LANES, 128 - k), to + k * width, width);
    }
}

/* vqvae_prior.gm:55   for i in 1..layers { v, h = gated_layer(v, h, class(y), F) }
   [256,64] into panels of 24 columns; 0 FLOP, 164 KB */
static void fit_M_gated_layer7_horizontal_weight_panels2(const gm_call *call,
    const float *restrict weight, float *restrict M_gated_layer7_horizontal_weight_panels)
{
    static const int32_t taps[] = {
        8192, 0,
    };
    int64_t lo, hi;
    gm_share(call, 16, &lo, &hi);
    for (int64_t vector = lo; vector < hi; vector++) {
        const int64_t column = vector % 8 * GM_LANES, tap = vector / 8 % 2;
        const int n = (int)gm_min_int(GM_LANES, 64 - column);
        const int64_t width = column < 48 ? 24 : 16;
        const int64_t inside = (column < 48 ? column : column - 48) % width;
        const float *from = weight + taps[tap] + column * 128;
        float *to = M_gated_layer7_horizontal_weight_panels + (column - inside) * 256 + tap * 128 * width + inside;
        for (int64_t k = 0; k < 128; k += GM_LANES)
            gm_transpose_block(from + k, 128, n, (int)gm_min_int(GM_LANES, 128 - k), to + k * width, width);
    }
}

/* vqvae_prior.gm:54   v, h = c |> embed(codes, F) |> reshape(8, 8, F) |> gated_first(class(y), F)
   [192,128] into panels of 24 columns; 0 FLOP, 328 KB */
static void fit_M_gated_first_horizontal_weight_panels(const gm_call *call,
    const float *restrict weight, float *restrict M_gated_first_horizontal_weight_panels)
{
    static const int32_t taps[] = {
        0, 8192, 16384,
    };
    int64_t lo, hi;
    gm_share(call, 48, &lo, &hi);
    for (int64_t vector = lo; vector < hi; vector++) {
        const int64_t column = vector % 16 * GM_LANES, tap = vector / 16 % 3;
        const int n = (int)gm_min_int(GM_LANES, 128 - column);
        const int64_t width = column < 96 ? 24 : 16;
        const int64_t inside = (column < 96 ? column : column - 96) % width;
        const float *from = weight + taps[tap] + column * 1;
        float *to = M_gated_first_horizontal_weight_panels + (column - inside) * 192 + tap * 64 * width + inside;
        for (int64_t k = 0; k < 64; k++)
            gm_store(to + k * width, gm_load_strided(from + k * 128, 1, n));
    }
}

/* vqvae_prior.gm:54   v, h = c |> embed(codes, F) |> reshape(8, 8, F) |> gated_first(class(y), F)
   [384,64] into panels of 24 columns; 0 FLOP, 328 KB */
static void fit_M_gated_first_horizontal_weight_panels2(const gm_call *call,
    const float *restrict weight, float *restrict M_gated_first_horizontal_weight_panels)
{
    static const int32_t taps[] = {
        16384, 8192, 0,
    };
    int64_t lo, hi;
    gm_share(call, 24, &lo, &hi);
    for (int64_t vector = lo; vector < hi; vector++) {
        const int64_t column = vector % 8 * GM_LANES, tap = vector / 8 % 3;
        const int n = (int)gm_min_int(GM_LANES, 64 - column);
        const int64_t width = column < 48 ? 24 : 16;
        const int64_t inside = (column < 48 ? column : column - 48) % width;
        const float *from = weight + taps[tap] + column * 128;
        float *to = M_gated_first_horizontal_weight_panels + (column - inside) * 384 + tap * 128 * width + inside;
        for (int64_t k = 0; k < 128; k += GM_LANES)
            gm_transpose_block(from + k, 128, n, (int)gm_min_int(GM_LANES, 128 - k), to + k * width, width);
    }
}

/* vqvae_prior.gm:56   return categorical(logits: h |> relu |> head: conv(F, 1) |> relu |> out:
   conv(codes, 1) |> reshape(8, 8, 1, codes))
   [64,512] into panels of 24 columns; 0 FLOP, 262 KB */
static void fit_M_out_weight_panels(const gm_call *call, const float *restrict weight,
    float *restrict M_out_weight_panels)
{
    static const int32_t taps[] = {
        0,
    };
    int64_t lo, hi;
    gm_share(call, 64, &lo, &hi);
    for (int64_t vector = lo; vector < hi; vector++) {
        const int64_t column = vector % 64 * GM_LANES, tap = vector / 64 % 1;
        const int n = (int)gm_min_int(GM_LANES, 512 - column);
        const int64_t width = column < 480 ? 24 : 16;
        const int64_t inside = (column < 480 ? column : column - 480) % width;
        const float *from = weight + taps[tap] + column * 1;
        float *to = M_out_weight_panels + (column - inside) * 64 + tap * 64 * width + inside;
        for (int64_t k = 0; k < 64; k++)
            gm_store(to + k * width, gm_load_strided(from + k * 512, 1, n));
    }
}

/* vqvae_prior.gm:56   return categorical(logits: h |> relu |> head: conv(F, 1) |> relu |> out:
   conv(codes, 1) |> reshape(8, 8, 1, codes))
   [512,64] into panels of 24 columns; 0 FLOP, 262 KB */
static void fit_M_out_weight_panels2(const gm_call *call, const float *restrict weight,
    float *restrict M_out_weight_panels)
{
    static const int32_t taps[] = {
        0,
    };
    int64_t lo, hi;
    gm_share(call, 8, &lo, &hi);
    for (int64_t vector = lo; vector < hi; vector++) {
        const int64_t column = vector % 8 * GM_LANES, tap = vector / 8 % 1;
        const int n = (int)gm_min_int(GM_LANES, 64 - column);
        const int64_t width = column < 48 ? 24 : 16;
        const int64_t inside = (column < 48 ? column : column - 48) % width;
        const float *from = weight + taps[tap] + column * 512;
        float *to = M_out_weight_panels + (column - inside) * 512 + tap * 512 * width + inside;
        for (int64_t k = 0; k < 512; k += GM_LANES)
            gm_transpose_block(from + k, 512, n, (int)gm_min_int(GM_LANES, 512 - k), to + k * width, width);
    }
}

/* vqvae_prior.gm:54   v, h = c |> embed(codes, F) |> reshape(8, 8, F) |> gated_first(class(y), F)
   [1344,128] into panels of 24 columns; 0 FLOP, 2.3 MB */
static void fit_M_gated_first_vertical_weight_panels(const gm_call *call,
    const float *restrict weight, float *restrict M_gated_first_vertical_weight_panels)
{
    static const int32_t taps[] = {
        0, 8192, 16384, 24576, 32768, 40960, 49152, 57344, 65536, 73728, 81920, 90112, 98304,
        106496, 114688, 122880, 131072, 139264, 147456, 155648, 163840,
    };
    int64_t lo, hi;
    gm_share(call, 336, &lo, &hi);
    for (int64_t vector = lo; vector < hi; vector++) {
        const int64_t column = vector % 16 * GM_LANES, tap = vector / 16 % 21;
        const int n = (int)gm_min_int(GM_LANES, 128 - column);
        const int64_t width = column < 96 ? 24 : 16;
        const int64_t inside = (column < 96 ? column : column - 96) % width;
        const float *from = weight + taps[tap] + column * 1;
        float *to = M_gated_first_vertical_weight_panels + (column - inside) * 1344 + tap * 64 * width + inside;
        for (int64_t k = 0; k < 64; k++)
            gm_store(to + k * width, gm_load_strided(from + k * 128, 1, n));
    }
}

/* vqvae_prior.gm:54   v, h = c |> embed(codes, F) |> reshape(8, 8, F) |> gated_first(class(y), F)
   convolution of [64,8,8,64] to [64,8,8,128] by 7 x 7 taps, tiles of 4 x 24, weight in panels;
   fused: add; 831 MFLOP, 3.8 MB */
GM_INLINE void fit_vertical_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict gather,
    const float *restrict M_gated_first_vertical_weight_panels, const float *restrict bias,
    float *restrict vertical)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, vertical + i * 128 + j);
    }
    conv_tile(4, rows, vectors, last, 0, c, gather, from, run, runs,
              M_gated_first_vertical_weight_panels + column * 1344, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec vertical2 = c[r * vectors + v] + gm_load(bias + j);
            gm_store(vertical + i * 128 + j, vertical2);
        }
}

static void fit_vertical(const gm_call *call, const float *restrict gather,
    const float *restrict M_gated_first_vertical_weight_panels, const float *restrict bias,
    float *restrict vertical)
{
    static const gm_steps steps = {{4096, 512, 64}, {64, 8, 1}};
    static const gm_stretch runs[] = {
        {0, 1088, 256}, {0, 1024, 320}, {0, 960, 384}, {0, 896, 448}, {0, 896, 384},
        {0, 896, 320}, {0, 896, 256}, {0, 640, 256}, {512, 1088, 256}, {0, 576, 320},
        {512, 1024, 320}, {0, 512, 384}, {512, 960, 384}, {0, 448, 448}, {512, 896, 448},
        {0, 448, 384}, {512, 896, 384}, {0, 448, 320}, {512, 896, 320}, {0, 448, 256},
        {512, 896, 256}, {0, 192, 256}, {512, 640, 256}, {1024, 1088, 256}, {0, 128, 320},
        {512, 576, 320}, {1024, 1024, 320}, {0, 64, 384}, {512, 512, 384}, {1024, 960, 384},
        {0, 0, 448}, {512, 448, 448}, {1024, 896, 448}, {0, 0, 384}, {512, 448, 384},
        {1024, 896, 384}, {0, 0, 320}, {512, 448, 320}, {1024, 896, 320}, {0, 0, 256},
        {512, 448, 256}, {1024, 896, 256},
    };
    static const gm_part parts[] = {
        {1, 1, 0, 0, 0, 0}, {1, 1, 1, 0, 0, 0}, {1, 1, 2, 0, 0, 0}, {1, 2, 3, 0, 0, 0},
        {1, 1, 5, 128, 0, 0}, {1, 1, 6, 192, 0, 0}, {1, 1, 7, 256, 0, 0}, {1, 1, 8, 0, 0, 1},
        {1, 1, 9, 0, 1, 1}, {1, 1, 10, 0, 2, 1}, {1, 2, 11, 0, 3, 1}, {1, 1, 13, 128, 4, 1},
        {1, 1, 14, 192, 5, 1}, {1, 1, 15, 256, 6, 1}, {1, 1, 16, 0, 7, 2},
        {1, 1, 17, 0, 9, 2}, {1, 1, 18, 0, 11, 2}, {1, 2, 19, 0, 13, 2},
        {1, 1, 21, 128, 15, 2}, {1, 1, 22, 192, 17, 2}, {1, 1, 23, 256, 19, 2},
        {5, 1, 24, 0, 21, 3}, {5, 1, 25, 0, 24, 3}, {5, 1, 26, 0, 27, 3},
        {5, 2, 27, 0, 30, 3}, {5, 1, 29, 128, 33, 3}, {5, 1, 30, 192, 36, 3},
        {5, 1, 31, 256, 39, 3},
    };
    const int64_t lo = call->from, hi = call->to;
    for (const gm_part *p = parts; p < parts + 28; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            for (int64_t column = 0; column < 96; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    fit_vertical_tile((int)gm_min_int(4, pixels - row), 3, 8, runs + p->run,
                        p->runs, from + row, to + row, column, gather,
                        M_gated_first_vertical_weight_panels, bias, vertical);
            }
            {
                const int64_t column = 96;
                for (int row = 0; row < pixels; row += 4)
                    fit_vertical_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, gather,
                        M_gated_first_vertical_weight_panels, bias, vertical);
            }
            {
                const int64_t column = 112;
                for (int row = 0; row < pixels; row += 4)
                    fit_vertical_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, gather,
                        M_gated_first_vertical_weight_panels, bias, vertical);
            }
        }
    }
}

/* vqvae_prior.gm:54   v, h = c |> embed(codes, F) |> reshape(8, 8, F) |> gated_first(class(y), F)
   [64,64,64] element by element; fused: add, tanh, sigmoid, mul; 1.3 MFLOP, 3.2 MB */
static void fit_v(const gm_call *call, const float *restrict vertical,
    const float *restrict gather, float *restrict v)
{
    const int64_t lo = call->from, hi = call->to;
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 64; i++) {
            for (int64_t j = 0; j < 64; j += GM_LANES) {
                const gm_vec add = gm_load(vertical + h * 8192 + i * 128 + j) + gm_load(gather + h * 128 + j);
                const gm_vec add2 = gm_load(vertical + h * 8192 + i * 128 + j + 64) + gm_load(gather + h * 128 + j + 64);
                const gm_vec v2 = gm_tanh(add) * gm_sigmoid(add2);
                gm_store(v + h * 4096 + i * 64 + j, v2);
            }
        }
    }
}

/* vqvae_prior.gm:54   v, h = c |> embed(codes, F) |> reshape(8, 8, F) |> gated_first(class(y), F)
   convolution of [64,8,8,64] to [64,8,8,128] by 1 x 7 taps, tiles of 4 x 24, weight in panels;
   fused: add; 152 MFLOP, 3.2 MB */
GM_INLINE void fit_horizontal_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict gather,
    const float *restrict M_gated_first_horizontal_weight_panels, const float *restrict bias,
    float *restrict horizontal)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, horizontal + i * 128 + j);
    }
    conv_tile(4, rows, vectors, last, 0, c, gather, from, run, runs,
              M_gated_first_horizontal_weight_panels + column * 192, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec horizontal2 = c[r * vectors + v] + gm_load(bias + j);
            gm_store(horizontal + i * 128 + j, horizontal2);
        }
}

static void fit_horizontal(const gm_call *call, const float *restrict gather,
    const float *restrict M_gated_first_horizontal_weight_panels, const float *restrict bias,
    float *restrict horizontal)
{
    static const gm_steps steps = {{4096, 512, 64}, {64, 8, 1}};
    static const gm_stretch runs[] = {
        {0, 128, 64}, {0, 64, 128}, {0, 0, 192},
    };
    static const gm_part parts[] = {
        {8, 1, 0, 0, 0, 0}, {8, 1, 1, 0, 0, 1}, {8, 1, 2, 0, 1, 1}, {8, 5, 3, 0, 2, 1},
    };
    const int64_t lo = call->from, hi = call->to;
    for (const gm_part *p = parts; p < parts + 4; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            for (int64_t column = 0; column < 96; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    fit_horizontal_tile((int)gm_min_int(4, pixels - row), 3, 8, runs + p->run,
                        p->runs, from + row, to + row, column, gather,
                        M_gated_first_horizontal_weight_panels, bias, horizontal);
            }
            {
                const int64_t column = 96;
                for (int row = 0; row < pixels; row += 4)
                    fit_horizontal_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, gather,
                        M_gated_first_horizontal_weight_panels, bias, horizontal);
            }
            {
                const int64_t column = 112;
                for (int row = 0; row < pixels; row += 4)
                    fit_horizontal_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, gather,
                        M_gated_first_horizontal_weight_panels, bias, horizontal);
            }
        }
    }
}

/* vqvae_prior.gm:54   v, h = c |> embed(codes, F) |> reshape(8, 8, F) |> gated_first(class(y), F)
   convolution of [64,8,8,128] to [64,8,8,128] by 1 x 1 taps, tiles of 4 x 24, weight in panels;
   fused: add; 136 MFLOP, 6.4 MB */
GM_INLINE void fit_horizontal2_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column,
    const float *restrict vertical, const float *restrict M_gated_first_across_weight_panels,
    float *restrict horizontal, const float *restrict gather, const float *restrict bias)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r] % 64;
        const int64_t h = to[r] / 64;
        const int64_t j = column;
        gm_fetch_written(vectors, horizontal + h * 8192 + i * 128 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, vertical, from + 4, 128);
    conv_tile(4, rows, vectors, last, 0, c, vertical, from, run, runs,
              M_gated_first_across_weight_panels + column * 128, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r] % 64;
            const int64_t h = to[r] / 64;
            const int64_t j = column + v * GM_LANES;
            const gm_vec across = c[r * vectors + v] + gm_load(bias + j);
            const gm_vec add = gm_load(horizontal + h * 8192 + i * 128 + j) + across + gm_load(gather + h * 128 + j);
            gm_store(horizontal + h * 8192 + i * 128 + j, add);
        }
}

static void fit_horizontal2(const gm_call *call, const float *restrict vertical,
    const float *restrict M_gated_first_across_weight_panels, float *restrict horizontal,
    const float *restrict gather, const float *restrict bias)
{
    static const gm_steps steps = {{8192, 1024, 128}, {64, 8, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 128},
    };
    static const gm_part parts[] = {
        {8, 8, 0, 0, 0, 1},
    };
    const int64_t lo = call->from, hi = call->to;
    for (const gm_part *p = parts; p < parts + 1; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            for (int64_t column = 0; column < 96; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    fit_horizontal2_tile((int)gm_min_int(4, pixels - row), 3, 8, runs + p->run,
                        p->runs, from + row, to + row, column, vertical,
                        M_gated_first_across_weight_panels, horizontal, gather, bias);
            }
            {
                const int64_t column = 96;
                for (int row = 0; row < pixels; row += 4)
                    fit_horizontal2_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, vertical,
                        M_gated_first_across_weight_panels, horizontal, gather, bias);
            }
            {
                const int64_t column = 112;
                for (int row = 0; row < pixels; row += 4)
                    fit_horizontal2_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, vertical,
                        M_gated_first_across_weight_panels, horizontal, gather, bias);
            }
        }
    }
}

/* vqvae_prior.gm:54   v, h = c |> embed(codes, F) |> reshape(8, 8, F) |> gated_first(class(y), F)
   [64,64,64] element by element; fused: tanh, sigmoid, mul; 786 KFLOP, 3.1 MB */
static void fit_mul(const gm_call *call, const float *restrict horizontal, float *restrict mul)
{
    const int64_t lo = call->from, hi = call->to;
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 64; i++) {
            for (int64_t j = 0; j < 64; j += GM_LANES) {
                const gm_vec sigmoid = gm_sigmoid(gm_load(horizontal + h * 8192 + i * 128 + j + 64));
                const gm_vec mul2 = gm_tanh(gm_load(horizontal + h * 8192 + i * 128 + j)) * sigmoid;
                gm_store(mul + h * 4096 + i * 64 + j, mul2);
            }
        }
    }
}

/* vqvae_prior.gm:54   v, h = c |> embed(codes, F) |> reshape(8, 8, F) |> gated_first(class(y), F)
   convolution of [64,8,8,64] to [64,8,8,64] by 1 x 1 taps, tiles of 4 x 24; fused: add; 34 MFLOP,
   2.1 MB */
GM_INLINE void fit_out_tile(int rows, int vectors, int last, const gm_stretch *run, int runs,
    const int64_t *from, const int64_t *to, int64_t column, const float *restrict mul,
    const float *restrict weight, const float *restrict bias, float *restrict out)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, out + i * 64 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, mul, from + 4, 64);
    conv_tile(4, rows, vectors, last, 0, c, mul, from, run, runs,
              weight + column, 64);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec out2 = c[r * vectors + v] + gm_load(bias + j);
            gm_store(out + i * 64 + j, out2);
        }
}

static void fit_out(const gm_call *call, const float *restrict mul,
    const float *restrict weight, const float *restrict bias, float *restrict out)
{
    static const gm_steps steps = {{4096, 512, 64}, {64, 8, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 64},
    };
    static const gm_part parts[] = {
        {8, 8, 0, 0, 0, 1},
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
                    fit_out_tile((int)gm_min_int(4, pixels - row), 3, 8, runs + p->run, p->runs,
                        from + row, to + row, column, mul, weight, bias, out);
            }
            {
                const int64_t column = 48;
                for (int row = 0; row < pixels; row += 4)
                    fit_out_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run, p->runs,
                        from + row, to + row, column, mul, weight, bias, out);
            }
        }
    }
}

/* vqvae_prior.gm:55   for i in 1..layers { v, h = gated_layer(v, h, class(y), F) }
   convolution of [64,8,8,64] to [64,8,8,128] by 1 x 3 taps, tiles of 4 x 24, weight in panels;
   fused: add; 126 MFLOP, 3.2 MB */
GM_INLINE void fit_horizontal3_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict out,
    const float *restrict M_gated_layer_horizontal_weight_panels, const float *restrict bias,
    float *restrict horizontal)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, horizontal + i * 128 + j);
    }
    conv_tile(4, rows, vectors, last, 0, c, out, from, run, runs,
              M_gated_layer_horizontal_weight_panels + column * 128, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec horizontal2 = c[r * vectors + v] + gm_load(bias + j);
            gm_store(horizontal + i * 128 + j, horizontal2);
        }
}

static void fit_horizontal3(const gm_call *call, const float *restrict out,
    const float *restrict M_gated_layer_horizontal_weight_panels, const float *restrict bias,
    float *restrict horizontal)
{
    static const gm_steps steps = {{4096, 512, 64}, {64, 8, 1}};
    static const gm_stretch runs[] = {
        {0, 64, 64}, {0, 0, 128},
    };
    static const gm_part parts[] = {
        {8, 1, 0, 0, 0, 1}, {8, 7, 1, 0, 1, 1},
    };
    const int64_t lo = call->from, hi = call->to;
    for (const gm_part *p = parts; p < parts + 2; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            for (int64_t column = 0; column < 96; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    fit_horizontal3_tile((int)gm_min_int(4, pixels - row), 3, 8, runs + p->run,
                        p->runs, from + row, to + row, column, out,
                        M_gated_layer_horizontal_weight_panels, bias, horizontal);
            }
            {
                const int64_t column = 96;
                for (int row = 0; row < pixels; row += 4)
                    fit_horizontal3_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, out,
                        M_gated_layer_horizontal_weight_panels, bias, horizontal);
            }
            {
                const int64_t column = 112;
                for (int row = 0; row < pixels; row += 4)
                    fit_horizontal3_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, out,
                        M_gated_layer_horizontal_weight_panels, bias, horizontal);
            }
        }
    }
}

/* vqvae_prior.gm:55   for i in 1..layers { v, h = gated_layer(v, h, class(y), F) }
   [384,128] into panels of 24 columns; 0 FLOP, 492 KB */
static void fit_M_gated_layer_vertical_weight_panels(const gm_call *call,
    const float *restrict weight, float *restrict M_gated_layer_vertical_weight_panels)
{
    static const int32_t taps[] = {
        0, 8192, 16384, 24576, 32768, 40960,
    };
    int64_t lo, hi;
    gm_share(call, 96, &lo, &hi);
    for (int64_t vector = lo; vector < hi; vector++) {
        const int64_t column = vector % 16 * GM_LANES, tap = vector / 16 % 6;
        const int n = (int)gm_min_int(GM_LANES, 128 - column);
        const int64_t width = column < 96 ? 24 : 16;
        const int64_t inside = (column < 96 ? column : column - 96) % width;
        const float *from = weight + taps[tap] + column * 1;
        float *to = M_gated_layer_vertical_weight_panels + (column - inside) * 384 + tap * 64 * width + inside;
        for (int64_t k = 0; k < 64; k++)
            gm_store(to + k * width, gm_load_strided(from + k * 128, 1, n));
    }
}

/* vqvae_prior.gm:55   for i in 1..layers { v, h = gated_layer(v, h, class(y), F) }
   convolution of [64,8,8,64] to [64,8,8,128] by 3 x 3 taps, tiles of 4 x 24, weight in panels;
   fused: add; 347 MFLOP, 3.3 MB */
GM_INLINE void fit_vertical2_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict v2,
    const float *restrict M_gated_layer_vertical_weight_panels, const float *restrict bias,
    float *restrict vertical)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, vertical + i * 128 + j);
    }
    conv_tile(4, rows, vectors, last, 0, c, v2, from, run, runs,
              M_gated_layer_vertical_weight_panels + column * 384, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec vertical2 = c[r * vectors + v] + gm_load(bias + j);
            gm_store(vertical + i * 128 + j, vertical2);
        }
}

static void fit_vertical2(const gm_call *call, const float *restrict v2,
    const float *restrict M_gated_layer_vertical_weight_panels, const float *restrict bias,
    float *restrict vertical)
{
    static const gm_steps steps = {{4096, 512, 64}, {64, 8, 1}};
    static const gm_stretch runs[] = {
        {0, 256, 128}, {0, 192, 192}, {0, 192, 128}, {0, 64, 128}, {512, 256, 128},
        {0, 0, 192}, {512, 192, 192}, {0, 0, 128}, {512, 192, 128},
    };
    static const gm_part parts[] = {
        {1, 1, 0, 0, 0, 1}, {1, 6, 1, 0, 1, 1}, {1, 1, 7, 384, 2, 1}, {7, 1, 8, 0, 3, 2},
        {7, 6, 9, 0, 5, 2}, {7, 1, 15, 384, 7, 2},
    };
    const int64_t lo = call->from, hi = call->to;
    for (const gm_part *p = parts; p < parts + 6; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            for (int64_t column = 0; column < 96; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    fit_vertical2_tile((int)gm_min_int(4, pixels - row), 3, 8, runs + p->run,
                        p->runs, from + row, to + row, column, v2,
                        M_gated_layer_vertical_weight_panels, bias, vertical);
            }
            {
                const int64_t column = 96;
                for (int row = 0; row < pixels; row += 4)
                    fit_vertical2_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, v2,
                        M_gated_layer_vertical_weight_panels, bias, vertical);
            }
            {
                const int64_t column = 112;
                for (int row = 0; row < pixels; row += 4)
                    fit_vertical2_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, v2,
                        M_gated_layer_vertical_weight_panels, bias, vertical);
            }
        }
    }
}

/* vqvae_prior.gm:55   for i in 1..layers { v, h = gated_layer(v, h, class(y), F) }
   convolution of [64,8,8,64] to [64,8,8,64] by 1 x 1 taps, tiles of 4 x 24; fused: add; 34 MFLOP,
   3.2 MB */
GM_INLINE void fit_h_tile(int rows, int vectors, int last, const gm_stretch *run, int runs,
    const int64_t *from, const int64_t *to, int64_t column, const float *restrict mul,
    const float *restrict out, const float *restrict weight, const float *restrict bias,
    float *restrict h)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_read(vectors, out + i * 64 + j);
        gm_fetch_written(vectors, h + i * 64 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, mul, from + 4, 64);
    conv_tile(4, rows, vectors, last, 0, c, mul, from, run, runs,
              weight + column, 64);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec out2 = c[r * vectors + v] + gm_load(bias + j);
            const gm_vec h2 = gm_load(out + i * 64 + j) + out2;
            gm_store(h + i * 64 + j, h2);
        }
}

static void fit_h(const gm_call *call, const float *restrict mul, const float *restrict out,
    const float *restrict weight, const float *restrict bias, float *restrict h)
{
    static const gm_steps steps = {{4096, 512, 64}, {64, 8, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 64},
    };
    static const gm_part parts[] = {
        {8, 8, 0, 0, 0, 1},
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
                    fit_h_tile((int)gm_min_int(4, pixels - row), 3, 8, runs + p->run, p->runs,
                        from + row, to + row, column, mul, out, weight, bias, h);
            }
            {
                const int64_t column = 48;
                for (int row = 0; row < pixels; row += 4)
                    fit_h_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run, p->runs,
                        from + row, to + row, column, mul, out, weight, bias, h);
            }
        }
    }
}

/* vqvae_prior.gm:55   for i in 1..layers { v, h = gated_layer(v, h, class(y), F) }
   convolution of [64,8,8,64] to [64,8,8,64] by 1 x 1 taps, tiles of 4 x 24; fused: add, relu; 34
   MFLOP, 3.2 MB */
GM_INLINE void fit_h7_tile(int rows, int vectors, int last, const gm_stretch *run, int runs,
    const int64_t *from, const int64_t *to, int64_t column, const float *restrict mul,
    const float *restrict h, const float *restrict weight, const float *restrict bias,
    float *restrict relu)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_read(vectors, h + i * 64 + j);
        gm_fetch_written(vectors, relu + i * 64 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, mul, from + 4, 64);
    conv_tile(4, rows, vectors, last, 0, c, mul, from, run, runs,
              weight + column, 64);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec out = c[r * vectors + v] + gm_load(bias + j);
            const gm_vec h2 = gm_load(h + i * 64 + j) + out;
            gm_store(relu + i * 64 + j, gm_max(h2, gm_zero()));
        }
}

static void fit_h7(const gm_call *call, const float *restrict mul, const float *restrict h,
    const float *restrict weight, const float *restrict bias, float *restrict relu)
{
    static const gm_steps steps = {{4096, 512, 64}, {64, 8, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 64},
    };
    static const gm_part parts[] = {
        {8, 8, 0, 0, 0, 1},
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
                    fit_h7_tile((int)gm_min_int(4, pixels - row), 3, 8, runs + p->run, p->runs,
                        from + row, to + row, column, mul, h, weight, bias, relu);
            }
            {
                const int64_t column = 48;
                for (int row = 0; row < pixels; row += 4)
                    fit_h7_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run, p->runs,
                        from + row, to + row, column, mul, h, weight, bias, relu);
            }
        }
    }
}

/* vqvae_prior.gm:56   return categorical(logits: h |> relu |> head: conv(F, 1) |> relu |> out:
   conv(codes, 1) |> reshape(8, 8, 1, codes))
   convolution of [64,8,8,64] to [64,8,8,64] by 1 x 1 taps, tiles of 4 x 24; fused: add, relu; 34
   MFLOP, 2.1 MB */
GM_INLINE void fit_head_tile(int rows, int vectors, int last, const gm_stretch *run, int runs,
    const int64_t *from, const int64_t *to, int64_t column, const float *restrict relu,
    const float *restrict weight, const float *restrict bias, float *restrict relu2)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, relu2 + i * 64 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, relu, from + 4, 64);
    conv_tile(4, rows, vectors, last, 0, c, relu, from, run, runs,
              weight + column, 64);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec head = c[r * vectors + v] + gm_load(bias + j);
            gm_store(relu2 + i * 64 + j, gm_max(head, gm_zero()));
        }
}

static void fit_head(const gm_call *call, const float *restrict relu,
    const float *restrict weight, const float *restrict bias, float *restrict relu2)
{
    static const gm_steps steps = {{4096, 512, 64}, {64, 8, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 64},
    };
    static const gm_part parts[] = {
        {8, 8, 0, 0, 0, 1},
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
                    fit_head_tile((int)gm_min_int(4, pixels - row), 3, 8, runs + p->run,
                        p->runs, from + row, to + row, column, relu, weight, bias, relu2);
            }
            {
                const int64_t column = 48;
                for (int row = 0; row < pixels; row += 4)
                    fit_head_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, relu, weight, bias, relu2);
            }
        }
    }
}

/* vqvae_prior.gm:56   return categorical(logits: h |> relu |> head: conv(F, 1) |> relu |> out:
   conv(codes, 1) |> reshape(8, 8, 1, codes))
   convolution of [64,8,8,64] to [64,8,8,512] by 1 x 1 taps, tiles of 4 x 24, weight in panels;
   fused: add; 275 MFLOP, 9.6 MB */
GM_INLINE void fit_out2_tile(int rows, int vectors, int last, const gm_stretch *run, int runs,
    const int64_t *from, const int64_t *to, int64_t column, const float *restrict relu,
    const float *restrict M_out_weight_panels, const float *restrict bias, float *restrict out,
    gm_lanes *maximum2_lanes)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, out + i * 512 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, relu, from + 4, 64);
    conv_tile(4, rows, vectors, last, 0, c, relu, from, run, runs,
              M_out_weight_panels + column * 64, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec product = c[r * vectors + v];
            const gm_vec var = gm_load(bias + j);
            const gm_vec out2 = product + var;
            const gm_vec out3 = product + var;
            gm_store(out + i * 512 + j, out2);
            maximum2_lanes[r].part[j / GM_LANES % GM_PARTS] = gm_max(maximum2_lanes[r].part[j / GM_LANES % GM_PARTS], out3);
        }
}

static void fit_out2(const gm_call *call, const float *restrict relu,
    const float *restrict M_out_weight_panels, const float *restrict bias, float *restrict out,
    float *restrict maximum)
{
    static const gm_steps steps = {{4096, 512, 64}, {64, 8, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 64},
    };
    static const gm_part parts[] = {
        {8, 8, 0, 0, 0, 1},
    };
    const int64_t lo = call->from, hi = call->to;
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
            for (int64_t column = 0; column < 480; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    fit_out2_tile((int)gm_min_int(4, pixels - row), 3, 8, runs + p->run,
                        p->runs, from + row, to + row, column, relu, M_out_weight_panels, bias, out,
                        maximum2_lanes + row);
            }
            {
                const int64_t column = 480;
                for (int row = 0; row < pixels; row += 4)
                    fit_out2_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, relu, M_out_weight_panels, bias, out,
                        maximum2_lanes + row);
            }
            {
                const int64_t column = 496;
                for (int row = 0; row < pixels; row += 4)
                    fit_out2_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, relu, M_out_weight_panels, bias, out,
                        maximum2_lanes + row);
            }
            for (int r = 0; r < pixels; r++) {
                const int64_t i = to[r];
                const float maximum2 = gm_lanes_max(maximum2_lanes[r]);
                maximum[i] = (gm_splat(maximum2))[0];
            }
        }
    }
}

/* vqvae_prior.gm:60   minimize mean(nll(M(c, y), c))
   [64,64,512] summed along rows; fused: sub, exp, log, add; 6.3 MFLOP, 17 MB */
static void fit_exp(const gm_call *call, const float *restrict out,
    const float *restrict maximum, float *restrict exp, float *restrict sum, float *restrict add)
{
    const int64_t lo = call->from, hi = call->to;
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 64; i++) {
            gm_lanes sum2_lanes = gm_lanes_splat(0.0f);
            for (int64_t j16 = 0; j16 < 512; j16 += 16) {
                for (int part = 0; part < GM_PARTS; part++) {
                    const int64_t j = j16 + part * GM_LANES;
                    const gm_vec sub = gm_load(out + h * 32768 + i * 512 + j) - gm_splat(maximum[h * 64 + i]);
                    const gm_vec exp2 = gm_exp(sub);
                    gm_store(exp + h * 32768 + i * 512 + j, exp2);
                    sum2_lanes.part[part] = sum2_lanes.part[part] + exp2;
                }
            }
            const float sum2 = gm_lanes_sum(sum2_lanes);
            sum[h * 64 + i] = (gm_splat(sum2))[0];
            add[h * 64 + i] = (gm_splat(maximum[h * 64 + i]) + gm_log(gm_splat(sum2)))[0];
        }
    }
}

/* vqvae_prior.gm:60   minimize mean(nll(M(c, y), c))
   [64,64,512] summed along rows; fused: sub, eq, mul; 8.4 MFLOP, 8.4 MB */
static void fit_sum(const gm_call *call, const float *restrict out, const float *restrict add,
    const int32_t *restrict c, float *restrict maximum)
{
    const int64_t lo = call->from, hi = call->to;
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 64; i++) {
            gm_lanes sum_lanes = gm_lanes_splat(0.0f);
            for (int64_t j16 = 0; j16 < 512; j16 += 16) {
                for (int part = 0; part < GM_PARTS; part++) {
                    const int64_t j = j16 + part * GM_LANES;
                    const gm_vec sub = gm_load(out + h * 32768 + i * 512 + j) - gm_splat(add[h * 64 + i]);
                    const gm_vec eq = gm_eq(gm_splat((float)c[h * 64 + i]), gm_positions(j, 1));
                    sum_lanes.part[part] = sum_lanes.part[part] + sub * eq;
                }
            }
            const float sum = gm_lanes_sum(sum_lanes);
            maximum[h * 64 + i] = (gm_splat(sum))[0];
        }
    }
}

/* vqvae_prior.gm:60   minimize mean(nll(M(c, y), c))
   [64,64] summed along rows; 4.1 KFLOP, 17 KB */
static void fit_sum2(const gm_call *call, const float *restrict maximum, float *restrict sum)
{
    const int64_t lo = call->from, hi = call->to;
    for (int64_t i = lo; i < hi; i++) {
        gm_lanes sum2_lanes = gm_lanes_splat(0.0f);
        for (int64_t j16 = 0; j16 < 64; j16 += 16) {
            for (int part = 0; part < GM_PARTS; part++) {
                const int64_t j = j16 + part * GM_LANES;
                sum2_lanes.part[part] = sum2_lanes.part[part] + gm_load(maximum + i * 64 + j);
            }
        }
        const float sum2 = gm_lanes_sum(sum2_lanes);
        sum[i] = (gm_splat(sum2))[0];
    }
}

/* vqvae_prior.gm:60   minimize mean(nll(M(c, y), c))
   [64,64,512] summed along rows; fused: eq, mul, div, neg; 6.3 MFLOP, 49 KB */
static void fit_neg(const gm_call *call, const int32_t *restrict c, const float *restrict sum,
    float *restrict maximum)
{
    const int64_t lo = call->from, hi = call->to;
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 64; i++) {
            gm_lanes sum2_lanes = gm_lanes_splat(0.0f);
            for (int64_t j16 = 0; j16 < 512; j16 += 16) {
                for (int part = 0; part < GM_PARTS; part++) {
                    const int64_t j = j16 + part * GM_LANES;
                    const gm_vec eq = gm_eq(gm_splat((float)c[h * 64 + i]), gm_positions(j, 1));
                    sum2_lanes.part[part] = sum2_lanes.part[part] + eq * (-0.015625f);
                }
            }
            const float sum2 = gm_lanes_sum(sum2_lanes);
            maximum[h * 64 + i] = (-(gm_splat(sum2) / gm_splat(sum[h * 64 + i])))[0];
        }
    }
}

/* vqvae_prior.gm:60   minimize mean(nll(M(c, y), c))
   [64,64,512] element by element; fused: eq, mul, add; 8.4 MFLOP, 17 MB */
static void fit_exp2(const gm_call *call, const int32_t *restrict c, float *restrict exp,
    const float *restrict maximum)
{
    const int64_t lo = call->from, hi = call->to;
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 64; i++) {
            for (int64_t j = 0; j < 512; j += GM_LANES) {
                const gm_vec eq = gm_eq(gm_splat((float)c[h * 64 + i]), gm_positions(j, 1));
                const gm_vec mul = gm_load(exp + h * 32768 + i * 512 + j) * gm_splat(maximum[h * 64 + i]);
                gm_store(exp + h * 32768 + i * 512 + j, eq * (-0.015625f) + mul);
            }
        }
    }
}

/* vqvae_prior.gm:56   return categorical(logits: h |> relu |> head: conv(F, 1) |> relu |> out:
   conv(codes, 1) |> reshape(8, 8, 1, codes))
   [64,64,512] summed down columns; 2.1 MFLOP, 8.5 MB */
static void fit_sum3(const gm_call *call, const float *restrict exp, float *restrict sum)
{
    const int64_t lo = call->from, hi = call->to;
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t j = 0; j < 512; j += GM_LANES) {
            gm_vec sum2 = gm_splat(0.0f);
            for (int64_t i = 0; i < 64; i++) {
                sum2 = sum2 + gm_load(exp + h * 32768 + i * 512 + j);
            }
            gm_store(sum + h * 512 + j, sum2);
        }
    }
}

/* vqvae_prior.gm:56   return categorical(logits: h |> relu |> head: conv(F, 1) |> relu |> out:
   conv(codes, 1) |> reshape(8, 8, 1, codes))
   data gradient from [64,8,8,512] to [64,8,8,64] by 1 x 1 taps, tiles of 4 x 24, weight in panels;
   fused: gt, mul; 269 MFLOP, 11 MB */
GM_INLINE void fit_d_head_tile(int rows, int vectors, int last, const gm_stretch *run, int runs,
    const int64_t *from, const int64_t *to, int64_t column, const float *restrict exp,
    const float *restrict M_out_weight_panels, const float *restrict relu, float *restrict d_head,
    float *restrict maximum)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_read(vectors, relu + i * 64 + j);
        gm_fetch_written(vectors, d_head + i * 64 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, exp, from + 4, 512);
    conv_tile(4, rows, vectors, last, 0, c, exp, from, run, runs,
              M_out_weight_panels + column * 512, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec d_head2 = c[r * vectors + v] * gm_gt(gm_load(relu + i * 64 + j), gm_splat(0.0f));
            gm_store(d_head + i * 64 + j, d_head2);
            gm_store(maximum + (to[r] / 64) * 64 + j, gm_load(maximum + (to[r] / 64) * 64 + j) + d_head2);
        }
}

static void fit_d_head(const gm_call *call, const float *restrict exp,
    const float *restrict M_out_weight_panels, const float *restrict relu, float *restrict d_head,
    float *restrict maximum)
{
    static const gm_steps steps = {{32768, 4096, 512}, {64, 8, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 512},
    };
    static const gm_part parts[] = {
        {8, 8, 0, 0, 0, 1},
    };
    const int64_t lo = call->from, hi = call->to;
    gm_fill(maximum + lo * 64 + 0, hi - lo, 64, 64, 0.0f);
    for (const gm_part *p = parts; p < parts + 1; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            for (int64_t column = 0; column < 48; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    fit_d_head_tile((int)gm_min_int(4, pixels - row), 3, 8, runs + p->run,
                        p->runs, from + row, to + row, column, exp, M_out_weight_panels, relu,
                        d_head, maximum);
            }
            {
                const int64_t column = 48;
                for (int row = 0; row < pixels; row += 4)
                    fit_d_head_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, exp, M_out_weight_panels, relu,
                        d_head, maximum);
            }
        }
    }
}

/* vqvae_prior.gm:56   return categorical(logits: h |> relu |> head: conv(F, 1) |> relu |> out:
   conv(codes, 1) |> reshape(8, 8, 1, codes))
   data gradient from [64,8,8,64] to [64,8,8,64] by 1 x 1 taps, tiles of 4 x 24, weight in panels;
   fused: gt, mul; 34 MFLOP, 3.2 MB */
GM_INLINE void fit_d_h_tile(int rows, int vectors, int last, const gm_stretch *run, int runs,
    const int64_t *from, const int64_t *to, int64_t column, const float *restrict d_head,
    const float *restrict M_head_weight_panels, const float *restrict relu, float *restrict d_h,
    float *restrict sum)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_read(vectors, relu + i * 64 + j);
        gm_fetch_written(vectors, d_h + i * 64 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, d_head, from + 4, 64);
    conv_tile(4, rows, vectors, last, 0, c, d_head, from, run, runs,
              M_head_weight_panels + column * 64, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec d_h2 = c[r * vectors + v] * gm_gt(gm_load(relu + i * 64 + j), gm_splat(0.0f));
            gm_store(d_h + i * 64 + j, d_h2);
            gm_store(sum + (to[r] / 64) * 64 + j, gm_load(sum + (to[r] / 64) * 64 + j) + d_h2);
        }
}

static void fit_d_h(const gm_call *call, const float *restrict d_head,
    const float *restrict M_head_weight_panels, const float *restrict relu, float *restrict d_h,
    float *restrict sum)
{
    static const gm_steps steps = {{4096, 512, 64}, {64, 8, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 64},
    };
    static const gm_part parts[] = {
        {8, 8, 0, 0, 0, 1},
    };
    const int64_t lo = call->from, hi = call->to;
    gm_fill(sum + lo * 64 + 0, hi - lo, 64, 64, 0.0f);
    for (const gm_part *p = parts; p < parts + 1; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            for (int64_t column = 0; column < 48; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    fit_d_h_tile((int)gm_min_int(4, pixels - row), 3, 8, runs + p->run, p->runs,
                        from + row, to + row, column, d_head, M_head_weight_panels, relu, d_h, sum);
            }
            {
                const int64_t column = 48;
                for (int row = 0; row < pixels; row += 4)
                    fit_d_h_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run, p->runs,
                        from + row, to + row, column, d_head, M_head_weight_panels, relu, d_h, sum);
            }
        }
    }
}

/* vqvae_prior.gm:55   for i in 1..layers { v, h = gated_layer(v, h, class(y), F) }
   data gradient from [64,8,8,64] to [64,8,8,64] by 1 x 1 taps, tiles of 4 x 24, weight in panels;
   fused: sigmoid, tanh, mul, sub; 36 MFLOP, 5.3 MB */
GM_INLINE void fit_d_across_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict d_h,
    const float *restrict M_gated_layer7_out_weight_panels, const float *restrict horizontal,
    float *restrict d_across, float *restrict d_across2, float *restrict concat,
    float *restrict concat2)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_read(vectors, horizontal + i * 128 + j + 64);
        gm_fetch_read(vectors, horizontal + i * 128 + j);
        gm_fetch_written(vectors, d_across + i * 128 + j);
        gm_fetch_written(vectors, d_across2 + i * 128 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, d_h, from + 4, 64);
    conv_tile(4, rows, vectors, last, 0, c, d_h, from, run, runs,
              M_gated_layer7_out_weight_panels + column * 64, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec sigmoid = gm_sigmoid(gm_load(horizontal + i * 128 + j + 64));
            const gm_vec tanh = gm_tanh(gm_load(horizontal + i * 128 + j));
            const gm_vec product = c[r * vectors + v];
            const gm_vec mul = sigmoid * (tanh * product) * (1.0f - sigmoid);
            const gm_vec mul2 = sigmoid * product * (1.0f - tanh * tanh);
            gm_store(d_across + i * 128 + j, mul);
            gm_store(d_across2 + i * 128 + j, mul2);
            gm_store(concat + (to[r] / 64) * 128 + j, gm_load(concat + (to[r] / 64) * 128 + j) + mul2);
            gm_store(concat2 + (to[r] / 64) * 128 + j, gm_load(concat2 + (to[r] / 64) * 128 + j) + mul);
        }
}

static void fit_d_across(const gm_call *call, const float *restrict d_h,
    const float *restrict M_gated_layer7_out_weight_panels, const float *restrict horizontal,
    float *restrict d_across, float *restrict d_across2, float *restrict concat,
    float *restrict concat2)
{
    static const gm_steps steps = {{4096, 512, 64}, {64, 8, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 64},
    };
    static const gm_part parts[] = {
        {8, 8, 0, 0, 0, 1},
    };
    const int64_t lo = call->from, hi = call->to;
    gm_fill(concat + lo * 128 + 0, hi - lo, 64, 128, 0.0f);
    gm_fill(concat2 + lo * 128 + 0, hi - lo, 64, 128, 0.0f);
    for (const gm_part *p = parts; p < parts + 1; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            for (int64_t column = 0; column < 48; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    fit_d_across_tile((int)gm_min_int(4, pixels - row), 3, 8, runs + p->run,
                        p->runs, from + row, to + row, column, d_h,
                        M_gated_layer7_out_weight_panels, horizontal, d_across, d_across2, concat,
                        concat2);
            }
            {
                const int64_t column = 48;
                for (int row = 0; row < pixels; row += 4)
                    fit_d_across_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, d_h,
                        M_gated_layer7_out_weight_panels, horizontal, d_across, d_across2, concat,
                        concat2);
            }
        }
    }
}

/* vqvae_prior.gm:55   for i in 1..layers { v, h = gated_layer(v, h, class(y), F) }
   data gradient from [64,8,8,128] to [64,8,8,64] by 1 x 3 taps, tiles of 4 x 24, weight in panels;
   fused: add; 126 MFLOP, 4.3 MB */
GM_INLINE void fit_d_h2_tile(int rows, int vectors, int last, const gm_stretch *run, int runs,
    const int64_t *from, const int64_t *to, int64_t column, const float *restrict d_across,
    const float *restrict M_gated_layer7_horizontal_weight_panels, const float *restrict d_h,
    float *restrict d_h2, float *restrict add)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_read(vectors, d_h + i * 64 + j);
        gm_fetch_written(vectors, d_h2 + i * 64 + j);
    }
    conv_tile(4, rows, vectors, last, 0, c, d_across, from, run, runs,
              M_gated_layer7_horizontal_weight_panels + column * 256, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec d_h3 = gm_load(d_h + i * 64 + j) + c[r * vectors + v];
            gm_store(d_h2 + i * 64 + j, d_h3);
            gm_store(add + (to[r] / 64) * 64 + j, gm_load(add + (to[r] / 64) * 64 + j) + d_h3);
        }
}

static void fit_d_h2(const gm_call *call, const float *restrict d_across,
    const float *restrict M_gated_layer7_horizontal_weight_panels, const float *restrict d_h,
    float *restrict d_h2, float *restrict add)
{
    static const gm_steps steps = {{8192, 1024, 128}, {64, 8, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 256}, {0, 0, 128},
    };
    static const gm_part parts[] = {
        {8, 7, 0, 0, 0, 1}, {8, 1, 7, 896, 1, 1},
    };
    const int64_t lo = call->from, hi = call->to;
    gm_fill(add + lo * 64 + 0, hi - lo, 64, 64, 0.0f);
    for (const gm_part *p = parts; p < parts + 2; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            for (int64_t column = 0; column < 48; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    fit_d_h2_tile((int)gm_min_int(4, pixels - row), 3, 8, runs + p->run,
                        p->runs, from + row, to + row, column, d_across,
                        M_gated_layer7_horizontal_weight_panels, d_h, d_h2, add);
            }
            {
                const int64_t column = 48;
                for (int row = 0; row < pixels; row += 4)
                    fit_d_h2_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, d_across,
                        M_gated_layer7_horizontal_weight_panels, d_h, d_h2, add);
            }
        }
    }
}

/* vqvae_prior.gm:55   for i in 1..layers { v, h = gated_layer(v, h, class(y), F) }
   data gradient from [64,8,8,128] to [64,8,8,128] by 1 x 1 taps, tiles of 4 x 24, weight in
   panels; 134 MFLOP, 4.3 MB */
GM_INLINE void fit_horizontal17_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column,
    const float *restrict d_across, const float *restrict M_gated_layer7_across_weight_panels,
    float *restrict horizontal, float *restrict gather)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, horizontal + i * 128 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, d_across, from + 4, 128);
    conv_tile(4, rows, vectors, last, 0, c, d_across, from, run, runs,
              M_gated_layer7_across_weight_panels + column * 128, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec d_vertical = c[r * vectors + v];
            gm_store(horizontal + i * 128 + j, d_vertical);
            gm_store(gather + (to[r] / 64) * 128 + j, gm_load(gather + (to[r] / 64) * 128 + j) + d_vertical);
        }
}

static void fit_horizontal17(const gm_call *call, const float *restrict d_across,
    const float *restrict M_gated_layer7_across_weight_panels, float *restrict horizontal,
    float *restrict gather)
{
    static const gm_steps steps = {{8192, 1024, 128}, {64, 8, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 128},
    };
    static const gm_part parts[] = {
        {8, 8, 0, 0, 0, 1},
    };
    const int64_t lo = call->from, hi = call->to;
    gm_fill(gather + lo * 128 + 0, hi - lo, 128, 128, 0.0f);
    for (const gm_part *p = parts; p < parts + 1; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            for (int64_t column = 0; column < 96; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    fit_horizontal17_tile((int)gm_min_int(4, pixels - row), 3, 8, runs + p->run,
                        p->runs, from + row, to + row, column, d_across,
                        M_gated_layer7_across_weight_panels, horizontal, gather);
            }
            {
                const int64_t column = 96;
                for (int row = 0; row < pixels; row += 4)
                    fit_horizontal17_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, d_across,
                        M_gated_layer7_across_weight_panels, horizontal, gather);
            }
            {
                const int64_t column = 112;
                for (int row = 0; row < pixels; row += 4)
                    fit_horizontal17_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, d_across,
                        M_gated_layer7_across_weight_panels, horizontal, gather);
            }
        }
    }
}

/* vqvae_prior.gm:54   v, h = c |> embed(codes, F) |> reshape(8, 8, F) |> gated_first(class(y), F)
   data gradient from [64,8,8,128] to [64,8,8,64] by 1 x 7 taps, tiles of 4 x 24, weight in panels;
   151 MFLOP, 3.2 MB */
GM_INLINE void fit_conv_data_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column,
    const float *restrict d_across, const float *restrict M_gated_first_horizontal_weight_panels,
    float *restrict conv_data)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, conv_data + i * 64 + j);
    }
    conv_tile(4, rows, vectors, last, 0, c, d_across, from, run, runs,
              M_gated_first_horizontal_weight_panels + column * 384, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            gm_store(conv_data + i * 64 + j, c[r * vectors + v]);
        }
}

static void fit_conv_data(const gm_call *call, const float *restrict d_across,
    const float *restrict M_gated_first_horizontal_weight_panels, float *restrict conv_data)
{
    static const gm_steps steps = {{8192, 1024, 128}, {64, 8, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 384}, {0, 0, 256}, {0, 0, 128},
    };
    static const gm_part parts[] = {
        {8, 5, 0, 128, 0, 1}, {8, 1, 5, 768, 1, 1}, {8, 1, 6, 896, 2, 1}, {8, 1, 7, 0, 3, 0},
    };
    const int64_t lo = call->from, hi = call->to;
    for (const gm_part *p = parts; p < parts + 4; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            for (int64_t column = 0; column < 48; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    fit_conv_data_tile((int)gm_min_int(4, pixels - row), 3, 8, runs + p->run,
                        p->runs, from + row, to + row, column, d_across,
                        M_gated_first_horizontal_weight_panels, conv_data);
            }
            {
                const int64_t column = 48;
                for (int row = 0; row < pixels; row += 4)
                    fit_conv_data_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, d_across,
                        M_gated_first_horizontal_weight_panels, conv_data);
            }
        }
    }
}

/* vqvae_prior.gm:56   return categorical(logits: h |> relu |> head: conv(F, 1) |> relu |> out:
   conv(codes, 1) |> reshape(8, 8, 1, codes))
   weight gradient from [64,8,8,64] and [64,8,8,512], tiles of 3 x 32, leaves of 8 x 8 pixels;
   fused: mul, add, sqrt, div, sub; 269 MFLOP, 10 MB */
GM_FUNCTION void fit_M_out_weight_tile(gm_weight_place at, const gm_vec *c,
    float *restrict m_weight, float *restrict v_weight, float *restrict weight, gm_vec scale,
    gm_vec scale2)
{
    for (int r = 0; r < at.rows; r++)
        for (int v = 0; v < at.vectors; v++) {
            const int64_t i = at.row + r;
            const int64_t j = at.column + v * GM_LANES;
            const gm_vec product = c[r * at.vectors + v];
            const gm_vec new_m_weight = gm_load(m_weight + i * 512 + j) * 0.9f + product * 0.1f;
            const gm_vec new_v_weight = gm_load(v_weight + i * 512 + j) * 0.999f + product * product * 0.001f;
            const gm_vec div = scale * new_m_weight / (gm_sqrt(new_v_weight) * scale2 + 1e-08f);
            gm_store(m_weight + i * 512 + j, new_m_weight);
            gm_store(v_weight + i * 512 + j, new_v_weight);
            gm_store(weight + i * 512 + j, gm_load(weight + i * 512 + j) - div);
        }
}

static void fit_M_out_weight(const gm_call *call, const float *restrict relu,
    const float *restrict exp, float *restrict m_weight, float *restrict v_weight,
    float *restrict weight)
{
    const gm_vec scale = gm_splat((float)(0.0003 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    static const gm_tap taps[] = {
        {0, 8, 0, 8, 0, 0, 64},
    };
    static const gm_weights shape = {
        .images = 64, .height = 8, .width = 8, .leaf_images = 1, .leaf_height = 8,
        .x = {4096, 512, 64}, .y = {32768, 4096, 512}, .pixel = 64, .around = 64,
        .tap = taps, .taps = 1, .dead = 0, .tiles = 22, .panels = 16, .vectors = 4, .tail = 4, .columns = 512,
        .groups = 1, .group_a = 64, .group_b = 512, .room = 12 };
    gm_vec sums[GM_SUMS / GM_LANES];
    int64_t lo, hi;
    gm_share(call, 352, &lo, &hi);
    for (int64_t first = lo; first < hi; first += 64) {
        const int64_t stop = gm_min_int(first + 64, hi);
        gm_weight_sums(&shape, weight_tile, first, stop, relu, exp, sums);
        for (int64_t t = first; t < stop; t++)
            fit_M_out_weight_tile(gm_weight_at(&shape, 0, t), sums + (t - first) * 12, m_weight,
                v_weight, weight, scale, scale2);
    }
}

/* vqvae_prior.gm:56   return categorical(logits: h |> relu |> head: conv(F, 1) |> relu |> out:
   conv(codes, 1) |> reshape(8, 8, 1, codes))
   weight gradient from [64,8,8,64] and [64,8,8,64], tiles of 3 x 32, leaves of 8 x 8 pixels;
   fused: mul, add, sqrt, div, sub; 34 MFLOP, 2.2 MB */
GM_FUNCTION void fit_M_head_weight_tile(gm_weight_place at, const gm_vec *c,
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

static void fit_M_head_weight(const gm_call *call, const float *restrict relu,
    const float *restrict d_head, float *restrict m_weight, float *restrict v_weight,
    float *restrict weight)
{
    const gm_vec scale = gm_splat((float)(0.0003 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    static const gm_tap taps[] = {
        {0, 8, 0, 8, 0, 0, 64},
    };
    static const gm_weights shape = {
        .images = 64, .height = 8, .width = 8, .leaf_images = 1, .leaf_height = 8,
        .x = {4096, 512, 64}, .y = {4096, 512, 64}, .pixel = 64, .around = 64,
        .tap = taps, .taps = 1, .dead = 0, .tiles = 22, .panels = 2, .vectors = 4, .tail = 4, .columns = 64,
        .groups = 1, .group_a = 64, .group_b = 64, .room = 12 };
    gm_vec sums[GM_SUMS / GM_LANES];
    int64_t lo, hi;
    gm_share(call, 44, &lo, &hi);
    for (int64_t first = lo; first < hi; first += 64) {
        const int64_t stop = gm_min_int(first + 64, hi);
        gm_weight_sums(&shape, weight_tile, first, stop, relu, d_head, sums);
        for (int64_t t = first; t < stop; t++)
            fit_M_head_weight_tile(gm_weight_at(&shape, 0, t), sums + (t - first) * 12,
                m_weight, v_weight, weight, scale, scale2);
    }
}

/* vqvae_prior.gm:55   for i in 1..layers { v, h = gated_layer(v, h, class(y), F) }
   weight gradient from [64,8,8,128] and [64,8,8,128], tiles of 3 x 32, leaves of 8 x 8 pixels;
   fused: mul, add, sqrt, div, sub; 134 MFLOP, 4.6 MB */
GM_FUNCTION void fit_M_gated_layer7_across_weight_tile(gm_weight_place at, const gm_vec *c,
    float *restrict m_weight, float *restrict v_weight, float *restrict weight, gm_vec scale,
    gm_vec scale2)
{
    for (int r = 0; r < at.rows; r++)
        for (int v = 0; v < at.vectors; v++) {
            const int64_t i = at.row + r;
            const int64_t j = at.column + v * GM_LANES;
            const gm_vec product = c[r * at.vectors + v];
            const gm_vec new_m_weight = gm_load(m_weight + i * 128 + j) * 0.9f + product * 0.1f;
            const gm_vec new_v_weight = gm_load(v_weight + i * 128 + j) * 0.999f + product * product * 0.001f;
            const gm_vec div = scale * new_m_weight / (scale2 * gm_sqrt(new_v_weight) + 1e-08f);
            gm_store(m_weight + i * 128 + j, new_m_weight);
            gm_store(v_weight + i * 128 + j, new_v_weight);
            gm_store(weight + i * 128 + j, gm_load(weight + i * 128 + j) - div);
        }
}

static void fit_M_gated_layer7_across_weight(const gm_call *call,
    const float *restrict vertical, const float *restrict d_across, float *restrict m_weight,
    float *restrict v_weight, float *restrict weight)
{
    const gm_vec scale = gm_splat((float)(0.0003 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    static const gm_tap taps[] = {
        {0, 8, 0, 8, 0, 0, 128},
    };
    static const gm_weights shape = {
        .images = 64, .height = 8, .width = 8, .leaf_images = 1, .leaf_height = 8,
        .x = {8192, 1024, 128}, .y = {8192, 1024, 128}, .pixel = 128, .around = 64,
        .tap = taps, .taps = 1, .dead = 0, .tiles = 43, .panels = 4, .vectors = 4, .tail = 4, .columns = 128,
        .groups = 1, .group_a = 128, .group_b = 128, .room = 12 };
    gm_vec sums[GM_SUMS / GM_LANES];
    int64_t lo, hi;
    gm_share(call, 172, &lo, &hi);
    for (int64_t first = lo; first < hi; first += 64) {
        const int64_t stop = gm_min_int(first + 64, hi);
        gm_weight_sums(&shape, weight_tile, first, stop, vertical, d_across, sums);
        for (int64_t t = first; t < stop; t++)
            fit_M_gated_layer7_across_weight_tile(gm_weight_at(&shape, 0, t),
                sums + (t - first) * 12, m_weight, v_weight, weight, scale, scale2);
    }
}

/* vqvae_prior.gm:55   for i in 1..layers { v, h = gated_layer(v, h, class(y), F) }
   weight gradient from [64,8,8,64] and [64,8,8,128], tiles of 3 x 32, leaves of 8 x 8 pixels;
   fused: mul, add, sqrt, div, sub; 126 MFLOP, 3.7 MB */
GM_FUNCTION void fit_M_gated_layer7_horizontal_weight_tile(gm_weight_place at, const gm_vec *c,
    float *restrict m_weight, float *restrict v_weight, float *restrict weight, gm_vec scale,
    gm_vec scale2)
{
    for (int r = 0; r < at.rows; r++)
        for (int v = 0; v < at.vectors; v++) {
            const int64_t i = at.row + r;
            const int64_t j = at.column + v * GM_LANES;
            const gm_vec product = c[r * at.vectors + v];
            const gm_vec new_m_weight = gm_load(m_weight + i * 128 + j) * 0.9f + product * 0.1f;
            const gm_vec new_v_weight = gm_load(v_weight + i * 128 + j) * 0.999f + product * product * 0.001f;
            const gm_vec div = scale * new_m_weight / (scale2 * gm_sqrt(new_v_weight) + 1e-08f);
            gm_store(m_weight + i * 128 + j, new_m_weight);
            gm_store(v_weight + i * 128 + j, new_v_weight);
            gm_store(weight + i * 128 + j, gm_load(weight + i * 128 + j) - div);
        }
}

static void fit_M_gated_layer7_horizontal_weight(const gm_call *call, const float *restrict h,
    const float *restrict d_across, float *restrict m_weight, float *restrict v_weight,
    float *restrict weight)
{
    const gm_vec scale = gm_splat((float)(0.0003 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    static const gm_tap taps[] = {
        {0, 8, 1, 8, -64, 0, 64}, {0, 8, 0, 8, 0, 64, 64}, {0, 8, 0, 7, 64, 128, 64},
    };
    static const gm_weights shape = {
        .images = 64, .height = 8, .width = 8, .leaf_images = 1, .leaf_height = 8,
        .x = {4096, 512, 64}, .y = {8192, 1024, 128}, .pixel = 64, .around = 64,
        .tap = taps, .taps = 2, .dead = 1, .tiles = 22, .panels = 4, .vectors = 4, .tail = 4, .columns = 128,
        .groups = 1, .group_a = 64, .group_b = 128, .room = 12 };
    gm_vec sums[GM_SUMS / GM_LANES];
    int64_t lo, hi;
    gm_share(call, 176, &lo, &hi);
    for (int64_t first = lo; first < hi; first += 64) {
        const int64_t stop = gm_min_int(first + 64, hi);
        gm_weight_sums(&shape, weight_tile, first, stop, h, d_across, sums);
        for (int64_t t = first; t < stop; t++)
            fit_M_gated_layer7_horizontal_weight_tile(gm_weight_at(&shape, 0, t),
                sums + (t - first) * 12, m_weight, v_weight, weight, scale, scale2);
    }
    for (int v = 0; v < 12; v++)
        sums[v] = gm_zero();
    gm_share(call, 88, &lo, &hi);
    for (int64_t t = lo; t < hi; t++)
        fit_M_gated_layer7_horizontal_weight_tile(gm_weight_at(&shape, 1, t), sums, m_weight,
            v_weight, weight, scale, scale2);
}

/* vqvae_prior.gm:54   v, h = c |> embed(codes, F) |> reshape(8, 8, F) |> gated_first(class(y), F)
   weight gradient from [64,8,8,64] and [64,8,8,64], tiles of 3 x 32, leaves of 8 x 8 pixels;
   fused: mul, add, sqrt, div, sub; 34 MFLOP, 2.2 MB */
GM_FUNCTION void fit_M_gated_first_out_weight_tile(gm_weight_place at, const gm_vec *c,
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

static void fit_M_gated_first_out_weight(const gm_call *call, const float *restrict mul,
    const float *restrict d_out, float *restrict m_weight, float *restrict v_weight,
    float *restrict weight)
{
    const gm_vec scale = gm_splat((float)(0.0003 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    static const gm_tap taps[] = {
        {0, 8, 0, 8, 0, 0, 64},
    };
    static const gm_weights shape = {
        .images = 64, .height = 8, .width = 8, .leaf_images = 1, .leaf_height = 8,
        .x = {4096, 512, 64}, .y = {4096, 512, 64}, .pixel = 64, .around = 64,
        .tap = taps, .taps = 1, .dead = 0, .tiles = 22, .panels = 2, .vectors = 4, .tail = 4, .columns = 64,
        .groups = 1, .group_a = 64, .group_b = 64, .room = 12 };
    gm_vec sums[GM_SUMS / GM_LANES];
    int64_t lo, hi;
    gm_share(call, 44, &lo, &hi);
    for (int64_t first = lo; first < hi; first += 64) {
        const int64_t stop = gm_min_int(first + 64, hi);
        gm_weight_sums(&shape, weight_tile, first, stop, mul, d_out, sums);
        for (int64_t t = first; t < stop; t++)
            fit_M_gated_first_out_weight_tile(gm_weight_at(&shape, 0, t),
                sums + (t - first) * 12, m_weight, v_weight, weight, scale, scale2);
    }
}

/* vqvae_prior.gm:55   for i in 1..layers { v, h = gated_layer(v, h, class(y), F) }
   weight gradient from [64,8,8,64] and [64,8,8,128], tiles of 3 x 32, leaves of 8 x 8 pixels;
   fused: mul, add, sqrt, div, sub; 126 MFLOP, 3.7 MB */
GM_FUNCTION void fit_M_gated_layer_horizontal_weight_tile(gm_weight_place at, const gm_vec *c,
    float *restrict m_weight, float *restrict v_weight, float *restrict weight, gm_vec scale,
    gm_vec scale2)
{
    for (int r = 0; r < at.rows; r++)
        for (int v = 0; v < at.vectors; v++) {
            const int64_t i = at.row + r;
            const int64_t j = at.column + v * GM_LANES;
            const gm_vec product = c[r * at.vectors + v];
            const gm_vec new_m_weight = gm_load(m_weight + i * 128 + j) * 0.9f + product * 0.1f;
            const gm_vec new_v_weight = gm_load(v_weight + i * 128 + j) * 0.999f + product * product * 0.001f;
            const gm_vec div = scale * new_m_weight / (gm_sqrt(new_v_weight) * scale2 + 1e-08f);
            gm_store(m_weight + i * 128 + j, new_m_weight);
            gm_store(v_weight + i * 128 + j, new_v_weight);
            gm_store(weight + i * 128 + j, gm_load(weight + i * 128 + j) - div);
        }
}

static void fit_M_gated_layer_horizontal_weight(const gm_call *call, const float *restrict out,
    const float *restrict d_across, float *restrict m_weight, float *restrict v_weight,
    float *restrict weight)
{
    const gm_vec scale = gm_splat((float)(0.0003 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    static const gm_tap taps[] = {
        {0, 8, 1, 8, -64, 0, 64}, {0, 8, 0, 8, 0, 64, 64}, {0, 8, 0, 7, 64, 128, 64},
    };
    static const gm_weights shape = {
        .images = 64, .height = 8, .width = 8, .leaf_images = 1, .leaf_height = 8,
        .x = {4096, 512, 64}, .y = {8192, 1024, 128}, .pixel = 64, .around = 64,
        .tap = taps, .taps = 2, .dead = 1, .tiles = 22, .panels = 4, .vectors = 4, .tail = 4, .columns = 128,
        .groups = 1, .group_a = 64, .group_b = 128, .room = 12 };
    gm_vec sums[GM_SUMS / GM_LANES];
    int64_t lo, hi;
    gm_share(call, 176, &lo, &hi);
    for (int64_t first = lo; first < hi; first += 64) {
        const int64_t stop = gm_min_int(first + 64, hi);
        gm_weight_sums(&shape, weight_tile, first, stop, out, d_across, sums);
        for (int64_t t = first; t < stop; t++)
            fit_M_gated_layer_horizontal_weight_tile(gm_weight_at(&shape, 0, t),
                sums + (t - first) * 12, m_weight, v_weight, weight, scale, scale2);
    }
    for (int v = 0; v < 12; v++)
        sums[v] = gm_zero();
    gm_share(call, 88, &lo, &hi);
    for (int64_t t = lo; t < hi; t++)
        fit_M_gated_layer_horizontal_weight_tile(gm_weight_at(&shape, 1, t), sums, m_weight,
            v_weight, weight, scale, scale2);
}

/* vqvae_prior.gm:59   step fit(c, y) over M by adam(3e-4) batch rows
   [64,512] summed down columns; fused: mul, add, sqrt, div, sub; 39 KFLOP, 143 KB */
static void fit_M_out_bias(const gm_call *call, const float *restrict sum,
    float *restrict m_bias, float *restrict v_bias, float *restrict bias)
{
    const gm_vec scale = gm_splat((float)(0.0003 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    int64_t lo, hi;
    gm_share(call, 32, &lo, &hi);
    for (int64_t j = lo * 16; j < gm_min_int(hi * 16, 512); j += GM_LANES) {
        gm_vec sum2 = gm_splat(0.0f);
        for (int64_t i = 0; i < 64; i++) {
            sum2 = sum2 + gm_load(sum + i * 512 + j);
        }
        const gm_vec new_m_bias = gm_load(m_bias + j) * 0.9f + sum2 * 0.1f;
        const gm_vec new_v_bias = gm_load(v_bias + j) * 0.999f + sum2 * sum2 * 0.001f;
        const gm_vec div = new_m_bias * scale / (gm_sqrt(new_v_bias) * scale2 + 1e-08f);
        gm_store(m_bias + j, new_m_bias);
        gm_store(v_bias + j, new_v_bias);
        gm_store(bias + j, gm_load(bias + j) - div);
    }
}

/* vqvae_prior.gm:59   step fit(c, y) over M by adam(3e-4) batch rows
   [64,128] summed down columns; fused: mul, add, sqrt, div, sub; 9.9 KFLOP, 36 KB */
static void fit_M_gated_layer7_vertical_bias(const gm_call *call, const float *restrict gather,
    float *restrict m_bias, float *restrict v_bias, float *restrict bias)
{
    const gm_vec scale = gm_splat((float)(0.0003 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    int64_t lo, hi;
    gm_share(call, 8, &lo, &hi);
    for (int64_t j = lo * 16; j < gm_min_int(hi * 16, 128); j += GM_LANES) {
        gm_vec sum = gm_splat(0.0f);
        for (int64_t i = 0; i < 64; i++) {
            sum = sum + gm_load(gather + i * 128 + j);
        }
        const gm_vec new_m_bias = gm_load(m_bias + j) * 0.9f + sum * 0.1f;
        const gm_vec new_v_bias = gm_load(v_bias + j) * 0.999f + sum * sum * 0.001f;
        const gm_vec div = scale * new_m_bias / (scale2 * gm_sqrt(new_v_bias) + 1e-08f);
        gm_store(m_bias + j, new_m_bias);
        gm_store(v_bias + j, new_v_bias);
        gm_store(bias + j, gm_load(bias + j) - div);
    }
}

/* vqvae_prior.gm:59   step fit(c, y) over M by adam(3e-4) batch rows
   [64,64] summed down columns; fused: mul, add, sqrt, div, sub; 4.9 KFLOP, 18 KB */
static void fit_M_head_bias(const gm_call *call, const float *restrict maximum,
    float *restrict m_bias, float *restrict v_bias, float *restrict bias)
{
    const gm_vec scale = gm_splat((float)(0.0003 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    int64_t lo, hi;
    gm_share(call, 4, &lo, &hi);
    for (int64_t j = lo * 16; j < gm_min_int(hi * 16, 64); j += GM_LANES) {
        gm_vec sum = gm_splat(0.0f);
        for (int64_t i = 0; i < 64; i++) {
            sum = sum + gm_load(maximum + i * 64 + j);
        }
        const gm_vec new_m_bias = gm_load(m_bias + j) * 0.9f + sum * 0.1f;
        const gm_vec new_v_bias = gm_load(v_bias + j) * 0.999f + sum * sum * 0.001f;
        const gm_vec div = scale * new_m_bias / (scale2 * gm_sqrt(new_v_bias) + 1e-08f);
        gm_store(m_bias + j, new_m_bias);
        gm_store(v_bias + j, new_v_bias);
        gm_store(bias + j, gm_load(bias + j) - div);
    }
}

/* vqvae_prior.gm:59   step fit(c, y) over M by adam(3e-4) batch rows
   [64,64] summed down columns; fused: mul, add, sqrt, div, sub; 4.9 KFLOP, 18 KB */
static void fit_M_gated_first_out_bias(const gm_call *call, const float *restrict sum,
    float *restrict m_bias, float *restrict v_bias, float *restrict bias)
{
    const gm_vec scale = gm_splat((float)(0.0003 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    int64_t lo, hi;
    gm_share(call, 4, &lo, &hi);
    for (int64_t j = lo * 16; j < gm_min_int(hi * 16, 64); j += GM_LANES) {
        gm_vec sum2 = gm_splat(0.0f);
        for (int64_t i = 0; i < 64; i++) {
            sum2 = sum2 + gm_load(sum + i * 64 + j);
        }
        const gm_vec new_m_bias = gm_load(m_bias + j) * 0.9f + sum2 * 0.1f;
        const gm_vec new_v_bias = gm_load(v_bias + j) * 0.999f + sum2 * sum2 * 0.001f;
        const gm_vec div = new_m_bias * scale / (gm_sqrt(new_v_bias) * scale2 + 1e-08f);
        gm_store(m_bias + j, new_m_bias);
        gm_store(v_bias + j, new_v_bias);
        gm_store(bias + j, gm_load(bias + j) - div);
    }
}

/* vqvae_prior.gm:60   minimize mean(nll(M(c, y), c))
   [64] summed along rows; fused: mul; 65 FLOP, 260 B */
static void fit_loss(const gm_call *call, const float *restrict sum, float *restrict loss)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    if (lo < hi) {
        gm_lanes sum2_lanes = gm_lanes_splat(0.0f);
        for (int64_t j16 = 0; j16 < 64; j16 += 16) {
            for (int part = 0; part < GM_PARTS; part++) {
                const int64_t j = j16 + part * GM_LANES;
                sum2_lanes.part[part] = sum2_lanes.part[part] + gm_load(sum + j);
            }
        }
        const float sum2 = gm_lanes_sum(sum2_lanes);
        loss[0] = (gm_splat(sum2) * (-0.015625f))[0];
    }
}

/* vqvae_prior.gm:59   step fit(c, y) over M by adam(3e-4) batch rows
   [64,128] summed down columns; fused: mul, add, sqrt, div, sub; 11 KFLOP, 39 KB */
static void fit_M_gated_layer7_horizontal_bias(const gm_call *call,
    const float *restrict concat, float *restrict m_bias, float *restrict v_bias,
    float *restrict bias, float *restrict m_bias2, float *restrict v_bias2, float *restrict bias2)
{
    const gm_vec scale = gm_splat((float)(0.0003 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    int64_t lo, hi;
    gm_share(call, 8, &lo, &hi);
    for (int64_t j = lo * 16; j < gm_min_int(hi * 16, 128); j += GM_LANES) {
        gm_vec sum = gm_splat(0.0f);
        for (int64_t i = 0; i < 64; i++) {
            sum = sum + gm_load(concat + i * 128 + j);
        }
        const gm_vec mul = sum * 0.1f;
        const gm_vec new_m_bias = gm_load(m_bias + j) * 0.9f + mul;
        const gm_vec mul2 = sum * sum * 0.001f;
        const gm_vec new_v_bias = gm_load(v_bias + j) * 0.999f + mul2;
        const gm_vec div = scale * new_m_bias / (scale2 * gm_sqrt(new_v_bias) + 1e-08f);
        const gm_vec new_m_bias2 = mul + gm_load(m_bias2 + j) * 0.9f;
        const gm_vec new_v_bias2 = mul2 + gm_load(v_bias2 + j) * 0.999f;
        const gm_vec div2 = scale * new_m_bias2 / (scale2 * gm_sqrt(new_v_bias2) + 1e-08f);
        gm_store(m_bias + j, new_m_bias);
        gm_store(v_bias + j, new_v_bias);
        gm_store(bias + j, gm_load(bias + j) - div);
        gm_store(m_bias2 + j, new_m_bias2);
        gm_store(v_bias2 + j, new_v_bias2);
        gm_store(bias2 + j, gm_load(bias2 + j) - div2);
    }
}

/* vqvae_prior.gm:51   net class(y) { return embed(y, 10, 2 * F)[:, none, none] }
   [64,128] rows added to those of a table; 0 FLOP, 38 KB */
static void fit_d_M_class8_embed_weight(const gm_call *call, const float *restrict concat,
    const int32_t *restrict y, float *restrict d_M_class8_embed_weight)
{
    int64_t lo, hi;
    gm_share(call, 10, &lo, &hi);
    for (int64_t j = lo * 128; j < hi * 128; j++) {
        d_M_class8_embed_weight[j] = 0.0f;
    }
    for (int64_t i = 0; i < 64; i++) {
        const float row = (gm_splat((float)y[i]))[0];
        if (row >= (float)lo && row < (float)hi) {
            float *to = d_M_class8_embed_weight + (int64_t)row * 128;
            for (int64_t j = 0; j + GM_LANES <= 128; j += GM_LANES) {
                gm_store(to + j, gm_load(to + j) + gm_load(concat + i * 128 + j));
            }
        }
    }
}

/* vqvae_prior.gm:54   v, h = c |> embed(codes, F) |> reshape(8, 8, F) |> gated_first(class(y), F)
   weight gradient from [64,8,8,128] and [64,8,8,128], tiles of 3 x 32, leaves of 8 x 8 pixels;
   fused: mul, add, sqrt, div, sub; 134 MFLOP, 4.6 MB */
GM_FUNCTION void fit_M_gated_first_across_weight_tile(gm_weight_place at, const gm_vec *c,
    float *restrict m_weight, float *restrict v_weight, float *restrict weight, gm_vec scale,
    gm_vec scale2)
{
    for (int r = 0; r < at.rows; r++)
        for (int v = 0; v < at.vectors; v++) {
            const int64_t i = at.row + r;
            const int64_t j = at.column + v * GM_LANES;
            const gm_vec product = c[r * at.vectors + v];
            const gm_vec new_m_weight = gm_load(m_weight + i * 128 + j) * 0.9f + product * 0.1f;
            const gm_vec new_v_weight = gm_load(v_weight + i * 128 + j) * 0.999f + product * product * 0.001f;
            const gm_vec div = scale * new_m_weight / (gm_sqrt(new_v_weight) * scale2 + 1e-08f);
            gm_store(m_weight + i * 128 + j, new_m_weight);
            gm_store(v_weight + i * 128 + j, new_v_weight);
            gm_store(weight + i * 128 + j, gm_load(weight + i * 128 + j) - div);
        }
}

static void fit_M_gated_first_across_weight(const gm_call *call, const float *restrict vertical,
    const float *restrict d_across, float *restrict m_weight, float *restrict v_weight,
    float *restrict weight)
{
    const gm_vec scale = gm_splat((float)(0.0003 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    static const gm_tap taps[] = {
        {0, 8, 0, 8, 0, 0, 128},
    };
    static const gm_weights shape = {
        .images = 64, .height = 8, .width = 8, .leaf_images = 1, .leaf_height = 8,
        .x = {8192, 1024, 128}, .y = {8192, 1024, 128}, .pixel = 128, .around = 64,
        .tap = taps, .taps = 1, .dead = 0, .tiles = 43, .panels = 4, .vectors = 4, .tail = 4, .columns = 128,
        .groups = 1, .group_a = 128, .group_b = 128, .room = 12 };
    gm_vec sums[GM_SUMS / GM_LANES];
    int64_t lo, hi;
    gm_share(call, 172, &lo, &hi);
    for (int64_t first = lo; first < hi; first += 64) {
        const int64_t stop = gm_min_int(first + 64, hi);
        gm_weight_sums(&shape, weight_tile, first, stop, vertical, d_across, sums);
        for (int64_t t = first; t < stop; t++)
            fit_M_gated_first_across_weight_tile(gm_weight_at(&shape, 0, t),
                sums + (t - first) * 12, m_weight, v_weight, weight, scale, scale2);
    }
}

/* vqvae_prior.gm:54   v, h = c |> embed(codes, F) |> reshape(8, 8, F) |> gated_first(class(y), F)
   weight gradient from [64,8,8,64] and [64,8,8,128], tiles of 3 x 32, leaves of 16 x 8 pixels;
   fused: mul, add, sqrt, div, sub; 152 MFLOP, 4.5 MB */
GM_FUNCTION void fit_M_gated_first_horizontal_weight_tile(gm_weight_place at, const gm_vec *c,
    float *restrict m_weight, float *restrict v_weight, float *restrict weight, gm_vec scale,
    gm_vec scale2)
{
    for (int r = 0; r < at.rows; r++)
        for (int v = 0; v < at.vectors; v++) {
            const int64_t i = at.row + r;
            const int64_t j = at.column + v * GM_LANES;
            const gm_vec product = c[r * at.vectors + v];
            const gm_vec new_m_weight = gm_load(m_weight + i * 128 + j) * 0.9f + product * 0.1f;
            const gm_vec new_v_weight = gm_load(v_weight + i * 128 + j) * 0.999f + product * product * 0.001f;
            const gm_vec div = scale * new_m_weight / (gm_sqrt(new_v_weight) * scale2 + 1e-08f);
            gm_store(m_weight + i * 128 + j, new_m_weight);
            gm_store(v_weight + i * 128 + j, new_v_weight);
            gm_store(weight + i * 128 + j, gm_load(weight + i * 128 + j) - div);
        }
}

static void fit_M_gated_first_horizontal_weight(const gm_call *call,
    const float *restrict gather, const float *restrict d_across, float *restrict m_weight,
    float *restrict v_weight, float *restrict weight)
{
    const gm_vec scale = gm_splat((float)(0.0003 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    static const gm_tap taps[] = {
        {0, 8, 3, 8, -192, 0, 64}, {0, 8, 2, 8, -128, 64, 64}, {0, 8, 1, 8, -64, 128, 64},
        {0, 8, 0, 8, 0, 192, 64}, {0, 8, 0, 7, 64, 256, 64}, {0, 8, 0, 6, 128, 320, 64},
        {0, 8, 0, 5, 192, 384, 64},
    };
    static const gm_weights shape = {
        .images = 64, .height = 8, .width = 8, .leaf_images = 2, .leaf_height = 8,
        .x = {4096, 512, 64}, .y = {8192, 1024, 128}, .pixel = 64, .around = 128,
        .tap = taps, .taps = 3, .dead = 4, .tiles = 22, .panels = 4, .vectors = 4, .tail = 4, .columns = 128,
        .groups = 1, .group_a = 64, .group_b = 128, .room = 12 };
    gm_vec sums[GM_SUMS / GM_LANES];
    int64_t lo, hi;
    gm_share(call, 264, &lo, &hi);
    for (int64_t first = lo; first < hi; first += 64) {
        const int64_t stop = gm_min_int(first + 64, hi);
        gm_weight_sums(&shape, weight_tile, first, stop, gather, d_across, sums);
        for (int64_t t = first; t < stop; t++)
            fit_M_gated_first_horizontal_weight_tile(gm_weight_at(&shape, 0, t),
                sums + (t - first) * 12, m_weight, v_weight, weight, scale, scale2);
    }
    for (int v = 0; v < 12; v++)
        sums[v] = gm_zero();
    gm_share(call, 352, &lo, &hi);
    for (int64_t t = lo; t < hi; t++)
        fit_M_gated_first_horizontal_weight_tile(gm_weight_at(&shape, 1, t), sums, m_weight,
            v_weight, weight, scale, scale2);
}

/* vqvae_prior.gm:55   for i in 1..layers { v, h = gated_layer(v, h, class(y), F) }
   [768,64] into panels of 24 columns; 0 FLOP, 492 KB */
static void fit_M_gated_layer7_vertical_weight_panels2(const gm_call *call,
    const float *restrict weight, float *restrict M_gated_layer7_vertical_weight_panels)
{
    static const int32_t taps[] = {
        40960, 32768, 24576, 16384, 8192, 0,
    };
    int64_t lo, hi;
    gm_share(call, 48, &lo, &hi);
    for (int64_t vector = lo; vector < hi; vector++) {
        const int64_t column = vector % 8 * GM_LANES, tap = vector / 8 % 6;
        const int n = (int)gm_min_int(GM_LANES, 64 - column);
        const int64_t width = column < 48 ? 24 : 16;
        const int64_t inside = (column < 48 ? column : column - 48) % width;
        const float *from = weight + taps[tap] + column * 128;
        float *to = M_gated_layer7_vertical_weight_panels + (column - inside) * 768 + tap * 128 * width + inside;
        for (int64_t k = 0; k < 128; k += GM_LANES)
            gm_transpose_block(from + k, 128, n, (int)gm_min_int(GM_LANES, 128 - k), to + k * width, width);
    }
}

/* vqvae_prior.gm:55   for i in 1..layers { v, h = gated_layer(v, h, class(y), F) }
   weight gradient from [64,8,8,64] and [64,8,8,128], tiles of 3 x 32, leaves of 16 x 8 pixels;
   fused: mul, add, sqrt, div, sub; 347 MFLOP, 4.9 MB */
GM_FUNCTION void fit_M_gated_layer7_vertical_weight_tile(gm_weight_place at, const gm_vec *c,
    float *restrict m_weight, float *restrict v_weight, float *restrict weight, gm_vec scale,
    gm_vec scale2)
{
    for (int r = 0; r < at.rows; r++)
        for (int v = 0; v < at.vectors; v++) {
            const int64_t i = at.row + r;
            const int64_t j = at.column + v * GM_LANES;
            const gm_vec product = c[r * at.vectors + v];
            const gm_vec new_m_weight = gm_load(m_weight + i * 128 + j) * 0.9f + product * 0.1f;
            const gm_vec new_v_weight = gm_load(v_weight + i * 128 + j) * 0.999f + product * product * 0.001f;
            const gm_vec div = scale * new_m_weight / (scale2 * gm_sqrt(new_v_weight) + 1e-08f);
            gm_store(m_weight + i * 128 + j, new_m_weight);
            gm_store(v_weight + i * 128 + j, new_v_weight);
            gm_store(weight + i * 128 + j, gm_load(weight + i * 128 + j) - div);
        }
}

static void fit_M_gated_layer7_vertical_weight(const gm_call *call, const float *restrict v2,
    const float *restrict horizontal, float *restrict m_weight, float *restrict v_weight,
    float *restrict weight)
{
    const gm_vec scale = gm_splat((float)(0.0003 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    static const gm_tap taps[] = {
        {1, 8, 1, 8, -576, 0, 64}, {1, 8, 0, 8, -512, 64, 64}, {1, 8, 0, 7, -448, 128, 64},
        {0, 8, 1, 8, -64, 192, 64}, {0, 8, 0, 8, 0, 256, 64}, {0, 8, 0, 7, 64, 320, 64},
        {0, 7, 1, 8, 448, 384, 64}, {0, 7, 0, 8, 512, 448, 64}, {0, 7, 0, 7, 576, 512, 64},
    };
    static const gm_weights shape = {
        .images = 64, .height = 8, .width = 8, .leaf_images = 2, .leaf_height = 8,
        .x = {4096, 512, 64}, .y = {8192, 1024, 128}, .pixel = 64, .around = 128,
        .tap = taps, .taps = 6, .dead = 3, .tiles = 22, .panels = 4, .vectors = 4, .tail = 4, .columns = 128,
        .groups = 1, .group_a = 64, .group_b = 128, .room = 12 };
    gm_vec sums[GM_SUMS / GM_LANES];
    int64_t lo, hi;
    gm_share(call, 528, &lo, &hi);
    for (int64_t first = lo; first < hi; first += 64) {
        const int64_t stop = gm_min_int(first + 64, hi);
        gm_weight_sums(&shape, weight_tile, first, stop, v2, horizontal, sums);
        for (int64_t t = first; t < stop; t++)
            fit_M_gated_layer7_vertical_weight_tile(gm_weight_at(&shape, 0, t),
                sums + (t - first) * 12, m_weight, v_weight, weight, scale, scale2);
    }
    for (int v = 0; v < 12; v++)
        sums[v] = gm_zero();
    gm_share(call, 264, &lo, &hi);
    for (int64_t t = lo; t < hi; t++)
        fit_M_gated_layer7_vertical_weight_tile(gm_weight_at(&shape, 1, t), sums, m_weight,
            v_weight, weight, scale, scale2);
}

/* vqvae_prior.gm:55   for i in 1..layers { v, h = gated_layer(v, h, class(y), F) }
   data gradient from [64,8,8,128] to [64,8,8,64] by 3 x 3 taps, tiles of 4 x 24, weight in panels;
   fused: add, sigmoid, tanh, mul, sub; 349 MFLOP, 6.6 MB */
GM_INLINE void fit_concat_tile(int rows, int vectors, int last, const gm_stretch *run, int runs,
    const int64_t *from, const int64_t *to, int64_t column, const float *restrict horizontal,
    const float *restrict M_gated_layer7_vertical_weight_panels, const float *restrict vertical,
    const float *restrict gather, float *restrict concat, float *restrict concat2,
    float *restrict concat3, float *restrict concat4)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r] % 64;
        const int64_t h = to[r] / 64;
        const int64_t j = column;
        gm_fetch_read(vectors, vertical + h * 8192 + i * 128 + j + 64);
        gm_fetch_read(vectors, vertical + h * 8192 + i * 128 + j);
        gm_fetch_written(vectors, concat + h * 8192 + i * 128 + j);
        gm_fetch_written(vectors, concat2 + h * 8192 + i * 128 + j);
    }
    conv_tile(4, rows, vectors, last, 0, c, horizontal, from, run, runs,
              M_gated_layer7_vertical_weight_panels + column * 768, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r] % 64;
            const int64_t h = to[r] / 64;
            const int64_t j = column + v * GM_LANES;
            const gm_vec add = gm_load(vertical + h * 8192 + i * 128 + j + 64) + gm_load(gather + h * 128 + j + 64);
            const gm_vec sigmoid = gm_sigmoid(add);
            const gm_vec add2 = gm_load(vertical + h * 8192 + i * 128 + j) + gm_load(gather + h * 128 + j);
            const gm_vec tanh = gm_tanh(add2);
            const gm_vec d_v = c[r * vectors + v];
            const gm_vec mul = sigmoid * (tanh * d_v) * (1.0f - sigmoid);
            const gm_vec mul2 = sigmoid * d_v * (1.0f - tanh * tanh);
            gm_store(concat + h * 8192 + i * 128 + j, mul);
            gm_store(concat2 + h * 8192 + i * 128 + j, mul2);
            gm_store(concat3 + (to[r] / 64) * 128 + j, gm_load(concat3 + (to[r] / 64) * 128 + j) + mul2);
            gm_store(concat4 + (to[r] / 64) * 128 + j, gm_load(concat4 + (to[r] / 64) * 128 + j) + mul);
        }
}

static void fit_concat(const gm_call *call, const float *restrict horizontal,
    const float *restrict M_gated_layer7_vertical_weight_panels, const float *restrict vertical,
    const float *restrict gather, float *restrict concat, float *restrict concat2,
    float *restrict concat3, float *restrict concat4)
{
    static const gm_steps steps = {{8192, 1024, 128}, {64, 8, 1}};
    static const gm_stretch runs[] = {
        {0, 128, 256}, {1024, 512, 256}, {0, 0, 384}, {1024, 384, 384}, {0, 0, 256},
        {1024, 384, 256}, {0, 128, 256}, {0, 0, 384}, {0, 0, 256},
    };
    static const gm_part parts[] = {
        {7, 1, 0, 0, 0, 2}, {7, 6, 1, 0, 2, 2}, {7, 1, 7, 768, 4, 2}, {1, 1, 56, 7168, 6, 1},
        {1, 6, 57, 7168, 7, 1}, {1, 1, 63, 7936, 8, 1},
    };
    const int64_t lo = call->from, hi = call->to;
    gm_fill(concat3 + lo * 128 + 0, hi - lo, 64, 128, 0.0f);
    gm_fill(concat4 + lo * 128 + 0, hi - lo, 64, 128, 0.0f);
    for (const gm_part *p = parts; p < parts + 6; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            for (int64_t column = 0; column < 48; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    fit_concat_tile((int)gm_min_int(4, pixels - row), 3, 8, runs + p->run,
                        p->runs, from + row, to + row, column, horizontal,
                        M_gated_layer7_vertical_weight_panels, vertical, gather, concat, concat2,
                        concat3, concat4);
            }
            {
                const int64_t column = 48;
                for (int row = 0; row < pixels; row += 4)
                    fit_concat_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, horizontal,
                        M_gated_layer7_vertical_weight_panels, vertical, gather, concat, concat2,
                        concat3, concat4);
            }
        }
    }
}

/* vqvae_prior.gm:55   for i in 1..layers { v, h = gated_layer(v, h, class(y), F) }
   data gradient from [64,8,8,128] to [64,8,8,128] by 1 x 1 taps, tiles of 4 x 24, weight in
   panels; fused: add; 135 MFLOP, 6.4 MB */
GM_INLINE void fit_vertical9_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column,
    const float *restrict d_across, const float *restrict M_gated_layer6_across_weight_panels,
    const float *restrict concat, float *restrict vertical, float *restrict gather)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_read(vectors, concat + i * 128 + j);
        gm_fetch_written(vectors, vertical + i * 128 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, d_across, from + 4, 128);
    conv_tile(4, rows, vectors, last, 0, c, d_across, from, run, runs,
              M_gated_layer6_across_weight_panels + column * 128, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec d_vertical = gm_load(concat + i * 128 + j) + c[r * vectors + v];
            gm_store(vertical + i * 128 + j, d_vertical);
            gm_store(gather + (to[r] / 64) * 128 + j, gm_load(gather + (to[r] / 64) * 128 + j) + d_vertical);
        }
}

static void fit_vertical9(const gm_call *call, const float *restrict d_across,
    const float *restrict M_gated_layer6_across_weight_panels, const float *restrict concat,
    float *restrict vertical, float *restrict gather)
{
    static const gm_steps steps = {{8192, 1024, 128}, {64, 8, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 128},
    };
    static const gm_part parts[] = {
        {8, 8, 0, 0, 0, 1},
    };
    const int64_t lo = call->from, hi = call->to;
    gm_fill(gather + lo * 128 + 0, hi - lo, 128, 128, 0.0f);
    for (const gm_part *p = parts; p < parts + 1; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            for (int64_t column = 0; column < 96; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    fit_vertical9_tile((int)gm_min_int(4, pixels - row), 3, 8, runs + p->run,
                        p->runs, from + row, to + row, column, d_across,
                        M_gated_layer6_across_weight_panels, concat, vertical, gather);
            }
            {
                const int64_t column = 96;
                for (int row = 0; row < pixels; row += 4)
                    fit_vertical9_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, d_across,
                        M_gated_layer6_across_weight_panels, concat, vertical, gather);
            }
            {
                const int64_t column = 112;
                for (int row = 0; row < pixels; row += 4)
                    fit_vertical9_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, d_across,
                        M_gated_layer6_across_weight_panels, concat, vertical, gather);
            }
        }
    }
}

/* vqvae_prior.gm:51   net class(y) { return embed(y, 10, 2 * F)[:, none, none] }
   [64,128] rows added to those of a table; fused: add; 8.2 KFLOP, 71 KB */
static void fit_d_M_class7_embed_weight(const gm_call *call, const float *restrict concat,
    const float *restrict concat2, const int32_t *restrict y,
    float *restrict d_M_class7_embed_weight)
{
    int64_t lo, hi;
    gm_share(call, 10, &lo, &hi);
    for (int64_t j = lo * 128; j < hi * 128; j++) {
        d_M_class7_embed_weight[j] = 0.0f;
    }
    for (int64_t i = 0; i < 64; i++) {
        const float row = (gm_splat((float)y[i]))[0];
        if (row >= (float)lo && row < (float)hi) {
            float *to = d_M_class7_embed_weight + (int64_t)row * 128;
            for (int64_t j = 0; j + GM_LANES <= 128; j += GM_LANES) {
                const gm_vec add = gm_load(concat + i * 128 + j) + gm_load(concat2 + i * 128 + j);
                gm_store(to + j, gm_load(to + j) + add);
            }
        }
    }
}

/* vqvae_prior.gm:55   for i in 1..layers { v, h = gated_layer(v, h, class(y), F) }
   weight gradient from [64,8,8,64] and [64,8,8,128], tiles of 3 x 32, leaves of 16 x 8 pixels;
   fused: mul, add, sqrt, div, sub; 347 MFLOP, 4.9 MB */
GM_FUNCTION void fit_M_gated_layer_vertical_weight_tile(gm_weight_place at, const gm_vec *c,
    float *restrict m_weight, float *restrict v_weight, float *restrict weight, gm_vec scale,
    gm_vec scale2)
{
    for (int r = 0; r < at.rows; r++)
        for (int v = 0; v < at.vectors; v++) {
            const int64_t i = at.row + r;
            const int64_t j = at.column + v * GM_LANES;
            const gm_vec product = c[r * at.vectors + v];
            const gm_vec new_m_weight = gm_load(m_weight + i * 128 + j) * 0.9f + product * 0.1f;
            const gm_vec new_v_weight = gm_load(v_weight + i * 128 + j) * 0.999f + product * product * 0.001f;
            const gm_vec div = scale * new_m_weight / (gm_sqrt(new_v_weight) * scale2 + 1e-08f);
            gm_store(m_weight + i * 128 + j, new_m_weight);
            gm_store(v_weight + i * 128 + j, new_v_weight);
            gm_store(weight + i * 128 + j, gm_load(weight + i * 128 + j) - div);
        }
}

static void fit_M_gated_layer_vertical_weight(const gm_call *call, const float *restrict v2,
    const float *restrict vertical, float *restrict m_weight, float *restrict v_weight,
    float *restrict weight)
{
    const gm_vec scale = gm_splat((float)(0.0003 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    static const gm_tap taps[] = {
        {1, 8, 1, 8, -576, 0, 64}, {1, 8, 0, 8, -512, 64, 64}, {1, 8, 0, 7, -448, 128, 64},
        {0, 8, 1, 8, -64, 192, 64}, {0, 8, 0, 8, 0, 256, 64}, {0, 8, 0, 7, 64, 320, 64},
        {0, 7, 1, 8, 448, 384, 64}, {0, 7, 0, 8, 512, 448, 64}, {0, 7, 0, 7, 576, 512, 64},
    };
    static const gm_weights shape = {
        .images = 64, .height = 8, .width = 8, .leaf_images = 2, .leaf_height = 8,
        .x = {4096, 512, 64}, .y = {8192, 1024, 128}, .pixel = 64, .around = 128,
        .tap = taps, .taps = 6, .dead = 3, .tiles = 22, .panels = 4, .vectors = 4, .tail = 4, .columns = 128,
        .groups = 1, .group_a = 64, .group_b = 128, .room = 12 };
    gm_vec sums[GM_SUMS / GM_LANES];
    int64_t lo, hi;
    gm_share(call, 528, &lo, &hi);
    for (int64_t first = lo; first < hi; first += 64) {
        const int64_t stop = gm_min_int(first + 64, hi);
        gm_weight_sums(&shape, weight_tile, first, stop, v2, vertical, sums);
        for (int64_t t = first; t < stop; t++)
            fit_M_gated_layer_vertical_weight_tile(gm_weight_at(&shape, 0, t),
                sums + (t - first) * 12, m_weight, v_weight, weight, scale, scale2);
    }
    for (int v = 0; v < 12; v++)
        sums[v] = gm_zero();
    gm_share(call, 264, &lo, &hi);
    for (int64_t t = lo; t < hi; t++)
        fit_M_gated_layer_vertical_weight_tile(gm_weight_at(&shape, 1, t), sums, m_weight,
            v_weight, weight, scale, scale2);
}

/* vqvae_prior.gm:59   step fit(c, y) over M by adam(3e-4) batch rows
   [1280] element by element; fused: mul, add, sqrt, div, sub; 133 KFLOP, 287 KB */
static void fit_M_class_embed_weight(const gm_call *call,
    const float *restrict d_M_class_embed_weight, const float *restrict d_M_class2_embed_weight,
    const float *restrict d_M_class3_embed_weight, const float *restrict d_M_class4_embed_weight,
    const float *restrict d_M_class5_embed_weight, const float *restrict d_M_class6_embed_weight,
    const float *restrict d_M_class7_embed_weight, const float *restrict d_M_class8_embed_weight,
    float *restrict m_weight, float *restrict v_weight, float *restrict weight,
    float *restrict m_weight2, float *restrict v_weight2, float *restrict weight2,
    float *restrict m_weight3, float *restrict v_weight3, float *restrict weight3,
    float *restrict m_weight4, float *restrict v_weight4, float *restrict weight4,
    float *restrict m_weight5, float *restrict v_weight5, float *restrict weight5,
    float *restrict m_weight6, float *restrict v_weight6, float *restrict weight6,
    float *restrict m_weight7, float *restrict v_weight7, float *restrict weight7,
    float *restrict m_weight8, float *restrict v_weight8, float *restrict weight8)
{
    const gm_vec scale = gm_splat((float)(0.0003 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    int64_t lo, hi;
    gm_share(call, 2, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 1280);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        const gm_vec d_M_class_embed_weight2 = gm_load(d_M_class_embed_weight + j);
        const gm_vec new_m_weight = gm_load(m_weight + j) * 0.9f + d_M_class_embed_weight2 * 0.1f;
        const gm_vec mul = d_M_class_embed_weight2 * d_M_class_embed_weight2 * 0.001f;
        const gm_vec new_v_weight = gm_load(v_weight + j) * 0.999f + mul;
        const gm_vec div = new_m_weight * scale / (gm_sqrt(new_v_weight) * scale2 + 1e-08f);
        const gm_vec d_M_class2_embed_weight2 = gm_load(d_M_class2_embed_weight + j);
        const gm_vec new_m_weight2 = gm_load(m_weight2 + j) * 0.9f + d_M_class2_embed_weight2 * 0.1f;
        const gm_vec mul2 = d_M_class2_embed_weight2 * d_M_class2_embed_weight2 * 0.001f;
        const gm_vec new_v_weight2 = gm_load(v_weight2 + j) * 0.999f + mul2;
        const gm_vec div2 = scale * new_m_weight2 / (scale2 * gm_sqrt(new_v_weight2) + 1e-08f);
        const gm_vec d_M_class3_embed_weight2 = gm_load(d_M_class3_embed_weight + j);
        const gm_vec new_m_weight3 = gm_load(m_weight3 + j) * 0.9f + d_M_class3_embed_weight2 * 0.1f;
        const gm_vec mul3 = d_M_class3_embed_weight2 * d_M_class3_embed_weight2 * 0.001f;
        const gm_vec new_v_weight3 = gm_load(v_weight3 + j) * 0.999f + mul3;
        const gm_vec div3 = scale * new_m_weight3 / (scale2 * gm_sqrt(new_v_weight3) + 1e-08f);
        const gm_vec d_M_class4_embed_weight2 = gm_load(d_M_class4_embed_weight + j);
        const gm_vec new_m_weight4 = gm_load(m_weight4 + j) * 0.9f + d_M_class4_embed_weight2 * 0.1f;
        const gm_vec mul4 = d_M_class4_embed_weight2 * d_M_class4_embed_weight2 * 0.001f;
        const gm_vec new_v_weight4 = gm_load(v_weight4 + j) * 0.999f + mul4;
        const gm_vec div4 = scale * new_m_weight4 / (scale2 * gm_sqrt(new_v_weight4) + 1e-08f);
        const gm_vec d_M_class5_embed_weight2 = gm_load(d_M_class5_embed_weight + j);
        const gm_vec new_m_weight5 = gm_load(m_weight5 + j) * 0.9f + d_M_class5_embed_weight2 * 0.1f;
        const gm_vec mul5 = d_M_class5_embed_weight2 * d_M_class5_embed_weight2 * 0.001f;
        const gm_vec new_v_weight5 = gm_load(v_weight5 + j) * 0.999f + mul5;
        const gm_vec div5 = scale * new_m_weight5 / (scale2 * gm_sqrt(new_v_weight5) + 1e-08f);
        const gm_vec d_M_class6_embed_weight2 = gm_load(d_M_class6_embed_weight + j);
        const gm_vec new_m_weight6 = gm_load(m_weight6 + j) * 0.9f + d_M_class6_embed_weight2 * 0.1f;
        const gm_vec mul6 = d_M_class6_embed_weight2 * d_M_class6_embed_weight2 * 0.001f;
        const gm_vec new_v_weight6 = gm_load(v_weight6 + j) * 0.999f + mul6;
        const gm_vec div6 = scale * new_m_weight6 / (scale2 * gm_sqrt(new_v_weight6) + 1e-08f);
        const gm_vec d_M_class7_embed_weight2 = gm_load(d_M_class7_embed_weight + j);
        const gm_vec new_m_weight7 = gm_load(m_weight7 + j) * 0.9f + d_M_class7_embed_weight2 * 0.1f;
        const gm_vec mul7 = d_M_class7_embed_weight2 * d_M_class7_embed_weight2 * 0.001f;
        const gm_vec new_v_weight7 = gm_load(v_weight7 + j) * 0.999f + mul7;
        const gm_vec div7 = scale * new_m_weight7 / (scale2 * gm_sqrt(new_v_weight7) + 1e-08f);
        const gm_vec d_M_class8_embed_weight2 = gm_load(d_M_class8_embed_weight + j);
        const gm_vec new_m_weight8 = gm_load(m_weight8 + j) * 0.9f + d_M_class8_embed_weight2 * 0.1f;
        const gm_vec mul8 = d_M_class8_embed_weight2 * d_M_class8_embed_weight2 * 0.001f;
        const gm_vec new_v_weight8 = gm_load(v_weight8 + j) * 0.999f + mul8;
        const gm_vec div8 = scale * new_m_weight8 / (scale2 * gm_sqrt(new_v_weight8) + 1e-08f);
        gm_store(m_weight + j, new_m_weight);
        gm_store(v_weight + j, new_v_weight);
        gm_store(weight + j, gm_load(weight + j) - div);
        gm_store(m_weight2 + j, new_m_weight2);
        gm_store(v_weight2 + j, new_v_weight2);
        gm_store(weight2 + j, gm_load(weight2 + j) - div2);
        gm_store(m_weight3 + j, new_m_weight3);
        gm_store(v_weight3 + j, new_v_weight3);
        gm_store(weight3 + j, gm_load(weight3 + j) - div3);
        gm_store(m_weight4 + j, new_m_weight4);
        gm_store(v_weight4 + j, new_v_weight4);
        gm_store(weight4 + j, gm_load(weight4 + j) - div4);
        gm_store(m_weight5 + j, new_m_weight5);
        gm_store(v_weight5 + j, new_v_weight5);
        gm_store(weight5 + j, gm_load(weight5 + j) - div5);
        gm_store(m_weight6 + j, new_m_weight6);
        gm_store(v_weight6 + j, new_v_weight6);
        gm_store(weight6 + j, gm_load(weight6 + j) - div6);
        gm_store(m_weight7 + j, new_m_weight7);
        gm_store(v_weight7 + j, new_v_weight7);
        gm_store(weight7 + j, gm_load(weight7 + j) - div7);
        gm_store(m_weight8 + j, new_m_weight8);
        gm_store(v_weight8 + j, new_v_weight8);
        gm_store(weight8 + j, gm_load(weight8 + j) - div8);
    }
}

/* vqvae_prior.gm:59   step fit(c, y) over M by adam(3e-4) batch rows
   [64,128] summed down columns; fused: mul, add, sqrt, div, sub; 9.9 KFLOP, 36 KB */
static void fit_M_gated_first_vertical_bias(const gm_call *call, const float *restrict gather,
    float *restrict m_bias, float *restrict v_bias, float *restrict bias)
{
    const gm_vec scale = gm_splat((float)(0.0003 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    int64_t lo, hi;
    gm_share(call, 8, &lo, &hi);
    for (int64_t j = lo * 16; j < gm_min_int(hi * 16, 128); j += GM_LANES) {
        gm_vec sum = gm_splat(0.0f);
        for (int64_t i = 0; i < 64; i++) {
            sum = sum + gm_load(gather + i * 128 + j);
        }
        const gm_vec new_m_bias = gm_load(m_bias + j) * 0.9f + sum * 0.1f;
        const gm_vec new_v_bias = gm_load(v_bias + j) * 0.999f + sum * sum * 0.001f;
        const gm_vec div = new_m_bias * scale / (gm_sqrt(new_v_bias) * scale2 + 1e-08f);
        gm_store(m_bias + j, new_m_bias);
        gm_store(v_bias + j, new_v_bias);
        gm_store(bias + j, gm_load(bias + j) - div);
    }
}

/* vqvae_prior.gm:54   v, h = c |> embed(codes, F) |> reshape(8, 8, F) |> gated_first(class(y), F)
   [2688,64] into panels of 24 columns; 0 FLOP, 2.3 MB */
static void fit_M_gated_first_vertical_weight_panels2(const gm_call *call,
    const float *restrict weight, float *restrict M_gated_first_vertical_weight_panels)
{
    static const int32_t taps[] = {
        163840, 155648, 147456, 139264, 131072, 122880, 114688, 106496, 98304, 90112, 81920,
        73728, 65536, 57344, 49152, 40960, 32768, 24576, 16384, 8192, 0,
    };
    int64_t lo, hi;
    gm_share(call, 168, &lo, &hi);
    for (int64_t vector = lo; vector < hi; vector++) {
        const int64_t column = vector % 8 * GM_LANES, tap = vector / 8 % 21;
        const int n = (int)gm_min_int(GM_LANES, 64 - column);
        const int64_t width = column < 48 ? 24 : 16;
        const int64_t inside = (column < 48 ? column : column - 48) % width;
        const float *from = weight + taps[tap] + column * 128;
        float *to = M_gated_first_vertical_weight_panels + (column - inside) * 2688 + tap * 128 * width + inside;
        for (int64_t k = 0; k < 128; k += GM_LANES)
            gm_transpose_block(from + k, 128, n, (int)gm_min_int(GM_LANES, 128 - k), to + k * width, width);
    }
}

/* vqvae_prior.gm:54   v, h = c |> embed(codes, F) |> reshape(8, 8, F) |> gated_first(class(y), F)
   weight gradient from [64,8,8,64] and [64,8,8,128], tiles of 3 x 32, leaves of 16 x 8 pixels;
   fused: mul, add, sqrt, div, sub; 836 MFLOP, 13 MB */
GM_FUNCTION void fit_M_gated_first_vertical_weight_tile(gm_weight_place at, const gm_vec *c,
    float *restrict m_weight, float *restrict v_weight, float *restrict weight, gm_vec scale,
    gm_vec scale2)
{
    for (int r = 0; r < at.rows; r++)
        for (int v = 0; v < at.vectors; v++) {
            const int64_t i = at.row + r;
            const int64_t j = at.column + v * GM_LANES;
            const gm_vec product = c[r * at.vectors + v];
            const gm_vec new_m_weight = gm_load(m_weight + i * 128 + j) * 0.9f + product * 0.1f;
            const gm_vec new_v_weight = gm_load(v_weight + i * 128 + j) * 0.999f + product * product * 0.001f;
            const gm_vec div = scale * new_m_weight / (gm_sqrt(new_v_weight) * scale2 + 1e-08f);
            gm_store(m_weight + i * 128 + j, new_m_weight);
            gm_store(v_weight + i * 128 + j, new_v_weight);
            gm_store(weight + i * 128 + j, gm_load(weight + i * 128 + j) - div);
        }
}

static void fit_M_gated_first_vertical_weight(const gm_call *call, const float *restrict gather,
    const float *restrict vertical, float *restrict m_weight, float *restrict v_weight,
    float *restrict weight)
{
    const gm_vec scale = gm_splat((float)(0.0003 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    static const gm_tap taps[] = {
        {3, 8, 3, 8, -1728, 0, 64}, {3, 8, 2, 8, -1664, 64, 64}, {3, 8, 1, 8, -1600, 128, 64},
        {3, 8, 0, 8, -1536, 192, 64}, {3, 8, 0, 7, -1472, 256, 64}, {3, 8, 0, 6, -1408, 320, 64},
        {3, 8, 0, 5, -1344, 384, 64}, {2, 8, 3, 8, -1216, 448, 64}, {2, 8, 2, 8, -1152, 512, 64},
        {2, 8, 1, 8, -1088, 576, 64}, {2, 8, 0, 8, -1024, 640, 64}, {2, 8, 0, 7, -960, 704, 64},
        {2, 8, 0, 6, -896, 768, 64}, {2, 8, 0, 5, -832, 832, 64}, {1, 8, 3, 8, -704, 896, 64},
        {1, 8, 2, 8, -640, 960, 64}, {1, 8, 1, 8, -576, 1024, 64}, {1, 8, 0, 8, -512, 1088, 64},
        {1, 8, 0, 7, -448, 1152, 64}, {1, 8, 0, 6, -384, 1216, 64}, {1, 8, 0, 5, -320, 1280, 64},
        {0, 8, 3, 8, -192, 1344, 64}, {0, 8, 2, 8, -128, 1408, 64}, {0, 8, 1, 8, -64, 1472, 64},
        {0, 8, 0, 8, 0, 1536, 64}, {0, 8, 0, 7, 64, 1600, 64}, {0, 8, 0, 6, 128, 1664, 64},
        {0, 8, 0, 5, 192, 1728, 64}, {0, 7, 3, 8, 320, 1792, 64}, {0, 7, 2, 8, 384, 1856, 64},
        {0, 7, 1, 8, 448, 1920, 64}, {0, 7, 0, 8, 512, 1984, 64}, {0, 7, 0, 7, 576, 2048, 64},
        {0, 7, 0, 6, 640, 2112, 64}, {0, 7, 0, 5, 704, 2176, 64}, {0, 6, 3, 8, 832, 2240, 64},
        {0, 6, 2, 8, 896, 2304, 64}, {0, 6, 1, 8, 960, 2368, 64}, {0, 6, 0, 8, 1024, 2432, 64},
        {0, 6, 0, 7, 1088, 2496, 64}, {0, 6, 0, 6, 1152, 2560, 64}, {0, 6, 0, 5, 1216, 2624, 64},
        {0, 5, 3, 8, 1344, 2688, 64}, {0, 5, 2, 8, 1408, 2752, 64}, {0, 5, 1, 8, 1472, 2816, 64},
        {0, 5, 0, 8, 1536, 2880, 64}, {0, 5, 0, 7, 1600, 2944, 64}, {0, 5, 0, 6, 1664, 3008, 64},
        {0, 5, 0, 5, 1728, 3072, 64},
    };
    static const gm_weights shape = {
        .images = 64, .height = 8, .width = 8, .leaf_images = 2, .leaf_height = 8,
        .x = {4096, 512, 64}, .y = {8192, 1024, 128}, .pixel = 64, .around = 128,
        .tap = taps, .taps = 21, .dead = 28, .tiles = 22, .panels = 4, .vectors = 4, .tail = 4, .columns = 128,
        .groups = 1, .group_a = 64, .group_b = 128, .room = 12 };
    gm_vec sums[GM_SUMS / GM_LANES];
    int64_t lo, hi;
    gm_share(call, 1848, &lo, &hi);
    for (int64_t first = lo; first < hi; first += 64) {
        const int64_t stop = gm_min_int(first + 64, hi);
        gm_weight_sums(&shape, weight_tile, first, stop, gather, vertical, sums);
        for (int64_t t = first; t < stop; t++)
            fit_M_gated_first_vertical_weight_tile(gm_weight_at(&shape, 0, t),
                sums + (t - first) * 12, m_weight, v_weight, weight, scale, scale2);
    }
    for (int v = 0; v < 12; v++)
        sums[v] = gm_zero();
    gm_share(call, 2464, &lo, &hi);
    for (int64_t t = lo; t < hi; t++)
        fit_M_gated_first_vertical_weight_tile(gm_weight_at(&shape, 1, t), sums, m_weight,
            v_weight, weight, scale, scale2);
}

/* vqvae_prior.gm:54   v, h = c |> embed(codes, F) |> reshape(8, 8, F) |> gated_first(class(y), F)
   data gradient from [64,8,8,128] to [64,8,8,64] by 7 x 7 taps, tiles of 4 x 24, weight in panels;
   fused: add; 831 MFLOP, 4.9 MB */
GM_INLINE void fit_conv_data2_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column,
    const float *restrict vertical, const float *restrict M_gated_first_vertical_weight_panels,
    float *restrict conv_data)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, conv_data + i * 64 + j);
    }
    conv_tile(4, rows, vectors, last, 0, c, vertical, from, run, runs,
              M_gated_first_vertical_weight_panels + column * 2688, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            gm_store(conv_data + i * 64 + j, gm_load(conv_data + i * 64 + j) + c[r * vectors + v]);
        }
}

static void fit_conv_data2(const gm_call *call, const float *restrict vertical,
    const float *restrict M_gated_first_vertical_weight_panels, float *restrict conv_data)
{
    static const gm_steps steps = {{8192, 1024, 128}, {64, 8, 1}};
    static const gm_stretch runs[] = {
        {0, 384, 512}, {1024, 1280, 512}, {2048, 2176, 512}, {0, 256, 640},
        {1024, 1152, 640}, {2048, 2048, 640}, {0, 128, 768}, {1024, 1024, 768},
        {2048, 1920, 768}, {0, 0, 896}, {1024, 896, 896}, {2048, 1792, 896}, {0, 0, 768},
        {1024, 896, 768}, {2048, 1792, 768}, {0, 0, 640}, {1024, 896, 640},
        {2048, 1792, 640}, {0, 0, 512}, {1024, 896, 512}, {2048, 1792, 512}, {0, 384, 512},
        {1024, 1280, 512}, {0, 256, 640}, {1024, 1152, 640}, {0, 128, 768},
        {1024, 1024, 768}, {0, 0, 896}, {1024, 896, 896}, {0, 0, 768}, {1024, 896, 768},
        {0, 0, 640}, {1024, 896, 640}, {0, 0, 512}, {1024, 896, 512}, {0, 384, 512},
        {0, 256, 640}, {0, 128, 768}, {0, 0, 896}, {0, 0, 768}, {0, 0, 640}, {0, 0, 512},
    };
    static const gm_part parts[] = {
        {5, 1, 0, 1024, 0, 3}, {5, 1, 1, 1024, 3, 3}, {5, 1, 2, 1024, 6, 3},
        {5, 2, 3, 1024, 9, 3}, {5, 1, 5, 1280, 12, 3}, {5, 1, 6, 1408, 15, 3},
        {5, 1, 7, 1536, 18, 3}, {1, 1, 40, 6144, 21, 2}, {1, 1, 41, 6144, 23, 2},
        {1, 1, 42, 6144, 25, 2}, {1, 2, 43, 6144, 27, 2}, {1, 1, 45, 6400, 29, 2},
        {1, 1, 46, 6528, 31, 2}, {1, 1, 47, 6656, 33, 2}, {1, 1, 48, 7168, 35, 1},
        {1, 1, 49, 7168, 36, 1}, {1, 1, 50, 7168, 37, 1}, {1, 2, 51, 7168, 38, 1},
        {1, 1, 53, 7424, 39, 1}, {1, 1, 54, 7552, 40, 1}, {1, 1, 55, 7680, 41, 1},
        {1, 1, 56, 0, 42, 0}, {1, 1, 57, 0, 42, 0}, {1, 1, 58, 0, 42, 0},
        {1, 2, 59, 0, 42, 0}, {1, 1, 61, 256, 42, 0}, {1, 1, 62, 384, 42, 0},
        {1, 1, 63, 512, 42, 0},
    };
    int64_t lo, hi;
    gm_share(call, 64, &lo, &hi);
    for (const gm_part *p = parts; p < parts + 28; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            for (int64_t column = 0; column < 48; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    fit_conv_data2_tile((int)gm_min_int(4, pixels - row), 3, 8, runs + p->run,
                        p->runs, from + row, to + row, column, vertical,
                        M_gated_first_vertical_weight_panels, conv_data);
            }
            {
                const int64_t column = 48;
                for (int row = 0; row < pixels; row += 4)
                    fit_conv_data2_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, vertical,
                        M_gated_first_vertical_weight_panels, conv_data);
            }
        }
    }
}

/* vqvae_prior.gm:54   v, h = c |> embed(codes, F) |> reshape(8, 8, F) |> gated_first(class(y), F)
   [4096,64] rows added to those of a table; 0 FLOP, 1.2 MB */
static void fit_d_M_embed_weight(const gm_call *call, const float *restrict conv_data,
    const int32_t *restrict c, float *restrict d_M_embed_weight)
{
    int64_t lo, hi;
    gm_share(call, 512, &lo, &hi);
    for (int64_t j = lo * 64; j < hi * 64; j++) {
        d_M_embed_weight[j] = 0.0f;
    }
    for (int64_t i = 0; i < 4096; i++) {
        const float row = (gm_splat((float)c[i]))[0];
        if (row >= (float)lo && row < (float)hi) {
            float *to = d_M_embed_weight + (int64_t)row * 64;
            for (int64_t j = 0; j + GM_LANES <= 64; j += GM_LANES) {
                gm_store(to + j, gm_load(to + j) + gm_load(conv_data + i * 64 + j));
            }
        }
    }
}

/* vqvae_prior.gm:59   step fit(c, y) over M by adam(3e-4) batch rows
   [32768] element by element; fused: mul, add, sqrt, div, sub; 426 KFLOP, 918 KB */
static void fit_M_embed_weight(const gm_call *call, const float *restrict d_M_embed_weight,
    float *restrict m_weight, float *restrict v_weight, float *restrict weight)
{
    const gm_vec scale = gm_splat((float)(0.0003 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    int64_t lo, hi;
    gm_share(call, 32, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 32768);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        const gm_vec d_M_embed_weight2 = gm_load(d_M_embed_weight + j);
        const gm_vec new_m_weight = gm_load(m_weight + j) * 0.9f + d_M_embed_weight2 * 0.1f;
        const gm_vec new_v_weight = gm_load(v_weight + j) * 0.999f + d_M_embed_weight2 * d_M_embed_weight2 * 0.001f;
        const gm_vec div = new_m_weight * scale / (gm_sqrt(new_v_weight) * scale2 + 1e-08f);
        gm_store(m_weight + j, new_m_weight);
        gm_store(v_weight + j, new_v_weight);
        gm_store(weight + j, gm_load(weight + j) - div);
    }
}

/* One training step fit, line 59: 229 kernels in 148 phases, 18 GFLOP; arena 106 MB, at least 106
   MB. */
static void run_fit(vqvae_prior_t *m, const int32_t *c, const int32_t *y, gm_call whole)
{
    float *const M_head_weight_panels = m->arena + 26517504;  /* [4096], phases 0 to 59 */
    float *const M_gated_layer7_out_weight_panels = m->arena + 26521600;  /* [4096], phases 1 to 59 */
    float *const M_gated_layer6_out_weight_panels = m->arena + 26525696;  /* [4096], phases 2 to 59 */
    float *const M_gated_layer5_out_weight_panels = m->arena + 26529792;  /* [4096], phases 3 to 59 */
    float *const M_gated_layer4_out_weight_panels = m->arena + 26533888;  /* [4096], phases 4 to 59 */
    float *const M_gated_layer3_out_weight_panels = m->arena + 26537984;  /* [4096], phases 5 to 59 */
    float *const M_gated_layer2_out_weight_panels = m->arena + 26542080;  /* [4096], phases 6 to 59 */
    float *const M_gated_layer_out_weight_panels = m->arena + 26546176;  /* [4096], phases 7 to 59 */
    float *const M_gated_first_out_weight_panels = m->arena + 26550272;  /* [4096], phases 8 to 59 */
    float *const gather = m->arena + 26386432;  /* [64,128], then sum, phases 9 to 142 */
    float *const gather2 = m->arena + 26394624;  /* [64,128], then sum, phases 9 to 136 */
    float *const gather3 = m->arena + 26402816;  /* [64,128], then sum, phases 9 to 131 */
    float *const gather4 = m->arena + 26411008;  /* [64,128], then sum, phases 9 to 126 */
    float *const gather5 = m->arena + 26419200;  /* [64,128], then sum, phases 9 to 121 */
    float *const gather6 = m->arena + 26427392;  /* [64,128], then sum, phases 9 to 116 */
    float *const gather7 = m->arena + 26435584;  /* [64,128], then sum, phases 9 to 111 */
    float *const gather8 = m->arena + 26443776;  /* [64,128], then sum, phases 9 to 79 */
    float *const gather9 = m->arena + 16777216;  /* [64,8,8,1,64], phases 9 to 144 */
    float *const M_gated_first_across_weight_panels = m->arena + 196608;  /* [16384], phases 10 to 45 */
    float *const M_gated_layer_horizontal_weight_panels = m->arena + 212992;  /* [16384], phases 11 to 45 */
    float *const M_gated_layer_across_weight_panels = m->arena + 229376;  /* [16384], phases 12 to 47 */
    float *const M_gated_layer2_horizontal_weight_panels = m->arena + 245760;  /* [16384], phases 13 to 47 */
    float *const M_gated_layer2_across_weight_panels = m->arena + 262144;  /* [16384], phases 14 to 49 */
    float *const M_gated_layer3_horizontal_weight_panels = m->arena + 278528;  /* [16384], phases 15 to 49 */
    float *const M_gated_layer3_across_weight_panels = m->arena + 294912;  /* [16384], phases 16 to 51 */
    float *const M_gated_layer4_horizontal_weight_panels = m->arena + 311296;  /* [16384], phases 17 to 51 */
    float *const M_gated_layer4_across_weight_panels = m->arena + 327680;  /* [16384], phases 18 to 53 */
    float *const M_gated_layer5_horizontal_weight_panels = m->arena + 344064;  /* [16384], phases 19 to 53 */
    float *const M_gated_layer5_across_weight_panels = m->arena + 360448;  /* [16384], phases 20 to 55 */
    float *const M_gated_layer6_horizontal_weight_panels = m->arena + 376832;  /* [16384], phases 21 to 55 */
    float *const M_gated_layer6_across_weight_panels = m->arena + 393216;  /* [16384], phases 22 to 57 */
    float *const M_gated_layer7_horizontal_weight_panels = m->arena + 409600;  /* [16384], phases 23 to 57 */
    float *const M_gated_layer7_across_weight_panels = m->arena + 26124288;  /* [16384], phases 24 to 59 */
    float *const M_gated_layer7_across_weight_panels2 = m->arena + 26140672;  /* [16384], phases 25 to 59 */
    float *const M_gated_layer7_horizontal_weight_panels2 = m->arena + 26157056;  /* [16384], phases 26 to 59 */
    float *const M_gated_layer6_across_weight_panels2 = m->arena + 26173440;  /* [16384], phases 27 to 109 */
    float *const M_gated_layer6_horizontal_weight_panels2 = m->arena + 26189824;  /* [16384], phases 28 to 59 */
    float *const M_gated_layer5_across_weight_panels2 = m->arena + 26206208;  /* [16384], phases 29 to 114 */
    float *const M_gated_layer5_horizontal_weight_panels2 = m->arena + 26222592;  /* [16384], phases 30 to 59 */
    float *const M_gated_layer4_across_weight_panels2 = m->arena + 26238976;  /* [16384], phases 31 to 119 */
    float *const M_gated_layer4_horizontal_weight_panels2 = m->arena + 26255360;  /* [16384], phases 32 to 59 */
    float *const M_gated_layer3_across_weight_panels2 = m->arena + 26271744;  /* [16384], phases 33 to 124 */
    float *const M_gated_layer3_horizontal_weight_panels2 = m->arena + 26288128;  /* [16384], phases 34 to 59 */
    float *const M_gated_layer2_across_weight_panels2 = m->arena + 26304512;  /* [16384], phases 35 to 129 */
    float *const M_gated_layer2_horizontal_weight_panels2 = m->arena + 26320896;  /* [16384], phases 36 to 59 */
    float *const M_gated_layer_across_weight_panels2 = m->arena + 26337280;  /* [16384], phases 37 to 134 */
    float *const M_gated_layer_horizontal_weight_panels2 = m->arena + 26353664;  /* [16384], phases 38 to 59 */
    float *const M_gated_first_across_weight_panels2 = m->arena + 26370048;  /* [16384], phases 39 to 139 */
    float *const M_gated_first_horizontal_weight_panels = m->arena + 172032;  /* [24576], phases 40 to 45 */
    float *const M_gated_first_horizontal_weight_panels2 = m->arena + 26099712;  /* [24576], phases 41 to 59 */
    float *const M_out_weight_panels = m->arena + 26001408;  /* [32768], phases 42 to 59 */
    float *const M_out_weight_panels2 = m->arena + 26034176;  /* [32768], phases 43 to 59 */
    float *const M_gated_first_vertical_weight_panels = m->arena + 0;  /* [172032], phases 44 to 45 */
    float *const vertical = m->arena + 4194304;  /* [64,8,8,128], then d_vertical, phases 45 to 145 */
    float *const v = m->arena + 17039360;  /* [64,8,8,64], phases 45 to 138 */
    float *const horizontal = m->arena + 4718592;  /* [64,8,8,128], then add, phases 45 to 59 */
    float *const mul = m->arena + 17301504;  /* [64,8,8,64], phases 45 to 71 */
    float *const out = m->arena + 17563648;  /* [64,8,8,64], phases 45 to 77 */
    float *const horizontal2 = m->arena + 5242880;  /* [64,8,8,128], then add, phases 45 to 59 */
    float *const M_gated_layer_vertical_weight_panels = m->arena + 0;  /* [49152], phases 46 to 47 */
    float *const vertical2 = m->arena + 5767168;  /* [64,8,8,128], then d_vertical, phases 47 to 139 */
    float *const v2 = m->arena + 17825792;  /* [64,8,8,64], phases 47 to 133 */
    float *const mul2 = m->arena + 18087936;  /* [64,8,8,64], phases 47 to 70 */
    float *const h = m->arena + 18350080;  /* [64,8,8,64], phases 47 to 76 */
    float *const horizontal3 = m->arena + 6291456;  /* [64,8,8,128], then add, phases 47 to 59 */
    float *const M_gated_layer2_vertical_weight_panels = m->arena + 0;  /* [49152], phases 48 to 49 */
    float *const vertical3 = m->arena + 6815744;  /* [64,8,8,128], then d_vertical, phases 49 to 134 */
    float *const v3 = m->arena + 18612224;  /* [64,8,8,64], phases 49 to 128 */
    float *const mul3 = m->arena + 18874368;  /* [64,8,8,64], phases 49 to 69 */
    float *const h2 = m->arena + 19136512;  /* [64,8,8,64], phases 49 to 75 */
    float *const horizontal4 = m->arena + 7340032;  /* [64,8,8,128], then add, phases 49 to 59 */
    float *const M_gated_layer3_vertical_weight_panels = m->arena + 0;  /* [49152], phases 50 to 51 */
    float *const vertical4 = m->arena + 7864320;  /* [64,8,8,128], then d_vertical, phases 51 to 129 */
    float *const v4 = m->arena + 19398656;  /* [64,8,8,64], phases 51 to 123 */
    float *const mul4 = m->arena + 19660800;  /* [64,8,8,64], phases 51 to 68 */
    float *const h3 = m->arena + 19922944;  /* [64,8,8,64], phases 51 to 74 */
    float *const horizontal5 = m->arena + 8388608;  /* [64,8,8,128], then add, phases 51 to 59 */
    float *const M_gated_layer4_vertical_weight_panels = m->arena + 0;  /* [49152], phases 52 to 53 */
    float *const vertical5 = m->arena + 8912896;  /* [64,8,8,128], then d_vertical, phases 53 to 124 */
    float *const v5 = m->arena + 20185088;  /* [64,8,8,64], phases 53 to 118 */
    float *const mul5 = m->arena + 20447232;  /* [64,8,8,64], phases 53 to 67 */
    float *const h4 = m->arena + 20709376;  /* [64,8,8,64], phases 53 to 73 */
    float *const horizontal6 = m->arena + 9437184;  /* [64,8,8,128], then add, phases 53 to 59 */
    float *const M_gated_layer5_vertical_weight_panels = m->arena + 0;  /* [49152], phases 54 to 55 */
    float *const vertical6 = m->arena + 9961472;  /* [64,8,8,128], then d_vertical, phases 55 to 119 */
    float *const v6 = m->arena + 20971520;  /* [64,8,8,64], phases 55 to 113 */
    float *const mul6 = m->arena + 21233664;  /* [64,8,8,64], phases 55 to 66 */
    float *const h5 = m->arena + 21495808;  /* [64,8,8,64], phases 55 to 72 */
    float *const horizontal7 = m->arena + 10485760;  /* [64,8,8,128], then add, phases 55 to 59 */
    float *const M_gated_layer6_vertical_weight_panels = m->arena + 0;  /* [49152], phases 56 to 57 */
    float *const vertical7 = m->arena + 11010048;  /* [64,8,8,128], then d_vertical, phases 57 to 114 */
    float *const v7 = m->arena + 21757952;  /* [64,8,8,64], phases 57 to 108 */
    float *const mul7 = m->arena + 22020096;  /* [64,8,8,64], phases 57 to 65 */
    float *const h6 = m->arena + 22282240;  /* [64,8,8,64], phases 57 to 64 */
    float *const horizontal8 = m->arena + 11534336;  /* [64,8,8,128], then add, d_vertical, phases 57 to 109 */
    float *const M_gated_layer7_vertical_weight_panels = m->arena + 25952256;  /* [49152], phases 58 to 59 */
    float *const vertical8 = m->arena + 12058624;  /* [64,8,8,128], phases 59 to 63 */
    float *const mul8 = m->arena + 22544384;  /* [64,8,8,64], phases 59 to 62 */
    float *const relu = m->arena + 22806528;  /* [64,8,8,64], phases 59 to 61 */
    float *const relu2 = m->arena + 23068672;  /* [64,8,8,64], phases 59 to 60 */
    float *const out2 = m->arena + 0;  /* [64,8,8,1,512], phase 59 */
    float *const maximum = m->arena + 26554368;  /* [4096,1], then sum, neg, sum, phases 59 to 80 */
    float *const exp = m->arena + 2097152;  /* [64,8,8,1,512], then d_out, phases 59 to 60 */
    float *const sum = m->arena + 26558464;  /* [4096,1], then sum, phases 59 to 81 */
    float *const add = m->arena + 26562560;  /* [64,8,8,1,1], then sum, phases 59 to 82 */
    float *const sum2 = m->arena + 26591232;  /* [64,1], phases 59 to 89 */
    float *const sum3 = m->arena + 26066944;  /* [64,1,1,512], phases 59 to 78 */
    float *const d_head = m->arena + 23330816;  /* [64,8,8,64], phases 59 to 61 */
    float *const d_h = m->arena + 23592960;  /* [64,8,8,64], phases 59 to 62 */
    float *const d_across = m->arena + 12582976;  /* [64,8,8,64] of [64,8,8,128], phases 59 to 64 */
    float *const d_across2 = m->arena + 12582912;  /* [64,8,8,64] of [64,8,8,128], phases 59 to 64 */
    float *const concat = m->arena + 26451968;  /* [64,1,64] of [64,1,128], phases 59 to 91 */
    float *const concat2 = m->arena + 26452032;  /* [64,1,64] of [64,1,128], phases 59 to 91 */
    float *const d_across3 = m->arena + 12582912;  /* [64,8,8,128], phases 59 to 64 */
    float *const d_h2 = m->arena + 23855104;  /* [64,8,8,64], phases 59 to 65 */
    float *const d_across4 = m->arena + 13107264;  /* [64,8,8,64] of [64,8,8,128], phases 59 to 109 */
    float *const d_across5 = m->arena + 13107200;  /* [64,8,8,64] of [64,8,8,128], phases 59 to 109 */
    float *const concat3 = m->arena + 26460160;  /* [64,1,64] of [64,1,128], phases 59 to 110 */
    float *const concat4 = m->arena + 26460224;  /* [64,1,64] of [64,1,128], phases 59 to 110 */
    float *const d_across6 = m->arena + 13107200;  /* [64,8,8,128], phases 59 to 109 */
    float *const d_h3 = m->arena + 24117248;  /* [64,8,8,64], phases 59 to 66 */
    float *const sum4 = m->arena + 26566656;  /* [64,1,64], phases 59 to 83 */
    float *const d_across7 = m->arena + 13631552;  /* [64,8,8,64] of [64,8,8,128], phases 59 to 114 */
    float *const d_across8 = m->arena + 13631488;  /* [64,8,8,64] of [64,8,8,128], phases 59 to 114 */
    float *const concat5 = m->arena + 26468352;  /* [64,1,64] of [64,1,128], phases 59 to 115 */
    float *const concat6 = m->arena + 26468416;  /* [64,1,64] of [64,1,128], phases 59 to 115 */
    float *const d_across9 = m->arena + 13631488;  /* [64,8,8,128], phases 59 to 114 */
    float *const d_h4 = m->arena + 24379392;  /* [64,8,8,64], phases 59 to 67 */
    float *const sum5 = m->arena + 26570752;  /* [64,1,64], phases 59 to 84 */
    float *const d_across10 = m->arena + 14155840;  /* [64,8,8,64] of [64,8,8,128], phases 59 to 119 */
    float *const d_across11 = m->arena + 14155776;  /* [64,8,8,64] of [64,8,8,128], phases 59 to 119 */
    float *const concat7 = m->arena + 26476544;  /* [64,1,64] of [64,1,128], phases 59 to 120 */
    float *const concat8 = m->arena + 26476608;  /* [64,1,64] of [64,1,128], phases 59 to 120 */
    float *const d_across12 = m->arena + 14155776;  /* [64,8,8,128], phases 59 to 119 */
    float *const d_h5 = m->arena + 24641536;  /* [64,8,8,64], phases 59 to 68 */
    float *const sum6 = m->arena + 26574848;  /* [64,1,64], phases 59 to 85 */
    float *const d_across13 = m->arena + 14680128;  /* [64,8,8,64] of [64,8,8,128], phases 59 to 124 */
    float *const d_across14 = m->arena + 14680064;  /* [64,8,8,64] of [64,8,8,128], phases 59 to 124 */
    float *const concat9 = m->arena + 26484736;  /* [64,1,64] of [64,1,128], phases 59 to 125 */
    float *const concat10 = m->arena + 26484800;  /* [64,1,64] of [64,1,128], phases 59 to 125 */
    float *const d_across15 = m->arena + 14680064;  /* [64,8,8,128], phases 59 to 124 */
    float *const d_h6 = m->arena + 24903680;  /* [64,8,8,64], phases 59 to 69 */
    float *const sum7 = m->arena + 26578944;  /* [64,1,64], phases 59 to 86 */
    float *const d_across16 = m->arena + 15204416;  /* [64,8,8,64] of [64,8,8,128], phases 59 to 129 */
    float *const d_across17 = m->arena + 15204352;  /* [64,8,8,64] of [64,8,8,128], phases 59 to 129 */
    float *const concat11 = m->arena + 26492928;  /* [64,1,64] of [64,1,128], phases 59 to 130 */
    float *const concat12 = m->arena + 26492992;  /* [64,1,64] of [64,1,128], phases 59 to 130 */
    float *const d_across18 = m->arena + 15204352;  /* [64,8,8,128], phases 59 to 129 */
    float *const d_h7 = m->arena + 25165824;  /* [64,8,8,64], phases 59 to 70 */
    float *const sum8 = m->arena + 26583040;  /* [64,1,64], phases 59 to 87 */
    float *const d_across19 = m->arena + 15728704;  /* [64,8,8,64] of [64,8,8,128], phases 59 to 134 */
    float *const d_across20 = m->arena + 15728640;  /* [64,8,8,64] of [64,8,8,128], phases 59 to 134 */
    float *const concat13 = m->arena + 26501120;  /* [64,1,64] of [64,1,128], phases 59 to 135 */
    float *const concat14 = m->arena + 26501184;  /* [64,1,64] of [64,1,128], phases 59 to 135 */
    float *const d_across21 = m->arena + 15728640;  /* [64,8,8,128], phases 59 to 134 */
    float *const d_out = m->arena + 25427968;  /* [64,8,8,64], phases 59 to 71 */
    float *const sum9 = m->arena + 26587136;  /* [64,1,64], phases 59 to 88 */
    float *const d_across22 = m->arena + 16252992;  /* [64,8,8,64] of [64,8,8,128], phases 59 to 139 */
    float *const d_across23 = m->arena + 16252928;  /* [64,8,8,64] of [64,8,8,128], phases 59 to 139 */
    float *const concat15 = m->arena + 26509312;  /* [64,1,64] of [64,1,128], phases 59 to 140 */
    float *const concat16 = m->arena + 26509376;  /* [64,1,64] of [64,1,128], phases 59 to 140 */
    float *const d_across24 = m->arena + 16252928;  /* [64,8,8,128], phases 59 to 139 */
    float *const conv_data = m->arena + 25690112;  /* [64,8,8,64], then add, phases 59 to 146 */
    float *const loss = m->arena + 590592;  /* [], phases 89 to 147 */
    float *const concat17 = m->arena + 26451968;  /* [64,1,128], phases 59 to 91 */
    float *const d_M_class8_embed_weight = m->arena + 581632;  /* [10,128], phases 91 to 141 */
    float *const concat18 = m->arena + 26460160;  /* [64,1,128], phases 59 to 110 */
    float *const concat19 = m->arena + 26468352;  /* [64,1,128], phases 59 to 115 */
    float *const concat20 = m->arena + 26476544;  /* [64,1,128], phases 59 to 120 */
    float *const concat21 = m->arena + 26484736;  /* [64,1,128], phases 59 to 125 */
    float *const concat22 = m->arena + 26492928;  /* [64,1,128], phases 59 to 130 */
    float *const concat23 = m->arena + 26501120;  /* [64,1,128], phases 59 to 135 */
    float *const concat24 = m->arena + 26509312;  /* [64,1,128], phases 59 to 140 */
    float *const M_gated_layer7_vertical_weight_panels2 = m->arena + 524288;  /* [49152], phases 107 to 109 */
    float *const concat25 = m->arena + 64;  /* [64,8,8,64] of [64,8,8,128], phase 109 */
    float *const concat26 = m->arena + 0;  /* [64,8,8,64] of [64,8,8,128], phase 109 */
    float *const concat27 = m->arena + 573440;  /* [64,1,64] of [64,1,128], phases 109 to 110 */
    float *const concat28 = m->arena + 573504;  /* [64,1,64] of [64,1,128], phases 109 to 110 */
    float *const concat29 = m->arena + 0;  /* [64,8,8,128], phase 109 */
    float *const concat30 = m->arena + 573440;  /* [64,1,128], phases 109 to 110 */
    float *const d_M_class7_embed_weight = m->arena + 582912;  /* [10,128], phases 110 to 141 */
    float *const M_gated_layer6_vertical_weight_panels2 = m->arena + 524288;  /* [49152], phases 112 to 114 */
    float *const concat31 = m->arena + 64;  /* [64,8,8,64] of [64,8,8,128], phase 114 */
    float *const concat32 = m->arena + 0;  /* [64,8,8,64] of [64,8,8,128], phase 114 */
    float *const concat33 = m->arena + 573440;  /* [64,1,64] of [64,1,128], phases 114 to 115 */
    float *const concat34 = m->arena + 573504;  /* [64,1,64] of [64,1,128], phases 114 to 115 */
    float *const concat35 = m->arena + 0;  /* [64,8,8,128], phase 114 */
    float *const concat36 = m->arena + 573440;  /* [64,1,128], phases 114 to 115 */
    float *const d_M_class6_embed_weight = m->arena + 584192;  /* [10,128], phases 115 to 141 */
    float *const M_gated_layer5_vertical_weight_panels2 = m->arena + 524288;  /* [49152], phases 117 to 119 */
    float *const concat37 = m->arena + 64;  /* [64,8,8,64] of [64,8,8,128], phase 119 */
    float *const concat38 = m->arena + 0;  /* [64,8,8,64] of [64,8,8,128], phase 119 */
    float *const concat39 = m->arena + 573440;  /* [64,1,64] of [64,1,128], phases 119 to 120 */
    float *const concat40 = m->arena + 573504;  /* [64,1,64] of [64,1,128], phases 119 to 120 */
    float *const concat41 = m->arena + 0;  /* [64,8,8,128], phase 119 */
    float *const concat42 = m->arena + 573440;  /* [64,1,128], phases 119 to 120 */
    float *const d_M_class5_embed_weight = m->arena + 585472;  /* [10,128], phases 120 to 141 */
    float *const M_gated_layer4_vertical_weight_panels2 = m->arena + 524288;  /* [49152], phases 122 to 124 */
    float *const concat43 = m->arena + 64;  /* [64,8,8,64] of [64,8,8,128], phase 124 */
    float *const concat44 = m->arena + 0;  /* [64,8,8,64] of [64,8,8,128], phase 124 */
    float *const concat45 = m->arena + 573440;  /* [64,1,64] of [64,1,128], phases 124 to 125 */
    float *const concat46 = m->arena + 573504;  /* [64,1,64] of [64,1,128], phases 124 to 125 */
    float *const concat47 = m->arena + 0;  /* [64,8,8,128], phase 124 */
    float *const concat48 = m->arena + 573440;  /* [64,1,128], phases 124 to 125 */
    float *const d_M_class4_embed_weight = m->arena + 586752;  /* [10,128], phases 125 to 141 */
    float *const M_gated_layer3_vertical_weight_panels2 = m->arena + 524288;  /* [49152], phases 127 to 129 */
    float *const concat49 = m->arena + 64;  /* [64,8,8,64] of [64,8,8,128], phase 129 */
    float *const concat50 = m->arena + 0;  /* [64,8,8,64] of [64,8,8,128], phase 129 */
    float *const concat51 = m->arena + 573440;  /* [64,1,64] of [64,1,128], phases 129 to 130 */
    float *const concat52 = m->arena + 573504;  /* [64,1,64] of [64,1,128], phases 129 to 130 */
    float *const concat53 = m->arena + 0;  /* [64,8,8,128], phase 129 */
    float *const concat54 = m->arena + 573440;  /* [64,1,128], phases 129 to 130 */
    float *const d_M_class3_embed_weight = m->arena + 588032;  /* [10,128], phases 130 to 141 */
    float *const M_gated_layer2_vertical_weight_panels2 = m->arena + 524288;  /* [49152], phases 132 to 134 */
    float *const concat55 = m->arena + 64;  /* [64,8,8,64] of [64,8,8,128], phase 134 */
    float *const concat56 = m->arena + 0;  /* [64,8,8,64] of [64,8,8,128], phase 134 */
    float *const concat57 = m->arena + 573440;  /* [64,1,64] of [64,1,128], phases 134 to 135 */
    float *const concat58 = m->arena + 573504;  /* [64,1,64] of [64,1,128], phases 134 to 135 */
    float *const concat59 = m->arena + 0;  /* [64,8,8,128], phase 134 */
    float *const concat60 = m->arena + 573440;  /* [64,1,128], phases 134 to 135 */
    float *const d_M_class2_embed_weight = m->arena + 589312;  /* [10,128], phases 135 to 141 */
    float *const M_gated_layer_vertical_weight_panels2 = m->arena + 524288;  /* [49152], phases 137 to 139 */
    float *const concat61 = m->arena + 64;  /* [64,8,8,64] of [64,8,8,128], phase 139 */
    float *const concat62 = m->arena + 0;  /* [64,8,8,64] of [64,8,8,128], phase 139 */
    float *const concat63 = m->arena + 573440;  /* [64,1,64] of [64,1,128], phases 139 to 140 */
    float *const concat64 = m->arena + 573504;  /* [64,1,64] of [64,1,128], phases 139 to 140 */
    float *const concat65 = m->arena + 0;  /* [64,8,8,128], phase 139 */
    float *const concat66 = m->arena + 573440;  /* [64,1,128], phases 139 to 140 */
    float *const d_M_class_embed_weight = m->arena + 0;  /* [10,128], phases 140 to 141 */
    float *const M_gated_first_vertical_weight_panels2 = m->arena + 0;  /* [172032], phases 143 to 145 */
    float *const d_M_embed_weight = m->arena + 0;  /* [512,64], phases 146 to 147 */

    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_thread_call(whole);
        const unsigned mode = gm_flush_denormals();
        fit_M_head_weight_panels(&call, m->M_head_weight, M_head_weight_panels);
        gm_tick(&call, 0);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_head_weight_panels(&call, m->M_gated_layer7_out_weight,
            M_gated_layer7_out_weight_panels);
        gm_tick(&call, 1);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_head_weight_panels(&call, m->M_gated_layer6_out_weight,
            M_gated_layer6_out_weight_panels);
        gm_tick(&call, 2);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_head_weight_panels(&call, m->M_gated_layer5_out_weight,
            M_gated_layer5_out_weight_panels);
        gm_tick(&call, 3);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_head_weight_panels(&call, m->M_gated_layer4_out_weight,
            M_gated_layer4_out_weight_panels);
        gm_tick(&call, 4);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_head_weight_panels(&call, m->M_gated_layer3_out_weight,
            M_gated_layer3_out_weight_panels);
        gm_tick(&call, 5);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_head_weight_panels(&call, m->M_gated_layer2_out_weight,
            M_gated_layer2_out_weight_panels);
        gm_tick(&call, 6);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_head_weight_panels(&call, m->M_gated_layer_out_weight,
            M_gated_layer_out_weight_panels);
        gm_tick(&call, 7);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_head_weight_panels(&call, m->M_gated_first_out_weight,
            M_gated_first_out_weight_panels);
        gm_tick(&call, 8);
        #pragma omp barrier
        gm_tick(&call, -1);
        call.to = 0;
        while (gm_next_rows(&call, 64, 202)) {
            fit_gather(&call, y, m->M_class_embed_weight, gather);
            gm_tick(&call, 9);
            fit_gather(&call, y, m->M_class2_embed_weight, gather2);
            gm_tick(&call, 10);
            fit_gather(&call, y, m->M_class3_embed_weight, gather3);
            gm_tick(&call, 11);
            fit_gather(&call, y, m->M_class4_embed_weight, gather4);
            gm_tick(&call, 12);
            fit_gather(&call, y, m->M_class5_embed_weight, gather5);
            gm_tick(&call, 13);
            fit_gather(&call, y, m->M_class6_embed_weight, gather6);
            gm_tick(&call, 14);
            fit_gather(&call, y, m->M_class7_embed_weight, gather7);
            gm_tick(&call, 15);
            fit_gather(&call, y, m->M_class8_embed_weight, gather8);
            gm_tick(&call, 16);
            fit_gather9(&call, c, m->M_embed_weight, gather9);
            gm_tick(&call, 17);
        }
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_gated_first_across_weight_panels(&call, m->M_gated_first_across_weight,
            M_gated_first_across_weight_panels);
        gm_tick(&call, 18);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_gated_layer_horizontal_weight_panels(&call, m->M_gated_layer_horizontal_weight,
            M_gated_layer_horizontal_weight_panels);
        gm_tick(&call, 19);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_gated_first_across_weight_panels(&call, m->M_gated_layer_across_weight,
            M_gated_layer_across_weight_panels);
        gm_tick(&call, 20);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_gated_layer_horizontal_weight_panels(&call, m->M_gated_layer2_horizontal_weight,
            M_gated_layer2_horizontal_weight_panels);
        gm_tick(&call, 21);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_gated_first_across_weight_panels(&call, m->M_gated_layer2_across_weight,
            M_gated_layer2_across_weight_panels);
        gm_tick(&call, 22);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_gated_layer_horizontal_weight_panels(&call, m->M_gated_layer3_horizontal_weight,
            M_gated_layer3_horizontal_weight_panels);
        gm_tick(&call, 23);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_gated_first_across_weight_panels(&call, m->M_gated_layer3_across_weight,
            M_gated_layer3_across_weight_panels);
        gm_tick(&call, 24);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_gated_layer_horizontal_weight_panels(&call, m->M_gated_layer4_horizontal_weight,
            M_gated_layer4_horizontal_weight_panels);
        gm_tick(&call, 25);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_gated_first_across_weight_panels(&call, m->M_gated_layer4_across_weight,
            M_gated_layer4_across_weight_panels);
        gm_tick(&call, 26);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_gated_layer_horizontal_weight_panels(&call, m->M_gated_layer5_horizontal_weight,
            M_gated_layer5_horizontal_weight_panels);
        gm_tick(&call, 27);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_gated_first_across_weight_panels(&call, m->M_gated_layer5_across_weight,
            M_gated_layer5_across_weight_panels);
        gm_tick(&call, 28);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_gated_layer_horizontal_weight_panels(&call, m->M_gated_layer6_horizontal_weight,
            M_gated_layer6_horizontal_weight_panels);
        gm_tick(&call, 29);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_gated_first_across_weight_panels(&call, m->M_gated_layer6_across_weight,
            M_gated_layer6_across_weight_panels);
        gm_tick(&call, 30);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_gated_layer_horizontal_weight_panels(&call, m->M_gated_layer7_horizontal_weight,
            M_gated_layer7_horizontal_weight_panels);
        gm_tick(&call, 31);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_gated_first_across_weight_panels(&call, m->M_gated_layer7_across_weight,
            M_gated_layer7_across_weight_panels);
        gm_tick(&call, 32);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_gated_layer7_across_weight_panels2(&call, m->M_gated_layer7_across_weight,
            M_gated_layer7_across_weight_panels2);
        gm_tick(&call, 33);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_gated_layer7_horizontal_weight_panels2(&call, m->M_gated_layer7_horizontal_weight,
            M_gated_layer7_horizontal_weight_panels2);
        gm_tick(&call, 34);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_gated_layer7_across_weight_panels2(&call, m->M_gated_layer6_across_weight,
            M_gated_layer6_across_weight_panels2);
        gm_tick(&call, 35);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_gated_layer7_horizontal_weight_panels2(&call, m->M_gated_layer6_horizontal_weight,
            M_gated_layer6_horizontal_weight_panels2);
        gm_tick(&call, 36);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_gated_layer7_across_weight_panels2(&call, m->M_gated_layer5_across_weight,
            M_gated_layer5_across_weight_panels2);
        gm_tick(&call, 37);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_gated_layer7_horizontal_weight_panels2(&call, m->M_gated_layer5_horizontal_weight,
            M_gated_layer5_horizontal_weight_panels2);
        gm_tick(&call, 38);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_gated_layer7_across_weight_panels2(&call, m->M_gated_layer4_across_weight,
            M_gated_layer4_across_weight_panels2);
        gm_tick(&call, 39);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_gated_layer7_horizontal_weight_panels2(&call, m->M_gated_layer4_horizontal_weight,
            M_gated_layer4_horizontal_weight_panels2);
        gm_tick(&call, 40);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_gated_layer7_across_weight_panels2(&call, m->M_gated_layer3_across_weight,
            M_gated_layer3_across_weight_panels2);
        gm_tick(&call, 41);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_gated_layer7_horizontal_weight_panels2(&call, m->M_gated_layer3_horizontal_weight,
            M_gated_layer3_horizontal_weight_panels2);
        gm_tick(&call, 42);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_gated_layer7_across_weight_panels2(&call, m->M_gated_layer2_across_weight,
            M_gated_layer2_across_weight_panels2);
        gm_tick(&call, 43);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_gated_layer7_horizontal_weight_panels2(&call, m->M_gated_layer2_horizontal_weight,
            M_gated_layer2_horizontal_weight_panels2);
        gm_tick(&call, 44);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_gated_layer7_across_weight_panels2(&call, m->M_gated_layer_across_weight,
            M_gated_layer_across_weight_panels2);
        gm_tick(&call, 45);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_gated_layer7_horizontal_weight_panels2(&call, m->M_gated_layer_horizontal_weight,
            M_gated_layer_horizontal_weight_panels2);
        gm_tick(&call, 46);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_gated_layer7_across_weight_panels2(&call, m->M_gated_first_across_weight,
            M_gated_first_across_weight_panels2);
        gm_tick(&call, 47);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_gated_first_horizontal_weight_panels(&call, m->M_gated_first_horizontal_weight,
            M_gated_first_horizontal_weight_panels);
        gm_tick(&call, 48);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_gated_first_horizontal_weight_panels2(&call, m->M_gated_first_horizontal_weight,
            M_gated_first_horizontal_weight_panels2);
        gm_tick(&call, 49);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_out_weight_panels(&call, m->M_out_weight, M_out_weight_panels);
        gm_tick(&call, 50);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_out_weight_panels2(&call, m->M_out_weight, M_out_weight_panels2);
        gm_tick(&call, 51);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_gated_first_vertical_weight_panels(&call, m->M_gated_first_vertical_weight,
            M_gated_first_vertical_weight_panels);
        gm_tick(&call, 52);
        #pragma omp barrier
        gm_tick(&call, -1);
        call.to = 0;
        while (gm_next_rows(&call, 64, 19)) {
            fit_vertical(&call, gather9, M_gated_first_vertical_weight_panels,
                m->M_gated_first_vertical_bias, vertical);
            gm_tick(&call, 53);
            fit_v(&call, vertical, gather, v);
            gm_tick(&call, 54);
            fit_horizontal(&call, gather9, M_gated_first_horizontal_weight_panels,
                m->M_gated_first_horizontal_bias, horizontal);
            gm_tick(&call, 55);
            fit_horizontal2(&call, vertical, M_gated_first_across_weight_panels, horizontal,
                gather, m->M_gated_first_across_bias);
            gm_tick(&call, 56);
            fit_mul(&call, horizontal, mul);
            gm_tick(&call, 57);
            fit_out(&call, mul, m->M_gated_first_out_weight, m->M_gated_first_out_bias, out);
            gm_tick(&call, 58);
            fit_horizontal3(&call, out, M_gated_layer_horizontal_weight_panels,
                m->M_gated_layer_horizontal_bias, horizontal2);
            gm_tick(&call, 59);
        }
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_gated_layer_vertical_weight_panels(&call, m->M_gated_layer_vertical_weight,
            M_gated_layer_vertical_weight_panels);
        gm_tick(&call, 60);
        #pragma omp barrier
        gm_tick(&call, -1);
        call.to = 0;
        while (gm_next_rows(&call, 64, 19)) {
            fit_vertical2(&call, v, M_gated_layer_vertical_weight_panels,
                m->M_gated_layer_vertical_bias, vertical2);
            gm_tick(&call, 61);
            fit_horizontal2(&call, vertical2, M_gated_layer_across_weight_panels, horizontal2,
                gather2, m->M_gated_layer_across_bias);
            gm_tick(&call, 62);
            fit_v(&call, vertical2, gather2, v2);
            gm_tick(&call, 63);
            fit_mul(&call, horizontal2, mul2);
            gm_tick(&call, 64);
            fit_h(&call, mul2, out, m->M_gated_layer_out_weight, m->M_gated_layer_out_bias, h);
            gm_tick(&call, 65);
            fit_horizontal3(&call, h, M_gated_layer2_horizontal_weight_panels,
                m->M_gated_layer2_horizontal_bias, horizontal3);
            gm_tick(&call, 66);
        }
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_gated_layer_vertical_weight_panels(&call, m->M_gated_layer2_vertical_weight,
            M_gated_layer2_vertical_weight_panels);
        gm_tick(&call, 67);
        #pragma omp barrier
        gm_tick(&call, -1);
        call.to = 0;
        while (gm_next_rows(&call, 64, 19)) {
            fit_vertical2(&call, v2, M_gated_layer2_vertical_weight_panels,
                m->M_gated_layer2_vertical_bias, vertical3);
            gm_tick(&call, 68);
            fit_horizontal2(&call, vertical3, M_gated_layer2_across_weight_panels, horizontal3,
                gather3, m->M_gated_layer2_across_bias);
            gm_tick(&call, 69);
            fit_v(&call, vertical3, gather3, v3);
            gm_tick(&call, 70);
            fit_mul(&call, horizontal3, mul3);
            gm_tick(&call, 71);
            fit_h(&call, mul3, h, m->M_gated_layer2_out_weight, m->M_gated_layer2_out_bias, h2);
            gm_tick(&call, 72);
            fit_horizontal3(&call, h2, M_gated_layer3_horizontal_weight_panels,
                m->M_gated_layer3_horizontal_bias, horizontal4);
            gm_tick(&call, 73);
        }
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_gated_layer_vertical_weight_panels(&call, m->M_gated_layer3_vertical_weight,
            M_gated_layer3_vertical_weight_panels);
        gm_tick(&call, 74);
        #pragma omp barrier
        gm_tick(&call, -1);
        call.to = 0;
        while (gm_next_rows(&call, 64, 19)) {
            fit_vertical2(&call, v3, M_gated_layer3_vertical_weight_panels,
                m->M_gated_layer3_vertical_bias, vertical4);
            gm_tick(&call, 75);
            fit_horizontal2(&call, vertical4, M_gated_layer3_across_weight_panels, horizontal4,
                gather4, m->M_gated_layer3_across_bias);
            gm_tick(&call, 76);
            fit_v(&call, vertical4, gather4, v4);
            gm_tick(&call, 77);
            fit_mul(&call, horizontal4, mul4);
            gm_tick(&call, 78);
            fit_h(&call, mul4, h2, m->M_gated_layer3_out_weight, m->M_gated_layer3_out_bias,
                h3);
            gm_tick(&call, 79);
            fit_horizontal3(&call, h3, M_gated_layer4_horizontal_weight_panels,
                m->M_gated_layer4_horizontal_bias, horizontal5);
            gm_tick(&call, 80);
        }
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_gated_layer_vertical_weight_panels(&call, m->M_gated_layer4_vertical_weight,
            M_gated_layer4_vertical_weight_panels);
        gm_tick(&call, 81);
        #pragma omp barrier
        gm_tick(&call, -1);
        call.to = 0;
        while (gm_next_rows(&call, 64, 19)) {
            fit_vertical2(&call, v4, M_gated_layer4_vertical_weight_panels,
                m->M_gated_layer4_vertical_bias, vertical5);
            gm_tick(&call, 82);
            fit_horizontal2(&call, vertical5, M_gated_layer4_across_weight_panels, horizontal5,
                gather5, m->M_gated_layer4_across_bias);
            gm_tick(&call, 83);
            fit_v(&call, vertical5, gather5, v5);
            gm_tick(&call, 84);
            fit_mul(&call, horizontal5, mul5);
            gm_tick(&call, 85);
            fit_h(&call, mul5, h3, m->M_gated_layer4_out_weight, m->M_gated_layer4_out_bias,
                h4);
            gm_tick(&call, 86);
            fit_horizontal3(&call, h4, M_gated_layer5_horizontal_weight_panels,
                m->M_gated_layer5_horizontal_bias, horizontal6);
            gm_tick(&call, 87);
        }
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_gated_layer_vertical_weight_panels(&call, m->M_gated_layer5_vertical_weight,
            M_gated_layer5_vertical_weight_panels);
        gm_tick(&call, 88);
        #pragma omp barrier
        gm_tick(&call, -1);
        call.to = 0;
        while (gm_next_rows(&call, 64, 19)) {
            fit_vertical2(&call, v5, M_gated_layer5_vertical_weight_panels,
                m->M_gated_layer5_vertical_bias, vertical6);
            gm_tick(&call, 89);
            fit_horizontal2(&call, vertical6, M_gated_layer5_across_weight_panels, horizontal6,
                gather6, m->M_gated_layer5_across_bias);
            gm_tick(&call, 90);
            fit_v(&call, vertical6, gather6, v6);
            gm_tick(&call, 91);
            fit_mul(&call, horizontal6, mul6);
            gm_tick(&call, 92);
            fit_h(&call, mul6, h4, m->M_gated_layer5_out_weight, m->M_gated_layer5_out_bias,
                h5);
            gm_tick(&call, 93);
            fit_horizontal3(&call, h5, M_gated_layer6_horizontal_weight_panels,
                m->M_gated_layer6_horizontal_bias, horizontal7);
            gm_tick(&call, 94);
        }
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_gated_layer_vertical_weight_panels(&call, m->M_gated_layer6_vertical_weight,
            M_gated_layer6_vertical_weight_panels);
        gm_tick(&call, 95);
        #pragma omp barrier
        gm_tick(&call, -1);
        call.to = 0;
        while (gm_next_rows(&call, 64, 19)) {
            fit_vertical2(&call, v6, M_gated_layer6_vertical_weight_panels,
                m->M_gated_layer6_vertical_bias, vertical7);
            gm_tick(&call, 96);
            fit_horizontal2(&call, vertical7, M_gated_layer6_across_weight_panels, horizontal7,
                gather7, m->M_gated_layer6_across_bias);
            gm_tick(&call, 97);
            fit_v(&call, vertical7, gather7, v7);
            gm_tick(&call, 98);
            fit_mul(&call, horizontal7, mul7);
            gm_tick(&call, 99);
            fit_h(&call, mul7, h5, m->M_gated_layer6_out_weight, m->M_gated_layer6_out_bias,
                h6);
            gm_tick(&call, 100);
            fit_horizontal3(&call, h6, M_gated_layer7_horizontal_weight_panels,
                m->M_gated_layer7_horizontal_bias, horizontal8);
            gm_tick(&call, 101);
        }
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_gated_layer_vertical_weight_panels(&call, m->M_gated_layer7_vertical_weight,
            M_gated_layer7_vertical_weight_panels);
        gm_tick(&call, 102);
        #pragma omp barrier
        gm_tick(&call, -1);
        call.to = 0;
        while (gm_next_rows(&call, 64, 3)) {
            fit_vertical2(&call, v7, M_gated_layer7_vertical_weight_panels,
                m->M_gated_layer7_vertical_bias, vertical8);
            gm_tick(&call, 103);
            fit_horizontal2(&call, vertical8, M_gated_layer7_across_weight_panels, horizontal8,
                gather8, m->M_gated_layer7_across_bias);
            gm_tick(&call, 104);
            fit_mul(&call, horizontal8, mul8);
            gm_tick(&call, 105);
            fit_h7(&call, mul8, h6, m->M_gated_layer7_out_weight, m->M_gated_layer7_out_bias,
                relu);
            gm_tick(&call, 106);
            fit_head(&call, relu, m->M_head_weight, m->M_head_bias, relu2);
            gm_tick(&call, 107);
            fit_out2(&call, relu2, M_out_weight_panels, m->M_out_bias, out2, maximum);
            gm_tick(&call, 108);
            fit_exp(&call, out2, maximum, exp, sum, add);
            gm_tick(&call, 109);
            fit_sum(&call, out2, add, c, maximum);
            gm_tick(&call, 110);
            fit_sum2(&call, maximum, sum2);
            gm_tick(&call, 111);
            fit_neg(&call, c, sum, maximum);
            gm_tick(&call, 112);
            fit_exp2(&call, c, exp, maximum);
            gm_tick(&call, 113);
            fit_sum3(&call, exp, sum3);
            gm_tick(&call, 114);
            fit_d_head(&call, exp, M_out_weight_panels2, relu2, d_head, maximum);
            gm_tick(&call, 115);
            fit_d_h(&call, d_head, M_head_weight_panels, relu, d_h, sum);
            gm_tick(&call, 116);
            fit_d_across(&call, d_h, M_gated_layer7_out_weight_panels, horizontal8, d_across,
                d_across2, concat, concat2);
            gm_tick(&call, 117);
            fit_d_h2(&call, d_across3, M_gated_layer7_horizontal_weight_panels2, d_h, d_h2,
                add);
            gm_tick(&call, 118);
            fit_horizontal17(&call, d_across3, M_gated_layer7_across_weight_panels2,
                horizontal8, gather8);
            gm_tick(&call, 119);
            fit_d_across(&call, d_h2, M_gated_layer6_out_weight_panels, horizontal7, d_across4,
                d_across5, concat3, concat4);
            gm_tick(&call, 120);
            fit_d_h2(&call, d_across6, M_gated_layer6_horizontal_weight_panels2, d_h2, d_h3,
                sum4);
            gm_tick(&call, 121);
            fit_d_across(&call, d_h3, M_gated_layer5_out_weight_panels, horizontal6, d_across7,
                d_across8, concat5, concat6);
            gm_tick(&call, 122);
            fit_d_h2(&call, d_across9, M_gated_layer5_horizontal_weight_panels2, d_h3, d_h4,
                sum5);
            gm_tick(&call, 123);
            fit_d_across(&call, d_h4, M_gated_layer4_out_weight_panels, horizontal5, d_across10,
                d_across11, concat7, concat8);
            gm_tick(&call, 124);
            fit_d_h2(&call, d_across12, M_gated_layer4_horizontal_weight_panels2, d_h4, d_h5,
                sum6);
            gm_tick(&call, 125);
            fit_d_across(&call, d_h5, M_gated_layer3_out_weight_panels, horizontal4, d_across13,
                d_across14, concat9, concat10);
            gm_tick(&call, 126);
            fit_d_h2(&call, d_across15, M_gated_layer3_horizontal_weight_panels2, d_h5, d_h6,
                sum7);
            gm_tick(&call, 127);
            fit_d_across(&call, d_h6, M_gated_layer2_out_weight_panels, horizontal3, d_across16,
                d_across17, concat11, concat12);
            gm_tick(&call, 128);
            fit_d_h2(&call, d_across18, M_gated_layer2_horizontal_weight_panels2, d_h6, d_h7,
                sum8);
            gm_tick(&call, 129);
            fit_d_across(&call, d_h7, M_gated_layer_out_weight_panels, horizontal2, d_across19,
                d_across20, concat13, concat14);
            gm_tick(&call, 130);
            fit_d_h2(&call, d_across21, M_gated_layer_horizontal_weight_panels2, d_h7, d_out,
                sum9);
            gm_tick(&call, 131);
            fit_d_across(&call, d_out, M_gated_first_out_weight_panels, horizontal, d_across22,
                d_across23, concat15, concat16);
            gm_tick(&call, 132);
            fit_conv_data(&call, d_across24, M_gated_first_horizontal_weight_panels2,
                conv_data);
            gm_tick(&call, 133);
        }
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_out_weight(&call, relu2, exp, m->fit_m_M_out_weight, m->fit_v_M_out_weight,
            m->M_out_weight);
        gm_tick(&call, 134);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_head_weight(&call, relu, d_head, m->fit_m_M_head_weight, m->fit_v_M_head_weight,
            m->M_head_weight);
        gm_tick(&call, 135);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_head_weight(&call, mul8, d_h, m->fit_m_M_gated_layer7_out_weight,
            m->fit_v_M_gated_layer7_out_weight, m->M_gated_layer7_out_weight);
        gm_tick(&call, 136);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_gated_layer7_across_weight(&call, vertical8, d_across3,
            m->fit_m_M_gated_layer7_across_weight, m->fit_v_M_gated_layer7_across_weight,
            m->M_gated_layer7_across_weight);
        gm_tick(&call, 137);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_gated_layer7_horizontal_weight(&call, h6, d_across3,
            m->fit_m_M_gated_layer7_horizontal_weight, m->fit_v_M_gated_layer7_horizontal_weight,
            m->M_gated_layer7_horizontal_weight);
        gm_tick(&call, 138);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_head_weight(&call, mul7, d_h2, m->fit_m_M_gated_layer6_out_weight,
            m->fit_v_M_gated_layer6_out_weight, m->M_gated_layer6_out_weight);
        gm_tick(&call, 139);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_head_weight(&call, mul6, d_h3, m->fit_m_M_gated_layer5_out_weight,
            m->fit_v_M_gated_layer5_out_weight, m->M_gated_layer5_out_weight);
        gm_tick(&call, 140);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_head_weight(&call, mul5, d_h4, m->fit_m_M_gated_layer4_out_weight,
            m->fit_v_M_gated_layer4_out_weight, m->M_gated_layer4_out_weight);
        gm_tick(&call, 141);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_head_weight(&call, mul4, d_h5, m->fit_m_M_gated_layer3_out_weight,
            m->fit_v_M_gated_layer3_out_weight, m->M_gated_layer3_out_weight);
        gm_tick(&call, 142);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_head_weight(&call, mul3, d_h6, m->fit_m_M_gated_layer2_out_weight,
            m->fit_v_M_gated_layer2_out_weight, m->M_gated_layer2_out_weight);
        gm_tick(&call, 143);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_head_weight(&call, mul2, d_h7, m->fit_m_M_gated_layer_out_weight,
            m->fit_v_M_gated_layer_out_weight, m->M_gated_layer_out_weight);
        gm_tick(&call, 144);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_gated_first_out_weight(&call, mul, d_out, m->fit_m_M_gated_first_out_weight,
            m->fit_v_M_gated_first_out_weight, m->M_gated_first_out_weight);
        gm_tick(&call, 145);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_gated_layer7_horizontal_weight(&call, h5, d_across6,
            m->fit_m_M_gated_layer6_horizontal_weight, m->fit_v_M_gated_layer6_horizontal_weight,
            m->M_gated_layer6_horizontal_weight);
        gm_tick(&call, 146);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_gated_layer7_horizontal_weight(&call, h4, d_across9,
            m->fit_m_M_gated_layer5_horizontal_weight, m->fit_v_M_gated_layer5_horizontal_weight,
            m->M_gated_layer5_horizontal_weight);
        gm_tick(&call, 147);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_gated_layer7_horizontal_weight(&call, h3, d_across12,
            m->fit_m_M_gated_layer4_horizontal_weight, m->fit_v_M_gated_layer4_horizontal_weight,
            m->M_gated_layer4_horizontal_weight);
        gm_tick(&call, 148);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_gated_layer7_horizontal_weight(&call, h2, d_across15,
            m->fit_m_M_gated_layer3_horizontal_weight, m->fit_v_M_gated_layer3_horizontal_weight,
            m->M_gated_layer3_horizontal_weight);
        gm_tick(&call, 149);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_gated_layer7_horizontal_weight(&call, h, d_across18,
            m->fit_m_M_gated_layer2_horizontal_weight, m->fit_v_M_gated_layer2_horizontal_weight,
            m->M_gated_layer2_horizontal_weight);
        gm_tick(&call, 150);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_gated_layer_horizontal_weight(&call, out, d_across21,
            m->fit_m_M_gated_layer_horizontal_weight, m->fit_v_M_gated_layer_horizontal_weight,
            m->M_gated_layer_horizontal_weight);
        gm_tick(&call, 151);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_out_bias(&call, sum3, m->fit_m_M_out_bias, m->fit_v_M_out_bias, m->M_out_bias);
        gm_tick(&call, 152);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_gated_layer7_vertical_bias(&call, gather8, m->fit_m_M_gated_layer7_vertical_bias,
            m->fit_v_M_gated_layer7_vertical_bias, m->M_gated_layer7_vertical_bias);
        gm_tick(&call, 153);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_head_bias(&call, maximum, m->fit_m_M_head_bias, m->fit_v_M_head_bias,
            m->M_head_bias);
        gm_tick(&call, 154);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_head_bias(&call, sum, m->fit_m_M_gated_layer7_out_bias,
            m->fit_v_M_gated_layer7_out_bias, m->M_gated_layer7_out_bias);
        gm_tick(&call, 155);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_head_bias(&call, add, m->fit_m_M_gated_layer6_out_bias,
            m->fit_v_M_gated_layer6_out_bias, m->M_gated_layer6_out_bias);
        gm_tick(&call, 156);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_head_bias(&call, sum4, m->fit_m_M_gated_layer5_out_bias,
            m->fit_v_M_gated_layer5_out_bias, m->M_gated_layer5_out_bias);
        gm_tick(&call, 157);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_head_bias(&call, sum5, m->fit_m_M_gated_layer4_out_bias,
            m->fit_v_M_gated_layer4_out_bias, m->M_gated_layer4_out_bias);
        gm_tick(&call, 158);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_head_bias(&call, sum6, m->fit_m_M_gated_layer3_out_bias,
            m->fit_v_M_gated_layer3_out_bias, m->M_gated_layer3_out_bias);
        gm_tick(&call, 159);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_head_bias(&call, sum7, m->fit_m_M_gated_layer2_out_bias,
            m->fit_v_M_gated_layer2_out_bias, m->M_gated_layer2_out_bias);
        gm_tick(&call, 160);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_head_bias(&call, sum8, m->fit_m_M_gated_layer_out_bias,
            m->fit_v_M_gated_layer_out_bias, m->M_gated_layer_out_bias);
        gm_tick(&call, 161);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_gated_first_out_bias(&call, sum9, m->fit_m_M_gated_first_out_bias,
            m->fit_v_M_gated_first_out_bias, m->M_gated_first_out_bias);
        gm_tick(&call, 162);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_loss(&call, sum2, loss);
        gm_tick(&call, 163);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_gated_layer7_horizontal_bias(&call, concat17,
            m->fit_m_M_gated_layer7_horizontal_bias, m->fit_v_M_gated_layer7_horizontal_bias,
            m->M_gated_layer7_horizontal_bias, m->fit_m_M_gated_layer7_across_bias,
            m->fit_v_M_gated_layer7_across_bias, m->M_gated_layer7_across_bias);
        gm_tick(&call, 164);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_d_M_class8_embed_weight(&call, concat17, y, d_M_class8_embed_weight);
        gm_tick(&call, 165);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_gated_layer7_horizontal_bias(&call, concat18,
            m->fit_m_M_gated_layer6_horizontal_bias, m->fit_v_M_gated_layer6_horizontal_bias,
            m->M_gated_layer6_horizontal_bias, m->fit_m_M_gated_layer6_across_bias,
            m->fit_v_M_gated_layer6_across_bias, m->M_gated_layer6_across_bias);
        gm_tick(&call, 166);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_gated_layer7_across_weight(&call, vertical7, d_across6,
            m->fit_m_M_gated_layer6_across_weight, m->fit_v_M_gated_layer6_across_weight,
            m->M_gated_layer6_across_weight);
        gm_tick(&call, 167);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_gated_layer7_horizontal_bias(&call, concat19,
            m->fit_m_M_gated_layer5_horizontal_bias, m->fit_v_M_gated_layer5_horizontal_bias,
            m->M_gated_layer5_horizontal_bias, m->fit_m_M_gated_layer5_across_bias,
            m->fit_v_M_gated_layer5_across_bias, m->M_gated_layer5_across_bias);
        gm_tick(&call, 168);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_gated_layer7_across_weight(&call, vertical6, d_across9,
            m->fit_m_M_gated_layer5_across_weight, m->fit_v_M_gated_layer5_across_weight,
            m->M_gated_layer5_across_weight);
        gm_tick(&call, 169);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_gated_layer7_horizontal_bias(&call, concat20,
            m->fit_m_M_gated_layer4_horizontal_bias, m->fit_v_M_gated_layer4_horizontal_bias,
            m->M_gated_layer4_horizontal_bias, m->fit_m_M_gated_layer4_across_bias,
            m->fit_v_M_gated_layer4_across_bias, m->M_gated_layer4_across_bias);
        gm_tick(&call, 170);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_gated_layer7_across_weight(&call, vertical5, d_across12,
            m->fit_m_M_gated_layer4_across_weight, m->fit_v_M_gated_layer4_across_weight,
            m->M_gated_layer4_across_weight);
        gm_tick(&call, 171);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_gated_layer7_horizontal_bias(&call, concat21,
            m->fit_m_M_gated_layer3_horizontal_bias, m->fit_v_M_gated_layer3_horizontal_bias,
            m->M_gated_layer3_horizontal_bias, m->fit_m_M_gated_layer3_across_bias,
            m->fit_v_M_gated_layer3_across_bias, m->M_gated_layer3_across_bias);
        gm_tick(&call, 172);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_gated_layer7_across_weight(&call, vertical4, d_across15,
            m->fit_m_M_gated_layer3_across_weight, m->fit_v_M_gated_layer3_across_weight,
            m->M_gated_layer3_across_weight);
        gm_tick(&call, 173);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_gated_layer7_horizontal_bias(&call, concat22,
            m->fit_m_M_gated_layer2_horizontal_bias, m->fit_v_M_gated_layer2_horizontal_bias,
            m->M_gated_layer2_horizontal_bias, m->fit_m_M_gated_layer2_across_bias,
            m->fit_v_M_gated_layer2_across_bias, m->M_gated_layer2_across_bias);
        gm_tick(&call, 174);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_gated_layer7_across_weight(&call, vertical3, d_across18,
            m->fit_m_M_gated_layer2_across_weight, m->fit_v_M_gated_layer2_across_weight,
            m->M_gated_layer2_across_weight);
        gm_tick(&call, 175);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_gated_layer7_horizontal_bias(&call, concat23,
            m->fit_m_M_gated_layer_horizontal_bias, m->fit_v_M_gated_layer_horizontal_bias,
            m->M_gated_layer_horizontal_bias, m->fit_m_M_gated_layer_across_bias,
            m->fit_v_M_gated_layer_across_bias, m->M_gated_layer_across_bias);
        gm_tick(&call, 176);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_gated_layer7_across_weight(&call, vertical2, d_across21,
            m->fit_m_M_gated_layer_across_weight, m->fit_v_M_gated_layer_across_weight,
            m->M_gated_layer_across_weight);
        gm_tick(&call, 177);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_gated_layer7_horizontal_bias(&call, concat24,
            m->fit_m_M_gated_first_horizontal_bias, m->fit_v_M_gated_first_horizontal_bias,
            m->M_gated_first_horizontal_bias, m->fit_m_M_gated_first_across_bias,
            m->fit_v_M_gated_first_across_bias, m->M_gated_first_across_bias);
        gm_tick(&call, 178);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_gated_first_across_weight(&call, vertical, d_across24,
            m->fit_m_M_gated_first_across_weight, m->fit_v_M_gated_first_across_weight,
            m->M_gated_first_across_weight);
        gm_tick(&call, 179);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_gated_first_horizontal_weight(&call, gather9, d_across24,
            m->fit_m_M_gated_first_horizontal_weight, m->fit_v_M_gated_first_horizontal_weight,
            m->M_gated_first_horizontal_weight);
        gm_tick(&call, 180);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_gated_layer7_vertical_weight_panels2(&call, m->M_gated_layer7_vertical_weight,
            M_gated_layer7_vertical_weight_panels2);
        gm_tick(&call, 181);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_gated_layer7_vertical_weight(&call, v7, horizontal8,
            m->fit_m_M_gated_layer7_vertical_weight, m->fit_v_M_gated_layer7_vertical_weight,
            m->M_gated_layer7_vertical_weight);
        gm_tick(&call, 182);
        #pragma omp barrier
        gm_tick(&call, -1);
        call.to = 0;
        while (gm_next_rows(&call, 64, 24)) {
            fit_concat(&call, horizontal8, M_gated_layer7_vertical_weight_panels2, vertical7,
                gather7, concat25, concat26, concat27, concat28);
            gm_tick(&call, 183);
            fit_vertical9(&call, d_across6, M_gated_layer6_across_weight_panels2, concat29,
                vertical7, gather7);
            gm_tick(&call, 184);
        }
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_d_M_class7_embed_weight(&call, concat18, concat30, y, d_M_class7_embed_weight);
        gm_tick(&call, 185);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_gated_layer7_vertical_bias(&call, gather7, m->fit_m_M_gated_layer6_vertical_bias,
            m->fit_v_M_gated_layer6_vertical_bias, m->M_gated_layer6_vertical_bias);
        gm_tick(&call, 186);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_gated_layer7_vertical_weight_panels2(&call, m->M_gated_layer6_vertical_weight,
            M_gated_layer6_vertical_weight_panels2);
        gm_tick(&call, 187);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_gated_layer7_vertical_weight(&call, v6, vertical7,
            m->fit_m_M_gated_layer6_vertical_weight, m->fit_v_M_gated_layer6_vertical_weight,
            m->M_gated_layer6_vertical_weight);
        gm_tick(&call, 188);
        #pragma omp barrier
        gm_tick(&call, -1);
        call.to = 0;
        while (gm_next_rows(&call, 64, 24)) {
            fit_concat(&call, vertical7, M_gated_layer6_vertical_weight_panels2, vertical6,
                gather6, concat31, concat32, concat33, concat34);
            gm_tick(&call, 189);
            fit_vertical9(&call, d_across9, M_gated_layer5_across_weight_panels2, concat35,
                vertical6, gather6);
            gm_tick(&call, 190);
        }
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_d_M_class7_embed_weight(&call, concat19, concat36, y, d_M_class6_embed_weight);
        gm_tick(&call, 191);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_gated_layer7_vertical_bias(&call, gather6, m->fit_m_M_gated_layer5_vertical_bias,
            m->fit_v_M_gated_layer5_vertical_bias, m->M_gated_layer5_vertical_bias);
        gm_tick(&call, 192);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_gated_layer7_vertical_weight_panels2(&call, m->M_gated_layer5_vertical_weight,
            M_gated_layer5_vertical_weight_panels2);
        gm_tick(&call, 193);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_gated_layer7_vertical_weight(&call, v5, vertical6,
            m->fit_m_M_gated_layer5_vertical_weight, m->fit_v_M_gated_layer5_vertical_weight,
            m->M_gated_layer5_vertical_weight);
        gm_tick(&call, 194);
        #pragma omp barrier
        gm_tick(&call, -1);
        call.to = 0;
        while (gm_next_rows(&call, 64, 24)) {
            fit_concat(&call, vertical6, M_gated_layer5_vertical_weight_panels2, vertical5,
                gather5, concat37, concat38, concat39, concat40);
            gm_tick(&call, 195);
            fit_vertical9(&call, d_across12, M_gated_layer4_across_weight_panels2, concat41,
                vertical5, gather5);
            gm_tick(&call, 196);
        }
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_d_M_class7_embed_weight(&call, concat20, concat42, y, d_M_class5_embed_weight);
        gm_tick(&call, 197);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_gated_layer7_vertical_bias(&call, gather5, m->fit_m_M_gated_layer4_vertical_bias,
            m->fit_v_M_gated_layer4_vertical_bias, m->M_gated_layer4_vertical_bias);
        gm_tick(&call, 198);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_gated_layer7_vertical_weight_panels2(&call, m->M_gated_layer4_vertical_weight,
            M_gated_layer4_vertical_weight_panels2);
        gm_tick(&call, 199);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_gated_layer7_vertical_weight(&call, v4, vertical5,
            m->fit_m_M_gated_layer4_vertical_weight, m->fit_v_M_gated_layer4_vertical_weight,
            m->M_gated_layer4_vertical_weight);
        gm_tick(&call, 200);
        #pragma omp barrier
        gm_tick(&call, -1);
        call.to = 0;
        while (gm_next_rows(&call, 64, 24)) {
            fit_concat(&call, vertical5, M_gated_layer4_vertical_weight_panels2, vertical4,
                gather4, concat43, concat44, concat45, concat46);
            gm_tick(&call, 201);
            fit_vertical9(&call, d_across15, M_gated_layer3_across_weight_panels2, concat47,
                vertical4, gather4);
            gm_tick(&call, 202);
        }
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_d_M_class7_embed_weight(&call, concat21, concat48, y, d_M_class4_embed_weight);
        gm_tick(&call, 203);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_gated_layer7_vertical_bias(&call, gather4, m->fit_m_M_gated_layer3_vertical_bias,
            m->fit_v_M_gated_layer3_vertical_bias, m->M_gated_layer3_vertical_bias);
        gm_tick(&call, 204);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_gated_layer7_vertical_weight_panels2(&call, m->M_gated_layer3_vertical_weight,
            M_gated_layer3_vertical_weight_panels2);
        gm_tick(&call, 205);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_gated_layer7_vertical_weight(&call, v3, vertical4,
            m->fit_m_M_gated_layer3_vertical_weight, m->fit_v_M_gated_layer3_vertical_weight,
            m->M_gated_layer3_vertical_weight);
        gm_tick(&call, 206);
        #pragma omp barrier
        gm_tick(&call, -1);
        call.to = 0;
        while (gm_next_rows(&call, 64, 24)) {
            fit_concat(&call, vertical4, M_gated_layer3_vertical_weight_panels2, vertical3,
                gather3, concat49, concat50, concat51, concat52);
            gm_tick(&call, 207);
            fit_vertical9(&call, d_across18, M_gated_layer2_across_weight_panels2, concat53,
                vertical3, gather3);
            gm_tick(&call, 208);
        }
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_d_M_class7_embed_weight(&call, concat22, concat54, y, d_M_class3_embed_weight);
        gm_tick(&call, 209);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_gated_layer7_vertical_bias(&call, gather3, m->fit_m_M_gated_layer2_vertical_bias,
            m->fit_v_M_gated_layer2_vertical_bias, m->M_gated_layer2_vertical_bias);
        gm_tick(&call, 210);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_gated_layer7_vertical_weight_panels2(&call, m->M_gated_layer2_vertical_weight,
            M_gated_layer2_vertical_weight_panels2);
        gm_tick(&call, 211);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_gated_layer7_vertical_weight(&call, v2, vertical3,
            m->fit_m_M_gated_layer2_vertical_weight, m->fit_v_M_gated_layer2_vertical_weight,
            m->M_gated_layer2_vertical_weight);
        gm_tick(&call, 212);
        #pragma omp barrier
        gm_tick(&call, -1);
        call.to = 0;
        while (gm_next_rows(&call, 64, 24)) {
            fit_concat(&call, vertical3, M_gated_layer2_vertical_weight_panels2, vertical2,
                gather2, concat55, concat56, concat57, concat58);
            gm_tick(&call, 213);
            fit_vertical9(&call, d_across21, M_gated_layer_across_weight_panels2, concat59,
                vertical2, gather2);
            gm_tick(&call, 214);
        }
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_d_M_class7_embed_weight(&call, concat23, concat60, y, d_M_class2_embed_weight);
        gm_tick(&call, 215);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_gated_layer7_vertical_bias(&call, gather2, m->fit_m_M_gated_layer_vertical_bias,
            m->fit_v_M_gated_layer_vertical_bias, m->M_gated_layer_vertical_bias);
        gm_tick(&call, 216);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_gated_layer7_vertical_weight_panels2(&call, m->M_gated_layer_vertical_weight,
            M_gated_layer_vertical_weight_panels2);
        gm_tick(&call, 217);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_gated_layer_vertical_weight(&call, v, vertical2,
            m->fit_m_M_gated_layer_vertical_weight, m->fit_v_M_gated_layer_vertical_weight,
            m->M_gated_layer_vertical_weight);
        gm_tick(&call, 218);
        #pragma omp barrier
        gm_tick(&call, -1);
        call.to = 0;
        while (gm_next_rows(&call, 64, 24)) {
            fit_concat(&call, vertical2, M_gated_layer_vertical_weight_panels2, vertical,
                gather, concat61, concat62, concat63, concat64);
            gm_tick(&call, 219);
            fit_vertical9(&call, d_across24, M_gated_first_across_weight_panels2, concat65,
                vertical, gather);
            gm_tick(&call, 220);
        }
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_d_M_class7_embed_weight(&call, concat24, concat66, y, d_M_class_embed_weight);
        gm_tick(&call, 221);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_class_embed_weight(&call, d_M_class_embed_weight, d_M_class2_embed_weight,
            d_M_class3_embed_weight, d_M_class4_embed_weight, d_M_class5_embed_weight,
            d_M_class6_embed_weight, d_M_class7_embed_weight, d_M_class8_embed_weight,
            m->fit_m_M_class_embed_weight, m->fit_v_M_class_embed_weight, m->M_class_embed_weight,
            m->fit_m_M_class2_embed_weight, m->fit_v_M_class2_embed_weight,
            m->M_class2_embed_weight, m->fit_m_M_class3_embed_weight,
            m->fit_v_M_class3_embed_weight, m->M_class3_embed_weight,
            m->fit_m_M_class4_embed_weight, m->fit_v_M_class4_embed_weight,
            m->M_class4_embed_weight, m->fit_m_M_class5_embed_weight,
            m->fit_v_M_class5_embed_weight, m->M_class5_embed_weight,
            m->fit_m_M_class6_embed_weight, m->fit_v_M_class6_embed_weight,
            m->M_class6_embed_weight, m->fit_m_M_class7_embed_weight,
            m->fit_v_M_class7_embed_weight, m->M_class7_embed_weight,
            m->fit_m_M_class8_embed_weight, m->fit_v_M_class8_embed_weight,
            m->M_class8_embed_weight);
        gm_tick(&call, 222);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_gated_first_vertical_bias(&call, gather, m->fit_m_M_gated_first_vertical_bias,
            m->fit_v_M_gated_first_vertical_bias, m->M_gated_first_vertical_bias);
        gm_tick(&call, 223);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_gated_first_vertical_weight_panels2(&call, m->M_gated_first_vertical_weight,
            M_gated_first_vertical_weight_panels2);
        gm_tick(&call, 224);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_gated_first_vertical_weight(&call, gather9, vertical,
            m->fit_m_M_gated_first_vertical_weight, m->fit_v_M_gated_first_vertical_weight,
            m->M_gated_first_vertical_weight);
        gm_tick(&call, 225);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_conv_data2(&call, vertical, M_gated_first_vertical_weight_panels2, conv_data);
        gm_tick(&call, 226);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_d_M_embed_weight(&call, conv_data, c, d_M_embed_weight);
        gm_tick(&call, 227);
        #pragma omp barrier
        gm_tick(&call, -1);
        fit_M_embed_weight(&call, d_M_embed_weight, m->fit_m_M_embed_weight,
            m->fit_v_M_embed_weight, m->M_embed_weight);
        gm_tick(&call, 228);
        gm_restore_denormals(mode);
    }
}

/* Step fit on one thread, with a look at every value as it is made: which became non-finite first? */
static void check_fit(vqvae_prior_t *m, const int32_t *c, const int32_t *y, gm_call call, const char **what, int *line)
{
    float *const M_head_weight_panels = m->arena + 26517504;  /* [4096], phases 0 to 59 */
    float *const M_gated_layer7_out_weight_panels = m->arena + 26521600;  /* [4096], phases 1 to 59 */
    float *const M_gated_layer6_out_weight_panels = m->arena + 26525696;  /* [4096], phases 2 to 59 */
    float *const M_gated_layer5_out_weight_panels = m->arena + 26529792;  /* [4096], phases 3 to 59 */
    float *const M_gated_layer4_out_weight_panels = m->arena + 26533888;  /* [4096], phases 4 to 59 */
    float *const M_gated_layer3_out_weight_panels = m->arena + 26537984;  /* [4096], phases 5 to 59 */
    float *const M_gated_layer2_out_weight_panels = m->arena + 26542080;  /* [4096], phases 6 to 59 */
    float *const M_gated_layer_out_weight_panels = m->arena + 26546176;  /* [4096], phases 7 to 59 */
    float *const M_gated_first_out_weight_panels = m->arena + 26550272;  /* [4096], phases 8 to 59 */
    float *const gather = m->arena + 26386432;  /* [64,128], then sum, phases 9 to 142 */
    float *const gather2 = m->arena + 26394624;  /* [64,128], then sum, phases 9 to 136 */
    float *const gather3 = m->arena + 26402816;  /* [64,128], then sum, phases 9 to 131 */
    float *const gather4 = m->arena + 26411008;  /* [64,128], then sum, phases 9 to 126 */
    float *const gather5 = m->arena + 26419200;  /* [64,128], then sum, phases 9 to 121 */
    float *const gather6 = m->arena + 26427392;  /* [64,128], then sum, phases 9 to 116 */
    float *const gather7 = m->arena + 26435584;  /* [64,128], then sum, phases 9 to 111 */
    float *const gather8 = m->arena + 26443776;  /* [64,128], then sum, phases 9 to 79 */
    float *const gather9 = m->arena + 16777216;  /* [64,8,8,1,64], phases 9 to 144 */
    float *const M_gated_first_across_weight_panels = m->arena + 196608;  /* [16384], phases 10 to 45 */
    float *const M_gated_layer_horizontal_weight_panels = m->arena + 212992;  /* [16384], phases 11 to 45 */
    float *const M_gated_layer_across_weight_panels = m->arena + 229376;  /* [16384], phases 12 to 47 */
    float *const M_gated_layer2_horizontal_weight_panels = m->arena + 245760;  /* [16384], phases 13 to 47 */
    float *const M_gated_layer2_across_weight_panels = m->arena + 262144;  /* [16384], phases 14 to 49 */
    float *const M_gated_layer3_horizontal_weight_panels = m->arena + 278528;  /* [16384], phases 15 to 49 */
    float *const M_gated_layer3_across_weight_panels = m->arena + 294912;  /* [16384], phases 16 to 51 */
    float *const M_gated_layer4_horizontal_weight_panels = m->arena + 311296;  /* [16384], phases 17 to 51 */
    float *const M_gated_layer4_across_weight_panels = m->arena + 327680;  /* [16384], phases 18 to 53 */
    float *const M_gated_layer5_horizontal_weight_panels = m->arena + 344064;  /* [16384], phases 19 to 53 */
    float *const M_gated_layer5_across_weight_panels = m->arena + 360448;  /* [16384], phases 20 to 55 */
    float *const M_gated_layer6_horizontal_weight_panels = m->arena + 376832;  /* [16384], phases 21 to 55 */
    float *const M_gated_layer6_across_weight_panels = m->arena + 393216;  /* [16384], phases 22 to 57 */
    float *const M_gated_layer7_horizontal_weight_panels = m->arena + 409600;  /* [16384], phases 23 to 57 */
    float *const M_gated_layer7_across_weight_panels = m->arena + 26124288;  /* [16384], phases 24 to 59 */
    float *const M_gated_layer7_across_weight_panels2 = m->arena + 26140672;  /* [16384], phases 25 to 59 */
    float *const M_gated_layer7_horizontal_weight_panels2 = m->arena + 26157056;  /* [16384], phases 26 to 59 */
    float *const M_gated_layer6_across_weight_panels2 = m->arena + 26173440;  /* [16384], phases 27 to 109 */
    float *const M_gated_layer6_horizontal_weight_panels2 = m->arena + 26189824;  /* [16384], phases 28 to 59 */
    float *const M_gated_layer5_across_weight_panels2 = m->arena + 26206208;  /* [16384], phases 29 to 114 */
    float *const M_gated_layer5_horizontal_weight_panels2 = m->arena + 26222592;  /* [16384], phases 30 to 59 */
    float *const M_gated_layer4_across_weight_panels2 = m->arena + 26238976;  /* [16384], phases 31 to 119 */
    float *const M_gated_layer4_horizontal_weight_panels2 = m->arena + 26255360;  /* [16384], phases 32 to 59 */
    float *const M_gated_layer3_across_weight_panels2 = m->arena + 26271744;  /* [16384], phases 33 to 124 */
    float *const M_gated_layer3_horizontal_weight_panels2 = m->arena + 26288128;  /* [16384], phases 34 to 59 */
    float *const M_gated_layer2_across_weight_panels2 = m->arena + 26304512;  /* [16384], phases 35 to 129 */
    float *const M_gated_layer2_horizontal_weight_panels2 = m->arena + 26320896;  /* [16384], phases 36 to 59 */
    float *const M_gated_layer_across_weight_panels2 = m->arena + 26337280;  /* [16384], phases 37 to 134 */
    float *const M_gated_layer_horizontal_weight_panels2 = m->arena + 26353664;  /* [16384], phases 38 to 59 */
    float *const M_gated_first_across_weight_panels2 = m->arena + 26370048;  /* [16384], phases 39 to 139 */
    float *const M_gated_first_horizontal_weight_panels = m->arena + 172032;  /* [24576], phases 40 to 45 */
    float *const M_gated_first_horizontal_weight_panels2 = m->arena + 26099712;  /* [24576], phases 41 to 59 */
    float *const M_out_weight_panels = m->arena + 26001408;  /* [32768], phases 42 to 59 */
    float *const M_out_weight_panels2 = m->arena + 26034176;  /* [32768], phases 43 to 59 */
    float *const M_gated_first_vertical_weight_panels = m->arena + 0;  /* [172032], phases 44 to 45 */
    float *const vertical = m->arena + 4194304;  /* [64,8,8,128], then d_vertical, phases 45 to 145 */
    float *const v = m->arena + 17039360;  /* [64,8,8,64], phases 45 to 138 */
    float *const horizontal = m->arena + 4718592;  /* [64,8,8,128], then add, phases 45 to 59 */
    float *const mul = m->arena + 17301504;  /* [64,8,8,64], phases 45 to 71 */
    float *const out = m->arena + 17563648;  /* [64,8,8,64], phases 45 to 77 */
    float *const horizontal2 = m->arena + 5242880;  /* [64,8,8,128], then add, phases 45 to 59 */
    float *const M_gated_layer_vertical_weight_panels = m->arena + 0;  /* [49152], phases 46 to 47 */
    float *const vertical2 = m->arena + 5767168;  /* [64,8,8,128], then d_vertical, phases 47 to 139 */
    float *const v2 = m->arena + 17825792;  /* [64,8,8,64], phases 47 to 133 */
    float *const mul2 = m->arena + 18087936;  /* [64,8,8,64], phases 47 to 70 */
    float *const h = m->arena + 18350080;  /* [64,8,8,64], phases 47 to 76 */
    float *const horizontal3 = m->arena + 6291456;  /* [64,8,8,128], then add, phases 47 to 59 */
    float *const M_gated_layer2_vertical_weight_panels = m->arena + 0;  /* [49152], phases 48 to 49 */
    float *const vertical3 = m->arena + 6815744;  /* [64,8,8,128], then d_vertical, phases 49 to 134 */
    float *const v3 = m->arena + 18612224;  /* [64,8,8,64], phases 49 to 128 */
    float *const mul3 = m->arena + 18874368;  /* [64,8,8,64], phases 49 to 69 */
    float *const h2 = m->arena + 19136512;  /* [64,8,8,64], phases 49 to 75 */
    float *const horizontal4 = m->arena + 7340032;  /* [64,8,8,128], then add, phases 49 to 59 */
    float *const M_gated_layer3_vertical_weight_panels = m->arena + 0;  /* [49152], phases 50 to 51 */
    float *const vertical4 = m->arena + 7864320;  /* [64,8,8,128], then d_vertical, phases 51 to 129 */
    float *const v4 = m->arena + 19398656;  /* [64,8,8,64], phases 51 to 123 */
    float *const mul4 = m->arena + 19660800;  /* [64,8,8,64], phases 51 to 68 */
    float *const h3 = m->arena + 19922944;  /* [64,8,8,64], phases 51 to 74 */
    float *const horizontal5 = m->arena + 8388608;  /* [64,8,8,128], then add, phases 51 to 59 */
    float *const M_gated_layer4_vertical_weight_panels = m->arena + 0;  /* [49152], phases 52 to 53 */
    float *const vertical5 = m->arena + 8912896;  /* [64,8,8,128], then d_vertical, phases 53 to 124 */
    float *const v5 = m->arena + 20185088;  /* [64,8,8,64], phases 53 to 118 */
    float *const mul5 = m->arena + 20447232;  /* [64,8,8,64], phases 53 to 67 */
    float *const h4 = m->arena + 20709376;  /* [64,8,8,64], phases 53 to 73 */
    float *const horizontal6 = m->arena + 9437184;  /* [64,8,8,128], then add, phases 53 to 59 */
    float *const M_gated_layer5_vertical_weight_panels = m->arena + 0;  /* [49152], phases 54 to 55 */
    float *const vertical6 = m->arena + 9961472;  /* [64,8,8,128], then d_vertical, phases 55 to 119 */
    float *const v6 = m->arena + 20971520;  /* [64,8,8,64], phases 55 to 113 */
    float *const mul6 = m->arena + 21233664;  /* [64,8,8,64], phases 55 to 66 */
    float *const h5 = m->arena + 21495808;  /* [64,8,8,64], phases 55 to 72 */
    float *const horizontal7 = m->arena + 10485760;  /* [64,8,8,128], then add, phases 55 to 59 */
    float *const M_gated_layer6_vertical_weight_panels = m->arena + 0;  /* [49152], phases 56 to 57 */
    float *const vertical7 = m->arena + 11010048;  /* [64,8,8,128], then d_vertical, phases 57 to 114 */
    float *const v7 = m->arena + 21757952;  /* [64,8,8,64], phases 57 to 108 */
    float *const mul7 = m->arena + 22020096;  /* [64,8,8,64], phases 57 to 65 */
    float *const h6 = m->arena + 22282240;  /* [64,8,8,64], phases 57 to 64 */
    float *const horizontal8 = m->arena + 11534336;  /* [64,8,8,128], then add, d_vertical, phases 57 to 109 */
    float *const M_gated_layer7_vertical_weight_panels = m->arena + 25952256;  /* [49152], phases 58 to 59 */
    float *const vertical8 = m->arena + 12058624;  /* [64,8,8,128], phases 59 to 63 */
    float *const mul8 = m->arena + 22544384;  /* [64,8,8,64], phases 59 to 62 */
    float *const relu = m->arena + 22806528;  /* [64,8,8,64], phases 59 to 61 */
    float *const relu2 = m->arena + 23068672;  /* [64,8,8,64], phases 59 to 60 */
    float *const out2 = m->arena + 0;  /* [64,8,8,1,512], phase 59 */
    float *const maximum = m->arena + 26554368;  /* [4096,1], then sum, neg, sum, phases 59 to 80 */
    float *const exp = m->arena + 2097152;  /* [64,8,8,1,512], then d_out, phases 59 to 60 */
    float *const sum = m->arena + 26558464;  /* [4096,1], then sum, phases 59 to 81 */
    float *const add = m->arena + 26562560;  /* [64,8,8,1,1], then sum, phases 59 to 82 */
    float *const sum2 = m->arena + 26591232;  /* [64,1], phases 59 to 89 */
    float *const sum3 = m->arena + 26066944;  /* [64,1,1,512], phases 59 to 78 */
    float *const d_head = m->arena + 23330816;  /* [64,8,8,64], phases 59 to 61 */
    float *const d_h = m->arena + 23592960;  /* [64,8,8,64], phases 59 to 62 */
    float *const d_across = m->arena + 12582976;  /* [64,8,8,64] of [64,8,8,128], phases 59 to 64 */
    float *const d_across2 = m->arena + 12582912;  /* [64,8,8,64] of [64,8,8,128], phases 59 to 64 */
    float *const concat = m->arena + 26451968;  /* [64,1,64] of [64,1,128], phases 59 to 91 */
    float *const concat2 = m->arena + 26452032;  /* [64,1,64] of [64,1,128], phases 59 to 91 */
    float *const d_across3 = m->arena + 12582912;  /* [64,8,8,128], phases 59 to 64 */
    float *const d_h2 = m->arena + 23855104;  /* [64,8,8,64], phases 59 to 65 */
    float *const d_across4 = m->arena + 13107264;  /* [64,8,8,64] of [64,8,8,128], phases 59 to 109 */
    float *const d_across5 = m->arena + 13107200;  /* [64,8,8,64] of [64,8,8,128], phases 59 to 109 */
    float *const concat3 = m->arena + 26460160;  /* [64,1,64] of [64,1,128], phases 59 to 110 */
    float *const concat4 = m->arena + 26460224;  /* [64,1,64] of [64,1,128], phases 59 to 110 */
    float *const d_across6 = m->arena + 13107200;  /* [64,8,8,128], phases 59 to 109 */
    float *const d_h3 = m->arena + 24117248;  /* [64,8,8,64], phases 59 to 66 */
    float *const sum4 = m->arena + 26566656;  /* [64,1,64], phases 59 to 83 */
    float *const d_across7 = m->arena + 13631552;  /* [64,8,8,64] of [64,8,8,128], phases 59 to 114 */
    float *const d_across8 = m->arena + 13631488;  /* [64,8,8,64] of [64,8,8,128], phases 59 to 114 */
    float *const concat5 = m->arena + 26468352;  /* [64,1,64] of [64,1,128], phases 59 to 115 */
    float *const concat6 = m->arena + 26468416;  /* [64,1,64] of [64,1,128], phases 59 to 115 */
    float *const d_across9 = m->arena + 13631488;  /* [64,8,8,128], phases 59 to 114 */
    float *const d_h4 = m->arena + 24379392;  /* [64,8,8,64], phases 59 to 67 */
    float *const sum5 = m->arena + 26570752;  /* [64,1,64], phases 59 to 84 */
    float *const d_across10 = m->arena + 14155840;  /* [64,8,8,64] of [64,8,8,128], phases 59 to 119 */
    float *const d_across11 = m->arena + 14155776;  /* [64,8,8,64] of [64,8,8,128], phases 59 to 119 */
    float *const concat7 = m->arena + 26476544;  /* [64,1,64] of [64,1,128], phases 59 to 120 */
    float *const concat8 = m->arena + 26476608;  /* [64,1,64] of [64,1,128], phases 59 to 120 */
    float *const d_across12 = m->arena + 14155776;  /* [64,8,8,128], phases 59 to 119 */
    float *const d_h5 = m->arena + 24641536;  /* [64,8,8,64], phases 59 to 68 */
    float *const sum6 = m->arena + 26574848;  /* [64,1,64], phases 59 to 85 */
    float *const d_across13 = m->arena + 14680128;  /* [64,8,8,64] of [64,8,8,128], phases 59 to 124 */
    float *const d_across14 = m->arena + 14680064;  /* [64,8,8,64] of [64,8,8,128], phases 59 to 124 */
    float *const concat9 = m->arena + 26484736;  /* [64,1,64] of [64,1,128], phases 59 to 125 */
    float *const concat10 = m->arena + 26484800;  /* [64,1,64] of [64,1,128], phases 59 to 125 */
    float *const d_across15 = m->arena + 14680064;  /* [64,8,8,128], phases 59 to 124 */
    float *const d_h6 = m->arena + 24903680;  /* [64,8,8,64], phases 59 to 69 */
    float *const sum7 = m->arena + 26578944;  /* [64,1,64], phases 59 to 86 */
    float *const d_across16 = m->arena + 15204416;  /* [64,8,8,64] of [64,8,8,128], phases 59 to 129 */
    float *const d_across17 = m->arena + 15204352;  /* [64,8,8,64] of [64,8,8,128], phases 59 to 129 */
    float *const concat11 = m->arena + 26492928;  /* [64,1,64] of [64,1,128], phases 59 to 130 */
    float *const concat12 = m->arena + 26492992;  /* [64,1,64] of [64,1,128], phases 59 to 130 */
    float *const d_across18 = m->arena + 15204352;  /* [64,8,8,128], phases 59 to 129 */
    float *const d_h7 = m->arena + 25165824;  /* [64,8,8,64], phases 59 to 70 */
    float *const sum8 = m->arena + 26583040;  /* [64,1,64], phases 59 to 87 */
    float *const d_across19 = m->arena + 15728704;  /* [64,8,8,64] of [64,8,8,128], phases 59 to 134 */
    float *const d_across20 = m->arena + 15728640;  /* [64,8,8,64] of [64,8,8,128], phases 59 to 134 */
    float *const concat13 = m->arena + 26501120;  /* [64,1,64] of [64,1,128], phases 59 to 135 */
    float *const concat14 = m->arena + 26501184;  /* [64,1,64] of [64,1,128], phases 59 to 135 */
    float *const d_across21 = m->arena + 15728640;  /* [64,8,8,128], phases 59 to 134 */
    float *const d_out = m->arena + 25427968;  /* [64,8,8,64], phases 59 to 71 */
    float *const sum9 = m->arena + 26587136;  /* [64,1,64], phases 59 to 88 */
    float *const d_across22 = m->arena + 16252992;  /* [64,8,8,64] of [64,8,8,128], phases 59 to 139 */
    float *const d_across23 = m->arena + 16252928;  /* [64,8,8,64] of [64,8,8,128], phases 59 to 139 */
    float *const concat15 = m->arena + 26509312;  /* [64,1,64] of [64,1,128], phases 59 to 140 */
    float *const concat16 = m->arena + 26509376;  /* [64,1,64] of [64,1,128], phases 59 to 140 */
    float *const d_across24 = m->arena + 16252928;  /* [64,8,8,128], phases 59 to 139 */
    float *const conv_data = m->arena + 25690112;  /* [64,8,8,64], then add, phases 59 to 146 */
    float *const loss = m->arena + 590592;  /* [], phases 89 to 147 */
    float *const concat17 = m->arena + 26451968;  /* [64,1,128], phases 59 to 91 */
    float *const d_M_class8_embed_weight = m->arena + 581632;  /* [10,128], phases 91 to 141 */
    float *const concat18 = m->arena + 26460160;  /* [64,1,128], phases 59 to 110 */
    float *const concat19 = m->arena + 26468352;  /* [64,1,128], phases 59 to 115 */
    float *const concat20 = m->arena + 26476544;  /* [64,1,128], phases 59 to 120 */
    float *const concat21 = m->arena + 26484736;  /* [64,1,128], phases 59 to 125 */
    float *const concat22 = m->arena + 26492928;  /* [64,1,128], phases 59 to 130 */
    float *const concat23 = m->arena + 26501120;  /* [64,1,128], phases 59 to 135 */
    float *const concat24 = m->arena + 26509312;  /* [64,1,128], phases 59 to 140 */
    float *const M_gated_layer7_vertical_weight_panels2 = m->arena + 524288;  /* [49152], phases 107 to 109 */
    float *const concat25 = m->arena + 64;  /* [64,8,8,64] of [64,8,8,128], phase 109 */
    float *const concat26 = m->arena + 0;  /* [64,8,8,64] of [64,8,8,128], phase 109 */
    float *const concat27 = m->arena + 573440;  /* [64,1,64] of [64,1,128], phases 109 to 110 */
    float *const concat28 = m->arena + 573504;  /* [64,1,64] of [64,1,128], phases 109 to 110 */
    float *const concat29 = m->arena + 0;  /* [64,8,8,128], phase 109 */
    float *const concat30 = m->arena + 573440;  /* [64,1,128], phases 109 to 110 */
    float *const d_M_class7_embed_weight = m->arena + 582912;  /* [10,128], phases 110 to 141 */
    float *const M_gated_layer6_vertical_weight_panels2 = m->arena + 524288;  /* [49152], phases 112 to 114 */
    float *const concat31 = m->arena + 64;  /* [64,8,8,64] of [64,8,8,128], phase 114 */
    float *const concat32 = m->arena + 0;  /* [64,8,8,64] of [64,8,8,128], phase 114 */
    float *const concat33 = m->arena + 573440;  /* [64,1,64] of [64,1,128], phases 114 to 115 */
    float *const concat34 = m->arena + 573504;  /* [64,1,64] of [64,1,128], phases 114 to 115 */
    float *const concat35 = m->arena + 0;  /* [64,8,8,128], phase 114 */
    float *const concat36 = m->arena + 573440;  /* [64,1,128], phases 114 to 115 */
    float *const d_M_class6_embed_weight = m->arena + 584192;  /* [10,128], phases 115 to 141 */
    float *const M_gated_layer5_vertical_weight_panels2 = m->arena + 524288;  /* [49152], phases 117 to 119 */
    float *const concat37 = m->arena + 64;  /* [64,8,8,64] of [64,8,8,128], phase 119 */
    float *const concat38 = m->arena + 0;  /* [64,8,8,64] of [64,8,8,128], phase 119 */
    float *const concat39 = m->arena + 573440;  /* [64,1,64] of [64,1,128], phases 119 to 120 */
    float *const concat40 = m->arena + 573504;  /* [64,1,64] of [64,1,128], phases 119 to 120 */
    float *const concat41 = m->arena + 0;  /* [64,8,8,128], phase 119 */
    float *const concat42 = m->arena + 573440;  /* [64,1,128], phases 119 to 120 */
    float *const d_M_class5_embed_weight = m->arena + 585472;  /* [10,128], phases 120 to 141 */
    float *const M_gated_layer4_vertical_weight_panels2 = m->arena + 524288;  /* [49152], phases 122 to 124 */
    float *const concat43 = m->arena + 64;  /* [64,8,8,64] of [64,8,8,128], phase 124 */
    float *const concat44 = m->arena + 0;  /* [64,8,8,64] of [64,8,8,128], phase 124 */
    float *const concat45 = m->arena + 573440;  /* [64,1,64] of [64,1,128], phases 124 to 125 */
    float *const concat46 = m->arena + 573504;  /* [64,1,64] of [64,1,128], phases 124 to 125 */
    float *const concat47 = m->arena + 0;  /* [64,8,8,128], phase 124 */
    float *const concat48 = m->arena + 573440;  /* [64,1,128], phases 124 to 125 */
    float *const d_M_class4_embed_weight = m->arena + 586752;  /* [10,128], phases 125 to 141 */
    float *const M_gated_layer3_vertical_weight_panels2 = m->arena + 524288;  /* [49152], phases 127 to 129 */
    float *const concat49 = m->arena + 64;  /* [64,8,8,64] of [64,8,8,128], phase 129 */
    float *const concat50 = m->arena + 0;  /* [64,8,8,64] of [64,8,8,128], phase 129 */
    float *const concat51 = m->arena + 573440;  /* [64,1,64] of [64,1,128], phases 129 to 130 */
    float *const concat52 = m->arena + 573504;  /* [64,1,64] of [64,1,128], phases 129 to 130 */
    float *const concat53 = m->arena + 0;  /* [64,8,8,128], phase 129 */
    float *const concat54 = m->arena + 573440;  /* [64,1,128], phases 129 to 130 */
    float *const d_M_class3_embed_weight = m->arena + 588032;  /* [10,128], phases 130 to 141 */
    float *const M_gated_layer2_vertical_weight_panels2 = m->arena + 524288;  /* [49152], phases 132 to 134 */
    float *const concat55 = m->arena + 64;  /* [64,8,8,64] of [64,8,8,128], phase 134 */
    float *const concat56 = m->arena + 0;  /* [64,8,8,64] of [64,8,8,128], phase 134 */
    float *const concat57 = m->arena + 573440;  /* [64,1,64] of [64,1,128], phases 134 to 135 */
    float *const concat58 = m->arena + 573504;  /* [64,1,64] of [64,1,128], phases 134 to 135 */
    float *const concat59 = m->arena + 0;  /* [64,8,8,128], phase 134 */
    float *const concat60 = m->arena + 573440;  /* [64,1,128], phases 134 to 135 */
    float *const d_M_class2_embed_weight = m->arena + 589312;  /* [10,128], phases 135 to 141 */
    float *const M_gated_layer_vertical_weight_panels2 = m->arena + 524288;  /* [49152], phases 137 to 139 */
    float *const concat61 = m->arena + 64;  /* [64,8,8,64] of [64,8,8,128], phase 139 */
    float *const concat62 = m->arena + 0;  /* [64,8,8,64] of [64,8,8,128], phase 139 */
    float *const concat63 = m->arena + 573440;  /* [64,1,64] of [64,1,128], phases 139 to 140 */
    float *const concat64 = m->arena + 573504;  /* [64,1,64] of [64,1,128], phases 139 to 140 */
    float *const concat65 = m->arena + 0;  /* [64,8,8,128], phase 139 */
    float *const concat66 = m->arena + 573440;  /* [64,1,128], phases 139 to 140 */
    float *const d_M_class_embed_weight = m->arena + 0;  /* [10,128], phases 140 to 141 */
    float *const M_gated_first_vertical_weight_panels2 = m->arena + 0;  /* [172032], phases 143 to 145 */
    float *const d_M_embed_weight = m->arena + 0;  /* [512,64], phases 146 to 147 */
    const unsigned mode = gm_flush_denormals();
    fit_M_head_weight_panels(&call, m->M_head_weight, M_head_weight_panels);
    gm_look(what, line, "M.head.weight_panels", 56, M_head_weight_panels, 4096);
    fit_M_head_weight_panels(&call, m->M_gated_layer7_out_weight,
        M_gated_layer7_out_weight_panels);
    gm_look(what, line, "M.gated_layer7.out.weight_panels", 55, M_gated_layer7_out_weight_panels, 4096);
    fit_M_head_weight_panels(&call, m->M_gated_layer6_out_weight,
        M_gated_layer6_out_weight_panels);
    gm_look(what, line, "M.gated_layer6.out.weight_panels", 55, M_gated_layer6_out_weight_panels, 4096);
    fit_M_head_weight_panels(&call, m->M_gated_layer5_out_weight,
        M_gated_layer5_out_weight_panels);
    gm_look(what, line, "M.gated_layer5.out.weight_panels", 55, M_gated_layer5_out_weight_panels, 4096);
    fit_M_head_weight_panels(&call, m->M_gated_layer4_out_weight,
        M_gated_layer4_out_weight_panels);
    gm_look(what, line, "M.gated_layer4.out.weight_panels", 55, M_gated_layer4_out_weight_panels, 4096);
    fit_M_head_weight_panels(&call, m->M_gated_layer3_out_weight,
        M_gated_layer3_out_weight_panels);
    gm_look(what, line, "M.gated_layer3.out.weight_panels", 55, M_gated_layer3_out_weight_panels, 4096);
    fit_M_head_weight_panels(&call, m->M_gated_layer2_out_weight,
        M_gated_layer2_out_weight_panels);
    gm_look(what, line, "M.gated_layer2.out.weight_panels", 55, M_gated_layer2_out_weight_panels, 4096);
    fit_M_head_weight_panels(&call, m->M_gated_layer_out_weight,
        M_gated_layer_out_weight_panels);
    gm_look(what, line, "M.gated_layer.out.weight_panels", 55, M_gated_layer_out_weight_panels, 4096);
    fit_M_head_weight_panels(&call, m->M_gated_first_out_weight,
        M_gated_first_out_weight_panels);
    gm_look(what, line, "M.gated_first.out.weight_panels", 54, M_gated_first_out_weight_panels, 4096);
    call.from = 0, call.to = 64;
    fit_gather(&call, y, m->M_class_embed_weight, gather);
    gm_look(what, line, "gather", 51, gather, 8192);
    call.from = 0, call.to = 64;
    fit_gather(&call, y, m->M_class2_embed_weight, gather2);
    gm_look(what, line, "gather", 51, gather2, 8192);
    call.from = 0, call.to = 64;
    fit_gather(&call, y, m->M_class3_embed_weight, gather3);
    gm_look(what, line, "gather", 51, gather3, 8192);
    call.from = 0, call.to = 64;
    fit_gather(&call, y, m->M_class4_embed_weight, gather4);
    gm_look(what, line, "gather", 51, gather4, 8192);
    call.from = 0, call.to = 64;
    fit_gather(&call, y, m->M_class5_embed_weight, gather5);
    gm_look(what, line, "gather", 51, gather5, 8192);
    call.from = 0, call.to = 64;
    fit_gather(&call, y, m->M_class6_embed_weight, gather6);
    gm_look(what, line, "gather", 51, gather6, 8192);
    call.from = 0, call.to = 64;
    fit_gather(&call, y, m->M_class7_embed_weight, gather7);
    gm_look(what, line, "gather", 51, gather7, 8192);
    call.from = 0, call.to = 64;
    fit_gather(&call, y, m->M_class8_embed_weight, gather8);
    gm_look(what, line, "gather", 51, gather8, 8192);
    call.from = 0, call.to = 64;
    fit_gather9(&call, c, m->M_embed_weight, gather9);
    gm_look(what, line, "gather", 54, gather9, 262144);
    fit_M_gated_first_across_weight_panels(&call, m->M_gated_first_across_weight,
        M_gated_first_across_weight_panels);
    gm_look(what, line, "M.gated_first.across.weight_panels", 54, M_gated_first_across_weight_panels, 16384);
    fit_M_gated_layer_horizontal_weight_panels(&call, m->M_gated_layer_horizontal_weight,
        M_gated_layer_horizontal_weight_panels);
    gm_look(what, line, "M.gated_layer.horizontal.weight_panels", 55, M_gated_layer_horizontal_weight_panels, 16384);
    fit_M_gated_first_across_weight_panels(&call, m->M_gated_layer_across_weight,
        M_gated_layer_across_weight_panels);
    gm_look(what, line, "M.gated_layer.across.weight_panels", 55, M_gated_layer_across_weight_panels, 16384);
    fit_M_gated_layer_horizontal_weight_panels(&call, m->M_gated_layer2_horizontal_weight,
        M_gated_layer2_horizontal_weight_panels);
    gm_look(what, line, "M.gated_layer2.horizontal.weight_panels", 55, M_gated_layer2_horizontal_weight_panels, 16384);
    fit_M_gated_first_across_weight_panels(&call, m->M_gated_layer2_across_weight,
        M_gated_layer2_across_weight_panels);
    gm_look(what, line, "M.gated_layer2.across.weight_panels", 55, M_gated_layer2_across_weight_panels, 16384);
    fit_M_gated_layer_horizontal_weight_panels(&call, m->M_gated_layer3_horizontal_weight,
        M_gated_layer3_horizontal_weight_panels);
    gm_look(what, line, "M.gated_layer3.horizontal.weight_panels", 55, M_gated_layer3_horizontal_weight_panels, 16384);
    fit_M_gated_first_across_weight_panels(&call, m->M_gated_layer3_across_weight,
        M_gated_layer3_across_weight_panels);
    gm_look(what, line, "M.gated_layer3.across.weight_panels", 55, M_gated_layer3_across_weight_panels, 16384);
    fit_M_gated_layer_horizontal_weight_panels(&call, m->M_gated_layer4_horizontal_weight,
        M_gated_layer4_horizontal_weight_panels);
    gm_look(what, line, "M.gated_layer4.horizontal.weight_panels", 55, M_gated_layer4_horizontal_weight_panels, 16384);
    fit_M_gated_first_across_weight_panels(&call, m->M_gated_layer4_across_weight,
        M_gated_layer4_across_weight_panels);
    gm_look(what, line, "M.gated_layer4.across.weight_panels", 55, M_gated_layer4_across_weight_panels, 16384);
    fit_M_gated_layer_horizontal_weight_panels(&call, m->M_gated_layer5_horizontal_weight,
        M_gated_layer5_horizontal_weight_panels);
    gm_look(what, line, "M.gated_layer5.horizontal.weight_panels", 55, M_gated_layer5_horizontal_weight_panels, 16384);
    fit_M_gated_first_across_weight_panels(&call, m->M_gated_layer5_across_weight,
        M_gated_layer5_across_weight_panels);
    gm_look(what, line, "M.gated_layer5.across.weight_panels", 55, M_gated_layer5_across_weight_panels, 16384);
    fit_M_gated_layer_horizontal_weight_panels(&call, m->M_gated_layer6_horizontal_weight,
        M_gated_layer6_horizontal_weight_panels);
    gm_look(what, line, "M.gated_layer6.horizontal.weight_panels", 55, M_gated_layer6_horizontal_weight_panels, 16384);
    fit_M_gated_first_across_weight_panels(&call, m->M_gated_layer6_across_weight,
        M_gated_layer6_across_weight_panels);
    gm_look(what, line, "M.gated_layer6.across.weight_panels", 55, M_gated_layer6_across_weight_panels, 16384);
    fit_M_gated_layer_horizontal_weight_panels(&call, m->M_gated_layer7_horizontal_weight,
        M_gated_layer7_horizontal_weight_panels);
    gm_look(what, line, "M.gated_layer7.horizontal.weight_panels", 55, M_gated_layer7_horizontal_weight_panels, 16384);
    fit_M_gated_first_across_weight_panels(&call, m->M_gated_layer7_across_weight,
        M_gated_layer7_across_weight_panels);
    gm_look(what, line, "M.gated_layer7.across.weight_panels", 55, M_gated_layer7_across_weight_panels, 16384);
    fit_M_gated_layer7_across_weight_panels2(&call, m->M_gated_layer7_across_weight,
        M_gated_layer7_across_weight_panels2);
    gm_look(what, line, "M.gated_layer7.across.weight_panels", 55, M_gated_layer7_across_weight_panels2, 16384);
    fit_M_gated_layer7_horizontal_weight_panels2(&call, m->M_gated_layer7_horizontal_weight,
        M_gated_layer7_horizontal_weight_panels2);
    gm_look(what, line, "M.gated_layer7.horizontal.weight_panels", 55, M_gated_layer7_horizontal_weight_panels2, 16384);
    fit_M_gated_layer7_across_weight_panels2(&call, m->M_gated_layer6_across_weight,
        M_gated_layer6_across_weight_panels2);
    gm_look(what, line, "M.gated_layer6.across.weight_panels", 55, M_gated_layer6_across_weight_panels2, 16384);
    fit_M_gated_layer7_horizontal_weight_panels2(&call, m->M_gated_layer6_horizontal_weight,
        M_gated_layer6_horizontal_weight_panels2);
    gm_look(what, line, "M.gated_layer6.horizontal.weight_panels", 55, M_gated_layer6_horizontal_weight_panels2, 16384);
    fit_M_gated_layer7_across_weight_panels2(&call, m->M_gated_layer5_across_weight,
        M_gated_layer5_across_weight_panels2);
    gm_look(what, line, "M.gated_layer5.across.weight_panels", 55, M_gated_layer5_across_weight_panels2, 16384);
    fit_M_gated_layer7_horizontal_weight_panels2(&call, m->M_gated_layer5_horizontal_weight,
        M_gated_layer5_horizontal_weight_panels2);
    gm_look(what, line, "M.gated_layer5.horizontal.weight_panels", 55, M_gated_layer5_horizontal_weight_panels2, 16384);
    fit_M_gated_layer7_across_weight_panels2(&call, m->M_gated_layer4_across_weight,
        M_gated_layer4_across_weight_panels2);
    gm_look(what, line, "M.gated_layer4.across.weight_panels", 55, M_gated_layer4_across_weight_panels2, 16384);
    fit_M_gated_layer7_horizontal_weight_panels2(&call, m->M_gated_layer4_horizontal_weight,
        M_gated_layer4_horizontal_weight_panels2);
    gm_look(what, line, "M.gated_layer4.horizontal.weight_panels", 55, M_gated_layer4_horizontal_weight_panels2, 16384);
    fit_M_gated_layer7_across_weight_panels2(&call, m->M_gated_layer3_across_weight,
        M_gated_layer3_across_weight_panels2);
    gm_look(what, line, "M.gated_layer3.across.weight_panels", 55, M_gated_layer3_across_weight_panels2, 16384);
    fit_M_gated_layer7_horizontal_weight_panels2(&call, m->M_gated_layer3_horizontal_weight,
        M_gated_layer3_horizontal_weight_panels2);
    gm_look(what, line, "M.gated_layer3.horizontal.weight_panels", 55, M_gated_layer3_horizontal_weight_panels2, 16384);
    fit_M_gated_layer7_across_weight_panels2(&call, m->M_gated_layer2_across_weight,
        M_gated_layer2_across_weight_panels2);
    gm_look(what, line, "M.gated_layer2.across.weight_panels", 55, M_gated_layer2_across_weight_panels2, 16384);
    fit_M_gated_layer7_horizontal_weight_panels2(&call, m->M_gated_layer2_horizontal_weight,
        M_gated_layer2_horizontal_weight_panels2);
    gm_look(what, line, "M.gated_layer2.horizontal.weight_panels", 55, M_gated_layer2_horizontal_weight_panels2, 16384);
    fit_M_gated_layer7_across_weight_panels2(&call, m->M_gated_layer_across_weight,
        M_gated_layer_across_weight_panels2);
    gm_look(what, line, "M.gated_layer.across.weight_panels", 55, M_gated_layer_across_weight_panels2, 16384);
    fit_M_gated_layer7_horizontal_weight_panels2(&call, m->M_gated_layer_horizontal_weight,
        M_gated_layer_horizontal_weight_panels2);
    gm_look(what, line, "M.gated_layer.horizontal.weight_panels", 55, M_gated_layer_horizontal_weight_panels2, 16384);
    fit_M_gated_layer7_across_weight_panels2(&call, m->M_gated_first_across_weight,
        M_gated_first_across_weight_panels2);
    gm_look(what, line, "M.gated_first.across.weight_panels", 54, M_gated_first_across_weight_panels2, 16384);
    fit_M_gated_first_horizontal_weight_panels(&call, m->M_gated_first_horizontal_weight,
        M_gated_first_horizontal_weight_panels);
    gm_look(what, line, "M.gated_first.horizontal.weight_panels", 54, M_gated_first_horizontal_weight_panels, 24576);
    fit_M_gated_first_horizontal_weight_panels2(&call, m->M_gated_first_horizontal_weight,
        M_gated_first_horizontal_weight_panels2);
    gm_look(what, line, "M.gated_first.horizontal.weight_panels", 54, M_gated_first_horizontal_weight_panels2, 24576);
    fit_M_out_weight_panels(&call, m->M_out_weight, M_out_weight_panels);
    gm_look(what, line, "M.out.weight_panels", 56, M_out_weight_panels, 32768);
    fit_M_out_weight_panels2(&call, m->M_out_weight, M_out_weight_panels2);
    gm_look(what, line, "M.out.weight_panels", 56, M_out_weight_panels2, 32768);
    fit_M_gated_first_vertical_weight_panels(&call, m->M_gated_first_vertical_weight,
        M_gated_first_vertical_weight_panels);
    gm_look(what, line, "M.gated_first.vertical.weight_panels", 54, M_gated_first_vertical_weight_panels, 172032);
    call.from = 0, call.to = 64;
    fit_vertical(&call, gather9, M_gated_first_vertical_weight_panels,
        m->M_gated_first_vertical_bias, vertical);
    gm_look(what, line, "vertical", 54, vertical, 524288);
    call.from = 0, call.to = 64;
    fit_v(&call, vertical, gather, v);
    gm_look(what, line, "v", 54, v, 262144);
    call.from = 0, call.to = 64;
    fit_horizontal(&call, gather9, M_gated_first_horizontal_weight_panels,
        m->M_gated_first_horizontal_bias, horizontal);
    gm_look(what, line, "horizontal", 54, horizontal, 524288);
    call.from = 0, call.to = 64;
    fit_horizontal2(&call, vertical, M_gated_first_across_weight_panels, horizontal, gather,
        m->M_gated_first_across_bias);
    gm_look(what, line, "horizontal", 54, horizontal, 524288);
    call.from = 0, call.to = 64;
    fit_mul(&call, horizontal, mul);
    gm_look(what, line, "mul", 54, mul, 262144);
    call.from = 0, call.to = 64;
    fit_out(&call, mul, m->M_gated_first_out_weight, m->M_gated_first_out_bias, out);
    gm_look(what, line, "out", 54, out, 262144);
    call.from = 0, call.to = 64;
    fit_horizontal3(&call, out, M_gated_layer_horizontal_weight_panels,
        m->M_gated_layer_horizontal_bias, horizontal2);
    gm_look(what, line, "horizontal", 55, horizontal2, 524288);
    fit_M_gated_layer_vertical_weight_panels(&call, m->M_gated_layer_vertical_weight,
        M_gated_layer_vertical_weight_panels);
    gm_look(what, line, "M.gated_layer.vertical.weight_panels", 55, M_gated_layer_vertical_weight_panels, 49152);
    call.from = 0, call.to = 64;
    fit_vertical2(&call, v, M_gated_layer_vertical_weight_panels,
        m->M_gated_layer_vertical_bias, vertical2);
    gm_look(what, line, "vertical", 55, vertical2, 524288);
    call.from = 0, call.to = 64;
    fit_horizontal2(&call, vertical2, M_gated_layer_across_weight_panels, horizontal2, gather2,
        m->M_gated_layer_across_bias);
    gm_look(what, line, "horizontal", 55, horizontal2, 524288);
    call.from = 0, call.to = 64;
    fit_v(&call, vertical2, gather2, v2);
    gm_look(what, line, "v", 55, v2, 262144);
    call.from = 0, call.to = 64;
    fit_mul(&call, horizontal2, mul2);
    gm_look(what, line, "mul", 55, mul2, 262144);
    call.from = 0, call.to = 64;
    fit_h(&call, mul2, out, m->M_gated_layer_out_weight, m->M_gated_layer_out_bias, h);
    gm_look(what, line, "h", 55, h, 262144);
    call.from = 0, call.to = 64;
    fit_horizontal3(&call, h, M_gated_layer2_horizontal_weight_panels,
        m->M_gated_layer2_horizontal_bias, horizontal3);
    gm_look(what, line, "horizontal", 55, horizontal3, 524288);
    fit_M_gated_layer_vertical_weight_panels(&call, m->M_gated_layer2_vertical_weight,
        M_gated_layer2_vertical_weight_panels);
    gm_look(what, line, "M.gated_layer2.vertical.weight_panels", 55, M_gated_layer2_vertical_weight_panels, 49152);
    call.from = 0, call.to = 64;
    fit_vertical2(&call, v2, M_gated_layer2_vertical_weight_panels,
        m->M_gated_layer2_vertical_bias, vertical3);
    gm_look(what, line, "vertical", 55, vertical3, 524288);
    call.from = 0, call.to = 64;
    fit_horizontal2(&call, vertical3, M_gated_layer2_across_weight_panels, horizontal3, gather3,
        m->M_gated_layer2_across_bias);
    gm_look(what, line, "horizontal", 55, horizontal3, 524288);
    call.from = 0, call.to = 64;
    fit_v(&call, vertical3, gather3, v3);
    gm_look(what, line, "v", 55, v3, 262144);
    call.from = 0, call.to = 64;
    fit_mul(&call, horizontal3, mul3);
    gm_look(what, line, "mul", 55, mul3, 262144);
    call.from = 0, call.to = 64;
    fit_h(&call, mul3, h, m->M_gated_layer2_out_weight, m->M_gated_layer2_out_bias, h2);
    gm_look(what, line, "h", 55, h2, 262144);
    call.from = 0, call.to = 64;
    fit_horizontal3(&call, h2, M_gated_layer3_horizontal_weight_panels,
        m->M_gated_layer3_horizontal_bias, horizontal4);
    gm_look(what, line, "horizontal", 55, horizontal4, 524288);
    fit_M_gated_layer_vertical_weight_panels(&call, m->M_gated_layer3_vertical_weight,
        M_gated_layer3_vertical_weight_panels);
    gm_look(what, line, "M.gated_layer3.vertical.weight_panels", 55, M_gated_layer3_vertical_weight_panels, 49152);
    call.from = 0, call.to = 64;
    fit_vertical2(&call, v3, M_gated_layer3_vertical_weight_panels,
        m->M_gated_layer3_vertical_bias, vertical4);
    gm_look(what, line, "vertical", 55, vertical4, 524288);
    call.from = 0, call.to = 64;
    fit_horizontal2(&call, vertical4, M_gated_layer3_across_weight_panels, horizontal4, gather4,
        m->M_gated_layer3_across_bias);
    gm_look(what, line, "horizontal", 55, horizontal4, 524288);
    call.from = 0, call.to = 64;
    fit_v(&call, vertical4, gather4, v4);
    gm_look(what, line, "v", 55, v4, 262144);
    call.from = 0, call.to = 64;
    fit_mul(&call, horizontal4, mul4);
    gm_look(what, line, "mul", 55, mul4, 262144);
    call.from = 0, call.to = 64;
    fit_h(&call, mul4, h2, m->M_gated_layer3_out_weight, m->M_gated_layer3_out_bias, h3);
    gm_look(what, line, "h", 55, h3, 262144);
    call.from = 0, call.to = 64;
    fit_horizontal3(&call, h3, M_gated_layer4_horizontal_weight_panels,
        m->M_gated_layer4_horizontal_bias, horizontal5);
    gm_look(what, line, "horizontal", 55, horizontal5, 524288);
    fit_M_gated_layer_vertical_weight_panels(&call, m->M_gated_layer4_vertical_weight,
        M_gated_layer4_vertical_weight_panels);
    gm_look(what, line, "M.gated_layer4.vertical.weight_panels", 55, M_gated_layer4_vertical_weight_panels, 49152);
    call.from = 0, call.to = 64;
    fit_vertical2(&call, v4, M_gated_layer4_vertical_weight_panels,
        m->M_gated_layer4_vertical_bias, vertical5);
    gm_look(what, line, "vertical", 55, vertical5, 524288);
    call.from = 0, call.to = 64;
    fit_horizontal2(&call, vertical5, M_gated_layer4_across_weight_panels, horizontal5, gather5,
        m->M_gated_layer4_across_bias);
    gm_look(what, line, "horizontal", 55, horizontal5, 524288);
    call.from = 0, call.to = 64;
    fit_v(&call, vertical5, gather5, v5);
    gm_look(what, line, "v", 55, v5, 262144);
    call.from = 0, call.to = 64;
    fit_mul(&call, horizontal5, mul5);
    gm_look(what, line, "mul", 55, mul5, 262144);
    call.from = 0, call.to = 64;
    fit_h(&call, mul5, h3, m->M_gated_layer4_out_weight, m->M_gated_layer4_out_bias, h4);
    gm_look(what, line, "h", 55, h4, 262144);
    call.from = 0, call.to = 64;
    fit_horizontal3(&call, h4, M_gated_layer5_horizontal_weight_panels,
        m->M_gated_layer5_horizontal_bias, horizontal6);
    gm_look(what, line, "horizontal", 55, horizontal6, 524288);
    fit_M_gated_layer_vertical_weight_panels(&call, m->M_gated_layer5_vertical_weight,
        M_gated_layer5_vertical_weight_panels);
    gm_look(what, line, "M.gated_layer5.vertical.weight_panels", 55, M_gated_layer5_vertical_weight_panels, 49152);
    call.from = 0, call.to = 64;
    fit_vertical2(&call, v5, M_gated_layer5_vertical_weight_panels,
        m->M_gated_layer5_vertical_bias, vertical6);
    gm_look(what, line, "vertical", 55, vertical6, 524288);
    call.from = 0, call.to = 64;
    fit_horizontal2(&call, vertical6, M_gated_layer5_across_weight_panels, horizontal6, gather6,
        m->M_gated_layer5_across_bias);
    gm_look(what, line, "horizontal", 55, horizontal6, 524288);
    call.from = 0, call.to = 64;
    fit_v(&call, vertical6, gather6, v6);
    gm_look(what, line, "v", 55, v6, 262144);
    call.from = 0, call.to = 64;
    fit_mul(&call, horizontal6, mul6);
    gm_look(what, line, "mul", 55, mul6, 262144);
    call.from = 0, call.to = 64;
    fit_h(&call, mul6, h4, m->M_gated_layer5_out_weight, m->M_gated_layer5_out_bias, h5);
    gm_look(what, line, "h", 55, h5, 262144);
    call.from = 0, call.to = 64;
    fit_horizontal3(&call, h5, M_gated_layer6_horizontal_weight_panels,
        m->M_gated_layer6_horizontal_bias, horizontal7);
    gm_look(what, line, "horizontal", 55, horizontal7, 524288);
    fit_M_gated_layer_vertical_weight_panels(&call, m->M_gated_layer6_vertical_weight,
        M_gated_layer6_vertical_weight_panels);
    gm_look(what, line, "M.gated_layer6.vertical.weight_panels", 55, M_gated_layer6_vertical_weight_panels, 49152);
    call.from = 0, call.to = 64;
    fit_vertical2(&call, v6, M_gated_layer6_vertical_weight_panels,
        m->M_gated_layer6_vertical_bias, vertical7);
    gm_look(what, line, "vertical", 55, vertical7, 524288);
    call.from = 0, call.to = 64;
    fit_horizontal2(&call, vertical7, M_gated_layer6_across_weight_panels, horizontal7, gather7,
        m->M_gated_layer6_across_bias);
    gm_look(what, line, "horizontal", 55, horizontal7, 524288);
    call.from = 0, call.to = 64;
    fit_v(&call, vertical7, gather7, v7);
    gm_look(what, line, "v", 55, v7, 262144);
    call.from = 0, call.to = 64;
    fit_mul(&call, horizontal7, mul7);
    gm_look(what, line, "mul", 55, mul7, 262144);
    call.from = 0, call.to = 64;
    fit_h(&call, mul7, h5, m->M_gated_layer6_out_weight, m->M_gated_layer6_out_bias, h6);
    gm_look(what, line, "h", 55, h6, 262144);
    call.from = 0, call.to = 64;
    fit_horizontal3(&call, h6, M_gated_layer7_horizontal_weight_panels,
        m->M_gated_layer7_horizontal_bias, horizontal8);
    gm_look(what, line, "horizontal", 55, horizontal8, 524288);
    fit_M_gated_layer_vertical_weight_panels(&call, m->M_gated_layer7_vertical_weight,
        M_gated_layer7_vertical_weight_panels);
    gm_look(what, line, "M.gated_layer7.vertical.weight_panels", 55, M_gated_layer7_vertical_weight_panels, 49152);
    call.from = 0, call.to = 64;
    fit_vertical2(&call, v7, M_gated_layer7_vertical_weight_panels,
        m->M_gated_layer7_vertical_bias, vertical8);
    gm_look(what, line, "vertical", 55, vertical8, 524288);
    call.from = 0, call.to = 64;
    fit_horizontal2(&call, vertical8, M_gated_layer7_across_weight_panels, horizontal8, gather8,
        m->M_gated_layer7_across_bias);
    gm_look(what, line, "horizontal", 55, horizontal8, 524288);
    call.from = 0, call.to = 64;
    fit_mul(&call, horizontal8, mul8);
    gm_look(what, line, "mul", 55, mul8, 262144);
    call.from = 0, call.to = 64;
    fit_h7(&call, mul8, h6, m->M_gated_layer7_out_weight, m->M_gated_layer7_out_bias, relu);
    gm_look(what, line, "relu", 55, relu, 262144);
    call.from = 0, call.to = 64;
    fit_head(&call, relu, m->M_head_weight, m->M_head_bias, relu2);
    gm_look(what, line, "relu", 56, relu2, 262144);
    call.from = 0, call.to = 64;
    fit_out2(&call, relu2, M_out_weight_panels, m->M_out_bias, out2, maximum);
    gm_look(what, line, "out", 56, out2, 2097152);
    gm_look(what, line, "maximum", 56, maximum, 4096);
    call.from = 0, call.to = 64;
    fit_exp(&call, out2, maximum, exp, sum, add);
    gm_look(what, line, "exp", 60, exp, 2097152);
    gm_look(what, line, "sum", 60, sum, 4096);
    gm_look(what, line, "add", 60, add, 4096);
    call.from = 0, call.to = 64;
    fit_sum(&call, out2, add, c, maximum);
    gm_look(what, line, "maximum", 60, maximum, 4096);
    call.from = 0, call.to = 64;
    fit_sum2(&call, maximum, sum2);
    gm_look(what, line, "sum", 60, sum2, 64);
    call.from = 0, call.to = 64;
    fit_neg(&call, c, sum, maximum);
    gm_look(what, line, "maximum", 60, maximum, 4096);
    call.from = 0, call.to = 64;
    fit_exp2(&call, c, exp, maximum);
    gm_look(what, line, "exp", 60, exp, 2097152);
    call.from = 0, call.to = 64;
    fit_sum3(&call, exp, sum3);
    gm_look(what, line, "sum", 56, sum3, 32768);
    call.from = 0, call.to = 64;
    fit_d_head(&call, exp, M_out_weight_panels2, relu2, d_head, maximum);
    gm_look(what, line, "d_head", 56, d_head, 262144);
    gm_look(what, line, "maximum", 56, maximum, 4096);
    call.from = 0, call.to = 64;
    fit_d_h(&call, d_head, M_head_weight_panels, relu, d_h, sum);
    gm_look(what, line, "d_h", 56, d_h, 262144);
    gm_look(what, line, "sum", 56, sum, 4096);
    call.from = 0, call.to = 64;
    fit_d_across(&call, d_h, M_gated_layer7_out_weight_panels, horizontal8, d_across, d_across2,
        concat, concat2);
    for (int64_t row = 0; row < 4096; row++)
        gm_look(what, line, "d_across", 55, d_across + row * 128, 64);
    for (int64_t row = 0; row < 4096; row++)
        gm_look(what, line, "d_across", 55, d_across2 + row * 128, 64);
    for (int64_t row = 0; row < 64; row++)
        gm_look(what, line, "concat", 55, concat + row * 128, 64);
    for (int64_t row = 0; row < 64; row++)
        gm_look(what, line, "concat", 55, concat2 + row * 128, 64);
    call.from = 0, call.to = 64;
    fit_d_h2(&call, d_across3, M_gated_layer7_horizontal_weight_panels2, d_h, d_h2, add);
    gm_look(what, line, "d_h", 55, d_h2, 262144);
    gm_look(what, line, "add", 55, add, 4096);
    call.from = 0, call.to = 64;
    fit_horizontal17(&call, d_across3, M_gated_layer7_across_weight_panels2, horizontal8,
        gather8);
    gm_look(what, line, "horizontal", 55, horizontal8, 524288);
    gm_look(what, line, "gather", 55, gather8, 8192);
    call.from = 0, call.to = 64;
    fit_d_across(&call, d_h2, M_gated_layer6_out_weight_panels, horizontal7, d_across4,
        d_across5, concat3, concat4);
    for (int64_t row = 0; row < 4096; row++)
        gm_look(what, line, "d_across", 55, d_across4 + row * 128, 64);
    for (int64_t row = 0; row < 4096; row++)
        gm_look(what, line, "d_across", 55, d_across5 + row * 128, 64);
    for (int64_t row = 0; row < 64; row++)
        gm_look(what, line, "concat", 55, concat3 + row * 128, 64);
    for (int64_t row = 0; row < 64; row++)
        gm_look(what, line, "concat", 55, concat4 + row * 128, 64);
    call.from = 0, call.to = 64;
    fit_d_h2(&call, d_across6, M_gated_layer6_horizontal_weight_panels2, d_h2, d_h3, sum4);
    gm_look(what, line, "d_h", 55, d_h3, 262144);
    gm_look(what, line, "sum", 55, sum4, 4096);
    call.from = 0, call.to = 64;
    fit_d_across(&call, d_h3, M_gated_layer5_out_weight_panels, horizontal6, d_across7,
        d_across8, concat5, concat6);
    for (int64_t row = 0; row < 4096; row++)
        gm_look(what, line, "d_across", 55, d_across7 + row * 128, 64);
    for (int64_t row = 0; row < 4096; row++)
        gm_look(what, line, "d_across", 55, d_across8 + row * 128, 64);
    for (int64_t row = 0; row < 64; row++)
        gm_look(what, line, "concat", 55, concat5 + row * 128, 64);
    for (int64_t row = 0; row < 64; row++)
        gm_look(what, line, "concat", 55, concat6 + row * 128, 64);
    call.from = 0, call.to = 64;
    fit_d_h2(&call, d_across9, M_gated_layer5_horizontal_weight_panels2, d_h3, d_h4, sum5);
    gm_look(what, line, "d_h", 55, d_h4, 262144);
    gm_look(what, line, "sum", 55, sum5, 4096);
    call.from = 0, call.to = 64;
    fit_d_across(&call, d_h4, M_gated_layer4_out_weight_panels, horizontal5, d_across10,
        d_across11, concat7, concat8);
    for (int64_t row = 0; row < 4096; row++)
        gm_look(what, line, "d_across", 55, d_across10 + row * 128, 64);
    for (int64_t row = 0; row < 4096; row++)
        gm_look(what, line, "d_across", 55, d_across11 + row * 128, 64);
    for (int64_t row = 0; row < 64; row++)
        gm_look(what, line, "concat", 55, concat7 + row * 128, 64);
    for (int64_t row = 0; row < 64; row++)
        gm_look(what, line, "concat", 55, concat8 + row * 128, 64);
    call.from = 0, call.to = 64;
    fit_d_h2(&call, d_across12, M_gated_layer4_horizontal_weight_panels2, d_h4, d_h5, sum6);
    gm_look(what, line, "d_h", 55, d_h5, 262144);
    gm_look(what, line, "sum", 55, sum6, 4096);
    call.from = 0, call.to = 64;
    fit_d_across(&call, d_h5, M_gated_layer3_out_weight_panels, horizontal4, d_across13,
        d_across14, concat9, concat10);
    for (int64_t row = 0; row < 4096; row++)
        gm_look(what, line, "d_across", 55, d_across13 + row * 128, 64);
    for (int64_t row = 0; row < 4096; row++)
        gm_look(what, line, "d_across", 55, d_across14 + row * 128, 64);
    for (int64_t row = 0; row < 64; row++)
        gm_look(what, line, "concat", 55, concat9 + row * 128, 64);
    for (int64_t row = 0; row < 64; row++)
        gm_look(what, line, "concat", 55, concat10 + row * 128, 64);
    call.from = 0, call.to = 64;
    fit_d_h2(&call, d_across15, M_gated_layer3_horizontal_weight_panels2, d_h5, d_h6, sum7);
    gm_look(what, line, "d_h", 55, d_h6, 262144);
    gm_look(what, line, "sum", 55, sum7, 4096);
    call.from = 0, call.to = 64;
    fit_d_across(&call, d_h6, M_gated_layer2_out_weight_panels, horizontal3, d_across16,
        d_across17, concat11, concat12);
    for (int64_t row = 0; row < 4096; row++)
        gm_look(what, line, "d_across", 55, d_across16 + row * 128, 64);
    for (int64_t row = 0; row < 4096; row++)
        gm_look(what, line, "d_across", 55, d_across17 + row * 128, 64);
    for (int64_t row = 0; row < 64; row++)
        gm_look(what, line, "concat", 55, concat11 + row * 128, 64);
    for (int64_t row = 0; row < 64; row++)
        gm_look(what, line, "concat", 55, concat12 + row * 128, 64);
    call.from = 0, call.to = 64;
    fit_d_h2(&call, d_across18, M_gated_layer2_horizontal_weight_panels2, d_h6, d_h7, sum8);
    gm_look(what, line, "d_h", 55, d_h7, 262144);
    gm_look(what, line, "sum", 55, sum8, 4096);
    call.from = 0, call.to = 64;
    fit_d_across(&call, d_h7, M_gated_layer_out_weight_panels, horizontal2, d_across19,
        d_across20, concat13, concat14);
    for (int64_t row = 0; row < 4096; row++)
        gm_look(what, line, "d_across", 55, d_across19 + row * 128, 64);
    for (int64_t row = 0; row < 4096; row++)
        gm_look(what, line, "d_across", 55, d_across20 + row * 128, 64);
    for (int64_t row = 0; row < 64; row++)
        gm_look(what, line, "concat", 55, concat13 + row * 128, 64);
    for (int64_t row = 0; row < 64; row++)
        gm_look(what, line, "concat", 55, concat14 + row * 128, 64);
    call.from = 0, call.to = 64;
    fit_d_h2(&call, d_across21, M_gated_layer_horizontal_weight_panels2, d_h7, d_out, sum9);
    gm_look(what, line, "d_out", 55, d_out, 262144);
    gm_look(what, line, "sum", 55, sum9, 4096);
    call.from = 0, call.to = 64;
    fit_d_across(&call, d_out, M_gated_first_out_weight_panels, horizontal, d_across22,
        d_across23, concat15, concat16);
    for (int64_t row = 0; row < 4096; row++)
        gm_look(what, line, "d_across", 54, d_across22 + row * 128, 64);
    for (int64_t row = 0; row < 4096; row++)
        gm_look(what, line, "d_across", 54, d_across23 + row * 128, 64);
    for (int64_t row = 0; row < 64; row++)
        gm_look(what, line, "concat", 54, concat15 + row * 128, 64);
    for (int64_t row = 0; row < 64; row++)
        gm_look(what, line, "concat", 54, concat16 + row * 128, 64);
    call.from = 0, call.to = 64;
    fit_conv_data(&call, d_across24, M_gated_first_horizontal_weight_panels2, conv_data);
    gm_look(what, line, "conv_data", 54, conv_data, 262144);
    fit_M_out_weight(&call, relu2, exp, m->fit_m_M_out_weight, m->fit_v_M_out_weight,
        m->M_out_weight);
    gm_look(what, line, "fit.m.M.out.weight", 56, m->fit_m_M_out_weight, 32768);
    gm_look(what, line, "fit.v.M.out.weight", 56, m->fit_v_M_out_weight, 32768);
    gm_look(what, line, "M.out.weight", 56, m->M_out_weight, 32768);
    fit_M_head_weight(&call, relu, d_head, m->fit_m_M_head_weight, m->fit_v_M_head_weight,
        m->M_head_weight);
    gm_look(what, line, "fit.m.M.head.weight", 56, m->fit_m_M_head_weight, 4096);
    gm_look(what, line, "fit.v.M.head.weight", 56, m->fit_v_M_head_weight, 4096);
    gm_look(what, line, "M.head.weight", 56, m->M_head_weight, 4096);
    fit_M_head_weight(&call, mul8, d_h, m->fit_m_M_gated_layer7_out_weight,
        m->fit_v_M_gated_layer7_out_weight, m->M_gated_layer7_out_weight);
    gm_look(what, line, "fit.m.M.gated_layer7.out.weight", 55, m->fit_m_M_gated_layer7_out_weight, 4096);
    gm_look(what, line, "fit.v.M.gated_layer7.out.weight", 55, m->fit_v_M_gated_layer7_out_weight, 4096);
    gm_look(what, line, "M.gated_layer7.out.weight", 55, m->M_gated_layer7_out_weight, 4096);
    fit_M_gated_layer7_across_weight(&call, vertical8, d_across3,
        m->fit_m_M_gated_layer7_across_weight, m->fit_v_M_gated_layer7_across_weight,
        m->M_gated_layer7_across_weight);
    gm_look(what, line, "fit.m.M.gated_layer7.across.weight", 55, m->fit_m_M_gated_layer7_across_weight, 16384);
    gm_look(what, line, "fit.v.M.gated_layer7.across.weight", 55, m->fit_v_M_gated_layer7_across_weight, 16384);
    gm_look(what, line, "M.gated_layer7.across.weight", 55, m->M_gated_layer7_across_weight, 16384);
    fit_M_gated_layer7_horizontal_weight(&call, h6, d_across3,
        m->fit_m_M_gated_layer7_horizontal_weight, m->fit_v_M_gated_layer7_horizontal_weight,
        m->M_gated_layer7_horizontal_weight);
    gm_look(what, line, "fit.m.M.gated_layer7.horizontal.weight", 55, m->fit_m_M_gated_layer7_horizontal_weight, 24576);
    gm_look(what, line, "fit.v.M.gated_layer7.horizontal.weight", 55, m->fit_v_M_gated_layer7_horizontal_weight, 24576);
    gm_look(what, line, "M.gated_layer7.horizontal.weight", 55, m->M_gated_layer7_horizontal_weight, 24576);
    fit_M_head_weight(&call, mul7, d_h2, m->fit_m_M_gated_layer6_out_weight,
        m->fit_v_M_gated_layer6_out_weight, m->M_gated_layer6_out_weight);
    gm_look(what, line, "fit.m.M.gated_layer6.out.weight", 55, m->fit_m_M_gated_layer6_out_weight, 4096);
    gm_look(what, line, "fit.v.M.gated_layer6.out.weight", 55, m->fit_v_M_gated_layer6_out_weight, 4096);
    gm_look(what, line, "M.gated_layer6.out.weight", 55, m->M_gated_layer6_out_weight, 4096);
    fit_M_head_weight(&call, mul6, d_h3, m->fit_m_M_gated_layer5_out_weight,
        m->fit_v_M_gated_layer5_out_weight, m->M_gated_layer5_out_weight);
    gm_look(what, line, "fit.m.M.gated_layer5.out.weight", 55, m->fit_m_M_gated_layer5_out_weight, 4096);
    gm_look(what, line, "fit.v.M.gated_layer5.out.weight", 55, m->fit_v_M_gated_layer5_out_weight, 4096);
    gm_look(what, line, "M.gated_layer5.out.weight", 55, m->M_gated_layer5_out_weight, 4096);
    fit_M_head_weight(&call, mul5, d_h4, m->fit_m_M_gated_layer4_out_weight,
        m->fit_v_M_gated_layer4_out_weight, m->M_gated_layer4_out_weight);
    gm_look(what, line, "fit.m.M.gated_layer4.out.weight", 55, m->fit_m_M_gated_layer4_out_weight, 4096);
    gm_look(what, line, "fit.v.M.gated_layer4.out.weight", 55, m->fit_v_M_gated_layer4_out_weight, 4096);
    gm_look(what, line, "M.gated_layer4.out.weight", 55, m->M_gated_layer4_out_weight, 4096);
    fit_M_head_weight(&call, mul4, d_h5, m->fit_m_M_gated_layer3_out_weight,
        m->fit_v_M_gated_layer3_out_weight, m->M_gated_layer3_out_weight);
    gm_look(what, line, "fit.m.M.gated_layer3.out.weight", 55, m->fit_m_M_gated_layer3_out_weight, 4096);
    gm_look(what, line, "fit.v.M.gated_layer3.out.weight", 55, m->fit_v_M_gated_layer3_out_weight, 4096);
    gm_look(what, line, "M.gated_layer3.out.weight", 55, m->M_gated_layer3_out_weight, 4096);
    fit_M_head_weight(&call, mul3, d_h6, m->fit_m_M_gated_layer2_out_weight,
        m->fit_v_M_gated_layer2_out_weight, m->M_gated_layer2_out_weight);
    gm_look(what, line, "fit.m.M.gated_layer2.out.weight", 55, m->fit_m_M_gated_layer2_out_weight, 4096);
    gm_look(what, line, "fit.v.M.gated_layer2.out.weight", 55, m->fit_v_M_gated_layer2_out_weight, 4096);
    gm_look(what, line, "M.gated_layer2.out.weight", 55, m->M_gated_layer2_out_weight, 4096);
    fit_M_head_weight(&call, mul2, d_h7, m->fit_m_M_gated_layer_out_weight,
        m->fit_v_M_gated_layer_out_weight, m->M_gated_layer_out_weight);
    gm_look(what, line, "fit.m.M.gated_layer.out.weight", 55, m->fit_m_M_gated_layer_out_weight, 4096);
    gm_look(what, line, "fit.v.M.gated_layer.out.weight", 55, m->fit_v_M_gated_layer_out_weight, 4096);
    gm_look(what, line, "M.gated_layer.out.weight", 55, m->M_gated_layer_out_weight, 4096);
    fit_M_gated_first_out_weight(&call, mul, d_out, m->fit_m_M_gated_first_out_weight,
        m->fit_v_M_gated_first_out_weight, m->M_gated_first_out_weight);
    gm_look(what, line, "fit.m.M.gated_first.out.weight", 54, m->fit_m_M_gated_first_out_weight, 4096);
    gm_look(what, line, "fit.v.M.gated_first.out.weight", 54, m->fit_v_M_gated_first_out_weight, 4096);
    gm_look(what, line, "M.gated_first.out.weight", 54, m->M_gated_first_out_weight, 4096);
    fit_M_gated_layer7_horizontal_weight(&call, h5, d_across6,
        m->fit_m_M_gated_layer6_horizontal_weight, m->fit_v_M_gated_layer6_horizontal_weight,
        m->M_gated_layer6_horizontal_weight);
    gm_look(what, line, "fit.m.M.gated_layer6.horizontal.weight", 55, m->fit_m_M_gated_layer6_horizontal_weight, 24576);
    gm_look(what, line, "fit.v.M.gated_layer6.horizontal.weight", 55, m->fit_v_M_gated_layer6_horizontal_weight, 24576);
    gm_look(what, line, "M.gated_layer6.horizontal.weight", 55, m->M_gated_layer6_horizontal_weight, 24576);
    fit_M_gated_layer7_horizontal_weight(&call, h4, d_across9,
        m->fit_m_M_gated_layer5_horizontal_weight, m->fit_v_M_gated_layer5_horizontal_weight,
        m->M_gated_layer5_horizontal_weight);
    gm_look(what, line, "fit.m.M.gated_layer5.horizontal.weight", 55, m->fit_m_M_gated_layer5_horizontal_weight, 24576);
    gm_look(what, line, "fit.v.M.gated_layer5.horizontal.weight", 55, m->fit_v_M_gated_layer5_horizontal_weight, 24576);
    gm_look(what, line, "M.gated_layer5.horizontal.weight", 55, m->M_gated_layer5_horizontal_weight, 24576);
    fit_M_gated_layer7_horizontal_weight(&call, h3, d_across12,
        m->fit_m_M_gated_layer4_horizontal_weight, m->fit_v_M_gated_layer4_horizontal_weight,
        m->M_gated_layer4_horizontal_weight);
    gm_look(what, line, "fit.m.M.gated_layer4.horizontal.weight", 55, m->fit_m_M_gated_layer4_horizontal_weight, 24576);
    gm_look(what, line, "fit.v.M.gated_layer4.horizontal.weight", 55, m->fit_v_M_gated_layer4_horizontal_weight, 24576);
    gm_look(what, line, "M.gated_layer4.horizontal.weight", 55, m->M_gated_layer4_horizontal_weight, 24576);
    fit_M_gated_layer7_horizontal_weight(&call, h2, d_across15,
        m->fit_m_M_gated_layer3_horizontal_weight, m->fit_v_M_gated_layer3_horizontal_weight,
        m->M_gated_layer3_horizontal_weight);
    gm_look(what, line, "fit.m.M.gated_layer3.horizontal.weight", 55, m->fit_m_M_gated_layer3_horizontal_weight, 24576);
    gm_look(what, line, "fit.v.M.gated_layer3.horizontal.weight", 55, m->fit_v_M_gated_layer3_horizontal_weight, 24576);
    gm_look(what, line, "M.gated_layer3.horizontal.weight", 55, m->M_gated_layer3_horizontal_weight, 24576);
    fit_M_gated_layer7_horizontal_weight(&call, h, d_across18,
        m->fit_m_M_gated_layer2_horizontal_weight, m->fit_v_M_gated_layer2_horizontal_weight,
        m->M_gated_layer2_horizontal_weight);
    gm_look(what, line, "fit.m.M.gated_layer2.horizontal.weight", 55, m->fit_m_M_gated_layer2_horizontal_weight, 24576);
    gm_look(what, line, "fit.v.M.gated_layer2.horizontal.weight", 55, m->fit_v_M_gated_layer2_horizontal_weight, 24576);
    gm_look(what, line, "M.gated_layer2.horizontal.weight", 55, m->M_gated_layer2_horizontal_weight, 24576);
    fit_M_gated_layer_horizontal_weight(&call, out, d_across21,
        m->fit_m_M_gated_layer_horizontal_weight, m->fit_v_M_gated_layer_horizontal_weight,
        m->M_gated_layer_horizontal_weight);
    gm_look(what, line, "fit.m.M.gated_layer.horizontal.weight", 55, m->fit_m_M_gated_layer_horizontal_weight, 24576);
    gm_look(what, line, "fit.v.M.gated_layer.horizontal.weight", 55, m->fit_v_M_gated_layer_horizontal_weight, 24576);
    gm_look(what, line, "M.gated_layer.horizontal.weight", 55, m->M_gated_layer_horizontal_weight, 24576);
    fit_M_out_bias(&call, sum3, m->fit_m_M_out_bias, m->fit_v_M_out_bias, m->M_out_bias);
    gm_look(what, line, "fit.m.M.out.bias", 59, m->fit_m_M_out_bias, 512);
    gm_look(what, line, "fit.v.M.out.bias", 59, m->fit_v_M_out_bias, 512);
    gm_look(what, line, "M.out.bias", 59, m->M_out_bias, 512);
    fit_M_gated_layer7_vertical_bias(&call, gather8, m->fit_m_M_gated_layer7_vertical_bias,
        m->fit_v_M_gated_layer7_vertical_bias, m->M_gated_layer7_vertical_bias);
    gm_look(what, line, "fit.m.M.gated_layer7.vertical.bias", 59, m->fit_m_M_gated_layer7_vertical_bias, 128);
    gm_look(what, line, "fit.v.M.gated_layer7.vertical.bias", 59, m->fit_v_M_gated_layer7_vertical_bias, 128);
    gm_look(what, line, "M.gated_layer7.vertical.bias", 59, m->M_gated_layer7_vertical_bias, 128);
    fit_M_head_bias(&call, maximum, m->fit_m_M_head_bias, m->fit_v_M_head_bias, m->M_head_bias);
    gm_look(what, line, "fit.m.M.head.bias", 59, m->fit_m_M_head_bias, 64);
    gm_look(what, line, "fit.v.M.head.bias", 59, m->fit_v_M_head_bias, 64);
    gm_look(what, line, "M.head.bias", 59, m->M_head_bias, 64);
    fit_M_head_bias(&call, sum, m->fit_m_M_gated_layer7_out_bias,
        m->fit_v_M_gated_layer7_out_bias, m->M_gated_layer7_out_bias);
    gm_look(what, line, "fit.m.M.gated_layer7.out.bias", 59, m->fit_m_M_gated_layer7_out_bias, 64);
    gm_look(what, line, "fit.v.M.gated_layer7.out.bias", 59, m->fit_v_M_gated_layer7_out_bias, 64);
    gm_look(what, line, "M.gated_layer7.out.bias", 59, m->M_gated_layer7_out_bias, 64);
    fit_M_head_bias(&call, add, m->fit_m_M_gated_layer6_out_bias,
        m->fit_v_M_gated_layer6_out_bias, m->M_gated_layer6_out_bias);
    gm_look(what, line, "fit.m.M.gated_layer6.out.bias", 59, m->fit_m_M_gated_layer6_out_bias, 64);
    gm_look(what, line, "fit.v.M.gated_layer6.out.bias", 59, m->fit_v_M_gated_layer6_out_bias, 64);
    gm_look(what, line, "M.gated_layer6.out.bias", 59, m->M_gated_layer6_out_bias, 64);
    fit_M_head_bias(&call, sum4, m->fit_m_M_gated_layer5_out_bias,
        m->fit_v_M_gated_layer5_out_bias, m->M_gated_layer5_out_bias);
    gm_look(what, line, "fit.m.M.gated_layer5.out.bias", 59, m->fit_m_M_gated_layer5_out_bias, 64);
    gm_look(what, line, "fit.v.M.gated_layer5.out.bias", 59, m->fit_v_M_gated_layer5_out_bias, 64);
    gm_look(what, line, "M.gated_layer5.out.bias", 59, m->M_gated_layer5_out_bias, 64);
    fit_M_head_bias(&call, sum5, m->fit_m_M_gated_layer4_out_bias,
        m->fit_v_M_gated_layer4_out_bias, m->M_gated_layer4_out_bias);
    gm_look(what, line, "fit.m.M.gated_layer4.out.bias", 59, m->fit_m_M_gated_layer4_out_bias, 64);
    gm_look(what, line, "fit.v.M.gated_layer4.out.bias", 59, m->fit_v_M_gated_layer4_out_bias, 64);
    gm_look(what, line, "M.gated_layer4.out.bias", 59, m->M_gated_layer4_out_bias, 64);
    fit_M_head_bias(&call, sum6, m->fit_m_M_gated_layer3_out_bias,
        m->fit_v_M_gated_layer3_out_bias, m->M_gated_layer3_out_bias);
    gm_look(what, line, "fit.m.M.gated_layer3.out.bias", 59, m->fit_m_M_gated_layer3_out_bias, 64);
    gm_look(what, line, "fit.v.M.gated_layer3.out.bias", 59, m->fit_v_M_gated_layer3_out_bias, 64);
    gm_look(what, line, "M.gated_layer3.out.bias", 59, m->M_gated_layer3_out_bias, 64);
    fit_M_head_bias(&call, sum7, m->fit_m_M_gated_layer2_out_bias,
        m->fit_v_M_gated_layer2_out_bias, m->M_gated_layer2_out_bias);
    gm_look(what, line, "fit.m.M.gated_layer2.out.bias", 59, m->fit_m_M_gated_layer2_out_bias, 64);
    gm_look(what, line, "fit.v.M.gated_layer2.out.bias", 59, m->fit_v_M_gated_layer2_out_bias, 64);
    gm_look(what, line, "M.gated_layer2.out.bias", 59, m->M_gated_layer2_out_bias, 64);
    fit_M_head_bias(&call, sum8, m->fit_m_M_gated_layer_out_bias,
        m->fit_v_M_gated_layer_out_bias, m->M_gated_layer_out_bias);
    gm_look(what, line, "fit.m.M.gated_layer.out.bias", 59, m->fit_m_M_gated_layer_out_bias, 64);
    gm_look(what, line, "fit.v.M.gated_layer.out.bias", 59, m->fit_v_M_gated_layer_out_bias, 64);
    gm_look(what, line, "M.gated_layer.out.bias", 59, m->M_gated_layer_out_bias, 64);
    fit_M_gated_first_out_bias(&call, sum9, m->fit_m_M_gated_first_out_bias,
        m->fit_v_M_gated_first_out_bias, m->M_gated_first_out_bias);
    gm_look(what, line, "fit.m.M.gated_first.out.bias", 59, m->fit_m_M_gated_first_out_bias, 64);
    gm_look(what, line, "fit.v.M.gated_first.out.bias", 59, m->fit_v_M_gated_first_out_bias, 64);
    gm_look(what, line, "M.gated_first.out.bias", 59, m->M_gated_first_out_bias, 64);
    fit_loss(&call, sum2, loss);
    gm_look(what, line, "loss", 60, loss, 1);
    fit_M_gated_layer7_horizontal_bias(&call, concat17, m->fit_m_M_gated_layer7_horizontal_bias,
        m->fit_v_M_gated_layer7_horizontal_bias, m->M_gated_layer7_horizontal_bias,
        m->fit_m_M_gated_layer7_across_bias, m->fit_v_M_gated_layer7_across_bias,
        m->M_gated_layer7_across_bias);
    gm_look(what, line, "fit.m.M.gated_layer7.horizontal.bias", 59, m->fit_m_M_gated_layer7_horizontal_bias, 128);
    gm_look(what, line, "fit.v.M.gated_layer7.horizontal.bias", 59, m->fit_v_M_gated_layer7_horizontal_bias, 128);
    gm_look(what, line, "M.gated_layer7.horizontal.bias", 59, m->M_gated_layer7_horizontal_bias, 128);
    gm_look(what, line, "fit.m.M.gated_layer7.across.bias", 59, m->fit_m_M_gated_layer7_across_bias, 128);
    gm_look(what, line, "fit.v.M.gated_layer7.across.bias", 59, m->fit_v_M_gated_layer7_across_bias, 128);
    gm_look(what, line, "M.gated_layer7.across.bias", 59, m->M_gated_layer7_across_bias, 128);
    fit_d_M_class8_embed_weight(&call, concat17, y, d_M_class8_embed_weight);
    gm_look(what, line, "d_M.class8.embed.weight", 51, d_M_class8_embed_weight, 1280);
    fit_M_gated_layer7_horizontal_bias(&call, concat18, m->fit_m_M_gated_layer6_horizontal_bias,
        m->fit_v_M_gated_layer6_horizontal_bias, m->M_gated_layer6_horizontal_bias,
        m->fit_m_M_gated_layer6_across_bias, m->fit_v_M_gated_layer6_across_bias,
        m->M_gated_layer6_across_bias);
    gm_look(what, line, "fit.m.M.gated_layer6.horizontal.bias", 59, m->fit_m_M_gated_layer6_horizontal_bias, 128);
    gm_look(what, line, "fit.v.M.gated_layer6.horizontal.bias", 59, m->fit_v_M_gated_layer6_horizontal_bias, 128);
    gm_look(what, line, "M.gated_layer6.horizontal.bias", 59, m->M_gated_layer6_horizontal_bias, 128);
    gm_look(what, line, "fit.m.M.gated_layer6.across.bias", 59, m->fit_m_M_gated_layer6_across_bias, 128);
    gm_look(what, line, "fit.v.M.gated_layer6.across.bias", 59, m->fit_v_M_gated_layer6_across_bias, 128);
    gm_look(what, line, "M.gated_layer6.across.bias", 59, m->M_gated_layer6_across_bias, 128);
    fit_M_gated_layer7_across_weight(&call, vertical7, d_across6,
        m->fit_m_M_gated_layer6_across_weight, m->fit_v_M_gated_layer6_across_weight,
        m->M_gated_layer6_across_weight);
    gm_look(what, line, "fit.m.M.gated_layer6.across.weight", 55, m->fit_m_M_gated_layer6_across_weight, 16384);
    gm_look(what, line, "fit.v.M.gated_layer6.across.weight", 55, m->fit_v_M_gated_layer6_across_weight, 16384);
    gm_look(what, line, "M.gated_layer6.across.weight", 55, m->M_gated_layer6_across_weight, 16384);
    fit_M_gated_layer7_horizontal_bias(&call, concat19, m->fit_m_M_gated_layer5_horizontal_bias,
        m->fit_v_M_gated_layer5_horizontal_bias, m->M_gated_layer5_horizontal_bias,
        m->fit_m_M_gated_layer5_across_bias, m->fit_v_M_gated_layer5_across_bias,
        m->M_gated_layer5_across_bias);
    gm_look(what, line, "fit.m.M.gated_layer5.horizontal.bias", 59, m->fit_m_M_gated_layer5_horizontal_bias, 128);
    gm_look(what, line, "fit.v.M.gated_layer5.horizontal.bias", 59, m->fit_v_M_gated_layer5_horizontal_bias, 128);
    gm_look(what, line, "M.gated_layer5.horizontal.bias", 59, m->M_gated_layer5_horizontal_bias, 128);
    gm_look(what, line, "fit.m.M.gated_layer5.across.bias", 59, m->fit_m_M_gated_layer5_across_bias, 128);
    gm_look(what, line, "fit.v.M.gated_layer5.across.bias", 59, m->fit_v_M_gated_layer5_across_bias, 128);
    gm_look(what, line, "M.gated_layer5.across.bias", 59, m->M_gated_layer5_across_bias, 128);
    fit_M_gated_layer7_across_weight(&call, vertical6, d_across9,
        m->fit_m_M_gated_layer5_across_weight, m->fit_v_M_gated_layer5_across_weight,
        m->M_gated_layer5_across_weight);
    gm_look(what, line, "fit.m.M.gated_layer5.across.weight", 55, m->fit_m_M_gated_layer5_across_weight, 16384);
    gm_look(what, line, "fit.v.M.gated_layer5.across.weight", 55, m->fit_v_M_gated_layer5_across_weight, 16384);
    gm_look(what, line, "M.gated_layer5.across.weight", 55, m->M_gated_layer5_across_weight, 16384);
    fit_M_gated_layer7_horizontal_bias(&call, concat20, m->fit_m_M_gated_layer4_horizontal_bias,
        m->fit_v_M_gated_layer4_horizontal_bias, m->M_gated_layer4_horizontal_bias,
        m->fit_m_M_gated_layer4_across_bias, m->fit_v_M_gated_layer4_across_bias,
        m->M_gated_layer4_across_bias);
    gm_look(what, line, "fit.m.M.gated_layer4.horizontal.bias", 59, m->fit_m_M_gated_layer4_horizontal_bias, 128);
    gm_look(what, line, "fit.v.M.gated_layer4.horizontal.bias", 59, m->fit_v_M_gated_layer4_horizontal_bias, 128);
    gm_look(what, line, "M.gated_layer4.horizontal.bias", 59, m->M_gated_layer4_horizontal_bias, 128);
    gm_look(what, line, "fit.m.M.gated_layer4.across.bias", 59, m->fit_m_M_gated_layer4_across_bias, 128);
    gm_look(what, line, "fit.v.M.gated_layer4.across.bias", 59, m->fit_v_M_gated_layer4_across_bias, 128);
    gm_look(what, line, "M.gated_layer4.across.bias", 59, m->M_gated_layer4_across_bias, 128);
    fit_M_gated_layer7_across_weight(&call, vertical5, d_across12,
        m->fit_m_M_gated_layer4_across_weight, m->fit_v_M_gated_layer4_across_weight,
        m->M_gated_layer4_across_weight);
    gm_look(what, line, "fit.m.M.gated_layer4.across.weight", 55, m->fit_m_M_gated_layer4_across_weight, 16384);
    gm_look(what, line, "fit.v.M.gated_layer4.across.weight", 55, m->fit_v_M_gated_layer4_across_weight, 16384);
    gm_look(what, line, "M.gated_layer4.across.weight", 55, m->M_gated_layer4_across_weight, 16384);
    fit_M_gated_layer7_horizontal_bias(&call, concat21, m->fit_m_M_gated_layer3_horizontal_bias,
        m->fit_v_M_gated_layer3_horizontal_bias, m->M_gated_layer3_horizontal_bias,
        m->fit_m_M_gated_layer3_across_bias, m->fit_v_M_gated_layer3_across_bias,
        m->M_gated_layer3_across_bias);
    gm_look(what, line, "fit.m.M.gated_layer3.horizontal.bias", 59, m->fit_m_M_gated_layer3_horizontal_bias, 128);
    gm_look(what, line, "fit.v.M.gated_layer3.horizontal.bias", 59, m->fit_v_M_gated_layer3_horizontal_bias, 128);
    gm_look(what, line, "M.gated_layer3.horizontal.bias", 59, m->M_gated_layer3_horizontal_bias, 128);
    gm_look(what, line, "fit.m.M.gated_layer3.across.bias", 59, m->fit_m_M_gated_layer3_across_bias, 128);
    gm_look(what, line, "fit.v.M.gated_layer3.across.bias", 59, m->fit_v_M_gated_layer3_across_bias, 128);
    gm_look(what, line, "M.gated_layer3.across.bias", 59, m->M_gated_layer3_across_bias, 128);
    fit_M_gated_layer7_across_weight(&call, vertical4, d_across15,
        m->fit_m_M_gated_layer3_across_weight, m->fit_v_M_gated_layer3_across_weight,
        m->M_gated_layer3_across_weight);
    gm_look(what, line, "fit.m.M.gated_layer3.across.weight", 55, m->fit_m_M_gated_layer3_across_weight, 16384);
    gm_look(what, line, "fit.v.M.gated_layer3.across.weight", 55, m->fit_v_M_gated_layer3_across_weight, 16384);
    gm_look(what, line, "M.gated_layer3.across.weight", 55, m->M_gated_layer3_across_weight, 16384);
    fit_M_gated_layer7_horizontal_bias(&call, concat22, m->fit_m_M_gated_layer2_horizontal_bias,
        m->fit_v_M_gated_layer2_horizontal_bias, m->M_gated_layer2_horizontal_bias,
        m->fit_m_M_gated_layer2_across_bias, m->fit_v_M_gated_layer2_across_bias,
        m->M_gated_layer2_across_bias);
    gm_look(what, line, "fit.m.M.gated_layer2.horizontal.bias", 59, m->fit_m_M_gated_layer2_horizontal_bias, 128);
    gm_look(what, line, "fit.v.M.gated_layer2.horizontal.bias", 59, m->fit_v_M_gated_layer2_horizontal_bias, 128);
    gm_look(what, line, "M.gated_layer2.horizontal.bias", 59, m->M_gated_layer2_horizontal_bias, 128);
    gm_look(what, line, "fit.m.M.gated_layer2.across.bias", 59, m->fit_m_M_gated_layer2_across_bias, 128);
    gm_look(what, line, "fit.v.M.gated_layer2.across.bias", 59, m->fit_v_M_gated_layer2_across_bias, 128);
    gm_look(what, line, "M.gated_layer2.across.bias", 59, m->M_gated_layer2_across_bias, 128);
    fit_M_gated_layer7_across_weight(&call, vertical3, d_across18,
        m->fit_m_M_gated_layer2_across_weight, m->fit_v_M_gated_layer2_across_weight,
        m->M_gated_layer2_across_weight);
    gm_look(what, line, "fit.m.M.gated_layer2.across.weight", 55, m->fit_m_M_gated_layer2_across_weight, 16384);
    gm_look(what, line, "fit.v.M.gated_layer2.across.weight", 55, m->fit_v_M_gated_layer2_across_weight, 16384);
    gm_look(what, line, "M.gated_layer2.across.weight", 55, m->M_gated_layer2_across_weight, 16384);
    fit_M_gated_layer7_horizontal_bias(&call, concat23, m->fit_m_M_gated_layer_horizontal_bias,
        m->fit_v_M_gated_layer_horizontal_bias, m->M_gated_layer_horizontal_bias,
        m->fit_m_M_gated_layer_across_bias, m->fit_v_M_gated_layer_across_bias,
        m->M_gated_layer_across_bias);
    gm_look(what, line, "fit.m.M.gated_layer.horizontal.bias", 59, m->fit_m_M_gated_layer_horizontal_bias, 128);
    gm_look(what, line, "fit.v.M.gated_layer.horizontal.bias", 59, m->fit_v_M_gated_layer_horizontal_bias, 128);
    gm_look(what, line, "M.gated_layer.horizontal.bias", 59, m->M_gated_layer_horizontal_bias, 128);
    gm_look(what, line, "fit.m.M.gated_layer.across.bias", 59, m->fit_m_M_gated_layer_across_bias, 128);
    gm_look(what, line, "fit.v.M.gated_layer.across.bias", 59, m->fit_v_M_gated_layer_across_bias, 128);
    gm_look(what, line, "M.gated_layer.across.bias", 59, m->M_gated_layer_across_bias, 128);
    fit_M_gated_layer7_across_weight(&call, vertical2, d_across21,
        m->fit_m_M_gated_layer_across_weight, m->fit_v_M_gated_layer_across_weight,
        m->M_gated_layer_across_weight);
    gm_look(what, line, "fit.m.M.gated_layer.across.weight", 55, m->fit_m_M_gated_layer_across_weight, 16384);
    gm_look(what, line, "fit.v.M.gated_layer.across.weight", 55, m->fit_v_M_gated_layer_across_weight, 16384);
    gm_look(what, line, "M.gated_layer.across.weight", 55, m->M_gated_layer_across_weight, 16384);
    fit_M_gated_layer7_horizontal_bias(&call, concat24, m->fit_m_M_gated_first_horizontal_bias,
        m->fit_v_M_gated_first_horizontal_bias, m->M_gated_first_horizontal_bias,
        m->fit_m_M_gated_first_across_bias, m->fit_v_M_gated_first_across_bias,
        m->M_gated_first_across_bias);
    gm_look(what, line, "fit.m.M.gated_first.horizontal.bias", 59, m->fit_m_M_gated_first_horizontal_bias, 128);
    gm_look(what, line, "fit.v.M.gated_first.horizontal.bias", 59, m->fit_v_M_gated_first_horizontal_bias, 128);
    gm_look(what, line, "M.gated_first.horizontal.bias", 59, m->M_gated_first_horizontal_bias, 128);
    gm_look(what, line, "fit.m.M.gated_first.across.bias", 59, m->fit_m_M_gated_first_across_bias, 128);
    gm_look(what, line, "fit.v.M.gated_first.across.bias", 59, m->fit_v_M_gated_first_across_bias, 128);
    gm_look(what, line, "M.gated_first.across.bias", 59, m->M_gated_first_across_bias, 128);
    fit_M_gated_first_across_weight(&call, vertical, d_across24,
        m->fit_m_M_gated_first_across_weight, m->fit_v_M_gated_first_across_weight,
        m->M_gated_first_across_weight);
    gm_look(what, line, "fit.m.M.gated_first.across.weight", 54, m->fit_m_M_gated_first_across_weight, 16384);
    gm_look(what, line, "fit.v.M.gated_first.across.weight", 54, m->fit_v_M_gated_first_across_weight, 16384);
    gm_look(what, line, "M.gated_first.across.weight", 54, m->M_gated_first_across_weight, 16384);
    fit_M_gated_first_horizontal_weight(&call, gather9, d_across24,
        m->fit_m_M_gated_first_horizontal_weight, m->fit_v_M_gated_first_horizontal_weight,
        m->M_gated_first_horizontal_weight);
    gm_look(what, line, "fit.m.M.gated_first.horizontal.weight", 54, m->fit_m_M_gated_first_horizontal_weight, 57344);
    gm_look(what, line, "fit.v.M.gated_first.horizontal.weight", 54, m->fit_v_M_gated_first_horizontal_weight, 57344);
    gm_look(what, line, "M.gated_first.horizontal.weight", 54, m->M_gated_first_horizontal_weight, 57344);
    fit_M_gated_layer7_vertical_weight_panels2(&call, m->M_gated_layer7_vertical_weight,
        M_gated_layer7_vertical_weight_panels2);
    gm_look(what, line, "M.gated_layer7.vertical.weight_panels", 55, M_gated_layer7_vertical_weight_panels2, 49152);
    fit_M_gated_layer7_vertical_weight(&call, v7, horizontal8,
        m->fit_m_M_gated_layer7_vertical_weight, m->fit_v_M_gated_layer7_vertical_weight,
        m->M_gated_layer7_vertical_weight);
    gm_look(what, line, "fit.m.M.gated_layer7.vertical.weight", 55, m->fit_m_M_gated_layer7_vertical_weight, 73728);
    gm_look(what, line, "fit.v.M.gated_layer7.vertical.weight", 55, m->fit_v_M_gated_layer7_vertical_weight, 73728);
    gm_look(what, line, "M.gated_layer7.vertical.weight", 55, m->M_gated_layer7_vertical_weight, 73728);
    call.from = 0, call.to = 64;
    fit_concat(&call, horizontal8, M_gated_layer7_vertical_weight_panels2, vertical7, gather7,
        concat25, concat26, concat27, concat28);
    for (int64_t row = 0; row < 4096; row++)
        gm_look(what, line, "concat", 55, concat25 + row * 128, 64);
    for (int64_t row = 0; row < 4096; row++)
        gm_look(what, line, "concat", 55, concat26 + row * 128, 64);
    for (int64_t row = 0; row < 64; row++)
        gm_look(what, line, "concat", 55, concat27 + row * 128, 64);
    for (int64_t row = 0; row < 64; row++)
        gm_look(what, line, "concat", 55, concat28 + row * 128, 64);
    call.from = 0, call.to = 64;
    fit_vertical9(&call, d_across6, M_gated_layer6_across_weight_panels2, concat29, vertical7,
        gather7);
    gm_look(what, line, "vertical", 55, vertical7, 524288);
    gm_look(what, line, "gather", 55, gather7, 8192);
    fit_d_M_class7_embed_weight(&call, concat18, concat30, y, d_M_class7_embed_weight);
    gm_look(what, line, "d_M.class7.embed.weight", 51, d_M_class7_embed_weight, 1280);
    fit_M_gated_layer7_vertical_bias(&call, gather7, m->fit_m_M_gated_layer6_vertical_bias,
        m->fit_v_M_gated_layer6_vertical_bias, m->M_gated_layer6_vertical_bias);
    gm_look(what, line, "fit.m.M.gated_layer6.vertical.bias", 59, m->fit_m_M_gated_layer6_vertical_bias, 128);
    gm_look(what, line, "fit.v.M.gated_layer6.vertical.bias", 59, m->fit_v_M_gated_layer6_vertical_bias, 128);
    gm_look(what, line, "M.gated_layer6.vertical.bias", 59, m->M_gated_layer6_vertical_bias, 128);
    fit_M_gated_layer7_vertical_weight_panels2(&call, m->M_gated_layer6_vertical_weight,
        M_gated_layer6_vertical_weight_panels2);
    gm_look(what, line, "M.gated_layer6.vertical.weight_panels", 55, M_gated_layer6_vertical_weight_panels2, 49152);
    fit_M_gated_layer7_vertical_weight(&call, v6, vertical7,
        m->fit_m_M_gated_layer6_vertical_weight, m->fit_v_M_gated_layer6_vertical_weight,
        m->M_gated_layer6_vertical_weight);
    gm_look(what, line, "fit.m.M.gated_layer6.vertical.weight", 55, m->fit_m_M_gated_layer6_vertical_weight, 73728);
    gm_look(what, line, "fit.v.M.gated_layer6.vertical.weight", 55, m->fit_v_M_gated_layer6_vertical_weight, 73728);
    gm_look(what, line, "M.gated_layer6.vertical.weight", 55, m->M_gated_layer6_vertical_weight, 73728);
    call.from = 0, call.to = 64;
    fit_concat(&call, vertical7, M_gated_layer6_vertical_weight_panels2, vertical6, gather6,
        concat31, concat32, concat33, concat34);
    for (int64_t row = 0; row < 4096; row++)
        gm_look(what, line, "concat", 55, concat31 + row * 128, 64);
    for (int64_t row = 0; row < 4096; row++)
        gm_look(what, line, "concat", 55, concat32 + row * 128, 64);
    for (int64_t row = 0; row < 64; row++)
        gm_look(what, line, "concat", 55, concat33 + row * 128, 64);
    for (int64_t row = 0; row < 64; row++)
        gm_look(what, line, "concat", 55, concat34 + row * 128, 64);
    call.from = 0, call.to = 64;
    fit_vertical9(&call, d_across9, M_gated_layer5_across_weight_panels2, concat35, vertical6,
        gather6);
    gm_look(what, line, "vertical", 55, vertical6, 524288);
    gm_look(what, line, "gather", 55, gather6, 8192);
    fit_d_M_class7_embed_weight(&call, concat19, concat36, y, d_M_class6_embed_weight);
    gm_look(what, line, "d_M.class6.embed.weight", 51, d_M_class6_embed_weight, 1280);
    fit_M_gated_layer7_vertical_bias(&call, gather6, m->fit_m_M_gated_layer5_vertical_bias,
        m->fit_v_M_gated_layer5_vertical_bias, m->M_gated_layer5_vertical_bias);
    gm_look(what, line, "fit.m.M.gated_layer5.vertical.bias", 59, m->fit_m_M_gated_layer5_vertical_bias, 128);
    gm_look(what, line, "fit.v.M.gated_layer5.vertical.bias", 59, m->fit_v_M_gated_layer5_vertical_bias, 128);
    gm_look(what, line, "M.gated_layer5.vertical.bias", 59, m->M_gated_layer5_vertical_bias, 128);
    fit_M_gated_layer7_vertical_weight_panels2(&call, m->M_gated_layer5_vertical_weight,
        M_gated_layer5_vertical_weight_panels2);
    gm_look(what, line, "M.gated_layer5.vertical.weight_panels", 55, M_gated_layer5_vertical_weight_panels2, 49152);
    fit_M_gated_layer7_vertical_weight(&call, v5, vertical6,
        m->fit_m_M_gated_layer5_vertical_weight, m->fit_v_M_gated_layer5_vertical_weight,
        m->M_gated_layer5_vertical_weight);
    gm_look(what, line, "fit.m.M.gated_layer5.vertical.weight", 55, m->fit_m_M_gated_layer5_vertical_weight, 73728);
    gm_look(what, line, "fit.v.M.gated_layer5.vertical.weight", 55, m->fit_v_M_gated_layer5_vertical_weight, 73728);
    gm_look(what, line, "M.gated_layer5.vertical.weight", 55, m->M_gated_layer5_vertical_weight, 73728);
    call.from = 0, call.to = 64;
    fit_concat(&call, vertical6, M_gated_layer5_vertical_weight_panels2, vertical5, gather5,
        concat37, concat38, concat39, concat40);
    for (int64_t row = 0; row < 4096; row++)
        gm_look(what, line, "concat", 55, concat37 + row * 128, 64);
    for (int64_t row = 0; row < 4096; row++)
        gm_look(what, line, "concat", 55, concat38 + row * 128, 64);
    for (int64_t row = 0; row < 64; row++)
        gm_look(what, line, "concat", 55, concat39 + row * 128, 64);
    for (int64_t row = 0; row < 64; row++)
        gm_look(what, line, "concat", 55, concat40 + row * 128, 64);
    call.from = 0, call.to = 64;
    fit_vertical9(&call, d_across12, M_gated_layer4_across_weight_panels2, concat41, vertical5,
        gather5);
    gm_look(what, line, "vertical", 55, vertical5, 524288);
    gm_look(what, line, "gather", 55, gather5, 8192);
    fit_d_M_class7_embed_weight(&call, concat20, concat42, y, d_M_class5_embed_weight);
    gm_look(what, line, "d_M.class5.embed.weight", 51, d_M_class5_embed_weight, 1280);
    fit_M_gated_layer7_vertical_bias(&call, gather5, m->fit_m_M_gated_layer4_vertical_bias,
        m->fit_v_M_gated_layer4_vertical_bias, m->M_gated_layer4_vertical_bias);
    gm_look(what, line, "fit.m.M.gated_layer4.vertical.bias", 59, m->fit_m_M_gated_layer4_vertical_bias, 128);
    gm_look(what, line, "fit.v.M.gated_layer4.vertical.bias", 59, m->fit_v_M_gated_layer4_vertical_bias, 128);
    gm_look(what, line, "M.gated_layer4.vertical.bias", 59, m->M_gated_layer4_vertical_bias, 128);
    fit_M_gated_layer7_vertical_weight_panels2(&call, m->M_gated_layer4_vertical_weight,
        M_gated_layer4_vertical_weight_panels2);
    gm_look(what, line, "M.gated_layer4.vertical.weight_panels", 55, M_gated_layer4_vertical_weight_panels2, 49152);
    fit_M_gated_layer7_vertical_weight(&call, v4, vertical5,
        m->fit_m_M_gated_layer4_vertical_weight, m->fit_v_M_gated_layer4_vertical_weight,
        m->M_gated_layer4_vertical_weight);
    gm_look(what, line, "fit.m.M.gated_layer4.vertical.weight", 55, m->fit_m_M_gated_layer4_vertical_weight, 73728);
    gm_look(what, line, "fit.v.M.gated_layer4.vertical.weight", 55, m->fit_v_M_gated_layer4_vertical_weight, 73728);
    gm_look(what, line, "M.gated_layer4.vertical.weight", 55, m->M_gated_layer4_vertical_weight, 73728);
    call.from = 0, call.to = 64;
    fit_concat(&call, vertical5, M_gated_layer4_vertical_weight_panels2, vertical4, gather4,
        concat43, concat44, concat45, concat46);
    for (int64_t row = 0; row < 4096; row++)
        gm_look(what, line, "concat", 55, concat43 + row * 128, 64);
    for (int64_t row = 0; row < 4096; row++)
        gm_look(what, line, "concat", 55, concat44 + row * 128, 64);
    for (int64_t row = 0; row < 64; row++)
        gm_look(what, line, "concat", 55, concat45 + row * 128, 64);
    for (int64_t row = 0; row < 64; row++)
        gm_look(what, line, "concat", 55, concat46 + row * 128, 64);
    call.from = 0, call.to = 64;
    fit_vertical9(&call, d_across15, M_gated_layer3_across_weight_panels2, concat47, vertical4,
        gather4);
    gm_look(what, line, "vertical", 55, vertical4, 524288);
    gm_look(what, line, "gather", 55, gather4, 8192);
    fit_d_M_class7_embed_weight(&call, concat21, concat48, y, d_M_class4_embed_weight);
    gm_look(what, line, "d_M.class4.embed.weight", 51, d_M_class4_embed_weight, 1280);
    fit_M_gated_layer7_vertical_bias(&call, gather4, m->fit_m_M_gated_layer3_vertical_bias,
        m->fit_v_M_gated_layer3_vertical_bias, m->M_gated_layer3_vertical_bias);
    gm_look(what, line, "fit.m.M.gated_layer3.vertical.bias", 59, m->fit_m_M_gated_layer3_vertical_bias, 128);
    gm_look(what, line, "fit.v.M.gated_layer3.vertical.bias", 59, m->fit_v_M_gated_layer3_vertical_bias, 128);
    gm_look(what, line, "M.gated_layer3.vertical.bias", 59, m->M_gated_layer3_vertical_bias, 128);
    fit_M_gated_layer7_vertical_weight_panels2(&call, m->M_gated_layer3_vertical_weight,
        M_gated_layer3_vertical_weight_panels2);
    gm_look(what, line, "M.gated_layer3.vertical.weight_panels", 55, M_gated_layer3_vertical_weight_panels2, 49152);
    fit_M_gated_layer7_vertical_weight(&call, v3, vertical4,
        m->fit_m_M_gated_layer3_vertical_weight, m->fit_v_M_gated_layer3_vertical_weight,
        m->M_gated_layer3_vertical_weight);
    gm_look(what, line, "fit.m.M.gated_layer3.vertical.weight", 55, m->fit_m_M_gated_layer3_vertical_weight, 73728);
    gm_look(what, line, "fit.v.M.gated_layer3.vertical.weight", 55, m->fit_v_M_gated_layer3_vertical_weight, 73728);
    gm_look(what, line, "M.gated_layer3.vertical.weight", 55, m->M_gated_layer3_vertical_weight, 73728);
    call.from = 0, call.to = 64;
    fit_concat(&call, vertical4, M_gated_layer3_vertical_weight_panels2, vertical3, gather3,
        concat49, concat50, concat51, concat52);
    for (int64_t row = 0; row < 4096; row++)
        gm_look(what, line, "concat", 55, concat49 + row * 128, 64);
    for (int64_t row = 0; row < 4096; row++)
        gm_look(what, line, "concat", 55, concat50 + row * 128, 64);
    for (int64_t row = 0; row < 64; row++)
        gm_look(what, line, "concat", 55, concat51 + row * 128, 64);
    for (int64_t row = 0; row < 64; row++)
        gm_look(what, line, "concat", 55, concat52 + row * 128, 64);
    call.from = 0, call.to = 64;
    fit_vertical9(&call, d_across18, M_gated_layer2_across_weight_panels2, concat53, vertical3,
        gather3);
    gm_look(what, line, "vertical", 55, vertical3, 524288);
    gm_look(what, line, "gather", 55, gather3, 8192);
    fit_d_M_class7_embed_weight(&call, concat22, concat54, y, d_M_class3_embed_weight);
    gm_look(what, line, "d_M.class3.embed.weight", 51, d_M_class3_embed_weight, 1280);
    fit_M_gated_layer7_vertical_bias(&call, gather3, m->fit_m_M_gated_layer2_vertical_bias,
        m->fit_v_M_gated_layer2_vertical_bias, m->M_gated_layer2_vertical_bias);
    gm_look(what, line, "fit.m.M.gated_layer2.vertical.bias", 59, m->fit_m_M_gated_layer2_vertical_bias, 128);
    gm_look(what, line, "fit.v.M.gated_layer2.vertical.bias", 59, m->fit_v_M_gated_layer2_vertical_bias, 128);
    gm_look(what, line, "M.gated_layer2.vertical.bias", 59, m->M_gated_layer2_vertical_bias, 128);
    fit_M_gated_layer7_vertical_weight_panels2(&call, m->M_gated_layer2_vertical_weight,
        M_gated_layer2_vertical_weight_panels2);
    gm_look(what, line, "M.gated_layer2.vertical.weight_panels", 55, M_gated_layer2_vertical_weight_panels2, 49152);
    fit_M_gated_layer7_vertical_weight(&call, v2, vertical3,
        m->fit_m_M_gated_layer2_vertical_weight, m->fit_v_M_gated_layer2_vertical_weight,
        m->M_gated_layer2_vertical_weight);
    gm_look(what, line, "fit.m.M.gated_layer2.vertical.weight", 55, m->fit_m_M_gated_layer2_vertical_weight, 73728);
    gm_look(what, line, "fit.v.M.gated_layer2.vertical.weight", 55, m->fit_v_M_gated_layer2_vertical_weight, 73728);
    gm_look(what, line, "M.gated_layer2.vertical.weight", 55, m->M_gated_layer2_vertical_weight, 73728);
    call.from = 0, call.to = 64;
    fit_concat(&call, vertical3, M_gated_layer2_vertical_weight_panels2, vertical2, gather2,
        concat55, concat56, concat57, concat58);
    for (int64_t row = 0; row < 4096; row++)
        gm_look(what, line, "concat", 55, concat55 + row * 128, 64);
    for (int64_t row = 0; row < 4096; row++)
        gm_look(what, line, "concat", 55, concat56 + row * 128, 64);
    for (int64_t row = 0; row < 64; row++)
        gm_look(what, line, "concat", 55, concat57 + row * 128, 64);
    for (int64_t row = 0; row < 64; row++)
        gm_look(what, line, "concat", 55, concat58 + row * 128, 64);
    call.from = 0, call.to = 64;
    fit_vertical9(&call, d_across21, M_gated_layer_across_weight_panels2, concat59, vertical2,
        gather2);
    gm_look(what, line, "vertical", 55, vertical2, 524288);
    gm_look(what, line, "gather", 55, gather2, 8192);
    fit_d_M_class7_embed_weight(&call, concat23, concat60, y, d_M_class2_embed_weight);
    gm_look(what, line, "d_M.class2.embed.weight", 51, d_M_class2_embed_weight, 1280);
    fit_M_gated_layer7_vertical_bias(&call, gather2, m->fit_m_M_gated_layer_vertical_bias,
        m->fit_v_M_gated_layer_vertical_bias, m->M_gated_layer_vertical_bias);
    gm_look(what, line, "fit.m.M.gated_layer.vertical.bias", 59, m->fit_m_M_gated_layer_vertical_bias, 128);
    gm_look(what, line, "fit.v.M.gated_layer.vertical.bias", 59, m->fit_v_M_gated_layer_vertical_bias, 128);
    gm_look(what, line, "M.gated_layer.vertical.bias", 59, m->M_gated_layer_vertical_bias, 128);
    fit_M_gated_layer7_vertical_weight_panels2(&call, m->M_gated_layer_vertical_weight,
        M_gated_layer_vertical_weight_panels2);
    gm_look(what, line, "M.gated_layer.vertical.weight_panels", 55, M_gated_layer_vertical_weight_panels2, 49152);
    fit_M_gated_layer_vertical_weight(&call, v, vertical2,
        m->fit_m_M_gated_layer_vertical_weight, m->fit_v_M_gated_layer_vertical_weight,
        m->M_gated_layer_vertical_weight);
    gm_look(what, line, "fit.m.M.gated_layer.vertical.weight", 55, m->fit_m_M_gated_layer_vertical_weight, 73728);
    gm_look(what, line, "fit.v.M.gated_layer.vertical.weight", 55, m->fit_v_M_gated_layer_vertical_weight, 73728);
    gm_look(what, line, "M.gated_layer.vertical.weight", 55, m->M_gated_layer_vertical_weight, 73728);
    call.from = 0, call.to = 64;
    fit_concat(&call, vertical2, M_gated_layer_vertical_weight_panels2, vertical, gather,
        concat61, concat62, concat63, concat64);
    for (int64_t row = 0; row < 4096; row++)
        gm_look(what, line, "concat", 55, concat61 + row * 128, 64);
    for (int64_t row = 0; row < 4096; row++)
        gm_look(what, line, "concat", 55, concat62 + row * 128, 64);
    for (int64_t row = 0; row < 64; row++)
        gm_look(what, line, "concat", 55, concat63 + row * 128, 64);
    for (int64_t row = 0; row < 64; row++)
        gm_look(what, line, "concat", 55, concat64 + row * 128, 64);
    call.from = 0, call.to = 64;
    fit_vertical9(&call, d_across24, M_gated_first_across_weight_panels2, concat65, vertical,
        gather);
    gm_look(what, line, "vertical", 54, vertical, 524288);
    gm_look(what, line, "gather", 54, gather, 8192);
    fit_d_M_class7_embed_weight(&call, concat24, concat66, y, d_M_class_embed_weight);
    gm_look(what, line, "d_M.class.embed.weight", 51, d_M_class_embed_weight, 1280);
    fit_M_class_embed_weight(&call, d_M_class_embed_weight, d_M_class2_embed_weight,
        d_M_class3_embed_weight, d_M_class4_embed_weight, d_M_class5_embed_weight,
        d_M_class6_embed_weight, d_M_class7_embed_weight, d_M_class8_embed_weight,
        m->fit_m_M_class_embed_weight, m->fit_v_M_class_embed_weight, m->M_class_embed_weight,
        m->fit_m_M_class2_embed_weight, m->fit_v_M_class2_embed_weight, m->M_class2_embed_weight,
        m->fit_m_M_class3_embed_weight, m->fit_v_M_class3_embed_weight, m->M_class3_embed_weight,
        m->fit_m_M_class4_embed_weight, m->fit_v_M_class4_embed_weight, m->M_class4_embed_weight,
        m->fit_m_M_class5_embed_weight, m->fit_v_M_class5_embed_weight, m->M_class5_embed_weight,
        m->fit_m_M_class6_embed_weight, m->fit_v_M_class6_embed_weight, m->M_class6_embed_weight,
        m->fit_m_M_class7_embed_weight, m->fit_v_M_class7_embed_weight, m->M_class7_embed_weight,
        m->fit_m_M_class8_embed_weight, m->fit_v_M_class8_embed_weight, m->M_class8_embed_weight);
    gm_look(what, line, "fit.m.M.class.embed.weight", 59, m->fit_m_M_class_embed_weight, 1280);
    gm_look(what, line, "fit.v.M.class.embed.weight", 59, m->fit_v_M_class_embed_weight, 1280);
    gm_look(what, line, "M.class.embed.weight", 59, m->M_class_embed_weight, 1280);
    gm_look(what, line, "fit.m.M.class2.embed.weight", 59, m->fit_m_M_class2_embed_weight, 1280);
    gm_look(what, line, "fit.v.M.class2.embed.weight", 59, m->fit_v_M_class2_embed_weight, 1280);
    gm_look(what, line, "M.class2.embed.weight", 59, m->M_class2_embed_weight, 1280);
    gm_look(what, line, "fit.m.M.class3.embed.weight", 59, m->fit_m_M_class3_embed_weight, 1280);
    gm_look(what, line, "fit.v.M.class3.embed.weight", 59, m->fit_v_M_class3_embed_weight, 1280);
    gm_look(what, line, "M.class3.embed.weight", 59, m->M_class3_embed_weight, 1280);
    gm_look(what, line, "fit.m.M.class4.embed.weight", 59, m->fit_m_M_class4_embed_weight, 1280);
    gm_look(what, line, "fit.v.M.class4.embed.weight", 59, m->fit_v_M_class4_embed_weight, 1280);
    gm_look(what, line, "M.class4.embed.weight", 59, m->M_class4_embed_weight, 1280);
    gm_look(what, line, "fit.m.M.class5.embed.weight", 59, m->fit_m_M_class5_embed_weight, 1280);
    gm_look(what, line, "fit.v.M.class5.embed.weight", 59, m->fit_v_M_class5_embed_weight, 1280);
    gm_look(what, line, "M.class5.embed.weight", 59, m->M_class5_embed_weight, 1280);
    gm_look(what, line, "fit.m.M.class6.embed.weight", 59, m->fit_m_M_class6_embed_weight, 1280);
    gm_look(what, line, "fit.v.M.class6.embed.weight", 59, m->fit_v_M_class6_embed_weight, 1280);
    gm_look(what, line, "M.class6.embed.weight", 59, m->M_class6_embed_weight, 1280);
    gm_look(what, line, "fit.m.M.class7.embed.weight", 59, m->fit_m_M_class7_embed_weight, 1280);
    gm_look(what, line, "fit.v.M.class7.embed.weight", 59, m->fit_v_M_class7_embed_weight, 1280);
    gm_look(what, line, "M.class7.embed.weight", 59, m->M_class7_embed_weight, 1280);
    gm_look(what, line, "fit.m.M.class8.embed.weight", 59, m->fit_m_M_class8_embed_weight, 1280);
    gm_look(what, line, "fit.v.M.class8.embed.weight", 59, m->fit_v_M_class8_embed_weight, 1280);
    gm_look(what, line, "M.class8.embed.weight", 59, m->M_class8_embed_weight, 1280);
    fit_M_gated_first_vertical_bias(&call, gather, m->fit_m_M_gated_first_vertical_bias,
        m->fit_v_M_gated_first_vertical_bias, m->M_gated_first_vertical_bias);
    gm_look(what, line, "fit.m.M.gated_first.vertical.bias", 59, m->fit_m_M_gated_first_vertical_bias, 128);
    gm_look(what, line, "fit.v.M.gated_first.vertical.bias", 59, m->fit_v_M_gated_first_vertical_bias, 128);
    gm_look(what, line, "M.gated_first.vertical.bias", 59, m->M_gated_first_vertical_bias, 128);
    fit_M_gated_first_vertical_weight_panels2(&call, m->M_gated_first_vertical_weight,
        M_gated_first_vertical_weight_panels2);
    gm_look(what, line, "M.gated_first.vertical.weight_panels", 54, M_gated_first_vertical_weight_panels2, 172032);
    fit_M_gated_first_vertical_weight(&call, gather9, vertical,
        m->fit_m_M_gated_first_vertical_weight, m->fit_v_M_gated_first_vertical_weight,
        m->M_gated_first_vertical_weight);
    gm_look(what, line, "fit.m.M.gated_first.vertical.weight", 54, m->fit_m_M_gated_first_vertical_weight, 401408);
    gm_look(what, line, "fit.v.M.gated_first.vertical.weight", 54, m->fit_v_M_gated_first_vertical_weight, 401408);
    gm_look(what, line, "M.gated_first.vertical.weight", 54, m->M_gated_first_vertical_weight, 401408);
    fit_conv_data2(&call, vertical, M_gated_first_vertical_weight_panels2, conv_data);
    gm_look(what, line, "conv_data", 54, conv_data, 262144);
    fit_d_M_embed_weight(&call, conv_data, c, d_M_embed_weight);
    gm_look(what, line, "d_M.embed.weight", 54, d_M_embed_weight, 32768);
    fit_M_embed_weight(&call, d_M_embed_weight, m->fit_m_M_embed_weight,
        m->fit_v_M_embed_weight, m->M_embed_weight);
    gm_look(what, line, "fit.m.M.embed.weight", 59, m->fit_m_M_embed_weight, 32768);
    gm_look(what, line, "fit.v.M.embed.weight", 59, m->fit_v_M_embed_weight, 32768);
    gm_look(what, line, "M.embed.weight", 59, m->M_embed_weight, 32768);
    gm_restore_denormals(mode);
}

/* vqvae_prior.gm:54   v, h = c |> embed(codes, F) |> reshape(8, 8, F) |> gated_first(class(y), F)
   [64,64,64] element by element; fused: add, tanh; 524 KFLOP, 3.2 MB */
static void fit_gather19(const gm_call *call, const float *restrict vertical,
    const float *restrict gather, float *restrict gather2)
{
    const int64_t lo = call->from, hi = call->to;
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 64; i++) {
            for (int64_t j = 0; j < 64; j += GM_LANES) {
                const gm_vec add = gm_load(vertical + h * 8192 + i * 128 + j) + gm_load(gather + h * 128 + j);
                gm_store(gather2 + h * 4096 + i * 64 + j, gm_tanh(add));
            }
        }
    }
}

/* vqvae_prior.gm:54   v, h = c |> embed(codes, F) |> reshape(8, 8, F) |> gated_first(class(y), F)
   [64,64,64] element by element; fused: add, sigmoid, mul; 786 KFLOP, 4.2 MB */
static void fit_v8(const gm_call *call, float *restrict gather, const float *restrict vertical,
    const float *restrict gather2)
{
    const int64_t lo = call->from, hi = call->to;
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 64; i++) {
            for (int64_t j = 0; j < 64; j += GM_LANES) {
                const gm_vec add = gm_load(vertical + h * 8192 + i * 128 + j + 64) + gm_load(gather2 + h * 128 + j + 64);
                const gm_vec v = gm_load(gather + h * 4096 + i * 64 + j) * gm_sigmoid(add);
                gm_store(gather + h * 4096 + i * 64 + j, v);
            }
        }
    }
}

/* vqvae_prior.gm:54   v, h = c |> embed(codes, F) |> reshape(8, 8, F) |> gated_first(class(y), F)
   [64,64,64] element by element; fused: tanh; 262 KFLOP, 3.1 MB */
static void fit_gather20(const gm_call *call, const float *restrict horizontal,
    float *restrict gather)
{
    const int64_t lo = call->from, hi = call->to;
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 64; i++) {
            for (int64_t j = 0; j < 64; j += GM_LANES) {
                gm_store(gather + h * 4096 + i * 64 + j, gm_tanh(gm_load(horizontal + h * 8192 + i * 128 + j)));
            }
        }
    }
}

/* vqvae_prior.gm:54   v, h = c |> embed(codes, F) |> reshape(8, 8, F) |> gated_first(class(y), F)
   [64,64,64] element by element; fused: sigmoid, mul; 524 KFLOP, 4.2 MB */
static void fit_gather21(const gm_call *call, float *restrict gather,
    const float *restrict horizontal)
{
    const int64_t lo = call->from, hi = call->to;
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 64; i++) {
            for (int64_t j = 0; j < 64; j += GM_LANES) {
                const gm_vec sigmoid = gm_sigmoid(gm_load(horizontal + h * 8192 + i * 128 + j + 64));
                gm_store(gather + h * 4096 + i * 64 + j, gm_load(gather + h * 4096 + i * 64 + j) * sigmoid);
            }
        }
    }
}

/* vqvae_prior.gm:55   for i in 1..layers { v, h = gated_layer(v, h, class(y), F) }
   convolution of [64,8,8,64] to [64,8,8,64] by 1 x 1 taps, tiles of 4 x 24; fused: add; 34 MFLOP,
   3.2 MB */
GM_INLINE void fit_out4_tile(int rows, int vectors, int last, const gm_stretch *run, int runs,
    const int64_t *from, const int64_t *to, int64_t column, const float *restrict gather,
    float *restrict out, const float *restrict weight, const float *restrict bias)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, out + i * 64 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, gather, from + 4, 64);
    conv_tile(4, rows, vectors, last, 0, c, gather, from, run, runs,
              weight + column, 64);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec out2 = c[r * vectors + v] + gm_load(bias + j);
            const gm_vec h = gm_load(out + i * 64 + j) + out2;
            gm_store(out + i * 64 + j, h);
        }
}

static void fit_out4(const gm_call *call, const float *restrict gather, float *restrict out,
    const float *restrict weight, const float *restrict bias)
{
    static const gm_steps steps = {{4096, 512, 64}, {64, 8, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 64},
    };
    static const gm_part parts[] = {
        {8, 8, 0, 0, 0, 1},
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
                    fit_out4_tile((int)gm_min_int(4, pixels - row), 3, 8, runs + p->run,
                        p->runs, from + row, to + row, column, gather, out, weight, bias);
            }
            {
                const int64_t column = 48;
                for (int row = 0; row < pixels; row += 4)
                    fit_out4_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, gather, out, weight, bias);
            }
        }
    }
}

/* vqvae_prior.gm:55   for i in 1..layers { v, h = gated_layer(v, h, class(y), F) }
   convolution of [64,8,8,64] to [64,8,8,64] by 1 x 1 taps, tiles of 4 x 24; fused: add, relu; 34
   MFLOP, 3.2 MB */
GM_INLINE void fit_out10_tile(int rows, int vectors, int last, const gm_stretch *run, int runs,
    const int64_t *from, const int64_t *to, int64_t column, const float *restrict gather,
    float *restrict out, const float *restrict weight, const float *restrict bias)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, out + i * 64 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, gather, from + 4, 64);
    conv_tile(4, rows, vectors, last, 0, c, gather, from, run, runs,
              weight + column, 64);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec out2 = c[r * vectors + v] + gm_load(bias + j);
            const gm_vec h = gm_load(out + i * 64 + j) + out2;
            gm_store(out + i * 64 + j, gm_max(h, gm_zero()));
        }
}

static void fit_out10(const gm_call *call, const float *restrict gather, float *restrict out,
    const float *restrict weight, const float *restrict bias)
{
    static const gm_steps steps = {{4096, 512, 64}, {64, 8, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 64},
    };
    static const gm_part parts[] = {
        {8, 8, 0, 0, 0, 1},
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
                    fit_out10_tile((int)gm_min_int(4, pixels - row), 3, 8, runs + p->run,
                        p->runs, from + row, to + row, column, gather, out, weight, bias);
            }
            {
                const int64_t column = 48;
                for (int row = 0; row < pixels; row += 4)
                    fit_out10_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, gather, out, weight, bias);
            }
        }
    }
}

/* vqvae_prior.gm:56   return categorical(logits: h |> relu |> head: conv(F, 1) |> relu |> out:
   conv(codes, 1) |> reshape(8, 8, 1, codes))
   convolution of [64,8,8,64] to [64,8,8,512] by 1 x 1 taps, tiles of 4 x 24, weight in panels;
   fused: add; 275 MFLOP, 18 MB */
GM_INLINE void fit_out11_tile(int rows, int vectors, int last, const gm_stretch *run, int runs,
    const int64_t *from, const int64_t *to, int64_t column, const float *restrict gather,
    const float *restrict M_out_weight_panels, const float *restrict bias, float *restrict out,
    float *restrict out2, gm_lanes *maximum2_lanes)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, out + i * 512 + j);
        gm_fetch_written(vectors, out2 + i * 512 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, gather, from + 4, 64);
    conv_tile(4, rows, vectors, last, 0, c, gather, from, run, runs,
              M_out_weight_panels + column * 64, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec product = c[r * vectors + v];
            const gm_vec var = gm_load(bias + j);
            const gm_vec out3 = product + var;
            const gm_vec out4 = product + var;
            gm_store(out + i * 512 + j, out3);
            gm_store(out2 + i * 512 + j, out4);
            maximum2_lanes[r].part[j / GM_LANES % GM_PARTS] = gm_max(maximum2_lanes[r].part[j / GM_LANES % GM_PARTS], out4);
        }
}

static void fit_out11(const gm_call *call, const float *restrict gather,
    const float *restrict M_out_weight_panels, const float *restrict bias, float *restrict out,
    float *restrict out2, float *restrict maximum)
{
    static const gm_steps steps = {{4096, 512, 64}, {64, 8, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 64},
    };
    static const gm_part parts[] = {
        {8, 8, 0, 0, 0, 1},
    };
    const int64_t lo = call->from, hi = call->to;
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
            for (int64_t column = 0; column < 480; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    fit_out11_tile((int)gm_min_int(4, pixels - row), 3, 8, runs + p->run,
                        p->runs, from + row, to + row, column, gather, M_out_weight_panels, bias,
                        out, out2, maximum2_lanes + row);
            }
            {
                const int64_t column = 480;
                for (int row = 0; row < pixels; row += 4)
                    fit_out11_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, gather, M_out_weight_panels, bias,
                        out, out2, maximum2_lanes + row);
            }
            {
                const int64_t column = 496;
                for (int row = 0; row < pixels; row += 4)
                    fit_out11_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, gather, M_out_weight_panels, bias,
                        out, out2, maximum2_lanes + row);
            }
            for (int r = 0; r < pixels; r++) {
                const int64_t i = to[r];
                const float maximum2 = gm_lanes_max(maximum2_lanes[r]);
                maximum[i] = (gm_splat(maximum2))[0];
            }
        }
    }
}

/* vqvae_prior.gm:60   minimize mean(nll(M(c, y), c))
   [4096,512] summed along rows; fused: sub, exp, log, add; 6.3 MFLOP, 8.4 MB */
static void fit_add(const gm_call *call, const float *restrict out,
    const float *restrict maximum, float *restrict add)
{
    int64_t lo, hi;
    gm_share(call, 4096, &lo, &hi);
    for (int64_t i = lo; i < hi; i++) {
        gm_lanes sum_lanes = gm_lanes_splat(0.0f);
        for (int64_t j16 = 0; j16 < 512; j16 += 16) {
            for (int part = 0; part < GM_PARTS; part++) {
                const int64_t j = j16 + part * GM_LANES;
                const gm_vec exp = gm_exp(gm_load(out + i * 512 + j) - gm_splat(maximum[i]));
                sum_lanes.part[part] = sum_lanes.part[part] + exp;
            }
        }
        const float sum = gm_lanes_sum(sum_lanes);
        add[i] = (gm_splat(maximum[i]) + gm_log(gm_splat(sum)))[0];
    }
}

/* vqvae_prior.gm:60   minimize mean(nll(M(c, y), c))
   [64,64] summed along rows; fused: neg, select; 4.2 KFLOP, 17 KB */
static void fit_select(const gm_call *call, const float *restrict sum, float *restrict select)
{
    const int64_t lo = call->from, hi = call->to;
    for (int64_t i = lo; i < hi; i++) {
        gm_lanes sum2_lanes = gm_lanes_splat(0.0f);
        for (int64_t j16 = 0; j16 < 64; j16 += 16) {
            for (int part = 0; part < GM_PARTS; part++) {
                const int64_t j = j16 + part * GM_LANES;
                sum2_lanes.part[part] = sum2_lanes.part[part] + gm_load(sum + i * 64 + j);
            }
        }
        const float sum2 = gm_lanes_sum(sum2_lanes);
        const gm_vec select2 = gm_select(gm_splat(i < call->rows ? 1.0f : 0.0f), -gm_splat(sum2), gm_splat(0.0f));
        select[i] = (select2)[0];
    }
}

/* vqvae_prior.gm:60   minimize mean(nll(M(c, y), c))
   [64] summed along rows; fused: div; 129 FLOP, 260 B */
static void fit_loss2(const gm_call *call, const float *restrict select, float *restrict loss)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    if (lo < hi) {
        gm_lanes sum_lanes = gm_lanes_splat(0.0f);
        gm_lanes sum2_lanes = gm_lanes_splat(0.0f);
        for (int64_t j16 = 0; j16 < 64; j16 += 16) {
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

/* The test of step fit, line 59: 102 kernels in 30 phases, 6.0 GFLOP; arena 40 MB, at least 40 MB. */
static void run_test_fit(vqvae_prior_t *m, const int32_t *c, const int32_t *y, gm_call whole)
{
    float *const gather = m->arena + 9994240;  /* [64,128], phases 0 to 26 */
    float *const gather2 = m->arena + 10002432;  /* [64,128], phases 0 to 26 */
    float *const gather3 = m->arena + 10010624;  /* [64,128], phases 0 to 26 */
    float *const gather4 = m->arena + 10018816;  /* [64,128], phases 0 to 26 */
    float *const gather5 = m->arena + 10027008;  /* [64,128], phases 0 to 26 */
    float *const gather6 = m->arena + 10035200;  /* [64,128], phases 0 to 26 */
    float *const gather7 = m->arena + 10043392;  /* [64,128], phases 0 to 26 */
    float *const gather8 = m->arena + 10051584;  /* [64,128], phases 0 to 26 */
    float *const gather9 = m->arena + 8388608;  /* [64,8,8,1,64], then tanh, tanh, tanh, tanh, tanh, tanh, tanh, tanh, tanh, tanh, relu, phases 0 to 26 */
    float *const M_gated_first_across_weight_panels = m->arena + 9748480;  /* [16384], phases 1 to 26 */
    float *const M_gated_layer_horizontal_weight_panels = m->arena + 9764864;  /* [16384], phases 2 to 26 */
    float *const M_gated_layer_across_weight_panels = m->arena + 9781248;  /* [16384], phases 3 to 26 */
    float *const M_gated_layer2_horizontal_weight_panels = m->arena + 9797632;  /* [16384], phases 4 to 26 */
    float *const M_gated_layer2_across_weight_panels = m->arena + 9814016;  /* [16384], phases 5 to 26 */
    float *const M_gated_layer3_horizontal_weight_panels = m->arena + 9830400;  /* [16384], phases 6 to 26 */
    float *const M_gated_layer3_across_weight_panels = m->arena + 9846784;  /* [16384], phases 7 to 26 */
    float *const M_gated_layer4_horizontal_weight_panels = m->arena + 9863168;  /* [16384], phases 8 to 26 */
    float *const M_gated_layer4_across_weight_panels = m->arena + 9879552;  /* [16384], phases 9 to 26 */
    float *const M_gated_layer5_horizontal_weight_panels = m->arena + 9895936;  /* [16384], phases 10 to 26 */
    float *const M_gated_layer5_across_weight_panels = m->arena + 9912320;  /* [16384], phases 11 to 26 */
    float *const M_gated_layer6_horizontal_weight_panels = m->arena + 9928704;  /* [16384], phases 12 to 26 */
    float *const M_gated_layer6_across_weight_panels = m->arena + 9945088;  /* [16384], phases 13 to 26 */
    float *const M_gated_layer7_horizontal_weight_panels = m->arena + 9961472;  /* [16384], phases 14 to 26 */
    float *const M_gated_layer7_across_weight_panels = m->arena + 9977856;  /* [16384], phases 15 to 26 */
    float *const M_gated_first_horizontal_weight_panels = m->arena + 9723904;  /* [24576], phases 16 to 26 */
    float *const M_out_weight_panels = m->arena + 9691136;  /* [32768], phases 17 to 26 */
    float *const M_gated_layer_vertical_weight_panels = m->arena + 9347072;  /* [49152], phases 18 to 26 */
    float *const M_gated_layer2_vertical_weight_panels = m->arena + 9396224;  /* [49152], phases 19 to 26 */
    float *const M_gated_layer3_vertical_weight_panels = m->arena + 9445376;  /* [49152], phases 20 to 26 */
    float *const M_gated_layer4_vertical_weight_panels = m->arena + 9494528;  /* [49152], phases 21 to 26 */
    float *const M_gated_layer5_vertical_weight_panels = m->arena + 9543680;  /* [49152], phases 22 to 26 */
    float *const M_gated_layer6_vertical_weight_panels = m->arena + 9592832;  /* [49152], phases 23 to 26 */
    float *const M_gated_layer7_vertical_weight_panels = m->arena + 9641984;  /* [49152], phases 24 to 26 */
    float *const M_gated_first_vertical_weight_panels = m->arena + 9175040;  /* [172032], phases 25 to 26 */
    float *const vertical = m->arena + 4194304;  /* [64,8,8,128], then vertical, horizontal, horizontal, horizontal, horizontal, horizontal, horizontal, phase 26 */
    float *const horizontal = m->arena + 4718592;  /* [64,8,8,128], then add, horizontal, phase 26 */
    float *const out = m->arena + 8650752;  /* [64,8,8,64], then h, h, h, h, h, h, relu, phase 26 */
    float *const vertical2 = m->arena + 5242880;  /* [64,8,8,128], phase 26 */
    float *const tanh = m->arena + 8912896;  /* [64,8,8,64], then v, tanh, tanh, tanh, tanh, phase 26 */
    float *const vertical3 = m->arena + 5767168;  /* [64,8,8,128], phase 26 */
    float *const vertical4 = m->arena + 6291456;  /* [64,8,8,128], phase 26 */
    float *const vertical5 = m->arena + 6815744;  /* [64,8,8,128], phase 26 */
    float *const vertical6 = m->arena + 7340032;  /* [64,8,8,128], phase 26 */
    float *const vertical7 = m->arena + 7864320;  /* [64,8,8,128], phase 26 */
    float *const out2 = m->arena + 0;  /* [64,8,8,1,512], phases 26 to 28 */
    float *const out3 = m->arena + 2097152;  /* [4096,512], phases 26 to 27 */
    float *const maximum = m->arena + 10063872;  /* [4096,1], phases 26 to 27 */
    float *const add = m->arena + 4194304;  /* [64,8,8,1,1], phases 27 to 28 */
    float *const sum = m->arena + 2097152;  /* [64,8,8,1,1], phase 28 */
    float *const select = m->arena + 2101248;  /* [64], phases 28 to 29 */
    float *const loss = m->arena + 0;  /* [], phase 29 */

    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_thread_call(whole);
        const unsigned mode = gm_flush_denormals();
        call.to = 0;
        while (gm_next_rows(&call, 64, 202)) {
            fit_gather(&call, y, m->M_class_embed_weight, gather);
            fit_gather(&call, y, m->M_class2_embed_weight, gather2);
            fit_gather(&call, y, m->M_class3_embed_weight, gather3);
            fit_gather(&call, y, m->M_class4_embed_weight, gather4);
            fit_gather(&call, y, m->M_class5_embed_weight, gather5);
            fit_gather(&call, y, m->M_class6_embed_weight, gather6);
            fit_gather(&call, y, m->M_class7_embed_weight, gather7);
            fit_gather(&call, y, m->M_class8_embed_weight, gather8);
            fit_gather9(&call, c, m->M_embed_weight, gather9);
        }
        #pragma omp barrier
        fit_M_gated_first_across_weight_panels(&call, m->M_gated_first_across_weight,
            M_gated_first_across_weight_panels);
        #pragma omp barrier
        fit_M_gated_layer_horizontal_weight_panels(&call, m->M_gated_layer_horizontal_weight,
            M_gated_layer_horizontal_weight_panels);
        #pragma omp barrier
        fit_M_gated_first_across_weight_panels(&call, m->M_gated_layer_across_weight,
            M_gated_layer_across_weight_panels);
        #pragma omp barrier
        fit_M_gated_layer_horizontal_weight_panels(&call, m->M_gated_layer2_horizontal_weight,
            M_gated_layer2_horizontal_weight_panels);
        #pragma omp barrier
        fit_M_gated_first_across_weight_panels(&call, m->M_gated_layer2_across_weight,
            M_gated_layer2_across_weight_panels);
        #pragma omp barrier
        fit_M_gated_layer_horizontal_weight_panels(&call, m->M_gated_layer3_horizontal_weight,
            M_gated_layer3_horizontal_weight_panels);
        #pragma omp barrier
        fit_M_gated_first_across_weight_panels(&call, m->M_gated_layer3_across_weight,
            M_gated_layer3_across_weight_panels);
        #pragma omp barrier
        fit_M_gated_layer_horizontal_weight_panels(&call, m->M_gated_layer4_horizontal_weight,
            M_gated_layer4_horizontal_weight_panels);
        #pragma omp barrier
        fit_M_gated_first_across_weight_panels(&call, m->M_gated_layer4_across_weight,
            M_gated_layer4_across_weight_panels);
        #pragma omp barrier
        fit_M_gated_layer_horizontal_weight_panels(&call, m->M_gated_layer5_horizontal_weight,
            M_gated_layer5_horizontal_weight_panels);
        #pragma omp barrier
        fit_M_gated_first_across_weight_panels(&call, m->M_gated_layer5_across_weight,
            M_gated_layer5_across_weight_panels);
        #pragma omp barrier
        fit_M_gated_layer_horizontal_weight_panels(&call, m->M_gated_layer6_horizontal_weight,
            M_gated_layer6_horizontal_weight_panels);
        #pragma omp barrier
        fit_M_gated_first_across_weight_panels(&call, m->M_gated_layer6_across_weight,
            M_gated_layer6_across_weight_panels);
        #pragma omp barrier
        fit_M_gated_layer_horizontal_weight_panels(&call, m->M_gated_layer7_horizontal_weight,
            M_gated_layer7_horizontal_weight_panels);
        #pragma omp barrier
        fit_M_gated_first_across_weight_panels(&call, m->M_gated_layer7_across_weight,
            M_gated_layer7_across_weight_panels);
        #pragma omp barrier
        fit_M_gated_first_horizontal_weight_panels(&call, m->M_gated_first_horizontal_weight,
            M_gated_first_horizontal_weight_panels);
        #pragma omp barrier
        fit_M_out_weight_panels(&call, m->M_out_weight, M_out_weight_panels);
        #pragma omp barrier
        fit_M_gated_layer_vertical_weight_panels(&call, m->M_gated_layer_vertical_weight,
            M_gated_layer_vertical_weight_panels);
        #pragma omp barrier
        fit_M_gated_layer_vertical_weight_panels(&call, m->M_gated_layer2_vertical_weight,
            M_gated_layer2_vertical_weight_panels);
        #pragma omp barrier
        fit_M_gated_layer_vertical_weight_panels(&call, m->M_gated_layer3_vertical_weight,
            M_gated_layer3_vertical_weight_panels);
        #pragma omp barrier
        fit_M_gated_layer_vertical_weight_panels(&call, m->M_gated_layer4_vertical_weight,
            M_gated_layer4_vertical_weight_panels);
        #pragma omp barrier
        fit_M_gated_layer_vertical_weight_panels(&call, m->M_gated_layer5_vertical_weight,
            M_gated_layer5_vertical_weight_panels);
        #pragma omp barrier
        fit_M_gated_layer_vertical_weight_panels(&call, m->M_gated_layer6_vertical_weight,
            M_gated_layer6_vertical_weight_panels);
        #pragma omp barrier
        fit_M_gated_layer_vertical_weight_panels(&call, m->M_gated_layer7_vertical_weight,
            M_gated_layer7_vertical_weight_panels);
        #pragma omp barrier
        fit_M_gated_first_vertical_weight_panels(&call, m->M_gated_first_vertical_weight,
            M_gated_first_vertical_weight_panels);
        #pragma omp barrier
        call.to = 0;
        while (gm_next_rows(&call, 64, 2)) {
            fit_vertical(&call, gather9, M_gated_first_vertical_weight_panels,
                m->M_gated_first_vertical_bias, vertical);
            fit_horizontal(&call, gather9, M_gated_first_horizontal_weight_panels,
                m->M_gated_first_horizontal_bias, horizontal);
            fit_horizontal2(&call, vertical, M_gated_first_across_weight_panels, horizontal,
                gather, m->M_gated_first_across_bias);
            fit_gather19(&call, vertical, gather, gather9);
            fit_v8(&call, gather9, vertical, gather);
            fit_vertical2(&call, gather9, M_gated_layer_vertical_weight_panels,
                m->M_gated_layer_vertical_bias, vertical);
            fit_gather20(&call, horizontal, gather9);
            fit_gather21(&call, gather9, horizontal);
            fit_out(&call, gather9, m->M_gated_first_out_weight, m->M_gated_first_out_bias,
                out);
            fit_gather19(&call, vertical, gather2, gather9);
            fit_v8(&call, gather9, vertical, gather2);
            fit_vertical2(&call, gather9, M_gated_layer2_vertical_weight_panels,
                m->M_gated_layer2_vertical_bias, vertical2);
            fit_gather19(&call, vertical2, gather3, tanh);
            fit_v8(&call, tanh, vertical2, gather3);
            fit_vertical2(&call, tanh, M_gated_layer3_vertical_weight_panels,
                m->M_gated_layer3_vertical_bias, vertical3);
            fit_gather19(&call, vertical3, gather4, tanh);
            fit_v8(&call, tanh, vertical3, gather4);
            fit_vertical2(&call, tanh, M_gated_layer4_vertical_weight_panels,
                m->M_gated_layer4_vertical_bias, vertical4);
            fit_gather19(&call, vertical4, gather5, tanh);
            fit_v8(&call, tanh, vertical4, gather5);
            fit_vertical2(&call, tanh, M_gated_layer5_vertical_weight_panels,
                m->M_gated_layer5_vertical_bias, vertical5);
            fit_gather19(&call, vertical5, gather6, tanh);
            fit_v8(&call, tanh, vertical5, gather6);
            fit_vertical2(&call, tanh, M_gated_layer6_vertical_weight_panels,
                m->M_gated_layer6_vertical_bias, vertical6);
            fit_gather19(&call, vertical6, gather7, tanh);
            fit_v8(&call, tanh, vertical6, gather7);
            fit_vertical2(&call, tanh, M_gated_layer7_vertical_weight_panels,
                m->M_gated_layer7_vertical_bias, vertical7);
            fit_horizontal3(&call, out, M_gated_layer_horizontal_weight_panels,
                m->M_gated_layer_horizontal_bias, horizontal);
            fit_horizontal2(&call, vertical, M_gated_layer_across_weight_panels, horizontal,
                gather2, m->M_gated_layer_across_bias);
            fit_gather20(&call, horizontal, gather9);
            fit_gather21(&call, gather9, horizontal);
            fit_out4(&call, gather9, out, m->M_gated_layer_out_weight,
                m->M_gated_layer_out_bias);
            fit_horizontal3(&call, out, M_gated_layer2_horizontal_weight_panels,
                m->M_gated_layer2_horizontal_bias, vertical);
            fit_horizontal2(&call, vertical2, M_gated_layer2_across_weight_panels, vertical,
                gather3, m->M_gated_layer2_across_bias);
            fit_gather20(&call, vertical, gather9);
            fit_gather21(&call, gather9, vertical);
            fit_out4(&call, gather9, out, m->M_gated_layer2_out_weight,
                m->M_gated_layer2_out_bias);
            fit_horizontal3(&call, out, M_gated_layer3_horizontal_weight_panels,
                m->M_gated_layer3_horizontal_bias, vertical);
            fit_horizontal2(&call, vertical3, M_gated_layer3_across_weight_panels, vertical,
                gather4, m->M_gated_layer3_across_bias);
            fit_gather20(&call, vertical, gather9);
            fit_gather21(&call, gather9, vertical);
            fit_out4(&call, gather9, out, m->M_gated_layer3_out_weight,
                m->M_gated_layer3_out_bias);
            fit_horizontal3(&call, out, M_gated_layer4_horizontal_weight_panels,
                m->M_gated_layer4_horizontal_bias, vertical);
            fit_horizontal2(&call, vertical4, M_gated_layer4_across_weight_panels, vertical,
                gather5, m->M_gated_layer4_across_bias);
            fit_gather20(&call, vertical, gather9);
            fit_gather21(&call, gather9, vertical);
            fit_out4(&call, gather9, out, m->M_gated_layer4_out_weight,
                m->M_gated_layer4_out_bias);
            fit_horizontal3(&call, out, M_gated_layer5_horizontal_weight_panels,
                m->M_gated_layer5_horizontal_bias, vertical);
            fit_horizontal2(&call, vertical5, M_gated_layer5_across_weight_panels, vertical,
                gather6, m->M_gated_layer5_across_bias);
            fit_gather20(&call, vertical, gather9);
            fit_gather21(&call, gather9, vertical);
            fit_out4(&call, gather9, out, m->M_gated_layer5_out_weight,
                m->M_gated_layer5_out_bias);
            fit_horizontal3(&call, out, M_gated_layer6_horizontal_weight_panels,
                m->M_gated_layer6_horizontal_bias, vertical);
            fit_horizontal2(&call, vertical6, M_gated_layer6_across_weight_panels, vertical,
                gather7, m->M_gated_layer6_across_bias);
            fit_gather20(&call, vertical, gather9);
            fit_gather21(&call, gather9, vertical);
            fit_out4(&call, gather9, out, m->M_gated_layer6_out_weight,
                m->M_gated_layer6_out_bias);
            fit_horizontal3(&call, out, M_gated_layer7_horizontal_weight_panels,
                m->M_gated_layer7_horizontal_bias, vertical);
            fit_horizontal2(&call, vertical7, M_gated_layer7_across_weight_panels, vertical,
                gather8, m->M_gated_layer7_across_bias);
            fit_gather20(&call, vertical, gather9);
            fit_gather21(&call, gather9, vertical);
            fit_out10(&call, gather9, out, m->M_gated_layer7_out_weight,
                m->M_gated_layer7_out_bias);
            fit_head(&call, out, m->M_head_weight, m->M_head_bias, gather9);
            fit_out11(&call, gather9, M_out_weight_panels, m->M_out_bias, out2, out3, maximum);
        }
        #pragma omp barrier
        fit_add(&call, out3, maximum, add);
        #pragma omp barrier
        call.to = 0;
        while (gm_next_rows(&call, 64, 31)) {
            fit_sum(&call, out2, add, c, sum);
            fit_select(&call, sum, select);
        }
        #pragma omp barrier
        fit_loss2(&call, select, loss);
        gm_restore_denormals(mode);
    }
}

/* vqvae_prior.gm:47   c: cat 512 [8,8,1]   from reshape(V(E(x)).i, 8, 8, 1)
   [512,64] summed along rows; fused: mul; 66 KFLOP, 133 KB */
static void encode_c_sum(const gm_call *call, const float *restrict embeddings,
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

/* vqvae_prior.gm:21   for i in 1..2 { x = x + (x |> relu |> conv(inner, 3) |> relu |> conv(hidden,
   1)) }
   [32,128] into panels of 24 columns; 0 FLOP, 33 KB */
static void encode_c_E_residual_conv2_weight_panels(const gm_call *call,
    const float *restrict weight, float *restrict E_residual_conv2_weight_panels)
{
    static const int32_t taps[] = {
        0,
    };
    int64_t lo, hi;
    gm_share(call, 16, &lo, &hi);
    for (int64_t vector = lo; vector < hi; vector++) {
        const int64_t column = vector % 16 * GM_LANES, tap = vector / 16 % 1;
        const int n = (int)gm_min_int(GM_LANES, 128 - column);
        const int64_t width = column < 96 ? 24 : 16;
        const int64_t inside = (column < 96 ? column : column - 96) % width;
        const float *from = weight + taps[tap] + column * 1;
        float *to = E_residual_conv2_weight_panels + (column - inside) * 32 + tap * 32 * width + inside;
        for (int64_t k = 0; k < 32; k++)
            gm_store(to + k * width, gm_load_strided(from + k * 128, 1, n));
    }
}

/* vqvae_prior.gm:47   c: cat 512 [8,8,1]   from reshape(V(E(x)).i, 8, 8, 1)
   [64,512] into panels of 24 columns; 0 FLOP, 262 KB */
static void encode_c_V_embeddings_panels(const gm_call *call, const float *restrict embeddings,
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

/* vqvae_prior.gm:26   h = x |> conv(hidden / 2, 4, stride: 2, pad: 1) |> relu
   convolution of [64,32,32,3] to [64,16,16,64] by 4 x 4 taps, tiles of 4 x 24; fused: add, relu;
   97 MFLOP, 5.0 MB */
GM_INLINE void encode_c_relu_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict x,
    const float *restrict weight, const float *restrict bias, float *restrict relu)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, relu + i * 64 + j);
    }
    conv_tile(4, rows, vectors, last, 0, c, x, from, run, runs,
              weight + column, 64);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec relu2 = gm_max(c[r * vectors + v] + gm_load(bias + j), gm_zero());
            gm_store(relu + i * 64 + j, relu2);
        }
}

static void encode_c_relu(const gm_call *call, const float *restrict x,
    const float *restrict weight, const float *restrict bias, float *restrict relu)
{
    static const gm_steps steps = {{3072, 192, 6}, {256, 16, 1}};
    static const gm_stretch runs[] = {
        {0, 15, 9}, {96, 27, 9}, {192, 39, 9}, {0, 12, 12}, {96, 24, 12}, {192, 36, 12},
        {0, 12, 9}, {96, 24, 9}, {192, 36, 9}, {0, 3, 9}, {96, 15, 9}, {192, 27, 9},
        {288, 39, 9}, {0, 0, 12}, {96, 12, 12}, {192, 24, 12}, {288, 36, 12}, {0, 0, 9},
        {96, 12, 9}, {192, 24, 9}, {288, 36, 9}, {0, 3, 9}, {96, 15, 9}, {192, 27, 9},
        {0, 0, 12}, {96, 12, 12}, {192, 24, 12}, {0, 0, 9}, {96, 12, 9}, {192, 24, 9},
    };
    static const gm_part parts[] = {
        {1, 1, 0, 0, 0, 3}, {1, 14, 1, 3, 3, 3}, {1, 1, 15, 87, 6, 3}, {14, 1, 16, 96, 9, 4},
        {14, 14, 17, 99, 13, 4}, {14, 1, 31, 183, 17, 4}, {1, 1, 240, 2784, 21, 3},
        {1, 14, 241, 2787, 24, 3}, {1, 1, 255, 2871, 27, 3},
    };
    int64_t lo, hi;
    gm_share(call, 64, &lo, &hi);
    for (const gm_part *p = parts; p < parts + 9; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            for (int64_t column = 0; column < 48; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    encode_c_relu_tile((int)gm_min_int(4, pixels - row), 3, 8, runs + p->run,
                        p->runs, from + row, to + row, column, x, weight, bias, relu);
            }
            {
                const int64_t column = 48;
                for (int row = 0; row < pixels; row += 4)
                    encode_c_relu_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, x, weight, bias, relu);
            }
        }
    }
}

/* vqvae_prior.gm:27   |> conv(hidden, 4, stride: 2, pad: 1) |> relu
   [1024,128] into panels of 24 columns; 0 FLOP, 1.0 MB */
static void encode_c_E_conv2_weight_panels(const gm_call *call, const float *restrict weight,
    float *restrict E_conv2_weight_panels)
{
    static const int32_t taps[] = {
        0, 8192, 16384, 24576, 32768, 40960, 49152, 57344, 65536, 73728, 81920, 90112, 98304,
        106496, 114688, 122880,
    };
    int64_t lo, hi;
    gm_share(call, 256, &lo, &hi);
    for (int64_t vector = lo; vector < hi; vector++) {
        const int64_t column = vector % 16 * GM_LANES, tap = vector / 16 % 16;
        const int n = (int)gm_min_int(GM_LANES, 128 - column);
        const int64_t width = column < 96 ? 24 : 16;
        const int64_t inside = (column < 96 ? column : column - 96) % width;
        const float *from = weight + taps[tap] + column * 1;
        float *to = E_conv2_weight_panels + (column - inside) * 1024 + tap * 64 * width + inside;
        for (int64_t k = 0; k < 64; k++)
            gm_store(to + k * width, gm_load_strided(from + k * 128, 1, n));
    }
}

/* vqvae_prior.gm:27   |> conv(hidden, 4, stride: 2, pad: 1) |> relu
   convolution of [64,16,16,64] to [64,8,8,128] by 4 x 4 taps, tiles of 4 x 24, weight in panels;
   fused: add, relu; 945 MFLOP, 6.8 MB */
GM_INLINE void encode_c_relu2_tile(int rows, int vectors, int last, const gm_stretch *run,
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

static void encode_c_relu2(const gm_call *call, const float *restrict relu,
    const float *restrict E_conv2_weight_panels, const float *restrict bias, float *restrict relu2)
{
    static const gm_steps steps = {{16384, 2048, 128}, {64, 8, 1}};
    static const gm_stretch runs[] = {
        {0, 320, 192}, {1024, 576, 192}, {2048, 832, 192}, {0, 256, 256}, {1024, 512, 256},
        {2048, 768, 256}, {0, 256, 192}, {1024, 512, 192}, {2048, 768, 192}, {0, 64, 192},
        {1024, 320, 192}, {2048, 576, 192}, {3072, 832, 192}, {0, 0, 256}, {1024, 256, 256},
        {2048, 512, 256}, {3072, 768, 256}, {0, 0, 192}, {1024, 256, 192}, {2048, 512, 192},
        {3072, 768, 192}, {0, 64, 192}, {1024, 320, 192}, {2048, 576, 192}, {0, 0, 256},
        {1024, 256, 256}, {2048, 512, 256}, {0, 0, 192}, {1024, 256, 192}, {2048, 512, 192},
    };
    static const gm_part parts[] = {
        {1, 1, 0, 0, 0, 3}, {1, 6, 1, 64, 3, 3}, {1, 1, 7, 832, 6, 3}, {6, 1, 8, 1024, 9, 4},
        {6, 6, 9, 1088, 13, 4}, {6, 1, 15, 1856, 17, 4}, {1, 1, 56, 13312, 21, 3},
        {1, 6, 57, 13376, 24, 3}, {1, 1, 63, 14144, 27, 3},
    };
    int64_t lo, hi;
    gm_share(call, 64, &lo, &hi);
    for (const gm_part *p = parts; p < parts + 9; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            for (int64_t column = 0; column < 96; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    encode_c_relu2_tile((int)gm_min_int(4, pixels - row), 3, 8, runs + p->run,
                        p->runs, from + row, to + row, column, relu, E_conv2_weight_panels, bias,
                        relu2);
            }
            {
                const int64_t column = 96;
                for (int row = 0; row < pixels; row += 4)
                    encode_c_relu2_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, relu, E_conv2_weight_panels, bias,
                        relu2);
            }
            {
                const int64_t column = 112;
                for (int row = 0; row < pixels; row += 4)
                    encode_c_relu2_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, relu, E_conv2_weight_panels, bias,
                        relu2);
            }
        }
    }
}

/* vqvae_prior.gm:28   |> conv(hidden, 3) |> residual
   [1152,128] into panels of 24 columns; 0 FLOP, 1.2 MB */
static void encode_c_E_conv3_weight_panels(const gm_call *call, const float *restrict weight,
    float *restrict E_conv3_weight_panels)
{
    static const int32_t taps[] = {
        0, 16384, 32768, 49152, 65536, 81920, 98304, 114688, 131072,
    };
    int64_t lo, hi;
    gm_share(call, 144, &lo, &hi);
    for (int64_t vector = lo; vector < hi; vector++) {
        const int64_t column = vector % 16 * GM_LANES, tap = vector / 16 % 9;
        const int n = (int)gm_min_int(GM_LANES, 128 - column);
        const int64_t width = column < 96 ? 24 : 16;
        const int64_t inside = (column < 96 ? column : column - 96) % width;
        const float *from = weight + taps[tap] + column * 1;
        float *to = E_conv3_weight_panels + (column - inside) * 1152 + tap * 128 * width + inside;
        for (int64_t k = 0; k < 128; k++)
            gm_store(to + k * width, gm_load_strided(from + k * 128, 1, n));
    }
}

/* vqvae_prior.gm:28   |> conv(hidden, 3) |> residual
   convolution of [64,8,8,128] to [64,8,8,128] by 3 x 3 taps, tiles of 4 x 24, weight in panels;
   fused: add, relu; 1.0 GFLOP, 6.9 MB */
GM_INLINE void encode_c_add_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict relu,
    const float *restrict E_conv3_weight_panels, const float *restrict bias, float *restrict add,
    float *restrict relu2)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, add + i * 128 + j);
        gm_fetch_written(vectors, relu2 + i * 128 + j);
    }
    conv_tile(4, rows, vectors, last, 0, c, relu, from, run, runs,
              E_conv3_weight_panels + column * 1152, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec add2 = c[r * vectors + v] + gm_load(bias + j);
            gm_store(add + i * 128 + j, add2);
            gm_store(relu2 + i * 128 + j, gm_max(add2, gm_zero()));
        }
}

static void encode_c_add(const gm_call *call, const float *restrict relu,
    const float *restrict E_conv3_weight_panels, const float *restrict bias, float *restrict add,
    float *restrict relu2)
{
    static const gm_steps steps = {{8192, 1024, 128}, {64, 8, 1}};
    static const gm_stretch runs[] = {
        {0, 512, 256}, {1024, 896, 256}, {0, 384, 384}, {1024, 768, 384}, {0, 384, 256},
        {1024, 768, 256}, {0, 128, 256}, {1024, 512, 256}, {2048, 896, 256}, {0, 0, 384},
        {1024, 384, 384}, {2048, 768, 384}, {0, 0, 256}, {1024, 384, 256}, {2048, 768, 256},
        {0, 128, 256}, {1024, 512, 256}, {0, 0, 384}, {1024, 384, 384}, {0, 0, 256},
        {1024, 384, 256},
    };
    static const gm_part parts[] = {
        {1, 1, 0, 0, 0, 2}, {1, 6, 1, 0, 2, 2}, {1, 1, 7, 768, 4, 2}, {6, 1, 8, 0, 6, 3},
        {6, 6, 9, 0, 9, 3}, {6, 1, 15, 768, 12, 3}, {1, 1, 56, 6144, 15, 2},
        {1, 6, 57, 6144, 17, 2}, {1, 1, 63, 6912, 19, 2},
    };
    const int64_t lo = call->from, hi = call->to;
    for (const gm_part *p = parts; p < parts + 9; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            for (int64_t column = 0; column < 96; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    encode_c_add_tile((int)gm_min_int(4, pixels - row), 3, 8, runs + p->run,
                        p->runs, from + row, to + row, column, relu, E_conv3_weight_panels, bias,
                        add, relu2);
            }
            {
                const int64_t column = 96;
                for (int row = 0; row < pixels; row += 4)
                    encode_c_add_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, relu, E_conv3_weight_panels, bias,
                        add, relu2);
            }
            {
                const int64_t column = 112;
                for (int row = 0; row < pixels; row += 4)
                    encode_c_add_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, relu, E_conv3_weight_panels, bias,
                        add, relu2);
            }
        }
    }
}

/* vqvae_prior.gm:21   for i in 1..2 { x = x + (x |> relu |> conv(inner, 3) |> relu |> conv(hidden,
   1)) }
   convolution of [64,8,8,128] to [64,8,8,32] by 3 x 3 taps, tiles of 4 x 16; fused: add, relu; 254
   MFLOP, 2.8 MB */
GM_INLINE void encode_c_relu3_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict relu,
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

static void encode_c_relu3(const gm_call *call, const float *restrict relu,
    const float *restrict weight, const float *restrict bias, float *restrict relu2)
{
    static const gm_steps steps = {{8192, 1024, 128}, {64, 8, 1}};
    static const gm_stretch runs[] = {
        {0, 512, 256}, {1024, 896, 256}, {0, 384, 384}, {1024, 768, 384}, {0, 384, 256},
        {1024, 768, 256}, {0, 128, 256}, {1024, 512, 256}, {2048, 896, 256}, {0, 0, 384},
        {1024, 384, 384}, {2048, 768, 384}, {0, 0, 256}, {1024, 384, 256}, {2048, 768, 256},
        {0, 128, 256}, {1024, 512, 256}, {0, 0, 384}, {1024, 384, 384}, {0, 0, 256},
        {1024, 384, 256},
    };
    static const gm_part parts[] = {
        {1, 1, 0, 0, 0, 2}, {1, 6, 1, 0, 2, 2}, {1, 1, 7, 768, 4, 2}, {6, 1, 8, 0, 6, 3},
        {6, 6, 9, 0, 9, 3}, {6, 1, 15, 768, 12, 3}, {1, 1, 56, 6144, 15, 2},
        {1, 6, 57, 6144, 17, 2}, {1, 1, 63, 6912, 19, 2},
    };
    const int64_t lo = call->from, hi = call->to;
    for (const gm_part *p = parts; p < parts + 9; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            {
                const int64_t column = 0;
                for (int row = 0; row < pixels; row += 4)
                    encode_c_relu3_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, relu, weight, bias, relu2);
            }
            {
                const int64_t column = 16;
                for (int row = 0; row < pixels; row += 4)
                    encode_c_relu3_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, relu, weight, bias, relu2);
            }
        }
    }
}

/* vqvae_prior.gm:21   for i in 1..2 { x = x + (x |> relu |> conv(inner, 3) |> relu |> conv(hidden,
   1)) }
   convolution of [64,8,8,32] to [64,8,8,128] by 1 x 1 taps, tiles of 4 x 24, weight in panels;
   fused: add, relu; 35 MFLOP, 6.8 MB */
GM_INLINE void encode_c_x_tile(int rows, int vectors, int last, const gm_stretch *run, int runs,
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
    if (column == 0)
        gm_fetch_pixels(4, relu, from + 4, 32);
    conv_tile(4, rows, vectors, last, 0, c, relu, from, run, runs,
              E_residual_conv2_weight_panels + column * 32, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec x = gm_load(add + i * 128 + j) + (c[r * vectors + v] + gm_load(bias + j));
            gm_store(add + i * 128 + j, x);
            gm_store(relu2 + i * 128 + j, gm_max(x, gm_zero()));
        }
}

static void encode_c_x(const gm_call *call, const float *restrict relu,
    const float *restrict E_residual_conv2_weight_panels, float *restrict add,
    const float *restrict bias, float *restrict relu2)
{
    static const gm_steps steps = {{2048, 256, 32}, {64, 8, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 32},
    };
    static const gm_part parts[] = {
        {8, 8, 0, 0, 0, 1},
    };
    const int64_t lo = call->from, hi = call->to;
    for (const gm_part *p = parts; p < parts + 1; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            for (int64_t column = 0; column < 96; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    encode_c_x_tile((int)gm_min_int(4, pixels - row), 3, 8, runs + p->run,
                        p->runs, from + row, to + row, column, relu, E_residual_conv2_weight_panels,
                        add, bias, relu2);
            }
            {
                const int64_t column = 96;
                for (int row = 0; row < pixels; row += 4)
                    encode_c_x_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, relu, E_residual_conv2_weight_panels,
                        add, bias, relu2);
            }
            {
                const int64_t column = 112;
                for (int row = 0; row < pixels; row += 4)
                    encode_c_x_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, relu, E_residual_conv2_weight_panels,
                        add, bias, relu2);
            }
        }
    }
}

/* vqvae_prior.gm:21   for i in 1..2 { x = x + (x |> relu |> conv(inner, 3) |> relu |> conv(hidden,
   1)) }
   convolution of [64,8,8,32] to [64,8,8,128] by 1 x 1 taps, tiles of 4 x 24, weight in panels;
   fused: add, relu; 35 MFLOP, 4.7 MB */
GM_INLINE void encode_c_h_tile(int rows, int vectors, int last, const gm_stretch *run, int runs,
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
    if (column == 0)
        gm_fetch_pixels(4, relu, from + 4, 32);
    conv_tile(4, rows, vectors, last, 0, c, relu, from, run, runs,
              E_residual_conv4_weight_panels + column * 32, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec x = gm_load(add + i * 128 + j) + (c[r * vectors + v] + gm_load(bias + j));
            const gm_vec h = gm_max(x, gm_zero());
            gm_store(add + i * 128 + j, h);
        }
}

static void encode_c_h(const gm_call *call, const float *restrict relu,
    const float *restrict E_residual_conv4_weight_panels, float *restrict add,
    const float *restrict bias)
{
    static const gm_steps steps = {{2048, 256, 32}, {64, 8, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 32},
    };
    static const gm_part parts[] = {
        {8, 8, 0, 0, 0, 1},
    };
    const int64_t lo = call->from, hi = call->to;
    for (const gm_part *p = parts; p < parts + 1; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            for (int64_t column = 0; column < 96; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    encode_c_h_tile((int)gm_min_int(4, pixels - row), 3, 8, runs + p->run,
                        p->runs, from + row, to + row, column, relu, E_residual_conv4_weight_panels,
                        add, bias);
            }
            {
                const int64_t column = 96;
                for (int row = 0; row < pixels; row += 4)
                    encode_c_h_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, relu, E_residual_conv4_weight_panels,
                        add, bias);
            }
            {
                const int64_t column = 112;
                for (int row = 0; row < pixels; row += 4)
                    encode_c_h_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, relu, E_residual_conv4_weight_panels,
                        add, bias);
            }
        }
    }
}

/* vqvae_prior.gm:29   return h |> conv(width, 1)
   convolution of [64,8,8,128] to [64,8,8,64] by 1 x 1 taps, tiles of 4 x 24; fused: add; 67 MFLOP,
   3.2 MB */
GM_INLINE void encode_c_add2_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict add,
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

static void encode_c_add2(const gm_call *call, const float *restrict add,
    const float *restrict weight, const float *restrict bias, float *restrict add2)
{
    static const gm_steps steps = {{8192, 1024, 128}, {64, 8, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 128},
    };
    static const gm_part parts[] = {
        {8, 8, 0, 0, 0, 1},
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
                    encode_c_add2_tile((int)gm_min_int(4, pixels - row), 3, 8, runs + p->run,
                        p->runs, from + row, to + row, column, add, weight, bias, add2);
            }
            {
                const int64_t column = 48;
                for (int row = 0; row < pixels; row += 4)
                    encode_c_add2_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, add, weight, bias, add2);
            }
        }
    }
}

/* vqvae_prior.gm:47   c: cat 512 [8,8,1]   from reshape(V(E(x)).i, 8, 8, 1)
   [4096,64] x [64,512], tiles of 4 x 24, b in panels; fused: mul, sub, neg; 277 MFLOP, 9.6 MB */
GM_INLINE void encode_c_sub_tile(int rows, int vectors, int last, int64_t row, int64_t column,
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

static void encode_c_sub(const gm_call *call, const float *restrict add,
    const float *restrict V_embeddings_panels, const float *restrict sum, float *restrict sub,
    float *restrict neg)
{
    int64_t lo, hi;
    gm_share(call, 1024, &lo, &hi);
    const int64_t first = lo * 4, end = hi * 4;
    for (int64_t chunk = first; chunk < end; chunk += 64) {
        const int64_t stop = gm_min_int(chunk + 64, end);
        gm_lanes maximum_lanes[64];
        for (int r = 0; r < 64; r++) {
            maximum_lanes[r] = gm_lanes_splat(-GM_INFINITY);
        }
        for (int64_t column = 0; column < 480; column += 24) {
            for (int64_t row = chunk; row < stop; row += 4)
                encode_c_sub_tile(4, 3, 8, row, column, add, V_embeddings_panels, sum, sub,
                    maximum_lanes + (row - chunk));
        }
        {
            const int64_t column = 480;
            for (int64_t row = chunk; row < stop; row += 4)
                encode_c_sub_tile(4, 2, 8, row, column, add, V_embeddings_panels, sum, sub,
                    maximum_lanes + (row - chunk));
        }
        {
            const int64_t column = 496;
            for (int64_t row = chunk; row < stop; row += 4)
                encode_c_sub_tile(4, 2, 8, row, column, add, V_embeddings_panels, sum, sub,
                    maximum_lanes + (row - chunk));
        }
        for (int64_t i = chunk; i < stop; i++) {
            const float maximum = gm_lanes_max(maximum_lanes[i - chunk]);
            neg[i] = (-gm_splat(maximum))[0];
        }
    }
}

/* vqvae_prior.gm:47   c: cat 512 [8,8,1]   from reshape(V(E(x)).i, 8, 8, 1)
   [4096,512] summed along rows; fused: ge, select, neg; 8.4 MFLOP, 8.4 MB */
static void encode_c_c(const gm_call *call, const float *restrict neg,
    const float *restrict sub, float *restrict c)
{
    int64_t lo, hi;
    gm_share(call, 4096, &lo, &hi);
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
        c[i] = (-gm_splat(maximum))[0];
    }
}

/* Entry point encode_c, line 47: 16 kernels in 11 phases, 3.0 GFLOP; arena 10 MB, at least 10 MB. */
static void run_encode_c(vqvae_prior_t *m, const float *x, gm_call whole)
{
    float *const sum = m->arena + 2592768;  /* [512,1], phases 0 to 9 */
    float *const E_residual_conv2_weight_panels = m->arena + 1851392;  /* [4096], phases 1 to 8 */
    float *const E_residual_conv4_weight_panels = m->arena + 1855488;  /* [4096], phases 2 to 8 */
    float *const V_embeddings_panels = m->arena + 2555904;  /* [32768], phases 3 to 9 */
    float *const relu = m->arena + 0;  /* [64,16,16,64], phases 4 to 6 */
    float *const E_conv2_weight_panels = m->arena + 1572864;  /* [131072], phases 5 to 6 */
    float *const relu2 = m->arena + 1048576;  /* [64,8,8,128], then relu, phases 6 to 8 */
    float *const E_conv3_weight_panels = m->arena + 1572864;  /* [147456], phases 7 to 8 */
    float *const add = m->arena + 0;  /* [64,8,8,128], then x, h, phase 8 */
    float *const relu3 = m->arena + 524288;  /* [64,8,8,128], phase 8 */
    float *const relu4 = m->arena + 1720320;  /* [64,8,8,32], then relu, phase 8 */
    float *const add2 = m->arena + 2097152;  /* [4096,64], phases 8 to 9 */
    float *const sub = m->arena + 0;  /* [4096,512], phases 9 to 10 */
    float *const neg = m->arena + 2588672;  /* [4096,1], phases 9 to 10 */
    float *const c = m->arena + 2097152;  /* [64,8,8], phase 10 */

    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_thread_call(whole);
        const unsigned mode = gm_flush_denormals();
        encode_c_sum(&call, m->V_embeddings, sum);
        #pragma omp barrier
        encode_c_E_residual_conv2_weight_panels(&call, m->E_residual_conv2_weight,
            E_residual_conv2_weight_panels);
        #pragma omp barrier
        encode_c_E_residual_conv2_weight_panels(&call, m->E_residual_conv4_weight,
            E_residual_conv4_weight_panels);
        #pragma omp barrier
        encode_c_V_embeddings_panels(&call, m->V_embeddings, V_embeddings_panels);
        #pragma omp barrier
        encode_c_relu(&call, x, m->E_conv_weight, m->E_conv_bias, relu);
        #pragma omp barrier
        encode_c_E_conv2_weight_panels(&call, m->E_conv2_weight, E_conv2_weight_panels);
        #pragma omp barrier
        encode_c_relu2(&call, relu, E_conv2_weight_panels, m->E_conv2_bias, relu2);
        #pragma omp barrier
        encode_c_E_conv3_weight_panels(&call, m->E_conv3_weight, E_conv3_weight_panels);
        #pragma omp barrier
        call.to = 0;
        while (gm_next_rows(&call, 64, 17)) {
            encode_c_add(&call, relu2, E_conv3_weight_panels, m->E_conv3_bias, add, relu3);
            encode_c_relu3(&call, relu3, m->E_residual_conv_weight, m->E_residual_conv_bias,
                relu4);
            encode_c_x(&call, relu4, E_residual_conv2_weight_panels, add,
                m->E_residual_conv2_bias, relu2);
            encode_c_relu3(&call, relu2, m->E_residual_conv3_weight, m->E_residual_conv3_bias,
                relu4);
            encode_c_h(&call, relu4, E_residual_conv4_weight_panels, add,
                m->E_residual_conv4_bias);
            encode_c_add2(&call, add, m->E_conv4_weight, m->E_conv4_bias, add2);
        }
        #pragma omp barrier
        encode_c_sub(&call, add2, V_embeddings_panels, sum, sub, neg);
        #pragma omp barrier
        encode_c_c(&call, neg, sub, c);
        gm_restore_denormals(mode);
    }
}

/* vqvae_prior.gm:51   net class(y) { return embed(y, 10, 2 * F)[:, none, none] }
   [64,128] element by element; 0 FLOP, 38 KB */
static void generate_reshape(const gm_call *call, const int32_t *restrict y,
    const float *restrict weight, float *restrict reshape)
{
    int64_t lo, hi;
    gm_share_images(call, 8, &lo, &hi);
    for (int64_t i = lo * 8; i < hi * 8; i++) {
        for (int64_t j = 0; j < 128; j += GM_LANES) {
            const gm_vec gather = gm_row(weight, 10, 128, gm_splat((float)y[i]), j, GM_LANES);
            gm_store(reshape + i * 128 + j, gather);
        }
    }
}

/* vqvae_prior.gm:65   fill c with draw M(c, y)
   [512] element by element; 0 FLOP, 2.0 KB */
static void generate_reshape9(const gm_call *call, float *restrict reshape)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 512);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        gm_store(reshape + j, gm_positions(j, 1));
    }
}

/* vqvae_prior.gm:65   fill c with draw M(c, y)
   [512] element by element; 0 FLOP, 4.1 KB */
static void generate_reshape10(const gm_call *call, const float *restrict reshape,
    float *restrict reshape2)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 512);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        gm_store(reshape2 + j, gm_load(reshape + j));
    }
}

/* vqvae_prior.gm:54   v, h = c |> embed(codes, F) |> reshape(8, 8, F) |> gated_first(class(y), F)
   convolution of [64,3,14,64] to [64,1,8,128] by 7 x 7 taps, tiles of 4 x 24; fused: add; 176
   MFLOP, 2.6 MB */
GM_INLINE void generate_vertical_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict reshape,
    const float *restrict weight, const float *restrict bias, float *restrict vertical)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, vertical + i * 128 + j);
    }
    conv_tile(4, rows, vectors, last, 0, c, reshape, from, run, runs,
              weight + column, 128);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec vertical2 = c[r * vectors + v] + gm_load(bias + j);
            gm_store(vertical + i * 128 + j, vertical2);
        }
}

static void generate_vertical(const gm_call *call, const float *restrict reshape,
    const float *restrict weight, const float *restrict bias, float *restrict vertical)
{
    static const gm_steps steps = {{3584, 896, 64}, {8, 8, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 448}, {896, 448, 448}, {1792, 896, 448},
    };
    static const gm_part parts[] = {
        {1, 8, 0, 0, 0, 3},
    };
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = parts; p < parts + 1; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            for (int64_t column = 0; column < 96; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    generate_vertical_tile((int)gm_min_int(4, pixels - row), 3, 8,
                        runs + p->run, p->runs, from + row, to + row, column, reshape, weight, bias,
                        vertical);
            }
            {
                const int64_t column = 96;
                for (int row = 0; row < pixels; row += 4)
                    generate_vertical_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        runs + p->run, p->runs, from + row, to + row, column, reshape, weight, bias,
                        vertical);
            }
            {
                const int64_t column = 112;
                for (int row = 0; row < pixels; row += 4)
                    generate_vertical_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        runs + p->run, p->runs, from + row, to + row, column, reshape, weight, bias,
                        vertical);
            }
        }
    }
}

/* vqvae_prior.gm:54   v, h = c |> embed(codes, F) |> reshape(8, 8, F) |> gated_first(class(y), F)
   convolution of [64,1,8,128] to [64,1,8,128] by 1 x 1 taps, tiles of 4 x 24; fused: add; 17
   MFLOP, 590 KB */
GM_INLINE void generate_across_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column,
    const float *restrict vertical, const float *restrict weight, const float *restrict bias,
    float *restrict across)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, across + i * 128 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, vertical, from + 4, 128);
    conv_tile(4, rows, vectors, last, 0, c, vertical, from, run, runs,
              weight + column, 128);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec across2 = c[r * vectors + v] + gm_load(bias + j);
            gm_store(across + i * 128 + j, across2);
        }
}

static void generate_across(const gm_call *call, const float *restrict vertical,
    const float *restrict weight, const float *restrict bias, float *restrict across)
{
    static const gm_steps steps = {{1024, 1024, 128}, {8, 8, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 128},
    };
    static const gm_part parts[] = {
        {1, 8, 0, 0, 0, 1},
    };
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = parts; p < parts + 1; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            for (int64_t column = 0; column < 96; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    generate_across_tile((int)gm_min_int(4, pixels - row), 3, 8, runs + p->run,
                        p->runs, from + row, to + row, column, vertical, weight, bias, across);
            }
            {
                const int64_t column = 96;
                for (int row = 0; row < pixels; row += 4)
                    generate_across_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, vertical, weight, bias, across);
            }
            {
                const int64_t column = 112;
                for (int row = 0; row < pixels; row += 4)
                    generate_across_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, vertical, weight, bias, across);
            }
        }
    }
}

/* vqvae_prior.gm:54   v, h = c |> embed(codes, F) |> reshape(8, 8, F) |> gated_first(class(y), F)
   [64,1,8,64] element by element; fused: add, tanh; 66 KFLOP, 426 KB */
static void generate_tanh(const gm_call *call, const float *restrict vertical,
    const float *restrict reshape, float *restrict tanh)
{
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (int64_t g = lo; g < hi; g++) {
        for (int64_t h = 0; h < 1; h++) {
            for (int64_t i = 0; i < 8; i++) {
                for (int64_t j = 0; j < 64; j += GM_LANES) {
                    const gm_vec add = gm_load(vertical + g * 1024 + i * 128 + j) + gm_load(reshape + g * 128 + j);
                    gm_store(tanh + g * 512 + h * 512 + i * 64 + j, gm_tanh(add));
                }
            }
        }
    }
}

/* vqvae_prior.gm:54   v, h = c |> embed(codes, F) |> reshape(8, 8, F) |> gated_first(class(y), F)
   [64,8,64] element by element; fused: add, sigmoid, mul; 98 KFLOP, 557 KB */
static void generate_v(const gm_call *call, const float *restrict tanh,
    const float *restrict vertical, const float *restrict reshape, float *restrict v)
{
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 8; i++) {
            for (int64_t j = 0; j < 64; j += GM_LANES) {
                const gm_vec add = gm_load(vertical + h * 1024 + i * 128 + j + 64) + gm_load(reshape + h * 128 + j + 64);
                const gm_vec v2 = gm_load(tanh + h * 512 + i * 64 + j) * gm_sigmoid(add);
                gm_store(v + h * 1280 + i * 64 + j, v2);
            }
        }
    }
}

/* vqvae_prior.gm:55   for i in 1..layers { v, h = gated_layer(v, h, class(y), F) }
   convolution of [64,2,10,64] to [64,1,8,128] by 3 x 3 taps, tiles of 4 x 24; fused: add; 50
   MFLOP, 885 KB */
GM_INLINE void generate_vertical2_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict v2,
    const float *restrict weight, const float *restrict bias, float *restrict vertical)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, vertical + i * 128 + j);
    }
    conv_tile(4, rows, vectors, last, 0, c, v2, from, run, runs,
              weight + column, 128);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec vertical2 = c[r * vectors + v] + gm_load(bias + j);
            gm_store(vertical + i * 128 + j, vertical2);
        }
}

static void generate_vertical2(const gm_call *call, const float *restrict v2,
    const float *restrict weight, const float *restrict bias, float *restrict vertical)
{
    static const gm_steps steps = {{1280, 640, 64}, {8, 8, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 192}, {640, 192, 192},
    };
    static const gm_part parts[] = {
        {1, 8, 0, 0, 0, 2},
    };
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = parts; p < parts + 1; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            for (int64_t column = 0; column < 96; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    generate_vertical2_tile((int)gm_min_int(4, pixels - row), 3, 8,
                        runs + p->run, p->runs, from + row, to + row, column, v2, weight, bias,
                        vertical);
            }
            {
                const int64_t column = 96;
                for (int row = 0; row < pixels; row += 4)
                    generate_vertical2_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        runs + p->run, p->runs, from + row, to + row, column, v2, weight, bias,
                        vertical);
            }
            {
                const int64_t column = 112;
                for (int row = 0; row < pixels; row += 4)
                    generate_vertical2_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        runs + p->run, p->runs, from + row, to + row, column, v2, weight, bias,
                        vertical);
            }
        }
    }
}

/* vqvae_prior.gm:54   v, h = c |> embed(codes, F) |> reshape(8, 8, F) |> gated_first(class(y), F)
   convolution of [64,1,3,64] to [64,1,1,128] by 1 x 7 taps, tiles of 4 x 24; fused: add; 3.2
   MFLOP, 377 KB */
GM_INLINE void generate_horizontal_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict reshape,
    const float *restrict across, const float *restrict reshape2, const float *restrict weight,
    const float *restrict bias, float *restrict add)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_read(vectors, across + i * 1024 + j);
        gm_fetch_read(vectors, reshape2 + i * 128 + j);
        gm_fetch_written(vectors, add + i * 128 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, reshape, from + 4, 192);
    conv_tile(4, rows, vectors, last, 0, c, reshape, from, run, runs,
              weight + column, 128);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec horizontal = c[r * vectors + v] + gm_load(bias + j);
            const gm_vec add2 = horizontal + gm_load(across + i * 1024 + j) + gm_load(reshape2 + i * 128 + j);
            gm_store(add + i * 128 + j, add2);
        }
}

static void generate_horizontal(const gm_call *call, const float *restrict reshape,
    const float *restrict across, const float *restrict reshape2, const float *restrict weight,
    const float *restrict bias, float *restrict add)
{
    static const gm_steps steps = {{3584, 0, 64}, {1, 1, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 192},
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
            for (int64_t column = 0; column < 96; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    generate_horizontal_tile((int)gm_min_int(4, pixels - row), 3, 8,
                        runs + p->run, p->runs, from + row, to + row, column, reshape, across,
                        reshape2, weight, bias, add);
            }
            {
                const int64_t column = 96;
                for (int row = 0; row < pixels; row += 4)
                    generate_horizontal_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        runs + p->run, p->runs, from + row, to + row, column, reshape, across,
                        reshape2, weight, bias, add);
            }
            {
                const int64_t column = 112;
                for (int row = 0; row < pixels; row += 4)
                    generate_horizontal_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        runs + p->run, p->runs, from + row, to + row, column, reshape, across,
                        reshape2, weight, bias, add);
            }
        }
    }
}

/* vqvae_prior.gm:54   v, h = c |> embed(codes, F) |> reshape(8, 8, F) |> gated_first(class(y), F)
   [64,1,64] element by element; fused: tanh; 4.1 KFLOP, 49 KB */
static void generate_tanh8(const gm_call *call, const float *restrict add, float *restrict tanh)
{
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 1; i++) {
            for (int64_t j = 0; j < 64; j += GM_LANES) {
                gm_store(tanh + h * 64 + i * 64 + j, gm_tanh(gm_load(add + h * 128 + j)));
            }
        }
    }
}

/* vqvae_prior.gm:54   v, h = c |> embed(codes, F) |> reshape(8, 8, F) |> gated_first(class(y), F)
   [64,64] element by element; fused: sigmoid, mul; 8.2 KFLOP, 66 KB */
static void generate_mul(const gm_call *call, const float *restrict tanh,
    const float *restrict add, float *restrict mul)
{
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (int64_t i = lo; i < hi; i++) {
        for (int64_t j = 0; j < 64; j += GM_LANES) {
            const gm_vec mul2 = gm_load(tanh + i * 64 + j) * gm_sigmoid(gm_load(add + i * 128 + j + 64));
            gm_store(mul + i * 64 + j, mul2);
        }
    }
}

/* vqvae_prior.gm:54   v, h = c |> embed(codes, F) |> reshape(8, 8, F) |> gated_first(class(y), F)
   convolution of [64,1,1,64] to [64,1,1,64] by 1 x 1 taps, tiles of 4 x 24; fused: add; 528 KFLOP,
   49 KB */
GM_INLINE void generate_out_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict mul,
    const float *restrict weight, const float *restrict bias, float *restrict out)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, out + i * 576 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, mul, from + 4, 64);
    conv_tile(4, rows, vectors, last, 0, c, mul, from, run, runs,
              weight + column, 64);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec out2 = c[r * vectors + v] + gm_load(bias + j);
            gm_store(out + i * 576 + j, out2);
        }
}

static void generate_out(const gm_call *call, const float *restrict mul,
    const float *restrict weight, const float *restrict bias, float *restrict out)
{
    static const gm_steps steps = {{64, 64, 64}, {1, 1, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 64},
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
            for (int64_t column = 0; column < 48; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    generate_out_tile((int)gm_min_int(4, pixels - row), 3, 8, runs + p->run,
                        p->runs, from + row, to + row, column, mul, weight, bias, out);
            }
            {
                const int64_t column = 48;
                for (int row = 0; row < pixels; row += 4)
                    generate_out_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, mul, weight, bias, out);
            }
        }
    }
}

/* vqvae_prior.gm:55   for i in 1..layers { v, h = gated_layer(v, h, class(y), F) }
   convolution of [64,1,2,64] to [64,1,1,128] by 1 x 3 taps, tiles of 4 x 24; fused: add; 2.1
   MFLOP, 230 KB */
GM_INLINE void generate_horizontal2_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict out,
    const float *restrict across, const float *restrict reshape, const float *restrict weight,
    const float *restrict bias, float *restrict add)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_read(vectors, across + i * 1024 + j);
        gm_fetch_read(vectors, reshape + i * 128 + j);
        gm_fetch_written(vectors, add + i * 128 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, out, from + 4, 128);
    conv_tile(4, rows, vectors, last, 0, c, out, from, run, runs,
              weight + column, 128);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec horizontal = c[r * vectors + v] + gm_load(bias + j);
            const gm_vec add2 = horizontal + gm_load(across + i * 1024 + j) + gm_load(reshape + i * 128 + j);
            gm_store(add + i * 128 + j, add2);
        }
}

static void generate_horizontal2(const gm_call *call, const float *restrict out,
    const float *restrict across, const float *restrict reshape, const float *restrict weight,
    const float *restrict bias, float *restrict add)
{
    static const gm_steps steps = {{576, 0, 64}, {1, 1, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 128},
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
            for (int64_t column = 0; column < 96; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    generate_horizontal2_tile((int)gm_min_int(4, pixels - row), 3, 8,
                        runs + p->run, p->runs, from + row, to + row, column, out, across, reshape,
                        weight, bias, add);
            }
            {
                const int64_t column = 96;
                for (int row = 0; row < pixels; row += 4)
                    generate_horizontal2_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        runs + p->run, p->runs, from + row, to + row, column, out, across, reshape,
                        weight, bias, add);
            }
            {
                const int64_t column = 112;
                for (int row = 0; row < pixels; row += 4)
                    generate_horizontal2_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        runs + p->run, p->runs, from + row, to + row, column, out, across, reshape,
                        weight, bias, add);
            }
        }
    }
}

/* vqvae_prior.gm:55   for i in 1..layers { v, h = gated_layer(v, h, class(y), F) }
   convolution of [64,1,1,64] to [64,1,1,64] by 1 x 1 taps, tiles of 4 x 24; fused: add; 532 KFLOP,
   66 KB */
GM_INLINE void generate_h_tile(int rows, int vectors, int last, const gm_stretch *run, int runs,
    const int64_t *from, const int64_t *to, int64_t column, const float *restrict mul,
    const float *restrict out, const float *restrict weight, const float *restrict bias,
    float *restrict h)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_read(vectors, out + i * 576 + j);
        gm_fetch_written(vectors, h + i * 576 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, mul, from + 4, 64);
    conv_tile(4, rows, vectors, last, 0, c, mul, from, run, runs,
              weight + column, 64);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec out2 = c[r * vectors + v] + gm_load(bias + j);
            const gm_vec h2 = gm_load(out + i * 576 + j) + out2;
            gm_store(h + i * 576 + j, h2);
        }
}

static void generate_h(const gm_call *call, const float *restrict mul,
    const float *restrict out, const float *restrict weight, const float *restrict bias,
    float *restrict h)
{
    static const gm_steps steps = {{64, 64, 64}, {1, 1, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 64},
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
            for (int64_t column = 0; column < 48; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    generate_h_tile((int)gm_min_int(4, pixels - row), 3, 8, runs + p->run,
                        p->runs, from + row, to + row, column, mul, out, weight, bias, h);
            }
            {
                const int64_t column = 48;
                for (int row = 0; row < pixels; row += 4)
                    generate_h_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, mul, out, weight, bias, h);
            }
        }
    }
}

/* vqvae_prior.gm:55   for i in 1..layers { v, h = gated_layer(v, h, class(y), F) }
   convolution of [64,1,1,64] to [64,1,1,64] by 1 x 1 taps, tiles of 4 x 24; fused: add, relu; 537
   KFLOP, 66 KB */
GM_INLINE void generate_h7_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict mul,
    const float *restrict h, const float *restrict weight, const float *restrict bias,
    float *restrict relu)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_read(vectors, h + i * 576 + j);
        gm_fetch_written(vectors, relu + i * 64 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, mul, from + 4, 64);
    conv_tile(4, rows, vectors, last, 0, c, mul, from, run, runs,
              weight + column, 64);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec out = c[r * vectors + v] + gm_load(bias + j);
            const gm_vec h2 = gm_load(h + i * 576 + j) + out;
            gm_store(relu + i * 64 + j, gm_max(h2, gm_zero()));
        }
}

static void generate_h7(const gm_call *call, const float *restrict mul, const float *restrict h,
    const float *restrict weight, const float *restrict bias, float *restrict relu)
{
    static const gm_steps steps = {{64, 64, 64}, {1, 1, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 64},
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
            for (int64_t column = 0; column < 48; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    generate_h7_tile((int)gm_min_int(4, pixels - row), 3, 8, runs + p->run,
                        p->runs, from + row, to + row, column, mul, h, weight, bias, relu);
            }
            {
                const int64_t column = 48;
                for (int row = 0; row < pixels; row += 4)
                    generate_h7_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, mul, h, weight, bias, relu);
            }
        }
    }
}

/* vqvae_prior.gm:56   return categorical(logits: h |> relu |> head: conv(F, 1) |> relu |> out:
   conv(codes, 1) |> reshape(8, 8, 1, codes))
   convolution of [64,1,1,64] to [64,1,1,64] by 1 x 1 taps, tiles of 4 x 24; fused: add, relu; 532
   KFLOP, 49 KB */
GM_INLINE void generate_head_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict relu,
    const float *restrict weight, const float *restrict bias, float *restrict relu2)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, relu2 + i * 64 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, relu, from + 4, 64);
    conv_tile(4, rows, vectors, last, 0, c, relu, from, run, runs,
              weight + column, 64);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec head = c[r * vectors + v] + gm_load(bias + j);
            gm_store(relu2 + i * 64 + j, gm_max(head, gm_zero()));
        }
}

static void generate_head(const gm_call *call, const float *restrict relu,
    const float *restrict weight, const float *restrict bias, float *restrict relu2)
{
    static const gm_steps steps = {{64, 64, 64}, {1, 1, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 64},
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
            for (int64_t column = 0; column < 48; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    generate_head_tile((int)gm_min_int(4, pixels - row), 3, 8, runs + p->run,
                        p->runs, from + row, to + row, column, relu, weight, bias, relu2);
            }
            {
                const int64_t column = 48;
                for (int row = 0; row < pixels; row += 4)
                    generate_head_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, relu, weight, bias, relu2);
            }
        }
    }
}

/* vqvae_prior.gm:56   return categorical(logits: h |> relu |> head: conv(F, 1) |> relu |> out:
   conv(codes, 1) |> reshape(8, 8, 1, codes))
   convolution of [64,1,1,64] to [64,1,1,512] by 1 x 1 taps, tiles of 4 x 24; fused: add, log, neg,
   sub; 4.4 MFLOP, 281 KB */
GM_INLINE void generate_out2_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const gm_call *call,
    const float *restrict relu, const float *restrict weight, const float *restrict bias,
    float *restrict sub, gm_lanes *maximum2_lanes)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, sub + i * 512 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, relu, from + 4, 64);
    conv_tile(4, rows, vectors, last, 0, c, relu, from, run, runs,
              weight + column, 512);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec out = c[r * vectors + v] + gm_load(bias + j);
            const gm_vec uniform = gm_random_uniform(call->seed, 0, call->step, (uint64_t)(call->row * 32768 + call->position * 512 + 0 + i * 32768 + j), 1);
            const gm_vec sub2 = out - gm_log(-gm_log(uniform));
            gm_store(sub + i * 512 + j, sub2);
            maximum2_lanes[r].part[j / GM_LANES % GM_PARTS] = gm_max(maximum2_lanes[r].part[j / GM_LANES % GM_PARTS], sub2);
        }
}

static void generate_out2(const gm_call *call, const float *restrict relu,
    const float *restrict weight, const float *restrict bias, float *restrict sub,
    float *restrict maximum)
{
    static const gm_steps steps = {{64, 64, 64}, {1, 1, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 64},
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
            for (int64_t column = 0; column < 480; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    generate_out2_tile((int)gm_min_int(4, pixels - row), 3, 8, runs + p->run,
                        p->runs, from + row, to + row, column, call, relu, weight, bias, sub,
                        maximum2_lanes + row);
            }
            {
                const int64_t column = 480;
                for (int row = 0; row < pixels; row += 4)
                    generate_out2_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, call, relu, weight, bias, sub,
                        maximum2_lanes + row);
            }
            {
                const int64_t column = 496;
                for (int row = 0; row < pixels; row += 4)
                    generate_out2_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, call, relu, weight, bias, sub,
                        maximum2_lanes + row);
            }
            for (int r = 0; r < pixels; r++) {
                const int64_t i = to[r];
                const float maximum2 = gm_lanes_max(maximum2_lanes[r]);
                maximum[i] = (gm_splat(maximum2))[0];
            }
        }
    }
}

/* vqvae_prior.gm:65   fill c with draw M(c, y)
   [64,512] summed along rows; fused: ge, mul; 98 KFLOP, 134 KB */
static void generate_c(const gm_call *call, const float *restrict reshape,
    const float *restrict sub, const float *restrict maximum, float *restrict c)
{
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (int64_t i = lo; i < hi; i++) {
        gm_lanes maximum2_lanes = gm_lanes_splat(-GM_INFINITY);
        for (int64_t j16 = 0; j16 < 512; j16 += 16) {
            for (int part = 0; part < GM_PARTS; part++) {
                const int64_t j = j16 + part * GM_LANES;
                const gm_vec mul = gm_load(reshape + j) * gm_ge(gm_load(sub + i * 512 + j), gm_splat(maximum[i]));
                maximum2_lanes.part[part] = gm_max(maximum2_lanes.part[part], mul);
            }
        }
        const float maximum2 = gm_lanes_max(maximum2_lanes);
        c[i * 64] = (gm_splat(maximum2))[0];
    }
}

/* vqvae_prior.gm:65   fill c with draw M(c, y)
   [64,1] element by element; 0 FLOP, 512 B */
static void generate_c2(const gm_call *call, const float *restrict c, float *restrict c2)
{
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (int64_t i = lo; i < hi; i++) {
        int64_t j = 0;
        for (; j < 1; j += GM_LANES) {
            const int n = (int)gm_min_int(GM_LANES, 1 - j);
            gm_store_strided(c2 + i * 8, 0, gm_splat(c[i * 64]), n);
        }
    }
}

/* vqvae_prior.gm:54   v, h = c |> embed(codes, F) |> reshape(8, 8, F) |> gated_first(class(y), F)
   [64,1,64] element by element; 0 FLOP, 148 KB */
static void generate_reshape11(const gm_call *call, const float *restrict c,
    const float *restrict weight, float *restrict reshape)
{
    int64_t lo, hi;
    gm_share_images(call, 8, &lo, &hi);
    for (int64_t h = lo * 8; h < hi * 8; h++) {
        for (int64_t i = 0; i < 1; i++) {
            for (int64_t j = 0; j < 64; j += GM_LANES) {
                gm_store(reshape + h * 3584 + j, gm_row(weight, 512, 64, gm_splat(c[h * 8]), j, GM_LANES));
            }
        }
    }
}

/* vqvae_prior.gm:51   net class(y) { return embed(y, 10, 2 * F)[:, none, none] }
   [64,128] element by element; 0 FLOP, 38 KB */
static void generate_gather(const gm_call *call, const int32_t *restrict y,
    const float *restrict weight, float *restrict gather)
{
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (int64_t i = lo; i < hi; i++) {
        for (int64_t j = 0; j < 128; j += GM_LANES) {
            const gm_vec gather2 = gm_row(weight, 10, 128, gm_splat((float)y[i]), j, GM_LANES);
            gm_store(gather + i * 128 + j, gather2);
        }
    }
}

/* vqvae_prior.gm:54   v, h = c |> embed(codes, F) |> reshape(8, 8, F) |> gated_first(class(y), F)
   [64,64,1,64] element by element; 0 FLOP, 1.2 MB */
static void generate_gather9(const gm_call *call, const float *restrict c,
    const float *restrict weight, float *restrict gather)
{
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (int64_t g = lo; g < hi; g++) {
        for (int64_t h = 0; h < 64; h++) {
            for (int64_t i = 0; i < 1; i++) {
                for (int64_t j = 0; j < 64; j += GM_LANES) {
                    const gm_vec gather2 = gm_row(weight, 512, 64, gm_splat(c[g * 64 + h]), j, GM_LANES);
                    gm_store(gather + g * 4096 + h * 64 + i * 64 + j, gather2);
                }
            }
        }
    }
}

/* vqvae_prior.gm:54   v, h = c |> embed(codes, F) |> reshape(8, 8, F) |> gated_first(class(y), F)
   convolution of [64,8,8,64] to [64,8,8,128] by 7 x 7 taps, tiles of 4 x 24, weight in panels;
   fused: add; 831 MFLOP, 3.8 MB */
GM_INLINE void generate_vertical9_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict gather,
    const float *restrict M_gated_first_vertical_weight_panels, const float *restrict bias,
    float *restrict vertical)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, vertical + i * 128 + j);
    }
    conv_tile(4, rows, vectors, last, 0, c, gather, from, run, runs,
              M_gated_first_vertical_weight_panels + column * 1344, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec vertical2 = c[r * vectors + v] + gm_load(bias + j);
            gm_store(vertical + i * 128 + j, vertical2);
        }
}

static void generate_vertical9(const gm_call *call, const float *restrict gather,
    const float *restrict M_gated_first_vertical_weight_panels, const float *restrict bias,
    float *restrict vertical)
{
    static const gm_steps steps = {{4096, 512, 64}, {64, 8, 1}};
    static const gm_stretch runs[] = {
        {0, 1088, 256}, {0, 1024, 320}, {0, 960, 384}, {0, 896, 448}, {0, 896, 384},
        {0, 896, 320}, {0, 896, 256}, {0, 640, 256}, {512, 1088, 256}, {0, 576, 320},
        {512, 1024, 320}, {0, 512, 384}, {512, 960, 384}, {0, 448, 448}, {512, 896, 448},
        {0, 448, 384}, {512, 896, 384}, {0, 448, 320}, {512, 896, 320}, {0, 448, 256},
        {512, 896, 256}, {0, 192, 256}, {512, 640, 256}, {1024, 1088, 256}, {0, 128, 320},
        {512, 576, 320}, {1024, 1024, 320}, {0, 64, 384}, {512, 512, 384}, {1024, 960, 384},
        {0, 0, 448}, {512, 448, 448}, {1024, 896, 448}, {0, 0, 384}, {512, 448, 384},
        {1024, 896, 384}, {0, 0, 320}, {512, 448, 320}, {1024, 896, 320}, {0, 0, 256},
        {512, 448, 256}, {1024, 896, 256},
    };
    static const gm_part parts[] = {
        {1, 1, 0, 0, 0, 0}, {1, 1, 1, 0, 0, 0}, {1, 1, 2, 0, 0, 0}, {1, 2, 3, 0, 0, 0},
        {1, 1, 5, 128, 0, 0}, {1, 1, 6, 192, 0, 0}, {1, 1, 7, 256, 0, 0}, {1, 1, 8, 0, 0, 1},
        {1, 1, 9, 0, 1, 1}, {1, 1, 10, 0, 2, 1}, {1, 2, 11, 0, 3, 1}, {1, 1, 13, 128, 4, 1},
        {1, 1, 14, 192, 5, 1}, {1, 1, 15, 256, 6, 1}, {1, 1, 16, 0, 7, 2},
        {1, 1, 17, 0, 9, 2}, {1, 1, 18, 0, 11, 2}, {1, 2, 19, 0, 13, 2},
        {1, 1, 21, 128, 15, 2}, {1, 1, 22, 192, 17, 2}, {1, 1, 23, 256, 19, 2},
        {5, 1, 24, 0, 21, 3}, {5, 1, 25, 0, 24, 3}, {5, 1, 26, 0, 27, 3},
        {5, 2, 27, 0, 30, 3}, {5, 1, 29, 128, 33, 3}, {5, 1, 30, 192, 36, 3},
        {5, 1, 31, 256, 39, 3},
    };
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = parts; p < parts + 28; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            for (int64_t column = 0; column < 96; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    generate_vertical9_tile((int)gm_min_int(4, pixels - row), 3, 8,
                        runs + p->run, p->runs, from + row, to + row, column, gather,
                        M_gated_first_vertical_weight_panels, bias, vertical);
            }
            {
                const int64_t column = 96;
                for (int row = 0; row < pixels; row += 4)
                    generate_vertical9_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        runs + p->run, p->runs, from + row, to + row, column, gather,
                        M_gated_first_vertical_weight_panels, bias, vertical);
            }
            {
                const int64_t column = 112;
                for (int row = 0; row < pixels; row += 4)
                    generate_vertical9_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        runs + p->run, p->runs, from + row, to + row, column, gather,
                        M_gated_first_vertical_weight_panels, bias, vertical);
            }
        }
    }
}

/* vqvae_prior.gm:54   v, h = c |> embed(codes, F) |> reshape(8, 8, F) |> gated_first(class(y), F)
   convolution of [64,8,8,64] to [64,8,8,128] by 1 x 7 taps, tiles of 4 x 24, weight in panels;
   fused: add; 152 MFLOP, 3.2 MB */
GM_INLINE void generate_horizontal9_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict gather,
    const float *restrict M_gated_first_horizontal_weight_panels, const float *restrict bias,
    float *restrict horizontal)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, horizontal + i * 128 + j);
    }
    conv_tile(4, rows, vectors, last, 0, c, gather, from, run, runs,
              M_gated_first_horizontal_weight_panels + column * 192, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec horizontal2 = c[r * vectors + v] + gm_load(bias + j);
            gm_store(horizontal + i * 128 + j, horizontal2);
        }
}

static void generate_horizontal9(const gm_call *call, const float *restrict gather,
    const float *restrict M_gated_first_horizontal_weight_panels, const float *restrict bias,
    float *restrict horizontal)
{
    static const gm_steps steps = {{4096, 512, 64}, {64, 8, 1}};
    static const gm_stretch runs[] = {
        {0, 128, 64}, {0, 64, 128}, {0, 0, 192},
    };
    static const gm_part parts[] = {
        {8, 1, 0, 0, 0, 0}, {8, 1, 1, 0, 0, 1}, {8, 1, 2, 0, 1, 1}, {8, 5, 3, 0, 2, 1},
    };
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = parts; p < parts + 4; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            for (int64_t column = 0; column < 96; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    generate_horizontal9_tile((int)gm_min_int(4, pixels - row), 3, 8,
                        runs + p->run, p->runs, from + row, to + row, column, gather,
                        M_gated_first_horizontal_weight_panels, bias, horizontal);
            }
            {
                const int64_t column = 96;
                for (int row = 0; row < pixels; row += 4)
                    generate_horizontal9_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        runs + p->run, p->runs, from + row, to + row, column, gather,
                        M_gated_first_horizontal_weight_panels, bias, horizontal);
            }
            {
                const int64_t column = 112;
                for (int row = 0; row < pixels; row += 4)
                    generate_horizontal9_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        runs + p->run, p->runs, from + row, to + row, column, gather,
                        M_gated_first_horizontal_weight_panels, bias, horizontal);
            }
        }
    }
}

/* vqvae_prior.gm:54   v, h = c |> embed(codes, F) |> reshape(8, 8, F) |> gated_first(class(y), F)
   convolution of [64,8,8,128] to [64,8,8,128] by 1 x 1 taps, tiles of 4 x 24, weight in panels;
   fused: add; 136 MFLOP, 6.4 MB */
GM_INLINE void generate_horizontal10_tile(int rows, int vectors, int last,
    const gm_stretch *run, int runs, const int64_t *from, const int64_t *to, int64_t column,
    const float *restrict vertical, const float *restrict M_gated_first_across_weight_panels,
    float *restrict horizontal, const float *restrict gather, const float *restrict bias)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r] % 64;
        const int64_t h = to[r] / 64;
        const int64_t j = column;
        gm_fetch_written(vectors, horizontal + h * 8192 + i * 128 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, vertical, from + 4, 128);
    conv_tile(4, rows, vectors, last, 0, c, vertical, from, run, runs,
              M_gated_first_across_weight_panels + column * 128, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r] % 64;
            const int64_t h = to[r] / 64;
            const int64_t j = column + v * GM_LANES;
            const gm_vec across = c[r * vectors + v] + gm_load(bias + j);
            const gm_vec add = gm_load(horizontal + h * 8192 + i * 128 + j) + across + gm_load(gather + h * 128 + j);
            gm_store(horizontal + h * 8192 + i * 128 + j, add);
        }
}

static void generate_horizontal10(const gm_call *call, const float *restrict vertical,
    const float *restrict M_gated_first_across_weight_panels, float *restrict horizontal,
    const float *restrict gather, const float *restrict bias)
{
    static const gm_steps steps = {{8192, 1024, 128}, {64, 8, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 128},
    };
    static const gm_part parts[] = {
        {8, 8, 0, 0, 0, 1},
    };
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = parts; p < parts + 1; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            for (int64_t column = 0; column < 96; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    generate_horizontal10_tile((int)gm_min_int(4, pixels - row), 3, 8,
                        runs + p->run, p->runs, from + row, to + row, column, vertical,
                        M_gated_first_across_weight_panels, horizontal, gather, bias);
            }
            {
                const int64_t column = 96;
                for (int row = 0; row < pixels; row += 4)
                    generate_horizontal10_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        runs + p->run, p->runs, from + row, to + row, column, vertical,
                        M_gated_first_across_weight_panels, horizontal, gather, bias);
            }
            {
                const int64_t column = 112;
                for (int row = 0; row < pixels; row += 4)
                    generate_horizontal10_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        runs + p->run, p->runs, from + row, to + row, column, vertical,
                        M_gated_first_across_weight_panels, horizontal, gather, bias);
            }
        }
    }
}

/* vqvae_prior.gm:54   v, h = c |> embed(codes, F) |> reshape(8, 8, F) |> gated_first(class(y), F)
   [64,64,64] element by element; fused: add, tanh; 524 KFLOP, 3.2 MB */
static void generate_tanh16(const gm_call *call, const float *restrict vertical,
    const float *restrict gather, float *restrict tanh)
{
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 64; i++) {
            for (int64_t j = 0; j < 64; j += GM_LANES) {
                const gm_vec add = gm_load(vertical + h * 8192 + i * 128 + j) + gm_load(gather + h * 128 + j);
                gm_store(tanh + h * 4096 + i * 64 + j, gm_tanh(add));
            }
        }
    }
}

/* vqvae_prior.gm:54   v, h = c |> embed(codes, F) |> reshape(8, 8, F) |> gated_first(class(y), F)
   [64,64,64] element by element; fused: add, sigmoid, mul; 786 KFLOP, 4.2 MB */
static void generate_v8(const gm_call *call, float *restrict tanh,
    const float *restrict vertical, const float *restrict gather)
{
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 64; i++) {
            for (int64_t j = 0; j < 64; j += GM_LANES) {
                const gm_vec add = gm_load(vertical + h * 8192 + i * 128 + j + 64) + gm_load(gather + h * 128 + j + 64);
                const gm_vec v = gm_load(tanh + h * 4096 + i * 64 + j) * gm_sigmoid(add);
                gm_store(tanh + h * 4096 + i * 64 + j, v);
            }
        }
    }
}

/* vqvae_prior.gm:55   for i in 1..layers { v, h = gated_layer(v, h, class(y), F) }
   convolution of [64,8,8,64] to [64,8,8,128] by 3 x 3 taps, tiles of 4 x 24, weight in panels;
   fused: add; 347 MFLOP, 3.3 MB */
GM_INLINE void generate_vertical10_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict tanh,
    const float *restrict M_gated_layer_vertical_weight_panels, const float *restrict bias,
    float *restrict vertical)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, vertical + i * 128 + j);
    }
    conv_tile(4, rows, vectors, last, 0, c, tanh, from, run, runs,
              M_gated_layer_vertical_weight_panels + column * 384, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec vertical2 = c[r * vectors + v] + gm_load(bias + j);
            gm_store(vertical + i * 128 + j, vertical2);
        }
}

static void generate_vertical10(const gm_call *call, const float *restrict tanh,
    const float *restrict M_gated_layer_vertical_weight_panels, const float *restrict bias,
    float *restrict vertical)
{
    static const gm_steps steps = {{4096, 512, 64}, {64, 8, 1}};
    static const gm_stretch runs[] = {
        {0, 256, 128}, {0, 192, 192}, {0, 192, 128}, {0, 64, 128}, {512, 256, 128},
        {0, 0, 192}, {512, 192, 192}, {0, 0, 128}, {512, 192, 128},
    };
    static const gm_part parts[] = {
        {1, 1, 0, 0, 0, 1}, {1, 6, 1, 0, 1, 1}, {1, 1, 7, 384, 2, 1}, {7, 1, 8, 0, 3, 2},
        {7, 6, 9, 0, 5, 2}, {7, 1, 15, 384, 7, 2},
    };
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = parts; p < parts + 6; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            for (int64_t column = 0; column < 96; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    generate_vertical10_tile((int)gm_min_int(4, pixels - row), 3, 8,
                        runs + p->run, p->runs, from + row, to + row, column, tanh,
                        M_gated_layer_vertical_weight_panels, bias, vertical);
            }
            {
                const int64_t column = 96;
                for (int row = 0; row < pixels; row += 4)
                    generate_vertical10_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        runs + p->run, p->runs, from + row, to + row, column, tanh,
                        M_gated_layer_vertical_weight_panels, bias, vertical);
            }
            {
                const int64_t column = 112;
                for (int row = 0; row < pixels; row += 4)
                    generate_vertical10_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        runs + p->run, p->runs, from + row, to + row, column, tanh,
                        M_gated_layer_vertical_weight_panels, bias, vertical);
            }
        }
    }
}

/* vqvae_prior.gm:54   v, h = c |> embed(codes, F) |> reshape(8, 8, F) |> gated_first(class(y), F)
   [64,64,64] element by element; fused: tanh; 262 KFLOP, 3.1 MB */
static void generate_tanh17(const gm_call *call, const float *restrict horizontal,
    float *restrict tanh)
{
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 64; i++) {
            for (int64_t j = 0; j < 64; j += GM_LANES) {
                gm_store(tanh + h * 4096 + i * 64 + j, gm_tanh(gm_load(horizontal + h * 8192 + i * 128 + j)));
            }
        }
    }
}

/* vqvae_prior.gm:54   v, h = c |> embed(codes, F) |> reshape(8, 8, F) |> gated_first(class(y), F)
   [64,64,64] element by element; fused: sigmoid, mul; 524 KFLOP, 4.2 MB */
static void generate_tanh18(const gm_call *call, float *restrict tanh,
    const float *restrict horizontal)
{
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 64; i++) {
            for (int64_t j = 0; j < 64; j += GM_LANES) {
                const gm_vec sigmoid = gm_sigmoid(gm_load(horizontal + h * 8192 + i * 128 + j + 64));
                gm_store(tanh + h * 4096 + i * 64 + j, gm_load(tanh + h * 4096 + i * 64 + j) * sigmoid);
            }
        }
    }
}

/* vqvae_prior.gm:54   v, h = c |> embed(codes, F) |> reshape(8, 8, F) |> gated_first(class(y), F)
   convolution of [64,8,8,64] to [64,8,8,64] by 1 x 1 taps, tiles of 4 x 24; fused: add; 34 MFLOP,
   2.1 MB */
GM_INLINE void generate_out3_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict tanh,
    const float *restrict weight, const float *restrict bias, float *restrict out)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, out + i * 64 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, tanh, from + 4, 64);
    conv_tile(4, rows, vectors, last, 0, c, tanh, from, run, runs,
              weight + column, 64);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec out2 = c[r * vectors + v] + gm_load(bias + j);
            gm_store(out + i * 64 + j, out2);
        }
}

static void generate_out3(const gm_call *call, const float *restrict tanh,
    const float *restrict weight, const float *restrict bias, float *restrict out)
{
    static const gm_steps steps = {{4096, 512, 64}, {64, 8, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 64},
    };
    static const gm_part parts[] = {
        {8, 8, 0, 0, 0, 1},
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
                    generate_out3_tile((int)gm_min_int(4, pixels - row), 3, 8, runs + p->run,
                        p->runs, from + row, to + row, column, tanh, weight, bias, out);
            }
            {
                const int64_t column = 48;
                for (int row = 0; row < pixels; row += 4)
                    generate_out3_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, tanh, weight, bias, out);
            }
        }
    }
}

/* vqvae_prior.gm:55   for i in 1..layers { v, h = gated_layer(v, h, class(y), F) }
   convolution of [64,8,8,64] to [64,8,8,128] by 1 x 3 taps, tiles of 4 x 24, weight in panels;
   fused: add; 126 MFLOP, 3.2 MB */
GM_INLINE void generate_horizontal11_tile(int rows, int vectors, int last,
    const gm_stretch *run, int runs, const int64_t *from, const int64_t *to, int64_t column,
    const float *restrict out, const float *restrict M_gated_layer_horizontal_weight_panels,
    const float *restrict bias, float *restrict horizontal)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, horizontal + i * 128 + j);
    }
    conv_tile(4, rows, vectors, last, 0, c, out, from, run, runs,
              M_gated_layer_horizontal_weight_panels + column * 128, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec horizontal2 = c[r * vectors + v] + gm_load(bias + j);
            gm_store(horizontal + i * 128 + j, horizontal2);
        }
}

static void generate_horizontal11(const gm_call *call, const float *restrict out,
    const float *restrict M_gated_layer_horizontal_weight_panels, const float *restrict bias,
    float *restrict horizontal)
{
    static const gm_steps steps = {{4096, 512, 64}, {64, 8, 1}};
    static const gm_stretch runs[] = {
        {0, 64, 64}, {0, 0, 128},
    };
    static const gm_part parts[] = {
        {8, 1, 0, 0, 0, 1}, {8, 7, 1, 0, 1, 1},
    };
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = parts; p < parts + 2; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            for (int64_t column = 0; column < 96; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    generate_horizontal11_tile((int)gm_min_int(4, pixels - row), 3, 8,
                        runs + p->run, p->runs, from + row, to + row, column, out,
                        M_gated_layer_horizontal_weight_panels, bias, horizontal);
            }
            {
                const int64_t column = 96;
                for (int row = 0; row < pixels; row += 4)
                    generate_horizontal11_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        runs + p->run, p->runs, from + row, to + row, column, out,
                        M_gated_layer_horizontal_weight_panels, bias, horizontal);
            }
            {
                const int64_t column = 112;
                for (int row = 0; row < pixels; row += 4)
                    generate_horizontal11_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        runs + p->run, p->runs, from + row, to + row, column, out,
                        M_gated_layer_horizontal_weight_panels, bias, horizontal);
            }
        }
    }
}

/* vqvae_prior.gm:55   for i in 1..layers { v, h = gated_layer(v, h, class(y), F) }
   convolution of [64,8,8,64] to [64,8,8,64] by 1 x 1 taps, tiles of 4 x 24; fused: add; 34 MFLOP,
   3.2 MB */
GM_INLINE void generate_out4_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict tanh,
    float *restrict out, const float *restrict weight, const float *restrict bias)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, out + i * 64 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, tanh, from + 4, 64);
    conv_tile(4, rows, vectors, last, 0, c, tanh, from, run, runs,
              weight + column, 64);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec out2 = c[r * vectors + v] + gm_load(bias + j);
            const gm_vec h = gm_load(out + i * 64 + j) + out2;
            gm_store(out + i * 64 + j, h);
        }
}

static void generate_out4(const gm_call *call, const float *restrict tanh, float *restrict out,
    const float *restrict weight, const float *restrict bias)
{
    static const gm_steps steps = {{4096, 512, 64}, {64, 8, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 64},
    };
    static const gm_part parts[] = {
        {8, 8, 0, 0, 0, 1},
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
                    generate_out4_tile((int)gm_min_int(4, pixels - row), 3, 8, runs + p->run,
                        p->runs, from + row, to + row, column, tanh, out, weight, bias);
            }
            {
                const int64_t column = 48;
                for (int row = 0; row < pixels; row += 4)
                    generate_out4_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, tanh, out, weight, bias);
            }
        }
    }
}

/* vqvae_prior.gm:55   for i in 1..layers { v, h = gated_layer(v, h, class(y), F) }
   convolution of [64,8,8,64] to [64,8,8,64] by 1 x 1 taps, tiles of 4 x 24; fused: add, relu; 34
   MFLOP, 3.2 MB */
GM_INLINE void generate_out10_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict tanh,
    float *restrict out, const float *restrict weight, const float *restrict bias)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, out + i * 64 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, tanh, from + 4, 64);
    conv_tile(4, rows, vectors, last, 0, c, tanh, from, run, runs,
              weight + column, 64);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec out2 = c[r * vectors + v] + gm_load(bias + j);
            const gm_vec h = gm_load(out + i * 64 + j) + out2;
            gm_store(out + i * 64 + j, gm_max(h, gm_zero()));
        }
}

static void generate_out10(const gm_call *call, const float *restrict tanh, float *restrict out,
    const float *restrict weight, const float *restrict bias)
{
    static const gm_steps steps = {{4096, 512, 64}, {64, 8, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 64},
    };
    static const gm_part parts[] = {
        {8, 8, 0, 0, 0, 1},
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
                    generate_out10_tile((int)gm_min_int(4, pixels - row), 3, 8, runs + p->run,
                        p->runs, from + row, to + row, column, tanh, out, weight, bias);
            }
            {
                const int64_t column = 48;
                for (int row = 0; row < pixels; row += 4)
                    generate_out10_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, tanh, out, weight, bias);
            }
        }
    }
}

/* vqvae_prior.gm:56   return categorical(logits: h |> relu |> head: conv(F, 1) |> relu |> out:
   conv(codes, 1) |> reshape(8, 8, 1, codes))
   convolution of [64,8,8,64] to [64,8,8,64] by 1 x 1 taps, tiles of 4 x 24; fused: add, relu; 34
   MFLOP, 2.1 MB */
GM_INLINE void generate_head2_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict out,
    const float *restrict weight, const float *restrict bias, float *restrict relu)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, relu + i * 64 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, out, from + 4, 64);
    conv_tile(4, rows, vectors, last, 0, c, out, from, run, runs,
              weight + column, 64);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec head = c[r * vectors + v] + gm_load(bias + j);
            gm_store(relu + i * 64 + j, gm_max(head, gm_zero()));
        }
}

static void generate_head2(const gm_call *call, const float *restrict out,
    const float *restrict weight, const float *restrict bias, float *restrict relu)
{
    static const gm_steps steps = {{4096, 512, 64}, {64, 8, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 64},
    };
    static const gm_part parts[] = {
        {8, 8, 0, 0, 0, 1},
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
                    generate_head2_tile((int)gm_min_int(4, pixels - row), 3, 8, runs + p->run,
                        p->runs, from + row, to + row, column, out, weight, bias, relu);
            }
            {
                const int64_t column = 48;
                for (int row = 0; row < pixels; row += 4)
                    generate_head2_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, out, weight, bias, relu);
            }
        }
    }
}

/* vqvae_prior.gm:56   return categorical(logits: h |> relu |> head: conv(F, 1) |> relu |> out:
   conv(codes, 1) |> reshape(8, 8, 1, codes))
   convolution of [64,8,8,64] to [64,8,8,512] by 1 x 1 taps, tiles of 4 x 24, weight in panels;
   fused: add, log, neg, sub; 281 MFLOP, 9.6 MB */
GM_INLINE void generate_out11_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const gm_call *call,
    const float *restrict relu, const float *restrict M_out_weight_panels,
    const float *restrict bias, float *restrict sub, gm_lanes *maximum2_lanes)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, sub + i * 512 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, relu, from + 4, 64);
    conv_tile(4, rows, vectors, last, 0, c, relu, from, run, runs,
              M_out_weight_panels + column * 64, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec out = c[r * vectors + v] + gm_load(bias + j);
            const gm_vec uniform = gm_random_uniform(call->seed, 0, call->step, (uint64_t)(call->row * 32768 + i * 512 + j), 1);
            const gm_vec sub2 = out - gm_log(-gm_log(uniform));
            gm_store(sub + i * 512 + j, sub2);
            maximum2_lanes[r].part[j / GM_LANES % GM_PARTS] = gm_max(maximum2_lanes[r].part[j / GM_LANES % GM_PARTS], sub2);
        }
}

static void generate_out11(const gm_call *call, const float *restrict relu,
    const float *restrict M_out_weight_panels, const float *restrict bias, float *restrict sub,
    float *restrict maximum)
{
    static const gm_steps steps = {{4096, 512, 64}, {64, 8, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 64},
    };
    static const gm_part parts[] = {
        {8, 8, 0, 0, 0, 1},
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
            for (int64_t column = 0; column < 480; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    generate_out11_tile((int)gm_min_int(4, pixels - row), 3, 8, runs + p->run,
                        p->runs, from + row, to + row, column, call, relu, M_out_weight_panels,
                        bias, sub, maximum2_lanes + row);
            }
            {
                const int64_t column = 480;
                for (int row = 0; row < pixels; row += 4)
                    generate_out11_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, call, relu, M_out_weight_panels,
                        bias, sub, maximum2_lanes + row);
            }
            {
                const int64_t column = 496;
                for (int row = 0; row < pixels; row += 4)
                    generate_out11_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, call, relu, M_out_weight_panels,
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

/* vqvae_prior.gm:65   fill c with draw M(c, y)
   [4096,512] summed along rows; fused: ge, mul; 6.3 MFLOP, 8.4 MB */
static void generate_c_drawn(const gm_call *call, const float *restrict sub,
    const float *restrict maximum, float *restrict c_drawn)
{
    int64_t lo, hi;
    gm_share(call, 4096, &lo, &hi);
    for (int64_t i = lo; i < hi; i++) {
        gm_lanes maximum2_lanes = gm_lanes_splat(-GM_INFINITY);
        for (int64_t j16 = 0; j16 < 512; j16 += 16) {
            for (int part = 0; part < GM_PARTS; part++) {
                const int64_t j = j16 + part * GM_LANES;
                const gm_vec mul = gm_positions(j, 1) * gm_ge(gm_load(sub + i * 512 + j), gm_splat(maximum[i]));
                maximum2_lanes.part[part] = gm_max(maximum2_lanes.part[part], mul);
            }
        }
        const float maximum2 = gm_lanes_max(maximum2_lanes);
        c_drawn[i] = (gm_splat(maximum2))[0];
    }
}

/* vqvae_prior.gm:37   return h |> conv_transposed(3, 4, stride: 2, pad: 1)
   [1024,3] into panels of 8 columns; 0 FLOP, 45 KB */
static void generate_D_conv_transposed2_weight_panels(const gm_call *call,
    const float *restrict weight, float *restrict D_conv_transposed2_weight_panels)
{
    static const int32_t taps[] = {
        1920, 1536, 2112, 1728, 384, 0, 576, 192, 2688, 2304, 2880, 2496, 1152, 768, 1344,
        960,
    };
    int64_t lo, hi;
    gm_share(call, 48, &lo, &hi);
    for (int64_t vector = lo; vector < hi; vector++) {
        const int64_t tap = vector / 3, column = vector % 3;
        for (int64_t k = 0; k < 64; k++)
            D_conv_transposed2_weight_panels[column * 1024 + tap * 64 + k] = weight[taps[tap] + column * 64 + k * 1];
    }
}

/* vqvae_prior.gm:35   h = q |> conv(hidden, 3) |> residual
   [576,128] into panels of 24 columns; 0 FLOP, 590 KB */
static void generate_D_conv_weight_panels(const gm_call *call, const float *restrict weight,
    float *restrict D_conv_weight_panels)
{
    static const int32_t taps[] = {
        0, 8192, 16384, 24576, 32768, 40960, 49152, 57344, 65536,
    };
    int64_t lo, hi;
    gm_share(call, 144, &lo, &hi);
    for (int64_t vector = lo; vector < hi; vector++) {
        const int64_t column = vector % 16 * GM_LANES, tap = vector / 16 % 9;
        const int n = (int)gm_min_int(GM_LANES, 128 - column);
        const int64_t width = column < 96 ? 24 : 16;
        const int64_t inside = (column < 96 ? column : column - 96) % width;
        const float *from = weight + taps[tap] + column * 1;
        float *to = D_conv_weight_panels + (column - inside) * 576 + tap * 64 * width + inside;
        for (int64_t k = 0; k < 64; k++)
            gm_store(to + k * width, gm_load_strided(from + k * 128, 1, n));
    }
}

/* vqvae_prior.gm:35   h = q |> conv(hidden, 3) |> residual
   convolution of [64,8,8,64] to [64,8,8,128] by 3 x 3 taps, tiles of 4 x 24, weight in panels;
   fused: add, relu; 509 MFLOP, 5.5 MB */
GM_INLINE void generate_add_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict gather,
    const float *restrict D_conv_weight_panels, const float *restrict bias, float *restrict add,
    float *restrict relu)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, add + i * 128 + j);
        gm_fetch_written(vectors, relu + i * 128 + j);
    }
    conv_tile(4, rows, vectors, last, 0, c, gather, from, run, runs,
              D_conv_weight_panels + column * 576, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec add2 = c[r * vectors + v] + gm_load(bias + j);
            gm_store(add + i * 128 + j, add2);
            gm_store(relu + i * 128 + j, gm_max(add2, gm_zero()));
        }
}

static void generate_add(const gm_call *call, const float *restrict gather,
    const float *restrict D_conv_weight_panels, const float *restrict bias, float *restrict add,
    float *restrict relu)
{
    static const gm_steps steps = {{4096, 512, 64}, {64, 8, 1}};
    static const gm_stretch runs[] = {
        {0, 256, 128}, {512, 448, 128}, {0, 192, 192}, {512, 384, 192}, {0, 192, 128},
        {512, 384, 128}, {0, 64, 128}, {512, 256, 128}, {1024, 448, 128}, {0, 0, 192},
        {512, 192, 192}, {1024, 384, 192}, {0, 0, 128}, {512, 192, 128}, {1024, 384, 128},
        {0, 64, 128}, {512, 256, 128}, {0, 0, 192}, {512, 192, 192}, {0, 0, 128},
        {512, 192, 128},
    };
    static const gm_part parts[] = {
        {1, 1, 0, 0, 0, 2}, {1, 6, 1, 0, 2, 2}, {1, 1, 7, 384, 4, 2}, {6, 1, 8, 0, 6, 3},
        {6, 6, 9, 0, 9, 3}, {6, 1, 15, 384, 12, 3}, {1, 1, 56, 3072, 15, 2},
        {1, 6, 57, 3072, 17, 2}, {1, 1, 63, 3456, 19, 2},
    };
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = parts; p < parts + 9; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            for (int64_t column = 0; column < 96; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    generate_add_tile((int)gm_min_int(4, pixels - row), 3, 8, runs + p->run,
                        p->runs, from + row, to + row, column, gather, D_conv_weight_panels, bias,
                        add, relu);
            }
            {
                const int64_t column = 96;
                for (int row = 0; row < pixels; row += 4)
                    generate_add_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, gather, D_conv_weight_panels, bias,
                        add, relu);
            }
            {
                const int64_t column = 112;
                for (int row = 0; row < pixels; row += 4)
                    generate_add_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, gather, D_conv_weight_panels, bias,
                        add, relu);
            }
        }
    }
}

/* vqvae_prior.gm:21   for i in 1..2 { x = x + (x |> relu |> conv(inner, 3) |> relu |> conv(hidden,
   1)) }
   convolution of [64,8,8,128] to [64,8,8,32] by 3 x 3 taps, tiles of 4 x 16; fused: add, relu; 254
   MFLOP, 2.8 MB */
GM_INLINE void generate_relu_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict relu,
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

static void generate_relu(const gm_call *call, const float *restrict relu,
    const float *restrict weight, const float *restrict bias, float *restrict relu2)
{
    static const gm_steps steps = {{8192, 1024, 128}, {64, 8, 1}};
    static const gm_stretch runs[] = {
        {0, 512, 256}, {1024, 896, 256}, {0, 384, 384}, {1024, 768, 384}, {0, 384, 256},
        {1024, 768, 256}, {0, 128, 256}, {1024, 512, 256}, {2048, 896, 256}, {0, 0, 384},
        {1024, 384, 384}, {2048, 768, 384}, {0, 0, 256}, {1024, 384, 256}, {2048, 768, 256},
        {0, 128, 256}, {1024, 512, 256}, {0, 0, 384}, {1024, 384, 384}, {0, 0, 256},
        {1024, 384, 256},
    };
    static const gm_part parts[] = {
        {1, 1, 0, 0, 0, 2}, {1, 6, 1, 0, 2, 2}, {1, 1, 7, 768, 4, 2}, {6, 1, 8, 0, 6, 3},
        {6, 6, 9, 0, 9, 3}, {6, 1, 15, 768, 12, 3}, {1, 1, 56, 6144, 15, 2},
        {1, 6, 57, 6144, 17, 2}, {1, 1, 63, 6912, 19, 2},
    };
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = parts; p < parts + 9; p++) {
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
            {
                const int64_t column = 16;
                for (int row = 0; row < pixels; row += 4)
                    generate_relu_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, relu, weight, bias, relu2);
            }
        }
    }
}

/* vqvae_prior.gm:21   for i in 1..2 { x = x + (x |> relu |> conv(inner, 3) |> relu |> conv(hidden,
   1)) }
   convolution of [64,8,8,32] to [64,8,8,128] by 1 x 1 taps, tiles of 4 x 24, weight in panels;
   fused: add, relu; 35 MFLOP, 6.8 MB */
GM_INLINE void generate_x_tile(int rows, int vectors, int last, const gm_stretch *run, int runs,
    const int64_t *from, const int64_t *to, int64_t column, const float *restrict relu,
    const float *restrict D_residual_conv2_weight_panels, float *restrict add,
    const float *restrict bias, float *restrict relu2)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, add + i * 128 + j);
        gm_fetch_written(vectors, relu2 + i * 128 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, relu, from + 4, 32);
    conv_tile(4, rows, vectors, last, 0, c, relu, from, run, runs,
              D_residual_conv2_weight_panels + column * 32, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec x = gm_load(add + i * 128 + j) + (c[r * vectors + v] + gm_load(bias + j));
            gm_store(add + i * 128 + j, x);
            gm_store(relu2 + i * 128 + j, gm_max(x, gm_zero()));
        }
}

static void generate_x(const gm_call *call, const float *restrict relu,
    const float *restrict D_residual_conv2_weight_panels, float *restrict add,
    const float *restrict bias, float *restrict relu2)
{
    static const gm_steps steps = {{2048, 256, 32}, {64, 8, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 32},
    };
    static const gm_part parts[] = {
        {8, 8, 0, 0, 0, 1},
    };
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = parts; p < parts + 1; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            for (int64_t column = 0; column < 96; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    generate_x_tile((int)gm_min_int(4, pixels - row), 3, 8, runs + p->run,
                        p->runs, from + row, to + row, column, relu, D_residual_conv2_weight_panels,
                        add, bias, relu2);
            }
            {
                const int64_t column = 96;
                for (int row = 0; row < pixels; row += 4)
                    generate_x_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, relu, D_residual_conv2_weight_panels,
                        add, bias, relu2);
            }
            {
                const int64_t column = 112;
                for (int row = 0; row < pixels; row += 4)
                    generate_x_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, relu, D_residual_conv2_weight_panels,
                        add, bias, relu2);
            }
        }
    }
}

/* vqvae_prior.gm:21   for i in 1..2 { x = x + (x |> relu |> conv(inner, 3) |> relu |> conv(hidden,
   1)) }
   convolution of [64,8,8,32] to [64,8,8,128] by 1 x 1 taps, tiles of 4 x 24, weight in panels;
   fused: add, relu; 35 MFLOP, 4.7 MB */
GM_INLINE void generate_x2_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict relu,
    const float *restrict D_residual_conv4_weight_panels, float *restrict add,
    const float *restrict bias)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, add + i * 128 + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, relu, from + 4, 32);
    conv_tile(4, rows, vectors, last, 0, c, relu, from, run, runs,
              D_residual_conv4_weight_panels + column * 32, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec x = gm_load(add + i * 128 + j) + (c[r * vectors + v] + gm_load(bias + j));
            gm_store(add + i * 128 + j, gm_max(x, gm_zero()));
        }
}

static void generate_x2(const gm_call *call, const float *restrict relu,
    const float *restrict D_residual_conv4_weight_panels, float *restrict add,
    const float *restrict bias)
{
    static const gm_steps steps = {{2048, 256, 32}, {64, 8, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 32},
    };
    static const gm_part parts[] = {
        {8, 8, 0, 0, 0, 1},
    };
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = parts; p < parts + 1; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            for (int64_t column = 0; column < 96; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    generate_x2_tile((int)gm_min_int(4, pixels - row), 3, 8, runs + p->run,
                        p->runs, from + row, to + row, column, relu, D_residual_conv4_weight_panels,
                        add, bias);
            }
            {
                const int64_t column = 96;
                for (int row = 0; row < pixels; row += 4)
                    generate_x2_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, relu, D_residual_conv4_weight_panels,
                        add, bias);
            }
            {
                const int64_t column = 112;
                for (int row = 0; row < pixels; row += 4)
                    generate_x2_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, relu, D_residual_conv4_weight_panels,
                        add, bias);
            }
        }
    }
}

/* vqvae_prior.gm:36   |> conv_transposed(hidden / 2, 4, stride: 2, pad: 1) |> relu
   [2048,64] into panels of 24 columns; 0 FLOP, 1.0 MB */
static void generate_D_conv_transposed_weight_panels(const gm_call *call,
    const float *restrict weight, float *restrict D_conv_transposed_weight_panels)
{
    static const int32_t taps[] = {
        81920, 65536, 90112, 73728, 16384, 0, 24576, 8192, 114688, 98304, 122880, 106496,
        49152, 32768, 57344, 40960,
    };
    int64_t lo, hi;
    gm_share(call, 128, &lo, &hi);
    for (int64_t vector = lo; vector < hi; vector++) {
        const int64_t column = vector % 8 * GM_LANES, tap = vector / 8 % 16;
        const int n = (int)gm_min_int(GM_LANES, 64 - column);
        const int64_t width = column < 48 ? 24 : 16;
        const int64_t inside = (column < 48 ? column : column - 48) % width;
        const float *from = weight + taps[tap] + column * 128;
        float *to = D_conv_transposed_weight_panels + (column - inside) * 2048 + tap * 128 * width + inside;
        for (int64_t k = 0; k < 128; k += GM_LANES)
            gm_transpose_block(from + k, 128, n, (int)gm_min_int(GM_LANES, 128 - k), to + k * width, width);
    }
}

/* vqvae_prior.gm:36   |> conv_transposed(hidden / 2, 4, stride: 2, pad: 1) |> relu
   data gradient from [64,8,8,128] to [64,16,16,64] by 4 x 4 taps, tiles of 4 x 24, weight in
   panels; fused: add, relu; 946 MFLOP, 6.8 MB */
GM_INLINE void generate_h8_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict add,
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

static void generate_h8(const gm_call *call, const float *restrict add,
    const float *restrict D_conv_transposed_weight_panels, const float *restrict bias,
    float *restrict h)
{
    static const gm_steps steps = {{8192, 1024, 128}, {256, 32, 2}};
    static const gm_stretch runs[] = {
        {0, 1920, 128}, {0, 1792, 256}, {0, 1536, 256}, {0, 1536, 128}, {0, 1408, 128},
        {1024, 1920, 128}, {0, 1280, 256}, {1024, 1792, 256}, {0, 1024, 256},
        {1024, 1536, 256}, {0, 1024, 128}, {1024, 1536, 128}, {0, 384, 128},
        {1024, 896, 128}, {0, 256, 256}, {1024, 768, 256}, {0, 0, 256}, {1024, 512, 256},
        {0, 0, 128}, {1024, 512, 128}, {0, 384, 128}, {0, 256, 256}, {0, 0, 256},
        {0, 0, 128},
    };
    static const gm_part parts[] = {
        {1, 1, 0, 0, 0, 1}, {1, 7, 2, 0, 1, 1}, {1, 7, 1, 0, 2, 1}, {1, 1, 15, 896, 3, 1},
        {7, 1, 32, 0, 4, 2}, {7, 7, 34, 0, 6, 2}, {7, 7, 33, 0, 8, 2},
        {7, 1, 47, 896, 10, 2}, {7, 1, 16, 0, 12, 2}, {7, 7, 18, 0, 14, 2},
        {7, 7, 17, 0, 16, 2}, {7, 1, 31, 896, 18, 2}, {1, 1, 240, 7168, 20, 1},
        {1, 7, 242, 7168, 21, 1}, {1, 7, 241, 7168, 22, 1}, {1, 1, 255, 8064, 23, 1},
    };
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = parts; p < parts + 16; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            for (int64_t column = 0; column < 48; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    generate_h8_tile((int)gm_min_int(4, pixels - row), 3, 8, runs + p->run,
                        p->runs, from + row, to + row, column, add, D_conv_transposed_weight_panels,
                        bias, h);
            }
            {
                const int64_t column = 48;
                for (int row = 0; row < pixels; row += 4)
                    generate_h8_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, add, D_conv_transposed_weight_panels,
                        bias, h);
            }
        }
    }
}

/* vqvae_prior.gm:37   return h |> conv_transposed(3, 4, stride: 2, pad: 1)
   data gradient from [64,16,16,64] to [64,32,32,3] by 4 x 4 taps, tiles of 2 x 8, weight in
   panels; fused: add; 95 MFLOP, 5.0 MB */
GM_INLINE void generate_image_tile(int rows, int vectors, int last, const gm_stretch *run,
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

static void generate_image(const gm_call *call, const float *restrict h,
    const float *restrict D_conv_transposed2_weight_panels, const float *restrict bias,
    float *restrict image2)
{
    static const gm_steps steps = {{16384, 1024, 64}, {1024, 64, 2}};
    static const gm_stretch runs[] = {
        {0, 960, 64}, {0, 896, 128}, {0, 768, 128}, {0, 768, 64}, {0, 704, 64},
        {1024, 960, 64}, {0, 640, 128}, {1024, 896, 128}, {0, 512, 128}, {1024, 768, 128},
        {0, 512, 64}, {1024, 768, 64}, {0, 192, 64}, {1024, 448, 64}, {0, 128, 128},
        {1024, 384, 128}, {0, 0, 128}, {1024, 256, 128}, {0, 0, 64}, {1024, 256, 64},
        {0, 192, 64}, {0, 128, 128}, {0, 0, 128}, {0, 0, 64},
    };
    static const gm_part parts[] = {
        {1, 1, 0, 0, 0, 1}, {1, 15, 2, 0, 1, 1}, {1, 15, 1, 0, 2, 1}, {1, 1, 31, 960, 3, 1},
        {15, 1, 64, 0, 4, 2}, {15, 15, 66, 0, 6, 2}, {15, 15, 65, 0, 8, 2},
        {15, 1, 95, 960, 10, 2}, {15, 1, 32, 0, 12, 2}, {15, 15, 34, 0, 14, 2},
        {15, 15, 33, 0, 16, 2}, {15, 1, 63, 960, 18, 2}, {1, 1, 992, 15360, 20, 1},
        {1, 15, 994, 15360, 21, 1}, {1, 15, 993, 15360, 22, 1}, {1, 1, 1023, 16320, 23, 1},
    };
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = parts; p < parts + 16; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            {
                const int64_t column = 0;
                for (int row = 0; row < pixels; row += 2)
                    generate_image_tile((int)gm_min_int(2, pixels - row), 1, 3, runs + p->run,
                        p->runs, from + row, to + row, column, h, D_conv_transposed2_weight_panels,
                        bias, image2);
            }
        }
    }
}

/* Sampler generate, line 64: each value once, at the first turn at which all it depends on is
   there. */
static void run_generate(vqvae_prior_t *m, const int32_t *y, gm_call whole)
{
    float *const reshape = m->arena + 0;  /* [1,512], kept */
    float *const h = m->arena + 512;  /* [64,1,9,64], kept from turn to turn */
    float *const across = m->arena + 37376;  /* [64,1,8,128], kept from turn to turn */
    float *const reshape2 = m->arena + 102912;  /* [64,1,1,128], kept */
    float *const h2 = m->arena + 111104;  /* [64,1,9,64], kept from turn to turn */
    float *const across2 = m->arena + 147968;  /* [64,1,8,128], kept from turn to turn */
    float *const reshape3 = m->arena + 213504;  /* [64,1,1,128], kept */
    float *const v = m->arena + 221696;  /* [64,2,10,64], kept from turn to turn */
    float *const h3 = m->arena + 303616;  /* [64,1,9,64], kept from turn to turn */
    float *const across3 = m->arena + 340480;  /* [64,1,8,128], kept from turn to turn */
    float *const reshape4 = m->arena + 406016;  /* [64,1,1,128], kept */
    float *const v2 = m->arena + 414208;  /* [64,2,10,64], kept from turn to turn */
    float *const h4 = m->arena + 496128;  /* [64,1,9,64], kept from turn to turn */
    float *const across4 = m->arena + 532992;  /* [64,1,8,128], kept from turn to turn */
    float *const reshape5 = m->arena + 598528;  /* [64,1,1,128], kept */
    float *const v3 = m->arena + 606720;  /* [64,2,10,64], kept from turn to turn */
    float *const h5 = m->arena + 688640;  /* [64,1,9,64], kept from turn to turn */
    float *const across5 = m->arena + 725504;  /* [64,1,8,128], kept from turn to turn */
    float *const reshape6 = m->arena + 791040;  /* [64,1,1,128], kept */
    float *const v4 = m->arena + 799232;  /* [64,2,10,64], kept from turn to turn */
    float *const h6 = m->arena + 881152;  /* [64,1,9,64], kept from turn to turn */
    float *const across6 = m->arena + 918016;  /* [64,1,8,128], kept from turn to turn */
    float *const reshape7 = m->arena + 983552;  /* [64,1,1,128], kept */
    float *const v5 = m->arena + 991744;  /* [64,2,10,64], kept from turn to turn */
    float *const out = m->arena + 1073664;  /* [64,1,9,64], kept from turn to turn */
    float *const across7 = m->arena + 1110528;  /* [64,1,8,128], kept from turn to turn */
    float *const reshape8 = m->arena + 1176064;  /* [64,1,1,128], kept */
    float *const v6 = m->arena + 1184256;  /* [64,2,10,64], kept from turn to turn */
    float *const reshape9 = m->arena + 1266176;  /* [64,4,14,64], kept from turn to turn */
    float *const across8 = m->arena + 1495552;  /* [64,1,8,128], kept from turn to turn */
    float *const reshape10 = m->arena + 1561088;  /* [64,1,1,128], kept */
    float *const v7 = m->arena + 1569280;  /* [64,2,10,64], kept from turn to turn */
    float *const c2 = m->arena + 1651200;  /* [64,1,8,1], kept from turn to turn */
    float *const c3 = m->arena + 1651712;  /* [64,8,8,1], kept */
    float *const reshape11 = m->arena + 2479168;  /* [512], phases 0 to 1 */
    float *const vertical = m->arena + 2479680;  /* [64,1,8,128], phase 0 */
    float *const tanh = m->arena + 2545216;  /* [64,1,8,64], phase 0 */
    float *const vertical2 = m->arena + 2577984;  /* [64,1,8,128], phase 0 */
    float *const tanh2 = m->arena + 2643520;  /* [64,1,8,64], phase 0 */
    float *const vertical3 = m->arena + 2676288;  /* [64,1,8,128], phase 0 */
    float *const tanh3 = m->arena + 2741824;  /* [64,1,8,64], phase 0 */
    float *const vertical4 = m->arena + 2774592;  /* [64,1,8,128], phase 0 */
    float *const tanh4 = m->arena + 2840128;  /* [64,1,8,64], phase 0 */
    float *const vertical5 = m->arena + 2872896;  /* [64,1,8,128], phase 0 */
    float *const tanh5 = m->arena + 2938432;  /* [64,1,8,64], phase 0 */
    float *const vertical6 = m->arena + 2971200;  /* [64,1,8,128], phase 0 */
    float *const tanh6 = m->arena + 3036736;  /* [64,1,8,64], phase 0 */
    float *const vertical7 = m->arena + 3069504;  /* [64,1,8,128], phase 0 */
    float *const tanh7 = m->arena + 3135040;  /* [64,1,8,64], phase 0 */
    float *const vertical8 = m->arena + 3167808;  /* [64,1,8,128], phase 0 */
    float *const add = m->arena + 3233344;  /* [64,1,1,128], phase 0 */
    float *const tanh8 = m->arena + 3241536;  /* [64,1,1,64], phase 0 */
    float *const mul = m->arena + 3245632;  /* [64,1,1,64], phase 0 */
    float *const add2 = m->arena + 3249728;  /* [64,1,1,128], phase 0 */
    float *const tanh9 = m->arena + 3257920;  /* [64,1,1,64], phase 0 */
    float *const mul2 = m->arena + 3262016;  /* [64,1,1,64], phase 0 */
    float *const add3 = m->arena + 3266112;  /* [64,1,1,128], phase 0 */
    float *const tanh10 = m->arena + 3274304;  /* [64,1,1,64], phase 0 */
    float *const mul3 = m->arena + 3278400;  /* [64,1,1,64], phase 0 */
    float *const add4 = m->arena + 3282496;  /* [64,1,1,128], phase 0 */
    float *const tanh11 = m->arena + 3290688;  /* [64,1,1,64], phase 0 */
    float *const mul4 = m->arena + 3294784;  /* [64,1,1,64], phase 0 */
    float *const add5 = m->arena + 3298880;  /* [64,1,1,128], phase 0 */
    float *const tanh12 = m->arena + 3307072;  /* [64,1,1,64], phase 0 */
    float *const mul5 = m->arena + 3311168;  /* [64,1,1,64], phase 0 */
    float *const add6 = m->arena + 3315264;  /* [64,1,1,128], phase 0 */
    float *const tanh13 = m->arena + 3323456;  /* [64,1,1,64], phase 0 */
    float *const mul6 = m->arena + 3327552;  /* [64,1,1,64], phase 0 */
    float *const add7 = m->arena + 3331648;  /* [64,1,1,128], phase 0 */
    float *const tanh14 = m->arena + 3339840;  /* [64,1,1,64], phase 0 */
    float *const mul7 = m->arena + 3343936;  /* [64,1,1,64], phase 0 */
    float *const add8 = m->arena + 3380800;  /* [64,1,1,128], phase 0 */
    float *const tanh15 = m->arena + 3388992;  /* [64,1,1,64], phase 0 */
    float *const mul8 = m->arena + 3393088;  /* [64,1,1,64], phase 0 */
    float *const relu = m->arena + 3397184;  /* [64,1,1,64], phase 0 */
    float *const relu2 = m->arena + 3401280;  /* [64,1,1,64], phase 0 */
    float *const sub = m->arena + 3348032;  /* [64,512], phase 0 */
    float *const maximum = m->arena + 3405376;  /* [64,1], phase 0 */
    float *const D_residual_conv2_weight_panels = m->arena + 3339328;  /* [4096], phases 0 to 7 */
    float *const D_residual_conv4_weight_panels = m->arena + 3343424;  /* [4096], phases 1 to 9 */
    float *const D_conv_transposed2_weight_panels = m->arena + 4183104;  /* [8192], phases 2 to 12 */
    float *const gather = m->arena + 3003456;  /* [64,8,8,1,64], phases 3 to 5 */
    float *const D_conv_weight_panels = m->arena + 3265600;  /* [73728], phases 4 to 5 */
    float *const add9 = m->arena + 3527744;  /* [64,8,8,128], then x, relu, phases 5 to 11 */
    float *const relu3 = m->arena + 2479168;  /* [64,8,8,128], phases 5 to 6 */
    float *const relu4 = m->arena + 3003456;  /* [64,8,8,32], phases 6 to 7 */
    float *const relu5 = m->arena + 2479168;  /* [64,8,8,128], phases 7 to 8 */
    float *const relu6 = m->arena + 3003456;  /* [64,8,8,32], phases 8 to 9 */
    float *const D_conv_transposed_weight_panels = m->arena + 4052032;  /* [131072], phases 10 to 11 */
    float *const h7 = m->arena + 2479168;  /* [64,16,16,64], phases 11 to 12 */
    float *const image = m->arena + 3527744;  /* [64,32,32,3], phase 12 */
    (void)y;

    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_own_images(gm_thread_call(whole));
        const unsigned mode = gm_flush_denormals();
        #pragma omp barrier
        generate_reshape(&call, y, m->M_class8_embed_weight, reshape2);
        generate_reshape(&call, y, m->M_class7_embed_weight, reshape3);
        generate_reshape(&call, y, m->M_class6_embed_weight, reshape4);
        generate_reshape(&call, y, m->M_class5_embed_weight, reshape5);
        generate_reshape(&call, y, m->M_class4_embed_weight, reshape6);
        generate_reshape(&call, y, m->M_class3_embed_weight, reshape7);
        generate_reshape(&call, y, m->M_class2_embed_weight, reshape8);
        generate_reshape(&call, y, m->M_class_embed_weight, reshape10);
        generate_reshape9(&call, reshape11);
        #pragma omp barrier
        generate_reshape10(&call, reshape11, reshape);
        #pragma omp barrier
        gm_clear(&call, h, 576);
        gm_clear(&call, across, 1024);
        gm_clear(&call, h2, 576);
        gm_clear(&call, across2, 1024);
        gm_clear(&call, v, 1280);
        gm_clear(&call, h3, 576);
        gm_clear(&call, across3, 1024);
        gm_clear(&call, v2, 1280);
        gm_clear(&call, h4, 576);
        gm_clear(&call, across4, 1024);
        gm_clear(&call, v3, 1280);
        gm_clear(&call, h5, 576);
        gm_clear(&call, across5, 1024);
        gm_clear(&call, v4, 1280);
        gm_clear(&call, h6, 576);
        gm_clear(&call, across6, 1024);
        gm_clear(&call, v5, 1280);
        gm_clear(&call, out, 576);
        gm_clear(&call, across7, 1024);
        gm_clear(&call, v6, 1280);
        gm_clear(&call, reshape9, 3584);
        gm_clear(&call, across8, 1024);
        gm_clear(&call, v7, 1280);
        gm_clear(&call, c2, 8);
        #pragma omp barrier
        #pragma omp barrier
        for (int64_t row = 0; row < 8; row++) {
            call.position = row * 8;
            gm_roll(&call, v, 2, 640);
            gm_roll(&call, v2, 2, 640);
            gm_roll(&call, v3, 2, 640);
            gm_roll(&call, v4, 2, 640);
            gm_roll(&call, v5, 2, 640);
            gm_roll(&call, v6, 2, 640);
            gm_roll(&call, reshape9, 4, 896);
            gm_roll(&call, v7, 2, 640);
            generate_vertical(&call, reshape9, m->M_gated_first_vertical_weight,
                m->M_gated_first_vertical_bias, vertical);
            generate_across(&call, vertical, m->M_gated_first_across_weight,
                m->M_gated_first_across_bias, across8);
            generate_tanh(&call, vertical, reshape10, tanh);
            generate_v(&call, tanh, vertical, reshape10, v7 + 704);
            generate_vertical2(&call, v7, m->M_gated_layer_vertical_weight,
                m->M_gated_layer_vertical_bias, vertical2);
            generate_across(&call, vertical2, m->M_gated_layer_across_weight,
                m->M_gated_layer_across_bias, across7);
            generate_tanh(&call, vertical2, reshape8, tanh2);
            generate_v(&call, tanh2, vertical2, reshape8, v6 + 704);
            generate_vertical2(&call, v6, m->M_gated_layer2_vertical_weight,
                m->M_gated_layer2_vertical_bias, vertical3);
            generate_across(&call, vertical3, m->M_gated_layer2_across_weight,
                m->M_gated_layer2_across_bias, across6);
            generate_tanh(&call, vertical3, reshape7, tanh3);
            generate_v(&call, tanh3, vertical3, reshape7, v5 + 704);
            generate_vertical2(&call, v5, m->M_gated_layer3_vertical_weight,
                m->M_gated_layer3_vertical_bias, vertical4);
            generate_across(&call, vertical4, m->M_gated_layer3_across_weight,
                m->M_gated_layer3_across_bias, across5);
            generate_tanh(&call, vertical4, reshape6, tanh4);
            generate_v(&call, tanh4, vertical4, reshape6, v4 + 704);
            generate_vertical2(&call, v4, m->M_gated_layer4_vertical_weight,
                m->M_gated_layer4_vertical_bias, vertical5);
            generate_across(&call, vertical5, m->M_gated_layer4_across_weight,
                m->M_gated_layer4_across_bias, across4);
            generate_tanh(&call, vertical5, reshape5, tanh5);
            generate_v(&call, tanh5, vertical5, reshape5, v3 + 704);
            generate_vertical2(&call, v3, m->M_gated_layer5_vertical_weight,
                m->M_gated_layer5_vertical_bias, vertical6);
            generate_across(&call, vertical6, m->M_gated_layer5_across_weight,
                m->M_gated_layer5_across_bias, across3);
            generate_tanh(&call, vertical6, reshape4, tanh6);
            generate_v(&call, tanh6, vertical6, reshape4, v2 + 704);
            generate_vertical2(&call, v2, m->M_gated_layer6_vertical_weight,
                m->M_gated_layer6_vertical_bias, vertical7);
            generate_across(&call, vertical7, m->M_gated_layer6_across_weight,
                m->M_gated_layer6_across_bias, across2);
            generate_tanh(&call, vertical7, reshape3, tanh7);
            generate_v(&call, tanh7, vertical7, reshape3, v + 704);
            generate_vertical2(&call, v, m->M_gated_layer7_vertical_weight,
                m->M_gated_layer7_vertical_bias, vertical8);
            generate_across(&call, vertical8, m->M_gated_layer7_across_weight,
                m->M_gated_layer7_across_bias, across);
            for (int64_t column = 0; column < 8; column++, call.position++) {
                generate_horizontal(&call, reshape9 + 2688 + column * 64,
                    across8 + column * 128, reshape10, m->M_gated_first_horizontal_weight,
                    m->M_gated_first_horizontal_bias, add);
                generate_tanh8(&call, add, tanh8);
                generate_mul(&call, tanh8, add, mul);
                generate_out(&call, mul, m->M_gated_first_out_weight, m->M_gated_first_out_bias,
                    out + 64 + column * 64);
                generate_horizontal2(&call, out + column * 64, across7 + column * 128, reshape8,
                    m->M_gated_layer_horizontal_weight, m->M_gated_layer_horizontal_bias, add2);
                generate_tanh8(&call, add2, tanh9);
                generate_mul(&call, tanh9, add2, mul2);
                generate_h(&call, mul2, out + 64 + column * 64, m->M_gated_layer_out_weight,
                    m->M_gated_layer_out_bias, h6 + 64 + column * 64);
                generate_horizontal2(&call, h6 + column * 64, across6 + column * 128, reshape7,
                    m->M_gated_layer2_horizontal_weight, m->M_gated_layer2_horizontal_bias, add3);
                generate_tanh8(&call, add3, tanh10);
                generate_mul(&call, tanh10, add3, mul3);
                generate_h(&call, mul3, h6 + 64 + column * 64, m->M_gated_layer2_out_weight,
                    m->M_gated_layer2_out_bias, h5 + 64 + column * 64);
                generate_horizontal2(&call, h5 + column * 64, across5 + column * 128, reshape6,
                    m->M_gated_layer3_horizontal_weight, m->M_gated_layer3_horizontal_bias, add4);
                generate_tanh8(&call, add4, tanh11);
                generate_mul(&call, tanh11, add4, mul4);
                generate_h(&call, mul4, h5 + 64 + column * 64, m->M_gated_layer3_out_weight,
                    m->M_gated_layer3_out_bias, h4 + 64 + column * 64);
                generate_horizontal2(&call, h4 + column * 64, across4 + column * 128, reshape5,
                    m->M_gated_layer4_horizontal_weight, m->M_gated_layer4_horizontal_bias, add5);
                generate_tanh8(&call, add5, tanh12);
                generate_mul(&call, tanh12, add5, mul5);
                generate_h(&call, mul5, h4 + 64 + column * 64, m->M_gated_layer4_out_weight,
                    m->M_gated_layer4_out_bias, h3 + 64 + column * 64);
                generate_horizontal2(&call, h3 + column * 64, across3 + column * 128, reshape4,
                    m->M_gated_layer5_horizontal_weight, m->M_gated_layer5_horizontal_bias, add6);
                generate_tanh8(&call, add6, tanh13);
                generate_mul(&call, tanh13, add6, mul6);
                generate_h(&call, mul6, h3 + 64 + column * 64, m->M_gated_layer5_out_weight,
                    m->M_gated_layer5_out_bias, h2 + 64 + column * 64);
                generate_horizontal2(&call, h2 + column * 64, across2 + column * 128, reshape3,
                    m->M_gated_layer6_horizontal_weight, m->M_gated_layer6_horizontal_bias, add7);
                generate_tanh8(&call, add7, tanh14);
                generate_mul(&call, tanh14, add7, mul7);
                generate_h(&call, mul7, h2 + 64 + column * 64, m->M_gated_layer6_out_weight,
                    m->M_gated_layer6_out_bias, h + 64 + column * 64);
                generate_horizontal2(&call, h + column * 64, across + column * 128, reshape2,
                    m->M_gated_layer7_horizontal_weight, m->M_gated_layer7_horizontal_bias, add8);
                generate_tanh8(&call, add8, tanh15);
                generate_mul(&call, tanh15, add8, mul8);
                generate_h7(&call, mul8, h + 64 + column * 64, m->M_gated_layer7_out_weight,
                    m->M_gated_layer7_out_bias, relu);
                generate_head(&call, relu, m->M_head_weight, m->M_head_bias, relu2);
                generate_out2(&call, relu2, m->M_out_weight, m->M_out_bias, sub, maximum);
                generate_c(&call, reshape, sub, maximum, c3 + row * 8 + column);
                generate_c2(&call, c3 + row * 8 + column, c2 + column);
                generate_reshape11(&call, c2 + column, m->M_embed_weight,
                    reshape9 + 2880 + column * 64);
            }
        }
        #pragma omp barrier
        encode_c_E_residual_conv2_weight_panels(&call, m->D_residual_conv2_weight,
            D_residual_conv2_weight_panels);
        #pragma omp barrier
        encode_c_E_residual_conv2_weight_panels(&call, m->D_residual_conv4_weight,
            D_residual_conv4_weight_panels);
        #pragma omp barrier
        generate_D_conv_transposed2_weight_panels(&call, m->D_conv_transposed2_weight,
            D_conv_transposed2_weight_panels);
        #pragma omp barrier
        generate_gather9(&call, c3, m->V_embeddings, gather);
        #pragma omp barrier
        generate_D_conv_weight_panels(&call, m->D_conv_weight, D_conv_weight_panels);
        #pragma omp barrier
        generate_add(&call, gather, D_conv_weight_panels, m->D_conv_bias, add9, relu3);
        #pragma omp barrier
        generate_relu(&call, relu3, m->D_residual_conv_weight, m->D_residual_conv_bias, relu4);
        #pragma omp barrier
        generate_x(&call, relu4, D_residual_conv2_weight_panels, add9, m->D_residual_conv2_bias,
            relu5);
        #pragma omp barrier
        generate_relu(&call, relu5, m->D_residual_conv3_weight, m->D_residual_conv3_bias,
            relu6);
        #pragma omp barrier
        generate_x2(&call, relu6, D_residual_conv4_weight_panels, add9,
            m->D_residual_conv4_bias);
        #pragma omp barrier
        generate_D_conv_transposed_weight_panels(&call, m->D_conv_transposed_weight,
            D_conv_transposed_weight_panels);
        #pragma omp barrier
        generate_h8(&call, add9, D_conv_transposed_weight_panels, m->D_conv_transposed_bias,
            h7);
        #pragma omp barrier
        generate_image(&call, h7, D_conv_transposed2_weight_panels, m->D_conv_transposed2_bias,
            image);
        gm_restore_denormals(mode);
    }
}

/* Sampler generate, line 64: the whole network for every position. */
static void run_generate_naive(vqvae_prior_t *m, const int32_t *y, gm_call whole)
{
    float *const c2 = m->arena + 1651712;  /* [64,8,8,1], kept */
    float *const c_drawn = m->arena + 1655808;  /* [64,8,8,1], kept */
    float *const M_gated_first_vertical_weight_panels = m->arena + 1659968;  /* [172032], packed once */
    float *const M_gated_first_horizontal_weight_panels = m->arena + 1832000;  /* [24576], packed once */
    float *const M_gated_first_across_weight_panels = m->arena + 1856576;  /* [16384], packed once */
    float *const M_gated_layer_vertical_weight_panels = m->arena + 1872960;  /* [49152], packed once */
    float *const M_gated_layer_horizontal_weight_panels = m->arena + 1922112;  /* [16384], packed once */
    float *const M_gated_layer_across_weight_panels = m->arena + 1938496;  /* [16384], packed once */
    float *const M_gated_layer2_vertical_weight_panels = m->arena + 1954880;  /* [49152], packed once */
    float *const M_gated_layer2_horizontal_weight_panels = m->arena + 2004032;  /* [16384], packed once */
    float *const M_gated_layer2_across_weight_panels = m->arena + 2020416;  /* [16384], packed once */
    float *const M_gated_layer3_vertical_weight_panels = m->arena + 2036800;  /* [49152], packed once */
    float *const M_gated_layer3_horizontal_weight_panels = m->arena + 2085952;  /* [16384], packed once */
    float *const M_gated_layer3_across_weight_panels = m->arena + 2102336;  /* [16384], packed once */
    float *const M_gated_layer4_vertical_weight_panels = m->arena + 2118720;  /* [49152], packed once */
    float *const M_gated_layer4_horizontal_weight_panels = m->arena + 2167872;  /* [16384], packed once */
    float *const M_gated_layer4_across_weight_panels = m->arena + 2184256;  /* [16384], packed once */
    float *const M_gated_layer5_vertical_weight_panels = m->arena + 2200640;  /* [49152], packed once */
    float *const M_gated_layer5_horizontal_weight_panels = m->arena + 2249792;  /* [16384], packed once */
    float *const M_gated_layer5_across_weight_panels = m->arena + 2266176;  /* [16384], packed once */
    float *const M_gated_layer6_vertical_weight_panels = m->arena + 2282560;  /* [49152], packed once */
    float *const M_gated_layer6_horizontal_weight_panels = m->arena + 2331712;  /* [16384], packed once */
    float *const M_gated_layer6_across_weight_panels = m->arena + 2348096;  /* [16384], packed once */
    float *const M_gated_layer7_vertical_weight_panels = m->arena + 2364480;  /* [49152], packed once */
    float *const M_gated_layer7_horizontal_weight_panels = m->arena + 2413632;  /* [16384], packed once */
    float *const M_gated_layer7_across_weight_panels = m->arena + 2430016;  /* [16384], packed once */
    float *const M_out_weight_panels = m->arena + 2446400;  /* [32768], packed once */
    float *const gather = m->arena + 3789888;  /* [64,128], phases 0 to 13 */
    float *const gather2 = m->arena + 6935616;  /* [64,128], phases 1 to 37 */
    float *const gather3 = m->arena + 6943808;  /* [64,128], phases 2 to 42 */
    float *const gather4 = m->arena + 6952000;  /* [64,128], phases 3 to 47 */
    float *const gather5 = m->arena + 6960192;  /* [64,128], phases 4 to 52 */
    float *const gather6 = m->arena + 6968384;  /* [64,128], phases 5 to 57 */
    float *const gather7 = m->arena + 6976576;  /* [64,128], phases 6 to 62 */
    float *const gather8 = m->arena + 6984768;  /* [64,128], phases 7 to 67 */
    float *const gather9 = m->arena + 3527744;  /* [64,8,8,1,64], phases 8 to 10 */
    float *const vertical = m->arena + 2479168;  /* [64,8,8,128], phases 9 to 13 */
    float *const horizontal = m->arena + 3003456;  /* [64,8,8,128], then add, phases 10 to 16 */
    float *const tanh = m->arena + 3527744;  /* [64,8,8,64], then v, phases 12 to 14 */
    float *const vertical2 = m->arena + 2479168;  /* [64,8,8,128], phases 14 to 37 */
    float *const tanh2 = m->arena + 3527744;  /* [64,8,8,64], then mul, phases 15 to 17 */
    float *const out = m->arena + 6673472;  /* [64,8,8,64], then h, h, h, h, h, h, relu, phases 17 to 71 */
    float *const tanh3 = m->arena + 3527744;  /* [64,8,8,64], then v, phases 18 to 20 */
    float *const vertical3 = m->arena + 3003456;  /* [64,8,8,128], phases 20 to 42 */
    float *const tanh4 = m->arena + 4052032;  /* [64,8,8,64], then v, phases 21 to 23 */
    float *const vertical4 = m->arena + 3527744;  /* [64,8,8,128], phases 23 to 47 */
    float *const tanh5 = m->arena + 4576320;  /* [64,8,8,64], then v, phases 24 to 26 */
    float *const vertical5 = m->arena + 4052032;  /* [64,8,8,128], phases 26 to 52 */
    float *const tanh6 = m->arena + 5100608;  /* [64,8,8,64], then v, phases 27 to 29 */
    float *const vertical6 = m->arena + 4576320;  /* [64,8,8,128], phases 29 to 57 */
    float *const tanh7 = m->arena + 5624896;  /* [64,8,8,64], then v, phases 30 to 32 */
    float *const vertical7 = m->arena + 5100608;  /* [64,8,8,128], phases 32 to 62 */
    float *const tanh8 = m->arena + 6149184;  /* [64,8,8,64], then v, phases 33 to 35 */
    float *const vertical8 = m->arena + 5624896;  /* [64,8,8,128], phases 35 to 67 */
    float *const horizontal2 = m->arena + 6149184;  /* [64,8,8,128], then add, phases 36 to 39 */
    float *const tanh9 = m->arena + 2479168;  /* [64,8,8,64], then mul, phases 38 to 40 */
    float *const horizontal3 = m->arena + 2479168;  /* [64,8,8,128], then add, phases 41 to 44 */
    float *const tanh10 = m->arena + 3003456;  /* [64,8,8,64], then mul, phases 43 to 45 */
    float *const horizontal4 = m->arena + 2479168;  /* [64,8,8,128], then add, phases 46 to 49 */
    float *const tanh11 = m->arena + 3003456;  /* [64,8,8,64], then mul, phases 48 to 50 */
    float *const horizontal5 = m->arena + 2479168;  /* [64,8,8,128], then add, phases 51 to 54 */
    float *const tanh12 = m->arena + 3003456;  /* [64,8,8,64], then mul, phases 53 to 55 */
    float *const horizontal6 = m->arena + 2479168;  /* [64,8,8,128], then add, phases 56 to 59 */
    float *const tanh13 = m->arena + 3003456;  /* [64,8,8,64], then mul, phases 58 to 60 */
    float *const horizontal7 = m->arena + 2479168;  /* [64,8,8,128], then add, phases 61 to 64 */
    float *const tanh14 = m->arena + 3003456;  /* [64,8,8,64], then mul, phases 63 to 65 */
    float *const horizontal8 = m->arena + 2479168;  /* [64,8,8,128], then add, phases 66 to 69 */
    float *const tanh15 = m->arena + 3003456;  /* [64,8,8,64], then mul, phases 68 to 70 */
    float *const relu = m->arena + 4576320;  /* [64,8,8,64], phases 71 to 72 */
    float *const sub = m->arena + 2479168;  /* [4096,512], phases 72 to 73 */
    float *const maximum = m->arena + 4838464;  /* [4096,1], phases 72 to 73 */
    float *const D_residual_conv2_weight_panels = m->arena + 3339328;  /* [4096], phases 0 to 7 */
    float *const D_residual_conv4_weight_panels = m->arena + 3343424;  /* [4096], phases 1 to 9 */
    float *const D_conv_transposed2_weight_panels = m->arena + 4183104;  /* [8192], phases 2 to 12 */
    float *const gather10 = m->arena + 3003456;  /* [64,8,8,1,64], phases 3 to 5 */
    float *const D_conv_weight_panels = m->arena + 3265600;  /* [73728], phases 4 to 5 */
    float *const add = m->arena + 3527744;  /* [64,8,8,128], then x, relu, phases 5 to 11 */
    float *const relu2 = m->arena + 2479168;  /* [64,8,8,128], phases 5 to 6 */
    float *const relu3 = m->arena + 3003456;  /* [64,8,8,32], phases 6 to 7 */
    float *const relu4 = m->arena + 2479168;  /* [64,8,8,128], phases 7 to 8 */
    float *const relu5 = m->arena + 3003456;  /* [64,8,8,32], phases 8 to 9 */
    float *const D_conv_transposed_weight_panels = m->arena + 4052032;  /* [131072], phases 10 to 11 */
    float *const h = m->arena + 2479168;  /* [64,16,16,64], phases 11 to 12 */
    float *const image = m->arena + 3527744;  /* [64,32,32,3], phase 12 */
    (void)y;

    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_own_images(gm_thread_call(whole));
        const unsigned mode = gm_flush_denormals();
        fit_M_gated_first_vertical_weight_panels(&call, m->M_gated_first_vertical_weight,
            M_gated_first_vertical_weight_panels);
        fit_M_gated_first_horizontal_weight_panels(&call, m->M_gated_first_horizontal_weight,
            M_gated_first_horizontal_weight_panels);
        fit_M_gated_first_across_weight_panels(&call, m->M_gated_first_across_weight,
            M_gated_first_across_weight_panels);
        fit_M_gated_layer_vertical_weight_panels(&call, m->M_gated_layer_vertical_weight,
            M_gated_layer_vertical_weight_panels);
        fit_M_gated_layer_horizontal_weight_panels(&call, m->M_gated_layer_horizontal_weight,
            M_gated_layer_horizontal_weight_panels);
        fit_M_gated_first_across_weight_panels(&call, m->M_gated_layer_across_weight,
            M_gated_layer_across_weight_panels);
        fit_M_gated_layer_vertical_weight_panels(&call, m->M_gated_layer2_vertical_weight,
            M_gated_layer2_vertical_weight_panels);
        fit_M_gated_layer_horizontal_weight_panels(&call, m->M_gated_layer2_horizontal_weight,
            M_gated_layer2_horizontal_weight_panels);
        fit_M_gated_first_across_weight_panels(&call, m->M_gated_layer2_across_weight,
            M_gated_layer2_across_weight_panels);
        fit_M_gated_layer_vertical_weight_panels(&call, m->M_gated_layer3_vertical_weight,
            M_gated_layer3_vertical_weight_panels);
        fit_M_gated_layer_horizontal_weight_panels(&call, m->M_gated_layer3_horizontal_weight,
            M_gated_layer3_horizontal_weight_panels);
        fit_M_gated_first_across_weight_panels(&call, m->M_gated_layer3_across_weight,
            M_gated_layer3_across_weight_panels);
        fit_M_gated_layer_vertical_weight_panels(&call, m->M_gated_layer4_vertical_weight,
            M_gated_layer4_vertical_weight_panels);
        fit_M_gated_layer_horizontal_weight_panels(&call, m->M_gated_layer4_horizontal_weight,
            M_gated_layer4_horizontal_weight_panels);
        fit_M_gated_first_across_weight_panels(&call, m->M_gated_layer4_across_weight,
            M_gated_layer4_across_weight_panels);
        fit_M_gated_layer_vertical_weight_panels(&call, m->M_gated_layer5_vertical_weight,
            M_gated_layer5_vertical_weight_panels);
        fit_M_gated_layer_horizontal_weight_panels(&call, m->M_gated_layer5_horizontal_weight,
            M_gated_layer5_horizontal_weight_panels);
        fit_M_gated_first_across_weight_panels(&call, m->M_gated_layer5_across_weight,
            M_gated_layer5_across_weight_panels);
        fit_M_gated_layer_vertical_weight_panels(&call, m->M_gated_layer6_vertical_weight,
            M_gated_layer6_vertical_weight_panels);
        fit_M_gated_layer_horizontal_weight_panels(&call, m->M_gated_layer6_horizontal_weight,
            M_gated_layer6_horizontal_weight_panels);
        fit_M_gated_first_across_weight_panels(&call, m->M_gated_layer6_across_weight,
            M_gated_layer6_across_weight_panels);
        fit_M_gated_layer_vertical_weight_panels(&call, m->M_gated_layer7_vertical_weight,
            M_gated_layer7_vertical_weight_panels);
        fit_M_gated_layer_horizontal_weight_panels(&call, m->M_gated_layer7_horizontal_weight,
            M_gated_layer7_horizontal_weight_panels);
        fit_M_gated_first_across_weight_panels(&call, m->M_gated_layer7_across_weight,
            M_gated_layer7_across_weight_panels);
        fit_M_out_weight_panels(&call, m->M_out_weight, M_out_weight_panels);
        gm_clear(&call, c2, 64);
        #pragma omp barrier
        for (int64_t i = 0; i < 64; i++) {
            #pragma omp barrier
            generate_gather(&call, y, m->M_class_embed_weight, gather);
            #pragma omp barrier
            generate_gather(&call, y, m->M_class2_embed_weight, gather2);
            #pragma omp barrier
            generate_gather(&call, y, m->M_class3_embed_weight, gather3);
            #pragma omp barrier
            generate_gather(&call, y, m->M_class4_embed_weight, gather4);
            #pragma omp barrier
            generate_gather(&call, y, m->M_class5_embed_weight, gather5);
            #pragma omp barrier
            generate_gather(&call, y, m->M_class6_embed_weight, gather6);
            #pragma omp barrier
            generate_gather(&call, y, m->M_class7_embed_weight, gather7);
            #pragma omp barrier
            generate_gather(&call, y, m->M_class8_embed_weight, gather8);
            #pragma omp barrier
            generate_gather9(&call, c2, m->M_embed_weight, gather9);
            #pragma omp barrier
            generate_vertical9(&call, gather9, M_gated_first_vertical_weight_panels,
                m->M_gated_first_vertical_bias, vertical);
            #pragma omp barrier
            generate_horizontal9(&call, gather9, M_gated_first_horizontal_weight_panels,
                m->M_gated_first_horizontal_bias, horizontal);
            #pragma omp barrier
            generate_horizontal10(&call, vertical, M_gated_first_across_weight_panels,
                horizontal, gather, m->M_gated_first_across_bias);
            #pragma omp barrier
            generate_tanh16(&call, vertical, gather, tanh);
            #pragma omp barrier
            generate_v8(&call, tanh, vertical, gather);
            #pragma omp barrier
            generate_vertical10(&call, tanh, M_gated_layer_vertical_weight_panels,
                m->M_gated_layer_vertical_bias, vertical2);
            #pragma omp barrier
            generate_tanh17(&call, horizontal, tanh2);
            #pragma omp barrier
            generate_tanh18(&call, tanh2, horizontal);
            #pragma omp barrier
            generate_out3(&call, tanh2, m->M_gated_first_out_weight, m->M_gated_first_out_bias,
                out);
            #pragma omp barrier
            generate_tanh16(&call, vertical2, gather2, tanh3);
            #pragma omp barrier
            generate_v8(&call, tanh3, vertical2, gather2);
            #pragma omp barrier
            generate_vertical10(&call, tanh3, M_gated_layer2_vertical_weight_panels,
                m->M_gated_layer2_vertical_bias, vertical3);
            #pragma omp barrier
            generate_tanh16(&call, vertical3, gather3, tanh4);
            #pragma omp barrier
            generate_v8(&call, tanh4, vertical3, gather3);
            #pragma omp barrier
            generate_vertical10(&call, tanh4, M_gated_layer3_vertical_weight_panels,
                m->M_gated_layer3_vertical_bias, vertical4);
            #pragma omp barrier
            generate_tanh16(&call, vertical4, gather4, tanh5);
            #pragma omp barrier
            generate_v8(&call, tanh5, vertical4, gather4);
            #pragma omp barrier
            generate_vertical10(&call, tanh5, M_gated_layer4_vertical_weight_panels,
                m->M_gated_layer4_vertical_bias, vertical5);
            #pragma omp barrier
            generate_tanh16(&call, vertical5, gather5, tanh6);
            #pragma omp barrier
            generate_v8(&call, tanh6, vertical5, gather5);
            #pragma omp barrier
            generate_vertical10(&call, tanh6, M_gated_layer5_vertical_weight_panels,
                m->M_gated_layer5_vertical_bias, vertical6);
            #pragma omp barrier
            generate_tanh16(&call, vertical6, gather6, tanh7);
            #pragma omp barrier
            generate_v8(&call, tanh7, vertical6, gather6);
            #pragma omp barrier
            generate_vertical10(&call, tanh7, M_gated_layer6_vertical_weight_panels,
                m->M_gated_layer6_vertical_bias, vertical7);
            #pragma omp barrier
            generate_tanh16(&call, vertical7, gather7, tanh8);
            #pragma omp barrier
            generate_v8(&call, tanh8, vertical7, gather7);
            #pragma omp barrier
            generate_vertical10(&call, tanh8, M_gated_layer7_vertical_weight_panels,
                m->M_gated_layer7_vertical_bias, vertical8);
            #pragma omp barrier
            generate_horizontal11(&call, out, M_gated_layer_horizontal_weight_panels,
                m->M_gated_layer_horizontal_bias, horizontal2);
            #pragma omp barrier
            generate_horizontal10(&call, vertical2, M_gated_layer_across_weight_panels,
                horizontal2, gather2, m->M_gated_layer_across_bias);
            #pragma omp barrier
            generate_tanh17(&call, horizontal2, tanh9);
            #pragma omp barrier
            generate_tanh18(&call, tanh9, horizontal2);
            #pragma omp barrier
            generate_out4(&call, tanh9, out, m->M_gated_layer_out_weight,
                m->M_gated_layer_out_bias);
            #pragma omp barrier
            generate_horizontal11(&call, out, M_gated_layer2_horizontal_weight_panels,
                m->M_gated_layer2_horizontal_bias, horizontal3);
            #pragma omp barrier
            generate_horizontal10(&call, vertical3, M_gated_layer2_across_weight_panels,
                horizontal3, gather3, m->M_gated_layer2_across_bias);
            #pragma omp barrier
            generate_tanh17(&call, horizontal3, tanh10);
            #pragma omp barrier
            generate_tanh18(&call, tanh10, horizontal3);
            #pragma omp barrier
            generate_out4(&call, tanh10, out, m->M_gated_layer2_out_weight,
                m->M_gated_layer2_out_bias);
            #pragma omp barrier
            generate_horizontal11(&call, out, M_gated_layer3_horizontal_weight_panels,
                m->M_gated_layer3_horizontal_bias, horizontal4);
            #pragma omp barrier
            generate_horizontal10(&call, vertical4, M_gated_layer3_across_weight_panels,
                horizontal4, gather4, m->M_gated_layer3_across_bias);
            #pragma omp barrier
            generate_tanh17(&call, horizontal4, tanh11);
            #pragma omp barrier
            generate_tanh18(&call, tanh11, horizontal4);
            #pragma omp barrier
            generate_out4(&call, tanh11, out, m->M_gated_layer3_out_weight,
                m->M_gated_layer3_out_bias);
            #pragma omp barrier
            generate_horizontal11(&call, out, M_gated_layer4_horizontal_weight_panels,
                m->M_gated_layer4_horizontal_bias, horizontal5);
            #pragma omp barrier
            generate_horizontal10(&call, vertical5, M_gated_layer4_across_weight_panels,
                horizontal5, gather5, m->M_gated_layer4_across_bias);
            #pragma omp barrier
            generate_tanh17(&call, horizontal5, tanh12);
            #pragma omp barrier
            generate_tanh18(&call, tanh12, horizontal5);
            #pragma omp barrier
            generate_out4(&call, tanh12, out, m->M_gated_layer4_out_weight,
                m->M_gated_layer4_out_bias);
            #pragma omp barrier
            generate_horizontal11(&call, out, M_gated_layer5_horizontal_weight_panels,
                m->M_gated_layer5_horizontal_bias, horizontal6);
            #pragma omp barrier
            generate_horizontal10(&call, vertical6, M_gated_layer5_across_weight_panels,
                horizontal6, gather6, m->M_gated_layer5_across_bias);
            #pragma omp barrier
            generate_tanh17(&call, horizontal6, tanh13);
            #pragma omp barrier
            generate_tanh18(&call, tanh13, horizontal6);
            #pragma omp barrier
            generate_out4(&call, tanh13, out, m->M_gated_layer5_out_weight,
                m->M_gated_layer5_out_bias);
            #pragma omp barrier
            generate_horizontal11(&call, out, M_gated_layer6_horizontal_weight_panels,
                m->M_gated_layer6_horizontal_bias, horizontal7);
            #pragma omp barrier
            generate_horizontal10(&call, vertical7, M_gated_layer6_across_weight_panels,
                horizontal7, gather7, m->M_gated_layer6_across_bias);
            #pragma omp barrier
            generate_tanh17(&call, horizontal7, tanh14);
            #pragma omp barrier
            generate_tanh18(&call, tanh14, horizontal7);
            #pragma omp barrier
            generate_out4(&call, tanh14, out, m->M_gated_layer6_out_weight,
                m->M_gated_layer6_out_bias);
            #pragma omp barrier
            generate_horizontal11(&call, out, M_gated_layer7_horizontal_weight_panels,
                m->M_gated_layer7_horizontal_bias, horizontal8);
            #pragma omp barrier
            generate_horizontal10(&call, vertical8, M_gated_layer7_across_weight_panels,
                horizontal8, gather8, m->M_gated_layer7_across_bias);
            #pragma omp barrier
            generate_tanh17(&call, horizontal8, tanh15);
            #pragma omp barrier
            generate_tanh18(&call, tanh15, horizontal8);
            #pragma omp barrier
            generate_out10(&call, tanh15, out, m->M_gated_layer7_out_weight,
                m->M_gated_layer7_out_bias);
            #pragma omp barrier
            generate_head2(&call, out, m->M_head_weight, m->M_head_bias, relu);
            #pragma omp barrier
            generate_out11(&call, relu, M_out_weight_panels, m->M_out_bias, sub, maximum);
            #pragma omp barrier
            generate_c_drawn(&call, sub, maximum, c_drawn);
            #pragma omp barrier
            gm_take_drawn(&call, c2, c_drawn, 64, i);
        }
        #pragma omp barrier
        encode_c_E_residual_conv2_weight_panels(&call, m->D_residual_conv2_weight,
            D_residual_conv2_weight_panels);
        #pragma omp barrier
        encode_c_E_residual_conv2_weight_panels(&call, m->D_residual_conv4_weight,
            D_residual_conv4_weight_panels);
        #pragma omp barrier
        generate_D_conv_transposed2_weight_panels(&call, m->D_conv_transposed2_weight,
            D_conv_transposed2_weight_panels);
        #pragma omp barrier
        generate_gather9(&call, c2, m->V_embeddings, gather10);
        #pragma omp barrier
        generate_D_conv_weight_panels(&call, m->D_conv_weight, D_conv_weight_panels);
        #pragma omp barrier
        generate_add(&call, gather10, D_conv_weight_panels, m->D_conv_bias, add, relu2);
        #pragma omp barrier
        generate_relu(&call, relu2, m->D_residual_conv_weight, m->D_residual_conv_bias, relu3);
        #pragma omp barrier
        generate_x(&call, relu3, D_residual_conv2_weight_panels, add, m->D_residual_conv2_bias,
            relu4);
        #pragma omp barrier
        generate_relu(&call, relu4, m->D_residual_conv3_weight, m->D_residual_conv3_bias,
            relu5);
        #pragma omp barrier
        generate_x2(&call, relu5, D_residual_conv4_weight_panels, add,
            m->D_residual_conv4_bias);
        #pragma omp barrier
        generate_D_conv_transposed_weight_panels(&call, m->D_conv_transposed_weight,
            D_conv_transposed_weight_panels);
        #pragma omp barrier
        generate_h8(&call, add, D_conv_transposed_weight_panels, m->D_conv_transposed_bias, h);
        #pragma omp barrier
        generate_image(&call, h, D_conv_transposed2_weight_panels, m->D_conv_transposed2_bias,
            image);
        gm_restore_denormals(mode);
    }
}

/* vqvae_prior.gm:26   h = x |> conv(hidden / 2, 4, stride: 2, pad: 1) |> relu
   convolution of [64,32,32,3] to [64,16,16,64] by 4 x 4 taps, tiles of 4 x 24; fused: add, relu;
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
    conv_tile(4, rows, vectors, last, 0, c, x, from, run, runs,
              weight + column, 64);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec relu2 = gm_max(c[r * vectors + v] + gm_load(bias + j), gm_zero());
            gm_store(relu + i * 64 + j, relu2);
        }
}

static void encode_relu(const gm_call *call, const float *restrict x,
    const float *restrict weight, const float *restrict bias, float *restrict relu)
{
    static const gm_steps steps = {{3072, 192, 6}, {256, 16, 1}};
    static const gm_stretch runs[] = {
        {0, 15, 9}, {96, 27, 9}, {192, 39, 9}, {0, 12, 12}, {96, 24, 12}, {192, 36, 12},
        {0, 12, 9}, {96, 24, 9}, {192, 36, 9}, {0, 3, 9}, {96, 15, 9}, {192, 27, 9},
        {288, 39, 9}, {0, 0, 12}, {96, 12, 12}, {192, 24, 12}, {288, 36, 12}, {0, 0, 9},
        {96, 12, 9}, {192, 24, 9}, {288, 36, 9}, {0, 3, 9}, {96, 15, 9}, {192, 27, 9},
        {0, 0, 12}, {96, 12, 12}, {192, 24, 12}, {0, 0, 9}, {96, 12, 9}, {192, 24, 9},
    };
    static const gm_part parts[] = {
        {1, 1, 0, 0, 0, 3}, {1, 14, 1, 3, 3, 3}, {1, 1, 15, 87, 6, 3}, {14, 1, 16, 96, 9, 4},
        {14, 14, 17, 99, 13, 4}, {14, 1, 31, 183, 17, 4}, {1, 1, 240, 2784, 21, 3},
        {1, 14, 241, 2787, 24, 3}, {1, 1, 255, 2871, 27, 3},
    };
    int64_t lo, hi;
    gm_share(call, gm_row_units(call, 64, 1), &lo, &hi);
    for (const gm_part *p = parts; p < parts + 9; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            for (int64_t column = 0; column < 48; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    encode_relu_tile((int)gm_min_int(4, pixels - row), 3, 8, runs + p->run,
                        p->runs, from + row, to + row, column, x, weight, bias, relu);
            }
            {
                const int64_t column = 48;
                for (int row = 0; row < pixels; row += 4)
                    encode_relu_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, x, weight, bias, relu);
            }
        }
    }
}

/* vqvae_prior.gm:27   |> conv(hidden, 4, stride: 2, pad: 1) |> relu
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

static void encode_relu2(const gm_call *call, const float *restrict relu,
    const float *restrict E_conv2_weight_panels, const float *restrict bias, float *restrict relu2)
{
    static const gm_steps steps = {{16384, 2048, 128}, {64, 8, 1}};
    static const gm_stretch runs[] = {
        {0, 320, 192}, {1024, 576, 192}, {2048, 832, 192}, {0, 256, 256}, {1024, 512, 256},
        {2048, 768, 256}, {0, 256, 192}, {1024, 512, 192}, {2048, 768, 192}, {0, 64, 192},
        {1024, 320, 192}, {2048, 576, 192}, {3072, 832, 192}, {0, 0, 256}, {1024, 256, 256},
        {2048, 512, 256}, {3072, 768, 256}, {0, 0, 192}, {1024, 256, 192}, {2048, 512, 192},
        {3072, 768, 192}, {0, 64, 192}, {1024, 320, 192}, {2048, 576, 192}, {0, 0, 256},
        {1024, 256, 256}, {2048, 512, 256}, {0, 0, 192}, {1024, 256, 192}, {2048, 512, 192},
    };
    static const gm_part parts[] = {
        {1, 1, 0, 0, 0, 3}, {1, 6, 1, 64, 3, 3}, {1, 1, 7, 832, 6, 3}, {6, 1, 8, 1024, 9, 4},
        {6, 6, 9, 1088, 13, 4}, {6, 1, 15, 1856, 17, 4}, {1, 1, 56, 13312, 21, 3},
        {1, 6, 57, 13376, 24, 3}, {1, 1, 63, 14144, 27, 3},
    };
    int64_t lo, hi;
    gm_share(call, gm_row_units(call, 64, 1), &lo, &hi);
    for (const gm_part *p = parts; p < parts + 9; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            for (int64_t column = 0; column < 96; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    encode_relu2_tile((int)gm_min_int(4, pixels - row), 3, 8, runs + p->run,
                        p->runs, from + row, to + row, column, relu, E_conv2_weight_panels, bias,
                        relu2);
            }
            {
                const int64_t column = 96;
                for (int row = 0; row < pixels; row += 4)
                    encode_relu2_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, relu, E_conv2_weight_panels, bias,
                        relu2);
            }
            {
                const int64_t column = 112;
                for (int row = 0; row < pixels; row += 4)
                    encode_relu2_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, relu, E_conv2_weight_panels, bias,
                        relu2);
            }
        }
    }
}

/* Entry point encode, line 25: 12 kernels in 7 phases, 2.7 GFLOP; arena 9.3 MB, at least 9.3 MB. */
static void run_encode(vqvae_prior_t *m, const float *x, gm_call whole)
{
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

    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_thread_call(whole);
        const unsigned mode = gm_flush_denormals();
        encode_c_E_residual_conv2_weight_panels(&call, m->E_residual_conv2_weight,
            E_residual_conv2_weight_panels);
        #pragma omp barrier
        encode_c_E_residual_conv2_weight_panels(&call, m->E_residual_conv4_weight,
            E_residual_conv4_weight_panels);
        #pragma omp barrier
        encode_relu(&call, x, m->E_conv_weight, m->E_conv_bias, relu);
        #pragma omp barrier
        encode_c_E_conv2_weight_panels(&call, m->E_conv2_weight, E_conv2_weight_panels);
        #pragma omp barrier
        encode_relu2(&call, relu, E_conv2_weight_panels, m->E_conv2_bias, relu2);
        #pragma omp barrier
        encode_c_E_conv3_weight_panels(&call, m->E_conv3_weight, E_conv3_weight_panels);
        #pragma omp barrier
        call.to = 0;
        while (gm_next_rows(&call, gm_row_units(&call, 64, 1), 17)) {
            encode_c_add(&call, relu2, E_conv3_weight_panels, m->E_conv3_bias, add, relu3);
            encode_c_relu3(&call, relu3, m->E_residual_conv_weight, m->E_residual_conv_bias,
                relu4);
            encode_c_x(&call, relu4, E_residual_conv2_weight_panels, add,
                m->E_residual_conv2_bias, relu2);
            encode_c_relu3(&call, relu2, m->E_residual_conv3_weight, m->E_residual_conv3_bias,
                relu4);
            encode_c_h(&call, relu4, E_residual_conv4_weight_panels, add,
                m->E_residual_conv4_bias);
            encode_c_add2(&call, add, m->E_conv4_weight, m->E_conv4_bias, code);
        }
        gm_restore_denormals(mode);
    }
}

/* vqvae_prior.gm:35   h = q |> conv(hidden, 3) |> residual
   convolution of [64,8,8,64] to [64,8,8,128] by 3 x 3 taps, tiles of 4 x 24, weight in panels;
   fused: add, relu; 509 MFLOP, 5.5 MB */
GM_INLINE void decode_add_tile(int rows, int vectors, int last, const gm_stretch *run, int runs,
    const int64_t *from, const int64_t *to, int64_t column, const float *restrict q,
    const float *restrict D_conv_weight_panels, const float *restrict bias, float *restrict add,
    float *restrict relu)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, add + i * 128 + j);
        gm_fetch_written(vectors, relu + i * 128 + j);
    }
    conv_tile(4, rows, vectors, last, 0, c, q, from, run, runs,
              D_conv_weight_panels + column * 576, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec add2 = c[r * vectors + v] + gm_load(bias + j);
            gm_store(add + i * 128 + j, add2);
            gm_store(relu + i * 128 + j, gm_max(add2, gm_zero()));
        }
}

static void decode_add(const gm_call *call, const float *restrict q,
    const float *restrict D_conv_weight_panels, const float *restrict bias, float *restrict add,
    float *restrict relu)
{
    static const gm_steps steps = {{4096, 512, 64}, {64, 8, 1}};
    static const gm_stretch runs[] = {
        {0, 256, 128}, {512, 448, 128}, {0, 192, 192}, {512, 384, 192}, {0, 192, 128},
        {512, 384, 128}, {0, 64, 128}, {512, 256, 128}, {1024, 448, 128}, {0, 0, 192},
        {512, 192, 192}, {1024, 384, 192}, {0, 0, 128}, {512, 192, 128}, {1024, 384, 128},
        {0, 64, 128}, {512, 256, 128}, {0, 0, 192}, {512, 192, 192}, {0, 0, 128},
        {512, 192, 128},
    };
    static const gm_part parts[] = {
        {1, 1, 0, 0, 0, 2}, {1, 6, 1, 0, 2, 2}, {1, 1, 7, 384, 4, 2}, {6, 1, 8, 0, 6, 3},
        {6, 6, 9, 0, 9, 3}, {6, 1, 15, 384, 12, 3}, {1, 1, 56, 3072, 15, 2},
        {1, 6, 57, 3072, 17, 2}, {1, 1, 63, 3456, 19, 2},
    };
    const int64_t lo = call->from, hi = call->to;
    for (const gm_part *p = parts; p < parts + 9; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            for (int64_t column = 0; column < 96; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    decode_add_tile((int)gm_min_int(4, pixels - row), 3, 8, runs + p->run,
                        p->runs, from + row, to + row, column, q, D_conv_weight_panels, bias, add,
                        relu);
            }
            {
                const int64_t column = 96;
                for (int row = 0; row < pixels; row += 4)
                    decode_add_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, q, D_conv_weight_panels, bias, add,
                        relu);
            }
            {
                const int64_t column = 112;
                for (int row = 0; row < pixels; row += 4)
                    decode_add_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, q, D_conv_weight_panels, bias, add,
                        relu);
            }
        }
    }
}

/* vqvae_prior.gm:21   for i in 1..2 { x = x + (x |> relu |> conv(inner, 3) |> relu |> conv(hidden,
   1)) }
   convolution of [64,8,8,32] to [64,8,8,128] by 1 x 1 taps, tiles of 4 x 24, weight in panels;
   fused: add, relu; 35 MFLOP, 4.7 MB */
GM_INLINE void decode_x2_tile(int rows, int vectors, int last, const gm_stretch *run, int runs,
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
    if (column == 0)
        gm_fetch_pixels(4, relu, from + 4, 32);
    conv_tile(4, rows, vectors, last, 0, c, relu, from, run, runs,
              D_residual_conv4_weight_panels + column * 32, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec x = gm_load(add + i * 128 + j) + (c[r * vectors + v] + gm_load(bias + j));
            gm_store(add + i * 128 + j, gm_max(x, gm_zero()));
        }
}

static void decode_x2(const gm_call *call, const float *restrict relu,
    const float *restrict D_residual_conv4_weight_panels, float *restrict add,
    const float *restrict bias)
{
    static const gm_steps steps = {{2048, 256, 32}, {64, 8, 1}};
    static const gm_stretch runs[] = {
        {0, 0, 32},
    };
    static const gm_part parts[] = {
        {8, 8, 0, 0, 0, 1},
    };
    const int64_t lo = call->from, hi = call->to;
    for (const gm_part *p = parts; p < parts + 1; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            for (int64_t column = 0; column < 96; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    decode_x2_tile((int)gm_min_int(4, pixels - row), 3, 8, runs + p->run,
                        p->runs, from + row, to + row, column, relu, D_residual_conv4_weight_panels,
                        add, bias);
            }
            {
                const int64_t column = 96;
                for (int row = 0; row < pixels; row += 4)
                    decode_x2_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, relu, D_residual_conv4_weight_panels,
                        add, bias);
            }
            {
                const int64_t column = 112;
                for (int row = 0; row < pixels; row += 4)
                    decode_x2_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, relu, D_residual_conv4_weight_panels,
                        add, bias);
            }
        }
    }
}

/* vqvae_prior.gm:36   |> conv_transposed(hidden / 2, 4, stride: 2, pad: 1) |> relu
   data gradient from [64,8,8,128] to [64,16,16,64] by 4 x 4 taps, tiles of 4 x 24, weight in
   panels; fused: add, relu; 946 MFLOP, 6.8 MB */
GM_INLINE void decode_h_tile(int rows, int vectors, int last, const gm_stretch *run, int runs,
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

static void decode_h(const gm_call *call, const float *restrict add,
    const float *restrict D_conv_transposed_weight_panels, const float *restrict bias,
    float *restrict h)
{
    static const gm_steps steps = {{8192, 1024, 128}, {256, 32, 2}};
    static const gm_stretch runs[] = {
        {0, 1920, 128}, {0, 1792, 256}, {0, 1536, 256}, {0, 1536, 128}, {0, 1408, 128},
        {1024, 1920, 128}, {0, 1280, 256}, {1024, 1792, 256}, {0, 1024, 256},
        {1024, 1536, 256}, {0, 1024, 128}, {1024, 1536, 128}, {0, 384, 128},
        {1024, 896, 128}, {0, 256, 256}, {1024, 768, 256}, {0, 0, 256}, {1024, 512, 256},
        {0, 0, 128}, {1024, 512, 128}, {0, 384, 128}, {0, 256, 256}, {0, 0, 256},
        {0, 0, 128},
    };
    static const gm_part parts[] = {
        {1, 1, 0, 0, 0, 1}, {1, 7, 2, 0, 1, 1}, {1, 7, 1, 0, 2, 1}, {1, 1, 15, 896, 3, 1},
        {7, 1, 32, 0, 4, 2}, {7, 7, 34, 0, 6, 2}, {7, 7, 33, 0, 8, 2},
        {7, 1, 47, 896, 10, 2}, {7, 1, 16, 0, 12, 2}, {7, 7, 18, 0, 14, 2},
        {7, 7, 17, 0, 16, 2}, {7, 1, 31, 896, 18, 2}, {1, 1, 240, 7168, 20, 1},
        {1, 7, 242, 7168, 21, 1}, {1, 7, 241, 7168, 22, 1}, {1, 1, 255, 8064, 23, 1},
    };
    const int64_t lo = call->from, hi = call->to;
    for (const gm_part *p = parts; p < parts + 16; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            for (int64_t column = 0; column < 48; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    decode_h_tile((int)gm_min_int(4, pixels - row), 3, 8, runs + p->run,
                        p->runs, from + row, to + row, column, add, D_conv_transposed_weight_panels,
                        bias, h);
            }
            {
                const int64_t column = 48;
                for (int row = 0; row < pixels; row += 4)
                    decode_h_tile((int)gm_min_int(4, pixels - row), 2, 8, runs + p->run,
                        p->runs, from + row, to + row, column, add, D_conv_transposed_weight_panels,
                        bias, h);
            }
        }
    }
}

/* vqvae_prior.gm:37   return h |> conv_transposed(3, 4, stride: 2, pad: 1)
   data gradient from [64,16,16,64] to [64,32,32,3] by 4 x 4 taps, tiles of 2 x 8, weight in
   panels; fused: add; 95 MFLOP, 5.0 MB */
GM_INLINE void decode_image_tile(int rows, int vectors, int last, const gm_stretch *run,
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

static void decode_image(const gm_call *call, const float *restrict h,
    const float *restrict D_conv_transposed2_weight_panels, const float *restrict bias,
    float *restrict image2)
{
    static const gm_steps steps = {{16384, 1024, 64}, {1024, 64, 2}};
    static const gm_stretch runs[] = {
        {0, 960, 64}, {0, 896, 128}, {0, 768, 128}, {0, 768, 64}, {0, 704, 64},
        {1024, 960, 64}, {0, 640, 128}, {1024, 896, 128}, {0, 512, 128}, {1024, 768, 128},
        {0, 512, 64}, {1024, 768, 64}, {0, 192, 64}, {1024, 448, 64}, {0, 128, 128},
        {1024, 384, 128}, {0, 0, 128}, {1024, 256, 128}, {0, 0, 64}, {1024, 256, 64},
        {0, 192, 64}, {0, 128, 128}, {0, 0, 128}, {0, 0, 64},
    };
    static const gm_part parts[] = {
        {1, 1, 0, 0, 0, 1}, {1, 15, 2, 0, 1, 1}, {1, 15, 1, 0, 2, 1}, {1, 1, 31, 960, 3, 1},
        {15, 1, 64, 0, 4, 2}, {15, 15, 66, 0, 6, 2}, {15, 15, 65, 0, 8, 2},
        {15, 1, 95, 960, 10, 2}, {15, 1, 32, 0, 12, 2}, {15, 15, 34, 0, 14, 2},
        {15, 15, 33, 0, 16, 2}, {15, 1, 63, 960, 18, 2}, {1, 1, 992, 15360, 20, 1},
        {1, 15, 994, 15360, 21, 1}, {1, 15, 993, 15360, 22, 1}, {1, 1, 1023, 16320, 23, 1},
    };
    const int64_t lo = call->from, hi = call->to;
    for (const gm_part *p = parts; p < parts + 16; p++) {
        const int64_t first = lo * 1 * p->rows * p->columns, end = hi * 1 * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            {
                const int64_t column = 0;
                for (int row = 0; row < pixels; row += 2)
                    decode_image_tile((int)gm_min_int(2, pixels - row), 1, 3, runs + p->run,
                        p->runs, from + row, to + row, column, h, D_conv_transposed2_weight_panels,
                        bias, image2);
            }
        }
    }
}

/* Entry point decode, line 34: 12 kernels in 7 phases, 2.1 GFLOP; arena 8.7 MB, at least 8.7 MB. */
static void run_decode(vqvae_prior_t *m, const float *q, gm_call whole)
{
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

    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_thread_call(whole);
        const unsigned mode = gm_flush_denormals();
        encode_c_E_residual_conv2_weight_panels(&call, m->D_residual_conv2_weight,
            D_residual_conv2_weight_panels);
        #pragma omp barrier
        encode_c_E_residual_conv2_weight_panels(&call, m->D_residual_conv4_weight,
            D_residual_conv4_weight_panels);
        #pragma omp barrier
        generate_D_conv_transposed2_weight_panels(&call, m->D_conv_transposed2_weight,
            D_conv_transposed2_weight_panels);
        #pragma omp barrier
        generate_D_conv_weight_panels(&call, m->D_conv_weight, D_conv_weight_panels);
        #pragma omp barrier
        call.to = 0;
        while (gm_next_rows(&call, gm_row_units(&call, 64, 1), 20)) {
            decode_add(&call, q, D_conv_weight_panels, m->D_conv_bias, add, relu);
            encode_c_relu3(&call, relu, m->D_residual_conv_weight, m->D_residual_conv_bias,
                relu2);
            encode_c_x(&call, relu2, D_residual_conv2_weight_panels, add,
                m->D_residual_conv2_bias, relu);
            encode_c_relu3(&call, relu, m->D_residual_conv3_weight, m->D_residual_conv3_bias,
                relu2);
            decode_x2(&call, relu2, D_residual_conv4_weight_panels, add,
                m->D_residual_conv4_bias);
        }
        #pragma omp barrier
        generate_D_conv_transposed_weight_panels(&call, m->D_conv_transposed_weight,
            D_conv_transposed_weight_panels);
        #pragma omp barrier
        call.to = 0;
        while (gm_next_rows(&call, gm_row_units(&call, 64, 1), 35)) {
            decode_h(&call, add, D_conv_transposed_weight_panels, m->D_conv_transposed_bias, h);
            decode_image(&call, h, D_conv_transposed2_weight_panels, m->D_conv_transposed2_bias,
                image);
        }
        gm_restore_denormals(mode);
    }
}

static int refuse(vqvae_prior_t *m, const char *why)
{
    snprintf(m->head.error, sizeof m->head.error, "%s", why);
    return GM_BAD_ARGUMENT;
}

size_t vqvae_prior_sizeof(void) { return sizeof(vqvae_prior_t); }

vqvae_prior_t *vqvae_prior_init(void *memory, uint64_t seed)
{
    vqvae_prior_t *m = memory;
    if (!memory || (uintptr_t)memory % 64 != 0)
        return NULL;
    memset(m, 0, offsetof(vqvae_prior_t, arena));    /* kernels write what they read of the rest */
    m->head.seed = seed;
    run_init(m, (gm_call){ .seed = seed });
    return m;
}

const char *vqvae_prior_error(const vqvae_prior_t *m) { return m->head.error; }
int vqvae_prior_load(vqvae_prior_t *m, const char *path) { return gm_read_checkpoint(&vqvae_prior_model, &m->head, path, false); }
int vqvae_prior_save(vqvae_prior_t *m, const char *path) { return gm_write_checkpoint(&vqvae_prior_model, &m->head, path, false); }

int vqvae_prior_fit(vqvae_prior_t *m, const int32_t *c, const int32_t *y, int n, vqvae_prior_fit_report *report)
{
    if (!c || !y)
        return refuse(m, "vqvae_prior_fit: an array is NULL");
    if (n != 64)
        return refuse(m, "vqvae_prior_fit: n must be exactly 64");
    m->head.step++;
    run_fit(m, c, y, (gm_call){ .seed = m->head.seed, .step = m->head.step, .rows = n, .profile = m->head.profile });
    if (report) {
        report->loss = *(m->arena + 590592);
    }
    return 0;
}

int vqvae_prior_test_fit(vqvae_prior_t *m, const int32_t *c, const int32_t *y, int n, vqvae_prior_fit_report *report)
{
    if (!c || !y)
        return refuse(m, "vqvae_prior_test_fit: an array is NULL");
    if (n < 1 || n > 64)
        return refuse(m, "vqvae_prior_test_fit: n must be 1 to 64");
    if (n < 64) {
        int32_t *c_rows = (int32_t *)(m->arena + 10059776);
        memset(c_rows, 0, 4096 * sizeof *c_rows);
        memcpy(c_rows, c, (size_t)n * 64 * sizeof *c_rows);
        c = c_rows;
    }
    if (n < 64) {
        int32_t *y_rows = (int32_t *)(m->arena + 10067968);
        memset(y_rows, 0, 64 * sizeof *y_rows);
        memcpy(y_rows, y, (size_t)n * 1 * sizeof *y_rows);
        y = y_rows;
    }
    run_test_fit(m, c, y, (gm_call){ .seed = m->head.seed, .step = m->head.step, .rows = n });
    if (report) {
        report->loss = *(m->arena + 0);
    }
    return 0;
}

int vqvae_prior_encode_c(vqvae_prior_t *m, const float *x, int n, float *c)
{
    if (!x || !c)
        return refuse(m, "vqvae_prior_encode_c: an array is NULL");
    if (n < 0)
        return refuse(m, "vqvae_prior_encode_c: n must be 0 or more");
    for (int row = 0; row < n; row += 64) {
        const int rows = n - row < 64 ? n - row : 64;
        if (rows < 64) {
            float *x_rows = (float *)(m->arena + 2359296);
            memset(x_rows, 0, 196608 * sizeof *x_rows);
            memcpy(x_rows, x, (size_t)rows * 3072 * sizeof *x_rows);
            x = x_rows;
        }
        run_encode_c(m, x, (gm_call){ .seed = 0, .row = row, .rows = rows });
        memcpy(c + (size_t)row * 64, m->arena + 2097152, (size_t)rows * 64 * sizeof(float));
        x += 196608;
    }
    return 0;
}

int vqvae_prior_generate(vqvae_prior_t *m, uint64_t seed, const int32_t *y, int n, float *image)
{
    if (!y || !image)
        return refuse(m, "vqvae_prior_generate: an array is NULL");
    if (n < 0)
        return refuse(m, "vqvae_prior_generate: n must be 0 or more");
    for (int row = 0; row < n; row += 64) {
        const int rows = n - row < 64 ? n - row : 64;
        if (rows < 64) {
            int32_t *y_rows = (int32_t *)(m->arena + 1659904);
            memset(y_rows, 0, 64 * sizeof *y_rows);
            memcpy(y_rows, y, (size_t)rows * 1 * sizeof *y_rows);
            y = y_rows;
        }
        run_generate(m, y, (gm_call){ .seed = seed, .row = row, .rows = rows });
        memcpy(image + (size_t)row * 3072, m->arena + 3527744, (size_t)rows * 3072 * sizeof(float));
        y += 64;
    }
    return 0;
}

static int vqvae_prior_generate_naive(vqvae_prior_t *m, uint64_t seed, const int32_t *y, int n, float *image)
{
    if (!y || !image)
        return refuse(m, "vqvae_prior_generate: an array is NULL");
    if (n < 0)
        return refuse(m, "vqvae_prior_generate: n must be 0 or more");
    for (int row = 0; row < n; row += 64) {
        const int rows = n - row < 64 ? n - row : 64;
        if (rows < 64) {
            int32_t *y_rows = (int32_t *)(m->arena + 1659904);
            memset(y_rows, 0, 64 * sizeof *y_rows);
            memcpy(y_rows, y, (size_t)rows * 1 * sizeof *y_rows);
            y = y_rows;
        }
        run_generate_naive(m, y, (gm_call){ .seed = seed, .row = row, .rows = rows });
        memcpy(image + (size_t)row * 3072, m->arena + 3527744, (size_t)rows * 3072 * sizeof(float));
        y += 64;
    }
    return 0;
}

int vqvae_prior_encode(vqvae_prior_t *m, const float *x, int n, float *code)
{
    if (!x || !code)
        return refuse(m, "vqvae_prior_encode: an array is NULL");
    if (n < 0)
        return refuse(m, "vqvae_prior_encode: n must be 0 or more");
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

int vqvae_prior_decode(vqvae_prior_t *m, const float *q, int n, float *image)
{
    if (!q || !image)
        return refuse(m, "vqvae_prior_decode: an array is NULL");
    if (n < 0)
        return refuse(m, "vqvae_prior_decode: n must be 0 or more");
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
    { "M.embed.weight", GM_PARAM, 2, { 512, 64 }, { 0, 1 }, offsetof(vqvae_prior_t, M_embed_weight) },
    { "M.class.embed.weight", GM_PARAM, 2, { 10, 128 }, { 0, 1 }, offsetof(vqvae_prior_t, M_class_embed_weight) },
    { "M.gated_first.vertical.weight", GM_PARAM, 4, { 128, 64, 7, 7 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, M_gated_first_vertical_weight) },
    { "M.gated_first.vertical.bias", GM_PARAM, 1, { 128 }, { 0 }, offsetof(vqvae_prior_t, M_gated_first_vertical_bias) },
    { "M.gated_first.horizontal.weight", GM_PARAM, 4, { 128, 64, 1, 7 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, M_gated_first_horizontal_weight) },
    { "M.gated_first.horizontal.bias", GM_PARAM, 1, { 128 }, { 0 }, offsetof(vqvae_prior_t, M_gated_first_horizontal_bias) },
    { "M.gated_first.across.weight", GM_PARAM, 4, { 128, 128, 1, 1 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, M_gated_first_across_weight) },
    { "M.gated_first.across.bias", GM_PARAM, 1, { 128 }, { 0 }, offsetof(vqvae_prior_t, M_gated_first_across_bias) },
    { "M.gated_first.out.weight", GM_PARAM, 4, { 64, 64, 1, 1 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, M_gated_first_out_weight) },
    { "M.gated_first.out.bias", GM_PARAM, 1, { 64 }, { 0 }, offsetof(vqvae_prior_t, M_gated_first_out_bias) },
    { "M.class2.embed.weight", GM_PARAM, 2, { 10, 128 }, { 0, 1 }, offsetof(vqvae_prior_t, M_class2_embed_weight) },
    { "M.gated_layer.vertical.weight", GM_PARAM, 4, { 128, 64, 3, 3 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, M_gated_layer_vertical_weight) },
    { "M.gated_layer.vertical.bias", GM_PARAM, 1, { 128 }, { 0 }, offsetof(vqvae_prior_t, M_gated_layer_vertical_bias) },
    { "M.gated_layer.horizontal.weight", GM_PARAM, 4, { 128, 64, 1, 3 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, M_gated_layer_horizontal_weight) },
    { "M.gated_layer.horizontal.bias", GM_PARAM, 1, { 128 }, { 0 }, offsetof(vqvae_prior_t, M_gated_layer_horizontal_bias) },
    { "M.gated_layer.across.weight", GM_PARAM, 4, { 128, 128, 1, 1 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, M_gated_layer_across_weight) },
    { "M.gated_layer.across.bias", GM_PARAM, 1, { 128 }, { 0 }, offsetof(vqvae_prior_t, M_gated_layer_across_bias) },
    { "M.gated_layer.out.weight", GM_PARAM, 4, { 64, 64, 1, 1 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, M_gated_layer_out_weight) },
    { "M.gated_layer.out.bias", GM_PARAM, 1, { 64 }, { 0 }, offsetof(vqvae_prior_t, M_gated_layer_out_bias) },
    { "M.class3.embed.weight", GM_PARAM, 2, { 10, 128 }, { 0, 1 }, offsetof(vqvae_prior_t, M_class3_embed_weight) },
    { "M.gated_layer2.vertical.weight", GM_PARAM, 4, { 128, 64, 3, 3 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, M_gated_layer2_vertical_weight) },
    { "M.gated_layer2.vertical.bias", GM_PARAM, 1, { 128 }, { 0 }, offsetof(vqvae_prior_t, M_gated_layer2_vertical_bias) },
    { "M.gated_layer2.horizontal.weight", GM_PARAM, 4, { 128, 64, 1, 3 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, M_gated_layer2_horizontal_weight) },
    { "M.gated_layer2.horizontal.bias", GM_PARAM, 1, { 128 }, { 0 }, offsetof(vqvae_prior_t, M_gated_layer2_horizontal_bias) },
    { "M.gated_layer2.across.weight", GM_PARAM, 4, { 128, 128, 1, 1 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, M_gated_layer2_across_weight) },
    { "M.gated_layer2.across.bias", GM_PARAM, 1, { 128 }, { 0 }, offsetof(vqvae_prior_t, M_gated_layer2_across_bias) },
    { "M.gated_layer2.out.weight", GM_PARAM, 4, { 64, 64, 1, 1 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, M_gated_layer2_out_weight) },
    { "M.gated_layer2.out.bias", GM_PARAM, 1, { 64 }, { 0 }, offsetof(vqvae_prior_t, M_gated_layer2_out_bias) },
    { "M.class4.embed.weight", GM_PARAM, 2, { 10, 128 }, { 0, 1 }, offsetof(vqvae_prior_t, M_class4_embed_weight) },
    { "M.gated_layer3.vertical.weight", GM_PARAM, 4, { 128, 64, 3, 3 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, M_gated_layer3_vertical_weight) },
    { "M.gated_layer3.vertical.bias", GM_PARAM, 1, { 128 }, { 0 }, offsetof(vqvae_prior_t, M_gated_layer3_vertical_bias) },
    { "M.gated_layer3.horizontal.weight", GM_PARAM, 4, { 128, 64, 1, 3 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, M_gated_layer3_horizontal_weight) },
    { "M.gated_layer3.horizontal.bias", GM_PARAM, 1, { 128 }, { 0 }, offsetof(vqvae_prior_t, M_gated_layer3_horizontal_bias) },
    { "M.gated_layer3.across.weight", GM_PARAM, 4, { 128, 128, 1, 1 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, M_gated_layer3_across_weight) },
    { "M.gated_layer3.across.bias", GM_PARAM, 1, { 128 }, { 0 }, offsetof(vqvae_prior_t, M_gated_layer3_across_bias) },
    { "M.gated_layer3.out.weight", GM_PARAM, 4, { 64, 64, 1, 1 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, M_gated_layer3_out_weight) },
    { "M.gated_layer3.out.bias", GM_PARAM, 1, { 64 }, { 0 }, offsetof(vqvae_prior_t, M_gated_layer3_out_bias) },
    { "M.class5.embed.weight", GM_PARAM, 2, { 10, 128 }, { 0, 1 }, offsetof(vqvae_prior_t, M_class5_embed_weight) },
    { "M.gated_layer4.vertical.weight", GM_PARAM, 4, { 128, 64, 3, 3 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, M_gated_layer4_vertical_weight) },
    { "M.gated_layer4.vertical.bias", GM_PARAM, 1, { 128 }, { 0 }, offsetof(vqvae_prior_t, M_gated_layer4_vertical_bias) },
    { "M.gated_layer4.horizontal.weight", GM_PARAM, 4, { 128, 64, 1, 3 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, M_gated_layer4_horizontal_weight) },
    { "M.gated_layer4.horizontal.bias", GM_PARAM, 1, { 128 }, { 0 }, offsetof(vqvae_prior_t, M_gated_layer4_horizontal_bias) },
    { "M.gated_layer4.across.weight", GM_PARAM, 4, { 128, 128, 1, 1 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, M_gated_layer4_across_weight) },
    { "M.gated_layer4.across.bias", GM_PARAM, 1, { 128 }, { 0 }, offsetof(vqvae_prior_t, M_gated_layer4_across_bias) },
    { "M.gated_layer4.out.weight", GM_PARAM, 4, { 64, 64, 1, 1 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, M_gated_layer4_out_weight) },
    { "M.gated_layer4.out.bias", GM_PARAM, 1, { 64 }, { 0 }, offsetof(vqvae_prior_t, M_gated_layer4_out_bias) },
    { "M.class6.embed.weight", GM_PARAM, 2, { 10, 128 }, { 0, 1 }, offsetof(vqvae_prior_t, M_class6_embed_weight) },
    { "M.gated_layer5.vertical.weight", GM_PARAM, 4, { 128, 64, 3, 3 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, M_gated_layer5_vertical_weight) },
    { "M.gated_layer5.vertical.bias", GM_PARAM, 1, { 128 }, { 0 }, offsetof(vqvae_prior_t, M_gated_layer5_vertical_bias) },
    { "M.gated_layer5.horizontal.weight", GM_PARAM, 4, { 128, 64, 1, 3 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, M_gated_layer5_horizontal_weight) },
    { "M.gated_layer5.horizontal.bias", GM_PARAM, 1, { 128 }, { 0 }, offsetof(vqvae_prior_t, M_gated_layer5_horizontal_bias) },
    { "M.gated_layer5.across.weight", GM_PARAM, 4, { 128, 128, 1, 1 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, M_gated_layer5_across_weight) },
    { "M.gated_layer5.across.bias", GM_PARAM, 1, { 128 }, { 0 }, offsetof(vqvae_prior_t, M_gated_layer5_across_bias) },
    { "M.gated_layer5.out.weight", GM_PARAM, 4, { 64, 64, 1, 1 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, M_gated_layer5_out_weight) },
    { "M.gated_layer5.out.bias", GM_PARAM, 1, { 64 }, { 0 }, offsetof(vqvae_prior_t, M_gated_layer5_out_bias) },
    { "M.class7.embed.weight", GM_PARAM, 2, { 10, 128 }, { 0, 1 }, offsetof(vqvae_prior_t, M_class7_embed_weight) },
    { "M.gated_layer6.vertical.weight", GM_PARAM, 4, { 128, 64, 3, 3 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, M_gated_layer6_vertical_weight) },
    { "M.gated_layer6.vertical.bias", GM_PARAM, 1, { 128 }, { 0 }, offsetof(vqvae_prior_t, M_gated_layer6_vertical_bias) },
    { "M.gated_layer6.horizontal.weight", GM_PARAM, 4, { 128, 64, 1, 3 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, M_gated_layer6_horizontal_weight) },
    { "M.gated_layer6.horizontal.bias", GM_PARAM, 1, { 128 }, { 0 }, offsetof(vqvae_prior_t, M_gated_layer6_horizontal_bias) },
    { "M.gated_layer6.across.weight", GM_PARAM, 4, { 128, 128, 1, 1 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, M_gated_layer6_across_weight) },
    { "M.gated_layer6.across.bias", GM_PARAM, 1, { 128 }, { 0 }, offsetof(vqvae_prior_t, M_gated_layer6_across_bias) },
    { "M.gated_layer6.out.weight", GM_PARAM, 4, { 64, 64, 1, 1 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, M_gated_layer6_out_weight) },
    { "M.gated_layer6.out.bias", GM_PARAM, 1, { 64 }, { 0 }, offsetof(vqvae_prior_t, M_gated_layer6_out_bias) },
    { "M.class8.embed.weight", GM_PARAM, 2, { 10, 128 }, { 0, 1 }, offsetof(vqvae_prior_t, M_class8_embed_weight) },
    { "M.gated_layer7.vertical.weight", GM_PARAM, 4, { 128, 64, 3, 3 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, M_gated_layer7_vertical_weight) },
    { "M.gated_layer7.vertical.bias", GM_PARAM, 1, { 128 }, { 0 }, offsetof(vqvae_prior_t, M_gated_layer7_vertical_bias) },
    { "M.gated_layer7.horizontal.weight", GM_PARAM, 4, { 128, 64, 1, 3 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, M_gated_layer7_horizontal_weight) },
    { "M.gated_layer7.horizontal.bias", GM_PARAM, 1, { 128 }, { 0 }, offsetof(vqvae_prior_t, M_gated_layer7_horizontal_bias) },
    { "M.gated_layer7.across.weight", GM_PARAM, 4, { 128, 128, 1, 1 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, M_gated_layer7_across_weight) },
    { "M.gated_layer7.across.bias", GM_PARAM, 1, { 128 }, { 0 }, offsetof(vqvae_prior_t, M_gated_layer7_across_bias) },
    { "M.gated_layer7.out.weight", GM_PARAM, 4, { 64, 64, 1, 1 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, M_gated_layer7_out_weight) },
    { "M.gated_layer7.out.bias", GM_PARAM, 1, { 64 }, { 0 }, offsetof(vqvae_prior_t, M_gated_layer7_out_bias) },
    { "M.head.weight", GM_PARAM, 4, { 64, 64, 1, 1 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, M_head_weight) },
    { "M.head.bias", GM_PARAM, 1, { 64 }, { 0 }, offsetof(vqvae_prior_t, M_head_bias) },
    { "M.out.weight", GM_PARAM, 4, { 512, 64, 1, 1 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, M_out_weight) },
    { "M.out.bias", GM_PARAM, 1, { 512 }, { 0 }, offsetof(vqvae_prior_t, M_out_bias) },
    { "E.conv.weight", GM_PARAM, 4, { 64, 3, 4, 4 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, E_conv_weight) },
    { "E.conv.bias", GM_PARAM, 1, { 64 }, { 0 }, offsetof(vqvae_prior_t, E_conv_bias) },
    { "E.conv2.weight", GM_PARAM, 4, { 128, 64, 4, 4 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, E_conv2_weight) },
    { "E.conv2.bias", GM_PARAM, 1, { 128 }, { 0 }, offsetof(vqvae_prior_t, E_conv2_bias) },
    { "E.conv3.weight", GM_PARAM, 4, { 128, 128, 3, 3 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, E_conv3_weight) },
    { "E.conv3.bias", GM_PARAM, 1, { 128 }, { 0 }, offsetof(vqvae_prior_t, E_conv3_bias) },
    { "E.residual.conv.weight", GM_PARAM, 4, { 32, 128, 3, 3 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, E_residual_conv_weight) },
    { "E.residual.conv.bias", GM_PARAM, 1, { 32 }, { 0 }, offsetof(vqvae_prior_t, E_residual_conv_bias) },
    { "E.residual.conv2.weight", GM_PARAM, 4, { 128, 32, 1, 1 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, E_residual_conv2_weight) },
    { "E.residual.conv2.bias", GM_PARAM, 1, { 128 }, { 0 }, offsetof(vqvae_prior_t, E_residual_conv2_bias) },
    { "E.residual.conv3.weight", GM_PARAM, 4, { 32, 128, 3, 3 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, E_residual_conv3_weight) },
    { "E.residual.conv3.bias", GM_PARAM, 1, { 32 }, { 0 }, offsetof(vqvae_prior_t, E_residual_conv3_bias) },
    { "E.residual.conv4.weight", GM_PARAM, 4, { 128, 32, 1, 1 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, E_residual_conv4_weight) },
    { "E.residual.conv4.bias", GM_PARAM, 1, { 128 }, { 0 }, offsetof(vqvae_prior_t, E_residual_conv4_bias) },
    { "E.conv4.weight", GM_PARAM, 4, { 64, 128, 1, 1 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, E_conv4_weight) },
    { "E.conv4.bias", GM_PARAM, 1, { 64 }, { 0 }, offsetof(vqvae_prior_t, E_conv4_bias) },
    { "V.embeddings", GM_BUFFER, 2, { 512, 64 }, { 0, 1 }, offsetof(vqvae_prior_t, V_embeddings) },
    { "V.ema_cluster_size", GM_BUFFER, 1, { 512 }, { 0 }, offsetof(vqvae_prior_t, V_ema_cluster_size) },
    { "V.ema_dw", GM_BUFFER, 2, { 512, 64 }, { 0, 1 }, offsetof(vqvae_prior_t, V_ema_dw) },
    { "V.ema_weight", GM_BUFFER, 1, { 1 }, { 0 }, offsetof(vqvae_prior_t, V_ema_weight) },
    { "D.conv.weight", GM_PARAM, 4, { 128, 64, 3, 3 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, D_conv_weight) },
    { "D.conv.bias", GM_PARAM, 1, { 128 }, { 0 }, offsetof(vqvae_prior_t, D_conv_bias) },
    { "D.residual.conv.weight", GM_PARAM, 4, { 32, 128, 3, 3 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, D_residual_conv_weight) },
    { "D.residual.conv.bias", GM_PARAM, 1, { 32 }, { 0 }, offsetof(vqvae_prior_t, D_residual_conv_bias) },
    { "D.residual.conv2.weight", GM_PARAM, 4, { 128, 32, 1, 1 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, D_residual_conv2_weight) },
    { "D.residual.conv2.bias", GM_PARAM, 1, { 128 }, { 0 }, offsetof(vqvae_prior_t, D_residual_conv2_bias) },
    { "D.residual.conv3.weight", GM_PARAM, 4, { 32, 128, 3, 3 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, D_residual_conv3_weight) },
    { "D.residual.conv3.bias", GM_PARAM, 1, { 32 }, { 0 }, offsetof(vqvae_prior_t, D_residual_conv3_bias) },
    { "D.residual.conv4.weight", GM_PARAM, 4, { 128, 32, 1, 1 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, D_residual_conv4_weight) },
    { "D.residual.conv4.bias", GM_PARAM, 1, { 128 }, { 0 }, offsetof(vqvae_prior_t, D_residual_conv4_bias) },
    { "D.conv_transposed.weight", GM_PARAM, 4, { 128, 64, 4, 4 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, D_conv_transposed_weight) },
    { "D.conv_transposed.bias", GM_PARAM, 1, { 64 }, { 0 }, offsetof(vqvae_prior_t, D_conv_transposed_bias) },
    { "D.conv_transposed2.weight", GM_PARAM, 4, { 64, 3, 4, 4 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, D_conv_transposed2_weight) },
    { "D.conv_transposed2.bias", GM_PARAM, 1, { 3 }, { 0 }, offsetof(vqvae_prior_t, D_conv_transposed2_bias) },
    { "fit.m.M.embed.weight", GM_STATE, 2, { 512, 64 }, { 0, 1 }, offsetof(vqvae_prior_t, fit_m_M_embed_weight) },
    { "fit.v.M.embed.weight", GM_STATE, 2, { 512, 64 }, { 0, 1 }, offsetof(vqvae_prior_t, fit_v_M_embed_weight) },
    { "fit.m.M.class.embed.weight", GM_STATE, 2, { 10, 128 }, { 0, 1 }, offsetof(vqvae_prior_t, fit_m_M_class_embed_weight) },
    { "fit.v.M.class.embed.weight", GM_STATE, 2, { 10, 128 }, { 0, 1 }, offsetof(vqvae_prior_t, fit_v_M_class_embed_weight) },
    { "fit.m.M.gated_first.vertical.weight", GM_STATE, 4, { 128, 64, 7, 7 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, fit_m_M_gated_first_vertical_weight) },
    { "fit.v.M.gated_first.vertical.weight", GM_STATE, 4, { 128, 64, 7, 7 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, fit_v_M_gated_first_vertical_weight) },
    { "fit.m.M.gated_first.vertical.bias", GM_STATE, 1, { 128 }, { 0 }, offsetof(vqvae_prior_t, fit_m_M_gated_first_vertical_bias) },
    { "fit.v.M.gated_first.vertical.bias", GM_STATE, 1, { 128 }, { 0 }, offsetof(vqvae_prior_t, fit_v_M_gated_first_vertical_bias) },
    { "fit.m.M.gated_first.horizontal.weight", GM_STATE, 4, { 128, 64, 1, 7 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, fit_m_M_gated_first_horizontal_weight) },
    { "fit.v.M.gated_first.horizontal.weight", GM_STATE, 4, { 128, 64, 1, 7 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, fit_v_M_gated_first_horizontal_weight) },
    { "fit.m.M.gated_first.horizontal.bias", GM_STATE, 1, { 128 }, { 0 }, offsetof(vqvae_prior_t, fit_m_M_gated_first_horizontal_bias) },
    { "fit.v.M.gated_first.horizontal.bias", GM_STATE, 1, { 128 }, { 0 }, offsetof(vqvae_prior_t, fit_v_M_gated_first_horizontal_bias) },
    { "fit.m.M.gated_first.across.weight", GM_STATE, 4, { 128, 128, 1, 1 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, fit_m_M_gated_first_across_weight) },
    { "fit.v.M.gated_first.across.weight", GM_STATE, 4, { 128, 128, 1, 1 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, fit_v_M_gated_first_across_weight) },
    { "fit.m.M.gated_first.across.bias", GM_STATE, 1, { 128 }, { 0 }, offsetof(vqvae_prior_t, fit_m_M_gated_first_across_bias) },
    { "fit.v.M.gated_first.across.bias", GM_STATE, 1, { 128 }, { 0 }, offsetof(vqvae_prior_t, fit_v_M_gated_first_across_bias) },
    { "fit.m.M.gated_first.out.weight", GM_STATE, 4, { 64, 64, 1, 1 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, fit_m_M_gated_first_out_weight) },
    { "fit.v.M.gated_first.out.weight", GM_STATE, 4, { 64, 64, 1, 1 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, fit_v_M_gated_first_out_weight) },
    { "fit.m.M.gated_first.out.bias", GM_STATE, 1, { 64 }, { 0 }, offsetof(vqvae_prior_t, fit_m_M_gated_first_out_bias) },
    { "fit.v.M.gated_first.out.bias", GM_STATE, 1, { 64 }, { 0 }, offsetof(vqvae_prior_t, fit_v_M_gated_first_out_bias) },
    { "fit.m.M.class2.embed.weight", GM_STATE, 2, { 10, 128 }, { 0, 1 }, offsetof(vqvae_prior_t, fit_m_M_class2_embed_weight) },
    { "fit.v.M.class2.embed.weight", GM_STATE, 2, { 10, 128 }, { 0, 1 }, offsetof(vqvae_prior_t, fit_v_M_class2_embed_weight) },
    { "fit.m.M.gated_layer.vertical.weight", GM_STATE, 4, { 128, 64, 3, 3 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, fit_m_M_gated_layer_vertical_weight) },
    { "fit.v.M.gated_layer.vertical.weight", GM_STATE, 4, { 128, 64, 3, 3 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, fit_v_M_gated_layer_vertical_weight) },
    { "fit.m.M.gated_layer.vertical.bias", GM_STATE, 1, { 128 }, { 0 }, offsetof(vqvae_prior_t, fit_m_M_gated_layer_vertical_bias) },
    { "fit.v.M.gated_layer.vertical.bias", GM_STATE, 1, { 128 }, { 0 }, offsetof(vqvae_prior_t, fit_v_M_gated_layer_vertical_bias) },
    { "fit.m.M.gated_layer.horizontal.weight", GM_STATE, 4, { 128, 64, 1, 3 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, fit_m_M_gated_layer_horizontal_weight) },
    { "fit.v.M.gated_layer.horizontal.weight", GM_STATE, 4, { 128, 64, 1, 3 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, fit_v_M_gated_layer_horizontal_weight) },
    { "fit.m.M.gated_layer.horizontal.bias", GM_STATE, 1, { 128 }, { 0 }, offsetof(vqvae_prior_t, fit_m_M_gated_layer_horizontal_bias) },
    { "fit.v.M.gated_layer.horizontal.bias", GM_STATE, 1, { 128 }, { 0 }, offsetof(vqvae_prior_t, fit_v_M_gated_layer_horizontal_bias) },
    { "fit.m.M.gated_layer.across.weight", GM_STATE, 4, { 128, 128, 1, 1 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, fit_m_M_gated_layer_across_weight) },
    { "fit.v.M.gated_layer.across.weight", GM_STATE, 4, { 128, 128, 1, 1 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, fit_v_M_gated_layer_across_weight) },
    { "fit.m.M.gated_layer.across.bias", GM_STATE, 1, { 128 }, { 0 }, offsetof(vqvae_prior_t, fit_m_M_gated_layer_across_bias) },
    { "fit.v.M.gated_layer.across.bias", GM_STATE, 1, { 128 }, { 0 }, offsetof(vqvae_prior_t, fit_v_M_gated_layer_across_bias) },
    { "fit.m.M.gated_layer.out.weight", GM_STATE, 4, { 64, 64, 1, 1 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, fit_m_M_gated_layer_out_weight) },
    { "fit.v.M.gated_layer.out.weight", GM_STATE, 4, { 64, 64, 1, 1 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, fit_v_M_gated_layer_out_weight) },
    { "fit.m.M.gated_layer.out.bias", GM_STATE, 1, { 64 }, { 0 }, offsetof(vqvae_prior_t, fit_m_M_gated_layer_out_bias) },
    { "fit.v.M.gated_layer.out.bias", GM_STATE, 1, { 64 }, { 0 }, offsetof(vqvae_prior_t, fit_v_M_gated_layer_out_bias) },
    { "fit.m.M.class3.embed.weight", GM_STATE, 2, { 10, 128 }, { 0, 1 }, offsetof(vqvae_prior_t, fit_m_M_class3_embed_weight) },
    { "fit.v.M.class3.embed.weight", GM_STATE, 2, { 10, 128 }, { 0, 1 }, offsetof(vqvae_prior_t, fit_v_M_class3_embed_weight) },
    { "fit.m.M.gated_layer2.vertical.weight", GM_STATE, 4, { 128, 64, 3, 3 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, fit_m_M_gated_layer2_vertical_weight) },
    { "fit.v.M.gated_layer2.vertical.weight", GM_STATE, 4, { 128, 64, 3, 3 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, fit_v_M_gated_layer2_vertical_weight) },
    { "fit.m.M.gated_layer2.vertical.bias", GM_STATE, 1, { 128 }, { 0 }, offsetof(vqvae_prior_t, fit_m_M_gated_layer2_vertical_bias) },
    { "fit.v.M.gated_layer2.vertical.bias", GM_STATE, 1, { 128 }, { 0 }, offsetof(vqvae_prior_t, fit_v_M_gated_layer2_vertical_bias) },
    { "fit.m.M.gated_layer2.horizontal.weight", GM_STATE, 4, { 128, 64, 1, 3 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, fit_m_M_gated_layer2_horizontal_weight) },
    { "fit.v.M.gated_layer2.horizontal.weight", GM_STATE, 4, { 128, 64, 1, 3 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, fit_v_M_gated_layer2_horizontal_weight) },
    { "fit.m.M.gated_layer2.horizontal.bias", GM_STATE, 1, { 128 }, { 0 }, offsetof(vqvae_prior_t, fit_m_M_gated_layer2_horizontal_bias) },
    { "fit.v.M.gated_layer2.horizontal.bias", GM_STATE, 1, { 128 }, { 0 }, offsetof(vqvae_prior_t, fit_v_M_gated_layer2_horizontal_bias) },
    { "fit.m.M.gated_layer2.across.weight", GM_STATE, 4, { 128, 128, 1, 1 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, fit_m_M_gated_layer2_across_weight) },
    { "fit.v.M.gated_layer2.across.weight", GM_STATE, 4, { 128, 128, 1, 1 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, fit_v_M_gated_layer2_across_weight) },
    { "fit.m.M.gated_layer2.across.bias", GM_STATE, 1, { 128 }, { 0 }, offsetof(vqvae_prior_t, fit_m_M_gated_layer2_across_bias) },
    { "fit.v.M.gated_layer2.across.bias", GM_STATE, 1, { 128 }, { 0 }, offsetof(vqvae_prior_t, fit_v_M_gated_layer2_across_bias) },
    { "fit.m.M.gated_layer2.out.weight", GM_STATE, 4, { 64, 64, 1, 1 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, fit_m_M_gated_layer2_out_weight) },
    { "fit.v.M.gated_layer2.out.weight", GM_STATE, 4, { 64, 64, 1, 1 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, fit_v_M_gated_layer2_out_weight) },
    { "fit.m.M.gated_layer2.out.bias", GM_STATE, 1, { 64 }, { 0 }, offsetof(vqvae_prior_t, fit_m_M_gated_layer2_out_bias) },
    { "fit.v.M.gated_layer2.out.bias", GM_STATE, 1, { 64 }, { 0 }, offsetof(vqvae_prior_t, fit_v_M_gated_layer2_out_bias) },
    { "fit.m.M.class4.embed.weight", GM_STATE, 2, { 10, 128 }, { 0, 1 }, offsetof(vqvae_prior_t, fit_m_M_class4_embed_weight) },
    { "fit.v.M.class4.embed.weight", GM_STATE, 2, { 10, 128 }, { 0, 1 }, offsetof(vqvae_prior_t, fit_v_M_class4_embed_weight) },
    { "fit.m.M.gated_layer3.vertical.weight", GM_STATE, 4, { 128, 64, 3, 3 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, fit_m_M_gated_layer3_vertical_weight) },
    { "fit.v.M.gated_layer3.vertical.weight", GM_STATE, 4, { 128, 64, 3, 3 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, fit_v_M_gated_layer3_vertical_weight) },
    { "fit.m.M.gated_layer3.vertical.bias", GM_STATE, 1, { 128 }, { 0 }, offsetof(vqvae_prior_t, fit_m_M_gated_layer3_vertical_bias) },
    { "fit.v.M.gated_layer3.vertical.bias", GM_STATE, 1, { 128 }, { 0 }, offsetof(vqvae_prior_t, fit_v_M_gated_layer3_vertical_bias) },
    { "fit.m.M.gated_layer3.horizontal.weight", GM_STATE, 4, { 128, 64, 1, 3 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, fit_m_M_gated_layer3_horizontal_weight) },
    { "fit.v.M.gated_layer3.horizontal.weight", GM_STATE, 4, { 128, 64, 1, 3 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, fit_v_M_gated_layer3_horizontal_weight) },
    { "fit.m.M.gated_layer3.horizontal.bias", GM_STATE, 1, { 128 }, { 0 }, offsetof(vqvae_prior_t, fit_m_M_gated_layer3_horizontal_bias) },
    { "fit.v.M.gated_layer3.horizontal.bias", GM_STATE, 1, { 128 }, { 0 }, offsetof(vqvae_prior_t, fit_v_M_gated_layer3_horizontal_bias) },
    { "fit.m.M.gated_layer3.across.weight", GM_STATE, 4, { 128, 128, 1, 1 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, fit_m_M_gated_layer3_across_weight) },
    { "fit.v.M.gated_layer3.across.weight", GM_STATE, 4, { 128, 128, 1, 1 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, fit_v_M_gated_layer3_across_weight) },
    { "fit.m.M.gated_layer3.across.bias", GM_STATE, 1, { 128 }, { 0 }, offsetof(vqvae_prior_t, fit_m_M_gated_layer3_across_bias) },
    { "fit.v.M.gated_layer3.across.bias", GM_STATE, 1, { 128 }, { 0 }, offsetof(vqvae_prior_t, fit_v_M_gated_layer3_across_bias) },
    { "fit.m.M.gated_layer3.out.weight", GM_STATE, 4, { 64, 64, 1, 1 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, fit_m_M_gated_layer3_out_weight) },
    { "fit.v.M.gated_layer3.out.weight", GM_STATE, 4, { 64, 64, 1, 1 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, fit_v_M_gated_layer3_out_weight) },
    { "fit.m.M.gated_layer3.out.bias", GM_STATE, 1, { 64 }, { 0 }, offsetof(vqvae_prior_t, fit_m_M_gated_layer3_out_bias) },
    { "fit.v.M.gated_layer3.out.bias", GM_STATE, 1, { 64 }, { 0 }, offsetof(vqvae_prior_t, fit_v_M_gated_layer3_out_bias) },
    { "fit.m.M.class5.embed.weight", GM_STATE, 2, { 10, 128 }, { 0, 1 }, offsetof(vqvae_prior_t, fit_m_M_class5_embed_weight) },
    { "fit.v.M.class5.embed.weight", GM_STATE, 2, { 10, 128 }, { 0, 1 }, offsetof(vqvae_prior_t, fit_v_M_class5_embed_weight) },
    { "fit.m.M.gated_layer4.vertical.weight", GM_STATE, 4, { 128, 64, 3, 3 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, fit_m_M_gated_layer4_vertical_weight) },
    { "fit.v.M.gated_layer4.vertical.weight", GM_STATE, 4, { 128, 64, 3, 3 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, fit_v_M_gated_layer4_vertical_weight) },
    { "fit.m.M.gated_layer4.vertical.bias", GM_STATE, 1, { 128 }, { 0 }, offsetof(vqvae_prior_t, fit_m_M_gated_layer4_vertical_bias) },
    { "fit.v.M.gated_layer4.vertical.bias", GM_STATE, 1, { 128 }, { 0 }, offsetof(vqvae_prior_t, fit_v_M_gated_layer4_vertical_bias) },
    { "fit.m.M.gated_layer4.horizontal.weight", GM_STATE, 4, { 128, 64, 1, 3 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, fit_m_M_gated_layer4_horizontal_weight) },
    { "fit.v.M.gated_layer4.horizontal.weight", GM_STATE, 4, { 128, 64, 1, 3 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, fit_v_M_gated_layer4_horizontal_weight) },
    { "fit.m.M.gated_layer4.horizontal.bias", GM_STATE, 1, { 128 }, { 0 }, offsetof(vqvae_prior_t, fit_m_M_gated_layer4_horizontal_bias) },
    { "fit.v.M.gated_layer4.horizontal.bias", GM_STATE, 1, { 128 }, { 0 }, offsetof(vqvae_prior_t, fit_v_M_gated_layer4_horizontal_bias) },
    { "fit.m.M.gated_layer4.across.weight", GM_STATE, 4, { 128, 128, 1, 1 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, fit_m_M_gated_layer4_across_weight) },
    { "fit.v.M.gated_layer4.across.weight", GM_STATE, 4, { 128, 128, 1, 1 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, fit_v_M_gated_layer4_across_weight) },
    { "fit.m.M.gated_layer4.across.bias", GM_STATE, 1, { 128 }, { 0 }, offsetof(vqvae_prior_t, fit_m_M_gated_layer4_across_bias) },
    { "fit.v.M.gated_layer4.across.bias", GM_STATE, 1, { 128 }, { 0 }, offsetof(vqvae_prior_t, fit_v_M_gated_layer4_across_bias) },
    { "fit.m.M.gated_layer4.out.weight", GM_STATE, 4, { 64, 64, 1, 1 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, fit_m_M_gated_layer4_out_weight) },
    { "fit.v.M.gated_layer4.out.weight", GM_STATE, 4, { 64, 64, 1, 1 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, fit_v_M_gated_layer4_out_weight) },
    { "fit.m.M.gated_layer4.out.bias", GM_STATE, 1, { 64 }, { 0 }, offsetof(vqvae_prior_t, fit_m_M_gated_layer4_out_bias) },
    { "fit.v.M.gated_layer4.out.bias", GM_STATE, 1, { 64 }, { 0 }, offsetof(vqvae_prior_t, fit_v_M_gated_layer4_out_bias) },
    { "fit.m.M.class6.embed.weight", GM_STATE, 2, { 10, 128 }, { 0, 1 }, offsetof(vqvae_prior_t, fit_m_M_class6_embed_weight) },
    { "fit.v.M.class6.embed.weight", GM_STATE, 2, { 10, 128 }, { 0, 1 }, offsetof(vqvae_prior_t, fit_v_M_class6_embed_weight) },
    { "fit.m.M.gated_layer5.vertical.weight", GM_STATE, 4, { 128, 64, 3, 3 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, fit_m_M_gated_layer5_vertical_weight) },
    { "fit.v.M.gated_layer5.vertical.weight", GM_STATE, 4, { 128, 64, 3, 3 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, fit_v_M_gated_layer5_vertical_weight) },
    { "fit.m.M.gated_layer5.vertical.bias", GM_STATE, 1, { 128 }, { 0 }, offsetof(vqvae_prior_t, fit_m_M_gated_layer5_vertical_bias) },
    { "fit.v.M.gated_layer5.vertical.bias", GM_STATE, 1, { 128 }, { 0 }, offsetof(vqvae_prior_t, fit_v_M_gated_layer5_vertical_bias) },
    { "fit.m.M.gated_layer5.horizontal.weight", GM_STATE, 4, { 128, 64, 1, 3 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, fit_m_M_gated_layer5_horizontal_weight) },
    { "fit.v.M.gated_layer5.horizontal.weight", GM_STATE, 4, { 128, 64, 1, 3 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, fit_v_M_gated_layer5_horizontal_weight) },
    { "fit.m.M.gated_layer5.horizontal.bias", GM_STATE, 1, { 128 }, { 0 }, offsetof(vqvae_prior_t, fit_m_M_gated_layer5_horizontal_bias) },
    { "fit.v.M.gated_layer5.horizontal.bias", GM_STATE, 1, { 128 }, { 0 }, offsetof(vqvae_prior_t, fit_v_M_gated_layer5_horizontal_bias) },
    { "fit.m.M.gated_layer5.across.weight", GM_STATE, 4, { 128, 128, 1, 1 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, fit_m_M_gated_layer5_across_weight) },
    { "fit.v.M.gated_layer5.across.weight", GM_STATE, 4, { 128, 128, 1, 1 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, fit_v_M_gated_layer5_across_weight) },
    { "fit.m.M.gated_layer5.across.bias", GM_STATE, 1, { 128 }, { 0 }, offsetof(vqvae_prior_t, fit_m_M_gated_layer5_across_bias) },
    { "fit.v.M.gated_layer5.across.bias", GM_STATE, 1, { 128 }, { 0 }, offsetof(vqvae_prior_t, fit_v_M_gated_layer5_across_bias) },
    { "fit.m.M.gated_layer5.out.weight", GM_STATE, 4, { 64, 64, 1, 1 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, fit_m_M_gated_layer5_out_weight) },
    { "fit.v.M.gated_layer5.out.weight", GM_STATE, 4, { 64, 64, 1, 1 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, fit_v_M_gated_layer5_out_weight) },
    { "fit.m.M.gated_layer5.out.bias", GM_STATE, 1, { 64 }, { 0 }, offsetof(vqvae_prior_t, fit_m_M_gated_layer5_out_bias) },
    { "fit.v.M.gated_layer5.out.bias", GM_STATE, 1, { 64 }, { 0 }, offsetof(vqvae_prior_t, fit_v_M_gated_layer5_out_bias) },
    { "fit.m.M.class7.embed.weight", GM_STATE, 2, { 10, 128 }, { 0, 1 }, offsetof(vqvae_prior_t, fit_m_M_class7_embed_weight) },
    { "fit.v.M.class7.embed.weight", GM_STATE, 2, { 10, 128 }, { 0, 1 }, offsetof(vqvae_prior_t, fit_v_M_class7_embed_weight) },
    { "fit.m.M.gated_layer6.vertical.weight", GM_STATE, 4, { 128, 64, 3, 3 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, fit_m_M_gated_layer6_vertical_weight) },
    { "fit.v.M.gated_layer6.vertical.weight", GM_STATE, 4, { 128, 64, 3, 3 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, fit_v_M_gated_layer6_vertical_weight) },
    { "fit.m.M.gated_layer6.vertical.bias", GM_STATE, 1, { 128 }, { 0 }, offsetof(vqvae_prior_t, fit_m_M_gated_layer6_vertical_bias) },
    { "fit.v.M.gated_layer6.vertical.bias", GM_STATE, 1, { 128 }, { 0 }, offsetof(vqvae_prior_t, fit_v_M_gated_layer6_vertical_bias) },
    { "fit.m.M.gated_layer6.horizontal.weight", GM_STATE, 4, { 128, 64, 1, 3 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, fit_m_M_gated_layer6_horizontal_weight) },
    { "fit.v.M.gated_layer6.horizontal.weight", GM_STATE, 4, { 128, 64, 1, 3 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, fit_v_M_gated_layer6_horizontal_weight) },
    { "fit.m.M.gated_layer6.horizontal.bias", GM_STATE, 1, { 128 }, { 0 }, offsetof(vqvae_prior_t, fit_m_M_gated_layer6_horizontal_bias) },
    { "fit.v.M.gated_layer6.horizontal.bias", GM_STATE, 1, { 128 }, { 0 }, offsetof(vqvae_prior_t, fit_v_M_gated_layer6_horizontal_bias) },
    { "fit.m.M.gated_layer6.across.weight", GM_STATE, 4, { 128, 128, 1, 1 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, fit_m_M_gated_layer6_across_weight) },
    { "fit.v.M.gated_layer6.across.weight", GM_STATE, 4, { 128, 128, 1, 1 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, fit_v_M_gated_layer6_across_weight) },
    { "fit.m.M.gated_layer6.across.bias", GM_STATE, 1, { 128 }, { 0 }, offsetof(vqvae_prior_t, fit_m_M_gated_layer6_across_bias) },
    { "fit.v.M.gated_layer6.across.bias", GM_STATE, 1, { 128 }, { 0 }, offsetof(vqvae_prior_t, fit_v_M_gated_layer6_across_bias) },
    { "fit.m.M.gated_layer6.out.weight", GM_STATE, 4, { 64, 64, 1, 1 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, fit_m_M_gated_layer6_out_weight) },
    { "fit.v.M.gated_layer6.out.weight", GM_STATE, 4, { 64, 64, 1, 1 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, fit_v_M_gated_layer6_out_weight) },
    { "fit.m.M.gated_layer6.out.bias", GM_STATE, 1, { 64 }, { 0 }, offsetof(vqvae_prior_t, fit_m_M_gated_layer6_out_bias) },
    { "fit.v.M.gated_layer6.out.bias", GM_STATE, 1, { 64 }, { 0 }, offsetof(vqvae_prior_t, fit_v_M_gated_layer6_out_bias) },
    { "fit.m.M.class8.embed.weight", GM_STATE, 2, { 10, 128 }, { 0, 1 }, offsetof(vqvae_prior_t, fit_m_M_class8_embed_weight) },
    { "fit.v.M.class8.embed.weight", GM_STATE, 2, { 10, 128 }, { 0, 1 }, offsetof(vqvae_prior_t, fit_v_M_class8_embed_weight) },
    { "fit.m.M.gated_layer7.vertical.weight", GM_STATE, 4, { 128, 64, 3, 3 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, fit_m_M_gated_layer7_vertical_weight) },
    { "fit.v.M.gated_layer7.vertical.weight", GM_STATE, 4, { 128, 64, 3, 3 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, fit_v_M_gated_layer7_vertical_weight) },
    { "fit.m.M.gated_layer7.vertical.bias", GM_STATE, 1, { 128 }, { 0 }, offsetof(vqvae_prior_t, fit_m_M_gated_layer7_vertical_bias) },
    { "fit.v.M.gated_layer7.vertical.bias", GM_STATE, 1, { 128 }, { 0 }, offsetof(vqvae_prior_t, fit_v_M_gated_layer7_vertical_bias) },
    { "fit.m.M.gated_layer7.horizontal.weight", GM_STATE, 4, { 128, 64, 1, 3 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, fit_m_M_gated_layer7_horizontal_weight) },
    { "fit.v.M.gated_layer7.horizontal.weight", GM_STATE, 4, { 128, 64, 1, 3 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, fit_v_M_gated_layer7_horizontal_weight) },
    { "fit.m.M.gated_layer7.horizontal.bias", GM_STATE, 1, { 128 }, { 0 }, offsetof(vqvae_prior_t, fit_m_M_gated_layer7_horizontal_bias) },
    { "fit.v.M.gated_layer7.horizontal.bias", GM_STATE, 1, { 128 }, { 0 }, offsetof(vqvae_prior_t, fit_v_M_gated_layer7_horizontal_bias) },
    { "fit.m.M.gated_layer7.across.weight", GM_STATE, 4, { 128, 128, 1, 1 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, fit_m_M_gated_layer7_across_weight) },
    { "fit.v.M.gated_layer7.across.weight", GM_STATE, 4, { 128, 128, 1, 1 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, fit_v_M_gated_layer7_across_weight) },
    { "fit.m.M.gated_layer7.across.bias", GM_STATE, 1, { 128 }, { 0 }, offsetof(vqvae_prior_t, fit_m_M_gated_layer7_across_bias) },
    { "fit.v.M.gated_layer7.across.bias", GM_STATE, 1, { 128 }, { 0 }, offsetof(vqvae_prior_t, fit_v_M_gated_layer7_across_bias) },
    { "fit.m.M.gated_layer7.out.weight", GM_STATE, 4, { 64, 64, 1, 1 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, fit_m_M_gated_layer7_out_weight) },
    { "fit.v.M.gated_layer7.out.weight", GM_STATE, 4, { 64, 64, 1, 1 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, fit_v_M_gated_layer7_out_weight) },
    { "fit.m.M.gated_layer7.out.bias", GM_STATE, 1, { 64 }, { 0 }, offsetof(vqvae_prior_t, fit_m_M_gated_layer7_out_bias) },
    { "fit.v.M.gated_layer7.out.bias", GM_STATE, 1, { 64 }, { 0 }, offsetof(vqvae_prior_t, fit_v_M_gated_layer7_out_bias) },
    { "fit.m.M.head.weight", GM_STATE, 4, { 64, 64, 1, 1 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, fit_m_M_head_weight) },
    { "fit.v.M.head.weight", GM_STATE, 4, { 64, 64, 1, 1 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, fit_v_M_head_weight) },
    { "fit.m.M.head.bias", GM_STATE, 1, { 64 }, { 0 }, offsetof(vqvae_prior_t, fit_m_M_head_bias) },
    { "fit.v.M.head.bias", GM_STATE, 1, { 64 }, { 0 }, offsetof(vqvae_prior_t, fit_v_M_head_bias) },
    { "fit.m.M.out.weight", GM_STATE, 4, { 512, 64, 1, 1 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, fit_m_M_out_weight) },
    { "fit.v.M.out.weight", GM_STATE, 4, { 512, 64, 1, 1 }, { 2, 3, 1, 0 }, offsetof(vqvae_prior_t, fit_v_M_out_weight) },
    { "fit.m.M.out.bias", GM_STATE, 1, { 512 }, { 0 }, offsetof(vqvae_prior_t, fit_m_M_out_bias) },
    { "fit.v.M.out.bias", GM_STATE, 1, { 512 }, { 0 }, offsetof(vqvae_prior_t, fit_v_M_out_bias) },
};

GM_API gm_reader gm_read_images;

static const gm_field fields[] = {
    { .name = "x", .type = GM_F32, .rank = 3, .dim = { 32, 32, 3 }, .classes = 0, .line = 45,
      .read = gm_read_images, .train = (const char *const[]){ "train", NULL },
      .test = (const char *const[]){ "test", NULL },
      .scale = 0.003921569f, .shift = -0.5f },
    { .name = "y", .type = GM_I32, .rank = 0, .dim = { 0 }, .classes = 10, .line = 46,
      .read = gm_read_images, .train = (const char *const[]){ "train", NULL },
      .test = (const char *const[]){ "test", NULL },
      .scale = 1.0f, .shift = 0.0f },
    { .name = "c", .type = GM_I32, .rank = 3, .dim = { 8, 8, 1 }, .classes = 512, .line = 47,
      .encoder = 0, .stale = 0, .scale = 1 },
};

static int call_vqvae_prior_fit(void *m, const void *const *input, int n, float *report)
{
    return vqvae_prior_fit(m, input[0], input[1], n, (vqvae_prior_fit_report *)report);
}

static int call_vqvae_prior_test_fit(void *m, const void *const *input, int n, float *report)
{
    return vqvae_prior_test_fit(m, input[0], input[1], n, (vqvae_prior_fit_report *)report);
}

static int call_check_fit(void *memory, const void *const *input, int n, const char **what, int *line)
{
    vqvae_prior_t *m = memory;
    m->head.step++;
    check_fit(m, input[0], input[1], (gm_call){ .seed = m->head.seed, .step = m->head.step, .rows = n, .parts = 1 }, what, line);
    return 0;
}

static const gm_kernel kernels_of_fit[] = {
    { "fit_M_head_weight_panels", 56, 0.0, 32768.0 },
    { "fit_M_gated_layer7_out_weight_panels", 55, 0.0, 32768.0 },
    { "fit_M_gated_layer6_out_weight_panels", 55, 0.0, 32768.0 },
    { "fit_M_gated_layer5_out_weight_panels", 55, 0.0, 32768.0 },
    { "fit_M_gated_layer4_out_weight_panels", 55, 0.0, 32768.0 },
    { "fit_M_gated_layer3_out_weight_panels", 55, 0.0, 32768.0 },
    { "fit_M_gated_layer2_out_weight_panels", 55, 0.0, 32768.0 },
    { "fit_M_gated_layer_out_weight_panels", 55, 0.0, 32768.0 },
    { "fit_M_gated_first_out_weight_panels", 54, 0.0, 32768.0 },
    { "fit_gather", 51, 0.0, 38144.0 },
    { "fit_gather2", 51, 0.0, 38144.0 },
    { "fit_gather3", 51, 0.0, 38144.0 },
    { "fit_gather4", 51, 0.0, 38144.0 },
    { "fit_gather5", 51, 0.0, 38144.0 },
    { "fit_gather6", 51, 0.0, 38144.0 },
    { "fit_gather7", 51, 0.0, 38144.0 },
    { "fit_gather8", 51, 0.0, 38144.0 },
    { "fit_gather9", 54, 0.0, 1196032.0 },
    { "fit_M_gated_first_across_weight_panels", 54, 0.0, 131072.0 },
    { "fit_M_gated_layer_horizontal_weight_panels", 55, 0.0, 1.6384e+05 },
    { "fit_M_gated_layer_across_weight_panels", 55, 0.0, 131072.0 },
    { "fit_M_gated_layer2_horizontal_weight_panels", 55, 0.0, 1.6384e+05 },
    { "fit_M_gated_layer2_across_weight_panels", 55, 0.0, 131072.0 },
    { "fit_M_gated_layer3_horizontal_weight_panels", 55, 0.0, 1.6384e+05 },
    { "fit_M_gated_layer3_across_weight_panels", 55, 0.0, 131072.0 },
    { "fit_M_gated_layer4_horizontal_weight_panels", 55, 0.0, 1.6384e+05 },
    { "fit_M_gated_layer4_across_weight_panels", 55, 0.0, 131072.0 },
    { "fit_M_gated_layer5_horizontal_weight_panels", 55, 0.0, 1.6384e+05 },
    { "fit_M_gated_layer5_across_weight_panels", 55, 0.0, 131072.0 },
    { "fit_M_gated_layer6_horizontal_weight_panels", 55, 0.0, 1.6384e+05 },
    { "fit_M_gated_layer6_across_weight_panels", 55, 0.0, 131072.0 },
    { "fit_M_gated_layer7_horizontal_weight_panels", 55, 0.0, 1.6384e+05 },
    { "fit_M_gated_layer7_across_weight_panels", 55, 0.0, 131072.0 },
    { "fit_M_gated_layer7_across_weight_panels2", 55, 0.0, 131072.0 },
    { "fit_M_gated_layer7_horizontal_weight_panels2", 55, 0.0, 1.6384e+05 },
    { "fit_M_gated_layer6_across_weight_panels2", 55, 0.0, 131072.0 },
    { "fit_M_gated_layer6_horizontal_weight_panels2", 55, 0.0, 1.6384e+05 },
    { "fit_M_gated_layer5_across_weight_panels2", 55, 0.0, 131072.0 },
    { "fit_M_gated_layer5_horizontal_weight_panels2", 55, 0.0, 1.6384e+05 },
    { "fit_M_gated_layer4_across_weight_panels2", 55, 0.0, 131072.0 },
    { "fit_M_gated_layer4_horizontal_weight_panels2", 55, 0.0, 1.6384e+05 },
    { "fit_M_gated_layer3_across_weight_panels2", 55, 0.0, 131072.0 },
    { "fit_M_gated_layer3_horizontal_weight_panels2", 55, 0.0, 1.6384e+05 },
    { "fit_M_gated_layer2_across_weight_panels2", 55, 0.0, 131072.0 },
    { "fit_M_gated_layer2_horizontal_weight_panels2", 55, 0.0, 1.6384e+05 },
    { "fit_M_gated_layer_across_weight_panels2", 55, 0.0, 131072.0 },
    { "fit_M_gated_layer_horizontal_weight_panels2", 55, 0.0, 1.6384e+05 },
    { "fit_M_gated_first_across_weight_panels2", 54, 0.0, 131072.0 },
    { "fit_M_gated_first_horizontal_weight_panels", 54, 0.0, 3.2768e+05 },
    { "fit_M_gated_first_horizontal_weight_panels2", 54, 0.0, 3.2768e+05 },
    { "fit_M_out_weight_panels", 56, 0.0, 262144.0 },
    { "fit_M_out_weight_panels2", 56, 0.0, 262144.0 },
    { "fit_M_gated_first_vertical_weight_panels", 54, 0.0, 2.29376e+06 },
    { "fit_vertical", 54, 8.3099648e+08, 3834368.0 },
    { "fit_v", 54, 1.31072e+06, 3178496.0 },
    { "fit_horizontal", 54, 151519232.0, 3244544.0 },
    { "fit_horizontal2", 54, 135790592.0, 6390272.0 },
    { "fit_mul", 54, 786432.0, 3145728.0 },
    { "fit_out", 54, 33816576.0, 2113792.0 },
    { "fit_horizontal3", 55, 126353408.0, 3211776.0 },
    { "fit_M_gated_layer_vertical_weight_panels", 55, 0.0, 4.9152e+05 },
    { "fit_vertical2", 55, 346554368.0, 3342848.0 },
    { "fit_horizontal4", 55, 135790592.0, 6390272.0 },
    { "fit_v2", 55, 1.31072e+06, 3178496.0 },
    { "fit_mul2", 55, 786432.0, 3145728.0 },
    { "fit_h", 55, 3.407872e+07, 3162368.0 },
    { "fit_horizontal5", 55, 126353408.0, 3211776.0 },
    { "fit_M_gated_layer2_vertical_weight_panels", 55, 0.0, 4.9152e+05 },
    { "fit_vertical3", 55, 346554368.0, 3342848.0 },
    { "fit_horizontal6", 55, 135790592.0, 6390272.0 },
    { "fit_v3", 55, 1.31072e+06, 3178496.0 },
    { "fit_mul3", 55, 786432.0, 3145728.0 },
    { "fit_h2", 55, 3.407872e+07, 3162368.0 },
    { "fit_horizontal7", 55, 126353408.0, 3211776.0 },
    { "fit_M_gated_layer3_vertical_weight_panels", 55, 0.0, 4.9152e+05 },
    { "fit_vertical4", 55, 346554368.0, 3342848.0 },
    { "fit_horizontal8", 55, 135790592.0, 6390272.0 },
    { "fit_v4", 55, 1.31072e+06, 3178496.0 },
    { "fit_mul4", 55, 786432.0, 3145728.0 },
    { "fit_h3", 55, 3.407872e+07, 3162368.0 },
    { "fit_horizontal9", 55, 126353408.0, 3211776.0 },
    { "fit_M_gated_layer4_vertical_weight_panels", 55, 0.0, 4.9152e+05 },
    { "fit_vertical5", 55, 346554368.0, 3342848.0 },
    { "fit_horizontal10", 55, 135790592.0, 6390272.0 },
    { "fit_v5", 55, 1.31072e+06, 3178496.0 },
    { "fit_mul5", 55, 786432.0, 3145728.0 },
    { "fit_h4", 55, 3.407872e+07, 3162368.0 },
    { "fit_horizontal11", 55, 126353408.0, 3211776.0 },
    { "fit_M_gated_layer5_vertical_weight_panels", 55, 0.0, 4.9152e+05 },
    { "fit_vertical6", 55, 346554368.0, 3342848.0 },
    { "fit_horizontal12", 55, 135790592.0, 6390272.0 },
    { "fit_v6", 55, 1.31072e+06, 3178496.0 },
    { "fit_mul6", 55, 786432.0, 3145728.0 },
    { "fit_h5", 55, 3.407872e+07, 3162368.0 },
    { "fit_horizontal13", 55, 126353408.0, 3211776.0 },
    { "fit_M_gated_layer6_vertical_weight_panels", 55, 0.0, 4.9152e+05 },
    { "fit_vertical7", 55, 346554368.0, 3342848.0 },
    { "fit_horizontal14", 55, 135790592.0, 6390272.0 },
    { "fit_v7", 55, 1.31072e+06, 3178496.0 },
    { "fit_mul7", 55, 786432.0, 3145728.0 },
    { "fit_h6", 55, 3.407872e+07, 3162368.0 },
    { "fit_horizontal15", 55, 126353408.0, 3211776.0 },
    { "fit_M_gated_layer7_vertical_weight_panels", 55, 0.0, 4.9152e+05 },
    { "fit_vertical8", 55, 346554368.0, 3342848.0 },
    { "fit_horizontal16", 55, 135790592.0, 6390272.0 },
    { "fit_mul8", 55, 786432.0, 3145728.0 },
    { "fit_h7", 55, 34340864.0, 3162368.0 },
    { "fit_head", 56, 3.407872e+07, 2113792.0 },
    { "fit_out2", 56, 274726912.0, 9586688.0 },
    { "fit_exp", 60, 6299648.0, 16826368.0 },
    { "fit_sum", 60, 8388608.0, 8.43776e+06 },
    { "fit_sum2", 60, 4096.0, 1.664e+04 },
    { "fit_neg", 60, 6299648.0, 49152.0 },
    { "fit_exp2", 60, 8388608.0, 16809984.0 },
    { "fit_sum3", 56, 2097152.0, 8.51968e+06 },
    { "fit_d_head", 56, 268959744.0, 10633216.0 },
    { "fit_d_h", 56, 3.407872e+07, 3178496.0 },
    { "fit_d_across", 55, 36175872.0, 5292032.0 },
    { "fit_d_h2", 55, 126091264.0, 4276224.0 },
    { "fit_horizontal17", 55, 134217728.0, 4292608.0 },
    { "fit_d_across2", 55, 36175872.0, 5292032.0 },
    { "fit_d_h3", 55, 126091264.0, 4276224.0 },
    { "fit_d_across3", 55, 36175872.0, 5292032.0 },
    { "fit_d_h4", 55, 126091264.0, 4276224.0 },
    { "fit_d_across4", 55, 36175872.0, 5292032.0 },
    { "fit_d_h5", 55, 126091264.0, 4276224.0 },
    { "fit_d_across5", 55, 36175872.0, 5292032.0 },
    { "fit_d_h6", 55, 126091264.0, 4276224.0 },
    { "fit_d_across6", 55, 36175872.0, 5292032.0 },
    { "fit_d_h7", 55, 126091264.0, 4276224.0 },
    { "fit_d_across7", 55, 36175872.0, 5292032.0 },
    { "fit_d_out", 55, 126091264.0, 4276224.0 },
    { "fit_d_across8", 54, 36175872.0, 5292032.0 },
    { "fit_conv_data", 54, 150994944.0, 3244032.0 },
    { "fit_M_out_weight", 56, 2.6886144e+08, 10223616.0 },
    { "fit_M_head_weight", 56, 3.360768e+07, 2195456.0 },
    { "fit_M_gated_layer7_out_weight", 55, 3.360768e+07, 2195456.0 },
    { "fit_M_gated_layer7_across_weight", 55, 1.3443072e+08, 4.58752e+06 },
    { "fit_M_gated_layer7_horizontal_weight", 55, 126148608.0, 3735552.0 },
    { "fit_M_gated_layer6_out_weight", 55, 3.360768e+07, 2195456.0 },
    { "fit_M_gated_layer5_out_weight", 55, 3.360768e+07, 2195456.0 },
    { "fit_M_gated_layer4_out_weight", 55, 3.360768e+07, 2195456.0 },
    { "fit_M_gated_layer3_out_weight", 55, 3.360768e+07, 2195456.0 },
    { "fit_M_gated_layer2_out_weight", 55, 3.360768e+07, 2195456.0 },
    { "fit_M_gated_layer_out_weight", 55, 3.360768e+07, 2195456.0 },
    { "fit_M_gated_first_out_weight", 54, 3.360768e+07, 2195456.0 },
    { "fit_M_gated_layer6_horizontal_weight", 55, 126148608.0, 3735552.0 },
    { "fit_M_gated_layer5_horizontal_weight", 55, 126148608.0, 3735552.0 },
    { "fit_M_gated_layer4_horizontal_weight", 55, 126148608.0, 3735552.0 },
    { "fit_M_gated_layer3_horizontal_weight", 55, 126148608.0, 3735552.0 },
    { "fit_M_gated_layer2_horizontal_weight", 55, 126148608.0, 3735552.0 },
    { "fit_M_gated_layer_horizontal_weight", 55, 126148608.0, 3735552.0 },
    { "fit_M_out_bias", 59, 39424.0, 1.4336e+05 },
    { "fit_M_gated_layer7_vertical_bias", 59, 9856.0, 3.584e+04 },
    { "fit_M_head_bias", 59, 4928.0, 1.792e+04 },
    { "fit_M_gated_layer7_out_bias", 59, 4928.0, 1.792e+04 },
    { "fit_M_gated_layer6_out_bias", 59, 4928.0, 1.792e+04 },
    { "fit_M_gated_layer5_out_bias", 59, 4928.0, 1.792e+04 },
    { "fit_M_gated_layer4_out_bias", 59, 4928.0, 1.792e+04 },
    { "fit_M_gated_layer3_out_bias", 59, 4928.0, 1.792e+04 },
    { "fit_M_gated_layer2_out_bias", 59, 4928.0, 1.792e+04 },
    { "fit_M_gated_layer_out_bias", 59, 4928.0, 1.792e+04 },
    { "fit_M_gated_first_out_bias", 59, 4928.0, 1.792e+04 },
    { "fit_loss", 60, 65.0, 2.6e+02 },
    { "fit_M_gated_layer7_horizontal_bias", 59, 11136.0, 38912.0 },
    { "fit_d_M_class8_embed_weight", 51, 0.0, 38144.0 },
    { "fit_M_gated_layer6_horizontal_bias", 59, 11136.0, 38912.0 },
    { "fit_M_gated_layer6_across_weight", 55, 1.3443072e+08, 4.58752e+06 },
    { "fit_M_gated_layer5_horizontal_bias", 59, 11136.0, 38912.0 },
    { "fit_M_gated_layer5_across_weight", 55, 1.3443072e+08, 4.58752e+06 },
    { "fit_M_gated_layer4_horizontal_bias", 59, 11136.0, 38912.0 },
    { "fit_M_gated_layer4_across_weight", 55, 1.3443072e+08, 4.58752e+06 },
    { "fit_M_gated_layer3_horizontal_bias", 59, 11136.0, 38912.0 },
    { "fit_M_gated_layer3_across_weight", 55, 1.3443072e+08, 4.58752e+06 },
    { "fit_M_gated_layer2_horizontal_bias", 59, 11136.0, 38912.0 },
    { "fit_M_gated_layer2_across_weight", 55, 1.3443072e+08, 4.58752e+06 },
    { "fit_M_gated_layer_horizontal_bias", 59, 11136.0, 38912.0 },
    { "fit_M_gated_layer_across_weight", 55, 1.3443072e+08, 4.58752e+06 },
    { "fit_M_gated_first_horizontal_bias", 59, 11136.0, 38912.0 },
    { "fit_M_gated_first_across_weight", 54, 1.3443072e+08, 4.58752e+06 },
    { "fit_M_gated_first_horizontal_weight", 54, 151740416.0, 4521984.0 },
    { "fit_M_gated_layer7_vertical_weight_panels2", 55, 0.0, 4.9152e+05 },
    { "fit_M_gated_layer7_vertical_weight", 55, 346988544.0, 4.9152e+06 },
    { "fit_concat", 55, 349175808.0, 6.5536e+06 },
    { "fit_vertical9", 55, 134742016.0, 6.38976e+06 },
    { "fit_d_M_class7_embed_weight", 51, 8192.0, 70912.0 },
    { "fit_M_gated_layer6_vertical_bias", 59, 9856.0, 3.584e+04 },
    { "fit_M_gated_layer6_vertical_weight_panels2", 55, 0.0, 4.9152e+05 },
    { "fit_M_gated_layer6_vertical_weight", 55, 346988544.0, 4.9152e+06 },
    { "fit_concat2", 55, 349175808.0, 6.5536e+06 },
    { "fit_vertical10", 55, 134742016.0, 6.38976e+06 },
    { "fit_d_M_class6_embed_weight", 51, 8192.0, 70912.0 },
    { "fit_M_gated_layer5_vertical_bias", 59, 9856.0, 3.584e+04 },
    { "fit_M_gated_layer5_vertical_weight_panels2", 55, 0.0, 4.9152e+05 },
    { "fit_M_gated_layer5_vertical_weight", 55, 346988544.0, 4.9152e+06 },
    { "fit_concat3", 55, 349175808.0, 6.5536e+06 },
    { "fit_vertical11", 55, 134742016.0, 6.38976e+06 },
    { "fit_d_M_class5_embed_weight", 51, 8192.0, 70912.0 },
    { "fit_M_gated_layer4_vertical_bias", 59, 9856.0, 3.584e+04 },
    { "fit_M_gated_layer4_vertical_weight_panels2", 55, 0.0, 4.9152e+05 },
    { "fit_M_gated_layer4_vertical_weight", 55, 346988544.0, 4.9152e+06 },
    { "fit_concat4", 55, 349175808.0, 6.5536e+06 },
    { "fit_vertical12", 55, 134742016.0, 6.38976e+06 },
    { "fit_d_M_class4_embed_weight", 51, 8192.0, 70912.0 },
    { "fit_M_gated_layer3_vertical_bias", 59, 9856.0, 3.584e+04 },
    { "fit_M_gated_layer3_vertical_weight_panels2", 55, 0.0, 4.9152e+05 },
    { "fit_M_gated_layer3_vertical_weight", 55, 346988544.0, 4.9152e+06 },
    { "fit_concat5", 55, 349175808.0, 6.5536e+06 },
    { "fit_vertical13", 55, 134742016.0, 6.38976e+06 },
    { "fit_d_M_class3_embed_weight", 51, 8192.0, 70912.0 },
    { "fit_M_gated_layer2_vertical_bias", 59, 9856.0, 3.584e+04 },
    { "fit_M_gated_layer2_vertical_weight_panels2", 55, 0.0, 4.9152e+05 },
    { "fit_M_gated_layer2_vertical_weight", 55, 346988544.0, 4.9152e+06 },
    { "fit_concat6", 55, 349175808.0, 6.5536e+06 },
    { "fit_vertical14", 55, 134742016.0, 6.38976e+06 },
    { "fit_d_M_class2_embed_weight", 51, 8192.0, 70912.0 },
    { "fit_M_gated_layer_vertical_bias", 59, 9856.0, 3.584e+04 },
    { "fit_M_gated_layer_vertical_weight_panels2", 55, 0.0, 4.9152e+05 },
    { "fit_M_gated_layer_vertical_weight", 55, 346988544.0, 4.9152e+06 },
    { "fit_concat7", 55, 349175808.0, 6.5536e+06 },
    { "fit_vertical15", 54, 134742016.0, 6.38976e+06 },
    { "fit_d_M_class_embed_weight", 51, 8192.0, 70912.0 },
    { "fit_M_class_embed_weight", 59, 1.3312e+05, 2.8672e+05 },
    { "fit_M_gated_first_vertical_bias", 59, 9856.0, 3.584e+04 },
    { "fit_M_gated_first_vertical_weight_panels2", 54, 0.0, 2.29376e+06 },
    { "fit_M_gated_first_vertical_weight", 54, 835690496.0, 1.277952e+07 },
    { "fit_conv_data2", 54, 830734336.0, 4882432.0 },
    { "fit_d_M_embed_weight", 54, 0.0, 1196032.0 },
    { "fit_M_embed_weight", 59, 425984.0, 917504.0 },
};

static const gm_step steps[] = {
    { .name = "fit", .line = 59, .batch = 64, .inputs = 2, .reports = 1,
      .input = { { "c", GM_I32, 3, { 8, 8, 1 }, 2 }, { "y", GM_I32, 0, { 0 }, 1 } },
      .report = { "loss" },
      .train = call_vqvae_prior_fit, .test = call_vqvae_prior_test_fit, .check = call_check_fit,
      .kernels = 229, .kernel = kernels_of_fit, .flops = 17933066113.0, .arena = 106365184, .arena_least = 106365184 },
};

static int call_vqvae_prior_encode_c(void *m, uint64_t seed, int n, const void *const *input, float *const *output)
{
    (void)seed;
    return vqvae_prior_encode_c(m, input[0], n, output[0]);
}

static int call_vqvae_prior_generate(void *m, uint64_t seed, int n, const void *const *input, float *const *output)
{
    return vqvae_prior_generate(m, seed, input[0], n, output[0]);
}

static int call_vqvae_prior_generate_naive(void *m, uint64_t seed, int n, const void *const *input, float *const *output)
{
    return vqvae_prior_generate_naive(m, seed, input[0], n, output[0]);
}

static int call_vqvae_prior_encode(void *m, uint64_t seed, int n, const void *const *input, float *const *output)
{
    (void)seed;
    return vqvae_prior_encode(m, input[0], n, output[0]);
}

static int call_vqvae_prior_decode(void *m, uint64_t seed, int n, const void *const *input, float *const *output)
{
    (void)seed;
    return vqvae_prior_decode(m, input[0], n, output[0]);
}

static const gm_sampler samplers[] = {
    { .name = "encode_c", .line = 47, .counted = true, .rows = 64, .inputs = 1, .outputs = 1,
      .input = { { "x", GM_F32, 3, { 32, 32, 3 }, 0 } }, .output = { { "c", GM_F32, 3, { 8, 8, 1 }, -1 } },
      .run = call_vqvae_prior_encode_c, .flops = 46692992.0 },
    { .name = "generate", .line = 64, .counted = true, .rows = 64, .inputs = 1, .outputs = 1,
      .input = { { "y", GM_I32, 0, { 0 }, 1 } }, .output = { { "image", GM_F32, 3, { 32, 32, 3 }, -1 } },
      .naive = call_vqvae_prior_generate_naive,
      .run = call_vqvae_prior_generate, .flops = 143753728.0 },
    { .name = "encode", .line = 25, .counted = true, .rows = 64, .inputs = 1, .outputs = 1,
      .input = { { "x", GM_F32, 3, { 32, 32, 3 }, 0 } }, .output = { { "code", GM_F32, 3, { 8, 8, 64 }, -1 } },
      .run = call_vqvae_prior_encode, .flops = 42235392.0 },
    { .name = "decode", .line = 34, .counted = true, .rows = 64, .inputs = 1, .outputs = 1,
      .input = { { "q", GM_F32, 3, { 8, 8, 64 }, -1 } }, .output = { { "image", GM_F32, 3, { 32, 32, 3 }, -1 } },
      .run = call_vqvae_prior_decode, .flops = 33239552.0 },
};

static const gm_run program[] = {
    { GM_RUN_STEP, "fit", 50, GM_EPOCHS },
    { GM_RUN_EVERY, NULL, 1, GM_EPOCHS },
    { GM_RUN_TEST, "fit", 1, GM_STEPS },
    { GM_RUN_KEEP, "best", 1, GM_STEPS },
    { GM_RUN_END, NULL, 0, GM_STEPS },
    { GM_RUN_SAMPLE, "generate", 60, GM_STEPS },
};

static const gm_preload loads[] = {
    { "vqvae.safetensors", 40, (const char *const[]){ "E", "V", "D", NULL },
      (const char *const[][2]){ { NULL, NULL } } },
};

static void *init_model(void *memory, uint64_t seed) { return vqvae_prior_init(memory, seed); }

static const gm_model vqvae_prior_model = {
    .name = "vqvae_prior", .source = "vqvae_prior.gm",
    .sha256 = "79fe97cffed353566e4f280f335d95cc510d672ff5950e96fedc4dc36cca1a97",
    .target = "avx2", .numeric = "fma", .version = "0.1.0",
    .bytes = sizeof(vqvae_prior_t), .init = init_model, .parameters = 2057475,
    .tensors = 265, .tensor = tensors,
    .fields = 3, .field = fields,
    .steps = 1, .step = steps,
    .samplers = 4, .sampler = samplers,
    .runs = 6, .run = program,
    .loads = 1, .load = loads,
};

int main(int argc, char **argv) { return gm_main(&vqvae_prior_model, argc, argv); }
