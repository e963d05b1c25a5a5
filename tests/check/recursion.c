/* The call graph has no cycle, so the stack's size is known.
   expect: recursion.c:5:12: recursion: first calls first
   expect: recursion.c:14:12: recursion: second calls third */

static int first(int n) { return n ? first(n - 1) : 0; }
static int third(int n);
static int second(int n);

static int third(int n)
{
    return n ? second(n - 1) : 0;
}

static int second(int n)
{
    return third(n);
}

int recursion_all(int n);
int recursion_all(int n)
{
    return first(n) + second(n);
}
