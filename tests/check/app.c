/* Behind the mark the program around the model begins: it may take memory and exit.
   expect: app.c:6:43: calls exit */
#include <stdlib.h>

int app_early(void);
int app_early(void) { if (getenv("HOME")) exit(1); return 0; }

/* ---- app -------------------------------------------------------------------- */

int main(void)
{
    void *memory = malloc(1);
    free(memory);
    exit(0);
}
