/* util.c -- memory, growable arrays, text and files.
   In: sizes, bytes, paths.  Out: memory that lives until its arena is freed, whole files.
   Invariant: everything allocated is zeroed and 16-byte aligned, and nobody frees parts of it; when
   memory runs out the process says so and ends, so no caller tests for NULL. */
#define _XOPEN_SOURCE 700      /* realpath */
#include "gmc.h"

#include <errno.h>
#include <fcntl.h>
#include <libgen.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* ---- arena ------------------------------------------------------------------------------ */

enum { ALIGN = 16, BLOCK_BYTES = 1 << 18 };

typedef struct Block Block;
struct Block {                   /* the bytes follow the header */
    Block *next;
    size_t used, room;
};

struct Arena { Block *block; };  /* the first block is the one being filled */

static const size_t HEADER = (sizeof(Block) + ALIGN - 1) / ALIGN * ALIGN;

/* The one call of calloc: the arena needs zeros, and fresh pages are zero already. */
static void *allocate(size_t bytes)
{
    void *at = calloc(1, bytes);
    if (!at)
        fail_io("out of memory: %zu bytes could not be had", bytes);
    return at;
}

Arena *arena_new(void)
{
    return allocate(sizeof(Arena));
}

void arena_free(Arena *arena)
{
    for (Block *b = arena->block, *next; b; b = next) {
        next = b->next;
        free(b);
    }
    free(arena);
}

static Block *block_new(size_t room, Block *next)
{
    Block *b = allocate(HEADER + room);
    b->room = room;
    b->next = next;
    return b;
}

/* A large piece gets a block of its own behind the one being filled, which keeps its room. */
static Block *block_for(Arena *arena, size_t need)
{
    Block *first = arena->block;
    if (first && first->room - first->used >= need)
        return first;
    if (first && need > BLOCK_BYTES / 4)
        return first->next = block_new(need, first->next);
    return arena->block = block_new(need > BLOCK_BYTES ? need : BLOCK_BYTES, first);
}

void *arena_alloc(Arena *arena, size_t bytes)
{
    if (bytes > PTRDIFF_MAX / 2)
        fail_io("out of memory: %zu bytes could not be had", bytes);
    size_t need = bytes ? (bytes + ALIGN - 1) / ALIGN * ALIGN : ALIGN;
    Block *b = block_for(arena, need);
    void *at = (char *)b + HEADER + b->used;
    b->used += need;
    return at;
}

char *arena_strndup(Arena *arena, const char *text, size_t n)
{
    char *copy = arena_alloc(arena, n + 1);
    if (n)
        memcpy(copy, text, n);
    return copy;
}

char *arena_printf(Arena *arena, const char *fmt, ...)
{
    Text t = { .arena = arena };
    va_list args;
    va_start(args, fmt);
    text_vprintf(&t, fmt, args);
    va_end(args);
    return t.at;
}

/* ---- growable arrays and text ----------------------------------------------------------- */

void *vec_grow(Arena *arena, void *at, int count, int *room, size_t item)
{
    if (count < *room)
        return at;
    if (*room > INT_MAX / 2)
        fatal("an array grew beyond %d items", *room);
    int more = *room ? *room * 2 : 8;
    void *grown = arena_alloc(arena, (size_t)more * item);
    if (count)
        memcpy(grown, at, (size_t)count * item);
    *room = more;
    return grown;
}

/* Room for n more bytes and the NUL. */
static void text_reserve(Text *t, size_t n)
{
    if (t->at && t->room - t->length > n)
        return;
    size_t room = t->room ? t->room : 64;
    while (room - t->length <= n)
        room *= 2;
    char *grown = arena_alloc(t->arena, room);
    if (t->length)
        memcpy(grown, t->at, t->length);
    t->at = grown;
    t->room = room;
}

void text_add(Text *t, const char *bytes, size_t n)
{
    text_reserve(t, n);
    if (n)
        memcpy(t->at + t->length, bytes, n);
    t->length += n;
    t->at[t->length] = 0;
}

void text_vprintf(Text *t, const char *fmt, va_list args)
{
    va_list again;
    va_copy(again, args);
    int n = vsnprintf(NULL, 0, fmt, args);
    if (n < 0)
        fatal("cannot format '%s'", fmt);
    text_reserve(t, (size_t)n);
    vsnprintf(t->at + t->length, (size_t)n + 1, fmt, again);
    t->length += (size_t)n;
    va_end(again);
}

void text_printf(Text *t, const char *fmt, ...)
{
    va_list args;
    va_start(args, fmt);
    text_vprintf(t, fmt, args);
    va_end(args);
}

/* ---- files ------------------------------------------------------------------------------ */

/* Reads to the end: the size a file claims is no promise (pipes, /proc). */
static char *read_all(Arena *arena, int fd, size_t limit, size_t *length)
{
    Text t = { .arena = arena };
    struct stat st;
    bool sized = fstat(fd, &st) == 0 && S_ISREG(st.st_mode) && st.st_size >= 0;
    if (sized && (uintmax_t)st.st_size > limit) {
        errno = EFBIG;
        return NULL;
    }
    text_reserve(&t, sized ? (size_t)st.st_size + 1 : 4096);
    for (;;) {
        text_reserve(&t, 1);
        size_t room = t.room - t.length - 1;
        ssize_t got = read(fd, t.at + t.length, room);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return NULL;
        t.length += (size_t)got;
        if (t.length > limit) {
            errno = EFBIG;
            return NULL;
        }
        if (got == 0)
            break;
    }
    t.at[t.length] = 0;
    *length = t.length;
    return t.at;
}

char *read_file(Arena *arena, const char *path, size_t limit, size_t *length)
{
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return NULL;
    char *text = read_all(arena, fd, limit, length);
    int reason = errno;
    close(fd);
    errno = reason;
    return text;
}

static bool write_all(int fd, const char *bytes, size_t length)
{
    while (length) {
        ssize_t put = write(fd, bytes, length);
        if (put < 0 && errno == EINTR)
            continue;
        if (put < 0)
            return false;
        bytes += put;
        length -= (size_t)put;
    }
    return true;
}

/* Opens, writes, syncs where the file can be synced, closes. */
static bool write_through(const char *path, int flags, const char *bytes, size_t length)
{
    int fd = open(path, O_WRONLY | O_CLOEXEC | flags, 0666);
    if (fd < 0)
        return false;
    bool done = write_all(fd, bytes, length)
             && (fsync(fd) == 0 || errno == EINVAL || errno == EROFS || errno == ENOTSUP);
    int reason = errno;
    if (close(fd) != 0 && done)
        return false;
    errno = reason;
    return done;
}

/* A rename is lasting once its folder is synced; a folder that cannot be opened is no failure. */
static void sync_folder(char *path)
{
    int fd = open(dirname(path), O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return;
    fsync(fd);
    close(fd);
}

/* Writes `path` by way of `path`.tmp. */
static bool replace_file(const char *path, const char *bytes, size_t length)
{
    Arena *arena = arena_new();
    char *temporary = arena_printf(arena, "%s.tmp", path);
    bool done = write_through(temporary, O_CREAT | O_TRUNC, bytes, length)
             && rename(temporary, path) == 0;
    int reason = errno;
    if (done)
        sync_folder(arena_strndup(arena, path, strlen(path)));
    else
        unlink(temporary);
    arena_free(arena);
    errno = reason;
    return done;
}

bool write_file(const char *path, const char *bytes, size_t length)
{
    struct stat st;
    if (stat(path, &st) != 0)
        return replace_file(path, bytes, length);
    if (!S_ISREG(st.st_mode))              /* a device or a pipe is written, never replaced */
        return write_through(path, 0, bytes, length);
    char *target = realpath(path, NULL);   /* a link stays a link */
    if (!target)
        return false;
    bool done = replace_file(target, bytes, length);
    int reason = errno;
    free(target);
    errno = reason;
    return done;
}
