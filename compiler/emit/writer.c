/* writer.c -- lines, indentation and comments of the emitted text.
   In: one line at a time.  Out: C that is indented by four and never ends a line in a blank. */
#include <string.h>

#include "emit/emit.h"

static void start_line(Writer *w) { text_printf(w->out, "%*s", 4 * w->indent, ""); }

void w_line(Writer *w, const char *fmt, ...)
{
    va_list args;
    va_start(args, fmt);
    start_line(w);
    text_vprintf(w->out, fmt, args);
    text_add(w->out, "\n", 1);
    va_end(args);
}

void w_open(Writer *w, const char *fmt, ...)
{
    va_list args;
    va_start(args, fmt);
    start_line(w);
    text_vprintf(w->out, fmt, args);
    text_add(w->out, " {\n", 3);
    w->indent++;
    va_end(args);
}

void w_close(Writer *w)
{
    w->indent--;
    w_line(w, "}");
}

void w_blank(Writer *w) { text_add(w->out, "\n", 1); }

void w_text(Writer *w, const char *text, size_t length) { text_add(w->out, text, length); }

void w_comment(Writer *w, const char *fmt, ...)
{
    Text t = { .arena = w->out->arena };
    va_list args;
    va_start(args, fmt);
    text_vprintf(&t, fmt, args);
    va_end(args);
    size_t room = 96 - 4 * (size_t)w->indent, at = 0;
    while (at < t.length) {
        size_t end = strcspn(t.at + at, "\n");
        if (end > room) {
            end = room;
            while (end > 0 && t.at[at + end] != ' ')
                end--;
            end = end ? end : room;
        }
        start_line(w);
        text_printf(w->out, "%s%.*s", at ? "   " : "/* ", (int)end, t.at + at);
        at += end;
        while (t.at[at] == ' ' || t.at[at] == '\n')
            at++;
        text_printf(w->out, at < t.length ? "\n" : " */\n");
    }
}
