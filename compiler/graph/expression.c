/* expression.c -- one expression of the language over named nodes, as nodes.
   In: the syntax tree of a gradient (ops.def) or of one side of a rule (rules.def), and what its
   names stand for.  Out: the node it means, appended to the graph.  Only numbers, names, operators
   and calls of element-wise ops occur; anything else is a mistake in a table, hence fatal(). */
#include "ast.h"
#include "gmc.h"

#include <string.h>

typedef struct {
    Graph             *graph;
    int                count;
    const char *const *name;
    Node *const       *value;
} Scope;

static Node *build(const Scope *, const Ast *);

Node *graph_fit(Graph *g, Node *n, const Shape *to)
{
    if (n->op == OP_constant)
        return graph_constant(g, n->attr.value, to);
    Shape ranked = { .rank = to->rank };
    int extra = to->rank - n->shape.rank;
    for (int i = 0; i < to->rank; i++)
        ranked.dim[i] = i < extra ? 1 : n->shape.dim[i - extra];
    return graph_broadcast(g, graph_reshape(g, n, &ranked), to);
}

/* An element-wise op on operands that stretch to a common shape. */
static Node *build_map(const Scope *s, const Ast *at, Op op, int args, Node **in)
{
    if (op == OP_COUNT || op_info[op].cls != CLASS_MAP || op_info[op].args != args)
        fatal("%s: no element-wise op '%s' of %d operands", at->span.file,
              at->text ? at->text : "", args);
    Shape shape = in[0]->shape;
    for (int k = 1; k < args; k++)
        if (!shape_broadcast(&shape, &in[k]->shape, &shape))
            fatal("%s: operands of %s do not fit", at->span.file, op_info[op].name);
    Node *fitted[3] = { NULL };
    double value[3] = { 0 };
    bool known = true;
    for (int k = 0; k < args; k++) {
        fitted[k] = graph_fit(s->graph, in[k], &shape);
        known = known && in[k]->op == OP_constant;
        value[k] = in[k]->attr.value;
    }
    if (known)
        return graph_constant(s->graph, op_value(op, value[0], value[1], value[2]), &shape);
    return graph_map(s->graph, op, fitted[0], fitted[1], fitted[2]);
}

Op expression_op(const Ast *at)
{
    if (at->kind == AST_CALL)
        return op_named(at->kid[0]->text);
    if (at->kind == AST_UNARY)
        return strcmp(at->text, "-") == 0 ? OP_neg : OP_COUNT;
    static const struct { const char *text; Op op; } table[] = {
        { "+", OP_add }, { "-", OP_sub }, { "*", OP_mul }, { "/", OP_div }, { "^", OP_pow },
        { "<", OP_lt },  { "<=", OP_le }, { ">", OP_gt },  { ">=", OP_ge }, { "==", OP_eq },
    };
    for (size_t i = 0; i < sizeof table / sizeof *table; i++)
        if (strcmp(table[i].text, at->text) == 0)
            return table[i].op;
    return OP_COUNT;
}

static Node *build_name(const Scope *s, const Ast *at)
{
    for (int i = 0; i < s->count; i++)
        if (strcmp(s->name[i], at->text) == 0)
            return s->value[i];
    fatal("%s: '%s' stands for nothing", at->span.file, at->text);
}

static Node *build_call(const Scope *s, const Ast *at)
{
    Node *in[3];
    int args = at->kids - 1;
    if (args < 1 || args > 3)
        fatal("%s: a call of %d operands", at->span.file, args);
    for (int k = 0; k < args; k++)
        in[k] = build(s, at->kid[k + 1]);
    return build_map(s, at->kid[0], expression_op(at), args, in);
}

static Node *build(const Scope *s, const Ast *at)
{
    Node *in[2];
    switch (at->kind) {
    case AST_NUMBER:
        return graph_constant(s->graph, at->number, &(Shape){ .rank = 0 });
    case AST_NAME:
        return build_name(s, at);
    case AST_UNARY:
        in[0] = build(s, at->kid[0]);
        return build_map(s, at, expression_op(at), 1, in);
    case AST_BINARY:
        in[0] = build(s, at->kid[0]);
        in[1] = build(s, at->kid[1]);
        return build_map(s, at, expression_op(at), 2, in);
    case AST_CALL:
        return build_call(s, at);
    default:
        fatal("%s: not an expression over elements", at->span.file);
    }
}

Node *build_expression(Graph *g, const Ast *at, int count, const char *const *names,
                       Node *const *values)
{
    Scope s = { g, count, names, values };
    return build(&s, at);
}
