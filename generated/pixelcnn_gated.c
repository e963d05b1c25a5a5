/* pixelcnn_gated.c -- from pixelcnn_gated.gm by gmc 0.1.0. Do not edit: change pixelcnn_gated.gm
   and compile it again.
   Target avx2, numeric profile fma. SHA-256 of pixelcnn_gated.gm:
   ca630976c0e1a4c126bd237db1abb7723964ba87d97f0c50fd7ad9f59972bf10.
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
#include "pixelcnn_gated.h"

/* The model: parameters, buffers and optimiser state, and one arena that every entry point uses in
   turn. A matrix that is stored transposed says so. */
struct pixelcnn_gated {
    gm_context head;
    _Alignas(64) float M_class_embed_weight[320];  /* [10,32] */
    _Alignas(64) float M_gated_first_vertical_weight[1568];  /* [32,1,7,7], transposed */
    _Alignas(64) float M_gated_first_vertical_bias[32];  /* [32] */
    _Alignas(64) float M_gated_first_horizontal_weight[224];  /* [32,1,1,7], transposed */
    _Alignas(64) float M_gated_first_horizontal_bias[32];  /* [32] */
    _Alignas(64) float M_gated_first_across_weight[1024];  /* [32,32,1,1], transposed */
    _Alignas(64) float M_gated_first_across_bias[32];  /* [32] */
    _Alignas(64) float M_gated_first_out_weight[256];  /* [16,16,1,1], transposed */
    _Alignas(64) float M_gated_first_out_bias[16];  /* [16] */
    _Alignas(64) float M_class2_embed_weight[320];  /* [10,32] */
    _Alignas(64) float M_gated_layer_vertical_weight[4608];  /* [32,16,3,3], transposed */
    _Alignas(64) float M_gated_layer_vertical_bias[32];  /* [32] */
    _Alignas(64) float M_gated_layer_horizontal_weight[1536];  /* [32,16,1,3], transposed */
    _Alignas(64) float M_gated_layer_horizontal_bias[32];  /* [32] */
    _Alignas(64) float M_gated_layer_across_weight[1024];  /* [32,32,1,1], transposed */
    _Alignas(64) float M_gated_layer_across_bias[32];  /* [32] */
    _Alignas(64) float M_gated_layer_out_weight[256];  /* [16,16,1,1], transposed */
    _Alignas(64) float M_gated_layer_out_bias[16];  /* [16] */
    _Alignas(64) float M_class3_embed_weight[320];  /* [10,32] */
    _Alignas(64) float M_gated_layer2_vertical_weight[4608];  /* [32,16,3,3], transposed */
    _Alignas(64) float M_gated_layer2_vertical_bias[32];  /* [32] */
    _Alignas(64) float M_gated_layer2_horizontal_weight[1536];  /* [32,16,1,3], transposed */
    _Alignas(64) float M_gated_layer2_horizontal_bias[32];  /* [32] */
    _Alignas(64) float M_gated_layer2_across_weight[1024];  /* [32,32,1,1], transposed */
    _Alignas(64) float M_gated_layer2_across_bias[32];  /* [32] */
    _Alignas(64) float M_gated_layer2_out_weight[256];  /* [16,16,1,1], transposed */
    _Alignas(64) float M_gated_layer2_out_bias[16];  /* [16] */
    _Alignas(64) float M_class4_embed_weight[320];  /* [10,32] */
    _Alignas(64) float M_gated_layer3_vertical_weight[4608];  /* [32,16,3,3], transposed */
    _Alignas(64) float M_gated_layer3_vertical_bias[32];  /* [32] */
    _Alignas(64) float M_gated_layer3_horizontal_weight[1536];  /* [32,16,1,3], transposed */
    _Alignas(64) float M_gated_layer3_horizontal_bias[32];  /* [32] */
    _Alignas(64) float M_gated_layer3_across_weight[1024];  /* [32,32,1,1], transposed */
    _Alignas(64) float M_gated_layer3_across_bias[32];  /* [32] */
    _Alignas(64) float M_gated_layer3_out_weight[256];  /* [16,16,1,1], transposed */
    _Alignas(64) float M_gated_layer3_out_bias[16];  /* [16] */
    _Alignas(64) float M_class5_embed_weight[320];  /* [10,32] */
    _Alignas(64) float M_gated_layer4_vertical_weight[4608];  /* [32,16,3,3], transposed */
    _Alignas(64) float M_gated_layer4_vertical_bias[32];  /* [32] */
    _Alignas(64) float M_gated_layer4_horizontal_weight[1536];  /* [32,16,1,3], transposed */
    _Alignas(64) float M_gated_layer4_horizontal_bias[32];  /* [32] */
    _Alignas(64) float M_gated_layer4_across_weight[1024];  /* [32,32,1,1], transposed */
    _Alignas(64) float M_gated_layer4_across_bias[32];  /* [32] */
    _Alignas(64) float M_gated_layer4_out_weight[256];  /* [16,16,1,1], transposed */
    _Alignas(64) float M_gated_layer4_out_bias[16];  /* [16] */
    _Alignas(64) float M_class6_embed_weight[320];  /* [10,32] */
    _Alignas(64) float M_gated_layer5_vertical_weight[4608];  /* [32,16,3,3], transposed */
    _Alignas(64) float M_gated_layer5_vertical_bias[32];  /* [32] */
    _Alignas(64) float M_gated_layer5_horizontal_weight[1536];  /* [32,16,1,3], transposed */
    _Alignas(64) float M_gated_layer5_horizontal_bias[32];  /* [32] */
    _Alignas(64) float M_gated_layer5_across_weight[1024];  /* [32,32,1,1], transposed */
    _Alignas(64) float M_gated_layer5_across_bias[32];  /* [32] */
    _Alignas(64) float M_gated_layer5_out_weight[256];  /* [16,16,1,1], transposed */
    _Alignas(64) float M_gated_layer5_out_bias[16];  /* [16] */
    _Alignas(64) float M_class7_embed_weight[320];  /* [10,32] */
    _Alignas(64) float M_gated_layer6_vertical_weight[4608];  /* [32,16,3,3], transposed */
    _Alignas(64) float M_gated_layer6_vertical_bias[32];  /* [32] */
    _Alignas(64) float M_gated_layer6_horizontal_weight[1536];  /* [32,16,1,3], transposed */
    _Alignas(64) float M_gated_layer6_horizontal_bias[32];  /* [32] */
    _Alignas(64) float M_gated_layer6_across_weight[1024];  /* [32,32,1,1], transposed */
    _Alignas(64) float M_gated_layer6_across_bias[32];  /* [32] */
    _Alignas(64) float M_gated_layer6_out_weight[256];  /* [16,16,1,1], transposed */
    _Alignas(64) float M_gated_layer6_out_bias[16];  /* [16] */
    _Alignas(64) float M_class8_embed_weight[320];  /* [10,32] */
    _Alignas(64) float M_gated_layer7_vertical_weight[4608];  /* [32,16,3,3], transposed */
    _Alignas(64) float M_gated_layer7_vertical_bias[32];  /* [32] */
    _Alignas(64) float M_gated_layer7_horizontal_weight[1536];  /* [32,16,1,3], transposed */
    _Alignas(64) float M_gated_layer7_horizontal_bias[32];  /* [32] */
    _Alignas(64) float M_gated_layer7_across_weight[1024];  /* [32,32,1,1], transposed */
    _Alignas(64) float M_gated_layer7_across_bias[32];  /* [32] */
    _Alignas(64) float M_gated_layer7_out_weight[256];  /* [16,16,1,1], transposed */
    _Alignas(64) float M_gated_layer7_out_bias[16];  /* [16] */
    _Alignas(64) float M_head_weight[256];  /* [16,16,1,1], transposed */
    _Alignas(64) float M_head_bias[16];  /* [16] */
    _Alignas(64) float M_out_weight[16];  /* [1,16,1,1], transposed */
    _Alignas(64) float M_out_bias[1];  /* [1] */
    _Alignas(64) float fit_m_M_class_embed_weight[320];  /* [10,32] */
    _Alignas(64) float fit_v_M_class_embed_weight[320];  /* [10,32] */
    _Alignas(64) float fit_m_M_gated_first_vertical_weight[1568];  /* [32,1,7,7], transposed */
    _Alignas(64) float fit_v_M_gated_first_vertical_weight[1568];  /* [32,1,7,7], transposed */
    _Alignas(64) float fit_m_M_gated_first_vertical_bias[32];  /* [32] */
    _Alignas(64) float fit_v_M_gated_first_vertical_bias[32];  /* [32] */
    _Alignas(64) float fit_m_M_gated_first_horizontal_weight[224];  /* [32,1,1,7], transposed */
    _Alignas(64) float fit_v_M_gated_first_horizontal_weight[224];  /* [32,1,1,7], transposed */
    _Alignas(64) float fit_m_M_gated_first_horizontal_bias[32];  /* [32] */
    _Alignas(64) float fit_v_M_gated_first_horizontal_bias[32];  /* [32] */
    _Alignas(64) float fit_m_M_gated_first_across_weight[1024];  /* [32,32,1,1], transposed */
    _Alignas(64) float fit_v_M_gated_first_across_weight[1024];  /* [32,32,1,1], transposed */
    _Alignas(64) float fit_m_M_gated_first_across_bias[32];  /* [32] */
    _Alignas(64) float fit_v_M_gated_first_across_bias[32];  /* [32] */
    _Alignas(64) float fit_m_M_gated_first_out_weight[256];  /* [16,16,1,1], transposed */
    _Alignas(64) float fit_v_M_gated_first_out_weight[256];  /* [16,16,1,1], transposed */
    _Alignas(64) float fit_m_M_gated_first_out_bias[16];  /* [16] */
    _Alignas(64) float fit_v_M_gated_first_out_bias[16];  /* [16] */
    _Alignas(64) float fit_m_M_class2_embed_weight[320];  /* [10,32] */
    _Alignas(64) float fit_v_M_class2_embed_weight[320];  /* [10,32] */
    _Alignas(64) float fit_m_M_gated_layer_vertical_weight[4608];  /* [32,16,3,3], transposed */
    _Alignas(64) float fit_v_M_gated_layer_vertical_weight[4608];  /* [32,16,3,3], transposed */
    _Alignas(64) float fit_m_M_gated_layer_vertical_bias[32];  /* [32] */
    _Alignas(64) float fit_v_M_gated_layer_vertical_bias[32];  /* [32] */
    _Alignas(64) float fit_m_M_gated_layer_horizontal_weight[1536];  /* [32,16,1,3], transposed */
    _Alignas(64) float fit_v_M_gated_layer_horizontal_weight[1536];  /* [32,16,1,3], transposed */
    _Alignas(64) float fit_m_M_gated_layer_horizontal_bias[32];  /* [32] */
    _Alignas(64) float fit_v_M_gated_layer_horizontal_bias[32];  /* [32] */
    _Alignas(64) float fit_m_M_gated_layer_across_weight[1024];  /* [32,32,1,1], transposed */
    _Alignas(64) float fit_v_M_gated_layer_across_weight[1024];  /* [32,32,1,1], transposed */
    _Alignas(64) float fit_m_M_gated_layer_across_bias[32];  /* [32] */
    _Alignas(64) float fit_v_M_gated_layer_across_bias[32];  /* [32] */
    _Alignas(64) float fit_m_M_gated_layer_out_weight[256];  /* [16,16,1,1], transposed */
    _Alignas(64) float fit_v_M_gated_layer_out_weight[256];  /* [16,16,1,1], transposed */
    _Alignas(64) float fit_m_M_gated_layer_out_bias[16];  /* [16] */
    _Alignas(64) float fit_v_M_gated_layer_out_bias[16];  /* [16] */
    _Alignas(64) float fit_m_M_class3_embed_weight[320];  /* [10,32] */
    _Alignas(64) float fit_v_M_class3_embed_weight[320];  /* [10,32] */
    _Alignas(64) float fit_m_M_gated_layer2_vertical_weight[4608];  /* [32,16,3,3], transposed */
    _Alignas(64) float fit_v_M_gated_layer2_vertical_weight[4608];  /* [32,16,3,3], transposed */
    _Alignas(64) float fit_m_M_gated_layer2_vertical_bias[32];  /* [32] */
    _Alignas(64) float fit_v_M_gated_layer2_vertical_bias[32];  /* [32] */
    _Alignas(64) float fit_m_M_gated_layer2_horizontal_weight[1536];  /* [32,16,1,3], transposed */
    _Alignas(64) float fit_v_M_gated_layer2_horizontal_weight[1536];  /* [32,16,1,3], transposed */
    _Alignas(64) float fit_m_M_gated_layer2_horizontal_bias[32];  /* [32] */
    _Alignas(64) float fit_v_M_gated_layer2_horizontal_bias[32];  /* [32] */
    _Alignas(64) float fit_m_M_gated_layer2_across_weight[1024];  /* [32,32,1,1], transposed */
    _Alignas(64) float fit_v_M_gated_layer2_across_weight[1024];  /* [32,32,1,1], transposed */
    _Alignas(64) float fit_m_M_gated_layer2_across_bias[32];  /* [32] */
    _Alignas(64) float fit_v_M_gated_layer2_across_bias[32];  /* [32] */
    _Alignas(64) float fit_m_M_gated_layer2_out_weight[256];  /* [16,16,1,1], transposed */
    _Alignas(64) float fit_v_M_gated_layer2_out_weight[256];  /* [16,16,1,1], transposed */
    _Alignas(64) float fit_m_M_gated_layer2_out_bias[16];  /* [16] */
    _Alignas(64) float fit_v_M_gated_layer2_out_bias[16];  /* [16] */
    _Alignas(64) float fit_m_M_class4_embed_weight[320];  /* [10,32] */
    _Alignas(64) float fit_v_M_class4_embed_weight[320];  /* [10,32] */
    _Alignas(64) float fit_m_M_gated_layer3_vertical_weight[4608];  /* [32,16,3,3], transposed */
    _Alignas(64) float fit_v_M_gated_layer3_vertical_weight[4608];  /* [32,16,3,3], transposed */
    _Alignas(64) float fit_m_M_gated_layer3_vertical_bias[32];  /* [32] */
    _Alignas(64) float fit_v_M_gated_layer3_vertical_bias[32];  /* [32] */
    _Alignas(64) float fit_m_M_gated_layer3_horizontal_weight[1536];  /* [32,16,1,3], transposed */
    _Alignas(64) float fit_v_M_gated_layer3_horizontal_weight[1536];  /* [32,16,1,3], transposed */
    _Alignas(64) float fit_m_M_gated_layer3_horizontal_bias[32];  /* [32] */
    _Alignas(64) float fit_v_M_gated_layer3_horizontal_bias[32];  /* [32] */
    _Alignas(64) float fit_m_M_gated_layer3_across_weight[1024];  /* [32,32,1,1], transposed */
    _Alignas(64) float fit_v_M_gated_layer3_across_weight[1024];  /* [32,32,1,1], transposed */
    _Alignas(64) float fit_m_M_gated_layer3_across_bias[32];  /* [32] */
    _Alignas(64) float fit_v_M_gated_layer3_across_bias[32];  /* [32] */
    _Alignas(64) float fit_m_M_gated_layer3_out_weight[256];  /* [16,16,1,1], transposed */
    _Alignas(64) float fit_v_M_gated_layer3_out_weight[256];  /* [16,16,1,1], transposed */
    _Alignas(64) float fit_m_M_gated_layer3_out_bias[16];  /* [16] */
    _Alignas(64) float fit_v_M_gated_layer3_out_bias[16];  /* [16] */
    _Alignas(64) float fit_m_M_class5_embed_weight[320];  /* [10,32] */
    _Alignas(64) float fit_v_M_class5_embed_weight[320];  /* [10,32] */
    _Alignas(64) float fit_m_M_gated_layer4_vertical_weight[4608];  /* [32,16,3,3], transposed */
    _Alignas(64) float fit_v_M_gated_layer4_vertical_weight[4608];  /* [32,16,3,3], transposed */
    _Alignas(64) float fit_m_M_gated_layer4_vertical_bias[32];  /* [32] */
    _Alignas(64) float fit_v_M_gated_layer4_vertical_bias[32];  /* [32] */
    _Alignas(64) float fit_m_M_gated_layer4_horizontal_weight[1536];  /* [32,16,1,3], transposed */
    _Alignas(64) float fit_v_M_gated_layer4_horizontal_weight[1536];  /* [32,16,1,3], transposed */
    _Alignas(64) float fit_m_M_gated_layer4_horizontal_bias[32];  /* [32] */
    _Alignas(64) float fit_v_M_gated_layer4_horizontal_bias[32];  /* [32] */
    _Alignas(64) float fit_m_M_gated_layer4_across_weight[1024];  /* [32,32,1,1], transposed */
    _Alignas(64) float fit_v_M_gated_layer4_across_weight[1024];  /* [32,32,1,1], transposed */
    _Alignas(64) float fit_m_M_gated_layer4_across_bias[32];  /* [32] */
    _Alignas(64) float fit_v_M_gated_layer4_across_bias[32];  /* [32] */
    _Alignas(64) float fit_m_M_gated_layer4_out_weight[256];  /* [16,16,1,1], transposed */
    _Alignas(64) float fit_v_M_gated_layer4_out_weight[256];  /* [16,16,1,1], transposed */
    _Alignas(64) float fit_m_M_gated_layer4_out_bias[16];  /* [16] */
    _Alignas(64) float fit_v_M_gated_layer4_out_bias[16];  /* [16] */
    _Alignas(64) float fit_m_M_class6_embed_weight[320];  /* [10,32] */
    _Alignas(64) float fit_v_M_class6_embed_weight[320];  /* [10,32] */
    _Alignas(64) float fit_m_M_gated_layer5_vertical_weight[4608];  /* [32,16,3,3], transposed */
    _Alignas(64) float fit_v_M_gated_layer5_vertical_weight[4608];  /* [32,16,3,3], transposed */
    _Alignas(64) float fit_m_M_gated_layer5_vertical_bias[32];  /* [32] */
    _Alignas(64) float fit_v_M_gated_layer5_vertical_bias[32];  /* [32] */
    _Alignas(64) float fit_m_M_gated_layer5_horizontal_weight[1536];  /* [32,16,1,3], transposed */
    _Alignas(64) float fit_v_M_gated_layer5_horizontal_weight[1536];  /* [32,16,1,3], transposed */
    _Alignas(64) float fit_m_M_gated_layer5_horizontal_bias[32];  /* [32] */
    _Alignas(64) float fit_v_M_gated_layer5_horizontal_bias[32];  /* [32] */
    _Alignas(64) float fit_m_M_gated_layer5_across_weight[1024];  /* [32,32,1,1], transposed */
    _Alignas(64) float fit_v_M_gated_layer5_across_weight[1024];  /* [32,32,1,1], transposed */
    _Alignas(64) float fit_m_M_gated_layer5_across_bias[32];  /* [32] */
    _Alignas(64) float fit_v_M_gated_layer5_across_bias[32];  /* [32] */
    _Alignas(64) float fit_m_M_gated_layer5_out_weight[256];  /* [16,16,1,1], transposed */
    _Alignas(64) float fit_v_M_gated_layer5_out_weight[256];  /* [16,16,1,1], transposed */
    _Alignas(64) float fit_m_M_gated_layer5_out_bias[16];  /* [16] */
    _Alignas(64) float fit_v_M_gated_layer5_out_bias[16];  /* [16] */
    _Alignas(64) float fit_m_M_class7_embed_weight[320];  /* [10,32] */
    _Alignas(64) float fit_v_M_class7_embed_weight[320];  /* [10,32] */
    _Alignas(64) float fit_m_M_gated_layer6_vertical_weight[4608];  /* [32,16,3,3], transposed */
    _Alignas(64) float fit_v_M_gated_layer6_vertical_weight[4608];  /* [32,16,3,3], transposed */
    _Alignas(64) float fit_m_M_gated_layer6_vertical_bias[32];  /* [32] */
    _Alignas(64) float fit_v_M_gated_layer6_vertical_bias[32];  /* [32] */
    _Alignas(64) float fit_m_M_gated_layer6_horizontal_weight[1536];  /* [32,16,1,3], transposed */
    _Alignas(64) float fit_v_M_gated_layer6_horizontal_weight[1536];  /* [32,16,1,3], transposed */
    _Alignas(64) float fit_m_M_gated_layer6_horizontal_bias[32];  /* [32] */
    _Alignas(64) float fit_v_M_gated_layer6_horizontal_bias[32];  /* [32] */
    _Alignas(64) float fit_m_M_gated_layer6_across_weight[1024];  /* [32,32,1,1], transposed */
    _Alignas(64) float fit_v_M_gated_layer6_across_weight[1024];  /* [32,32,1,1], transposed */
    _Alignas(64) float fit_m_M_gated_layer6_across_bias[32];  /* [32] */
    _Alignas(64) float fit_v_M_gated_layer6_across_bias[32];  /* [32] */
    _Alignas(64) float fit_m_M_gated_layer6_out_weight[256];  /* [16,16,1,1], transposed */
    _Alignas(64) float fit_v_M_gated_layer6_out_weight[256];  /* [16,16,1,1], transposed */
    _Alignas(64) float fit_m_M_gated_layer6_out_bias[16];  /* [16] */
    _Alignas(64) float fit_v_M_gated_layer6_out_bias[16];  /* [16] */
    _Alignas(64) float fit_m_M_class8_embed_weight[320];  /* [10,32] */
    _Alignas(64) float fit_v_M_class8_embed_weight[320];  /* [10,32] */
    _Alignas(64) float fit_m_M_gated_layer7_vertical_weight[4608];  /* [32,16,3,3], transposed */
    _Alignas(64) float fit_v_M_gated_layer7_vertical_weight[4608];  /* [32,16,3,3], transposed */
    _Alignas(64) float fit_m_M_gated_layer7_vertical_bias[32];  /* [32] */
    _Alignas(64) float fit_v_M_gated_layer7_vertical_bias[32];  /* [32] */
    _Alignas(64) float fit_m_M_gated_layer7_horizontal_weight[1536];  /* [32,16,1,3], transposed */
    _Alignas(64) float fit_v_M_gated_layer7_horizontal_weight[1536];  /* [32,16,1,3], transposed */
    _Alignas(64) float fit_m_M_gated_layer7_horizontal_bias[32];  /* [32] */
    _Alignas(64) float fit_v_M_gated_layer7_horizontal_bias[32];  /* [32] */
    _Alignas(64) float fit_m_M_gated_layer7_across_weight[1024];  /* [32,32,1,1], transposed */
    _Alignas(64) float fit_v_M_gated_layer7_across_weight[1024];  /* [32,32,1,1], transposed */
    _Alignas(64) float fit_m_M_gated_layer7_across_bias[32];  /* [32] */
    _Alignas(64) float fit_v_M_gated_layer7_across_bias[32];  /* [32] */
    _Alignas(64) float fit_m_M_gated_layer7_out_weight[256];  /* [16,16,1,1], transposed */
    _Alignas(64) float fit_v_M_gated_layer7_out_weight[256];  /* [16,16,1,1], transposed */
    _Alignas(64) float fit_m_M_gated_layer7_out_bias[16];  /* [16] */
    _Alignas(64) float fit_v_M_gated_layer7_out_bias[16];  /* [16] */
    _Alignas(64) float fit_m_M_head_weight[256];  /* [16,16,1,1], transposed */
    _Alignas(64) float fit_v_M_head_weight[256];  /* [16,16,1,1], transposed */
    _Alignas(64) float fit_m_M_head_bias[16];  /* [16] */
    _Alignas(64) float fit_v_M_head_bias[16];  /* [16] */
    _Alignas(64) float fit_m_M_out_weight[16];  /* [1,16,1,1], transposed */
    _Alignas(64) float fit_v_M_out_weight[16];  /* [1,16,1,1], transposed */
    _Alignas(64) float fit_m_M_out_bias[1];  /* [1] */
    _Alignas(64) float fit_v_M_out_bias[1];  /* [1] */
    _Alignas(64) float arena[15689280];
};

static const gm_model pixelcnn_gated_model;

GM_CONV_BRIEF(6, 2)
GM_CONV_TILE(6, 2, whole)
GM_CONV_TILE(3, 2, whole)
GM_CONV_ALONG(4, 1)
GM_CONV_ALONG(2, 1)
GM_CONV_TILE(4, 2, whole)
GM_CONV_TILE(2, 2, whole)

/* A tile of a convolution: high, vectors and last are constants where this is called, so one or
   two branches are left. */
GM_INLINE void conv_tile(int high, int rows, int vectors, int last, int outputs, gm_vec *c, const float *image,
    const int64_t *from, const gm_stretch *run, int runs, const float *weight, ptrdiff_t bk)
{
    if (high == 6 && vectors == 2 && last == GM_LANES && !outputs) {
        if (rows <= 3)
            gm_conv_3x2_whole(last, c, image, from, run, runs, weight, bk);
        else
            gm_conv_6x2_whole(last, c, image, from, run, runs, weight, bk);
    }
    if (high == 4 && outputs == 1) {
        if (rows <= 2)
            gm_conv_2x1_along(last, c, image, from, run, runs, weight, bk);
        else
            gm_conv_4x1_along(last, c, image, from, run, runs, weight, bk);
    }
    if (high == 4 && vectors == 2 && last == GM_LANES && !outputs) {
        if (rows <= 2)
            gm_conv_2x2_whole(last, c, image, from, run, runs, weight, bk);
        else
            gm_conv_4x2_whole(last, c, image, from, run, runs, weight, bk);
    }
}

GM_WEIGHT_TILE(5, 2, whole)
GM_WEIGHT_TILE(6, 2, whole)
GM_WEIGHT_TILE(1, 2, whole)
GM_WEIGHT_TILE(2, 4, whole)
GM_WEIGHT_TILE(3, 4, whole)
GM_WEIGHT_TILE(1, 4, whole)

/* A tile of a weight gradient. */
static void weight_tile(int rows, int vectors, int last, gm_vec *c, const float *a, const ptrdiff_t *as,
    const float *b, const ptrdiff_t *bs, const int64_t *count)
{
    if (rows == 5 && vectors == 2 && last == GM_LANES)
        gm_weight_5x2_whole(last, c, a, as, b, bs, count);
    if (rows == 6 && vectors == 2 && last == GM_LANES)
        gm_weight_6x2_whole(last, c, a, as, b, bs, count);
    if (rows == 1 && vectors == 2 && last == GM_LANES)
        gm_weight_1x2_whole(last, c, a, as, b, bs, count);
    if (rows == 2 && vectors == 4 && last == GM_LANES)
        gm_weight_2x4_whole(last, c, a, as, b, bs, count);
    if (rows == 3 && vectors == 4 && last == GM_LANES)
        gm_weight_3x4_whole(last, c, a, as, b, bs, count);
    if (rows == 1 && vectors == 4 && last == GM_LANES)
        gm_weight_1x4_whole(last, c, a, as, b, bs, count);
}

/* pixelcnn_gated.gm:24   v, h = gated_first(x, class(y), F)
   [49,1,32] element by element; fused: mul, add; 3.1 KFLOP, 6.3 KB */
GM_KERNEL void init_M_gated_first_vertical_weight(const gm_call *call, float *restrict weight)
{
    int64_t lo, hi;
    gm_share(call, 49, &lo, &hi);
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 1; i++) {
            for (int64_t j = 0; j < 32; j += GM_LANES) {
                const gm_vec uniform = gm_random_uniform(call->seed, 1, call->step, (uint64_t)(h + j * 49), 49);
                gm_store(weight + h * 32 + i * 32 + j, uniform * 0.2857143f + -0.142857143f);
            }
        }
    }
}

/* pixelcnn_gated.gm:25   for i in 1..layers { v, h = gated_layer(v, h, class(y), F) }
   [32] element by element; fused: mul, add; 576 FLOP, 1.2 KB */
GM_KERNEL void init_M_gated_first_vertical_bias(const gm_call *call, float *restrict bias,
    float *restrict bias2, float *restrict bias3, float *restrict bias4, float *restrict bias5,
    float *restrict bias6, float *restrict bias7, float *restrict bias8, float *restrict bias9)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 32);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        const gm_vec uniform = gm_random_uniform(call->seed, 2, call->step, (uint64_t)(j), 1);
        const gm_vec uniform2 = gm_random_uniform(call->seed, 4, call->step, (uint64_t)(j), 1);
        const gm_vec uniform3 = gm_random_uniform(call->seed, 6, call->step, (uint64_t)(j), 1);
        const gm_vec uniform4 = gm_random_uniform(call->seed, 11, call->step, (uint64_t)(j), 1);
        const gm_vec uniform5 = gm_random_uniform(call->seed, 13, call->step, (uint64_t)(j), 1);
        const gm_vec uniform6 = gm_random_uniform(call->seed, 15, call->step, (uint64_t)(j), 1);
        const gm_vec uniform7 = gm_random_uniform(call->seed, 20, call->step, (uint64_t)(j), 1);
        const gm_vec uniform8 = gm_random_uniform(call->seed, 22, call->step, (uint64_t)(j), 1);
        const gm_vec uniform9 = gm_random_uniform(call->seed, 24, call->step, (uint64_t)(j), 1);
        gm_store(bias + j, uniform * 0.2857143f + -0.142857143f);
        gm_store(bias2 + j, uniform2 * 0.75592895f + -0.37796447f);
        gm_store(bias3 + j, uniform3 * 0.35355339f + -0.176776695f);
        gm_store(bias4 + j, uniform4 * 0.16666667f + -0.083333333f);
        gm_store(bias5 + j, uniform5 * 0.28867513f + -0.14433757f);
        gm_store(bias6 + j, uniform6 * 0.35355339f + -0.176776695f);
        gm_store(bias7 + j, uniform7 * 0.16666667f + -0.083333333f);
        gm_store(bias8 + j, uniform8 * 0.28867513f + -0.14433757f);
        gm_store(bias9 + j, uniform9 * 0.35355339f + -0.176776695f);
    }
}

/* pixelcnn_gated.gm:24   v, h = gated_first(x, class(y), F)
   [1,7,1,32] element by element; fused: mul, add; 448 FLOP, 896 B */
GM_KERNEL void init_M_gated_first_horizontal_weight(const gm_call *call, float *restrict weight)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    for (int64_t g = lo; g < hi; g++) {
        for (int64_t h = 0; h < 7; h++) {
            for (int64_t i = 0; i < 1; i++) {
                for (int64_t j = 0; j < 32; j += GM_LANES) {
                    const gm_vec uniform = gm_random_uniform(call->seed, 3, call->step, (uint64_t)(h + j * 7), 7);
                    gm_store(weight + g * 224 + h * 32 + i * 32 + j, uniform * 0.75592895f + -0.37796447f);
                }
            }
        }
    }
}

/* pixelcnn_gated.gm:25   for i in 1..layers { v, h = gated_layer(v, h, class(y), F) }
   [32,32] element by element; fused: mul, add; 16 KFLOP, 33 KB */
GM_KERNEL void init_M_gated_first_across_weight(const gm_call *call, float *restrict weight,
    float *restrict weight2, float *restrict weight3, float *restrict weight4,
    float *restrict weight5, float *restrict weight6, float *restrict weight7,
    float *restrict weight8)
{
    int64_t lo, hi;
    gm_share(call, 32, &lo, &hi);
    for (int64_t i = lo; i < hi; i++) {
        for (int64_t j = 0; j < 32; j += GM_LANES) {
            const gm_vec uniform = gm_random_uniform(call->seed, 5, call->step, (uint64_t)(i + j * 32), 32);
            const gm_vec uniform2 = gm_random_uniform(call->seed, 14, call->step, (uint64_t)(i + j * 32), 32);
            const gm_vec uniform3 = gm_random_uniform(call->seed, 23, call->step, (uint64_t)(i + j * 32), 32);
            const gm_vec uniform4 = gm_random_uniform(call->seed, 32, call->step, (uint64_t)(i + j * 32), 32);
            const gm_vec uniform5 = gm_random_uniform(call->seed, 41, call->step, (uint64_t)(i + j * 32), 32);
            const gm_vec uniform6 = gm_random_uniform(call->seed, 50, call->step, (uint64_t)(i + j * 32), 32);
            const gm_vec uniform7 = gm_random_uniform(call->seed, 59, call->step, (uint64_t)(i + j * 32), 32);
            const gm_vec uniform8 = gm_random_uniform(call->seed, 68, call->step, (uint64_t)(i + j * 32), 32);
            gm_store(weight + i * 32 + j, uniform * 0.35355339f + -0.176776695f);
            gm_store(weight2 + i * 32 + j, uniform2 * 0.35355339f + -0.176776695f);
            gm_store(weight3 + i * 32 + j, uniform3 * 0.35355339f + -0.176776695f);
            gm_store(weight4 + i * 32 + j, uniform4 * 0.35355339f + -0.176776695f);
            gm_store(weight5 + i * 32 + j, uniform5 * 0.35355339f + -0.176776695f);
            gm_store(weight6 + i * 32 + j, uniform6 * 0.35355339f + -0.176776695f);
            gm_store(weight7 + i * 32 + j, uniform7 * 0.35355339f + -0.176776695f);
            gm_store(weight8 + i * 32 + j, uniform8 * 0.35355339f + -0.176776695f);
        }
    }
}

/* pixelcnn_gated.gm:26   return bernoulli(logits: h |> relu |> head: conv(F, 1) |> relu |> out:
   conv(1, 1))
   [16,16] element by element; fused: mul, add; 4.6 KFLOP, 9.2 KB */
GM_KERNEL void init_M_gated_first_out_weight(const gm_call *call, float *restrict weight,
    float *restrict weight2, float *restrict weight3, float *restrict weight4,
    float *restrict weight5, float *restrict weight6, float *restrict weight7,
    float *restrict weight8, float *restrict weight9)
{
    int64_t lo, hi;
    gm_share(call, 16, &lo, &hi);
    for (int64_t i = lo; i < hi; i++) {
        for (int64_t j = 0; j < 16; j += GM_LANES) {
            const gm_vec uniform = gm_random_uniform(call->seed, 7, call->step, (uint64_t)(i + j * 16), 16);
            const gm_vec uniform2 = gm_random_uniform(call->seed, 16, call->step, (uint64_t)(i + j * 16), 16);
            const gm_vec uniform3 = gm_random_uniform(call->seed, 25, call->step, (uint64_t)(i + j * 16), 16);
            const gm_vec uniform4 = gm_random_uniform(call->seed, 34, call->step, (uint64_t)(i + j * 16), 16);
            const gm_vec uniform5 = gm_random_uniform(call->seed, 43, call->step, (uint64_t)(i + j * 16), 16);
            const gm_vec uniform6 = gm_random_uniform(call->seed, 52, call->step, (uint64_t)(i + j * 16), 16);
            const gm_vec uniform7 = gm_random_uniform(call->seed, 61, call->step, (uint64_t)(i + j * 16), 16);
            const gm_vec uniform8 = gm_random_uniform(call->seed, 70, call->step, (uint64_t)(i + j * 16), 16);
            const gm_vec uniform9 = gm_random_uniform(call->seed, 72, call->step, (uint64_t)(i + j * 16), 16);
            gm_store(weight + i * 16 + j, uniform * 0.5f + -0.25f);
            gm_store(weight2 + i * 16 + j, uniform2 * 0.5f + -0.25f);
            gm_store(weight3 + i * 16 + j, uniform3 * 0.5f + -0.25f);
            gm_store(weight4 + i * 16 + j, uniform4 * 0.5f + -0.25f);
            gm_store(weight5 + i * 16 + j, uniform5 * 0.5f + -0.25f);
            gm_store(weight6 + i * 16 + j, uniform6 * 0.5f + -0.25f);
            gm_store(weight7 + i * 16 + j, uniform7 * 0.5f + -0.25f);
            gm_store(weight8 + i * 16 + j, uniform8 * 0.5f + -0.25f);
            gm_store(weight9 + i * 16 + j, uniform9 * 0.5f + -0.25f);
        }
    }
}

/* pixelcnn_gated.gm:26   return bernoulli(logits: h |> relu |> head: conv(F, 1) |> relu |> out:
   conv(1, 1))
   [16] element by element; fused: mul, add; 288 FLOP, 576 B */
GM_KERNEL void init_M_gated_first_out_bias(const gm_call *call, float *restrict bias,
    float *restrict bias2, float *restrict bias3, float *restrict bias4, float *restrict bias5,
    float *restrict bias6, float *restrict bias7, float *restrict bias8, float *restrict bias9)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 16);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        const gm_vec uniform = gm_random_uniform(call->seed, 8, call->step, (uint64_t)(j), 1);
        const gm_vec uniform2 = gm_random_uniform(call->seed, 17, call->step, (uint64_t)(j), 1);
        const gm_vec uniform3 = gm_random_uniform(call->seed, 26, call->step, (uint64_t)(j), 1);
        const gm_vec uniform4 = gm_random_uniform(call->seed, 35, call->step, (uint64_t)(j), 1);
        const gm_vec uniform5 = gm_random_uniform(call->seed, 44, call->step, (uint64_t)(j), 1);
        const gm_vec uniform6 = gm_random_uniform(call->seed, 53, call->step, (uint64_t)(j), 1);
        const gm_vec uniform7 = gm_random_uniform(call->seed, 62, call->step, (uint64_t)(j), 1);
        const gm_vec uniform8 = gm_random_uniform(call->seed, 71, call->step, (uint64_t)(j), 1);
        const gm_vec uniform9 = gm_random_uniform(call->seed, 73, call->step, (uint64_t)(j), 1);
        gm_store(bias + j, uniform * 0.5f + -0.25f);
        gm_store(bias2 + j, uniform2 * 0.5f + -0.25f);
        gm_store(bias3 + j, uniform3 * 0.5f + -0.25f);
        gm_store(bias4 + j, uniform4 * 0.5f + -0.25f);
        gm_store(bias5 + j, uniform5 * 0.5f + -0.25f);
        gm_store(bias6 + j, uniform6 * 0.5f + -0.25f);
        gm_store(bias7 + j, uniform7 * 0.5f + -0.25f);
        gm_store(bias8 + j, uniform8 * 0.5f + -0.25f);
        gm_store(bias9 + j, uniform9 * 0.5f + -0.25f);
    }
}

/* pixelcnn_gated.gm:25   for i in 1..layers { v, h = gated_layer(v, h, class(y), F) }
   [9,16,32] element by element; fused: mul, add; 9.2 KFLOP, 18 KB
   and 6 more, of several sizes */
GM_KERNEL void each_vertical_weight(const gm_call *call, float *restrict weight, int64_t stream)
{
    int64_t lo, hi;
    gm_share(call, 9, &lo, &hi);
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 16; i++) {
            for (int64_t j = 0; j < 32; j += GM_LANES) {
                const gm_vec uniform = gm_random_uniform(call->seed, stream, call->step, (uint64_t)(h + i * 9 + j * 144), 144);
                gm_store(weight + h * 512 + i * 32 + j, uniform * 0.16666667f + -0.083333333f);
            }
        }
    }
}

/* pixelcnn_gated.gm:25   for i in 1..layers { v, h = gated_layer(v, h, class(y), F) }
   [1,3,16,32] element by element; fused: mul, add; 3.1 KFLOP, 6.1 KB
   and 6 more, of several sizes */
GM_KERNEL void each_horizontal_weight(const gm_call *call, float *restrict weight,
    int64_t stream)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    for (int64_t g = lo; g < hi; g++) {
        for (int64_t h = 0; h < 3; h++) {
            for (int64_t i = 0; i < 16; i++) {
                for (int64_t j = 0; j < 32; j += GM_LANES) {
                    const gm_vec uniform = gm_random_uniform(call->seed, stream, call->step, (uint64_t)(h + i * 3 + j * 48), 48);
                    gm_store(weight + g * 1536 + h * 512 + i * 32 + j, uniform * 0.28867513f + -0.14433757f);
                }
            }
        }
    }
}

/* pixelcnn_gated.gm:25   for i in 1..layers { v, h = gated_layer(v, h, class(y), F) }
   [32] element by element; fused: mul, add; 576 FLOP, 1.2 KB */
GM_KERNEL void init_M_gated_layer3_vertical_bias(const gm_call *call, float *restrict bias,
    float *restrict bias2, float *restrict bias3, float *restrict bias4, float *restrict bias5,
    float *restrict bias6, float *restrict bias7, float *restrict bias8, float *restrict bias9)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 32);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        const gm_vec uniform = gm_random_uniform(call->seed, 29, call->step, (uint64_t)(j), 1);
        const gm_vec uniform2 = gm_random_uniform(call->seed, 31, call->step, (uint64_t)(j), 1);
        const gm_vec uniform3 = gm_random_uniform(call->seed, 33, call->step, (uint64_t)(j), 1);
        const gm_vec uniform4 = gm_random_uniform(call->seed, 38, call->step, (uint64_t)(j), 1);
        const gm_vec uniform5 = gm_random_uniform(call->seed, 40, call->step, (uint64_t)(j), 1);
        const gm_vec uniform6 = gm_random_uniform(call->seed, 42, call->step, (uint64_t)(j), 1);
        const gm_vec uniform7 = gm_random_uniform(call->seed, 47, call->step, (uint64_t)(j), 1);
        const gm_vec uniform8 = gm_random_uniform(call->seed, 49, call->step, (uint64_t)(j), 1);
        const gm_vec uniform9 = gm_random_uniform(call->seed, 51, call->step, (uint64_t)(j), 1);
        gm_store(bias + j, uniform * 0.16666667f + -0.083333333f);
        gm_store(bias2 + j, uniform2 * 0.28867513f + -0.14433757f);
        gm_store(bias3 + j, uniform3 * 0.35355339f + -0.176776695f);
        gm_store(bias4 + j, uniform4 * 0.16666667f + -0.083333333f);
        gm_store(bias5 + j, uniform5 * 0.28867513f + -0.14433757f);
        gm_store(bias6 + j, uniform6 * 0.35355339f + -0.176776695f);
        gm_store(bias7 + j, uniform7 * 0.16666667f + -0.083333333f);
        gm_store(bias8 + j, uniform8 * 0.28867513f + -0.14433757f);
        gm_store(bias9 + j, uniform9 * 0.35355339f + -0.176776695f);
    }
}

/* pixelcnn_gated.gm:25   for i in 1..layers { v, h = gated_layer(v, h, class(y), F) }
   [32] element by element; fused: mul, add; 384 FLOP, 768 B */
GM_KERNEL void init_M_gated_layer6_vertical_bias(const gm_call *call, float *restrict bias,
    float *restrict bias2, float *restrict bias3, float *restrict bias4, float *restrict bias5,
    float *restrict bias6)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 32);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        const gm_vec uniform = gm_random_uniform(call->seed, 56, call->step, (uint64_t)(j), 1);
        const gm_vec uniform2 = gm_random_uniform(call->seed, 58, call->step, (uint64_t)(j), 1);
        const gm_vec uniform3 = gm_random_uniform(call->seed, 60, call->step, (uint64_t)(j), 1);
        const gm_vec uniform4 = gm_random_uniform(call->seed, 65, call->step, (uint64_t)(j), 1);
        const gm_vec uniform5 = gm_random_uniform(call->seed, 67, call->step, (uint64_t)(j), 1);
        const gm_vec uniform6 = gm_random_uniform(call->seed, 69, call->step, (uint64_t)(j), 1);
        gm_store(bias + j, uniform * 0.16666667f + -0.083333333f);
        gm_store(bias2 + j, uniform2 * 0.28867513f + -0.14433757f);
        gm_store(bias3 + j, uniform3 * 0.35355339f + -0.176776695f);
        gm_store(bias4 + j, uniform4 * 0.16666667f + -0.083333333f);
        gm_store(bias5 + j, uniform5 * 0.28867513f + -0.14433757f);
        gm_store(bias6 + j, uniform6 * 0.35355339f + -0.176776695f);
    }
}

/* pixelcnn_gated.gm:26   return bernoulli(logits: h |> relu |> head: conv(F, 1) |> relu |> out:
   conv(1, 1))
   [16] element by element; fused: mul, add; 32 FLOP, 64 B */
GM_KERNEL void init_M_out_weight(const gm_call *call, float *restrict weight)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 16);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        const gm_vec uniform = gm_random_uniform(call->seed, 74, call->step, (uint64_t)(j), 1);
        gm_store(weight + j, uniform * 0.5f + -0.25f);
    }
}

/* pixelcnn_gated.gm:26   return bernoulli(logits: h |> relu |> head: conv(F, 1) |> relu |> out:
   conv(1, 1))
   [1] element by element; fused: mul, add; 2 FLOP, 4 B */
GM_KERNEL void init_M_out_bias(const gm_call *call, float *restrict bias)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 1);
    int64_t j = lo * 1024;
    for (; j < end; j += GM_LANES) {
        const int n = (int)gm_min_int(GM_LANES, end - j);
        const gm_vec uniform = gm_random_uniform(call->seed, 75, call->step, (uint64_t)(0), 0);
        gm_store_strided(bias + 0, 0, uniform * 0.5f + -0.25f, n);
    }
}

/* pixelcnn_gated.gm:21   net class(y) { return embed(y, 10, 2 * F)[:, none, none] }
   [320] element by element; 0 FLOP, 1.3 KB
   and 7 more, of several sizes */
GM_KERNEL void each_normal(const gm_call *call, float *restrict normal, int64_t stream)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 320);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        const gm_vec normal2 = gm_random_normal(call->seed, stream, call->step, (uint64_t)(j), 1);
        gm_store(normal + j, normal2);
    }
}

/* pixelcnn_gated.gm:21   net class(y) { return embed(y, 10, 2 * F)[:, none, none] }
   [320] element by element; 0 FLOP, 1.3 KB
   and 149 more, of several sizes */
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

/* pixelcnn_gated.gm:29   step fit(x, y) over M by adam(cosine(t, 2e-3, total: updates)) batch rows
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

/* pixelcnn_gated.gm:21   net class(y) { return embed(y, 10, 2 * F)[:, none, none] }
   [320] element by element; 0 FLOP, 2.6 KB */
GM_KERNEL void init_M_class_embed_weight(const gm_call *call, const float *restrict normal,
    float *restrict weight)
{
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 320);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        gm_store(weight + j, gm_load(normal + j));
    }
}

/* Entry point init, line 1: 192 kernels in 2 phases, 112 KFLOP; arena 10 KB, at least 10 KB. */
static void run_init(pixelcnn_gated_t *m, gm_call whole)
{
    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_thread_call(whole);
        const unsigned mode = gm_flush_denormals();
        float *const normal = m->arena + 0;  /* [10,32], phases 0 to 1 */
        float *const normal2 = m->arena + 320;  /* [10,32], phases 0 to 1 */
        float *const normal3 = m->arena + 640;  /* [10,32], phases 0 to 1 */
        float *const normal4 = m->arena + 960;  /* [10,32], phases 0 to 1 */
        float *const normal5 = m->arena + 1280;  /* [10,32], phases 0 to 1 */
        float *const normal6 = m->arena + 1600;  /* [10,32], phases 0 to 1 */
        float *const normal7 = m->arena + 1920;  /* [10,32], phases 0 to 1 */
        float *const normal8 = m->arena + 2240;  /* [10,32], phases 0 to 1 */

        init_M_gated_first_vertical_weight(&call, m->M_gated_first_vertical_weight);
        init_M_gated_first_vertical_bias(&call, m->M_gated_first_vertical_bias,
            m->M_gated_first_horizontal_bias, m->M_gated_first_across_bias,
            m->M_gated_layer_vertical_bias, m->M_gated_layer_horizontal_bias,
            m->M_gated_layer_across_bias, m->M_gated_layer2_vertical_bias,
            m->M_gated_layer2_horizontal_bias, m->M_gated_layer2_across_bias);
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
            m->M_head_bias);
        each_vertical_weight(&call, m->M_gated_layer_vertical_weight, 10);
        each_horizontal_weight(&call, m->M_gated_layer_horizontal_weight, 12);
        each_vertical_weight(&call, m->M_gated_layer2_vertical_weight, 19);
        each_horizontal_weight(&call, m->M_gated_layer2_horizontal_weight, 21);
        each_vertical_weight(&call, m->M_gated_layer3_vertical_weight, 28);
        init_M_gated_layer3_vertical_bias(&call, m->M_gated_layer3_vertical_bias,
            m->M_gated_layer3_horizontal_bias, m->M_gated_layer3_across_bias,
            m->M_gated_layer4_vertical_bias, m->M_gated_layer4_horizontal_bias,
            m->M_gated_layer4_across_bias, m->M_gated_layer5_vertical_bias,
            m->M_gated_layer5_horizontal_bias, m->M_gated_layer5_across_bias);
        each_horizontal_weight(&call, m->M_gated_layer3_horizontal_weight, 30);
        each_vertical_weight(&call, m->M_gated_layer4_vertical_weight, 37);
        each_horizontal_weight(&call, m->M_gated_layer4_horizontal_weight, 39);
        each_vertical_weight(&call, m->M_gated_layer5_vertical_weight, 46);
        each_horizontal_weight(&call, m->M_gated_layer5_horizontal_weight, 48);
        each_vertical_weight(&call, m->M_gated_layer6_vertical_weight, 55);
        init_M_gated_layer6_vertical_bias(&call, m->M_gated_layer6_vertical_bias,
            m->M_gated_layer6_horizontal_bias, m->M_gated_layer6_across_bias,
            m->M_gated_layer7_vertical_bias, m->M_gated_layer7_horizontal_bias,
            m->M_gated_layer7_across_bias);
        each_horizontal_weight(&call, m->M_gated_layer6_horizontal_weight, 57);
        each_vertical_weight(&call, m->M_gated_layer7_vertical_weight, 64);
        each_horizontal_weight(&call, m->M_gated_layer7_horizontal_weight, 66);
        init_M_out_weight(&call, m->M_out_weight);
        init_M_out_bias(&call, m->M_out_bias);
        each_normal(&call, normal, 0);
        each_normal(&call, normal2, 9);
        each_normal(&call, normal3, 18);
        each_normal(&call, normal4, 27);
        each_normal(&call, normal5, 36);
        each_normal(&call, normal6, 45);
        each_normal(&call, normal7, 54);
        each_normal(&call, normal8, 63);
        each_constant(&call, m->fit_m_M_class_embed_weight, 1, 320);
        each_constant(&call, m->fit_v_M_class_embed_weight, 1, 320);
        each_constant(&call, m->fit_m_M_gated_first_vertical_weight, 2, 1568);
        each_constant(&call, m->fit_v_M_gated_first_vertical_weight, 2, 1568);
        each_constant(&call, m->fit_m_M_gated_first_vertical_bias, 1, 32);
        each_constant(&call, m->fit_v_M_gated_first_vertical_bias, 1, 32);
        each_constant(&call, m->fit_m_M_gated_first_horizontal_weight, 1, 224);
        each_constant(&call, m->fit_v_M_gated_first_horizontal_weight, 1, 224);
        each_constant(&call, m->fit_m_M_gated_first_horizontal_bias, 1, 32);
        each_constant(&call, m->fit_v_M_gated_first_horizontal_bias, 1, 32);
        each_constant(&call, m->fit_m_M_gated_first_across_weight, 1, 1024);
        each_constant(&call, m->fit_v_M_gated_first_across_weight, 1, 1024);
        each_constant(&call, m->fit_m_M_gated_first_across_bias, 1, 32);
        each_constant(&call, m->fit_v_M_gated_first_across_bias, 1, 32);
        each_constant(&call, m->fit_m_M_gated_first_out_weight, 1, 256);
        each_constant(&call, m->fit_v_M_gated_first_out_weight, 1, 256);
        each_constant(&call, m->fit_m_M_gated_first_out_bias, 1, 16);
        each_constant(&call, m->fit_v_M_gated_first_out_bias, 1, 16);
        each_constant(&call, m->fit_m_M_class2_embed_weight, 1, 320);
        each_constant(&call, m->fit_v_M_class2_embed_weight, 1, 320);
        each_constant(&call, m->fit_m_M_gated_layer_vertical_weight, 5, 4608);
        each_constant(&call, m->fit_v_M_gated_layer_vertical_weight, 5, 4608);
        each_constant(&call, m->fit_m_M_gated_layer_vertical_bias, 1, 32);
        each_constant(&call, m->fit_v_M_gated_layer_vertical_bias, 1, 32);
        each_constant(&call, m->fit_m_M_gated_layer_horizontal_weight, 2, 1536);
        each_constant(&call, m->fit_v_M_gated_layer_horizontal_weight, 2, 1536);
        each_constant(&call, m->fit_m_M_gated_layer_horizontal_bias, 1, 32);
        each_constant(&call, m->fit_v_M_gated_layer_horizontal_bias, 1, 32);
        each_constant(&call, m->fit_m_M_gated_layer_across_weight, 1, 1024);
        each_constant(&call, m->fit_v_M_gated_layer_across_weight, 1, 1024);
        each_constant(&call, m->fit_m_M_gated_layer_across_bias, 1, 32);
        each_constant(&call, m->fit_v_M_gated_layer_across_bias, 1, 32);
        each_constant(&call, m->fit_m_M_gated_layer_out_weight, 1, 256);
        each_constant(&call, m->fit_v_M_gated_layer_out_weight, 1, 256);
        each_constant(&call, m->fit_m_M_gated_layer_out_bias, 1, 16);
        each_constant(&call, m->fit_v_M_gated_layer_out_bias, 1, 16);
        each_constant(&call, m->fit_m_M_class3_embed_weight, 1, 320);
        each_constant(&call, m->fit_v_M_class3_embed_weight, 1, 320);
        each_constant(&call, m->fit_m_M_gated_layer2_vertical_weight, 5, 4608);
        each_constant(&call, m->fit_v_M_gated_layer2_vertical_weight, 5, 4608);
        each_constant(&call, m->fit_m_M_gated_layer2_vertical_bias, 1, 32);
        each_constant(&call, m->fit_v_M_gated_layer2_vertical_bias, 1, 32);
        each_constant(&call, m->fit_m_M_gated_layer2_horizontal_weight, 2, 1536);
        each_constant(&call, m->fit_v_M_gated_layer2_horizontal_weight, 2, 1536);
        each_constant(&call, m->fit_m_M_gated_layer2_horizontal_bias, 1, 32);
        each_constant(&call, m->fit_v_M_gated_layer2_horizontal_bias, 1, 32);
        each_constant(&call, m->fit_m_M_gated_layer2_across_weight, 1, 1024);
        each_constant(&call, m->fit_v_M_gated_layer2_across_weight, 1, 1024);
        each_constant(&call, m->fit_m_M_gated_layer2_across_bias, 1, 32);
        each_constant(&call, m->fit_v_M_gated_layer2_across_bias, 1, 32);
        each_constant(&call, m->fit_m_M_gated_layer2_out_weight, 1, 256);
        each_constant(&call, m->fit_v_M_gated_layer2_out_weight, 1, 256);
        each_constant(&call, m->fit_m_M_gated_layer2_out_bias, 1, 16);
        each_constant(&call, m->fit_v_M_gated_layer2_out_bias, 1, 16);
        each_constant(&call, m->fit_m_M_class4_embed_weight, 1, 320);
        each_constant(&call, m->fit_v_M_class4_embed_weight, 1, 320);
        each_constant(&call, m->fit_m_M_gated_layer3_vertical_weight, 5, 4608);
        each_constant(&call, m->fit_v_M_gated_layer3_vertical_weight, 5, 4608);
        each_constant(&call, m->fit_m_M_gated_layer3_vertical_bias, 1, 32);
        each_constant(&call, m->fit_v_M_gated_layer3_vertical_bias, 1, 32);
        each_constant(&call, m->fit_m_M_gated_layer3_horizontal_weight, 2, 1536);
        each_constant(&call, m->fit_v_M_gated_layer3_horizontal_weight, 2, 1536);
        each_constant(&call, m->fit_m_M_gated_layer3_horizontal_bias, 1, 32);
        each_constant(&call, m->fit_v_M_gated_layer3_horizontal_bias, 1, 32);
        each_constant(&call, m->fit_m_M_gated_layer3_across_weight, 1, 1024);
        each_constant(&call, m->fit_v_M_gated_layer3_across_weight, 1, 1024);
        each_constant(&call, m->fit_m_M_gated_layer3_across_bias, 1, 32);
        each_constant(&call, m->fit_v_M_gated_layer3_across_bias, 1, 32);
        each_constant(&call, m->fit_m_M_gated_layer3_out_weight, 1, 256);
        each_constant(&call, m->fit_v_M_gated_layer3_out_weight, 1, 256);
        each_constant(&call, m->fit_m_M_gated_layer3_out_bias, 1, 16);
        each_constant(&call, m->fit_v_M_gated_layer3_out_bias, 1, 16);
        each_constant(&call, m->fit_m_M_class5_embed_weight, 1, 320);
        each_constant(&call, m->fit_v_M_class5_embed_weight, 1, 320);
        each_constant(&call, m->fit_m_M_gated_layer4_vertical_weight, 5, 4608);
        each_constant(&call, m->fit_v_M_gated_layer4_vertical_weight, 5, 4608);
        each_constant(&call, m->fit_m_M_gated_layer4_vertical_bias, 1, 32);
        each_constant(&call, m->fit_v_M_gated_layer4_vertical_bias, 1, 32);
        each_constant(&call, m->fit_m_M_gated_layer4_horizontal_weight, 2, 1536);
        each_constant(&call, m->fit_v_M_gated_layer4_horizontal_weight, 2, 1536);
        each_constant(&call, m->fit_m_M_gated_layer4_horizontal_bias, 1, 32);
        each_constant(&call, m->fit_v_M_gated_layer4_horizontal_bias, 1, 32);
        each_constant(&call, m->fit_m_M_gated_layer4_across_weight, 1, 1024);
        each_constant(&call, m->fit_v_M_gated_layer4_across_weight, 1, 1024);
        each_constant(&call, m->fit_m_M_gated_layer4_across_bias, 1, 32);
        each_constant(&call, m->fit_v_M_gated_layer4_across_bias, 1, 32);
        each_constant(&call, m->fit_m_M_gated_layer4_out_weight, 1, 256);
        each_constant(&call, m->fit_v_M_gated_layer4_out_weight, 1, 256);
        each_constant(&call, m->fit_m_M_gated_layer4_out_bias, 1, 16);
        each_constant(&call, m->fit_v_M_gated_layer4_out_bias, 1, 16);
        each_constant(&call, m->fit_m_M_class6_embed_weight, 1, 320);
        each_constant(&call, m->fit_v_M_class6_embed_weight, 1, 320);
        each_constant(&call, m->fit_m_M_gated_layer5_vertical_weight, 5, 4608);
        each_constant(&call, m->fit_v_M_gated_layer5_vertical_weight, 5, 4608);
        each_constant(&call, m->fit_m_M_gated_layer5_vertical_bias, 1, 32);
        each_constant(&call, m->fit_v_M_gated_layer5_vertical_bias, 1, 32);
        each_constant(&call, m->fit_m_M_gated_layer5_horizontal_weight, 2, 1536);
        each_constant(&call, m->fit_v_M_gated_layer5_horizontal_weight, 2, 1536);
        each_constant(&call, m->fit_m_M_gated_layer5_horizontal_bias, 1, 32);
        each_constant(&call, m->fit_v_M_gated_layer5_horizontal_bias, 1, 32);
        each_constant(&call, m->fit_m_M_gated_layer5_across_weight, 1, 1024);
        each_constant(&call, m->fit_v_M_gated_layer5_across_weight, 1, 1024);
        each_constant(&call, m->fit_m_M_gated_layer5_across_bias, 1, 32);
        each_constant(&call, m->fit_v_M_gated_layer5_across_bias, 1, 32);
        each_constant(&call, m->fit_m_M_gated_layer5_out_weight, 1, 256);
        each_constant(&call, m->fit_v_M_gated_layer5_out_weight, 1, 256);
        each_constant(&call, m->fit_m_M_gated_layer5_out_bias, 1, 16);
        each_constant(&call, m->fit_v_M_gated_layer5_out_bias, 1, 16);
        each_constant(&call, m->fit_m_M_class7_embed_weight, 1, 320);
        each_constant(&call, m->fit_v_M_class7_embed_weight, 1, 320);
        each_constant(&call, m->fit_m_M_gated_layer6_vertical_weight, 5, 4608);
        each_constant(&call, m->fit_v_M_gated_layer6_vertical_weight, 5, 4608);
        each_constant(&call, m->fit_m_M_gated_layer6_vertical_bias, 1, 32);
        each_constant(&call, m->fit_v_M_gated_layer6_vertical_bias, 1, 32);
        each_constant(&call, m->fit_m_M_gated_layer6_horizontal_weight, 2, 1536);
        each_constant(&call, m->fit_v_M_gated_layer6_horizontal_weight, 2, 1536);
        each_constant(&call, m->fit_m_M_gated_layer6_horizontal_bias, 1, 32);
        each_constant(&call, m->fit_v_M_gated_layer6_horizontal_bias, 1, 32);
        each_constant(&call, m->fit_m_M_gated_layer6_across_weight, 1, 1024);
        each_constant(&call, m->fit_v_M_gated_layer6_across_weight, 1, 1024);
        each_constant(&call, m->fit_m_M_gated_layer6_across_bias, 1, 32);
        each_constant(&call, m->fit_v_M_gated_layer6_across_bias, 1, 32);
        each_constant(&call, m->fit_m_M_gated_layer6_out_weight, 1, 256);
        each_constant(&call, m->fit_v_M_gated_layer6_out_weight, 1, 256);
        each_constant(&call, m->fit_m_M_gated_layer6_out_bias, 1, 16);
        each_constant(&call, m->fit_v_M_gated_layer6_out_bias, 1, 16);
        each_constant(&call, m->fit_m_M_class8_embed_weight, 1, 320);
        each_constant(&call, m->fit_v_M_class8_embed_weight, 1, 320);
        each_constant(&call, m->fit_m_M_gated_layer7_vertical_weight, 5, 4608);
        each_constant(&call, m->fit_v_M_gated_layer7_vertical_weight, 5, 4608);
        each_constant(&call, m->fit_m_M_gated_layer7_vertical_bias, 1, 32);
        each_constant(&call, m->fit_v_M_gated_layer7_vertical_bias, 1, 32);
        each_constant(&call, m->fit_m_M_gated_layer7_horizontal_weight, 2, 1536);
        each_constant(&call, m->fit_v_M_gated_layer7_horizontal_weight, 2, 1536);
        each_constant(&call, m->fit_m_M_gated_layer7_horizontal_bias, 1, 32);
        each_constant(&call, m->fit_v_M_gated_layer7_horizontal_bias, 1, 32);
        each_constant(&call, m->fit_m_M_gated_layer7_across_weight, 1, 1024);
        each_constant(&call, m->fit_v_M_gated_layer7_across_weight, 1, 1024);
        each_constant(&call, m->fit_m_M_gated_layer7_across_bias, 1, 32);
        each_constant(&call, m->fit_v_M_gated_layer7_across_bias, 1, 32);
        each_constant(&call, m->fit_m_M_gated_layer7_out_weight, 1, 256);
        each_constant(&call, m->fit_v_M_gated_layer7_out_weight, 1, 256);
        each_constant(&call, m->fit_m_M_gated_layer7_out_bias, 1, 16);
        each_constant(&call, m->fit_v_M_gated_layer7_out_bias, 1, 16);
        each_constant(&call, m->fit_m_M_head_weight, 1, 256);
        each_constant(&call, m->fit_v_M_head_weight, 1, 256);
        each_constant(&call, m->fit_m_M_head_bias, 1, 16);
        each_constant(&call, m->fit_v_M_head_bias, 1, 16);
        each_constant(&call, m->fit_m_M_out_weight, 1, 16);
        each_constant(&call, m->fit_v_M_out_weight, 1, 16);
        init_fit_m_M_out_bias(&call, m->fit_m_M_out_bias);
        init_fit_m_M_out_bias(&call, m->fit_v_M_out_bias);
        #pragma omp barrier
        init_M_class_embed_weight(&call, normal, m->M_class_embed_weight);
        init_M_class_embed_weight(&call, normal2, m->M_class2_embed_weight);
        init_M_class_embed_weight(&call, normal3, m->M_class3_embed_weight);
        init_M_class_embed_weight(&call, normal4, m->M_class4_embed_weight);
        init_M_class_embed_weight(&call, normal5, m->M_class5_embed_weight);
        init_M_class_embed_weight(&call, normal6, m->M_class6_embed_weight);
        init_M_class_embed_weight(&call, normal7, m->M_class7_embed_weight);
        init_M_class_embed_weight(&call, normal8, m->M_class8_embed_weight);
        gm_restore_denormals(mode);
    }
}

/* pixelcnn_gated.gm:26   return bernoulli(logits: h |> relu |> head: conv(F, 1) |> relu |> out:
   conv(1, 1))
   [1,16] into panels of 16 columns; 0 FLOP, 128 B */
static const int32_t fit_M_out_weight_panels_taps[] = {
    0,
};

GM_KERNEL void fit_M_out_weight_panels(const gm_call *call, const float *restrict weight,
    float *restrict M_out_weight_panels)
{
    const int32_t *const taps = fit_M_out_weight_panels_taps;
    int64_t lo, hi;
    gm_share(call, 2, &lo, &hi);
    for (int64_t vector = lo; vector < hi; vector++) {
        const int64_t column = vector % 2 * GM_LANES, tap = vector / 2 % 1;
        const int n = (int)gm_min_int(GM_LANES, 16 - column);
        const int64_t width = 16, inside = column % width;
        const float *from = weight + taps[tap] + column * 1;
        float *to = M_out_weight_panels + (column - inside) * 1 + tap * 1 * width + inside;
        for (int64_t k = 0; k < 1; k++)
            gm_store(to + k * width, gm_load_strided(from + k * 1, 1, n));
    }
}

/* pixelcnn_gated.gm:26   return bernoulli(logits: h |> relu |> head: conv(F, 1) |> relu |> out:
   conv(1, 1))
   [16,16] into panels of 16 columns; 0 FLOP, 2.0 KB
   and 30 more, of several sizes */
GM_KERNEL void pack_weight_panels(const gm_call *call, const float *restrict weight,
    float *restrict M_head_weight_panels, const int32_t *taps, int64_t vectors, int64_t depth,
    int64_t units, int64_t tap_count, int64_t columns, int64_t rows_)
{
    int64_t lo, hi;
    gm_share(call, units, &lo, &hi);
    for (int64_t vector = lo; vector < hi; vector++) {
        const int64_t column = vector % vectors * GM_LANES, tap = vector / vectors % tap_count;
        const int n = (int)gm_min_int(GM_LANES, columns - column);
        const int64_t width = 16, inside = column % width;
        const float *from = weight + taps[tap] + column * depth;
        float *to = M_head_weight_panels + (column - inside) * rows_ + tap * depth * width + inside;
        for (int64_t k = 0; k < depth; k += GM_LANES)
            gm_transpose_block(from + k, depth, n, (int)gm_min_int(GM_LANES, depth - k), to + k * width, width);
    }
}

/* pixelcnn_gated.gm:21   net class(y) { return embed(y, 10, 2 * F)[:, none, none] }
   [16,32] element by element; 0 FLOP, 3.4 KB */
GM_KERNEL void fit_gather(const gm_call *call, const int32_t *restrict y,
    const float *restrict weight, float *restrict gather)
{
    const int64_t lo = call->from, hi = call->to;
    for (int64_t i = lo; i < hi; i++) {
        for (int64_t j = 0; j < 32; j += GM_LANES) {
            const gm_vec gather2 = gm_row(weight, 10, 32, gm_splat((float)y[i]), j, GM_LANES);
            gm_store(gather + i * 32 + j, gather2);
        }
    }
}

/* pixelcnn_gated.gm:24   v, h = gated_first(x, class(y), F)
   convolution of [16,28,28,1] to [16,28,28,32] by 7 x 7 taps, tiles of 6 x 16; fused: add; 15
   MFLOP, 1.7 MB
   and 31 more, of several sizes */
GM_INLINE void convolution_add_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict x,
    const float *restrict weight, const float *restrict bias, float *restrict vertical)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, vertical + i * 32 + j);
    }
    gm_conv_6x2_brief(last, c, x, from, run, runs, weight + column, 32);
    #pragma GCC unroll 6
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 2
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec vertical2 = c[r * vectors + v] + gm_load(bias + j);
            gm_store(vertical + i * 32 + j, vertical2);
        }
}

GM_KERNEL void convolution_add(const gm_call *call, const float *restrict x,
    const float *restrict weight, const float *restrict bias, float *restrict vertical,
    const gm_places *places)
{
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
                    convolution_add_tile(6, 2, 8, places->runs + p->run, p->runs, from + row,
                        to + row, column, x, weight, bias, vertical);
                if (row < pixels)
                    convolution_add_tile(pixels - row, 2, 8, places->runs + p->run, p->runs,
                        from + row, to + row, column, x, weight, bias, vertical);
            }
        }
    }
}

static const gm_places fit_vertical_places = {
    .steps = {{784, 28, 1}, {784, 28, 1}}, .count = 28,
    .runs = (const gm_stretch[]){
    {0, 17, 4}, {0, 16, 5}, {0, 15, 6}, {0, 14, 7}, {0, 14, 6}, {0, 14, 5}, {0, 14, 4},
    {0, 10, 4}, {28, 17, 4}, {0, 9, 5}, {28, 16, 5}, {0, 8, 6}, {28, 15, 6}, {0, 7, 7}, {28, 14, 7},
    {0, 7, 6}, {28, 14, 6}, {0, 7, 5}, {28, 14, 5}, {0, 7, 4}, {28, 14, 4}, {0, 3, 4}, {28, 10, 4},
    {56, 17, 4}, {0, 2, 5}, {28, 9, 5}, {56, 16, 5}, {0, 1, 6}, {28, 8, 6}, {56, 15, 6}, {0, 0, 7},
    {28, 7, 7}, {56, 14, 7}, {0, 0, 6}, {28, 7, 6}, {56, 14, 6}, {0, 0, 5}, {28, 7, 5}, {56, 14, 5},
    {0, 0, 4}, {28, 7, 4}, {56, 14, 4},
    },
    .parts = (const gm_part[]){
    {1, 1, 0, 0, 0, 0}, {1, 1, 1, 0, 0, 0}, {1, 1, 2, 0, 0, 0}, {1, 22, 3, 0, 0, 0},
    {1, 1, 25, 22, 0, 0}, {1, 1, 26, 23, 0, 0}, {1, 1, 27, 24, 0, 0}, {1, 1, 28, 0, 0, 1}, {1, 1, 29, 0, 1, 1},
    {1, 1, 30, 0, 2, 1}, {1, 22, 31, 0, 3, 1}, {1, 1, 53, 22, 4, 1}, {1, 1, 54, 23, 5, 1}, {1, 1, 55, 24, 6, 1},
    {1, 1, 56, 0, 7, 2}, {1, 1, 57, 0, 9, 2}, {1, 1, 58, 0, 11, 2}, {1, 22, 59, 0, 13, 2}, {1, 1, 81, 22, 15, 2},
    {1, 1, 82, 23, 17, 2}, {1, 1, 83, 24, 19, 2}, {25, 1, 84, 0, 21, 3}, {25, 1, 85, 0, 24, 3},
    {25, 1, 86, 0, 27, 3}, {25, 22, 87, 0, 30, 3}, {25, 1, 109, 22, 33, 3}, {25, 1, 110, 23, 36, 3},
    {25, 1, 111, 24, 39, 3},
    },
};

/* pixelcnn_gated.gm:24   v, h = gated_first(x, class(y), F)
   [16,784,16] element by element; fused: add, tanh, sigmoid, mul; 1.0 MFLOP, 2.4 MB */
GM_KERNEL void fit_v(const gm_call *call, const float *restrict vertical,
    const float *restrict gather, float *restrict v)
{
    const int64_t lo = call->from, hi = call->to;
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 784; i++) {
            for (int64_t j = 0; j < 16; j += GM_LANES) {
                const gm_vec add = gm_load(vertical + h * 25088 + i * 32 + j) + gm_load(gather + h * 32 + j);
                const gm_vec add2 = gm_load(vertical + h * 25088 + i * 32 + j + 16) + gm_load(gather + h * 32 + j + 16);
                const gm_vec v2 = gm_tanh(add) * gm_sigmoid(add2);
                gm_store(v + h * 12544 + i * 16 + j, v2);
            }
        }
    }
}

static const gm_places fit_horizontal_places = {
    .steps = {{784, 28, 1}, {784, 28, 1}}, .count = 4,
    .runs = (const gm_stretch[]){
    {0, 2, 1}, {0, 1, 2}, {0, 0, 3},
    },
    .parts = (const gm_part[]){
    {28, 1, 0, 0, 0, 0}, {28, 1, 1, 0, 0, 1}, {28, 1, 2, 0, 1, 1}, {28, 25, 3, 0, 2, 1},
    },
};

/* pixelcnn_gated.gm:24   v, h = gated_first(x, class(y), F)
   convolution of [16,28,28,32] to [16,28,28,32] by 1 x 1 taps, tiles of 6 x 16; fused: add; 27
   MFLOP, 4.8 MB */
GM_INLINE void fit_horizontal2_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column,
    const float *restrict vertical, float *restrict horizontal, const float *restrict gather,
    const float *restrict weight, const float *restrict bias)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r] % 784;
        const int64_t h = to[r] / 784;
        const int64_t j = column;
        gm_fetch_written(vectors, horizontal + h * 25088 + i * 32 + j);
    }
    conv_tile(6, rows, vectors, last, 0, c, vertical, from, run, runs,
              weight + column, 32);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r] % 784;
            const int64_t h = to[r] / 784;
            const int64_t j = column + v * GM_LANES;
            const gm_vec across = c[r * vectors + v] + gm_load(bias + j);
            const gm_vec add = gm_load(horizontal + h * 25088 + i * 32 + j) + across + gm_load(gather + h * 32 + j);
            gm_store(horizontal + h * 25088 + i * 32 + j, add);
        }
}

static const gm_places fit_horizontal2_places = {
    .steps = {{25088, 896, 32}, {784, 28, 1}}, .count = 1,
    .runs = (const gm_stretch[]){
    {0, 0, 32},
    },
    .parts = (const gm_part[]){
    {28, 28, 0, 0, 0, 1},
    },
};

GM_KERNEL void fit_horizontal2(const gm_call *call, const float *restrict vertical,
    float *restrict horizontal, const float *restrict gather, const float *restrict weight,
    const float *restrict bias)
{
    const gm_places *const places = &fit_horizontal2_places;
    const int64_t lo = call->from, hi = call->to;
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS / 6 * 6) {
            const int pixels = (int)gm_min_int(GM_PIXELS / 6 * 6, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 32; column += 16) {
                for (int row = 0; row < pixels; row += 6)
                    fit_horizontal2_tile((int)gm_min_int(6, pixels - row), 2, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, vertical,
                        horizontal, gather, weight, bias);
            }
        }
    }
}

/* pixelcnn_gated.gm:24   v, h = gated_first(x, class(y), F)
   [16,784,16] element by element; fused: tanh, sigmoid, mul; 602 KFLOP, 2.4 MB */
GM_KERNEL void fit_mul(const gm_call *call, const float *restrict horizontal,
    float *restrict mul)
{
    const int64_t lo = call->from, hi = call->to;
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 784; i++) {
            for (int64_t j = 0; j < 16; j += GM_LANES) {
                const gm_vec sigmoid = gm_sigmoid(gm_load(horizontal + h * 25088 + i * 32 + j + 16));
                const gm_vec mul2 = gm_tanh(gm_load(horizontal + h * 25088 + i * 32 + j)) * sigmoid;
                gm_store(mul + h * 12544 + i * 16 + j, mul2);
            }
        }
    }
}

/* pixelcnn_gated.gm:24   v, h = gated_first(x, class(y), F)
   convolution of [16,28,28,16] to [16,28,28,16] by 1 x 1 taps, tiles of 6 x 16; fused: add; 6.6
   MFLOP, 1.6 MB */
GM_INLINE void fit_out_tile(int rows, int vectors, int last, const gm_stretch *run, int runs,
    const int64_t *from, const int64_t *to, int64_t column, const float *restrict mul,
    const float *restrict weight, const float *restrict bias, float *restrict out)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, out + i * 16 + j);
    }
    gm_conv_6x2_brief(last, c, mul, from, run, runs, weight + column, 16);
    #pragma GCC unroll 6
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 2
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec out2 = c[r * vectors + v] + gm_load(bias + j);
            gm_store(out + i * 16 + j, out2);
        }
}

static const gm_places fit_out_places = {
    .steps = {{12544, 448, 16}, {784, 28, 1}}, .count = 1,
    .runs = (const gm_stretch[]){
    {0, 0, 16},
    },
    .parts = (const gm_part[]){
    {28, 28, 0, 0, 0, 1},
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
            for (int64_t column = 0; column < 16; column += 16) {
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

static const gm_places fit_vertical2_places = {
    .steps = {{12544, 448, 16}, {784, 28, 1}}, .count = 6,
    .runs = (const gm_stretch[]){
    {0, 64, 32}, {0, 48, 48}, {0, 48, 32}, {0, 16, 32}, {448, 64, 32}, {0, 0, 48},
    {448, 48, 48}, {0, 0, 32}, {448, 48, 32},
    },
    .parts = (const gm_part[]){
    {1, 1, 0, 0, 0, 1}, {1, 26, 1, 0, 1, 1}, {1, 1, 27, 416, 2, 1}, {27, 1, 28, 0, 3, 2},
    {27, 26, 29, 0, 5, 2}, {27, 1, 55, 416, 7, 2},
    },
};

static const gm_places fit_horizontal3_places = {
    .steps = {{12544, 448, 16}, {784, 28, 1}}, .count = 2,
    .runs = (const gm_stretch[]){
    {0, 16, 16}, {0, 0, 32},
    },
    .parts = (const gm_part[]){
    {28, 1, 0, 0, 0, 1}, {28, 27, 1, 0, 1, 1},
    },
};

/* pixelcnn_gated.gm:25   for i in 1..layers { v, h = gated_layer(v, h, class(y), F) }
   convolution of [16,28,28,16] to [16,28,28,16] by 1 x 1 taps, tiles of 6 x 16; fused: add; 6.8
   MFLOP, 2.4 MB */
GM_INLINE void fit_h_tile(int rows, int vectors, int last, const gm_stretch *run, int runs,
    const int64_t *from, const int64_t *to, int64_t column, const float *restrict mul,
    const float *restrict out, const float *restrict weight, const float *restrict bias,
    float *restrict h)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_read(vectors, out + i * 16 + j);
        gm_fetch_written(vectors, h + i * 16 + j);
    }
    gm_conv_6x2_brief(last, c, mul, from, run, runs, weight + column, 16);
    #pragma GCC unroll 6
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 2
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec out2 = c[r * vectors + v] + gm_load(bias + j);
            const gm_vec h2 = gm_load(out + i * 16 + j) + out2;
            gm_store(h + i * 16 + j, h2);
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
            for (int64_t column = 0; column < 16; column += 16) {
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

/* pixelcnn_gated.gm:25   for i in 1..layers { v, h = gated_layer(v, h, class(y), F) }
   convolution of [16,28,28,16] to [16,28,28,16] by 1 x 1 taps, tiles of 6 x 16; fused: add, relu;
   7.0 MFLOP, 2.4 MB */
GM_INLINE void fit_h7_tile(int rows, int vectors, int last, const gm_stretch *run, int runs,
    const int64_t *from, const int64_t *to, int64_t column, const float *restrict mul,
    const float *restrict h, const float *restrict weight, const float *restrict bias,
    float *restrict relu)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_read(vectors, h + i * 16 + j);
        gm_fetch_written(vectors, relu + i * 16 + j);
    }
    gm_conv_6x2_brief(last, c, mul, from, run, runs, weight + column, 16);
    #pragma GCC unroll 6
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 2
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec out = c[r * vectors + v] + gm_load(bias + j);
            const gm_vec h2 = gm_load(h + i * 16 + j) + out;
            gm_store(relu + i * 16 + j, gm_max(h2, gm_zero()));
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
            for (int64_t column = 0; column < 16; column += 16) {
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

/* pixelcnn_gated.gm:26   return bernoulli(logits: h |> relu |> head: conv(F, 1) |> relu |> out:
   conv(1, 1))
   convolution of [16,28,28,16] to [16,28,28,16] by 1 x 1 taps, tiles of 6 x 16; fused: add, relu;
   6.8 MFLOP, 1.6 MB */
GM_INLINE void fit_head_tile(int rows, int vectors, int last, const gm_stretch *run, int runs,
    const int64_t *from, const int64_t *to, int64_t column, const float *restrict relu,
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
            const gm_vec head = c[r * vectors + v] + gm_load(bias + j);
            gm_store(relu2 + i * 16 + j, gm_max(head, gm_zero()));
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
            for (int64_t column = 0; column < 16; column += 16) {
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

/* pixelcnn_gated.gm:26   return bernoulli(logits: h |> relu |> head: conv(F, 1) |> relu |> out:
   conv(1, 1))
   convolution of [16,28,28,16] to [16,28,28,1] by 1 x 1 taps, tiles of 4 x 8; fused: add,
   softplus, mul, sub, sigmoid; 489 KFLOP, 953 KB */
GM_INLINE void fit_d_out_tile(int rows, int vectors, int last, const gm_stretch *run, int runs,
    const int64_t *from, const int64_t *to, int64_t column, const float *restrict relu,
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
        gm_fetch_pixels(4, relu, from + 4, 16);
    conv_tile(4, rows, vectors, last, 1, c, relu, from, run, runs,
              weight + column, 16);
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

GM_KERNEL void fit_d_out(const gm_call *call, const float *restrict relu,
    const float *restrict x, const float *restrict weight, const float *restrict bias,
    float *restrict sub, float *restrict d_out)
{
    const gm_places *const places = &fit_out_places;
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
                        places->runs + p->run, p->runs, from + row, to + row, column, relu, x,
                        weight, bias, sub, d_out);
            }
        }
    }
}

/* pixelcnn_gated.gm:30   minimize mean(nll(M(x, y), x))
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

/* pixelcnn_gated.gm:26   return bernoulli(logits: h |> relu |> head: conv(F, 1) |> relu |> out:
   conv(1, 1))
   data gradient from [16,28,28,1] to [16,28,28,16] by 1 x 1 taps, tiles of 6 x 16, weight in
   panels; fused: gt, mul; 803 KFLOP, 1.7 MB */
GM_INLINE void fit_d_head_tile(int rows, int vectors, int last, const gm_stretch *run, int runs,
    const int64_t *from, const int64_t *to, int64_t column, const float *restrict d_out,
    const float *restrict M_out_weight_panels, const float *restrict relu, float *restrict d_head,
    float *restrict sum)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_read(vectors, relu + i * 16 + j);
        gm_fetch_written(vectors, d_head + i * 16 + j);
    }
    gm_conv_6x2_brief(last, c, d_out, from, run, runs, M_out_weight_panels + column, vectors * GM_LANES);
    #pragma GCC unroll 6
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 2
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec d_head2 = c[r * vectors + v] * gm_gt(gm_load(relu + i * 16 + j), gm_splat(0.0f));
            gm_store(d_head + i * 16 + j, d_head2);
            gm_store(sum + (to[r] / 784) * 16 + j, gm_load(sum + (to[r] / 784) * 16 + j) + d_head2);
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
    const float *restrict M_out_weight_panels, const float *restrict relu, float *restrict d_head,
    float *restrict sum)
{
    const gm_places *const places = &fit_d_head_places;
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
                    fit_d_head_tile(6, 2, 8, places->runs + p->run, p->runs, from + row,
                        to + row, column, d_out, M_out_weight_panels, relu, d_head, sum);
                if (row < pixels)
                    fit_d_head_tile(pixels - row, 2, 8, places->runs + p->run, p->runs,
                        from + row, to + row, column, d_out, M_out_weight_panels, relu, d_head,
                        sum);
            }
        }
    }
}

/* pixelcnn_gated.gm:26   return bernoulli(logits: h |> relu |> head: conv(F, 1) |> relu |> out:
   conv(1, 1))
   data gradient from [16,28,28,16] to [16,28,28,16] by 1 x 1 taps, tiles of 6 x 16, weight in
   panels; fused: gt, mul; 6.8 MFLOP, 2.4 MB */
GM_INLINE void fit_d_h_tile(int rows, int vectors, int last, const gm_stretch *run, int runs,
    const int64_t *from, const int64_t *to, int64_t column, const float *restrict d_head,
    const float *restrict M_head_weight_panels, const float *restrict relu, float *restrict d_h,
    float *restrict sum)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_read(vectors, relu + i * 16 + j);
        gm_fetch_written(vectors, d_h + i * 16 + j);
    }
    gm_conv_6x2_brief(last, c, d_head, from, run, runs, M_head_weight_panels + column * 16, vectors * GM_LANES);
    #pragma GCC unroll 6
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 2
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec d_h2 = c[r * vectors + v] * gm_gt(gm_load(relu + i * 16 + j), gm_splat(0.0f));
            gm_store(d_h + i * 16 + j, d_h2);
            gm_store(sum + (to[r] / 784) * 16 + j, gm_load(sum + (to[r] / 784) * 16 + j) + d_h2);
        }
}

GM_KERNEL void fit_d_h(const gm_call *call, const float *restrict d_head,
    const float *restrict M_head_weight_panels, const float *restrict relu, float *restrict d_h,
    float *restrict sum)
{
    const gm_places *const places = &fit_out_places;
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
                    fit_d_h_tile(6, 2, 8, places->runs + p->run, p->runs, from + row, to + row,
                        column, d_head, M_head_weight_panels, relu, d_h, sum);
                if (row < pixels)
                    fit_d_h_tile(pixels - row, 2, 8, places->runs + p->run, p->runs, from + row,
                        to + row, column, d_head, M_head_weight_panels, relu, d_h, sum);
            }
        }
    }
}

/* pixelcnn_gated.gm:25   for i in 1..layers { v, h = gated_layer(v, h, class(y), F) }
   data gradient from [16,28,28,16] to [16,28,28,16] by 1 x 1 taps, tiles of 6 x 16, weight in
   panels; fused: sigmoid, tanh, mul, sub; 8.4 MFLOP, 4.0 MB */
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
        gm_fetch_read(vectors, horizontal + i * 32 + j + 16);
        gm_fetch_read(vectors, horizontal + i * 32 + j);
        gm_fetch_written(vectors, d_across + i * 32 + j);
        gm_fetch_written(vectors, d_across2 + i * 32 + j);
    }
    conv_tile(6, rows, vectors, last, 0, c, d_h, from, run, runs,
              M_gated_layer7_out_weight_panels + column * 16, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec sigmoid = gm_sigmoid(gm_load(horizontal + i * 32 + j + 16));
            const gm_vec tanh = gm_tanh(gm_load(horizontal + i * 32 + j));
            const gm_vec product = c[r * vectors + v];
            const gm_vec mul = sigmoid * (tanh * product) * (1.0f - sigmoid);
            const gm_vec mul2 = sigmoid * product * (1.0f - tanh * tanh);
            gm_store(d_across + i * 32 + j, mul);
            gm_store(d_across2 + i * 32 + j, mul2);
            gm_store(concat + (to[r] / 784) * 32 + j, gm_load(concat + (to[r] / 784) * 32 + j) + mul2);
            gm_store(concat2 + (to[r] / 784) * 32 + j, gm_load(concat2 + (to[r] / 784) * 32 + j) + mul);
        }
}

GM_KERNEL void fit_d_across(const gm_call *call, const float *restrict d_h,
    const float *restrict M_gated_layer7_out_weight_panels, const float *restrict horizontal,
    float *restrict d_across, float *restrict d_across2, float *restrict concat,
    float *restrict concat2)
{
    const gm_places *const places = &fit_out_places;
    const int64_t lo = call->from, hi = call->to;
    gm_fill(concat + lo * 32 + 0, hi - lo, 16, 32, 0.0f);
    gm_fill(concat2 + lo * 32 + 0, hi - lo, 16, 32, 0.0f);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS / 6 * 6) {
            const int pixels = (int)gm_min_int(GM_PIXELS / 6 * 6, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 16; column += 16) {
                for (int row = 0; row < pixels; row += 6)
                    fit_d_across_tile((int)gm_min_int(6, pixels - row), 2, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, d_h,
                        M_gated_layer7_out_weight_panels, horizontal, d_across, d_across2, concat,
                        concat2);
            }
        }
    }
}

/* pixelcnn_gated.gm:26   return bernoulli(logits: h |> relu |> head: conv(F, 1) |> relu |> out:
   conv(1, 1))
   weight gradient from [16,28,28,16] and [16,28,28,16], tiles of 6 x 16, leaves of 3 x 28 pixels;
   fused: mul, add, sqrt, div, sub; 6.4 MFLOP, 1.6 MB
   and 14 more, of several sizes */
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
    const gm_vec scale = gm_splat((float)((gmd_cos(gmd_min(((double)call->step + -1.0) / 8e+04, 1.0) * 3.141592653589793) + 1.0) * 0.001 / (1.0 - gmd_pow(0.9, (double)call->step))));
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

static const gm_weights fit_M_head_weight_shape = {
    .images = 16, .height = 28, .width = 28, .leaf_images = 1, .leaf_height = 3,
    .x = {12544, 448, 16}, .y = {12544, 448, 16}, .pixel = 16, .around = 84,
    .tap = (const gm_tap[]){
        {0, 28, 0, 28, 0, 0, 16},
    },
    .taps = 1, .dead = 0, .tiles = 3, .panels = 1, .vectors = 2, .tail = 2, .columns = 16,
    .groups = 1, .group_a = 16, .group_b = 16, .room = 12,
};

/* pixelcnn_gated.gm:26   return bernoulli(logits: h |> relu |> head: conv(F, 1) |> relu |> out:
   conv(1, 1))
   weight gradient from [16,28,28,16] and [16,28,28,1], tiles of 1 x 32, leaves of 3 x 28 pixels,
   rows are channels out; fused: mul, add, sqrt, div, sub; 402 KFLOP, 853 KB */
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
    .x = {12544, 448, 16}, .y = {784, 28, 1}, .pixel = 16, .around = 84,
    .tap = (const gm_tap[]){
        {0, 28, 0, 28, 0, 0, 1},
    },
    .taps = 1, .dead = 0, .tiles = 1, .panels = 1, .vectors = 4, .tail = 2, .columns = 16,
    .groups = 1, .group_a = 16, .group_b = 1, .room = 4, .swapped = 1,
};

GM_KERNEL void fit_M_out_weight(const gm_call *call, const float *restrict relu,
    const float *restrict d_out, float *restrict m_weight, float *restrict v_weight,
    float *restrict weight)
{
    const gm_vec scale = gm_splat((float)((gmd_cos(gmd_min(((double)call->step + -1.0) / 8e+04, 1.0) * 3.141592653589793) + 1.0) * 0.001 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    const gm_weights *const shape = &fit_M_out_weight_shape;
    gm_vec sums[GM_SUMS / GM_LANES];
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    for (int64_t first = lo; first < hi; first += 64) {
        const int64_t stop = gm_min_int(first + 64, hi);
        gm_weight_sums(shape, weight_tile, first, stop, relu, d_out, sums);
        for (int64_t t = first; t < stop; t++)
            fit_M_out_weight_tile(gm_weight_at(shape, 0, t), sums + (t - first) * 4, m_weight,
                v_weight, weight, scale, scale2);
    }
}

/* pixelcnn_gated.gm:29   step fit(x, y) over M by adam(cosine(t, 2e-3, total: updates)) batch rows
   [16,16] summed down columns; fused: mul, add, sqrt, div, sub; 464 FLOP, 1.4 KB
   and 14 more, of several sizes */
GM_KERNEL void columns_bias(const gm_call *call, const float *restrict sum,
    float *restrict m_bias, float *restrict v_bias, float *restrict bias, int64_t units,
    int64_t columns)
{
    const gm_vec scale = gm_splat((float)((gmd_cos(gmd_min(((double)call->step + -1.0) / 8e+04, 1.0) * 3.141592653589793) + 1.0) * 0.001 / (1.0 - gmd_pow(0.9, (double)call->step))));
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

/* pixelcnn_gated.gm:29   step fit(x, y) over M by adam(cosine(t, 2e-3, total: updates)) batch rows
   [16] summed along rows; fused: mul, add, sqrt, div, sub; 46 FLOP, 156 B */
GM_KERNEL void fit_loss(const gm_call *call, const float *restrict sum,
    const float *restrict sum2, float *restrict m_bias, float *restrict v_bias,
    float *restrict bias, float *restrict loss)
{
    const gm_vec scale = gm_splat((float)((gmd_cos(gmd_min(((double)call->step + -1.0) / 8e+04, 1.0) * 3.141592653589793) + 1.0) * 0.001 / (1.0 - gmd_pow(0.9, (double)call->step))));
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

/* pixelcnn_gated.gm:29   step fit(x, y) over M by adam(cosine(t, 2e-3, total: updates)) batch rows
   [16,32] summed down columns; fused: mul, add, sqrt, div, sub; 1.2 KFLOP, 3.6 KB */
GM_KERNEL void fit_M_gated_layer7_horizontal_bias(const gm_call *call,
    const float *restrict concat, float *restrict m_bias, float *restrict v_bias,
    float *restrict bias, float *restrict m_bias2, float *restrict v_bias2, float *restrict bias2)
{
    const gm_vec scale = gm_splat((float)((gmd_cos(gmd_min(((double)call->step + -1.0) / 8e+04, 1.0) * 3.141592653589793) + 1.0) * 0.001 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    int64_t lo, hi;
    gm_share(call, 2, &lo, &hi);
    for (int64_t j = lo * 16; j < gm_min_int(hi * 16, 32); j += GM_LANES) {
        gm_vec sum = gm_splat(0.0f);
        for (int64_t i = 0; i < 16; i++) {
            sum = sum + gm_load(concat + i * 32 + j);
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

/* pixelcnn_gated.gm:21   net class(y) { return embed(y, 10, 2 * F)[:, none, none] }
   [16,32] rows added to those of a table; 0 FLOP, 3.4 KB */
GM_KERNEL void fit_d_M_class8_embed_weight(const gm_call *call, const float *restrict concat,
    const int32_t *restrict y, float *restrict d_M_class8_embed_weight)
{
    int64_t lo, hi;
    gm_share(call, 10, &lo, &hi);
    for (int64_t j = lo * 32; j < hi * 32; j++) {
        d_M_class8_embed_weight[j] = 0.0f;
    }
    for (int64_t i = 0; i < 16; i++) {
        const float row = (gm_splat((float)y[i]))[0];
        if (row >= (float)lo && row < (float)hi) {
            float *to = d_M_class8_embed_weight + (int64_t)row * 32;
            for (int64_t j = 0; j + GM_LANES <= 32; j += GM_LANES) {
                gm_store(to + j, gm_load(to + j) + gm_load(concat + i * 32 + j));
            }
        }
    }
}

static const gm_weights fit_M_gated_layer7_across_weight_shape = {
    .images = 16, .height = 28, .width = 28, .leaf_images = 1, .leaf_height = 3,
    .x = {25088, 896, 32}, .y = {25088, 896, 32}, .pixel = 32, .around = 84,
    .tap = (const gm_tap[]){
        {0, 28, 0, 28, 0, 0, 32},
    },
    .taps = 1, .dead = 0, .tiles = 11, .panels = 1, .vectors = 4, .tail = 4, .columns = 32,
    .groups = 1, .group_a = 32, .group_b = 32, .room = 12,
};

static const int32_t fit_M_gated_layer7_horizontal_weight_panels_taps[] = {
    512, 0,
};

/* pixelcnn_gated.gm:25   for i in 1..layers { v, h = gated_layer(v, h, class(y), F) }
   weight gradient from [16,28,28,16] and [16,28,28,32], tiles of 3 x 32, leaves of 3 x 28 pixels;
   fused: mul, add, sqrt, div, sub; 25 MFLOP, 2.4 MB
   and 11 more, of several sizes */
GM_FUNCTION void convolution_weight2_tile(gm_weight_place at, const gm_vec *c,
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

GM_KERNEL void convolution_weight2(const gm_call *call, const float *restrict h,
    const float *restrict d_across, float *restrict m_weight, float *restrict v_weight,
    float *restrict weight, const gm_weights *shape, int64_t units, int64_t dead_units)
{
    const gm_vec scale = gm_splat((float)((gmd_cos(gmd_min(((double)call->step + -1.0) / 8e+04, 1.0) * 3.141592653589793) + 1.0) * 0.001 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    gm_vec sums[GM_SUMS / GM_LANES];
    int64_t lo, hi;
    gm_share(call, units, &lo, &hi);
    for (int64_t first = lo; first < hi; first += 64) {
        const int64_t stop = gm_min_int(first + 64, hi);
        gm_weight_sums(shape, weight_tile, first, stop, h, d_across, sums);
        for (int64_t t = first; t < stop; t++)
            convolution_weight2_tile(gm_weight_at(shape, 0, t), sums + (t - first) * 12,
                m_weight, v_weight, weight, scale, scale2);
    }
    for (int v = 0; v < 12; v++)
        sums[v] = gm_zero();
    gm_share(call, dead_units, &lo, &hi);
    for (int64_t t = lo; t < hi; t++)
        convolution_weight2_tile(gm_weight_at(shape, 1, t), sums, m_weight, v_weight, weight,
            scale, scale2);
}

static const gm_weights fit_M_gated_layer7_horizontal_weight_shape = {
    .images = 16, .height = 28, .width = 28, .leaf_images = 1, .leaf_height = 3,
    .x = {12544, 448, 16}, .y = {25088, 896, 32}, .pixel = 16, .around = 84,
    .tap = (const gm_tap[]){
        {0, 28, 1, 28, -16, 0, 16}, {0, 28, 0, 28, 0, 16, 16}, {0, 28, 0, 27, 16, 32, 16},
    },
    .taps = 2, .dead = 1, .tiles = 6, .panels = 1, .vectors = 4, .tail = 4, .columns = 32,
    .groups = 1, .group_a = 16, .group_b = 32, .room = 12,
};

/* pixelcnn_gated.gm:25   for i in 1..layers { v, h = gated_layer(v, h, class(y), F) }
   data gradient from [16,28,28,32] to [16,28,28,16] by 1 x 3 taps, tiles of 6 x 16, weight in
   panels; fused: add; 25 MFLOP, 3.2 MB */
GM_INLINE void fit_d_h2_tile(int rows, int vectors, int last, const gm_stretch *run, int runs,
    const int64_t *from, const int64_t *to, int64_t column, const float *restrict d_across,
    const float *restrict M_gated_layer7_horizontal_weight_panels, float *restrict d_h,
    float *restrict sum)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, d_h + i * 16 + j);
    }
    gm_conv_6x2_brief(last, c, d_across, from, run, runs, M_gated_layer7_horizontal_weight_panels + column * 64, vectors * GM_LANES);
    #pragma GCC unroll 6
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 2
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec d_h2 = gm_load(d_h + i * 16 + j);
            const gm_vec d_h3 = d_h2 + c[r * vectors + v];
            gm_store(d_h + i * 16 + j, d_h3);
            gm_store(sum + (to[r] / 784) * 16 + j, gm_load(sum + (to[r] / 784) * 16 + j) + d_h3);
        }
}

static const gm_places fit_d_h2_places = {
    .steps = {{25088, 896, 32}, {784, 28, 1}}, .count = 2,
    .runs = (const gm_stretch[]){
    {0, 0, 64}, {0, 0, 32},
    },
    .parts = (const gm_part[]){
    {28, 27, 0, 0, 0, 1}, {28, 1, 27, 864, 1, 1},
    },
};

GM_KERNEL void fit_d_h2(const gm_call *call, const float *restrict d_across,
    const float *restrict M_gated_layer7_horizontal_weight_panels, float *restrict d_h,
    float *restrict sum)
{
    const gm_places *const places = &fit_d_h2_places;
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
                    fit_d_h2_tile(6, 2, 8, places->runs + p->run, p->runs, from + row, to + row,
                        column, d_across, M_gated_layer7_horizontal_weight_panels, d_h, sum);
                if (row < pixels)
                    fit_d_h2_tile(pixels - row, 2, 8, places->runs + p->run, p->runs,
                        from + row, to + row, column, d_across,
                        M_gated_layer7_horizontal_weight_panels, d_h, sum);
            }
        }
    }
}

/* pixelcnn_gated.gm:25   for i in 1..layers { v, h = gated_layer(v, h, class(y), F) }
   data gradient from [16,28,28,32] to [16,28,28,32] by 1 x 1 taps, tiles of 6 x 16, weight in
   panels; 26 MFLOP, 3.2 MB */
GM_INLINE void fit_d_vertical_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column,
    const float *restrict d_across, const float *restrict M_gated_layer7_across_weight_panels,
    float *restrict d_vertical, float *restrict sum)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, d_vertical + i * 32 + j);
    }
    gm_conv_6x2_brief(last, c, d_across, from, run, runs, M_gated_layer7_across_weight_panels + column * 32, vectors * GM_LANES);
    #pragma GCC unroll 6
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 2
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec d_vertical2 = c[r * vectors + v];
            gm_store(d_vertical + i * 32 + j, d_vertical2);
            gm_store(sum + (to[r] / 784) * 32 + j, gm_load(sum + (to[r] / 784) * 32 + j) + d_vertical2);
        }
}

GM_KERNEL void fit_d_vertical(const gm_call *call, const float *restrict d_across,
    const float *restrict M_gated_layer7_across_weight_panels, float *restrict d_vertical,
    float *restrict sum)
{
    const gm_places *const places = &fit_horizontal2_places;
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
                    fit_d_vertical_tile(6, 2, 8, places->runs + p->run, p->runs, from + row,
                        to + row, column, d_across, M_gated_layer7_across_weight_panels, d_vertical,
                        sum);
                if (row < pixels)
                    fit_d_vertical_tile(pixels - row, 2, 8, places->runs + p->run, p->runs,
                        from + row, to + row, column, d_across, M_gated_layer7_across_weight_panels,
                        d_vertical, sum);
            }
        }
    }
}

/* pixelcnn_gated.gm:25   for i in 1..layers { v, h = gated_layer(v, h, class(y), F) }
   weight gradient from [16,28,28,16] and [16,28,28,32], tiles of 3 x 32, leaves of 3 x 28 pixels;
   fused: mul, add, sqrt, div, sub; 25 MFLOP, 2.4 MB
   and 3 more, of several sizes */
GM_FUNCTION void convolution_weight3_tile(gm_weight_place at, const gm_vec *c,
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

GM_KERNEL void convolution_weight3(const gm_call *call, const float *restrict out,
    const float *restrict d_across, float *restrict m_weight, float *restrict v_weight,
    float *restrict weight, const gm_weights *shape, int64_t units, int64_t dead_units)
{
    const gm_vec scale = gm_splat((float)((gmd_cos(gmd_min(((double)call->step + -1.0) / 8e+04, 1.0) * 3.141592653589793) + 1.0) * 0.001 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    gm_vec sums[GM_SUMS / GM_LANES];
    int64_t lo, hi;
    gm_share(call, units, &lo, &hi);
    for (int64_t first = lo; first < hi; first += 64) {
        const int64_t stop = gm_min_int(first + 64, hi);
        gm_weight_sums(shape, weight_tile, first, stop, out, d_across, sums);
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

/* pixelcnn_gated.gm:24   v, h = gated_first(x, class(y), F)
   weight gradient from [16,28,28,16] and [16,28,28,16], tiles of 6 x 16, leaves of 3 x 28 pixels;
   fused: mul, add, sqrt, div, sub; 6.4 MFLOP, 1.6 MB
   and 1 more, of other sizes */
GM_FUNCTION void convolution_weight4_tile(gm_weight_place at, const gm_vec *c,
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

GM_KERNEL void convolution_weight4(const gm_call *call, const float *restrict mul,
    const float *restrict d_h, float *restrict m_weight, float *restrict v_weight,
    float *restrict weight, int64_t stride, const gm_weights *shape, int64_t units)
{
    const gm_vec scale = gm_splat((float)((gmd_cos(gmd_min(((double)call->step + -1.0) / 8e+04, 1.0) * 3.141592653589793) + 1.0) * 0.001 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    gm_vec sums[GM_SUMS / GM_LANES];
    int64_t lo, hi;
    gm_share(call, units, &lo, &hi);
    for (int64_t first = lo; first < hi; first += 64) {
        const int64_t stop = gm_min_int(first + 64, hi);
        gm_weight_sums(shape, weight_tile, first, stop, mul, d_h, sums);
        for (int64_t t = first; t < stop; t++)
            convolution_weight4_tile(gm_weight_at(shape, 0, t), sums + (t - first) * 12,
                m_weight, v_weight, weight, scale, scale2, stride);
    }
}

/* pixelcnn_gated.gm:29   step fit(x, y) over M by adam(cosine(t, 2e-3, total: updates)) batch rows
   [16,16] summed down columns; fused: mul, add, sqrt, div, sub; 464 FLOP, 1.4 KB
   and 1 more, of other sizes */
GM_KERNEL void columns_bias2(const gm_call *call, const float *restrict sum,
    float *restrict m_bias, float *restrict v_bias, float *restrict bias, int64_t units,
    int64_t columns)
{
    const gm_vec scale = gm_splat((float)((gmd_cos(gmd_min(((double)call->step + -1.0) / 8e+04, 1.0) * 3.141592653589793) + 1.0) * 0.001 / (1.0 - gmd_pow(0.9, (double)call->step))));
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

static const gm_weights fit_M_gated_first_horizontal_weight_shape = {
    .images = 16, .height = 28, .width = 28, .leaf_images = 1, .leaf_height = 4,
    .x = {784, 28, 1}, .y = {25088, 896, 32}, .pixel = 1, .around = 112,
    .tap = (const gm_tap[]){
        {0, 28, 0, 28, 0, 0, 3}, {0, 28, 0, 28, 3, 3, 4},
    },
    .taps = 1, .dead = 1, .tiles = 3, .panels = 1, .vectors = 4, .tail = 4, .columns = 32,
    .groups = 1, .group_a = 1, .group_b = 32, .room = 12,
    .border = &(const gm_border){ .rows = 4, .height = 28, .width = 28, .channels = 1, .stride = 1,
        .above = 0, .before = 3, .pitch = 34, .row = 28 },
};

static const int32_t fit_M_gated_layer7_vertical_weight_panels_taps[] = {
    2560, 2048, 1536, 1024, 512, 0,
};

static const gm_weights fit_M_gated_layer7_vertical_weight_shape = {
    .images = 16, .height = 28, .width = 28, .leaf_images = 1, .leaf_height = 4,
    .x = {12544, 448, 16}, .y = {25088, 896, 32}, .pixel = 16, .around = 112,
    .tap = (const gm_tap[]){
        {1, 28, 1, 28, -464, 0, 16}, {1, 28, 0, 28, -448, 16, 16}, {1, 28, 0, 27, -432, 32, 16},
        {0, 28, 1, 28, -16, 48, 16}, {0, 28, 0, 28, 0, 64, 16}, {0, 28, 0, 27, 16, 80, 16},
        {0, 27, 1, 28, 432, 96, 16}, {0, 27, 0, 28, 448, 112, 16}, {0, 27, 0, 27, 464, 128, 16},
    },
    .taps = 6, .dead = 3, .tiles = 6, .panels = 1, .vectors = 4, .tail = 4, .columns = 32,
    .groups = 1, .group_a = 16, .group_b = 32, .room = 12,
};

/* pixelcnn_gated.gm:25   for i in 1..layers { v, h = gated_layer(v, h, class(y), F) }
   data gradient from [16,28,28,32] to [16,28,28,16] by 3 x 3 taps, tiles of 4 x 16, weight in
   panels; fused: add, sigmoid, tanh, mul, sub; 76 MFLOP, 4.8 MB */
GM_INLINE void fit_concat_tile(int rows, int vectors, int last, const gm_stretch *run, int runs,
    const int64_t *from, const int64_t *to, int64_t column, const float *restrict d_vertical,
    const float *restrict M_gated_layer7_vertical_weight_panels, const float *restrict vertical,
    const float *restrict gather, float *restrict concat, float *restrict concat2,
    float *restrict concat3, float *restrict concat4)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r] % 784;
        const int64_t h = to[r] / 784;
        const int64_t j = column;
        gm_fetch_read(vectors, vertical + h * 25088 + i * 32 + j + 16);
        gm_fetch_read(vectors, vertical + h * 25088 + i * 32 + j);
        gm_fetch_written(vectors, concat + h * 25088 + i * 32 + j);
        gm_fetch_written(vectors, concat2 + h * 25088 + i * 32 + j);
    }
    conv_tile(4, rows, vectors, last, 0, c, d_vertical, from, run, runs,
              M_gated_layer7_vertical_weight_panels + column * 192, vectors * GM_LANES);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r] % 784;
            const int64_t h = to[r] / 784;
            const int64_t j = column + v * GM_LANES;
            const gm_vec add = gm_load(vertical + h * 25088 + i * 32 + j + 16) + gm_load(gather + h * 32 + j + 16);
            const gm_vec sigmoid = gm_sigmoid(add);
            const gm_vec add2 = gm_load(vertical + h * 25088 + i * 32 + j) + gm_load(gather + h * 32 + j);
            const gm_vec tanh = gm_tanh(add2);
            const gm_vec d_v = c[r * vectors + v];
            const gm_vec mul = sigmoid * (tanh * d_v) * (1.0f - sigmoid);
            const gm_vec mul2 = sigmoid * d_v * (1.0f - tanh * tanh);
            gm_store(concat + h * 25088 + i * 32 + j, mul);
            gm_store(concat2 + h * 25088 + i * 32 + j, mul2);
            gm_store(concat3 + (to[r] / 784) * 32 + j, gm_load(concat3 + (to[r] / 784) * 32 + j) + mul2);
            gm_store(concat4 + (to[r] / 784) * 32 + j, gm_load(concat4 + (to[r] / 784) * 32 + j) + mul);
        }
}

static const gm_places fit_concat_places = {
    .steps = {{25088, 896, 32}, {784, 28, 1}}, .count = 6,
    .runs = (const gm_stretch[]){
    {0, 32, 64}, {896, 128, 64}, {0, 0, 96}, {896, 96, 96}, {0, 0, 64}, {896, 96, 64},
    {0, 32, 64}, {0, 0, 96}, {0, 0, 64},
    },
    .parts = (const gm_part[]){
    {27, 1, 0, 0, 0, 2}, {27, 26, 1, 0, 2, 2}, {27, 1, 27, 832, 4, 2},
    {1, 1, 756, 24192, 6, 1}, {1, 26, 757, 24192, 7, 1}, {1, 1, 783, 25024, 8, 1},
    },
};

GM_KERNEL void fit_concat(const gm_call *call, const float *restrict d_vertical,
    const float *restrict M_gated_layer7_vertical_weight_panels, const float *restrict vertical,
    const float *restrict gather, float *restrict concat, float *restrict concat2,
    float *restrict concat3, float *restrict concat4)
{
    const gm_places *const places = &fit_concat_places;
    const int64_t lo = call->from, hi = call->to;
    gm_fill(concat3 + lo * 32 + 0, hi - lo, 16, 32, 0.0f);
    gm_fill(concat4 + lo * 32 + 0, hi - lo, 16, 32, 0.0f);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS) {
            const int pixels = (int)gm_min_int(GM_PIXELS, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            {
                const int64_t column = 0;
                for (int row = 0; row < pixels; row += 4)
                    fit_concat_tile((int)gm_min_int(4, pixels - row), 2, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, d_vertical,
                        M_gated_layer7_vertical_weight_panels, vertical, gather, concat, concat2,
                        concat3, concat4);
            }
        }
    }
}

/* pixelcnn_gated.gm:25   for i in 1..layers { v, h = gated_layer(v, h, class(y), F) }
   data gradient from [16,28,28,32] to [16,28,28,32] by 1 x 1 taps, tiles of 6 x 16, weight in
   panels; fused: add; 26 MFLOP, 4.8 MB */
GM_INLINE void fit_vertical9_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column,
    const float *restrict d_across, const float *restrict M_gated_layer6_across_weight_panels,
    const float *restrict concat, float *restrict vertical, float *restrict gather)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_read(vectors, concat + i * 32 + j);
        gm_fetch_written(vectors, vertical + i * 32 + j);
    }
    gm_conv_6x2_brief(last, c, d_across, from, run, runs, M_gated_layer6_across_weight_panels + column * 32, vectors * GM_LANES);
    #pragma GCC unroll 6
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 2
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec d_vertical = gm_load(concat + i * 32 + j) + c[r * vectors + v];
            gm_store(vertical + i * 32 + j, d_vertical);
            gm_store(gather + (to[r] / 784) * 32 + j, gm_load(gather + (to[r] / 784) * 32 + j) + d_vertical);
        }
}

GM_KERNEL void fit_vertical9(const gm_call *call, const float *restrict d_across,
    const float *restrict M_gated_layer6_across_weight_panels, const float *restrict concat,
    float *restrict vertical, float *restrict gather)
{
    const gm_places *const places = &fit_horizontal2_places;
    const int64_t lo = call->from, hi = call->to;
    gm_fill(gather + lo * 32 + 0, hi - lo, 32, 32, 0.0f);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS / 6 * 6) {
            const int pixels = (int)gm_min_int(GM_PIXELS / 6 * 6, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 32; column += 16) {
                int row = 0;
                for (; row + 6 <= pixels; row += 6)
                    fit_vertical9_tile(6, 2, 8, places->runs + p->run, p->runs, from + row,
                        to + row, column, d_across, M_gated_layer6_across_weight_panels, concat,
                        vertical, gather);
                if (row < pixels)
                    fit_vertical9_tile(pixels - row, 2, 8, places->runs + p->run, p->runs,
                        from + row, to + row, column, d_across, M_gated_layer6_across_weight_panels,
                        concat, vertical, gather);
            }
        }
    }
}

/* pixelcnn_gated.gm:21   net class(y) { return embed(y, 10, 2 * F)[:, none, none] }
   [16,32] rows added to those of a table; fused: add; 512 FLOP, 5.4 KB */
GM_KERNEL void fit_d_M_class7_embed_weight(const gm_call *call, const float *restrict concat,
    const float *restrict concat2, const int32_t *restrict y,
    float *restrict d_M_class7_embed_weight)
{
    int64_t lo, hi;
    gm_share(call, 10, &lo, &hi);
    for (int64_t j = lo * 32; j < hi * 32; j++) {
        d_M_class7_embed_weight[j] = 0.0f;
    }
    for (int64_t i = 0; i < 16; i++) {
        const float row = (gm_splat((float)y[i]))[0];
        if (row >= (float)lo && row < (float)hi) {
            float *to = d_M_class7_embed_weight + (int64_t)row * 32;
            for (int64_t j = 0; j + GM_LANES <= 32; j += GM_LANES) {
                const gm_vec add = gm_load(concat + i * 32 + j) + gm_load(concat2 + i * 32 + j);
                gm_store(to + j, gm_load(to + j) + add);
            }
        }
    }
}

static const gm_weights fit_M_gated_first_vertical_weight_shape = {
    .images = 16, .height = 28, .width = 28, .leaf_images = 1, .leaf_height = 4,
    .x = {784, 28, 1}, .y = {25088, 896, 32}, .pixel = 1, .around = 112,
    .tap = (const gm_tap[]){
        {3, 28, 0, 28, 0, 0, 7}, {2, 28, 0, 28, 34, 7, 7}, {1, 28, 0, 28, 68, 14, 7},
        {0, 28, 0, 28, 102, 21, 7}, {0, 27, 0, 28, 136, 28, 7}, {0, 26, 0, 28, 170, 35, 7},
        {0, 25, 0, 28, 204, 42, 7},
    },
    .taps = 3, .dead = 4, .tiles = 3, .panels = 1, .vectors = 4, .tail = 4, .columns = 32,
    .groups = 1, .group_a = 1, .group_b = 32, .room = 12,
    .border = &(const gm_border){ .rows = 10, .height = 28, .width = 28, .channels = 1, .stride = 1,
        .above = 3, .before = 3, .pitch = 34, .row = 28 },
};

/* pixelcnn_gated.gm:29   step fit(x, y) over M by adam(cosine(t, 2e-3, total: updates)) batch rows
   [320] element by element; fused: mul, add, sqrt, div, sub; 18 KFLOP, 40 KB */
GM_KERNEL void fit_M_class_embed_weight(const gm_call *call,
    const float *restrict d_M_class_embed_weight, const float *restrict d_M_class2_embed_weight,
    const float *restrict d_M_class3_embed_weight, const float *restrict d_M_class4_embed_weight,
    const float *restrict d_M_class5_embed_weight, float *restrict m_weight,
    float *restrict v_weight, float *restrict weight, float *restrict m_weight2,
    float *restrict v_weight2, float *restrict weight2, float *restrict m_weight3,
    float *restrict v_weight3, float *restrict weight3, float *restrict m_weight4,
    float *restrict v_weight4, float *restrict weight4, float *restrict m_weight5)
{
    const gm_vec scale = gm_splat((float)((gmd_cos(gmd_min(((double)call->step + -1.0) / 8e+04, 1.0) * 3.141592653589793) + 1.0) * 0.001 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 320);
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
        const gm_vec new_m_weight5 = gm_load(m_weight5 + j) * 0.9f + gm_load(d_M_class5_embed_weight + j) * 0.1f;
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
    }
}

/* pixelcnn_gated.gm:29   step fit(x, y) over M by adam(cosine(t, 2e-3, total: updates)) batch rows
   [320] element by element; fused: mul, add, sqrt, div, sub; 16 KFLOP, 35 KB */
GM_KERNEL void fit_M_class5_embed_weight(const gm_call *call,
    const float *restrict d_M_class5_embed_weight, const float *restrict m_weight,
    const float *restrict d_M_class6_embed_weight, const float *restrict d_M_class7_embed_weight,
    const float *restrict d_M_class8_embed_weight, float *restrict v_weight, float *restrict weight,
    float *restrict m_weight2, float *restrict v_weight2, float *restrict weight2,
    float *restrict m_weight3, float *restrict v_weight3, float *restrict weight3,
    float *restrict m_weight4, float *restrict v_weight4, float *restrict weight4)
{
    const gm_vec scale = gm_splat((float)((gmd_cos(gmd_min(((double)call->step + -1.0) / 8e+04, 1.0) * 3.141592653589793) + 1.0) * 0.001 / (1.0 - gmd_pow(0.9, (double)call->step))));
    const gm_vec scale2 = gm_splat((float)(1.0 / gmd_sqrt(1.0 - gmd_pow(0.999, (double)call->step))));
    int64_t lo, hi;
    gm_share(call, 1, &lo, &hi);
    const int64_t end = gm_min_int(hi * 1024, 320);
    for (int64_t j = lo * 1024; j < end; j += GM_LANES) {
        const gm_vec d_M_class5_embed_weight2 = gm_load(d_M_class5_embed_weight + j);
        const gm_vec mul = d_M_class5_embed_weight2 * d_M_class5_embed_weight2 * 0.001f;
        const gm_vec new_v_weight = gm_load(v_weight + j) * 0.999f + mul;
        const gm_vec div = scale * gm_load(m_weight + j) / (scale2 * gm_sqrt(new_v_weight) + 1e-08f);
        const gm_vec d_M_class6_embed_weight2 = gm_load(d_M_class6_embed_weight + j);
        const gm_vec new_m_weight = gm_load(m_weight2 + j) * 0.9f + d_M_class6_embed_weight2 * 0.1f;
        const gm_vec mul2 = d_M_class6_embed_weight2 * d_M_class6_embed_weight2 * 0.001f;
        const gm_vec new_v_weight2 = gm_load(v_weight2 + j) * 0.999f + mul2;
        const gm_vec div2 = scale * new_m_weight / (scale2 * gm_sqrt(new_v_weight2) + 1e-08f);
        const gm_vec d_M_class7_embed_weight2 = gm_load(d_M_class7_embed_weight + j);
        const gm_vec new_m_weight2 = gm_load(m_weight3 + j) * 0.9f + d_M_class7_embed_weight2 * 0.1f;
        const gm_vec mul3 = d_M_class7_embed_weight2 * d_M_class7_embed_weight2 * 0.001f;
        const gm_vec new_v_weight3 = gm_load(v_weight3 + j) * 0.999f + mul3;
        const gm_vec div3 = scale * new_m_weight2 / (scale2 * gm_sqrt(new_v_weight3) + 1e-08f);
        const gm_vec d_M_class8_embed_weight2 = gm_load(d_M_class8_embed_weight + j);
        const gm_vec new_m_weight3 = gm_load(m_weight4 + j) * 0.9f + d_M_class8_embed_weight2 * 0.1f;
        const gm_vec mul4 = d_M_class8_embed_weight2 * d_M_class8_embed_weight2 * 0.001f;
        const gm_vec new_v_weight4 = gm_load(v_weight4 + j) * 0.999f + mul4;
        const gm_vec div4 = scale * new_m_weight3 / (scale2 * gm_sqrt(new_v_weight4) + 1e-08f);
        gm_store(v_weight + j, new_v_weight);
        gm_store(weight + j, gm_load(weight + j) - div);
        gm_store(m_weight2 + j, new_m_weight);
        gm_store(v_weight2 + j, new_v_weight2);
        gm_store(weight2 + j, gm_load(weight2 + j) - div2);
        gm_store(m_weight3 + j, new_m_weight2);
        gm_store(v_weight3 + j, new_v_weight3);
        gm_store(weight3 + j, gm_load(weight3 + j) - div3);
        gm_store(m_weight4 + j, new_m_weight3);
        gm_store(v_weight4 + j, new_v_weight4);
        gm_store(weight4 + j, gm_load(weight4 + j) - div4);
    }
}

/* One training step fit, line 29: 193 kernels in 117 phases, 3.0 GFLOP; arena 48 MB, at least 48
   MB. */
static void run_fit(pixelcnn_gated_t *m, const float *x, const int32_t *y, gm_call whole)
{
    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_thread_call(whole);
        const unsigned mode = gm_flush_denormals();
        float *const M_out_weight_panels = m->arena + 12074752;  /* [16], phases 0 to 10 */
        float *const M_head_weight_panels = m->arena + 12071936;  /* [256], phases 1 to 10 */
        float *const M_gated_layer7_out_weight_panels = m->arena + 12072192;  /* [256], phases 2 to 10 */
        float *const M_gated_layer6_out_weight_panels = m->arena + 12072448;  /* [256], phases 3 to 23 */
        float *const M_gated_layer5_out_weight_panels = m->arena + 12072704;  /* [256], phases 4 to 32 */
        float *const M_gated_layer4_out_weight_panels = m->arena + 12072960;  /* [256], phases 5 to 40 */
        float *const M_gated_layer3_out_weight_panels = m->arena + 12073216;  /* [256], phases 6 to 48 */
        float *const M_gated_layer2_out_weight_panels = m->arena + 12073472;  /* [256], phases 7 to 56 */
        float *const M_gated_layer_out_weight_panels = m->arena + 12073728;  /* [256], phases 8 to 64 */
        float *const M_gated_first_out_weight_panels = m->arena + 12073984;  /* [256], phases 9 to 72 */
        float *const gather = m->arena + 12067328;  /* [16,32], then sum, phases 10 to 116 */
        float *const gather2 = m->arena + 12067840;  /* [16,32], then sum, phases 10 to 108 */
        float *const gather3 = m->arena + 12068352;  /* [16,32], then sum, phases 10 to 103 */
        float *const gather4 = m->arena + 12068864;  /* [16,32], then sum, phases 10 to 98 */
        float *const gather5 = m->arena + 12069376;  /* [16,32], then sum, phases 10 to 93 */
        float *const gather6 = m->arena + 12069888;  /* [16,32], then sum, phases 10 to 88 */
        float *const gather7 = m->arena + 12070400;  /* [16,32], then sum, phases 10 to 83 */
        float *const gather8 = m->arena + 12070912;  /* [16,32], phase 10 */
        float *const vertical = m->arena + 0;  /* [16,28,28,32], then d_vertical, phases 10 to 112 */
        float *const v = m->arena + 6823936;  /* [16,28,28,16], phases 10 to 110 */
        float *const horizontal = m->arena + 401408;  /* [16,28,28,32], then add, phases 10 to 72 */
        float *const mul = m->arena + 7024640;  /* [16,28,28,16], phases 10 to 73 */
        float *const out = m->arena + 7225344;  /* [16,28,28,16], phases 10 to 71 */
        float *const vertical2 = m->arena + 802816;  /* [16,28,28,32], then d_vertical, phases 10 to 111 */
        float *const v2 = m->arena + 7426048;  /* [16,28,28,16], phases 10 to 105 */
        float *const horizontal2 = m->arena + 1204224;  /* [16,28,28,32], then add, phases 10 to 64 */
        float *const mul2 = m->arena + 7626752;  /* [16,28,28,16], phases 10 to 65 */
        float *const h = m->arena + 7827456;  /* [16,28,28,16], phases 10 to 63 */
        float *const vertical3 = m->arena + 1605632;  /* [16,28,28,32], then d_vertical, phases 10 to 106 */
        float *const v3 = m->arena + 8028160;  /* [16,28,28,16], phases 10 to 100 */
        float *const horizontal3 = m->arena + 2007040;  /* [16,28,28,32], then add, phases 10 to 56 */
        float *const mul3 = m->arena + 8228864;  /* [16,28,28,16], phases 10 to 57 */
        float *const h2 = m->arena + 8429568;  /* [16,28,28,16], phases 10 to 55 */
        float *const vertical4 = m->arena + 2408448;  /* [16,28,28,32], then d_vertical, phases 10 to 101 */
        float *const v4 = m->arena + 8630272;  /* [16,28,28,16], phases 10 to 95 */
        float *const horizontal4 = m->arena + 2809856;  /* [16,28,28,32], then add, phases 10 to 48 */
        float *const mul4 = m->arena + 8830976;  /* [16,28,28,16], phases 10 to 49 */
        float *const h3 = m->arena + 9031680;  /* [16,28,28,16], phases 10 to 47 */
        float *const vertical5 = m->arena + 3211264;  /* [16,28,28,32], then d_vertical, phases 10 to 96 */
        float *const v5 = m->arena + 9232384;  /* [16,28,28,16], phases 10 to 90 */
        float *const horizontal5 = m->arena + 3612672;  /* [16,28,28,32], then add, phases 10 to 40 */
        float *const mul5 = m->arena + 9433088;  /* [16,28,28,16], phases 10 to 41 */
        float *const h4 = m->arena + 9633792;  /* [16,28,28,16], phases 10 to 39 */
        float *const vertical6 = m->arena + 4014080;  /* [16,28,28,32], then d_vertical, phases 10 to 91 */
        float *const v6 = m->arena + 9834496;  /* [16,28,28,16], phases 10 to 85 */
        float *const horizontal6 = m->arena + 4415488;  /* [16,28,28,32], then add, phases 10 to 32 */
        float *const mul6 = m->arena + 10035200;  /* [16,28,28,16], phases 10 to 33 */
        float *const h5 = m->arena + 10235904;  /* [16,28,28,16], phases 10 to 31 */
        float *const vertical7 = m->arena + 4816896;  /* [16,28,28,32], then d_vertical, phases 10 to 86 */
        float *const v7 = m->arena + 10436608;  /* [16,28,28,16], phases 10 to 80 */
        float *const horizontal7 = m->arena + 5218304;  /* [16,28,28,32], then add, phases 10 to 23 */
        float *const mul7 = m->arena + 10637312;  /* [16,28,28,16], phases 10 to 24 */
        float *const h6 = m->arena + 10838016;  /* [16,28,28,16], phases 10 to 22 */
        float *const vertical8 = m->arena + 5619712;  /* [16,28,28,32], phases 10 to 20 */
        float *const horizontal8 = m->arena + 6021120;  /* [16,28,28,32], then add, phase 10 */
        float *const mul8 = m->arena + 11038720;  /* [16,28,28,16], phases 10 to 13 */
        float *const relu = m->arena + 11239424;  /* [16,28,28,16], phases 10 to 11 */
        float *const relu2 = m->arena + 11440128;  /* [16,28,28,16], phases 10 to 12 */
        float *const sub = m->arena + 12042240;  /* [16,784], phase 10 */
        float *const d_out = m->arena + 12054784;  /* [16,28,28,1], phases 10 to 12 */
        float *const sum = m->arena + 12074768;  /* [16,1], phases 10 to 16 */
        float *const sum2 = m->arena + 12074784;  /* [16,1], phases 10 to 16 */
        float *const d_head = m->arena + 11640832;  /* [16,28,28,16], phases 10 to 11 */
        float *const sum3 = m->arena + 12074240;  /* [16,1,16], phases 10 to 14 */
        float *const d_h = m->arena + 11841536;  /* [16,28,28,16], then d_h, d_h, d_h, d_h, d_h, d_h, d_out, phases 10 to 73 */
        float *const sum4 = m->arena + 12074496;  /* [16,1,16], phases 10 to 15 */
        float *const d_across = m->arena + 6422544;  /* [16,28,28,16] of [16,28,28,32], phases 10 to 23 */
        float *const d_across2 = m->arena + 6422528;  /* [16,28,28,16] of [16,28,28,32], phases 10 to 23 */
        float *const concat = m->arena + 12071424;  /* [16,1,16] of [16,1,32], phases 10 to 18 */
        float *const concat2 = m->arena + 12071440;  /* [16,1,16] of [16,1,32], phases 10 to 18 */
        float *const loss = m->arena + 11041088;  /* [], phases 16 to 116 */
        float *const concat3 = m->arena + 12071424;  /* [16,1,32], phases 10 to 18 */
        float *const d_M_class8_embed_weight = m->arena + 11040768;  /* [10,32], phases 18 to 115 */
        float *const M_gated_layer7_across_weight_panels = m->arena + 11038720;  /* [1024], phases 19 to 23 */
        float *const d_across3 = m->arena + 6422528;  /* [16,28,28,32], phases 10 to 23 */
        float *const M_gated_layer7_horizontal_weight_panels = m->arena + 11039744;  /* [1024], phases 21 to 23 */
        float *const sum5 = m->arena + 10839040;  /* [16,1,16], phases 23 to 26 */
        float *const d_vertical = m->arena + 5619712;  /* [16,28,28,32], phases 23 to 81 */
        float *const sum6 = m->arena + 10838016;  /* [16,1,32], phases 23 to 25 */
        float *const d_across4 = m->arena + 6021136;  /* [16,28,28,16] of [16,28,28,32], phases 23 to 81 */
        float *const d_across5 = m->arena + 6021120;  /* [16,28,28,16] of [16,28,28,32], phases 23 to 81 */
        float *const concat4 = m->arena + 10838528;  /* [16,1,16] of [16,1,32], phases 23 to 82 */
        float *const concat5 = m->arena + 10838544;  /* [16,1,16] of [16,1,32], phases 23 to 82 */
        float *const concat6 = m->arena + 10838528;  /* [16,1,32], phases 23 to 82 */
        float *const M_gated_layer6_across_weight_panels = m->arena + 6425600;  /* [1024], phases 28 to 81 */
        float *const d_across6 = m->arena + 6021120;  /* [16,28,28,32], phases 23 to 81 */
        float *const M_gated_layer6_horizontal_weight_panels = m->arena + 6422528;  /* [1024], phases 30 to 32 */
        float *const sum7 = m->arena + 6423552;  /* [16,1,16], phases 32 to 34 */
        float *const d_across7 = m->arena + 5218320;  /* [16,28,28,16] of [16,28,28,32], phases 32 to 86 */
        float *const d_across8 = m->arena + 5218304;  /* [16,28,28,16] of [16,28,28,32], phases 32 to 86 */
        float *const concat7 = m->arena + 6432768;  /* [16,1,16] of [16,1,32], phases 32 to 87 */
        float *const concat8 = m->arena + 6432784;  /* [16,1,16] of [16,1,32], phases 32 to 87 */
        float *const concat9 = m->arena + 6432768;  /* [16,1,32], phases 32 to 87 */
        float *const M_gated_layer5_across_weight_panels = m->arena + 6426624;  /* [1024], phases 36 to 86 */
        float *const d_across9 = m->arena + 5218304;  /* [16,28,28,32], phases 32 to 86 */
        float *const M_gated_layer5_horizontal_weight_panels = m->arena + 6422528;  /* [1024], phases 38 to 40 */
        float *const sum8 = m->arena + 6423552;  /* [16,1,16], phases 40 to 42 */
        float *const d_across10 = m->arena + 4415504;  /* [16,28,28,16] of [16,28,28,32], phases 40 to 91 */
        float *const d_across11 = m->arena + 4415488;  /* [16,28,28,16] of [16,28,28,32], phases 40 to 91 */
        float *const concat10 = m->arena + 6433280;  /* [16,1,16] of [16,1,32], phases 40 to 92 */
        float *const concat11 = m->arena + 6433296;  /* [16,1,16] of [16,1,32], phases 40 to 92 */
        float *const concat12 = m->arena + 6433280;  /* [16,1,32], phases 40 to 92 */
        float *const M_gated_layer4_across_weight_panels = m->arena + 6427648;  /* [1024], phases 44 to 91 */
        float *const d_across12 = m->arena + 4415488;  /* [16,28,28,32], phases 40 to 91 */
        float *const M_gated_layer4_horizontal_weight_panels = m->arena + 6422528;  /* [1024], phases 46 to 48 */
        float *const sum9 = m->arena + 6423552;  /* [16,1,16], phases 48 to 50 */
        float *const d_across13 = m->arena + 3612688;  /* [16,28,28,16] of [16,28,28,32], phases 48 to 96 */
        float *const d_across14 = m->arena + 3612672;  /* [16,28,28,16] of [16,28,28,32], phases 48 to 96 */
        float *const concat13 = m->arena + 6433792;  /* [16,1,16] of [16,1,32], phases 48 to 97 */
        float *const concat14 = m->arena + 6433808;  /* [16,1,16] of [16,1,32], phases 48 to 97 */
        float *const concat15 = m->arena + 6433792;  /* [16,1,32], phases 48 to 97 */
        float *const M_gated_layer3_across_weight_panels = m->arena + 6428672;  /* [1024], phases 52 to 96 */
        float *const d_across15 = m->arena + 3612672;  /* [16,28,28,32], phases 48 to 96 */
        float *const M_gated_layer3_horizontal_weight_panels = m->arena + 6422528;  /* [1024], phases 54 to 56 */
        float *const sum10 = m->arena + 6423552;  /* [16,1,16], phases 56 to 58 */
        float *const d_across16 = m->arena + 2809872;  /* [16,28,28,16] of [16,28,28,32], phases 56 to 101 */
        float *const d_across17 = m->arena + 2809856;  /* [16,28,28,16] of [16,28,28,32], phases 56 to 101 */
        float *const concat16 = m->arena + 6434304;  /* [16,1,16] of [16,1,32], phases 56 to 102 */
        float *const concat17 = m->arena + 6434320;  /* [16,1,16] of [16,1,32], phases 56 to 102 */
        float *const concat18 = m->arena + 6434304;  /* [16,1,32], phases 56 to 102 */
        float *const M_gated_layer2_across_weight_panels = m->arena + 6429696;  /* [1024], phases 60 to 101 */
        float *const d_across18 = m->arena + 2809856;  /* [16,28,28,32], phases 56 to 101 */
        float *const M_gated_layer2_horizontal_weight_panels = m->arena + 6422528;  /* [1024], phases 62 to 64 */
        float *const sum11 = m->arena + 6423552;  /* [16,1,16], phases 64 to 66 */
        float *const d_across19 = m->arena + 2007056;  /* [16,28,28,16] of [16,28,28,32], phases 64 to 106 */
        float *const d_across20 = m->arena + 2007040;  /* [16,28,28,16] of [16,28,28,32], phases 64 to 106 */
        float *const concat19 = m->arena + 6434816;  /* [16,1,16] of [16,1,32], phases 64 to 107 */
        float *const concat20 = m->arena + 6434832;  /* [16,1,16] of [16,1,32], phases 64 to 107 */
        float *const concat21 = m->arena + 6434816;  /* [16,1,32], phases 64 to 107 */
        float *const M_gated_layer_across_weight_panels = m->arena + 6430720;  /* [1024], phases 68 to 106 */
        float *const d_across21 = m->arena + 2007040;  /* [16,28,28,32], phases 64 to 106 */
        float *const M_gated_layer_horizontal_weight_panels = m->arena + 6422528;  /* [1024], phases 70 to 72 */
        float *const sum12 = m->arena + 6423552;  /* [16,1,16], phases 72 to 74 */
        float *const d_across22 = m->arena + 1204240;  /* [16,28,28,16] of [16,28,28,32], phases 72 to 111 */
        float *const d_across23 = m->arena + 1204224;  /* [16,28,28,16] of [16,28,28,32], phases 72 to 111 */
        float *const concat22 = m->arena + 6435328;  /* [16,1,16] of [16,1,32], phases 72 to 113 */
        float *const concat23 = m->arena + 6435344;  /* [16,1,16] of [16,1,32], phases 72 to 113 */
        float *const concat24 = m->arena + 6435328;  /* [16,1,32], phases 72 to 113 */
        float *const d_across24 = m->arena + 1204224;  /* [16,28,28,32], phases 72 to 111 */
        float *const M_gated_first_across_weight_panels = m->arena + 6431744;  /* [1024], phases 77 to 111 */
        float *const M_gated_layer7_vertical_weight_panels = m->arena + 6422528;  /* [3072], phases 79 to 81 */
        float *const concat25 = m->arena + 401424;  /* [16,28,28,16] of [16,28,28,32], phase 81 */
        float *const concat26 = m->arena + 401408;  /* [16,28,28,16] of [16,28,28,32], phase 81 */
        float *const concat27 = m->arena + 6435840;  /* [16,1,16] of [16,1,32], phases 81 to 82 */
        float *const concat28 = m->arena + 6435856;  /* [16,1,16] of [16,1,32], phases 81 to 82 */
        float *const concat29 = m->arena + 401408;  /* [16,28,28,32], phase 81 */
        float *const concat30 = m->arena + 6435840;  /* [16,1,32], phases 81 to 82 */
        float *const d_M_class7_embed_weight = m->arena + 5623296;  /* [10,32], phases 82 to 115 */
        float *const M_gated_layer6_vertical_weight_panels = m->arena + 5619712;  /* [3072], phases 84 to 86 */
        float *const concat31 = m->arena + 401424;  /* [16,28,28,16] of [16,28,28,32], phase 86 */
        float *const concat32 = m->arena + 401408;  /* [16,28,28,16] of [16,28,28,32], phase 86 */
        float *const concat33 = m->arena + 5622784;  /* [16,1,16] of [16,1,32], phases 86 to 87 */
        float *const concat34 = m->arena + 5622800;  /* [16,1,16] of [16,1,32], phases 86 to 87 */
        float *const concat35 = m->arena + 401408;  /* [16,28,28,32], phase 86 */
        float *const concat36 = m->arena + 5622784;  /* [16,1,32], phases 86 to 87 */
        float *const d_M_class6_embed_weight = m->arena + 4820480;  /* [10,32], phases 87 to 115 */
        float *const M_gated_layer5_vertical_weight_panels = m->arena + 4816896;  /* [3072], phases 89 to 91 */
        float *const concat37 = m->arena + 401424;  /* [16,28,28,16] of [16,28,28,32], phase 91 */
        float *const concat38 = m->arena + 401408;  /* [16,28,28,16] of [16,28,28,32], phase 91 */
        float *const concat39 = m->arena + 4819968;  /* [16,1,16] of [16,1,32], phases 91 to 92 */
        float *const concat40 = m->arena + 4819984;  /* [16,1,16] of [16,1,32], phases 91 to 92 */
        float *const concat41 = m->arena + 401408;  /* [16,28,28,32], phase 91 */
        float *const concat42 = m->arena + 4819968;  /* [16,1,32], phases 91 to 92 */
        float *const d_M_class5_embed_weight = m->arena + 4017664;  /* [10,32], phases 92 to 115 */
        float *const M_gated_layer4_vertical_weight_panels = m->arena + 4014080;  /* [3072], phases 94 to 96 */
        float *const concat43 = m->arena + 401424;  /* [16,28,28,16] of [16,28,28,32], phase 96 */
        float *const concat44 = m->arena + 401408;  /* [16,28,28,16] of [16,28,28,32], phase 96 */
        float *const concat45 = m->arena + 4017152;  /* [16,1,16] of [16,1,32], phases 96 to 97 */
        float *const concat46 = m->arena + 4017168;  /* [16,1,16] of [16,1,32], phases 96 to 97 */
        float *const concat47 = m->arena + 401408;  /* [16,28,28,32], phase 96 */
        float *const concat48 = m->arena + 4017152;  /* [16,1,32], phases 96 to 97 */
        float *const d_M_class4_embed_weight = m->arena + 3214848;  /* [10,32], phases 97 to 114 */
        float *const M_gated_layer3_vertical_weight_panels = m->arena + 3211264;  /* [3072], phases 99 to 101 */
        float *const concat49 = m->arena + 401424;  /* [16,28,28,16] of [16,28,28,32], phase 101 */
        float *const concat50 = m->arena + 401408;  /* [16,28,28,16] of [16,28,28,32], phase 101 */
        float *const concat51 = m->arena + 3214336;  /* [16,1,16] of [16,1,32], phases 101 to 102 */
        float *const concat52 = m->arena + 3214352;  /* [16,1,16] of [16,1,32], phases 101 to 102 */
        float *const concat53 = m->arena + 401408;  /* [16,28,28,32], phase 101 */
        float *const concat54 = m->arena + 3214336;  /* [16,1,32], phases 101 to 102 */
        float *const d_M_class3_embed_weight = m->arena + 2412032;  /* [10,32], phases 102 to 114 */
        float *const M_gated_layer2_vertical_weight_panels = m->arena + 2408448;  /* [3072], phases 104 to 106 */
        float *const concat55 = m->arena + 401424;  /* [16,28,28,16] of [16,28,28,32], phase 106 */
        float *const concat56 = m->arena + 401408;  /* [16,28,28,16] of [16,28,28,32], phase 106 */
        float *const concat57 = m->arena + 2411520;  /* [16,1,16] of [16,1,32], phases 106 to 107 */
        float *const concat58 = m->arena + 2411536;  /* [16,1,16] of [16,1,32], phases 106 to 107 */
        float *const concat59 = m->arena + 401408;  /* [16,28,28,32], phase 106 */
        float *const concat60 = m->arena + 2411520;  /* [16,1,32], phases 106 to 107 */
        float *const d_M_class2_embed_weight = m->arena + 1609216;  /* [10,32], phases 107 to 114 */
        float *const M_gated_layer_vertical_weight_panels = m->arena + 1605632;  /* [3072], phases 109 to 111 */
        float *const concat61 = m->arena + 401424;  /* [16,28,28,16] of [16,28,28,32], phase 111 */
        float *const concat62 = m->arena + 401408;  /* [16,28,28,16] of [16,28,28,32], phase 111 */
        float *const concat63 = m->arena + 1608704;  /* [16,1,16] of [16,1,32], phases 111 to 113 */
        float *const concat64 = m->arena + 1608720;  /* [16,1,16] of [16,1,32], phases 111 to 113 */
        float *const concat65 = m->arena + 401408;  /* [16,28,28,32], phase 111 */
        float *const concat66 = m->arena + 1608704;  /* [16,1,32], phases 111 to 113 */
        float *const d_M_class_embed_weight = m->arena + 0;  /* [10,32], phases 113 to 114 */

        fit_M_out_weight_panels(&call, m->M_out_weight, M_out_weight_panels);
        gm_meet(&call, 0);
        pack_weight_panels(&call, m->M_head_weight, M_head_weight_panels,
            fit_M_out_weight_panels_taps, 2, 16, 2, 1, 16, 16);
        gm_meet(&call, 1);
        pack_weight_panels(&call, m->M_gated_layer7_out_weight,
            M_gated_layer7_out_weight_panels, fit_M_out_weight_panels_taps, 2, 16, 2, 1, 16, 16);
        gm_meet(&call, 2);
        pack_weight_panels(&call, m->M_gated_layer6_out_weight,
            M_gated_layer6_out_weight_panels, fit_M_out_weight_panels_taps, 2, 16, 2, 1, 16, 16);
        gm_meet(&call, 3);
        pack_weight_panels(&call, m->M_gated_layer5_out_weight,
            M_gated_layer5_out_weight_panels, fit_M_out_weight_panels_taps, 2, 16, 2, 1, 16, 16);
        gm_meet(&call, 4);
        pack_weight_panels(&call, m->M_gated_layer4_out_weight,
            M_gated_layer4_out_weight_panels, fit_M_out_weight_panels_taps, 2, 16, 2, 1, 16, 16);
        gm_meet(&call, 5);
        pack_weight_panels(&call, m->M_gated_layer3_out_weight,
            M_gated_layer3_out_weight_panels, fit_M_out_weight_panels_taps, 2, 16, 2, 1, 16, 16);
        gm_meet(&call, 6);
        pack_weight_panels(&call, m->M_gated_layer2_out_weight,
            M_gated_layer2_out_weight_panels, fit_M_out_weight_panels_taps, 2, 16, 2, 1, 16, 16);
        gm_meet(&call, 7);
        pack_weight_panels(&call, m->M_gated_layer_out_weight, M_gated_layer_out_weight_panels,
            fit_M_out_weight_panels_taps, 2, 16, 2, 1, 16, 16);
        gm_meet(&call, 8);
        pack_weight_panels(&call, m->M_gated_first_out_weight, M_gated_first_out_weight_panels,
            fit_M_out_weight_panels_taps, 2, 16, 2, 1, 16, 16);
        gm_meet(&call, 9);
        call.to = 0;
        while (gm_next_rows(&call, 16, 1)) {
            fit_gather(&call, y, m->M_class_embed_weight, gather);
            gm_tick(&call, 10);
            fit_gather(&call, y, m->M_class2_embed_weight, gather2);
            gm_tick(&call, 11);
            fit_gather(&call, y, m->M_class3_embed_weight, gather3);
            gm_tick(&call, 12);
            fit_gather(&call, y, m->M_class4_embed_weight, gather4);
            gm_tick(&call, 13);
            fit_gather(&call, y, m->M_class5_embed_weight, gather5);
            gm_tick(&call, 14);
            fit_gather(&call, y, m->M_class6_embed_weight, gather6);
            gm_tick(&call, 15);
            fit_gather(&call, y, m->M_class7_embed_weight, gather7);
            gm_tick(&call, 16);
            fit_gather(&call, y, m->M_class8_embed_weight, gather8);
            gm_tick(&call, 17);
            convolution_add(&call, x, m->M_gated_first_vertical_weight,
                m->M_gated_first_vertical_bias, vertical, &fit_vertical_places);
            gm_tick(&call, 18);
            fit_v(&call, vertical, gather, v);
            gm_tick(&call, 19);
            convolution_add(&call, x, m->M_gated_first_horizontal_weight,
                m->M_gated_first_horizontal_bias, horizontal, &fit_horizontal_places);
            gm_tick(&call, 20);
            fit_horizontal2(&call, vertical, horizontal, gather, m->M_gated_first_across_weight,
                m->M_gated_first_across_bias);
            gm_tick(&call, 21);
            fit_mul(&call, horizontal, mul);
            gm_tick(&call, 22);
            fit_out(&call, mul, m->M_gated_first_out_weight, m->M_gated_first_out_bias, out);
            gm_tick(&call, 23);
            convolution_add(&call, v, m->M_gated_layer_vertical_weight,
                m->M_gated_layer_vertical_bias, vertical2, &fit_vertical2_places);
            gm_tick(&call, 24);
            fit_v(&call, vertical2, gather2, v2);
            gm_tick(&call, 25);
            convolution_add(&call, out, m->M_gated_layer_horizontal_weight,
                m->M_gated_layer_horizontal_bias, horizontal2, &fit_horizontal3_places);
            gm_tick(&call, 26);
            fit_horizontal2(&call, vertical2, horizontal2, gather2,
                m->M_gated_layer_across_weight, m->M_gated_layer_across_bias);
            gm_tick(&call, 27);
            fit_mul(&call, horizontal2, mul2);
            gm_tick(&call, 28);
            fit_h(&call, mul2, out, m->M_gated_layer_out_weight, m->M_gated_layer_out_bias, h);
            gm_tick(&call, 29);
            convolution_add(&call, v2, m->M_gated_layer2_vertical_weight,
                m->M_gated_layer2_vertical_bias, vertical3, &fit_vertical2_places);
            gm_tick(&call, 30);
            fit_v(&call, vertical3, gather3, v3);
            gm_tick(&call, 31);
            convolution_add(&call, h, m->M_gated_layer2_horizontal_weight,
                m->M_gated_layer2_horizontal_bias, horizontal3, &fit_horizontal3_places);
            gm_tick(&call, 32);
            fit_horizontal2(&call, vertical3, horizontal3, gather3,
                m->M_gated_layer2_across_weight, m->M_gated_layer2_across_bias);
            gm_tick(&call, 33);
            fit_mul(&call, horizontal3, mul3);
            gm_tick(&call, 34);
            fit_h(&call, mul3, h, m->M_gated_layer2_out_weight, m->M_gated_layer2_out_bias, h2);
            gm_tick(&call, 35);
            convolution_add(&call, v3, m->M_gated_layer3_vertical_weight,
                m->M_gated_layer3_vertical_bias, vertical4, &fit_vertical2_places);
            gm_tick(&call, 36);
            fit_v(&call, vertical4, gather4, v4);
            gm_tick(&call, 37);
            convolution_add(&call, h2, m->M_gated_layer3_horizontal_weight,
                m->M_gated_layer3_horizontal_bias, horizontal4, &fit_horizontal3_places);
            gm_tick(&call, 38);
            fit_horizontal2(&call, vertical4, horizontal4, gather4,
                m->M_gated_layer3_across_weight, m->M_gated_layer3_across_bias);
            gm_tick(&call, 39);
            fit_mul(&call, horizontal4, mul4);
            gm_tick(&call, 40);
            fit_h(&call, mul4, h2, m->M_gated_layer3_out_weight, m->M_gated_layer3_out_bias,
                h3);
            gm_tick(&call, 41);
            convolution_add(&call, v4, m->M_gated_layer4_vertical_weight,
                m->M_gated_layer4_vertical_bias, vertical5, &fit_vertical2_places);
            gm_tick(&call, 42);
            fit_v(&call, vertical5, gather5, v5);
            gm_tick(&call, 43);
            convolution_add(&call, h3, m->M_gated_layer4_horizontal_weight,
                m->M_gated_layer4_horizontal_bias, horizontal5, &fit_horizontal3_places);
            gm_tick(&call, 44);
            fit_horizontal2(&call, vertical5, horizontal5, gather5,
                m->M_gated_layer4_across_weight, m->M_gated_layer4_across_bias);
            gm_tick(&call, 45);
            fit_mul(&call, horizontal5, mul5);
            gm_tick(&call, 46);
            fit_h(&call, mul5, h3, m->M_gated_layer4_out_weight, m->M_gated_layer4_out_bias,
                h4);
            gm_tick(&call, 47);
            convolution_add(&call, v5, m->M_gated_layer5_vertical_weight,
                m->M_gated_layer5_vertical_bias, vertical6, &fit_vertical2_places);
            gm_tick(&call, 48);
            fit_v(&call, vertical6, gather6, v6);
            gm_tick(&call, 49);
            convolution_add(&call, h4, m->M_gated_layer5_horizontal_weight,
                m->M_gated_layer5_horizontal_bias, horizontal6, &fit_horizontal3_places);
            gm_tick(&call, 50);
            fit_horizontal2(&call, vertical6, horizontal6, gather6,
                m->M_gated_layer5_across_weight, m->M_gated_layer5_across_bias);
            gm_tick(&call, 51);
            fit_mul(&call, horizontal6, mul6);
            gm_tick(&call, 52);
            fit_h(&call, mul6, h4, m->M_gated_layer5_out_weight, m->M_gated_layer5_out_bias,
                h5);
            gm_tick(&call, 53);
            convolution_add(&call, v6, m->M_gated_layer6_vertical_weight,
                m->M_gated_layer6_vertical_bias, vertical7, &fit_vertical2_places);
            gm_tick(&call, 54);
            fit_v(&call, vertical7, gather7, v7);
            gm_tick(&call, 55);
            convolution_add(&call, h5, m->M_gated_layer6_horizontal_weight,
                m->M_gated_layer6_horizontal_bias, horizontal7, &fit_horizontal3_places);
            gm_tick(&call, 56);
            fit_horizontal2(&call, vertical7, horizontal7, gather7,
                m->M_gated_layer6_across_weight, m->M_gated_layer6_across_bias);
            gm_tick(&call, 57);
            fit_mul(&call, horizontal7, mul7);
            gm_tick(&call, 58);
            fit_h(&call, mul7, h5, m->M_gated_layer6_out_weight, m->M_gated_layer6_out_bias,
                h6);
            gm_tick(&call, 59);
            convolution_add(&call, v7, m->M_gated_layer7_vertical_weight,
                m->M_gated_layer7_vertical_bias, vertical8, &fit_vertical2_places);
            gm_tick(&call, 60);
            convolution_add(&call, h6, m->M_gated_layer7_horizontal_weight,
                m->M_gated_layer7_horizontal_bias, horizontal8, &fit_horizontal3_places);
            gm_tick(&call, 61);
            fit_horizontal2(&call, vertical8, horizontal8, gather8,
                m->M_gated_layer7_across_weight, m->M_gated_layer7_across_bias);
            gm_tick(&call, 62);
            fit_mul(&call, horizontal8, mul8);
            gm_tick(&call, 63);
            fit_h7(&call, mul8, h6, m->M_gated_layer7_out_weight, m->M_gated_layer7_out_bias,
                relu);
            gm_tick(&call, 64);
            fit_head(&call, relu, m->M_head_weight, m->M_head_bias, relu2);
            gm_tick(&call, 65);
            fit_d_out(&call, relu2, x, m->M_out_weight, m->M_out_bias, sub, d_out);
            gm_tick(&call, 66);
            fit_sum(&call, sub, sum);
            gm_tick(&call, 67);
            fit_sum(&call, d_out, sum2);
            gm_tick(&call, 68);
            fit_d_head(&call, d_out, M_out_weight_panels, relu2, d_head, sum3);
            gm_tick(&call, 69);
            fit_d_h(&call, d_head, M_head_weight_panels, relu, d_h, sum4);
            gm_tick(&call, 70);
            fit_d_across(&call, d_h, M_gated_layer7_out_weight_panels, horizontal8, d_across,
                d_across2, concat, concat2);
            gm_tick(&call, 71);
        }
        gm_meet(&call, -1);
        convolution_weight(&call, relu, d_head, m->fit_m_M_head_weight, m->fit_v_M_head_weight,
            m->M_head_weight, 16, &fit_M_head_weight_shape, 3);
        gm_meet(&call, 72);
        fit_M_out_weight(&call, relu2, d_out, m->fit_m_M_out_weight, m->fit_v_M_out_weight,
            m->M_out_weight);
        gm_meet(&call, 73);
        convolution_weight(&call, mul8, d_h, m->fit_m_M_gated_layer7_out_weight,
            m->fit_v_M_gated_layer7_out_weight, m->M_gated_layer7_out_weight, 16,
            &fit_M_head_weight_shape, 3);
        gm_meet(&call, 74);
        columns_bias(&call, sum3, m->fit_m_M_head_bias, m->fit_v_M_head_bias, m->M_head_bias, 1,
            16);
        gm_meet(&call, 75);
        columns_bias(&call, sum4, m->fit_m_M_gated_layer7_out_bias,
            m->fit_v_M_gated_layer7_out_bias, m->M_gated_layer7_out_bias, 1, 16);
        gm_meet(&call, 76);
        fit_loss(&call, sum, sum2, m->fit_m_M_out_bias, m->fit_v_M_out_bias, m->M_out_bias,
            loss);
        gm_meet(&call, 77);
        fit_M_gated_layer7_horizontal_bias(&call, concat3,
            m->fit_m_M_gated_layer7_horizontal_bias, m->fit_v_M_gated_layer7_horizontal_bias,
            m->M_gated_layer7_horizontal_bias, m->fit_m_M_gated_layer7_across_bias,
            m->fit_v_M_gated_layer7_across_bias, m->M_gated_layer7_across_bias);
        gm_meet(&call, 78);
        fit_d_M_class8_embed_weight(&call, concat3, y, d_M_class8_embed_weight);
        gm_meet(&call, 79);
        pack_weight_panels(&call, m->M_gated_layer7_across_weight,
            M_gated_layer7_across_weight_panels, fit_M_out_weight_panels_taps, 4, 32, 4, 1, 32, 32);
        gm_meet(&call, 80);
        convolution_weight(&call, vertical8, d_across3, m->fit_m_M_gated_layer7_across_weight,
            m->fit_v_M_gated_layer7_across_weight, m->M_gated_layer7_across_weight, 32,
            &fit_M_gated_layer7_across_weight_shape, 11);
        gm_meet(&call, 81);
        pack_weight_panels(&call, m->M_gated_layer7_horizontal_weight,
            M_gated_layer7_horizontal_weight_panels,
            fit_M_gated_layer7_horizontal_weight_panels_taps, 2, 32, 4, 2, 16, 64);
        gm_meet(&call, 82);
        convolution_weight2(&call, h6, d_across3, m->fit_m_M_gated_layer7_horizontal_weight,
            m->fit_v_M_gated_layer7_horizontal_weight, m->M_gated_layer7_horizontal_weight,
            &fit_M_gated_layer7_horizontal_weight_shape, 12, 6);
        gm_meet(&call, 83);
        call.to = 0;
        while (gm_next_rows(&call, 16, 6)) {
            fit_d_h2(&call, d_across3, M_gated_layer7_horizontal_weight_panels, d_h, sum5);
            gm_tick(&call, 84);
            fit_d_vertical(&call, d_across3, M_gated_layer7_across_weight_panels, d_vertical,
                sum6);
            gm_tick(&call, 85);
            fit_d_across(&call, d_h, M_gated_layer6_out_weight_panels, horizontal7, d_across4,
                d_across5, concat4, concat5);
            gm_tick(&call, 86);
        }
        gm_meet(&call, -1);
        convolution_weight(&call, mul7, d_h, m->fit_m_M_gated_layer6_out_weight,
            m->fit_v_M_gated_layer6_out_weight, m->M_gated_layer6_out_weight, 16,
            &fit_M_head_weight_shape, 3);
        gm_meet(&call, 87);
        columns_bias(&call, sum6, m->fit_m_M_gated_layer7_vertical_bias,
            m->fit_v_M_gated_layer7_vertical_bias, m->M_gated_layer7_vertical_bias, 2, 32);
        gm_meet(&call, 88);
        columns_bias(&call, sum5, m->fit_m_M_gated_layer6_out_bias,
            m->fit_v_M_gated_layer6_out_bias, m->M_gated_layer6_out_bias, 1, 16);
        gm_meet(&call, 89);
        fit_M_gated_layer7_horizontal_bias(&call, concat6,
            m->fit_m_M_gated_layer6_horizontal_bias, m->fit_v_M_gated_layer6_horizontal_bias,
            m->M_gated_layer6_horizontal_bias, m->fit_m_M_gated_layer6_across_bias,
            m->fit_v_M_gated_layer6_across_bias, m->M_gated_layer6_across_bias);
        gm_meet(&call, 90);
        pack_weight_panels(&call, m->M_gated_layer6_across_weight,
            M_gated_layer6_across_weight_panels, fit_M_out_weight_panels_taps, 4, 32, 4, 1, 32, 32);
        gm_meet(&call, 91);
        convolution_weight(&call, vertical7, d_across6, m->fit_m_M_gated_layer6_across_weight,
            m->fit_v_M_gated_layer6_across_weight, m->M_gated_layer6_across_weight, 32,
            &fit_M_gated_layer7_across_weight_shape, 11);
        gm_meet(&call, 92);
        pack_weight_panels(&call, m->M_gated_layer6_horizontal_weight,
            M_gated_layer6_horizontal_weight_panels,
            fit_M_gated_layer7_horizontal_weight_panels_taps, 2, 32, 4, 2, 16, 64);
        gm_meet(&call, 93);
        convolution_weight2(&call, h5, d_across6, m->fit_m_M_gated_layer6_horizontal_weight,
            m->fit_v_M_gated_layer6_horizontal_weight, m->M_gated_layer6_horizontal_weight,
            &fit_M_gated_layer7_horizontal_weight_shape, 12, 6);
        gm_meet(&call, 94);
        call.to = 0;
        while (gm_next_rows(&call, 16, 8)) {
            fit_d_h2(&call, d_across6, M_gated_layer6_horizontal_weight_panels, d_h, sum7);
            gm_tick(&call, 95);
            fit_d_across(&call, d_h, M_gated_layer5_out_weight_panels, horizontal6, d_across7,
                d_across8, concat7, concat8);
            gm_tick(&call, 96);
        }
        gm_meet(&call, -1);
        convolution_weight(&call, mul6, d_h, m->fit_m_M_gated_layer5_out_weight,
            m->fit_v_M_gated_layer5_out_weight, m->M_gated_layer5_out_weight, 16,
            &fit_M_head_weight_shape, 3);
        gm_meet(&call, 97);
        columns_bias(&call, sum7, m->fit_m_M_gated_layer5_out_bias,
            m->fit_v_M_gated_layer5_out_bias, m->M_gated_layer5_out_bias, 1, 16);
        gm_meet(&call, 98);
        fit_M_gated_layer7_horizontal_bias(&call, concat9,
            m->fit_m_M_gated_layer5_horizontal_bias, m->fit_v_M_gated_layer5_horizontal_bias,
            m->M_gated_layer5_horizontal_bias, m->fit_m_M_gated_layer5_across_bias,
            m->fit_v_M_gated_layer5_across_bias, m->M_gated_layer5_across_bias);
        gm_meet(&call, 99);
        pack_weight_panels(&call, m->M_gated_layer5_across_weight,
            M_gated_layer5_across_weight_panels, fit_M_out_weight_panels_taps, 4, 32, 4, 1, 32, 32);
        gm_meet(&call, 100);
        convolution_weight(&call, vertical6, d_across9, m->fit_m_M_gated_layer5_across_weight,
            m->fit_v_M_gated_layer5_across_weight, m->M_gated_layer5_across_weight, 32,
            &fit_M_gated_layer7_across_weight_shape, 11);
        gm_meet(&call, 101);
        pack_weight_panels(&call, m->M_gated_layer5_horizontal_weight,
            M_gated_layer5_horizontal_weight_panels,
            fit_M_gated_layer7_horizontal_weight_panels_taps, 2, 32, 4, 2, 16, 64);
        gm_meet(&call, 102);
        convolution_weight2(&call, h4, d_across9, m->fit_m_M_gated_layer5_horizontal_weight,
            m->fit_v_M_gated_layer5_horizontal_weight, m->M_gated_layer5_horizontal_weight,
            &fit_M_gated_layer7_horizontal_weight_shape, 12, 6);
        gm_meet(&call, 103);
        call.to = 0;
        while (gm_next_rows(&call, 16, 8)) {
            fit_d_h2(&call, d_across9, M_gated_layer5_horizontal_weight_panels, d_h, sum8);
            gm_tick(&call, 104);
            fit_d_across(&call, d_h, M_gated_layer4_out_weight_panels, horizontal5, d_across10,
                d_across11, concat10, concat11);
            gm_tick(&call, 105);
        }
        gm_meet(&call, -1);
        convolution_weight(&call, mul5, d_h, m->fit_m_M_gated_layer4_out_weight,
            m->fit_v_M_gated_layer4_out_weight, m->M_gated_layer4_out_weight, 16,
            &fit_M_head_weight_shape, 3);
        gm_meet(&call, 106);
        columns_bias(&call, sum8, m->fit_m_M_gated_layer4_out_bias,
            m->fit_v_M_gated_layer4_out_bias, m->M_gated_layer4_out_bias, 1, 16);
        gm_meet(&call, 107);
        fit_M_gated_layer7_horizontal_bias(&call, concat12,
            m->fit_m_M_gated_layer4_horizontal_bias, m->fit_v_M_gated_layer4_horizontal_bias,
            m->M_gated_layer4_horizontal_bias, m->fit_m_M_gated_layer4_across_bias,
            m->fit_v_M_gated_layer4_across_bias, m->M_gated_layer4_across_bias);
        gm_meet(&call, 108);
        pack_weight_panels(&call, m->M_gated_layer4_across_weight,
            M_gated_layer4_across_weight_panels, fit_M_out_weight_panels_taps, 4, 32, 4, 1, 32, 32);
        gm_meet(&call, 109);
        convolution_weight(&call, vertical5, d_across12, m->fit_m_M_gated_layer4_across_weight,
            m->fit_v_M_gated_layer4_across_weight, m->M_gated_layer4_across_weight, 32,
            &fit_M_gated_layer7_across_weight_shape, 11);
        gm_meet(&call, 110);
        pack_weight_panels(&call, m->M_gated_layer4_horizontal_weight,
            M_gated_layer4_horizontal_weight_panels,
            fit_M_gated_layer7_horizontal_weight_panels_taps, 2, 32, 4, 2, 16, 64);
        gm_meet(&call, 111);
        convolution_weight2(&call, h3, d_across12, m->fit_m_M_gated_layer4_horizontal_weight,
            m->fit_v_M_gated_layer4_horizontal_weight, m->M_gated_layer4_horizontal_weight,
            &fit_M_gated_layer7_horizontal_weight_shape, 12, 6);
        gm_meet(&call, 112);
        call.to = 0;
        while (gm_next_rows(&call, 16, 8)) {
            fit_d_h2(&call, d_across12, M_gated_layer4_horizontal_weight_panels, d_h, sum9);
            gm_tick(&call, 113);
            fit_d_across(&call, d_h, M_gated_layer3_out_weight_panels, horizontal4, d_across13,
                d_across14, concat13, concat14);
            gm_tick(&call, 114);
        }
        gm_meet(&call, -1);
        convolution_weight(&call, mul4, d_h, m->fit_m_M_gated_layer3_out_weight,
            m->fit_v_M_gated_layer3_out_weight, m->M_gated_layer3_out_weight, 16,
            &fit_M_head_weight_shape, 3);
        gm_meet(&call, 115);
        columns_bias(&call, sum9, m->fit_m_M_gated_layer3_out_bias,
            m->fit_v_M_gated_layer3_out_bias, m->M_gated_layer3_out_bias, 1, 16);
        gm_meet(&call, 116);
        fit_M_gated_layer7_horizontal_bias(&call, concat15,
            m->fit_m_M_gated_layer3_horizontal_bias, m->fit_v_M_gated_layer3_horizontal_bias,
            m->M_gated_layer3_horizontal_bias, m->fit_m_M_gated_layer3_across_bias,
            m->fit_v_M_gated_layer3_across_bias, m->M_gated_layer3_across_bias);
        gm_meet(&call, 117);
        pack_weight_panels(&call, m->M_gated_layer3_across_weight,
            M_gated_layer3_across_weight_panels, fit_M_out_weight_panels_taps, 4, 32, 4, 1, 32, 32);
        gm_meet(&call, 118);
        convolution_weight(&call, vertical4, d_across15, m->fit_m_M_gated_layer3_across_weight,
            m->fit_v_M_gated_layer3_across_weight, m->M_gated_layer3_across_weight, 32,
            &fit_M_gated_layer7_across_weight_shape, 11);
        gm_meet(&call, 119);
        pack_weight_panels(&call, m->M_gated_layer3_horizontal_weight,
            M_gated_layer3_horizontal_weight_panels,
            fit_M_gated_layer7_horizontal_weight_panels_taps, 2, 32, 4, 2, 16, 64);
        gm_meet(&call, 120);
        convolution_weight2(&call, h2, d_across15, m->fit_m_M_gated_layer3_horizontal_weight,
            m->fit_v_M_gated_layer3_horizontal_weight, m->M_gated_layer3_horizontal_weight,
            &fit_M_gated_layer7_horizontal_weight_shape, 12, 6);
        gm_meet(&call, 121);
        call.to = 0;
        while (gm_next_rows(&call, 16, 8)) {
            fit_d_h2(&call, d_across15, M_gated_layer3_horizontal_weight_panels, d_h, sum10);
            gm_tick(&call, 122);
            fit_d_across(&call, d_h, M_gated_layer2_out_weight_panels, horizontal3, d_across16,
                d_across17, concat16, concat17);
            gm_tick(&call, 123);
        }
        gm_meet(&call, -1);
        convolution_weight(&call, mul3, d_h, m->fit_m_M_gated_layer2_out_weight,
            m->fit_v_M_gated_layer2_out_weight, m->M_gated_layer2_out_weight, 16,
            &fit_M_head_weight_shape, 3);
        gm_meet(&call, 124);
        columns_bias(&call, sum10, m->fit_m_M_gated_layer2_out_bias,
            m->fit_v_M_gated_layer2_out_bias, m->M_gated_layer2_out_bias, 1, 16);
        gm_meet(&call, 125);
        fit_M_gated_layer7_horizontal_bias(&call, concat18,
            m->fit_m_M_gated_layer2_horizontal_bias, m->fit_v_M_gated_layer2_horizontal_bias,
            m->M_gated_layer2_horizontal_bias, m->fit_m_M_gated_layer2_across_bias,
            m->fit_v_M_gated_layer2_across_bias, m->M_gated_layer2_across_bias);
        gm_meet(&call, 126);
        pack_weight_panels(&call, m->M_gated_layer2_across_weight,
            M_gated_layer2_across_weight_panels, fit_M_out_weight_panels_taps, 4, 32, 4, 1, 32, 32);
        gm_meet(&call, 127);
        convolution_weight(&call, vertical3, d_across18, m->fit_m_M_gated_layer2_across_weight,
            m->fit_v_M_gated_layer2_across_weight, m->M_gated_layer2_across_weight, 32,
            &fit_M_gated_layer7_across_weight_shape, 11);
        gm_meet(&call, 128);
        pack_weight_panels(&call, m->M_gated_layer2_horizontal_weight,
            M_gated_layer2_horizontal_weight_panels,
            fit_M_gated_layer7_horizontal_weight_panels_taps, 2, 32, 4, 2, 16, 64);
        gm_meet(&call, 129);
        convolution_weight2(&call, h, d_across18, m->fit_m_M_gated_layer2_horizontal_weight,
            m->fit_v_M_gated_layer2_horizontal_weight, m->M_gated_layer2_horizontal_weight,
            &fit_M_gated_layer7_horizontal_weight_shape, 12, 6);
        gm_meet(&call, 130);
        call.to = 0;
        while (gm_next_rows(&call, 16, 8)) {
            fit_d_h2(&call, d_across18, M_gated_layer2_horizontal_weight_panels, d_h, sum11);
            gm_tick(&call, 131);
            fit_d_across(&call, d_h, M_gated_layer_out_weight_panels, horizontal2, d_across19,
                d_across20, concat19, concat20);
            gm_tick(&call, 132);
        }
        gm_meet(&call, -1);
        convolution_weight(&call, mul2, d_h, m->fit_m_M_gated_layer_out_weight,
            m->fit_v_M_gated_layer_out_weight, m->M_gated_layer_out_weight, 16,
            &fit_M_head_weight_shape, 3);
        gm_meet(&call, 133);
        columns_bias(&call, sum11, m->fit_m_M_gated_layer_out_bias,
            m->fit_v_M_gated_layer_out_bias, m->M_gated_layer_out_bias, 1, 16);
        gm_meet(&call, 134);
        fit_M_gated_layer7_horizontal_bias(&call, concat21,
            m->fit_m_M_gated_layer_horizontal_bias, m->fit_v_M_gated_layer_horizontal_bias,
            m->M_gated_layer_horizontal_bias, m->fit_m_M_gated_layer_across_bias,
            m->fit_v_M_gated_layer_across_bias, m->M_gated_layer_across_bias);
        gm_meet(&call, 135);
        pack_weight_panels(&call, m->M_gated_layer_across_weight,
            M_gated_layer_across_weight_panels, fit_M_out_weight_panels_taps, 4, 32, 4, 1, 32, 32);
        gm_meet(&call, 136);
        convolution_weight(&call, vertical2, d_across21, m->fit_m_M_gated_layer_across_weight,
            m->fit_v_M_gated_layer_across_weight, m->M_gated_layer_across_weight, 32,
            &fit_M_gated_layer7_across_weight_shape, 11);
        gm_meet(&call, 137);
        pack_weight_panels(&call, m->M_gated_layer_horizontal_weight,
            M_gated_layer_horizontal_weight_panels,
            fit_M_gated_layer7_horizontal_weight_panels_taps, 2, 32, 4, 2, 16, 64);
        gm_meet(&call, 138);
        convolution_weight3(&call, out, d_across21, m->fit_m_M_gated_layer_horizontal_weight,
            m->fit_v_M_gated_layer_horizontal_weight, m->M_gated_layer_horizontal_weight,
            &fit_M_gated_layer7_horizontal_weight_shape, 12, 6);
        gm_meet(&call, 139);
        call.to = 0;
        while (gm_next_rows(&call, 16, 8)) {
            fit_d_h2(&call, d_across21, M_gated_layer_horizontal_weight_panels, d_h, sum12);
            gm_tick(&call, 140);
            fit_d_across(&call, d_h, M_gated_first_out_weight_panels, horizontal, d_across22,
                d_across23, concat22, concat23);
            gm_tick(&call, 141);
        }
        gm_meet(&call, -1);
        convolution_weight4(&call, mul, d_h, m->fit_m_M_gated_first_out_weight,
            m->fit_v_M_gated_first_out_weight, m->M_gated_first_out_weight, 16,
            &fit_M_head_weight_shape, 3);
        gm_meet(&call, 142);
        columns_bias2(&call, sum12, m->fit_m_M_gated_first_out_bias,
            m->fit_v_M_gated_first_out_bias, m->M_gated_first_out_bias, 1, 16);
        gm_meet(&call, 143);
        fit_M_gated_layer7_horizontal_bias(&call, concat24,
            m->fit_m_M_gated_first_horizontal_bias, m->fit_v_M_gated_first_horizontal_bias,
            m->M_gated_first_horizontal_bias, m->fit_m_M_gated_first_across_bias,
            m->fit_v_M_gated_first_across_bias, m->M_gated_first_across_bias);
        gm_meet(&call, 144);
        convolution_weight3(&call, x, d_across24, m->fit_m_M_gated_first_horizontal_weight,
            m->fit_v_M_gated_first_horizontal_weight, m->M_gated_first_horizontal_weight,
            &fit_M_gated_first_horizontal_weight_shape, 3, 3);
        gm_meet(&call, 145);
        pack_weight_panels(&call, m->M_gated_first_across_weight,
            M_gated_first_across_weight_panels, fit_M_out_weight_panels_taps, 4, 32, 4, 1, 32, 32);
        gm_meet(&call, 146);
        convolution_weight4(&call, vertical, d_across24, m->fit_m_M_gated_first_across_weight,
            m->fit_v_M_gated_first_across_weight, m->M_gated_first_across_weight, 32,
            &fit_M_gated_layer7_across_weight_shape, 11);
        gm_meet(&call, 147);
        pack_weight_panels(&call, m->M_gated_layer7_vertical_weight,
            M_gated_layer7_vertical_weight_panels, fit_M_gated_layer7_vertical_weight_panels_taps,
            2, 32, 12, 6, 16, 192);
        gm_meet(&call, 148);
        convolution_weight2(&call, v7, d_vertical, m->fit_m_M_gated_layer7_vertical_weight,
            m->fit_v_M_gated_layer7_vertical_weight, m->M_gated_layer7_vertical_weight,
            &fit_M_gated_layer7_vertical_weight_shape, 36, 18);
        gm_meet(&call, 149);
        call.to = 0;
        while (gm_next_rows(&call, 16, 8)) {
            fit_concat(&call, d_vertical, M_gated_layer7_vertical_weight_panels, vertical7,
                gather7, concat25, concat26, concat27, concat28);
            gm_tick(&call, 150);
            fit_vertical9(&call, d_across6, M_gated_layer6_across_weight_panels, concat29,
                vertical7, gather7);
            gm_tick(&call, 151);
        }
        gm_meet(&call, -1);
        fit_d_M_class7_embed_weight(&call, concat6, concat30, y, d_M_class7_embed_weight);
        gm_meet(&call, 152);
        columns_bias(&call, gather7, m->fit_m_M_gated_layer6_vertical_bias,
            m->fit_v_M_gated_layer6_vertical_bias, m->M_gated_layer6_vertical_bias, 2, 32);
        gm_meet(&call, 153);
        pack_weight_panels(&call, m->M_gated_layer6_vertical_weight,
            M_gated_layer6_vertical_weight_panels, fit_M_gated_layer7_vertical_weight_panels_taps,
            2, 32, 12, 6, 16, 192);
        gm_meet(&call, 154);
        convolution_weight2(&call, v6, vertical7, m->fit_m_M_gated_layer6_vertical_weight,
            m->fit_v_M_gated_layer6_vertical_weight, m->M_gated_layer6_vertical_weight,
            &fit_M_gated_layer7_vertical_weight_shape, 36, 18);
        gm_meet(&call, 155);
        call.to = 0;
        while (gm_next_rows(&call, 16, 8)) {
            fit_concat(&call, vertical7, M_gated_layer6_vertical_weight_panels, vertical6,
                gather6, concat31, concat32, concat33, concat34);
            gm_tick(&call, 156);
            fit_vertical9(&call, d_across9, M_gated_layer5_across_weight_panels, concat35,
                vertical6, gather6);
            gm_tick(&call, 157);
        }
        gm_meet(&call, -1);
        fit_d_M_class7_embed_weight(&call, concat9, concat36, y, d_M_class6_embed_weight);
        gm_meet(&call, 158);
        columns_bias(&call, gather6, m->fit_m_M_gated_layer5_vertical_bias,
            m->fit_v_M_gated_layer5_vertical_bias, m->M_gated_layer5_vertical_bias, 2, 32);
        gm_meet(&call, 159);
        pack_weight_panels(&call, m->M_gated_layer5_vertical_weight,
            M_gated_layer5_vertical_weight_panels, fit_M_gated_layer7_vertical_weight_panels_taps,
            2, 32, 12, 6, 16, 192);
        gm_meet(&call, 160);
        convolution_weight2(&call, v5, vertical6, m->fit_m_M_gated_layer5_vertical_weight,
            m->fit_v_M_gated_layer5_vertical_weight, m->M_gated_layer5_vertical_weight,
            &fit_M_gated_layer7_vertical_weight_shape, 36, 18);
        gm_meet(&call, 161);
        call.to = 0;
        while (gm_next_rows(&call, 16, 8)) {
            fit_concat(&call, vertical6, M_gated_layer5_vertical_weight_panels, vertical5,
                gather5, concat37, concat38, concat39, concat40);
            gm_tick(&call, 162);
            fit_vertical9(&call, d_across12, M_gated_layer4_across_weight_panels, concat41,
                vertical5, gather5);
            gm_tick(&call, 163);
        }
        gm_meet(&call, -1);
        fit_d_M_class7_embed_weight(&call, concat12, concat42, y, d_M_class5_embed_weight);
        gm_meet(&call, 164);
        columns_bias(&call, gather5, m->fit_m_M_gated_layer4_vertical_bias,
            m->fit_v_M_gated_layer4_vertical_bias, m->M_gated_layer4_vertical_bias, 2, 32);
        gm_meet(&call, 165);
        pack_weight_panels(&call, m->M_gated_layer4_vertical_weight,
            M_gated_layer4_vertical_weight_panels, fit_M_gated_layer7_vertical_weight_panels_taps,
            2, 32, 12, 6, 16, 192);
        gm_meet(&call, 166);
        convolution_weight2(&call, v4, vertical5, m->fit_m_M_gated_layer4_vertical_weight,
            m->fit_v_M_gated_layer4_vertical_weight, m->M_gated_layer4_vertical_weight,
            &fit_M_gated_layer7_vertical_weight_shape, 36, 18);
        gm_meet(&call, 167);
        call.to = 0;
        while (gm_next_rows(&call, 16, 8)) {
            fit_concat(&call, vertical5, M_gated_layer4_vertical_weight_panels, vertical4,
                gather4, concat43, concat44, concat45, concat46);
            gm_tick(&call, 168);
            fit_vertical9(&call, d_across15, M_gated_layer3_across_weight_panels, concat47,
                vertical4, gather4);
            gm_tick(&call, 169);
        }
        gm_meet(&call, -1);
        fit_d_M_class7_embed_weight(&call, concat15, concat48, y, d_M_class4_embed_weight);
        gm_meet(&call, 170);
        columns_bias(&call, gather4, m->fit_m_M_gated_layer3_vertical_bias,
            m->fit_v_M_gated_layer3_vertical_bias, m->M_gated_layer3_vertical_bias, 2, 32);
        gm_meet(&call, 171);
        pack_weight_panels(&call, m->M_gated_layer3_vertical_weight,
            M_gated_layer3_vertical_weight_panels, fit_M_gated_layer7_vertical_weight_panels_taps,
            2, 32, 12, 6, 16, 192);
        gm_meet(&call, 172);
        convolution_weight2(&call, v3, vertical4, m->fit_m_M_gated_layer3_vertical_weight,
            m->fit_v_M_gated_layer3_vertical_weight, m->M_gated_layer3_vertical_weight,
            &fit_M_gated_layer7_vertical_weight_shape, 36, 18);
        gm_meet(&call, 173);
        call.to = 0;
        while (gm_next_rows(&call, 16, 8)) {
            fit_concat(&call, vertical4, M_gated_layer3_vertical_weight_panels, vertical3,
                gather3, concat49, concat50, concat51, concat52);
            gm_tick(&call, 174);
            fit_vertical9(&call, d_across18, M_gated_layer2_across_weight_panels, concat53,
                vertical3, gather3);
            gm_tick(&call, 175);
        }
        gm_meet(&call, -1);
        fit_d_M_class7_embed_weight(&call, concat18, concat54, y, d_M_class3_embed_weight);
        gm_meet(&call, 176);
        columns_bias(&call, gather3, m->fit_m_M_gated_layer2_vertical_bias,
            m->fit_v_M_gated_layer2_vertical_bias, m->M_gated_layer2_vertical_bias, 2, 32);
        gm_meet(&call, 177);
        pack_weight_panels(&call, m->M_gated_layer2_vertical_weight,
            M_gated_layer2_vertical_weight_panels, fit_M_gated_layer7_vertical_weight_panels_taps,
            2, 32, 12, 6, 16, 192);
        gm_meet(&call, 178);
        convolution_weight2(&call, v2, vertical3, m->fit_m_M_gated_layer2_vertical_weight,
            m->fit_v_M_gated_layer2_vertical_weight, m->M_gated_layer2_vertical_weight,
            &fit_M_gated_layer7_vertical_weight_shape, 36, 18);
        gm_meet(&call, 179);
        call.to = 0;
        while (gm_next_rows(&call, 16, 8)) {
            fit_concat(&call, vertical3, M_gated_layer2_vertical_weight_panels, vertical2,
                gather2, concat55, concat56, concat57, concat58);
            gm_tick(&call, 180);
            fit_vertical9(&call, d_across21, M_gated_layer_across_weight_panels, concat59,
                vertical2, gather2);
            gm_tick(&call, 181);
        }
        gm_meet(&call, -1);
        fit_d_M_class7_embed_weight(&call, concat21, concat60, y, d_M_class2_embed_weight);
        gm_meet(&call, 182);
        columns_bias(&call, gather2, m->fit_m_M_gated_layer_vertical_bias,
            m->fit_v_M_gated_layer_vertical_bias, m->M_gated_layer_vertical_bias, 2, 32);
        gm_meet(&call, 183);
        pack_weight_panels(&call, m->M_gated_layer_vertical_weight,
            M_gated_layer_vertical_weight_panels, fit_M_gated_layer7_vertical_weight_panels_taps, 2,
            32, 12, 6, 16, 192);
        gm_meet(&call, 184);
        convolution_weight3(&call, v, vertical2, m->fit_m_M_gated_layer_vertical_weight,
            m->fit_v_M_gated_layer_vertical_weight, m->M_gated_layer_vertical_weight,
            &fit_M_gated_layer7_vertical_weight_shape, 36, 18);
        gm_meet(&call, 185);
        call.to = 0;
        while (gm_next_rows(&call, 16, 8)) {
            fit_concat(&call, vertical2, M_gated_layer_vertical_weight_panels, vertical, gather,
                concat61, concat62, concat63, concat64);
            gm_tick(&call, 186);
            fit_vertical9(&call, d_across24, M_gated_first_across_weight_panels, concat65,
                vertical, gather);
            gm_tick(&call, 187);
        }
        gm_meet(&call, -1);
        convolution_weight3(&call, x, vertical, m->fit_m_M_gated_first_vertical_weight,
            m->fit_v_M_gated_first_vertical_weight, m->M_gated_first_vertical_weight,
            &fit_M_gated_first_vertical_weight_shape, 9, 12);
        gm_meet(&call, 188);
        fit_d_M_class7_embed_weight(&call, concat24, concat66, y, d_M_class_embed_weight);
        gm_meet(&call, 189);
        fit_M_class_embed_weight(&call, d_M_class_embed_weight, d_M_class2_embed_weight,
            d_M_class3_embed_weight, d_M_class4_embed_weight, d_M_class5_embed_weight,
            m->fit_m_M_class_embed_weight, m->fit_v_M_class_embed_weight, m->M_class_embed_weight,
            m->fit_m_M_class2_embed_weight, m->fit_v_M_class2_embed_weight,
            m->M_class2_embed_weight, m->fit_m_M_class3_embed_weight,
            m->fit_v_M_class3_embed_weight, m->M_class3_embed_weight,
            m->fit_m_M_class4_embed_weight, m->fit_v_M_class4_embed_weight,
            m->M_class4_embed_weight, m->fit_m_M_class5_embed_weight);
        gm_meet(&call, 190);
        fit_M_class5_embed_weight(&call, d_M_class5_embed_weight,
            m->fit_m_M_class5_embed_weight, d_M_class6_embed_weight, d_M_class7_embed_weight,
            d_M_class8_embed_weight, m->fit_v_M_class5_embed_weight, m->M_class5_embed_weight,
            m->fit_m_M_class6_embed_weight, m->fit_v_M_class6_embed_weight,
            m->M_class6_embed_weight, m->fit_m_M_class7_embed_weight,
            m->fit_v_M_class7_embed_weight, m->M_class7_embed_weight,
            m->fit_m_M_class8_embed_weight, m->fit_v_M_class8_embed_weight,
            m->M_class8_embed_weight);
        gm_meet(&call, 191);
        columns_bias2(&call, gather, m->fit_m_M_gated_first_vertical_bias,
            m->fit_v_M_gated_first_vertical_bias, m->M_gated_first_vertical_bias, 2, 32);
        gm_tick(&call, 192);
        gm_restore_denormals(mode);
    }
}

/* pixelcnn_gated.gm:24   v, h = gated_first(x, class(y), F)
   [16,784,16] element by element; fused: add, tanh; 401 KFLOP, 2.4 MB */
GM_KERNEL void fit_tanh(const gm_call *call, const float *restrict vertical,
    const float *restrict gather, float *restrict tanh)
{
    const int64_t lo = call->from, hi = call->to;
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 784; i++) {
            for (int64_t j = 0; j < 16; j += GM_LANES) {
                const gm_vec add = gm_load(vertical + h * 25088 + i * 32 + j) + gm_load(gather + h * 32 + j);
                gm_store(tanh + h * 12544 + i * 16 + j, gm_tanh(add));
            }
        }
    }
}

/* pixelcnn_gated.gm:24   v, h = gated_first(x, class(y), F)
   [16,784,16] element by element; fused: add, sigmoid, mul; 602 KFLOP, 3.2 MB */
GM_KERNEL void fit_v8(const gm_call *call, float *restrict tanh, const float *restrict vertical,
    const float *restrict gather)
{
    const int64_t lo = call->from, hi = call->to;
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 784; i++) {
            for (int64_t j = 0; j < 16; j += GM_LANES) {
                const gm_vec add = gm_load(vertical + h * 25088 + i * 32 + j + 16) + gm_load(gather + h * 32 + j + 16);
                const gm_vec v = gm_load(tanh + h * 12544 + i * 16 + j) * gm_sigmoid(add);
                gm_store(tanh + h * 12544 + i * 16 + j, v);
            }
        }
    }
}

/* pixelcnn_gated.gm:24   v, h = gated_first(x, class(y), F)
   [16,784,16] element by element; fused: tanh; 201 KFLOP, 2.4 MB */
GM_KERNEL void fit_tanh8(const gm_call *call, const float *restrict horizontal,
    float *restrict tanh)
{
    const int64_t lo = call->from, hi = call->to;
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 784; i++) {
            for (int64_t j = 0; j < 16; j += GM_LANES) {
                gm_store(tanh + h * 12544 + i * 16 + j, gm_tanh(gm_load(horizontal + h * 25088 + i * 32 + j)));
            }
        }
    }
}

/* pixelcnn_gated.gm:24   v, h = gated_first(x, class(y), F)
   [16,784,16] element by element; fused: sigmoid, mul; 401 KFLOP, 3.2 MB */
GM_KERNEL void fit_tanh9(const gm_call *call, float *restrict tanh,
    const float *restrict horizontal)
{
    const int64_t lo = call->from, hi = call->to;
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 784; i++) {
            for (int64_t j = 0; j < 16; j += GM_LANES) {
                const gm_vec sigmoid = gm_sigmoid(gm_load(horizontal + h * 25088 + i * 32 + j + 16));
                gm_store(tanh + h * 12544 + i * 16 + j, gm_load(tanh + h * 12544 + i * 16 + j) * sigmoid);
            }
        }
    }
}

/* pixelcnn_gated.gm:25   for i in 1..layers { v, h = gated_layer(v, h, class(y), F) }
   convolution of [16,28,28,16] to [16,28,28,16] by 1 x 1 taps, tiles of 6 x 16; fused: add; 6.8
   MFLOP, 2.4 MB */
GM_INLINE void fit_h8_tile(int rows, int vectors, int last, const gm_stretch *run, int runs,
    const int64_t *from, const int64_t *to, int64_t column, const float *restrict tanh,
    float *restrict tanh2, const float *restrict weight, const float *restrict bias)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, tanh2 + i * 16 + j);
    }
    gm_conv_6x2_brief(last, c, tanh, from, run, runs, weight + column, 16);
    #pragma GCC unroll 6
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 2
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec out = c[r * vectors + v] + gm_load(bias + j);
            const gm_vec h = gm_load(tanh2 + i * 16 + j) + out;
            gm_store(tanh2 + i * 16 + j, h);
        }
}

GM_KERNEL void fit_h8(const gm_call *call, const float *restrict tanh, float *restrict tanh2,
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
            for (int64_t column = 0; column < 16; column += 16) {
                int row = 0;
                for (; row + 6 <= pixels; row += 6)
                    fit_h8_tile(6, 2, 8, places->runs + p->run, p->runs, from + row, to + row,
                        column, tanh, tanh2, weight, bias);
                if (row < pixels)
                    fit_h8_tile(pixels - row, 2, 8, places->runs + p->run, p->runs, from + row,
                        to + row, column, tanh, tanh2, weight, bias);
            }
        }
    }
}

/* pixelcnn_gated.gm:25   for i in 1..layers { v, h = gated_layer(v, h, class(y), F) }
   convolution of [16,28,28,16] to [16,28,28,16] by 1 x 1 taps, tiles of 6 x 16; fused: add, relu;
   7.0 MFLOP, 2.4 MB */
GM_INLINE void fit_h14_tile(int rows, int vectors, int last, const gm_stretch *run, int runs,
    const int64_t *from, const int64_t *to, int64_t column, const float *restrict tanh,
    float *restrict tanh2, const float *restrict weight, const float *restrict bias)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, tanh2 + i * 16 + j);
    }
    gm_conv_6x2_brief(last, c, tanh, from, run, runs, weight + column, 16);
    #pragma GCC unroll 6
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 2
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec out = c[r * vectors + v] + gm_load(bias + j);
            const gm_vec h = gm_load(tanh2 + i * 16 + j) + out;
            gm_store(tanh2 + i * 16 + j, gm_max(h, gm_zero()));
        }
}

GM_KERNEL void fit_h14(const gm_call *call, const float *restrict tanh, float *restrict tanh2,
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
            for (int64_t column = 0; column < 16; column += 16) {
                int row = 0;
                for (; row + 6 <= pixels; row += 6)
                    fit_h14_tile(6, 2, 8, places->runs + p->run, p->runs, from + row, to + row,
                        column, tanh, tanh2, weight, bias);
                if (row < pixels)
                    fit_h14_tile(pixels - row, 2, 8, places->runs + p->run, p->runs, from + row,
                        to + row, column, tanh, tanh2, weight, bias);
            }
        }
    }
}

/* pixelcnn_gated.gm:26   return bernoulli(logits: h |> relu |> head: conv(F, 1) |> relu |> out:
   conv(1, 1))
   convolution of [16,28,28,16] to [16,28,28,1] by 1 x 1 taps, tiles of 4 x 8; fused: add,
   softplus, mul, sub; 452 KFLOP, 903 KB */
GM_INLINE void fit_out3_tile(int rows, int vectors, int last, const gm_stretch *run, int runs,
    const int64_t *from, const int64_t *to, int64_t column, const float *restrict tanh,
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
        gm_fetch_pixels(4, tanh, from + 4, 16);
    conv_tile(4, rows, vectors, last, 1, c, tanh, from, run, runs,
              weight + column, 16);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const int n = v + 1 < vectors ? GM_LANES : last;
            const gm_vec out = c[r * vectors + v] + gm_splat(bias[0]);
            gm_store_part(sub + i + j, gm_softplus(out) - out * gm_load_part(x + i + j, n), n);
        }
}

GM_KERNEL void fit_out3(const gm_call *call, const float *restrict tanh,
    const float *restrict x, const float *restrict weight, const float *restrict bias,
    float *restrict sub)
{
    const gm_places *const places = &fit_out_places;
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
                    fit_out3_tile((int)gm_min_int(4, pixels - row), 1, 1, places->runs + p->run,
                        p->runs, from + row, to + row, column, tanh, x, weight, bias, sub);
            }
        }
    }
}

/* pixelcnn_gated.gm:30   minimize mean(nll(M(x, y), x))
   [16,784] summed along rows; fused: select; 13 KFLOP, 50 KB */
GM_KERNEL void fit_select(const gm_call *call, const float *restrict sub,
    float *restrict select)
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

/* pixelcnn_gated.gm:30   minimize mean(nll(M(x, y), x))
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

/* The test of step fit, line 29: 74 kernels in 3 phases, 1.0 GFLOP; arena 17 MB, at least 17 MB. */
static void run_test_fit(pixelcnn_gated_t *m, const float *x, const int32_t *y, gm_call whole)
{
    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_thread_call(whole);
        const unsigned mode = gm_flush_denormals();
        float *const gather = m->arena + 4227328;  /* [16,32], phase 0 */
        float *const gather2 = m->arena + 4227840;  /* [16,32], phase 0 */
        float *const gather3 = m->arena + 4228352;  /* [16,32], phase 0 */
        float *const gather4 = m->arena + 4228864;  /* [16,32], phase 0 */
        float *const gather5 = m->arena + 4229376;  /* [16,32], phase 0 */
        float *const gather6 = m->arena + 4229888;  /* [16,32], phase 0 */
        float *const gather7 = m->arena + 4230400;  /* [16,32], phase 0 */
        float *const gather8 = m->arena + 4230912;  /* [16,32], phase 0 */
        float *const vertical = m->arena + 0;  /* [16,28,28,32], then horizontal, horizontal, horizontal, horizontal, horizontal, horizontal, horizontal, phases 0 to 1 */
        float *const tanh = m->arena + 3612672;  /* [16,28,28,16], then v, tanh, tanh, tanh, tanh, tanh, tanh, tanh, phase 0 */
        float *const vertical2 = m->arena + 802816;  /* [16,28,28,32], phase 0 */
        float *const tanh2 = m->arena + 3813376;  /* [16,28,28,16], then v, out, phases 0 to 1 */
        float *const vertical3 = m->arena + 1204224;  /* [16,28,28,32], phase 0 */
        float *const tanh3 = m->arena + 4014080;  /* [16,28,28,16], then v, tanh, tanh, tanh, tanh, phase 0 */
        float *const vertical4 = m->arena + 1605632;  /* [16,28,28,32], phase 0 */
        float *const vertical5 = m->arena + 2007040;  /* [16,28,28,32], phase 0 */
        float *const vertical6 = m->arena + 2408448;  /* [16,28,28,32], phase 0 */
        float *const vertical7 = m->arena + 2809856;  /* [16,28,28,32], phase 0 */
        float *const vertical8 = m->arena + 3211264;  /* [16,28,28,32], phase 0 */
        float *const horizontal = m->arena + 401408;  /* [16,28,28,32], then add, phase 0 */
        float *const tanh4 = m->arena + 401408;  /* [16,28,28,16], then mul, relu, phase 1 */
        float *const sub = m->arena + 602112;  /* [16,784], phase 1 */
        float *const select = m->arena + 614656;  /* [16], phases 1 to 2 */
        float *const loss = m->arena + 0;  /* [], phase 2 */

        call.to = 0;
        while (gm_next_rows(&call, 16, 1)) {
            fit_gather(&call, y, m->M_class_embed_weight, gather);
            fit_gather(&call, y, m->M_class2_embed_weight, gather2);
            fit_gather(&call, y, m->M_class3_embed_weight, gather3);
            fit_gather(&call, y, m->M_class4_embed_weight, gather4);
            fit_gather(&call, y, m->M_class5_embed_weight, gather5);
            fit_gather(&call, y, m->M_class6_embed_weight, gather6);
            fit_gather(&call, y, m->M_class7_embed_weight, gather7);
            fit_gather(&call, y, m->M_class8_embed_weight, gather8);
            convolution_add(&call, x, m->M_gated_first_vertical_weight,
                m->M_gated_first_vertical_bias, vertical, &fit_vertical_places);
            fit_tanh(&call, vertical, gather, tanh);
            fit_v8(&call, tanh, vertical, gather);
            convolution_add(&call, tanh, m->M_gated_layer_vertical_weight,
                m->M_gated_layer_vertical_bias, vertical2, &fit_vertical2_places);
            fit_tanh(&call, vertical2, gather2, tanh2);
            fit_v8(&call, tanh2, vertical2, gather2);
            convolution_add(&call, tanh2, m->M_gated_layer2_vertical_weight,
                m->M_gated_layer2_vertical_bias, vertical3, &fit_vertical2_places);
            fit_tanh(&call, vertical3, gather3, tanh3);
            fit_v8(&call, tanh3, vertical3, gather3);
            convolution_add(&call, tanh3, m->M_gated_layer3_vertical_weight,
                m->M_gated_layer3_vertical_bias, vertical4, &fit_vertical2_places);
            fit_tanh(&call, vertical4, gather4, tanh3);
            fit_v8(&call, tanh3, vertical4, gather4);
            convolution_add(&call, tanh3, m->M_gated_layer4_vertical_weight,
                m->M_gated_layer4_vertical_bias, vertical5, &fit_vertical2_places);
            fit_tanh(&call, vertical5, gather5, tanh3);
            fit_v8(&call, tanh3, vertical5, gather5);
            convolution_add(&call, tanh3, m->M_gated_layer5_vertical_weight,
                m->M_gated_layer5_vertical_bias, vertical6, &fit_vertical2_places);
            fit_tanh(&call, vertical6, gather6, tanh3);
            fit_v8(&call, tanh3, vertical6, gather6);
            convolution_add(&call, tanh3, m->M_gated_layer6_vertical_weight,
                m->M_gated_layer6_vertical_bias, vertical7, &fit_vertical2_places);
            fit_tanh(&call, vertical7, gather7, tanh3);
            fit_v8(&call, tanh3, vertical7, gather7);
            convolution_add(&call, tanh3, m->M_gated_layer7_vertical_weight,
                m->M_gated_layer7_vertical_bias, vertical8, &fit_vertical2_places);
            convolution_add(&call, x, m->M_gated_first_horizontal_weight,
                m->M_gated_first_horizontal_bias, horizontal, &fit_horizontal_places);
            fit_horizontal2(&call, vertical, horizontal, gather, m->M_gated_first_across_weight,
                m->M_gated_first_across_bias);
            fit_tanh8(&call, horizontal, tanh);
            fit_tanh9(&call, tanh, horizontal);
            fit_out(&call, tanh, m->M_gated_first_out_weight, m->M_gated_first_out_bias, tanh2);
            convolution_add(&call, tanh2, m->M_gated_layer_horizontal_weight,
                m->M_gated_layer_horizontal_bias, vertical, &fit_horizontal3_places);
            fit_horizontal2(&call, vertical2, vertical, gather2, m->M_gated_layer_across_weight,
                m->M_gated_layer_across_bias);
            fit_tanh8(&call, vertical, tanh);
            fit_tanh9(&call, tanh, vertical);
            fit_h8(&call, tanh, tanh2, m->M_gated_layer_out_weight, m->M_gated_layer_out_bias);
            convolution_add(&call, tanh2, m->M_gated_layer2_horizontal_weight,
                m->M_gated_layer2_horizontal_bias, vertical, &fit_horizontal3_places);
            fit_horizontal2(&call, vertical3, vertical, gather3,
                m->M_gated_layer2_across_weight, m->M_gated_layer2_across_bias);
            fit_tanh8(&call, vertical, tanh);
            fit_tanh9(&call, tanh, vertical);
            fit_h8(&call, tanh, tanh2, m->M_gated_layer2_out_weight,
                m->M_gated_layer2_out_bias);
            convolution_add(&call, tanh2, m->M_gated_layer3_horizontal_weight,
                m->M_gated_layer3_horizontal_bias, vertical, &fit_horizontal3_places);
            fit_horizontal2(&call, vertical4, vertical, gather4,
                m->M_gated_layer3_across_weight, m->M_gated_layer3_across_bias);
            fit_tanh8(&call, vertical, tanh);
            fit_tanh9(&call, tanh, vertical);
            fit_h8(&call, tanh, tanh2, m->M_gated_layer3_out_weight,
                m->M_gated_layer3_out_bias);
            convolution_add(&call, tanh2, m->M_gated_layer4_horizontal_weight,
                m->M_gated_layer4_horizontal_bias, vertical, &fit_horizontal3_places);
            fit_horizontal2(&call, vertical5, vertical, gather5,
                m->M_gated_layer4_across_weight, m->M_gated_layer4_across_bias);
            fit_tanh8(&call, vertical, tanh);
            fit_tanh9(&call, tanh, vertical);
            fit_h8(&call, tanh, tanh2, m->M_gated_layer4_out_weight,
                m->M_gated_layer4_out_bias);
            convolution_add(&call, tanh2, m->M_gated_layer5_horizontal_weight,
                m->M_gated_layer5_horizontal_bias, vertical, &fit_horizontal3_places);
            fit_horizontal2(&call, vertical6, vertical, gather6,
                m->M_gated_layer5_across_weight, m->M_gated_layer5_across_bias);
            fit_tanh8(&call, vertical, tanh);
            fit_tanh9(&call, tanh, vertical);
            fit_h8(&call, tanh, tanh2, m->M_gated_layer5_out_weight,
                m->M_gated_layer5_out_bias);
            convolution_add(&call, tanh2, m->M_gated_layer6_horizontal_weight,
                m->M_gated_layer6_horizontal_bias, vertical, &fit_horizontal3_places);
            fit_horizontal2(&call, vertical7, vertical, gather7,
                m->M_gated_layer6_across_weight, m->M_gated_layer6_across_bias);
            fit_tanh8(&call, vertical, tanh);
            fit_tanh9(&call, tanh, vertical);
            fit_h8(&call, tanh, tanh2, m->M_gated_layer6_out_weight,
                m->M_gated_layer6_out_bias);
            convolution_add(&call, tanh2, m->M_gated_layer7_horizontal_weight,
                m->M_gated_layer7_horizontal_bias, vertical, &fit_horizontal3_places);
            fit_horizontal2(&call, vertical8, vertical, gather8,
                m->M_gated_layer7_across_weight, m->M_gated_layer7_across_bias);
        }
        #pragma omp barrier
        call.to = 0;
        while (gm_next_rows(&call, 16, 11)) {
            fit_tanh8(&call, vertical, tanh4);
            fit_tanh9(&call, tanh4, vertical);
            fit_h14(&call, tanh4, tanh2, m->M_gated_layer7_out_weight,
                m->M_gated_layer7_out_bias);
            fit_head(&call, tanh2, m->M_head_weight, m->M_head_bias, tanh4);
            fit_out3(&call, tanh4, x, m->M_out_weight, m->M_out_bias, sub);
            fit_select(&call, sub, select);
        }
        #pragma omp barrier
        fit_loss2(&call, select, loss);
        gm_restore_denormals(mode);
    }
}

/* pixelcnn_gated.gm:21   net class(y) { return embed(y, 10, 2 * F)[:, none, none] }
   [64,32] element by element; 0 FLOP, 9.7 KB */
GM_KERNEL void generate_reshape(const gm_call *call, const int32_t *restrict y,
    const float *restrict weight, float *restrict reshape)
{
    int64_t lo, hi;
    gm_share_images(call, 8, &lo, &hi);
    for (int64_t i = lo * 8; i < hi * 8; i++) {
        for (int64_t j = 0; j < 32; j += GM_LANES) {
            const gm_vec gather = gm_row(weight, 10, 32, gm_splat((float)y[i]), j, GM_LANES);
            gm_store(reshape + i * 32 + j, gather);
        }
    }
}

/* pixelcnn_gated.gm:24   v, h = gated_first(x, class(y), F)
   convolution of [64,3,34,1] to [64,1,28,32] by 7 x 7 taps, tiles of 6 x 16; fused: add; 2.5
   MFLOP, 262 KB
   and 31 more, of several sizes */
GM_INLINE void convolution_add2_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict x,
    const float *restrict weight, const float *restrict bias, float *restrict vertical)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, vertical + i * 32 + j);
    }
    gm_conv_6x2_brief(last, c, x, from, run, runs, weight + column, 32);
    #pragma GCC unroll 6
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 2
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec vertical2 = c[r * vectors + v] + gm_load(bias + j);
            gm_store(vertical + i * 32 + j, vertical2);
        }
}

GM_KERNEL void convolution_add2(const gm_call *call, const float *restrict x,
    const float *restrict weight, const float *restrict bias, float *restrict vertical,
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
                    convolution_add2_tile(6, 2, 8, places->runs + p->run, p->runs, from + row,
                        to + row, column, x, weight, bias, vertical);
                if (row < pixels)
                    convolution_add2_tile(pixels - row, 2, 8, places->runs + p->run, p->runs,
                        from + row, to + row, column, x, weight, bias, vertical);
            }
        }
    }
}

static const gm_places generate_vertical_places = {
    .steps = {{136, 34, 1}, {28, 28, 1}}, .count = 1,
    .runs = (const gm_stretch[]){
    {0, 0, 7}, {34, 7, 7}, {68, 14, 7},
    },
    .parts = (const gm_part[]){
    {1, 28, 0, 0, 0, 3},
    },
};

static const gm_places generate_across_places = {
    .steps = {{896, 896, 32}, {28, 28, 1}}, .count = 1,
    .runs = (const gm_stretch[]){
    {0, 0, 32},
    },
    .parts = (const gm_part[]){
    {1, 28, 0, 0, 0, 1},
    },
};

/* pixelcnn_gated.gm:24   v, h = gated_first(x, class(y), F)
   [64,1,28,16] element by element; fused: add, tanh; 57 KFLOP, 352 KB */
GM_KERNEL void generate_tanh(const gm_call *call, const float *restrict vertical,
    const float *restrict reshape, float *restrict tanh)
{
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (int64_t g = lo; g < hi; g++) {
        for (int64_t h = 0; h < 1; h++) {
            for (int64_t i = 0; i < 28; i++) {
                for (int64_t j = 0; j < 16; j += GM_LANES) {
                    const gm_vec add = gm_load(vertical + g * 896 + i * 32 + j) + gm_load(reshape + g * 32 + j);
                    gm_store(tanh + g * 448 + h * 448 + i * 16 + j, gm_tanh(add));
                }
            }
        }
    }
}

/* pixelcnn_gated.gm:24   v, h = gated_first(x, class(y), F)
   [64,28,16] element by element; fused: add, sigmoid, mul; 86 KFLOP, 467 KB */
GM_KERNEL void generate_v(const gm_call *call, const float *restrict tanh,
    const float *restrict vertical, const float *restrict reshape, float *restrict v)
{
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 28; i++) {
            for (int64_t j = 0; j < 16; j += GM_LANES) {
                const gm_vec add = gm_load(vertical + h * 896 + i * 32 + j + 16) + gm_load(reshape + h * 32 + j + 16);
                const gm_vec v2 = gm_load(tanh + h * 448 + i * 16 + j) * gm_sigmoid(add);
                gm_store(v + h * 960 + i * 16 + j, v2);
            }
        }
    }
}

static const gm_places generate_vertical2_places = {
    .steps = {{960, 480, 16}, {28, 28, 1}}, .count = 1,
    .runs = (const gm_stretch[]){
    {0, 0, 48}, {480, 48, 48},
    },
    .parts = (const gm_part[]){
    {1, 28, 0, 0, 0, 2},
    },
};

/* pixelcnn_gated.gm:24   v, h = gated_first(x, class(y), F)
   convolution of [64,1,3,1] to [64,1,1,32] by 1 x 7 taps, tiles of 6 x 16; fused: add; 18 KFLOP,
   26 KB
   and 7 more, of several sizes */
GM_INLINE void convolution_horizontal_tile(int rows, int vectors, int last,
    const gm_stretch *run, int runs, const int64_t *from, const int64_t *to, int64_t column,
    const float *restrict x, const float *restrict across, const float *restrict reshape,
    const float *restrict weight, const float *restrict bias, float *restrict add)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_read(vectors, across + i * 896 + j);
        gm_fetch_read(vectors, reshape + i * 32 + j);
        gm_fetch_written(vectors, add + i * 32 + j);
    }
    conv_tile(6, rows, vectors, last, 0, c, x, from, run, runs,
              weight + column, 32);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec horizontal = c[r * vectors + v] + gm_load(bias + j);
            const gm_vec add2 = horizontal + gm_load(across + i * 896 + j) + gm_load(reshape + i * 32 + j);
            gm_store(add + i * 32 + j, add2);
        }
}

GM_KERNEL void convolution_horizontal(const gm_call *call, const float *restrict x,
    const float *restrict across, const float *restrict reshape, const float *restrict weight,
    const float *restrict bias, float *restrict add, const gm_places *places)
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
                for (int row = 0; row < pixels; row += 6)
                    convolution_horizontal_tile((int)gm_min_int(6, pixels - row), 2, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, x, across,
                        reshape, weight, bias, add);
            }
        }
    }
}

static const gm_places generate_horizontal_places = {
    .steps = {{136, 0, 1}, {1, 1, 1}}, .count = 1,
    .runs = (const gm_stretch[]){
    {0, 0, 3},
    },
    .parts = (const gm_part[]){
    {1, 1, 0, 0, 0, 1},
    },
};

/* pixelcnn_gated.gm:24   v, h = gated_first(x, class(y), F)
   [64,16] element by element; fused: tanh, sigmoid, mul; 3.1 KFLOP, 12 KB */
GM_KERNEL void generate_mul(const gm_call *call, const float *restrict add, float *restrict mul)
{
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (int64_t i = lo; i < hi; i++) {
        for (int64_t j = 0; j < 16; j += GM_LANES) {
            const gm_vec mul2 = gm_tanh(gm_load(add + i * 32 + j)) * gm_sigmoid(gm_load(add + i * 32 + j + 16));
            gm_store(mul + i * 16 + j, mul2);
        }
    }
}

/* pixelcnn_gated.gm:24   v, h = gated_first(x, class(y), F)
   convolution of [64,1,1,16] to [64,1,1,16] by 1 x 1 taps, tiles of 6 x 16; fused: add; 34 KFLOP,
   9.3 KB */
GM_INLINE void generate_out_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict mul,
    const float *restrict weight, const float *restrict bias, float *restrict out)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, out + i * 464 + j);
    }
    gm_conv_6x2_brief(last, c, mul, from, run, runs, weight + column, 16);
    #pragma GCC unroll 6
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 2
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec out2 = c[r * vectors + v] + gm_load(bias + j);
            gm_store(out + i * 464 + j, out2);
        }
}

static const gm_places generate_out_places = {
    .steps = {{16, 16, 16}, {1, 1, 1}}, .count = 1,
    .runs = (const gm_stretch[]){
    {0, 0, 16},
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
            for (int64_t column = 0; column < 16; column += 16) {
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
    .steps = {{464, 0, 16}, {1, 1, 1}}, .count = 1,
    .runs = (const gm_stretch[]){
    {0, 0, 32},
    },
    .parts = (const gm_part[]){
    {1, 1, 0, 0, 0, 1},
    },
};

/* pixelcnn_gated.gm:25   for i in 1..layers { v, h = gated_layer(v, h, class(y), F) }
   convolution of [64,1,1,16] to [64,1,1,16] by 1 x 1 taps, tiles of 6 x 16; fused: add; 35 KFLOP,
   13 KB */
GM_INLINE void generate_h_tile(int rows, int vectors, int last, const gm_stretch *run, int runs,
    const int64_t *from, const int64_t *to, int64_t column, const float *restrict mul,
    const float *restrict out, const float *restrict weight, const float *restrict bias,
    float *restrict h)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_read(vectors, out + i * 464 + j);
        gm_fetch_written(vectors, h + i * 464 + j);
    }
    gm_conv_6x2_brief(last, c, mul, from, run, runs, weight + column, 16);
    #pragma GCC unroll 6
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 2
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec out2 = c[r * vectors + v] + gm_load(bias + j);
            const gm_vec h2 = gm_load(out + i * 464 + j) + out2;
            gm_store(h + i * 464 + j, h2);
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
            for (int64_t column = 0; column < 16; column += 16) {
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

/* pixelcnn_gated.gm:25   for i in 1..layers { v, h = gated_layer(v, h, class(y), F) }
   convolution of [64,1,1,16] to [64,1,1,16] by 1 x 1 taps, tiles of 6 x 16; fused: add, relu; 36
   KFLOP, 13 KB */
GM_INLINE void generate_h7_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict mul,
    const float *restrict h, const float *restrict weight, const float *restrict bias,
    float *restrict relu)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_read(vectors, h + i * 464 + j);
        gm_fetch_written(vectors, relu + i * 16 + j);
    }
    gm_conv_6x2_brief(last, c, mul, from, run, runs, weight + column, 16);
    #pragma GCC unroll 6
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 2
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec out = c[r * vectors + v] + gm_load(bias + j);
            const gm_vec h2 = gm_load(h + i * 464 + j) + out;
            gm_store(relu + i * 16 + j, gm_max(h2, gm_zero()));
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
            for (int64_t column = 0; column < 16; column += 16) {
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

/* pixelcnn_gated.gm:26   return bernoulli(logits: h |> relu |> head: conv(F, 1) |> relu |> out:
   conv(1, 1))
   convolution of [64,1,1,16] to [64,1,1,16] by 1 x 1 taps, tiles of 6 x 16; fused: add, relu; 35
   KFLOP, 9.3 KB
   and 1 more, of other sizes */
GM_INLINE void convolution_head_tile(int rows, int vectors, int last, const gm_stretch *run,
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
            const gm_vec head = c[r * vectors + v] + gm_load(bias + j);
            gm_store(relu2 + i * 16 + j, gm_max(head, gm_zero()));
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
            for (int64_t column = 0; column < 16; column += 16) {
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

/* pixelcnn_gated.gm:26   return bernoulli(logits: h |> relu |> head: conv(F, 1) |> relu |> out:
   conv(1, 1))
   convolution of [64,1,1,16] to [64,1,1,1] by 1 x 1 taps, tiles of 4 x 8; fused: add, sigmoid, gt;
   2.2 KFLOP, 4.4 KB */
GM_INLINE void generate_x_tile(int rows, int vectors, int last, const gm_stretch *run, int runs,
    const int64_t *from, const int64_t *to, int64_t column, const gm_call *call,
    const float *restrict relu, const float *restrict weight, const float *restrict bias,
    float *restrict x)
{
    gm_vec c[4];
    if (column == 0)
        gm_fetch_pixels(4, relu, from + 4, 16);
    conv_tile(4, rows, vectors, last, 1, c, relu, from, run, runs,
              weight + column, 16);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int n = v + 1 < vectors ? GM_LANES : last;
            const gm_vec out = c[r * vectors + v] + gm_splat(bias[0]);
            const gm_vec uniform = gm_random_uniform(call->seed, 0, call->step, (uint64_t)(call->row * 784 + call->position * 1 + 0 + i * 784), 0);
            gm_store_strided(x + i * 784, 0, gm_gt(gm_sigmoid(out), uniform), n);
        }
}

GM_KERNEL void generate_x(const gm_call *call, const float *restrict relu,
    const float *restrict weight, const float *restrict bias, float *restrict x)
{
    const gm_places *const places = &generate_out_places;
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
                        places->runs + p->run, p->runs, from + row, to + row, column, call, relu,
                        weight, bias, x);
            }
        }
    }
}

/* pixelcnn_gated.gm:26   return bernoulli(logits: h |> relu |> head: conv(F, 1) |> relu |> out:
   conv(1, 1))
   [64,1] element by element; 0 FLOP, 512 B */
GM_KERNEL void generate_x2(const gm_call *call, const float *restrict x, float *restrict x2)
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

/* pixelcnn_gated.gm:21   net class(y) { return embed(y, 10, 2 * F)[:, none, none] }
   [64,32] element by element; 0 FLOP, 9.7 KB */
GM_KERNEL void generate_gather(const gm_call *call, const int32_t *restrict y,
    const float *restrict weight, float *restrict gather)
{
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (int64_t i = lo; i < hi; i++) {
        for (int64_t j = 0; j < 32; j += GM_LANES) {
            const gm_vec gather2 = gm_row(weight, 10, 32, gm_splat((float)y[i]), j, GM_LANES);
            gm_store(gather + i * 32 + j, gather2);
        }
    }
}

/* pixelcnn_gated.gm:24   v, h = gated_first(x, class(y), F)
   [64,784,16] element by element; fused: add, tanh; 1.6 MFLOP, 9.6 MB */
GM_KERNEL void generate_tanh8(const gm_call *call, const float *restrict vertical,
    const float *restrict gather, float *restrict tanh)
{
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 784; i++) {
            for (int64_t j = 0; j < 16; j += GM_LANES) {
                const gm_vec add = gm_load(vertical + h * 25088 + i * 32 + j) + gm_load(gather + h * 32 + j);
                gm_store(tanh + h * 12544 + i * 16 + j, gm_tanh(add));
            }
        }
    }
}

/* pixelcnn_gated.gm:24   v, h = gated_first(x, class(y), F)
   [64,784,16] element by element; fused: add, sigmoid, mul; 2.4 MFLOP, 13 MB */
GM_KERNEL void generate_v8(const gm_call *call, float *restrict tanh,
    const float *restrict vertical, const float *restrict gather)
{
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 784; i++) {
            for (int64_t j = 0; j < 16; j += GM_LANES) {
                const gm_vec add = gm_load(vertical + h * 25088 + i * 32 + j + 16) + gm_load(gather + h * 32 + j + 16);
                const gm_vec v = gm_load(tanh + h * 12544 + i * 16 + j) * gm_sigmoid(add);
                gm_store(tanh + h * 12544 + i * 16 + j, v);
            }
        }
    }
}

/* pixelcnn_gated.gm:24   v, h = gated_first(x, class(y), F)
   convolution of [64,28,28,32] to [64,28,28,32] by 1 x 1 taps, tiles of 6 x 16; fused: add; 108
   MFLOP, 19 MB */
GM_INLINE void generate_horizontal10_tile(int rows, int vectors, int last,
    const gm_stretch *run, int runs, const int64_t *from, const int64_t *to, int64_t column,
    const float *restrict vertical, float *restrict horizontal, const float *restrict gather,
    const float *restrict weight, const float *restrict bias)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r] % 784;
        const int64_t h = to[r] / 784;
        const int64_t j = column;
        gm_fetch_written(vectors, horizontal + h * 25088 + i * 32 + j);
    }
    conv_tile(6, rows, vectors, last, 0, c, vertical, from, run, runs,
              weight + column, 32);
    for (int r = 0; r < rows; r++)
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r] % 784;
            const int64_t h = to[r] / 784;
            const int64_t j = column + v * GM_LANES;
            const gm_vec across = c[r * vectors + v] + gm_load(bias + j);
            const gm_vec add = gm_load(horizontal + h * 25088 + i * 32 + j) + across + gm_load(gather + h * 32 + j);
            gm_store(horizontal + h * 25088 + i * 32 + j, add);
        }
}

GM_KERNEL void generate_horizontal10(const gm_call *call, const float *restrict vertical,
    float *restrict horizontal, const float *restrict gather, const float *restrict weight,
    const float *restrict bias)
{
    const gm_places *const places = &fit_horizontal2_places;
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (const gm_part *p = places->parts; p < places->parts + places->count; p++) {
        const int64_t first = lo * p->rows * p->columns, end = hi * p->rows * p->columns;
        for (int64_t chunk = first; chunk < end; chunk += GM_PIXELS / 6 * 6) {
            const int pixels = (int)gm_min_int(GM_PIXELS / 6 * 6, end - chunk);
            int64_t from[GM_PIXELS + GM_NEXT], to[GM_PIXELS + GM_NEXT];
            gm_pixels(&places->steps, p, chunk, pixels, from, to);
            for (int64_t column = 0; column < 32; column += 16) {
                for (int row = 0; row < pixels; row += 6)
                    generate_horizontal10_tile((int)gm_min_int(6, pixels - row), 2, 8,
                        places->runs + p->run, p->runs, from + row, to + row, column, vertical,
                        horizontal, gather, weight, bias);
            }
        }
    }
}

/* pixelcnn_gated.gm:24   v, h = gated_first(x, class(y), F)
   [64,784,16] element by element; fused: tanh; 803 KFLOP, 9.6 MB */
GM_KERNEL void generate_tanh15(const gm_call *call, const float *restrict horizontal,
    float *restrict tanh)
{
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 784; i++) {
            for (int64_t j = 0; j < 16; j += GM_LANES) {
                gm_store(tanh + h * 12544 + i * 16 + j, gm_tanh(gm_load(horizontal + h * 25088 + i * 32 + j)));
            }
        }
    }
}

/* pixelcnn_gated.gm:24   v, h = gated_first(x, class(y), F)
   [64,784,16] element by element; fused: sigmoid, mul; 1.6 MFLOP, 13 MB */
GM_KERNEL void generate_tanh16(const gm_call *call, float *restrict tanh,
    const float *restrict horizontal)
{
    int64_t lo, hi;
    gm_share_images(call, 1, &lo, &hi);
    for (int64_t h = lo; h < hi; h++) {
        for (int64_t i = 0; i < 784; i++) {
            for (int64_t j = 0; j < 16; j += GM_LANES) {
                const gm_vec sigmoid = gm_sigmoid(gm_load(horizontal + h * 25088 + i * 32 + j + 16));
                gm_store(tanh + h * 12544 + i * 16 + j, gm_load(tanh + h * 12544 + i * 16 + j) * sigmoid);
            }
        }
    }
}

/* pixelcnn_gated.gm:24   v, h = gated_first(x, class(y), F)
   convolution of [64,28,28,16] to [64,28,28,16] by 1 x 1 taps, tiles of 6 x 16; fused: add; 26
   MFLOP, 6.4 MB */
GM_INLINE void generate_out2_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict tanh,
    const float *restrict weight, const float *restrict bias, float *restrict out)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, out + i * 16 + j);
    }
    gm_conv_6x2_brief(last, c, tanh, from, run, runs, weight + column, 16);
    #pragma GCC unroll 6
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 2
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec out2 = c[r * vectors + v] + gm_load(bias + j);
            gm_store(out + i * 16 + j, out2);
        }
}

GM_KERNEL void generate_out2(const gm_call *call, const float *restrict tanh,
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
            for (int64_t column = 0; column < 16; column += 16) {
                int row = 0;
                for (; row + 6 <= pixels; row += 6)
                    generate_out2_tile(6, 2, 8, places->runs + p->run, p->runs, from + row,
                        to + row, column, tanh, weight, bias, out);
                if (row < pixels)
                    generate_out2_tile(pixels - row, 2, 8, places->runs + p->run, p->runs,
                        from + row, to + row, column, tanh, weight, bias, out);
            }
        }
    }
}

/* pixelcnn_gated.gm:25   for i in 1..layers { v, h = gated_layer(v, h, class(y), F) }
   convolution of [64,28,28,16] to [64,28,28,16] by 1 x 1 taps, tiles of 6 x 16; fused: add; 27
   MFLOP, 9.6 MB */
GM_INLINE void generate_out3_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict tanh,
    float *restrict out, const float *restrict weight, const float *restrict bias)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, out + i * 16 + j);
    }
    gm_conv_6x2_brief(last, c, tanh, from, run, runs, weight + column, 16);
    #pragma GCC unroll 6
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 2
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec out2 = c[r * vectors + v] + gm_load(bias + j);
            const gm_vec h = gm_load(out + i * 16 + j) + out2;
            gm_store(out + i * 16 + j, h);
        }
}

GM_KERNEL void generate_out3(const gm_call *call, const float *restrict tanh,
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
            for (int64_t column = 0; column < 16; column += 16) {
                int row = 0;
                for (; row + 6 <= pixels; row += 6)
                    generate_out3_tile(6, 2, 8, places->runs + p->run, p->runs, from + row,
                        to + row, column, tanh, out, weight, bias);
                if (row < pixels)
                    generate_out3_tile(pixels - row, 2, 8, places->runs + p->run, p->runs,
                        from + row, to + row, column, tanh, out, weight, bias);
            }
        }
    }
}

/* pixelcnn_gated.gm:25   for i in 1..layers { v, h = gated_layer(v, h, class(y), F) }
   convolution of [64,28,28,16] to [64,28,28,16] by 1 x 1 taps, tiles of 6 x 16; fused: add, relu;
   28 MFLOP, 9.6 MB */
GM_INLINE void generate_out9_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const float *restrict tanh,
    float *restrict out, const float *restrict weight, const float *restrict bias)
{
    gm_vec c[12];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, out + i * 16 + j);
    }
    gm_conv_6x2_brief(last, c, tanh, from, run, runs, weight + column, 16);
    #pragma GCC unroll 6
    for (int r = 0; r < rows; r++)
        #pragma GCC unroll 2
        for (int v = 0; v < vectors; v++) {
            const int64_t i = to[r];
            const int64_t j = column + v * GM_LANES;
            const gm_vec out2 = c[r * vectors + v] + gm_load(bias + j);
            const gm_vec h = gm_load(out + i * 16 + j) + out2;
            gm_store(out + i * 16 + j, gm_max(h, gm_zero()));
        }
}

GM_KERNEL void generate_out9(const gm_call *call, const float *restrict tanh,
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
            for (int64_t column = 0; column < 16; column += 16) {
                int row = 0;
                for (; row + 6 <= pixels; row += 6)
                    generate_out9_tile(6, 2, 8, places->runs + p->run, p->runs, from + row,
                        to + row, column, tanh, out, weight, bias);
                if (row < pixels)
                    generate_out9_tile(pixels - row, 2, 8, places->runs + p->run, p->runs,
                        from + row, to + row, column, tanh, out, weight, bias);
            }
        }
    }
}

/* pixelcnn_gated.gm:26   return bernoulli(logits: h |> relu |> head: conv(F, 1) |> relu |> out:
   conv(1, 1))
   convolution of [64,28,28,16] to [64,28,28,1] by 1 x 1 taps, tiles of 4 x 8; fused: add, sigmoid,
   gt; 1.8 MFLOP, 3.4 MB */
GM_INLINE void generate_x_drawn_tile(int rows, int vectors, int last, const gm_stretch *run,
    int runs, const int64_t *from, const int64_t *to, int64_t column, const gm_call *call,
    const float *restrict relu, const float *restrict weight, const float *restrict bias,
    float *restrict x_drawn)
{
    gm_vec c[4];
    for (int r = 0; r < rows; r++) {
        const int64_t i = to[r];
        const int64_t j = column;
        gm_fetch_written(vectors, x_drawn + i + j);
    }
    if (column == 0)
        gm_fetch_pixels(4, relu, from + 4, 16);
    conv_tile(4, rows, vectors, last, 1, c, relu, from, run, runs,
              weight + column, 16);
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

GM_KERNEL void generate_x_drawn(const gm_call *call, const float *restrict relu,
    const float *restrict weight, const float *restrict bias, float *restrict x_drawn)
{
    const gm_places *const places = &fit_out_places;
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
                        places->runs + p->run, p->runs, from + row, to + row, column, call, relu,
                        weight, bias, x_drawn);
            }
        }
    }
}

/* Sampler generate, line 34: each value once, at the first turn at which all it depends on is
   there. */
static void run_generate(pixelcnn_gated_t *m, const int32_t *y, gm_call whole)
{
    (void)y;
    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_own_images(gm_thread_call(whole));
        const unsigned mode = gm_flush_denormals();
        float *const h = m->arena + 0;  /* [64,1,29,16], kept from turn to turn */
        float *const across = m->arena + 29696;  /* [64,1,28,32], kept from turn to turn */
        float *const reshape = m->arena + 87040;  /* [64,1,1,32], kept */
        float *const h2 = m->arena + 89088;  /* [64,1,29,16], kept from turn to turn */
        float *const across2 = m->arena + 118784;  /* [64,1,28,32], kept from turn to turn */
        float *const reshape2 = m->arena + 176128;  /* [64,1,1,32], kept */
        float *const v = m->arena + 178176;  /* [64,2,30,16], kept from turn to turn */
        float *const h3 = m->arena + 239616;  /* [64,1,29,16], kept from turn to turn */
        float *const across3 = m->arena + 269312;  /* [64,1,28,32], kept from turn to turn */
        float *const reshape3 = m->arena + 326656;  /* [64,1,1,32], kept */
        float *const v2 = m->arena + 328704;  /* [64,2,30,16], kept from turn to turn */
        float *const h4 = m->arena + 390144;  /* [64,1,29,16], kept from turn to turn */
        float *const across4 = m->arena + 419840;  /* [64,1,28,32], kept from turn to turn */
        float *const reshape4 = m->arena + 477184;  /* [64,1,1,32], kept */
        float *const v3 = m->arena + 479232;  /* [64,2,30,16], kept from turn to turn */
        float *const h5 = m->arena + 540672;  /* [64,1,29,16], kept from turn to turn */
        float *const across5 = m->arena + 570368;  /* [64,1,28,32], kept from turn to turn */
        float *const reshape5 = m->arena + 627712;  /* [64,1,1,32], kept */
        float *const v4 = m->arena + 629760;  /* [64,2,30,16], kept from turn to turn */
        float *const h6 = m->arena + 691200;  /* [64,1,29,16], kept from turn to turn */
        float *const across6 = m->arena + 720896;  /* [64,1,28,32], kept from turn to turn */
        float *const reshape6 = m->arena + 778240;  /* [64,1,1,32], kept */
        float *const v5 = m->arena + 780288;  /* [64,2,30,16], kept from turn to turn */
        float *const out = m->arena + 841728;  /* [64,1,29,16], kept from turn to turn */
        float *const across7 = m->arena + 871424;  /* [64,1,28,32], kept from turn to turn */
        float *const reshape7 = m->arena + 928768;  /* [64,1,1,32], kept */
        float *const v6 = m->arena + 930816;  /* [64,2,30,16], kept from turn to turn */
        float *const x2 = m->arena + 992256;  /* [64,4,34,1], kept from turn to turn */
        float *const across8 = m->arena + 1000960;  /* [64,1,28,32], kept from turn to turn */
        float *const reshape8 = m->arena + 1058304;  /* [64,1,1,32], kept */
        float *const v7 = m->arena + 1060352;  /* [64,2,30,16], kept from turn to turn */
        float *const x3 = m->arena + 1121792;  /* [64,28,28,1], kept */
        float *const vertical = m->arena + 1222208;  /* [64,1,28,32], phase 0 */
        float *const tanh = m->arena + 1279552;  /* [64,1,28,16], phase 0 */
        float *const vertical2 = m->arena + 1308224;  /* [64,1,28,32], phase 0 */
        float *const tanh2 = m->arena + 1365568;  /* [64,1,28,16], phase 0 */
        float *const vertical3 = m->arena + 1394240;  /* [64,1,28,32], phase 0 */
        float *const tanh3 = m->arena + 1451584;  /* [64,1,28,16], phase 0 */
        float *const vertical4 = m->arena + 1480256;  /* [64,1,28,32], phase 0 */
        float *const tanh4 = m->arena + 1537600;  /* [64,1,28,16], phase 0 */
        float *const vertical5 = m->arena + 1566272;  /* [64,1,28,32], phase 0 */
        float *const tanh5 = m->arena + 1623616;  /* [64,1,28,16], phase 0 */
        float *const vertical6 = m->arena + 1652288;  /* [64,1,28,32], phase 0 */
        float *const tanh6 = m->arena + 1709632;  /* [64,1,28,16], phase 0 */
        float *const vertical7 = m->arena + 1738304;  /* [64,1,28,32], phase 0 */
        float *const tanh7 = m->arena + 1795648;  /* [64,1,28,16], phase 0 */
        float *const vertical8 = m->arena + 1824320;  /* [64,1,28,32], phase 0 */
        float *const add = m->arena + 1881664;  /* [64,1,1,32], phase 0 */
        float *const mul = m->arena + 1883712;  /* [64,1,1,16], phase 0 */
        float *const add2 = m->arena + 1884736;  /* [64,1,1,32], phase 0 */
        float *const mul2 = m->arena + 1886784;  /* [64,1,1,16], phase 0 */
        float *const add3 = m->arena + 1887808;  /* [64,1,1,32], phase 0 */
        float *const mul3 = m->arena + 1889856;  /* [64,1,1,16], phase 0 */
        float *const add4 = m->arena + 1890880;  /* [64,1,1,32], phase 0 */
        float *const mul4 = m->arena + 1892928;  /* [64,1,1,16], phase 0 */
        float *const add5 = m->arena + 1893952;  /* [64,1,1,32], phase 0 */
        float *const mul5 = m->arena + 1896000;  /* [64,1,1,16], phase 0 */
        float *const add6 = m->arena + 1897024;  /* [64,1,1,32], phase 0 */
        float *const mul6 = m->arena + 1899072;  /* [64,1,1,16], phase 0 */
        float *const add7 = m->arena + 1900096;  /* [64,1,1,32], phase 0 */
        float *const mul7 = m->arena + 1902144;  /* [64,1,1,16], phase 0 */
        float *const add8 = m->arena + 1903168;  /* [64,1,1,32], phase 0 */
        float *const mul8 = m->arena + 1905216;  /* [64,1,1,16], phase 0 */
        float *const relu = m->arena + 1906240;  /* [64,1,1,16], phase 0 */
        float *const relu2 = m->arena + 1907264;  /* [64,1,1,16], phase 0 */

        generate_reshape(&call, y, m->M_class8_embed_weight, reshape);
        generate_reshape(&call, y, m->M_class7_embed_weight, reshape2);
        generate_reshape(&call, y, m->M_class6_embed_weight, reshape3);
        generate_reshape(&call, y, m->M_class5_embed_weight, reshape4);
        generate_reshape(&call, y, m->M_class4_embed_weight, reshape5);
        generate_reshape(&call, y, m->M_class3_embed_weight, reshape6);
        generate_reshape(&call, y, m->M_class2_embed_weight, reshape7);
        generate_reshape(&call, y, m->M_class_embed_weight, reshape8);
        gm_clear(&call, h, 464);
        gm_clear(&call, across, 896);
        gm_clear(&call, h2, 464);
        gm_clear(&call, across2, 896);
        gm_clear(&call, v, 960);
        gm_clear(&call, h3, 464);
        gm_clear(&call, across3, 896);
        gm_clear(&call, v2, 960);
        gm_clear(&call, h4, 464);
        gm_clear(&call, across4, 896);
        gm_clear(&call, v3, 960);
        gm_clear(&call, h5, 464);
        gm_clear(&call, across5, 896);
        gm_clear(&call, v4, 960);
        gm_clear(&call, h6, 464);
        gm_clear(&call, across6, 896);
        gm_clear(&call, v5, 960);
        gm_clear(&call, out, 464);
        gm_clear(&call, across7, 896);
        gm_clear(&call, v6, 960);
        gm_clear(&call, x2, 136);
        gm_clear(&call, across8, 896);
        gm_clear(&call, v7, 960);
        #pragma omp barrier
        #pragma omp barrier
        for (int64_t row = 0; row < 28; row++) {
            call.position = row * 28;
            gm_roll(&call, v, 2, 480);
            gm_roll(&call, v2, 2, 480);
            gm_roll(&call, v3, 2, 480);
            gm_roll(&call, v4, 2, 480);
            gm_roll(&call, v5, 2, 480);
            gm_roll(&call, v6, 2, 480);
            gm_roll(&call, x2, 4, 34);
            gm_roll(&call, v7, 2, 480);
            convolution_add2(&call, x2, m->M_gated_first_vertical_weight,
                m->M_gated_first_vertical_bias, vertical, &generate_vertical_places);
            convolution_add2(&call, vertical, m->M_gated_first_across_weight,
                m->M_gated_first_across_bias, across8, &generate_across_places);
            generate_tanh(&call, vertical, reshape8, tanh);
            generate_v(&call, tanh, vertical, reshape8, v7 + 496);
            convolution_add2(&call, v7, m->M_gated_layer_vertical_weight,
                m->M_gated_layer_vertical_bias, vertical2, &generate_vertical2_places);
            convolution_add2(&call, vertical2, m->M_gated_layer_across_weight,
                m->M_gated_layer_across_bias, across7, &generate_across_places);
            generate_tanh(&call, vertical2, reshape7, tanh2);
            generate_v(&call, tanh2, vertical2, reshape7, v6 + 496);
            convolution_add2(&call, v6, m->M_gated_layer2_vertical_weight,
                m->M_gated_layer2_vertical_bias, vertical3, &generate_vertical2_places);
            convolution_add2(&call, vertical3, m->M_gated_layer2_across_weight,
                m->M_gated_layer2_across_bias, across6, &generate_across_places);
            generate_tanh(&call, vertical3, reshape6, tanh3);
            generate_v(&call, tanh3, vertical3, reshape6, v5 + 496);
            convolution_add2(&call, v5, m->M_gated_layer3_vertical_weight,
                m->M_gated_layer3_vertical_bias, vertical4, &generate_vertical2_places);
            convolution_add2(&call, vertical4, m->M_gated_layer3_across_weight,
                m->M_gated_layer3_across_bias, across5, &generate_across_places);
            generate_tanh(&call, vertical4, reshape5, tanh4);
            generate_v(&call, tanh4, vertical4, reshape5, v4 + 496);
            convolution_add2(&call, v4, m->M_gated_layer4_vertical_weight,
                m->M_gated_layer4_vertical_bias, vertical5, &generate_vertical2_places);
            convolution_add2(&call, vertical5, m->M_gated_layer4_across_weight,
                m->M_gated_layer4_across_bias, across4, &generate_across_places);
            generate_tanh(&call, vertical5, reshape4, tanh5);
            generate_v(&call, tanh5, vertical5, reshape4, v3 + 496);
            convolution_add2(&call, v3, m->M_gated_layer5_vertical_weight,
                m->M_gated_layer5_vertical_bias, vertical6, &generate_vertical2_places);
            convolution_add2(&call, vertical6, m->M_gated_layer5_across_weight,
                m->M_gated_layer5_across_bias, across3, &generate_across_places);
            generate_tanh(&call, vertical6, reshape3, tanh6);
            generate_v(&call, tanh6, vertical6, reshape3, v2 + 496);
            convolution_add2(&call, v2, m->M_gated_layer6_vertical_weight,
                m->M_gated_layer6_vertical_bias, vertical7, &generate_vertical2_places);
            convolution_add2(&call, vertical7, m->M_gated_layer6_across_weight,
                m->M_gated_layer6_across_bias, across2, &generate_across_places);
            generate_tanh(&call, vertical7, reshape2, tanh7);
            generate_v(&call, tanh7, vertical7, reshape2, v + 496);
            convolution_add2(&call, v, m->M_gated_layer7_vertical_weight,
                m->M_gated_layer7_vertical_bias, vertical8, &generate_vertical2_places);
            convolution_add2(&call, vertical8, m->M_gated_layer7_across_weight,
                m->M_gated_layer7_across_bias, across, &generate_across_places);
            for (int64_t column = 0; column < 28; column++, call.position++) {
                convolution_horizontal(&call, x2 + 102 + column, across8 + column * 32,
                    reshape8, m->M_gated_first_horizontal_weight, m->M_gated_first_horizontal_bias,
                    add, &generate_horizontal_places);
                generate_mul(&call, add, mul);
                generate_out(&call, mul, m->M_gated_first_out_weight, m->M_gated_first_out_bias,
                    out + 16 + column * 16);
                convolution_horizontal(&call, out + column * 16, across7 + column * 32,
                    reshape7, m->M_gated_layer_horizontal_weight, m->M_gated_layer_horizontal_bias,
                    add2, &generate_horizontal2_places);
                generate_mul(&call, add2, mul2);
                generate_h(&call, mul2, out + 16 + column * 16, m->M_gated_layer_out_weight,
                    m->M_gated_layer_out_bias, h6 + 16 + column * 16);
                convolution_horizontal(&call, h6 + column * 16, across6 + column * 32, reshape6,
                    m->M_gated_layer2_horizontal_weight, m->M_gated_layer2_horizontal_bias, add3,
                    &generate_horizontal2_places);
                generate_mul(&call, add3, mul3);
                generate_h(&call, mul3, h6 + 16 + column * 16, m->M_gated_layer2_out_weight,
                    m->M_gated_layer2_out_bias, h5 + 16 + column * 16);
                convolution_horizontal(&call, h5 + column * 16, across5 + column * 32, reshape5,
                    m->M_gated_layer3_horizontal_weight, m->M_gated_layer3_horizontal_bias, add4,
                    &generate_horizontal2_places);
                generate_mul(&call, add4, mul4);
                generate_h(&call, mul4, h5 + 16 + column * 16, m->M_gated_layer3_out_weight,
                    m->M_gated_layer3_out_bias, h4 + 16 + column * 16);
                convolution_horizontal(&call, h4 + column * 16, across4 + column * 32, reshape4,
                    m->M_gated_layer4_horizontal_weight, m->M_gated_layer4_horizontal_bias, add5,
                    &generate_horizontal2_places);
                generate_mul(&call, add5, mul5);
                generate_h(&call, mul5, h4 + 16 + column * 16, m->M_gated_layer4_out_weight,
                    m->M_gated_layer4_out_bias, h3 + 16 + column * 16);
                convolution_horizontal(&call, h3 + column * 16, across3 + column * 32, reshape3,
                    m->M_gated_layer5_horizontal_weight, m->M_gated_layer5_horizontal_bias, add6,
                    &generate_horizontal2_places);
                generate_mul(&call, add6, mul6);
                generate_h(&call, mul6, h3 + 16 + column * 16, m->M_gated_layer5_out_weight,
                    m->M_gated_layer5_out_bias, h2 + 16 + column * 16);
                convolution_horizontal(&call, h2 + column * 16, across2 + column * 32, reshape2,
                    m->M_gated_layer6_horizontal_weight, m->M_gated_layer6_horizontal_bias, add7,
                    &generate_horizontal2_places);
                generate_mul(&call, add7, mul7);
                generate_h(&call, mul7, h2 + 16 + column * 16, m->M_gated_layer6_out_weight,
                    m->M_gated_layer6_out_bias, h + 16 + column * 16);
                convolution_horizontal(&call, h + column * 16, across + column * 32, reshape,
                    m->M_gated_layer7_horizontal_weight, m->M_gated_layer7_horizontal_bias, add8,
                    &generate_horizontal2_places);
                generate_mul(&call, add8, mul8);
                generate_h7(&call, mul8, h + 16 + column * 16, m->M_gated_layer7_out_weight,
                    m->M_gated_layer7_out_bias, relu);
                convolution_head(&call, relu, m->M_head_weight, m->M_head_bias, relu2,
                    &generate_out_places);
                generate_x(&call, relu2, m->M_out_weight, m->M_out_bias,
                    x3 + row * 28 + column);
                generate_x2(&call, x3 + row * 28 + column, x2 + 105 + column);
            }
        }
        gm_restore_denormals(mode);
    }
}

/* Sampler generate, line 34: the whole network for every position. */
static void run_generate_naive(pixelcnn_gated_t *m, const int32_t *y, gm_call whole)
{
    (void)y;
    #pragma omp parallel num_threads(gm_thread_limit(&m->head))
    {
        gm_call call = gm_own_images(gm_thread_call(whole));
        const unsigned mode = gm_flush_denormals();
        float *const x2 = m->arena + 1121792;  /* [64,28,28,1], kept */
        float *const x_drawn = m->arena + 1171968;  /* [64,28,28,1], kept */
        float *const gather = m->arena + 15672896;  /* [64,32], phases 0 to 31 */
        float *const gather2 = m->arena + 15674944;  /* [64,32], phases 1 to 36 */
        float *const gather3 = m->arena + 15676992;  /* [64,32], phases 2 to 41 */
        float *const gather4 = m->arena + 15679040;  /* [64,32], phases 3 to 46 */
        float *const gather5 = m->arena + 15681088;  /* [64,32], phases 4 to 51 */
        float *const gather6 = m->arena + 15683136;  /* [64,32], phases 5 to 56 */
        float *const gather7 = m->arena + 15685184;  /* [64,32], phases 6 to 61 */
        float *const gather8 = m->arena + 15687232;  /* [64,32], phases 7 to 66 */
        float *const vertical = m->arena + 1222208;  /* [64,28,28,32], phases 8 to 31 */
        float *const tanh = m->arena + 4433472;  /* [64,28,28,16], then v, phases 9 to 11 */
        float *const vertical2 = m->arena + 2827840;  /* [64,28,28,32], phases 11 to 36 */
        float *const tanh2 = m->arena + 6039104;  /* [64,28,28,16], then v, phases 12 to 14 */
        float *const vertical3 = m->arena + 4433472;  /* [64,28,28,32], phases 14 to 41 */
        float *const tanh3 = m->arena + 7644736;  /* [64,28,28,16], then v, phases 15 to 17 */
        float *const vertical4 = m->arena + 6039104;  /* [64,28,28,32], phases 17 to 46 */
        float *const tanh4 = m->arena + 9250368;  /* [64,28,28,16], then v, phases 18 to 20 */
        float *const vertical5 = m->arena + 7644736;  /* [64,28,28,32], phases 20 to 51 */
        float *const tanh5 = m->arena + 10856000;  /* [64,28,28,16], then v, phases 21 to 23 */
        float *const vertical6 = m->arena + 9250368;  /* [64,28,28,32], phases 23 to 56 */
        float *const tanh6 = m->arena + 12461632;  /* [64,28,28,16], then v, phases 24 to 26 */
        float *const vertical7 = m->arena + 10856000;  /* [64,28,28,32], phases 26 to 61 */
        float *const tanh7 = m->arena + 14067264;  /* [64,28,28,16], then v, phases 27 to 29 */
        float *const vertical8 = m->arena + 12461632;  /* [64,28,28,32], phases 29 to 66 */
        float *const horizontal = m->arena + 14067264;  /* [64,28,28,32], then add, phases 30 to 33 */
        float *const tanh8 = m->arena + 1222208;  /* [64,28,28,16], then mul, phases 32 to 34 */
        float *const out = m->arena + 14067264;  /* [64,28,28,16], then h, h, h, h, h, h, relu, phases 34 to 70 */
        float *const horizontal2 = m->arena + 1222208;  /* [64,28,28,32], then add, phases 35 to 38 */
        float *const tanh9 = m->arena + 2827840;  /* [64,28,28,16], then mul, phases 37 to 39 */
        float *const horizontal3 = m->arena + 1222208;  /* [64,28,28,32], then add, phases 40 to 43 */
        float *const tanh10 = m->arena + 2827840;  /* [64,28,28,16], then mul, phases 42 to 44 */
        float *const horizontal4 = m->arena + 1222208;  /* [64,28,28,32], then add, phases 45 to 48 */
        float *const tanh11 = m->arena + 2827840;  /* [64,28,28,16], then mul, phases 47 to 49 */
        float *const horizontal5 = m->arena + 1222208;  /* [64,28,28,32], then add, phases 50 to 53 */
        float *const tanh12 = m->arena + 2827840;  /* [64,28,28,16], then mul, phases 52 to 54 */
        float *const horizontal6 = m->arena + 1222208;  /* [64,28,28,32], then add, phases 55 to 58 */
        float *const tanh13 = m->arena + 2827840;  /* [64,28,28,16], then mul, phases 57 to 59 */
        float *const horizontal7 = m->arena + 1222208;  /* [64,28,28,32], then add, phases 60 to 63 */
        float *const tanh14 = m->arena + 2827840;  /* [64,28,28,16], then mul, phases 62 to 64 */
        float *const horizontal8 = m->arena + 1222208;  /* [64,28,28,32], then add, phases 65 to 68 */
        float *const tanh15 = m->arena + 2827840;  /* [64,28,28,16], then mul, phases 67 to 69 */
        float *const relu = m->arena + 1222208;  /* [64,28,28,16], phases 70 to 71 */

        gm_clear(&call, x2, 784);
        #pragma omp barrier
        for (int64_t i = 0; i < 784; i++) {
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
            convolution_add2(&call, x2, m->M_gated_first_vertical_weight,
                m->M_gated_first_vertical_bias, vertical, &fit_vertical_places);
            #pragma omp barrier
            generate_tanh8(&call, vertical, gather, tanh);
            #pragma omp barrier
            generate_v8(&call, tanh, vertical, gather);
            #pragma omp barrier
            convolution_add2(&call, tanh, m->M_gated_layer_vertical_weight,
                m->M_gated_layer_vertical_bias, vertical2, &fit_vertical2_places);
            #pragma omp barrier
            generate_tanh8(&call, vertical2, gather2, tanh2);
            #pragma omp barrier
            generate_v8(&call, tanh2, vertical2, gather2);
            #pragma omp barrier
            convolution_add2(&call, tanh2, m->M_gated_layer2_vertical_weight,
                m->M_gated_layer2_vertical_bias, vertical3, &fit_vertical2_places);
            #pragma omp barrier
            generate_tanh8(&call, vertical3, gather3, tanh3);
            #pragma omp barrier
            generate_v8(&call, tanh3, vertical3, gather3);
            #pragma omp barrier
            convolution_add2(&call, tanh3, m->M_gated_layer3_vertical_weight,
                m->M_gated_layer3_vertical_bias, vertical4, &fit_vertical2_places);
            #pragma omp barrier
            generate_tanh8(&call, vertical4, gather4, tanh4);
            #pragma omp barrier
            generate_v8(&call, tanh4, vertical4, gather4);
            #pragma omp barrier
            convolution_add2(&call, tanh4, m->M_gated_layer4_vertical_weight,
                m->M_gated_layer4_vertical_bias, vertical5, &fit_vertical2_places);
            #pragma omp barrier
            generate_tanh8(&call, vertical5, gather5, tanh5);
            #pragma omp barrier
            generate_v8(&call, tanh5, vertical5, gather5);
            #pragma omp barrier
            convolution_add2(&call, tanh5, m->M_gated_layer5_vertical_weight,
                m->M_gated_layer5_vertical_bias, vertical6, &fit_vertical2_places);
            #pragma omp barrier
            generate_tanh8(&call, vertical6, gather6, tanh6);
            #pragma omp barrier
            generate_v8(&call, tanh6, vertical6, gather6);
            #pragma omp barrier
            convolution_add2(&call, tanh6, m->M_gated_layer6_vertical_weight,
                m->M_gated_layer6_vertical_bias, vertical7, &fit_vertical2_places);
            #pragma omp barrier
            generate_tanh8(&call, vertical7, gather7, tanh7);
            #pragma omp barrier
            generate_v8(&call, tanh7, vertical7, gather7);
            #pragma omp barrier
            convolution_add2(&call, tanh7, m->M_gated_layer7_vertical_weight,
                m->M_gated_layer7_vertical_bias, vertical8, &fit_vertical2_places);
            #pragma omp barrier
            convolution_add2(&call, x2, m->M_gated_first_horizontal_weight,
                m->M_gated_first_horizontal_bias, horizontal, &fit_horizontal_places);
            #pragma omp barrier
            generate_horizontal10(&call, vertical, horizontal, gather,
                m->M_gated_first_across_weight, m->M_gated_first_across_bias);
            #pragma omp barrier
            generate_tanh15(&call, horizontal, tanh8);
            #pragma omp barrier
            generate_tanh16(&call, tanh8, horizontal);
            #pragma omp barrier
            generate_out2(&call, tanh8, m->M_gated_first_out_weight, m->M_gated_first_out_bias,
                out);
            #pragma omp barrier
            convolution_add2(&call, out, m->M_gated_layer_horizontal_weight,
                m->M_gated_layer_horizontal_bias, horizontal2, &fit_horizontal3_places);
            #pragma omp barrier
            generate_horizontal10(&call, vertical2, horizontal2, gather2,
                m->M_gated_layer_across_weight, m->M_gated_layer_across_bias);
            #pragma omp barrier
            generate_tanh15(&call, horizontal2, tanh9);
            #pragma omp barrier
            generate_tanh16(&call, tanh9, horizontal2);
            #pragma omp barrier
            generate_out3(&call, tanh9, out, m->M_gated_layer_out_weight,
                m->M_gated_layer_out_bias);
            #pragma omp barrier
            convolution_add2(&call, out, m->M_gated_layer2_horizontal_weight,
                m->M_gated_layer2_horizontal_bias, horizontal3, &fit_horizontal3_places);
            #pragma omp barrier
            generate_horizontal10(&call, vertical3, horizontal3, gather3,
                m->M_gated_layer2_across_weight, m->M_gated_layer2_across_bias);
            #pragma omp barrier
            generate_tanh15(&call, horizontal3, tanh10);
            #pragma omp barrier
            generate_tanh16(&call, tanh10, horizontal3);
            #pragma omp barrier
            generate_out3(&call, tanh10, out, m->M_gated_layer2_out_weight,
                m->M_gated_layer2_out_bias);
            #pragma omp barrier
            convolution_add2(&call, out, m->M_gated_layer3_horizontal_weight,
                m->M_gated_layer3_horizontal_bias, horizontal4, &fit_horizontal3_places);
            #pragma omp barrier
            generate_horizontal10(&call, vertical4, horizontal4, gather4,
                m->M_gated_layer3_across_weight, m->M_gated_layer3_across_bias);
            #pragma omp barrier
            generate_tanh15(&call, horizontal4, tanh11);
            #pragma omp barrier
            generate_tanh16(&call, tanh11, horizontal4);
            #pragma omp barrier
            generate_out3(&call, tanh11, out, m->M_gated_layer3_out_weight,
                m->M_gated_layer3_out_bias);
            #pragma omp barrier
            convolution_add2(&call, out, m->M_gated_layer4_horizontal_weight,
                m->M_gated_layer4_horizontal_bias, horizontal5, &fit_horizontal3_places);
            #pragma omp barrier
            generate_horizontal10(&call, vertical5, horizontal5, gather5,
                m->M_gated_layer4_across_weight, m->M_gated_layer4_across_bias);
            #pragma omp barrier
            generate_tanh15(&call, horizontal5, tanh12);
            #pragma omp barrier
            generate_tanh16(&call, tanh12, horizontal5);
            #pragma omp barrier
            generate_out3(&call, tanh12, out, m->M_gated_layer4_out_weight,
                m->M_gated_layer4_out_bias);
            #pragma omp barrier
            convolution_add2(&call, out, m->M_gated_layer5_horizontal_weight,
                m->M_gated_layer5_horizontal_bias, horizontal6, &fit_horizontal3_places);
            #pragma omp barrier
            generate_horizontal10(&call, vertical6, horizontal6, gather6,
                m->M_gated_layer5_across_weight, m->M_gated_layer5_across_bias);
            #pragma omp barrier
            generate_tanh15(&call, horizontal6, tanh13);
            #pragma omp barrier
            generate_tanh16(&call, tanh13, horizontal6);
            #pragma omp barrier
            generate_out3(&call, tanh13, out, m->M_gated_layer5_out_weight,
                m->M_gated_layer5_out_bias);
            #pragma omp barrier
            convolution_add2(&call, out, m->M_gated_layer6_horizontal_weight,
                m->M_gated_layer6_horizontal_bias, horizontal7, &fit_horizontal3_places);
            #pragma omp barrier
            generate_horizontal10(&call, vertical7, horizontal7, gather7,
                m->M_gated_layer6_across_weight, m->M_gated_layer6_across_bias);
            #pragma omp barrier
            generate_tanh15(&call, horizontal7, tanh14);
            #pragma omp barrier
            generate_tanh16(&call, tanh14, horizontal7);
            #pragma omp barrier
            generate_out3(&call, tanh14, out, m->M_gated_layer6_out_weight,
                m->M_gated_layer6_out_bias);
            #pragma omp barrier
            convolution_add2(&call, out, m->M_gated_layer7_horizontal_weight,
                m->M_gated_layer7_horizontal_bias, horizontal8, &fit_horizontal3_places);
            #pragma omp barrier
            generate_horizontal10(&call, vertical8, horizontal8, gather8,
                m->M_gated_layer7_across_weight, m->M_gated_layer7_across_bias);
            #pragma omp barrier
            generate_tanh15(&call, horizontal8, tanh15);
            #pragma omp barrier
            generate_tanh16(&call, tanh15, horizontal8);
            #pragma omp barrier
            generate_out9(&call, tanh15, out, m->M_gated_layer7_out_weight,
                m->M_gated_layer7_out_bias);
            #pragma omp barrier
            convolution_head(&call, out, m->M_head_weight, m->M_head_bias, relu,
                &fit_out_places);
            #pragma omp barrier
            generate_x_drawn(&call, relu, m->M_out_weight, m->M_out_bias, x_drawn);
            #pragma omp barrier
            gm_take_drawn(&call, x2, x_drawn, 784, i);
        }
        gm_restore_denormals(mode);
    }
}

static int refuse(pixelcnn_gated_t *m, const char *why)
{
    snprintf(m->head.error, sizeof m->head.error, "%s", why);
    return GM_BAD_ARGUMENT;
}

size_t pixelcnn_gated_sizeof(void) { return sizeof(pixelcnn_gated_t); }

pixelcnn_gated_t *pixelcnn_gated_init(void *memory, uint64_t seed)
{
    pixelcnn_gated_t *m = memory;
    if (!memory || (uintptr_t)memory % 64 != 0)
        return NULL;
    memset(m, 0, offsetof(pixelcnn_gated_t, arena));    /* kernels write what they read of the rest */
    m->head.seed = seed;
    run_init(m, (gm_call){ .seed = seed });
    return m;
}

const char *pixelcnn_gated_error(const pixelcnn_gated_t *m) { return m->head.error; }
int pixelcnn_gated_load(pixelcnn_gated_t *m, const char *path) { return gm_read_checkpoint(&pixelcnn_gated_model, &m->head, path, false); }
int pixelcnn_gated_save(pixelcnn_gated_t *m, const char *path) { return gm_write_checkpoint(&pixelcnn_gated_model, &m->head, path, false); }

int pixelcnn_gated_fit(pixelcnn_gated_t *m, const float *x, const int32_t *y, int n, pixelcnn_gated_fit_report *report)
{
    if (!x || !y)
        return refuse(m, "pixelcnn_gated_fit: an array is NULL");
    if (n != 16)
        return refuse(m, "pixelcnn_gated_fit: n must be exactly 16");
    m->head.step++;
    run_fit(m, x, y, (gm_call){ .seed = m->head.seed, .step = m->head.step, .rows = n, .watch = m->head.watch });
    if (report) {
        report->loss = *(m->arena + 11041088);
    }
    return 0;
}

int pixelcnn_gated_test_fit(pixelcnn_gated_t *m, const float *x, const int32_t *y, int n, pixelcnn_gated_fit_report *report)
{
    if (!x || !y)
        return refuse(m, "pixelcnn_gated_test_fit: an array is NULL");
    if (n < 1 || n > 16)
        return refuse(m, "pixelcnn_gated_test_fit: n must be 1 to 16");
    if (n < 16) {
        float *x_rows = (float *)(m->arena + 4214784);
        memset(x_rows, 0, 12544 * sizeof *x_rows);
        memcpy(x_rows, x, (size_t)n * 784 * sizeof *x_rows);
        x = x_rows;
    }
    if (n < 16) {
        int32_t *y_rows = (int32_t *)(m->arena + 4231424);
        memset(y_rows, 0, 16 * sizeof *y_rows);
        memcpy(y_rows, y, (size_t)n * 1 * sizeof *y_rows);
        y = y_rows;
    }
    run_test_fit(m, x, y, (gm_call){ .seed = m->head.seed, .step = m->head.step, .rows = n });
    if (report) {
        report->loss = *(m->arena + 0);
    }
    return 0;
}

int pixelcnn_gated_generate(pixelcnn_gated_t *m, uint64_t seed, const int32_t *y, int n, float *x)
{
    if (!y || !x)
        return refuse(m, "pixelcnn_gated_generate: an array is NULL");
    if (n < 0)
        return refuse(m, "pixelcnn_gated_generate: n must be 0 or more");
    for (int row = 0; row < n; row += 64) {
        const int rows = n - row < 64 ? n - row : 64;
        if (rows < 64) {
            int32_t *y_rows = (int32_t *)(m->arena + 1222144);
            memset(y_rows, 0, 64 * sizeof *y_rows);
            memcpy(y_rows, y, (size_t)rows * 1 * sizeof *y_rows);
            y = y_rows;
        }
        run_generate(m, y, (gm_call){ .seed = seed, .row = row, .rows = rows });
        memcpy(x + (size_t)row * 784, m->arena + 1121792, (size_t)rows * 784 * sizeof(float));
        y += 64;
    }
    return 0;
}

static int pixelcnn_gated_generate_naive(pixelcnn_gated_t *m, uint64_t seed, const int32_t *y, int n, float *x)
{
    if (!y || !x)
        return refuse(m, "pixelcnn_gated_generate: an array is NULL");
    if (n < 0)
        return refuse(m, "pixelcnn_gated_generate: n must be 0 or more");
    for (int row = 0; row < n; row += 64) {
        const int rows = n - row < 64 ? n - row : 64;
        if (rows < 64) {
            int32_t *y_rows = (int32_t *)(m->arena + 1222144);
            memset(y_rows, 0, 64 * sizeof *y_rows);
            memcpy(y_rows, y, (size_t)rows * 1 * sizeof *y_rows);
            y = y_rows;
        }
        run_generate_naive(m, y, (gm_call){ .seed = seed, .row = row, .rows = rows });
        memcpy(x + (size_t)row * 784, m->arena + 1121792, (size_t)rows * 784 * sizeof(float));
        y += 64;
    }
    return 0;
}

static const gm_tensor tensors[] = {
    { "M.class.embed.weight", GM_PARAM, 2, { 10, 32 }, { 0, 1 }, offsetof(pixelcnn_gated_t, M_class_embed_weight) },
    { "M.gated_first.vertical.weight", GM_PARAM, 4, { 32, 1, 7, 7 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, M_gated_first_vertical_weight) },
    { "M.gated_first.vertical.bias", GM_PARAM, 1, { 32 }, { 0 }, offsetof(pixelcnn_gated_t, M_gated_first_vertical_bias) },
    { "M.gated_first.horizontal.weight", GM_PARAM, 4, { 32, 1, 1, 7 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, M_gated_first_horizontal_weight) },
    { "M.gated_first.horizontal.bias", GM_PARAM, 1, { 32 }, { 0 }, offsetof(pixelcnn_gated_t, M_gated_first_horizontal_bias) },
    { "M.gated_first.across.weight", GM_PARAM, 4, { 32, 32, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, M_gated_first_across_weight) },
    { "M.gated_first.across.bias", GM_PARAM, 1, { 32 }, { 0 }, offsetof(pixelcnn_gated_t, M_gated_first_across_bias) },
    { "M.gated_first.out.weight", GM_PARAM, 4, { 16, 16, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, M_gated_first_out_weight) },
    { "M.gated_first.out.bias", GM_PARAM, 1, { 16 }, { 0 }, offsetof(pixelcnn_gated_t, M_gated_first_out_bias) },
    { "M.class2.embed.weight", GM_PARAM, 2, { 10, 32 }, { 0, 1 }, offsetof(pixelcnn_gated_t, M_class2_embed_weight) },
    { "M.gated_layer.vertical.weight", GM_PARAM, 4, { 32, 16, 3, 3 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, M_gated_layer_vertical_weight) },
    { "M.gated_layer.vertical.bias", GM_PARAM, 1, { 32 }, { 0 }, offsetof(pixelcnn_gated_t, M_gated_layer_vertical_bias) },
    { "M.gated_layer.horizontal.weight", GM_PARAM, 4, { 32, 16, 1, 3 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, M_gated_layer_horizontal_weight) },
    { "M.gated_layer.horizontal.bias", GM_PARAM, 1, { 32 }, { 0 }, offsetof(pixelcnn_gated_t, M_gated_layer_horizontal_bias) },
    { "M.gated_layer.across.weight", GM_PARAM, 4, { 32, 32, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, M_gated_layer_across_weight) },
    { "M.gated_layer.across.bias", GM_PARAM, 1, { 32 }, { 0 }, offsetof(pixelcnn_gated_t, M_gated_layer_across_bias) },
    { "M.gated_layer.out.weight", GM_PARAM, 4, { 16, 16, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, M_gated_layer_out_weight) },
    { "M.gated_layer.out.bias", GM_PARAM, 1, { 16 }, { 0 }, offsetof(pixelcnn_gated_t, M_gated_layer_out_bias) },
    { "M.class3.embed.weight", GM_PARAM, 2, { 10, 32 }, { 0, 1 }, offsetof(pixelcnn_gated_t, M_class3_embed_weight) },
    { "M.gated_layer2.vertical.weight", GM_PARAM, 4, { 32, 16, 3, 3 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, M_gated_layer2_vertical_weight) },
    { "M.gated_layer2.vertical.bias", GM_PARAM, 1, { 32 }, { 0 }, offsetof(pixelcnn_gated_t, M_gated_layer2_vertical_bias) },
    { "M.gated_layer2.horizontal.weight", GM_PARAM, 4, { 32, 16, 1, 3 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, M_gated_layer2_horizontal_weight) },
    { "M.gated_layer2.horizontal.bias", GM_PARAM, 1, { 32 }, { 0 }, offsetof(pixelcnn_gated_t, M_gated_layer2_horizontal_bias) },
    { "M.gated_layer2.across.weight", GM_PARAM, 4, { 32, 32, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, M_gated_layer2_across_weight) },
    { "M.gated_layer2.across.bias", GM_PARAM, 1, { 32 }, { 0 }, offsetof(pixelcnn_gated_t, M_gated_layer2_across_bias) },
    { "M.gated_layer2.out.weight", GM_PARAM, 4, { 16, 16, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, M_gated_layer2_out_weight) },
    { "M.gated_layer2.out.bias", GM_PARAM, 1, { 16 }, { 0 }, offsetof(pixelcnn_gated_t, M_gated_layer2_out_bias) },
    { "M.class4.embed.weight", GM_PARAM, 2, { 10, 32 }, { 0, 1 }, offsetof(pixelcnn_gated_t, M_class4_embed_weight) },
    { "M.gated_layer3.vertical.weight", GM_PARAM, 4, { 32, 16, 3, 3 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, M_gated_layer3_vertical_weight) },
    { "M.gated_layer3.vertical.bias", GM_PARAM, 1, { 32 }, { 0 }, offsetof(pixelcnn_gated_t, M_gated_layer3_vertical_bias) },
    { "M.gated_layer3.horizontal.weight", GM_PARAM, 4, { 32, 16, 1, 3 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, M_gated_layer3_horizontal_weight) },
    { "M.gated_layer3.horizontal.bias", GM_PARAM, 1, { 32 }, { 0 }, offsetof(pixelcnn_gated_t, M_gated_layer3_horizontal_bias) },
    { "M.gated_layer3.across.weight", GM_PARAM, 4, { 32, 32, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, M_gated_layer3_across_weight) },
    { "M.gated_layer3.across.bias", GM_PARAM, 1, { 32 }, { 0 }, offsetof(pixelcnn_gated_t, M_gated_layer3_across_bias) },
    { "M.gated_layer3.out.weight", GM_PARAM, 4, { 16, 16, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, M_gated_layer3_out_weight) },
    { "M.gated_layer3.out.bias", GM_PARAM, 1, { 16 }, { 0 }, offsetof(pixelcnn_gated_t, M_gated_layer3_out_bias) },
    { "M.class5.embed.weight", GM_PARAM, 2, { 10, 32 }, { 0, 1 }, offsetof(pixelcnn_gated_t, M_class5_embed_weight) },
    { "M.gated_layer4.vertical.weight", GM_PARAM, 4, { 32, 16, 3, 3 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, M_gated_layer4_vertical_weight) },
    { "M.gated_layer4.vertical.bias", GM_PARAM, 1, { 32 }, { 0 }, offsetof(pixelcnn_gated_t, M_gated_layer4_vertical_bias) },
    { "M.gated_layer4.horizontal.weight", GM_PARAM, 4, { 32, 16, 1, 3 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, M_gated_layer4_horizontal_weight) },
    { "M.gated_layer4.horizontal.bias", GM_PARAM, 1, { 32 }, { 0 }, offsetof(pixelcnn_gated_t, M_gated_layer4_horizontal_bias) },
    { "M.gated_layer4.across.weight", GM_PARAM, 4, { 32, 32, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, M_gated_layer4_across_weight) },
    { "M.gated_layer4.across.bias", GM_PARAM, 1, { 32 }, { 0 }, offsetof(pixelcnn_gated_t, M_gated_layer4_across_bias) },
    { "M.gated_layer4.out.weight", GM_PARAM, 4, { 16, 16, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, M_gated_layer4_out_weight) },
    { "M.gated_layer4.out.bias", GM_PARAM, 1, { 16 }, { 0 }, offsetof(pixelcnn_gated_t, M_gated_layer4_out_bias) },
    { "M.class6.embed.weight", GM_PARAM, 2, { 10, 32 }, { 0, 1 }, offsetof(pixelcnn_gated_t, M_class6_embed_weight) },
    { "M.gated_layer5.vertical.weight", GM_PARAM, 4, { 32, 16, 3, 3 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, M_gated_layer5_vertical_weight) },
    { "M.gated_layer5.vertical.bias", GM_PARAM, 1, { 32 }, { 0 }, offsetof(pixelcnn_gated_t, M_gated_layer5_vertical_bias) },
    { "M.gated_layer5.horizontal.weight", GM_PARAM, 4, { 32, 16, 1, 3 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, M_gated_layer5_horizontal_weight) },
    { "M.gated_layer5.horizontal.bias", GM_PARAM, 1, { 32 }, { 0 }, offsetof(pixelcnn_gated_t, M_gated_layer5_horizontal_bias) },
    { "M.gated_layer5.across.weight", GM_PARAM, 4, { 32, 32, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, M_gated_layer5_across_weight) },
    { "M.gated_layer5.across.bias", GM_PARAM, 1, { 32 }, { 0 }, offsetof(pixelcnn_gated_t, M_gated_layer5_across_bias) },
    { "M.gated_layer5.out.weight", GM_PARAM, 4, { 16, 16, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, M_gated_layer5_out_weight) },
    { "M.gated_layer5.out.bias", GM_PARAM, 1, { 16 }, { 0 }, offsetof(pixelcnn_gated_t, M_gated_layer5_out_bias) },
    { "M.class7.embed.weight", GM_PARAM, 2, { 10, 32 }, { 0, 1 }, offsetof(pixelcnn_gated_t, M_class7_embed_weight) },
    { "M.gated_layer6.vertical.weight", GM_PARAM, 4, { 32, 16, 3, 3 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, M_gated_layer6_vertical_weight) },
    { "M.gated_layer6.vertical.bias", GM_PARAM, 1, { 32 }, { 0 }, offsetof(pixelcnn_gated_t, M_gated_layer6_vertical_bias) },
    { "M.gated_layer6.horizontal.weight", GM_PARAM, 4, { 32, 16, 1, 3 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, M_gated_layer6_horizontal_weight) },
    { "M.gated_layer6.horizontal.bias", GM_PARAM, 1, { 32 }, { 0 }, offsetof(pixelcnn_gated_t, M_gated_layer6_horizontal_bias) },
    { "M.gated_layer6.across.weight", GM_PARAM, 4, { 32, 32, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, M_gated_layer6_across_weight) },
    { "M.gated_layer6.across.bias", GM_PARAM, 1, { 32 }, { 0 }, offsetof(pixelcnn_gated_t, M_gated_layer6_across_bias) },
    { "M.gated_layer6.out.weight", GM_PARAM, 4, { 16, 16, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, M_gated_layer6_out_weight) },
    { "M.gated_layer6.out.bias", GM_PARAM, 1, { 16 }, { 0 }, offsetof(pixelcnn_gated_t, M_gated_layer6_out_bias) },
    { "M.class8.embed.weight", GM_PARAM, 2, { 10, 32 }, { 0, 1 }, offsetof(pixelcnn_gated_t, M_class8_embed_weight) },
    { "M.gated_layer7.vertical.weight", GM_PARAM, 4, { 32, 16, 3, 3 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, M_gated_layer7_vertical_weight) },
    { "M.gated_layer7.vertical.bias", GM_PARAM, 1, { 32 }, { 0 }, offsetof(pixelcnn_gated_t, M_gated_layer7_vertical_bias) },
    { "M.gated_layer7.horizontal.weight", GM_PARAM, 4, { 32, 16, 1, 3 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, M_gated_layer7_horizontal_weight) },
    { "M.gated_layer7.horizontal.bias", GM_PARAM, 1, { 32 }, { 0 }, offsetof(pixelcnn_gated_t, M_gated_layer7_horizontal_bias) },
    { "M.gated_layer7.across.weight", GM_PARAM, 4, { 32, 32, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, M_gated_layer7_across_weight) },
    { "M.gated_layer7.across.bias", GM_PARAM, 1, { 32 }, { 0 }, offsetof(pixelcnn_gated_t, M_gated_layer7_across_bias) },
    { "M.gated_layer7.out.weight", GM_PARAM, 4, { 16, 16, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, M_gated_layer7_out_weight) },
    { "M.gated_layer7.out.bias", GM_PARAM, 1, { 16 }, { 0 }, offsetof(pixelcnn_gated_t, M_gated_layer7_out_bias) },
    { "M.head.weight", GM_PARAM, 4, { 16, 16, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, M_head_weight) },
    { "M.head.bias", GM_PARAM, 1, { 16 }, { 0 }, offsetof(pixelcnn_gated_t, M_head_bias) },
    { "M.out.weight", GM_PARAM, 4, { 1, 16, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, M_out_weight) },
    { "M.out.bias", GM_PARAM, 1, { 1 }, { 0 }, offsetof(pixelcnn_gated_t, M_out_bias) },
    { "fit.m.M.class.embed.weight", GM_STATE, 2, { 10, 32 }, { 0, 1 }, offsetof(pixelcnn_gated_t, fit_m_M_class_embed_weight) },
    { "fit.v.M.class.embed.weight", GM_STATE, 2, { 10, 32 }, { 0, 1 }, offsetof(pixelcnn_gated_t, fit_v_M_class_embed_weight) },
    { "fit.m.M.gated_first.vertical.weight", GM_STATE, 4, { 32, 1, 7, 7 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, fit_m_M_gated_first_vertical_weight) },
    { "fit.v.M.gated_first.vertical.weight", GM_STATE, 4, { 32, 1, 7, 7 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, fit_v_M_gated_first_vertical_weight) },
    { "fit.m.M.gated_first.vertical.bias", GM_STATE, 1, { 32 }, { 0 }, offsetof(pixelcnn_gated_t, fit_m_M_gated_first_vertical_bias) },
    { "fit.v.M.gated_first.vertical.bias", GM_STATE, 1, { 32 }, { 0 }, offsetof(pixelcnn_gated_t, fit_v_M_gated_first_vertical_bias) },
    { "fit.m.M.gated_first.horizontal.weight", GM_STATE, 4, { 32, 1, 1, 7 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, fit_m_M_gated_first_horizontal_weight) },
    { "fit.v.M.gated_first.horizontal.weight", GM_STATE, 4, { 32, 1, 1, 7 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, fit_v_M_gated_first_horizontal_weight) },
    { "fit.m.M.gated_first.horizontal.bias", GM_STATE, 1, { 32 }, { 0 }, offsetof(pixelcnn_gated_t, fit_m_M_gated_first_horizontal_bias) },
    { "fit.v.M.gated_first.horizontal.bias", GM_STATE, 1, { 32 }, { 0 }, offsetof(pixelcnn_gated_t, fit_v_M_gated_first_horizontal_bias) },
    { "fit.m.M.gated_first.across.weight", GM_STATE, 4, { 32, 32, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, fit_m_M_gated_first_across_weight) },
    { "fit.v.M.gated_first.across.weight", GM_STATE, 4, { 32, 32, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, fit_v_M_gated_first_across_weight) },
    { "fit.m.M.gated_first.across.bias", GM_STATE, 1, { 32 }, { 0 }, offsetof(pixelcnn_gated_t, fit_m_M_gated_first_across_bias) },
    { "fit.v.M.gated_first.across.bias", GM_STATE, 1, { 32 }, { 0 }, offsetof(pixelcnn_gated_t, fit_v_M_gated_first_across_bias) },
    { "fit.m.M.gated_first.out.weight", GM_STATE, 4, { 16, 16, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, fit_m_M_gated_first_out_weight) },
    { "fit.v.M.gated_first.out.weight", GM_STATE, 4, { 16, 16, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, fit_v_M_gated_first_out_weight) },
    { "fit.m.M.gated_first.out.bias", GM_STATE, 1, { 16 }, { 0 }, offsetof(pixelcnn_gated_t, fit_m_M_gated_first_out_bias) },
    { "fit.v.M.gated_first.out.bias", GM_STATE, 1, { 16 }, { 0 }, offsetof(pixelcnn_gated_t, fit_v_M_gated_first_out_bias) },
    { "fit.m.M.class2.embed.weight", GM_STATE, 2, { 10, 32 }, { 0, 1 }, offsetof(pixelcnn_gated_t, fit_m_M_class2_embed_weight) },
    { "fit.v.M.class2.embed.weight", GM_STATE, 2, { 10, 32 }, { 0, 1 }, offsetof(pixelcnn_gated_t, fit_v_M_class2_embed_weight) },
    { "fit.m.M.gated_layer.vertical.weight", GM_STATE, 4, { 32, 16, 3, 3 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, fit_m_M_gated_layer_vertical_weight) },
    { "fit.v.M.gated_layer.vertical.weight", GM_STATE, 4, { 32, 16, 3, 3 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, fit_v_M_gated_layer_vertical_weight) },
    { "fit.m.M.gated_layer.vertical.bias", GM_STATE, 1, { 32 }, { 0 }, offsetof(pixelcnn_gated_t, fit_m_M_gated_layer_vertical_bias) },
    { "fit.v.M.gated_layer.vertical.bias", GM_STATE, 1, { 32 }, { 0 }, offsetof(pixelcnn_gated_t, fit_v_M_gated_layer_vertical_bias) },
    { "fit.m.M.gated_layer.horizontal.weight", GM_STATE, 4, { 32, 16, 1, 3 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, fit_m_M_gated_layer_horizontal_weight) },
    { "fit.v.M.gated_layer.horizontal.weight", GM_STATE, 4, { 32, 16, 1, 3 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, fit_v_M_gated_layer_horizontal_weight) },
    { "fit.m.M.gated_layer.horizontal.bias", GM_STATE, 1, { 32 }, { 0 }, offsetof(pixelcnn_gated_t, fit_m_M_gated_layer_horizontal_bias) },
    { "fit.v.M.gated_layer.horizontal.bias", GM_STATE, 1, { 32 }, { 0 }, offsetof(pixelcnn_gated_t, fit_v_M_gated_layer_horizontal_bias) },
    { "fit.m.M.gated_layer.across.weight", GM_STATE, 4, { 32, 32, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, fit_m_M_gated_layer_across_weight) },
    { "fit.v.M.gated_layer.across.weight", GM_STATE, 4, { 32, 32, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, fit_v_M_gated_layer_across_weight) },
    { "fit.m.M.gated_layer.across.bias", GM_STATE, 1, { 32 }, { 0 }, offsetof(pixelcnn_gated_t, fit_m_M_gated_layer_across_bias) },
    { "fit.v.M.gated_layer.across.bias", GM_STATE, 1, { 32 }, { 0 }, offsetof(pixelcnn_gated_t, fit_v_M_gated_layer_across_bias) },
    { "fit.m.M.gated_layer.out.weight", GM_STATE, 4, { 16, 16, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, fit_m_M_gated_layer_out_weight) },
    { "fit.v.M.gated_layer.out.weight", GM_STATE, 4, { 16, 16, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, fit_v_M_gated_layer_out_weight) },
    { "fit.m.M.gated_layer.out.bias", GM_STATE, 1, { 16 }, { 0 }, offsetof(pixelcnn_gated_t, fit_m_M_gated_layer_out_bias) },
    { "fit.v.M.gated_layer.out.bias", GM_STATE, 1, { 16 }, { 0 }, offsetof(pixelcnn_gated_t, fit_v_M_gated_layer_out_bias) },
    { "fit.m.M.class3.embed.weight", GM_STATE, 2, { 10, 32 }, { 0, 1 }, offsetof(pixelcnn_gated_t, fit_m_M_class3_embed_weight) },
    { "fit.v.M.class3.embed.weight", GM_STATE, 2, { 10, 32 }, { 0, 1 }, offsetof(pixelcnn_gated_t, fit_v_M_class3_embed_weight) },
    { "fit.m.M.gated_layer2.vertical.weight", GM_STATE, 4, { 32, 16, 3, 3 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, fit_m_M_gated_layer2_vertical_weight) },
    { "fit.v.M.gated_layer2.vertical.weight", GM_STATE, 4, { 32, 16, 3, 3 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, fit_v_M_gated_layer2_vertical_weight) },
    { "fit.m.M.gated_layer2.vertical.bias", GM_STATE, 1, { 32 }, { 0 }, offsetof(pixelcnn_gated_t, fit_m_M_gated_layer2_vertical_bias) },
    { "fit.v.M.gated_layer2.vertical.bias", GM_STATE, 1, { 32 }, { 0 }, offsetof(pixelcnn_gated_t, fit_v_M_gated_layer2_vertical_bias) },
    { "fit.m.M.gated_layer2.horizontal.weight", GM_STATE, 4, { 32, 16, 1, 3 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, fit_m_M_gated_layer2_horizontal_weight) },
    { "fit.v.M.gated_layer2.horizontal.weight", GM_STATE, 4, { 32, 16, 1, 3 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, fit_v_M_gated_layer2_horizontal_weight) },
    { "fit.m.M.gated_layer2.horizontal.bias", GM_STATE, 1, { 32 }, { 0 }, offsetof(pixelcnn_gated_t, fit_m_M_gated_layer2_horizontal_bias) },
    { "fit.v.M.gated_layer2.horizontal.bias", GM_STATE, 1, { 32 }, { 0 }, offsetof(pixelcnn_gated_t, fit_v_M_gated_layer2_horizontal_bias) },
    { "fit.m.M.gated_layer2.across.weight", GM_STATE, 4, { 32, 32, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, fit_m_M_gated_layer2_across_weight) },
    { "fit.v.M.gated_layer2.across.weight", GM_STATE, 4, { 32, 32, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, fit_v_M_gated_layer2_across_weight) },
    { "fit.m.M.gated_layer2.across.bias", GM_STATE, 1, { 32 }, { 0 }, offsetof(pixelcnn_gated_t, fit_m_M_gated_layer2_across_bias) },
    { "fit.v.M.gated_layer2.across.bias", GM_STATE, 1, { 32 }, { 0 }, offsetof(pixelcnn_gated_t, fit_v_M_gated_layer2_across_bias) },
    { "fit.m.M.gated_layer2.out.weight", GM_STATE, 4, { 16, 16, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, fit_m_M_gated_layer2_out_weight) },
    { "fit.v.M.gated_layer2.out.weight", GM_STATE, 4, { 16, 16, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, fit_v_M_gated_layer2_out_weight) },
    { "fit.m.M.gated_layer2.out.bias", GM_STATE, 1, { 16 }, { 0 }, offsetof(pixelcnn_gated_t, fit_m_M_gated_layer2_out_bias) },
    { "fit.v.M.gated_layer2.out.bias", GM_STATE, 1, { 16 }, { 0 }, offsetof(pixelcnn_gated_t, fit_v_M_gated_layer2_out_bias) },
    { "fit.m.M.class4.embed.weight", GM_STATE, 2, { 10, 32 }, { 0, 1 }, offsetof(pixelcnn_gated_t, fit_m_M_class4_embed_weight) },
    { "fit.v.M.class4.embed.weight", GM_STATE, 2, { 10, 32 }, { 0, 1 }, offsetof(pixelcnn_gated_t, fit_v_M_class4_embed_weight) },
    { "fit.m.M.gated_layer3.vertical.weight", GM_STATE, 4, { 32, 16, 3, 3 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, fit_m_M_gated_layer3_vertical_weight) },
    { "fit.v.M.gated_layer3.vertical.weight", GM_STATE, 4, { 32, 16, 3, 3 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, fit_v_M_gated_layer3_vertical_weight) },
    { "fit.m.M.gated_layer3.vertical.bias", GM_STATE, 1, { 32 }, { 0 }, offsetof(pixelcnn_gated_t, fit_m_M_gated_layer3_vertical_bias) },
    { "fit.v.M.gated_layer3.vertical.bias", GM_STATE, 1, { 32 }, { 0 }, offsetof(pixelcnn_gated_t, fit_v_M_gated_layer3_vertical_bias) },
    { "fit.m.M.gated_layer3.horizontal.weight", GM_STATE, 4, { 32, 16, 1, 3 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, fit_m_M_gated_layer3_horizontal_weight) },
    { "fit.v.M.gated_layer3.horizontal.weight", GM_STATE, 4, { 32, 16, 1, 3 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, fit_v_M_gated_layer3_horizontal_weight) },
    { "fit.m.M.gated_layer3.horizontal.bias", GM_STATE, 1, { 32 }, { 0 }, offsetof(pixelcnn_gated_t, fit_m_M_gated_layer3_horizontal_bias) },
    { "fit.v.M.gated_layer3.horizontal.bias", GM_STATE, 1, { 32 }, { 0 }, offsetof(pixelcnn_gated_t, fit_v_M_gated_layer3_horizontal_bias) },
    { "fit.m.M.gated_layer3.across.weight", GM_STATE, 4, { 32, 32, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, fit_m_M_gated_layer3_across_weight) },
    { "fit.v.M.gated_layer3.across.weight", GM_STATE, 4, { 32, 32, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, fit_v_M_gated_layer3_across_weight) },
    { "fit.m.M.gated_layer3.across.bias", GM_STATE, 1, { 32 }, { 0 }, offsetof(pixelcnn_gated_t, fit_m_M_gated_layer3_across_bias) },
    { "fit.v.M.gated_layer3.across.bias", GM_STATE, 1, { 32 }, { 0 }, offsetof(pixelcnn_gated_t, fit_v_M_gated_layer3_across_bias) },
    { "fit.m.M.gated_layer3.out.weight", GM_STATE, 4, { 16, 16, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, fit_m_M_gated_layer3_out_weight) },
    { "fit.v.M.gated_layer3.out.weight", GM_STATE, 4, { 16, 16, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, fit_v_M_gated_layer3_out_weight) },
    { "fit.m.M.gated_layer3.out.bias", GM_STATE, 1, { 16 }, { 0 }, offsetof(pixelcnn_gated_t, fit_m_M_gated_layer3_out_bias) },
    { "fit.v.M.gated_layer3.out.bias", GM_STATE, 1, { 16 }, { 0 }, offsetof(pixelcnn_gated_t, fit_v_M_gated_layer3_out_bias) },
    { "fit.m.M.class5.embed.weight", GM_STATE, 2, { 10, 32 }, { 0, 1 }, offsetof(pixelcnn_gated_t, fit_m_M_class5_embed_weight) },
    { "fit.v.M.class5.embed.weight", GM_STATE, 2, { 10, 32 }, { 0, 1 }, offsetof(pixelcnn_gated_t, fit_v_M_class5_embed_weight) },
    { "fit.m.M.gated_layer4.vertical.weight", GM_STATE, 4, { 32, 16, 3, 3 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, fit_m_M_gated_layer4_vertical_weight) },
    { "fit.v.M.gated_layer4.vertical.weight", GM_STATE, 4, { 32, 16, 3, 3 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, fit_v_M_gated_layer4_vertical_weight) },
    { "fit.m.M.gated_layer4.vertical.bias", GM_STATE, 1, { 32 }, { 0 }, offsetof(pixelcnn_gated_t, fit_m_M_gated_layer4_vertical_bias) },
    { "fit.v.M.gated_layer4.vertical.bias", GM_STATE, 1, { 32 }, { 0 }, offsetof(pixelcnn_gated_t, fit_v_M_gated_layer4_vertical_bias) },
    { "fit.m.M.gated_layer4.horizontal.weight", GM_STATE, 4, { 32, 16, 1, 3 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, fit_m_M_gated_layer4_horizontal_weight) },
    { "fit.v.M.gated_layer4.horizontal.weight", GM_STATE, 4, { 32, 16, 1, 3 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, fit_v_M_gated_layer4_horizontal_weight) },
    { "fit.m.M.gated_layer4.horizontal.bias", GM_STATE, 1, { 32 }, { 0 }, offsetof(pixelcnn_gated_t, fit_m_M_gated_layer4_horizontal_bias) },
    { "fit.v.M.gated_layer4.horizontal.bias", GM_STATE, 1, { 32 }, { 0 }, offsetof(pixelcnn_gated_t, fit_v_M_gated_layer4_horizontal_bias) },
    { "fit.m.M.gated_layer4.across.weight", GM_STATE, 4, { 32, 32, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, fit_m_M_gated_layer4_across_weight) },
    { "fit.v.M.gated_layer4.across.weight", GM_STATE, 4, { 32, 32, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, fit_v_M_gated_layer4_across_weight) },
    { "fit.m.M.gated_layer4.across.bias", GM_STATE, 1, { 32 }, { 0 }, offsetof(pixelcnn_gated_t, fit_m_M_gated_layer4_across_bias) },
    { "fit.v.M.gated_layer4.across.bias", GM_STATE, 1, { 32 }, { 0 }, offsetof(pixelcnn_gated_t, fit_v_M_gated_layer4_across_bias) },
    { "fit.m.M.gated_layer4.out.weight", GM_STATE, 4, { 16, 16, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, fit_m_M_gated_layer4_out_weight) },
    { "fit.v.M.gated_layer4.out.weight", GM_STATE, 4, { 16, 16, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, fit_v_M_gated_layer4_out_weight) },
    { "fit.m.M.gated_layer4.out.bias", GM_STATE, 1, { 16 }, { 0 }, offsetof(pixelcnn_gated_t, fit_m_M_gated_layer4_out_bias) },
    { "fit.v.M.gated_layer4.out.bias", GM_STATE, 1, { 16 }, { 0 }, offsetof(pixelcnn_gated_t, fit_v_M_gated_layer4_out_bias) },
    { "fit.m.M.class6.embed.weight", GM_STATE, 2, { 10, 32 }, { 0, 1 }, offsetof(pixelcnn_gated_t, fit_m_M_class6_embed_weight) },
    { "fit.v.M.class6.embed.weight", GM_STATE, 2, { 10, 32 }, { 0, 1 }, offsetof(pixelcnn_gated_t, fit_v_M_class6_embed_weight) },
    { "fit.m.M.gated_layer5.vertical.weight", GM_STATE, 4, { 32, 16, 3, 3 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, fit_m_M_gated_layer5_vertical_weight) },
    { "fit.v.M.gated_layer5.vertical.weight", GM_STATE, 4, { 32, 16, 3, 3 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, fit_v_M_gated_layer5_vertical_weight) },
    { "fit.m.M.gated_layer5.vertical.bias", GM_STATE, 1, { 32 }, { 0 }, offsetof(pixelcnn_gated_t, fit_m_M_gated_layer5_vertical_bias) },
    { "fit.v.M.gated_layer5.vertical.bias", GM_STATE, 1, { 32 }, { 0 }, offsetof(pixelcnn_gated_t, fit_v_M_gated_layer5_vertical_bias) },
    { "fit.m.M.gated_layer5.horizontal.weight", GM_STATE, 4, { 32, 16, 1, 3 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, fit_m_M_gated_layer5_horizontal_weight) },
    { "fit.v.M.gated_layer5.horizontal.weight", GM_STATE, 4, { 32, 16, 1, 3 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, fit_v_M_gated_layer5_horizontal_weight) },
    { "fit.m.M.gated_layer5.horizontal.bias", GM_STATE, 1, { 32 }, { 0 }, offsetof(pixelcnn_gated_t, fit_m_M_gated_layer5_horizontal_bias) },
    { "fit.v.M.gated_layer5.horizontal.bias", GM_STATE, 1, { 32 }, { 0 }, offsetof(pixelcnn_gated_t, fit_v_M_gated_layer5_horizontal_bias) },
    { "fit.m.M.gated_layer5.across.weight", GM_STATE, 4, { 32, 32, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, fit_m_M_gated_layer5_across_weight) },
    { "fit.v.M.gated_layer5.across.weight", GM_STATE, 4, { 32, 32, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, fit_v_M_gated_layer5_across_weight) },
    { "fit.m.M.gated_layer5.across.bias", GM_STATE, 1, { 32 }, { 0 }, offsetof(pixelcnn_gated_t, fit_m_M_gated_layer5_across_bias) },
    { "fit.v.M.gated_layer5.across.bias", GM_STATE, 1, { 32 }, { 0 }, offsetof(pixelcnn_gated_t, fit_v_M_gated_layer5_across_bias) },
    { "fit.m.M.gated_layer5.out.weight", GM_STATE, 4, { 16, 16, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, fit_m_M_gated_layer5_out_weight) },
    { "fit.v.M.gated_layer5.out.weight", GM_STATE, 4, { 16, 16, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, fit_v_M_gated_layer5_out_weight) },
    { "fit.m.M.gated_layer5.out.bias", GM_STATE, 1, { 16 }, { 0 }, offsetof(pixelcnn_gated_t, fit_m_M_gated_layer5_out_bias) },
    { "fit.v.M.gated_layer5.out.bias", GM_STATE, 1, { 16 }, { 0 }, offsetof(pixelcnn_gated_t, fit_v_M_gated_layer5_out_bias) },
    { "fit.m.M.class7.embed.weight", GM_STATE, 2, { 10, 32 }, { 0, 1 }, offsetof(pixelcnn_gated_t, fit_m_M_class7_embed_weight) },
    { "fit.v.M.class7.embed.weight", GM_STATE, 2, { 10, 32 }, { 0, 1 }, offsetof(pixelcnn_gated_t, fit_v_M_class7_embed_weight) },
    { "fit.m.M.gated_layer6.vertical.weight", GM_STATE, 4, { 32, 16, 3, 3 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, fit_m_M_gated_layer6_vertical_weight) },
    { "fit.v.M.gated_layer6.vertical.weight", GM_STATE, 4, { 32, 16, 3, 3 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, fit_v_M_gated_layer6_vertical_weight) },
    { "fit.m.M.gated_layer6.vertical.bias", GM_STATE, 1, { 32 }, { 0 }, offsetof(pixelcnn_gated_t, fit_m_M_gated_layer6_vertical_bias) },
    { "fit.v.M.gated_layer6.vertical.bias", GM_STATE, 1, { 32 }, { 0 }, offsetof(pixelcnn_gated_t, fit_v_M_gated_layer6_vertical_bias) },
    { "fit.m.M.gated_layer6.horizontal.weight", GM_STATE, 4, { 32, 16, 1, 3 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, fit_m_M_gated_layer6_horizontal_weight) },
    { "fit.v.M.gated_layer6.horizontal.weight", GM_STATE, 4, { 32, 16, 1, 3 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, fit_v_M_gated_layer6_horizontal_weight) },
    { "fit.m.M.gated_layer6.horizontal.bias", GM_STATE, 1, { 32 }, { 0 }, offsetof(pixelcnn_gated_t, fit_m_M_gated_layer6_horizontal_bias) },
    { "fit.v.M.gated_layer6.horizontal.bias", GM_STATE, 1, { 32 }, { 0 }, offsetof(pixelcnn_gated_t, fit_v_M_gated_layer6_horizontal_bias) },
    { "fit.m.M.gated_layer6.across.weight", GM_STATE, 4, { 32, 32, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, fit_m_M_gated_layer6_across_weight) },
    { "fit.v.M.gated_layer6.across.weight", GM_STATE, 4, { 32, 32, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, fit_v_M_gated_layer6_across_weight) },
    { "fit.m.M.gated_layer6.across.bias", GM_STATE, 1, { 32 }, { 0 }, offsetof(pixelcnn_gated_t, fit_m_M_gated_layer6_across_bias) },
    { "fit.v.M.gated_layer6.across.bias", GM_STATE, 1, { 32 }, { 0 }, offsetof(pixelcnn_gated_t, fit_v_M_gated_layer6_across_bias) },
    { "fit.m.M.gated_layer6.out.weight", GM_STATE, 4, { 16, 16, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, fit_m_M_gated_layer6_out_weight) },
    { "fit.v.M.gated_layer6.out.weight", GM_STATE, 4, { 16, 16, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, fit_v_M_gated_layer6_out_weight) },
    { "fit.m.M.gated_layer6.out.bias", GM_STATE, 1, { 16 }, { 0 }, offsetof(pixelcnn_gated_t, fit_m_M_gated_layer6_out_bias) },
    { "fit.v.M.gated_layer6.out.bias", GM_STATE, 1, { 16 }, { 0 }, offsetof(pixelcnn_gated_t, fit_v_M_gated_layer6_out_bias) },
    { "fit.m.M.class8.embed.weight", GM_STATE, 2, { 10, 32 }, { 0, 1 }, offsetof(pixelcnn_gated_t, fit_m_M_class8_embed_weight) },
    { "fit.v.M.class8.embed.weight", GM_STATE, 2, { 10, 32 }, { 0, 1 }, offsetof(pixelcnn_gated_t, fit_v_M_class8_embed_weight) },
    { "fit.m.M.gated_layer7.vertical.weight", GM_STATE, 4, { 32, 16, 3, 3 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, fit_m_M_gated_layer7_vertical_weight) },
    { "fit.v.M.gated_layer7.vertical.weight", GM_STATE, 4, { 32, 16, 3, 3 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, fit_v_M_gated_layer7_vertical_weight) },
    { "fit.m.M.gated_layer7.vertical.bias", GM_STATE, 1, { 32 }, { 0 }, offsetof(pixelcnn_gated_t, fit_m_M_gated_layer7_vertical_bias) },
    { "fit.v.M.gated_layer7.vertical.bias", GM_STATE, 1, { 32 }, { 0 }, offsetof(pixelcnn_gated_t, fit_v_M_gated_layer7_vertical_bias) },
    { "fit.m.M.gated_layer7.horizontal.weight", GM_STATE, 4, { 32, 16, 1, 3 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, fit_m_M_gated_layer7_horizontal_weight) },
    { "fit.v.M.gated_layer7.horizontal.weight", GM_STATE, 4, { 32, 16, 1, 3 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, fit_v_M_gated_layer7_horizontal_weight) },
    { "fit.m.M.gated_layer7.horizontal.bias", GM_STATE, 1, { 32 }, { 0 }, offsetof(pixelcnn_gated_t, fit_m_M_gated_layer7_horizontal_bias) },
    { "fit.v.M.gated_layer7.horizontal.bias", GM_STATE, 1, { 32 }, { 0 }, offsetof(pixelcnn_gated_t, fit_v_M_gated_layer7_horizontal_bias) },
    { "fit.m.M.gated_layer7.across.weight", GM_STATE, 4, { 32, 32, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, fit_m_M_gated_layer7_across_weight) },
    { "fit.v.M.gated_layer7.across.weight", GM_STATE, 4, { 32, 32, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, fit_v_M_gated_layer7_across_weight) },
    { "fit.m.M.gated_layer7.across.bias", GM_STATE, 1, { 32 }, { 0 }, offsetof(pixelcnn_gated_t, fit_m_M_gated_layer7_across_bias) },
    { "fit.v.M.gated_layer7.across.bias", GM_STATE, 1, { 32 }, { 0 }, offsetof(pixelcnn_gated_t, fit_v_M_gated_layer7_across_bias) },
    { "fit.m.M.gated_layer7.out.weight", GM_STATE, 4, { 16, 16, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, fit_m_M_gated_layer7_out_weight) },
    { "fit.v.M.gated_layer7.out.weight", GM_STATE, 4, { 16, 16, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, fit_v_M_gated_layer7_out_weight) },
    { "fit.m.M.gated_layer7.out.bias", GM_STATE, 1, { 16 }, { 0 }, offsetof(pixelcnn_gated_t, fit_m_M_gated_layer7_out_bias) },
    { "fit.v.M.gated_layer7.out.bias", GM_STATE, 1, { 16 }, { 0 }, offsetof(pixelcnn_gated_t, fit_v_M_gated_layer7_out_bias) },
    { "fit.m.M.head.weight", GM_STATE, 4, { 16, 16, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, fit_m_M_head_weight) },
    { "fit.v.M.head.weight", GM_STATE, 4, { 16, 16, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, fit_v_M_head_weight) },
    { "fit.m.M.head.bias", GM_STATE, 1, { 16 }, { 0 }, offsetof(pixelcnn_gated_t, fit_m_M_head_bias) },
    { "fit.v.M.head.bias", GM_STATE, 1, { 16 }, { 0 }, offsetof(pixelcnn_gated_t, fit_v_M_head_bias) },
    { "fit.m.M.out.weight", GM_STATE, 4, { 1, 16, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, fit_m_M_out_weight) },
    { "fit.v.M.out.weight", GM_STATE, 4, { 1, 16, 1, 1 }, { 2, 3, 1, 0 }, offsetof(pixelcnn_gated_t, fit_v_M_out_weight) },
    { "fit.m.M.out.bias", GM_STATE, 1, { 1 }, { 0 }, offsetof(pixelcnn_gated_t, fit_m_M_out_bias) },
    { "fit.v.M.out.bias", GM_STATE, 1, { 1 }, { 0 }, offsetof(pixelcnn_gated_t, fit_v_M_out_bias) },
};

GM_API gm_reader gm_read_idx;

static const gm_field fields[] = {
    { .name = "x", .type = GM_F32, .rank = 3, .dim = { 28, 28, 1 }, .classes = 0, .line = 15,
      .read = gm_read_idx, .train = (const char *const[]){ "train-images-idx3-ubyte", NULL },
      .test = (const char *const[]){ "t10k-images-idx3-ubyte", NULL },
      .changes = 1, .change = (const gm_change[]){ { GM_CHANGE_dither, true, 2.0f } },
      .scale = 0.003921569f, .shift = 0.0f },
    { .name = "y", .type = GM_I32, .rank = 0, .dim = { 0 }, .classes = 10, .line = 16,
      .read = gm_read_idx, .train = (const char *const[]){ "train-labels-idx1-ubyte", NULL },
      .test = (const char *const[]){ "t10k-labels-idx1-ubyte", NULL },
      .scale = 1.0f, .shift = 0.0f },
};

static int call_pixelcnn_gated_fit(void *m, const void *const *input, int n, float *report)
{
    return pixelcnn_gated_fit(m, input[0], input[1], n, (pixelcnn_gated_fit_report *)report);
}

static int call_pixelcnn_gated_test_fit(void *m, const void *const *input, int n, float *report)
{
    return pixelcnn_gated_test_fit(m, input[0], input[1], n, (pixelcnn_gated_fit_report *)report);
}

static const gm_kernel kernels_of_fit[] = {
    { "fit_M_out_weight_panels", 26, 0.0, 128.0, 1, (const gm_written[]){
        { "M.out.weight_panels", offsetof(pixelcnn_gated_t, arena[12074752]), 0, 1, 16, 0 }} },
    { "fit_M_head_weight_panels", 26, 0.0, 2048.0, 1, (const gm_written[]){
        { "M.head.weight_panels", offsetof(pixelcnn_gated_t, arena[12071936]), 0, 1, 256, 0 }} },
    { "fit_M_gated_layer7_out_weight_panels", 25, 0.0, 2048.0, 1, (const gm_written[]){
        { "M.gated_layer7.out.weight_panels", offsetof(pixelcnn_gated_t, arena[12072192]), 0, 1, 256, 0 }} },
    { "fit_M_gated_layer6_out_weight_panels", 25, 0.0, 2048.0, 1, (const gm_written[]){
        { "M.gated_layer6.out.weight_panels", offsetof(pixelcnn_gated_t, arena[12072448]), 0, 1, 256, 0 }} },
    { "fit_M_gated_layer5_out_weight_panels", 25, 0.0, 2048.0, 1, (const gm_written[]){
        { "M.gated_layer5.out.weight_panels", offsetof(pixelcnn_gated_t, arena[12072704]), 0, 1, 256, 0 }} },
    { "fit_M_gated_layer4_out_weight_panels", 25, 0.0, 2048.0, 1, (const gm_written[]){
        { "M.gated_layer4.out.weight_panels", offsetof(pixelcnn_gated_t, arena[12072960]), 0, 1, 256, 0 }} },
    { "fit_M_gated_layer3_out_weight_panels", 25, 0.0, 2048.0, 1, (const gm_written[]){
        { "M.gated_layer3.out.weight_panels", offsetof(pixelcnn_gated_t, arena[12073216]), 0, 1, 256, 0 }} },
    { "fit_M_gated_layer2_out_weight_panels", 25, 0.0, 2048.0, 1, (const gm_written[]){
        { "M.gated_layer2.out.weight_panels", offsetof(pixelcnn_gated_t, arena[12073472]), 0, 1, 256, 0 }} },
    { "fit_M_gated_layer_out_weight_panels", 25, 0.0, 2048.0, 1, (const gm_written[]){
        { "M.gated_layer.out.weight_panels", offsetof(pixelcnn_gated_t, arena[12073728]), 0, 1, 256, 0 }} },
    { "fit_M_gated_first_out_weight_panels", 24, 0.0, 2048.0, 1, (const gm_written[]){
        { "M.gated_first.out.weight_panels", offsetof(pixelcnn_gated_t, arena[12073984]), 0, 1, 256, 0 }} },
    { "fit_gather", 21, 0.0, 3392.0, 1, (const gm_written[]){
        { "gather", offsetof(pixelcnn_gated_t, arena[12067328]), 0, 1, 512, 0 }} },
    { "fit_gather2", 21, 0.0, 3392.0, 1, (const gm_written[]){
        { "gather", offsetof(pixelcnn_gated_t, arena[12067840]), 0, 1, 512, 0 }} },
    { "fit_gather3", 21, 0.0, 3392.0, 1, (const gm_written[]){
        { "gather", offsetof(pixelcnn_gated_t, arena[12068352]), 0, 1, 512, 0 }} },
    { "fit_gather4", 21, 0.0, 3392.0, 1, (const gm_written[]){
        { "gather", offsetof(pixelcnn_gated_t, arena[12068864]), 0, 1, 512, 0 }} },
    { "fit_gather5", 21, 0.0, 3392.0, 1, (const gm_written[]){
        { "gather", offsetof(pixelcnn_gated_t, arena[12069376]), 0, 1, 512, 0 }} },
    { "fit_gather6", 21, 0.0, 3392.0, 1, (const gm_written[]){
        { "gather", offsetof(pixelcnn_gated_t, arena[12069888]), 0, 1, 512, 0 }} },
    { "fit_gather7", 21, 0.0, 3392.0, 1, (const gm_written[]){
        { "gather", offsetof(pixelcnn_gated_t, arena[12070400]), 0, 1, 512, 0 }} },
    { "fit_gather8", 21, 0.0, 3392.0, 1, (const gm_written[]){
        { "gather", offsetof(pixelcnn_gated_t, arena[12070912]), 0, 1, 512, 0 }} },
    { "fit_vertical", 24, 15097856.0, 1662208.0, 1, (const gm_written[]){
        { "vertical", offsetof(pixelcnn_gated_t, arena[0]), 0, 1, 401408, 0 }} },
    { "fit_v", 24, 1.00352e+06, 2410496.0, 1, (const gm_written[]){
        { "v", offsetof(pixelcnn_gated_t, arena[6823936]), 0, 1, 200704, 0 }} },
    { "fit_horizontal", 24, 2637824.0, 1656832.0, 1, (const gm_written[]){
        { "horizontal", offsetof(pixelcnn_gated_t, arena[401408]), 0, 1, 401408, 0 }} },
    { "fit_horizontal2", 24, 26894336.0, 4823168.0, 1, (const gm_written[]){
        { "horizontal", offsetof(pixelcnn_gated_t, arena[401408]), 0, 1, 401408, 0 }} },
    { "fit_mul", 24, 602112.0, 2408448.0, 1, (const gm_written[]){
        { "mul", offsetof(pixelcnn_gated_t, arena[7024640]), 0, 1, 200704, 0 }} },
    { "fit_out", 24, 6623232.0, 1.60672e+06, 1, (const gm_written[]){
        { "out", offsetof(pixelcnn_gated_t, arena[7225344]), 0, 1, 200704, 0 }} },
    { "fit_vertical2", 25, 74293248.0, 2427008.0, 1, (const gm_written[]){
        { "vertical", offsetof(pixelcnn_gated_t, arena[802816]), 0, 1, 401408, 0 }} },
    { "fit_v2", 25, 1.00352e+06, 2410496.0, 1, (const gm_written[]){
        { "v", offsetof(pixelcnn_gated_t, arena[7426048]), 0, 1, 200704, 0 }} },
    { "fit_horizontal3", 25, 25632768.0, 2.41472e+06, 1, (const gm_written[]){
        { "horizontal", offsetof(pixelcnn_gated_t, arena[1204224]), 0, 1, 401408, 0 }} },
    { "fit_horizontal4", 25, 26894336.0, 4823168.0, 1, (const gm_written[]){
        { "horizontal", offsetof(pixelcnn_gated_t, arena[1204224]), 0, 1, 401408, 0 }} },
    { "fit_mul2", 25, 602112.0, 2408448.0, 1, (const gm_written[]){
        { "mul", offsetof(pixelcnn_gated_t, arena[7626752]), 0, 1, 200704, 0 }} },
    { "fit_h", 25, 6823936.0, 2409536.0, 1, (const gm_written[]){
        { "h", offsetof(pixelcnn_gated_t, arena[7827456]), 0, 1, 200704, 0 }} },
    { "fit_vertical3", 25, 74293248.0, 2427008.0, 1, (const gm_written[]){
        { "vertical", offsetof(pixelcnn_gated_t, arena[1605632]), 0, 1, 401408, 0 }} },
    { "fit_v3", 25, 1.00352e+06, 2410496.0, 1, (const gm_written[]){
        { "v", offsetof(pixelcnn_gated_t, arena[8028160]), 0, 1, 200704, 0 }} },
    { "fit_horizontal5", 25, 25632768.0, 2.41472e+06, 1, (const gm_written[]){
        { "horizontal", offsetof(pixelcnn_gated_t, arena[2007040]), 0, 1, 401408, 0 }} },
    { "fit_horizontal6", 25, 26894336.0, 4823168.0, 1, (const gm_written[]){
        { "horizontal", offsetof(pixelcnn_gated_t, arena[2007040]), 0, 1, 401408, 0 }} },
    { "fit_mul3", 25, 602112.0, 2408448.0, 1, (const gm_written[]){
        { "mul", offsetof(pixelcnn_gated_t, arena[8228864]), 0, 1, 200704, 0 }} },
    { "fit_h2", 25, 6823936.0, 2409536.0, 1, (const gm_written[]){
        { "h", offsetof(pixelcnn_gated_t, arena[8429568]), 0, 1, 200704, 0 }} },
    { "fit_vertical4", 25, 74293248.0, 2427008.0, 1, (const gm_written[]){
        { "vertical", offsetof(pixelcnn_gated_t, arena[2408448]), 0, 1, 401408, 0 }} },
    { "fit_v4", 25, 1.00352e+06, 2410496.0, 1, (const gm_written[]){
        { "v", offsetof(pixelcnn_gated_t, arena[8630272]), 0, 1, 200704, 0 }} },
    { "fit_horizontal7", 25, 25632768.0, 2.41472e+06, 1, (const gm_written[]){
        { "horizontal", offsetof(pixelcnn_gated_t, arena[2809856]), 0, 1, 401408, 0 }} },
    { "fit_horizontal8", 25, 26894336.0, 4823168.0, 1, (const gm_written[]){
        { "horizontal", offsetof(pixelcnn_gated_t, arena[2809856]), 0, 1, 401408, 0 }} },
    { "fit_mul4", 25, 602112.0, 2408448.0, 1, (const gm_written[]){
        { "mul", offsetof(pixelcnn_gated_t, arena[8830976]), 0, 1, 200704, 0 }} },
    { "fit_h3", 25, 6823936.0, 2409536.0, 1, (const gm_written[]){
        { "h", offsetof(pixelcnn_gated_t, arena[9031680]), 0, 1, 200704, 0 }} },
    { "fit_vertical5", 25, 74293248.0, 2427008.0, 1, (const gm_written[]){
        { "vertical", offsetof(pixelcnn_gated_t, arena[3211264]), 0, 1, 401408, 0 }} },
    { "fit_v5", 25, 1.00352e+06, 2410496.0, 1, (const gm_written[]){
        { "v", offsetof(pixelcnn_gated_t, arena[9232384]), 0, 1, 200704, 0 }} },
    { "fit_horizontal9", 25, 25632768.0, 2.41472e+06, 1, (const gm_written[]){
        { "horizontal", offsetof(pixelcnn_gated_t, arena[3612672]), 0, 1, 401408, 0 }} },
    { "fit_horizontal10", 25, 26894336.0, 4823168.0, 1, (const gm_written[]){
        { "horizontal", offsetof(pixelcnn_gated_t, arena[3612672]), 0, 1, 401408, 0 }} },
    { "fit_mul5", 25, 602112.0, 2408448.0, 1, (const gm_written[]){
        { "mul", offsetof(pixelcnn_gated_t, arena[9433088]), 0, 1, 200704, 0 }} },
    { "fit_h4", 25, 6823936.0, 2409536.0, 1, (const gm_written[]){
        { "h", offsetof(pixelcnn_gated_t, arena[9633792]), 0, 1, 200704, 0 }} },
    { "fit_vertical6", 25, 74293248.0, 2427008.0, 1, (const gm_written[]){
        { "vertical", offsetof(pixelcnn_gated_t, arena[4014080]), 0, 1, 401408, 0 }} },
    { "fit_v6", 25, 1.00352e+06, 2410496.0, 1, (const gm_written[]){
        { "v", offsetof(pixelcnn_gated_t, arena[9834496]), 0, 1, 200704, 0 }} },
    { "fit_horizontal11", 25, 25632768.0, 2.41472e+06, 1, (const gm_written[]){
        { "horizontal", offsetof(pixelcnn_gated_t, arena[4415488]), 0, 1, 401408, 0 }} },
    { "fit_horizontal12", 25, 26894336.0, 4823168.0, 1, (const gm_written[]){
        { "horizontal", offsetof(pixelcnn_gated_t, arena[4415488]), 0, 1, 401408, 0 }} },
    { "fit_mul6", 25, 602112.0, 2408448.0, 1, (const gm_written[]){
        { "mul", offsetof(pixelcnn_gated_t, arena[10035200]), 0, 1, 200704, 0 }} },
    { "fit_h5", 25, 6823936.0, 2409536.0, 1, (const gm_written[]){
        { "h", offsetof(pixelcnn_gated_t, arena[10235904]), 0, 1, 200704, 0 }} },
    { "fit_vertical7", 25, 74293248.0, 2427008.0, 1, (const gm_written[]){
        { "vertical", offsetof(pixelcnn_gated_t, arena[4816896]), 0, 1, 401408, 0 }} },
    { "fit_v7", 25, 1.00352e+06, 2410496.0, 1, (const gm_written[]){
        { "v", offsetof(pixelcnn_gated_t, arena[10436608]), 0, 1, 200704, 0 }} },
    { "fit_horizontal13", 25, 25632768.0, 2.41472e+06, 1, (const gm_written[]){
        { "horizontal", offsetof(pixelcnn_gated_t, arena[5218304]), 0, 1, 401408, 0 }} },
    { "fit_horizontal14", 25, 26894336.0, 4823168.0, 1, (const gm_written[]){
        { "horizontal", offsetof(pixelcnn_gated_t, arena[5218304]), 0, 1, 401408, 0 }} },
    { "fit_mul7", 25, 602112.0, 2408448.0, 1, (const gm_written[]){
        { "mul", offsetof(pixelcnn_gated_t, arena[10637312]), 0, 1, 200704, 0 }} },
    { "fit_h6", 25, 6823936.0, 2409536.0, 1, (const gm_written[]){
        { "h", offsetof(pixelcnn_gated_t, arena[10838016]), 0, 1, 200704, 0 }} },
    { "fit_vertical8", 25, 74293248.0, 2427008.0, 1, (const gm_written[]){
        { "vertical", offsetof(pixelcnn_gated_t, arena[5619712]), 0, 1, 401408, 0 }} },
    { "fit_horizontal15", 25, 25632768.0, 2.41472e+06, 1, (const gm_written[]){
        { "horizontal", offsetof(pixelcnn_gated_t, arena[6021120]), 0, 1, 401408, 0 }} },
    { "fit_horizontal16", 25, 26894336.0, 4823168.0, 1, (const gm_written[]){
        { "horizontal", offsetof(pixelcnn_gated_t, arena[6021120]), 0, 1, 401408, 0 }} },
    { "fit_mul8", 25, 602112.0, 2408448.0, 1, (const gm_written[]){
        { "mul", offsetof(pixelcnn_gated_t, arena[11038720]), 0, 1, 200704, 0 }} },
    { "fit_h7", 25, 7.02464e+06, 2409536.0, 1, (const gm_written[]){
        { "relu", offsetof(pixelcnn_gated_t, arena[11239424]), 0, 1, 200704, 0 }} },
    { "fit_head", 26, 6823936.0, 1.60672e+06, 1, (const gm_written[]){
        { "relu", offsetof(pixelcnn_gated_t, arena[11440128]), 0, 1, 200704, 0 }} },
    { "fit_d_out", 26, 489216.0, 953412.0, 2, (const gm_written[]){
        { "sub", offsetof(pixelcnn_gated_t, arena[12042240]), 0, 1, 12544, 0 },
        { "d_out", offsetof(pixelcnn_gated_t, arena[12054784]), 0, 1, 12544, 0 }} },
    { "fit_sum", 30, 12544.0, 5.024e+04, 1, (const gm_written[]){
        { "sum", offsetof(pixelcnn_gated_t, arena[12074768]), 0, 1, 16, 0 }} },
    { "fit_sum2", 26, 12544.0, 5.024e+04, 1, (const gm_written[]){
        { "sum", offsetof(pixelcnn_gated_t, arena[12074784]), 0, 1, 16, 0 }} },
    { "fit_d_head", 26, 802816.0, 1656896.0, 2, (const gm_written[]){
        { "d_head", offsetof(pixelcnn_gated_t, arena[11640832]), 0, 1, 200704, 0 },
        { "sum", offsetof(pixelcnn_gated_t, arena[12074240]), 0, 1, 256, 0 }} },
    { "fit_d_h", 26, 6823936.0, 2410496.0, 2, (const gm_written[]){
        { "d_h", offsetof(pixelcnn_gated_t, arena[11841536]), 0, 1, 200704, 0 },
        { "sum", offsetof(pixelcnn_gated_t, arena[12074496]), 0, 1, 256, 0 }} },
    { "fit_d_across", 25, 8429568.0, 4017152.0, 4, (const gm_written[]){
        { "d_across", offsetof(pixelcnn_gated_t, arena[6422544]), 0, 12544, 16, 32 },
        { "d_across", offsetof(pixelcnn_gated_t, arena[6422528]), 0, 12544, 16, 32 },
        { "concat", offsetof(pixelcnn_gated_t, arena[12071424]), 0, 16, 16, 32 },
        { "concat", offsetof(pixelcnn_gated_t, arena[12071440]), 0, 16, 16, 32 }} },
    { "fit_M_head_weight", 26, 6425856.0, 1611776.0, 3, (const gm_written[]){
        { "fit.m.M.head.weight", offsetof(pixelcnn_gated_t, fit_m_M_head_weight), 0, 1, 256, 0 },
        { "fit.v.M.head.weight", offsetof(pixelcnn_gated_t, fit_v_M_head_weight), 0, 1, 256, 0 },
        { "M.head.weight", offsetof(pixelcnn_gated_t, M_head_weight), 0, 1, 256, 0 }} },
    { "fit_M_out_weight", 26, 401616.0, 853376.0, 3, (const gm_written[]){
        { "fit.m.M.out.weight", offsetof(pixelcnn_gated_t, fit_m_M_out_weight), 0, 1, 16, 0 },
        { "fit.v.M.out.weight", offsetof(pixelcnn_gated_t, fit_v_M_out_weight), 0, 1, 16, 0 },
        { "M.out.weight", offsetof(pixelcnn_gated_t, M_out_weight), 0, 1, 16, 0 }} },
    { "fit_M_gated_layer7_out_weight", 25, 6425856.0, 1611776.0, 3, (const gm_written[]){
        { "fit.m.M.gated_layer7.out.weight", offsetof(pixelcnn_gated_t, fit_m_M_gated_layer7_out_weight), 0, 1, 256, 0 },
        { "fit.v.M.gated_layer7.out.weight", offsetof(pixelcnn_gated_t, fit_v_M_gated_layer7_out_weight), 0, 1, 256, 0 },
        { "M.gated_layer7.out.weight", offsetof(pixelcnn_gated_t, M_gated_layer7_out_weight), 0, 1, 256, 0 }} },
    { "fit_M_head_bias", 29, 464.0, 1408.0, 3, (const gm_written[]){
        { "fit.m.M.head.bias", offsetof(pixelcnn_gated_t, fit_m_M_head_bias), 0, 1, 16, 0 },
        { "fit.v.M.head.bias", offsetof(pixelcnn_gated_t, fit_v_M_head_bias), 0, 1, 16, 0 },
        { "M.head.bias", offsetof(pixelcnn_gated_t, M_head_bias), 0, 1, 16, 0 }} },
    { "fit_M_gated_layer7_out_bias", 29, 464.0, 1408.0, 3, (const gm_written[]){
        { "fit.m.M.gated_layer7.out.bias", offsetof(pixelcnn_gated_t, fit_m_M_gated_layer7_out_bias), 0, 1, 16, 0 },
        { "fit.v.M.gated_layer7.out.bias", offsetof(pixelcnn_gated_t, fit_v_M_gated_layer7_out_bias), 0, 1, 16, 0 },
        { "M.gated_layer7.out.bias", offsetof(pixelcnn_gated_t, M_gated_layer7_out_bias), 0, 1, 16, 0 }} },
    { "fit_loss", 29, 46.0, 156.0, 4, (const gm_written[]){
        { "loss", offsetof(pixelcnn_gated_t, arena[11041088]), 0, 1, 1, 0 },
        { "fit.m.M.out.bias", offsetof(pixelcnn_gated_t, fit_m_M_out_bias), 0, 1, 1, 0 },
        { "fit.v.M.out.bias", offsetof(pixelcnn_gated_t, fit_v_M_out_bias), 0, 1, 1, 0 },
        { "M.out.bias", offsetof(pixelcnn_gated_t, M_out_bias), 0, 1, 1, 0 }} },
    { "fit_M_gated_layer7_horizontal_bias", 29, 1248.0, 3584.0, 6, (const gm_written[]){
        { "fit.m.M.gated_layer7.horizontal.bias", offsetof(pixelcnn_gated_t, fit_m_M_gated_layer7_horizontal_bias), 0, 1, 32, 0 },
        { "fit.v.M.gated_layer7.horizontal.bias", offsetof(pixelcnn_gated_t, fit_v_M_gated_layer7_horizontal_bias), 0, 1, 32, 0 },
        { "M.gated_layer7.horizontal.bias", offsetof(pixelcnn_gated_t, M_gated_layer7_horizontal_bias), 0, 1, 32, 0 },
        { "fit.m.M.gated_layer7.across.bias", offsetof(pixelcnn_gated_t, fit_m_M_gated_layer7_across_bias), 0, 1, 32, 0 },
        { "fit.v.M.gated_layer7.across.bias", offsetof(pixelcnn_gated_t, fit_v_M_gated_layer7_across_bias), 0, 1, 32, 0 },
        { "M.gated_layer7.across.bias", offsetof(pixelcnn_gated_t, M_gated_layer7_across_bias), 0, 1, 32, 0 }} },
    { "fit_d_M_class8_embed_weight", 21, 0.0, 3392.0, 1, (const gm_written[]){
        { "d_M.class8.embed.weight", offsetof(pixelcnn_gated_t, arena[11040768]), 0, 1, 320, 0 }} },
    { "fit_M_gated_layer7_across_weight_panels", 25, 0.0, 8192.0, 1, (const gm_written[]){
        { "M.gated_layer7.across.weight_panels", offsetof(pixelcnn_gated_t, arena[11038720]), 0, 1, 1024, 0 }} },
    { "fit_M_gated_layer7_across_weight", 25, 25703424.0, 3.23584e+06, 3, (const gm_written[]){
        { "fit.m.M.gated_layer7.across.weight", offsetof(pixelcnn_gated_t, fit_m_M_gated_layer7_across_weight), 0, 1, 1024, 0 },
        { "fit.v.M.gated_layer7.across.weight", offsetof(pixelcnn_gated_t, fit_v_M_gated_layer7_across_weight), 0, 1, 1024, 0 },
        { "M.gated_layer7.across.weight", offsetof(pixelcnn_gated_t, M_gated_layer7_across_weight), 0, 1, 1024, 0 }} },
    { "fit_M_gated_layer7_horizontal_weight_panels", 25, 0.0, 1.024e+04, 1, (const gm_written[]){
        { "M.gated_layer7.horizontal.weight_panels", offsetof(pixelcnn_gated_t, arena[11039744]), 0, 1, 1024, 0 }} },
    { "fit_M_gated_layer7_horizontal_weight", 25, 25251328.0, 2445312.0, 3, (const gm_written[]){
        { "fit.m.M.gated_layer7.horizontal.weight", offsetof(pixelcnn_gated_t, fit_m_M_gated_layer7_horizontal_weight), 0, 1, 1536, 0 },
        { "fit.v.M.gated_layer7.horizontal.weight", offsetof(pixelcnn_gated_t, fit_v_M_gated_layer7_horizontal_weight), 0, 1, 1536, 0 },
        { "M.gated_layer7.horizontal.weight", offsetof(pixelcnn_gated_t, M_gated_layer7_horizontal_weight), 0, 1, 1536, 0 }} },
    { "fit_d_h2", 25, 25432064.0, 3216384.0, 2, (const gm_written[]){
        { "d_h", offsetof(pixelcnn_gated_t, arena[11841536]), 0, 1, 200704, 0 },
        { "sum", offsetof(pixelcnn_gated_t, arena[10839040]), 0, 1, 256, 0 }} },
    { "fit_d_vertical", 25, 25690112.0, 3217408.0, 2, (const gm_written[]){
        { "d_vertical", offsetof(pixelcnn_gated_t, arena[5619712]), 0, 1, 401408, 0 },
        { "sum", offsetof(pixelcnn_gated_t, arena[10838016]), 0, 1, 512, 0 }} },
    { "fit_d_across2", 25, 8429568.0, 4017152.0, 4, (const gm_written[]){
        { "d_across", offsetof(pixelcnn_gated_t, arena[6021136]), 0, 12544, 16, 32 },
        { "d_across", offsetof(pixelcnn_gated_t, arena[6021120]), 0, 12544, 16, 32 },
        { "concat", offsetof(pixelcnn_gated_t, arena[10838528]), 0, 16, 16, 32 },
        { "concat", offsetof(pixelcnn_gated_t, arena[10838544]), 0, 16, 16, 32 }} },
    { "fit_M_gated_layer6_out_weight", 25, 6425856.0, 1611776.0, 3, (const gm_written[]){
        { "fit.m.M.gated_layer6.out.weight", offsetof(pixelcnn_gated_t, fit_m_M_gated_layer6_out_weight), 0, 1, 256, 0 },
        { "fit.v.M.gated_layer6.out.weight", offsetof(pixelcnn_gated_t, fit_v_M_gated_layer6_out_weight), 0, 1, 256, 0 },
        { "M.gated_layer6.out.weight", offsetof(pixelcnn_gated_t, M_gated_layer6_out_weight), 0, 1, 256, 0 }} },
    { "fit_M_gated_layer7_vertical_bias", 29, 928.0, 2816.0, 3, (const gm_written[]){
        { "fit.m.M.gated_layer7.vertical.bias", offsetof(pixelcnn_gated_t, fit_m_M_gated_layer7_vertical_bias), 0, 1, 32, 0 },
        { "fit.v.M.gated_layer7.vertical.bias", offsetof(pixelcnn_gated_t, fit_v_M_gated_layer7_vertical_bias), 0, 1, 32, 0 },
        { "M.gated_layer7.vertical.bias", offsetof(pixelcnn_gated_t, M_gated_layer7_vertical_bias), 0, 1, 32, 0 }} },
    { "fit_M_gated_layer6_out_bias", 29, 464.0, 1408.0, 3, (const gm_written[]){
        { "fit.m.M.gated_layer6.out.bias", offsetof(pixelcnn_gated_t, fit_m_M_gated_layer6_out_bias), 0, 1, 16, 0 },
        { "fit.v.M.gated_layer6.out.bias", offsetof(pixelcnn_gated_t, fit_v_M_gated_layer6_out_bias), 0, 1, 16, 0 },
        { "M.gated_layer6.out.bias", offsetof(pixelcnn_gated_t, M_gated_layer6_out_bias), 0, 1, 16, 0 }} },
    { "fit_M_gated_layer6_horizontal_bias", 29, 1248.0, 3584.0, 6, (const gm_written[]){
        { "fit.m.M.gated_layer6.horizontal.bias", offsetof(pixelcnn_gated_t, fit_m_M_gated_layer6_horizontal_bias), 0, 1, 32, 0 },
        { "fit.v.M.gated_layer6.horizontal.bias", offsetof(pixelcnn_gated_t, fit_v_M_gated_layer6_horizontal_bias), 0, 1, 32, 0 },
        { "M.gated_layer6.horizontal.bias", offsetof(pixelcnn_gated_t, M_gated_layer6_horizontal_bias), 0, 1, 32, 0 },
        { "fit.m.M.gated_layer6.across.bias", offsetof(pixelcnn_gated_t, fit_m_M_gated_layer6_across_bias), 0, 1, 32, 0 },
        { "fit.v.M.gated_layer6.across.bias", offsetof(pixelcnn_gated_t, fit_v_M_gated_layer6_across_bias), 0, 1, 32, 0 },
        { "M.gated_layer6.across.bias", offsetof(pixelcnn_gated_t, M_gated_layer6_across_bias), 0, 1, 32, 0 }} },
    { "fit_M_gated_layer6_across_weight_panels", 25, 0.0, 8192.0, 1, (const gm_written[]){
        { "M.gated_layer6.across.weight_panels", offsetof(pixelcnn_gated_t, arena[6425600]), 0, 1, 1024, 0 }} },
    { "fit_M_gated_layer6_across_weight", 25, 25703424.0, 3.23584e+06, 3, (const gm_written[]){
        { "fit.m.M.gated_layer6.across.weight", offsetof(pixelcnn_gated_t, fit_m_M_gated_layer6_across_weight), 0, 1, 1024, 0 },
        { "fit.v.M.gated_layer6.across.weight", offsetof(pixelcnn_gated_t, fit_v_M_gated_layer6_across_weight), 0, 1, 1024, 0 },
        { "M.gated_layer6.across.weight", offsetof(pixelcnn_gated_t, M_gated_layer6_across_weight), 0, 1, 1024, 0 }} },
    { "fit_M_gated_layer6_horizontal_weight_panels", 25, 0.0, 1.024e+04, 1, (const gm_written[]){
        { "M.gated_layer6.horizontal.weight_panels", offsetof(pixelcnn_gated_t, arena[6422528]), 0, 1, 1024, 0 }} },
    { "fit_M_gated_layer6_horizontal_weight", 25, 25251328.0, 2445312.0, 3, (const gm_written[]){
        { "fit.m.M.gated_layer6.horizontal.weight", offsetof(pixelcnn_gated_t, fit_m_M_gated_layer6_horizontal_weight), 0, 1, 1536, 0 },
        { "fit.v.M.gated_layer6.horizontal.weight", offsetof(pixelcnn_gated_t, fit_v_M_gated_layer6_horizontal_weight), 0, 1, 1536, 0 },
        { "M.gated_layer6.horizontal.weight", offsetof(pixelcnn_gated_t, M_gated_layer6_horizontal_weight), 0, 1, 1536, 0 }} },
    { "fit_d_h3", 25, 25432064.0, 3216384.0, 2, (const gm_written[]){
        { "d_h", offsetof(pixelcnn_gated_t, arena[11841536]), 0, 1, 200704, 0 },
        { "sum", offsetof(pixelcnn_gated_t, arena[6423552]), 0, 1, 256, 0 }} },
    { "fit_d_across3", 25, 8429568.0, 4017152.0, 4, (const gm_written[]){
        { "d_across", offsetof(pixelcnn_gated_t, arena[5218320]), 0, 12544, 16, 32 },
        { "d_across", offsetof(pixelcnn_gated_t, arena[5218304]), 0, 12544, 16, 32 },
        { "concat", offsetof(pixelcnn_gated_t, arena[6432768]), 0, 16, 16, 32 },
        { "concat", offsetof(pixelcnn_gated_t, arena[6432784]), 0, 16, 16, 32 }} },
    { "fit_M_gated_layer5_out_weight", 25, 6425856.0, 1611776.0, 3, (const gm_written[]){
        { "fit.m.M.gated_layer5.out.weight", offsetof(pixelcnn_gated_t, fit_m_M_gated_layer5_out_weight), 0, 1, 256, 0 },
        { "fit.v.M.gated_layer5.out.weight", offsetof(pixelcnn_gated_t, fit_v_M_gated_layer5_out_weight), 0, 1, 256, 0 },
        { "M.gated_layer5.out.weight", offsetof(pixelcnn_gated_t, M_gated_layer5_out_weight), 0, 1, 256, 0 }} },
    { "fit_M_gated_layer5_out_bias", 29, 464.0, 1408.0, 3, (const gm_written[]){
        { "fit.m.M.gated_layer5.out.bias", offsetof(pixelcnn_gated_t, fit_m_M_gated_layer5_out_bias), 0, 1, 16, 0 },
        { "fit.v.M.gated_layer5.out.bias", offsetof(pixelcnn_gated_t, fit_v_M_gated_layer5_out_bias), 0, 1, 16, 0 },
        { "M.gated_layer5.out.bias", offsetof(pixelcnn_gated_t, M_gated_layer5_out_bias), 0, 1, 16, 0 }} },
    { "fit_M_gated_layer5_horizontal_bias", 29, 1248.0, 3584.0, 6, (const gm_written[]){
        { "fit.m.M.gated_layer5.horizontal.bias", offsetof(pixelcnn_gated_t, fit_m_M_gated_layer5_horizontal_bias), 0, 1, 32, 0 },
        { "fit.v.M.gated_layer5.horizontal.bias", offsetof(pixelcnn_gated_t, fit_v_M_gated_layer5_horizontal_bias), 0, 1, 32, 0 },
        { "M.gated_layer5.horizontal.bias", offsetof(pixelcnn_gated_t, M_gated_layer5_horizontal_bias), 0, 1, 32, 0 },
        { "fit.m.M.gated_layer5.across.bias", offsetof(pixelcnn_gated_t, fit_m_M_gated_layer5_across_bias), 0, 1, 32, 0 },
        { "fit.v.M.gated_layer5.across.bias", offsetof(pixelcnn_gated_t, fit_v_M_gated_layer5_across_bias), 0, 1, 32, 0 },
        { "M.gated_layer5.across.bias", offsetof(pixelcnn_gated_t, M_gated_layer5_across_bias), 0, 1, 32, 0 }} },
    { "fit_M_gated_layer5_across_weight_panels", 25, 0.0, 8192.0, 1, (const gm_written[]){
        { "M.gated_layer5.across.weight_panels", offsetof(pixelcnn_gated_t, arena[6426624]), 0, 1, 1024, 0 }} },
    { "fit_M_gated_layer5_across_weight", 25, 25703424.0, 3.23584e+06, 3, (const gm_written[]){
        { "fit.m.M.gated_layer5.across.weight", offsetof(pixelcnn_gated_t, fit_m_M_gated_layer5_across_weight), 0, 1, 1024, 0 },
        { "fit.v.M.gated_layer5.across.weight", offsetof(pixelcnn_gated_t, fit_v_M_gated_layer5_across_weight), 0, 1, 1024, 0 },
        { "M.gated_layer5.across.weight", offsetof(pixelcnn_gated_t, M_gated_layer5_across_weight), 0, 1, 1024, 0 }} },
    { "fit_M_gated_layer5_horizontal_weight_panels", 25, 0.0, 1.024e+04, 1, (const gm_written[]){
        { "M.gated_layer5.horizontal.weight_panels", offsetof(pixelcnn_gated_t, arena[6422528]), 0, 1, 1024, 0 }} },
    { "fit_M_gated_layer5_horizontal_weight", 25, 25251328.0, 2445312.0, 3, (const gm_written[]){
        { "fit.m.M.gated_layer5.horizontal.weight", offsetof(pixelcnn_gated_t, fit_m_M_gated_layer5_horizontal_weight), 0, 1, 1536, 0 },
        { "fit.v.M.gated_layer5.horizontal.weight", offsetof(pixelcnn_gated_t, fit_v_M_gated_layer5_horizontal_weight), 0, 1, 1536, 0 },
        { "M.gated_layer5.horizontal.weight", offsetof(pixelcnn_gated_t, M_gated_layer5_horizontal_weight), 0, 1, 1536, 0 }} },
    { "fit_d_h4", 25, 25432064.0, 3216384.0, 2, (const gm_written[]){
        { "d_h", offsetof(pixelcnn_gated_t, arena[11841536]), 0, 1, 200704, 0 },
        { "sum", offsetof(pixelcnn_gated_t, arena[6423552]), 0, 1, 256, 0 }} },
    { "fit_d_across4", 25, 8429568.0, 4017152.0, 4, (const gm_written[]){
        { "d_across", offsetof(pixelcnn_gated_t, arena[4415504]), 0, 12544, 16, 32 },
        { "d_across", offsetof(pixelcnn_gated_t, arena[4415488]), 0, 12544, 16, 32 },
        { "concat", offsetof(pixelcnn_gated_t, arena[6433280]), 0, 16, 16, 32 },
        { "concat", offsetof(pixelcnn_gated_t, arena[6433296]), 0, 16, 16, 32 }} },
    { "fit_M_gated_layer4_out_weight", 25, 6425856.0, 1611776.0, 3, (const gm_written[]){
        { "fit.m.M.gated_layer4.out.weight", offsetof(pixelcnn_gated_t, fit_m_M_gated_layer4_out_weight), 0, 1, 256, 0 },
        { "fit.v.M.gated_layer4.out.weight", offsetof(pixelcnn_gated_t, fit_v_M_gated_layer4_out_weight), 0, 1, 256, 0 },
        { "M.gated_layer4.out.weight", offsetof(pixelcnn_gated_t, M_gated_layer4_out_weight), 0, 1, 256, 0 }} },
    { "fit_M_gated_layer4_out_bias", 29, 464.0, 1408.0, 3, (const gm_written[]){
        { "fit.m.M.gated_layer4.out.bias", offsetof(pixelcnn_gated_t, fit_m_M_gated_layer4_out_bias), 0, 1, 16, 0 },
        { "fit.v.M.gated_layer4.out.bias", offsetof(pixelcnn_gated_t, fit_v_M_gated_layer4_out_bias), 0, 1, 16, 0 },
        { "M.gated_layer4.out.bias", offsetof(pixelcnn_gated_t, M_gated_layer4_out_bias), 0, 1, 16, 0 }} },
    { "fit_M_gated_layer4_horizontal_bias", 29, 1248.0, 3584.0, 6, (const gm_written[]){
        { "fit.m.M.gated_layer4.horizontal.bias", offsetof(pixelcnn_gated_t, fit_m_M_gated_layer4_horizontal_bias), 0, 1, 32, 0 },
        { "fit.v.M.gated_layer4.horizontal.bias", offsetof(pixelcnn_gated_t, fit_v_M_gated_layer4_horizontal_bias), 0, 1, 32, 0 },
        { "M.gated_layer4.horizontal.bias", offsetof(pixelcnn_gated_t, M_gated_layer4_horizontal_bias), 0, 1, 32, 0 },
        { "fit.m.M.gated_layer4.across.bias", offsetof(pixelcnn_gated_t, fit_m_M_gated_layer4_across_bias), 0, 1, 32, 0 },
        { "fit.v.M.gated_layer4.across.bias", offsetof(pixelcnn_gated_t, fit_v_M_gated_layer4_across_bias), 0, 1, 32, 0 },
        { "M.gated_layer4.across.bias", offsetof(pixelcnn_gated_t, M_gated_layer4_across_bias), 0, 1, 32, 0 }} },
    { "fit_M_gated_layer4_across_weight_panels", 25, 0.0, 8192.0, 1, (const gm_written[]){
        { "M.gated_layer4.across.weight_panels", offsetof(pixelcnn_gated_t, arena[6427648]), 0, 1, 1024, 0 }} },
    { "fit_M_gated_layer4_across_weight", 25, 25703424.0, 3.23584e+06, 3, (const gm_written[]){
        { "fit.m.M.gated_layer4.across.weight", offsetof(pixelcnn_gated_t, fit_m_M_gated_layer4_across_weight), 0, 1, 1024, 0 },
        { "fit.v.M.gated_layer4.across.weight", offsetof(pixelcnn_gated_t, fit_v_M_gated_layer4_across_weight), 0, 1, 1024, 0 },
        { "M.gated_layer4.across.weight", offsetof(pixelcnn_gated_t, M_gated_layer4_across_weight), 0, 1, 1024, 0 }} },
    { "fit_M_gated_layer4_horizontal_weight_panels", 25, 0.0, 1.024e+04, 1, (const gm_written[]){
        { "M.gated_layer4.horizontal.weight_panels", offsetof(pixelcnn_gated_t, arena[6422528]), 0, 1, 1024, 0 }} },
    { "fit_M_gated_layer4_horizontal_weight", 25, 25251328.0, 2445312.0, 3, (const gm_written[]){
        { "fit.m.M.gated_layer4.horizontal.weight", offsetof(pixelcnn_gated_t, fit_m_M_gated_layer4_horizontal_weight), 0, 1, 1536, 0 },
        { "fit.v.M.gated_layer4.horizontal.weight", offsetof(pixelcnn_gated_t, fit_v_M_gated_layer4_horizontal_weight), 0, 1, 1536, 0 },
        { "M.gated_layer4.horizontal.weight", offsetof(pixelcnn_gated_t, M_gated_layer4_horizontal_weight), 0, 1, 1536, 0 }} },
    { "fit_d_h5", 25, 25432064.0, 3216384.0, 2, (const gm_written[]){
        { "d_h", offsetof(pixelcnn_gated_t, arena[11841536]), 0, 1, 200704, 0 },
        { "sum", offsetof(pixelcnn_gated_t, arena[6423552]), 0, 1, 256, 0 }} },
    { "fit_d_across5", 25, 8429568.0, 4017152.0, 4, (const gm_written[]){
        { "d_across", offsetof(pixelcnn_gated_t, arena[3612688]), 0, 12544, 16, 32 },
        { "d_across", offsetof(pixelcnn_gated_t, arena[3612672]), 0, 12544, 16, 32 },
        { "concat", offsetof(pixelcnn_gated_t, arena[6433792]), 0, 16, 16, 32 },
        { "concat", offsetof(pixelcnn_gated_t, arena[6433808]), 0, 16, 16, 32 }} },
    { "fit_M_gated_layer3_out_weight", 25, 6425856.0, 1611776.0, 3, (const gm_written[]){
        { "fit.m.M.gated_layer3.out.weight", offsetof(pixelcnn_gated_t, fit_m_M_gated_layer3_out_weight), 0, 1, 256, 0 },
        { "fit.v.M.gated_layer3.out.weight", offsetof(pixelcnn_gated_t, fit_v_M_gated_layer3_out_weight), 0, 1, 256, 0 },
        { "M.gated_layer3.out.weight", offsetof(pixelcnn_gated_t, M_gated_layer3_out_weight), 0, 1, 256, 0 }} },
    { "fit_M_gated_layer3_out_bias", 29, 464.0, 1408.0, 3, (const gm_written[]){
        { "fit.m.M.gated_layer3.out.bias", offsetof(pixelcnn_gated_t, fit_m_M_gated_layer3_out_bias), 0, 1, 16, 0 },
        { "fit.v.M.gated_layer3.out.bias", offsetof(pixelcnn_gated_t, fit_v_M_gated_layer3_out_bias), 0, 1, 16, 0 },
        { "M.gated_layer3.out.bias", offsetof(pixelcnn_gated_t, M_gated_layer3_out_bias), 0, 1, 16, 0 }} },
    { "fit_M_gated_layer3_horizontal_bias", 29, 1248.0, 3584.0, 6, (const gm_written[]){
        { "fit.m.M.gated_layer3.horizontal.bias", offsetof(pixelcnn_gated_t, fit_m_M_gated_layer3_horizontal_bias), 0, 1, 32, 0 },
        { "fit.v.M.gated_layer3.horizontal.bias", offsetof(pixelcnn_gated_t, fit_v_M_gated_layer3_horizontal_bias), 0, 1, 32, 0 },
        { "M.gated_layer3.horizontal.bias", offsetof(pixelcnn_gated_t, M_gated_layer3_horizontal_bias), 0, 1, 32, 0 },
        { "fit.m.M.gated_layer3.across.bias", offsetof(pixelcnn_gated_t, fit_m_M_gated_layer3_across_bias), 0, 1, 32, 0 },
        { "fit.v.M.gated_layer3.across.bias", offsetof(pixelcnn_gated_t, fit_v_M_gated_layer3_across_bias), 0, 1, 32, 0 },
        { "M.gated_layer3.across.bias", offsetof(pixelcnn_gated_t, M_gated_layer3_across_bias), 0, 1, 32, 0 }} },
    { "fit_M_gated_layer3_across_weight_panels", 25, 0.0, 8192.0, 1, (const gm_written[]){
        { "M.gated_layer3.across.weight_panels", offsetof(pixelcnn_gated_t, arena[6428672]), 0, 1, 1024, 0 }} },
    { "fit_M_gated_layer3_across_weight", 25, 25703424.0, 3.23584e+06, 3, (const gm_written[]){
        { "fit.m.M.gated_layer3.across.weight", offsetof(pixelcnn_gated_t, fit_m_M_gated_layer3_across_weight), 0, 1, 1024, 0 },
        { "fit.v.M.gated_layer3.across.weight", offsetof(pixelcnn_gated_t, fit_v_M_gated_layer3_across_weight), 0, 1, 1024, 0 },
        { "M.gated_layer3.across.weight", offsetof(pixelcnn_gated_t, M_gated_layer3_across_weight), 0, 1, 1024, 0 }} },
    { "fit_M_gated_layer3_horizontal_weight_panels", 25, 0.0, 1.024e+04, 1, (const gm_written[]){
        { "M.gated_layer3.horizontal.weight_panels", offsetof(pixelcnn_gated_t, arena[6422528]), 0, 1, 1024, 0 }} },
    { "fit_M_gated_layer3_horizontal_weight", 25, 25251328.0, 2445312.0, 3, (const gm_written[]){
        { "fit.m.M.gated_layer3.horizontal.weight", offsetof(pixelcnn_gated_t, fit_m_M_gated_layer3_horizontal_weight), 0, 1, 1536, 0 },
        { "fit.v.M.gated_layer3.horizontal.weight", offsetof(pixelcnn_gated_t, fit_v_M_gated_layer3_horizontal_weight), 0, 1, 1536, 0 },
        { "M.gated_layer3.horizontal.weight", offsetof(pixelcnn_gated_t, M_gated_layer3_horizontal_weight), 0, 1, 1536, 0 }} },
    { "fit_d_h6", 25, 25432064.0, 3216384.0, 2, (const gm_written[]){
        { "d_h", offsetof(pixelcnn_gated_t, arena[11841536]), 0, 1, 200704, 0 },
        { "sum", offsetof(pixelcnn_gated_t, arena[6423552]), 0, 1, 256, 0 }} },
    { "fit_d_across6", 25, 8429568.0, 4017152.0, 4, (const gm_written[]){
        { "d_across", offsetof(pixelcnn_gated_t, arena[2809872]), 0, 12544, 16, 32 },
        { "d_across", offsetof(pixelcnn_gated_t, arena[2809856]), 0, 12544, 16, 32 },
        { "concat", offsetof(pixelcnn_gated_t, arena[6434304]), 0, 16, 16, 32 },
        { "concat", offsetof(pixelcnn_gated_t, arena[6434320]), 0, 16, 16, 32 }} },
    { "fit_M_gated_layer2_out_weight", 25, 6425856.0, 1611776.0, 3, (const gm_written[]){
        { "fit.m.M.gated_layer2.out.weight", offsetof(pixelcnn_gated_t, fit_m_M_gated_layer2_out_weight), 0, 1, 256, 0 },
        { "fit.v.M.gated_layer2.out.weight", offsetof(pixelcnn_gated_t, fit_v_M_gated_layer2_out_weight), 0, 1, 256, 0 },
        { "M.gated_layer2.out.weight", offsetof(pixelcnn_gated_t, M_gated_layer2_out_weight), 0, 1, 256, 0 }} },
    { "fit_M_gated_layer2_out_bias", 29, 464.0, 1408.0, 3, (const gm_written[]){
        { "fit.m.M.gated_layer2.out.bias", offsetof(pixelcnn_gated_t, fit_m_M_gated_layer2_out_bias), 0, 1, 16, 0 },
        { "fit.v.M.gated_layer2.out.bias", offsetof(pixelcnn_gated_t, fit_v_M_gated_layer2_out_bias), 0, 1, 16, 0 },
        { "M.gated_layer2.out.bias", offsetof(pixelcnn_gated_t, M_gated_layer2_out_bias), 0, 1, 16, 0 }} },
    { "fit_M_gated_layer2_horizontal_bias", 29, 1248.0, 3584.0, 6, (const gm_written[]){
        { "fit.m.M.gated_layer2.horizontal.bias", offsetof(pixelcnn_gated_t, fit_m_M_gated_layer2_horizontal_bias), 0, 1, 32, 0 },
        { "fit.v.M.gated_layer2.horizontal.bias", offsetof(pixelcnn_gated_t, fit_v_M_gated_layer2_horizontal_bias), 0, 1, 32, 0 },
        { "M.gated_layer2.horizontal.bias", offsetof(pixelcnn_gated_t, M_gated_layer2_horizontal_bias), 0, 1, 32, 0 },
        { "fit.m.M.gated_layer2.across.bias", offsetof(pixelcnn_gated_t, fit_m_M_gated_layer2_across_bias), 0, 1, 32, 0 },
        { "fit.v.M.gated_layer2.across.bias", offsetof(pixelcnn_gated_t, fit_v_M_gated_layer2_across_bias), 0, 1, 32, 0 },
        { "M.gated_layer2.across.bias", offsetof(pixelcnn_gated_t, M_gated_layer2_across_bias), 0, 1, 32, 0 }} },
    { "fit_M_gated_layer2_across_weight_panels", 25, 0.0, 8192.0, 1, (const gm_written[]){
        { "M.gated_layer2.across.weight_panels", offsetof(pixelcnn_gated_t, arena[6429696]), 0, 1, 1024, 0 }} },
    { "fit_M_gated_layer2_across_weight", 25, 25703424.0, 3.23584e+06, 3, (const gm_written[]){
        { "fit.m.M.gated_layer2.across.weight", offsetof(pixelcnn_gated_t, fit_m_M_gated_layer2_across_weight), 0, 1, 1024, 0 },
        { "fit.v.M.gated_layer2.across.weight", offsetof(pixelcnn_gated_t, fit_v_M_gated_layer2_across_weight), 0, 1, 1024, 0 },
        { "M.gated_layer2.across.weight", offsetof(pixelcnn_gated_t, M_gated_layer2_across_weight), 0, 1, 1024, 0 }} },
    { "fit_M_gated_layer2_horizontal_weight_panels", 25, 0.0, 1.024e+04, 1, (const gm_written[]){
        { "M.gated_layer2.horizontal.weight_panels", offsetof(pixelcnn_gated_t, arena[6422528]), 0, 1, 1024, 0 }} },
    { "fit_M_gated_layer2_horizontal_weight", 25, 25251328.0, 2445312.0, 3, (const gm_written[]){
        { "fit.m.M.gated_layer2.horizontal.weight", offsetof(pixelcnn_gated_t, fit_m_M_gated_layer2_horizontal_weight), 0, 1, 1536, 0 },
        { "fit.v.M.gated_layer2.horizontal.weight", offsetof(pixelcnn_gated_t, fit_v_M_gated_layer2_horizontal_weight), 0, 1, 1536, 0 },
        { "M.gated_layer2.horizontal.weight", offsetof(pixelcnn_gated_t, M_gated_layer2_horizontal_weight), 0, 1, 1536, 0 }} },
    { "fit_d_h7", 25, 25432064.0, 3216384.0, 2, (const gm_written[]){
        { "d_h", offsetof(pixelcnn_gated_t, arena[11841536]), 0, 1, 200704, 0 },
        { "sum", offsetof(pixelcnn_gated_t, arena[6423552]), 0, 1, 256, 0 }} },
    { "fit_d_across7", 25, 8429568.0, 4017152.0, 4, (const gm_written[]){
        { "d_across", offsetof(pixelcnn_gated_t, arena[2007056]), 0, 12544, 16, 32 },
        { "d_across", offsetof(pixelcnn_gated_t, arena[2007040]), 0, 12544, 16, 32 },
        { "concat", offsetof(pixelcnn_gated_t, arena[6434816]), 0, 16, 16, 32 },
        { "concat", offsetof(pixelcnn_gated_t, arena[6434832]), 0, 16, 16, 32 }} },
    { "fit_M_gated_layer_out_weight", 25, 6425856.0, 1611776.0, 3, (const gm_written[]){
        { "fit.m.M.gated_layer.out.weight", offsetof(pixelcnn_gated_t, fit_m_M_gated_layer_out_weight), 0, 1, 256, 0 },
        { "fit.v.M.gated_layer.out.weight", offsetof(pixelcnn_gated_t, fit_v_M_gated_layer_out_weight), 0, 1, 256, 0 },
        { "M.gated_layer.out.weight", offsetof(pixelcnn_gated_t, M_gated_layer_out_weight), 0, 1, 256, 0 }} },
    { "fit_M_gated_layer_out_bias", 29, 464.0, 1408.0, 3, (const gm_written[]){
        { "fit.m.M.gated_layer.out.bias", offsetof(pixelcnn_gated_t, fit_m_M_gated_layer_out_bias), 0, 1, 16, 0 },
        { "fit.v.M.gated_layer.out.bias", offsetof(pixelcnn_gated_t, fit_v_M_gated_layer_out_bias), 0, 1, 16, 0 },
        { "M.gated_layer.out.bias", offsetof(pixelcnn_gated_t, M_gated_layer_out_bias), 0, 1, 16, 0 }} },
    { "fit_M_gated_layer_horizontal_bias", 29, 1248.0, 3584.0, 6, (const gm_written[]){
        { "fit.m.M.gated_layer.horizontal.bias", offsetof(pixelcnn_gated_t, fit_m_M_gated_layer_horizontal_bias), 0, 1, 32, 0 },
        { "fit.v.M.gated_layer.horizontal.bias", offsetof(pixelcnn_gated_t, fit_v_M_gated_layer_horizontal_bias), 0, 1, 32, 0 },
        { "M.gated_layer.horizontal.bias", offsetof(pixelcnn_gated_t, M_gated_layer_horizontal_bias), 0, 1, 32, 0 },
        { "fit.m.M.gated_layer.across.bias", offsetof(pixelcnn_gated_t, fit_m_M_gated_layer_across_bias), 0, 1, 32, 0 },
        { "fit.v.M.gated_layer.across.bias", offsetof(pixelcnn_gated_t, fit_v_M_gated_layer_across_bias), 0, 1, 32, 0 },
        { "M.gated_layer.across.bias", offsetof(pixelcnn_gated_t, M_gated_layer_across_bias), 0, 1, 32, 0 }} },
    { "fit_M_gated_layer_across_weight_panels", 25, 0.0, 8192.0, 1, (const gm_written[]){
        { "M.gated_layer.across.weight_panels", offsetof(pixelcnn_gated_t, arena[6430720]), 0, 1, 1024, 0 }} },
    { "fit_M_gated_layer_across_weight", 25, 25703424.0, 3.23584e+06, 3, (const gm_written[]){
        { "fit.m.M.gated_layer.across.weight", offsetof(pixelcnn_gated_t, fit_m_M_gated_layer_across_weight), 0, 1, 1024, 0 },
        { "fit.v.M.gated_layer.across.weight", offsetof(pixelcnn_gated_t, fit_v_M_gated_layer_across_weight), 0, 1, 1024, 0 },
        { "M.gated_layer.across.weight", offsetof(pixelcnn_gated_t, M_gated_layer_across_weight), 0, 1, 1024, 0 }} },
    { "fit_M_gated_layer_horizontal_weight_panels", 25, 0.0, 1.024e+04, 1, (const gm_written[]){
        { "M.gated_layer.horizontal.weight_panels", offsetof(pixelcnn_gated_t, arena[6422528]), 0, 1, 1024, 0 }} },
    { "fit_M_gated_layer_horizontal_weight", 25, 25251328.0, 2445312.0, 3, (const gm_written[]){
        { "fit.m.M.gated_layer.horizontal.weight", offsetof(pixelcnn_gated_t, fit_m_M_gated_layer_horizontal_weight), 0, 1, 1536, 0 },
        { "fit.v.M.gated_layer.horizontal.weight", offsetof(pixelcnn_gated_t, fit_v_M_gated_layer_horizontal_weight), 0, 1, 1536, 0 },
        { "M.gated_layer.horizontal.weight", offsetof(pixelcnn_gated_t, M_gated_layer_horizontal_weight), 0, 1, 1536, 0 }} },
    { "fit_d_h8", 25, 25432064.0, 3216384.0, 2, (const gm_written[]){
        { "d_h", offsetof(pixelcnn_gated_t, arena[11841536]), 0, 1, 200704, 0 },
        { "sum", offsetof(pixelcnn_gated_t, arena[6423552]), 0, 1, 256, 0 }} },
    { "fit_d_across8", 24, 8429568.0, 4017152.0, 4, (const gm_written[]){
        { "d_across", offsetof(pixelcnn_gated_t, arena[1204240]), 0, 12544, 16, 32 },
        { "d_across", offsetof(pixelcnn_gated_t, arena[1204224]), 0, 12544, 16, 32 },
        { "concat", offsetof(pixelcnn_gated_t, arena[6435328]), 0, 16, 16, 32 },
        { "concat", offsetof(pixelcnn_gated_t, arena[6435344]), 0, 16, 16, 32 }} },
    { "fit_M_gated_first_out_weight", 24, 6425856.0, 1611776.0, 3, (const gm_written[]){
        { "fit.m.M.gated_first.out.weight", offsetof(pixelcnn_gated_t, fit_m_M_gated_first_out_weight), 0, 1, 256, 0 },
        { "fit.v.M.gated_first.out.weight", offsetof(pixelcnn_gated_t, fit_v_M_gated_first_out_weight), 0, 1, 256, 0 },
        { "M.gated_first.out.weight", offsetof(pixelcnn_gated_t, M_gated_first_out_weight), 0, 1, 256, 0 }} },
    { "fit_M_gated_first_out_bias", 29, 464.0, 1408.0, 3, (const gm_written[]){
        { "fit.m.M.gated_first.out.bias", offsetof(pixelcnn_gated_t, fit_m_M_gated_first_out_bias), 0, 1, 16, 0 },
        { "fit.v.M.gated_first.out.bias", offsetof(pixelcnn_gated_t, fit_v_M_gated_first_out_bias), 0, 1, 16, 0 },
        { "M.gated_first.out.bias", offsetof(pixelcnn_gated_t, M_gated_first_out_bias), 0, 1, 16, 0 }} },
    { "fit_M_gated_first_horizontal_bias", 29, 1248.0, 3584.0, 6, (const gm_written[]){
        { "fit.m.M.gated_first.horizontal.bias", offsetof(pixelcnn_gated_t, fit_m_M_gated_first_horizontal_bias), 0, 1, 32, 0 },
        { "fit.v.M.gated_first.horizontal.bias", offsetof(pixelcnn_gated_t, fit_v_M_gated_first_horizontal_bias), 0, 1, 32, 0 },
        { "M.gated_first.horizontal.bias", offsetof(pixelcnn_gated_t, M_gated_first_horizontal_bias), 0, 1, 32, 0 },
        { "fit.m.M.gated_first.across.bias", offsetof(pixelcnn_gated_t, fit_m_M_gated_first_across_bias), 0, 1, 32, 0 },
        { "fit.v.M.gated_first.across.bias", offsetof(pixelcnn_gated_t, fit_v_M_gated_first_across_bias), 0, 1, 32, 0 },
        { "M.gated_first.across.bias", offsetof(pixelcnn_gated_t, M_gated_first_across_bias), 0, 1, 32, 0 }} },
    { "fit_M_gated_first_horizontal_weight", 24, 2239328.0, 1661184.0, 3, (const gm_written[]){
        { "fit.m.M.gated_first.horizontal.weight", offsetof(pixelcnn_gated_t, fit_m_M_gated_first_horizontal_weight), 0, 1, 224, 0 },
        { "fit.v.M.gated_first.horizontal.weight", offsetof(pixelcnn_gated_t, fit_v_M_gated_first_horizontal_weight), 0, 1, 224, 0 },
        { "M.gated_first.horizontal.weight", offsetof(pixelcnn_gated_t, M_gated_first_horizontal_weight), 0, 1, 224, 0 }} },
    { "fit_M_gated_first_across_weight_panels", 24, 0.0, 8192.0, 1, (const gm_written[]){
        { "M.gated_first.across.weight_panels", offsetof(pixelcnn_gated_t, arena[6431744]), 0, 1, 1024, 0 }} },
    { "fit_M_gated_first_across_weight", 24, 25703424.0, 3.23584e+06, 3, (const gm_written[]){
        { "fit.m.M.gated_first.across.weight", offsetof(pixelcnn_gated_t, fit_m_M_gated_first_across_weight), 0, 1, 1024, 0 },
        { "fit.v.M.gated_first.across.weight", offsetof(pixelcnn_gated_t, fit_v_M_gated_first_across_weight), 0, 1, 1024, 0 },
        { "M.gated_first.across.weight", offsetof(pixelcnn_gated_t, M_gated_first_across_weight), 0, 1, 1024, 0 }} },
    { "fit_M_gated_layer7_vertical_weight_panels", 25, 0.0, 3.072e+04, 1, (const gm_written[]){
        { "M.gated_layer7.vertical.weight_panels", offsetof(pixelcnn_gated_t, arena[6422528]), 0, 1, 3072, 0 }} },
    { "fit_M_gated_layer7_vertical_weight", 25, 73951744.0, 2.51904e+06, 3, (const gm_written[]){
        { "fit.m.M.gated_layer7.vertical.weight", offsetof(pixelcnn_gated_t, fit_m_M_gated_layer7_vertical_weight), 0, 1, 4608, 0 },
        { "fit.v.M.gated_layer7.vertical.weight", offsetof(pixelcnn_gated_t, fit_v_M_gated_layer7_vertical_weight), 0, 1, 4608, 0 },
        { "M.gated_layer7.vertical.weight", offsetof(pixelcnn_gated_t, M_gated_layer7_vertical_weight), 0, 1, 4608, 0 }} },
    { "fit_concat", 25, 76300288.0, 4.83328e+06, 4, (const gm_written[]){
        { "concat", offsetof(pixelcnn_gated_t, arena[401424]), 0, 12544, 16, 32 },
        { "concat", offsetof(pixelcnn_gated_t, arena[401408]), 0, 12544, 16, 32 },
        { "concat", offsetof(pixelcnn_gated_t, arena[6435840]), 0, 16, 16, 32 },
        { "concat", offsetof(pixelcnn_gated_t, arena[6435856]), 0, 16, 16, 32 }} },
    { "fit_vertical9", 25, 2.609152e+07, 4.82304e+06, 2, (const gm_written[]){
        { "vertical", offsetof(pixelcnn_gated_t, arena[4816896]), 0, 1, 401408, 0 },
        { "gather", offsetof(pixelcnn_gated_t, arena[12070400]), 0, 1, 512, 0 }} },
    { "fit_d_M_class7_embed_weight", 21, 512.0, 5.44e+03, 1, (const gm_written[]){
        { "d_M.class7.embed.weight", offsetof(pixelcnn_gated_t, arena[5623296]), 0, 1, 320, 0 }} },
    { "fit_M_gated_layer6_vertical_bias", 29, 928.0, 2816.0, 3, (const gm_written[]){
        { "fit.m.M.gated_layer6.vertical.bias", offsetof(pixelcnn_gated_t, fit_m_M_gated_layer6_vertical_bias), 0, 1, 32, 0 },
        { "fit.v.M.gated_layer6.vertical.bias", offsetof(pixelcnn_gated_t, fit_v_M_gated_layer6_vertical_bias), 0, 1, 32, 0 },
        { "M.gated_layer6.vertical.bias", offsetof(pixelcnn_gated_t, M_gated_layer6_vertical_bias), 0, 1, 32, 0 }} },
    { "fit_M_gated_layer6_vertical_weight_panels", 25, 0.0, 3.072e+04, 1, (const gm_written[]){
        { "M.gated_layer6.vertical.weight_panels", offsetof(pixelcnn_gated_t, arena[5619712]), 0, 1, 3072, 0 }} },
    { "fit_M_gated_layer6_vertical_weight", 25, 73951744.0, 2.51904e+06, 3, (const gm_written[]){
        { "fit.m.M.gated_layer6.vertical.weight", offsetof(pixelcnn_gated_t, fit_m_M_gated_layer6_vertical_weight), 0, 1, 4608, 0 },
        { "fit.v.M.gated_layer6.vertical.weight", offsetof(pixelcnn_gated_t, fit_v_M_gated_layer6_vertical_weight), 0, 1, 4608, 0 },
        { "M.gated_layer6.vertical.weight", offsetof(pixelcnn_gated_t, M_gated_layer6_vertical_weight), 0, 1, 4608, 0 }} },
    { "fit_concat2", 25, 76300288.0, 4.83328e+06, 4, (const gm_written[]){
        { "concat", offsetof(pixelcnn_gated_t, arena[401424]), 0, 12544, 16, 32 },
        { "concat", offsetof(pixelcnn_gated_t, arena[401408]), 0, 12544, 16, 32 },
        { "concat", offsetof(pixelcnn_gated_t, arena[5622784]), 0, 16, 16, 32 },
        { "concat", offsetof(pixelcnn_gated_t, arena[5622800]), 0, 16, 16, 32 }} },
    { "fit_vertical10", 25, 2.609152e+07, 4.82304e+06, 2, (const gm_written[]){
        { "vertical", offsetof(pixelcnn_gated_t, arena[4014080]), 0, 1, 401408, 0 },
        { "gather", offsetof(pixelcnn_gated_t, arena[12069888]), 0, 1, 512, 0 }} },
    { "fit_d_M_class6_embed_weight", 21, 512.0, 5.44e+03, 1, (const gm_written[]){
        { "d_M.class6.embed.weight", offsetof(pixelcnn_gated_t, arena[4820480]), 0, 1, 320, 0 }} },
    { "fit_M_gated_layer5_vertical_bias", 29, 928.0, 2816.0, 3, (const gm_written[]){
        { "fit.m.M.gated_layer5.vertical.bias", offsetof(pixelcnn_gated_t, fit_m_M_gated_layer5_vertical_bias), 0, 1, 32, 0 },
        { "fit.v.M.gated_layer5.vertical.bias", offsetof(pixelcnn_gated_t, fit_v_M_gated_layer5_vertical_bias), 0, 1, 32, 0 },
        { "M.gated_layer5.vertical.bias", offsetof(pixelcnn_gated_t, M_gated_layer5_vertical_bias), 0, 1, 32, 0 }} },
    { "fit_M_gated_layer5_vertical_weight_panels", 25, 0.0, 3.072e+04, 1, (const gm_written[]){
        { "M.gated_layer5.vertical.weight_panels", offsetof(pixelcnn_gated_t, arena[4816896]), 0, 1, 3072, 0 }} },
    { "fit_M_gated_layer5_vertical_weight", 25, 73951744.0, 2.51904e+06, 3, (const gm_written[]){
        { "fit.m.M.gated_layer5.vertical.weight", offsetof(pixelcnn_gated_t, fit_m_M_gated_layer5_vertical_weight), 0, 1, 4608, 0 },
        { "fit.v.M.gated_layer5.vertical.weight", offsetof(pixelcnn_gated_t, fit_v_M_gated_layer5_vertical_weight), 0, 1, 4608, 0 },
        { "M.gated_layer5.vertical.weight", offsetof(pixelcnn_gated_t, M_gated_layer5_vertical_weight), 0, 1, 4608, 0 }} },
    { "fit_concat3", 25, 76300288.0, 4.83328e+06, 4, (const gm_written[]){
        { "concat", offsetof(pixelcnn_gated_t, arena[401424]), 0, 12544, 16, 32 },
        { "concat", offsetof(pixelcnn_gated_t, arena[401408]), 0, 12544, 16, 32 },
        { "concat", offsetof(pixelcnn_gated_t, arena[4819968]), 0, 16, 16, 32 },
        { "concat", offsetof(pixelcnn_gated_t, arena[4819984]), 0, 16, 16, 32 }} },
    { "fit_vertical11", 25, 2.609152e+07, 4.82304e+06, 2, (const gm_written[]){
        { "vertical", offsetof(pixelcnn_gated_t, arena[3211264]), 0, 1, 401408, 0 },
        { "gather", offsetof(pixelcnn_gated_t, arena[12069376]), 0, 1, 512, 0 }} },
    { "fit_d_M_class5_embed_weight", 21, 512.0, 5.44e+03, 1, (const gm_written[]){
        { "d_M.class5.embed.weight", offsetof(pixelcnn_gated_t, arena[4017664]), 0, 1, 320, 0 }} },
    { "fit_M_gated_layer4_vertical_bias", 29, 928.0, 2816.0, 3, (const gm_written[]){
        { "fit.m.M.gated_layer4.vertical.bias", offsetof(pixelcnn_gated_t, fit_m_M_gated_layer4_vertical_bias), 0, 1, 32, 0 },
        { "fit.v.M.gated_layer4.vertical.bias", offsetof(pixelcnn_gated_t, fit_v_M_gated_layer4_vertical_bias), 0, 1, 32, 0 },
        { "M.gated_layer4.vertical.bias", offsetof(pixelcnn_gated_t, M_gated_layer4_vertical_bias), 0, 1, 32, 0 }} },
    { "fit_M_gated_layer4_vertical_weight_panels", 25, 0.0, 3.072e+04, 1, (const gm_written[]){
        { "M.gated_layer4.vertical.weight_panels", offsetof(pixelcnn_gated_t, arena[4014080]), 0, 1, 3072, 0 }} },
    { "fit_M_gated_layer4_vertical_weight", 25, 73951744.0, 2.51904e+06, 3, (const gm_written[]){
        { "fit.m.M.gated_layer4.vertical.weight", offsetof(pixelcnn_gated_t, fit_m_M_gated_layer4_vertical_weight), 0, 1, 4608, 0 },
        { "fit.v.M.gated_layer4.vertical.weight", offsetof(pixelcnn_gated_t, fit_v_M_gated_layer4_vertical_weight), 0, 1, 4608, 0 },
        { "M.gated_layer4.vertical.weight", offsetof(pixelcnn_gated_t, M_gated_layer4_vertical_weight), 0, 1, 4608, 0 }} },
    { "fit_concat4", 25, 76300288.0, 4.83328e+06, 4, (const gm_written[]){
        { "concat", offsetof(pixelcnn_gated_t, arena[401424]), 0, 12544, 16, 32 },
        { "concat", offsetof(pixelcnn_gated_t, arena[401408]), 0, 12544, 16, 32 },
        { "concat", offsetof(pixelcnn_gated_t, arena[4017152]), 0, 16, 16, 32 },
        { "concat", offsetof(pixelcnn_gated_t, arena[4017168]), 0, 16, 16, 32 }} },
    { "fit_vertical12", 25, 2.609152e+07, 4.82304e+06, 2, (const gm_written[]){
        { "vertical", offsetof(pixelcnn_gated_t, arena[2408448]), 0, 1, 401408, 0 },
        { "gather", offsetof(pixelcnn_gated_t, arena[12068864]), 0, 1, 512, 0 }} },
    { "fit_d_M_class4_embed_weight", 21, 512.0, 5.44e+03, 1, (const gm_written[]){
        { "d_M.class4.embed.weight", offsetof(pixelcnn_gated_t, arena[3214848]), 0, 1, 320, 0 }} },
    { "fit_M_gated_layer3_vertical_bias", 29, 928.0, 2816.0, 3, (const gm_written[]){
        { "fit.m.M.gated_layer3.vertical.bias", offsetof(pixelcnn_gated_t, fit_m_M_gated_layer3_vertical_bias), 0, 1, 32, 0 },
        { "fit.v.M.gated_layer3.vertical.bias", offsetof(pixelcnn_gated_t, fit_v_M_gated_layer3_vertical_bias), 0, 1, 32, 0 },
        { "M.gated_layer3.vertical.bias", offsetof(pixelcnn_gated_t, M_gated_layer3_vertical_bias), 0, 1, 32, 0 }} },
    { "fit_M_gated_layer3_vertical_weight_panels", 25, 0.0, 3.072e+04, 1, (const gm_written[]){
        { "M.gated_layer3.vertical.weight_panels", offsetof(pixelcnn_gated_t, arena[3211264]), 0, 1, 3072, 0 }} },
    { "fit_M_gated_layer3_vertical_weight", 25, 73951744.0, 2.51904e+06, 3, (const gm_written[]){
        { "fit.m.M.gated_layer3.vertical.weight", offsetof(pixelcnn_gated_t, fit_m_M_gated_layer3_vertical_weight), 0, 1, 4608, 0 },
        { "fit.v.M.gated_layer3.vertical.weight", offsetof(pixelcnn_gated_t, fit_v_M_gated_layer3_vertical_weight), 0, 1, 4608, 0 },
        { "M.gated_layer3.vertical.weight", offsetof(pixelcnn_gated_t, M_gated_layer3_vertical_weight), 0, 1, 4608, 0 }} },
    { "fit_concat5", 25, 76300288.0, 4.83328e+06, 4, (const gm_written[]){
        { "concat", offsetof(pixelcnn_gated_t, arena[401424]), 0, 12544, 16, 32 },
        { "concat", offsetof(pixelcnn_gated_t, arena[401408]), 0, 12544, 16, 32 },
        { "concat", offsetof(pixelcnn_gated_t, arena[3214336]), 0, 16, 16, 32 },
        { "concat", offsetof(pixelcnn_gated_t, arena[3214352]), 0, 16, 16, 32 }} },
    { "fit_vertical13", 25, 2.609152e+07, 4.82304e+06, 2, (const gm_written[]){
        { "vertical", offsetof(pixelcnn_gated_t, arena[1605632]), 0, 1, 401408, 0 },
        { "gather", offsetof(pixelcnn_gated_t, arena[12068352]), 0, 1, 512, 0 }} },
    { "fit_d_M_class3_embed_weight", 21, 512.0, 5.44e+03, 1, (const gm_written[]){
        { "d_M.class3.embed.weight", offsetof(pixelcnn_gated_t, arena[2412032]), 0, 1, 320, 0 }} },
    { "fit_M_gated_layer2_vertical_bias", 29, 928.0, 2816.0, 3, (const gm_written[]){
        { "fit.m.M.gated_layer2.vertical.bias", offsetof(pixelcnn_gated_t, fit_m_M_gated_layer2_vertical_bias), 0, 1, 32, 0 },
        { "fit.v.M.gated_layer2.vertical.bias", offsetof(pixelcnn_gated_t, fit_v_M_gated_layer2_vertical_bias), 0, 1, 32, 0 },
        { "M.gated_layer2.vertical.bias", offsetof(pixelcnn_gated_t, M_gated_layer2_vertical_bias), 0, 1, 32, 0 }} },
    { "fit_M_gated_layer2_vertical_weight_panels", 25, 0.0, 3.072e+04, 1, (const gm_written[]){
        { "M.gated_layer2.vertical.weight_panels", offsetof(pixelcnn_gated_t, arena[2408448]), 0, 1, 3072, 0 }} },
    { "fit_M_gated_layer2_vertical_weight", 25, 73951744.0, 2.51904e+06, 3, (const gm_written[]){
        { "fit.m.M.gated_layer2.vertical.weight", offsetof(pixelcnn_gated_t, fit_m_M_gated_layer2_vertical_weight), 0, 1, 4608, 0 },
        { "fit.v.M.gated_layer2.vertical.weight", offsetof(pixelcnn_gated_t, fit_v_M_gated_layer2_vertical_weight), 0, 1, 4608, 0 },
        { "M.gated_layer2.vertical.weight", offsetof(pixelcnn_gated_t, M_gated_layer2_vertical_weight), 0, 1, 4608, 0 }} },
    { "fit_concat6", 25, 76300288.0, 4.83328e+06, 4, (const gm_written[]){
        { "concat", offsetof(pixelcnn_gated_t, arena[401424]), 0, 12544, 16, 32 },
        { "concat", offsetof(pixelcnn_gated_t, arena[401408]), 0, 12544, 16, 32 },
        { "concat", offsetof(pixelcnn_gated_t, arena[2411520]), 0, 16, 16, 32 },
        { "concat", offsetof(pixelcnn_gated_t, arena[2411536]), 0, 16, 16, 32 }} },
    { "fit_vertical14", 25, 2.609152e+07, 4.82304e+06, 2, (const gm_written[]){
        { "vertical", offsetof(pixelcnn_gated_t, arena[802816]), 0, 1, 401408, 0 },
        { "gather", offsetof(pixelcnn_gated_t, arena[12067840]), 0, 1, 512, 0 }} },
    { "fit_d_M_class2_embed_weight", 21, 512.0, 5.44e+03, 1, (const gm_written[]){
        { "d_M.class2.embed.weight", offsetof(pixelcnn_gated_t, arena[1609216]), 0, 1, 320, 0 }} },
    { "fit_M_gated_layer_vertical_bias", 29, 928.0, 2816.0, 3, (const gm_written[]){
        { "fit.m.M.gated_layer.vertical.bias", offsetof(pixelcnn_gated_t, fit_m_M_gated_layer_vertical_bias), 0, 1, 32, 0 },
        { "fit.v.M.gated_layer.vertical.bias", offsetof(pixelcnn_gated_t, fit_v_M_gated_layer_vertical_bias), 0, 1, 32, 0 },
        { "M.gated_layer.vertical.bias", offsetof(pixelcnn_gated_t, M_gated_layer_vertical_bias), 0, 1, 32, 0 }} },
    { "fit_M_gated_layer_vertical_weight_panels", 25, 0.0, 3.072e+04, 1, (const gm_written[]){
        { "M.gated_layer.vertical.weight_panels", offsetof(pixelcnn_gated_t, arena[1605632]), 0, 1, 3072, 0 }} },
    { "fit_M_gated_layer_vertical_weight", 25, 73951744.0, 2.51904e+06, 3, (const gm_written[]){
        { "fit.m.M.gated_layer.vertical.weight", offsetof(pixelcnn_gated_t, fit_m_M_gated_layer_vertical_weight), 0, 1, 4608, 0 },
        { "fit.v.M.gated_layer.vertical.weight", offsetof(pixelcnn_gated_t, fit_v_M_gated_layer_vertical_weight), 0, 1, 4608, 0 },
        { "M.gated_layer.vertical.weight", offsetof(pixelcnn_gated_t, M_gated_layer_vertical_weight), 0, 1, 4608, 0 }} },
    { "fit_concat7", 25, 76300288.0, 4.83328e+06, 4, (const gm_written[]){
        { "concat", offsetof(pixelcnn_gated_t, arena[401424]), 0, 12544, 16, 32 },
        { "concat", offsetof(pixelcnn_gated_t, arena[401408]), 0, 12544, 16, 32 },
        { "concat", offsetof(pixelcnn_gated_t, arena[1608704]), 0, 16, 16, 32 },
        { "concat", offsetof(pixelcnn_gated_t, arena[1608720]), 0, 16, 16, 32 }} },
    { "fit_vertical15", 24, 2.609152e+07, 4.82304e+06, 2, (const gm_written[]){
        { "vertical", offsetof(pixelcnn_gated_t, arena[0]), 0, 1, 401408, 0 },
        { "gather", offsetof(pixelcnn_gated_t, arena[12067328]), 0, 1, 512, 0 }} },
    { "fit_M_gated_first_vertical_weight", 24, 14716832.0, 1.69344e+06, 3, (const gm_written[]){
        { "fit.m.M.gated_first.vertical.weight", offsetof(pixelcnn_gated_t, fit_m_M_gated_first_vertical_weight), 0, 1, 1568, 0 },
        { "fit.v.M.gated_first.vertical.weight", offsetof(pixelcnn_gated_t, fit_v_M_gated_first_vertical_weight), 0, 1, 1568, 0 },
        { "M.gated_first.vertical.weight", offsetof(pixelcnn_gated_t, M_gated_first_vertical_weight), 0, 1, 1568, 0 }} },
    { "fit_d_M_class_embed_weight", 21, 512.0, 5.44e+03, 1, (const gm_written[]){
        { "d_M.class.embed.weight", offsetof(pixelcnn_gated_t, arena[0]), 0, 1, 320, 0 }} },
    { "fit_M_class_embed_weight", 29, 1.76e+04, 3.968e+04, 13, (const gm_written[]){
        { "fit.m.M.class.embed.weight", offsetof(pixelcnn_gated_t, fit_m_M_class_embed_weight), 0, 1, 320, 0 },
        { "fit.v.M.class.embed.weight", offsetof(pixelcnn_gated_t, fit_v_M_class_embed_weight), 0, 1, 320, 0 },
        { "M.class.embed.weight", offsetof(pixelcnn_gated_t, M_class_embed_weight), 0, 1, 320, 0 },
        { "fit.m.M.class2.embed.weight", offsetof(pixelcnn_gated_t, fit_m_M_class2_embed_weight), 0, 1, 320, 0 },
        { "fit.v.M.class2.embed.weight", offsetof(pixelcnn_gated_t, fit_v_M_class2_embed_weight), 0, 1, 320, 0 },
        { "M.class2.embed.weight", offsetof(pixelcnn_gated_t, M_class2_embed_weight), 0, 1, 320, 0 },
        { "fit.m.M.class3.embed.weight", offsetof(pixelcnn_gated_t, fit_m_M_class3_embed_weight), 0, 1, 320, 0 },
        { "fit.v.M.class3.embed.weight", offsetof(pixelcnn_gated_t, fit_v_M_class3_embed_weight), 0, 1, 320, 0 },
        { "M.class3.embed.weight", offsetof(pixelcnn_gated_t, M_class3_embed_weight), 0, 1, 320, 0 },
        { "fit.m.M.class4.embed.weight", offsetof(pixelcnn_gated_t, fit_m_M_class4_embed_weight), 0, 1, 320, 0 },
        { "fit.v.M.class4.embed.weight", offsetof(pixelcnn_gated_t, fit_v_M_class4_embed_weight), 0, 1, 320, 0 },
        { "M.class4.embed.weight", offsetof(pixelcnn_gated_t, M_class4_embed_weight), 0, 1, 320, 0 },
        { "fit.m.M.class5.embed.weight", offsetof(pixelcnn_gated_t, fit_m_M_class5_embed_weight), 0, 1, 320, 0 }} },
    { "fit_M_class5_embed_weight", 29, 1.568e+04, 3.456e+04, 11, (const gm_written[]){
        { "fit.v.M.class5.embed.weight", offsetof(pixelcnn_gated_t, fit_v_M_class5_embed_weight), 0, 1, 320, 0 },
        { "M.class5.embed.weight", offsetof(pixelcnn_gated_t, M_class5_embed_weight), 0, 1, 320, 0 },
        { "fit.m.M.class6.embed.weight", offsetof(pixelcnn_gated_t, fit_m_M_class6_embed_weight), 0, 1, 320, 0 },
        { "fit.v.M.class6.embed.weight", offsetof(pixelcnn_gated_t, fit_v_M_class6_embed_weight), 0, 1, 320, 0 },
        { "M.class6.embed.weight", offsetof(pixelcnn_gated_t, M_class6_embed_weight), 0, 1, 320, 0 },
        { "fit.m.M.class7.embed.weight", offsetof(pixelcnn_gated_t, fit_m_M_class7_embed_weight), 0, 1, 320, 0 },
        { "fit.v.M.class7.embed.weight", offsetof(pixelcnn_gated_t, fit_v_M_class7_embed_weight), 0, 1, 320, 0 },
        { "M.class7.embed.weight", offsetof(pixelcnn_gated_t, M_class7_embed_weight), 0, 1, 320, 0 },
        { "fit.m.M.class8.embed.weight", offsetof(pixelcnn_gated_t, fit_m_M_class8_embed_weight), 0, 1, 320, 0 },
        { "fit.v.M.class8.embed.weight", offsetof(pixelcnn_gated_t, fit_v_M_class8_embed_weight), 0, 1, 320, 0 },
        { "M.class8.embed.weight", offsetof(pixelcnn_gated_t, M_class8_embed_weight), 0, 1, 320, 0 }} },
    { "fit_M_gated_first_vertical_bias", 29, 928.0, 2816.0, 3, (const gm_written[]){
        { "fit.m.M.gated_first.vertical.bias", offsetof(pixelcnn_gated_t, fit_m_M_gated_first_vertical_bias), 0, 1, 32, 0 },
        { "fit.v.M.gated_first.vertical.bias", offsetof(pixelcnn_gated_t, fit_v_M_gated_first_vertical_bias), 0, 1, 32, 0 },
        { "M.gated_first.vertical.bias", offsetof(pixelcnn_gated_t, M_gated_first_vertical_bias), 0, 1, 32, 0 }} },
};

static const gm_step steps[] = {
    { .name = "fit", .line = 29, .batch = 16, .inputs = 2, .reports = 1,
      .input = { { "x", GM_F32, 3, { 28, 28, 1 }, 0 }, { "y", GM_I32, 0, { 0 }, 1 } },
      .report = { "loss" },
      .train = call_pixelcnn_gated_fit, .test = call_pixelcnn_gated_test_fit,
      .kernels = 193, .kernel = kernels_of_fit, .flops = 2976962126.0, .arena = 48299200, .arena_least = 48299200 },
};

static int call_pixelcnn_gated_generate(void *m, uint64_t seed, int n, const void *const *input, float *const *output)
{
    return pixelcnn_gated_generate(m, seed, input[0], n, output[0]);
}

static int call_pixelcnn_gated_generate_naive(void *m, uint64_t seed, int n, const void *const *input, float *const *output)
{
    return pixelcnn_gated_generate_naive(m, seed, input[0], n, output[0]);
}

static const gm_sampler samplers[] = {
    { .name = "generate", .line = 34, .counted = true, .rows = 64, .inputs = 1, .outputs = 1,
      .input = { { "y", GM_I32, 0, { 0 }, 1 } }, .output = { { "x", GM_F32, 3, { 28, 28, 1 }, -1 } },
      .naive = call_pixelcnn_gated_generate_naive,
      .run = call_pixelcnn_gated_generate, .flops = 64616496.0 },
};

static const gm_run program[] = {
    { GM_RUN_STEP, "fit", 80000, GM_STEPS },
    { GM_RUN_EVERY, NULL, 1, GM_EPOCHS },
    { GM_RUN_TEST, "fit", 1, GM_STEPS },
    { GM_RUN_KEEP, "best", 1, GM_STEPS },
    { GM_RUN_END, NULL, 0, GM_STEPS },
    { GM_RUN_SAMPLE, "generate", 60, GM_STEPS },
};

static void *init_model(void *memory, uint64_t seed) { return pixelcnn_gated_init(memory, seed); }

static const gm_model pixelcnn_gated_model = {
    .name = "pixelcnn_gated", .source = "pixelcnn_gated.gm",
    .sha256 = "ca630976c0e1a4c126bd237db1abb7723964ba87d97f0c50fd7ad9f59972bf10",
    .target = "avx2", .numeric = "fma", .version = "0.1.0",
    .bytes = sizeof(pixelcnn_gated_t), .init = init_model, .parameters = 58785,
    .tensors = 228, .tensor = tensors,
    .fields = 2, .field = fields,
    .steps = 1, .step = steps,
    .samplers = 1, .sampler = samplers,
    .runs = 6, .run = program,
};

int main(int argc, char **argv) { return gm_main(&pixelcnn_gated_model, argc, argv); }
