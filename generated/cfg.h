/* cfg.h -- from cfg.gm by gmc 0.1.0. Do not edit: change cfg.gm and compile it again.
   Target avx2, numeric profile fma. SHA-256 of cfg.gm:
   f75fc12486ad7250b23c12d6ede890474b983e251a56bdf1ad33bbdbaca3291c.
   This file belongs to whoever compiled it, to use as they like. */

#ifndef cfg_H
#define cfg_H

#include <stddef.h>
#include <stdint.h>

/* A model with its weights, optimiser state and working memory, in one block that you own.
   Contexts are independent: use several, in several threads. What returns int gives 0 or an error
   code, and cfg_error() a sentence. */
typedef struct cfg cfg_t;

size_t cfg_sizeof(void);                          /* bytes of that block */
cfg_t *cfg_init(void *memory, uint64_t seed);     /* memory: 64-byte aligned; NULL if it is not */
int cfg_load(cfg_t *m, const char *path);         /* weights from a safetensors file */
int cfg_save(cfg_t *m, const char *path);         /* whole or not at all */
const char *cfg_error(const cfg_t *m);

typedef struct {
    float loss;
} cfg_fit_report;
/* One training step on n = 32 rows; report may be NULL. In: x [32,28,28,1], y [32] */
int cfg_fit(cfg_t *m, const float *x, const int32_t *y, int n, cfg_fit_report *report);

/* The numbers of step fit on 1 to 32 rows, without an update. In: x [32,28,28,1], y [32] */
int cfg_test_fit(cfg_t *m, const float *x, const int32_t *y, int n, cfg_fit_report *report);

/* Digits of the classes y, with guidance w.
   Sampler: n rows; row i depends on the seed and i alone. In: y [64], w (usually 1) Out: image
   [64,32,32,1] (shapes of a block of 64 rows) */
int cfg_generate(cfg_t *m, uint64_t seed, const int32_t *y, float w, int n, float *image);

/* One digit on its way from noise.
   Sampler of a fixed number of rows. Out: image [1,32,320,1] */
int cfg_strip(cfg_t *m, uint64_t seed, float *image);

#endif
