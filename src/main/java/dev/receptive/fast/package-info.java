/**
 * How does the same network compute quickly? What {@code nn} defines, for training and for large inputs.
 *
 * <p>Three ideas carry it. An input is unfolded so that each weight of a kernel meets a run of neighbouring numbers
 * ({@link dev.receptive.fast.Unfolding}); then forward and backward are two kinds of sums over runs, which fill a
 * processor's vectors ({@link dev.receptive.fast.Kernels}). A batch is cut into shards of eight images, each of which
 * goes through the whole network and back in memory that stays near its processor. And who computes a shard does not
 * matter: the cut depends on the batch alone and sums are taken in a fixed order, so that results are the same bit for
 * bit with any number of threads. Everything here is held equal to {@code nn} by tests, and its speed is shown by the
 * benchmark. May use {@code nn}, {@code optim} and {@code tensor}.
 */
@NullMarked
package dev.receptive.fast;

import org.jspecify.annotations.NullMarked;
