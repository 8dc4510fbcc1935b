/**
 * How does a network compute, forward and backward? Layers with immutable parameters and the arithmetic of
 * sliding windows.
 *
 * <p>The code here is meant to be read, and to define: each layer is a formula and a loop nest, in float32 and in the
 * formula's order. The window shows parts of it beside the picture; {@code fast} computes the same for training and is
 * held equal to it. A pass is a value that holds every activation, gradients are a value that holds every gradient, and
 * any number can be asked for the terms that it is made of. May use {@code tensor} only.
 *
 * <p>To be read in this order; the rest is reference of the same form:
 *
 * <ol>
 *   <li>{@link dev.receptive.tensor.Shape} and {@link dev.receptive.tensor.Tensor}: what the numbers are, row-major
 *   <li>{@link dev.receptive.nn.Layer}: what every layer can be asked, and what it refuses
 *   <li>{@link dev.receptive.nn.Pass}: what forward leaves behind
 *   <li>{@link dev.receptive.nn.Gradients}: what backward gives, and under which names
 *   <li>{@link dev.receptive.nn.Window2d} and {@link dev.receptive.nn.Axis}: where a window stands, how many outputs
 *   <li>{@code Correlation}: the three loop nests of a convolution
 *   <li>{@link dev.receptive.nn.Conv2d}: those as a layer, with groups and padding; {@code explain} for a sum
 *   <li>{@link dev.receptive.nn.Unit} and {@link dev.receptive.nn.Form}: what a number is made of, computed again and
 *       written as arithmetic
 *   <li>{@link dev.receptive.nn.MaxPool2d}: who wins, and who feels the loss
 *   <li>{@link dev.receptive.nn.Linear}: the same sums without a place
 *   <li>{@link dev.receptive.nn.Activation}: number by number, f beside f′
 *   <li>{@link dev.receptive.nn.CrossEntropy}: where the gradient begins
 *   <li>{@link dev.receptive.nn.Sequential}: the chain rule, and the names of parameters
 *   <li>{@link dev.receptive.nn.Network}: the layers, for images of one size
 * </ol>
 */
@NullMarked
package dev.receptive.nn;

import org.jspecify.annotations.NullMarked;
