/* dae.h -- from dae.gm by gmc 0.1.0. Do not edit: change dae.gm and compile it again.
   Target avx2, numeric profile fma. SHA-256 of dae.gm:
   648622fdf50b7c7203d0d37095d6a01c08f3b0a7ae548d959e010c66ecc7c223.
   This file belongs to whoever compiled it, to use as they like. */

#ifndef dae_H
#define dae_H

#include <stddef.h>
#include <stdint.h>

/* A model with its weights, optimiser state and working memory, in one block that you own.
   Contexts are independent: use several, in several threads. What returns int gives 0 or an error
   code, and dae_error() a sentence. */
typedef struct dae dae_t;

size_t dae_sizeof(void);                          /* bytes of that block */
dae_t *dae_init(void *memory, uint64_t seed);     /* memory: 64-byte aligned; NULL if it is not */
int dae_load(dae_t *m, const char *path);         /* weights from a safetensors file */
int dae_save(dae_t *m, const char *path);         /* whole or not at all */
const char *dae_error(const dae_t *m);

typedef struct {
    float loss;
} dae_fit_report;
/* One training step on n = 128 rows; report may be NULL. In: x [128,28,28,1] */
int dae_fit(dae_t *m, const float *x, int n, dae_fit_report *report);

/* The numbers of step fit on 1 to 128 rows, without an update. In: x [128,28,28,1] */
int dae_test_fit(dae_t *m, const float *x, int n, dae_fit_report *report);

/* Spoilt images, and what the network makes of them.
   Sampler: n rows; row i depends on the seed and i alone. In: x [64,28,28,1] Out: spoilt
   [64,28,28,1], clean [64,28,28,1] (shapes of a block of 64 rows) */
int dae_denoise(dae_t *m, uint64_t seed, const float *x, int n, float *spoilt, float *clean);

/* The encoder on n rows. In: x [64,28,28,1] Out: code [64,64] (shapes of a block of 64 rows) */
int dae_encode(dae_t *m, const float *x, int n, float *code);

/* The decoder on n rows. In: z [64,64] Out: mean [64,28,28,1] (shapes of a block of 64 rows) */
int dae_decode(dae_t *m, const float *z, int n, float *mean);

#endif
