/* build_error.c -- what the elaborator tells the user.
   In: a place and a sentence.  Out: one error per place, however often its line is elaborated (a
   net is elaborated once for each step, test and sampler).  A mistake that shows only inside the
   library is reported at the user's line, with a note that shows the library's. */
#include "build.h"

#include <string.h>

bool is_user(const Build *b, Span span)
{
    return span.file && strncmp(span.file, "dsl/", 4)
        && (!strcmp(span.file, b->program->path) || !strncmp(span.file, "--set", 5));
}

static bool same_place(Span a, Span b)
{
    return a.line == b.line && a.col == b.col && !strcmp(a.file, b.file);
}

/* The library's line is shown after the hint, which follows a mistake. */
void show_library(Build *b)
{
    if (b->inside.file)
        note_at(b->inside, "the library says so here");
    b->inside.file = NULL;
}

/* Says it and returns true, or returns false when something was said about that place before; a
   hint may follow only when it is true. */
bool mistake_at(Build *b, Span span, const char *fmt, ...)
{
    bool inside = !is_user(b, span) && b->here.file;
    Span place = inside ? b->here : span;
    for (int i = 0; i < b->told.count; i++)
        if (same_place(b->told.at[i], place))
            return false;
    vec_push(b->arena, &b->told, place);
    show_library(b);
    Text text = { .arena = b->arena };
    va_list args;
    va_start(args, fmt);
    text_vprintf(&text, fmt, args);
    va_end(args);
    error_at(place, "%s", text.at);
    if (inside)
        b->inside = span;
    return true;
}

/* The hint that follows an unknown name. */
bool suggest(const Names *names, const char *word)
{
    const char *near = nearest_name(word, names->at, names->count);
    if (!near || !strcmp(near, word))
        return false;
    hint("did you mean '%s'?", near);
    return true;
}

bool refuse(Build *b, Span span, const char *what)
{
    return mistake_at(b, span, "this version of gmc does not build %s yet", what);
}
