package dev.receptive.bench;

import dev.receptive.figure.Patch;
import dev.receptive.figure.Spot;
import dev.receptive.nn.Axis;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where on a stage with a sliding window it can be seen what a wrong way to reckon a size has missed: the padding, the first
 * window, the rows and columns that the floor drops.
 *
 * @param input the tensor over which the window slides
 * @param channels how many planes it has
 */
public record WindowLights(String input, int channels, Axis rows, Axis columns) {

    /** Of a wrong way, by its code; nothing where nothing shows it. */
    public List<Patch> of(String code) {
        return switch (code) {
            case "padding-once" -> each(channel -> after(channel));
            case "padding-none" -> each(channel -> Stream.concat(before(channel), after(channel)));
            case "plus-one",
                    "kernel-size",
                    "dilation-none",
                    "field-dilation",
                    "field-one",
                    "field-all",
                    "field-output" -> each(channel -> Stream.of(window(channel, 0, 0)));
            case "stride-none" -> each(channel -> Stream.of(window(channel, 0, 0), next(channel)));
            case "round-up", "no-floor" -> each(this::dropped);
            case "same" ->
                each(channel -> Stream.of(Patch.of(new Spot(input, channel, 0, 0), rows.input(), columns.input())));
            default -> List.of();
        };
    }

    private List<Patch> each(IntFunction<Stream<Patch>> patches) {
        return IntStream.range(0, channels)
                .boxed()
                .flatMap(patches::apply)
                .filter(patch -> !patch.isEmpty())
                .toList();
    }

    /** What a window reads. */
    private Patch window(int channel, int row, int column) {
        Spot first = new Spot(input, channel, rows.read(row, 0), columns.read(column, 0));
        return new Patch(first, rows.kernel(), columns.kernel(), rows.dilation(), columns.dilation());
    }

    /** The second window. */
    private Patch next(int channel) {
        return columns.outputs() > 1 ? window(channel, 0, 1) : window(channel, Math.min(1, rows.outputs() - 1), 0);
    }

    private Stream<Patch> before(int channel) {
        return Stream.of(
                Patch.of(new Spot(input, channel, -rows.before(), -columns.before()), rows.before(), columns.padded()),
                Patch.of(new Spot(input, channel, 0, -columns.before()), rows.input(), columns.before()));
    }

    private Stream<Patch> after(int channel) {
        return Stream.of(
                Patch.of(new Spot(input, channel, rows.input(), -columns.before()), rows.after(), columns.padded()),
                Patch.of(new Spot(input, channel, 0, columns.input()), rows.input(), columns.after()));
    }

    /** The rows and columns at the end that the last window does not reach. */
    private Stream<Patch> dropped(int channel) {
        int row = rows.input() + rows.after() - rows.rest();
        int column = columns.input() + columns.after() - columns.rest();
        return Stream.of(
                Patch.of(new Spot(input, channel, row, -columns.before()), rows.rest(), columns.padded()),
                Patch.of(
                        new Spot(input, channel, -rows.before(), column), rows.padded() - rows.rest(), columns.rest()));
    }
}
