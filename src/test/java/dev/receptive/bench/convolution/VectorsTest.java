package dev.receptive.bench.convolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.receptive.bench.Board;
import dev.receptive.bench.Bookmark;
import dev.receptive.bench.Border;
import dev.receptive.bench.Gaze;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.Reading;
import dev.receptive.document.ConvolutionFiles;
import dev.receptive.figure.Block;
import dev.receptive.figure.Explanation;
import dev.receptive.figure.Spot;
import dev.receptive.figure.Target;
import dev.receptive.figure.Touch;
import dev.receptive.nn.Extent;
import dev.receptive.scene.Box;
import dev.receptive.scene.Boxes;
import dev.receptive.scene.Cell;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Marks;
import dev.receptive.words.Language;
import dev.receptive.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The window and the kernel as two vectors: they agree with the sliding window number by number. */
class VectorsTest {

    static List<ConvolutionExperiment> experiments() {
        return RandomExperiments.mixed(60).stream()
                .map(experiment -> experiment.withAids(Aids.NONE.with(View.VECTORS)))
                .filter(Unrollable::is)
                .toList();
    }

    private static VectorsStory story(ConvolutionExperiment experiment) {
        return (VectorsStory) new ConvolutionSubject(experiment).tell(new Board(1300, 850, Words.in(Language.ENGLISH)));
    }

    private static ConvolutionExperiment example() {
        return ConvolutionFiles.examples().stream()
                .filter(file -> file.id().equals("vectors"))
                .findFirst()
                .orElseThrow()
                .experiment();
    }

    @Test
    void thereAreManyOfThem() {
        assertThat(experiments()).hasSizeGreaterThan(30);
        assertThat(experiments().stream().filter(one -> one.groups() > 1)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void theInnerProductOfTheVectorsAndTheBiasIsTheOutput(ConvolutionExperiment experiment) {
        Reading reading = story(experiment).reading(0);
        ConvTrace trace = experiment.trace();
        for (int map = 0; map < trace.maps(); map++) {
            for (int cell = 0; cell < trace.cells(); cell++) {
                WindowVectors vectors = new WindowVectors(experiment, trace, map, cell);
                double sum = trace.bias(map);
                double size = Math.abs(sum);
                for (int term = 0; term < trace.terms(); term++) {
                    double product = reading.value(vectors.input(term)) * reading.value(vectors.weight(term));
                    assertThat(reading.value(vectors.product(term))).isEqualTo((double) (float) product);
                    sum += product;
                    size += Math.abs(product);
                }
                Place at = trace.place(cell);
                assertThat(sum).isCloseTo(trace.sum(map, at.row(), at.column()), within(1e-5 * size + 1e-30));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void everyProductSaysOfWhatItIs(ConvolutionExperiment experiment) {
        Reading reading = story(experiment).reading(0);
        ConvTrace trace = experiment.trace();
        WindowVectors vectors = new WindowVectors(experiment, trace, trace.maps() - 1, trace.cells() / 2);
        for (int term = 0; term < trace.terms(); term++) {
            Explanation told = reading.explain(vectors.product(term)).orElseThrow();
            assertThat(told.parts()).hasSize(1);
            assertThat(told.parts().get(0).weight()).contains(vectors.weight(term));
            boolean zero = vectors.products().get(term).isPaddingZero();
            assertThat(told.parts().get(0).source().isEmpty()).isEqualTo(zero);
            if (!zero) {
                assertThat(vectors.input(term).row()).isBetween(0, trace.rows().input() - 1);
                assertThat(vectors.input(term).column())
                        .isBetween(0, trace.columns().input() - 1);
            }
            assertThat(reading.links(vectors.product(term)).sees().stream().map(patch -> patch.first()))
                    .containsExactly(vectors.input(term), vectors.weight(term));
        }
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void everyNumberStandsOnTheStageTwiceAndIsTheSame(ConvolutionExperiment experiment) {
        VectorsStory story = story(experiment);
        ConvTrace trace = experiment.trace();
        double end = story.score().duration();
        WindowVectors vectors = new WindowVectors(experiment, trace, trace.maps() - 1, trace.cells() - 1);
        List<Spot> blocks = story.targets(end, Gaze.NONE).stream()
                .filter(Block.class::isInstance)
                .map(Target::first)
                .toList();
        List<Spot> expected = new ArrayList<>();
        for (int term = 0; term < trace.terms(); term++) {
            expected.addAll(List.of(vectors.input(term), vectors.weight(term), vectors.product(term)));
        }
        assertThat(blocks).containsExactlyElementsOf(expected);
    }

    @Test
    void productsComeAboutOneByOne() {
        ConvolutionExperiment experiment = example();
        VectorsStory story = story(experiment);
        assertThat(texts(story, 0, "x")).isEmpty();
        assertThat(texts(story, 0, "p")).isEmpty();
        assertThat(texts(story, 0, "w")).containsExactly("1", "0", "−1", "2", "0", "−2", "1", "0", "−1");
        double fifth = story.timeOf(Bookmark.at(new Spot(Tensors.OUTPUT, 0, 0, 0), 5, "product"))
                .orElseThrow();
        assertThat(texts(story, fifth, "x")).containsExactly("0", "2", "4", "3", "1", "1", "2", "4", "1");
        assertThat(texts(story, fifth, "p")).containsExactly("0", "0", "−4", "6", "0");
    }

    private static List<String> texts(VectorsStory story, double seconds, String row) {
        return Marks.find(story.at(seconds), "vector:" + row + ":0", Mark.Cells.class).cells().stream()
                .map(Cell::text)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    @Test
    void theExampleSaysWhatIsSo() {
        ConvolutionExperiment experiment = example();
        ConvTrace trace = experiment.trace();
        assertThat(trace.output().toArray()).containsExactly(2, 8, 5, 2, 8, 4, -7, 0, 9);
        ConvolutionExperiment two = ConvolutionChannels.with(experiment, 2, 1);
        assertThat(two.trace().terms()).isEqualTo(18);
    }

    @Test
    void aNumberOfAVectorIsTyped() {
        ConvolutionExperiment experiment = example();
        VectorsStory story = story(experiment);
        List<Target> targets = story.targets(story.score().duration(), Gaze.NONE);
        Target weight = targets.stream()
                .filter(target -> target instanceof Block && target.first().isIn(Tensors.KERNEL))
                .findFirst()
                .orElseThrow();
        assertThat(weight.touch()).isEqualTo(Touch.TYPE);
        ConvolutionExperiment next = new Convolution()
                .with(experiment, weight.first(), Numbers.number(7))
                .next();
        assertThat(next.kernels().slice(0, 0).values().at(0, 0)).isEqualTo(7);
        ConvolutionExperiment padded = experiment.withBorder(Border.FULL);
        VectorsStory around = story(padded);
        assertThat(around.targets(around.score().duration(), Gaze.NONE).stream()
                        .filter(target ->
                                target instanceof Block && target.first().isIn(Tensors.INPUT))
                        .filter(target ->
                                target.first().row() > 4 || target.first().column() > 4))
                .as("padding is no number that can be typed")
                .isNotEmpty()
                .allMatch(target -> target.touch() == Touch.READ);
    }

    @Test
    void pointingAtAnOutputShowsItsVectors() {
        VectorsStory story = story(example());
        Gaze pointed = new Gaze(Optional.of(new Spot(Tensors.OUTPUT, 0, 2, 2)), Optional.empty());
        List<String> shown = Marks.find(story.at(0, pointed), "vector:x:0", Mark.Cells.class).cells().stream()
                .map(Cell::text)
                .toList();
        assertThat(shown).containsExactly("1", "0", "1", "5", "2", "2", "3", "2", "1");
    }

    @Test
    void whatIsTooLongIsShownAsAWindowAndSaysSo() {
        ConvolutionExperiment tooLong =
                ConvolutionChannels.with(example(), 15, 1).withAids(Aids.NONE.with(View.VECTORS));
        ConvolutionSubject subject = new ConvolutionSubject(tooLong);
        assertThat(subject.tell(new Board(830, 690, Words.in(Language.ENGLISH))))
                .isInstanceOf(ConvolutionStory.class);
        assertThat(subject.facts().stream().map(Words.in(Language.ENGLISH)::say))
                .anyMatch(fact -> fact.endsWith("vectors of up to 128 numbers."));
    }

    @ParameterizedTest
    @CsvSource({
        "36, 3, 3, 2, 18",
        "72, 3, 3, 3, 27",
        "49, 7, 7, 2, 28",
        "98, 7, 7, 4, 28",
        "40, 1, 1, 2, 20",
        "126, 3, 7, 6, 21"
    })
    void aLineEndsWhereAChannelOrARowOfTheKernelDoes(int terms, int height, int width, int lines, int line) {
        assertThat(VectorsLayout.perLine(terms, new Extent(height, width), lines))
                .isEqualTo(line);
    }

    @Test
    void manyChannelsAreSetInLinesInWhichTheirNumbersCanBeRead() {
        ConvolutionExperiment many = ConvolutionChannels.with(example(), 14, 1);
        VectorsLayout layout = VectorsLayout.of(many.trace(), 830, 690);
        assertThat(layout.runs()).hasSize(14);
        assertThat(layout.runs())
                .allSatisfy(run -> assertThat(run.inputs().cell()).isGreaterThan(12));
    }

    @ParameterizedTest
    @CsvSource({"640, 480", "830, 690", "1300, 850", "1568, 392", "392, 1568"})
    void everythingStandsApartAndOnTheStage(double width, double height) {
        for (ConvolutionExperiment experiment : experiments()) {
            VectorsLayout layout = VectorsLayout.of(experiment.trace(), width, height);
            List<Box> boxes = Stream.concat(
                            Stream.of(
                                    layout.input().bounds(),
                                    layout.kernel().bounds(),
                                    layout.output().bounds(),
                                    layout.sum()),
                            layout.runs().stream()
                                    .flatMap(run -> Stream.of(run.inputs(), run.weights(), run.products()))
                                    .map(grid -> grid.bounds()))
                    .toList();
            Boxes.assertOnStage(RandomExperiments.name(experiment), boxes, width, layout.captionY());
        }
    }

    @Test
    void everyMomentIsDrawnOnTheStage() {
        for (ConvolutionExperiment experiment : experiments().subList(0, 20)) {
            VectorsStory story = story(experiment);
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
