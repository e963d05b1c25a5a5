/* idx.c -- reads IDX files, the format of MNIST and its family, plain or compressed by
   gzip.
   In: a path.  Out: rows of unsigned bytes, straight into the caller's buffer.
   Invariant: nothing is believed: magic, dimensions and their product are checked
   before anyone takes memory for them, and the file must end exactly where its header
   says. */
#include "app.h"

#include <errno.h>
#include <inttypes.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#ifndef GM_NO_ZLIB
#include <zlib.h>
#endif

enum { IDX_RATIO = 1040 };       /* deflate makes nothing smaller than by 1032 */

__attribute__((format(printf, 3, 4)))
static int idx_fail(gm_idx *x, int code, const char *fmt, ...)
{
    va_list args;
    int n = snprintf(x->error, sizeof x->error, "%s: ", x->path);
    va_start(args, fmt);
    vsnprintf(x->error + n, sizeof x->error - (size_t)n, fmt, args);
    va_end(args);
    return code;
}

/* ---- bytes, decompressed where there is zlib --------------------------------------- */

#ifndef GM_NO_ZLIB
static bool idx_open_bytes(gm_idx *x)
{
    x->file = gzopen(x->path, "rb");
    if (x->file)
        gzbuffer(x->file, 1 << 16);
    return x->file;
}

/* Bytes read, fewer at the end of the file; -1 with the error set. */
static int64_t idx_get_bytes(gm_idx *x, uint8_t *to, int64_t bytes)
{
    int64_t done = 0;
    while (done < bytes) {
        int64_t ask = bytes - done < 1 << 24 ? bytes - done : 1 << 24;
        int got = gzread(x->file, to + done, (unsigned)ask), code;
        if (got < 0) {
            const char *why = gzerror(x->file, &code);
            size_t prefix = strlen(x->path);         /* zlib puts the path before its reason */
            if (!strncmp(why, x->path, prefix) && !strncmp(why + prefix, ": ", 2))
                why += prefix + 2;
            idx_fail(x, code == Z_ERRNO ? GM_IO : GM_BAD_FILE, "damaged near byte %" PRId64
                     " of the file: %s", (int64_t)gzoffset(x->file),
                     code == Z_ERRNO ? strerror(errno) : why);
            return -1;
        }
        if (got == 0)
            break;
        done += got;
    }
    return done;
}

static void idx_close_bytes(gm_idx *x)
{
    gzclose(x->file);
}
#else
static bool idx_open_bytes(gm_idx *x)
{
    x->file = fopen(x->path, "rb");
    return x->file;
}

static int64_t idx_get_bytes(gm_idx *x, uint8_t *to, int64_t bytes)
{
    int64_t got = (int64_t)fread(to, 1, (size_t)bytes, x->file);
    if (got == bytes || !ferror((FILE *)x->file))
        return got;
    idx_fail(x, GM_IO, "cannot be read: %s", strerror(errno));
    return -1;
}

static void idx_close_bytes(gm_idx *x)
{
    fclose(x->file);
}
#endif

/* ---- the header -------------------------------------------------------------------- */

static int idx_check_magic(gm_idx *x, const uint8_t *magic)
{
    if (magic[0] == 0x1f && magic[1] == 0x8b)
        return idx_fail(x, GM_BAD_FILE,
                        "is compressed and this program was built without zlib; "
                        "decompress it first: gunzip -k %s",
                        x->path);
    if (magic[0] || magic[1] || magic[2] != 8 || magic[3] < 1 || magic[3] > GM_MAX_RANK)
        return idx_fail(x, GM_BAD_FILE,
                        "bytes 0 to 3 should be 00 00 08 and a number of dimensions "
                        "from 1 to %d (IDX of unsigned bytes), found %02x %02x %02x %02x",
                        GM_MAX_RANK, magic[0], magic[1], magic[2], magic[3]);
    return GM_OK;
}

static int idx_header(gm_idx *x)
{
    uint8_t bytes[4 + 4 * GM_MAX_RANK];
    int64_t got = idx_get_bytes(x, bytes, 4);
    if (got < 0)
        return GM_BAD_FILE;
    if (got < 4)
        return idx_fail(x, GM_BAD_FILE,
                        "ends at byte %" PRId64 ", before its header of at least 8", got);
    if (idx_check_magic(x, bytes))
        return GM_BAD_FILE;
    int rank = bytes[3];
    x->offset = 4;
    got = idx_get_bytes(x, bytes + 4, 4 * rank);
    if (got < 0)
        return GM_BAD_FILE;
    if (got < 4 * rank)
        return idx_fail(x, GM_BAD_FILE,
                        "ends at byte %" PRId64 ", within its header of %d", 4 + got,
                        4 + 4 * rank);
    x->offset = x->size = 4 + 4 * rank;
    int64_t product = 1;
    for (int i = 0; i < rank; i++) {
        const uint8_t *b = bytes + 4 + 4 * i;
        int64_t dim = (int64_t)b[0] << 24 | (int64_t)b[1] << 16 | (int64_t)b[2] << 8 |
                      (int64_t)b[3];
        if (dim == 0 || product > (INT64_C(1) << 46) / dim)
            return idx_fail(x, GM_BAD_FILE,
                            "byte %d: dimension %d is %" PRId64 ", which makes the "
                            "whole %s",
                            4 + 4 * i, i, dim, dim ? "impossibly large" : "empty");
        product *= dim;
        if (i == 0)
            x->rows = dim;
        else
            x->dim[i - 1] = dim;
    }
    x->rank = rank - 1;
    x->size += product;
    return GM_OK;
}

/* A header that promises more than the file can hold is found out before memory is
   taken for it. */
static int idx_check_size(gm_idx *x, const struct stat *st)
{
    bool plain = true;
#ifndef GM_NO_ZLIB
    plain = gzdirect(x->file);
#endif
    if (plain && st->st_size != x->size)
        return idx_fail(x, GM_BAD_FILE,
                        "has %" PRId64 " bytes, but its header describes %" PRId64,
                        (int64_t)st->st_size, x->size);
    if (!plain && x->size / IDX_RATIO > st->st_size)
        return idx_fail(x, GM_BAD_FILE,
                        "its header describes %" PRId64 " bytes, which %" PRId64
                        " compressed bytes cannot hold",
                        x->size, (int64_t)st->st_size);
    return GM_OK;
}

/* ---- opening and reading---------------------------------------------------------- */

static bool idx_is_file(char *path, const char *folder, const char *name, int length,
                        const char *end)
{
    struct stat st;
    int n = snprintf(path, GM_PATH_SIZE, "%s/%.*s%s", folder, length, name, end);
    return n > 0 && n < GM_PATH_SIZE && stat(path, &st) == 0;
}

bool gm_idx_find(const char *folder, const char *name, char *path)
{
    int length = (int)strlen(name);
    bool gz = length > 3 && !strcmp(name + length - 3, ".gz");
    return idx_is_file(path, folder, name, length, "") ||
           idx_is_file(path, folder, name, gz ? length - 3 : length, gz ? "" : ".gz");
}

int gm_idx_open(gm_idx *x, const char *path)
{
    struct stat st;
    *x = (gm_idx){.rows = 0};
    snprintf(x->path, sizeof x->path, "%s", path);
    if (stat(path, &st))
        return idx_fail(x, GM_IO, "cannot be read: %s", strerror(errno));
    if (!S_ISREG(st.st_mode))
        return idx_fail(x, GM_IO, "cannot be read: it is not a file");
    if (!idx_open_bytes(x))
        return idx_fail(x, GM_IO, "cannot be read: %s", strerror(errno));
    int code = idx_header(x);
    if (!code)
        code = idx_check_size(x, &st);
    if (code)
        gm_idx_close(x);
    return code;
}

int gm_idx_read(gm_idx *x, uint8_t *to, int64_t bytes)
{
    int64_t got = idx_get_bytes(x, to, bytes);
    if (got < 0)
        return GM_BAD_FILE;
    x->offset += got;
    if (got < bytes)
        return idx_fail(x, GM_BAD_FILE,
                        "ends at byte %" PRId64 ", but its header describes %" PRId64,
                        x->offset, x->size);
    uint8_t more;
    got = x->offset == x->size ? idx_get_bytes(x, &more, 1) : 0;
    if (got > 0)
        return idx_fail(x, GM_BAD_FILE,
                        "goes on after byte %" PRId64 ", where its header says it ends",
                        x->size);
    return got < 0 ? GM_BAD_FILE : GM_OK;
}

void gm_idx_close(gm_idx *x)
{
    if (x->file)
        idx_close_bytes(x);
    x->file = NULL;
}

/* ---- a column ---------------------------------------------------------------------- */

int gm_read_idx(gm_data *d, gm_column *c)
{
    char path[GM_PATH_SIZE];
    int code = gm_data_find(d, c->file[0], true, path);
    if (code)
        return code;
    gm_idx *x = gm_take(sizeof *x);
    int failed = gm_idx_open(x, path);
    if (!failed)
        code = gm_column_open(d, c, path, x->rows, x->rank, x->dim, GM_BYTES);
    if (!failed && !code)
        failed = gm_idx_read(x, c->byte, d->rows * c->row);
    if (failed)
        code = gm_complain(d->app, failed == GM_IO ? GM_EXIT_IO : GM_EXIT_FAILED, "%s", x->error);
    gm_idx_close(x);
    free(x);
    return code ? code : gm_column_check(d, c, path, 0, d->rows);
}
