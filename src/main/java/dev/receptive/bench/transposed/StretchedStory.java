package dev.receptive.bench.transposed;

import dev.receptive.bench.Board;
import dev.receptive.bench.Bookmark;
import dev.receptive.bench.Gaze;
import dev.receptive.bench.Now;
import dev.receptive.bench.Reading;
import dev.receptive.bench.Running;
import dev.receptive.bench.Story;
import dev.receptive.bench.transposed.ShownGathers.ShownGather;
import dev.receptive.bench.transposed.TransposedLayout.Side;
import dev.receptive.bench.transposed.TransposedLayout.StagePlanes;
import dev.receptive.figure.Lattice;
import dev.receptive.figure.Plane;
import dev.receptive.figure.Spotlight;
import dev.receptive.figure.Target;
import dev.receptive.figure.Touch;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Scene;
import dev.receptive.time.Score;
import dev.receptive.words.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The same numbers told as an ordinary convolution: a window slides over the stretched input, output after output. */
final class StretchedStory implements Story {

    private final StretchedTrace trace;
    private final TransposedTrace stamps;
    private final Board board;
    private final GatherScore score;
    private final TransposedLayout stage;
    private final ShownGathers shown;
    private final StretchedPicture picture;
    private final StretchedReading reading;

    StretchedStory(StretchedTrace trace, Board board) {
        this.trace = trace;
        this.stamps = trace.stamps();
        this.board = board;
        int rows = stamps.rows().outputs();
        int columns = stamps.columns().outputs();
        this.score = new GatherScore(
                stamps.maps(),
                rows,
                columns,
                stamps.depth(),
                List.of(TransposedTensors.STAMP, TransposedTensors.OUTPUT));
        Side output = new Side(rows, columns);
        this.stage = TransposedLayout.of(
                new StagePlanes(
                        new Side(trace.rows().size(), trace.columns().size()),
                        new Side(stamps.rows().kernel(), stamps.columns().kernel()),
                        output,
                        new Side(stamps.rows().inputs(), stamps.columns().inputs()),
                        output,
                        stamps.inputs(),
                        stamps.maps()),
                board.width(),
                board.height());
        this.shown = new ShownGathers(trace);
        this.picture = new StretchedPicture(trace, shown, stage, board.words());
        this.reading = new StretchedReading(trace, new TransposedNumbers(stamps));
    }

    @Override
    public Score score() {
        return score.score();
    }

    @Override
    public Scene at(double seconds, Gaze gaze) {
        GatherStand stand = score.at(seconds);
        GatherStand seen = seen(stand, gaze);
        List<Mark> marks = picture.marks(stand, seen, board.words().say(said(seen)));
        Spotlight spotlight = new Spotlight(targets(seconds, gaze), stage.unit());
        return board.scene(marks, gaze.lit(spotlight, reading::links));
    }

    /** An output of the channel that somebody looks at is told as it is when it is done. */
    private GatherStand seen(GatherStand stand, Gaze gaze) {
        return gaze.asked()
                .filter(spot -> spot.isIn(TransposedTensors.OUTPUT) && spot.channel() == stand.map())
                .filter(score::holds)
                .map(score::done)
                .orElse(stand);
    }

    private Sentence said(GatherStand stand) {
        return switch (stand.phase()) {
            case START -> Sentence.of("say.stretched.start");
            case SLIDE -> Sentence.of("say.stretched.slide", stand.row(), stand.column());
            case GATHER -> Sentence.of("say.stretched.gather", stand.row(), stand.column());
            case LAND -> {
                ShownGather of = shown.of(stand.map(), stand.row(), stand.column());
                yield Sentence.of(
                        "say.stretched.land",
                        stand.row(),
                        stand.column(),
                        of.sum().result().quantity().text());
            }
            case END -> Sentence.counted("say.stretched.end.", (long) stamps.maps() * stamps.outputs());
        };
    }

    @Override
    public List<Target> targets(double seconds, Gaze gaze) {
        GatherStand stand = seen(score.at(seconds), gaze);
        int channel = stamps.firstSeen(stand.map()) + stand.seen();
        List<Target> all = new ArrayList<>();
        Plane stretched = new Plane(
                TransposedTensors.STRETCHED,
                channel,
                trace.rows().size(),
                trace.columns().size());
        all.add(Lattice.of(stretched, stage.left(), Touch.TYPE, Ink.INPUT));
        Plane turned = new Plane(
                TransposedTensors.TURNED,
                stamps.slice(stand.map(), channel),
                stamps.rows().kernel(),
                stamps.columns().kernel());
        all.add(Lattice.of(turned, stage.kernel(), Touch.TYPE, Ink.KERNEL));
        all.add(Lattice.of(new Plane(TransposedTensors.BIAS, stand.map(), 1, 1), stage.bias(), Touch.TYPE, Ink.KERNEL));
        Plane output = new Plane(
                TransposedTensors.OUTPUT,
                stand.map(),
                stamps.rows().outputs(),
                stamps.columns().outputs());
        all.add(Lattice.of(output, stage.right(), Touch.READ, Ink.OUTPUT));
        return all;
    }

    @Override
    public Reading reading(double seconds) {
        return reading;
    }

    @Override
    public Now now(double seconds) {
        return now(seconds, Gaze.NONE);
    }

    @Override
    public Now now(double seconds, Gaze gaze) {
        GatherStand stand = score.at(seconds);
        List<Sentence> counts = new ArrayList<>();
        if (stamps.maps() > 1) {
            counts.add(Sentence.of("position.map.none", stand.isStarted() ? stand.map() + 1 : 0, stamps.maps()));
        }
        counts.add(Sentence.of("position.output", stand.isStarted() ? stand.cell() + 1 : 0, stamps.outputs()));
        int products = stamps.depth() * stamps.area();
        counts.add(Sentence.of("position.product", stand.isStarted() ? stand.taken(stamps.area()) : 0, products));
        return new Now(said(seen(stand, gaze)), counts, running(stand));
    }

    private Optional<Running> running(GatherStand stand) {
        ShownGather of = shown.of(stand.map(), stand.row(), stand.column());
        GatherLoop loop = new GatherLoop(trace, stamps.area());
        return switch (stand.phase()) {
            case START -> Optional.empty();
            case SLIDE -> Optional.of(loop.place(of));
            case GATHER -> Optional.of(loop.sum(of, stand.taken(stamps.area())));
            case LAND, END -> Optional.of(loop.result(of));
        };
    }

    @Override
    public Bookmark bookmark(double seconds, String size) {
        return new GatherTime(score).bookmark(seconds, size);
    }

    @Override
    public OptionalDouble timeOf(Bookmark bookmark) {
        return new GatherTime(score).timeOf(bookmark);
    }
}
