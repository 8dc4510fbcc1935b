package dev.receptive.bench.network;

import dev.receptive.digit.RelativeChange;
import dev.receptive.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What it does to a network that the image is moved, turned or scaled: beside it the same network before the image as it was. */
final class NetMoving {

    private final NetTrace trace;

    /** The answers over a change that were found last, of this network and its image or of what they were before. */
    private final Optional<NetCurve> curveLast;

    /** What all layers gave before, the input first; computed when it is asked for. */
    private @Nullable List<Tensor> still;

    /**
     * @param before that of a network or an image that may have been the same but for the change
     */
    NetMoving(NetTrace trace, Optional<NetMoving> before) {
        this.trace = trace;
        this.still = before.filter(last -> last.isOfSame(trace))
                .flatMap(NetMoving::known)
                .orElse(null);
        this.curveLast =
                trace.experiment().asked().curve().isEmpty() ? Optional.empty() : before.flatMap(NetMoving::curveLast);
    }

    private NetMoving(NetTrace trace, NetMoving same, Optional<NetCurve> curve) {
        this.trace = trace;
        this.still = same.known().orElse(null);
        this.curveLast = curve;
    }

    /** Whether the curve that is asked for is there. */
    boolean isWhole() {
        return trace.experiment().asked().curve().isEmpty() || curve().isPresent();
    }

    /**
     * The same with that curve.
     *
     * @param of a trace that has computed the same
     */
    NetMoving completed(NetTrace of) {
        Optional<NetCurve> found =
                curve().or(() -> trace.experiment().asked().curve().map(axis -> NetCurve.of(trace.experiment(), axis)));
        return new NetMoving(of, this, found);
    }

    /** The answers over a change, once they are found. */
    Optional<NetCurve> curve() {
        return curveLast.filter(last -> last.isOf(trace.experiment()));
    }

    /** The same, or until they are found what they were before an edit. */
    Optional<NetCurve> curveLast() {
        return curveLast;
    }

    private boolean isOfSame(NetTrace other) {
        return stillGiven(trace.experiment()).equals(stillGiven(other.experiment()))
                && trace.experiment().layers().equals(other.experiment().layers())
                && trace.experiment().off().isSame(other.experiment().off());
    }

    private static NetGiven stillGiven(NetworkExperiment experiment) {
        return experiment.given().with(NetMove.NONE);
    }

    private synchronized Optional<List<Tensor>> known() {
        return move().isStill() ? Optional.of(moved()) : Optional.ofNullable(still);
    }

    private NetMove move() {
        return trace.experiment().given().move();
    }

    private List<Tensor> moved() {
        List<Tensor> all = new ArrayList<>();
        for (int layer = -1; layer < trace.layers(); layer++) {
            all.add(trace.values(layer));
        }
        return all;
    }

    /** What a layer gave before the image was changed; −1 is the input. */
    Tensor still(int layer) {
        return all().get(layer + 1);
    }

    private synchronized List<Tensor> all() {
        if (still == null) {
            still = move().isStill() ? moved() : computed();
        }
        return still;
    }

    private List<Tensor> computed() {
        NetworkExperiment still = trace.experiment().with(NetMove.NONE).following(Optional.empty());
        return new NetTrace(still, Optional.of(trace)).moving().moved();
    }

    /** Whether the network sees what it saw before: a preparation may take a change away. */
    boolean isUndone() {
        return still(-1).equals(trace.values(-1));
    }

    /** How much the numbers of a layer have changed; −1 is the input. */
    RelativeChange changed(int layer) {
        return RelativeChange.of(still(layer), trace.values(layer));
    }

    /**
     * What is left of that when the maps of a layer are moved back: nothing where it has none, or where the image is not
     * moved by whole steps of theirs and nothing else.
     */
    Optional<RelativeChange> movedBack(int layer) {
        NetGiven given = trace.experiment().given();
        int step = step(layer);
        boolean whole = move().isShift()
                && !given.isMovedBefore()
                && still(layer).shape().rank() == 4
                && move().down() % step == 0
                && move().right() % step == 0;
        return whole
                ? RelativeChange.movedBack(
                        still(layer), trace.values(layer), move().down() / step, move().right() / step)
                : Optional.empty();
    }

    /** How many pixels of the image a step on the maps of a layer is. */
    private int step(int layer) {
        int step = 1;
        for (int before = 0; before <= layer; before++) {
            NetLayer of = trace.layer(before);
            step *= of instanceof NetConv conv ? conv.stride() : of instanceof NetPool pool ? pool.side() : 1;
        }
        return step;
    }

    /** The class that was the largest before; of equal ones the first. */
    int answer() {
        return NetTrace.largest(still(trace.layers() - 1));
    }
}
