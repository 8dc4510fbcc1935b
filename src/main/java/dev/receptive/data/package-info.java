/**
 * What comes from outside, and what is kept? Pictures turned into numbers, with limits on their size, and files written
 * whole or not at all. May use {@code tensor} and {@code words}.
 */
@NullMarked
package dev.receptive.data;

import org.jspecify.annotations.NullMarked;
