/* classifier.h -- from classifier.gm by gmc 0.1.0. Do not edit: change classifier.gm and compile
   it again.
   Target avx2, numeric profile fma. SHA-256 of classifier.gm:
   512c02e7323f5efd071e11a7f439f7ac5f9fb1fe07b5f38f8402db11aad32594.
   This file belongs to whoever compiled it, to use as they like. */

#ifndef classifier_H
#define classifier_H

#include <stddef.h>
#include <stdint.h>

/* A model with its weights, optimiser state and working memory, in one block that you own.
   Contexts are independent: use several, in several threads. What returns int gives 0 or an error
   code, and classifier_error() a sentence. */
typedef struct classifier classifier_t;

size_t classifier_sizeof(void);                          /* bytes of that block */
classifier_t *classifier_init(void *memory, uint64_t seed);     /* memory: 64-byte aligned; NULL if it is not */
int classifier_load(classifier_t *m, const char *path);         /* weights from a safetensors file */
int classifier_save(classifier_t *m, const char *path);         /* whole or not at all */
const char *classifier_error(const classifier_t *m);

typedef struct {
    float loss;
    float accuracy;
} classifier_fit_report;
/* One training step on n = 64 rows; report may be NULL. In: x [64,28,28,1], y [64] */
int classifier_fit(classifier_t *m, const float *x, const int32_t *y, int n, classifier_fit_report *report);

/* The numbers of step fit on 1 to 64 rows, without an update. In: x [64,28,28,1], y [64] */
int classifier_test_fit(classifier_t *m, const float *x, const int32_t *y, int n, classifier_fit_report *report);

/* Sampler: n rows; row i depends on the seed and i alone. In: x [64,28,28,1] Out: probability
   [64,10] (shapes of a block of 64 rows) */
int classifier_judge(classifier_t *m, uint64_t seed, const float *x, int n, float *probability);

#endif
