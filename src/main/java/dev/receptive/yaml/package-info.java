/**
 * What does a text say, and where? YAML as nodes with their lines and columns, read strictly: every mistake of a file is
 * told at once, in a sentence with its place. And back: numbers, grids and texts as a person would write them.
 */
@NullMarked
package dev.receptive.yaml;

import org.jspecify.annotations.NullMarked;
