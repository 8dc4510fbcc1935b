package dev.receptive.bench.network;

import dev.receptive.digit.Erased;
import dev.receptive.digit.Erasing;
import dev.receptive.digit.Evidence;
import dev.receptive.figure.Quantity;
import dev.receptive.figure.Spot;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Sentence;
import java.util.List;
import java.util.Optional;

/**
 * What is left of the difference of two logits when ink is erased from what the network sees, at each place of the eraser.
 *
 * @param map what is left
 * @param picture of which ink was erased: levels from 0 to 255
 * @param classes whose logits they are
 * @param layers of the network that was asked
 * @param off what of it was switched off
 */
record NetErased(Erased map, Tensor picture, NetWhy.Classes classes, List<NetLayer> layers, NetOff off) {

    NetErased {
        layers = List.copyOf(layers);
    }

    /** The ink that a network sees, if it sees levels of grey in one channel, and a person asks why. */
    static Optional<Tensor> ink(NetTrace trace) {
        NetworkExperiment experiment = trace.experiment();
        return experiment.asked().why().isPresent() && isErasable(experiment) ? trace.picture() : Optional.empty();
    }

    /** Whether ink can be erased from what a network sees. */
    static boolean isErasable(NetworkExperiment experiment) {
        return experiment.input().levels()
                && experiment.input().count() == 1
                && experiment.image().size(2) >= NetWhy.LARGEST_ERASER
                && experiment.image().size(3) >= NetWhy.LARGEST_ERASER;
    }

    /** Erases at every place, and asks the network each time: a few hundred times. */
    static Optional<NetErased> of(NetTrace trace) {
        return ink(trace)
                .flatMap(ink -> trace.reasons().asked().map(why -> {
                    NetWhy.Classes classes =
                            new NetWhy.Classes(why.of().one(), why.of().other());
                    Erasing eraser = new Erasing(side(trace), 1);
                    Evidence evidence = Evidence.difference(classes.one(), classes.other());
                    Erased map = eraser.of(trace.experiment().scores(), ink, evidence, (done, of) -> {});
                    return new NetErased(
                            map,
                            ink,
                            classes,
                            trace.experiment().layers(),
                            trace.experiment().off());
                }));
    }

    private static int side(NetTrace trace) {
        return trace.experiment().asked().why().map(NetWhy::eraser).orElse(NetWhy.ERASER);
    }

    /** Whether it is what a network would find now. */
    boolean isOf(NetTrace trace) {
        boolean same = ink(trace).filter(picture::equals).isPresent()
                && map.eraser().side() == side(trace)
                && layers.equals(trace.experiment().layers())
                && off.isSame(trace.experiment().off());
        return same
                && trace.reasons()
                        .asked()
                        .filter(why -> classes.equals(
                                new NetWhy.Classes(why.of().one(), why.of().other())))
                        .isPresent();
    }

    int side() {
        return map.eraser().side();
    }

    /** How far the difference falls at each place, row by row. */
    float[] falls() {
        float[] falls = new float[map.rows() * map.columns()];
        for (int i = 0; i < falls.length; i++) {
            falls[i] = (float) map.fall(i / map.columns(), i % map.columns());
        }
        return falls;
    }

    /** Where the eraser stands, by its first pixel, when its middle is nearest to a pixel. */
    Spot place(Spot pixel) {
        int back = (side() - 1) / 2;
        int row = Math.max(0, Math.min(map.rows() - 1, pixel.row() - back));
        int column = Math.max(0, Math.min(map.columns() - 1, pixel.column() - back));
        return new Spot(pixel.tensor(), pixel.channel(), row, column);
    }

    /** What is said of a pixel with what is left without the ink around it. */
    Sentence said(Spot place, Sentence pixel) {
        if (!isInked(place)) {
            return Sentence.of("tip.network.erased.none", pixel, side());
        }
        String before = Quantity.of((float) map.before()).text();
        String after =
                Quantity.of((float) map.after(place.row(), place.column())).text();
        return Sentence.of("tip.network.erased", pixel, side(), before, after);
    }

    /** Whether there is ink under the eraser at a place. */
    boolean isInked(Spot place) {
        for (int y = place.row(); y < place.row() + side(); y++) {
            for (int x = place.column(); x < place.column() + side(); x++) {
                if (picture.at(y, x) != 0) {
                    return true;
                }
            }
        }
        return false;
    }
}
