package dev.receptive.bench.network;

import dev.receptive.digit.RelativeChange;
import dev.receptive.figure.Links;
import dev.receptive.figure.Patch;
import dev.receptive.figure.Quantity;
import dev.receptive.figure.Spot;
import dev.receptive.words.Sentence;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The numbers that say what a change of the image does: how much each layer has changed, and the answers over the change. */
record NetChanged(NetTrace trace) {

    /** In the first row of the table: in the same places. */
    static final int CHANGED = 0;

    /** In the second: moved back. */
    static final int BACK = 1;

    private static final int MOST = 1000;
    private static final double LEAST = 0.005;

    /** Whether a number is one of these. */
    static boolean is(Spot spot) {
        return spot.isIn(NetTensors.CHANGED) || spot.isIn(NetTensors.CURVE);
    }

    /** The layers of which it is told: of those that share a column the last; the input first. */
    List<Integer> layers() {
        return trace.folding().columns().stream().map(trace.folding()::last).toList();
    }

    /** Where what is told of a layer stands in the table. */
    static Spot spot(int row, int index) {
        return new Spot(NetTensors.CHANGED, 0, row, index);
    }

    /** How much a layer has changed; nothing where that cannot be said. */
    Optional<RelativeChange> change(int row, int index) {
        int layer = layers().get(index);
        return row == CHANGED
                ? Optional.of(trace.moving().changed(layer))
                : trace.moving().movedBack(layer);
    }

    /** In whole percent; what is next to nothing is not nothing. */
    static String percent(RelativeChange change) {
        double part = change.part();
        if (part > 0 && part < LEAST) {
            return "<1 %";
        }
        return part * 100 < MOST
                ? new BigDecimal(part).movePointRight(2).setScale(0, RoundingMode.HALF_EVEN) + " %"
                : ">" + (MOST - 1) + " %";
    }

    double value(Spot spot) {
        return spot.isIn(NetTensors.CURVE)
                ? curve().share(spot.column(), trace.moving().answer())
                : change(spot.row(), spot.column()).orElseThrow().part();
    }

    private NetCurve curve() {
        return trace.moving().curve().orElseThrow();
    }

    /** What is said of one of them, after a key that ends with a point. */
    Sentence said(String what, Spot spot) {
        return spot.isIn(NetTensors.CURVE) ? answer(spot.column()) : changed(what, spot);
    }

    private Sentence changed(String what, Spot spot) {
        RelativeChange change = change(spot.row(), spot.column()).orElseThrow();
        Sentence name = trace.names().name(trace.folding().columns().get(spot.column()));
        String row = spot.row() == CHANGED ? "changed" : "changed.back";
        return Sentence.of(
                what + row,
                name,
                Quantity.of((float) change.difference()).text(),
                Quantity.of((float) change.size()).text(),
                percent(change));
    }

    /** As in {@code 6 right: 4: 12.31 %, 7: 81.20 %}: the class of before, and the largest where that is another. */
    Sentence answer(int stop) {
        NetCurve curve = curve();
        int was = trace.moving().answer();
        int winner = curve.winner(stop);
        Sentence place = curve.axis().said(curve.axis().stops().get(stop));
        String share = NetNames.percent(curve.share(stop, was));
        return winner == was
                ? Sentence.of("tip.network.curve", place, trace.names().label(was), share)
                : Sentence.of(
                        "tip.network.curve.other",
                        place,
                        trace.names().label(was),
                        share,
                        trace.names().label(winner),
                        NetNames.percent(curve.share(stop, winner)));
    }

    /** What the numbers of a layer come to is made of all of them. */
    Links links(Spot spot) {
        if (!spot.isIn(NetTensors.CHANGED)) {
            return Links.NONE;
        }
        List<Patch> all = new ArrayList<>();
        for (NetPlane plane : trace.places().planes(layers().get(spot.column()))) {
            all.add(Patch.of(
                    plane.plane().spot(0, 0),
                    plane.plane().rows(),
                    plane.plane().columns()));
        }
        return new Links(all, List.of());
    }
}
