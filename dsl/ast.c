/* ast.c -- the tree, and the way in to the parser.
   In: text.  Out: its tree, or (after errors) what of it could be read.
   Invariant: text that reaches the scanner is UTF-8 without NUL bytes. */
#include "parser.h"

#include <string.h>

static const char *const kind_name[AST_COUNT] = {
#define AST(kind, text, number, kids) [AST_##kind] = #kind,
#include "ast.def"
};

Ast *ast_new(Arena *arena, AstKind kind, Span span, const char *text, double number, int kids,
             Ast *const *kid)
{
    Ast *ast = arena_new_of(arena, Ast);
    *ast = (Ast){ .kind = kind, .span = span, .text = text, .number = number, .kids = kids,
                  .kid = arena_array(arena, Ast *, kids), .height = 1 };
    for (int i = 0; i < kids; i++) {
        ast->kid[i] = kid[i];
        if (kid[i] && kid[i]->height >= ast->height)
            ast->height = kid[i]->height + 1;
    }
    return ast;
}

Span span_join(Span first, Span last)
{
    if (first.file == last.file && first.line == last.line && last.col >= first.col)
        first.len = last.col + last.len - first.col;
    return first;
}

void ast_print(FILE *out, const Ast *ast, int indent)
{
    fprintf(out, "%*s", indent, "");
    if (!ast) {
        fputs("-\n", out);
        return;
    }
    fputs(kind_name[ast->kind], out);
    if (ast->text && *ast->text)
        fprintf(out, ast->kind == AST_STRING ? " \"%s\"" : " %s", ast->text);
    if (ast->kind == AST_NUMBER || ast->number != 0)
        fprintf(out, " %.17g", ast->number);
    fprintf(out, "  @%d:%d", ast->span.line, ast->span.col);
    if (ast->doc)
        fprintf(out, "  ## %.*s", (int)strcspn(ast->doc, "\n"), ast->doc);
    fputc('\n', out);
    for (int i = 0; i < ast->kids; i++)
        ast_print(out, ast->kid[i], indent + 2);
}

/* ---- is it text? ------------------------------------------------------------------------ */

/* Bytes of the code point at `at`: 0 when it is not UTF-8 (overlong forms, surrogates and numbers
   beyond 0x10ffff are not). */
static size_t code_point(const unsigned char *at, size_t left)
{
    static const unsigned least[] = { 0, 0, 0x80, 0x800, 0x10000 };
    size_t n = at[0] < 0x80 ? 1 : at[0] < 0xc2 ? 0 : at[0] < 0xe0 ? 2 : at[0] < 0xf0 ? 3
             : at[0] < 0xf5 ? 4 : 0;
    if (n <= 1 || n > left)
        return n > left ? 0 : n;
    unsigned value = at[0] & (0xffu >> (n + 1));
    for (size_t i = 1; i < n; i++) {
        if ((at[i] & 0xc0) != 0x80)
            return 0;
        value = value << 6 | (at[i] & 0x3fu);
    }
    bool surrogate = value >= 0xd800 && value < 0xe000;
    return value < least[n] || value > 0x10ffff || surrogate ? 0 : n;
}

/* Reports the first byte that is not text. */
static bool is_text(const char *file, const char *text, size_t length)
{
    const unsigned char *at = (const unsigned char *)text;
    Span span = { file, 1, 1, 1 };
    for (size_t i = 0, n; i < length; i += n) {
        n = code_point(at + i, length - i);
        if (n == 0 || at[i] == 0) {
            if (n)
                error_at(span, "a NUL byte: this is not a text file");
            else
                error_at(span, "byte 0x%02x is not UTF-8: save the file as UTF-8", at[i]);
            return false;
        }
        span.col++;
        if (at[i] == '\n') {
            span.line++;
            span.col = 1;
        }
    }
    return true;
}

/* ---- the way in ------------------------------------------------------------------------- */

static bool parse(Parser *p, const char *text, size_t length)
{
    source_add(p->file, text, length);
    if (!is_text(p->file, text, length))
        return false;
    scanner_open(p, text, length);
    return grammar_parse(p) == 0 && !p->stopped;
}

Ast *ast_parse(Arena *arena, const char *file, const char *text, size_t length)
{
    Parser *p = arena_new_of(arena, Parser);
    p->arena = arena;
    p->file = file;
    parse(p, text, length);
    return ast_new(arena, AST_FILE, (Span){ file, 1, 1, 0 }, file, 0, p->items.count, p->items.at);
}

Ast *ast_parse_expression(Arena *arena, const char *file, const char *text)
{
    Parser *p = arena_new_of(arena, Parser);
    int errors = error_count();
    p->arena = arena;
    p->file = file;
    p->expression = true;
    return parse(p, text, strlen(text)) && error_count() == errors ? p->result : NULL;
}
