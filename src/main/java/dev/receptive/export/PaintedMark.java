package dev.receptive.export;

import dev.receptive.scene.Mark;

/**
 * What is painted in one go: a mark that is no group and no cells.
 *
 * @param alpha how much of it is seen, of 1
 */
record PaintedMark(Mark mark, double alpha) {}
