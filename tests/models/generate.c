/* generate.c -- prints a random valid program.
   In: a seed.  Out: a .gm file on standard output, the same for the same seed on every machine: nets of
   linear layers around element-wise, fold, product and view statements, used by a training step of one of
   several kinds, an optimiser with a schedule, and samplers.
   Invariant: every name is used and every parameter trained; values stay near 1, and no gradient is 0 only
   because terms cancel, so what float and double make of a program differs by rounding alone. */
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

/* Ends a net: [batch, n], to which every value not used yet adds something. */
static void finish(Scope *s, int n)
{
    const Tensor *last = &s->tensor[s->count - 1];
    printf("    r = %s |> flatten |> out: linear(%d)\n", last->name, n);
    for (int i = 0; i < s->count - 1; i++)
        if (!s->tensor[i].used)
            printf("    r = r * (1 + 0.1 * mean(square(flatten(%s)), axis: 1, keep: true))\n", s->tensor[i].name);
}

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

/* A net from `axes` axes to n numbers a row, up to its `return`. */
static void open_net(const char *kind, const char *name, int axes, const int *dim, int n, bool buffers)
{
    Scope s = { .owns = true, .buffers = buffers };
    printf("%s %s(x) {\n", kind, name);
    add(&s, "x", axes, dim);
    grow(&s, between(1, 10));
    finish(&s, n);
}

static void net(const char *kind, const char *name, int axes, const int *dim, int n, bool buffers)
{
    open_net(kind, name, axes, dim, n, buffers);
    printf("    return r\n}\n\n");
}

/* ---- programs ---- */

typedef struct { int axes, dim[MAX_AXES], size, classes, batch; const char *optimizer; } Setting;

static const char *optimizer(void)
{
    static const char *const forms[] = {
        "sgd(1e-2)", "sgd(1e-2, momentum: 0.9)", "sgd(1e-3, 0.9, decay: 0.01, nesterov: true)", "rmsprop(1e-3)",
        "rmsprop(1e-3, momentum: 0.5, centered: true)", "adam(1e-3)", "adam(warmup(t, 10) * 1e-3)",
        "adam(cosine(t, 1e-3, total: 100), 0.5, 0.9)", "adam(1e-3, decay: 0.1)", "adamw(linear_decay(t, 1e-3, total: 50))",
        "adamw(1e-3, decay: 0.1, matrices_only: true)", "sgd(exponential(t, 1e-2, rate: 0.9, every: 10))", "adam(constant(t, 1e-3))",
    };
    return forms[below(COUNT(forms))];
}

static Setting setting(void)
{
    static const int batches[] = { 1, 2, 3, 7, 8, 15, 16, 17, 32, 33, 40, 64 };
    Setting c = { .axes = between(1, 3), .classes = between(2, 10), .batch = batches[below(COUNT(batches))] };
    c.size = 1;
    for (int i = 0; i < c.axes; i++) {
        c.dim[i] = c.axes == 1 ? width() : between(1, 7);
        c.size *= c.dim[i];
    }
    c.optimizer = optimizer();
    return c;
}

static void data(const Setting *c, bool labels)
{
    printf("data d {\n    x: f32[");
    for (int i = 0; i < c->axes; i++)
        printf("%s%d", i ? "," : "", c->dim[i]);
    printf("] from idx(\"x\") * 2 - 1\n");
    if (labels)
        printf("    y: cat %d from idx(\"y\")\n", c->classes);
    printf("}\n\n");
}

static void head(const Setting *c, const char *step, const char *arguments, const char *over)
{
    printf("step %s(%s) over %s by %s batch %d {\n", step, arguments, over, c->optimizer, c->batch);
}

/* Against a target made of the input. */
static void regression(const Setting *c)
{
    static const char *const losses[] = { "mse(p, t)", "huber(p, t, 0.7)", "mean(rows((p - t) ^ 2))", "mean(nll(normal(p), t))",
                                          "mean(nll(normal(p, sd: 0.5), t))", "bce_logits(p, sigmoid(t))",
                                          "mean(kl(normal(p), normal(t, sd: 2)))", "mean(kl(bernoulli(p), bernoulli(t)))" };
    net("net", "F", c->axes, c->dim, c->size, true);
    head(c, "fit", "x", "F");
    printf("    p = F(x)\n    t = flatten(x)\n    minimize %s\n", losses[below(COUNT(losses))]);
    printf("    report size: square(p), bias: p - t\n}\n\nsample predict(x) { return F(x) }\n");
}

static void classifier(const Setting *c)
{
    bool onehot = chance(30);
    net("net", "F", c->axes, c->dim, c->classes, true);
    head(c, "fit", "x, y", "F");
    printf("    d = categorical(logits: F(x))\n");
    printf(onehot ? "    minimize mean(nll(d, onehot(y, %d)))\n" : "    minimize mean(nll(d, y))\n", c->classes);
    printf("    report right: mode(d) == y, doubt: entropy(d)\n}\n\n");
    printf("sample classes(x) { return mode(categorical(logits: F(x))) }\n");
}

static void autoencoder(const Setting *c, bool variational)
{
    int code = between(1, 9);
    const char *family = chance(50) ? "bernoulli(logits: r)" : "normal(r, sd: 0.5)";
    open_net("encoder", "Q", c->axes, c->dim, variational ? 2 * code : code, true);
    printf(variational ? "    m, v = split(r, 2)\n    return normal(mean: m, logvar: tanh(v))\n}\n\n" : "    return r\n}\n\n");
    open_net("decoder", "P", 1, &code, c->size, true);
    printf("    return %s\n}\n\n", family);
    head(c, "fit", "x", "Q, P");
    printf("    q = Q(x)\n    e = nll(P(%s), flatten(x))\n", variational ? "draw q" : "q");
    printf(variational ? "    k = kl(q, normal(0, 1))\n    minimize mean(e + k)\n    report e, k\n}\n\n"
                       : "    minimize mean(e)\n    report size: rows(square(q))\n}\n\n");
    if (variational)
        printf("sample generate(n) { return mean P(draw normal[n, %d]) }\n", code);
    printf("sample again(x) { return draw P(%s) }\n", variational ? "mean Q(x)" : "Q(x)");
    printf("sample fixed { return mode P(grid(linspace(-1, 1, 3), linspace(-1, 1, 5)) @ ones(2, %d)) }\n", code);
}

/* Two steps; the critic's loss has the gradient of the critic by its input: second order. */
static void adversarial(const Setting *c)
{
    int code = between(1, 9);
    net("net", "G", 1, &code, c->size, false);
    net("net", "D", c->axes > 1 ? 1 : c->axes, &c->size, 1, false);
    head(c, "critic", "x", "D");
    printf("    real = flatten(x)\n    fake = stop(G(draw normal[%d, %d]))\n    u = draw uniform[%d, 1]\n", c->batch, code, c->batch);
    printf("    between = u * real + (1 - u) * fake\n    g = grad(sum(D(between)), between)\n");
    printf("    penalty = mean((sqrt(rows(square(g)) + 0.01) - 1) ^ 2)\n");
    printf("    minimize mean(D(fake) - D(real)) + 10 * penalty\n    report penalty\n}\n\n");
    head(c, "gen", "x", "G");
    printf("    minimize mean(softplus(-D(G(draw normal[%d, %d])))) + 0.01 * mean(square(x))\n}\n\n", c->batch, code);
    printf("sample generate(n) { return G(draw normal[n, %d]) }\n", code);
}

/* One instance used several times, a tied parameter, and a net with settings. */
static void shared(const Setting *c)
{
    int n = width();
    printf("net block(x; n, deep = true) {\n    y = x |> first: linear(n) |> relu\n");
    printf("    if deep { y = y + tanh(y |> linear(n)) }\n    return y + x\n}\n\n");
    printf("use A = block(%d)\nuse B = block(%d, deep: false)\ntie A.first.bias, B.first.bias\n\n", n, n);
    net("net", "F", c->axes, c->dim, n, true);
    net("net", "H", 1, &n, c->size, false);
    head(c, "fit", "x", "A, B, F, H");
    printf("    h = F(x) |> A |> B |> A\n    minimize mse(H(h), flatten(x)) + 1e-3 * sum(square(A.first.weight))\n");
    printf("    report h\n}\n\nsample through(x) { return H(A(B(F(x)))), h: F(x) }\n");
}

int main(int argc, char **argv)
{
    if (argc != 2) {
        fprintf(stderr, "usage: generate SEED\n");
        return 2;
    }
    state = strtoull(argv[1], NULL, 10);
    Setting c = setting();
    printf("# random program %s\n\n", argv[1]);
    int kind = below(6);
    data(&c, kind == 1);
    switch (kind) {
    case 0: regression(&c); break;
    case 1: classifier(&c); break;
    case 2: autoencoder(&c, false); break;
    case 3: autoencoder(&c, true); break;
    case 4: adversarial(&c); break;
    default: shared(&c); break;
    }
    return 0;
}
