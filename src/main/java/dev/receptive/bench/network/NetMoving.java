package dev.receptive.bench.network;

import dev.receptive.nn.Mode;
import dev.receptive.nn.Pass;
import dev.receptive.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What it does to a network that the image is moved, turned or scaled: beside it the same network before the image as it was. */
final class NetMoving {

    private final NetTrace trace;

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
    }

    private boolean isOfSame(NetTrace other) {
        return stillGiven(trace.experiment()).equals(stillGiven(other.experiment()))
                && trace.experiment().layers().equals(other.experiment().layers());
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
        NetGiven given = stillGiven(trace.experiment());
        Pass pass = trace.experiment()
                .network()
                .forward(given.seen(given.prepared()).batch(), Mode.INFERENCE);
        List<Tensor> all = new ArrayList<>(List.of(pass.input()));
        pass.inner().forEach(inner -> all.add(inner.output()));
        return all;
    }

    /** Whether the network sees what it saw before: a preparation may take a change away. */
    boolean isUndone() {
        return still(-1).equals(trace.values(-1));
    }

    /** The class that was the largest before; of equal ones the first. */
    int answer() {
        return NetTrace.largest(still(trace.layers() - 1));
    }
}
