/* Every diagnostic is a finding.
   expect: warning.c:6:9: unused variable 'spare' */
int warning_none(void);
int warning_none(void)
{
    int spare;
    return 0;
}
