/* wrap.h -- calls that fail, or end the process, on demand: linked with -Wl,--wrap=NAME for each NAME below.
   Set fault_at to k and the k-th call from now on fails as its manual says, or, with fault_kills, never
   comes: as if the process had been killed there.  fault_calls counts. */
#ifndef WRAP_H
#define WRAP_H

#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/types.h>
#include <unistd.h>

static int  fault_at, fault_calls;
static bool fault_kills;

static bool fault_now(int why)
{
    if (!fault_at || __atomic_add_fetch(&fault_calls, 1, __ATOMIC_SEQ_CST) != fault_at)
        return false;
    if (fault_kills)
        _exit(137);
    errno = why;
    return true;
}

/* WRAP(result, name, parameters, arguments, what a failure returns, errno) */
#define WRAP(result, name, parameters, arguments, failure, why) \
    result __real_##name parameters; \
    result __wrap_##name parameters; \
    result __wrap_##name parameters { return fault_now(why) ? (failure) : __real_##name arguments; }

WRAP(void *, malloc, (size_t n), (n), NULL, ENOMEM)
WRAP(void *, calloc, (size_t n, size_t m), (n, m), NULL, ENOMEM)
WRAP(void *, realloc, (void *p, size_t n), (p, n), NULL, ENOMEM)
WRAP(void *, aligned_alloc, (size_t a, size_t n), (a, n), NULL, ENOMEM)
WRAP(FILE *, fopen, (const char *path, const char *mode), (path, mode), NULL, EMFILE)
WRAP(size_t, fread, (void *p, size_t n, size_t m, FILE *f), (p, n, m, f), 0, EIO)
WRAP(size_t, fwrite, (const void *p, size_t n, size_t m, FILE *f), (p, n, m, f), 0, ENOSPC)
WRAP(int, fflush, (FILE *f), (f), EOF, ENOSPC)
WRAP(int, fclose, (FILE *f), (f), (__real_fclose(f), errno = EIO, EOF), EIO)
WRAP(int, fsync, (int fd), (fd), -1, EIO)
WRAP(int, fseek, (FILE *f, long at, int from), (f, at, from), -1, EIO)
WRAP(ssize_t, write, (int fd, const void *p, size_t n), (fd, p, n), -1, ENOSPC)
WRAP(int, rename, (const char *from, const char *to), (from, to), -1, EIO)
WRAP(int, link, (const char *from, const char *to), (from, to), -1, EPERM)
WRAP(int, unlink, (const char *path), (path), -1, EIO)
WRAP(int, mkdir, (const char *path, mode_t mode), (path, mode), -1, EACCES)

#endif
