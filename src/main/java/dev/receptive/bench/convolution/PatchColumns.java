package dev.receptive.bench.convolution;

import dev.receptive.figure.Patch;
import dev.receptive.figure.Spot;
import dev.receptive.nn.Axis;
import dev.receptive.nn.Extent;
import dev.receptive.nn.Im2col;
import dev.receptive.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What each window covers as a column, the kernel as a row: their product is the output, as a row. See {@link Im2col}.
 */
final class PatchColumns implements Unrolled {

    private final KernelBank kernels;
    private final ConvTrace trace;
    private final Tensor columns;

    PatchColumns(ConvolutionExperiment experiment, ConvTrace trace) {
        this.kernels = experiment.kernels();
        this.trace = trace;
        this.columns = new Im2col(experiment.window(), trace.padded().mode()).columns(trace.input());
    }

    @Override
    public Extent size(String array) {
        return switch (array) {
            case LEFT -> new Extent(1, trace.terms());
            case ABOVE -> new Extent(trace.terms(), trace.cells());
            default -> new Extent(1, trace.cells());
        };
    }

    @Override
    public float value(Spot spot) {
        int map = spot.channel();
        return switch (spot.tensor()) {
            case LEFT -> weight(map, spot.column());
            case ABOVE ->
                columns.at((trace.firstSeen(map) * trace.area() + spot.row()) * trace.cells() + spot.column());
            default -> trace.outputs(map)[spot.column()];
        };
    }

    private float weight(int map, int term) {
        Place place = inKernel(term);
        return trace.weight(map, term / trace.area(), place.row(), place.column());
    }

    private Place inKernel(int term) {
        int width = trace.columns().kernel();
        return new Place(term % trace.area() / width, term % width);
    }

    @Override
    public Optional<Spot> source(Spot spot) {
        int map = spot.channel();
        if (spot.isIn(LEFT)) {
            Place at = inKernel(spot.column());
            Place typed = trace.weightAt(at.row(), at.column());
            int slice = kernels.flat(map, spot.column() / trace.area());
            return Optional.of(new Spot(Tensors.KERNEL, slice, typed.row(), typed.column()));
        }
        if (spot.isIn(RESULT)) {
            Place place = trace.place(spot.column());
            return Optional.of(new Spot(Tensors.OUTPUT, map, place.row(), place.column()));
        }
        Place at = inKernel(spot.row());
        Place output = trace.place(spot.column());
        int channel = trace.firstSeen(map) + spot.row() / trace.area();
        return trace.padded()
                .source(
                        trace.rows().read(output.row(), at.row()),
                        trace.columns().read(output.column(), at.column()))
                .map(from -> new Spot(Tensors.INPUT, channel, from.row(), from.column()));
    }

    @Override
    public List<Spot> sources(Spot spot) {
        return source(spot).stream().toList();
    }

    @Override
    public Patch lit(String array, int map, int cell) {
        return switch (array) {
            case LEFT -> Patch.of(Unrolled.at(LEFT, map, 0, 0), 1, trace.terms());
            case ABOVE -> Patch.of(Unrolled.at(ABOVE, map, 0, cell), trace.terms(), 1);
            default -> Patch.of(Unrolled.at(RESULT, map, 0, cell), 1, 1);
        };
    }

    @Override
    public Optional<Spot> factor(String array, int map, int cell, Product product) {
        int term =
                product.channel() * trace.area() + product.i() * trace.columns().kernel() + product.j();
        return Optional.of(array.equals(LEFT) ? Unrolled.at(LEFT, map, 0, term) : Unrolled.at(ABOVE, map, term, cell));
    }

    @Override
    public List<Patch> copies(Spot spot, int map) {
        if (spot.isIn(Tensors.KERNEL)) {
            int term = spot.channel() % trace.depth() * trace.area() + slides(spot);
            boolean own = spot.channel() / trace.depth() == map;
            return own
                    ? List.of(
                            Patch.of(Unrolled.at(LEFT, map, 0, term), 1, 1),
                            Patch.of(Unrolled.at(ABOVE, map, term, 0), 1, trace.cells()))
                    : List.of();
        }
        int channel = spot.channel() - trace.firstSeen(map);
        List<Patch> copies = new ArrayList<>();
        if (spot.isIn(Tensors.INPUT) && channel >= 0 && channel < trace.depth()) {
            PaddedInput padded = trace.padded();
            int[] columns = padded.columnsOf(spot.column()).toArray();
            padded.rowsOf(spot.row()).forEach(row -> {
                for (int column : columns) {
                    copies(map, channel, new Place(row, column), copies);
                }
            });
        }
        return copies;
    }

    /** Where a weight that was typed lies in its slice as it slides. */
    private int slides(Spot weight) {
        Place place = trace.weightAt(weight.row(), weight.column());
        return place.row() * trace.columns().kernel() + place.column();
    }

    private void copies(int map, int channel, Place place, List<Patch> into) {
        Axis rows = trace.rows();
        Axis across = trace.columns();
        rows.readers(place.row())
                .forEach(y -> across.readers(place.column()).forEach(x -> {
                    int i = (place.row() - rows.read(y, 0)) / rows.dilation();
                    int j = (place.column() - across.read(x, 0)) / across.dilation();
                    int term = channel * trace.area() + i * across.kernel() + j;
                    into.add(Patch.of(Unrolled.at(ABOVE, map, term, trace.cell(new Place(y, x))), 1, 1));
                }));
    }

    @Override
    public boolean isGiven(String array) {
        return array.equals(LEFT);
    }
}
