/* statements.h -- random statements over the tensors in scope: what the programs of generate.c and generate_loop.c
   are made of.
   In: a seed, a scope.  Out: lines of a net or sampler on standard output, and the tensors they make.
   Invariant: values stay near 1, and no gradient is 0 only because terms cancel, so what float and double make of a
   program differs by rounding alone. */
#ifndef STATEMENTS_H
#define STATEMENTS_H

#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

enum { MAX_AXES = 3, MAX_TENSORS = 48, LARGEST = 4096, NAME = 24 };

#define COUNT(table) ((int)(sizeof(table) / sizeof *(table)))

/* ---- chance ---- */

static uint64_t state;

static uint64_t next(void)       /* SplitMix64 */
{
    uint64_t z = state += 0x9e3779b97f4a7c15u;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    return z ^ (z >> 31);
}

static int below(int n) { return (int)(next() % (uint64_t)n); }
static bool chance(int percent) { return below(100) < percent; }
static int between(int lo, int hi) { return lo + below(hi - lo + 1); }

static int width(void)
{
    static const int widths[] = { 1, 2, 3, 4, 5, 7, 8, 12, 15, 16, 17, 20, 24, 31, 32, 33, 40, 48, 50, 64, 65 };
    return widths[below(COUNT(widths))];
}

/* ---- tensors in scope; the batch axis is not counted ---- */

typedef struct { char name[NAME]; int axes, dim[MAX_AXES]; bool used; } Tensor;
typedef struct {
    Tensor tensor[MAX_TENSORS];
    int    count, names;
    bool   owns;                 /* a net: may declare parameters */
    bool   buffers;              /* ... and buffers */
} Scope;

static int size_of(const Tensor *t)
{
    int size = 1;
    for (int i = 0; i < t->axes; i++)
        size *= t->dim[i];
    return size;
}

static Tensor *add(Scope *s, const char *name, int axes, const int *dim)
{
    Tensor *t = &s->tensor[s->count++];
    *t = (Tensor){ .axes = axes };
    snprintf(t->name, sizeof t->name, "%s", name);
    for (int i = 0; i < axes; i++)
        t->dim[i] = dim[i];
    return t;
}

static Tensor *fresh(Scope *s, int axes, const int *dim)
{
    char name[NAME];
    snprintf(name, sizeof name, "v%d", ++s->names);
    return add(s, name, axes, dim);
}

static Tensor *like(Scope *s, const Tensor *t) { return fresh(s, t->axes, t->dim); }

/* One of the tensors, a late or an unused one more often. */
static Tensor *any(Scope *s)
{
    int i = below(s->count), k = below(s->count);
    Tensor *t = &s->tensor[i > k ? i : k];
    for (k = 0; k < s->count && chance(50); k++)
        if (!s->tensor[s->count - 1 - k].used) {
            t = &s->tensor[s->count - 1 - k];
            break;
        }
    t->used = true;
    return t;
}

/* Another of the same shape; maybe the same. */
static Tensor *mate(Scope *s, const Tensor *t)
{
    int first = below(s->count);
    for (int k = 0; k < s->count; k++) {
        Tensor *u = &s->tensor[(first + k) % s->count];
        bool same = u->axes == t->axes;
        for (int i = 0; same && i < t->axes; i++)
            same = u->dim[i] == t->dim[i];
        if (same && (u != t || k == s->count - 1)) {
            u->used = true;
            return u;
        }
    }
    return &s->tensor[t - s->tensor];
}

/* A line; $a $b $y are replaced by names, $n $m by numbers. */
typedef struct { const char *a, *b, *y; int n, m; } Words;

static void say(Words w, const char *text)
{
    printf("    ");
    for (const char *c = text; *c; c++) {
        if (*c != '$') {
            putchar(*c);
            continue;
        }
        switch (*++c) {
        case 'a': fputs(w.a, stdout); break;
        case 'b': fputs(w.b, stdout); break;
        case 'y': fputs(w.y, stdout); break;
        case 'n': printf("%d", w.n); break;
        default:  printf("%d", w.m); break;
        }
    }
    putchar('\n');
}

/* ---- statements: false when the tensor drawn does not suit ---- */

typedef bool Statement(Scope *);

static bool map_one(Scope *s)
{
    static const char *const forms[] = {
        "$y = relu($a)", "$y = tanh($a)", "$y = $a |> sigmoid", "$y = softplus($a)", "$y = silu($a)", "$y = gelu($a)",
        "$y = gelu_tanh($a)", "$y = elu($a)", "$y = leaky_relu($a, 0.2)", "$y = sin($a)", "$y = cos $a", "$y = erf($a)",
        "$y = exp(min($a, 1))", "$y = log(1 + square($a))", "$y = log1p(abs($a))", "$y = sqrt(1 + $a ^ 2)",
        "$y = 0.5 - $a", "$y = -$a / 3", "$y = clamp($a, -1, 1)", "$y = $a * stop($a)", "$y = (1 + abs($a)) ^ 0.5",
        "$y = where($a > 0.25, $a, 0.25)", "$y = $a > 0 ? 2 * $a : $a", "$y = $a + 0.1 * draw normal like $a",
        "$y = $a * (draw uniform like $a < 0.8) / 0.8", "$y = $a\n    for i in 1..3 { $y = tanh($y) + $a / i }",
        "$y = $a\n    loop t in 2..0 { $y = 0.5 * $y + $a * t }",
    };
    const Tensor *a = any(s), *y = like(s, a);
    say((Words){ .a = a->name, .y = y->name }, forms[below(COUNT(forms))]);
    return true;
}

static bool map_two(Scope *s)
{
    static const char *const forms[] = {
        "$y = $a + $b", "$y = $a - 0.5 * $b", "$y = tanh($a) * $b", "$y = $a / (1 + square($b))", "$y = max($a, 0.9 * $b)",
        "$y = min($a, $b - 0.1)", "$y = where($a > $b, $a, $b)", "$y = sqrt(1 + $a * $a + $b * $b)", "$y = $a * sigmoid($b)",
    };
    const Tensor *a = any(s), *b = mate(s, a), *y = like(s, a);
    say((Words){ .a = a->name, .b = b->name, .y = y->name }, forms[below(COUNT(forms))]);
    return true;
}

static bool layer(Scope *s)
{
    static const char *const forms[] = {
        "$y = linear($a, $n)", "$y = $a |> linear($n) |> relu", "$y = tanh(linear($a, $n, with_bias: false))",
        "$y = $a |> L$m: linear($n) |> gelu", "$y = $a |> linear(n: $n) |> sigmoid",
    };
    const Tensor *a = any(s);
    Tensor *y = like(s, a);
    y->dim[y->axes - 1] = width();
    if (!s->owns || size_of(y) > LARGEST)
        return false;
    say((Words){ .a = a->name, .y = y->name, .n = y->dim[y->axes - 1], .m = s->names }, forms[below(COUNT(forms))]);
    return true;
}

/* A parameter over the last axis, or a square matrix. */
static bool own(Scope *s)
{
    static const char *const forms[] = {
        "param w$m: f32[$n] init draw normal(0, 0.5)\n    $y = $a * w$m", "param w$m: f32[$n] init 0.1\n    $y = tanh($a + w$m)",
        "param w$m: f32[$n, $n] init 0.2 * randn()\n    $y = tanh($a @ w$m)", "param w$m: f32[1] init 0.3\n    $y = $a + w$m * $a",
        "param w$m: f32[$n] init linspace(0.5, 1, $n)\n    $y = $a / (1 + w$m ^ 2)",
        "param w$m: f32[$n, $n] init draw uniform(-0.2, 0.2)\n    $y = $a @ transpose(w$m) + w$m[0]",
    };
    const Tensor *a = any(s);
    int n = a->dim[a->axes - 1];
    if (!s->owns || n * n > LARGEST)
        return false;
    const Tensor *y = like(s, a);
    say((Words){ .a = a->name, .y = y->name, .n = n, .m = s->names }, forms[below(COUNT(forms))]);
    return true;
}

/* Running statistics over the batch. */
static bool running(Scope *s)
{
    static const char *const forms[] = {
        "buffer r$m: f32[$n] init 0.5\n    set r$m = 0.9 * r$m + 0.1 * mean($a, axis: 0)\n    $y = $a - r$m",
        "buffer r$m: f32[$n] init 1\n    set r$m = r$m * 0.99\n    $y = $a * r$m",
    };
    const Tensor *a = any(s);
    if (!s->buffers || a->axes != 1)
        return false;
    const Tensor *y = like(s, a);
    say((Words){ .a = a->name, .y = y->name, .n = a->dim[0], .m = s->names }, forms[below(COUNT(forms))]);
    return true;
}

static bool known_table(Scope *s)
{
    static const char *const forms[] = {
        "$y = $a * linspace(0.5, 1, $n)", "$y = $a + iota($n) / $n", "$y = $a * onehot(0, $n) + 0.1 * $a",
        "$y = $a + cumsum(0.01 * ones($n))", "$y = where(iota($n) < $n / 2, $a, tanh($a))",
    };
    const Tensor *a = any(s), *y = like(s, a);
    say((Words){ .a = a->name, .y = y->name, .n = a->dim[a->axes - 1] }, forms[below(COUNT(forms))]);
    return true;
}

/* A fold that stays as an axis of size 1 and is stretched again. */
static bool normalise(Scope *s)
{
    static const char *const forms[] = {
        "$y = $a - 0.5 * mean($a, axis: $n, keep: true)", "$y = $a / (1 + sum(square($a), axis: $n, keep: true))",
        "$y = 2 * softmax($a, axis: $n) + 0.1 * $a", "$y = logsoftmax($a, axis: $n) / 4 + 0.1 * $a", "$y = $a - 0.8 * max($a, axis: $n, keep: true)",
        "$y = tanh($a) + logsumexp($a, axis: $n, keep: true)", "$y = $a / sqrt(0.1 + mean(square($a), axis: $n, keep: true))", "$y = tanh($a - 0.5 * mean $a)",
    };
    const Tensor *a = any(s), *y = like(s, a);
    int axis = between(chance(15) ? 0 : 1, a->axes);
    say((Words){ .a = a->name, .y = y->name, .n = axis }, forms[below(COUNT(forms))]);
    return true;
}

static bool fold(Scope *s)
{
    static const char *const forms[] = {
        "$y = mean($a, axis: $n)", "$y = sum($a, axis: $n) / $m", "$y = max($a, axis: $n)", "$y = logsumexp($a, axis: $n)",
        "$y = min($a, axis: $n)", "$y = sqrt(1 + sum(square($a), axis: $n))",
    };
    const Tensor *a = any(s);
    if (a->axes < 2)
        return false;
    Tensor *y = like(s, a);
    int axis = below(a->axes);
    y->axes--;
    for (int i = axis; i < y->axes; i++)
        y->dim[i] = a->dim[i + 1];
    say((Words){ .a = a->name, .y = y->name, .n = axis + 1, .m = a->dim[axis] }, forms[below(COUNT(forms))]);
    return true;
}

static bool reshape(Scope *s)
{
    const Tensor *a = any(s);
    int n = size_of(a), parts[5], count = 0;
    for (int d = 2; d <= 9; d++)
        if (n % d == 0 && count < 5)
            parts[count++] = d;
    if (a->axes > 1 || !count) {
        say((Words){ .a = a->name, .y = fresh(s, 1, &n)->name }, "$y = flatten($a)");
        return true;
    }
    int d = parts[below(count)], dim[2] = { chance(50) ? d : n / d, 0 };
    dim[1] = n / dim[0];
    say((Words){ .a = a->name, .y = fresh(s, 2, dim)->name, .n = dim[0], .m = dim[1] }, "$y = reshape($a, $n, $m)");
    return true;
}

static bool turn(Scope *s)
{
    static const int orders[][3] = { { 0, 2, 1 }, { 2, 1, 0 }, { 1, 2, 0 }, { 2, 0, 1 }, { 1, 0, 2 } };
    const Tensor *a = any(s);
    if (a->axes < 2)
        return false;
    Tensor *y = like(s, a);
    if (a->axes == 2) {
        y->dim[0] = a->dim[1];
        y->dim[1] = a->dim[0];
        say((Words){ .a = a->name, .y = y->name }, chance(50) ? "$y = transpose($a)" : "$y = permute($a, 0, 2, 1)");
        return true;
    }
    const int *o = orders[below(COUNT(orders))];
    for (int i = 0; i < 3; i++)
        y->dim[i] = a->dim[o[i]];
    printf("    %s = permute(%s, 0, %d, %d, %d)\n", y->name, a->name, o[0] + 1, o[1] + 1, o[2] + 1);
    return true;
}

static bool slice(Scope *s)
{
    const Tensor *a = any(s);
    int axis = below(a->axes), n = a->dim[axis];
    if (n < 2)
        return false;
    Tensor *y = like(s, a);
    int lo = below(n), hi = between(lo + 1, n);
    y->dim[axis] = hi - lo;
    printf("    %s = %s[:", y->name, a->name);
    for (int i = 0; i < axis; i++)
        printf(", :");
    printf(", %d:%d] + 0\n", lo, hi);
    return true;
}

static bool pick_position(Scope *s)
{
    const Tensor *a = any(s);
    if (a->axes < 2)
        return false;
    Tensor *y = like(s, a);
    y->axes--;
    for (int i = 0; i < y->axes; i++)
        y->dim[i] = a->dim[i + 1];
    say((Words){ .a = a->name, .y = y->name, .n = below(a->dim[0]) }, "$y = $a[:, $n]");
    return true;
}

static bool split(Scope *s)
{
    const Tensor *a = any(s);
    int axis = below(a->axes), parts = chance(70) ? 2 : 3;
    if (a->dim[axis] % parts)
        return false;
    printf("    ");
    for (int i = 0; i < parts; i++) {
        Tensor *y = like(s, a);
        y->dim[axis] /= parts;
        printf("%s%s", i ? ", " : "", y->name);
    }
    printf(" = split(%s, %d, axis: %d)\n", a->name, parts, axis + 1);
    return true;
}

static bool concat(Scope *s)
{
    const Tensor *a = any(s), *b = mate(s, a);
    int axis = below(a->axes);
    Tensor *y = like(s, a);
    y->dim[axis] *= 2;
    if (size_of(y) > LARGEST)
        return false;
    say((Words){ .a = a->name, .b = b->name, .y = y->name, .n = axis + 1 },
        chance(40) ? "$y = concat($a, 0.5 * $b, axis: $n)" : chance(50) ? "$y = concat(tanh($a), $b, axis: $n)"
                   : "$y = concat($a, $b, axis: $n)");
    return true;
}

static bool stack(Scope *s)
{
    const Tensor *a = any(s), *b = mate(s, a);
    if (a->axes == MAX_AXES || 2 * size_of(a) > LARGEST)
        return false;
    Tensor *y = like(s, a);
    y->dim[y->axes++] = 2;
    say((Words){ .a = a->name, .b = b->name, .y = y->name }, "$y = stack($a, $b)");
    return true;
}

/* Products of two activations: of each row's matrices, outer ones, and across the batch. */
static bool product(Scope *s)
{
    const Tensor *a = any(s), *b = mate(s, a);
    Words w = { .a = a->name, .b = b->name, .n = a->dim[0], .m = a->axes > 1 ? a->dim[1] : 1 };
    int dim[2] = { a->dim[0], a->dim[0] };
    if (a->axes > 2 || (a->axes == 1 && size_of(a) > 40))
        return false;
    if (a->axes == 2 && chance(50)) {
        w.y = fresh(s, 2, dim)->name;
        say(w, "$y = tanh($a @ transpose($b) / $m)");
    } else if (a->axes == 2) {
        dim[0] = dim[1] = a->dim[1];
        if (dim[0] * dim[1] > LARGEST)
            return false;
        w.y = fresh(s, 2, dim)->name;
        say(w, "$y = transpose($a) @ $b / $n");
    } else if (chance(50)) {
        w.y = fresh(s, 2, dim)->name;
        say(w, "$y = $a[:, :, none] @ $b[:, none]");
    } else {
        w.y = like(s, a)->name;
        say(w, "$y = tanh($a @ (transpose($b) @ $b) / dim($a, 0))");
    }
    return true;
}

static Statement *const statements[] = {
    map_one, map_one, map_one, map_one, map_two, map_two, map_two, layer, layer, layer, layer, own, own, running, known_table,
    normalise, normalise, fold, fold, reshape, reshape, turn, slice, slice, pick_position, split, concat, concat, stack, product,
};

static void grow(Scope *s, int lines)
{
    while (lines > 0 && s->count + 3 < MAX_TENSORS) {
        Scope before = *s;
        if (statements[below(COUNT(statements))](s))
            lines--;
        else
            *s = before;
    }
}

#endif
