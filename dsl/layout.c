/* layout.c -- from the scanner's tokens to the grammar's.
   In: tokens with raw newlines, words that may or may not be keywords, brackets that may not match.
   Out: tokens in which statements end in T_LINE (top-level items in T_ITEM), words are keywords
   exactly where the table below says so, and brackets match: what was left open is reported once
   and closed.
   Invariant: after an error the grammar sees nothing more of the faulty statement but its end. */
#include "parser.h"
#include "grammar.h"

#include <ctype.h>
#include <string.h>

/* Where a word is a keyword: at the start of a statement of this sort ... */
enum {
    AT_TOP = 1, AT_BODY = 2, AT_RUN = 4, AT_START = AT_TOP | AT_BODY | AT_RUN,
    /* ... in the rest of a statement of this sort, outside its brackets, or anywhere at all. */
    IN_STEP = 8, IN_DATA = 16, IN_LOAD = 32, IN_DECLARATION = 64, IN_FILL = 128, IN_FOR = 256,
    IN_RUN = 512, IN_SAMPLE = 1024, ANYWHERE = 2048
};

/* where: the places it is a keyword. inside: what that makes the rest of the statement.
   block: what the statements in its braces are, if it is a top-level item. */
typedef struct { const char *text; int kind; unsigned where, inside, block; } Word;

static const Word word[] = {
    { "let",       T_LET,       AT_TOP,            0,              0 },
    { "data",      T_DATA,      AT_TOP,            0,              IN_DATA },
    { "net",       T_NET,       AT_TOP,            0,              AT_BODY },
    { "encoder",   T_NET,       AT_TOP,            0,              AT_BODY },
    { "decoder",   T_NET,       AT_TOP,            0,              AT_BODY },
    { "unet",      T_NET,       AT_TOP,            0,              AT_BODY },
    { "dist",      T_DIST,      AT_TOP,            0,              0 },
    { "optimizer", T_OPTIMIZER, AT_TOP,            0,              AT_BODY },
    { "use",       T_USE,       AT_TOP,            0,              0 },
    { "tie",       T_TIE,       AT_TOP,            0,              0 },
    { "step",      T_STEP,      AT_TOP,            IN_STEP,        AT_BODY },
    { "sample",    T_SAMPLE,    AT_TOP | AT_RUN,   IN_SAMPLE,      AT_BODY },
    { "order",     T_ORDER,     AT_TOP,            0,              0 },
    { "load",      T_LOAD,      AT_TOP,            IN_LOAD,        0 },
    { "run",       T_RUN,       AT_TOP,            0,              AT_RUN },
    { "param",     T_PARAM,     AT_BODY,           IN_DECLARATION, 0 },
    { "buffer",    T_BUFFER,    AT_BODY,           IN_DECLARATION, 0 },
    { "state",     T_STATE,     AT_BODY,           0,              0 },
    { "set",       T_SET,       AT_BODY,           0,              0 },
    { "return",    T_RETURN,    AT_BODY,           0,              0 },
    { "for",       T_FOR,       AT_BODY,           IN_FOR,         0 },
    { "loop",      T_LOOP,      AT_BODY,           IN_FOR,         0 },
    { "fill",      T_FILL,      AT_BODY,           IN_FILL,        0 },
    { "if",        T_IF,        AT_BODY,           0,              0 },
    { "push",      T_PUSH,      AT_BODY,           0,              0 },
    { "minimize",  T_MINIMIZE,  AT_BODY,           0,              0 },
    { "report",    T_REPORT,    AT_BODY,           0,              0 },
    { "repeat",    T_REPEAT,    AT_RUN,            0,              0 },
    { "every",     T_EVERY,     AT_RUN,            IN_RUN,            0 },
    { "test",      T_TEST,      AT_RUN,            0,              0 },
    { "keep",      T_KEEP,      AT_RUN,            0,              0 },
    { "save",      T_SAVE,      AT_RUN,            0,              0 },
    { "print",     T_PRINT,     AT_RUN,            0,              0 },
    { "epoch",     T_UNIT,      IN_RUN,            0,              0 },
    { "epochs",    T_UNIT,      IN_RUN,            0,              0 },
    { "step",      T_UNIT,      IN_RUN,            0,              0 },
    { "steps",     T_UNIT,      IN_RUN,            0,              0 },
    { "over",      T_OVER,      IN_STEP,           0,              0 },
    { "by",        T_BY,        IN_STEP,           0,              0 },
    { "batch",     T_BATCH,     IN_STEP | IN_SAMPLE, 0,            0 },
    { "from",      T_FROM,      IN_DATA | IN_LOAD, 0,              0 },
    { "names",     T_NAMES,     IN_LOAD,           0,              0 },
    { "init",      T_INIT,      IN_DECLARATION,    0,              0 },
    { "with",      T_WITH,      IN_FILL,           0,              0 },
    { "in",        T_IN,        IN_FOR,            0,              0 },
    { "else",      T_ELSE,      ANYWHERE,          0,              0 },
    { "like",      T_LIKE,      ANYWHERE,          0,              0 },
    { "pop",       T_POP,       ANYWHERE,          0,              0 },
    { "and",       T_AND,       ANYWHERE,          0,              0 },
    { "or",        T_OR,        ANYWHERE,          0,              0 },
    { "not",       T_NOT,       ANYWHERE,          0,              0 },
};

enum { WORDS = sizeof word / sizeof *word };

static const Word *find_word(const char *text, unsigned where)
{
    for (int i = 0; i < WORDS; i++)
        if ((word[i].where & where) && strcmp(word[i].text, text) == 0)
            return &word[i];
    return NULL;
}

/* ---- state ------------------------------------------------------------------------------ */

static Token *peek(Parser *p)
{
    if (!p->has_ahead)
        p->ahead = scanner_next(p);
    p->has_ahead = true;
    return &p->ahead;
}

static void push_back(Parser *p, Token t)
{
    if (p->has_ahead)
        fatal("the layout looked two tokens ahead at line %d", t.span.line);
    p->ahead = t;
    p->has_ahead = true;
}

/* What the statements around here are: 0 where they begin with no keyword. */
static unsigned surroundings(const Parser *p)
{
    for (int i = p->depth; i-- > 0;)
        if (p->open[i].open.kind == '{')
            return p->open[i].holds;
    return p->expression ? 0 : AT_TOP;
}

static bool in_parentheses(const Parser *p)
{
    return p->depth && p->open[p->depth - 1].open.kind != '{';
}

/* Of the first `depth` open brackets, those up to the innermost brace. */
static int brace_depth(const Parser *p, int depth)
{
    while (depth && p->open[depth - 1].open.kind != '{')
        depth--;
    return depth;
}

static bool at_start(const Parser *p)
{
    return p->last.kind == T_LINE || p->last.kind == T_ITEM || p->last.kind == '{'
        || p->last.kind == T_FILE || p->last.kind == T_ELSE;
}

const char *layout_advice(const Parser *p, const char *text)
{
    static const struct { unsigned where; const char *advice; } home[] = {
        { AT_TOP,  "'%s' stands on its own, outside all braces" },
        { AT_BODY, "'%s' is a statement of a net, step or sample" },
        { AT_RUN,  "'%s' is a statement of a run block" },
    };
    const char *names[WORDS];
    /* A brace that was just closed held the statement in question. */
    bool closed = p->last.kind == '}';
    unsigned here = (closed ? p->open[p->depth].holds : surroundings(p)) & AT_START;
    int count = 0;
    for (int i = 0; i < WORDS; i++)
        if (word[i].where & here)
            names[count++] = word[i].text;
    const Word *elsewhere = find_word(text, AT_START);
    for (int i = 0; elsewhere && i < 3; i++)
        if ((elsewhere->where & home[i].where) && !(elsewhere->where & here))
            return arena_printf(p->arena, home[i].advice, text);
    const char *near = elsewhere ? NULL : nearest_name(text, names, count);
    return near ? arena_printf(p->arena, "did you mean '%s'?", near) : NULL;
}

/* ---- brackets --------------------------------------------------------------------------- */

static int closer(int opener)
{
    return opener == '(' ? ')' : opener == '[' ? ']' : '}';
}

static const char *closer_text(int opener)
{
    return opener == '(' ? ")" : opener == '[' ? "]" : "}";
}

/* Closes all brackets above `depth`, the innermost of which is to blame, and then goes on. */
static void close_down(Parser *p, int depth)
{
    const Token *open = &p->open[p->depth - 1].open;
    if (!p->skipping) {
        error_at(open->span, "this '%s' is never closed", open->text);
        if (p->askew.kind && open->kind == '{')
            note_at(p->askew.span, "the '}' that closes this one stands further left than its line");
    }
    p->close_to = depth;
}

static Token close_one(Parser *p)
{
    const Token *open = &p->open[--p->depth].open;
    Token t = { .kind = closer(open->kind), .span = p->last.span, .text = closer_text(open->kind),
                .after = "", .made = true };
    return t;
}

/* An opening bracket; false when it is one too many. */
static bool open_bracket(Parser *p, Token t)
{
    if (p->depth == MAX_BRACKETS) {
        error_at(t.span, "brackets are nested more than %d deep", MAX_BRACKETS);
        p->stopped = true;
        return false;
    }
    unsigned holds = surroundings(p) == AT_TOP ? p->block : surroundings(p);
    p->open[p->depth++] = (Bracket){ t, holds };
    p->close_to = p->depth;
    if (t.kind == '{')
        p->inside = 0;
    return true;
}

/* A closing bracket. False when others are to be closed before it; it is then read again. One of
   the wrong shape closes what is open, one too many fits nowhere. */
static bool close_bracket(Parser *p, Token *t)
{
    int floor = t->kind == '}' ? 0 : brace_depth(p, p->depth), at = p->depth;
    while (at > floor && closer(p->open[at - 1].open.kind) != t->kind)
        at--;
    if (at == floor && p->depth == floor) {
        if (!p->skipping)
            error_at(t->span, "this '%s' closes nothing", t->text);
        t->kind = T_GRAMMAR_UNDEF;
        t->made = true;
        return true;
    }
    if (at > floor && at < p->depth) {
        push_back(p, *t);
        close_down(p, at);
        return false;
    }
    const Token *open = &p->open[p->depth - 1].open;
    if (at == floor && !p->skipping) {
        error_at(t->span, "'%s' cannot close a '%s'", t->text, open->text);
        if (open->span.line != t->span.line)
            note_at(open->span, "this is what it would close");
    }
    if (t->kind == '}' && t->span.col == t->indent && t->indent < open->indent && !p->askew.kind)
        p->askew = *open;
    t->kind = closer(open->kind);
    p->close_to = --p->depth;
    return true;
}

/* ---- newlines --------------------------------------------------------------------------- */

/* A top-level item at the left margin: whatever is still open was meant to be closed. Run blocks
   are exempt, for `sample` is a statement there too. */
static bool begins_item(const Parser *p, const Token *t)
{
    if (t->kind != T_NAME || t->span.col != 1 || !find_word(t->text, AT_TOP)
        || surroundings(p) == AT_RUN || p->expression)
        return false;
    const char *at = t->after + strspn(t->after, " \t");
    return at > t->after && (isalpha((unsigned char)*at) || *at == '_' || *at == '{');
}

/* A line that ends in one of these goes on in the next. */
static bool goes_on(int kind)
{
    return kind == T_PIPE || kind == T_TO || kind == T_LE || kind == T_GE || kind == T_EQ
        || kind == T_NE || kind == T_AND || kind == T_OR || kind == T_NOT || kind == T_LIKE
        || (kind > 0 && kind < 128 && strchr("+-*/@^<>=?:,", kind));
}

/* A line that begins with one of these goes on from the one before. */
static bool continues(const Parser *p, const Token *t)
{
    return t->kind == T_PIPE || t->kind == '?' || t->kind == ':' || t->kind == '{'
        || (t->kind == T_NAME && (find_word(t->text, p->inside & (IN_STEP | IN_SAMPLE))
                                  || strcmp(t->text, "else") == 0));
}

/* Does a statement end here, at a newline or ';' ? */
static bool ends_statement(Parser *p, const Token *t)
{
    const Token *next = peek(p);
    if (in_parentheses(p) || p->expression || at_start(p))
        return false;
    if (next->kind == '\n' || next->kind == ';' || next->kind == '}' || next->kind == T_END)
        return false;
    return *t->text == ';' || begins_item(p, next)
        || !(goes_on(p->last.kind) || continues(p, next));
}

static Span behind(const Parser *p)
{
    Span span = p->last.span;
    span.col += span.len;
    span.len = 1;
    return span;
}

static Token end_of_statement(const Parser *p, const char *text)
{
    return (Token){ .kind = p->depth ? T_LINE : T_ITEM, .span = behind(p), .text = text,
                    .after = "" };
}

/* A statement whose braces just closed needs no newline behind it. */
static bool ends_by_brace(Parser *p)
{
    if (p->last.kind != '}' || p->expression)
        return false;
    const Token *next = peek(p);
    return next->kind != '\n' && next->kind != '}' && next->kind != ';' && next->kind != T_END
        && !(next->kind == T_NAME && strcmp(next->text, "else") == 0);
}

/* ---- words ------------------------------------------------------------------------------ */

/* Turns a name into a keyword where the table says so. A word that is assigned, or that names an
   argument or a member, is a name. */
static void classify(Parser *p, Token *t)
{
    unsigned where = surroundings(p);
    bool start = at_start(p) && !p->expression;
    const Word *w = NULL;
    bool named = p->depth && p->open[p->depth - 1].open.kind == '(' && peek(p)->kind == ':';
    if (p->last.kind == '.' || named)      /* a.like, rand(like: a) */
        return;
    if (start) {
        int next = peek(p)->kind;
        p->block = 0;
        p->inside = where & IN_DATA;
        if (where == AT_TOP || (next != '=' && next != ','))
            w = find_word(t->text, where & AT_START);
    } else if (!in_parentheses(p)) {
        w = find_word(t->text, p->inside);
    }
    if (!w)
        w = find_word(t->text, ANYWHERE);
    if (!w) {
        if (start && where == AT_RUN)      /* the name of a step: its count and unit follow */
            p->inside = IN_RUN;
        return;
    }
    t->kind = w->kind;
    if (start) {
        p->inside |= where == AT_RUN && w->kind == T_SAMPLE ? 0 : w->inside;
        p->block = w->block;
    }
    if (start && where == AT_TOP)
        p->item_doc = t->doc;
}

/* ---- the filter ------------------------------------------------------------------------- */

static Token take_ahead(Parser *p)
{
    Token t = *peek(p);
    p->has_ahead = false;
    return t;
}

/* One token of the scanner's: true when the grammar is to see it. */
static bool lay_out(Parser *p, Token *t)
{
    switch (t->kind) {
    case ';':
        if (in_parentheses(p) || p->expression)
            return true;
        /* fall through */
    case '\n':
        if (*t->text == '\n' && p->depth && begins_item(p, peek(p))) {
            close_down(p, 0);
            p->line_due = true;
            return false;
        }
        if (!ends_statement(p, t))
            return false;
        *t = end_of_statement(p, t->text);
        return true;
    case '(': case '[':
        return open_bracket(p, *t);
    case '{':
        if (in_parentheses(p)) {
            push_back(p, *t);
            close_down(p, brace_depth(p, p->depth));
            return false;
        }
        return open_bracket(p, *t);
    case ')': case ']': case '}':
        return close_bracket(p, t);
    case T_NAME:
        classify(p, t);
        return true;
    case T_END:
        if (p->depth) {
            push_back(p, *t);
            close_down(p, 0);
            return false;
        }
        t->span = behind(p);
        return true;
    default:
        return true;
    }
}

static Token next_laid_out(Parser *p)
{
    while (!p->stopped) {
        Token t;
        if (p->close_to < p->depth)
            return close_one(p);
        if (p->line_due) {
            p->line_due = false;
            return end_of_statement(p, "\n");
        }
        if (ends_by_brace(p))
            return end_of_statement(p, "}");
        t = take_ahead(p);
        if (lay_out(p, &t))
            return t;
    }
    return (Token){ .kind = T_END, .span = p->last.span, .text = "", .after = "" };
}

/* Has the faulty statement come to its end with this token? */
static bool ends_skipping(const Parser *p, const Token *t)
{
    return t->kind == T_END
        || ((t->kind == T_LINE || t->kind == T_ITEM) && p->depth <= p->skip_depth)
        || (t->kind == '}' && p->depth < p->skip_depth);
}

Token layout_next(Parser *p)
{
    if (!p->started) {
        p->started = true;
        p->last = (Token){ .kind = p->expression ? T_EXPRESSION : T_FILE, .text = "",
                           .span = { p->file, 1, 1, 0 } };
        return p->last;
    }
    do {
        bool start = at_start(p);
        p->last = next_laid_out(p);
        p->place = start ? 1 : p->place + 1;
        if (start)
            p->first = p->last;
    } while (p->skipping && !ends_skipping(p, &p->last));
    p->skipping = false;
    return p->last;
}

void layout_recover(Parser *p)
{
    int kind = p->last.kind;
    if (kind == T_LINE || kind == T_ITEM || kind == T_END || kind == '}')
        return;
    p->skip_depth = brace_depth(p, p->depth - (kind == '{'));
    p->skipping = true;
}
