package dev.receptive.bench.convolution;

import dev.receptive.bench.Channels;
import dev.receptive.figure.Quantity;
import dev.receptive.nn.Axis;
import dev.receptive.nn.PaddingMode;
import dev.receptive.tensor.Tensor;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * An input with what stands around it. Padding is at rows and columns below 0 and past the end.
 *
 * @param input {@code [1, C_in, H, W]}
 * @param mode what stands around it
 */
record PaddedInput(Tensor input, Axis rows, Axis columns, PaddingMode mode) {

    float value(int channel, int row, int column) {
        int from = mode.source(row, rows.input());
        int across = mode.source(column, columns.input());
        boolean isZero = from == PaddingMode.ZERO || across == PaddingMode.ZERO;
        return isZero ? 0 : input.at(0, channel, from, across);
    }

    /** The input that stands at a place: the one that is there, or the one that is repeated; nothing at a zero. */
    Optional<Place> source(int row, int column) {
        int from = mode.source(row, rows.input());
        int across = mode.source(column, columns.input());
        boolean isZero = from == PaddingMode.ZERO || across == PaddingMode.ZERO;
        return isZero ? Optional.empty() : Optional.of(new Place(from, across));
    }

    /** A number as it is shown: as it was typed, also where it is repeated. */
    Quantity quantity(Channels typed, int channel, int row, int column) {
        return source(row, column)
                .map(from -> typed.plane(channel).quantity(from.row(), from.column()))
                .orElseGet(() -> Quantity.of(0));
    }

    boolean isPadding(int row, int column) {
        return rows.isPadding(row) || columns.isPadding(column);
    }

    /** Whether a place is padding that repeats an input. */
    boolean isRepeated(int row, int column) {
        return repeats() && isPadding(row, column);
    }

    /** Whether padding repeats inputs; else it is zeros. */
    boolean repeats() {
        return mode != PaddingMode.ZEROS;
    }

    /** The rows at which a row of the input stands: its own, and those of the padding that repeat it. */
    IntStream rowsOf(int row) {
        return standsAt(rows, row);
    }

    /** The columns at which a column of the input stands. */
    IntStream columnsOf(int column) {
        return standsAt(columns, column);
    }

    private IntStream standsAt(Axis axis, int index) {
        return repeats()
                ? IntStream.range(-axis.before(), axis.input() + axis.after())
                        .filter(place -> mode.source(place, axis.input()) == index)
                : IntStream.of(index);
    }
}
