package dev.receptive.bench.convolution;

import dev.receptive.figure.Sheet;

/** What the planes of a convolution show, as cells with numbers or as pixels. */
interface PlaneMarks {

    /**
     * A channel of the input in its slot.
     *
     * @param resting whether the kernel lies on it, so that what it covers is told by the kernel
     */
    void input(Sheet sheet, Stand stand, int slot, int channel, boolean resting);

    /** A channel of the output in its slot: what has landed shows its value, the rest is still empty. */
    void output(Sheet sheet, int slot, int map, int landed);

    /** A channel of the input in small. */
    void foldedInput(Sheet sheet, int channel);

    /** A channel of the output in small. */
    void foldedOutput(Sheet sheet, int map, int landed);
}
