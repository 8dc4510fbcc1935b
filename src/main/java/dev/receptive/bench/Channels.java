package dev.receptive.bench;

import dev.receptive.figure.Spot;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The channels of an input, {@code [C, H, W]}.
 *
 * @param planes one a channel, all of one size, 1×1 to 32×32, or to 512×512 in levels; 1 to 16 of them, of levels 1 to 3
 */
public record Channels(List<Numbers> planes) {

    /** Red, green and blue. */
    private static final int COLOURS = 3;

    /**
     * @throws Refusal if there are too many, one is too large, or not all are of one size
     */
    public Channels {
        planes = List.copyOf(planes);
        Limits.inRange("field.channels", planes.size(), 1, Limits.CHANNELS);
        Numbers first = planes.get(0);
        if (planes.size() > COLOURS && planes.stream().anyMatch(Numbers::levels)) {
            throw Refusal.of("error.channels.picture", COLOURS, planes.size());
        }
        for (int c = 0; c < planes.size(); c++) {
            Numbers plane = planes.get(c);
            int limit = plane.levels() ? Limits.PICTURE : Limits.TYPED;
            Limits.inRange("field.input.height", plane.height(), 1, limit);
            Limits.inRange("field.input.width", plane.width(), 1, limit);
            if (plane.height() != first.height() || plane.width() != first.width()) {
                throw Refusal.of(
                        "error.channels.size", c, plane.height(), plane.width(), first.height(), first.width());
            }
        }
    }

    public static Channels of(Numbers... planes) {
        return new Channels(List.of(planes));
    }

    public int count() {
        return planes.size();
    }

    public int height() {
        return first().height();
    }

    public int width() {
        return first().width();
    }

    public Numbers first() {
        return planes.get(0);
    }

    public Numbers plane(int channel) {
        return planes.get(channel);
    }

    /** Whether all are levels of grey, which are shown as a picture. */
    public boolean levels() {
        return planes.stream().allMatch(Numbers::levels);
    }

    /** A batch of one, {@code [1, C, H, W]}. */
    public Tensor batch() {
        return Tensor.joined(Shape.of(1, count(), height(), width()), tensors());
    }

    /** What undoing measures; see {@link Experiment#tensors}. */
    public List<Tensor> tensors() {
        return planes.stream().map(Numbers::values).toList();
    }

    public Channels with(int channel, Numbers next) {
        List<Numbers> all = new ArrayList<>(planes);
        all.set(channel, next);
        return new Channels(all);
    }

    /**
     * Numbers in the place of others, as far as they find room.
     *
     * @param first where the first of them comes to stand
     */
    public Change<Channels> with(Spot first, Numbers block) {
        Numbers plane = plane(first.channel());
        if (block.height() == 1 && block.width() == 1) {
            Sentence name = Sentence.of("edit.cell." + first.tensor(), first.row(), first.column());
            return Change.of(with(first.channel(), plane.with(first.row(), first.column(), block)), name);
        }
        BlockPaste.Pasted pasted = BlockPaste.into(plane, block, first.row(), first.column());
        return new Change<>(with(first.channel(), pasted.numbers()), Sentence.of("edit.paste"), pasted.notice());
    }

    /** Each grown with zeros or cut at the bottom and right. */
    public Channels resized(int height, int width) {
        return new Channels(
                planes.stream().map(plane -> plane.resized(height, width)).toList());
    }

    /** Only the first, or more: of a picture its last again, of numbers what is made for a channel. */
    public Channels withCount(int count, IntFunction<Numbers> made) {
        return new Channels(IntStream.range(0, count)
                .mapToObj(c -> c < count() ? plane(c) : levels() ? plane(count() - 1) : made.apply(c))
                .toList());
    }
}
