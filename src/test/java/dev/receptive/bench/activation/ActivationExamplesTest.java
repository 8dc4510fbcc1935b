package dev.receptive.bench.activation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.receptive.bench.ActivationKind;
import dev.receptive.bench.Board;
import dev.receptive.bench.Bookmark;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.Story;
import dev.receptive.document.Document;
import dev.receptive.figure.Spot;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Language;
import dev.receptive.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the ready-made activations say of their numbers is so. */
class ActivationExamplesTest {

    static Stream<Document<?>> all() {
        return ActivationFiles.documents();
    }

    @Test
    void theyComeInOrder() {
        assertThat(all().map(Document::id))
                .containsExactly(
                        "relu", "sigmoid-vanishes", "leaky", "elu-gelu", "fit-sine", "absolute-value", "folding");
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

    private static ActivationTrace trace(ActivationExperiment experiment) {
        return new ActivationSubject(experiment).trace();
    }

    @Test
    void reluMakesZeroOfAllThatIsNotAboveZero() {
        ActivationTrace relu = trace(ActivationFiles.example("relu"));
        assertThat(relu.outputs().toArray()).containsExactly(3, 1.5f, 0, 0, 1, 0, 2.5f, 0, 0, 0.5f, 4, 0, 2, 0, 0, 1);
        assertThat(relu.zeros()).isEqualTo(8);
        assertThat(relu.vanishing()).isEqualTo(8);
    }

    @Test
    void theSigmoidsDerivativeIsAQuarterAtMostAndVanishesFromThreeOn() {
        ActivationExperiment experiment = ActivationFiles.example("sigmoid-vanishes");
        ActivationTrace sigmoid = trace(experiment);
        assertThat(sigmoid.gradient(0, 0)).isEqualTo(0.25f);
        assertThat(sigmoid.vanishing()).isEqualTo(7);
        assertThat(sigmoid.vanishes(1, 0)).as("at −2").isFalse();
        assertThat(sigmoid.vanishes(1, 1)).as("at 3").isTrue();
        ActivationTrace tanh = trace(experiment.withKind(ActivationKind.TANH));
        assertThat(tanh.gradient(0, 0)).isEqualTo(1);
        assertThat(tanh.vanishes(1, 1)).isTrue();
    }

    @Test
    void aSlopeOfATenthKeepsEveryGradientAndAHundredthDoesNot() {
        ActivationExperiment leaky = ActivationFiles.example("leaky");
        assertThat(trace(leaky).vanishing()).isZero();
        assertThat(trace(leaky.withSlope(0.01f)).vanishing()).isEqualTo(8);
        assertThat(trace(leaky.withSlope(1)).outputs()).isEqualTo(leaky.input().values());
        assertThat(trace(leaky.withSlope(-1)).output(2, 3))
                .as("the absolute value of −4")
                .isEqualTo(4);
    }

    @Test
    void geluFallsBeforeItRisesAndEluComesCloseToMinusAlpha() {
        ActivationExperiment smooth = ActivationFiles.example("elu-gelu");
        ActivationTrace gelu = trace(smooth);
        assertThat(gelu.input(0, 2)).isGreaterThan(gelu.input(0, 0));
        assertThat(gelu.output(0, 2)).isLessThan(gelu.output(0, 0));
        ActivationTrace elu = trace(smooth.withKind(ActivationKind.ELU));
        assertThat((double) elu.output(0, 0)).isCloseTo(-1, within(0.05));
    }

    private static FitTrace fit(ActivationExperiment experiment) {
        return new FitSubject(experiment).trace();
    }

    @Test
    void everyReluBringsTheLineNearerToTheSine() {
        ActivationExperiment sine = ActivationFiles.example("fit-sine");
        FitTrace fit = fit(sine);
        for (int relus = 1; relus <= 5; relus++) {
            assertThat(fit.added(relus).squaredError())
                    .isLessThan(fit.added(relus - 1).squaredError());
            assertThat(fit.added(relus).shape().count()).isEqualTo(relus);
        }
        FitTrace all = fit(sine.withFit(sine.fit().withRelus(8)));
        assertThat(all.added(6).squaredError()).as("with six").isGreaterThan(0.15f);
        assertThat(all.added(7).squaredError()).as("with seven").isLessThan(0.15f);
    }

    @Test
    void theAbsoluteValueIsTwoReluExactly() {
        ActivationExperiment absolute = ActivationFiles.example("absolute-value");
        FitLine line = fit(absolute).last();
        assertThat(line.squaredError()).isZero();
        assertThat(line.bias()).isEqualTo(4);
        assertThat(List.of(line.knot(0), line.weight(0), line.knot(1), line.weight(1)))
                .containsExactly(-4f, -1f, 0f, 2f);
        Numbers lifted = absolute.fit().curve().with(0, 12, Numbers.number(4));
        ActivationExperiment bent =
                absolute.withFit(absolute.fit().withCurve(lifted).withRelus(5));
        assertThat(fit(bent).added(4).squaredError()).as("with four").isGreaterThan(0.01f);
        assertThat((double) fit(bent).added(5).squaredError()).as("with five").isCloseTo(0, within(1e-9));
    }

    @Test
    void aReluThatChangesNothingIsToldAndALineIsCalledByItsLayers() {
        Board board = new Board(1300, 850, Words.in(Language.ENGLISH));
        Story absolute = new FitSubject(ActivationFiles.example("absolute-value")).tell(board);
        double first = absolute.timeOf(Bookmark.at(Spot.of("output", 0, 0), "")).orElseThrow();
        assertThat(board.words().say(absolute.now(first).narration()))
                .isEqualTo("Added, and all weights found anew: so far it changes nothing. Squared error: ≈ 25.76.");
        Story folding = new FitSubject(ActivationFiles.example("folding")).tell(board);
        Spot point = new Spot(FitTensors.LINE, 2, 0, 10);
        double end = folding.score().duration();
        assertThat(board.words().say(folding.reading(end).tip(point))).isEqualTo("line at x = 1: f(f(f(x))) = 4");
        assertThat(board.words().say(folding.now(end).narration()))
                .startsWith("From −4 to 4, 3 layers of 2 ReLUs make 8")
                .contains("as many make at most 7");
    }

    @Test
    void eachLayerFoldsTheTentInHalf() {
        ActivationExperiment folding = ActivationFiles.example("folding");
        FitTrace tent = fit(folding.withFit(folding.fit().withLayers(4)));
        assertThat(IntStream.range(0, 4)
                        .mapToObj(layer -> tent.folded(layer).shape().count()))
                .containsExactly(2, 4, 8, 16);
        assertThat(tent.folded(0).squaredError()).isZero();
        CurveFit teeth = folding.fit().withCurve(Curves.of("sawtooth")).withRelus(3);
        FitTrace sawtooth = fit(folding.withFit(teeth));
        assertThat(IntStream.range(0, 3)
                        .mapToObj(layer -> sawtooth.folded(layer).shape().count()))
                .as("it reaches from −2 to 2 only")
                .containsExactly(3, 5, 5);
    }

    /** The flat end of a curve goes in again, and all of it comes out as one height: what float32 rounds makes no bend. */
    @Test
    void aLineThatBecomesFlatHasNoBend() {
        float[] heights = new float[CurveFit.POINTS];
        Arrays.fill(heights, 4);
        heights[0] = 0;
        heights[1] = 1.5f;
        heights[2] = 3.1f;
        ActivationExperiment folding = ActivationFiles.example("folding");
        CurveFit flat = folding.fit().withCurve(Numbers.typed(Tensor.of(Shape.of(1, CurveFit.POINTS), heights)));
        for (int relus = 3; relus <= CurveFit.MOST_RELUS; relus++) {
            FitTrace trace = fit(folding.withFit(flat.withRelus(relus).withLayers(2)));
            assertThat(trace.last().shape().count()).as("%d ReLUs", relus).isEqualTo(1);
        }
    }
}
