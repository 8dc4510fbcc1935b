package dev.receptive.bench.pooling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.document.Document;
import dev.receptive.words.Language;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the ready-made poolings say of their numbers is so. */
class PoolingExamplesTest {

    static Stream<Document<?>> all() {
        return PoolingFiles.documents();
    }

    @Test
    void theyComeInOrder() {
        assertThat(all().map(Document::id))
                .containsExactly(
                        "largest",
                        "smiley",
                        "moved",
                        "dots",
                        "overlap",
                        "part",
                        "zeros-count",
                        "small-cat",
                        "tie",
                        "three-maps");
    }

    @ParameterizedTest
    @MethodSource("all")
    void eachIsToldInBothLanguages(Document<?> file) {
        assertThat(file.tasks()).hasSizeBetween(2, 3);
        Stream.concat(Stream.of(file.title(), file.text()), file.tasks().stream())
                .forEach(title -> {
                    assertThat(title.en()).isNotBlank().doesNotContainPattern("\\p{IsHan}");
                    assertThat(title.zh()).isNotBlank().containsPattern("\\p{IsHan}");
                    assertThat(title.in(Language.CHINESE)).isNotEqualTo(title.in(Language.ENGLISH));
                });
    }

    private static float[] output(PoolingExperiment experiment) {
        return PoolTraces.of(experiment).output().outputs().toArray();
    }

    private static float[] beside(PoolingExperiment experiment) {
        return PoolTraces.of(experiment).beside().orElseThrow().outputs().toArray();
    }

    @Test
    void theLargestAndTheMeanAreThoseOfDiveIntoDeepLearning() {
        PoolingExperiment largest = PoolingFiles.example("largest");
        assertThat(output(largest)).containsExactly(4, 5, 7, 8);
        assertThat(beside(largest)).containsExactly(2, 3, 5, 6);
        PoolingExperiment usual =
                PoolingFiles.read("stage: {bench: pooling, input: {preset: counting-3x3}, pool: max, window: 2}");
        assertThat(output(usual)).as("PyTorch's stride").containsExactly(4);
    }

    @Test
    void theSmileCountsItsDotsAndDividesThemByFour() {
        PoolingExperiment smiley = PoolingFiles.example("smiley");
        assertThat(beside(smiley)).containsExactly(1, 0, 1, 1, 0, 1, 1, 2, 1);
        assertThat(output(smiley)).containsExactly(0.25f, 0, 0.25f, 0.25f, 0, 0.25f, 0.25f, 0.5f, 0.25f);
    }

    private static PoolChanges[] changes(PoolingExperiment experiment) {
        PoolTraces traces = PoolTraces.of(experiment);
        PoolTrace moved = traces.moved().orElseThrow();
        return new PoolChanges[] {
            PoolChanges.ofInput(traces.output(), moved, 0), PoolChanges.ofOutput(traces.output(), moved, 0)
        };
    }

    @Test
    void aStrokeThatMovesChangesLessOfThePooledPicture() {
        assertThat(changes(PoolingFiles.example("moved")))
                .containsExactly(new PoolChanges(34, 48), new PoolChanges(7, 12));
    }

    @Test
    void dotsAtTheEdgesOfTheirWindowsChangeMoreOfIt() {
        PoolingExperiment dots = PoolingFiles.example("dots");
        assertThat(changes(dots)).containsExactly(new PoolChanges(8, 64), new PoolChanges(8, 16));
        PoolingExperiment left = dots.withShift(Optional.of(new Shift(0, -1)));
        assertThat(changes(left)[1].changed()).as("to the left").isZero();
    }

    @Test
    void overlappingWindowsShareANumberAmongFour() {
        PoolTrace trace = PoolTraces.of(PoolingFiles.example("overlap")).output();
        assertThat(trace.cells()).isEqualTo(9);
        assertThat(trace.rows().readers(2).count() * trace.columns().readers(2).count())
                .isEqualTo(4);
    }

    @Test
    void theLastWindowTakesWhatIsThere() {
        PoolTrace trace = PoolTraces.of(PoolingFiles.example("part")).output();
        assertThat(trace.rows().outputs()).isEqualTo(3);
        assertThat(trace.unit(0, 2, 2).terms()).hasSize(1);
        PoolingExperiment padded = PoolingFiles.read(
                "stage: {bench: pooling, input: {preset: padding-example}, " + "pool: max, ceil: true, padding: 1}");
        assertThat(PoolTraces.of(padded).output().rows().outputs()).isEqualTo(3);
        assertThat(PoolingSize.dropped(PoolTraces.of(padded).output())).isPresent();
    }

    @Test
    void theCornerIsFourNinthsUnlessThePaddingDoesNotCount() {
        PoolingExperiment zeros = PoolingFiles.example("zeros-count");
        assertThat(output(zeros)[0]).isEqualTo(4 / 9f);
        PoolingExperiment without = zeros.withCounting(zeros.rule().counting().withPadding(false));
        assertThat(output(without)).containsOnly(1);
    }

    @Test
    void theFirstOfEqualNumbersWins() {
        PoolTraces traces = PoolTraces.of(PoolingFiles.example("tie"));
        ShownPool first = ShownPool.of(traces.output(), "output", "input", 0, 0, 0);
        assertThat(first.winner()).isEqualTo(1);
        assertThat(first.isTied()).isTrue();
    }

    @Test
    void threeMapsBecomeThreeNumbers() {
        assertThat(output(PoolingFiles.example("three-maps"))).containsExactly(3, 1.5f, 0.25f);
    }
}
