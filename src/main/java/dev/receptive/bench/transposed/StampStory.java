package dev.receptive.bench.transposed;

import dev.receptive.bench.Board;
import dev.receptive.bench.Bookmark;
import dev.receptive.bench.Gaze;
import dev.receptive.bench.Now;
import dev.receptive.bench.Reading;
import dev.receptive.bench.Story;
import dev.receptive.figure.Spot;
import dev.receptive.figure.Spotlight;
import dev.receptive.figure.Target;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Scene;
import dev.receptive.time.Score;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A transposed convolution, told: the stamp of every input goes to its place on the output, its products land there one by
 * one and add up with those that have landed before; at the end the bias comes to all.
 */
final class StampStory implements Story {

    private final TransposedTrace trace;
    private final Board board;
    private final StampScore score;
    private final StampLayout layout;
    private final StampPicture picture;
    private final StampNarration narration;
    private final TransposedNumbers numbers;

    StampStory(TransposedTrace trace, Board board) {
        this.trace = trace;
        this.board = board;
        this.score = new StampScore(trace);
        this.layout = StampLayout.of(trace, board.width(), board.height());
        ShownLandings landings = new ShownLandings(trace);
        this.picture = new StampPicture(landings, layout, board.words());
        this.narration = new StampNarration(landings);
        this.numbers = new TransposedNumbers(trace);
    }

    @Override
    public Score score() {
        return score.score();
    }

    @Override
    public Scene at(double seconds, Gaze gaze) {
        StampStand stand = score.at(seconds);
        Optional<Spot> asked = asked(stand, gaze);
        List<Mark> marks = picture.marks(stand, asked, board.words().say(narration.said(stand, asked)));
        Spotlight spotlight = new Spotlight(targets(seconds, gaze), layout.unit());
        return board.scene(marks, gaze.lit(spotlight, numbers::links));
    }

    /** A place of the output that somebody looks at is told as it is when all is done. */
    private static Optional<Spot> asked(StampStand stand, Gaze gaze) {
        return gaze.asked().filter(spot -> spot.isIn(TransposedTensors.OUTPUT) && spot.channel() == stand.map());
    }

    @Override
    public List<Target> targets(double seconds, Gaze gaze) {
        StampStand stand = score.at(seconds);
        return layout.targets(stand.map(), stand.channel());
    }

    @Override
    public Reading reading(double seconds) {
        return new StampReading(numbers, trace, score.at(seconds));
    }

    @Override
    public Now now(double seconds) {
        return now(seconds, Gaze.NONE);
    }

    @Override
    public Now now(double seconds, Gaze gaze) {
        StampStand stand = score.at(seconds);
        return narration.now(stand, asked(stand, gaze));
    }

    @Override
    public Bookmark bookmark(double seconds, String size) {
        StampStand stand = score.at(seconds);
        int own = stand.map() * trace.depth() + stand.channel() - trace.firstSeen(stand.map());
        Spot stamp = new Spot(TransposedTensors.STAMP, own, stand.row(), stand.column());
        return switch (stand.phase()) {
            case START -> Bookmark.of(Bookmark.Way.USUAL, size);
            case PLACE -> Bookmark.at(stamp, 0, size);
            case PRODUCT ->
                stand.begun() == trace.area() ? Bookmark.at(stamp, size) : Bookmark.at(stamp, stand.begun(), size);
            case BIAS ->
                stand.map() < trace.maps() - 1 ? Bookmark.at(stamp, size) : Bookmark.of(Bookmark.Way.END, size);
            case END -> Bookmark.of(Bookmark.Way.END, size);
        };
    }

    @Override
    public OptionalDouble timeOf(Bookmark bookmark) {
        return switch (bookmark.moment()) {
            case USUAL, START -> OptionalDouble.of(0);
            case END -> OptionalDouble.of(score.score().duration());
            case SPOT ->
                score.endOf(bookmark.spot().orElseThrow(), bookmark.steps().orElse(-1));
        };
    }
}
