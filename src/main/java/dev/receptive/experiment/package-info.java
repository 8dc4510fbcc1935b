/**
 * What did the user set up? Immutable records that are saved, opened, undone and exported as they are.
 *
 * <p>An experiment that exists is valid: whatever cannot be computed is refused, with a sentence, before there is an
 * object.
 */
@NullMarked
package dev.receptive.experiment;

import org.jspecify.annotations.NullMarked;
