/* patience.c -- how long a thread that waits for the others keeps its core.
   In: argv of main.  Out: nothing, or the same program started anew with one more variable set.
   A step meets four or five times, a few microseconds apart.  On a quiet machine waiting threads should
   spin; on a busy one a spinning thread keeps the late one from its core, and a step takes 20 times as
   long.  libgomp reads its limit when the program starts, so it has to be set before that. */
#include "app.h"

#include <stdlib.h>
#include <unistd.h>

void gm_wait_briefly(char **argv)
{
    if (getenv("GOMP_SPINCOUNT") || getenv("OMP_WAIT_POLICY") || setenv("GOMP_SPINCOUNT", "2000", 1))
        return;
    execv("/proc/self/exe", argv);       /* where there is no such file, waiting stays as it was */
}
