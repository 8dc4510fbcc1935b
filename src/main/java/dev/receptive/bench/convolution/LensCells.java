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
record LensCells(int inputs, Axis rows, Axis columns) {

    static LensCells of(ConvTrace trace) {
        return new LensCells(trace.inputs(), trace.rows(), trace.columns());
    }

    static LensCells of(ConvolutionExperiment experiment) {
        Window2d window = experiment.window();
        return new LensCells(
                experiment.input().count(),
                window.rows(experiment.input().height()),
                window.columns(experiment.input().width()));
    }

    /**
     * What the window of an output covers of a channel, without its padding; nothing of a window that lies outside.
     *
     * @param channel of the input
     */
    Plane plane(int cell, int channel) {
        Place output = place(cell);
        return new Plane(
                Tensors.LENS, cell * inputs + channel, covered(rows, output.row()), covered(columns, output.column()));
    }

    /** All that stands in the lens with a number. */
    Plane around(Spot spot) {
        return plane(cell(spot), spot.channel() % inputs);
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
        int cell = cell(spot);
        Place output = place(cell);
        return new Spot(
                Tensors.INPUT,
                spot.channel() % inputs,
                rows.read(output.row(), rowsBefore(cell) + spot.row()),
                columns.read(output.column(), columnsBefore(cell) + spot.column()));
    }

    /** The output over whose window a number of the lens stands. */
    private int cell(Spot spot) {
        return spot.channel() / inputs;
    }

    /**
     * The output of a map in whose window a number of the lens or of the input is shown; nothing if it is neither, or no
     * more.
     */
    Optional<Spot> output(Spot spot, int map) {
        if (spot.isIn(Tensors.INPUT)) {
            Place nearest = new Place(nearest(rows, spot.row()), nearest(columns, spot.column()));
            return Optional.of(new Spot(Tensors.OUTPUT, map, nearest.row(), nearest.column()));
        }
        if (!spot.isIn(Tensors.LENS) || cell(spot) >= rows.outputs() * columns.outputs()) {
            return Optional.empty();
        }
        Place place = place(cell(spot));
        return Optional.of(new Spot(Tensors.OUTPUT, map, place.row(), place.column()));
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
        Plane plane = plane(cell, spot.channel());
        List<Patch> same = IntStream.range(0, plane.rows() * plane.columns())
                .mapToObj(index -> plane.spot(index / plane.columns(), index % plane.columns()))
                .filter(each -> input(each).equals(spot))
                .map(each -> Patch.of(each, 1, 1))
                .toList();
        return new Links(same, links.reaches());
    }
}
