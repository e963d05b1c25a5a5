/* train.c -- the command train: runs the model's run program.
   In: the program, data and options.  Out: OUT/ with metrics, curve, samples and
   checkpoints, and an exit code.
   Invariant: everything but time is a function of the seed; order within a step: the
   update, its row of metrics, the `every` blocks, the checkpoint.  A signal ends the
   run between two steps. */
#include "train.h"

#include <errno.h>
#include <inttypes.h>
#include <math.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { TRAIN_ROW_STEPS = 100 };

static volatile sig_atomic_t train_signal;

/* The second signal finds the default action and leaves at once. */
static void train_on_signal(int number)
{
    train_signal = number;
}

static void train_catch_signals(void)
{
    static const int numbers[] = {SIGINT, SIGTERM, SIGUSR1};
    struct sigaction action = {.sa_handler = train_on_signal, .sa_flags = SA_RESETHAND};
    sigemptyset(&action.sa_mask);
    for (int i = 0; i < 3; i++)
        sigaction(numbers[i], &action, NULL);
}

/* ---- one step ---------------------------------------------------------------------- */

static int64_t train_epoch(const gm_trainer *t, const gm_step *s)
{
    return gm_epoch_steps(s, t->train.rows);
}

static double train_epochs_done(const gm_trainer *t, const gm_step *s)
{
    int64_t epoch = train_epoch(t, s);
    return epoch ? (double)t->done / (double)epoch : 0;
}

/* Shows the bar; text is the loss terms of the last step. */
static void train_show(gm_trainer *t, const gm_step *s, const float *report)
{
    char text[256] = "";
    int n = 0;
    if (!gm_progress_due(&t->bar))
        return;
    for (int i = 0; i < s->reports && n < 200; i++)
        n += snprintf(text + n, sizeof text - (size_t)n, "%s%.20s %.5g", i ? "  " : "", s->report[i],
                      (double)report[i]);
    double seconds = gm_seconds() - t->since;
    gm_progress_show(&t->bar, t->done, train_epochs_done(t, s),
                     seconds > 0 ? (double)t->images / seconds : 0, text);
}

/* The update of global step t->done; false when the run cannot go on. */
static bool train_update(gm_trainer *t, const gm_step *s)
{
    gm_context *c = t->app->context;
    gm_tally *tally = &t->tally[s - t->app->model->step];
    float report[GM_MAX_PORTS] = {0};
    const void *input[GM_MAX_PORTS];
    int code = gm_train_inputs(t, s, t->done), failed = 0;
    for (int i = 0; i < s->inputs; i++)
        input[i] = tally->input.array[i];
    if (!code && (failed = s->train(c, input, s->batch, report)))
        code = gm_app_failed(t->app, failed);
    if (code) {
        t->code = code;
        t->stopped = true;
        return false;
    }
    if (!isfinite(report[0])) {
        gm_progress_clear(&t->bar);
        gm_autopsy(t, s, report[0]);
        t->code = GM_EXIT_FAILED;
        t->stopped = true;
        return false;
    }
    c->step = ++t->done;
    t->ran = 0;
    t->images += s->batch;
    tally->seen++;
    for (int i = 0; i < s->reports; i++)
        tally->sum[i] += report[i];
    train_show(t, s, report);
    return true;
}

/* A row for every training step that ran since the last one. */
static void train_rows(gm_trainer *t)
{
    double mean[GM_MAX_PORTS], seconds = gm_seconds() - t->since;
    for (int k = 0; k < t->app->model->steps; k++) {
        const gm_step *s = &t->app->model->step[k];
        gm_tally *tally = &t->tally[k];
        if (!tally->seen)
            continue;
        for (int i = 0; i < s->reports; i++)
            mean[i] = tally->sum[i] / (double)tally->seen;
        gm_metrics_row(&t->metrics, s, "train", t->done, train_epochs_done(t, s), mean,
                       seconds > 0 ? (double)t->images / seconds : 0);
        memset(tally->sum, 0, sizeof tally->sum);
        tally->seen = 0;
    }
    t->images = 0;
    t->since = gm_seconds();
}

/* ---- statements -------------------------------------------------------------------- */

static int train_test(gm_trainer *t, const gm_run *r)
{
    const gm_step *s = gm_find_step(t->app->model, r->name);
    gm_result result;
    double began = gm_seconds();
    int code = gm_evaluate(t->app, s, &t->test,
                           &t->tally[s - t->app->model->step].input, &result);
    if (code)
        return code;
    t->test_loss = result.value[0];
    gm_metrics_row(&t->metrics, s, "test", t->done, train_epochs_done(t, s), result.value,
                   (double)result.rows / (gm_seconds() - began));
    printf("epoch %-6.2f step %-7" PRIu64 " test", train_epochs_done(t, s), t->done);
    for (int i = 0; i < s->reports; i++)
        printf("  %s %.5f", s->report[i], result.value[i]);
    printf("%s\n", t->test_loss < t->best_loss ? "  (best)" : "");
    return 0;
}

static int train_keep(gm_trainer *t)
{
    if (!(t->test_loss < t->best_loss))
        return 0;
    int code = gm_write_checkpoint(t->app->model, t->app->context, t->best, false);
    if (code)
        return gm_app_failed(t->app, code);
    t->best_loss = t->test_loss;
    return 0;
}

static int train_sample(gm_trainer *t, const gm_run *r, bool repeated)
{
    const gm_sampler *s = gm_find_sampler(t->app->model, r->name);
    char path[GM_PATH_SIZE + 300], number[32] = "";
    if (repeated)
        snprintf(number, sizeof number, "-%06" PRIu64, t->done);
    snprintf(path, sizeof path, "%s/%.200s%s.%s", t->folder, r->name, number,
             gm_sample_kind(s));
    return gm_sample_file(t->app, s, t->app->context->seed, r->count, &t->test, path);
}

static int train_save(gm_trainer *t, const gm_run *r)
{
    char path[GM_PATH_SIZE + 300];
    snprintf(path, sizeof path, "%s/%s", r->name[0] == '/' ? "" : t->folder, r->name);
    int code = gm_write_checkpoint(t->app->model, t->app->context, path, false);
    return code ? gm_app_failed(t->app, code) : 0;
}

/* What is not a step. A failure is told and remembered; the run goes on. */
static void train_statement(gm_trainer *t, const gm_run *r, bool repeated)
{
    int code = 0;
    gm_progress_clear(&t->bar);
    switch (r->kind) {
    case GM_RUN_TEST:   code = train_test(t, r); break;
    case GM_RUN_KEEP:   code = train_keep(t); break;
    case GM_RUN_SAMPLE: code = train_sample(t, r, repeated); break;
    case GM_RUN_SAVE:   code = train_save(t, r); break;
    case GM_RUN_PRINT:  puts(r->name); break;
    default: break;
    }
    fflush(stdout);
    if (code && !repeated)
        t->code = code;
}

/* ---- between steps ----------------------------------------------------------------- */

static void train_curve(gm_trainer *t)
{
    char csv[GM_PATH_SIZE + 16], svg[GM_PATH_SIZE + 16];
    snprintf(csv, sizeof csv, "%s/metrics.csv", t->folder);
    snprintf(svg, sizeof svg, "%s/curve.svg", t->folder);
    gm_metrics_flush(&t->metrics, false);
    if (gm_write_curve(csv, svg, t->app->model->name))
        gm_complain(t->app, 0, "%s: cannot be written: %s", svg, strerror(errno));
    t->curve_time = gm_seconds();
}

/* A checkpoint that fails on the way is tried again; training goes on. */
static void train_checkpoint(gm_trainer *t)
{
    bool before = t->failing;
    if (gm_keep_last(t) && !before) {
        gm_progress_clear(&t->bar);
        gm_complain(t->app, 0, "%s; training goes on and will try again",
                    t->app->context->error);
    }
}

/* Rows, `every` blocks and checkpoints that are due after the step of operation op. */
static void train_between(gm_trainer *t, int op, const gm_step *s)
{
    const gm_model *m = t->app->model;
    int64_t epoch = train_epoch(t, s);
    uint64_t often = (uint64_t)t->app->options->save_every;
    bool ended = epoch && t->done % (uint64_t)epoch == 0;
    if (ended || t->done % TRAIN_ROW_STEPS == 0)
        train_rows(t);
    double began = gm_seconds();
    for (int every = 0; every < m->runs; every++)
        if (m->run[every].kind == GM_RUN_EVERY &&
            gm_run_due(m, every, op, t->done, epoch))
            for (int i = every + 1; i < gm_run_end(m, every); i++)
                train_statement(t, &m->run[i], true);
    if (ended || (often && t->done % often == 0) || (t->failing && t->done >= t->retry))
        train_checkpoint(t);
    if (ended && gm_seconds() > t->curve_time + 2)
        train_curve(t);
    t->since += gm_seconds() - began;             /* speed is of training alone */
}

/* The whole program, from where the run stands. */
static void train_loop(gm_trainer *t)
{
    const gm_model *m = t->app->model;
    gm_cursor cursor;
    uint64_t passed = 0;                          /* steps of the program, done or skipped */
    gm_cursor_start(&cursor, m, t->steps);
    for (int op; !train_signal && (op = gm_cursor_next(&cursor)) >= 0;) {
        if (m->run[op].kind == GM_RUN_STEP) {
            const gm_step *s = gm_find_step(m, m->run[op].name);
            if (passed >= t->total)
                continue;
            if (passed++ < t->start)
                continue;
            t->skip = 0;
            if (!train_update(t, s))
                return;
            train_between(t, op, s);
        } else if (passed >= t->start && t->skip-- <= 0) {
            train_statement(t, &m->run[op], false);
            t->ran++;
        } else if (passed >= t->start) {
            t->ran++;
        }
    }
}

/* ---- before and after -------------------------------------------------------------- */

int gm_train_begin(const gm_app *app)
{
    int code = gm_app_weights(app);
    app->context->step = 0;
    return code;
}

/* Does the run program need this part of the data? */
static bool train_needs(const gm_model *m, bool test)
{
    for (int i = 0; i < m->runs; i++) {
        const gm_step *s = gm_find_step(m, m->run[i].name ? m->run[i].name : "");
        const gm_sampler *p = gm_find_sampler(m, m->run[i].name ? m->run[i].name : "");
        if (m->run[i].kind == (test ? GM_RUN_TEST : GM_RUN_STEP) && s && gm_epoch_steps(s, s->batch))
            return true;
        for (int k = 0; test && m->run[i].kind == GM_RUN_SAMPLE && p && k < p->inputs;
             k++)
            if (p->input[k].field >= 0)
                return true;
    }
    return false;
}

/* Does the run program only print? Then it needs no folder. */
static bool train_only_prints(const gm_model *m)
{
    for (int i = 0; i < m->runs; i++)
        if (m->run[i].kind != GM_RUN_PRINT && m->run[i].kind != GM_RUN_REPEAT &&
            m->run[i].kind != GM_RUN_EVERY && m->run[i].kind != GM_RUN_END)
            return false;
    return true;
}

/* Every name in the run program is one of the model's, so that nothing fails hours
   later. */
static int train_check_names(const gm_app *app)
{
    const gm_model *m = app->model;
    for (int i = 0; i < m->runs; i++) {
        const gm_run *r = &m->run[i];
        if ((r->kind == GM_RUN_TEST && !gm_find_step(m, r->name)) ||
            (r->kind == GM_RUN_SAMPLE && !gm_find_sampler(m, r->name)))
            return gm_complain(app, GM_EXIT_FAILED,
                               "%s: the run block names %s, which there is not",
                               m->source, r->name);
    }
    return 0;
}

static int train_open_data(gm_trainer *t)
{
    const gm_model *m = t->app->model;
    int code = 0, most = 1;
    if (train_needs(m, false))
        code = gm_data_open(&t->train, t->app, false);
    if (!code && train_needs(m, true))
        code = gm_data_open(&t->test, t->app, true);
    for (int i = 0; !code && i < m->steps; i++) {
        gm_arrays_open(&t->tally[i].input, m->step[i].input, m->step[i].inputs,
                       m->step[i].batch);
        most = m->step[i].batch > most ? m->step[i].batch : most;
    }
    t->row = gm_take(sizeof *t->row * (size_t)most);
    return code ? code : gm_run_prepare(t->app, t->train.rows, t->steps);
}

static uint64_t train_count_steps(const gm_trainer *t)
{
    gm_cursor cursor;
    uint64_t steps = 0, limit = (uint64_t)t->app->options->steps;
    gm_cursor_start(&cursor, t->app->model, t->steps);
    for (int op; (op = gm_cursor_next(&cursor)) >= 0 && (!limit || steps < limit);)
        steps += t->app->model->run[op].kind == GM_RUN_STEP;
    return steps;
}

static void train_introduce(const gm_trainer *t)
{
    const gm_model *m = t->app->model;
    printf("%s (%s): %" PRId64 " parameters, target %s, %s, %d thread%s, seed %" PRIu64
           "\n",
           m->name, m->source, m->parameters, m->target, m->numeric,
           gm_app_threads(t->app), gm_app_threads(t->app) == 1 ? "" : "s",
           t->app->context->seed);
    if (t->train.column || t->test.column) {
        char text[80];
        const gm_data *d = t->train.column ? &t->train : &t->test;
        gm_data_say(d, text, sizeof text);
        printf("data: %s, %s to %s", d->place, text, d->test ? "test" : "train");
        printf(!d->test && t->test.rows ? ", %" PRId64 " to test\n" : "\n", t->test.rows);
    }
    if (t->start)
        printf("%s: resumed at step %" PRIu64 " of %" PRIu64 "\n", t->folder, t->start,
               t->total);
    else if (t->total)
        printf("%s: %" PRIu64 " steps\n", t->folder, t->total);
    fflush(stdout);
}

/* All that can fail before the first step. */
static int train_prepare(gm_trainer *t)
{
    int64_t rows = 0;
    int code = train_check_names(t->app);
    if (train_only_prints(t->app->model))
        return code ? code : gm_run_prepare(t->app, 0, t->steps);
    if (!code)
        code = gm_keep_prepare(t);
    if (!code)
        code = train_open_data(t);
    if (!code)
        code = gm_train_begin(t->app);
    if (!code && t->app->options->resume)
        code = gm_keep_resume(t, &rows);
    if (code)
        return code;
    t->done = t->start;
    t->total = train_count_steps(t);
    bool earlier = !t->any_saved && !access(t->last, F_OK);
    if (gm_metrics_open(&t->metrics, t->app->model, t->folder, rows))
        return gm_complain(t->app, GM_EXIT_IO, "%s/metrics.csv: cannot be written: %s",
                           t->folder, strerror(errno));
    /* An earlier run's checkpoint must never be resumed into this one. */
    if (earlier && gm_keep_last(t))
        return gm_app_failed(t->app, GM_IO);
    if (earlier)
        printf("%s: replaces the earlier run there (--resume would have continued it)\n",
               t->folder);
    return 0;
}

/* The last checkpoint, the curve, and where things are. */
static void train_finish(gm_trainer *t)
{
    gm_progress_clear(&t->bar);
    if (!t->done)
        return;
    if (!train_signal && !t->app->options->steps)
        train_rows(t);                            /* of the steps since the last row */
    if ((!t->any_saved || t->saved != t->done) && gm_keep_last(t))
        t->code = gm_app_failed(t->app, GM_IO);
    if (gm_metrics_flush(&t->metrics, true))
        t->code = gm_complain(t->app, GM_EXIT_IO, "%s/metrics.csv: cannot be written: %s",
                              t->folder, strerror(errno));
    train_curve(t);
    if (train_signal) {
        gm_keep_print_command(t);
        return;
    }
    printf("step %" PRIu64 " of %" PRIu64 " in %.1f s", t->done, t->total,
           gm_seconds() - t->bar.started);
    if (t->best_loss < HUGE_VAL)
        printf(", lowest test loss %.5f\nweights: %s (lowest test loss) and",
               t->best_loss, t->best);
    else
        printf("\nweights:");
    printf(" %s\ncurve and numbers: %s/curve.svg, %s/metrics.csv\n", t->last, t->folder,
           t->folder);
    fflush(stdout);
}

static void train_close(gm_trainer *t)
{
    for (int i = 0; i < t->app->model->steps; i++)
        gm_arrays_close(&t->tally[i].input);
    gm_metrics_close(&t->metrics);
    gm_data_close(&t->train);
    gm_data_close(&t->test);
    free(t->steps);
    free(t->tally);
    free(t->row);
}

int gm_train(gm_app *app)
{
    const gm_model *m = app->model;
    gm_trainer *t = gm_take(sizeof *t);
    *t = (gm_trainer){.app = app,
                      .folder = app->options->out ? app->options->out : "run",
                      .best_loss = HUGE_VAL,
                      .test_loss = HUGE_VAL,
                      .metrics.file = {-1, -1}};
    t->steps = gm_take(sizeof *t->steps * (size_t)(m->runs + 1));
    t->tally = gm_take(sizeof *t->tally * (size_t)(m->steps + 1));
    int code = train_prepare(t);
    if (!code) {
        if (!train_only_prints(m))
            train_introduce(t);
        train_catch_signals();
        gm_progress_start(&t->bar, t->start, t->total);
        t->since = gm_seconds();
        train_loop(t);
        if (!t->stopped)
            train_finish(t);
        code = t->code;
    }
    train_close(t);
    free(t);
    if (!code && train_signal) {
        signal(train_signal, SIG_DFL);            /* the shell sees what stopped it */
        raise(train_signal);
    }
    return code;
}
