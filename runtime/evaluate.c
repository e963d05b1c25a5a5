/* evaluate.c -- means over the whole test set, and the command test.
   In: a training step's test function and the test rows.  Out: its reports, weighted by
   rows.
   Invariant: rows are taken in the file's order, in batches of the step's size, the
   last one smaller. */
#include "app.h"

#include <inttypes.h>

/* A step that reads no data is tested once. */
static int evaluate_without_data(const gm_app *app, const gm_step *s, gm_result *result)
{
    float report[GM_MAX_PORTS] = {0};
    int code = s->test(app->context, NULL, s->batch, report);
    if (code)
        return gm_app_failed(app, code);
    result->rows = s->batch;
    for (int i = 0; i < s->reports; i++)
        result->value[i] = (double)report[i];
    return 0;
}

int gm_evaluate(const gm_app *app, const gm_step *s, gm_data *test, gm_arrays *input,
                gm_result *result)
{
    const void *array[GM_MAX_PORTS];
    *result = (gm_result){.rows = 0};
    if (!gm_epoch_steps(s, s->batch))
        return evaluate_without_data(app, s, result);
    int code = gm_data_rewind(test);
    for (int64_t at = 0, n; !code && at < test->rows; at += n) {
        float report[GM_MAX_PORTS] = {0};
        n = test->rows - at < s->batch ? test->rows - at : s->batch;
        code = gm_data_next(test, n);
        for (int i = 0; !code && i < s->inputs; i++) {
            gm_data_fill(test, &s->input[i], NULL, n, input->array[i]);
            array[i] = input->array[i];
        }
        int failed = code ? 0 : s->test(app->context, array, (int)n, report);
        if (failed)
            code = gm_app_failed(app, failed);
        for (int i = 0; i < s->reports; i++)
            result->value[i] += (double)report[i] * (double)n;
    }
    for (int i = 0; i < s->reports; i++)
        result->value[i] /= (double)test->rows;
    result->rows = test->rows;
    return code;
}

static void evaluate_print(gm_put *put, const gm_step *s, const gm_result *r, bool json)
{
    if (!json)
        printf("%s, %" PRId64 " rows:", s->name, r->rows);
    else
        gm_put_open(put, s->name, '{');
    for (int i = 0; i < s->reports; i++)
        if (json)
            gm_put_number(put, s->report[i], r->value[i]);
        else
            printf("  %s %.6f", s->report[i], r->value[i]);
    if (json)
        gm_put_number(put, "rows", (double)r->rows);
    if (json)
        gm_put_close(put, '}');
    else
        putchar('\n');
}

int gm_test(gm_app *app)
{
    const gm_model *m = app->model;
    const char *name = app->options->name;
    gm_data test = {.column = NULL};
    gm_put put = {stdout, false};
    int code = gm_app_weights(app);
    if (!code && !app->options->weights)
        fprintf(stderr, "%s: no --weights: testing untrained weights\n", m->name);
    if (!code && name && !gm_find_step(m, name))
        code = gm_complain(app, GM_EXIT_USAGE, "there is no step %s", name);
    for (int i = 0; !code && i < m->steps; i++)
        if (!test.column && gm_epoch_steps(&m->step[i], m->step[i].batch))
            code = gm_data_open(&test, app, true);
    if (!code && app->options->json) {
        gm_put_open(&put, NULL, '{');
        gm_put_text(&put, "model", m->name);
        gm_put_text(&put, "data", test.place);
    } else if (!code && test.column) {
        printf("data: %s\n", test.place);
    }
    for (int i = 0; !code && i < m->steps; i++) {
        gm_result result;
        gm_arrays input;
        if (name && gm_find_step(m, name) != &m->step[i])
            continue;
        gm_arrays_open(&input, m->step[i].input, m->step[i].inputs, m->step[i].batch);
        code = gm_evaluate(app, &m->step[i], &test, &input, &result);
        gm_arrays_close(&input);
        if (!code)
            evaluate_print(&put, &m->step[i], &result, app->options->json);
    }
    if (!code && app->options->json) {
        gm_put_close(&put, '}');
        putchar('\n');
    }
    gm_data_close(&test);
    return code;
}
