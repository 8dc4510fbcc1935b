package dev.receptive.nn;

/**
 * One axis of a {@link Field}, counted in parts of an input: after a transposed convolution neighbouring units lie less
 * than an input apart.
 *
 * @param extent from the first input seen to the last
 * @param jump from the field of one unit to that of the next; 0 where units have no place
 * @param per how many parts make an input, at least 1
 */
public record FieldAxis(int extent, int jump, int per) {

    /** An input sees itself. */
    static final FieldAxis POINT = new FieldAxis(0, 1, 1);

    /** In lowest terms. */
    public FieldAxis {
        int common = divisor(per, divisor(extent, jump));
        extent /= common;
        jump /= common;
        per /= common;
    }

    /** How many inputs a unit sees at most. */
    public int size() {
        return 1 + (extent + per - 1) / per;
    }

    /** What a unit sees through a window that spans so many units. */
    FieldAxis through(int span, int stride) {
        return new FieldAxis(extent + (span - 1) * jump, jump * stride, per);
    }

    /**
     * What a unit sees through a window that slides over the output: the unit is under those of its weights whose
     * distance is a multiple of the stride.
     */
    FieldAxis throughTransposed(int kernel, int stride, int dilation) {
        int apart = stride / divisor(stride, dilation);
        int units = (kernel - 1) / apart * apart * dilation / stride;
        return new FieldAxis((extent + units * jump) * stride, jump, per * stride);
    }

    /** What a unit sees that reads all units of a layer over so many inputs. */
    FieldAxis everything(int inputs) {
        return new FieldAxis(Math.max(size(), inputs) - 1, 0, 1);
    }

    /** What two paths see together whose windows share their middle. */
    FieldAxis hull(FieldAxis other) {
        return new FieldAxis(
                Math.max(extent * other.per, other.extent * per),
                Math.max(jump * other.per, other.jump * per),
                per * other.per);
    }

    private static int divisor(int a, int b) {
        return b == 0 ? Math.max(1, a) : divisor(b, a % b);
    }

    /** The jump, as in {@code 4} or {@code 1/2}. */
    String jumpText() {
        return per == 1 || jump % per == 0 ? Integer.toString(jump / per) : jump + "/" + per;
    }
}
