/**
 * How does a network compute and learn? Layers with immutable parameters, forward and backward, and the arithmetic of
 * sliding windows.
 *
 * <p>The code here is meant to be read, and to define: each layer is a formula and a loop nest, in float32 and in the
 * formula's order. The window shows parts of it beside the picture; {@code fast} computes the same for training and is
 * held equal to it. A pass is a value that holds every activation, gradients are a value that holds every gradient, and
 * any number can be asked for the terms that it is made of. A place to start: {@link dev.receptive.nn.Layer}, then
 * {@link dev.receptive.nn.Conv2d}, then {@link dev.receptive.nn.Network}. May use {@code tensor} only.
 */
@NullMarked
package dev.receptive.nn;

import org.jspecify.annotations.NullMarked;
