package dev.receptive.nn;

/**
 * How much of a network's input one unit sees, were the input without end: through a window of span k (its kernel with
 * its gaps) and stride s
 *
 * <pre>
 * size = size + (k − 1) · jump
 * jump = jump · s
 * </pre>
 *
 * and through a transposed convolution of stride s with {@code jump / s}, where every s-th weight is met. Behind one, units
 * see a number more or less; they count as the one that sees most, or more than that if its kernel leaves outputs that no
 * input reaches. Source: Araujo et al.,
 * Computing Receptive Fields of Convolutional Neural Networks, Distill, 2019.
 *
 * @param rows of the input, padding included
 * @param columns of the input, padding included
 */
public record Field(FieldAxis rows, FieldAxis columns) {

    /** A number of the input sees itself. */
    public static final Field POINT = new Field(FieldAxis.POINT, FieldAxis.POINT);

    /**
     * A field whose neighbours lie whole inputs apart.
     *
     * @param jumpDown rows from the field of one unit to that of the unit below; 0 where units have no place
     * @param jumpAcross columns from the field of one unit to that of its right neighbour; 0 where units have no place
     */
    static Field of(int height, int width, int jumpDown, int jumpAcross) {
        return new Field(new FieldAxis(height - 1, jumpDown, 1), new FieldAxis(width - 1, jumpAcross, 1));
    }

    public int height() {
        return rows.size();
    }

    public int width() {
        return columns.size();
    }

    /** What a unit sees through a window over units that see this. */
    Field through(Window2d window) {
        return through(
                span(window.kernel().height(), window.dilation().height()),
                span(window.kernel().width(), window.dilation().width()),
                window.stride());
    }

    /** What a unit sees through a window that spans so many rows and columns. */
    Field through(int down, int across, Extent stride) {
        return new Field(rows.through(down, stride.height()), columns.through(across, stride.width()));
    }

    /** What a unit sees through a window that slides over the output. */
    Field throughTransposed(Window2d window) {
        Extent kernel = window.kernel();
        Extent stride = window.stride();
        Extent dilation = window.dilation();
        return new Field(
                rows.throughTransposed(kernel.height(), stride.height(), dilation.height()),
                columns.throughTransposed(kernel.width(), stride.width(), dilation.width()));
    }

    /** What a unit sees that reads every unit of a layer over an input of this size: all of it. */
    Field everything(int inputHeight, int inputWidth) {
        return new Field(rows.everything(inputHeight), columns.everything(inputWidth));
    }

    /** What paths see together whose windows share their middle; paths that do not share it see more. */
    Field hull(Field other) {
        return new Field(rows.hull(other.rows), columns.hull(other.columns));
    }

    private static int span(int kernel, int dilation) {
        return dilation * (kernel - 1) + 1;
    }

    /** As in {@code 16×16, jump 4}. */
    @Override
    public String toString() {
        String down = rows.jumpText();
        String across = columns.jumpText();
        String jump = down.equals(across) ? down : down + "×" + across;
        return height() + "×" + width() + (rows.jump() == 0 ? "" : ", jump " + jump);
    }
}
