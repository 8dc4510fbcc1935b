/**
 * Where does the program start? {@link dev.receptive.Main} reads the command line; without a command it opens the
 * window. May use every package.
 */
@NullMarked
package dev.receptive;

import org.jspecify.annotations.NullMarked;
