/* gm.h -- what an emitted program shares with its runtime.

   An emitted file describes itself in one constant, `gm_model`: its tensors, steps, samplers, data
   fields, run program and kernels, with function pointers of one shape each.  Everything the runtime
   does (checkpoints, training loop, command line) it does through that constant, so it knows no model.

   Core (no dependency): call.h vec.h vmath.h random.h scalar.h checkpoint.h json.c load.c checkpoint.c.
   App (zlib, or -DGM_NO_ZLIB): the other .c files with app.h and train.h.
   Under --standalone these files are pasted into the emitted one, with GM_API static. */
#ifndef GM_H
#define GM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include "source.h"

#ifndef GM_API
#define GM_API
#endif

enum { GM_MAX_RANK = 8, GM_MAX_PORTS = 16 };

/* What functions return: 0, or one of these; gm_context.error then holds one sentence. */
enum {
    GM_OK = 0,
    GM_BAD_ARGUMENT = 1,       /* a count out of range, a null pointer */
    GM_BAD_FILE = 2,           /* a checkpoint that is damaged or of another model */
    GM_IO = 74                 /* the file system said no */
};

typedef enum { GM_PARAM, GM_BUFFER, GM_STATE } gm_kind;

typedef struct {               /* one tensor that lives from step to step */
    const char *name;          /* "Q.fc1.weight" */
    gm_kind     kind;
    int         rank;
    int64_t     dim[GM_MAX_RANK];     /* as a checkpoint has it, row-major */
    uint8_t     order[GM_MAX_RANK];   /* in memory, axis i is checkpoint axis order[i] */
    size_t      offset;        /* bytes from the start of the context */
} gm_tensor;

typedef struct {               /* an array that a kernel leaves: rows that are `pitch` floats apart */
    const char *name;
    size_t      offset;        /* bytes from the start of the context */
    int64_t     turn;          /* floats from one turn of a loop to the next */
    int64_t     rows, row, pitch;
} gm_written;

typedef struct {               /* one kernel of a step */
    const char *name;          /* "fc1: relu(x @ weight + bias)" */
    int         line;          /* of the .gm file */
    double      flops, bytes;  /* of one call, all threads together */
    int         arrays;
    const gm_written *written;
} gm_kernel;

enum { GM_TIMED = 2048 };      /* kernels of a step that `bench` times, the first ones */

/* Who watches a step is told whenever a kernel ends, by gm_tick: `bench`, which wants the time, or the search for the
   first value that is not finite, which looks at what the kernel wrote, with one thread. */
typedef struct {
    double      seconds[2][GM_TIMED];    /* by thread 0 or 1, by kernel */
    const gm_kernel *kernel;   /* the step's, where values are looked at; NULL where time is taken */
    const void *context;       /* ... and where they are */
    const char *what;          /* the first that is not finite, or NULL, */
    int         line;          /* and its line of the .gm file */
} gm_watch;

/* The head of every context (vae_t); the emitted struct begins with it. */
typedef struct {
    uint64_t    seed, step;    /* step: training steps taken, all step functions together */
    gm_watch   *watch;         /* of the steps to come, or NULL */
    int         threads;       /* 0: as OMP_NUM_THREADS says */
    char        error[256];
} gm_context;

typedef enum { GM_F32, GM_I32 } gm_type;

/* Reads the whole column of a field; app.h has what it works on. */
struct gm_data;
struct gm_column;
typedef int gm_reader(struct gm_data *, struct gm_column *);

#define GM_CHANGE(name, argument, picture, training) GM_CHANGE_##name,
typedef enum { GM_CHANGES(GM_CHANGE) GM_CHANGE_COUNT } gm_change_kind;
#undef GM_CHANGE
typedef struct {               /* |> crop(pad: 4) */
    gm_change_kind kind;
    bool        given;         /* the argument was */
    float       value;
} gm_change;

typedef struct {               /* a data field: x: f32[28,28,1] from idx("..") / 255 |> flip */
    const char *name;
    gm_type     type;
    int         rank;
    int64_t     dim[GM_MAX_RANK];     /* one example */
    int         classes;
    gm_reader  *read;          /* NULL: another field's rows go through a network */
    const char *const *train, *const *test;   /* names below --data, NULL behind the last; NULL: none */
    float       scale, shift;
    int         line;
    int         changes;
    const gm_change *change;
    int         encoder;       /* without a reader: the sampler that makes the rows, */
    uint64_t    stale;         /* and, bit i for step i, the steps after which they are others */
} gm_field;

typedef struct {               /* an array going in or out: rows of `dim` */
    const char *name;
    gm_type     type;
    int         rank;
    int64_t     dim[GM_MAX_RANK];     /* one row: without the batch axis */
    int         field;         /* index into gm_model.field where the data comes from, or -1 */
} gm_port;

typedef struct {               /* a training step and its test */
    const char *name;
    int         line;
    int         batch;         /* rows per call */
    int         inputs, reports;
    gm_port     input[GM_MAX_PORTS];
    const char *report[GM_MAX_PORTS]; /* "loss" first */
    /* One training step on exactly `batch` rows. report gets `reports` numbers; may be NULL. */
    int (*train)(void *context, const void *const *input, int n, float *report);
    /* The same numbers without an update, on 1..batch rows. */
    int (*test)(void *context, const void *const *input, int n, float *report);
    int         kernels;
    const gm_kernel *kernel;   /* of train */
    double      flops;         /* of one training step */
    size_t      arena, arena_least;   /* bytes planned, and the largest live set */
} gm_step;

typedef struct { const char *name; float value; } gm_scalar;   /* a number that callers choose, and what it is else */

typedef struct {               /* a sampler, encoder or decoder */
    const char *name;
    int         line;
    bool        counted;       /* any n; otherwise exactly `rows` */
    int         rows;          /* the block it runs in */
    int         inputs, outputs;
    gm_port     input[GM_MAX_PORTS], output[GM_MAX_PORTS];
    /* input: the arrays, then where each scalar is. */
    int (*run)(void *context, uint64_t seed, int n, const void *const *input, float *const *output);
    double      flops;         /* per row */
    /* One that fills a tensor position by position: the same, by the whole network for every position. */
    int (*naive)(void *context, uint64_t seed, int n, const void *const *input, float *const *output);
    int         scalars;
    gm_scalar   scalar[GM_MAX_PORTS];
} gm_sampler;

typedef enum { GM_RUN_STEP, GM_RUN_REPEAT, GM_RUN_EVERY, GM_RUN_END, GM_RUN_TEST,
               GM_RUN_SAMPLE, GM_RUN_KEEP, GM_RUN_SAVE, GM_RUN_PRINT } gm_run_kind;
typedef enum { GM_STEPS, GM_EPOCHS } gm_unit;
typedef struct {               /* the run block, flat: REPEAT and EVERY go up to their END */
    gm_run_kind kind;
    const char *name;          /* step, sampler or file; the text of PRINT */
    int64_t     count;         /* of SAMPLE: images (0: its default) */
    gm_unit     unit;
} gm_run;

typedef struct {               /* load E, V from "vqvae.safetensors" names theirs */
    const char *path;
    int         line;
    const char *const *owner;         /* "E", "V", NULL: whose parameters and buffers */
    const char *const (*rename)[2];   /* { "E", "encoder" }: E.w is encoder.w there; { NULL } behind the last */
} gm_preload;

typedef struct {
    const char *name;          /* "vae" */
    const char *source, *sha256;      /* "vae.gm" and the hash of its text */
    const char *target, *numeric, *version;
    size_t      bytes;         /* of a context, 64-byte aligned */
    void     *(*init)(void *memory, uint64_t seed);
    int64_t     parameters;
    int         tensors, fields, steps, samplers, runs;
    const gm_tensor  *tensor;
    const gm_field   *field;
    const gm_step    *step;
    const gm_sampler *sampler;
    const gm_run     *run;
    int               loads;
    const gm_preload    *load;
} gm_model;

/* ---- checkpoint.c, load.c: weights and optimiser state as safetensors -------------------------- */

/* Writes params and buffers (state false) or optimiser state (state true) to path: a temporary file
   in the same folder, every write checked, fsync, rename, fsync of the folder; path is whole or
   untouched.  Metadata: gmc.version, gm.sha256, seed, step.  0 or GM_IO with context->error set. */
GM_API int gm_write_checkpoint(const gm_model *, gm_context *, const char *path, bool state);
/* Reads what gm_write_checkpoint wrote, or any safetensors file with the same names and shapes (F32, F16, BF16).
   Checks the whole file before it changes anything; only a disk that fails after that leaves a part.
   Restores seed and step when the metadata has them.  0, GM_BAD_FILE or GM_IO with context->error set. */
GM_API int gm_read_checkpoint(const gm_model *, gm_context *, const char *path, bool state);
/* Reads only what the part names, from a file that may hold more; seed and step stay. */
GM_API int gm_read_part(const gm_model *, gm_context *, const gm_preload *);

/* ---- app: main.c and what it calls ----------------------------------------------------- */

#ifndef GM_NO_APP            /* set where the core alone is pasted into a file */
/* train, test, sample, info, bench, verify: the command line of an emitted program. Returns the
   exit code: 0 ok, 1 the model or its run failed, 2 bad usage, 74 input/output; 130 after Ctrl-C. */
GM_API int gm_main(const gm_model *, int argc, char **argv);
#endif

#endif
