/**
 * What is a bench? An experiment that a person sets up, the subject that computes it, the story that tells it, and what
 * every bench needs for that: numbers and their sources, presets, pasting, undoing. A bench stands in a package of its
 * own under this one; this one knows none of them.
 */
@NullMarked
package dev.receptive.bench;

import org.jspecify.annotations.NullMarked;
