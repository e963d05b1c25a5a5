/* grammar.y -- tokens to tree: the eight constructs of the language.
   In: tokens from layout.c, with brackets that match and statements that end in T_LINE.  Out: the
   items of the file, or one expression; what could not be read is left out, with one error each.
   Invariant: no conflicts; an error is found before anything is reduced (LAC), so it knows exactly
   what could stand there; no tree is higher than MAX_HEIGHT, so walking one needs no care.
   docs/language.md shows this grammar to users. */

%define api.pure full
%define api.prefix {grammar_}
%define api.token.prefix {T_}
%define api.location.type {Span}
%define parse.error custom
%define parse.lac full
%define lr.default-reduction accepting
%define parse.lac.es-capacity-initial {4096}
%locations
%param { Parser *p }

%code requires {
#include "parser.h"
}

%code {
/* The parser's stacks never move to the heap: this is all they get. */
#define YYINITDEPTH 4096
#define YYMAXDEPTH  4096

#define YYLLOC_DEFAULT(Whole, Part, N) \
    ((Whole) = (N) ? span_join(YYRHSLOC(Part, 1), YYRHSLOC(Part, N)) : p->last.span)

static int  grammar_lex(GRAMMAR_STYPE *, Span *, Parser *);
static void grammar_error(const Span *, Parser *, const char *);
}

%union {
    const char *text;
    Ast        *ast;
    AstList    *list;
}

%token END 0         "the end of the file"
%token FILE          "the start of the file"
%token EXPRESSION    "the start of the expression"
%token LINE          "a new line"
%token ITEM          "the next item"
%token <text> NAME   "a name"
%token <text> STRING "a string"
%token <ast> NUMBER  "a number"
%token <text> NET    "'net'"
%token <text> UNIT   "'epochs' or 'steps'"
%token LET "'let'" DATA "'data'" DIST "'dist'" OPTIMIZER "'optimizer'" USE "'use'" TIE "'tie'"
%token STEP "'step'" SAMPLE "'sample'" ORDER "'order'" LOAD "'load'" RUN "'run'"
%token PARAM "'param'" BUFFER "'buffer'" STATE "'state'" SET "'set'" RETURN "'return'" FOR "'for'"
%token LOOP "'loop'" FILL "'fill'" IF "'if'" ELSE "'else'" PUSH "'push'" POP "'pop'"
%token MINIMIZE "'minimize'" REPORT "'report'"
%token REPEAT "'repeat'" EVERY "'every'" TEST "'test'" KEEP "'keep'" SAVE "'save'" PRINT "'print'"
%token OVER "'over'" BY "'by'" BATCH "'batch'" FROM "'from'" NAMES "'names'" INIT "'init'"
%token WITH "'with'" IN "'in'" LIKE "'like'" AND "'and'" OR "'or'" NOT "'not'"
%token PIPE "'|>'" TO "'..'" LE "'<='" GE "'>='" EQ "'=='" NE "'!='"

%type <ast> item net_item dist_item step_item sample_item load_item use field type param params
%type <ast> params_opt inputs settings block run_block names statement method assign else_opt range
%type <ast> run_statement header clause path path_call count value pipe stage choose either both
%type <ast> negation comparison sum product minus power application operand shaped postfix
%type <ast> word_postfix other_postfix suffix subscript argument
%type <list> data_block dist_block fields methods statements run_statements param_list name_list
%type <list> values arguments elements subscripts headers shape
%type <text> label

%%
top:
    FILE items
  | FILE
  | EXPRESSION value                      { p->result = $2; }
;

/* ---- items ------------------------------------------------------------------------------ */

items:
    item_or_error
  | items ITEM item_or_error
;
item_or_error:
    item                                  { add_item(p, $1); }
  | USE uses
  | error                                 { yyerrok; }
;
item:
    LET NAME '=' value                    { $$ = tree(p, AST_LET, @2, $2, 1, $4); }
  | DATA NAME data_block                  { $$ = tree_of(p, AST_DATA, @2, $2, $3); }
  | OPTIMIZER NAME params block           { $$ = tree(p, AST_OPTIMIZER, @2, $2, 2, $3, $4); }
  | TIE path ',' path                     { $$ = tree(p, AST_TIE, @$, "", 2, $2, $4); }
  | ORDER NAME ':' path_call              { $$ = tree(p, AST_ORDER, @2, $2, 1, $4); }
  | RUN run_block                         { $$ = tree(p, AST_RUN, @1, "", 1, $2); }
  | net_item
  | dist_item
  | step_item
  | sample_item
  | load_item
;
uses:
    use                                   { add_item(p, $1); }
  | uses ',' use                          { add_item(p, $3); }
;
use:
    NAME '=' path_call                    { $$ = tree(p, AST_USE, @1, $1, 1, $3); }
;
net_item:
    NET NAME '(' inputs settings ')' block
        { $$ = tree(p, AST_NET, @2, $2, 4, tree(p, AST_NAME, @1, $1, 0), $4, $5, $7); }
;
inputs:
    %empty                                { $$ = tree(p, AST_PARAMS, @$, "", 0); }
  | param_list                            { $$ = tree_of(p, AST_PARAMS, @$, "", $1); }
;
settings:
    %empty                                { $$ = tree(p, AST_PARAMS, @$, "", 0); }
  | ';' param_list                        { $$ = tree_of(p, AST_PARAMS, @2, "", $2); }
;
dist_item:
    DIST NAME params dist_block
        { $$ = tree_of(p, AST_DIST, @2, $2, join(p, $3, $4)); }
;
step_item:
    STEP NAME params_opt block            { $$ = step(p, @2, $2, $3, NULL, $4); }
  | STEP NAME params_opt headers block    { $$ = step(p, @2, $2, $3, $4, $5); }
;
headers:
    header                                { $$ = list(p, NULL, $1); }
  | headers header                        { $$ = list(p, $1, $2); }
;
header:
    OVER names                            { $$ = $2; }
  | BY path_call                          { $$ = $2; }
  | clause
;
clause:
    BATCH postfix                         { $$ = tree(p, AST_CLAUSE, @1, "batch", 1, $2); }
  | NAME postfix                          { $$ = tree(p, AST_CLAUSE, @1, $1, 1, $2); }
;
sample_item:
    SAMPLE NAME params_opt block          { $$ = tree(p, AST_SAMPLE, @2, $2, 3, $3, $4, NULL); }
  | SAMPLE NAME params_opt BATCH postfix block
        { $$ = tree(p, AST_SAMPLE, @2, $2, 3, $3, $6, $5); }
;
load_item:
    LOAD names FROM STRING                { $$ = tree(p, AST_LOAD, @4, $4, 2, $2, NULL); }
  | LOAD names FROM STRING NAMES NAME
        { $$ = tree(p, AST_LOAD, @4, $4, 2, $2, tree(p, AST_NAME, @6, $6, 0)); }
;

/* ---- parameters, names, types ----------------------------------------------------------- */

params_opt:
    %empty                                { $$ = tree(p, AST_PARAMS, @$, "", 0); }
  | params
;
params:
    '(' inputs ')'                        { $$ = $2; }
;
param_list:
    param                                 { $$ = list(p, NULL, $1); }
  | param_list ',' param                  { $$ = list(p, $1, $3); }
;
param:
    NAME                                  { $$ = tree(p, AST_PARAM, @1, $1, 1, NULL); }
  | NAME '=' value                        { $$ = tree(p, AST_PARAM, @1, $1, 1, $3); }
;
names:
    name_list                             { $$ = tree_of(p, AST_NAMES, @$, "", $1); }
;
name_list:
    NAME                                  { $$ = list(p, NULL, tree(p, AST_NAME, @1, $1, 0)); }
  | name_list ',' NAME                    { $$ = list(p, $1, tree(p, AST_NAME, @3, $3, 0)); }
;
path:
    NAME                                  { $$ = tree(p, AST_NAME, @1, $1, 0); }
  | path '.' NAME                         { $$ = tree(p, AST_MEMBER, @$, $3, 1, $1); }
;
path_call:
    path                                  { $$ = tree(p, AST_CALL, @$, NULL, 1, $1); }
  | path '(' ')'                          { $$ = tree(p, AST_CALL, @$, NULL, 1, $1); }
  | path '(' arguments ')'
        { $$ = tree_of(p, AST_CALL, @$, NULL, join(p, $1, $3)); }
;
type:
    NAME                                  { $$ = type(p, @$, $1, NULL, NULL); }
  | NAME shape                            { $$ = type(p, @$, $1, NULL, $2); }
  | NAME NUMBER                           { $$ = type(p, @$, $1, $2, NULL); }
  | NAME NUMBER shape                     { $$ = type(p, @$, $1, $2, $3); }
;
shape:
    '[' elements ']'                      { $$ = $2; }
;

/* ---- blocks ----------------------------------------------------------------------------- */

data_block:
    '{' '}'                               { $$ = NULL; }
  | '{' fields '}'                        { $$ = $2; }
;
fields:
    field                                 { $$ = grow(p, NULL, $1); }
  | fields LINE field                     { $$ = grow(p, $1, $3); }
;
field:
    NAME ':' type FROM value              { $$ = tree(p, AST_FIELD, @1, $1, 2, $3, $5); }
  | error                                 { yyerrok; $$ = NULL; }
;
dist_block:
    '{' '}'                               { $$ = NULL; }
  | '{' methods '}'                       { $$ = $2; }
;
methods:
    method                                { $$ = grow(p, NULL, $1); }
  | methods LINE method                   { $$ = grow(p, $1, $3); }
;
method:
    NAME params '=' value                 { $$ = tree(p, AST_METHOD, @1, $1, 2, $2, $4); }
  | assign
  | error                                 { yyerrok; $$ = NULL; }
;
block:
    '{' '}'                               { $$ = tree(p, AST_BLOCK, @$, "", 0); }
  | '{' statements '}'                    { $$ = tree_of(p, AST_BLOCK, @$, "", $2); }
;
statements:
    statement                             { $$ = grow(p, NULL, $1); }
  | statements LINE statement             { $$ = grow(p, $1, $3); }
;
run_block:
    '{' '}'                               { $$ = tree(p, AST_BLOCK, @$, "", 0); }
  | '{' run_statements '}'                { $$ = tree_of(p, AST_BLOCK, @$, "", $2); }
;
run_statements:
    run_statement                         { $$ = grow(p, NULL, $1); }
  | run_statements LINE run_statement     { $$ = grow(p, $1, $3); }
;

/* ---- statements ------------------------------------------------------------------------- */

statement:
    assign
  | PARAM NAME ':' type                   { $$ = tree(p, AST_PARAMETER, @2, $2, 2, $4, NULL); }
  | PARAM NAME ':' type INIT value        { $$ = tree(p, AST_PARAMETER, @2, $2, 2, $4, $6); }
  | BUFFER NAME ':' type                  { $$ = tree(p, AST_BUFFER, @2, $2, 2, $4, NULL); }
  | BUFFER NAME ':' type INIT value       { $$ = tree(p, AST_BUFFER, @2, $2, 2, $4, $6); }
  | STATE NAME '=' value                  { $$ = tree(p, AST_STATE, @2, $2, 1, $4); }
  | SET NAME '=' value                    { $$ = tree(p, AST_SET, @2, $2, 1, $4); }
  | RETURN values                         { $$ = tree_of(p, AST_RETURN, @1, "", $2); }
  | FOR name_list IN range block          { $$ = for_each(p, AST_FOR, $2, $4, $5); }
  | LOOP name_list IN range block         { $$ = for_each(p, AST_LOOP, $2, $4, $5); }
  | FILL NAME WITH value                  { $$ = tree(p, AST_FILL, @2, $2, 2, NULL, $4); }
  | FILL NAME shape WITH value
        { $$ = tree(p, AST_FILL, @2, $2, 2, tree_of(p, AST_LIST, @3, "", $3), $5); }
  | IF value block else_opt               { $$ = tree(p, AST_IF, @1, "", 3, $2, $3, $4); }
  | PUSH value                            { $$ = tree(p, AST_PUSH, @1, "", 1, $2); }
  | MINIMIZE value                        { $$ = tree(p, AST_MINIMIZE, @1, "", 1, $2); }
  | REPORT values                         { $$ = tree_of(p, AST_REPORT, @1, "", $2); }
  | value                                 { unused_value(p, $1); $$ = NULL; }
  | error                                 { yyerrok; $$ = NULL; }
;
assign:
    names '=' value                       { $$ = tree(p, AST_ASSIGN, @1, "", 2, $1, $3); }
;
else_opt:
    %empty                                { $$ = NULL; }
  | ELSE block                            { $$ = $2; }
  | ELSE IF value block else_opt
        { $$ = tree(p, AST_BLOCK, @2, "", 1, tree(p, AST_IF, @2, "", 3, $3, $4, $5)); }
;
range:
    choose
  | choose TO choose                      { $$ = tree(p, AST_RANGE, @$, "", 2, $1, $3); }
;
values:
    argument                              { $$ = list(p, NULL, $1); }
  | values ',' argument                   { $$ = list(p, $1, $3); }
;

/* ---- run statements --------------------------------------------------------------------- */

run_statement:
    NAME                                  { $$ = train(p, @1, $1, number(p, @1, 1), "steps", @1); }
  | NAME UNIT count                       { $$ = train(p, @1, $1, $3, $2, @2); }
  | REPEAT count run_block                { $$ = tree(p, AST_REPEAT, @1, "", 2, $2, $3); }
  | EVERY UNIT run_block                  { $$ = every(p, @1, number(p, @2, 1), $2, $3); }
  | EVERY count UNIT run_block            { $$ = every(p, @1, $2, $3, $4); }
  | TEST NAME                             { $$ = tree(p, AST_TEST, @2, $2, 0); }
  | SAMPLE NAME                           { $$ = tree(p, AST_DRAW_RUN, @2, $2, 1, NULL); }
  | SAMPLE NAME count                     { $$ = tree(p, AST_DRAW_RUN, @2, $2, 1, $3); }
  | KEEP NAME                             { $$ = tree(p, AST_KEEP, @2, $2, 0); }
  | SAVE STRING                           { $$ = tree(p, AST_SAVE, @2, $2, 0); }
  | PRINT values                          { $$ = tree_of(p, AST_PRINT, @1, "", $2); }
  | error                                 { yyerrok; $$ = NULL; }
;
count:
    postfix
;

/* ---- expressions, from the loosest binding to the tightest ------------------------------ */

value:
    pipe
;
pipe:
    choose
  | pipe PIPE stage                       { $$ = pipe_into(p, @3, $1, $3, NULL); }
  | pipe PIPE label stage                 { $$ = pipe_into(p, @4, $1, $4, $3); }
;
label:
    NAME ':'                              { $$ = $1; }
;
stage:
    path_call
;
choose:
    either
  | either '?' choose ':' choose          { $$ = tree(p, AST_CHOOSE, @$, "", 3, $1, $3, $5); }
;
either:
    both
  | either OR both                        { $$ = tree(p, AST_BINARY, @$, "or", 2, $1, $3); }
;
both:
    negation
  | both AND negation                     { $$ = tree(p, AST_BINARY, @$, "and", 2, $1, $3); }
;
negation:
    comparison
  | NOT negation                          { $$ = tree(p, AST_UNARY, @$, "not", 1, $2); }
;
comparison:
    sum
  | sum '<' sum                           { $$ = tree(p, AST_BINARY, @$, "<", 2, $1, $3); }
  | sum '>' sum                           { $$ = tree(p, AST_BINARY, @$, ">", 2, $1, $3); }
  | sum LE sum                            { $$ = tree(p, AST_BINARY, @$, "<=", 2, $1, $3); }
  | sum GE sum                            { $$ = tree(p, AST_BINARY, @$, ">=", 2, $1, $3); }
  | sum EQ sum                            { $$ = tree(p, AST_BINARY, @$, "==", 2, $1, $3); }
  | sum NE sum                            { $$ = tree(p, AST_BINARY, @$, "!=", 2, $1, $3); }
;
sum:
    product
  | sum '+' product                       { $$ = tree(p, AST_BINARY, @$, "+", 2, $1, $3); }
  | sum '-' product                       { $$ = tree(p, AST_BINARY, @$, "-", 2, $1, $3); }
;
product:
    minus
  | product '*' minus                     { $$ = tree(p, AST_BINARY, @$, "*", 2, $1, $3); }
  | product '/' minus                     { $$ = tree(p, AST_BINARY, @$, "/", 2, $1, $3); }
  | product '@' minus                     { $$ = tree(p, AST_BINARY, @$, "@", 2, $1, $3); }
;
minus:
    power
  | '-' minus                             { $$ = tree(p, AST_UNARY, @$, "-", 1, $2); }
;
power:
    application
  | application '^' minus                 { $$ = tree(p, AST_BINARY, @$, "^", 2, $1, $3); }
;
application:
    shaped
  | NAME operand                          { $$ = apply(p, @$, tree(p, AST_NAME, @1, $1, 0), $2); }
;
operand:
    word_postfix
  | word_postfix LIKE postfix             { $$ = tree(p, AST_LIKE, @$, "", 2, $1, $3); }
  | NAME operand                          { $$ = apply(p, @$, tree(p, AST_NAME, @1, $1, 0), $2); }
;
shaped:
    postfix
  | postfix LIKE postfix                  { $$ = tree(p, AST_LIKE, @$, "", 2, $1, $3); }
;
postfix:
    word_postfix
  | other_postfix
;
word_postfix:
    NAME                                  { $$ = tree(p, AST_NAME, @1, $1, 0); }
  | NUMBER
  | word_postfix suffix                   { $$ = attach(p, @$, $1, $2); }
;
other_postfix:
    STRING                                { $$ = tree(p, AST_STRING, @1, $1, 0); }
  | POP                                   { $$ = tree(p, AST_POP, @1, "", 0); }
  | '(' value ')'                         { $$ = $2; }
  | '[' ']'                               { $$ = tree(p, AST_LIST, @$, "", 0); }
  | '[' elements ']'                      { $$ = tree_of(p, AST_LIST, @$, "", $2); }
  | other_postfix suffix                  { $$ = attach(p, @$, $1, $2); }
;
suffix:
    '.' NAME                              { $$ = tree(p, AST_MEMBER, @$, $2, 1, NULL); }
  | '(' ')'                               { $$ = tree(p, AST_CALL, @$, NULL, 1, NULL); }
  | '(' arguments ')'
        { $$ = tree_of(p, AST_CALL, @$, NULL, join(p, NULL, $2)); }
  | '[' subscripts ']'
        { $$ = tree_of(p, AST_INDEX, @$, "", join(p, NULL, $2)); }
;
arguments:
    argument                              { $$ = list(p, NULL, $1); }
  | arguments ',' argument                { $$ = list(p, $1, $3); }
;
argument:
    value
  | NAME ':' value                        { $$ = tree(p, AST_ARG, @$, $1, 1, $3); }
;
elements:
    value                                 { $$ = list(p, NULL, $1); }
  | elements ',' value                    { $$ = list(p, $1, $3); }
;
subscripts:
    subscript                             { $$ = list(p, NULL, $1); }
  | subscripts ',' subscript              { $$ = list(p, $1, $3); }
;
subscript:
    choose
  | ':'                                   { $$ = NULL; }
  | choose ':'                            { $$ = tree(p, AST_RANGE, @$, "", 2, $1, NULL); }
  | ':' choose                            { $$ = tree(p, AST_RANGE, @$, "", 2, NULL, $2); }
  | choose ':' choose                     { $$ = tree(p, AST_RANGE, @$, "", 2, $1, $3); }
  | ':' ':' choose                        { $$ = tree(p, AST_RANGE, @$, "", 3, NULL, NULL, $3); }
  | choose ':' ':' choose                 { $$ = tree(p, AST_RANGE, @$, "", 3, $1, NULL, $4); }
  | ':' choose ':' choose                 { $$ = tree(p, AST_RANGE, @$, "", 3, NULL, $2, $4); }
  | choose ':' choose ':' choose          { $$ = tree(p, AST_RANGE, @$, "", 3, $1, $3, $5); }
;
%%

/* ---- tokens ----------------------------------------------------------------------------- */

static int grammar_lex(GRAMMAR_STYPE *value, Span *span, Parser *p)
{
    Token t = layout_next(p);
    *span = t.span;
    if (t.kind == T_NUMBER)
        value->ast = number(p, t.span, t.number);
    else
        value->text = t.text;
    return t.kind;
}

/* ---- errors ----------------------------------------------------------------------------- */

/* Bison's own complaint: there is only one left, that its stack is full. */
static void grammar_error(const Span *span, Parser *p, const char *message)
{
    (void)message;
    if (!p->stopped)
        error_at(*span, "this is nested too deeply");
    p->stopped = true;
}

static int yyreport_syntax_error(const yypcontext_t *context, Parser *p)
{
    yysymbol_kind_t symbol[YYNTOKENS];
    const char *expected[YYNTOKENS];
    int count = yypcontext_expected_tokens(context, symbol, YYNTOKENS);
    for (int i = 0; i < count; i++)
        expected[i] = yysymbol_name(symbol[i]);
    complain(p, expected, count > 0 ? count : 0);
    layout_recover(p);
    return 0;
}
