/* build_derived.c -- fields that a network makes of other fields: the codes of a first stage.
   In: c: cat 512 [8,8] from V(E(x)).code.  Out: an encoder, encode_c, whose rows the runtime keeps in the
   place of a file's.  Its weights are those at hand when a step first wants the field. */
#include "build.h"

#include <string.h>

enum { BLOCK = 64 };

/* ---- which fields are named ------------------------------------------------------------- */

/* The field's item of this name, in the data set of that name or in any. */
static const Ast *field_item(const Build *b, const char *set, const char *name)
{
    const Ast *file = b->program->ast;
    for (int i = 0; i < file->kids; i++)
        for (int k = 0; file->kid[i]->kind == AST_DATA && k < file->kid[i]->kids; k++)
            if ((!set || !strcmp(file->kid[i]->text, set)) && !strcmp(file->kid[i]->kid[k]->text, name))
                return file->kid[i]->kid[k];
    return NULL;
}

typedef struct { const char *set, *name; Span span; } Mention;      /* D.x, or x alone */
typedef Vec(Mention) Mentions;

/* Every field that an expression names; out may be NULL: is there any? */
static bool find_mentions(const Build *b, const Ast *e, Mentions *out)
{
    const char *set = e && e->kind == AST_MEMBER && e->kid[0]->kind == AST_NAME ? e->kid[0]->text : NULL;
    bool member = set && field_item(b, set, e->text), name = e && e->kind == AST_NAME && field_item(b, NULL, e->text);
    bool any = member || name;
    if (any && out)
        vec_push(b->arena, out, (Mention){ member ? set : NULL, e->text, e->span });
    for (int i = e && e->kind == AST_CALL && e->kid[0]->kind == AST_NAME ? 1 : 0; e && !member && i < e->kids; i++)
        any = find_mentions(b, e->kid[i], out) || any;
    return any;
}

bool is_derived(const Build *b, const Ast *e)
{
    return find_mentions(b, e, NULL);
}

/* ---- the encoder ------------------------------------------------------------------------ */

/* D becomes a tuple with those of its fields that are mentioned. */
static void bind_set(Build *b, Frame *frame, const char *set, const Mentions *m)
{
    Value v = { .kind = VALUE_TUPLE };
    v.items.at = arena_array(b->arena, Value, m->count);
    v.part = arena_array(b->arena, const char *, m->count);
    for (int i = 0; i < m->count; i++)
        if (m->at[i].set && !strcmp(m->at[i].set, set)) {
            v.part[v.items.count] = m->at[i].name;
            v.items.at[v.items.count++] = *find_binding(frame, m->at[i].name);
        }
    bind_name(b, frame, set, v);
}

static void bind_mentions(Build *b, Frame *frame, const Field *made, const Mentions *m)
{
    for (int i = 0; i < m->count; i++) {
        Field *f = find_field(b, m->at[i].name);
        if (f->encoder || f == made || is_derived(b, field_item(b, NULL, f->name)->kid[1])) {
            mistake_at(b, m->at[i].span, "a field is made of fields that are read, and '%s' is made itself", f->name);
            bind_name(b, frame, f->name, poison);
        } else if (!find_binding(frame, f->name)) {
            bind_name(b, frame, f->name, add_field(b, f));
        }
    }
    for (int i = 0; i < m->count; i++)
        if (m->at[i].set && !find_binding(frame, m->at[i].set))
            bind_set(b, frame, m->at[i].set, m);
}

/* One row for each row of the fields it is made of, in the shape that the field declares. */
static void check_rows(Build *b, const Ast *e, const Field *f, const Node *n)
{
    Shape want = { .rank = f->shape.rank + 1, .dim = { BLOCK } };
    memcpy(want.dim + 1, f->shape.dim, sizeof *want.dim * (size_t)f->shape.rank);
    if (shape_equal(&n->shape, &want))
        return;
    Shape row = { .rank = n->shape.rank - 1 };
    if (n->shape.rank > 0 && n->shape.dim[0] == BLOCK) {
        memcpy(row.dim, n->shape.dim + 1, sizeof *row.dim * (size_t)row.rank);
        mistake_at(b, e->span, "this gives %s for each row, and the field '%s' is %s", shape_text(b->arena, &row),
                   f->name, shape_text(b->arena, &f->shape));
    } else {
        mistake_at(b, e->span, "the field '%s' needs one value for each row, and this is %s", f->name,
                   shape_text(b->arena, &n->shape));
    }
}

static void build_made(Build *b, const Ast *item, const Ast *field)
{
    Field *f = find_field(b, field->text);
    const Ast *e = field->kid[1];
    Mentions mentions = { 0 };
    Frame frame = { 0 };
    find_mentions(b, e, &mentions);
    Func *func = begin_func(b, FUNC_ENCODE, arena_printf(b->arena, "encode_%s", f->name), field->span, BLOCK);
    func->counted = true;
    enter(b, &frame, item, false);
    b->here = field->span;
    bind_mentions(b, &frame, f, &mentions);
    Value v = eval(b, e);
    leave(b, &frame);
    Node *n = is_poison(&v) ? NULL : to_node(b, v, e->span);
    if (!n)
        return;
    check_rows(b, e, f, n);
    add_output(b, f->name, n, e->span);
    f->encoder = func;
}

void build_derived(Build *b)
{
    const Ast *file = b->program->ast;
    for (int i = 0; i < file->kids; i++)
        for (int k = 0; file->kid[i]->kind == AST_DATA && k < file->kid[i]->kids; k++)
            if (is_derived(b, file->kid[i]->kid[k]->kid[1]))
                build_made(b, file->kid[i], file->kid[i]->kid[k]);
}
