/* vmath.h -- exp, log, tanh and their like on gm_vec.

   In: vec.h.  Out: one function per op of ops.def that is not arithmetic.  Each is built from
   IEEE operations, gm_fma and integers alone, so that its bits depend on the numeric profile
   and on nothing else.  The polynomials are minimax fits with float coefficients.  Each
   comment ends with the largest error seen in either profile, in units of the last place
   (ULP).  Subnormal numbers count as 0, as in threads that flush them.  NaN gives NaN. */
#ifndef GM_VMATH_H
#define GM_VMATH_H

#include "vec.h"

/* ln 2 in two parts; the first has 9 bits, so that its product with an exponent is exact. */
#define GM_LN2_HIGH 0x1.63p-1f
#define GM_LN2_LOW  (-0x1.bd0106p-13f)

/* c[0] + c[1] x + ... + c[n-1] x^(n-1), by Horner's rule. */
GM_INLINE gm_vec gm_polynomial(gm_vec x, int n, const float *c)
{
    gm_vec y = gm_splat(c[n - 1]);
    for (int i = n - 2; i >= 0; i--)
        y = gm_fma(y, x, gm_splat(c[i]));
    return y;
}

/* ---- exponentials ----------------------------------------------------------------------- */

/* Splits x = n ln 2 + r, |r| <= ln 2 / 2; *power is n in the place of a float's exponent. */
GM_INLINE gm_vec gm_exp_reduce(gm_vec x, gm_int *power)
{
    gm_vec shift = gm_splat(0x1.8p23f);          /* adding it rounds to a whole number */
    gm_vec t = gm_fma(x, gm_splat(0x1.715476p0f), shift);
    gm_vec n = t - shift;
    *power = (gm_int)((gm_uint)t << 23);
    gm_vec r = gm_fma(n, gm_splat(-GM_LN2_HIGH), x);
    return gm_fma(n, gm_splat(-GM_LN2_LOW), r);
}

/* exp(r) - 1 for |r| <= ln 2 / 2. */
GM_INLINE gm_vec gm_expm1_reduced(gm_vec r)
{
    static const float c[] = {0x1p-1f, 0x1.5554dcp-3f, 0x1.5554e8p-5f, 0x1.120c8ep-7f,
                              0x1.6d4ea6p-10f};
    return gm_fma(r * r, gm_polynomial(r, 5, c), r);
}

/* e to the a: infinity above 88.72, 0 below -87.33. 1.1 ULP. */
GM_FUNCTION gm_vec gm_exp(gm_vec a)
{
    gm_int power;
    gm_vec r = gm_exp_reduce(a, &power);
    gm_vec y = gm_expm1_reduced(r) + 1.0f;
    y = (gm_vec)((gm_int)((gm_uint)y + (gm_uint)power) & (a >= gm_splat(-87.33654f)));
    return gm_blend(a <= gm_splat(88.72283f), y, a + GM_INFINITY);     /* or NaN */
}

/* 1 / (1 + exp(-a)). 2.2 ULP. */
GM_FUNCTION gm_vec gm_sigmoid(gm_vec a)
{
    gm_vec e = gm_exp(-gm_abs(a));
    return gm_blend(a < gm_zero(), e, gm_splat(1.0f)) / (1.0f + e);
}

/* Hyperbolic tangent: from m = exp(2|a|) - 1 as m / (m + 2), which keeps small a exact.
   2.4 ULP. */
GM_FUNCTION gm_vec gm_tanh(gm_vec a)
{
    gm_int power;
    gm_vec r = gm_exp_reduce(2.0f * gm_min(gm_abs(a), gm_splat(10.0f)), &power);
    gm_vec scale = (gm_vec)((gm_uint)gm_splat(1.0f) + (gm_uint)power);
    gm_vec m = gm_fma(scale, gm_expm1_reduced(r), scale - 1.0f);
    return gm_copysign(m / (m + 2.0f), a);
}

/* ---- logarithms ------------------------------------------------------------------------- */

/* log(1 + f) + n ln 2 for 1 + f in sqrt(1/2) .. sqrt(2). */
GM_INLINE gm_vec gm_log_reduced(gm_vec f, gm_vec n)
{
    static const float c[] = {0x1.555574p-2f,  -0x1.000236p-2f, 0x1.99929ep-3f, -0x1.546556p-3f,
                              0x1.23b8dcp-3f, -0x1.0ebe6cp-3f, 0x1.00c666p-3f, -0x1.2861e8p-4f};
    gm_vec square = f * f;
    gm_vec y = square * f * gm_polynomial(f, 8, c);
    y = gm_fma(n, gm_splat(GM_LN2_LOW), y);
    y = gm_fma(square, gm_splat(-0.5f), y);
    return gm_fma(n, gm_splat(GM_LN2_HIGH), f + y);
}

/* The exponent n of a normal positive a = 2^n m, m in sqrt(1/2) .. sqrt(2), in a float's
   place for it. */
GM_INLINE gm_int gm_exponent_of(gm_vec a)
{
    return (gm_int)((gm_uint)a - 0x3f3504f3u) & ~0x7fffff;
}

GM_INLINE gm_vec gm_from_int(gm_int a) { return __builtin_convertvector(a, gm_vec); }

/* log(a) for normal positive a. */
GM_INLINE gm_vec gm_log_normal(gm_vec a)
{
    gm_int power = gm_exponent_of(a);
    return gm_log_reduced((gm_vec)((gm_uint)a - (gm_uint)power) - 1.0f, gm_from_int(power >> 23));
}

/* Natural logarithm: -infinity at 0, NaN below. 0.9 ULP. */
GM_FUNCTION gm_vec gm_log(gm_vec a)
{
    gm_vec least = gm_splat(0x1p-126f);
    gm_vec below = gm_blend(a > -least, gm_splat(-GM_INFINITY), gm_splat(__builtin_nanf("")));
    gm_vec y = gm_blend(a < gm_splat(GM_INFINITY), gm_log_normal(a), a);
    return gm_blend(a < least, below, y);
}

/* log(1 + a) without losing the digits of a small a. 1.5 ULP. */
GM_FUNCTION gm_vec gm_log1p(gm_vec a)
{
    gm_vec sum = 1.0f + a;
    gm_int power = gm_exponent_of(sum);
    /* f = (1 + a) / 2^n - 1, with a scaled before it is rounded into the sum */
    gm_int unit = (gm_int)((gm_uint)gm_splat(1.0f) - (gm_uint)power);
    unit = unit & (power < (64 << 23));          /* 2^-n, or 0 where it cannot matter */
    gm_vec f = (gm_vec)((gm_uint)a - (gm_uint)power) + ((gm_vec)unit - 1.0f);
    gm_vec y = gm_copysign(gm_log_reduced(f, gm_from_int(power >> 23)), a);
    gm_vec below = gm_blend(a == gm_splat(-1.0f), gm_splat(-GM_INFINITY),
                            gm_splat(__builtin_nanf("")));
    y = gm_blend(a < gm_splat(GM_INFINITY), y, a);
    return gm_blend(a <= gm_splat(-1.0f), below, y);
}

/* log(1 + exp(a)), as max(a, 0) + log(1 + e), e = exp(-|a|); the logarithm is a polynomial on 0 .. 1.
   1.9 ULP. */
GM_FUNCTION gm_vec gm_softplus(gm_vec a)
{
    static const float c[] = {1.0f,           -0x1.ffffdp-2f,  0x1.554da4p-2f, -0x1.ff2136p-3f, 0x1.934142p-3f,
                              -0x1.3a2fa4p-3f, 0x1.b4872ap-4f, -0x1.d695d8p-5f, 0x1.492c9p-6f,  -0x1.afc06ep-9f};
    gm_vec e = gm_exp(-gm_abs(a));
    return gm_fma(e, gm_polynomial(e, 10, c), gm_max(a, gm_zero()));
}

/* ---- sine and cosine -------------------------------------------------------------------- */

/* Splits x = *quarter * pi/2 + r, |r| <= pi/4, for |x| >= 2^28: the product of 24 bits of x
   with those bits of 2/pi that are left after whole turns. */
GM_FUNCTION float gm_reduce_huge(float x, int32_t *quarter)
{
    static const uint32_t two_over_pi[] = {0xa2f9836e, 0x4e441529, 0xfc2757d1, 0xf534ddc0,
                                           0xdb629599, 0x3c439041, 0xfe5163ab};
    uint32_t bits;
    memcpy(&bits, &x, sizeof bits);
    int exponent = (int)(bits >> 23 & 255) - 150;         /* |x| = whole * 2^exponent */
    if (exponent > 104)
        return x - x;                                     /* infinity has no sine */
    uint64_t whole = (bits & 0x7fffff) | 0x800000;
    const uint32_t *w = two_over_pi + (exponent - 2) / 32;
    int shift = (exponent - 2) % 32;
    uint64_t high = ((uint64_t)w[0] << 32 | w[1]) << shift | (uint64_t)w[2] << shift >> 32;
    uint64_t low = ((uint64_t)w[2] << 32 | w[3]) << shift >> 32;
    uint64_t turn = whole * high + (whole * low >> 32);   /* 2^64 is one turn */
    uint64_t nearest = (turn + (1ull << 61)) >> 62;
    double r = (double)(int64_t)(turn - (nearest << 62)) * (0x1.921fb54442d18p0 * 0x1p-62);
    *quarter = bits >> 31 ? -(int32_t)nearest : (int32_t)nearest;
    return bits >> 31 ? (float)-r : (float)r;
}

/* x = *quarter * pi/2 + r with |r| <= pi/4; the low two bits of *quarter count. */
GM_INLINE gm_vec gm_quarter_turns(gm_vec x, gm_int *quarter)
{
    gm_vec r;
    gm_int q;
    for (int i = 0; i < GM_LANES; i++) {         /* in double: pi/2 in parts of 25 and 53 bits */
        double t = x[i] * 0x1.45f306dc9c883p-1 + 0x1.8p52, n = t - 0x1.8p52;
        uint64_t bits;
        memcpy(&bits, &t, sizeof bits);
        q[i] = (int32_t)(uint32_t)bits;
        r[i] = (float)((x[i] - n * 0x1.921fb5p0) - n * 0x1.110b4611a6263p-26);
    }
    gm_int huge = gm_abs(x) >= gm_splat(0x1p28f);
    if (gm_any(huge))
        for (int i = 0; i < GM_LANES; i++)
            if (huge[i]) {
                int32_t lane = 0;
                r[i] = gm_reduce_huge(x[i], &lane);
                q[i] = lane;
            }
    *quarter = q;
    return r;
}

/* sin(r + quarter * pi/2) for |r| <= pi/4. */
GM_INLINE gm_vec gm_sin_reduced(gm_vec r, gm_int quarter)
{
    static const float s[] = {-0x1.555546p-3f, 0x1.110778p-7f, -0x1.9953fep-13f};
    static const float c[] = {0x1.55554ap-5f, -0x1.6c0c2ap-10f, 0x1.99e91p-16f};
    gm_vec square = r * r;
    gm_vec sine = gm_fma(square * r, gm_polynomial(square, 3, s), r);
    sine = gm_copysign(sine, r);                 /* for r = -0 */
    gm_vec rest = square * square * gm_polynomial(square, 3, c);
    gm_vec cosine = gm_fma(square, gm_splat(-0.5f), rest) + 1.0f;
    gm_vec y = gm_blend((quarter & 1) != 0, cosine, sine);
    return (gm_vec)((gm_int)y ^ (gm_int)((gm_uint)(quarter & 2) << 30));
}

/* Sine of a in radians, any a. 1.6 ULP. */
GM_FUNCTION gm_vec gm_sin(gm_vec a)
{
    gm_int quarter;
    gm_vec r = gm_quarter_turns(a, &quarter);
    return gm_sin_reduced(r, quarter);
}

/* Cosine of a in radians, any a. 1.6 ULP. */
GM_FUNCTION gm_vec gm_cos(gm_vec a)
{
    gm_int quarter;
    gm_vec r = gm_quarter_turns(a, &quarter);
    return gm_sin_reduced(r, quarter + 1);
}

/* ---- error function --------------------------------------------------------------------- */

/* Error function: a polynomial in a^2 below 0.95, else 1 - exp(-|a| times a polynomial).
   1.2 ULP. */
GM_FUNCTION gm_vec gm_erf(gm_vec a)
{
    static const float small[] = {0x1.06eba8p-3f, -0x1.812742p-2f, 0x1.ce2ddep-4f, -0x1.b80ae4p-6f,
                                  0x1.54a34p-8f, -0x1.a8f0c8p-11f, 0x1.586cfp-14f};
    static const float large[] = {0x1.20f21p0f,    0x1.451f5ap-1f,  0x1.b3bf08p-4f,
                                  -0x1.851fe6p-6f, 0x1.ccb508p-9f,  -0x1.d1c29p-13f,
                                  -0x1.984c6ep-16f, 0x1.8995f2p-18f, -0x1.73bb92p-22f};
    gm_vec t = gm_min(gm_abs(a), gm_splat(4.0f));
    gm_vec inner = gm_fma(t, gm_polynomial(t * t, 7, small), t);
    gm_vec outer = 1.0f - gm_exp(-t * gm_polynomial(t, 9, large));
    return gm_copysign(gm_blend(t < gm_splat(0.95f), inner, outer), a);
}

/* Inverse of erf: a times a polynomial in w = -log(1 - a^2) or, near -1 and 1, in its root.
   2.8 ULP. */
GM_FUNCTION gm_vec gm_erfinv(gm_vec a)
{
    static const float middle[] = {0x1.805c5ep+0f,  0x1.f91e8ap-3f,   -0x1.11c98cp-8f,
                                   -0x1.4866f4p-10f, 0x1.ca60e4p-13f, -0x1.4bceccp-18f,
                                   -0x1.d8be2ap-19f, 0x1.ee2094p-22f, 0x1.e23908p-26f,
                                   -0x1.1bb96cp-27f};
    static const float tail[] = {0x1.6a9efcp+1f,  0x1.006db8p+0f,  0x1.355790p-7f,
                                 -0x1.f39088p-8f, 0x1.77cb06p-8f,  -0x1.e16ae2p-9f,
                                 0x1.6362eep-10f, 0x1.a4f35ep-14f, -0x1.a7fbf2p-13f};
    gm_vec w = -gm_log((1.0f - a) * (1.0f + a));
    gm_vec p = gm_blend(w < gm_splat(5.0f), gm_polynomial(w - 2.5f, 10, middle),
                        gm_polynomial(gm_sqrt(w) - 3.0f, 9, tail));
    p = gm_blend(gm_abs(a) == gm_splat(1.0f), gm_splat(GM_INFINITY), p);
    return a * p;
}

/* ---- power ------------------------------------------------------------------------------ */

/* log2 of a positive number with a float's value, to 2^-45 or so: double carries what a large
   exponent magnifies. */
GM_INLINE double gm_log2_double(float a)
{
    double x = a;
    uint64_t bits;
    memcpy(&bits, &x, sizeof bits);
    uint64_t power = (bits - 0x3fe6a09e667f3bcd) & 0xfff0000000000000;
    bits -= power;
    memcpy(&x, &bits, sizeof bits);
    double n = (double)(int32_t)((int64_t)power >> 52);
    double s = (x - 1) / (x + 1), t = s * s;              /* log x = 2 artanh s, |s| < 0.172 */
    double p = 1.0 / 17;
    p = p * t + 1.0 / 15;
    p = p * t + 1.0 / 13;
    p = p * t + 1.0 / 11;
    p = p * t + 1.0 / 9;
    p = p * t + 1.0 / 7;
    p = p * t + 1.0 / 5;
    p = p * t + 1.0 / 3;
    return n + 0x1.71547652b82fep1 * (s + s * t * p);
}

/* 2 to the t, -1000 < t < 1000, to 2^-35 or so. */
GM_INLINE double gm_exp2_double(double t)
{
    double shifted = t + 0x1.8p52, r = (t - (shifted - 0x1.8p52)) * 0x1.62e42fefa39efp-1;
    double p = 1.0 / 40320;
    p = p * r + 1.0 / 5040;
    p = p * r + 1.0 / 720;
    p = p * r + 1.0 / 120;
    p = p * r + 1.0 / 24;
    p = p * r + 1.0 / 6;
    p = p * r + 0.5;
    p = p * r + 1;
    p = p * r + 1;
    uint64_t bits, power;
    memcpy(&bits, &p, sizeof bits);
    memcpy(&power, &shifted, sizeof power);
    bits += power << 52;
    memcpy(&p, &bits, sizeof bits);
    return p;
}

/* |a| to the b in every lane; -infinity stands for the logarithm of 0. */
GM_INLINE gm_vec gm_pow_magnitude(gm_vec a, gm_vec b)
{
    gm_vec y;
    for (int i = 0; i < GM_LANES; i++) {
        float x = __builtin_fabsf(a[i]);
        double l = x < 0x1p-126f ? -GM_INFINITY : gm_log2_double(x);
        l = x > 0x1.fffffep127f ? GM_INFINITY : l;
        double t = b[i] * l;
        t = t > 200 ? 200 : t;
        t = t < -200 ? -200 : t;
        double p = gm_exp2_double(t);
        y[i] = t < -126 ? 0.0f : (float)p;
    }
    return y;
}

/* a to the b. For a < 0 the exponent must be whole, else NaN; anything to the 0 and 1 to
   anything is 1. 0.6 ULP. */
GM_FUNCTION gm_vec gm_pow(gm_vec a, gm_vec b)
{
    gm_vec one = gm_splat(1.0f);
    gm_vec half = b * 0.5f;
    gm_int whole = gm_floor(b) == b, odd = whole & (gm_floor(half) != half);
    gm_vec y = gm_blend(gm_abs(a) == one, one, gm_pow_magnitude(a, b));
    y = gm_blend(odd, gm_copysign(y, a), y);
    gm_int complex = (a < gm_zero()) & (a > gm_splat(-GM_INFINITY)) & ~whole;
    y = gm_blend(complex, gm_splat(__builtin_nanf("")), y);
    y = gm_blend((a != a) | (b != b), a + b, y);
    return gm_blend((b == gm_zero()) | (a == one), one, y);
}

#endif
