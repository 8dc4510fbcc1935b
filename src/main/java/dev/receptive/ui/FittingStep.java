package dev.receptive.ui;

import dev.receptive.figure.Spot;
import dev.receptive.figure.Target;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The step by which a number is dragged or turned: 1 among whole numbers, and among others a tenth of the largest of them,
 * rounded to 1, 2 or 5 times a power of ten.
 */
record FittingStep(BigDecimal size) {

    /** Whole numbers beyond this are too far apart in float32 for steps of 1. */
    private static final double WHOLE = 1 << 24;

    /** Decimals beyond those of a step that a result keeps: 0.0625 may become 0.0825, but 0.11111111 is let go. */
    private static final int KEPT = 2;

    /** The step that fits what stands on the stage of a number's tensor; a fine one is a tenth of it. */
    static FittingStep of(BenchState<?> state, Spot spot, boolean fine) {
        double[] numbers = state.targets().stream()
                .filter(target -> target.first().isIn(spot.tensor()))
                .flatMapToDouble(target -> numbers(state, target))
                .toArray();
        return of(numbers, fine);
    }

    private static DoubleStream numbers(BenchState<?> state, Target target) {
        Spot first = target.first();
        Spot last = target.last();
        return IntStream.rangeClosed(first.row(), last.row())
                .boxed()
                .flatMapToDouble(row -> IntStream.rangeClosed(first.column(), last.column())
                        .mapToDouble(column ->
                                state.reading().value(new Spot(first.tensor(), first.channel(), row, column))));
    }

    /** The step that fits some numbers. */
    static FittingStep of(double[] numbers, boolean fine) {
        boolean whole = DoubleStream.of(numbers).allMatch(n -> n == Math.rint(n) && Math.abs(n) <= WHOLE);
        double largest = DoubleStream.of(numbers)
                .map(Math::abs)
                .filter(Double::isFinite)
                .max()
                .orElse(0);
        BigDecimal usual = whole || largest == 0 ? BigDecimal.ONE : round(largest / 10);
        return new FittingStep(fine ? usual.movePointLeft(1) : usual);
    }

    /** The nearest by ratio of 1, 2, 5 and 10 times a power of ten. */
    private static BigDecimal round(double size) {
        int power = (int) Math.floor(Math.log10(size));
        double lead = size / Math.pow(10, power);
        int rounded = List.of(1, 2, 5).stream()
                .filter(next -> lead < Math.sqrt(next * (next == 2 ? 5 : 2 * next)))
                .findFirst()
                .orElse(10);
        return BigDecimal.valueOf(rounded).scaleByPowerOfTen(power);
    }

    /** A number so many steps further, as a decimal that can be read; the largest float where it would be beyond. */
    float from(float start, long steps) {
        if (steps == 0) {
            return start;
        }
        BigDecimal sum = new BigDecimal(Float.toString(start)).add(size.multiply(BigDecimal.valueOf(steps)));
        int kept = size.stripTrailingZeros().scale() + KEPT;
        float next =
                sum.scale() > kept ? sum.setScale(kept, RoundingMode.HALF_UP).floatValue() : sum.floatValue();
        return Math.max(-Float.MAX_VALUE, Math.min(Float.MAX_VALUE, next)) + 0f;
    }
}
