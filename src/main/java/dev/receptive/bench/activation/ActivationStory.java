package dev.receptive.bench.activation;

import dev.receptive.bench.Board;
import dev.receptive.bench.Bookmark;
import dev.receptive.bench.Gaze;
import dev.receptive.bench.Now;
import dev.receptive.bench.Opening;
import dev.receptive.bench.Reading;
import dev.receptive.bench.Story;
import dev.receptive.figure.Spot;
import dev.receptive.figure.Spotlight;
import dev.receptive.figure.Target;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Raster;
import dev.receptive.scene.Scene;
import dev.receptive.time.Score;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * An activation, told: a number leaves its cell for its place on the x axis, rises to the curve, goes across to what it
 * becomes, and lands in the other map.
 */
final class ActivationStory implements Story {

    private final ActivationTrace trace;
    private final Board board;
    private final ActivationScore score;
    private final ActivationGrids grids;
    private final ActivationPicture picture;
    private final List<Target> targets;
    private final Spotlight spotlight;
    private final ActivationReading reading;
    private final ActivationNarration narration;

    /**
     * @param input the pixels of this input, if they were made before
     */
    ActivationStory(ActivationTrace trace, Board board, Optional<Raster> input) {
        this.trace = trace;
        this.board = board;
        this.score = new ActivationScore(trace.rows(), trace.columns());
        ActivationLayout layout = ActivationLayout.of(
                trace.rows(), trace.columns(), trace.input().levels(), board.width(), board.height());
        this.grids = new ActivationGrids(trace, layout, input);
        this.picture = new ActivationPicture(trace, layout, grids, board.words());
        this.targets = layout.targets();
        this.spotlight = new Spotlight(targets, layout.unit());
        this.reading = new ActivationReading(trace);
        this.narration = new ActivationNarration(trace);
    }

    /** The pixels of an input, if this story has made them: they need not be made again. */
    Optional<Raster> pixelsOf(ActivationExperiment other) {
        return other.input().equals(trace.input()) ? grids.pixels() : Optional.empty();
    }

    @Override
    public Score score() {
        return score.score();
    }

    @Override
    public Scene at(double seconds, Gaze gaze) {
        ActivationStand stand = score.at(seconds);
        ActivationStand seen = seen(stand, gaze);
        List<Mark> marks = picture.marks(stand, seen, board.words().say(narration.of(seen)));
        return board.scene(marks, gaze.lit(spotlight, reading::links));
    }

    /** A number of either map that somebody looks at is told as it is when it has gone its way. */
    private ActivationStand seen(ActivationStand stand, Gaze gaze) {
        return gaze.asked().map(score::done).orElse(stand);
    }

    @Override
    public List<Target> targets(double seconds, Gaze gaze) {
        return targets;
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
        ActivationStand stand = score.at(seconds);
        return narration.now(stand, seen(stand, gaze));
    }

    @Override
    public Bookmark bookmark(double seconds, String size) {
        ActivationStand stand = score.at(seconds);
        Spot output = Spot.of(ActivationTensors.OUTPUT, stand.row(), stand.column());
        return switch (stand.phase()) {
            case START -> opening().start(size);
            case LEAVE -> Bookmark.at(output, 1, size);
            case RISE -> Bookmark.at(output, 2, size);
            case ACROSS -> Bookmark.at(output, 3, size);
            case LAND -> Bookmark.at(output, size);
            case END -> opening().end(size);
        };
    }

    /** A picture that asks for nothing opens finished, to be looked at. */
    private Opening opening() {
        return new Opening(trace.input().levels(), score());
    }

    @Override
    public OptionalDouble timeOf(Bookmark bookmark) {
        return opening().timeOf(bookmark, ActivationScore.MOVES, score::endOf);
    }
}
