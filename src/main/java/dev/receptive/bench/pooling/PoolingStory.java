package dev.receptive.bench.pooling;

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
import java.util.stream.IntStream;

/**
 * A pooling, told: the window slides to its place, the numbers under it are taken one by one, and the largest of them, or
 * their mean, moves to its output cell.
 */
final class PoolingStory implements Story {

    private final PoolingExperiment experiment;
    private final Board board;
    private final PoolScore score;
    private final PoolGrids grids;
    private final PoolingPicture picture;
    private final List<List<Target>> targets;
    private final List<Spotlight> spotlights;
    private final PoolingReading reading;
    private final PoolNarration narration;

    /**
     * @param input the pixels of this input, if they were made before
     */
    PoolingStory(PoolingExperiment experiment, PoolTraces traces, Board board, Optional<List<Raster>> input) {
        this.experiment = experiment;
        this.board = board;
        PoolTrace trace = traces.output();
        this.score = new PoolScore(trace);
        PoolingLayout layout = PoolingPlan.layout(experiment, trace, board.width(), board.height());
        ShownPools pools = new ShownPools(trace, PoolTensors.OUTPUT, PoolTensors.INPUT);
        this.grids = new PoolGrids(traces, layout, input);
        this.picture = new PoolingPicture(traces, pools, layout, grids, board.words());
        this.targets = IntStream.range(0, experiment.input().count())
                .mapToObj(channel -> layout.targets(trace, channel))
                .toList();
        this.spotlights =
                targets.stream().map(all -> new Spotlight(all, layout.unit())).toList();
        this.reading = new PoolingReading(experiment, traces);
        this.narration = new PoolNarration(trace, pools);
    }

    /** The pixels of an input, if this story has made them: they need not be made again. */
    Optional<List<Raster>> pixelsOf(PoolingExperiment other) {
        boolean same = other.input().levels() && other.input().equals(experiment.input());
        return same ? Optional.of(grids.pixels()) : Optional.empty();
    }

    @Override
    public Score score() {
        return score.score();
    }

    @Override
    public Scene at(double seconds, Gaze gaze) {
        PoolStand stand = score.at(seconds);
        PoolStand seen = gaze.asked().flatMap(spot -> asked(stand, spot)).orElse(stand);
        List<Mark> marks = picture.marks(stand, seen, board.words().say(narration.of(seen)));
        Spotlight spotlight = spotlights.get(stand.channel());
        return board.scene(marks, gaze.lit(spotlight, reading::links));
    }

    /** An output of the channel that somebody points at is told as it is when it is done. */
    private Optional<PoolStand> asked(PoolStand stand, Spot spot) {
        boolean tells = spot.isIn(PoolTensors.OUTPUT) && spot.channel() == stand.channel();
        return tells ? Optional.of(score.done(spot)) : Optional.empty();
    }

    @Override
    public List<Target> targets(double seconds, Gaze gaze) {
        return targets.get(score.at(seconds).channel());
    }

    @Override
    public Reading reading(double seconds) {
        return reading;
    }

    @Override
    public Now now(double seconds) {
        return narration.now(score.at(seconds));
    }

    @Override
    public Bookmark bookmark(double seconds, String size) {
        PoolStand stand = score.at(seconds);
        Spot output = new Spot(PoolTensors.OUTPUT, stand.channel(), stand.row(), stand.column());
        return switch (stand.phase()) {
            case START -> opening().start(size);
            case SLIDE -> Bookmark.at(output, 0, size);
            case TAKE -> Bookmark.at(output, stand.done(), size);
            case LAND -> Bookmark.at(output, size);
            case END -> opening().end(size);
        };
    }

    /** A picture that asks for nothing opens finished, to be looked at. */
    private Opening opening() {
        return new Opening(experiment.input().levels(), score());
    }

    @Override
    public OptionalDouble timeOf(Bookmark bookmark) {
        return opening().timeOf(bookmark, -1, score::endOf);
    }
}
