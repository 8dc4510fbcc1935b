package dev.receptive.bench.convolution;

import dev.receptive.bench.Board;
import dev.receptive.bench.Bookmark;
import dev.receptive.bench.Gaze;
import dev.receptive.figure.Spot;
import dev.receptive.figure.Target;
import dev.receptive.scene.Box;
import dev.receptive.scene.Scene;
import dev.receptive.tensor.Tensor;
import dev.receptive.time.StepSize;
import dev.receptive.words.Language;
import dev.receptive.words.Words;
import java.util.List;
import java.util.Optional;

/** What tests ask of the story of a convolution. */
public final class Told {

    /** The sizes of a step where there is one channel. */
    public static final List<StepSize> SIZES = List.of(Steps.PRODUCT, Steps.CELL, Steps.ROW);

    private Told() {}

    public static ConvolutionStory in(
            Language language, ConvolutionExperiment experiment, double width, double height) {
        return new ConvolutionSubject(experiment).slide(new Board(width, height, Words.in(language)));
    }

    /** {@code [1, 1, H, W]}. */
    public static Tensor output(ConvolutionExperiment experiment) {
        return experiment.trace().output();
    }

    static double endOf(ConvolutionStory story, int row, int column) {
        return story.timeOf(Bookmark.at(Spot.of("output", row, column), "")).orElseThrow();
    }

    static double opening(ConvolutionStory story, Place place, int products) {
        Spot spot = Spot.of("output", place.row(), place.column());
        return story.timeOf(products < 0 ? Bookmark.at(spot, "") : Bookmark.at(spot, products, ""))
                .orElseThrow();
    }

    static String narrate(ConvolutionStory story, double seconds, Language language) {
        return Words.in(language).say(story.now(seconds).narration());
    }

    static String narrate(ConvolutionStory story, double seconds) {
        return narrate(story, seconds, Language.ENGLISH);
    }

    static Scene at(ConvolutionStory story, double seconds, Optional<Spot> pointed, Optional<Spot> selected) {
        return story.at(seconds, new Gaze(pointed, selected));
    }

    static Optional<Spot> spotAt(ConvolutionStory story, double x, double y) {
        return story.targets(0, Gaze.NONE).stream()
                .flatMap(target -> target.at(x, y).stream())
                .reduce((behind, front) -> front);
    }

    static Box box(ConvolutionStory story, Spot spot) {
        return story.targets(0, Gaze.NONE).stream()
                .flatMap(target -> target.box(spot).stream())
                .findFirst()
                .orElseThrow();
    }

    static Box gridBox(ConvolutionStory story, String tensor) {
        return story.targets(0, Gaze.NONE).stream()
                .filter(target -> target.first().isIn(tensor))
                .map(Target::bounds)
                .findFirst()
                .orElseThrow();
    }
}
