/* parser.h -- what the scanner (token.l), the layout (layout.c) and the grammar (grammar.y) share.
   token.l cuts the text into tokens; layout.c decides which newlines end a statement and which
   words are keywords where, and closes what was left open; grammar.y sees brackets that match.
   Nothing outside dsl/ includes this. */
#ifndef PARSER_H
#define PARSER_H

#include "ast.h"

enum { MAX_BRACKETS = 200, MAX_HEIGHT = 400 };

typedef Vec(Ast *) AstList;

typedef struct {
    int         kind;            /* T_NAME, '(' ...: grammar.h */
    Span        span;
    const char *text;            /* as written; of a string, its value */
    double      number;
    const char *doc;             /* the ## lines right above */
    const char *after;           /* the source behind it */
    int         indent;          /* column where its line begins */
    bool        made;            /* closes what was left open, or stands for what was reported */
} Token;

typedef struct { Token open; unsigned holds; } Bracket;   /* holds: what its statements are */

typedef struct {
    Arena      *arena;
    const char *file;
    bool        expression;      /* a lone expression is parsed, not a file */

    /* token.l */
    void       *scanner;
    char       *buffer;          /* the scanner's copy of the text, which begins here */
    const char *text;
    Token       token;           /* the token being cut */
    int         line, col, indent;
    Text        doc;             /* ## lines not yet given to a token */
    bool        line_empty;      /* nothing but blanks so far on this line */

    /* layout.c */
    Token       ahead;           /* one token of lookahead */
    bool        has_ahead, started;
    Bracket     open[MAX_BRACKETS];
    int         depth;
    int         close_to;        /* brackets above this are closed before anything else */
    bool        line_due;        /* and then the statement ends */
    Token       askew;           /* the first '{' whose '}' stands further left than its line */
    Token       last;            /* the token the grammar saw last */
    Token       first;           /* the one that began the statement ... */
    int         place;           /* ... of which `last` is the place-th token, from 1 */
    unsigned    inside, block;   /* words and braces of the statement being read */

    /* errors */
    bool        skipping;        /* after an error: up to the end of the statement ... */
    int         skip_depth;      /* ... at this many brackets */
    bool        stopped;         /* nothing more is read */

    /* grammar.y */
    const char *item_doc;        /* of the item being read */
    AstList     items;
    Ast        *result;          /* the lone expression */
} Parser;

/* token.l: starts on text of this length; cuts the next token. */
void  scanner_open(Parser *, const char *text, size_t length);
Token scanner_next(Parser *);

/* layout.c: the next token for the grammar. An error was found at the last one: skip what belongs
   to it. What a word that begins a statement wrongly may have been meant to be: a hint, or NULL. */
Token layout_next(Parser *);
void  layout_recover(Parser *);
const char *layout_advice(const Parser *, const char *word);

/* tree.c: the variable arguments are `kids` trees; a list may be NULL. */
Ast     *tree(Parser *, AstKind, Span, const char *text, int kids, ...);
Ast     *tree_of(Parser *, AstKind, Span, const char *text, const AstList *);
Ast     *number(Parser *, Span, double);
AstList *list(Parser *, AstList *, Ast *);
AstList *grow(Parser *, AstList *, Ast *);
AstList *join(Parser *, Ast *first, const AstList *rest);
void     add_item(Parser *, Ast *);
Ast     *apply(Parser *, Span, Ast *function, Ast *operand);
Ast     *attach(Parser *, Span, Ast *value, const Ast *suffix);
Ast     *pipe_into(Parser *, Span, Ast *value, Ast *stage, const char *label);
Ast     *type(Parser *, Span, const char *name, const Ast *classes, const AstList *shape);
Ast     *step(Parser *, Span, const char *name, Ast *params, const AstList *header, Ast *body);
Ast     *for_each(Parser *, AstKind, const AstList *names, Ast *over, Ast *body);
Ast     *train(Parser *, Span, const char *name, Ast *count, const char *unit, Span at);
Ast     *every(Parser *, Span, Ast *count, const char *unit, Ast *body);

/* complain.c: what is wrong at the last token, given what could have stood there. */
void complain(Parser *, const char *const *expected, int count);
void unused_value(const Parser *, const Ast *);

/* grammar.y (bison): 0 when the end was reached. */
int grammar_parse(Parser *);

#endif
