package dev.receptive.bench.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.receptive.bench.Board;
import dev.receptive.figure.Explanation;
import dev.receptive.figure.Part;
import dev.receptive.figure.Quantity;
import dev.receptive.figure.ShownArithmetic;
import dev.receptive.figure.Spot;
import dev.receptive.nn.Form;
import dev.receptive.words.Language;
import dev.receptive.words.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Every gradient, and every weight after a step, explains itself: its own sum comes to what the core has. */
class NetStepExplainedTest {

    private static final Board BOARD = new Board(830, 690, Words.in(Language.ENGLISH));

    /** Everything that has a gradient. */
    private static List<Spot> all(NetStepped step) {
        List<Spot> all = new ArrayList<>();
        for (int layer = -1; layer <= step.logits(); layer++) {
            if (step.before().folding().isTold(layer) || layer < 0) {
                all.addAll(NetSteppedTest.spots(step.before().places().planes(layer).stream()
                        .map(NetPlane::plane)
                        .toList()));
            }
        }
        for (int layer : step.places().learned()) {
            all.addAll(NetSteppedTest.spots(step.places().planes(layer)));
            all.addAll(NetSteppedTest.spots(List.of(step.places().biases(layer))));
        }
        return all;
    }

    private static void explains(NetworkExperiment experiment, int most) {
        NetStepped step = new NetStepped(new NetTrace(experiment));
        NetStepReading reading = new NetStepStory(step, BOARD).reading(0);
        List<Spot> some = all(step);
        Collections.shuffle(some, new Random(3));
        for (Spot spot : some.subList(0, Math.min(most, some.size()))) {
            Spot gradient = NetStepTensors.gradient(spot);
            Explanation why = reading.explain(gradient).orElseThrow();
            isTrue(why);
            assertThat(comesTo(why)).as("%s: %s", spot, why).isCloseTo(step.gradientOf(spot), within(1e-4f));
            for (Part part : why.parts()) {
                part.source().ifPresent(source -> isThere(reading, source, part.value()));
                part.weight()
                        .ifPresent(
                                weight -> isThere(reading, weight, part.factor().orElseThrow()));
            }
        }
        isTrue(reading.explain(NetStepTensors.THE_LOSS).orElseThrow());
    }

    private static float comesTo(Explanation why) {
        float sum = 0;
        int sign = 1;
        for (Part part : why.parts()) {
            sum += sign
                    * (float) part.value().value()
                    * part.factor().map(Quantity::value).orElse(1.0).floatValue();
            sign = why.form() instanceof Form.Less ? -1 : 1;
        }
        return sum;
    }

    /** The number that is named is the number that is shown. */
    private static void isThere(NetStepReading reading, Spot spot, Quantity shown) {
        assertThat((float) reading.value(spot)).as("%s", spot).isEqualTo((float) shown.value());
        assertThat(reading.isAside(spot)).as("%s can be asked", spot).isTrue();
    }

    private static void isTrue(Explanation why) {
        assertThat(ShownArithmetic.holds(why.text(), why.sign(), why.value().text()))
                .as(why.equation())
                .isTrue();
    }

    @Test
    void everyGradientOfTheNetworkOfStrokesIsTheSumThatItTells() {
        explains(NetSteppedTest.uneven(), Integer.MAX_VALUE);
        explains(NetSteppedTest.stepping(StrokeNetwork.first(), 1), Integer.MAX_VALUE);
    }

    @Test
    void aThousandGradientsOfLeNetAreTheSumsThatTheyTell() {
        explains(NetSteppedTest.stepping(DigitNetwork.first(), 9), 1_000);
    }

    @Test
    void soAreThoseOfAnyNetwork() {
        RandomNetworks.some(60).stream()
                .filter(each -> NetStep.isPossible(each.layers()))
                .forEach(each -> explains(NetSteppedTest.stepping(each, 0), 60));
    }

    /** Old less rate times gradient, in float32, is the new weight in every bit. */
    @Test
    void everyWeightMovesAsItSays() {
        NetStepped step = new NetStepped(new NetTrace(NetSteppedTest.uneven()));
        NetStepReading reading = new NetStepStory(step, BOARD).reading(0);
        for (int layer : step.places().learned()) {
            List<Spot> all = new ArrayList<>(NetSteppedTest.spots(step.places().planes(layer)));
            all.addAll(NetSteppedTest.spots(List.of(step.places().biases(layer))));
            for (Spot spot : all) {
                Spot next = NetStepTensors.next(spot);
                Explanation why = reading.explain(next).orElseThrow();
                isTrue(why);
                float old = (float) reading.value(spot);
                float gradient = (float) reading.value(NetStepTensors.gradient(spot));
                assertThat((float) reading.value(next)).isEqualTo(old - step.rate() * gradient);
            }
        }
    }

    /** However little a weight moves, the equation shows that it does. */
    @Test
    void aWeightThatMovesIsSeenToMove() {
        NetworkExperiment digits = DigitNetwork.first().stepping(Optional.of(new NetStep(OptionalInt.of(9), 0.0005f)));
        NetStepped step = new NetStepped(new NetTrace(digits));
        List<Spot> some = new ArrayList<>();
        for (int layer : step.places().learned()) {
            List<Spot> all = NetSteppedTest.spots(step.places().planes(layer));
            Collections.shuffle(all, new Random(layer));
            some.addAll(all.subList(0, Math.min(60, all.size())));
        }
        int moved = 0;
        for (Spot spot : some) {
            Explanation why = new NetStepExplained(step).moved(spot);
            isTrue(why);
            Quantity old = why.parts().get(0).value();
            if (old.value() != why.value().value()) {
                assertThat(why.value().text()).as(why.equation()).isNotEqualTo(old.text());
                moved++;
            }
        }
        assertThat(moved).isGreaterThan(100);
    }

    /** Far from the class that is right the probability is no float any more, and the loss is told by the logits. */
    @Test
    void aLossOfAVerySmallProbabilityIsTrueAsWell() {
        NetworkExperiment far = StrokeNetwork.first()
                .each(layer -> layer instanceof NetDense dense
                        ? new NetDense(dense.weights().with(0, 0, 400f), dense.biases())
                        : layer);
        NetStepped step = new NetStepped(new NetTrace(NetSteppedTest.stepping(far, 1)));
        Explanation why = new NetStepExplained(step).loss();
        assertThat(step.loss()).isGreaterThan(100);
        isTrue(why);
        assertThat(why.text()).doesNotContain("ln");
    }
}
