/**
 * How is it told? A story is a pure function from a time to a scene. It remembers no earlier frame, which is what
 * makes reverse and scrubbing free. May use everything below it: {@code experiment}, {@code trace}, {@code nn},
 * {@code tensor}, {@code time}, {@code scene} and {@code words}.
 */
@NullMarked
package dev.receptive.story;

import org.jspecify.annotations.NullMarked;
