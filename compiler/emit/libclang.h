/* libclang.h -- the part of libclang's stable C interface that check.c calls, loaded at run time so that
   gmc needs no clang package to be built or to compile models.  Types and numbers are those of
   clang-c/Index.h, unchanged from version 14 to 19. */
#ifndef LIBCLANG_H
#define LIBCLANG_H

#include <stdbool.h>

typedef struct { const void *data; unsigned flags; } ClangString;
typedef struct { int kind, xdata; const void *data[3]; } ClangCursor;
typedef struct { int kind; void *data[2]; } ClangType;
typedef struct { const void *pointer[2]; unsigned data; } ClangLocation;

enum { CLANG_FUNCTION = 8, CLANG_VARIABLE = 9, CLANG_PARAMETER = 10, CLANG_CALL = 103,
       CLANG_POINTER = 101, CLANG_VARIABLE_ARRAY = 115, CLANG_EXTERNAL = 4, CLANG_WARNING = 2 };
enum { CLANG_BREAK, CLANG_CONTINUE, CLANG_RECURSE };

typedef int ClangVisitor(ClangCursor, ClangCursor parent, void *data);

/* CLANG(result, name, parameters): one row per function used. */
#define CLANG_FUNCTIONS \
    CLANG(void *,        createIndex, (int exclude, int display)) \
    CLANG(void,          disposeIndex, (void *index)) \
    CLANG(void *,        parseTranslationUnit, (void *index, const char *file, const char *const *args, \
                                                int count, void *unsaved, unsigned files, unsigned options)) \
    CLANG(void,          disposeTranslationUnit, (void *unit)) \
    CLANG(unsigned,      getNumDiagnostics, (void *unit)) \
    CLANG(void *,        getDiagnostic, (void *unit, unsigned index)) \
    CLANG(int,           getDiagnosticSeverity, (void *diagnostic)) \
    CLANG(ClangString,   getDiagnosticSpelling, (void *diagnostic)) \
    CLANG(ClangLocation, getDiagnosticLocation, (void *diagnostic)) \
    CLANG(void,          disposeDiagnostic, (void *diagnostic)) \
    CLANG(ClangCursor,   getTranslationUnitCursor, (void *unit)) \
    CLANG(unsigned,      visitChildren, (ClangCursor, ClangVisitor *, void *data)) \
    CLANG(ClangLocation, getCursorLocation, (ClangCursor)) \
    CLANG(int,           Location_isFromMainFile, (ClangLocation)) \
    CLANG(void,          getSpellingLocation, (ClangLocation, void **file, unsigned *line, \
                                               unsigned *column, unsigned *offset)) \
    CLANG(ClangString,   getCursorSpelling, (ClangCursor)) \
    CLANG(const char *,  getCString, (ClangString)) \
    CLANG(void,          disposeString, (ClangString)) \
    CLANG(ClangCursor,   getCursorReferenced, (ClangCursor)) \
    CLANG(ClangType,     getCursorType, (ClangCursor)) \
    CLANG(ClangType,     getCanonicalType, (ClangType)) \
    CLANG(ClangType,     getPointeeType, (ClangType)) \
    CLANG(ClangType,     getArrayElementType, (ClangType)) \
    CLANG(unsigned,      isConstQualifiedType, (ClangType)) \
    CLANG(unsigned,      isCursorDefinition, (ClangCursor)) \
    CLANG(int,           getCursorLinkage, (ClangCursor))

typedef struct {
#define CLANG(result, name, parameters) result (*name) parameters;
    CLANG_FUNCTIONS
#undef CLANG
} Clang;

/* False when no libclang is installed, or one that lacks a function. */
bool clang_open(Clang *);

#endif
