package dev.receptive.bench.convolution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Reading;
import dev.receptive.figure.Patch;
import dev.receptive.figure.Spot;
import dev.receptive.nn.Axis;
import dev.receptive.words.Language;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
                int number = cell;
                assertThat(listed(reading.links(output(trace, map, cell)).sees()))
                        .isEqualTo(IntStream.range(0, trace.depth())
                                .mapToObj(slice -> trace.terms(channel, number).stream()
                                        .filter(term -> term.channel() == slice)
                                        .toList())
                                .flatMap(terms -> seen(trace, channel, terms))
                                .toList());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void anInputReachesTheOutputsThatReadItAndNoOther(ConvolutionExperiment experiment) {
        ConvTrace trace = experiment.trace();
        Reading reading = reading(experiment);
        Map<Spot, Set<Spot>> readers = readers(trace);
        Axis rows = trace.rows();
        Axis columns = trace.columns();
        for (int channel = 0; channel < trace.inputs(); channel++) {
            for (int row = -rows.before(); row < rows.input() + rows.after(); row++) {
                for (int column = -columns.before(); column < columns.input() + columns.after(); column++) {
                    Spot input = new Spot("input", channel, row, column);
                    assertThat(listed(reading.links(input).reaches()))
                            .as("%s", input)
                            .containsExactlyInAnyOrderElementsOf(readers.getOrDefault(input, Set.of()));
                }
            }
        }
    }

    /** What an output reads of a channel in its order, then what of it is repeated there from elsewhere. */
    private static Stream<Spot> seen(ConvTrace trace, int map, List<Product> terms) {
        Set<Spot> all = new LinkedHashSet<>();
        terms.forEach(term -> all.add(input(trace, map, term)));
        terms.forEach(term -> source(trace, map, term).ifPresent(all::add));
        return all.stream();
    }

    private static Optional<Spot> source(ConvTrace trace, int map, Product term) {
        return term.source()
                .map(from -> new Spot("input", trace.firstSeen(map) + term.channel(), from.row(), from.column()));
    }

    /** Whom each place of the padded input reaches: by itself, and where it is repeated. */
    private static Map<Spot, Set<Spot>> readers(ConvTrace trace) {
        Map<Spot, Set<Spot>> readers = new HashMap<>();
        for (int map = 0; map < trace.maps(); map++) {
            for (int cell = 0; cell < trace.cells(); cell++) {
                for (Product term : trace.terms(map, cell)) {
                    Spot output = output(trace, map, cell);
                    readers.computeIfAbsent(input(trace, map, term), none -> new HashSet<>())
                            .add(output);
                    source(trace, map, term)
                            .ifPresent(from -> readers.computeIfAbsent(from, none -> new HashSet<>())
                                    .add(output));
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
                assertThat(listed(reading.links(new Spot(
                                        "kernel",
                                        slice,
                                        first.typed().row(),
                                        first.typed().column()))
                                .sees()))
                        .isEqualTo(IntStream.range(0, trace.cells())
                                .mapToObj(cell -> trace.terms(channel, cell).get(index))
                                .map(term -> input(trace, channel, term))
                                .toList());
            }
        }
    }
}
