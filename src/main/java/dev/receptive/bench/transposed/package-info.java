/**
 * How does a transposed convolution compute? Every input stamps its multiple of the kernel on the output, and what overlaps
 * adds up; the same as a convolution over the stretched input; and why it is not the inverse. One bench, a slice that no
 * other slice knows.
 */
@NullMarked
package dev.receptive.bench.transposed;

import org.jspecify.annotations.NullMarked;
