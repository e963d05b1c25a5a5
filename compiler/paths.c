/* paths.c -- where the runtime is.  In: the path of the running executable.  Out: the folders of gm.h
   and libgm.a, in the build tree (beside the executable) or below an installed prefix, and the command
   line flags made of them. */
#include "tools.h"

#include <string.h>
#include <unistd.h>

static char *executable_folder(Arena *a)
{
    char path[4096];
    ssize_t n = readlink("/proc/self/exe", path, sizeof path - 1);
    if (n <= 0)
        fail_io("cannot find the gmc executable: /proc is not mounted");
    path[n] = '\0';
    *strrchr(path, '/') = '\0';
    return arena_strndup(a, path, strlen(path));
}

Paths paths_find(Arena *a)
{
    const char *folder = executable_folder(a);
    if (!access(arena_printf(a, "%s/libgm.a", folder), R_OK))
        return (Paths){ arena_printf(a, "%s/include", folder), folder };
    char *prefix = arena_strndup(a, folder, strlen(folder));
    *strrchr(prefix, '/') = '\0';
    return (Paths){ arena_printf(a, "%s/include/gmc", prefix), arena_printf(a, "%s/lib", prefix) };
}

const char *compile_flags(Arena *a, const Target *target)
{
    return arena_printf(a, "-std=c11 -D_POSIX_C_SOURCE=200809L -O3 %s%s-ffp-contract=off -fopenmp -I%s",
                        target->cflags, *target->cflags ? " " : "", paths_find(a).include);
}

const char *link_flags(Arena *a)
{
    return arena_printf(a, "-L%s -lgm -Wl,--as-needed -lpng -ljpeg -lz -Wl,--no-as-needed -lm", paths_find(a).lib);
}
