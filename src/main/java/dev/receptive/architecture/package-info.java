/**
 * How are the known networks built? Each as a definition to be read, with the names that PyTorch's {@code state_dict}
 * gives its parameters, so that weights trained there fit here.
 *
 * <p>A definition has no weights yet: its zeros take no memory until somebody reads them, so the largest network can be
 * described, counted and drawn at once. A place to start: {@link dev.receptive.architecture.LeNet}, then
 * {@link dev.receptive.architecture.Architectures}. May use {@code nn} and {@code tensor}.
 */
@NullMarked
package dev.receptive.architecture;

import org.jspecify.annotations.NullMarked;
