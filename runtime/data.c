/* data.c -- the rows that steps and samplers read: from IDX files or made by digits.c.
   In: the model's fields and where the user keeps files.  Out: rows as a step takes them.
   Invariant: bytes stay bytes until a batch needs them; training rows are in memory
   once, test rows are read while testing; every file was checked to its last byte
   before the first row is used. */
#include "app.h"
#include "random.h"

#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

enum { DATA_DIGITS_TRAIN = 60000, DATA_DIGITS_TEST = 10000, DATA_SEED = 20131220, DATA_CHUNK = 128 };

/* ---- which fields, and where from -------------------------------------------------- */

static bool ports_use(const gm_port *port, int ports, int field)
{
    for (int i = 0; i < ports; i++)
        if (port[i].field == field)
            return true;
    return false;
}

/* Does any step or sampler read this field? */
static bool data_used(const gm_model *m, int field)
{
    for (int i = 0; i < m->steps; i++)
        if (ports_use(m->step[i].input, m->step[i].inputs, field))
            return true;
    for (int i = 0; i < m->samplers; i++)
        if (ports_use(m->sampler[i].input, m->sampler[i].inputs, field))
            return true;
    return false;
}

/* [28,28,1] and [28,28] are the same rows. */
static bool data_same_dims(int rank, const int64_t *dim, int rank2, const int64_t *dim2)
{
    int i = 0, k = 0;
    for (;;) {
        while (i < rank && dim[i] == 1)
            i++;
        while (k < rank2 && dim2[k] == 1)
            k++;
        if (i == rank || k == rank2)
            return i == rank && k == rank2;
        if (dim[i++] != dim2[k++])
            return false;
    }
}

/* Can the built-in digits stand in for this field? */
static bool data_like_digits(const gm_field *f)
{
    static const int64_t side[] = {GM_DIGIT_SIDE, GM_DIGIT_SIDE};
    if (f->source != GM_IDX && f->source != GM_DIGITS)
        return false;
    return f->type == GM_I32 ? f->classes == 10 && data_same_dims(f->rank, f->dim, 0, side)
                             : data_same_dims(f->rank, f->dim, 2, side);
}

static bool data_all_like_digits(const gm_model *m)
{
    for (int i = 0; i < m->fields; i++)
        if (data_used(m, i) && !data_like_digits(&m->field[i]))
            return false;
    return true;
}

/* The first file that is looked for; NULL when no field is read from a file. */
static const gm_field *data_first_file(const gm_model *m)
{
    for (int i = 0; i < m->fields; i++)
        if (data_used(m, i) && m->field[i].source != GM_DIGITS)
            return &m->field[i];
    return NULL;
}

/* Where files are: --data, $GM_DATA or $GM_DATA/NAME for the usual names; false:
   nowhere. */
static bool data_folder(const gm_app *app, const char *name, char *folder)
{
    static const char *const below[] = {"", "/mnist"};
    char path[GM_PATH_SIZE];
    const char *root = getenv("GM_DATA");
    if (app->options->data)
        return snprintf(folder, GM_PATH_SIZE, "%s", app->options->data) < GM_PATH_SIZE;
    for (int i = 0; root && *root && i < 2; i++)
        if (snprintf(folder, GM_PATH_SIZE, "%s%s", root, below[i]) < GM_PATH_SIZE &&
            gm_idx_find(folder, name, path))
            return true;
    return false;
}

/* Settles d->digits, d->place and the folder. */
static int data_place(gm_data *d, char *folder)
{
    const gm_app *app = d->app;
    const gm_field *first = data_first_file(app->model);
    const char *name = !first ? NULL : d->test && first->test ? first->test : first->train;
    bool asked = app->options->data && !strcmp(app->options->data, "digits");
    folder[0] = 0;
    if (first && !asked && data_folder(app, name, folder)) {
        snprintf(d->place, sizeof d->place, "%s", folder);
        return 0;
    }
    d->digits = true;
    if (!first || data_all_like_digits(app->model)) {
        snprintf(d->place, sizeof d->place, "built-in digits%s",
                 !first || asked ? "" : getenv("GM_DATA") ? " ($GM_DATA has no such files)"
                                                          : " (no --data and no GM_DATA)");
        return 0;
    }
    if (asked)
        return gm_complain(app, GM_EXIT_USAGE,
                           "%s:%d: field %s is not like the built-in digits "
                           "([28,28] or cat 10)",
                           app->model->source, first->line, first->name);
    return gm_complain(app, GM_EXIT_IO,
                       "no data: give --data DIR or set GM_DATA to the folder with %s",
                       name);
}

/* ---- opening columns --------------------------------------------------------------- */

static int data_labels(const gm_data *d, const gm_column *c, const char *path,
                       int64_t first, int64_t n)
{
    if (c->field->type != GM_I32)
        return 0;
    for (int64_t i = 0; i < n * c->row; i++)
        if (c->byte[i] >= c->field->classes)
            return gm_complain(d->app, GM_EXIT_FAILED,
                               "%s: row %" PRId64 " is %d, but %s has classes 0 "
                               "to %d",
                               path, first + i / c->row, c->byte[i], c->field->name,
                               c->field->classes - 1);
    return 0;
}

static int data_file_failed(const gm_data *d, const gm_idx *x, int code)
{
    return gm_complain(d->app, code == GM_IO ? GM_EXIT_IO : GM_EXIT_FAILED, "%s", x->error);
}

static void data_dims(int rank, const int64_t *dim, char out[100])
{
    int n = snprintf(out, 100, "[");
    for (int i = 0; i < rank && n < 80; i++)
        n += snprintf(out + n, 100 - (size_t)n, "%s%" PRId64, i ? "," : "", dim[i]);
    snprintf(out + n, 100 - (size_t)n, "]");
}

/* Reads the whole column: kept (training), or only looked at (a test file is read
   again later). */
static int data_read_all(gm_data *d, gm_column *c, gm_idx *x)
{
    int64_t chunk = d->test && DATA_CHUNK < x->rows ? DATA_CHUNK : x->rows;
    c->room = chunk * c->row;
    c->byte = gm_take((size_t)c->room);
    for (int64_t at = 0, n; at < x->rows; at += n) {
        n = x->rows - at < chunk ? x->rows - at : chunk;
        int code = gm_idx_read(x, c->byte, n * c->row);
        if (code)
            return data_file_failed(d, x, code);
        code = data_labels(d, c, x->path, at, n);
        if (code)
            return code;
    }
    return 0;
}

static int data_open_file(gm_data *d, gm_column *c, const char *folder)
{
    const gm_field *f = c->field;
    const char *name = d->test ? f->test : f->train, *source = d->app->model->source;
    char path[GM_PATH_SIZE], theirs[100], ours[100];
    if (f->source != GM_IDX)
        return gm_complain(d->app, GM_EXIT_FAILED,
                           "%s:%d: field %s: this program reads idx files and "
                           "the built-in digits",
                           source, f->line, f->name);
    if (!name)
        return gm_complain(d->app, GM_EXIT_FAILED, "%s:%d: field %s names no test file",
                           source, f->line, f->name);
    if (!gm_idx_find(folder, name, path))
        return gm_complain(d->app, GM_EXIT_IO, "%s/%s: %s (nor with .gz)", folder, name,
                           strerror(errno));
    gm_idx *x = c->idx = gm_take(sizeof *x);
    int code = gm_idx_open(x, path);
    if (code)
        return data_file_failed(d, x, code);
    if (!data_same_dims(x->rank, x->dim, f->rank, f->dim)) {
        data_dims(x->rank, x->dim, theirs);
        data_dims(f->rank, f->dim, ours);
        return gm_complain(d->app, GM_EXIT_FAILED,
                           "%s: its rows are %s, but field %s (%s:%d) is %s", path,
                           theirs, f->name, source, f->line, ours);
    }
    if (d->rows && x->rows != d->rows)
        return gm_complain(d->app, GM_EXIT_FAILED,
                           "%s: has %" PRId64 " rows, but the fields before %s "
                           "have %" PRId64,
                           path, x->rows, f->name, d->rows);
    d->rows = x->rows;
    c->row = (x->size - 4 * (x->rank + 2)) / x->rows;
    code = data_read_all(d, c, x);
    gm_idx_close(x);
    return code;
}

/* All digits at once: image and label of a row come from one drawing. */
static int data_make_digits(gm_data *d)
{
    const gm_model *m = d->app->model;
    enum { PIXELS = GM_DIGIT_SIDE * GM_DIGIT_SIDE };
    int64_t rows = d->test ? DATA_DIGITS_TEST : DATA_DIGITS_TRAIN;
    bool any = false;
    for (int i = 0; i < m->fields; i++) {
        gm_column *c = &d->column[i];
        c->digits = c->field && (d->digits || c->field->source == GM_DIGITS);
        if (!c->digits)
            continue;
        if (!data_like_digits(c->field))
            return gm_complain(d->app, GM_EXIT_FAILED,
                               "%s:%d: the built-in digits are f32[28,28] or "
                               "cat 10",
                               m->source, c->field->line);
        any = true;
        c->row = c->field->type == GM_I32 ? 1 : PIXELS;
        c->byte = gm_take((size_t)(rows * c->row));
    }
    if (!any)
        return 0;
    d->rows = rows;
#pragma omp parallel for schedule(static) num_threads(gm_app_threads(d->app))
    for (int64_t r = 0; r < rows; r++) {
        uint8_t image[PIXELS];
        int label = gm_digit(DATA_SEED + d->test, (uint64_t)r, image);
        for (int i = 0; i < m->fields; i++) {
            const gm_column *c = &d->column[i];
            if (c->digits && c->row == 1)
                c->byte[r] = (uint8_t)label;
            else if (c->digits)
                memcpy(c->byte + r * PIXELS, image, PIXELS);
        }
    }
    return 0;
}

int gm_data_open(gm_data *d, const gm_app *app, bool test)
{
    const gm_model *m = app->model;
    char folder[GM_PATH_SIZE];
    *d = (gm_data){.app = app, .test = test};
    d->column = gm_take(sizeof *d->column * (size_t)(m->fields ? m->fields : 1));
    for (int i = 0; i < m->fields; i++)
        d->column[i].field = data_used(m, i) ? &m->field[i] : NULL;
    int code = data_place(d, folder);
    if (!code)
        code = data_make_digits(d);
    for (int i = 0; !code && i < m->fields; i++)
        if (d->column[i].field && !d->column[i].digits)
            code = data_open_file(d, &d->column[i], folder);
    if (code)
        gm_data_close(d);
    return code;
}

void gm_data_close(gm_data *d)
{
    for (int i = 0; d->column && i < d->app->model->fields; i++) {
        if (d->column[i].idx)
            gm_idx_close(d->column[i].idx);
        free(d->column[i].idx);
        free(d->column[i].byte);
    }
    free(d->column);
    d->column = NULL;
}

/* ---- row after row ----------------------------------------------------------------- */

int gm_data_rewind(gm_data *d)
{
    d->first = d->at = 0;
    for (int i = 0; i < d->app->model->fields; i++) {
        gm_column *c = &d->column[i];
        if (!d->test || !c->idx)
            continue;
        char path[GM_PATH_SIZE];
        int64_t rows = c->idx->rows;
        memcpy(path, c->idx->path, sizeof path);
        gm_idx_close(c->idx);
        int code = gm_idx_open(c->idx, path);
        if (code)
            return data_file_failed(d, c->idx, code);
        if (c->idx->rows != rows)
            return gm_complain(d->app, GM_EXIT_FAILED,
                               "%s: was changed while the program ran", path);
    }
    return 0;
}

int gm_data_next(gm_data *d, int64_t n)
{
    d->first = d->at;
    d->at += n;
    for (int i = 0; i < d->app->model->fields; i++) {
        gm_column *c = &d->column[i];
        if (!d->test || !c->idx)
            continue;
        if (n * c->row > c->room) {
            free(c->byte);
            c->room = n * c->row;
            c->byte = gm_take((size_t)c->room);
        }
        int code = gm_idx_read(c->idx, c->byte, n * c->row);
        if (code)
            return data_file_failed(d, c->idx, code);
        code = data_labels(d, c, c->idx->path, d->first, n);
        if (code)
            return code;
    }
    return 0;
}

/* ---- bytes to numbers -------------------------------------------------------------- */

typedef uint8_t data_bytes __attribute__((vector_size(16)));
typedef uint8_t data_bytes_at __attribute__((vector_size(16), aligned(1), may_alias));
typedef int32_t data_ints __attribute__((vector_size(64)));
typedef float   data_floats __attribute__((vector_size(64)));
typedef float   data_floats_at __attribute__((vector_size(64), aligned(4), may_alias));

/* byte * scale, rounded once, whatever the compiler makes of it: there is nothing to
   fuse. */
static void data_scale(const uint8_t *from, int64_t n, float scale, float *to)
{
    int64_t i = 0;
    for (; i + 16 <= n; i += 16) {
        data_bytes b = *(const data_bytes_at *)(from + i);
        data_ints whole = __builtin_convertvector(b, data_ints);
        *(data_floats_at *)(to + i) = __builtin_convertvector(whole, data_floats) * scale;
    }
    for (; i < n; i++)
        to[i] = (float)from[i] * scale;
}

/* byte * scale + shift through a table: the product is exact in double, so this rounds
   once too. */
static void data_table(const uint8_t *from, int64_t n, const float table[256], float *to)
{
    for (int64_t i = 0; i < n; i++)
        to[i] = table[from[i]];
}

void gm_data_fill(const gm_data *d, const gm_port *port, const int64_t *row, int64_t n,
                  void *to)
{
    const gm_column *c = &d->column[port->field];
    const gm_field *f = c->field;
    int64_t base = c->idx && d->test ? 0 : d->first;
    float table[256];
    for (int v = 0; v < 256; v++)
        table[v] = (float)((double)v * (double)f->scale + (double)f->shift);
    for (int64_t i = 0; i < n; i++) {
        const uint8_t *from = c->byte + (row ? row[i] : base + i) * c->row;
        if (port->type == GM_I32)
            for (int64_t k = 0; k < c->row; k++)
                ((int32_t *)to)[i * c->row + k] = from[k];
        else if (f->shift == 0 && f->type == GM_F32)
            data_scale(from, c->row, f->scale, (float *)to + i * c->row);
        else
            data_table(from, c->row, table, (float *)to + i * c->row);
    }
}

void gm_arrays_open(gm_arrays *a, const gm_port *port, int ports, int64_t n)
{
    a->ports = ports;
    for (int i = 0; i < ports; i++)
        a->array[i] = gm_take((size_t)(n * gm_port_size(&port[i])) * 4);
}

void gm_arrays_close(gm_arrays *a)
{
    for (int i = 0; i < a->ports; i++)
        free(a->array[i]);
    a->ports = 0;
}

void gm_arrays_random(gm_arrays *a, const gm_model *m, const gm_port *port, int64_t n,
                      uint64_t seed)
{
    for (int i = 0; i < a->ports; i++) {
        const gm_field *f = port[i].field >= 0 ? &m->field[port[i].field] : NULL;
        for (int64_t k = 0; k < n * gm_port_size(&port[i]); k++) {
            double u = gm_random_uniform_at(seed, (uint32_t)i, 0, (uint64_t)k);
            if (port[i].type == GM_I32)
                ((int32_t *)a->array[i])[k] = (int32_t)(u * (f ? f->classes : 1));
            else
                ((float *)a->array[i])[k] = (float)u;
        }
    }
}
