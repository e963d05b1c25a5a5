/* pixelcnn_gated.h -- from pixelcnn_gated.gm by gmc 0.1.0. Do not edit: change pixelcnn_gated.gm
   and compile it again.
   Target avx2, numeric profile fma. SHA-256 of pixelcnn_gated.gm:
   ca630976c0e1a4c126bd237db1abb7723964ba87d97f0c50fd7ad9f59972bf10.
   This file belongs to whoever compiled it, to use as they like. */

#ifndef pixelcnn_gated_H
#define pixelcnn_gated_H

#include <stddef.h>
#include <stdint.h>

/* A model with its weights, optimiser state and working memory, in one block that you own.
   Contexts are independent: use several, in several threads. What returns int gives 0 or an error
   code, and pixelcnn_gated_error() a sentence. */
typedef struct pixelcnn_gated pixelcnn_gated_t;

size_t pixelcnn_gated_sizeof(void);                          /* bytes of that block */
pixelcnn_gated_t *pixelcnn_gated_init(void *memory, uint64_t seed);     /* memory: 64-byte aligned; NULL if it is not */
int pixelcnn_gated_load(pixelcnn_gated_t *m, const char *path);         /* weights from a safetensors file */
int pixelcnn_gated_save(pixelcnn_gated_t *m, const char *path);         /* whole or not at all */
const char *pixelcnn_gated_error(const pixelcnn_gated_t *m);

typedef struct {
    float loss;
} pixelcnn_gated_fit_report;
/* One training step on n = 16 rows; report may be NULL. In: x [16,28,28,1], y [16] */
int pixelcnn_gated_fit(pixelcnn_gated_t *m, const float *x, const int32_t *y, int n, pixelcnn_gated_fit_report *report);

/* The numbers of step fit on 1 to 16 rows, without an update. In: x [16,28,28,1], y [16] */
int pixelcnn_gated_test_fit(pixelcnn_gated_t *m, const float *x, const int32_t *y, int n, pixelcnn_gated_fit_report *report);

/* Digits of the classes y.
   Sampler: n rows; row i depends on the seed and i alone. In: y [64] Out: x [64,28,28,1] (shapes
   of a block of 64 rows) */
int pixelcnn_gated_generate(pixelcnn_gated_t *m, uint64_t seed, const int32_t *y, int n, float *x);

#endif
