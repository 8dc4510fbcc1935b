package dev.receptive.bench.convolution;

import dev.receptive.bench.Board;
import dev.receptive.bench.Bookmark;
import dev.receptive.bench.Gaze;
import dev.receptive.bench.Now;
import dev.receptive.bench.Opening;
import dev.receptive.bench.Reading;
import dev.receptive.bench.Story;
import dev.receptive.figure.Links;
import dev.receptive.figure.Spot;
import dev.receptive.figure.Spotlight;
import dev.receptive.figure.Target;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Scene;
import dev.receptive.time.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A convolution, told: the kernel slides to its place, each weight meets the number under it, the products gather in the
 * shape of the kernel, and their sum moves to its output cell.
 */
public final class ConvolutionStory implements Story {

    private final ConvolutionExperiment experiment;
    private final ConvTrace trace;
    private final Board board;
    private final Optional<Pixels> pixels;
    private final ConvolutionScore score;
    private final ConvolutionPicture picture;
    private final StageTargets targets;
    private final ConvolutionReading reading;
    private final Narration narration;
    private final Guesses guesses;
    private final LensCells lens;
    private final boolean hasLens;

    /**
     * @param trace what the experiment computed
     * @param pixels of its channels, if the input is a picture
     */
    ConvolutionStory(ConvolutionExperiment experiment, ConvTrace trace, Board board, Optional<Pixels> pixels) {
        this.experiment = experiment;
        this.trace = trace;
        this.board = board;
        this.pixels = pixels;
        this.score = new ConvolutionScore(trace);
        ShownOutputs outputs = new ShownOutputs(experiment, trace);
        ConvolutionLayout layout = StagePlan.of(trace, experiment.input().levels(), board.width(), board.height());
        this.picture = new ConvolutionPicture(experiment, outputs, layout, board.words(), pixels);
        this.lens = LensCells.of(trace);
        this.hasLens = layout.hasLens();
        this.targets = new StageTargets(experiment, trace, layout, picture.sum());
        this.reading = new ConvolutionReading(experiment, outputs);
        this.guesses = new Guesses(experiment.aids(), trace, layout);
        this.narration = new Narration(experiment, trace, outputs, guesses);
    }

    /** The pixels of its channels, if the input is a picture: what stays the same need not be made again. */
    Optional<Pixels> pixels() {
        return pixels;
    }

    @Override
    public Score score() {
        return score.score();
    }

    ConvTrace trace() {
        return trace;
    }

    /** How far the computation has come at a time. */
    Stand stand(double seconds) {
        return score.at(seconds);
    }

    @Override
    public Scene at(double seconds, Gaze gaze) {
        Stand stand = score.at(seconds);
        Stand seen = asked(stand, gaze);
        List<Mark> marks =
                new ArrayList<>(picture.marks(stand, seen, board.words().say(narration.of(seen))));
        Spotlight spotlight = targets.spotlight(seen);
        guesses.marks(stand).forEach(marks::add);
        return board.scene(marks, gaze.lit(spotlight, spot -> links(spot, seen)));
    }

    private Links links(Spot spot, Stand seen) {
        Links links = reading.links(spot);
        return hasLens ? lens.twice(spot, links, seen.cell()) : links;
    }

    /**
     * An output that somebody points at, or what a channel gives to another than the current one, is told as it is when it is
     * done; so is the output in whose window the lens shows an input. Else it is the story's own moment. A number of the lens
     * that keys change stays where it is, whatever is pointed at.
     */
    Stand asked(Stand stand, Gaze gaze) {
        Optional<Spot> asked =
                gaze.selected().filter(spot -> spot.isIn(Tensors.LENS)).or(gaze::asked);
        if (asked.isEmpty()) {
            return stand;
        }
        Spot spot = asked.get();
        if (spot.isIn(Tensors.INPUT) || spot.isIn(Tensors.LENS)) {
            return hasLens
                    ? lens.output(spot, stand.map())
                            .map(output -> closer(stand, output))
                            .orElse(stand)
                    : stand;
        }
        if (spot.isIn(Tensors.SUM)) {
            Spot output = new Spot(Tensors.OUTPUT, spot.channel(), spot.row(), spot.column());
            boolean own = output.equals(stand.output()) && stand.isBiased();
            return own || guesses.hides(stand, output) ? stand : score.done(output);
        }
        if (spot.isIn(Tensors.OUTPUT)) {
            return guesses.hides(stand, spot) ? stand : score.done(spot);
        }
        if (!spot.isIn(Tensors.PARTIAL)) {
            return stand;
        }
        int depth = experiment.kernels().depth();
        Spot output = new Spot(Tensors.OUTPUT, spot.channel() / depth, spot.row(), spot.column());
        boolean own = output.equals(stand.output()) || guesses.hides(stand, output);
        return own ? stand : score.done(output).withChannel(spot.channel() % depth);
    }

    /** The lens over the window of an output. */
    private Stand closer(Stand stand, Spot output) {
        if (stand.isStarted() && output.equals(stand.output())) {
            return stand;
        }
        Stand there = guesses.hides(stand, output) ? score.arrived(output) : score.done(output);
        return there.withChannel(stand.channel());
    }

    @Override
    public List<Target> targets(double seconds, Gaze gaze) {
        Stand stand = score.at(seconds);
        List<Target> all = new ArrayList<>(targets.of(asked(stand, gaze)));
        guesses.target(stand).ifPresent(all::add);
        return all;
    }

    @Override
    public Reading reading(double seconds) {
        Stand stand = score.at(seconds);
        return experiment.aids().has(Aid.HIDE) ? new HiddenReading(reading, guesses, stand) : reading;
    }

    @Override
    public Now now(double seconds) {
        return narration.now(score.at(seconds));
    }

    @Override
    public Now now(double seconds, Gaze gaze) {
        Stand stand = score.at(seconds);
        return narration.now(stand, asked(stand, gaze));
    }

    @Override
    public Bookmark bookmark(double seconds, String size) {
        Stand stand = score.at(seconds);
        Spot output = stand.output();
        return switch (stand.phase()) {
            case START -> opening().start(size);
            case SLIDE -> Bookmark.at(output, 0, size);
            case PRODUCT, PARTIAL -> Bookmark.at(output, stand.done(), size);
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
