package dev.receptive.bench.network;

import dev.receptive.bench.Bookmarks;
import dev.receptive.figure.Plane;
import dev.receptive.figure.Spot;
import dev.receptive.time.Moment;
import dev.receptive.time.Passage;
import dev.receptive.time.Passage.Several;
import dev.receptive.time.Passage.Span;
import dev.receptive.time.Passage.Times;
import dev.receptive.time.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * When everything happens in a step of training: forward, the loss, back layer by layer, the weights, forward again. In files
 * the planes of all rows are counted on as channels.
 */
final class NetStepScore {

    private static final double MAKE_SECONDS = 1.0;
    private static final double LAND_SECONDS = 0.6;
    private static final double LAYER_SECONDS = 1.2;

    /** Before it, nothing has begun: far below a frame, far above rounding. */
    private static final double SOONEST = 1e-6;

    private final NetStepChapters chapters;
    private final Score score;

    NetStepScore(NetTrace trace) {
        this.chapters = new NetStepChapters(trace);
        this.score = new Score(new Several(
                NetSteps.LAYER,
                chapters.all().stream().map(NetStepScore::chapter).toList()));
    }

    private static Passage chapter(List<NetStepRow> rows) {
        return new Several(NetSteps.LAYER, rows.stream().map(NetStepScore::row).toList());
    }

    private static Passage row(NetStepRow row) {
        List<Passage> spans = row.kind().isReckoned()
                ? List.of(
                        new Span("make", MAKE_SECONDS, NetSteps.PRODUCT),
                        new Span("land", LAND_SECONDS, NetSteps.PRODUCT))
                : List.of(new Span("land", LAYER_SECONDS, NetSteps.PRODUCT));
        Passage number = new Several(NetSteps.UNIT, spans);
        return new Times(NetSteps.MAP, row.planes().size(), new Times(NetSteps.MAP, row.units(), number));
    }

    Score score() {
        return score;
    }

    NetStepChapters chapters() {
        return chapters;
    }

    /** How far the step has come at a time. */
    NetStepStand at(double seconds) {
        if (seconds < SOONEST) {
            return new NetStepStand(NetPhase.START, chapters.row(0), 0, 0);
        }
        Moment moment = score.at(seconds);
        NetStepRow row = chapters.all().get(moment.at(0)).get(moment.at(1));
        int index = moment.at(2) * row.units() + moment.at(3);
        boolean lands = !row.kind().isReckoned() || moment.at(4) == 1;
        boolean ended =
                lands && row.number() == chapters.count() - 1 && index == row.count() - 1 && moment.progress() >= 1;
        NetPhase phase = ended ? NetPhase.END : lands ? NetPhase.LAND : NetPhase.TAKE;
        return new NetStepStand(phase, row, index, moment.progress());
    }

    /** Which moments files can name. */
    static Bookmarks.Reach reach(NetTrace trace) {
        List<Bookmarks.Reach.PlaneReach> planes = new ArrayList<>();
        for (NetStepRow row : new NetStepChapters(trace).rows()) {
            for (Plane plane : row.planes()) {
                planes.add(new Bookmarks.Reach.PlaneReach(
                        plane.rows(), plane.columns(), row.kind().isReckoned() ? 1 : 0));
            }
        }
        return new Bookmarks.Reach(planes);
    }

    /** A number as files name its moment. */
    Spot named(NetStepStand stand) {
        int channel = stand.index() / stand.row().units();
        for (int before = 0; before < stand.row().number(); before++) {
            channel += chapters.row(before).planes().size();
        }
        Plane plane = stand.row().planes().get(0);
        int index = stand.index() % stand.row().units();
        return new Spot(NetTensors.UNIT, channel, index / plane.columns(), index % plane.columns());
    }

    /**
     * When a number has come about, or its arithmetic stands there.
     *
     * @param steps −1 for all and the result; 0 for when it begins
     * @return nothing if there is no such number
     */
    OptionalDouble endOf(Spot spot, int steps) {
        if (!spot.isIn(NetTensors.UNIT) || spot.channel() < 0) {
            return OptionalDouble.empty();
        }
        int before = 0;
        for (NetStepRow row : chapters.rows()) {
            int plane = spot.channel() - before;
            before += row.planes().size();
            if (plane < row.planes().size()) {
                return endOf(row, plane, spot, steps);
            }
        }
        return OptionalDouble.empty();
    }

    private OptionalDouble endOf(NetStepRow row, int plane, Spot spot, int steps) {
        Plane of = row.planes().get(plane);
        boolean there = spot.row() >= 0
                && spot.row() < of.rows()
                && spot.column() >= 0
                && spot.column() < of.columns()
                && steps <= (row.kind().isReckoned() ? 1 : 0);
        if (!there) {
            return OptionalDouble.empty();
        }
        int chapter = chapters.chapter(row);
        int inChapter = row.number() - chapters.all().get(chapter).get(0).number();
        int index = spot.row() * of.columns() + spot.column();
        double end = score.endOf(chapter, inChapter, plane, index);
        double all = row.kind().isReckoned() ? MAKE_SECONDS + LAND_SECONDS : LAYER_SECONDS;
        return OptionalDouble.of(steps < 0 ? end : end - all + (steps == 0 ? 0 : MAKE_SECONDS));
    }
}
