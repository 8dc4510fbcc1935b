/**
 * What is typed, and what is answered? The commands beside the window, their options, their progress and their complaints:
 * one sentence each, and an exit code of 0, 1 or 2.
 *
 * <p>May use every package but {@code ui}.
 */
@NullMarked
package dev.receptive.console;

import org.jspecify.annotations.NullMarked;
