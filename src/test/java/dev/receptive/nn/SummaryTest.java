package dev.receptive.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SummaryTest {

    private static final Shape INPUT = Shape.of(1, 2, 64, 60);

    /** Every kind of nesting, and every kind of layer that looks further than one place. */
    private static Network network() {
        Sequential block = new Sequential(List.of(
                new Child(
                        "conv",
                        Conv2d.of(6, 6, Window2d.square(3).withPadding(1)).withoutBias()),
                new Child("bn", BatchNorm2d.of(6))));
        Concat paths = new Concat(List.of(
                new Child("narrow", Conv2d.of(4, 2, Window2d.square(1))),
                new Child("wide", Sequential.of(Conv2d.of(4, 4, dilated()), Activation.RELU))));
        return new Network(
                "nested",
                INPUT,
                new Sequential(List.of(
                        new Child(
                                "stem",
                                Conv2d.of(2, 4, Window2d.square(5).withStride(2).withPadding(2))),
                        new Child("pool", MaxPool2d.of(2)),
                        new Child("paths", paths),
                        new Child("block", Residual.around(block)),
                        new Child("mean", AvgPool2d.of(3)),
                        new Child("flatten", new Flatten()),
                        new Child("fc", Linear.of(6 * 5 * 5, 7)))));
    }

    /** Spans 5×3. */
    private static Window2d dilated() {
        return new Window2d(Extent.square(3), Extent.ONE, Padding.of(2, 1), new Extent(2, 1));
    }

    @Test
    void everyLayerStandsInTheOrderOfTheComputation() {
        assertThat(Summary.of(network()).layers())
                .extracting(LayerSummary::name)
                .containsExactly(
                        "stem",
                        "pool",
                        "paths.narrow",
                        "paths.wide.0",
                        "paths.wide.1",
                        "paths",
                        "block.conv",
                        "block.bn",
                        "block",
                        "mean",
                        "flatten",
                        "fc");
    }

    @Test
    void theMiddleUnitSeesWhatTheConnectionsOfAPassSay() {
        Pass whole = network().forward(Tensor.zeros(INPUT));
        List<LayerSummary> leaves = Summary.of(network()).layers().stream()
                .filter(layer -> !(layer.layer() instanceof Composite))
                .toList();
        List<Pass> passes = whole.leaves()
                .filter(pass -> !(pass.layer() instanceof Composite))
                .toList();

        assertThat(passes).hasSameSizeAs(leaves);
        for (int i = 0; i < passes.size(); i++) {
            Pass pass = passes.get(i);
            LayerSummary leaf = leaves.get(i);
            assertThat(leaf.output()).isEqualTo(pass.output().shape());
            assertThat(leaf.middle())
                    .as(leaf.name())
                    .isEqualTo(new Connections(whole).receptiveField(pass, middle(leaf.output())));
        }
    }

    private static int middle(Shape shape) {
        return shape.rank() == 2
                ? shape.size(1) / 2
                : (shape.size(1) / 2 * shape.size(2) + shape.size(2) / 2) * shape.size(3) + shape.size(3) / 2;
    }

    @ParameterizedTest
    @CsvSource({
        "stem, 5, 5, 2",
        "pool, 7, 7, 4",
        "paths.narrow, 7, 7, 4",
        "paths.wide.0, 23, 15, 4",
        "paths, 23, 15, 4",
        "block.conv, 31, 23, 4",
        "block, 31, 23, 4",
        "mean, 39, 31, 12",
        "fc, 64, 60, 0"
    })
    void theFieldGrowsWithEveryWindow(String name, int height, int width, int jump) {
        LayerSummary layer = Summary.of(network()).layer(name);

        assertThat(layer.field()).isEqualTo(Field.of(height, width, jump, jump));
        if (!name.equals("paths") && !name.equals("fc")) {
            assertThat(layer.middle().rows().size()).isEqualTo(height);
            assertThat(layer.middle().columns().size()).isEqualTo(width);
        }
    }

    @Test
    void theTotalsAreThoseOfTheNetwork() {
        Summary summary = Summary.of(network());

        assertThat(summary.parameters()).isEqualTo(network().parameterCount());
        assertThat(summary.multiplyAdds()).isEqualTo(network().layers().multiplyAdds(INPUT));
    }

    @Test
    void anotherInputGivesAnotherSummary() {
        Shape larger = Shape.of(2, 2, 70, 65);
        Network network = new Network(
                "conv",
                INPUT,
                Sequential.of(Conv2d.of(2, 3, Window2d.square(3)), new AdaptiveAvgPool2d(Extent.square(2))));
        Summary summary = Summary.of(network, larger);

        assertThat(summary.layer("0").output()).isEqualTo(Shape.of(2, 3, 68, 63));
        assertThat(summary.layer("1").field()).isEqualTo(Field.of(36, 34, 34, 31));
        assertThat(summary.multiplyAdds()).isEqualTo(2L * 3 * 68 * 63 * 18);
    }

    @Test
    void aTransposedConvolutionSpreadsItsUnits() {
        Network network = new Network(
                "up",
                INPUT,
                Sequential.of(
                        MaxPool2d.of(2),
                        new ConvTranspose2d(
                                Tensor.zeros(Shape.of(2, 3, 4, 4)),
                                Tensor.zeros(Shape.of(3)),
                                Window2d.square(4).withStride(2).withPadding(1))));

        assertThat(Summary.of(network).layer("1").field()).isEqualTo(Field.of(4, 4, 1, 1));
    }

    /** Against the inputs whose change changes a unit: the unit that sees most sees as much as the field says. */
    @ParameterizedTest
    @CsvSource({
        // kernel, stride and dilation of a transposed convolution, kernels of the convolutions behind it
        "2, 2, 1, 3, 3",
        "2, 2, 1, 2, 2",
        "3, 2, 1, 3, 1",
        "4, 2, 1, 2, 3",
        "3, 3, 1, 4, 2",
        "2, 2, 3, 1, 1",
        "3, 2, 2, 3, 3"
    })
    void behindATransposedConvolutionTheFieldIsThatOfTheUnitThatSeesMost(
            int kernel, int stride, int dilation, int second, int third) {
        Window2d window =
                new Window2d(new Extent(kernel, 1), new Extent(stride, 1), Padding.NONE, new Extent(dilation, 1));
        Network network = new Network(
                "up",
                Shape.of(1, 1, 12, 1),
                Sequential.of(
                        new ConvTranspose2d(
                                Tensor.filled(Shape.of(1, 1, kernel, 1), 1), Tensor.zeros(Shape.of(1)), window),
                        column(second),
                        column(third)));
        Tensor zeros = Tensor.zeros(network.input());
        int outputs = network.forward(zeros).output().shape().count();
        int[] first = new int[outputs];
        int[] last = new int[outputs];
        Arrays.fill(first, 12);
        Arrays.fill(last, -1);
        for (int input = 0; input < 12; input++) {
            Tensor moved = network.forward(zeros.with(input, 0, 1)).output();
            for (int o = 0; o < outputs; o++) {
                if (moved.at(o) != 0) {
                    first[o] = Math.min(first[o], input);
                    last[o] = input;
                }
            }
        }
        int most = IntStream.range(0, outputs)
                .map(o -> last[o] - first[o] + 1)
                .max()
                .orElseThrow();

        assertThat(Summary.of(network).layer("2").field().height()).isEqualTo(most);
    }

    private static Conv2d column(int kernel) {
        Window2d window = new Window2d(new Extent(kernel, 1), Extent.ONE, Padding.NONE, Extent.ONE);
        return new Conv2d(Tensor.filled(Shape.of(1, 1, kernel, 1), 1), Tensor.zeros(Shape.of(1)), window, 1);
    }

    @Test
    void halfAJumpIsSaid() {
        Window2d twice = Window2d.square(2).withStride(2);
        ConvTranspose2d up = new ConvTranspose2d(Tensor.zeros(Shape.of(2, 3, 2, 2)), Tensor.zeros(Shape.of(3)), twice);

        assertThat(Summary.of(new Network("up", INPUT, Sequential.of(up)))
                        .layer("0")
                        .field())
                .hasToString("1×1, jump 1/2");
    }

    @Test
    void aLayerThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> Summary.of(network()).layer("conv9"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("summary: nested has no layer conv9");
    }

    @Test
    void aLineSaysWhatALayerIs() {
        Summary summary = Summary.of(network());

        assertThat(summary.layer("stem"))
                .hasToString(
                        "stem: Conv2d(2→4, 5×5, stride 2×2, padding 2) → 1×4×32×30, 204 parameters, sees 5×5, jump 2");
        assertThat(summary.layer("paths").title()).isEqualTo("Concat of 2 paths");
        assertThat(summary.layer("block").title()).isEqualTo("Sum of path and shortcut");
        assertThat(summary.layer("fc").field()).hasToString("64×60");
    }
}
