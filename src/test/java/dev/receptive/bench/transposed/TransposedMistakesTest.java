package dev.receptive.bench.transposed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.receptive.bench.Numbers;
import dev.receptive.bench.Parameter;
import dev.receptive.figure.Spot;
import dev.receptive.words.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be set up is refused in one sentence, with its place where it stands in a file. */
class TransposedMistakesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '→', textBlock = """
            output-padding: 1               → a.yaml:1:95: Output padding below is 1; PyTorch wants it smaller than the stride (1) or the dilation (1).
            stride: 2, output-padding: [1, 2] → a.yaml:1:106: Output padding on the right is 2; PyTorch wants it smaller than the stride (2) or the dilation (1).
            output-padding: -1              → a.yaml:1:95: Output padding below is −1; it can be 0 to 7.
            stride: 9                       → a.yaml:1:87: Stride down is 9; it can be 1 to 8.
            padding: same                   → a.yaml:1:88: unknown padding "same"; known: valid
            padding: 2                      → a.yaml:1:88: The padding cuts off all of the height: 3 is stamped, and 2 + 2 is cut off.
            groups: 2                       → a.yaml:1:87: Channels in: 1; groups: 2. Each group needs as many channels.
            bias: [1, 2]                    → a.yaml:1:85: Biases: 2; channels out: 1. Each channel out has one bias.
            view: stamp                     → a.yaml:1:85: unknown view "stamp"; did you mean "stamps"?
            outputpadding: 1                → a.yaml:1:79: unknown key "outputpadding"; did you mean "output-padding"?
            at: {cell: [2, 0]}              → a.yaml:1:91: Cell row is 2; it can be 0 to 1.
            at: {cell: [0, 0], product: 5}  → a.yaml:1:107: Product is 5; it can be 0 to 4.
            """)
    void aWrongFieldIsToldWithItsPlace(String fields, String problem) {
        String yaml = "stage: {bench: transposed, input: [[0, 1], [2, 3]], kernel: [[0, 1], [2, 3]], " + fields + "}";
        assertThatThrownBy(() -> TransposedFiles.read(yaml)).hasMessage(problem);
    }

    @Test
    void everyMistakeIsToldAtOnce() {
        assertThatThrownBy(() -> TransposedFiles.read(
                        "stage: {bench: transposed, input: [[0, x]], kernel: [[y]], dilation: 5, view: front}"))
                .hasMessageContaining("“x” is not a number")
                .hasMessageContaining("“y” is not a number")
                .hasMessageContaining("Dilation down is 5")
                .hasMessageContaining("unknown view \"front\"");
    }

    @Test
    void theLayoutOfPyTorchIsToldWhereTheKernelsAreNotAsManyAsTheChannelsIn() {
        assertThatThrownBy(() -> TransposedFiles.read(
                        "stage: {bench: transposed, input: [[[1]], [[2]]], kernel: [[[1]], [[2]], [[3]]]}"))
                .hasMessage("a.yaml:1:59: Kernels: 1; channels in: 2. In PyTorch’s layout [C_in][C_out/groups][h][w]"
                        + " each channel in has one kernel.");
        TransposedExperiment three = TransposedFiles.read(
                "stage: {bench: transposed, input: [[1]], kernel: [[[1]], [[2]], [[3]]], bias: [0, 0, 1]}");
        assertThat(three.outputs()).isEqualTo(3);
        assertThat(new TransposedTrace(three).output().toArray()).containsExactly(1, 2, 4);
    }

    @Test
    void aPhotographIsTooLargeAndSaysSo() {
        assertThatThrownBy(() -> TransposedFiles.read("stage: {bench: transposed, input: {photo: cat}, kernel: [[1]]}"))
                .hasMessage("a.yaml:1:35: Input height is 170; it can be 1 to 32.");
    }

    @Test
    void outputsAreNotTyped() {
        TransposedBench bench = new TransposedBench();
        assertThatThrownBy(() -> bench.with(bench.first(), Spot.of("output", 0, 0), Numbers.number(1)))
                .isInstanceOf(Refusal.class);
        TransposedExperiment next = bench.with(bench.first(), Spot.of("kernel", 1, 2), Numbers.number(5))
                .next();
        assertThat(next.kernels().slice(0, 0).values().at(1, 2)).isEqualTo(5);
    }

    @Test
    void otherGroupsShareOutTheChannelsAndThatIsTold() {
        TransposedBench bench = new TransposedBench();
        TransposedExperiment channels = new TransposedEdit(bench.first()).channels(4, 3);
        TransposedExperiment grouped = new TransposedEdit(channels).groups(4);
        assertThat(grouped.outputs()).isEqualTo(4);
        assertThat(bench.told(channels, grouped)).isPresent();
        assertThat(bench.parameters().stream().map(Parameter::key)).contains("groups", "output-padding");
        assertThat(new TransposedTrace(grouped).depth()).isEqualTo(1);
    }
}
