/**
 * How does a network learn from data? A seeded run over examples: the same seed gives the same network, whatever the
 * number of threads.
 *
 * <p>A {@link dev.receptive.train.Learner} takes one step on one batch; {@link dev.receptive.train.Trainer} shuffles,
 * counts, evaluates, tells a {@link dev.receptive.train.Watcher} and can be stopped between two batches. There is no
 * clock here: who watches may have one. May use {@code nn}, {@code optim}, {@code fast}, {@code tensor}, {@code data} and {@code words}.
 */
@NullMarked
package dev.receptive.train;

import org.jspecify.annotations.NullMarked;
