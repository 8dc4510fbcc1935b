/**
 * What are the numbers? Immutable float32 arrays with a shape. Uses nothing else of the program.
 */
@NullMarked
package dev.receptive.tensor;

import org.jspecify.annotations.NullMarked;
