package dev.receptive.bench.network;

import dev.receptive.figure.Plane;
import dev.receptive.figure.Spot;
import dev.receptive.words.Sentence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What a step of training tells, chapter by chapter, each of a few rows of numbers. */
final class NetStepChapters {

    private static final Plane ONE = new Plane(NetStepTensors.LOSS, 0, 1, 1);

    private final NetTrace trace;
    private final List<List<NetStepRow>> all = new ArrayList<>();
    private final List<NetStepRow> rows = new ArrayList<>();
    private final List<Sentence> names = new ArrayList<>();
    private int number;

    NetStepChapters(NetTrace trace) {
        this.trace = trace;
        NetStepPlaces places = new NetStepPlaces(trace);
        List<NetStepRow> forward = new ArrayList<>();
        trace.folding().told().forEach(layer -> forward.add(row(NetStepKind.FORWARD, layer, List.of(ONE))));
        add(Sentence.of("network.step.forward"), forward);
        add(Sentence.of("network.step.loss"), List.of(row(NetStepKind.LOSS, 0, List.of(ONE))));
        List<Integer> back = new ArrayList<>(trace.folding().told());
        back.remove(back.size() - 1);
        Collections.reverse(back);
        back.add(-1);
        for (int layer : back) {
            List<NetStepRow> chapter = new ArrayList<>();
            chapter.add(row(NetStepKind.UNITS, layer, units(layer)));
            if (layer >= 0 && NetWeights.learns(trace.layer(layer))) {
                chapter.add(row(NetStepKind.WEIGHTS, layer, places.planes(layer)));
                chapter.add(row(NetStepKind.BIASES, layer, List.of(places.biases(layer))));
            }
            Sentence name =
                    layer < 0 ? trace.names().name(layer) : trace.names().shortly(layer);
            add(Sentence.of("network.step.back", name), chapter);
        }
        List<NetStepRow> moved = new ArrayList<>();
        for (int layer : places.learned()) {
            moved.add(row(NetStepKind.MOVED, layer, places.planes(layer)));
            moved.add(row(NetStepKind.MOVED_BIASES, layer, List.of(places.biases(layer))));
        }
        add(Sentence.of("network.step.update"), moved);
        List<NetStepRow> again = new ArrayList<>();
        trace.folding().told().forEach(layer -> again.add(row(NetStepKind.AGAIN, layer, List.of(ONE))));
        again.add(row(NetStepKind.RESULT, 0, List.of(ONE)));
        add(Sentence.of("network.step.again"), again);
    }

    private List<Plane> units(int layer) {
        return trace.places().planes(layer).stream().map(NetPlane::plane).toList();
    }

    private NetStepRow row(NetStepKind kind, int layer, List<Plane> planes) {
        NetStepRow row = new NetStepRow(number++, kind, layer, planes);
        rows.add(row);
        return row;
    }

    private void add(Sentence name, List<NetStepRow> chapter) {
        names.add(name);
        all.add(List.copyOf(chapter));
    }

    /** The rows of each chapter. */
    List<List<NetStepRow>> all() {
        return Collections.unmodifiableList(all);
    }

    /** The rows of all of them. */
    List<NetStepRow> rows() {
        return Collections.unmodifiableList(rows);
    }

    NetStepRow row(int of) {
        return rows.get(of);
    }

    int count() {
        return number;
    }

    /** What the chapters are called. */
    List<Sentence> names() {
        return Collections.unmodifiableList(names);
    }

    /** The chapter to which a row belongs. */
    int chapter(NetStepRow row) {
        int chapter = 0;
        while (!all.get(chapter).contains(row)) {
            chapter++;
        }
        return chapter;
    }

    /**
     * How many numbers of a row are in their places.
     *
     * @return −1 where the row has not begun, or there is no such row
     */
    int landed(NetStepStand stand, NetStepKind kind, int layer) {
        for (NetStepRow row : rows) {
            if (row.is(kind, layer)) {
                boolean now = row.number() == stand.row().number();
                return now
                        ? stand.isStarted() ? stand.landed() : -1
                        : row.number() < stand.row().number() ? row.count() : -1;
            }
        }
        return -1;
    }

    /** The number that comes about; while layers compute, and of a result, the loss. */
    Spot told(NetStepStand stand) {
        NetStepRow row = stand.row();
        Spot of = NetStepPlaces.spot(row.planes().get(stand.index() / row.units()), stand.index() % row.units());
        return switch (row.kind()) {
            case UNITS, WEIGHTS, BIASES -> NetStepTensors.gradient(of);
            case MOVED, MOVED_BIASES -> NetStepTensors.next(of);
            default -> of;
        };
    }
}
