/**
 * What is on the stage? Seven kinds of marks in a coordinate space of their own, colour roles, and no toolkit.
 *
 * <p>Three painters draw the same marks, so nothing here may depend on how one of them measures text: text is placed by
 * its baseline and an anchor. What a cell is made of, and in which order, is said here once. Uses nothing else of the program.
 */
@NullMarked
package dev.receptive.scene;

import org.jspecify.annotations.NullMarked;
