/* tests/graph.c -- the graph keeps its promises: equal nodes are one node, attributes tell nodes
   apart, shapes follow the rules, sizes do not overflow, draws are keyed by stream and shape. */
#include "gmc.h"

#include <math.h>
#include <string.h>

static int passed, failed;

static void check(bool ok, const char *what)
{
    if (ok) {
        passed++;
        return;
    }
    failed++;
    printf("FAIL %s\n", what);
}

static Node *input(Graph *g, int slot, int rank, const int64_t *dim)
{
    Shape s = shape_of(rank, dim);
    return graph_add(g, OP_input, &s, 0, NULL, &(Attr){ .input = { .slot = slot, .type = F32 } });
}

static Node *draw(Graph *g, Op op, int stream, int64_t n)
{
    Shape s = shape_of(1, &n);
    return graph_add(g, op, &s, 0, NULL, &(Attr){ .random = { .stream = stream } });
}

static void test_hash_consing(Graph *g)
{
    Node *x = input(g, 0, 2, (int64_t[]){ 2, 3 }), *y = input(g, 1, 2, (int64_t[]){ 2, 3 });
    Node *sum = graph_map(g, OP_add, x, y, NULL);
    check(sum == graph_map(g, OP_add, x, y, NULL), "equal maps are one node");
    check(sum != graph_map(g, OP_add, y, x, NULL), "operand order matters before simplification");
    check(sum != graph_map(g, OP_mul, x, y, NULL), "ops tell nodes apart");
    bool rows[MAX_RANK] = { true }, columns[MAX_RANK] = { false, true };
    check(graph_fold(g, OP_sum, x, rows) != graph_fold(g, OP_sum, x, columns), "axes tell folds apart");
    rows[5] = true;
    check(graph_fold(g, OP_sum, x, rows) == graph_fold(g, OP_sum, x, (bool[MAX_RANK]){ true }),
          "axes beyond the rank do not count");
    Shape s = shape_of(1, (int64_t[]){ 3 });
    check(graph_constant(g, 0, &s) != graph_constant(g, -0.0, &s), "0 and -0 differ");
    check(graph_constant(g, NAN, &s) == graph_constant(g, NAN, &s), "NaN equals itself as a node");
    const double one[3] = { 1, 2, 3 }, two[3] = { 1, 2, 3 };
    check(graph_add(g, OP_table, &s, 0, NULL, &(Attr){ .table = one })
          == graph_add(g, OP_table, &s, 0, NULL, &(Attr){ .table = two }), "equal tables are one node");
    check(draw(g, OP_normal, 1, 4) == draw(g, OP_normal, 1, 4), "one stream and shape, one draw");
    check(draw(g, OP_normal, 1, 4) != draw(g, OP_normal, 2, 4), "streams tell draws apart");
    check(draw(g, OP_normal, 1, 4) != draw(g, OP_uniform, 1, 4), "kinds tell draws apart");
    check(draw(g, OP_normal, 1, 4) != draw(g, OP_normal, 1, 5), "shapes tell draws apart");
}

static void test_identities(Graph *g)
{
    Node *x = input(g, 0, 3, (int64_t[]){ 2, 3, 4 });
    check(graph_reshape(g, x, &x->shape) == x, "a reshape to the same shape is nothing");
    check(graph_broadcast(g, x, &x->shape) == x, "a broadcast to the same shape is nothing");
    check(graph_permute(g, x, (int[]){ 0, 1, 2 }) == x, "an unmoved permutation is nothing");
    check(graph_transpose(g, graph_transpose(g, x))->shape.dim[2] == 4, "transpose twice");
    check(graph_fold(g, OP_sum, x, (bool[MAX_RANK]){ false }) == x, "a fold of no axis is nothing");
    check(graph_concat(g, 1, &x, 0) == x, "a concat of one is nothing");
    graph_name(x, "x");
    graph_name(x, "other");
    check(strcmp(x->name, "x") == 0, "the first name stays");
}

static bool fits(Op op, int args, Node *const *in, const Attr *attr, Shape wanted, Shape *out)
{
    const char *why = NULL;
    *out = wanted;
    bool ok = op_shape(op, args, in, attr, out, &why);
    return ok == !why && ok;
}

static bool is_shape(const Shape *s, int rank, const int64_t *dim)
{
    Shape want = shape_of(rank, dim);
    return shape_equal(s, &want);
}

static void test_shapes(Graph *g)
{
    Node *x = input(g, 0, 2, (int64_t[]){ 2, 3 }), *w = input(g, 1, 2, (int64_t[]){ 4, 3 });
    Node *xw[] = { x, w };
    Attr none = { .value = 0 };
    Shape out, scalar = { .rank = 0 };
    check(fits(OP_contract, 2, xw, &(Attr){ .contract = { false, true } }, scalar, &out)
          && is_shape(&out, 2, (int64_t[]){ 2, 4 }), "x @ transpose(w)");
    check(!fits(OP_contract, 2, xw, &none, scalar, &out), "inner sizes must agree");
    check(!fits(OP_add, 2, xw, &none, scalar, &out), "maps need equal shapes");
    check(!fits(OP_add, 1, xw, &none, scalar, &out), "maps need all operands");
    check(fits(OP_sum, 1, xw, &(Attr){ .fold.axis = { false, true } }, scalar, &out)
          && is_shape(&out, 2, (int64_t[]){ 2, 1 }), "folds keep axes");
    check(fits(OP_permute, 1, xw, &(Attr){ .permute.order = { 1, 0 } }, scalar, &out)
          && is_shape(&out, 2, (int64_t[]){ 3, 2 }), "permute");
    check(!fits(OP_permute, 1, xw, &(Attr){ .permute.order = { 1, 1 } }, scalar, &out), "an axis twice");
    check(!fits(OP_reshape, 1, xw, &none, shape_of(1, (int64_t[]){ 7 }), &out), "a reshape that loses");
    check(!fits(OP_broadcast, 1, xw, &none, shape_of(2, (int64_t[]){ 2, 6 }), &out), "3 does not stretch");
    check(fits(OP_slice, 1, xw, &(Attr){ .slice = { { 0, 0 }, { 1, 2 } } },
               shape_of(2, (int64_t[]){ 2, 2 }), &out), "every second column");
    check(!fits(OP_slice, 1, xw, &(Attr){ .slice = { { 0, 1 }, { 1, 2 } } },
                shape_of(2, (int64_t[]){ 2, 2 }), &out), "a slice beyond the end");
    check(fits(OP_slice, 1, xw, &(Attr){ .slice = { { 1, 2 }, { -1, -2 } } },
               shape_of(2, (int64_t[]){ 2, 2 }), &out), "backwards");
    check(!fits(OP_slice, 1, xw, &(Attr){ .slice = { { 1, 1 }, { -1, -2 } } },
                shape_of(2, (int64_t[]){ 2, 2 }), &out), "a slice that begins after its end");
    check(!fits(OP_pad, 1, xw, &(Attr){ .pad.before = { 0, 2 } },
                shape_of(2, (int64_t[]){ 2, 4 }), &out), "padding that cuts");
    check(fits(OP_concat, 2, xw, &none, scalar, &out)
          && is_shape(&out, 2, (int64_t[]){ 6, 3 }), "concat along axis 0");
    check(!fits(OP_concat, 2, xw, &(Attr){ .concat = { 1 } }, scalar, &out), "concat of other rows");
}

static void test_sizes(void)
{
    Shape big = shape_of(3, (int64_t[]){ 1 << 20, 1 << 20, 1 }), out;
    check(shape_size(&big) == (int64_t)1 << 40, "2^40 elements are allowed");
    big.dim[2] = 2;
    check(shape_size(&big) == -1, "2^41 elements are not");
    big = shape_of(3, (int64_t[]){ INT64_MAX, INT64_MAX, 2 });
    check(shape_size(&big) == -1, "a product that wraps is caught");
    check(shape_size(&(Shape){ .rank = 1, .dim = { 0 } }) == -1, "no axis is empty");
    check(shape_size(&(Shape){ .rank = 0 }) == 1, "a scalar has one element");
    Shape a = shape_of(2, (int64_t[]){ 5, 1 }), b = shape_of(3, (int64_t[]){ 2, 1, 4 });
    check(shape_broadcast(&a, &b, &out) && is_shape(&out, 3, (int64_t[]){ 2, 5, 4 }), "both stretch");
    b.dim[1] = 3;
    check(!shape_broadcast(&a, &b, &out), "5 against 3");
}

/* Thousands of nodes: the table grows and still finds every one. */
static void test_growth(Graph *g)
{
    Shape s = { .rank = 0 };
    Node *first = graph_constant(g, 0.5, &s), *n = first;
    for (int i = 1; i < 5000; i++)
        n = graph_map(g, OP_add, n, graph_constant(g, i, &s), NULL);
    int count = g->count;
    check(graph_constant(g, 0.5, &s) == first && graph_constant(g, 4999, &s) && g->count == count,
          "old nodes are found after growth");
    graph_verify(g);
}

int main(void)
{
    Arena *arena = arena_new();
    test_hash_consing(graph_new(arena));
    test_identities(graph_new(arena));
    test_shapes(graph_new(arena));
    test_sizes();
    test_growth(graph_new(arena));
    arena_free(arena);
    printf("%d passed, %d failed, 0 skipped\n", passed, failed);
    return failed > 0;
}
