/* peak.c -- what this machine can do at most: multiply-adds in registers, and bytes from
   memory.
   In: a number of threads.  Out: operations and bytes a second, which `bench` compares
   kernels with.
   Invariant: the widest vectors of the machine are used, whatever this file was
   compiled for. */
#include "app.h"

#include <stdlib.h>

enum { PEAK_CHAINS = 12, PEAK_ROUNDS = 1 << 19, PEAK_TRIES = 12, PEAK_FLOATS = 16 << 20 };

#define PEAK_SECONDS 0.3        /* long enough for another program's turn to pass */

/* Twelve chains of multiply-adds hide the latency of any unit; a loop of a few
   milliseconds. */
#define PEAK_LOOP(name, lanes, attributes)                                                          \
    typedef float name##_vec __attribute__((vector_size(4 * lanes)));                               \
    attributes static float name(void)                                                              \
    {                                                                                               \
        PEAK_CONTRACT                                                                               \
        name##_vec a0 = {0}, a1 = a0, a2 = a0, a3 = a0, a4 = a0, a5 = a0, a6 = a0, a7 = a0,         \
                   a8 = a0, a9 = a0, b0 = a0, b1 = a0, x = a0 + 0.999f, y = a0 + 0.001f;            \
        for (int i = 0; i < PEAK_ROUNDS; i++) {                                                     \
            a0 = a0 * x + y, a1 = a1 * x + y, a2 = a2 * x + y, a3 = a3 * x + y;                     \
            a4 = a4 * x + y, a5 = a5 * x + y, a6 = a6 * x + y, a7 = a7 * x + y;                     \
            a8 = a8 * x + y, a9 = a9 * x + y, b0 = b0 * x + y, b1 = b1 * x + y;                     \
            __asm__ volatile("" : PEAK_KEEP(a0, a1, a2, a3), PEAK_KEEP(a4, a5, a6, a7),             \
                             PEAK_KEEP(a8, a9, b0, b1));                                            \
        }                                                                                           \
        a0 = a0 + a1 + a2 + a3 + a4 + a5 + a6 + a7 + a8 + a9 + b0 + b1;                             \
        return a0[0];                                                                               \
    }

#if defined __clang__
#define PEAK_CONTRACT _Pragma("STDC FP_CONTRACT ON")
#define PEAK_TARGET(isa) __attribute__((target(isa), noinline))
#else
#define PEAK_CONTRACT
#define PEAK_TARGET(isa) __attribute__((target(isa), noinline, optimize("O2", "fp-contract=fast")))
#endif

#if defined __x86_64__
#define PEAK_KEEP(a, b, c, d) "+v"(a), "+v"(b), "+v"(c), "+v"(d)
PEAK_LOOP(peak_sse2, 4, PEAK_TARGET("sse2"))
PEAK_LOOP(peak_avx2, 8, PEAK_TARGET("avx2,fma"))
PEAK_LOOP(peak_avx512, 16, PEAK_TARGET("avx512f,avx512vl,fma"))

static float (*peak_choose(int *lanes))(void)
{
    if (__builtin_cpu_supports("avx512vl")) {
        *lanes = 16;
        return peak_avx512;
    }
    bool avx2 = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
    *lanes = avx2 ? 8 : 4;
    return avx2 ? peak_avx2 : peak_sse2;
}
#else
#define PEAK_KEEP(a, b, c, d) "+m"(a), "+m"(b), "+m"(c), "+m"(d)
PEAK_LOOP(peak_plain, 4, __attribute__((noinline)))

static float (*peak_choose(int *lanes))(void)
{
    *lanes = 4;
    return peak_plain;
}
#endif

/* Each thread's best try: one that another program interrupted does not count. */
double gm_peak_flops(int threads)
{
    int lanes;
    float (*loop)(void) = peak_choose(&lanes), sink = 0;
    double sum = 0, end = gm_seconds() + PEAK_SECONDS;
#pragma omp parallel for schedule(static, 1) num_threads(threads) reduction(+ : sink, sum)
    for (int i = 0; i < threads; i++) {
        double best = 0;
        for (int t = 0; t < PEAK_TRIES || gm_seconds() < end; t++) {
            double began = gm_seconds();
            sink += loop();
            double rate =
                2.0 * PEAK_CHAINS * PEAK_ROUNDS * lanes / (gm_seconds() - began);
            best = rate > best ? rate : best;
        }
        sum += best;
    }
    return sink > -1 ? sum : 0;                   /* sink is used, so the loops are not dropped */
}

typedef float peak_four __attribute__((vector_size(16)));

double gm_peak_bytes(int threads)
{
    int64_t all = PEAK_FLOATS / 4;
    peak_four *a = gm_take(3 * sizeof *a * (size_t)all);
    double sum = 0, end = gm_seconds() + PEAK_SECONDS;
#pragma omp parallel for schedule(static, 1) num_threads(threads) reduction(+ : sum)
    for (int i = 0; i < threads; i++) {
        int64_t n = all / threads;
        peak_four *to = a + 3 * n * i, *b = to + n, *c = b + n;
        double best = 0;
        for (int t = 0; t < PEAK_TRIES || gm_seconds() < end; t++) {
            double began = gm_seconds();
            for (int64_t k = 0; k < n; k++)
                to[k] = b[k] + c[k] * 3.0f;
            double rate = 3.0 * 16 * (double)n / (gm_seconds() - began);
            best = rate > best ? rate : best;
        }
        sum += best;
    }
    free(a);
    return sum;
}
