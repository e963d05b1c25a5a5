/* inputs.c -- the batch that a training step takes.
   In: a step of the model and its number.  Out: its inputs, filled.
   Invariant: rows are a permutation of the training set, keyed by seed and epoch, so a batch is a function
   of the seed and the number of the step. */
#include "train.h"
#include "random.h"

#include <inttypes.h>
#include <stdio.h>

/* Rows that an encoder makes: made anew where they are not what the weights make of them now. */
static int train_derive(gm_trainer *t, const gm_step *s)
{
    uint64_t bit = UINT64_C(1) << (s - t->app->model->step);
    for (int i = 0; i < s->inputs; i++) {
        gm_column *c = s->input[i].field < 0 ? NULL : &t->train.column[s->input[i].field];
        double began = gm_seconds();
        if (!c || c->read || c->made)
            continue;
        gm_progress_clear(&t->bar);
        int code = gm_derive(&t->train, c, t->train.rows);
        if (code)
            return code;
        printf("%s: %" PRId64 " rows made in %.1f s\n", c->field->name, t->train.rows, gm_seconds() - began);
        c->made = true;
        t->since += gm_seconds() - began;
    }
    for (int i = 0; i < t->app->model->fields; i++)
        if (t->train.column[i].field && t->train.column[i].field->stale & bit)
            t->train.column[i].made = false;
    return 0;
}

int gm_train_inputs(gm_trainer *t, const gm_step *s, uint64_t done)
{
    int64_t epoch = gm_epoch_steps(s, t->train.rows), n = t->train.rows;
    gm_tally *tally = &t->tally[s - t->app->model->step];
    int code = t->train.column ? train_derive(t, s) : 0;
    if (code || !epoch)
        return code;
    uint64_t number = done / (uint64_t)epoch,
             first = done % (uint64_t)epoch * (uint64_t)s->batch;
    t->train.visit = (int64_t)done;
    for (int i = 0; i < s->batch; i++)
        t->row[i] = (int64_t)gm_random_permute(t->app->context->seed, number, (uint64_t)n,
                                               first + (uint64_t)i);
    for (int i = 0; i < s->inputs; i++)
        gm_data_fill(&t->train, &s->input[i], t->row, s->batch, tally->input.array[i]);
    return 0;
}
