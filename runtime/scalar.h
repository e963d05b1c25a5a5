/* scalar.h -- the functions of ops.def on one double, for expressions that depend on
   constants and the step alone: learning rates, 1 - beta^t.

   In: a value of ops.def printed with gmd_ for gm_: gm_select(a, b, c) becomes
   gmd_select(a, b, c).
   Out: the same bits whatever C library is linked, since nothing here calls it.  In an
   emitted file vec.h stands before it and keeps products and sums apart.  Errors are a few
   units in the last place of a double, 200 for erfinv; tests/math.c measures them. */
#ifndef GM_SCALAR_H
#define GM_SCALAR_H

#include <stdint.h>
#include <string.h>

#define GMD_FUNCTION static inline __attribute__((unused))

/* ---- arithmetic ------------------------------------------------------------------------- */

GMD_FUNCTION double gmd_zero(void) { return 0; }
GMD_FUNCTION double gmd_abs(double a) { return __builtin_fabs(a); }
/* Ties and a NaN in either give a, as gm_max does. */
GMD_FUNCTION double gmd_max(double a, double b) { return b > a ? b : a; }
GMD_FUNCTION double gmd_min(double a, double b) { return b < a ? b : a; }
GMD_FUNCTION double gmd_lt(double a, double b) { return a < b; }
GMD_FUNCTION double gmd_le(double a, double b) { return a <= b; }
GMD_FUNCTION double gmd_gt(double a, double b) { return a > b; }
GMD_FUNCTION double gmd_ge(double a, double b) { return a >= b; }
GMD_FUNCTION double gmd_eq(double a, double b) { return a == b; }
GMD_FUNCTION double gmd_select(double c, double a, double b) { return c != 0 ? a : b; }
GMD_FUNCTION double gmd_sign(double a) { return (a > 0) - (a < 0); }
GMD_FUNCTION double gmd_sqrt(double a) { return __builtin_sqrt(a); }

/* Number `at` of a table; 0 where it has none. */
GMD_FUNCTION double gmd_table(const float *table, int64_t size, double at)
{
    return at >= 0 && at < (double)size ? (double)table[(int64_t)at] : 0;
}

/* The largest integer not above a. */
GMD_FUNCTION double gmd_floor(double a)
{
    if (!(gmd_abs(a) < 0x1p52))
        return a;                                /* whole already, or NaN */
    double whole = (double)(int64_t)a;
    return __builtin_copysign(whole - (whole > a), a);
}

GMD_FUNCTION uint64_t gmd_bits(double a)
{
    uint64_t bits;
    memcpy(&bits, &a, sizeof bits);
    return bits;
}

GMD_FUNCTION double gmd_from_bits(uint64_t bits)
{
    double a;
    memcpy(&a, &bits, sizeof a);
    return a;
}

/* ---- exponentials and logarithms -------------------------------------------------------- */

/* e to the a. */
GMD_FUNCTION double gmd_exp(double a)
{
    if (a != a)
        return a;
    if (a > 709.782712893384)
        return __builtin_inf();
    if (a < -708)
        return 0;
    double n = gmd_floor(a * 0x1.71547652b82fep0 + 0.5);
    double r = (a - n * 0x1.62e42feep-1) - n * 0x1.a39ef35793c76p-33;
    double y = 1;
    for (int k = 14; k > 1; k--)
        y = 1 + r * y / k;                       /* Taylor's series: |r| < 0.35 */
    int twice = n > 1023;                        /* 2^1024 is no double, its half is */
    return (1 + r * y) * gmd_from_bits((uint64_t)(1023 + (int64_t)n - twice) << 52) * (1 + twice);
}

/* log(m) + n ln 2 with m = 1 + f in sqrt(1/2) .. sqrt(2): f - f^2/2 + s (f^2/2 + rest of 2
   artanh s). */
GMD_FUNCTION double gmd_log_reduced(double f, double n)
{
    double s = f / (2 + f), t = s * s, rest = 0, half = 0.5 * f * f;
    for (int k = 23; k > 1; k -= 2)
        rest = t * (rest + 2.0 / k);
    return n * 0x1.62e42feep-1 - ((half - (s * (half + rest) + n * 0x1.a39ef35793c76p-33)) - f);
}

/* Natural logarithm. */
GMD_FUNCTION double gmd_log(double a)
{
    if (a < 0x1p-1022)
        return a > -0x1p-1022 ? -__builtin_inf() : __builtin_nan("");
    if (!(a < __builtin_inf()))
        return a;
    uint64_t power = (gmd_bits(a) - 0x3fe6a09e667f3bcd) & 0xfff0000000000000;
    return gmd_log_reduced(gmd_from_bits(gmd_bits(a) - power) - 1,
                           (double)((int64_t)power >> 52));
}

/* log(1 + a). */
GMD_FUNCTION double gmd_log1p(double a)
{
    double sum = 1 + a;
    if (gmd_abs(a) < 0.25)
        return a == 0 ? a : gmd_log_reduced(a, 0);
    return a > 0x1p60 || !(sum > 0) ? gmd_log(sum) : gmd_log(sum) + (a - (sum - 1)) / sum;
}

GMD_FUNCTION double gmd_sigmoid(double a)
{
    double e = gmd_exp(-gmd_abs(a));
    return (a < 0 ? e : 1) / (1 + e);
}

GMD_FUNCTION double gmd_softplus(double a)
{
    return gmd_max(a, 0) + gmd_log1p(gmd_exp(-gmd_abs(a)));
}

/* sinh / cosh; near 0 by the continued fraction a / (1 + a^2 / (3 + a^2 / (5 + ...))). */
GMD_FUNCTION double gmd_tanh(double a)
{
    if (gmd_abs(a) < 0.5) {
        double y = 15;
        for (int k = 13; k > 0; k -= 2)
            y = k + a * a / y;
        return a / y;
    }
    double e = gmd_exp(-2 * gmd_abs(a));
    return __builtin_copysign((1 - e) / (1 + e), a);
}

/* ---- power ------------------------------------------------------------------------------ */

/* a to the b. A whole exponent is done by repeated squaring, so that 2^3 is 8 and (-1)^t is
   right; the error grows to b units in the last place. */
GMD_FUNCTION double gmd_pow(double a, double b)
{
    if (gmd_abs(b) < 0x1p31 && gmd_floor(b) == b) {
        double power = a, y = 1;
        for (uint64_t n = (uint64_t)gmd_abs(b); n > 0; n >>= 1) {
            if (n & 1)
                y *= power;
            power *= power;
        }
        return b < 0 ? 1 / y : y;
    }
    if (a == 1)
        return 1;
    if (a == 0)
        return b > 0 ? 0 : b < 0 ? __builtin_inf() : b;
    return gmd_exp(b * gmd_log(a));
}

/* ---- sine and cosine -------------------------------------------------------------------- */

/* The sine of a + quarter * pi/2. Beyond 2^20 it loses one digit for every further digit of
   a. */
GMD_FUNCTION double gmd_sin_quarter(double a, int quarter)
{
    if (!(gmd_abs(a) < 0x1p50))
        return a - a;                            /* no digits of the angle are left; NaN if infinite */
    double n = gmd_floor(a * 0x1.45f306dc9c883p-1 + 0.5);
    double r = ((a - n * 0x1.921fb544p0) - n * 0x1.0b4611a6p-34) - n * 0x1.3198a2e037073p-69;
    quarter = (int)(((int64_t)n + quarter) & 3);
    double term = quarter & 1 ? 1 : r, y = 0;
    double square = r * r;
    double terms[12];
    int count = 0;
    for (int k = quarter & 1 ? 0 : 1; count < 12; k += 2) {
        terms[count++] = term;
        term = -term * square / ((k + 1) * (k + 2));
    }
    while (count > 0)                            /* smallest first */
        y += terms[--count];
    return quarter & 2 ? -y : y;
}

GMD_FUNCTION double gmd_sin(double a) { return a == 0 ? a : gmd_sin_quarter(a, 0); }
GMD_FUNCTION double gmd_cos(double a) { return gmd_sin_quarter(a, 1); }

/* ---- error function --------------------------------------------------------------------- */

/* 1 - erf(a) for a > 2, by a continued fraction. */
GMD_FUNCTION double gmd_erfc_large(double a)
{
    double f = a;
    for (int k = 60; k > 0; k--)
        f = a + k * 0.5 / f;
    return gmd_exp(-a * a) / (f * 0x1.c5bf891b4ef6bp0);
}

/* Error function: its series up to 2, then from erfc. */
GMD_FUNCTION double gmd_erf(double a)
{
    double t = gmd_abs(a);
    if (t > 2)
        return __builtin_copysign(t > 6 ? 1 : 1 - gmd_erfc_large(t), a);
    double term = a, y = a;
    for (int k = 1; k < 60; k++) {               /* a + 2 a^3 / 3 + 4 a^5 / 15 + ... */
        term = term * (2 * a * a) / (2 * k + 1);
        y += term;
    }
    return 0x1.20dd750429b6dp0 * gmd_exp(-a * a) * y;
}

/* Inverse of erf, by Newton's method on erf or, in the tail, on log erfc. */
GMD_FUNCTION double gmd_erfinv(double a)
{
    double t = gmd_abs(a);
    if (!(t < 1))
        return t == 1 ? a * __builtin_inf() : __builtin_nan("");
    double l = gmd_log((1 - t) * (1 + t)), k = 4.3307 + l / 2;
    double x = gmd_sqrt(gmd_sqrt(k * k - l / 0.147) - k);  /* Winitzki: two digits */
    for (int i = 0; i < 8; i++) {
        double slope = 0x1.20dd750429b6dp0 * gmd_exp(-x * x);
        if (x > 2) {
            double c = gmd_erfc_large(x);
            x += c / slope * gmd_log(c / (1 - t));
        } else {
            x -= (gmd_erf(x) - t) / slope;
        }
    }
    return __builtin_copysign(x, a);
}

#endif
