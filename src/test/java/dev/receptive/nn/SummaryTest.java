package dev.receptive.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.List;
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

        assertThat(layer.field()).isEqualTo(new Field(height, width, jump, jump));
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
        assertThat(summary.layer("1").field()).isEqualTo(new Field(36, 34, 34, 31));
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

        assertThat(Summary.of(network).layer("1").field()).isEqualTo(new Field(4, 4, 1, 1));
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
