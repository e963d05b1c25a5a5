/* vae_deep.h -- from vae_deep.gm by gmc 0.1.0. Do not edit: change vae_deep.gm and compile it
   again.
   Target avx2, numeric profile fma. SHA-256 of vae_deep.gm:
   8704d0b20a80f5600297c99ee2e2f8a897f9079b097dbcbe279fb2a6c2f144fd.
   This file belongs to whoever compiled it, to use as they like. */

#ifndef vae_deep_H
#define vae_deep_H

#include <stddef.h>
#include <stdint.h>

/* A model with its weights, optimiser state and working memory, in one block that you own.
   Contexts are independent: use several, in several threads. What returns int gives 0 or an error
   code, and vae_deep_error() a sentence. */
typedef struct vae_deep vae_deep_t;

size_t vae_deep_sizeof(void);                          /* bytes of that block */
vae_deep_t *vae_deep_init(void *memory, uint64_t seed);     /* memory: 64-byte aligned; NULL if it is not */
int vae_deep_load(vae_deep_t *m, const char *path);         /* weights from a safetensors file */
int vae_deep_save(vae_deep_t *m, const char *path);         /* whole or not at all */
const char *vae_deep_error(const vae_deep_t *m);

typedef struct {
    float loss;
    float error;
    float kl;
} vae_deep_fit_report;
/* One training step on n = 32 rows; report may be NULL. In: x [32,28,28,1] */
int vae_deep_fit(vae_deep_t *m, const float *x, int n, vae_deep_fit_report *report);

/* The numbers of step fit on 1 to 32 rows, without an update. In: x [32,28,28,1] */
int vae_deep_test_fit(vae_deep_t *m, const float *x, int n, vae_deep_fit_report *report);

/* Images of codes drawn from N(0, 1).
   Sampler: n rows; row i depends on the seed and i alone. Out: image [64,28,28,1] (shapes of a
   block of 64 rows) */
int vae_deep_generate(vae_deep_t *m, uint64_t seed, int n, float *image);

/* The decoder's answer to an image's code, not the image itself.
   Sampler: n rows; row i depends on the seed and i alone. In: x [64,28,28,1] Out: image
   [64,28,28,1] (shapes of a block of 64 rows) */
int vae_deep_reconstruct(vae_deep_t *m, uint64_t seed, const float *x, int n, float *image);

/* The encoder on n rows. In: x [64,28,28,1] Out: mean [64,10], sd [64,10] (shapes of a block of 64
   rows) */
int vae_deep_encode(vae_deep_t *m, const float *x, int n, float *mean, float *sd);

/* The decoder on n rows. In: z [64,10] Out: image [64,28,28,1] (shapes of a block of 64 rows) */
int vae_deep_decode(vae_deep_t *m, const float *z, int n, float *image);

#endif
