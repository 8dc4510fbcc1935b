package dev.receptive.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.receptive.bench.Figures;
import dev.receptive.bench.Misrule;
import dev.receptive.document.Benches;
import dev.receptive.document.DocumentReader;
import dev.receptive.words.Refusal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Right answers and wrong rules, reckoned by hand. */
@Tag("compute")
class AskKindsTest {

    private static final String CONVOLUTION = """
            stage:
              bench: convolution
              input: [[1,2,3,4,5,6,7],[1,2,3,4,5,6,7],[1,2,3,4,5,6,7],[1,2,3,4,5,6,7],[1,2,3,4,5,6,7],[1,2,3,4,5,6,7],[1,2,3,4,5,6,7]]
              kernel: [[1,1],[1,1]]
              padding: 1
              stride: 3
              dilation: 2
            """;

    private static final String CHANNELS = """
            stage:
              bench: convolution
              input: [[[1, 2], [3, 4]], [[2, 0], [1, 1]]]
              kernel: [[[[1, 0], [0, 2]], [[3, 1], [1, 1]]], [[[1, 1], [1, 1]], [[1, 1], [1, 1]]]]
              bias: [2, 1]
            """;

    private static Posed posed(String stage, String ask) {
        String page = "id: x\ntitle: x\ntext: x\nask: {" + ask + "}\n" + stage;
        Lesson lesson = new LessonReader(Benches.ALL).read(page, "x.yaml", null);
        Page only = lesson.page(0);
        return only.ask().orElseThrow().pose(Demonstration.of(only.staging().exhibit()), 1);
    }

    private static Map<String, String> wrong(Posed posed) {
        return posed.misrules().stream()
                .collect(Collectors.toMap(Misrule::code, rule -> rule.value().text()));
    }

    private static String right(Posed posed) {
        return posed.solution().text().title().en();
    }

    /** 7 + 1 + 1 − 3 = 6 cells to move over, by 3: places 0, 3 and 6. */
    @Test
    void theSizeAndTheWrongWaysToIt() {
        Posed posed = posed(CONVOLUTION, "kind: output-size");

        assertThat(right(posed)).isEqualTo("3 × 3");
        assertThat(wrong(posed))
                .containsEntry("padding-once", "2 × 2")
                .containsEntry("stride-none", "7 × 7")
                .doesNotContainKey("round-up") // 6/3 leaves nothing over: it gives the right size
                .doesNotContainKey("dilation-none"); // ⌊7/3⌋ + 1 is 3, too
    }

    /** 6 − 3 = 3 cells by 2: 1.5. */
    @Test
    void theFloorForgotten() {
        String stage = """
                stage:
                  bench: pooling
                  input: {preset: smiley-6x6}
                  pool: max
                  window: 3
                  stride: 2
                """;
        Posed posed = posed(stage, "kind: output-size");

        assertThat(right(posed)).isEqualTo("2 × 2");
        assertThat(wrong(posed)).containsEntry("round-up", "3 × 3").containsEntry("no-floor", "2.5 × 2.5");
        assertThat(posed.judge(new Reply.Entered("2")).right()).isTrue();
        assertThat(posed.judge(new Reply.Entered("2x2")).right()).isTrue();
        assertThat(posed.judge(new Reply.Entered("2，2")).right()).isTrue();
        assertThat(posed.judge(new Reply.Entered("2×3")).right()).isFalse();
        assertThatThrownBy(() -> posed.judge(new Reply.Entered("two"))).isInstanceOf(Refusal.class);
    }

    /** 1 + 8 and 6 + 0 + 1 + 1: 17, and the bias of 2. */
    @Test
    void aValueOfTwoChannelsAndTheWrongWaysToIt() {
        Posed posed = posed(CHANNELS, "kind: cell-value, of: \"output 0 0,0\"");

        assertThat(right(posed)).isEqualTo("19");
        assertThat(wrong(posed))
                .containsEntry("channels-averaged", "10.5")
                .containsEntry("channel-first", "11")
                .containsEntry("value-bias-none", "17")
                .containsEntry("bias-each-product", "33")
                .containsEntry("bias-each-channel", "21")
                .containsEntry("product-largest", "10");
    }

    /** 2 kernels of 2 slices of 4 weights, and 2 biases. */
    @Test
    void parametersAndTheWrongWaysToThem() {
        Posed posed = posed(CHANNELS, "kind: parameter-count");

        assertThat(right(posed)).isEqualTo("18");
        assertThat(wrong(posed))
                .containsEntry("bias-none", "16")
                .containsEntry("bias-each-weight", "32")
                .containsEntry("bias-once", "17")
                .containsEntry("channels-none", "10")
                .containsEntry("one-kernel", "9")
                .containsEntry("bias-each-slice", "20");
    }

    /** 1 + 2 + 1·1 (the pool, whose stride is 2) + 2·2. */
    @Test
    void theFieldAndTheWrongWaysToIt() {
        String stage = "stage:\n  bench: stack\n  input: 32\n  layers: [{conv: 3}, {pool: 2}, {conv: 3}]\n";
        Posed posed = posed(stage, "kind: receptive-field");

        assertThat(right(posed)).isEqualTo("8 × 8");
        assertThat(wrong(posed)).containsEntry("field-last", "3 × 3").containsEntry("field-product", "18 × 18");
        assertThat(wrong(posed)).containsEntry("field-strides", "6 × 6");
        assertThat(right(posed(stage, "kind: receptive-field, layer: 2"))).isEqualTo("4 × 4");
        assertThat(right(posed(stage, "kind: output-size, layer: 2"))).isEqualTo("15 × 15");
    }

    @Test
    void aNetworkAnswersForEachLayerAndForAll() {
        String stage = "stage: {example: tiny-network}\n";

        assertThat(right(posed(stage, "kind: parameter-count"))).isEqualTo("38");
        assertThat(right(posed(stage, "kind: parameter-count, layer: 1"))).isEqualTo("20");
        assertThatThrownBy(() -> posed(stage, "kind: output-size")).hasMessageContaining("say which layer: 1, 3");
    }

    @Test
    void aPoolingIsReckonedWrongInItsOwnWays() {
        String stage = "stage:\n  bench: pooling\n  input: [[1, 2], [3, 6]]\n  pool: ";

        assertThat(wrong(posed(stage + "max\n", "kind: cell-value, of: \"output 0,0\"")))
                .containsEntry("averaged", "3")
                .containsEntry("summed", "12")
                .containsEntry("smallest", "1");
        assertThat(wrong(posed(stage + "average\n", "kind: cell-value, of: \"output 0,0\"")))
                .containsEntry("not-divided", "12")
                .containsEntry("largest", "6");
    }

    @Test
    void aTransposedConvolutionGrows() {
        String stage = """
                stage:
                  bench: transposed
                  input: [[1, 2], [3, 4]]
                  kernel: [[1, 1, 1], [1, 1, 1], [1, 1, 1]]
                  stride: 2
                  padding: 1
                """;
        Posed posed = posed(stage, "kind: output-size");

        assertThat(right(posed)).isEqualTo("3 × 3");
        assertThat(wrong(posed)).containsEntry("cut-none", "5 × 5").containsEntry("cut-once", "4 × 4");
    }

    @Test
    void oneOfSomeSentences() {
        Posed posed = posed(
                CHANNELS,
                "kind: choice, question: {en: q, zh: 问}, right: {en: a, zh: 甲}, "
                        + "wrong: [{text: {en: b, zh: 乙}, because: {en: no, zh: 不}, lit: \"output 1 0,0\"}, {en: c, zh: 丙}]");
        List<String> options = ((Manner.Choosing) posed.manner())
                .options().stream().map(option -> option.title().zh()).toList();

        assertThat(options).containsExactlyInAnyOrder("甲", "乙", "丙");
        Verdict wrong = posed.judge(new Reply.Chosen(options.indexOf("乙")));
        assertThat(wrong.right()).isFalse();
        assertThat(wrong.why().orElseThrow().title().en()).isEqualTo("no");
        assertThat(wrong.lit()).hasSize(1);
        assertThat(posed.judge(new Reply.Chosen(options.indexOf("甲")))).isEqualTo(Verdict.RIGHT);
    }

    @Test
    void anOrderIsOfferedInAnother() {
        Posed posed = posed(CHANNELS, "kind: order, items: [{en: a, zh: 甲}, {en: b, zh: 乙}, {en: c, zh: 丙}]");
        List<String> offered = ((Manner.Arranging) posed.manner())
                .items().stream().map(item -> item.title().en()).toList();

        assertThat(offered).containsExactlyInAnyOrder("a", "b", "c").isNotEqualTo(List.of("a", "b", "c"));
        List<Integer> right = List.of(offered.indexOf("a"), offered.indexOf("b"), offered.indexOf("c"));
        assertThat(posed.judge(new Reply.Arranged(right)).right()).isTrue();
        assertThat(posed.judge(new Reply.Arranged(IntStream.range(0, 3).boxed().toList()))
                        .right())
                .isFalse();
    }

    @Test
    void aGoalIsReachedOrToldHowFar() {
        Posed posed = posed(CONVOLUTION, "kind: reach, goal: {size: 5}");

        assertThat(posed.judge(adjusted(CONVOLUTION))
                        .why()
                        .orElseThrow()
                        .sentence()
                        .orElseThrow()
                        .toString())
                .isEqualTo("The output is 3 × 3 now.");
        String reached = CONVOLUTION.replace("stride: 3", "stride: 2").replace("padding: 1", "padding: 2");
        assertThat(posed.judge(adjusted(reached)).right()).isTrue();
    }

    private static Reply.Adjusted adjusted(String stage) {
        return new Reply.Adjusted(
                new DocumentReader(Benches.ALL).read(stage, "x.yaml", null).setup());
    }

    @Test
    void whatIsTypedIsReadAsEverywhere() {
        assertThat(Figures.of(0.25).isTyped("1/4")).isTrue();
        assertThat(Figures.of(0.25).isTyped("0,25")).isTrue();
        assertThat(Figures.of(1 / 3f).isTyped("0.33")).isTrue();
        assertThat(Figures.of(1 / 3f).isTyped("0.3")).isFalse();
        assertThat(Figures.of(-2).isTyped("−2")).isTrue();
        assertThat(Figures.of(61706).isTyped("61,706")).isTrue();
        assertThat(Figures.of(61706).isTyped("61706")).isTrue();
        assertThat(Figures.of(3).isTyped("３")).isTrue();
    }
}
