/* derive.c -- rows that a network makes of other rows: the codes of a first stage.
   In: a column without a reader, and the columns that its encoder reads.  Out: the column's rows.
   Invariant: they are a function of the rows read, unaugmented, and of the weights as they are; the
   training set is made as a whole and kept, test rows are made when they are looked at. */
#include "app.h"

#include <inttypes.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { DERIVE_ROWS = 256 };

/* Room for n rows; classes below 256 are kept as bytes. */
static void derive_room(gm_column *c, int64_t n)
{
    const gm_field *f = c->field;
    free(c->at);
    c->row = 1;
    for (int i = 0; i < f->rank; i++)
        c->row *= f->dim[i];
    c->stored = f->type == GM_F32 ? GM_FLOATS : f->classes <= 256 ? GM_BYTES : GM_INTS;
    c->at = gm_take((size_t)(n * c->row * gm_column_width(c)));
}

/* Element i becomes what the encoder says; false when that is no class. */
static bool derive_take(const gm_column *c, int64_t i, float value)
{
    if (c->stored == GM_FLOATS) {
        c->real[i] = value;
        return true;
    }
    if (!(value >= 0 && value < (float)c->field->classes && value == floorf(value)))
        return false;
    if (c->stored == GM_BYTES)
        c->byte[i] = (uint8_t)value;
    else
        c->whole[i] = (int32_t)value;
    return true;
}

typedef struct {
    gm_data   *data;
    gm_column *column;
    const gm_sampler *encoder;
    gm_arrays input, output;
} deriving;

/* Rows at .. at + n of the part that is present. */
static int derive_rows(const deriving *v, int64_t at, int64_t n)
{
    const gm_data *d = v->data;
    const gm_column *c = v->column;
    const void *in[GM_MAX_PORTS];
    float *out[GM_MAX_PORTS];
    int64_t row[DERIVE_ROWS];
    for (int64_t i = 0; i < n; i++)
        row[i] = d->first + at + i;
    for (int i = 0; i < v->encoder->inputs; i++) {
        gm_data_fill(d, &v->encoder->input[i], row, n, v->input.array[i]);
        in[i] = v->input.array[i];
    }
    for (int i = 0; i < v->encoder->outputs; i++)
        out[i] = v->output.array[i];
    int failed = v->encoder->run(d->app->context, d->app->context->seed + (uint64_t)row[0], (int)n, in, out);
    if (failed)
        return gm_app_failed(d->app, failed);
    for (int64_t i = 0; i < n * c->row; i++)
        if (!derive_take(c, at * c->row + i, out[0][i]))
            return gm_complain(d->app, GM_EXIT_FAILED,
                               "%s:%d: field %s has classes 0 to %d, but row %" PRId64 " becomes %g",
                               d->app->model->source, c->field->line, c->field->name, c->field->classes - 1,
                               row[i / c->row], (double)out[0][i]);
    return 0;
}

int gm_derive(gm_data *d, gm_column *c, int64_t n)
{
    deriving v = {.data = d, .column = c, .encoder = &d->app->model->sampler[c->field->encoder]};
    int64_t visit = d->visit;
    int code = 0;
    d->visit = -1;
    derive_room(c, n);
    c->first = d->first;
    gm_arrays_open(&v.input, v.encoder->input, v.encoder->inputs, DERIVE_ROWS);
    gm_arrays_open(&v.output, v.encoder->output, v.encoder->outputs, DERIVE_ROWS);
    for (int64_t at = 0, part; !code && at < n; at += part) {
        part = n - at < DERIVE_ROWS ? n - at : DERIVE_ROWS;
        code = derive_rows(&v, at, part);
    }
    gm_arrays_close(&v.input);
    gm_arrays_close(&v.output);
    d->visit = visit;
    return code;
}
