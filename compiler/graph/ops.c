/* ops.c -- the op table, expanded from ops.def: what every op is called, what it computes on one
   element (in double), how a fold starts.  The value column is compiled here against the gm_
   functions below and printed unchanged into emitted C, where runtime/vmath.h has the same names. */
#include "gmc.h"

#include <math.h>
#include <string.h>

/* ---- the functions that values call, on double ---- */

#define GM_INFINITY INFINITY

static inline double gm_zero(void)                 { return 0; }
static inline double gm_exp(double a)              { return exp(a); }
static inline double gm_log(double a)              { return log(a); }
static inline double gm_log1p(double a)            { return log1p(a); }
static inline double gm_sqrt(double a)             { return sqrt(a); }
static inline double gm_sin(double a)              { return sin(a); }
static inline double gm_cos(double a)              { return cos(a); }
static inline double gm_tanh(double a)             { return tanh(a); }
static inline double gm_erf(double a)              { return erf(a); }
static inline double gm_abs(double a)              { return fabs(a); }
static inline double gm_sign(double a)             { return (a > 0) - (a < 0); }
static inline double gm_floor(double a)            { return floor(a); }
static inline double gm_pow(double a, double b)    { return pow(a, b); }
static inline double gm_max(double a, double b)    { return b > a ? b : a; }
static inline double gm_min(double a, double b)    { return b < a ? b : a; }
static inline double gm_lt(double a, double b)     { return a < b; }
static inline double gm_le(double a, double b)     { return a <= b; }
static inline double gm_gt(double a, double b)     { return a > b; }
static inline double gm_ge(double a, double b)     { return a >= b; }
static inline double gm_eq(double a, double b)     { return a == b; }
static inline double gm_select(double a, double b, double c) { return a != 0 ? b : c; }

static inline double gm_sigmoid(double a)
{
    double e = exp(-fabs(a));                      /* never overflows */
    return a >= 0 ? 1 / (1 + e) : e / (1 + e);
}

static inline double gm_softplus(double a)
{
    return (a > 0 ? a : 0) + log1p(exp(-fabs(a)));
}

/* Winitzki's approximation, then Newton steps on erf(x) = a (on erfc near the ends, where erf has
   no digits left). */
static inline double gm_erfinv(double a)
{
    if (!(fabs(a) < 1))
        return fabs(a) == 1 ? copysign(INFINITY, a) : NAN;
    double l = log((1 - a) * (1 + a)), t = 2 / (3.14159265358979323846 * 0.147) + l / 2;
    double x = sqrt(sqrt(t * t - l / 0.147) - t), target = 1 - fabs(a);
    for (int i = 0; i < 4; i++)
        x += (erfc(x) - target) * 0.88622692545275801365 * exp(x * x);
    return copysign(x, a);
}

/* ---- the table ---- */

const OpInfo op_info[OP_COUNT] = {
#define LEAF(name, doc)                    { #name, CLASS_LEAF, 0, NULL, NULL, NULL, doc },
#define MAP1(name, value, grad, doc)       { #name, CLASS_MAP, 1, #value, NULL, grad, doc },
#define MAP2(name, value, grad, doc)       { #name, CLASS_MAP, 2, #value, NULL, grad, doc },
#define MAP3(name, value, grad, doc)       { #name, CLASS_MAP, 3, #value, NULL, grad, doc },
#define FOLD(name, start, step, grad, doc) { #name, CLASS_FOLD, 1, #step, #start, grad, doc },
#define CONTRACT(name, doc)                { #name, CLASS_CONTRACT, 2, NULL, NULL, NULL, doc },
#define CONV(name, doc)                    { #name, CLASS_CONV, 2, NULL, NULL, NULL, doc },
#define ATTEND(name, args, doc)            { #name, CLASS_ATTEND, args, NULL, NULL, NULL, doc },
#define PICK(name, doc)                    { #name, CLASS_PICK, 2, NULL, NULL, NULL, doc },
#define VIEW(name, doc)                    { #name, CLASS_VIEW, 1, NULL, NULL, NULL, doc },
#define SCAN(name, doc)                    { #name, CLASS_SCAN, 2, NULL, NULL, NULL, doc },
#include "graph/ops.def"
};

/* One loop for each op; the op is looked up once for all elements. */
typedef void Apply(int64_t n, double *y, const double *A, const double *B, const double *C);

#define LEAF(name, doc)
#define CONTRACT(name, doc)
#define CONV(name, doc)
#define ATTEND(name, args, doc)
#define PICK(name, doc)
#define VIEW(name, doc)
#define SCAN(name, doc)
#define LOOP1(name, value)                                                                        \
    static void apply_##name(int64_t n, double *y, const double *A, const double *B,              \
                             const double *C)                                                     \
    {                                                                                             \
        (void)B, (void)C;                                                                         \
        for (int64_t i = 0; i < n; i++) { double a = A[i]; y[i] = value; }                        \
    }
#define LOOP2(name, value)                                                                        \
    static void apply_##name(int64_t n, double *y, const double *A, const double *B,              \
                             const double *C)                                                     \
    {                                                                                             \
        (void)C;                                                                                  \
        for (int64_t i = 0; i < n; i++) { double a = A[i], b = B[i]; y[i] = value; }              \
    }
#define LOOP3(name, value)                                                                        \
    static void apply_##name(int64_t n, double *y, const double *A, const double *B,              \
                             const double *C)                                                     \
    {                                                                                             \
        for (int64_t i = 0; i < n; i++) { double a = A[i], b = B[i], c = C[i]; y[i] = value; }    \
    }
#define MAP1(name, value, grad, doc)       LOOP1(name, value)
#define MAP2(name, value, grad, doc)       LOOP2(name, value)
#define MAP3(name, value, grad, doc)       LOOP3(name, value)
#define FOLD(name, start, step, grad, doc) LOOP2(name, step)
#include "graph/ops.def"
#undef LOOP1
#undef LOOP2
#undef LOOP3

static Apply *const apply[OP_COUNT] = {
#define LEAF(name, doc)                    NULL,
#define MAP1(name, value, grad, doc)       apply_##name,
#define MAP2(name, value, grad, doc)       apply_##name,
#define MAP3(name, value, grad, doc)       apply_##name,
#define FOLD(name, start, step, grad, doc) apply_##name,
#define CONTRACT(name, doc)                NULL,
#define CONV(name, doc)                    NULL,
#define ATTEND(name, args, doc)            NULL,
#define PICK(name, doc)                    NULL,
#define VIEW(name, doc)                    NULL,
#define SCAN(name, doc)                    NULL,
#include "graph/ops.def"
};

static const double fold_start[OP_COUNT] = {
#define LEAF(name, doc)                    0,
#define MAP1(name, value, grad, doc)       0,
#define MAP2(name, value, grad, doc)       0,
#define MAP3(name, value, grad, doc)       0,
#define FOLD(name, start, step, grad, doc) start,
#define CONTRACT(name, doc)                0,
#define CONV(name, doc)                    0,
#define ATTEND(name, args, doc)            0,
#define PICK(name, doc)                    0,
#define VIEW(name, doc)                    0,
#define SCAN(name, doc)                    0,
#include "graph/ops.def"
};

void op_apply(Op op, int64_t n, double *y, const double *a, const double *b, const double *c)
{
    if (!apply[op])
        fatal("op %s has no value of one element", op_info[op].name);
    apply[op](n, y, a, b, c);
}

double op_value(Op op, double a, double b, double c)
{
    double y;
    op_apply(op, 1, &y, &a, &b, &c);
    return y;
}

double op_fold_start(Op op)
{
    return fold_start[op];
}

Op op_named(const char *name)
{
    int op = 0;
    while (op < OP_COUNT && strcmp(op_info[op].name, name) != 0)
        op++;
    return (Op)op;
}
