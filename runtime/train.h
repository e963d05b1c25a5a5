/* train.h -- what the files of the command `train` share: train.c runs the
   program, inputs.c makes its batches, keep.c saves and resumes, autopsy.c finds where a loss stopped being a
   number. */
#ifndef GM_TRAIN_H
#define GM_TRAIN_H

#include "app.h"

typedef struct {                 /* of one training step, since its last line of metrics */
    gm_arrays input;
    double    sum[GM_MAX_PORTS];
    int64_t   seen;              /* steps summed */
} gm_tally;

typedef struct {
    gm_app     *app;
    gm_data     train, test;
    int64_t    *steps, *row;     /* by operation; of a batch */
    gm_tally   *tally;           /* by training step */
    gm_metrics  metrics;
    gm_progress bar;
    const char *folder;
    char        last[GM_PATH_SIZE], best[GM_PATH_SIZE];
    uint64_t    start, done, total;   /* global steps: where this run began, is, ends */
    uint64_t    saved, retry;    /* step of the last checkpoint; when to try again after a failure */
    bool        any_saved, failing;
    bool        stopped;         /* the parameters are spoilt: nothing more is saved */
    int64_t     ran;             /* statements run since the last step */
    int64_t     skip;            /* statements that had run when the checkpoint was saved */
    double      best_loss, test_loss;
    double      since, curve_time;    /* seconds: of the last line of metrics, of the last curve */
    int64_t     images;          /* since then */
    int         code;            /* the first failure that did not stop the run */
} gm_trainer;

/* ---- train.c ----------------------------------------------------------------------- */

/* Parameters as they are before the first step: initialised, or from --weights; an
   exit code. */
GM_API int gm_train_begin(const gm_app *);

/* ---- inputs.c ---------------------------------------------------------------------- */

/* Fills the inputs of global step `done` of a training step; an exit code. */
GM_API int gm_train_inputs(gm_trainer *, const gm_step *, uint64_t done);

/* ---- keep.c ------------------------------------------------------------------------ */

/* Makes the folder; is it writable, and is there room for checkpoints?  An exit code. */
GM_API int gm_keep_prepare(gm_trainer *);
/* Saves OUT/last.safetensors with all that a resumed run needs; a GM_ code. */
GM_API int gm_keep_last(gm_trainer *);
/* Continues from OUT/last.safetensors, or says that there is nothing to continue; an
   exit code. */
GM_API int gm_keep_resume(gm_trainer *, int64_t *rows);
/* Says how to go on after an interrupted run. */
GM_API void gm_keep_print_command(const gm_trainer *);

/* ---- autopsy.c --------------------------------------------------------------------- */

/* Trains again up to the step whose loss was not finite and says which value was the
   first. */
GM_API void gm_autopsy(gm_trainer *, const gm_step *, double loss);

#endif
