package dev.receptive.bench.transposed;

import dev.receptive.bench.transposed.StampLane.Meeting;
import dev.receptive.figure.Links;
import dev.receptive.figure.Patch;
import dev.receptive.figure.Spot;
import java.util.ArrayList;
import java.util.List;

/** What is connected in a transposed convolution. */
record StampLinks(TransposedTrace trace) {

    Links of(Spot spot) {
        return switch (spot.tensor()) {
            case TransposedTensors.INPUT -> input(spot);
            case TransposedTensors.KERNEL -> weight(spot);
            case TransposedTensors.BIAS -> Links.reaches(whole(spot.channel()));
            case TransposedTensors.OUTPUT -> output(spot);
            default -> Links.NONE;
        };
    }

    /** Where an input stamps. */
    private Links input(Spot spot) {
        List<Patch> stamps = new ArrayList<>();
        int first = trace.firstReached(spot.channel());
        for (int map = first; map < first + trace.experiment().kernels().depth(); map++) {
            Spot corner = new Spot(
                    TransposedTensors.OUTPUT,
                    map,
                    trace.rows().at(spot.row(), 0),
                    trace.columns().at(spot.column(), 0));
            stamps.add(new Patch(
                    corner,
                    trace.rows().kernel(),
                    trace.columns().kernel(),
                    trace.rows().dilation(),
                    trace.columns().dilation()));
        }
        return new Links(List.of(), stamps);
    }

    /** Where a weight lands: once for each input. */
    private Links weight(Spot spot) {
        Spot first = new Spot(
                TransposedTensors.OUTPUT,
                trace.mapOf(spot.channel()),
                trace.rows().at(0, spot.row()),
                trace.columns().at(0, spot.column()));
        return Links.reaches(new Patch(
                first,
                trace.rows().inputs(),
                trace.columns().inputs(),
                trace.rows().stride(),
                trace.columns().stride()));
    }

    private Patch whole(int map) {
        Spot first = new Spot(TransposedTensors.OUTPUT, map, 0, 0);
        return Patch.of(first, trace.rows().outputs(), trace.columns().outputs());
    }

    /** Which inputs stamp a place, and with which weights. */
    private Links output(Spot spot) {
        List<Meeting> down = trace.rows().meetings(spot.row());
        List<Meeting> across = trace.columns().meetings(spot.column());
        if (down.isEmpty() || across.isEmpty()) {
            return Links.NONE;
        }
        List<Patch> seen = new ArrayList<>();
        int first = trace.firstSeen(spot.channel());
        for (int c = first; c < first + trace.depth(); c++) {
            Spot input = new Spot(
                    TransposedTensors.INPUT,
                    c,
                    down.get(0).input(),
                    across.get(0).input());
            seen.add(new Patch(input, down.size(), across.size(), inputStep(down), inputStep(across)));
            Spot weight = new Spot(
                    TransposedTensors.KERNEL,
                    trace.slice(spot.channel(), c),
                    last(down).weight(),
                    last(across).weight());
            seen.add(new Patch(weight, down.size(), across.size(), weightStep(down), weightStep(across)));
        }
        return new Links(seen, List.of());
    }

    private static Meeting last(List<Meeting> all) {
        return all.get(all.size() - 1);
    }

    private static int inputStep(List<Meeting> all) {
        return all.size() < 2 ? 1 : all.get(1).input() - all.get(0).input();
    }

    /** The further an input lies, the smaller is the number of the weight with which it reaches. */
    private static int weightStep(List<Meeting> all) {
        return all.size() < 2 ? 1 : all.get(0).weight() - all.get(1).weight();
    }
}
