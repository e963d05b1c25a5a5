/* build_stmt.c -- the statements of nets, steps, samples, distributions and optimizers.
   In: a block and the frame it stands in.  Out: names bound, nodes added, a result returned.
   'for' and 'loop' are unrolled; a condition is known to the compiler. */
#include "build.h"

#include <string.h>

/* The programmer's names go to the nodes; those of the library would say less.  '_' takes what nobody wants. */
static void bind_target(Build *b, const Ast *target, Value v)
{
    if (!strcmp(target->text, "_"))
        return;
    if (v.kind == VALUE_TENSOR && is_user(b, target->span)
        && op_info[v.tensor.node->op].cls != CLASS_LEAF)
        graph_name(v.tensor.node, target->text);
    bind_name(b, b->frame, target->text, v);
}

static void exec_assign(Build *b, const Ast *e)
{
    const Ast *targets = e->kid[0];
    Value v = eval(b, e->kid[1]);
    bool items = v.kind == VALUE_TUPLE || v.kind == VALUE_LIST;
    if (targets->kids == 1 && v.kind != VALUE_TUPLE) {
        bind_target(b, targets->kid[0], v);
        return;
    }
    if (!is_poison(&v) && (!items || v.items.count != targets->kids)) {
        mistake_at(b, e->kid[1]->span, "%d name%s for %s", targets->kids,
                   targets->kids == 1 ? "" : "s", value_text(b, &v));
        v = poison;
    }
    for (int i = 0; i < targets->kids; i++)
        bind_target(b, targets->kid[i], is_poison(&v) ? poison : v.items.at[i]);
}

static void exec_return(Build *b, const Ast *e)
{
    Value *at = arena_array(b->arena, Value, e->kids);
    const char **name = arena_array(b->arena, const char *, e->kids);
    bool good = true;
    for (int i = 0; i < e->kids; i++) {
        name[i] = e->kid[i]->kind == AST_ARG || e->kid[i]->kind == AST_NAME ? e->kid[i]->text : "";
        at[i] = eval(b, e->kid[i]->kind == AST_ARG ? e->kid[i]->kid[0] : e->kid[i]);
        good = good && !is_poison(&at[i]);
    }
    b->frame->returned = true;
    b->frame->returns = e;
    b->frame->result = !good ? poison : e->kids == 1 ? at[0]
                     : value_items(b, VALUE_TUPLE, e->kids, at);
    if (b->frame->result.kind == VALUE_TUPLE)
        b->frame->result.part = name;
}

static void exec_if(Build *b, const Ast *e)
{
    bool yes;
    Value v = eval(b, e->kid[0]);
    if (v.kind == VALUE_TENSOR && b->work->loop && v.tensor.node->shape.rank == 0) {
        exec_branch(b, e, v);
        return;
    }
    if (v.kind == VALUE_TENSOR && !b->work->scratch) {
        if (mistake_at(b, e->kid[0]->span,
                       "the condition of 'if' must be known when compiling, and this is %s",
                       value_text(b, &v)))
            hint("'c ? a : b' chooses element by element while the program runs");
        return;
    }
    if (!to_bool(b, v, e->kid[0]->span, "a condition", &yes))
        return;
    if (yes)
        exec_block(b, e->kid[1]);
    else if (e->kid[2])
        exec_block(b, e->kid[2]);
}

/* for t in list; for a, b in pairs(list): each element has as many values as there are names. */
void bind_turn(Build *b, const Ast *e, Value item)
{
    Items part = { 0 };
    if (e->kids == 2) {
        bind_name(b, b->frame, e->text, item);
        return;
    }
    const Ast *names = e->kid[2];
    bool fits = value_elements(b, item, &part) && part.count == names->kids;
    if (!fits && !is_poison(&item)
        && mistake_at(b, e->kid[0]->span, "%d names for each element, and this one is %s", names->kids,
                      value_text(b, &item)))
        hint("'pairs(list)' has two values in each: an element and the next one");
    for (int i = 0; i < names->kids; i++)
        bind_name(b, b->frame, names->kid[i]->text, fits ? part.at[i] : poison);
}

typedef struct { int params, children, *count; } Numbering;    /* how far the names of parameters are */

static Numbering numbering(Build *b)
{
    Frame *f = b->frame;
    Numbering at = { f->params.count, f->children.count, arena_array(b->arena, int, f->children.count + 1) };
    for (int i = 0; i < at.children; i++)
        at.count[i] = f->children.at[i].count;
    return at;
}

/* What a turn of 'loop' calls is what the turn before called: it starts to number anew. A turn of
   'for' is a layer of its own. */
static void iterate(Build *b, const Ast *e, Value item, const Numbering *start)
{
    Frame *f = b->frame;
    for (int i = 0; i < start->children && e->kind == AST_LOOP; i++)
        f->children.at[i].count = start->count[i];
    if (e->kind == AST_LOOP) {
        f->params.count = start->params;
        f->children.count = start->children;
    }
    bind_turn(b, e, item);
    exec_block(b, e->kid[1]);
}

static void exec_for(Build *b, const Ast *e)
{
    if (is_real_loop(b, e)) {
        exec_loop(b, e);
        return;
    }
    Numbering start = numbering(b);
    Value *outer = find_binding(b->frame, e->text), saved = outer ? *outer : poison;
    Items turn;
    int64_t from, to;
    int step;
    if (e->kid[0]->kind == AST_RANGE) {
        if (range_ends(b, e->kid[0], &from, &to, &step))
            for (int64_t i = from; (to - i) * step >= 0 && !b->frame->returned; i += step)
                iterate(b, e, value_number((double)i), &start);
    } else {
        Value v = eval(b, e->kid[0]);
        if (value_elements(b, v, &turn))
            for (int i = 0; i < turn.count && !b->frame->returned; i++)
                iterate(b, e, turn.at[i], &start);
        else if (!is_poison(&v))
            mistake_at(b, e->kid[0]->span,
                       "a loop runs over a range such as 1..4, a list or a table, not %s",
                       value_text(b, &v));
    }
    if (outer)
        bind_name(b, b->frame, e->text, saved);
}

static void (*const executors[AST_COUNT])(Build *, const Ast *) = {
    [AST_ASSIGN] = exec_assign, [AST_PARAMETER] = exec_parameter, [AST_BUFFER] = exec_parameter,
    [AST_SET] = exec_set,       [AST_RETURN] = exec_return,       [AST_FOR] = exec_for,
    [AST_LOOP] = exec_for,      [AST_IF] = exec_if,               [AST_MINIMIZE] = exec_minimize,
    [AST_REPORT] = exec_report, [AST_FILL] = exec_fill,           [AST_PUSH] = exec_push,
    [AST_STATE] = exec_state,   [AST_BLOCK] = exec_block,
};

void exec_statement(Build *b, const Ast *e)
{
    Span before = b->here;
    if (!executors[e->kind])
        fatal("%s:%d: not a statement", e->span.file, e->span.line);
    if (is_user(b, e->span))
        b->here = e->span;
    executors[e->kind](b, e);
    b->here = before;
}

void exec_block(Build *b, const Ast *block)
{
    for (int i = 0; i < block->kids && !b->frame->returned; i++)
        exec_statement(b, block->kid[i]);
}
