/* cifar.c -- reads CIFAR-10's binary files: a byte with the class, then 1024 bytes of red, of green
   and of blue, for each picture.
   In: the files of a field.  Out: a column of their pictures [32,32,3], or of their classes.
   Invariant: a file is a whole number of pictures and every class is below 10, or it is refused. */
#include "app.h"

#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum { CIFAR_SIDE = 32, CIFAR_PLANE = CIFAR_SIDE * CIFAR_SIDE, CIFAR_RECORD = 1 + 3 * CIFAR_PLANE,
       CIFAR_CLASSES = 10 };

/* Pictures in all files, or an exit code. */
static int cifar_count(const gm_data *d, const gm_column *c, int64_t *rows, char *path)
{
    struct stat st;
    *rows = 0;
    for (int i = 0; c->file[i]; i++) {
        int code = gm_data_find(d, c->file[i], false, path);
        if (code)
            return code;
        if (stat(path, &st) || !S_ISREG(st.st_mode))
            return gm_complain(d->app, GM_EXIT_IO, "%s: cannot be read: it is not a file", path);
        if (st.st_size == 0 || st.st_size % CIFAR_RECORD)
            return gm_complain(d->app, GM_EXIT_FAILED,
                               "%s: has %" PRId64 " bytes, which is no whole number of pictures of %d "
                               "(CIFAR-10's binary version)",
                               path, (int64_t)st.st_size, CIFAR_RECORD);
        *rows += st.st_size / CIFAR_RECORD;
    }
    return 0;
}

/* One record to row number `row` of the column. */
static void cifar_take(const gm_column *c, int64_t row, const uint8_t *record)
{
    if (c->field->rank == 0) {
        c->byte[row] = record[0];
        return;
    }
    uint8_t *to = c->byte + row * 3 * CIFAR_PLANE;
    for (int i = 0; i < CIFAR_PLANE; i++)
        for (int k = 0; k < 3; k++)
            to[3 * i + k] = record[1 + k * CIFAR_PLANE + i];
}

/* The pictures of one file, from row `row` on; *read: how many. */
static int cifar_read_file(const gm_data *d, const gm_column *c, const char *path, int64_t row, int64_t *read)
{
    uint8_t record[CIFAR_RECORD];
    FILE *file = fopen(path, "rb");
    if (!file)
        return gm_complain(d->app, GM_EXIT_IO, "%s: cannot be read: %s", path, strerror(errno));
    int code = 0;
    size_t got;
    for (*read = 0; !code && (got = fread(record, 1, sizeof record, file)) > 0; ++*read)
        if (got < sizeof record || row + *read >= d->rows)
            code = gm_complain(d->app, GM_EXIT_FAILED, "%s: was changed while it was read", path);
        else if (record[0] >= CIFAR_CLASSES)
            code = gm_complain(d->app, GM_EXIT_FAILED,
                               "%s: picture %" PRId64 " is of class %d, but CIFAR-10 has classes 0 to %d", path,
                               *read, record[0], CIFAR_CLASSES - 1);
        else
            cifar_take(c, row + *read, record);
    if (!code && ferror(file))
        code = gm_complain(d->app, GM_EXIT_IO, "%s: cannot be read: %s", path, strerror(errno));
    fclose(file);
    return code;
}

int gm_read_cifar(gm_data *d, gm_column *c)
{
    static const int64_t dim[] = {CIFAR_SIDE, CIFAR_SIDE, 3};
    char path[GM_PATH_SIZE];
    int64_t rows, row = 0, n = 0;
    int code = cifar_count(d, c, &rows, path);
    if (!code)
        code = gm_column_open(d, c, path, rows, c->field->rank == 0 ? 0 : 3, dim, GM_BYTES);
    for (int i = 0; !code && c->file[i]; i++, row += n) {
        code = gm_data_find(d, c->file[i], false, path);
        if (!code)
            code = cifar_read_file(d, c, path, row, &n);
        if (!code)
            code = gm_column_check(d, c, path, row, n);
    }
    if (!code && row != rows)
        code = gm_complain(d->app, GM_EXIT_FAILED, "%s: was changed while it was read", path);
    return code;
}
