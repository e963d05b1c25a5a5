/* guided.h -- from guided.gm by gmc 0.1.0. Do not edit: change guided.gm and compile it again.
   Target avx2, numeric profile fma. SHA-256 of guided.gm:
   92b22c4a2084d3953b237828a3622daef5d3cc13a29608795a9752395bf5e706.
   This file belongs to whoever compiled it, to use as they like. */

#ifndef guided_H
#define guided_H

#include <stddef.h>
#include <stdint.h>

/* A model with its weights, optimiser state and working memory, in one block that you own.
   Contexts are independent: use several, in several threads. What returns int gives 0 or an error
   code, and guided_error() a sentence. */
typedef struct guided guided_t;

size_t guided_sizeof(void);                          /* bytes of that block */
guided_t *guided_init(void *memory, uint64_t seed);     /* memory: 64-byte aligned; NULL if it is not */
int guided_load(guided_t *m, const char *path);         /* weights from a safetensors file */
int guided_save(guided_t *m, const char *path);         /* whole or not at all */
const char *guided_error(const guided_t *m);

typedef struct {
    float loss;
} guided_fit_report;
/* One training step on n = 32 rows; report may be NULL. In: x [32,28,28,1] */
int guided_fit(guided_t *m, const float *x, int n, guided_fit_report *report);

/* The numbers of step fit on 1 to 32 rows, without an update. In: x [32,28,28,1] */
int guided_test_fit(guided_t *m, const float *x, int n, guided_fit_report *report);

typedef struct {
    float loss;
    float accuracy;
} guided_judge_report;
/* The classifier, at every degree of noise.
   One training step on n = 32 rows; report may be NULL. In: x [32,28,28,1], y [32] */
int guided_judge(guided_t *m, const float *x, const int32_t *y, int n, guided_judge_report *report);

/* The numbers of step judge on 1 to 32 rows, without an update. In: x [32,28,28,1], y [32] */
int guided_test_judge(guided_t *m, const float *x, const int32_t *y, int n, guided_judge_report *report);

/* Digits of the classes y; scale: how hard the classifier pulls.
   Sampler: n rows; row i depends on the seed and i alone. In: y [64], scale (usually 2) Out: image
   [64,32,32,1] (shapes of a block of 64 rows) */
int guided_generate(guided_t *m, uint64_t seed, const int32_t *y, float scale, int n, float *image);

/* Sampler of a fixed number of rows. Out: image [1,32,320,1] */
int guided_strip(guided_t *m, uint64_t seed, float *image);

#endif
