/* npy.c -- reads NumPy's .npy files, versions 1 to 3.
   In: the file of a field.  Out: a column: unsigned bytes stay bytes, whole numbers become int32,
   others float32.
   Invariant: nothing is believed: the header must be the dictionary that NumPy writes, the file
   ends exactly where the header says, and every number fits what it becomes. */
#include "app.h"

#include <errno.h>
#include <inttypes.h>
#include <math.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum { NPY_HEADER = 65536, NPY_CHUNK = 4096 };

static const struct npy_type { const char *name; int bytes; gm_stored stored; } npy_types[] = {
    {"|u1", 1, GM_BYTES}, {"|b1", 1, GM_BYTES}, {"<i4", 4, GM_INTS},
    {"<i8", 8, GM_INTS},  {"<f4", 4, GM_FLOATS}, {"<f8", 8, GM_FLOATS},
};
enum { NPY_TYPES = sizeof npy_types / sizeof *npy_types };

typedef struct {
    const gm_data *data;
    char     path[GM_PATH_SIZE];
    FILE    *file;
    char     header[NPY_HEADER + 1];
    int64_t  begin, size;        /* of the numbers, of the file */
    const struct npy_type *type;
    int      rank;               /* of the whole array */
    int64_t  dim[GM_MAX_RANK + 1];
} npy_file;

__attribute__((format(printf, 2, 3)))
static int npy_fail(const npy_file *f, const char *fmt, ...)
{
    char why[300];
    va_list args;
    va_start(args, fmt);
    vsnprintf(why, sizeof why, fmt, args);
    va_end(args);
    return gm_complain(f->data->app, GM_EXIT_FAILED, "%s: %s", f->path, why);
}

/* ---- the header -------------------------------------------------------------------- */

/* Magic, version and the header's length, then its text. */
static int npy_read_header(npy_file *f)
{
    uint8_t head[12];
    if (fread(head, 1, 10, f->file) < 10 || memcmp(head, "\x93NUMPY", 6))
        return npy_fail(f, "does not begin as a .npy file does");
    if (head[6] < 1 || head[6] > 3)
        return npy_fail(f, "is a .npy file of version %d; versions 1 to 3 can be read", head[6]);
    uint64_t length = (uint64_t)head[8] | (uint64_t)head[9] << 8;
    f->begin = 10;
    if (head[6] > 1) {
        if (fread(head + 10, 1, 2, f->file) < 2)
            return npy_fail(f, "ends within its header");
        length |= (uint64_t)head[10] << 16 | (uint64_t)head[11] << 24;
        f->begin = 12;
    }
    if (length > NPY_HEADER || fread(f->header, 1, (size_t)length, f->file) < length)
        return npy_fail(f, length > NPY_HEADER ? "its header is impossibly long" : "ends within its header");
    if (memchr(f->header, 0, (size_t)length))
        return npy_fail(f, "its header is not text");
    f->begin += (int64_t)length;
    return 0;
}

/* What stands behind 'KEY': in the dictionary, or NULL. */
static const char *npy_value(const npy_file *f, const char *key)
{
    char quoted[40];
    snprintf(quoted, sizeof quoted, "'%s'", key);
    const char *at = strstr(f->header, quoted);
    at = at ? at + strlen(quoted) : NULL;
    at = at ? at + strspn(at, " ") : NULL;
    return at && *at == ':' ? at + 1 + strspn(at + 1, " ") : NULL;
}

static int npy_find_type(npy_file *f)
{
    const char *at = npy_value(f, "descr");
    char name[5] = "";
    if (!at || *at++ != '\'')
        return npy_fail(f, "is no array of numbers: its header has no simple 'descr'");
    for (int i = 0; i < 4 && at[i] && at[i] != '\''; i++)
        name[i] = at[i];
    for (int i = 0; i < NPY_TYPES; i++)
        if (!strcmp(npy_types[i].name, name))
            f->type = &npy_types[i];
    return f->type ? 0 : npy_fail(f, "its numbers are '%s'; |u1, |b1, <i4, <i8, <f4 and <f8 can be read", name);
}

static int npy_find_shape(npy_file *f)
{
    const char *at = npy_value(f, "shape");
    int64_t product = f->type->bytes;
    if (!at || *at++ != '(')
        return npy_fail(f, "its header has no 'shape'");
    for (f->rank = 0; (at += strspn(at, " "), *at != ')'); f->rank++) {
        char *end;
        errno = 0;
        long long n = strtoll(at, &end, 10);
        if (f->rank > GM_MAX_RANK || end == at || errno || n < 1 || n > (INT64_C(1) << 46) / product)
            return npy_fail(f, "its shape is empty, impossibly large, or of more than %d axes", GM_MAX_RANK + 1);
        f->dim[f->rank] = n;
        product *= n;
        at = end + strspn(end, " ");
        if (*at == ',')
            at++;
        else if (*at != ')')
            return npy_fail(f, "its header has no readable 'shape'");
    }
    if (f->rank == 0)
        return npy_fail(f, "is one number, not rows");
    if (f->begin + product != f->size)
        return npy_fail(f, "has %" PRId64 " bytes, but its header describes %" PRId64, f->size,
                        f->begin + product);
    return 0;
}

static int npy_check_order(const npy_file *f)
{
    const char *order = npy_value(f, "fortran_order");
    if (!order || (strncmp(order, "False", 5) && strncmp(order, "True", 4)))
        return npy_fail(f, "its header has no 'fortran_order'");
    return *order == 'F' ? 0 : npy_fail(f, "is stored column by column; write it with numpy.ascontiguousarray");
}

/* ---- the numbers ------------------------------------------------------------------- */

/* `bytes` little-endian bytes. */
static uint64_t npy_bits(const uint8_t *at, int bytes)
{
    uint64_t bits = 0;
    for (int i = 0; i < bytes; i++)
        bits |= (uint64_t)at[i] << 8 * i;
    return bits;
}

/* One number to element i of the column; false when it does not fit. */
static bool npy_take(const npy_file *f, const gm_column *c, int64_t i, const uint8_t *at)
{
    uint64_t bits = npy_bits(at, f->type->bytes);
    if (f->type->stored == GM_BYTES) {
        c->byte[i] = (uint8_t)bits;
        return true;
    }
    if (f->type->stored == GM_INTS) {
        int64_t whole = f->type->bytes == 4 ? (int32_t)(uint32_t)bits : (int64_t)bits;
        c->whole[i] = (int32_t)whole;
        return whole >= INT32_MIN && whole <= INT32_MAX;
    }
    uint32_t half = (uint32_t)bits;
    double real;
    float single;
    memcpy(&real, &bits, 8);
    memcpy(&single, &half, 4);
    c->real[i] = f->type->bytes == 4 ? single : (float)real;
    return isfinite(c->real[i]);
}

static int npy_read_numbers(const npy_file *f, const gm_column *c)
{
    uint8_t chunk[8 * NPY_CHUNK];
    int64_t all = f->data->rows * c->row;
    for (int64_t at = 0, n; at < all; at += n) {
        n = all - at < NPY_CHUNK ? all - at : NPY_CHUNK;
        if (fread(chunk, (size_t)f->type->bytes, (size_t)n, f->file) < (size_t)n)
            return npy_fail(f, "cannot be read to its end");
        for (int64_t i = 0; i < n; i++)
            if (!npy_take(f, c, at + i, chunk + i * f->type->bytes))
                return npy_fail(f, "row %" PRId64 " has a number that is not finite or does not fit 32 bits",
                                (at + i) / c->row);
    }
    return 0;
}

static int npy_read(npy_file *f, gm_data *d, gm_column *c)
{
    int code = npy_read_header(f);
    if (!code)
        code = npy_find_type(f);
    if (!code)
        code = npy_check_order(f);
    if (!code)
        code = npy_find_shape(f);
    if (!code && c->field->type == GM_I32 && f->type->stored == GM_FLOATS)
        code = npy_fail(f, "its numbers are %s, but field %s is of classes", f->type->name, c->field->name);
    if (!code)
        code = gm_column_open(d, c, f->path, f->dim[0], f->rank - 1, f->dim + 1, f->type->stored);
    if (!code)
        code = npy_read_numbers(f, c);
    return code ? code : gm_column_check(d, c, f->path, 0, d->rows);
}

int gm_read_npy(gm_data *d, gm_column *c)
{
    struct stat st;
    npy_file *f = gm_take(sizeof *f);
    f->data = d;
    int code = gm_data_find(d, c->file[0], false, f->path);
    if (!code && (stat(f->path, &st) || !S_ISREG(st.st_mode)))
        code = gm_complain(d->app, GM_EXIT_IO, "%s: cannot be read: it is not a file", f->path);
    if (!code && !(f->file = fopen(f->path, "rb")))
        code = gm_complain(d->app, GM_EXIT_IO, "%s: cannot be read: %s", f->path, strerror(errno));
    if (!code) {
        f->size = st.st_size;
        code = npy_read(f, d, c);
        fclose(f->file);
    }
    free(f);
    return code;
}
