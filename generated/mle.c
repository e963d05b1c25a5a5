/* mle.c -- from mle.gm by gmc 0.1.0. Do not edit: change mle.gm and compile it again.
   Target avx2, numeric profile fma. SHA-256 of mle.gm:
   bcc02c13db4e21561063933be445965737b9808dd1d485bd9d888434b9403d76.
   This file belongs to whoever compiled it, to use as they like. */
#define GM_TARGET_AVX2
#include <gm.h>
#include <vec.h>
#include <vmath.h>
#include <scalar.h>
#include <random.h>
#include <call.h>
#include "mle.h"

/* The model: parameters, buffers and optimiser state, and one arena that every entry point uses in
   turn. A matrix that is stored transposed says so. */
struct mle {
    gm_context head;
    _Alignas(64) float arena[16];
};

static const gm_model mle_model;

/* Entry point init, line 1: 0 kernels in 0 phases, 0 FLOP; arena 0 B, at least 0 B. */
static void run_init(mle_t *m, gm_call whole)
{
    (void)m;
    (void)whole;
}

size_t mle_sizeof(void) { return sizeof(mle_t); }

mle_t *mle_init(void *memory, uint64_t seed)
{
    mle_t *m = memory;
    if (!memory || (uintptr_t)memory % 64 != 0)
        return NULL;
    memset(m, 0, offsetof(mle_t, arena));    /* kernels write what they read of the rest */
    m->head.seed = seed;
    run_init(m, (gm_call){ .seed = seed });
    return m;
}

const char *mle_error(const mle_t *m) { return m->head.error; }
int mle_load(mle_t *m, const char *path) { return gm_read_checkpoint(&mle_model, &m->head, path, false); }
int mle_save(mle_t *m, const char *path) { return gm_write_checkpoint(&mle_model, &m->head, path, false); }

static const gm_tensor tensors[] = {
    { "", GM_PARAM, 0, { 0 }, { 0 }, 0 },
};

static const gm_run program[] = {
    { GM_RUN_PRINT, "maximum-likelihood estimate: 0.3", 1, GM_STEPS },
    { GM_RUN_PRINT, "log likelihood there: -0.610864", 1, GM_STEPS },
    { GM_RUN_PRINT, "log likelihood of a fair coin: -0.693147", 1, GM_STEPS },
};

static void *init_model(void *memory, uint64_t seed) { return mle_init(memory, seed); }

static const gm_model mle_model = {
    .name = "mle", .source = "mle.gm",
    .sha256 = "bcc02c13db4e21561063933be445965737b9808dd1d485bd9d888434b9403d76",
    .target = "avx2", .numeric = "fma", .version = "0.1.0",
    .bytes = sizeof(mle_t), .init = init_model, .parameters = 0,
    .tensors = 0, .tensor = tensors,
    .runs = 3, .run = program,
};

int main(int argc, char **argv) { return gm_main(&mle_model, argc, argv); }
