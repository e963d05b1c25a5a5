/* markov.h -- from markov.gm by gmc 0.1.0. Do not edit: change markov.gm and compile it again.
   Target avx2, numeric profile fma. SHA-256 of markov.gm:
   3358cc9d0c1dfcc6fbe266ffc3bab6f99737156498e0c5f9a5421a2a6b0c7f0b.
   This file belongs to whoever compiled it, to use as they like. */

#ifndef markov_H
#define markov_H

#include <stddef.h>
#include <stdint.h>

/* A model with its weights, optimiser state and working memory, in one block that you own.
   Contexts are independent: use several, in several threads. What returns int gives 0 or an error
   code, and markov_error() a sentence. */
typedef struct markov markov_t;

size_t markov_sizeof(void);                          /* bytes of that block */
markov_t *markov_init(void *memory, uint64_t seed);     /* memory: 64-byte aligned; NULL if it is not */
int markov_load(markov_t *m, const char *path);         /* weights from a safetensors file */
int markov_save(markov_t *m, const char *path);         /* whole or not at all */
const char *markov_error(const markov_t *m);

#endif
