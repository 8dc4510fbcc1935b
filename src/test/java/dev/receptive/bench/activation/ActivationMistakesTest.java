package dev.receptive.bench.activation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.receptive.bench.ActivationKind;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.Presets;
import dev.receptive.bench.Source;
import dev.receptive.figure.Spot;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be set up is refused in one sentence, with its place where it stands in a file. */
class ActivationMistakesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '→', textBlock = """
            function: sigmiod               → a.yaml:1:63: unknown function "sigmiod"; did you mean "sigmoid"?
            function: leaky-relu, slope: 2  → a.yaml:1:82: Slope below zero is 2; it can be −1 to 1.
            function: elu, alpha: -1        → a.yaml:1:75: α (ELU) is −1; it can be 0 to 10.
            function: elu, alpha: much      → a.yaml:1:75: “much” is not a number. Type digits such as −12.75, or a fraction such as 1/9.
            function: relu, stride: 2       → a.yaml:1:69: unknown key "stride"; known: bench, show, input, function, slope, alpha, curve, relus, layers, at
            """)
    void aWrongFieldIsToldWithItsPlace(String fields, String problem) {
        String yaml = "stage: {bench: activation, input: [[0, 1], [2, 3]], " + fields + "}";
        assertThatThrownBy(() -> ActivationFiles.read(yaml)).hasMessage(problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', textBlock = """
            show: fitt                                  → a.yaml:1:34: unknown view "fitt"; did you mean "fit"?
            show: fit                                   → a.yaml:1:8: "curve" is missing
            'show: fit, curve: {preset: sin}'           → a.yaml:1:46: unknown curve "sin"; did you mean "sine"?
            'show: fit, curve: [[0, 1, 2]]'             → a.yaml:1:46: The curve is 1 × 3; it must be one row of 17 numbers: [[…]].
            'show: fit, curve: {preset: tent}, relus: 9'  → a.yaml:1:69: ReLUs is 9; it can be 1 to 8.
            'show: fit, curve: {preset: tent}, layers: 0' → a.yaml:1:70: Layers is 0; it can be 1 to 4.
            """)
    void aWrongFieldOfAFitIsToldWithItsPlace(String fields, String problem) {
        String yaml = "stage: {bench: activation, " + fields + "}";
        assertThatThrownBy(() -> ActivationFiles.read(yaml)).hasMessage(problem);
    }

    @Test
    void aCurveStaysInItsPlot() {
        ActivationExperiment fit = new ActivationBench().first().withView(ActivationView.FIT);
        assertThatThrownBy(() -> new ActivationBench().with(fit, Spot.of("curve", 0, 3), Numbers.number(7)))
                .isInstanceOf(Refusal.class)
                .hasMessage("A height of the curve is 7; it can be −4 to 4.");
        assertThat(new ActivationBench().within(fit, Spot.of("curve", 0, 3), 7)).isEqualTo(4);
        assertThat(new ActivationBench()
                        .with(fit, Spot.of("curve", 0, 3), Numbers.number(-3.5f))
                        .next()
                        .fit()
                        .curve()
                        .values()
                        .at(3))
                .isEqualTo(-3.5f);
    }

    @Test
    void whatIsNotShownIsKept() {
        ActivationExperiment leaky = ActivationFiles.example("leaky");
        ActivationExperiment folding = leaky.withView(ActivationView.FIT)
                .withFit(ActivationFiles.example("folding").fit());
        ActivationExperiment back = ActivationFiles.read(ActivationFiles.written(folding));
        assertThat(back).isEqualTo(folding);
        assertThat(back.withView(ActivationView.MAP).withFit(leaky.fit())).isEqualTo(leaky);
    }

    @Test
    void everyMistakeIsToldAtOnce() {
        assertThatThrownBy(() ->
                        ActivationFiles.read("stage: {bench: activation, input: [[0, x]], function: step, slope: 3}"))
                .hasMessageContaining("“x” is not a number")
                .hasMessageContaining("unknown function \"step\"")
                .hasMessageContaining("Slope below zero is 3");
    }

    @Test
    void onlyTheInputIsPasted() {
        ActivationBench bench = new ActivationBench();
        assertThatThrownBy(() -> bench.with(bench.first(), Spot.of("output", 0, 0), Numbers.number(1)))
                .isInstanceOf(Refusal.class);
        assertThat(bench.with(bench.first(), Spot.of("input", 3, 3), Presets.input("counting-3x3"))
                        .notice())
                .isPresent();
    }

    @Test
    void aMapIsAtMostAsLargeAsIsTyped() {
        Numbers large = Numbers.typed(Tensor.zeros(Shape.of(33, 2)));
        assertThatThrownBy(() -> ActivationExperiment.of(large, ActivationKind.RELU))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("it can be 1 to 32");
        assertThatThrownBy(() -> new ActivationBench().first().withSlope(Float.NaN))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aLevelOfGreyEndsAtBlackAndAtWhite() {
        ActivationBench bench = new ActivationBench();
        Numbers picture = new Numbers(Tensor.zeros(Shape.of(2, 2)), true, new Source.Typed());
        ActivationExperiment grey = ActivationExperiment.of(picture, ActivationKind.TANH);
        assertThat(bench.within(grey, Spot.of("input", 0, 0), 300)).isEqualTo(255);
        assertThat(bench.within(bench.first(), Spot.of("input", 0, 0), 300)).isEqualTo(300);
    }
}
