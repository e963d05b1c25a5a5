/* A file that is no C.
   expect: broken.c:4:21: expected ';' after top level declarator
   expect: broken.c:4:5: global broken_value is not constant */
int broken_value = 3
