/* What a file exports begins with its prefix.
   expect: export.c:5:11: exports table, outside the prefix export_
   expect: export.c:8:5: exports helper, outside the prefix export_ */

const int table[2] = { 1, 2 };

int helper(void);
int helper(void) { return table[0]; }
