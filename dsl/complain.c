/* complain.c -- syntax errors in words.
   In: the token that does not fit and the names of all that would have.  Out: one sentence,
   "expected ')' before 'x'", and a hint where a word looks misspelt.
   Invariant: nothing is said about a token that layout.c or the scanner complained about. */
#include "parser.h"
#include "grammar.h"

#include <string.h>

/* Tokens that mean one thing to a reader. Where `sign` may stand, all of `members` are said as
   `phrase`, or not at all. Names are the grammar's, between bars. */
typedef struct { const char *sign, *phrase, *members; } Group;

static const Group group[] = {
    { "'+'", "an operator",
      "|'+'|'-'|'*'|'/'|'@'|'^'|'<'|'>'|'<='|'>='|'=='|'!='|'and'|'or'|'like'|'?'|'|>'|'('|'['|'.'|"
      "a name|a number|" },
    { "'return'", "a statement",
      "|'return'|'param'|'buffer'|'state'|'set'|'for'|'loop'|'fill'|'if'|'push'|'minimize'|'report'|"
      "a name|a number|a string|'pop'|'not'|'('|'['|'-'|" },
    { "'repeat'", "a statement such as 'fit epochs 20'",
      "|'repeat'|'every'|'test'|'sample'|'keep'|'save'|'print'|a name|" },
    { "'let'", "'let', 'data', 'net', 'step', 'run' or another item",
      "|'let'|'data'|'net'|'dist'|'optimizer'|'use'|'tie'|'step'|'sample'|'order'|'load'|'run'|"
      "the end of the file|" },
    { "'pop'", "a value", "|a name|a number|a string|'pop'|'not'|'('|'['|'-'|':'|" },
    { "'|>'", "'|>'", "|'|>'|':'|" },
};

enum { GROUPS = sizeof group / sizeof *group };

static const char comparisons[] = "|'<'|'>'|'<='|'>='|'=='|'!='|";
static const char suffixes[] = "|'('|'['|'.'|";
static const char ends[] = "|a new line|the next item|the end of the file|'}'|";

static bool is_member(const char *members, const char *name)
{
    size_t n = strlen(name);
    for (const char *at = strstr(members, name); at; at = strstr(at + 1, name))
        if (at > members && at[-1] == '|' && at[n] == '|')
            return true;
    return false;
}

static bool holds(const char *const *names, int count, const char *name)
{
    for (int i = 0; i < count; i++)
        if (strcmp(names[i], name) == 0)
            return true;
    return false;
}

static int members_of(const char **names, int count, const char *members)
{
    int n = 0;
    for (int i = 0; i < count; i++)
        n += is_member(members, names[i]);
    return n;
}

/* Drops the names that are members; returns how many are left. */
static int leave_out(const char **names, int count, const char *members)
{
    int kept = 0;
    for (int i = 0; i < count; i++)
        if (!is_member(members, names[i]))
            names[kept++] = names[i];
    return kept;
}

/* The expected tokens as a reader would say them; returns how many. */
static int summarise(const char **names, int count)
{
    bool value_ended = holds(names, count, "'+'");
    for (int g = 0; g < GROUPS; g++) {
        if (!holds(names, count, group[g].sign))
            continue;
        count = leave_out(names, count, group[g].members);
        if (g > 0)                       /* that a value might go on is said last, if at all */
            names[count++] = group[g].phrase;
    }
    if (value_ended && (holds(names, count, "','") || holds(names, count, "']'")))
        count = leave_out(names, count, "|':'|");      /* a, is likelier than a: b or a:b */
    if (members_of(names, count, suffixes) < count)    /* that a name may go on is no news */
        count = leave_out(names, count, suffixes);
    bool may_end = members_of(names, count, ends) > 0;
    if (!may_end || (!value_ended && members_of(names, count, ends) < count))
        return leave_out(names, count, ends);
    count = 0;
    if (value_ended)
        names[count++] = group[0].phrase;
    names[count++] = "a new line";
    return count;
}

static const char *describe(Parser *p, const Token *t)
{
    if (t->kind == T_END)
        return "the end of the file";
    if (t->kind == T_STRING)
        return "a string";
    if (t->kind == T_LINE || t->kind == T_ITEM)
        return *t->text == '\n' ? "the end of the line" : arena_printf(p->arena, "'%s'", t->text);
    return arena_printf(p->arena, "'%s'", t->text);
}

static void advise(const Parser *p, const char *first_word)
{
    const char *advice = first_word ? layout_advice(p, first_word) : NULL;
    if (advice)
        hint("%s", advice);
}

/* "a, b or c"; nothing when that would be too long to help. */
static const char *enumerate(Parser *p, const char *const *names, int count)
{
    enum { MOST = 6 };
    Text said = { .arena = p->arena };
    text_add(&said, "", 0);
    for (int i = 0; i < count && count <= MOST; i++)
        text_printf(&said, "%s%s", i == 0 ? "" : i == count - 1 ? " or " : ", ", names[i]);
    return said.at;
}

void complain(Parser *p, const char *const *expected, int count)
{
    if (p->stopped || p->last.made)
        return;
    const char **names = arena_array(p->arena, const char *, count + 2);
    if (count)
        memcpy(names, expected, sizeof *names * (size_t)count);
    const char *found = describe(p, &p->last);
    bool value_ended = holds(names, count, "'+'");
    bool operator = is_member(group[0].members, found);
    bool pipe_ended = holds(names, count, "'|>'") && !value_ended && operator;
    const char *said = enumerate(p, names, summarise(names, count));
    Span span = p->last.span;
    if (value_ended && is_member(comparisons, found)) {
        error_at(span, "%s cannot follow another comparison", found);
        hint("join comparisons with 'and': a < b and b < c");
    } else if (*said) {
        error_at(span, "expected %s before %s", said, found);
    } else {
        error_at(span, "%s cannot stand here", found);
    }
    if (pipe_ended)
        hint("put the pipe in parentheses to use its value in an expression");
    advise(p, p->first.kind == T_NAME && p->place <= 3 ? p->first.text : NULL);
    const Token *open = p->depth ? &p->open[p->depth - 1].open : NULL;
    if (open && open->kind != '{' && open->span.line != span.line)
        note_at(open->span, "this '%s' is still open", open->text);
}

void unused_value(const Parser *p, const Ast *value)
{
    const Ast *first = value, *outer = value;
    while (first->kids && first->kid[0]) {
        outer = first;
        first = first->kid[0];
    }
    error_at(value->span, "this value is not used: name it, return it or remove it");
    bool equal = value->kind == AST_BINARY && strcmp(value->text, "==") == 0;
    if (equal && value->kid[0]->kind == AST_NAME)
        hint("'=' names a value, '==' compares two");
    advise(p, first->kind == AST_NAME && outer->kind == AST_CALL ? first->text : NULL);
}
