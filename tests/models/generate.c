/* generate.c -- prints a random valid program.
   In: a seed.  Out: a .gm file on standard output, the same for the same seed on every machine: nets of
   linear layers around element-wise, fold, product and view statements, used by a training step of one of
   several kinds, an optimiser with a schedule, and samplers.
   Invariant: every name is used and every parameter trained; values stay near 1, and no gradient is 0 only
   because terms cancel, so what float and double make of a program differs by rounding alone. */
#include "statements.h"

/* Ends a net: [batch, n], to which every value not used yet adds something. */
static void finish(Scope *s, int n)
{
    const Tensor *last = &s->tensor[s->count - 1];
    printf("    r = %s |> flatten |> out: linear(%d)\n", last->name, n);
    for (int i = 0; i < s->count - 1; i++)
        if (!s->tensor[i].used)
            printf("    r = r * (1 + 0.1 * mean(square(flatten(%s)), axis: 1, keep: true))\n", s->tensor[i].name);
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
