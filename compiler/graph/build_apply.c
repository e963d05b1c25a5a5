/* build_apply.c -- calls of builtins: which argument is which.
   In: a row of the table of builtins and the arguments as written.  Out: its Value; where all is
   known, computed at once on a scratch graph. */
#include "build.h"

#include <string.h>

enum { MAX_WORDS = 8 };

typedef struct { char name[16]; bool optional, rest; } Word;

static int split_words_of(const char *params, Word *word)
{
    int count = 0;
    while (*params) {
        size_t length = strcspn(params, " ?."), whole = strcspn(params, " ");
        Word *w = &word[count++];
        *w = (Word){ .optional = params[length] == '?', .rest = params[length] == '.' };
        memcpy(w->name, params, length);
        params += whole + strspn(params + whole, " ");
    }
    return count;
}

static const char *usage(Build *b, const char *name, const Word *word, int count)
{
    Text t = { .arena = b->arena };
    const char *comma = "";
    text_printf(&t, "%s(", name);
    for (int pass = 0; pass < 2; pass++)         /* what can only be named stands last */
        for (int i = 0; i < count; i++) {
            bool named = word[i].optional && count > 1 && word[count - 1].rest;
            if (named != (pass == 1))
                continue;
            text_printf(&t, word[i].optional ? "%s[%s%s]" : "%s%s%s", comma, word[i].name,
                        word[i].rest ? ", ..." : "");
            comma = ", ";
        }
    text_printf(&t, ")");
    return t.at;
}

static int named_word(const Word *word, int count, const char *name)
{
    for (int i = 0; i < count; i++)
        if (!word[i].rest && !strcmp(word[i].name, name))
            return i;
    return -1;
}

/* The word that the next argument without a name belongs to; count when there is none. */
static int next_word(const Word *word, int count, int from)
{
    bool rest = count > 0 && word[count - 1].rest;
    while (from < count && word[from].optional && rest)
        from++;
    return from;
}

static bool complain_named(Build *b, const Arg *a, const Builtin *row, const Word *word, int count)
{
    Names names = { 0 };
    for (int i = 0; i < count; i++)
        if (!word[i].rest)
            vec_push(b->arena, &names, word[i].name);
    if (mistake_at(b, a->span, "'%s' has no argument '%s'", row->name, a->name)
        && !suggest(&names, a->name))
        hint("it is %s", usage(b, row->name, word, count));
    return false;
}

static bool match_words(Build *b, Call *c, const Args *args, const Word *word, int count)
{
    int next = next_word(word, count, 0);
    bool set[MAX_WORDS] = { false };
    for (int k = 0; k < args->count; k++) {
        const Arg *a = &args->at[k];
        int i = a->name ? named_word(word, count, a->name) : next;
        if (i < 0)
            return complain_named(b, a, c->row, word, count);
        if (i < count && word[i].rest) {
            vec_push(b->arena, &c->rest, *a);
            continue;
        }
        if (i >= count) {
            mistake_at(b, c->span, "too many arguments: %s takes %d, not %d",
                       usage(b, c->row->name, word, count), count, args->count);
            return false;
        }
        if (set[i]) {
            mistake_at(b, a->span, "'%s' is given twice in this call of %s", word[i].name,
                       usage(b, c->row->name, word, count));
            return false;
        }
        set[i] = true;
        c->arg[i] = a->value;
        c->at[i] = a->span;
        if (!a->name)
            next = next_word(word, count, next + 1);
    }
    for (int i = 0; i < count; i++)
        if (!set[i] && !word[i].optional && !word[i].rest) {
            mistake_at(b, c->span, "'%s' is missing: %s", word[i].name,
                       usage(b, c->row->name, word, count));
            return false;
        }
    return true;
}

Value call_builtin(Build *b, Span span, const Builtin *row, const Args *args)
{
    Word word[MAX_WORDS];
    int count = split_words_of(row->params, word);
    Call c = { .span = span, .row = row };
    bool known = true;
    for (int i = 0; i < MAX_WORDS; i++) {
        c.arg[i] = nothing;
        c.at[i] = span;
    }
    if (!match_words(b, &c, args, word, count))
        return poison;
    for (int i = 0; i < args->count; i++)
        known = known && (is_known(&args->at[i].value) || args->at[i].value.kind == VALUE_TEXT);
    if (row->lazy || !known || b->work->scratch)
        return row->run(b, &c);
    Work *before = scratch_start(b);
    return scratch_finish(b, before, row->run(b, &c));
}
