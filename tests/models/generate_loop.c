/* generate_loop.c -- prints a random valid program with loops.
   In: a seed.  Out: a .gm file on standard output, the same for the same seed on every machine: loops of a few turns
   around random statements in a net that is trained and in samplers, up and down and over lists, one after the
   other, with one or two carried tensors that may change places, draws, schedules and conditions on the turn, and
   values that no turn changes.
   Invariant: as statements.h; every name is used. */
#include "statements.h"

/* What no turn changes, what is carried: [batch, n] each. */
typedef struct { int n, number; bool second; } Carried;

static void open_turns(int number)
{
    int turns = between(2, 5);
    static const char *const lists[] = { "[3, 0, 2]", "[0.5, 1, 0.25, 2]", "[1, 1]" };
    if (chance(25))
        printf("    loop t%d in %s {\n", number, lists[below(COUNT(lists))]);
    else if (chance(50))
        printf("    loop t%d in %d..0 {\n", number, turns - 1);
    else
        printf("    loop t%d in 0..%d {\n", number, turns - 1);
}

/* The carried tensor after a turn, of everything that the turn has made. */
static void step_on(Scope *s, const Carried *c, int number)
{
    static const char *const plain[] = {
        "    c = 0.7 * c + 0.2 * tanh(e)", "    c = tanh(c) + 0.1 * i", "    c = c + 0.1 * linear(tanh(c), dim(c, 1)) * i",
        "    c = 0.5 * (c + stop(e)) + 0.05 * draw normal like c", "    c = sin(c + 0.2 * e) / (1 + square(i))",
    };
    printf("    e = %s |> flatten |> linear(%d)\n", s->tensor[s->count - 1].name, c->n);
    puts(plain[below(COUNT(plain))]);
    printf("    c = c + 0.1 * e * t%d\n", number);
    if (chance(50))
        printf("    if t%d > 0.5 { c = 0.9 * c + 0.1 * draw normal like c } else { c = c - 0.1 * i }\n", number);
    for (int k = 0; k < s->count - 1; k++)
        if (!s->tensor[k].used)
            printf("    c = c * (1 + 0.1 * mean(square(flatten(%s)), axis: 1, keep: true))\n", s->tensor[k].name);
    if (c->second && chance(50))
        printf("    b = m\n    m = c\n    c = tanh(b) + 0.3 * c\n");
    else if (c->second)
        printf("    m = 0.5 * m + c * 0.5\n");
}

/* A loop over c, and m, with i as what stays; w%d of the net may be used in it. */
static void turns(const Carried *c)
{
    Scope s = { .owns = false, .names = 100 * c->number };
    add(&s, "c", 1, &c->n)->used = true;
    add(&s, "i", 1, &c->n)->used = true;
    open_turns(c->number);
    grow(&s, between(0, 4));
    step_on(&s, c, c->number);
    printf("    }\n");
}

static void body(int n, int loops)
{
    bool second = chance(40);
    printf("    i = tanh(linear(c, %d)) * 0.5\n", n);
    if (second)
        printf("    m = 0.3 * c\n");
    for (int k = 1; k <= loops; k++) {
        turns(&(Carried){ n, k, second });
        if (chance(50))
            printf("    i = i + 0.1 * tanh(c)\n");
    }
    if (second)
        printf("    c = c + m\n");
}

int main(int argc, char **argv)
{
    static const int batches[] = { 1, 2, 3, 7, 8, 16, 17, 32 };
    static const char *const optimizers[] = { "sgd(1e-2)", "adam(1e-3)", "rmsprop(1e-3)" };
    if (argc != 2) {
        fprintf(stderr, "usage: generate_loop SEED\n");
        return 2;
    }
    state = strtoull(argv[1], NULL, 10);
    int n = width(), wide = width();
    printf("# random loops %s\n\ndata d { x: f32[%d] from idx(\"x\") * 2 - 1 }\n\nnet F(x) {\n    c = x |> linear(%d)\n",
           argv[1], wide, n);
    body(n, between(1, 2));
    printf("    return c + 0.1 * i\n}\n\n");
    printf("step fit(x) over F by %s batch %d {\n    minimize mean(square(F(x) - 0.3))\n}\n\n",
           optimizers[below(COUNT(optimizers))], batches[below(COUNT(batches))]);
    printf("sample predict(x) batch %d { return F(x) }\n\n", batches[below(COUNT(batches))]);
    printf("sample walk(n) batch %d {\n    c = draw normal[n, %d]\n", batches[below(COUNT(batches))], wide);
    printf("    loop t in %d..0 {\n        c = 0.9 * c + 0.1 * (F(c) @ ones(%d, %d)) / %d + 0.1 * t\n    }\n    return c\n}\n",
           between(1, 4), n, wide, n);
    return 0;
}
