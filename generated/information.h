/* information.h -- from information.gm by gmc 0.1.0. Do not edit: change information.gm and
   compile it again.
   Target avx2, numeric profile fma. SHA-256 of information.gm:
   03c5a6f06719584ebb1fdaff2dd52f0ed9a5601fae666f31da8c7dc5710a49d9.
   This file belongs to whoever compiled it, to use as they like. */

#ifndef information_H
#define information_H

#include <stddef.h>
#include <stdint.h>

/* A model with its weights, optimiser state and working memory, in one block that you own.
   Contexts are independent: use several, in several threads. What returns int gives 0 or an error
   code, and information_error() a sentence. */
typedef struct information information_t;

size_t information_sizeof(void);                          /* bytes of that block */
information_t *information_init(void *memory, uint64_t seed);     /* memory: 64-byte aligned; NULL if it is not */
int information_load(information_t *m, const char *path);         /* weights from a safetensors file */
int information_save(information_t *m, const char *path);         /* whole or not at all */
const char *information_error(const information_t *m);

#endif
