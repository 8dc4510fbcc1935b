/**
 * How does a formula look? TeX becomes outlines of its signs, in the colours of roles, with the place of the baseline: sharp
 * at every size, in every theme, with no toolkit.
 *
 * <p>JLaTeXMath sets them and paints them in Java2D on a canvas that keeps the outlines. It takes much broken TeX
 * without a word, and has commands that read files or change what is set later; so each formula is first checked here, and
 * only commands that are known to be harmless go on. It reads nothing but its own jar. Java2D keeps each of its fonts in the
 * folder for temporary files while the program runs, as it does with every font that comes from a jar. Its first formula
 * takes most of a second: set it beside the screen's thread.
 */
@NullMarked
package dev.receptive.formula;

import org.jspecify.annotations.NullMarked;
