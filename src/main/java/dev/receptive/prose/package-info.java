/**
 * What is told in words? The text of a lesson, written as Markdown, as immutable records: paragraphs, lists, tables, code,
 * formulas, terms in the colour of their role, and phrases that light numbers on the stage.
 *
 * <p>CommonMark is read by its own parser, which says where everything stands; raw HTML is refused. What is wrong is
 * told all at once, each with its line and column in the text, and what is right is there nevertheless. Formulas and what
 * a phrase lights are kept as they were written: who asks for the text says what is wrong in them.
 */
@NullMarked
package dev.receptive.prose;

import org.jspecify.annotations.NullMarked;
