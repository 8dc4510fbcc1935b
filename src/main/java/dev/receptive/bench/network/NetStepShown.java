package dev.receptive.bench.network;

import dev.receptive.figure.Plane;
import dev.receptive.figure.Spot;
import dev.receptive.words.Words;
import java.util.List;

/**
 * What stands in the places of the stage while a step of training has come so far: numbers, or their gradients.
 */
record NetStepShown(
        NetStepChapters chapters, NetTrace trace, List<NetColumn> columns, Words words, NetStepStand stand) {

    NetStepShown {
        columns = List.copyOf(columns);
    }

    /** No layer: −1 is the input. */
    static final int NONE = -2;

    /** Every layer has been computed. */
    NetStand all() {
        return new NetStand(NetPhase.END, trace.layers() - 1, trace.answer(), 0, -1, 1);
    }

    /** Whether the loss is known. */
    boolean hasLoss() {
        return chapters.landed(stand, NetStepKind.LOSS, 0) > 0;
    }

    /** Whether the loss after the step is known. */
    boolean hasResult() {
        return stand.phase() == NetPhase.END;
    }

    /** Whether the weights have begun to move. */
    boolean isUpdated() {
        return stand.row().kind().compareTo(NetStepKind.MOVED) >= 0;
    }

    /** Whether the column of a layer has been computed again, or is. */
    boolean isAgain(NetColumn column) {
        return column.layer() >= 0 && chapters.landed(stand, NetStepKind.AGAIN, column.layer()) >= 0;
    }

    /** The layer to which the network has computed, forward or again: as the story of a network has it. */
    NetStand forward() {
        NetStepRow row = stand.row();
        boolean now = row.kind() == NetStepKind.FORWARD || row.kind() == NetStepKind.AGAIN;
        if (!stand.isStarted()) {
            return new NetStand(NetPhase.START, 0, 0, 0, -1, 0);
        }
        if (now) {
            int units = (int) (stand.progress() * trace.places().units(row.layer()));
            return new NetStand(NetPhase.TAKE, row.layer(), units, 0, -1, 0);
        }
        return all();
    }

    /** The layer whose gradients stand in a column; {@link #NONE} where numbers do. */
    int gradients(NetColumn column) {
        if (isAgain(column) || isBack(column)) {
            return NONE;
        }
        for (int layer : layers(column)) {
            if (chapters.landed(stand, NetStepKind.UNITS, layer) >= 0) {
                return layer;
            }
        }
        return NONE;
    }

    /** Whether the picture that goes in stands there again. */
    private boolean isBack(NetColumn column) {
        return column.layer() < 0 && stand.row().kind().compareTo(NetStepKind.AGAIN) >= 0;
    }

    /** How many of them are in their places. */
    int landed(int layer) {
        return chapters.landed(stand, NetStepKind.UNITS, layer);
    }

    /** The layer whose gradients stand where those of another have not come to yet; {@link #NONE} where none do. */
    int before(NetColumn column, int layer) {
        List<Integer> layers = layers(column);
        int next = layers.indexOf(layer) + 1;
        return next < layers.size() ? layers.get(next) : NONE;
    }

    /** The layers that stand in a column, in their order. */
    private List<Integer> layers(NetColumn column) {
        return column.layer() < 0
                ? List.of(-1)
                : trace.folding().told().stream()
                        .filter(layer -> trace.folding().home(layer) == column.layer())
                        .filter(layer -> layer < trace.layers() - 1)
                        .toList();
    }

    /**
     * Whether the gradients of the weights of a layer, or of its biases, stand in the place of these. Not while the gradient
     * goes back through the layer: then it is multiplied by the weights, which are to be seen.
     */
    boolean isGradient(int layer, boolean bias) {
        NetStepKind kind = bias ? NetStepKind.BIASES : NetStepKind.WEIGHTS;
        return !isUpdated() && !isGoneThrough(layer) && chapters.landed(stand, kind, layer) >= 0;
    }

    private boolean isGoneThrough(int layer) {
        NetStepRow row = stand.row();
        return row.kind() == NetStepKind.UNITS
                && row.layer() < layer
                && trace.folding().source(layer) == row.layer();
    }

    /** How many numbers of what is learned are in their places: gradients, or new weights. */
    int learned(int layer, boolean bias) {
        NetStepKind gradient = bias ? NetStepKind.BIASES : NetStepKind.WEIGHTS;
        NetStepKind moved = bias ? NetStepKind.MOVED_BIASES : NetStepKind.MOVED;
        return Math.max(0, chapters.landed(stand, isUpdated() ? moved : gradient, layer));
    }

    /** The layer at which the network is: of layers that share a column, the one that stands there then. */
    int at() {
        NetStand forward = forward();
        return forward.phase() == NetPhase.START ? 0 : forward.layer();
    }

    /** Where a number of the network stands now, as itself, as its gradient, or as what it is after the step. */
    Spot standing(Spot spot) {
        Spot of = NetStepTensors.of(spot);
        if (of.isIn(NetTensors.UNIT) || of.isIn(NetTensors.INPUT)) {
            return unit(of);
        }
        boolean weight = of.isIn(NetTensors.KERNEL) || of.isIn(NetTensors.WEIGHT);
        return weight || of.isIn(NetTensors.BIAS) ? learned(of) : spot;
    }

    private Spot unit(Spot of) {
        int layer = trace.places().plane(of).layer();
        NetColumn column =
                columns.get(trace.folding().columns().indexOf(trace.folding().home(layer)));
        int gradients = gradients(column);
        if (gradients != NONE) {
            return NetStepTensors.gradient(
                    trace.places().spot(gradients, trace.places().unit(of)));
        }
        return isAgain(column) ? NetStepTensors.next(of) : of;
    }

    private Spot learned(Spot of) {
        int layer = new NetStepPlaces(trace).layer(of);
        boolean bias = of.isIn(NetTensors.BIAS);
        if (isGradient(layer, bias)) {
            return NetStepTensors.gradient(of);
        }
        return isUpdated() && hasMoved(of) ? NetStepTensors.next(of) : of;
    }

    /** Whether a weight or a bias has moved. */
    boolean hasMoved(Spot of) {
        return isUpdated() && isThere(of);
    }

    /** Whether its gradient is there. */
    boolean hasGradient(Spot of) {
        return !isUpdated() && isThere(of);
    }

    private boolean isThere(Spot of) {
        NetStepPlaces places = new NetStepPlaces(trace);
        boolean bias = of.isIn(NetTensors.BIAS);
        int layer = places.layer(of);
        int plane = of.isIn(NetTensors.KERNEL) ? of.channel() - trace.places().firstSlice(layer) : 0;
        Plane all = bias ? places.biases(layer) : places.planes(layer).get(plane);
        int index = (plane * all.rows() + of.row()) * all.columns() + of.column();
        return index < learned(layer, bias);
    }
}
