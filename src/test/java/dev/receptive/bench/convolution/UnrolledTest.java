package dev.receptive.bench.convolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.receptive.bench.Board;
import dev.receptive.bench.Gaze;
import dev.receptive.bench.Presets;
import dev.receptive.bench.Reading;
import dev.receptive.bench.Story;
import dev.receptive.figure.Patch;
import dev.receptive.figure.Spot;
import dev.receptive.nn.Extent;
import dev.receptive.scene.Box;
import dev.receptive.scene.Boxes;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Marks;
import dev.receptive.words.Language;
import dev.receptive.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Views of a convolution as a product of two arrays: they agree with the sliding window number by number. */
class UnrolledTest {

    private static final List<View> VIEWS = List.of(View.MATRIX, View.IM2COL);

    static List<ConvolutionExperiment> experiments() {
        return RandomExperiments.mixed(60).stream()
                .flatMap(experiment -> VIEWS.stream().map(view -> experiment.withAids(Aids.NONE.with(view))))
                .filter(Unrollable::is)
                .toList();
    }

    private static Story story(ConvolutionExperiment experiment, double width, double height) {
        return new ConvolutionSubject(experiment).tell(new Board(width, height, Words.in(Language.ENGLISH)));
    }

    private static UnrolledStory unrolled(ConvolutionExperiment experiment) {
        return (UnrolledStory) story(experiment, 1300, 850);
    }

    @Test
    void thereAreManyOfBoth() {
        assertThat(experiments().stream().filter(one -> one.aids().view() == View.MATRIX))
                .hasSizeGreaterThan(20);
        assertThat(experiments().stream().filter(one -> one.aids().view() == View.IM2COL))
                .hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void theProductOfTheArraysAndTheBiasIsTheOutput(ConvolutionExperiment experiment) {
        Unrolled arrays = unrolled(experiment).arrays();
        ConvTrace trace = experiment.trace();
        for (int map = 0; map < trace.maps(); map++) {
            for (int cell = 0; cell < trace.cells(); cell++) {
                Patch left = arrays.lit(Unrolled.LEFT, map, cell);
                Patch above = arrays.lit(Unrolled.ABOVE, map, cell);
                double size = trace.terms(map, cell).stream()
                        .mapToDouble(product -> Math.abs(product.product()))
                        .sum();
                double sum = trace.bias(map);
                for (int i = 0; i < left.count(); i++) {
                    double product = (double) arrays.value(left.spot(i)) * arrays.value(above.spot(i));
                    sum += product;
                }
                Spot result = arrays.lit(Unrolled.RESULT, map, cell).first();
                Place place = trace.place(cell);
                assertThat(arrays.value(result)).isEqualTo(trace.result(map, place.row(), place.column()));
                float before = trace.sum(map, place.row(), place.column());
                assertThat(sum).isCloseTo(before, within(1e-5 * (size + Math.abs(trace.bias(map))) + 1e-30));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void everyProductOfTheWindowTakesTheSameTwoNumbers(ConvolutionExperiment experiment) {
        Unrolled arrays = unrolled(experiment).arrays();
        ConvTrace trace = experiment.trace();
        for (int map = 0; map < trace.maps(); map++) {
            for (int cell = 0; cell < trace.cells(); cell++) {
                for (Product product : trace.terms(map, cell)) {
                    int channel = cell;
                    int of = map;
                    arrays.factor(Unrolled.ABOVE, map, cell, product).ifPresent(spot -> {
                        assertThat(arrays.value(spot)).isEqualTo(product.input());
                        assertThat(arrays.lit(Unrolled.ABOVE, of, channel).holds(spot))
                                .isTrue();
                    });
                    arrays.factor(Unrolled.LEFT, map, cell, product)
                            .filter(spot -> arrays.sources(spot).size() == 1)
                            .ifPresent(spot -> assertThat(arrays.value(spot)).isEqualTo(product.weight()));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void whatStandsInAnArrayIsWhatItStandsFor(ConvolutionExperiment experiment) {
        UnrolledStory story = unrolled(experiment);
        Unrolled arrays = story.arrays();
        Reading reading = story.reading(0);
        Reading window = story.told().reading(0);
        for (String array : List.of(Unrolled.LEFT, Unrolled.ABOVE, Unrolled.RESULT)) {
            Extent size = arrays.size(array);
            for (int row = 0; row < size.height(); row++) {
                for (int column = 0; column < size.width(); column++) {
                    Spot spot = Unrolled.at(array, 0, row, column);
                    float value = arrays.value(spot);
                    double sum = arrays.sources(spot).stream()
                            .mapToDouble(window::value)
                            .sum();
                    double most = arrays.sources(spot).stream()
                            .mapToDouble(source -> Math.abs(window.value(source)))
                            .sum();
                    assertThat((double) value).as("%s", spot).isCloseTo(sum, within(1e-6 * most + 1e-30));
                    assertThat(reading.value(spot)).isEqualTo(value);
                    arrays.source(spot)
                            .filter(source -> !source.isIn(Tensors.OUTPUT))
                            .ifPresent(source -> assertThat(arrays.copies(source, 0))
                                    .as("copies of %s", source)
                                    .anyMatch(patch -> patch.holds(spot)));
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"640, 480", "830, 690", "1300, 850", "1568, 392", "392, 1568"})
    void arraysStandApartAndOnTheStage(double width, double height) {
        for (ConvolutionExperiment experiment : experiments()) {
            ConvTrace trace = experiment.trace();
            Unrolled arrays = experiment.aids().view() == View.IM2COL
                    ? new PatchColumns(experiment, trace)
                    : new SparseMatrix(experiment, trace);
            UnrolledLayout layout = UnrolledLayout.of(trace, arrays, width, height);
            List<Box> boxes = Stream.of(layout.input(), layout.kernel(), layout.left(), layout.above(), layout.result())
                    .map(grid -> grid.bounds())
                    .toList();
            Boxes.assertOnStage(RandomExperiments.name(experiment), boxes, width, layout.sumY());
        }
    }

    @Test
    void columnsComeAboutAsTheWindowSlides() {
        ConvolutionExperiment experiment = experiments().stream()
                .filter(one -> one.aids().view() == View.IM2COL)
                .filter(one -> one.trace().cells() > 3)
                .findFirst()
                .orElseThrow();
        UnrolledStory story = unrolled(experiment);
        Place second = experiment.trace().place(1);
        List<Integer> known = Marks.find(
                        story.at(story.score().endOf(0, second.row(), second.column())), "above", Mark.Cells.class)
                .cells()
                .stream()
                .filter(cell -> !cell.text().isEmpty())
                .map(cell -> cell.column())
                .distinct()
                .toList();
        assertThat(known).isSubsetOf(0, 1);
        assertThat(Marks.find(story.at(0), "above", Mark.Cells.class).cells())
                .allMatch(cell -> cell.text().isEmpty());
    }

    @Test
    void pointingAtANumberOfTheResultTellsItsWholeSum() {
        UnrolledStory story =
                unrolled(ConvolutionExperiment.of(Presets.input("counting-3x3"), Presets.kernel("counting-2x2"))
                        .withAids(Aids.NONE.with(View.IM2COL)));
        Gaze pointed = new Gaze(Optional.of(new Spot("result", 0, 0, 3)), Optional.empty());
        assertThat(Words.in(Language.ENGLISH).say(story.now(0, pointed).narration()))
                .isEqualTo("The 4 products add up to 43: that is output (1, 1).");
        assertThat(Marks.seen(story.at(0, pointed)).keySet())
                .anyMatch(id -> id.startsWith("sum"))
                .contains("above:lit:0,3");
        assertThat(Marks.seen(story.at(0)).keySet()).noneMatch(id -> id.startsWith("sum"));
    }

    @Test
    void whatIsTooLargeIsShownAsAWindowAndSaysSo() {
        ConvolutionExperiment large = RandomExperiments.extremes().stream()
                .filter(one -> one.input().height() == 32 && one.input().width() == 32)
                .findFirst()
                .orElseThrow()
                .withAids(Aids.NONE.with(View.MATRIX));
        ConvolutionSubject subject = new ConvolutionSubject(large);
        assertThat(subject.tell(new Board(830, 690, Words.in(Language.ENGLISH))))
                .isInstanceOf(ConvolutionStory.class);
        assertThat(subject.facts().stream().map(Words.in(Language.ENGLISH)::say))
                .anyMatch(fact -> fact.startsWith("Too large for this view"));
    }

    @Test
    void everyMomentOfEveryViewIsDrawnOnTheStage() {
        for (ConvolutionExperiment experiment : experiments().subList(0, 20)) {
            UnrolledStory story = unrolled(experiment);
            double end = story.score().duration();
            IntStream.rangeClosed(0, 12)
                    .mapToObj(part -> story.at(end * part / 12, Gaze.NONE))
                    .flatMap(scene -> Marks.seen(scene).values().stream())
                    .filter(mark -> !(mark instanceof Mark.Text))
                    .flatMap(mark -> Marks.points(mark).stream())
                    .forEach(point -> {
                        assertThat(point.x()).isBetween(-3.0, 1303.0);
                        assertThat(point.y()).isBetween(-3.0, 853.0);
                    });
        }
    }
}
