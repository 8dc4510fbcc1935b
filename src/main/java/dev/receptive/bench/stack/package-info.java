/**
 * How large do layers, one after another, leave a picture, and what does one number at the end see of it? One bench, a slice
 * that no other slice knows.
 */
@NullMarked
package dev.receptive.bench.stack;

import org.jspecify.annotations.NullMarked;
