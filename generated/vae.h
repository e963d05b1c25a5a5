/* vae.h -- from vae.gm by gmc 0.1.0. Do not edit: change vae.gm and compile it again.
   Target avx2, numeric profile fma. SHA-256 of vae.gm:
   12a70641bdacaab8cc556068fda752057c82d90da0c66efbb2e2e06adbd6a284.
   This file belongs to whoever compiled it, to use as they like. */

#ifndef vae_H
#define vae_H

#include <stddef.h>
#include <stdint.h>

/* A model with its weights, optimiser state and working memory, in one block that you own.
   Contexts are independent: use several, in several threads. What returns int gives 0 or an error
   code, and vae_error() a sentence. */
typedef struct vae vae_t;

size_t vae_sizeof(void);                          /* bytes of that block */
vae_t *vae_init(void *memory, uint64_t seed);     /* memory: 64-byte aligned; NULL if it is not */
int vae_load(vae_t *m, const char *path);         /* weights from a safetensors file */
int vae_save(vae_t *m, const char *path);         /* whole or not at all */
const char *vae_error(const vae_t *m);

typedef struct {
    float loss;
    float recon;
    float kl;
} vae_fit_report;
/* One training step on n = 128 rows; report may be NULL. In: x [128,28,28,1] */
int vae_fit(vae_t *m, const float *x, int n, vae_fit_report *report);

/* The numbers of step fit on 1 to 128 rows, without an update. In: x [128,28,28,1] */
int vae_test_fit(vae_t *m, const float *x, int n, vae_fit_report *report);

/* Images of codes drawn from N(0, 1).
   Sampler: n rows; row i depends on the seed and i alone. Out: image [64,28,28,1] (shapes of a
   block of 64 rows) */
int vae_generate(vae_t *m, uint64_t seed, int n, float *image);

/* What is left of an image after the code.
   Sampler: n rows; row i depends on the seed and i alone. In: x [64,28,28,1] Out: image
   [64,28,28,1] (shapes of a block of 64 rows) */
int vae_reconstruct(vae_t *m, uint64_t seed, const float *x, int n, float *image);

/* Sampler of a fixed number of rows. Out: image [400,28,28,1] */
int vae_manifold(vae_t *m, uint64_t seed, float *image);

/* The encoder on n rows. In: x [64,28,28,1] Out: mean [64,2], logvar [64,2] (shapes of a block of
   64 rows) */
int vae_encode(vae_t *m, const float *x, int n, float *mean, float *logvar);

/* The decoder on n rows. In: z [64,2] Out: mean [64,28,28,1] (shapes of a block of 64 rows) */
int vae_decode(vae_t *m, const float *z, int n, float *mean);

#endif
