/* All state is in the context.
   expect: global.c:4:12: global counter is not constant */
int global_next(void);
static int counter;
int global_next(void) { return ++counter; }
