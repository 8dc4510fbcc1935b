package dev.receptive.bench.network;

import dev.receptive.bench.Channels;
import dev.receptive.bench.Numbers;
import dev.receptive.digit.Preparation;
import dev.receptive.digit.Prepared;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.Optional;

/**
 * What goes into a network.
 *
 * @param input numbers, or levels of grey: a drawing, a digit, a picture
 * @param preparation how levels become what the network sees; none where it sees them as they are
 * @param move how the image is changed as a whole; not at all where it is no picture of one channel
 */
record NetGiven(Channels input, Optional<Preparation> preparation, NetMove move) {

    NetGiven {
        move = isMovable(input) ? move : NetMove.NONE;
    }

    /** Without a change. */
    NetGiven(Channels input, Optional<Preparation> preparation) {
        this(input, preparation, NetMove.NONE);
    }

    /** Whether it can be moved, turned and scaled: what is no level of grey is no picture. */
    static boolean isMovable(Channels input) {
        return input.levels() && input.count() == 1;
    }

    /** Whether it is a drawing that is prepared for the network. */
    boolean isDrawn() {
        return preparation.isPresent() && input.count() == 1 && input.levels();
    }

    /** Whether it is a picture that the network sees as it is. */
    boolean isPicture() {
        return input.levels() && !isDrawn();
    }

    /** The shape of what the network sees. */
    Shape image() {
        return isDrawn()
                ? Shape.of(1, 1, Preparation.SIDE, Preparation.SIDE)
                : Shape.of(1, input.count(), input.height(), input.width());
    }

    /** Whether it is a drawing that is changed before it is prepared. */
    boolean isMovedBefore() {
        return isDrawn() && move.before() && !move.isStill();
    }

    /** A drawing, and what it becomes step by step; nothing where the network sees its input as it is. */
    Optional<Prepared> prepared() {
        Tensor levels = input.first().values();
        Tensor drawn = isMovedBefore() ? move.of(levels) : levels;
        return isDrawn() ? preparation.map(how -> how.prepare(drawn)) : Optional.empty();
    }

    /**
     * The picture that the network sees, in levels from 0 to 255; nothing where it sees numbers, or several channels.
     *
     * @param prepared what {@link #prepared()} gives
     */
    Optional<Tensor> picture(Optional<Prepared> prepared) {
        if (!isMovable(input)) {
            return Optional.empty();
        }
        Tensor whole =
                prepared.map(Prepared::centred).orElseGet(() -> input.first().values());
        return Optional.of(isMovedBefore() ? whole : move.of(whole));
    }

    /** What the network sees: levels of grey as parts of white, 0 to 1, like those that it was trained on. */
    Channels seen(Optional<Prepared> prepared) {
        return picture(prepared)
                .map(levels -> Channels.of(parts(levels)))
                .orElseGet(() -> input.levels()
                        ? new Channels(input.planes().stream()
                                .map(plane -> parts(plane.values()))
                                .toList())
                        : input);
    }

    private static Numbers parts(Tensor levels) {
        float[] parts = levels.toArray();
        for (int i = 0; i < parts.length; i++) {
            parts[i] /= Numbers.MAX_LEVEL;
        }
        return Numbers.typed(Tensor.of(levels.shape(), parts));
    }

    NetGiven with(Channels next) {
        return new NetGiven(next, preparation, move);
    }

    NetGiven with(Preparation next) {
        return new NetGiven(input, Optional.of(next), move);
    }

    NetGiven with(NetMove next) {
        return new NetGiven(input, preparation, next);
    }
}
