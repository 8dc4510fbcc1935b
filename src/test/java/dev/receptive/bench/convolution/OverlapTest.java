package dev.receptive.bench.convolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.receptive.bench.Border;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.Presets;
import dev.receptive.document.ConvolutionFiles;
import dev.receptive.nn.Extent;
import dev.receptive.nn.Padding;
import dev.receptive.scene.Box;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Scene;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The overlap of two signals in one dimension. */
class OverlapTest {

    private static final int MOMENTS = 60;

    private static ConvolutionExperiment example() {
        return ConvolutionFiles.examples().stream()
                .filter(file -> file.id().equals("one-dimension"))
                .findFirst()
                .orElseThrow()
                .experiment();
    }

    static Stream<ConvolutionExperiment> signals() {
        return Stream.concat(Stream.of(example()), IntStream.range(0, 30).mapToObj(OverlapTest::signal));
    }

    private static ConvolutionExperiment signal(int seed) {
        Random random = new Random(seed);
        return ConvolutionExperiment.of(row(random, 5 + random.nextInt(6)), row(random, 1 + random.nextInt(3)))
                .withBorder(Border.of(Padding.of(0, random.nextInt(3))))
                .withStride(new Extent(1, 1 + random.nextInt(2)))
                .withDilation(new Extent(1, 1 + random.nextInt(2)))
                .withFlip(random.nextBoolean());
    }

    private static Numbers row(Random random, int columns) {
        float[] values = new float[columns];
        for (int i = 0; i < columns; i++) {
            values[i] = random.nextInt(9) - 4f;
        }
        return Numbers.typed(Tensor.of(Shape.of(1, columns), values));
    }

    private static Map<String, Box> bars(Scene scene, String kind) {
        Map<String, Box> bars = new LinkedHashMap<>();
        flat(scene.marks()).forEach(mark -> {
            if (mark instanceof Mark.Rect rect && rect.id().startsWith("overlap:" + kind)) {
                bars.put(rect.id(), rect.box());
            }
        });
        return bars;
    }

    private static Stream<Mark> flat(List<Mark> marks) {
        return marks.stream().flatMap(mark -> mark instanceof Mark.Group group ? flat(group.marks()) : Stream.of(mark));
    }

    private static double zero(Scene scene) {
        return flat(scene.marks())
                .filter(mark -> mark.id().equals("overlap:zero"))
                .map(mark -> ((Mark.Line) mark).y1())
                .findFirst()
                .orElseThrow();
    }

    /** {@code numpy.convolve([1, 2, 3, 2, 1], [2, 1, -1])}. */
    @Test
    void theExampleIsTheConvolutionOfItsSignals() {
        assertThat(example().trace().output()).isEqualTo(Tensor.of(Shape.of(1, 1, 1, 7), 2, 5, 7, 5, 1, -1, -1));
        Scene scene = Told.in(Language.ENGLISH, example(), 830, 690).at(0);
        assertThat(bars(scene, "input")).hasSize(5);
    }

    /** Of every product there is a bar, once it counts, where its input stands, as high as it is, in the scale of all. */
    @ParameterizedTest
    @MethodSource("signals")
    void productsComeOneAfterAnotherAndAreAsHighAsTheyAre(ConvolutionExperiment experiment) {
        ConvolutionStory story = Told.in(Language.ENGLISH, experiment, 830, 690);
        ConvTrace trace = experiment.trace();
        for (int i = 0; i <= MOMENTS; i++) {
            double time = story.score().duration() * i / MOMENTS;
            Scene scene = story.at(time);
            Stand stand = story.stand(time);
            Map<String, Box> shown = bars(scene, "product:");
            List<Product> products = trace.terms(0, stand.cell());
            List<Product> counted = products.subList(0, stand.isStarted() ? stand.counted() : 0);
            assertThat(shown).hasSize((int)
                    counted.stream().filter(one -> one.product() != 0).count());
            for (Product product : counted) {
                if (product.product() == 0) {
                    continue;
                }
                Box bar = bar(shown, "product:" + products.indexOf(product));
                isDrawn(scene, bar, product.product());
                int column = product.column() + trace.columns().before();
                Box input = bar(bars(scene, "input:"), "input:" + column);
                assertThat(input.centreX()).isCloseTo(bar.centreX(), within(1e-6));
                isDrawn(scene, input, product.input());
                Box weight = bar(bars(scene, "kernel:"), "kernel:" + product.j());
                assertThat(weight.centreX()).isCloseTo(bar.centreX(), within(1e-6));
                isDrawn(scene, weight, product.weight());
                assertThat(input.height() * Math.abs(product.product()))
                        .isCloseTo(bar.height() * Math.abs(product.input()), within(1e-6));
                assertThat(weight.height() * Math.abs(product.product()))
                        .isCloseTo(bar.height() * Math.abs(product.weight()), within(1e-6));
            }
        }
    }

    private static Box bar(Map<String, Box> bars, String id) {
        return Objects.requireNonNull(bars.get("overlap:" + id), id);
    }

    /** Over the line of zero, or under it. */
    private static void isDrawn(Scene scene, Box bar, double value) {
        assertThat(value > 0 ? bar.bottom() : bar.y()).isCloseTo(zero(scene), within(1e-6));
        assertThat(bar.height()).isPositive();
    }

    @Test
    void beforeItStartsThereIsTheInputAlone() {
        Scene scene = Told.in(Language.ENGLISH, example(), 830, 690).at(0);
        assertThat(bars(scene, "kernel:")).isEmpty();
        assertThat(bars(scene, "product:")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"640, 480", "830, 690", "1300, 850", "1568, 392"})
    void itStandsBetweenTheCellsAndTheEquation(double width, double height) {
        signals().forEach(experiment -> {
            ConvolutionStory story = Told.in(Language.ENGLISH, experiment, width, height);
            ConvolutionLayout layout = StagePlan.of(experiment.trace(), false, width, height);
            Box cells = layout.inputs().get(0).bounds();
            for (int i = 0; i <= 12; i++) {
                Map<String, Box> all = bars(story.at(story.score().duration() * i / 12), "");
                assertThat(all).isNotEmpty();
                all.forEach((id, bar) -> {
                    assertThat(bar.y()).as(id).isGreaterThanOrEqualTo(cells.bottom());
                    assertThat(bar.bottom())
                            .as(id)
                            .isLessThanOrEqualTo(layout.equation().box().y());
                    if (!id.startsWith("overlap:key")) {
                        assertThat(bar.x()).as(id).isGreaterThanOrEqualTo(cells.x() - 1e-6);
                        assertThat(bar.right()).as(id).isLessThanOrEqualTo(cells.right() + 1e-6);
                    }
                });
            }
        });
    }

    /** A product that is past every float has no height; the others keep theirs. */
    @Test
    void numbersMayBeAsLargeAsTheyCan() {
        Numbers huge = Numbers.typed(Tensor.of(Shape.of(1, 3), 1e30f, -2, 3e20f));
        ConvolutionStory story = Told.in(Language.ENGLISH, ConvolutionExperiment.of(huge, huge), 830, 690);
        Map<String, Box> bars = bars(story.at(story.score().duration()), "");
        assertThat(bars).hasSize(3 + 3 + 1 + 3);
        assertThat(bar(bars, "input:0").height()).isGreaterThan(10);
        assertThat(bars.values())
                .allMatch(bar -> Double.isFinite(bar.y()) && Double.isFinite(bar.height()) && bar.height() >= 0);
    }

    @Test
    void whatHasRowsOrChannelsHasNone() {
        ConvolutionExperiment plane =
                ConvolutionExperiment.of(Presets.input("padding-example"), Presets.kernel("vertical-edge"));
        ConvolutionExperiment rows = example().withBorder(Border.of(Padding.all(1)));
        ConvolutionExperiment channels = ConvolutionChannels.with(example(), 2, 1);
        for (ConvolutionExperiment experiment : List.of(plane, rows, channels)) {
            ConvolutionStory story = Told.in(Language.ENGLISH, experiment, 830, 690);
            assertThat(bars(story.at(story.score().duration()), "")).isEmpty();
        }
    }
}
