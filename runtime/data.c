/* data.c -- the rows that steps and samplers read: which fields are wanted, where their files
   are, and that all columns have the same rows.
   In: the model's fields and where the user keeps files.  Out: columns of stored rows.
   Invariant: rows are in memory once, as they are stored (bytes stay bytes until a batch
   needs them); every file was checked to its last byte before the first row is used; rows that an
   encoder makes are made when they are asked for. */
#include "app.h"
#include "random.h"

#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

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
    if (f->read != gm_read_idx && f->read != gm_read_digits)
        return false;
    bool picture = data_same_dims(f->rank, f->dim, 2, side), label = data_same_dims(f->rank, f->dim, 0, side);
    return f->type == GM_I32 ? (picture && f->classes == 256) || (label && f->classes == 10) : picture;
}

static bool data_all_like_digits(const gm_model *m)
{
    for (int i = 0; i < m->fields; i++)
        if (data_used(m, i) && m->field[i].read && !data_like_digits(&m->field[i]))
            return false;
    return true;
}

/* The first field that is looked for; NULL when no field is read from a file. */
static const gm_field *data_first_file(const gm_model *m)
{
    for (int i = 0; i < m->fields; i++)
        if (data_used(m, i) && m->field[i].read && m->field[i].read != gm_read_digits)
            return &m->field[i];
    return NULL;
}

/* Where files are: --data, $GM_DATA or a usual name below it; false: nowhere. */
static bool data_folder(const gm_app *app, const char *name, char *folder)
{
    static const char *const below[] = {"", "/mnist", "/cifar10", "/cifar-10-batches-bin"};
    char path[GM_PATH_SIZE];
    const char *root = getenv("GM_DATA");
    if (app->options->data)
        return snprintf(folder, GM_PATH_SIZE, "%s", app->options->data) < GM_PATH_SIZE;
    for (size_t i = 0; root && *root && i < sizeof below / sizeof *below; i++)
        if (snprintf(folder, GM_PATH_SIZE, "%s%s", root, below[i]) < GM_PATH_SIZE &&
            gm_idx_find(folder, name, path))
            return true;
    return false;
}

/* Settles where files are, or that the built-in digits stand in for them. */
static int data_place(gm_data *d, bool *digits)
{
    const gm_app *app = d->app;
    const gm_field *first = data_first_file(app->model);
    const char *name = !first ? NULL : d->test && first->test ? first->test[0] : first->train[0];
    bool asked = app->options->data && !strcmp(app->options->data, "digits");
    *digits = false;
    if (first && !asked && data_folder(app, name, d->folder)) {
        snprintf(d->place, sizeof d->place, "%s", d->folder);
        return 0;
    }
    *digits = true;
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

/* ---- what readers call ------------------------------------------------------------- */

int gm_data_find(const gm_data *d, const char *name, bool packed, char *path)
{
    struct stat st;
    int n = snprintf(path, GM_PATH_SIZE, "%s/%s", d->folder, name);
    bool found = packed ? gm_idx_find(d->folder, name, path) : n < GM_PATH_SIZE && !stat(path, &st);
    return found ? 0
                 : gm_complain(d->app, GM_EXIT_IO, "%s/%s: %s%s", d->folder, name, strerror(errno),
                               packed ? " (nor with .gz)" : "");
}

static void data_dims(int rank, const int64_t *dim, char out[100])
{
    int n = snprintf(out, 100, "[");
    for (int i = 0; i < rank && n < 80; i++)
        n += snprintf(out + n, 100 - (size_t)n, "%s%" PRId64, i ? "," : "", dim[i]);
    snprintf(out + n, 100 - (size_t)n, "]");
}

int gm_column_width(const gm_column *c)
{
    return c->stored == GM_BYTES ? 1 : 4;
}

int gm_column_open(gm_data *d, gm_column *c, const char *path, int64_t rows, int rank, const int64_t *dim,
                   gm_stored stored)
{
    const gm_field *f = c->field;
    char theirs[100], ours[100];
    if (!data_same_dims(rank, dim, f->rank, f->dim)) {
        data_dims(rank, dim, theirs);
        data_dims(f->rank, f->dim, ours);
        return gm_complain(d->app, GM_EXIT_FAILED,
                           "%s: its rows are %s, but field %s (%s:%d) is %s", path,
                           theirs, f->name, d->app->model->source, f->line, ours);
    }
    if (d->rows && rows != d->rows)
        return gm_complain(d->app, GM_EXIT_FAILED,
                           "%s: has %" PRId64 " rows, but the fields before %s "
                           "have %" PRId64,
                           path, rows, f->name, d->rows);
    d->rows = rows;
    c->stored = stored;
    c->row = 1;
    for (int i = 0; i < f->rank; i++)
        c->row *= f->dim[i];
    c->at = gm_take((size_t)(rows * c->row * gm_column_width(c)));
    return 0;
}

int gm_column_check(const gm_data *d, const gm_column *c, const char *path, int64_t at, int64_t n)
{
    if (c->field->type != GM_I32)
        return 0;
    for (int64_t i = at * c->row; i < (at + n) * c->row; i++) {
        int32_t value = c->stored == GM_BYTES ? c->byte[i] : c->whole[i];
        if (value < 0 || value >= c->field->classes)
            return gm_complain(d->app, GM_EXIT_FAILED,
                               "%s: row %" PRId64 " is %d, but %s has classes 0 "
                               "to %d",
                               path, i / c->row - at, (int)value, c->field->name,
                               c->field->classes - 1);
    }
    return 0;
}

/* ---- opening ----------------------------------------------------------------------- */

/* Pictures are moved about in room of their own. */
static void data_take_scratch(gm_data *d)
{
    for (int i = 0; i < d->app->model->fields; i++) {
        const gm_column *c = &d->column[i];
        int64_t bytes = c->field ? (c->row * gm_column_width(c) + 63) / 64 * 64 : 0;
        if (c->field && c->field->changes && bytes > d->scratch_row)
            d->scratch_row = bytes;
    }
    if (d->scratch_row)
        d->scratch = gm_take((size_t)(d->scratch_row * gm_app_threads(d->app)));
}

static int data_read(gm_data *d, gm_column *c)
{
    const gm_field *f = c->field;
    if (!c->file && c->read != gm_read_digits)
        return gm_complain(d->app, GM_EXIT_FAILED, "%s:%d: field %s names no test %s",
                           d->app->model->source, f->line, f->name,
                           c->read == gm_read_idx ? "file" : "files");
    return c->read(d, c);
}

int gm_data_open(gm_data *d, const gm_app *app, bool test)
{
    const gm_model *m = app->model;
    bool digits;
    *d = (gm_data){.app = app, .test = test, .visit = -1};
    d->column = gm_take(sizeof *d->column * (size_t)(m->fields ? m->fields : 1));
    int code = data_place(d, &digits);
    for (int i = 0; i < m->fields; i++) {
        const gm_field *f = &m->field[i];
        if (data_used(m, i))
            d->column[i] = (gm_column){.field = f, .file = test ? f->test : f->train,
                                       .read = digits && f->read ? gm_read_digits : f->read};
    }
    for (int i = 0; !code && i < m->fields; i++)
        if (d->column[i].read)
            code = data_read(d, &d->column[i]);
    if (code)
        gm_data_close(d);
    else
        data_take_scratch(d);
    return code;
}

void gm_data_close(gm_data *d)
{
    for (int i = 0; d->column && i < d->app->model->fields; i++)
        free(d->column[i].at);
    free(d->column);
    free(d->scratch);
    d->column = NULL;
    d->scratch = NULL;
}

void gm_data_say(const gm_data *d, char *text, size_t room)
{
    const gm_model *m = d->app->model;
    int classes = 0;
    bool picture = false;
    for (int i = 0; i < m->fields; i++) {
        const gm_field *f = d->column[i].read ? d->column[i].field : NULL;
        picture = picture || (f && f->rank >= 2);
        if (f && f->type == GM_I32 && !f->rank)
            classes = f->classes;
    }
    int n = snprintf(text, room, "%" PRId64 " %s", d->rows, picture ? "images" : "rows");
    if (classes && n > 0 && (size_t)n < room)
        snprintf(text + n, room - (size_t)n, " of %d classes", classes);
}

/* ---- row after row ----------------------------------------------------------------- */

int gm_data_rewind(gm_data *d)
{
    d->first = d->at = 0;
    return 0;
}

int gm_data_next(gm_data *d, int64_t n)
{
    int code = 0;
    d->first = d->at;
    d->at += n;
    for (int i = 0; !code && i < d->app->model->fields; i++)
        if (d->column[i].field && !d->column[i].read)
            code = gm_derive(d, &d->column[i], n);
    return code;
}

/* ---- arrays ------------------------------------------------------------------------ */

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
