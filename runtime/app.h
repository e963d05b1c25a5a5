/* app.h -- what the files behind an emitted program's command line share, one section
   per file. Everything goes through the model's description, so nothing here knows a
   model.  A function that can fail returns a GM_ code, or an exit code where it says
   so, and has told the user why. */
#ifndef GM_APP_H
#define GM_APP_H

#include "checkpoint.h"

enum { GM_EXIT_FAILED = 1, GM_EXIT_USAGE = 2, GM_EXIT_IO = 74 };

/* ---- main.c ------------------------------------------------------------------------ */

typedef struct {                 /* the command line; 0 or NULL: not given */
    const char *command, *name;  /* "sample", "generate" */
    const char *data, *out, *weights, *output;
    int64_t     epochs, steps, count, threads, save_every, seed;
    bool        resume, json, help, version, naive;
    bool        seeded;          /* --seed was given */
    int         choices;         /* --w 1.5: arguments of samplers */
    struct { const char *name, *value; } choice[GM_MAX_PORTS];
    int         argc;            /* as main got them: for the command that resumes */
    char      **argv;
} gm_options;

/* ---- patience.c ---- */

/* Makes waiting threads give up their core soon; to be called first. May start the program anew. */
GM_API void gm_wait_briefly(char **argv);

/* ---- app.c: one run of a command --------------------------------------------------- */

typedef struct {
    const gm_model   *model;
    const gm_options *options;
    gm_context       *context;   /* in memory taken once, touched, on huge pages where there are any */
} gm_app;

/* Takes the memory and initialises the context from the options' seed; false when
   there is none. */
GM_API bool gm_app_open(gm_app *, const gm_model *, const gm_options *);
GM_API void gm_app_close(gm_app *);
/* "vae: SENTENCE" on standard error; returns code. */
GM_API int gm_complain(const gm_app *, int code, const char *fmt, ...)
    __attribute__((format(printf, 3, 4)));
/* Complains with context->error; the exit code of a GM_ code. */
GM_API int gm_app_failed(const gm_app *, int code);
/* Loads --weights; an exit code. Without the option the weights stay as initialised, but for those
   that the model loads from other files. */
GM_API int gm_app_weights(const gm_app *);
GM_API int gm_app_threads(const gm_app *);
GM_API double gm_seconds(void);                     /* monotonic */
GM_API void *gm_take(size_t bytes);                 /* zeroed, 64-byte aligned; exits 1 when out of memory */
/* Writes PATH.tmp and renames it: path is whole or untouched. GM_OK, or GM_IO with
   errno set. */
GM_API int gm_write_file(const char *path, const void *bytes, size_t length);
GM_API const gm_step *gm_find_step(const gm_model *, const char *name);
GM_API const gm_sampler *gm_find_sampler(const gm_model *, const char *name);
GM_API int64_t gm_port_size(const gm_port *);       /* elements of a row */
/* input[] of a sampler behind its arrays: the scalars as the program has them. */
GM_API void gm_default_scalars(const gm_sampler *, const void **input);

/* One JSON object on a stream, on one line; key NULL inside an array. */
typedef struct { FILE *file; bool comma; } gm_put;
GM_API void gm_put_open(gm_put *, const char *key, char bracket);
GM_API void gm_put_close(gm_put *, char bracket);
GM_API void gm_put_text(gm_put *, const char *key, const char *text);
GM_API void gm_put_number(gm_put *, const char *key, double value);   /* null when not finite */

/* ---- digits.c ---------------------------------------------------------------------- */

enum { GM_DIGIT_SIDE = 28 };
/* Draws image `index` of the endless set `seed`; gives its label. */
GM_API int gm_digit(uint64_t seed, uint64_t index, uint8_t *image);

/* ---- data.c: the rows that steps and samplers read --------------------------------- */

typedef enum { GM_BYTES, GM_INTS, GM_FLOATS } gm_stored;

typedef struct gm_column {
    const gm_field *field;       /* NULL: no step or sampler reads it */
    const char *const *file;     /* its names: of the training or of the test files */
    gm_reader *read;             /* NULL: an encoder makes the rows */
    gm_stored stored;
    int64_t   row;               /* elements of a row */
    int64_t   first;             /* row that stands first at `at` */
    union { void *at; uint8_t *byte; int32_t *whole; float *real; };   /* the rows, as stored */
    bool      made;              /* rows of an encoder: with the weights as they are */
} gm_column;

typedef struct gm_data {
    const gm_app *app;
    bool       test;
    gm_column *column;           /* one per field of the model */
    int64_t    rows;             /* of every column */
    int64_t    first, at;        /* of the rows present, and behind them */
    int64_t    visit;            /* the training step that rows are wanted for, or -1 */
    uint8_t   *scratch;          /* room for one row a thread: pictures on their way */
    int64_t    scratch_row;
    char       folder[GM_PATH_SIZE];
    char       place[GM_PATH_SIZE + 64];     /* "mnist/", for a message */
} gm_data;

/* Finds, checks and reads the training or the test part. Everything is checked to the last
   byte before this returns; an exit code. */
GM_API int gm_data_open(gm_data *, const gm_app *, bool test);
GM_API void gm_data_close(gm_data *);
/* Goes back to the first row, and to the next n rows: gm_data_fill then counts from
   the first of them. An exit code. */
GM_API int gm_data_rewind(gm_data *);
GM_API int gm_data_next(gm_data *, int64_t n);
/* "10000 images of 10 classes": what was read, for a message. */
GM_API void gm_data_say(const gm_data *, char *text, size_t room);

/* The readers, of those that runtime/source.h lists, that a standalone file has, too. */
GM_API gm_reader gm_read_idx, gm_read_digits, gm_read_cifar, gm_read_npy;
/* What readers call; they return exit codes. */
/* NAME below the folder, or a complaint; packed: NAME.gz will do, too. */
GM_API int gm_data_find(const gm_data *, const char *name, bool packed, char *path);
/* Room for `rows` rows of this shape, if they are the field's and as many as the fields before have. */
GM_API int gm_column_open(gm_data *, gm_column *, const char *path, int64_t rows, int rank, const int64_t *dim,
                          gm_stored);
/* Are rows at..at+n of a field of classes all below their number?  They are rows 0.. of path. */
GM_API int gm_column_check(const gm_data *, const gm_column *, const char *path, int64_t at, int64_t n);
GM_API int gm_column_width(const gm_column *);      /* bytes of an element */
/* Rows 0..n of a made column come from an encoder (derive.c), which reads the rows from d->first on. */
GM_API int gm_derive(gm_data *, gm_column *, int64_t n);

/* ---- idx.c: files of the MNIST family ---------------------------------------------- */

typedef struct {
    char    path[GM_PATH_SIZE];
    void   *file;
    int64_t rows;
    int     rank;                /* of one row */
    int64_t dim[GM_MAX_RANK];
    int64_t size, offset;        /* bytes of the whole file, and read so far; decompressed */
    char    error[GM_PATH_SIZE + 200];
} gm_idx;

/* Finds NAME, NAME.gz or NAME without .gz in the folder; false when there is none. */
GM_API bool gm_idx_find(const char *folder, const char *name, char *path);
/* Opens the file and checks its header; 0, or GM_IO or GM_BAD_FILE with error set. */
GM_API int gm_idx_open(gm_idx *, const char *path);
/* Reads bytes, all or an error; after the last row nothing may follow. */
GM_API int gm_idx_read(gm_idx *, uint8_t *to, int64_t bytes);
GM_API void gm_idx_close(gm_idx *);

/* ---- fill.c, augment.c: stored rows to what a step takes ---------------------------- */

/* Converts rows row[0..n), or the n present rows when row is NULL, into what the port
   takes, changed as the field says: by draws of the visit, or of the row where there is none. */
GM_API void gm_data_fill(const gm_data *, const gm_port *, const int64_t *row, int64_t n, void *to);

/* Where the draws of one row stand: element 0 of stream + 2 * change belongs to change number 0 ... */
typedef struct { uint64_t seed, step, row; uint32_t stream; uint64_t element; bool training; } gm_draws;
/* The row flipped and cropped into `to`, or the row itself when nothing moves it. */
GM_API const uint8_t *gm_augment_picture(const gm_field *, const gm_draws *, int width, const uint8_t *row,
                                         uint8_t *to);
/* Does the field ask for uniform noise between the levels?  Then one number from 0 to 1 for each element. */
GM_API bool gm_augment_between(const gm_field *, const gm_draws *, int64_t n, float *to);
/* Noise and binarisation of n numbers, in place. */
GM_API void gm_augment_values(const gm_field *, const gm_draws *, int64_t n, float *value);

/* Arrays for n rows of each port. */
typedef struct { int ports; void *array[GM_MAX_PORTS]; } gm_arrays;
GM_API void gm_arrays_open(gm_arrays *, const gm_port *, int ports, int64_t n);
GM_API void gm_arrays_close(gm_arrays *);
/* Any data will do: numbers from 0 to 1, classes of the port's field. */
GM_API void gm_arrays_random(gm_arrays *, const gm_model *, const gm_port *, int64_t n, uint64_t seed);

/* ---- evaluate.c: the test set, and the command test -------------------------------- */

typedef struct { double value[GM_MAX_PORTS]; int64_t rows; } gm_result;
/* Means over the whole test set; `input` has room for a batch; an exit code. */
GM_API int gm_evaluate(const gm_app *, const gm_step *, gm_data *test, gm_arrays *input,
                       gm_result *);
GM_API int gm_test(gm_app *);

/* ---- image.c, plot.c --------------------------------------------------------------- */

/* A PNG of 8 bits a channel (1 or 3 channels); GM_OK, or GM_IO with errno set. */
GM_API int gm_write_png(const char *path, const uint8_t *pixel, int width, int height, int channels);
/* metrics.csv -> curve.svg; GM_OK, or GM_IO with errno set. */
GM_API int gm_write_curve(const char *csv, const char *svg, const char *title);

/* ---- choose.c ---------------------------------------------------------------------- */

/* Does any sampler have an argument of this name, a number or classes? */
GM_API bool gm_chooses(const gm_model *, const char *name, size_t length);
GM_API const char *gm_chosen(const gm_app *, const char *name);       /* its value as given, or NULL */
/* Exit codes: words that are not the sampler's, or mean nothing. */
GM_API int gm_choose_check(const gm_app *, const gm_sampler *);
GM_API int gm_choose_scalars(const gm_app *, const gm_sampler *, float *value);
GM_API int gm_choose_classes(const gm_app *, const gm_port *, int64_t n, int32_t *to);
GM_API void gm_choose_help(const gm_model *, FILE *to);

/* ---- sample.c ---------------------------------------------------------------------- */

/* Runs a sampler and writes its PNG or npy; n 0: its default; an exit code. */
GM_API int gm_sample_file(const gm_app *, const gm_sampler *, uint64_t seed, int64_t n,
                          gm_data *test, const char *path);
/* "png" when the sampler makes images, else "npy". */
GM_API const char *gm_sample_kind(const gm_sampler *);
GM_API int gm_sample(gm_app *);

/* ---- progress.c -------------------------------------------------------------------- */

typedef struct {
    FILE   *file;
    bool    terminal, colour, unicode;
    bool    shown;               /* a bar is on the screen */
    double  started, next;       /* seconds */
    uint64_t first, total;       /* steps */
} gm_progress;
GM_API void gm_progress_start(gm_progress *, uint64_t first, uint64_t total);
/* Shows where training is, if it is time to. text: the loss terms. */
GM_API void gm_progress_show(gm_progress *, uint64_t step, double epoch, double rate, const char *text);
GM_API bool gm_progress_due(const gm_progress *);
/* Takes the bar away, so that a line can be printed. */
GM_API void gm_progress_clear(gm_progress *);

/* ---- metrics.c: metrics.csv and metrics.jsonl -------------------------------------- */

typedef struct {
    const gm_model *model;
    int         file[2];         /* descriptors */
    char       *pending[2];      /* text that is not in the files yet */
    size_t      length[2], room[2];
    int64_t     rows;
    const char *column[64];      /* reports of all steps */
    int         columns;
} gm_metrics;
/* Begins both files, or continues them behind `rows` rows; GM_OK or GM_IO with errno
   set. */
GM_API int gm_metrics_open(gm_metrics *, const gm_model *, const char *folder, int64_t rows);
GM_API void gm_metrics_row(gm_metrics *, const gm_step *, const char *phase, uint64_t step, double epoch,
                           const double *report, double rate);
/* Brings everything to the disk; what does not fit now is tried again next time. */
GM_API int gm_metrics_flush(gm_metrics *, bool sync);
GM_API void gm_metrics_close(gm_metrics *);

/* ---- run.c: the run program, step by step ------------------------------------------ */

enum { GM_RUN_DEPTH = 16 };
typedef struct {
    const gm_model *model;
    const int64_t  *steps;       /* by operation: how many times a STEP runs */
    int     at, depth;
    int64_t left;                /* of the STEP at `at`; -1 before it begins */
    struct { int op; int64_t left; } repeat[GM_RUN_DEPTH];
} gm_cursor;
/* Steps in an epoch of this training step, 0 when it reads no data. */
GM_API int64_t gm_epoch_steps(const gm_step *, int64_t rows);
/* Resolves epochs to steps; steps[] has model->runs elements. An exit code. */
GM_API int gm_run_prepare(const gm_app *, int64_t rows, int64_t *steps);
GM_API void gm_cursor_start(gm_cursor *, const gm_model *, const int64_t *steps);
/* The next operation: a STEP as often as it runs, or a statement; -1 at the end. */
GM_API int gm_cursor_next(gm_cursor *);
GM_API int gm_run_end(const gm_model *, int op);      /* the END of a REPEAT or EVERY */
/* Is EVERY operation `every` in force while operation `step` runs, and due after
   global step `done`? */
GM_API bool gm_run_due(const gm_model *, int every, int step, uint64_t done, int64_t epoch);

/* ---- train.c ----------------------------------------------------------------------- */

GM_API int gm_train(gm_app *);

/* ---- info.c, peak.c, bench.c, verify.c --------------------------------------------- */

GM_API int gm_info(gm_app *);
/* What `threads` threads of this machine reach: multiply-adds from registers, and
   memory. */
GM_API double gm_peak_flops(int threads);
GM_API double gm_peak_bytes(int threads);
GM_API int gm_bench(gm_app *);
GM_API int gm_verify(gm_app *);

#endif
