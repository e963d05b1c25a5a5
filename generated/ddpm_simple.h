/* ddpm_simple.h -- from ddpm_simple.gm by gmc 0.1.0. Do not edit: change ddpm_simple.gm and
   compile it again.
   Target avx2, numeric profile fma. SHA-256 of ddpm_simple.gm:
   c6e985df79292bb9572e0de10efa4b283553e0a9bbb31168f424b28bbc83ed21.
   This file belongs to whoever compiled it, to use as they like. */

#ifndef ddpm_simple_H
#define ddpm_simple_H

#include <stddef.h>
#include <stdint.h>

/* A model with its weights, optimiser state and working memory, in one block that you own.
   Contexts are independent: use several, in several threads. What returns int gives 0 or an error
   code, and ddpm_simple_error() a sentence. */
typedef struct ddpm_simple ddpm_simple_t;

size_t ddpm_simple_sizeof(void);                          /* bytes of that block */
ddpm_simple_t *ddpm_simple_init(void *memory, uint64_t seed);     /* memory: 64-byte aligned; NULL if it is not */
int ddpm_simple_load(ddpm_simple_t *m, const char *path);         /* weights from a safetensors file */
int ddpm_simple_save(ddpm_simple_t *m, const char *path);         /* whole or not at all */
const char *ddpm_simple_error(const ddpm_simple_t *m);

typedef struct {
    float loss;
} ddpm_simple_fit_report;
/* One training step on n = 128 rows; report may be NULL. In: x [128,64,64,3] */
int ddpm_simple_fit(ddpm_simple_t *m, const float *x, int n, ddpm_simple_fit_report *report);

/* The numbers of step fit on 1 to 128 rows, without an update. In: x [128,64,64,3] */
int ddpm_simple_test_fit(ddpm_simple_t *m, const float *x, int n, ddpm_simple_fit_report *report);

/* Sampler: n rows; row i depends on the seed and i alone. Out: image [16,64,64,3] (shapes of a
   block of 16 rows) */
int ddpm_simple_generate(ddpm_simple_t *m, uint64_t seed, int n, float *image);

/* One photograph on its way from noise.
   Sampler of a fixed number of rows. Out: image [1,64,640,3] */
int ddpm_simple_strip(ddpm_simple_t *m, uint64_t seed, float *image);

#endif
