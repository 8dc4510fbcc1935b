package dev.receptive.bench.pooling;

import dev.receptive.figure.PaddedCells.Rim;
import dev.receptive.nn.Axis;
import dev.receptive.nn.Shares;
import java.util.stream.IntStream;

/** Where the windows of a pooling stand along one axis. */
sealed interface Lane permits Lane.Sliding, Lane.Sharing {

    /** How many numbers lie along it, without padding. */
    int inputs();

    /** Padding before them. */
    int before();

    /** Padding after them, and what a last window that is not full lacks. */
    int after();

    /** How many windows. */
    int outputs();

    /** How many places a window has. */
    int places(int output);

    /** Where a place of a window lies; below 0 and past the inputs it is padding. */
    int at(int output, int place);

    /** The windows that cover an input, in order. */
    IntStream readers(int input);

    /** From one place of a window to the next. */
    int step();

    /** Inputs with their padding. */
    default int padded() {
        return before() + inputs() + after();
    }

    /** From the first place of a window to its last. */
    default int span(int output) {
        return at(output, places(output) - 1) - at(output, 0) + 1;
    }

    /** The most places that a window has. */
    default int mostPlaces() {
        return IntStream.range(0, outputs()).map(this::places).max().orElse(1);
    }

    /** Whether all windows have as many places. */
    default boolean isEven() {
        return IntStream.range(0, outputs()).allMatch(output -> places(output) == places(0));
    }

    default boolean isPadding(int index) {
        return index < 0 || index >= inputs();
    }

    /** What surrounds a plane along this axis. */
    default Rim rim() {
        return new Rim(inputs(), before(), index -> readers(index).findAny().isPresent());
    }

    /** A window that slides. */
    record Sliding(Axis axis) implements Lane {

        @Override
        public int inputs() {
            return axis.input();
        }

        @Override
        public int before() {
            return axis.before();
        }

        @Override
        public int after() {
            return axis.after();
        }

        @Override
        public int outputs() {
            return axis.outputs();
        }

        @Override
        public int places(int output) {
            return axis.kernel();
        }

        @Override
        public int at(int output, int place) {
            return axis.read(output, place);
        }

        @Override
        public IntStream readers(int input) {
            return axis.readers(input);
        }

        @Override
        public int step() {
            return axis.dilation();
        }

        @Override
        public boolean isEven() {
            return true;
        }

        @Override
        public int mostPlaces() {
            return axis.kernel();
        }
    }

    /** A plane that is shared out among the windows. */
    record Sharing(Shares shares) implements Lane {

        @Override
        public int inputs() {
            return shares.inputs();
        }

        @Override
        public int before() {
            return 0;
        }

        @Override
        public int after() {
            return 0;
        }

        @Override
        public int outputs() {
            return shares.outputs();
        }

        @Override
        public int places(int output) {
            return shares.of(output).size();
        }

        @Override
        public int at(int output, int place) {
            return shares.of(output).from() + place;
        }

        @Override
        public IntStream readers(int input) {
            return IntStream.range(0, outputs())
                    .filter(output -> shares.of(output).holds(input));
        }

        @Override
        public int step() {
            return 1;
        }
    }
}
