/**
 * How does a person use it? Views, a model of each bench, and the program's only clock. The only package that may import
 * JavaFX; it may use every other package.
 */
@NullMarked
package dev.receptive.ui;

import org.jspecify.annotations.NullMarked;
