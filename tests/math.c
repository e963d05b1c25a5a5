/* math.c -- checks vec.h, vmath.h and scalar.h: errors in units of the last place, special
   values, bits.

   In: a target (GM_TARGET_*; by default the best one the compiler flags allow) and a numeric
   profile.
   Out: a table of the largest errors; exit code 1 when one is above its limit.
   Errors are measured against libm in long double and, with GM_HAVE_MPFR, on part of the
   sample against MPFR. The hash of all results on a fixed sample is the same for every target
   of one profile. */
#if !(defined GM_TARGET_AVX512 || defined GM_TARGET_AVX2 || defined GM_TARGET_SSE2 \
      || defined GM_TARGET_SCALAR)
#if defined __AVX512F__
#define GM_TARGET_AVX512
#elif defined __AVX2__ && defined __FMA__
#define GM_TARGET_AVX2
#elif defined __SSE2__
#define GM_TARGET_SSE2
#else
#define GM_TARGET_SCALAR
#endif
#endif

#include "vec.h"
#include "vmath.h"
#include "scalar.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#ifdef GM_HAVE_MPFR
#include <mpfr.h>
#endif

#ifdef GM_PORTABLE
enum { PORTABLE = 1 };
static const uint64_t expected_bits = 0x403f0a344696b605;
#else
enum { PORTABLE = 0 };
static const uint64_t expected_bits = 0x01c44a6ebd7a04da;
#endif

static int passed, failed, skipped;

static void check(int ok, const char *what)
{
    if (ok)
        passed++;
    else
        failed++, printf("FAILED: %s\n", what);
}

/* ---- functions of one argument and what they should give -------------------------------- */

static long double sigmoid_exact(long double a) { return 1 / (1 + expl(-a)); }
static long double softplus_exact(long double a)
{
    return fmaxl(a, 0) + log1pl(expl(-fabsl(a)));
}

/* From the double-precision one by a step of Newton's method. */
static long double erfinv_exact(long double a)
{
    long double t = fabsl(a), x = gmd_erfinv((double)t);
    long double slope = 1.12837916709551257390L * expl(-x * x);
    x += t > 0.9L ? (erfcl(x) - (1 - t)) / slope : (t - erfl(x)) / slope;
    return copysignl(x, a);
}

typedef struct {
    const char *name;
    gm_vec (*vector)(gm_vec);
    double (*scalar)(double);
    long double (*exact)(long double);
    float from, to;              /* the sample */
    double limit[2], scalar_limit;      /* units in the last place: profile fma, portable; double */
} Row;

static const Row rows[] = {
    {"exp", gm_exp, gmd_exp, expl, -87.33f, 88.72f, {2, 2}, 2},
    {"log", gm_log, gmd_log, logl, 0x1p-126f, 0x1.fffffep127f, {2, 2}, 2},
    {"log near 1", gm_log, gmd_log, logl, 0.5f, 2.0f, {2, 2}, 2},
    {"log1p", gm_log1p, gmd_log1p, log1pl, -0.99999994f, 0x1.fffffep127f, {2, 2}, 2},
    {"log1p near 0", gm_log1p, gmd_log1p, log1pl, -0.5f, 2.0f, {2, 2}, 2},
    {"sin", gm_sin, gmd_sin, sinl, -1e5f, 1e5f, {2, 2}, 4},
    {"sin near 0", gm_sin, gmd_sin, sinl, -4.0f, 4.0f, {2, 2}, 4},
    {"cos", gm_cos, gmd_cos, cosl, -1e5f, 1e5f, {2, 2}, 4},
    {"cos near 0", gm_cos, gmd_cos, cosl, -4.0f, 4.0f, {2, 2}, 4},
    {"sin of all", gm_sin, NULL, sinl, 0, 0x1.fffffep127f, {2, 2}, 0},
    {"cos of all", gm_cos, NULL, cosl, -0x1.fffffep127f, 0, {2, 2}, 0},
    {"tanh", gm_tanh, gmd_tanh, tanhl, -20.0f, 20.0f, {4, 4}, 4},
    {"sigmoid", gm_sigmoid, gmd_sigmoid, sigmoid_exact, -87.3f, 40.0f, {2.5, 2.5}, 4},
    {"softplus", gm_softplus, gmd_softplus, softplus_exact, -87.3f, 40.0f, {2.5, 2.5}, 4},
    {"erf", gm_erf, gmd_erf, erfl, -8.0f, 8.0f, {2, 2}, 16},
    {"erfinv", gm_erfinv, gmd_erfinv, erfinv_exact, -0.99999994f, 0.99999994f, {4, 4}, 256},
};
enum { ROWS = sizeof rows / sizeof rows[0] };

/* ---- samples ---------------------------------------------------------------------------- */

static uint64_t random_state;
/* A Weyl sequence, mixed: cheap and the same everywhere. */
static uint32_t random_bits(void)
{
    uint64_t x = random_state += 0x9e3779b97f4a7c15;
    x = (x ^ x >> 32) * 0xd6e8feb86659fd93;
    return (uint32_t)(x >> 32);
}

/* Floats in their order, as integers. */
static int64_t rank_of(float a)
{
    int32_t bits;
    memcpy(&bits, &a, sizeof bits);
    return bits < 0 ? -(int64_t)(bits & INT32_MAX) : bits;
}

static float of_rank(int64_t rank)
{
    int32_t bits = (int32_t)(rank < 0 ? -rank : rank);
    float a;
    memcpy(&a, &bits, sizeof a);
    return rank < 0 ? -a : a;
}

/* Half of the sample is even over the numbers, half over the floats. The neighbourhood of 0
   is left out. */
static float draw(float from, float to)
{
    double u = random_bits() * 0x1p-32;
    int64_t low = rank_of(from), high = rank_of(to);
    float a = random_bits() & 1 ? (float)(from + ((double)to - from) * u)
                                : of_rank(low + (int64_t)(u * (double)(high - low)));
    return from < 0 && fabsf(a) < 0x1p-100f ? from : a;
}

static double error_in_ulps(double got, long double exact, int digits)
{
    int exponent;
    if (exact == 0)
        return got == 0 ? 0 : INFINITY;
    frexpl(exact, &exponent);
    return (double)(fabsl(got - exact) / ldexpl(1, exponent - digits));
}

#ifdef GM_HAVE_MPFR
typedef int (*Mpfr)(mpfr_t, const mpfr_t, mpfr_rnd_t);
static Mpfr mpfr_of(const char *name)
{
    static const struct { const char *name; Mpfr function; } table[] = {
        {"exp", mpfr_exp}, {"log", mpfr_log}, {"log1p", mpfr_log1p}, {"sin", mpfr_sin},
        {"cos", mpfr_cos}, {"tanh", mpfr_tanh}, {"erf", mpfr_erf}};
    for (size_t i = 0; i < sizeof table / sizeof table[0]; i++)
        if (strncmp(name, table[i].name, strlen(table[i].name)) == 0
            && strchr(" ", name[strlen(table[i].name)]))
            return table[i].function;
    return NULL;
}

static long double exact_by_mpfr(Mpfr function, double a)
{
    mpfr_t x, y;
    mpfr_init2(x, 53);
    mpfr_init2(y, 80);
    mpfr_set_d(x, a, MPFR_RNDN);
    function(y, x, MPFR_RNDN);
    long double exact = mpfr_get_ld(y, MPFR_RNDN);
    mpfr_clear(x);
    mpfr_clear(y);
    return exact;
}
#endif

/* ---- errors ----------------------------------------------------------------------------- */

typedef struct { double most; float at; } Worst;

static void note(Worst *w, double error, float at)
{
    if (!(error <= w->most))
        w->most = error, w->at = at;
}

static void measure(const Row *row)
{
    Worst vector = {0, 0}, mpfr = {0, 0}, scalar = {0, 0};
    random_state = 1;
    for (int i = 0; i < 300000; i += GM_LANES) {
        float in[GM_LANES], out[GM_LANES];
        for (int l = 0; l < GM_LANES; l++)
            in[l] = draw(row->from, row->to);
        gm_store(out, row->vector(gm_load(in)));
        for (int l = 0; l < GM_LANES; l++) {
            long double exact = row->exact(in[l]);
            if (fabsl(exact) >= 0x1p-126L)
                note(&vector, error_in_ulps(out[l], exact, 24), in[l]);
            if (row->scalar && (i / GM_LANES + l) % 8 == 0 && exact != 0)
                note(&scalar, error_in_ulps(row->scalar(in[l]), exact, 53), in[l]);
#ifdef GM_HAVE_MPFR
            if (mpfr_of(row->name) && (i + l) % 16 == 0 && fabsl(exact) >= 0x1p-126L)
            {
                exact = exact_by_mpfr(mpfr_of(row->name), in[l]);
                note(&mpfr, error_in_ulps(out[l], exact, 24), in[l]);
            }
#endif
        }
    }
    printf("%-14s %6.3f at %-14a", row->name, vector.most, (double)vector.at);
#ifdef GM_HAVE_MPFR
    printf("  by MPFR %6.3f", mpfr.most);
#endif
    if (row->scalar)
        printf("  double %6.3f at %a", scalar.most, (double)scalar.at);
    printf("\n");
    check(vector.most <= row->limit[PORTABLE] && mpfr.most <= row->limit[PORTABLE], row->name);
    check(!row->scalar || scalar.most <= row->scalar_limit, row->name);
}

static void measure_pow(void)
{
    Worst vector = {0, 0};
    random_state = 2;
    for (int i = 0; i < 300000; i += GM_LANES) {
        float a[GM_LANES], b[GM_LANES], out[GM_LANES];
        for (int l = 0; l < GM_LANES; l++) {
            a[l] = draw(0x1p-126f, 0x1.fffffep127f);
            b[l] = draw(-1.0f, 1.0f) * (i % 3 ? 2.0f : 87.0f / (fabsf(logf(a[l])) + 1e-3f));
        }
        gm_store(out, gm_pow(gm_load(a), gm_load(b)));
        for (int l = 0; l < GM_LANES; l++) {
            long double exact = powl(a[l], b[l]);
            if (exact >= 0x1p-126L && exact <= 0x1.fffffep127L)
                note(&vector, error_in_ulps(out[l], exact, 24), a[l]);
        }
    }
    printf("%-14s %6.3f at %-14a\n", "pow", vector.most, (double)vector.at);
    check(vector.most <= 4, "pow");
}

/* ---- special values --------------------------------------------------------------------- */

static int same(double a, double b)
{
    return a != a ? b != b : a == b && signbit(a) == signbit(b);
}

static void check_specials(void)
{
    static const float inf = INFINITY, nan = NAN;
    static const struct {
        const char *name;
        gm_vec (*vector)(gm_vec);
        double (*scalar)(double);
        float in, out;
    } table[] = {
        {"exp 0", gm_exp, gmd_exp, 0, 1}, {"exp inf", gm_exp, gmd_exp, inf, inf},
        {"exp -inf", gm_exp, gmd_exp, -inf, 0}, {"exp 88.73", gm_exp, NULL, 88.73f, inf},
        {"exp -87.4", gm_exp, NULL, -87.4f, 0}, {"exp 1e30", gm_exp, gmd_exp, 1e30f, inf},
        {"exp -1e30", gm_exp, gmd_exp, -1e30f, 0},
        {"log 0", gm_log, gmd_log, 0, -inf}, {"log -0", gm_log, gmd_log, -0.0f, -inf},
        {"log 1", gm_log, gmd_log, 1, 0}, {"log -1", gm_log, gmd_log, -1, nan},
        {"log -inf", gm_log, gmd_log, -inf, nan}, {"log inf", gm_log, gmd_log, inf, inf},
        {"log1p 0", gm_log1p, gmd_log1p, 0, 0}, {"log1p -0", gm_log1p, gmd_log1p, -0.0f, -0.0f},
        {"log1p -1", gm_log1p, gmd_log1p, -1, -inf}, {"log1p -2", gm_log1p, gmd_log1p, -2, nan},
        {"log1p inf", gm_log1p, gmd_log1p, inf, inf}, {"log1p -inf", gm_log1p, gmd_log1p, -inf, nan},
        {"sin 0", gm_sin, gmd_sin, 0, 0}, {"sin -0", gm_sin, gmd_sin, -0.0f, -0.0f},
        {"sin inf", gm_sin, gmd_sin, inf, nan}, {"cos 0", gm_cos, gmd_cos, 0, 1},
        {"cos -inf", gm_cos, gmd_cos, -inf, nan},
        {"tanh 0", gm_tanh, gmd_tanh, 0, 0}, {"tanh -0", gm_tanh, gmd_tanh, -0.0f, -0.0f},
        {"tanh inf", gm_tanh, gmd_tanh, inf, 1}, {"tanh -inf", gm_tanh, gmd_tanh, -inf, -1},
        {"sigmoid 0", gm_sigmoid, gmd_sigmoid, 0, 0.5f}, {"sigmoid inf", gm_sigmoid, gmd_sigmoid, inf, 1},
        {"sigmoid -inf", gm_sigmoid, gmd_sigmoid, -inf, 0},
        {"softplus inf", gm_softplus, gmd_softplus, inf, inf}, {"softplus -inf", gm_softplus, gmd_softplus, -inf, 0},
        {"softplus 1e30", gm_softplus, gmd_softplus, 1e30f, 1e30f},
        {"erf 0", gm_erf, gmd_erf, 0, 0}, {"erf -0", gm_erf, gmd_erf, -0.0f, -0.0f},
        {"erf inf", gm_erf, gmd_erf, inf, 1}, {"erf -inf", gm_erf, gmd_erf, -inf, -1},
        {"erfinv 0", gm_erfinv, gmd_erfinv, 0, 0}, {"erfinv 1", gm_erfinv, gmd_erfinv, 1, inf},
        {"erfinv -1", gm_erfinv, gmd_erfinv, -1, -inf}, {"erfinv 2", gm_erfinv, gmd_erfinv, 2, nan},
        {"floor -0.5", gm_floor, gmd_floor, -0.5f, -1}, {"floor -0", gm_floor, gmd_floor, -0.0f, -0.0f},
        {"floor 0.99", gm_floor, gmd_floor, 0.99f, 0}, {"floor -inf", gm_floor, gmd_floor, -inf, -inf},
        {"floor 2^23+1", gm_floor, gmd_floor, 8388609.0f, 8388609.0f}, {"floor 4194304.5", gm_floor, gmd_floor, 4194304.5f, 4194304.0f},
        {"floor -8388607.5", gm_floor, gmd_floor, -8388607.5f, -8388608.0f},
        {"sign -3", gm_sign, gmd_sign, -3, -1}, {"abs -3", gm_abs, gmd_abs, -3, 3},
        {"sqrt 2", gm_sqrt, NULL, 2, 1.41421356f}, {"sqrt -1", gm_sqrt, gmd_sqrt, -1, nan},
    };
    for (size_t i = 0; i < sizeof table / sizeof table[0]; i++) {
        check(same(table[i].vector(gm_splat(table[i].in))[0], table[i].out), table[i].name);
        check(!table[i].scalar || same(table[i].scalar(table[i].in), table[i].out),
              table[i].name);
    }
    for (int i = 0; i < ROWS; i++) {
        check(isnan(rows[i].vector(gm_splat(nan))[0]), rows[i].name);
        check(!rows[i].scalar || isnan(rows[i].scalar(nan)), rows[i].name);
    }
}

static void check_pow_specials(void)
{
    static const float values[] = {0, -0.0f, 1, -1, 0.5f, 2, -2, 3, -3, 2.5f, -2.5f, 1e30f,
                                   -1e30f, INFINITY, -INFINITY, NAN};
    enum { COUNT = sizeof values / sizeof values[0] };
    for (int i = 0; i < COUNT; i++)
        for (int j = 0; j < COUNT; j++) {
            double a = values[i], b = values[j], exact = pow(a, b);
            float rounded = (float)exact;
            float got = gm_pow(gm_splat(values[i]), gm_splat(values[j]))[0];
            check(isnan(rounded) ? isnan(got) : fabs(got - rounded) <= fabs(rounded) * 1e-6
                  || got == rounded, "pow special");
            check(isnan(got) || got != 0 || signbit(got) == signbit(rounded), "pow sign of 0");
        }
    check(gmd_pow(2, 10) == 1024 && gmd_pow(-1, 7) == -1 && gmd_pow(2, -2) == 0.25,
          "pow of whole numbers");
    check(fabs(gmd_pow(0.9, 0.5) - sqrt(0.9)) < 1e-15 && gmd_pow(0, 0.5) == 0,
          "pow of fractions");
    check(fabs(gmd_pow(0.999, 12345) / pow(0.999, 12345) - 1) < 1e-11, "decay");
}

/* ---- vectors ---------------------------------------------------------------------------- */

static void check_parts(void)
{
    float in[16], out[18];
    for (int i = 0; i < 16; i++)
        in[i] = (float)(i + 1);
    for (int n = 0; n <= GM_LANES; n++) {
        gm_vec v = gm_load_part(in, n), first = gm_first(n);
        for (int i = 0; i < 18; i++)
            out[i] = -1;
        gm_store_part(out, v + 1.0f, n);
        int ok = 1;
        for (int i = 0; i < GM_LANES; i++) {
            ok = ok && v[i] == (i < n ? in[i] : 0) && first[i] == (i < n);
            ok = ok && out[i] == (i < n ? in[i] + 1 : -1);
        }
        check(ok, "load_part, store_part, first");
    }
}

static void check_lanes(void)
{
    float value[16], sum[16], largest = -INFINITY;
    gm_lanes l = gm_lanes_zero();
    random_state = 3;
    for (int i = 0; i < 16; i++) {
        sum[i] = value[i] = draw(-1, 1);
        largest = value[i] > largest ? value[i] : largest;
    }
    for (int p = 0; p < GM_PARTS; p++)
        l.part[p] = l.part[p] + gm_load(value + p * GM_LANES);
    for (int half = 8; half > 0; half /= 2)
        for (int i = 0; i < half; i++)
            sum[i] += sum[i + half];
    check(gm_lanes_sum(l) == sum[0], "lanes_sum");
    check(gm_lanes_max(l) == largest, "lanes_max");
}

static void check_transpose(void)
{
    enum { STRIDE = 37 };
    float from[16 * STRIDE], to[16 * STRIDE];
    for (int i = 0; i < 16 * STRIDE; i++)
        from[i] = (float)i;
    for (int count = 1; count <= GM_LANES; count++) {
        int columns = GM_LANES + 1 - count, ok = 1;
        gm_transpose_block(from, STRIDE, count, columns, to, STRIDE);
        for (int j = 0; j < columns; j++)
            for (int i = 0; i < GM_LANES; i++)
                ok = ok && to[j * STRIDE + i] == (i < count ? from[i * STRIDE + j] : 0);
        check(ok, "transpose_block");
    }
}

static void check_arithmetic(void)
{
    const float odd = 1 + 0x1p-12f;
    gm_vec fused = gm_fma(gm_splat(odd), gm_splat(odd), gm_splat(-1 - 0x1p-11f));
    check(fused[0] == (PORTABLE ? 0.0f : 0x1p-24f), "gm_fma rounds as its profile says");
    check(gm_rounds_products(), "products are rounded");
    gm_vec a = gm_splat(2), b = gm_splat(3), nan = gm_splat(NAN);
    check(gm_max(a, b)[0] == 3 && gm_min(a, b)[0] == 2, "max, min");
    check(isnan(gm_max(nan, gm_zero())[0]) && gm_max(a, nan)[0] == 2, "max of NaN");
    check(!signbit(gm_max(gm_zero(), -gm_zero())[0]), "max: ties go to a");
    check(signbit(gm_max(-gm_zero(), gm_zero())[0]), "max: ties go to a");
    check(gm_lt(a, b)[0] == 1 && gm_le(b, a)[0] == 0 && gm_gt(a, b)[0] == 0, "order");
    check(gm_ge(a, a)[0] == 1 && gm_eq(a, b)[0] == 0, "equality");
    check(gm_select(gm_splat(1), a, b)[0] == 2 && gm_select(gm_zero(), a, b)[0] == 3, "select");
    for (int i = 0; i < 4; i++) {                /* clang 14 merged these two wrongly */
        gm_vec c = gm_splat(i & 1 ? 9.0f : -9.0f), t = gm_splat(1.5f);
        gm_vec x = gm_splat(i & 2 ? 2.0f : -2.0f);
        __asm__("" : "+m"(c), "+m"(t), "+m"(x));
        float y = gm_blend(c > t, gm_copysign(t, x), x)[0];
        float z = gm_blend(c > t, t, gm_copysign(t, x))[0];
        check(y == (i & 1 ? copysignf(1.5f, x[0]) : x[0]), "blend of copysign");
        check(z == (i & 1 ? 1.5f : copysignf(1.5f, x[0])), "blend of copysign");
    }
    check(gm_any(a > b) == 0 && gm_any(gm_lane_numbers() == GM_LANES - 1) != 0, "any");
}

/* ---- bits ------------------------------------------------------------------------------- */

static uint64_t hash_floats(uint64_t hash, const float *p, int n)
{
    for (int i = 0; i < n; i++) {
        uint32_t bits = 0x7fc00000;              /* every NaN is one NaN */
        if (p[i] == p[i])
            memcpy(&bits, &p[i], sizeof bits);
        hash = (hash ^ bits) * 0x100000001b3;
    }
    return hash;
}

static void check_bits(void)
{
    uint64_t hash = 0xcbf29ce484222325;
    for (int r = 0; r <= ROWS; r++) {
        random_state = 4;
        for (int i = 0; i < 16384; i += 16) {
            float a[16], b[16], out[16];
            for (int l = 0; l < 16; l++) {
                int wide = r == ROWS || i % 64 == 0;
                a[l] = wide ? draw(-1e3f, 1e38f) : draw(rows[r].from, rows[r].to);
                b[l] = draw(-3, 3);
            }
            for (int l = 0; l < 16; l += GM_LANES)
                gm_store(out + l, r == ROWS ? gm_pow(gm_load(a + l), gm_load(b + l))
                         : rows[r].vector(gm_load(a + l)));
            hash = hash_floats(hash, out, 16);
        }
    }
    printf("bits of profile %s: %016llx\n", PORTABLE ? "portable" : "fma",
           (unsigned long long)hash);
    check(hash == expected_bits, "the bits of this profile");
}

int main(void)
{
    unsigned mode = gm_flush_denormals();
    for (int i = 0; i < ROWS; i++)
        measure(&rows[i]);
    measure_pow();
    check_specials();
    check_pow_specials();
    check_arithmetic();
    check_parts();
    check_lanes();
    check_transpose();
    check_bits();
    gm_restore_denormals(mode);
#ifndef GM_HAVE_MPFR
    skipped++;
    printf("skipped: comparison with MPFR (mpfr.h is not installed)\n");
#endif
    printf("%d passed, %d failed, %d skipped\n", passed, failed, skipped);
    return failed > 0;
}
