/**
 * When? Spans, cues and a playhead, as values. Nothing here reads a clock: a caller says how much time has passed, so
 * that a picture on the screen and a frame in a file are the same. Uses nothing else of the program.
 */
@NullMarked
package dev.receptive.time;

import org.jspecify.annotations.NullMarked;
