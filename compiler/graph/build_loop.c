/* build_loop.c -- loops: a body that is elaborated once and runs in every turn.
   In: loop t in T-1..0 { ... }.  Out: its names bound to what is there after the last turn.
   What is assigned inside and existed before is carried: inside the body it is a leaf, and what it is at the end of
   the body is what the next turn starts with.  Numbers become scalar tensors; lists and distributions are carried
   tensor by tensor.  A name that is first assigned inside leaves the loop as the last turn made it.
   In a let, in an optimizer, for first values and inside of another loop a loop is unrolled. */
#include "build.h"

#include <string.h>

typedef Vec(Node *) Nodes;

typedef struct {
    Build      *b;
    Loop       *loop;
    const char *name;            /* at hand: what errors and nodes call it */
    Span        span;
    Nodes       first, next;     /* by number of the carried tensor */
} Carry;

bool is_real_loop(const Build *b, const Ast *e)
{
    const Work *w = b->work;
    return e->kind == AST_LOOP && !w->scratch && !w->loop && w != b->init && !b->updating && w->func
        && w->func->kind != FUNC_FIRST;
}

bool refuse_in_loop(Build *b, Span span, const Frame *f, const char *what)
{
    const Frame *at = b->work->loop ? b->work->looping : NULL;
    while (at && f && at != f)
        at = at->caller;
    if (!at)
        return false;
    if (mistake_at(b, span, "%s stands in a loop, which runs it in every turn", what))
        hint("put it behind the loop; 'for' unrolls, so that each turn is written out");
    return true;
}

/* ---- values, tensor by tensor ----------------------------------------------------------- */

typedef Value (*Visit)(Carry *, const Value *tensor, const Value *other);

static Value visit_parts(Carry *, Value, const Value *other, Visit);

static Value visit_dist(Carry *c, Value v, const Value *other, Visit visit)
{
    int count = ast_count(v.dist->family->item->kid[0]);
    Dist *d = arena_new_of(c->b->arena, Dist);
    Value *field = arena_array(c->b->arena, Value, count + 1);
    for (int i = 0; i < count; i++)
        field[i] = visit_parts(c, v.dist->field[i], other ? &other->dist->field[i] : NULL, visit);
    *d = *v.dist;
    d->field = field;
    v.dist = d;
    return v;
}

static bool alike(const Value *v, const Value *other)
{
    bool items = v->kind == VALUE_LIST || v->kind == VALUE_TUPLE;
    if (items)
        return other->kind == v->kind && other->items.count == v->items.count;
    if (v->kind == VALUE_DIST)
        return other->kind == VALUE_DIST && other->dist->family == v->dist->family;
    return is_tensor_like(v) ? is_tensor_like(other) : v->kind == other->kind;
}

/* Every tensor in v, with what stands in its place in `other`, if there is one. */
static Value visit_parts(Carry *c, Value v, const Value *other, Visit visit)
{
    if (other && !alike(&v, other)) {
        if (!is_poison(&v) && !is_poison(other)
            && mistake_at(c->b, c->span, "a loop carries '%s', which is %s before it and %s after a turn", c->name,
                          value_text(c->b, &v), value_text(c->b, other)))
            hint("use another name for it inside of the loop");
        return poison;
    }
    if (v.kind == VALUE_DIST)
        return visit_dist(c, v, other, visit);
    if (v.kind == VALUE_LIST || v.kind == VALUE_TUPLE) {
        const char **part = v.part;
        v = value_items(c->b, v.kind, v.items.count, v.items.at);
        v.part = part;
        for (int i = 0; i < v.items.count; i++)
            v.items.at[i] = visit_parts(c, v.items.at[i], other ? &other->items.at[i] : NULL, visit);
        return v;
    }
    return is_tensor_like(&v) ? visit(c, &v, other) : v;
}

/* ---- what is carried -------------------------------------------------------------------- */

static Value carry_in(Carry *c, const Value *v, const Value *other)
{
    (void)other;
    Node *first = to_node(c->b, *v, c->span);
    if (!first)
        return poison;
    if (first->type != F32) {
        if (mistake_at(c->b, c->span, "a loop carries '%s', and these are classes", c->name))
            hint("'onehot' makes numbers of them");
        return poison;
    }
    Node *leaf = loop_carried(graph_here(c->b), c->loop, c->first.count, &first->shape);
    graph_name(leaf, c->name);
    vec_push(c->b->arena, &c->first, first);
    return value_node(c->b, leaf);
}

/* v: the leaf that a turn started with. */
static Value carry_on(Carry *c, const Value *v, const Value *after)
{
    const Node *leaf = v->kind == VALUE_TENSOR ? v->tensor.node : NULL;
    Node *next = leaf ? to_node(c->b, *after, c->span) : NULL;
    Shape both;
    if (!next)
        return poison;
    if (shape_broadcast(&next->shape, &leaf->shape, &both) && shape_equal(&both, &leaf->shape)) {
        Node *fits = graph_fit(graph_here(c->b), next, &leaf->shape);
        vec_push(c->b->arena, &c->next, fits);
        return *v;
    }
    if (mistake_at(c->b, c->span, "a loop carries '%s', which is %s before it and %s after a turn", c->name,
                   shape_text(c->b->arena, &leaf->shape), shape_text(c->b->arena, &next->shape)))
        hint(next->shape.rank > leaf->shape.rank
             ? "give it its shape before the loop, as in 'zeros(shape(x))'; 'for' unrolls, and lets shapes change"
             : "what a loop carries keeps its shape; 'for' unrolls, and lets it change");
    return poison;
}

static Value carry_out(Carry *c, const Value *v, const Value *other)
{
    (void)other;
    int which = v->kind == VALUE_TENSOR && v->tensor.node->op == OP_carried ? v->tensor.node->attr.loop.which : -1;
    if (which < 0)
        return *v;
    Node *last = loop_result(graph_here(c->b), OP_loop, c->loop, which, c->first.count, c->first.at, c->next.at);
    graph_name(last, c->name);
    return value_node(c->b, last);
}

/* ---- names ------------------------------------------------------------------------------ */

static void add_name(Build *b, Names *names, const char *name)
{
    for (int i = 0; i < names->count; i++)
        if (!strcmp(names->at[i], name))
            return;
    vec_push(b->arena, names, name);
}

static void assigned_names(Build *b, const Ast *e, Names *names)
{
    if (e && e->kind == AST_ASSIGN)
        for (int i = 0; i < e->kid[0]->kids; i++)
            add_name(b, names, e->kid[0]->kid[i]->text);
    for (int i = 0; e && i < e->kids && e->kind != AST_ASSIGN; i++)
        assigned_names(b, e->kid[i], names);
}

/* Whether the tree reads the name outside of the loop. */
static bool reads_name(const Ast *e, const char *name, const Ast *loop)
{
    if (!e || e == loop)
        return false;
    if ((e->kind == AST_NAME || e->kind == AST_SET) && !strcmp(e->text, name))
        return true;
    for (int i = e->kind == AST_ASSIGN ? 1 : 0; i < e->kids; i++)
        if (reads_name(e->kid[i], name, loop))
            return true;
    return false;
}

/* The names the loop gives to an element of what it runs over. */
static bool is_counter(const Ast *e, const char *name)
{
    bool found = e->kids == 2 && !strcmp(e->text, name);
    for (int i = 0; e->kids > 2 && i < e->kid[2]->kids; i++)
        found = found || !strcmp(e->kid[2]->kid[i]->text, name);
    return found;
}

/* ---- turns ------------------------------------------------------------------------------ */

/* One of the values, the turn's; they are alike. */
static Value turn_element(Build *b, Span span, Node *turn, int count, const Value *at)
{
    bool lists = at[0].kind == VALUE_LIST;
    for (int i = 0; i < count && lists; i++)
        lists = at[i].kind == VALUE_LIST && at[i].items.count == at[0].items.count;
    if (lists) {
        Value *part = arena_array(b->arena, Value, at[0].items.count + 1);
        Value *column = arena_array(b->arena, Value, count);
        for (int k = 0; k < at[0].items.count; k++) {
            for (int i = 0; i < count; i++)
                column[i] = at[i].items.at[k];
            part[k] = turn_element(b, span, turn, count, column);
        }
        return value_items(b, VALUE_LIST, at[0].items.count, part);
    }
    Node *n = to_node(b, value_items(b, VALUE_LIST, count, at), span);
    Shape one;
    if (!n || !value_shape(b, &at[0], &one))
        return poison;
    Shape rows = shape_of(2, (int64_t[]){ count, shape_size(&one) });
    Graph *g = graph_here(b);
    return value_node(b, graph_reshape(g, graph_gather(g, graph_reshape(g, n, &rows), turn), &one));
}

/* The turns of a range count up or down by one; every other loop has a list of what its turns are at. */
typedef struct { bool range; int64_t from, count; int step; Items items; } Turns;

static bool find_turns(Build *b, const Ast *e, Turns *out)
{
    int64_t to;
    *out = (Turns){ .range = e->kid[0]->kind == AST_RANGE };
    if (out->range) {
        if (!range_ends(b, e->kid[0], &out->from, &to, &out->step))
            return false;
        out->count = (to - out->from) * out->step + 1;
    } else {
        Value v = eval(b, e->kid[0]);
        if (!value_elements(b, v, &out->items)) {
            if (!is_poison(&v))
                mistake_at(b, e->kid[0]->span, "a loop runs over a range such as 1..4, a list or a table, not %s",
                           value_text(b, &v));
            return false;
        }
        out->count = out->items.count;
    }
    if (out->count <= MAX_TURNS)
        return true;
    mistake_at(b, e->kid[0]->span, "this loop has %lld turns; at most %d are counted", (long long)out->count,
               (int)MAX_TURNS);
    return false;
}

static Value turn_value(Build *b, const Ast *e, Loop *loop, const Turns *turns)
{
    Node *turn = loop_turn(graph_here(b), loop);
    if (!turns->range)
        return turn_element(b, e->kid[0]->span, turn, turns->items.count, turns->items.at);
    Value steps[2] = { value_node(b, turn), value_number(turns->step) };
    Value sum[2] = { turns->step == 1 ? steps[0] : apply_map(b, e->span, OP_mul, 2, steps), value_number((double)turns->from) };
    return turns->from ? apply_map(b, e->span, OP_add, 2, sum) : sum[0];
}

/* ---- the loop --------------------------------------------------------------------------- */

static void start_body(Carry *c, const Names *names)
{
    Frame *f = c->b->frame;
    for (int i = 0; i < names->count; i++) {
        Value *v = find_binding(f, names->at[i]);
        c->name = names->at[i];
        if (v)
            bind_name(c->b, f, c->name, visit_parts(c, *v, NULL, carry_in));
    }
}

/* A tensor that the last turn leaves behind: what it is before the first turn does not matter. */
static Value leave_behind(Carry *c, const Value *v, const Value *other)
{
    (void)other;
    if (v->kind != VALUE_TENSOR || !graph_inside(c->b->arena, c->b->work->graph)[v->tensor.node->id])
        return *v;
    const Shape *shape = &v->tensor.node->shape;
    Node *leaf = loop_carried(graph_here(c->b), c->loop, c->first.count, shape);
    vec_push(c->b->arena, &c->first, graph_constant(graph_here(c->b), 0, shape));
    vec_push(c->b->arena, &c->next, v->tensor.node);
    return value_node(c->b, leaf);
}

/* Names that only the body knows; those that nothing reads behind it are forgotten. */
static void end_names(Carry *c, const Ast *e, int known)
{
    Frame *f = c->b->frame;
    int kept = known;
    for (int i = known; i < f->names.count; i++) {
        Binding new = f->names.at[i];
        c->name = new.name;
        if (is_counter(e, new.name) || (f->item && !reads_name(f->item, new.name, e)))
            continue;
        f->names.at[kept++] = (Binding){ new.name, visit_parts(c, new.value, NULL, leave_behind) };
    }
    f->names.count = kept;
}

/* started[i]: what names.at[i] was when the turn began. */
static void end_body(Carry *c, const Ast *e, const Names *names, const Value *started, int known)
{
    Build *b = c->b;
    for (int i = 0; i < names->count; i++) {
        c->name = names->at[i];
        visit_parts(c, started[i], find_binding(b->frame, c->name), carry_on);
    }
    bool good = c->next.count == c->first.count;
    if (good)
        end_names(c, e, known);
    b->work->loop = NULL;
    for (int i = 0; i < names->count; i++) {
        c->name = names->at[i];
        bind_name(b, b->frame, c->name, good ? visit_parts(c, started[i], NULL, carry_out) : poison);
    }
    for (int i = known; i < b->frame->names.count; i++) {
        Binding *new = &b->frame->names.at[i];
        c->name = new->name;
        new->value = good ? visit_parts(c, new->value, NULL, carry_out) : poison;
    }
}

/* The names that the loop carries: assigned inside, and there before it. */
static Names carried_names(Build *b, const Ast *e)
{
    Names all = { 0 }, carried = { 0 };
    assigned_names(b, e->kid[1], &all);
    for (int i = 0; i < all.count; i++)
        if (!is_counter(e, all.at[i]) && find_binding(b->frame, all.at[i]))
            vec_push(b->arena, &carried, all.at[i]);
    return carried;
}

static void run_body(Build *b, const Ast *e, const Turns *turns)
{
    Frame *f = b->frame;
    const Ast *counter = e->kids > 2 ? e->kid[2]->kid[0] : e;
    Carry c = { .b = b, .span = e->span, .loop = loop_new(graph_here(b), counter->text, e->span, turns->count) };
    Names names = carried_names(b, e);
    Value *started = arena_array(b->arena, Value, names.count + 1);
    b->work->loop = c.loop;
    b->work->looping = f;
    start_body(&c, &names);
    for (int i = 0; i < names.count; i++)
        started[i] = *find_binding(f, names.at[i]);
    int known = f->names.count;
    bind_turn(b, e, turn_value(b, e, c.loop, turns));
    exec_block(b, e->kid[1]);
    if (f->returned) {
        if (mistake_at(b, f->returns->span, "a loop runs all of its turns, and this would end it in the first"))
            hint("put 'return' behind the loop");
        f->result = poison;
    }
    end_body(&c, e, &names, started, known);
}

void exec_loop(Build *b, const Ast *e)
{
    Names counters = { 0 };
    Turns turns;
    if (!find_turns(b, e, &turns) || turns.count < 1)
        return;
    for (int i = 0; i < (e->kids > 2 ? e->kid[2]->kids : 1); i++)
        vec_push(b->arena, &counters, e->kids > 2 ? e->kid[2]->kid[i]->text : e->text);
    Value *outer = arena_array(b->arena, Value, counters.count);
    for (int i = 0; i < counters.count; i++) {
        Value *v = find_binding(b->frame, counters.at[i]);
        outer[i] = v ? *v : nothing;
    }
    run_body(b, e, &turns);
    for (int i = 0; i < counters.count; i++)
        if (outer[i].kind != VALUE_NONE)
            bind_name(b, b->frame, counters.at[i], outer[i]);
}
