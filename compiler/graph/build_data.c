/* build_data.c -- data sets.
   In: x: f32[28,28,1] from idx("train", test: "t10k") / 255.  Out: a Field: its type, the shape of
   one example, where it is read from, and the scale and shift that the arithmetic around the source
   comes to. */
#include "build.h"

#include <string.h>

static const struct { const char *name; Source source; bool file; } sources[] = {
    { "idx", SOURCE_IDX, true },       { "cifar", SOURCE_CIFAR, true },
    { "images", SOURCE_IMAGES, true }, { "npy", SOURCE_NPY, true },
    { "tokens", SOURCE_TOKENS, true }, { "digits", SOURCE_DIGITS, false },
};
enum { SOURCES = sizeof sources / sizeof *sources };

Field *find_field(const Build *b, const char *name)
{
    for (int i = 0; i < b->program->data.count; i++) {
        const DataSet *set = b->program->data.at[i];
        for (int k = 0; k < set->fields.count; k++)
            if (!strcmp(set->fields.at[k]->name, name))
                return set->fields.at[k];
    }
    return NULL;
}

static void unknown_source(Build *b, const Ast *e)
{
    Names names = { 0 };
    for (int i = 0; i < SOURCES; i++)
        vec_push(b->arena, &names, sources[i].name);
    bool named = e->kind == AST_NAME;
    if (!mistake_at(b, e->span, named ? "there is no data source '%s'"
                    : "a data source is needed here", e->text))
        return;
    if (named && nearest_name(e->text, names.at, names.count))
        suggest(&names, e->text);
    else
        hint("sources are idx, cifar, images, npy, tokens and digits");
}

/* idx("train", test: "t10k") */
static void read_source(Build *b, const Ast *e, Field *f)
{
    const Ast *name = e->kind == AST_CALL ? e->kid[0] : e;
    int found = -1;
    for (int i = 0; i < SOURCES && name->kind == AST_NAME; i++)
        if (!strcmp(sources[i].name, name->text))
            found = i;
    if (found < 0) {
        unknown_source(b, name);
        return;
    }
    f->source = sources[found].source;
    for (int i = 1; e->kind == AST_CALL && i < e->kids; i++) {
        const Ast *a = e->kid[i], *file = a->kind == AST_ARG ? a->kid[0] : a;
        const char **slot = a->kind != AST_ARG || !strcmp(a->text, "train") ? &f->train
                          : !strcmp(a->text, "test") ? &f->test : NULL;
        if (!slot || *slot || !sources[found].file)
            mistake_at(b, a->span, "%s takes %s", name->text, sources[found].file
                       ? "a file, and 'test: ' with another" : "no file");
        else if (file->kind != AST_STRING)
            mistake_at(b, file->span, "a file name in quotes is needed here");
        else
            *slot = file->text;
    }
    if (sources[found].file && !f->train)
        mistake_at(b, e->span, "'%s' needs the name of a file", name->text);
}

static bool is_source(const Ast *e)
{
    return e->kind == AST_CALL || (e->kind == AST_NAME && !strcmp(e->text, "digits"));
}

/* The number on one side of the source. */
static double side(Build *b, const Ast *e)
{
    double x = 0;
    Work *before = scratch_start(b);
    to_number(b, eval(b, e), e->span, "the scale of data", &x);
    b->work = before;
    return x;
}

/* Finds scale and shift: stored value * scale + shift. */
static void read_value(Build *b, const Ast *e, Field *f)
{
    if (is_source(e) || (e->kind != AST_BINARY && e->kind != AST_UNARY)) {
        read_source(b, e, f);
        return;
    }
    if (e->kind == AST_UNARY) {
        read_value(b, e->kid[0], f);
        f->scale = -f->scale;
        f->shift = -f->shift;
        return;
    }
    bool right = e->kid[1]->kind == AST_CALL
              || (e->kid[0]->kind == AST_NUMBER && e->kid[1]->kind != AST_NUMBER);
    double x = side(b, e->kid[right ? 0 : 1]);
    char op = e->text[0];
    read_value(b, e->kid[right ? 1 : 0], f);
    if (op == '+' || op == '-') {
        double sign = op == '-' && right ? -1 : 1;
        f->scale *= sign;
        f->shift = sign * f->shift + (op == '-' && !right ? -x : x);
    } else if (op == '*' || (op == '/' && !right)) {
        f->scale = op == '*' ? f->scale * x : f->scale / x;
        f->shift = op == '*' ? f->shift * x : f->shift / x;
    } else {
        mistake_at(b, e->span, "data can be scaled and shifted by numbers, nothing else");
    }
}

static Field *read_field(Build *b, const Ast *e)
{
    const Ast *type = e->kid[0];
    Field *f = arena_new_of(b->arena, Field);
    bool cat = !strcmp(type->text, "cat");
    *f = (Field){ .name = e->text, .type = cat ? I32 : F32, .classes = cat ? (int)type->number : 0,
                  .scale = 1, .span = e->span };
    Work *before = scratch_start(b);
    if (!eval_shape(b, (const Ast *const *)type->kid, type->kids, &f->shape, "a field"))
        f->shape = (Shape){ .rank = 0 };
    b->work = before;
    if (f->shape.rank == MAX_RANK)
        mistake_at(b, type->span, "a field has at most %d axes: the batch is one more",
                   MAX_RANK - 1);
    read_value(b, e->kid[1], f);
    if (cat && (f->scale != 1 || f->shift != 0))
        mistake_at(b, e->kid[1]->span, "classes are counted from 0 and cannot be scaled");
    return f;
}

void build_data(Build *b)
{
    const Ast *file = b->program->ast;
    for (int i = 0; i < file->kids; i++) {
        const Ast *item = file->kid[i];
        if (item->kind != AST_DATA)
            continue;
        DataSet *set = arena_new_of(b->arena, DataSet);
        *set = (DataSet){ .name = item->text, .span = item->span };
        vec_push(b->arena, &b->program->data, set);
        for (int k = 0; k < item->kids; k++) {
            const Field *twin = find_field(b, item->kid[k]->text);
            if (twin
                && mistake_at(b, item->kid[k]->span, "there are two data fields '%s'", twin->name))
                note_at(twin->span, "it is defined here, too");
            Field *f = read_field(b, item->kid[k]);
            vec_push(b->arena, &set->fields, f);
        }
    }
}
