/* build_expr.c -- expressions.
   In: one expression and the frame it stands in.  Out: its Value.  Operators on tensors add nodes;
   everything known is computed at once.  While an expression of the user's file is evaluated,
   Build.here is its place: nodes carry it, and errors in the library point to it. */
#include "build.h"

#include <stdlib.h>
#include <string.h>

enum { MAX_UNROLL = 100000, MAX_KNOWN = 1 << 24 };

/* ---- names ------------------------------------------------------------------------------ */

Value *find_binding(const Frame *f, const char *name)
{
    for (int i = f ? f->names.count - 1 : -1; i >= 0; i--)
        if (!strcmp(f->names.at[i].name, name))
            return &f->names.at[i].value;
    return NULL;
}

void bind_name(Build *b, Frame *f, const char *name, Value v)
{
    Value *old = find_binding(f, name);
    if (old)
        *old = v;
    else
        vec_push(b->arena, &f->names, (Binding){ name, v });
}

static Value eval_name(Build *b, const Ast *e)
{
    Value *local = find_binding(b->frame, e->text), constant;
    if (local)
        return *local;
    Global *g = find_global(b, e->text, b->frame && b->frame->library);
    if (g)
        return global_value(b, g, e->span);
    if (builtin_constant(b, e->text, &constant))
        return constant;
    const Builtin *row = find_builtin(e->text);
    if (row)
        return (Value){ .kind = VALUE_BUILTIN, .builtin = row };
    for (int i = 0; b->work && i < b->work->halves.count; i++)
        if (!strcmp(b->work->halves.at[i], e->text)) {
            if (mistake_at(b, e->span, "'%s' is there in some turns only: an 'if' on the turn makes it", e->text))
                hint("give it a value before the 'if', or in both of its blocks");
            return poison;
        }
    if (mistake_at(b, e->span, "there is no '%s' here", e->text)) {
        Names names = { 0 };
        all_names(b, &names);
        suggest(&names, e->text);
    }
    return poison;
}

/* ---- literals --------------------------------------------------------------------------- */

static Value eval_number(Build *b, const Ast *e)
{
    (void)b;
    return value_number(e->number);
}

static Value eval_string(Build *b, const Ast *e)
{
    (void)b;
    return (Value){ .kind = VALUE_TEXT, .text = e->text };
}

static Value eval_list(Build *b, const Ast *e)
{
    Value *at = arena_array(b->arena, Value, e->kids ? e->kids : 1);
    for (int i = 0; i < e->kids; i++) {
        at[i] = eval(b, e->kid[i]);
        if (is_poison(&at[i]))
            return poison;
    }
    return value_items(b, VALUE_LIST, e->kids, at);
}

/* a..b counts up, or down where b < a; but a..a-1 is empty unless the 0 of 1..0 is written out:
   0..len(w)-1 must mean nothing when w is empty, and T-1..0 must count down even when T is 2. */
bool range_ends(Build *b, const Ast *range, int64_t *from, int64_t *to, int *step)
{
    if (!to_count(b, eval(b, range->kid[0]), range->kid[0]->span, "the start of a range", from)
        || !to_count(b, eval(b, range->kid[1]), range->kid[1]->span, "the end of a range", to))
        return false;
    bool written = range->kid[1]->kind == AST_NUMBER;
    *step = *to < *from && (written || *to < *from - 1) ? -1 : 1;
    if (llabs(*to - *from) >= MAX_UNROLL) {
        mistake_at(b, range->span, "this range has %lld steps; at most %d are unrolled",
                   llabs(*to - *from) + 1, (int)MAX_UNROLL);
        return false;
    }
    return true;
}

static Value eval_range(Build *b, const Ast *e)
{
    int64_t from, to;
    int step;
    if (!e->kid[0] || !e->kid[1] || !range_ends(b, e, &from, &to, &step))
        return poison;
    int64_t count = (to - from) * step + 1;
    Value *at = arena_array(b->arena, Value, count > 0 ? count : 1);
    for (int64_t i = 0; i < count; i++)
        at[i] = value_number((double)(from + i * step));
    return value_items(b, VALUE_LIST, (int)(count > 0 ? count : 0), at);
}

/* ---- operators -------------------------------------------------------------------------- */

static const struct { const char *text; Op op; } operator_table[] = {
    { "+", OP_add }, { "-", OP_sub }, { "*", OP_mul }, { "/", OP_div }, { "^", OP_pow },
    { "<", OP_lt },  { "<=", OP_le }, { ">", OP_gt },  { ">=", OP_ge }, { "==", OP_eq },
    { "and", OP_mul }, { "or", OP_max },     /* of truth values, 0 or 1 */
};

static Value negate(Build *b, Span span, Value v)
{
    if (is_number(&v))
        return value_bool(v.number == 0);
    Value in[2] = { v, value_number(0) };
    return apply_map(b, span, OP_eq, 2, in);
}

static Value eval_unary(Build *b, const Ast *e)
{
    Value v = eval(b, e->kid[0]);
    if (is_poison(&v))
        return v;
    return !strcmp(e->text, "not") ? negate(b, e->span, v) : apply_map(b, e->span, OP_neg, 1, &v);
}

/* 'none' and text can be compared, and nothing else can be done with them. */
static bool compare_plain(const Value *a, const Value *b, Value *out)
{
    if (a->kind == VALUE_TEXT || b->kind == VALUE_TEXT)
        *out = value_bool(a->kind == b->kind && !strcmp(a->text, b->text));
    else if (a->kind == VALUE_NONE || b->kind == VALUE_NONE)
        *out = value_bool(a->kind == b->kind);
    else
        return false;
    return true;
}

static Value eval_equal(Build *b, const Ast *e, Value *in)
{
    Value same;
    if (!compare_plain(&in[0], &in[1], &same))
        same = apply_map(b, e->span, OP_eq, 2, in);
    return e->text[0] == '!' && !is_poison(&same) ? negate(b, e->span, same) : same;
}

static Value eval_binary(Build *b, const Ast *e)
{
    Value in[2] = { eval(b, e->kid[0]), poison };
    /* A known left side decides alone, so that 'given(x) and x > 0' is safe. */
    if (is_number(&in[0]) && ((!strcmp(e->text, "and") && in[0].number == 0)
                              || (!strcmp(e->text, "or") && in[0].number != 0)))
        return value_bool(in[0].number != 0);
    in[1] = eval(b, e->kid[1]);
    if (is_poison(&in[0]) || is_poison(&in[1]))
        return poison;
    if (!strcmp(e->text, "@"))
        return multiply_matrices(b, e->span, in[0], in[1]);
    if (!strcmp(e->text, "==") || !strcmp(e->text, "!="))
        return eval_equal(b, e, in);
    bool truth = !strcmp(e->text, "and") || !strcmp(e->text, "or");
    if (truth && is_number(&in[0]) && is_number(&in[1]))       /* the left left it to the right */
        return value_bool(in[1].number != 0);
    for (size_t i = 0; i < sizeof operator_table / sizeof *operator_table; i++)
        if (!strcmp(operator_table[i].text, e->text))
            return apply_map(b, e->span, operator_table[i].op, 2, in);
    fatal("operator %s", e->text);
}

static Value eval_choose(Build *b, const Ast *e)
{
    Value in[3] = { eval(b, e->kid[0]) };
    if (is_poison(&in[0]))
        return poison;
    if (is_number(&in[0]))
        return eval(b, e->kid[in[0].number != 0 ? 1 : 2]);
    in[1] = eval(b, e->kid[1]);
    in[2] = eval(b, e->kid[2]);
    return apply_map(b, e->span, OP_select, 3, in);
}

/* ---- shapes ----------------------------------------------------------------------------- */

bool finish_shape(Build *b, Span span, const Shape *shape, const char *what)
{
    for (int i = 0; i < shape->rank; i++)
        if (shape->dim[i] < 1) {
            mistake_at(b, span, "%s has the size %lld along an axis; sizes start at 1", what,
                       (long long)shape->dim[i]);
            return false;
        }
    int64_t size = shape_size(shape);
    bool known = b->work && b->work->scratch;
    if (size >= 0 && !(known && size > MAX_KNOWN))
        return true;
    mistake_at(b, span, "%s %s has more than %s", what, shape_text(b->arena, shape),
               known && size >= 0 ? "2^24 elements, too many to be known when compiling"
                                  : "2^40 elements");
    return false;
}

bool eval_shape(Build *b, const Ast *const *size, int count, Shape *out, const char *what)
{
    *out = (Shape){ .rank = 0 };
    if (count > MAX_RANK) {
        mistake_at(b, size[MAX_RANK]->span, "a tensor has at most %d axes, not %d", (int)MAX_RANK,
                   count);
        return false;
    }
    for (int i = 0; i < count; i++)
        if (!to_count(b, eval(b, size[i]), size[i]->span, "a size", &out->dim[i]))
            return false;
    out->rank = count;
    return count == 0
        || finish_shape(b, span_join(size[0]->span, size[count - 1]->span), out, what);
}

/* normal like x */
static Value eval_like(Build *b, const Ast *e)
{
    Value dist = eval(b, e->kid[0]), model = eval(b, e->kid[1]);
    Shape shape;
    if (is_poison(&dist) || is_poison(&model))
        return poison;
    if (!value_shape(b, &model, &shape)) {
        mistake_at(b, e->kid[1]->span, "'like' needs a tensor, not %s", value_text(b, &model));
        return poison;
    }
    return shaped_dist(b, dist, e->kid[0]->span, &shape);
}

static Value (*const evaluators[AST_COUNT])(Build *, const Ast *) = {
    [AST_NUMBER] = eval_number, [AST_STRING] = eval_string, [AST_NAME] = eval_name,
    [AST_LIST] = eval_list,     [AST_RANGE] = eval_range,   [AST_UNARY] = eval_unary,
    [AST_BINARY] = eval_binary, [AST_CHOOSE] = eval_choose, [AST_CALL] = call,
    [AST_INDEX] = subscript,    [AST_MEMBER] = member,      [AST_LIKE] = eval_like,
    [AST_POP] = eval_pop,
};

Value eval(Build *b, const Ast *e)
{
    if (!evaluators[e->kind])
        fatal("%s:%d: not an expression", e->span.file, e->span.line);
    Span before = b->here;
    if (is_user(b, e->span))
        b->here = e->span;
    Value v = evaluators[e->kind](b, e);
    b->here = before;
    return v;
}
