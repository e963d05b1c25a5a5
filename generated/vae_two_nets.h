/* vae_two_nets.h -- from vae_two_nets.gm by gmc 0.1.0. Do not edit: change vae_two_nets.gm and
   compile it again.
   Target avx2, numeric profile fma. SHA-256 of vae_two_nets.gm:
   70fd68aeda7b8875e3c793e1942426cb8b201de03779bfb3f1586a5adf0ef2cd.
   This file belongs to whoever compiled it, to use as they like. */

#ifndef vae_two_nets_H
#define vae_two_nets_H

#include <stddef.h>
#include <stdint.h>

/* A model with its weights, optimiser state and working memory, in one block that you own.
   Contexts are independent: use several, in several threads. What returns int gives 0 or an error
   code, and vae_two_nets_error() a sentence. */
typedef struct vae_two_nets vae_two_nets_t;

size_t vae_two_nets_sizeof(void);                          /* bytes of that block */
vae_two_nets_t *vae_two_nets_init(void *memory, uint64_t seed);     /* memory: 64-byte aligned; NULL if it is not */
int vae_two_nets_load(vae_two_nets_t *m, const char *path);         /* weights from a safetensors file */
int vae_two_nets_save(vae_two_nets_t *m, const char *path);         /* whole or not at all */
const char *vae_two_nets_error(const vae_two_nets_t *m);

typedef struct {
    float loss;
    float error;
    float kl;
} vae_two_nets_fit_report;
/* One training step on n = 128 rows; report may be NULL. In: x [128,28,28,1] */
int vae_two_nets_fit(vae_two_nets_t *m, const float *x, int n, vae_two_nets_fit_report *report);

/* The numbers of step fit on 1 to 128 rows, without an update. In: x [128,28,28,1] */
int vae_two_nets_test_fit(vae_two_nets_t *m, const float *x, int n, vae_two_nets_fit_report *report);

/* Sampler: n rows; row i depends on the seed and i alone. Out: image [64,28,28,1] (shapes of a
   block of 64 rows) */
int vae_two_nets_generate(vae_two_nets_t *m, uint64_t seed, int n, float *image);

/* Sampler: n rows; row i depends on the seed and i alone. In: x [64,28,28,1] Out: image
   [64,28,28,1] (shapes of a block of 64 rows) */
int vae_two_nets_reconstruct(vae_two_nets_t *m, uint64_t seed, const float *x, int n, float *image);

/* The encoder on n rows. In: x [64,28,28,1] Out: code [64,8] (shapes of a block of 64 rows) */
int vae_two_nets_encode_g(vae_two_nets_t *m, const float *x, int n, float *code);

/* The encoder on n rows. In: x [64,28,28,1] Out: code [64,8] (shapes of a block of 64 rows) */
int vae_two_nets_encode_h(vae_two_nets_t *m, const float *x, int n, float *code);

/* The decoder on n rows. In: z [64,8] Out: image [64,28,28,1] (shapes of a block of 64 rows) */
int vae_two_nets_decode(vae_two_nets_t *m, const float *z, int n, float *image);

#endif
