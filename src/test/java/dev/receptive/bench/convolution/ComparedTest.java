package dev.receptive.bench.convolution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Board;
import dev.receptive.bench.Gaze;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.Presets;
import dev.receptive.bench.Reading;
import dev.receptive.bench.Source;
import dev.receptive.bench.Story;
import dev.receptive.figure.Explanation;
import dev.receptive.figure.Spot;
import dev.receptive.scene.Box;
import dev.receptive.scene.Boxes;
import dev.receptive.scene.Cell;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Marks;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Language;
import dev.receptive.words.Numerals;
import dev.receptive.words.Words;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** With and without the turn of the kernel, side by side. */
class ComparedTest {

    static List<ConvolutionExperiment> experiments() {
        return RandomExperiments.mixed(60).stream()
                .map(experiment -> experiment.withFlip(true).withAids(Aids.NONE.with(Aid.COMPARE, true)))
                .toList();
    }

    private static Story story(ConvolutionExperiment experiment, double width, double height) {
        return new ConvolutionSubject(experiment).tell(new Board(width, height, Words.in(Language.ENGLISH)));
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void theThreeOutputsAreThoseOfTheCoreAndTheirDifference(ConvolutionExperiment experiment) {
        Story story = story(experiment, 1600, 1200);
        ConvTrace turned = experiment.trace();
        ConvTrace plain = experiment.withFlip(false).trace();
        Reading reading = story.reading(0);
        int last = turned.maps() - 1;
        int written = 0;
        List<Cell> shown = Marks.find(story.at(story.score().duration()), "difference", Mark.Cells.class)
                .cells();
        for (int cell = 0; cell < turned.cells(); cell++) {
            Place at = turned.place(cell);
            float with = turned.result(last, at.row(), at.column());
            float without = plain.result(last, at.row(), at.column());
            assertThat(reading.value(new Spot("plain", last, at.row(), at.column())))
                    .isEqualTo(without);
            Spot difference = new Spot("difference", last, at.row(), at.column());
            assertThat(reading.value(difference)).isEqualTo(with - without);
            Explanation told = reading.explain(difference).orElseThrow();
            assertThat(told.value().value()).isEqualTo(with - without);
            String text = shown.get(cell).text();
            assertThat(text)
                    .matches(some -> some.isEmpty()
                            || some.equals(Numerals.cell(with - without))
                            || some.equals(Numerals.unsaid(with - without))
                            || Numerals.narrower(with - without).contains(some));
            written += text.isEmpty() ? 0 : 1;
        }
        assertThat(written).isGreaterThan(turned.cells() / 2);
    }

    @ParameterizedTest
    @CsvSource({"640, 480", "830, 690", "1300, 850", "1568, 392", "392, 1568"})
    void gridsStandApartAndOnTheStage(double width, double height) {
        for (ConvolutionExperiment experiment : SameComparedTest.bothKinds().toList()) {
            Comparison comparison = Comparison.asked(experiment).orElseThrow();
            ComparedLayout layout = ComparedLayout.of(experiment.trace(), comparison, width, height);
            List<Box> boxes = List.of(
                    layout.upper().get(0).bounds(),
                    layout.upper().get(1).bounds(),
                    layout.upper().get(2).bounds(),
                    layout.outputs().get(0).bounds(),
                    layout.outputs().get(1).bounds(),
                    layout.outputs().get(2).bounds());
            Boxes.assertOnStage(RandomExperiments.name(experiment), boxes, width, layout.captionY());
        }
    }

    @Test
    void nothingIsShownBeforeItIsComputed() {
        ConvolutionExperiment experiment = experiments().get(0);
        Story story = story(experiment, 830, 690);
        for (String id : List.of("output", "plain", "difference")) {
            assertThat(Marks.find(story.at(0), id, Mark.Cells.class).cells())
                    .allMatch(cell -> cell.text().isEmpty());
        }
    }

    @Test
    void whatIsEqualToItsTurnMakesNoDifference() {
        ConvolutionExperiment experiment = ConvolutionExperiment.of(
                        Presets.input("padding-example"),
                        Numbers.typed(Tensor.of(Shape.of(3, 3), 1, 2, 1, 2, 4, 2, 1, 2, 1)))
                .withFlip(true)
                .withAids(Aids.NONE.with(Aid.COMPARE, true));
        Story story = story(experiment, 830, 690);
        Mark.Text said = Marks.find(story.at(story.score().duration()), "narration", Mark.Text.class);
        assertThat(said.text()).isEqualTo("Of the outputs so far, the turn changes: 0 of 9.");
    }

    @Test
    void everyNumberOfItCanBeAskedAndTheKernelTyped() {
        ConvolutionExperiment experiment = experiments().get(0);
        Story story = story(experiment, 830, 690);
        assertThat(story.targets(0, Gaze.NONE).stream()
                        .map(target -> target.first().tensor()))
                .contains("input", "kernel", "output", "plain", "difference");
    }

    @Test
    void aPictureAKernelThatIsNotTurnedAndAGuessAreShownAsBefore() {
        ConvolutionExperiment plain = experiments().get(0).withFlip(false);
        assertThat(new ConvolutionSubject(plain.withAids(Aids.NONE.with(Aid.COMPARE, true)))
                        .tell(new Board(830, 690, Words.in(Language.ENGLISH))))
                .isInstanceOf(ConvolutionStory.class);
        Aids guessing = Aids.NONE.with(Aid.COMPARE, true).with(Aid.HIDE, true);
        assertThat(new ConvolutionSubject(experiments().get(0).withAids(guessing))
                        .tell(new Board(830, 690, Words.in(Language.ENGLISH))))
                .as("its outputs are hidden")
                .isInstanceOf(ConvolutionStory.class);
        ConvolutionExperiment picture = RandomExperiments.pictures(1).get(0).withFlip(true);
        assertThat(picture.input().first().source()).isInstanceOf(Source.Photo.class);
        assertThat(new ConvolutionSubject(picture.withAids(Aids.NONE.with(Aid.COMPARE, true)))
                        .tell(new Board(830, 690, Words.in(Language.ENGLISH))))
                .isInstanceOf(ConvolutionStory.class);
    }
}
