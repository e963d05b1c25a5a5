/* parse.c -- the first pass: the program's text to its syntax tree.
   In: Program.path and text.  Out: Program.ast. */
#include "ast.h"

void pass_parse(Program *p)
{
    p->ast = ast_parse(p->arena, p->path, p->text, p->length);
}
