/* vqvae_prior.h -- from vqvae_prior.gm by gmc 0.1.0. Do not edit: change vqvae_prior.gm and
   compile it again.
   Target avx2, numeric profile fma. SHA-256 of vqvae_prior.gm:
   79fe97cffed353566e4f280f335d95cc510d672ff5950e96fedc4dc36cca1a97.
   This file belongs to whoever compiled it, to use as they like. */

#ifndef vqvae_prior_H
#define vqvae_prior_H

#include <stddef.h>
#include <stdint.h>

/* A model with its weights, optimiser state and working memory, in one block that you own.
   Contexts are independent: use several, in several threads. What returns int gives 0 or an error
   code, and vqvae_prior_error() a sentence. */
typedef struct vqvae_prior vqvae_prior_t;

size_t vqvae_prior_sizeof(void);                          /* bytes of that block */
vqvae_prior_t *vqvae_prior_init(void *memory, uint64_t seed);     /* memory: 64-byte aligned; NULL if it is not */
int vqvae_prior_load(vqvae_prior_t *m, const char *path);         /* weights from a safetensors file */
int vqvae_prior_save(vqvae_prior_t *m, const char *path);         /* whole or not at all */
const char *vqvae_prior_error(const vqvae_prior_t *m);

typedef struct {
    float loss;
} vqvae_prior_fit_report;
/* One training step on n = 64 rows; report may be NULL. In: c [64,8,8,1], y [64] */
int vqvae_prior_fit(vqvae_prior_t *m, const int32_t *c, const int32_t *y, int n, vqvae_prior_fit_report *report);

/* The numbers of step fit on 1 to 64 rows, without an update. In: c [64,8,8,1], y [64] */
int vqvae_prior_test_fit(vqvae_prior_t *m, const int32_t *c, const int32_t *y, int n, vqvae_prior_fit_report *report);

/* The encoder on n rows. In: x [64,32,32,3] Out: c [64,8,8,1] (shapes of a block of 64 rows) */
int vqvae_prior_encode_c(vqvae_prior_t *m, const float *x, int n, float *c);

/* Photographs of the classes y.
   Sampler: n rows; row i depends on the seed and i alone. In: y [64] Out: image [64,32,32,3]
   (shapes of a block of 64 rows) */
int vqvae_prior_generate(vqvae_prior_t *m, uint64_t seed, const int32_t *y, int n, float *image);

/* The encoder on n rows. In: x [64,32,32,3] Out: code [64,8,8,64] (shapes of a block of 64 rows) */
int vqvae_prior_encode(vqvae_prior_t *m, const float *x, int n, float *code);

/* The decoder on n rows. In: q [64,8,8,64] Out: image [64,32,32,3] (shapes of a block of 64 rows) */
int vqvae_prior_decode(vqvae_prior_t *m, const float *q, int n, float *image);

#endif
