/* expect.h -- what the tests of the runtime share: counting, a folder of their own, files in it. */
#ifndef EXPECT_H
#define EXPECT_H

#include "app.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static int passed, failed, skipped;
static char folder[64];

/* Counts a check; the text is printed when it failed. */
static inline bool expect(bool ok, const char *what, const char *detail)
{
    if (ok) {
        passed++;
    } else {
        failed++;
        printf("FAIL %s: %s\n", what, detail ? detail : "");
    }
    return ok;
}

/* Was the error the expected one?  Part of its text is enough. */
static inline void expect_text(const char *what, const char *got, const char *part)
{
    char detail[1200];
    snprintf(detail, sizeof detail, "'%.500s' does not say '%.500s'", got, part);
    expect(strstr(got, part), what, detail);
}

static inline void make_folder(void)
{
    const char *base = getenv("TMPDIR");
    snprintf(folder, sizeof folder, "%.40s/gm-test-XXXXXX", base && strlen(base) < 40 ? base : "/tmp");
    if (!mkdtemp(folder)) {
        perror(folder);
        exit(1);
    }
}

/* A path in the folder; the next eight calls leave it alone. */
static inline const char *in_folder(const char *name)
{
    static char path[8][256];
    static int next;
    char *p = path[next++ % 8];
    snprintf(p, sizeof path[0], "%s/%s", folder, name);
    return p;
}

static inline void put_file(const char *path, const void *bytes, size_t length)
{
    FILE *f = fopen(path, "wb");
    if (!f || fwrite(bytes, 1, length, f) != length || fclose(f)) {
        perror(path);
        exit(1);
    }
}

/* A whole file, terminated; NULL when there is none. The caller frees it. */
static inline char *get_file(const char *path, size_t *length)
{
    FILE *f = fopen(path, "rb");
    struct stat st;
    *length = 0;
    if (!f || fstat(fileno(f), &st))
        return NULL;
    char *bytes = calloc(1, (size_t)st.st_size + 1);
    *length = fread(bytes, 1, (size_t)st.st_size, f);
    fclose(f);
    return bytes;
}

static inline bool same_files(const char *a, const char *b)
{
    size_t n, k;
    char *x = get_file(a, &n), *y = get_file(b, &k);
    bool same = x && y && n == k && !memcmp(x, y, n);
    free(x);
    free(y);
    return same;
}

/* Removes the folder and prints the last line; gives the exit code. */
static inline int finish(void)
{
    char command[100];
    snprintf(command, sizeof command, "rm -rf '%s'", folder);
    if (system(command))
        skipped++;
    printf("%d passed, %d failed, %d skipped\n", passed, failed, skipped);
    return failed != 0;
}

#endif
