package dev.receptive.bench.convolution;

import dev.receptive.figure.Links;
import dev.receptive.figure.Patch;
import dev.receptive.figure.Spot;
import dev.receptive.nn.Axis;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the numbers of a convolution see, and whom they reach. */
record ConvolutionLinks(ConvTrace trace) {

    Links of(Spot spot) {
        return switch (spot.tensor()) {
            case Tensors.OUTPUT, Tensors.SUM -> new Links(windows(spot), List.of());
            case Tensors.PARTIAL -> new Links(seen(spot, seen(spot)).toList(), List.of());
            case Tensors.INPUT -> new Links(source(spot), readers(spot));
            case Tensors.KERNEL -> Links.sees(uses(spot));
            case Tensors.BIAS -> Links.reaches(whole(spot.channel()));
            default -> Links.NONE;
        };
    }

    /** What an output sees, in each channel of its group. */
    private List<Patch> windows(Spot output) {
        int first = trace.firstSeen(output.channel());
        return IntStream.range(first, first + trace.depth())
                .boxed()
                .flatMap(channel -> seen(output, channel))
                .toList();
    }

    /** What lies under the window, and what of the input its padding repeats. */
    private Stream<Patch> seen(Spot output, int channel) {
        Patch window = window(output, channel);
        if (!trace.padded().repeats()) {
            return Stream.of(window);
        }
        Stream<Patch> repeated = repeated(output)
                .map(from -> Patch.of(new Spot(Tensors.INPUT, channel, from.row(), from.column()), 1, 1));
        return Stream.concat(Stream.of(window), repeated);
    }

    /** The inputs that stand in the padding under the window of an output, and not under it themselves. */
    private Stream<Place> repeated(Spot output) {
        Set<Place> inside = new LinkedHashSet<>();
        Set<Place> sources = new LinkedHashSet<>();
        Axis rows = trace.rows();
        Axis columns = trace.columns();
        for (int i = 0; i < rows.kernel(); i++) {
            for (int j = 0; j < columns.kernel(); j++) {
                Place place = new Place(rows.read(output.row(), i), columns.read(output.column(), j));
                Set<Place> all = trace.isPadding(place.row(), place.column()) ? sources : inside;
                trace.padded().source(place.row(), place.column()).ifPresent(all::add);
            }
        }
        return sources.stream().filter(from -> !inside.contains(from));
    }

    private Patch window(Spot output, int channel) {
        Axis rows = trace.rows();
        Axis columns = trace.columns();
        Spot first = new Spot(Tensors.INPUT, channel, rows.read(output.row(), 0), columns.read(output.column(), 0));
        return new Patch(first, rows.kernel(), columns.kernel(), rows.dilation(), columns.dilation());
    }

    /** The input channel that a slice meets. */
    private int seen(Spot slice) {
        return trace.firstSeen(slice.channel() / trace.depth()) + slice.channel() % trace.depth();
    }

    /** What a padding cell repeats. */
    private List<Patch> source(Spot spot) {
        return trace.padded().isRepeated(spot.row(), spot.column())
                ? trace.padded().source(spot.row(), spot.column()).stream()
                        .map(from -> Patch.of(new Spot(Tensors.INPUT, spot.channel(), from.row(), from.column()), 1, 1))
                        .toList()
                : List.of();
    }

    /**
     * Whom an input reaches, in each channel out of its group: with a dilation, not every neighbour. By the padding that
     * repeats it, too; what is reached twice is one.
     */
    private List<Patch> readers(Spot input) {
        if (!trace.padded().repeats() || trace.isPadding(input.row(), input.column())) {
            return readers(input.channel(), all(trace.rows(), input.row()), all(trace.columns(), input.column()));
        }
        PaddedInput padded = trace.padded();
        int[] down = sorted(padded.rowsOf(input.row()).flatMap(trace.rows()::readers));
        int[] across = sorted(padded.columnsOf(input.column()).flatMap(trace.columns()::readers));
        List<Patch> patches = new ArrayList<>();
        for (int[] rows : runs(down)) {
            for (int[] columns : runs(across)) {
                patches.addAll(readers(input.channel(), rows, columns));
            }
        }
        return patches;
    }

    private static int[] all(Axis axis, int index) {
        return axis.readers(index).toArray();
    }

    private static int[] sorted(IntStream indices) {
        return indices.distinct().sorted().toArray();
    }

    /** Ascending numbers, cut where their distance changes. */
    private static List<int[]> runs(int[] indices) {
        List<int[]> runs = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= indices.length; i++) {
            boolean ends = i == indices.length
                    || (i - from >= 2 && indices[i] - indices[i - 1] != indices[from + 1] - indices[from]);
            if (ends) {
                runs.add(Arrays.copyOfRange(indices, from, i));
                from = i;
            }
        }
        return runs;
    }

    private List<Patch> readers(int channel, int[] down, int[] across) {
        if (down.length == 0 || across.length == 0) {
            return List.of();
        }
        return IntStream.range(0, trace.maps())
                .filter(map -> sees(map, channel))
                .mapToObj(map -> new Patch(
                        new Spot(Tensors.OUTPUT, map, down[0], across[0]),
                        down.length,
                        across.length,
                        step(down),
                        step(across)))
                .toList();
    }

    private boolean sees(int map, int channel) {
        int first = trace.firstSeen(map);
        return channel >= first && channel < first + trace.depth();
    }

    private static int step(int[] indices) {
        return indices.length < 2 ? 1 : indices[1] - indices[0];
    }

    /** What a weight is multiplied with. */
    private Patch uses(Spot weight) {
        Axis rows = trace.rows();
        Axis columns = trace.columns();
        Place slides = trace.weightAt(weight.row(), weight.column()); // a turn undoes itself
        Spot first =
                new Spot(Tensors.INPUT, seen(weight), rows.read(0, slides.row()), columns.read(0, slides.column()));
        return new Patch(first, rows.outputs(), columns.outputs(), rows.stride(), columns.stride());
    }

    /** Every output of a channel. */
    private Patch whole(int map) {
        Spot first = new Spot(Tensors.OUTPUT, map, 0, 0);
        return Patch.of(first, trace.rows().outputs(), trace.columns().outputs());
    }
}
