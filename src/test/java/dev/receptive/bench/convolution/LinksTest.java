package dev.receptive.bench.convolution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Reading;
import dev.receptive.figure.Patch;
import dev.receptive.figure.Spot;
import dev.receptive.nn.Axis;
import dev.receptive.words.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is outlined as connected is what the products say: whatever the stride, the dilation and the padding. */
class LinksTest {

    static List<ConvolutionExperiment> experiments() {
        return RandomExperiments.mixed(120);
    }

    private static Reading reading(ConvolutionExperiment experiment) {
        return Told.in(Language.ENGLISH, experiment, 800, 600).reading(0);
    }

    private static List<Spot> listed(List<Patch> patches) {
        return patches.stream()
                .flatMap(patch -> IntStream.range(0, patch.count()).mapToObj(patch::spot))
                .toList();
    }

    private static Spot output(ConvTrace trace, int map, int cell) {
        return new Spot(
                "output", map, trace.place(cell).row(), trace.place(cell).column());
    }

    private static Spot input(ConvTrace trace, int map, Product term) {
        return new Spot("input", trace.firstSeen(map) + term.channel(), term.row(), term.column());
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void anOutputSeesWhatItsProductsReadInTheirOrder(ConvolutionExperiment experiment) {
        ConvTrace trace = experiment.trace();
        Reading reading = reading(experiment);
        for (int map = 0; map < trace.maps(); map++) {
            for (int cell = 0; cell < trace.cells(); cell++) {
                int channel = map;
                assertThat(listed(reading.links(output(trace, map, cell)).sees()))
                        .isEqualTo(trace.terms(map, cell).stream()
                                .map(term -> input(trace, channel, term))
                                .toList());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void anInputReachesTheOutputsThatReadItAndNoOther(ConvolutionExperiment experiment) {
        ConvTrace trace = experiment.trace();
        Reading reading = reading(experiment);
        Map<Spot, List<Spot>> readers = readers(trace);
        Axis rows = trace.rows();
        Axis columns = trace.columns();
        for (int channel = 0; channel < trace.inputs(); channel++) {
            for (int row = -rows.before(); row < rows.input() + rows.after(); row++) {
                for (int column = -columns.before(); column < columns.input() + columns.after(); column++) {
                    Spot input = new Spot("input", channel, row, column);
                    assertThat(listed(reading.links(input).reaches()))
                            .as("%s", input)
                            .isEqualTo(readers.getOrDefault(input, List.of()));
                }
            }
        }
    }

    private static Map<Spot, List<Spot>> readers(ConvTrace trace) {
        Map<Spot, List<Spot>> readers = new HashMap<>();
        for (int map = 0; map < trace.maps(); map++) {
            for (int cell = 0; cell < trace.cells(); cell++) {
                for (Product term : trace.terms(map, cell)) {
                    readers.computeIfAbsent(input(trace, map, term), none -> new ArrayList<>())
                            .add(output(trace, map, cell));
                }
            }
        }
        return readers;
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void aWeightSeesForEachOutputWhatItIsMultipliedWith(ConvolutionExperiment experiment) {
        ConvTrace trace = experiment.trace();
        Reading reading = reading(experiment);
        for (int map = 0; map < trace.maps(); map++) {
            for (int weight = 0; weight < trace.terms(); weight++) {
                int index = weight;
                int channel = map;
                Product first = trace.terms(map, 0).get(index);
                int slice = experiment.kernels().flat(map, first.channel());
                assertThat(listed(reading.links(new Spot("kernel", slice, first.i(), first.j()))
                                .sees()))
                        .isEqualTo(IntStream.range(0, trace.cells())
                                .mapToObj(cell -> trace.terms(channel, cell).get(index))
                                .map(term -> input(trace, channel, term))
                                .toList());
            }
        }
    }
}
