/* build_order.c -- 'see': what a convolution may look at under an autoregressive order.
   In: the class that was asked for, and a convolution.  Out: that convolution over the widest window that the
   class allows. */
#include "build.h"

Node *see_conv(Build *b, Span span, const char *see, Node *x, Node *w, const Conv *conv, const Shape *y)
{
    (void)see, (void)x, (void)w, (void)conv, (void)y;
    refuse(b, span, "'see'");
    return NULL;
}
