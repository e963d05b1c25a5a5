/* iddpm.h -- from iddpm.gm by gmc 0.1.0. Do not edit: change iddpm.gm and compile it again.
   Target avx2, numeric profile fma. SHA-256 of iddpm.gm:
   eaaf4e1d6f243879020aac9ca46f0cfa06ff1823ea892dfb0c1733cf73469eec.
   This file belongs to whoever compiled it, to use as they like. */

#ifndef iddpm_H
#define iddpm_H

#include <stddef.h>
#include <stdint.h>

/* A model with its weights, optimiser state and working memory, in one block that you own.
   Contexts are independent: use several, in several threads. What returns int gives 0 or an error
   code, and iddpm_error() a sentence. */
typedef struct iddpm iddpm_t;

size_t iddpm_sizeof(void);                          /* bytes of that block */
iddpm_t *iddpm_init(void *memory, uint64_t seed);     /* memory: 64-byte aligned; NULL if it is not */
int iddpm_load(iddpm_t *m, const char *path);         /* weights from a safetensors file */
int iddpm_save(iddpm_t *m, const char *path);         /* whole or not at all */
const char *iddpm_error(const iddpm_t *m);

typedef struct {
    float loss;
} iddpm_fit_report;
/* One training step on n = 32 rows; report may be NULL. In: x [32,28,28,1] */
int iddpm_fit(iddpm_t *m, const float *x, int n, iddpm_fit_report *report);

/* The numbers of step fit on 1 to 32 rows, without an update. In: x [32,28,28,1] */
int iddpm_test_fit(iddpm_t *m, const float *x, int n, iddpm_fit_report *report);

/* Sampler: n rows; row i depends on the seed and i alone. Out: image [64,32,32,1] (shapes of a
   block of 64 rows) */
int iddpm_generate(iddpm_t *m, uint64_t seed, int n, float *image);

/* Sampler of a fixed number of rows. Out: image [1,32,320,1] */
int iddpm_strip(iddpm_t *m, uint64_t seed, float *image);

/* Sampler: n rows; row i depends on the seed and i alone. In: x [64,28,28,1] Out: bits [64]
   (shapes of a block of 64 rows) */
int iddpm_likelihood(iddpm_t *m, uint64_t seed, const float *x, int n, float *bits);

#endif
