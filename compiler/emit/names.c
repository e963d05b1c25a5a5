/* names.c -- identifiers and numbers of the emitted C.
   In: the programmer's names and double values.  Out: C identifiers that are unique within their scope and
   literals that read back as the same number.  Invariant: nothing depends on the locale or on a counter
   that outlives a function. */
#include <ctype.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "emit/emit.h"

enum { WIDTH = 100 };            /* of a line of emitted C */

/* Words of C, macros and functions of its library, and what the emitted text itself is written with. */
static const char *const keywords[] = {
    "auto", "break", "case", "char", "const", "continue", "default", "do", "double", "else", "enum", "extern",
    "float", "for", "goto", "if", "inline", "int", "long", "register", "restrict", "return", "short", "signed",
    "sizeof", "static", "struct", "switch", "typedef", "union", "unsigned", "void", "volatile", "while",
    "bool", "true", "false", "main", "call", "m", "i", "j", "k", "n", "part", "acc",
    "asm", "typeof", "linux", "unix", "NULL", "EOF", "BUFSIZ", "INFINITY", "NAN", "HUGE_VAL", "errno", "stdin", "stdout",
    "stderr", "memcpy", "memset", "snprintf", "int8_t", "int16_t", "int32_t", "int64_t", "uint8_t", "uint16_t",
    "uint32_t", "uint64_t", "uintptr_t", "intptr_t", "size_t", "ptrdiff_t", "seed", "report", "row", "rows", "refuse",
    "whole", "mode",
};
static const char *const prefixes[] = { "gm_", "gmd_", "GM_", "run_" };

static bool is_reserved(const char *name)
{
    for (size_t i = 0; i < sizeof keywords / sizeof *keywords; i++)
        if (strcmp(name, keywords[i]) == 0)
            return true;
    for (size_t i = 0; i < sizeof prefixes / sizeof *prefixes; i++)
        if (strncmp(name, prefixes[i], strlen(prefixes[i])) == 0)
            return true;
    size_t length = strlen(name);
    return length > 6 && strcmp(name + length - 6, "_table") == 0;
}

const char *base_name(const char *path)
{
    const char *slash = strrchr(path, '/');
    return slash ? slash + 1 : path;
}

const char *c_name(Arena *a, const char *path)
{
    char *name = arena_printf(a, "%s", path);
    for (char *c = name; *c; c++)
        if (!isalnum((unsigned char)*c))
            *c = '_';
    if (isdigit((unsigned char)name[0]) || name[0] == '_')
        return arena_printf(a, "x%s", name);
    return is_reserved(name) ? arena_printf(a, "%s_", name) : name;
}

static bool taken(const Names *names, const char *name)
{
    for (int i = 0; i < names->taken.count; i++)
        if (strcmp(names->taken.at[i], name) == 0)
            return true;
    return false;
}

const char *name_unique(Names *names, const char *wanted)
{
    const char *name = c_name(names->arena, wanted);
    for (int i = 2; taken(names, name); i++)
        name = c_name(names->arena, arena_printf(names->arena, "%s%d", wanted, i));
    vec_push(names->arena, &names->taken, name);
    return name;
}

/* The shortest decimal that reads back as the same double; always with a point or exponent. */
static const char *shortest(Arena *a, double v, bool single)
{
    for (int digits = 1; digits <= 17; digits++) {
        char *text = arena_printf(a, "%.*g", digits, v);
        double back = strtod(text, NULL);
        if (single ? (float)back == (float)v : back == v)
            return strpbrk(text, ".e") ? text : arena_printf(a, "%s.0", text);
    }
    return arena_printf(a, "%a", v);
}

const char *double_text(Arena *a, double v)
{
    if (isnan(v) || isinf(v))
        return isnan(v) ? "(0.0 / 0.0)" : v > 0 ? "(double)GM_INFINITY" : "(-(double)GM_INFINITY)";
    return shortest(a, v, false);
}

const char *number_text(Arena *a, double v)
{
    float f = (float)v;
    if (isnan(f) || isinf(f))
        return isnan(f) ? "(0.0f / 0.0f)" : f > 0 ? "GM_INFINITY" : "-GM_INFINITY";
    return arena_printf(a, "%sf", shortest(a, v, true));
}

static const char *scaled(Arena *a, double v, const char *unit)
{
    const char *prefix[] = { "", "K", "M", "G", "T" };
    int p = 0;
    for (; v >= 1000 && p < 4; p++)
        v /= 1000;
    return arena_printf(a, v < 10 && p ? "%.1f %s%s" : "%.0f %s%s", v, prefix[p], unit);
}

const char *bytes_text(Arena *a, double v) { return scaled(a, v, "B"); }
const char *flops_text(Arena *a, double v) { return scaled(a, v, "FLOP"); }

/* Breaks a line at the ", " before column 100; what follows is indented by `indent`. */
const char *wrap_list(Arena *a, const char *text, int indent)
{
    Text t = { .arena = a };
    size_t column = 0;
    while (*text) {
        size_t n = strcspn(text, ",");
        n += text[n] == ',';
        if (column && column + n > WIDTH - (size_t)indent) {
            text_printf(&t, "\n%*s", indent, "");
            column = 0;
            text += *text == ' ';
            n = strcspn(text, ",");
            n += text[n] == ',';
        }
        text_add(&t, text, n);
        column += n;
        text += n;
    }
    return t.at;
}
