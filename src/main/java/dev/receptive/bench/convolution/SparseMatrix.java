package dev.receptive.bench.convolution;

import dev.receptive.figure.Patch;
import dev.receptive.figure.Spot;
import dev.receptive.nn.Extent;
import dev.receptive.nn.ToeplitzMatrix;
import dev.receptive.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The matrix that a convolution is: a row for each output, a column for each input, a weight where the output sees the
 * input. The flattened input stands over its columns. See {@link ToeplitzMatrix}.
 */
final class SparseMatrix implements Unrolled {

    private final KernelBank kernels;
    private final ConvTrace trace;
    private final Tensor matrix;
    private final int height;
    private final int width;

    SparseMatrix(ConvolutionExperiment experiment, ConvTrace trace) {
        this.kernels = experiment.kernels();
        this.trace = trace;
        this.height = trace.rows().input();
        this.width = trace.columns().input();
        this.matrix = ToeplitzMatrix.of(experiment.layer(), height, width);
    }

    /** How many inputs a map sees. */
    private int inputs() {
        return trace.depth() * height * width;
    }

    @Override
    public Extent size(String array) {
        return switch (array) {
            case LEFT -> new Extent(trace.cells(), inputs());
            case ABOVE -> new Extent(1, inputs());
            default -> new Extent(trace.cells(), 1);
        };
    }

    @Override
    public float value(Spot spot) {
        int map = spot.channel();
        return switch (spot.tensor()) {
            case LEFT ->
                matrix.at(map * trace.cells() + spot.row(), trace.firstSeen(map) * height * width + spot.column());
            case ABOVE -> {
                Spot input = input(map, spot.column());
                yield trace.input(input.channel(), input.row(), input.column());
            }
            default -> trace.outputs(map)[spot.row()];
        };
    }

    private Spot input(int map, int column) {
        int area = height * width;
        int channel = trace.firstSeen(map) + column / area;
        return new Spot(Tensors.INPUT, channel, column % area / width, column % width);
    }

    @Override
    public Optional<Spot> source(Spot spot) {
        List<Spot> all = sources(spot);
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    @Override
    public List<Spot> sources(Spot spot) {
        int map = spot.channel();
        if (spot.isIn(ABOVE)) {
            return List.of(input(map, spot.column()));
        }
        if (spot.isIn(RESULT)) {
            Place place = trace.place(spot.row());
            return List.of(new Spot(Tensors.OUTPUT, map, place.row(), place.column()));
        }
        Spot input = input(map, spot.column());
        int channel = input.channel() - trace.firstSeen(map);
        Place output = trace.place(spot.row());
        List<Spot> weights = new ArrayList<>();
        for (int i = 0; i < trace.rows().kernel(); i++) {
            for (int j = 0; j < trace.columns().kernel(); j++) {
                if (reads(output, i, j, input)) {
                    Place typed = trace.weightAt(i, j);
                    weights.add(new Spot(Tensors.KERNEL, kernels.flat(map, channel), typed.row(), typed.column()));
                }
            }
        }
        return weights;
    }

    private boolean reads(Place output, int i, int j, Spot input) {
        int row = trace.padded().mode().source(trace.rows().read(output.row(), i), height);
        return row == input.row()
                && trace.padded().mode().source(trace.columns().read(output.column(), j), width) == input.column();
    }

    @Override
    public Patch lit(String array, int map, int cell) {
        return switch (array) {
            case LEFT -> Patch.of(Unrolled.at(LEFT, map, cell, 0), 1, inputs());
            case ABOVE -> Patch.of(Unrolled.at(ABOVE, map, 0, 0), 1, inputs());
            default -> Patch.of(Unrolled.at(RESULT, map, cell, 0), 1, 1);
        };
    }

    @Override
    public Optional<Spot> factor(String array, int map, int cell, Product product) {
        return product.source()
                .map(from -> product.channel() * height * width + from.row() * width + from.column())
                .map(column ->
                        array.equals(LEFT) ? Unrolled.at(LEFT, map, cell, column) : Unrolled.at(ABOVE, map, 0, column));
    }

    @Override
    public List<Patch> copies(Spot spot, int map) {
        if (spot.isIn(Tensors.INPUT)) {
            int column = (spot.channel() - trace.firstSeen(map)) * height * width + spot.row() * width + spot.column();
            boolean inside = !trace.isPadding(spot.row(), spot.column()) && column >= 0 && column < inputs();
            return inside
                    ? List.of(
                            Patch.of(Unrolled.at(ABOVE, map, 0, column), 1, 1),
                            Patch.of(Unrolled.at(LEFT, map, 0, column), trace.cells(), 1))
                    : List.of();
        }
        return spot.isIn(Tensors.KERNEL) && spot.channel() / trace.depth() == map
                ? IntStream.range(0, trace.cells())
                        .boxed()
                        .flatMap(cell -> use(spot, map, cell).stream())
                        .toList()
                : List.of();
    }

    /** Where a weight stands in the row of an output; nowhere if it lies on zeros. */
    private Optional<Patch> use(Spot weight, int map, int cell) {
        Place slides = trace.weightAt(weight.row(), weight.column());
        Place output = trace.place(cell);
        return trace.padded()
                .source(
                        trace.rows().read(output.row(), slides.row()),
                        trace.columns().read(output.column(), slides.column()))
                .map(from -> weight.channel() % trace.depth() * height * width + from.row() * width + from.column())
                .map(column -> Patch.of(Unrolled.at(LEFT, map, cell, column), 1, 1));
    }

    @Override
    public boolean isGiven(String array) {
        return !array.equals(RESULT);
    }
}
