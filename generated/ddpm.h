/* ddpm.h -- from ddpm.gm by gmc 0.1.0. Do not edit: change ddpm.gm and compile it again.
   Target avx2, numeric profile fma. SHA-256 of ddpm.gm:
   f34e123689a1ff38c860baefba9af4be001df1771375211d0743e6de8bc9e18a.
   This file belongs to whoever compiled it, to use as they like. */

#ifndef ddpm_H
#define ddpm_H

#include <stddef.h>
#include <stdint.h>

/* A model with its weights, optimiser state and working memory, in one block that you own.
   Contexts are independent: use several, in several threads. What returns int gives 0 or an error
   code, and ddpm_error() a sentence. */
typedef struct ddpm ddpm_t;

size_t ddpm_sizeof(void);                          /* bytes of that block */
ddpm_t *ddpm_init(void *memory, uint64_t seed);     /* memory: 64-byte aligned; NULL if it is not */
int ddpm_load(ddpm_t *m, const char *path);         /* weights from a safetensors file */
int ddpm_save(ddpm_t *m, const char *path);         /* whole or not at all */
const char *ddpm_error(const ddpm_t *m);

typedef struct {
    float loss;
    float bits;
} ddpm_fit_report;
/* One training step on n = 32 rows; report may be NULL. In: x [32,28,28,1] */
int ddpm_fit(ddpm_t *m, const float *x, int n, ddpm_fit_report *report);

/* The numbers of step fit on 1 to 32 rows, without an update. In: x [32,28,28,1] */
int ddpm_test_fit(ddpm_t *m, const float *x, int n, ddpm_fit_report *report);

/* Sampler: n rows; row i depends on the seed and i alone. Out: image [64,32,32,1] (shapes of a
   block of 64 rows) */
int ddpm_generate(ddpm_t *m, uint64_t seed, int n, float *image);

/* In `few` steps.
   Sampler: n rows; row i depends on the seed and i alone. Out: image [64,32,32,1] (shapes of a
   block of 64 rows) */
int ddpm_quick(ddpm_t *m, uint64_t seed, int n, float *image);

/* One image on its way from noise.
   Sampler of a fixed number of rows. Out: image [1,32,320,1] */
int ddpm_strip(ddpm_t *m, uint64_t seed, float *image);

/* Images, and what comes back from the noise that they come from.
   Sampler: n rows; row i depends on the seed and i alone. In: x [64,28,28,1] Out: regenerated
   [64,32,32,1], given [64,32,32,1] (shapes of a block of 64 rows) */
int ddpm_invert(ddpm_t *m, uint64_t seed, const float *x, int n, float *regenerated, float *given);

#endif
