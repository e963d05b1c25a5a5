/* Memory is the caller's.
   expect: heap.c:9:20: calls malloc
   expect: heap.c:11:5: calls free */
#include <stdlib.h>

int heap_take(void);
int heap_take(void)
{
    char *memory = malloc(10);
    int taken = memory != NULL;
    free(memory);
    return taken;
}
