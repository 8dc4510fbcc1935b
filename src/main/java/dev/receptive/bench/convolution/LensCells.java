package dev.receptive.bench.convolution;

import dev.receptive.figure.Links;
import dev.receptive.figure.Patch;
import dev.receptive.figure.Plane;
import dev.receptive.figure.Spot;
import dev.receptive.nn.Axis;
import dev.receptive.nn.Window2d;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The numbers of the lens: those of the input that the window of an output covers, from the first that is no padding. They
 * have a place of their own, so that the lens stays where it is while one of them is pointed at or typed.
 */
record LensCells(Axis rows, Axis columns) {

    static LensCells of(ConvTrace trace) {
        return new LensCells(trace.rows(), trace.columns());
    }

    static LensCells of(ConvolutionExperiment experiment) {
        Window2d window = experiment.window();
        return new LensCells(
                window.rows(experiment.input().height()),
                window.columns(experiment.input().width()));
    }

    /** What the window of an output covers, without its padding; nothing of a window that lies outside. */
    Plane plane(int cell) {
        Place output = place(cell);
        return new Plane(Tensors.LENS, cell, covered(rows, output.row()), covered(columns, output.column()));
    }

    /** How many rows of the lens are padding before its first number. */
    int rowsBefore(int cell) {
        return before(rows, place(cell).row());
    }

    int columnsBefore(int cell) {
        return before(columns, place(cell).column());
    }

    private Place place(int cell) {
        return new Place(cell / columns.outputs(), cell % columns.outputs());
    }

    private static int before(Axis axis, int output) {
        return inside(axis, output).findFirst().orElse(0);
    }

    private static int covered(Axis axis, int output) {
        return (int) inside(axis, output).count();
    }

    /** The weights that do not lie on padding. */
    private static IntStream inside(Axis axis, int output) {
        return IntStream.range(0, axis.kernel()).filter(i -> !axis.isPadding(axis.read(output, i)));
    }

    /** The number of the input that a number of the lens is; any other is itself. */
    Spot input(Spot spot) {
        if (!spot.isIn(Tensors.LENS)) {
            return spot;
        }
        int cell = spot.channel();
        Place output = place(cell);
        return Spot.of(
                Tensors.INPUT,
                rows.read(output.row(), rowsBefore(cell) + spot.row()),
                columns.read(output.column(), columnsBefore(cell) + spot.column()));
    }

    /** The output in whose window a number of the lens or of the input is shown; nothing if it is neither, or no more. */
    Optional<Spot> output(Spot spot) {
        if (spot.isIn(Tensors.INPUT)) {
            return Optional.of(Spot.of(Tensors.OUTPUT, nearest(rows, spot.row()), nearest(columns, spot.column())));
        }
        int cells = rows.outputs() * columns.outputs();
        return spot.isIn(Tensors.LENS) && spot.channel() < cells
                ? Optional.of(Spot.of(
                        Tensors.OUTPUT,
                        place(spot.channel()).row(),
                        place(spot.channel()).column()))
                : Optional.empty();
    }

    /** Of the outputs that read an input, or of all where none does, the one whose window has it most in its middle. */
    private static int nearest(Axis axis, int index) {
        Comparator<Integer> byDistance =
                Comparator.comparingInt(o -> Math.abs(2 * (axis.read(o, 0) - index) + axis.span() - 1));
        return axis.readers(index)
                .boxed()
                .min(byDistance)
                .or(() -> IntStream.range(0, axis.outputs()).boxed().min(byDistance))
                .orElseThrow();
    }

    /** What a number is connected to, and where it stands once more: an input in the lens over a window that covers it. */
    Links twice(Spot spot, Links links, int cell) {
        if (!spot.isIn(Tensors.INPUT)) {
            return links;
        }
        Plane plane = plane(cell);
        List<Patch> same = IntStream.range(0, plane.rows() * plane.columns())
                .mapToObj(index -> plane.spot(index / plane.columns(), index % plane.columns()))
                .filter(each -> input(each).equals(spot))
                .map(each -> Patch.of(each, 1, 1))
                .toList();
        return new Links(same, links.reaches());
    }
}
