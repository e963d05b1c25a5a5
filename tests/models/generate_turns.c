/* generate_turns.c -- prints a random valid program whose loops do much with the number of their turn.
   In: a seed.  Out: a .gm file on standard output, the same for the same seed on every machine: loops over ranges,
   tables, lists and pairs, in a step and a sampler, that carry tensors and numbers through layers, draws,
   choices by the turn, rows that the turn picks, and gradients.
   Invariant: what is carried stays within [-2, 2] or so, and every name that is made is read. */
#include "statements.h"

static int columns;              /* of every tensor that is carried: [batch, columns] */

/* ---- what a turn does ---- */

/* The head of a loop whose counter t stays within 0 to 7; true where u is another such counter. */
static bool head(const char *indent)
{
    int from = between(0, 7), to = between(0, 7);
    switch (below(4)) {
    case 0:  printf("%sloop t, u in pairs([%d, %d, %d, %d]) {\n", indent, from, to, between(0, 7), between(0, 7)); return true;
    case 1:  printf("%sloop t in [%d, %d, %d] {\n", indent, from, to, between(0, 7)); return false;
    default: printf("%sloop t in %d..%d {\n", indent, from, from == to ? 7 - to : to); return false;
    }
}

/* An expression of the carried tensor `a`, like it in shape. */
static void expression(const char *a, bool second)
{
    static const char *const all[] = {
        "tanh(A + F(A, t))", "0.5 * A + 0.3 * G(A, t)", "tanh(table[t] * A + part[t])", "A * cos(0.3 * t) + 0.1 * F(A, 2)",
        "A - 0.1 * grad(sum(tanh(F(A, t)) ^ 2), A)", "(t > 3 ? tanh(A) : G(A, 1) * 0.4)", "A / (1 + abs(A)) + 0.1 * x[:, t % W, none]",
        "tanh(A @ part[:W] * table[7 - t])", "A - mean(A, axis: 1, keep: true) * table[t]", "tanh(A + 0.2 * many[:, t])",
    };
    static const char *const two[] = { "tanh(A * (t - u) + F(A, u))", "0.6 * A + 0.2 * G(A, u) * table[t]" };
    for (const char *p = second && chance(40) ? two[below(COUNT(two))] : all[below(COUNT(all))]; *p; p++)
        if (*p == 'A')
            fputs(a, stdout);
        else if (p[0] == 't' && p[1] == ' ' && p[2] == '%')
            printf("min(t, %d)", columns - 1), p += 4;
        else if (*p == 'W')
            printf("%d", columns);
        else
            putchar(*p);
}

static void assign(const char *indent, const char *to, const char *from, bool second)
{
    printf("%s%s = ", indent, to);
    expression(from, second);
    putchar('\n');
}

/* A loop that carries y, and s and z where they are. */
static void loop(bool draws, bool number, bool other)
{
    bool second = head("    ");
    assign("        ", "h", "y", second);
    if (other) {
        puts("        q = z");
        assign("        ", "z", chance(50) ? "h" : "y", second);
        puts("        h = 0.7 * h + 0.3 * q");
    }
    if (draws && chance(60))
        printf("        h = h + 0.1 * %s(shape(y))\n", chance(50) ? "randn" : "rand");
    if (chance(40)) {
        printf("        if t %s %d {\n", chance(50) ? ">" : "<=", between(0, 7));
        assign("            ", "h", "y", second);
        if (number && chance(50))
            puts("            s = 0.5 * s");
        puts(chance(50) ? "        } else { h = 0.9 * h }" : "        }");
    }
    if (number)
        printf("        s = %s\n", chance(50) ? "s + mean(h ^ 2)" : "0.5 * s + table[t] * mean(h)");
    puts("        y = h");
    if (second)
        puts("        y = y + 0.001 * u");
    puts("    }");
}

/* ---- the program ---- */

static void nets(void)
{
    printf("let table = cumprod(1 - linspace(0.05, 0.4, 8))\n");
    printf("let part = linspace(-1, 1, %d)[:, none] * cos(iota(%d) + 0.5)\n\n", 8 + columns, columns);
    printf("net embed(t) { return cos(t[:, none] * iota(4) * 0.3) |> linear(%d) |> tanh }\n", between(3, 12));
    printf("net F(x, t) { return linear(tanh(linear(x, %d) + linear(embed(zeros(dim(x, 0)) + t), %s)), %d) }\n", between(1, 2) * 8,
           "1", columns);
    printf("net G(x, t) {\n    param rows: f32[8, %d] init draw uniform(-1, 1)\n    return x * rows[t] + x @ rows[:%d]\n}\n\n", columns,
           columns < 8 ? columns : 8);
}

static void body(bool draws)
{
    bool number = chance(60), other = chance(50), twice = chance(35);
    printf("    y = x\n    many = stack(%s, axis: 1)\n", "x, -x, x / 2, tanh(x), x, x, -x, x * x");
    if (number)
        puts("    s = 0");
    if (other)
        puts("    z = 0.5 * x");
    loop(draws, number, other);
    if (twice)
        loop(draws, number, other);
    printf("    y = y%s%s + 0.01 * (table[0] * part[0] + F(x, 0) + G(many[:, 1], 1))\n", number ? " + 0.1 * s" : "", other ? " + z" : "");
}

int main(int argc, char **argv)
{
    if (argc != 2) {
        fprintf(stderr, "usage: generate_turns SEED\n");
        return 2;
    }
    state = strtoull(argv[1], NULL, 10);
    columns = between(2, 8);
    int rows = between(1, 9);
    printf("# random turns %s\n\ndata digits { image: f32[28,28,1] from digits / 255 }\n\n", argv[1]);
    nets();
    printf("step fit(image) over F, G by sgd(0.01) batch %d {\n    x = image[:, 10, 8:%d, 0]\n", rows, 8 + columns);
    body(true);
    puts("    minimize mean(y ^ 2)\n}\n");
    printf("sample draw_some(n) {\n    x = randn(n, %d)\n", columns);
    body(true);
    puts("    return y\n}\n\nrun { fit steps 10 }");
    return 0;
}
