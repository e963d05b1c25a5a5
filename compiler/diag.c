/* diag.c -- what the user is told, on standard error.
   In: a place in a source file and one sentence.  Out: "file:line:col: error: sentence", the source
   line, a caret with tildes; the count that decides the exit code.
   Invariant: nothing from a source file reaches the terminal uncleaned, one fault is told once (a
   net used twice repeats its errors), and no more than MAX_ERRORS are told. */
#include "gmc.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { MAX_SOURCES = 64, MAX_SHOWN = 160, MESSAGE_BYTES = 2048 };

typedef struct { const char *file, *text; size_t length; } SourceText;

static SourceText source[MAX_SOURCES];
static int        sources;
static int        errors;
static uint64_t   told[MAX_ERRORS];    /* hashes of the errors printed so far */
static bool       muted;               /* the last error was a repeat: so are its notes */

void source_add(const char *file, const char *text, size_t length)
{
    int i = 0;
    while (i < sources && strcmp(source[i].file, file) != 0)
        i++;
    if (i == MAX_SOURCES)
        return;                        /* its errors go without the line */
    source[i] = (SourceText){ file, text, length };
    sources += i == sources;
}

int error_count(void)
{
    return errors;
}

/* ---- printing --------------------------------------------------------------------------- */

static bool coloured(void)
{
    const char *no = getenv("NO_COLOR"), *term = getenv("TERM");
    return !(no && *no) && term && strcmp(term, "dumb") != 0 && isatty(STDERR_FILENO);
}

/* Starts (or with "" ends) a colour: an SGR code such as "1;31". */
static void colour(const char *code)
{
    if (coloured())
        fprintf(stderr, "\033[%sm", code);
}

/* Bytes of the UTF-8 sequence at `at`, or 0 if it is not one. */
static int sequence(const unsigned char *at, const unsigned char *end)
{
    int n = *at < 0x80 ? 1 : *at >= 0xc2 && *at < 0xe0 ? 2
          : *at >= 0xe0 && *at < 0xf0 ? 3 : *at >= 0xf0 && *at < 0xf5 ? 4 : 0;
    if (end - at < n)
        return 0;
    for (int i = 1; i < n; i++)
        if ((at[i] & 0xc0) != 0x80)
            return 0;
    return n;
}

/* Prints one code point and returns its bytes. Control characters (C1 too) and bytes that are no
   UTF-8 become '?', so that a source file cannot drive the terminal; `blank` prints white space of
   the same width instead. */
static int put_point(const char *text, const char *stop, bool blank)
{
    const unsigned char *at = (const unsigned char *)text;
    int n = sequence(at, (const unsigned char *)stop);
    bool control = n == 0 || *at == 0x7f || (*at < 0x20 && *at != '\t')
                || (n == 2 && *at == 0xc2 && at[1] < 0xa0);
    if (*at == '\t')
        fputc('\t', stderr);
    else if (blank)
        fputc(' ', stderr);
    else if (control)
        fputc('?', stderr);
    else
        fwrite(text, 1, (size_t)n, stderr);
    return n ? n : 1;
}

static void put_clean(const char *text)
{
    for (const char *stop = text + strlen(text); text < stop;)
        text += put_point(text, stop, false);
}

/* The line numbered `line` of a file that was added; false when there is none. */
static bool find_line(const char *file, int line, const char **from, const char **to)
{
    for (int i = 0; i < sources; i++) {
        if (strcmp(source[i].file, file) != 0)
            continue;
        const char *at = source[i].text, *stop = at + source[i].length;
        for (int k = 1; at && k < line; k++) {
            at = memchr(at, '\n', (size_t)(stop - at));
            at = at ? at + 1 : NULL;
        }
        if (!at)
            return false;
        const char *end = memchr(at, '\n', (size_t)(stop - at));
        *from = at;
        *to = end ? end : stop;
        if (*to > *from && (*to)[-1] == '\r')
            --*to;
        return true;
    }
    return false;
}

static const char *skip_points(const char *at, const char *stop, int n)
{
    while (n-- > 0 && at < stop) {
        int bytes = sequence((const unsigned char *)at, (const unsigned char *)stop);
        at += bytes ? bytes : 1;
    }
    return at;
}

/* The line, or of a very long one the part around the place; then the caret under it. */
static void show_source(Span span)
{
    const char *from, *to;
    if (!find_line(span.file, span.line, &from, &to))
        return;
    int hidden = span.col > MAX_SHOWN / 2 && to - from > MAX_SHOWN ? span.col - MAX_SHOWN / 4 : 0;
    const char *start = skip_points(from, to, hidden);
    const char *stop = skip_points(start, to, MAX_SHOWN);
    const char *caret = skip_points(start, stop, span.col - 1 - hidden);
    if (hidden)
        fputs("...", stderr);
    for (const char *at = start; at < stop;)
        at += put_point(at, stop, false);
    fputs(stop < to ? "...\n" : "\n", stderr);
    if (hidden)
        fputs("   ", stderr);
    for (const char *at = start; at < caret;)
        at += put_point(at, caret, true);
    colour("1;32");
    fputc('^', stderr);
    const char *last = skip_points(caret, stop, span.len);
    for (caret = skip_points(caret, stop, 1); caret < last; caret = skip_points(caret, last, 1))
        fputc('~', stderr);
    colour("");
    fputc('\n', stderr);
}

static void show(Span span, const char *kind, const char *code, const char *sentence)
{
    colour("1");
    put_clean(span.file);
    if (span.line > 0)
        fprintf(stderr, ":%d:%d", span.line, span.col);
    fputs(": ", stderr);
    colour(code);
    fprintf(stderr, "%s: ", kind);
    colour("");
    put_clean(sentence);
    fputc('\n', stderr);
    if (span.line > 0)
        show_source(span);
}

/* ---- what the compiler calls ------------------------------------------------------------ */

static uint64_t hash_text(uint64_t hash, const char *text)
{
    for (; *text; text++)
        hash = (hash ^ (unsigned char)*text) * 0x100000001b3u;
    return hash;
}

static bool told_before(Span span, const char *sentence)
{
    uint64_t hash = hash_text(hash_text(0xcbf29ce484222325u, span.file), sentence);
    hash = (hash ^ (uint64_t)span.line) * 0x100000001b3u ^ (uint64_t)span.col;
    int known = errors < MAX_ERRORS ? errors : MAX_ERRORS;
    for (int i = 0; i < known; i++)
        if (told[i] == hash)
            return true;
    if (errors < MAX_ERRORS)
        told[errors] = hash;
    return false;
}

void error_at(Span span, const char *fmt, ...)
{
    char sentence[MESSAGE_BYTES];
    va_list args;
    va_start(args, fmt);
    vsnprintf(sentence, sizeof sentence, fmt, args);
    va_end(args);
    if (!span.file)
        span = (Span){ .file = "gmc" };
    muted = told_before(span, sentence);
    if (muted)
        return;
    if (errors++ == MAX_ERRORS) {
        fprintf(stderr, "gmc: too many errors; stopped after %d\n", MAX_ERRORS);
        exit(EXIT_BAD_PROGRAM);
    }
    show(span, "error", "1;31", sentence);
}

void note_at(Span span, const char *fmt, ...)
{
    if (muted || !span.file)
        return;
    char sentence[MESSAGE_BYTES];
    va_list args;
    va_start(args, fmt);
    vsnprintf(sentence, sizeof sentence, fmt, args);
    va_end(args);
    show(span, "note", "1;36", sentence);
}

void warn_at(Span span, const char *fmt, ...)
{
    char sentence[MESSAGE_BYTES];
    va_list args;
    va_start(args, fmt);
    vsnprintf(sentence, sizeof sentence, fmt, args);
    va_end(args);
    muted = false;
    show(span.file ? span : (Span){ .file = "gmc" }, "warning", "1;35", sentence);
}

void hint(const char *fmt, ...)
{
    if (muted)
        return;
    char sentence[MESSAGE_BYTES];
    va_list args;
    va_start(args, fmt);
    vsnprintf(sentence, sizeof sentence, fmt, args);
    va_end(args);
    fputs("  ", stderr);
    colour("1;36");
    fputs("hint: ", stderr);
    colour("");
    put_clean(sentence);
    fputc('\n', stderr);
}

enum { LONGEST_NAME = 63 };

static int least(int a, int b)
{
    return a < b ? a : b;
}

/* Letters to insert, delete, replace or swap with a neighbour to turn one word into the other. */
static int edit_distance(const char *a, const char *b)
{
    int rows[3][LONGEST_NAME + 2], n = (int)strlen(a), m = (int)strlen(b);
    int *before = rows[0], *last = rows[1], *now = rows[2];
    for (int j = 0; j <= m; j++)
        last[j] = j;
    for (int i = 1; i <= n; i++) {
        now[0] = i;
        for (int j = 1; j <= m; j++) {
            now[j] = least(last[j - 1] + (a[i - 1] != b[j - 1]), least(last[j], now[j - 1]) + 1);
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                now[j] = least(now[j], before[j - 2] + 1);
        }
        int *oldest = before;
        before = last;
        last = now;
        now = oldest;
    }
    return last[m];
}

const char *nearest_name(const char *word, const char *const *names, int count)
{
    size_t length = strlen(word);
    if (length > LONGEST_NAME)
        return NULL;
    const char *nearest = NULL;
    int best = (int)(length + 2) / 3 + 1;       /* a third of the letters may differ, or one */
    if (best > (int)length)
        best = (int)length;                     /* but not all of them */
    for (int i = 0; i < count; i++) {
        if (!names[i] || strlen(names[i]) > LONGEST_NAME || strcmp(names[i], word) == 0)
            continue;
        int distance = edit_distance(word, names[i]);
        if (distance < best) {
            best = distance;
            nearest = names[i];
        }
    }
    return nearest;
}

/* The three ways to end at once share this: "gmc: sentence". */
static void last_words(const char *kind, const char *fmt, va_list args)
{
    char sentence[MESSAGE_BYTES];
    vsnprintf(sentence, sizeof sentence, fmt, args);
    fflush(stdout);
    fprintf(stderr, "gmc: %s", kind);
    put_clean(sentence);
    fputc('\n', stderr);
}

void fatal(const char *fmt, ...)
{
    va_list args;
    va_start(args, fmt);
    last_words("internal error: ", fmt, args);
    va_end(args);
    fputs("  This is a fault of gmc, not of your program; please report it.\n", stderr);
    exit(EXIT_INTERNAL);
}

void fail_io(const char *fmt, ...)
{
    va_list args;
    va_start(args, fmt);
    last_words("", fmt, args);
    va_end(args);
    exit(EXIT_IO);
}

void fail_usage(const char *fmt, ...)
{
    va_list args;
    va_start(args, fmt);
    last_words("", fmt, args);
    va_end(args);
    fputs("  Try 'gmc --help'.\n", stderr);
    exit(EXIT_BAD_USAGE);
}
