/* autopsy.c -- finds the first value that was not finite.
   In: a step whose loss was not finite; its update has already spoilt the parameters.
   Out: one line with the place in the model's source.
   Invariant: training is a function of the seed, so it is repeated from the last
   checkpoint, and the last two steps are run watched: an update may have overflowed one step
   before the loss. */
#include "train.h"

#include <inttypes.h>
#include <math.h>
#include <unistd.h>

/* Parameters as they were at some step not after the failure; false when they cannot
   be had. */
static bool autopsy_go_back(gm_trainer *t)
{
    gm_context *c = t->app->context;
    uint64_t seed = c->seed;
    int threads = c->threads;
    for (int i = 0; t->train.column && i < t->app->model->fields; i++)
        t->train.column[i].made = false;
    if (t->any_saved)
        return !gm_load_pair(t->app->model, c, t->last, NULL, 0);
    t->app->model->init(c, seed);
    c->threads = threads;
    return !gm_train_begin(t->app);
}

/* One step again, perhaps by one thread that looks at every value as it is made. True when one was not finite. */
static bool autopsy_step(gm_trainer *t, const gm_step *s, bool looks, gm_watch *watch)
{
    gm_context *c = t->app->context;
    const int threads = c->threads;
    float report[GM_MAX_PORTS];
    const void *input[GM_MAX_PORTS];
    uint64_t done = c->step;
    if (gm_train_inputs(t, s, done))
        return false;
    gm_arrays *a = &t->tally[s - t->app->model->step].input;
    for (int i = 0; i < s->inputs; i++)
        input[i] = a->array[i];
    *watch = (gm_watch){.kernel = s->kernel, .context = c};
    if (looks)
        c->watch = watch, c->threads = 1;
    s->train(c, input, s->batch, report);
    c->watch = NULL, c->threads = threads;
    c->step = done + 1;
    return watch->what;
}

/* Repeats the steps from the checkpoint to the failure. */
static bool autopsy_find(gm_trainer *t, gm_watch *watch)
{
    const gm_model *m = t->app->model;
    gm_cursor cursor;
    uint64_t done = 0;
    if (!autopsy_go_back(t))
        return false;
    gm_cursor_start(&cursor, m, t->steps);
    for (int op; (op = gm_cursor_next(&cursor)) >= 0 && done <= t->done;) {
        if (m->run[op].kind != GM_RUN_STEP || done++ < t->app->context->step)
            continue;
        if (autopsy_step(t, gm_find_step(m, m->run[op].name), done >= t->done, watch))
            return true;
    }
    return false;
}

void gm_autopsy(gm_trainer *t, const gm_step *s, double loss)
{
    const gm_model *m = t->app->model;
    const char *kind = isnan(loss) ? "not a number" : "infinite";
    gm_watch watch;
    gm_complain(t->app, 0, "%s:%d: the loss of step %s is %s at step %" PRIu64, m->source,
                s->line, s->name, kind, t->done + 1);
    if (autopsy_find(t, &watch))
        fprintf(stderr, "%s:%d: %s became non-finite at step %" PRIu64 "\n", m->source,
                watch.line, watch.what, t->app->context->step);
    if (t->any_saved)
        fprintf(stderr, "%s: the checkpoint of step %" PRIu64 " is kept: %s\n", m->name,
                t->saved, t->last);
}
