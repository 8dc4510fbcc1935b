/**
 * How fast is the core beside PyTorch? The same work on the same numbers in one run: every contender in a Java of its
 * own, each refused if it does not compute what PyTorch computes. Not part of the program.
 */
@NullMarked
package dev.receptive.benchmark;

import org.jspecify.annotations.NullMarked;
