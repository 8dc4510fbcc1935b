package dev.receptive.bench.convolution;

import dev.receptive.figure.Links;
import dev.receptive.figure.Patch;
import dev.receptive.figure.Spot;
import dev.receptive.nn.Axis;
import java.util.List;
import java.util.stream.IntStream;

/** What the numbers of a convolution see, and whom they reach. */
record ConvolutionLinks(ConvTrace trace) {

    Links of(Spot spot) {
        return switch (spot.tensor()) {
            case Tensors.OUTPUT -> new Links(windows(spot), List.of());
            case Tensors.PARTIAL -> Links.sees(window(spot, seen(spot)));
            case Tensors.INPUT -> new Links(List.of(), readers(spot));
            case Tensors.KERNEL -> Links.sees(uses(spot));
            case Tensors.BIAS -> Links.reaches(whole(spot.channel()));
            default -> Links.NONE;
        };
    }

    /** What an output sees, in each channel of its group. */
    private List<Patch> windows(Spot output) {
        int first = trace.firstSeen(output.channel());
        return IntStream.range(first, first + trace.depth())
                .mapToObj(channel -> window(output, channel))
                .toList();
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

    /** Whom an input reaches, in each channel out of its group: with a dilation, not every neighbour. */
    private List<Patch> readers(Spot input) {
        int[] down = trace.rows().readers(input.row()).toArray();
        int[] across = trace.columns().readers(input.column()).toArray();
        if (down.length == 0 || across.length == 0) {
            return List.of();
        }
        return IntStream.range(0, trace.maps())
                .filter(map -> sees(map, input.channel()))
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
        Spot first =
                new Spot(Tensors.INPUT, seen(weight), rows.read(0, weight.row()), columns.read(0, weight.column()));
        return new Patch(first, rows.outputs(), columns.outputs(), rows.stride(), columns.stride());
    }

    /** Every output of a channel. */
    private Patch whole(int map) {
        Spot first = new Spot(Tensors.OUTPUT, map, 0, 0);
        return Patch.of(first, trace.rows().outputs(), trace.columns().outputs());
    }
}
