/**
 * How does it leave? PNG, animated GIF and SVG, with Java2D only: it runs with no display and loads no JavaFX. May use
 * everything but {@code ui}.
 */
@NullMarked
package dev.receptive.export;

import org.jspecify.annotations.NullMarked;
