package dev.receptive.bench.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.receptive.bench.StageWriter;
import dev.receptive.document.Benches;
import dev.receptive.document.DocumentReader;
import dev.receptive.nn.Initialisation;
import dev.receptive.nn.Network;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Language;
import dev.receptive.words.Refusal;
import dev.receptive.words.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Networks that are chosen, or written as a line of text, and what files say of them. */
class NetTextTest {

    private static final Shape DIGIT = Shape.of(1, 1, 28, 28);

    private static final String RELU =
            "conv 6 5x5 pad 2, relu, maxpool 2, conv 16 5x5, relu, maxpool 2, flatten, dense 120, relu, dense 84, relu, dense 10";

    private static String yaml(NetworkExperiment experiment) {
        StageWriter stage = new StageWriter(false, null);
        new NetworkSchema().write(experiment, stage);
        return "stage:\n  bench: network\n" + String.join("\n", stage.lines()) + "\n";
    }

    private static NetworkExperiment read(String yaml) {
        return (NetworkExperiment) new DocumentReader(Benches.ALL)
                .read(yaml, "a.yaml", null)
                .setup()
                .experiment();
    }

    @Test
    void leNetIsThisText() {
        assertThat(NetText.of(DigitNetwork.layers())).contains(RELU);
        assertThat(NetTextReader.read(RELU, DIGIT)).hasSameSizeAs(DigitNetwork.layers());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "flatten",
                "conv 3 3x3 pad 1 stride 2, tanh",
                "avgpool 2, sigmoid, flatten, softmax",
                "conv 4 3x3, relu, maxpool 3, flatten, dense 7"
            })
    void whatIsReadIsWrittenAgain(String text) {
        assertThat(NetText.of(NetTextReader.read(text, DIGIT))).contains(text);
    }

    @Test
    void aTextIsReadAsPeopleTypeIt() {
        assertThat(NetText.of(NetTextReader.read("  conv 2 5 ,relu，maxpool 4 、 flatten , dense 3", DIGIT)))
                .contains("conv 2 5x5, relu, maxpool 4, flatten, dense 3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "con 6 5x5 | Character 1: unknown layer \"con\"; did you mean \"conv\"?",
                "conv 6 5x5, rleu | Character 13: unknown layer \"rleu\"; did you mean \"relu\"?",
                "conv six 5x5 | Character 6: conv needs a whole number from 1 to 16, not “six”.",
                "conv 17 5x5 | Character 6: conv needs a whole number from 1 to 16, not “17”.",
                "conv 6 5x4 | Character 8: conv needs the size of a square kernel, as in 3x3, to 7 × 7; not “5x4”.",
                "conv 6 5x5 pad | Character 15: pad needs a whole number from 0 to 6, not “”.",
                "relu 3 | Character 6: “3” does not belong to relu.",
                "conv 6 5x5 relu | Character 12: “relu” does not belong to conv.",
                "conv 6 5x5, maxpool 9 | Character 21: maxpool needs a whole number from 1 to 8, not “9”.",
                "flatten, dense 10 | Character 10: 784 numbers come in, and a dense layer here takes at most 512: maxpool 2 before flatten would leave 196.",
                "maxpool 8, conv 2 5x5 | Character 12: Layer 2: its window 5 × 5 is larger than the 3 × 3 that come in. The largest square one that fits is 3 × 3.",
                "maxpool 4, dense 10 | Character 12: Layer 2 takes a row of numbers, but maps come in; put flatten before it.",
                "maxpool 4, flatten, conv 2 3x3 | Character 21: Layer 3 slides over maps"
            })
    void aMistakeIsToldAtItsWord(String text, String told) {
        Words words = Words.in(Language.ENGLISH);
        assertThatThrownBy(() -> NetTextReader.read(text, DIGIT))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(words.say(refusal.sentence())).startsWith(told));
    }

    @Test
    void everyNetworkOfTheListIsWrittenByItsNameAndReadAgain() {
        for (String name : NetKinds.names()) {
            NetworkExperiment chosen = NetKinds.with(DigitNetwork.first(), name);
            assertThat(NetKinds.named(chosen)).isEqualTo(name);
            assertThat(yaml(chosen)).contains("\n  network: " + name + "\n").hasSizeLessThan(400);
            assertThat(read(yaml(chosen))).isEqualTo(chosen);
        }
    }

    @Test
    void leNetWithAnotherActivationOrPoolingKeepsItsWeightsAndIsWrittenShort() {
        NetworkExperiment sigmoid = NetKinds.withText(DigitNetwork.first(), RELU.replace("relu", "sigmoid"));
        assertThat(DigitNetwork.hasItsWeights(sigmoid)).isTrue();
        assertThat(sigmoid.isUntrained()).isFalse();
        assertThat(yaml(sigmoid)).contains("\n  weights: shipped\n").hasSizeLessThan(400);
        assertThat(read(yaml(sigmoid))).isEqualTo(sigmoid);
    }

    @Test
    void otherLayersAreDrawnAsPyTorchDrawsThemAndSayThatTheyKnowNothing() {
        NetworkExperiment own =
                NetKinds.withText(DigitNetwork.first(), "conv 3 5x5, relu, maxpool 4, flatten, dense 10");
        assertThat(own.isUntrained()).isTrue();
        assertThat(own.classes()).isEqualTo(DigitNetwork.CLASSES);
        Network plain = own.network();
        Map<String, Tensor> drawn =
                Initialisation.PYTORCH.apply(plain, NetKinds.SEED).state();
        assertThat(plain.state()).isEqualTo(drawn);
        assertThat(yaml(own)).contains("  weights: {seed: 1}\n");
        assertThat(read(yaml(own))).isEqualTo(own);
        assertThat(new NetworkSubject(own).facts().toString()).contains("it has learned nothing yet");
        NetworkExperiment other = NetKinds.seeded(own, 2);
        assertThat(other.layers()).isNotEqualTo(own.layers());
        assertThat(read(yaml(other))).isEqualTo(other);
        NetStart small = NetStart.USUAL.with("small").withSeed(3);
        NetworkExperiment faint = NetKinds.drawn(own, own.layers(), small, own.classes());
        assertThat(faint.network().state())
                .isEqualTo(small.initialisation().apply(plain, 3).state());
        assertThat(yaml(faint)).contains("  weights: {seed: 3, init: small}\n");
        assertThat(read(yaml(faint))).isEqualTo(faint);
        assertThat(yaml(NetKinds.seeded(faint, 4))).contains("{seed: 4, init: small}");
    }

    @Test
    void whatIsTypedIntoWeightsThatWereDrawnIsNoLongerDrawn() {
        NetworkExperiment own = NetKinds.with(DigitNetwork.first(), "five-convs");
        NetConv conv = (NetConv) own.layers().get(0);
        NetworkExperiment typed = own.with(
                0, conv.with(conv.kernels().with(0, StrokeNetwork.image("cross").resized(3, 3))));
        assertThat(typed.weights()).isEqualTo(Optional.empty());
        assertThat(read(yaml(typed)).layers()).isEqualTo(typed.layers());
    }

    @Test
    void thePictureIsPeeledLayerByLayer() {
        NetTrace trace = new NetTrace(NetKinds.with(DigitNetwork.first(), "five-convs"));
        assertThat(List.of(0, 2, 4, 6, 8).stream().map(trace.names()::shape))
                .containsExactly("4 × 26 × 26", "4 × 24 × 24", "4 × 22 × 22", "4 × 20 × 20", "4 × 18 × 18");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "network: lenett | a.yaml:4:12: unknown network \"lenett\"; did you mean \"lenet\"?",
                "network: conv 6 5x5, rleu | a.yaml:4:12: Character 13: unknown layer",
                "network: conv 6 5x5, relu\\n  weights: shiped | unknown weights \"shiped\"; did you mean \"shipped\"?",
                "network: conv 6 5x5, relu\\n  weights: shipped | lenet.safetensors holds 3.weight, which Sequential does not have.",
                "network: lenet\\n  weights: {seed: -1} | a.yaml:5:19",
                "network: lenet\\n  weights: {file: none.safetensors} | a.yaml:5:19",
                "network: lenet\\n  weights: {} | file, seed"
            })
    void aMistakeInAFileIsToldWhereItIs(String lines, String told) {
        assertThatThrownBy(() ->
                        read("stage:\n  bench: network\n  input: {digit: 3}\n  " + lines.replace("\\n", "\n") + "\n"))
                .hasMessageContaining(told);
    }
}
