/* vqvae.h -- from vqvae.gm by gmc 0.1.0. Do not edit: change vqvae.gm and compile it again.
   Target avx2, numeric profile fma. SHA-256 of vqvae.gm:
   2a0aa13e808497b45f22f932cc71f1c417871d194aaa715a067f63956579ce84.
   This file belongs to whoever compiled it, to use as they like. */

#ifndef vqvae_H
#define vqvae_H

#include <stddef.h>
#include <stdint.h>

/* A model with its weights, optimiser state and working memory, in one block that you own.
   Contexts are independent: use several, in several threads. What returns int gives 0 or an error
   code, and vqvae_error() a sentence. */
typedef struct vqvae vqvae_t;

size_t vqvae_sizeof(void);                          /* bytes of that block */
vqvae_t *vqvae_init(void *memory, uint64_t seed);     /* memory: 64-byte aligned; NULL if it is not */
int vqvae_load(vqvae_t *m, const char *path);         /* weights from a safetensors file */
int vqvae_save(vqvae_t *m, const char *path);         /* whole or not at all */
const char *vqvae_error(const vqvae_t *m);

typedef struct {
    float loss;
    float error;
    float perplexity;
} vqvae_fit_report;
/* One training step on n = 32 rows; report may be NULL. In: x [32,32,32,3] */
int vqvae_fit(vqvae_t *m, const float *x, int n, vqvae_fit_report *report);

/* The numbers of step fit on 1 to 32 rows, without an update. In: x [32,32,32,3] */
int vqvae_test_fit(vqvae_t *m, const float *x, int n, vqvae_fit_report *report);

/* Sampler: n rows; row i depends on the seed and i alone. In: x [64,32,32,3] Out: image
   [64,32,32,3] (shapes of a block of 64 rows) */
int vqvae_reconstruct(vqvae_t *m, uint64_t seed, const float *x, int n, float *image);

/* The encoder on n rows. In: x [64,32,32,3] Out: code [64,8,8,64] (shapes of a block of 64 rows) */
int vqvae_encode(vqvae_t *m, const float *x, int n, float *code);

/* The decoder on n rows. In: q [64,8,8,64] Out: image [64,32,32,3] (shapes of a block of 64 rows) */
int vqvae_decode(vqvae_t *m, const float *q, int n, float *image);

#endif
