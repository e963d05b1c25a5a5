/* vae_conv.h -- from vae_conv.gm by gmc 0.1.0. Do not edit: change vae_conv.gm and compile it
   again.
   Target avx2, numeric profile fma. SHA-256 of vae_conv.gm:
   11541f4c1d93698f7ce8c1dd00626b91862a6a90aca63b6e4442f9cbead99181.
   This file belongs to whoever compiled it, to use as they like. */

#ifndef vae_conv_H
#define vae_conv_H

#include <stddef.h>
#include <stdint.h>

/* A model with its weights, optimiser state and working memory, in one block that you own.
   Contexts are independent: use several, in several threads. What returns int gives 0 or an error
   code, and vae_conv_error() a sentence. */
typedef struct vae_conv vae_conv_t;

size_t vae_conv_sizeof(void);                          /* bytes of that block */
vae_conv_t *vae_conv_init(void *memory, uint64_t seed);     /* memory: 64-byte aligned; NULL if it is not */
int vae_conv_load(vae_conv_t *m, const char *path);         /* weights from a safetensors file */
int vae_conv_save(vae_conv_t *m, const char *path);         /* whole or not at all */
const char *vae_conv_error(const vae_conv_t *m);

typedef struct {
    float loss;
    float recon;
    float kl;
} vae_conv_fit_report;
/* One training step on n = 128 rows; report may be NULL. In: x [128,28,28,1] */
int vae_conv_fit(vae_conv_t *m, const float *x, int n, vae_conv_fit_report *report);

/* The numbers of step fit on 1 to 128 rows, without an update. In: x [128,28,28,1] */
int vae_conv_test_fit(vae_conv_t *m, const float *x, int n, vae_conv_fit_report *report);

/* Sampler: n rows; row i depends on the seed and i alone. Out: image [64,28,28,1] (shapes of a
   block of 64 rows) */
int vae_conv_generate(vae_conv_t *m, uint64_t seed, int n, float *image);

/* Sampler: n rows; row i depends on the seed and i alone. In: x [64,28,28,1] Out: image
   [64,28,28,1] (shapes of a block of 64 rows) */
int vae_conv_reconstruct(vae_conv_t *m, uint64_t seed, const float *x, int n, float *image);

/* The encoder on n rows. In: x [64,28,28,1] Out: mean [64,20], logvar [64,20] (shapes of a block
   of 64 rows) */
int vae_conv_encode(vae_conv_t *m, const float *x, int n, float *mean, float *logvar);

/* The decoder on n rows. In: z [64,20] Out: mean [64,28,28,1] (shapes of a block of 64 rows) */
int vae_conv_decode(vae_conv_t *m, const float *z, int n, float *mean);

#endif
