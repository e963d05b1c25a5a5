/* fill.c -- stored rows to the numbers that a step takes.
   In: rows of a column, by number.  Out: floats, scaled and changed as the field says, or classes.
   Invariant: a number is a function of what is stored, of the field, and of the visit or the row;
   every scaled number is rounded once, so that no compiler makes another of it. */
#include "app.h"

#include <stdlib.h>
#include <string.h>
#ifdef _OPENMP
#include <omp.h>
#endif

/* Draws of models are numbered from 0, permutations from 0x80000000: data have what is between. */
enum { FILL_STREAM = 0x40000000, FILL_STREAMS = 64, FILL_PART = 1024 };

typedef uint8_t fill_bytes __attribute__((vector_size(16)));
typedef uint8_t fill_bytes_at __attribute__((vector_size(16), aligned(1), may_alias));
typedef int32_t fill_ints __attribute__((vector_size(64)));
typedef float   fill_floats __attribute__((vector_size(64)));
typedef float   fill_floats_at __attribute__((vector_size(64), aligned(4), may_alias));

typedef struct {
    const gm_data   *data;
    const gm_column *column;
    const gm_field  *field;
    float            table[256];     /* every byte, scaled */
} filling;

/* byte * scale, rounded once, whatever the compiler makes of it: there is nothing to
   fuse. */
static void fill_scaled(const uint8_t *from, int64_t n, float scale, float *to)
{
    int64_t i = 0;
    for (; i + 16 <= n; i += 16) {
        fill_bytes b = *(const fill_bytes_at *)(from + i);
        fill_ints whole = __builtin_convertvector(b, fill_ints);
        *(fill_floats_at *)(to + i) = __builtin_convertvector(whole, fill_floats) * scale;
    }
    for (; i < n; i++)
        to[i] = (float)from[i] * scale;
}

/* value * scale + shift: the product of two floats is exact in double, so this rounds once too. */
static float fill_scale(const gm_field *f, float value)
{
    return (float)((double)value * (double)f->scale + (double)f->shift);
}

static float fill_element(const gm_column *c, const uint8_t *row, int64_t i)
{
    if (c->stored == GM_BYTES)
        return row[i];
    int32_t whole;
    float real;
    memcpy(&whole, row + 4 * i, 4);
    memcpy(&real, row + 4 * i, 4);
    return c->stored == GM_INTS ? (float)whole : real;
}

static void fill_floats_of(const filling *f, const gm_draws *draws, const uint8_t *row, float *to)
{
    const gm_column *c = f->column;
    if (gm_augment_between(f->field, draws, c->row, to))
        for (int64_t i = 0; i < c->row; i++)
            to[i] = fill_scale(f->field, fill_element(c, row, i) + to[i]);
    else if (c->stored != GM_BYTES)
        for (int64_t i = 0; i < c->row; i++)
            to[i] = fill_scale(f->field, fill_element(c, row, i));
    else if (f->field->shift == 0)
        fill_scaled(row, c->row, f->field->scale, to);
    else
        for (int64_t i = 0; i < c->row; i++)
            to[i] = f->table[row[i]];
    gm_augment_values(f->field, draws, c->row, to);
}

/* Row number `row` as row i of a batch. */
static void fill_row(const filling *f, int64_t row, int64_t i, int64_t field, void *to)
{
    const gm_data *d = f->data;
    const gm_column *c = f->column;
    int width = gm_column_width(c), thread = 0;
    const uint8_t *from = c->byte + (row - c->first) * c->row * width;
    int32_t *whole = (int32_t *)to + i * c->row;
#ifdef _OPENMP
    thread = omp_get_thread_num();
#endif
    gm_draws draws = {.row = (uint64_t)row, .step = (uint64_t)(d->visit < 0 ? row : d->visit),
                      .seed = d->app ? d->app->context->seed : 0, .training = d->visit >= 0,
                      .stream = (uint32_t)(FILL_STREAM + field * FILL_STREAMS + d->test),
                      .element = d->visit < 0 ? 0 : (uint64_t)(i * ((c->row + 63) / 64 * 64))};
    if (d->scratch)
        from = gm_augment_picture(f->field, &draws, width, from, d->scratch + thread * d->scratch_row);
    if (f->field->type == GM_I32) {
        for (int64_t k = 0; k < c->row; k++)
            if (width == 1)
                whole[k] = from[k];
            else
                memcpy(&whole[k], from + 4 * k, 4);
        return;
    }
    fill_floats_of(f, &draws, from, (float *)to + i * c->row);
}

void gm_data_fill(const gm_data *d, const gm_port *port, const int64_t *row, int64_t n,
                  void *to)
{
    filling f = {.data = d, .column = &d->column[port->field], .field = d->column[port->field].field};
    for (int v = 0; v < 256; v++)
        f.table[v] = fill_scale(f.field, (float)v);
#pragma omp parallel for schedule(static) num_threads(f.field->changes ? gm_app_threads(d->app) : 1)
    for (int64_t i = 0; i < n; i++)
        fill_row(&f, row ? row[i] : d->first + i, i, port->field, to);
}
