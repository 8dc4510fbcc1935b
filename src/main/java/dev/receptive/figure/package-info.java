/**
 * What recurs in pictures, and what in them can be pointed at? Spots and the targets that hold them, what a number is
 * connected to and how it explains itself; and the figures that stages are made of, each of which owns its heights.
 */
@NullMarked
package dev.receptive.figure;

import org.jspecify.annotations.NullMarked;
