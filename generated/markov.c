/* markov.c -- from markov.gm by gmc 0.1.0. Do not edit: change markov.gm and compile it again.
   Target avx2, numeric profile fma. SHA-256 of markov.gm:
   3358cc9d0c1dfcc6fbe266ffc3bab6f99737156498e0c5f9a5421a2a6b0c7f0b.
   This file belongs to whoever compiled it, to use as they like. */
#define GM_TARGET_AVX2
#include <gm.h>
#include <vec.h>
#include <vmath.h>
#include <scalar.h>
#include <random.h>
#include <call.h>
#include "markov.h"

/* The model: parameters, buffers and optimiser state, and one arena that every entry point uses in
   turn. A matrix that is stored transposed says so. */
struct markov {
    gm_context head;
    _Alignas(64) float arena[16];
};

static const gm_model markov_model;

/* Entry point init, line 1: 0 kernels in 0 phases, 0 FLOP; arena 0 B, at least 0 B. */
static void run_init(markov_t *m, gm_call whole)
{
    (void)m;
    (void)whole;
}

size_t markov_sizeof(void) { return sizeof(markov_t); }

markov_t *markov_init(void *memory, uint64_t seed)
{
    markov_t *m = memory;
    if (!memory || (uintptr_t)memory % 64 != 0)
        return NULL;
    memset(m, 0, offsetof(markov_t, arena));    /* kernels write what they read of the rest */
    m->head.seed = seed;
    run_init(m, (gm_call){ .seed = seed });
    return m;
}

const char *markov_error(const markov_t *m) { return m->head.error; }
int markov_load(markov_t *m, const char *path) { return gm_read_checkpoint(&markov_model, &m->head, path, false); }
int markov_save(markov_t *m, const char *path) { return gm_write_checkpoint(&markov_model, &m->head, path, false); }

static const gm_tensor tensors[] = {
    { "", GM_PARAM, 0, { 0 }, { 0 }, 0 },
};

static const gm_run program[] = {
    { GM_RUN_PRINT, "after 1 step: [0.2, 0.6, 0.2]", 1, GM_STEPS },
    { GM_RUN_PRINT, "after 3 steps: [0.38, 0.192, 0.428]", 1, GM_STEPS },
    { GM_RUN_PRINT, "steady: [0.352113, 0.211268, 0.43662]", 1, GM_STEPS },
    { GM_RUN_PRINT, "times 71: [25, 15, 31]", 1, GM_STEPS },
    { GM_RUN_PRINT, "one step later it differs by 0", 1, GM_STEPS },
};

static void *init_model(void *memory, uint64_t seed) { return markov_init(memory, seed); }

static const gm_model markov_model = {
    .name = "markov", .source = "markov.gm",
    .sha256 = "3358cc9d0c1dfcc6fbe266ffc3bab6f99737156498e0c5f9a5421a2a6b0c7f0b",
    .target = "avx2", .numeric = "fma", .version = "0.1.0",
    .bytes = sizeof(markov_t), .init = init_model, .parameters = 0,
    .tensors = 0, .tensor = tensors,
    .runs = 5, .run = program,
};

int main(int argc, char **argv) { return gm_main(&markov_model, argc, argv); }
