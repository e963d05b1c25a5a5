/* vec.h -- the vectors that emitted C computes with: GM_LANES floats, on any target the same
   bits.

   In: one of GM_TARGET_AVX512, _AVX2, _SSE2, _SCALAR (16, 8, 4, 1 lanes); GM_PORTABLE for the
   numeric profile whose gm_fma rounds twice.  Out: gm_vec and what is done to it.  + - * /
   are the compiler's.
   Invariant: every function here is exact or rounds once per lane, so lane width never shows
   in a result; a sum along a vector keeps 16 lanes and one tree on every target.  Include it
   first: it also forbids the compiler to fuse or reorder what the source keeps apart. */
#ifndef GM_VEC_H
#define GM_VEC_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* ---- what the compiler must not do ------------------------------------------------------ */

/* a * b + c is two roundings and gm_fma is one (profile fma), whatever -std or -O says.  Predictive
   commoning in gcc 12 keeps what one turn of a loop stores for a later turn, and writes the rest back
   after the last: into elements that are another thread's.  Its last look for loads that are repeated
   finds none here, and is a fourteenth of its time. */
#if defined __clang__
#pragma STDC FP_CONTRACT OFF
#elif defined __GNUC__
#pragma GCC optimize("fp-contract=off", "no-predictive-commoning", "no-gcse-after-reload")
#if __GNUC__ >= 11                /* gcc 12 takes a function that stores one-lane vectors for one without effect */
#pragma GCC optimize("no-ipa-modref")
#endif
#else
#error "this file needs GNU vector types: compile it with gcc or clang"
#endif

#if defined __FAST_MATH__ || defined __ASSOCIATIVE_MATH__ || defined __RECIPROCAL_MATH__ \
    || __FINITE_MATH_ONLY__
#error "results must not depend on the compiler: leave out -ffast-math, -Ofast and their parts"
#endif
#if __FLT_EVAL_METHOD__ != 0 && __FLT_EVAL_METHOD__ != 16
#error "float must be computed as float: on 32-bit x86 add -msse2 -mfpmath=sse"
#endif

/* ---- targets ---------------------------------------------------------------------------- */

#if defined GM_TARGET_AVX512 && !defined __AVX512F__
#error "emitted for AVX-512: compile with -mavx512f -mavx512vl -mavx512dq, or run gmc --target=native on this machine"
#elif defined GM_TARGET_AVX2 && !(defined __AVX2__ && defined __FMA__)
#error "emitted for AVX2: compile with -mavx2 -mfma, or run gmc --target=native on this machine"
#elif defined GM_TARGET_SSE2 && !defined __SSE2__
#error "emitted for SSE2: compile with -msse2, or run gmc --target=scalar"
#elif defined GM_TARGET_AVX512
#define GM_LANES 16
#define GM_INTRINSIC(name) _mm512_##name
#elif defined GM_TARGET_AVX2
#define GM_LANES 8
#define GM_INTRINSIC(name) _mm256_##name
#elif defined GM_TARGET_SSE2
#define GM_LANES 4
#define GM_INTRINSIC(name) _mm_##name
#elif defined GM_TARGET_SCALAR
#define GM_LANES 1
#else
#error "define one of GM_TARGET_AVX512, GM_TARGET_AVX2, GM_TARGET_SSE2, GM_TARGET_SCALAR first"
#endif

#ifndef GM_LANES
#define GM_LANES 1                               /* after an error: let it be the only message */
#endif
#if GM_LANES >= 8
#include <immintrin.h>
#elif defined __SSE2__
#include <emmintrin.h>
#endif

enum { GM_PARTS = 16 / GM_LANES };               /* vectors that make 16 lanes */

typedef float    gm_vec  __attribute__((vector_size(4 * GM_LANES)));
typedef int32_t  gm_int  __attribute__((vector_size(4 * GM_LANES)));
typedef uint32_t gm_uint __attribute__((vector_size(4 * GM_LANES)));
/* The same, anywhere in memory. */
typedef float    gm_vec_at __attribute__((vector_size(4 * GM_LANES), aligned(4), may_alias));

/* Inlined even at -O0: a vector never travels through memory between two operations. */
#define GM_INLINE static inline __attribute__((always_inline, unused))
/* Left to the compiler: functions of some size. */
#define GM_FUNCTION static inline __attribute__((unused))

#ifndef GM_INFINITY
#define GM_INFINITY __builtin_inff()
#endif

/* ---- constants, loads, stores ----------------------------------------------------------- */

/* All lanes a.  Subtracting 0 is exact and leaves -0, infinities and NaN alone. */
GM_INLINE gm_vec gm_splat(float a) { return a - (gm_vec){0}; }
GM_INLINE gm_vec gm_zero(void) { return (gm_vec){0}; }
GM_INLINE gm_int gm_splat_int(int32_t a) { return a - (gm_int){0}; }
GM_INLINE gm_uint gm_splat_uint(uint32_t a) { return a - (gm_uint){0}; }

/* 0, 1, 2 ... in the lanes. */
GM_INLINE gm_int gm_lane_numbers(void)
{
#if GM_LANES == 16
    return (gm_int){0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
#elif GM_LANES == 8
    return (gm_int){0, 1, 2, 3, 4, 5, 6, 7};
#elif GM_LANES == 4
    return (gm_int){0, 1, 2, 3};
#else
    return (gm_int){0};
#endif
}

GM_INLINE gm_vec gm_load(const float *p) { return *(const gm_vec_at *)p; }
GM_INLINE void gm_store(float *p, gm_vec v) { *(gm_vec_at *)p = v; }

/* The first n (0 .. GM_LANES) elements at p, 0 in the other lanes; nothing beyond p[n - 1] is
   read. */
GM_INLINE gm_vec gm_load_part(const float *p, int n)
{
#if GM_LANES == 16
    return _mm512_maskz_loadu_ps((__mmask16)((1u << n) - 1), p);
#elif GM_LANES == 8
    return _mm256_maskload_ps(p, (__m256i)(gm_lane_numbers() < n));
#else
    gm_vec v = gm_zero();
    for (int i = 0; i < GM_LANES; i++)
        if (i < n)
            v[i] = p[i];
    return v;
#endif
}

/* Writes the first n lanes of v to p[0..n) and nothing beyond. */
GM_INLINE void gm_store_part(float *p, gm_vec v, int n)
{
#if GM_LANES == 16
    _mm512_mask_storeu_ps(p, (__mmask16)((1u << n) - 1), v);
#elif GM_LANES == 8
    _mm256_maskstore_ps(p, (__m256i)(gm_lane_numbers() < n), v);
#else
    for (int i = 0; i < GM_LANES; i++)
        if (i < n)
            p[i] = v[i];
#endif
}

/* ---- arithmetic ------------------------------------------------------------------------- */

/* a * b + c: rounded once in profile fma, after the product and after the sum in profile
   portable. */
GM_INLINE gm_vec gm_fma(gm_vec a, gm_vec b, gm_vec c)
{
#if defined GM_PORTABLE
    return a * b + c;
#elif GM_LANES >= 8
    return GM_INTRINSIC(fmadd_ps)(a, b, c);
#else
    for (int i = 0; i < GM_LANES; i++)
        c[i] = __builtin_fmaf(a[i], b[i], c[i]);
    return c;
#endif
}

GM_INLINE gm_vec gm_sqrt(gm_vec a)
{
#if GM_LANES >= 4
    return GM_INTRINSIC(sqrt_ps)(a);
#else
    return (gm_vec){__builtin_sqrtf(a[0])};
#endif
}

/* b where b > a, else a: ties and a NaN in either give a. */
GM_INLINE gm_vec gm_max(gm_vec a, gm_vec b)
{
#if GM_LANES >= 4
    return GM_INTRINSIC(max_ps)(b, a);
#else
    return b[0] > a[0] ? b : a;
#endif
}

/* b where b < a, else a. */
GM_INLINE gm_vec gm_min(gm_vec a, gm_vec b)
{
#if GM_LANES >= 4
    return GM_INTRINSIC(min_ps)(b, a);
#else
    return b[0] < a[0] ? b : a;
#endif
}

/* a where the bits of `mask` are set, b where they are clear; a mask is what a < b gives. */
GM_INLINE gm_vec gm_blend(gm_int mask, gm_vec a, gm_vec b)
{
    return (gm_vec)(((gm_int)a & mask) | ((gm_int)b & ~mask));
}

/* Whether the mask is set in any lane. */
GM_INLINE int gm_any(gm_int mask)
{
#if GM_LANES == 16
    return _mm512_test_epi32_mask((__m512i)mask, (__m512i)mask) != 0;
#elif GM_LANES >= 4
    return GM_INTRINSIC(movemask_ps)((gm_vec)mask) != 0;
#else
    return mask[0] != 0;
#endif
}

/* 1 where the mask is set, else 0. */
GM_INLINE gm_vec gm_truth(gm_int mask) { return (gm_vec)(mask & (gm_int)gm_splat(1.0f)); }

GM_INLINE gm_vec gm_lt(gm_vec a, gm_vec b) { return gm_truth(a < b); }
GM_INLINE gm_vec gm_le(gm_vec a, gm_vec b) { return gm_truth(a <= b); }
GM_INLINE gm_vec gm_gt(gm_vec a, gm_vec b) { return gm_truth(a > b); }
GM_INLINE gm_vec gm_ge(gm_vec a, gm_vec b) { return gm_truth(a >= b); }
GM_INLINE gm_vec gm_eq(gm_vec a, gm_vec b) { return gm_truth(a == b); }

/* a where c is not 0, else b. */
GM_INLINE gm_vec gm_select(gm_vec c, gm_vec a, gm_vec b)
{
    return gm_blend(c != gm_zero(), a, b);
}

/* 1 in the first n lanes, else 0: gm_select(gm_first(n), v, gm_zero()) drops what lies beyond
   an edge. */
GM_INLINE gm_vec gm_first(int n) { return gm_truth(gm_lane_numbers() < n); }

GM_INLINE gm_vec gm_abs(gm_vec a) { return (gm_vec)((gm_int)a & INT32_MAX); }
/* -1, 0 or 1; 0 for NaN. */
GM_INLINE gm_vec gm_sign(gm_vec a) { return gm_gt(a, gm_zero()) - gm_lt(a, gm_zero()); }
/* |a| with the sign bit of b. */
GM_INLINE gm_vec gm_copysign(gm_vec a, gm_vec b)
{
    gm_vec v = (gm_vec)(((gm_int)a & INT32_MAX) | ((gm_int)b & INT32_MIN));
#if defined __clang__ && defined __AVX512F__ && GM_LANES >= 4
    __asm__("" : "+v"(v));           /* clang merges it with a blend wrongly (LLVM issue 157929) */
#endif
    return v;
}

/* The largest integer not above a. */
GM_INLINE gm_vec gm_floor(gm_vec a)
{
#if GM_LANES >= 8
    return GM_INTRINSIC(floor_ps)(a);
#else
    gm_vec big = gm_splat(8388608.0f);           /* 2^23: from here on every float is whole */
    gm_vec whole = gm_abs(a) + big - big;        /* |a| to nearest */
    whole = gm_copysign(whole, a);
    whole = whole - gm_gt(whole, a);
    return gm_blend(gm_abs(a) < big, gm_copysign(whole, a), a);
#endif
}

/* ---- sums along a vector ---------------------------------------------------------------- */

/* 16 running values: element e of a row goes to lane e % 16, on every target. */
typedef struct { gm_vec part[GM_PARTS]; } gm_lanes;

/* All 16 lanes a. */
GM_INLINE gm_lanes gm_lanes_splat(float a)
{
    gm_lanes l;
    for (int p = 0; p < GM_PARTS; p++)
        l.part[p] = gm_splat(a);
    return l;
}

GM_INLINE gm_lanes gm_lanes_zero(void) { return gm_lanes_splat(0.0f); }

typedef float   gm_four     __attribute__((vector_size(16)));
typedef int32_t gm_four_int __attribute__((vector_size(16)));

/* The sum of the 16 lanes by one fixed tree: l with l + 8, then + 4, + 2, + 1. */
GM_INLINE float gm_lanes_sum(gm_lanes l)
{
    gm_four q[4];
    memcpy(q, &l, sizeof q);
    q[0] = (q[0] + q[2]) + (q[1] + q[3]);
    return (q[0][0] + q[0][2]) + (q[0][1] + q[0][3]);
}

GM_INLINE gm_four gm_four_max(gm_four a, gm_four b)
{
    gm_four_int larger = b > a;
    return (gm_four)(((gm_four_int)b & larger) | ((gm_four_int)a & ~larger));
}

/* The largest of the 16 lanes, by the same tree. */
GM_INLINE float gm_lanes_max(gm_lanes l)
{
    gm_four q[4];
    memcpy(q, &l, sizeof q);
    q[0] = gm_four_max(gm_four_max(q[0], q[2]), gm_four_max(q[1], q[3]));
    float a = q[0][2] > q[0][0] ? q[0][2] : q[0][0];
    float b = q[0][3] > q[0][1] ? q[0][3] : q[0][1];
    return b > a ? b : a;
}

/* ---- transposition ---------------------------------------------------------------------- */

#if GM_LANES > 1
/* One step of a butterfly: of rows d apart, the first gives the lanes whose number has bit d and
   gets from the second those that lack it. */
#define GM_TAKE_LOW(d, l)  ((l) & (d) ? GM_LANES + (l) - (d) : (l))
#define GM_TAKE_HIGH(d, l) ((l) & (d) ? GM_LANES + (l) : (l) + (d))
#define GM_TAKE_4(take, d, l)  take(d, l), take(d, (l) + 1), take(d, (l) + 2), take(d, (l) + 3)
#if GM_LANES == 4
#define GM_TAKE(take, d) GM_TAKE_4(take, d, 0)
#elif GM_LANES == 8
#define GM_TAKE(take, d) GM_TAKE_4(take, d, 0), GM_TAKE_4(take, d, 4)
#else
#define GM_TAKE(take, d) \
    GM_TAKE_4(take, d, 0), GM_TAKE_4(take, d, 4), GM_TAKE_4(take, d, 8), GM_TAKE_4(take, d, 12)
#endif
#define GM_EXCHANGE(d)                                                                  \
    for (int i = 0; i < GM_LANES; i++)                                                  \
        if (!(i & (d))) {                                                               \
            gm_vec a = row[i], b = row[i + (d)];                                        \
            row[i] = __builtin_shufflevector(a, b, GM_TAKE(GM_TAKE_LOW, d));            \
            row[i + (d)] = __builtin_shufflevector(a, b, GM_TAKE(GM_TAKE_HIGH, d));     \
        }
#endif

/* Lane j of row[i] and lane i of row[j] change places. */
GM_INLINE void gm_transpose(gm_vec row[GM_LANES])
{
#if GM_LANES == 16
    GM_EXCHANGE(8)
#endif
#if GM_LANES >= 8
    GM_EXCHANGE(4)
#endif
#if GM_LANES >= 4
    GM_EXCHANGE(2)
    GM_EXCHANGE(1)
#endif
    (void)row;
}

/* to[j * to_stride + i] = from[i * stride + j] for i < rows, j < columns, both at most
   GM_LANES. Of each row of `to`, GM_LANES elements are written: 0 where i >= rows. */
GM_FUNCTION void gm_transpose_block(const float *from, ptrdiff_t stride, int rows, int columns,
                                    float *to, ptrdiff_t to_stride)
{
    gm_vec row[GM_LANES];
    for (int i = 0; i < GM_LANES; i++)
        row[i] = i < rows ? gm_load_part(from + i * stride, columns) : gm_zero();
    gm_transpose(row);
    for (int j = 0; j < columns; j++)
        gm_store(to + j * to_stride, row[j]);
}

/* ---- rows of tables --------------------------------------------------------------------- */

/* n elements from `column` on of the row that the first lane of `at` names; zeros for a row that the table
   does not have. */
GM_INLINE gm_vec gm_row(const float *table, int64_t rows, int64_t width, gm_vec at, int64_t column, int n)
{
    const float row = at[0];
    if (!(row >= 0.0f && row < (float)rows))
        return gm_zero();
    const float *from = table + (int64_t)row * width + column;
    return n == GM_LANES ? gm_load(from) : gm_load_part(from, n);
}

/* For each of n lanes, element column + lane * stride of the row that it names. */
GM_INLINE gm_vec gm_gather(const float *table, int64_t rows, int64_t width, gm_vec at, int64_t column, int64_t stride, int n)
{
    gm_vec v = gm_zero();
    for (int i = 0; i < GM_LANES; i++)
        if (i < n && at[i] >= 0.0f && at[i] < (float)rows)
            v[i] = table[(int64_t)at[i] * width + column + i * stride];
    return v;
}

/* ---- products --------------------------------------------------------------------------- */

/* v, in a register from here on: a compiler would rather load it again for each use. */
GM_INLINE gm_vec gm_hold(gm_vec v)
{
#if defined __SSE2__ && GM_LANES >= 4
    __asm__("" : "+v"(v));
#endif
    return v;
}

/* Rows of b that a tile asks for ahead: they lie too far apart for a core to see the pattern. */
enum { GM_AHEAD = 8 };

/* GM_TILE(rows, vectors, whole) makes the micro-kernel gm_tile_ROWSxVECTORS_whole:
   c[i * vectors + j] = sum over k < n of a[i * ai + k * ak] * b[k * bk + j], j counting vectors.
   Of the last vector ..._edge reads `last` elements of b and no more.  Each output is one chain of
   gm_fma in ascending k, so that no tile shows in the bits.  rows and vectors are literal, so the
   sums stay in registers: from 8 of them (the latency of a multiply-add) to what the target has,
   less a few. */
#define GM_TILE(rows, vectors, end) GM_TILE_OF(gm_tile_##rows##x##vectors##_##end, rows, vectors, end, gm_zero())
/* The same as gm_more_ROWSxVECTORS_whole, where chains go on from what c holds. */
#define GM_MORE(rows, vectors, end) GM_TILE_OF(gm_more_##rows##x##vectors##_##end, rows, vectors, end, c[i])
#define GM_TILE_OF(name, rows, vectors, end, start)                                         \
    static __attribute__((noinline, unused)) void name(                                     \
        int last, gm_vec *c, const float *a, ptrdiff_t ai, ptrdiff_t ak, const float *b,    \
        ptrdiff_t bk, int64_t n)                                                            \
    {                                                                                       \
        gm_vec sum[rows * vectors];                                                         \
        _Pragma("GCC unroll 32")                                                            \
        for (int i = 0; i < rows * vectors; i++)                                            \
            sum[i] = start;                                                                 \
        for (int64_t k = 0; k < n; k++, a += ak, b += bk) {                                 \
            _Pragma("GCC unroll 32")                                                        \
            for (int j = 0; j < vectors; j++)                                               \
                __builtin_prefetch(b + GM_AHEAD * bk + j * GM_LANES);                       \
            _Pragma("GCC unroll 32")                                                        \
            for (int i = 0; i < rows; i++) {                                                \
                gm_vec s = gm_splat(a[i * ai]);                                             \
                _Pragma("GCC unroll 32")                                                    \
                for (int j = 0; j < vectors; j++) {                                         \
                    gm_vec bj = j + 1 < vectors ? gm_load(b + j * GM_LANES)                 \
                                                : gm_load_##end(b + j * GM_LANES, last);    \
                    sum[i * vectors + j] = gm_fma(s, bj, sum[i * vectors + j]);             \
                }                                                                           \
            }                                                                               \
        }                                                                                   \
        _Pragma("GCC unroll 32")                                                            \
        for (int i = 0; i < rows * vectors; i++)                                            \
            c[i] = sum[i];                                                                  \
    }
#define gm_load_whole(p, last) ((void)(last), gm_load(p))
#define gm_load_edge(p, last)  gm_load_part(p, last)

/* Asks for a tile of an array that is about to be overwritten, so that it is near when its product is done. */
GM_INLINE void gm_fetch(int rows, int vectors, const float *p, ptrdiff_t stride)
{
    for (int i = 0; i < rows; i++)
        for (int j = 0; j < vectors; j++)
            __builtin_prefetch(p + i * stride + j * GM_LANES, 1);
}

/* ---- each thread's floating-point mode -------------------------------------------------- */

/* Subnormal numbers count as 0 from here on, in this thread; gives the mode to restore. They
   slow a core down many times, and moments of idle units decay into them. */
GM_FUNCTION unsigned gm_flush_denormals(void)
{
#if defined __SSE2__
    unsigned mode = _mm_getcsr();
    _mm_setcsr(mode | 0x8040);                   /* flush to zero, denormals are zero */
    return mode;
#else
    return 0;
#endif
}

GM_FUNCTION void gm_restore_denormals(unsigned mode)
{
#if defined __SSE2__
    _mm_setcsr(mode);
#else
    (void)mode;
#endif
}

/* False where the compiler fuses a * b + c after all (clang with -ffp-contract=fast, which no
   pragma undoes): results would then have bits of their own. */
GM_FUNCTION int gm_rounds_products(void)
{
    volatile float a = 1.0f + 0x1p-12f, b = -1.0f - 0x1p-11f;
    return a * a + b == 0.0f;
}

#endif
