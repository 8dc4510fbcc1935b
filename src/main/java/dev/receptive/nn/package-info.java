/**
 * How does a network compute? Layers with immutable parameters, and the arithmetic of sliding windows.
 *
 * <p>The code here is meant to be read: the window shows parts of it beside the picture. It draws nothing and withholds
 * nothing. May use {@code tensor} only.
 */
@NullMarked
package dev.receptive.nn;

import org.jspecify.annotations.NullMarked;
