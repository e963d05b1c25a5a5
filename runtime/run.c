/* run.c -- the run program as a sequence of operations.
   In: the flat program, with REPEAT and EVERY up to their END.  Out: one operation after
   the other: a STEP as often as it runs, statements in between.
   Invariant: the sequence is a function of the program and the number of rows alone,
   so that a resumed run finds its place by counting the steps that were done. */
#include "app.h"

#include <inttypes.h>

static bool run_opens(const gm_run *r)
{
    return r->kind == GM_RUN_REPEAT || r->kind == GM_RUN_EVERY;
}

int gm_run_end(const gm_model *m, int op)
{
    int depth = 0;
    for (int i = op; i < m->runs; i++) {
        depth += run_opens(&m->run[i]);
        if (m->run[i].kind == GM_RUN_END && --depth == 0)
            return i;
    }
    return m->runs;
}

/* The REPEAT or EVERY around an operation, or -1. */
static int run_parent(const gm_model *m, int op)
{
    for (int i = op - 1; i >= 0; i--)
        if (run_opens(&m->run[i]) && gm_run_end(m, i) > op)
            return i;
    return -1;
}

int64_t gm_epoch_steps(const gm_step *s, int64_t rows)
{
    for (int i = 0; i < s->inputs; i++)
        if (s->input[i].field >= 0)
            return rows / s->batch;
    return 0;
}

/* How many steps operation op runs each time; -1 after a complaint. */
static int64_t run_steps(const gm_app *app, int op, int64_t rows)
{
    const gm_run *r = &app->model->run[op];
    const gm_step *s = gm_find_step(app->model, r->name);
    if (!s)
        return gm_complain(app, -1, "%s: the run block names step %s, which there is not",
                           app->model->source, r->name);
    if (r->unit == GM_STEPS)
        return r->count;
    int64_t epoch = gm_epoch_steps(s, rows);
    if (!gm_epoch_steps(s, s->batch))
        return gm_complain(app, -1, "%s:%d: step %s reads no data, so it has no epochs",
                           app->model->source, s->line, s->name);
    if (epoch == 0)
        return gm_complain(app, -1,
                           "%s:%d: step %s takes %d rows, but there are only %" PRId64,
                           app->model->source, s->line, s->name, s->batch, rows);
    return epoch * (app->options->epochs ? app->options->epochs : r->count);
}

int gm_run_prepare(const gm_app *app, int64_t rows, int64_t *steps)
{
    const gm_model *m = app->model;
    int depth = 0;
    for (int op = 0; op < m->runs; op++) {
        const gm_run *r = &m->run[op];
        int parent = run_parent(m, op);
        depth += run_opens(r) - (r->kind == GM_RUN_END);
        steps[op] = 0;
        if (depth > GM_RUN_DEPTH)
            return gm_complain(app, GM_EXIT_FAILED,
                               "%s: the run block is nested deeper than %d", m->source,
                               GM_RUN_DEPTH);
        if (parent >= 0 && m->run[parent].kind == GM_RUN_EVERY &&
            (r->kind == GM_RUN_STEP || run_opens(r)))
            return gm_complain(app, GM_EXIT_FAILED,
                               "%s: inside `every` there can be test, keep, sample, "
                               "save and print, but no steps or blocks",
                               m->source);
        if (r->kind == GM_RUN_STEP && (steps[op] = run_steps(app, op, rows)) < 0)
            return GM_EXIT_FAILED;
    }
    return 0;
}

void gm_cursor_start(gm_cursor *c, const gm_model *m, const int64_t *steps)
{
    *c = (gm_cursor){.model = m, .steps = steps, .left = -1};
}

/* Enters, repeats or leaves a block. */
static void cursor_block(gm_cursor *c, const gm_run *r)
{
    if (r->kind == GM_RUN_EVERY || (r->kind == GM_RUN_REPEAT && r->count <= 0)) {
        c->at = gm_run_end(c->model, c->at) + 1;
    } else if (r->kind == GM_RUN_REPEAT) {
        c->repeat[c->depth].op = c->at++;
        c->repeat[c->depth++].left = r->count - 1;
    } else if (c->repeat[c->depth - 1].left-- > 0) {
        c->at = c->repeat[c->depth - 1].op + 1;
    } else {
        c->depth--;
        c->at++;
    }
}

int gm_cursor_next(gm_cursor *c)
{
    while (c->at < c->model->runs) {
        const gm_run *r = &c->model->run[c->at];
        if (run_opens(r) || r->kind == GM_RUN_END) {
            cursor_block(c, r);
        } else if (r->kind != GM_RUN_STEP) {
            return c->at++;
        } else {
            if (c->left < 0)
                c->left = c->steps[c->at];
            if (c->left-- > 0)
                return c->at;
            c->at++;                              /* left is -1 again */
        }
    }
    return -1;
}

bool gm_run_due(const gm_model *m, int every, int step, uint64_t done, int64_t epoch)
{
    const gm_run *r = &m->run[every];
    int block = run_parent(m, every);
    uint64_t period = (uint64_t)r->count;
    if (block >= 0 && (step < block || step > gm_run_end(m, block)))
        return false;                             /* it belongs to a block that does not run now */
    if (r->unit == GM_EPOCHS)
        period *= (uint64_t)epoch;
    return period > 0 && done % period == 0;
}
