/* Sizes are constants.
   expect: vla.c:8:14: variable length array used
   expect: vla.c:8:10: array sum has a variable length */

int vla_size(int n);
int vla_size(int n)
{
    char sum[n];
    return (int)sizeof sum;
}
