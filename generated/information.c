/* information.c -- from information.gm by gmc 0.1.0. Do not edit: change information.gm and
   compile it again.
   Target avx2, numeric profile fma. SHA-256 of information.gm:
   03c5a6f06719584ebb1fdaff2dd52f0ed9a5601fae666f31da8c7dc5710a49d9.
   This file belongs to whoever compiled it, to use as they like. */
#define GM_TARGET_AVX2
#include <gm.h>
#include <vec.h>
#include <vmath.h>
#include <scalar.h>
#include <random.h>
#include <call.h>
#include "information.h"

/* The model: parameters, buffers and optimiser state, and one arena that every entry point uses in
   turn. A matrix that is stored transposed says so. */
struct information {
    gm_context head;
    _Alignas(64) float arena[16];
};

static const gm_model information_model;

/* Entry point init, line 1: 0 kernels in 0 phases, 0 FLOP; arena 0 B, at least 0 B. */
static void run_init(information_t *m, gm_call whole)
{
    (void)m;
    (void)whole;
}

size_t information_sizeof(void) { return sizeof(information_t); }

information_t *information_init(void *memory, uint64_t seed)
{
    information_t *m = memory;
    if (!memory || (uintptr_t)memory % 64 != 0)
        return NULL;
    memset(m, 0, offsetof(information_t, arena));    /* kernels write what they read of the rest */
    m->head.seed = seed;
    run_init(m, (gm_call){ .seed = seed });
    return m;
}

const char *information_error(const information_t *m) { return m->head.error; }
int information_load(information_t *m, const char *path) { return gm_read_checkpoint(&information_model, &m->head, path, false); }
int information_save(information_t *m, const char *path) { return gm_write_checkpoint(&information_model, &m->head, path, false); }

static const gm_tensor tensors[] = {
    { "", GM_PARAM, 0, { 0 }, { 0 }, 0 },
};

static const gm_run program[] = {
    { GM_RUN_PRINT, "H(fair) = 1", 1, GM_STEPS },
    { GM_RUN_PRINT, "H(bent) = 0.721928", 1, GM_STEPS },
    { GM_RUN_PRINT, "H(fair, bent) = 1.32193", 1, GM_STEPS },
    { GM_RUN_PRINT, "H(fair, worn) = 1.02945", 1, GM_STEPS },
    { GM_RUN_PRINT, "D(fair | bent) = 0.321928", 1, GM_STEPS },
    { GM_RUN_PRINT, "D(fair | worn) = 0.0294468", 1, GM_STEPS },
};

static void *init_model(void *memory, uint64_t seed) { return information_init(memory, seed); }

static const gm_model information_model = {
    .name = "information", .source = "information.gm",
    .sha256 = "03c5a6f06719584ebb1fdaff2dd52f0ed9a5601fae666f31da8c7dc5710a49d9",
    .target = "avx2", .numeric = "fma", .version = "0.1.0",
    .bytes = sizeof(information_t), .init = init_model, .parameters = 0,
    .tensors = 0, .tensor = tensors,
    .runs = 6, .run = program,
};

int main(int argc, char **argv) { return gm_main(&information_model, argc, argv); }
