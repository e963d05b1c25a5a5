/* ast.h -- the abstract syntax: one struct for every construct, told apart by its kind.
   In: tokens, through grammar.y.  Out: what build.c walks.  ast.def is the one list of kinds and
   says what `text`, `number` and the kids of each are; an absent optional kid is NULL. */
#ifndef AST_H
#define AST_H

#include "gmc.h"

typedef enum {
#define AST(kind, text, number, kids) AST_##kind,
#include "ast.def"
    AST_COUNT
} AstKind;

struct Ast {
    AstKind     kind;
    Span        span;
    const char *text;            /* a name, operator or string */
    double      number;
    int         kids;
    Ast       **kid;
    const char *doc;             /* the ## comment above a top-level item, or NULL */
    int         height;          /* 1 for a leaf; the parser bounds it, so recursion is safe */
};

/* Parses a program; errors go to error_at() and parsing goes on after them. Never returns NULL:
   what could not be read is left out. `length` bytes; a NUL byte or bad UTF-8 is an error. */
Ast *ast_parse(Arena *, const char *file, const char *text, size_t length);
/* Parses a lone expression (ops.def, rules.def, --set); NULL after an error. */
Ast *ast_parse_expression(Arena *, const char *file, const char *text);
void ast_print(FILE *, const Ast *, int indent);          /* --dump=parse */
Ast *ast_new(Arena *, AstKind, Span, const char *text, double number, int kids, Ast *const *kid);
Span span_join(Span first, Span last);                    /* same line: both; else the first */

#endif
