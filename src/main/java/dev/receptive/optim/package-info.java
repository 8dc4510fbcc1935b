/**
 * How do parameters move against their gradients? Rules of descent, each a formula that remembers nothing: what it needs
 * from one step to the next is a value that goes in and comes out.
 *
 * <p>Defines, as {@code nn} does; {@code fast} moves the same parameters in place and is held equal to it. May use
 * {@code nn} and {@code tensor}.
 */
@NullMarked
package dev.receptive.optim;

import org.jspecify.annotations.NullMarked;
