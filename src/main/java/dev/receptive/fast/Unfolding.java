package dev.receptive.fast;

import java.util.Arrays;

/**
 * A plane laid out so that every weight of the kernel meets a run of neighbouring numbers, one for each output.
 *
 * <p>For a wide plane that is the plane with its border of zeros: shifting the kernel by a column or a row shifts the
 * run. The outputs then have gaps, as many at the end of each row as the kernel reaches. For a narrow plane, where the
 * gaps would cost, and wherever the columns have a stride, each column of the kernel gets a copy of the plane that is
 * shifted by it and holds only the columns that it meets; the outputs then have no gaps. Rows with a stride are sorted
 * into phases, so that a run always takes the next row.
 */
final class Unfolding {

    /** About as many products as a vector of 16 numbers takes time to be copied. */
    private static final double COPY = 250;

    private final LineShape rows;
    private final LineShape columns;
    private final boolean gaps;
    private final int copies;
    private final int pitch;
    private final int planeRows;
    private final int bandRows;
    private final int channels;

    /**
     * @param channels of the source that are laid out together
     * @param bandRows how many rows of outputs are computed at a time
     * @param outputs how many output channels a run serves: the more, the more copies of rows are worth no gaps
     */
    Unfolding(LineShape rows, LineShape columns, int channels, int bandRows, int outputs) {
        this.rows = rows;
        this.columns = columns;
        this.channels = channels;
        this.bandRows = bandRows;
        double inGaps = (double) columns.reach() * rows.kernel() * columns.kernel() * outputs;
        int vectors = (columns.outputs() + 15) / 16;
        this.gaps = columns.isPlain() && inGaps <= COPY * vectors * (columns.kernel() - 1);
        this.copies = gaps ? 1 : columns.kernel();
        this.pitch = columns.outputs() + (gaps ? columns.reach() : 0);
        this.planeRows = bandRows + rows.reach() / rows.stride();
    }

    /** From one row of outputs to the next. */
    int pitch() {
        return pitch;
    }

    /** How many outputs and gaps a band of rows has, up to the last output. */
    int pixels(int rowCount) {
        return (rowCount - 1) * pitch + columns.outputs();
    }

    int pixels() {
        return pixels(bandRows);
    }

    /** How many numbers all channels take. */
    int size() {
        return copies * rows.stride() * channels * planeRows * pitch;
    }

    /** Where the run of each weight begins, for weights {@code [channel][i][j]}. */
    int[] taps() {
        int[] taps = new int[channels * rows.kernel() * columns.kernel()];
        int k = 0;
        for (int c = 0; c < channels; c++) {
            for (int i = 0; i < rows.kernel(); i++) {
                for (int j = 0; j < columns.kernel(); j++) {
                    int down = i * rows.dilation();
                    int across = gaps ? j * columns.dilation() : 0;
                    int plane = plane(gaps ? 0 : j, down % rows.stride(), c);
                    taps[k++] = plane + down / rows.stride() * pitch + across;
                }
            }
        }
        return taps;
    }

    private int plane(int copy, int phase, int channel) {
        return ((copy * rows.stride() + phase) * channels + channel) * planeRows * pitch;
    }

    /**
     * Lays out all channels for the outputs of some rows.
     *
     * @param from the source, its channels one after the other
     * @param firstRow the first row of outputs
     * @param into takes {@link #size} numbers from {@code at} on, and may be written past them
     */
    void fill(Kernels kernels, float[] from, int start, int firstRow, float[] into, int at) {
        boolean plain = columns.isPlain() && rows.stuffing() == 1;
        boolean whole =
                plain && rows.stride() == 1 && rows.before() == 0 && firstRow == 0 && planeRows == rows.source();
        for (int copy = 0; copy < copies; copy++) {
            if (whole) {
                fillWhole(kernels, from, start, copy, into, at + plane(copy, 0, 0));
            } else {
                fillPlanes(kernels, plain, from, start, firstRow, copy, into, at);
            }
        }
    }

    /** Without a border above and below, all channels are one tall plane. */
    private void fillWhole(Kernels kernels, float[] from, int start, int copy, float[] into, int at) {
        fillRows(kernels, from, start, columns.source(), copy, into, at, channels * planeRows);
    }

    private void fillPlanes(
            Kernels kernels, boolean plain, float[] from, int start, int firstRow, int copy, float[] into, int at) {
        for (int phase = 0; phase < rows.stride(); phase++) {
            int place = firstRow * rows.stride() + phase;
            for (int c = 0; c < channels; c++) {
                int source = start + c * rows.source() * columns.source();
                int plane = at + plane(copy, phase, c);
                if (plain) {
                    fillPlain(kernels, from, source, place, copy, into, plane);
                } else {
                    fillAny(from, source, place, copy, into, plane);
                }
            }
        }
    }

    /** Rows and columns stay neighbours: a block of them is copied, between rows of zeros. */
    private void fillPlain(Kernels kernels, float[] from, int source, int place, int copy, float[] into, int plane) {
        int stride = rows.stride();
        int above = Math.min(planeRows, Math.max(0, (rows.before() - place + stride - 1) / stride));
        int end = (rows.source() - 1 + rows.before() - place) / stride + 1;
        int below = rows.source() - 1 + rows.before() < place ? above : Math.max(above, Math.min(planeRows, end));
        Arrays.fill(into, plane, plane + above * pitch, 0);
        int first = source + (place + above * stride - rows.before()) * columns.source();
        fillRows(kernels, from, first, stride * columns.source(), copy, into, plane + above * pitch, below - above);
        Arrays.fill(into, plane + below * pitch, plane + planeRows * pitch, 0);
    }

    /** Rows of the source that stand {@code step} apart, with zeros on their left and right. */
    private void fillRows(
            Kernels kernels, float[] from, int first, int step, int copy, float[] into, int at, int count) {
        int shift = copy * columns.dilation() - columns.before();
        int left = Math.min(pitch, Math.max(0, -shift));
        int right = Math.max(left, Math.min(pitch, columns.source() - shift));
        if (count > 0 && right > left) {
            kernels.copy(from, first + left + shift, step, into, at + left, pitch, count, right - left);
        }
        clear(into, at, count, 0, left);
        clear(into, at, count, right, pitch);
    }

    /** Some columns of some rows. */
    private void clear(float[] into, int at, int count, int from, int to) {
        for (int row = 0; row < count && from < to; row++) {
            int end = at + row * pitch + to;
            for (int i = at + row * pitch + from; i < end; i++) {
                into[i] = 0;
            }
        }
    }

    private void fillAny(float[] from, int source, int place, int copy, float[] into, int plane) {
        for (int m = 0; m < planeRows; m++) {
            int row = rows.at(place + m * rows.stride());
            for (int x = 0; x < pitch; x++) {
                int column = columns.at(x * columns.stride() + copy * columns.dilation());
                into[plane + m * pitch + x] =
                        row < 0 || column < 0 ? 0 : from[source + row * columns.source() + column];
            }
        }
    }
}
