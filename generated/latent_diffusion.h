/* latent_diffusion.h -- from latent_diffusion.gm by gmc 0.1.0. Do not edit: change
   latent_diffusion.gm and compile it again.
   Target avx2, numeric profile fma. SHA-256 of latent_diffusion.gm:
   068cac392fddfd52cfce4fb64e2c7ebcc8800f3d755d360a22edb150433d2b66.
   This file belongs to whoever compiled it, to use as they like. */

#ifndef latent_diffusion_H
#define latent_diffusion_H

#include <stddef.h>
#include <stdint.h>

/* A model with its weights, optimiser state and working memory, in one block that you own.
   Contexts are independent: use several, in several threads. What returns int gives 0 or an error
   code, and latent_diffusion_error() a sentence. */
typedef struct latent_diffusion latent_diffusion_t;

size_t latent_diffusion_sizeof(void);                          /* bytes of that block */
latent_diffusion_t *latent_diffusion_init(void *memory, uint64_t seed);     /* memory: 64-byte aligned; NULL if it is not */
int latent_diffusion_load(latent_diffusion_t *m, const char *path);         /* weights from a safetensors file */
int latent_diffusion_save(latent_diffusion_t *m, const char *path);         /* whole or not at all */
const char *latent_diffusion_error(const latent_diffusion_t *m);

typedef struct {
    float loss;
    float error;
} latent_diffusion_autoencode_report;
/* One training step on n = 32 rows; report may be NULL. In: x [32,28,28,1] */
int latent_diffusion_autoencode(latent_diffusion_t *m, const float *x, int n, latent_diffusion_autoencode_report *report);

/* The numbers of step autoencode on 1 to 32 rows, without an update. In: x [32,28,28,1] */
int latent_diffusion_test_autoencode(latent_diffusion_t *m, const float *x, int n, latent_diffusion_autoencode_report *report);

typedef struct {
    float loss;
} latent_diffusion_fit_report;
/* One training step on n = 32 rows; report may be NULL. In: x [32,28,28,1], y [32] */
int latent_diffusion_fit(latent_diffusion_t *m, const float *x, const int32_t *y, int n, latent_diffusion_fit_report *report);

/* The numbers of step fit on 1 to 32 rows, without an update. In: x [32,28,28,1], y [32] */
int latent_diffusion_test_fit(latent_diffusion_t *m, const float *x, const int32_t *y, int n, latent_diffusion_fit_report *report);

/* Digits of the words y, with guidance w.
   Sampler: n rows; row i depends on the seed and i alone. In: y [64], w (usually 1) Out: image
   [64,32,32,1] (shapes of a block of 64 rows) */
int latent_diffusion_generate(latent_diffusion_t *m, uint64_t seed, const int32_t *y, float w, int n, float *image);

/* One digit on its way from noise.
   Sampler of a fixed number of rows. Out: image [1,32,320,1] */
int latent_diffusion_strip(latent_diffusion_t *m, uint64_t seed, float *image);

/* The encoder on n rows. In: x [64,32,32,1] Out: mean [64,8,8,4], logvar [64,8,8,4] (shapes of a
   block of 64 rows) */
int latent_diffusion_encode(latent_diffusion_t *m, const float *x, int n, float *mean, float *logvar);

/* The decoder on n rows. In: z [64,8,8,4] Out: image [64,32,32,1] (shapes of a block of 64 rows) */
int latent_diffusion_decode(latent_diffusion_t *m, const float *z, int n, float *image);

#endif
