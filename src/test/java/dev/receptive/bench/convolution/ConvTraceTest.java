package dev.receptive.bench.convolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.receptive.nn.RandomLayers;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What a trace says against what the layer did, over random layers of every kind. */
class ConvTraceTest {

    private static final int CASES = 320;

    @Test
    void theTermsAndThenTheBiasAddUpToTheOutputInEveryBit() {
        for (Traced traced : traces()) {
            ConvTrace trace = traced.trace();
            Tensor output = traced.random().layer().forward(traced.random().input());
            for (int cell = 0; cell < trace.cells(); cell++) {
                Place place = trace.place(cell);
                float sum = 0;
                for (Product term : trace.terms(traced.channel(), cell)) {
                    sum += term.product();
                }
                float expected = output.at(traced.image(), traced.channel(), place.row(), place.column());
                assertThat(bits(sum + trace.bias(traced.channel())))
                        .as("%s at %s", traced, place)
                        .isEqualTo(bits(expected));
                assertThat(bits(trace.result(traced.channel(), place.row(), place.column())))
                        .as("%s at %s", traced, place)
                        .isEqualTo(bits(expected));
            }
        }
    }

    @Test
    void everyTermIsItsInputTimesItsWeightAndCarriesTheSumSoFar() {
        for (Traced traced : traces()) {
            for (int cell = 0; cell < traced.trace().cells(); cell++) {
                float sum = 0;
                List<Product> terms = traced.trace().terms(traced.channel(), cell);
                assertThat(terms).hasSize(traced.trace().terms());
                for (Product term : terms) {
                    sum += term.product();
                    assertThat(term.product()).isEqualTo(term.input() * term.weight());
                    assertThat(bits(term.sum())).isEqualTo(bits(sum));
                }
            }
        }
    }

    @Test
    void everyTermReadsTheInputAndTheWeightThatItNames() {
        for (Traced traced : traces()) {
            RandomLayers.Case random = traced.random();
            int perGroup = random.layer().inChannels() / random.layer().groups();
            int group = traced.channel()
                    / (random.layer().outChannels() / random.layer().groups());
            for (int cell = 0; cell < traced.trace().cells(); cell++) {
                for (Product term : traced.trace().terms(traced.channel(), cell)) {
                    boolean outside = term.row() < 0
                            || term.row() >= random.input().shape().size(2)
                            || term.column() < 0
                            || term.column() >= random.input().shape().size(3);
                    assertThat(term.padding())
                            .isEqualTo(outside)
                            .isEqualTo(traced.trace().isPadding(term.row(), term.column()));
                    assertThat(term.input())
                            .isEqualTo(
                                    outside
                                            ? 0
                                            : random.input()
                                                    .at(
                                                            traced.image(),
                                                            group * perGroup + term.channel(),
                                                            term.row(),
                                                            term.column()));
                    assertThat(term.weight())
                            .isEqualTo(
                                    random.layer().weight().at(traced.channel(), term.channel(), term.i(), term.j()));
                }
            }
        }
    }

    @Test
    void termsComeInTheOrderChannelRowColumn() {
        for (Traced traced : traces()) {
            int kH = traced.random().layer().window().kernel().height();
            int kW = traced.random().layer().window().kernel().width();
            List<Product> terms =
                    traced.trace().terms(traced.channel(), traced.trace().cells() - 1);
            for (int index = 0; index < terms.size(); index++) {
                Product term = terms.get(index);
                assertThat((term.channel() * kH + term.i()) * kW + term.j()).isEqualTo(index);
            }
        }
    }

    @Test
    void theBenchCountsItsMultiplyAdds() {
        for (ConvolutionExperiment experiment : RandomExperiments.mixed(60)) {
            ConvTrace trace = experiment.trace();
            assertThat(new Convolution().multiplyAdds(experiment)).isEqualTo(trace.multiplications());
        }
    }

    @Test
    void cellsAndPlacesAreEachOthersInverse() {
        for (Traced traced : traces()) {
            ConvTrace trace = traced.trace();
            List<Place> places = new ArrayList<>();
            for (int cell = 0; cell < trace.cells(); cell++) {
                assertThat(trace.cell(trace.place(cell))).isEqualTo(cell);
                places.add(trace.place(cell));
            }
            assertThat(places)
                    .doesNotHaveDuplicates()
                    .hasSize(trace.rows().outputs() * trace.columns().outputs())
                    .allMatch(place -> place.row() < trace.rows().outputs()
                            && place.column() < trace.columns().outputs());
        }
    }

    @Test
    void aBatchOfSeveralImagesIsRefused() {
        RandomLayers.Case random = RandomLayers.first(1).get(0);
        Tensor two = Tensor.zeros(Shape.of(2, random.layer().inChannels(), 9, 9));

        assertThatThrownBy(() -> new ConvTrace(random.layer(), Optional.empty(), two, false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("trace: one image, not ");
    }

    @Test
    void aPlaceReadsAsAPair() {
        assertThat(new Place(-1, 2)).hasToString("(-1, 2)");
    }

    /** The bits of a number; zero has no sign here. */
    private static int bits(float value) {
        return Float.floatToIntBits(value == 0 ? 0f : value);
    }

    private static List<Traced> traces() {
        return RandomLayers.first(CASES).stream().map(Traced::of).toList();
    }

    private record Traced(RandomLayers.Case random, int image, int channel, ConvTrace trace) {

        static Traced of(RandomLayers.Case random) {
            Random choice = new Random(random.seed());
            int image = choice.nextInt(random.input().shape().size(0));
            int channel = choice.nextInt(random.layer().outChannels());
            return new Traced(
                    random,
                    image,
                    channel,
                    new ConvTrace(random.layer(), Optional.empty(), one(random.input(), image), false));
        }

        private static Tensor one(Tensor batch, int image) {
            Shape shape = batch.shape();
            int size = shape.count() / shape.size(0);
            float[] numbers = Arrays.copyOfRange(batch.toArray(), image * size, (image + 1) * size);
            return Tensor.of(Shape.of(1, shape.size(1), shape.size(2), shape.size(3)), numbers);
        }

        @Override
        public String toString() {
            return random + ", image " + image + ", channel " + channel;
        }
    }
}
