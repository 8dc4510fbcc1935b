package dev.receptive.bench.convolution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Reading;
import dev.receptive.figure.Patch;
import dev.receptive.figure.Spot;
import dev.receptive.nn.Axis;
import dev.receptive.words.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is outlined as connected is what the products say: whatever the stride, the dilation and the padding. */
class LinksTest {

    static List<ConvolutionExperiment> experiments() {
        return RandomExperiments.typed(60);
    }

    private static Reading reading(ConvolutionExperiment experiment) {
        return Told.in(Language.ENGLISH, experiment, 800, 600).reading(0);
    }

    private static List<Spot> listed(List<Patch> patches) {
        return patches.stream()
                .flatMap(patch -> IntStream.range(0, patch.count()).mapToObj(patch::spot))
                .toList();
    }

    private static Spot output(ConvTrace trace, int cell) {
        return Spot.of("output", trace.place(cell).row(), trace.place(cell).column());
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void anOutputSeesWhatItsProductsReadInTheirOrder(ConvolutionExperiment experiment) {
        ConvTrace trace = experiment.trace();
        Reading reading = reading(experiment);
        for (int cell = 0; cell < trace.cells(); cell++) {
            assertThat(listed(reading.links(output(trace, cell)).sees()))
                    .isEqualTo(trace.terms(cell).stream()
                            .map(term -> Spot.of("input", term.row(), term.column()))
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void anInputReachesTheOutputsThatReadItAndNoOther(ConvolutionExperiment experiment) {
        ConvTrace trace = experiment.trace();
        Reading reading = reading(experiment);
        Axis rows = trace.rows();
        Axis columns = trace.columns();
        for (int row = -rows.before(); row < rows.input() + rows.after(); row++) {
            for (int column = -columns.before(); column < columns.input() + columns.after(); column++) {
                Spot input = Spot.of("input", row, column);
                List<Spot> readers = new ArrayList<>();
                for (int cell = 0; cell < trace.cells(); cell++) {
                    boolean reads = trace.terms(cell).stream()
                            .anyMatch(term -> term.row() == input.row() && term.column() == input.column());
                    if (reads) {
                        readers.add(output(trace, cell));
                    }
                }
                assertThat(listed(reading.links(input).reaches()))
                        .as("%s", input)
                        .isEqualTo(readers);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void aWeightSeesForEachOutputWhatItIsMultipliedWith(ConvolutionExperiment experiment) {
        ConvTrace trace = experiment.trace();
        Reading reading = reading(experiment);
        for (int weight = 0; weight < trace.terms(); weight++) {
            int index = weight;
            Product first = trace.terms(0).get(index);
            assertThat(listed(reading.links(Spot.of("kernel", first.i(), first.j()))
                            .sees()))
                    .isEqualTo(IntStream.range(0, trace.cells())
                            .mapToObj(cell -> trace.terms(cell).get(index))
                            .map(term -> Spot.of("input", term.row(), term.column()))
                            .toList());
        }
    }
}
