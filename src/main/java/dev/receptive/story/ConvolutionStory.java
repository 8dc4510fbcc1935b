package dev.receptive.story;

import dev.receptive.experiment.ConvolutionExperiment;
import dev.receptive.experiment.Opening;
import dev.receptive.experiment.Steps;
import dev.receptive.scene.Box;
import dev.receptive.scene.Hit;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Raster;
import dev.receptive.scene.Scene;
import dev.receptive.time.Moment;
import dev.receptive.time.Passage;
import dev.receptive.time.Passage.Several;
import dev.receptive.time.Passage.Span;
import dev.receptive.time.Passage.Times;
import dev.receptive.time.Score;
import dev.receptive.time.StepSize;
import dev.receptive.trace.ConvTrace;
import dev.receptive.trace.Place;
import dev.receptive.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
    private final Words words;
    private final double width;
    private final double height;
    private final boolean pixels;
    private final Score score;
    private final ConvolutionPicture picture;
    private final Spotlight spotlight;
    private final Narration narration;

    /**
     * @param trace what the experiment computed
     * @param words the language of labels and narration
     * @param width of the stage
     * @param height of the stage
     */
    public ConvolutionStory(
            ConvolutionExperiment experiment, ConvTrace trace, Words words, double width, double height) {
        this(experiment, trace, words, width, height, Optional.empty());
    }

    private ConvolutionStory(
            ConvolutionExperiment experiment,
            ConvTrace trace,
            Words words,
            double width,
            double height,
            Optional<Raster> input) {
        this.experiment = experiment;
        this.trace = trace;
        this.words = words;
        this.width = width;
        this.height = height;
        this.pixels = experiment.input().levels();
        this.score = new Score(passage(trace));
        ConvolutionLayout layout = ConvolutionLayout.of(experiment, width, height);
        this.picture = new ConvolutionPicture(experiment, trace, layout, words, input);
        this.spotlight = new Spotlight(trace, layout);
        this.narration = new Narration(trace);
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

    /** Another experiment on this stage in this language; the pixels of the same input are not made again. */
    public ConvolutionStory retell(ConvolutionExperiment next, ConvTrace computed) {
        boolean same = next.input().equals(experiment.input());
        Optional<Raster> input = same ? picture.input() : Optional.empty();
        return new ConvolutionStory(next, computed, words, width, height, input);
    }

    @Override
    public Score score() {
        return score;
    }

    @Override
    public Scene at(double seconds) {
        Stand stand = stand(seconds);
        return new Scene(width, height, picture.marks(stand, narrate(stand)));
    }

    /** The scene with what a hovered cell, or else the selected one, is connected to, and a ring around the selected. */
    public Scene at(double seconds, Optional<Spot> hovered, Optional<Spot> selected) {
        Scene scene = at(seconds);
        List<Mark> marks = new ArrayList<>(scene.marks());
        hovered.or(() -> selected).ifPresent(spot -> marks.addAll(spotlight.reach(spot)));
        selected.ifPresent(spot -> marks.add(spotlight.ring(spot)));
        return new Scene(width, height, marks);
    }

    /** How far the computation has come at a time. */
    public Stand stand(double seconds) {
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

    /** What is happening at a time, in words. */
    public String narrate(double seconds) {
        return narrate(stand(seconds));
    }

    private String narrate(Stand stand) {
        return words.say(narration.of(stand));
    }

    /** The cell under a point: of the input (padding included), the kernel, the bias or the output. */
    public Optional<Spot> spotAt(double x, double y) {
        return at(0).hit(x, y).flatMap(this::spot);
    }

    /** Where a cell stands, for what is laid over the stage. */
    public Box box(Spot spot) {
        return spotlight.box(spot);
    }

    /** The box of a whole grid by its id; the input's without its padding. */
    public Box gridBox(String id) {
        if (!id.equals(Spot.INPUT)) {
            return spotlight.grid(id).bounds();
        }
        Spot last = new Spot(id, trace.rows().input() - 1, trace.columns().input() - 1);
        return box(new Spot(id, 0, 0)).and(box(last));
    }

    /** When an output's computation ends: where a click on it leads. */
    public double endOf(int row, int column) {
        return score.endOf(row, column);
    }

    /** The time at which a file asks to open; a picture that asks for nothing opens finished, to be looked at. */
    public double openingTime(Opening opening) {
        return switch (opening.moment()) {
            case USUAL -> pixels ? score.duration() : 0;
            case START -> 0;
            case END -> score.duration();
            case CELL -> endOf(opening.cell(), opening.product());
        };
    }

    private double endOf(Place cell, int products) {
        if (products < 0) {
            return endOf(cell.row(), cell.column());
        }
        return products == 0
                ? score.endOf(cell.row(), cell.column(), 0)
                : score.endOf(cell.row(), cell.column(), PRODUCTS, products - 1);
    }

    /** A moment of this story as a file names it. */
    public Opening opening(double seconds, StepSize step) {
        Stand stand = stand(seconds);
        return switch (stand.phase()) {
            case START -> Opening.of(pixels ? Opening.Moment.START : Opening.Moment.USUAL, step);
            case SLIDE -> new Opening(stand.place(), 0, step);
            case PRODUCT -> new Opening(stand.place(), stand.done(), step);
            case LAND -> new Opening(stand.place(), -1, step);
            case END -> Opening.of(pixels ? Opening.Moment.USUAL : Opening.Moment.END, step);
        };
    }

    private Optional<Spot> spot(Hit hit) {
        return switch (hit.id()) {
            case Spot.INPUT -> Optional.of(pixels ? Spot.of(hit) : unpadded(hit));
            case Spot.KERNEL, Spot.BIAS, Spot.OUTPUT -> Optional.of(Spot.of(hit));
            default -> Optional.empty();
        };
    }

    private Spot unpadded(Hit hit) {
        return new Spot(
                hit.id(),
                hit.row() - trace.rows().before(),
                hit.column() - trace.columns().before());
    }
}
