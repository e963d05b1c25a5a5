/* pixelcnn_cifar.h -- from pixelcnn_cifar.gm by gmc 0.1.0. Do not edit: change pixelcnn_cifar.gm
   and compile it again.
   Target avx2, numeric profile fma. SHA-256 of pixelcnn_cifar.gm:
   ff4f7452fb4cde346242f22816465a36204fe757d72830122e36a2560861e8ac.
   This file belongs to whoever compiled it, to use as they like. */

#ifndef pixelcnn_cifar_H
#define pixelcnn_cifar_H

#include <stddef.h>
#include <stdint.h>

/* A model with its weights, optimiser state and working memory, in one block that you own.
   Contexts are independent: use several, in several threads. What returns int gives 0 or an error
   code, and pixelcnn_cifar_error() a sentence. */
typedef struct pixelcnn_cifar pixelcnn_cifar_t;

size_t pixelcnn_cifar_sizeof(void);                          /* bytes of that block */
pixelcnn_cifar_t *pixelcnn_cifar_init(void *memory, uint64_t seed);     /* memory: 64-byte aligned; NULL if it is not */
int pixelcnn_cifar_load(pixelcnn_cifar_t *m, const char *path);         /* weights from a safetensors file */
int pixelcnn_cifar_save(pixelcnn_cifar_t *m, const char *path);         /* whole or not at all */
const char *pixelcnn_cifar_error(const pixelcnn_cifar_t *m);

typedef struct {
    float loss;
    float bits;
} pixelcnn_cifar_fit_report;
/* One training step on n = 16 rows; report may be NULL. In: x [16,32,32,3] */
int pixelcnn_cifar_fit(pixelcnn_cifar_t *m, const float *x, int n, pixelcnn_cifar_fit_report *report);

/* The numbers of step fit on 1 to 16 rows, without an update. In: x [16,32,32,3] */
int pixelcnn_cifar_test_fit(pixelcnn_cifar_t *m, const float *x, int n, pixelcnn_cifar_fit_report *report);

/* Sampler: n rows; row i depends on the seed and i alone. Out: x [64,32,32,3] (shapes of a block
   of 64 rows) */
int pixelcnn_cifar_generate(pixelcnn_cifar_t *m, uint64_t seed, int n, float *x);

#endif
