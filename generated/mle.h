/* mle.h -- from mle.gm by gmc 0.1.0. Do not edit: change mle.gm and compile it again.
   Target avx2, numeric profile fma. SHA-256 of mle.gm:
   bcc02c13db4e21561063933be445965737b9808dd1d485bd9d888434b9403d76.
   This file belongs to whoever compiled it, to use as they like. */

#ifndef mle_H
#define mle_H

#include <stddef.h>
#include <stdint.h>

/* A model with its weights, optimiser state and working memory, in one block that you own.
   Contexts are independent: use several, in several threads. What returns int gives 0 or an error
   code, and mle_error() a sentence. */
typedef struct mle mle_t;

size_t mle_sizeof(void);                          /* bytes of that block */
mle_t *mle_init(void *memory, uint64_t seed);     /* memory: 64-byte aligned; NULL if it is not */
int mle_load(mle_t *m, const char *path);         /* weights from a safetensors file */
int mle_save(mle_t *m, const char *path);         /* whole or not at all */
const char *mle_error(const mle_t *m);

#endif
