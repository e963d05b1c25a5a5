/* ae.h -- from ae.gm by gmc 0.1.0. Do not edit: change ae.gm and compile it again.
   Target avx2, numeric profile fma. SHA-256 of ae.gm:
   309d285239c93bbdb7764357babd8e678d8b304d2d3611521b372e9415df3546.
   This file belongs to whoever compiled it, to use as they like. */

#ifndef ae_H
#define ae_H

#include <stddef.h>
#include <stdint.h>

/* A model with its weights, optimiser state and working memory, in one block that you own.
   Contexts are independent: use several, in several threads. What returns int gives 0 or an error
   code, and ae_error() a sentence. */
typedef struct ae ae_t;

size_t ae_sizeof(void);                          /* bytes of that block */
ae_t *ae_init(void *memory, uint64_t seed);     /* memory: 64-byte aligned; NULL if it is not */
int ae_load(ae_t *m, const char *path);         /* weights from a safetensors file */
int ae_save(ae_t *m, const char *path);         /* whole or not at all */
const char *ae_error(const ae_t *m);

typedef struct {
    float loss;
} ae_fit_report;
/* One training step on n = 128 rows; report may be NULL. In: x [128,28,28,1] */
int ae_fit(ae_t *m, const float *x, int n, ae_fit_report *report);

/* The numbers of step fit on 1 to 128 rows, without an update. In: x [128,28,28,1] */
int ae_test_fit(ae_t *m, const float *x, int n, ae_fit_report *report);

/* Sampler: n rows; row i depends on the seed and i alone. In: x [64,28,28,1] Out: image
   [64,28,28,1] (shapes of a block of 64 rows) */
int ae_reconstruct(ae_t *m, uint64_t seed, const float *x, int n, float *image);

/* The encoder on n rows. In: x [64,28,28,1] Out: code [64,2] (shapes of a block of 64 rows) */
int ae_encode(ae_t *m, const float *x, int n, float *code);

/* The decoder on n rows. In: z [64,2] Out: image [64,28,28,1] (shapes of a block of 64 rows) */
int ae_decode(ae_t *m, const float *z, int n, float *image);

#endif
