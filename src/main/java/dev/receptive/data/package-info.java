/**
 * What comes from outside? Pictures turned into numbers, with limits on their size. May use {@code tensor} and
 * {@code words}.
 */
@NullMarked
package dev.receptive.data;

import org.jspecify.annotations.NullMarked;
