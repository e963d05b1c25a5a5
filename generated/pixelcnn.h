/* pixelcnn.h -- from pixelcnn.gm by gmc 0.1.0. Do not edit: change pixelcnn.gm and compile it
   again.
   Target avx2, numeric profile fma. SHA-256 of pixelcnn.gm:
   02d5131db4773247df5fc7ddfb5a263c3e8da9c2f92d324fe04015c2002e0e49.
   This file belongs to whoever compiled it, to use as they like. */

#ifndef pixelcnn_H
#define pixelcnn_H

#include <stddef.h>
#include <stdint.h>

/* A model with its weights, optimiser state and working memory, in one block that you own.
   Contexts are independent: use several, in several threads. What returns int gives 0 or an error
   code, and pixelcnn_error() a sentence. */
typedef struct pixelcnn pixelcnn_t;

size_t pixelcnn_sizeof(void);                          /* bytes of that block */
pixelcnn_t *pixelcnn_init(void *memory, uint64_t seed);     /* memory: 64-byte aligned; NULL if it is not */
int pixelcnn_load(pixelcnn_t *m, const char *path);         /* weights from a safetensors file */
int pixelcnn_save(pixelcnn_t *m, const char *path);         /* whole or not at all */
const char *pixelcnn_error(const pixelcnn_t *m);

typedef struct {
    float loss;
} pixelcnn_fit_report;
/* One training step on n = 16 rows; report may be NULL. In: x [16,28,28,1] */
int pixelcnn_fit(pixelcnn_t *m, const float *x, int n, pixelcnn_fit_report *report);

/* The numbers of step fit on 1 to 16 rows, without an update. In: x [16,28,28,1] */
int pixelcnn_test_fit(pixelcnn_t *m, const float *x, int n, pixelcnn_fit_report *report);

/* Sampler: n rows; row i depends on the seed and i alone. Out: x [64,28,28,1] (shapes of a block
   of 64 rows) */
int pixelcnn_generate(pixelcnn_t *m, uint64_t seed, int n, float *x);

#endif
