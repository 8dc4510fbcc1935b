package dev.receptive.bench.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.receptive.bench.Numbers;
import dev.receptive.bench.Question;
import dev.receptive.bench.StageWriter;
import dev.receptive.figure.Explanation;
import dev.receptive.figure.Part;
import dev.receptive.figure.ShownArithmetic;
import dev.receptive.figure.Spot;
import dev.receptive.words.Language;
import dev.receptive.words.Refusal;
import dev.receptive.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why a network says one class and not another. */
class NetWhyTest {

    private static final NetTrace LENET = new NetTrace(asked(DigitNetwork.first()));

    private static NetworkExperiment asked(NetworkExperiment experiment) {
        return experiment.asking(Optional.of(NetWhy.FIRST));
    }

    private static Spot difference(int one, int other) {
        return new Spot(NetTensors.DIFFERENCE, 0, one, other);
    }

    private static float logit(NetTrace trace, int unit) {
        return trace.value(trace.reasons().layer(), unit);
    }

    private static void isTrue(Explanation why) {
        assertThat(ShownArithmetic.holds(why.text(), why.sign(), why.value().text()))
                .as(why.equation())
                .isTrue();
    }

    /** Of every two classes, and of each part down to weights and units. */
    private static void explains(NetTrace trace) {
        NetworkReading reading = new NetworkReading(trace);
        int classes = trace.places().units(trace.reasons().layer());
        for (int one = 0; one < classes; one++) {
            for (int other = 0; other < classes; other++) {
                Spot spot = difference(one, other);
                assertThat(reading.isAside(spot)).isEqualTo(one != other);
                if (one == other) {
                    continue;
                }
                double apart = (double) logit(trace, one) - logit(trace, other);
                assertThat(reading.value(spot)).isCloseTo(apart, within(1e-4 * (1 + Math.abs(apart))));
                Explanation why = reading.explain(spot).orElseThrow();
                isTrue(why);
                for (Part part : why.parts()) {
                    part.source().ifPresent(source -> {
                        assertThat((float) reading.value(source))
                                .isEqualTo((float) part.value().value());
                        Explanation inner = reading.explain(source).orElseThrow();
                        isTrue(inner);
                        assertThat(inner.parts())
                                .hasSize(2)
                                .allSatisfy(last -> assertThat((float)
                                                reading.value(last.source().orElseThrow()))
                                        .isEqualTo((float) last.value().value()));
                    });
                }
            }
        }
    }

    @Test
    void everyTwoDigitsExplainTheirDifferenceDownToUnitsAndWeights() {
        explains(LENET);
    }

    @Test
    void soDoAnyTwoClassesOfAnyNetwork() {
        List<NetworkExperiment> all = new ArrayList<>(RandomNetworks.some(40));
        all.add(StrokeNetwork.first());
        int seen = 0;
        for (NetworkExperiment experiment : all) {
            if (NetWhy.logits(experiment.layers()).isPresent()) {
                explains(new NetTrace(asked(experiment)));
                seen++;
            }
        }
        assertThat(seen).isGreaterThan(20);
    }

    @Test
    void theThreeIsNoFiveForTheseUnits() {
        NetReason why = new NetTrace(
                        DigitNetwork.first().asking(Optional.of(new NetWhy(OptionalInt.of(3), OptionalInt.of(5)))))
                .reasons()
                .asked()
                .orElseThrow();
        assertThat(why.sum().value().text()).isEqualTo("17.83");
        assertThat(why.logits().equation()).isEqualTo("21.74 − 3.91 ≈ 17.83");
        assertThat(why.shown()).hasSize(NetReason.MOST);
        assertThat(why.others()).isEqualTo(84 - NetReason.MOST);
        double all = why.sum().parts().stream()
                .mapToDouble(part -> part.value().value())
                .sum();
        assertThat(all).isCloseTo(why.of().total(), within(1e-4));
        List<Double> amounts = why.shown().stream()
                .map(part -> -Math.abs(part.value().value()))
                .toList();
        assertThat(amounts).isSorted();
    }

    /** What is not chosen is what the network puts first, and what it puts second. */
    @Test
    void theQuestionFollowsTheNetwork() {
        assertThat(LENET.reasons().asked().orElseThrow().spot()).isEqualTo(difference(3, 9));
        NetTrace another = new NetTrace(TestDigits.next(LENET.experiment(), 7));
        assertThat(another.reasons().asked().orElseThrow().spot().row()).isEqualTo(7);
        List<Float> logits = List.of(1f, 4f, 4f, 2f);
        assertThat(NetWhy.FIRST.of(logits)).isEqualTo(new NetWhy.Classes(1, 2));
        assertThat(NetWhy.FIRST.withOther(OptionalInt.of(1)).of(logits)).isEqualTo(new NetWhy.Classes(2, 1));
        assertThat(NetWhy.FIRST.withOne(OptionalInt.of(3)).of(logits)).isEqualTo(new NetWhy.Classes(3, 1));
    }

    /** One class is never compared with itself: what was compared follows the network then. */
    @Test
    void noClassIsComparedWithItself() {
        NetWhy both = new NetWhy(OptionalInt.of(3), OptionalInt.of(5));
        assertThat(both.withOne(OptionalInt.of(5))).isEqualTo(new NetWhy(OptionalInt.of(5), OptionalInt.empty()));
        assertThat(both.withOther(OptionalInt.of(3))).isEqualTo(new NetWhy(OptionalInt.empty(), OptionalInt.of(3)));
        assertThatThrownBy(() -> new NetWhy(OptionalInt.of(3), OptionalInt.of(3)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aLogitAndItsProbabilityAskWhyNotTheFirst() {
        NetworkReading reading = new NetworkReading(LENET);
        int logits = LENET.reasons().layer();
        for (int layer : List.of(logits, logits + 1)) {
            assertThat(reading.questions(LENET.places().spot(layer, 3)))
                    .extracting(Question::about)
                    .containsExactly(difference(3, 9));
            assertThat(reading.questions(LENET.places().spot(layer, 5)))
                    .extracting(Question::about)
                    .containsExactly(difference(5, 3));
        }
        assertThat(reading.questions(LENET.places().spot(logits - 1, 5))).isEmpty();
        assertThat(Words.in(Language.ENGLISH)
                        .say(reading.questions(LENET.places().spot(logits, 3))
                                .get(0)
                                .words()))
                .isEqualTo("Why 3 and not 9?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"[largest, next]", "[1, next]", "[largest, 1]", "[0, 1]", "[1, 0]"})
    void aQuestionIsKept(String why) {
        StageWriter stage = new StageWriter(false, null);
        NetworkExperiment asked = NetworkFile.read("  input: [[1, 2], [3, 4]]\n  layers: [flatten, {linear: 2, weight: "
                + "[[1, 2, 3, 4], [5, 6, 7, 8]]}]\n  why: " + why);
        new NetworkSchema().write(asked, stage);
        assertThat(stage.lines()).contains("  why: " + why);
        assertThat(NetworkFile.read(String.join("\n", stage.lines()))).isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[flatten, {linear: 2, weight: [[1, 2, 3, 4], [5, 6, 7, 8]]}] | [0, 2] | a.yaml:6:12: unknown class \"2\"",
                "[flatten, {linear: 2, weight: [[1, 2, 3, 4], [5, 6, 7, 8]]}] | [next, 1] | a.yaml:6:9: unknown class",
                "[flatten, {linear: 2, weight: [[1, 2, 3, 4], [5, 6, 7, 8]]}] | [1, 1] | a.yaml:6:12: Class 1 cannot be compared with itself.",
                "[flatten, {linear: 2, weight: [[1, 2, 3, 4], [5, 6, 7, 8]]}] | 1 | a.yaml:6:8: Two classes are expected here",
                "[flatten, {linear: 2, weight: [[1, 2, 3, 4], [5, 6, 7, 8]]}] | [1] | a.yaml:6:8: Two classes are expected here",
                "[flatten] | [0, 1] | a.yaml:6:8: Why one class and not another can be asked where"
            })
    void aWrongQuestionIsTold(String layers, String why, String told) {
        assertThatThrownBy(() -> NetworkFile.read("  input: [[1, 2], [3, 4]]\n  layers: " + layers + "\n  why: " + why))
                .hasMessageContaining(told);
    }

    /** Whatever is drawn, what is shown is what was asked. */
    @Test
    void aStrokeKeepsTheQuestion() {
        Random random = new Random(4);
        NetworkExperiment now = LENET.experiment();
        for (int i = 0; i < 5; i++) {
            Spot spot = new Spot(NetTensors.DRAWN, 0, random.nextInt(28), random.nextInt(28));
            now = new NetworkBench().with(now, spot, Numbers.number(255)).next();
            assertThat(now.asked().why()).contains(NetWhy.FIRST);
        }
        explains(new NetTrace(now));
    }
}
