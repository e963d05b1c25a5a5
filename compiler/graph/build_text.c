/* build_text.c -- values as text: for errors ("a tensor [64,784]") and for 'print'.
   In: a Value.  Out: text in the arena. */
#include "build.h"

#include <math.h>

static const char *plain_text[] = {
    [VALUE_POISON] = "an error", [VALUE_NONE] = "'none'", [VALUE_PATH] = "part of an instance",
};

const char *value_text(Build *b, const Value *v)
{
    Arena *a = b->arena;
    switch (v->kind) {
    case VALUE_NUMBER:    return arena_printf(a, "the number %.6g", v->number);
    case VALUE_BOOL:      return v->number != 0 ? "'true'" : "'false'";
    case VALUE_TEXT:      return arena_printf(a, "the text \"%s\"", v->text);
    case VALUE_LIST:      return arena_printf(a, "a list of %d", v->items.count);
    case VALUE_TUPLE:     return arena_printf(a, "%d values", v->items.count);
    case VALUE_TABLE:     return arena_printf(a, "a table %s", shape_text(a, &v->table->shape));
    case VALUE_TENSOR:
        return arena_printf(a, "a tensor %s", shape_text(a, &v->tensor.node->shape));
    case VALUE_DIST:      return arena_printf(a, "a distribution (%s)", family_name(v->dist));
    case VALUE_FAMILY:    return arena_printf(a, "the distribution '%s'", v->global->name);
    case VALUE_NET:       return arena_printf(a, "the net '%s'", v->global->name);
    case VALUE_OPTIMIZER: return arena_printf(a, "the optimizer '%s'", v->global->name);
    case VALUE_INSTANCE:  return arena_printf(a, "the net '%s'", v->instance->path);
    case VALUE_BUILTIN:   return arena_printf(a, "the function '%s'", v->builtin->name);
    default:              return plain_text[v->kind];
    }
}

static void print_table(Text *t, const Shape *shape, int axis, const double **at)
{
    if (axis == shape->rank) {
        text_printf(t, "%.6g", *(*at)++ + 0.0);      /* + 0.0: no minus zero */
        return;
    }
    text_printf(t, "[");
    for (int64_t i = 0; i < shape->dim[axis]; i++) {
        text_printf(t, "%s", i ? ", " : "");
        print_table(t, shape, axis + 1, at);
    }
    text_printf(t, "]");
}

static void print_value(Build *b, Text *t, const Value *v)
{
    if (v->kind == VALUE_NUMBER) {
        text_printf(t, "%.6g", v->number + 0.0);
    } else if (v->kind == VALUE_TEXT) {
        text_printf(t, "%s", v->text);
    } else if (v->kind == VALUE_BOOL) {
        text_printf(t, "%s", v->number != 0 ? "true" : "false");
    } else if (v->kind == VALUE_TABLE) {
        const double *at = v->table->at;
        print_table(t, &v->table->shape, 0, &at);
    } else if (v->kind == VALUE_LIST || v->kind == VALUE_TUPLE) {
        text_printf(t, "[");
        for (int i = 0; i < v->items.count; i++) {
            text_printf(t, "%s", i ? ", " : "");
            print_value(b, t, &v->items.at[i]);
        }
        text_printf(t, "]");
    } else {
        text_printf(t, "%s", value_text(b, v));
    }
}

const char *value_print(Build *b, const Value *v)
{
    Text t = { .arena = b->arena };
    text_add(&t, "", 0);
    print_value(b, &t, v);
    return t.at;
}
