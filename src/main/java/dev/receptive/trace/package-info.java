/**
 * What happened, in order? Every product and partial sum behind every output, by random access.
 *
 * <p>Nothing is stored per step: a term is computed when it is asked for, from the same index arithmetic as the layer,
 * so a trace of half a million products costs nothing until someone looks. May use {@code nn} and {@code tensor}.
 */
@NullMarked
package dev.receptive.trace;

import org.jspecify.annotations.NullMarked;
