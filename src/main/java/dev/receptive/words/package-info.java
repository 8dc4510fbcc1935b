/**
 * How is it said? Every sentence a person reads, in English and Chinese, and every number as it is written.
 *
 * <p>Other packages hold {@link dev.receptive.words.Sentence}s, which have no language yet; only the edge (a window, a
 * picture, a console) knows which {@link dev.receptive.words.Words} to say them in, so switching the language never
 * needs a computation to run again. Uses nothing else of the program.
 */
@NullMarked
package dev.receptive.words;

import org.jspecify.annotations.NullMarked;
