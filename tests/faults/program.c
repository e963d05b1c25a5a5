/* faults/program.c -- linked into an emitted program: the FAULT_AT-th of its calls fails, and the file
   FAULT_REACHED appears when it did. */
#include "wrap.h"

#include <fcntl.h>

static const char *reached;

static void say_reached(void)
{
    if (reached && fault_calls >= fault_at)
        close(open(reached, O_WRONLY | O_CREAT, 0600));
}

__attribute__((constructor)) static void start(void)
{
    const char *at = getenv("FAULT_AT");
    reached = getenv("FAULT_REACHED");
    fault_at = at ? atoi(at) : 0;
    if (fault_at)
        atexit(say_reached);
}
