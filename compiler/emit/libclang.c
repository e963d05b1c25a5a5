/* libclang.c -- finds libclang on this machine and binds the functions of libclang.h.
   In: the names under which distributions install it, newest interface last.  Out: the functions, all of
   them or none. */
#include "emit/libclang.h"

#include <dlfcn.h>
#include <stddef.h>
#include <string.h>

static const char *const names[] = {
    "libclang-14.so.1", "libclang-14.so.13", "libclang.so.1", "libclang-15.so.1", "libclang-16.so.1",
    "libclang-17.so.1", "libclang-18.so.1", "libclang-19.so.1", "libclang.so",
};

static const struct { const char *name; size_t offset; } functions[] = {
#define CLANG(result, name, parameters) { "clang_" #name, offsetof(Clang, name) },
    CLANG_FUNCTIONS
#undef CLANG
};

bool clang_open(Clang *clang)
{
    void *library = NULL;
    for (size_t i = 0; !library && i < sizeof names / sizeof names[0]; i++)
        library = dlopen(names[i], RTLD_NOW | RTLD_LOCAL);
    if (!library)
        return false;
    for (size_t i = 0; i < sizeof functions / sizeof functions[0]; i++) {
        void *function = dlsym(library, functions[i].name);
        if (!function)
            return false;
        memcpy((char *)clang + functions[i].offset, &function, sizeof function);
    }
    return true;
}
