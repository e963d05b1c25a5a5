/* simplify.c -- rewriting until nothing changes: the rounds, the matcher of rules.def, constants.
   In: a graph and its roots.  Out: a new graph with the same values in which no rule applies; only
   live nodes survive, spans and names are kept.  Every round reads one graph and appends to the next,
   node by node in order, so the result does not depend on anything but the graph. */
#include "simplify.h"
#include "ast.h"

#include <ctype.h>
#include <string.h>

enum { MOST_ROUNDS = 500, MOST_NAMES = 8, MOST_FOLDED = 1 << 16 };

/* ---- rules.def, compiled once ---- */

typedef struct Pattern Pattern;
struct Pattern {
    enum { ANY, CONSTANT, NUMBER, OPERATION } kind;
    int     name;                /* ANY, CONSTANT: index into Rule.name */
    double  number;
    Op      op;
    int     args;
    Pattern *in[3];
};

typedef struct Rule Rule;
struct Rule {
    const char *name;
    bool        once;
    const char *left, *right;
    Pattern    *pattern;
    Ast        *result;
    int         names;
    const char *bound[MOST_NAMES];
    Rule       *next;            /* with the same op at its root */
};

static Rule rules[] = {
#define RULE(name, left, right) { #name, false, left, right, NULL, NULL, 0, { NULL }, NULL },
#define ONCE(name, left, right) { #name, true, left, right, NULL, NULL, 0, { NULL }, NULL },
#include "pass/rules.def"
};

static int rule_name(Rule *rule, const char *name)
{
    int i = 0;
    while (i < rule->names && strcmp(rule->bound[i], name) != 0)
        i++;
    if (i == MOST_NAMES)
        fatal("rules.def: %s has too many names", rule->name);
    if (i == rule->names)
        rule->bound[rule->names++] = name;
    return i;
}

static bool is_constant_name(const char *name)
{
    return name[0] == 'c' && (!name[1] || isdigit((unsigned char)name[1]));
}

static Pattern *compile_pattern(Arena *arena, Rule *rule, const Ast *at)
{
    Pattern *p = arena_new_of(arena, Pattern);
    bool minus = at->kind == AST_UNARY && at->kid[0]->kind == AST_NUMBER;
    int first = at->kind == AST_CALL;
    if (at->kind == AST_NUMBER || minus) {
        p->kind = NUMBER;
        p->number = minus ? -at->kid[0]->number : at->number;
    } else if (at->kind == AST_NAME) {
        p->kind = is_constant_name(at->text) ? CONSTANT : ANY;
        p->name = rule_name(rule, at->text);
    } else {
        p->kind = OPERATION;
        p->op = expression_op(at);
        p->args = at->kids - first;
        if (p->op == OP_COUNT || p->args != op_info[p->op].args)
            fatal("rules.def: %s does not make sense", rule->name);
        for (int k = 0; k < p->args; k++)
            p->in[k] = compile_pattern(arena, rule, at->kid[k + first]);
    }
    return p;
}

/* The rules whose left side has this op at its root, in the order of the file. */
static Rule *rules_of(Op op)
{
    static Rule *first[OP_COUNT];
    static Arena *arena;
    if (!arena) {
        arena = arena_new();
        for (size_t i = sizeof rules / sizeof *rules; i-- > 0; ) {
            Rule *rule = &rules[i];
            Ast *left = ast_parse_expression(arena, "rules.def", rule->left);
            rule->result = ast_parse_expression(arena, "rules.def", rule->right);
            if (!left || !rule->result)
                fatal("rules.def: %s does not parse", rule->name);
            rule->pattern = compile_pattern(arena, rule, left);
            rule->next = first[rule->pattern->op];
            first[rule->pattern->op] = rule;
        }
    }
    return first[op];
}

/* ---- matching ---- */

typedef struct { const Node *node[MOST_NAMES]; } Bound;

static bool is_commutative(Op op)
{
    return op == OP_add || op == OP_mul || op == OP_max || op == OP_min || op == OP_eq;
}

static bool match(const Round *r, const Rule *rule, const Pattern *p, const Node *n, Bound *b)
{
    bool constant = n->op == OP_constant;
    if (p->kind == NUMBER)
        return constant && n->attr.value == p->number;
    if (p->kind != OPERATION) {
        const Node **at = &b->node[p->name];
        if (*at || (p->kind == CONSTANT && !constant))
            return *at == n;
        *at = n;
        return true;
    }
    if (n->op != p->op || (rule->once && p != rule->pattern && !used_once(r, n)))
        return false;
    Bound before = *b;
    bool all = true;
    for (int k = 0; k < p->args && all; k++)
        all = match(r, rule, p->in[k], n->in[k], b);
    if (all || !is_commutative(p->op))
        return all;
    *b = before;
    return match(r, rule, p->in[0], n->in[1], b) && match(r, rule, p->in[1], n->in[0], b);
}

Node *rewrite_by_rules(Round *r, const Node *n)
{
    for (const Rule *rule = rules_of(n->op); rule; rule = rule->next) {
        Bound b = { { NULL } };
        Node *value[MOST_NAMES] = { NULL };
        if (!match(r, rule, rule->pattern, n, &b))
            continue;
        for (int i = 0; i < rule->names; i++)
            value[i] = made(r, b.node[i]);
        Node *y = build_expression(r->to, rule->result, rule->names, rule->bound, value);
        return graph_fit(r->to, y, &n->shape);
    }
    return NULL;
}

/* ---- what the compiler knows it computes ---- */

static bool is_uniform(const double *at, int64_t size)
{
    int64_t same = 1;
    while (same < size && memcmp(&at[same], &at[0], sizeof *at) == 0)
        same++;
    return same == size;
}

/* One number repeated stays one number under every op but contraction and padding. */
static bool fold_uniform(const Node *n, double *value)
{
    const Node *a = n->in[0];
    double count = (double)shape_size(&a->shape) / (double)shape_size(&n->shape), v[3] = { 0 };
    for (int k = 0; k < n->args; k++) {
        if (n->in[k]->op != OP_constant
            || (op_info[n->op].cls == CLASS_VIEW && n->in[k]->attr.value != a->attr.value))
            return false;
        v[k < 3 ? k : 2] = n->in[k]->attr.value;
    }
    switch (op_info[n->op].cls) {
    case CLASS_MAP:  *value = op_value(n->op, v[0], v[1], v[2]); return true;
    case CLASS_FOLD: *value = n->op == OP_sum ? v[0] * count : v[0]; return true;
    case CLASS_VIEW: *value = v[0]; return n->op != OP_pad || v[0] == 0;
    default:         return false;
    }
}

/* A node of tables and constants, evaluated; the numbers live as long as the result. */
static Node *evaluate(Round *r, const Node *n)
{
    int64_t size = shape_size(&n->shape);
    bool known = n->op != OP_broadcast && size <= MOST_FOLDED;
    for (int k = 0; k < n->args; k++)
        known = known && (n->in[k]->op == OP_constant || n->in[k]->op == OP_table);
    if (!known)
        return NULL;
    double *at = eval_graph(r->arena, r->from, &r->from->node[n->id], 1, &(EvalEnv){ .rows = 0 })[n->id];
    if (is_uniform(at, size))
        return graph_constant(r->to, at[0], &n->shape);
    double *table = arena_array(r->keep, double, size);
    memcpy(table, at, sizeof *table * (size_t)size);
    return graph_add(r->to, OP_table, &n->shape, 0, NULL, &(Attr){ .table = table });
}

static Node *fold_constants(Round *r, const Node *n)
{
    double value;
    if (n->op == OP_table && is_uniform(n->attr.table, shape_size(&n->shape)))
        return graph_constant(r->to, n->attr.table[0], &n->shape);
    if (!n->args)
        return NULL;
    if (fold_uniform(n, &value))
        return graph_constant(r->to, value, &n->shape);
    if (op_info[n->op].cls == CLASS_CONTRACT || op_info[n->op].cls == CLASS_CONV)
        for (int k = 0; k < 2; k++)
            if (n->in[k]->op == OP_constant && n->in[k]->attr.value == 0)
                return graph_constant(r->to, 0, &n->shape);
    return evaluate(r, n);
}

/* x * y and y * x are one node: constants to the right, then the older operand first. */
static Node *sort_operands(Round *r, const Node *n)
{
    if (!is_commutative(n->op))
        return NULL;
    Node *a = made(r, n->in[0]), *b = made(r, n->in[1]);
    bool ca = a->op == OP_constant, cb = b->op == OP_constant;
    bool ties = n->op == OP_max || n->op == OP_min;        /* whose sign of zero wins may differ */
    if (ca == cb ? ties || a->id <= b->id : cb)
        return NULL;
    return graph_map(r->to, n->op, b, a, NULL);
}

/* ---- rounds ---- */

static Node *rewrite(Round *r, const Node *n)
{
    Node *y = fold_constants(r, n);
    if (y)
        return y;
    switch (op_info[n->op].cls) {
    case CLASS_LEAF:     return n->op == OP_carried ? rewrite_carried(r, n) : NULL;
    case CLASS_MAP:      y = rewrite_by_rules(r, n);
                         y = y ? y : rewrite_map(r, n);
                         return y ? y : sort_operands(r, n);
    case CLASS_FOLD:     y = unrolled_fold(r, n);
                         return y ? y : rewrite_fold(r, n);
    case CLASS_CONTRACT: return rewrite_contract(r, n);
    case CLASS_CONV:     return rewrite_conv(r, n);
    case CLASS_ATTEND:
    case CLASS_PICK:     return NULL;
    case CLASS_VIEW:     return rewrite_view(r, n);
    case CLASS_SCAN:     return rewrite_scan(r, n);
    }
    return NULL;
}

/* A relu that somebody reads for more than its sign. */
static void note_relu(Round *r, Node *n)
{
    if (n->op == OP_relu)
        r->relu[n->in[0]->id] = n;
}

static Round start_round(Arena *keep, Arena *arena, const Graph *from,
                         Node *const *roots, int count, const bool *live)
{
    Round r = { keep, arena, from, graph_new(arena), arena_array(arena, Node *, from->count),
                graph_inside(arena, from), arena_array(arena, int, from->count), arena_array(arena, bool, from->count),
                arena_array(arena, Node *, from->count), NULL };
    find_carries(&r, live);
    for (int i = 0; i < count; i++) {
        r.uses[roots[i]->id]++;
        r.root[roots[i]->id] = true;
        note_relu(&r, roots[i]);
    }
    for (int i = 0; i < from->count; i++) {
        const Node *n = from->node[i];
        for (int k = 0; live[i] && k < n->args; k++) {
            r.uses[n->in[k]->id]++;
            if (n->op != OP_gt)
                note_relu(&r, n->in[k]);
        }
    }
    return r;
}

static Node *copy_node(Round *r, const Node *n)
{
    Node **in = arena_array(r->arena, Node *, n->args);
    for (int k = 0; k < n->args; k++)
        in[k] = made(r, n->in[k]);
    return graph_copy(r->to, n, in);
}

/* One round; replaces the roots. Returns how many nodes were rewritten. */
static int run_round(Arena *keep, Arena *arena, Graph **graph, Node **roots, int count)
{
    bool *live = graph_live(arena, *graph, roots, count);
    Round r = start_round(keep, arena, *graph, roots, count, live);
    int applied = 0;
    for (int i = 0; i < r.from->count; i++) {
        const Node *n = r.from->node[i];
        if (!live[i])
            continue;
        r.to->span = n->span;
        Node *y = rewrite(&r, n);
        applied += y != NULL;
        r.made[i] = y ? y : copy_node(&r, n);
        if (n->name)
            graph_name(r.made[i], n->name);
    }
    for (int i = 0; i < count; i++)
        roots[i] = made(&r, roots[i]);
    *graph = r.to;
    return applied;
}

Graph *graph_simplify(Arena *arena, const Graph *graph, Node **roots, int count)
{
    Graph *g = (Graph *)graph;                     /* read only: the first round makes a new one */
    Arena *scratch[2] = { arena_new(), arena_new() };
    int rounds = 0;
    while (run_round(arena, scratch[rounds % 2], &g, roots, count)) {
        arena_free(scratch[(rounds + 1) % 2]);
        scratch[(rounds + 1) % 2] = arena_new();
        if (++rounds > MOST_ROUNDS)
            fatal("the rules go in circles");
    }
    run_round(arena, arena, &g, roots, count);     /* changes nothing: drops what died, keeps the rest */
    arena_free(scratch[0]);
    arena_free(scratch[1]);
    return g;
}

/* ---- the pass ---- */

static void simplify_func(Program *p, Func *f)
{
    int count = 0;
    Node **roots = arena_array(p->arena, Node *, f->outputs.count + f->updates.count + 1);
    for (int i = 0; i < f->outputs.count; i++)
        roots[count++] = f->outputs.at[i].node;
    for (int i = 0; i < f->updates.count; i++)
        roots[count++] = f->updates.at[i].node;
    if (f->loss)
        roots[count++] = f->loss;
    f->graph = graph_simplify(p->arena, f->graph, roots, count);
    f->graph = join_padding(p->arena, f->graph, roots, count);
    f->graph = widen_inputs(p->arena, f->graph, roots, count);
    count = 0;
    for (int i = 0; i < f->outputs.count; i++)
        f->outputs.at[i].node = roots[count++];
    for (int i = 0; i < f->updates.count; i++)
        f->updates.at[i].node = roots[count++];
    if (f->loss)
        f->loss = roots[count++];
}

void pass_simplify(Program *p)
{
    for (int i = 0; i < p->funcs.count; i++)
        simplify_func(p, p->funcs.at[i]);
}
