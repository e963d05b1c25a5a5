/* call.h -- what a kernel is told beside its arrays, and how threads share its work.
   One gm_call per thread of a step: the random key, the step's number, which rows this is, and which part
   of the work is this thread's.  Invariant: a unit of work is done by one thread, whole, in one order. */
#ifndef GM_CALL_H
#define GM_CALL_H

#include <string.h>

#include "gm.h"
#include "vec.h"

#ifdef _OPENMP
#include <omp.h>
#endif

/* A kernel is compiled once, not into every function that runs it: those call hundreds. */
#define GM_KERNEL static __attribute__((noinline))

typedef struct {
    uint64_t    seed, step;    /* of the random draws */
    int64_t     row;           /* number of the first row: samplers that run in blocks */
    int         rows;          /* rows that hold data */
    int         part, parts;   /* this thread, all threads */
    int64_t     from, to;      /* units of rows whose turn it is, in a chain of kernels */
    int64_t     turn;          /* of the loop that is running */
    int64_t     first, last;   /* samplers that fill: this thread's images */
    int64_t     position;      /* ... and the pixel whose turn it is */
    gm_watch   *watch;         /* who is told when a kernel ends, or NULL */
    double      since;
} gm_call;

/* Units lo <= u < hi are this thread's. */
GM_INLINE void gm_share(const gm_call *call, int64_t units, int64_t *lo, int64_t *hi)
{
    *lo = units * call->part / call->parts;
    *hi = units * (call->part + 1) / call->parts;
}

/* Of so many pieces of `grain` rows, those that have rows which somebody asked for. */
GM_INLINE int64_t gm_row_units(const gm_call *call, int64_t units, int64_t grain)
{
    const int64_t wanted = (call->rows + grain - 1) / grain;
    return wanted < units ? wanted : units;
}

/* Whether somebody looks at what kernels write. */
GM_INLINE int gm_looked_at(const gm_call *call) { return call->watch && call->watch->kernel; }

/* The next `together` of this thread's units: false when all had their turn. call.to is 0 before the first. Where
   values are looked at, all are next: an array has to be whole by then. */
GM_INLINE int gm_next_rows(gm_call *call, int64_t units, int64_t together)
{
    int64_t lo, hi;
    gm_share(call, units, &lo, &hi);
    call->from = call->to ? call->to : lo;
    call->to = call->from + together < hi && !gm_looked_at(call) ? call->from + together : hi;
    return call->from < hi;
}

/* Samplers that fill own images, eight at a time, of those that are wanted. */
enum { GM_IMAGES_TOGETHER = 8 };

GM_INLINE gm_call gm_own_images(gm_call call)
{
    gm_share(&call, (call.rows + GM_IMAGES_TOGETHER - 1) / GM_IMAGES_TOGETHER, &call.first, &call.last);
    call.first *= GM_IMAGES_TOGETHER;
    call.last *= GM_IMAGES_TOGETHER;
    return call;
}

/* The pieces of `grain` images each that are this thread's. */
GM_INLINE void gm_share_images(const gm_call *call, int64_t grain, int64_t *lo, int64_t *hi)
{
    *lo = call->first / grain;
    *hi = call->last / grain;
}

/* Zeros in what is kept of this thread's images: `size` floats each. */
GM_INLINE void gm_clear(const gm_call *call, float *kept, int64_t size)
{
    memset(kept + call->first * size, 0, (size_t)((call->last - call->first) * size) * sizeof *kept);
}

/* Moves the rows of each image up by one: the first is forgotten, the last is free. */
GM_INLINE void gm_roll(const gm_call *call, float *kept, int64_t rows, int64_t row)
{
    for (int64_t i = call->first; i < call->last; i++)
        memmove(kept + i * rows * row, kept + (i * rows + 1) * row, (size_t)((rows - 1) * row) * sizeof *kept);
}

/* Element number `at` of each image, of `size` elements. */
GM_INLINE void gm_take_drawn(const gm_call *call, float *to, const float *from, int64_t size, int64_t at)
{
    for (int64_t i = call->first; i < call->last; i++)
        to[i * size + at] = from[i * size + at];
}

GM_INLINE int64_t gm_min_int(int64_t a, int64_t b) { return a < b ? a : b; }

GM_INLINE int gm_thread_limit(const gm_context *context)
{
#ifdef _OPENMP
    return context->threads > 0 ? context->threads : omp_get_max_threads();
#else
    (void)context;
    return 1;
#endif
}

/* What the calling thread is told: its part of the work. */
GM_INLINE gm_call gm_thread_call(gm_call call)
{
#ifdef _OPENMP
    call.part = omp_get_thread_num();
    call.parts = omp_get_num_threads();
    call.since = call.watch ? omp_get_wtime() : 0;
#else
    call.part = 0;
    call.parts = 1;
#endif
    return call;
}

/* The first value that is not finite of what kernel k wrote, if none was found before. */
static __attribute__((noinline, unused)) void gm_look(gm_watch *watch, const gm_kernel *k, int64_t turn)
{
    for (int a = 0; !watch->what && a < k->arrays; a++) {
        const gm_written *w = &k->written[a];
        const float *p = (const float *)((const char *)watch->context + w->offset) + turn * w->turn;
        for (int64_t i = 0; !watch->what && i < w->rows * w->row; i++) {
            const float value = p[i / w->row * w->pitch + i % w->row];
            if (!(value - value == 0))
                watch->what = w->name, watch->line = k->line;
        }
    }
}

/* The kernel with this number in the step has ended; -1: none has, and the time since the last tick is nobody's. */
static __attribute__((noinline, unused)) void gm_tick(gm_call *call, int number)
{
    gm_watch *watch = call->watch;
    if (!watch)
        return;
    if (watch->kernel) {
        if (number >= 0)
            gm_look(watch, &watch->kernel[number], call->turn);
        return;
    }
#ifdef _OPENMP
    double now = omp_get_wtime();
    if (call->part < 2 && number >= 0 && number < GM_TIMED)
        watch->seconds[call->part][number] += now - call->since;
    call->since = now;
#endif
}

/* All threads meet after this kernel, or after none: -1. Nobody is told of time spent waiting. */
static __attribute__((noinline, unused)) void gm_meet(gm_call *call, int number)
{
    gm_tick(call, number);
#ifdef _OPENMP
    #pragma omp barrier
#endif
    gm_tick(call, -1);
}

/* p[0], p[stride], ...: n of them, 0 in the other lanes. */
GM_INLINE gm_vec gm_load_strided(const float *p, ptrdiff_t stride, int n)
{
    gm_vec v = gm_zero();
    for (int i = 0; i < GM_LANES; i++)
        if (i < n)
            v[i] = p[i * stride];
    return v;
}

GM_INLINE void gm_store_strided(float *p, ptrdiff_t stride, gm_vec v, int n)
{
    for (int i = 0; i < GM_LANES; i++)
        if (i < n)
            p[i * stride] = v[i];
}

/* first, first + step, ... as numbers. */
GM_INLINE gm_vec gm_positions(int64_t first, int64_t step)
{
    gm_vec v = gm_zero();
    for (int i = 0; i < GM_LANES; i++)
        v[i] = (float)(first + i * step);
    return v;
}

#endif
