package dev.receptive.bench.convolution;

import dev.receptive.bench.Board;
import dev.receptive.bench.Bookmark;
import dev.receptive.bench.Gaze;
import dev.receptive.bench.Now;
import dev.receptive.bench.Reading;
import dev.receptive.bench.RowByRow;
import dev.receptive.bench.Story;
import dev.receptive.figure.Spot;
import dev.receptive.figure.Spotlight;
import dev.receptive.figure.Target;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Raster;
import dev.receptive.scene.Scene;
import dev.receptive.time.Moment;
import dev.receptive.time.Passage;
import dev.receptive.time.Passage.Several;
import dev.receptive.time.Passage.Span;
import dev.receptive.time.Passage.Times;
import dev.receptive.time.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A convolution, told: the window slides to its place, each weight meets the number under it, the products gather in the
 * tray, and their sum moves to its output cell.
 */
public final class ConvolutionStory implements Story {

    private static final double SLIDE_SECONDS = 0.4;
    private static final double PRODUCT_SECONDS = 0.4;
    private static final double LAND_SECONDS = 0.8;

    /** What happens for one output, in order: the parts of the smallest passage but the products themselves. */
    private static final List<Phase> PHASES = List.of(Phase.SLIDE, Phase.PRODUCT, Phase.LAND);

    private static final int PRODUCTS = 1;

    private final ConvolutionExperiment experiment;
    private final ConvTrace trace;
    private final Board board;
    private final Score score;
    private final ConvolutionPicture picture;
    private final List<Target> targets;
    private final Spotlight spotlight;
    private final ConvolutionReading reading;
    private final Narration narration;

    /**
     * @param trace what the experiment computed
     * @param input the pixels of this input, if they were made before
     */
    ConvolutionStory(ConvolutionExperiment experiment, ConvTrace trace, Board board, Optional<Raster> input) {
        this.experiment = experiment;
        this.trace = trace;
        this.board = board;
        this.score = new Score(passage(trace));
        ShownSums sums = new ShownSums(experiment, trace);
        ConvolutionLayout layout = ConvolutionLayout.of(experiment, board.width(), board.height());
        this.picture = new ConvolutionPicture(experiment, sums, layout, board.words(), input);
        this.targets = layout.targets(experiment, trace);
        this.spotlight = new Spotlight(targets, layout.unit());
        this.reading = new ConvolutionReading(experiment, trace, sums);
        this.narration = new Narration(trace, sums);
    }

    private static Passage passage(ConvTrace trace) {
        Passage cell = new Several(
                Steps.CELL,
                List.of(
                        new Span("slide", SLIDE_SECONDS, Steps.PRODUCT),
                        new Times(Steps.PRODUCT, trace.terms(), new Span("product", PRODUCT_SECONDS, Steps.PRODUCT)),
                        new Span("land", LAND_SECONDS, Steps.PRODUCT)));
        Passage row = new Times(Steps.ROW, trace.columns().outputs(), cell);
        return new Times(Steps.ROW, trace.rows().outputs(), row);
    }

    /** The pixels of an input, if this story has made them: they need not be made again. */
    Optional<Raster> pixelsOf(ConvolutionExperiment other) {
        return other.input().equals(experiment.input()) ? picture.input() : Optional.empty();
    }

    @Override
    public Score score() {
        return score;
    }

    @Override
    public Scene at(double seconds, Gaze gaze) {
        Stand stand = stand(seconds);
        List<Mark> marks = new ArrayList<>(picture.marks(stand, board.words().say(narration.of(stand))));
        gaze.asked().ifPresent(spot -> marks.addAll(spotlight.light(spot, reading.links(spot))));
        gaze.selected().ifPresent(spot -> marks.addAll(spotlight.ring(spot)));
        return new Scene(board.width(), board.height(), marks);
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
        return narration.now(stand(seconds));
    }

    /** How far the computation has come at a time. */
    Stand stand(double seconds) {
        Moment moment = score.at(seconds);
        int cell = trace.cell(new Place(moment.at(0), moment.at(1)));
        Phase phase = PHASES.get(moment.at(2));
        if (seconds <= 0) {
            phase = Phase.START;
        } else if (phase == Phase.LAND && moment.progress() >= 1 && cell == trace.cells() - 1) {
            phase = Phase.END;
        }
        int done = moment.at(2) == PRODUCTS ? moment.at(3) + 1 : moment.at(2) == 0 ? 0 : trace.terms();
        return new Stand(phase, moment.progress(), cell, trace.place(cell), trace.terms(cell), done);
    }

    @Override
    public Bookmark bookmark(double seconds, String size) {
        Stand stand = stand(seconds);
        Spot output = Spot.of(Tensors.OUTPUT, stand.place().row(), stand.place().column());
        boolean usuallyAtTheEnd = experiment.input().levels();
        return switch (stand.phase()) {
            case START -> Bookmark.of(usuallyAtTheEnd ? Bookmark.Way.START : Bookmark.Way.USUAL, size);
            case SLIDE -> Bookmark.at(output, 0, size);
            case PRODUCT -> Bookmark.at(output, stand.done(), size);
            case LAND -> Bookmark.at(output, size);
            case END -> Bookmark.of(usuallyAtTheEnd ? Bookmark.Way.USUAL : Bookmark.Way.END, size);
        };
    }

    /** A picture that asks for nothing opens finished, to be looked at. */
    @Override
    public OptionalDouble timeOf(Bookmark bookmark) {
        return switch (bookmark.moment()) {
            case USUAL -> OptionalDouble.of(experiment.input().levels() ? score.duration() : 0);
            case START -> OptionalDouble.of(0);
            case END -> OptionalDouble.of(score.duration());
            case SPOT -> endOf(bookmark.spot().orElseThrow(), bookmark.steps().orElse(-1));
        };
    }

    private OptionalDouble endOf(Spot spot, int products) {
        RowByRow outputs = new RowByRow(
                score, Tensors.OUTPUT, trace.rows().outputs(), trace.columns().outputs());
        if (products > trace.terms()) {
            return OptionalDouble.empty();
        }
        return products < 0
                ? outputs.endOf(spot)
                : products == 0 ? outputs.endOf(spot, 0) : outputs.endOf(spot, PRODUCTS, products - 1);
    }
}
