/* build_branch.c -- 'if' on a condition that changes from turn to turn of a loop.
   In: the condition, a scalar tensor, and the blocks.  Out: both blocks elaborated, once each, and of every name that
   they leave different the value that the condition chooses.
   A name that only one of them knows is forgotten: behind the 'if' it may or may not be there. */
#include "build.h"

#include <string.h>

typedef Vec(Binding) Bindings;

static Bindings snapshot(Build *b)
{
    Bindings copy = { 0 };
    for (int i = 0; i < b->frame->names.count; i++)
        vec_push(b->arena, &copy, b->frame->names.at[i]);
    return copy;
}

static void restore(Build *b, const Bindings *names)
{
    b->frame->names.count = 0;
    for (int i = 0; i < names->count; i++)
        vec_push(b->arena, &b->frame->names, names->at[i]);
}

/* Runs a block, or none, from these names on; what it leaves is the result. */
static Bindings branch(Build *b, const Bindings *before, const Ast *block)
{
    Frame *f = b->frame;
    restore(b, before);
    if (block)
        exec_block(b, block);
    if (f->returned) {
        if (mistake_at(b, f->returns->span, "this condition changes from turn to turn, and what is built cannot return "
                       "in some of them"))
            hint("name the value, and return it behind the loop");
        f->result = poison;
    }
    return snapshot(b);
}

static Value choose_parts(Build *, const Ast *, const char *name, Value c, Value yes, Value no);

static Value choose_dist(Build *b, const Ast *e, const char *name, Value c, Value yes, Value no)
{
    int count = ast_count(yes.dist->family->item->kid[0]);
    Dist *d = arena_new_of(b->arena, Dist);
    Value *field = arena_array(b->arena, Value, count + 1);
    for (int i = 0; i < count; i++)
        field[i] = choose_parts(b, e, name, c, yes.dist->field[i], no.dist->field[i]);
    *d = *yes.dist;
    d->field = field;
    return (Value){ .kind = VALUE_DIST, .dist = d };
}

static bool same_value(const Value *a, const Value *b)
{
    if (a->kind != b->kind)
        return false;
    switch (a->kind) {
    case VALUE_NONE:   return true;
    case VALUE_NUMBER:
    case VALUE_BOOL:   return a->number == b->number;
    case VALUE_TEXT:
    case VALUE_PATH:   return !strcmp(a->text, b->text);
    case VALUE_LIST:
    case VALUE_TUPLE:  return a->items.at == b->items.at;
    case VALUE_TENSOR: return a->tensor.node == b->tensor.node;
    case VALUE_TABLE:  return a->table == b->table;
    case VALUE_DIST:   return a->dist == b->dist;
    default:           return a->global == b->global;
    }
}

static Value choose_parts(Build *b, const Ast *e, const char *name, Value c, Value yes, Value no)
{
    bool lists = (yes.kind == VALUE_LIST || yes.kind == VALUE_TUPLE) && no.kind == yes.kind
              && yes.items.count == no.items.count;
    if (same_value(&yes, &no))
        return yes;
    if (is_poison(&yes) || is_poison(&no))
        return poison;
    if (lists && !(is_known(&yes) && is_known(&no))) {
        Value both = value_items(b, yes.kind, yes.items.count, yes.items.at);
        for (int i = 0; i < both.items.count; i++)
            both.items.at[i] = choose_parts(b, e, name, c, yes.items.at[i], no.items.at[i]);
        both.part = yes.part;
        return both;
    }
    if (yes.kind == VALUE_DIST && no.kind == VALUE_DIST && yes.dist->family == no.dist->family)
        return choose_dist(b, e, name, c, yes, no);
    if (is_tensor_like(&yes) && is_tensor_like(&no))
        return apply_map(b, e->span, OP_select, 3, (Value[]){ c, yes, no });
    if (mistake_at(b, e->span, "'%s' is %s or %s, as the turn may be", name, value_text(b, &yes), value_text(b, &no)))
        hint("what changes from turn to turn has to be a tensor in both cases");
    return poison;
}

static bool has_name(const Bindings *names, const char *name)
{
    for (int i = 0; i < names->count; i++)
        if (!strcmp(names->at[i].name, name))
            return true;
    return false;
}

static void note_halves(Build *b, const Bindings *names, const Bindings *other)
{
    for (int i = 0; i < names->count; i++)
        if (!has_name(other, names->at[i].name))
            vec_push(b->arena, &b->work->halves, names->at[i].name);
}

void exec_branch(Build *b, const Ast *e, Value condition)
{
    Bindings before = snapshot(b);
    Bindings yes = branch(b, &before, e->kid[1]), no = branch(b, &before, e->kid[2]);
    b->frame->names.count = 0;
    for (int i = 0; i < yes.count; i++)
        for (int k = 0; k < no.count; k++)
            if (!strcmp(yes.at[i].name, no.at[k].name)) {
                Value v = choose_parts(b, e, yes.at[i].name, condition, yes.at[i].value, no.at[k].value);
                vec_push(b->arena, &b->frame->names, (Binding){ yes.at[i].name, v });
            }
    note_halves(b, &yes, &no);
    note_halves(b, &no, &yes);
}
