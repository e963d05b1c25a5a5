/* build.c -- AST to program: top-level names and the order in which everything is elaborated.
   In: Program.ast, and the library in dsl/.  Out: vars, data, funcs (init first, then each step
   with its test, samplers, encoders, decoders) and the run program.
   A top-level name gets its value when it is first asked for, so items may stand in any order. */
#include "build.h"

#include <string.h>

static const char *const library_files[] = {
    "dsl/nn.gm", "dsl/image.gm", "dsl/dist.gm", "dsl/loss.gm", "dsl/optim.gm", "dsl/schedule.gm", "dsl/pixel.gm",
    "dsl/norm.gm", "dsl/attention.gm", "dsl/vq.gm", "dsl/diffusion.gm", "dsl/denoise.gm", "dsl/unet.gm",
};
enum { LIBRARY_FILES = sizeof library_files / sizeof *library_files };

/* ---- top-level names -------------------------------------------------------------------- */

static bool has_name(const Ast *item)
{
    switch (item->kind) {
    case AST_LET: case AST_NET: case AST_DIST: case AST_OPTIMIZER: case AST_USE: case AST_STEP:
    case AST_SAMPLE: case AST_DATA:
        return true;
    default:
        return false;
    }
}

static bool is_function(const Ast *item)
{
    return item->kind == AST_NET || item->kind == AST_DIST || item->kind == AST_USE
        || item->kind == AST_OPTIMIZER;
}

static void collect(Build *b, const Ast *file, bool library)
{
    for (int i = 0; i < file->kids; i++) {
        if (!has_name(file->kid[i]))
            continue;
        Global *g = arena_new_of(b->arena, Global);
        *g = (Global){ .name = file->kid[i]->text, .item = file->kid[i], .library = library };
        if (library)
            vec_push(b->arena, &b->library, g);
        else
            vec_push(b->arena, &b->user, g);
    }
}

static void collect_library(Build *b)
{
    for (int i = 0; i < LIBRARY_FILES; i++) {
        size_t length;
        const char *text = builtin_file(library_files[i], &length);
        if (!text)
            fatal("the library has no %s", library_files[i]);
        source_add(library_files[i], text, length);
        collect(b, ast_parse(b->arena, library_files[i], text, length), true);
    }
}

/* The user's names hide the library's, but not from the library itself. */
Global *find_global(const Build *b, const char *name, bool library)
{
    for (int i = 0; i < b->user.count && !library; i++)
        if (!strcmp(b->user.at[i]->name, name))
            return b->user.at[i];
    for (int i = 0; i < b->library.count; i++)
        if (!strcmp(b->library.at[i]->name, name))
            return b->library.at[i];
    return NULL;
}

const Ast *find_item(const Build *b, AstKind kind, const char *name)
{
    const Ast *file = b->program->ast;
    for (int i = 0; i < file->kids; i++)
        if (file->kid[i]->kind == kind && (!name || !strcmp(file->kid[i]->text, name)))
            return file->kid[i];
    return NULL;
}

void all_functions(Build *b, Names *names, bool library)
{
    for (int i = 0; i < b->user.count && !library; i++)
        if (is_function(b->user.at[i]->item))
            vec_push(b->arena, names, b->user.at[i]->name);
    for (int i = 0; i < b->library.count; i++)
        vec_push(b->arena, names, b->library.at[i]->name);
    builtin_names(b, names, true);
}

void all_names(Build *b, Names *names)
{
    for (int i = 0; b->frame && i < b->frame->names.count; i++)
        vec_push(b->arena, names, b->frame->names.at[i].name);
    for (int i = 0; i < b->user.count; i++)
        vec_push(b->arena, names, b->user.at[i]->name);
    for (int i = 0; i < b->library.count; i++)
        vec_push(b->arena, names, b->library.at[i]->name);
    builtin_names(b, names, false);
}

/* ---- --set NAME=VALUE ------------------------------------------------------------------- */

/* The value given on the command line, as an expression; the last one counts. */
static const Ast *find_set(Build *b, const char *name)
{
    const char *found = NULL;
    size_t length = strlen(name);
    for (int i = 0; i < b->program->sets.count; i++)
        if (!strncmp(b->program->sets.at[i], name, length) && b->program->sets.at[i][length] == '=')
            found = b->program->sets.at[i];
    if (!found)
        return NULL;
    /* The name becomes blanks, so that errors point into what the user wrote. */
    char *text = arena_printf(b->arena, "%s", found);
    memset(text, ' ', length + 1);
    const char *file = arena_printf(b->arena, "--set %s", found);
    const Ast *value = ast_parse_expression(b->arena, file, text);
    source_add(file, found, strlen(found));      /* what the user wrote, for errors */
    return value;
}

static void check_sets(Build *b)
{
    Names names = { 0 };
    for (int i = 0; i < b->user.count; i++)
        if (b->user.at[i]->item->kind == AST_LET)
            vec_push(b->arena, &names, b->user.at[i]->name);
    for (int i = 0; i < b->program->sets.count; i++) {
        const char *set = b->program->sets.at[i];
        size_t length = strcspn(set, "=");
        const char *name = arena_strndup(b->arena, set, length);
        if (find_item(b, AST_LET, name))
            continue;
        const char *file = arena_printf(b->arena, "--set %s", set);
        source_add(file, set, strlen(set));
        if (mistake_at(b, (Span){ file, 1, 1, (int)length }, "the program has no 'let %s'", name))
            suggest(&names, name);
    }
}

/* ---- values of top-level names ---------------------------------------------------------- */

static Value let_value(Build *b, const Global *g)
{
    const Ast *set = g->library ? NULL : find_set(b, g->name);
    Work *before = scratch_start(b);
    Value v = eval(b, set ? set : g->item->kid[0]);
    return scratch_finish(b, before, v);
}

/* use E = Enc(256): settings by name, so that a call can add the inputs. */
static Value use_value(Build *b, const Global *g)
{
    const Ast *c = g->item->kid[0];
    Work *before = scratch_start(b);
    Value net = find_callee(b, c->kid[0]);
    Args args = { 0 };
    Frame f = { 0 };
    bool good = eval_args(b, c, 1, &args) && !is_poison(&net);
    if (good && net.kind != VALUE_NET) {
        mistake_at(b, c->span, "'use' makes an instance of a net, and this is %s",
                   value_text(b, &net));
        good = false;
    }
    Instance *in = arena_new_of(b->arena, Instance);
    *in = (Instance){ .net = good ? net.global : NULL, .path = g->name };
    if (good) {
        const Ast *settings = net.global->item->kid[2];
        enter(b, &f, net.global->item, net.global->library);
        good = bind_params(b, c->span, net.global->name, settings->kids, settings->kid, 0,
                           &args, &f);
        leave(b, &f);
    }
    for (int i = 0; good && i < f.names.count; i++) {
        Value v = scratch_finish(b, b->work, f.names.at[i].value);
        vec_push(b->arena, &in->settings, (Arg){ f.names.at[i].name, v, c->span });
    }
    b->work = before;
    if (good)
        vec_push(b->arena, &b->instances, in);
    return good ? (Value){ .kind = VALUE_INSTANCE, .instance = in } : poison;
}

static Value find_value(Build *b, Global *g, Span span)
{
    switch (g->item->kind) {
    case AST_LET:       return let_value(b, g);
    case AST_USE:       return use_value(b, g);
    case AST_NET:       return (Value){ .kind = VALUE_NET, .global = g };
    case AST_DIST:      return (Value){ .kind = VALUE_FAMILY, .global = g };
    case AST_OPTIMIZER: return (Value){ .kind = VALUE_OPTIMIZER, .global = g };
    default:
        mistake_at(b, span, "'%s' is a %s, which is no value", g->name,
                   g->item->kind == AST_STEP ? "step"
                   : g->item->kind == AST_DATA ? "data set" : "sampler");
        return poison;
    }
}

Value global_value(Build *b, Global *g, Span span)
{
    if (g->state == GLOBAL_BUSY) {
        mistake_at(b, span, "'%s' is defined by way of itself", g->name);
        return poison;
    }
    if (g->state == GLOBAL_WAITING) {
        Frame *frame = b->frame, top = { .library = g->library };
        Span here = b->here;
        g->state = GLOBAL_BUSY;
        b->frame = g->library ? &top : NULL;
        g->value = find_value(b, g, span);
        if (g->value.kind == VALUE_TABLE) {
            Table *named = arena_new_of(b->arena, Table);
            *named = *g->value.table;
            named->name = g->name;
            g->value.table = named;
        }
        b->frame = frame;
        b->here = here;
        g->state = GLOBAL_DONE;
    }
    return g->value;
}

/* ---- the program ------------------------------------------------------------------------ */

static void build_globals(Build *b)
{
    for (int i = 0; i < b->user.count; i++) {
        AstKind kind = b->user.at[i]->item->kind;
        if (kind == AST_LET || kind == AST_USE)
            global_value(b, b->user.at[i], b->user.at[i]->item->span);
    }
}

void pass_build(Program *p)
{
    Build *b = arena_new_of(p->arena, Build);
    *b = (Build){ .program = p, .arena = p->arena };
    p->build = b;
    collect_library(b);
    collect(b, p->ast, false);
    check_names(b);
    check_sets(b);
    read_ties(b);
    begin_func(b, FUNC_INIT, "init", (Span){ p->path, 1, 1, 0 }, 0);
    b->init = b->work;
    build_globals(b);
    build_data(b);
    build_orders(b);
    build_steps(b);
    build_derived(b);              /* first: samplers may read parameters that only it makes */
    build_samples(b);
    build_loads(b);
    check_steps(b);
    check_ties(b);
    build_codecs(b);
    b->work = b->init;
    build_run(b);
    show_library(b);
}
