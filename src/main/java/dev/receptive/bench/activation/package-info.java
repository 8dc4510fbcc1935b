/**
 * What does an activation function do to a feature map, and what does it leave of a gradient? Every number goes through one
 * curve by itself, which is drawn with its derivative. One bench, a slice that no other slice knows.
 */
@NullMarked
package dev.receptive.bench.activation;

import org.jspecify.annotations.NullMarked;
