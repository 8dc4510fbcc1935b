package dev.receptive.bench.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.receptive.bench.KernelSlices;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.Progress;
import dev.receptive.bench.StageWriter;
import dev.receptive.data.ImageSet;
import dev.receptive.digit.Classified;
import dev.receptive.figure.Explanation;
import dev.receptive.figure.Part;
import dev.receptive.figure.ShownArithmetic;
import dev.receptive.figure.Spot;
import dev.receptive.nn.Mode;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Language;
import dev.receptive.words.Words;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Maps and units that are switched off: what comes after them, what the digits say, and how files have them. */
class NetOffTest {

    private static final NetworkExperiment LENET = DigitNetwork.first();
    private static final int C1 = 0;
    private static final int F6 = 9;
    private static final Words WORDS = Words.in(Language.ENGLISH);

    static NetworkExperiment off(NetworkExperiment now, int layer, Integer... maps) {
        return now.switching(new NetOff(Map.of(layer, new TreeSet<>(List.of(maps)))));
    }

    private static Numbers zeros(int rows, int columns) {
        return Numbers.typed(Tensor.zeros(Shape.of(rows, columns)));
    }

    /** LeNet of which a kernel and its bias are 0: what is off is what nothing makes. */
    private static NetworkExperiment withoutKernel(int map) {
        NetConv conv = (NetConv) LENET.layers().get(C1);
        KernelSlices kernels = conv.kernels().with(map, zeros(5, 5));
        return LENET.with(C1, conv.with(kernels).with(conv.biases().with(0, map, zeros(1, 1))));
    }

    private static NetworkExperiment withoutRow(int unit) {
        NetDense dense = (NetDense) LENET.layers().get(F6);
        Numbers weights = dense.weights();
        for (int i = 0; i < weights.width(); i++) {
            weights = weights.with(unit, i, 0);
        }
        return LENET.with(F6, new NetDense(weights, dense.biases().with(0, unit, zeros(1, 1))));
    }

    @Test
    void whatComesAfterIsWhatItWouldBeWithoutIt() {
        agree(off(LENET, C1, 2), withoutKernel(2), 2);
        agree(off(LENET, F6, 19), withoutRow(19), F6 + 2);
    }

    private static void agree(NetworkExperiment off, NetworkExperiment pruned, int from) {
        NetTrace trace = new NetTrace(off);
        NetTrace expected = new NetTrace(pruned);
        for (int layer = from; layer < trace.layers(); layer++) {
            assertThat(trace.values(layer)).as("layer %s", layer).isEqualTo(expected.values(layer));
        }
        assertThat(trace.values(from)).isNotEqualTo(new NetTrace(LENET).values(from));
    }

    /** The unit itself says what it would be, and what is made of it is made of a zero. */
    @Test
    void everyNumberExplainsItselfAsBefore() {
        Random random = new Random(8);
        for (NetworkExperiment network : RandomNetworks.some(40)) {
            NetworkExperiment now = off(network, 0, 0);
            NetTrace trace = new NetTrace(now);
            NetTrace whole = new NetTrace(network);
            NetworkReading reading = new NetworkReading(trace);
            int applied = NetOff.applied(network.layers(), 0);
            for (int i = 0; i < 20; i++) {
                int layer = random.nextInt(trace.layers());
                int unit = random.nextInt(trace.places().units(layer));
                Spot spot = trace.places().spot(layer, unit);
                Explanation why = reading.explain(spot).orElseThrow();
                assertThat(ShownArithmetic.holds(
                                why.text(), why.sign(), why.value().text()))
                        .as(why.equation())
                        .isTrue();
                if (trace.isOff(layer, unit)) {
                    assertThat(why.value()).isEqualTo(whole.quantity(layer, unit));
                    assertThat(WORDS.say(reading.tip(spot))).endsWith("; off: counts as 0");
                    assertThat(WORDS.say(reading.speech(spot))).endsWith("; off: counts as 0");
                    assertThat(reading.remark(spot)).isPresent();
                    assertThat(layer).isLessThanOrEqualTo(applied);
                    assertThat(reading.value(spot)).isEqualTo(layer == applied ? 0 : whole.value(layer, unit));
                }
                for (Part part : why.parts()) {
                    part.source()
                            .ifPresent(source -> assertThat((float) reading.value(source))
                                    .isEqualTo((float) part.value().value()));
                }
            }
        }
    }

    @Test
    void whatEachLayerGetsIsWhatTheOneBeforeGave() {
        NetworkExperiment now = off(off(LENET, C1, 0, 5), 3, 7);
        NetTrace trace = new NetTrace(off(LENET, C1, 0, 5));
        assertThat(now.off().maps()).containsOnlyKeys(3);
        for (int layer = 1; layer < trace.layers(); layer++) {
            assertThat(trace.pass(layer).input()).isEqualTo(trace.values(layer - 1));
        }
        assertThat(trace.pass(1).output()).isEqualTo(new NetTrace(LENET).values(1));
    }

    /** The path of the ten thousand digits is that of the stage. */
    @Test
    @Tag("compute")
    void theTestOfTheDigitsAgreesWithTheStage() {
        NetworkExperiment now = off(LENET, C1, 2);
        Classified said = tested(now).tested().orElseThrow();
        for (int digit = 0; digit < 10_000; digit += 501) {
            NetworkExperiment before = TestDigits.with(now, digit);
            Tensor scores = before.scores()
                    .forward(ImageSet.mnistTest().images(digit, digit + 1), Mode.INFERENCE)
                    .output();
            int best = 0;
            for (int i = 1; i < 10; i++) {
                best = scores.at(i) > scores.at(best) ? i : best;
            }
            assertThat(said.predicted(digit)).isEqualTo(best);
        }
    }

    private static NetworkExperiment tested(NetworkExperiment from) {
        NetworkExperiment[] now = {from};
        new DigitTest().run(from, "", change -> now[0] = change.apply(now[0]), Progress.UNSEEN);
        return now[0];
    }

    @Test
    @Tag("compute")
    void withoutAMapItReadsFarFewerDigits() {
        NetworkExperiment now = tested(off(LENET, C1, 2));
        assertThat(now.off().whole().orElseThrow().wrong()).isEqualTo(137);
        assertThat(now.tested().orElseThrow().wrong()).isEqualTo(4070);
        assertThat(facts(now))
                .anyMatch(fact -> fact.startsWith(
                        "With C1 map 2 off it reads, of 10,000 test digits, correctly: 98.63 % → 59.3 %."));
        // all on again: nothing need be asked twice
        NetworkExperiment on = now.switching(NetOff.NONE);
        assertThat(on.tested().orElseThrow().wrong()).isEqualTo(137);
        NetworkExperiment other = on.switching(now.off().toggled(F6, 3));
        assertThat(other.tested()).isEmpty();
        assertThat(other.off().whole()).isPresent();
        assertThat(other.with(0, other.layers().get(0)).off().whole())
                .as("of other weights nobody knows")
                .isEmpty();
    }

    static List<String> facts(NetworkExperiment now) {
        return new NetworkSubject(now).facts().stream().map(WORDS::say).toList();
    }

    @Test
    void itIsKeptInFiles() {
        NetworkExperiment now = LENET.switching(off(LENET, C1, 2, 4).off().toggled(F6, 17));
        StageWriter stage = new StageWriter(false, null);
        new NetworkSchema().write(now, stage);
        assertThat(stage.lines()).anyMatch(line -> line.strip().equals("off: {C1: [2, 4], F6: [17]}"));
        assertThat(NetworkFile.read(String.join("\n", stage.lines())).off()).isEqualTo(now.off());
        assertThat(now.withInput(LENET.input()).off()).isEqualTo(now.off());
        assertThat(NetKinds.with(now, StrokeNetwork.NAME).off()).isEqualTo(NetOff.NONE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {C1: [6]}       | 6:14: Number of what is off is 6; it can be 0 to 5.
            {C1: 2}         | 6:13: a list is expected here, not a single value
            {C9: [1]}       | 6:9: unknown key "C9"; did you mean "C1"?
            {F7: [1]}       | 6:9: unknown key "F7"; did you mean "F5"?
            {S2: [0, -1]}   | 6:17: Number of what is off is −1; it can be 0 to 5.
            [C1]            | 6:8: a mapping (key: value) is expected here, not a list
            """)
    void aMistakeIsToldWhereItIs(String off, String told) {
        String stage = "  input: {test-digit: 3}\n  network: lenet\n  off: ";
        assertThatThrownBy(() -> NetworkFile.read(stage + off)).hasMessageContaining("a.yaml:" + told);
    }

    @Test
    void theCallPutsTheSameOut() {
        assertThat(NetworkPyTorchCall.of(off(LENET, C1, 2, 4)))
                .containsSubsequence(
                        "net[1].register_forward_hook(",
                        "    lambda *hook: hook[2].index_fill(1, torch.tensor([2, 4]), 0))",
                        "y = net(x)");
    }

    @Test
    void whatCannotBeOffIsRefused() {
        assertThatThrownBy(() -> off(LENET, 12, 0)).hasMessage("Nothing of layer 13 can be switched off.");
        assertThatThrownBy(() -> off(LENET, C1, 6)).hasMessage("There is no 6; the last is 5.");
    }
}
