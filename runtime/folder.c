/* folder.c -- reads folders of PNG and JPEG pictures.
   In: a folder; pictures lie in it, or one class to a sub-folder.  Out: a column of pictures in the
   field's shape, or of classes: the sub-folders in the order of their names.
   Invariant: rows are taken from each class in turn, in the order of their names, byte by byte, so that the
   first few show all classes; every picture is decoded before the first step, by several threads, and
   of several bad ones the first is named. */
#ifndef _DEFAULT_SOURCE
#define _DEFAULT_SOURCE
#endif
#include "app.h"
#include "picture.h"

#include <dirent.h>
#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>

typedef struct { char *path; int64_t turn; int class; } folder_row;
typedef struct {
    char      **name;            /* of a folder's entries, sorted */
    int64_t     names, name_room;
    folder_row *row;
    int64_t     rows, room;
    char      **class;           /* names of sub-folders */
    int64_t     classes, class_room;
} folder;

/* ---- listing ----------------------------------------------------------------------- */

static void *folder_grow(void *at, int64_t count, int64_t *room, size_t item)
{
    if (count < *room)
        return at;
    *room = *room ? 2 * *room : 64;
    at = realloc(at, (size_t)*room * item);
    if (!at) {
        fprintf(stderr, "memory for the names of pictures is not to be had\n");
        exit(GM_EXIT_FAILED);
    }
    return at;
}

static int folder_compare(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

static bool folder_is_picture(const char *name)
{
    static const char *const ends[] = {".png", ".jpg", ".jpeg"};
    size_t n = strlen(name);
    for (int i = 0; i < 3; i++)
        if (n > strlen(ends[i]) && !strcasecmp(name + n - strlen(ends[i]), ends[i]))
            return true;
    return false;
}

/* The entries of a folder, sorted: all that are not hidden. False with errno set. */
static bool folder_names(folder *f, const char *path)
{
    DIR *dir = opendir(path);
    if (!dir)
        return false;
    f->names = 0;
    for (struct dirent *e; (e = readdir(dir));) {
        if (e->d_name[0] == '.')
            continue;
        f->name = folder_grow(f->name, f->names, &f->name_room, sizeof *f->name);
        f->name[f->names] = gm_take(strlen(e->d_name) + 1);
        strcpy(f->name[f->names++], e->d_name);
    }
    closedir(dir);
    if (f->names)
        qsort(f->name, (size_t)f->names, sizeof *f->name, folder_compare);
    return true;
}

static void folder_forget_names(folder *f)
{
    for (int64_t i = 0; i < f->names; i++)
        free(f->name[i]);
    f->names = 0;
}

/* Adds the pictures of one folder. */
static bool folder_add(folder *f, const char *path, int class)
{
    char full[GM_PATH_SIZE];
    int64_t turn = 0;
    if (!folder_names(f, path))
        return false;
    for (int64_t i = 0; i < f->names; i++) {
        if (!folder_is_picture(f->name[i]) ||
            snprintf(full, sizeof full, "%s/%s", path, f->name[i]) >= (int)sizeof full)
            continue;
        f->row = folder_grow(f->row, f->rows, &f->room, sizeof *f->row);
        f->row[f->rows].path = gm_take(strlen(full) + 1);
        strcpy(f->row[f->rows].path, full);
        f->row[f->rows].turn = turn++;
        f->row[f->rows++].class = class;
    }
    folder_forget_names(f);
    return true;
}

static int folder_by_turn(const void *a, const void *b)
{
    const folder_row *x = a, *y = b;
    return x->turn != y->turn ? (x->turn > y->turn) - (x->turn < y->turn) : x->class - y->class;
}

/* The sub-folders, sorted. */
static bool folder_find_classes(folder *f, const char *path)
{
    char full[GM_PATH_SIZE];
    struct stat st;
    if (!folder_names(f, path))
        return false;
    for (int64_t i = 0; i < f->names; i++) {
        if (snprintf(full, sizeof full, "%s/%s", path, f->name[i]) >= (int)sizeof full || stat(full, &st) ||
            !S_ISDIR(st.st_mode))
            continue;
        f->class = folder_grow(f->class, f->classes, &f->class_room, sizeof *f->class);
        f->class[f->classes++] = f->name[i];
        f->name[i] = NULL;
    }
    folder_forget_names(f);
    return true;
}

/* Sub-folders are classes; without them the folder itself holds the pictures. */
static bool folder_list(folder *f, const char *path)
{
    char full[GM_PATH_SIZE];
    bool good = folder_find_classes(f, path);
    for (int64_t i = 0; good && i < f->classes; i++)
        good = snprintf(full, sizeof full, "%s/%s", path, f->class[i]) < (int)sizeof full &&
               folder_add(f, full, (int)i);
    if (good && f->classes == 0)
        good = folder_add(f, path, 0);
    if (f->rows)
        qsort(f->row, (size_t)f->rows, sizeof *f->row, folder_by_turn);
    return good;
}

static void folder_close(folder *f)
{
    for (int64_t i = 0; i < f->rows; i++)
        free(f->row[i].path);
    for (int64_t i = 0; i < f->classes; i++)
        free(f->class[i]);
    free(f->row);
    free(f->class);
    free(f->name);
}

/* ---- columns ----------------------------------------------------------------------- */

/* Classes of the test set that are called as those of the training set: else their numbers mean nothing. */
static int folder_compare_classes(const folder *f, const gm_data *d, const gm_field *field, const char *path)
{
    folder train = {.name = NULL};
    char other[GM_PATH_SIZE];
    int code = 0;
    if (snprintf(other, sizeof other, "%s/%s", d->folder, field->train[0]) >= (int)sizeof other ||
        !folder_find_classes(&train, other))
        return 0;                                 /* a test set may be there alone */
    for (int64_t i = 0; !code && i < train.classes && i < f->classes; i++)
        if (strcmp(train.class[i], f->class[i]))
            code = gm_complain(d->app, GM_EXIT_FAILED, "%s: class %" PRId64 " is %s, but in %s it is %s", path, i,
                               f->class[i], other, train.class[i]);
    folder_close(&train);
    return code;
}

static int folder_labels(const folder *f, gm_data *d, gm_column *c, const char *path)
{
    if (f->classes != c->field->classes)
        return gm_complain(d->app, GM_EXIT_FAILED, "%s: has %" PRId64 " sub-folders, but %s has %d classes", path,
                           f->classes, c->field->name, c->field->classes);
    int code = d->test ? folder_compare_classes(f, d, c->field, path) : 0;
    if (!code)
        code = gm_column_open(d, c, path, f->rows, 0, NULL, GM_INTS);
    for (int64_t i = 0; !code && i < f->rows; i++)
        c->whole[i] = f->row[i].class;
    return code;
}

static int folder_pictures(const folder *f, gm_data *d, gm_column *c, const char *path)
{
    const int64_t *dim = c->field->dim;
    int channels = c->field->rank > 2 ? (int)dim[2] : 1;
    char error[GM_PICTURE_ERROR] = "";
    int64_t bad = f->rows;
    int code = gm_column_open(d, c, path, f->rows, c->field->rank, dim, GM_BYTES);
    if (code)
        return code;
#pragma omp parallel for schedule(dynamic, 16) num_threads(gm_app_threads(d->app))
    for (int64_t i = 0; i < f->rows; i++) {
        char why[GM_PICTURE_ERROR];
        if (gm_picture_read(f->row[i].path, (int)dim[0], (int)dim[1], channels, c->byte + i * c->row, why))
            continue;
#pragma omp critical(gm_folder)
        if (i < bad) {
            bad = i;
            memcpy(error, why, sizeof error);
        }
    }
    return bad < f->rows ? gm_complain(d->app, GM_EXIT_FAILED, "%s: %s", f->row[bad].path, error) : 0;
}

int gm_read_images(gm_data *d, gm_column *c)
{
    char path[GM_PATH_SIZE];
    folder f = {.name = NULL};
    int code = gm_data_find(d, c->file[0], false, path);
    if (code)
        return code;
    if (!folder_list(&f, path))
        code = gm_complain(d->app, GM_EXIT_IO, "%s: cannot be read: %s", path, strerror(errno));
    else if (!f.rows)
        code = gm_complain(d->app, GM_EXIT_FAILED, "%s: has no pictures (.png, .jpg, .jpeg) in it or in its sub-folders",
                           path);
    else if (c->field->rank == 0)
        code = folder_labels(&f, d, c, path);
    else
        code = folder_pictures(&f, d, c, path);
    folder_close(&f);
    return code;
}
