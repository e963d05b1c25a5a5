/* vae400.h -- from vae400.gm by gmc 0.1.0. Do not edit: change vae400.gm and compile it again.
   Target avx2, numeric profile fma. SHA-256 of vae400.gm:
   076b5fca7d3af5c2dd8f7996d48ba68ca6ade028b6a72bb391a231a05fa60830.
   This file belongs to whoever compiled it, to use as they like. */

#ifndef vae400_H
#define vae400_H

#include <stddef.h>
#include <stdint.h>

/* A model with its weights, optimiser state and working memory, in one block that you own.
   Contexts are independent: use several, in several threads. What returns int gives 0 or an error
   code, and vae400_error() a sentence. */
typedef struct vae400 vae400_t;

size_t vae400_sizeof(void);                          /* bytes of that block */
vae400_t *vae400_init(void *memory, uint64_t seed);     /* memory: 64-byte aligned; NULL if it is not */
int vae400_load(vae400_t *m, const char *path);         /* weights from a safetensors file */
int vae400_save(vae400_t *m, const char *path);         /* whole or not at all */
const char *vae400_error(const vae400_t *m);

typedef struct {
    float loss;
    float recon;
    float kl;
} vae400_fit_report;
/* One training step on n = 128 rows; report may be NULL. In: x [128,28,28,1] */
int vae400_fit(vae400_t *m, const float *x, int n, vae400_fit_report *report);

/* The numbers of step fit on 1 to 128 rows, without an update. In: x [128,28,28,1] */
int vae400_test_fit(vae400_t *m, const float *x, int n, vae400_fit_report *report);

/* Sampler: n rows; row i depends on the seed and i alone. Out: image [64,28,28,1] (shapes of a
   block of 64 rows) */
int vae400_generate(vae400_t *m, uint64_t seed, int n, float *image);

/* Sampler: n rows; row i depends on the seed and i alone. In: x [64,28,28,1] Out: image
   [64,28,28,1] (shapes of a block of 64 rows) */
int vae400_reconstruct(vae400_t *m, uint64_t seed, const float *x, int n, float *image);

/* The encoder on n rows. In: x [64,28,28,1] Out: mean [64,20], logvar [64,20] (shapes of a block
   of 64 rows) */
int vae400_encode(vae400_t *m, const float *x, int n, float *mean, float *logvar);

/* The decoder on n rows. In: z [64,20] Out: mean [64,28,28,1] (shapes of a block of 64 rows) */
int vae400_decode(vae400_t *m, const float *z, int n, float *mean);

#endif
