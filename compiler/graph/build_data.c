/* build_data.c -- data sets.
   In: x: f32[28,28,1] from idx("train", test: "t10k") / 255 |> crop(pad: 4).  Out: a Field: its type, the
   shape of one example, where it is read from, the scale and shift that the arithmetic around the source
   comes to, and what is done to it on its way.  A field whose expression names other fields is not read but
   made: build_derived.c. */
#include "build.h"

#include <string.h>

static const struct { const char *name; int files; const char *what; } sources[] = {
#define GM_SOURCE(name, files, what) { #name, files, what },
    GM_SOURCES(GM_SOURCE)
#undef GM_SOURCE
};
static const struct { const char *name, *argument; bool picture; } changes[] = {
#define GM_CHANGE(name, argument, picture, training) { #name, argument, picture },
    GM_CHANGES(GM_CHANGE)
#undef GM_CHANGE
};

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

/* ---- sources ---------------------------------------------------------------------------- */

static int source_named(const Ast *name)
{
    for (int i = 0; i < SOURCE_COUNT && name->kind == AST_NAME; i++)
        if (!strcmp(sources[i].name, name->text))
            return i;
    return -1;
}

/* "idx, npy and digits" */
static const char *listed(Build *b, const Names *names)
{
    Text list = { .arena = b->arena };
    for (int i = 0; i < names->count; i++)
        text_printf(&list, "%s%s", i == 0 ? "" : i == names->count - 1 ? " and " : ", ", names->at[i]);
    return list.at;
}

static void unknown_source(Build *b, const Ast *e)
{
    Names names = { 0 };
    bool named = e->kind == AST_NAME;
    if (named && !strcmp(e->text, "tokens")) {
        refuse(b, e->span, "the data source 'tokens'");
        return;
    }
    for (int i = 0; i < SOURCE_COUNT; i++)
        vec_push(b->arena, &names, sources[i].name);
    if (!mistake_at(b, e->span, named ? "there is no data source '%s'"
                    : "a data source is needed here", e->text))
        return;
    if (named && nearest_name(e->text, names.at, names.count)) {
        suggest(&names, e->text);
        return;
    }
    hint("sources are %s", listed(b, &names));
}

static int change_named(const Ast *e)
{
    for (int i = 0; i < CHANGE_COUNT && e->kind == AST_CALL && e->kid[0]->kind == AST_NAME && e->kids > 1; i++)
        if (!strcmp(changes[i].name, e->kid[0]->text))
            return i;
    return -1;
}

static bool is_source(const Ast *e)
{
    return (e->kind == AST_CALL && change_named(e) < 0) || (e->kind == AST_NAME && source_named(e) >= 0);
}

/* Does the source, and not a number, stand in this part? */
static bool holds_source(const Ast *e)
{
    if (e->kind == AST_BINARY || e->kind == AST_UNARY || e->kind == AST_CHOOSE || change_named(e) >= 0)
        for (int i = 0; i < e->kids; i++)
            if (holds_source(e->kid[i]))
                return true;
    return is_source(e);
}

static void add_file(Build *b, int source, const Ast *a, Field *f)
{
    bool named = a->kind == AST_ARG, test = named && !strcmp(a->text, "test");
    const Ast *file = named ? a->kid[0] : a;
    int most = sources[source].files, count = test ? f->test.count : f->train.count;
    const char *what = sources[source].what, *name = sources[source].name;
    if (most == 0)
        mistake_at(b, a->span, "%s takes no file", name);
    else if (named && !test && strcmp(a->text, "train"))
        mistake_at(b, a->span, "%s takes a %s, and 'test: ' with another", name, what);
    else if (count == most && most == 1)
        mistake_at(b, a->span, "%s takes one %s, and 'test: ' with another", name, what);
    else if (count == most)
        mistake_at(b, a->span, "%s takes at most %d %ss", name, most, what);
    else if (file->kind == AST_STRING && test)
        vec_push(b->arena, &f->test, file->text);
    else if (file->kind == AST_STRING)
        vec_push(b->arena, &f->train, file->text);
    else
        mistake_at(b, file->span, "the name of a %s in quotes is needed here", what);
}

/* Only some shapes can come from some sources: what the runtime could only say later. */
static void check_shape(Build *b, const Field *f, const Ast *e)
{
    bool picture = f->shape.rank == 3 && (f->shape.dim[2] == 1 || f->shape.dim[2] == 3);
    bool class = f->type == I32 && f->shape.rank == 0;
    if ((f->source != SOURCE_images && f->source != SOURCE_cifar) || class)
        return;
    if (f->source == SOURCE_images && !picture && f->shape.rank != 2
        && mistake_at(b, e->span, "'images' gives pictures, and this field is %s",
                      shape_text(b->arena, &f->shape)))
        hint("pictures are [height,width,3] in colour, [height,width,1] in grey");
    if (f->type == I32 && f->classes < 256
        && mistake_at(b, e->span, "a pixel has 256 values, and this field %d classes", f->classes))
        hint("the class of a picture is 'cat %d' without sizes, its pixels are 'cat 256 %s'", f->classes,
             shape_text(b->arena, &f->shape));
    Shape cifar = shape_of(3, (const int64_t[]){ 32, 32, 3 });
    if (f->source == SOURCE_cifar && !shape_equal(&f->shape, &cifar))
        mistake_at(b, e->span, "'cifar' gives pictures [32,32,3], and this field is %s",
                   shape_text(b->arena, &f->shape));
}

/* idx("x") |> flop */
static void unknown_change(Build *b, const Ast *name)
{
    Names names = { 0 };
    for (int i = 0; i < CHANGE_COUNT; i++)
        vec_push(b->arena, &names, changes[i].name);
    if (!mistake_at(b, name->span, "there is no change of data '%s'", name->text))
        return;
    if (nearest_name(name->text, names.at, names.count))
        suggest(&names, name->text);
    else
        hint("there are %s", listed(b, &names));
}

/* idx("train", test: "t10k") */
static void read_source(Build *b, const Ast *e, Field *f)
{
    const Ast *name = e->kind == AST_CALL ? e->kid[0] : e;
    int found = source_named(name);
    if (found < 0 && name->kind == AST_NAME && e->kind == AST_CALL && e->kids > 1 && holds_source(e->kid[1])) {
        unknown_change(b, name);
        return;
    }
    if (found < 0) {
        unknown_source(b, name);
        return;
    }
    f->source = (Source)found;
    int before = error_count();
    for (int i = 1; e->kind == AST_CALL && i < e->kids; i++)
        add_file(b, found, e->kid[i], f);
    if (f->source == SOURCE_images && b->program->app && b->program->standalone
        && mistake_at(b, e->span, "a standalone program has no reader for pictures"))
        hint("leave out --standalone: libgm has one, by libpng and libjpeg");
    if (sources[found].files && !f->train.count && error_count() == before)
        mistake_at(b, e->span, "'%s' needs the name of a %s", name->text, sources[found].what);
    check_shape(b, f, e);
}

/* ---- changes ---------------------------------------------------------------------------- */

/* A number known when compiling. */
static bool known_number(Build *b, const Ast *e, const char *what, double *x)
{
    Work *before = scratch_start(b);
    bool good = to_number(b, eval(b, e), e->span, what, x);
    b->work = before;
    return good;
}

/* The argument's name without the brackets that say it may be missing. */
static const char *argument_of(Build *b, int kind)
{
    const char *name = changes[kind].argument;
    return name && *name == '[' ? arena_strndup(b->arena, name + 1, strlen(name) - 2) : name;
}

/* crop(x, pad: 4), where x is what stands before the pipe */
static void read_change(Build *b, const Ast *e, int kind, Field *f)
{
    const char *name = argument_of(b, kind);
    bool needed = name && name == changes[kind].argument;
    Change c = { .kind = (ChangeKind)kind };
    for (int i = 2; i < e->kids; i++) {
        const Ast *a = e->kid[i], *value = a->kind == AST_ARG ? a->kid[0] : a;
        if (!name)
            mistake_at(b, a->span, "'%s' takes nothing", changes[kind].name);
        else if (c.given || (a->kind == AST_ARG && strcmp(a->text, name)))
            mistake_at(b, a->span, "'%s' takes one number: '%s(%s: 1)'", changes[kind].name, changes[kind].name, name);
        else if (known_number(b, value, arena_printf(b->arena, "'%s' of '%s'", name, changes[kind].name), &c.value)
                 && (c.value < 0 || c.value > 1e6 || (kind != CHANGE_noise && c.value != (int64_t)c.value)))
            mistake_at(b, value->span, "'%s' of '%s' must be a %s from 0 to 1000000, not %g", name, changes[kind].name,
                       kind == CHANGE_noise ? "number" : "whole number", c.value);
        else if (kind == CHANGE_dither && c.value < 2)
            mistake_at(b, value->span, "'levels' of 'dither' must be at least 2, not %g", c.value);
        c.given = true;
    }
    if (needed && !c.given)
        mistake_at(b, e->span, "'%s' needs a number: '%s(%s: 1)'", changes[kind].name, changes[kind].name, name);
    if (f->type == I32 && !changes[kind].picture)
        mistake_at(b, e->span, "'%s' changes numbers, and this field is of classes", changes[kind].name);
    else if (changes[kind].picture && f->shape.rank != 2 && f->shape.rank != 3)
        mistake_at(b, e->span, "'%s' is for pictures [height,width,channels], and this field is %s", changes[kind].name,
                   shape_text(b->arena, &f->shape));
    vec_push(b->arena, &f->changes, c);
    if (f->changes.count > 16)
        mistake_at(b, e->span, "a field has at most 16 changes");
}

/* ---- fields ----------------------------------------------------------------------------- */

/* Finds scale and shift: stored value * scale + shift. */
static void read_value(Build *b, const Ast *e, Field *f)
{
    int change = change_named(e);
    if (change >= 0) {
        read_value(b, e->kid[1], f);
        read_change(b, e, change, f);
        return;
    }
    if (e->kind == AST_CHOOSE) {             /* colour ? images("train") : idx("train") */
        double yes = 0;
        if (known_number(b, e->kid[0], "the condition of a data source", &yes))
            read_value(b, e->kid[yes != 0 ? 1 : 2], f);
        return;
    }
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
    bool right = holds_source(e->kid[1]) && !holds_source(e->kid[0]);
    double x = 0;
    known_number(b, e->kid[right ? 0 : 1], "the scale of data", &x);
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
    if (is_derived(b, e->kid[1]))
        return f;
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
