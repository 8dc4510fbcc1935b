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
 * Source: Araujo et al., Computing Receptive Fields of Convolutional Neural Networks, Distill, 2019.
 *
 * @param height rows of the input, padding included
 * @param width columns of the input, padding included
 * @param jumpDown rows from the field of one unit to that of the unit below; 0 where units have no place
 * @param jumpAcross columns from the field of one unit to that of its right neighbour; 0 where units have no place
 */
public record Field(int height, int width, int jumpDown, int jumpAcross) {

    /** A number of the input sees itself. */
    public static final Field POINT = new Field(1, 1, 1, 1);

    /** What a unit sees through a window over units that see this. */
    Field through(Window2d window) {
        return through(
                span(window.kernel().height(), window.dilation().height()),
                span(window.kernel().width(), window.dilation().width()),
                window.stride());
    }

    /** What a unit sees through a window that spans so many rows and columns. */
    Field through(int rows, int columns, Extent stride) {
        return new Field(
                height + (rows - 1) * jumpDown,
                width + (columns - 1) * jumpAcross,
                jumpDown * stride.height(),
                jumpAcross * stride.width());
    }

    /**
     * Through a window that slides over the output: a unit is under at most every stride-th of its weights. Jumps are
     * whole numbers here, so what follows a transposed convolution sees at most what is said.
     */
    Field throughTransposed(Window2d window) {
        Extent stride = window.stride();
        int rows = span(window.kernel().height(), window.dilation().height()) - 1;
        int columns = span(window.kernel().width(), window.dilation().width()) - 1;
        return new Field(
                height + rows / stride.height() * jumpDown,
                width + columns / stride.width() * jumpAcross,
                Math.max(1, jumpDown / stride.height()),
                Math.max(1, jumpAcross / stride.width()));
    }

    /** What a unit sees that reads every unit of a layer over an input of this size: all of it. */
    Field everything(int inputHeight, int inputWidth) {
        return new Field(Math.max(height, inputHeight), Math.max(width, inputWidth), 0, 0);
    }

    /** What paths see together whose windows share their middle; paths that do not share it see more. */
    Field hull(Field other) {
        return new Field(
                Math.max(height, other.height),
                Math.max(width, other.width),
                Math.max(jumpDown, other.jumpDown),
                Math.max(jumpAcross, other.jumpAcross));
    }

    private static int span(int kernel, int dilation) {
        return dilation * (kernel - 1) + 1;
    }

    /** As in {@code 16×16, jump 4}. */
    @Override
    public String toString() {
        String jump = jumpDown == jumpAcross ? Integer.toString(jumpDown) : jumpDown + "×" + jumpAcross;
        return height + "×" + width + (jumpDown == 0 ? "" : ", jump " + jump);
    }
}
