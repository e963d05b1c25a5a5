/* cascade.h -- from cascade.gm by gmc 0.1.0. Do not edit: change cascade.gm and compile it again.
   Target avx2, numeric profile fma. SHA-256 of cascade.gm:
   3de283d69abb225d1c19759034b30f7806b6427dc34f378b09df47e1b9d4f1e7.
   This file belongs to whoever compiled it, to use as they like. */

#ifndef cascade_H
#define cascade_H

#include <stddef.h>
#include <stdint.h>

/* A model with its weights, optimiser state and working memory, in one block that you own.
   Contexts are independent: use several, in several threads. What returns int gives 0 or an error
   code, and cascade_error() a sentence. */
typedef struct cascade cascade_t;

size_t cascade_sizeof(void);                          /* bytes of that block */
cascade_t *cascade_init(void *memory, uint64_t seed);     /* memory: 64-byte aligned; NULL if it is not */
int cascade_load(cascade_t *m, const char *path);         /* weights from a safetensors file */
int cascade_save(cascade_t *m, const char *path);         /* whole or not at all */
const char *cascade_error(const cascade_t *m);

typedef struct {
    float loss;
} cascade_base_report;
/* One training step on n = 16 rows; report may be NULL. In: x [16,64,64,3] */
int cascade_base(cascade_t *m, const float *x, int n, cascade_base_report *report);

/* The numbers of step base on 1 to 16 rows, without an update. In: x [16,64,64,3] */
int cascade_test_base(cascade_t *m, const float *x, int n, cascade_base_report *report);

typedef struct {
    float loss;
} cascade_middle_report;
/* One training step on n = 16 rows; report may be NULL. In: x [16,64,64,3] */
int cascade_middle(cascade_t *m, const float *x, int n, cascade_middle_report *report);

/* The numbers of step middle on 1 to 16 rows, without an update. In: x [16,64,64,3] */
int cascade_test_middle(cascade_t *m, const float *x, int n, cascade_middle_report *report);

typedef struct {
    float loss;
} cascade_large_report;
/* One training step on n = 16 rows; report may be NULL. In: x [16,64,64,3] */
int cascade_large(cascade_t *m, const float *x, int n, cascade_large_report *report);

/* The numbers of step large on 1 to 16 rows, without an update. In: x [16,64,64,3] */
int cascade_test_large(cascade_t *m, const float *x, int n, cascade_large_report *report);

/* Sampler: n rows; row i depends on the seed and i alone. Out: c [64,64,64,3] (shapes of a block
   of 64 rows) */
int cascade_generate(cascade_t *m, uint64_t seed, int n, float *c);

/* Sampler of a fixed number of rows. Out: image [1,16,160,3] */
int cascade_strip(cascade_t *m, uint64_t seed, float *image);

#endif
