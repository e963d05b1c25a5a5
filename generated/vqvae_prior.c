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

GM_CONV_BRIEF(6, 2)
GM_CONV_TILE(4, 3, whole)
GM_CONV_TILE(2, 3, whole)
GM_CONV_TILE(4, 2, whole)
GM_CONV_TILE(2, 2, whole)
GM_CONV_TILE(6, 2, whole)
GM_CONV_TILE(3, 2, whole)
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
    if (high == 6 && vectors == 2 && last == GM_LANES && !outputs) {
        if (rows <= 3)
            gm_conv_3x2_whole(last, c, image, from, run, runs, weight, bk);
        else
            gm_conv_6x2_whole(last, c, image, from, run, runs, weight, bk);
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
   [49,64,128] element by element; fused: mul, add; 803 KFLOP, 1.6 MB
   and 17 more, of several sizes */
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

/* vqvae_prior.gm:55   for i in 1..layers { v, h = gated_layer(v, h, class(y), F) }
   [128] element by element; fused: mul, add; 2.3 KFLOP, 4.6 KB */
GM_KERNEL void init_M_gated_first_vertical_bias(const gm_call *call, float *restrict bias,
    float *restrict bias2, float *restrict bias3, float *restrict bias4, float *restrict bias5,
    float *restrict bias6, float *restrict bias7, float *restrict bias8, float *restrict bias9)
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
        gm_store(bias + j, uniform * 0.035714286f + -0.017857143f);
        gm_store(bias2 + j, uniform2 * 0.09449112f + -0.04724556f);
        gm_store(bias3 + j, uniform3 * 0.176776695f + -0.088388348f);
        gm_store(bias4 + j, uniform4 * 0.083333333f + -0.041666667f);
        gm_store(bias5 + j, uniform5 * 0.14433757f + -0.07216878f);
        gm_store(bias6 + j, uniform6 * 0.176776695f + -0.088388348f);
        gm_store(bias7 + j, uniform7 * 0.083333333f + -0.041666667f);
        gm_store(bias8 + j, uniform8 * 0.14433757f + -0.07216878f);
        gm_store(bias9 + j, uniform9 * 0.176776695f + -0.088388348f);
    }
}

/* vqvae_prior.gm:54   v, h = c |> embed(codes, F) |> reshape(8, 8, F) |> gated_first(class(y), F)
   [1,7,64,128] element by element; fused: mul, add; 115 KFLOP, 229 KB
   and 7 more, of several sizes */
GM_KERNEL void each_horizontal_weight(const gm_call *call, float *restrict weight, float factor,
    float factor2, int64_t images, int64_t stride, int64_t stream, int64_t stride2)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    for (int64_t g = lo; g < hi; g++) {
        for (int64_t h = 0; h < images; h++) {
            for (int64_t i = 0; i < 64; i++) {
                for (int64_t j = 0; j < 128; j += GM_LANES) {
                    const gm_vec uniform = gm_random_uniform(call->seed, stream, call->step, (uint64_t)(h + i * images + j * stride), stride);
                    gm_store(weight + g * stride2 + h * 8192 + i * 128 + j, uniform * factor + -factor2);
                }
            }
        }
    }
}

/* vqvae_prior.gm:54   v, h = c |> embed(codes, F) |> reshape(8, 8, F) |> gated_first(class(y), F)
   [1,128,128] element by element; fused: mul, add; 33 KFLOP, 66 KB
   and 22 more, of several sizes */
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

/* vqvae_prior.gm:56   return categorical(logits: h |> relu |> head: conv(F, 1) |> relu |> out:
   conv(codes, 1) |> reshape(8, 8, 1, codes))
   [64] element by element; fused: mul, add; 1.2 KFLOP, 2.3 KB */
GM_KERNEL void init_M_gated_first_out_bias(const gm_call *call, float *restrict bias,
    float *restrict bias2, float *restrict bias3, float *restrict bias4, float *restrict bias5,
    float *restrict bias6, float *restrict bias7, float *restrict bias8, float *restrict bias9)
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
        gm_store(bias + j, uniform * 0.25f + -0.125f);
        gm_store(bias2 + j, uniform2 * 0.25f + -0.125f);
        gm_store(bias3 + j, uniform3 * 0.25f + -0.125f);
        gm_store(bias4 + j, uniform4 * 0.25f + -0.125f);
        gm_store(bias5 + j, uniform5 * 0.25f + -0.125f);
        gm_store(bias6 + j, uniform6 * 0.25f + -0.125f);
        gm_store(bias7 + j, uniform7 * 0.25f + -0.125f);
        gm_store(bias8 + j, uniform8 * 0.25f + -0.125f);
        gm_store(bias9 + j, uniform9 * 0.25f + -0.125f);
    }
}

/* vqvae_prior.gm:55   for i in 1..layers { v, h = gated_layer(v, h, class(y), F) }
   [128] element by element; fused: mul, add; 2.3 KFLOP, 4.6 KB */
GM_KERNEL void init_M_gated_layer3_vertical_bias(const gm_call *call, float *restrict bias,
    float *restrict bias2, float *restrict bias3, float *restrict bias4, float *restrict bias5,
    float *restrict bias6, float *restrict bias7, float *restrict bias8, float *restrict bias9)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 128);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        const gm_vec uniform = gm_random_uniform(call->seed, 30, call->step, (uint64_t)(j), 1);
        const gm_vec uniform2 = gm_random_uniform(call->seed, 32, call->step, (uint64_t)(j), 1);
        const gm_vec uniform3 = gm_random_uniform(call->seed, 34, call->step, (uint64_t)(j), 1);
        const gm_vec uniform4 = gm_random_uniform(call->seed, 39, call->step, (uint64_t)(j), 1);
        const gm_vec uniform5 = gm_random_uniform(call->seed, 41, call->step, (uint64_t)(j), 1);
        const gm_vec uniform6 = gm_random_uniform(call->seed, 43, call->step, (uint64_t)(j), 1);
        const gm_vec uniform7 = gm_random_uniform(call->seed, 48, call->step, (uint64_t)(j), 1);
        const gm_vec uniform8 = gm_random_uniform(call->seed, 50, call->step, (uint64_t)(j), 1);
        const gm_vec uniform9 = gm_random_uniform(call->seed, 52, call->step, (uint64_t)(j), 1);
        gm_store(bias + j, uniform * 0.083333333f + -0.041666667f);
        gm_store(bias2 + j, uniform2 * 0.14433757f + -0.07216878f);
        gm_store(bias3 + j, uniform3 * 0.176776695f + -0.088388348f);
        gm_store(bias4 + j, uniform4 * 0.083333333f + -0.041666667f);
        gm_store(bias5 + j, uniform5 * 0.14433757f + -0.07216878f);
        gm_store(bias6 + j, uniform6 * 0.176776695f + -0.088388348f);
        gm_store(bias7 + j, uniform7 * 0.083333333f + -0.041666667f);
        gm_store(bias8 + j, uniform8 * 0.14433757f + -0.07216878f);
        gm_store(bias9 + j, uniform9 * 0.176776695f + -0.088388348f);
    }
}

/* vqvae_prior.gm:21   for i in 1..2 { x = x + (x |> relu |> conv(inner, 3) |> relu |> conv(hidden,
   1)) }
   [128] element by element; fused: mul, add; 2.3 KFLOP, 4.6 KB */
GM_KERNEL void init_M_gated_layer6_vertical_bias(const gm_call *call, float *restrict bias,
    float *restrict bias2, float *restrict bias3, float *restrict bias4, float *restrict bias5,
    float *restrict bias6, float *restrict bias7, float *restrict bias8, float *restrict bias9)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 128);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        const gm_vec uniform = gm_random_uniform(call->seed, 57, call->step, (uint64_t)(j), 1);
        const gm_vec uniform2 = gm_random_uniform(call->seed, 59, call->step, (uint64_t)(j), 1);
        const gm_vec uniform3 = gm_random_uniform(call->seed, 61, call->step, (uint64_t)(j), 1);
        const gm_vec uniform4 = gm_random_uniform(call->seed, 66, call->step, (uint64_t)(j), 1);
        const gm_vec uniform5 = gm_random_uniform(call->seed, 68, call->step, (uint64_t)(j), 1);
        const gm_vec uniform6 = gm_random_uniform(call->seed, 70, call->step, (uint64_t)(j), 1);
        const gm_vec uniform7 = gm_random_uniform(call->seed, 80, call->step, (uint64_t)(j), 1);
        const gm_vec uniform8 = gm_random_uniform(call->seed, 82, call->step, (uint64_t)(j), 1);
        const gm_vec uniform9 = gm_random_uniform(call->seed, 86, call->step, (uint64_t)(j), 1);
        gm_store(bias + j, uniform * 0.083333333f + -0.041666667f);
        gm_store(bias2 + j, uniform2 * 0.14433757f + -0.07216878f);
        gm_store(bias3 + j, uniform3 * 0.176776695f + -0.088388348f);
        gm_store(bias4 + j, uniform4 * 0.083333333f + -0.041666667f);
        gm_store(bias5 + j, uniform5 * 0.14433757f + -0.07216878f);
        gm_store(bias6 + j, uniform6 * 0.176776695f + -0.088388348f);
        gm_store(bias7 + j, uniform7 * 0.0625f + -0.03125f);
        gm_store(bias8 + j, uniform8 * 0.058925565f + -0.029462783f);
        gm_store(bias9 + j, uniform9 * 0.35355339f + -0.176776695f);
    }
}

/* vqvae_prior.gm:56   return categorical(logits: h |> relu |> head: conv(F, 1) |> relu |> out:
   conv(codes, 1) |> reshape(8, 8, 1, codes))
   [512] element by element; fused: mul, add; 1.0 KFLOP, 2.0 KB
   and 1 more, of other sizes */
GM_KERNEL void each_add(const gm_call *call, float *restrict bias, float factor, float factor2,
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

/* vqvae_prior.gm:36   |> conv_transposed(hidden / 2, 4, stride: 2, pad: 1) |> relu
   [64] element by element; fused: mul, add; 384 FLOP, 768 B */
GM_KERNEL void init_E_conv_bias(const gm_call *call, float *restrict bias,
    float *restrict bias2, float *restrict bias3)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 64);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        const gm_vec uniform = gm_random_uniform(call->seed, 78, call->step, (uint64_t)(j), 1);
        const gm_vec uniform2 = gm_random_uniform(call->seed, 92, call->step, (uint64_t)(j), 1);
        const gm_vec uniform3 = gm_random_uniform(call->seed, 105, call->step, (uint64_t)(j), 1);
        gm_store(bias + j, uniform * 0.28867513f + -0.14433757f);
        gm_store(bias2 + j, uniform2 * 0.176776695f + -0.088388348f);
        gm_store(bias3 + j, uniform3 * 0.0625f + -0.03125f);
    }
}

/* vqvae_prior.gm:21   for i in 1..2 { x = x + (x |> relu |> conv(inner, 3) |> relu |> conv(hidden,
   1)) }
   [32] element by element; fused: mul, add; 256 FLOP, 512 B */
GM_KERNEL void init_E_residual_conv_bias(const gm_call *call, float *restrict bias,
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
   [128] element by element; fused: mul, add; 1.0 KFLOP, 2.0 KB */
GM_KERNEL void init_E_residual_conv4_bias(const gm_call *call, float *restrict bias,
    float *restrict bias2, float *restrict bias3, float *restrict bias4)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 128);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        const gm_vec uniform = gm_random_uniform(call->seed, 90, call->step, (uint64_t)(j), 1);
        const gm_vec uniform2 = gm_random_uniform(call->seed, 95, call->step, (uint64_t)(j), 1);
        const gm_vec uniform3 = gm_random_uniform(call->seed, 99, call->step, (uint64_t)(j), 1);
        const gm_vec uniform4 = gm_random_uniform(call->seed, 103, call->step, (uint64_t)(j), 1);
        gm_store(bias + j, uniform * 0.35355339f + -0.176776695f);
        gm_store(bias2 + j, uniform2 * 0.083333333f + -0.041666667f);
        gm_store(bias3 + j, uniform3 * 0.35355339f + -0.176776695f);
        gm_store(bias4 + j, uniform4 * 0.35355339f + -0.176776695f);
    }
}

/* vqvae_prior.gm:37   return h |> conv_transposed(3, 4, stride: 2, pad: 1)
   [3] element by element; fused: mul, add; 6 FLOP, 12 B */
GM_KERNEL void init_D_conv_transposed2_bias(const gm_call *call, float *restrict bias)
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
   [32768] element by element; 0 FLOP, 131 KB
   and 8 more, of several sizes */
GM_KERNEL void each_normal(const gm_call *call, float *restrict normal, int64_t units,
    int64_t elements, int64_t stream)
{
    int64_t lo, hi;
    gm_share(call, units, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, elements);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        const gm_vec normal2 = gm_random_normal(call->seed, stream, call->step, (uint64_t)(j), 1);
        gm_store(normal + j, normal2);
    }
}

/* vqvae_prior.gm:47   c: cat 512 [8,8,1]   from reshape(V(E(x)).i, 8, 8, 1)
   [512] element by element; 0 FLOP, 2.0 KB
   and 155 more, of several sizes */
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

/* vqvae_prior.gm:47   c: cat 512 [8,8,1]   from reshape(V(E(x)).i, 8, 8, 1)
   [1] element by element; 0 FLOP, 4 B */
GM_KERNEL void init_V_ema_weight(const gm_call *call, float *restrict ema_weight)
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

/* vqvae_prior.gm:54   v, h = c |> embed(codes, F) |> reshape(8, 8, F) |> gated_first(class(y), F)
   [32768] element by element; 0 FLOP, 262 KB
   and 9 more, of several sizes */
GM_KERNEL void each_normal2(const gm_call *call, const float *restrict normal,
    float *restrict weight, int64_t units, int64_t elements)
{
    int64_t lo, hi;
    gm_share(call, units, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, elements);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        gm_store(weight + j, gm_load(normal + j));
    }
}

/* Entry point init, line 1: 234 kernels in 2 phases, 4.1 MFLOP; arena 172 KB, at least 172 KB. */
static void run_init(vqvae_prior_t *m, gm_call whole)
{
    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_thread_call(whole);
        const unsigned mode = gm_flush_denormals();
        float *const normal = m->arena + 0;  /* [512,64], phases 0 to 1 */
        float *const normal2 = m->arena + 32768;  /* [10,128], phases 0 to 1 */
        float *const normal3 = m->arena + 34048;  /* [10,128], phases 0 to 1 */
        float *const normal4 = m->arena + 35328;  /* [10,128], phases 0 to 1 */
        float *const normal5 = m->arena + 36608;  /* [10,128], phases 0 to 1 */
        float *const normal6 = m->arena + 37888;  /* [10,128], phases 0 to 1 */
        float *const normal7 = m->arena + 39168;  /* [10,128], phases 0 to 1 */
        float *const normal8 = m->arena + 40448;  /* [10,128], phases 0 to 1 */
        float *const normal9 = m->arena + 41728;  /* [10,128], phases 0 to 1 */

        each_weight(&call, m->M_gated_first_vertical_weight, 0.035714286f, 0.017857143f, 49, 64,
            128, 3136, 2, 8192);
        init_M_gated_first_vertical_bias(&call, m->M_gated_first_vertical_bias,
            m->M_gated_first_horizontal_bias, m->M_gated_first_across_bias,
            m->M_gated_layer_vertical_bias, m->M_gated_layer_horizontal_bias,
            m->M_gated_layer_across_bias, m->M_gated_layer2_vertical_bias,
            m->M_gated_layer2_horizontal_bias, m->M_gated_layer2_across_bias);
        each_horizontal_weight(&call, m->M_gated_first_horizontal_weight, 0.09449112f,
            0.04724556f, 7, 448, 4, 57344);
        each_weight2(&call, m->M_gated_first_across_weight, 0.176776695f, 0.088388348f, 128,
            128, 6, 16384);
        each_weight2(&call, m->M_gated_first_out_weight, 0.25f, 0.125f, 64, 64, 8, 4096);
        init_M_gated_first_out_bias(&call, m->M_gated_first_out_bias, m->M_gated_layer_out_bias,
            m->M_gated_layer2_out_bias, m->M_gated_layer3_out_bias, m->M_gated_layer4_out_bias,
            m->M_gated_layer5_out_bias, m->M_gated_layer6_out_bias, m->M_gated_layer7_out_bias,
            m->M_head_bias);
        each_weight(&call, m->M_gated_layer_vertical_weight, 0.083333333f, 0.041666667f, 9, 64,
            128, 576, 11, 8192);
        each_horizontal_weight(&call, m->M_gated_layer_horizontal_weight, 0.14433757f,
            0.07216878f, 3, 192, 13, 24576);
        each_weight2(&call, m->M_gated_layer_across_weight, 0.176776695f, 0.088388348f, 128,
            128, 15, 16384);
        each_weight2(&call, m->M_gated_layer_out_weight, 0.25f, 0.125f, 64, 64, 17, 4096);
        each_weight(&call, m->M_gated_layer2_vertical_weight, 0.083333333f, 0.041666667f, 9, 64,
            128, 576, 20, 8192);
        each_horizontal_weight(&call, m->M_gated_layer2_horizontal_weight, 0.14433757f,
            0.07216878f, 3, 192, 22, 24576);
        each_weight2(&call, m->M_gated_layer2_across_weight, 0.176776695f, 0.088388348f, 128,
            128, 24, 16384);
        each_weight2(&call, m->M_gated_layer2_out_weight, 0.25f, 0.125f, 64, 64, 26, 4096);
        each_weight(&call, m->M_gated_layer3_vertical_weight, 0.083333333f, 0.041666667f, 9, 64,
            128, 576, 29, 8192);
        init_M_gated_layer3_vertical_bias(&call, m->M_gated_layer3_vertical_bias,
            m->M_gated_layer3_horizontal_bias, m->M_gated_layer3_across_bias,
            m->M_gated_layer4_vertical_bias, m->M_gated_layer4_horizontal_bias,
            m->M_gated_layer4_across_bias, m->M_gated_layer5_vertical_bias,
            m->M_gated_layer5_horizontal_bias, m->M_gated_layer5_across_bias);
        each_horizontal_weight(&call, m->M_gated_layer3_horizontal_weight, 0.14433757f,
            0.07216878f, 3, 192, 31, 24576);
        each_weight2(&call, m->M_gated_layer3_across_weight, 0.176776695f, 0.088388348f, 128,
            128, 33, 16384);
        each_weight2(&call, m->M_gated_layer3_out_weight, 0.25f, 0.125f, 64, 64, 35, 4096);
        each_weight(&call, m->M_gated_layer4_vertical_weight, 0.083333333f, 0.041666667f, 9, 64,
            128, 576, 38, 8192);
        each_horizontal_weight(&call, m->M_gated_layer4_horizontal_weight, 0.14433757f,
            0.07216878f, 3, 192, 40, 24576);
        each_weight2(&call, m->M_gated_layer4_across_weight, 0.176776695f, 0.088388348f, 128,
            128, 42, 16384);
        each_weight2(&call, m->M_gated_layer4_out_weight, 0.25f, 0.125f, 64, 64, 44, 4096);
        each_weight(&call, m->M_gated_layer5_vertical_weight, 0.083333333f, 0.041666667f, 9, 64,
            128, 576, 47, 8192);
        each_horizontal_weight(&call, m->M_gated_layer5_horizontal_weight, 0.14433757f,
            0.07216878f, 3, 192, 49, 24576);
        each_weight2(&call, m->M_gated_layer5_across_weight, 0.176776695f, 0.088388348f, 128,
            128, 51, 16384);
        each_weight2(&call, m->M_gated_layer5_out_weight, 0.25f, 0.125f, 64, 64, 53, 4096);
        each_weight(&call, m->M_gated_layer6_vertical_weight, 0.083333333f, 0.041666667f, 9, 64,
            128, 576, 56, 8192);
        init_M_gated_layer6_vertical_bias(&call, m->M_gated_layer6_vertical_bias,
            m->M_gated_layer6_horizontal_bias, m->M_gated_layer6_across_bias,
            m->M_gated_layer7_vertical_bias, m->M_gated_layer7_horizontal_bias,
            m->M_gated_layer7_across_bias, m->E_conv2_bias, m->E_conv3_bias,
            m->E_residual_conv2_bias);
        each_horizontal_weight(&call, m->M_gated_layer6_horizontal_weight, 0.14433757f,
            0.07216878f, 3, 192, 58, 24576);
        each_weight2(&call, m->M_gated_layer6_across_weight, 0.176776695f, 0.088388348f, 128,
            128, 60, 16384);
        each_weight2(&call, m->M_gated_layer6_out_weight, 0.25f, 0.125f, 64, 64, 62, 4096);
        each_weight(&call, m->M_gated_layer7_vertical_weight, 0.083333333f, 0.041666667f, 9, 64,
            128, 576, 65, 8192);
        each_horizontal_weight(&call, m->M_gated_layer7_horizontal_weight, 0.14433757f,
            0.07216878f, 3, 192, 67, 24576);
        each_weight2(&call, m->M_gated_layer7_across_weight, 0.176776695f, 0.088388348f, 128,
            128, 69, 16384);
        each_weight2(&call, m->M_gated_layer7_out_weight, 0.25f, 0.125f, 64, 64, 71, 4096);
        each_weight2(&call, m->M_head_weight, 0.25f, 0.125f, 64, 64, 73, 4096);
        each_weight2(&call, m->M_out_weight, 0.25f, 0.125f, 64, 512, 75, 32768);
        each_add(&call, m->M_out_bias, 0.25f, 0.125f, 1, 512, 76);
        each_weight(&call, m->E_conv_weight, 0.28867513f, 0.14433757f, 16, 3, 64, 48, 77, 192);
        init_E_conv_bias(&call, m->E_conv_bias, m->E_conv4_bias, m->D_conv_transposed_bias);
        each_weight(&call, m->E_conv2_weight, 0.0625f, 0.03125f, 16, 64, 128, 1024, 79, 8192);
        each_weight(&call, m->E_conv3_weight, 0.058925565f, 0.029462783f, 9, 128, 128, 1152, 81,
            16384);
        each_weight(&call, m->E_residual_conv_weight, 0.058925565f, 0.029462783f, 9, 128, 32,
            1152, 83, 4096);
        init_E_residual_conv_bias(&call, m->E_residual_conv_bias, m->E_residual_conv3_bias,
            m->D_residual_conv_bias, m->D_residual_conv3_bias);
        each_weight2(&call, m->E_residual_conv2_weight, 0.35355339f, 0.176776695f, 32, 128, 85,
            4096);
        each_weight(&call, m->E_residual_conv3_weight, 0.058925565f, 0.029462783f, 9, 128, 32,
            1152, 87, 4096);
        each_weight2(&call, m->E_residual_conv4_weight, 0.35355339f, 0.176776695f, 32, 128, 89,
            4096);
        init_E_residual_conv4_bias(&call, m->E_residual_conv4_bias, m->D_conv_bias,
            m->D_residual_conv2_bias, m->D_residual_conv4_bias);
        each_weight2(&call, m->E_conv4_weight, 0.176776695f, 0.088388348f, 128, 64, 91, 8192);
        each_add(&call, m->V_embeddings, 0.4330127f, 0.21650635f, 32, 32768, 93);
        each_weight(&call, m->D_conv_weight, 0.083333333f, 0.041666667f, 9, 64, 128, 576, 94,
            8192);
        each_weight(&call, m->D_residual_conv_weight, 0.058925565f, 0.029462783f, 9, 128, 32,
            1152, 96, 4096);
        each_weight2(&call, m->D_residual_conv2_weight, 0.35355339f, 0.176776695f, 32, 128, 98,
            4096);
        each_weight(&call, m->D_residual_conv3_weight, 0.058925565f, 0.029462783f, 9, 128, 32,
            1152, 100, 4096);
        each_weight2(&call, m->D_residual_conv4_weight, 0.35355339f, 0.176776695f, 32, 128, 102,
            4096);
        each_weight(&call, m->D_conv_transposed_weight, 0.0625f, 0.03125f, 16, 64, 128, 1024,
            104, 8192);
        each_weight(&call, m->D_conv_transposed2_weight, 0.28867513f, 0.14433757f, 16, 3, 64,
            48, 106, 192);
        init_D_conv_transposed2_bias(&call, m->D_conv_transposed2_bias);
        each_normal(&call, normal, 32, 32768, 0);
        each_normal(&call, normal2, 2, 1280, 1);
        each_normal(&call, normal3, 2, 1280, 10);
        each_normal(&call, normal4, 2, 1280, 19);
        each_normal(&call, normal5, 2, 1280, 28);
        each_normal(&call, normal6, 2, 1280, 37);
        each_normal(&call, normal7, 2, 1280, 46);
        each_normal(&call, normal8, 2, 1280, 55);
        each_normal(&call, normal9, 2, 1280, 64);
        each_constant(&call, m->V_ema_cluster_size, 1, 512);
        each_constant(&call, m->V_ema_dw, 32, 32768);
        init_V_ema_weight(&call, m->V_ema_weight);
        each_constant(&call, m->fit_m_M_embed_weight, 32, 32768);
        each_constant(&call, m->fit_v_M_embed_weight, 32, 32768);
        each_constant(&call, m->fit_m_M_class_embed_weight, 2, 1280);
        each_constant(&call, m->fit_v_M_class_embed_weight, 2, 1280);
        each_constant(&call, m->fit_m_M_gated_first_vertical_weight, 392, 401408);
        each_constant(&call, m->fit_v_M_gated_first_vertical_weight, 392, 401408);
        each_constant(&call, m->fit_m_M_gated_first_vertical_bias, 1, 128);
        each_constant(&call, m->fit_v_M_gated_first_vertical_bias, 1, 128);
        each_constant(&call, m->fit_m_M_gated_first_horizontal_weight, 56, 57344);
        each_constant(&call, m->fit_v_M_gated_first_horizontal_weight, 56, 57344);
        each_constant(&call, m->fit_m_M_gated_first_horizontal_bias, 1, 128);
        each_constant(&call, m->fit_v_M_gated_first_horizontal_bias, 1, 128);
        each_constant(&call, m->fit_m_M_gated_first_across_weight, 16, 16384);
        each_constant(&call, m->fit_v_M_gated_first_across_weight, 16, 16384);
        each_constant(&call, m->fit_m_M_gated_first_across_bias, 1, 128);
        each_constant(&call, m->fit_v_M_gated_first_across_bias, 1, 128);
        each_constant(&call, m->fit_m_M_gated_first_out_weight, 4, 4096);
        each_constant(&call, m->fit_v_M_gated_first_out_weight, 4, 4096);
        each_constant(&call, m->fit_m_M_gated_first_out_bias, 1, 64);
        each_constant(&call, m->fit_v_M_gated_first_out_bias, 1, 64);
        each_constant(&call, m->fit_m_M_class2_embed_weight, 2, 1280);
        each_constant(&call, m->fit_v_M_class2_embed_weight, 2, 1280);
        each_constant(&call, m->fit_m_M_gated_layer_vertical_weight, 72, 73728);
        each_constant(&call, m->fit_v_M_gated_layer_vertical_weight, 72, 73728);
        each_constant(&call, m->fit_m_M_gated_layer_vertical_bias, 1, 128);
        each_constant(&call, m->fit_v_M_gated_layer_vertical_bias, 1, 128);
        each_constant(&call, m->fit_m_M_gated_layer_horizontal_weight, 24, 24576);
        each_constant(&call, m->fit_v_M_gated_layer_horizontal_weight, 24, 24576);
        each_constant(&call, m->fit_m_M_gated_layer_horizontal_bias, 1, 128);
        each_constant(&call, m->fit_v_M_gated_layer_horizontal_bias, 1, 128);
        each_constant(&call, m->fit_m_M_gated_layer_across_weight, 16, 16384);
        each_constant(&call, m->fit_v_M_gated_layer_across_weight, 16, 16384);
        each_constant(&call, m->fit_m_M_gated_layer_across_bias, 1, 128);
        each_constant(&call, m->fit_v_M_gated_layer_across_bias, 1, 128);
        each_constant(&call, m->fit_m_M_gated_layer_out_weight, 4, 4096);
        each_constant(&call, m->fit_v_M_gated_layer_out_weight, 4, 4096);
        each_constant(&call, m->fit_m_M_gated_layer_out_bias, 1, 64);
        each_constant(&call, m->fit_v_M_gated_layer_out_bias, 1, 64);
        each_constant(&call, m->fit_m_M_class3_embed_weight, 2, 1280);
        each_constant(&call, m->fit_v_M_class3_embed_weight, 2, 1280);
        each_constant(&call, m->fit_m_M_gated_layer2_vertical_weight, 72, 73728);
        each_constant(&call, m->fit_v_M_gated_layer2_vertical_weight, 72, 73728);
        each_constant(&call, m->fit_m_M_gated_layer2_vertical_bias, 1, 128);
        each_constant(&call, m->fit_v_M_gated_layer2_vertical_bias, 1, 128);
        each_constant(&call, m->fit_m_M_gated_layer2_horizontal_weight, 24, 24576);
        each_constant(&call, m->fit_v_M_gated_layer2_horizontal_weight, 24, 24576);
        each_constant(&call, m->fit_m_M_gated_layer2_horizontal_bias, 1, 128);
        each_constant(&call, m->fit_v_M_gated_layer2_horizontal_bias, 1, 128);
        each_constant(&call, m->fit_m_M_gated_layer2_across_weight, 16, 16384);
        each_constant(&call, m->fit_v_M_gated_layer2_across_weight, 16, 16384);
        each_constant(&call, m->fit_m_M_gated_layer2_across_bias, 1, 128);
        each_constant(&call, m->fit_v_M_gated_layer2_across_bias, 1, 128);
        each_constant(&call, m->fit_m_M_gated_layer2_out_weight, 4, 4096);
        each_constant(&call, m->fit_v_M_gated_layer2_out_weight, 4, 4096);
        each_constant(&call, m->fit_m_M_gated_layer2_out_bias, 1, 64);
        each_constant(&call, m->fit_v_M_gated_layer2_out_bias, 1, 64);
        each_constant(&call, m->fit_m_M_class4_embed_weight, 2, 1280);
        each_constant(&call, m->fit_v_M_class4_embed_weight, 2, 1280);
        each_constant(&call, m->fit_m_M_gated_layer3_vertical_weight, 72, 73728);
        each_constant(&call, m->fit_v_M_gated_layer3_vertical_weight, 72, 73728);
        each_constant(&call, m->fit_m_M_gated_layer3_vertical_bias, 1, 128);
        each_constant(&call, m->fit_v_M_gated_layer3_vertical_bias, 1, 128);
        each_constant(&call, m->fit_m_M_gated_layer3_horizontal_weight, 24, 24576);
        each_constant(&call, m->fit_v_M_gated_layer3_horizontal_weight, 24, 24576);
        each_constant(&call, m->fit_m_M_gated_layer3_horizontal_bias, 1, 128);
        each_constant(&call, m->fit_v_M_gated_layer3_horizontal_bias, 1, 128);
        each_constant(&call, m->fit_m_M_gated_layer3_across_weight, 16, 16384);
        each_constant(&call, m->fit_v_M_gated_layer3_across_weight, 16, 16384);
        each_constant(&call, m->fit_m_M_gated_layer3_across_bias, 1, 128);
        each_constant(&call, m->fit_v_M_gated_layer3_across_bias, 1, 128);
        each_constant(&call, m->fit_m_M_gated_layer3_out_weight, 4, 4096);
        each_constant(&call, m->fit_v_M_gated_layer3_out_weight, 4, 4096);
        each_constant(&call, m->fit_m_M_gated_layer3_out_bias, 1, 64);
        each_constant(&call, m->fit_v_M_gated_layer3_out_bias, 1, 64);
        each_constant(&call, m->fit_m_M_class5_embed_weight, 2, 1280);
        each_constant(&call, m->fit_v_M_class5_embed_weight, 2, 1280);
        each_constant(&call, m->fit_m_M_gated_layer4_vertical_weight, 72, 73728);
        each_constant(&call, m->fit_v_M_gated_layer4_vertical_weight, 72, 73728);
        each_constant(&call, m->fit_m_M_gated_layer4_vertical_bias, 1, 128);
        each_constant(&call, m->fit_v_M_gated_layer4_vertical_bias, 1, 128);
        each_constant(&call, m->fit_m_M_gated_layer4_horizontal_weight, 24, 24576);
        each_constant(&call, m->fit_v_M_gated_layer4_horizontal_weight, 24, 24576);
        each_constant(&call, m->fit_m_M_gated_layer4_horizontal_bias, 1, 128);
        each_constant(&call, m->fit_v_M_gated_layer4_horizontal_bias, 1, 128);
        each_constant(&call, m->fit_m_M_gated_layer4_across_weight, 16, 16384);
        each_constant(&call, m->fit_v_M_gated_layer4_across_weight, 16, 16384);
        each_constant(&call, m->fit_m_M_gated_layer4_across_bias, 1, 128);
        each_constant(&call, m->fit_v_M_gated_layer4_across_bias, 1, 128);
        each_constant(&call, m->fit_m_M_gated_layer4_out_weight, 4, 4096);
        each_constant(&call, m->fit_v_M_gated_layer4_out_weight, 4, 4096);
        each_constant(&call, m->fit_m_M_gated_layer4_out_bias, 1, 64);
        each_constant(&call, m->fit_v_M_gated_layer4_out_bias, 1, 64);
        each_constant(&call, m->fit_m_M_class6_embed_weight, 2, 1280);
        each_constant(&call, m->fit_v_M_class6_embed_weight, 2, 1280);
        each_constant(&call, m->fit_m_M_gated_layer5_vertical_weight, 72, 73728);
        each_constant(&call, m->fit_v_M_gated_layer5_vertical_weight, 72, 73728);
        each_constant(&call, m->fit_m_M_gated_layer5_vertical_bias, 1, 128);
        each_constant(&call, m->fit_v_M_gated_layer5_vertical_bias, 1, 128);
        each_constant(&call, m->fit_m_M_gated_layer5_horizontal_weight, 24, 24576);
        each_constant(&call, m->fit_v_M_gated_layer5_horizontal_weight, 24, 24576);
        each_constant(&call, m->fit_m_M_gated_layer5_horizontal_bias, 1, 128);
        each_constant(&call, m->fit_v_M_gated_layer5_horizontal_bias, 1, 128);
        each_constant(&call, m->fit_m_M_gated_layer5_across_weight, 16, 16384);
        each_constant(&call, m->fit_v_M_gated_layer5_across_weight, 16, 16384);
        each_constant(&call, m->fit_m_M_gated_layer5_across_bias, 1, 128);
        each_constant(&call, m->fit_v_M_gated_layer5_across_bias, 1, 128);
        each_constant(&call, m->fit_m_M_gated_layer5_out_weight, 4, 4096);
        each_constant(&call, m->fit_v_M_gated_layer5_out_weight, 4, 4096);
        each_constant(&call, m->fit_m_M_gated_layer5_out_bias, 1, 64);
        each_constant(&call, m->fit_v_M_gated_layer5_out_bias, 1, 64);
        each_constant(&call, m->fit_m_M_class7_embed_weight, 2, 1280);
        each_constant(&call, m->fit_v_M_class7_embed_weight, 2, 1280);
        each_constant(&call, m->fit_m_M_gated_layer6_vertical_weight, 72, 73728);
        each_constant(&call, m->fit_v_M_gated_layer6_vertical_weight, 72, 73728);
        each_constant(&call, m->fit_m_M_gated_layer6_vertical_bias, 1, 128);
        each_constant(&call, m->fit_v_M_gated_layer6_vertical_bias, 1, 128);
        each_constant(&call, m->fit_m_M_gated_layer6_horizontal_weight, 24, 24576);
        each_constant(&call, m->fit_v_M_gated_layer6_horizontal_weight, 24, 24576);
        each_constant(&call, m->fit_m_M_gated_layer6_horizontal_bias, 1, 128);
        each_constant(&call, m->fit_v_M_gated_layer6_horizontal_bias, 1, 128);
        each_constant(&call, m->fit_m_M_gated_layer6_across_weight, 16, 16384);
        each_constant(&call, m->fit_v_M_gated_layer6_across_weight, 16, 16384);
        each_constant(&call, m->fit_m_M_gated_layer6_across_bias, 1, 128);
        each_constant(&call, m->fit_v_M_gated_layer6_across_bias, 1, 128);
        each_constant(&call, m->fit_m_M_gated_layer6_out_weight, 4, 4096);
        each_constant(&call, m->fit_v_M_gated_layer6_out_weight, 4, 4096);
        each_constant(&call, m->fit_m_M_gated_layer6_out_bias, 1, 64);
        each_constant(&call, m->fit_v_M_gated_layer6_out_bias, 1, 64);
        each_constant(&call, m->fit_m_M_class8_embed_weight, 2, 1280);
        each_constant(&call, m->fit_v_M_class8_embed_weight, 2, 1280);
        each_constant(&call, m->fit_m_M_gated_layer7_vertical_weight, 72, 73728);
        each_constant(&call, m->fit_v_M_gated_layer7_vertical_weight, 72, 73728);
        each_constant(&call, m->fit_m_M_gated_layer7_vertical_bias, 1, 128);
        each_constant(&call, m->fit_v_M_gated_layer7_vertical_bias, 1, 128);
        each_constant(&call, m->fit_m_M_gated_layer7_horizontal_weight, 24, 24576);
        each_constant(&call, m->fit_v_M_gated_layer7_horizontal_weight, 24, 24576);
        each_constant(&call, m->fit_m_M_gated_layer7_horizontal_bias, 1, 128);
        each_constant(&call, m->fit_v_M_gated_layer7_horizontal_bias, 1, 128);
        each_constant(&call, m->fit_m_M_gated_layer7_across_weight, 16, 16384);
        each_constant(&call, m->fit_v_M_gated_layer7_across_weight, 16, 16384);
        each_constant(&call, m->fit_m_M_gated_layer7_across_bias, 1, 128);
        each_constant(&call, m->fit_v_M_gated_layer7_across_bias, 1, 128);
        each_constant(&call, m->fit_m_M_gated_layer7_out_weight, 4, 4096);
        each_constant(&call, m->fit_v_M_gated_layer7_out_weight, 4, 4096);
        each_constant(&call, m->fit_m_M_gated_layer7_out_bias, 1, 64);
        each_constant(&call, m->fit_v_M_gated_layer7_out_bias, 1, 64);
        each_constant(&call, m->fit_m_M_head_weight, 4, 4096);
        each_constant(&call, m->fit_v_M_head_weight, 4, 4096);
        each_constant(&call, m->fit_m_M_head_bias, 1, 64);
        each_constant(&call, m->fit_v_M_head_bias, 1, 64);
        each_constant(&call, m->fit_m_M_out_weight, 32, 32768);
        each_constant(&call, m->fit_v_M_out_weight, 32, 32768);
        each_constant(&call, m->fit_m_M_out_bias, 1, 512);
        each_constant(&call, m->fit_v_M_out_bias, 1, 512);
        #pragma omp barrier
        each_normal2(&call, normal, m->M_embed_weight, 32, 32768);
        each_normal2(&call, normal2, m->M_class_embed_weight, 2, 1280);
        each_normal2(&call, normal3, m->M_class2_embed_weight, 2, 1280);
        each_normal2(&call, normal4, m->M_class3_embed_weight, 2, 1280);
        each_normal2(&call, normal5, m->M_class4_embed_weight, 2, 1280);
        each_normal2(&call, normal6, m->M_class5_embed_weight, 2, 1280);
        each_normal2(&call, normal7, m->M_class6_embed_weight, 2, 1280);
        each_normal2(&call, normal8, m->M_class7_embed_weight, 2, 1280);
        each_normal2(&call, normal9, m->M_class8_embed_weight, 2, 1280);
        gm_restore_denormals(mode);
    }
}

/* vqvae_prior.gm:56   return categorical(logits: h |> relu |> head: conv(F, 1) |> relu |> out:
   conv(codes, 1) |> reshape(8, 8, 1, codes))
   [64,64] into panels of 16 columns; 0 FLOP, 33 KB */
static const int32_t fit_M_head_weight_panels_taps[] = {
    0,
};

GM_KERNEL void fit_M_head_weight_panels(const gm_call *call, const float *restrict weight,
    float *restrict M_head_weight_panels)
{
    const int32_t *const taps = fit_M_head_weight_panels_taps;
    int64_t lo, hi;
    gm_share(call, 8, &lo, &hi);
    for (int64_t vector = lo; vector < hi; vector++) {
        const int64_t column = vector % 8 * GM_LANES, tap = vector / 8 % 1;
        const int n = (int)gm_min_int(GM_LANES, 64 - column);
        const int64_t width = 16, inside = column % width;
        const float *from = weight + taps[tap] + column * 64;
        float *to = M_head_weight_panels + (column - inside) * 64 + tap * 64 * width + inside;
        for (int64_t k = 0; k < 64; k += GM_LANES)
            gm_transpose_block(from + k, 64, n, (int)gm_min_int(GM_LANES, 64 - k), to + k * width, width);
    }
}

/* vqvae_prior.gm:51   net class(y) { return embed(y, 10, 2 * F)[:, none, none] }
   [64,128] element by element; 0 FLOP, 38 KB */
GM_KERNEL void fit_gather(const gm_call *call, const int32_t *restrict y,
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
GM_KERNEL void fit_gather9(const gm_call *call, const int32_t *restrict c,
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
   [128,128] into panels of 24 columns; 0 FLOP, 131 KB
   and 77 more, of several sizes */
GM_KERNEL void pack_weight_panels(const gm_call *call, const float *restrict weight,
    float *restrict M_gated_first_across_weight_panels, const int32_t *taps, int64_t depth,
    int64_t units, int64_t tap_count, int64_t rows_)
{
    int64_t lo, hi;
    gm_share(call, units, &lo, &hi);
    for (int64_t vector = lo; vector < hi; vector++) {
        const int64_t column = vector % 16 * GM_LANES, tap = vector / 16 % tap_count;
        const int n = (int)gm_min_int(GM_LANES, 128 - column);
        const int64_t width = column < 96 ? 24 : 16;
        const int64_t inside = (column < 96 ? column : column - 96) % width;
        const float *from = weight + taps[tap] + column * 1;
        float *to = M_gated_first_across_weight_panels + (column - inside) * rows_ + tap * depth * width + inside;
        for (int64_t k = 0; k < depth; k++)
            gm_store(to + k * width, gm_load_strided(from + k * 128, 1, n));
    }
}

static const int32_t fit_M_gated_layer_horizontal_weight_panels_taps[] = {
    0, 8192,
};

/* vqvae_prior.gm:55   for i in 1..layers { v, h = gated_layer(v, h, class(y), F) }
   [128,128] into panels of 24 columns; 0 FLOP, 131 KB
   and 26 more, of several sizes */
GM_KERNEL void pack_weight_panels2(const gm_call *call, const float *restrict weight,
    float *restrict M_gated_layer7_across_weight_panels, const int32_t *taps, int64_t vectors,
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
        float *to = M_gated_layer7_across_weight_panels + (column - inside) * rows_ + tap * depth * width + inside;
        for (int64_t k = 0; k < depth; k += GM_LANES)
            gm_transpose_block(from + k, depth, n, (int)gm_min_int(GM_LANES, depth - k), to + k * width, width);
    }
}

static const int32_t fit_M_gated_layer7_horizontal_weight_panels2_taps[] = {
    8192, 0,
};

static const int32_t fit_M_gated_first_horizontal_weight_panels_taps[] = {
    0, 8192, 16384,
};

static const int32_t fit_M_gated_first_horizontal_weight_panels2_taps[] = {
    16384, 8192, 0,
};

/* vqvae_prior.gm:56   return categorical(logits: h |> relu |> head: conv(F, 1) |> relu |> out:
   conv(codes, 1) |> reshape(8, 8, 1, codes))
   [64,512] into panels of 16 columns; 0 FLOP, 262 KB
   and 10 more, of several sizes */
GM_KERNEL void pack_weight_panels3(const gm_call *call, const float *restrict weight,
    float *restrict M_out_weight_panels, int64_t vectors, int64_t depth, int64_t columns)
{
    const int32_t *const taps = fit_M_head_weight_panels_taps;
    int64_t lo, hi;
    gm_share(call, vectors, &lo, &hi);
    for (int64_t vector = lo; vector < hi; vector++) {
        const int64_t column = vector % vectors * GM_LANES, tap = vector / vectors % 1;
        const int n = (int)gm_min_int(GM_LANES, columns - column);
        const int64_t width = 16, inside = column % width;
        const float *from = weight + taps[tap] + column * 1;
        float *to = M_out_weight_panels + (column - inside) * depth + tap * depth * width + inside;
        for (int64_t k = 0; k < depth; k++)
            gm_store(to + k * width, gm_load_strided(from + k * columns, 1, n));
    }
}

static const int32_t fit_M_gated_first_vertical_weight_panels_taps[] = {
    0, 8192, 16384, 24576, 32768, 40960, 49152, 57344, 65536, 73728, 81920, 90112, 98304,
    106496, 114688, 122880, 131072, 139264, 147456, 155648, 163840,
};

/* vqvae_prior.gm:54   v, h = c |> embed(codes, F) |> reshape(8, 8, F) |> gated_first(class(y), F)
   convolution of [64,8,8,64] to [64,8,8,128] by 7 x 7 taps, tiles of 4 x 24, weight in panels;
   fused: add; 831 MFLOP, 3.8 MB
   and 31 more, of several sizes */
GM_INLINE void convolution_add_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict gather,
    const float *restrict M_gated_first_vertical_weight_panels, const float *restrict bias,
    float *restrict vertical, int64_t stride2)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, vertical + i * 128 + j);
    }
    conv_tile(4, rows, vectors, last, 0, c, gather, from, run, runs,
              M_gated_first_vertical_weight_panels + column * stride2, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec vertical2 = c[r * vectors + v] + gm_load(bias + j);
            gm_store(vertical + i * 128 + j, vertical2);
        }
}

GM_KERNEL void convolution_add(const gm_call *call, const float *restrict gather,
    const float *restrict M_gated_first_vertical_weight_panels, const float *restrict bias,
    float *restrict vertical, int64_t stride2, const gm_places *places)
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
                        places->runs + p->run, p->runs, from + row, to + row, column, gather,
                        M_gated_first_vertical_weight_panels, bias, vertical, stride2);
            }
            {
                const int64_t column = 96;
                for (int row = 0; row < pixels; row += 4)
                    convolution_add_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, gather,
                        M_gated_first_vertical_weight_panels, bias, vertical, stride2);
            }
            {
                const int64_t column = 112;
                for (int row = 0; row < pixels; row += 4)
                    convolution_add_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, gather,
                        M_gated_first_vertical_weight_panels, bias, vertical, stride2);
            }
        }
    }
}

static const gm_places fit_vertical_places = {
    .steps = {{4096, 512, 64}, {64, 8, 1}}, .count = 28,
    .runs = (const gm_stretch[]){
    {0, 1088, 256}, {0, 1024, 320}, {0, 960, 384}, {0, 896, 448}, {0, 896, 384},
    {0, 896, 320}, {0, 896, 256}, {0, 640, 256}, {512, 1088, 256}, {0, 576, 320}, {512, 1024, 320},
    {0, 512, 384}, {512, 960, 384}, {0, 448, 448}, {512, 896, 448}, {0, 448, 384}, {512, 896, 384},
    {0, 448, 320}, {512, 896, 320}, {0, 448, 256}, {512, 896, 256}, {0, 192, 256}, {512, 640, 256},
    {1024, 1088, 256}, {0, 128, 320}, {512, 576, 320}, {1024, 1024, 320}, {0, 64, 384}, {512, 512, 384},
    {1024, 960, 384}, {0, 0, 448}, {512, 448, 448}, {1024, 896, 448}, {0, 0, 384}, {512, 448, 384},
    {1024, 896, 384}, {0, 0, 320}, {512, 448, 320}, {1024, 896, 320}, {0, 0, 256}, {512, 448, 256},
    {1024, 896, 256},
    },
    .parts = (const gm_part[]){
    {1, 1, 0, 0, 0, 0}, {1, 1, 1, 0, 0, 0}, {1, 1, 2, 0, 0, 0}, {1, 2, 3, 0, 0, 0},
    {1, 1, 5, 128, 0, 0}, {1, 1, 6, 192, 0, 0}, {1, 1, 7, 256, 0, 0}, {1, 1, 8, 0, 0, 1}, {1, 1, 9, 0, 1, 1},
    {1, 1, 10, 0, 2, 1}, {1, 2, 11, 0, 3, 1}, {1, 1, 13, 128, 4, 1}, {1, 1, 14, 192, 5, 1}, {1, 1, 15, 256, 6, 1},
    {1, 1, 16, 0, 7, 2}, {1, 1, 17, 0, 9, 2}, {1, 1, 18, 0, 11, 2}, {1, 2, 19, 0, 13, 2}, {1, 1, 21, 128, 15, 2},
    {1, 1, 22, 192, 17, 2}, {1, 1, 23, 256, 19, 2}, {5, 1, 24, 0, 21, 3}, {5, 1, 25, 0, 24, 3}, {5, 1, 26, 0, 27, 3},
    {5, 2, 27, 0, 30, 3}, {5, 1, 29, 128, 33, 3}, {5, 1, 30, 192, 36, 3}, {5, 1, 31, 256, 39, 3},
    },
};

/* vqvae_prior.gm:54   v, h = c |> embed(codes, F) |> reshape(8, 8, F) |> gated_first(class(y), F)
   [64,64,64] element by element; fused: add, tanh, sigmoid, mul; 1.3 MFLOP, 3.2 MB */
GM_KERNEL void fit_v(const gm_call *call, const float *restrict vertical,
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

static const gm_places fit_horizontal_places = {
    .steps = {{4096, 512, 64}, {64, 8, 1}}, .count = 4,
    .runs = (const gm_stretch[]){
    {0, 128, 64}, {0, 64, 128}, {0, 0, 192},
    },
    .parts = (const gm_part[]){
    {8, 1, 0, 0, 0, 0}, {8, 1, 1, 0, 0, 1}, {8, 1, 2, 0, 1, 1}, {8, 5, 3, 0, 2, 1},
    },
};

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

static const gm_places fit_horizontal2_places = {
    .steps = {{8192, 1024, 128}, {64, 8, 1}}, .count = 1,
    .runs = (const gm_stretch[]){
    {0, 0, 128},
    },
    .parts = (const gm_part[]){
    {8, 8, 0, 0, 0, 1},
    },
};

GM_KERNEL void fit_horizontal2(const gm_call *call, const float *restrict vertical,
    const float *restrict M_gated_first_across_weight_panels, float *restrict horizontal,
    const float *restrict gather, const float *restrict bias)
{
    const gm_places *const places = &fit_horizontal2_places;
    const int64_t lo = call->from, hi = call->to;
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            for (int64_t column = 0; column < 96; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    fit_horizontal2_tile((int)gm_min_int(4, pixels - row), 3, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, vertical,
                        M_gated_first_across_weight_panels, horizontal, gather, bias);
            }
            {
                const int64_t column = 96;
                for (int row = 0; row < pixels; row += 4)
                    fit_horizontal2_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, vertical,
                        M_gated_first_across_weight_panels, horizontal, gather, bias);
            }
            {
                const int64_t column = 112;
                for (int row = 0; row < pixels; row += 4)
                    fit_horizontal2_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, vertical,
                        M_gated_first_across_weight_panels, horizontal, gather, bias);
            }
        }
    }
}

/* vqvae_prior.gm:54   v, h = c |> embed(codes, F) |> reshape(8, 8, F) |> gated_first(class(y), F)
   [64,64,64] element by element; fused: tanh, sigmoid, mul; 786 KFLOP, 3.1 MB */
GM_KERNEL void fit_mul(const gm_call *call, const float *restrict horizontal,
    float *restrict mul)
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
   convolution of [64,8,8,64] to [64,8,8,64] by 1 x 1 taps, tiles of 6 x 16; fused: add; 34 MFLOP,
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
    gm_conv_6x2_brief(last, c, mul, from, run, runs, weight + column, 64);
    #pragma GCC unroll 6
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 2
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec out2 = c[r * vectors + v] + gm_load(bias + j);
            gm_store(out + i * 64 + j, out2);
        }
}

static const gm_places fit_out_places = {
    .steps = {{4096, 512, 64}, {64, 8, 1}}, .count = 1,
    .runs = (const gm_stretch[]){
    {0, 0, 64},
    },
    .parts = (const gm_part[]){
    {8, 8, 0, 0, 0, 1},
    },
};

GM_KERNEL void fit_out(const gm_call *call, const float *restrict mul,
    const float *restrict weight, const float *restrict bias, float *restrict out)
{
    const gm_places *const places = &fit_out_places;
    const int64_t lo = call->from, hi = call->to;
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS / 6 * 6) {
            const int pixels = (int)gm_min_int(GM_PIXELS / 6 * 6, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 64; column += 16) {
                int row = 0;
                for (; row + 6 <= pixels; row += 6)
                    fit_out_tile(6, 2, 8, places->runs + p->run, p->runs, from + row, to + row,
                        column, mul, weight, bias, out);
                if (row < pixels)
                    fit_out_tile(pixels - row, 2, 8, places->runs + p->run, p->runs, from + row,
                        to + row, column, mul, weight, bias, out);
            }
        }
    }
}

static const gm_places fit_horizontal3_places = {
    .steps = {{4096, 512, 64}, {64, 8, 1}}, .count = 2,
    .runs = (const gm_stretch[]){
    {0, 64, 64}, {0, 0, 128},
    },
    .parts = (const gm_part[]){
    {8, 1, 0, 0, 0, 1}, {8, 7, 1, 0, 1, 1},
    },
};

static const int32_t fit_M_gated_layer_vertical_weight_panels_taps[] = {
    0, 8192, 16384, 24576, 32768, 40960,
};

static const gm_places fit_vertical2_places = {
    .steps = {{4096, 512, 64}, {64, 8, 1}}, .count = 6,
    .runs = (const gm_stretch[]){
    {0, 256, 128}, {0, 192, 192}, {0, 192, 128}, {0, 64, 128}, {512, 256, 128},
    {0, 0, 192}, {512, 192, 192}, {0, 0, 128}, {512, 192, 128},
    },
    .parts = (const gm_part[]){
    {1, 1, 0, 0, 0, 1}, {1, 6, 1, 0, 1, 1}, {1, 1, 7, 384, 2, 1}, {7, 1, 8, 0, 3, 2},
    {7, 6, 9, 0, 5, 2}, {7, 1, 15, 384, 7, 2},
    },
};

/* vqvae_prior.gm:55   for i in 1..layers { v, h = gated_layer(v, h, class(y), F) }
   convolution of [64,8,8,64] to [64,8,8,64] by 1 x 1 taps, tiles of 6 x 16; fused: add; 34 MFLOP,
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
    gm_conv_6x2_brief(last, c, mul, from, run, runs, weight + column, 64);
    #pragma GCC unroll 6
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 2
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec out2 = c[r * vectors + v] + gm_load(bias + j);
            const gm_vec h2 = gm_load(out + i * 64 + j) + out2;
            gm_store(h + i * 64 + j, h2);
        }
}

GM_KERNEL void fit_h(const gm_call *call, const float *restrict mul, const float *restrict out,
    const float *restrict weight, const float *restrict bias, float *restrict h)
{
    const gm_places *const places = &fit_out_places;
    const int64_t lo = call->from, hi = call->to;
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS / 6 * 6) {
            const int pixels = (int)gm_min_int(GM_PIXELS / 6 * 6, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 64; column += 16) {
                int row = 0;
                for (; row + 6 <= pixels; row += 6)
                    fit_h_tile(6, 2, 8, places->runs + p->run, p->runs, from + row, to + row,
                        column, mul, out, weight, bias, h);
                if (row < pixels)
                    fit_h_tile(pixels - row, 2, 8, places->runs + p->run, p->runs, from + row,
                        to + row, column, mul, out, weight, bias, h);
            }
        }
    }
}

/* vqvae_prior.gm:55   for i in 1..layers { v, h = gated_layer(v, h, class(y), F) }
   convolution of [64,8,8,64] to [64,8,8,64] by 1 x 1 taps, tiles of 6 x 16; fused: add, relu; 34
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
    gm_conv_6x2_brief(last, c, mul, from, run, runs, weight + column, 64);
    #pragma GCC unroll 6
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 2
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec out = c[r * vectors + v] + gm_load(bias + j);
            const gm_vec h2 = gm_load(h + i * 64 + j) + out;
            gm_store(relu + i * 64 + j, gm_max(h2, gm_zero()));
        }
}

GM_KERNEL void fit_h7(const gm_call *call, const float *restrict mul, const float *restrict h,
    const float *restrict weight, const float *restrict bias, float *restrict relu)
{
    const gm_places *const places = &fit_out_places;
    const int64_t lo = call->from, hi = call->to;
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS / 6 * 6) {
            const int pixels = (int)gm_min_int(GM_PIXELS / 6 * 6, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 64; column += 16) {
                int row = 0;
                for (; row + 6 <= pixels; row += 6)
                    fit_h7_tile(6, 2, 8, places->runs + p->run, p->runs, from + row, to + row,
                        column, mul, h, weight, bias, relu);
                if (row < pixels)
                    fit_h7_tile(pixels - row, 2, 8, places->runs + p->run, p->runs, from + row,
                        to + row, column, mul, h, weight, bias, relu);
            }
        }
    }
}

/* vqvae_prior.gm:56   return categorical(logits: h |> relu |> head: conv(F, 1) |> relu |> out:
   conv(codes, 1) |> reshape(8, 8, 1, codes))
   convolution of [64,8,8,64] to [64,8,8,64] by 1 x 1 taps, tiles of 6 x 16; fused: add, relu; 34
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
    gm_conv_6x2_brief(last, c, relu, from, run, runs, weight + column, 64);
    #pragma GCC unroll 6
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 2
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec head = c[r * vectors + v] + gm_load(bias + j);
            gm_store(relu2 + i * 64 + j, gm_max(head, gm_zero()));
        }
}

GM_KERNEL void fit_head(const gm_call *call, const float *restrict relu,
    const float *restrict weight, const float *restrict bias, float *restrict relu2)
{
    const gm_places *const places = &fit_out_places;
    const int64_t lo = call->from, hi = call->to;
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS / 6 * 6) {
            const int pixels = (int)gm_min_int(GM_PIXELS / 6 * 6, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 64; column += 16) {
                int row = 0;
                for (; row + 6 <= pixels; row += 6)
                    fit_head_tile(6, 2, 8, places->runs + p->run, p->runs, from + row, to + row,
                        column, relu, weight, bias, relu2);
                if (row < pixels)
                    fit_head_tile(pixels - row, 2, 8, places->runs + p->run, p->runs,
                        from + row, to + row, column, relu, weight, bias, relu2);
            }
        }
    }
}

/* vqvae_prior.gm:56   return categorical(logits: h |> relu |> head: conv(F, 1) |> relu |> out:
   conv(codes, 1) |> reshape(8, 8, 1, codes))
   convolution of [64,8,8,64] to [64,8,8,512] by 1 x 1 taps, tiles of 6 x 16, weight in panels;
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
    gm_conv_6x2_brief(last, c, relu, from, run, runs, M_out_weight_panels + column * 64, vectors * GM_LANES);
    #pragma GCC unroll 6
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 2
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

GM_KERNEL void fit_out2(const gm_call *call, const float *restrict relu,
    const float *restrict M_out_weight_panels, const float *restrict bias, float *restrict out,
    float *restrict maximum)
{
    const gm_places *const places = &fit_out_places;
    const int64_t lo = call->from, hi = call->to;
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
            for (int64_t column = 0; column < 512; column += 16) {
                int row = 0;
                for (; row + 6 <= pixels; row += 6)
                    fit_out2_tile(6, 2, 8, places->runs + p->run, p->runs, from + row, to + row,
                        column, relu, M_out_weight_panels, bias, out, maximum2_lanes + row);
                if (row < pixels)
                    fit_out2_tile(pixels - row, 2, 8, places->runs + p->run, p->runs,
                        from + row, to + row, column, relu, M_out_weight_panels, bias, out,
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
GM_KERNEL void fit_exp(const gm_call *call, const float *restrict out,
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
GM_KERNEL void fit_sum(const gm_call *call, const float *restrict out,
    const float *restrict add, const int32_t *restrict c, float *restrict maximum)
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
GM_KERNEL void fit_sum2(const gm_call *call, const float *restrict maximum, float *restrict sum)
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
GM_KERNEL void fit_neg(const gm_call *call, const int32_t *restrict c,
    const float *restrict sum, float *restrict maximum)
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
GM_KERNEL void fit_exp2(const gm_call *call, const int32_t *restrict c, float *restrict exp,
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
GM_KERNEL void fit_sum3(const gm_call *call, const float *restrict exp, float *restrict sum)
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

static const gm_places fit_d_head_places = {
    .steps = {{32768, 4096, 512}, {64, 8, 1}}, .count = 1,
    .runs = (const gm_stretch[]){
    {0, 0, 512},
    },
    .parts = (const gm_part[]){
    {8, 8, 0, 0, 0, 1},
    },
};

GM_KERNEL void fit_d_head(const gm_call *call, const float *restrict exp,
    const float *restrict M_out_weight_panels, const float *restrict relu, float *restrict d_head,
    float *restrict maximum)
{
    const gm_places *const places = &fit_d_head_places;
    const int64_t lo = call->from, hi = call->to;
    gm_fill(maximum + lo * 64 + 0, hi - lo, 64, 64, 0.0f);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            for (int64_t column = 0; column < 48; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    fit_d_head_tile((int)gm_min_int(4, pixels - row), 3, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, exp,
                        M_out_weight_panels, relu, d_head, maximum);
            }
            {
                const int64_t column = 48;
                for (int row = 0; row < pixels; row += 4)
                    fit_d_head_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, exp,
                        M_out_weight_panels, relu, d_head, maximum);
            }
        }
    }
}

/* vqvae_prior.gm:56   return categorical(logits: h |> relu |> head: conv(F, 1) |> relu |> out:
   conv(codes, 1) |> reshape(8, 8, 1, codes))
   data gradient from [64,8,8,64] to [64,8,8,64] by 1 x 1 taps, tiles of 6 x 16, weight in panels;
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
    gm_conv_6x2_brief(last, c, d_head, from, run, runs, M_head_weight_panels + column * 64, vectors * GM_LANES);
    #pragma GCC unroll 6
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 2
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec d_h2 = c[r * vectors + v] * gm_gt(gm_load(relu + i * 64 + j), gm_splat(0.0f));
            gm_store(d_h + i * 64 + j, d_h2);
            gm_store(sum + (to[r] / 64) * 64 + j, gm_load(sum + (to[r] / 64) * 64 + j) + d_h2);
        }
}

GM_KERNEL void fit_d_h(const gm_call *call, const float *restrict d_head,
    const float *restrict M_head_weight_panels, const float *restrict relu, float *restrict d_h,
    float *restrict sum)
{
    const gm_places *const places = &fit_out_places;
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
                    fit_d_h_tile(6, 2, 8, places->runs + p->run, p->runs, from + row, to + row,
                        column, d_head, M_head_weight_panels, relu, d_h, sum);
                if (row < pixels)
                    fit_d_h_tile(pixels - row, 2, 8, places->runs + p->run, p->runs, from + row,
                        to + row, column, d_head, M_head_weight_panels, relu, d_h, sum);
            }
        }
    }
}

/* vqvae_prior.gm:55   for i in 1..layers { v, h = gated_layer(v, h, class(y), F) }
   data gradient from [64,8,8,64] to [64,8,8,64] by 1 x 1 taps, tiles of 6 x 16, weight in panels;
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
    conv_tile(6, rows, vectors, last, 0, c, d_h, from, run, runs,
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

GM_KERNEL void fit_d_across(const gm_call *call, const float *restrict d_h,
    const float *restrict M_gated_layer7_out_weight_panels, const float *restrict horizontal,
    float *restrict d_across, float *restrict d_across2, float *restrict concat,
    float *restrict concat2)
{
    const gm_places *const places = &fit_out_places;
    const int64_t lo = call->from, hi = call->to;
    gm_fill(concat + lo * 128 + 0, hi - lo, 64, 128, 0.0f);
    gm_fill(concat2 + lo * 128 + 0, hi - lo, 64, 128, 0.0f);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS / 6 * 6) {
            const int pixels = (int)gm_min_int(GM_PIXELS / 6 * 6, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 64; column += 16) {
                for (int row = 0; row < pixels; row += 6)
                    fit_d_across_tile((int)gm_min_int(6, pixels - row), 2, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, d_h,
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

static const gm_places fit_d_h2_places = {
    .steps = {{8192, 1024, 128}, {64, 8, 1}}, .count = 2,
    .runs = (const gm_stretch[]){
    {0, 0, 256}, {0, 0, 128},
    },
    .parts = (const gm_part[]){
    {8, 7, 0, 0, 0, 1}, {8, 1, 7, 896, 1, 1},
    },
};

GM_KERNEL void fit_d_h2(const gm_call *call, const float *restrict d_across,
    const float *restrict M_gated_layer7_horizontal_weight_panels, const float *restrict d_h,
    float *restrict d_h2, float *restrict add)
{
    const gm_places *const places = &fit_d_h2_places;
    const int64_t lo = call->from, hi = call->to;
    gm_fill(add + lo * 64 + 0, hi - lo, 64, 64, 0.0f);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 48; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    fit_d_h2_tile((int)gm_min_int(4, pixels - row), 3, 8, places->runs + p->run,
                        p->runs, from + row, to + row, column, d_across,
                        M_gated_layer7_horizontal_weight_panels, d_h, d_h2, add);
            }
            {
                const int64_t column = 48;
                for (int row = 0; row < pixels; row += 4)
                    fit_d_h2_tile((int)gm_min_int(4, pixels - row), 2, 8, places->runs + p->run,
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

GM_KERNEL void fit_horizontal17(const gm_call *call, const float *restrict d_across,
    const float *restrict M_gated_layer7_across_weight_panels, float *restrict horizontal,
    float *restrict gather)
{
    const gm_places *const places = &fit_horizontal2_places;
    const int64_t lo = call->from, hi = call->to;
    gm_fill(gather + lo * 128 + 0, hi - lo, 128, 128, 0.0f);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            for (int64_t column = 0; column < 96; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    fit_horizontal17_tile((int)gm_min_int(4, pixels - row), 3, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, d_across,
                        M_gated_layer7_across_weight_panels, horizontal, gather);
            }
            {
                const int64_t column = 96;
                for (int row = 0; row < pixels; row += 4)
                    fit_horizontal17_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, d_across,
                        M_gated_layer7_across_weight_panels, horizontal, gather);
            }
            {
                const int64_t column = 112;
                for (int row = 0; row < pixels; row += 4)
                    fit_horizontal17_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, d_across,
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

static const gm_places fit_conv_data_places = {
    .steps = {{8192, 1024, 128}, {64, 8, 1}}, .count = 4,
    .runs = (const gm_stretch[]){
    {0, 0, 384}, {0, 0, 256}, {0, 0, 128},
    },
    .parts = (const gm_part[]){
    {8, 5, 0, 128, 0, 1}, {8, 1, 5, 768, 1, 1}, {8, 1, 6, 896, 2, 1}, {8, 1, 7, 0, 3, 0},
    },
};

GM_KERNEL void fit_conv_data(const gm_call *call, const float *restrict d_across,
    const float *restrict M_gated_first_horizontal_weight_panels, float *restrict conv_data)
{
    const gm_places *const places = &fit_conv_data_places;
    const int64_t lo = call->from, hi = call->to;
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 48; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    fit_conv_data_tile((int)gm_min_int(4, pixels - row), 3, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, d_across,
                        M_gated_first_horizontal_weight_panels, conv_data);
            }
            {
                const int64_t column = 48;
                for (int row = 0; row < pixels; row += 4)
                    fit_conv_data_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, d_across,
                        M_gated_first_horizontal_weight_panels, conv_data);
            }
        }
    }
}

/* vqvae_prior.gm:56   return categorical(logits: h |> relu |> head: conv(F, 1) |> relu |> out:
   conv(codes, 1) |> reshape(8, 8, 1, codes))
   weight gradient from [64,8,8,64] and [64,8,8,512], tiles of 3 x 32, leaves of 8 x 8 pixels;
   fused: mul, add, sqrt, div, sub; 269 MFLOP, 10 MB
   and 2 more, of several sizes */
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

GM_KERNEL void convolution_weight(const gm_call *call, const float *restrict relu,
    const float *restrict exp, float *restrict m_weight, float *restrict v_weight,
    float *restrict weight, int64_t stride, const gm_weights *shape, int64_t units)
{
    const gm_vec scale = gm_splat((float)(0.0003 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    gm_vec sums[GM_SUMS / GM_LANES];
    int64_t lo, hi;
    gm_share(call, units, &lo, &hi);
    for (int64_t first = lo; first < hi; first += 64) {
        const int64_t stop = gm_min_int(first + 64, hi);
        gm_weight_sums(shape, weight_tile, first, stop, relu, exp, sums);
        for (int64_t t = first; t < stop; t++)
            convolution_weight_tile(gm_weight_at(shape, 0, t), sums + (t - first) * 12,
                m_weight, v_weight, weight, scale, scale2, stride);
    }
}

static const gm_weights fit_M_out_weight_shape = {
    .images = 64, .height = 8, .width = 8, .leaf_images = 1, .leaf_height = 8,
    .x = {4096, 512, 64}, .y = {32768, 4096, 512}, .pixel = 64, .around = 64,
    .tap = (const gm_tap[]){
        {0, 8, 0, 8, 0, 0, 64},
    },
    .taps = 1, .dead = 0, .tiles = 22, .panels = 16, .vectors = 4, .tail = 4, .columns = 512,
    .groups = 1, .group_a = 64, .group_b = 512, .room = 12,
};

/* vqvae_prior.gm:56   return categorical(logits: h |> relu |> head: conv(F, 1) |> relu |> out:
   conv(codes, 1) |> reshape(8, 8, 1, codes))
   weight gradient from [64,8,8,64] and [64,8,8,64], tiles of 3 x 32, leaves of 8 x 8 pixels;
   fused: mul, add, sqrt, div, sub; 34 MFLOP, 2.2 MB
   and 14 more, of several sizes */
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
            const gm_vec div = scale * new_m_weight / (scale2 * gm_sqrt(new_v_weight) + 1e-08f);
            gm_store(m_weight + i * stride + j, new_m_weight);
            gm_store(v_weight + i * stride + j, new_v_weight);
            gm_store(weight + i * stride + j, gm_load(weight + i * stride + j) - div);
        }
}

GM_KERNEL void convolution_weight2(const gm_call *call, const float *restrict relu,
    const float *restrict d_head, float *restrict m_weight, float *restrict v_weight,
    float *restrict weight, int64_t stride, const gm_weights *shape, int64_t units)
{
    const gm_vec scale = gm_splat((float)(0.0003 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    gm_vec sums[GM_SUMS / GM_LANES];
    int64_t lo, hi;
    gm_share(call, units, &lo, &hi);
    for (int64_t first = lo; first < hi; first += 64) {
        const int64_t stop = gm_min_int(first + 64, hi);
        gm_weight_sums(shape, weight_tile, first, stop, relu, d_head, sums);
        for (int64_t t = first; t < stop; t++)
            convolution_weight2_tile(gm_weight_at(shape, 0, t), sums + (t - first) * 12,
                m_weight, v_weight, weight, scale, scale2, stride);
    }
}

static const gm_weights fit_M_head_weight_shape = {
    .images = 64, .height = 8, .width = 8, .leaf_images = 1, .leaf_height = 8,
    .x = {4096, 512, 64}, .y = {4096, 512, 64}, .pixel = 64, .around = 64,
    .tap = (const gm_tap[]){
        {0, 8, 0, 8, 0, 0, 64},
    },
    .taps = 1, .dead = 0, .tiles = 22, .panels = 2, .vectors = 4, .tail = 4, .columns = 64,
    .groups = 1, .group_a = 64, .group_b = 64, .room = 12,
};

static const gm_weights fit_M_gated_layer7_across_weight_shape = {
    .images = 64, .height = 8, .width = 8, .leaf_images = 1, .leaf_height = 8,
    .x = {8192, 1024, 128}, .y = {8192, 1024, 128}, .pixel = 128, .around = 64,
    .tap = (const gm_tap[]){
        {0, 8, 0, 8, 0, 0, 128},
    },
    .taps = 1, .dead = 0, .tiles = 43, .panels = 4, .vectors = 4, .tail = 4, .columns = 128,
    .groups = 1, .group_a = 128, .group_b = 128, .room = 12,
};

/* vqvae_prior.gm:55   for i in 1..layers { v, h = gated_layer(v, h, class(y), F) }
   weight gradient from [64,8,8,64] and [64,8,8,128], tiles of 3 x 32, leaves of 8 x 8 pixels;
   fused: mul, add, sqrt, div, sub; 126 MFLOP, 3.7 MB
   and 11 more, of several sizes */
GM_FUNCTION void convolution_weight3_tile(gm_weight_place at, const gm_vec *c,
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

GM_KERNEL void convolution_weight3(const gm_call *call, const float *restrict h,
    const float *restrict d_across, float *restrict m_weight, float *restrict v_weight,
    float *restrict weight, const gm_weights *shape, int64_t units, int64_t dead_units)
{
    const gm_vec scale = gm_splat((float)(0.0003 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    gm_vec sums[GM_SUMS / GM_LANES];
    int64_t lo, hi;
    gm_share(call, units, &lo, &hi);
    for (int64_t first = lo; first < hi; first += 64) {
        const int64_t stop = gm_min_int(first + 64, hi);
        gm_weight_sums(shape, weight_tile, first, stop, h, d_across, sums);
        for (int64_t t = first; t < stop; t++)
            convolution_weight3_tile(gm_weight_at(shape, 0, t), sums + (t - first) * 12,
                m_weight, v_weight, weight, scale, scale2);
    }
    for (int v = 0; v < 12; v++)
        sums[v] = gm_zero();
    gm_share(call, dead_units, &lo, &hi);
    for (int64_t t = lo; t < hi; t++)
        convolution_weight3_tile(gm_weight_at(shape, 1, t), sums, m_weight, v_weight, weight,
            scale, scale2);
}

static const gm_weights fit_M_gated_layer7_horizontal_weight_shape = {
    .images = 64, .height = 8, .width = 8, .leaf_images = 1, .leaf_height = 8,
    .x = {4096, 512, 64}, .y = {8192, 1024, 128}, .pixel = 64, .around = 64,
    .tap = (const gm_tap[]){
        {0, 8, 1, 8, -64, 0, 64}, {0, 8, 0, 8, 0, 64, 64}, {0, 8, 0, 7, 64, 128, 64},
    },
    .taps = 2, .dead = 1, .tiles = 22, .panels = 4, .vectors = 4, .tail = 4, .columns = 128,
    .groups = 1, .group_a = 64, .group_b = 128, .room = 12,
};

/* vqvae_prior.gm:55   for i in 1..layers { v, h = gated_layer(v, h, class(y), F) }
   weight gradient from [64,8,8,64] and [64,8,8,128], tiles of 3 x 32, leaves of 8 x 8 pixels;
   fused: mul, add, sqrt, div, sub; 126 MFLOP, 3.7 MB
   and 3 more, of several sizes */
GM_FUNCTION void convolution_weight4_tile(gm_weight_place at, const gm_vec *c,
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

GM_KERNEL void convolution_weight4(const gm_call *call, const float *restrict out,
    const float *restrict d_across, float *restrict m_weight, float *restrict v_weight,
    float *restrict weight, const gm_weights *shape, int64_t units, int64_t dead_units)
{
    const gm_vec scale = gm_splat((float)(0.0003 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    gm_vec sums[GM_SUMS / GM_LANES];
    int64_t lo, hi;
    gm_share(call, units, &lo, &hi);
    for (int64_t first = lo; first < hi; first += 64) {
        const int64_t stop = gm_min_int(first + 64, hi);
        gm_weight_sums(shape, weight_tile, first, stop, out, d_across, sums);
        for (int64_t t = first; t < stop; t++)
            convolution_weight4_tile(gm_weight_at(shape, 0, t), sums + (t - first) * 12,
                m_weight, v_weight, weight, scale, scale2);
    }
    for (int v = 0; v < 12; v++)
        sums[v] = gm_zero();
    gm_share(call, dead_units, &lo, &hi);
    for (int64_t t = lo; t < hi; t++)
        convolution_weight4_tile(gm_weight_at(shape, 1, t), sums, m_weight, v_weight, weight,
            scale, scale2);
}

/* vqvae_prior.gm:59   step fit(c, y) over M by adam(3e-4) batch rows
   [64,512] summed down columns; fused: mul, add, sqrt, div, sub; 39 KFLOP, 143 KB
   and 2 more, of several sizes */
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
        for (int64_t i = 0; i < 64; i++) {
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

/* vqvae_prior.gm:59   step fit(c, y) over M by adam(3e-4) batch rows
   [64,128] summed down columns; fused: mul, add, sqrt, div, sub; 9.9 KFLOP, 36 KB
   and 14 more, of several sizes */
GM_KERNEL void columns_bias2(const gm_call *call, const float *restrict gather,
    float *restrict m_bias, float *restrict v_bias, float *restrict bias, int64_t units,
    int64_t columns)
{
    const gm_vec scale = gm_splat((float)(0.0003 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    int64_t lo, hi;
    gm_share(call, units, &lo, &hi);
    for (int64_t j = lo * 16; j < gm_min_int(hi * 16, columns); j += GM_LANES) {
        gm_vec sum = gm_splat(0.0f);
        for (int64_t i = 0; i < 64; i++) {
            sum = sum + gm_load(gather + i * columns + j);
        }
        const gm_vec new_m_bias = gm_load(m_bias + j) * 0.9f + sum * 0.1f;
        const gm_vec new_v_bias = gm_load(v_bias + j) * 0.999f + sum * sum * 0.001f;
        const gm_vec div = scale * new_m_bias / (scale2 * gm_sqrt(new_v_bias) + 1e-08f);
        gm_store(m_bias + j, new_m_bias);
        gm_store(v_bias + j, new_v_bias);
        gm_store(bias + j, gm_load(bias + j) - div);
    }
}

/* vqvae_prior.gm:60   minimize mean(nll(M(c, y), c))
   [64] summed along rows; fused: mul; 65 FLOP, 260 B */
GM_KERNEL void fit_loss(const gm_call *call, const float *restrict sum, float *restrict loss)
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
GM_KERNEL void fit_M_gated_layer7_horizontal_bias(const gm_call *call,
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
GM_KERNEL void fit_d_M_class8_embed_weight(const gm_call *call, const float *restrict concat,
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

/* vqvae_prior.gm:59   step fit(c, y) over M by adam(3e-4) batch rows
   [1280] element by element; fused: mul, add, sqrt, div, sub; 17 KFLOP, 36 KB */
GM_KERNEL void fit_M_class8_embed_weight(const gm_call *call,
    const float *restrict d_M_class8_embed_weight, float *restrict m_weight,
    float *restrict v_weight, float *restrict weight)
{
    const gm_vec scale = gm_splat((float)(0.0003 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    int64_t lo, hi;
    gm_share(call, 2, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 1280);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        const gm_vec d_M_class8_embed_weight2 = gm_load(d_M_class8_embed_weight + j);
        const gm_vec new_m_weight = gm_load(m_weight + j) * 0.9f + d_M_class8_embed_weight2 * 0.1f;
        const gm_vec mul = d_M_class8_embed_weight2 * d_M_class8_embed_weight2 * 0.001f;
        const gm_vec new_v_weight = gm_load(v_weight + j) * 0.999f + mul;
        const gm_vec div = scale * new_m_weight / (scale2 * gm_sqrt(new_v_weight) + 1e-08f);
        gm_store(m_weight + j, new_m_weight);
        gm_store(v_weight + j, new_v_weight);
        gm_store(weight + j, gm_load(weight + j) - div);
    }
}

static const gm_weights fit_M_gated_first_horizontal_weight_shape = {
    .images = 64, .height = 8, .width = 8, .leaf_images = 2, .leaf_height = 8,
    .x = {4096, 512, 64}, .y = {8192, 1024, 128}, .pixel = 64, .around = 128,
    .tap = (const gm_tap[]){
        {0, 8, 3, 8, -192, 0, 64}, {0, 8, 2, 8, -128, 64, 64}, {0, 8, 1, 8, -64, 128, 64},
        {0, 8, 0, 8, 0, 192, 64}, {0, 8, 0, 7, 64, 256, 64}, {0, 8, 0, 6, 128, 320, 64},
        {0, 8, 0, 5, 192, 384, 64},
    },
    .taps = 3, .dead = 4, .tiles = 22, .panels = 4, .vectors = 4, .tail = 4, .columns = 128,
    .groups = 1, .group_a = 64, .group_b = 128, .room = 12,
};

static const int32_t fit_M_gated_layer7_vertical_weight_panels2_taps[] = {
    40960, 32768, 24576, 16384, 8192, 0,
};

static const gm_weights fit_M_gated_layer7_vertical_weight_shape = {
    .images = 64, .height = 8, .width = 8, .leaf_images = 2, .leaf_height = 8,
    .x = {4096, 512, 64}, .y = {8192, 1024, 128}, .pixel = 64, .around = 128,
    .tap = (const gm_tap[]){
        {1, 8, 1, 8, -576, 0, 64}, {1, 8, 0, 8, -512, 64, 64}, {1, 8, 0, 7, -448, 128, 64},
        {0, 8, 1, 8, -64, 192, 64}, {0, 8, 0, 8, 0, 256, 64}, {0, 8, 0, 7, 64, 320, 64},
        {0, 7, 1, 8, 448, 384, 64}, {0, 7, 0, 8, 512, 448, 64}, {0, 7, 0, 7, 576, 512, 64},
    },
    .taps = 6, .dead = 3, .tiles = 22, .panels = 4, .vectors = 4, .tail = 4, .columns = 128,
    .groups = 1, .group_a = 64, .group_b = 128, .room = 12,
};

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

static const gm_places fit_concat_places = {
    .steps = {{8192, 1024, 128}, {64, 8, 1}}, .count = 6,
    .runs = (const gm_stretch[]){
    {0, 128, 256}, {1024, 512, 256}, {0, 0, 384}, {1024, 384, 384}, {0, 0, 256},
    {1024, 384, 256}, {0, 128, 256}, {0, 0, 384}, {0, 0, 256},
    },
    .parts = (const gm_part[]){
    {7, 1, 0, 0, 0, 2}, {7, 6, 1, 0, 2, 2}, {7, 1, 7, 768, 4, 2}, {1, 1, 56, 7168, 6, 1},
    {1, 6, 57, 7168, 7, 1}, {1, 1, 63, 7936, 8, 1},
    },
};

GM_KERNEL void fit_concat(const gm_call *call, const float *restrict horizontal,
    const float *restrict M_gated_layer7_vertical_weight_panels, const float *restrict vertical,
    const float *restrict gather, float *restrict concat, float *restrict concat2,
    float *restrict concat3, float *restrict concat4)
{
    const gm_places *const places = &fit_concat_places;
    const int64_t lo = call->from, hi = call->to;
    gm_fill(concat3 + lo * 128 + 0, hi - lo, 64, 128, 0.0f);
    gm_fill(concat4 + lo * 128 + 0, hi - lo, 64, 128, 0.0f);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 48; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    fit_concat_tile((int)gm_min_int(4, pixels - row), 3, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, horizontal,
                        M_gated_layer7_vertical_weight_panels, vertical, gather, concat, concat2,
                        concat3, concat4);
            }
            {
                const int64_t column = 48;
                for (int row = 0; row < pixels; row += 4)
                    fit_concat_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, horizontal,
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

GM_KERNEL void fit_vertical9(const gm_call *call, const float *restrict d_across,
    const float *restrict M_gated_layer6_across_weight_panels, const float *restrict concat,
    float *restrict vertical, float *restrict gather)
{
    const gm_places *const places = &fit_horizontal2_places;
    const int64_t lo = call->from, hi = call->to;
    gm_fill(gather + lo * 128 + 0, hi - lo, 128, 128, 0.0f);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            for (int64_t column = 0; column < 96; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    fit_vertical9_tile((int)gm_min_int(4, pixels - row), 3, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, d_across,
                        M_gated_layer6_across_weight_panels, concat, vertical, gather);
            }
            {
                const int64_t column = 96;
                for (int row = 0; row < pixels; row += 4)
                    fit_vertical9_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, d_across,
                        M_gated_layer6_across_weight_panels, concat, vertical, gather);
            }
            {
                const int64_t column = 112;
                for (int row = 0; row < pixels; row += 4)
                    fit_vertical9_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, d_across,
                        M_gated_layer6_across_weight_panels, concat, vertical, gather);
            }
        }
    }
}

/* vqvae_prior.gm:51   net class(y) { return embed(y, 10, 2 * F)[:, none, none] }
   [64,128] rows added to those of a table; fused: add; 8.2 KFLOP, 71 KB */
GM_KERNEL void fit_d_M_class7_embed_weight(const gm_call *call, const float *restrict concat,
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

/* vqvae_prior.gm:59   step fit(c, y) over M by adam(3e-4) batch rows
   [1280] element by element; fused: mul, add, sqrt, div, sub; 17 KFLOP, 36 KB
   and 1 more, of other sizes */
GM_KERNEL void each_embed_weight(const gm_call *call,
    const float *restrict d_M_class_embed_weight, float *restrict m_weight,
    float *restrict v_weight, float *restrict weight, int64_t units, int64_t elements)
{
    const gm_vec scale = gm_splat((float)(0.0003 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    int64_t lo, hi;
    gm_share(call, units, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, elements);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        const gm_vec d_M_class_embed_weight2 = gm_load(d_M_class_embed_weight + j);
        const gm_vec new_m_weight = gm_load(m_weight + j) * 0.9f + d_M_class_embed_weight2 * 0.1f;
        const gm_vec mul = d_M_class_embed_weight2 * d_M_class_embed_weight2 * 0.001f;
        const gm_vec new_v_weight = gm_load(v_weight + j) * 0.999f + mul;
        const gm_vec div = new_m_weight * scale / (gm_sqrt(new_v_weight) * scale2 + 1e-08f);
        gm_store(m_weight + j, new_m_weight);
        gm_store(v_weight + j, new_v_weight);
        gm_store(weight + j, gm_load(weight + j) - div);
    }
}

static const int32_t fit_M_gated_first_vertical_weight_panels2_taps[] = {
    163840, 155648, 147456, 139264, 131072, 122880, 114688, 106496, 98304, 90112, 81920,
    73728, 65536, 57344, 49152, 40960, 32768, 24576, 16384, 8192, 0,
};

static const gm_weights fit_M_gated_first_vertical_weight_shape = {
    .images = 64, .height = 8, .width = 8, .leaf_images = 2, .leaf_height = 8,
    .x = {4096, 512, 64}, .y = {8192, 1024, 128}, .pixel = 64, .around = 128,
    .tap = (const gm_tap[]){
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
    },
    .taps = 21, .dead = 28, .tiles = 22, .panels = 4, .vectors = 4, .tail = 4, .columns = 128,
    .groups = 1, .group_a = 64, .group_b = 128, .room = 12,
};

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

static const gm_places fit_conv_data2_places = {
    .steps = {{8192, 1024, 128}, {64, 8, 1}}, .count = 28,
    .runs = (const gm_stretch[]){
    {0, 384, 512}, {1024, 1280, 512}, {2048, 2176, 512}, {0, 256, 640},
    {1024, 1152, 640}, {2048, 2048, 640}, {0, 128, 768}, {1024, 1024, 768}, {2048, 1920, 768}, {0, 0, 896},
    {1024, 896, 896}, {2048, 1792, 896}, {0, 0, 768}, {1024, 896, 768}, {2048, 1792, 768}, {0, 0, 640},
    {1024, 896, 640}, {2048, 1792, 640}, {0, 0, 512}, {1024, 896, 512}, {2048, 1792, 512}, {0, 384, 512},
    {1024, 1280, 512}, {0, 256, 640}, {1024, 1152, 640}, {0, 128, 768}, {1024, 1024, 768}, {0, 0, 896},
    {1024, 896, 896}, {0, 0, 768}, {1024, 896, 768}, {0, 0, 640}, {1024, 896, 640}, {0, 0, 512},
    {1024, 896, 512}, {0, 384, 512}, {0, 256, 640}, {0, 128, 768}, {0, 0, 896}, {0, 0, 768}, {0, 0, 640},
    {0, 0, 512},
    },
    .parts = (const gm_part[]){
    {5, 1, 0, 1024, 0, 3}, {5, 1, 1, 1024, 3, 3}, {5, 1, 2, 1024, 6, 3},
    {5, 2, 3, 1024, 9, 3}, {5, 1, 5, 1280, 12, 3}, {5, 1, 6, 1408, 15, 3}, {5, 1, 7, 1536, 18, 3},
    {1, 1, 40, 6144, 21, 2}, {1, 1, 41, 6144, 23, 2}, {1, 1, 42, 6144, 25, 2}, {1, 2, 43, 6144, 27, 2},
    {1, 1, 45, 6400, 29, 2}, {1, 1, 46, 6528, 31, 2}, {1, 1, 47, 6656, 33, 2}, {1, 1, 48, 7168, 35, 1},
    {1, 1, 49, 7168, 36, 1}, {1, 1, 50, 7168, 37, 1}, {1, 2, 51, 7168, 38, 1}, {1, 1, 53, 7424, 39, 1},
    {1, 1, 54, 7552, 40, 1}, {1, 1, 55, 7680, 41, 1}, {1, 1, 56, 0, 42, 0}, {1, 1, 57, 0, 42, 0},
    {1, 1, 58, 0, 42, 0}, {1, 2, 59, 0, 42, 0}, {1, 1, 61, 256, 42, 0}, {1, 1, 62, 384, 42, 0},
    {1, 1, 63, 512, 42, 0},
    },
};

GM_KERNEL void fit_conv_data2(const gm_call *call, const float *restrict vertical,
    const float *restrict M_gated_first_vertical_weight_panels, float *restrict conv_data)
{
    const gm_places *const places = &fit_conv_data2_places;
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
                    fit_conv_data2_tile((int)gm_min_int(4, pixels - row), 3, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, vertical,
                        M_gated_first_vertical_weight_panels, conv_data);
            }
            {
                const int64_t column = 48;
                for (int row = 0; row < pixels; row += 4)
                    fit_conv_data2_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, vertical,
                        M_gated_first_vertical_weight_panels, conv_data);
            }
        }
    }
}

/* vqvae_prior.gm:54   v, h = c |> embed(codes, F) |> reshape(8, 8, F) |> gated_first(class(y), F)
   [4096,64] rows added to those of a table; 0 FLOP, 1.2 MB */
GM_KERNEL void fit_d_M_embed_weight(const gm_call *call, const float *restrict conv_data,
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

/* One training step fit, line 59: 236 kernels in 155 phases, 18 GFLOP; arena 106 MB, at least 106
   MB. */
static void run_fit(vqvae_prior_t *m, const int32_t *c, const int32_t *y, gm_call whole)
{
    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_thread_call(whole);
        const unsigned mode = gm_flush_denormals();
        float *const M_head_weight_panels = m->arena + 26517504;  /* [4096], phases 0 to 59 */
        float *const M_gated_layer7_out_weight_panels = m->arena + 26521600;  /* [4096], phases 1 to 59 */
        float *const M_gated_layer6_out_weight_panels = m->arena + 26525696;  /* [4096], phases 2 to 59 */
        float *const M_gated_layer5_out_weight_panels = m->arena + 26529792;  /* [4096], phases 3 to 59 */
        float *const M_gated_layer4_out_weight_panels = m->arena + 26533888;  /* [4096], phases 4 to 59 */
        float *const M_gated_layer3_out_weight_panels = m->arena + 26537984;  /* [4096], phases 5 to 59 */
        float *const M_gated_layer2_out_weight_panels = m->arena + 26542080;  /* [4096], phases 6 to 59 */
        float *const M_gated_layer_out_weight_panels = m->arena + 26546176;  /* [4096], phases 7 to 59 */
        float *const M_gated_first_out_weight_panels = m->arena + 26550272;  /* [4096], phases 8 to 59 */
        float *const gather = m->arena + 26386432;  /* [64,128], then sum, phases 9 to 148 */
        float *const gather2 = m->arena + 26394624;  /* [64,128], then sum, phases 9 to 142 */
        float *const gather3 = m->arena + 26402816;  /* [64,128], then sum, phases 9 to 136 */
        float *const gather4 = m->arena + 26411008;  /* [64,128], then sum, phases 9 to 130 */
        float *const gather5 = m->arena + 26419200;  /* [64,128], then sum, phases 9 to 124 */
        float *const gather6 = m->arena + 26427392;  /* [64,128], then sum, phases 9 to 118 */
        float *const gather7 = m->arena + 26435584;  /* [64,128], then sum, phases 9 to 112 */
        float *const gather8 = m->arena + 26443776;  /* [64,128], then sum, phases 9 to 79 */
        float *const gather9 = m->arena + 16777216;  /* [64,8,8,1,64], phases 9 to 151 */
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
        float *const M_gated_layer6_across_weight_panels2 = m->arena + 26173440;  /* [16384], phases 27 to 110 */
        float *const M_gated_layer6_horizontal_weight_panels2 = m->arena + 26189824;  /* [16384], phases 28 to 59 */
        float *const M_gated_layer5_across_weight_panels2 = m->arena + 26206208;  /* [16384], phases 29 to 116 */
        float *const M_gated_layer5_horizontal_weight_panels2 = m->arena + 26222592;  /* [16384], phases 30 to 59 */
        float *const M_gated_layer4_across_weight_panels2 = m->arena + 26238976;  /* [16384], phases 31 to 122 */
        float *const M_gated_layer4_horizontal_weight_panels2 = m->arena + 26255360;  /* [16384], phases 32 to 59 */
        float *const M_gated_layer3_across_weight_panels2 = m->arena + 26271744;  /* [16384], phases 33 to 128 */
        float *const M_gated_layer3_horizontal_weight_panels2 = m->arena + 26288128;  /* [16384], phases 34 to 59 */
        float *const M_gated_layer2_across_weight_panels2 = m->arena + 26304512;  /* [16384], phases 35 to 134 */
        float *const M_gated_layer2_horizontal_weight_panels2 = m->arena + 26320896;  /* [16384], phases 36 to 59 */
        float *const M_gated_layer_across_weight_panels2 = m->arena + 26337280;  /* [16384], phases 37 to 140 */
        float *const M_gated_layer_horizontal_weight_panels2 = m->arena + 26353664;  /* [16384], phases 38 to 59 */
        float *const M_gated_first_across_weight_panels2 = m->arena + 26370048;  /* [16384], phases 39 to 146 */
        float *const M_gated_first_horizontal_weight_panels = m->arena + 172032;  /* [24576], phases 40 to 45 */
        float *const M_gated_first_horizontal_weight_panels2 = m->arena + 26099712;  /* [24576], phases 41 to 59 */
        float *const M_out_weight_panels = m->arena + 26001408;  /* [32768], phases 42 to 59 */
        float *const M_out_weight_panels2 = m->arena + 26034176;  /* [32768], phases 43 to 59 */
        float *const M_gated_first_vertical_weight_panels = m->arena + 0;  /* [172032], phases 44 to 45 */
        float *const vertical = m->arena + 4194304;  /* [64,8,8,128], then d_vertical, phases 45 to 152 */
        float *const v = m->arena + 17039360;  /* [64,8,8,64], phases 45 to 145 */
        float *const horizontal = m->arena + 4718592;  /* [64,8,8,128], then add, phases 45 to 59 */
        float *const mul = m->arena + 17301504;  /* [64,8,8,64], phases 45 to 71 */
        float *const out = m->arena + 17563648;  /* [64,8,8,64], phases 45 to 77 */
        float *const horizontal2 = m->arena + 5242880;  /* [64,8,8,128], then add, phases 45 to 59 */
        float *const M_gated_layer_vertical_weight_panels = m->arena + 0;  /* [49152], phases 46 to 47 */
        float *const vertical2 = m->arena + 5767168;  /* [64,8,8,128], then d_vertical, phases 47 to 146 */
        float *const v2 = m->arena + 17825792;  /* [64,8,8,64], phases 47 to 139 */
        float *const mul2 = m->arena + 18087936;  /* [64,8,8,64], phases 47 to 70 */
        float *const h = m->arena + 18350080;  /* [64,8,8,64], phases 47 to 76 */
        float *const horizontal3 = m->arena + 6291456;  /* [64,8,8,128], then add, phases 47 to 59 */
        float *const M_gated_layer2_vertical_weight_panels = m->arena + 0;  /* [49152], phases 48 to 49 */
        float *const vertical3 = m->arena + 6815744;  /* [64,8,8,128], then d_vertical, phases 49 to 140 */
        float *const v3 = m->arena + 18612224;  /* [64,8,8,64], phases 49 to 133 */
        float *const mul3 = m->arena + 18874368;  /* [64,8,8,64], phases 49 to 69 */
        float *const h2 = m->arena + 19136512;  /* [64,8,8,64], phases 49 to 75 */
        float *const horizontal4 = m->arena + 7340032;  /* [64,8,8,128], then add, phases 49 to 59 */
        float *const M_gated_layer3_vertical_weight_panels = m->arena + 0;  /* [49152], phases 50 to 51 */
        float *const vertical4 = m->arena + 7864320;  /* [64,8,8,128], then d_vertical, phases 51 to 134 */
        float *const v4 = m->arena + 19398656;  /* [64,8,8,64], phases 51 to 127 */
        float *const mul4 = m->arena + 19660800;  /* [64,8,8,64], phases 51 to 68 */
        float *const h3 = m->arena + 19922944;  /* [64,8,8,64], phases 51 to 74 */
        float *const horizontal5 = m->arena + 8388608;  /* [64,8,8,128], then add, phases 51 to 59 */
        float *const M_gated_layer4_vertical_weight_panels = m->arena + 0;  /* [49152], phases 52 to 53 */
        float *const vertical5 = m->arena + 8912896;  /* [64,8,8,128], then d_vertical, phases 53 to 128 */
        float *const v5 = m->arena + 20185088;  /* [64,8,8,64], phases 53 to 121 */
        float *const mul5 = m->arena + 20447232;  /* [64,8,8,64], phases 53 to 67 */
        float *const h4 = m->arena + 20709376;  /* [64,8,8,64], phases 53 to 73 */
        float *const horizontal6 = m->arena + 9437184;  /* [64,8,8,128], then add, phases 53 to 59 */
        float *const M_gated_layer5_vertical_weight_panels = m->arena + 0;  /* [49152], phases 54 to 55 */
        float *const vertical6 = m->arena + 9961472;  /* [64,8,8,128], then d_vertical, phases 55 to 122 */
        float *const v6 = m->arena + 20971520;  /* [64,8,8,64], phases 55 to 115 */
        float *const mul6 = m->arena + 21233664;  /* [64,8,8,64], phases 55 to 66 */
        float *const h5 = m->arena + 21495808;  /* [64,8,8,64], phases 55 to 72 */
        float *const horizontal7 = m->arena + 10485760;  /* [64,8,8,128], then add, phases 55 to 59 */
        float *const M_gated_layer6_vertical_weight_panels = m->arena + 0;  /* [49152], phases 56 to 57 */
        float *const vertical7 = m->arena + 11010048;  /* [64,8,8,128], then d_vertical, phases 57 to 116 */
        float *const v7 = m->arena + 21757952;  /* [64,8,8,64], phases 57 to 109 */
        float *const mul7 = m->arena + 22020096;  /* [64,8,8,64], phases 57 to 65 */
        float *const h6 = m->arena + 22282240;  /* [64,8,8,64], phases 57 to 64 */
        float *const horizontal8 = m->arena + 11534336;  /* [64,8,8,128], then add, d_vertical, phases 57 to 110 */
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
        float *const d_across4 = m->arena + 13107264;  /* [64,8,8,64] of [64,8,8,128], phases 59 to 110 */
        float *const d_across5 = m->arena + 13107200;  /* [64,8,8,64] of [64,8,8,128], phases 59 to 110 */
        float *const concat3 = m->arena + 26460160;  /* [64,1,64] of [64,1,128], phases 59 to 111 */
        float *const concat4 = m->arena + 26460224;  /* [64,1,64] of [64,1,128], phases 59 to 111 */
        float *const d_across6 = m->arena + 13107200;  /* [64,8,8,128], phases 59 to 110 */
        float *const d_h3 = m->arena + 24117248;  /* [64,8,8,64], phases 59 to 66 */
        float *const sum4 = m->arena + 26566656;  /* [64,1,64], phases 59 to 83 */
        float *const d_across7 = m->arena + 13631552;  /* [64,8,8,64] of [64,8,8,128], phases 59 to 116 */
        float *const d_across8 = m->arena + 13631488;  /* [64,8,8,64] of [64,8,8,128], phases 59 to 116 */
        float *const concat5 = m->arena + 26468352;  /* [64,1,64] of [64,1,128], phases 59 to 117 */
        float *const concat6 = m->arena + 26468416;  /* [64,1,64] of [64,1,128], phases 59 to 117 */
        float *const d_across9 = m->arena + 13631488;  /* [64,8,8,128], phases 59 to 116 */
        float *const d_h4 = m->arena + 24379392;  /* [64,8,8,64], phases 59 to 67 */
        float *const sum5 = m->arena + 26570752;  /* [64,1,64], phases 59 to 84 */
        float *const d_across10 = m->arena + 14155840;  /* [64,8,8,64] of [64,8,8,128], phases 59 to 122 */
        float *const d_across11 = m->arena + 14155776;  /* [64,8,8,64] of [64,8,8,128], phases 59 to 122 */
        float *const concat7 = m->arena + 26476544;  /* [64,1,64] of [64,1,128], phases 59 to 123 */
        float *const concat8 = m->arena + 26476608;  /* [64,1,64] of [64,1,128], phases 59 to 123 */
        float *const d_across12 = m->arena + 14155776;  /* [64,8,8,128], phases 59 to 122 */
        float *const d_h5 = m->arena + 24641536;  /* [64,8,8,64], phases 59 to 68 */
        float *const sum6 = m->arena + 26574848;  /* [64,1,64], phases 59 to 85 */
        float *const d_across13 = m->arena + 14680128;  /* [64,8,8,64] of [64,8,8,128], phases 59 to 128 */
        float *const d_across14 = m->arena + 14680064;  /* [64,8,8,64] of [64,8,8,128], phases 59 to 128 */
        float *const concat9 = m->arena + 26484736;  /* [64,1,64] of [64,1,128], phases 59 to 129 */
        float *const concat10 = m->arena + 26484800;  /* [64,1,64] of [64,1,128], phases 59 to 129 */
        float *const d_across15 = m->arena + 14680064;  /* [64,8,8,128], phases 59 to 128 */
        float *const d_h6 = m->arena + 24903680;  /* [64,8,8,64], phases 59 to 69 */
        float *const sum7 = m->arena + 26578944;  /* [64,1,64], phases 59 to 86 */
        float *const d_across16 = m->arena + 15204416;  /* [64,8,8,64] of [64,8,8,128], phases 59 to 134 */
        float *const d_across17 = m->arena + 15204352;  /* [64,8,8,64] of [64,8,8,128], phases 59 to 134 */
        float *const concat11 = m->arena + 26492928;  /* [64,1,64] of [64,1,128], phases 59 to 135 */
        float *const concat12 = m->arena + 26492992;  /* [64,1,64] of [64,1,128], phases 59 to 135 */
        float *const d_across18 = m->arena + 15204352;  /* [64,8,8,128], phases 59 to 134 */
        float *const d_h7 = m->arena + 25165824;  /* [64,8,8,64], phases 59 to 70 */
        float *const sum8 = m->arena + 26583040;  /* [64,1,64], phases 59 to 87 */
        float *const d_across19 = m->arena + 15728704;  /* [64,8,8,64] of [64,8,8,128], phases 59 to 140 */
        float *const d_across20 = m->arena + 15728640;  /* [64,8,8,64] of [64,8,8,128], phases 59 to 140 */
        float *const concat13 = m->arena + 26501120;  /* [64,1,64] of [64,1,128], phases 59 to 141 */
        float *const concat14 = m->arena + 26501184;  /* [64,1,64] of [64,1,128], phases 59 to 141 */
        float *const d_across21 = m->arena + 15728640;  /* [64,8,8,128], phases 59 to 140 */
        float *const d_out = m->arena + 25427968;  /* [64,8,8,64], phases 59 to 71 */
        float *const sum9 = m->arena + 26587136;  /* [64,1,64], phases 59 to 88 */
        float *const d_across22 = m->arena + 16252992;  /* [64,8,8,64] of [64,8,8,128], phases 59 to 146 */
        float *const d_across23 = m->arena + 16252928;  /* [64,8,8,64] of [64,8,8,128], phases 59 to 146 */
        float *const concat15 = m->arena + 26509312;  /* [64,1,64] of [64,1,128], phases 59 to 147 */
        float *const concat16 = m->arena + 26509376;  /* [64,1,64] of [64,1,128], phases 59 to 147 */
        float *const d_across24 = m->arena + 16252928;  /* [64,8,8,128], phases 59 to 146 */
        float *const conv_data = m->arena + 25690112;  /* [64,8,8,64], then add, phases 59 to 153 */
        float *const loss = m->arena + 581632;  /* [], phases 89 to 154 */
        float *const concat17 = m->arena + 26451968;  /* [64,1,128], phases 59 to 91 */
        float *const d_M_class8_embed_weight = m->arena + 0;  /* [10,128], phases 91 to 92 */
        float *const concat18 = m->arena + 26460160;  /* [64,1,128], phases 59 to 111 */
        float *const concat19 = m->arena + 26468352;  /* [64,1,128], phases 59 to 117 */
        float *const concat20 = m->arena + 26476544;  /* [64,1,128], phases 59 to 123 */
        float *const concat21 = m->arena + 26484736;  /* [64,1,128], phases 59 to 129 */
        float *const concat22 = m->arena + 26492928;  /* [64,1,128], phases 59 to 135 */
        float *const concat23 = m->arena + 26501120;  /* [64,1,128], phases 59 to 141 */
        float *const concat24 = m->arena + 26509312;  /* [64,1,128], phases 59 to 147 */
        float *const M_gated_layer7_vertical_weight_panels2 = m->arena + 524288;  /* [49152], phases 108 to 110 */
        float *const concat25 = m->arena + 64;  /* [64,8,8,64] of [64,8,8,128], phase 110 */
        float *const concat26 = m->arena + 0;  /* [64,8,8,64] of [64,8,8,128], phase 110 */
        float *const concat27 = m->arena + 573440;  /* [64,1,64] of [64,1,128], phases 110 to 111 */
        float *const concat28 = m->arena + 573504;  /* [64,1,64] of [64,1,128], phases 110 to 111 */
        float *const concat29 = m->arena + 0;  /* [64,8,8,128], phase 110 */
        float *const concat30 = m->arena + 573440;  /* [64,1,128], phases 110 to 111 */
        float *const d_M_class7_embed_weight = m->arena + 0;  /* [10,128], phases 111 to 113 */
        float *const M_gated_layer6_vertical_weight_panels2 = m->arena + 524288;  /* [49152], phases 114 to 116 */
        float *const concat31 = m->arena + 64;  /* [64,8,8,64] of [64,8,8,128], phase 116 */
        float *const concat32 = m->arena + 0;  /* [64,8,8,64] of [64,8,8,128], phase 116 */
        float *const concat33 = m->arena + 573440;  /* [64,1,64] of [64,1,128], phases 116 to 117 */
        float *const concat34 = m->arena + 573504;  /* [64,1,64] of [64,1,128], phases 116 to 117 */
        float *const concat35 = m->arena + 0;  /* [64,8,8,128], phase 116 */
        float *const concat36 = m->arena + 573440;  /* [64,1,128], phases 116 to 117 */
        float *const d_M_class6_embed_weight = m->arena + 0;  /* [10,128], phases 117 to 119 */
        float *const M_gated_layer5_vertical_weight_panels2 = m->arena + 524288;  /* [49152], phases 120 to 122 */
        float *const concat37 = m->arena + 64;  /* [64,8,8,64] of [64,8,8,128], phase 122 */
        float *const concat38 = m->arena + 0;  /* [64,8,8,64] of [64,8,8,128], phase 122 */
        float *const concat39 = m->arena + 573440;  /* [64,1,64] of [64,1,128], phases 122 to 123 */
        float *const concat40 = m->arena + 573504;  /* [64,1,64] of [64,1,128], phases 122 to 123 */
        float *const concat41 = m->arena + 0;  /* [64,8,8,128], phase 122 */
        float *const concat42 = m->arena + 573440;  /* [64,1,128], phases 122 to 123 */
        float *const d_M_class5_embed_weight = m->arena + 0;  /* [10,128], phases 123 to 125 */
        float *const M_gated_layer4_vertical_weight_panels2 = m->arena + 524288;  /* [49152], phases 126 to 128 */
        float *const concat43 = m->arena + 64;  /* [64,8,8,64] of [64,8,8,128], phase 128 */
        float *const concat44 = m->arena + 0;  /* [64,8,8,64] of [64,8,8,128], phase 128 */
        float *const concat45 = m->arena + 573440;  /* [64,1,64] of [64,1,128], phases 128 to 129 */
        float *const concat46 = m->arena + 573504;  /* [64,1,64] of [64,1,128], phases 128 to 129 */
        float *const concat47 = m->arena + 0;  /* [64,8,8,128], phase 128 */
        float *const concat48 = m->arena + 573440;  /* [64,1,128], phases 128 to 129 */
        float *const d_M_class4_embed_weight = m->arena + 0;  /* [10,128], phases 129 to 131 */
        float *const M_gated_layer3_vertical_weight_panels2 = m->arena + 524288;  /* [49152], phases 132 to 134 */
        float *const concat49 = m->arena + 64;  /* [64,8,8,64] of [64,8,8,128], phase 134 */
        float *const concat50 = m->arena + 0;  /* [64,8,8,64] of [64,8,8,128], phase 134 */
        float *const concat51 = m->arena + 573440;  /* [64,1,64] of [64,1,128], phases 134 to 135 */
        float *const concat52 = m->arena + 573504;  /* [64,1,64] of [64,1,128], phases 134 to 135 */
        float *const concat53 = m->arena + 0;  /* [64,8,8,128], phase 134 */
        float *const concat54 = m->arena + 573440;  /* [64,1,128], phases 134 to 135 */
        float *const d_M_class3_embed_weight = m->arena + 0;  /* [10,128], phases 135 to 137 */
        float *const M_gated_layer2_vertical_weight_panels2 = m->arena + 524288;  /* [49152], phases 138 to 140 */
        float *const concat55 = m->arena + 64;  /* [64,8,8,64] of [64,8,8,128], phase 140 */
        float *const concat56 = m->arena + 0;  /* [64,8,8,64] of [64,8,8,128], phase 140 */
        float *const concat57 = m->arena + 573440;  /* [64,1,64] of [64,1,128], phases 140 to 141 */
        float *const concat58 = m->arena + 573504;  /* [64,1,64] of [64,1,128], phases 140 to 141 */
        float *const concat59 = m->arena + 0;  /* [64,8,8,128], phase 140 */
        float *const concat60 = m->arena + 573440;  /* [64,1,128], phases 140 to 141 */
        float *const d_M_class2_embed_weight = m->arena + 0;  /* [10,128], phases 141 to 143 */
        float *const M_gated_layer_vertical_weight_panels2 = m->arena + 524288;  /* [49152], phases 144 to 146 */
        float *const concat61 = m->arena + 64;  /* [64,8,8,64] of [64,8,8,128], phase 146 */
        float *const concat62 = m->arena + 0;  /* [64,8,8,64] of [64,8,8,128], phase 146 */
        float *const concat63 = m->arena + 573440;  /* [64,1,64] of [64,1,128], phases 146 to 147 */
        float *const concat64 = m->arena + 573504;  /* [64,1,64] of [64,1,128], phases 146 to 147 */
        float *const concat65 = m->arena + 0;  /* [64,8,8,128], phase 146 */
        float *const concat66 = m->arena + 573440;  /* [64,1,128], phases 146 to 147 */
        float *const d_M_class_embed_weight = m->arena + 0;  /* [10,128], phases 147 to 149 */
        float *const M_gated_first_vertical_weight_panels2 = m->arena + 0;  /* [172032], phases 150 to 152 */
        float *const d_M_embed_weight = m->arena + 0;  /* [512,64], phases 153 to 154 */

        fit_M_head_weight_panels(&call, m->M_head_weight, M_head_weight_panels);
        gm_meet(&call, 0);
        fit_M_head_weight_panels(&call, m->M_gated_layer7_out_weight,
            M_gated_layer7_out_weight_panels);
        gm_meet(&call, 1);
        fit_M_head_weight_panels(&call, m->M_gated_layer6_out_weight,
            M_gated_layer6_out_weight_panels);
        gm_meet(&call, 2);
        fit_M_head_weight_panels(&call, m->M_gated_layer5_out_weight,
            M_gated_layer5_out_weight_panels);
        gm_meet(&call, 3);
        fit_M_head_weight_panels(&call, m->M_gated_layer4_out_weight,
            M_gated_layer4_out_weight_panels);
        gm_meet(&call, 4);
        fit_M_head_weight_panels(&call, m->M_gated_layer3_out_weight,
            M_gated_layer3_out_weight_panels);
        gm_meet(&call, 5);
        fit_M_head_weight_panels(&call, m->M_gated_layer2_out_weight,
            M_gated_layer2_out_weight_panels);
        gm_meet(&call, 6);
        fit_M_head_weight_panels(&call, m->M_gated_layer_out_weight,
            M_gated_layer_out_weight_panels);
        gm_meet(&call, 7);
        fit_M_head_weight_panels(&call, m->M_gated_first_out_weight,
            M_gated_first_out_weight_panels);
        gm_meet(&call, 8);
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
        gm_meet(&call, -1);
        pack_weight_panels(&call, m->M_gated_first_across_weight,
            M_gated_first_across_weight_panels, fit_M_head_weight_panels_taps, 128, 16, 1, 128);
        gm_meet(&call, 18);
        pack_weight_panels(&call, m->M_gated_layer_horizontal_weight,
            M_gated_layer_horizontal_weight_panels, fit_M_gated_layer_horizontal_weight_panels_taps,
            64, 32, 2, 128);
        gm_meet(&call, 19);
        pack_weight_panels(&call, m->M_gated_layer_across_weight,
            M_gated_layer_across_weight_panels, fit_M_head_weight_panels_taps, 128, 16, 1, 128);
        gm_meet(&call, 20);
        pack_weight_panels(&call, m->M_gated_layer2_horizontal_weight,
            M_gated_layer2_horizontal_weight_panels,
            fit_M_gated_layer_horizontal_weight_panels_taps, 64, 32, 2, 128);
        gm_meet(&call, 21);
        pack_weight_panels(&call, m->M_gated_layer2_across_weight,
            M_gated_layer2_across_weight_panels, fit_M_head_weight_panels_taps, 128, 16, 1, 128);
        gm_meet(&call, 22);
        pack_weight_panels(&call, m->M_gated_layer3_horizontal_weight,
            M_gated_layer3_horizontal_weight_panels,
            fit_M_gated_layer_horizontal_weight_panels_taps, 64, 32, 2, 128);
        gm_meet(&call, 23);
        pack_weight_panels(&call, m->M_gated_layer3_across_weight,
            M_gated_layer3_across_weight_panels, fit_M_head_weight_panels_taps, 128, 16, 1, 128);
        gm_meet(&call, 24);
        pack_weight_panels(&call, m->M_gated_layer4_horizontal_weight,
            M_gated_layer4_horizontal_weight_panels,
            fit_M_gated_layer_horizontal_weight_panels_taps, 64, 32, 2, 128);
        gm_meet(&call, 25);
        pack_weight_panels(&call, m->M_gated_layer4_across_weight,
            M_gated_layer4_across_weight_panels, fit_M_head_weight_panels_taps, 128, 16, 1, 128);
        gm_meet(&call, 26);
        pack_weight_panels(&call, m->M_gated_layer5_horizontal_weight,
            M_gated_layer5_horizontal_weight_panels,
            fit_M_gated_layer_horizontal_weight_panels_taps, 64, 32, 2, 128);
        gm_meet(&call, 27);
        pack_weight_panels(&call, m->M_gated_layer5_across_weight,
            M_gated_layer5_across_weight_panels, fit_M_head_weight_panels_taps, 128, 16, 1, 128);
        gm_meet(&call, 28);
        pack_weight_panels(&call, m->M_gated_layer6_horizontal_weight,
            M_gated_layer6_horizontal_weight_panels,
            fit_M_gated_layer_horizontal_weight_panels_taps, 64, 32, 2, 128);
        gm_meet(&call, 29);
        pack_weight_panels(&call, m->M_gated_layer6_across_weight,
            M_gated_layer6_across_weight_panels, fit_M_head_weight_panels_taps, 128, 16, 1, 128);
        gm_meet(&call, 30);
        pack_weight_panels(&call, m->M_gated_layer7_horizontal_weight,
            M_gated_layer7_horizontal_weight_panels,
            fit_M_gated_layer_horizontal_weight_panels_taps, 64, 32, 2, 128);
        gm_meet(&call, 31);
        pack_weight_panels(&call, m->M_gated_layer7_across_weight,
            M_gated_layer7_across_weight_panels, fit_M_head_weight_panels_taps, 128, 16, 1, 128);
        gm_meet(&call, 32);
        pack_weight_panels2(&call, m->M_gated_layer7_across_weight,
            M_gated_layer7_across_weight_panels2, fit_M_head_weight_panels_taps, 16, 128, 16, 1,
            128, 96, 128);
        gm_meet(&call, 33);
        pack_weight_panels2(&call, m->M_gated_layer7_horizontal_weight,
            M_gated_layer7_horizontal_weight_panels2,
            fit_M_gated_layer7_horizontal_weight_panels2_taps, 8, 128, 16, 2, 64, 48, 256);
        gm_meet(&call, 34);
        pack_weight_panels2(&call, m->M_gated_layer6_across_weight,
            M_gated_layer6_across_weight_panels2, fit_M_head_weight_panels_taps, 16, 128, 16, 1,
            128, 96, 128);
        gm_meet(&call, 35);
        pack_weight_panels2(&call, m->M_gated_layer6_horizontal_weight,
            M_gated_layer6_horizontal_weight_panels2,
            fit_M_gated_layer7_horizontal_weight_panels2_taps, 8, 128, 16, 2, 64, 48, 256);
        gm_meet(&call, 36);
        pack_weight_panels2(&call, m->M_gated_layer5_across_weight,
            M_gated_layer5_across_weight_panels2, fit_M_head_weight_panels_taps, 16, 128, 16, 1,
            128, 96, 128);
        gm_meet(&call, 37);
        pack_weight_panels2(&call, m->M_gated_layer5_horizontal_weight,
            M_gated_layer5_horizontal_weight_panels2,
            fit_M_gated_layer7_horizontal_weight_panels2_taps, 8, 128, 16, 2, 64, 48, 256);
        gm_meet(&call, 38);
        pack_weight_panels2(&call, m->M_gated_layer4_across_weight,
            M_gated_layer4_across_weight_panels2, fit_M_head_weight_panels_taps, 16, 128, 16, 1,
            128, 96, 128);
        gm_meet(&call, 39);
        pack_weight_panels2(&call, m->M_gated_layer4_horizontal_weight,
            M_gated_layer4_horizontal_weight_panels2,
            fit_M_gated_layer7_horizontal_weight_panels2_taps, 8, 128, 16, 2, 64, 48, 256);
        gm_meet(&call, 40);
        pack_weight_panels2(&call, m->M_gated_layer3_across_weight,
            M_gated_layer3_across_weight_panels2, fit_M_head_weight_panels_taps, 16, 128, 16, 1,
            128, 96, 128);
        gm_meet(&call, 41);
        pack_weight_panels2(&call, m->M_gated_layer3_horizontal_weight,
            M_gated_layer3_horizontal_weight_panels2,
            fit_M_gated_layer7_horizontal_weight_panels2_taps, 8, 128, 16, 2, 64, 48, 256);
        gm_meet(&call, 42);
        pack_weight_panels2(&call, m->M_gated_layer2_across_weight,
            M_gated_layer2_across_weight_panels2, fit_M_head_weight_panels_taps, 16, 128, 16, 1,
            128, 96, 128);
        gm_meet(&call, 43);
        pack_weight_panels2(&call, m->M_gated_layer2_horizontal_weight,
            M_gated_layer2_horizontal_weight_panels2,
            fit_M_gated_layer7_horizontal_weight_panels2_taps, 8, 128, 16, 2, 64, 48, 256);
        gm_meet(&call, 44);
        pack_weight_panels2(&call, m->M_gated_layer_across_weight,
            M_gated_layer_across_weight_panels2, fit_M_head_weight_panels_taps, 16, 128, 16, 1, 128,
            96, 128);
        gm_meet(&call, 45);
        pack_weight_panels2(&call, m->M_gated_layer_horizontal_weight,
            M_gated_layer_horizontal_weight_panels2,
            fit_M_gated_layer7_horizontal_weight_panels2_taps, 8, 128, 16, 2, 64, 48, 256);
        gm_meet(&call, 46);
        pack_weight_panels2(&call, m->M_gated_first_across_weight,
            M_gated_first_across_weight_panels2, fit_M_head_weight_panels_taps, 16, 128, 16, 1, 128,
            96, 128);
        gm_meet(&call, 47);
        pack_weight_panels(&call, m->M_gated_first_horizontal_weight,
            M_gated_first_horizontal_weight_panels, fit_M_gated_first_horizontal_weight_panels_taps,
            64, 48, 3, 192);
        gm_meet(&call, 48);
        pack_weight_panels2(&call, m->M_gated_first_horizontal_weight,
            M_gated_first_horizontal_weight_panels2,
            fit_M_gated_first_horizontal_weight_panels2_taps, 8, 128, 24, 3, 64, 48, 384);
        gm_meet(&call, 49);
        pack_weight_panels3(&call, m->M_out_weight, M_out_weight_panels, 64, 64, 512);
        gm_meet(&call, 50);
        pack_weight_panels2(&call, m->M_out_weight, M_out_weight_panels2,
            fit_M_head_weight_panels_taps, 8, 512, 8, 1, 64, 48, 512);
        gm_meet(&call, 51);
        pack_weight_panels(&call, m->M_gated_first_vertical_weight,
            M_gated_first_vertical_weight_panels, fit_M_gated_first_vertical_weight_panels_taps, 64,
            336, 21, 1344);
        gm_meet(&call, 52);
        call.to = 0;
        while (gm_next_rows(&call, 64, 19)) {
            convolution_add(&call, gather9, M_gated_first_vertical_weight_panels,
                m->M_gated_first_vertical_bias, vertical, 1344, &fit_vertical_places);
            gm_tick(&call, 53);
            fit_v(&call, vertical, gather, v);
            gm_tick(&call, 54);
            convolution_add(&call, gather9, M_gated_first_horizontal_weight_panels,
                m->M_gated_first_horizontal_bias, horizontal, 192, &fit_horizontal_places);
            gm_tick(&call, 55);
            fit_horizontal2(&call, vertical, M_gated_first_across_weight_panels, horizontal,
                gather, m->M_gated_first_across_bias);
            gm_tick(&call, 56);
            fit_mul(&call, horizontal, mul);
            gm_tick(&call, 57);
            fit_out(&call, mul, m->M_gated_first_out_weight, m->M_gated_first_out_bias, out);
            gm_tick(&call, 58);
            convolution_add(&call, out, M_gated_layer_horizontal_weight_panels,
                m->M_gated_layer_horizontal_bias, horizontal2, 128, &fit_horizontal3_places);
            gm_tick(&call, 59);
        }
        gm_meet(&call, -1);
        pack_weight_panels(&call, m->M_gated_layer_vertical_weight,
            M_gated_layer_vertical_weight_panels, fit_M_gated_layer_vertical_weight_panels_taps, 64,
            96, 6, 384);
        gm_meet(&call, 60);
        call.to = 0;
        while (gm_next_rows(&call, 64, 19)) {
            convolution_add(&call, v, M_gated_layer_vertical_weight_panels,
                m->M_gated_layer_vertical_bias, vertical2, 384, &fit_vertical2_places);
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
            convolution_add(&call, h, M_gated_layer2_horizontal_weight_panels,
                m->M_gated_layer2_horizontal_bias, horizontal3, 128, &fit_horizontal3_places);
            gm_tick(&call, 66);
        }
        gm_meet(&call, -1);
        pack_weight_panels(&call, m->M_gated_layer2_vertical_weight,
            M_gated_layer2_vertical_weight_panels, fit_M_gated_layer_vertical_weight_panels_taps,
            64, 96, 6, 384);
        gm_meet(&call, 67);
        call.to = 0;
        while (gm_next_rows(&call, 64, 19)) {
            convolution_add(&call, v2, M_gated_layer2_vertical_weight_panels,
                m->M_gated_layer2_vertical_bias, vertical3, 384, &fit_vertical2_places);
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
            convolution_add(&call, h2, M_gated_layer3_horizontal_weight_panels,
                m->M_gated_layer3_horizontal_bias, horizontal4, 128, &fit_horizontal3_places);
            gm_tick(&call, 73);
        }
        gm_meet(&call, -1);
        pack_weight_panels(&call, m->M_gated_layer3_vertical_weight,
            M_gated_layer3_vertical_weight_panels, fit_M_gated_layer_vertical_weight_panels_taps,
            64, 96, 6, 384);
        gm_meet(&call, 74);
        call.to = 0;
        while (gm_next_rows(&call, 64, 19)) {
            convolution_add(&call, v3, M_gated_layer3_vertical_weight_panels,
                m->M_gated_layer3_vertical_bias, vertical4, 384, &fit_vertical2_places);
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
            convolution_add(&call, h3, M_gated_layer4_horizontal_weight_panels,
                m->M_gated_layer4_horizontal_bias, horizontal5, 128, &fit_horizontal3_places);
            gm_tick(&call, 80);
        }
        gm_meet(&call, -1);
        pack_weight_panels(&call, m->M_gated_layer4_vertical_weight,
            M_gated_layer4_vertical_weight_panels, fit_M_gated_layer_vertical_weight_panels_taps,
            64, 96, 6, 384);
        gm_meet(&call, 81);
        call.to = 0;
        while (gm_next_rows(&call, 64, 19)) {
            convolution_add(&call, v4, M_gated_layer4_vertical_weight_panels,
                m->M_gated_layer4_vertical_bias, vertical5, 384, &fit_vertical2_places);
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
            convolution_add(&call, h4, M_gated_layer5_horizontal_weight_panels,
                m->M_gated_layer5_horizontal_bias, horizontal6, 128, &fit_horizontal3_places);
            gm_tick(&call, 87);
        }
        gm_meet(&call, -1);
        pack_weight_panels(&call, m->M_gated_layer5_vertical_weight,
            M_gated_layer5_vertical_weight_panels, fit_M_gated_layer_vertical_weight_panels_taps,
            64, 96, 6, 384);
        gm_meet(&call, 88);
        call.to = 0;
        while (gm_next_rows(&call, 64, 19)) {
            convolution_add(&call, v5, M_gated_layer5_vertical_weight_panels,
                m->M_gated_layer5_vertical_bias, vertical6, 384, &fit_vertical2_places);
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
            convolution_add(&call, h5, M_gated_layer6_horizontal_weight_panels,
                m->M_gated_layer6_horizontal_bias, horizontal7, 128, &fit_horizontal3_places);
            gm_tick(&call, 94);
        }
        gm_meet(&call, -1);
        pack_weight_panels(&call, m->M_gated_layer6_vertical_weight,
            M_gated_layer6_vertical_weight_panels, fit_M_gated_layer_vertical_weight_panels_taps,
            64, 96, 6, 384);
        gm_meet(&call, 95);
        call.to = 0;
        while (gm_next_rows(&call, 64, 19)) {
            convolution_add(&call, v6, M_gated_layer6_vertical_weight_panels,
                m->M_gated_layer6_vertical_bias, vertical7, 384, &fit_vertical2_places);
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
            convolution_add(&call, h6, M_gated_layer7_horizontal_weight_panels,
                m->M_gated_layer7_horizontal_bias, horizontal8, 128, &fit_horizontal3_places);
            gm_tick(&call, 101);
        }
        gm_meet(&call, -1);
        pack_weight_panels(&call, m->M_gated_layer7_vertical_weight,
            M_gated_layer7_vertical_weight_panels, fit_M_gated_layer_vertical_weight_panels_taps,
            64, 96, 6, 384);
        gm_meet(&call, 102);
        call.to = 0;
        while (gm_next_rows(&call, 64, 3)) {
            convolution_add(&call, v7, M_gated_layer7_vertical_weight_panels,
                m->M_gated_layer7_vertical_bias, vertical8, 384, &fit_vertical2_places);
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
        gm_meet(&call, -1);
        convolution_weight(&call, relu2, exp, m->fit_m_M_out_weight, m->fit_v_M_out_weight,
            m->M_out_weight, 512, &fit_M_out_weight_shape, 352);
        gm_meet(&call, 134);
        convolution_weight2(&call, relu, d_head, m->fit_m_M_head_weight, m->fit_v_M_head_weight,
            m->M_head_weight, 64, &fit_M_head_weight_shape, 44);
        gm_meet(&call, 135);
        convolution_weight2(&call, mul8, d_h, m->fit_m_M_gated_layer7_out_weight,
            m->fit_v_M_gated_layer7_out_weight, m->M_gated_layer7_out_weight, 64,
            &fit_M_head_weight_shape, 44);
        gm_meet(&call, 136);
        convolution_weight2(&call, vertical8, d_across3, m->fit_m_M_gated_layer7_across_weight,
            m->fit_v_M_gated_layer7_across_weight, m->M_gated_layer7_across_weight, 128,
            &fit_M_gated_layer7_across_weight_shape, 172);
        gm_meet(&call, 137);
        convolution_weight3(&call, h6, d_across3, m->fit_m_M_gated_layer7_horizontal_weight,
            m->fit_v_M_gated_layer7_horizontal_weight, m->M_gated_layer7_horizontal_weight,
            &fit_M_gated_layer7_horizontal_weight_shape, 176, 88);
        gm_meet(&call, 138);
        convolution_weight2(&call, mul7, d_h2, m->fit_m_M_gated_layer6_out_weight,
            m->fit_v_M_gated_layer6_out_weight, m->M_gated_layer6_out_weight, 64,
            &fit_M_head_weight_shape, 44);
        gm_meet(&call, 139);
        convolution_weight2(&call, mul6, d_h3, m->fit_m_M_gated_layer5_out_weight,
            m->fit_v_M_gated_layer5_out_weight, m->M_gated_layer5_out_weight, 64,
            &fit_M_head_weight_shape, 44);
        gm_meet(&call, 140);
        convolution_weight2(&call, mul5, d_h4, m->fit_m_M_gated_layer4_out_weight,
            m->fit_v_M_gated_layer4_out_weight, m->M_gated_layer4_out_weight, 64,
            &fit_M_head_weight_shape, 44);
        gm_meet(&call, 141);
        convolution_weight2(&call, mul4, d_h5, m->fit_m_M_gated_layer3_out_weight,
            m->fit_v_M_gated_layer3_out_weight, m->M_gated_layer3_out_weight, 64,
            &fit_M_head_weight_shape, 44);
        gm_meet(&call, 142);
        convolution_weight2(&call, mul3, d_h6, m->fit_m_M_gated_layer2_out_weight,
            m->fit_v_M_gated_layer2_out_weight, m->M_gated_layer2_out_weight, 64,
            &fit_M_head_weight_shape, 44);
        gm_meet(&call, 143);
        convolution_weight2(&call, mul2, d_h7, m->fit_m_M_gated_layer_out_weight,
            m->fit_v_M_gated_layer_out_weight, m->M_gated_layer_out_weight, 64,
            &fit_M_head_weight_shape, 44);
        gm_meet(&call, 144);
        convolution_weight(&call, mul, d_out, m->fit_m_M_gated_first_out_weight,
            m->fit_v_M_gated_first_out_weight, m->M_gated_first_out_weight, 64,
            &fit_M_head_weight_shape, 44);
        gm_meet(&call, 145);
        convolution_weight3(&call, h5, d_across6, m->fit_m_M_gated_layer6_horizontal_weight,
            m->fit_v_M_gated_layer6_horizontal_weight, m->M_gated_layer6_horizontal_weight,
            &fit_M_gated_layer7_horizontal_weight_shape, 176, 88);
        gm_meet(&call, 146);
        convolution_weight3(&call, h4, d_across9, m->fit_m_M_gated_layer5_horizontal_weight,
            m->fit_v_M_gated_layer5_horizontal_weight, m->M_gated_layer5_horizontal_weight,
            &fit_M_gated_layer7_horizontal_weight_shape, 176, 88);
        gm_meet(&call, 147);
        convolution_weight3(&call, h3, d_across12, m->fit_m_M_gated_layer4_horizontal_weight,
            m->fit_v_M_gated_layer4_horizontal_weight, m->M_gated_layer4_horizontal_weight,
            &fit_M_gated_layer7_horizontal_weight_shape, 176, 88);
        gm_meet(&call, 148);
        convolution_weight3(&call, h2, d_across15, m->fit_m_M_gated_layer3_horizontal_weight,
            m->fit_v_M_gated_layer3_horizontal_weight, m->M_gated_layer3_horizontal_weight,
            &fit_M_gated_layer7_horizontal_weight_shape, 176, 88);
        gm_meet(&call, 149);
        convolution_weight3(&call, h, d_across18, m->fit_m_M_gated_layer2_horizontal_weight,
            m->fit_v_M_gated_layer2_horizontal_weight, m->M_gated_layer2_horizontal_weight,
            &fit_M_gated_layer7_horizontal_weight_shape, 176, 88);
        gm_meet(&call, 150);
        convolution_weight4(&call, out, d_across21, m->fit_m_M_gated_layer_horizontal_weight,
            m->fit_v_M_gated_layer_horizontal_weight, m->M_gated_layer_horizontal_weight,
            &fit_M_gated_layer7_horizontal_weight_shape, 176, 88);
        gm_meet(&call, 151);
        columns_bias(&call, sum3, m->fit_m_M_out_bias, m->fit_v_M_out_bias, m->M_out_bias, 32,
            512);
        gm_meet(&call, 152);
        columns_bias2(&call, gather8, m->fit_m_M_gated_layer7_vertical_bias,
            m->fit_v_M_gated_layer7_vertical_bias, m->M_gated_layer7_vertical_bias, 8, 128);
        gm_meet(&call, 153);
        columns_bias2(&call, maximum, m->fit_m_M_head_bias, m->fit_v_M_head_bias,
            m->M_head_bias, 4, 64);
        gm_meet(&call, 154);
        columns_bias2(&call, sum, m->fit_m_M_gated_layer7_out_bias,
            m->fit_v_M_gated_layer7_out_bias, m->M_gated_layer7_out_bias, 4, 64);
        gm_meet(&call, 155);
        columns_bias2(&call, add, m->fit_m_M_gated_layer6_out_bias,
            m->fit_v_M_gated_layer6_out_bias, m->M_gated_layer6_out_bias, 4, 64);
        gm_meet(&call, 156);
        columns_bias2(&call, sum4, m->fit_m_M_gated_layer5_out_bias,
            m->fit_v_M_gated_layer5_out_bias, m->M_gated_layer5_out_bias, 4, 64);
        gm_meet(&call, 157);
        columns_bias2(&call, sum5, m->fit_m_M_gated_layer4_out_bias,
            m->fit_v_M_gated_layer4_out_bias, m->M_gated_layer4_out_bias, 4, 64);
        gm_meet(&call, 158);
        columns_bias2(&call, sum6, m->fit_m_M_gated_layer3_out_bias,
            m->fit_v_M_gated_layer3_out_bias, m->M_gated_layer3_out_bias, 4, 64);
        gm_meet(&call, 159);
        columns_bias2(&call, sum7, m->fit_m_M_gated_layer2_out_bias,
            m->fit_v_M_gated_layer2_out_bias, m->M_gated_layer2_out_bias, 4, 64);
        gm_meet(&call, 160);
        columns_bias2(&call, sum8, m->fit_m_M_gated_layer_out_bias,
            m->fit_v_M_gated_layer_out_bias, m->M_gated_layer_out_bias, 4, 64);
        gm_meet(&call, 161);
        columns_bias(&call, sum9, m->fit_m_M_gated_first_out_bias,
            m->fit_v_M_gated_first_out_bias, m->M_gated_first_out_bias, 4, 64);
        gm_meet(&call, 162);
        fit_loss(&call, sum2, loss);
        gm_meet(&call, 163);
        fit_M_gated_layer7_horizontal_bias(&call, concat17,
            m->fit_m_M_gated_layer7_horizontal_bias, m->fit_v_M_gated_layer7_horizontal_bias,
            m->M_gated_layer7_horizontal_bias, m->fit_m_M_gated_layer7_across_bias,
            m->fit_v_M_gated_layer7_across_bias, m->M_gated_layer7_across_bias);
        gm_meet(&call, 164);
        fit_d_M_class8_embed_weight(&call, concat17, y, d_M_class8_embed_weight);
        gm_meet(&call, 165);
        fit_M_class8_embed_weight(&call, d_M_class8_embed_weight,
            m->fit_m_M_class8_embed_weight, m->fit_v_M_class8_embed_weight,
            m->M_class8_embed_weight);
        gm_meet(&call, 166);
        fit_M_gated_layer7_horizontal_bias(&call, concat18,
            m->fit_m_M_gated_layer6_horizontal_bias, m->fit_v_M_gated_layer6_horizontal_bias,
            m->M_gated_layer6_horizontal_bias, m->fit_m_M_gated_layer6_across_bias,
            m->fit_v_M_gated_layer6_across_bias, m->M_gated_layer6_across_bias);
        gm_meet(&call, 167);
        convolution_weight2(&call, vertical7, d_across6, m->fit_m_M_gated_layer6_across_weight,
            m->fit_v_M_gated_layer6_across_weight, m->M_gated_layer6_across_weight, 128,
            &fit_M_gated_layer7_across_weight_shape, 172);
        gm_meet(&call, 168);
        fit_M_gated_layer7_horizontal_bias(&call, concat19,
            m->fit_m_M_gated_layer5_horizontal_bias, m->fit_v_M_gated_layer5_horizontal_bias,
            m->M_gated_layer5_horizontal_bias, m->fit_m_M_gated_layer5_across_bias,
            m->fit_v_M_gated_layer5_across_bias, m->M_gated_layer5_across_bias);
        gm_meet(&call, 169);
        convolution_weight2(&call, vertical6, d_across9, m->fit_m_M_gated_layer5_across_weight,
            m->fit_v_M_gated_layer5_across_weight, m->M_gated_layer5_across_weight, 128,
            &fit_M_gated_layer7_across_weight_shape, 172);
        gm_meet(&call, 170);
        fit_M_gated_layer7_horizontal_bias(&call, concat20,
            m->fit_m_M_gated_layer4_horizontal_bias, m->fit_v_M_gated_layer4_horizontal_bias,
            m->M_gated_layer4_horizontal_bias, m->fit_m_M_gated_layer4_across_bias,
            m->fit_v_M_gated_layer4_across_bias, m->M_gated_layer4_across_bias);
        gm_meet(&call, 171);
        convolution_weight2(&call, vertical5, d_across12, m->fit_m_M_gated_layer4_across_weight,
            m->fit_v_M_gated_layer4_across_weight, m->M_gated_layer4_across_weight, 128,
            &fit_M_gated_layer7_across_weight_shape, 172);
        gm_meet(&call, 172);
        fit_M_gated_layer7_horizontal_bias(&call, concat21,
            m->fit_m_M_gated_layer3_horizontal_bias, m->fit_v_M_gated_layer3_horizontal_bias,
            m->M_gated_layer3_horizontal_bias, m->fit_m_M_gated_layer3_across_bias,
            m->fit_v_M_gated_layer3_across_bias, m->M_gated_layer3_across_bias);
        gm_meet(&call, 173);
        convolution_weight2(&call, vertical4, d_across15, m->fit_m_M_gated_layer3_across_weight,
            m->fit_v_M_gated_layer3_across_weight, m->M_gated_layer3_across_weight, 128,
            &fit_M_gated_layer7_across_weight_shape, 172);
        gm_meet(&call, 174);
        fit_M_gated_layer7_horizontal_bias(&call, concat22,
            m->fit_m_M_gated_layer2_horizontal_bias, m->fit_v_M_gated_layer2_horizontal_bias,
            m->M_gated_layer2_horizontal_bias, m->fit_m_M_gated_layer2_across_bias,
            m->fit_v_M_gated_layer2_across_bias, m->M_gated_layer2_across_bias);
        gm_meet(&call, 175);
        convolution_weight2(&call, vertical3, d_across18, m->fit_m_M_gated_layer2_across_weight,
            m->fit_v_M_gated_layer2_across_weight, m->M_gated_layer2_across_weight, 128,
            &fit_M_gated_layer7_across_weight_shape, 172);
        gm_meet(&call, 176);
        fit_M_gated_layer7_horizontal_bias(&call, concat23,
            m->fit_m_M_gated_layer_horizontal_bias, m->fit_v_M_gated_layer_horizontal_bias,
            m->M_gated_layer_horizontal_bias, m->fit_m_M_gated_layer_across_bias,
            m->fit_v_M_gated_layer_across_bias, m->M_gated_layer_across_bias);
        gm_meet(&call, 177);
        convolution_weight2(&call, vertical2, d_across21, m->fit_m_M_gated_layer_across_weight,
            m->fit_v_M_gated_layer_across_weight, m->M_gated_layer_across_weight, 128,
            &fit_M_gated_layer7_across_weight_shape, 172);
        gm_meet(&call, 178);
        fit_M_gated_layer7_horizontal_bias(&call, concat24,
            m->fit_m_M_gated_first_horizontal_bias, m->fit_v_M_gated_first_horizontal_bias,
            m->M_gated_first_horizontal_bias, m->fit_m_M_gated_first_across_bias,
            m->fit_v_M_gated_first_across_bias, m->M_gated_first_across_bias);
        gm_meet(&call, 179);
        convolution_weight(&call, vertical, d_across24, m->fit_m_M_gated_first_across_weight,
            m->fit_v_M_gated_first_across_weight, m->M_gated_first_across_weight, 128,
            &fit_M_gated_layer7_across_weight_shape, 172);
        gm_meet(&call, 180);
        convolution_weight4(&call, gather9, d_across24,
            m->fit_m_M_gated_first_horizontal_weight, m->fit_v_M_gated_first_horizontal_weight,
            m->M_gated_first_horizontal_weight, &fit_M_gated_first_horizontal_weight_shape, 264,
            352);
        gm_meet(&call, 181);
        pack_weight_panels2(&call, m->M_gated_layer7_vertical_weight,
            M_gated_layer7_vertical_weight_panels2, fit_M_gated_layer7_vertical_weight_panels2_taps,
            8, 128, 48, 6, 64, 48, 768);
        gm_meet(&call, 182);
        convolution_weight3(&call, v7, horizontal8, m->fit_m_M_gated_layer7_vertical_weight,
            m->fit_v_M_gated_layer7_vertical_weight, m->M_gated_layer7_vertical_weight,
            &fit_M_gated_layer7_vertical_weight_shape, 528, 264);
        gm_meet(&call, 183);
        call.to = 0;
        while (gm_next_rows(&call, 64, 24)) {
            fit_concat(&call, horizontal8, M_gated_layer7_vertical_weight_panels2, vertical7,
                gather7, concat25, concat26, concat27, concat28);
            gm_tick(&call, 184);
            fit_vertical9(&call, d_across6, M_gated_layer6_across_weight_panels2, concat29,
                vertical7, gather7);
            gm_tick(&call, 185);
        }
        gm_meet(&call, -1);
        fit_d_M_class7_embed_weight(&call, concat18, concat30, y, d_M_class7_embed_weight);
        gm_meet(&call, 186);
        columns_bias2(&call, gather7, m->fit_m_M_gated_layer6_vertical_bias,
            m->fit_v_M_gated_layer6_vertical_bias, m->M_gated_layer6_vertical_bias, 8, 128);
        gm_meet(&call, 187);
        fit_M_class8_embed_weight(&call, d_M_class7_embed_weight,
            m->fit_m_M_class7_embed_weight, m->fit_v_M_class7_embed_weight,
            m->M_class7_embed_weight);
        gm_meet(&call, 188);
        pack_weight_panels2(&call, m->M_gated_layer6_vertical_weight,
            M_gated_layer6_vertical_weight_panels2, fit_M_gated_layer7_vertical_weight_panels2_taps,
            8, 128, 48, 6, 64, 48, 768);
        gm_meet(&call, 189);
        convolution_weight3(&call, v6, vertical7, m->fit_m_M_gated_layer6_vertical_weight,
            m->fit_v_M_gated_layer6_vertical_weight, m->M_gated_layer6_vertical_weight,
            &fit_M_gated_layer7_vertical_weight_shape, 528, 264);
        gm_meet(&call, 190);
        call.to = 0;
        while (gm_next_rows(&call, 64, 24)) {
            fit_concat(&call, vertical7, M_gated_layer6_vertical_weight_panels2, vertical6,
                gather6, concat31, concat32, concat33, concat34);
            gm_tick(&call, 191);
            fit_vertical9(&call, d_across9, M_gated_layer5_across_weight_panels2, concat35,
                vertical6, gather6);
            gm_tick(&call, 192);
        }
        gm_meet(&call, -1);
        fit_d_M_class7_embed_weight(&call, concat19, concat36, y, d_M_class6_embed_weight);
        gm_meet(&call, 193);
        columns_bias2(&call, gather6, m->fit_m_M_gated_layer5_vertical_bias,
            m->fit_v_M_gated_layer5_vertical_bias, m->M_gated_layer5_vertical_bias, 8, 128);
        gm_meet(&call, 194);
        fit_M_class8_embed_weight(&call, d_M_class6_embed_weight,
            m->fit_m_M_class6_embed_weight, m->fit_v_M_class6_embed_weight,
            m->M_class6_embed_weight);
        gm_meet(&call, 195);
        pack_weight_panels2(&call, m->M_gated_layer5_vertical_weight,
            M_gated_layer5_vertical_weight_panels2, fit_M_gated_layer7_vertical_weight_panels2_taps,
            8, 128, 48, 6, 64, 48, 768);
        gm_meet(&call, 196);
        convolution_weight3(&call, v5, vertical6, m->fit_m_M_gated_layer5_vertical_weight,
            m->fit_v_M_gated_layer5_vertical_weight, m->M_gated_layer5_vertical_weight,
            &fit_M_gated_layer7_vertical_weight_shape, 528, 264);
        gm_meet(&call, 197);
        call.to = 0;
        while (gm_next_rows(&call, 64, 24)) {
            fit_concat(&call, vertical6, M_gated_layer5_vertical_weight_panels2, vertical5,
                gather5, concat37, concat38, concat39, concat40);
            gm_tick(&call, 198);
            fit_vertical9(&call, d_across12, M_gated_layer4_across_weight_panels2, concat41,
                vertical5, gather5);
            gm_tick(&call, 199);
        }
        gm_meet(&call, -1);
        fit_d_M_class7_embed_weight(&call, concat20, concat42, y, d_M_class5_embed_weight);
        gm_meet(&call, 200);
        columns_bias2(&call, gather5, m->fit_m_M_gated_layer4_vertical_bias,
            m->fit_v_M_gated_layer4_vertical_bias, m->M_gated_layer4_vertical_bias, 8, 128);
        gm_meet(&call, 201);
        fit_M_class8_embed_weight(&call, d_M_class5_embed_weight,
            m->fit_m_M_class5_embed_weight, m->fit_v_M_class5_embed_weight,
            m->M_class5_embed_weight);
        gm_meet(&call, 202);
        pack_weight_panels2(&call, m->M_gated_layer4_vertical_weight,
            M_gated_layer4_vertical_weight_panels2, fit_M_gated_layer7_vertical_weight_panels2_taps,
            8, 128, 48, 6, 64, 48, 768);
        gm_meet(&call, 203);
        convolution_weight3(&call, v4, vertical5, m->fit_m_M_gated_layer4_vertical_weight,
            m->fit_v_M_gated_layer4_vertical_weight, m->M_gated_layer4_vertical_weight,
            &fit_M_gated_layer7_vertical_weight_shape, 528, 264);
        gm_meet(&call, 204);
        call.to = 0;
        while (gm_next_rows(&call, 64, 24)) {
            fit_concat(&call, vertical5, M_gated_layer4_vertical_weight_panels2, vertical4,
                gather4, concat43, concat44, concat45, concat46);
            gm_tick(&call, 205);
            fit_vertical9(&call, d_across15, M_gated_layer3_across_weight_panels2, concat47,
                vertical4, gather4);
            gm_tick(&call, 206);
        }
        gm_meet(&call, -1);
        fit_d_M_class7_embed_weight(&call, concat21, concat48, y, d_M_class4_embed_weight);
        gm_meet(&call, 207);
        columns_bias2(&call, gather4, m->fit_m_M_gated_layer3_vertical_bias,
            m->fit_v_M_gated_layer3_vertical_bias, m->M_gated_layer3_vertical_bias, 8, 128);
        gm_meet(&call, 208);
        fit_M_class8_embed_weight(&call, d_M_class4_embed_weight,
            m->fit_m_M_class4_embed_weight, m->fit_v_M_class4_embed_weight,
            m->M_class4_embed_weight);
        gm_meet(&call, 209);
        pack_weight_panels2(&call, m->M_gated_layer3_vertical_weight,
            M_gated_layer3_vertical_weight_panels2, fit_M_gated_layer7_vertical_weight_panels2_taps,
            8, 128, 48, 6, 64, 48, 768);
        gm_meet(&call, 210);
        convolution_weight3(&call, v3, vertical4, m->fit_m_M_gated_layer3_vertical_weight,
            m->fit_v_M_gated_layer3_vertical_weight, m->M_gated_layer3_vertical_weight,
            &fit_M_gated_layer7_vertical_weight_shape, 528, 264);
        gm_meet(&call, 211);
        call.to = 0;
        while (gm_next_rows(&call, 64, 24)) {
            fit_concat(&call, vertical4, M_gated_layer3_vertical_weight_panels2, vertical3,
                gather3, concat49, concat50, concat51, concat52);
            gm_tick(&call, 212);
            fit_vertical9(&call, d_across18, M_gated_layer2_across_weight_panels2, concat53,
                vertical3, gather3);
            gm_tick(&call, 213);
        }
        gm_meet(&call, -1);
        fit_d_M_class7_embed_weight(&call, concat22, concat54, y, d_M_class3_embed_weight);
        gm_meet(&call, 214);
        columns_bias2(&call, gather3, m->fit_m_M_gated_layer2_vertical_bias,
            m->fit_v_M_gated_layer2_vertical_bias, m->M_gated_layer2_vertical_bias, 8, 128);
        gm_meet(&call, 215);
        fit_M_class8_embed_weight(&call, d_M_class3_embed_weight,
            m->fit_m_M_class3_embed_weight, m->fit_v_M_class3_embed_weight,
            m->M_class3_embed_weight);
        gm_meet(&call, 216);
        pack_weight_panels2(&call, m->M_gated_layer2_vertical_weight,
            M_gated_layer2_vertical_weight_panels2, fit_M_gated_layer7_vertical_weight_panels2_taps,
            8, 128, 48, 6, 64, 48, 768);
        gm_meet(&call, 217);
        convolution_weight3(&call, v2, vertical3, m->fit_m_M_gated_layer2_vertical_weight,
            m->fit_v_M_gated_layer2_vertical_weight, m->M_gated_layer2_vertical_weight,
            &fit_M_gated_layer7_vertical_weight_shape, 528, 264);
        gm_meet(&call, 218);
        call.to = 0;
        while (gm_next_rows(&call, 64, 24)) {
            fit_concat(&call, vertical3, M_gated_layer2_vertical_weight_panels2, vertical2,
                gather2, concat55, concat56, concat57, concat58);
            gm_tick(&call, 219);
            fit_vertical9(&call, d_across21, M_gated_layer_across_weight_panels2, concat59,
                vertical2, gather2);
            gm_tick(&call, 220);
        }
        gm_meet(&call, -1);
        fit_d_M_class7_embed_weight(&call, concat23, concat60, y, d_M_class2_embed_weight);
        gm_meet(&call, 221);
        columns_bias2(&call, gather2, m->fit_m_M_gated_layer_vertical_bias,
            m->fit_v_M_gated_layer_vertical_bias, m->M_gated_layer_vertical_bias, 8, 128);
        gm_meet(&call, 222);
        fit_M_class8_embed_weight(&call, d_M_class2_embed_weight,
            m->fit_m_M_class2_embed_weight, m->fit_v_M_class2_embed_weight,
            m->M_class2_embed_weight);
        gm_meet(&call, 223);
        pack_weight_panels2(&call, m->M_gated_layer_vertical_weight,
            M_gated_layer_vertical_weight_panels2, fit_M_gated_layer7_vertical_weight_panels2_taps,
            8, 128, 48, 6, 64, 48, 768);
        gm_meet(&call, 224);
        convolution_weight4(&call, v, vertical2, m->fit_m_M_gated_layer_vertical_weight,
            m->fit_v_M_gated_layer_vertical_weight, m->M_gated_layer_vertical_weight,
            &fit_M_gated_layer7_vertical_weight_shape, 528, 264);
        gm_meet(&call, 225);
        call.to = 0;
        while (gm_next_rows(&call, 64, 24)) {
            fit_concat(&call, vertical2, M_gated_layer_vertical_weight_panels2, vertical,
                gather, concat61, concat62, concat63, concat64);
            gm_tick(&call, 226);
            fit_vertical9(&call, d_across24, M_gated_first_across_weight_panels2, concat65,
                vertical, gather);
            gm_tick(&call, 227);
        }
        gm_meet(&call, -1);
        fit_d_M_class7_embed_weight(&call, concat24, concat66, y, d_M_class_embed_weight);
        gm_meet(&call, 228);
        columns_bias(&call, gather, m->fit_m_M_gated_first_vertical_bias,
            m->fit_v_M_gated_first_vertical_bias, m->M_gated_first_vertical_bias, 8, 128);
        gm_meet(&call, 229);
        each_embed_weight(&call, d_M_class_embed_weight, m->fit_m_M_class_embed_weight,
            m->fit_v_M_class_embed_weight, m->M_class_embed_weight, 2, 1280);
        gm_meet(&call, 230);
        pack_weight_panels2(&call, m->M_gated_first_vertical_weight,
            M_gated_first_vertical_weight_panels2, fit_M_gated_first_vertical_weight_panels2_taps,
            8, 128, 168, 21, 64, 48, 2688);
        gm_meet(&call, 231);
        convolution_weight4(&call, gather9, vertical, m->fit_m_M_gated_first_vertical_weight,
            m->fit_v_M_gated_first_vertical_weight, m->M_gated_first_vertical_weight,
            &fit_M_gated_first_vertical_weight_shape, 1848, 2464);
        gm_meet(&call, 232);
        fit_conv_data2(&call, vertical, M_gated_first_vertical_weight_panels2, conv_data);
        gm_meet(&call, 233);
        fit_d_M_embed_weight(&call, conv_data, c, d_M_embed_weight);
        gm_meet(&call, 234);
        each_embed_weight(&call, d_M_embed_weight, m->fit_m_M_embed_weight,
            m->fit_v_M_embed_weight, m->M_embed_weight, 32, 32768);
        gm_tick(&call, 235);
        gm_restore_denormals(mode);
    }
}

/* vqvae_prior.gm:54   v, h = c |> embed(codes, F) |> reshape(8, 8, F) |> gated_first(class(y), F)
   [64,64,64] element by element; fused: add, tanh; 524 KFLOP, 3.2 MB */
GM_KERNEL void fit_gather19(const gm_call *call, const float *restrict vertical,
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
GM_KERNEL void fit_v8(const gm_call *call, float *restrict gather,
    const float *restrict vertical, const float *restrict gather2)
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
GM_KERNEL void fit_gather20(const gm_call *call, const float *restrict horizontal,
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
GM_KERNEL void fit_gather21(const gm_call *call, float *restrict gather,
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
   convolution of [64,8,8,64] to [64,8,8,64] by 1 x 1 taps, tiles of 6 x 16; fused: add; 34 MFLOP,
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
    gm_conv_6x2_brief(last, c, gather, from, run, runs, weight + column, 64);
    #pragma GCC unroll 6
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 2
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec out2 = c[r * vectors + v] + gm_load(bias + j);
            const gm_vec h = gm_load(out + i * 64 + j) + out2;
            gm_store(out + i * 64 + j, h);
        }
}

GM_KERNEL void fit_out4(const gm_call *call, const float *restrict gather, float *restrict out,
    const float *restrict weight, const float *restrict bias)
{
    const gm_places *const places = &fit_out_places;
    const int64_t lo = call->from, hi = call->to;
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS / 6 * 6) {
            const int pixels = (int)gm_min_int(GM_PIXELS / 6 * 6, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 64; column += 16) {
                int row = 0;
                for (; row + 6 <= pixels; row += 6)
                    fit_out4_tile(6, 2, 8, places->runs + p->run, p->runs, from + row, to + row,
                        column, gather, out, weight, bias);
                if (row < pixels)
                    fit_out4_tile(pixels - row, 2, 8, places->runs + p->run, p->runs,
                        from + row, to + row, column, gather, out, weight, bias);
            }
        }
    }
}

/* vqvae_prior.gm:55   for i in 1..layers { v, h = gated_layer(v, h, class(y), F) }
   convolution of [64,8,8,64] to [64,8,8,64] by 1 x 1 taps, tiles of 6 x 16; fused: add, relu; 34
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
    gm_conv_6x2_brief(last, c, gather, from, run, runs, weight + column, 64);
    #pragma GCC unroll 6
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 2
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec out2 = c[r * vectors + v] + gm_load(bias + j);
            const gm_vec h = gm_load(out + i * 64 + j) + out2;
            gm_store(out + i * 64 + j, gm_max(h, gm_zero()));
        }
}

GM_KERNEL void fit_out10(const gm_call *call, const float *restrict gather, float *restrict out,
    const float *restrict weight, const float *restrict bias)
{
    const gm_places *const places = &fit_out_places;
    const int64_t lo = call->from, hi = call->to;
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS / 6 * 6) {
            const int pixels = (int)gm_min_int(GM_PIXELS / 6 * 6, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 64; column += 16) {
                int row = 0;
                for (; row + 6 <= pixels; row += 6)
                    fit_out10_tile(6, 2, 8, places->runs + p->run, p->runs, from + row,
                        to + row, column, gather, out, weight, bias);
                if (row < pixels)
                    fit_out10_tile(pixels - row, 2, 8, places->runs + p->run, p->runs,
                        from + row, to + row, column, gather, out, weight, bias);
            }
        }
    }
}

/* vqvae_prior.gm:56   return categorical(logits: h |> relu |> head: conv(F, 1) |> relu |> out:
   conv(codes, 1) |> reshape(8, 8, 1, codes))
   convolution of [64,8,8,64] to [64,8,8,512] by 1 x 1 taps, tiles of 6 x 16, weight in panels;
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
    gm_conv_6x2_brief(last, c, gather, from, run, runs, M_out_weight_panels + column * 64, vectors * GM_LANES);
    #pragma GCC unroll 6
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 2
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

GM_KERNEL void fit_out11(const gm_call *call, const float *restrict gather,
    const float *restrict M_out_weight_panels, const float *restrict bias, float *restrict out,
    float *restrict out2, float *restrict maximum)
{
    const gm_places *const places = &fit_out_places;
    const int64_t lo = call->from, hi = call->to;
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
            for (int64_t column = 0; column < 512; column += 16) {
                int row = 0;
                for (; row + 6 <= pixels; row += 6)
                    fit_out11_tile(6, 2, 8, places->runs + p->run, p->runs, from + row,
                        to + row, column, gather, M_out_weight_panels, bias, out, out2,
                        maximum2_lanes + row);
                if (row < pixels)
                    fit_out11_tile(pixels - row, 2, 8, places->runs + p->run, p->runs,
                        from + row, to + row, column, gather, M_out_weight_panels, bias, out, out2,
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
   [4096,512] summed along rows; fused: sub, exp, log, add; 6.3 MFLOP, 8.4 MB */
GM_KERNEL void fit_add(const gm_call *call, const float *restrict out,
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
GM_KERNEL void fit_select(const gm_call *call, const float *restrict sum,
    float *restrict select)
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
GM_KERNEL void fit_loss2(const gm_call *call, const float *restrict select,
    float *restrict loss)
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
    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_thread_call(whole);
        const unsigned mode = gm_flush_denormals();
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
        pack_weight_panels(&call, m->M_gated_first_across_weight,
            M_gated_first_across_weight_panels, fit_M_head_weight_panels_taps, 128, 16, 1, 128);
        #pragma omp barrier
        pack_weight_panels(&call, m->M_gated_layer_horizontal_weight,
            M_gated_layer_horizontal_weight_panels, fit_M_gated_layer_horizontal_weight_panels_taps,
            64, 32, 2, 128);
        #pragma omp barrier
        pack_weight_panels(&call, m->M_gated_layer_across_weight,
            M_gated_layer_across_weight_panels, fit_M_head_weight_panels_taps, 128, 16, 1, 128);
        #pragma omp barrier
        pack_weight_panels(&call, m->M_gated_layer2_horizontal_weight,
            M_gated_layer2_horizontal_weight_panels,
            fit_M_gated_layer_horizontal_weight_panels_taps, 64, 32, 2, 128);
        #pragma omp barrier
        pack_weight_panels(&call, m->M_gated_layer2_across_weight,
            M_gated_layer2_across_weight_panels, fit_M_head_weight_panels_taps, 128, 16, 1, 128);
        #pragma omp barrier
        pack_weight_panels(&call, m->M_gated_layer3_horizontal_weight,
            M_gated_layer3_horizontal_weight_panels,
            fit_M_gated_layer_horizontal_weight_panels_taps, 64, 32, 2, 128);
        #pragma omp barrier
        pack_weight_panels(&call, m->M_gated_layer3_across_weight,
            M_gated_layer3_across_weight_panels, fit_M_head_weight_panels_taps, 128, 16, 1, 128);
        #pragma omp barrier
        pack_weight_panels(&call, m->M_gated_layer4_horizontal_weight,
            M_gated_layer4_horizontal_weight_panels,
            fit_M_gated_layer_horizontal_weight_panels_taps, 64, 32, 2, 128);
        #pragma omp barrier
        pack_weight_panels(&call, m->M_gated_layer4_across_weight,
            M_gated_layer4_across_weight_panels, fit_M_head_weight_panels_taps, 128, 16, 1, 128);
        #pragma omp barrier
        pack_weight_panels(&call, m->M_gated_layer5_horizontal_weight,
            M_gated_layer5_horizontal_weight_panels,
            fit_M_gated_layer_horizontal_weight_panels_taps, 64, 32, 2, 128);
        #pragma omp barrier
        pack_weight_panels(&call, m->M_gated_layer5_across_weight,
            M_gated_layer5_across_weight_panels, fit_M_head_weight_panels_taps, 128, 16, 1, 128);
        #pragma omp barrier
        pack_weight_panels(&call, m->M_gated_layer6_horizontal_weight,
            M_gated_layer6_horizontal_weight_panels,
            fit_M_gated_layer_horizontal_weight_panels_taps, 64, 32, 2, 128);
        #pragma omp barrier
        pack_weight_panels(&call, m->M_gated_layer6_across_weight,
            M_gated_layer6_across_weight_panels, fit_M_head_weight_panels_taps, 128, 16, 1, 128);
        #pragma omp barrier
        pack_weight_panels(&call, m->M_gated_layer7_horizontal_weight,
            M_gated_layer7_horizontal_weight_panels,
            fit_M_gated_layer_horizontal_weight_panels_taps, 64, 32, 2, 128);
        #pragma omp barrier
        pack_weight_panels(&call, m->M_gated_layer7_across_weight,
            M_gated_layer7_across_weight_panels, fit_M_head_weight_panels_taps, 128, 16, 1, 128);
        #pragma omp barrier
        pack_weight_panels(&call, m->M_gated_first_horizontal_weight,
            M_gated_first_horizontal_weight_panels, fit_M_gated_first_horizontal_weight_panels_taps,
            64, 48, 3, 192);
        #pragma omp barrier
        pack_weight_panels3(&call, m->M_out_weight, M_out_weight_panels, 64, 64, 512);
        #pragma omp barrier
        pack_weight_panels(&call, m->M_gated_layer_vertical_weight,
            M_gated_layer_vertical_weight_panels, fit_M_gated_layer_vertical_weight_panels_taps, 64,
            96, 6, 384);
        #pragma omp barrier
        pack_weight_panels(&call, m->M_gated_layer2_vertical_weight,
            M_gated_layer2_vertical_weight_panels, fit_M_gated_layer_vertical_weight_panels_taps,
            64, 96, 6, 384);
        #pragma omp barrier
        pack_weight_panels(&call, m->M_gated_layer3_vertical_weight,
            M_gated_layer3_vertical_weight_panels, fit_M_gated_layer_vertical_weight_panels_taps,
            64, 96, 6, 384);
        #pragma omp barrier
        pack_weight_panels(&call, m->M_gated_layer4_vertical_weight,
            M_gated_layer4_vertical_weight_panels, fit_M_gated_layer_vertical_weight_panels_taps,
            64, 96, 6, 384);
        #pragma omp barrier
        pack_weight_panels(&call, m->M_gated_layer5_vertical_weight,
            M_gated_layer5_vertical_weight_panels, fit_M_gated_layer_vertical_weight_panels_taps,
            64, 96, 6, 384);
        #pragma omp barrier
        pack_weight_panels(&call, m->M_gated_layer6_vertical_weight,
            M_gated_layer6_vertical_weight_panels, fit_M_gated_layer_vertical_weight_panels_taps,
            64, 96, 6, 384);
        #pragma omp barrier
        pack_weight_panels(&call, m->M_gated_layer7_vertical_weight,
            M_gated_layer7_vertical_weight_panels, fit_M_gated_layer_vertical_weight_panels_taps,
            64, 96, 6, 384);
        #pragma omp barrier
        pack_weight_panels(&call, m->M_gated_first_vertical_weight,
            M_gated_first_vertical_weight_panels, fit_M_gated_first_vertical_weight_panels_taps, 64,
            336, 21, 1344);
        #pragma omp barrier
        call.to = 0;
        while (gm_next_rows(&call, 64, 2)) {
            convolution_add(&call, gather9, M_gated_first_vertical_weight_panels,
                m->M_gated_first_vertical_bias, vertical, 1344, &fit_vertical_places);
            convolution_add(&call, gather9, M_gated_first_horizontal_weight_panels,
                m->M_gated_first_horizontal_bias, horizontal, 192, &fit_horizontal_places);
            fit_horizontal2(&call, vertical, M_gated_first_across_weight_panels, horizontal,
                gather, m->M_gated_first_across_bias);
            fit_gather19(&call, vertical, gather, gather9);
            fit_v8(&call, gather9, vertical, gather);
            convolution_add(&call, gather9, M_gated_layer_vertical_weight_panels,
                m->M_gated_layer_vertical_bias, vertical, 384, &fit_vertical2_places);
            fit_gather20(&call, horizontal, gather9);
            fit_gather21(&call, gather9, horizontal);
            fit_out(&call, gather9, m->M_gated_first_out_weight, m->M_gated_first_out_bias,
                out);
            fit_gather19(&call, vertical, gather2, gather9);
            fit_v8(&call, gather9, vertical, gather2);
            convolution_add(&call, gather9, M_gated_layer2_vertical_weight_panels,
                m->M_gated_layer2_vertical_bias, vertical2, 384, &fit_vertical2_places);
            fit_gather19(&call, vertical2, gather3, tanh);
            fit_v8(&call, tanh, vertical2, gather3);
            convolution_add(&call, tanh, M_gated_layer3_vertical_weight_panels,
                m->M_gated_layer3_vertical_bias, vertical3, 384, &fit_vertical2_places);
            fit_gather19(&call, vertical3, gather4, tanh);
            fit_v8(&call, tanh, vertical3, gather4);
            convolution_add(&call, tanh, M_gated_layer4_vertical_weight_panels,
                m->M_gated_layer4_vertical_bias, vertical4, 384, &fit_vertical2_places);
            fit_gather19(&call, vertical4, gather5, tanh);
            fit_v8(&call, tanh, vertical4, gather5);
            convolution_add(&call, tanh, M_gated_layer5_vertical_weight_panels,
                m->M_gated_layer5_vertical_bias, vertical5, 384, &fit_vertical2_places);
            fit_gather19(&call, vertical5, gather6, tanh);
            fit_v8(&call, tanh, vertical5, gather6);
            convolution_add(&call, tanh, M_gated_layer6_vertical_weight_panels,
                m->M_gated_layer6_vertical_bias, vertical6, 384, &fit_vertical2_places);
            fit_gather19(&call, vertical6, gather7, tanh);
            fit_v8(&call, tanh, vertical6, gather7);
            convolution_add(&call, tanh, M_gated_layer7_vertical_weight_panels,
                m->M_gated_layer7_vertical_bias, vertical7, 384, &fit_vertical2_places);
            convolution_add(&call, out, M_gated_layer_horizontal_weight_panels,
                m->M_gated_layer_horizontal_bias, horizontal, 128, &fit_horizontal3_places);
            fit_horizontal2(&call, vertical, M_gated_layer_across_weight_panels, horizontal,
                gather2, m->M_gated_layer_across_bias);
            fit_gather20(&call, horizontal, gather9);
            fit_gather21(&call, gather9, horizontal);
            fit_out4(&call, gather9, out, m->M_gated_layer_out_weight,
                m->M_gated_layer_out_bias);
            convolution_add(&call, out, M_gated_layer2_horizontal_weight_panels,
                m->M_gated_layer2_horizontal_bias, vertical, 128, &fit_horizontal3_places);
            fit_horizontal2(&call, vertical2, M_gated_layer2_across_weight_panels, vertical,
                gather3, m->M_gated_layer2_across_bias);
            fit_gather20(&call, vertical, gather9);
            fit_gather21(&call, gather9, vertical);
            fit_out4(&call, gather9, out, m->M_gated_layer2_out_weight,
                m->M_gated_layer2_out_bias);
            convolution_add(&call, out, M_gated_layer3_horizontal_weight_panels,
                m->M_gated_layer3_horizontal_bias, vertical, 128, &fit_horizontal3_places);
            fit_horizontal2(&call, vertical3, M_gated_layer3_across_weight_panels, vertical,
                gather4, m->M_gated_layer3_across_bias);
            fit_gather20(&call, vertical, gather9);
            fit_gather21(&call, gather9, vertical);
            fit_out4(&call, gather9, out, m->M_gated_layer3_out_weight,
                m->M_gated_layer3_out_bias);
            convolution_add(&call, out, M_gated_layer4_horizontal_weight_panels,
                m->M_gated_layer4_horizontal_bias, vertical, 128, &fit_horizontal3_places);
            fit_horizontal2(&call, vertical4, M_gated_layer4_across_weight_panels, vertical,
                gather5, m->M_gated_layer4_across_bias);
            fit_gather20(&call, vertical, gather9);
            fit_gather21(&call, gather9, vertical);
            fit_out4(&call, gather9, out, m->M_gated_layer4_out_weight,
                m->M_gated_layer4_out_bias);
            convolution_add(&call, out, M_gated_layer5_horizontal_weight_panels,
                m->M_gated_layer5_horizontal_bias, vertical, 128, &fit_horizontal3_places);
            fit_horizontal2(&call, vertical5, M_gated_layer5_across_weight_panels, vertical,
                gather6, m->M_gated_layer5_across_bias);
            fit_gather20(&call, vertical, gather9);
            fit_gather21(&call, gather9, vertical);
            fit_out4(&call, gather9, out, m->M_gated_layer5_out_weight,
                m->M_gated_layer5_out_bias);
            convolution_add(&call, out, M_gated_layer6_horizontal_weight_panels,
                m->M_gated_layer6_horizontal_bias, vertical, 128, &fit_horizontal3_places);
            fit_horizontal2(&call, vertical6, M_gated_layer6_across_weight_panels, vertical,
                gather7, m->M_gated_layer6_across_bias);
            fit_gather20(&call, vertical, gather9);
            fit_gather21(&call, gather9, vertical);
            fit_out4(&call, gather9, out, m->M_gated_layer6_out_weight,
                m->M_gated_layer6_out_bias);
            convolution_add(&call, out, M_gated_layer7_horizontal_weight_panels,
                m->M_gated_layer7_horizontal_bias, vertical, 128, &fit_horizontal3_places);
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
GM_KERNEL void encode_c_sum(const gm_call *call, const float *restrict embeddings,
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

/* vqvae_prior.gm:47   c: cat 512 [8,8,1]   from reshape(V(E(x)).i, 8, 8, 1)
   [64,512] into panels of 24 columns; 0 FLOP, 262 KB */
GM_KERNEL void encode_c_V_embeddings_panels(const gm_call *call,
    const float *restrict embeddings, float *restrict V_embeddings_panels)
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
   convolution of [64,32,32,3] to [64,16,16,64] by 4 x 4 taps, tiles of 6 x 16; fused: add, relu;
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

static const gm_places encode_c_relu_places = {
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

GM_KERNEL void encode_c_relu(const gm_call *call, const float *restrict x,
    const float *restrict weight, const float *restrict bias, float *restrict relu)
{
    const gm_places *const places = &encode_c_relu_places;
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
                    encode_c_relu_tile(6, 2, 8, places->runs + p->run, p->runs, from + row,
                        to + row, column, x, weight, bias, relu);
                if (row < pixels)
                    encode_c_relu_tile(pixels - row, 2, 8, places->runs + p->run, p->runs,
                        from + row, to + row, column, x, weight, bias, relu);
            }
        }
    }
}

static const int32_t encode_c_E_conv2_weight_panels_taps[] = {
    0, 8192, 16384, 24576, 32768, 40960, 49152, 57344, 65536, 73728, 81920, 90112, 98304,
    106496, 114688, 122880,
};

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

static const gm_places encode_c_relu2_places = {
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

GM_KERNEL void encode_c_relu2(const gm_call *call, const float *restrict relu,
    const float *restrict E_conv2_weight_panels, const float *restrict bias, float *restrict relu2)
{
    const gm_places *const places = &encode_c_relu2_places;
    int64_t lo, hi;
    gm_share(call, 64, &lo, &hi);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 96; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    encode_c_relu2_tile((int)gm_min_int(4, pixels - row), 3, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, relu,
                        E_conv2_weight_panels, bias, relu2);
            }
            {
                const int64_t column = 96;
                for (int row = 0; row < pixels; row += 4)
                    encode_c_relu2_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, relu,
                        E_conv2_weight_panels, bias, relu2);
            }
            {
                const int64_t column = 112;
                for (int row = 0; row < pixels; row += 4)
                    encode_c_relu2_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, relu,
                        E_conv2_weight_panels, bias, relu2);
            }
        }
    }
}

static const int32_t encode_c_E_conv3_weight_panels_taps[] = {
    0, 16384, 32768, 49152, 65536, 81920, 98304, 114688, 131072,
};

/* vqvae_prior.gm:28   |> conv(hidden, 3) |> residual
   convolution of [64,8,8,128] to [64,8,8,128] by 3 x 3 taps, tiles of 4 x 24, weight in panels;
   fused: add, relu; 1.0 GFLOP, 6.9 MB
   and 2 more, of several sizes */
GM_INLINE void convolution_add2_tile(int rows, int vectors, int last, const gm_stretch *run,
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

GM_KERNEL void convolution_add2(const gm_call *call, const float *restrict relu,
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
                    convolution_add2_tile((int)gm_min_int(4, pixels - row), 3, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, relu,
                        E_conv3_weight_panels, bias, add, relu2, stride2);
            }
            {
                const int64_t column = 96;
                for (int row = 0; row < pixels; row += 4)
                    convolution_add2_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, relu,
                        E_conv3_weight_panels, bias, add, relu2, stride2);
            }
            {
                const int64_t column = 112;
                for (int row = 0; row < pixels; row += 4)
                    convolution_add2_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, relu,
                        E_conv3_weight_panels, bias, add, relu2, stride2);
            }
        }
    }
}

static const gm_places encode_c_add_places = {
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

GM_KERNEL void encode_c_relu3(const gm_call *call, const float *restrict relu,
    const float *restrict weight, const float *restrict bias, float *restrict relu2)
{
    const gm_places *const places = &encode_c_add_places;
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
                    encode_c_relu3_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, relu, weight,
                        bias, relu2);
            }
            {
                const int64_t column = 16;
                for (int row = 0; row < pixels; row += 4)
                    encode_c_relu3_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, relu, weight,
                        bias, relu2);
            }
        }
    }
}

/* vqvae_prior.gm:21   for i in 1..2 { x = x + (x |> relu |> conv(inner, 3) |> relu |> conv(hidden,
   1)) }
   convolution of [64,8,8,32] to [64,8,8,128] by 1 x 1 taps, tiles of 6 x 16, weight in panels;
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

static const gm_places encode_c_x_places = {
    .steps = {{2048, 256, 32}, {64, 8, 1}}, .count = 1,
    .runs = (const gm_stretch[]){
    {0, 0, 32},
    },
    .parts = (const gm_part[]){
    {8, 8, 0, 0, 0, 1},
    },
};

GM_KERNEL void encode_c_x(const gm_call *call, const float *restrict relu,
    const float *restrict E_residual_conv2_weight_panels, float *restrict add,
    const float *restrict bias, float *restrict relu2)
{
    const gm_places *const places = &encode_c_x_places;
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
                    encode_c_x_tile(6, 2, 8, places->runs + p->run, p->runs, from + row,
                        to + row, column, relu, E_residual_conv2_weight_panels, add, bias, relu2);
                if (row < pixels)
                    encode_c_x_tile(pixels - row, 2, 8, places->runs + p->run, p->runs,
                        from + row, to + row, column, relu, E_residual_conv2_weight_panels, add,
                        bias, relu2);
            }
        }
    }
}

/* vqvae_prior.gm:21   for i in 1..2 { x = x + (x |> relu |> conv(inner, 3) |> relu |> conv(hidden,
   1)) }
   convolution of [64,8,8,32] to [64,8,8,128] by 1 x 1 taps, tiles of 6 x 16, weight in panels;
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

GM_KERNEL void encode_c_h(const gm_call *call, const float *restrict relu,
    const float *restrict E_residual_conv4_weight_panels, float *restrict add,
    const float *restrict bias)
{
    const gm_places *const places = &encode_c_x_places;
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
                    encode_c_h_tile(6, 2, 8, places->runs + p->run, p->runs, from + row,
                        to + row, column, relu, E_residual_conv4_weight_panels, add, bias);
                if (row < pixels)
                    encode_c_h_tile(pixels - row, 2, 8, places->runs + p->run, p->runs,
                        from + row, to + row, column, relu, E_residual_conv4_weight_panels, add,
                        bias);
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

GM_KERNEL void encode_c_add2(const gm_call *call, const float *restrict add,
    const float *restrict weight, const float *restrict bias, float *restrict add2)
{
    const gm_places *const places = &fit_horizontal2_places;
    const int64_t lo = call->from, hi = call->to;
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            for (int64_t column = 0; column < 48; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    encode_c_add2_tile((int)gm_min_int(4, pixels - row), 3, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, add, weight,
                        bias, add2);
            }
            {
                const int64_t column = 48;
                for (int row = 0; row < pixels; row += 4)
                    encode_c_add2_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, add, weight,
                        bias, add2);
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

GM_KERNEL void encode_c_sub(const gm_call *call, const float *restrict add,
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
GM_KERNEL void encode_c_c(const gm_call *call, const float *restrict neg,
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
    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_thread_call(whole);
        const unsigned mode = gm_flush_denormals();
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

        encode_c_sum(&call, m->V_embeddings, sum);
        #pragma omp barrier
        pack_weight_panels3(&call, m->E_residual_conv2_weight, E_residual_conv2_weight_panels,
            16, 32, 128);
        #pragma omp barrier
        pack_weight_panels3(&call, m->E_residual_conv4_weight, E_residual_conv4_weight_panels,
            16, 32, 128);
        #pragma omp barrier
        encode_c_V_embeddings_panels(&call, m->V_embeddings, V_embeddings_panels);
        #pragma omp barrier
        encode_c_relu(&call, x, m->E_conv_weight, m->E_conv_bias, relu);
        #pragma omp barrier
        pack_weight_panels(&call, m->E_conv2_weight, E_conv2_weight_panels,
            encode_c_E_conv2_weight_panels_taps, 64, 256, 16, 1024);
        #pragma omp barrier
        encode_c_relu2(&call, relu, E_conv2_weight_panels, m->E_conv2_bias, relu2);
        #pragma omp barrier
        pack_weight_panels(&call, m->E_conv3_weight, E_conv3_weight_panels,
            encode_c_E_conv3_weight_panels_taps, 128, 144, 9, 1152);
        #pragma omp barrier
        call.to = 0;
        while (gm_next_rows(&call, 64, 17)) {
            convolution_add2(&call, relu2, E_conv3_weight_panels, m->E_conv3_bias, add, relu3,
                1152, &encode_c_add_places);
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
GM_KERNEL void generate_reshape(const gm_call *call, const int32_t *restrict y,
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
GM_KERNEL void generate_reshape9(const gm_call *call, float *restrict reshape)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 512);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        gm_store(reshape + j, gm_positions(j, 1));
    }
}

/* vqvae_prior.gm:54   v, h = c |> embed(codes, F) |> reshape(8, 8, F) |> gated_first(class(y), F)
   convolution of [64,3,14,64] to [64,1,8,128] by 7 x 7 taps, tiles of 4 x 24; fused: add; 176
   MFLOP, 2.6 MB
   and 7 more, of several sizes */
GM_INLINE void convolution_vertical_tile(int rows, int vectors, int last, const gm_stretch *run,
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

GM_KERNEL void convolution_vertical(const gm_call *call, const float *restrict reshape,
    const float *restrict weight, const float *restrict bias, float *restrict vertical,
    const gm_places *places)
{
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 96; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    convolution_vertical_tile((int)gm_min_int(4, pixels - row), 3, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, reshape,
                        weight, bias, vertical);
            }
            {
                const int64_t column = 96;
                for (int row = 0; row < pixels; row += 4)
                    convolution_vertical_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, reshape,
                        weight, bias, vertical);
            }
            {
                const int64_t column = 112;
                for (int row = 0; row < pixels; row += 4)
                    convolution_vertical_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, reshape,
                        weight, bias, vertical);
            }
        }
    }
}

static const gm_places generate_vertical_places = {
    .steps = {{3584, 896, 64}, {8, 8, 1}}, .count = 1,
    .runs = (const gm_stretch[]){
    {0, 0, 448}, {896, 448, 448}, {1792, 896, 448},
    },
    .parts = (const gm_part[]){
    {1, 8, 0, 0, 0, 3},
    },
};

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

static const gm_places generate_across_places = {
    .steps = {{1024, 1024, 128}, {8, 8, 1}}, .count = 1,
    .runs = (const gm_stretch[]){
    {0, 0, 128},
    },
    .parts = (const gm_part[]){
    {1, 8, 0, 0, 0, 1},
    },
};

GM_KERNEL void generate_across(const gm_call *call, const float *restrict vertical,
    const float *restrict weight, const float *restrict bias, float *restrict across)
{
    const gm_places *const places = &generate_across_places;
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            for (int64_t column = 0; column < 96; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    generate_across_tile((int)gm_min_int(4, pixels - row), 3, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, vertical,
                        weight, bias, across);
            }
            {
                const int64_t column = 96;
                for (int row = 0; row < pixels; row += 4)
                    generate_across_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, vertical,
                        weight, bias, across);
            }
            {
                const int64_t column = 112;
                for (int row = 0; row < pixels; row += 4)
                    generate_across_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, vertical,
                        weight, bias, across);
            }
        }
    }
}

/* vqvae_prior.gm:54   v, h = c |> embed(codes, F) |> reshape(8, 8, F) |> gated_first(class(y), F)
   [64,1,8,64] element by element; fused: add, tanh; 66 KFLOP, 426 KB */
GM_KERNEL void generate_tanh(const gm_call *call, const float *restrict vertical,
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
GM_KERNEL void generate_v(const gm_call *call, const float *restrict tanh,
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

static const gm_places generate_vertical2_places = {
    .steps = {{1280, 640, 64}, {8, 8, 1}}, .count = 1,
    .runs = (const gm_stretch[]){
    {0, 0, 192}, {640, 192, 192},
    },
    .parts = (const gm_part[]){
    {1, 8, 0, 0, 0, 2},
    },
};

/* vqvae_prior.gm:54   v, h = c |> embed(codes, F) |> reshape(8, 8, F) |> gated_first(class(y), F)
   convolution of [64,1,3,64] to [64,1,1,128] by 1 x 7 taps, tiles of 4 x 24; fused: add; 3.2
   MFLOP, 377 KB
   and 7 more, of several sizes */
GM_INLINE void convolution_horizontal_tile(int rows, int vectors, int last,
    const gm_stretch *run, int runs, const int64_t *from, const int64_t *to, int64_t column,
    const float *restrict reshape, const float *restrict across, const float *restrict reshape2,
    const float *restrict weight, const float *restrict bias, float *restrict add, int64_t channels)
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
        gm_fetch_pixels(4, reshape, from + 4, channels);
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

GM_KERNEL void convolution_horizontal(const gm_call *call, const float *restrict reshape,
    const float *restrict across, const float *restrict reshape2, const float *restrict weight,
    const float *restrict bias, float *restrict add, int64_t channels, const gm_places *places)
{
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            for (int64_t column = 0; column < 96; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    convolution_horizontal_tile((int)gm_min_int(4, pixels - row), 3, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, reshape,
                        across, reshape2, weight, bias, add, channels);
            }
            {
                const int64_t column = 96;
                for (int row = 0; row < pixels; row += 4)
                    convolution_horizontal_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, reshape,
                        across, reshape2, weight, bias, add, channels);
            }
            {
                const int64_t column = 112;
                for (int row = 0; row < pixels; row += 4)
                    convolution_horizontal_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, reshape,
                        across, reshape2, weight, bias, add, channels);
            }
        }
    }
}

static const gm_places generate_horizontal_places = {
    .steps = {{3584, 0, 64}, {1, 1, 1}}, .count = 1,
    .runs = (const gm_stretch[]){
    {0, 0, 192},
    },
    .parts = (const gm_part[]){
    {1, 1, 0, 0, 0, 1},
    },
};

/* vqvae_prior.gm:54   v, h = c |> embed(codes, F) |> reshape(8, 8, F) |> gated_first(class(y), F)
   [64,1,64] element by element; fused: tanh; 4.1 KFLOP, 49 KB */
GM_KERNEL void generate_tanh8(const gm_call *call, const float *restrict add,
    float *restrict tanh)
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
GM_KERNEL void generate_mul(const gm_call *call, const float *restrict tanh,
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
   convolution of [64,1,1,64] to [64,1,1,64] by 1 x 1 taps, tiles of 6 x 16; fused: add; 528 KFLOP,
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
    gm_conv_6x2_brief(last, c, mul, from, run, runs, weight + column, 64);
    #pragma GCC unroll 6
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 2
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec out2 = c[r * vectors + v] + gm_load(bias + j);
            gm_store(out + i * 576 + j, out2);
        }
}

static const gm_places generate_out_places = {
    .steps = {{64, 64, 64}, {1, 1, 1}}, .count = 1,
    .runs = (const gm_stretch[]){
    {0, 0, 64},
    },
    .parts = (const gm_part[]){
    {1, 1, 0, 0, 0, 1},
    },
};

GM_KERNEL void generate_out(const gm_call *call, const float *restrict mul,
    const float *restrict weight, const float *restrict bias, float *restrict out)
{
    const gm_places *const places = &generate_out_places;
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS / 6 * 6) {
            const int pixels = (int)gm_min_int(GM_PIXELS / 6 * 6, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 64; column += 16) {
                int row = 0;
                for (; row + 6 <= pixels; row += 6)
                    generate_out_tile(6, 2, 8, places->runs + p->run, p->runs, from + row,
                        to + row, column, mul, weight, bias, out);
                if (row < pixels)
                    generate_out_tile(pixels - row, 2, 8, places->runs + p->run, p->runs,
                        from + row, to + row, column, mul, weight, bias, out);
            }
        }
    }
}

static const gm_places generate_horizontal2_places = {
    .steps = {{576, 0, 64}, {1, 1, 1}}, .count = 1,
    .runs = (const gm_stretch[]){
    {0, 0, 128},
    },
    .parts = (const gm_part[]){
    {1, 1, 0, 0, 0, 1},
    },
};

/* vqvae_prior.gm:55   for i in 1..layers { v, h = gated_layer(v, h, class(y), F) }
   convolution of [64,1,1,64] to [64,1,1,64] by 1 x 1 taps, tiles of 6 x 16; fused: add; 532 KFLOP,
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
    gm_conv_6x2_brief(last, c, mul, from, run, runs, weight + column, 64);
    #pragma GCC unroll 6
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 2
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec out2 = c[r * vectors + v] + gm_load(bias + j);
            const gm_vec h2 = gm_load(out + i * 576 + j) + out2;
            gm_store(h + i * 576 + j, h2);
        }
}

GM_KERNEL void generate_h(const gm_call *call, const float *restrict mul,
    const float *restrict out, const float *restrict weight, const float *restrict bias,
    float *restrict h)
{
    const gm_places *const places = &generate_out_places;
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS / 6 * 6) {
            const int pixels = (int)gm_min_int(GM_PIXELS / 6 * 6, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 64; column += 16) {
                int row = 0;
                for (; row + 6 <= pixels; row += 6)
                    generate_h_tile(6, 2, 8, places->runs + p->run, p->runs, from + row,
                        to + row, column, mul, out, weight, bias, h);
                if (row < pixels)
                    generate_h_tile(pixels - row, 2, 8, places->runs + p->run, p->runs,
                        from + row, to + row, column, mul, out, weight, bias, h);
            }
        }
    }
}

/* vqvae_prior.gm:55   for i in 1..layers { v, h = gated_layer(v, h, class(y), F) }
   convolution of [64,1,1,64] to [64,1,1,64] by 1 x 1 taps, tiles of 6 x 16; fused: add, relu; 537
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
    gm_conv_6x2_brief(last, c, mul, from, run, runs, weight + column, 64);
    #pragma GCC unroll 6
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 2
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec out = c[r * vectors + v] + gm_load(bias + j);
            const gm_vec h2 = gm_load(h + i * 576 + j) + out;
            gm_store(relu + i * 64 + j, gm_max(h2, gm_zero()));
        }
}

GM_KERNEL void generate_h7(const gm_call *call, const float *restrict mul,
    const float *restrict h, const float *restrict weight, const float *restrict bias,
    float *restrict relu)
{
    const gm_places *const places = &generate_out_places;
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS / 6 * 6) {
            const int pixels = (int)gm_min_int(GM_PIXELS / 6 * 6, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 64; column += 16) {
                int row = 0;
                for (; row + 6 <= pixels; row += 6)
                    generate_h7_tile(6, 2, 8, places->runs + p->run, p->runs, from + row,
                        to + row, column, mul, h, weight, bias, relu);
                if (row < pixels)
                    generate_h7_tile(pixels - row, 2, 8, places->runs + p->run, p->runs,
                        from + row, to + row, column, mul, h, weight, bias, relu);
            }
        }
    }
}

/* vqvae_prior.gm:56   return categorical(logits: h |> relu |> head: conv(F, 1) |> relu |> out:
   conv(codes, 1) |> reshape(8, 8, 1, codes))
   convolution of [64,1,1,64] to [64,1,1,64] by 1 x 1 taps, tiles of 6 x 16; fused: add, relu; 532
   KFLOP, 49 KB
   and 1 more, of other sizes */
GM_INLINE void convolution_head_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict relu,
    const float *restrict weight, const float *restrict bias, float *restrict relu2)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, relu2 + i * 64 + j);
    }
    gm_conv_6x2_brief(last, c, relu, from, run, runs, weight + column, 64);
    #pragma GCC unroll 6
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 2
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec head = c[r * vectors + v] + gm_load(bias + j);
            gm_store(relu2 + i * 64 + j, gm_max(head, gm_zero()));
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
            for (int64_t column = 0; column < 64; column += 16) {
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

/* vqvae_prior.gm:56   return categorical(logits: h |> relu |> head: conv(F, 1) |> relu |> out:
   conv(codes, 1) |> reshape(8, 8, 1, codes))
   convolution of [64,1,1,64] to [64,1,1,512] by 1 x 1 taps, tiles of 6 x 16; fused: add, log, neg,
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
    conv_tile(6, rows, vectors, last, 0, c, relu, from, run, runs,
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

GM_KERNEL void generate_out2(const gm_call *call, const float *restrict relu,
    const float *restrict weight, const float *restrict bias, float *restrict sub,
    float *restrict maximum)
{
    const gm_places *const places = &generate_out_places;
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
            for (int64_t column = 0; column < 512; column += 16) {
                for (int row = 0; row < pixels; row += 6)
                    generate_out2_tile((int)gm_min_int(6, pixels - row), 2, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, call, relu,
                        weight, bias, sub, maximum2_lanes + row);
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
GM_KERNEL void generate_c(const gm_call *call, const float *restrict reshape,
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
GM_KERNEL void generate_c2(const gm_call *call, const float *restrict c, float *restrict c2)
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
GM_KERNEL void generate_reshape11(const gm_call *call, const float *restrict c,
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
GM_KERNEL void generate_gather(const gm_call *call, const int32_t *restrict y,
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
GM_KERNEL void generate_gather9(const gm_call *call, const float *restrict c,
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
   fused: add; 831 MFLOP, 3.8 MB
   and 15 more, of several sizes */
GM_INLINE void convolution_add3_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict gather,
    const float *restrict M_gated_first_vertical_weight_panels, const float *restrict bias,
    float *restrict vertical, int64_t stride2)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, vertical + i * 128 + j);
    }
    conv_tile(4, rows, vectors, last, 0, c, gather, from, run, runs,
              M_gated_first_vertical_weight_panels + column * stride2, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec vertical2 = c[r * vectors + v] + gm_load(bias + j);
            gm_store(vertical + i * 128 + j, vertical2);
        }
}

GM_KERNEL void convolution_add3(const gm_call *call, const float *restrict gather,
    const float *restrict M_gated_first_vertical_weight_panels, const float *restrict bias,
    float *restrict vertical, int64_t stride2, const gm_places *places)
{
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 96; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    convolution_add3_tile((int)gm_min_int(4, pixels - row), 3, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, gather,
                        M_gated_first_vertical_weight_panels, bias, vertical, stride2);
            }
            {
                const int64_t column = 96;
                for (int row = 0; row < pixels; row += 4)
                    convolution_add3_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, gather,
                        M_gated_first_vertical_weight_panels, bias, vertical, stride2);
            }
            {
                const int64_t column = 112;
                for (int row = 0; row < pixels; row += 4)
                    convolution_add3_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, gather,
                        M_gated_first_vertical_weight_panels, bias, vertical, stride2);
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

GM_KERNEL void generate_horizontal10(const gm_call *call, const float *restrict vertical,
    const float *restrict M_gated_first_across_weight_panels, float *restrict horizontal,
    const float *restrict gather, const float *restrict bias)
{
    const gm_places *const places = &fit_horizontal2_places;
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, (int)gm_min_int(GM_PIXELS + GM_NEXT, end - chunk), from, to);
            for (int64_t column = 0; column < 96; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    generate_horizontal10_tile((int)gm_min_int(4, pixels - row), 3, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, vertical,
                        M_gated_first_across_weight_panels, horizontal, gather, bias);
            }
            {
                const int64_t column = 96;
                for (int row = 0; row < pixels; row += 4)
                    generate_horizontal10_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, vertical,
                        M_gated_first_across_weight_panels, horizontal, gather, bias);
            }
            {
                const int64_t column = 112;
                for (int row = 0; row < pixels; row += 4)
                    generate_horizontal10_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, vertical,
                        M_gated_first_across_weight_panels, horizontal, gather, bias);
            }
        }
    }
}

/* vqvae_prior.gm:54   v, h = c |> embed(codes, F) |> reshape(8, 8, F) |> gated_first(class(y), F)
   [64,64,64] element by element; fused: add, tanh; 524 KFLOP, 3.2 MB */
GM_KERNEL void generate_tanh16(const gm_call *call, const float *restrict vertical,
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
GM_KERNEL void generate_v8(const gm_call *call, float *restrict tanh,
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

/* vqvae_prior.gm:54   v, h = c |> embed(codes, F) |> reshape(8, 8, F) |> gated_first(class(y), F)
   [64,64,64] element by element; fused: tanh; 262 KFLOP, 3.1 MB */
GM_KERNEL void generate_tanh17(const gm_call *call, const float *restrict horizontal,
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
GM_KERNEL void generate_tanh18(const gm_call *call, float *restrict tanh,
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
   convolution of [64,8,8,64] to [64,8,8,64] by 1 x 1 taps, tiles of 6 x 16; fused: add; 34 MFLOP,
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
    gm_conv_6x2_brief(last, c, tanh, from, run, runs, weight + column, 64);
    #pragma GCC unroll 6
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 2
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec out2 = c[r * vectors + v] + gm_load(bias + j);
            gm_store(out + i * 64 + j, out2);
        }
}

GM_KERNEL void generate_out3(const gm_call *call, const float *restrict tanh,
    const float *restrict weight, const float *restrict bias, float *restrict out)
{
    const gm_places *const places = &fit_out_places;
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS / 6 * 6) {
            const int pixels = (int)gm_min_int(GM_PIXELS / 6 * 6, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 64; column += 16) {
                int row = 0;
                for (; row + 6 <= pixels; row += 6)
                    generate_out3_tile(6, 2, 8, places->runs + p->run, p->runs, from + row,
                        to + row, column, tanh, weight, bias, out);
                if (row < pixels)
                    generate_out3_tile(pixels - row, 2, 8, places->runs + p->run, p->runs,
                        from + row, to + row, column, tanh, weight, bias, out);
            }
        }
    }
}

/* vqvae_prior.gm:55   for i in 1..layers { v, h = gated_layer(v, h, class(y), F) }
   convolution of [64,8,8,64] to [64,8,8,64] by 1 x 1 taps, tiles of 6 x 16; fused: add; 34 MFLOP,
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
    gm_conv_6x2_brief(last, c, tanh, from, run, runs, weight + column, 64);
    #pragma GCC unroll 6
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 2
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec out2 = c[r * vectors + v] + gm_load(bias + j);
            const gm_vec h = gm_load(out + i * 64 + j) + out2;
            gm_store(out + i * 64 + j, h);
        }
}

GM_KERNEL void generate_out4(const gm_call *call, const float *restrict tanh,
    float *restrict out, const float *restrict weight, const float *restrict bias)
{
    const gm_places *const places = &fit_out_places;
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS / 6 * 6) {
            const int pixels = (int)gm_min_int(GM_PIXELS / 6 * 6, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 64; column += 16) {
                int row = 0;
                for (; row + 6 <= pixels; row += 6)
                    generate_out4_tile(6, 2, 8, places->runs + p->run, p->runs, from + row,
                        to + row, column, tanh, out, weight, bias);
                if (row < pixels)
                    generate_out4_tile(pixels - row, 2, 8, places->runs + p->run, p->runs,
                        from + row, to + row, column, tanh, out, weight, bias);
            }
        }
    }
}

/* vqvae_prior.gm:55   for i in 1..layers { v, h = gated_layer(v, h, class(y), F) }
   convolution of [64,8,8,64] to [64,8,8,64] by 1 x 1 taps, tiles of 6 x 16; fused: add, relu; 34
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
    gm_conv_6x2_brief(last, c, tanh, from, run, runs, weight + column, 64);
    #pragma GCC unroll 6
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 2
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec out2 = c[r * vectors + v] + gm_load(bias + j);
            const gm_vec h = gm_load(out + i * 64 + j) + out2;
            gm_store(out + i * 64 + j, gm_max(h, gm_zero()));
        }
}

GM_KERNEL void generate_out10(const gm_call *call, const float *restrict tanh,
    float *restrict out, const float *restrict weight, const float *restrict bias)
{
    const gm_places *const places = &fit_out_places;
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS / 6 * 6) {
            const int pixels = (int)gm_min_int(GM_PIXELS / 6 * 6, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 64; column += 16) {
                int row = 0;
                for (; row + 6 <= pixels; row += 6)
                    generate_out10_tile(6, 2, 8, places->runs + p->run, p->runs, from + row,
                        to + row, column, tanh, out, weight, bias);
                if (row < pixels)
                    generate_out10_tile(pixels - row, 2, 8, places->runs + p->run, p->runs,
                        from + row, to + row, column, tanh, out, weight, bias);
            }
        }
    }
}

/* vqvae_prior.gm:56   return categorical(logits: h |> relu |> head: conv(F, 1) |> relu |> out:
   conv(codes, 1) |> reshape(8, 8, 1, codes))
   convolution of [64,8,8,64] to [64,8,8,512] by 1 x 1 taps, tiles of 6 x 16, weight in panels;
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
    conv_tile(6, rows, vectors, last, 0, c, relu, from, run, runs,
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

GM_KERNEL void generate_out11(const gm_call *call, const float *restrict relu,
    const float *restrict M_out_weight_panels, const float *restrict bias, float *restrict sub,
    float *restrict maximum)
{
    const gm_places *const places = &fit_out_places;
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
            for (int64_t column = 0; column < 512; column += 16) {
                for (int row = 0; row < pixels; row += 6)
                    generate_out11_tile((int)gm_min_int(6, pixels - row), 2, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, call, relu,
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

/* vqvae_prior.gm:65   fill c with draw M(c, y)
   [4096,512] summed along rows; fused: ge, mul; 6.3 MFLOP, 8.4 MB */
GM_KERNEL void generate_c_drawn(const gm_call *call, const float *restrict sub,
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
static const int32_t generate_D_conv_transposed2_weight_panels_taps[] = {
    1920, 1536, 2112, 1728, 384, 0, 576, 192, 2688, 2304, 2880, 2496, 1152, 768, 1344,
    960,
};

GM_KERNEL void generate_D_conv_transposed2_weight_panels(const gm_call *call,
    const float *restrict weight, float *restrict D_conv_transposed2_weight_panels)
{
    const int32_t *const taps = generate_D_conv_transposed2_weight_panels_taps;
    int64_t lo, hi;
    gm_share(call, 48, &lo, &hi);
    for (int64_t vector = lo; vector < hi; vector++) {
        const int64_t tap = vector / 3, column = vector % 3;
        for (int64_t k = 0; k < 64; k++)
            D_conv_transposed2_weight_panels[column * 1024 + tap * 64 + k] = weight[taps[tap] + column * 64 + k * 1];
    }
}

static const int32_t generate_D_conv_weight_panels_taps[] = {
    0, 8192, 16384, 24576, 32768, 40960, 49152, 57344, 65536,
};

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

static const gm_places generate_add_places = {
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

GM_KERNEL void generate_add(const gm_call *call, const float *restrict gather,
    const float *restrict D_conv_weight_panels, const float *restrict bias, float *restrict add,
    float *restrict relu)
{
    const gm_places *const places = &generate_add_places;
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 96; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    generate_add_tile((int)gm_min_int(4, pixels - row), 3, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, gather,
                        D_conv_weight_panels, bias, add, relu);
            }
            {
                const int64_t column = 96;
                for (int row = 0; row < pixels; row += 4)
                    generate_add_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, gather,
                        D_conv_weight_panels, bias, add, relu);
            }
            {
                const int64_t column = 112;
                for (int row = 0; row < pixels; row += 4)
                    generate_add_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, gather,
                        D_conv_weight_panels, bias, add, relu);
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

GM_KERNEL void generate_relu(const gm_call *call, const float *restrict relu,
    const float *restrict weight, const float *restrict bias, float *restrict relu2)
{
    const gm_places *const places = &encode_c_add_places;
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            {
                const int64_t column = 0;
                for (int row = 0; row < pixels; row += 4)
                    generate_relu_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, relu, weight,
                        bias, relu2);
            }
            {
                const int64_t column = 16;
                for (int row = 0; row < pixels; row += 4)
                    generate_relu_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, relu, weight,
                        bias, relu2);
            }
        }
    }
}

/* vqvae_prior.gm:21   for i in 1..2 { x = x + (x |> relu |> conv(inner, 3) |> relu |> conv(hidden,
   1)) }
   convolution of [64,8,8,32] to [64,8,8,128] by 1 x 1 taps, tiles of 6 x 16, weight in panels;
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
    gm_conv_6x2_brief(last, c, relu, from, run, runs, D_residual_conv2_weight_panels + column * 32, vectors * GM_LANES);
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

GM_KERNEL void generate_x(const gm_call *call, const float *restrict relu,
    const float *restrict D_residual_conv2_weight_panels, float *restrict add,
    const float *restrict bias, float *restrict relu2)
{
    const gm_places *const places = &encode_c_x_places;
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS / 6 * 6) {
            const int pixels = (int)gm_min_int(GM_PIXELS / 6 * 6, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 128; column += 16) {
                int row = 0;
                for (; row + 6 <= pixels; row += 6)
                    generate_x_tile(6, 2, 8, places->runs + p->run, p->runs, from + row,
                        to + row, column, relu, D_residual_conv2_weight_panels, add, bias, relu2);
                if (row < pixels)
                    generate_x_tile(pixels - row, 2, 8, places->runs + p->run, p->runs,
                        from + row, to + row, column, relu, D_residual_conv2_weight_panels, add,
                        bias, relu2);
            }
        }
    }
}

/* vqvae_prior.gm:21   for i in 1..2 { x = x + (x |> relu |> conv(inner, 3) |> relu |> conv(hidden,
   1)) }
   convolution of [64,8,8,32] to [64,8,8,128] by 1 x 1 taps, tiles of 6 x 16, weight in panels;
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

GM_KERNEL void generate_x2(const gm_call *call, const float *restrict relu,
    const float *restrict D_residual_conv4_weight_panels, float *restrict add,
    const float *restrict bias)
{
    const gm_places *const places = &encode_c_x_places;
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS / 6 * 6) {
            const int pixels = (int)gm_min_int(GM_PIXELS / 6 * 6, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 128; column += 16) {
                int row = 0;
                for (; row + 6 <= pixels; row += 6)
                    generate_x2_tile(6, 2, 8, places->runs + p->run, p->runs, from + row,
                        to + row, column, relu, D_residual_conv4_weight_panels, add, bias);
                if (row < pixels)
                    generate_x2_tile(pixels - row, 2, 8, places->runs + p->run, p->runs,
                        from + row, to + row, column, relu, D_residual_conv4_weight_panels, add,
                        bias);
            }
        }
    }
}

static const int32_t generate_D_conv_transposed_weight_panels_taps[] = {
    81920, 65536, 90112, 73728, 16384, 0, 24576, 8192, 114688, 98304, 122880, 106496,
    49152, 32768, 57344, 40960,
};

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

static const gm_places generate_h8_places = {
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

GM_KERNEL void generate_h8(const gm_call *call, const float *restrict add,
    const float *restrict D_conv_transposed_weight_panels, const float *restrict bias,
    float *restrict h)
{
    const gm_places *const places = &generate_h8_places;
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
                    generate_h8_tile((int)gm_min_int(4, pixels - row), 3, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, add,
                        D_conv_transposed_weight_panels, bias, h);
            }
            {
                const int64_t column = 48;
                for (int row = 0; row < pixels; row += 4)
                    generate_h8_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, add,
                        D_conv_transposed_weight_panels, bias, h);
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

static const gm_places generate_image_places = {
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

GM_KERNEL void generate_image(const gm_call *call, const float *restrict h,
    const float *restrict D_conv_transposed2_weight_panels, const float *restrict bias,
    float *restrict image2)
{
    const gm_places *const places = &generate_image_places;
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            {
                const int64_t column = 0;
                for (int row = 0; row < pixels; row += 2)
                    generate_image_tile((int)gm_min_int(2, pixels - row), 1, 3,
                        places->runs + p->run, p->runs, from + row, to + row, column, h,
                        D_conv_transposed2_weight_panels, bias, image2);
            }
        }
    }
}

/* Sampler generate, line 64: each value once, at the first turn at which all it depends on is
   there. */
static void run_generate(vqvae_prior_t *m, const int32_t *y, gm_call whole)
{
    (void)y;
    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_own_images(gm_thread_call(whole));
        const unsigned mode = gm_flush_denormals();
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
        each_normal2(&call, reshape11, reshape, 1, 512);
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
            convolution_vertical(&call, reshape9, m->M_gated_first_vertical_weight,
                m->M_gated_first_vertical_bias, vertical, &generate_vertical_places);
            generate_across(&call, vertical, m->M_gated_first_across_weight,
                m->M_gated_first_across_bias, across8);
            generate_tanh(&call, vertical, reshape10, tanh);
            generate_v(&call, tanh, vertical, reshape10, v7 + 704);
            convolution_vertical(&call, v7, m->M_gated_layer_vertical_weight,
                m->M_gated_layer_vertical_bias, vertical2, &generate_vertical2_places);
            generate_across(&call, vertical2, m->M_gated_layer_across_weight,
                m->M_gated_layer_across_bias, across7);
            generate_tanh(&call, vertical2, reshape8, tanh2);
            generate_v(&call, tanh2, vertical2, reshape8, v6 + 704);
            convolution_vertical(&call, v6, m->M_gated_layer2_vertical_weight,
                m->M_gated_layer2_vertical_bias, vertical3, &generate_vertical2_places);
            generate_across(&call, vertical3, m->M_gated_layer2_across_weight,
                m->M_gated_layer2_across_bias, across6);
            generate_tanh(&call, vertical3, reshape7, tanh3);
            generate_v(&call, tanh3, vertical3, reshape7, v5 + 704);
            convolution_vertical(&call, v5, m->M_gated_layer3_vertical_weight,
                m->M_gated_layer3_vertical_bias, vertical4, &generate_vertical2_places);
            generate_across(&call, vertical4, m->M_gated_layer3_across_weight,
                m->M_gated_layer3_across_bias, across5);
            generate_tanh(&call, vertical4, reshape6, tanh4);
            generate_v(&call, tanh4, vertical4, reshape6, v4 + 704);
            convolution_vertical(&call, v4, m->M_gated_layer4_vertical_weight,
                m->M_gated_layer4_vertical_bias, vertical5, &generate_vertical2_places);
            generate_across(&call, vertical5, m->M_gated_layer4_across_weight,
                m->M_gated_layer4_across_bias, across4);
            generate_tanh(&call, vertical5, reshape5, tanh5);
            generate_v(&call, tanh5, vertical5, reshape5, v3 + 704);
            convolution_vertical(&call, v3, m->M_gated_layer5_vertical_weight,
                m->M_gated_layer5_vertical_bias, vertical6, &generate_vertical2_places);
            generate_across(&call, vertical6, m->M_gated_layer5_across_weight,
                m->M_gated_layer5_across_bias, across3);
            generate_tanh(&call, vertical6, reshape4, tanh6);
            generate_v(&call, tanh6, vertical6, reshape4, v2 + 704);
            convolution_vertical(&call, v2, m->M_gated_layer6_vertical_weight,
                m->M_gated_layer6_vertical_bias, vertical7, &generate_vertical2_places);
            generate_across(&call, vertical7, m->M_gated_layer6_across_weight,
                m->M_gated_layer6_across_bias, across2);
            generate_tanh(&call, vertical7, reshape3, tanh7);
            generate_v(&call, tanh7, vertical7, reshape3, v + 704);
            convolution_vertical(&call, v, m->M_gated_layer7_vertical_weight,
                m->M_gated_layer7_vertical_bias, vertical8, &generate_vertical2_places);
            generate_across(&call, vertical8, m->M_gated_layer7_across_weight,
                m->M_gated_layer7_across_bias, across);
            for (int64_t column = 0; column < 8; column++, call.position++) {
                convolution_horizontal(&call, reshape9 + 2688 + column * 64,
                    across8 + column * 128, reshape10, m->M_gated_first_horizontal_weight,
                    m->M_gated_first_horizontal_bias, add, 192, &generate_horizontal_places);
                generate_tanh8(&call, add, tanh8);
                generate_mul(&call, tanh8, add, mul);
                generate_out(&call, mul, m->M_gated_first_out_weight, m->M_gated_first_out_bias,
                    out + 64 + column * 64);
                convolution_horizontal(&call, out + column * 64, across7 + column * 128,
                    reshape8, m->M_gated_layer_horizontal_weight, m->M_gated_layer_horizontal_bias,
                    add2, 128, &generate_horizontal2_places);
                generate_tanh8(&call, add2, tanh9);
                generate_mul(&call, tanh9, add2, mul2);
                generate_h(&call, mul2, out + 64 + column * 64, m->M_gated_layer_out_weight,
                    m->M_gated_layer_out_bias, h6 + 64 + column * 64);
                convolution_horizontal(&call, h6 + column * 64, across6 + column * 128,
                    reshape7, m->M_gated_layer2_horizontal_weight,
                    m->M_gated_layer2_horizontal_bias, add3, 128, &generate_horizontal2_places);
                generate_tanh8(&call, add3, tanh10);
                generate_mul(&call, tanh10, add3, mul3);
                generate_h(&call, mul3, h6 + 64 + column * 64, m->M_gated_layer2_out_weight,
                    m->M_gated_layer2_out_bias, h5 + 64 + column * 64);
                convolution_horizontal(&call, h5 + column * 64, across5 + column * 128,
                    reshape6, m->M_gated_layer3_horizontal_weight,
                    m->M_gated_layer3_horizontal_bias, add4, 128, &generate_horizontal2_places);
                generate_tanh8(&call, add4, tanh11);
                generate_mul(&call, tanh11, add4, mul4);
                generate_h(&call, mul4, h5 + 64 + column * 64, m->M_gated_layer3_out_weight,
                    m->M_gated_layer3_out_bias, h4 + 64 + column * 64);
                convolution_horizontal(&call, h4 + column * 64, across4 + column * 128,
                    reshape5, m->M_gated_layer4_horizontal_weight,
                    m->M_gated_layer4_horizontal_bias, add5, 128, &generate_horizontal2_places);
                generate_tanh8(&call, add5, tanh12);
                generate_mul(&call, tanh12, add5, mul5);
                generate_h(&call, mul5, h4 + 64 + column * 64, m->M_gated_layer4_out_weight,
                    m->M_gated_layer4_out_bias, h3 + 64 + column * 64);
                convolution_horizontal(&call, h3 + column * 64, across3 + column * 128,
                    reshape4, m->M_gated_layer5_horizontal_weight,
                    m->M_gated_layer5_horizontal_bias, add6, 128, &generate_horizontal2_places);
                generate_tanh8(&call, add6, tanh13);
                generate_mul(&call, tanh13, add6, mul6);
                generate_h(&call, mul6, h3 + 64 + column * 64, m->M_gated_layer5_out_weight,
                    m->M_gated_layer5_out_bias, h2 + 64 + column * 64);
                convolution_horizontal(&call, h2 + column * 64, across2 + column * 128,
                    reshape3, m->M_gated_layer6_horizontal_weight,
                    m->M_gated_layer6_horizontal_bias, add7, 128, &generate_horizontal2_places);
                generate_tanh8(&call, add7, tanh14);
                generate_mul(&call, tanh14, add7, mul7);
                generate_h(&call, mul7, h2 + 64 + column * 64, m->M_gated_layer6_out_weight,
                    m->M_gated_layer6_out_bias, h + 64 + column * 64);
                convolution_horizontal(&call, h + column * 64, across + column * 128, reshape2,
                    m->M_gated_layer7_horizontal_weight, m->M_gated_layer7_horizontal_bias, add8,
                    128, &generate_horizontal2_places);
                generate_tanh8(&call, add8, tanh15);
                generate_mul(&call, tanh15, add8, mul8);
                generate_h7(&call, mul8, h + 64 + column * 64, m->M_gated_layer7_out_weight,
                    m->M_gated_layer7_out_bias, relu);
                convolution_head(&call, relu, m->M_head_weight, m->M_head_bias, relu2,
                    &generate_out_places);
                generate_out2(&call, relu2, m->M_out_weight, m->M_out_bias, sub, maximum);
                generate_c(&call, reshape, sub, maximum, c3 + row * 8 + column);
                generate_c2(&call, c3 + row * 8 + column, c2 + column);
                generate_reshape11(&call, c2 + column, m->M_embed_weight,
                    reshape9 + 2880 + column * 64);
            }
        }
        #pragma omp barrier
        pack_weight_panels3(&call, m->D_residual_conv2_weight, D_residual_conv2_weight_panels,
            16, 32, 128);
        #pragma omp barrier
        pack_weight_panels3(&call, m->D_residual_conv4_weight, D_residual_conv4_weight_panels,
            16, 32, 128);
        #pragma omp barrier
        generate_D_conv_transposed2_weight_panels(&call, m->D_conv_transposed2_weight,
            D_conv_transposed2_weight_panels);
        #pragma omp barrier
        generate_gather9(&call, c3, m->V_embeddings, gather);
        #pragma omp barrier
        pack_weight_panels(&call, m->D_conv_weight, D_conv_weight_panels,
            generate_D_conv_weight_panels_taps, 64, 144, 9, 576);
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
        pack_weight_panels2(&call, m->D_conv_transposed_weight, D_conv_transposed_weight_panels,
            generate_D_conv_transposed_weight_panels_taps, 8, 128, 128, 16, 64, 48, 2048);
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
    (void)y;
    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_own_images(gm_thread_call(whole));
        const unsigned mode = gm_flush_denormals();
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

        pack_weight_panels(&call, m->M_gated_first_vertical_weight,
            M_gated_first_vertical_weight_panels, fit_M_gated_first_vertical_weight_panels_taps, 64,
            336, 21, 1344);
        pack_weight_panels(&call, m->M_gated_first_horizontal_weight,
            M_gated_first_horizontal_weight_panels, fit_M_gated_first_horizontal_weight_panels_taps,
            64, 48, 3, 192);
        pack_weight_panels(&call, m->M_gated_first_across_weight,
            M_gated_first_across_weight_panels, fit_M_head_weight_panels_taps, 128, 16, 1, 128);
        pack_weight_panels(&call, m->M_gated_layer_vertical_weight,
            M_gated_layer_vertical_weight_panels, fit_M_gated_layer_vertical_weight_panels_taps, 64,
            96, 6, 384);
        pack_weight_panels(&call, m->M_gated_layer_horizontal_weight,
            M_gated_layer_horizontal_weight_panels, fit_M_gated_layer_horizontal_weight_panels_taps,
            64, 32, 2, 128);
        pack_weight_panels(&call, m->M_gated_layer_across_weight,
            M_gated_layer_across_weight_panels, fit_M_head_weight_panels_taps, 128, 16, 1, 128);
        pack_weight_panels(&call, m->M_gated_layer2_vertical_weight,
            M_gated_layer2_vertical_weight_panels, fit_M_gated_layer_vertical_weight_panels_taps,
            64, 96, 6, 384);
        pack_weight_panels(&call, m->M_gated_layer2_horizontal_weight,
            M_gated_layer2_horizontal_weight_panels,
            fit_M_gated_layer_horizontal_weight_panels_taps, 64, 32, 2, 128);
        pack_weight_panels(&call, m->M_gated_layer2_across_weight,
            M_gated_layer2_across_weight_panels, fit_M_head_weight_panels_taps, 128, 16, 1, 128);
        pack_weight_panels(&call, m->M_gated_layer3_vertical_weight,
            M_gated_layer3_vertical_weight_panels, fit_M_gated_layer_vertical_weight_panels_taps,
            64, 96, 6, 384);
        pack_weight_panels(&call, m->M_gated_layer3_horizontal_weight,
            M_gated_layer3_horizontal_weight_panels,
            fit_M_gated_layer_horizontal_weight_panels_taps, 64, 32, 2, 128);
        pack_weight_panels(&call, m->M_gated_layer3_across_weight,
            M_gated_layer3_across_weight_panels, fit_M_head_weight_panels_taps, 128, 16, 1, 128);
        pack_weight_panels(&call, m->M_gated_layer4_vertical_weight,
            M_gated_layer4_vertical_weight_panels, fit_M_gated_layer_vertical_weight_panels_taps,
            64, 96, 6, 384);
        pack_weight_panels(&call, m->M_gated_layer4_horizontal_weight,
            M_gated_layer4_horizontal_weight_panels,
            fit_M_gated_layer_horizontal_weight_panels_taps, 64, 32, 2, 128);
        pack_weight_panels(&call, m->M_gated_layer4_across_weight,
            M_gated_layer4_across_weight_panels, fit_M_head_weight_panels_taps, 128, 16, 1, 128);
        pack_weight_panels(&call, m->M_gated_layer5_vertical_weight,
            M_gated_layer5_vertical_weight_panels, fit_M_gated_layer_vertical_weight_panels_taps,
            64, 96, 6, 384);
        pack_weight_panels(&call, m->M_gated_layer5_horizontal_weight,
            M_gated_layer5_horizontal_weight_panels,
            fit_M_gated_layer_horizontal_weight_panels_taps, 64, 32, 2, 128);
        pack_weight_panels(&call, m->M_gated_layer5_across_weight,
            M_gated_layer5_across_weight_panels, fit_M_head_weight_panels_taps, 128, 16, 1, 128);
        pack_weight_panels(&call, m->M_gated_layer6_vertical_weight,
            M_gated_layer6_vertical_weight_panels, fit_M_gated_layer_vertical_weight_panels_taps,
            64, 96, 6, 384);
        pack_weight_panels(&call, m->M_gated_layer6_horizontal_weight,
            M_gated_layer6_horizontal_weight_panels,
            fit_M_gated_layer_horizontal_weight_panels_taps, 64, 32, 2, 128);
        pack_weight_panels(&call, m->M_gated_layer6_across_weight,
            M_gated_layer6_across_weight_panels, fit_M_head_weight_panels_taps, 128, 16, 1, 128);
        pack_weight_panels(&call, m->M_gated_layer7_vertical_weight,
            M_gated_layer7_vertical_weight_panels, fit_M_gated_layer_vertical_weight_panels_taps,
            64, 96, 6, 384);
        pack_weight_panels(&call, m->M_gated_layer7_horizontal_weight,
            M_gated_layer7_horizontal_weight_panels,
            fit_M_gated_layer_horizontal_weight_panels_taps, 64, 32, 2, 128);
        pack_weight_panels(&call, m->M_gated_layer7_across_weight,
            M_gated_layer7_across_weight_panels, fit_M_head_weight_panels_taps, 128, 16, 1, 128);
        pack_weight_panels3(&call, m->M_out_weight, M_out_weight_panels, 64, 64, 512);
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
            convolution_add3(&call, gather9, M_gated_first_vertical_weight_panels,
                m->M_gated_first_vertical_bias, vertical, 1344, &fit_vertical_places);
            #pragma omp barrier
            convolution_add3(&call, gather9, M_gated_first_horizontal_weight_panels,
                m->M_gated_first_horizontal_bias, horizontal, 192, &fit_horizontal_places);
            #pragma omp barrier
            generate_horizontal10(&call, vertical, M_gated_first_across_weight_panels,
                horizontal, gather, m->M_gated_first_across_bias);
            #pragma omp barrier
            generate_tanh16(&call, vertical, gather, tanh);
            #pragma omp barrier
            generate_v8(&call, tanh, vertical, gather);
            #pragma omp barrier
            convolution_add3(&call, tanh, M_gated_layer_vertical_weight_panels,
                m->M_gated_layer_vertical_bias, vertical2, 384, &fit_vertical2_places);
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
            convolution_add3(&call, tanh3, M_gated_layer2_vertical_weight_panels,
                m->M_gated_layer2_vertical_bias, vertical3, 384, &fit_vertical2_places);
            #pragma omp barrier
            generate_tanh16(&call, vertical3, gather3, tanh4);
            #pragma omp barrier
            generate_v8(&call, tanh4, vertical3, gather3);
            #pragma omp barrier
            convolution_add3(&call, tanh4, M_gated_layer3_vertical_weight_panels,
                m->M_gated_layer3_vertical_bias, vertical4, 384, &fit_vertical2_places);
            #pragma omp barrier
            generate_tanh16(&call, vertical4, gather4, tanh5);
            #pragma omp barrier
            generate_v8(&call, tanh5, vertical4, gather4);
            #pragma omp barrier
            convolution_add3(&call, tanh5, M_gated_layer4_vertical_weight_panels,
                m->M_gated_layer4_vertical_bias, vertical5, 384, &fit_vertical2_places);
            #pragma omp barrier
            generate_tanh16(&call, vertical5, gather5, tanh6);
            #pragma omp barrier
            generate_v8(&call, tanh6, vertical5, gather5);
            #pragma omp barrier
            convolution_add3(&call, tanh6, M_gated_layer5_vertical_weight_panels,
                m->M_gated_layer5_vertical_bias, vertical6, 384, &fit_vertical2_places);
            #pragma omp barrier
            generate_tanh16(&call, vertical6, gather6, tanh7);
            #pragma omp barrier
            generate_v8(&call, tanh7, vertical6, gather6);
            #pragma omp barrier
            convolution_add3(&call, tanh7, M_gated_layer6_vertical_weight_panels,
                m->M_gated_layer6_vertical_bias, vertical7, 384, &fit_vertical2_places);
            #pragma omp barrier
            generate_tanh16(&call, vertical7, gather7, tanh8);
            #pragma omp barrier
            generate_v8(&call, tanh8, vertical7, gather7);
            #pragma omp barrier
            convolution_add3(&call, tanh8, M_gated_layer7_vertical_weight_panels,
                m->M_gated_layer7_vertical_bias, vertical8, 384, &fit_vertical2_places);
            #pragma omp barrier
            convolution_add3(&call, out, M_gated_layer_horizontal_weight_panels,
                m->M_gated_layer_horizontal_bias, horizontal2, 128, &fit_horizontal3_places);
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
            convolution_add3(&call, out, M_gated_layer2_horizontal_weight_panels,
                m->M_gated_layer2_horizontal_bias, horizontal3, 128, &fit_horizontal3_places);
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
            convolution_add3(&call, out, M_gated_layer3_horizontal_weight_panels,
                m->M_gated_layer3_horizontal_bias, horizontal4, 128, &fit_horizontal3_places);
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
            convolution_add3(&call, out, M_gated_layer4_horizontal_weight_panels,
                m->M_gated_layer4_horizontal_bias, horizontal5, 128, &fit_horizontal3_places);
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
            convolution_add3(&call, out, M_gated_layer5_horizontal_weight_panels,
                m->M_gated_layer5_horizontal_bias, horizontal6, 128, &fit_horizontal3_places);
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
            convolution_add3(&call, out, M_gated_layer6_horizontal_weight_panels,
                m->M_gated_layer6_horizontal_bias, horizontal7, 128, &fit_horizontal3_places);
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
            convolution_add3(&call, out, M_gated_layer7_horizontal_weight_panels,
                m->M_gated_layer7_horizontal_bias, horizontal8, 128, &fit_horizontal3_places);
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
            convolution_head(&call, out, m->M_head_weight, m->M_head_bias, relu,
                &fit_out_places);
            #pragma omp barrier
            generate_out11(&call, relu, M_out_weight_panels, m->M_out_bias, sub, maximum);
            #pragma omp barrier
            generate_c_drawn(&call, sub, maximum, c_drawn);
            #pragma omp barrier
            gm_take_drawn(&call, c2, c_drawn, 64, i);
        }
        #pragma omp barrier
        pack_weight_panels3(&call, m->D_residual_conv2_weight, D_residual_conv2_weight_panels,
            16, 32, 128);
        #pragma omp barrier
        pack_weight_panels3(&call, m->D_residual_conv4_weight, D_residual_conv4_weight_panels,
            16, 32, 128);
        #pragma omp barrier
        generate_D_conv_transposed2_weight_panels(&call, m->D_conv_transposed2_weight,
            D_conv_transposed2_weight_panels);
        #pragma omp barrier
        generate_gather9(&call, c2, m->V_embeddings, gather10);
        #pragma omp barrier
        pack_weight_panels(&call, m->D_conv_weight, D_conv_weight_panels,
            generate_D_conv_weight_panels_taps, 64, 144, 9, 576);
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
        pack_weight_panels2(&call, m->D_conv_transposed_weight, D_conv_transposed_weight_panels,
            generate_D_conv_transposed_weight_panels_taps, 8, 128, 128, 16, 64, 48, 2048);
        #pragma omp barrier
        generate_h8(&call, add, D_conv_transposed_weight_panels, m->D_conv_transposed_bias, h);
        #pragma omp barrier
        generate_image(&call, h, D_conv_transposed2_weight_panels, m->D_conv_transposed2_bias,
            image);
        gm_restore_denormals(mode);
    }
}

/* vqvae_prior.gm:26   h = x |> conv(hidden / 2, 4, stride: 2, pad: 1) |> relu
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
    const gm_places *const places = &encode_c_relu_places;
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

GM_KERNEL void encode_relu2(const gm_call *call, const float *restrict relu,
    const float *restrict E_conv2_weight_panels, const float *restrict bias, float *restrict relu2)
{
    const gm_places *const places = &encode_c_relu2_places;
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

/* Entry point encode, line 25: 12 kernels in 7 phases, 2.7 GFLOP; arena 9.3 MB, at least 9.3 MB. */
static void run_encode(vqvae_prior_t *m, const float *x, gm_call whole)
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

        pack_weight_panels3(&call, m->E_residual_conv2_weight, E_residual_conv2_weight_panels,
            16, 32, 128);
        #pragma omp barrier
        pack_weight_panels3(&call, m->E_residual_conv4_weight, E_residual_conv4_weight_panels,
            16, 32, 128);
        #pragma omp barrier
        encode_relu(&call, x, m->E_conv_weight, m->E_conv_bias, relu);
        #pragma omp barrier
        pack_weight_panels(&call, m->E_conv2_weight, E_conv2_weight_panels,
            encode_c_E_conv2_weight_panels_taps, 64, 256, 16, 1024);
        #pragma omp barrier
        encode_relu2(&call, relu, E_conv2_weight_panels, m->E_conv2_bias, relu2);
        #pragma omp barrier
        pack_weight_panels(&call, m->E_conv3_weight, E_conv3_weight_panels,
            encode_c_E_conv3_weight_panels_taps, 128, 144, 9, 1152);
        #pragma omp barrier
        call.to = 0;
        while (gm_next_rows(&call, gm_row_units(&call, 64, 1), 17)) {
            convolution_add2(&call, relu2, E_conv3_weight_panels, m->E_conv3_bias, add, relu3,
                1152, &encode_c_add_places);
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

/* vqvae_prior.gm:21   for i in 1..2 { x = x + (x |> relu |> conv(inner, 3) |> relu |> conv(hidden,
   1)) }
   convolution of [64,8,8,32] to [64,8,8,128] by 1 x 1 taps, tiles of 6 x 16, weight in panels;
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

GM_KERNEL void decode_x2(const gm_call *call, const float *restrict relu,
    const float *restrict D_residual_conv4_weight_panels, float *restrict add,
    const float *restrict bias)
{
    const gm_places *const places = &encode_c_x_places;
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
                    decode_x2_tile(6, 2, 8, places->runs + p->run, p->runs, from + row,
                        to + row, column, relu, D_residual_conv4_weight_panels, add, bias);
                if (row < pixels)
                    decode_x2_tile(pixels - row, 2, 8, places->runs + p->run, p->runs,
                        from + row, to + row, column, relu, D_residual_conv4_weight_panels, add,
                        bias);
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

GM_KERNEL void decode_h(const gm_call *call, const float *restrict add,
    const float *restrict D_conv_transposed_weight_panels, const float *restrict bias,
    float *restrict h)
{
    const gm_places *const places = &generate_h8_places;
    const int64_t lo = call->from, hi = call->to;
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 48; column += 24) {
                for (int row = 0; row < pixels; row += 4)
                    decode_h_tile((int)gm_min_int(4, pixels - row), 3, 8, places->runs + p->run,
                        p->runs, from + row, to + row, column, add, D_conv_transposed_weight_panels,
                        bias, h);
            }
            {
                const int64_t column = 48;
                for (int row = 0; row < pixels; row += 4)
                    decode_h_tile((int)gm_min_int(4, pixels - row), 2, 8, places->runs + p->run,
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

GM_KERNEL void decode_image(const gm_call *call, const float *restrict h,
    const float *restrict D_conv_transposed2_weight_panels, const float *restrict bias,
    float *restrict image2)
{
    const gm_places *const places = &generate_image_places;
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
                    decode_image_tile((int)gm_min_int(2, pixels - row), 1, 3,
                        places->runs + p->run, p->runs, from + row, to + row, column, h,
                        D_conv_transposed2_weight_panels, bias, image2);
            }
        }
    }
}

/* Entry point decode, line 34: 12 kernels in 7 phases, 2.1 GFLOP; arena 8.7 MB, at least 8.7 MB. */
static void run_decode(vqvae_prior_t *m, const float *q, gm_call whole)
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

        pack_weight_panels3(&call, m->D_residual_conv2_weight, D_residual_conv2_weight_panels,
            16, 32, 128);
        #pragma omp barrier
        pack_weight_panels3(&call, m->D_residual_conv4_weight, D_residual_conv4_weight_panels,
            16, 32, 128);
        #pragma omp barrier
        generate_D_conv_transposed2_weight_panels(&call, m->D_conv_transposed2_weight,
            D_conv_transposed2_weight_panels);
        #pragma omp barrier
        pack_weight_panels(&call, m->D_conv_weight, D_conv_weight_panels,
            generate_D_conv_weight_panels_taps, 64, 144, 9, 576);
        #pragma omp barrier
        call.to = 0;
        while (gm_next_rows(&call, gm_row_units(&call, 64, 1), 20)) {
            convolution_add2(&call, q, D_conv_weight_panels, m->D_conv_bias, add, relu, 576,
                &generate_add_places);
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
        pack_weight_panels2(&call, m->D_conv_transposed_weight, D_conv_transposed_weight_panels,
            generate_D_conv_transposed_weight_panels_taps, 8, 128, 128, 16, 64, 48, 2048);
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
    run_fit(m, c, y, (gm_call){ .seed = m->head.seed, .step = m->head.step, .rows = n, .watch = m->head.watch });
    if (report) {
        report->loss = *(m->arena + 581632);
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

static const gm_kernel kernels_of_fit[] = {
    { "fit_M_head_weight_panels", 56, 0.0, 32768.0, 1, (const gm_written[]){
        { "M.head.weight_panels", offsetof(vqvae_prior_t, arena[26517504]), 0, 1, 4096, 0 }} },
    { "fit_M_gated_layer7_out_weight_panels", 55, 0.0, 32768.0, 1, (const gm_written[]){
        { "M.gated_layer7.out.weight_panels", offsetof(vqvae_prior_t, arena[26521600]), 0, 1, 4096, 0 }} },
    { "fit_M_gated_layer6_out_weight_panels", 55, 0.0, 32768.0, 1, (const gm_written[]){
        { "M.gated_layer6.out.weight_panels", offsetof(vqvae_prior_t, arena[26525696]), 0, 1, 4096, 0 }} },
    { "fit_M_gated_layer5_out_weight_panels", 55, 0.0, 32768.0, 1, (const gm_written[]){
        { "M.gated_layer5.out.weight_panels", offsetof(vqvae_prior_t, arena[26529792]), 0, 1, 4096, 0 }} },
    { "fit_M_gated_layer4_out_weight_panels", 55, 0.0, 32768.0, 1, (const gm_written[]){
        { "M.gated_layer4.out.weight_panels", offsetof(vqvae_prior_t, arena[26533888]), 0, 1, 4096, 0 }} },
    { "fit_M_gated_layer3_out_weight_panels", 55, 0.0, 32768.0, 1, (const gm_written[]){
        { "M.gated_layer3.out.weight_panels", offsetof(vqvae_prior_t, arena[26537984]), 0, 1, 4096, 0 }} },
    { "fit_M_gated_layer2_out_weight_panels", 55, 0.0, 32768.0, 1, (const gm_written[]){
        { "M.gated_layer2.out.weight_panels", offsetof(vqvae_prior_t, arena[26542080]), 0, 1, 4096, 0 }} },
    { "fit_M_gated_layer_out_weight_panels", 55, 0.0, 32768.0, 1, (const gm_written[]){
        { "M.gated_layer.out.weight_panels", offsetof(vqvae_prior_t, arena[26546176]), 0, 1, 4096, 0 }} },
    { "fit_M_gated_first_out_weight_panels", 54, 0.0, 32768.0, 1, (const gm_written[]){
        { "M.gated_first.out.weight_panels", offsetof(vqvae_prior_t, arena[26550272]), 0, 1, 4096, 0 }} },
    { "fit_gather", 51, 0.0, 38144.0, 1, (const gm_written[]){
        { "gather", offsetof(vqvae_prior_t, arena[26386432]), 0, 1, 8192, 0 }} },
    { "fit_gather2", 51, 0.0, 38144.0, 1, (const gm_written[]){
        { "gather", offsetof(vqvae_prior_t, arena[26394624]), 0, 1, 8192, 0 }} },
    { "fit_gather3", 51, 0.0, 38144.0, 1, (const gm_written[]){
        { "gather", offsetof(vqvae_prior_t, arena[26402816]), 0, 1, 8192, 0 }} },
    { "fit_gather4", 51, 0.0, 38144.0, 1, (const gm_written[]){
        { "gather", offsetof(vqvae_prior_t, arena[26411008]), 0, 1, 8192, 0 }} },
    { "fit_gather5", 51, 0.0, 38144.0, 1, (const gm_written[]){
        { "gather", offsetof(vqvae_prior_t, arena[26419200]), 0, 1, 8192, 0 }} },
    { "fit_gather6", 51, 0.0, 38144.0, 1, (const gm_written[]){
        { "gather", offsetof(vqvae_prior_t, arena[26427392]), 0, 1, 8192, 0 }} },
    { "fit_gather7", 51, 0.0, 38144.0, 1, (const gm_written[]){
        { "gather", offsetof(vqvae_prior_t, arena[26435584]), 0, 1, 8192, 0 }} },
    { "fit_gather8", 51, 0.0, 38144.0, 1, (const gm_written[]){
        { "gather", offsetof(vqvae_prior_t, arena[26443776]), 0, 1, 8192, 0 }} },
    { "fit_gather9", 54, 0.0, 1196032.0, 1, (const gm_written[]){
        { "gather", offsetof(vqvae_prior_t, arena[16777216]), 0, 1, 262144, 0 }} },
    { "fit_M_gated_first_across_weight_panels", 54, 0.0, 131072.0, 1, (const gm_written[]){
        { "M.gated_first.across.weight_panels", offsetof(vqvae_prior_t, arena[196608]), 0, 1, 16384, 0 }} },
    { "fit_M_gated_layer_horizontal_weight_panels", 55, 0.0, 1.6384e+05, 1, (const gm_written[]){
        { "M.gated_layer.horizontal.weight_panels", offsetof(vqvae_prior_t, arena[212992]), 0, 1, 16384, 0 }} },
    { "fit_M_gated_layer_across_weight_panels", 55, 0.0, 131072.0, 1, (const gm_written[]){
        { "M.gated_layer.across.weight_panels", offsetof(vqvae_prior_t, arena[229376]), 0, 1, 16384, 0 }} },
    { "fit_M_gated_layer2_horizontal_weight_panels", 55, 0.0, 1.6384e+05, 1, (const gm_written[]){
        { "M.gated_layer2.horizontal.weight_panels", offsetof(vqvae_prior_t, arena[245760]), 0, 1, 16384, 0 }} },
    { "fit_M_gated_layer2_across_weight_panels", 55, 0.0, 131072.0, 1, (const gm_written[]){
        { "M.gated_layer2.across.weight_panels", offsetof(vqvae_prior_t, arena[262144]), 0, 1, 16384, 0 }} },
    { "fit_M_gated_layer3_horizontal_weight_panels", 55, 0.0, 1.6384e+05, 1, (const gm_written[]){
        { "M.gated_layer3.horizontal.weight_panels", offsetof(vqvae_prior_t, arena[278528]), 0, 1, 16384, 0 }} },
    { "fit_M_gated_layer3_across_weight_panels", 55, 0.0, 131072.0, 1, (const gm_written[]){
        { "M.gated_layer3.across.weight_panels", offsetof(vqvae_prior_t, arena[294912]), 0, 1, 16384, 0 }} },
    { "fit_M_gated_layer4_horizontal_weight_panels", 55, 0.0, 1.6384e+05, 1, (const gm_written[]){
        { "M.gated_layer4.horizontal.weight_panels", offsetof(vqvae_prior_t, arena[311296]), 0, 1, 16384, 0 }} },
    { "fit_M_gated_layer4_across_weight_panels", 55, 0.0, 131072.0, 1, (const gm_written[]){
        { "M.gated_layer4.across.weight_panels", offsetof(vqvae_prior_t, arena[327680]), 0, 1, 16384, 0 }} },
    { "fit_M_gated_layer5_horizontal_weight_panels", 55, 0.0, 1.6384e+05, 1, (const gm_written[]){
        { "M.gated_layer5.horizontal.weight_panels", offsetof(vqvae_prior_t, arena[344064]), 0, 1, 16384, 0 }} },
    { "fit_M_gated_layer5_across_weight_panels", 55, 0.0, 131072.0, 1, (const gm_written[]){
        { "M.gated_layer5.across.weight_panels", offsetof(vqvae_prior_t, arena[360448]), 0, 1, 16384, 0 }} },
    { "fit_M_gated_layer6_horizontal_weight_panels", 55, 0.0, 1.6384e+05, 1, (const gm_written[]){
        { "M.gated_layer6.horizontal.weight_panels", offsetof(vqvae_prior_t, arena[376832]), 0, 1, 16384, 0 }} },
    { "fit_M_gated_layer6_across_weight_panels", 55, 0.0, 131072.0, 1, (const gm_written[]){
        { "M.gated_layer6.across.weight_panels", offsetof(vqvae_prior_t, arena[393216]), 0, 1, 16384, 0 }} },
    { "fit_M_gated_layer7_horizontal_weight_panels", 55, 0.0, 1.6384e+05, 1, (const gm_written[]){
        { "M.gated_layer7.horizontal.weight_panels", offsetof(vqvae_prior_t, arena[409600]), 0, 1, 16384, 0 }} },
    { "fit_M_gated_layer7_across_weight_panels", 55, 0.0, 131072.0, 1, (const gm_written[]){
        { "M.gated_layer7.across.weight_panels", offsetof(vqvae_prior_t, arena[26124288]), 0, 1, 16384, 0 }} },
    { "fit_M_gated_layer7_across_weight_panels2", 55, 0.0, 131072.0, 1, (const gm_written[]){
        { "M.gated_layer7.across.weight_panels", offsetof(vqvae_prior_t, arena[26140672]), 0, 1, 16384, 0 }} },
    { "fit_M_gated_layer7_horizontal_weight_panels2", 55, 0.0, 1.6384e+05, 1, (const gm_written[]){
        { "M.gated_layer7.horizontal.weight_panels", offsetof(vqvae_prior_t, arena[26157056]), 0, 1, 16384, 0 }} },
    { "fit_M_gated_layer6_across_weight_panels2", 55, 0.0, 131072.0, 1, (const gm_written[]){
        { "M.gated_layer6.across.weight_panels", offsetof(vqvae_prior_t, arena[26173440]), 0, 1, 16384, 0 }} },
    { "fit_M_gated_layer6_horizontal_weight_panels2", 55, 0.0, 1.6384e+05, 1, (const gm_written[]){
        { "M.gated_layer6.horizontal.weight_panels", offsetof(vqvae_prior_t, arena[26189824]), 0, 1, 16384, 0 }} },
    { "fit_M_gated_layer5_across_weight_panels2", 55, 0.0, 131072.0, 1, (const gm_written[]){
        { "M.gated_layer5.across.weight_panels", offsetof(vqvae_prior_t, arena[26206208]), 0, 1, 16384, 0 }} },
    { "fit_M_gated_layer5_horizontal_weight_panels2", 55, 0.0, 1.6384e+05, 1, (const gm_written[]){
        { "M.gated_layer5.horizontal.weight_panels", offsetof(vqvae_prior_t, arena[26222592]), 0, 1, 16384, 0 }} },
    { "fit_M_gated_layer4_across_weight_panels2", 55, 0.0, 131072.0, 1, (const gm_written[]){
        { "M.gated_layer4.across.weight_panels", offsetof(vqvae_prior_t, arena[26238976]), 0, 1, 16384, 0 }} },
    { "fit_M_gated_layer4_horizontal_weight_panels2", 55, 0.0, 1.6384e+05, 1, (const gm_written[]){
        { "M.gated_layer4.horizontal.weight_panels", offsetof(vqvae_prior_t, arena[26255360]), 0, 1, 16384, 0 }} },
    { "fit_M_gated_layer3_across_weight_panels2", 55, 0.0, 131072.0, 1, (const gm_written[]){
        { "M.gated_layer3.across.weight_panels", offsetof(vqvae_prior_t, arena[26271744]), 0, 1, 16384, 0 }} },
    { "fit_M_gated_layer3_horizontal_weight_panels2", 55, 0.0, 1.6384e+05, 1, (const gm_written[]){
        { "M.gated_layer3.horizontal.weight_panels", offsetof(vqvae_prior_t, arena[26288128]), 0, 1, 16384, 0 }} },
    { "fit_M_gated_layer2_across_weight_panels2", 55, 0.0, 131072.0, 1, (const gm_written[]){
        { "M.gated_layer2.across.weight_panels", offsetof(vqvae_prior_t, arena[26304512]), 0, 1, 16384, 0 }} },
    { "fit_M_gated_layer2_horizontal_weight_panels2", 55, 0.0, 1.6384e+05, 1, (const gm_written[]){
        { "M.gated_layer2.horizontal.weight_panels", offsetof(vqvae_prior_t, arena[26320896]), 0, 1, 16384, 0 }} },
    { "fit_M_gated_layer_across_weight_panels2", 55, 0.0, 131072.0, 1, (const gm_written[]){
        { "M.gated_layer.across.weight_panels", offsetof(vqvae_prior_t, arena[26337280]), 0, 1, 16384, 0 }} },
    { "fit_M_gated_layer_horizontal_weight_panels2", 55, 0.0, 1.6384e+05, 1, (const gm_written[]){
        { "M.gated_layer.horizontal.weight_panels", offsetof(vqvae_prior_t, arena[26353664]), 0, 1, 16384, 0 }} },
    { "fit_M_gated_first_across_weight_panels2", 54, 0.0, 131072.0, 1, (const gm_written[]){
        { "M.gated_first.across.weight_panels", offsetof(vqvae_prior_t, arena[26370048]), 0, 1, 16384, 0 }} },
    { "fit_M_gated_first_horizontal_weight_panels", 54, 0.0, 3.2768e+05, 1, (const gm_written[]){
        { "M.gated_first.horizontal.weight_panels", offsetof(vqvae_prior_t, arena[172032]), 0, 1, 24576, 0 }} },
    { "fit_M_gated_first_horizontal_weight_panels2", 54, 0.0, 3.2768e+05, 1, (const gm_written[]){
        { "M.gated_first.horizontal.weight_panels", offsetof(vqvae_prior_t, arena[26099712]), 0, 1, 24576, 0 }} },
    { "fit_M_out_weight_panels", 56, 0.0, 262144.0, 1, (const gm_written[]){
        { "M.out.weight_panels", offsetof(vqvae_prior_t, arena[26001408]), 0, 1, 32768, 0 }} },
    { "fit_M_out_weight_panels2", 56, 0.0, 262144.0, 1, (const gm_written[]){
        { "M.out.weight_panels", offsetof(vqvae_prior_t, arena[26034176]), 0, 1, 32768, 0 }} },
    { "fit_M_gated_first_vertical_weight_panels", 54, 0.0, 2.29376e+06, 1, (const gm_written[]){
        { "M.gated_first.vertical.weight_panels", offsetof(vqvae_prior_t, arena[0]), 0, 1, 172032, 0 }} },
    { "fit_vertical", 54, 8.3099648e+08, 3834368.0, 1, (const gm_written[]){
        { "vertical", offsetof(vqvae_prior_t, arena[4194304]), 0, 1, 524288, 0 }} },
    { "fit_v", 54, 1.31072e+06, 3178496.0, 1, (const gm_written[]){
        { "v", offsetof(vqvae_prior_t, arena[17039360]), 0, 1, 262144, 0 }} },
    { "fit_horizontal", 54, 151519232.0, 3244544.0, 1, (const gm_written[]){
        { "horizontal", offsetof(vqvae_prior_t, arena[4718592]), 0, 1, 524288, 0 }} },
    { "fit_horizontal2", 54, 135790592.0, 6390272.0, 1, (const gm_written[]){
        { "horizontal", offsetof(vqvae_prior_t, arena[4718592]), 0, 1, 524288, 0 }} },
    { "fit_mul", 54, 786432.0, 3145728.0, 1, (const gm_written[]){
        { "mul", offsetof(vqvae_prior_t, arena[17301504]), 0, 1, 262144, 0 }} },
    { "fit_out", 54, 33816576.0, 2113792.0, 1, (const gm_written[]){
        { "out", offsetof(vqvae_prior_t, arena[17563648]), 0, 1, 262144, 0 }} },
    { "fit_horizontal3", 55, 126353408.0, 3211776.0, 1, (const gm_written[]){
        { "horizontal", offsetof(vqvae_prior_t, arena[5242880]), 0, 1, 524288, 0 }} },
    { "fit_M_gated_layer_vertical_weight_panels", 55, 0.0, 4.9152e+05, 1, (const gm_written[]){
        { "M.gated_layer.vertical.weight_panels", offsetof(vqvae_prior_t, arena[0]), 0, 1, 49152, 0 }} },
    { "fit_vertical2", 55, 346554368.0, 3342848.0, 1, (const gm_written[]){
        { "vertical", offsetof(vqvae_prior_t, arena[5767168]), 0, 1, 524288, 0 }} },
    { "fit_horizontal4", 55, 135790592.0, 6390272.0, 1, (const gm_written[]){
        { "horizontal", offsetof(vqvae_prior_t, arena[5242880]), 0, 1, 524288, 0 }} },
    { "fit_v2", 55, 1.31072e+06, 3178496.0, 1, (const gm_written[]){
        { "v", offsetof(vqvae_prior_t, arena[17825792]), 0, 1, 262144, 0 }} },
    { "fit_mul2", 55, 786432.0, 3145728.0, 1, (const gm_written[]){
        { "mul", offsetof(vqvae_prior_t, arena[18087936]), 0, 1, 262144, 0 }} },
    { "fit_h", 55, 3.407872e+07, 3162368.0, 1, (const gm_written[]){
        { "h", offsetof(vqvae_prior_t, arena[18350080]), 0, 1, 262144, 0 }} },
    { "fit_horizontal5", 55, 126353408.0, 3211776.0, 1, (const gm_written[]){
        { "horizontal", offsetof(vqvae_prior_t, arena[6291456]), 0, 1, 524288, 0 }} },
    { "fit_M_gated_layer2_vertical_weight_panels", 55, 0.0, 4.9152e+05, 1, (const gm_written[]){
        { "M.gated_layer2.vertical.weight_panels", offsetof(vqvae_prior_t, arena[0]), 0, 1, 49152, 0 }} },
    { "fit_vertical3", 55, 346554368.0, 3342848.0, 1, (const gm_written[]){
        { "vertical", offsetof(vqvae_prior_t, arena[6815744]), 0, 1, 524288, 0 }} },
    { "fit_horizontal6", 55, 135790592.0, 6390272.0, 1, (const gm_written[]){
        { "horizontal", offsetof(vqvae_prior_t, arena[6291456]), 0, 1, 524288, 0 }} },
    { "fit_v3", 55, 1.31072e+06, 3178496.0, 1, (const gm_written[]){
        { "v", offsetof(vqvae_prior_t, arena[18612224]), 0, 1, 262144, 0 }} },
    { "fit_mul3", 55, 786432.0, 3145728.0, 1, (const gm_written[]){
        { "mul", offsetof(vqvae_prior_t, arena[18874368]), 0, 1, 262144, 0 }} },
    { "fit_h2", 55, 3.407872e+07, 3162368.0, 1, (const gm_written[]){
        { "h", offsetof(vqvae_prior_t, arena[19136512]), 0, 1, 262144, 0 }} },
    { "fit_horizontal7", 55, 126353408.0, 3211776.0, 1, (const gm_written[]){
        { "horizontal", offsetof(vqvae_prior_t, arena[7340032]), 0, 1, 524288, 0 }} },
    { "fit_M_gated_layer3_vertical_weight_panels", 55, 0.0, 4.9152e+05, 1, (const gm_written[]){
        { "M.gated_layer3.vertical.weight_panels", offsetof(vqvae_prior_t, arena[0]), 0, 1, 49152, 0 }} },
    { "fit_vertical4", 55, 346554368.0, 3342848.0, 1, (const gm_written[]){
        { "vertical", offsetof(vqvae_prior_t, arena[7864320]), 0, 1, 524288, 0 }} },
    { "fit_horizontal8", 55, 135790592.0, 6390272.0, 1, (const gm_written[]){
        { "horizontal", offsetof(vqvae_prior_t, arena[7340032]), 0, 1, 524288, 0 }} },
    { "fit_v4", 55, 1.31072e+06, 3178496.0, 1, (const gm_written[]){
        { "v", offsetof(vqvae_prior_t, arena[19398656]), 0, 1, 262144, 0 }} },
    { "fit_mul4", 55, 786432.0, 3145728.0, 1, (const gm_written[]){
        { "mul", offsetof(vqvae_prior_t, arena[19660800]), 0, 1, 262144, 0 }} },
    { "fit_h3", 55, 3.407872e+07, 3162368.0, 1, (const gm_written[]){
        { "h", offsetof(vqvae_prior_t, arena[19922944]), 0, 1, 262144, 0 }} },
    { "fit_horizontal9", 55, 126353408.0, 3211776.0, 1, (const gm_written[]){
        { "horizontal", offsetof(vqvae_prior_t, arena[8388608]), 0, 1, 524288, 0 }} },
    { "fit_M_gated_layer4_vertical_weight_panels", 55, 0.0, 4.9152e+05, 1, (const gm_written[]){
        { "M.gated_layer4.vertical.weight_panels", offsetof(vqvae_prior_t, arena[0]), 0, 1, 49152, 0 }} },
    { "fit_vertical5", 55, 346554368.0, 3342848.0, 1, (const gm_written[]){
        { "vertical", offsetof(vqvae_prior_t, arena[8912896]), 0, 1, 524288, 0 }} },
    { "fit_horizontal10", 55, 135790592.0, 6390272.0, 1, (const gm_written[]){
        { "horizontal", offsetof(vqvae_prior_t, arena[8388608]), 0, 1, 524288, 0 }} },
    { "fit_v5", 55, 1.31072e+06, 3178496.0, 1, (const gm_written[]){
        { "v", offsetof(vqvae_prior_t, arena[20185088]), 0, 1, 262144, 0 }} },
    { "fit_mul5", 55, 786432.0, 3145728.0, 1, (const gm_written[]){
        { "mul", offsetof(vqvae_prior_t, arena[20447232]), 0, 1, 262144, 0 }} },
    { "fit_h4", 55, 3.407872e+07, 3162368.0, 1, (const gm_written[]){
        { "h", offsetof(vqvae_prior_t, arena[20709376]), 0, 1, 262144, 0 }} },
    { "fit_horizontal11", 55, 126353408.0, 3211776.0, 1, (const gm_written[]){
        { "horizontal", offsetof(vqvae_prior_t, arena[9437184]), 0, 1, 524288, 0 }} },
    { "fit_M_gated_layer5_vertical_weight_panels", 55, 0.0, 4.9152e+05, 1, (const gm_written[]){
        { "M.gated_layer5.vertical.weight_panels", offsetof(vqvae_prior_t, arena[0]), 0, 1, 49152, 0 }} },
    { "fit_vertical6", 55, 346554368.0, 3342848.0, 1, (const gm_written[]){
        { "vertical", offsetof(vqvae_prior_t, arena[9961472]), 0, 1, 524288, 0 }} },
    { "fit_horizontal12", 55, 135790592.0, 6390272.0, 1, (const gm_written[]){
        { "horizontal", offsetof(vqvae_prior_t, arena[9437184]), 0, 1, 524288, 0 }} },
    { "fit_v6", 55, 1.31072e+06, 3178496.0, 1, (const gm_written[]){
        { "v", offsetof(vqvae_prior_t, arena[20971520]), 0, 1, 262144, 0 }} },
    { "fit_mul6", 55, 786432.0, 3145728.0, 1, (const gm_written[]){
        { "mul", offsetof(vqvae_prior_t, arena[21233664]), 0, 1, 262144, 0 }} },
    { "fit_h5", 55, 3.407872e+07, 3162368.0, 1, (const gm_written[]){
        { "h", offsetof(vqvae_prior_t, arena[21495808]), 0, 1, 262144, 0 }} },
    { "fit_horizontal13", 55, 126353408.0, 3211776.0, 1, (const gm_written[]){
        { "horizontal", offsetof(vqvae_prior_t, arena[10485760]), 0, 1, 524288, 0 }} },
    { "fit_M_gated_layer6_vertical_weight_panels", 55, 0.0, 4.9152e+05, 1, (const gm_written[]){
        { "M.gated_layer6.vertical.weight_panels", offsetof(vqvae_prior_t, arena[0]), 0, 1, 49152, 0 }} },
    { "fit_vertical7", 55, 346554368.0, 3342848.0, 1, (const gm_written[]){
        { "vertical", offsetof(vqvae_prior_t, arena[11010048]), 0, 1, 524288, 0 }} },
    { "fit_horizontal14", 55, 135790592.0, 6390272.0, 1, (const gm_written[]){
        { "horizontal", offsetof(vqvae_prior_t, arena[10485760]), 0, 1, 524288, 0 }} },
    { "fit_v7", 55, 1.31072e+06, 3178496.0, 1, (const gm_written[]){
        { "v", offsetof(vqvae_prior_t, arena[21757952]), 0, 1, 262144, 0 }} },
    { "fit_mul7", 55, 786432.0, 3145728.0, 1, (const gm_written[]){
        { "mul", offsetof(vqvae_prior_t, arena[22020096]), 0, 1, 262144, 0 }} },
    { "fit_h6", 55, 3.407872e+07, 3162368.0, 1, (const gm_written[]){
        { "h", offsetof(vqvae_prior_t, arena[22282240]), 0, 1, 262144, 0 }} },
    { "fit_horizontal15", 55, 126353408.0, 3211776.0, 1, (const gm_written[]){
        { "horizontal", offsetof(vqvae_prior_t, arena[11534336]), 0, 1, 524288, 0 }} },
    { "fit_M_gated_layer7_vertical_weight_panels", 55, 0.0, 4.9152e+05, 1, (const gm_written[]){
        { "M.gated_layer7.vertical.weight_panels", offsetof(vqvae_prior_t, arena[25952256]), 0, 1, 49152, 0 }} },
    { "fit_vertical8", 55, 346554368.0, 3342848.0, 1, (const gm_written[]){
        { "vertical", offsetof(vqvae_prior_t, arena[12058624]), 0, 1, 524288, 0 }} },
    { "fit_horizontal16", 55, 135790592.0, 6390272.0, 1, (const gm_written[]){
        { "horizontal", offsetof(vqvae_prior_t, arena[11534336]), 0, 1, 524288, 0 }} },
    { "fit_mul8", 55, 786432.0, 3145728.0, 1, (const gm_written[]){
        { "mul", offsetof(vqvae_prior_t, arena[22544384]), 0, 1, 262144, 0 }} },
    { "fit_h7", 55, 34340864.0, 3162368.0, 1, (const gm_written[]){
        { "relu", offsetof(vqvae_prior_t, arena[22806528]), 0, 1, 262144, 0 }} },
    { "fit_head", 56, 3.407872e+07, 2113792.0, 1, (const gm_written[]){
        { "relu", offsetof(vqvae_prior_t, arena[23068672]), 0, 1, 262144, 0 }} },
    { "fit_out2", 56, 274726912.0, 9586688.0, 2, (const gm_written[]){
        { "out", offsetof(vqvae_prior_t, arena[0]), 0, 1, 2097152, 0 },
        { "maximum", offsetof(vqvae_prior_t, arena[26554368]), 0, 1, 4096, 0 }} },
    { "fit_exp", 60, 6299648.0, 16826368.0, 3, (const gm_written[]){
        { "exp", offsetof(vqvae_prior_t, arena[2097152]), 0, 1, 2097152, 0 },
        { "sum", offsetof(vqvae_prior_t, arena[26558464]), 0, 1, 4096, 0 },
        { "add", offsetof(vqvae_prior_t, arena[26562560]), 0, 1, 4096, 0 }} },
    { "fit_sum", 60, 8388608.0, 8.43776e+06, 1, (const gm_written[]){
        { "maximum", offsetof(vqvae_prior_t, arena[26554368]), 0, 1, 4096, 0 }} },
    { "fit_sum2", 60, 4096.0, 1.664e+04, 1, (const gm_written[]){
        { "sum", offsetof(vqvae_prior_t, arena[26591232]), 0, 1, 64, 0 }} },
    { "fit_neg", 60, 6299648.0, 49152.0, 1, (const gm_written[]){
        { "maximum", offsetof(vqvae_prior_t, arena[26554368]), 0, 1, 4096, 0 }} },
    { "fit_exp2", 60, 8388608.0, 16809984.0, 1, (const gm_written[]){
        { "exp", offsetof(vqvae_prior_t, arena[2097152]), 0, 1, 2097152, 0 }} },
    { "fit_sum3", 56, 2097152.0, 8.51968e+06, 1, (const gm_written[]){
        { "sum", offsetof(vqvae_prior_t, arena[26066944]), 0, 1, 32768, 0 }} },
    { "fit_d_head", 56, 268959744.0, 10633216.0, 2, (const gm_written[]){
        { "d_head", offsetof(vqvae_prior_t, arena[23330816]), 0, 1, 262144, 0 },
        { "maximum", offsetof(vqvae_prior_t, arena[26554368]), 0, 1, 4096, 0 }} },
    { "fit_d_h", 56, 3.407872e+07, 3178496.0, 2, (const gm_written[]){
        { "d_h", offsetof(vqvae_prior_t, arena[23592960]), 0, 1, 262144, 0 },
        { "sum", offsetof(vqvae_prior_t, arena[26558464]), 0, 1, 4096, 0 }} },
    { "fit_d_across", 55, 36175872.0, 5292032.0, 4, (const gm_written[]){
        { "d_across", offsetof(vqvae_prior_t, arena[12582976]), 0, 4096, 64, 128 },
        { "d_across", offsetof(vqvae_prior_t, arena[12582912]), 0, 4096, 64, 128 },
        { "concat", offsetof(vqvae_prior_t, arena[26451968]), 0, 64, 64, 128 },
        { "concat", offsetof(vqvae_prior_t, arena[26452032]), 0, 64, 64, 128 }} },
    { "fit_d_h2", 55, 126091264.0, 4276224.0, 2, (const gm_written[]){
        { "d_h", offsetof(vqvae_prior_t, arena[23855104]), 0, 1, 262144, 0 },
        { "add", offsetof(vqvae_prior_t, arena[26562560]), 0, 1, 4096, 0 }} },
    { "fit_horizontal17", 55, 134217728.0, 4292608.0, 2, (const gm_written[]){
        { "horizontal", offsetof(vqvae_prior_t, arena[11534336]), 0, 1, 524288, 0 },
        { "gather", offsetof(vqvae_prior_t, arena[26443776]), 0, 1, 8192, 0 }} },
    { "fit_d_across2", 55, 36175872.0, 5292032.0, 4, (const gm_written[]){
        { "d_across", offsetof(vqvae_prior_t, arena[13107264]), 0, 4096, 64, 128 },
        { "d_across", offsetof(vqvae_prior_t, arena[13107200]), 0, 4096, 64, 128 },
        { "concat", offsetof(vqvae_prior_t, arena[26460160]), 0, 64, 64, 128 },
        { "concat", offsetof(vqvae_prior_t, arena[26460224]), 0, 64, 64, 128 }} },
    { "fit_d_h3", 55, 126091264.0, 4276224.0, 2, (const gm_written[]){
        { "d_h", offsetof(vqvae_prior_t, arena[24117248]), 0, 1, 262144, 0 },
        { "sum", offsetof(vqvae_prior_t, arena[26566656]), 0, 1, 4096, 0 }} },
    { "fit_d_across3", 55, 36175872.0, 5292032.0, 4, (const gm_written[]){
        { "d_across", offsetof(vqvae_prior_t, arena[13631552]), 0, 4096, 64, 128 },
        { "d_across", offsetof(vqvae_prior_t, arena[13631488]), 0, 4096, 64, 128 },
        { "concat", offsetof(vqvae_prior_t, arena[26468352]), 0, 64, 64, 128 },
        { "concat", offsetof(vqvae_prior_t, arena[26468416]), 0, 64, 64, 128 }} },
    { "fit_d_h4", 55, 126091264.0, 4276224.0, 2, (const gm_written[]){
        { "d_h", offsetof(vqvae_prior_t, arena[24379392]), 0, 1, 262144, 0 },
        { "sum", offsetof(vqvae_prior_t, arena[26570752]), 0, 1, 4096, 0 }} },
    { "fit_d_across4", 55, 36175872.0, 5292032.0, 4, (const gm_written[]){
        { "d_across", offsetof(vqvae_prior_t, arena[14155840]), 0, 4096, 64, 128 },
        { "d_across", offsetof(vqvae_prior_t, arena[14155776]), 0, 4096, 64, 128 },
        { "concat", offsetof(vqvae_prior_t, arena[26476544]), 0, 64, 64, 128 },
        { "concat", offsetof(vqvae_prior_t, arena[26476608]), 0, 64, 64, 128 }} },
    { "fit_d_h5", 55, 126091264.0, 4276224.0, 2, (const gm_written[]){
        { "d_h", offsetof(vqvae_prior_t, arena[24641536]), 0, 1, 262144, 0 },
        { "sum", offsetof(vqvae_prior_t, arena[26574848]), 0, 1, 4096, 0 }} },
    { "fit_d_across5", 55, 36175872.0, 5292032.0, 4, (const gm_written[]){
        { "d_across", offsetof(vqvae_prior_t, arena[14680128]), 0, 4096, 64, 128 },
        { "d_across", offsetof(vqvae_prior_t, arena[14680064]), 0, 4096, 64, 128 },
        { "concat", offsetof(vqvae_prior_t, arena[26484736]), 0, 64, 64, 128 },
        { "concat", offsetof(vqvae_prior_t, arena[26484800]), 0, 64, 64, 128 }} },
    { "fit_d_h6", 55, 126091264.0, 4276224.0, 2, (const gm_written[]){
        { "d_h", offsetof(vqvae_prior_t, arena[24903680]), 0, 1, 262144, 0 },
        { "sum", offsetof(vqvae_prior_t, arena[26578944]), 0, 1, 4096, 0 }} },
    { "fit_d_across6", 55, 36175872.0, 5292032.0, 4, (const gm_written[]){
        { "d_across", offsetof(vqvae_prior_t, arena[15204416]), 0, 4096, 64, 128 },
        { "d_across", offsetof(vqvae_prior_t, arena[15204352]), 0, 4096, 64, 128 },
        { "concat", offsetof(vqvae_prior_t, arena[26492928]), 0, 64, 64, 128 },
        { "concat", offsetof(vqvae_prior_t, arena[26492992]), 0, 64, 64, 128 }} },
    { "fit_d_h7", 55, 126091264.0, 4276224.0, 2, (const gm_written[]){
        { "d_h", offsetof(vqvae_prior_t, arena[25165824]), 0, 1, 262144, 0 },
        { "sum", offsetof(vqvae_prior_t, arena[26583040]), 0, 1, 4096, 0 }} },
    { "fit_d_across7", 55, 36175872.0, 5292032.0, 4, (const gm_written[]){
        { "d_across", offsetof(vqvae_prior_t, arena[15728704]), 0, 4096, 64, 128 },
        { "d_across", offsetof(vqvae_prior_t, arena[15728640]), 0, 4096, 64, 128 },
        { "concat", offsetof(vqvae_prior_t, arena[26501120]), 0, 64, 64, 128 },
        { "concat", offsetof(vqvae_prior_t, arena[26501184]), 0, 64, 64, 128 }} },
    { "fit_d_out", 55, 126091264.0, 4276224.0, 2, (const gm_written[]){
        { "d_out", offsetof(vqvae_prior_t, arena[25427968]), 0, 1, 262144, 0 },
        { "sum", offsetof(vqvae_prior_t, arena[26587136]), 0, 1, 4096, 0 }} },
    { "fit_d_across8", 54, 36175872.0, 5292032.0, 4, (const gm_written[]){
        { "d_across", offsetof(vqvae_prior_t, arena[16252992]), 0, 4096, 64, 128 },
        { "d_across", offsetof(vqvae_prior_t, arena[16252928]), 0, 4096, 64, 128 },
        { "concat", offsetof(vqvae_prior_t, arena[26509312]), 0, 64, 64, 128 },
        { "concat", offsetof(vqvae_prior_t, arena[26509376]), 0, 64, 64, 128 }} },
    { "fit_conv_data", 54, 150994944.0, 3244032.0, 1, (const gm_written[]){
        { "conv_data", offsetof(vqvae_prior_t, arena[25690112]), 0, 1, 262144, 0 }} },
    { "fit_M_out_weight", 56, 2.6886144e+08, 10223616.0, 3, (const gm_written[]){
        { "fit.m.M.out.weight", offsetof(vqvae_prior_t, fit_m_M_out_weight), 0, 1, 32768, 0 },
        { "fit.v.M.out.weight", offsetof(vqvae_prior_t, fit_v_M_out_weight), 0, 1, 32768, 0 },
        { "M.out.weight", offsetof(vqvae_prior_t, M_out_weight), 0, 1, 32768, 0 }} },
    { "fit_M_head_weight", 56, 3.360768e+07, 2195456.0, 3, (const gm_written[]){
        { "fit.m.M.head.weight", offsetof(vqvae_prior_t, fit_m_M_head_weight), 0, 1, 4096, 0 },
        { "fit.v.M.head.weight", offsetof(vqvae_prior_t, fit_v_M_head_weight), 0, 1, 4096, 0 },
        { "M.head.weight", offsetof(vqvae_prior_t, M_head_weight), 0, 1, 4096, 0 }} },
    { "fit_M_gated_layer7_out_weight", 55, 3.360768e+07, 2195456.0, 3, (const gm_written[]){
        { "fit.m.M.gated_layer7.out.weight", offsetof(vqvae_prior_t, fit_m_M_gated_layer7_out_weight), 0, 1, 4096, 0 },
        { "fit.v.M.gated_layer7.out.weight", offsetof(vqvae_prior_t, fit_v_M_gated_layer7_out_weight), 0, 1, 4096, 0 },
        { "M.gated_layer7.out.weight", offsetof(vqvae_prior_t, M_gated_layer7_out_weight), 0, 1, 4096, 0 }} },
    { "fit_M_gated_layer7_across_weight", 55, 1.3443072e+08, 4.58752e+06, 3, (const gm_written[]){
        { "fit.m.M.gated_layer7.across.weight", offsetof(vqvae_prior_t, fit_m_M_gated_layer7_across_weight), 0, 1, 16384, 0 },
        { "fit.v.M.gated_layer7.across.weight", offsetof(vqvae_prior_t, fit_v_M_gated_layer7_across_weight), 0, 1, 16384, 0 },
        { "M.gated_layer7.across.weight", offsetof(vqvae_prior_t, M_gated_layer7_across_weight), 0, 1, 16384, 0 }} },
    { "fit_M_gated_layer7_horizontal_weight", 55, 126148608.0, 3735552.0, 3, (const gm_written[]){
        { "fit.m.M.gated_layer7.horizontal.weight", offsetof(vqvae_prior_t, fit_m_M_gated_layer7_horizontal_weight), 0, 1, 24576, 0 },
        { "fit.v.M.gated_layer7.horizontal.weight", offsetof(vqvae_prior_t, fit_v_M_gated_layer7_horizontal_weight), 0, 1, 24576, 0 },
        { "M.gated_layer7.horizontal.weight", offsetof(vqvae_prior_t, M_gated_layer7_horizontal_weight), 0, 1, 24576, 0 }} },
    { "fit_M_gated_layer6_out_weight", 55, 3.360768e+07, 2195456.0, 3, (const gm_written[]){
        { "fit.m.M.gated_layer6.out.weight", offsetof(vqvae_prior_t, fit_m_M_gated_layer6_out_weight), 0, 1, 4096, 0 },
        { "fit.v.M.gated_layer6.out.weight", offsetof(vqvae_prior_t, fit_v_M_gated_layer6_out_weight), 0, 1, 4096, 0 },
        { "M.gated_layer6.out.weight", offsetof(vqvae_prior_t, M_gated_layer6_out_weight), 0, 1, 4096, 0 }} },
    { "fit_M_gated_layer5_out_weight", 55, 3.360768e+07, 2195456.0, 3, (const gm_written[]){
        { "fit.m.M.gated_layer5.out.weight", offsetof(vqvae_prior_t, fit_m_M_gated_layer5_out_weight), 0, 1, 4096, 0 },
        { "fit.v.M.gated_layer5.out.weight", offsetof(vqvae_prior_t, fit_v_M_gated_layer5_out_weight), 0, 1, 4096, 0 },
        { "M.gated_layer5.out.weight", offsetof(vqvae_prior_t, M_gated_layer5_out_weight), 0, 1, 4096, 0 }} },
    { "fit_M_gated_layer4_out_weight", 55, 3.360768e+07, 2195456.0, 3, (const gm_written[]){
        { "fit.m.M.gated_layer4.out.weight", offsetof(vqvae_prior_t, fit_m_M_gated_layer4_out_weight), 0, 1, 4096, 0 },
        { "fit.v.M.gated_layer4.out.weight", offsetof(vqvae_prior_t, fit_v_M_gated_layer4_out_weight), 0, 1, 4096, 0 },
        { "M.gated_layer4.out.weight", offsetof(vqvae_prior_t, M_gated_layer4_out_weight), 0, 1, 4096, 0 }} },
    { "fit_M_gated_layer3_out_weight", 55, 3.360768e+07, 2195456.0, 3, (const gm_written[]){
        { "fit.m.M.gated_layer3.out.weight", offsetof(vqvae_prior_t, fit_m_M_gated_layer3_out_weight), 0, 1, 4096, 0 },
        { "fit.v.M.gated_layer3.out.weight", offsetof(vqvae_prior_t, fit_v_M_gated_layer3_out_weight), 0, 1, 4096, 0 },
        { "M.gated_layer3.out.weight", offsetof(vqvae_prior_t, M_gated_layer3_out_weight), 0, 1, 4096, 0 }} },
    { "fit_M_gated_layer2_out_weight", 55, 3.360768e+07, 2195456.0, 3, (const gm_written[]){
        { "fit.m.M.gated_layer2.out.weight", offsetof(vqvae_prior_t, fit_m_M_gated_layer2_out_weight), 0, 1, 4096, 0 },
        { "fit.v.M.gated_layer2.out.weight", offsetof(vqvae_prior_t, fit_v_M_gated_layer2_out_weight), 0, 1, 4096, 0 },
        { "M.gated_layer2.out.weight", offsetof(vqvae_prior_t, M_gated_layer2_out_weight), 0, 1, 4096, 0 }} },
    { "fit_M_gated_layer_out_weight", 55, 3.360768e+07, 2195456.0, 3, (const gm_written[]){
        { "fit.m.M.gated_layer.out.weight", offsetof(vqvae_prior_t, fit_m_M_gated_layer_out_weight), 0, 1, 4096, 0 },
        { "fit.v.M.gated_layer.out.weight", offsetof(vqvae_prior_t, fit_v_M_gated_layer_out_weight), 0, 1, 4096, 0 },
        { "M.gated_layer.out.weight", offsetof(vqvae_prior_t, M_gated_layer_out_weight), 0, 1, 4096, 0 }} },
    { "fit_M_gated_first_out_weight", 54, 3.360768e+07, 2195456.0, 3, (const gm_written[]){
        { "fit.m.M.gated_first.out.weight", offsetof(vqvae_prior_t, fit_m_M_gated_first_out_weight), 0, 1, 4096, 0 },
        { "fit.v.M.gated_first.out.weight", offsetof(vqvae_prior_t, fit_v_M_gated_first_out_weight), 0, 1, 4096, 0 },
        { "M.gated_first.out.weight", offsetof(vqvae_prior_t, M_gated_first_out_weight), 0, 1, 4096, 0 }} },
    { "fit_M_gated_layer6_horizontal_weight", 55, 126148608.0, 3735552.0, 3, (const gm_written[]){
        { "fit.m.M.gated_layer6.horizontal.weight", offsetof(vqvae_prior_t, fit_m_M_gated_layer6_horizontal_weight), 0, 1, 24576, 0 },
        { "fit.v.M.gated_layer6.horizontal.weight", offsetof(vqvae_prior_t, fit_v_M_gated_layer6_horizontal_weight), 0, 1, 24576, 0 },
        { "M.gated_layer6.horizontal.weight", offsetof(vqvae_prior_t, M_gated_layer6_horizontal_weight), 0, 1, 24576, 0 }} },
    { "fit_M_gated_layer5_horizontal_weight", 55, 126148608.0, 3735552.0, 3, (const gm_written[]){
        { "fit.m.M.gated_layer5.horizontal.weight", offsetof(vqvae_prior_t, fit_m_M_gated_layer5_horizontal_weight), 0, 1, 24576, 0 },
        { "fit.v.M.gated_layer5.horizontal.weight", offsetof(vqvae_prior_t, fit_v_M_gated_layer5_horizontal_weight), 0, 1, 24576, 0 },
        { "M.gated_layer5.horizontal.weight", offsetof(vqvae_prior_t, M_gated_layer5_horizontal_weight), 0, 1, 24576, 0 }} },
    { "fit_M_gated_layer4_horizontal_weight", 55, 126148608.0, 3735552.0, 3, (const gm_written[]){
        { "fit.m.M.gated_layer4.horizontal.weight", offsetof(vqvae_prior_t, fit_m_M_gated_layer4_horizontal_weight), 0, 1, 24576, 0 },
        { "fit.v.M.gated_layer4.horizontal.weight", offsetof(vqvae_prior_t, fit_v_M_gated_layer4_horizontal_weight), 0, 1, 24576, 0 },
        { "M.gated_layer4.horizontal.weight", offsetof(vqvae_prior_t, M_gated_layer4_horizontal_weight), 0, 1, 24576, 0 }} },
    { "fit_M_gated_layer3_horizontal_weight", 55, 126148608.0, 3735552.0, 3, (const gm_written[]){
        { "fit.m.M.gated_layer3.horizontal.weight", offsetof(vqvae_prior_t, fit_m_M_gated_layer3_horizontal_weight), 0, 1, 24576, 0 },
        { "fit.v.M.gated_layer3.horizontal.weight", offsetof(vqvae_prior_t, fit_v_M_gated_layer3_horizontal_weight), 0, 1, 24576, 0 },
        { "M.gated_layer3.horizontal.weight", offsetof(vqvae_prior_t, M_gated_layer3_horizontal_weight), 0, 1, 24576, 0 }} },
    { "fit_M_gated_layer2_horizontal_weight", 55, 126148608.0, 3735552.0, 3, (const gm_written[]){
        { "fit.m.M.gated_layer2.horizontal.weight", offsetof(vqvae_prior_t, fit_m_M_gated_layer2_horizontal_weight), 0, 1, 24576, 0 },
        { "fit.v.M.gated_layer2.horizontal.weight", offsetof(vqvae_prior_t, fit_v_M_gated_layer2_horizontal_weight), 0, 1, 24576, 0 },
        { "M.gated_layer2.horizontal.weight", offsetof(vqvae_prior_t, M_gated_layer2_horizontal_weight), 0, 1, 24576, 0 }} },
    { "fit_M_gated_layer_horizontal_weight", 55, 126148608.0, 3735552.0, 3, (const gm_written[]){
        { "fit.m.M.gated_layer.horizontal.weight", offsetof(vqvae_prior_t, fit_m_M_gated_layer_horizontal_weight), 0, 1, 24576, 0 },
        { "fit.v.M.gated_layer.horizontal.weight", offsetof(vqvae_prior_t, fit_v_M_gated_layer_horizontal_weight), 0, 1, 24576, 0 },
        { "M.gated_layer.horizontal.weight", offsetof(vqvae_prior_t, M_gated_layer_horizontal_weight), 0, 1, 24576, 0 }} },
    { "fit_M_out_bias", 59, 39424.0, 1.4336e+05, 3, (const gm_written[]){
        { "fit.m.M.out.bias", offsetof(vqvae_prior_t, fit_m_M_out_bias), 0, 1, 512, 0 },
        { "fit.v.M.out.bias", offsetof(vqvae_prior_t, fit_v_M_out_bias), 0, 1, 512, 0 },
        { "M.out.bias", offsetof(vqvae_prior_t, M_out_bias), 0, 1, 512, 0 }} },
    { "fit_M_gated_layer7_vertical_bias", 59, 9856.0, 3.584e+04, 3, (const gm_written[]){
        { "fit.m.M.gated_layer7.vertical.bias", offsetof(vqvae_prior_t, fit_m_M_gated_layer7_vertical_bias), 0, 1, 128, 0 },
        { "fit.v.M.gated_layer7.vertical.bias", offsetof(vqvae_prior_t, fit_v_M_gated_layer7_vertical_bias), 0, 1, 128, 0 },
        { "M.gated_layer7.vertical.bias", offsetof(vqvae_prior_t, M_gated_layer7_vertical_bias), 0, 1, 128, 0 }} },
    { "fit_M_head_bias", 59, 4928.0, 1.792e+04, 3, (const gm_written[]){
        { "fit.m.M.head.bias", offsetof(vqvae_prior_t, fit_m_M_head_bias), 0, 1, 64, 0 },
        { "fit.v.M.head.bias", offsetof(vqvae_prior_t, fit_v_M_head_bias), 0, 1, 64, 0 },
        { "M.head.bias", offsetof(vqvae_prior_t, M_head_bias), 0, 1, 64, 0 }} },
    { "fit_M_gated_layer7_out_bias", 59, 4928.0, 1.792e+04, 3, (const gm_written[]){
        { "fit.m.M.gated_layer7.out.bias", offsetof(vqvae_prior_t, fit_m_M_gated_layer7_out_bias), 0, 1, 64, 0 },
        { "fit.v.M.gated_layer7.out.bias", offsetof(vqvae_prior_t, fit_v_M_gated_layer7_out_bias), 0, 1, 64, 0 },
        { "M.gated_layer7.out.bias", offsetof(vqvae_prior_t, M_gated_layer7_out_bias), 0, 1, 64, 0 }} },
    { "fit_M_gated_layer6_out_bias", 59, 4928.0, 1.792e+04, 3, (const gm_written[]){
        { "fit.m.M.gated_layer6.out.bias", offsetof(vqvae_prior_t, fit_m_M_gated_layer6_out_bias), 0, 1, 64, 0 },
        { "fit.v.M.gated_layer6.out.bias", offsetof(vqvae_prior_t, fit_v_M_gated_layer6_out_bias), 0, 1, 64, 0 },
        { "M.gated_layer6.out.bias", offsetof(vqvae_prior_t, M_gated_layer6_out_bias), 0, 1, 64, 0 }} },
    { "fit_M_gated_layer5_out_bias", 59, 4928.0, 1.792e+04, 3, (const gm_written[]){
        { "fit.m.M.gated_layer5.out.bias", offsetof(vqvae_prior_t, fit_m_M_gated_layer5_out_bias), 0, 1, 64, 0 },
        { "fit.v.M.gated_layer5.out.bias", offsetof(vqvae_prior_t, fit_v_M_gated_layer5_out_bias), 0, 1, 64, 0 },
        { "M.gated_layer5.out.bias", offsetof(vqvae_prior_t, M_gated_layer5_out_bias), 0, 1, 64, 0 }} },
    { "fit_M_gated_layer4_out_bias", 59, 4928.0, 1.792e+04, 3, (const gm_written[]){
        { "fit.m.M.gated_layer4.out.bias", offsetof(vqvae_prior_t, fit_m_M_gated_layer4_out_bias), 0, 1, 64, 0 },
        { "fit.v.M.gated_layer4.out.bias", offsetof(vqvae_prior_t, fit_v_M_gated_layer4_out_bias), 0, 1, 64, 0 },
        { "M.gated_layer4.out.bias", offsetof(vqvae_prior_t, M_gated_layer4_out_bias), 0, 1, 64, 0 }} },
    { "fit_M_gated_layer3_out_bias", 59, 4928.0, 1.792e+04, 3, (const gm_written[]){
        { "fit.m.M.gated_layer3.out.bias", offsetof(vqvae_prior_t, fit_m_M_gated_layer3_out_bias), 0, 1, 64, 0 },
        { "fit.v.M.gated_layer3.out.bias", offsetof(vqvae_prior_t, fit_v_M_gated_layer3_out_bias), 0, 1, 64, 0 },
        { "M.gated_layer3.out.bias", offsetof(vqvae_prior_t, M_gated_layer3_out_bias), 0, 1, 64, 0 }} },
    { "fit_M_gated_layer2_out_bias", 59, 4928.0, 1.792e+04, 3, (const gm_written[]){
        { "fit.m.M.gated_layer2.out.bias", offsetof(vqvae_prior_t, fit_m_M_gated_layer2_out_bias), 0, 1, 64, 0 },
        { "fit.v.M.gated_layer2.out.bias", offsetof(vqvae_prior_t, fit_v_M_gated_layer2_out_bias), 0, 1, 64, 0 },
        { "M.gated_layer2.out.bias", offsetof(vqvae_prior_t, M_gated_layer2_out_bias), 0, 1, 64, 0 }} },
    { "fit_M_gated_layer_out_bias", 59, 4928.0, 1.792e+04, 3, (const gm_written[]){
        { "fit.m.M.gated_layer.out.bias", offsetof(vqvae_prior_t, fit_m_M_gated_layer_out_bias), 0, 1, 64, 0 },
        { "fit.v.M.gated_layer.out.bias", offsetof(vqvae_prior_t, fit_v_M_gated_layer_out_bias), 0, 1, 64, 0 },
        { "M.gated_layer.out.bias", offsetof(vqvae_prior_t, M_gated_layer_out_bias), 0, 1, 64, 0 }} },
    { "fit_M_gated_first_out_bias", 59, 4928.0, 1.792e+04, 3, (const gm_written[]){
        { "fit.m.M.gated_first.out.bias", offsetof(vqvae_prior_t, fit_m_M_gated_first_out_bias), 0, 1, 64, 0 },
        { "fit.v.M.gated_first.out.bias", offsetof(vqvae_prior_t, fit_v_M_gated_first_out_bias), 0, 1, 64, 0 },
        { "M.gated_first.out.bias", offsetof(vqvae_prior_t, M_gated_first_out_bias), 0, 1, 64, 0 }} },
    { "fit_loss", 60, 65.0, 2.6e+02, 1, (const gm_written[]){
        { "loss", offsetof(vqvae_prior_t, arena[581632]), 0, 1, 1, 0 }} },
    { "fit_M_gated_layer7_horizontal_bias", 59, 11136.0, 38912.0, 6, (const gm_written[]){
        { "fit.m.M.gated_layer7.horizontal.bias", offsetof(vqvae_prior_t, fit_m_M_gated_layer7_horizontal_bias), 0, 1, 128, 0 },
        { "fit.v.M.gated_layer7.horizontal.bias", offsetof(vqvae_prior_t, fit_v_M_gated_layer7_horizontal_bias), 0, 1, 128, 0 },
        { "M.gated_layer7.horizontal.bias", offsetof(vqvae_prior_t, M_gated_layer7_horizontal_bias), 0, 1, 128, 0 },
        { "fit.m.M.gated_layer7.across.bias", offsetof(vqvae_prior_t, fit_m_M_gated_layer7_across_bias), 0, 1, 128, 0 },
        { "fit.v.M.gated_layer7.across.bias", offsetof(vqvae_prior_t, fit_v_M_gated_layer7_across_bias), 0, 1, 128, 0 },
        { "M.gated_layer7.across.bias", offsetof(vqvae_prior_t, M_gated_layer7_across_bias), 0, 1, 128, 0 }} },
    { "fit_d_M_class8_embed_weight", 51, 0.0, 38144.0, 1, (const gm_written[]){
        { "d_M.class8.embed.weight", offsetof(vqvae_prior_t, arena[0]), 0, 1, 1280, 0 }} },
    { "fit_M_class8_embed_weight", 59, 1.664e+04, 3.584e+04, 3, (const gm_written[]){
        { "fit.m.M.class8.embed.weight", offsetof(vqvae_prior_t, fit_m_M_class8_embed_weight), 0, 1, 1280, 0 },
        { "fit.v.M.class8.embed.weight", offsetof(vqvae_prior_t, fit_v_M_class8_embed_weight), 0, 1, 1280, 0 },
        { "M.class8.embed.weight", offsetof(vqvae_prior_t, M_class8_embed_weight), 0, 1, 1280, 0 }} },
    { "fit_M_gated_layer6_horizontal_bias", 59, 11136.0, 38912.0, 6, (const gm_written[]){
        { "fit.m.M.gated_layer6.horizontal.bias", offsetof(vqvae_prior_t, fit_m_M_gated_layer6_horizontal_bias), 0, 1, 128, 0 },
        { "fit.v.M.gated_layer6.horizontal.bias", offsetof(vqvae_prior_t, fit_v_M_gated_layer6_horizontal_bias), 0, 1, 128, 0 },
        { "M.gated_layer6.horizontal.bias", offsetof(vqvae_prior_t, M_gated_layer6_horizontal_bias), 0, 1, 128, 0 },
        { "fit.m.M.gated_layer6.across.bias", offsetof(vqvae_prior_t, fit_m_M_gated_layer6_across_bias), 0, 1, 128, 0 },
        { "fit.v.M.gated_layer6.across.bias", offsetof(vqvae_prior_t, fit_v_M_gated_layer6_across_bias), 0, 1, 128, 0 },
        { "M.gated_layer6.across.bias", offsetof(vqvae_prior_t, M_gated_layer6_across_bias), 0, 1, 128, 0 }} },
    { "fit_M_gated_layer6_across_weight", 55, 1.3443072e+08, 4.58752e+06, 3, (const gm_written[]){
        { "fit.m.M.gated_layer6.across.weight", offsetof(vqvae_prior_t, fit_m_M_gated_layer6_across_weight), 0, 1, 16384, 0 },
        { "fit.v.M.gated_layer6.across.weight", offsetof(vqvae_prior_t, fit_v_M_gated_layer6_across_weight), 0, 1, 16384, 0 },
        { "M.gated_layer6.across.weight", offsetof(vqvae_prior_t, M_gated_layer6_across_weight), 0, 1, 16384, 0 }} },
    { "fit_M_gated_layer5_horizontal_bias", 59, 11136.0, 38912.0, 6, (const gm_written[]){
        { "fit.m.M.gated_layer5.horizontal.bias", offsetof(vqvae_prior_t, fit_m_M_gated_layer5_horizontal_bias), 0, 1, 128, 0 },
        { "fit.v.M.gated_layer5.horizontal.bias", offsetof(vqvae_prior_t, fit_v_M_gated_layer5_horizontal_bias), 0, 1, 128, 0 },
        { "M.gated_layer5.horizontal.bias", offsetof(vqvae_prior_t, M_gated_layer5_horizontal_bias), 0, 1, 128, 0 },
        { "fit.m.M.gated_layer5.across.bias", offsetof(vqvae_prior_t, fit_m_M_gated_layer5_across_bias), 0, 1, 128, 0 },
        { "fit.v.M.gated_layer5.across.bias", offsetof(vqvae_prior_t, fit_v_M_gated_layer5_across_bias), 0, 1, 128, 0 },
        { "M.gated_layer5.across.bias", offsetof(vqvae_prior_t, M_gated_layer5_across_bias), 0, 1, 128, 0 }} },
    { "fit_M_gated_layer5_across_weight", 55, 1.3443072e+08, 4.58752e+06, 3, (const gm_written[]){
        { "fit.m.M.gated_layer5.across.weight", offsetof(vqvae_prior_t, fit_m_M_gated_layer5_across_weight), 0, 1, 16384, 0 },
        { "fit.v.M.gated_layer5.across.weight", offsetof(vqvae_prior_t, fit_v_M_gated_layer5_across_weight), 0, 1, 16384, 0 },
        { "M.gated_layer5.across.weight", offsetof(vqvae_prior_t, M_gated_layer5_across_weight), 0, 1, 16384, 0 }} },
    { "fit_M_gated_layer4_horizontal_bias", 59, 11136.0, 38912.0, 6, (const gm_written[]){
        { "fit.m.M.gated_layer4.horizontal.bias", offsetof(vqvae_prior_t, fit_m_M_gated_layer4_horizontal_bias), 0, 1, 128, 0 },
        { "fit.v.M.gated_layer4.horizontal.bias", offsetof(vqvae_prior_t, fit_v_M_gated_layer4_horizontal_bias), 0, 1, 128, 0 },
        { "M.gated_layer4.horizontal.bias", offsetof(vqvae_prior_t, M_gated_layer4_horizontal_bias), 0, 1, 128, 0 },
        { "fit.m.M.gated_layer4.across.bias", offsetof(vqvae_prior_t, fit_m_M_gated_layer4_across_bias), 0, 1, 128, 0 },
        { "fit.v.M.gated_layer4.across.bias", offsetof(vqvae_prior_t, fit_v_M_gated_layer4_across_bias), 0, 1, 128, 0 },
        { "M.gated_layer4.across.bias", offsetof(vqvae_prior_t, M_gated_layer4_across_bias), 0, 1, 128, 0 }} },
    { "fit_M_gated_layer4_across_weight", 55, 1.3443072e+08, 4.58752e+06, 3, (const gm_written[]){
        { "fit.m.M.gated_layer4.across.weight", offsetof(vqvae_prior_t, fit_m_M_gated_layer4_across_weight), 0, 1, 16384, 0 },
        { "fit.v.M.gated_layer4.across.weight", offsetof(vqvae_prior_t, fit_v_M_gated_layer4_across_weight), 0, 1, 16384, 0 },
        { "M.gated_layer4.across.weight", offsetof(vqvae_prior_t, M_gated_layer4_across_weight), 0, 1, 16384, 0 }} },
    { "fit_M_gated_layer3_horizontal_bias", 59, 11136.0, 38912.0, 6, (const gm_written[]){
        { "fit.m.M.gated_layer3.horizontal.bias", offsetof(vqvae_prior_t, fit_m_M_gated_layer3_horizontal_bias), 0, 1, 128, 0 },
        { "fit.v.M.gated_layer3.horizontal.bias", offsetof(vqvae_prior_t, fit_v_M_gated_layer3_horizontal_bias), 0, 1, 128, 0 },
        { "M.gated_layer3.horizontal.bias", offsetof(vqvae_prior_t, M_gated_layer3_horizontal_bias), 0, 1, 128, 0 },
        { "fit.m.M.gated_layer3.across.bias", offsetof(vqvae_prior_t, fit_m_M_gated_layer3_across_bias), 0, 1, 128, 0 },
        { "fit.v.M.gated_layer3.across.bias", offsetof(vqvae_prior_t, fit_v_M_gated_layer3_across_bias), 0, 1, 128, 0 },
        { "M.gated_layer3.across.bias", offsetof(vqvae_prior_t, M_gated_layer3_across_bias), 0, 1, 128, 0 }} },
    { "fit_M_gated_layer3_across_weight", 55, 1.3443072e+08, 4.58752e+06, 3, (const gm_written[]){
        { "fit.m.M.gated_layer3.across.weight", offsetof(vqvae_prior_t, fit_m_M_gated_layer3_across_weight), 0, 1, 16384, 0 },
        { "fit.v.M.gated_layer3.across.weight", offsetof(vqvae_prior_t, fit_v_M_gated_layer3_across_weight), 0, 1, 16384, 0 },
        { "M.gated_layer3.across.weight", offsetof(vqvae_prior_t, M_gated_layer3_across_weight), 0, 1, 16384, 0 }} },
    { "fit_M_gated_layer2_horizontal_bias", 59, 11136.0, 38912.0, 6, (const gm_written[]){
        { "fit.m.M.gated_layer2.horizontal.bias", offsetof(vqvae_prior_t, fit_m_M_gated_layer2_horizontal_bias), 0, 1, 128, 0 },
        { "fit.v.M.gated_layer2.horizontal.bias", offsetof(vqvae_prior_t, fit_v_M_gated_layer2_horizontal_bias), 0, 1, 128, 0 },
        { "M.gated_layer2.horizontal.bias", offsetof(vqvae_prior_t, M_gated_layer2_horizontal_bias), 0, 1, 128, 0 },
        { "fit.m.M.gated_layer2.across.bias", offsetof(vqvae_prior_t, fit_m_M_gated_layer2_across_bias), 0, 1, 128, 0 },
        { "fit.v.M.gated_layer2.across.bias", offsetof(vqvae_prior_t, fit_v_M_gated_layer2_across_bias), 0, 1, 128, 0 },
        { "M.gated_layer2.across.bias", offsetof(vqvae_prior_t, M_gated_layer2_across_bias), 0, 1, 128, 0 }} },
    { "fit_M_gated_layer2_across_weight", 55, 1.3443072e+08, 4.58752e+06, 3, (const gm_written[]){
        { "fit.m.M.gated_layer2.across.weight", offsetof(vqvae_prior_t, fit_m_M_gated_layer2_across_weight), 0, 1, 16384, 0 },
        { "fit.v.M.gated_layer2.across.weight", offsetof(vqvae_prior_t, fit_v_M_gated_layer2_across_weight), 0, 1, 16384, 0 },
        { "M.gated_layer2.across.weight", offsetof(vqvae_prior_t, M_gated_layer2_across_weight), 0, 1, 16384, 0 }} },
    { "fit_M_gated_layer_horizontal_bias", 59, 11136.0, 38912.0, 6, (const gm_written[]){
        { "fit.m.M.gated_layer.horizontal.bias", offsetof(vqvae_prior_t, fit_m_M_gated_layer_horizontal_bias), 0, 1, 128, 0 },
        { "fit.v.M.gated_layer.horizontal.bias", offsetof(vqvae_prior_t, fit_v_M_gated_layer_horizontal_bias), 0, 1, 128, 0 },
        { "M.gated_layer.horizontal.bias", offsetof(vqvae_prior_t, M_gated_layer_horizontal_bias), 0, 1, 128, 0 },
        { "fit.m.M.gated_layer.across.bias", offsetof(vqvae_prior_t, fit_m_M_gated_layer_across_bias), 0, 1, 128, 0 },
        { "fit.v.M.gated_layer.across.bias", offsetof(vqvae_prior_t, fit_v_M_gated_layer_across_bias), 0, 1, 128, 0 },
        { "M.gated_layer.across.bias", offsetof(vqvae_prior_t, M_gated_layer_across_bias), 0, 1, 128, 0 }} },
    { "fit_M_gated_layer_across_weight", 55, 1.3443072e+08, 4.58752e+06, 3, (const gm_written[]){
        { "fit.m.M.gated_layer.across.weight", offsetof(vqvae_prior_t, fit_m_M_gated_layer_across_weight), 0, 1, 16384, 0 },
        { "fit.v.M.gated_layer.across.weight", offsetof(vqvae_prior_t, fit_v_M_gated_layer_across_weight), 0, 1, 16384, 0 },
        { "M.gated_layer.across.weight", offsetof(vqvae_prior_t, M_gated_layer_across_weight), 0, 1, 16384, 0 }} },
    { "fit_M_gated_first_horizontal_bias", 59, 11136.0, 38912.0, 6, (const gm_written[]){
        { "fit.m.M.gated_first.horizontal.bias", offsetof(vqvae_prior_t, fit_m_M_gated_first_horizontal_bias), 0, 1, 128, 0 },
        { "fit.v.M.gated_first.horizontal.bias", offsetof(vqvae_prior_t, fit_v_M_gated_first_horizontal_bias), 0, 1, 128, 0 },
        { "M.gated_first.horizontal.bias", offsetof(vqvae_prior_t, M_gated_first_horizontal_bias), 0, 1, 128, 0 },
        { "fit.m.M.gated_first.across.bias", offsetof(vqvae_prior_t, fit_m_M_gated_first_across_bias), 0, 1, 128, 0 },
        { "fit.v.M.gated_first.across.bias", offsetof(vqvae_prior_t, fit_v_M_gated_first_across_bias), 0, 1, 128, 0 },
        { "M.gated_first.across.bias", offsetof(vqvae_prior_t, M_gated_first_across_bias), 0, 1, 128, 0 }} },
    { "fit_M_gated_first_across_weight", 54, 1.3443072e+08, 4.58752e+06, 3, (const gm_written[]){
        { "fit.m.M.gated_first.across.weight", offsetof(vqvae_prior_t, fit_m_M_gated_first_across_weight), 0, 1, 16384, 0 },
        { "fit.v.M.gated_first.across.weight", offsetof(vqvae_prior_t, fit_v_M_gated_first_across_weight), 0, 1, 16384, 0 },
        { "M.gated_first.across.weight", offsetof(vqvae_prior_t, M_gated_first_across_weight), 0, 1, 16384, 0 }} },
    { "fit_M_gated_first_horizontal_weight", 54, 151740416.0, 4521984.0, 3, (const gm_written[]){
        { "fit.m.M.gated_first.horizontal.weight", offsetof(vqvae_prior_t, fit_m_M_gated_first_horizontal_weight), 0, 1, 57344, 0 },
        { "fit.v.M.gated_first.horizontal.weight", offsetof(vqvae_prior_t, fit_v_M_gated_first_horizontal_weight), 0, 1, 57344, 0 },
        { "M.gated_first.horizontal.weight", offsetof(vqvae_prior_t, M_gated_first_horizontal_weight), 0, 1, 57344, 0 }} },
    { "fit_M_gated_layer7_vertical_weight_panels2", 55, 0.0, 4.9152e+05, 1, (const gm_written[]){
        { "M.gated_layer7.vertical.weight_panels", offsetof(vqvae_prior_t, arena[524288]), 0, 1, 49152, 0 }} },
    { "fit_M_gated_layer7_vertical_weight", 55, 346988544.0, 4.9152e+06, 3, (const gm_written[]){
        { "fit.m.M.gated_layer7.vertical.weight", offsetof(vqvae_prior_t, fit_m_M_gated_layer7_vertical_weight), 0, 1, 73728, 0 },
        { "fit.v.M.gated_layer7.vertical.weight", offsetof(vqvae_prior_t, fit_v_M_gated_layer7_vertical_weight), 0, 1, 73728, 0 },
        { "M.gated_layer7.vertical.weight", offsetof(vqvae_prior_t, M_gated_layer7_vertical_weight), 0, 1, 73728, 0 }} },
    { "fit_concat", 55, 349175808.0, 6.5536e+06, 4, (const gm_written[]){
        { "concat", offsetof(vqvae_prior_t, arena[64]), 0, 4096, 64, 128 },
        { "concat", offsetof(vqvae_prior_t, arena[0]), 0, 4096, 64, 128 },
        { "concat", offsetof(vqvae_prior_t, arena[573440]), 0, 64, 64, 128 },
        { "concat", offsetof(vqvae_prior_t, arena[573504]), 0, 64, 64, 128 }} },
    { "fit_vertical9", 55, 134742016.0, 6.38976e+06, 2, (const gm_written[]){
        { "vertical", offsetof(vqvae_prior_t, arena[11010048]), 0, 1, 524288, 0 },
        { "gather", offsetof(vqvae_prior_t, arena[26435584]), 0, 1, 8192, 0 }} },
    { "fit_d_M_class7_embed_weight", 51, 8192.0, 70912.0, 1, (const gm_written[]){
        { "d_M.class7.embed.weight", offsetof(vqvae_prior_t, arena[0]), 0, 1, 1280, 0 }} },
    { "fit_M_gated_layer6_vertical_bias", 59, 9856.0, 3.584e+04, 3, (const gm_written[]){
        { "fit.m.M.gated_layer6.vertical.bias", offsetof(vqvae_prior_t, fit_m_M_gated_layer6_vertical_bias), 0, 1, 128, 0 },
        { "fit.v.M.gated_layer6.vertical.bias", offsetof(vqvae_prior_t, fit_v_M_gated_layer6_vertical_bias), 0, 1, 128, 0 },
        { "M.gated_layer6.vertical.bias", offsetof(vqvae_prior_t, M_gated_layer6_vertical_bias), 0, 1, 128, 0 }} },
    { "fit_M_class7_embed_weight", 59, 1.664e+04, 3.584e+04, 3, (const gm_written[]){
        { "fit.m.M.class7.embed.weight", offsetof(vqvae_prior_t, fit_m_M_class7_embed_weight), 0, 1, 1280, 0 },
        { "fit.v.M.class7.embed.weight", offsetof(vqvae_prior_t, fit_v_M_class7_embed_weight), 0, 1, 1280, 0 },
        { "M.class7.embed.weight", offsetof(vqvae_prior_t, M_class7_embed_weight), 0, 1, 1280, 0 }} },
    { "fit_M_gated_layer6_vertical_weight_panels2", 55, 0.0, 4.9152e+05, 1, (const gm_written[]){
        { "M.gated_layer6.vertical.weight_panels", offsetof(vqvae_prior_t, arena[524288]), 0, 1, 49152, 0 }} },
    { "fit_M_gated_layer6_vertical_weight", 55, 346988544.0, 4.9152e+06, 3, (const gm_written[]){
        { "fit.m.M.gated_layer6.vertical.weight", offsetof(vqvae_prior_t, fit_m_M_gated_layer6_vertical_weight), 0, 1, 73728, 0 },
        { "fit.v.M.gated_layer6.vertical.weight", offsetof(vqvae_prior_t, fit_v_M_gated_layer6_vertical_weight), 0, 1, 73728, 0 },
        { "M.gated_layer6.vertical.weight", offsetof(vqvae_prior_t, M_gated_layer6_vertical_weight), 0, 1, 73728, 0 }} },
    { "fit_concat2", 55, 349175808.0, 6.5536e+06, 4, (const gm_written[]){
        { "concat", offsetof(vqvae_prior_t, arena[64]), 0, 4096, 64, 128 },
        { "concat", offsetof(vqvae_prior_t, arena[0]), 0, 4096, 64, 128 },
        { "concat", offsetof(vqvae_prior_t, arena[573440]), 0, 64, 64, 128 },
        { "concat", offsetof(vqvae_prior_t, arena[573504]), 0, 64, 64, 128 }} },
    { "fit_vertical10", 55, 134742016.0, 6.38976e+06, 2, (const gm_written[]){
        { "vertical", offsetof(vqvae_prior_t, arena[9961472]), 0, 1, 524288, 0 },
        { "gather", offsetof(vqvae_prior_t, arena[26427392]), 0, 1, 8192, 0 }} },
    { "fit_d_M_class6_embed_weight", 51, 8192.0, 70912.0, 1, (const gm_written[]){
        { "d_M.class6.embed.weight", offsetof(vqvae_prior_t, arena[0]), 0, 1, 1280, 0 }} },
    { "fit_M_gated_layer5_vertical_bias", 59, 9856.0, 3.584e+04, 3, (const gm_written[]){
        { "fit.m.M.gated_layer5.vertical.bias", offsetof(vqvae_prior_t, fit_m_M_gated_layer5_vertical_bias), 0, 1, 128, 0 },
        { "fit.v.M.gated_layer5.vertical.bias", offsetof(vqvae_prior_t, fit_v_M_gated_layer5_vertical_bias), 0, 1, 128, 0 },
        { "M.gated_layer5.vertical.bias", offsetof(vqvae_prior_t, M_gated_layer5_vertical_bias), 0, 1, 128, 0 }} },
    { "fit_M_class6_embed_weight", 59, 1.664e+04, 3.584e+04, 3, (const gm_written[]){
        { "fit.m.M.class6.embed.weight", offsetof(vqvae_prior_t, fit_m_M_class6_embed_weight), 0, 1, 1280, 0 },
        { "fit.v.M.class6.embed.weight", offsetof(vqvae_prior_t, fit_v_M_class6_embed_weight), 0, 1, 1280, 0 },
        { "M.class6.embed.weight", offsetof(vqvae_prior_t, M_class6_embed_weight), 0, 1, 1280, 0 }} },
    { "fit_M_gated_layer5_vertical_weight_panels2", 55, 0.0, 4.9152e+05, 1, (const gm_written[]){
        { "M.gated_layer5.vertical.weight_panels", offsetof(vqvae_prior_t, arena[524288]), 0, 1, 49152, 0 }} },
    { "fit_M_gated_layer5_vertical_weight", 55, 346988544.0, 4.9152e+06, 3, (const gm_written[]){
        { "fit.m.M.gated_layer5.vertical.weight", offsetof(vqvae_prior_t, fit_m_M_gated_layer5_vertical_weight), 0, 1, 73728, 0 },
        { "fit.v.M.gated_layer5.vertical.weight", offsetof(vqvae_prior_t, fit_v_M_gated_layer5_vertical_weight), 0, 1, 73728, 0 },
        { "M.gated_layer5.vertical.weight", offsetof(vqvae_prior_t, M_gated_layer5_vertical_weight), 0, 1, 73728, 0 }} },
    { "fit_concat3", 55, 349175808.0, 6.5536e+06, 4, (const gm_written[]){
        { "concat", offsetof(vqvae_prior_t, arena[64]), 0, 4096, 64, 128 },
        { "concat", offsetof(vqvae_prior_t, arena[0]), 0, 4096, 64, 128 },
        { "concat", offsetof(vqvae_prior_t, arena[573440]), 0, 64, 64, 128 },
        { "concat", offsetof(vqvae_prior_t, arena[573504]), 0, 64, 64, 128 }} },
    { "fit_vertical11", 55, 134742016.0, 6.38976e+06, 2, (const gm_written[]){
        { "vertical", offsetof(vqvae_prior_t, arena[8912896]), 0, 1, 524288, 0 },
        { "gather", offsetof(vqvae_prior_t, arena[26419200]), 0, 1, 8192, 0 }} },
    { "fit_d_M_class5_embed_weight", 51, 8192.0, 70912.0, 1, (const gm_written[]){
        { "d_M.class5.embed.weight", offsetof(vqvae_prior_t, arena[0]), 0, 1, 1280, 0 }} },
    { "fit_M_gated_layer4_vertical_bias", 59, 9856.0, 3.584e+04, 3, (const gm_written[]){
        { "fit.m.M.gated_layer4.vertical.bias", offsetof(vqvae_prior_t, fit_m_M_gated_layer4_vertical_bias), 0, 1, 128, 0 },
        { "fit.v.M.gated_layer4.vertical.bias", offsetof(vqvae_prior_t, fit_v_M_gated_layer4_vertical_bias), 0, 1, 128, 0 },
        { "M.gated_layer4.vertical.bias", offsetof(vqvae_prior_t, M_gated_layer4_vertical_bias), 0, 1, 128, 0 }} },
    { "fit_M_class5_embed_weight", 59, 1.664e+04, 3.584e+04, 3, (const gm_written[]){
        { "fit.m.M.class5.embed.weight", offsetof(vqvae_prior_t, fit_m_M_class5_embed_weight), 0, 1, 1280, 0 },
        { "fit.v.M.class5.embed.weight", offsetof(vqvae_prior_t, fit_v_M_class5_embed_weight), 0, 1, 1280, 0 },
        { "M.class5.embed.weight", offsetof(vqvae_prior_t, M_class5_embed_weight), 0, 1, 1280, 0 }} },
    { "fit_M_gated_layer4_vertical_weight_panels2", 55, 0.0, 4.9152e+05, 1, (const gm_written[]){
        { "M.gated_layer4.vertical.weight_panels", offsetof(vqvae_prior_t, arena[524288]), 0, 1, 49152, 0 }} },
    { "fit_M_gated_layer4_vertical_weight", 55, 346988544.0, 4.9152e+06, 3, (const gm_written[]){
        { "fit.m.M.gated_layer4.vertical.weight", offsetof(vqvae_prior_t, fit_m_M_gated_layer4_vertical_weight), 0, 1, 73728, 0 },
        { "fit.v.M.gated_layer4.vertical.weight", offsetof(vqvae_prior_t, fit_v_M_gated_layer4_vertical_weight), 0, 1, 73728, 0 },
        { "M.gated_layer4.vertical.weight", offsetof(vqvae_prior_t, M_gated_layer4_vertical_weight), 0, 1, 73728, 0 }} },
    { "fit_concat4", 55, 349175808.0, 6.5536e+06, 4, (const gm_written[]){
        { "concat", offsetof(vqvae_prior_t, arena[64]), 0, 4096, 64, 128 },
        { "concat", offsetof(vqvae_prior_t, arena[0]), 0, 4096, 64, 128 },
        { "concat", offsetof(vqvae_prior_t, arena[573440]), 0, 64, 64, 128 },
        { "concat", offsetof(vqvae_prior_t, arena[573504]), 0, 64, 64, 128 }} },
    { "fit_vertical12", 55, 134742016.0, 6.38976e+06, 2, (const gm_written[]){
        { "vertical", offsetof(vqvae_prior_t, arena[7864320]), 0, 1, 524288, 0 },
        { "gather", offsetof(vqvae_prior_t, arena[26411008]), 0, 1, 8192, 0 }} },
    { "fit_d_M_class4_embed_weight", 51, 8192.0, 70912.0, 1, (const gm_written[]){
        { "d_M.class4.embed.weight", offsetof(vqvae_prior_t, arena[0]), 0, 1, 1280, 0 }} },
    { "fit_M_gated_layer3_vertical_bias", 59, 9856.0, 3.584e+04, 3, (const gm_written[]){
        { "fit.m.M.gated_layer3.vertical.bias", offsetof(vqvae_prior_t, fit_m_M_gated_layer3_vertical_bias), 0, 1, 128, 0 },
        { "fit.v.M.gated_layer3.vertical.bias", offsetof(vqvae_prior_t, fit_v_M_gated_layer3_vertical_bias), 0, 1, 128, 0 },
        { "M.gated_layer3.vertical.bias", offsetof(vqvae_prior_t, M_gated_layer3_vertical_bias), 0, 1, 128, 0 }} },
    { "fit_M_class4_embed_weight", 59, 1.664e+04, 3.584e+04, 3, (const gm_written[]){
        { "fit.m.M.class4.embed.weight", offsetof(vqvae_prior_t, fit_m_M_class4_embed_weight), 0, 1, 1280, 0 },
        { "fit.v.M.class4.embed.weight", offsetof(vqvae_prior_t, fit_v_M_class4_embed_weight), 0, 1, 1280, 0 },
        { "M.class4.embed.weight", offsetof(vqvae_prior_t, M_class4_embed_weight), 0, 1, 1280, 0 }} },
    { "fit_M_gated_layer3_vertical_weight_panels2", 55, 0.0, 4.9152e+05, 1, (const gm_written[]){
        { "M.gated_layer3.vertical.weight_panels", offsetof(vqvae_prior_t, arena[524288]), 0, 1, 49152, 0 }} },
    { "fit_M_gated_layer3_vertical_weight", 55, 346988544.0, 4.9152e+06, 3, (const gm_written[]){
        { "fit.m.M.gated_layer3.vertical.weight", offsetof(vqvae_prior_t, fit_m_M_gated_layer3_vertical_weight), 0, 1, 73728, 0 },
        { "fit.v.M.gated_layer3.vertical.weight", offsetof(vqvae_prior_t, fit_v_M_gated_layer3_vertical_weight), 0, 1, 73728, 0 },
        { "M.gated_layer3.vertical.weight", offsetof(vqvae_prior_t, M_gated_layer3_vertical_weight), 0, 1, 73728, 0 }} },
    { "fit_concat5", 55, 349175808.0, 6.5536e+06, 4, (const gm_written[]){
        { "concat", offsetof(vqvae_prior_t, arena[64]), 0, 4096, 64, 128 },
        { "concat", offsetof(vqvae_prior_t, arena[0]), 0, 4096, 64, 128 },
        { "concat", offsetof(vqvae_prior_t, arena[573440]), 0, 64, 64, 128 },
        { "concat", offsetof(vqvae_prior_t, arena[573504]), 0, 64, 64, 128 }} },
    { "fit_vertical13", 55, 134742016.0, 6.38976e+06, 2, (const gm_written[]){
        { "vertical", offsetof(vqvae_prior_t, arena[6815744]), 0, 1, 524288, 0 },
        { "gather", offsetof(vqvae_prior_t, arena[26402816]), 0, 1, 8192, 0 }} },
    { "fit_d_M_class3_embed_weight", 51, 8192.0, 70912.0, 1, (const gm_written[]){
        { "d_M.class3.embed.weight", offsetof(vqvae_prior_t, arena[0]), 0, 1, 1280, 0 }} },
    { "fit_M_gated_layer2_vertical_bias", 59, 9856.0, 3.584e+04, 3, (const gm_written[]){
        { "fit.m.M.gated_layer2.vertical.bias", offsetof(vqvae_prior_t, fit_m_M_gated_layer2_vertical_bias), 0, 1, 128, 0 },
        { "fit.v.M.gated_layer2.vertical.bias", offsetof(vqvae_prior_t, fit_v_M_gated_layer2_vertical_bias), 0, 1, 128, 0 },
        { "M.gated_layer2.vertical.bias", offsetof(vqvae_prior_t, M_gated_layer2_vertical_bias), 0, 1, 128, 0 }} },
    { "fit_M_class3_embed_weight", 59, 1.664e+04, 3.584e+04, 3, (const gm_written[]){
        { "fit.m.M.class3.embed.weight", offsetof(vqvae_prior_t, fit_m_M_class3_embed_weight), 0, 1, 1280, 0 },
        { "fit.v.M.class3.embed.weight", offsetof(vqvae_prior_t, fit_v_M_class3_embed_weight), 0, 1, 1280, 0 },
        { "M.class3.embed.weight", offsetof(vqvae_prior_t, M_class3_embed_weight), 0, 1, 1280, 0 }} },
    { "fit_M_gated_layer2_vertical_weight_panels2", 55, 0.0, 4.9152e+05, 1, (const gm_written[]){
        { "M.gated_layer2.vertical.weight_panels", offsetof(vqvae_prior_t, arena[524288]), 0, 1, 49152, 0 }} },
    { "fit_M_gated_layer2_vertical_weight", 55, 346988544.0, 4.9152e+06, 3, (const gm_written[]){
        { "fit.m.M.gated_layer2.vertical.weight", offsetof(vqvae_prior_t, fit_m_M_gated_layer2_vertical_weight), 0, 1, 73728, 0 },
        { "fit.v.M.gated_layer2.vertical.weight", offsetof(vqvae_prior_t, fit_v_M_gated_layer2_vertical_weight), 0, 1, 73728, 0 },
        { "M.gated_layer2.vertical.weight", offsetof(vqvae_prior_t, M_gated_layer2_vertical_weight), 0, 1, 73728, 0 }} },
    { "fit_concat6", 55, 349175808.0, 6.5536e+06, 4, (const gm_written[]){
        { "concat", offsetof(vqvae_prior_t, arena[64]), 0, 4096, 64, 128 },
        { "concat", offsetof(vqvae_prior_t, arena[0]), 0, 4096, 64, 128 },
        { "concat", offsetof(vqvae_prior_t, arena[573440]), 0, 64, 64, 128 },
        { "concat", offsetof(vqvae_prior_t, arena[573504]), 0, 64, 64, 128 }} },
    { "fit_vertical14", 55, 134742016.0, 6.38976e+06, 2, (const gm_written[]){
        { "vertical", offsetof(vqvae_prior_t, arena[5767168]), 0, 1, 524288, 0 },
        { "gather", offsetof(vqvae_prior_t, arena[26394624]), 0, 1, 8192, 0 }} },
    { "fit_d_M_class2_embed_weight", 51, 8192.0, 70912.0, 1, (const gm_written[]){
        { "d_M.class2.embed.weight", offsetof(vqvae_prior_t, arena[0]), 0, 1, 1280, 0 }} },
    { "fit_M_gated_layer_vertical_bias", 59, 9856.0, 3.584e+04, 3, (const gm_written[]){
        { "fit.m.M.gated_layer.vertical.bias", offsetof(vqvae_prior_t, fit_m_M_gated_layer_vertical_bias), 0, 1, 128, 0 },
        { "fit.v.M.gated_layer.vertical.bias", offsetof(vqvae_prior_t, fit_v_M_gated_layer_vertical_bias), 0, 1, 128, 0 },
        { "M.gated_layer.vertical.bias", offsetof(vqvae_prior_t, M_gated_layer_vertical_bias), 0, 1, 128, 0 }} },
    { "fit_M_class2_embed_weight", 59, 1.664e+04, 3.584e+04, 3, (const gm_written[]){
        { "fit.m.M.class2.embed.weight", offsetof(vqvae_prior_t, fit_m_M_class2_embed_weight), 0, 1, 1280, 0 },
        { "fit.v.M.class2.embed.weight", offsetof(vqvae_prior_t, fit_v_M_class2_embed_weight), 0, 1, 1280, 0 },
        { "M.class2.embed.weight", offsetof(vqvae_prior_t, M_class2_embed_weight), 0, 1, 1280, 0 }} },
    { "fit_M_gated_layer_vertical_weight_panels2", 55, 0.0, 4.9152e+05, 1, (const gm_written[]){
        { "M.gated_layer.vertical.weight_panels", offsetof(vqvae_prior_t, arena[524288]), 0, 1, 49152, 0 }} },
    { "fit_M_gated_layer_vertical_weight", 55, 346988544.0, 4.9152e+06, 3, (const gm_written[]){
        { "fit.m.M.gated_layer.vertical.weight", offsetof(vqvae_prior_t, fit_m_M_gated_layer_vertical_weight), 0, 1, 73728, 0 },
        { "fit.v.M.gated_layer.vertical.weight", offsetof(vqvae_prior_t, fit_v_M_gated_layer_vertical_weight), 0, 1, 73728, 0 },
        { "M.gated_layer.vertical.weight", offsetof(vqvae_prior_t, M_gated_layer_vertical_weight), 0, 1, 73728, 0 }} },
    { "fit_concat7", 55, 349175808.0, 6.5536e+06, 4, (const gm_written[]){
        { "concat", offsetof(vqvae_prior_t, arena[64]), 0, 4096, 64, 128 },
        { "concat", offsetof(vqvae_prior_t, arena[0]), 0, 4096, 64, 128 },
        { "concat", offsetof(vqvae_prior_t, arena[573440]), 0, 64, 64, 128 },
        { "concat", offsetof(vqvae_prior_t, arena[573504]), 0, 64, 64, 128 }} },
    { "fit_vertical15", 54, 134742016.0, 6.38976e+06, 2, (const gm_written[]){
        { "vertical", offsetof(vqvae_prior_t, arena[4194304]), 0, 1, 524288, 0 },
        { "gather", offsetof(vqvae_prior_t, arena[26386432]), 0, 1, 8192, 0 }} },
    { "fit_d_M_class_embed_weight", 51, 8192.0, 70912.0, 1, (const gm_written[]){
        { "d_M.class.embed.weight", offsetof(vqvae_prior_t, arena[0]), 0, 1, 1280, 0 }} },
    { "fit_M_gated_first_vertical_bias", 59, 9856.0, 3.584e+04, 3, (const gm_written[]){
        { "fit.m.M.gated_first.vertical.bias", offsetof(vqvae_prior_t, fit_m_M_gated_first_vertical_bias), 0, 1, 128, 0 },
        { "fit.v.M.gated_first.vertical.bias", offsetof(vqvae_prior_t, fit_v_M_gated_first_vertical_bias), 0, 1, 128, 0 },
        { "M.gated_first.vertical.bias", offsetof(vqvae_prior_t, M_gated_first_vertical_bias), 0, 1, 128, 0 }} },
    { "fit_M_class_embed_weight", 59, 1.664e+04, 3.584e+04, 3, (const gm_written[]){
        { "fit.m.M.class.embed.weight", offsetof(vqvae_prior_t, fit_m_M_class_embed_weight), 0, 1, 1280, 0 },
        { "fit.v.M.class.embed.weight", offsetof(vqvae_prior_t, fit_v_M_class_embed_weight), 0, 1, 1280, 0 },
        { "M.class.embed.weight", offsetof(vqvae_prior_t, M_class_embed_weight), 0, 1, 1280, 0 }} },
    { "fit_M_gated_first_vertical_weight_panels2", 54, 0.0, 2.29376e+06, 1, (const gm_written[]){
        { "M.gated_first.vertical.weight_panels", offsetof(vqvae_prior_t, arena[0]), 0, 1, 172032, 0 }} },
    { "fit_M_gated_first_vertical_weight", 54, 835690496.0, 1.277952e+07, 3, (const gm_written[]){
        { "fit.m.M.gated_first.vertical.weight", offsetof(vqvae_prior_t, fit_m_M_gated_first_vertical_weight), 0, 1, 401408, 0 },
        { "fit.v.M.gated_first.vertical.weight", offsetof(vqvae_prior_t, fit_v_M_gated_first_vertical_weight), 0, 1, 401408, 0 },
        { "M.gated_first.vertical.weight", offsetof(vqvae_prior_t, M_gated_first_vertical_weight), 0, 1, 401408, 0 }} },
    { "fit_conv_data2", 54, 830734336.0, 4882432.0, 1, (const gm_written[]){
        { "conv_data", offsetof(vqvae_prior_t, arena[25690112]), 0, 1, 262144, 0 }} },
    { "fit_d_M_embed_weight", 54, 0.0, 1196032.0, 1, (const gm_written[]){
        { "d_M.embed.weight", offsetof(vqvae_prior_t, arena[0]), 0, 1, 32768, 0 }} },
    { "fit_M_embed_weight", 59, 425984.0, 917504.0, 3, (const gm_written[]){
        { "fit.m.M.embed.weight", offsetof(vqvae_prior_t, fit_m_M_embed_weight), 0, 1, 32768, 0 },
        { "fit.v.M.embed.weight", offsetof(vqvae_prior_t, fit_v_M_embed_weight), 0, 1, 32768, 0 },
        { "M.embed.weight", offsetof(vqvae_prior_t, M_embed_weight), 0, 1, 32768, 0 }} },
};

static const gm_step steps[] = {
    { .name = "fit", .line = 59, .batch = 64, .inputs = 2, .reports = 1,
      .input = { { "c", GM_I32, 3, { 8, 8, 1 }, 2 }, { "y", GM_I32, 0, { 0 }, 1 } },
      .report = { "loss" },
      .train = call_vqvae_prior_fit, .test = call_vqvae_prior_test_fit,
      .kernels = 236, .kernel = kernels_of_fit, .flops = 17933066113.0, .arena = 106365184, .arena_least = 106365184 },
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
